"""How people ask about complex numbers, fractions, vectors and matrices."""

from __future__ import annotations

from fluxem.core.phrasebook import Phrasebook
from fluxem.domains.math import _wordings_arrays, _wordings_numbers

PHRASEBOOK = Phrasebook(
    "math",
    phrases=(*_wordings_numbers.PHRASES, *_wordings_arrays.PHRASES),
    irrelevant="""
        Who first accepted the square root of minus one as a number?
        Why do engineers write j where mathematicians write i?
        What is the geometric meaning of multiplying by i?
        Are complex numbers real in any philosophical sense?
        Tell me about Hamilton carving quaternions into a bridge in Dublin.
        Why is matrix multiplication not commutative?
        When was the word matrix first used in mathematics?
        Did you like the film The Matrix?
        Which programming language is best for linear algebra?
        What distinguishes a vector from a scalar?
        Mosquitoes are a vector of malaria; how do they spread it?
        Is a vector image better than a bitmap for a logo?
        Explain why a singular matrix cannot be inverted.
        What do determinants measure, intuitively?
        How did ancient Egyptians write fractions?
        Why do children find fractions so difficult?
        What does it mean for two vectors to be orthogonal?
        Recommend a textbook on linear algebra for physicists.
        Where is the right-hand rule used outside of mathematics?
        How do graphics cards multiply matrices so quickly?
        What is a mixed number, and why do recipes like them?
        Is zero a complex number?
        Our teacher drew the Argand plane on the board today.
        Can a matrix have more rows than columns?
        Which came first, the determinant or the matrix?
        The number 3 + 4i was written on the blackboard all week.
        My teacher prefers 2 - 5i over any other example.
        Who first drew 1 + 2i as a point in a plane?
        Write a short story in which 5 + 12i is the hero.
        Is 7 + 24i a pretty number?
        Why does everybody use the vector (3, 4) in examples?
        The vector (0, 0, 1) points straight up.
        Translate "the conjugate of 3 - 2i is 3 + 2i" into Spanish.
        Explain in words what the entries of a rotation matrix stand for.
        She printed the vector <1, 2, 3> on a T-shirt.
        What is meant by a well-conditioned system of equations?
        I think 2 1/2 hours is too long for a film.
        The recipe with 1 3/4 cups of milk came from my aunt.
        Should I memorise the rule of Sarrus?
        How do you pronounce Argand?
        Is there a notation for conjugates that physicists prefer?
        Where does the word determinant come from?
        When is the cross product used in computer games?
        Why is the dot product called inner?
        Give me advice on how to revise linear algebra.
        What is the weather like in Dublin?
        Please remind me to call the plumber.
        Can you recommend a café near the university?
        My sister is learning to play the drums.
        The bus was late again this morning.
        Thanks, that is all I wanted to know.
        Who won the match last night?
        Let us meet after the lecture.
        I cannot find my calculator anywhere.
        Have a nice weekend!
        What would you cook for six hungry students?
    """,
)
