# ruff: noqa: E501 - one template a line
"""How people ask in how many ways things can be chosen and put in order."""

from __future__ import annotations

from fluxem.core.phrasebook import Phrases
from fluxem.domains.combinatorics import tools
from fluxem.domains.combinatorics._draws import draw_choice, draw_counts, draw_kinds, draw_n

CHOOSING = (
    Phrases(
        tools.factorial,
        draw_n,
        terms=(
            "factorial; number of orderings; number of permutations; product of the first integers; n!; "
            "exclamation mark function; full arrangements; number of line-ups"
        ),
        questions="""
            What is {n}!?
            What is {n} factorial?
            What is the factorial of {n}?
            In how many [orders|ways] can {n} different books stand on a shelf?
            How many permutations does a set of {n} elements have?
            How many ways are there to arrange {n} distinct letters in a row?
            What do I get if I multiply all integers from one up to {n}?
            How many different queues can {n} people form?
            How many elements has the symmetric group on {n} symbols?
            What does the gamma function give at one more than {n}?
            How many rankings without ties are possible among {n} candidates?
            How many bijections map a set of {n} things to itself?
            whats {n} factorial?
            How many ways to order {n} things?
            If all {n} parcels must be delivered one after another, how many tours through them are there?
            How many timetables are there for {n} lessons on a day, each taught once?
            How many one-to-one assignments of {n} workers to equally many jobs exist?
            What is the factorial value of {n}?
            What is the full descending product of {n} down to one?
            What is the number of permutations of {n}?
            What is the number of complete orderings of {n} distinct objects?
            What is the count of all rearrangements of {n} different items?
            What is the size of the permutation group on {n} points?
            What is {n} with a bang after it?
            How many permutations of all {n} elements are there?
            How many ways can {n} different things be put in a row, all of them used?
            How many sequences use each of {n} symbols exactly once?
            How many anagrams has a word of {n} letters that are all different?
            How many Hamiltonian paths has the complete graph on {n} labelled vertices, direction counted?
            How many batting orders are there for {n} cricketers?
            In how many ways can {n} rooks stand on a board of that side without attacking?
            If every one of {n} guests takes one of as many numbered chairs, how many seatings are there?
            With nothing left out and fixed points allowed, how many arrangements of {n} things exist?
            What is the number of ways to line up {n} people?
            What's the factorial of {n}?
            How big is the factorial of {n}?
            What does {n} factorial equal?
            What is the product of the first {n} positive integers?
            What is the product of the natural numbers up to {n}?
            What is the product of all counting numbers through {n}?
            How many possible shuffles are there of {n} unlike cards?
            How many ways can I stack {n} different boxes in a single tower?
            In how many different sequences can I watch all {n} films?
            {n} kids want to stand in line; how many different lines can they make?
            How many anagrams, real words or not, does a word of {n} different letters have?
            If {n} horses all finish and there are no ties, how many results can the race have?
            What is {n} shriek, as the old maths books called the factorial?
            How many possible running orders are there for {n} acts?
            What do you get when you take the factorial of {n}?
            How many ways to schedule {n} jobs on one machine?
            How many ways are there to jumble {n} unlike tiles in a line?
            How many possible itineraries visit all {n} castles once each?
            How many line orders could {n} ducklings walk in behind their mother?
            What's n-factorial when n is {n}?
            How many different orders of service can {n} customers get from one barber?
            How many ways can {n} people stand in a line?
            How many ways can {n} students be lined up for a photo?
            In how many ways can {n} books be arranged on a shelf?
            How many different orders can {n} people finish a race in?
            How many permutations of {n} letters are there, all letters different?
            What is the value of {n}!?
            How many ways can {n} children sit in a row of {n} chairs?
            How do I calculate {n}!?
        """,
        commands="""
            Compute {n}!
            Calculate the factorial of {n}.
            Multiply every whole number from one through {n} together.
            Count the orderings of {n} distinct objects.
            Give me {n} factorial as an exact integer.
            Find the number of ways to line up {n} different vases.
            Determine how many permutations {n} items allow.
            Work out the product of all positive integers up to {n}.
            Evaluate the factorial function for the argument {n}.
            Tell me how often I could rearrange {n} unequal cards before repeating an order.
            Calculate {n} factorial.
            Shuffle {n} different cards in your mind and count all outcomes.
            Multiply {n} by everything smaller, down to one.
            Count the linear extensions of {n} unrelated tasks, i.e. every sequence of doing them.
            Take the factorial of {n}.
            Find the factorial of {n}.
            Evaluate {n} factorial.
            Expand {n} factorial to a number.
            Multiply out {n} times the next lower integers down to one.
            Permute {n} unlike objects and count the permutations.
            Count all the bijections of a set of {n} elements onto itself.
            Count every total ordering of {n} items.
            Give the number of linear orders on {n} elements.
            Count the line-ups in a straight row, not in a circle, of {n} people.
            List no permutations, only say how many {n} distinct symbols have.
            Say how many ways {n} distinct flags can be strung up one below another.
            Count the permutation matrices of side {n}.
            Get the factorial of {n}.
            Factorial {n}, please.
            I need {n} factorial worked out.
            I want the factorial for {n}.
            Multiply {n} by all the whole numbers below it.
            Start at {n}, count down to one, and multiply everything together.
            Work out how many ways a full set of {n} unlike objects can be ordered.
            Apply the factorial function to {n}.
            Do a factorial on {n}.
            Show the factorial that belongs to {n}.
            Figure out the possible orderings of {n} cars at a toll booth, one behind the other.
            Tell me what {n} with an exclamation mark is worth.
            Find the number of full permutations of {n}.
            Find how many ways {n} songs can be sequenced on an album, using every one.
            Factorialise {n}.
            Evaluate the gamma function so that it returns the factorial of {n}.
            Find the factorial number of {n}.
            Find the descending product of {n}, all the way to one.
            Rank {n} contestants with no ties and count the possible rankings.
            Compute the factorial of the number {n}.
            Evaluate the expression {n}!.
            Simplify {n}!.
            Find the number of ways to arrange {n} people in a line.
            Calculate the number of permutations of {n} objects, all taken at once.
        """,
        stories="""
            {n} runners finish a race without ties. How many finishing orders are possible?
            A playlist has {n} songs, each played once. How many different playlists can shuffle produce?
            A salesman visits {n} towns, each exactly once, in any order he likes. How many routes must he compare?
            Grandma hangs {n} different portraits side by side. In how many arrangements can she hang them?
            The photographer lines up all {n} cousins in one row. How many different photos could she take?
            My {n} keys hang in a row on hooks. How many arrangements of the keys exist?
            A deck holds {n} distinct cards. How many shuffled orders of the whole deck are there?
            All {n} speakers give a talk, one after another. In how many sequences can the chair schedule them?
            A child threads {n} differently coloured beads on an open string. How many sequences are possible?
            A nurse visits {n} rooms on her round, each once, in whatever sequence. How many rounds are conceivable?
            The carpenter hangs {n} unlike chisels on as many nails. How many layouts of the wall are possible?
            A nurse has {n} different medicines to give one after another. How many orders of giving them are there?
            A carpenter lays {n} differently grained boards side by side. How many layouts are possible?
            A coder brute-forces every ordering of {n} test cases. How many runs is that?
            {n} trains leave a single-track station one by one. How many departure orders can there be?
            A DJ plays {n} tracks, all of them, none twice. How many set lists are there?
            A trader executes {n} different orders in sequence. How many execution sequences exist?
            {n} pupils hand in their papers one at a time. How many hand-in orders are conceivable?
            A chef serves {n} courses and may pick any succession. How many successions has he?
            I hang all {n} of my unlike mugs on numbered hooks. How many ways?
            {n} dancers walk on stage in single file. How many files are possible?
            We have {n} meetings to fit into one day, back to back. How many possible orders are there?
            I've got {n} photos for one long wall and each gets its own hook. How many ways could I hang them?
            The vicar wants to read {n} different names aloud, each once. In how many orders could she read them?
            My garden path has {n} pots along it, no two the same. How many ways can I put them in line?
            {n} planes are waiting for one runway. How many different landing orders are possible?
            A clerk files {n} different letters in one drawer, front to back. How many filing orders are possible?
            {n} students line up for lunch. In how many different ways can they line up?
            There are {n} books on my desk and I want to put all of them on a shelf. In how many ways can they be arranged?
        """,
        terse="""
            {n}!
            factorial({n})
            fact {n}
            {n} factorial
            product of one to {n}
            permutations of {n} distinct items
            math.factorial({n}) = ?
            orders of {n} things
            how many orders for {n} items
            arrange all {n}, how many ways
            fac({n})
            scipy.special.factorial at {n}
            {n} bang, evaluate the factorial
            np.math.factorial {n}
            n! for n = {n}
            orderings of {n} things
            gamma function argument one past {n}
            len of itertools.permutations over {n} items
            {n} ! exact
            {n} distinct in a row, all used
            rearrangements of {n} different letters
            {n} factorial pls
            n factorial, n is {n}
            how much is {n}!
            number of ways to sort {n} different things in a line
            factorial, number {n}
            product {n} down to one
            itertools permutations of {n} items, total count
            factorial of {n} pls
            {n} people in a line, how many ways
            factorial of {n}
            f(n) = n!, f({n}) = ?
            number of permutations of {n} objects
        """,
        dialogues="""
            A: We are {n} people and one queue. B: So many orders! A: How many exactly?
            Teacher: {n} with an exclamation mark. Pupil: Is it shouting? Teacher: No, it's a factorial; evaluate it.
            User: factorial please. Bot: Of what? User: {n}
            - I can sort my {n} records any way I like. - In how many ways? - You tell me.
            Lea: How many ways can I rearrange {n} different tiles? Ben: All of them in a row? Lea: Yes.
            "What is the product up to {n}?" "You mean the factorial?" "Right."
            Pupil: Are all {n} books lined up? Teacher: All, in a straight row. Pupil: So how many line-ups?
            Mum: You have {n} toys to put in a row. Kid: Any order? Mum: Any. How many rows are possible?
            Dev: How big is the search over all orderings of {n} jobs? Lead: Factorial. Dev: As a number?
            User: factorial. Bot: Of what? User: {n}
            Gym teacher: {n} pupils, one line. Helper: Anybody may stand anywhere? Gym teacher: Yes. How many different lines?
            "What's the factorial?" "Of which number?" "Of {n}."
        """,
    ),
    Phrases(
        tools.ncr,
        draw_choice,
        terms=(
            "binomial coefficient; number of combinations; n choose k; unordered selection; count of subsets; "
            "nCr; combination; choose; selections without order; Pascal's triangle entry"
        ),
        questions="""
            What is {n} choose {k}?
            How many ways are there to choose {k} out of {n} people, order irrelevant?
            How many combinations of {k} things can be taken from {n}?
            In how many ways can a committee of {k} be picked from {n} members?
            How many subsets with {k} elements does a set of {n} elements have?
            How many hands of {k} cards can be dealt from {n} different cards?
            If only which {k} of {n} toppings I take matters, how many pizzas are possible?
            How many unordered selections of size {k} are there among {n} objects?
            What is the coefficient of x to the {k} in the expansion of one plus x to the {n}?
            From {n} lottery numbers {k} are drawn and the order is ignored. How many tickets are possible?
            Which entry stands in row {n} of Pascal's triangle at position {k}?
            How many groups of {k} can {n} pupils form if the sequence doesn't count?
            whats {n} choose {k}?
            how many ways to pick {k} from {n}, order doesnt matter?
            How many different teams of {k} exist in a department of {n}?
            How many ways can a jury of {k} be drawn from {n} citizens, roles alike?
            How many cliques of {k} persons can be singled out of a crowd of {n}?
            What is the binomial coefficient of {n} over {k}?
            What is the number of combinations of {n} things taken {k} at a time?
            What is the number of subsets of size {k} in a set of {n}?
            What is the entry at position {k} in row {n} of Pascal's triangle?
            What is {n} C {k}, combinations?
            How many combinations of {n} items, {k} at a time, are there?
            How many unordered picks of {k} from {n} different items are possible, none twice?
            How many distinct handfuls of {k} can I grab out of {n} different sweets?
            How many ways can {k} seats of equal rank on a council go to {n} applicants?
            From {n} people, how many groups of {k} can be formed, nobody having a role?
            Out of {n} toppings, in how many ways can I have {k} different ones?
            If {k} cards are dealt from {n} and I may rearrange my hand, how many hands are there?
            Given {n} candidates, how many shortlists of {k} without ranking exist?
            How many sets of {k} lottery balls can come from a drum of {n}, sequence ignored?
            In how many ways can {k} successes fall among {n} trials?
            How many different samples of {k} units without replacement does a lot of {n} allow, order aside?
            What is the number of ways to pick {k} out of {n}, order ignored?
            Order aside, how many ways are there to take {k} from {n}?
            How many combinations of {n} items taken {k} at a time are there?
            What's {n} choose {k}?
            How much is {n} choose {k}?
            What does "{n} choose {k}" come to?
            What is the number of possible {k} person committees from {n} people?
            How many different ways can I pick {k} volunteers from {n} people?
            How many lottery tickets are needed to cover every pick of {k} numbers from {n}?
            What is the count of unordered samples of size {k} from {n} units?
            How many possible poker-style hands of {k} cards are in a deck of {n}?
            In how many ways can a teacher select {k} students out of a class of {n}?
            If I take {k} books from a shelf of {n} and don't care about the sequence, how many selections are possible?
            Given {n} players, how many possible teams of {k} are there?
            What is the binomial coefficient for {n} and {k}?
            What is the nCr value of {n} and {k}?
            What's the number of {k} element subsets of a set with {n} elements?
            How many ways are there to tick exactly {k} boxes out of {n}?
            How many ways can {k} faulty parts hide among {n} parts?
            Number of combinations when {k} are chosen from {n} and order isn't important?
            How many different groups, or cliques, of {k} can {n} people form, everyone in a group being equal?
            How many ways could {k} winners of identical vouchers come out of {n} entries?
            How many shortlists of {k} names can HR draw up from {n} CVs, unranked?
            What is the size {k} subset count of a collection of {n}?
            How many different bundles of {k} flavours can be made out of {n}, order irrelevant and no flavour twice?
            How many ways can you choose {k} people from a group of {n}?
            In how many ways can a committee of {k} people be chosen from {n} people?
            How many different hands of {k} cards are there in a deck of {n} cards?
            How many combinations of {k} can be made from {n} items?
            How many teams of {k} players can be formed from {n} players?
            How many subsets of size {k} does a set with {n} elements have?
            How many ways to pick {k} lottery numbers out of {n}?
            How many ways are there to choose {k} students from a class of {n}?
        """,
        commands="""
            Compute the binomial coefficient {n} over {k}.
            Find the number of combinations of {n} things taken {k} at a time.
            Count the subsets of size {k} in a set of {n} elements.
            Calculate C({n}, {k}).
            Tell me in how many ways {k} winners of equal prizes can be drawn from {n} tickets.
            Work out how many teams of {k} can be formed out of {n} players; positions don't matter.
            Choose {k} from {n} without regard to order and count the possibilities.
            Determine how many unordered samples of {k} a box of {n} distinct balls allows.
            Give the number of bit strings of length {n} with exactly {k} ones.
            Evaluate nCr for n equal to {n} and r equal to {k}.
            Calculate the number of combinations, {k} from {n}.
            Count the handfuls: {k} unlike marbles grabbed at once out of {n}.
            Sample {k} from {n} without replacement, ignoring sequence, and count the possible samples.
            Find the binomial coefficient {n} choose {k}.
            Choose {k} from {n}.
            Choose {k} of {n} and count the choices.
            Evaluate {n} choose {k}.
            Count the combinations of {k} out of {n}.
            Count the subsets of {k} elements in a set of {n}.
            Count unranked selections, {k} from {n}.
            Count committees of {k} from {n} people.
            Out of {n}, pick {k} at once and count the outcomes.
            Use the factorial formula for unordered choices of {k} among {n}.
            Look up row {n}, entry {k}, in Pascal's triangle.
            Not permutations but combinations, please: {k} from {n}.
            Tell me how many squads of {k}, as mere sets, can be drawn from {n} players.
            Given {n} different books, say how many bundles of {k} there are, order immaterial.
            Pick {k} from {n} without regard to order and count.
            Pick {k} out of {n}, unordered, and tell me the number of picks.
            Work out {n} choose {k}.
            Get {n} choose {k}.
            Give me the combinations of {n} taken {k} at a time.
            Find the binomial coefficient of {n} and {k}.
            Find the number of combinations of {n} and {k}.
            I need the number of ways of choosing {k} from {n}, order not important.
            Figure out how many different groups of {k} I can make out of {n} friends.
            Select {k} from {n} and say how many selections there are, order ignored.
            Count the possible crews of {k} from a pool of {n} sailors, everyone having the same job.
            Calculate nCr with {n} on top and {k} at the bottom.
            Show how many subsets of {k} things can be drawn from {n} things.
            Order doesn't matter: how many ways to draw {k} names from {n}? Compute it.
            Tell me the number of possible juries with {k} members drawn from {n} people.
            Form subcommittees of {k} out of {n} and give their number.
            Find the number of unordered selections of {k} from {n}.
            Find the subset count for size {k} out of {n}.
            Draft {k} of {n} players, any order, and count the possible drafts.
            Enumerate how many bags of {k} unlike books can leave a shelf of {n}.
            Calculate {n} choose {k}.
            Find the number of combinations of {n} objects taken {k} at a time.
            Evaluate the binomial coefficient C({n}, {k}).
            Compute nCr for n = {n}, r = {k}.
            Find how many ways {k} students can be selected from a class of {n} students.
        """,
        stories="""
            A club of {n} members elects a board of {k} equals, with no offices. How many boards are possible?
            There are {n} ingredients and a salad takes {k} of them, tossed together. How many salads can be made?
            I may take {k} of my {n} books on holiday; how they lie in the bag is all the same. How many choices do I have?
            At a party {n} guests meet and every {k} of them pose for one group picture, standing anyhow. How many pictures is that?
            The coach selects {k} players from {n} for the squad, all with the same role. How many squads exist?
            An inspector samples {k} of {n} bulbs in one grab. How many different grabs can there be?
            An ice cream bowl holds {k} different flavours of the {n} on offer, mixed. How many bowls are there?
            A walker goes {n} blocks, of which {k} lead north and the rest east. How many routes can she take?
            Out of {n} candidates {k} identical scholarships are awarded. In how many ways?
            For a quiz {k} questions are drawn from a pool of {n}; their sequence is unimportant. How many quizzes?
            A nurse takes {k} of {n} vials from the fridge in one handful. How many handfuls differ?
            The carpenter borrows {k} of the {n} clamps, no matter which first. How many choices has he?
            A nurse picks {k} of {n} patients for a trial; all get the same treatment. How many choices are there?
            A carpenter takes {k} of his {n} different chisels along in a bag. How many bags are possible?
            A trader builds a basket of {k} out of {n} stocks with equal weights. How many baskets can be built?
            Everybody at a party of {n} forms huddles of {k}. How many different huddles could form?
            A delegation of {k} is sent by a parliament of {n}, all delegates being equal. How many delegations could be sent?
            Of {n} points on a circle, {k} are joined to a polygon. How many polygons can be drawn?
            A tester switches on {k} of {n} flags at the same time. How many settings must she try?
            A buyer takes home {k} of {n} different puppies. How many choices has he?
            In a coin game {n} flips show heads {k} times. In how many ways can that come about?
            A dealer hands me {k} cards from {n}; the order they arrive in is forgotten. How many hands might I get?
            There are {n} kittens at the shelter and we may adopt {k} of them. How many choices do we have?
            I have {n} vegetables and want to throw {k} kinds in the soup. How many different soups are possible?
            The exam says: answer any {k} of the {n} questions. In how many ways can a pupil choose?
            We need {k} people for the late shift out of a staff of {n}. How many possible late shifts are there?
            My salad can have {k} of the {n} ingredients on the bar, no doubles. How many salads are possible?
            An accountant audits {k} invoices out of {n}. How many different audit samples could he take?
            A pizza shop offers {n} toppings. In how many ways can a customer choose {k} different toppings?
            A club has {n} members and needs a committee of {k}. How many different committees are possible?
        """,
        terse="""
            {n} choose {k}
            C({n}, {k})
            comb({n}, {k})
            ncr {n} {k}
            binom({n}, {k})
            subsets of size {k} from {n}
            {k} of {n}, order irrelevant
            combinations: {k} out of {n}
            binomial coefficient, {n} over {k}
            nCr n={n} r={k}
            binomial {n} {k}
            scipy.special.comb: n = {n}, k = {k}
            "{n} over {k}", parentheses notation, no division
            subsets having {k} elements, ground set of {n}
            math.comb({n}, {k})
            choose({n}, {k})
            nchoosek({n}, {k})
            nCr, {n} above {k}
            combos of {k} from {n}
            C(n, k) with n = {n}, k = {k}
            unordered, no repeats: {k} out of {n}
            Pascal's triangle row {n} entry {k}
            choose {k} of {n}, how many combos
            combos of {k} from {n}, no order
            number of ways to pick {k} from {n} ignoring order
            binomial coeff n {n}, k {k}
            C(n,k), n = {n}, k = {k}
            groups of {k} out of {n} ppl, how many
            from {n} take {k}, unordered, count
            how many samples of {k} without order from {n}
            combinations of {k} from {n}
            {n} C {k}
        """,
        dialogues="""
            A: I pick {k} of {n} friends. B: In order? A: No, just the group. How many groups?
            User: Combinations, please. Bot: How many to choose? User: {k}. Bot: Out of? User: {n}.
            Teacher: {n} over {k}, without a fraction bar. Pupil: A binomial coefficient! Teacher: Compute it.
            - We need {k} volunteers from {n}. - Does it matter who is called first? - Not at all. How many selections?
            Eva: My set has {n} elements. Tim: And the subsets? Eva: Those with {k} elements. Count them.
            "{k} cards from a pile of {n}." "Ordered?" "No, one hand is one hand." "Then it's a combination." "Which number?"
            Pupil: Picking {k} from {n}, permutation or combination? Teacher: The order is irrelevant. Pupil: So how many?
            Clerk: {n} applicants, {k} places. Boss: All places alike. Clerk: How many ways to fill them?
            Dev: I loop over all subsets of {k} keys. Lead: Out of how many? Dev: {n}. How many loops is that?
            User: combinations. Bot: How many things in all? User: {n}. Bot: And how many do you choose? User: {k}.
            Host: I may invite {k} of my {n} neighbours. Wife: So how many guest lists are possible? Host: The order on the list doesn't matter.
        """,
    ),
    Phrases(
        tools.npr,
        draw_choice,
        terms=(
            "number of arrangements; k-permutations; ordered selection; partial permutations; falling factorial; "
            "nPr; arrangement; ordered draws without replacement; permutation count; podium outcomes"
        ),
        questions="""
            In how many ways can {k} of {n} people be lined up in a row?
            How many ordered selections of {k} out of {n} items are there?
            How many permutations of {n} things taken {k} at a time exist?
            In how many ways can gold and the other top places, {k} in all, be shared among {n} runners?
            How many codes of {k} different symbols can be made from {n} symbols?
            If the order counts, how many ways are there to draw {k} of {n} cards?
            How many sequences of {k} distinct letters does an alphabet of {n} allow?
            How many injective functions go from a set of {k} elements into one of {n}?
            What is the falling factorial of {n} with {k} factors?
            How many different rankings of the best {k} can {n} contestants end up with?
            {k} offices, all different, are filled from {n} members. How many outcomes are there?
            How many ways are there to seat {k} of {n} guests on a row of numbered chairs?
            whats {n} permute {k}?
            how many ways to pick {k} from {n} if order matters?
            How many ordered line-ups of {k} exist among {n} players?
            How many ways can a chair, a deputy and further titled posts, {k} in all, be given to {n} delegates?
            How many distinct PINs use {k} different keys of a keypad with {n}?
            What is the number of permutations of {n} things taken {k} at a time?
            What is the number of ordered selections of {k} from {n}?
            What is the falling factorial of {n} to {k} factors?
            What is the count of arrangements of {k} items chosen out of {n}?
            What is {n} P {k}, permutations?
            How many ordered picks of {k} from {n} different items are possible, none twice?
            How many podiums with {k} ranked places can {n} athletes fill?
            How many words of {k} letters, all different, can be made from {n} letters?
            How many ways can {k} numbered seats be filled from {n} people?
            From {n} people, how many ways are there to fill {k} posts with different titles?
            If {k} cards are turned up one by one from {n} and the sequence is noted, how many sequences are there?
            Given {n} candidates, how many ranked shortlists of {k} exist?
            Out of {n} songs, how many programmes of {k} can be played, order counted and no song twice?
            How many one-to-one maps lead from {k} objects to {n} objects?
            How many ways can {k} distinct prizes go to {n} entrants, at most one each?
            In how many ways can {k} different hats be put on {n} heads, one per head at most?
            What is the number of ways to pick {k} out of {n}, order counted?
            With order, how many ways are there to take {k} from {n}?
            How many permutations of {n} items taken {k} at a time are there?
            What's {n} permute {k}?
            How many ordered lists of {k} can I make from {n} things without repeating any?
            What is the number of permutations of {k} objects from {n}?
            What is the number of ordered arrangements of {k} out of {n} letters?
            How many ways can president, secretary and the other posts, {k} posts in all, be filled from {n} members?
            If {n} swimmers race, in how many ways can the top {k} places turn out?
            What is the nPr value of {n} and {k}?
            How many ways are there to pick {k} from {n} when the order is important?
            How many different passwords of {k} characters can be made from {n} characters if none is repeated?
            How many ways can I arrange {k} of my {n} trophies side by side on a shelf?
            What is the number of ways to hand out {k} different jobs to {n} workers, no worker getting two?
            How many sequences of {k} different cards can come off a deck of {n}?
            In how many orders can {k} of {n} films be watched?
            Drawing {k} balls one after the other from {n} without putting back, how many ordered results are there?
            How many ways can {n} people fill {k} chairs in a row?
            Number of permutations when {k} are taken from {n} and order matters?
            How many medal tables with {k} ranks can {n} nations produce?
            How many ways could a captain, a vice captain and so on, {k} roles altogether, come from {n} players?
            How many arranged words of {k} different letters can a bag of {n} different letters spell?
            What is the number of ordered selections without replacement of {k} from {n}?
            In how many ways can {k} labelled hooks each take one of {n} different coats?
            How many ways can {k} people out of {n} be arranged in a row?
            In how many ways can {k} different prizes be given to {n} students, at most one prize each?
            How many permutations of {n} objects taken {k} at a time are there?
            How many ways can the top {k} places be filled in a race with {n} runners?
            How many passwords of {k} different letters can be made from {n} letters, no letter repeated?
            How many codes of {k} digits can be made from {n} different digits without repetition?
            How many ordered arrangements of {k} books can be made from {n} books?
        """,
        commands="""
            Compute the number of permutations with {k} ordered places and {n} candidates.
            Calculate P({n}, {k}).
            Count the arrangements of {k} objects chosen from {n}, order mattering.
            Find how many ways {n} items can fill {k} distinct positions without repeats.
            Evaluate nPr for n equal to {n} and r equal to {k}.
            Tell me the number of ordered lists of length {k} without repetition over {n} elements.
            Work out in how many orders {k} songs can be played from a library of {n}, none twice.
            Determine the count of passwords with {k} distinct characters out of {n}.
            Multiply {n} by the next smaller integers until there are {k} factors.
            Give the number of ways to award first, second and further prizes, {k} altogether, among {n} entrants.
            Calculate the number of permutations, {k} from {n}, ordered.
            Fill {k} numbered slots from {n} people, nobody twice, and count the fillings.
            Sample {k} from {n} without replacement, keeping track of the sequence, and count the possible draws.
            Find the number of {k} permutations of {n}.
            Permute {k} out of {n}.
            Arrange {k} of {n} in a row and count the arrangements.
            Evaluate {n} permute {k}.
            Count the permutations of {k} out of {n}.
            Count ranked selections, {k} from {n}.
            Count ordered tuples of {k} different elements of a set of {n}.
            Out of {n}, draw {k} one after another, keep the sequence, and count the outcomes.
            Not combinations but permutations, please: {k} from {n}.
            Pick {k} from {n} with regard to order and count.
            Award {k} different medals among {n} swimmers and count the awardings.
            Given {n} different books, say how many rows of {k} on a shelf there are.
            Assign {k} distinct tasks to {n} workers, no worker getting two, and count.
            Tell me how many top lists of {k} entries, ranked, {n} films allow.
            Arrange {k} out of {n} in order and tell me the number of arrangements.
            Find the number of permutations of {n} and {k}.
            Give me the permutations of {n} taken {k} at a time.
            Work out {n} permute {k}.
            Get nPr for {n} and {k}.
            Permute {k} out of {n} objects and count.
            I need the number of ways of placing {k} out of {n} runners first, second and so on.
            Figure out how many ordered picks of {k} from {n} there are.
            Select {k} from {n} in order and say how many such selections exist.
            Order matters: how many ways to draw {k} names from {n}? Compute it.
            Count the ways to give {k} different prizes to {n} pupils, no pupil winning twice.
            Calculate nPr with {n} things and {k} places.
            Multiply {n} by the next lower numbers until there are {k} factors.
            Show how many ordered sequences of {k} different items {n} items allow.
            Tell me how many ways {k} of the {n} flags can be flown one above another.
            Line up {k} of {n} children and give the number of line-ups.
            Find the number of ordered picks of {k} from {n}.
            Find the arrangement count for {k} out of {n}.
            Assign {k} distinct offices to {n} candidates, one each at most, and count the assignments.
            Sequence {k} of {n} experiments and count the sequences.
            Calculate the number of permutations of {n} things taken {k} at a time.
            Find the number of ways to fill {k} different positions from {n} candidates.
            Evaluate P({n}, {k}), the number of permutations.
            Compute nPr for n = {n}, r = {k}.
            Find how many ways {k} of {n} students can be seated in a row of {k} chairs.
        """,
        stories="""
            A club of {n} members elects a president, a treasurer and so on, {k} distinct offices in total. How many results are possible?
            {n} horses race and I bet on the exact order of the first {k}. How many bets are there?
            A lock opens with {k} different digits pressed in the right sequence on a pad of {n} keys. How many sequences?
            A shop window shows {k} of {n} dresses from left to right. How many displays can be arranged?
            On stage {k} of our {n} bands play one after another. How many line-ups can we print?
            A flag is made of {k} stripes in different colours, from top to bottom; {n} colours are in stock. How many flags?
            From {n} drivers, {k} are assigned to the labelled cars, one each. How many assignments are there?
            A judge ranks the top {k} of {n} cakes, from best downwards. How many verdicts could she give?
            {k} pupils out of {n} read aloud, and it matters who comes first. How many reading orders?
            The signalman hoists {k} of his {n} flags on one mast, in sequence. How many signals can he send?
            A nurse calls {k} of the {n} waiting patients, one by one; who comes earlier matters. How many call sequences are there?
            The carpenter screws {k} of his {n} different knobs onto drawers labelled top to bottom. How many ways has he?
            A nurse picks {k} of {n} patients for numbered slots of a trial, slot by slot. How many schedules are there?
            A carpenter mounts {k} of his {n} different handles on labelled doors. How many mountings are possible?
            A trader ranks her best {k} of {n} stocks from first to last. How many rankings could she write?
            A delegation needs {k} people for distinct posts, and the club has {n}. How many ways to appoint them?
            {n} skiers compete and the first {k} across the line are listed in order. How many lists could come out?
            A lock code uses {k} different symbols of {n} in a definite order. How many codes are there?
            A poet writes {k} of {n} words one after another, no word twice. How many lines could she write?
            A committee of {n} names a chair, a deputy and so on, {k} different jobs. In how many ways?
            A guide visits {k} of {n} sights, and a different sequence is a different tour. How many tours?
            {k} cars park in {n} numbered bays, one to a bay. How many parking patterns of these different cars are there?
            There are {n} applicants for {k} jobs, every job different. In how many ways can the jobs be filled?
            I will read {k} of my {n} library books this week, one after the other. How many reading plans are there?
            Our office has {k} numbered parking bays and {n} cars; each bay takes one car. How many ways to park?
            The jury ranks the best {k} of {n} cakes. How many rankings could it announce?
            A band picks {k} of its {n} songs for a set and also decides what comes first, next and last. How many set lists?
            {n} planes want to land and there are slots for {k} of them, early to late. How many landing lists are possible?
            A club with {n} members elects {k} officers with different titles. In how many ways can the offices be filled?
            {n} runners are in a race. In how many ways can the first {k} places be awarded?
        """,
        terse="""
            P({n}, {k})
            permute {k} of {n}
            perm({n}, {k})
            npr {n} {k}
            {k} of {n}, order matters
            ordered selections: {k} from {n}
            arrangements of {k} out of {n}
            falling factorial {n}, {k} terms
            ranked top {k} among {n}
            nPr n={n} r={k}
            ordered, no repeats: {k} out of {n}
            scipy.special.perm: n = {n}, k = {k}
            partial permutations, {k} out of {n}
            sequences without repetition: length {k}, alphabet {n}
            math.perm({n}, {k})
            {n} permute {k}
            permutations({n}, {k})
            nPr, {n} above {k}
            perms of {k} from {n}
            P(n, k) with n = {n}, k = {k}
            ordered, no repeats, {k} places, {n} candidates
            top {k} of {n}, ranked, how many
            len(itertools.permutations) for {n} items, r = {k}
            {k} from {n}, order important, how many perms
            nPr of {n} and {k}
            pick and order {k} of {n}, how many ways
            permutations without repetition n = {n}, r = {k}
            ranked lists of {k} from {n}
            P(n,r), n is {n}, r is {k}
            from {n} take {k}, ordered, count
            ordered samples without replacement: {k} from {n}
            permutations of {k} from {n}
            {n} P {k}, permutations
        """,
        dialogues="""
            A: I pick {k} of {n} friends. B: In order? A: Yes, first, second and so on. How many ways?
            User: Permutations, please. Bot: How many places? User: {k}. Bot: How many candidates? User: {n}.
            Teacher: {n} swimmers, a podium with {k} steps. Pupil: So order counts. Teacher: How many podiums?
            - We need {k} volunteers from {n}. - Does it matter who is called first? - Very much so. How many sequences?
            Eva: {n} letters. Tim: And words? Eva: With {k} letters, no letter twice. Count them.
            "{k} cards from a pile of {n}, laid left to right." "So the sequence matters?" "It does." "How many then?"
            Pupil: Picking {k} from {n}, permutation or combination? Teacher: The order counts. Pupil: So how many?
            Clerk: {n} applicants, {k} places. Boss: Every place has another title. Clerk: How many ways to fill them?
            Dev: I loop over ordered tuples of {k} different keys. Lead: Out of how many? Dev: {n}. How many loops is that?
            User: permutations. Bot: How many things in all? User: {n}. Bot: And how many are placed in order? User: {k}.
            Coach: I need {k} relay runners from {n}. Helper: Does it matter who runs first? Coach: Sure it does. How many line-ups?
        """,
    ),
    Phrases(
        tools.multinomial,
        draw_counts,
        terms=(
            "multinomial coefficient; arrangements with repeated elements; permutations of a multiset; "
            "distinct anagrams; multinomial; letter arrangements; sharing into labelled groups; "
            "repeated-letter words"
        ),
        questions="""
            How many distinct orders are there for balls of several colours, {counts} of each colour?
            What is the multinomial coefficient with lower entries {counts}?
            How many anagrams has a word whose letters occur {counts} times?
            In how many ways can things of different kinds be lined up if the kinds have {counts} identical copies?
            How many different rows can be laid with tiles that come in groups of {counts} alike?
            How many permutations does a multiset with multiplicities {counts} have?
            whats the multinomial coefficient of {counts}?
            How many words can be spelled with tiles of which {counts} are alike?
            In how many ways do {counts} copies of different books fit on one shelf, copies being alike?
            How many outcomes has a sequence in which the results occur {counts} times?
            In how many sequences can a machine turn out batches with {counts} identical pieces?
            What is the coefficient in a power of a sum for the exponents {counts}?
            What is the multinomial coefficient of {counts}?
            What is the number of distinct rearrangements with letter frequencies {counts}?
            What is the number of permutations with repetition for multiplicities {counts}?
            What is the multinomial of {counts}?
            How many different strings have the letter frequencies {counts}?
            How many distinguishable permutations are there if identical copies number {counts}?
            How many rearrangements look different when {counts} of the objects are interchangeable?
            How many ways are there to split people into named teams with sizes {counts}?
            How many lattice paths in several dimensions make {counts} steps along the axes?
            If duplicates can't be told apart and occur {counts} times, how many arrangements remain?
            In how many ways can identical pens of several colours, {counts} per colour, lie in a row?
            How many ways are there to colour a row of houses so that the colours are used {counts} times?
            How many deals give the named players hands of {counts} cards?
            With {counts} alike of each kind, how many line-ups can be told apart?
            How many ways can I arrange letters if some are the same, with {counts} of each?
            What's the multinomial of {counts}?
            How many different anagrams are there with letter counts {counts}?
            How big is the multinomial coefficient with {counts}?
            In how many orders can I lay out coloured counters when there are {counts} of the separate colours?
            How many distinct arrangements are there with {counts} copies of each item?
            What's the number of distinct permutations for group sizes {counts}?
            What is the number of ways to split a class into named groups of {counts}?
            What is the number of distinguishable orderings for repeats of {counts}?
            How many different looking rows can be made from marbles, {counts} of each colour?
            If letters repeat {counts} times, how many different words can be formed using all of them?
            How many ways are there to hand out all the cards so that the named players hold {counts}?
            How many ways can workers be allotted to named departments needing {counts} people?
            How many different ways can I hang up shirts in a line if {counts} of them look exactly alike?
            What would the multinomial theorem give as coefficient for powers {counts}?
            How many strings use the letters with repetition {counts}?
            How many ways can a shift planner split the whole staff over named wards that take {counts}?
            How many jumbled spellings does a word with letter repeats of {counts} have?
            How many different flag lines can be hoisted with {counts} flags of each design?
            What is the generalised binomial, for more than a pair of groups, of {counts}?
            How many distinguishable permutations are there of letters that occur {counts} times?
            How many different words can be made from letters occurring {counts} times?
            In how many ways can identical balls of several colours, {counts} of each colour, be arranged in a row?
            What is the multinomial coefficient for the numbers {counts}?
            How many ways can people be divided into labelled groups of {counts}?
            How many distinct arrangements are possible with {counts} identical objects of each kind?
            What is the multinomial coefficient for the list {counts}?
        """,
        commands="""
            Compute the multinomial coefficient for {counts}.
            Count the distinguishable arrangements of objects with {counts} alike.
            Find how many ways there are to order a multiset whose multiplicities are {counts}.
            Work out the number of anagrams when the letter counts are {counts}.
            Determine in how many ways everyone can be assigned to labelled teams of {counts}.
            Divide the factorial of the sum by the factorials of {counts} and tell me the outcome.
            Calculate the multinomial coefficient, entries {counts}.
            Shuffle scrabble tiles, {counts} of every letter, and count the distinguishable strings.
            Say in how many ways shifts of {counts} people can be staffed with everybody placed.
            Count the ways of dealing a whole deck into labelled hands of {counts} cards.
            Find the multinomial coefficient for the parts {counts}.
            Evaluate the multinomial with lower entries {counts}.
            Count permutations of a multiset: {counts} copies of the kinds.
            Count permutations with repeated elements, repeats {counts}.
            Count the distinct spellings from letters repeated {counts} times.
            Count the distinguishable line-ups of objects that come in groups of {counts} identical ones.
            Partition everybody into labelled rooms holding {counts} and count the ways.
            Allocate staff to named wards taking {counts} people and count the allocations.
            Arrange blocks with {counts} of the same colour and count the visible patterns.
            Take the factorial of the total and divide by each factorial of {counts}.
            Tell me how many orders remain when {counts} items are indistinguishable within their kind.
            Give the number of distinct sequences with symbol frequencies {counts}.
            Generalise the binomial coefficient to the parts {counts} and compute it.
            Multinomial coefficient of {counts}, please.
            Get the multinomial for {counts}.
            Find the multinomial of {counts}.
            Find the number of distinct arrangements of {counts} identical items.
            I need the number of different rows with {counts} of each sort.
            Work out the multinomial number of {counts}.
            Count the anagrams, given letter counts of {counts}.
            Count the different bead strings with {counts} beads of the various colours.
            Figure out how many distinct orderings there are when like things come in lots of {counts}.
            Say how many ways there are to divide everybody into labelled teams of {counts} players.
            Calculate the permutations with identical objects, {counts} of each kind.
            Do the multinomial on {counts}.
            Tell me in how many visibly different ways {counts} alike books can stand on one shelf.
            Show how many unique orderings come from {counts} repeats.
            Arrange everything in a line, {counts} of each type being the same, and count.
            Find the anagram count for letter repeats of {counts}.
            Find the number of multiset orderings of {counts}.
            Allocate everyone to labelled rooms holding {counts} and count the allocations.
            Jumble tiles that come {counts} of a kind and count the results you can tell apart.
            Calculate the multinomial coefficient for the values {counts}.
            Find the number of distinguishable permutations with repeated letters {counts}.
            Compute the number of permutations of a multiset with counts {counts}.
            Evaluate the multinomial of {counts}.
            Find how many anagrams a word with letter counts {counts} has.
        """,
        stories="""
            A gardener plants a row of tulips, {counts} of each colour, bulbs of one colour being alike. How many patterns can the row show?
            A bracelet maker threads beads on an open string: {counts} per colour, equal within a colour. How many strings differ?
            The class splits into labelled rooms that take {counts} pupils. In how many ways can the pupils be assigned?
            Signal flags come in colours with {counts} identical flags each and all are hoisted in a line. How many signals?
            A robot has to make {counts} moves of the different kinds, in any sequence. How many paths are there?
            A string of fairy lights has bulbs in several colours, {counts} of each, same-coloured bulbs alike. How many colour patterns?
            A nurse plans doses in a row: {counts} of the different drugs. How many different sequences of drugs are there?
            A drummer plays strokes of several kinds, {counts} times each. How many rhythms can she make?
            A nurse lines up tubes in several cap colours, {counts} of each, tubes of one colour alike. How many rows can be told apart?
            A carpenter nails slats in a row, with {counts} slats of each kind of wood, alike within the kind. How many fences differ?
            A trader splits a batch of clients over named desks in sizes {counts}. How many ways are there?
            A scrabble player holds tiles repeated {counts} times and lays out all of them. How many strings can she lay?
            A choir is divided into soprano, alto and other named voices of sizes {counts}. How many divisions exist?
            A train is coupled from wagons of several types, {counts} of each, with no difference within a type. How many trains?
            Dice were thrown repeatedly and the faces came up {counts} times. How many sequences of throws fit?
            Summer camp kids go into named tents with {counts} places, all filled. In how many ways?
            A DNA string has base frequencies {counts}. How many strings share these frequencies?
            A juggler queues balls, {counts} per colour, equal in colour means equal. How many queues look different?
            I have socks on a washing line, {counts} of each colour, same colours look the same. How many patterns can I hang?
            The word on the wall has letters that appear {counts} times. How many ways can the letters be rearranged?
            A cook sets plates along the counter, {counts} of each dish. How many different rows of plates are possible?
            We must put all trainees in the named departments, {counts} places each. How many ways are there?
            My playlist plays the different jingles {counts} times. How many different orders could I hear?
            A clerk stamps forms in several colours, {counts} of each, one after another. How many colour sequences are possible?
            A box has marbles of different colours, {counts} of each. In how many distinguishable ways can all of them be put in a row?
            A word has repeated letters; they occur {counts} times. How many different anagrams does it have?
        """,
        terse="""
            multinomial({counts})
            multinomial coefficient: {counts}
            anagrams, letter counts {counts}
            arrangements with {counts} identical
            multiset permutations, multiplicities {counts}
            multinomial coefficient with {counts}
            words with letter multiplicities {counts}
            sum factorial over product of factorials: {counts}
            distinct strings, repeats {counts}
            labelled groups of sizes {counts}, how many assignments
            multinomial coeff of {counts}
            sympy multinomial: {counts}
            distinct perms, repeats {counts}
            anagram count, frequencies {counts}
            named teams of {counts}, ways?
            permutations with identical items: {counts}
            n! over product of factorials, parts {counts}
            multinomial coeff: {counts}
            arrangements with repeats {counts}, how many
            repeated letters {counts}, number of anagrams
            multinomial of {counts} = ?
            how many distinct orders, identical items {counts}
            ways to divide into named groups of {counts}
            multinomial number: {counts}
            distinct shuffles, like cards in lots of {counts}
            permutations with repeated letters: counts {counts}
            multinomial coefficient, values: {counts}
            distinguishable permutations, counts {counts}
        """,
        dialogues="""
            A: My letters repeat, {counts} times. B: And you count the anagrams? A: Yes, the different ones.
            User: multinomial please. Bot: Which entries? User: {counts}
            Teacher: Marbles, {counts} of each colour. Pupil: In a row? Teacher: Yes, how many rows look different?
            - We have identical copies, {counts} per title. - On one shelf? - On one shelf, how many orders?
            Kid: My letters come {counts} times. Mum: Swapping equal letters changes nothing. Kid: So how many different words?
            Lab: Samples of each type: {counts}. Boss: Same type is identical. Lab: How many run orders, then?
            Pupil: My word repeats its letters {counts} times. Teacher: Swapping equal letters gives nothing new. Pupil: So how many anagrams?
            Coach: The named squads take {counts} players. Captain: Everyone is placed? Coach: Yes. In how many ways?
            Dev: Symbols occur {counts} times. Boss: You want distinct strings? Dev: Yes, their number.
            User: repeated letters. Bot: How often does each occur? User: {counts}. How many arrangements?
            Kid: I have bricks, {counts} of every colour. Mum: In one long row? Kid: Yes, how many different rows?
            "Multinomial coefficient, please." "For what numbers?" "For {counts}."
        """,
    ),
    Phrases(
        tools.combinations_with_repetition,
        draw_kinds,
        terms=(
            "combinations with repetition; multisets; stars and bars; multichoose; "
            "unordered selection with replacement; multiset coefficient; selection with repeats allowed; "
            "identical balls into boxes; pick and mix; weak compositions"
        ),
        questions="""
            How many multisets of size {k} can be formed from {n} kinds?
            In how many ways can {k} scoops be chosen from {n} flavours if flavours may repeat?
            How many ways are there to put {k} identical balls into {n} labelled boxes?
            How many nonnegative integer solutions has an equation with {n} unknowns whose sum is {k}?
            With {n} kinds of cake and repeats allowed, how many assortments of {k} cakes exist?
            How many monomials of degree {k} are there in {n} variables?
            whats {n} multichoose {k}?
            how many ways to pick {k} from {n} kinds if repeats are ok and order doesnt matter?
            How many different fruit bowls of {k} pieces are possible with {n} sorts, any number of each?
            In how many ways do {k} identical coins land in {n} distinct pockets?
            How many shopping baskets of {k} bottles exist when {n} brands are on sale in plenty?
            How many weak compositions of {k} have {n} parts?
            What is the number of combinations with repetition of {k} from {n} kinds?
            What is the number of multisets of size {k} over {n} types?
            What is the multiset coefficient for {n} kinds and {k} picks?
            What is {n} multichoose {k}?
            How many unordered picks of {k} from {n} kinds are possible, repeats allowed?
            How many ways are there to buy {k} bagels when a shop has {n} sorts and sorts can repeat?
            How many tallies can {k} identical votes produce over {n} parties?
            How many ways can {k} alike marbles be put in {n} different jars, jars may be empty?
            How many outcomes has a throw of {k} identical dice with {n} faces?
            How many weakly increasing sequences of length {k} use the symbols of an alphabet of {n}?
            From {n} flavours, how many tubs with {k} scoops can be made, doubles allowed and order ignored?
            If I put each ball back before the next draw and ignore the order, how many results have {k} draws from {n}?
            With replacement but without order, how many samples of {k} does a set of {n} give?
            In how many ways can {k} be split among {n} named children as a sum of whole numbers, zeros allowed?
            How many combinations with repetition are there of {k} items from {n} types?
            What's the number of ways to buy {k} doughnuts if the shop has {n} kinds?
            How many ways can I pick {k} ice cream scoops from {n} flavours, the same flavour allowed twice?
            What is the number of multisets with {k} elements from {n} types?
            How many ways are there to hand out {k} identical sweets to {n} children?
            If repetition is allowed and order doesn't matter, how many selections of {k} from {n} are there?
            How many ways can {k} identical letters be dropped into {n} different mailboxes?
            What is the number of solutions in whole numbers, zeros allowed, of a sum of {n} unknowns equal to {k}?
            In how many ways can I choose {k} drinks from a menu of {n}, taking the same drink as often as I like?
            How many different boxes of {k} chocolates can be filled from {n} sorts?
            What is the count of unordered samples of {k} with replacement from {n}?
            How many ways to share out {k} equal prizes between {n} winners, where a winner may get several or none?
            Choosing {k} pizzas from {n} kinds with doubles allowed, how many orders can I place?
            How many different results, order ignored, can {k} equal dice with {n} sides show?
            What is the multichoose number for {n} types and {k} picks?
            How many bouquets of {k} flowers can I make from {n} types of flower, repeats okay?
            Number of combinations of {k} from {n} if items can be chosen more than once?
            How many shopping lists of {k} tins are there with {n} brands, brand repeats fine and sequence unimportant?
            How many ways can {k} identical raindrops fall in {n} buckets?
            How many possible hands of {k} come from {n} card kinds when kinds may recur and order is forgotten?
            In how many ways can a budget of {k} equal tokens be allotted to {n} projects, zero tokens allowed?
            How many ways can you choose {k} scoops from {n} flavours if flavours can repeat?
            How many ways can {k} identical balls be put into {n} different boxes?
            How many ways are there to buy {k} doughnuts from {n} kinds?
            How many nonnegative integer solutions are there with {n} variables that add up to {k}?
            How many combinations with repetition of {k} items from {n} are there?
            In how many ways can {k} identical candies be distributed among {n} children?
            How many ways to give {k} identical apples to {n} people?
        """,
        commands="""
            Count the combinations with repetition of {k} items from {n} types.
            Use stars and bars for {k} stars and {n} bins.
            Find how many unordered selections with replacement of size {k} a set of {n} elements allows.
            Given {n} kinds, compute the number of ways to pick {k} things, repeats permitted, order ignored.
            Evaluate {n} multichoose {k}.
            Determine in how many ways {n} children can share {k} identical sweets, some perhaps getting none.
            Calculate the number of multisets: {n} kinds, size {k}.
            Count pick-and-mix bags of {k} sweets, {n} varieties, repeats welcome.
            Distribute {k} indistinguishable tokens over {n} distinguishable players and count the results.
            Choose {k} times from {n} with putting back, forgetting the order, and count.
            Find the number of combinations of {k} from {n} with repetition allowed.
            Multichoose {k} from {n}.
            Choose {k} from {n} kinds, repeats permitted, order immaterial, and count.
            Count the multisets with {k} members from {n} types.
            Count the bags of {k} fruits from {n} sorts, as many of a sort as you like.
            Count the nonnegative solutions: {n} unknowns, sum {k}.
            Drop {k} indistinct pebbles in {n} labelled buckets and count the distributions.
            Apply stars and bars with {n} bins and {k} stars.
            Count draws with replacement, order ignored: {k} draws, {n} balls.
            Not without but with repetition: combinations of {k} from {n} kinds.
            Give the number of terms in the power {k} of a sum of {n} letters.
            Tell me how many pick-and-mix bags of {k} sweets {n} jars allow.
            Split {k} equal coins over {n} named purses, empty ones allowed, and count.
            Find the number of multisets of size {k} from {n} kinds.
            Find the number of combinations with replacement of {k} from {n}.
            Get the number of ways to pick {k} from {n} types with repeats, order ignored.
            I need to know how many mixes of {k} sweets can be made from {n} sorts.
            Share {k} identical coins among {n} people and count the ways, some may get nothing.
            Work out the combinations with repetition for {n} kinds and {k} choices.
            Put {k} identical balls into {n} different boxes and count the ways.
            Figure out how many ways {k} equal parcels can go to {n} named houses.
            Pick {k} from {n} with repeats allowed and without order; how many picks?
            Use stars and bars to count {k} items in {n} bins.
            Count the possible orders of {k} drinks from {n} choices where several people may drink the same.
            Calculate how many ways {n} shelves can hold {k} identical jars, empty shelves being fine.
            Tell me how many assortments of {k} biscuits I can fill from {n} tins.
            Select {k} items from {n} types, any type again and again, and count the selections regardless of sequence.
            Show the count of unordered selections of {k} from {n} types, duplicates included.
            Fill a bag with {k} fruits of {n} sorts, repeats welcome, and count the fillings.
            Find the multiset count for {n} types and size {k}.
            Find the number of unordered picks with repeats of {k} from {n}.
            Allot {k} identical tickets to {n} fans, any number each, and count the ways.
            Calculate the number of combinations with repetition of {n} things taken {k} at a time.
            Find the number of ways to distribute {k} identical coins among {n} people.
            Use stars and bars to put {k} identical objects into {n} boxes.
            Compute the number of multisets of size {k} from {n} elements.
            Find the number of ways to choose {k} bagels from {n} types, repetition allowed.
        """,
        stories="""
            A bakery sells {n} sorts of doughnut and I fill a box with {k}, any sort as often as I like. How many boxes are possible?
            Grandpa hands out {k} identical coins to {n} grandchildren; some may go away empty. How many ways?
            A florist ties {k} flowers of {n} varieties, repeating varieties freely, order in the bunch ignored. How many bunches?
            {n} servers share {k} equal jobs and only the loads matter. How many load tables exist?
            I throw {k} identical dice with {n} faces each and note only how often each face shows. How many results are there?
            The tailor has {n} colours of buttons in unlimited supply and grabs {k}. How many colour mixes can come out?
            A nurse orders {k} vials; there are {n} brands, and brands may be repeated. How many orders differ?
            A vote has {n} options and {k} anonymous ballots; only the tally is published. How many tallies are possible?
            A nurse stocks a shelf with {k} boxes from {n} brands, any brand as often as she wants. How many stocks are possible?
            A carpenter buys {k} hinges, and there are {n} models to mix freely. How many purchases are there?
            A trader spreads {k} identical lots over {n} accounts, some maybe getting nothing. How many spreads exist?
            An ice cream parlour has {n} flavours, and a tub takes {k} scoops, the same flavour welcome again. How many tubs?
            {k} identical buses are assigned to {n} depots, and only the numbers matter. How many assignments?
            A child fills a bag with {k} sweets from {n} bins, repeating as she pleases. How many bags could she fill?
            I throw {k} dice that look the same, each with {n} faces. How many different results can I see?
            {k} identical biscuits are given to {n} dogs, and a dog may get none. How many ways are there?
            A coder distributes {k} equal tasks over {n} named workers; workers may idle. How many load patterns?
            The kiosk has {n} kinds of postcard, and I buy {k}, duplicates fine. How many selections are possible?
            I'm buying {k} plants and the nursery has {n} kinds with plenty of each. How many different purchases can I make?
            The canteen sells {n} kinds of sandwich. Our table orders {k}, and some may be the same. How many orders are possible?
            We have {k} identical keyboards for {n} offices, and an office may get none. How many ways to share them out?
            A kid picks {k} stickers from {n} designs and may take doubles. How many sets of stickers can she go home with?
            The paint shop mixes {k} drops from {n} base colours; only the amounts matter. How many shades can be mixed?
            The charity has {k} identical vouchers for {n} families. How many ways can they be handed out if a family may get several or none?
            A bakery sells {n} kinds of doughnuts. In how many ways can I choose {k} doughnuts if I may take several of a kind?
            A teacher hands out {k} identical stickers to {n} pupils, and some may get none. In how many ways can she do that?
        """,
        terse="""
            multichoose({n}, {k})
            {k} from {n} kinds, repetition allowed, unordered
            stars and bars: {k} stars, {n} bins
            multisets of size {k} over {n} symbols
            combinations with replacement {n}, {k}
            n multichoose k: n = {n}, k = {k}
            {k} identical into {n} distinct boxes
            H({n}, {k}), multiset coefficient
            combinations_with_replacement count: {n} kinds, {k} picks
            unordered, repeats ok: {k} of {n}
            comb with rep: {k} of {n}
            combos w/ repetition, n = {n}, k = {k}
            multiset coefficient {n} {k}
            {n} kinds, {k} picks, repeats ok, unordered
            len of combinations_with_replacement, {n} items, r = {k}
            {n} bins, {k} identical balls, empties ok
            pick {k}, {n} sorts, duplicates allowed
            nonneg solutions: {n} vars, total {k}
            combinations with repetition n = {n}, k = {k}
            {k} scoops, {n} flavours, repeats ok, how many
            choose {k} from {n}, repetition yes, order no
            {k} identical sweets to {n} kids, how many ways
            multiset count, {n} types, size {k}
            with replacement, unordered: {k} out of {n}
            nHr {n} {k}, combos with repeats
            repeat allowed, order ignored, {k} picks, {n} types
            unordered with repetition: choose {k} from {n} sorts
            n = {n}, r = {k}, combinations with replacement
            stars and bars {k} identical balls {n} boxes
            combinations with repetition {n} choose {k}
            {k} identical apples among {n} people, number of ways
        """,
        dialogues="""
            A: {k} scoops, please. B: There are {n} flavours. A: I may take the same twice; how many servings are possible?
            User: combinations with repetition. Bot: Kinds? User: {n}. Bot: Picks? User: {k}.
            Teacher: {k} identical marbles. Pupil: Into how many jars? Teacher: {n}, empty jars allowed.
            - We have {n} types of tea. - And buy? - {k} bags, types repeating as we like. How many purchases?
            Host: Choose {k} drinks. Guest: From how many sorts? Host: {n}, the same sort again is fine. Guest: How many trays is that?
            Coach: {k} equal balls go to {n} nets. Player: Can a net stay empty? Coach: Yes. How many distributions?
            Pupil: I choose {k} from {n} types. Teacher: May types repeat? Pupil: Yes, and order is irrelevant. How many?
            Baker: {n} kinds of roll. Customer: I take {k}, mixed or all the same. Baker: How many bags are possible?
            Kid: {k} identical balls, {n} boxes with names. Dad: Empty boxes allowed? Kid: Yes. How many ways?
            User: I choose {k} cakes. Bot: From how many kinds? User: {n}, and I can take the same again. How many choices?
            Mum: I have {k} equal apples. Dad: And {n} children. Mum: Someone may get none. In how many ways can I share?
        """,
    ),
    Phrases(
        tools.circular_arrangements,
        draw_n,
        terms=(
            "circular permutations; seatings at a round table; cyclic arrangements; ring orders; "
            "circular permutation; round-table problem; arrangements up to rotation; circle seating"
        ),
        questions="""
            In how many ways can {n} people sit around a round table?
            How many circular permutations of {n} objects are there?
            How many seatings of {n} knights at a round table differ by more than a rotation?
            In how many ways can {n} children join hands in a ring, facing inwards?
            How many cyclic orders do {n} distinct items have?
            If turning the table changes nothing, how many seatings do {n} guests have?
            whats the number of ways to seat {n} people in a circle?
            How many different rings can {n} dancers make if spinning the ring does not count?
            How many orders have {n} unlike pegs around a fixed-face dial that may be spun but not turned over?
            How many roundabout orders are there for {n} different cars driving in a loop?
            In how many circular orders can {n} flags surround a square pole?
            How many table plans does a round banquet of {n} persons have, seats unnumbered?
            What is the number of circular permutations of {n}?
            What is the number of ways to seat {n} around a round table?
            What is the number of ring arrangements of {n} different things?
            What is the number of cyclic orderings of {n} objects?
            What is the count of rotationally distinct rings of {n} people?
            How many ways can {n} diners sit round a circular table?
            How many ways can {n} children stand in a circle?
            How many ways are there to arrange {n} different keys in a circle, rotations not counted apart?
            How many full cycles can be formed on {n} symbols?
            If shifting everyone one chair along makes no difference, how many seatings of {n} are there?
            In a circle rather than in a row, how many arrangements have {n} people?
            How many directed Hamiltonian cycles has the complete graph on {n} vertices?
            Arranged in a loop, how many orders do {n} distinct beads have when flipping counts as different?
            How many ways can {n} horses be fixed on a merry-go-round, up to turning?
            What is the number of ways to line {n} people up in a closed circle, rotations alike?
            How many ways can {n} people be seated in a circle?
            What's the number of circular arrangements of {n} people?
            How many different round table seatings are there for {n} guests?
            What is the number of cyclic orderings of {n}?
            What is the number of circular orders of {n}?
            What is the circular permutation count of {n}?
            How many ways can we sit {n} of us around the campfire if only the neighbours matter?
            In how many ways can {n} different beads go on a ring that is not turned over?
            If {n} of us sit at a round table, how many different ways can we sit?
            {n} people, one round table: how many seating plans?
            How many ways are there to put {n} different flowers around a wreath, turning it making no difference?
            How many ways can {n} houses be painted around a roundabout in as many colours, rotations being equal?
            How many distinct wheels can be made from {n} different spokes, spinning ignored?
            How many ways can a ring of {n} dancers form?
            With a round table, not a straight bench, how many ways can {n} people sit?
            How many loops can be made of {n} unlike links, rotations the same and reflections different?
            How many carousels can be made from {n} different horses?
            How many ways may {n} knights gather at a round table?
            How many rosettes can be formed of {n} unlike petals, turning allowed?
            What is the number of ring orders of {n}?
            How many ways can {n} people sit around a round table?
            In how many ways can {n} people be seated at a circular table?
            In how many ways can {n} children stand in a circle?
            How many different ways can {n} friends sit around a campfire in a circle?
            How many circular arrangements of {n} people are possible?
            In how many ways can {n} keys, all seen from one side only, be arranged in a circle?
        """,
        commands="""
            Count the circular arrangements of {n} people.
            Find how many ways {n} guests can be placed around a circular table.
            Compute the number of distinct rings of {n} dancers, rotations counted once.
            Determine the cyclic permutations, up to rotation, for {n} different beads on a dial.
            Tell me how many round-table seatings {n} delegates allow.
            Work out in how many ways {n} chairs in a circle can be given to as many people, rotations being equal.
            Calculate the circular permutations for {n}.
            Seat {n} guests round a circular table and count plans that no rotation identifies.
            Arrange {n} plants around a fountain, rotations alike, and count.
            Fix one of {n} people at the round table and count how the others can sit.
            Count the ways {n} people can sit in a circle.
            Count the cyclic permutations of {n} distinct objects.
            Count the arrangements of {n} around a ring, not along a line.
            Seat {n} people at a round table and count the seatings.
            Arrange {n} items in a circle and count, treating rotations as one.
            Find the number of circular arrangements of {n}.
            Find the number of round-table orders for {n}.
            Give the number of cyclic arrangements of {n} different stones.
            Pin one of {n} diners to a chair and count how the rest fit round the table.
            Place {n} statues about a round pond and count the placements up to rotation.
            Take the straight-row orderings of {n} people and identify the ones that are rotations; how many circles stay?
            Determine how many circles {n} hand-holding dancers can form.
            Say how many rings {n} unlike beads can make if a ring may be rotated but not flipped.
            Compute how many cyclic timetables {n} lessons have when only who follows whom matters.
            Find the number of ways to sit {n} people in a ring.
            Find the number of cyclic arrangements of {n}.
            Find the number of round table seatings of {n}.
            Seat {n} at a round table; how many ways?
            Arrange {n} people in a circle and count.
            Put {n} friends round a table and tell me the number of seatings.
            I need the circular permutations of {n}.
            Get the number of ways {n} children can make a circle.
            Work out the seating plans for {n} at a circular table.
            Count the ring arrangements of {n} different objects.
            Figure out how many ways {n} chairs round a table can be filled by {n} guests, ignoring rotation.
            Calculate the number of circles {n} people can stand in.
            Tell me how many orders around the clock face {n} different stickers can have if the clock can be turned.
            Show how many round arrangements {n} items allow.
            Do the round table problem for {n} people.
            Find the number of ways round a table for {n}.
            Find the circular order count for {n} people.
            Loop {n} different charms in a ring, rotations counted once, and count the rings.
            Sit {n} guests in a ring with no head seat and count the seatings.
            Find the number of circular permutations of {n} people.
            Calculate how many ways {n} guests can sit around a circular table.
            Compute the number of ways to seat {n} people around a round table, rotations being the same.
            Find the number of ways to arrange {n} people in a circle.
        """,
        stories="""
            King Arthur invites {n} knights to his round table and only neighbours matter. How many seatings are there?
            {n} friends dance in a circle. Rotating the circle gives the same dance. How many dances exist?
            A merry-go-round has as many horses as children, namely {n}. Up to rotation, how many ways can they ride?
            The committee of {n} meets at a circular desk without a head. How many arrangements, apart from turning, are possible?
            Our {n} campers sit in a ring around the fire. How many different rings can they form?
            A waiter sets {n} different glasses around a round tray. Turning the tray makes no difference. How many settings?
            The {n} ministers sit at a circular table with no place of honour. In how many ways, apart from rotation?
            A carousel is painted with {n} distinct animals. How many circular orders are there, rotations being the same?
            A nurse seats {n} patients in a therapy circle. How many circles differ by more than turning?
            A carpenter builds a round table, and {n} customers try every seating around it. How many seatings, rotations alike?
            {n} diplomats sit in a ring so that nobody heads the table. How many seating plans are there?
            Campers, {n} of them, sit around a fire. In how many circular orders can they sit?
            {n} different lanterns hang around a round pavilion. How many orders around it exist, apart from rotation?
            A gardener plants {n} different shrubs round a circular bed. How many plantings, apart from turning the bed?
            {n} singers stand in a closed ring facing in. How many rings can they form?
            A Ferris wheel has {n} gondolas, each in a different colour. How many colour orders around the wheel, rotations the same?
            The board of {n} gathers at a round table and cares only about left and right neighbours. How many ways?
            Pizza slices with {n} different toppings, one per slice, make a whole pizza. How many pizzas up to turning?
            We are having {n} people for dinner at our round table. How many ways can they sit?
            {n} scouts sit around a fire, and shifting everyone one place along is not a new arrangement. How many arrangements?
            A jeweller sets {n} different stones in a round brooch that can be turned but not flipped. How many designs has he?
            The kindergarten makes a circle of {n} children holding hands. How many different circles are possible?
            A chef lays {n} different canapés around the rim of a round plate. How many ways, if turning the plate doesn't count?
            For the peace talks {n} leaders sit at a round table so nobody is at the head. How many seatings are there?
            {n} friends go out to dinner and sit at a round table. How many different seating arrangements are there?
            {n} children hold hands in a circle. In how many different ways can they be arranged?
        """,
        terse="""
            circular permutations of {n}
            round table, {n} people
            seatings in a circle: {n}
            {n} around a circle, rotations equal
            cyclic arrangements ({n})
            circle, {n} persons, how many seatings
            round table seatings: {n}
            ring orders of {n}
            ({n} - one)! circular
            {n} in a ring, up to rotation
            circular perms of {n}
            circular permutations n = {n}
            {n} at a round table
            {n} ppl in a circle, ways
            seat {n} round table, ways?
            cyclic orders of {n}
            ring of {n}, rotations same, flips differ
            not in a row but round a table: {n}
            how many ways {n} people round table
            circular seating {n}
            circle arrangements, n = {n}
            {n} people sitting in a circle, number of ways
            {n} guests, round table, count seatings
            circular arrangement count {n}
            sit {n} in circle, how many ways
            {n} people around a circular table, number of ways
            circular permutation of {n} objects
            circular arrangements({n})
            arrange {n} people in a circle
        """,
        dialogues="""
            A: Dinner for {n}. B: A long table? A: No, a round one. How many seatings?
            User: circular arrangements. Bot: Of how many? User: {n}
            Teacher: {n} people in a ring. Pupil: Rotations count once? Teacher: Yes, so how many rings?
            - Does it matter where the first of the {n} sits? - Not at a round table. - How many ways then?
            Mum: We are {n} at the round table. Kid: Only who sits next to whom counts! Mum: So how many seatings?
            Planner: {n} stalls form a circle. Mayor: No first stall? Planner: None. How many circular layouts?
            Pupil: {n} people in a row? Teacher: No, in a circle, turning is ignored. Pupil: So how many?
            Waiter: {n} guests at the round table. Chef: Everyone shifting along is the same plan? Waiter: Yes. How many plans?
            Dev: {n} nodes in a ring topology. Lead: Rotations are the same ring. Dev: How many rings?
            User: How many seatings for {n}? Bot: In a row or around a table? User: Around a round table.
            Bride: Table one is round and takes {n}. Planner: Only who sits beside whom matters? Bride: Yes, left and right. How many seatings?
        """,
    ),
)
