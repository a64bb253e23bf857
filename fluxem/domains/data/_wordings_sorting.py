# ruff: noqa: E501 - one template a line
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
            What is the tidy numerical order of {values}?
            What is the ascending arrangement of {values}?
            What is the numerical ordering of {values}?
            What is the low-to-high order of {values}?
            What is the ordered form of the list {values}?
            What is {values} from lowest to highest?
            How would {values} read with the least number up front and the greatest at the tail?
            If the numbers {values} were prices, how would they run from cheapest to dearest?
            What comes out when selection sort is run on {values}?
            Could you tell me how the list {values} goes from the weakest value up to the strongest?
            Suppose {values} gets sorted in place; which array do I hold afterwards?
            How are the members of the list {values} sequenced when they escalate?
            When {values} is ranked upward, in what order do its numbers appear?
            Can these be put in ascending order: {values}?
            What would {values} look like sorted by size, smallest value leading?
            Which ascending list do you get from {values}?
            What is {values} rearranged in non-decreasing order?
            What is the smallest-to-biggest version of {values}?
            What is the size order of {values}?
            What is the growing order of {values}?
            What is the sorted copy of {values}?
            What is the least-to-most ordering of {values}?
            What is the sorted result for {values}?
            What is the correct order of {values}, small to large?
            How do I get {values} sorted?
            How would you rank {values} from the bottom up?
            Who comes first and who comes last if {values} stand in line from small to tall?
            Can you write {values} from small to large?
            Can you put {values} in the right order, little numbers at the start?
            Could you sort these out by size, from the minimum on: {values}?
            What is the ordered version of {values}?
            What is the upward ranking of {values}?
            What is the small-to-large list of {values}?
            What is {values} in order from least to greatest?
            What is {values} sorted in ascending order?
            What are {values} in order from smallest to largest?
            How do you put {values} in order from least to greatest?
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
            Order {values}.
            Put {values} in order.
            Sort {values} upward.
            Sort {values} numerically.
            Find the sorted form of {values}.
            Find the ascending order of {values}.
            Unscramble {values}: low numbers to the left, high numbers to the right.
            Reorder {values} bottom to top, so that no element is smaller than its left neighbour.
            Make {values} monotonically increasing by moving its elements around.
            Return a sorted copy of {values}.
            Heapsort {values} and hand back the ordered array.
            Unjumble {values} into a sequence that never decreases.
            Lay the list {values} out from shortest to longest.
            Bring order into {values}, beginning at the low end.
            Sort the array {values} in ascending order.
            Sort the list {values} from lowest to highest.
            Rearrange {values} in increasing order.
            Given the list {values}, return it sorted ascending.
            Take the unsorted list {values} and output the sorted list.
            Sort these numbers: {values}
            Order by size: {values}
            Sort {values} please, small ones at the front.
            Sort {values} from small to large.
            Put {values} in order of size.
            Write {values} in growing order.
            List {values} from the smallest up.
            Arrange {values} ascendingly.
            Organize {values} from low to high.
            Line {values} up from small to big.
            Give {values} back sorted.
            I want {values} in ascending sequence.
            Get {values} into increasing order for me.
            Make a sorted list out of {values}.
            Show {values} min to max.
            Rank {values} from lowest to highest.
            Sort {values} by value, going up.
            Tidy up {values} by size, least at the front.
            Bring {values} into numerical order.
            Put {values} in order from smallest to largest.
            Put {values} in order from least to greatest.
            Sort {values} in ascending order.
            Order {values} from smallest to largest.
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
            Parcels weigh {values} and are loaded lightest to heaviest. In which order do they go on the van?
            A nurse has pulse numbers {values} on sticky notes and pins them up from slowest to fastest. How do they hang?
            Hotel rooms cost {values} a night. The website shows them cheapest to most expensive. What does the page list?
            My phone bills were {values}. I want them filed with the lowest on top, each following bill no lower. How does the file go?
            A joiner sorts drill bits, the list {values}, thinnest to thickest. How does the rack read?
            Cousins of ages by the list {values} line up for a picture, youngest to oldest. What does the line look like?
            A trader sees asks of {values} and builds the ask side of the book, best (lowest) offer at the front. What is the ladder?
            The median has to be taken by hand, so {values} must first be written in ascending order. Write it that way.
            My exam tool needs its bin edges in order, but I typed {values}. Give me the edges sorted from small to large.
            The runners wear the bibs {values} and queue by bib number, lowest in front. Give the queue.
            I have a pile of cards with the list {values} and lay them on the table from small to large. What's the order?
            The kids threw {values} on the dartboard, and I want to read the list out from the worst to the best, low being bad. In which order do I read?
            My bookshelf should start with the thinnest book. The page counts are {values}. How do I put them?
            I wrote down the list {values}. Before plotting the numbers I have to sort them upward. What do I plot?
            Mum wants the bottles from shortest to tallest. I measured {values}. What order is that?
            The prices are {values}. Put them in order from lowest to highest.
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
            std::sort on {values}
            sort -n {values}
            {values} low to high
            R: sort({values})
            {values} in numeric order pls
            timsort list {values} -> ?
            smallest first: {values}
            sort ascending the array {values}
            sorted list of {values}?
            sort pls {values}
            {values} small to big
            asc sort {values}
            {values} min to max
            by size, small ones at the top {values}
            least to greatest: {values}
            order from least to greatest {values}
        """,
        dialogues="""
            A: Here is my list, {values}. B: What shall I do with it? A: Sort it, smallest number first.
            A: {values} is a mess. B: Should I order it? A: Yes, from low to high.
            User: I need {values} tidied up. Assistant: Tidied how? User: Ascending, of course.
            Pupil: Homework says put {values} in order of size. Mum: Start with the tiniest element, then the next.
            A: What shall I do with {values}? B: Put it in order. A: Upwards? B: Yes, lowest to highest.
            Pupil: I have {values}. Teacher: Now write it so that it grows from left to right. Pupil: Like this?
            User: {values} is all over the place. Bot: Sort it, increasing? User: yep
            A: These are out of order: {values}. B: How do you want them? A: Smallest at the start.
            Child: I wrote {values}. Teacher: Now write them again from small to large.
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
            What is the ascending order of the numbers {values}?
            What is the sorted list for the numbers {values}?
            What is the right order, least to greatest, of the values {values}?
            How do the numbers {values} go when they are counted upward?
            In what order would the list {values} stand after an ascending sort?
            Which sequence results if the numbers {values} are lined up by magnitude, lowest in front?
            Starting at the minimum and climbing to the maximum, how do the values {values} follow each other?
            Could the list of numbers {values} be written from low to high?
            How does a sorting algorithm leave the array {values}?
            If the numbers {values} were ranked bottom up, what would the ranking be?
            Where does every number end up when the list {values} is put in order?
            How should the numbers {values} be entered on a ladder, low rungs for low numbers?
            What are the numbers {values} in ascending order?
            What are the numbers {values} in order of size?
            How do you order the numbers {values} from least to greatest?
            What is the size order of the numbers {values}?
            What is the ascending sequence of the numbers {values}?
            What is the rising order of the values {values}?
            What is the sorted arrangement of the numbers {values}?
            What is the least-to-greatest order of the numbers {values}?
            What is the smallest-to-largest list of the numbers {values}?
            How do I put the numbers {values} into order?
            How would the numbers {values} stand if each were bigger than the one to its left?
            How do the numbers {values} go from small to large?
            Can you sort the numbers {values}?
            Can you rank the values {values} from the bottom to the top?
            Could you write down the numbers {values} by size, tiny ones at the beginning?
            Where does everything go when I sort the list {values} from small to big?
            What is the numerical sequence of the values {values}, least at the front?
            What is the upward ranking of the numbers {values}?
            What are the numbers {values} in order from least to greatest?
            What are the numbers {values} in order from smallest to largest?
            How do I sort the list {values} in ascending order?
            What are the prices {values} from lowest to highest?
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
            Sort the numbers {values}.
            Order the numbers {values}.
            Put the numbers {values} in order.
            Put the list {values} into ascending order.
            Sort the values {values} from low to high.
            Arrange the numbers {values} from smallest to greatest.
            Rank the numbers {values} from lowest to highest.
            Write these numbers in order, least one first: the numbers {values}
            Disentangle the list {values} into an increasing sequence.
            Sequence the values {values} so that each is no smaller than its predecessor.
            Bring these into rising order: the numbers {values}
            Sort the sequence of numbers {values} ascendingly.
            Line the numbers {values} up, minimum at the left end.
            Arrange these numbers in ascending order: the numbers {values}
            Put the values {values} in order, smallest to largest.
            Reorder the list {values} in increasing order.
            Order the list {values} numerically.
            Please have the numbers {values} sorted, ascending.
            Sort the list of numbers {values}.
            Sort the array {values} ascending.
            Order the numbers {values} by size.
            Arrange the values {values} from small to large.
            Put the values {values} from lowest to highest.
            Write the numbers {values} in size order.
            List the numbers {values} from the smallest to the largest.
            Rank the numbers {values} from low to high.
            Line up the numbers {values}, small before big.
            Give me the numbers {values} in increasing order.
            Make the numbers {values} go up in order.
            Get the list {values} sorted for me.
            Organize the numbers {values} numerically.
            Clean up the order of the list {values}: lowest at the left, highest at the right.
            Sort the values {values} numerically.
            Bring the numbers {values} into ascending order.
            Sequence the numbers {values} from low to high.
            Put the numbers {values} in order from least to greatest.
            Put the numbers {values} in order from smallest to largest.
            Arrange the numbers {values} in ascending order.
            Arrange the following numbers in ascending order: {values}
            Sort the list {values} in ascending order.
            Sort the prices {values} from low to high.
        """,
        stories="""
            Tickets carry the numbers {values}. The usher calls the lowest ticket first and works his way up. List \
the calls.
            On a scrap of paper I found the numbers {values}, all jumbled. Lay them out from minimum to maximum.
            A carpenter lays planks next to each other like organ pipes, shortest to tallest. She measured the values \
{values}. Give the row of lengths.
            Exam question. An unsorted array is given. Write it down in non-decreasing order: the array {values}.
            Raffle tickets with the numbers {values} were sold and get called lowest first. In which order are they called?
            A surveyor wrote down the values {values} at random spots and lists them from the deepest to the highest. Give the list.
            The swimmers clocked the values {values}. The fastest, so the smallest, comes first in the results. Show the results.
            House numbers on my delivery round are the numbers {values}. I walk up the street from the low end. In what sequence do I ring?
            Pages with the numbers {values} fell out of a binder. Put them back into page order.
            A cashier lays coins worth the values {values} in a row, least valuable first. What does the row show?
            The test sheet says: write the numbers {values} in increasing order. What goes on the line?
            Before finding quartiles the class sorts the list {values} upward. What does the sorted list look like?
            A bakery's order numbers {values} were shouted at random. The cook wants them from low to high. What does he get?
            I drew the numbers {values} in the lottery. On the ticket they print them from low to high. What is printed?
            My trees measure the values {values}. I want to plant them from the shortest to the tallest. What's the order?
            A pupil has to place the numbers {values} on a number line from left to right. In what order does she write them?
            We got the offers, the numbers {values}, and want to compare them starting with the cheapest. How do they line up?
            The nurses list the temperatures, the numbers {values}, from the coldest to the hottest. What does the list look like?
            My test scores are {values}. List the scores from lowest to highest.
        """,
        terse="""
            list {values} -> ascending
            numbers: {values}; sorted how?
            sort list {values}
            order by value asc, values {values}
            numbers {values} in size order
            numbers {values}, low to high
            ascending: numbers {values}
            sort asc: values {values}
            order these numbers {values}
            list {values} sorted how
            numbers {values} from least to greatest
            std::sort over array {values}
            arrange numbers {values} small to big
            ascending order: values {values}
            sort numbers {values}
            numbers {values} in order please
            size order: numbers {values}
            values {values} smallest to largest
            list {values} asc
            sort ascending: numbers {values}
            ascending order {values}
            order least to greatest: {values}
        """,
        dialogues="""
            A: I wrote down the values {values}. B: In any order? A: No order at all, so please sort them.
            Bot: What should happen to the list {values}? User: Arrange it, low numbers at the start.
            A: The numbers are {values}. B: In what order do you want them? A: Increasing.
            Teacher: Here are the numbers {values}. Pupil: Should I add them? Teacher: No, only order them from least to greatest.
            User: list {values}. Bot: What now? User: sort it, lowest number on top
            A: I picked the numbers {values}. B: Read them in order. A: From the small end? B: Yes.
            Pupil: Do I sort the numbers {values} up or down? Teacher: Up, so small to large.
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
            What is the descending order of {values}?
            What is the high-to-low arrangement of {values}?
            What is the reverse-sorted form of {values}?
            What is {values} from highest to lowest?
            What is {values} in decreasing order?
            How would {values} read with the greatest number up front and the least at the tail?
            If the numbers {values} were prices, how would they run from dearest to cheapest?
            When {values} is ranked downward, in what order do its numbers appear?
            Can you tell me how the list {values} goes from the strongest value down to the weakest?
            How does {values} look sorted so that it never increases?
            In which sequence does {values} drop from its maximum to its minimum?
            What ranking, best to worst, follows from the points {values}?
            Can these be put in descending order: {values}?
            What would {values} look like sorted by size, largest value leading?
            Which descending list do you get from {values}?
            What is {values} rearranged in non-increasing order?
            What is the biggest-to-smallest version of {values}?
            What is the falling order of {values}?
            What is the high-to-low order of {values}?
            What is the descending arrangement of {values}?
            What is the reverse sort of {values}?
            What is the greatest-to-least ordering of {values}?
            What is the most-to-least ranking of {values}?
            What is the shrinking order of {values}?
            How do I get {values} sorted with the big ones at the front?
            How would you rank {values} from the top down?
            Can you write {values} from large to small?
            Can you put {values} in order, biggest at the start?
            Could you sort these by size, from the maximum on: {values}?
            What is the downward ranking of {values}?
            What is the large-to-small list of {values}?
            What is the descending version of {values}?
            What is {values} in order from greatest to least?
            What are the numbers {values} in order from largest to smallest?
            What is {values} sorted in descending order?
            How do you put {values} in order from greatest to least?
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
            Sort {values} downward.
            Sort {values} from high to low.
            Put {values} in descending order.
            Order {values} from largest to smallest.
            Rank {values} from highest to lowest.
            Find the decreasing order of {values}.
            Arrange {values} in reverse numerical order, so the top number leads.
            Reorder {values} top to bottom: no element may be larger than the one before it.
            Make {values} monotonically decreasing by moving its elements around.
            Lay the list {values} out from longest to shortest.
            Return a copy of {values} sorted with the reverse flag set, biggest first.
            Let {values} step down a staircase, starting on the highest stair.
            Sort the array {values} in descending order.
            Sort the list {values} from highest to lowest.
            Rearrange {values} in decreasing order.
            Given the list {values}, return it sorted descending.
            Reverse-sort {values}, so that the biggest element opens the list.
            Sort these numbers from large to small: {values}
            Sort {values} please, big ones at the front.
            Sort {values} with the largest at the beginning.
            Put {values} in reverse order of size.
            Write {values} in shrinking order.
            List {values} from the biggest down.
            Arrange {values} descendingly.
            Organize {values} from high to low.
            Line {values} up from big to small.
            I want {values} in descending sequence.
            Get {values} into decreasing order for me.
            Show {values} max to min.
            Give {values} back sorted downwards.
            Turn {values} into a ranking, top number at the start.
            Sort {values} by value, going down.
            Bring {values} into descending order.
            Tidy up {values} by size, greatest at the front.
            Put {values} in order from greatest to least.
            Put the numbers {values} in order from largest to smallest.
            Arrange the numbers {values} in descending order.
            Arrange the following numbers in descending order: {values}
            Sort the list {values} in descending order.
            Sort the prices {values} from high to low.
        """,
        stories="""
            The points on the leaderboard are {values}. The winner stands on top and the others below. Write out the \
board.
            A chef stacks crates that weigh {values}, the heaviest at the bottom. Name the stack from bottom to top, \
that is, from the largest number down.
            Debts get paid off largest first. Mine are in the list {values}. In which sequence do I settle them?
            Sales reps are shown on a slide, top seller down to the weakest. Their figures are {values}. Give me the \
order for the slide.
            Parcels weigh {values} and are loaded heaviest to lightest. In which order do they go on the van?
            Hotel rooms cost {values} a night. A snob sorts them most expensive to cheapest. What does his page list?
            A trader sees bids of {values} and builds the bid side of the book, best (highest) bid at the front. What is the ladder?
            Cousins of ages by the list {values} line up for a picture, oldest to youngest. What does the line look like?
            Films were rated {values}. A blog ranks them from the most liked to the least liked. What does the ranking say?
            Countries won medals as in the list {values}. The medal table goes from most to fewest. How does it run?
            The quarry lays out its stones, the list {values}, coarsest to finest. How do they lie?
            A committee handles complaints by severity, gravest first. The severities are {values}. Work through them in that order.
            A charity thanks its donors by the size of the gift, most generous first. The gifts are the list {values}. Give the order.
            The waves measured {values}. A surfer lists them from the tallest down. What is his list?
            On the dartboard the kids got the list {values}, and I want to read it out from the best to the worst, high being good. In which order do I read?
            My bookshelf should start with the thickest book. The page counts are {values}. How do I put them?
            We sold {values} in our shops. The boss wants a ranking that starts with the most. What is it?
            Mum wants the bottles from tallest to shortest. I measured {values}. What order is that?
            I pack the big stones before the little ones. They measure {values}. In what order do I pack?
            My test scores are {values}. List the scores from highest to lowest.
        """,
        terse="""
            sorted({values}, reverse=True)
            sort {values} desc
            {values}: high to low
            descending {values}
            {values} largest to smallest
            -np.sort(-np.array({values})), so decreasing order
            {values} top down, numerically
            sort desc {values}
            sort -nr {values}
            biggest first: {values}
            R: sort({values}, decreasing = TRUE)
            {values} in decreasing order pls
            sort descending the array {values}
            largest to smallest {values} please
            {values} big to small
            desc sort {values}
            {values} max to min
            sort {values} from large to small
            high to low: {values}
            descending order {values}
            greatest to least: {values}
            sort high to low {values}
            sort descending: {values}
        """,
        dialogues="""
            A: Sort {values}. B: Ascending? A: No, descending.
            A: I have {values}. B: And? A: Put the largest in front and go down from there.
            A: Please rank {values}. B: Which end first? A: The greatest, the others follow downhill.
            A: What shall I do with {values}? B: Put it in order. A: Upwards? B: No, downwards, highest to lowest.
            User: {values} please sort. Bot: Smallest first? User: no, the other way, largest first
            Pupil: I have {values}. Teacher: Now write it so that it shrinks from left to right. Pupil: Biggest in front, then?
            A: These are out of order: {values}. B: How do you want them? A: Biggest at the start.
            Child: I wrote {values}. Teacher: Now write them again from large to small.
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
            What entries of {values} lie above {threshold}?
            What is the part of {values} over {threshold}?
            What is the subset of {values} strictly above {threshold}?
            Which numbers of {values} beat {threshold}?
            Which elements of {values} are more than {threshold}?
            Which figures in the list {values} come out higher than {threshold}?
            {threshold} is the line: what in the list {values} is past it on the upper side?
            Which items of {values} surpass {threshold}, equality not being enough?
            What survives in the list {values} after everything of {threshold} or lower has been dropped?
            If {threshold} is the speed limit, which of the numbers {values} were speeding?
            Which prices in {values} cost more than {threshold}?
            What in the list {values} is taller than {threshold}?
            Which values in the list {values} are greater than {threshold}?
            Which elements of the array {values} exceed {threshold}?
            Of the numbers {values}, which are above {threshold}?
            Above {threshold}, what do we find in {values}?
            From {values}, what remains if I keep only numbers larger than {threshold}?
            What's over {threshold} in {values}?
            What's more than {threshold} in the list {values}?
            What is the list of numbers over {threshold} in {values}?
            What are the values greater than {threshold} in {values}?
            Which of these are over {threshold}: {values}?
            Which ones are bigger than {threshold}: {values}?
            Which of {values} go past {threshold}?
            Which of {values} beat {threshold}?
            Which of {values} are too big when the limit is {threshold}, the limit itself being fine?
            Can you show just the ones above {threshold} from {values}?
            From {values}, which ones are larger than {threshold}?
            If I cut off everything that is not above {threshold}, what stays of {values}?
            With {values}, which of them come to more than {threshold}?
            What are the entries over {threshold} of the list {values}?
            What are the excesses in the list {values}, numbers higher than {threshold}?
            Which numbers in the list {values} break the ceiling of {threshold}?
            Which numbers in {values} are greater than {threshold}?
            Which of the numbers {values} are greater than {threshold}?
            Which of the values {values} are above {threshold}?
            Which numbers in the list {values} are larger than {threshold}?
            Which prices in {values} are higher than {threshold}?
            Which of these numbers are greater than {threshold}: {values}?
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
            Keep the numbers of {values} above {threshold}.
            Keep only the elements of {values} greater than {threshold}.
            Select from {values} all numbers larger than {threshold}.
            Find the elements of {values} bigger than {threshold}.
            Drop every number of {values} that is not above {threshold}.
            Discard the small fry from {values}: only what outdoes {threshold} stays.
            High-pass {values}: let through just the numbers in excess of {threshold}.
            Pull out of {values} the numbers exceeding {threshold}.
            Using {threshold} as a strict lower cutoff, trim the list {values}.
            List what is heavier than {threshold} in {values}.
            Mask {values} with the test "larger than {threshold}" and return what passes.
            Grep {values} for numbers that go past {threshold}.
            Return all elements of {values} greater than {threshold}.
            Get the numbers in {values} that are above {threshold}.
            Given the list {values}, keep the values greater than {threshold}.
            From the array {values}, extract everything exceeding {threshold}.
            Reject everything in {values} that is not more than {threshold}.
            Only show what is over {threshold} in {values}.
            Show the numbers over {threshold} from {values}.
            Pick the ones larger than {threshold} from {values}.
            Pick out everything above {threshold} in {values}.
            List the numbers in {values} that are greater than {threshold}.
            Give me all of {values} that are over {threshold}.
            Select numbers above {threshold} from {values}.
            Take from {values} just those bigger than {threshold}.
            Remove from {values} everything that is {threshold} or less.
            Delete everything in {values} unless it is more than {threshold}.
            Filter {values} by being greater than {threshold}.
            From {values}, keep whatever is over {threshold}.
            Find those that exceed {threshold} among {values}.
            Get the large ones from {values}, meaning more than {threshold}.
            Sift the list {values} for anything over {threshold}.
            Strain out of the list {values} whatever is not above {threshold}.
            Retain in the list {values} only numbers above {threshold}.
            Find all numbers greater than {threshold} in {values}.
            List all the numbers in {values} that are more than {threshold}.
            Filter the list {values} for values greater than {threshold}.
            Keep only the numbers greater than {threshold} from the list {values}.
        """,
        stories="""
            The bids at an auction were {values}. Only bids over {threshold} count. Which ones remain?
            Parcels weigh {values}; whatever weighs more than {threshold} goes by truck. List the numbers of those \
parcels' weights in order.
            A sieve with the limit {threshold} lets everything bigger stay on top. The stones are numbered by size: \
{values}. Which stay?
            An alarm rings for every temperature hotter than {threshold}. The thermometer logged the values {values}. \
Which values set it off?
            Overtime is paid for shifts longer than {threshold}. Last month's shifts were {values}. Which of them earn overtime?
            A nurse flags every blood sugar higher than {threshold}. The chart shows the values {values}. What does she flag?
            Letters heavier than {threshold} need an extra stamp. The pile is the list {values}. Which weights need it?
            A fund manager only considers yields better than {threshold}. The screener gives the list {values}. Which yields does he consider?
            Trees with a girth of more than {threshold} are protected. The forester noted {values}. Which girths are protected?
            To win a prize you must outdo {threshold}; a tie wins nothing. The players are on the list {values}. Which results win?
            Every sound louder than {threshold} gets cut. The meter wrote the list {values}. Which entries get cut?
            Invoices over {threshold} go to the director. This week we have the list {values}. Which amounts land on her desk?
            Our alert threshold is {threshold}. The values {values} came in. Which of them triggered an alert by being above it?
            The shop gives a gift with any order over {threshold}. My orders were {values}. For which ones do I get a gift?
            Dad checks our phone bills {values} and complains about each that is more than {threshold}. Which does he complain about?
            We throw back fish unless they are longer than {threshold}. We caught the list {values}. Which do we keep?
            I water the garden on days hotter than {threshold}. The forecast shows the list {values}. On which of these do I water?
            Only teams with more than {threshold} wins go to the final. The wins are {values}. Which of these go?
            The test scores are {values}. Which scores are above {threshold}?
            The temperatures this week were {values} degrees. Which temperatures were above {threshold}?
        """,
        terse="""
            {values} > {threshold}
            x > {threshold} for x in the list {values}
            {values}: entries over {threshold}?
            np.extract(x > {threshold}, {values})
            filter x > {threshold} {values}
            greater than {threshold}: {values}
            gt {threshold}: {values}
            {values} above {threshold} only
            bigger than {threshold} in {values}
            filter(lambda x: x > {threshold}, {values})
            more than {threshold} -> {values}
            {values} where larger than {threshold}
            {values} exceed {threshold}
            elements > {threshold}: {values}
            over {threshold}: {values}
            more than {threshold} in {values}
            {values} only > {threshold}
            keep > {threshold} from {values}
            larger than {threshold}? {values}
            numbers greater than {threshold} in {values}
            filter {values} > {threshold}
            values above {threshold}: {values}
        """,
        dialogues="""
            A: Look at {values}. B: What am I looking for? A: All elements that are higher than {threshold}.
            A: My limit is {threshold}. B: And the list? A: {values}. Show me what surpasses the limit.
            A: Sweep through {values}. B: For what? A: Anything that outstrips {threshold}, list each of them.
            A: Filter {values} for me. B: At least {threshold}? A: No, strictly more than {threshold}.
            Boss: Which of {values} broke the record? Clerk: The record being {threshold}? Boss: Yes, show all that are above it.
            A: Cross out the small ones in {values}. B: What's small? A: Anything that isn't over {threshold}.
            Clerk: Here are the amounts: {values}. Boss: Show me those over {threshold}.
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
            What entries of {values} lie below {threshold}?
            What is the part of {values} under {threshold}?
            What is the subset of {values} strictly below {threshold}?
            Which numbers of {values} are lower than {threshold}?
            Which elements of {values} are less than {threshold}, equality excluded?
            Which items of {values} fail to make {threshold}?
            {threshold} is the line: what in the list {values} stays on the lower side of it?
            What survives in the list {values} after everything of {threshold} or higher has been dropped?
            Which prices in {values} cost less than {threshold}?
            What in the list {values} is shorter than {threshold}?
            Which numbers of {values} miss the mark of {threshold}?
            Which figures in {values} come out smaller than {threshold}?
            Which values in the list {values} are less than {threshold}?
            Which elements of the array {values} are below {threshold}?
            Of the numbers {values}, which are under {threshold}?
            Below {threshold}, what do we find in the list {values}?
            From {values}, what remains if I keep only numbers smaller than {threshold}?
            What's under {threshold} in {values}?
            What's less than {threshold} in the list {values}?
            What is the list of numbers under {threshold} in {values}?
            What are the values smaller than {threshold} in {values}?
            Which of these are under {threshold}: {values}?
            Which ones are smaller than {threshold}: {values}?
            Which of {values} don't get to {threshold}?
            Which of {values} are too low when {threshold} is needed?
            Which of {values} come to less than {threshold}?
            Can you show just the ones below {threshold} from {values}?
            From {values}, which ones are lower than {threshold}?
            If I cut off everything that is not below {threshold}, what stays of {values}?
            With {values}, which of them are beneath {threshold}?
            What are the entries under {threshold} of the list {values}?
            What are the shortfalls in the list {values}, numbers lower than {threshold}?
            Which numbers in the list {values} drop below the floor of {threshold}?
            Which numbers in {values} are less than {threshold}?
            Which of the numbers {values} are less than {threshold}?
            Which of the values {values} are below {threshold}?
            Which numbers in the list {values} are smaller than {threshold}?
            Which prices in {values} are lower than {threshold}?
            Which of these numbers are less than {threshold}: {values}?
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
            Keep the numbers of {values} below {threshold}.
            Keep only the elements of {values} smaller than {threshold}.
            Select from {values} all numbers less than {threshold}.
            Find the elements of {values} under {threshold}.
            Drop every number of {values} that is not below {threshold}.
            Discard the big fish from the list {values}: only what undercuts {threshold} stays.
            Low-pass {values}: let through just the numbers inferior to {threshold}.
            Using {threshold} as a strict upper cutoff, trim the list {values}.
            List what is lighter than {threshold} in {values}.
            Mask {values} with the test "smaller than {threshold}" and return what passes.
            Pull out of {values} the numbers that do not get as far as {threshold}.
            Report the shortfalls in {values}, meaning numbers lower than {threshold}.
            Return all elements of {values} less than {threshold}.
            Get the numbers in {values} that are below {threshold}.
            Given the list {values}, keep the values less than {threshold}.
            From the array {values}, extract everything lower than {threshold}.
            Reject everything in {values} that is not less than {threshold}.
            Only show what is under {threshold} in {values}.
            Show the numbers under {threshold} from {values}.
            Pick the ones smaller than {threshold} from {values}.
            Pick out everything below {threshold} in {values}.
            List the numbers in {values} that are less than {threshold}.
            Give me all of {values} that are under {threshold}.
            Select numbers below {threshold} from {values}.
            Take from {values} just those smaller than {threshold}.
            Remove from {values} everything that is {threshold} or more.
            Delete everything in {values} unless it is less than {threshold}.
            Filter {values} by being less than {threshold}.
            From {values}, keep whatever is under {threshold}.
            Find those that stay under {threshold} among {values}.
            Get the small ones from {values}, meaning less than {threshold}.
            Sift the list {values} for anything under {threshold}.
            Strain out of the list {values} whatever is not below {threshold}.
            Retain in the list {values} only numbers below {threshold}.
            Find all numbers less than {threshold} in {values}.
            List all the numbers in {values} that are less than {threshold}.
            Filter the list {values} for values less than {threshold}.
            Keep only the numbers less than {threshold} from the list {values}.
        """,
        stories="""
            Asking prices for bicycles are {values}. I can spend anything less than {threshold}. What can I look at, \
by price?
            Runners finish with the numbers {values}. Whoever stays below {threshold} qualifies. Which numbers qualify?
            Blood iron below {threshold} calls for a second test. The patients' values are {values}. Which values \
need the retest?
            An old bridge gives way under {threshold} or more. From the list {values}, which loads are light enough \
to cross?
            A pupil fails with fewer points than {threshold}. The points were {values}. Which results mean a fail?
            A nurse flags every pulse slower than {threshold}. The monitor shows {values}. What does she flag?
            The freezer must stay colder than {threshold}. The log says {values}. Which entries are cold enough?
            Boards shorter than {threshold} go to the scrap heap. A carpenter has the list {values}. Which go there?
            A shop reorders any article with a stock lower than {threshold}. The stocks are {values}. Which stocks trigger an order?
            Kids younger than {threshold} ride free, and those of exactly that age pay. The ages are in the list {values}. Which ages ride free?
            We may buy any share that trades below {threshold}. Quotes: {values}. At which quotes do we buy?
            Batteries weaker than {threshold} are thrown out. The tester printed the list {values}. Which ones are thrown out?
            The low-battery mark is {threshold}. The values {values} came in. Which of them are below the mark?
            Shipping costs extra for any order under {threshold}. My orders were {values}. For which ones do I pay extra?
            I have a budget, and anything under {threshold} is okay to buy. The offers are {values}. Which can I buy?
            We throw back fish shorter than {threshold}. We caught the list {values}. Which do we throw back?
            I turn on the heating on days colder than {threshold}. The forecast shows the list {values}. On which of these do I heat?
            Teams with fewer than {threshold} wins go home. The wins are {values}. Which of these go home?
            The test scores are {values}. Which scores are below {threshold}?
            The temperatures this week were {values} degrees. Which temperatures were below {threshold}?
        """,
        terse="""
            {values} < {threshold}
            below {threshold}: {values}
            filter x < {threshold} {values}
            {values}: entries under {threshold}
            less than {threshold}, list {values}
            lt {threshold}: {values}
            {values} below {threshold} only
            smaller than {threshold} in {values}
            filter(lambda x: x < {threshold}, {values})
            fewer than {threshold} -> {values}
            {values} where less than {threshold}
            {values} fall below {threshold}
            elements < {threshold}: {values}
            under {threshold}: {values}
            less than {threshold} in {values}
            {values} only < {threshold}
            keep < {threshold} from {values}
            smaller than {threshold}? {values}
            numbers less than {threshold} in {values}
            filter {values} < {threshold}
            values below {threshold}: {values}
        """,
        dialogues="""
            A: From {values} I want the small ones. B: How small? A: Lower than {threshold}.
            A: Nothing may reach {threshold}. B: So what do I keep of {values}? A: That is my question.
            A: Everything underneath {threshold} matters to me. B: In which list? A: {values}.
            A: Filter {values} for me. B: At most {threshold}? A: No, strictly less than {threshold}.
            Boss: Which of {values} undercut the old price? Clerk: The old price being {threshold}? Boss: Yes, show all that are below it.
            A: Cross out the big ones in {values}. B: What's big? A: Anything that isn't under {threshold}.
            Clerk: Here are the amounts: {values}. Boss: Show me those under {threshold}.
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
            What entries of {values} are {threshold} or more?
            What is the part of the list {values} from {threshold} up, {threshold} included?
            Which numbers of {values} are {threshold} or greater?
            Which elements of {values} are no smaller than {threshold}?
            Which items of {values} meet or exceed {threshold}?
            Which numbers of {values} make it to {threshold} or beyond?
            Which figures in {values} equal or surpass {threshold}?
            What in the list {values} is {threshold} or higher?
            {threshold} is the pass mark: which of the numbers {values} pass?
            If the minimum age is {threshold}, which of {values} are old enough?
            What remains of {values} when everything less than {threshold} is removed?
            Which of the numbers {values} are not under {threshold}?
            Which values in the list {values} are at least {threshold}?
            Which elements of the array {values} are greater than or equal to {threshold}?
            Of the numbers {values}, which are {threshold} and above?
            From {values}, what remains if I keep only numbers no smaller than {threshold}?
            What's {threshold} or more in {values}?
            What's at least {threshold} in the list {values}?
            What is the list of numbers from {threshold} upward in {values}?
            What are the values no less than {threshold} in {values}?
            Which of these are at least {threshold}: {values}?
            Which ones are {threshold} or over: {values}?
            Which of {values} make it to {threshold} or further?
            Which of {values} get to {threshold}, ties counting?
            Which numbers in the list {values} are big enough if {threshold} is enough?
            Can you show just the ones of {threshold} and more from {values}?
            From {values}, which ones are {threshold} or larger?
            If I cut off everything under {threshold}, what stays of {values}?
            With {values}, which of them come to {threshold} or higher?
            What are the entries from {threshold} up, inclusive, of the list {values}?
            Which numbers in the list {values} satisfy the minimum of {threshold}?
            Which numbers in the list {values} equal or top {threshold}?
            Which numbers in {values} are greater than or equal to {threshold}?
            Which of the numbers {values} are at least {threshold}?
            Which of the values {values} are {threshold} or more?
            Which numbers in the list {values} are at least {threshold}?
            Which of these numbers are greater than or equal to {threshold}: {values}?
        """,
        commands="""
            Keep the entries of {values} that are no less than {threshold}.
            Select from {values} whatever is {threshold} or more.
            Find every element of {values} that is not smaller than {threshold}.
            Given the inclusive lower bound {threshold}, filter {values}.
            List the members of {values} from {threshold} upwards, {threshold} itself counts.
            Keep the numbers of {values} that are at least {threshold}.
            Keep {threshold} and everything above it in {values}.
            Select from {values} all numbers greater than or equal to {threshold}.
            Find the elements of {values} that are {threshold} or larger.
            Drop every number of {values} that is below {threshold}.
            Remove from {values} whatever is less than {threshold}.
            Retain what reaches {threshold} in the list {values}.
            Using {threshold} as an inclusive floor, trim the list {values}.
            Pull out of {values} the numbers not lower than {threshold}.
            Throw away the entries of {values} that fall short of {threshold} and return the rest.
            With a minimum requirement of {threshold}, list the qualifying entries of {values}.
            Apply x ≥ {threshold} to the list {values}.
            Return all elements of {values} greater than or equal to {threshold}.
            Get the numbers in {values} that are {threshold} or above.
            Given the list {values}, keep the values of at least {threshold}.
            From the array {values}, extract everything not below {threshold}.
            Let {threshold} itself pass, too: keep the numbers of {values} from there up.
            Only show what is {threshold} or over in {values}.
            Show the numbers that are {threshold} or above from {values}.
            Pick the ones not smaller than {threshold} from {values}.
            Pick out everything that is at least {threshold} in {values}.
            List the numbers in {values} that are {threshold} or greater.
            Give me all of {values} that are {threshold} and up.
            Select numbers of at least {threshold} from {values}.
            Take from {values} just those no lower than {threshold}.
            Remove from {values} everything below {threshold}.
            Delete everything in {values} that is less than {threshold}.
            Filter {values} by being at least {threshold}.
            From {values}, keep whatever is {threshold} or more.
            Find those that reach {threshold} among {values}, exact hits included.
            Throw the numbers under {threshold} out of {values}.
            Sift the list {values} for anything of {threshold} or more.
            Strain out of the list {values} whatever is below {threshold}.
            Retain in the list {values} only numbers of at least {threshold}.
            Find all numbers greater than or equal to {threshold} in {values}.
            List all the numbers in {values} that are at least {threshold}.
            Filter the list {values} for values greater than or equal to {threshold}.
            Keep only the numbers in {values} that are {threshold} or more.
        """,
        stories="""
            The bar is set at {threshold}: reaching it is enough. Jumps in the list are {values}. Which of them clear \
or touch the bar?
            To ride the roller coaster you must be {threshold} tall or taller. Children in the line measure the \
values {values}. Which of them get on?
            Loyalty points start with purchases of {threshold} and up. The receipts list {values}. Which receipts \
earn points?
            The pass mark is {threshold}, and whoever reaches it has passed. The points were {values}. Which results are passes?
            Free delivery starts at {threshold}. My baskets came to the values {values}. Which ones shipped free?
            A blood bank takes donors weighing {threshold} or more. Today's donors weigh {values}. Who may give, by weight?
            Voting is allowed from the age of {threshold}. The family has ages as in the list {values}. Which ages may vote?
            A beam must carry no less than {threshold}. In the test the beams held {values}. Which of them are good enough?
            The scheme needs a deposit of {threshold} as a minimum. Applicants offer {values}. Which deposits suffice?
            To board the raft you have to be at least {threshold} tall. The group has the values {values}. Which of them get aboard?
            A badge is given for {threshold} steps or better. The week's steps are {values}. On which counts was a badge given?
            Gold status takes {threshold} points or more. The members' points are the list {values}. Which counts have gold status?
            The shop gives a gift with any order of {threshold} or more. My orders were {values}. For which ones do I get a gift?
            The ride is for children who measure at least {threshold}. Our children measure {values}. Which of these may ride?
            We throw back fish shorter than {threshold} and keep the others. We caught the list {values}. Which do we keep?
            I water the garden when it gets {threshold} or hotter. The forecast shows the list {values}. On which of these do I water?
            Teams with at least {threshold} wins go to the final. The wins are {values}. Which of these go?
            The test scores are {values} and the pass mark is {threshold}. Which scores are a pass, the pass mark included?
            The ages are {values}. Which ages are {threshold} or older?
        """,
        terse="""
            {values} >= {threshold}
            {values}, at least {threshold}
            filter x >= {threshold} {values}
            min {threshold} (inclusive): {values} -> entries that qualify
            ge {threshold}: {values}
            {values}, {threshold} or more
            x ≥ {threshold}, list {values}
            no less than {threshold}: {values}
            filter(lambda x: x >= {threshold}, {values})
            {values} floor {threshold} inclusive, keep rest
            elements >= {threshold}: {values}
            {values} at or above {threshold}
            {threshold} or more: {values}
            at least {threshold} in {values}
            {values} only >= {threshold}
            keep >= {threshold} from {values}
            {threshold} and up? {values}
            numbers at least {threshold} in {values}
            filter {values} >= {threshold}
            greater than or equal to {threshold}: {values}
        """,
        dialogues="""
            A: {threshold} is fine, anything higher too. B: Then from {values} you keep? A: You tell me.
            A: Who reached {threshold}? B: The list is {values}. A: Then name those equal or better.
            A: Filter {values} for me. B: Over {threshold}? A: {threshold} or over.
            Coach: You need {threshold} to qualify. Athlete: Exactly that is enough? Coach: Yes. So who on the list {values} qualifies?
            A: Cross out the small ones in {values}. B: What's small? A: Anything under {threshold}; keep the others.
            Clerk: Here are the amounts: {values}. Boss: Show me those of at least {threshold}.
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
            What entries of {values} are {threshold} or less?
            What is the part of the list {values} up to {threshold}, {threshold} included?
            Which numbers of {values} are {threshold} or smaller?
            Which elements of {values} are no larger than {threshold}?
            Which of the numbers {values} do not go beyond {threshold}?
            Which of {values} are not over {threshold}?
            Which figures in the list {values} equal or undercut {threshold}?
            What in the list {values} is {threshold} or lower?
            If I can pay {threshold} and not a penny more, which prices in {values} can I afford?
            What remains of {values} when everything greater than {threshold} is removed?
            Which numbers of {values} fit under a cap of {threshold}, counting the cap itself?
            What is left of {values} once all that exceeds {threshold} is gone?
            Which values in the list {values} are at most {threshold}?
            Which elements of the array {values} are less than or equal to {threshold}?
            Of the numbers {values}, which are {threshold} and below?
            From {values}, what remains if I keep only numbers no larger than {threshold}?
            What's {threshold} or less in {values}?
            What's at most {threshold} in the list {values}?
            What is the list of numbers up to {threshold} in {values}, {threshold} included?
            What are the values no more than {threshold} in {values}?
            Which of these are at most {threshold}: {values}?
            Which ones are {threshold} or under: {values}?
            Which of {values} don't go over {threshold}?
            Which of {values} stay within {threshold}, ties counting?
            Which of {values} are small enough if {threshold} is still fine?
            Can you show just the ones of {threshold} and less from {values}?
            From {values}, which ones are {threshold} or smaller?
            If I cut off everything over {threshold}, what stays of the list {values}?
            With {values}, which of them come to {threshold} or lower?
            What are the entries up to {threshold}, inclusive, of the list {values}?
            Which numbers in the list {values} respect the maximum of {threshold}?
            Which numbers in the list {values} equal or undercut {threshold}?
            Which numbers in {values} are less than or equal to {threshold}?
            Which of the numbers {values} are at most {threshold}?
            Which of the values {values} are {threshold} or less?
            Which numbers in the list {values} are at most {threshold}?
            Which of these numbers are less than or equal to {threshold}: {values}?
        """,
        commands="""
            Retain only those elements of {values} that do not exceed {threshold}.
            Select from {values} whatever is {threshold} or less.
            Find every element of {values} that is not greater than {threshold}.
            Given the inclusive upper bound {threshold}, filter {values}.
            List the members of {values} up to {threshold}, bound included.
            Keep the numbers of {values} that are at most {threshold}.
            Keep {threshold} and everything below it in {values}.
            Select from {values} all numbers less than or equal to {threshold}.
            Find the elements of {values} that are {threshold} or smaller.
            Drop every number of {values} that is above {threshold}.
            Remove from {values} whatever is greater than {threshold}.
            Using {threshold} as an inclusive ceiling, trim the list {values}.
            Pull out of {values} the numbers not higher than {threshold}.
            Throw away the entries of {values} that overshoot {threshold} and return the rest.
            With a maximum of {threshold}, list the entries of {values} that are still allowed.
            Apply x ≤ {threshold} to {values}.
            Get rid of everything in {values} exceeding {threshold}.
            Return all elements of {values} less than or equal to {threshold}.
            Get the numbers in {values} that are {threshold} or below.
            Given the list {values}, keep the values of at most {threshold}.
            From the array {values}, extract everything not above {threshold}.
            Let {threshold} itself pass, too: keep the numbers of {values} from there down.
            Only show what is {threshold} or under in {values}.
            Show the numbers that are {threshold} or below from {values}.
            Pick the ones not larger than {threshold} from {values}.
            Pick out everything that is at most {threshold} in the list {values}.
            List the numbers in {values} that are {threshold} or less.
            Give me all of {values} that are {threshold} and down.
            Select numbers of at most {threshold} from {values}.
            Take from {values} just those no higher than {threshold}.
            Remove from {values} everything above {threshold}.
            Delete everything in {values} that is more than {threshold}.
            Filter {values} by being at most {threshold}.
            From {values}, keep whatever is {threshold} or less.
            Find those that do not exceed {threshold} among {values}.
            Throw the numbers over {threshold} out of {values}.
            Sift the list {values} for anything of {threshold} or less.
            Strain out of the list {values} whatever is above {threshold}.
            Retain in the list {values} only numbers of at most {threshold}.
            Find all numbers less than or equal to {threshold} in {values}.
            List all the numbers in {values} that are at most {threshold}.
            Filter the list {values} for values less than or equal to {threshold}.
            Keep only the numbers in {values} that are {threshold} or less.
        """,
        stories="""
            The lift carries loads up to and including {threshold}. Crates in the list weigh {values}. Which may ride?
            Hand luggage is free up to {threshold}, that mark included. The suitcases in the list weigh {values}. \
Which go free?
            A tunnel admits vehicles no taller than {threshold}. Those waiting make up the list {values}. Which fit?
            Cabin bags may weigh {threshold} at most. The bags on the scale read {values}. Which may fly?
            A child's ticket is valid up to and including the age of {threshold}. The children are as old as the numbers {values} say. Which numbers get one?
            My budget is {threshold}, and spending all of it is fine. The list of offers is {values}. Which are within my budget?
            Trucks no taller than {threshold} get through the tunnel. The queue is the list {values}. Which trucks get through?
            A part passes inspection if its error is {threshold} or less. The errors were {values}. Which errors pass?
            Nobody may drink more than {threshold}. The glasses poured hold {values}. Which are allowed?
            The lake is safe for depths not beyond {threshold}. The lead line gave the list {values}. Which depths are safe?
            Response times of {threshold} or quicker satisfy the contract. The list of times is {values}. Which satisfy it?
            The hand-luggage limit is {threshold}, limit included. The bags weigh as on the list {values}. Which bags are within the limit?
            Shipping costs extra for any order of {threshold} or less. My orders were {values}. For which ones do I pay extra?
            I can spend at most {threshold}. The offers are {values}. Which can I buy?
            The ride is for children not taller than {threshold}. Our children measure {values}. Which of these may ride?
            I turn on the heating when it is {threshold} or colder. The forecast shows the list {values}. On which of these do I heat?
            Parcels of up to {threshold}, that limit included, go by bike. Ours weigh {values}. Which go by bike?
            The prices are {values} and my budget is {threshold}. Which prices are at most my budget?
            The ages are {values}. Which ages are {threshold} or younger?
        """,
        terse="""
            {values} <= {threshold}
            {values}, at most {threshold}
            filter x <= {threshold} {values}
            max {threshold} (inclusive): {values} -> entries allowed
            le {threshold}: {values}
            {values}, {threshold} or less
            x ≤ {threshold}, list {values}
            no more than {threshold}: {values}
            filter(lambda x: x <= {threshold}, {values})
            {values} cap {threshold} inclusive, keep rest
            elements <= {threshold}: {values}
            {values} at or below {threshold}
            {threshold} or less: {values}
            at most {threshold} in {values}
            {values} only <= {threshold}
            keep <= {threshold} from {values}
            {threshold} and under? {values}
            numbers at most {threshold} in {values}
            filter {values} <= {threshold}
            less than or equal to {threshold}: {values}
        """,
        dialogues="""
            A: Up to {threshold} is allowed, not more. B: And the list? A: {values}. Keep what is allowed.
            A: {threshold} is the ceiling. B: Touching it is okay? A: Yes, so which of the list {values} may pass?
            A: Filter {values} for me. B: Under {threshold}? A: {threshold} or under.
            Buyer: {threshold} is the most I pay. Seller: Even exactly that? Buyer: Yes. So which prices on the list {values} are fine?
            A: Cross out the big ones in {values}. B: What's big? A: Anything over {threshold}; keep the others.
            Clerk: Here are the amounts: {values}. Boss: Show me those of at most {threshold}.
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
            Which entries of {values} fulfil x {condition} {threshold}?
            Which members of the list {values} meet the condition x {condition} {threshold}?
            What does the comprehension with x {condition} {threshold} give on the list {values}?
            For x {condition} {threshold}, which elements of {values} qualify?
            What does {values} reduce to under the constraint x {condition} {threshold}?
            If I mask the array {values} with x {condition} {threshold}, what do I get?
            Which numbers from {values} make x {condition} {threshold} true?
            When the rule is x {condition} {threshold}, who stays in the list {values}?
            What is the part of the list {values} with x {condition} {threshold}?
            What is the result of selecting x {condition} {threshold} from {values}?
            Can you show me the entries with x {condition} {threshold} among {values}?
            Which numbers of {values} pass the check x {condition} {threshold}?
            Which numbers in the list {values} are {condition} {threshold}?
            Which values of {values} satisfy the comparison {condition} {threshold}?
            What do I get by filtering {values} with {condition} {threshold}?
            Which x in the list {values} have x {condition} {threshold}?
            Which of the numbers {values} fit the rule x {condition} {threshold}?
            Which of the numbers {values} make x {condition} {threshold} true?
            Which of the values {values} are OK if the test is x {condition} {threshold}?
            What stays in the list {values} if I ask for x {condition} {threshold}?
            What are the elements of {values} such that x {condition} {threshold}?
            What numbers in {values} obey x {condition} {threshold}?
            What do I keep of the list {values} under x {condition} {threshold}?
            What comes through when x {condition} {threshold} is tested on each of the numbers {values}?
            What's the sublist of {values} with x {condition} {threshold}?
            If the rule says x {condition} {threshold}, what is left of the list {values}?
            With x {condition} {threshold} as the criterion, which of the numbers {values} get picked?
            What is the selection from the list {values} under x {condition} {threshold}?
            Which members of the list {values} qualify by x {condition} {threshold}?
            Which numbers in {values} are {condition} {threshold}?
            Which of the values {values} are {condition} {threshold}?
            Which elements of the array {values} are {condition} {threshold}?
            Which x in {values} satisfy x {condition} {threshold}?
        """,
        commands="""
            Filter {values} by the condition x {condition} {threshold}.
            Apply the filter "{condition} {threshold}" to the list {values}.
            With {threshold} on the right of {condition}, filter {values}.
            Keep x from {values} whenever x {condition} {threshold}.
            Discard from {values} each element that fails x {condition} {threshold}.
            Apply the boolean mask x {condition} {threshold} to the array {values}.
            Select x in {values} such that x {condition} {threshold}.
            Keep x {condition} {threshold} in {values}.
            Find all numbers x {condition} {threshold} in {values}.
            Restrict {values} to x {condition} {threshold}.
            Filter {values} with x {condition} {threshold}.
            Drop from {values} everything that violates x {condition} {threshold}.
            Return the elements of {values} obeying x {condition} {threshold}.
            Impose x {condition} {threshold} on {values} and list what is left.
            Boolean-index the array {values} by x {condition} {threshold}.
            Query {values} for numbers where x {condition} {threshold}.
            Run the list {values} through the gate x {condition} {threshold}.
            Test every element of {values} against x {condition} {threshold} and keep the ones that pass.
            Subset {values} to the entries satisfying x {condition} {threshold}.
            Return the elements of {values} that are {condition} {threshold}.
            Given the list {values}, keep the values {condition} {threshold}.
            Filter the array {values} so that only x {condition} {threshold} is left.
            With the criterion x {condition} {threshold}, select from the list {values}.
            Leave in the list {values} only what compares {condition} {threshold}.
            Use the operator {condition} with {threshold} to filter {values}.
            Keep x {condition} {threshold} from the list {values}.
            Keep those of the numbers {values} with x {condition} {threshold}.
            Show all of the numbers {values} where x {condition} {threshold}.
            List everything in {values} that meets x {condition} {threshold}.
            Pick from {values} all x where x {condition} {threshold}.
            Select x from the list {values} where x {condition} {threshold}.
            Apply the filter x {condition} {threshold} to the list {values}.
            Use x {condition} {threshold} to filter the list {values}.
            Get the entries of {values} for which x {condition} {threshold}.
            Give back only the numbers of {values} having x {condition} {threshold}.
            Test x {condition} {threshold} on every entry of {values} and keep the hits.
            Narrow the list {values} down by x {condition} {threshold}.
            Delete from {values} what does not fulfil x {condition} {threshold}.
            Sift the list {values} with the criterion x {condition} {threshold}.
            Retain in the list {values} every x with x {condition} {threshold}.
            Filter {values} by x {condition} {threshold}.
            Find all values {condition} {threshold} in {values}.
            Filter the array {values}: keep values {condition} {threshold}.
        """,
        stories="""
            A program walks through {values} and keeps x only if {threshold} stands on the right of a true x \
{condition} comparison. What list comes out?
            A firewall rule admits packet sizes x {condition} {threshold} only. Packets with the list of sizes \
{values} arrive. Which get in?
            The lambda in my code tests x {condition} {threshold}. It is handed the list {values}, item by item. What \
does the filter return?
            A spreadsheet filter is set to "x {condition} {threshold}". The column holds {values}. Which cells stay visible?
            My SQL query ends in WHERE x {condition} {threshold}, and the column x holds {values}. Which numbers are returned?
            A packet passes the firewall if its size x is such that x {condition} {threshold}. The sizes are {values}. Which pass?
            The conveyor has a gate that opens for x {condition} {threshold}. Boxes with the numbers {values} arrive. Which get through?
            A teacher writes x {condition} {threshold} on the board and hands out the numbers {values}. Which of them make it true?
            The guard statement reads: if x {condition} {threshold}, append x. The loop runs over {values}. What has been appended at the end?
            In my app the slider is at {threshold} and the operator is set to {condition}, while the list is {values}. Which entries are displayed?
            For the survey we only use entries x with x {condition} {threshold}. The raw list is {values}. What do we use?
            In my spreadsheet I set the filter x {condition} {threshold} on a column with {values}. Which numbers are still shown?
            My script keeps any x with x {condition} {threshold}. It gets the list {values}. Which are kept?
            The exercise says: write down every x of the list {values} with x {condition} {threshold}. What do I write?
            The bouncer lets numbers x in when x {condition} {threshold}. In the queue stand {values}. Which get in?
            A homework rule x {condition} {threshold} picks some of the numbers {values}. Which does it pick?
            My measurements are {values}. I only want to keep the values {condition} {threshold}. Which are they?
        """,
        terse="""
            x for x in {values} if x {condition} {threshold}
            filter(x {condition} {threshold}, {values})
            list {values} with threshold {threshold} and operator {condition}
            all x in {values} with x {condition} {threshold}
            {values} where x {condition} {threshold}
            predicate x {condition} {threshold}, array {values}
            x {condition} {threshold}; filter list {values}
            SELECT x WHERE x {condition} {threshold} over {values}
            keep if x {condition} {threshold}: {values}
            np.array({values}), mask x {condition} {threshold}
            filter {values} on x {condition} {threshold}
            {values}: x {condition} {threshold}?
            subset({values}, x {condition} {threshold})
            list {values}, keep {condition} {threshold}
            {condition} {threshold} filter on {values}
            list {values} filter x {condition} {threshold}
            keep x {condition} {threshold}: list {values}
            x {condition} {threshold} in {values}
            filter: x {condition} {threshold}, numbers {values}
            filter {values} {condition} {threshold}
            values {condition} {threshold} in {values}
            numbers {condition} {threshold}: {values}
        """,
        dialogues="""
            A: Filter the list {values}. B: By which rule? A: x {condition} {threshold}.
            User: here's the array {values}. Bot: Which condition? User: x {condition} {threshold}, drop the rest.
            A: My rule is x {condition} {threshold}. B: What do I apply it to? A: To the elements of {values}.
            A: Condition: x {condition} {threshold}. B: And the list? A: {values}. Show the ones that meet it.
            A: What is left of the list {values}? B: Under which condition? A: x {condition} {threshold}.
            A: Keep only some of the numbers {values}. B: Which? A: Those with x {condition} {threshold}.
            Dev: The list is {values}. Lead: Filter it by x {condition} {threshold}. Dev: What's the result?
        """,
    ),
)
