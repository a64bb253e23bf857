# ruff: noqa: E501 - one template a line
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
        What is the joint set of the sets {a} and {b}?
        What is the combined set of {a} and {b}?
        What is the join of the sets {b} and {a} in the lattice of sets?
        What is the set sum, without repeats, of {a} and {b}?
        What is the totality of elements found across the sets {b} and {a}?
        If the set {a} absorbs the set {b}, which set results?
        Which elements are in {a} or {b} or both, taking these as sets?
        What do you get when the sets {a} and {b} are lumped together, no element twice?
        Which elements are owned by someone if one person owns the set {b} and another owns the set {a}?
        Once the sets {b} and {a} have been amalgamated, what does the resulting set hold?
        Into what set do {a} and {b} merge?
        What would a full outer collection of the sets {a} and {b} contain, shared and unshared elements alike?
        Inclusive or: which elements does the set {b} or the set {a} have?
        What's the union of the sets {a} and {b}?
        What do I get when I put the sets {a} and {b} together?
        What do the sets {a} and {b} have between them, all told?
        Which elements are in {a} or in {b}, as sets?
        What is the merged set of {a} and {b}?
        What is the pooled set of {a} and {b}?
        What is the united set of {b} and {a}?
        What is everything in the sets {a} and {b}, with no repeats?
        What is the total collection of elements of the sets {a} and {b}?
        If I tip the set {a} and the set {b} into one box and bin the doubles, what's in the box?
        What is in the set {a} plus the set {b} when each thing is listed once?
        What would be on one list made from both sets, {a} and {b}, without duplicates?
        Which elements do you find in either of the sets {a} and {b}?
        How does the union of {b} and {a} look?
        What does A or B contain if A is the set {a} and B is the set {b}?
        What is the full set of {a} and {b} taken together?
        What is the sum total of the sets {a} and {b}, doubles removed?
        What is the aggregate of the sets {a} and {b}?
        Who or what is in at least one of the sets {a} and {b}?
        What is A ∪ B if A = {a} and B = {b}?
        If A = {a} and B = {b}, what is the union of A and B?
        What is the union of the sets A = {a} and B = {b}?
        What is the union of set {a} and set {b}?
        What is {a} ∪ {b}?
        What is A U B if A and B are the sets A = {a} and B = {b}?
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
        Find the all-inclusive set formed by the sets {a} and {b}.
        Find the set of all elements belonging to {b} or to {a}.
        Unify the sets {a} and {b}.
        Merge the set {b} into the set {a}.
        Join the sets {a} and {b} together without doubles.
        Aggregate the elements of the sets {b} and {a} into a single set.
        Lump the sets {a} and {b} together and drop repeats.
        Not the overlap but the whole: give the union of the sets {a} and {b}.
        Enlarge the set {b} with every member of the set {a}.
        Shade both circles of the Venn diagram of {a} and {b} and write down everything shaded, the union.
        Concatenate the sets {a} and {b} and deduplicate the result.
        Update the set {a} in place with the set {b} and show what it has become.
        Blend the sets {b} and {a}; whatever is in at least one stays.
        Unite {a} and {b}.
        Union the sets {a} and {b}.
        Merge the sets {a} and {b}.
        Join the sets {a} and {b}.
        Combine the sets {b} and {a} into one set.
        Put the sets {a} and {b} together.
        Throw the sets {a} and {b} together and remove duplicates.
        Get the union of {a} and {b}.
        I need the union of the sets {a} and {b}.
        I want one set with everything from {a} and from {b}.
        Make one set out of {a} and {b}.
        Mix the set {a} with the set {b} and list what's in there.
        Find the merged set of {a} and {b}.
        Find the union set of {b} and {a}.
        List every element of the sets {a} and {b} once.
        Give everything that is in the set {a} or the set {b}.
        Take the sets {a} and {b} and form their union.
        Add the set {b} to the set {a} and show the full set.
        Gather the sets {a} and {b} into one.
        Consolidate the sets {a} and {b} into a single set.
        Find the aggregate of the sets {a} and {b}.
        Find the totality of the sets {a} and {b}.
        Bundle the sets {a} and {b}, no repeats.
        Find A ∪ B where A = {a} and B = {b}.
        If A = {a} and B = {b}, find A ∪ B.
        Let A = {a} and B = {b}. Find the union of A and B.
        List the elements of A ∪ B for A = {a}, B = {b}.
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
        One florist sells the set {a}, the florist next door the set {b}. Which set of flowers can I buy on this street, going to either of them?
        Two trawlers caught the sets of species {b} and {a}. The harbour master records every species landed by any of the boats. Which set does he record?
        A DJ owns the set {a} of records and borrows the set {b}. From which set of records can she play tonight?
        Two suppliers deliver the sets of parts {b} and {a}. An engineer may order from whichever he likes. Which set of parts can he get at all?
        The bus stops at the set {a}, the tram at the set {b}. Which set of stops can you reach with one or the other?
        A trader watches the set {a} of tickers, her partner the set {b}. They build a joint watchlist without doubles. What is on it?
        Ward A keeps the set {b} of drugs, ward B the set {a}. The pharmacist lists every drug kept on any ward. What is the union?
        My email list is the set {a} and my partner's is the set {b}. We want one list with everyone on it once. Which set is that?
        Shop one sells the set {a}, shop two sells the set {b}. What can I buy if I go to both shops? Give one set.
        I know the set of recipes {a} and my wife knows the set {b}. Which set of recipes can we make between us?
        Two teachers hand in the sets of names {a} and {b} for the trip. Who goes on the trip, if everyone named by either goes? Give the union.
        The old catalogue has the set {a} and the new one the set {b}. The archive keeps anything in either. Which set does it keep?
        The maths club has the members {a} and the chess club {b}. Which set of members belongs to at least one of the clubs?
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
        merge sets {a} and {b}
        {a} united with {b}
        set({a}).union({b})
        combine sets {b}, {a} no dupes
        everything in set {a} or set {b}
        np.union1d of sets {a} and {b}
        A ∪ B where A = {a}, B = {b}
        union of {a} and {b}
        set {a} plus set {b}, no duplicates
        all of set {a} and all of set {b}
        combine sets {a}, {b}
        {a} or {b}, union pls
        {a}.union({b})
        aggregate of sets {a} and {b}
        one set from {a} and {b}, union
        A={a} B={b} find A union B
        {a} | {b} set union
    """,
    "dialogues": """
        A: My set is {a}. B: Mine is {b}. A: Let's unite them. What comes out?
        Teacher: Here are the sets {b} and {a}. Pupil: Shall I intersect them? Teacher: No, form the union.
        A: What's in the first set? B: {a}. A: And in the second? B: {b}. A: Then what is their union?
        A: I need all elements of {a} and {b} together in one set. B: Every element just once? A: Of course.
        A: Take the set {b}. B: Done. A: Add whatever the set {a} contains. B: So you want the union.
        User: union pls. Bot: Which sets? User: {a} and {b}
        Manager: Department one uses the set of tools {b}. Clerk: Ours is the set {a}. Manager: Pool everything into one set.
        A: I want one merged set. B: From which? A: From {a} and {b}. B: So their union.
        Chef: Menu one is the set {b}, menu two the set {a}. Guest: Which dishes appear on any menu at all, as a union?
        Pupil: {a} and {b}: what they share? Teacher: No, everything together; the union of the sets.
        User: Put two sets together. Bot: Which two? User: {a} and {b}, without duplicates.
        Mum: Anna wants the set {a}, Ben wants the set {b}. Dad: Then we get everything either of them wants. Mum: So what is on our set?
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
        What is the union of the sets {a}, {b} and {c}?
        What is the joint set of {c}, {a} and {b}, three sets pooled?
        What is the combined set of all three sets {b}, {c} and {a}?
        Which elements are found in one or more of the three sets {a}, {b} and {c}?
        If three sets, {c}, {b} and {a}, are amalgamated, what does the resulting set hold?
        What do I end up with after lumping together the sets {a}, {c} and the set {b} and dropping repeats?
        Into which single set do {b}, {a} and the set {c} merge?
        What is the smallest set having all three sets {a}, {b} and {c} as subsets?
        Inclusive or over three: which elements does the set {a}, the set {b} or the set {c} have?
        Drawing circles for the set {c}, the set {a} and the set {b} and shading all three, which elements get shaded?
        Going through the three sets {b}, {c} and {a}, which different elements does one meet at all?
        What's the union of the three sets {a}, {b} and the set {c}?
        What is the combined set of {a}, {b} and the set {c}, three sets?
        What do I get when I put the three sets {a}, {b} and the set {c} together?
        Which elements are in any of the three sets {a}, {b} and the set {c}?
        What do the three sets {b}, {a} and the set {c} have between them?
        What is the merged set of the three sets {a}, {c} and the set {b}?
        What is everything in the sets {c}, {b} and the set {a}, listed once?
        If the sets {a}, {b} and the set {c} go into one bag and doubles are thrown out, what's in the bag?
        Which elements turn up somewhere in the sets {b}, {c}, {a}?
        What would one list without duplicates look like, made from the sets {a}, {b} and the set {c}?
        Whose elements end up together if the sets {a}, {b} and the set {c} are thrown in one basket, as a union?
        What is the pooled set of the sets {a}, {b} and the set {c}?
        What is A ∪ B ∪ C if A = {a}, B = {b} and C = {c}?
        If A = {a}, B = {b} and C = {c}, what is the union of all of them?
        What is the union of {a}, {b} and {c}?
        What is the union of the sets A = {a}, B = {b} and C = {c}?
        What is {a} ∪ {b} ∪ {c}?
    """,
    "commands": """
        Compute {a} ∪ {b} ∪ {c}.
        Unite {c}, {a} and {b} into a single set.
        Merge the sets {a}, {b}, {c} into one.
        Form the union over the sets {c}, {b}, {a}.
        Pool the elements of the sets {b}, {a} and {c}, each listed once.
        Calculate the set of everything that shows up in {a}, in {c} or in the set {b}.
        Combine C = {c}, A = {a} and B = {b} into a joint set.
        Find the union of three sets: {a}, {b} and the set {c}.
        Unite all three sets {b}, {c} and also the set {a}.
        Lump the three sets {a}, {c} and {b} together without doubles.
        Aggregate {c}, {b} and the set {a}, into a single set.
        Join set {a}, set {b} and set {c} into a union.
        Gather whatever occurs anywhere in the three sets {b}, {a} or in the set {c}.
        To the set {a} add the elements of {b} and then those of {c}, and show the union.
        Take the union of the set {c} with {a} and with the set {b}.
        Blend the three sets {a}, {b} and {c}; keep each element that is in at least one of them.
        Not what all three share but everything together: give the union of {b}, {a} and the set {c}.
        With A = {a}, B = {b} and C the set {c}, write A ∪ B ∪ C out in full.
        Deduplicate and concatenate the three sets {c}, {a} and the set {b}.
        Find everything that set {a}, set {b} or set {c} contains.
        Add up the sets {a}, {b} and the set {c} into one set with nothing listed twice.
        Take three sets, {b}, {c} and the set {a}, and form the union.
        Give me everything from the sets {c}, {a} and the set {b} on a single list.
        Union the three sets: {a}, {b} and the set {c}.
        Throw together the sets {a}, {b} and the set {c}.
        Unite the sets {a}, {b} and the set {c}.
        Merge the three sets {a}, {b} and the set {c}.
        Join the sets {b}, {a} and the set {c}.
        Combine the sets {a}, {b}, {c} and drop repeats.
        Put three sets together: {a}, {b} and the set {c}.
        Get the union of the sets {a}, {b} and the set {c}.
        I need the union of three sets, {a}, {b} and the set {c}.
        Make one set out of the three sets {c}, {a} and the set {b}.
        List every element found in the sets {a}, {b} or the set {c}.
        Find the merged set of {a}, {b} and the set {c}, all sets.
        Give all elements that are in at least one of the sets {a}, {b}, {c}.
        Pool the three sets {a}, {b} and the set {c}.
        Find A ∪ B ∪ C where A = {a}, B = {b} and C = {c}.
        Let A = {a}, B = {b} and C = {c}. Find the union of the three sets.
        Find the union of {a}, {b} and {c}.
        If A = {a}, B = {b} and C = {c} are sets, find A ∪ B ∪ C.
    """,
    "stories": """
        Three friends own {b}, {c} and {a}, three sets of cards. Which set of different cards do they own together?
        A choir sings the sets of songs {a} in May, {b} in June and {c} in July. Which set of songs did it sing over the season, each song named once?
        Three sensors reported the sets of channels {c}, {b} and {a}. The log keeps every channel that anybody reported, as a union. What is in it?
        The first shelf holds the set {b}, the second the set {a} and the third the set {c}. What do the shelves hold in total?
        Three bakers sell the sets {a}, {b} and {c} of loaves. Which set of loaves can the village buy altogether?
        Three nurses listed the sets of supplies {c}, {a} and {b}. The ward's master list has every item that any of them listed. What is the master list, as a union?
        A network has routers that know the set of addresses {b}, the set {c} and the set {a}. Which addresses are known to at least one router?
        Three classes read the sets of books {a}, {c} and {b}. The librarian wants all the books read by some class, as a union. Name them.
        A detective merges three lists of suspects, the set {c}, the set {b} and the set {a}, into one. Who or what is on the merged list?
        Three traders follow the sets of stocks {a}, {b} and {c}. Their firm must follow whatever any of them follows. Which set is it?
        Three maps show the sets of springs {b}, {a} and {c}. A hiker marks every spring shown anywhere. Which union does she mark?
        Three friends bring the sets of games {a}, {b} and the set {c}. Which set of games is there to play, each counted once?
        Three newsletters have the sets of readers {a}, {b} and the set {c}. We want to write to every reader once. Which set do we write to?
        Three drawers contain the sets {b}, {c} and the set {a}. I tip them all out. What set of things is on the floor?
        Three shops sell the sets {a}, {b} and the set {c}. If I visit all of them, what set of things can I buy?
        Three clubs have the members {a}, {b} and {c}. Which set of members belongs to at least one club?
    """,
    "terse": """
        union: {a}, {b}, {c} (three sets)
        {c} ∪ {b} ∪ {a}
        {a} \\cup {b} \\cup {c}
        union of all three sets {c}, {a}, {b}
        set().union({b}, {c}, {a})
        merge sets {a}, {b}, {c}
        A = {a}, B = {b}, C = {c}; A ∪ B ∪ C = ?
        set {a} U set {b} U set {c}, union
        merge of three sets {c}, {b}, {a}
        everything in set {a}, set {b} or set {c}
        triple union: set {b}, set {a}, set {c}
        set({a}) | set({b}) | set({c})
        sets A = {a}, C = {c}, B = {b}: elements of A ∪ B ∪ C
        combine three sets {b}, {c}, {a} no dupes
        union of sets {a}, {b}, {c}
        all elements of sets {a}, {b}, {c}, no repeats
        sets {a} or {b} or {c}, union
        three sets together: {a}, {b}, {c}
        set {a} or set {b} or set {c}: union = ?
        union of {a}, {b}, {c}
        {a} ∪ {b} ∪ {c}
        {a} | {b} | {c} set union
        union({a}, {b}, {c})
    """,
    "dialogues": """
        A: My sets are {b}, {a} and {c}. B: Intersect them? A: No, merge all three into their union.
        User: merge three sets. Bot: Which ones? User: {c}, {a} and the set {b}
        Cook: My sets of spices are {a}, {b} and {c}. Guest: So which spices have you got overall, as a single set?
        A: The three sets are {a}, {c} and {b}. B: What all of them share? A: No, whatever any of them has: the union.
        Host: Table one ordered the set {a}, table two {b}, table three {c}. Cook: So what must I cook in all, as one set?
        User: union of three sets. Bot: Name them. User: {b}, {c} and the set {a}
        User: Merge three sets. Bot: Which three? User: {a}, {b} and the set {c}
        Clerk: The offices sent the sets {a}, {b} and the set {c}. Boss: I want one set with all of it. Clerk: So the union.
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
        What is the overlap of the sets {a} and {b}?
        What is the common part of {a} and {b}, as sets?
        What is the meet of the sets {b} and {a} in the lattice of sets?
        What is the shared portion of the sets {a} and {b}?
        What is the set of elements belonging to {b} and also to {a}?
        Which elements sit in both circles when {a} and {b} are drawn as a Venn diagram?
        Which elements would an inner join of the sets {b} and {a} return?
        On which elements do the sets {a} and {b} agree?
        Which elements of {b} are found in the set {a} too?
        What have the sets {b} and {a} in common?
        If only elements owned by both sides count, what do the sets {a} and {b} yield?
        Which elements recur in the set {b} after having been seen in the set {a}?
        What's the intersection of the sets {a} and {b}?
        What do the sets {a} and {b} share?
        Which elements are in both sets, {a} and {b}?
        What is in the set {a} and in the set {b} as well?
        What do {a} and {b} have in common, as sets?
        What is the shared set of {a} and {b}?
        What is the common set of {b} and {a}?
        What is the set of common members of {a} and {b}?
        What is the overlap between the sets {a} and {b}?
        Which elements appear in both of the sets {b} and {a}?
        Which of the elements in {a} can I also find in the set {b}?
        What's the same in the sets {a} and {b}?
        What stays if I keep only what's on both lists, the sets {a} and {b}?
        Which elements do the two sets {b} and {a} both own?
        What does A and B contain if A is the set {a} and B is the set {b}?
        Where the sets {a} and {b} meet, which elements are there?
        What is the common ground of the sets {a} and {b}?
        What is the match between the sets {a} and {b}?
        What is the mutual part of the sets {a} and {b}?
        Who or what is in the two sets {a} and {b} alike?
        What is A ∩ B if A = {a} and B = {b}?
        If A = {a} and B = {b}, what is the intersection of A and B?
        What is the intersection of the sets A = {a} and B = {b}?
        What are the common elements of {a} and {b}?
        Which elements are in both {a} and {b}?
        What is {a} ∩ {b}?
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
        Find the common elements of the sets {a} and {b}.
        Find the overlap between the set {b} and the set {a}.
        Find the set of elements belonging to both {a} and {b}.
        Filter the set {a} so that just elements of the set {b} pass.
        Retain in the set {b} what the set {a} has as well.
        Cross-check the sets {a} and {b} and list the matches.
        Narrow the set {a} down to elements also occurring in {b}.
        Not everything together but only the overlap: give the intersection of {b} and {a}.
        Discard from the sets {a} and {b} all that is not shared.
        Shade where the circles {b} and {a} meet and write down the intersection.
        Work out which members are double members, belonging to the set {a} and the set {b} alike.
        Show the duplicates across the two sets {b} and {a}.
        Extract whatever the sets {a} and {b} jointly contain, in both and not just in one.
        Intersect {a} and {b}.
        Intersect the sets {a} and {b}.
        Get the intersection of {a} and {b}.
        Get what the sets {a} and {b} have in common.
        I need the common elements of {a} and {b}.
        I want only what is in both sets, {a} and {b}.
        List the shared elements of the sets {a} and {b}.
        List what's on both sets {b} and {a}.
        Find the shared set of {a} and {b}.
        Find the shared members of {a} and {b}, two sets.
        Find the common set of {a} and {b}.
        Give the elements in both the set {a} and the set {b}.
        Give what the set {b} shares with the set {a}.
        Compare the sets {a} and {b} and show what matches.
        Keep only the elements the sets {a} and {b} have in common.
        Take the sets {a} and {b} and form their intersection.
        Tell me which elements are in the sets {a} and {b} at the same time.
        Find the common ground of the sets {a} and {b}.
        Find the mutual part of the sets {a} and {b}.
        Overlap the sets {a} and {b} and show the shared middle.
        Single out what the sets {a} and {b} both possess.
        Find A ∩ B where A = {a} and B = {b}.
        If A = {a} and B = {b}, find A ∩ B.
        Let A = {a} and B = {b}. Find the intersection of A and B.
        Find the common elements of {a} and {b}.
        List the elements of A ∩ B for A = {a}, B = {b}.
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
        One doctor covers the set of shifts {a}, a second the set {b}. In which shifts are both of them present?
        Two labs found the sets of genes {b} and {a}. Only genes found by both labs are published. Which set is published?
        A trader holds the set {a}; a rival holds the set {b}. In which holdings do they coincide?
        A carpenter owns the set of drill bits {b}; the plan mentions the set {a}. Which of the bits mentioned does he own?
        Kim speaks the set of languages {a}, Lee the set {b}. In which languages can they talk to each other, both knowing them?
        An email went to the set {a}, a letter to the set {b}. Who or what received the email as well as the letter?
        Phones of one maker support the set of bands {b}; the carrier uses the set {a}. Which bands work, being in both sets?
        A song is played if it is on both playlists. The playlists are the sets {a} and {b}. Which set is played?
        Two friends like the sets of films {a} and {b}. Which set could they watch together, so that both are happy?
        My allergy list is the set {a} and the meal contains the set {b}. Which elements of the meal are also on my list?
        I can work the shifts in the set {a}, my colleague those in the set {b}. Which shifts can we both do?
        The old team is the set {a} and the new team the set {b}. Who or what is on both teams?
        The shop stocks the set {b} and my shopping list is the set {a}. Which things on my list does the shop have?
        The maths club has the members {a} and the chess club {b}. Which set of members belongs to both clubs?
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
        common to {a} and {b}, sets
        shared elements: set {b}, set {a}
        np.intersect1d of sets {a} and {b}
        in set {a} and in set {b}
        set({a}).intersection({b})
        A ∩ B where A = {a}, B = {b}
        inner join of sets {b} and {a}
        intersection of sets {a} and {b}
        in both sets: {a}, {b}
        shared by sets {a} and {b}
        what's common: set {a}, set {b}
        {a} and {b}, intersection pls
        {a}.intersection({b})
        mutual part of sets {a} and {b}
        matches between set {a} and set {b}
        A={a} B={b} find A intersection B
        intersection of {a} and {b}
        common elements in {a} and {b}
        {a} & {b} set intersection
    """,
    "dialogues": """
        A: My set is {a}. B: And mine is {b}. A: What do they share?
        Teacher: Take the sets {b} and {a}. Pupil: Unite them? Teacher: No, intersect them.
        A: The first set holds {a}. B: And the second? A: {b}. B: So which elements are common to both?
        A: Which elements should I keep? B: Those in the set {b} as well as in the set {a}.
        A: I drew two circles, one with the elements {b}, one with the elements {a}. B: What's in the middle?
        User: intersect pls. Bot: Which sets? User: {a} and {b}
        Lawyer: The first contract lists the set {b}, the second the set {a}. Client: Which elements appear in both of the contracts?
        A: I want only shared elements. B: Shared by which sets? A: By {a} and {b}.
        Pupil: {b} and {a}: everything together? Teacher: No, just what both sets have.
        Driver: My route has the set of stops {a}. Colleague: Mine has {b}. Driver: At which stops could we meet, served by both?
        User: Which elements are in both? Bot: In both of which sets? User: {a} and {b}
        Ann: I am free on the set {a}. Bob: I am free on the set {b}. Ann: So what's good for both of us?
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
        What is the intersection of the sets {a}, {b} and {c}?
        What is the common part of the three sets {c}, {a} and {b}?
        What is the overlap of all three sets {b}, {c} and {a}?
        Which elements do the three sets {a}, {b} and the set {c} have in common?
        Which members are triple members, belonging to the set {c}, the set {b} and the set {a} alike?
        What is the largest set contained in all three sets {a}, {c} and {b}?
        On which elements do three sets, {b}, {a} and the set {c}, unanimously agree?
        Logical and over three: which elements are in the set {a} and the set {b} and the set {c}?
        If an element must pass all three sets {c}, {a} and the set {b}, which ones pass?
        In a Venn diagram of the set {b}, the set {c} and the set {a}, which elements are in every one of the three circles?
        Which elements are missing from none of the set {a}, the set {b} and the set {c}?
        What's common to all three sets {a}, {b} and the set {c}?
        Which elements are in all three sets, {a}, {b} and the set {c}?
        What do all three sets {a}, {b} and the set {c} share?
        What is the shared set of the three sets {a}, {b} and the set {c}?
        What is the overlap of the sets {a}, {b} and the set {c}?
        Which elements of the set {a} are in the sets {b} and {c} too?
        What is in the set {a}, in the set {b} and in the set {c} as well?
        Which elements can be found in each of the three sets {c}, {a}, {b}?
        What stays if I keep only what the sets {a}, {b} and the set {c} all have?
        What have the sets {b}, {c} and the set {a} all got in common?
        Where do the three circles meet if the circles are the sets {a}, {b} and the set {c}?
        What is the common set of the sets {a}, {b} and the set {c}?
        Which elements do you see three times if you read out the sets {a}, {b} and the set {c}, no doubles inside any?
        What is A ∩ B ∩ C if A = {a}, B = {b} and C = {c}?
        If A = {a}, B = {b} and C = {c}, what is the intersection of all of them?
        What is the intersection of {a}, {b} and {c}?
        Which elements are common to {a}, {b} and {c}?
        What is {a} ∩ {b} ∩ {c}?
        Which elements are in all of the sets A = {a}, B = {b} and C = {c}?
    """,
    "commands": """
        Compute {a} ∩ {b} ∩ {c}.
        Intersect {c}, {a} and {b}, three sets at once.
        Calculate the intersection over the sets {a}, {c} and {b}.
        Find the elements shared by all of these sets: {a}, {b}, {c}.
        Intersect the set {b} first with {c} and then with {a}.
        Keep whatever none of the sets {c}, {a} and {b} lacks.
        With C = {c}, A = {a} and B = {b}, list the members that all three sets hold.
        Find the common elements of three sets: {a}, {b} and {c}.
        Find the overlap of the three sets {c}, {b} and the set {a}.
        Intersect all three sets {b}, {c} and {a}.
        Narrow the set {a} down to elements also occurring in {b} and in {c}.
        Retain only what the set {c}, the set {a} and the set {b} all have.
        Cross-check three sets, {a}, {c} and the set {b}, and list the elements that appears in each of them.
        Take the intersection of three sets: {c} with {a} and {b}.
        Not everything together but what all three share: give the intersection of {b}, {a} and the set {c}.
        Discard every element that any one of the three sets {a}, {b} and the set {c} lacks, and show the rest.
        Write A ∩ B ∩ C out in full for A = {a}, B = {b}, and C, the set {c}.
        Shade the central region of three circles {c}, {a} and {b} and read off its elements.
        Filter the set {b} by membership in {a} and again by membership in {c}; show the intersection.
        Find what is common to set {a}, set {b} and set {c}.
        Tell me what the sets {a}, {b} and the set {c} agree on, all three of them.
        Take three sets, {b}, {c} and the set {a}, and form the intersection.
        Pick the elements that occur in the set {a}, in the set {b} and in the set {c}.
        Give me only what all three lists have: the sets {a}, {b} and the set {c}.
        Show the matches across all three sets, {a}, {b} and the set {c}.
        Drop everything that isn't in all of the sets {a}, {b} and the set {c}.
        Intersect the sets {a}, {b} and the set {c}.
        Intersect three sets: {a}, {b}, {c}.
        Get the intersection of the sets {a}, {b} and the set {c}.
        Get what the three sets {b}, {a} and the set {c} have in common.
        I need the elements that are in all three sets {a}, {b} and the set {c}.
        I want only what the sets {a}, {b} and the set {c} all contain.
        List the elements shared by the three sets {a}, {b} and the set {c}.
        Find the common elements of the sets {a}, {b} and the set {c}.
        Find the overlap of all the sets {c}, {b}, {a}.
        Give what is in every one of the sets {a}, {b} and the set {c}.
        Keep the elements that no set among {a}, {b} and {c} is without.
        Compare the three sets {a}, {b} and the set {c} and show what is in each of them.
        Find A ∩ B ∩ C where A = {a}, B = {b} and C = {c}.
        If A = {a}, B = {b} and C = {c}, find A ∩ B ∩ C.
        Let A = {a}, B = {b} and C = {c}. Find the intersection of the three sets.
        Find the common elements of {a}, {b} and {c}.
    """,
    "stories": """
        Three committees consist of the members {b}, {c} and {a}. Who or what sits in all of them?
        A meeting needs a day that suits everybody. Ana offers the set {a}, Bo the set {b} and Cy the set {c}. Which days are in each of the sets?
        Three recipes use the sets of ingredients {c}, {b} and {a}. Which ingredients occur in every recipe?
        Only elements confirmed by all three referees count. They confirmed the sets {b}, {a} and {c}. Which elements count?
        Three nurses gave their free shifts as the set {a}, the set {b} and the set {c}. Which elements suit all of them?
        Three witnesses name the sets of suspects {c}, {a} and the set {b}. The detective keeps only those named by every witness. Who or what is left?
        Three shops stock the set {b}, the set {c} and the set {a}. Which goods can be had in each of the shops?
        A drug must be allowed in three countries; they allow the sets {a}, {c} and {b}. Which set is allowed in all of them?
        Three sensors detect the sets of targets {c}, {b} and the set {a}. A target counts if all the sensors detect it. Which targets count?
        Three engineers approve the sets of designs {a}, {b} and the set {c}. A design is built only with unanimous approval. Which designs are built?
        Three siblings like the sets of films {b}, {a} and {c}. They watch what everybody likes. From which set can they choose?
        Three friends are free on the sets of evenings {a}, {b} and the set {c}. Which ones are good for all three of them?
        Three cooks can make the sets of dishes {a}, {b} and the set {c}. Which dishes can every one of the cooks make?
        Three phones support the sets of bands {b}, {a} and the set {c}. Which set works with all three phones?
        Three lists of names, the sets {a}, {b} and the set {c}, lie on the desk. Which names are on all of the lists?
        Three clubs have the members {a}, {b} and {c}. Which set of members belongs to all of the clubs?
    """,
    "terse": """
        intersection: {a}, {b}, {c} (three sets)
        {c} ∩ {b} ∩ {a}
        {a} \\cap {b} \\cap {c}
        common to all sets {c}, {a}, {b}
        set.intersection({b}, {c}, {a})
        overlap of three sets: {a}, {b}, {c}
        A = {a}, B = {b}, C = {c}; A ∩ B ∩ C = ?
        common to three sets: {b}, {a}, {c}
        overlap, sets {c}, {b}, {a}, all three
        in set {a} and set {b} and set {c}
        triple intersection, sets {a}, {c}, {b}
        set({a}) & set({b}) & set({c})
        A ∩ B ∩ C, A = {a}, C = {c}, set B = {b}
        shared by each of the sets {b}, {c} and the set {a}
        intersection of sets {a}, {b}, {c}
        in all three sets {a}, {b}, {c}
        common elements, sets {a}, {b}, {c}
        set.intersection(set {a}, set {b}, set {c})
        A={a} B={b} C={c} find A intersection B intersection C
        {a} ∩ {b} ∩ {c}
        {a} & {b} & {c} set intersection
        intersection of the sets {a}, {b}, {c}
    """,
    "dialogues": """
        A: The sets are {b}, {a} and {c}. B: Unite them? A: No, I want what all three share.
        User: intersect three sets. Bot: Which ones? User: {c}, {a} and the set {b}
        Teacher: The sets are {a}, {b} and {c}. Pupil: I look for whatever is in all of them? Teacher: Right, the intersection.
        A: The three sets are {a}, {c} and {b}. B: Everything in any of them? A: No, only what every one of them has.
        Host: Ann eats the set {a}, Ben {b}, Cleo {c}. Cook: So what do they all eat, as one set?
        User: common elements of three sets. Bot: Name them. User: {b}, {c} and the set {a}
        User: Which elements are in all three? Bot: In which three sets? User: {a}, {b} and the set {c}
        Cook: My guests eat the sets {a}, {b} and the set {c}. Helper: Then cook only what all of them eat. Cook: What is that?
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
        What is the difference of the sets {a} and {b}, first minus second?
        What is the relative complement of {b} in the set {a}?
        What is the remainder of the set {a} after the set {b} is struck out?
        What is the part of {a} outside the set {b}?
        What is the residue of the set {a} once all of {b} has been taken away?
        Discounting everything in the set {b}, what does the set {a} hold?
        Which elements does the set {a} keep if the set {b} is blacklisted?
        Which elements of {a} does the set {b} not touch?
        If the elements of {b} drop out, who or what stays in the set {a}?
        Which elements are in the set {a} only, not in {b}?
        In what respect does the set {a} go beyond the set {b}?
        Which elements fail to appear in the set {b} although they are in the set {a}?
        What would a left anti join of the set {a} against the set {b} return?
        What's in the set {a} but not in the set {b}?
        What is in set {a} and not in set {b}?
        What's left of the set {a} without the elements of {b}?
        What is the set {a} without the set {b}?
        What is the set {a} minus the set {b}?
        What remains of the set {a} when I take away the set {b}?
        Which elements of {a} are missing from the set {b}?
        Which elements does only the set {a} have when compared to the set {b}?
        Which elements of the set {a} can't be found in the set {b}?
        What do I have left if I start with the set {a} and give away the set {b}?
        Which things in the set {a} are not on the other list, the set {b}?
        What is the difference set of {a} and {b}?
        What is the leftover set of {a} after taking out {b}?
        Apart from the elements of {b}, what's in the set {a}?
        If {b} is crossed off the set {a}, what's still there?
        Given the set {b} to skip, what do we keep of the set {a}?
        What is the residue of the set {a} after deleting {b}?
        What is the unmatched part of the set {a}, looking only for what {b} lacks?
        What is the surplus of the set {a} over the set {b}?
        What is A - B if A = {a} and B = {b} are sets?
        If A = {a} and B = {b}, what is the set difference A − B?
        What is the difference of the sets A = {a} and B = {b}, A minus B?
        Which elements of {a} are not in {b}?
        Which elements are in {a} but not in {b}?
        What is the set difference {a} - {b}?
        What is the set {a} \\ {b}?
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
        Find the elements of the set {a} that are not in {b}.
        Find the relative complement of the set {b} in the set {a}.
        Find what the set {a} has and the set {b} lacks.
        Deduct the set {b} from the set {a}.
        Strike the elements of {b} from the set {a}.
        From the set {a}, leave out everything that is in the set {b}.
        Exclude the set {b} and list the rest of the set {a}.
        Purge the set {a} of all members of the set {b}.
        Weed out of the set {a} the elements {b} and show the set that remains.
        In one direction only: show what is in the set {a} but missing from the set {b}.
        Filter the set {a} with {b} as a list of forbidden elements.
        Using the set {b} as an exclusion list, say which elements of the set {a} get through.
        Shade the circle of the set {a} except where the circle of the set {b} covers it, and read off that difference.
        Subtract the set {b} from {a}.
        Take the set {b} away from the set {a}.
        Take {b} out of the set {a}.
        Remove the set {b} from the set {a}.
        Delete from the set {a} everything in the set {b}.
        Drop the elements {b} from the set {a}.
        Get the set {a} minus the set {b}.
        Give me the set {a} without {b}.
        Give the elements in {a} that are not in {b}, as sets.
        I need the elements of the set {a} that the set {b} doesn't have.
        List what is in the set {a} but missing in the set {b}.
        List everything in the set {a} except the elements of {b}.
        Find the set difference of {a} and {b}.
        Find the set difference between {a} and {b}.
        Find the leftover set of {a} once the set {b} is gone.
        Cross the elements of {b} off the set {a}.
        Skip the set {b} and show what else is in the set {a}.
        Clear out of the set {a} whatever also appears in the set {b}.
        Omit {b} from the set {a}.
        Eliminate the set {b} from the set {a}.
        Find the surplus of the set {a} over the set {b}.
        Find the remainder of the set {a} without the set {b}.
        Scrap from the set {a} anything the set {b} has.
        Find the set A - B where A = {a} and B = {b}.
        Let A = {a} and B = {b}. Find the elements in A but not in B.
        Find the set difference A − B for A = {a} and B = {b}.
        Remove the elements of {b} from {a}.
        List the elements of {a} that are not in {b}.
        If A = {a} and B = {b} are sets, find A \\ B.
    """,
    "stories": """
        A hiker should pack the set {a}. The set {b} is already in the rucksack. Which elements are still missing?
        Lea has the set {b} of homework done; assigned was the set {a}. Which set does she still have to do?
        The members {a} were invited, but {b} sent their apologies. Which of the invited members come?
        A grocer stocks the set {a}; all of {b} is recalled. Which elements may still be sold?
        A nurse has to visit the set of rooms {a} today. She has visited the set {b} so far. Which rooms remain on her set?
        The album should hold the stickers of the set {a}; a child already owns the set {b}. Which elements must still be bought?
        Software update: the set of packages {b} has been removed from support. Our server runs the set {a}. Which of its packages are supported as before?
        A carpenter ordered the set {a} of tools; the set {b} arrived. Which of the ordered tools has he not received?
        A trader's watchlist is the set {a}. Regulators suspended the set {b}. Which elements of the watchlist can still be traded?
        A class should learn the set {a} of words. Ben knows the set {b} already. Which of the words must he still learn?
        The shopping list is the set {a}, and the set {b} is in the trolley. Which elements of the list are not yet in the trolley?
        A filter blocks the set {b} of senders. Mail came from the set {a}. From which senders does mail get through?
        A collector wants the complete set {a}; she owns the set {b}. What is she lacking?
        Of the candidates {a}, a committee rejected the set {b}. Which set of candidates remains in the race?
        A gardener grows the set {a}; slugs ate the set {b}. Which of her plants were spared?
        I invited the set {a} and the set {b} has already replied. Who or what of those invited hasn't replied?
        My packing list is the set {a} and I've packed the set {b}. What on the list is still to be packed?
        The museum owns the set {a}; the set {b} is out on loan. Which of its pieces are still in the museum?
        The register is the set {a} and the pupils {b} are here. Which elements of the register are absent?
        I want the set {a} but can't eat the set {b}. Which elements of what I want can I eat?
        The set of invited guests is {a} and the set of those who came is {b}. Which invited guests did not come?
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
        set {a} less set {b}
        set({a}).difference({b})
        in set {a}, missing from set {b}
        np.setdiff1d: first set {a}, second set {b}
        relative complement of {b} in set {a}
        {a} \\ {b}, set difference
        drop {b} from set {a}
        only in the set {a}, not in the set {b}
        set {a} without set {b}
        set {a} - set {b}
        set {a} except {b}
        in set {a} not in set {b}
        {a} minus {b}, sets
        remove {b} from set {a}
        surplus of set {a} over set {b}
        eliminate {b} from set {a}
        A={a} B={b} find set A - B
        elements in {a} not in {b}
    """,
    "dialogues": """
        A: I start with the set {a}. B: And then? A: I throw out every element of {b}. What is left?
        A: Drop the elements {b}. B: From which set? A: From the set {a}.
        Teacher: Subtract the set {b}. Pupil: From what? Teacher: From the set {a}. Pupil: So I form the difference.
        User: I've got the set {a}. Bot: Which elements shall I exclude? User: those of {b}
        Bartender: Sold out tonight is the set {b}. Guest: And your menu is the set {a}? Bartender: Yes; what can I still serve you?
        Pupil: A is the set {a} and B the set {b}. Teacher: Write down A minus B.
        A: Which elements are in the set {a} only? B: Compared with? A: With the set {b}.
        Clerk: Ordered was the set {a}. Driver: I deliver the set {b}. Clerk: Then which ordered elements are missing?
        User: set difference. Bot: From which set? User: {a}. Bot: What shall I take away? User: {b}
        User: Take one set away from another. Bot: From which set? User: From {a}. Bot: And which set goes? User: {b}
        Mum: You need the set {a} for school. Kid: I have the set {b} in my bag. Mum: Then what's missing?
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
        What is the symmetric difference of the sets {b} and {a}?
        What is the disjunctive union of {a} and {b}?
        What is the exclusive or of the sets {a} and {b}?
        What is the set of unshared elements of the sets {b} and {a}?
        What is the two-way difference of the sets {a} and {b}?
        Which elements are in one of the sets {a} and {b} but absent from the other?
        Which elements lack a partner when the sets {b} and {a} are compared both ways?
        What is left of the sets {a} and {b} together once their shared elements cancel out?
        Which elements would have to be added or removed to turn the set {a} into {b}?
        What belongs to the union of the sets {b} and {a} but not to their intersection?
        Outside the overlap, which elements fill the two circles {a} and {b}?
        Either-or, never both: which elements are in the set {a} or in the set {b}?
        What changed between the old set {a} and the new set {b}, additions and removals lumped together?
        What's the symmetric difference of the sets {a} and {b}?
        Which elements are in one of the sets {a} and {b} only?
        Which elements are in just one set, either {a} or {b}?
        What is in the set {a} or the set {b} but not in both?
        What do the sets {a} and {b} not have in common?
        What don't the sets {b} and {a} share?
        Which elements are not shared by the sets {a} and {b}?
        What is the xor set of {a} and {b}?
        What is the exclusive or of {a} and {b}, as sets?
        What is the set of mismatches of {a} and {b}, counting both sides?
        How do the sets {a} and {b} differ, looking from both sides?
        If I throw out what is in both sets, {a} and {b}, what's left of the two?
        Which elements of the sets {a} and {b} have no match in the other set?
        What is on just one of the two lists, the sets {b} and {a}?
        Which elements are unique to one side when the sets {a} and {b} are compared?
        What is the two-sided difference of the sets {a} and {b}?
        What is the mismatch of the sets {a} and {b}, on both sides?
        What is the non-shared part of the sets {a} and {b}, both sides together?
        If A = {a} and B = {b}, what is the symmetric difference of A and B?
        Which elements are in exactly one of the sets A = {a} and B = {b}?
        Which elements are in {a} or {b} but not in both?
        What is {a} △ {b}?
        What is A Δ B if A and B are the sets A = {a} and B = {b}?
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
        Find the symmetric difference of {a} and {b}.
        Find the elements in exactly one of the sets {b} and {a}.
        Find what distinguishes the sets {a} and {b}, in both directions.
        XOR the sets {b} and {a}.
        Cancel whatever the sets {a} and {b} have in common and list the rest of both.
        Drop the shared elements of the sets {b} and {a}; keep those of either side alone.
        Join the two one-sided differences of the sets {a} and {b}.
        Shade both circles, of the set {a} and of the set {b}, without the lens in the middle, and read off that symmetric difference.
        Not the overlap but the discrepancy: list the elements on which the sets {b} and {a} differ.
        Contrast the sets {a} and {b} and name every element with just one owner.
        Toggle the elements of {b} in the set {a}: those present go, those absent come, and state the outcome.
        Work out the elements unique to either one of the sets {b} and {a}.
        Get the symmetric difference of {a} and {b}.
        Give me the symmetric difference of the sets {a} and {b}.
        I need the symmetric difference of {b} and {a}.
        I want what is in one of the sets {a} and {b} but not in the other, both ways round.
        XOR the set {a} with the set {b}.
        Take the xor of the sets {a} and {b}.
        Find the xor set of {a} and {b}.
        Find the unshared elements of the sets {a} and {b}.
        Find the elements of the sets {a} and {b} that appear in just one of the two.
        List what's in only one of the sets {b} and {a}.
        List the elements the sets {a} and {b} don't have in common.
        Leave out what the sets {a} and {b} share and list everything else in the two.
        Keep the elements that belong to one of the sets {a} and {b}, not to both.
        Compare the sets {a} and {b} and show every mismatch, on both sides.
        Remove the common elements from the sets {a} and {b} and put the rest together.
        Do a symmetric difference on the sets {a} and {b}.
        Find the two-sided difference of the sets {a} and {b}.
        Find the mismatch between the sets {a} and {b}, both directions.
        Find the non-shared part of the sets {a} and {b}.
        Single out elements owned by just one of the sets {a} and {b}.
        Find A △ B where A = {a} and B = {b}.
        Let A = {a} and B = {b}. Find the symmetric difference of A and B.
        List the elements that belong to A = {a} or B = {b} but not to both sets.
        If A = {a} and B = {b} are sets, find A Δ B.
    """,
    "stories": """
        Two editions of a book cover the sets {a} and {b} of topics. Which topics are in one edition only?
        Mia voted for the set {a}, Tom for the set {b}. On which elements did just one of them vote?
        Comparing backups, an admin sees the set {b} on one disk and the set {a} on the other. Which elements are not on both?
        In a swap shop each brings a set: {a} and {b}. They trade what exactly one of them has. Which set is that?
        Two inventories of a museum list the sets {a} and {b}. An auditor investigates objects that just one of the inventories mentions. Which set does she investigate?
        A pharmacist compares the old shelf, the set {b}, with the new shelf, the set {a}. She marks everything that was added or dropped. Which elements get a mark?
        Twin sisters packed the sets {a} and {b}. What both packed is not worth discussing; they quarrel about the other elements. About which set do they quarrel?
        Two nurses checked the same cupboard and noted the sets {a} and {b}. The matron re-checks items that only one of them noted. Which set does she re-check?
        Yesterday the folder held the set {a}, today it holds the set {b}. The log lists whatever was added or deleted. What does the log list?
        Two traders hold the sets {b} and {a}. In which holdings do they not match, one having what the other lacks?
        A light is on if exactly one of two switches lists its lamp; the switches list the sets {a} and {b}. Which lamps are on?
        Two birdwatchers saw the sets {a} and {b}. A bird seen by just one of them must be confirmed. Which birds need confirming?
        Two engineers drew up the sets of requirements {b} and {a}. They discuss those that occur in one paper and not in the other. What do they discuss?
        Ken and Liz swap stickers: Ken has the set {a}, Liz the set {b}. Stickers that precisely one of them owns go on the table. Which go on the table?
        My list is the set {a} and my sister's is the set {b}. We talk only about things that one of us has and the other doesn't. Which set is that?
        Two stock counts gave the sets {a} and {b}. We recheck anything counted by only one of the two. What do we recheck?
        Two versions of a file contain the sets of keys {a} and {b}. Which keys are in one version but not in both?
        Two pupils solved the sets of tasks {b} and {a}. Which tasks did just one of the two pupils solve?
        Ann can come on the set {a} and Bob on the set {b}. On which of these elements can just one of them come, not both?
        The maths club has the members {a} and the chess club {b}. Which set of members belongs to exactly one of the clubs?
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
        set({a}).symmetric_difference({b})
        {a} ⊕ {b}, symmetric difference
        np.setxor1d of sets {a} and {b}
        in exactly one: set {b}, set {a}
        unshared elements of sets {a}, {b}
        sets {b} and {a}, union minus intersection
        two-way diff: set {a}, set {b}
        A △ B where A = {a}, B = {b}
        symmetric difference of {a} and {b}
        set {a} xor set {b}
        sym diff, sets {a} and {b}
        in only one of the sets {a}, {b}
        not in both: sets {a}, {b}, symmetric difference
        two-sided difference, sets {a} and {b}
        one or the other set, not both: {a}, {b}
        A={a} B={b} find A symmetric difference B
        {a} ^ {b} set symmetric difference
    """,
    "dialogues": """
        A: My set is {a}. B: Mine is {b}. A: Forget what both of us have; which elements are left?
        A: The sets are {b} and {a}. B: Their intersection? A: The opposite: the symmetric difference.
        Teacher: Which elements occur in just one of {a} and {b}? Pupil: You mean the symmetric difference of the sets.
        User: xor of two sets. Bot: Which ones? User: {b} and {a}
        Auditor: Your list is the set {a}, the bank's is the set {b}. Client: Then which elements are unmatched on either side?
        Pupil: A is the set {a}, B is the set {b}. Teacher: Find A △ B, whatever is in one but not in the other.
        A: Compare the sets {a} and {b}. B: List what they share? A: No, what only one of them has, from either side.
        Auditor: The books list the set {b}, the shelf holds the set {a}. Clerk: You want every mismatch, both ways? Auditor: Yes.
        User: symmetric difference. Bot: First set? User: {a}. Bot: Second set? User: {b}
        User: Which elements are in just one? Bot: In just one of which sets? User: {a} and {b}
        Pupil: The sets {a} and {b} overlap. Teacher: Throw the overlap out and unite the rest. Pupil: What is that?
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
        What is the complement of the set {a} within the universal set {universe}?
        What is the absolute complement of {a} if the universe is {universe}?
        What is the opposite of the set {a} in the universe {universe}?
        What is the set of non-members of {a} in the universe {universe}?
        What is the rest of the universe {universe} when {a} is set aside?
        With {universe} as the universe of discourse, what is the complement of {a}?
        Taking the sample space as universe, {universe}, which outcomes form the complement of the event set {a}?
        Which elements does the universe {universe} contain beyond its subset {a}?
        If the event set {a} does not occur, which outcomes of the universe {universe} remain, as its complement?
        Where the universe is {universe}, who or what is not covered by {a}?
        Suppose U = {universe} is universal and A = {a}. What is A with a bar over it, the complement?
        Everything in the universe {universe} except {a}: which elements are these?
        What's the complement of {a} if the universe is {universe}?
        What's the complement of {a} within the universe {universe}?
        What is in the universe {universe} but not in {a}?
        What is not in {a} when the universal set is {universe}?
        What's left of the universe {universe} apart from {a}?
        Which elements of the universal set {universe} are not in {a}?
        Which of the elements of the universe {universe} does {a} leave out?
        With the universal set {universe}, what is the complement of the set {a}?
        In a universe of {universe}, what is everything other than {a}?
        If U is the universal set {universe} and A is {a}, what is A'?
        What is the outside of the set {a} in the universe {universe}?
        What is the complementary set of {a} in the universe {universe}?
        Which members of the universe {universe} are not picked if {a} are picked?
        What do I need to add to the set {a} to have the whole universe {universe}?
        What are all the other elements in the universe {universe}, those not in {a}?
        What is the negation of the set {a} in the universe {universe}?
        What is the remainder of the universe {universe} besides {a}?
        Who or what in the universe {universe} is excluded by {a}?
        What is the complement of A if U = {universe} and A = {a}?
        What is A' if the universal set is U = {universe} and A = {a}?
        If the universal set is {universe}, what is the complement of {a}?
        What is the complement of {a} in {universe}?
        If the universal set is U = {universe} and A = {a}, what is A'?
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
        Find the complement of {a} relative to the universal set {universe}.
        Find the absolute complement of the set {a}, the universe being {universe}.
        Find all that is outside {a} in the universe {universe}.
        Negate the set {a} in the universe {universe}.
        In the universe of discourse {universe}, complement the set {a}.
        Complement {a}; let the universe be {universe}.
        Swap in for out: which elements of the universe {universe} does the complement of {a} have?
        Work out A-prime for A = {a} when the universal set is {universe}.
        Given the universe of outcomes {universe}, describe the event complementary to the set {a}.
        Name who or what the set {a} excludes, out of the universe {universe}.
        Take for granted the universe {universe} and write down the negation of the subset {a}.
        Shade the rectangle, the universe {universe}, but not the circle {a}; read off that complement.
        Look at the universe {universe} and strike out {a}, so as to get the complement.
        Complement {a} in the universe {universe}.
        Take the complement of {a} in the universe {universe}.
        Get the complement of {a} with universe {universe}.
        Give the complement of {a} for the universal set {universe}.
        I need the complement of {a}; the universe is {universe}.
        I want everything in the universe {universe} except {a}.
        Within the universe {universe}, find the complement of {a}.
        Find the complementary set of {a} in the universe {universe}.
        Find the rest of the universe {universe} outside {a}.
        List what is in the universe {universe} but outside {a}.
        List the elements of the universal set {universe} that are not in {a}.
        Show everything in the universe {universe} that {a} doesn't include.
        Work out not-A when A is {a} and the universal set is {universe}.
        Name the other elements of the universe {universe}, the ones not in {a}.
        Universe {universe}: find A complement for A = {a}.
        Leave out {a} and list the remaining universe {universe}.
        Tell me who or what in the universe {universe} is not in {a}.
        Find the negation of {a} in the universe {universe}.
        Find the remainder of the universe {universe} after {a} is taken.
        Negate {a} in the universe {universe}.
        Fill in the universe {universe} what {a} leaves blank: the complement.
        Let U = {universe} be the universal set and A = {a}. Find the complement of A.
        Given the universal set U = {universe} and A = {a}, find A'.
        Find the complement of {a} with respect to the universal set {universe}.
        If U = {universe} and A = {a}, find the complement of A.
        Find A' if the universal set is U = {universe} and A = {a}.
    """,
    "stories": """
        The universe of a game is the set {universe}. The cards in the set {a} have been played. Which are still in the deck, as the complement?
        A lottery draws {a} out of the universe {universe}. Which set of numbers or names was not drawn, the complement?
        In a class, the universe, sit {universe}. The set {a} has handed in its work. Which elements form the complement that has not?
        A lamp panel has the set of lamps {universe} as its universe; lit are {a}. What is the complement, the dark ones?
        The universe of tonight's draw is the set {universe}. The balls {a} are out. Which balls stay in the drum, the complement?
        A survey's universe consists of the elements {universe}. Those in the set {a} answered. Who forms the complement that must be reminded?
        The full set of doors is the universe {universe}; the caretaker locked the set {a}. Which doors make up the complement and are open?
        The universe of keys on a ring is {universe}. The keys {a} were tried without luck. Which keys, the complement, are untried?
        A die-like spinner has the sample space {universe}. I bet on the event {a}. Which outcomes, the complement, lose me the bet?
        A nurse's ward, the universe, has beds {universe}. Occupied are the beds {a}. Which beds form the complement and are vacant?
        All the seats of a van are the universe {universe}; the children took {a}. Which seats are the complement, still empty?
        An engineer's valve panel has the universe {universe}. Open are the valves {a}. Which valves are closed, being the complement?
        A trader's universe of stocks is {universe}. She is invested in the subset {a}. In which stocks of the universe is she not invested?
        In a board game the universe of squares is {universe}; visited squares are {a}. Which squares make up the unvisited complement?
        For a permission system the universe of rights is {universe}. A user is granted {a}. Which rights form the complement, the denied ones?
        The whole class, our universe, is {universe}, and {a} are here today. Who is absent, as the complement?
        All the keys on the piano app form the universe {universe}; I've learned {a}. Which ones, the complement, have I not learned?
        The universe of lockers is {universe}, and {a} are taken. Which lockers in the universe are still free?
        In a game the universe of cards is {universe}. I hold {a}. Which cards, the complement, do I not hold?
        On a form the universe of boxes is {universe} and I ticked {a}. Which boxes of the universe stay unticked?
        The sample space is {universe} and the event is {a}. What is the complementary event?
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
        universe U = {universe}; set A = {a}; complement A' = ?
        absolute complement, set {a}, universal set {universe}
        all of universe {universe} but not {a}
        negation of set {a} in universe {universe}
        universe of outcomes {universe}, event set {a}, complementary event
        universe {universe}, everything outside {a}
        complement A^c: U = {universe}, A = {a}
        complement {a} in universe {universe}
        universe {universe}, not in {a}
        complement of set {a}, U = {universe}
        everything in universe {universe} except {a}
        U = {universe} universal set, A = {a}, A' ?
        not A: A = {a}, universe {universe}
        negation of {a} in universe {universe}
        rest of universe {universe} besides {a}
        complement of {a}, universal set {universe}
        A = {a}, universal set U = {universe}, complement of A = ?
        complement of A = {a} in U = {universe}
        universal set U={universe} A={a} find A'
    """,
    "dialogues": """
        A: The universe is {universe}. B: And the set? A: {a}. B: Then you look for its complement.
        A: What's the complement of {a}? B: That depends on the universe. A: The universe is {universe}.
        Teacher: All we know is the universe {universe}. Pupil: And that the set {a} is excluded? Teacher: So give the complement.
        User: complement of {a}. Bot: In which universe? User: {universe}
        Bot: Please state the universe. User: {universe}. Bot: And the set to be complemented? User: {a}
        Pupil: The universe has the elements {universe}. Teacher: Circle the set {a}. Pupil: The complement is what I did not circle?
        A: The universal set is {universe}. B: And A? A: A is {a}. B: Then A-complement is the rest. A: Which is?
        Tutor: The sample space is {universe}, the event {a}. Student: And if the event fails? Tutor: Then the complement happens. Name it.
        User: complement of a set. Bot: Which set, and what's the universe? User: The set {a}, the universe {universe}.
        Teacher: The universal set is {universe}. Pupil: And A is {a}? Teacher: Yes. Now list what's not in A, the complement.
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
        Is the set {a} included in {b}?
        Is {a} wholly within the set {b}?
        Is the set {b} a superset of the set {a}?
        Does {b} ⊇ {a} hold for these sets?
        Does the set {b} comprise the set {a}?
        Does all of the set {a} lie inside {b}?
        Does nothing in the set {a} fall outside the set {b}?
        Do the elements of {a} all come from the set {b}?
        Could the set {a} have been picked entirely out of {b}, as a subset?
        Is the set {a} free of elements foreign to the set {b}?
        Can the circle of {a} be drawn inside the circle of {b} in a Venn diagram, i.e. is it a subset?
        Does being in {a} always mean being in the set {b}?
        Is {a} a subset of {b}, yes or no?
        Is the set {a} part of the set {b}?
        Is all of the set {a} in the set {b}?
        Is everything in the set {a} also in the set {b}?
        Is every element of {a} an element of {b}?
        Are all the elements of the set {a} in the set {b}?
        Does the set {b} contain all of the set {a}?
        Does the set {b} contain everything in the set {a}?
        Does {b} have every element that the set {a} has?
        Does the set {b} include the set {a}?
        Does the set {a} sit completely inside the set {b}?
        Can I find everything of the set {a} in the set {b}?
        Are there no elements in the set {a} that the set {b} lacks?
        Is it true that {a} is a subset of {b}?
        Would the set {b} be a superset of {a}?
        Is the set {a} fully included in the set {b}?
        Is {a} wholly enclosed by the set {b}?
        Does the set {b} swallow the whole set {a}?
        Does the set {b} leave nothing of the set {a} out?
        Is A a subset of B if A = {a} and B = {b}?
        If A = {a} and B = {b}, is A ⊆ B?
        Is the set A = {a} contained in the set B = {b}?
        Is every element of {a} also in {b}?
        Is {a} ⊆ {b} true or false?
        Is the statement {a} ⊆ {b} true?
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
        Check if the set {a} is included in the set {b}.
        Check if every element of {a} occurs in the set {b}.
        Say whether the set {b} is a superset of {a}.
        Test set inclusion: {a} in {b}.
        Decide whether the set {b} encloses the set {a}.
        Establish if the set {a} is nested in the set {b}.
        Prove or refute that {a} is a subset of the set {b}.
        State true or false: all members of {a} are members of {b}.
        Tell me if the set {a} is entirely made up of elements of {b}.
        Verify that the set {b} leaves out nothing of the set {a}.
        Find out whether the containment {a} ⊆ {b} is right.
        Assess whether the whole of {a} can be found within the set {b}.
        Evaluate set({b}).issuperset({a}).
        Check if {a} is a subset of {b}.
        Check whether the set {a} is inside the set {b}.
        Check that everything in the set {a} is also in the set {b}.
        Test if {a} is a subset of {b}.
        Test whether the set {b} is a superset of the set {a}.
        Tell me if {a} is a subset of {b}.
        Tell me if all of the set {a} is in the set {b}.
        I need to know if {a} is a subset of {b}.
        I want to know whether the set {b} has everything in the set {a}.
        Find out if the set {b} contains all elements of the set {a}.
        Find out whether {a} is a subset of {b}.
        Say whether the set {a} is part of the set {b}.
        Say yes or no: the set {b} includes the set {a}.
        See if the set {a} is fully contained in the set {b}.
        Do a subset check: {a} in {b}.
        Compare the sets {a} and {b}: is the former wholly inside the latter?
        Decide whether {a} is a subset of {b}.
        Verify that {a} is a subset of {b}.
        Establish whether the set {a} lies within the set {b}.
        Inspect the set {b}: does it hold the complete set {a}?
        Determine whether A is a subset of B, where A = {a} and B = {b}.
        State whether the statement {a} ⊆ {b} is true or false.
        Let A = {a} and B = {b}. Is A a subset of B?
        Check whether all elements of {a} are in {b}.
    """,
    "stories": """
        A cook needs the set {a}. Her kitchen has the set {b}. Does she have all the elements she needs?
        The exam covers the set {b}. Nina studied the set {a}. Is all that she studied part of the exam, that is, a subset?
        A key ring is the set {b} of keys; tonight the guard needs the set {a}. Are all of these on the ring?
        The permissions of a program are the set {a}; granted by the user is the set {b}. Is everything it wants included, as a subset?
        The toolbox is the set {b}. The manual for the wardrobe demands the set {a}. Can the carpenter start, having every tool?
        A visa officer requires the set of papers {a}. The traveller hands over the set {b}. Are all the required ones among them, as a subset?
        Language course: the pupil knows the set of words {b}. The story uses the set {a}. Will she know each word in it, is it a subset?
        A recipe uses the set {a}. A guest tolerates the set {b} only. Is every ingredient tolerated, the recipe being a subset?
        A nurse may give the set of drugs {b}. The doctor's order is the set {a}. Is the order entirely within what she may give?
        An ad claims that the set of channels {a} comes with the package. The package is the set {b}. Is the claim right, all of them being included?
        A trader's mandate allows the set of assets {b}. He holds the set {a}. Do all his holdings lie within the mandate?
        Job requirements are the set {a}; the applicant's skills are the set {b}. Does she have all of the required skills?
        The crew carries the set of spare parts {b}; the checklist asks for the set {a}. Is the checklist fully covered?
        A function needs the set of keys {a}; the dictionary has the set of keys {b}. Are all the needed keys present, as a subset?
        A child was told to colour only shapes from the set {b}. He coloured the set {a}. Did he stick to the rule, staying inside the set?
        The recipe needs the set {a} and I have the set {b} in the kitchen. Have I got everything the recipe needs?
        My order was the set {a} and the box holds the set {b}. Did all the things I ordered arrive?
        The app asks for the set of permissions {a}; I have granted the set {b}. Are all the ones it asks for granted?
        The test will ask about the set {a}. I have learned the set {b}. Have I learned all that it asks about?
        To open the door you need the set of keys {a}. The caretaker has the set {b}. Does he have every key that is needed?
        The recipe needs the set of ingredients {a} and the pantry holds the set {b}. Is everything that the recipe needs in the pantry?
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
        set {a} ⊂ or = set {b}, true?
        {a} contained in set {b}?
        set({a}) <= set({b})
        all of {a} in set {b}, y/n
        is_subset(set {a}, set {b})
        superset check: {b} over {a}
        {a} \\subseteq {b}, true or false
        does set {b} cover set {a}
        is set {a} subset of set {b}
        subset check {a} in {b}
        all of set {a} in set {b}?
        set {a} inside set {b}, yes or no
        {a} subset of {b}, true/false
        set {b} contains set {a}?
        set {a} wholly within set {b}?
        set {b} covers set {a}, true or false
        A={a} B={b} is A subset of B
        {a} ⊆ {b} true or false
        {a} <= {b}, subset?
        set({b}).issuperset({a})
    """,
    "dialogues": """
        A: Is the set {a} part of the set {b}? B: Compare the elements one by one. A: Do it for me.
        A: I own the set {b}. B: I want to borrow the set {a}. Can you supply all its elements?
        Teacher: Consider the sets {a} and {b}. Pupil: Is the first one a subset of the second? Teacher: You decide.
        User: subset test. Bot: Which set should be inside which? User: {a} inside {b}
        Bot: I hold the set {b}. User: Do you then hold all the elements {a} as well?
        Pupil: Everything in the set {a} seems to be in the set {b}. Teacher: Then what can you say about inclusion, is it a subset?
        A: I asked for the set {a}. B: You got the set {b}. A: Was everything that I asked for included?
        Pupil: B is the set {b}, A is the set {a}. Teacher: Is A a subset of B?
        Tester: The role grants the set {b}. Dev: The job needs {a}. Tester: Is that fully contained?
        User: Is one set inside another? Bot: Which ones? User: Is the set {a} inside the set {b}?
        Dad: You need the set {a}. Kid: I packed the set {b}. Dad: Is all that you need in there?
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
        What is the Cartesian product of the set {a} with the set {b}?
        What is the cross product of the sets {a} and {b}, all pairs listed?
        What is the product set of {a} and {b}?
        What is the set of ordered pairs from the set {a} to the set {b}?
        What is the full list of pairs, first entry from the set {a}, second entry from the set {b}?
        Which couples can be formed with one element of the set {a} and then one of the set {b}?
        Which coordinates (x, y) arise when x runs through the set {a} and y through the set {b}?
        Crossing the set {a} with the set {b}, which pairs do you get?
        If every element of {a} shakes hands with every element of {b}, which pairs of elements are there?
        Taking the left component from the set {a} and the right one from the set {b}, which ordered pairs exist?
        What does a nested loop over the set {a}, outer, and the set {b}, inner, print as pairs?
        Which pairs can be built by writing an element of {a} and then an element of {b}?
        What's the Cartesian product of the sets {a} and {b}?
        What are all the pairs with one element from the set {a} and then one from the set {b}?
        What pairs can I make with the set {a} on the left and the set {b} on the right?
        Which ordered pairs can be made from the sets {a} and {b}, in this order?
        What is {a} cross {b}, as sets?
        What is the set of pairs from {a} and {b}, in that order?
        What is the cross product of the set {a} with the set {b}?
        What is the pair set of {a} and {b}, a Cartesian product?
        What are all combinations of one thing from the set {a} followed by one thing from the set {b}?
        If each element of the set {a} goes with each element of the set {b}, which pairs come out?
        Which pairs do you get by crossing {a} and {b}, two sets?
        What does the product of the set {a} and the set {b} contain?
        How can an element of the set {a} be paired with an element of the set {b}? List all the pairs.
        What is the grid of pairs of the sets {a} and {b}?
        What is the full pairing of the set {a} with the set {b}?
        What are the couples of the sets {a} and {b}, left one first?
        What is A × B if A = {a} and B = {b}?
        What is the Cartesian product A x B for A = {a} and B = {b}?
        If A = {a} and B = {b}, what is A × B?
        What are all the ordered pairs in {a} × {b}?
        What are all ordered pairs (x, y) with x in the set {a} and y in the set {b}?
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
        Find the Cartesian product of the sets {a} and {b}.
        Find all ordered pairs with first component in the set {a} and second component in the set {b}.
        Find the product set of the set {a} and the set {b}.
        Cross the set {a} with the set {b}.
        Multiply the sets {a} and {b} in Descartes' sense.
        Combine each element of {a} with each element of {b} into a pair.
        Match every element of the set {a}, written first, with every element of the set {b}, written second.
        Loop over the set {a} and inside it over the set {b}, collecting the pairs.
        Tabulate all pairs whose row is an element of {a} and whose column is an element of {b}.
        Taking second components from the set {b}, and first ones from the set {a}, list the Cartesian product.
        Produce the complete grid of pairs for the set {a} by the set {b}.
        Not the union but the product: list the pairs of the sets {a} and {b}.
        Generate every tuple with a first element out of {a} and a second out of {b}.
        Get the Cartesian product of {a} and {b}.
        Give the Cartesian product of the sets {a} and {b}.
        Give me all pairs from the set {a} and the set {b}, in this order.
        I need the Cartesian product of {a} and {b}.
        I want every pair with the first part from the set {a} and the second part from the set {b}.
        Form the Cartesian product of the set {a} and the set {b}.
        Make all ordered pairs from the sets {a} and {b}.
        Make every possible pair: first an element of {a}, then an element of {b}.
        Cross the sets {a} and {b}.
        Cross {a} with {b} and list the pairs, both being sets.
        Pair the set {a} with the set {b} in every possible way.
        Pair every element of {a} with every element of {b}.
        List all pairs of the set {a} and the set {b}.
        List every way to combine one element of the set {a} with one of the set {b}.
        Find the product set of {a} and {b}.
        Find the set of ordered pairs of {a} and {b}, the Cartesian product.
        Multiply the sets {a} and {b} in the Cartesian sense.
        Show the Cartesian product of {a} and {b}.
        Find the grid of pairs of the sets {a} and {b}.
        Find the full pairing of the set {a} with the set {b}.
        Link every element of {a} to every element of {b} and list the pairs.
        Tabulate the Cartesian product of {a} and {b}.
        Find A × B where A = {a} and B = {b}.
        If A = {a} and B = {b}, find A × B.
        Let A = {a} and B = {b}. Write the Cartesian product A × B as a set of ordered pairs.
        Find the Cartesian product of {a} and {b}.
        List all ordered pairs of A × B for A = {a}, B = {b}.
    """,
    "stories": """
        A menu offers the set {a} of starters and the set {b} of mains. List every dinner, the Cartesian product of the sets.
        The rows of a board are labelled by the set {a}, its columns by the set {b}. Name every square as a pair of elements.
        A tailor has the set {b} of buttons for the set {a} of coats. Which pairs of coat and button, one element of each set, can she show?
        Each element of the set {a} plays each element of the set {b} once. Write down all the matches as pairs.
        A tester must try the set of browsers {a} with the set of screens {b}, each with each. Which pairs of elements are on her plan?
        From the set {a} of shirts and the set {b} of trousers, Tom makes outfits. Show him each possible pair of elements.
        Seats are labelled by an element of the set {a} followed by an element of the set {b}. Write down the label of each seat as a pair.
        A nurse crosses the set of patients {a} with the set of shifts {b} to make a roster. Which pairs, patient first, appear?
        A shop makes mugs in the set of shapes {a} and the set of colours {b}. Which variants, as pairs of elements, can be ordered?
        An engineer runs each setting of the set {a} with each load of the set {b}. Write out the test plan as pairs.
        A dance teacher lets each of the set {a} dance with each of the set {b}. Which pairs are formed, the former named first?
        A street grid has avenues {a} and cross streets {b}, two sets. List each corner as a pair, the avenue first.
        A trader compares the set of funds {a} under the set of scenarios {b}. Which pairs of fund and scenario make up the Cartesian product?
        A card game has the set of ranks {a} and the set of suits {b}. List each card as a pair, rank before suit.
        A database joins the table of the set {a} with the table of the set {b} without any condition. Which pairs of rows come back?
        I can choose a drink from the set {a} and a snack from the set {b}. Which pairs of drink and snack are possible?
        Every runner of the set {a} must try every shoe of the set {b}. List the pairs of runner and shoe.
        The shop prints the set of sizes {a} in the set of colours {b}. List each size and colour pair.
        The rows are the set {a}, the columns the set {b}. List all the cells as pairs, the row first.
        A tester runs each phone of the set {a} on each network of the set {b}. Which pairs must be run?
        A shop sells shirts in the set of sizes {a} and the set of colours {b}. List every pair of a size and a colour.
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
        Cartesian product of {a} by {b}
        pairs (x, y): x from set {a}, y from set {b}
        set {a} cross set {b}, list pairs
        itertools.product, sets {a} then {b}
        A × B, A = {a}, B = {b}, as pairs
        each element of {a} with each element of {b}, ordered pairs
        first in set {a}, second in set {b}: all pairs
        cartesian product of {a} and {b}
        set {a} x set {b}, pairs
        all pairs, set {a} with set {b}
        ordered pairs from sets {a}, {b}
        cross join set {a} set {b}
        product of the sets {a} and {b}, pairs
        grid of pairs, sets {a} and {b}
        every pair of set {a} with set {b}
        cartesian product {a} and {b}
        cartesian product of A = {a} and B = {b}
        sets A={a} B={b} find A x B
        itertools.product of the sets {a}, {b}
    """,
    "dialogues": """
        A: The first set is {a}. B: The second is {b}. A: So which pairs are in their Cartesian product?
        A: I need every combination. B: Of what? A: One element of {a}, then one element of {b}.
        A: Second entries from the set {b}. B: And first entries? A: From the set {a}. List all pairs.
        User: Cartesian product pls. Bot: First set, second set? User: {a}, then {b}
        Waiter: Starters are the set {a}, desserts the set {b}. Guest: List all pairs of one starter and one dessert for me, element by element.
        Pupil: Left entries come from the set {a}, right entries from {b}. Teacher: So write the whole product set.
        A: Pair the sets {a} and {b}. B: Each with each? A: Yes, elements of the former on the left.
        Tailor: Shirts are the set {a}. Client: And ties? Tailor: The set {b}. Client: List each shirt-tie pair.
        Dev: I cross join the set {a} with the set {b}. Reviewer: Which pairs come out?
        User: All pairs of two sets, please. Bot: Which set gives the left part? User: {a}. Bot: And the right part? User: {b}
        Mum: Tops are the set {a}, skirts the set {b}. Girl: Which outfits can I put together? Mum: Every top with every skirt: list the pairs.
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
        What is the Jaccard similarity of the sets {a} and {b}?
        What is the Jaccard coefficient of {a} and {b}?
        What is the Tanimoto similarity of the sets {a} and {b}?
        What is the IoU of the sets {a} and {b}?
        What is the coefficient of community, Jaccard's, of the sets {b} and {a}?
        What is the ratio of shared elements to all elements for the sets {a} and {b}?
        What fraction of all elements occurring in {b} or {a} occurs in both sets?
        How big is the overlap of the sets {a} and {b} relative to their union?
        How alike are the sets {b} and {a} as a Jaccard ratio?
        In Jaccard terms, how close is the set {a} to the set {b}?
        If the common elements of {a} and {b} are divided by their pooled elements, both counted, what is the Jaccard quotient?
        How much do two users with the sets {b} and {a} resemble each other under the Jaccard measure?
        What's the Jaccard index of the sets {a} and {b}?
        What's the Jaccard similarity of {a} and {b}?
        How similar are the sets {a} and {b}, using the Jaccard index?
        How high is the Jaccard score of {a} and {b}?
        How big is the Jaccard similarity for the sets {a} and {b}?
        What is the Jaccard score for {a} and {b}?
        What is the Jaccard value of the sets {a} and {b}?
        What is the Jaccard similarity between the sets {b} and {a}?
        What is the intersection over union of {a} and {b}?
        What is the IoU between the sets {a} and {b}?
        What share of all the different elements in the sets {a} and {b} do both sets have, by Jaccard?
        What fraction do the sets {a} and {b} have in common, number shared over number in all?
        How much do the sets {a} and {b} overlap by the Jaccard measure?
        How close are the sets {a} and {b} in Jaccard similarity?
        What is the Jaccard likeness of {a} and {b}?
        What is the Jaccard ratio of {a} and {b}?
        What is the resemblance of the sets {a} and {b} by Jaccard?
        What is the Jaccard similarity of {a} and {b}?
        What is the Jaccard index of the sets A = {a} and B = {b}?
        What is the Jaccard similarity coefficient of {a} and {b}?
        If A = {a} and B = {b}, what is the Jaccard similarity?
        How similar are the sets {a} and {b} by the Jaccard index?
        What is the intersection over union of the sets {a} and {b}?
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
        Find the Jaccard index of the sets {a} and {b}.
        Find the Jaccard similarity between {a} and {b}.
        Find the Tanimoto coefficient of the sets {b} and {a}.
        Find the intersection over union of the sets {a} and {b}.
        Set the size of the common part of the sets {b} and {a} against the size of everything in them, as Jaccard did.
        Measure how similar the set {a} is to the set {b} with Jaccard.
        Evaluate the Jaccard overlap of the sets {b} and {a} as a fraction.
        Express the agreement between the sets {a} and {b} as common elements per element of the union.
        Not the shared elements themselves but the Jaccard ratio: give it for {b} and {a}.
        Work out the relative overlap, Jaccard's, of the sets {a} and {b}.
        Determine the resemblance, in Broder's and Jaccard's sense, between the shingle sets {b} and {a}.
        Score the match of the sets {a} and {b} from nought to full by IoU.
        Provide one minus the Jaccard distance for the sets {a} and {b}.
        Get the Jaccard index of {a} and {b}.
        Get the Jaccard similarity of the sets {a} and {b}.
        Give me the Jaccard similarity of {a} and {b}.
        Give the Jaccard score of {b} and {a}.
        I need the Jaccard index for {a} and {b}.
        I want the IoU of the sets {a} and {b}.
        Work out the Jaccard similarity of {a} and {b}.
        Work out the intersection over union of the sets {a} and {b}.
        Find the Jaccard index of {a} and {b}.
        Find the Jaccard score of the sets {a} and {b}.
        Find the overlap ratio of the sets {a} and {b}, shared over total.
        Find the Tanimoto similarity of the sets {a} and {b}.
        Compute the Jaccard coefficient of {a} and {b}.
        Measure how similar the sets {a} and {b} are with Jaccard.
        Compare the sets {a} and {b} by their Jaccard index.
        Divide the number of shared elements by the number of all elements for the sets {a} and {b}, that is, the Jaccard index.
        Tell me the Jaccard coefficient of the sets {b} and {a}.
        Do a Jaccard comparison of {a} and {b}.
        Find the Jaccard ratio of {a} and {b}.
        Find the resemblance of the sets {a} and {b} by Jaccard.
        Rate how alike the sets {a} and {b} are with the Jaccard index.
        Gauge the Jaccard similarity of {a} and {b}.
        Calculate the Jaccard similarity between {a} and {b}.
        Compute the Jaccard index J(A, B) for A = {a} and B = {b}.
        Find the Jaccard coefficient of the sets {a} and {b}.
        Let A = {a} and B = {b}. Find the Jaccard similarity of A and B.
    """,
    "stories": """
        Two customers bought the sets {a} and {b}. A shop recommends by Jaccard similarity. How similar are they?
        A botanist counts the sets of species {b} and {a} in two valleys. What is the Jaccard index of the valleys?
        Two documents contain the sets of words {a} and {b}. A search engine compares them with the Jaccard coefficient. What does it find?
        My taste is the set {b}, yours the set {a}. How big is our Jaccard similarity?
        A dating site matches people by hobbies. Kim has the set {a}, Lou has the set {b}. What Jaccard score does the site display?
        Plagiarism software turns two essays into the sets of phrases {b} and {a}. It flags them by their Jaccard similarity. Which value does it obtain?
        An annotator marked the set of pixels {a}, the model marked the set {b}. Evaluate the mask by intersection over union.
        A chemist's two molecules have the sets of fingerprint features {a} and {b}. What is their Tanimoto similarity?
        Two streaming users watched the sets {b} and {a}. The service ranks neighbours by Jaccard index. What is it for these two?
        An ecologist compares two islands with the sets of birds {a} and {b} by Jaccard's coefficient of community. What does she get?
        A dedupe job compares two records with the sets of tokens {b} and {a}. It merges them if the Jaccard similarity is high. How high is it?
        A nurse compares two patients by their sets of symptoms {a} and {b}. What is the Jaccard similarity of the patients?
        A robot's detector claims the set of cells {b}; the truth is the set {a}. What IoU does the detection reach?
        Two traders hold the sets {a} and {b}. Risk control gauges the overlap of the books by Jaccard. How large is it?
        A linguist compares the letter sets {b} and {a} of two alphabets. Which Jaccard index do the alphabets have?
        Two customers bought the sets {a} and {b}. What is the Jaccard similarity of their baskets?
        My tags are the set {a} and the other article has the tags {b}. What Jaccard index do they have?
        Two songs use the sets of chords {a} and {b}. How similar are they by the Jaccard index?
        The model found the set of pixels {a}, the truth is the set {b}. What is the intersection over union?
        Two students know the sets of words {a} and {b}. The teacher rates how alike they are by Jaccard. What is the value?
        One user bought the items {a} and another the items {b}. What is the Jaccard similarity of their purchases?
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
        Jaccard similarity, set {a} vs set {b}
        IoU: {a}, {b} (sets)
        tanimoto of sets {b} and {a}
        intersection size over union size, sets {a} and {b}
        jaccard coeff {a} {b}
        similarity of sets {b}, {a} (Jaccard)
        shared over total, Jaccard, sets {a}, {b}
        one minus Jaccard distance: set {b}, set {a}
        jaccard {a} and {b}
        jaccard index {a} {b}
        Jaccard similarity: {a}, {b}
        IoU of sets {a} and {b}
        intersection over union {a}, {b}
        tanimoto, set {a}, set {b}
        jaccard ratio {a} and {b}
        Jaccard likeness, sets {a} and {b}
        jaccard({a}, {b})
        A={a} B={b} jaccard index
        J(A, B), A = {a}, B = {b}, Jaccard
        jaccard_score of sets {a}, {b}
    """,
    "dialogues": """
        A: My set is {a}. B: Mine is {b}. A: How alike are we by Jaccard?
        A: Compare the sets {b} and {a}. B: With which measure? A: The Jaccard index.
        Analyst: The two sets are {a} and {b}. Manager: Are they similar? Analyst: Let me get the Jaccard coefficient.
        User: jaccard pls. Bot: Which sets? User: {a} and {b}
        Curator: Our collections are the sets {b} and {a}. Colleague: How much alike are they? Curator: Use intersection over union.
        Pupil: The sets {a} and {b} share a few elements. Teacher: Relate that to all elements of the union, as Jaccard did.
        A: Do the two sets overlap much? B: Which sets? A: {a} and {b}. B: Then compute the Jaccard ratio.
        Chemist: Fingerprints {a} and {b}, as sets. Assistant: You want the Tanimoto coefficient? Chemist: Right.
        Labeller: I marked the set {b}. Model team: We predicted the set {a}. Labeller: What's the IoU?
        User: How similar are two sets? Bot: By which measure? User: Jaccard; the sets are {a} and {b}.
        Ann: I like the set {a}. Bob: I like the set {b}. Ann: What's our Jaccard score?
    """,
}
