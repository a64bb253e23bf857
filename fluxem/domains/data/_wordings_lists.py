"""How people ask to turn around, thin out, count and add up lists of numbers."""

from __future__ import annotations

from fluxem.core.phrasebook import Phrases
from fluxem.domains.data import tools
from fluxem.domains.data._draws import draw_list_and_k, draw_list_and_value, draw_named_list, draw_repeats

PHRASES = (
    Phrases(
        tools.reverse,
        draw_named_list,
        terms=(
            "reversal; backward list; opposite order; mirror image of a list; reversed array; last-to-first order; "
            "back-to-front sequence"
        ),
        questions="""
            What is the list {values} in reverse?
            How does the array {values} read backwards?
            If you read the numbers {values} from the end to the beginning, what do you get?
            What does the list {values} become when its order is flipped?
            Starting with the final entry, how does the array {values} go?
            What's the reverse of the list {values}?
            How do you say the numbers {values} starting with the last one?
            If the queue of numbers {values} does an about-turn, who is in front and how does it go on?
            What does rev() give in R on the array {values}?
            Which list is the mirror image of the list {values}?
            What order results when the list {values} is read right to left?
        """,
        commands="""
            Reverse the list {values}.
            Turn the array {values} around.
            Write the numbers {values} back to front.
            Flip the list {values} end to end.
            Give me the values {values} in the opposite order, without sorting.
            Invert the sequence of the array {values}.
            Print the array {values} from the last element to the first.
            Swap first with last, second with second-last and so on in the list {values}.
            Mirror the list {values}.
            Rearrange the values {values} so that the tail becomes the head.
            Put the last item first and the first item last, all the way through the list {values}.
            Undo the stacking: unstack the numbers {values} last in, first out.
            Run through the array {values} from tail to head.
        """,
        stories="""
            The train's carriages carry the numbers {values}. It leaves the station the other way round. How do the \
carriages follow each other now?
            I pile plates with the numbers {values} on a stack and then take them off one by one. In what order do \
they come?
            A tape holds the values {values}. We play it backwards. What do we hear?
            My walk passed milestones with the numbers {values}. I return home along exactly the same way. Which \
milestones do I meet, one after another?
            The export came newest entry last, but the chart wants newest at the start. The list {values} has to be \
turned over. What does the chart receive?
            Bead by bead a child threads the values {values} on a string. Then she holds the string by the other end. \
How do the beads read?
        """,
        terse="""
            reverse list {values}
            array {values} backwards
            list(reversed(list {values}))
            reversed: list {values}
            negative step slice of list {values}
            reverse(numbers {values})
            flip array {values}
            std::reverse, array {values}
        """,
        dialogues="""
            A: Read me the list {values}. B: Done. A: Now backwards, please.
            A: The list {values} is upside down. B: So I turn it over? A: Exactly.
            A: The printer put the list {values} out last page first. B: Then flip the whole pile. A: And the correct \
order is?
            Teacher: Count the numbers {values} in the reversed direction. Pupil: From the rear end?
            User: my array {values} is back to front. Assistant: Shall I reverse it? User: yes pls
        """,
    ),
    Phrases(
        tools.unique,
        draw_repeats,
        terms=(
            "duplicate removal; distinct entries; unique elements; repeated numbers; deduplication; list without "
            "doubles; set of different values"
        ),
        questions="""
            What are the distinct entries of {values}?
            Which different numbers appear in the list {values}?
            What remains of {values} without its duplicates?
            How does {values} look if each number may appear only once?
            {values}: what are its unique elements?
            What are the unique values in {values}?
            Which elements occur in {values}, each mentioned a single time?
            What does {values} look like with the repeats taken out?
            Which numbers do I meet in {values} if I skip those I've seen before?
            What is the deduplicated form of {values}?
        """,
        commands="""
            Remove the duplicates from {values}.
            List every number of {values} once, in order of first appearance.
            Deduplicate {values}.
            Strip all repetitions out of the array {values}.
            Reduce {values} to its unique values.
            Strike out each entry of {values} that already occurred earlier.
            Delete double entries from {values}.
            Write down each different number in {values} only once.
            Get rid of copies in {values}; first occurrences stay put.
            Purge redundant elements from {values}.
            Collapse identical items of {values} into a single one each.
            Clean {values}: no number may be listed twice.
            Eliminate redundancy in {values} while preserving order.
        """,
        stories="""
            My guest list has entries by number, {values}, and some people signed twice. Write the list with each \
guest once.
            The logbook shows badge numbers {values}. The manager wants to know who came at all, not how often. Whom \
does she list?
            A collector owns stamps numbered {values} and gives the doubles away. Which numbers does the list of what \
she keeps show?
            Two mailing lists were glued together, and customer numbers now appear more than once: {values}. Each \
customer should get a single letter. Print the cleaned list.
            A barcode scanner stutters and reads the same parcel several times: {values}. Which distinct parcels were \
scanned?
            In bingo the caller repeated himself and shouted {values}. I tick each number at its first call only. \
Which numbers get ticked?
        """,
        terse="""
            unique({values})
            {values} dedup
            list(dict.fromkeys({values}))
            distinct {values}
            SELECT DISTINCT FROM {values}
            unique elements of {values}
            {values} without duplicates
            pd.unique({values})
            {values} - remove dupes
        """,
        dialogues="""
            A: There are repeats in {values}. B: Shall I delete them? A: Yes, leave every number once.
            A: I typed {values} and hit some keys twice. B: You want the duplicates gone? A: Please.
            A: Why is {values} so long? B: Because elements recur. A: Then thin it out, a single copy each.
            User: dedupe pls {values}. Bot: Keep the original order? User: yes
            Clerk: The register shows {values}. Boss: I see doublets. Strike the redundant entries.
        """,
    ),
    Phrases(
        tools.count,
        draw_list_and_value,
        terms=(
            "frequency; number of occurrences; tally; how often a number appears; multiplicity of a number; hit "
            "count; occurrence count"
        ),
        questions="""
            How often does {value} occur in the list {values}?
            How many entries of {values} equal {value}?
            In the array {values}, what is the frequency of {value}?
            What is the number of occurrences of {value} among the elements of {values}?
            Looking through the list {values}, how frequently do you meet {value}?
            How many times does {value} appear in {values}?
            How many {value} entries are there in the list {values}?
            What's the multiplicity of {value} in the list {values}?
            In {values}, how many elements are identical with {value}?
            How many hits does a search for {value} get in the array {values}?
            Of the entries in the list {values}, how many match {value} exactly?
        """,
        commands="""
            Count the appearances of {value} in the list {values}.
            Go through {values} and count each {value}.
            Tell me how many copies of {value} the array {values} contains.
            Tally {value} in the list {values}.
            Scan the list {values}; report how frequently {value} shows up.
            Find how many times {value} is repeated in the list {values}.
            Make a stroke for every {value} in the list {values} and state the number of strokes.
            Determine the multiplicity with which the list {values} contains {value}.
            Given the array {values}, return the occurrence count of {value}.
            Check the array {values} for {value} and say how many instances there are.
            Number the instances of {value} in the list {values}.
        """,
        stories="""
            A die was thrown and I wrote the list {values}. How often did {value} turn up?
            The jukebox played the tracks on the list {values} tonight. The song with number {value} is my favourite. \
How often could I dance to it?
            Letters for the houses on the list {values} arrived. How many of them go to house {value}?
            In a poll people sent in the list {values}. Option {value} is the one I proposed. How many votes did it get?
            The shoe sizes sold today are the list {values}. How many pairs of size {value} went over the counter?
            A sensor reports the error code {value} when it freezes. Its log is the array {values}. How many freezes \
were there?
        """,
        terse="""
            count({value}, list {values})
            list {values}: number of {value} entries
            {values}.count({value})
            occurrences of {value}: list {values}
            list {values}, frequency of {value}?
            how many {value} in {values}
            np.count_nonzero(np.array({values}) == {value})
            {value}: how many times? list {values}
            multiplicity of {value}, array {values}
            COUNT WHERE x = {value}, list {values}
        """,
        dialogues="""
            A: Here is a list: {values}. B: What about it? A: Count how frequently {value} is in there.
            A: I am looking for {value}. B: Where? A: In the list {values}. How often is it there?
            A: Did {value} come up at all? B: In the list {values}? A: Yes. How many instances?
            Teacher: Look for {value} in the list {values}. Pupil: I see some. Teacher: How many times exactly?
            User: array {values}. Bot: And the element to count? User: {value}
        """,
    ),
    Phrases(
        tools.cumulative_sum,
        draw_named_list,
        terms=(
            "running total; cumulative sum; partial sums; prefix sums; accumulated amount; running sum; accumulated "
            "series; progressive total; cumulated balance"
        ),
        questions="""
            What are the running totals of the list {values}?
            What is the cumulative sum of the array {values}?
            Which partial sums do the numbers {values} produce?
            After each entry of the list {values}, what is the total so far?
            How does the accumulated total grow along the values {values}?
            What's the cumsum of the list {values}?
            How do the subtotals of the numbers {values} develop?
            Where does a tally stand after one, two, three and more terms of the list {values}?
            If each new item is added to what is there already, which amounts arise from the list {values}?
            What is the sequence of partial sums s1, s2, s3, ... for the numbers {values}?
            Which balance does the account show after each booking in the list {values}, if it opened at zero?
        """,
        commands="""
            Compute the cumulative sums of the list {values}.
            Give the prefix sums of the array {values}.
            Add up the numbers {values} step by step and show every intermediate total.
            Accumulate the values {values}, writing down the subtotal each time.
            Replace each entry of the list {values} by the sum of everything up to it.
            Calculate the running total for the list {values}.
            Build the prefix-sum array of the array {values}.
            Keep adding as you go through the numbers {values} and note each interim result.
            Cumulate the values {values}.
            Turn the daily figures in the list {values} into cumulative figures.
            Integrate the list {values} discretely, that is, list all the accumulated sums.
            Show the growing sum while walking along the array {values}.
        """,
        stories="""
            I put coins into a jar day after day, according to the list {values}. How much was in the jar after each \
day?
            A cashier types the values {values}, and her display always shows the running total. What does it show, \
one after the other?
            Rain fell on successive mornings as in the list {values}. Nobody emptied the barrel. Give its contents \
each time.
            New infections per week follow the list {values}. The newspaper plots the cumulative cases since the \
outbreak. Which figures does it plot?
            A cyclist rides stages as in the list {values}. The trip meter is never reset. What does it read at the \
end of each stage?
            Savings pile up: every payday I put aside amounts as in the list {values}. Tell me what has accumulated \
by each payday.
        """,
        terse="""
            cumsum of list {values}
            itertools.accumulate(list {values})
            running totals: list {values}
            np.cumsum(array {values})
            numbers {values} -> partial sums
            prefix sums of array {values}
            cumulative: numbers {values}
            SUM(x) OVER (ORDER BY i), list {values}
            scanl1 (+) of list {values}
            running sum, values {values}
        """,
        dialogues="""
            A: Take the list {values}. B: Sum it? A: Yes, but cumulatively, with all subtotals.
            A: My savings by month are on the list {values}. B: And you want the balance after every month? A: Right.
            A: These are the weekly sales, list {values}. B: Do you want a grand total? A: No, year-to-date after \
every week.
            Pupil: I add the numbers {values} one at a time. Teacher: Note what you have after each addition.
            User: cumulate the array {values}. Bot: So every partial sum? User: exactly
        """,
    ),
    Phrases(
        tools.top_k,
        draw_list_and_k,
        terms=(
            "largest entries; top k; best results; highest numbers; podium; k largest numbers; leaderboard; highest "
            "scores; maxima of a list"
        ),
        questions="""
            What are the {k} largest entries of {values}?
            Which {k} numbers in the list {values} are the biggest?
            In the array {values}, what are the top {k}?
            If only the {k} highest elements of {values} are kept, which are they?
            Looking at the list {values}, what are its {k} greatest members?
            What's the top {k} of {values}?
            Which {k} elements of {values} dominate all the others?
            If I can choose {k} numbers of the list {values} and want the richest haul, which do I choose?
            In {values}, which {k} entries take the first places when ranked by size?
            Who are the {k} front runners in the list {values}?
            Which {k} peaks are the tallest in the list {values}?
        """,
        commands="""
            Give the top {k} of the list {values}.
            Pick the {k} largest numbers from {values}.
            Out of the array {values}, name the {k} maximum entries, biggest first.
            Find the {k} highest elements in {values}.
            From {values}, extract the largest {k}.
            Show the {k} biggest values of {values}.
            Find the highest {k} in the list {values}.
            Skim the cream off the list {values}: the {k} maximum entries.
            Shortlist {k} winners, the greatest numbers in the list {values}.
            Keep the {k} heaviest of the list {values} and drop the others.
            Limit the array {values} to its {k} strongest elements.
            Rank {values} and cut off after the leading {k}.
        """,
        stories="""
            In the long jump the list of results is {values}. Prizes go to the best {k}. Which results win a prize?
            We may keep {k} of the fish we caught; the list of their sizes is {values}. Naturally we choose the \
biggest. Which?
            A shop shows its {k} best sellers in the window. The list of sales is {values}. Which sales figures \
belong to them?
            A scholarship goes to {k} students with the highest results. The list of results is {values}. Which win?
            The band plays its {k} most streamed songs as an encore. Streams, as a list: {values}. Which counts \
belong to the encore?
            Our budget allows repairs of the {k} worst potholes, worst meaning deepest. The depths are the list \
{values}. Which depths get repaired?
        """,
        terse="""
            top {k} of {values}
            list {values}: best {k}
            heapq.nlargest({k}, {values})
            {values}, largest {k}
            max {k} entries: {values}
            sorted({values}, reverse=True), first {k}
            {k} biggest in {values}
            ORDER BY x DESC LIMIT {k}, values {values}
            torch.topk, k = {k}, values {values}
            highest {k} of the array {values}
        """,
        dialogues="""
            A: I only care about the leaders. B: How many leaders? A: {k}, from the list {values}.
            A: See the list {values}. B: Do you want the maximum? A: The {k} largest, in fact.
            A: Which results make the podium? B: How large is it? A: {k} places, and the list of results is {values}.
            Coach: Here's the list {values}. Assistant: And how many go to the final? Coach: The {k} strongest.
            User: {values}, leaders only. Bot: How many leaders, going by size? User: {k}
        """,
    ),
)
