"""Wordings about two or three sets: union, intersection, differences, complement, products, similarity."""

# ruff: noqa: E501 - one wording a line
from __future__ import annotations

UNION = {
    "terms": (
        "union of sets; merging of sets; combined set; everything in either set; A or B; joining collections; set "
        "union; amalgamation of sets; joint set; pooled elements"
    ),
    "questions": """
        What is the union of {a} and {b}?
        Which elements belong to at least one of the sets {a} and {b}?
        If I merge the set {a} with the set {b}, which set do I get?
        What does {a} ∪ {b} equal?
        What do the sets {b} and {a} look like when united?
        Which elements turn up in the set {a} or in the set {b} or in both?
        What set results from pouring the elements of {b} into {a}?
        How does one write the union of the sets {b} and {a}?
        Suppose A is the set {a} and B is the set {b}. What is A ∪ B?
        Which members do you find if you look through both sets, {b} first and then {a}?
        Adding all members of {b} to the set {a}, what have we got?
        What is the smallest set that contains both {a} and {b} as subsets?
        What's {a} union {b}?
        Which items do I get in total when the sets {a} and {b} are pooled?
        What is covered by the sets {b} and {a} between them?
        Logical or on membership: which x satisfy x ∈ {a} or x ∈ {b}?
        Into which set do {a} and {b} amalgamate?
    """,
    "commands": """
        Find the union of the sets {a} and {b}.
        Compute {a} ∪ {b}.
        Unite the sets {b} and {a}.
        Merge these two sets into one: {a} and {b}.
        Write down every element that occurs in the set {a} or the set {b}.
        Take the set {b}, throw in the elements of {a}, and drop the duplicates.
        Combine the sets {a} and {b} without repeating any element.
        Given A = {a} and B = {b}, determine the set A ∪ B.
        Given B = {b} and A = {a}, list the members of their union.
        Evaluate the union \\cup of {a} with {b}.
        Collect all the elements of {b} and {a} in a single set.
        Calculate the union of the sets {b} and {a}.
        Pool the sets {a} and {b} and list what you have.
        Fuse the sets {b} and {a}; an element present in both is listed once.
        Extend the set {a} by all elements of {b} that it still lacks.
        Return set({a}) | set({b}), the union.
    """,
    "stories": """
        Anna's stickers form the set {a}, Ben's the set {b}. They glue them into one album, each kind once. Which set is in the album?
        One club has the members {a}, another the members {b}. At their joint party, who or what is there?
        A shop sells the set {a} in spring and the set {b} in autumn. Which set does it sell over the whole year?
        Two botanists list the elements they found: {a} and {b}. Give the common list, the union of their finds.
        My playlist is the set {b}; my sister's is the set {a}. We put them together and remove doubles. What remains?
        The first server accepts the set of codes {a}, the second the set {b}. Which codes are accepted by some server, as a set?
        Team one covers the set of shifts {b} and team two the set {a}. What is the set of all shifts that are covered?
        A Venn diagram has two circles, one holding {a} and the other {b}. Shade both circles; which elements are shaded?
        Two nurses noted the allergies of a family as the sets {a} and {b}. The doctor wants one complete set of whatever either of them noted. What is on it?
        Grandma can cook the set {b}, grandpa the set {a}. Which set of dishes can the household offer altogether?
    """,
    "terse": """
        {a} ∪ {b}
        union of {a}, {b}
        union({b}, {a})
        sets {a} and {b}, merged
        {a} \\cup {b}
        A = {a}, B = {b}, A ∪ B = ?
        B = {b}, A = {a}; union?
        set union: {b} with {a}
        {a} U {b}, set union
        all elements in {b} or {a} (union of sets)
        SELECT set {a} UNION SELECT set {b}
    """,
    "dialogues": """
        A: My set is {a}. B: Mine is {b}. A: Let's unite them. What comes out?
        Teacher: Here are the sets {b} and {a}. Pupil: Shall I intersect them? Teacher: No, form the union.
        A: What's in the first set? B: {a}. A: And in the second? B: {b}. A: Then what is their union?
        A: I need all elements of {a} and {b} together in one set. B: Every element just once? A: Of course.
        A: Take the set {b}. B: Done. A: Add whatever the set {a} contains. B: So you want the union.
        User: union pls. Bot: Which sets? User: {a} and {b}
        Manager: Department one uses the set of tools {b}. Clerk: Ours is the set {a}. Manager: Pool everything into one set.
    """,
}

UNION_OF_THREE = {
    "terms": ("union of three sets; three collections merged; union of several sets; three-way merge; pooled sets"),
    "questions": """
        Of the three sets {a}, {b} and {c}, what is the union?
        Which elements lie in at least one of {c}, {b} and {a}, each of them a set?
        What's the union of the sets {a}, {b} and {c}?
        What set comes out if {b}, {c} and {a} are all poured together, as sets without repetition?
        Which elements occur in any of the sets {a}, {c} and {b} at all?
        Suppose A = {a}, B = {b}, C = {c} are sets. What is A ∪ B ∪ C?
        What do the sets {c}, {a} and {b} cover jointly?
    """,
    "commands": """
        Compute {a} ∪ {b} ∪ {c}.
        Unite {c}, {a} and {b} into a single set.
        Merge the sets {a}, {b}, {c} into one.
        Form the union over the sets {c}, {b}, {a}.
        Pool the elements of the sets {b}, {a} and {c}, each listed once.
        Calculate the set of everything that shows up in {a}, in {c} or in the set {b}.
        Combine C = {c}, A = {a} and B = {b} into a joint set.
    """,
    "stories": """
        Three friends own {b}, {c} and {a}, three sets of cards. Which set of different cards do they own together?
        A choir sings the sets of songs {a} in May, {b} in June and {c} in July. Which set of songs did it sing over the season, each song named once?
        Three sensors reported the sets of channels {c}, {b} and {a}. The log keeps every channel that anybody reported, as a union. What is in it?
        The first shelf holds the set {b}, the second the set {a} and the third the set {c}. What do the shelves hold in total?
    """,
    "terse": """
        union: {a}, {b}, {c} (three sets)
        {c} ∪ {b} ∪ {a}
        {a} \\cup {b} \\cup {c}
        union of all three sets {c}, {a}, {b}
        set().union({b}, {c}, {a})
        merge sets {a}, {b}, {c}
        A = {a}, B = {b}, C = {c}; A ∪ B ∪ C = ?
    """,
    "dialogues": """
        A: My sets are {b}, {a} and {c}. B: Intersect them? A: No, merge all three into their union.
        User: merge three sets. Bot: Which ones? User: {c}, {a} and the set {b}
        Cook: My sets of spices are {a}, {b} and {c}. Guest: So which spices have you got overall, as a single set?
    """,
}

INTERSECTION = {
    "terms": (
        "intersection of sets; common elements; overlap of sets; shared members; A and B; what two sets have in "
        "common; set intersection; mutual elements; coinciding members; meet of two sets"
    ),
    "questions": """
        What is the intersection of {a} and {b}?
        Which elements do the sets {a} and {b} have in common?
        What does {a} ∩ {b} equal?
        Which elements of the set {a} also occur in the set {b}?
        Where do the sets {b} and {a} overlap?
        Which members are shared by the sets {b} and {a}?
        If A is the set {a} and B the set {b}, what is A ∩ B?
        What remains of the set {a} when only elements that {b} has as well are kept?
        Which elements satisfy both memberships, in {b} and in {a}?
        What is the largest set that is a subset of both {a} and {b}?
        Do the sets {b} and {a} share any elements, and which ones?
        Which elements occur twice if the sets {a} and {b} are written one after the other?
        What's {a} intersect {b}?
        Which elements coincide in the sets {a} and {b}?
        Logical and on membership: which x satisfy x ∈ {b} and x ∈ {a}?
        Which mutual members have the sets {a} and {b}?
    """,
    "commands": """
        Find the intersection of the sets {a} and {b}.
        Compute {a} ∩ {b}.
        Intersect the set {b} with the set {a}.
        List the elements that {a} and {b} share as sets.
        Determine which members the sets {b} and {a} have in common.
        Keep only those elements of {a} that are in the set {b} too.
        Given A = {a} and B = {b}, give the set A ∩ B.
        Given B = {b} and A = {a}, work out their intersection.
        Pick out what occurs in both sets: {b} and {a}.
        Name the common elements of the sets {a} and {b}.
        From the set {b}, strike out all that the set {a} lacks, and show the elements that survive.
        Calculate the intersection of the sets {b} and {a}.
        Match the set {a} against the set {b} and list the hits.
        Return set({a}) & set({b}), the intersection.
        Narrow the set {b} down to members of the set {a}.
    """,
    "stories": """
        Anna likes the set {a}, Ben likes the set {b}. They look for what both of them like. What do they find?
        One club has the members {a}, another the members {b}. Who or what belongs to both clubs?
        A recipe calls for the elements {a}; the cupboard holds the set {b}. Which of them are needed and at hand?
        Two witnesses name the sets {b} and {a} of suspects. The inspector trusts only what they agree on. Which set is left?
        I am free at the times in the set {a}; my dentist at those in the set {b}. Which times suit both of us?
        A Venn diagram shows the circles {b} and {a}. Which elements stand in the middle, where the circles overlap?
        The first sensor saw the set {b}, the second the set {a}. Only what both saw counts as a member of the result. Give it.
        Two libraries own the sets {a} and {b} of titles. Which titles could be borrowed in either building, being in both sets?
        Two friends compare holidays. Ana is off on the set of days {a}, Bo on the set {b}. On which days could they travel, both being off?
        For a transfusion, donors listed in the set {b} must also be in the set {a} of tested people. Which elements fulfil both?
    """,
    "terse": """
        {a} ∩ {b}
        intersection of {a}, {b}
        intersection({b}, {a})
        common elements: {a} and {b}
        {a} \\cap {b}
        A = {a}, B = {b}, A ∩ B = ?
        B = {b}, A = {a}; intersection?
        overlap of the sets {b}, {a}
        {a} AND {b}, set intersection
        mutual elements of the sets {a}, {b}
        in both sets: {b}, {a}
    """,
    "dialogues": """
        A: My set is {a}. B: And mine is {b}. A: What do they share?
        Teacher: Take the sets {b} and {a}. Pupil: Unite them? Teacher: No, intersect them.
        A: The first set holds {a}. B: And the second? A: {b}. B: So which elements are common to both?
        A: Which elements should I keep? B: Those in the set {b} as well as in the set {a}.
        A: I drew two circles, one with the elements {b}, one with the elements {a}. B: What's in the middle?
        User: intersect pls. Bot: Which sets? User: {a} and {b}
        Lawyer: The first contract lists the set {b}, the second the set {a}. Client: Which elements appear in both of the contracts?
    """,
}

INTERSECTION_OF_THREE = {
    "terms": (
        "intersection of three sets; common to all three; intersection of several sets; mutual elements of three "
        "sets; three-way overlap"
    ),
    "questions": """
        Of the three sets {a}, {b} and {c}, what is the intersection?
        Which elements are common to {c}, {b} and {a}, all of them sets?
        What's the intersection of the sets {a}, {b} and {c}?
        Which elements appear in every one of the sets {b}, {c} and {a}?
        In the middle of a Venn diagram with the three circles {a}, {b}, {c}, which elements lie?
        Suppose A = {a}, B = {b}, C = {c} are sets. What is A ∩ B ∩ C?
        What do the sets {c}, {b} and {a} have in common, all of them at once?
    """,
    "commands": """
        Compute {a} ∩ {b} ∩ {c}.
        Intersect {c}, {a} and {b}, three sets at once.
        Calculate the intersection over the sets {a}, {c} and {b}.
        Find the elements shared by all of these sets: {a}, {b}, {c}.
        Intersect the set {b} first with {c} and then with {a}.
        Keep whatever none of the sets {c}, {a} and {b} lacks.
        With C = {c}, A = {a} and B = {b}, list the members that all three sets hold.
    """,
    "stories": """
        Three committees consist of the members {b}, {c} and {a}. Who or what sits in all of them?
        A meeting needs a day that suits everybody. Ana offers the set {a}, Bo the set {b} and Cy the set {c}. Which days are in each of the sets?
        Three recipes use the sets of ingredients {c}, {b} and {a}. Which ingredients occur in every recipe?
        Only elements confirmed by all three referees count. They confirmed the sets {b}, {a} and {c}. Which elements count?
    """,
    "terse": """
        intersection: {a}, {b}, {c} (three sets)
        {c} ∩ {b} ∩ {a}
        {a} \\cap {b} \\cap {c}
        common to all sets {c}, {a}, {b}
        set.intersection({b}, {c}, {a})
        overlap of three sets: {a}, {b}, {c}
        A = {a}, B = {b}, C = {c}; A ∩ B ∩ C = ?
    """,
    "dialogues": """
        A: The sets are {b}, {a} and {c}. B: Unite them? A: No, I want what all three share.
        User: intersect three sets. Bot: Which ones? User: {c}, {a} and the set {b}
        Teacher: The sets are {a}, {b} and {c}. Pupil: I look for whatever is in all of them? Teacher: Right, the intersection.
    """,
}

DIFFERENCE = {
    "terms": (
        "set difference; relative complement; removing elements; A without B; what is left of a set; set minus; "
        "exclusion of elements; remainder of a set; elements exclusive to the first set"
    ),
    "questions": """
        What is the set difference {a} minus {b}?
        Which elements of the set {a} are not in the set {b}?
        What is left of the set {a} after removing the elements of {b}?
        Taking away the members of {b}, what remains of the set {a}?
        Which members does the set {a} have that the set {b} does not have?
        Once every element of {b} has been deleted, what is still in the set {a}?
        What's A minus B for the sets A = {a} and B = {b}?
        Which elements are exclusive to {a}, compared with the set {b}?
        If B = {b} and A = {a}, what is the set A ∖ B?
        What does the set {a} still offer once {b} is subtracted from it?
        Except for the elements of {b}, what does the set {a} consist of?
        Which x satisfy x ∈ {a} and x ∉ {b}?
        Which elements of the set {a} survive a ban on all members of {b}?
    """,
    "commands": """
        Compute {a} ∖ {b}.
        Remove the elements of {b} from the set {a}.
        From the set {a}, take out everything that is in the set {b}.
        Find the difference of the sets {a} and {b}, in this order.
        Cross out in the set {a} whatever the set {b} contains.
        Calculate the set difference of {a} and {b}.
        Exclude the set {b} from the set {a}.
        Return set({a}) - set({b}) as a set.
        Delete from the set {a} every element that is also a member of {b}.
        Subtract the set {b} from the set {a}.
        Given B = {b}, strip the set A = {a} of everything in B and print the remainder.
        Tell me which members of the set {a} lack a counterpart in the set {b}.
    """,
    "stories": """
        A hiker should pack the set {a}. The set {b} is already in the rucksack. Which elements are still missing?
        Lea has the set {b} of homework done; assigned was the set {a}. Which set does she still have to do?
        The members {a} were invited, but {b} sent their apologies. Which of the invited members come?
        A grocer stocks the set {a}; all of {b} is recalled. Which elements may still be sold?
        A nurse has to visit the set of rooms {a} today. She has visited the set {b} so far. Which rooms remain on her set?
        The album should hold the stickers of the set {a}; a child already owns the set {b}. Which elements must still be bought?
        Software update: the set of packages {b} has been removed from support. Our server runs the set {a}. Which of its packages are supported as before?
    """,
    "terse": """
        {a} ∖ {b}
        set difference: {a} without {b}
        elements of {a}, except those of {b}
        {a} \\setminus {b}
        not in {b} but in the set {a}
        set A = {a} minus set B = {b}
        {a}.difference({b})
        A = {a}, B = {b}, A ∖ B = ?
        B = {b}, A = {a}, A without B as a set
        SELECT set {a} EXCEPT set {b}
    """,
    "dialogues": """
        A: I start with the set {a}. B: And then? A: I throw out every element of {b}. What is left?
        A: Drop the elements {b}. B: From which set? A: From the set {a}.
        Teacher: Subtract the set {b}. Pupil: From what? Teacher: From the set {a}. Pupil: So I form the difference.
        User: I've got the set {a}. Bot: Which elements shall I exclude? User: those of {b}
        Bartender: Sold out tonight is the set {b}. Guest: And your menu is the set {a}? Bartender: Yes; what can I still serve you?
        Pupil: A is the set {a} and B the set {b}. Teacher: Write down A minus B.
    """,
}

SYMMETRIC_DIFFERENCE = {
    "terms": (
        "symmetric difference; elements in exactly one set; exclusive or of sets; disjunctive union; what is not "
        "shared; set xor; mismatch between sets; unshared elements; elements of odd membership"
    ),
    "questions": """
        What is the symmetric difference of {a} and {b}?
        Which elements are in exactly one of the sets {a} and {b}?
        Which elements belong to the set {b} or to the set {a}, but not to both?
        In which elements do the sets {a} and {b} disagree?
        What does {a} △ {b} equal?
        Leaving out what they share, which elements do the sets {b} and {a} have?
        What's {a} xor {b}, the sets compared element by element?
        Which members are unshared by the sets {b} and {a}?
        What mismatches are there between the sets {a} and {b}, on either side?
        Which elements have precisely one home among the sets {b} and {a}?
        If A = {a} and B = {b} are sets, what is (A ∖ B) ∪ (B ∖ A)?
        Which x lie in either {b} or {a}, as sets, though never in the two of them?
        What differs, in one direction or the other, between the sets {a} and {b}?
    """,
    "commands": """
        Compute the symmetric difference {a} △ {b}.
        Find all elements that only one of the sets {b} and {a} contains.
        List what the sets {a} and {b} do not share.
        Form the exclusive or of the sets {a} and {b}.
        Unite the sets {b} and {a}, then delete their common elements.
        Calculate the symmetric difference of the sets {b} and {a}.
        Return set({a}) ^ set({b}), the symmetric difference.
        Diff the sets {b} and {a} both ways and give the mismatching elements as one set.
        Remove the overlap from the union of the sets {a} and {b}.
        Give the disjunctive union of the sets {b} and {a}.
        Show whichever elements appear once when the sets {a} and {b} are counted together.
        With B = {b} and A = {a}, list A △ B as a set.
    """,
    "stories": """
        Two editions of a book cover the sets {a} and {b} of topics. Which topics are in one edition only?
        Mia voted for the set {a}, Tom for the set {b}. On which elements did just one of them vote?
        Comparing backups, an admin sees the set {b} on one disk and the set {a} on the other. Which elements are not on both?
        In a swap shop each brings a set: {a} and {b}. They trade what exactly one of them has. Which set is that?
        Two inventories of a museum list the sets {a} and {b}. An auditor investigates objects that just one of the inventories mentions. Which set does she investigate?
        A pharmacist compares the old shelf, the set {b}, with the new shelf, the set {a}. She marks everything that was added or dropped. Which elements get a mark?
        Twin sisters packed the sets {a} and {b}. What both packed is not worth discussing; they quarrel about the other elements. About which set do they quarrel?
    """,
    "terse": """
        {a} △ {b}
        symmetric difference of {a}, {b}
        symmetric difference: {b} and {a}
        xor of the sets {a} and {b}
        {b} ⊕ {a}, symmetric set difference
        {a}.symmetric_difference({b})
        A = {a}, B = {b}, A △ B = ?
        elements in one set only: {b}, {a}
        mismatch of the sets {a} and {b}, both ways
    """,
    "dialogues": """
        A: My set is {a}. B: Mine is {b}. A: Forget what both of us have; which elements are left?
        A: The sets are {b} and {a}. B: Their intersection? A: The opposite: the symmetric difference.
        Teacher: Which elements occur in just one of {a} and {b}? Pupil: You mean the symmetric difference of the sets.
        User: xor of two sets. Bot: Which ones? User: {b} and {a}
        Auditor: Your list is the set {a}, the bank's is the set {b}. Client: Then which elements are unmatched on either side?
        Pupil: A is the set {a}, B is the set {b}. Teacher: Find A △ B, whatever is in one but not in the other.
    """,
}

COMPLEMENT = {
    "terms": (
        "complement of a set; universe; all other elements; opposite set; everything outside; absolute complement; "
        "set of non-members; remainder of the universe; negated set"
    ),
    "questions": """
        What is the complement of {a} in the universe {universe}?
        Within the universal set {universe}, what is the complement of {a}?
        Which elements of the universe {universe} lie outside {a}?
        If the universe is {universe}, what does the set {a} leave out?
        Relative to the universe {universe}, which elements make up the complement of {a}?
        What is A', when A is the set {a} and the universe is {universe}?
        What's the complement of the set {a} if the universe is {universe}?
        Which members of the universal set {universe} are non-members of {a}?
        In the universe {universe}, who or what is missing from the set {a}?
        Let U be the universe {universe}. What is U ∖ A for A = {a}, that is, the complement?
        Seen in the universe {universe}, which elements fail to be in {a}?
        What fills up the set {a} to the full universe {universe}?
        Negating membership in {a}, which elements of the universe {universe} are picked?
    """,
    "commands": """
        Find the complement of {a} with respect to the universe {universe}.
        The universe is {universe}. Give the complement of {a}.
        Take the complement of the set {a} inside the universe {universe}.
        With {universe} as universal set, list what does not belong to {a}.
        Determine all elements of the universe {universe} other than those in {a}.
        Calculate the complement of the set {a}; universal set: {universe}.
        Given the universe {universe}, negate the set {a}.
        Name each element of the universal set {universe} that the set {a} does not have.
        Form the complement A^c, where A is the set {a} in the universe {universe}.
        Shade everything in the universe {universe} outside the circle {a} and read off the complement.
        From the set {a}, pass over to its complement within the universe {universe}.
        Invert the selection {a}; the universe of choices is {universe}, and the complement is wanted.
    """,
    "stories": """
        The universe of a game is the set {universe}. The cards in the set {a} have been played. Which are still in the deck, as the complement?
        A lottery draws {a} out of the universe {universe}. Which set of numbers or names was not drawn, the complement?
        In a class, the universe, sit {universe}. The set {a} has handed in its work. Which elements form the complement that has not?
        A lamp panel has the set of lamps {universe} as its universe; lit are {a}. What is the complement, the dark ones?
        The universe of tonight's draw is the set {universe}. The balls {a} are out. Which balls stay in the drum, the complement?
        A survey's universe consists of the elements {universe}. Those in the set {a} answered. Who forms the complement that must be reminded?
        The full set of doors is the universe {universe}; the caretaker locked the set {a}. Which doors make up the complement and are open?
    """,
    "terse": """
        complement of {a}, universe {universe}
        universe {universe}, complement of {a}?
        U = {universe}, A = {a}, complement of A
        complement: {a} in universal set {universe}
        U ∖ {a} with universe U = {universe}
        complement({a}) relative to the universe {universe}
        set {a}, universe {universe}, non-members?
        not in {a}, universe {universe}: complement
    """,
    "dialogues": """
        A: The universe is {universe}. B: And the set? A: {a}. B: Then you look for its complement.
        A: What's the complement of {a}? B: That depends on the universe. A: The universe is {universe}.
        Teacher: All we know is the universe {universe}. Pupil: And that the set {a} is excluded? Teacher: So give the complement.
        User: complement of {a}. Bot: In which universe? User: {universe}
        Bot: Please state the universe. User: {universe}. Bot: And the set to be complemented? User: {a}
        Pupil: The universe has the elements {universe}. Teacher: Circle the set {a}. Pupil: The complement is what I did not circle?
    """,
}

IS_SUBSET = {
    "terms": (
        "subset; inclusion of sets; contained in; superset; part of a set; set inclusion; containment of sets; "
        "part-whole relation of sets; covering all elements"
    ),
    "questions": """
        Is {a} a subset of {b}?
        Is the set {a} contained in the set {b}?
        Does the set {b} include all elements of {a}?
        Is {b} a superset of {a}?
        Are all members of {a} also members of {b}?
        Does {a} ⊆ {b} hold?
        Can every element of {a} be found in the set {b}?
        Is every member of the set {a} in the set {b} as well?
        Does the set {a} fit entirely inside the set {b}?
        Is the inclusion {a} ⊂ {b} or equality true, that is, is the one set a subset of the other?
        Has {b} got everything that the set {a} has?
        May I call the set {a} a part of the set {b}?
        Are all elements of {a} covered by the set {b}?
        Would you find the whole set {a} if you searched the set {b}?
    """,
    "commands": """
        Check whether {a} is a subset of {b}.
        Decide if {b} contains the whole set {a}.
        Tell me whether {a} ⊆ {b} is true.
        Verify that no element of {a} is missing from the set {b}.
        Test the set {a} for inclusion in the set {b}.
        Determine whether the set {b} covers the set {a} completely.
        Return True if set({a}) <= set({b}), that is, if it is a subset.
        Confirm or deny: {a} is a subset of {b}.
        Look whether the set {a} has any element that {b} lacks; if not, it is a subset.
        Judge whether the superset relation {b} ⊇ {a} is correct.
        Given the sets B = {b} and A = {a}, find out if A is included in B.
        Examine whether membership in {a} implies membership in the set {b}.
    """,
    "stories": """
        A cook needs the set {a}. Her kitchen has the set {b}. Does she have all the elements she needs?
        The exam covers the set {b}. Nina studied the set {a}. Is all that she studied part of the exam, that is, a subset?
        A key ring is the set {b} of keys; tonight the guard needs the set {a}. Are all of these on the ring?
        The permissions of a program are the set {a}; granted by the user is the set {b}. Is everything it wants included, as a subset?
        The toolbox is the set {b}. The manual for the wardrobe demands the set {a}. Can the carpenter start, having every tool?
        A visa officer requires the set of papers {a}. The traveller hands over the set {b}. Are all the required ones among them, as a subset?
        Language course: the pupil knows the set of words {b}. The story uses the set {a}. Will she know each word in it, is it a subset?
    """,
    "terse": """
        {a} ⊆ {b}?
        subset? {a} of {b}
        {b} ⊇ {a}?
        is the set {a} inside the set {b}
        {a} \\subseteq {b}, yes or no
        {a}.issubset({b})
        set {b} superset of {a}?
        A = {a}, B = {b}, A ⊆ B?
        all of {a} in the set {b}? y/n
        inclusion of the sets {a} in {b}, true or false
    """,
    "dialogues": """
        A: Is the set {a} part of the set {b}? B: Compare the elements one by one. A: Do it for me.
        A: I own the set {b}. B: I want to borrow the set {a}. Can you supply all its elements?
        Teacher: Consider the sets {a} and {b}. Pupil: Is the first one a subset of the second? Teacher: You decide.
        User: subset test. Bot: Which set should be inside which? User: {a} inside {b}
        Bot: I hold the set {b}. User: Do you then hold all the elements {a} as well?
        Pupil: Everything in the set {a} seems to be in the set {b}. Teacher: Then what can you say about inclusion, is it a subset?
    """,
}

CARTESIAN_PRODUCT = {
    "terms": (
        "Cartesian product; ordered pairs; cross product of sets; all combinations; product set; direct product of "
        "sets; pairing; cross join; grid of pairs; tuples"
    ),
    "questions": """
        What is the Cartesian product of {a} and {b}?
        Which ordered pairs have their first entry in the set {a} and their second in the set {b}?
        What are all the pairs of {a} × {b}?
        With the second entries taken from {b} and the first from {a}, which pairs does the Cartesian product have?
        How does the product set {a} × {b} look when written out?
        Which combinations arise if each element of {a} meets each element of {b}?
        What's A × B if A = {a} and B = {b} are sets?
        Which tuples (x, y) satisfy x ∈ {a} and y ∈ {b}?
        What would a cross join of the set {a} with the set {b} return?
        If B = {b} and A = {a}, which pairs make up A × B?
        In how many and which ways can an element of {a} be followed by an element of {b}? List the pairs.
        Which grid of pairs do the sets {a} (across) and {b} (up) span?
        What is the direct product of the set {a} with the set {b}?
    """,
    "commands": """
        List the Cartesian product {a} × {b}.
        Form all ordered pairs of an element of {a} and an element of {b}.
        Write out the Cartesian product of the sets {a} and {b}.
        Pair each member of {a} with each member of {b}.
        Put an element of {b} behind every element of {a} in all possible ways, and list the pairs.
        Calculate the Cartesian product of the sets {a} and {b}.
        Return list(itertools.product({a}, {b})), all pairs of elements.
        Cross every element of {a} with every element of {b} and list the tuples.
        Couple the elements of {a}, on the left, to the elements of {b}, on the right, in all ways.
        Enumerate all pairs (x, y) with x in the set {a} and y in the set {b}.
        With right-hand members {b} and left-hand members {a}, build the Cartesian product.
        Fill in a grid: one row for each element of {a}, one column for each element of {b}; every cell holds the pair.
    """,
    "stories": """
        A menu offers the set {a} of starters and the set {b} of mains. List every dinner, the Cartesian product of the sets.
        The rows of a board are labelled by the set {a}, its columns by the set {b}. Name every square as a pair of elements.
        A tailor has the set {b} of buttons for the set {a} of coats. Which pairs of coat and button, one element of each set, can she show?
        Each element of the set {a} plays each element of the set {b} once. Write down all the matches as pairs.
        A tester must try the set of browsers {a} with the set of screens {b}, each with each. Which pairs of elements are on her plan?
        From the set {a} of shirts and the set {b} of trousers, Tom makes outfits. Show him each possible pair of elements.
        Seats are labelled by an element of the set {a} followed by an element of the set {b}. Write down the label of each seat as a pair.
    """,
    "terse": """
        {a} × {b}
        Cartesian product of {a}, {b}
        {a} \\times {b}, all pairs
        pairs with second entry in the set {b}, first in {a}
        product({a}, {b}) of sets
        A = {a}, B = {b}, A × B = ?
        cross join of the sets {a}, {b}
        all (x, y), x in {a}, y in {b}, as sets
        ordered pairs, set {a} then set {b}
    """,
    "dialogues": """
        A: The first set is {a}. B: The second is {b}. A: So which pairs are in their Cartesian product?
        A: I need every combination. B: Of what? A: One element of {a}, then one element of {b}.
        A: Second entries from the set {b}. B: And first entries? A: From the set {a}. List all pairs.
        User: Cartesian product pls. Bot: First set, second set? User: {a}, then {b}
        Waiter: Starters are the set {a}, desserts the set {b}. Guest: List all pairs of one starter and one dessert for me, element by element.
        Pupil: Left entries come from the set {a}, right entries from {b}. Teacher: So write the whole product set.
    """,
}

JACCARD = {
    "terms": (
        "Jaccard index; Jaccard similarity; similarity of sets; overlap ratio; Tanimoto coefficient; Jaccard score; "
        "intersection over union; IoU of sets; set resemblance"
    ),
    "questions": """
        What is the Jaccard index of {a} and {b}?
        How similar are the sets {a} and {b} by Jaccard?
        What Jaccard similarity do the sets {b} and {a} have?
        By Jaccard's measure, how much do the sets {b} and {a} agree?
        What fraction of all elements in the union of {a} and {b} is shared by both?
        Which share of the union of {b} and {a} does their intersection make up?
        What's the Jaccard score of the sets {b} and {a}?
        What is J(A, B) for the sets A = {a} and B = {b}?
        What is the intersection over union of the sets {b} and {a}?
        How large is the overlap ratio |A ∩ B| / |A ∪ B| for the sets A = {a} and B = {b}?
        What is the Tanimoto coefficient of the sets {b} and {a}?
        On Jaccard's scale from none to full, how near do the sets {a} and {b} come to each other?
        How strongly do the sets {a} and {b} resemble each other in terms of Jaccard?
    """,
    "commands": """
        Compute the Jaccard similarity of {a} and {b}.
        Give the Jaccard coefficient for the sets {b} and {a}.
        Divide the size of the intersection of {a} and {b} by the size of their union.
        Rate the likeness of the sets {a} and {b} with the Jaccard index.
        Calculate how similar the tag sets {b} and {a} are according to Jaccard.
        Calculate the Jaccard index for the sets {a} and {b}.
        Give the IoU, intersection over union, of the sets {b} and {a}.
        Return jaccard_score for the sets {a} and {b}.
        Quantify the resemblance of the sets {b} and {a} by Jaccard's ratio.
        Determine the proportion of common elements among all elements of the sets {a} and {b}, the Jaccard coefficient.
        Report the Tanimoto similarity between the sets {a} and {b}.
        With B = {b} and A = {a} as sets, divide |A ∩ B| by |A ∪ B|.
    """,
    "stories": """
        Two customers bought the sets {a} and {b}. A shop recommends by Jaccard similarity. How similar are they?
        A botanist counts the sets of species {b} and {a} in two valleys. What is the Jaccard index of the valleys?
        Two documents contain the sets of words {a} and {b}. A search engine compares them with the Jaccard coefficient. What does it find?
        My taste is the set {b}, yours the set {a}. How big is our Jaccard similarity?
        A dating site matches people by hobbies. Kim has the set {a}, Lou has the set {b}. What Jaccard score does the site display?
        Plagiarism software turns two essays into the sets of phrases {b} and {a}. It flags them by their Jaccard similarity. Which value does it obtain?
        An annotator marked the set of pixels {a}, the model marked the set {b}. Evaluate the mask by intersection over union.
    """,
    "terse": """
        Jaccard of {a} and {b}
        Jaccard({b}, {a})
        sets {a}, {b}: Jaccard index?
        Jaccard similarity, {b} vs {a}
        J({a}, {b}), Jaccard of the sets
        IoU of the sets {b}, {a}
        Tanimoto({a}, {b}), sets
        |A ∩ B| / |A ∪ B|, A = {a}, B = {b}
        jaccard_similarity of sets {b} and {a}
    """,
    "dialogues": """
        A: My set is {a}. B: Mine is {b}. A: How alike are we by Jaccard?
        A: Compare the sets {b} and {a}. B: With which measure? A: The Jaccard index.
        Analyst: The two sets are {a} and {b}. Manager: Are they similar? Analyst: Let me get the Jaccard coefficient.
        User: jaccard pls. Bot: Which sets? User: {a} and {b}
        Curator: Our collections are the sets {b} and {a}. Colleague: How much alike are they? Curator: Use intersection over union.
        Pupil: The sets {a} and {b} share a few elements. Teacher: Relate that to all elements of the union, as Jaccard did.
    """,
}
