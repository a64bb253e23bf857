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
    """,
)
