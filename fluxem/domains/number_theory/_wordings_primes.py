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
            What is the prime decomposition of {n}?
            What is the prime factorisation of {n}?
            What is the canonical factorization of {n}?
            What is the factorization into primes of {n}?
            What is the product of prime powers that equals {n}?
            What are the primes of {n}, with their exponents?
            Which primes, multiplied together, give {n}?
            How can {n} be written as a product of primes?
            How does {n} factor?
            How does {n} split into primes?
            Into which primes does {n} decompose?
            If {n} is fully factored, what does one see?
            What would Pollard's rho and friends break {n} into?
            What does the Unix command factor print for {n}, in prime powers?
            Repeated ones included, of which prime numbers is {n} composed?
            What are the prime factors of {n}?
            What's the prime factorization of {n}?
            What is {n} as a product of primes?
            What is the breakdown of {n} into primes?
            What is the factor tree result of {n}?
            What is the prime power form of {n}?
            What primes make up {n}?
            What primes go into {n}, and how many of each?
            Which primes do I multiply to get {n}?
            How do I factor {n} into primes?
            How do you write {n} using only prime numbers multiplied together?
            What do you get when you factorise {n}?
            What does {n} look like in index form, as primes with powers?
            What is {n} made of, in terms of primes?
            What are the prime divisors of {n}, with their powers?
            If I break {n} down to primes, what do I get?
            What is the prime signature form of {n}, bases and exponents?
            What is the factorised form of {n}?
            What is the prime recipe of {n}?
            Of which primes, with repeats, is {n} the product?
            What is the prime factorisation of the number {n}?
            How do you write {n} as a product of prime factors?
            What is {n} as a product of its prime factors in index form?
            What is {n} written as a product of primes?
            How does {n} factor into primes?
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
            Factorise {n}.
            Factorize {n} into primes.
            Factor {n} completely.
            Factor the integer {n}.
            Find the prime factors of {n}.
            Find the prime decomposition of {n}.
            Find the factorisation of {n} into primes.
            Find the canonical form of {n} as prime powers.
            Break {n} down into its primes.
            Split {n} into prime factors.
            Reduce {n} to its prime components.
            Write {n} as a product of primes.
            Don't list all divisors of {n}; give its prime factorization.
            Analyse {n} into primes with multiplicities.
            Run a factoring algorithm on {n} down to primes.
            Prime factorise {n}.
            Prime factorize {n}, please.
            Split {n} up into its prime factors.
            Factor {n} into prime numbers.
            Break {n} into primes.
            Break down {n} into prime factors.
            Write {n} in prime factor form.
            Write {n} as prime numbers multiplied together.
            Give me the prime factorization of {n}.
            Show the prime factors of {n}.
            Get the primes that multiply to {n}.
            Do a prime factorization on {n}.
            Make a factor tree for {n}.
            I need {n} broken into its prime factors.
            Work out the prime factors of {n}.
            Find the primes that make {n}.
            Find the prime power form of {n}.
            Find the prime breakdown of {n}.
            Express {n} as a product of its prime factors.
            Put {n} in index form, as powers of primes.
            Keep dividing {n} by primes until nothing is left, and show which primes you used.
            Dissect {n} into primes.
            Find the factorised form of {n}.
            Find the prime ingredients of {n}.
            Unravel {n} into its prime factors.
            Rewrite {n} as powers of primes.
            Write {n} as a product of its prime factors.
            Express {n} as a product of primes.
            Express the number {n} as a product of prime factors in index form.
            Draw a factor tree for {n} and give the prime factorization.
            Factorise the number {n} into prime factors.
            Do the prime factorization of {n}.
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
            A pupil builds a factor tree under {n}. At the bottom sit only primes. Give them with their powers.
            To reduce a fraction, Leo takes the denominator {n} apart into primes. What does he find?
            A number puzzle asks: which primes were multiplied to get {n}?
            A hacker intercepts the semiprime-looking modulus {n}. To read the mail she must factor it. What is the result?
            An engineer designs a gear train with total ratio {n} from wheels with prime tooth counts. Which primes must be used, and how often?
            The FFT length is {n}. Mixed-radix code needs it as prime powers. Write it so.
            The order of a group is {n}. For Sylow's theorems it is written as a product of prime powers. Do that.
            On the blackboard stands {n}, and Mr Okafor wants it pulled apart until only primes remain.
            My homework says: write {n} as a product of its prime factors in index form. What is it?
            To find common factors I first break {n} into primes. What do I get?
            A friend hid a message in the primes that multiply to {n}. Which primes, and how often each?
            Our teacher drew {n} on top of a factor tree and wants the prime numbers at the bottom. What are they?
            I want to crack a small key; the public number is {n}. Break it into primes for me.
            My homework says to make a factor tree for {n}. What product of primes should I end up with?
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
            prime factors of {n}
            prime factorisation {n}
            primes of {n} with powers
            {n} into primes
            factor tree {n}
            split {n} into primes
            ifactor({n})
            {n} prime factors
            factorise {n} into primes
            {n} in prime factors = ?
            {n} index form (primes)
            factorised form of {n} (primes)
            dissect {n} to primes
            {n} as a product of primes
            primefactors({n}) with exponents
        """,
        dialogues="""
            A: Is {n} a product of small primes? B: Let me factor it. A: And?
            Teacher: Factor {n}, please. Pupil: Completely? Teacher: Down to the primes.
            User: I need a factor tree. Bot: For which number? User: {n}
            - What's inside {n}? - Inside? - I mean its prime factors.
            Zoe: I divided {n} by two, then got stuck. Max: Shall I finish the prime factorization? Zoe: Please.
            "Pick a number." "{n}." "Now break it into primes."
            A: What are the divisors of {n}? B: Just the prime ones? A: Yes, as a product with exponents.
            Pupil: I halved {n} as often as I could. Teacher: Carry on with the other primes. What's the factorization?
            User: factor a number. Bot: Which? User: {n}
            User: prime factors please. Bot: Of which number? User: {n}
            Pupil: What does a factor tree of {n} end in? Teacher: In primes. Pupil: Which ones?
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
            What is the value of the prime factorization {factorization}?
            What is the product of the prime powers {factorization}?
            What is the number with the factorization {factorization}?
            What is the integer behind the prime decomposition {factorization}?
            What is the expansion of the prime product {factorization} into a plain number?
            Multiplied out, what is the factorization {factorization}?
            Which number has been decomposed into the primes {factorization}?
            Which number's canonical factorization is {factorization}?
            If a number factorises as {factorization}, how large is it?
            How much do the prime factors {factorization} come to when multiplied?
            Back from primes to a number: what does the factorization {factorization} stand for?
            What does the prime factorisation {factorization} evaluate to?
            From the primes {factorization}, which number is built up?
            Which integer has the prime factors {factorization}?
            What number has prime factorization {factorization}?
            What is the value of the prime product {factorization}?
            What number do the prime factors {factorization} make?
            What number do you get from the prime factorization {factorization}?
            What is the number behind the prime factors {factorization}?
            What is the original number of the prime factorization {factorization}?
            What is the result of multiplying the prime factors {factorization}?
            How big is the number with prime factorization {factorization}?
            What does the product of primes {factorization} equal?
            If the prime factors are {factorization}, what is the number?
            My factor tree ended in the prime factors {factorization}; what number was at the top?
            What is the prime factorization {factorization} as one number?
            Which whole number breaks down into the prime factors {factorization}?
            What is the prime factorization {factorization} when multiplied back together?
            What is the expanded value of the prime factorization {factorization}?
            What is the ordinary form of the prime factorization {factorization}?
            What is the whole number of the prime factors {factorization}?
            What total product comes from the prime powers {factorization}?
            What number has the prime factorization {factorization}?
            Which number has prime factorisation {factorization}?
            The prime factorization of a number is {factorization}. What is the number?
            What integer is equal to the product of prime powers {factorization}?
            If n = {factorization} is the prime factorization of n, what is n?
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
            Evaluate the prime factorization {factorization}.
            Multiply the prime powers {factorization} together.
            Multiply out the factorisation {factorization}.
            Find the number whose prime factorization is {factorization}.
            Find the value of the factorization {factorization}.
            Find the product of the prime powers {factorization}.
            Find the integer with prime factors {factorization}.
            Compute the number that has the prime decomposition {factorization}.
            Reverse the factoring: the prime factorization reads {factorization}.
            Rebuild the integer from the prime powers {factorization}.
            Recombine the prime factors {factorization} into one number.
            Convert the prime decomposition {factorization} to an ordinary integer.
            Put the prime factors {factorization} back together.
            Restore the number that was factored into {factorization}.
            Multiply the prime factors {factorization}.
            Multiply together the prime factors {factorization}.
            Multiply the primes back: prime factorization {factorization}.
            Work out the prime factorization {factorization} as a single number.
            Work backwards from the prime factorization {factorization} to the number.
            Turn the prime factors {factorization} into a number.
            Turn the prime factorization {factorization} back into a normal number.
            Tell me which number factors as {factorization}, a prime factorization.
            Give me the number for the prime factorization {factorization}.
            Get the number from its prime factors {factorization}.
            Get the integer for the factorization {factorization}.
            I need the number that has prime factors {factorization}.
            Find the number behind the prime factorization {factorization}.
            Find the value of the prime factors {factorization}.
            Find the original number of the factorization {factorization}.
            Rebuild the number from its prime factorization {factorization}.
            Simplify the prime product {factorization} to an ordinary integer.
            Write the prime factorization {factorization} as one whole number.
            Figure out what the product of prime powers {factorization} comes to.
            Expand the prime factorization {factorization}.
            Recombine the prime factorization {factorization}.
            Find the expanded value of the factorization {factorization}.
            Find the whole number for the prime factors {factorization}.
            Compose the number that has the prime factorization {factorization}.
            Multiply the prime factors {factorization} to get the number.
            Write the prime factorization {factorization} as an ordinary number.
            Given the prime factorization n = {factorization}, find n.
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
            A factor tree was cut off; only its primes {factorization} are known. Which number stood at its root?
            The order of a finite group is stated as the prime product {factorization}. How many elements does it have?
            Sofia factorised a number and wrote {factorization}. Her friend multiplies back to check. What should he get?
            In a treasure hunt the number of paces is given by the factorization {factorization}. How many paces is it?
            The factoring program printed {factorization}. For a sanity check, multiply the prime powers again. What is the integer?
            A music theorist writes an integer by its primes, {factorization}. Which integer is it?
            The lcm was found as the prime product {factorization}. State it as a plain number.
            A prime-coded message carries the factorization {factorization}. The receiver turns it into one integer. Which?
            I wrote down only the prime factorization {factorization} and forgot the number itself. What was it?
            A riddle gives the prime factors {factorization} and asks for the number. What is it?
            In my notes a large number is stored as the prime factorization {factorization}. What is it written out?
            My daughter's worksheet shows the prime factorization {factorization} and a blank for the number. What goes in the blank?
            The computer gave the prime factors {factorization}. Multiply them so I can check that I get my number back.
            My factor tree ends with the primes {factorization}. What number was at the top of the tree?
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
            prime factorization {factorization}, as integer
            value of prime powers {factorization}
            product of primes {factorization}
            multiply out factorization {factorization}
            number with prime factors {factorization}
            factorization to integer: {factorization}
            unfactor the prime factorization {factorization}
            what number is prime factorization {factorization}
            prime factors {factorization}, multiply back
            {factorization} prime factorization, number?
            factorint undo, factorization {factorization}
            prime product {factorization} = ?
            expand factorization {factorization}
            whole number of prime factorization {factorization}
            number with prime factorization {factorization}
            n = {factorization} (prime factorization), n = ?
            prime factorisation {factorization}, what is the number
            factorization_value({factorization})
        """,
        dialogues="""
            A: My number factors as {factorization}, primes only. B: And the number itself? A: Tell me.
            Teacher: The prime factorization is {factorization}. Pupil: Of what? Teacher: Multiply and see.
            User: I have a factorization. Bot: Go on. User: {factorization}. Which integer is it?
            - Guess my number, its prime factors are {factorization}. - Let me multiply. - Well?
            Dev: The library returned the factorization {factorization}. Lead: And the original integer? Dev: I lost it, recompute it.
            Kid: I built a number from primes, {factorization}. Dad: What is it when you multiply? Kid: You say.
            A: Factor it? B: It is factored already: {factorization}. A: Then multiply it back.
            Pupil: My primes are {factorization}. Teacher: And your number was? Pupil: Multiply and you'll know.
            User: undo a prime factorization. Bot: Which one? User: {factorization}
            User: I know the prime factorization. Bot: What is it? User: {factorization}. Now I want the number.
            Teacher: The prime factors are {factorization}. Pupil: Do I multiply? Teacher: Yes. What number is it?
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
            Is {n} a prime?
            Is {n} prime, or can it be factored?
            Is {n} a composite number or a prime?
            Is the number {n} indecomposable, in other words prime?
            Does {n} count as a prime number?
            Does {n} have a nontrivial divisor, or is it prime?
            Does anything but one and itself divide {n}?
            Will {n} pass a primality check?
            Do I find {n} in a table of primes?
            Would Eratosthenes strike out {n}, or is it prime?
            Are one and itself the sole divisors of {n}?
            Could {n} be written as a product of two smaller numbers, or is it prime?
            Is {n} irreducible as an integer?
            Prime or not: how about {n}?
            Is it correct to call {n} a prime?
            Does {n} belong to the primes, true or false?
            Is the number {n} prime?
            Can {n} be divided only by one and itself?
            Is {n} prime, yes or no?
            Would {n} be called a prime number?
            Do we count {n} among the prime numbers?
            Does {n} have any factors apart from one and itself, or is it prime?
            Is there no number other than one and itself that goes into {n}?
            Can nothing divide {n} except one and {n} itself?
            Is {n} prime, or does something go into it?
            Does {n} have exactly two factors?
            Are there only trivial factors in {n}, so that it's prime?
            Is it correct to say {n} is prime?
            Do you know whether {n} is prime?
            Is {n} an unbreakable number, a prime?
            Would {n} survive a sieve as a prime?
            Is {n} prime, or has it smaller factors?
            Can we count {n} as a prime?
            Is the number {n} a prime number or not?
            Is the integer {n} prime, true or false?
            Does {n} have any factors other than one and itself, or is it prime?
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
            Check {n} for primality.
            Check if {n} is a prime number.
            Test whether {n} is prime.
            Test {n} for being prime.
            Test the primality of {n}.
            Determine if {n} is prime.
            Decide if {n} is prime or composite.
            Find out whether {n} is a prime.
            Verify that {n} is prime.
            Prove or refute that {n} is prime.
            Answer yes or no: {n} is a prime number.
            Don't factor {n}; just say whether it is prime.
            Say whether {n} is a member of the set of primes.
            Run a deterministic primality test on {n}.
            Check if {n} is prime.
            Test if {n} is a prime number.
            Tell me if {n} is prime.
            Tell me whether {n} is a prime number.
            Tell me if {n} is prime or composite.
            Find out if {n} is prime.
            I need to know if {n} is a prime.
            I want to know whether {n} is prime.
            Do a prime check on {n}.
            Do a primality test on {n}.
            Run a prime test on {n}.
            Figure out whether {n} is a prime number.
            Confirm that {n} is a prime.
            Work out if {n} is prime.
            Say if {n} is prime or not.
            See if {n} is prime.
            Determine whether the number {n} is prime.
            Look at {n} and say: prime or not prime?
            Establish whether {n} is prime.
            Inspect {n} and tell me if it is a prime.
            Examine {n} for primality.
            Settle it: is {n} a prime number?
            Rule on whether {n} is prime.
            Determine whether {n} is prime or composite.
            Check whether the number {n} is prime.
            Test the integer {n} for primality.
            Prove or disprove the statement that {n} is prime.
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
            A locker puzzle opens only for prime numbers. I am about to enter {n}. Will it open?
            The teacher asks the class to stand if their number is prime. Zac holds {n}. Should he stand?
            A modulus for a finite field must be prime. Somebody proposes {n}. Does that work?
            A marching band of {n} can form no rectangle besides a single file, says the drum major. Is the number prime, then?
            A quiz show asks if {n} is a prime. The candidate presses yes. Is that right?
            Goldbach's puzzle needs a prime summand. Lotte suggests {n}. Is her suggestion a prime?
            The random generator produced {n} as candidate for a key. The next routine tests primality. What does it say?
            A wheel with a prime number of teeth wears evenly. Ours has {n} teeth. Is this a prime?
            My son says {n} is a prime number. Is he right?
            We are {n} people and can't form equal teams whatever we try. Is our number prime?
            For a puzzle I need a prime number and I thought of {n}. Is it one?
            The coding exercise says to print true when the input is prime. The input is {n}. What is printed?
            I tried to arrange {n} counters in a rectangle and failed. Is the number a prime?
            My friend claims that the number {n} is prime. Is the claim true?
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
            primality test {n}
            composite or prime: {n}
            check prime {n}
            Miller-Rabin {n}
            {n} in primes, true or false
            primality check on {n}
            sieve says {n} is prime?
            prime y/n: {n}
            {n} a prime number, yes or no
            prime or composite: {n}
            primeness of {n}?
            {n}: prime number yes/no
            prime number check {n}
            {n} is prime, true or false
        """,
        dialogues="""
            A: Any divisors of {n}? B: None found. A: So, is it prime?
            Teacher: {n}. Pupil: Prime! Teacher: Is that correct?
            User: primality question. Bot: Which integer? User: {n}
            - I like {n}. - Because it's a prime? - Is it?
            Dev: My modulus is {n}. Lead: It has to be a prime. Dev: Is it?
            Kid: Does anything divide {n}? Mum: You mean whether it is prime? Kid: Yes, is it?
            A: Which prime comes after {n}? B: First, is that one prime itself?
            Pupil: {n} looks prime to me. Teacher: Looks? Is it or isn't it?
            User: prime check. Bot: Number? User: {n}
            User: Is this a prime? Bot: Is what a prime? User: {n}
            Kid: Nothing goes into {n}. Dad: So you say it is a prime number. Kid: Is it?
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
            What is the next prime number after {n}?
            What is the next larger prime of {n}?
            What is the prime successor of {n}?
            What is the first prime greater than {n}?
            What is the least prime above {n}?
            What is the lowest prime number exceeding {n}?
            What is the smallest prime larger than {n}?
            What is the nearest prime above {n}?
            Which prime is next in line after {n}?
            Which prime succeeds {n}?
            Going up from {n}, which prime do I meet first?
            If I climb past {n}, at what prime do I stop?
            Beyond {n}, where does the first prime lie?
            Which prime number follows {n} most closely?
            Past {n}, what prime turns up first?
            What's the next prime after {n}?
            What's the first prime above {n}?
            What prime comes after {n}?
            Which prime comes next after {n}?
            What is the prime after {n}?
            What is the prime number after {n}?
            What is the closest prime above {n}?
            What is the following prime of {n}?
            What is the next higher prime of {n}?
            What is the next prime up from {n}?
            What is the smallest prime that is bigger than {n}?
            What is the lowest prime over {n}?
            If I count up from {n}, what's the first prime number I say?
            Which prime is just above {n}?
            Which prime number is the next one larger than {n}?
            Past {n}, what's the first prime?
            Where is the next prime beyond {n}?
            What is the upcoming prime after {n}?
            What is the successor prime of {n}?
            What is the soonest prime past {n}?
            What is the smallest prime number greater than {n}?
            What is the first prime number larger than {n}?
            Which prime number comes after {n}?
            What is the smallest prime bigger than the number {n}?
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
            Find the next prime number above {n}.
            Find the next larger prime after {n}.
            Find the first prime past {n}.
            Find the smallest prime greater than {n}.
            Find the least prime larger than {n}.
            Find the prime that comes right after {n}.
            Get the next prime from {n} upwards, itself excluded.
            Name the prime nearest above {n}.
            Move up from {n} to the next prime.
            Advance {n} to the following prime.
            Evaluate sympy.nextprime at {n}.
            Don't test {n} for primality; give the prime that follows it.
            Seek the closest larger prime to {n}.
            Look above {n} for the first prime and report it.
            Tell me which prime comes next when I've reached {n}.
            Find the prime after {n}.
            Find the next higher prime of {n}.
            Find the first prime bigger than {n}.
            Find the closest prime above {n}.
            Find the smallest prime over {n}.
            Give me the next prime after {n}.
            Give the prime number that follows {n}.
            Get the next prime above {n}.
            Tell me the next prime number after {n}.
            I need the next prime past {n}.
            I want the first prime that is greater than {n}.
            Show the next prime following {n}.
            Work out which prime comes after {n}.
            Go from {n} to the next prime.
            Take {n} and move to the next bigger prime.
            Count up from {n} until you hit a prime.
            Jump from {n} to the next prime.
            Search upward from {n} for a prime number.
            Look for the first prime after {n}.
            Find the successor prime of {n}.
            Find the upcoming prime after {n}.
            Bump {n} up to the next prime.
            Round {n} up to the next larger prime.
            Raise {n} to the following prime number.
            Find the next prime number after {n}.
            Find the first prime number above {n}.
            Give the smallest prime number that is larger than {n}.
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
            A child chants primes and has just passed {n}. What prime does she chant next?
            A hash function designer wants the table size to be the first prime beyond {n}. Which size?
            A prankster rings the bell on every prime. The count stands at {n}. On which count will the bell ring next?
            A board game: from square {n} your token jumps ahead to the nearest higher prime. Where does it land?
            To find a modulus bigger than {n}, a cryptographer takes the least prime above it. Which is it?
            The raffle's next winner holds the first prime ticket after {n}. Which ticket is that?
            Our mathematician celebrates prime ages only. A mythical elf is {n}. At which age does he celebrate next?
            A sieve has stored all primes up to {n}. Which prime will be appended next?
            The kids count and clap at every prime. They are at {n} now. At which number do they clap next?
            My table must have a prime number of slots, more than {n} but no more than needed. How many slots?
            I'm reading off the primes and have reached {n}. Which prime will I read next?
            Our club gives a free drink to every member whose number is prime. After member {n}, who gets the next one?
            The program needs the first prime larger than {n} as its modulus. Which prime is it?
            A hash table must have a prime size larger than {n}. What is the smallest size possible?
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
            next prime after {n}
            next prime number {n}
            next larger prime, {n}
            prime following {n}
            first prime past {n}
            prime > {n}, smallest
            nearest prime above {n}
            successor prime {n}
            next prime from {n} up
            prime coming after {n}?
            next bigger prime than {n}
            first prime over {n}
            {n} next prime pls
            prime above {n}
            following prime, {n}
            soonest prime past {n}
            {n}: which prime is next
            next prime number after {n}
            smallest prime greater than {n}
        """,
        dialogues="""
            A: I stopped at {n}. B: Which prime comes next? A: That's my question.
            Teacher: Count on from {n}. Pupil: Until when? Teacher: Until the first prime.
            User: Give me a prime. Bot: How large? User: The smallest one over {n}.
            - Which primes lie beyond {n}? - Infinitely many. - I only want the next.
            Dev: The table has {n} buckets. Lead: Grow to the next prime. Dev: Which prime is that?
            Kid: I count on after {n} and shout at the first prime. Dad: At which one do you shout?
            A: Is {n} prime? B: Never mind that, which prime comes after it?
            Pupil: I'm at {n}. Teacher: Go up until you hit a prime. Pupil: At which number?
            User: next prime. Bot: After what number? User: {n}
            User: What prime comes next? Bot: After which number? User: After {n}.
            Kid: I counted to {n}. Mum: Go on to the next prime number. Kid: Which is it?
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
            What is the totient of {n}?
            What is the Euler phi of {n}?
            What is Euler's phi function of {n}?
            What is the number of units modulo {n}?
            What is the count of integers coprime to {n} from one up to it?
            What is the order of the unit group mod {n}?
            What is the size of the reduced residue system modulo {n}?
            What is the degree of the cyclotomic polynomial of index {n}?
            How many integers from one to {n} are coprime with it?
            How many positive numbers up to {n} have no prime in common with it?
            How many invertible elements are there modulo {n}?
            How many primitive roots of unity of order {n} exist?
            Of the numbers one up to {n}, how many are prime to it?
            How many reduced fractions have the denominator {n} and lie between nought and one?
            By Euler's product formula, what is phi of {n}?
            What's the totient of {n}?
            What's phi of {n}?
            What is the Euler totient of {n}?
            What is the Euler function value of {n}?
            What is the totient value of {n}?
            What is the coprime count of {n}?
            What is the value of Euler's phi of {n}?
            How many numbers up to {n} are coprime to {n}?
            How many numbers below {n} have no common factor with it?
            How many whole numbers from one to {n} are relatively prime to {n}?
            How many numbers not above {n} share only the factor one with it?
            How many fractions with denominator {n} between nought and one are in lowest terms?
            How big is phi of {n}?
            What do you get when you apply Euler's phi function to {n}?
            What does the totient function return for {n}?
            How many keys work for a multiplication cipher with {n} letters, keys having to be coprime to it?
            What is the Euler number-of-units value phi of {n}?
            What is the indicator, Euler's phi, of {n}?
            What is the unit count modulo {n}?
            How many residues mod {n} are units?
            What is φ({n})?
            What is Euler's totient function of {n}?
            How many numbers less than {n} are coprime to {n}?
            How many positive integers up to {n} are relatively prime to {n}?
            What is the value of Euler's totient function at n = {n}?
            How many integers from one to {n} have no common factor with {n}?
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
            Find Euler's totient of {n}.
            Find the phi function of {n}.
            Find the Euler phi of {n}.
            Find the number of integers up to {n} that are coprime to it.
            Find the order of the multiplicative group of integers mod {n}.
            Compute the totient function at {n}.
            Compute phi of {n}.
            Evaluate Euler's function phi for {n}.
            Count the residues coprime to {n}.
            Count the units in the ring of integers modulo {n}.
            Count those among one to {n} that are relatively prime to it.
            Count the reduced residue classes modulo {n}.
            Don't count the divisors of {n}; count the numbers up to it that are coprime to it.
            Give the Euler indicator of {n}.
            Tell how many elements generate the cyclic group of order {n}.
            Find phi of {n}.
            Find the Euler totient of {n}.
            Find the totient value of {n}.
            Find the coprime count of {n}.
            Get the totient of {n}.
            Get Euler's phi for {n}.
            Totient of {n}, please.
            I need the totient of {n}.
            I want Euler's phi function at {n}.
            Do the totient on {n}.
            Work out Euler's totient of {n}.
            Work out how many numbers up to {n} are coprime to it.
            Count the numbers up to {n} that share no factor with it.
            Count the numbers below {n} coprime with it.
            Calculate Euler's phi of {n}.
            Calculate the totient of {n}.
            Tell me how many positive integers up to {n} are relatively prime to {n}.
            Apply the totient function to {n}.
            Apply Euler's phi to {n}.
            Take the Euler phi of {n}.
            Show the value of phi at {n}.
            Find the unit count modulo {n}.
            Find Euler's phi of {n}.
            Find the phi value of {n}.
            Tally the numbers from one to {n} with no factor in common with it.
            Calculate φ({n}).
            Evaluate Euler's totient function φ(n) for n = {n}.
            Compute the totient of the number {n}.
            Find the number of positive integers less than or equal to {n} that are relatively prime to {n}.
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
            The exponent in Euler's theorem for modulus {n} is the totient. Compute it.
            An RSA textbook prints the modulus {n} and asks for phi. What is the answer?
            Among tickets one to {n}, those coprime to the last number win. How many win?
            A Ferris wheel has {n} cabins. Counting the step sizes that reach every cabin is Euler's totient. How many are there?
            A ring of {n} tones can be run through by a fixed interval, if this is coprime to the ring size. How many intervals work?
            In the Farey sequence, the new fractions of order {n} are counted by Euler's phi. How many come in?
            A cyclic group has {n} elements. How many of them are generators?
            A cipher multiplies by a key coprime to the alphabet size {n}. How many keys does it have, by the totient?
            In our crypto course the modulus is {n} and the next step needs phi of it. What is phi?
            I cross out every number up to {n} that shares a factor with it. How many numbers are not crossed out, that is, what is the totient?
            A circle has {n} points, and step sizes coprime to that number draw a full star. How many step sizes up to it are coprime to it?
            For Euler's theorem I need the totient of my modulus {n}. What is it?
            A student lists the fractions over {n} up to one and keeps those in lowest terms. How many does she keep?
            An RSA exercise uses the modulus {n}. What is the value of Euler's totient function for it?
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
            euler phi {n}
            phi of {n}
            Euler's totient of {n}
            count coprimes up to {n}
            totient function, n = {n}
            reduced residues modulo {n}, how many
            order of unit group mod {n}
            phi {n} Euler
            euler phi of {n} pls
            coprimes up to {n}, how many
            Euler totient {n} = ?
            phi value of {n}
            unit count mod {n}
            φ({n})
            euler's totient function, n = {n}
            \\varphi({n})
        """,
        dialogues="""
            A: I want to use Euler's theorem modulo {n}. B: You'll need the totient. A: Which is?
            Teacher: phi of {n}? Pupil: The golden ratio? Teacher: No, the totient.
            User: totient please. Bot: Of? User: {n}
            - How many numbers up to {n} are coprime to it? - Use the phi function. - And the result?
            Dev: RSA, modulus {n}. Lead: First the totient. Dev: What is it?
            Kid: Which numbers below {n} have nothing in common with it? Dad: Count them with Euler's phi. Kid: How many?
            A: How many divisors has {n}? B: I want the coprime numbers up to it counted. A: That's the totient, then.
            Pupil: Which function counts the numbers coprime to {n}? Teacher: Euler's phi. Pupil: What's its value?
            User: Euler phi. Bot: Argument? User: {n}
            User: totient. Bot: Of which number? User: {n}
            Pupil: How many numbers up to {n} are coprime to it? Teacher: That's the totient. Pupil: How much is it?
        """,
    ),
)
