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
        """,
        dialogues="""
            A: We are {n} people and one queue. B: So many orders! A: How many exactly?
            Teacher: {n} with an exclamation mark. Pupil: Is it shouting? Teacher: No, it's a factorial; evaluate it.
            User: factorial please. Bot: Of what? User: {n}
            - I can sort my {n} records any way I like. - In how many ways? - You tell me.
            Lea: How many ways can I rearrange {n} different tiles? Ben: All of them in a row? Lea: Yes.
            "What is the product up to {n}?" "You mean the factorial?" "Right."
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
        """,
        dialogues="""
            A: I pick {k} of {n} friends. B: In order? A: No, just the group. How many groups?
            User: Combinations, please. Bot: How many to choose? User: {k}. Bot: Out of? User: {n}.
            Teacher: {n} over {k}, without a fraction bar. Pupil: A binomial coefficient! Teacher: Compute it.
            - We need {k} volunteers from {n}. - Does it matter who is called first? - Not at all. How many selections?
            Eva: My set has {n} elements. Tim: And the subsets? Eva: Those with {k} elements. Count them.
            "{k} cards from a pile of {n}." "Ordered?" "No, one hand is one hand." "Then it's a combination." "Which number?"
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
        """,
        dialogues="""
            A: I pick {k} of {n} friends. B: In order? A: Yes, first, second and so on. How many ways?
            User: Permutations, please. Bot: How many places? User: {k}. Bot: How many candidates? User: {n}.
            Teacher: {n} swimmers, a podium with {k} steps. Pupil: So order counts. Teacher: How many podiums?
            - We need {k} volunteers from {n}. - Does it matter who is called first? - Very much so. How many sequences?
            Eva: {n} letters. Tim: And words? Eva: With {k} letters, no letter twice. Count them.
            "{k} cards from a pile of {n}, laid left to right." "So the sequence matters?" "It does." "How many then?"
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
        """,
        dialogues="""
            A: My letters repeat, {counts} times. B: And you count the anagrams? A: Yes, the different ones.
            User: multinomial please. Bot: Which entries? User: {counts}
            Teacher: Marbles, {counts} of each colour. Pupil: In a row? Teacher: Yes, how many rows look different?
            - We have identical copies, {counts} per title. - On one shelf? - On one shelf, how many orders?
            Kid: My letters come {counts} times. Mum: Swapping equal letters changes nothing. Kid: So how many different words?
            Lab: Samples of each type: {counts}. Boss: Same type is identical. Lab: How many run orders, then?
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
        """,
        dialogues="""
            A: {k} scoops, please. B: There are {n} flavours. A: I may take the same twice; how many servings are possible?
            User: combinations with repetition. Bot: Kinds? User: {n}. Bot: Picks? User: {k}.
            Teacher: {k} identical marbles. Pupil: Into how many jars? Teacher: {n}, empty jars allowed.
            - We have {n} types of tea. - And buy? - {k} bags, types repeating as we like. How many purchases?
            Host: Choose {k} drinks. Guest: From how many sorts? Host: {n}, the same sort again is fine. Guest: How many trays is that?
            Coach: {k} equal balls go to {n} nets. Player: Can a net stay empty? Coach: Yes. How many distributions?
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
        """,
        dialogues="""
            A: Dinner for {n}. B: A long table? A: No, a round one. How many seatings?
            User: circular arrangements. Bot: Of how many? User: {n}
            Teacher: {n} people in a ring. Pupil: Rotations count once? Teacher: Yes, so how many rings?
            - Does it matter where the first of the {n} sits? - Not at a round table. - How many ways then?
            Mum: We are {n} at the round table. Kid: Only who sits next to whom counts! Mum: So how many seatings?
            Planner: {n} stalls form a circle. Mayor: No first stall? Planner: None. How many circular layouts?
        """,
    ),
)
