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
            What's the product of permutation {first} and then {second}?
            What permutation do I get if I do {first} and then {second}?
            What is the combined effect of permutation {first} and, after it, {second}?
            If I shuffle with permutation {first} and then with {second}, which permutation is that overall?
            What is the composed permutation of {first} and a later {second}?
            Applying permutation {first} first and {second} next, where does everything end up, in cycle form?
            What is the result of following the permutation {first} with {second}?
            How do the permutations {first} and {second}, one after the other, combine?
            Which permutation sums up the step {first} and the next step {second}?
            What happens in total when permutation {second} is applied to what {first} has left?
            What single permutation is "{first}, then {second}"?
            What is {second} of {first}, read as permutations with the inner one acting first?
            Doing {second} after {first}, which permutation have I done in the end?
            What does one permutation look like that does {first} and afterwards {second}?
            What is the cumulative permutation of {first} and then {second}?
            What is the overall permutation of {first} with {second} done afterwards?
            If {first} is the earlier and {second} the later permutation, what is their product?
            What is the composition of the permutations {first} and {second}, applying {first} first?
            What is the permutation {first} followed by the permutation {second}?
            If σ = {first} and τ = {second}, what is the permutation τ ∘ σ?
            What is the product of the cycles {first} and {second}, multiplied from left to right?
            What permutation do you get by applying {first} and then {second}?
            If f is the permutation {first} and g is the permutation {second}, what is g ∘ f?
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
            Combine the permutation {first} with {second}, applied in that order.
            Compose {first} with {second}, the first permutation acting first.
            Apply permutation {first} and then apply {second}.
            Do permutation {first}, then {second}, and write the result as cycles.
            Multiply the permutation {first} by {second}, going left to right.
            Find the composition of the permutation {first} and then {second}.
            Find the net permutation of {first} and then {second}.
            Find the product permutation of {first} followed by {second}.
            I need one permutation that does {first} followed by {second}.
            Run permutation {second} right after {first} and show the total.
            Work out the permutation you get from {first} and next {second}.
            Put the permutations {first} and {second} together, earlier one first.
            Give the cycle form of permutation {first} followed by permutation {second}.
            Take the permutation {second} of the result of {first}.
            Get the overall rearrangement: permutation {first} to begin with, {second} to finish.
            Join two permutations into one: {first} happens, then {second} happens.
            Stack permutation {second} on top of permutation {first}, which acts earlier.
            Find the overall permutation of {first} followed by {second}.
            Find the composite permutation of {first} with {second} acting later.
            Reduce the permutations {first} and then {second} to a single one.
            Compute the permutation τσ, where σ = {first} is applied first and τ = {second} second.
            Find the permutation product of {first} then {second}.
            Let f be the permutation {first} and g the permutation {second}. Find g(f(x)) as a permutation.
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
            I shuffled the cards by the permutation {first} and then once more by {second}. Which permutation have the cards gone through?
            The office moved desks by the permutation {first} in spring and by {second} in autumn. What's the overall permutation?
            Our code reorders the columns by the permutation {first}, and a later step reorders them by {second}. Which one permutation does both?
            The first robot rearranges parts by the permutation {first}, and the next robot by {second}. What permutation does the line perform?
            In the dance everyone changes place by the permutation {first}, and then by the permutation {second}. Where do they end up, as one permutation?
            A deck is shuffled by the permutation {first} and then by the permutation {second}. What single permutation do both shuffles make?
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
            permutation compose: first {first}, then {second}
            total of permutations {first}, after that {second}
            {first} followed by {second}, permutation result
            permutations product, {first} acts first, {second} next
            composition: permutation {second} after permutation {first}
            permutations in sequence: {first}, {second}; single equivalent?
            σ = {first}, τ = {second}, permutation τ ∘ σ = ?
            compose(first = {first}, second = {second}) permutations
            g ∘ f, permutations f = {first} and g = {second}
            permutation {first} then permutation {second}
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
            User: compose two permutations. Bot: The first to act? User: {first}. Bot: The other? User: {second}
            A: Step one is the permutation {first}. B: Step two? A: {second}. B: So in total, which permutation?
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
            What's the inverse of permutation {permutation}?
            Which permutation takes me back after {permutation}?
            How do I undo permutation {permutation}?
            What permutation reverses {permutation}?
            What is the opposite shuffle of the permutation {permutation}?
            What is the undo permutation of {permutation}?
            What is the unscrambling permutation of {permutation}?
            What is the permutation inverse to {permutation}?
            If I mixed things up by permutation {permutation}, which permutation sorts them out again?
            How can what the permutation {permutation} did be put right, as a permutation?
            What does permutation {permutation} look like backwards, in cycle form?
            Which permutation gets everything back in place once {permutation} has been done?
            What would I apply after the permutation {permutation} to end up with no change?
            Which rearrangement is the reverse of permutation {permutation}?
            What is the undoing permutation of {permutation}?
            What is the decoder permutation of {permutation}?
            Which permutation would revert permutation {permutation}?
            What permutation returns things to normal after permutation {permutation}?
            How do I find the inverse of the permutation {permutation}?
            If σ = {permutation} is a permutation, what is its inverse?
            What is the inverse of the permutation σ = {permutation} in cycle notation?
            What permutation composed with the permutation {permutation} gives the identity?
            What's the inverse of permutation {permutation} in cycle form?
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
            Turn permutation {permutation} into its inverse.
            Reverse the permutation {permutation}.
            Undo the permutation {permutation} and show me the cycles.
            Get the inverse permutation for {permutation}.
            I need the permutation that puts {permutation} back in order.
            Work out the unshuffle for the permutation {permutation}.
            Give me the way back from permutation {permutation}.
            Run the permutation {permutation} backwards and write it in cycles.
            Compute the inverse of the cycles {permutation}.
            Flip the permutation {permutation}: positions become values and values become positions.
            Figure out how to unscramble permutation {permutation}.
            Tell me the permutation that cancels out {permutation}.
            Restore the original order after permutation {permutation}: which permutation does it?
            Show the inverse element for permutation {permutation}.
            Revert permutation {permutation}.
            Find the backward permutation of {permutation}.
            Find the undo for permutation {permutation}.
            Decode the permutation {permutation}: state the permutation that brings the original back.
            Find the inverse permutation of the permutation {permutation}.
            Write the inverse of the permutation {permutation} as a product of cycles.
            Compute the inverse of the permutation σ = {permutation}.
            Invert the permutation p = {permutation}.
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
            I scrambled my playlist by the permutation {permutation} and want the old order back. Which permutation do I apply?
            The teacher moved us around by the permutation {permutation}. Tomorrow she moves us back. By which permutation?
            A program sorted my rows by the permutation {permutation}. To unsort them I need the inverse. What is it?
            The kids swapped lockers by the permutation {permutation}, and now all want their own again. What permutation does that?
            The encoder jumbles letters by the permutation {permutation}. What permutation does the decoder use?
            A deck of cards was shuffled by the permutation {permutation}. Which permutation puts the cards back in the original order?
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
            inv permutation {permutation}
            permutation {permutation} inverse pls
            reverse permutation {permutation}
            inverse of given permutation {permutation}
            back from permutation {permutation}, which permutation?
            decoder for permutation {permutation}
            inverse of permutation {permutation}
            invert permutation array {permutation}
            σ = {permutation}, inverse permutation = ?
            permutation inverse of {permutation}
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
            User: inverse of a permutation. Bot: Which one? User: {permutation}
            Pupil: I applied the permutation {permutation} by mistake. Teacher: Then undo it. Pupil: With which permutation?
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
            What's the order of permutation {permutation}?
            How many times do I repeat permutation {permutation} to get back to the start?
            How often do I have to do the permutation {permutation} until nothing has changed?
            After how many rounds is everything where it began under permutation {permutation}?
            What is the cycle time of the permutation {permutation}?
            What is the return time of the permutation {permutation}?
            What is the repeat count of the permutation {permutation} for coming back to the start?
            How many shuffles by the permutation {permutation} bring the deck back?
            If I do permutation {permutation} again and again, how many goes until I'm back where I started?
            How long does it take the permutation {permutation} to loop?
            What is the smallest number of repeats of the permutation {permutation} that gives the original arrangement?
            How many steps until permutation {permutation} repeats itself?
            When the permutation {permutation} is applied over and over, after how many applications is the starting order restored?
            How many different powers does permutation {permutation} have?
            What is the repetition period of the permutation {permutation}?
            What is the cycle length lcm of the permutation {permutation}?
            How many goes of permutation {permutation} does it take to be back at square one?
            What is the return period of the permutation {permutation}?
            What is the order of the permutation σ = {permutation}?
            How many times must the permutation {permutation} be applied to get the identity?
            What is the order of the element {permutation} in the symmetric group?
            If a deck is shuffled by the permutation {permutation} again and again, after how many shuffles is it back in order?
            What is the smallest power of the permutation {permutation} that equals the identity?
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
            Find the order of permutation {permutation}.
            Get the order of the permutation {permutation}.
            Compute the order of permutation {permutation}.
            I need the order of the permutation {permutation}.
            Work out how many repeats of permutation {permutation} give the identity.
            Tell me after how many goes the permutation {permutation} has everything back home.
            Repeat permutation {permutation} until it returns and tell me how often that is.
            Count the repeats of permutation {permutation} until the start comes back.
            Figure out how long the loop of permutation {permutation} is.
            Say how often I need to run the permutation {permutation} to see the initial order again.
            Determine the number of shuffles, each by permutation {permutation}, that restore the pack.
            Give the lowest power of permutation {permutation} that changes nothing.
            Calculate the smallest number of times permutation {permutation} must be done to have no effect.
            Show the order, that is the repeat period, of the permutation {permutation}.
            Find the repetition period of permutation {permutation}.
            Find the return time of the permutation {permutation}.
            Find the repeat count of permutation {permutation} that restores everything.
            Loop permutation {permutation} till it comes full circle and count the loops.
            Compute the order of the element {permutation} of the symmetric group.
            Determine the order of the permutation σ = {permutation}.
            Calculate the number of times to repeat the permutation {permutation} to get the identity.
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
            At every bell the children change seats by the permutation {permutation}. After how many bells do they all sit as at the start?
            My screen saver moves tiles by the permutation {permutation} each tick. After how many ticks does it show the first picture again?
            We rotate chores by the permutation {permutation} at each house meeting. How many meetings pass until everyone has the chore they began with?
            A croupier keeps doing the same shuffle, the permutation {permutation}. How many shuffles until the deck is as new?
            I press the same button again and again and it moves the lights by the permutation {permutation}. How many presses until they are all back?
            A card trick repeats the same shuffle, the permutation {permutation}. After how many shuffles is the deck in its original order?
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
            order of this permutation {permutation}
            permutation {permutation}, repeats until back at start
            how many times permutation {permutation} to return
            permutation {permutation} loop length
            shuffle period, permutation {permutation}
            repetitions to restore: permutation {permutation}
            return period, permutation {permutation}
            permutation {permutation} back to identity after?
            order of the group element {permutation}, permutation
            σ = {permutation}, order of the permutation σ = ?
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
            User: order of a permutation. Bot: Which one? User: {permutation}
            Kid: I keep swapping by the permutation {permutation}. Mum: You'll be back at the start sometime. Kid: After how many swaps in all?
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
            What's the parity of permutation {permutation}?
            Is this permutation even or odd: {permutation}?
            What sign does permutation {permutation} have, even or odd?
            Does permutation {permutation} need an even number of swaps, or an odd one?
            Even or odd: what is the permutation {permutation}?
            What is the sign of the permutation {permutation}?
            What is the even-or-odd type of the permutation {permutation}?
            What is the signature of permutation {permutation}?
            What is the inversion parity of the permutation {permutation}?
            If I sort permutation {permutation} by swapping pairs, will the number of swaps be odd or even?
            Can I reach permutation {permutation} with an even number of swaps?
            Would you call the permutation {permutation} an even one?
            Does the permutation {permutation} flip the sign of a determinant, being odd?
            Is an odd number of exchanges needed for permutation {permutation}?
            Is permutation {permutation} one of the even permutations or one of the odd ones?
            What is the swap parity of the permutation {permutation}?
            What is the evenness or oddness of the permutation {permutation}?
            What is the parity class of the permutation {permutation}?
            Does permutation {permutation} decompose into an odd or an even number of transpositions?
            What is the sign of the permutation σ = {permutation}?
            Is {permutation} an even or an odd permutation?
            Is the number of inversions in the permutation {permutation} even or odd?
            Is the sign of the permutation {permutation} that of an even or an odd one?
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
            Find the sign of the permutation {permutation}.
            Find the parity of permutation {permutation}.
            Get the parity of permutation {permutation}.
            Tell me if permutation {permutation} is even or odd.
            Check whether permutation {permutation} is odd.
            Check the permutation {permutation} for being even.
            I need the parity of the permutation {permutation}.
            Work out if the permutation {permutation} takes an even or odd number of swaps.
            State the sign of permutation {permutation}.
            Decide the parity of the permutation {permutation}.
            Figure out whether permutation {permutation} has an odd number of inversions.
            Say if permutation {permutation} can be done with an even number of pair swaps.
            Count swaps for permutation {permutation}; is the count even or odd?
            Give the signature for permutation {permutation}.
            Find the swap parity of the permutation {permutation}.
            Find the parity class of permutation {permutation}.
            Find the signature of permutation {permutation}, odd or even.
            Judge permutation {permutation}: odd or even?
            Determine whether {permutation} is an even or odd permutation.
            Find the sign of the permutation σ = {permutation}.
            Calculate the signature of the permutation {permutation}.
            State whether the permutation {permutation} is even or odd.
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
            I swapped two books at a time until the shelf showed the permutation {permutation}. Did I do an even or an odd number of swaps?
            The sliding tile game is in the permutation {permutation}. It only works if this is even. Is it even or odd?
            My linear algebra homework has the permutation {permutation}, and its sign decides plus or minus. Is it even or odd?
            The columns of a matrix got reordered by the permutation {permutation}. Does the determinant change its sign, that is, is the permutation odd?
            Two dancers trade places at a time until the row is the permutation {permutation}. Was the number of trades even or odd?
            I wrote the permutation {permutation} as a product of transpositions. Is the number of transpositions even or odd?
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
            permutation {permutation} even or odd
            sign of permutation {permutation}, even/odd
            permutation sign? {permutation}
            odd permutation? {permutation}
            parity for permutation {permutation}
            is permutation {permutation} even, yes or odd
            swap parity, permutation {permutation}
            sgn(σ), permutation σ = {permutation}
            parity({permutation}), permutation even or odd
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
            User: even or odd permutation? Bot: Which permutation? User: {permutation}
            Pupil: I need the sign for permutation {permutation}. Teacher: Count the swaps. Pupil: Even or odd?
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
            What's the conjugate of partition {partition}?
            Which partition is conjugate to {partition}?
            What's the transpose of the partition {partition}?
            What partition do I get by flipping the Young diagram of {partition}?
            What is the flipped partition of {partition}?
            What is the dual of the partition {partition}?
            What is the column partition of {partition}, read off its Young diagram?
            If I draw the partition {partition} in dots and read the columns, which partition is it?
            What happens to the partition {partition} when its diagram is flipped along the diagonal?
            How does the Ferrers diagram of partition {partition} read from top to bottom, column after column?
            Turning rows into columns, what becomes of the partition {partition}?
            How many dots does each column have in the diagram of the partition {partition}?
            What are the column sizes of the partition {partition}?
            Which partition mirrors {partition} in a Young diagram?
            What does conjugating the partition {partition} give?
            What is the mirror image of the partition {partition}?
            What is the transposed shape of the partition {partition}?
            What is the sideways partition of {partition}, columns as rows?
            What are the column counts of the partition {partition}?
            What is the conjugate of the integer partition {partition}?
            What is the conjugate partition of λ = {partition}?
            What is the transpose of the Young diagram of the partition {partition}?
            If λ = {partition} is a partition, what is its conjugate?
            How do you find the conjugate of the partition {partition}?
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
            Flip partition {partition} over its diagonal.
            Find the conjugate of partition {partition}.
            Find the dual partition of {partition}.
            Get the conjugate partition for {partition}.
            I need the conjugate to the partition {partition}.
            Flip the partition {partition} so rows become columns.
            Work out the transpose of the integer partition {partition}.
            Swap rows for columns in the Ferrers diagram of {partition}.
            Give me the column lengths when {partition} is drawn as a Young diagram.
            Draw the partition {partition} as rows of boxes and count the boxes in every column.
            Mirror the partition {partition} along its diagonal.
            Take the dual of partition {partition}.
            Turn the dot diagram of the partition {partition} on its side and tell me the partition.
            Show the partition you get from the columns of partition {partition}.
            Reflect partition {partition} and list the new parts.
            Find the mirror of the partition {partition}, rows against columns.
            Find the transposed shape of the partition {partition}.
            Find the column lengths of the partition {partition}.
            Pivot the partition {partition}: rows to columns.
            Find the conjugate of the partition λ = {partition}.
            Compute the conjugate of the integer partition {partition}.
            Determine the partition whose Ferrers diagram is the transpose of that of {partition}.
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
            I drew the partition {partition} as rows of squares and turned the paper so the columns became rows. What partition do I see?
            My stamps lie in left-aligned rows as in the partition {partition}. How long are the columns, as a partition?
            For combinatorics homework I must transpose the Ferrers diagram of {partition}. Which partition results?
            A gardener plants rows of cabbages following the partition {partition}, all starting at the same hedge. Which partition do the columns make?
            The chairs stand in rows as the partition {partition}, left edges in line. The usher counts them by columns. What partition does he note?
            I drew the Ferrers diagram of the partition {partition} and swapped rows and columns. Which partition do I have now?
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
            partition {partition} conjugate pls
            flip partition {partition}
            columns of Young diagram {partition}
            dual of the partition {partition} = ?
            transpose shape, partition {partition}
            column counts of partition {partition}
            conjugate of λ = {partition}, partition
            partition conjugate({partition})
            integer partition {partition}, conjugate
            Ferrers diagram transpose of {partition}
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
            User: conjugate partition. Bot: Of which partition? User: {partition}
            Pupil: My Ferrers diagram has rows {partition}, a partition. Teacher: Now read the columns. Pupil: So the conjugate is?
        """,
    ),
)
