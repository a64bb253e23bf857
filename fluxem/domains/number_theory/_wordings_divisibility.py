# ruff: noqa: E501 - one template a line
"""How people ask about common divisors and multiples, and about the divisors of one number."""

from __future__ import annotations

from fluxem.core.phrasebook import Phrases
from fluxem.domains.number_theory import tools
from fluxem.domains.number_theory._draws import draw_mixed_pair, draw_n, draw_pair, draw_small_n

DIVISIBILITY = (
    Phrases(
        tools.gcd,
        draw_pair,
        terms=(
            "greatest common divisor; gcd; highest common factor; hcf; greatest common factor; "
            "Euclidean algorithm; GCF; largest shared factor; Euclid's algorithm; common measure"
        ),
        questions="""
            What is the [greatest common divisor|gcd] of {a} and {b}?
            Which is the largest whole number that goes evenly into both {b} and {a}?
            What's the [highest|greatest] common factor of {a} and {b}?
            By which largest integer can I divide both {a} and {b} without a remainder?
            How large is the biggest factor shared by {b} and {a}?
            If I reduce {a} over {b} to lowest terms, what do I cancel by?
            What does Euclid's algorithm return for {a} and {b}?
            Do you know the HCF of {b} and {a}?
            Of all integers dividing {a} as well as {b}, which one is the maximum?
            What number comes out when I take the gcd of {b} with {a}?
            Where does the Euclidean algorithm stop if it starts from {a} and {b}?
            whats the gcd of {a} and {b}?
            What is the biggest number that divides {b} and {a} both?
            What greatest length measures both {a} and {b} a whole number of times?
            What is the greatest common factor of {a} and {b}?
            What is the highest common divisor of {a} and {b}?
            What is the largest shared divisor of {b} and {a}?
            What is the common measure, as large as possible, of {a} and {b}?
            What is the G.C.D. of the pair {a} and {b}?
            What is the maximal common divisor of {b} and {a}?
            Which biggest integer do {a} and {b} both have as a divisor?
            By what largest number can both {a} and {b} be divided without remainder?
            If {a} and {b} are both to be cut into equal pieces with no waste, how long can a piece be at most?
            What would math.gcd return when called with {a} and {b}?
            What is the strongest factor that {b} and {a} have in common?
            Which number generates the same ideal as {a} and {b} together?
            How large a step reaches both {a} and {b} exactly when we count up from nought?
            What is left when subtracting the smaller from the larger of {a} and {b} over and over, until both are equal?
            What's the HCF of {a} and {b}?
            What's the GCF of {a} and {b}?
            What is the largest number that goes into both {a} and {b}?
            What is the highest number that divides {a} and {b} evenly?
            What is the largest shared factor of {a} and {b}?
            What is the biggest common divisor of {b} and {a}?
            What is the top common factor of {a} and {b}?
            What number can I cancel {a} over {b} by, at most?
            What can I divide both {a} and {b} by, as big as possible?
            How big can equal groups be if {a} girls and {b} boys are grouped separately with nobody left over?
            What's the largest tile side that fits both {a} and {b} exactly?
            What do you get when you take the gcd of {a} and {b}?
            What is the gcd when the numbers are {b} and {a}?
            How large is the greatest common divisor here: {a} and {b}?
            Which number is the largest divisor shared by {a} and {b}?
            What's the biggest number both {a} and {b} are multiples of?
            What is the greatest common measure of {a} and {b}?
            What is the maximum common factor of {a} and {b}?
            What's the biggest cutter length that leaves no scrap from bars {a} and {b} long?
            By what do I shrink the ratio {a} to {b} to get its simplest form?
            What is the GCD of {a} and {b}?
            What is the HCF of {a} and {b}?
            What is the largest number that divides both {a} and {b} without a remainder?
            What is the greatest common factor of the numbers {a} and {b}?
            What is the greatest number of identical groups that can be made from {a} boys and {b} girls?
            What is the greatest common divisor of {a} and {b} using the Euclidean algorithm?
            What is the largest number by which {a} and {b} can both be divided?
        """,
        commands="""
            Find the greatest common divisor of {a} and {b}.
            [Compute|Calculate|Work out] gcd of {b} and {a}.
            Give me the highest common factor shared between {a} and {b}.
            Run the Euclidean algorithm on {a} and {b} and report the last nonzero remainder.
            Determine the largest integer that divides {b} and {a} exactly.
            Tell me the biggest number that is a factor of {a} and also of {b}.
            Please simplify the ratio {a} to {b}: by what common number are both sides divisible at most?
            Take {b} and {a} and return their greatest shared factor.
            State the greatest common factor (GCF) for the numbers {a} and {b}.
            Calculate the GCD of {a} and {b}.
            Look for the longest stick that fits a whole number of times along {a} and along {b}.
            Intersect the prime factors of {b} and {a} and multiply what they share.
            Compute the greatest common divisor of {a} and {b}.
            Find the gcd of {a} and {b}.
            Find the highest common factor of {b} and {a}.
            Find the largest common divisor of {a} and {b}.
            Find the greatest common measure of {b} and {a}.
            Take the gcd of {a} with {b}.
            Work out by Euclid what {b} and {a} have as their greatest common divisor.
            Intersect the prime powers of {a} and {b}, each at its lower exponent, and multiply.
            Don't take the lcm of {a} and {b}; take the gcd.
            Subtract the smaller from the larger of {a} and {b} repeatedly and give the number both end at.
            Pull the largest common factor out of {a} and {b}.
            Give me the greatest number that goes into {a} and into {b}.
            Name the biggest integer by which {b} and {a} are both divisible.
            HCF of {a} and {b}, please.
            Do the gcd on {a} and {b}.
            Run Euclid on {a} and {b}.
            I need the biggest number that divides {a} and {b}.
            I want the greatest common factor of {b} and {a}.
            Get the greatest common divisor of {a} and {b}.
            Work out the HCF of {a} and {b}.
            Find the biggest number that both {a} and {b} can be divided by.
            Find the largest shared divisor of {a} and {b}.
            Find the greatest number dividing {a} and {b} with nothing over.
            Find the greatest common factor of {a} and {b}.
            Figure out the largest factor {a} and {b} share.
            Tell me the largest whole number that fits into both {a} and {b}.
            Show the greatest common divisor for {b} and {a}.
            Apply Euclid's algorithm to {a} and {b}.
            Reduce {a} over {b}: which single number cancels it fully? Give it.
            Find the maximum shared divisor of {a} and {b}.
            Find the simplifying factor of {a} over {b}, the largest one.
            Compare {a} with {b} and report their highest shared factor.
            Euclid, please: {a} against {b}, the common divisor.
            Find the GCD of the numbers {a} and {b}.
            Find the HCF of {a} and {b} by prime factorisation.
            Use the Euclidean algorithm to find the GCD of {a} and {b}.
            Calculate the greatest common factor of {a} and {b}.
            Evaluate gcd({a}, {b}).
        """,
        stories="""
            A florist has {a} roses and {b} tulips and wants identical bouquets with nothing left over. How many bouquets at most?
            I have {b} apples and {a} pears to pack into identical bags using all the fruit. What is the greatest possible number of bags?
            A floor measures {a} by {b} tiles' widths. What is the side of the largest square slab that covers it exactly?
            Two ropes are {a} and {b} units long. I cut both into equal pieces, as long as possible, wasting nothing. How long is a piece?
            A teacher splits {a} pencils and {b} notebooks evenly among as many pupils as possible. How many pupils get the same set?
            Our choir has {b} sopranos and {a} altos. We form the largest number of rows, each with the same mix. How many rows?
            Two gears have {a} and {b} teeth; before I simplify their ratio I need the largest shared factor.
            {a} boys and {b} girls must form equal teams with the same composition. What is the maximum number of teams?
            A baker laid out {b} muffins and {a} cookies and fills identical trays, none left behind. At most how many trays?
            A nurse packs {a} plasters and {b} bandages into kits, all kits alike and nothing remaining. How many kits at most?
            A cook shares {a} dumplings and {b} spring rolls equally among as many guests as possible, none left over. How many guests?
            Two ropes of lengths {a} and {b} are cut into equal whole pieces as long as possible with no scrap. How long is a piece?
            A printer fills a poster of width {a} and height {b} with the biggest possible equal squares. How wide is a square?
            A librarian puts {a} novels and {b} comics on shelves holding equally many books of a single kind, as many as can be. How many on a shelf?
            To write the fraction {a} over {b} in simplest form, Sam divides top and bottom by one number. Which is the largest that works?
            A stage of {a} by {b} paces is to be covered by square mats, all alike and as large as can be. What is the side of a mat?
            The aspect ratio of a screen with {a} columns and {b} rows of pixels is reduced. By which greatest factor?
            A baker has {b} muffins and {a} biscuits for identical gift boxes. What is the most boxes she can fill, using everything?
            I have {a} red beads and {b} blue beads and want to make as many identical bracelets as I can, using all the beads. How many bracelets?
            Two planks are {a} and {b} long. I want to saw both into equal pieces, as long as possible, no waste. How long is each piece?
            We have {a} sandwiches and {b} juices to put on trays, every tray the same, nothing left. What's the largest number of trays?
            A garden bed is {a} by {b}. I want the biggest square paving stone that covers it without cutting. How long is its side?
            A recipe ratio is {a} to {b}, and the cook wants it in the smallest whole numbers. By what does he divide both?
            The scout leader has {a} tents and {b} lamps and packs equal kits. What is the most kits she can pack with none left?
            A teacher has {a} pencils and {b} pens and wants to make identical packs with none left over. What is the greatest number of packs?
            There are {a} apples and {b} oranges. What is the greatest number of identical fruit baskets that can be made with nothing left over?
        """,
        terse="""
            gcd({a}, {b})
            hcf of {b}, {a}
            {a}, {b}: greatest common divisor?
            GCD {a} {b}
            math.gcd({b}, {a}) = ?
            largest common factor: {a} and {b}
            gcf {b} & {a}
            greatest shared divisor - {a} / {b}
            gcd of {a}, {b}
            np.gcd({b}, {a})
            greatest common factor {a} {b}
            greatest common divisor {a} {b}
            highest common factor of {a} and {b}
            np.gcd({a}, {b})
            biggest number dividing {a} and {b}
            euclid {a}, {b}
            common divisor, greatest, of {b} and {a}
            hcf {a} and {b}
            simplify fraction {a} over {b}: cancel by?
            gcd {a} and {b} pls
            biggest common factor {a} {b}
            gcd of numbers {a} and {b} = ?
            largest divisor both {a} and {b}
            HCF {b} and {a} ?
            highest shared factor {a} {b}
            max common divisor of {a}, {b}
            hcf of {a} and {b}
            gcd of {a} and {b}
            gcf of {a} and {b}
            euclidean algorithm {a} {b}
        """,
        dialogues="""
            A: I have {a} and {b}. B: So? A: I need the biggest number dividing both.
            Teacher: Today {b} and {a}. Pupil: Their common divisors? Teacher: Only the greatest one.
            "Can you shrink the fraction {a} over {b}?" "Sure, what is the greatest number I may cancel?"
            Mia: My numbers are {b} and {a}. Tom: And? Mia: What is their highest common factor?
            User: gcd question. Bot: Which integers? User: {a} and {b}.
            - Which factor do {a} and {b} share? - Several. - I want the largest.
            A: lcm of {a} and {b}? B: No, the other one. A: So the gcd, which is?
            Teacher: Which numbers divide both {a} and {b}? Pupil: Quite a few. Teacher: Give the largest.
            User: hcf please. Bot: Of which two numbers? User: {a} and {b}
            User: What is the largest number dividing both? Bot: Both of which? User: {a} and {b}
            Pupil: How far can I simplify {a} over {b}? Teacher: Divide by the highest common factor. Pupil: What is that?
        """,
    ),
    Phrases(
        tools.lcm,
        draw_pair,
        terms=(
            "least common multiple; lcm; lowest common multiple; smallest common multiple; common denominator; "
            "LCM; first shared multiple; joint period; common cycle length; lowest common denominator"
        ),
        questions="""
            What is the [least|lowest] common multiple of {a} and {b}?
            Which is the smallest positive number that both {b} and {a} divide?
            What is the first number to appear in the times tables of {a} and of {b}?
            What common denominator is the smallest for fractions over {b} and over {a}?
            How big is the lcm of {a} and {b}?
            When do multiples of {b} and multiples of {a} first coincide?
            whats the lcm of {a} and {b}?
            Which is the lowest number that appears in both the {a} and the {b} multiplication table?
            After how many beats do rhythms of length {b} and of length {a} meet on the downbeat again?
            What is the first number that can be split by {a} and also by {b} without remainder?
            What denominator should fractions with {a} and {b} below the line be brought to?
            If two blinkers have periods {b} and {a}, what is the joint period?
            What is the smallest common multiple of {a} and {b}?
            What is the lowest common denominator of fractions over {a} and over {b}?
            What is the least number divisible by both {a} and {b}?
            What is the L.C.M. of the pair {b} and {a}?
            What is the minimal common multiple of {a} and {b}?
            What is the joint cycle of the periods {a} and {b}?
            Which is the first multiple that {a} and {b} share?
            If one event recurs every {a} ticks and the other every {b} ticks, after how many ticks do they coincide?
            How long is the combined period of two signals with the periods {a} and {b} samples?
            What would math.lcm return when called with {a} and {b}?
            Of all positive multiples of both {b} and {a}, which is the lowest?
            Into which least amount do {a} and {b} both go evenly?
            Counting on in steps of {a} and in steps of {b}, where do both first land together?
            After how many items do packs of {b} and packs of {a} come out equal for the first time?
            What's the LCM of {a} and {b}?
            What's the smallest number that {a} and {b} both go into?
            What is the first common multiple of {a} and {b}?
            What is the lowest shared multiple of {a} and {b}?
            What is the smallest number in both times tables, {a} and {b}?
            What is the lowest number that {a} and {b} can both divide?
            What is the least common denominator of {a} and {b}?
            What is the smallest shared multiple of {b} and {a}?
            What denominator do I use to add fractions with {a} and {b} on the bottom?
            When I count by {a} and my friend counts by {b}, what number do we both say first?
            How big is the least common multiple here: {a} and {b}?
            What do you get when you take the lcm of {a} and {b}?
            How soon do two things that repeat every {a} and every {b} beats happen together again?
            Which number is the smallest multiple of {a} that is also a multiple of {b}?
            If one bell rings every {a} ticks and another every {b} ticks, how many ticks go by before they ring together again?
            What's the smallest pile that can be split into heaps of {a} or heaps of {b} with nothing over?
            What is the minimum common multiple of {a} and {b}?
            What is the earliest number reached when skip counting by {a} and by {b}?
            When will cycles of {a} and {b} be in step again?
            What is the joint period of {a} and {b}?
            What is the LCM of {a} and {b}?
            What is the smallest number that is a multiple of both {a} and {b}?
            What is the lowest common multiple of the numbers {a} and {b}?
            What is the smallest number divisible by both {a} and {b}?
            What is the least common denominator of fractions with denominators {a} and {b}?
        """,
        commands="""
            Find the least common multiple of {a} and {b}.
            [Compute|Calculate] the lcm of {b} and {a}.
            Give the smallest number divisible by {a} as well as by {b}.
            Determine the lowest common denominator for denominators {b} and {a}.
            Work out the smallest integer that is a multiple of both {a} and {b}.
            Calculate the LCM of {b} and {a}.
            List multiples of {a} and of {b} until the lists first agree, and report that number.
            Unite the prime powers of {a} and {b}, taking each at its higher exponent.
            Find the shortest wall that can be built exactly from bricks {b} long as well as from bricks {a} long.
            State the least positive integer that {a} and {b} are both factors of.
            Compute the least common multiple of {a} and {b}.
            Find the lcm of {a} and {b}.
            Find the lowest common multiple of {b} and {a}.
            Find the smallest common multiple of {a} and {b}.
            Find the least common denominator for denominators {a} and {b}.
            Take the lcm of {a} with {b}.
            Get the smallest positive integer that {b} and {a} both go into.
            Don't take the gcd of {a} and {b}; take the lcm.
            Give the first number which is in the {a} times table and in the {b} times table.
            Multiply {a} by {b} and divide by their greatest common divisor.
            Synchronise the cycles {a} and {b}: how long is the common cycle?
            Name the least whole number that can be measured out by {a} as well as {b}.
            Work out the smallest number into which {a} and {b} fit without remainder.
            LCM of {a} and {b}, please.
            Do the lcm on {a} and {b}.
            I need the smallest number divisible by {a} and {b}.
            I want the lowest common multiple of {a} and {b}.
            Get the least common multiple of {b} and {a}.
            Work out the LCM of {a} and {b}.
            Find the smallest number that can be divided by {a} and {b}.
            Find the first number that {a} and {b} both divide.
            Find the lowest common multiple of {a} and {b}.
            Find the common denominator of {a} and {b}, as small as possible.
            Find the least number both {a} and {b} go into.
            Figure out when cycles of length {a} and {b} line up again.
            Tell me the smallest multiple shared by {a} and {b}.
            Show the lowest common denominator for {b} and {a}.
            Bring fractions over {a} and {b} to a shared denominator, the smallest; which is it?
            Go through the multiples of {a} and stop at the first one that {b} divides too.
            Find the minimum shared multiple of {a} and {b}.
            Find the earliest number in the tables of {a} and {b}.
            Find the joint period of {a} and {b}.
            Skip count by {a} and by {b} and stop at the first meeting number.
            Find the LCM of {a} and {b} by prime factorisation.
            Calculate the least common multiple of the numbers {a} and {b}.
            Find the smallest positive integer divisible by both {a} and {b}.
            Evaluate lcm({a}, {b}).
        """,
        stories="""
            One bus leaves every {a} ticks of the clock and another every {b}. They left together; after how many ticks do they do so again?
            Two lighthouses flash once per {b} beats and once per {a} beats. After how many beats do the flashes coincide again?
            Sausages come in packs of {a}, rolls in packs of {b}. What is the smallest equal number of each I can buy?
            A gear with {b} teeth drives one with {a}. After how many teeth are both back in the starting position?
            Two cicada broods emerge every {a} and every {b} summers. In how many summers will they next emerge together?
            Runner one needs {a} paces for a lap, runner two {b}. After how many paces do both cross the start line together first?
            A nurse gives one pill every {a} rounds and another every {b} rounds, both right now. After how many rounds are both due again?
            The carpenter lays boards of length {b} beside boards of length {a}, starting flush. At what length are the joints flush again?
            Two planets take {a} and {b} units for an orbit and are aligned now. When are they aligned at the start again?
            One bus leaves every {a} ticks of the station clock, the other every {b}; both leave now. After how many ticks do they leave together again?
            Drummer one hits every {a} beats, drummer two every {b}. On which beat do they first hit together?
            Hot dogs are sold by {a}, buns by {b}. What is the least number of each that leaves nothing over?
            Two cogwheels with {a} and {b} teeth start mark to mark. How many teeth pass until the marks meet again?
            Red lamps blink every {b} frames and green ones every {a} frames. At which frame do they blink together for the first time?
            A tiler wants the smallest square that can be laid with tiles {a} wide and {b} high, all turned the same way. What is its side?
            Stairs are climbed by {a} steps at a time by a boy and {b} by his father, from the bottom. What is the first step both tread on?
            A loop of {a} notes plays against a loop of {b} notes. After how many notes does the pattern repeat?
            One light flashes every {a} beats and the other every {b} beats. They just flashed together. After how many beats does that happen next?
            Eggs come in boxes of {a} and cups in boxes of {b}. I want the same number of eggs and cups. What's the fewest of each I can buy?
            Tom runs a lap in {a} strides, Ann in {b}. They start together. After how many strides are they both at the start line again?
            I stack blocks {a} high next to blocks {b} high. At what height are the two towers level for the first time?
            My chickens get grain every {a} rounds and grit every {b} rounds; this round they get both. How many rounds until they get both again?
            Pencils come in packs of {a} and erasers in packs of {b}. What is the smallest number of each that I must buy to have equally many?
        """,
        terse="""
            lcm({a}, {b})
            LCM of {b} and {a}
            {a}, {b}: least common multiple?
            smallest common multiple, {b} & {a}
            math.lcm({a}, {b})
            lcm of {a}, {b}
            np.lcm({b}, {a})
            lowest common multiple {a} {b}
            LCD of denominators {b} and {a}
            first shared multiple: {a}, {b}
            period {b} with period {a}, joint period?
            least common multiple {a} {b}
            lowest common multiple of {a} and {b}
            least common denominator {a}, {b}
            smallest number divisible by {a} and {b}
            lcm {a} and {b}
            common multiple, least, of {b} and {a}
            kgV / ppcm / lcm of {a} and {b}
            cycles {a} and {b} align after?
            lcm {a} {b} pls
            lowest number both {a} and {b} go into
            smallest multiple of both {a} and {b}
            least common denominator of {a} and {b}
            common denominator for fractions over {a}, {b}
            LCM {b} and {a} ?
            cycles {a}, {b}, in step after how many
            np.lcm({a}, {b})
            lcm of {a} and {b}
            lowest common multiple: {a} and {b}
        """,
        dialogues="""
            A: I add fractions over {a} and {b}. B: Then you need the least common denominator. A: Which is?
            Teacher: Multiples of {b}? And of {a}? Pupil: Endless! Teacher: Name the first they have in common.
            User: I need an lcm. Bot: Of what? User: {a} and {b}.
            - The wheels have {b} and {a} spokes. - And? - What is the lowest common multiple?
            Cook: Buns are sold by {a}, patties by {b}. Helper: How many of each so that none is left? Cook: The smallest such number.
            Pupil: How do I add fractions with {b} and {a} below? Teacher: Bring them to the lowest common denominator. Pupil: Which is?
            A: gcd of {a} and {b}? B: No, the other one. A: So the lcm, which is?
            Teacher: Name a common multiple of {a} and {b}. Pupil: Their product? Teacher: A smaller one, the smallest.
            User: lcm please. Bot: Of which two numbers? User: {a} and {b}
            User: What is the smallest number both divide? Bot: Both of which? User: {a} and {b}
            Pupil: I have to add fractions over {a} and over {b}. Teacher: Get the smallest common denominator. Pupil: What is it?
        """,
    ),
    Phrases(
        tools.is_coprime,
        draw_mixed_pair,
        terms=(
            "coprime numbers; relatively prime numbers; mutually prime pair; lack of common factors; coprime; "
            "relatively prime; coprimality test; greatest common divisor of one; irreducible fraction"
        ),
        questions="""
            Are {a} and {b} coprime?
            Are the numbers {b} and {a} relatively prime?
            Is the fraction {a} over {b} already in lowest terms?
            Do {a} and {b} have no common factor other than one?
            Is there no prime that divides both {b} and {a}?
            Would {a} be coprime to {b}?
            Is one the only positive integer that divides {b} and also {a}?
            {a} and {b} coprime or not?
            Is the gcd of {a} and {b} equal to one?
            Is {b} prime to {a}?
            Can the ratio {a} to {b} no longer be cancelled down, yes or no?
            Do {b} and {a} have nothing but one as a shared divisor?
            Are all prime factors of {a} different from those of {b}?
            Are {a} and {b} relatively prime?
            Are {a} and {b} mutually prime?
            Are {b} and {a} prime to each other?
            Is {a} prime to {b}?
            Is {a} relatively prime to {b}?
            Do {a} and {b} lack common prime factors?
            Do {b} and {a} share any factor bigger than one, or are they coprime?
            Would the fraction {a} over {b} resist any cancelling?
            Is it impossible to reduce {a} over {b}?
            Can {a} be inverted modulo {b}, being coprime to it?
            Are {a} and {b} without any common divisor besides one?
            Is the pair {b} and {a} free of shared prime factors?
            Does no prime divide both {a} and {b}?
            Do {a} and {b} have trivial gcd, yes or no?
            If I compare the prime factors of {b} and {a}, is there none in both lists?
            Are {a} and {b} coprime numbers?
            Do {a} and {b} have only one as a common factor?
            Is there no number above one that divides both {a} and {b}?
            Is the fraction {a} over {b} in simplest form already?
            Is {a} over {b} fully simplified?
            Are {a} and {b} relative primes?
            Do {a} and {b} have no greater common divisor than the trivial one?
            Is the HCF of {a} and {b} just one?
            Are {b} and {a} a coprime pair?
            Is it right that {a} and {b} share no factors except one?
            Would you say that {a} and {b} are coprime?
            Can {a} over {b} not be cancelled down any more?
            Do the numbers {a} and {b} have nothing in common as far as factors go?
            Is one the largest number that goes into both {a} and {b}, yes or no?
            Are {b} and {a} free of common divisors other than one?
            Are {a} and {b} strangers, sharing no prime factor?
            Is the ratio {a} to {b} already as simple as it gets?
            Is nothing bigger than one a factor of both {a} and {b}?
            Are the numbers {a} and {b} co-prime?
            Are {a} and {b} relatively prime, yes or no?
            Is the claim true that {a} and {b} have no common factor except one?
            Is the fraction {a} / {b} in lowest terms?
            Is the fraction with numerator {a} and denominator {b} in simplest form?
        """,
        commands="""
            Check whether {a} and {b} are coprime.
            Tell me if {b} and {a} are relatively prime.
            Decide if {a} shares no factor with {b}.
            Verify that {b} is coprime to {a}, yes or no.
            Test the pair {a} and {b} for being mutually prime.
            Calculate whether {a} and {b} are coprime.
            Say yes or no: {b} and {a} are strangers to each other, sharing no prime.
            Establish if {a} over {b} is an irreducible fraction.
            Look for any divisor above one of both {a} and {b}; is there none?
            Confirm that the greatest common divisor of {b} and {a} is merely one, or deny it.
            Check if {a} and {b} are coprime.
            Check if {b} is relatively prime to {a}.
            Test {a} and {b} for coprimality.
            Determine whether {a} and {b} are relatively prime.
            Decide whether {b} and {a} are prime to one another.
            Find out if {a} and {b} have any common factor, or are coprime.
            Don't give the gcd of {a} and {b}, just say if they are coprime.
            Tell me whether the fraction {a} over {b} is fully reduced.
            Answer true or false: {a} and {b} are mutually prime.
            See whether {a} has an inverse mod {b}, that is, is coprime to it.
            Say if the integers {b} and {a} are strangers in the sense of having no common prime.
            Judge if {a} over {b} cannot be simplified any further.
            Test whether {a} and {b} are coprime.
            Tell me if {a} and {b} are coprime.
            Tell me whether {a} and {b} are relatively prime.
            Do a coprime test on {a} and {b}.
            I need to know if {a} and {b} are coprime.
            Figure out if {b} and {a} are relatively prime.
            Say whether {a} and {b} have no common factor but one.
            Check that {a} and {b} share no divisor above one.
            Check if the fraction {a} over {b} is in lowest terms.
            Look at {a} and {b}: coprime, yes or no?
            Find out if only one divides both {a} and {b}.
            Find out whether {a} over {b} can't be reduced.
            Determine if {a} and {b} are mutually prime.
            Confirm that {a} and {b} are coprime.
            Decide if {a} is prime to {b}.
            See if {a} and {b} have any prime in common or are coprime.
            Verify that {a} and {b} are relatively prime.
            Establish whether {a} and {b} are coprime.
            Inspect {a} and {b} for common factors and say if they are coprime.
            Determine whether the numbers {a} and {b} are relatively prime.
            Check whether {a} and {b} are co-prime numbers.
            Check the statement that {a} and {b} are coprime.
            Verify whether {a} and {b} have no common factors other than one.
        """,
        stories="""
            Two gears have {a} and {b} teeth. Every tooth meets every gap only if the counts are coprime. Is that so?
            For an RSA exercise my exponent is {a} and the totient {b}. Is the exponent allowed, that is, coprime to it?
            I jump {b} seats at a time around a ring of {a}. I visit all only if both are relatively prime. Do I?
            A star polygon on {a} points with step {b} is one closed line only for coprime numbers. Is it?
            Lena can't find a common divisor of {b} and {a} above one. Is she right that they are coprime?
            A spirograph wheel with {a} teeth runs in a ring with {b}. The pattern closes only after the full cycle if the two are coprime. Are they?
            To invert {a} modulo {b} both must be relatively prime. Does that hold?
            Two cogs with {b} and {a} teeth wear evenly if the counts have no shared factor. Do they wear evenly?
            A cyclist's chainring has {a} teeth and the sprocket {b}. The chain wears evenly if these counts are coprime. Are they?
            The Chinese remainder theorem in its plain form needs coprime moduli. Mine are {a} and {b}. May I use it?
            A linear congruential generator takes the increment {a} and the modulus {b}, which must be relatively prime. Is that satisfied?
            I probe a hash table of {b} slots with step {a}. All slots are visited if the two are coprime. Will they be?
            A quilt repeats every {a} patches across and every {b} down. The designer wants these mutually prime. Does that hold?
            A pupil wrote {a} over {b} as the final answer. The teacher marks it down unless the fraction is irreducible. Is it irreducible?
            For an affine cipher with alphabet size {b} the multiplier {a} must be coprime to it. Is the key valid?
            Is there a Pythagorean triple, primitive, from generators {a} and {b}? First check that they are relatively prime.
            My teacher wants fractions in simplest form, and I wrote {a} over {b}. Is it in lowest terms?
            I skip {b} stones at a time on a circle of {a} stones and reach every stone only if the two are coprime. Are they?
            A mechanic pairs gears with {a} and {b} teeth and likes the numbers to be relatively prime. Are they?
            In class we learned that a key must be coprime to the alphabet size. My key is {a}, the size {b}. Is it okay?
            My app picks a step of {a} for a list of {b} songs; to play them all the two must have no common factor. Is that true?
            A pupil claims that the fraction {a} over {b} can't be simplified. Is the claim true?
        """,
        terse="""
            coprime({a}, {b})?
            {b}, {a}: relatively prime?
            {a} and {b} coprime - yes/no
            no shared prime factor: {b} & {a}?
            mutually prime? {a}, {b}
            gcd({a}, {b}) == one ?
            is_coprime({b}, {a})
            {a} _|_ {b}, relatively prime?
            irreducible fraction? {a} over {b}
            coprime check {b} {a}
            relatively prime {a} {b}?
            {a} prime to {b}?
            {a} over {b} irreducible, true or false
            gcd trivial for {a} and {b}?
            coprimality {a} & {b}
            {b} relatively prime to {a}, y/n
            common factor besides one in {a} and {b}, or coprime?
            np.gcd({a}, {b}) is one, true or false
            coprime? {a} and {b}
            are {a} & {b} coprime
            relatively prime {a}, {b} true or false
            {a} over {b} simplest form, yes or no
            coprime yes/no: {b}, {a}
            gcd is one? {a}, {b}
            {a} and {b} share no factor, true or false
            lowest terms? {a} over {b}
            coprime {a} and {b}, true or false
            gcd({a}, {b}) equals one, true or false?
        """,
        dialogues="""
            A: Can I simplify {a} over {b}? B: Not if they are coprime. A: Are they?
            Teacher: {b} and {a}. Pupil: Relatively prime? Teacher: You tell me.
            User: A coprimality test, please. Bot: Two numbers? User: {a} and {b}.
            - I think {b} and {a} share a prime. - Or are they coprime? - Well, which?
            Dev: My stride is {a}, the table size {b}. Lead: Strides must be coprime to the size. Dev: Is mine?
            Pupil: Can I cancel anything between {b} and {a}? Teacher: Only if they are not coprime. Pupil: Are they coprime?
            A: Do {a} and {b} have a common factor? B: Apart from one? A: Yes, or are they coprime?
            User: coprime check. Bot: Which pair? User: {a} and {b}
            Pupil: I can't cancel {a} over {b}. Teacher: So are the two relatively prime?
            User: Are these two relatively prime? Bot: Which two? User: {a} and {b}
            Pupil: My answer is {a} over {b}. Teacher: Is it in lowest terms? Pupil: I don't know, check it.
        """,
    ),
    Phrases(
        tools.num_divisors,
        draw_n,
        terms=(
            "number of divisors; divisor function; tau function; count of factors; divisor count; "
            "how many divisors; tau; sigma zero; amount of factors"
        ),
        questions="""
            How many divisors does {n} have?
            How many positive integers divide {n} exactly?
            What is the number of factors of {n}, itself and one included?
            In how many ways can I choose a divisor of {n}?
            What is the value of the divisor function tau at {n}?
            How long is the list of all factors of {n}?
            How many different row lengths are possible for a full rectangle of {n} dots?
            whats the number of divisors of {n}?
            How many factors are there for {n}?
            By how many different whole numbers can {n} be divided evenly?
            How many rectangles with whole sides have an area of {n} cells, width and length told apart?
            How rich in divisors is {n}, as a count?
            What is the number of divisors of {n}?
            What is the divisor count of {n}?
            What is the number of positive factors of {n}?
            What is tau of {n}?
            What is sigma zero of {n}?
            What is the size of the divisor set of {n}?
            How many factors does {n} have?
            How many whole numbers divide {n}?
            How many positive integers go into {n} without remainder?
            How numerous are the divisors of {n}?
            How many ways are there to deal out {n} cards evenly, the number of hands being free?
            By the exponents in its factorization, how many divisors must {n} have?
            How often does a remainder of nought occur if {n} is divided by each integer from one up to itself?
            In how many ways can {n} be written as a product of two ordered positive integers?
            By how many numbers is {n} divisible?
            How many divisors has {n} got?
            How many numbers go into {n}?
            How many factors has {n}?
            What's the divisor count of {n}?
            What is the factor count of {n}?
            What is the tau of {n}?
            What is the total number of factors of {n}?
            What is the amount of divisors of {n}?
            What is the tally of the factors of {n}?
            How many numbers can I divide {n} by without getting a remainder?
            How many ways can {n} be split into equal groups, counting by group size?
            In how many ways can {n} chairs be set out in equal rows?
            How many whole numbers are factors of {n}, itself included?
            If I listed everything that divides {n}, how long would the list be?
            How many different team sizes work for {n} players so that nobody is left out?
            How many exact divisors does the number {n} possess?
            How many times tables, from one upward, contain {n}?
            What is the count of whole divisors of {n}?
            What is the quantity of numbers dividing {n}?
            How many equal-share options are there for {n} marbles?
            How plentiful are the factors of {n}, in number?
            How many factors does the number {n} have?
            How many divisors does the number {n} have?
            How many positive divisors does {n} have?
            How many positive integers divide {n}?
            How many positive factors does the integer {n} have?
            In how many ways can {n} students be arranged in equal rows?
        """,
        commands="""
            Count the divisors of {n}.
            Find how many factors {n} has.
            Give the number of positive divisors of {n}.
            Compute the divisor count, often written d or tau, of {n}.
            Don't list the factors of {n}, just count them.
            Determine how many whole numbers go into {n}.
            Calculate d(n) for n = {n}, the divisor count.
            Tell me the amount of factors of {n}.
            Raise each exponent in the factorization of {n} by one, multiply them, and give that divisor count.
            Tally all integers that divide {n}.
            State tau of {n}, trivial divisors included.
            Count the factors of {n}.
            Count all positive divisors of {n}.
            Count how many integers divide {n} evenly.
            Find the number of divisors of {n}.
            Find the number of factors of {n}.
            Find the divisor count of {n}.
            Find tau of {n}.
            Compute how many divisors {n} has.
            Work out the cardinality of the set of divisors of {n}.
            Evaluate sympy.divisor_count for {n}.
            Say how many different numbers {n} can be divided by.
            I don't need the divisors of {n} themselves, only how many there are.
            Give the length of the divisor list of {n}.
            Count factors of {n}.
            Count the numbers that divide {n}.
            Count the whole numbers that go into {n}.
            Tell me how many factors {n} has.
            Tell me how many divisors there are for {n}.
            I need the number of divisors of {n}.
            I only want the count of factors of {n}, not the list.
            Get the number of factors of {n}.
            Get the divisor count for {n}.
            Work out how many numbers divide {n} exactly.
            Work out the number of factors of {n}.
            Find the factor count of {n}.
            Find the number of whole divisors of {n}.
            Figure out how many factors {n} has altogether.
            Say how many whole numbers will divide {n} exactly.
            Apply the divisor counting function to {n}.
            Show how many divisors {n} has, one and itself included.
            Enumerate the factors of {n} but report only how many.
            Find the total of numbers that divide {n}, meaning how many.
            Find the tau value of {n}.
            Quantify the divisors of {n}: how many are there?
            Find the number of divisors of the number {n}.
            Find the total number of factors of {n}.
            Count how many divisors {n} has.
            Calculate the number of positive factors of {n}.
        """,
        stories="""
            A band of {n} musicians marches in equal rows. How many row sizes are possible?
            I have {n} tiles and lay a full rectangle. Counting width alone, how many choices are there?
            Locker {n} is toggled by every student whose number divides it. How many times is it toggled?
            A farmer plants {n} trees in equal rows with none left. How many different numbers of rows could there be?
            {n} sweets are shared equally and all are given out. For how many group sizes does that work?
            A coach divides {n} players into teams of equal size. How many team sizes can she choose?
            A nurse has {n} pills for equally filled boxes. How many different box sizes come into question?
            Photos, {n} in number, shall hang as a full grid. How many grids are possible, rows and columns told apart?
            A school has {n} pupils. The head wonders how many class sizes would split them evenly. How many?
            A gardener plants {n} bulbs in complete rows. In how many ways, by row length, can it be done?
            A photographer lines up {n} people in a full block. How many choices of row length has she?
            A deck of {n} cards is dealt out to nothing left. For how many numbers of players is this possible?
            A programmer tests loop strides that divide {n} exactly. How many strides are there to test?
            There are {n} lockers. How many pupils touch the last one, if pupil k toggles each multiple of k?
            A quilt needs {n} patches in a rectangle. How many rectangles, told apart by their width, exist?
            Factor pairs on the board, {n} at the top: how many numbers will be on the board below it in all?
            I have {n} stamps and want to lay them in full rows. How many choices do I have for the row length?
            A farmer has {n} eggs and can use any box size as long as every box is full. How many box sizes would do?
            The drill sergeant lines up {n} soldiers in equal ranks. How many rank sizes are there to choose from?
            A teacher gives {n} pencils equally to some children with none left over. For how many numbers of children does that work?
            Our maths test asks how many factors {n} has, but not what they are. What should I write?
            A gardener has {n} plants and wants to plant them in equal rows. How many choices for the number of rows are there?
        """,
        terse="""
            number of divisors of {n}
            tau({n})
            {n}: how many factors?
            divisor count {n}
            sigma zero of {n} = ?
            len(divisors({n}))
            how many divides {n}
            divisor function at {n}
            factor count of {n}
            sigma_0 for {n}
            number of factors of {n}
            num divisors {n}
            count divisors of {n}
            how many factors {n}
            divisor_count({n})
            how many numbers divide {n}
            #divisors of {n}
            no. of divisors of {n}
            how many divisors {n}
            d({n}) divisor count
            {n} number of factors
            factors of {n}: how many
            tau of {n} = ?
            count of factors of {n}
            total number of divisors, {n}
            number of positive divisors of {n}
            d(n), number of divisors, n = {n}
            count of divisors of {n}
            numdiv({n})
        """,
        dialogues="""
            A: Which numbers divide {n}? B: Many. A: How many exactly?
            Teacher: Take {n}. Pupil: List its factors? Teacher: Only count them.
            User: divisor function. Bot: At which integer? User: {n}
            - Does {n} have lots of divisors? - Depends. - Then give me the count.
            Coach: {n} players, equal teams. Helper: How many team sizes work? Coach: Just the count of divisors.
            Dev: I loop over the divisors of {n}. Lead: How many iterations is that? Dev: As many as divisors.
            A: List what divides {n}. B: All of them? A: No, just say how many there are.
            Pupil: {n} has so many factors! Teacher: How many, precisely?
            User: divisor count. Bot: For which integer? User: {n}
            User: How many factors? Bot: Of which number? User: {n}
            Mum: {n} biscuits, fair shares. Kid: For how many possible numbers of children? Mum: Count the factors.
        """,
    ),
    Phrases(
        tools.divisors,
        draw_small_n,
        terms=(
            "list of divisors; all factors of a number; divisor list; set of divisors; divisors; factors listed; "
            "complete set of factors; numbers that go into it; factor pairs"
        ),
        questions="""
            What are all the divisors of {n}?
            Which positive integers divide {n}?
            What are the factors of {n}, from one up to itself?
            Which whole numbers go into {n} without a remainder?
            By which numbers is {n} divisible?
            What does the complete list of divisors of {n} look like?
            whats all the divisors of {n}?
            Which numbers go evenly into {n}?
            What are the possible equal group sizes for {n} things?
            Which integers leave no remainder when {n} is divided by them?
            What whole side lengths may a rectangle of {n} cells have?
            Which numbers have {n} among their multiples?
            What are the divisors of {n}?
            What are all the factors of {n}?
            What are the positive divisors of {n}, in order?
            What are the numbers that divide {n}?
            What are the submultiples of {n}?
            What is the list of divisors of {n}?
            What is the full set of factors of {n}?
            Which factors does {n} have?
            Which integers is {n} a multiple of?
            Which whole numbers fit exactly into {n}?
            Which numbers can {n} be divided by evenly?
            Into which equal shares, by size, can {n} coins be split?
            With what step widths does one reach {n} exactly, starting from nought?
            Which sizes of team are possible if {n} people must all play?
            For which k does k divide {n}?
            What are the factors of {n}?
            What numbers go into {n}?
            Which numbers are factors of {n}?
            What numbers can I divide {n} by?
            What is the factor list of {n}?
            What is the divisor list of {n}?
            What is the full list of factors of {n}?
            What are all the numbers that divide {n} exactly?
            What are the exact divisors of {n}?
            What are all the whole divisors of {n}?
            Into what group sizes can {n} children be divided so nobody is left?
            Which row lengths are possible for {n} seats in full rows?
            Which times tables have {n} in them?
            How can {n} be shared equally, and between which numbers of people?
            What whole numbers fit into {n} a whole number of times?
            What are the possible whole measures of {n}?
            What are the numbers that {n} is a multiple of?
            What is the complete factor set of {n}?
            Which numbers divide evenly into {n}?
            What are all the factors of the number {n}?
            What are the positive divisors of {n}?
            What numbers can {n} be divided by evenly?
            What are the factors of the number {n}?
        """,
        commands="""
            List all divisors of {n}.
            Write down every factor of {n}, smallest first.
            Enumerate the positive integers that divide {n}.
            Show me each number by which {n} can be divided evenly.
            Name all the factors of {n} in ascending order.
            Print the divisors of {n}, including one and the number itself.
            Calculate the divisors of {n}, all of them.
            List the factors of {n}.
            Find every number that {n} is a multiple of.
            Give the full divisor set for {n}.
            Tabulate what divides {n}, from one upwards.
            Run through the factor pairs of {n} and put all members in a list.
            List the divisors of {n}.
            List every positive integer that divides {n}.
            List, don't count, the factors of {n}.
            Find all the divisors of {n}.
            Find all factors of {n}.
            Find the numbers that go into {n} evenly.
            Find the complete list of factors of {n}.
            Name every number that {n} is divisible by.
            Give all submultiples of {n}, in rising order.
            Write out the factors of {n} from lowest to highest.
            Show the divisor set of {n}.
            Get the aliquot parts of {n}, along with the number itself.
            Spell out which integers divide {n} with nothing left over.
            Collect the factor pairs of {n} into one sorted list.
            List everything that divides {n}.
            List all numbers that go into {n}.
            List all the factors of {n} in order.
            Give me the factors of {n}.
            Give me all divisors of {n}.
            Write out all the divisors of {n}.
            Show me the factors of {n}.
            Show all numbers that {n} can be divided by.
            Get all factors of {n}.
            Get the list of divisors of {n}.
            I need every factor of {n}.
            I want to see all the divisors of {n}.
            Find every number that divides {n}.
            Find the factors of {n}.
            Find the divisor list of {n}.
            Find the exact divisors of {n}.
            Work out all the factors of {n}.
            Name the factors of {n}.
            Tell me all numbers that divide {n} with no remainder.
            Return the sorted divisors of {n}.
            Catalogue the divisors of {n}.
            Find the factor set of {n}.
            Find the whole numbers that divide {n}.
            Spell out every divisor that {n} has.
            List all the factors of the number {n}.
            Write down all the factors of {n}.
            Find all positive divisors of the number {n}.
        """,
        stories="""
            I have {n} chairs and want full rows. Which row lengths are possible?
            A chocolate bar has {n} squares in a rectangle. Which widths could it have?
            {n} pupils form groups of equal size. Name all possible group sizes.
            A printer has {n} stickers for a full rectangular sheet. List the possible numbers of columns.
            For the rational root theorem with constant term {n}, list every positive candidate divisor.
            The club shares {n} cards out with none left over. Which numbers of players would work?
            A nurse has {n} gloves and makes equal heaps. Which heap sizes are possible?
            The carpenter arranges {n} square tiles as a complete rectangle. Which widths can he choose from?
            A gear change must divide {n} exactly. Which ratios are on offer?
            An usher must seat {n} guests in full rows. Which row lengths can she use?
            A tray has to hold {n} eggs in a rectangle. Which numbers of columns can the designer choose?
            A DJ cuts a loop of {n} beats into equal slices. Which slice lengths come out even?
            A memory block of {n} cells is divided into equal pages. List the page sizes that fit.
            A class of {n} forms groups of the same size. The teacher wants every group size that works.
            A baker has {n} rolls and bags to fill equally with none left. Which fillings are possible?
            To find integer roots, Ola tries the divisors of the constant {n}. Which positive candidates does she list?
            A gardener sets {n} plants in a rectangle. Name all widths the bed could have.
            I want to put {n} plants in equal rows. Which row lengths can I choose?
            There are {n} pupils on the trip, and every bus group must be the same size. Which group sizes are possible?
            A shopkeeper packs {n} oranges in bags of equal size with none left over. Which bag sizes can he use?
            I must find all the numbers that divide {n} for my homework. Can you write them all down?
            We have {n} tiles and want a complete rectangle. Which widths are possible?
            A teacher has {n} chairs and wants equal rows with none left over. Which numbers of rows are possible?
        """,
        terse="""
            divisors({n})
            all factors of {n}
            {n}: list of divisors
            factors {n}, ascending
            divisor list for {n}
            divs {n}
            sympy.divisors({n})
            which numbers divide {n}
            list factors of {n}
            factor pairs members of {n}
            divisors of {n}
            factors of {n}
            list all factors {n}
            what goes into {n}
            all divisors {n}, sorted
            submultiples of {n}
            {n} is divisible by which numbers
            factor list {n}
            factors of {n} list
            all divisors of {n} pls
            numbers that divide {n}
            what divides {n}
            {n} all factors
            get_divisors({n})
            factors {n}, smallest to largest
            full factor set of {n}
            divisors of {n} ascending
            factors of the number {n}, list
            list of divisors of {n}
            all divisors of {n}
            numbers {n} is divisible by
        """,
        dialogues="""
            A: I need the factors of {n}. B: Prime factors? A: No, the whole list of divisors.
            Teacher: What divides {n}? Pupil: Just one? Teacher: No, name them all.
            User: divisors please. Bot: Of which number? User: {n}, each of them.
            - Is {n} rich in factors? - I'd say so. - Write them all out then.
            Coach: {n} players, equal teams, none left out. Helper: Which team sizes? Coach: List them all.
            Dev: For which strides does the loop hit {n} exactly? Lead: For its divisors. Dev: Which are those?
            A: How many divisors has {n}? B: I'd rather see them all. A: Here they come, sorted.
            Pupil: Does one count as a factor of {n}? Teacher: Yes, list it along with the others.
            User: all factors. Bot: Of what number? User: {n}
            User: What numbers go into it? Bot: Into what? User: Into {n}.
            Mum: Share {n} sweets fairly. Kid: Among how many friends could that work? Mum: Write down every factor.
        """,
    ),
)
