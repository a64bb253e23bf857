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
        terms="modular exponentiation; modular power; remainder of a power; fast exponentiation; square and multiply",
        questions="""
            What is {base} to the power {exponent} modulo {modulus}?
            What remainder does {base}^{exponent} leave on dividing by {modulus}?
            Modulo {modulus}, what is {base} raised to the exponent {exponent}?
            If I multiply {base} by itself {exponent} times over, reducing mod {modulus}, where do I end?
            With exponent {exponent} and base {base}, what is the power mod {modulus}?
            Working mod {modulus}, which residue has the power with exponent {exponent} of {base}?
        """,
        commands="""
            Compute {base}^{exponent} mod {modulus}.
            Find the remainder of {base} to the power of {exponent} upon division by {modulus}.
            Reduce modulo {modulus} the power with base {base} and exponent {exponent}.
            Use square and multiply with exponent {exponent} on base {base}, modulus {modulus}.
            Raise {base} to the {exponent} power and keep only the remainder mod {modulus}.
            Take exponent {exponent} and modulus {modulus}; now compute the modular power of {base}.
        """,
        stories="""
            Bob's public key has modulus {modulus} and exponent {exponent}. Alice encrypts the message {base} by modular exponentiation. What is the ciphertext?
            In Diffie-Hellman the generator is {base}, my secret exponent {exponent}, the modulus {modulus}. What do I publish?
            A counter on a ring of {modulus} positions starts at one and is multiplied by {base} exactly {exponent} times. Where does it stand?
            For a Fermat test of {modulus} I take the witness {base} and the exponent {exponent}. What power remains modulo the number under test?
            The exponent is {exponent}; on a dial with {modulus} marks the value is {base} to that power. Which mark does it show?
        """,
        terse="""
            pow({base}, {exponent}, {modulus})
            {base}^{exponent} % {modulus}
            {base}**{exponent} mod {modulus}
            mod {modulus}: {base}^{exponent} = ?
            exponent {exponent}, base {base}, modulus {modulus}: modular power
        """,
        dialogues="""
            A: I need {base}^{exponent}. B: That's huge! A: Only modulo {modulus}.
            User: modular exponentiation. Bot: Numbers? User: base {base}, exponent {exponent}, modulus {modulus}.
            Teacher: We work mod {modulus}. Pupil: With what? Teacher: The base is {base} and it is raised to {exponent}.
            - The exponent is {exponent}, the modulus {modulus}. - And the base? - {base}. What is the power?
        """,
    ),
    Phrases(
        tools.mod_inverse,
        draw_inverse,
        terms="modular inverse; multiplicative inverse modulo a number; reciprocal in modular arithmetic; extended Euclid",
        questions="""
            What is the modular inverse of {a} modulo {modulus}?
            Which number times {a} leaves remainder one on dividing by {modulus}?
            Modulo {modulus}, what is the reciprocal of {a}?
            What do I multiply {a} by to get one mod {modulus}?
            In arithmetic mod {modulus}, which is the multiplicative inverse of {a}?
            By what is dividing by {a} replaced when we calculate modulo {modulus}?
        """,
        commands="""
            Find the multiplicative inverse of {a} mod {modulus}.
            Compute the inverse of {a} modulo {modulus} by the extended Euclidean algorithm.
            With modulus {modulus}, invert {a}.
            Working modulo {modulus}, determine what cancels the factor {a}.
            Solve {a} times x congruent to one, modulus {modulus}, for x.
            Give the reciprocal of {a} in the integers mod {modulus}.
        """,
        stories="""
            My RSA exponent is {a} and the totient is {modulus}. The private exponent is its modular inverse. What is it?
            An affine cipher multiplies letters by {a} on an alphabet of {modulus} symbols. By what must I multiply to decipher?
            On a ring of {modulus} seats I step {a} seats at a time. After how many steps do I sit exactly one seat further?
            The alphabet has {modulus} symbols and the key is {a}. Which inverse key undoes the multiplication?
            To divide by {a} in the field with {modulus} residues, Eva needs its modular inverse. Which number is it?
        """,
        terse="""
            inverse of {a} mod {modulus}
            reciprocal of {a}, mod {modulus}
            {a} inverse, modulus {modulus}
            modulus {modulus}: multiplicative inverse of {a}?
            modinv({a}, {modulus})
        """,
        dialogues="""
            A: How do I divide by {a} mod {modulus}? B: Multiply by its inverse. A: Which is?
            User: modular inverse. Bot: Modulus? User: {modulus}. Bot: Of what? User: {a}
            Teacher: Modulo {modulus}, who undoes {a}? Pupil: Its inverse. Teacher: Name it.
            - I multiply by {a} and reduce mod {modulus}. - And to go back? - That multiplier is what I'm looking for.
        """,
    ),
    Phrases(
        tools.residue_inverse,
        draw_unit,
        terms="inverse of a congruence class; unit of the ring of residues; invertible residue class; inverse residue",
        questions="""
            What is the inverse of {residue}?
            Which class multiplied by {residue} gives one?
            What is the multiplicative inverse of the residue class {residue}?
            Which residue is the reciprocal of {residue}?
            What undoes multiplication by {residue}?
            Which unit is inverse to {residue}?
        """,
        commands="""
            Invert {residue}.
            Find the inverse class of {residue}.
            Give the multiplicative inverse of {residue}.
            Compute the reciprocal of the congruence class {residue}.
            Determine the residue class that times {residue} equals one.
            Divide one by {residue}.
        """,
        stories="""
            A cipher multiplies every block by {residue}. To decrypt, I multiply by the inverse class. Which one?
            In the group of units I stand at {residue} and want to get back to the identity in one multiplication. By which class?
            Jan solves a linear congruence and must divide by {residue}. What does he multiply by instead?
            The key of my affine cipher is {residue}. What is the key that reverses it?
            The residue ring exercise hands me the unit {residue}; its inverse is the solution. What is it?
        """,
        terse="""
            inverse of {residue}
            {residue}, inverse?
            invert: {residue}
            reciprocal class of {residue}
            {residue} to the power minus one
        """,
        dialogues="""
            A: Is {residue} a unit? B: Yes. A: Then what is its inverse?
            User: Inverse of a class, please. Bot: Which class? User: {residue}
            Teacher: The class is {residue}. Pupil: And the task? Teacher: Invert it.
            - I have to divide by {residue}. - Multiply by the inverse. - That's what I'm missing.
        """,
    ),
    Phrases(
        tools.chinese_remainder,
        draw_congruences,
        terms="Chinese remainder theorem; system of congruences; simultaneous congruences; CRT; Sun Tzu's problem",
        questions="""
            Which x satisfies the congruences {residues}?
            What number is congruent to {residues} all at once?
            What does the Chinese remainder theorem give for {residues}?
            What is the common solution of x ≡ {residues}?
            Which single congruence is equivalent to the system {residues}?
            Modulo the product, which class is {residues} at the same time?
        """,
        commands="""
            Solve the system of congruences {residues}.
            Apply the Chinese remainder theorem to {residues}.
            Combine {residues} into one congruence.
            Find all integers x with x ≡ {residues}.
            Use CRT on {residues}.
            Determine the simultaneous solution of {residues}.
        """,
        stories="""
            Sun Tzu counts soldiers: their number is {residues}. What can be said about the number?
            An old woman's eggs, taken out in different groups, leave the remainders {residues}. Find the number of eggs, as a class.
            Three gears show the positions {residues}. Which turn count fits them all?
            A residue number system stores my integer as {residues}. Which class is it, put together?
            A calendar puzzle says the day number is {residues}. Merge these conditions into one.
        """,
        terse="""
            CRT: {residues}
            x ≡ {residues}; x = ?
            chinese remainder {residues}
            simultaneous congruences {residues}
            merge {residues}
        """,
        dialogues="""
            A: My number is {residues}. B: One condition per modulus? A: Yes, so which numbers fit?
            User: I have a system of congruences. Bot: Which? User: {residues}
            Teacher: x is {residues}. Pupil: Chinese remainder theorem? Teacher: Exactly, and the solution is?
            - The remainders are known: {residues}. - Then reconstruct the number. - How? Please do it.
        """,
    ),
)
