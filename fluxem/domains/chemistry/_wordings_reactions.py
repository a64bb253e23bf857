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
    """,
    dialogues="""
        A: I have an equation. B: Go on. A: {reaction}. B: And you want it balanced?
        Teacher: Come to the board and balance {reaction}. Pupil: I would start with the oxygen atoms.
        A: What comes out of the reaction {reaction}? B: First balance it.
        Q: {reaction} is not balanced. How do I mend it? A:
        Mia: My coefficients for {reaction} never work out. Ben: Let a machine balance the equation.
        A: Which numbers go in front? B: In front of what? A: The species in {reaction}.
        Chef: My recipe is {reaction}. Chemist: In which proportions? Chef: That is what balancing should reveal.
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
    """,
    stories="""
        Sara handed in {reaction}. Should she get the point for a balanced equation?
        A web page claims that {reaction} is balanced. Is the claim true?
        The proofreader doubts the coefficients in {reaction}. Are the doubts unfounded?
        Two friends argue about whether {reaction} keeps every atom. Does it?
        The quiz shows {reaction}. Contestants press green when it is balanced, red otherwise. Which colour is right?
        Before submitting her thesis, Ines has every equation verified. This one is {reaction}. Does it balance?
        A tired teacher marks tests. One pupil's equation reads {reaction}. Tick it as balanced, or cross it out?
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
    """,
    dialogues="""
        A: I wrote {reaction}. B: Let us see whether it is balanced.
        Teacher: Is this equation balanced? Pupil: Which one? Teacher: {reaction}.
        A: Please check my equation: {reaction}. B: You want to know whether atoms are conserved?
        Ben: My equation is {reaction}. Amy: The coefficients look odd. Ben: So is it balanced or not?
        Editor: Page seven prints {reaction}. Author: Any mistake? Editor: Tell me whether it is balanced.
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
"""
