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
        What is an eigenvector, in one sentence?
        Why were imaginary numbers given such an unfortunate name?
        Who was Cramer, and did he find the rule himself?
        Explain row reduction to somebody who has never seen a matrix.
        What's the difference between a matrix and a tensor?
        How do engineers use complex numbers in electrical circuits?
        Why does the determinant of a product split into two factors? Just the idea.
        Which is the more modern notation for a dot product, brackets or the dot?
        When did schools begin to teach vectors?
        Is there a division for vectors, and if not, why not?
        What makes a linear system inconsistent?
        Tell me something about Emmy Noether.
        Did Gauss invent Gaussian elimination, or was it known in China?
        Why do we flip the second fraction when we divide?
        Recommend a video series about linear algebra.
        What is a unit fraction, and why did scribes love it?
        Are mixed numbers still taught in your country?
        Prove that the conjugate of a product is the product of the conjugates.
        What's the point of an inverse matrix in computer graphics?
        Why does the cross product only work in three dimensions, more or less?
        Is linear algebra harder than analysis, what do students say?
        What does "basis" mean to an algebraist?
        How was Cardano involved in the birth of complex numbers?
        Where does the word "scalar" come from?
        Who coined "modulus"?
        Translate "system of linear equations" into Japanese.
        What is a quaternion used for in games?
        Give me the plot of the short story "Matrix", if there is one.
        Draw an arrow diagram of two vectors that cancel each other.
        How would you motivate fractions for bored teenagers?
        Why does my teacher insist on lowest terms?
        We waited 1 1/2 hours in the rain for that bus.
        3/4 of the class had the flu last week, poor things.
        1/2 + 1/3 was the only thing on the exam that I could read.
        The matrix [[1, 0], [0, 1]] makes a lovely tattoo, don't you think?
        Write MATLAB code that inverts [[2, 1], [1, 1]].
        My dog answers to "3 plus 2i", believe it or not.
        (1, 2, 3) was the vector that our teacher named Bob.
        Plot the points 1 + i and 2 - 3i in red, with labels.
        I scored 7/10 and was happy with it.
        The recipe says 2/3 cup of sugar; would honey taste better?
        9/11 changed air travel for ever.
        The film 8 1/2 by Fellini: masterpiece or bore?
        Is the name "Matrix 4" a spoiler?
        x + y = 5 and x - y = 1, the two T-shirts of the twins said.
        Who lives at 221 1/2 Baker Street?
        24/7 service is a lie, nobody answered the phone.
        He told me his phone number is 4 + 5i, what a flirt.
        Please write "4 - 3i" in calligraphy on the wedding card of our professor.
        The [3, 4] grid of photos on my wall is crooked.
        Would a 5 by 5 matrix fit on a business card?
        I cut the pizza into 8 pieces and the dog ate 3/8 of it.
        i^2 = -1 is older than the United States, which is funny if you think about it.
        Her determinant came out as 0 and she blamed the calculator. Typical!
        Read the sign: platform 9 3/4.
        My neighbour, 5 ft 4 1/2, plays basketball better than anyone.
        Sort of a 50/50 decision, I'd go with your gut.
        Who do you support in 2x2 cube solving?
        The vectors [1, 1] and [2, 0] came up in my dream last night. What might that mean?
        It's a complex matter, let's talk about it face to face.
        She's in a shopping complex near the station.
        My imaginary friend moved out when I was six.
        Only a fraction of the audience clapped.
        The crew will cross the ocean in May.
        Don't be cross with me.
        Dot the i's and cross the t's.
        The product launch was cancelled at short notice.
        His inner voice told him to leave.
        The solar system fascinates my little boy.
        Get real!
        I can't solve your marriage problems for you.
        Ticks are vectors for several nasty diseases, my vet says.
        Strong determination is the determining quality here.
        The singular of "matrices" is always misspelt in our office.
        Please put the rows of chairs back in place.
        Hi,\\nI won't be at the seminar on 12 May.\\nBest, Ana
        Verb conjugation is the hardest part of Spanish.
        A column of smoke rose behind the hill.
        Can you proofread my cover letter?
        Dim the lights in the living room.
        Order a pepperoni pizza for me.
        Quit asking, the answer's no.
        Much obliged!
    """,
)
