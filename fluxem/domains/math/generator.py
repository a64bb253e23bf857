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
    """,
)
