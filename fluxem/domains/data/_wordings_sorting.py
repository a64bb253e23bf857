"""How people ask to sort and to filter lists of numbers."""

from __future__ import annotations

import random
from collections.abc import Mapping

from fluxem.core.phrasebook import Argument, Draw, Phrases
from fluxem.domains.data import tools
from fluxem.domains.data._draws import (
    draw_list,
    draw_named_list,
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
        terms=(
            "sorting; ascending order; ordered list; sorted array; ranking of numbers; sort order; ordering from "
            "small to large; arranged numbers; non-decreasing sequence"
        ),
        questions="""
            What is {values} in ascending order?
            How does {values} look once it is sorted?
            Can you sort {values} for me?
            If I arranged {values} from smallest to largest, what would I get?
            What is the sorted version of {values}?
            Which order do the entries of {values} take when they go from low to high?
            {values}: what does it become after sorting?
            Would you put the elements of {values} in increasing order?
            [What's|Whats] {values} sorted?
            {values} sorted = ?
            How do I line up {values} so the little ones come before the big ones?
            In what sequence do {values} stand when ranked from the lowest value upward?
            Which permutation of {values} is non-decreasing?
            After quicksort, how do the entries of {values} lie in memory?
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
            Sort ascending: {values}
            Place {values} on a number line and read the elements off from left to right.
            Organise {values} so that the values climb steadily.
            Perform insertion sort on {values} and print the final array.
            Rewrite {values} in numerical order.
            Could you tidy {values} so it counts upward, tiniest element to hugest?
        """,
        stories="""
            The cards on my desk show {values}. I line them up with the lowest on the left. How do they lie now?
            A teacher asks her pupils to stand in a row by the numbers on their shirts, {values}, the smallest at the \
front. Which sequence of shirts does she see?
            Before a binary search can run, {values} has to be sorted. What does the program search through?
            A librarian got a cart with shelf codes {values} and files the items upwards. In which order do they end up?
            Nurses keep the sorted slips in a binder, low ones in front. Today's unordered slips are {values}. How \
must they be filed?
            Kids, look at these blocks: {values}. Build a staircase that goes up step by step. Which number is on \
each step?
        """,
        terse="""
            sorted({values})
            sort {values} asc
            {values}.sort()
            {values}, ascending please
            np.sort({values})
            ascending order of {values}
            Arrays.sort({values})
            {values} lowest to highest
        """,
        dialogues="""
            A: Here is my list, {values}. B: What shall I do with it? A: Sort it, smallest number first.
            A: {values} is a mess. B: Should I order it? A: Yes, from low to high.
            User: I need {values} tidied up. Assistant: Tidied how? User: Ascending, of course.
            Pupil: Homework says put {values} in order of size. Mum: Start with the tiniest element, then the next.
        """,
    ),
    Phrases(
        tools.sort,
        draw_named_list,
        terms="sorting; ascending order; ordered list; numerical order; natural order of numbers",
        questions="""
            How would the list {values} read in sorted order?
            What do you get when the numbers {values} are ordered from the smallest to the biggest?
            The array {values} runs through bubble sort: what comes out?
            How are the numbers {values} arranged in numerical order?
            Which comes first, second, third and so on, when the numbers {values} queue by size?
            What output does merge sort print for the array {values}?
        """,
        commands="""
            Sort the list {values}.
            Write the numbers {values} again, this time in increasing order.
            Reorder the array {values} so that it never goes down.
            Here come the values {values}; sort them upwards.
            Place the numbers {values} in size order, beginning with the least.
            Straighten out the list {values}: the lesser number always precedes the bigger one.
            Reshuffle the values {values} into a climbing sequence.
            Find the order statistics, one after another, of the array {values}.
        """,
        stories="""
            Tickets carry the numbers {values}. The usher calls the lowest ticket first and works his way up. List \
the calls.
            On a scrap of paper I found the numbers {values}, all jumbled. Lay them out from minimum to maximum.
            A carpenter lays planks next to each other like organ pipes, shortest to tallest. She measured the values \
{values}. Give the row of lengths.
            Exam question. An unsorted array is given. Write it down in non-decreasing order: the array {values}.
        """,
        terse="""
            list {values} -> ascending
            numbers: {values}; sorted how?
            sort list {values}
            order by value asc, values {values}
            numbers {values} in size order
        """,
        dialogues="""
            A: I wrote down the values {values}. B: In any order? A: No order at all, so please sort them.
            Bot: What should happen to the list {values}? User: Arrange it, low numbers at the start.
        """,
    ),
    Phrases(
        tools.sort,
        _with(draw_list, descending=True),
        terms=(
            "descending order; reverse sorting; sorting from high to low; descending sort; non-increasing sequence; "
            "ranking from best to worst; countdown order"
        ),
        questions="""
            What is {values} in descending order?
            How does {values} look when the largest entry comes first?
            If {values} is sorted from high to low, what is the result?
            Which sequence do you get from {values} by always taking the biggest number left?
            What's {values} sorted largest to smallest?
            How would a decreasing arrangement of {values} read?
            Which non-increasing sequence has the elements of {values}?
            What does ORDER BY x DESC make of the values {values}?
        """,
        commands="""
            Sort {values} in descending order.
            Arrange {values} from greatest to least.
            Order {values} downwards, the biggest first.
            Rank the entries of {values}, highest at the top.
            Put {values} in [decreasing|falling] order.
            Sort {values} backwards by size: the maximum leads and the minimum closes.
            Line up {values} tallest to shortest.
            Write {values} as a ranking, the best score before the poorer ones.
            Reorder {values} so that the elements shrink from left to right.
        """,
        stories="""
            The points on the leaderboard are {values}. The winner stands on top and the others below. Write out the \
board.
            A chef stacks crates that weigh {values}, the heaviest at the bottom. Name the stack from bottom to top, \
that is, from the largest number down.
            Debts get paid off largest first. Mine are in the list {values}. In which sequence do I settle them?
            Sales reps are shown on a slide, top seller down to the weakest. Their figures are {values}. Give me the \
order for the slide.
        """,
        terse="""
            sorted({values}, reverse=True)
            sort {values} desc
            {values}: high to low
            descending {values}
            {values} largest to smallest
            -np.sort(-np.array({values})), so decreasing order
        """,
        dialogues="""
            A: Sort {values}. B: Ascending? A: No, descending.
            A: I have {values}. B: And? A: Put the largest in front and go down from there.
            A: Please rank {values}. B: Which end first? A: The greatest, the others follow downhill.
        """,
    ),
    Phrases(
        tools.filter,
        _with(draw_threshold, condition=">"),
        terms=(
            "filter; numbers above a threshold; selection of large entries; cutoff; entries exceeding a limit; "
            "lower cutoff; values beyond a limit; strictly greater entries"
        ),
        questions="""
            Which entries of {values} are greater than {threshold}?
            Which numbers above {threshold} does {values} hold?
            What is left of {values} if only entries over {threshold} may stay?
            Taking {threshold} as the cutoff, which elements of {values} exceed it?
            What numbers in {values} are bigger than {threshold}?
            Which of {values} top {threshold}?
            Who scored over {threshold}, if the list of points is {values}?
            Given that {threshold} is the safety limit, which entries in the list {values} violate it by being higher?
        """,
        commands="""
            Filter {values}, keeping only what is larger than {threshold}.
            Keep the elements of {values} that are more than {threshold}.
            From {values}, pick everything that lies above {threshold}.
            With {threshold} as the limit, select the strictly bigger entries of {values}.
            Drop everything from {values} that does not exceed {threshold}.
            Find all numbers > {threshold} in {values}.
            Screen {values} for outliers beyond {threshold}.
            Throw out everything up to {threshold} from {values} and show the survivors.
            Extract the sub-list of {values} that outranks {threshold}.
        """,
        stories="""
            The bids at an auction were {values}. Only bids over {threshold} count. Which ones remain?
            Parcels weigh {values}; whatever weighs more than {threshold} goes by truck. List the numbers of those \
parcels' weights in order.
            A sieve with the limit {threshold} lets everything bigger stay on top. The stones are numbered by size: \
{values}. Which stay?
            An alarm rings for every temperature hotter than {threshold}. The thermometer logged the values {values}. \
Which values set it off?
        """,
        terse="""
            {values} > {threshold}
            x > {threshold} for x in the list {values}
            {values}: entries over {threshold}?
            np.extract(x > {threshold}, {values})
            filter x > {threshold} {values}
            greater than {threshold}: {values}
        """,
        dialogues="""
            A: Look at {values}. B: What am I looking for? A: All elements that are higher than {threshold}.
            A: My limit is {threshold}. B: And the list? A: {values}. Show me what surpasses the limit.
            A: Sweep through {values}. B: For what? A: Anything that outstrips {threshold}, list each of them.
        """,
    ),
    Phrases(
        tools.filter,
        _with(draw_threshold, condition="<"),
        terms=(
            "filter; numbers below a threshold; selection of small entries; upper cutoff; values under a limit; "
            "strictly smaller entries"
        ),
        questions="""
            Which entries of {values} are less than {threshold}?
            What are the elements below {threshold} in the list {values}?
            Which members of {values} fall short of {threshold}?
            What numbers in {values} are smaller than {threshold}?
            Which of the entries {values} sit beneath {threshold}?
            Which temperatures in the list {values} were colder than {threshold}?
            What elements of {values} does {threshold} beat?
        """,
        commands="""
            Filter {values} for entries smaller than {threshold}.
            Keep only what is under {threshold} from {values}.
            Remove all elements of {values} that reach {threshold} or go beyond it.
            Given the bound {threshold}, return the strictly smaller elements of {values}.
            Find all numbers < {threshold} in {values}.
            From the list {values}, weed out whatever is not below {threshold}.
            Show me the entries of {values} cheaper than {threshold}.
            Restrict {values} to elements strictly less than {threshold}.
        """,
        stories="""
            Asking prices for bicycles are {values}. I can spend anything less than {threshold}. What can I look at, \
by price?
            Runners finish with the numbers {values}. Whoever stays below {threshold} qualifies. Which numbers qualify?
            Blood iron below {threshold} calls for a second test. The patients' values are {values}. Which values \
need the retest?
            An old bridge gives way under {threshold} or more. From the list {values}, which loads are light enough \
to cross?
        """,
        terse="""
            {values} < {threshold}
            below {threshold}: {values}
            filter x < {threshold} {values}
            {values}: entries under {threshold}
            less than {threshold}, list {values}
        """,
        dialogues="""
            A: From {values} I want the small ones. B: How small? A: Lower than {threshold}.
            A: Nothing may reach {threshold}. B: So what do I keep of {values}? A: That is my question.
            A: Everything underneath {threshold} matters to me. B: In which list? A: {values}.
        """,
    ),
    Phrases(
        tools.filter,
        _with(draw_threshold, condition=">="),
        terms="filter; minimum requirement; lower bound inclusive; values reaching a limit",
        questions="""
            Which entries of {values} are at least {threshold}?
            Who passes when {threshold} is the minimum required, given the list {values}?
            What numbers in {values} are greater than or equal to {threshold}?
            Which results in the list {values} reach {threshold} or better?
            With {threshold} as the pass mark, bound included, which results in the list {values} are good enough?
        """,
        commands="""
            Keep the entries of {values} that are no less than {threshold}.
            Select from {values} whatever is {threshold} or more.
            Find every element of {values} that is not smaller than {threshold}.
            Given the inclusive lower bound {threshold}, filter {values}.
            List the members of {values} from {threshold} upwards, {threshold} itself counts.
        """,
        stories="""
            The bar is set at {threshold}: reaching it is enough. Jumps in the list are {values}. Which of them clear \
or touch the bar?
            To ride the roller coaster you must be {threshold} tall or taller. Children in the line measure the \
values {values}. Which of them get on?
            Loyalty points start with purchases of {threshold} and up. The receipts list {values}. Which receipts \
earn points?
        """,
        terse="""
            {values} >= {threshold}
            {values}, at least {threshold}
            filter x >= {threshold} {values}
            min {threshold} (inclusive): {values} -> entries that qualify
        """,
        dialogues="""
            A: {threshold} is fine, anything higher too. B: Then from {values} you keep? A: You tell me.
            A: Who reached {threshold}? B: The list is {values}. A: Then name those equal or better.
        """,
    ),
    Phrases(
        tools.filter,
        _with(draw_threshold, condition="<="),
        terms="filter; upper bound; upper bound inclusive; values within a ceiling",
        questions="""
            Which entries of {values} are at most {threshold}?
            With {threshold} as the maximum allowed, which elements of {values} are admitted?
            What numbers in {values} are less than or equal to {threshold}?
            Which elements of {values} stay within the ceiling of {threshold}, the ceiling itself being fine?
            Which prices in the list {values} can I afford with {threshold} in my purse, down to the last cent?
        """,
        commands="""
            Retain only those elements of {values} that do not exceed {threshold}.
            Select from {values} whatever is {threshold} or less.
            Find every element of {values} that is not greater than {threshold}.
            Given the inclusive upper bound {threshold}, filter {values}.
            List the members of {values} up to {threshold}, bound included.
        """,
        stories="""
            The lift carries loads up to and including {threshold}. Crates in the list weigh {values}. Which may ride?
            Hand luggage is free up to {threshold}, that mark included. The suitcases in the list weigh {values}. \
Which go free?
            A tunnel admits vehicles no taller than {threshold}. Those waiting make up the list {values}. Which fit?
        """,
        terse="""
            {values} <= {threshold}
            {values}, at most {threshold}
            filter x <= {threshold} {values}
            max {threshold} (inclusive): {values} -> entries allowed
        """,
        dialogues="""
            A: Up to {threshold} is allowed, not more. B: And the list? A: {values}. Keep what is allowed.
            A: {threshold} is the ceiling. B: Touching it is okay? A: Yes, so which of the list {values} may pass?
        """,
    ),
    Phrases(
        tools.filter,
        _draw_condition,
        terms=(
            "filter; condition on a list; predicate; comparison operator; boolean mask; list comprehension with a "
            "condition"
        ),
        questions="""
            Which elements x of {values} satisfy x {condition} {threshold}?
            For which entries x of the list does x {condition} {threshold} hold, the list being {values}?
            What is left of {values} when the test x {condition} {threshold} is applied to each entry?
            Which elements pass the predicate x {condition} {threshold} in the array {values}?
            Where in the list {values} is the inequality x {condition} {threshold} true, and for which entries?
            What does the query WHERE x {condition} {threshold} return for the values {values}?
        """,
        commands="""
            Filter {values} by the condition x {condition} {threshold}.
            Apply the filter "{condition} {threshold}" to the list {values}.
            With {threshold} on the right of {condition}, filter {values}.
            Keep x from {values} whenever x {condition} {threshold}.
            Discard from {values} each element that fails x {condition} {threshold}.
            Apply the boolean mask x {condition} {threshold} to the array {values}.
            Select x in {values} such that x {condition} {threshold}.
        """,
        stories="""
            A program walks through {values} and keeps x only if {threshold} stands on the right of a true x \
{condition} comparison. What list comes out?
            A firewall rule admits packet sizes x {condition} {threshold} only. Packets with the list of sizes \
{values} arrive. Which get in?
            The lambda in my code tests x {condition} {threshold}. It is handed the list {values}, item by item. What \
does the filter return?
        """,
        terse="""
            x for x in {values} if x {condition} {threshold}
            filter(x {condition} {threshold}, {values})
            list {values} with threshold {threshold} and operator {condition}
            all x in {values} with x {condition} {threshold}
            {values} where x {condition} {threshold}
            predicate x {condition} {threshold}, array {values}
            x {condition} {threshold}; filter list {values}
        """,
        dialogues="""
            A: Filter the list {values}. B: By which rule? A: x {condition} {threshold}.
            User: here's the array {values}. Bot: Which condition? User: x {condition} {threshold}, drop the rest.
            A: My rule is x {condition} {threshold}. B: What do I apply it to? A: To the elements of {values}.
        """,
    ),
)
