"""Wordings about one set, about intervals, and texts without a task."""

# ruff: noqa: E501 - one wording a line
from __future__ import annotations

IS_MEMBER = {
    "terms": (
        "membership; element of a set; belonging to a set; containment of an element; being a member; set "
        "membership test; presence of an element; being in or out of a set"
    ),
    "questions": """
        Is {element} an element of {members}?
        Does {element} belong to the set {members}?
        Does the set {members} contain {element}?
        Is {element} among the members of {members}?
        In the set {members}, is there an element {element}?
        Can {element} be found in the set {members}?
        Has the set {members} got {element} as one of its elements?
        Is {element} in {members}, the set?
        Is it true that {element} is one of the elements of {members}?
        Would I meet {element} if I went through the set {members}?
        Is {element} part of the set {members}, as an element?
        Does x ∈ {members} hold for x = {element}?
        Is {element} present in the set {members} or absent?
        Have they put {element} on the set {members}?
    """,
    "commands": """
        Check whether {element} is a member of the set {members}.
        Tell me if the set {members} includes {element}.
        Look for {element} among the elements {members}.
        Decide whether {element} ∈ {members} holds.
        Search the set {members} for the element {element}.
        Find out whether the set {members} holds {element}.
        Test membership: is {element} in the set {members}?
        Return True if {element} is an element of {members}, else False.
        Verify the presence of {element} in the set {members}.
        Say yes or no: the set {members} has the member {element}.
        Confirm that {element} belongs to the set {members}, or refute it.
        Inspect the set {members}; is {element} one of its elements?
    """,
    "stories": """
        The bouncer's list is the set {members}. Someone called {element} wants to come in. Is that name a member of the list?
        A lock opens for the set of codes {members}. Ida tries {element}. Does it belong to the set?
        On the shelf stands the set {members}. A customer asks for {element}. Is it there among the elements?
        Winning tickets form the set {members}. I hold ticket {element}. Am I among the winners, is my ticket an element?
        The nurse knows which drugs a patient tolerates: the set {members}. The doctor prescribes {element}. Is it on the set of tolerated ones?
        In a spelling game the allowed answers form the set {members}. A child says {element}. Is the answer accepted as an element?
        Parking permits were issued to the set {members}. The warden sees {element} on a windscreen. Is that an element of the permitted set?
    """,
    "terse": """
        {element} ∈ {members}?
        {element} in the set {members}?
        set {members} contains {element}?
        member? {element}, set {members}
        {element} in set({members})
        {members}.contains({element}), set membership
        is {element} an element of the set {members}?
        set {members}, is {element} present?
        {element} ∈ S, S = {members}, true or false?
    """,
    "dialogues": """
        A: The set is {members}. B: Is {element} in it? A: Have a look.
        A: I am searching for {element}. B: In which set? A: In the set {members}.
        Guard: The allowed elements are {members}. Visitor: I have {element}. Do I belong to them?
        User: membership check. Bot: Which element, which set? User: {element} and {members}
        Bouncer: The set of guests is {members}. Guest: Then check {element} for me, am I on it?
        Pupil: S is the set {members}. Teacher: Right or wrong: {element} ∈ S?
    """,
}

CARDINALITY = {
    "terms": (
        "cardinality; number of elements; size of a set; how many distinct elements; counting members; order of a "
        "set; element count; number of distinct members; len of a set"
    ),
    "questions": """
        What is the cardinality of {members}?
        How many elements does the set {members} have?
        How large is the set {members}?
        Counting repeated ones just once, how many elements are in {members}?
        How many distinct members are there in the set {members}?
        What is |A| for the set A = {members}?
        What size does the set {members} have?
        What's the size of the set {members}?
        How many members does {members} have, as a set?
        How numerous are the elements of {members}?
        What does len(set({members})) return?
        What's n(S) for the set S = {members}?
        How many different things are collected in the set {members}?
        Of how many elements does the set {members} consist?
    """,
    "commands": """
        Count the elements of the set {members}.
        Give the cardinality of the set {members}.
        Determine the number of different members in {members}.
        Find out how many elements belong to {members}.
        State how big the set {members} is.
        Calculate the cardinality of the set {members}.
        Tell me the element count of the set {members}.
        Quantify the set {members}: how many members?
        Find |S|, where S is the set {members}.
        Number the members of {members} one, two, three and so on, and report the total of elements.
        Work out how many distinct elements make up the set {members}.
        Return the size of the set {members} as an integer.
    """,
    "stories": """
        A collector keeps the set {members}. How many different elements does she own?
        The guests of a dinner form the set {members}. How many plates are needed, one for each member?
        For every element of the set {members} a label is printed. How many labels come out of the printer?
        A cashier scanned the set {members}. How many different elements are on the receipt?
        Each element of the set {members} needs its own locker. How many lockers should the school provide?
        A child empties her pockets and finds the set {members}. How many different elements lie on the floor?
        An invitation goes to every member of the set {members}. How many envelopes and stamps does the secretary need?
    """,
    "terse": """
        cardinality of {members}
        size of the set {members}?
        number of elements: {members}
        |{members}|, as a set, how many elements
        |S|, S = {members} as a set
        len(set({members}))
        #({members}), elements of the set
        how many elements: set {members}
        n(A) if the set A is {members}
    """,
    "dialogues": """
        A: My set is {members}. B: How many elements is that? A: Please count.
        Teacher: Look at the set {members}. Pupil: Do repeated elements count? Teacher: Only once. So what's the cardinality?
        A: How big is your set? B: It has the elements {members}. A: And how many are they?
        User: cardinality pls. Bot: Of which set? User: {members}
        Waiter: A table for how many? Guest: We are the members {members}. Waiter: So a table for how many members?
        Pupil: I wrote the set {members}. Teacher: State its number of elements.
    """,
}

POWER_SET = {
    "terms": (
        "power set; all subsets; every selection; set of subsets; possible choices; family of subsets; collection "
        "of all subsets; sub-collections; subset enumeration"
    ),
    "questions": """
        What is the power set of {members}?
        Which subsets does the set {members} have?
        What are all the subsets of {members}?
        Which sets can be made by choosing any elements of {members}, from none to all?
        What selections, including the empty one, are possible from the set {members}?
        Which sets X satisfy X ⊆ {members}?
        What's P(S) if S is the set {members}?
        Which sub-collections can be formed from the set {members}, including none and all?
        What family of subsets does the set {members} have?
        Which teams of any size, even empty, can be formed from the members {members}?
        Which sets are the elements of the power set, if S is the set {members}?
        How can one choose from the set {members} if each element is either taken or left? Name the subsets.
        What subsets would itertools give for sizes none through all of the set {members}?
    """,
    "commands": """
        List all subsets of {members}.
        Write out the power set of the set {members}.
        Enumerate every subset of {members}, the empty set included.
        Generate the power set of {members}.
        Give each possible selection of elements from {members} as a set.
        Calculate the power set of the set {members}.
        Show me every sub-collection of the set {members}, starting with the empty one.
        Build the family of all subsets of {members}.
        Print each subset of the set {members} on a line of its own.
        Produce the collection of all sets contained in {members}.
        For the set {members}, spell out all the subsets.
        Decide in all possible ways which elements of {members} are in and which are out, and write down the subsets.
    """,
    "stories": """
        An ice cream parlour has the set {members} of toppings, and any subset may be ordered. List all the orders.
        Each element of the set {members} may come to the meeting or stay away. Which sets of attendants are possible?
        The switches {members} can be on or off. Name every subset of switches that may be on.
        A painter chooses colors from the set {members}, perhaps none, perhaps all. Show all her palettes as subsets.
        A gardener may plant any of the set {members}, or nothing at all, or everything. Write out each subset she could plant.
        Pizza night: the set of extras is {members}. The kitchen prepares a card for each possible subset of extras, plain pizza included. What do the cards say?
        Feature flags form the set {members}. A tester covers each subset of flags that could be enabled. Which subsets are these?
    """,
    "terse": """
        power set of {members}
        all subsets: {members}
        subsets of the set {members}?
        P(S) for the set S = {members}
        powerset(S), set S = {members}
        subset lattice of the set {members}, all entries
        P({members}), all subsets
        every subset of {members}, empty set too
    """,
    "dialogues": """
        A: The set is {members}. B: What do you want to know? A: All of its subsets.
        Teacher: Take the set {members}. Pupil: Shall I count its subsets? Teacher: No, list them all: the power set.
        A: Which choices do I have? B: Any subset of {members}. A: Then show me every one.
        User: power set pls. Bot: Of which set? User: {members}
        Child: I have the set of toys {members}. Parent: You may take any subset on holiday. Child: Which subsets are there?
        Lecturer: S is the set {members}. Student: And its power set? Lecturer: You write down each subset of S.
    """,
}

INTERVAL_INTERSECTION = {
    "terms": (
        "intersection of intervals; common part of intervals; overlap of two ranges; shared numbers; overlap of "
        "intervals; overlapping range; common range; simultaneous inequalities"
    ),
    "questions": """
        What is the intersection of the intervals {a} and {b}?
        Where do the intervals {a} and {b} overlap?
        Which real numbers lie in both intervals, {b} and {a}?
        What do the intervals {b} and {a} have in common?
        Which interval is {a} ∩ {b}?
        On which interval do the conditions x in {a} and x in {b} hold at once?
        What's the overlap between the interval {a} and the interval {b}?
        Which range is common to the intervals {b} and {a}?
        If x must obey both intervals, {a} and {b}, where may it be?
        On which stretch do the intervals {a} and {b} coincide?
        Do the intervals {b} and {a} meet, and if so, in which interval?
        Which x satisfy x ∈ {b} and simultaneously x ∈ {a}, both intervals?
        What part of the interval {a} lies within the interval {b}?
    """,
    "commands": """
        Intersect the interval {a} with the interval {b}.
        Find the overlap of the intervals {b} and {a}.
        Compute the common part of the intervals {a} and {b}.
        Simplify the intersection of the two intervals: {b} ∩ {a}.
        Give the interval of all numbers that {a} and {b} share.
        Calculate the intersection of the interval {b} with the interval {a}.
        Determine the numbers contained in both of the intervals {a} and {b}.
        Clip the interval {a} to the interval {b}.
        Restrict the interval {b} to whatever the interval {a} allows as well.
        Return the common range of the intervals {a} and {b}, brackets included.
        Combine the constraints x in interval {b} and x in interval {a} by and.
        Lay the intervals {a} and {b} over each other and mark where they coincide.
    """,
    "stories": """
        A bacterium survives on the interval {a} of temperatures, its enzyme works on the interval {b}. On which interval do both hold?
        One machine accepts lengths in the interval {b}, the next in the interval {a}. Which lengths pass both?
        The first inequality has the solution interval {a}, the second {b}. Solve the system of both.
        Two tenants heat in the intervals {b} and {a} of the day. In which interval do both heat?
        A plant thrives if the acidity is in the interval {a} and survives the frost if it is in the interval {b}. In which interval does it do both?
        Two contracts fix the price to the intervals {b} and {a}. A judge says that both bind. Which interval of prices is lawful?
        The nurse is on duty during the interval {a}, the doctor during the interval {b}. Over which interval are both of them there?
    """,
    "terse": """
        interval {a} ∩ {b}
        intersection of the intervals {b}, {a}
        overlap: interval {a} with interval {b}
        common interval of {b} and {a}
        overlap of intervals {a} & {b}
        x in interval {b} and x in interval {a}
        intersect intervals {a}, {b}
        common range, intervals {b} and {a}
        intervals {a} ∩ {b} = ?
    """,
    "dialogues": """
        A: My interval is {a}. B: Mine is {b}. A: Where do they overlap?
        A: Take the intervals {b} and {a}. B: Their union? A: No, the intersection.
        Teacher: x lies in the interval {a}. Pupil: And also in {b}? Teacher: Yes, so in which interval exactly?
        User: overlap pls. Bot: Which intervals? User: {a} and {b}
        Buyer: I would pay within the interval {b}. Seller: I would sell within the interval {a}. Buyer: So where can both of us agree?
        Pupil: Both inequalities must hold: intervals {a} and {b}. Teacher: Then keep just what the intervals share.
    """,
}

INTERVAL_UNION = {
    "terms": (
        "union of intervals; merging of intervals; combined range; covering by two intervals; joint coverage; "
        "merged ranges; either of two ranges; joined intervals"
    ),
    "questions": """
        What is the union of the intervals {a} and {b}?
        Which numbers lie in at least one of the intervals {b} and {a}?
        What do the intervals {a} and {b} cover together?
        Do the intervals {b} and {a} merge into one, and what is their union?
        How is {a} ∪ {b} written with as few intervals as possible?
        On which intervals does x in {b} or x in {a} hold?
        What's the union of the interval {a} with the interval {b}?
        If x may be in either interval, {b} or {a}, where may it be?
        What is the joint coverage of the intervals {a} and {b}?
        Which part of the number line is touched by the interval {b}, by the interval {a} or by both?
        Can the intervals {a} and {b} be fused to one, or do two pieces remain?
        Which x satisfy x ∈ {a} or x ∈ {b}, both intervals?
        What do I shade on the line if I shade the interval {b} as well as the interval {a}?
    """,
    "commands": """
        Merge the intervals {a} and {b}.
        Find the union of the interval {b} and the interval {a}.
        Unite the intervals {a} and {b}, and simplify.
        Write the union of intervals {b} ∪ {a} in its shortest form.
        Describe every number that the interval {a} or the interval {b} contains.
        Calculate the union of the intervals {a} and {b}.
        Fuse the intervals {b} and {a} as far as possible.
        Return the merged ranges of the intervals {a} and {b}.
        Join the interval {b} to the interval {a} and state the resulting set of numbers.
        Combine the conditions x in interval {a} and x in interval {b} by or.
        Shade the interval {b} and then the interval {a}; describe the whole shaded region.
        Consolidate the intervals {a} and {b} into as few intervals as you can.
    """,
    "stories": """
        A museum is open in the intervals {a} and {b} of the day. When is it open altogether?
        Two painters whitewash the intervals {b} and {a} of a wall. Which part of the wall is white in the end?
        Rain fell in the intervals {a} and {b}. Report all the rainy time as intervals that do not touch.
        Radio masts cover the intervals {b} and {a} along a road. Which intervals of the road have reception from some mast?
        The plumber can come in the interval {a} or, if that fails, in the interval {b}. During which times might he come, in all?
        Road works occupy the intervals {b} and {a} of a motorway. Where must drivers expect works at all? Give the union of the intervals.
        A password expires if its age is in the interval {a} or in the interval {b}. For which ages, written as merged intervals, does it expire?
    """,
    "terse": """
        interval {a} ∪ {b}
        union of the intervals {b}, {a}
        merge interval {a} and interval {b}
        intervals {b} or {a}, combined
        intervals {a} ∪ {b} = ?
        x in interval {b} or x in interval {a}
        unite intervals {a}, {b}
        joint coverage, intervals {b} and {a}
        merge ranges: intervals {a}, {b}
    """,
    "dialogues": """
        A: My interval is {a}. B: Mine is {b}. A: What do we cover together?
        A: Take the intervals {b} and {a}. B: Their intersection? A: No, the union.
        Teacher: x lies in the interval {a}. Pupil: Or in {b}? Teacher: One or the other will do. So where is x?
        User: merge two intervals. Bot: Which ones? User: {b} and {a}
        Guard: I watch during the interval {a}. Colleague: And I during the interval {b}. Guard: What is guarded by one of us at least?
        Pupil: One of the inequalities is enough: intervals {b} or {a}. Teacher: Then join the intervals.
    """,
}

INTERVAL_LENGTH = {
    "terms": (
        "length of an interval; width; measure; distance between the ends; extent of a range; size of an interval; "
        "span; difference of the endpoints; breadth; Lebesgue measure"
    ),
    "questions": """
        How long is the interval {interval}?
        What is the length of the interval {interval}?
        How wide is the interval {interval}?
        What distance separates the two ends of the interval {interval}?
        Which measure does the interval {interval} have on the real line?
        By how much does the upper end of the interval {interval} exceed the lower one?
        What's the width of the interval {interval}?
        What is b - a for the interval {interval} from a to b?
        How broad is the interval {interval}?
        How big a span does the interval {interval} have?
        What difference is there between the endpoints of the interval {interval}?
        If I walked from one end of the interval {interval} to the other, how far would I have walked?
        What Lebesgue measure does the interval {interval} possess?
    """,
    "commands": """
        Compute the length of the interval {interval}.
        Give the width of the interval {interval}.
        Measure the interval {interval} from end to end.
        Subtract the lower end from the upper end of the interval {interval}.
        State how much of the number line the interval {interval} covers.
        Calculate the length of the interval {interval}.
        Find the difference of the endpoints of the interval {interval}.
        Determine the span of the interval {interval}.
        Report the size, in units of the number line, of the interval {interval}.
        Tell me how broad the interval {interval} is.
        Work out the extent of the interval {interval}.
        Return high minus low for the interval {interval}.
    """,
    "stories": """
        A confidence interval is reported as {interval}. A reviewer asks for its width.
        A bar is drawn on the number line over the interval {interval}. How long does it get?
        The tolerance of a part is the interval {interval}. What is the total play, the length of that interval?
        A frog may sit anywhere in the interval {interval} of a rope. How long is this stretch?
        A forecast gives the interval {interval} for tomorrow. The editor prints its span. What does she print?
        A worker paints a strip that covers the interval {interval} along a wall. How long a strip does he paint?
        A histogram's bin is the interval {interval}. Its bin width is needed to scale the bar. How wide is it?
    """,
    "terse": """
        length of interval {interval}
        interval {interval}: width?
        interval {interval}, how long
        measure of the interval {interval}
        len of interval {interval}
        |I|, interval I = {interval}
        span of the interval {interval}
        endpoint difference, interval {interval}
        how wide is interval {interval}
    """,
    "dialogues": """
        A: My estimate is the interval {interval}. B: That's rough. How wide is it?
        A: The solution is the interval {interval}. B: And its length?
        Teacher: Draw the interval {interval}. Pupil: Done. Teacher: How much of the line did you mark?
        User: length pls. Bot: Of which interval? User: interval {interval}
        Engineer: The gap may be anywhere in the interval {interval}. Boss: How large is that range, end to end?
        Pupil: Do the brackets of the interval {interval} change its length? Teacher: No; so what is the length?
    """,
}

INTERVAL_CONTAINS = {
    "terms": (
        "number in an interval; inside or outside a range; lying between the ends; end point included; interval "
        "membership; within limits; admissible value; in-range test; falling between bounds"
    ),
    "questions": """
        Does {number} lie in the interval {interval}?
        Is the number {number} inside the interval {interval}?
        Does the interval {interval} contain the number {number}?
        Is {number} covered by the interval {interval}?
        For the interval {interval}, is {number} inside or outside?
        Would {number} be allowed if x must stay in the interval {interval}?
        Is {number} in the interval {interval}?
        Does {number} fall between the ends of the interval {interval}?
        Is {number} within the limits of the interval {interval}?
        Has the interval {interval} room for the number {number}, ends considered?
        Is {number} ∈ {interval} true for this interval?
        Would a dot drawn at {number} land on the interval {interval}?
        Is {number} an admissible value for the interval {interval}?
    """,
    "commands": """
        Check whether {number} lies in the interval {interval}.
        Tell me if the interval {interval} includes {number}.
        Decide whether the interval {interval} has {number} in it.
        Test {number} against the interval {interval}.
        Say whether {number} falls within the interval {interval}.
        Determine if {number} belongs to the interval {interval}.
        Return True if {number} is in the interval {interval}, else False.
        Verify that the interval {interval} covers the number {number}.
        Compare {number} with both ends of the interval {interval} and say whether it is inside.
        Find out if the number {number} sits in the interval {interval} or beyond it.
        Judge whether the interval {interval} admits {number}.
        Look at the interval {interval} and tell me whether {number} is part of it.
    """,
    "stories": """
        A thermostat keeps the interval {interval}. The sensor reads {number}. Is the reading within it?
        A grade counts as good in the interval {interval}. Kim scored {number}. Was that good?
        The gauge shows {number}, and the safe interval is {interval}. Is everything safe?
        The road is closed on the interval {interval}. Our farm stands at mark {number}. Is it on the closed stretch?
        A normal result of the blood test is in the interval {interval}. A patient has {number}. Is the result normal?
        A carpenter accepts boards whose length is in the interval {interval}. This board measures {number}. Will she accept it?
        Entry is free for ages in the interval {interval}. A visitor is {number}. Does the visitor get in free?
    """,
    "terse": """
        {number} in interval {interval}?
        interval {interval} contains {number}?
        is {number} within the interval {interval}
        interval {interval}, number {number}: inside?
        {number} ∈ interval {interval}?
        contains(interval {interval}, {number})
        in range? {number}, interval {interval}
        interval {interval}; {number} inside or outside
        {number} within interval {interval}, y/n
    """,
    "dialogues": """
        A: The interval is {interval}. B: Is {number} in it? A: Watch the brackets.
        A: My value is {number}. B: Allowed is the interval {interval}. A: So am I inside?
        Inspector: The tolerance interval reads {interval}. Worker: I measured {number}. Is that fine?
        User: range check. Bot: Number and interval? User: {number} and the interval {interval}
        Nurse: Normal is the interval {interval}. Patient: I have {number}. Nurse: Let's see whether you are in it.
        Pupil: I got x = {number}. Teacher: Is that in the domain, the interval {interval}?
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
    The intersection of art and science fascinates me.
    Why do mathematicians write sets in curly braces?
    My sister collects stamps and has elements from each continent.
    Please translate "subset" into Portuguese.
    What is the plural of "universe"?
    Who coined the name "power set"?
    In the interval between two trains I bought a newspaper.
    The trade union has 40 members and a very old flag.
    Is the word "complement" spelled with an e or an i?
    Write a letter to the members of the tennis club about the party.
    Explain why the empty set is unique, in one paragraph.
    Which element has the symbol Fe on the periodic table?
    They set off at 7 and arrived at 9.
    How did Venn come up with his circles?
    I bought a set of 12 knives; they are all blunt.
    Is a range the same thing as an interval in English?
    What is a good exercise on set inclusion for ten-year-olds?
    The television set broke during the match.
    Tell me something about Jaccard, the botanist.
    Could you summarise Zermelo's axioms without formulas?
    Our differences are small, so let us not quarrel.
    The set menu costs 25 and includes dessert.
    Why is it called "Cartesian"?
    Good evening, is the library open on Sundays?
    What are fuzzy sets used for in washing machines?
    Belonging to a group makes people happy, a study says.
    My cousin had triplets: Ann, Ben and Cem.
    An upset stomach kept me at home.
    Should every pupil learn set theory at primary school?
    In music, an interval of 7 semitones is called a fifth, I was told.
"""
