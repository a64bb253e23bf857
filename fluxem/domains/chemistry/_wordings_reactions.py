# ruff: noqa: E501 - one template a line
"""How people ask about reactions, and talk about chemistry in general."""

# ruff: noqa: E501 - a template is one line

from __future__ import annotations

from functools import partial

from fluxem.core.phrasebook import Phrases
from fluxem.domains.chemistry import tools

balance_equation = partial(
    Phrases,
    tools.balance_equation,
    terms=(
        "balanced equation; stoichiometric coefficients; balancing of an equation; smallest whole- "
        "number coefficients; stoichiometry; mass balance of a reaction; equation coefficients"
    ),
    questions="""
        How do you balance {reaction}?
        What is the balanced form of {reaction}?
        Which coefficients balance {reaction}?
        What are the stoichiometric coefficients for {reaction}?
        Can you balance the equation {reaction} for me?
        How must {reaction} be written so that every atom is conserved?
        Which smallest whole numbers belong in front of the species of {reaction}?
        {reaction}: how does the balanced equation read?
        With which multipliers do both sides of {reaction} agree?
        What does {reaction} become once the stoichiometry is right?
        Could you fill in the missing coefficients of {reaction}?
        [Whats|What's] {reaction}, balanced?
        What ratio of molecules makes {reaction} come out even?
        How many molecules of each participant react in {reaction}, so that nothing is lost?
        What numbers go in front of the formulas in {reaction}?
        What is the balanced equation of {reaction}?
        What is the stoichiometry of {reaction}?
        What is the correct set of coefficients of {reaction}?
        What does {reaction} look like when properly balanced?
        How many of each molecule must react so that {reaction} works out?
        How can I equalise the atoms on the two sides of {reaction}?
        What prefactors does {reaction} need?
        In which molar proportions do the substances in {reaction} react?
        With lowest integers, how is {reaction} balanced?
        What coefficients does the law of conservation of mass force upon {reaction}?
        How do I get the atoms in {reaction} to tally?
        Can {reaction} be balanced, and how does it read then?
        What should stand before every species so that {reaction} is square?
        What's the balanced version of {reaction}?
        What is the balanced reaction for {reaction}?
        What is the proper form of {reaction}, with coefficients?
        What is the right set of numbers in front in {reaction}?
        What are the numbers to put before the formulas in {reaction}?
        What are the smallest coefficients for {reaction}?
        What are the lowest whole-number coefficients of {reaction}?
        How do I balance this: {reaction}
        How can I make both sides of {reaction} equal?
        How many of each substance do I need in {reaction} so that the two sides match?
        How does {reaction} look with the right coefficients?
        How would you complete the equation {reaction}?
        Can somebody balance {reaction} for me?
        Which numbers make {reaction} work?
        What is the stoichiometrically correct form of {reaction}?
        What is the coefficient set for {reaction}?
        What is the atom-conserving version of {reaction}?
        How do I balance the equation {reaction}?
        What is the balanced equation for {reaction}?
        What are the coefficients when {reaction} is balanced?
        What is the balanced chemical equation of {reaction}?
        Can you balance this equation: {reaction}
    """,
    commands="""
        Balance {reaction}.
        Balance the [chemical|] equation {reaction}[, please|].
        Find the coefficients that make {reaction} conserve all atoms.
        Complete the stoichiometry of {reaction}.
        Put whole numbers in front of the formulas in {reaction} until both sides match.
        Determine the smallest integer coefficients of {reaction}.
        Write a balanced version of {reaction}.
        Fix this unbalanced equation: {reaction}.
        Equalise the atoms on the left and on the right of {reaction}.
        Work out the stoichiometric numbers for {reaction}.
        Insert coefficients in {reaction} so nothing is created or destroyed.
        Adjust {reaction} to satisfy Lavoisier.
        Even out {reaction}, participant by participant.
        Find the balanced form of {reaction}.
        Find the stoichiometric coefficients of {reaction}.
        Solve for the coefficients in {reaction}.
        Equalise both sides of {reaction}.
        Make the atoms tally in {reaction}.
        Square up the equation {reaction}.
        Reconcile left and right in {reaction} by adding multipliers.
        Supply the lowest integer multipliers for {reaction}.
        Turn the skeleton equation {reaction} into a balanced one.
        Put {reaction} right stoichiometrically.
        Run balance_stoichiometry on {reaction}.
        Write {reaction} again with the correct coefficients.
        Assign coefficients to {reaction} such that mass is conserved.
        Balance this redox or combustion equation for me: {reaction}.
        Balance this equation: {reaction}
        Balance this reaction for me: {reaction}
        Balance the reaction {reaction}.
        Add the coefficients to {reaction}.
        Add the missing numbers to {reaction}.
        Give me the balanced equation for {reaction}.
        Get {reaction} balanced.
        Help me balance {reaction}.
        Make {reaction} balanced.
        Make both sides of {reaction} have the same atoms.
        Find the right coefficients for {reaction}.
        Write {reaction} as a balanced equation.
        Correct the coefficients in {reaction}.
        Rewrite {reaction} so that it balances.
        Complete the reaction equation {reaction} with coefficients.
        Assign coefficients to {reaction}.
        Bring {reaction} into balance.
        Level out the atom counts on the two sides of {reaction}.
        Balance the equation {reaction}.
        Balance the following chemical equation: {reaction}
        Balance this reaction: {reaction}
        Write the balanced equation for {reaction}.
    """,
    stories="""
        On the blackboard stands {reaction}, but nothing is balanced. What should it say?
        A student scribbled {reaction} and forgot all coefficients. How does the teacher correct it?
        For the exam we only get the skeleton equation {reaction}. What is the full, balanced one?
        An engineer models the process {reaction} and needs whole-number coefficients first. What are they?
        In the lab report the reaction reads {reaction}. Reviewers complain that atoms vanish. How should it be balanced?
        The old textbook leaves blanks in front of each species of {reaction}. Fill them in.
        A simulation refuses {reaction} because mass is not conserved. Supply the balanced equation.
        Jonas burned the midnight oil over {reaction} and still cannot balance it. Help him out.
        A comic strip shows {reaction} with empty speech bubbles before every molecule. Which integers go in the bubbles?
        A process engineer needs feed ratios. The reaction is {reaction}, still without coefficients. What is it when balanced?
        Homework sheet, last item: put the right numbers before each formula in {reaction}. What is the solution?
        Ola's draft contains {reaction}; more atoms go in than come out. How should Ola correct it?
        A web app lets pupils drag integers in front of molecules until {reaction} tallies. What is the winning arrangement?
        The printing press dropped all multipliers from {reaction}. Restore them.
        A combustion model starts from the bare scheme {reaction}. Which whole-number multipliers make it consistent?
        Two pupils quarrel over which coefficients {reaction} needs. What do the correct ones look like?
        Every atom entering must leave again, yet {reaction} says nothing about amounts. Write it so that it does.
        I always get stuck with balancing. My equation is {reaction}. What is it when balanced?
        The test gives {reaction} with gaps in front of every formula. Which numbers go in the gaps?
        My lab report needs the balanced equation, and I only have {reaction}. What should I write?
        For a yield calculation I need the mole ratios in {reaction}. Which coefficients does it take?
        The teacher says that {reaction} has too many atoms on one side. How do I put it right?
        For homework I have to balance the chemical equation {reaction}. What is the balanced form?
    """,
    terse="""
        balance: {reaction}
        {reaction} (balance)
        balanced form of {reaction}
        coefficients? {reaction}
        {reaction}, balanced please
        equation to balance: {reaction}
        stoichiometry of {reaction}
        {reaction} -- smallest integers?
        balance_equation({reaction})
        missing coefficients of {reaction}
        even out {reaction}
        coeffs for {reaction}
        please balance {reaction} thx
        coefficients for {reaction}
        {reaction} balanced form
        stoich of {reaction}
        {reaction}, fill in coefficients
        lowest coefficients: {reaction}
        balance_stoichiometry({reaction})
        balance pls {reaction}
        {reaction} balance it
        {reaction}: coefficients?
        help balancing {reaction}
        balanced eq of {reaction}
        smallest coeffs {reaction}
        balance equation {reaction}
        balanced equation {reaction}
        chemical equation balancer {reaction}
    """,
    dialogues="""
        A: I have an equation. B: Go on. A: {reaction}. B: And you want it balanced?
        Teacher: Come to the board and balance {reaction}. Pupil: I would start with the oxygen atoms.
        A: What comes out of the reaction {reaction}? B: First balance it.
        Q: {reaction} is not balanced. How do I mend it? A:
        Mia: My coefficients for {reaction} never work out. Ben: Let a machine balance the equation.
        A: Which numbers go in front? B: In front of what? A: The species in {reaction}.
        Chef: My recipe is {reaction}. Chemist: In which proportions? Chef: That is what balancing should reveal.
        Pupil: I wrote {reaction}. Teacher: Now add the coefficients. Pupil: Which ones?
        A: Here's the unbalanced scheme: {reaction}. B: And you need? A: The balanced version.
        Plant: We run {reaction}. Consultant: In what proportions? Plant: That's what I'm asking; balance it.
        Pupil: I can't do {reaction}. Tutor: What's hard about it? Pupil: The balancing.
        A: Here's my reaction: {reaction}. B: It isn't balanced. A: Then please balance it.
    """,
)

is_balanced = partial(
    Phrases,
    tools.is_balanced,
    terms=(
        "balance check; conservation of atoms; test of an equation; verification of coefficients; "
        "correctness of an equation; equation validity; equal atoms left and right; mass "
        "conservation check; yes or no on balance"
    ),
    questions="""
        Is {reaction} balanced?
        Does {reaction} conserve all atoms and the charge as it stands?
        Are there equally many atoms on both sides of {reaction}?
        Is the stoichiometry of {reaction} correct?
        Have I chosen the right coefficients in {reaction}?
        {reaction}: right or wrong as a balanced equation?
        Would a teacher accept {reaction} as balanced?
        Is this balanced: {reaction}?
        Does the left side of {reaction} match the right side, atom for atom?
        Do the atoms add up in {reaction}, yes or no?
        Would {reaction} pass an atom audit?
        Did I mess up a coefficient in {reaction}, or is it all right?
        Is mass conserved in {reaction} with these coefficients?
        Are the numbers in front of the species of {reaction} already correct?
        Is the equation {reaction} in balance as printed?
        Is {reaction} fine as it is, or are atoms missing?
        Does {reaction} balance?
        Do both sides of {reaction} tally?
        Does {reaction} respect the law of conservation of mass as written?
        Does any atom appear or vanish in {reaction}?
        Is {reaction} already balanced, or does it still need work?
        Is there an atom mismatch in {reaction}?
        Has {reaction} been balanced correctly?
        Can I leave {reaction} unchanged, being balanced?
        Does the atom bookkeeping of {reaction} close?
        Is {reaction} stoichiometrically sound?
        Does {reaction} hold true, atom for atom and charge for charge?
        Am I right that {reaction} is balanced?
        Is it true or false that {reaction} is balanced?
        Is the equation {reaction} balanced?
        Is the reaction {reaction} balanced the way I wrote it?
        Is {reaction} balanced or do I have to change it?
        Is {reaction} properly balanced?
        Is {reaction} a balanced equation?
        Is it correct to write {reaction}, going by the balance of atoms?
        Are both sides of {reaction} equal in atoms?
        Are my coefficients in {reaction} okay?
        Are all the atoms accounted for in {reaction}?
        Did I balance {reaction} correctly?
        Did I get {reaction} right, as far as balancing goes?
        Do both sides of {reaction} have the same number of each atom?
        Do the left and the right of {reaction} agree?
        Does the equation {reaction} work out as written?
        Does everything in {reaction} match up on both sides?
        Is {reaction} right in terms of atom numbers?
        Does {reaction} contain a balancing error?
        Is anything gained or lost from left to right in {reaction}?
        Is the following equation balanced or not: {reaction}
        Is this chemical equation balanced: {reaction}
        Is the chemical equation {reaction} correctly balanced?
        Does the equation {reaction} have the same number of atoms on both sides?
        Is this reaction balanced as written: {reaction}
    """,
    commands="""
        Check whether {reaction} is balanced.
        Verify the coefficients in {reaction}.
        Tell me if atoms get lost in {reaction}.
        Decide: is {reaction} correctly balanced, yes or no?
        Confirm that {reaction} obeys the conservation of mass, or deny it.
        Test the equation {reaction} for balance.
        Audit {reaction}: equal atoms on both sides, yes or no?
        Validate {reaction} and return true or false for balanced.
        Grade my answer {reaction}: balanced or not.
        Compare reactant and product atoms of {reaction}; say if they agree.
        Inspect whether {reaction} is properly balanced already.
        Confirm or refute: {reaction} is balanced.
        Check if {reaction} balances.
        Check the balance of {reaction}; yes or no.
        Say yes or no: {reaction} is balanced.
        Assert that {reaction} is balanced.
        Audit the atoms on both sides of {reaction}.
        Proofread {reaction} for stoichiometric mistakes and say pass or fail.
        Judge whether the coefficients in {reaction} are right.
        Verify that {reaction} conserves mass.
        Find out whether {reaction} is in balance.
        Determine if {reaction} needs no further balancing.
        Don't rebalance anything; only tell me whether {reaction} is correct.
        See if the same atoms stand left and right in {reaction}.
        Mark {reaction} as balanced or unbalanced.
        Check my balancing: {reaction}
        Check if {reaction} is balanced.
        Check that both sides of {reaction} match.
        Check the coefficients in {reaction}: right or wrong?
        Tell me if {reaction} is balanced.
        Tell me yes or no: is {reaction} balanced?
        Say whether {reaction} is balanced.
        See if {reaction} is balanced as it stands.
        Look at {reaction} and tell me whether the atoms match.
        Verify whether {reaction} is a balanced equation.
        Confirm if {reaction} is balanced.
        Count both sides of {reaction} and tell me if they are equal.
        Review {reaction}; is it balanced or not?
        Find out if {reaction} is balanced already.
        Examine {reaction} for balance.
        Examine whether atoms are conserved in {reaction}.
        Tick {reaction} if it is balanced, cross it otherwise.
        Spot-check {reaction}: balanced, yes or no?
        State whether the equation {reaction} is balanced or not balanced.
        Check whether the chemical equation {reaction} is balanced.
        Tell me if this equation is balanced: {reaction}
        Check this chemical equation, balanced or not: {reaction}
        Determine whether the following equation is balanced: {reaction}
    """,
    stories="""
        Sara handed in {reaction}. Should she get the point for a balanced equation?
        A web page claims that {reaction} is balanced. Is the claim true?
        The proofreader doubts the coefficients in {reaction}. Are the doubts unfounded?
        Two friends argue about whether {reaction} keeps every atom. Does it?
        The quiz shows {reaction}. Contestants press green when it is balanced, red otherwise. Which colour is right?
        Before submitting her thesis, Ines has every equation verified. This one is {reaction}. Does it balance?
        A tired teacher marks tests. One pupil's equation reads {reaction}. Tick it as balanced, or cross it out?
        A textbook proofreader comes across {reaction}. Should she let it stand as balanced?
        The app gives a thumbs-up for balanced equations and a thumbs-down otherwise. What does {reaction} get?
        A simulator aborts whenever a reaction creates or destroys atoms. Will it accept {reaction}?
        Kofi bets that {reaction} is balanced exactly as written. Does he win?
        For his answer a pupil put down {reaction}. Are his coefficients correct?
        Before feeding {reaction} to the kinetics code, Wei wants a sanity check that atoms are conserved. Are they?
        The slide shows {reaction}, and somebody in the audience mutters that it doesn't balance. Is the objection wrong?
        A unit test asserts that {reaction} is balanced. Does the test pass?
        I balanced my homework and ended up with {reaction}. Is it right?
        My lab partner wrote {reaction}, and I doubt his numbers. Are they correct?
        The answer sheet says {reaction}, but I think that there's a typo. Is it balanced?
        I typed {reaction} into my report. Do the atoms on both sides agree, or did I slip?
        A pupil wants to know if her answer {reaction} gets full marks for balancing. Does it?
        I balanced an equation in my exam and wrote {reaction}. Is it balanced?
    """,
    terse="""
        balanced? {reaction}
        {reaction} ok or not balanced?
        check balance: {reaction}
        is_balanced: {reaction}
        {reaction}, valid stoichiometry?
        {reaction}: balanced, yes/no
        true or false, balanced: {reaction}
        is {reaction} balanced
        atoms equal both sides? {reaction}
        {reaction} balanced or unbalanced?
        balance check on {reaction}
        assert_balanced({reaction})
        {reaction} still unbalanced or done?
        {reaction} atoms conserved?
        assert balanced: {reaction}
        {reaction} correct as written?
        balanced or not {reaction}
        {reaction} right?  (balanced)
        is it balanced: {reaction}
        {reaction} both sides equal?
        coefficients ok? {reaction}
        balanced or unbalanced: {reaction}
        is this equation balanced? {reaction}
    """,
    dialogues="""
        A: I wrote {reaction}. B: Let us see whether it is balanced.
        Teacher: Is this equation balanced? Pupil: Which one? Teacher: {reaction}.
        A: Please check my equation: {reaction}. B: You want to know whether atoms are conserved?
        Ben: My equation is {reaction}. Amy: The coefficients look odd. Ben: So is it balanced or not?
        Editor: Page seven prints {reaction}. Author: Any mistake? Editor: Tell me whether it is balanced.
        A: Is {reaction} fine? B: You mean balanced? A: Yes or no will do.
        Pupil: I finished: {reaction}. Tutor: Do the two sides agree? Pupil: I hope so. Do they?
        Reviewer: Your scheme {reaction} looks off. Author: Off how? Reviewer: I doubt it is balanced. Is it?
        Pupil: I'm done: {reaction}. Teacher: Did you count both sides? Pupil: Please check if it's balanced.
        A: I got {reaction}. B: Hmm. A: Is it balanced or not?
    """,
)

IRRELEVANT = """
    Why do chemists write equations at all?
    Who discovered oxygen, Scheele or Priestley?
    What colour does the flame turn when potassium burns?
    Is water a good solvent for oil?
    Why is gold so expensive?
    Explain the difference between a mixture and a compound.
    What does it mean that a reaction is exothermic?
    Which safety rules apply when acids are handled?
    Tell me about the life of Marie Curie.
    How was the periodic table invented?
    Can you recommend a good book on organic chemistry?
    Do noble gases ever form compounds?
    What is the smell of ammonia like?
    Why does iron rust in humid air?
    Is H2O the same as heavy water?
    How is H2SO4 produced in industry?
    Should I store NaOH next to acids?
    What happens to CO2 in the deep sea?
    Why does a bottle of H2O2 have a brown colour?
    Name some uses of CaCO3 around the house.
    What is the difference between an ion and an atom?
    How do catalysts lower the activation energy?
    Does burning C3H8 smell?
    Is chemistry harder than physics?
    Which chemical element was named after a planet?
    Why is mercury liquid at room temperature?
    The label says NaCl, but it tastes sweet. What could have happened?
    Write a limerick about C2H5OH.
    Who proposed the formula C6H6 for benzene in a dream?
    Is HCl more dangerous than H2SO4 on the skin?
    The reaction 2 H2 + O2 -> 2 H2O powers rockets. Since when?
    What does the arrow in CaCO3 -> CaO + CO2 mean?
    Where in nature does one find the element helium?
    How is the element tungsten mined?
    What is the atomic number good for in daily life?
    Why is the molar mass of a polymer hard to define?
    Translate "amount of substance" into Italian.
    My teacher says that NaOH ruins glass. Is she right?
    What made Hill invent his order of symbols?
    Explain to a child why equations must be balanced.
    Should we ban the element lead from all toys?
    Does KMnO4 stain clothes for ever?
    I spilled some NH3 in the kitchen. Which window should I open?
    Which firms sell CuSO4 to private persons?
    Draft a safety poster about concentrated HNO3.
    My cocktail is too strong. Who mixed it?
    Is the discovery of the element oxygen a good topic for a talk?
    What do people mean by a chemical romance?
    Hello, is anybody there?
    I would like to learn the guitar. Where do I begin?
    What is on television tonight?
    Thanks a lot, see you tomorrow.
    Give me three ideas for a rainy Sunday.
    My neighbour plays loud music every night.
    How do I write a polite complaint?
    Which shoes go with a blue suit?
    Please cheer me up a little.
    The bus was late again this morning.
    Why are the elements arranged in groups and periods?
    What is the difference between an empirical and a molecular formula, in words?
    Who was Amedeo Avogadro, and why does a number bear his name?
    How did alchemists imagine that lead becomes gold?
    Why do chemists count in moles rather than in dozens?
    What holds the atoms of a molecule together?
    Explain the idea of electronegativity to somebody who hates maths.
    What makes an acid strong?
    Why is carbon so good at building long chains?
    How did Lavoisier overthrow the theory of phlogiston?
    Which elements were first found in the spectrum of the sun?
    Who decides on the names of new elements?
    What's the difference between diluting and dissolving?
    Draw the structure of caffeine, please.
    Could you recommend a podcast about the history of chemistry?
    Why is mass conserved in a reaction?
    How do soaps get rid of grease?
    Is there a good argument for teaching the atomic number before the atomic mass?
    Describe what a titration looks like in the lab.
    What did Mendeleev see in his dream, if he saw anything?
    Why are there no pictures of electrons?
    Translate "the equation is balanced" into Turkish.
    Why do transition metals give colourful solutions?
    How does one tell fool's gold from the real thing?
    What would a world without the element iron look like?
    Compare covalent and ionic bonds for me.
    Was Fritz Haber a hero or a villain?
    Which household chemicals must never be mixed?
    What is the origin of the word "stoichiometry"?
    We mixed NaCl into the sugar bowl on 1 April and dad fell for it.
    I balanced 2 H2 + O2 -> 2 H2O in school once and got a sweet for it.
    The bottle of 37% HCl is missing from the cupboard again.
    My shirt says C8H10N4O2 and everybody asks me for coffee.
    Is CO2 in sparkling water bad for the teeth?
    Please order 500 g of NaOH and a box of gloves from the usual supplier.
    The lab report about CuSO4 is due on Thursday and I haven't started.
    Tell a joke about H2O and H2O2 in a bar.
    My teacher spilled 20 mL of AgNO3 on his tie. Will the stain come out?
    The reaction CaCO3 -> CaO + CO2 is carved above the door of the old lime kiln.
    Write a regular expression that recognises formulas like Ca(OH)2.
    Element 79 was the name of a chocolate bar in our canteen.
    Who sings the song with the line "C6H12O6, you are my candy girl"?
    Fe2O3 looks lovely on old gates, if you ask me.
    Can I take 100 mL of perfume on the plane to Rome?
    Does NH4NO3 need a licence in Germany?
    The students of room 118 left 3 beakers of FeCl3 in the sink.
    Is it true that Elvis swam in a pool of NaClO?
    I bought 2 kg of NaHCO3 for cleaning; what can I clean with it?
    Dilute the juice for the children, would you? The jug holds 1.5 L.
    The CH4 alarm went off at 3 a.m. and we all ran out in pyjamas.
    Put "KCl, 1 M, opened 4 May" on the label and stick it on the bottle.
    Is C2H5OH or CH3OH the one that makes you blind?
    Will the price of Li go on rising after 2030?
    Dear colleagues,\\nthe stock of H2SO4 has moved to cabinet 7.\\nBest, Ines
    I got 14 points out of 20 in the quiz on atomic numbers. Mum was proud.
    He proposed to her with a ring of 18-carat gold and she said no.
    The cake recipe with 8 g of NaHCO3 failed twice. What could be the reason?
    U and I are both in the periodic table, she whispered. Is that romantic?
    There was real chemistry between the two actors.
    He is a man with a catalytic smile.
    She is in her element when she speaks to a crowd.
    Our new flat is a compound of concrete and bad taste.
    The mole has ruined my lawn again.
    Her reaction to the news surprised us all.
    They bonded over a bottle of wine.
    A good solution for the parking problem must be found.
    The atmosphere at work is toxic.
    That was the acid test of our friendship.
    We must strike a balance between freedom and safety.
    The magic formula for a long marriage is patience.
    Let the elements rage, we are staying in the tent!
    His influence in the party has been diluted by the newcomers.
    Get the lead out, we're late!
    Iron your shirt before the interview.
    Is there a pharmacy open near the station?
    Cancel that last one, never mind.
    You're a star, thank you so much for your patience.
    Could you order flowers for the chemist who retires today?
    The silver wedding of my parents will be a big party.
    Ugh, my headache is back. Time for a nap.
"""
