"""How people ask about reactions, and talk about chemistry in general."""

# ruff: noqa: E501 - a template is one line

from __future__ import annotations

from functools import partial

from fluxem.core.phrasebook import Phrases
from fluxem.domains.chemistry import tools

balance_equation = partial(
    Phrases,
    tools.balance_equation,
    terms="balanced equation; stoichiometric coefficients; balancing of an equation; smallest whole-number coefficients",
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
    """,
    dialogues="""
        A: I have an equation. B: Go on. A: {reaction}. B: And you want it balanced?
        Teacher: Come to the board and balance {reaction}. Pupil: I would start with the oxygen atoms.
        A: What comes out of the reaction {reaction}? B: First balance it.
        Q: {reaction} is not balanced. How do I mend it? A:
        Mia: My coefficients for {reaction} never work out. Ben: Let a machine balance the equation.
        A: Which numbers go in front? B: In front of what? A: The species in {reaction}.
    """,
)

is_balanced = partial(
    Phrases,
    tools.is_balanced,
    terms="balance check; conservation of atoms; test of an equation; verification of coefficients; correctness of an equation",
    questions="""
        Is {reaction} balanced?
        Does {reaction} conserve all atoms and the charge as it stands?
        Are there equally many atoms on both sides of {reaction}?
        Is the stoichiometry of {reaction} correct?
        Have I chosen the right coefficients in {reaction}?
        {reaction}: right or wrong as a balanced equation?
        Would a teacher accept {reaction} as balanced?
    """,
    commands="""
        Check whether {reaction} is balanced.
        Verify the coefficients in {reaction}.
        Tell me if atoms get lost in {reaction}.
        Decide: is {reaction} correctly balanced, yes or no?
        Confirm that {reaction} obeys the conservation of mass, or deny it.
        Test the equation {reaction} for balance.
    """,
    stories="""
        Sara handed in {reaction}. Should she get the point for a balanced equation?
        A web page claims that {reaction} is balanced. Is the claim true?
        The proofreader doubts the coefficients in {reaction}. Are the doubts unfounded?
        Two friends argue about whether {reaction} keeps every atom. Does it?
    """,
    terse="""
        balanced? {reaction}
        {reaction} ok or not balanced?
        check balance: {reaction}
        is_balanced: {reaction}
        {reaction}, valid stoichiometry?
    """,
    dialogues="""
        A: I wrote {reaction}. B: Let us see whether it is balanced.
        Teacher: Is this equation balanced? Pupil: Which one? Teacher: {reaction}.
        A: Please check my equation: {reaction}. B: You want to know whether atoms are conserved?
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
"""
