"""Wordings of the tools for vectors and matrices."""

from __future__ import annotations

from fluxem.core.phrasebook import Phrases
from fluxem.domains.math import _draws, tools

PHRASES = (
    Phrases(
        tools.dot_product,
        _draws.draw_vector_pair,
        terms="dot product; scalar product; inner product; projection of vectors; sum of componentwise products",
        questions="""
        What is the dot product of {a} and {b}?
        What is the inner product of the vectors {b} and {a}?
        What number do you get by dotting vector {a} with {b}?
        How much work does the force vector {a} do along the displacement {b}?
        What scalar product do the vectors {b} and {a} have?
        If you multiply vectors {a} and {b} entry by entry and add everything, what comes out?
        """,
        commands="""
        Compute the dot product of {a} and {b}.
        Dot {b} with {a}.
        Find the scalar product of vectors {a} and {b}.
        Take the vectors {b} and {a}, multiply matching components and sum them.
        Work out u dot v for the vector u = {a} and v = {b}.
        Give the inner product of {b} and {a}.
        """,
        stories="""
        A shop keeps prices in the vector {a} and amounts sold in the vector {b}. What is the revenue?
        A sled is pulled with force vector {b} over the displacement vector {a}. How much work is done?
        A neuron has weight vector {b} and receives the input vector {a}. What weighted sum does it compute?
        To test for orthogonality, Kim takes the dot product of the vectors {a} and {b}. What does Kim find?
        """,
        terse="""
        dot({a}, {b})
        dot product: {b}, {a}
        vectors u={a}, v={b}; u·v = ?
        {b} dot {a}
        scalar product of {a}, {b}
        """,
        dialogues="""
        A: My vector is {a}. B: Mine is {b}. A: What is their dot product?
        Student: Are the vectors {b} and {a} perpendicular? Tutor: First tell me their scalar product.
        - Dot these two. - Which? - {a} and {b}.
        """,
    ),
    Phrases(
        tools.cross_product,
        _draws.draw_space_pair,
        terms="cross product; outer vector product; perpendicular vector; right-hand rule; normal of two directions",
        questions="""
        What is the cross product of {a} and {b}?
        Which vector is perpendicular to both when you cross {a} with {b}?
        What is the cross product with {b} on the right and {a} on the left?
        If u is the vector {a} and v is the vector {b}, what is u cross v?
        What torque vector does the lever arm {a} give with the force {b}?
        For v = {b} as second vector and u = {a} as first vector, what is u cross v?
        """,
        commands="""
        Compute the cross product of {a} and {b}.
        Cross {a} with {b}.
        Find the vector product of {a} and {b} by the right-hand rule.
        With {b} as the right factor, take the cross product from the left factor {a}.
        Work out {a} cross {b}.
        Take the vector {b} and multiply it from the left by the vector {a} with the cross product.
        """,
        stories="""
        A wrench arm is the vector {a} and the applied force the vector {b}. What is arm cross force?
        The force vector {b} acts at the end of the position vector {a}. Find the moment, position cross force.
        Two edges of a triangle are the vectors {a} and then {b}. The normal is first cross second; compute it.
        A charge moves with velocity vector {a} in the magnetic field vector {b}. Velocity cross field is wanted.
        """,
        terse="""
        cross({a}, {b})
        {a} cross {b}
        cross product: first {a}, second {b}
        cross product: second {b}, first {a}
        vectors {a}, {b}: cross product?
        """,
        dialogues="""
        A: Take the vector {a}. B: And then? A: Cross it with {b}.
        Tutor: The right vector is {b}, the left one {a}. Student: So what is the cross product?
        - First {a}, then {b}: what is perpendicular to both vectors? - Use the cross product.
        """,
    ),
    Phrases(
        tools.matrix_multiply,
        _draws.draw_matrix_pair,
        terms="matrix product; matrix multiplication; composition of linear maps; rows times columns",
        questions="""
        What is {a} times {b}?
        What is the matrix product of {a} and {b}?
        What is PQ if P = {a} and Q = {b}?
        With N = {b} and M = {a}, what is MN?
        Which matrix do you get by multiplying {a} with {b}?
        What happens if {b} is multiplied from the left by {a}?
        If you apply {b} first and then {a}, which matrix describes both at once?
        What are the entries of the product with left factor {a} and right factor {b}?
        How does the product of the matrices {a} and {b} look?
        What comes out when rows of {a} meet columns of {b}?
        Which single matrix does the composition {a} after {b} correspond to?
        """,
        commands="""
        Multiply {a} by {b}.
        Compute the matrix product of {a} and {b}.
        Calculate M N for M = {a} and N = {b}.
        Given Q = {b} and P = {a}, work out P Q.
        Left-multiply {b} by {a}.
        Right-multiply {a} by {b}.
        Take rows of {a} times columns of {b} and give the resulting matrix.
        Compose the linear maps: {b} acts first, {a} second.
        Find the product matrix; the left one is {a}, the right one {b}.
        Find the product matrix; the right one is {b}, the left one {a}.
        Please carry out the matrix multiplication {a} by {b}.
        Evaluate the product of {a} with {b}, entry by entry.
        Form {a} {b} as a matrix.
        """,
        stories="""
        A factory's recipe matrix is {a} and its order matrix {b}. The planner needs recipe times orders. What is it?
        In a game engine the scene is first transformed by {b} and afterwards by {a}. Combine the two into one matrix.
        The transition matrix of week one is {a}, of week two {b}. Chained left to right, what do they make?
        A layer of a network has weights {a} and receives the batch {b}. It returns weights times batch.
        Lena writes {a} on the left of the board, Tom writes {b} to the right of it. The class multiplies the two.
        The camera matrix {b} is hit from the left with the rotation {a}. What is the new camera matrix?
        Prices are stored in {b}, quantities in {a}. The bill is quantities times prices, as matrices. What does it say?
        Our robot arm has the joint matrices {a} and {b}, multiplied in this order. What is the overall matrix?
        """,
        terse="""
        {a} {b}
        {a} * {b}
        {a} x {b} = ?
        P={a}; Q={b}; P@Q
        N={b}; M={a}; MN?
        matmul({a}, {b})
        product of matrices {a}, {b}
        {a} · {b}
        """,
        dialogues="""
        A: The left matrix is {a}. B: The right one is {b}. A: Multiply them.
        A: The right matrix is {b}. B: The left one is {a}. A: Multiply them.
        Teacher: Who can multiply {a} by {b}? Pupil: Rows times columns, right?
        - I apply {b} to the data. - And then? - Then {a}. - So which matrix does it all in one go?
        Student: What is S times T? Tutor: Well, S is {a} and T is {b}.
        Boss: I need the product. Me: Of what? Boss: Of {a} and {b}, in that order.
        """,
    ),
    Phrases(
        tools.determinant,
        _draws.draw_square,
        terms="determinant; volume scaling factor; signed area of a linear map; test for invertibility",
        questions="""
        What is the determinant of {matrix}?
        By what signed factor does {matrix} scale areas or volumes?
        What is det A for A = {matrix}?
        Expanding by cofactors, what value does {matrix} give?
        How large is the determinant of the square matrix {matrix}?
        What number tells me whether {matrix} is invertible, that is, its determinant?
        """,
        commands="""
        Compute the determinant of {matrix}.
        Find det {matrix}.
        Evaluate the determinant for the matrix {matrix}.
        Expand {matrix} along a row to get its determinant.
        Determine the signed volume spanned by the rows of {matrix}.
        Calculate the determinant; the matrix is {matrix}.
        """,
        stories="""
        A map of the plane has the matrix {matrix}. By which signed factor does it magnify area?
        The columns of {matrix} span a box. What is its signed volume?
        Before inverting {matrix}, the program checks the determinant. What does it see?
        For Cramer's rule we first need the determinant of the coefficients {matrix}. How big is it?
        """,
        terse="""
        det {matrix}
        det({matrix}) = ?
        determinant: {matrix}
        |A|, A = {matrix}
        {matrix}, determinant?
        """,
        dialogues="""
        A: Here is the matrix: {matrix}. B: What is its determinant?
        Tutor: Look at {matrix}. Student: Is it singular? Tutor: Tell me its determinant first.
        - Determinant? - Of which matrix? - {matrix}.
        """,
    ),
    Phrases(
        tools.inverse,
        _draws.draw_square,
        terms="inverse matrix; matrix inversion; undoing a linear map; reciprocal of a matrix; Gauss-Jordan method",
        questions="""
        What is the inverse of {matrix}?
        Which matrix undoes {matrix}?
        What must {matrix} be multiplied by to give the identity?
        What is the inverse matrix for A = {matrix}?
        How does {matrix} look after inversion?
        Which linear map reverses the effect of {matrix}?
        """,
        commands="""
        Invert {matrix}.
        Find the inverse of the matrix {matrix}.
        Compute the inverse matrix of {matrix} with exact fractions.
        Use Gauss-Jordan elimination to invert {matrix}.
        Give the matrix that turns {matrix} into the identity.
        Determine the reverse transformation of {matrix}.
        """,
        stories="""
        A message was scrambled by the key matrix {matrix}. To read it we need the inverse key. Which matrix is that?
        The camera distorts every point by {matrix}. What matrix repairs the picture?
        A robot applied {matrix} by mistake and wants to go back. Which matrix reverses the move?
        In the exam one had to invert {matrix}. What was the right answer?
        """,
        terse="""
        inv({matrix})
        inverse: {matrix}
        {matrix} inverted
        A = {matrix}, find its inverse
        invert: {matrix}
        """,
        dialogues="""
        A: I encoded it with {matrix}. B: How do I undo that? A: With the inverse matrix, what else.
        Student: Is {matrix} invertible? Tutor: It is; find the inverse.
        - Invert this for me. - What? - The matrix {matrix}.
        """,
    ),
    Phrases(
        tools.solve_linear,
        _draws.draw_system,
        terms="system of linear equations; linear solver; simultaneous equations; unknown vector; Gaussian elimination",
        questions="""
        Which vector x solves A x = b with A = {coefficients} and b = {right}?
        What is the solution of the linear system with matrix {coefficients} and right-hand side vector {right}?
        For the right-hand vector {right} and the coefficients {coefficients}, what are the unknowns?
        Which vector does {coefficients} map to the vector {right}?
        What vector x satisfies {coefficients} x = {right}?
        To reach the vector {right} with the matrix {coefficients}, from which vector must one start?
        """,
        commands="""
        Solve the system with coefficients {coefficients} and the right-hand vector {right}.
        Find the vector x such that {coefficients} times x equals {right}.
        Given the target vector {right} and the matrix {coefficients}, solve for the unknown vector.
        Use elimination on {coefficients} with the constant vector {right}.
        Solve A x = b for the vector b = {right} and A = {coefficients}.
        Determine the unknown vector: matrix {coefficients}, right side {right}.
        """,
        stories="""
        Prices are unknown. The purchases form the matrix {coefficients}, the bills the vector {right}. Find the prices.
        Currents in a circuit obey the mesh matrix {coefficients} with the source vector {right}. Find the currents.
        A bakery used up the vector {right}; its recipes are the rows of {coefficients}. How many were baked?
        The loads on a truss are the vector {right} and its stiffness matrix is {coefficients}. Find the shifts.
        """,
        terse="""
        solve({coefficients}, vector {right})
        A={coefficients}, vector b={right}, x?
        vector b={right}; A={coefficients}; solve Ax=b
        linear system: {coefficients} | vector {right}
        solve {coefficients} x = vector {right}
        """,
        dialogues="""
        A: The matrix is {coefficients}. B: And the right-hand vector? A: It is {right}. B: Then solve for x.
        Student: My constants are the vector {right}. Tutor: The matrix? Student: {coefficients}. Tutor: So solve it.
        - What vector x gives {right}? - Under which matrix? - {coefficients}.
        """,
    ),
)  # fmt: skip
