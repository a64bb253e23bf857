# ruff: noqa: E501 - one template a line
"""How people ask about primes, factorizations and Euler's totient."""

from __future__ import annotations

from fluxem.core.phrasebook import Phrases
from fluxem.domains.number_theory import tools
from fluxem.domains.number_theory._draws import draw_candidate, draw_factorization, draw_n

PRIMES = (
    Phrases(
        tools.prime_factors,
        draw_n,
        terms="prime factorization; prime decomposition; prime factors; integer factoring; fundamental theorem of arithmetic",
        questions="""
            What is the prime factorization of {n}?
            Which primes multiply to {n}?
            How does {n} break down into prime factors?
            What are the prime factors of {n}, with multiplicity?
            How do you write {n} as a product of primes?
            What does {n} look like fully factored?
            Into which prime powers does {n} decompose?
            What stands at the leaves of a factor tree for {n}?
            Can you split {n} until only primes are left?
            Which prime numbers, and to which powers, make up {n}?
            By the fundamental theorem of arithmetic, what is the unique decomposition of {n}?
            What primes do I get if I keep dividing {n}?
        """,
        commands="""
            Factor {n} into primes.
            Find the prime factorization of {n}.
            Decompose {n} into its prime factors.
            Write {n} as a product of prime powers.
            Factorise {n} completely.
            Break {n} apart into prime numbers.
            Give me the prime decomposition of {n}.
            Express {n} as powers of primes multiplied together.
            Draw up a factor tree for {n} and read off the primes.
            Resolve {n} into irreducible factors over the integers.
            Split the integer {n} into primes with their exponents.
        """,
        stories="""
            To simplify the square root of {n}, I first need it as a product of primes. Please factor it.
            A cryptography exercise gives the modulus {n}. To break it, find its prime factors.
            My calculator factored {n} and then the display died. What had it shown as the prime factorization?
            For homework, Ada has to draw a factor tree with {n} at the top. Which primes end up at the bottom?
            A crate of {n} marbles is split again and again into equal heaps, until every split is by a prime. By which primes?
            In a puzzle the code word is the prime decomposition of {n}. What is the code?
            A gear train must realize the ratio {n} with stages of prime size. Which primes, how often each?
            The secret of the vault is the list of primes whose product is {n}. Reveal them.
        """,
        terse="""
            factor {n}
            prime factorization of {n}
            {n} = product of primes?
            prime factors: {n}
            factorint({n})
            {n}, fully factored
            primes dividing {n} with exponents
            decompose {n} (primes)
        """,
        dialogues="""
            A: Is {n} a product of small primes? B: Let me factor it. A: And?
            Teacher: Factor {n}, please. Pupil: Completely? Teacher: Down to the primes.
            User: I need a factor tree. Bot: For which number? User: {n}
            - What's inside {n}? - Inside? - I mean its prime factors.
            Zoe: I divided {n} by two, then got stuck. Max: Shall I finish the prime factorization? Zoe: Please.
            "Pick a number." "{n}." "Now break it into primes."
        """,
    ),
    Phrases(
        tools.factorization_value,
        draw_factorization,
        terms="value of a prime factorization; product of prime powers; expanded factorization; number from its primes",
        questions="""
            Which number has the prime factorization {factorization}?
            What integer do I get by multiplying out the prime factorization {factorization}?
            Whose prime decomposition, or factorization, is {factorization}?
            What is {factorization}, a product of primes, as an ordinary number?
            If the prime factorization of my number is {factorization}, what is the number?
            What value do the prime powers {factorization} multiply to?
        """,
        commands="""
            Multiply out the prime factorization {factorization}.
            Find the integer whose prime factorization is {factorization}.
            Turn the factorization {factorization} back into an integer.
            Expand the product of primes {factorization} into a single number.
            Recover the number that factors into primes as {factorization}.
            Evaluate this factorisation: {factorization}.
        """,
        stories="""
            On the blackboard only the prime factorization {factorization} is left; the number was wiped off. Which number was it?
            My software printed the factorization {factorization}. I need the plain integer again.
            A puzzle hides a house number behind its prime factors {factorization}. What is the house number?
            Gödel numbering encodes my formula as the prime product {factorization}. What is the code as an integer?
            Lea factored a number and got the primes {factorization}. Which number did she start from?
        """,
        terse="""
            prime factorization {factorization} = ?
            value of the factorization {factorization}
            {factorization} (prime factorization) -> integer
            undo factoring: {factorization}
            expand prime powers {factorization}
        """,
        dialogues="""
            A: My number factors as {factorization}, primes only. B: And the number itself? A: Tell me.
            Teacher: The prime factorization is {factorization}. Pupil: Of what? Teacher: Multiply and see.
            User: I have a factorization. Bot: Go on. User: {factorization}. Which integer is it?
            - Guess my number, its prime factors are {factorization}. - Let me multiply. - Well?
        """,
    ),
    Phrases(
        tools.is_prime,
        draw_candidate,
        terms="prime number; primality test; prime or composite; primality",
        questions="""
            Is {n} a prime number?
            Is {n} prime or composite?
            Does {n} have no divisors besides one and itself?
            Would a primality test accept {n}?
            Can {n} be a prime?
            Is it true that nothing smaller except one divides {n}?
            Is {n} among the primes?
        """,
        commands="""
            Check whether {n} is prime.
            Test {n} for primality.
            Decide if {n} is a prime number, yes or no.
            Tell me if {n} belongs to the prime numbers.
            Find out if {n} is composite or prime.
            Run a primality check on {n}.
        """,
        stories="""
            I can't lay {n} counters in any rectangle but a single line. That means it is prime. Is it?
            A hash table wants a prime size and I chose {n}. Did I choose well?
            Our class has {n} sheets that refuse to be split into equal stacks. Could the number be a prime?
            Nina bets that {n} is prime; Oscar says composite. Is Nina right?
            For a toy RSA key I picked {n}. It is only usable if it is a prime number. Is it?
        """,
        terse="""
            is_prime({n})
            {n} prime?
            prime test: {n}
            {n}, prime or not
            primality of {n}
        """,
        dialogues="""
            A: Any divisors of {n}? B: None found. A: So, is it prime?
            Teacher: {n}. Pupil: Prime! Teacher: Is that correct?
            User: primality question. Bot: Which integer? User: {n}
            - I like {n}. - Because it's a prime? - Is it?
        """,
    ),
    Phrases(
        tools.next_prime,
        draw_n,
        terms="next prime; following prime number; smallest larger prime; successor among the primes",
        questions="""
            What is the next prime after {n}?
            Which prime number comes right after {n}?
            What is the smallest prime greater than {n}?
            Counting upwards from {n}, where do I meet the first prime?
            Which is the first prime strictly above {n}?
            After {n}, what prime follows?
        """,
        commands="""
            Find the next prime after {n}.
            Give me the smallest prime that exceeds {n}.
            Name the first prime larger than {n}.
            Starting beyond {n}, search for a prime and return the first hit.
            Go up from {n} until you reach a prime number and tell me which.
            Determine the prime that immediately succeeds {n}.
        """,
        stories="""
            My hash table holds {n} buckets and must grow to the next prime size. How many buckets then?
            Sam climbs numbered steps and rests only on primes. He stands on step {n}. On which step does he rest next?
            The lottery of the maths club pays the first prime ticket above {n}. Which ticket wins?
            A cicada counts summers and wakes at primes only. It is past summer {n}. Which summer comes next?
            I need a prime modulus just above {n} for my checksum. Which one should I take?
        """,
        terse="""
            next_prime({n})
            next prime > {n}
            first prime above {n}
            {n} -> following prime
            prime successor of {n}
        """,
        dialogues="""
            A: I stopped at {n}. B: Which prime comes next? A: That's my question.
            Teacher: Count on from {n}. Pupil: Until when? Teacher: Until the first prime.
            User: Give me a prime. Bot: How large? User: The smallest one over {n}.
            - Which primes lie beyond {n}? - Infinitely many. - I only want the next.
        """,
    ),
    Phrases(
        tools.totient,
        draw_n,
        terms="Euler's totient; phi function; totient function; order of the group of units; count of coprime residues",
        questions="""
            What is Euler's totient of {n}?
            How many integers from one up to {n} are coprime to it?
            What is the value of the phi function at {n}?
            How many units does the ring of integers modulo {n} have?
            How many fractions with denominator {n} between zero and one are in lowest terms?
            What is the order of the multiplicative group modulo {n}?
            How many of the numbers up to {n} share no factor with it?
        """,
        commands="""
            Compute Euler's phi of {n}.
            Find the totient of {n}.
            Count the positive integers up to {n} that are relatively prime to it.
            Give me the value of the totient function for the argument {n}.
            Determine how many invertible classes there are modulo {n}.
        """,
        stories="""
            For RSA with modulus {n} I need the totient before choosing exponents. What is it?
            On a clock with {n} marks, how many step sizes visit every mark? Use Euler's phi.
            A necklace has {n} beads. How many of the rotations, by Euler's totient, generate all rotations?
            I list the fractions over {n} and cross out every one that can be reduced. How many remain, by the totient?
            Euler's theorem needs an exponent for the modulus {n}: the count of coprime residues. Which exponent?
        """,
        terse="""
            phi({n})
            totient {n}
            φ of {n} = ?
            Euler totient function at {n}
            {n}: count of coprime residues
        """,
        dialogues="""
            A: I want to use Euler's theorem modulo {n}. B: You'll need the totient. A: Which is?
            Teacher: phi of {n}? Pupil: The golden ratio? Teacher: No, the totient.
            User: totient please. Bot: Of? User: {n}
            - How many numbers up to {n} are coprime to it? - Use the phi function. - And the result?
        """,
    ),
)
