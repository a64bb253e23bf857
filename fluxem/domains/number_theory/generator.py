"""How people ask about number theory."""

from fluxem.core.phrasebook import Phrasebook
from fluxem.domains.number_theory._wordings_congruences import CONGRUENCES
from fluxem.domains.number_theory._wordings_divisibility import DIVISIBILITY
from fluxem.domains.number_theory._wordings_primes import PRIMES

PHRASEBOOK = Phrasebook(
    "number_theory",
    phrases=(*DIVISIBILITY, *PRIMES, *CONGRUENCES),
    irrelevant="""
        Why are there infinitely many primes?
        Who proved Fermat's last theorem, and when?
        Is one considered a prime number, and why not?
        What is the Riemann hypothesis about?
        Explain the Euclidean algorithm in words.
        How does RSA use large primes?
        What does x ≡ 3 (mod 7) mean in plain English?
        Is it known whether there are infinitely many twin primes?
        Why do mathematicians like the number 1729?
        I saw 2^3 * 5 called a prime factorization in a book. Which books introduce that?
        What is the story behind the Chinese remainder theorem?
        Does Goldbach's conjecture have a proof?
        How do computers store very large integers?
        Which prize is offered for the Riemann hypothesis?
        The Great Internet Mersenne Prime Search runs on home computers.
        Recommend an introduction to elementary number theory.
        How old was Gauss when he wrote the Disquisitiones?
        What is the difference between a ring and a field?
        My favourite prime is 17. What is yours?
        The prime minister spoke about 3 common factors of success.
        Can a quantum computer factor integers faster?
        Why is the sieve of Eratosthenes called a sieve?
        When was the totient function named?
        Why is 2 the only even prime?
        Did ancient Greeks know about modular arithmetic?
        We share 3 common interests, at most.
        She is in the prime of her life at 40.
        Write a haiku about prime numbers.
        What does the word totient come from?
        Translate "greatest common divisor" into Swedish.
        The 13th prime minister of that country was a poet.
        Is number theory useful to anyone who is not a mathematician?
        Explain public keys to a lawyer, no formulas please.
        He found the lowest common denominator of bad taste.
        How did Sophie Germain hide her name?
        My password has 19 characters, and I never remember it.
        Why is Euclid's proof considered elegant?
        The notation 5 (mod 12) confuses my students. Any teaching tips?
        Divide and conquer was a policy of Rome.
        What is the human factor in aviation?
        Which mathematician called number theory the queen?
        Gears with 17 and 23 teeth make a nice sound.
        Recommend a novel in which a prime number matters.
        What is a perfect number named after?
        Tell me about Ramanujan's years at Cambridge.
        Are lucky numbers and prime numbers the same superstition?
        I paid 120 for a Chinese vase. Was that silly?
        Who proved quadratic reciprocity so many times?
        My phone number is divisible by nothing, I believe, and I like that.
        Hi there, nice to meet you.
        Do you think it will snow at Christmas?
        How do I fold a fitted sheet?
        Please draft an apology to my landlord.
        The soup needs more pepper.
        What is the capital of Mongolia?
        I cannot find my glasses.
        Why do we care about primes at all?
        What is a Mersenne prime, and who was Mersenne?
        How come every integer factors in just one way?
        Who discovered the primality test of Miller and Rabin? (Yes, I hear it.)
        Explain Fermat's little theorem to a layperson.
        What's the connection between clocks and congruences?
        Is the ABC conjecture proven or not? I read conflicting reports.
        Which open problem in number theory is the easiest to state?
        Tell me about G. H. Hardy's dislike of applied mathematics.
        What does "coprime" mean, and why do some authors say "relatively prime"?
        Give a proof that the square root of two is irrational.
        How did Sun Tzu count his soldiers, according to the legend?
        Why is the extended Euclidean algorithm called extended?
        What are amicable numbers, and why did Arabs write them on love charms?
        Where do divisors appear in music theory?
        Is cryptography possible without primes?
        What's a good nickname for the least common multiple?
        Why do cicadas come out after a prime number of years?
        Are there primes in other rings, such as the Gaussian integers?
        Who was Yitang Zhang before he became famous?
        Describe the life of Srinivasa Ramanujan in a few sentences.
        Which came first, the sieve or the algorithm of Euclid?
        What is a zero-knowledge proof about, roughly?
        Does number theory count as pure maths, and is that a compliment?
        Do mathematicians still search for large primes by hand?
        What is the difference between a congruence and an equation?
        Why does the totient get the letter phi?
        Paint me an Ulam spiral in purple, will you?
        Which lecture on modular forms would suit a beginner?
        how is euclid pronounced in greek
        I've lived at number 97 since I was a boy.
        17 and 71 are mirror twins, isn't that sweet?
        My twins were born on the 2nd, the 3rd kid on the 5th. All primes, says my husband proudly.
        We split the 12 eggs and the 18 buns with the neighbours; they brought jam.
        Write C++ code that checks whether 101 is prime.
        Who wears the number 23 shirt in Chicago nowadays?
        3 mod 7, she whispered, and I fell in love.
        Is 2 lonely, being the only even one?
        The bus numbers 12, 18 and 30 all stop here, but none on Sundays.
        Bus 91 is late again and I'm freezing.
        Level 7 of the prime-number game is too hard for my kid.
        What a phone plan: 60 minutes, 0 support.
        Sing me happy birthday, I turned 37 yesterday!
        Factor 50 sunscreen leaves white streaks on my nose.
        Amazon Prime costs 8.99 a month here. Is it worth it for the films?
        Our password rules demand 12 characters and I gave up after 3 tries.
        2^31 - 1 was on the blackboard, with a heart around it.
        Remind the guard that locker 143 is broken.
        Will someone find a prime with 100000000 digits before 2030?
        Recite the first verse of a poem called "561".
        The prime rib for table 11, medium rare, please!
        I divided 144 photos into albums last winter and nobody has looked at them.
        Was 57 really called a prime by Grothendieck, or is that a legend?
        The 8 and the 9 fell off our front door.
        Is the remainder of the 40 chairs still in the basement?
        He is a perfect 10, she is a perfect 28, as the joke goes.
        Tell Mr. Dubois in 1009 that his wife called.
        My sister's lucky numbers are 3, 5, 7 and 31; mine is none.
        Pages 210 to 231 are missing in my number theory book. What a shame!
        "x ≡ 2 (mod 3)" was the subject line of his weird e-mail.
        Prime time television has become unbearable.
        We have so little in common.
        The weather will be a major factor.
        The greatest of all virtues is kindness.
        Multiple injuries were reported after the crash.
        Shopping:\\n- 2 lemons\\n- 1 loaf of bread\\nCan you bring these on your way home?
        What a divisive speech!
        He used to be an Euler fan before it was cool; well, an oiler fan, hockey you know.
        The remainder of the evening was spent by the fire.
        I need you to prime the wall before you paint it.
        A dividing line runs between the two villages.
        Common sense isn't that common.
        Mod fashion came from London, scooters and all.
        Inverse the picture? You mean flip it, right? Never mind.
        Chinese takeaway tonight?
        Optimus Prime was the coolest toy of my childhood.
        Her power over the board is fading.
        Residue from the tape is stuck to my window, any household trick?
        Pass me the next one, this pencil is blunt.
        Check whether the post has arrived.
        Start the dishwasher, please.
        Enough numbers for today.
        Greetings from Lisbon!
    """,
)
