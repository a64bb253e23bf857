# ruff: noqa: E501 - one template a line
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
        Is {element} in the set {members}?
        Is {element} a member of {members}?
        Is {element} contained in the set {members} as an element?
        Is {element} to be found in the set {members}?
        Is {element} listed in the set {members}?
        Does {element} occur in the set {members}?
        Does {element} figure among {members}, the elements of a set?
        Does the set {members} feature {element}?
        Can {element} be found among the elements of {members}?
        Do the elements {members} include {element}?
        Would a lookup of {element} in the set {members} succeed?
        Is the set {members} without {element}, or is it in there?
        Does {element} ∉ {members} hold, or is it a member of the set?
        Is {element} one of the elements of the set {members}?
        Is {element} one of the things in the set {members}?
        Is {element} on the list, meaning in the set {members}?
        Does the set {members} have {element} in it?
        Does the set {members} include {element}?
        Does {element} appear in the set {members}?
        Can I find {element} in the set {members}?
        Is there a {element} in the set {members}?
        Would you find {element} in the set {members}?
        Is it right that {element} belongs to the set {members}?
        Does {element} come up anywhere in the set {members}?
        Are we going to see {element} if we look in the set {members}?
        Is {element} missing from the set {members}, or is it an element?
        Is {element} included in the set {members}?
        Does {element} count as a member of the set {members}?
        Is {element} a member of the set A = {members}?
        If A = {members}, is {element} ∈ A?
        Is the statement {element} ∈ {members} true or false?
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
        Check if {element} is in the set {members}.
        Check if the set {members} contains the element {element}.
        See whether {element} appears in the set {members}.
        Look {element} up in the set {members} and say true or false.
        Search the set {members} for {element}.
        Determine if {element} is an element of the set {members}.
        Establish whether {members} has {element} as an element.
        Decide if {element} is inside or outside the set {members}.
        State true or false: {element} is a member of {members}.
        Scan the set {members}; does {element} turn up?
        Assess the statement {element} ∈ {members}.
        Find out if {element} counts among the members of the set {members}.
        Evaluate the expression {element} in set {members}.
        Go through the set {members} and check if {element} is there.
        Check the set {members} for {element}.
        Check whether the set {members} contains {element}.
        Check that {element} belongs to the set {members}.
        Look for {element} in the set {members}.
        See if {element} is in the set {members}.
        Tell me if {element} is in the set {members}.
        Tell me whether {element} is an element of {members}.
        I need to know if {element} is a member of the set {members}.
        I want to know whether the set {members} has {element}.
        Find out if {element} is in the set {members}.
        Find out whether {element} is one of the elements of {members}.
        Say if {element} is a member of {members}.
        Say whether the set {members} contains {element}.
        Do a membership test: element {element}, set {members}.
        Decide if {element} belongs to the set {members}.
        Verify that {element} is in the set {members}.
        Establish whether {element} is a member of the set {members}.
        Inspect the set {members} and say if {element} is in there.
        Locate {element} in the set {members}, or say it isn't there.
        State whether {element} ∈ {members} is true or false.
        Determine whether {element} is an element of the set A = {members}.
        Let A = {members}. Is {element} an element of A?
        Check the statement {element} ∈ {members}.
    """,
    "stories": """
        The bouncer's list is the set {members}. Someone called {element} wants to come in. Is that name a member of the list?
        A lock opens for the set of codes {members}. Ida tries {element}. Does it belong to the set?
        On the shelf stands the set {members}. A customer asks for {element}. Is it there among the elements?
        Winning tickets form the set {members}. I hold ticket {element}. Am I among the winners, is my ticket an element?
        The nurse knows which drugs a patient tolerates: the set {members}. The doctor prescribes {element}. Is it on the set of tolerated ones?
        In a spelling game the allowed answers form the set {members}. A child says {element}. Is the answer accepted as an element?
        Parking permits were issued to the set {members}. The warden sees {element} on a windscreen. Is that an element of the permitted set?
        A vending machine takes the set of coins {members}. Lou inserts {element}. Is it in the accepted set?
        A club's member list is the set {members}. The doorman looks for {element}. Is there such a member?
        A filter blocks the set {members}. A request comes from {element}. Is it blocked, being an element of the set?
        A shop runs the set of offers {members}. A client asks about {element}. Is it among the offers?
        The safe words of a game form the set {members}. Somebody shouts {element}. Is that an element of the set?
        A trader may deal in the set {members}. An order for {element} arrives. Does it belong to the set he may deal in?
        A bingo card shows the set {members}. The caller draws {element}. Is it on the card?
        A mechanic has the set of parts {members} in the van. The repair needs {element}. Is it in the van's set?
        The raffle numbers or names drawn are the set {members}. I have {element}. Did I win, that is, is mine in the set?
        The set of allowed answers is {members}, and the pupil wrote {element}. Is the answer in the set?
        The bus stops at the set {members}. I want to get off at {element}. Is that one of its stops, an element of the set?
        The menu today is the set {members}. A guest asks for {element}. Is it on the menu, in that set?
        The guest set is {members} and at the door stands {element}. Is that an element of the set?
        The guest list is the set {members}. Is {element} on it?
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
        is {element} in set {members}
        set {members} has {element}?
        {element} among {members}, element of the set?
        membership: set {members}, element {element}
        lookup {element} in set {members}
        {element} \\in {members}, true?
        S = {members}; {element} ∈ S?
        set contains check, {members}, {element}
        set {members}: has it {element}?
        {element} member of set {members}, yes or no
        {element}: in the set {members} or not
        has set {members} got {element}
        {element} listed in set {members}?
        find {element} in set {members}, yes or no
        {element} in {members} set membership
        {element} ∈ {members} true or false
        A = {members}, {element} ∈ A true or false
    """,
    "dialogues": """
        A: The set is {members}. B: Is {element} in it? A: Have a look.
        A: I am searching for {element}. B: In which set? A: In the set {members}.
        Guard: The allowed elements are {members}. Visitor: I have {element}. Do I belong to them?
        User: membership check. Bot: Which element, which set? User: {element} and {members}
        Bouncer: The set of guests is {members}. Guest: Then check {element} for me, am I on it?
        Pupil: S is the set {members}. Teacher: Right or wrong: {element} ∈ S?
        Caller: Next draw: {element}. Player: My card is the set {members}. Caller: Is it on there, then?
        A: Which elements are allowed? B: The set {members}. A: So is {element} one of them?
        Clerk: Do you carry {element}? Manager: Our range is the set {members}. Clerk: Is it an element?
        User: Is it in the set? Bot: What, and in which set? User: {element}, in the set {members}.
        Kid: Is {element} allowed? Mum: Allowed is the set {members}. Kid: So is it in there?
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
        What is the cardinality of the set {members}?
        What is the number of elements of {members}, as a set?
        What is the size of the set {members}?
        What is the cardinal number of the set {members}?
        What is the order of the finite set {members}?
        What is the element count of the set {members}?
        What is the length of the set {members} in Python's sense, len?
        How many unique items does the set {members} contain?
        How many entries are left in {members} when repeats are ignored, as in a set?
        How populous is the set {members}?
        How many members strong is the set {members}?
        How many objects do the braces of the set {members} enclose, each counted once?
        To how many elements does the set {members} run?
        How many elements are in the set {members}?
        How many elements are there in the set {members}?
        How many members are in the set {members}?
        How many things are in the set {members}?
        How many different values are in the set {members}?
        How many distinct elements has the set {members}?
        How many items does the set {members} have?
        How long is the set {members} once doubles are removed?
        What's the cardinality of the set {members}?
        What's the number of elements in the set {members}?
        What is the size of {members} as a set?
        What is the number of distinct elements of {members}?
        What is the number of members of the set {members}?
        What is the count of different things in the set {members}?
        If doubles count once, how many elements does {members} have?
        What is the head count of the set {members}?
        What is the population of the set {members}?
        What is the tally of the set {members}?
        How many elements does the set A = {members} have?
        What is the cardinality of A if A = {members}?
        If A = {members}, what is n(A)?
        If A = {members}, what is |A|?
        How many distinct elements does the set {members} contain?
        How many elements are there in the set A = {members}?
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
        Find the cardinality of the set {members}.
        Find the number of distinct elements of {members}.
        Find the size of the set {members}.
        Count the members of {members}, a set.
        Count how many different items are in the set {members}.
        Give the cardinal number of the set {members}.
        Tally the distinct elements of the set {members}.
        Number the elements of the set {members}; what's the last number you need?
        Report how many unique elements {members} has.
        Say how many things the set {members} comprises.
        Establish the count of elements in the set {members}, repeats ignored.
        Compute the order of the set {members}.
        Don't list the elements, just count them: the set {members}.
        Count the elements of {members}.
        Count the elements in the set {members}.
        Count the members of the set {members}.
        Count the distinct elements of the set {members}.
        Count the different values in the set {members}.
        Count how many things are in the set {members}.
        Count the set {members}.
        Get the size of the set {members}.
        Get the cardinality of {members}.
        Give the number of elements in the set {members}.
        Give me the cardinality of the set {members}.
        I need the size of the set {members}.
        I want the number of distinct elements in the set {members}.
        Find the element count of the set {members}.
        Find the number of members of the set {members}.
        Work out how many elements the set {members} contains.
        Tell me how big the set {members} is.
        Tell me how many elements are in {members}.
        Say how many members the set {members} has.
        Show the count of elements in the set {members}.
        Find the head count of the set {members}.
        Find the tally of the set {members}.
        Tally the set {members}.
        Number the elements of the set {members} and say how many there are.
        Find the cardinality of the set A = {members}.
        Find the cardinal number of the set {members}.
        Find n(A) for the set A = {members}.
        Let A be the set {members}. Find |A|.
    """,
    "stories": """
        A collector keeps the set {members}. How many different elements does she own?
        The guests of a dinner form the set {members}. How many plates are needed, one for each member?
        For every element of the set {members} a label is printed. How many labels come out of the printer?
        A cashier scanned the set {members}. How many different elements are on the receipt?
        Each element of the set {members} needs its own locker. How many lockers should the school provide?
        A child empties her pockets and finds the set {members}. How many different elements lie on the floor?
        An invitation goes to every member of the set {members}. How many envelopes and stamps does the secretary need?
        A librarian catalogues the set {members}. Every element gets one card. How many cards does she write?
        A child puts the set {members} into boxes, one element to a box. How many boxes are filled?
        A web page was visited by the set {members}. How many unique visitors, elements of the set, does the report show?
        A quilt is sewn from the set of patches {members}. How many patches make it up?
        A museum lends the set {members}, and each element needs its own insurance form. How many forms are filled in?
        A data clerk removes duplicates and is left with the set {members}. How many distinct values are there?
        A trainer's squad is the set {members}. How many jerseys must be washed, one for each element?
        Each member of the set {members} casts one vote. How many votes are cast?
        The guests are the set {members}, and each needs a chair. How many chairs must I put out?
        My stickers are the set {members}, doubles counted once. How many different ones do I have?
        A teacher's register is the set {members}. How many names does it have, each once?
        The nurse needs one tray for every element of the set {members}. How many trays does she take?
        Each element of the set {members} gets a page in the album. How many pages does the album need?
        The set of colours in my box is {members}. How many different colours do I have?
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
        size of {members} as a set
        n(S), set S = {members}
        set {members}, element count
        number of distinct elements: {members}
        how big is the set {members}
        card({members}) of the set
        no. of elements, set {members}
        count unique: set {members}
        size of set {members}
        how many elements in set {members}
        count set {members}
        number of elements: set {members}
        cardinality {members}
        how big is set {members}
        len of set {members}
        tally of set {members}
        head count, set {members}
        A = {members}, n(A) = ?
        cardinality of the set {members}
        number of elements in {members}
        len({members}) set
        set A = {members}, |A| = ?
    """,
    "dialogues": """
        A: My set is {members}. B: How many elements is that? A: Please count.
        Teacher: Look at the set {members}. Pupil: Do repeated elements count? Teacher: Only once. So what's the cardinality?
        A: How big is your set? B: It has the elements {members}. A: And how many are they?
        User: cardinality pls. Bot: Of which set? User: {members}
        Waiter: A table for how many? Guest: We are the members {members}. Waiter: So a table for how many members?
        Pupil: I wrote the set {members}. Teacher: State its number of elements.
        A: The set is {members}. B: Shall I name all its subsets? A: No, only count its elements.
        Packer: The parcel holds the set {members}. Clerk: How many different items is that?
        Teacher: S is the set {members}. Pupil: And n(S)? Teacher: That's the question.
        User: How many elements? Bot: In which set? User: In {members}.
        Boss: Who is coming? Clerk: The set {members}. Boss: How many is that, counting each once?
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
        What is the power set of the set {members}?
        What is the set of all subsets of {members}?
        What is the complete list of subsets of the set {members}?
        What is the collection of all sub-collections of the set {members}?
        What is the family of sets included in {members}?
        Which sets are contained in the set {members}, from the empty set up to the whole?
        Which combinations of any size can be picked out of the set {members}, nothing and everything included?
        Which groups, large or small or empty, do the elements of {members} form as subsets?
        How does the power set of {members} look when written out?
        Of which sets is {members} a superset? List them.
        In which ways can one leave out some, none or all elements of the set {members}? Name what remains as sets.
        If you may take or skip every element of the set {members}, which sets can you end up with?
        Which nodes does the subset lattice of the set {members} have?
        What are the subsets of the set {members}?
        What are all subsets of the set {members}?
        What's the power set of {members}?
        What are all the possible subsets of {members}, the empty one too?
        What is the list of subsets of {members}?
        What is the family of all subsets of {members}?
        What is the collection of subsets of {members}?
        Which subsets can I make from {members}?
        Which subsets can be built from the elements of {members}?
        Which sets are subsets of {members}?
        Which groups can be made from the set {members}, using none, some or all of it?
        What choices do I have if I can take any subset of {members}?
        What are all the ways to pick some, all or none of the elements of the set {members}, written as subsets?
        What does the power set of the set {members} look like?
        If every subset of {members} counts as an element, what set do we get?
        What is the catalogue of subsets of {members}?
        What are the sub-collections of the set {members}?
        What are the possible selections of the set {members}, written as subsets?
        What are all subsets of the set A = {members}?
        What is the power set of A if A = {members}?
        If A = {members}, what is P(A), the power set?
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
        Find the power set of the set {members}.
        Find all subsets of the set {members}.
        Find the set of subsets of {members}.
        Enumerate the subsets of the set {members} by size.
        Write down all the sets that {members} has as subsets.
        Name every set included in {members}.
        Don't count the subsets of {members}, list them.
        Expand the set {members} into its power set.
        Lay out the subset lattice of {members} from the empty set to the top.
        Go through every way of keeping or dropping elements of the set {members} and list the outcomes.
        Return the powerset recipe of itertools applied to the set {members}.
        Spell out the Boolean algebra of subsets of {members}.
        Give the empty set, the singletons and all larger subsets of {members}.
        List the subsets of {members}.
        List all the subsets of the set {members}.
        List every subset of {members}.
        Write out all subsets of {members}.
        Write down the power set of {members}.
        Get the power set of {members}.
        Get all subsets of the set {members}.
        Give me the power set of the set {members}.
        Give every subset of the set {members}.
        I need the power set of {members}.
        I want to see all subsets of {members}.
        Show all subsets of {members}.
        Show the power set of the set {members}.
        Make the power set of {members}.
        Form the power set of {members}.
        Find the list of subsets of {members}.
        Find the family of subsets of {members}.
        Print all subsets of the set {members}.
        Enumerate the subsets of {members}.
        Work out every possible subset of {members}.
        Start with the empty set and list each subset of {members}.
        Find the catalogue of subsets of {members}.
        Find the sub-collections of the set {members}.
        Catalogue all subsets of {members}.
        Spell out every subset of {members}.
        List all the subsets of {members}.
        Write down all the subsets of the set {members}.
        Find the power set of the set A = {members}.
        Find P(A), the power set of A = {members}.
        Write all possible subsets of A = {members}.
    """,
    "stories": """
        An ice cream parlour has the set {members} of toppings, and any subset may be ordered. List all the orders.
        Each element of the set {members} may come to the meeting or stay away. Which sets of attendants are possible?
        The switches {members} can be on or off. Name every subset of switches that may be on.
        A painter chooses colors from the set {members}, perhaps none, perhaps all. Show all her palettes as subsets.
        A gardener may plant any of the set {members}, or nothing at all, or everything. Write out each subset she could plant.
        Pizza night: the set of extras is {members}. The kitchen prepares a card for each possible subset of extras, plain pizza included. What do the cards say?
        Feature flags form the set {members}. A tester covers each subset of flags that could be enabled. Which subsets are these?
        A nurse may combine any of the set of remedies {members}, or give none. Which combinations, as subsets, must the pharmacist check?
        A salad bar has the set {members} of extras, and a guest takes whichever she wants. List all the subsets she may take.
        A committee has the members {members}. Any subset, even the empty one, may turn up. Write down each possible attendance.
        A trader may buy any of the set of stocks {members} or keep out altogether. Which portfolios, as subsets, are open to him?
        A game lets you carry any selection of the set {members}. The designer needs an icon for each subset. Which subsets are drawn?
        An engineer tests a machine with each subset of the set of sensors {members} unplugged. Which subsets does she try?
        A voter may tick any number of names in the set {members}. Which ballots are possible, as subsets?
        A logician wants all the sets of premises that can be chosen from the set {members}. List these subsets.
        I may take any of the toys in the set {members}, or none, or all. Which subsets could I take?
        A customer can add any extras from the set {members}, even none. List each possible choice as a subset.
        The lights {members} can each be on or off. Which subsets of lights can be on?
        A teacher may send any subset of the pupils {members} to the contest. Which subsets are there?
        I test my program with every subset of the options {members}. Which subsets do I have to run?
        A pizza shop has the toppings {members}. List every set of toppings a customer can choose, none and all included.
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
        powerset of set {members}
        list subsets, set {members}
        every subset incl. empty: {members}
        set of all subsets of {members}
        two to the S, all subsets, set S = {members}
        all selections from the set {members}, any size
        enumerate subsets of {members}
        subsets of {members} by size, list
        subsets of set {members}
        all subsets of {members}
        powerset(set {members})
        power set {members}
        list subsets {members}
        every possible subset, set {members}
        catalogue subsets of {members}
        sub-collections of the set {members}, all
        power set of A = {members}
        A = {members}, list all subsets of A
        A = {members}, P(A) power set = ?
    """,
    "dialogues": """
        A: The set is {members}. B: What do you want to know? A: All of its subsets.
        Teacher: Take the set {members}. Pupil: Shall I count its subsets? Teacher: No, list them all: the power set.
        A: Which choices do I have? B: Any subset of {members}. A: Then show me every one.
        User: power set pls. Bot: Of which set? User: {members}
        Child: I have the set of toys {members}. Parent: You may take any subset on holiday. Child: Which subsets are there?
        Lecturer: S is the set {members}. Student: And its power set? Lecturer: You write down each subset of S.
        A: Given the set {members}, how many elements has it? B: Is that all you want? A: No, give me all of its subsets.
        Guest: Your extras are the set {members}? Cook: Yes, order any subset. Guest: Read me all of the possible subsets.
        Tutor: What does the power set hold? Student: Every subset. Tutor: Then write it for {members}.
        User: All subsets, please. Bot: Of which set? User: Of {members}.
        Kid: Which of the set {members} may I take? Dad: Any subset you like. Kid: Show me all of the subsets.
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
        What is the overlap of the intervals {a} and {b}?
        What is the common part of the interval {a} and the interval {b}?
        What is the shared range of the intervals {b} and {a}?
        What is the intersection of the interval {b} with the interval {a}?
        What is the feasible interval if x must be in {a} and also in the interval {b}?
        Where do the interval {b} and the interval {a} coincide?
        Which stretch of the number line belongs to both intervals, {a} and {b}?
        Which numbers satisfy two bounds at once, the interval {a} and the interval {b}?
        What is left of the interval {a} after clipping it to the interval {b}?
        Do the intervals {b} and {a} intersect, and in which interval?
        Logical and: where are x ∈ {a} and x ∈ {b} true together, both being intervals?
        Which values are doubly covered by the intervals {a} and {b}?
        What's the intersection of the intervals {a} and {b}?
        What's common to the intervals {a} and {b}?
        What do the intervals {a} and {b} share?
        Which numbers are in both intervals, {a} and {b}?
        Which numbers are in the interval {a} and in the interval {b} too?
        What is the shared interval of {a} and {b}?
        What is the common interval of {a} and {b}?
        What is the overlap of the interval {a} and the interval {b}?
        What is the overlapping part of the intervals {a} and {b}?
        What is the common range of the intervals {a} and {b}?
        Which part of the interval {a} is also in the interval {b}?
        What values of x are allowed if x has to be in both intervals {a} and {b}?
        Do the intervals {a} and {b} overlap, and where exactly?
        Where are we in both intervals {b} and {a} at the same time?
        For which x do both intervals hold, {a} and {b}?
        What is the mutual range of the intervals {a} and {b}?
        What is the double-covered part of the intervals {a} and {b}?
        What is the joint window of the intervals {a} and {b}, valid for both?
        What is the interval {a} ∩ {b}?
        If A = {a} and B = {b} are intervals, what is A ∩ B?
        Which real numbers are in both intervals {a} and {b}?
        Which x satisfy x ∈ {a} and x ∈ {b}, as an interval?
        What interval is the intersection of {a} and {b}?
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
        Find the intersection of the intervals {a} and {b}.
        Find the common range of the interval {b} and the interval {a}.
        Find where the intervals {a} and {b} overlap.
        Clamp the interval {b} so that it stays inside the interval {a}.
        Trim the interval {a} to what the interval {b} permits.
        Solve the compound condition "x in interval {a} and x in interval {b}".
        Keep just the part of the interval {b} that the interval {a} also covers.
        Not the union but the overlap: give it for the intervals {a} and {b}.
        State the range in which both constraints, interval {a} and interval {b}, are met.
        Shade the intervals {b} and {a} on a number line and report where the shading is double.
        Work out the simultaneous solution of x in the interval {b} and x in the interval {a}.
        Tell me the window shared by the intervals {a} and {b}.
        Intersect the intervals {a} and {b}.
        Intersect the intervals {b} and {a} and give the interval.
        Get the overlap of the intervals {a} and {b}.
        Get the intersection of the intervals {a} and {b}.
        Give the overlap between the intervals {a} and {b}.
        Give me the common part of the intervals {a} and {b}.
        I need the overlap of the intervals {a} and {b}.
        I want the numbers that lie in both intervals {a} and {b}.
        Find the shared interval of {a} and {b}.
        Find the common interval of {a} and {b}.
        Find the overlap of the interval {a} and the interval {b}.
        Find the numbers the intervals {a} and {b} have in common.
        Work out where the intervals {a} and {b} overlap.
        Show the overlapping part of the intervals {a} and {b}.
        Tell me which numbers both intervals, {a} and {b}, contain.
        Cut the interval {a} down to what lies in the interval {b}.
        Keep only the part of the interval {a} that is inside the interval {b}.
        Limit the interval {a} by the interval {b}.
        Find the mutual range of the intervals {a} and {b}.
        Find the doubly covered part of the intervals {a} and {b}.
        Overlay the intervals {a} and {b} and report the overlap.
        Squeeze the interval {a} so that it fits in the interval {b}.
        Find {a} ∩ {b} in interval notation.
        Write {a} ∩ {b} as a single interval.
        Let A = {a} and B = {b} be intervals. Find A ∩ B.
        Find the overlap of the intervals {a} and {b}.
    """,
    "stories": """
        A bacterium survives on the interval {a} of temperatures, its enzyme works on the interval {b}. On which interval do both hold?
        One machine accepts lengths in the interval {b}, the next in the interval {a}. Which lengths pass both?
        The first inequality has the solution interval {a}, the second {b}. Solve the system of both.
        Two tenants heat in the intervals {b} and {a} of the day. In which interval do both heat?
        A plant thrives if the acidity is in the interval {a} and survives the frost if it is in the interval {b}. In which interval does it do both?
        Two contracts fix the price to the intervals {b} and {a}. A judge says that both bind. Which interval of prices is lawful?
        The nurse is on duty during the interval {a}, the doctor during the interval {b}. Over which interval are both of them there?
        One meeting room is free over the interval {a}, the projector over the interval {b}. During which interval are room and projector both free?
        A drug works for concentrations in the interval {a} and is safe for those in the interval {b}. In which interval is it effective as well as safe?
        Two instruments measure over the intervals {b} and {a}. Over which range can their readings be compared, both being valid?
        A trader's limit order accepts prices in the interval {a}; the counterparty accepts the interval {b}. Which interval of prices suits both?
        A glue cures at temperatures in the interval {b}; the wood must stay in the interval {a}. Which temperatures suit both glue and wood?
        Two confidence intervals are {a} and {b}. Which interval do the two have in common?
        One radio receives the frequency interval {a}, the other sends on the interval {b}. On which interval can they talk, both covering it?
        Two species live at altitudes in the intervals {b} and {a}. At which altitudes do they meet?
        I'm free during the interval {a} and my friend during the interval {b}. In which interval can we meet?
        The plant wants a temperature in the interval {a}, the room stays in the interval {b}. Which interval suits both?
        The seller accepts the price interval {a}, the buyer the interval {b}. Which interval of prices works for both sides?
        One rule says x is in the interval {a}, the other says x is in the interval {b}. Both apply. Where is x?
        A nurse wants the dose in the interval {a}, the doctor in the interval {b}. Which interval of doses is fine with both?
        One function has the domain {a} and another the domain {b}. On which interval are both functions defined?
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
        interval overlap: {a} with {b}
        common part: interval {b}, interval {a}
        both intervals: {a} and {b}, which x
        clip interval {a} to interval {b}
        interval {b} ∩ interval {a}
        x ∈ interval {a} AND x ∈ interval {b}
        shared window of intervals {a}, {b}
        intersect interval {b} with {a}
        overlap intervals {a} and {b}
        intersection of intervals {a}, {b}
        in both intervals: {a}, {b}
        common interval of {a} and {b}
        interval {a} and interval {b}, overlap?
        shared part, intervals {a} and {b}
        mutual range of intervals {a} and {b}
        interval {a} within interval {b}, which part
        {a} ∩ {b} interval notation
        intersection of the intervals {a} and {b}
        intervals A = {a}, B = {b}, A ∩ B = ?
        interval intersection {a} {b}
    """,
    "dialogues": """
        A: My interval is {a}. B: Mine is {b}. A: Where do they overlap?
        A: Take the intervals {b} and {a}. B: Their union? A: No, the intersection.
        Teacher: x lies in the interval {a}. Pupil: And also in {b}? Teacher: Yes, so in which interval exactly?
        User: overlap pls. Bot: Which intervals? User: {a} and {b}
        Buyer: I would pay within the interval {b}. Seller: I would sell within the interval {a}. Buyer: So where can both of us agree?
        Pupil: Both inequalities must hold: intervals {a} and {b}. Teacher: Then keep just what the intervals share.
        A: I'm free during the interval {a}. B: I'm free during the interval {b}. A: Then when can both of us make it?
        Student: Must both inequalities hold? Tutor: Yes, intervals {a} and {b}. Student: So I keep the overlap, which is?
        User: interval intersection. Bot: First interval? User: {a}. Bot: Second? User: {b}
        User: Where do two intervals overlap? Bot: Which two? User: {a} and {b}
        Ann: I have time in the interval {a}. Bob: I have time in the interval {b}. Ann: So when do we both have time?
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
        What is the union of the interval {a} with the interval {b}?
        What is the combined range of the intervals {a} and {b}?
        What is the total coverage of the intervals {b} and {a}?
        What is the merged form of the intervals {a} and {b}?
        What is the solution set of "x in interval {a} or x in interval {b}"?
        Where on the number line does at least one of the intervals {a} and {b} reach?
        Which values belong to the interval {b} or the interval {a}, no matter which?
        Do the intervals {a} and {b} coalesce, and into what?
        Which pieces do the intervals {b} and {a} form when laid down on one line, overlaps fused?
        Logical or: where is x ∈ {a} or x ∈ {b} true, both being intervals?
        What do two bars over the intervals {a} and {b} cover in all?
        If either of the intervals {b} and {a} will do, which numbers will do?
        What's the union of the intervals {a} and {b}?
        Which numbers are in the interval {a} or the interval {b}?
        Which numbers are in either of the intervals {a} and {b}?
        What is the merged interval of {a} and {b}, or are there two pieces?
        What is the joint range of the intervals {a} and {b}?
        What is the combined interval of {a} and {b}?
        What is the total coverage of the intervals {a} and {b}?
        What is the whole range covered by the intervals {a} and {b}?
        What do I get when I merge the intervals {a} and {b}?
        What do I get if I put the intervals {a} and {b} together?
        What values can x take if it may be in the interval {a} or in the interval {b}?
        Which part of the line do the intervals {b} and {a} fill between them?
        Where is at least one of the intervals {a} and {b}?
        How do the intervals {a} and {b} look after being joined?
        What is the aggregate range of the intervals {a} and {b}?
        What is the merged range of the intervals {a} and {b}?
        What is the full cover of the intervals {a} and {b}?
        What is {a} ∪ {b} in interval notation?
        If A = {a} and B = {b} are intervals, what is A ∪ B?
        Which real numbers are in at least one of the intervals {a} and {b}?
        What do you get when you merge the intervals {a} and {b}?
        Which x satisfy x ∈ {a} or x ∈ {b}, in interval notation?
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
        Find the union of the intervals {b} and {a}.
        Find the merged range of the interval {a} and the interval {b}.
        Find what the intervals {a} and {b} cover altogether.
        Coalesce the intervals {a} and {b}.
        Merge the interval {b} into the interval {a}.
        Amalgamate the intervals {b} and {a}, fusing them if they touch.
        Solve "x in interval {b} or x in interval {a}".
        Not the overlap but everything covered: give the union of the intervals {a} and {b}.
        Shade the intervals {b} and {a} on a number line and report all that is shaded.
        Pool the intervals {a} and {b} and list the separate pieces.
        Collapse the intervals {a} and {b} to disjoint ones covering the same numbers.
        Extend the interval {a} by whatever the interval {b} adds, in as few pieces as possible.
        Unite the intervals {a} and {b}.
        Merge the intervals {b} and {a} if they touch.
        Join the intervals {a} and {b}.
        Combine the intervals {a} and {b}.
        Combine the interval {a} with the interval {b}.
        Put the intervals {a} and {b} together.
        Add the interval {b} to the interval {a} and show what's covered.
        Get the union of the intervals {a} and {b}.
        Give the union of the intervals {a} and {b}.
        Give me all numbers in the interval {a} or in the interval {b}.
        I need the union of the intervals {a} and {b}.
        I want the intervals {a} and {b} merged.
        Find the combined range of the intervals {a} and {b}.
        Find the joint range of the intervals {a} and {b}.
        Find the total coverage of the intervals {a} and {b}.
        Work out what the intervals {a} and {b} cover between them.
        Tell me which numbers at least one of the intervals {a} and {b} contains.
        Show the union of the interval {a} with the interval {b}.
        Find the merged range of the intervals {a} and {b}.
        Find the full cover of the intervals {a} and {b}.
        Consolidate the interval {a} with the interval {b}.
        Blend the intervals {a} and {b} into as few pieces as possible.
        Find {a} ∪ {b} in interval notation.
        Find the union of the intervals {a} and {b}.
        Simplify the union of intervals {a} ∪ {b}.
        Let A = {a} and B = {b} be intervals. Find A ∪ B.
        Merge the overlapping intervals {a} and {b}.
    """,
    "stories": """
        A museum is open in the intervals {a} and {b} of the day. When is it open altogether?
        Two painters whitewash the intervals {b} and {a} of a wall. Which part of the wall is white in the end?
        Rain fell in the intervals {a} and {b}. Report all the rainy time as intervals that do not touch.
        Radio masts cover the intervals {b} and {a} along a road. Which intervals of the road have reception from some mast?
        The plumber can come in the interval {a} or, if that fails, in the interval {b}. During which times might he come, in all?
        Road works occupy the intervals {b} and {a} of a motorway. Where must drivers expect works at all? Give the union of the intervals.
        A password expires if its age is in the interval {a} or in the interval {b}. For which ages, written as merged intervals, does it expire?
        One night guard watches the interval {a}, another the interval {b}. Over which intervals is at least one of them watching?
        A paint robot covers the intervals {b} and {a} of a beam. Which parts of the beam get painted, as merged intervals?
        Two heaters run during the intervals {a} and {b}. Over what time is some heater running?
        A genome browser merges two hits at the intervals {b} and {a}. Which merged intervals does it draw?
        Two loans of a vase fill the intervals {a} and {b} of the calendar. When is the vase away, on one loan or the other?
        A trader's stop triggers at prices in the interval {b} or in the interval {a}. At which prices, as a union of intervals, does it trigger?
        Two cameras film the intervals {a} and {b} of a corridor. Which stretch is seen by either?
        A nurse logs fever during the intervals {b} and {a}. When was there fever at all, written as merged intervals?
        The shop is open in the interval {a} and again in the interval {b}. Over which intervals is it open in total?
        One lamp lights the interval {a} of the path, the other the interval {b}. Which parts of the path are lit by either?
        I painted the interval {a} of the fence and my son the interval {b}. What part of the fence is painted now, as a union?
        One helper is there during the interval {a}, the other during the interval {b}. When is somebody there?
        The answer to the inequality is x in the interval {a} or x in the interval {b}. Write this as a union of intervals.
        A shop is open during the interval {a} and again during the interval {b}. In interval notation, when is it open in total?
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
        merge: interval {a}, interval {b}
        interval {b} ∪ interval {a}
        x ∈ interval {a} OR x ∈ interval {b}
        union, intervals {a} and {b}
        total cover of intervals {b}, {a}
        coalesce intervals {a} and {b}
        either interval: {b} or {a}, which x
        combined range: interval {a} plus interval {b}
        union of intervals {a} and {b}
        merge intervals {a}, {b}
        interval {a} or interval {b}, all numbers
        join intervals {a} and {b}
        intervals {a} and {b} combined
        total range, intervals {a} and {b}, union
        merged range, intervals {a} and {b}
        full cover of intervals {a}, {b}
        {a} U {b} interval notation
        {a} ∪ {b} as intervals
        intervals A = {a}, B = {b}, A ∪ B = ?
        interval union {a} {b}
    """,
    "dialogues": """
        A: My interval is {a}. B: Mine is {b}. A: What do we cover together?
        A: Take the intervals {b} and {a}. B: Their intersection? A: No, the union.
        Teacher: x lies in the interval {a}. Pupil: Or in {b}? Teacher: One or the other will do. So where is x?
        User: merge two intervals. Bot: Which ones? User: {b} and {a}
        Guard: I watch during the interval {a}. Colleague: And I during the interval {b}. Guard: What is guarded by one of us at least?
        Pupil: One of the inequalities is enough: intervals {b} or {a}. Teacher: Then join the intervals.
        A: I can come in the interval {a}. B: And if not? A: Then in the interval {b}. B: So when might you come at all?
        Student: Must both hold? Tutor: One is enough: the interval {a} or the interval {b}. Student: So I unite them to what?
        User: interval union. Bot: First interval? User: {a}. Bot: Second? User: {b}
        User: Merge intervals. Bot: Which intervals? User: {a} and {b}
        Ann: I'm home in the interval {a}. Bob: I'm home in the interval {b}. Ann: So when is someone home?
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
        What is the width of the interval {interval}?
        What is the span of the interval {interval}?
        What is the extent of the interval {interval}?
        What is the breadth of the interval {interval}?
        What is the measure of the interval {interval}?
        What is the diameter of the interval {interval}?
        What is the difference between the bounds of the interval {interval}?
        How far is it from the left end to the right end of the interval {interval}?
        How much room is there inside the interval {interval}?
        How large a stretch of the real line does the interval {interval} take up?
        How many units separate the bounds of the interval {interval}?
        How extensive is the interval {interval}?
        What's the length of the interval {interval}?
        How long is interval {interval}?
        How much room is there between the two ends of the interval {interval}?
        How big is the interval {interval}?
        What's the size of the interval {interval}?
        What is the size of the interval {interval}?
        What is the range width of the interval {interval}?
        What is the gap between the ends of the interval {interval}?
        What is the distance from start to end of the interval {interval}?
        How much is top minus bottom for the interval {interval}?
        How far apart are the endpoints of the interval {interval}?
        How far apart are the two ends of the interval {interval}?
        How much does the interval {interval} cover?
        What do I get if I subtract the start of the interval {interval} from its end?
        What is the spread from end to end of the interval {interval}?
        What is the reach of the interval {interval}?
        What is the total stretch of the interval {interval}?
        What is the length of the interval I = {interval}?
        How many units long is the interval {interval} on the number line?
        What is the distance between the endpoints of the interval {interval}?
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
        Find the length of the interval {interval}.
        Find the width of the interval {interval}.
        Find the extent of the interval {interval}.
        Find the distance between the bounds of the interval {interval}.
        Take the lower bound of the interval {interval} away from the upper bound.
        Calculate how long the interval {interval} is.
        Measure off the interval {interval}; how long is it?
        Give the Lebesgue measure of the interval {interval}.
        Quote the size of the range from bound to bound: interval {interval}.
        Say how wide a window the interval {interval} is.
        Evaluate upper minus lower bound for the interval {interval}.
        Get the margin between the two ends of the interval {interval}.
        Report how far the interval {interval} stretches.
        Measure the interval {interval}.
        Measure the length of the interval {interval}.
        Measure the width of the interval {interval}.
        Get the length of the interval {interval}.
        Get the width of the interval {interval}.
        Give the length of the interval {interval}.
        Give me the size of the interval {interval}.
        I need the length of the interval {interval}.
        I want the width of the interval {interval}.
        Find the size of the interval {interval}.
        Find the span of the interval {interval}.
        Find the gap between the endpoints of the interval {interval}.
        Work out how wide the interval {interval} is.
        Work out the length of the interval {interval}.
        Tell me how long the interval {interval} is.
        Tell me the width of the interval {interval}.
        Show how far the ends of the interval {interval} are apart.
        Take the upper end of the interval {interval} and subtract the lower end.
        Say how big the interval {interval} is.
        Find the spread between the bounds of the interval {interval}.
        Find the stretch of the interval {interval}.
        Find the breadth of the interval {interval}.
        Gauge how wide the interval {interval} is.
        Calculate the width of the interval {interval}.
        Find the length of the interval I = {interval}.
        Compute the difference between the endpoints of the interval {interval}.
    """,
    "stories": """
        A confidence interval is reported as {interval}. A reviewer asks for its width.
        A bar is drawn on the number line over the interval {interval}. How long does it get?
        The tolerance of a part is the interval {interval}. What is the total play, the length of that interval?
        A frog may sit anywhere in the interval {interval} of a rope. How long is this stretch?
        A forecast gives the interval {interval} for tomorrow. The editor prints its span. What does she print?
        A worker paints a strip that covers the interval {interval} along a wall. How long a strip does he paint?
        A histogram's bin is the interval {interval}. Its bin width is needed to scale the bar. How wide is it?
        A confidence interval came out as {interval}, an interval that the reviewer finds too wide. How wide is it?
        A fence stands over the interval {interval} of a field's edge. How long is the fence?
        A trader's price corridor is the interval {interval}. How wide is the corridor?
        The root is known to lie in the interval {interval}. Bisection needs its length. What is it?
        A nurse's reference range for a lab value is the interval {interval}. How broad is the range?
        A shelf runs over the interval {interval} of a wall. A carpenter cuts the board. How long must it be?
        A filter passes the interval {interval}. Its bandwidth is the length of the interval. How large is the bandwidth?
        A uniform variable lives on the interval {interval}. For its density we need the interval's length. Which length?
        The allowed temperatures form the interval {interval}. How wide is that interval?
        My ribbon lies on the ruler over the interval {interval}. How long is the ribbon?
        The marks in class fell in the interval {interval}. How wide is this interval from lowest to highest?
        A road is closed over the interval {interval}. How long is the closed stretch?
        The price stayed in the interval {interval}. How large is the span of that interval?
        A confidence interval is {interval}. How wide is the interval?
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
        width, interval {interval}
        interval {interval} length?
        upper minus lower, interval {interval}
        bandwidth of interval {interval}
        extent of interval {interval}
        how far end to end, interval {interval}
        interval {interval}: span
        size of interval {interval}
        length interval {interval}
        need length of interval {interval}
        interval {interval} width pls
        interval {interval} size?
        breadth of interval {interval}
        spread of interval {interval}
        interval length {interval}
        length of the interval {interval}
        width of confidence interval {interval}
        I = {interval}, length of the interval I = ?
    """,
    "dialogues": """
        A: My estimate is the interval {interval}. B: That's rough. How wide is it?
        A: The solution is the interval {interval}. B: And its length?
        Teacher: Draw the interval {interval}. Pupil: Done. Teacher: How much of the line did you mark?
        User: length pls. Bot: Of which interval? User: interval {interval}
        Engineer: The gap may be anywhere in the interval {interval}. Boss: How large is that range, end to end?
        Pupil: Do the brackets of the interval {interval} change its length? Teacher: No; so what is the length?
        Statistician: The confidence interval is {interval}. Editor: How wide is that?
        A: The board covers the interval {interval}. B: So how long is the board?
        Student: I bracketed the root in the interval {interval}. Tutor: How long is the bracket?
        User: How long is it? Bot: Which interval? User: {interval}, the interval.
        Builder: The beam goes over the interval {interval}. Client: And how long is the beam?
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
        Is {number} inside the interval {interval}?
        Is {number} contained in the interval {interval}?
        Is {number} a point of the interval {interval}?
        Is {number} within the range given by the interval {interval}?
        Does the interval {interval} contain {number}?
        Does {number} belong to the interval {interval}?
        Does {number} obey the bounds of the interval {interval}?
        Is the interval {interval} missed or met by {number}?
        Would x = {number} satisfy x ∈ {interval}, an interval?
        Minding the open and closed ends, does the interval {interval} hold {number}?
        Is {number} out of bounds for the interval {interval}, or within?
        Is {number} between the two ends of the interval {interval}?
        Is {number} part of the interval {interval}?
        Is the number {number} in the interval {interval}?
        Does the interval {interval} include {number}?
        Does {number} fall in the interval {interval}?
        Does {number} fall inside the interval {interval}, ends considered?
        Does {number} lie between the ends of the interval {interval}?
        Is {number} an allowed value if the interval is {interval}?
        Is {number} too big or too small for the interval {interval}, or does it fit?
        Does {number} fit in the interval {interval}?
        Can x be {number} if x is in the interval {interval}?
        Would {number} count as being in the interval {interval}?
        Is {number} okay when the limits are the interval {interval}?
        Is {number} enclosed by the interval {interval}?
        Is {number} permitted by the interval {interval}?
        Does {number} land inside the interval {interval}?
        Is {number} within the range of the interval {interval}?
        Is x = {number} in the interval {interval}?
        Does the number {number} belong to the interval {interval}?
        Is the statement true that {number} lies in the interval {interval}?
        Is the number {number} inside the interval {interval}, end points considered?
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
        Check if {number} is in the interval {interval}.
        Check if the interval {interval} contains {number}.
        Test whether {number} is a point of the interval {interval}.
        Decide if {number} is in or out of the interval {interval}.
        Tell whether {number} lies between the bounds of the interval {interval}.
        State true or false: {number} belongs to the interval {interval}.
        See if the interval {interval} has room for {number}.
        Determine whether {number} respects the limits of the interval {interval}.
        Perform a range check of {number} on the interval {interval}.
        Validate {number} against the allowed interval {interval}.
        Find out whether x = {number} is allowed by the interval {interval}.
        Place {number} on the number line and say if it hits the interval {interval}.
        Establish whether {number} satisfies both inequalities behind the interval {interval}.
        Check if {number} lies in the interval {interval}.
        Check whether {number} is inside the interval {interval}.
        Check {number} against the interval {interval}.
        Check that {number} is within the interval {interval}.
        Test if {number} is in the interval {interval}.
        Test whether the interval {interval} contains {number}.
        Tell me if {number} is in the interval {interval}.
        Tell me whether {number} lies inside the interval {interval}.
        I need to know if {number} is in the interval {interval}.
        I want to know whether the interval {interval} includes {number}.
        Find out if {number} falls in the interval {interval}.
        Find out whether the interval {interval} contains {number}.
        Say if {number} is inside the interval {interval}.
        Say yes or no: the interval {interval} contains {number}.
        See if {number} fits into the interval {interval}.
        Look whether {number} is in the interval {interval}.
        Do a range check: number {number}, interval {interval}.
        Decide whether {number} is within the interval {interval}.
        Verify that {number} is in the interval {interval}.
        Establish whether {number} is inside the interval {interval}.
        Inspect the interval {interval}: is {number} in it?
        Say whether the interval {interval} permits {number}.
        Determine whether the number {number} lies in the interval {interval}.
        State whether {number} belongs to the interval {interval}, true or false.
        Check whether the interval {interval} includes {number}.
    """,
    "stories": """
        A thermostat keeps the interval {interval}. The sensor reads {number}. Is the reading within it?
        A grade counts as good in the interval {interval}. Kim scored {number}. Was that good?
        The gauge shows {number}, and the safe interval is {interval}. Is everything safe?
        The road is closed on the interval {interval}. Our farm stands at mark {number}. Is it on the closed stretch?
        A normal result of the blood test is in the interval {interval}. A patient has {number}. Is the result normal?
        A carpenter accepts boards whose length is in the interval {interval}. This board measures {number}. Will she accept it?
        Entry is free for ages in the interval {interval}. A visitor is {number}. Does the visitor get in free?
        A fridge should stay in the interval {interval}. It shows {number}. Is that inside?
        A trader buys when the price is in the interval {interval}. The price is {number}. Does she buy?
        The confidence interval is {interval}. The theory predicts {number}. Is the prediction inside the interval?
        A patient's lab value is {number}; the normal interval is {interval}. Is the value within the normal interval?
        A bolt must measure something in the interval {interval}. The caliper says {number}. Does the bolt pass?
        The domain of a function is the interval {interval}. A student plugs in {number}. Is it in the domain?
        A parking space is for heights in the interval {interval}. A van has height {number}. Is its height in the interval?
        The lift runs for loads in the interval {interval}. The load is {number}. Is it within limits?
        The safe interval is {interval} and the meter shows {number}. Are we inside?
        The pass marks are the interval {interval}. I got {number}. Did I pass?
        My scale shows {number} and the interval I'm aiming for is {interval}. Am I in it?
        The water should be in the interval {interval}, and the thermometer says {number}. Is it in there?
        You may join if your age is in the interval {interval}. My son is {number}. May he join?
        A function has as its domain the interval {interval}. Is it defined at x = {number}?
        The confidence interval is {interval}. Does it contain the value {number}?
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
        {number} inside interval {interval}?
        interval {interval}, has {number}?
        bounds check: {number}, interval {interval}
        {number} in or out of interval {interval}
        does interval {interval} include {number}
        x = {number}, interval {interval}, x inside?
        in_interval({number}, interval {interval})
        point {number} on interval {interval}, yes/no
        is {number} in interval {interval}
        {number} in the interval {interval}, yes or no
        interval {interval} include {number}?
        {number} inside or outside interval {interval}
        in range? number {number}, interval {interval}
        does {number} fit interval {interval}
        {number} enclosed by interval {interval}?
        interval {interval} permits {number}, true or false
        {number} ∈ {interval} interval, true or false
        {number} in interval {interval}, true or false
    """,
    "dialogues": """
        A: The interval is {interval}. B: Is {number} in it? A: Watch the brackets.
        A: My value is {number}. B: Allowed is the interval {interval}. A: So am I inside?
        Inspector: The tolerance interval reads {interval}. Worker: I measured {number}. Is that fine?
        User: range check. Bot: Number and interval? User: {number} and the interval {interval}
        Nurse: Normal is the interval {interval}. Patient: I have {number}. Nurse: Let's see whether you are in it.
        Pupil: I got x = {number}. Teacher: Is that in the domain, the interval {interval}?
        Student: My solution is {number}. Tutor: The allowed interval is {interval}. Student: So is it admissible?
        A: The window is the interval {interval}. B: We got {number}. A: Are we inside?
        User: Is {number} okay? Bot: What is the allowed interval? User: {interval}
        User: Is this number in the interval? Bot: Which number and which interval? User: {number}, and the interval {interval}.
        Worker: I measured {number}. Boss: Allowed is the interval {interval}. Worker: So is my value in it?
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
    What's the point of distinguishing an element from the set that contains only that element?
    Who drew the first Venn diagram, and was Euler earlier?
    how did cantor show that the reals are uncountable, roughly
    Prove that the union of two countable sets is countable.
    Is there a set of all sets? My roommate says no.
    When did the backslash for set difference come into use?
    Compare open and closed intervals in words a pupil would understand.
    What is a multiset, and how does it differ from an ordinary set?
    Why does a power set always have more elements than the set itself?
    Prove that two sets are equal if each is a subset of the other.
    Which came first historically, the union sign or the intersection sign?
    What are good everyday examples of disjoint sets?
    Give me the intuition behind the Cantor set.
    Is Jaccard similarity better than cosine similarity for comparing documents?
    Does the Python type frozenset have any advantages?
    What do mathematicians mean by the word universe?
    Recommend a video about infinity and Hilbert's hotel.
    Why is the difference of two sets not commutative?
    What's Zorn's lemma good for?
    Translate "symmetric difference" into French and Dutch.
    How do I type the symbol for "is an element of" in LaTeX?
    Is a class the same as a set in the theory of von Neumann?
    Did Cantor really go mad because of infinity?
    Can an infinite set be as large as one of its proper subsets? Explain.
    explain the word cardinality like i'm five
    Is the Cartesian product associative, strictly speaking?
    Draw me a Venn diagram of {1, 2, 3} and {3, 4, 5}.
    We wrote {red, green, blue} on the blackboard and went home.
    Is {1, 2, 3} the prettiest set of them all?
    Which notation looks better to you, (0, 5) or ]0, 5[?
    My teacher gave me a C for writing {1, 1, 2}. Was that fair?
    Write a Java class that stores the set {2, 4, 8}.
    The interval [0, 1] has been my favourite since school.
    In my dream the numbers {3, 7, 12} won the lottery, and I had forgotten to play.
    Please tell Ann, Ben and Carla that the meeting has been moved to room 204.
    One set of 6 glasses and two sets of plates, please, and could you gift-wrap them?
    She won the match 6-4, 7-5 in two sets and cried with joy.
    A = {1, 2} was last week's example, and Mr Novak has used a different one since.
    Whom do you like best: Ann, Bob or Cid?
    Make up a joke about the set {}.
    I keep {apples, pears, plums} in the cellar and {jam} in the pantry, and the mice know it.
    Between 20 and 30 people came, all of them in a bad mood.
    How do I typeset {x : x > 0} in LaTeX?
    yesterday we had to write out all 16 subsets of {a, b, c, d} as a punishment lol
    The temperature stayed in the interval from 18 to 22, which suited the orchids.
    Will one of the numbers 4, 8, 15 come up in Saturday's draw?
    Sketch the interval from 2 to 5 on a number line for my slides.
    The bus runs at intervals of 10 minutes; at least that is what the poster claims.
    Paint the elements sun, moon and star on the nursery wall, please.
    The universe of the exercise was {1, ..., 10}, and nobody dared to ask why.
    A has 1, 2 and 3, B has 3 and 4: that was on the exam and I panicked.
    Why would anybody name a band {4, 5, 6}?
    The union has called for better pay in the docks.
    There was an accident at the intersection near the school this morning.
    His tie was the perfect complement to the shirt.
    The jelly hasn't set yet, leave it in the fridge.
    You're out of your element here, Steve.
    the sunset was unreal tonight
    Members only, said the sign at the door.
    What a difference a coat of paint makes!
    We settled our differences over a beer.
    Set the alarm for half past six, will you?
    Their union was blessed with three daughters.
    Cartesian doubt keeps me awake at night.
    The orchestra will play an encore after the interval.
    Pairs skating is the event I like best.
    He belongs to nobody and nowhere.
    Can you book us a table at the Student Union bar?
    Power corrupts, and absolute power even more so.
    Cheers, that cleared up a whole set of worries.
    ok leave the sets, i'll ask somebody else
    The elements were against us: rain, wind, and then hail.
    I'd like to cancel my membership of the gym.
    My mind is set, don't try to talk me out of it.
    Put on the second set from that famous concert, please.
    Our product is better than that of the competition, and cheaper too.
    The common ground between my parents is very small.
"""
