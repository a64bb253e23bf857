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
        Choose a song for the 3 of us.
        Which is harder to explain, permutations or combinations?
        Write a limerick about a derangement.
        My committee of 5 never agrees on lunch.
        Translate "stars and bars" into Dutch.
        The factorial sign looks like shouting: 7! How rude!
        What does the word multinomial literally mean?
        We arranged to meet at the station.
        Who introduced the notation with the exclamation mark?
        His arrangement of the song for 4 voices is lovely.
        Explain Young diagrams to an art student.
        Is it wise to seat 13 guests at a round table, superstitiously speaking?
        The hat check girl in that film is very funny.
        Why do people like Secret Santa?
        Give me tips for writing a seating plan without hurting anybody.
        Was Catalan a mathematician or a region?
        The order of the day is silence.
        In 1772 Vandermonde wrote about knots. Tell me more.
        How is the Rubik's cube related to groups, roughly?
        Our bookshelf holds 60 novels and no poetry.
        Can you praise the beauty of Pascal's triangle?
        What is the best strategy against a stubborn combination lock salesman?
        The odd and even house numbers face each other in my street.
        What does the teacher mean by "without loss of generality"?
        Hello! How was your holiday?
        Could you recommend a podcast?
        I would like a table by the window.
        Do penguins have knees?
        My laptop is slow today.
        Good night and sleep well.
        Please tell me how to prune roses.
    """,
)
