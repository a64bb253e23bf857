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
    """,
)
