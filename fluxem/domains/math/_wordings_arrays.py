"""Wordings of the tools for vectors and matrices."""

from __future__ import annotations

from fluxem.core.phrasebook import Phrases
from fluxem.domains.math import _draws, tools

PHRASES = (
    Phrases(
        tools.dot_product,
        _draws.draw_vector_pair,
        terms=(
            "dot product; scalar product; inner product; projection of vectors; sum of componentwise "
            "products; inner product of vectors; a dot b; bilinear product; u·v; orthogonality test"
        ),
        questions="""
        What is the dot product of {a} and {b}?
        What is the inner product of the vectors {b} and {a}?
        What number do you get by dotting vector {a} with {b}?
        How much work does the force vector {a} do along the displacement {b}?
        What scalar product do the vectors {b} and {a} have?
        If you multiply vectors {a} and {b} entry by entry and add everything, what comes out?
        What's {a} · {b} for these vectors?
        What is the sum of the products of corresponding entries of the vectors {a} and {b}?
        How strongly do the vectors {a} and {b} align, as a dot product?
        By the scalar product test, are the vectors {b} and {a} orthogonal?
        What similarity score does the unnormalised dot product of the embedding vectors {a} and {b} give?
        Total cost is a dot product: with the price vector {a} and the quantity vector {b}, what is due?
        """,
        commands="""
        Compute the dot product of {a} and {b}.
        Dot {b} with {a}.
        Find the scalar product of vectors {a} and {b}.
        Take the vectors {b} and {a}, multiply matching components and sum them.
        Work out u dot v for the vector u = {a} and v = {b}.
        Give the inner product of {b} and {a}.
        Calculate vector {a} dot vector {b}.
        Evaluate the row-times-column product with row vector {a} and column vector {b}.
        Form u1v1 + u2v2 + ... for the vectors u = {b} and v = {a}.
        Contract the vectors {a} and {b} to one scalar.
        Find {a} . {b}, the dot product.
        Determine the scalar that pairing vector {b} with vector {a} produces.
        """,
        stories="""
        A shop keeps prices in the vector {a} and amounts sold in the vector {b}. What is the revenue?
        A sled is pulled with force vector {b} over the displacement vector {a}. How much work is done?
        A neuron has weight vector {b} and receives the input vector {a}. What weighted sum does it compute?
        To test for orthogonality, Kim takes the dot product of the vectors {a} and {b}. What does Kim find?
        A user has the taste vector {a}, a movie the genre vector {b}. Their dot product is the rating. How much?
        A basket is the quantity vector {a}, the price tags the vector {b}. The cashier forms the dot product.
        Light shines along the vector {a}, the surface normal is vector {b}. Lambert shading needs their dot product.
        """,
        terse="""
        dot({a}, {b})
        dot product: {b}, {a}
        vectors u={a}, v={b}; u·v = ?
        {b} dot {a}
        scalar product of {a}, {b}
        np.dot of the vectors {a}, {b}
        vectors {a} · {b}
        inner product vectors {b}, {a}
        u.v where vectors u = {a}, v = {b}
        <u|v>, vectors u: {a}; v: {b}
        whats the dot product of {b} and {a}
        """,
        dialogues="""
        A: My vector is {a}. B: Mine is {b}. A: What is their dot product?
        Student: Are the vectors {b} and {a} perpendicular? Tutor: First tell me their scalar product.
        - Dot these two. - Which? - {a} and {b}.
        Grader: And the dot product? Student: Of the vectors {a} and {b}? Grader: Componentwise, then sum.
        A: Flux is field dot area. B: The field vector is {a}, the area vector {b}. A: Thus the flux equals?
        """,
    ),
    Phrases(
        tools.cross_product,
        _draws.draw_space_pair,
        terms=(
            "cross product; outer vector product; perpendicular vector; right-hand rule; normal of two "
            "directions; vector product; torque vector; area vector of a parallelogram; a x b; orthogonal "
            "vector"
        ),
        questions="""
        What is the cross product of {a} and {b}?
        Which vector is perpendicular to both when you cross {a} with {b}?
        What is the cross product with {b} on the right and {a} on the left?
        If u is the vector {a} and v is the vector {b}, what is u cross v?
        What torque vector does the lever arm {a} give with the force {b}?
        For v = {b} as second vector and u = {a} as first vector, what is u cross v?
        What's the cross product {a} x {b}?
        What vector stands at right angles to the vectors {a} and {b}, taken as {a} cross {b}?
        What area vector does the parallelogram with first side vector {a} and second side vector {b} possess?
        How does the determinant scheme with unit vectors come out for {a} cross {b}?
        Thumb along {a}, index finger along {b}: which vector does the cross product point to?
        Angular momentum is r cross p; what is it with momentum vector {b} and position vector {a}?
        """,
        commands="""
        Compute the cross product of {a} and {b}.
        Cross {a} with {b}.
        Find the vector product of {a} and {b} by the right-hand rule.
        With {b} as the right factor, take the cross product from the left factor {a}.
        Work out {a} cross {b}.
        Take the vector {b} and multiply it from the left by the vector {a} with the cross product.
        Calculate the vector product {a} × {b}.
        Evaluate r × F; the vector r is {a}, the force vector F is {b}.
        Given the force vector F = {b} and the lever vector r = {a}, get the torque r × F.
        Construct a vector orthogonal to both by crossing {a} with {b}.
        Determine the surface normal: first tangent vector {a}, second tangent vector {b}, cross product.
        Find u × v, where vector u is {a} and vector v is {b}.
        """,
        stories="""
        A wrench arm is the vector {a} and the applied force the vector {b}. What is arm cross force?
        The force vector {b} acts at the end of the position vector {a}. Find the moment, position cross force.
        Two edges of a triangle are the vectors {a} and then {b}. The normal is first cross second; compute it.
        A charge moves with velocity vector {a} in the magnetic field vector {b}. Velocity cross field is wanted.
        A mechanic pushes a spanner: lever vector {a}, push vector {b}. Torque is lever cross push. Find it.
        In a 3D game each polygon needs a normal. Edge vector one is {a}, edge vector two {b}; cross them in this order.
        A satellite has position vector {a} and momentum vector {b}. Angular momentum is position cross momentum.
        """,
        terse="""
        cross({a}, {b})
        {a} cross {b}
        cross product: first {a}, second {b}
        cross product: second {b}, first {a}
        vectors {a}, {b}: cross product?
        np.cross of the vectors {a}, {b}
        {a} × {b}, cross product
        vector product {a} ^ {b}
        torque: vector r = {a}, vector F = {b}, r cross F
        vector v = {b}; vector u = {a}; u cross v
        """,
        dialogues="""
        A: Take the vector {a}. B: And then? A: Cross it with {b}.
        Tutor: The right vector is {b}, the left one {a}. Student: So what is the cross product?
        - First {a}, then {b}: what is perpendicular to both vectors? - Use the cross product.
        A: I need a normal to the plane. B: Spanned by? A: By vector {a} and then vector {b}. B: Cross them.
        Pupil: Is {a} cross {b} a vector or a number? Teacher: A vector; compute it.
        """,
    ),
    Phrases(
        tools.matrix_multiply,
        _draws.draw_matrix_pair,
        terms=(
            "matrix product; matrix multiplication; composition of linear maps; rows times columns; matmul; "
            "product of two matrices; chained transformations; row-by-column product"
        ),
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
        What's {a} multiplied by {b}?
        How much is the matrix {a} times the matrix {b}?
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
        Calculate the matrix product {a} · {b}.
        Chain the transformations so that {b} is executed before {a}; give one matrix.
        Evaluate np.matmul with first operand {a} and second operand {b}.
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
        A supermarket's basket table is {a}, its price table {b}. Baskets times prices gives the receipts. Fill them in.
        Light passes a lens with ray matrix {b}, then a gap with ray matrix {a}. Gap times lens is the system matrix.
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
        A@B; A = {a}; B = {b}
        mmult {a} {b}
        {a} times {b}
        """,
        dialogues="""
        A: The left matrix is {a}. B: The right one is {b}. A: Multiply them.
        A: The right matrix is {b}. B: The left one is {a}. A: Multiply them.
        Teacher: Who can multiply {a} by {b}? Pupil: Rows times columns, right?
        - I apply {b} to the data. - And then? - Then {a}. - So which matrix does it all in one go?
        Student: What is S times T? Tutor: Well, S is {a} and T is {b}.
        Boss: I need the product. Me: Of what? Boss: Of {a} and {b}, in that order.
        A: I keep mixing up the order. B: {a} comes first, {b} second, row by column. A: And the product is?
        """,
    ),
    Phrases(
        tools.determinant,
        _draws.draw_square,
        terms=(
            "determinant; volume scaling factor; signed area of a linear map; test for invertibility; det; "
            "value of a determinant; Sarrus rule; Jacobian scaling; singularity check"
        ),
        questions="""
        What is the determinant of {matrix}?
        By what signed factor does {matrix} scale areas or volumes?
        What is det A for A = {matrix}?
        Expanding by cofactors, what value does {matrix} give?
        How large is the determinant of the square matrix {matrix}?
        What number tells me whether {matrix} is invertible, that is, its determinant?
        What's the determinant of {matrix}?
        Is {matrix} singular, that is, does its determinant vanish?
        By Sarrus or Laplace, how big is det of {matrix}?
        Ad minus bc or its larger cousin: what number belongs to {matrix}?
        What oriented area or volume do the column vectors in {matrix} enclose?
        Multiplying along the diagonals, which determinant does {matrix} have?
        Do the rows of {matrix} depend on each other? What determinant shows it?
        """,
        commands="""
        Compute the determinant of {matrix}.
        Find det {matrix}.
        Evaluate the determinant for the matrix {matrix}.
        Expand {matrix} along a row to get its determinant.
        Determine the signed volume spanned by the rows of {matrix}.
        Calculate the determinant; the matrix is {matrix}.
        Calculate det of {matrix}.
        Work out the determinant by Laplace expansion: {matrix}.
        Triangularise {matrix} and multiply the pivots to obtain the determinant.
        Apply the rule of Sarrus where possible and give the determinant of {matrix}.
        Evaluate np.linalg.det({matrix}).
        Quantify how {matrix} stretches oriented volume.
        """,
        stories="""
        A map of the plane has the matrix {matrix}. By which signed factor does it magnify area?
        The columns of {matrix} span a box. What is its signed volume?
        Before inverting {matrix}, the program checks the determinant. What does it see?
        For Cramer's rule we first need the determinant of the coefficients {matrix}. How big is it?
        Changing variables brings in the Jacobian {matrix}. By which determinant is the area element multiplied?
        Solutions are unique only if the determinant of {matrix} is not zero. Which value does it take?
        A crystal's lattice vectors are the rows of {matrix}. Its unit cell has the determinant as oriented volume.
        """,
        terse="""
        det {matrix}
        det({matrix}) = ?
        determinant: {matrix}
        |A|, A = {matrix}
        {matrix}, determinant?
        det of {matrix}
        determinant of {matrix}?
        Sarrus: {matrix}
        {matrix} singular? determinant
        matrix {matrix}, det?
        """,
        dialogues="""
        A: Here is the matrix: {matrix}. B: What is its determinant?
        Tutor: Look at {matrix}. Student: Is it singular? Tutor: Tell me its determinant first.
        - Determinant? - Of which matrix? - {matrix}.
        A: Does the system with {matrix} have one solution? B: Depends on the determinant. A: Which is?
        Prof: Expand along the first row. Student: Of {matrix}? Prof: Yes, I want the determinant.
        """,
    ),
    Phrases(
        tools.inverse,
        _draws.draw_square,
        terms=(
            "inverse matrix; matrix inversion; undoing a linear map; reciprocal of a matrix; Gauss-Jordan "
            "method; matrix inverse; A to the minus one; reciprocal matrix; inverted matrix; adjugate over "
            "determinant; decoding matrix"
        ),
        questions="""
        What is the inverse of {matrix}?
        Which matrix undoes {matrix}?
        What must {matrix} be multiplied by to give the identity?
        What is the inverse matrix for A = {matrix}?
        How does {matrix} look after inversion?
        Which linear map reverses the effect of {matrix}?
        What's the inverse of {matrix}?
        What is A inverse given A = {matrix}?
        Which matrix cancels out {matrix}?
        Is there a matrix B with B A = I when A is {matrix}, and which one?
        By adjugate over determinant, what is the inverted form of {matrix}?
        How do I revert the linear transformation {matrix}?
        What decoding matrix matches the encoding matrix {matrix}?
        """,
        commands="""
        Invert {matrix}.
        Find the inverse of the matrix {matrix}.
        Compute the inverse matrix of {matrix} with exact fractions.
        Use Gauss-Jordan elimination to invert {matrix}.
        Give the matrix that turns {matrix} into the identity.
        Determine the reverse transformation of {matrix}.
        Calculate A⁻¹ where A is {matrix}.
        Augment {matrix} with the unit matrix and row-reduce until the inverse appears.
        Obtain the multiplicative inverse for the matrix {matrix}.
        Evaluate np.linalg.inv({matrix}).
        Find B such that B times {matrix} is the unit matrix.
        Neutralise {matrix}: state the matrix whose product with it is I.
        """,
        stories="""
        A message was scrambled by the key matrix {matrix}. To read it we need the inverse key. Which matrix is that?
        The camera distorts every point by {matrix}. What matrix repairs the picture?
        A robot applied {matrix} by mistake and wants to go back. Which matrix reverses the move?
        In the exam one had to invert {matrix}. What was the right answer?
        A sender encrypts by multiplying with {matrix}. The receiver decrypts with its inverse. Which matrix is it?
        From new coordinates back to old ones: the change of basis is {matrix}. The way back needs its inverse matrix.
        Leontief's model needs the inverse of {matrix} to get from demand to output. What is that inverse?
        """,
        terse="""
        inv({matrix})
        inverse: {matrix}
        {matrix} inverted
        A = {matrix}, find its inverse
        invert: {matrix}
        inverse of {matrix}
        inverse matrix to {matrix}
        matrix inverse {matrix} ?
        undo matrix {matrix}
        ({matrix})⁻¹ =
        """,
        dialogues="""
        A: I encoded it with {matrix}. B: How do I undo that? A: With the inverse matrix, what else.
        Student: Is {matrix} invertible? Tutor: It is; find the inverse.
        - Invert this for me. - What? - The matrix {matrix}.
        A: Decryption key? B: The encryption matrix is {matrix}. A: Then invert it and send me that.
        Pupil: B times {matrix} should be I. Teacher: So find B, the inverse.
        """,
    ),
    Phrases(
        tools.solve_linear,
        _draws.draw_system,
        terms=(
            "system of linear equations; linear solver; simultaneous equations; unknown vector; Gaussian "
            "elimination; solution vector; Ax = b; coefficient matrix; Cramer's rule; set of simultaneous "
            "linear equations"
        ),
        questions="""
        Which vector x solves A x = b with A = {coefficients} and b = {right}?
        What is the solution of the linear system with matrix {coefficients} and right-hand side vector {right}?
        For the right-hand vector {right} and the coefficients {coefficients}, what are the unknowns?
        Which vector does {coefficients} map to the vector {right}?
        What vector x satisfies {coefficients} x = {right}?
        To reach the vector {right} with the matrix {coefficients}, from which vector must one start?
        What's x in A x = b when A is {coefficients} and b is the vector {right}?
        What unknown quantities fit the coefficient matrix {coefficients} and the constants vector {right}?
        By Cramer's rule, what solves the system {coefficients} with the right-hand vector {right}?
        How must the columns of {coefficients} be weighted so that they add up to the vector {right}?
        The output vector is {right} and the system matrix {coefficients}: which input vector produced it?
        What is the preimage of the vector {right} under the matrix {coefficients}?
        """,
        commands="""
        Solve the system with coefficients {coefficients} and the right-hand vector {right}.
        Find the vector x such that {coefficients} times x equals {right}.
        Given the target vector {right} and the matrix {coefficients}, solve for the unknown vector.
        Use elimination on {coefficients} with the constant vector {right}.
        Solve A x = b for the vector b = {right} and A = {coefficients}.
        Determine the unknown vector: matrix {coefficients}, right side {right}.
        Calculate the solution vector for the coefficient matrix {coefficients} and the right side vector {right}.
        Row-reduce the augmented system: left {coefficients}, right vector {right}; report the unknowns.
        Express the vector {right} as a combination of the columns of {coefficients}; list the weights.
        Evaluate np.linalg.solve({coefficients}, vector {right}).
        Find the unknowns: equations {coefficients}, constants as vector {right}.
        Back-substitute after eliminating: the constants vector is {right}, the coefficient matrix {coefficients}.
        """,
        stories="""
        Prices are unknown. The purchases form the matrix {coefficients}, the bills the vector {right}. Find the prices.
        Currents in a circuit obey the mesh matrix {coefficients} with the source vector {right}. Find the currents.
        A bakery used up the vector {right}; its recipes are the rows of {coefficients}. How many were baked?
        The loads on a truss are the vector {right} and its stiffness matrix is {coefficients}. Find the shifts.
        Nutrients of some foods are the matrix {coefficients}, the needs the vector {right}. How much of each food?
        Tickets sold day by day are the matrix {coefficients}, the takings the vector {right}. What did tickets cost?
        Bar forces times the geometry matrix {coefficients} must balance the load vector {right}. Which bar forces?
        """,
        terse="""
        solve({coefficients}, vector {right})
        A={coefficients}, vector b={right}, x?
        vector b={right}; A={coefficients}; solve Ax=b
        linear system: {coefficients} | vector {right}
        solve {coefficients} x = vector {right}
        unknowns: {coefficients}, vector {right}
        Ax=b, A: {coefficients}, b: vector {right}
        b: vector {right}, A: {coefficients}, Ax=b
        simultaneous equations: matrix {coefficients}, constants vector {right}
        linsolve {coefficients}, vector {right}
        """,
        dialogues="""
        A: The matrix is {coefficients}. B: And the right-hand vector? A: It is {right}. B: Then solve for x.
        Student: My constants are the vector {right}. Tutor: The matrix? Student: {coefficients}. Tutor: So solve it.
        - What vector x gives {right}? - Under which matrix? - {coefficients}.
        A: The vector {right} came out. B: After applying what? A: The matrix {coefficients}. B: Then what went in?
        Tutor: Write the equations as {coefficients}. Student: With constants vector {right}? Tutor: Yes, now find x.
        """,
    ),
)  # fmt: skip
