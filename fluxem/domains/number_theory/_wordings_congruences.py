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
        """,
    ),
)
