# ruff: noqa: E501 - one template a line
"""How people ask about given permutations and partitions. Some notations need a word such as "permutation" nearby."""

from __future__ import annotations

from fluxem.core.phrasebook import Phrases
from fluxem.domains.combinatorics import tools
from fluxem.domains.combinatorics._draws import draw_partition, draw_permutation, draw_permutations

PERMUTATIONS = (
    Phrases(
        tools.compose,
        draw_permutations,
        terms=(
            "composition of permutations; product of permutations; applying permutations in turn; "
            "multiplication in the symmetric group; permutation product; successive shuffles; "
            "composite permutation; chained rearrangements"
        ),
        questions="""
            What permutation results from applying {first} and then {second}?
            What is the permutation {second} after {first}?
            If I permute by {first} first and afterwards by {second}, what is the total permutation?
            What is the composition of permutations in which {second} follows {first}?
            Which permutation equals {second} ∘ {first}, the right one acting first?
            Which single permutation replaces {first} followed by {second}?
            whats the permutation {first} followed by {second}?
            Where do all symbols end up after the permutation {first} and, on top, the permutation {second}?
            What is the net effect, as one permutation, of {first} and subsequently {second}?
            If {second} acts on the outcome of the permutation {first}, which permutation is it overall?
            How do the cycles {first} multiply with the later cycles {second}?
            Which permutation is obtained when {second} is chained behind {first}?
        """,
        commands="""
            Compose the permutations: first {first}, then {second}.
            Compute the permutation {second} ∘ {first}, with the inner one applied first.
            Apply the permutation {first}, next the permutation {second}, and give the outcome.
            Multiply the permutations {first} and {second} from left to right.
            Perform {second} once the permutation {first} has been carried out, and write it as one permutation.
            Work out the product of cycles in which {first} acts before {second}.
            Calculate the product of permutations, {first} acting first, {second} second.
            Chain the permutations {first} and {second} in that order and simplify to disjoint cycles.
            Do the permutation {first}; on the result do {second}; report the total rearrangement.
            Merge the two permutations into one, {second} coming after {first}.
        """,
        stories="""
            A dealer rearranges the cards by the permutation {first} and a moment later by {second}. Which permutation has happened overall?
            The dancers change places by {first}; in the second verse they move by {second}. What permutation takes start to end?
            Scrambler two permutes wires by {second}, but the signal passes scrambler one, {first}, beforehand. What permutation do both make?
            A puzzle has the move {second} as its last permutation and {first} as the one before. What do the moves do together?
            Bell ringers swap by the permutation {first}, and then comes the change {second}. Which single permutation is that?
            A croupier makes the permutation {first} of the cards; her colleague then adds the permutation {second}. What is the net permutation?
            A cipher permutes letters by {first} in round one and permutes by {second} in round two. Which single permutation does the same?
            Nurses swap beds by the permutation {first}; the night shift swaps by {second} afterwards. What total permutation results?
        """,
        terse="""
            permutations: {first} then {second}
            permutation {second} after {first} = ?
            compose cycles, left to right: {first}, {second}
            {second} ∘ {first} (permutations)
            permutation product {first} · {second}, left factor first
            permutation composition: inner {first}, outer {second}
            perm {first}, next perm {second}, total permutation?
            net permutation: {first} followed by {second}
            permutations, {second} after {first}, product
            compose permutations, outer {second}, inner {first}
        """,
        dialogues="""
            A: I permute by {first}. B: And then? A: By {second}. What's the combined permutation?
            User: Compose permutations. Bot: Which acts first? User: {first}. Bot: And next? User: {second}.
            Teacher: The outer permutation is {second}. Pupil: The inner one? Teacher: {first}. Compose them.
            - Last comes {second}. - Which permutation precedes it? - {first}. What is the result?
            Dev: First shuffle is the permutation {first}. Lead: And the second one? Dev: {second}. Lead: Then what do they do together?
            Kid: I shuffle by the permutation {first}. Mum: And I go on with {second}. Kid: What has happened in all?
        """,
    ),
    Phrases(
        tools.inverse_permutation,
        draw_permutation,
        terms=(
            "inverse permutation; undoing a rearrangement; reversed cycles; inverse in the symmetric group; "
            "reverse permutation; unshuffle; undoing permutation; permutation inverse"
        ),
        questions="""
            What is the inverse of the permutation {permutation}?
            Which permutation undoes {permutation}?
            What rearrangement brings everything back after {permutation}?
            Which permutation composed with {permutation} gives the identity?
            How do I reverse the permutation {permutation}?
            If {permutation} is the encrypting permutation, which one decrypts?
            whats the inverse of permutation {permutation}?
            Which permutation sends every symbol back where {permutation} took it from?
            What is the reverse mapping of the bijection {permutation}?
            Which rearrangement restores the order destroyed by the permutation {permutation}?
            By which permutation must I multiply {permutation} to arrive at the identity?
            What does argsort give for the permutation {permutation}?
        """,
        commands="""
            Invert the permutation {permutation}.
            Find the inverse permutation of {permutation}.
            Undo the rearrangement {permutation}.
            Write down the permutation that cancels {permutation}.
            Read the cycles {permutation} backwards and give the permutation.
            Compute {permutation} to the minus one as a permutation.
            Calculate the permutation inverse of {permutation}.
            Turn the arrows of the permutation {permutation} round.
            Unscramble: give the permutation opposite to {permutation}.
            Swap places and entries in the permutation {permutation} and write the result.
        """,
        stories="""
            A transposition cipher moves the letters by the permutation {permutation}. Which permutation restores the message?
            My little brother rearranged the books by the permutation {permutation}. How must I move them to get them back?
            Wires are crossed by a plug with the permutation {permutation}. Which permutation must the second plug have to uncross them?
            The choir moved according to the permutation {permutation} and should return to where it stood. By which permutation?
            A magician's shuffle acts as the permutation {permutation}. She needs the unshuffle. What is it?
            The dealer's shuffle is the permutation {permutation}. A cheat wants to restore the deck. Which permutation does he apply?
            A script renamed the files by the permutation {permutation}. To roll that back, by which permutation must it rename?
            Patients were moved between beds by the permutation {permutation}. Everybody shall return. Which permutation does that?
        """,
        terse="""
            inverse permutation of {permutation}
            permutation {permutation}, inverse?
            invert permutation: {permutation}
            undo permutation {permutation}
            inverse in the symmetric group: {permutation}
            invert the cycles {permutation}
            permutation {permutation} to the minus one
            reverse of the permutation {permutation}
            np.argsort of permutation {permutation}
            unshuffle permutation {permutation}
        """,
        dialogues="""
            A: I applied the permutation {permutation}. B: And you want back? A: Yes, by which permutation?
            User: Invert something. Bot: What? User: The permutation {permutation}.
            Teacher: Here is a permutation, {permutation}. Pupil: Its inverse? Teacher: Correct, name it.
            - Which permutation turns {permutation} into the identity? - Its inverse. - And that is?
            Dev: I encoded with the permutation {permutation}. Lead: And for decoding? Dev: I need the inverse permutation.
            Kid: You mixed the cups by the permutation {permutation}! Magician: Unmix them. Kid: By which permutation?
        """,
    ),
    Phrases(
        tools.permutation_order,
        draw_permutation,
        terms=(
            "order of a permutation; period of a shuffle; number of repetitions to the identity; "
            "least common multiple of cycle lengths; permutation order; period of a permutation; "
            "smallest exponent giving the identity; recurrence of a shuffle"
        ),
        questions="""
            What is the order of the permutation {permutation}?
            How often must I apply the permutation {permutation} until everything is back in place?
            After how many repetitions does the permutation {permutation} become the identity?
            Which is the smallest power of the permutation {permutation} that is the identity?
            What period does the rearrangement {permutation} have?
            How large is the cyclic group generated by the permutation {permutation}?
            whats the order of permutation {permutation}?
            When does the permutation {permutation}, repeated over and over, first give the starting line-up?
            What exponent turns the permutation {permutation} into the identity for the first time?
            How many rounds of the permutation {permutation} make one full return of all symbols?
            How long is the orbit of the whole arrangement under the permutation {permutation}?
            What is the lcm of the cycle lengths in the permutation {permutation}?
        """,
        commands="""
            Find the order of the permutation {permutation}.
            Compute how many times {permutation} must be iterated to give the identity permutation.
            Determine the period of the permutation {permutation}.
            Take the least common multiple of the cycle lengths of {permutation}.
            Count the applications of the permutation {permutation} until nothing is displaced any more.
            Give the order, as a group element, of the permutation {permutation}.
            Calculate the order, permutation {permutation}.
            Repeat the permutation {permutation} until the initial arrangement recurs, and report the number of repeats.
            Find the least positive exponent that makes the permutation {permutation} trivial.
            Give the size of the subgroup that the permutation {permutation} generates.
        """,
        stories="""
            A shuffle moves the cards by the permutation {permutation}. After how many such shuffles is the deck as before?
            Every evening the residents switch rooms by the permutation {permutation}. After how many evenings is everyone home again for the first time?
            A dance figure permutes the couples as {permutation}, a permutation of their places. How many figures until all stand as at the start?
            The screensaver rearranges its tiles by the permutation {permutation} each step. How many steps make a full loop?
            A machine repeats the permutation {permutation} on its trays. After how many rounds does the pattern recur?
            A perfect shuffle acts as the permutation {permutation}. The gambler repeats it until the deck is restored. How many repeats?
            Staff rotate offices monthly by the permutation {permutation}. After how many rotations is everybody back for the first time?
            A carousel of lamps advances by the permutation {permutation}. How many advances until the first picture returns?
        """,
        terse="""
            order of permutation {permutation}
            permutation {permutation}: order?
            period of the permutation {permutation}
            ord of cycles {permutation}
            lcm of cycle lengths, {permutation}
            exponent to identity, permutation {permutation}
            permutation {permutation}, smallest power = identity?
            repeats of permutation {permutation} to return
            period? permutation {permutation}
            order in the symmetric group of {permutation}
        """,
        dialogues="""
            A: I keep applying the permutation {permutation}. B: It will return to the start. A: After how many times?
            User: Order question. Bot: Which permutation? User: It's the permutation {permutation}.
            Teacher: What is the order of {permutation}? Pupil: Of this permutation? Teacher: Yes, as a group element.
            - When does the permutation {permutation} repeat? - After its order. - Which is how much?
            Dev: I loop over the permutation {permutation}. Lead: It comes back eventually. Dev: After how many loops?
            Kid: I do the trick with the permutation {permutation} again and again. Dad: Until it is as before? Kid: How many times?
        """,
    ),
    Phrases(
        tools.permutation_parity,
        draw_permutation,
        terms=(
            "parity of a permutation; sign of a permutation; even or odd permutation; signature; "
            "alternating group; permutation sign; sgn; odd permutation; even permutation; number of swaps mod two"
        ),
        questions="""
            Is the permutation {permutation} even or odd?
            What is the parity of the permutation {permutation}?
            What sign does the permutation {permutation} have, even or odd?
            Does {permutation} need an even or an odd number of transpositions?
            Does the permutation {permutation} belong to the alternating group, or is it odd?
            Would swapping by the permutation {permutation} count as even?
            whats the sign of permutation {permutation}, even or odd?
            Can the permutation {permutation} be made by an even number of swaps, or is it odd?
            Is sgn plus or minus, that is even or odd, for the permutation {permutation}?
            Are the inversions of the permutation {permutation} even or odd in number?
            Which parity class, even or odd, contains the permutation {permutation}?
            Would a determinant row exchange pattern like the permutation {permutation} be even or odd?
        """,
        commands="""
            Determine the parity of the permutation {permutation}.
            Decide whether the permutation {permutation} is even or odd.
            Find the signature, even or odd, of the permutation {permutation}.
            Tell me the sign of the permutation {permutation}.
            Classify {permutation} as an odd or an even permutation.
            Count inversions of the permutation {permutation} and say if they are even or odd in number.
            Calculate the parity, permutation {permutation}.
            Write the permutation {permutation} as transpositions and say whether their number is even or odd.
            Compute sgn of the permutation {permutation}: even or odd.
            Sort the permutation {permutation} by swaps in thought and tell if it takes an odd number.
        """,
        stories="""
            The sliding puzzle shows the tiles in the permutation {permutation}. It is solvable only for one parity. Which parity is it?
            In a determinant one term belongs to the permutation {permutation}. Is its sign that of an even or an odd permutation?
            Swapping two fermions flips the sign; the particles undergo the permutation {permutation}. Is that even or odd?
            Bell ringers insist on even changes. The next one is the permutation {permutation}. What is its parity?
            Ana sorts cards by swapping pairs, starting from the permutation {permutation}. Will the number of swaps be even or odd?
            A fifteen puzzle was reassembled; its tiles form the permutation {permutation}. Even permutations are solvable. Is it even or odd?
            A physicist exchanges electrons by the permutation {permutation}; odd ones bring a minus. Is it odd or even?
            In the Leibniz formula the summand of the permutation {permutation} gets its sign by parity. Even or odd?
        """,
        terse="""
            parity of permutation {permutation}
            permutation {permutation}: even/odd?
            sign of the permutation {permutation}
            even or odd permutation, {permutation}
            signature of cycles {permutation}
            parity? permutation {permutation}
            sgn of permutation {permutation}
            permutation {permutation}, odd?
            swaps even or odd: permutation {permutation}
            is it an even permutation: {permutation}
        """,
        dialogues="""
            A: How many transpositions make {permutation}? B: You mean odd or even? A: Yes, just the parity.
            User: Sign of a permutation. Bot: Which? User: permutation {permutation}
            Teacher: The permutation is {permutation}. Pupil: Is it in the alternating group? Teacher: Find its parity.
            - Is {permutation} an odd permutation? - Could be even. - Which one?
            Dev: Does the permutation {permutation} flip orientation? Lead: Only if odd. Dev: Is it odd or even?
            Kid: I swapped pairs and got the permutation {permutation}. Mum: Was it an even or an odd number of swaps?
        """,
    ),
    Phrases(
        tools.conjugate_partition,
        draw_partition,
        terms=(
            "conjugate partition; transposed Young diagram; dual partition; "
            "Ferrers diagram reflected in the diagonal; conjugate of a partition; transpose of a partition; "
            "column lengths; reflected Ferrers board; conjugated Young diagram"
        ),
        questions="""
            What is the conjugate of the partition {partition}?
            Which partition has the transposed Young diagram of {partition}?
            What do I get if I read the Young diagram of {partition} by columns?
            Which partition is dual to the partition {partition}?
            If rows and columns of the Ferrers diagram for {partition} trade places, what partition appears?
            How does the partition {partition} look after reflection in the main diagonal?
            whats the conjugate of the partition {partition}?
            What are the column heights in the Ferrers board of the partition {partition}?
            Which partition arises by mirroring the dots of the partition {partition}, rows becoming columns?
            What is the transpose, in the Young sense, of the partition {partition}?
            How many parts of the partition {partition} are at least one, at least two, and so on?
            Whose rows are as long as the columns of the partition {partition}?
        """,
        commands="""
            Conjugate the partition {partition}.
            Find the conjugate of the integer partition {partition}.
            Transpose the Young diagram of {partition} and give the partition.
            Flip the Ferrers diagram of {partition} along its diagonal.
            List the column lengths of the Young diagram {partition} as a partition.
            Compute the dual of the partition {partition}.
            Calculate the conjugate, partition {partition}.
            Tilt the Young diagram of the partition {partition} so that columns become rows.
            Exchange rows with columns in the Young diagram {partition}.
            Read the partition {partition} column by column and list the lengths.
        """,
        stories="""
            A mason lays rows of bricks as in the Young diagram of {partition}. Viewed from the side, by columns, which partition is it?
            Ferrers drew the partition {partition} in dots and turned the sheet so that rows became columns. What partition did he see?
            An irreducible representation belongs to the partition {partition}. Tensoring with the sign transposes it. To which partition?
            My boxes form the Young diagram {partition}, one row per part. How long are the columns, as a partition?
            Players have scores that make the partition {partition}. The conjugate counts who scored at least so much. What is it?
            A typist sets dots in rows according to the partition {partition} and then turns the page sideways. Which partition do the new rows form?
            Shelves hold books as in the partition {partition}, a part to a shelf, flush left. How many books stand in every column, as a partition?
            A chemist labels spin states by the Young diagram of {partition} and needs the conjugate diagram. Which partition is it?
        """,
        terse="""
            conjugate partition of {partition}
            partition {partition}, transposed
            Young diagram {partition}: transpose
            dual partition: {partition}
            Ferrers {partition}, by columns
            conj({partition}), partition
            transpose of partition {partition}
            partition {partition}: column lengths?
            Young conjugate of partition {partition}
            partition {partition} mirrored at the diagonal
        """,
        dialogues="""
            A: Here is a Young diagram, {partition}. B: And you want? A: Its transpose as a partition.
            User: Conjugate a partition. Bot: Which? User: the partition {partition}
            Teacher: Partition {partition}. Pupil: Rows or columns? Teacher: Exchange them.
            - How many parts are at least one, two and so on in the partition {partition}? - That's the conjugate. - Which is?
            Dev: The partition is {partition}. Lead: Flip the diagram. Dev: Which partition do I get?
            Kid: My rows of tiles are the partition {partition}. Dad: And seen column-wise? Kid: Which partition is that?
        """,
    ),
)
