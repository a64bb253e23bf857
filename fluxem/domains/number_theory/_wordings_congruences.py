# ruff: noqa: E501 - one template a line
"""How people ask about powers, inverses and systems of congruences."""

from __future__ import annotations

from fluxem.core.phrasebook import Phrases
from fluxem.domains.number_theory import tools
from fluxem.domains.number_theory._draws import draw_congruences, draw_inverse, draw_power, draw_unit

CONGRUENCES = (
    Phrases(
        tools.mod_power,
        draw_power,
        terms=(
            "modular exponentiation; modular power; remainder of a power; fast exponentiation; "
            "square and multiply; power modulo a number; modexp; modular powering; RSA encryption step; "
            "repeated squaring"
        ),
        questions="""
            What is {base} to the power {exponent} modulo {modulus}?
            What remainder does {base}^{exponent} leave on dividing by {modulus}?
            Modulo {modulus}, what is {base} raised to the exponent {exponent}?
            If I multiply {base} by itself {exponent} times over, reducing mod {modulus}, where do I end?
            With exponent {exponent} and base {base}, what is the power mod {modulus}?
            Working mod {modulus}, which residue has the power with exponent {exponent} of {base}?
            whats {base}^{exponent} mod {modulus}?
            What is left of {base} to the {exponent} when whole multiples of {modulus} are cast out?
            How does {base} raised to {exponent} reduce with respect to the modulus {modulus}?
            If the modulus is {modulus}, what is the power that has {base} below and {exponent} as exponent?
            What does Python's three-argument pow give for base {base}, exponent {exponent}, modulus {modulus}?
            Which residue mod {modulus} comes out after multiplying together {exponent} factors {base}?
        """,
        commands="""
            Compute {base}^{exponent} mod {modulus}.
            Find the remainder of {base} to the power of {exponent} upon division by {modulus}.
            Reduce modulo {modulus} the power with base {base} and exponent {exponent}.
            Use square and multiply with exponent {exponent} on base {base}, modulus {modulus}.
            Raise {base} to the {exponent} power and keep only the remainder mod {modulus}.
            Take exponent {exponent} and modulus {modulus}; now compute the modular power of {base}.
            Calculate {base} to the power {exponent} modulo {modulus}.
            Do modexp: modulus {modulus}, base {base}, exponent {exponent}.
            By repeated squaring, bring {base} to the exponent {exponent} modulo {modulus}.
            Encrypt {base} RSA-fashion: exponent {exponent}, modulus {modulus}.
            Power {base} up by exponent {exponent}, always reducing modulo {modulus}.
        """,
        stories="""
            Bob's public key has modulus {modulus} and exponent {exponent}. Alice encrypts the message {base} by modular exponentiation. What is the ciphertext?
            In Diffie-Hellman the generator is {base}, my secret exponent {exponent}, the modulus {modulus}. What do I publish?
            A counter on a ring of {modulus} positions starts at one and is multiplied by {base} exactly {exponent} times. Where does it stand?
            For a Fermat test of {modulus} I take the witness {base} and the exponent {exponent}. What power remains modulo the number under test?
            The exponent is {exponent}; on a dial with {modulus} marks the value is {base} to that power. Which mark does it show?
            Alice publishes modulus {modulus}, base {base}; her secret exponent is {exponent}. Which modular power does she send?
            A server signs the hash {base} with the private exponent {exponent} and RSA modulus {modulus}. What is the signature?
            On a ring road with {modulus} stops, a bus multiplies its stop number by {base} each time, {exponent} times from stop one. Where is it?
        """,
        terse="""
            pow({base}, {exponent}, {modulus})
            {base}^{exponent} % {modulus}
            {base}**{exponent} mod {modulus}
            mod {modulus}: {base}^{exponent} = ?
            exponent {exponent}, base {base}, modulus {modulus}: modular power
            modexp base {base} exp {exponent} modulus {modulus}
            {base} to the {exponent}, mod {modulus}
            modulus {modulus}, exponent {exponent}, base {base}: power residue
            powmod({base}, {exponent}, {modulus})
            remainder of {base}^{exponent} by {modulus}
        """,
        dialogues="""
            A: I need {base}^{exponent}. B: That's huge! A: Only modulo {modulus}.
            User: modular exponentiation. Bot: Numbers? User: base {base}, exponent {exponent}, modulus {modulus}.
            Teacher: We work mod {modulus}. Pupil: With what? Teacher: The base is {base} and it is raised to {exponent}.
            - The exponent is {exponent}, the modulus {modulus}. - And the base? - {base}. What is the power?
            Dev: The exponent is {exponent}. Lead: And base, modulus? Dev: {base} and {modulus}. Lead: Then do modular exponentiation.
            Kid: The last remainder of {base}^{exponent}? Dad: On division by what? Kid: By {modulus}.
        """,
    ),
    Phrases(
        tools.mod_inverse,
        draw_inverse,
        terms=(
            "modular inverse; multiplicative inverse modulo a number; reciprocal in modular arithmetic; "
            "extended Euclid; inverse mod m; modular reciprocal; division modulo a number; private exponent; "
            "decoding multiplier"
        ),
        questions="""
            What is the modular inverse of {a} modulo {modulus}?
            Which number times {a} leaves remainder one on dividing by {modulus}?
            Modulo {modulus}, what is the reciprocal of {a}?
            What do I multiply {a} by to get one mod {modulus}?
            In arithmetic mod {modulus}, which is the multiplicative inverse of {a}?
            By what is dividing by {a} replaced when we calculate modulo {modulus}?
            whats the inverse of {a} mod {modulus}?
            Which multiplier brings {a} to one modulo {modulus}?
            How is one over {a} expressed as an integer modulo {modulus}?
            If {modulus} is the modulus, what undoes multiplying by {a}?
            What d satisfies {a} times d leaving remainder one on division by {modulus}?
            Which integer is the multiplicative partner of {a} for the modulus {modulus}?
        """,
        commands="""
            Find the multiplicative inverse of {a} mod {modulus}.
            Compute the inverse of {a} modulo {modulus} by the extended Euclidean algorithm.
            With modulus {modulus}, invert {a}.
            Working modulo {modulus}, determine what cancels the factor {a}.
            Solve {a} times x congruent to one, modulus {modulus}, for x.
            Give the reciprocal of {a} in the integers mod {modulus}.
            Calculate the modular multiplicative inverse: number {a}, modulus {modulus}.
            Run extended Euclid on {a} and {modulus} and return the modular inverse of the former.
            Get me the d with {a} · d leaving one modulo {modulus}.
            Take the modulus {modulus} and find who multiplies with {a} to one.
            Work out {a} to the exponent minus one modulo {modulus}.
        """,
        stories="""
            My RSA exponent is {a} and the totient is {modulus}. The private exponent is its modular inverse. What is it?
            An affine cipher multiplies letters by {a} on an alphabet of {modulus} symbols. By what must I multiply to decipher?
            On a ring of {modulus} seats I step {a} seats at a time. After how many steps do I sit exactly one seat further?
            The alphabet has {modulus} symbols and the key is {a}. Which inverse key undoes the multiplication?
            To divide by {a} in the field with {modulus} residues, Eva needs its modular inverse. Which number is it?
            Public exponent {a}, totient {modulus}: the administrator generates the private exponent, the inverse. Which one?
            Hashes were scrambled by multiplying by {a} modulo {modulus}. Which multiplier unscrambles them?
            A knitting pattern repeats after {modulus} stitches and advances {a} at a time. After how many advances has it moved by exactly one stitch?
        """,
        terse="""
            inverse of {a} mod {modulus}
            reciprocal of {a}, mod {modulus}
            {a} inverse, modulus {modulus}
            modulus {modulus}: multiplicative inverse of {a}?
            modinv({a}, {modulus})
            modular inverse {a}, modulus {modulus}
            pow({a}, minus one, {modulus})
            invmod: modulus {modulus}, number {a}
            {a}^-one mod {modulus}
            decoding multiplier for {a}, modulus {modulus}
            sympy.mod_inverse({a}, {modulus})
        """,
        dialogues="""
            A: How do I divide by {a} mod {modulus}? B: Multiply by its inverse. A: Which is?
            User: modular inverse. Bot: Modulus? User: {modulus}. Bot: Of what? User: {a}
            Teacher: Modulo {modulus}, who undoes {a}? Pupil: Its inverse. Teacher: Name it.
            - I multiply by {a} and reduce mod {modulus}. - And to go back? - That multiplier is what I'm looking for.
            Dev: Division by {a} is forbidden modulo {modulus}. Lead: Multiply by the modular inverse instead. Dev: What is it?
            Kid: My secret code multiplies by {a} on a dial of {modulus}. Dad: Decode with the inverse multiplier. Kid: Which?
        """,
    ),
    Phrases(
        tools.residue_inverse,
        draw_unit,
        terms=(
            "inverse of a congruence class; unit of the ring of residues; invertible residue class; "
            "inverse residue; inverse class; reciprocal residue; unit inverse; inverse in the residue ring"
        ),
        questions="""
            What is the inverse of {residue}?
            Which class multiplied by {residue} gives one?
            What is the multiplicative inverse of the residue class {residue}?
            Which residue is the reciprocal of {residue}?
            What undoes multiplication by {residue}?
            Which unit is inverse to {residue}?
            whats the inverse of {residue}?
            Which residue class is reciprocal to {residue}?
            What class must I multiply by {residue} to reach the class of one?
            Does {residue} have a partner with product one, and which class is it?
            How do I divide by {residue}, that is, by which class do I multiply instead?
            In the ring of residues, what is one over {residue}?
        """,
        commands="""
            Invert {residue}.
            Find the inverse class of {residue}.
            Give the multiplicative inverse of {residue}.
            Compute the reciprocal of the congruence class {residue}.
            Determine the residue class that times {residue} equals one.
            Divide one by {residue}.
            Calculate the multiplicative inverse, {residue}.
            Find the partner of the unit {residue} under multiplication.
            Use the extended Euclidean algorithm to invert the class {residue}.
            Cancel {residue}: name the class that does it by multiplication.
            Write down one divided by {residue} as a residue class.
            Solve for the class y: y times {residue} equals one.
        """,
        stories="""
            A cipher multiplies every block by {residue}. To decrypt, I multiply by the inverse class. Which one?
            In the group of units I stand at {residue} and want to get back to the identity in one multiplication. By which class?
            Jan solves a linear congruence and must divide by {residue}. What does he multiply by instead?
            The key of my affine cipher is {residue}. What is the key that reverses it?
            The residue ring exercise hands me the unit {residue}; its inverse is the solution. What is it?
            A checksum was multiplied by {residue}. The receiver must multiply by the inverse class to recover it. By which class?
            A student of algebra has the unit {residue} and searches its inverse in the table of the ring. What will she find?
            The encoder scales symbols by {residue}. For the decoder the engineer needs the inverse class. Which class is that?
        """,
        terse="""
            inverse of {residue}
            {residue}, inverse?
            invert: {residue}
            reciprocal class of {residue}
            {residue} to the power minus one
            inv {residue}
            multiplicative inverse: {residue}
            one over {residue}
            unit {residue}: inverse class?
            {residue}, reciprocal
            undo factor {residue}
        """,
        dialogues="""
            A: Is {residue} a unit? B: Yes. A: Then what is its inverse?
            User: Inverse of a class, please. Bot: Which class? User: {residue}
            Teacher: The class is {residue}. Pupil: And the task? Teacher: Invert it.
            - I have to divide by {residue}. - Multiply by the inverse. - That's what I'm missing.
            Dev: My multiplier is {residue}. Lead: The decoder takes the inverse. Dev: Which class?
            Kid: What times {residue} makes one? Dad: Its inverse class. Kid: Name it.
        """,
    ),
    Phrases(
        tools.chinese_remainder,
        draw_congruences,
        terms=(
            "Chinese remainder theorem; system of congruences; simultaneous congruences; CRT; Sun Tzu's problem; "
            "simultaneous remainders; residue number system; common solution of congruences; "
            "combining remainders; Garner's algorithm"
        ),
        questions="""
            Which x satisfies the congruences {residues}?
            What number is congruent to {residues} all at once?
            What does the Chinese remainder theorem give for {residues}?
            What is the common solution of x ≡ {residues}?
            Which single congruence is equivalent to the system {residues}?
            Modulo the product, which class is {residues} at the same time?
            whats x if x is {residues}?
            Which integers meet all of the conditions {residues} simultaneously?
            How do I recover a number from its remainders {residues}?
            What one class describes everything that is {residues}?
            At which position do cycles stand that show {residues}?
            Is there a number congruent to {residues}, and which class of numbers?
        """,
        commands="""
            Solve the system of congruences {residues}.
            Apply the Chinese remainder theorem to {residues}.
            Combine {residues} into one congruence.
            Find all integers x with x ≡ {residues}.
            Use CRT on {residues}.
            Determine the simultaneous solution of {residues}.
            Calculate the solution of the simultaneous congruences {residues}.
            Find x knowing x is {residues}.
            Fuse {residues} into a single residue class.
            Reconstruct the integer whose residues are {residues}.
            Use Garner's algorithm on the residues {residues}.
            Give the general x that fulfils {residues}.
        """,
        stories="""
            Sun Tzu counts soldiers: their number is {residues}. What can be said about the number?
            An old woman's eggs, taken out in different groups, leave the remainders {residues}. Find the number of eggs, as a class.
            Three gears show the positions {residues}. Which turn count fits them all?
            A residue number system stores my integer as {residues}. Which class is it, put together?
            A calendar puzzle says the day number is {residues}. Merge these conditions into one.
            Soldiers lined up in rows of several widths leave the classes {residues}. Which headcounts are possible?
            A pill box, emptied by different handfuls, satisfies {residues}. The nurse wants the count, as one class. Which?
            Three clocks with dials of different size show {residues}. At which common tick, as a class, does this happen?
        """,
        terse="""
            CRT: {residues}
            x ≡ {residues}; x = ?
            chinese remainder {residues}
            simultaneous congruences {residues}
            merge {residues}
            crt {residues}
            solve congruences {residues}
            x = {residues} simultaneously
            combine remainders {residues}
            system: {residues}
            sympy crt on {residues}
        """,
        dialogues="""
            A: My number is {residues}. B: One condition per modulus? A: Yes, so which numbers fit?
            User: I have a system of congruences. Bot: Which? User: {residues}
            Teacher: x is {residues}. Pupil: Chinese remainder theorem? Teacher: Exactly, and the solution is?
            - The remainders are known: {residues}. - Then reconstruct the number. - How? Please do it.
            Dev: My number is stored as residues, {residues}. Lead: Put it together with the Chinese remainder theorem. Dev: What comes out?
            Kid: I think of a number that is {residues}. Dad: Then the remainder theorem tells which. Kid: So which?
        """,
    ),
)
