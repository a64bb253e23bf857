"""How people ask about combinatorics."""

from fluxem.core.phrasebook import Phrasebook
from fluxem.domains.combinatorics._wordings_choosing import CHOOSING
from fluxem.domains.combinatorics._wordings_counting import COUNTING
from fluxem.domains.combinatorics._wordings_permutations import PERMUTATIONS

PHRASEBOOK = Phrasebook(
    "combinatorics",
    phrases=(*CHOOSING, *COUNTING, *PERMUTATIONS),
    irrelevant="""
        Why is zero factorial equal to one?
        When does the order matter, and when does it not?
        What is the difference between a combination and a permutation?
        Who was Pascal, and did he invent his triangle?
        Explain the pigeonhole principle with socks.
        Is the four colour theorem part of combinatorics?
        Which of the two, 5! or 10 choose 3, looks nicer in print?
        How did Ramanujan find his formula for partitions?
        What did Euler write about the bridges of Königsberg?
        Recommend a book on enumerative combinatorics.
        My hard disk has 3 partitions. Should I merge them?
        The committee of 12 has met 4 times without a result.
        What is the permutation (1 3 2)(4 5) good for?
        Do card magicians really use faro shuffles?
        Why does the lottery still sell tickets?
        Who named the Catalan numbers?
        Is the symmetric group abelian?
        What is a generating function?
        I can never choose between 2 desserts.
        What does combinatorial explosion mean?
        How do sudoku designers count their puzzles?
        Why are Stirling numbers written with braces?
        Was Leibniz the first to use the word combinatorics?
        Who solved the problem of the 36 officers?
        The Young diagram of 4 + 2 + 1 is named after Alfred Young, isn't it?
    """,
)
