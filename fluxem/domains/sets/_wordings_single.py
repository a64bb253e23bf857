"""Wordings about one set, about intervals, and texts without a task."""

# ruff: noqa: E501 - one wording a line
from __future__ import annotations

IS_MEMBER = {
    "terms": "membership; element of a set; belonging to a set; containment of an element; being a member",
    "questions": """
        Is {element} an element of {members}?
        Does {element} belong to the set {members}?
        Does the set {members} contain {element}?
        Is {element} among the members of {members}?
        In the set {members}, is there an element {element}?
        Can {element} be found in the set {members}?
        Has the set {members} got {element} as one of its elements?
    """,
    "commands": """
        Check whether {element} is a member of the set {members}.
        Tell me if the set {members} includes {element}.
        Look for {element} among the elements {members}.
        Decide whether {element} ∈ {members} holds.
        Search the set {members} for the element {element}.
    """,
    "stories": """
        The bouncer's list is the set {members}. Someone called {element} wants to come in. Is that name a member of the list?
        A lock opens for the set of codes {members}. Ida tries {element}. Does it belong to the set?
        On the shelf stands the set {members}. A customer asks for {element}. Is it there among the elements?
        Winning tickets form the set {members}. I hold ticket {element}. Am I among the winners, is my ticket an element?
    """,
    "terse": """
        {element} ∈ {members}?
        {element} in the set {members}?
        set {members} contains {element}?
        member? {element}, set {members}
    """,
    "dialogues": """
        A: The set is {members}. B: Is {element} in it? A: Have a look.
        A: I am searching for {element}. B: In which set? A: In the set {members}.
        Guard: The allowed elements are {members}. Visitor: I have {element}. Do I belong to them?
    """,
}

CARDINALITY = {
    "terms": "cardinality; number of elements; size of a set; how many distinct elements; counting members",
    "questions": """
        What is the cardinality of {members}?
        How many elements does the set {members} have?
        How large is the set {members}?
        Counting repeated ones just once, how many elements are in {members}?
        How many distinct members are there in the set {members}?
        What is |A| for the set A = {members}?
        What size does the set {members} have?
    """,
    "commands": """
        Count the elements of the set {members}.
        Give the cardinality of the set {members}.
        Determine the number of different members in {members}.
        Find out how many elements belong to {members}.
        State how big the set {members} is.
    """,
    "stories": """
        A collector keeps the set {members}. How many different elements does she own?
        The guests of a dinner form the set {members}. How many plates are needed, one for each member?
        For every element of the set {members} a label is printed. How many labels come out of the printer?
        A cashier scanned the set {members}. How many different elements are on the receipt?
    """,
    "terse": """
        cardinality of {members}
        size of the set {members}?
        number of elements: {members}
        |{members}|, as a set, how many elements
    """,
    "dialogues": """
        A: My set is {members}. B: How many elements is that? A: Please count.
        Teacher: Look at the set {members}. Pupil: Do repeated elements count? Teacher: Only once. So what's the cardinality?
        A: How big is your set? B: It has the elements {members}. A: And how many are they?
    """,
}

POWER_SET = {
    "terms": "power set; all subsets; every selection; set of subsets; possible choices",
    "questions": """
        What is the power set of {members}?
        Which subsets does the set {members} have?
        What are all the subsets of {members}?
        Which sets can be made by choosing any elements of {members}, from none to all?
        What selections, including the empty one, are possible from the set {members}?
        Which sets X satisfy X ⊆ {members}?
    """,
    "commands": """
        List all subsets of {members}.
        Write out the power set of the set {members}.
        Enumerate every subset of {members}, the empty set included.
        Generate the power set of {members}.
        Give each possible selection of elements from {members} as a set.
    """,
    "stories": """
        An ice cream parlour has the set {members} of toppings, and any subset may be ordered. List all the orders.
        Each element of the set {members} may come to the meeting or stay away. Which sets of attendants are possible?
        The switches {members} can be on or off. Name every subset of switches that may be on.
        A painter chooses colors from the set {members}, perhaps none, perhaps all. Show all her palettes as subsets.
    """,
    "terse": """
        power set of {members}
        all subsets: {members}
        subsets of the set {members}?
        P(S) for the set S = {members}
    """,
    "dialogues": """
        A: The set is {members}. B: What do you want to know? A: All of its subsets.
        Teacher: Take the set {members}. Pupil: Shall I count its subsets? Teacher: No, list them all: the power set.
        A: Which choices do I have? B: Any subset of {members}. A: Then show me every one.
    """,
}

INTERVAL_INTERSECTION = {
    "terms": "intersection of intervals; common part of intervals; overlap of two ranges; shared numbers",
    "questions": """
        What is the intersection of the intervals {a} and {b}?
        Where do the intervals {a} and {b} overlap?
        Which real numbers lie in both intervals, {b} and {a}?
        What do the intervals {b} and {a} have in common?
        Which interval is {a} ∩ {b}?
        On which interval do the conditions x in {a} and x in {b} hold at once?
    """,
    "commands": """
        Intersect the interval {a} with the interval {b}.
        Find the overlap of the intervals {b} and {a}.
        Compute the common part of the intervals {a} and {b}.
        Simplify the intersection of the two intervals: {b} ∩ {a}.
        Give the interval of all numbers that {a} and {b} share.
    """,
    "stories": """
        A bacterium survives on the interval {a} of temperatures, its enzyme works on the interval {b}. On which interval do both hold?
        One machine accepts lengths in the interval {b}, the next in the interval {a}. Which lengths pass both?
        The first inequality has the solution interval {a}, the second {b}. Solve the system of both.
        Two tenants heat in the intervals {b} and {a} of the day. In which interval do both heat?
    """,
    "terse": """
        interval {a} ∩ {b}
        intersection of the intervals {b}, {a}
        overlap: interval {a} with interval {b}
        common interval of {b} and {a}
    """,
    "dialogues": """
        A: My interval is {a}. B: Mine is {b}. A: Where do they overlap?
        A: Take the intervals {b} and {a}. B: Their union? A: No, the intersection.
        Teacher: x lies in the interval {a}. Pupil: And also in {b}? Teacher: Yes, so in which interval exactly?
    """,
}

INTERVAL_UNION = {
    "terms": "union of intervals; merging of intervals; combined range; covering by two intervals",
    "questions": """
        What is the union of the intervals {a} and {b}?
        Which numbers lie in at least one of the intervals {b} and {a}?
        What do the intervals {a} and {b} cover together?
        Do the intervals {b} and {a} merge into one, and what is their union?
        How is {a} ∪ {b} written with as few intervals as possible?
        On which intervals does x in {b} or x in {a} hold?
    """,
    "commands": """
        Merge the intervals {a} and {b}.
        Find the union of the interval {b} and the interval {a}.
        Unite the intervals {a} and {b}, and simplify.
        Write the union of intervals {b} ∪ {a} in its shortest form.
        Describe every number that the interval {a} or the interval {b} contains.
    """,
    "stories": """
        A museum is open in the intervals {a} and {b} of the day. When is it open altogether?
        Two painters whitewash the intervals {b} and {a} of a wall. Which part of the wall is white in the end?
        Rain fell in the intervals {a} and {b}. Report all the rainy time as intervals that do not touch.
        Radio masts cover the intervals {b} and {a} along a road. Which intervals of the road have reception from some mast?
    """,
    "terse": """
        interval {a} ∪ {b}
        union of the intervals {b}, {a}
        merge interval {a} and interval {b}
        intervals {b} or {a}, combined
    """,
    "dialogues": """
        A: My interval is {a}. B: Mine is {b}. A: What do we cover together?
        A: Take the intervals {b} and {a}. B: Their intersection? A: No, the union.
        Teacher: x lies in the interval {a}. Pupil: Or in {b}? Teacher: One or the other will do. So where is x?
    """,
}

INTERVAL_LENGTH = {
    "terms": "length of an interval; width; measure; distance between the ends; extent of a range",
    "questions": """
        How long is the interval {interval}?
        What is the length of the interval {interval}?
        How wide is the interval {interval}?
        What distance separates the two ends of the interval {interval}?
        Which measure does the interval {interval} have on the real line?
        By how much does the upper end of the interval {interval} exceed the lower one?
    """,
    "commands": """
        Compute the length of the interval {interval}.
        Give the width of the interval {interval}.
        Measure the interval {interval} from end to end.
        Subtract the lower end from the upper end of the interval {interval}.
        State how much of the number line the interval {interval} covers.
    """,
    "stories": """
        A confidence interval is reported as {interval}. A reviewer asks for its width.
        A bar is drawn on the number line over the interval {interval}. How long does it get?
        The tolerance of a part is the interval {interval}. What is the total play, the length of that interval?
        A frog may sit anywhere in the interval {interval} of a rope. How long is this stretch?
    """,
    "terse": """
        length of interval {interval}
        interval {interval}: width?
        interval {interval}, how long
        measure of the interval {interval}
    """,
    "dialogues": """
        A: My estimate is the interval {interval}. B: That's rough. How wide is it?
        A: The solution is the interval {interval}. B: And its length?
        Teacher: Draw the interval {interval}. Pupil: Done. Teacher: How much of the line did you mark?
    """,
}

INTERVAL_CONTAINS = {
    "terms": "number in an interval; inside or outside a range; lying between the ends; end point included",
    "questions": """
        Does {number} lie in the interval {interval}?
        Is the number {number} inside the interval {interval}?
        Does the interval {interval} contain the number {number}?
        Is {number} covered by the interval {interval}?
        For the interval {interval}, is {number} inside or outside?
        Would {number} be allowed if x must stay in the interval {interval}?
    """,
    "commands": """
        Check whether {number} lies in the interval {interval}.
        Tell me if the interval {interval} includes {number}.
        Decide whether the interval {interval} has {number} in it.
        Test {number} against the interval {interval}.
        Say whether {number} falls within the interval {interval}.
    """,
    "stories": """
        A thermostat keeps the interval {interval}. The sensor reads {number}. Is the reading within it?
        A grade counts as good in the interval {interval}. Kim scored {number}. Was that good?
        The gauge shows {number}, and the safe interval is {interval}. Is everything safe?
        The road is closed on the interval {interval}. Our farm stands at mark {number}. Is it on the closed stretch?
    """,
    "terse": """
        {number} in interval {interval}?
        interval {interval} contains {number}?
        is {number} within the interval {interval}
        interval {interval}, number {number}: inside?
    """,
    "dialogues": """
        A: The interval is {interval}. B: Is {number} in it? A: Watch the brackets.
        A: My value is {number}. B: Allowed is the interval {interval}. A: So am I inside?
        Inspector: The tolerance interval reads {interval}. Worker: I measured {number}. Is that fine?
    """,
}

IRRELEVANT = """
    Who introduced the symbol for the empty set?
    What is the difference between a set and a list?
    Why does Russell's paradox matter?
    Explain Venn diagrams to a child.
    Is the set of real numbers larger than the set of integers?
    Please set the table for dinner.
    The European Union has many member states.
    Turn left at the intersection of the two main streets.
    Who was Georg Cantor?
    What is an interval in music?
    The workers' union called for a strike.
    Can a set contain itself?
    The film set was built in a desert.
    What does the axiom of choice say?
    How do databases implement unions of tables?
    We took a short break in the interval of the play.
    Is zero a natural number or not? People disagree.
    Write a limerick about infinite sets.
    Which textbook on set theory is the easiest to read?
    Are intervals of time the same as intervals of numbers?
    Why are half-open intervals popular among programmers?
    What did De Morgan do besides logic?
    Is every subset of a finite set finite? Give a reason.
    She bought a chess set and a tea set.
    Do all members of the club pay the same fee?
"""
