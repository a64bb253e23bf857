# ruff: noqa: E501 - one template a line
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
        What is the dot product of the vectors {a} and {b}?
        What is the scalar product of {a} and {b}?
        What is the inner product of {a} and {b}?
        What is the sum of the pairwise products of the vectors {a} and {b}?
        What is the weighted sum of the vector {b} with the weight vector {a}?
        Which scalar, not vector, comes out of multiplying vector {a} with vector {b}?
        Entry by entry, the vectors {a} and {b} are multiplied and the products summed; what is the total?
        What is a transposed times b for the column vectors a = {a} and b = {b}?
        Is the angle between the vectors {a} and {b} a right angle; what does their dot product say?
        If the quantities are the vector {a} and the unit prices the vector {b}, what is the bill as a dot product?
        What does np.inner give for the vectors {a} and {b}?
        How much is vector {a} dotted into vector {b}?
        What flux does the field vector {a} send through the area vector {b}, as their scalar product?
        What correlation sum, lag zero, do the sample vectors {a} and {b} have?
        With power equal to force dot velocity, what power belongs to force vector {a} and velocity vector {b}?
        What do I get if I dot vector {a} and vector {b}?
        What is the inner product of vectors {a} and {b}?
        What is the sumproduct of the vectors {a} and {b}?
        What is the pairwise product total of the vectors {a} and {b}?
        What is the scalar from the vectors {a} and {b}?
        What is the work done by the force vector {a} along the path vector {b}?
        What is the match score of the vectors {a} and {b}, as inner product?
        What is the weighted total of the weights vector {a} and the values vector {b}?
        What is the bill for the price vector {a} and the amount vector {b}, price times amount summed?
        What is the projection product of the vectors {a} and {b}, that is u dot v?
        What is the elementwise product of the vectors {a} and {b}, summed up?
        If I multiply the vectors {a} and {b} entry by entry and add it all up, what is it?
        What single number do the vectors {a} and {b} give when dotted?
        Do the vectors {a} and {b} stand at a right angle? What is their dot product?
        How much is vector {a} dot vector {b}?
        What is the dot product of u = {a} and v = {b}?
        How do you find the dot product of {a} and {b}?
        What is the scalar product of the vectors a = {a} and b = {b}?
        What is np.dot({a}, {b})?
        What is the dot product of the lists {a} and {b}?
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
        Dot {a} with {b}.
        Dot the vectors {a} and {b}.
        Find the dot product of {a} and {b}.
        Find the scalar product of {a} and {b}.
        Find the inner product of {a} and {b}.
        Take the dot product of {a} and {b}.
        Multiply the vectors {a} and {b} to a scalar.
        Multiply matching entries of the vectors {a} and {b}, then total the products.
        Sum the termwise products of vector {a} and vector {b}.
        Compute vector u transposed times vector v, u = {a}, v = {b}.
        Pair up the coordinates of the vectors {a} and {b}, multiply each pair and add.
        Form the weighted total with weight vector {a} and score vector {b}.
        Zip the vectors {a} and {b}, multiply pairwise and sum, as in Python.
        Check perpendicularity: dot product, not cross product, of the vectors {a} and {b}.
        Calculate torch.dot for the tensors, vector {a} and vector {b}.
        Apply the bilinear form to the vectors {b} and {a}, in the usual Euclidean way.
        Tell me what you get when you dot the vectors {a} and {b}.
        Give the dot product for {a} and {b}.
        I want the dot product of {a} with {b}.
        Do the scalar product of vector {a} and vector {b}.
        Do SUMPRODUCT on the vectors {a} and {b}.
        Multiply first by first, second by second and so on, then add: vectors {a} and {b}.
        Dot vector {a} with vector {b}.
        Take the inner product of vectors {a} and {b}.
        Find the inner product of vectors {a} and {b}.
        Find the sumproduct of vectors {a} and {b}.
        Find the scalar from dotting the vectors {a} and {b}.
        Work out the weighted sum: weights vector {a}, values vector {b}.
        Get the number, not the vector, from the product of the vectors {a} and {b}.
        Add up the products of matching parts of the vectors {a} and {b}.
        Find u · v for the vector u = {a} and the vector v = {b}.
        Calculate the scalar product of {a} and {b}.
        Calculate the dot product of the arrays {a} and {b}.
        """,
        stories="""
        A shop keeps prices in the vector {a} and amounts sold in the vector {b}. What is the revenue?
        A sled is pulled with force vector {b} over the displacement vector {a}. How much work is done?
        A neuron has weight vector {b} and receives the input vector {a}. What weighted sum does it compute?
        To test for orthogonality, Kim takes the dot product of the vectors {a} and {b}. What does Kim find?
        A user has the taste vector {a}, a movie the genre vector {b}. Their dot product is the rating. How much?
        A basket is the quantity vector {a}, the price tags the vector {b}. The cashier forms the dot product.
        Light shines along the vector {a}, the surface normal is vector {b}. Lambert shading needs their dot product.
        A teacher weighs exam parts by the vector {a}; a pupil's points are the vector {b}. The final mark is the dot product. What is it?
        A portfolio holds shares as in the vector {a} and their prices are the vector {b}. Its worth is the scalar product. How much is that?
        A wind pushes with force vector {a} on a boat that moves along the displacement vector {b}. What work is done, force dot displacement?
        A matched filter multiplies its tap vector {b} with the sample vector {a} and sums up. What does it output?
        The dietician has a vector of servings, {a}, and a vector of calories per serving, {b}. What is the calorie total, as a dot product?
        A physicist needs energy, minus the dipole vector dotted with the field vector. First dot the vectors {a} and {b}.
        Search engines score a document vector {b} against a query vector {a} by inner product. What score results?
        Before using the cosine formula, Emil multiplies the vectors {a} and {b} by the scalar product. What number has he got?
        A shopper has the amounts in the vector {a} and the prices in the vector {b}. Amount times price, all added: what does she pay?
        A pupil multiplies the vectors {a} and {b} part by part and adds the results. What number does he get?
        A man pushes a cart with the force vector {a} along the way vector {b}. How much work does he do?
        Marks are in the vector {a}, their weights in the vector {b}. The teacher multiplies and adds. What is the total?
        A game checks whether a guard looks at the player by dotting the look vector {a} with the direction vector {b}. What is the number?
        Given the vectors u = {a} and v = {b}, find the dot product u · v.
        A force F = {a} moves an object through the displacement d = {b}. Find the work done, F · d.
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
        vectors {a} dot {b}
        inner product {a}, {b}
        scalar product vectors {b} and {a}
        sum of products, vectors {a}, {b}
        np.vdot on vectors {a}, {b}
        dot, not cross: {a}, {b}
        {a} dot {b}
        SUMPRODUCT vectors {a}, {b}
        dot vectors {a} and {b}
        u·v, vectors {a} and {b}
        inner product of vectors {a} and {b}
        vector {a} dot vector {b} = ?
        weights vector {a}, values vector {b}, weighted sum
        vector u = {a}, vector v = {b}, dot product
        dot product {a} and {b}
        np.dot({a}, {b})
        dot product of vectors {a} {b}
        """,
        dialogues="""
        A: My vector is {a}. B: Mine is {b}. A: What is their dot product?
        Student: Are the vectors {b} and {a} perpendicular? Tutor: First tell me their scalar product.
        - Dot these two. - Which? - {a} and {b}.
        Grader: And the dot product? Student: Of the vectors {a} and {b}? Grader: Componentwise, then sum.
        A: Flux is field dot area. B: The field vector is {a}, the area vector {b}. A: Thus the flux equals?
        A: A vector or a number? B: A number, the dot product. A: For {a} and {b}? B: Yes.
        Coach: Weight vector {a}. Analyst: Rating vector {b}. Coach: What is the weighted sum, the scalar product?
        Pupil: I have the vectors {a} and {b}. Teacher: Multiply matching parts and add. Pupil: So the scalar product is what?
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
        What is the vector product of {a} and {b}?
        What is the outer vector product of {a} and {b}, first cross second?
        What is the cross product of {a} with {b}?
        What is the normal vector of {a} and {b}, from {a} cross {b}?
        Which vector, not scalar, results from multiplying vector {a} by vector {b}?
        What area vector does the parallelogram with edge vector {a} followed by edge vector {b} have?
        What is the moment vector for the lever vector {a} and the force vector {b}?
        By the right-hand screw, {a} turned into {b}, which vector does the cross product give?
        With {b} as the right factor and {a} as the left factor, what is the vector product?
        How do the components of {a} cross {b} come out?
        What Lorentz direction is velocity vector {a} crossed with field vector {b}?
        What velocity has a point with angular velocity vector {a} and radius vector {b}, omega cross r?
        Which vector is orthogonal to the plane of the vectors {a} and {b}, computed as {a} cross {b}?
        What does np.cross return with first vector {a} and second vector {b}?
        Following the cyclic rule for unit vectors, what does {a} cross {b} equal?
        What do I get if I cross vector {a} with vector {b}?
        What is the vector product of {a} with {b}?
        What is the perpendicular vector of {a} cross {b}?
        What is the normal of {a} cross {b}?
        What is the torque vector of arm vector {a} cross force vector {b}?
        What is the moment of the force vector {b} about the origin, applied at the position vector {a}, position cross force?
        What is the right-hand vector from vector {a} and vector {b}, first cross second?
        What is the outer product vector, {a} cross {b}?
        If I cross {a} and {b}, which vector comes out?
        How much is vector {a} cross vector {b}?
        Which arrow is at a right angle to both, by vector {a} cross vector {b}?
        Which normal has a face with edges vector {a} and vector {b}, first cross second?
        What does vector {a} × vector {b} give?
        What vector do vector {a} and vector {b} give, cross not dot?
        What is the cross product of u = {a} and v = {b}?
        How do you find the cross product of {a} and {b}?
        What is the vector product of the vectors {a} and {b}?
        What is np.cross({a}, {b})?
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
        Cross {a} into {b}.
        Find {a} cross {b}.
        Find the cross product of {a} and {b}.
        Find the vector product of {a} and {b}.
        Take the cross product of {a} and {b}.
        Form {a} cross {b}.
        Cross-multiply vector {a} by vector {b} to get a perpendicular vector.
        Expand the symbolic determinant with the unit vectors on top, then vector {a}, then vector {b}.
        Get a normal to the plane spanned by vector {a} and vector {b}, in that order.
        Calculate the torque vector from arm vector {a} and force vector {b}.
        Compute omega cross r; omega is the vector {a} and r is the vector {b}.
        Premultiply the vector {b} by the vector {a}, cross-product style.
        Multiply the vectors {a} and {b} to a vector, not to a scalar.
        Work out the vector orthogonal to both, left vector {a}, right vector {b}.
        Use the right-hand rule: vector {a} first, vector {b} second, and report the cross product.
        Tell me what you get when you cross {a} with {b}.
        Give the cross product for {a} and {b}.
        I want the cross product of {a} with {b}.
        Do the cross product of {a} and {b}.
        Do {a} cross {b}, please.
        Cross vector {a} and vector {b}.
        Cross {a} by {b}.
        Find the vector product of {a} by {b}.
        Find the normal vector from {a} cross {b}.
        Find the torque from lever vector {a} cross force vector {b}.
        Find a vector square to both: vector {a} cross vector {b}.
        Work out the face normal, edge vector {a} cross edge vector {b}.
        Get the vector, not the number: {a} cross {b}.
        Multiply vector {a} by vector {b} in the cross way.
        Use the determinant with i, j, k for vector {a} cross vector {b}.
        Find a × b for the vector a = {a} and the vector b = {b}.
        Calculate the cross product of the vectors {a} and {b}.
        Calculate the vector product of {a} and {b}.
        """,
        stories="""
        A wrench arm is the vector {a} and the applied force the vector {b}. What is arm cross force?
        The force vector {b} acts at the end of the position vector {a}. Find the moment, position cross force.
        Two edges of a triangle are the vectors {a} and then {b}. The normal is first cross second; compute it.
        A charge moves with velocity vector {a} in the magnetic field vector {b}. Velocity cross field is wanted.
        A mechanic pushes a spanner: lever vector {a}, push vector {b}. Torque is lever cross push. Find it.
        In a 3D game each polygon needs a normal. Edge vector one is {a}, edge vector two {b}; cross them in this order.
        A satellite has position vector {a} and momentum vector {b}. Angular momentum is position cross momentum.
        A wheel turns with angular velocity vector {a}; a stone in its tread sits at radius vector {b}. Its velocity is omega cross r. What is it?
        A roof panel has side vector {a} and then side vector {b}. The solar installer wants the normal, first cross second.
        An electron with velocity vector {a} enters a field of vector {b}. The force follows velocity cross field. Which vector is that?
        A door is pushed with force vector {b} at the lever vector {a} from its hinge. What is the moment, lever cross force?
        A planet is at position vector {a} and has momentum vector {b}. What is its angular momentum vector?
        For back-face culling the shader crosses edge vector {a} with edge vector {b}. What vector does it obtain?
        A wrench arm is the vector {a}, the pull on it the vector {b}. Arm cross pull is the torque. Please compute it.
        The Poynting vector is electric field cross magnetic field. Electric vector {a}, magnetic vector {b}. What is the cross product?
        A pupil writes the vector {a} and the vector {b} with an x between them. What vector goes after the equals sign?
        A spanner is the arm vector {a}, and I push with the force vector {b}. Arm cross force is the torque vector. What is it?
        A triangle in a game has the edge vectors {a} and {b}. The light needs first edge cross second edge. What is it?
        A charge flies with velocity vector {a} through the field vector {b}. Which vector is velocity cross field?
        A builder wants a post square to two beams with directions vector {a} and vector {b}. First cross second gives it. Which vector?
        Given the vectors u = {a} and v = {b}, find the cross product u × v.
        A force F = {b} acts at the position r = {a}. Find the torque r × F.
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
        {a} cross {b} pls
        cross of vectors {a} and {b}
        normal vector = {a} cross {b}
        perpendicular to both vectors {a}, {b}, cross product
        moment: arm vector {a}, force vector {b}
        cross, not dot: {a}, {b}
        glm::cross of vectors {a}, {b}
        vector {a} x vector {b} cross
        cross vector {a} with vector {b}
        normal: vector {a} cross vector {b}
        u×v: vector u {a}, vector v {b}
        cross product of {a}, {b}
        arm vector {a} cross force vector {b}
        vector {a} × vector {b}
        cross product {a} and {b}
        np.cross({a}, {b})
        cross product of vectors {a} {b}
        vector product of {a} and {b}
        """,
        dialogues="""
        A: Take the vector {a}. B: And then? A: Cross it with {b}.
        Tutor: The right vector is {b}, the left one {a}. Student: So what is the cross product?
        - First {a}, then {b}: what is perpendicular to both vectors? - Use the cross product.
        A: I need a normal to the plane. B: Spanned by? A: By vector {a} and then vector {b}. B: Cross them.
        Pupil: Is {a} cross {b} a vector or a number? Teacher: A vector; compute it.
        A: A number or a vector? B: A vector, the cross product. A: Of {a} and {b}? B: In that order.
        Student: Dot or cross for a torque? Tutor: Cross. Student: With lever vector {a} and force vector {b}. Tutor: So what is it?
        Pupil: Dot or cross for {a} and {b}? Teacher: Cross, you want a vector. Pupil: So which vector is it?
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
        What is the product of {a} and {b}?
        What is the product matrix of {a} and {b}?
        What is the row-by-column product of {a} and {b}?
        What is the composition matrix of {a} following {b}?
        What is the result of premultiplying {b} by {a}?
        What is the result of postmultiplying {a} by {b}?
        How does {a} look after being multiplied from the right by {b}?
        With first factor {a} and second factor {b}, which matrix comes out?
        With second factor {b} and first factor {a}, which matrix comes out?
        If each row of {a} is dotted with each column of {b}, what table of numbers arises?
        Which matrix represents doing {b} first and {a} next?
        What does the linear map {a} composed with the linear map {b} have as its matrix?
        What does A @ B evaluate to in numpy with A = {a} and B = {b}?
        What array do we get from multiplying {a} into {b}?
        What does the batch {a} become after passing the weight matrix {b} on its right?
        What do I get if I multiply {a} by {b}?
        What do {a} and {b} multiply to, in this order?
        How much is {a} by {b}, multiplied?
        What is the multiplication result of {a} and {b}?
        What is the combined transform of {a} times {b}?
        What is the resulting matrix of {a} times {b}?
        What is the matmul of {a} and {b}?
        What is the dot of the matrices {a} and {b}, as in numpy?
        What is the matrix multiplication of {a} by {b}?
        What answer do I write for {a} × {b}?
        If I multiply matrix {a} on the right by {b}, what is it?
        If {a} stands on the left and {b} on the right, what is the product?
        How do I multiply {a} and {b}, row by column?
        Can you multiply the matrix {a} by the matrix {b}?
        Rows from {a}, columns from {b}: what matrix do they make?
        What happens to the matrix {b} when {a} multiplies it from the left?
        What is AB if A = {a} and B = {b}?
        How do you multiply the matrices {a} and {b}?
        What is the product AB of A = {a} and B = {b}?
        What is the matrix A times the matrix B for A = {a} and B = {b}?
        What is the matrix {a} times the matrix {b}?
        What is np.matmul({a}, {b})?
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
        Multiply {a} with {b}.
        Multiply the matrices {a} and {b}.
        Find the product of {a} and {b}.
        Find {a} times {b}.
        Take the product of {a} and {b}.
        Premultiply {b} by {a}.
        Postmultiply {a} by {b}.
        Compose the linear maps {a} and {b}, the latter acting first.
        Concatenate the transforms as a product, left factor {a}, right factor {b}.
        Dot every row of {a} with every column of {b}.
        Carry out MMULT on the ranges {a} and {b}.
        Call torch.matmul on {a} and {b}.
        Let B be {b} and let A be {a}; evaluate the product A B.
        Write out the product array when {a} stands left of {b}.
        Tell me what you get when you multiply {a} by {b}.
        Give the product for {a} and {b}.
        Give me {a} times {b}.
        I want {a} times {b}.
        Do the multiplication {a} times {b}.
        Multiply these matrices: {a} and {b}.
        Multiply matrix {a} and matrix {b}.
        Times {a} by {b}.
        Do row by column with {a} and {b}.
        Work out {a} multiplied by {b}.
        Find the result of {a} times {b}.
        Find the matrix product of {a} with {b}.
        Find the matmul of {a} and {b}.
        Find the multiplication of {a} by {b}.
        Get the product {a} by {b}, in this order.
        Combine {a} and {b} by matrix multiplication.
        Find AB, where A = {a} and B = {b}.
        Find the matrix product AB for A = {a} and B = {b}.
        Compute {a} × {b}.
        Calculate the product of the matrices {a} and {b}.
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
        A shop's price table is {a} and the order table {b}. Prices times orders, rows by columns, gives the bills. What are they?
        In a graphics pipeline the view matrix {a} multiplies the model matrix {b}. What is the model-view matrix?
        A two-port {a} is followed in the chain by a two-port {b}; chain matrices multiply left to right. What is the whole chain matrix?
        A beam first meets an optic with Jones matrix {b} and next one with {a}. The later one stands on the left. What does the pair do?
        A network's hidden layer outputs {a}, which is multiplied on the right by the weights {b}. What leaves the layer?
        A Markov chain has step matrix {a} today and {b} tomorrow. Today's matrix times tomorrow's is asked for.
        A biologist combines a Leslie matrix {a} with the population table {b}: Leslie times population. What is next year's table?
        An adjacency matrix {a} times another one, {b}, counts routes with one hop in each. What is the product?
        The worksheet shows two matrices, {a} and then {b}, with a times sign in between. What goes after the equals sign?
        A boy takes each row of {a} and each column of {b}, multiplies and adds. Which matrix does he get?
        A game turns things with {a} and stretches them with {b}. The program multiplies the first by the second. What is the product?
        Orders are in {a} and prices in {b}. Orders times prices gives what each customer pays. What is the table?
        In a spreadsheet I use matrix multiplication on the block {a} and the block {b}. What block do I see?
        Given the matrices A = {a} and B = {b}, find AB.
        Let A = {a} and let B = {b}. Find the product AB.
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
        matrix product {a} by {b}
        {a} multiplied by {b}
        np.dot of matrices {a}, {b}
        rows x columns: {a}, {b}
        matmul {a} and {b} pls
        left factor {a}, right factor {b}, product
        multiply matrices {a}, {b}
        {a} x {b} product
        mult {a} by {b}
        matrix {a} times matrix {b}
        times: {a}, {b}
        product {a} times {b}
        matrix multiplication {a} {b}
        matrix {a} with matrix {b}, rows by columns
        multiply matrices {a} and {b}
        A = {a}, B = {b}, AB
        np.matmul({a}, {b})
        """,
        dialogues="""
        A: The left matrix is {a}. B: The right one is {b}. A: Multiply them.
        A: The right matrix is {b}. B: The left one is {a}. A: Multiply them.
        Teacher: Who can multiply {a} by {b}? Pupil: Rows times columns, right?
        - I apply {b} to the data. - And then? - Then {a}. - So which matrix does it all in one go?
        Student: What is S times T? Tutor: Well, S is {a} and T is {b}.
        Boss: I need the product. Me: Of what? Boss: Of {a} and {b}, in that order.
        A: I keep mixing up the order. B: {a} comes first, {b} second, row by column. A: And the product is?
        A: Which goes on the left? B: {a}. A: And on the right? B: {b}. A: Then I multiply rows by columns.
        Dev: Apply {b} first. Artist: And afterwards {a}? Dev: Yes, give me the single combined matrix.
        Pupil: Do I multiply {a} and {b} box by box? Teacher: No, rows by columns. Pupil: So what does the product look like?
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
        What is the det of {matrix}?
        What is the signed volume factor of {matrix}?
        What is the product of all eigenvalues of {matrix}, that is, its determinant?
        What is the determinant value of the array {matrix}?
        How large is |M| for M = {matrix}?
        By how much does the map {matrix} blow up or shrink volume, with sign?
        Is {matrix} regular or singular? Which determinant decides?
        Does {matrix} preserve orientation; what sign and size does its determinant have?
        What signed area has the parallelogram, or signed volume the box, on the rows of {matrix}?
        What value results from the Leibniz formula on {matrix}?
        After cofactor expansion, what number is left of {matrix}?
        Main diagonal products minus the other ones: what does {matrix} have as determinant?
        Would {matrix} squash space flat, judging by its determinant?
        What single number do the minors of {matrix} combine to?
        What do I get for det M with M = {matrix}?
        What is the determinant number of {matrix}?
        What is the det value for {matrix}?
        What is the volume factor of {matrix}?
        What is the scale factor of {matrix}, with sign?
        What is the area factor of {matrix}, as determinant?
        What is the signed volume of {matrix}?
        What is the determinant in the matrix {matrix}?
        What is the cofactor expansion of {matrix}?
        What is the eigenvalue product of {matrix}?
        How big is the determinant of {matrix}?
        How do I work out the determinant of {matrix}?
        If M is {matrix}, what is its determinant?
        Is the determinant of {matrix} zero or not, and what is it?
        Which number do you get from {matrix} by the diagonal rule?
        Can {matrix} be inverted? Please tell me its determinant.
        What is det A if A = {matrix}?
        What is the determinant of the matrix A = {matrix}?
        How do you find the determinant of {matrix}?
        What is the determinant of this matrix: {matrix}?
        What is det({matrix})?
        What is the value of the determinant |{matrix}|?
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
        Find the determinant of {matrix}.
        Find the det of {matrix}.
        Take the determinant of {matrix}.
        Work out the determinant of {matrix}.
        Get the determinant of {matrix}.
        Evaluate the determinant of the array {matrix}.
        Do a Laplace expansion of {matrix}.
        Use minors and cofactors to evaluate {matrix}.
        Check {matrix} for singularity by way of its determinant.
        Give the area or volume distortion factor, sign included, of {matrix}.
        Compute MDETERM on {matrix}.
        Return torch.det of {matrix}.
        Row-reduce {matrix} to triangular form and multiply along the diagonal for det.
        State the Jacobian determinant if the Jacobian is {matrix}.
        Not the inverse, just the determinant of {matrix}, please.
        Test the columns of {matrix} for linear independence with the determinant.
        Tell me the determinant of {matrix}.
        Give the determinant for {matrix}.
        Give me the det of {matrix}.
        I want the determinant of {matrix}.
        I need the det for {matrix}.
        Do the determinant of {matrix}.
        Work out det of {matrix}.
        Find the determinant value of {matrix}.
        Find the determinant for {matrix}.
        Find the signed volume of {matrix}.
        Find the scale factor of {matrix}, its determinant.
        Find the product of the eigenvalues of {matrix}.
        Calculate the determinant of {matrix}.
        Use cofactors on {matrix} to get its determinant.
        Boil {matrix} down to its determinant.
        Check if {matrix} is singular: what is the determinant?
        Find det A for A = {matrix}.
        Find the determinant of this matrix: {matrix}.
        Calculate the determinant of the matrix {matrix}.
        Evaluate the determinant {matrix}.
        Compute det({matrix}).
        """,
        stories="""
        A map of the plane has the matrix {matrix}. By which signed factor does it magnify area?
        The columns of {matrix} span a box. What is its signed volume?
        Before inverting {matrix}, the program checks the determinant. What does it see?
        For Cramer's rule we first need the determinant of the coefficients {matrix}. How big is it?
        Changing variables brings in the Jacobian {matrix}. By which determinant is the area element multiplied?
        Solutions are unique only if the determinant of {matrix} is not zero. Which value does it take?
        A crystal's lattice vectors are the rows of {matrix}. Its unit cell has the determinant as oriented volume.
        A student wants to know if {matrix} can be inverted. The determinant tells. How large is it?
        An engineer checks the stiffness matrix {matrix} for a mechanism: a zero determinant means trouble. Which determinant does it have?
        In an integral the variables are swapped and {matrix} is the Jacobian matrix. Its determinant is the conversion factor. What is it?
        A shear and stretch of a picture has the matrix {matrix}. What signed factor multiplies its area?
        A chemist's unit cell has edge vectors in the rows of {matrix}. Its signed volume is the determinant. What is it?
        The Wronskian at zero is the determinant of {matrix}. What value does it take?
        Three planes meet in one point only if their matrix {matrix} has a nonzero determinant. What is the determinant?
        For Cramer's denominator we need the determinant of the system matrix {matrix}. Please give it.
        The teacher puts straight bars around {matrix}. What number does the class get?
        A pupil multiplies along the diagonals of {matrix} and subtracts. What determinant does she find?
        A program refuses {matrix} because it might be singular. I check with the determinant. What is it?
        A transform with matrix {matrix} makes shapes bigger or smaller. By which factor, with sign?
        My homework gives {matrix} and just says det. What is the answer?
        Given the matrix A = {matrix}, find det A.
        Let A = {matrix}. Evaluate the determinant of A.
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
        {matrix} det?
        det A where A = {matrix}
        Laplace expansion {matrix}
        MDETERM {matrix}
        volume factor of {matrix}, signed
        determinant of {matrix} pls
        cofactor expansion of {matrix}
        determinant value {matrix}
        signed volume of {matrix}
        need determinant: {matrix}
        np.linalg.det {matrix}
        is {matrix} singular, det?
        determinant of matrix {matrix}
        A = {matrix}, det A
        determinant calculator {matrix}
        """,
        dialogues="""
        A: Here is the matrix: {matrix}. B: What is its determinant?
        Tutor: Look at {matrix}. Student: Is it singular? Tutor: Tell me its determinant first.
        - Determinant? - Of which matrix? - {matrix}.
        A: Does the system with {matrix} have one solution? B: Depends on the determinant. A: Which is?
        Prof: Expand along the first row. Student: Of {matrix}? Prof: Yes, I want the determinant.
        A: Is {matrix} invertible? B: Compute its determinant and you will see. A: So what is it?
        Student: Shall I invert {matrix}? Tutor: No, only its determinant is wanted.
        Pupil: Do I need the inverse of {matrix}? Teacher: No, just the number, its determinant. Pupil: So what is that?
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
        What is the inverse matrix of {matrix}?
        What is the reciprocal matrix of {matrix}?
        What is the multiplicative inverse of {matrix}?
        What is the inverted form of {matrix}?
        What is the undoing matrix of {matrix}?
        Which matrix, multiplied by {matrix}, leaves the unit matrix?
        How do I get back from the output to the input of the linear map {matrix}; which matrix does it?
        What does A to the power minus one equal for A = {matrix}?
        If {matrix} is on the left and the identity on the right, what stands right after Gauss-Jordan?
        What is the deciphering matrix for the Hill cipher key {matrix}, without any modulus?
        Which transformation brings everything back after {matrix}?
        What covariance belongs to the precision matrix {matrix}, its inverse?
        Which compliance matrix is inverse to the stiffness matrix {matrix}?
        Supposing {matrix} is nonsingular, what is its inverse?
        What would np.linalg.inv give for {matrix}?
        What do I get if I invert {matrix}?
        What is the inverse for {matrix}?
        What is the inv of {matrix}?
        What is the reverse matrix of {matrix}?
        What is the opposite transform of {matrix}, the one that undoes it?
        What is the reciprocal of the matrix {matrix}?
        What is the decoding matrix of {matrix}?
        What is the matrix inversion of {matrix}?
        What is the back-transformation of {matrix}?
        What is the exact inverse of {matrix}, with fractions?
        If M is {matrix}, what is M inverse?
        How do I invert {matrix}?
        How do I undo the matrix {matrix}?
        Which matrix takes back what {matrix} does?
        Which matrix times {matrix} gives the identity matrix?
        Can you invert {matrix} for me?
        What is A⁻¹ if A = {matrix}?
        What is the inverse of the matrix A = {matrix}?
        How do you find the inverse of {matrix}?
        What is the inverse of this matrix: {matrix}?
        What is inv({matrix})?
        What is the multiplicative inverse of the matrix {matrix}?
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
        Find the inverse of {matrix}.
        Find the inverse matrix of {matrix}.
        Find the reciprocal of the matrix {matrix}.
        Take the inverse of {matrix}.
        Compute the inverse of {matrix}.
        Get the inverse of {matrix}.
        Reverse the linear map {matrix}.
        Undo {matrix}: which matrix does that?
        Raise the matrix {matrix} to the power minus one.
        Invert {matrix} by the adjugate method.
        Divide the adjugate of {matrix} by its determinant.
        Compute MINVERSE of {matrix}.
        Produce a matrix X with {matrix} X = I.
        Derive the back-transformation from {matrix}.
        Turn the stiffness matrix {matrix} into the flexibility matrix by inversion.
        Not the determinant but the full inverse of {matrix}, please.
        Return torch.inverse of {matrix}.
        Tell me what you get when you invert {matrix}.
        Tell me the inverse of {matrix}.
        Give the inverse for {matrix}.
        I want the inverse of {matrix}.
        I need {matrix} inverted.
        Do the inverse of {matrix}.
        Do a matrix inversion on {matrix}.
        Work out the inverse of {matrix}.
        Calculate the inverse of {matrix}.
        Find the reverse matrix of {matrix}.
        Find the decoding matrix of {matrix}.
        Find the reciprocal matrix of {matrix}.
        Turn {matrix} round so that it undoes itself: inverse, please.
        Take {matrix} to the power of minus one.
        Find A⁻¹ for A = {matrix}.
        Find the inverse of this matrix: {matrix}.
        Calculate the inverse of the matrix {matrix}.
        Invert this matrix: {matrix}.
        Compute inv({matrix}).
        """,
        stories="""
        A message was scrambled by the key matrix {matrix}. To read it we need the inverse key. Which matrix is that?
        The camera distorts every point by {matrix}. What matrix repairs the picture?
        A robot applied {matrix} by mistake and wants to go back. Which matrix reverses the move?
        In the exam one had to invert {matrix}. What was the right answer?
        A sender encrypts by multiplying with {matrix}. The receiver decrypts with its inverse. Which matrix is it?
        From new coordinates back to old ones: the change of basis is {matrix}. The way back needs its inverse matrix.
        Leontief's model needs the inverse of {matrix} to get from demand to output. What is that inverse?
        A photo was sheared with {matrix}. To restore it, the editor applies the inverse. Which matrix must be applied?
        A Kalman filter must invert the innovation covariance {matrix}. What is the inverted matrix?
        A structure has stiffness matrix {matrix}. The engineer wants the flexibility matrix, its inverse. What is that?
        The colour conversion from camera to screen is {matrix}. Which matrix converts back from screen to camera?
        A spy's encoding table is {matrix}. The partner needs the decoding table that cancels it. Which table is it?
        A statistician has the information matrix {matrix}; the covariance is its inverse. What is the covariance?
        The map from local to world coordinates is {matrix}. We need the one from world to local. Give it.
        Max knows X times {matrix} equals the identity. What is X?
        The teacher writes a small minus one above {matrix}. What matrix does the class write?
        A game turned the picture with {matrix}. I want to turn it back. Which matrix do I use?
        My homework gives {matrix} and says invert. What is the answer?
        A secret message was made by multiplying with {matrix}. Which matrix makes it readable again?
        A pupil looks for a matrix that makes {matrix} into the identity matrix. Which one is it?
        Given the matrix A = {matrix}, find A⁻¹.
        Let A = {matrix}. Find the inverse matrix of A.
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
        matrix inverse of {matrix}
        {matrix} to the power minus one
        MINVERSE {matrix}
        invert matrix {matrix} pls
        {matrix}, inverse?
        reverse map of {matrix}
        adj over det for {matrix}
        np.linalg.inv {matrix}
        reverse {matrix}, inverse wanted
        inverse for {matrix}
        inverted matrix for {matrix}
        matrix inversion {matrix}
        {matrix} to the minus one
        undo {matrix}
        decoding matrix of {matrix}
        inverse of matrix {matrix}
        A = {matrix}, A⁻¹
        inverse matrix calculator {matrix}
        """,
        dialogues="""
        A: I encoded it with {matrix}. B: How do I undo that? A: With the inverse matrix, what else.
        Student: Is {matrix} invertible? Tutor: It is; find the inverse.
        - Invert this for me. - What? - The matrix {matrix}.
        A: Decryption key? B: The encryption matrix is {matrix}. A: Then invert it and send me that.
        Pupil: B times {matrix} should be I. Teacher: So find B, the inverse.
        A: I multiplied by {matrix}. B: And want to take it back? A: Yes, with which matrix?
        Student: Just det of {matrix}? Tutor: No, the whole inverse matrix.
        Pupil: Is just the determinant of {matrix} wanted? Teacher: No, the whole inverse. Pupil: So which matrix is it?
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
        What is the solution vector for the matrix {coefficients} and the constant vector {right}?
        What is the solution of {coefficients} x = vector {right}?
        What is the unknown vector if {coefficients} times it equals the vector {right}?
        What is the solution set of the simultaneous equations {coefficients} with constants vector {right}?
        Where do the lines or planes with coefficient rows {coefficients} and constants vector {right} all meet?
        For the right side vector {right}, which x solves the equations with matrix {coefficients}?
        Multiplying the inverse of {coefficients} by the vector {right} gives which x?
        Given the vector {right} as the output of {coefficients}, what was the input?
        What values of the unknowns make {coefficients} match the vector {right}?
        Which mix of the columns of {coefficients} produces the vector {right}?
        What does Gaussian elimination yield for the matrix {coefficients} and the vector {right}?
        If the left-hand side is {coefficients} and the right-hand side is the vector {right}, what are the variables?
        With load vector {right} and stiffness matrix {coefficients}, what are the displacements?
        How do I recover x when {coefficients} x is the vector {right}?
        In the equations with coefficients {coefficients} and totals vector {right}, how big is each variable?
        What do I get for x if {coefficients} x = vector {right}?
        What is the solution of A x = b with A = {coefficients} and b the vector {right}?
        What is the answer vector of the system {coefficients} with right side vector {right}?
        What are the unknowns of {coefficients} x = vector {right}?
        What is the unknown x in {coefficients} x = vector {right}?
        What is the solution vector for {coefficients} and the vector {right}?
        What are x, y and so on if the coefficients are {coefficients} and the results are the vector {right}?
        How do I solve the equations with coefficients {coefficients} and results vector {right}?
        If the matrix {coefficients} times an unknown vector gives the vector {right}, what is the unknown?
        Which numbers solve the equation system {coefficients} with the right side vector {right}?
        What must I multiply {coefficients} by to get the vector {right}?
        Can you solve the simultaneous equations with matrix {coefficients} and constants vector {right}?
        With the results vector {right} and the matrix {coefficients}, how big are the unknowns?
        Which x goes in so that the vector {right} comes out of {coefficients}?
        What is x if Ax = b, A = {coefficients} and b = {right}?
        What is the solution of Ax = b with A = {coefficients} and b = {right}?
        How do you solve Ax = b for A = {coefficients} and b = {right}?
        What is the solution of the system with coefficient matrix {coefficients} and right-hand side {right}?
        What is np.linalg.solve({coefficients}, {right})?
        Which vector x solves {coefficients} x = {right}?
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
        Solve {coefficients} x = vector {right} for x.
        Find x with A x = b, where A is {coefficients} and b is the vector {right}.
        Solve the simultaneous equations with coefficient matrix {coefficients} and constants vector {right}.
        Solve for the variables: matrix {coefficients}, right-hand side vector {right}.
        With the constant vector {right} and the matrix {coefficients}, solve the linear system.
        Do an LU solve of {coefficients} against the vector {right}.
        Eliminate and back-substitute: matrix {coefficients}, constants vector {right}.
        Reduce to echelon form the matrix {coefficients} augmented by the column vector {right}, and read off x.
        Recover the input of {coefficients} from the output vector {right}.
        Divide the vector {right} from the left by {coefficients}, like A backslash b.
        Run scipy.linalg.solve on {coefficients} and the vector {right}.
        Decompose the vector {right} in the column basis {coefficients}.
        Determine every variable of the system {coefficients} x = vector {right}.
        For totals vector {right} and usage matrix {coefficients}, work out the unknown amounts.
        Use Cramer's rule on the matrix {coefficients} and the right side vector {right}.
        Tell me what x is when {coefficients} x = vector {right}.
        Find the hidden x behind {coefficients} x = vector {right}.
        Solve the linear system {coefficients} with vector {right}.
        Solve the equations {coefficients} for the results vector {right}.
        Solve for x, A = {coefficients}, b = vector {right}.
        Give the solution for the matrix {coefficients} and the right side vector {right}.
        I want x from {coefficients} x = vector {right}.
        I need the unknowns: coefficients {coefficients}, results vector {right}.
        Do Gaussian elimination with {coefficients} and the right side vector {right}.
        Work out the unknowns when the right side is the vector {right} and the matrix {coefficients}.
        Find the solution of {coefficients} x = vector {right}.
        Find the unknown vector for {coefficients} and right side vector {right}.
        Get x out of the equation system: matrix {coefficients}, vector {right}.
        Left-divide the vector {right} by the matrix {coefficients}.
        Take the right side vector {right} and the matrix {coefficients} and solve.
        Solve Ax = b, where A = {coefficients} and b = {right}.
        Solve the matrix equation {coefficients} x = {right}.
        Solve the system of linear equations with coefficient matrix {coefficients} and constants {right}.
        Solve the linear system Ax = b with A = {coefficients} and b = {right}.
        Find x such that Ax = b for A = {coefficients} and b = {right}.
        """,
        stories="""
        Prices are unknown. The purchases form the matrix {coefficients}, the bills the vector {right}. Find the prices.
        Currents in a circuit obey the mesh matrix {coefficients} with the source vector {right}. Find the currents.
        A bakery used up the vector {right}; its recipes are the rows of {coefficients}. How many were baked?
        The loads on a truss are the vector {right} and its stiffness matrix is {coefficients}. Find the shifts.
        Nutrients of some foods are the matrix {coefficients}, the needs the vector {right}. How much of each food?
        Tickets sold day by day are the matrix {coefficients}, the takings the vector {right}. What did tickets cost?
        Bar forces times the geometry matrix {coefficients} must balance the load vector {right}. Which bar forces?
        A chemist mixes stock solutions; their contents form the matrix {coefficients} and the target is the vector {right}. How much of each does she take?
        Heads and legs on a farm give the coefficient matrix {coefficients} and the counts vector {right}. How many of each animal are there?
        The node voltages of a circuit obey the conductance matrix {coefficients} with the current vector {right}. Find the voltages.
        A dietician's foods have nutrients as in {coefficients}, and the daily needs are the vector {right}. Which portions meet them exactly?
        A polynomial fit leads to normal equations with matrix {coefficients} and right vector {right}. Which parameters solve them?
        A factory's machines use hours as in {coefficients}, and the available hours are the vector {right}. Which outputs use up all hours?
        Balancing a budget led to the equations with matrix {coefficients} and constants vector {right}. What do the unknowns come to?
        An economist writes supply and demand as A p = d with A = {coefficients} and the vector d = {right}. Which prices p clear the markets?
        Coins of several kinds: the weighings are the rows of {coefficients}, their results the vector {right}. What does each kind weigh?
        A pupil has some equations. The numbers before the letters are {coefficients}, and the results are the vector {right}. What are the letters?
        Shoppers bought as in the table {coefficients} and paid as in the vector {right}. What does each thing cost?
        A cook mixes foods with contents {coefficients} and wants the totals vector {right}. How much of each food does she take?
        Someone multiplied {coefficients} by a secret vector and got the vector {right}. What was the secret vector?
        A circuit gives the equations matrix {coefficients} with the voltages vector {right}. What are the currents?
        Given the matrix A = {coefficients} and the vector b = {right}, solve the equation Ax = b.
        A system of equations has the coefficient matrix {coefficients} and the right side {right}. Find the values of the unknowns.
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
        solve Ax=b; A {coefficients}; b vector {right}
        {coefficients} x = vector {right}, x = ?
        linear equations, coeffs {coefficients}, rhs vector {right}
        rhs vector {right}, lhs matrix {coefficients}, solve
        A \\ b with A = {coefficients}, b = vector {right}
        Gauss elimination {coefficients} | vector {right}
        unknowns? matrix {coefficients}, constants vector {right}
        Cramer: {coefficients}, vector {right}
        equation system {coefficients}, constants vector {right}, answer?
        x for {coefficients} x = vector {right}
        solution of system {coefficients}, right side vector {right}
        equations {coefficients}, results vector {right}, unknowns?
        lin system: matrix {coefficients}, b vector {right}
        vector {right} from {coefficients} x, find x
        solve system of equations {coefficients} {right}
        np.linalg.solve({coefficients}, {right})
        A = {coefficients}, b = {right}, solve Ax = b
        solve Ax = b: {coefficients}, {right}
        linear solver: A = {coefficients}, b = {right}
        """,
        dialogues="""
        A: The matrix is {coefficients}. B: And the right-hand vector? A: It is {right}. B: Then solve for x.
        Student: My constants are the vector {right}. Tutor: The matrix? Student: {coefficients}. Tutor: So solve it.
        - What vector x gives {right}? - Under which matrix? - {coefficients}.
        A: The vector {right} came out. B: After applying what? A: The matrix {coefficients}. B: Then what went in?
        Tutor: Write the equations as {coefficients}. Student: With constants vector {right}? Tutor: Yes, now find x.
        A: The equations have the matrix {coefficients}. B: And on the right the vector {right}? A: Yes, so what are the unknowns?
        Student: Do I multiply {coefficients} by the vector {right}? Tutor: No, that vector is the result; solve for x.
        Pupil: The coefficients are {coefficients} and the results are the vector {right}. Teacher: Then solve it. Pupil: What are x and the others?
        """,
    ),
)  # fmt: skip
