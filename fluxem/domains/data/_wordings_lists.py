# ruff: noqa: E501 - one template a line
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
            What is the reversal of the list {values}?
            What is the backward version of the list {values}?
            What is the reversed order of the numbers {values}?
            What is the list {values} when run in reverse?
            What is the array {values} from the last element back to the first?
            How does the list {values} read backwards?
            How does the list {values} go if its final entry becomes its opening entry and so forth?
            Which sequence is left when the numbers {values} are popped off a stack?
            If I walk the list {values} from its rear to its front, what do I pass?
            What happens to the array {values} under a left-right flip?
            What would a palindrome check compare the list {values} with, that is, which list is it turned about?
            Going from the tail to the head of the list {values}, which numbers come up?
            What do you get when you reverse the list {values}?
            Can you reverse the order of the numbers {values}?
            What is the list {values} in the opposite order?
            How would the array {values} look read from back to front?
            What is the reverse of the list {values}?
            What is the tail-first version of the list {values}?
            What is the flipped order of the numbers {values}?
            What is the opposite order of the numbers {values}?
            What is the mirrored list for the numbers {values}?
            What is the back-to-front order of the list {values}?
            What is the inverted sequence of the numbers {values}?
            What is the turned-around list of the numbers {values}?
            What do the numbers {values} look like backwards?
            How do I read the list {values} from the end to the start?
            How does the list {values} go in reverse?
            Can you say the numbers {values} backwards?
            Can you write the list {values} the other way around?
            What is the end-to-start version of the list {values}?
            What is the right-to-left reading of the numbers {values}?
            What is the list {values} in reverse order?
            What is {values} reversed?
            What is {values} backwards?
            What is the array {values} in reverse?
            How do I reverse the list {values}?
            What is the reverse of the array {values}?
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
            Reverse the numbers {values}.
            Reverse the order of the list {values}.
            Reverse the array {values} in place.
            Flip the array {values}.
            Flip the order of the numbers {values}.
            List the numbers {values} backwards.
            Read the numbers {values} back from end to start.
            Turn the list {values} upside down.
            Recite the numbers {values} in reverse.
            Give the list {values} in reverse order, regardless of size.
            Iterate over the array {values} backward and collect what you see.
            Transpose front and rear in the list {values}: last becomes first, first becomes last.
            Rewind the sequence of numbers {values}.
            Return the list {values} reversed.
            Given the array {values}, reverse it.
            Output the numbers {values} in reverse order.
            Put the list {values} in reverse, last to first.
            Write the values {values} starting from the end.
            Invert the order of the list {values}.
            Reverse the order of the numbers {values}.
            Flip the list {values}.
            Flip the order of the list {values}.
            Turn the list {values} around.
            Turn around the order of the numbers {values}, no sorting.
            Write the numbers {values} backwards.
            Write the list {values} from end to start.
            Read the list {values} from right to left.
            Put the numbers {values} in reverse, last one at the front.
            Turn the list {values} so that its end is its beginning.
            Give me the list {values} in reverse order.
            Start at the end of the list {values} and go back to the beginning.
            Show the numbers {values} from the tail to the head.
            Swap the ends of the list {values} and everything in between.
            Get the array {values} reversed.
            Invert the order of the numbers {values}.
            Flip the numbers {values} end for end.
            Recite the numbers {values} from last to first.
            Reverse {values}.
            Reverse the order of {values}.
            Reverse the array {values}.
            Write the numbers {values} in reverse order.
            Write the sequence {values} backwards.
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
            A lift stopped at the floors on the list {values} and now goes back through all of them. In what order?
            Passengers boarded in the order of the numbers {values}. Whoever got in last gets out first. In what order do they leave?
            My browser history is the list {values}, earliest page in front. I hit the back button again and again. What do I see?
            A DJ plays the set list {values} and, for the encore, plays it tail first. What is the encore?
            Steps of a recipe carry the numbers {values}. To take the device apart again you go through them in the opposite direction. Give that order.
            A child learned to say the values {values}. Her brother dares her to say them backwards. What must she say?
            Cards lie on the table as the list {values}, left to right. I go round to the other side of the table. How do they read now?
            The log file has its oldest line on top, with the numbers {values}. I want it newest on top. How do the numbers run?
            A countdown script stores its steps as the list {values} but must play them in reverse order. What does it play?
            Books were stacked as the list {values}, bottom to top. I read the spines from top to bottom. What do I read?
            I walked past the houses with the numbers {values}. Now I walk back. In which order do I pass them?
            I stacked plates with the numbers {values}, and I take them from the top now. In which order do they come?
            The countdown card was printed the wrong way round: the list {values}. How should it read?
            I typed the list {values} from bottom to top by mistake. How is it the right way round?
            A child strings beads with the numbers {values} and then looks at them from the other end. What does she read?
            I wrote down the sequence {values}. My friend reads the sequence backwards. What does she read?
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
            reversed order, list {values}
            rev list {values}
            numbers {values} backwards
            np.flip, array {values}
            Collections.reverse on list {values}
            array {values} last to first
            tac on list {values}
            reverse order: numbers {values}
            .reverse() on array {values}
            last to first: list {values}
            numbers {values}, tail to head
            flip numbers {values}
            list {values} backwards please
            list {values} other way round
            reversed({values})
            {values} backwards
        """,
        dialogues="""
            A: Read me the list {values}. B: Done. A: Now backwards, please.
            A: The list {values} is upside down. B: So I turn it over? A: Exactly.
            A: The printer put the list {values} out last page first. B: Then flip the whole pile. A: And the correct \
order is?
            Teacher: Count the numbers {values} in the reversed direction. Pupil: From the rear end?
            User: my array {values} is back to front. Assistant: Shall I reverse it? User: yes pls
            A: I have the numbers {values}. B: Sorted downwards? A: No, just reversed.
            A: The array is {values}. B: What should happen to it? A: Turn it round, last element to the front.
            A: I need the list {values} changed. B: Sorted? A: No, backwards.
            Pupil: The numbers are {values}. Teacher: Now start from the end.
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
            What is the duplicate-free form of {values}?
            What are the different numbers in {values}?
            What is {values} with every duplicate removed?
            What is the list {values} without repetition?
            What are the individual values that make up {values}?
            Which elements are left of {values} when each is kept a single time?
            Which numbers does {values} contain, ignoring how often?
            If I cast {values} to a set but keep the order, what do I have?
            What does {values} shrink to when recurring numbers are dropped?
            Which novel entries does {values} bring as I read along, those already met being skipped?
            Without counting anything twice, what numbers are there in {values}?
            How does {values} look after duplicates have been weeded out?
            Which values in the list {values} are distinct?
            What are the unique numbers in the list {values}?
            What does the list {values} become once duplicates are removed?
            Can you remove the repeated values from {values}?
            Which numbers appear in {values}, not counting repeats?
            What are all the separate numbers in {values}, no matter how often they occur?
            What are the distinct numbers in {values}?
            What is the list of different values in {values}?
            What is the no-repeats version of {values}?
            What is the unique list of {values}?
            What is the cleaned-up list of {values}, repeats gone?
            What is the set of numbers in {values}, each listed just once?
            What is left of {values} without repeats?
            Which numbers appear in {values} if I list each only once?
            Which numbers are in {values}, ignoring repetition?
            How does {values} look with no number twice?
            Can you get rid of the repeats in {values}?
            Can you take the double numbers out of {values}?
            What is the repeat-free version of {values}?
            What is the set of different values of {values}?
            What is the deduplicated version of {values}?
            What are the distinct values in {values}?
            What is {values} without duplicates?
            What is the list {values} with duplicates removed?
            How do I remove duplicates from {values}?
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
            Deduplicate the list {values}.
            Dedupe {values}.
            Drop the duplicates in {values}.
            Find the distinct values of {values}.
            Find the unique elements of {values}.
            Uniquify {values}.
            Keep one copy of each number in {values}.
            Make every entry of {values} unique by erasing the later copies.
            Filter the repeated entries out of {values}.
            Thin {values} so that no number recurs.
            Merge equal entries of {values}.
            Turn {values} into a list where nothing occurs twice.
            Ditch the doublets in {values}.
            List the distinct members of {values} in the order in which they first show up.
            Remove duplicates from the array {values}.
            Remove repeated numbers from {values}.
            Get the unique values of the list {values}.
            Given the list {values}, return it with duplicates removed and the order preserved.
            Filter the list {values} down to distinct elements.
            Extract the distinct numbers of {values}.
            Drop any number of {values} you have met before.
            Remove repeats from {values}.
            Remove the duplicates in {values}.
            Delete repeated numbers from {values}.
            Drop duplicates from {values}.
            Please dedupe the list {values}.
            Dedup {values} please.
            Clean {values} of duplicates.
            Throw out the repeated ones in {values}.
            List each number in {values} just once.
            List the different values of {values}.
            Give me only the unique numbers of {values}.
            Show every number of {values} once.
            Get rid of double entries in {values}.
            Cross out anything in {values} that was there before.
            Make {values} a list with no repeats.
            Keep the earliest copy of each number in {values}.
            Purge {values} of repeats.
            Collapse equal numbers in {values} into a single copy each.
            Reduce {values} to its different numbers.
            Remove duplicates from {values}.
            Remove the duplicates from the list {values}.
            Remove duplicate numbers from the array {values}.
            Find the unique values in {values}.
            List the distinct numbers in {values}.
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
            A mailing went to customers {values}, some of whom were listed twice. To whom would a clean mailing go?
            Visitors signed in under {values}, a few of them on several days. Which different visitors were there?
            A birdwatcher writes down species codes {values} and wants her list of species without any double sightings. What is it?
            My playlist is the list {values} and some tracks sneaked in repeatedly. What is the playlist with every track kept just once?
            The scanner beeped for the barcodes {values}; items scanned again should be ignored. What is on the inventory?
            A nurse merges two ward lists into {values}. Patients occurring more than once should appear a single time. Give the merged list.
            Lottery numbers drawn this month: {values}. Which different numbers have come up?
            Two backups were concatenated to {values}. Strip the redundancy, leaving first copies in place. What remains?
            I scanned some tickets more than once and got {values}. Which tickets did I really scan?
            Our guest list has people down several times, by their badge numbers: {values}. How does the list go with everybody on it just once?
            The kids collected cards with the numbers {values} and want to swap the doubles. Which cards are in the set they keep?
            I copied the bus lines from the sign and wrote some of them twice: {values}. Which lines stop here?
            My form sends me the same answers again and again: {values}. What different answers were there?
            My list of order numbers is {values}, with some duplicates. What is the list without duplicates?
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
            uniq {values}
            drop_duplicates({values})
            {values} -> distinct only
            {values}, no repeats
            no doubles: {values}
            array_unique({values})
            unique values: {values}
            duplicates out: {values}
            new Set({values}) spread out
            de-duplicate: {values}
            no repeats: {values}
            each number once: {values}
            {values}, doubles out
            strip repeats {values}
            remove duplicates {values}
            distinct values in {values}
        """,
        dialogues="""
            A: There are repeats in {values}. B: Shall I delete them? A: Yes, leave every number once.
            A: I typed {values} and hit some keys twice. B: You want the duplicates gone? A: Please.
            A: Why is {values} so long? B: Because elements recur. A: Then thin it out, a single copy each.
            User: dedupe pls {values}. Bot: Keep the original order? User: yes
            Clerk: The register shows {values}. Boss: I see doublets. Strike the redundant entries.
            A: {values} has repeated numbers. B: Count them? A: No, just drop the extra copies.
            User: {values}. Bot: Sort it? User: No, dedupe it and leave the order alone.
            A: Some numbers in {values} are there twice. B: Take the extras out? A: Yes.
            User: {values}. Bot: Count them? User: No, just show each different number.
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
            What is the frequency of {value} in {values}?
            What is the count of {value} in {values}?
            What is the number of times {value} turns up in {values}?
            What is the tally for {value} in the list {values}?
            How often does one come across {value} in the list {values}?
            How often is {value} found in the list {values}?
            In {values}, how many times do you find {value}?
            In the list {values}, what is the number of {value} entries?
            Of all the entries of {values}, how many are {value}?
            If I cross out every {value} in the list {values}, how many strokes do I make?
            How many duplicates of {value}, itself included, does the list {values} hold?
            How many members of the list {values} are equal to {value}?
            How many elements of {values} have the value {value}?
            How many times is {value} in the list {values}?
            How many times is the number {value} in {values}?
            How many {value} values does the array {values} contain?
            How often does the number {value} show up in the list {values}?
            How many times will I meet {value} if I read through the list {values}?
            How many times does {value} appear in the list {values}?
            How often is {value} in the list {values}?
            How often do I find {value} in the list {values}?
            How often did {value} come, if the list is {values}?
            How many of the numbers in the list {values} are {value}?
            How many copies of {value} are in the list {values}?
            How many of {value} do I have in the list {values}?
            What is the number of times {value} occurs in the list {values}?
            What is the frequency of {value} in the list {values}?
            What is the total of {value} entries in the list {values}?
            What is the number of hits for {value} in the list {values}?
            What is the multiplicity of {value} in the list {values}?
            In the list {values}, how many are equal to {value}?
            What is the occurrence count for {value} in the list {values}?
            How often has {value} been written in the list {values}?
            How frequent is {value} in the list {values}?
            How many times does {value} occur in {values}?
            How often does {value} appear in the list {values}?
            How many of the numbers {values} are equal to {value}?
            What is the frequency of {value} in the data {values}?
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
            Count {value} in {values}.
            Count how many times {value} occurs in {values}.
            Count the occurrences of {value} in {values}.
            Find the frequency of {value} in the list {values}.
            Find the number of occurrences of {value} in the list {values}.
            In {values}, count every {value}.
            For the list {values}, give the absolute frequency of {value}.
            State how common {value} is in {values}, as a count.
            Tell how often {value} is represented in {values}.
            Search {values} for {value} and report the number of matches.
            Work out how many entries of {values} coincide with {value}.
            Add a point for each {value} you come across in {values}, and give me the points.
            Count the number of times {value} appears in {values}.
            Count the number {value} in the list {values}.
            Count all {value} entries of the array {values}.
            Given the list {values}, count the occurrences of {value}.
            Find out how many times the list {values} features {value}.
            Report how many elements of {values} are exactly {value}.
            Get the occurrence count of {value} within {values}.
            Count {value} in the list {values}.
            Count how many times {value} is in the list {values}.
            Count each {value} in the list {values}.
            Count the occurrences of {value} in the list {values}.
            Tell me how often {value} is in the list {values}.
            Find how many times {value} occurs in the list {values}.
            Say how many {value} there are in the list {values}.
            Go through the list {values} and count {value}.
            Look for {value} in the list {values} and tell me how many you find.
            Work through the list {values} and count up every {value}.
            Give the frequency of {value} in the list {values}.
            Check how many entries of the list {values} are {value}.
            In the list {values}, count the entries equal to {value}.
            Determine how frequent {value} is in the list {values}.
            Add up the appearances of {value} in the list {values}.
            Count how many times {value} appears in {values}.
            Count the number of times {value} appears in the array {values}.
            Find the frequency of {value} in {values}.
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
            A die was thrown and showed the list {values}. How many throws gave {value}?
            Survey answers were coded as {values}. The code {value} means "don't know". How many people did not know?
            A parking attendant writes down zone numbers, the list {values}. How many cars stood in zone {value}?
            Goals per match this season: the list {values}. In how many matches were there {value} goals?
            Our classroom bingo machine drew the list {values}. How many times was {value} drawn?
            A warehouse robot visited the shelves on the list {values}. How many visits did shelf {value} receive?
            The missing-data marker in my file is {value}. The column is the list {values}. How many gaps are there?
            Bus lines passing my window: the list {values}. I take line {value}. How many chances to get on did I have?
            I rolled dice and wrote the list {values}. How many times did I roll {value}?
            The kids voted with numbers, and the list is {values}. How many votes did {value} get?
            My sock drawer has sizes as in the list {values}. How many of size {value} do I own?
            Our bus log shows the list {values} of lines that passed. How many times did line {value} pass?
            The results in class were the list {values}. How many pupils got {value}?
            The quiz scores are {values}. How many students scored exactly {value}?
            The dice rolls were {values}. How many times was {value} rolled?
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
            count of {value} in {values}
            {values} how often {value}
            freq of {value} in the list {values}
            COUNTIF({values}, {value})
            std::count over {values} for {value}
            how often {value}, list {values}
            number of {value} in list {values}
            occurrences {value}: {values}
            how many times {value} in list {values}
            list {values}, how often {value}
            list {values}: {value} x how often
            COUNTIF list {values} = {value}
            tally of {value} in list {values}
            frequency of {value} in {values}
            number of times {value} appears in {values}
        """,
        dialogues="""
            A: Here is a list: {values}. B: What about it? A: Count how frequently {value} is in there.
            A: I am looking for {value}. B: Where? A: In the list {values}. How often is it there?
            A: Did {value} come up at all? B: In the list {values}? A: Yes. How many instances?
            Teacher: Look for {value} in the list {values}. Pupil: I see some. Teacher: How many times exactly?
            User: array {values}. Bot: And the element to count? User: {value}
            A: The list is {values}. B: Is {value} in there? A: Yes, but how many times?
            Boss: Check {values} for me. Clerk: For what? Boss: For {value}. I want to know the number of hits.
            A: Is {value} in the list {values}? B: Yes. A: How many times?
            Teacher: Look at the list {values}. Pupil: What should I count? Teacher: Every {value}.
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
            What is the running total of the list {values}?
            What are the cumulative totals of the numbers {values}?
            What are the prefix sums of the list {values}?
            What is the running sum of the values {values}, step by step?
            What are the successive subtotals of the list {values}?
            What are the partial sums of the numbers {values}?
            How does the total build up as I add the numbers {values} in turn?
            What totals-to-date do the numbers {values} lead to?
            If every entry of the list {values} is topped up with all earlier entries, what does the list become?
            How full is the jar after each of the deposits in the list {values}?
            What is the level after each change, when the changes are the list {values} and we begin at nothing?
            What does a counter display in turn while the numbers {values} are keyed in and summed?
            What is the cumulative sum of the list {values}?
            What are the running sums of the numbers {values}?
            What is the cumulative total after each of the numbers {values}?
            How does the running total of the list {values} develop?
            What is the running total of the numbers {values}?
            What is the running sum of the list {values}?
            What is the cumulative sum of the numbers {values}?
            What is the cumulative series for the numbers {values}?
            What is the sequence of partial sums of the numbers {values}?
            What is the step-by-step total of the numbers {values}?
            What is the accumulated list of the numbers {values}?
            What are the totals so far, number by number, for the list {values}?
            What are the subtotals after each number in the list {values}?
            What total do I have after each step if I add the numbers {values} bit by bit?
            How does the sum grow as I add the numbers {values} one after the other?
            How much is there after every coin in the list {values}?
            Can you keep a running tally of the numbers {values}?
            What is the accumulated total after each of the values {values}?
            What is the prefix-sum list of the numbers {values}?
            What is the progressive sum of the list {values}?
            What is the cumulative sum of {values}?
            What is the running total of {values}?
            What are the cumulative sums of the numbers {values}?
            What are the partial sums of the sequence {values}?
            What is the cumulative frequency for the frequencies {values}?
            What is the prefix sum of the array {values}?
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
            Find the running totals of the numbers {values}.
            Find the cumulative sum of the list {values}.
            Compute the partial sums of the array {values}.
            Cumulate the numbers {values}.
            Cumsum the array {values}.
            Accumulate the list {values}.
            Add up the numbers {values} progressively and list every intermediate total.
            Roll the list {values} up into year-to-date figures.
            Sum the list {values} as you go, keeping all the totals on the way.
            Carry the total forward through the values {values} and note each carry.
            Snowball the numbers {values}: each result is the previous result plus the next number.
            Produce the cumulative series belonging to the list {values}.
            Convert the increments in the list {values} to cumulative levels.
            Compute the running totals of the array {values}.
            Compute the prefix sums for the list {values}.
            Return the cumulative sums of the array {values}.
            Given the list {values}, produce its running total list.
            Find the partial sums of the list {values}.
            Accumulate the numbers {values} item by item and show each total.
            Keep a running total of the values {values}.
            Cumsum the list {values}.
            Give me the cumulative sum of the list {values}.
            Keep a running total of the numbers {values}.
            Show the running total for the numbers {values}.
            Add the numbers {values} in turn and show the total each time.
            Make a list of running totals from the numbers {values}.
            Give the partial sums that the list {values} has.
            Calculate the running total of the numbers {values}.
            Accumulate the numbers {values}.
            Work out the total so far at each place in the list {values}.
            Write after each number of the list {values} what the sum is up to there.
            Turn the list {values} into cumulative totals.
            Sum the list {values} progressively.
            Cumulate the array {values} from left to right.
            Keep adding the numbers {values} up and report the sum at every stage.
            Convert the list {values} to a running balance.
            Compute the cumulated values of the list {values}.
            Calculate the cumulative sum of {values}.
            Find the running total of {values}.
            Compute the prefix sums of {values}.
            Work out the cumulative frequencies for the frequencies {values}.
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
            A hiker covers daily stretches as in the list {values}. How far from home is he at the close of each day?
            A bank statement lists bookings, the list {values}. Fill in the balance column, starting with an empty account.
            A candidate gets votes from districts as in the list {values}. What does the ticker show after every district?
            Bricks are laid by shift according to the list {values}. How many are in the wall when each shift ends?
            A nurse adds up fluid given each hour, the values {values}. What does the cumulative intake column say?
            A runner writes lap durations, the list {values}, and wants her elapsed time at each lap mark. What are the splits?
            The darts player throws the numbers {values}. After each dart the caller announces the total so far. What does he announce?
            Traffic arrives in batches, the list {values}. Plot the cumulative arrivals: which points does the curve pass?
            Week by week I saved amounts as on the list {values}. Show the cumulative savings after each week.
            I save money every week, the amounts being the list {values}. How much have I saved after each week?
            I walk each day, and the distances are the numbers {values}. How far have I walked in all after each day?
            The pages I read each evening are the numbers {values}. Which page am I on every night?
            My water meter adds up what I use, and I used the list {values}, day after day. What did the meter show each evening, from an empty start?
            The team scored the numbers {values} in its games. What was the total so far after each game?
            Monthly sales were {values}. What is the running total after each month?
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
            cumulative total, list {values}
            running balance: numbers {values}
            itertools.accumulate(numbers {values})
            partial sums of list {values}
            subtotals so far, numbers {values}
            prefix sum array {values}
            cumulative sums: list {values}
            running totals for numbers {values}
            cumulate list {values}
            cumsum list {values}
            running total: numbers {values}
            total so far for list {values}
            numbers {values} added up step by step
            np.cumsum(list {values})
            cumulative sum {values}
            running total: {values}
            np.cumsum({values})
            cumsum({values})
        """,
        dialogues="""
            A: Take the list {values}. B: Sum it? A: Yes, but cumulatively, with all subtotals.
            A: My savings by month are on the list {values}. B: And you want the balance after every month? A: Right.
            A: These are the weekly sales, list {values}. B: Do you want a grand total? A: No, year-to-date after \
every week.
            Pupil: I add the numbers {values} one at a time. Teacher: Note what you have after each addition.
            User: cumulate the array {values}. Bot: So every partial sum? User: exactly
            A: Add the numbers {values}. B: Only the end result? A: No, the total after every number.
            Boss: Our monthly sales are the list {values}. Clerk: As monthly figures? Boss: Cumulated, please.
            A: Add up the list {values}. B: Just the end sum? A: No, the total after each one.
            Kid: I put the list {values} of coins in my piggy bank. Dad: And how much was in it each time?
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
            What are the {k} highest numbers of {values}?
            What are the {k} biggest numbers in {values}?
            What are the {k} greatest elements of {values}?
            What are the top {k} values of {values}?
            What are the {k} maxima of the list {values}?
            Which {k} entries of {values} rank highest?
            Which {k} of {values} are the largest?
            From the list {values}, which {k} would make the podium?
            Sorted downward, how does {values} begin, taking {k} entries?
            If only the {k} heaviest from {values} may stay, which are they?
            Which {k} values come out on top in {values}?
            Who are the {k} best of {values}, the more the better?
            What are the {k} largest values in the list {values}?
            What are the {k} highest values in the array {values}?
            Which are the top {k} numbers in {values}?
            What are the biggest {k} numbers of {values}?
            What are the {k} biggest numbers in the list {values}?
            What are the {k} greatest numbers of the list {values}?
            What are the highest {k} of the list {values}?
            What are the largest {k} numbers in the list {values}?
            What is the top {k} of the list {values}?
            What is the list of the {k} biggest values in {values}?
            Which {k} numbers are the largest in the list {values}?
            Which {k} of the list {values} are the biggest?
            Which {k} are at the top of the list {values} by size?
            Who are the top {k} scorers in the list {values}?
            In the list {values}, what are the {k} biggest?
            Can you show me the best {k} of the list {values}?
            Out of the list {values}, which {k} numbers come out on top?
            What is the leading group of {k} in the list {values}, by size?
            What are the peak {k} values of the list {values}?
            Which {k} in the list {values} are greater than all the others?
            What are the top {k} numbers in {values}?
            What are the {k} largest numbers in {values}?
            What are the {k} highest values in {values}?
            Which are the {k} highest scores in {values}?
            Which {k} numbers in {values} are the largest?
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
            Find the {k} largest numbers in {values}.
            Find the top {k} elements of {values}.
            Give me the {k} greatest numbers of {values}.
            List the {k} largest values of {values}.
            Take the {k} highest from {values}.
            Choose the {k} maximal elements of {values}.
            In {values}, single out the {k} record values.
            Keep the upper {k} of {values} and forget the rest.
            Name the {k} leading numbers in {values}, the leader up front.
            Return the first {k} of {values} after a descending sort.
            Trim {values} down to its {k} biggest.
            Isolate the {k} costliest entries of {values}.
            Return the {k} largest elements of {values}.
            Get the top {k} numbers from the list {values}.
            Given the list {values}, give the {k} biggest elements, biggest first.
            Pick out the {k} highest values in {values}.
            Show the best {k} from the list {values}.
            Find the {k} maximum values in the array {values}.
            Give me the {k} biggest of the list {values}.
            Give the top {k} from the list {values}.
            Find the {k} greatest numbers in the list {values}.
            Find the {k} largest values of the list {values}.
            Show the {k} highest numbers from the list {values}.
            Pick the {k} largest from the list {values}.
            Pick the best {k} out of the list {values}.
            Take the {k} biggest numbers from the list {values}.
            List the top {k} values in the list {values}.
            Select the highest {k} in the list {values}.
            Keep only the {k} biggest of the list {values}.
            Get the {k} maximum entries from the list {values}.
            From the list {values}, give the {k} largest.
            Name the {k} top numbers in the list {values}.
            Crown the {k} greatest numbers of the list {values}.
            Shortlist the {k} highest from the list {values}.
            Skim the {k} biggest off the list {values}.
            Find the top {k} values in {values}.
            List the {k} highest numbers in {values}.
            Show the {k} most expensive prices in {values}.
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
            A bonus goes to the {k} salespeople who sold the most. The list of sales is {values}. Which figures get the bonus?
            A diver has air for {k} dives and picks the deepest from the list {values}. Which ones does she dive?
            Only {k} applicants are invited, those with the most points. The list of points is {values}. Which points got in?
            A farmer enters his {k} heaviest pumpkins in the show, out of the list {values}. Which does he enter?
            Our newsletter prints the {k} hottest days of the month. The list of highs is {values}. Which ones are printed?
            The auction house accepts the {k} best bids on the list {values}. Which bids are accepted?
            A hiking club wants to climb the {k} highest summits in the region, by the list {values}. Which summits?
            A hedge fund buys the {k} stocks with the biggest gains. The gains are {values}. Which gains belong to the picks?
            A radio show counts down the {k} most voted songs. The votes are the list {values}. Which votes are in the show?
            I can only take {k} stones and want the biggest ones. They weigh the list {values}. Which do I take?
            The {k} best throws count. I threw the list {values}. Which throws count?
            My boss wants to see the {k} highest bills of the month. The bills are the list {values}. Which do I show?
            The {k} tallest pupils stand in the back row. They measure the list {values}. Which of these are in the back?
            We print a page with the {k} highest bids. The bids are the list {values}. What do we print?
            The test scores are {values}. What are the {k} highest scores?
            Sales by store were {values}. What are the top {k} sales figures?
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
            {k} largest of {values}
            {values} best {k}
            nlargest({k}) on {values}
            top {k} out of {values}
            {values} desc, limit {k}
            {values}.nlargest({k})
            largest {k}: {values}
            top {k} numbers in {values}
            max {k} elements, {values}
            {k} biggest in list {values}
            {k} largest: list {values}
            list {values} top {k}
            nlargest {k} list {values}
            highest {k} of list {values}
            top {k} values {values}
            {k} largest numbers in {values}
            nlargest({k}, {values})
        """,
        dialogues="""
            A: I only care about the leaders. B: How many leaders? A: {k}, from the list {values}.
            A: See the list {values}. B: Do you want the maximum? A: The {k} largest, in fact.
            A: Which results make the podium? B: How large is it? A: {k} places, and the list of results is {values}.
            Coach: Here's the list {values}. Assistant: And how many go to the final? Coach: The {k} strongest.
            User: {values}, leaders only. Bot: How many leaders, going by size? User: {k}
            A: Give me the highest of {values}. B: Just the maximum? A: No, the top {k}.
            A: We have {values}. B: How many go through? A: The {k} with the highest numbers.
            A: Who won? B: The list is {values}. A: Then show me the {k} highest.
            Boss: Show me the largest ones in the list {values}. Clerk: How many? Boss: {k}.
        """,
    ),
)
