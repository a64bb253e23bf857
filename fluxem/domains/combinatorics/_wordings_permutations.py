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
        terms="composition of permutations; product of permutations; applying permutations in turn; multiplication in the symmetric group",
        questions="""
            What permutation results from applying {first} and then {second}?
            What is the permutation {second} after {first}?
            If I permute by {first} first and afterwards by {second}, what is the total permutation?
            What is the composition of permutations in which {second} follows {first}?
            Which permutation equals {second} ∘ {first}, the right one acting first?
            Which single permutation replaces {first} followed by {second}?
        """,
        commands="""
            Compose the permutations: first {first}, then {second}.
            Compute the permutation {second} ∘ {first}, with the inner one applied first.
            Apply the permutation {first}, next the permutation {second}, and give the outcome.
            Multiply the permutations {first} and {second} from left to right.
            Perform {second} once the permutation {first} has been carried out, and write it as one permutation.
            Work out the product of cycles in which {first} acts before {second}.
        """,
        stories="""
            A dealer rearranges the cards by the permutation {first} and a moment later by {second}. Which permutation has happened overall?
            The dancers change places by {first}; in the second verse they move by {second}. What permutation takes start to end?
            Scrambler two permutes wires by {second}, but the signal passes scrambler one, {first}, beforehand. What permutation do both make?
            A puzzle has the move {second} as its last permutation and {first} as the one before. What do the moves do together?
            Bell ringers swap by the permutation {first}, and then comes the change {second}. Which single permutation is that?
        """,
        terse="""
            permutations: {first} then {second}
            permutation {second} after {first} = ?
            compose cycles, left to right: {first}, {second}
            {second} ∘ {first} (permutations)
            permutation product {first} · {second}, left factor first
        """,
        dialogues="""
            A: I permute by {first}. B: And then? A: By {second}. What's the combined permutation?
            User: Compose permutations. Bot: Which acts first? User: {first}. Bot: And next? User: {second}.
            Teacher: The outer permutation is {second}. Pupil: The inner one? Teacher: {first}. Compose them.
            - Last comes {second}. - Which permutation precedes it? - {first}. What is the result?
        """,
    ),
    Phrases(
        tools.inverse_permutation,
        draw_permutation,
        terms="inverse permutation; undoing a rearrangement; reversed cycles; inverse in the symmetric group",
        questions="""
            What is the inverse of the permutation {permutation}?
            Which permutation undoes {permutation}?
            What rearrangement brings everything back after {permutation}?
            Which permutation composed with {permutation} gives the identity?
            How do I reverse the permutation {permutation}?
            If {permutation} is the encrypting permutation, which one decrypts?
        """,
        commands="""
            Invert the permutation {permutation}.
            Find the inverse permutation of {permutation}.
            Undo the rearrangement {permutation}.
            Write down the permutation that cancels {permutation}.
            Read the cycles {permutation} backwards and give the permutation.
            Compute {permutation} to the minus one as a permutation.
        """,
        stories="""
            A transposition cipher moves the letters by the permutation {permutation}. Which permutation restores the message?
            My little brother rearranged the books by the permutation {permutation}. How must I move them to get them back?
            Wires are crossed by a plug with the permutation {permutation}. Which permutation must the second plug have to uncross them?
            The choir moved according to the permutation {permutation} and should return to where it stood. By which permutation?
            A magician's shuffle acts as the permutation {permutation}. She needs the unshuffle. What is it?
        """,
        terse="""
            inverse permutation of {permutation}
            permutation {permutation}, inverse?
            invert permutation: {permutation}
            undo permutation {permutation}
            inverse in the symmetric group: {permutation}
        """,
        dialogues="""
            A: I applied the permutation {permutation}. B: And you want back? A: Yes, by which permutation?
            User: Invert something. Bot: What? User: The permutation {permutation}.
            Teacher: Here is a permutation, {permutation}. Pupil: Its inverse? Teacher: Correct, name it.
            - Which permutation turns {permutation} into the identity? - Its inverse. - And that is?
        """,
    ),
    Phrases(
        tools.permutation_order,
        draw_permutation,
        terms="order of a permutation; period of a shuffle; number of repetitions to the identity; least common multiple of cycle lengths",
        questions="""
            What is the order of the permutation {permutation}?
            How often must I apply the permutation {permutation} until everything is back in place?
            After how many repetitions does the permutation {permutation} become the identity?
            Which is the smallest power of the permutation {permutation} that is the identity?
            What period does the rearrangement {permutation} have?
            How large is the cyclic group generated by the permutation {permutation}?
        """,
        commands="""
            Find the order of the permutation {permutation}.
            Compute how many times {permutation} must be iterated to give the identity permutation.
            Determine the period of the permutation {permutation}.
            Take the least common multiple of the cycle lengths of {permutation}.
            Count the applications of the permutation {permutation} until nothing is displaced any more.
            Give the order, as a group element, of the permutation {permutation}.
        """,
        stories="""
            A shuffle moves the cards by the permutation {permutation}. After how many such shuffles is the deck as before?
            Every evening the residents switch rooms by the permutation {permutation}. After how many evenings is everyone home again for the first time?
            A dance figure permutes the couples as {permutation}, a permutation of their places. How many figures until all stand as at the start?
            The screensaver rearranges its tiles by the permutation {permutation} each step. How many steps make a full loop?
            A machine repeats the permutation {permutation} on its trays. After how many rounds does the pattern recur?
        """,
        terse="""
            order of permutation {permutation}
            permutation {permutation}: order?
            period of the permutation {permutation}
            ord of cycles {permutation}
            lcm of cycle lengths, {permutation}
        """,
        dialogues="""
            A: I keep applying the permutation {permutation}. B: It will return to the start. A: After how many times?
            User: Order question. Bot: Which permutation? User: It's the permutation {permutation}.
            Teacher: What is the order of {permutation}? Pupil: Of this permutation? Teacher: Yes, as a group element.
            - When does the permutation {permutation} repeat? - After its order. - Which is how much?
        """,
    ),
    Phrases(
        tools.permutation_parity,
        draw_permutation,
        terms="parity of a permutation; sign of a permutation; even or odd permutation; signature; alternating group",
        questions="""
            Is the permutation {permutation} even or odd?
            What is the parity of the permutation {permutation}?
            What sign does the permutation {permutation} have, even or odd?
            Does {permutation} need an even or an odd number of transpositions?
            Does the permutation {permutation} belong to the alternating group, or is it odd?
            Would swapping by the permutation {permutation} count as even?
        """,
        commands="""
            Determine the parity of the permutation {permutation}.
            Decide whether the permutation {permutation} is even or odd.
            Find the signature, even or odd, of the permutation {permutation}.
            Tell me the sign of the permutation {permutation}.
            Classify {permutation} as an odd or an even permutation.
            Count inversions of the permutation {permutation} and say if they are even or odd in number.
        """,
        stories="""
            The sliding puzzle shows the tiles in the permutation {permutation}. It is solvable only for one parity. Which parity is it?
            In a determinant one term belongs to the permutation {permutation}. Is its sign that of an even or an odd permutation?
            Swapping two fermions flips the sign; the particles undergo the permutation {permutation}. Is that even or odd?
            Bell ringers insist on even changes. The next one is the permutation {permutation}. What is its parity?
            Ana sorts cards by swapping pairs, starting from the permutation {permutation}. Will the number of swaps be even or odd?
        """,
        terse="""
            parity of permutation {permutation}
            permutation {permutation}: even/odd?
            sign of the permutation {permutation}
            even or odd permutation, {permutation}
            signature of cycles {permutation}
        """,
        dialogues="""
            A: How many transpositions make {permutation}? B: You mean odd or even? A: Yes, just the parity.
            User: Sign of a permutation. Bot: Which? User: permutation {permutation}
            Teacher: The permutation is {permutation}. Pupil: Is it in the alternating group? Teacher: Find its parity.
            - Is {permutation} an odd permutation? - Could be even. - Which one?
        """,
    ),
    Phrases(
        tools.conjugate_partition,
        draw_partition,
        terms="conjugate partition; transposed Young diagram; dual partition; Ferrers diagram reflected in the diagonal",
        questions="""
            What is the conjugate of the partition {partition}?
            Which partition has the transposed Young diagram of {partition}?
            What do I get if I read the Young diagram of {partition} by columns?
            Which partition is dual to the partition {partition}?
            If rows and columns of the Ferrers diagram for {partition} trade places, what partition appears?
            How does the partition {partition} look after reflection in the main diagonal?
        """,
        commands="""
            Conjugate the partition {partition}.
            Find the conjugate of the integer partition {partition}.
            Transpose the Young diagram of {partition} and give the partition.
            Flip the Ferrers diagram of {partition} along its diagonal.
            List the column lengths of the Young diagram {partition} as a partition.
            Compute the dual of the partition {partition}.
        """,
        stories="""
            A mason lays rows of bricks as in the Young diagram of {partition}. Viewed from the side, by columns, which partition is it?
            Ferrers drew the partition {partition} in dots and turned the sheet so that rows became columns. What partition did he see?
            An irreducible representation belongs to the partition {partition}. Tensoring with the sign transposes it. To which partition?
            My boxes form the Young diagram {partition}, one row per part. How long are the columns, as a partition?
            Players have scores that make the partition {partition}. The conjugate counts who scored at least so much. What is it?
        """,
        terse="""
            conjugate partition of {partition}
            partition {partition}, transposed
            Young diagram {partition}: transpose
            dual partition: {partition}
            Ferrers {partition}, by columns
        """,
        dialogues="""
            A: Here is a Young diagram, {partition}. B: And you want? A: Its transpose as a partition.
            User: Conjugate a partition. Bot: Which? User: the partition {partition}
            Teacher: Partition {partition}. Pupil: Rows or columns? Teacher: Exchange them.
            - How many parts are at least one, two and so on in the partition {partition}? - That's the conjugate. - Which is?
        """,
    ),
)
