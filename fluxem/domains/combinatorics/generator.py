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
        Why do permutations form a group? A sketch of the argument is enough.
        What is the pigeonhole principle, and who is Dirichlet?
        How would you explain "order matters" to a class of twelve-year-olds?
        Who first studied derangements, and in which game?
        What's so special about Catalan numbers that whole books are about them?
        Why do we subtract one from the number of people around a round table, intuitively?
        Give me a combinatorial proof of Pascal's rule.
        What is the difference between enumerative and extremal combinatorics?
        Where do Stirling numbers turn up outside of mathematics?
        Which textbook is best for a first course: Brualdi, Bóna or Tucker?
        What does it mean that a permutation is even?
        Why is a combination lock called that, when order clearly matters?
        Tell me about the friendship of Erdős and Graham.
        Does combinatorics help in genetics?
        What's a bijection good for?
        How did the Indian scholars count poetic metres?
        Explain the inclusion-exclusion principle in words, please.
        What is Ramsey theory about?
        Is it true that each shuffled deck is probably unique in history? Why do people say so?
        What is meant by "unlabelled" in counting problems?
        Translate "multinomial coefficient" into Polish.
        Who was Alfred Young, after whom the diagrams are named?
        Why does the factorial grow faster than any exponential?
        How are Latin squares used in agriculture?
        Draw a Ferrers diagram in ASCII art, any one you like.
        Is counting an art or a craft?
        What do chemists mean by combinatorial chemistry?
        Why do cycle notations start with the smallest element?
        Tell me the story of Josephus and the circle of soldiers.
        We seated 8 people at a round table and two of them started a fight.
        I chose 6 of the 49 numbers, as always, and as always lost.
        5! she shouted, as if I were deaf.
        He ordered 3 scoops: vanilla, mango and pistachio.
        Write Java code that prints all permutations of [1, 2, 3].
        My locker combination used to be 12-34-56. Not very clever, I know.
        Is 10! printed on a mug a good gift for a maths teacher?
        The permutation (1 2 3) is on the cover of my notebook.
        I have 4 jackets and still nothing to wear.
        Pick 3 of these colours for my kitchen: white, sage, ochre, navy, grey.
        Our choir has 12 sopranos and only one tenor, poor fellow.
        The password hint says "C(5,2)" and nobody has a clue who wrote it.
        Who was in the starting 11 last Saturday?
        Put tables 4 and 5 together, a party of 9 is coming.
        They split 10 people into 3 groups and I landed with the smokers.
        Will the committee pick 2 women and 2 men this time?
        What did you think of episode 7 of "Permutation City", if there is one?
        The word MISSISSIPPI with its 4 S's is a nightmare for my dyslexic son.
        The 6 of us can't agree on a film.
        Give me 5 ideas for a birthday party.
        I've read chapters 1 to 3 of the counting book and fell asleep in each.
        Which of these 4 wines goes with duck: Merlot, Pinot, Riesling or Malbec?
        Why does "12 Angry Men" take place in a single room?
        Seat 14C is taken, sir, please move along.
        Arrange these lines into a poem: the moon is 1, the stars are many, I am tired.
        My grandmother's recipe needs 3 kinds of cheese, and she never told us which.
        Did the hat-check boy really mix up all 20 hats in that story?
        The partition 4 + 2 + 1 is what our professor draws on every napkin.
        They reshuffled the cabinet again.
        He's in a class of his own.
        The electrician installed a partition between the two offices.
        Stop choosing sides and talk to each other.
        The new arrangement suits me fine.
        What an odd man, always humming.
        Order! Order in the court!
        I was deranged with grief back then.
        Compose yourself, dear, the guests are here.
        A winning combination of charm and luck got him the job.
        Could you compose a short birthday message for aunt Rita?
        She went round in circles and never came to the point.
        Inverse snobbery is still snobbery.
        Can you arrange a meeting with the landlord?
        You have no choice, do you?
        Identity theft is a growing problem.
        I prefer the conjugal visit scene to be cut from the script.
        Put my flowers in some kind of order, would you?
        Cycle to work and you'll feel better.
        Turn the volume down, please.
        Reserve us two seats at the opera.
        Not now, I'm busy.
        Have you got a minute to chat?
    """,
)
