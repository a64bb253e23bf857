"""How people ask to sort, filter, turn around, thin out and add up lists of numbers."""

from __future__ import annotations

import random
from collections.abc import Mapping

from fluxem.core.phrasebook import Argument, Draw, Phrases
from fluxem.domains.data import tools
from fluxem.domains.data._draws import (
    draw_list,
    draw_list_and_k,
    draw_list_and_value,
    draw_named_list,
    draw_repeats,
    draw_threshold,
)


def _with(draw: Draw, **constants: str | bool) -> Draw:
    """``draw`` with constants that its wordings imply."""

    def extended(rng: random.Random, difficulty: str) -> Mapping[str, Argument]:
        return {**draw(rng, difficulty), **constants}

    return extended


def _draw_condition(rng: random.Random, difficulty: str) -> Mapping[str, Argument]:
    """A condition that is written as its sign."""
    return {**draw_threshold(rng, difficulty), "condition": rng.choice((">", ">=", "<", "<=", "==", "!="))}


PHRASES = (
    Phrases(
        tools.sort,
        draw_list,
        terms="sorting; ascending order; ordered list; sorted array; ranking of numbers",
        questions="""
            What is {values} in ascending order?
            How does {values} look once it is sorted?
            Can you sort {values} for me?
            If I arranged {values} from smallest to largest, what would I get?
            What is the sorted version of {values}?
            Which order do the entries of {values} take when they go from low to high?
            {values}: what does it become after sorting?
            Would you put the elements of {values} in increasing order?
        """,
        commands="""
            Sort {values}.
            Arrange {values} from least to greatest.
            Put {values} into ascending order.
            Order the elements of {values} by size, the smallest one leading.
            Rearrange {values} so that every entry is at least as large as the one before it.
            Take {values} and sort it.
            Return {values} sorted [increasingly|from low to high|upwards].
            Please bring {values} in [rising|increasing|ascending] order.
        """,
        stories="""
            The cards on my desk show {values}. I line them up with the lowest on the left. How do they lie now?
            A teacher asks her pupils to stand in a row by the numbers on their shirts, {values}, the smallest at the \
front. Which sequence of shirts does she see?
            Before a binary search can run, {values} has to be sorted. What does the program search through?
            A librarian got a cart with shelf codes {values} and files the items upwards. In which order do they end up?
        """,
        terse="""
            sorted({values})
            sort {values} asc
            {values}.sort()
            {values}, ascending please
            np.sort({values})
        """,
        dialogues="""
            A: Here is my list, {values}. B: What shall I do with it? A: Sort it, smallest number first.
            A: {values} is a mess. B: Should I order it? A: Yes, from low to high.
            User: I need {values} tidied up. Assistant: Tidied how? User: Ascending, of course.
        """,
    ),
    Phrases(
        tools.sort,
        draw_named_list,
        terms="sorting; ascending order; ordered list",
        questions="""
            How would the list {values} read in sorted order?
            What do you get when the numbers {values} are ordered from the smallest to the biggest?
            The array {values} runs through bubble sort: what comes out?
        """,
        commands="""
            Sort the list {values}.
            Write the numbers {values} again, this time in increasing order.
            Reorder the array {values} so that it never goes down.
            Here come the values {values}; sort them upwards.
        """,
        stories="""
            Tickets carry the numbers {values}. The usher calls the lowest ticket first and works his way up. List \
the calls.
            On a scrap of paper I found the numbers {values}, all jumbled. Lay them out from minimum to maximum.
        """,
        terse="""
            list {values} -> ascending
            numbers: {values}; sorted how?
        """,
        dialogues="""
            A: I wrote down the values {values}. B: In any order? A: No order at all, so please sort them.
        """,
    ),
    Phrases(
        tools.sort,
        _with(draw_list, descending=True),
        terms="descending order; reverse sorting; sorting from high to low",
        questions="""
            What is {values} in descending order?
            How does {values} look when the largest entry comes first?
            If {values} is sorted from high to low, what is the result?
            Which sequence do you get from {values} by always taking the biggest number left?
        """,
        commands="""
            Sort {values} in descending order.
            Arrange {values} from greatest to least.
            Order {values} downwards, the biggest first.
            Rank the entries of {values}, highest at the top.
            Put {values} in [decreasing|falling] order.
        """,
        stories="""
            The points on the leaderboard are {values}. The winner stands on top and the others below. Write out the \
board.
            A chef stacks crates that weigh {values}, the heaviest at the bottom. Name the stack from bottom to top, \
that is, from the largest number down.
        """,
        terse="""
            sorted({values}, reverse=True)
            sort {values} desc
            {values}: high to low
        """,
        dialogues="""
            A: Sort {values}. B: Ascending? A: No, descending.
            A: I have {values}. B: And? A: Put the largest in front and go down from there.
        """,
    ),
    Phrases(
        tools.filter,
        _with(draw_threshold, condition=">"),
        terms="filter; numbers above a threshold; selection of large entries; cutoff; entries exceeding a limit",
        questions="""
            Which entries of {values} are greater than {threshold}?
            Which numbers above {threshold} does {values} hold?
            What is left of {values} if only entries over {threshold} may stay?
            Taking {threshold} as the cutoff, which elements of {values} exceed it?
        """,
        commands="""
            Filter {values}, keeping only what is larger than {threshold}.
            Keep the elements of {values} that are more than {threshold}.
            From {values}, pick everything that lies above {threshold}.
            With {threshold} as the limit, select the strictly bigger entries of {values}.
            Drop everything from {values} that does not exceed {threshold}.
        """,
        stories="""
            The bids at an auction were {values}. Only bids over {threshold} count. Which ones remain?
            Parcels weigh {values}; whatever weighs more than {threshold} goes by truck. List the numbers of those \
parcels' weights in order.
            A sieve with the limit {threshold} lets everything bigger stay on top. The stones are numbered by size: \
{values}. Which stay?
        """,
        terse="""
            {values} > {threshold}
            x > {threshold} for x in the list {values}
            {values}: entries over {threshold}?
        """,
        dialogues="""
            A: Look at {values}. B: What am I looking for? A: All elements that are higher than {threshold}.
            A: My limit is {threshold}. B: And the list? A: {values}. Show me what surpasses the limit.
        """,
    ),
    Phrases(
        tools.filter,
        _with(draw_threshold, condition="<"),
        terms="filter; numbers below a threshold; selection of small entries",
        questions="""
            Which entries of {values} are less than {threshold}?
            What are the elements below {threshold} in the list {values}?
            Which members of {values} fall short of {threshold}?
        """,
        commands="""
            Filter {values} for entries smaller than {threshold}.
            Keep only what is under {threshold} from {values}.
            Remove all elements of {values} that reach {threshold} or go beyond it.
            Given the bound {threshold}, return the strictly smaller elements of {values}.
        """,
        stories="""
            Asking prices for bicycles are {values}. I can spend anything less than {threshold}. What can I look at, \
by price?
            Runners finish with the numbers {values}. Whoever stays below {threshold} qualifies. Which numbers qualify?
        """,
        terse="""
            {values} < {threshold}
            below {threshold}: {values}
        """,
        dialogues="""
            A: From {values} I want the small ones. B: How small? A: Lower than {threshold}.
            A: Nothing may reach {threshold}. B: So what do I keep of {values}? A: That is my question.
        """,
    ),
    Phrases(
        tools.filter,
        _with(draw_threshold, condition=">="),
        terms="filter; minimum requirement",
        questions="""
            Which entries of {values} are at least {threshold}?
            Who passes when {threshold} is the minimum required, given the list {values}?
        """,
        commands="""
            Keep the entries of {values} that are no less than {threshold}.
            Select from {values} whatever is {threshold} or more.
        """,
        stories="""
            The bar is set at {threshold}: reaching it is enough. Jumps in the list are {values}. Which of them clear \
or touch the bar?
        """,
        terse="""
            {values} >= {threshold}
        """,
        dialogues="""
            A: {threshold} is fine, anything higher too. B: Then from {values} you keep? A: You tell me.
        """,
    ),
    Phrases(
        tools.filter,
        _with(draw_threshold, condition="<="),
        terms="filter; upper bound",
        questions="""
            Which entries of {values} are at most {threshold}?
            With {threshold} as the maximum allowed, which elements of {values} are admitted?
        """,
        commands="""
            Retain only those elements of {values} that do not exceed {threshold}.
            Select from {values} whatever is {threshold} or less.
        """,
        stories="""
            The lift carries loads up to and including {threshold}. Crates in the list weigh {values}. Which may ride?
        """,
        terse="""
            {values} <= {threshold}
        """,
        dialogues="""
            A: Up to {threshold} is allowed, not more. B: And the list? A: {values}. Keep what is allowed.
        """,
    ),
    Phrases(
        tools.filter,
        _draw_condition,
        terms="filter; condition on a list; predicate",
        questions="""
            Which elements x of {values} satisfy x {condition} {threshold}?
            For which entries x of the list does x {condition} {threshold} hold, the list being {values}?
        """,
        commands="""
            Filter {values} by the condition x {condition} {threshold}.
            Apply the filter "{condition} {threshold}" to the list {values}.
            With {threshold} on the right of {condition}, filter {values}.
        """,
        stories="""
            A program walks through {values} and keeps x only if {threshold} stands on the right of a true x \
{condition} comparison. What list comes out?
        """,
        terse="""
            x for x in {values} if x {condition} {threshold}
            filter(x {condition} {threshold}, {values})
            list {values} with threshold {threshold} and operator {condition}
        """,
        dialogues="""
            A: Filter the list {values}. B: By which rule? A: x {condition} {threshold}.
        """,
    ),
    Phrases(
        tools.reverse,
        draw_named_list,
        terms="reversal; backward list; opposite order; mirror image of a list",
        questions="""
            What is the list {values} in reverse?
            How does the array {values} read backwards?
            If you read the numbers {values} from the end to the beginning, what do you get?
            What does the list {values} become when its order is flipped?
            Starting with the final entry, how does the array {values} go?
        """,
        commands="""
            Reverse the list {values}.
            Turn the array {values} around.
            Write the numbers {values} back to front.
            Flip the list {values} end to end.
            Give me the values {values} in the opposite order, without sorting.
            Invert the sequence of the array {values}.
        """,
        stories="""
            The train's carriages carry the numbers {values}. It leaves the station the other way round. How do the \
carriages follow each other now?
            I pile plates with the numbers {values} on a stack and then take them off one by one. In what order do \
they come?
            A tape holds the values {values}. We play it backwards. What do we hear?
        """,
        terse="""
            reverse list {values}
            array {values} backwards
            list(reversed(list {values}))
            reversed: list {values}
        """,
        dialogues="""
            A: Read me the list {values}. B: Done. A: Now backwards, please.
            A: The list {values} is upside down. B: So I turn it over? A: Exactly.
        """,
    ),
    Phrases(
        tools.unique,
        draw_repeats,
        terms="duplicate removal; distinct entries; unique elements; repeated numbers",
        questions="""
            What are the distinct entries of {values}?
            Which different numbers appear in the list {values}?
            What remains of {values} without its duplicates?
            How does {values} look if each number may appear only once?
            {values}: what are its unique elements?
        """,
        commands="""
            Remove the duplicates from {values}.
            List every number of {values} once, in order of first appearance.
            Deduplicate {values}.
            Strip all repetitions out of the array {values}.
            Reduce {values} to its unique values.
            Strike out each entry of {values} that already occurred earlier.
        """,
        stories="""
            My guest list has entries by number, {values}, and some people signed twice. Write the list with each \
guest once.
            The logbook shows badge numbers {values}. The manager wants to know who came at all, not how often. Whom \
does she list?
            A collector owns stamps numbered {values} and gives the doubles away. Which numbers does the list of what \
she keeps show?
        """,
        terse="""
            unique({values})
            {values} dedup
            list(dict.fromkeys({values}))
            distinct {values}
        """,
        dialogues="""
            A: There are repeats in {values}. B: Shall I delete them? A: Yes, leave every number once.
            A: I typed {values} and hit some keys twice. B: You want the duplicates gone? A: Please.
        """,
    ),
    Phrases(
        tools.count,
        draw_list_and_value,
        terms="frequency; number of occurrences; tally; how often a number appears",
        questions="""
            How often does {value} occur in the list {values}?
            How many entries of {values} equal {value}?
            In the array {values}, what is the frequency of {value}?
            What is the number of occurrences of {value} among the elements of {values}?
            Looking through the list {values}, how frequently do you meet {value}?
        """,
        commands="""
            Count the appearances of {value} in the list {values}.
            Go through {values} and count each {value}.
            Tell me how many copies of {value} the array {values} contains.
            Tally {value} in the list {values}.
            Scan the list {values}; report how frequently {value} shows up.
        """,
        stories="""
            A die was thrown and I wrote the list {values}. How often did {value} turn up?
            The jukebox played the tracks on the list {values} tonight. The song with number {value} is my favourite. \
How often could I dance to it?
            Letters for the houses on the list {values} arrived. How many of them go to house {value}?
        """,
        terse="""
            count({value}, list {values})
            list {values}: number of {value} entries
            {values}.count({value})
            occurrences of {value}: list {values}
            list {values}, frequency of {value}?
        """,
        dialogues="""
            A: Here is a list: {values}. B: What about it? A: Count how frequently {value} is in there.
            A: I am looking for {value}. B: Where? A: In the list {values}. How often is it there?
        """,
    ),
    Phrases(
        tools.cumulative_sum,
        draw_named_list,
        terms="running total; cumulative sum; partial sums; prefix sums; accumulated amount",
        questions="""
            What are the running totals of the list {values}?
            What is the cumulative sum of the array {values}?
            Which partial sums do the numbers {values} produce?
            After each entry of the list {values}, what is the total so far?
            How does the accumulated total grow along the values {values}?
        """,
        commands="""
            Compute the cumulative sums of the list {values}.
            Give the prefix sums of the array {values}.
            Add up the numbers {values} step by step and show every intermediate total.
            Accumulate the values {values}, writing down the subtotal each time.
            Replace each entry of the list {values} by the sum of everything up to it.
        """,
        stories="""
            I put coins into a jar day after day, according to the list {values}. How much was in the jar after each \
day?
            A cashier types the values {values}, and her display always shows the running total. What does it show, \
one after the other?
            Rain fell on successive mornings as in the list {values}. Nobody emptied the barrel. Give its contents \
each time.
        """,
        terse="""
            cumsum of list {values}
            itertools.accumulate(list {values})
            running totals: list {values}
            np.cumsum(array {values})
            numbers {values} -> partial sums
        """,
        dialogues="""
            A: Take the list {values}. B: Sum it? A: Yes, but cumulatively, with all subtotals.
            A: My savings by month are on the list {values}. B: And you want the balance after every month? A: Right.
        """,
    ),
    Phrases(
        tools.top_k,
        draw_list_and_k,
        terms="largest entries; top k; best results; highest numbers; podium",
        questions="""
            What are the {k} largest entries of {values}?
            Which {k} numbers in the list {values} are the biggest?
            In the array {values}, what are the top {k}?
            If only the {k} highest elements of {values} are kept, which are they?
            Looking at the list {values}, what are its {k} greatest members?
        """,
        commands="""
            Give the top {k} of the list {values}.
            Pick the {k} largest numbers from {values}.
            Out of the array {values}, name the {k} maximum entries, biggest first.
            Find the {k} highest elements in {values}.
            From {values}, extract the largest {k}.
        """,
        stories="""
            In the long jump the list of results is {values}. Prizes go to the best {k}. Which results win a prize?
            We may keep {k} of the fish we caught; the list of their sizes is {values}. Naturally we choose the \
biggest. Which?
            A shop shows its {k} best sellers in the window. The list of sales is {values}. Which sales figures \
belong to them?
        """,
        terse="""
            top {k} of {values}
            list {values}: best {k}
            heapq.nlargest({k}, {values})
            {values}, largest {k}
            max {k} entries: {values}
        """,
        dialogues="""
            A: I only care about the leaders. B: How many leaders? A: {k}, from the list {values}.
            A: See the list {values}. B: Do you want the maximum? A: The {k} largest, in fact.
        """,
    ),
)
