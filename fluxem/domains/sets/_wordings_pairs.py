"""Wordings about two or three sets: union, intersection, differences, complement, products, similarity."""

# ruff: noqa: E501 - one wording a line
from __future__ import annotations

UNION = {
    "terms": "union of sets; merging of sets; combined set; everything in either set; A or B; joining collections",
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
    """,
    "dialogues": """
        A: My set is {a}. B: Mine is {b}. A: Let's unite them. What comes out?
        Teacher: Here are the sets {b} and {a}. Pupil: Shall I intersect them? Teacher: No, form the union.
        A: What's in the first set? B: {a}. A: And in the second? B: {b}. A: Then what is their union?
        A: I need all elements of {a} and {b} together in one set. B: Every element just once? A: Of course.
        A: Take the set {b}. B: Done. A: Add whatever the set {a} contains. B: So you want the union.
    """,
}

UNION_OF_THREE = {
    "terms": "union of three sets; three collections merged",
    "questions": """
        Of the three sets {a}, {b} and {c}, what is the union?
        Which elements lie in at least one of {c}, {b} and {a}, each of them a set?
    """,
    "commands": """
        Compute {a} ∪ {b} ∪ {c}.
        Unite {c}, {a} and {b} into a single set.
    """,
    "stories": """
        Three friends own {b}, {c} and {a}, three sets of cards. Which set of different cards do they own together?
    """,
    "terse": """
        union: {a}, {b}, {c} (three sets)
        {c} ∪ {b} ∪ {a}
    """,
    "dialogues": """
        A: My sets are {b}, {a} and {c}. B: Intersect them? A: No, merge all three into their union.
    """,
}

INTERSECTION = {
    "terms": "intersection of sets; common elements; overlap of sets; shared members; A and B; what two sets have in common",
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
    """,
    "dialogues": """
        A: My set is {a}. B: And mine is {b}. A: What do they share?
        Teacher: Take the sets {b} and {a}. Pupil: Unite them? Teacher: No, intersect them.
        A: The first set holds {a}. B: And the second? A: {b}. B: So which elements are common to both?
        A: Which elements should I keep? B: Those in the set {b} as well as in the set {a}.
        A: I drew two circles, one with the elements {b}, one with the elements {a}. B: What's in the middle?
    """,
}

INTERSECTION_OF_THREE = {
    "terms": "intersection of three sets; common to all three",
    "questions": """
        Of the three sets {a}, {b} and {c}, what is the intersection?
        Which elements are common to {c}, {b} and {a}, all of them sets?
    """,
    "commands": """
        Compute {a} ∩ {b} ∩ {c}.
        Intersect {c}, {a} and {b}, three sets at once.
    """,
    "stories": """
        Three committees consist of the members {b}, {c} and {a}. Who or what sits in all of them?
    """,
    "terse": """
        intersection: {a}, {b}, {c} (three sets)
        {c} ∩ {b} ∩ {a}
    """,
    "dialogues": """
        A: The sets are {b}, {a} and {c}. B: Unite them? A: No, I want what all three share.
    """,
}

DIFFERENCE = {
    "terms": "set difference; relative complement; removing elements; A without B; what is left of a set",
    "questions": """
        What is the set difference {a} minus {b}?
        Which elements of the set {a} are not in the set {b}?
        What is left of the set {a} after removing the elements of {b}?
        Taking away the members of {b}, what remains of the set {a}?
        Which members does the set {a} have that the set {b} does not have?
        Once every element of {b} has been deleted, what is still in the set {a}?
    """,
    "commands": """
        Compute {a} ∖ {b}.
        Remove the elements of {b} from the set {a}.
        From the set {a}, take out everything that is in the set {b}.
        Find the difference of the sets {a} and {b}, in this order.
        Cross out in the set {a} whatever the set {b} contains.
    """,
    "stories": """
        A hiker should pack the set {a}. The set {b} is already in the rucksack. Which elements are still missing?
        Lea has the set {b} of homework done; assigned was the set {a}. Which set does she still have to do?
        The members {a} were invited, but {b} sent their apologies. Which of the invited members come?
        A grocer stocks the set {a}; all of {b} is recalled. Which elements may still be sold?
    """,
    "terse": """
        {a} ∖ {b}
        set difference: {a} without {b}
        elements of {a}, except those of {b}
        {a} \\setminus {b}
        not in {b} but in the set {a}
    """,
    "dialogues": """
        A: I start with the set {a}. B: And then? A: I throw out every element of {b}. What is left?
        A: Drop the elements {b}. B: From which set? A: From the set {a}.
        Teacher: Subtract the set {b}. Pupil: From what? Teacher: From the set {a}. Pupil: So I form the difference.
    """,
}

SYMMETRIC_DIFFERENCE = {
    "terms": "symmetric difference; elements in exactly one set; exclusive or of sets; disjunctive union; what is not shared",
    "questions": """
        What is the symmetric difference of {a} and {b}?
        Which elements are in exactly one of the sets {a} and {b}?
        Which elements belong to the set {b} or to the set {a}, but not to both?
        In which elements do the sets {a} and {b} disagree?
        What does {a} △ {b} equal?
        Leaving out what they share, which elements do the sets {b} and {a} have?
    """,
    "commands": """
        Compute the symmetric difference {a} △ {b}.
        Find all elements that only one of the sets {b} and {a} contains.
        List what the sets {a} and {b} do not share.
        Form the exclusive or of the sets {a} and {b}.
        Unite the sets {b} and {a}, then delete their common elements.
    """,
    "stories": """
        Two editions of a book cover the sets {a} and {b} of topics. Which topics are in one edition only?
        Mia voted for the set {a}, Tom for the set {b}. On which elements did just one of them vote?
        Comparing backups, an admin sees the set {b} on one disk and the set {a} on the other. Which elements are not on both?
        In a swap shop each brings a set: {a} and {b}. They trade what exactly one of them has. Which set is that?
    """,
    "terse": """
        {a} △ {b}
        symmetric difference of {a}, {b}
        symmetric difference: {b} and {a}
        xor of the sets {a} and {b}
    """,
    "dialogues": """
        A: My set is {a}. B: Mine is {b}. A: Forget what both of us have; which elements are left?
        A: The sets are {b} and {a}. B: Their intersection? A: The opposite: the symmetric difference.
        Teacher: Which elements occur in just one of {a} and {b}? Pupil: You mean the symmetric difference of the sets.
    """,
}

COMPLEMENT = {
    "terms": "complement of a set; universe; all other elements; opposite set; everything outside",
    "questions": """
        What is the complement of {a} in the universe {universe}?
        Within the universal set {universe}, what is the complement of {a}?
        Which elements of the universe {universe} lie outside {a}?
        If the universe is {universe}, what does the set {a} leave out?
        Relative to the universe {universe}, which elements make up the complement of {a}?
        What is A', when A is the set {a} and the universe is {universe}?
    """,
    "commands": """
        Find the complement of {a} with respect to the universe {universe}.
        The universe is {universe}. Give the complement of {a}.
        Take the complement of the set {a} inside the universe {universe}.
        With {universe} as universal set, list what does not belong to {a}.
        Determine all elements of the universe {universe} other than those in {a}.
    """,
    "stories": """
        The universe of a game is the set {universe}. The cards in the set {a} have been played. Which are still in the deck, as the complement?
        A lottery draws {a} out of the universe {universe}. Which set of numbers or names was not drawn, the complement?
        In a class, the universe, sit {universe}. The set {a} has handed in its work. Which elements form the complement that has not?
        A lamp panel has the set of lamps {universe} as its universe; lit are {a}. What is the complement, the dark ones?
    """,
    "terse": """
        complement of {a}, universe {universe}
        universe {universe}, complement of {a}?
        U = {universe}, A = {a}, complement of A
        complement: {a} in universal set {universe}
    """,
    "dialogues": """
        A: The universe is {universe}. B: And the set? A: {a}. B: Then you look for its complement.
        A: What's the complement of {a}? B: That depends on the universe. A: The universe is {universe}.
        Teacher: All we know is the universe {universe}. Pupil: And that the set {a} is excluded? Teacher: So give the complement.
    """,
}

IS_SUBSET = {
    "terms": "subset; inclusion of sets; contained in; superset; part of a set",
    "questions": """
        Is {a} a subset of {b}?
        Is the set {a} contained in the set {b}?
        Does the set {b} include all elements of {a}?
        Is {b} a superset of {a}?
        Are all members of {a} also members of {b}?
        Does {a} ⊆ {b} hold?
        Can every element of {a} be found in the set {b}?
    """,
    "commands": """
        Check whether {a} is a subset of {b}.
        Decide if {b} contains the whole set {a}.
        Tell me whether {a} ⊆ {b} is true.
        Verify that no element of {a} is missing from the set {b}.
        Test the set {a} for inclusion in the set {b}.
    """,
    "stories": """
        A cook needs the set {a}. Her kitchen has the set {b}. Does she have all the elements she needs?
        The exam covers the set {b}. Nina studied the set {a}. Is all that she studied part of the exam, that is, a subset?
        A key ring is the set {b} of keys; tonight the guard needs the set {a}. Are all of these on the ring?
        The permissions of a program are the set {a}; granted by the user is the set {b}. Is everything it wants included, as a subset?
    """,
    "terse": """
        {a} ⊆ {b}?
        subset? {a} of {b}
        {b} ⊇ {a}?
        is the set {a} inside the set {b}
        {a} \\subseteq {b}, yes or no
    """,
    "dialogues": """
        A: Is the set {a} part of the set {b}? B: Compare the elements one by one. A: Do it for me.
        A: I own the set {b}. B: I want to borrow the set {a}. Can you supply all its elements?
        Teacher: Consider the sets {a} and {b}. Pupil: Is the first one a subset of the second? Teacher: You decide.
    """,
}

CARTESIAN_PRODUCT = {
    "terms": "Cartesian product; ordered pairs; cross product of sets; all combinations; product set",
    "questions": """
        What is the Cartesian product of {a} and {b}?
        Which ordered pairs have their first entry in the set {a} and their second in the set {b}?
        What are all the pairs of {a} × {b}?
        With the second entries taken from {b} and the first from {a}, which pairs does the Cartesian product have?
        How does the product set {a} × {b} look when written out?
        Which combinations arise if each element of {a} meets each element of {b}?
    """,
    "commands": """
        List the Cartesian product {a} × {b}.
        Form all ordered pairs of an element of {a} and an element of {b}.
        Write out the Cartesian product of the sets {a} and {b}.
        Pair each member of {a} with each member of {b}.
        Put an element of {b} behind every element of {a} in all possible ways, and list the pairs.
    """,
    "stories": """
        A menu offers the set {a} of starters and the set {b} of mains. List every dinner, the Cartesian product of the sets.
        The rows of a board are labelled by the set {a}, its columns by the set {b}. Name every square as a pair of elements.
        A tailor has the set {b} of buttons for the set {a} of coats. Which pairs of coat and button, one element of each set, can she show?
        Each element of the set {a} plays each element of the set {b} once. Write down all the matches as pairs.
    """,
    "terse": """
        {a} × {b}
        Cartesian product of {a}, {b}
        {a} \\times {b}, all pairs
        pairs with second entry in the set {b}, first in {a}
    """,
    "dialogues": """
        A: The first set is {a}. B: The second is {b}. A: So which pairs are in their Cartesian product?
        A: I need every combination. B: Of what? A: One element of {a}, then one element of {b}.
        A: Second entries from the set {b}. B: And first entries? A: From the set {a}. List all pairs.
    """,
}

JACCARD = {
    "terms": "Jaccard index; Jaccard similarity; similarity of sets; overlap ratio; Tanimoto coefficient",
    "questions": """
        What is the Jaccard index of {a} and {b}?
        How similar are the sets {a} and {b} by Jaccard?
        What Jaccard similarity do the sets {b} and {a} have?
        By Jaccard's measure, how much do the sets {b} and {a} agree?
        What fraction of all elements in the union of {a} and {b} is shared by both?
        Which share of the union of {b} and {a} does their intersection make up?
    """,
    "commands": """
        Compute the Jaccard similarity of {a} and {b}.
        Give the Jaccard coefficient for the sets {b} and {a}.
        Divide the size of the intersection of {a} and {b} by the size of their union.
        Rate the likeness of the sets {a} and {b} with the Jaccard index.
        Calculate how similar the tag sets {b} and {a} are according to Jaccard.
    """,
    "stories": """
        Two customers bought the sets {a} and {b}. A shop recommends by Jaccard similarity. How similar are they?
        A botanist counts the sets of species {b} and {a} in two valleys. What is the Jaccard index of the valleys?
        Two documents contain the sets of words {a} and {b}. A search engine compares them with the Jaccard coefficient. What does it find?
        My taste is the set {b}, yours the set {a}. How big is our Jaccard similarity?
    """,
    "terse": """
        Jaccard of {a} and {b}
        Jaccard({b}, {a})
        sets {a}, {b}: Jaccard index?
        Jaccard similarity, {b} vs {a}
    """,
    "dialogues": """
        A: My set is {a}. B: Mine is {b}. A: How alike are we by Jaccard?
        A: Compare the sets {b} and {a}. B: With which measure? A: The Jaccard index.
        Analyst: The two sets are {a} and {b}. Manager: Are they similar? Analyst: Let me get the Jaccard coefficient.
    """,
}
