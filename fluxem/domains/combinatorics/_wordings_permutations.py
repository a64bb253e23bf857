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
            What is the product of the permutations {first} and {second}, left one first?
            What is the composite of the permutation {first} with a subsequent {second}?
            What is the composition of the permutation {first} followed by {second}?
            What is the net permutation of {first} then {second}?
            What is the combined permutation when {second} comes after {first}?
            What permutation results from doing {first} and then {second}?
            What permutation results if {second} is done after {first}?
            What single rearrangement does the job of the permutation {first} and next {second}?
            What do the permutations {first} and {second} make when they act in that order?
            Which permutation do we get by feeding the output of the permutation {first} to {second}?
            Which permutation comes of g after f, where f is {first} and g is {second}?
            Which cycles come out if the cycles {first} are applied and later the cycles {second}?
            If the symbols move by the permutation {first} and move on by {second}, where do they all go?
            In the symmetric group, what is {first} times {second}, the former acting first?
            What is the permutation {first} continued by the permutation {second}?
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
            Compose the permutation {first} with the later permutation {second}.
            Compose {second} after {first} as permutations.
            Find the composition of permutations {first}, then {second}.
            Find the product of the permutations {first} and {second}, first to last.
            Take the permutation {first}, follow it by {second}, and name the result.
            Apply to the identity the permutation {first} and afterwards {second}.
            Apply {second} after the permutation {first} and give the combined permutation.
            Multiply in the symmetric group, left factor first: {first} by {second}.
            Concatenate the shuffles, that is permutations, {first} and {second}.
            Combine two permutations in one: earlier {first}, later {second}.
            Combine two permutations in one: later {second}, earlier {first}.
            Evaluate the outer permutation {second} on the inner permutation {first}.
            Do not invert anything; just do the permutation {first} and then {second}.
            Collapse the permutations {first} and {second}, performed in succession, to one.
            Let the permutation {second} follow the permutation {first} and give the net effect.
            Chain permutation {first} into permutation {second}.
            Merge the cycles: {first} acts, then {second} acts.
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
            A nurse moves patients between beds by the permutation {first} and then by {second}. Which single permutation is that in all?
            A carpenter swaps panels by the permutation {first}; the client wants {second} done afterwards. What is the overall permutation?
            A cube solver performs the permutation {first} of the pieces, followed by the permutation {second}. What permutation is the whole algorithm?
            A router permutes its lanes by {first} and the next router permutes by {second}. What permutation do the lanes undergo?
            The seats in class changed by the permutation {first} on the opening bell and by {second} on the next. What total permutation is it?
            A juggler passes clubs by the permutation {first}, and in the following beat by {second}. What is the permutation over both beats?
            The juice bottles are re-ordered by the permutation {second}, after having been re-ordered by {first}. What is the joint permutation?
            A card trick ends with the permutation {second}; just before, it has the permutation {first}. Which permutation does the trick make?
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
            permutation {first}, then {second}, composed
            compose permutations {first} then {second}
            permutation {second} after permutation {first}
            permutation product, first {first}, second {second}
            permutation mult left to right: {first} * {second}
            f = {first}, g = {second}, permutation g after f
            net permutation of {first} and later {second}
            combine permutations {first}, {second} in this order
            permutations: apply {first}, apply {second}, net result
        """,
        dialogues="""
            A: I permute by {first}. B: And then? A: By {second}. What's the combined permutation?
            User: Compose permutations. Bot: Which acts first? User: {first}. Bot: And next? User: {second}.
            Teacher: The outer permutation is {second}. Pupil: The inner one? Teacher: {first}. Compose them.
            - Last comes {second}. - Which permutation precedes it? - {first}. What is the result?
            Dev: First shuffle is the permutation {first}. Lead: And the second one? Dev: {second}. Lead: Then what do they do together?
            Kid: I shuffle by the permutation {first}. Mum: And I go on with {second}. Kid: What has happened in all?
            Dev: First the permutation {first}. Lead: And next? Dev: {second}. Lead: So what is the composite?
            Pupil: Which acts first? Teacher: The permutation {first}. Pupil: And {second} later. So the product is?
            Ann: I apply the permutation {second}. Bob: To what? Ann: To the outcome of {first}. Which permutation is it together?
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
            What is the inverse permutation of {permutation}?
            What is the inverse of the shuffle given by the permutation {permutation}?
            What is the undoing permutation for {permutation}?
            What is the inverse element of the permutation {permutation} in the symmetric group?
            What is the backward permutation of {permutation}?
            What is the reversal, as a group element, of the permutation {permutation}?
            Which permutation cancels {permutation}?
            Which permutation neutralises the permutation {permutation}?
            Which permutation, done after the permutation {permutation}, leaves everything as it was?
            Which permutation times {permutation} is the identity?
            Which permutation maps the images of the permutation {permutation} to their sources?
            How do I go back from the permutation {permutation}, by which permutation?
            How do I unscramble what the permutation {permutation} scrambled?
            If the permutation {permutation} sends sources to targets, what sends targets to sources?
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
            Find the inverse of permutation {permutation}.
            Find the permutation that reverts {permutation}.
            Take the inverse of the permutation {permutation}.
            Give the reverse mapping of the permutation {permutation}.
            Cancel the permutation {permutation} by another permutation and name it.
            Reverse each cycle of the permutation {permutation}.
            Swap inputs with outputs in the permutation {permutation}.
            Unshuffle the permutation {permutation}: which permutation does it?
            Roll back the permutation {permutation} and state the permutation used.
            Not its order or sign but the inverse, please: permutation {permutation}.
            Transpose the matrix of the permutation {permutation} and read off the new permutation.
            Write the decoder for the encoder permutation {permutation}.
            Find the unshuffle for the permutation {permutation}.
            Find the permutation going the other way from {permutation}.
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
            A nurse finds beds swapped by the permutation {permutation}. Which permutation puts all patients back in their own beds?
            A carpenter's drawers were moved by the permutation {permutation}. By which permutation do they return?
            A trader's columns were scrambled by the permutation {permutation}. Which permutation unscrambles them?
            A cube move permutes stickers as the permutation {permutation}. What permutation does the undo move perform?
            An interleaver writes bits by the permutation {permutation}. Which permutation must the deinterleaver use?
            The DJ reordered her tracks by the permutation {permutation} and regrets it. What permutation restores the list?
            The bell ringers performed the permutation {permutation} and wish to be back in rounds. By which change, as a permutation?
            A database sort moved rows by the permutation {permutation}. Which permutation recovers the former row order?
            Seats were exchanged by the permutation {permutation}. Everyone wants the old seat again. What permutation is needed?
            A spy garbles words by the permutation {permutation}. Her partner ungarbles them. By which permutation?
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
            permutation inverse {permutation}
            inverse of cycles {permutation}
            sympy Permutation inverse: {permutation}
            undoing permutation for {permutation}
            permutation {permutation} backwards
            {permutation} inverted, as a permutation
            which permutation cancels permutation {permutation}
            unscramble permutation {permutation}
            permutation {permutation}, swap values and positions
        """,
        dialogues="""
            A: I applied the permutation {permutation}. B: And you want back? A: Yes, by which permutation?
            User: Invert something. Bot: What? User: The permutation {permutation}.
            Teacher: Here is a permutation, {permutation}. Pupil: Its inverse? Teacher: Correct, name it.
            - Which permutation turns {permutation} into the identity? - Its inverse. - And that is?
            Dev: I encoded with the permutation {permutation}. Lead: And for decoding? Dev: I need the inverse permutation.
            Kid: You mixed the cups by the permutation {permutation}! Magician: Unmix them. Kid: By which permutation?
            Pupil: How do I undo the permutation {permutation}? Teacher: With its inverse. Pupil: And that is?
            Ann: Everything moved by the permutation {permutation}. Bob: And it should move back? Ann: Yes, by which permutation?
            Coach: You switched lanes by the permutation {permutation}. Team: How do we switch back? Coach: By the inverse. Find it.
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
            What is the order of permutation {permutation} in the group?
            What is the period of the permutation {permutation}?
            What is the group-theoretic order of the permutation {permutation}?
            What is the least number of repeats that makes the permutation {permutation} trivial?
            What is the smallest exponent sending the permutation {permutation} to the identity?
            What is the least common multiple of cycle sizes for the permutation {permutation}?
            What is the cycle time of the shuffle {permutation}, a permutation?
            How many times must the permutation {permutation} be done before all is back to normal?
            How many iterations of the permutation {permutation} bring about the identity?
            How many different powers does the permutation {permutation} have?
            How many times in a row does it take for the permutation {permutation} to cancel itself out?
            How soon does a deck shuffled again and again by the permutation {permutation} return to new-deck order?
            After how many turns does the permutation {permutation} come full circle?
            If I keep applying the permutation {permutation}, when is everything home again?
            What is the number of times to repeat the permutation {permutation} before it does nothing?
            How many passes of the permutation {permutation} restore the original line-up?
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
            Find the period of permutation {permutation}.
            Find how often the permutation {permutation} must act to do nothing in total.
            Get the lcm of the cycle lengths of the permutation {permutation}.
            Iterate the permutation {permutation} till it is the identity and count the iterations.
            Repeat the shuffle {permutation}, a permutation, and count the repeats until the original order.
            Raise the permutation {permutation} to powers until the identity appears; which exponent is it?
            Keep reapplying the permutation {permutation} and say after how many times all symbols are home.
            Work out the recurrence time of the permutation {permutation}.
            Not the parity or the inverse but the order, please: permutation {permutation}.
            State the order of the element {permutation} of the symmetric group.
            Count the elements of the cyclic group spanned by the permutation {permutation}.
            Calculate the period of the permutation {permutation}.
            Compute how many repeats undo the permutation {permutation} by itself.
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
            Nurses swap wards after each shift by the permutation {permutation}. After how many shifts is each at the ward of the beginning?
            A carpenter rotates his jigs by the permutation {permutation} each morning. How many mornings until the first set-up recurs?
            A trader rotates desks by the permutation {permutation} every quarter. How many rotations until the old seating is back?
            A cube player repeats a move sequence that acts as the permutation {permutation}. After how many repeats is the cube as before?
            A dealer does the same shuffle, the permutation {permutation}, over and over. How many shuffles restore the deck?
            A light show steps its colours by the permutation {permutation}. In how many steps does the show loop?
            A pseudo-random generator walks by the permutation {permutation}. What is its full period on all states together?
            The choir swaps places after each verse by the permutation {permutation}. After how many verses are all in their old places?
            A cipher machine applies the permutation {permutation} repeatedly. After how many passes is the plain text back?
            Conveyor slots are exchanged by the permutation {permutation} at each tick. After how many ticks is the belt as at the start?
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
            permutation order {permutation}
            how many repeats to identity: permutation {permutation}
            sympy Permutation order: {permutation}
            period of permutation {permutation}
            permutation {permutation}, lcm of cycles
            smallest power = identity, permutation {permutation}
            permutation {permutation}: how many passes until identity
        """,
        dialogues="""
            A: I keep applying the permutation {permutation}. B: It will return to the start. A: After how many times?
            User: Order question. Bot: Which permutation? User: It's the permutation {permutation}.
            Teacher: What is the order of {permutation}? Pupil: Of this permutation? Teacher: Yes, as a group element.
            - When does the permutation {permutation} repeat? - After its order. - Which is how much?
            Dev: I loop over the permutation {permutation}. Lead: It comes back eventually. Dev: After how many loops?
            Kid: I do the trick with the permutation {permutation} again and again. Dad: Until it is as before? Kid: How many times?
            Pupil: I repeat the permutation {permutation}. Teacher: Until it is the identity. Pupil: How many times is that?
            Kid: I do the same shuffle again and again, the permutation {permutation}. Dad: It returns at last. Kid: After how many times?
            Ann: What is the inverse of the permutation {permutation}? Bob: Never mind, I want its order. Ann: Fine, how large is it?
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
            What is the parity of permutation {permutation}, even or odd?
            What is the sign of the permutation {permutation}, even or odd?
            What is the signature of the permutation {permutation}?
            What is the sgn of permutation {permutation}?
            What is the Levi-Civita sign, even or odd, of the permutation {permutation}?
            Is permutation {permutation} odd?
            Is permutation {permutation} even?
            Is the permutation {permutation} a product of an even or of an odd number of transpositions?
            Does the permutation {permutation} lie in the alternating group?
            Does the permutation {permutation} take an even or an odd number of swaps?
            Does the permutation {permutation} have an even or odd count of inversions?
            Does the permutation matrix of {permutation} have a determinant of plus or minus one, i.e. even or odd?
            Would the permutation {permutation} preserve or reverse orientation, i.e. is it even or odd?
            Which of even and odd describes the permutation {permutation}?
            Counted modulo two, are the exchanges in the permutation {permutation} even or odd?
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
            Find the parity of the permutation {permutation}.
            Find the sign of permutation {permutation} as even or odd.
            Find whether the permutation {permutation} is odd or even.
            Get the signature of the permutation {permutation}.
            Give the parity class of the permutation {permutation}.
            Say even or odd: the permutation {permutation}.
            Label the permutation {permutation} as even or odd.
            Tell whether the permutation {permutation} needs an odd or even number of pair exchanges.
            Test the permutation {permutation} for evenness.
            Test if the permutation {permutation} is in the alternating group.
            Break the permutation {permutation} into swaps and report if they are even or odd in number.
            Not its order but its parity, please: permutation {permutation}.
            Evaluate the alternating sign of the permutation {permutation}, naming even or odd.
            Count the even-length cycles of the permutation {permutation} and conclude whether it is even or odd.
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
            A nurse swaps charts two at a time and ends with the permutation {permutation}. Did it take an even or an odd number of swaps?
            A carpenter exchanges panels in pairs to get the permutation {permutation}. Is the number of exchanges even or odd?
            A puzzle maker popped out tiles and refitted them by the permutation {permutation}. Only even ones can be solved. Is it even or odd?
            An anti-symmetric tensor has its indices moved by the permutation {permutation}. The sign flips if it is odd. Which parity is it?
            Cube corners undergo the permutation {permutation}. A legal state needs matching parity. Is it even or odd?
            A determinant expands over permutations; one of them is {permutation}. Does it enter as even or odd?
            Rows of a matrix were interchanged by the permutation {permutation}. Whether the determinant flips depends on parity. Even or odd?
            A dancer swaps neighbours till the line shows the permutation {permutation}. Were the swaps even or odd in number?
            A sorter undoes the permutation {permutation} by neighbour swaps. Will it be an even or an odd number of them?
            A wedge product is reordered by the permutation {permutation}. The sign depends on whether it is even or odd. Which?
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
            permutation parity {permutation}
            sign of permutation {permutation}
            sgn({permutation}), permutation
            parity of permutation {permutation}: even/odd
            sympy Permutation signature, even or odd: {permutation}
            permutation {permutation} even?
            transpositions in {permutation}: even or odd number
            alternating group member? permutation {permutation}
        """,
        dialogues="""
            A: How many transpositions make {permutation}? B: You mean odd or even? A: Yes, just the parity.
            User: Sign of a permutation. Bot: Which? User: permutation {permutation}
            Teacher: The permutation is {permutation}. Pupil: Is it in the alternating group? Teacher: Find its parity.
            - Is {permutation} an odd permutation? - Could be even. - Which one?
            Dev: Does the permutation {permutation} flip orientation? Lead: Only if odd. Dev: Is it odd or even?
            Kid: I swapped pairs and got the permutation {permutation}. Mum: Was it an even or an odd number of swaps?
            Pupil: The permutation {permutation} is made of swaps. Teacher: An even or odd number of them? Pupil: You tell me.
            Ann: What is the order of the permutation {permutation}? Bob: Forget the order, is it even or odd?
            Dev: My determinant code meets the permutation {permutation}. Lead: Plus if even, minus if odd. Dev: Which is it?
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
            What is the conjugate partition of {partition}?
            What is the dual partition of {partition}?
            What is the transpose of the partition {partition}?
            What is the transposed partition of {partition}?
            What is the diagonal reflection of the partition {partition}?
            What is the column reading of the partition {partition}?
            What is the mirror partition, rows for columns, of {partition}?
            What is the conjugate diagram of the partition {partition} as a partition?
            Which partition do the columns of the Young diagram of {partition} form?
            Which partition has as its parts the column heights of {partition}?
            How does the partition {partition} read with rows turned to columns?
            How tall are the columns of the Ferrers diagram for the partition {partition}?
            If rows and columns trade places in the diagram of the partition {partition}, which partition appears?
            When the Young tableau shape {partition} is transposed, what shape is it?
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
            Find the conjugate partition of {partition}.
            Find the dual of the partition {partition}.
            Find the transpose of the partition {partition}.
            Take the conjugate of the partition {partition}.
            Transpose the partition {partition}.
            Transpose the Young diagram of {partition}.
            Dualise the partition {partition}.
            Mirror the Young diagram {partition} along the main diagonal.
            Reflect the Ferrers board of the partition {partition} and read off its rows.
            Swap the rows and columns of the partition {partition}.
            Count how many parts of the partition {partition} reach each height, and list these counts.
            Interchange horizontal and vertical in the Ferrers graph of {partition}.
            Do not count partitions; conjugate the given one, {partition}.
            Turn the dot pattern of the partition {partition} over its diagonal and give the parts.
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
            A nurse stacks trays in rows that follow the partition {partition}. Counted by columns instead, which partition is it?
            A carpenter fixes shelves whose lengths are the partition {partition}, all flush left. How long are the columns, as a partition?
            A trader charts holdings as rows of squares, the partition {partition}. Read vertically, which partition do the squares give?
            A theatre has seat rows as in the partition {partition}, aligned at one wall. How many seats has each file, as a partition?
            A graph has the degrees of the partition {partition}. A theorem needs the conjugate of it. Which partition is that?
            A quilter sews rows of patches shaped like the partition {partition} and flips the quilt over its diagonal. What partition has she now?
            A nilpotent matrix has Jordan blocks of the partition {partition}. The kernel growth follows the conjugate. What is the conjugate?
            A pupil draws dots for the partition {partition} and rotates and flips the paper so rows are columns. Which partition appears?
            A symmetric function is labelled by the partition {partition}, and the involution conjugates the label. What is the new label?
            Bricks lie in left-justified courses, the partition {partition}. How high are the stacks from left to right, as a partition?
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
            conjugate {partition}, partition
            partition transpose {partition}
            transpose Young diagram {partition}
            conjugate of partition {partition}
            dual of partition {partition}
            partition {partition}: rows to columns
            sympy Partition conjugate: {partition}
            column heights of partition {partition}
        """,
        dialogues="""
            A: Here is a Young diagram, {partition}. B: And you want? A: Its transpose as a partition.
            User: Conjugate a partition. Bot: Which? User: the partition {partition}
            Teacher: Partition {partition}. Pupil: Rows or columns? Teacher: Exchange them.
            - How many parts are at least one, two and so on in the partition {partition}? - That's the conjugate. - Which is?
            Dev: The partition is {partition}. Lead: Flip the diagram. Dev: Which partition do I get?
            Kid: My rows of tiles are the partition {partition}. Dad: And seen column-wise? Kid: Which partition is that?
            Pupil: My Young diagram is {partition}. Teacher: Swap its rows and columns. Pupil: Which partition is it then?
            Dev: How do I conjugate the partition {partition}? Lead: Count the columns. Dev: So what comes out?
            Ann: The partition is {partition}. Bob: Its dual? Ann: Yes, the transposed one.
        """,
    ),
)
