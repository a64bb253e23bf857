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
        terms=(
            "prime factorization; prime decomposition; prime factors; integer factoring; "
            "fundamental theorem of arithmetic; prime factor; factor tree; decomposition into primes; factorise"
        ),
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
            whats the prime factorization of {n}?
            What are the prime building blocks of {n}?
            Which primes divide {n}, and how often each?
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
            Calculate the prime factors of {n}.
            Take {n} to pieces, prime by prime.
            Trial-divide {n} by small primes until one is left; list the primes used.
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
            A spy's key is {n}, a product of primes. The codebreaker needs those primes. Which are they?
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
            factorize {n}
            prime decomposition {n}
            sympy.factorint({n})
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
        terms=(
            "value of a prime factorization; product of prime powers; expanded factorization; "
            "number from its primes; multiplied-out primes; integer from prime powers; recomposed number; "
            "undoing a factorization"
        ),
        questions="""
            Which number has the prime factorization {factorization}?
            What integer do I get by multiplying out the prime factorization {factorization}?
            Whose prime decomposition, or factorization, is {factorization}?
            What is {factorization}, a product of primes, as an ordinary number?
            If the prime factorization of my number is {factorization}, what is the number?
            What value do the prime powers {factorization} multiply to?
            whats the number with prime factorization {factorization}?
            What does the prime product {factorization} come to when multiplied?
            Which plain integer hides behind the prime decomposition {factorization} in a factorization table?
            If a factor tree bottoms out in the prime factorization {factorization}, what stands at the top?
            How large is the number that is factored as {factorization}?
            What is the decimal form of the factorization {factorization}?
        """,
        commands="""
            Multiply out the prime factorization {factorization}.
            Find the integer whose prime factorization is {factorization}.
            Turn the factorization {factorization} back into an integer.
            Expand the product of primes {factorization} into a single number.
            Recover the number that factors into primes as {factorization}.
            Evaluate this factorisation: {factorization}.
            Calculate the number from its prime factorization {factorization}.
            Undo the factorization {factorization}.
            Collapse the prime powers {factorization} to one integer.
            Reassemble the factored number {factorization}.
            Write the prime factorization {factorization} out as digits.
        """,
        stories="""
            On the blackboard only the prime factorization {factorization} is left; the number was wiped off. Which number was it?
            My software printed the factorization {factorization}. I need the plain integer again.
            A puzzle hides a house number behind its prime factors {factorization}. What is the house number?
            Gödel numbering encodes my formula as the prime product {factorization}. What is the code as an integer?
            Lea factored a number and got the primes {factorization}. Which number did she start from?
            A safe opens with the number whose prime factorization is {factorization}. What must be dialled?
            The pupil's tree has the primes {factorization} as leaves. What number is at its root?
            An archive stores integers by factorization only; one record reads {factorization}. Convert it back to a normal integer.
        """,
        terse="""
            prime factorization {factorization} = ?
            value of the factorization {factorization}
            {factorization} (prime factorization) -> integer
            undo factoring: {factorization}
            expand prime powers {factorization}
            prime powers {factorization}, product?
            multiply primes: {factorization}
            number factored as {factorization}
            factorization {factorization}, value?
            evaluate prime product {factorization}
        """,
        dialogues="""
            A: My number factors as {factorization}, primes only. B: And the number itself? A: Tell me.
            Teacher: The prime factorization is {factorization}. Pupil: Of what? Teacher: Multiply and see.
            User: I have a factorization. Bot: Go on. User: {factorization}. Which integer is it?
            - Guess my number, its prime factors are {factorization}. - Let me multiply. - Well?
            Dev: The library returned the factorization {factorization}. Lead: And the original integer? Dev: I lost it, recompute it.
            Kid: I built a number from primes, {factorization}. Dad: What is it when you multiply? Kid: You say.
        """,
    ),
    Phrases(
        tools.is_prime,
        draw_candidate,
        terms=(
            "prime number; primality test; prime or composite; primality; prime; composite number; "
            "primality check; indivisible number; prime or not"
        ),
        questions="""
            Is {n} a prime number?
            Is {n} prime or composite?
            Does {n} have no divisors besides one and itself?
            Would a primality test accept {n}?
            Can {n} be a prime?
            Is it true that nothing smaller except one divides {n}?
            Is {n} among the primes?
            is {n} prime?
            Has {n} exactly two divisors?
            Is {n} indivisible except by itself and one?
            Is {n} composite, or is it a prime?
            Does {n} survive the sieve of Eratosthenes?
            Can {n} only be split trivially, making it a prime?
        """,
        commands="""
            Check whether {n} is prime.
            Test {n} for primality.
            Decide if {n} is a prime number, yes or no.
            Tell me if {n} belongs to the prime numbers.
            Find out if {n} is composite or prime.
            Run a primality check on {n}.
            Calculate if {n} is prime.
            Apply Miller-Rabin to {n}: prime or composite?
            Say yes if {n} is a prime, no if it can be factored.
            Sieve up to {n} and say whether it remains as a prime.
            Determine primality for {n}.
            Classify {n} as prime or composite.
        """,
        stories="""
            I can't lay {n} counters in any rectangle but a single line. That means it is prime. Is it?
            A hash table wants a prime size and I chose {n}. Did I choose well?
            Our class has {n} sheets that refuse to be split into equal stacks. Could the number be a prime?
            Nina bets that {n} is prime; Oscar says composite. Is Nina right?
            For a toy RSA key I picked {n}. It is only usable if it is a prime number. Is it?
            A nurse cannot sort {n} vials into equal rows except one long row, she says. Is the number prime, as she claims?
            My new house number is {n} and a nerdy friend called it a prime. Was the friend right?
            The cicadas of a tale sleep {n} summers, supposedly a prime. Is it one?
            The key generator proposed {n}. Only primes are accepted. Is the proposal accepted?
        """,
        terse="""
            is_prime({n})
            {n} prime?
            prime test: {n}
            {n}, prime or not
            primality of {n}
            isprime({n})
            sympy.isprime({n})
            prime? {n}
            {n}: prime or composite
            is {n} a prime no
        """,
        dialogues="""
            A: Any divisors of {n}? B: None found. A: So, is it prime?
            Teacher: {n}. Pupil: Prime! Teacher: Is that correct?
            User: primality question. Bot: Which integer? User: {n}
            - I like {n}. - Because it's a prime? - Is it?
            Dev: My modulus is {n}. Lead: It has to be a prime. Dev: Is it?
            Kid: Does anything divide {n}? Mum: You mean whether it is prime? Kid: Yes, is it?
        """,
    ),
    Phrases(
        tools.next_prime,
        draw_n,
        terms=(
            "next prime; following prime number; smallest larger prime; successor among the primes; "
            "prime after a number; smallest prime above; next larger prime; upcoming prime"
        ),
        questions="""
            What is the next prime after {n}?
            Which prime number comes right after {n}?
            What is the smallest prime greater than {n}?
            Counting upwards from {n}, where do I meet the first prime?
            Which is the first prime strictly above {n}?
            After {n}, what prime follows?
            whats the next prime after {n}?
            What prime follows {n}?
            How far up must I go from {n} to hit a prime, and which prime is it?
            Which number is the least prime beyond {n}?
            Past {n}, what is the nearest prime on the way up?
            What will sieving the integers over {n} leave as the first survivor?
        """,
        commands="""
            Find the next prime after {n}.
            Give me the smallest prime that exceeds {n}.
            Name the first prime larger than {n}.
            Starting beyond {n}, search for a prime and return the first hit.
            Go up from {n} until you reach a prime number and tell me which.
            Determine the prime that immediately succeeds {n}.
            Calculate the next prime above {n}.
            Skip composites upward of {n} and stop at the first prime.
            Find the closest prime larger than {n}.
            Increase {n} step by step until the number is prime, at least once, and return it.
            Return the lowest prime strictly exceeding {n}.
        """,
        stories="""
            My hash table holds {n} buckets and must grow to the next prime size. How many buckets then?
            Sam climbs numbered steps and rests only on primes. He stands on step {n}. On which step does he rest next?
            The lottery of the maths club pays the first prime ticket above {n}. Which ticket wins?
            A cicada counts summers and wakes at primes only. It is past summer {n}. Which summer comes next?
            I need a prime modulus just above {n} for my checksum. Which one should I take?
            A nurse numbers beds with primes only, and every label up to {n} is taken. Which prime label comes next?
            The hash map has outgrown {n} slots. Its capacity is always the next larger prime. What is the new capacity?
            A clockmaker wants a wheel with a prime number of teeth, more than {n} but as few as possible. How many teeth?
            A wizard lights his pipe at prime numbers only. He has counted up to {n} and goes on. At which number does he light it next?
        """,
        terse="""
            next_prime({n})
            next prime > {n}
            first prime above {n}
            {n} -> following prime
            prime successor of {n}
            nextprime({n})
            sympy.nextprime({n})
            prime after {n}
            smallest prime > {n}
            {n}, next prime up?
        """,
        dialogues="""
            A: I stopped at {n}. B: Which prime comes next? A: That's my question.
            Teacher: Count on from {n}. Pupil: Until when? Teacher: Until the first prime.
            User: Give me a prime. Bot: How large? User: The smallest one over {n}.
            - Which primes lie beyond {n}? - Infinitely many. - I only want the next.
            Dev: The table has {n} buckets. Lead: Grow to the next prime. Dev: Which prime is that?
            Kid: I count on after {n} and shout at the first prime. Dad: At which one do you shout?
        """,
    ),
    Phrases(
        tools.totient,
        draw_n,
        terms=(
            "Euler's totient; phi function; totient function; order of the group of units; "
            "count of coprime residues; totient; phi; Euler phi; coprime count; number of units modulo n"
        ),
        questions="""
            What is Euler's totient of {n}?
            How many integers from one up to {n} are coprime to it?
            What is the value of the phi function at {n}?
            How many units does the ring of integers modulo {n} have?
            How many fractions with denominator {n} between zero and one are in lowest terms?
            What is the order of the multiplicative group modulo {n}?
            How many of the numbers up to {n} share no factor with it?
            whats the totient of {n}?
            What is phi of {n}?
            How many residues modulo {n} can be inverted?
            How many numbers not exceeding {n} are relatively prime to it?
            How many generators has a cyclic group with {n} elements, by Euler's phi?
            How many proper fractions over {n} cannot be cancelled?
        """,
        commands="""
            Compute Euler's phi of {n}.
            Find the totient of {n}.
            Count the positive integers up to {n} that are relatively prime to it.
            Give me the value of the totient function for the argument {n}.
            Determine how many invertible classes there are modulo {n}.
            Calculate φ(n) for n = {n}.
            Evaluate the Euler phi function, argument {n}.
            Strike out of one to {n} all that share a divisor with it and count the rest.
            Multiply {n} by one minus the reciprocal of each of its primes: the totient.
            Work out the size of the unit group modulo {n}.
        """,
        stories="""
            For RSA with modulus {n} I need the totient before choosing exponents. What is it?
            On a clock with {n} marks, how many step sizes visit every mark? Use Euler's phi.
            A necklace has {n} beads. How many of the rotations, by Euler's totient, generate all rotations?
            I list the fractions over {n} and cross out every one that can be reduced. How many remain, by the totient?
            Euler's theorem needs an exponent for the modulus {n}: the count of coprime residues. Which exponent?
            A key has modulus {n}; the exponents live modulo Euler's phi of it. How large is phi?
            A star drawer asks how many step widths on {n} points reach all the points. Euler's totient counts them. How many?
            A dealer deals every k-th card round a ring of {n} and asks how many values of k reach all cards, a totient. How many?
        """,
        terse="""
            phi({n})
            totient {n}
            φ of {n} = ?
            Euler totient function at {n}
            {n}: count of coprime residues
            eulerphi({n})
            sympy.totient({n})
            totient({n})
            Euler phi, n = {n}
            how many coprime to {n} below it
            units mod {n}, count
        """,
        dialogues="""
            A: I want to use Euler's theorem modulo {n}. B: You'll need the totient. A: Which is?
            Teacher: phi of {n}? Pupil: The golden ratio? Teacher: No, the totient.
            User: totient please. Bot: Of? User: {n}
            - How many numbers up to {n} are coprime to it? - Use the phi function. - And the result?
            Dev: RSA, modulus {n}. Lead: First the totient. Dev: What is it?
            Kid: Which numbers below {n} have nothing in common with it? Dad: Count them with Euler's phi. Kid: How many?
        """,
    ),
)
