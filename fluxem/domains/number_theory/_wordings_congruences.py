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
            What is {base} to the {exponent} mod {modulus}?
            What is {base} raised to the {exponent} modulo {modulus}?
            What is the remainder of {base} to the power of {exponent} on division by {modulus}?
            What is the residue of {base}^{exponent} modulo {modulus}?
            What is the modular power of {base} with exponent {exponent} and modulus {modulus}?
            What remainder does {base}^{exponent} leave when divided by {modulus}?
            If {base} is raised to the power {exponent} and divided by {modulus}, what remains?
            Mod {modulus}, what does {base} to the power {exponent} come to?
            Divided by {modulus}, what does {base}^{exponent} leave over?
            On division by {modulus}, which remainder has {base} taken to the exponent {exponent}?
            To the power {exponent} and then reduced by {modulus}, what becomes of {base}?
            What would OpenSSL's BN_mod_exp return for base {base}, exponent {exponent}, modulus {modulus}?
            With modulus {modulus} and exponent {exponent}, how does one encrypt {base} in RSA, and what is the result?
            What is left over of {base}^{exponent} after removing all multiples of {modulus}?
            What's {base} to the power {exponent} modulo {modulus}?
            What's the remainder when {base}^{exponent} is divided by {modulus}?
            What is the remainder if I divide {base}^{exponent} by {modulus}?
            What remainder do I get when I raise {base} to the power {exponent} and divide by {modulus}?
            What is left over when {base} to the {exponent} is divided by {modulus}?
            How much is {base}^{exponent} mod {modulus}?
            What does {base} raised to {exponent} reduce to modulo {modulus}?
            What is the mod {modulus} value of {base} to the power {exponent}?
            If {base} is multiplied by itself until there are {exponent} factors, what remains after dividing by {modulus}?
            What is the result of modular exponentiation with base {base}, power {exponent} and modulus {modulus}?
            With {modulus} as the modulus, what is {base} to the power of {exponent}?
            Dividing {base}^{exponent} by {modulus}, what is the remainder?
            What is the RSA ciphertext of message {base} with exponent {exponent} and modulus {modulus}?
            Taking powers on a clock of {modulus} marks, where does {base} to the {exponent} land?
            What is the {exponent} power of {base}, reduced mod {modulus}?
            What is the residue of base {base} raised to exponent {exponent} with modulus {modulus}?
            What is the wrap-around value of {base} to the {exponent} on a ring of {modulus}?
            What is the leftover of {base}^{exponent} after casting out multiples of {modulus}?
            What is {base}^{exponent} mod {modulus}?
            What is the remainder when {base}^{exponent} is divided by {modulus}?
            What is the remainder when {base} to the power of {exponent} is divided by {modulus}?
            What remainder does {base}^{exponent} leave on division by {modulus}?
            What is {base} raised to the power {exponent}, mod {modulus}?
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
            Find {base}^{exponent} modulo {modulus}.
            Find the remainder of {base}^{exponent} divided by {modulus}.
            Find the modular power: base {base}, exponent {exponent}, modulus {modulus}.
            Find the residue mod {modulus} of {base} to the power {exponent}.
            Compute {base} to the power {exponent} mod {modulus}.
            Compute the power {base}^{exponent} and reduce it modulo {modulus}.
            Raise {base} to the power {exponent} modulo {modulus}.
            Raise {base} to the {exponent}, then take the remainder on division by {modulus}.
            Exponentiate {base} by {exponent} with modulus {modulus}.
            Modulo {modulus}, raise {base} to the power {exponent}.
            Mod {modulus}, multiply {base} by itself with {exponent} factors in all.
            Divide {base}^{exponent} by {modulus} and keep only the remainder.
            Decrypt the ciphertext {base} with the private exponent {exponent} and modulus {modulus}.
            Use fast exponentiation for base {base}, exponent {exponent}, modulo {modulus}.
            Without the giant number itself, get the remainder of {base}^{exponent} by {modulus}.
            Work out {base} to the power {exponent} mod {modulus}.
            Work out the remainder of {base}^{exponent} on division by {modulus}.
            Calculate {base} to the {exponent} modulo {modulus}.
            Do modular exponentiation: base {base}, exponent {exponent}, modulus {modulus}.
            Give me {base}^{exponent} modulo {modulus}.
            Give the remainder when {base} to the power {exponent} is divided by {modulus}.
            Tell me what remains if {base}^{exponent} is divided by {modulus}.
            I need {base} raised to the {exponent} reduced mod {modulus}.
            Get the modular power of {base} to the {exponent} for modulus {modulus}.
            Find {base} to the power of {exponent} and take it mod {modulus}.
            Find the mod {modulus} remainder of {base} to the {exponent}.
            Show {base}^{exponent} in arithmetic mod {modulus}.
            Take {base} to the power {exponent}, divide by {modulus}, and tell me only the remainder.
            Figure out the leftover of {base}^{exponent} after dividing by {modulus}.
            Apply modpow to base {base}, exponent {exponent} and modulus {modulus}.
            Use modulus {modulus} and raise {base} to the power {exponent}.
            Exponentiate {base} to {exponent} under modulus {modulus}.
            Reduce {base}^{exponent} by the modulus {modulus}.
            Find the residue of {base} to the {exponent} modulo {modulus}.
            Find the leftover of {base}^{exponent} on division by {modulus}.
            Encrypt {base} with exponent {exponent} under modulus {modulus}.
            Find the remainder when {base}^{exponent} is divided by {modulus}.
            Calculate {base}^{exponent} (mod {modulus}).
            Use fast exponentiation to compute {base}^{exponent} mod {modulus}.
            Reduce {base}^{exponent} modulo {modulus}.
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
            Bob receives the ciphertext {base}. His key has exponent {exponent} and modulus {modulus}. What is the plaintext, by RSA?
            A verifier checks a signature {base} by raising it to the public exponent {exponent} modulo {modulus}. Which hash appears?
            A Lucky wheel has {modulus} fields. Its pointer shows {base} to the power {exponent}, counted round. On which field is it?
            For Euler's criterion Ina raises {base} to the exponent {exponent} and reduces mod {modulus}. What does she get?
            Key agreement: the partner's public value is {base}, my secret exponent {exponent}, the prime modulus {modulus}. What is the shared key?
            A bacterium colony multiplies by {base} for {exponent} rounds. If packed in crates of {modulus}, how many are left over? The start was a single one.
            A pseudo-random generator outputs {base} to the exponent {exponent}, reduced modulo {modulus}. Which number is output?
            A pupil wants the remainder of {base}^{exponent} when {modulus} is the divisor, but the calculator overflows. Help out.
            My calculator can't show {base}^{exponent}, but I only need the remainder after dividing by {modulus}. What is it?
            In my crypto homework the message is {base}, the exponent {exponent} and the modulus {modulus}. What is the encrypted number?
            Alice and Bob agreed on the modulus {modulus} and base {base}. Alice's secret power is {exponent}. What number does she send to Bob?
            Seed packets multiply: {base} to the power {exponent} seeds are put in bags of {modulus}. How many are left over?
            A contest asks for the answer modulo {modulus}, and the answer is {base} to the power {exponent}. What do I submit?
            In RSA, the message {base} is encrypted with the exponent {exponent} and the modulus {modulus}. What is the ciphertext?
            In a Diffie-Hellman exercise with generator {base} and prime {modulus}, Alice's secret exponent is {exponent}. What public value does she send?
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
            {base} to the power {exponent} mod {modulus}
            mod_pow base {base}, exponent {exponent}, modulus {modulus}
            modular exponentiation {base}, {exponent}, {modulus}
            remainder {base}^{exponent} divided by {modulus}
            mod {modulus}, base {base}, exponent {exponent}
            RSA encrypt m = {base}, e = {exponent}, n = {modulus}
            {base}^{exponent} modulo {modulus} = ?
            remainder {base}^{exponent} by {modulus}
            modpow base={base} exp={exponent} mod={modulus}
            {base} power {exponent} mod {modulus}
            mod {modulus}: {base} to the {exponent}
            mod exp: base {base}, power {exponent}, modulus {modulus}
            residue {base}^{exponent}, modulus {modulus}
            {modulus} is the modulus, {base} to the {exponent}
            mod_pow({base}, {exponent}, {modulus})
            remainder of {base}^{exponent} divided by {modulus}
        """,
        dialogues="""
            A: I need {base}^{exponent}. B: That's huge! A: Only modulo {modulus}.
            User: modular exponentiation. Bot: Numbers? User: base {base}, exponent {exponent}, modulus {modulus}.
            Teacher: We work mod {modulus}. Pupil: With what? Teacher: The base is {base} and it is raised to {exponent}.
            - The exponent is {exponent}, the modulus {modulus}. - And the base? - {base}. What is the power?
            Dev: The exponent is {exponent}. Lead: And base, modulus? Dev: {base} and {modulus}. Lead: Then do modular exponentiation.
            Kid: The last remainder of {base}^{exponent}? Dad: On division by what? Kid: By {modulus}.
            A: Take {base} to the power {exponent}. B: In full? A: No, modulo {modulus}.
            User: RSA decryption. Bot: Ciphertext, exponent, modulus? User: {base}, exponent {exponent}, modulus {modulus}
            Teacher: Divide by {modulus}. Pupil: Divide what? Teacher: {base}^{exponent}; only the remainder counts.
            User: modular power. Bot: Base, exponent and modulus? User: {base}, {exponent} and {modulus}, in that order.
            Pupil: {base}^{exponent} is far too big. Teacher: Just give its remainder on dividing by {modulus}.
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
            What is the inverse of {a} modulo {modulus}?
            What is the inverse of {a} mod {modulus}?
            What is the multiplicative inverse of {a} modulo {modulus}?
            What is the modular reciprocal of {a} for modulus {modulus}?
            What is one over {a} mod {modulus}?
            Mod {modulus}, what is the inverse of {a}?
            With respect to the modulus {modulus}, what is the reciprocal of {a}?
            Which multiplier cancels {a} modulo {modulus}?
            Which x makes {a} times x congruent to one modulo {modulus}?
            By which number must {a} be multiplied so that the product exceeds a multiple of {modulus} by one?
            If I multiplied by {a} modulo {modulus}, how do I undo it?
            Which Bézout coefficient of {a}, reduced mod {modulus}, gives its inverse?
            What is the private exponent if the public one is {a} and the totient {modulus}?
            Modulo {modulus}, dividing by {a} is the same as multiplying by what?
            What's the inverse of {a} modulo {modulus}?
            What's the modular inverse of {a} for modulus {modulus}?
            What number times {a} is one modulo {modulus}?
            What number times {a} gives remainder one when divided by {modulus}?
            What is the multiplicative inverse of {a} in arithmetic mod {modulus}?
            What is the reciprocal of {a} when working modulo {modulus}?
            What do I multiply {a} by so that dividing by {modulus} leaves one?
            How do I divide by {a} when everything is mod {modulus}, meaning what is its inverse?
            Which whole number undoes times {a} modulo {modulus}?
            If I work mod {modulus}, what is one divided by {a}?
            With modulus {modulus}, which number is inverse to {a}?
            Which number below {modulus} times {a} is one more than a multiple of {modulus}?
            What is the decryption key for the affine multiplier {a} with {modulus} letters, its modular inverse?
            What is x if {a} times x leaves remainder one on dividing by {modulus}?
            In the integers mod {modulus}, what cancels a factor of {a}?
            What is the undoing multiplier of {a} modulo {modulus}?
            What is the partner of {a} modulo {modulus} whose product with it is one?
            What is the modular reciprocal of {a} under modulus {modulus}?
            What is the multiplicative inverse of {a} mod {modulus}?
            What is the modular multiplicative inverse of {a} modulo {modulus}?
            What number times {a} leaves remainder one when divided by {modulus}?
            For which x is {a} * x congruent to one mod {modulus}?
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
            Find the inverse of {a} modulo {modulus}.
            Find the inverse of {a} mod {modulus}.
            Find the modular inverse of {a}, the modulus being {modulus}.
            Find the reciprocal of {a} modulo {modulus}.
            Modulo {modulus}, find the inverse of {a}.
            Invert {a} modulo {modulus}.
            Invert {a} mod {modulus}.
            Mod {modulus}, invert {a}.
            Compute one over {a} modulo {modulus}.
            Compute the multiplicative inverse of {a} for modulus {modulus}.
            Divide one by {a} in arithmetic modulo {modulus}.
            Determine the number that multiplied by {a} gives one mod {modulus}.
            Use the extended Euclidean algorithm to invert {a} modulo {modulus}.
            Don't raise {a} to a power mod {modulus}; invert it.
            Derive the decryption exponent from the encryption exponent {a} and the totient {modulus}.
            Find the modular inverse of {a} with modulus {modulus}.
            Find the number that multiplies {a} to one mod {modulus}.
            Find x so that {a} times x is one modulo {modulus}.
            Get the inverse of {a} for the modulus {modulus}.
            Give me the modular inverse of {a} mod {modulus}.
            I need the inverse of {a}, working modulo {modulus}.
            Work out the inverse of {a} mod {modulus}.
            Compute the modular inverse of {a} for modulus {modulus}.
            Calculate the multiplicative inverse of {a} modulo {modulus}.
            Do a modular inverse: number {a}, modulus {modulus}.
            Using modulus {modulus}, find the reciprocal of {a}.
            Tell me which number times {a} leaves one when divided by {modulus}.
            Figure out the inverse to {a} in mod {modulus} arithmetic.
            Show the modular reciprocal of {a} with modulus {modulus}.
            Solve for x modulo {modulus}: {a} times x should be one.
            Find the undoing multiplier of {a} for modulus {modulus}.
            Find the reciprocal of {a} with modulus {modulus}.
            Undo multiplication by {a} modulo {modulus}: which multiplier does it?
            Reverse the key {a} of a multiplication cipher with modulus {modulus}; give the decoding key.
            Find the multiplicative inverse of {a} modulo {modulus}.
            Find the modular inverse of {a} mod {modulus}.
            Compute the inverse of {a} mod {modulus} with the extended Euclidean algorithm.
            Calculate the modular multiplicative inverse of {a} mod {modulus}.
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
            A hill-type cipher has the determinant {a} over an alphabet of {modulus} letters. Decoding needs its modular inverse. Which number?
            A point addition on an elliptic curve divides by {a} in the field of {modulus} elements. By which number may one multiply instead?
            Garner's recombination requires the inverse of {a} modulo {modulus}. Supply it.
            A combination lock with {modulus} marks turns {a} marks a click. After how many clicks has it advanced by exactly a single mark?
            Secret sharing: Lagrange's formula has {a} in a denominator, and all arithmetic is modulo {modulus}. What replaces the fraction one over it?
            The linear congruential generator multiplies by {a} modulo {modulus}. To run it backwards, which multiplier is used?
            Eve knows the totient {modulus} and the public exponent {a}. She computes the private key. What is it?
            Montgomery multiplication needs the inverse of {a} with respect to {modulus}. The programmer precomputes it.
            My cipher multiplies each letter by {a} modulo {modulus}. Which number do I multiply by to decode?
            For RSA I have public exponent {a} and totient {modulus}. What is the private exponent?
            On a dial with {modulus} marks each press moves {a} marks. How many presses move it just one mark on?
            In the exercise we must solve for x, and {a} times x leaves one on division by {modulus}. What is x?
            My code needs to divide by {a} modulo the prime {modulus}. Which number should it multiply by instead?
            In RSA the public exponent is {a} and φ(n) is {modulus}. What is the private exponent d?
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
            modular inverse of {a} mod {modulus}
            inverse {a} mod {modulus}
            mod inverse {a}, {modulus}
            one over {a} mod {modulus}
            mod {modulus} inverse of {a}
            mod_inverse({a}, {modulus})
            BN_mod_inverse, a = {a}, n = {modulus}
            d for e = {a}, totient {modulus}
            inverse {a} modulo {modulus}
            mod inverse of {a}, m = {modulus}
            modular inverse: {a} with modulus {modulus}
            modulus {modulus}, inverse of {a} = ?
            inv({a}) mod {modulus}
            reciprocal of {a} modulo {modulus}
            {a} times what is one mod {modulus}
            decoding key for multiplier {a}, modulus {modulus}
            partner of {a} modulo {modulus}, product one
            modular inverse of {a} modulo {modulus}
            modinv {a} mod {modulus}
            inverse of {a} modulo {modulus}
            mod inverse calculator {a} mod {modulus}
            invert({a}, {modulus}) modular
        """,
        dialogues="""
            A: How do I divide by {a} mod {modulus}? B: Multiply by its inverse. A: Which is?
            User: modular inverse. Bot: Modulus? User: {modulus}. Bot: Of what? User: {a}
            Teacher: Modulo {modulus}, who undoes {a}? Pupil: Its inverse. Teacher: Name it.
            - I multiply by {a} and reduce mod {modulus}. - And to go back? - That multiplier is what I'm looking for.
            Dev: Division by {a} is forbidden modulo {modulus}. Lead: Multiply by the modular inverse instead. Dev: What is it?
            Kid: My secret code multiplies by {a} on a dial of {modulus}. Dad: Decode with the inverse multiplier. Kid: Which?
            A: What is {a} to some power mod {modulus}? B: Not a power, the inverse. A: Which is?
            User: inverse mod m. Bot: m and the number? User: modulus {modulus}, number {a}
            Pupil: May I divide by {a} modulo {modulus}? Teacher: Yes, multiply by its inverse. Pupil: What is it?
            User: modular inverse. Bot: Of what, and for which modulus? User: Of {a}, modulus {modulus}.
            Pupil: I can't divide by {a} mod {modulus}. Teacher: Multiply by the inverse instead. Pupil: What number is that?
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
            What is the inverse of the class {residue}?
            What is the inverse of the residue class {residue}?
            What is the reciprocal of {residue}?
            What is the multiplicative inverse of {residue}?
            What is the inverse element of {residue} in the unit group?
            What is the inverse class of {residue}?
            What is one divided by {residue}?
            Which class cancels {residue} under multiplication?
            Which congruence class gives the identity when multiplied by {residue}?
            By what class must {residue} be multiplied to become one?
            To what class does {residue} go under inversion?
            If a class is {residue}, what is its multiplicative inverse class?
            How is dividing by the class {residue} done by multiplication, with which class?
            Which element of the ring is {residue} to the power of minus one?
            What's the inverse of {residue}?
            What's the reciprocal of {residue}?
            What is the inverse residue of {residue}?
            What is the reciprocal class of {residue}?
            What is the modular inverse of {residue}?
            What is the unit inverse of {residue}?
            What times {residue} gives one?
            What do I multiply {residue} by to get one?
            Which residue class multiplied with {residue} equals one?
            How do I cancel the factor {residue}, that is, what is its inverse?
            What do you get if you invert {residue}?
            What is the inverse if the class is {residue}?
            Which residue undoes multiplying by {residue}?
            What is the undoing class of {residue}?
            What is the partner class of {residue}, product one?
            What is the unit reciprocal of {residue}?
            What is the inverse of the congruence class {residue}?
            If x ≡ {residue}, what is the inverse of x?
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
            Invert the residue class {residue}.
            Invert the congruence class {residue}.
            Find the inverse of {residue}.
            Find the reciprocal of {residue}.
            Find the multiplicative inverse of the class {residue}.
            Find the inverse element of {residue}.
            Find one over {residue}.
            Take the reciprocal of {residue}.
            Compute the inverse of the residue {residue}.
            Return the class that neutralises {residue} in multiplication.
            Give the modular reciprocal of {residue} as a class.
            Undo a multiplication by {residue}: which class does that?
            Raise {residue} to the power minus one.
            Write the multiplicative inverse of {residue} as a congruence class.
            Invert the residue {residue}.
            Get the inverse of {residue}.
            Get the reciprocal of the class {residue}.
            Give me the inverse of {residue}.
            Find the modular inverse of {residue}.
            Find the class that multiplies {residue} to one.
            I need the inverse of {residue}.
            I want the reciprocal of {residue}.
            Work out the inverse of {residue}.
            Work out the reciprocal of the residue {residue}.
            Take the inverse of {residue}.
            Take the modular inverse of {residue}.
            Compute one over {residue}.
            Calculate the inverse of {residue}.
            Show the inverse for {residue}.
            Tell me what {residue} has to be multiplied by to give one.
            Do an inverse on {residue}.
            Flip {residue} to its multiplicative inverse.
            Find the partner class of {residue}.
            Find the undoing class of {residue}.
            Reverse multiplication by {residue}: give the class.
            Compute the reciprocal of {residue}.
            Find the multiplicative inverse of {residue}.
            Find the inverse of the residue class {residue}.
            Compute the modular inverse of {residue}.
            Calculate the inverse of the element {residue}.
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
            A decoder must cancel the factor {residue}. By which class does it multiply?
            In the multiplication table of the ring, row {residue} contains the identity once. In which column, given as a class?
            A linear equation has the coefficient {residue}. Solving it means multiplying by the inverse class. Name it.
            Gaussian elimination over a finite ring meets the pivot {residue}. By which class is the row scaled to make the pivot one?
            A checksum weight is {residue}. To recover the digit, it is divided out; which class is the multiplier?
            Maya multiplies residues on an app; the last factor was {residue} and she wants to revert it. Which class reverts it?
            The shift register's feedback is scaled by {residue}. Reverse operation needs the reciprocal class. What is that?
            A group theorist has the element {residue} of the units and asks for its inverse. What is it?
            I must cancel the factor {residue} in a congruence. What do I multiply both sides by?
            My decoder has to reverse a multiplication by {residue}. Which class does it multiply by?
            In the homework the element is {residue} and I need the one that multiplies it to one. Which is it?
            A table of inverses has a gap next to {residue}. What belongs in the gap?
            The hash step multiplies by {residue}, and I want to go backwards. By which class should I multiply?
            In my number theory homework I have to invert the residue class {residue}. Which class is the inverse?
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
            inverse of class {residue}
            reciprocal of {residue}
            multiplicative inverse of {residue}
            inverse element {residue}
            inverse residue class, {residue}
            one divided by {residue}
            {residue} inverse class
            modinv of {residue}
            unit {residue}, find its inverse
            inverse {residue}
            inverse of {residue} pls
            reciprocal {residue}
            mult inverse, class {residue}
            {residue}, want the inverse
            what is one over {residue}
            partner of {residue}, product one
            undoing class for {residue}
            modular inverse of {residue}
            inverse of residue class {residue}
        """,
        dialogues="""
            A: Is {residue} a unit? B: Yes. A: Then what is its inverse?
            User: Inverse of a class, please. Bot: Which class? User: {residue}
            Teacher: The class is {residue}. Pupil: And the task? Teacher: Invert it.
            - I have to divide by {residue}. - Multiply by the inverse. - That's what I'm missing.
            Dev: My multiplier is {residue}. Lead: The decoder takes the inverse. Dev: Which class?
            Kid: What times {residue} makes one? Dad: Its inverse class. Kid: Name it.
            A: Multiply by {residue}. B: And how do I revert that? A: By its inverse class, of course. B: Namely?
            User: invert a residue. Bot: Which? User: {residue}
            Pupil: Has {residue} a reciprocal? Teacher: Indeed it has, as a class. Find it.
            User: I need an inverse. Bot: Of which class? User: {residue}
            Pupil: I have {residue} on the left and want one. Teacher: Multiply by its inverse. Pupil: What is the inverse?
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
            What is the solution of the simultaneous congruences {residues}?
            What is the solution of the system {residues}?
            What is the combined class of {residues}?
            What is the joint congruence of {residues}?
            What is the number, as a class, with the remainders {residues}?
            What is x if it must be {residues} all at once?
            Which number leaves the remainders {residues}?
            Which integers are {residues}?
            Which class of integers agrees with all of {residues}?
            How do the congruences {residues} merge into a single one?
            If a number is {residues}, what is it modulo the product of the moduli?
            By the Chinese remainder theorem, which x is {residues}?
            Under the isomorphism of residue rings, which class corresponds to {residues}?
            To which one congruence do {residues} amount?
            What number is {residues}?
            What numbers are {residues} all at once?
            What x works for {residues}?
            What is the answer to the system of congruences {residues}?
            What is the solution of {residues}?
            What is the simultaneous solution of {residues}?
            What is the combined congruence of {residues}?
            What is the merged class of {residues}?
            What is the single class of {residues}?
            Which number fits {residues}?
            Which number leaves these remainders: {residues}?
            I'm thinking of a number that is {residues}; what is it?
            How can {residues} be put into a single congruence?
            How do I solve {residues} together?
            What do {residues} give when combined by the Chinese remainder theorem?
            If x is {residues}, what can x be?
            What is the joint solution of {residues}?
            What is the unified class of {residues}?
            Which whole numbers obey {residues}, every condition at once?
            What is the solution of the system of congruences x ≡ {residues}?
            What is x if x ≡ {residues}?
            What number is congruent to {residues}?
            What is the solution of the congruences {residues} by the Chinese remainder theorem?
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
            Find x if x is {residues}.
            Find the number that is {residues}.
            Find the solution of the congruences {residues}.
            Find the class that satisfies {residues}.
            Find the common solution of {residues}.
            Solve {residues} simultaneously.
            Solve the simultaneous congruences {residues}.
            Solve for x: {residues}.
            Merge the congruences {residues} into one.
            Unite {residues} into one congruence.
            Reconstruct the integer class from the residues {residues}.
            Lift the remainders {residues} to one class modulo the product.
            Glue together the residues {residues}.
            Compute the simultaneous solution; the congruences are {residues}.
            Run the Chinese remainder algorithm on {residues}.
            Solve the remainder puzzle {residues}.
            Solve {residues} for x.
            Solve the congruences {residues} together.
            Combine the congruences {residues}.
            Combine {residues} with the Chinese remainder theorem.
            Put {residues} together as one congruence.
            Merge the congruences {residues}.
            Find a number that is {residues}.
            Find the number with remainders {residues}.
            Find the combined class of {residues}.
            Find the solution of {residues}.
            Find the merged congruence of {residues}.
            Get the common solution to {residues}.
            Give me the number that satisfies {residues}.
            I need an x that is {residues}.
            Work out which number is {residues}.
            Work out x from the remainders {residues}.
            Tell me what x is, given {residues}.
            Do CRT on {residues}.
            Do the Chinese remainder theorem with {residues}.
            Figure out the number from {residues}.
            Show all x that are {residues}, as one class.
            Reconcile {residues} in one congruence.
            Find the joint solution of {residues}.
            Find the unified congruence of {residues}.
            Condense {residues} to a single congruence.
            Reconstruct the number from {residues}.
            Solve the system of congruences x ≡ {residues}.
            Use the Chinese remainder theorem to solve x ≡ {residues}.
            Solve the simultaneous congruences x ≡ {residues} for x.
            Find x such that x ≡ {residues}.
            Apply the Chinese remainder theorem to the congruences {residues}.
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
            A general counts his troops by lining them up several times; he notes {residues}. How many, as a class?
            A basket of mangoes, counted out in several ways, is {residues}. Which numbers of mangoes are possible?
            A calendar puzzle: the day index is {residues}. On which day indices, as one class, does that happen?
            RSA with the CRT speed-up yields the partial results {residues}. Recombine them.
            A magician asks for the remainders of your secret number: {residues}. Which class does he announce?
            Pirates sharing coins find that the number is {residues}. What may the number of coins be?
            A multi-modular computation returned {residues}. Which residue class is the true determinant in?
            Planets return to the starting line at times that are {residues}. At which times, as one congruence, do all agree?
            Gears click round and show {residues}. Give the single class for the number of clicks.
            I put my sweets in bags of different sizes and each time some are left: the number is {residues}. What is the number, as a class?
            A riddle says the age of a tree is {residues}. Which ages are possible, as one class?
            My friend tells me only the remainders of her number: {residues}. What does the remainder theorem say it is?
            A shepherd counts sheep in several group sizes and finds their number is {residues}. How many could there be?
            The lamp patterns repeat, and now the tick count is {residues}. Which tick counts fit, as one congruence?
            A number x is congruent to {residues}. What is x by the Chinese remainder theorem?
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
            chinese remainder theorem: {residues}
            solve {residues}
            solve system {residues}
            simultaneous remainders {residues}
            x is {residues}, find x
            combine {residues} into one class
            Garner: {residues}
            sympy.ntheory crt: {residues}
            x is {residues}
            number that is {residues}
            need x, know {residues}
            find x: {residues}
            common solution {residues}
            joint solution {residues}
            unify {residues}
            CRT x ≡ {residues}
            chinese remainder theorem calculator {residues}
            system of congruences x ≡ {residues}
            solve x ≡ {residues}
        """,
        dialogues="""
            A: My number is {residues}. B: One condition per modulus? A: Yes, so which numbers fit?
            User: I have a system of congruences. Bot: Which? User: {residues}
            Teacher: x is {residues}. Pupil: Chinese remainder theorem? Teacher: Exactly, and the solution is?
            - The remainders are known: {residues}. - Then reconstruct the number. - How? Please do it.
            Dev: My number is stored as residues, {residues}. Lead: Put it together with the Chinese remainder theorem. Dev: What comes out?
            Kid: I think of a number that is {residues}. Dad: Then the remainder theorem tells which. Kid: So which?
            A: What's your number? B: It is {residues}. A: So by the remainder theorem it is?
            User: Chinese remainder problem. Bot: Congruences? User: {residues}
            Pupil: Which x is {residues}? Teacher: There is exactly one class. Pupil: And that is?
            User: Which number is it? Bot: What do you know about it? User: It is {residues}.
            Pupil: I know the remainders: {residues}. Teacher: Then the Chinese remainder theorem gives the number. Pupil: What is it?
        """,
    ),
)
