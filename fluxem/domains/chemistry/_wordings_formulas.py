"""How people ask about formulas and elements."""

# ruff: noqa: E501 - a template is one line

from __future__ import annotations

from functools import partial

from fluxem.core.phrasebook import Phrases
from fluxem.domains.chemistry import tools

molar_mass = partial(
    Phrases,
    tools.molar_mass,
    terms=(
        "molar mass; molecular weight; formula weight; formula mass; mass of one mole; relative "
        "molecular mass; g/mol; molecular mass; MW; molar weight"
    ),
    questions="""
        What is the [molar mass|molecular weight] of {formula}?
        How heavy is one mole of {formula}?
        How much does a single mole of {formula} weigh?
        What does a mole of {formula} weigh on the balance?
        Which molecular weight belongs to {formula}?
        Do you know the formula [weight|mass] of {formula}?
        Can you work out what one mole of the compound {formula} weighs?
        {formula}: what is its molar mass?
        For the substance {formula}, what mass corresponds to one mole?
        If I had exactly one mole of {formula}, what would its mass be?
        What number of grams makes up one mole of {formula}?
        [Whats|What's] the molar mass of {formula}?
        How bulky, gravimetrically, is Avogadro's number of {formula} units?
        Which dalton figure would a protein chemist quote for the molecule {formula}?
    """,
    commands="""
        [Calculate|Compute|Find|Determine] the molar mass of {formula}.
        Give me the molecular weight of {formula}.
        Add up the atomic weights in the formula {formula}.
        Look up the atoms in {formula} and report its molar mass.
        Tell me how heavy a mole of {formula} is.
        Work out the formula weight of {formula}[, please|].
        Sum the standard atomic weights over all atoms of the molecule {formula}.
        Using the periodic table, evaluate the mass of one mole of {formula}.
        State the relative molecular mass of {formula}.
        From the formula {formula}, derive the grams per mole.
        Type out the molar weight of {formula} for my spreadsheet.
        Estimate the molecular mass of {formula} by summing its isotopically averaged atoms.
        Help me fill the molecular weight column; this row contains {formula}.
    """,
    stories="""
        A lab assistant has to weigh out one mole of {formula}. What should the scale show?
        Nadia prepares a stock solution of {formula} and first needs its molar mass. What is it?
        The label on the jar only says {formula}, but the recipe speaks of moles. How much does a mole weigh?
        For homework the class must find the molecular weight of {formula}. What is the right answer?
        A student wants to turn moles of {formula} into mass and is missing the conversion factor, the molar mass.
        Before ordering reagents, a chemist notes the formula weight of {formula}. Which value does she write down?
        Our mass spectrometer will measure the compound {formula}. Which molecular weight should we expect?
        Someone filled a bottle with precisely one mole of {formula}. By how much did the bottle get heavier?
        A pharmacist reads {formula} in a monograph. For converting dosages she must learn its molecular mass. What is it?
    """,
    terse="""
        molar mass {formula}
        M({formula}) = ? (molar mass)
        {formula}, molecular weight
        MW of {formula}?
        formula weight: {formula}
        {formula} -- molar mass please
        compound: {formula}; wanted: grams per mole
        mass of one mole, {formula}
        molar_mass({formula})
        {formula} g/mol?
        daltons, molecule {formula}
    """,
    dialogues="""
        A: We need the molar mass. B: Of which compound? A: {formula}.
        Teacher: What does one mole of {formula} weigh? Pupil: I have to add up the atoms first.
        A: I have {formula} here. B: And? A: What is its molecular weight?
        Q: molar mass of {formula}? A:
        Tom: Is {formula} a heavy molecule? Ana: Just compute its formula weight.
        A: The sheet asks for M of {formula}. B: That is the molar mass, so sum the atomic weights.
        Nurse: What's in the vial? Pharmacist: {formula}. Nurse: And its molecular mass, for the dosage?
    """,
)

element_counts = partial(
    Phrases,
    tools.element_counts,
    terms=(
        "atom count; number of atoms; elemental makeup; atoms per formula unit; tally of atoms; "
        "count of each element; stoichiometry of a formula; elemental inventory; subscripts "
        "multiplied out; what a molecule is made of"
    ),
    questions="""
        How many atoms of each element are there in {formula}?
        Which elements does {formula} contain, and how many atoms of each?
        What atoms make up one unit of {formula}?
        What is the atom count of {formula}, element by element?
        Of which atoms, and of how many, does the molecule {formula} consist?
        {formula}: how many of every kind of atom?
        How many atoms are in {formula}, separated by element?
        What's in {formula}, atom by atom?
        If I smashed one molecule of {formula} into atoms, what pieces, and how many, would fly around?
        What are the ingredients of {formula} at the atomic level, with their quantities?
        How often does each symbol occur in {formula} once every subscript is multiplied out?
        Which building blocks, and what quantity of each, form the compound {formula}?
        Can you parse {formula} and report the atoms it includes?
    """,
    commands="""
        Count the atoms in {formula}.
        List the elements of {formula} with the number of atoms of each.
        Break the formula {formula} down into its atoms.
        Multiply out all brackets of {formula} and tally the atoms.
        Make an inventory of the atoms in one formula unit of {formula}.
        Itemize the elemental makeup of {formula}.
        Calculate the number of atoms of every element in {formula}.
        Expand {formula}: say each element and its subscript total.
        Parse the chemical formula {formula} to a table of symbols and counts.
        Enumerate the constituent atoms of {formula}.
        Decompose the molecule {formula} to its elements with quantities.
        Tell a blind student which atoms, and how many apiece, {formula} is composed of.
    """,
    stories="""
        A pupil builds {formula} from plastic balls, one for each atom. Which balls are needed, and how many of each?
        To check an equation, Marco first tallies all atoms of {formula}. What does his table say?
        The modelling kit has a drawer for every element. What must be taken from each drawer to assemble {formula}?
        A database stores every compound by its atom counts. What is stored for {formula}?
        A 3D printer makes coloured beads per element. To string together the molecule {formula}, how many beads of every colour?
        My parser script needs a test case: for the compound {formula} it should output a dictionary of atoms. What dictionary?
        Someone dropped a molecular model of {formula} and it fell apart completely. Which atoms lie on the floor, how many of each?
    """,
    terse="""
        atoms in {formula}
        {formula} -> atom counts?
        count atoms: {formula}
        elements and counts, {formula}
        {formula}, atom tally
        atoms per molecule: {formula}
        element_counts({formula})
        what atoms, how many each? {formula}
        composition by atoms, {formula}
    """,
    dialogues="""
        A: Take {formula} apart for me. B: Into what? A: Atoms, with the number of each element.
        Teacher: Who can count the atoms in {formula}? Pupil: Per element?
        A: I got lost in the brackets of {formula}. B: Then list how many atoms of each element there are.
        Kid: What's inside {formula}? Mum: Atoms! Kid: Which ones, and how many of each?
        A: Expand the brackets of {formula}. B: And then? A: Write each element with its total of atoms.
    """,
)

empirical_formula = partial(
    Phrases,
    tools.empirical_formula,
    terms=(
        "empirical formula; simplest formula; simplest ratio of atoms; reduced formula; lowest "
        "whole-number ratio; lowest terms; smallest subscripts; simplest unit; ratio formula; gcd "
        "of subscripts"
    ),
    questions="""
        What is the empirical formula of {formula}?
        Which simplest whole-number ratio do the atoms of {formula} have, written as a formula?
        What does {formula} reduce to as an empirical formula?
        How is the molecular formula {formula} written in its simplest form?
        If you cancel the common factor in {formula}, which empirical formula is left?
        {formula} is a molecular formula; what is the simplest one?
        What's the simplest formula of {formula}?
        Dividing every subscript of {formula} by their greatest common divisor, what formula do we obtain?
        Can the subscripts in {formula} be shrunk, and to which formula?
        Which smallest-integer formula has the same proportions as {formula}?
        What would elemental analysis report as the empirical formula of the compound {formula}?
        How does one shorten {formula} so that the subscripts share no factor?
        Between molecular and empirical: given {formula} as molecular, what's the empirical?
    """,
    commands="""
        Find the empirical formula for {formula}.
        Reduce {formula} to its simplest chemical formula.
        Divide all atom counts of {formula} by their common factor.
        Simplify the molecular formula {formula}.
        Write {formula} with the lowest whole-number ratio of atoms.
        Convert the molecular formula {formula} to the empirical one.
        Calculate the empirical formula from the molecular formula {formula}.
        Scale the subscripts of {formula} down to the lowest integers.
        Shrink {formula} to its empirical unit.
        Determine the smallest repeating ratio formula of the molecule {formula}.
        Put {formula} in lowest terms, like a fraction, and write the formula.
        State which empirical formula the compound {formula} shares with its multiples.
    """,
    stories="""
        Combustion analysis only yields the ratio of atoms. Which formula would it give for a sample of {formula}?
        Elsa knows that the compound is {formula}, but her form asks for the empirical formula. What does she enter?
        An analyst cannot tell {formula} from other molecules with the same simplest formula. Which formula is that?
        The textbook prints {formula} and wants the reduced formula next to it. What belongs there?
        A microanalysis lab reports proportions only, never molecule size. A customer submits {formula}. Which simplest formula is on the report?
        Like fractions, formulas can be cancelled down. Hana's molecule is {formula}. What stays after cancelling?
        On the flash card, the front shows the molecular formula {formula}. What empirical formula belongs on the back?
    """,
    terse="""
        empirical formula of {formula}
        {formula}, simplest ratio formula
        {formula} -> empirical?
        empirical({formula})
        simplest formula: {formula}
        lowest-terms formula: {formula}
        empirical_formula({formula})
        {formula}, subscripts reduced
        cancel down {formula}, chemical formula
    """,
    dialogues="""
        A: The molecule is {formula}. B: And its empirical formula? A: You tell me.
        Teacher: Cancel what you can in {formula}. Pupil: You mean the simplest chemical formula?
        A: Is {formula} already in lowest terms? B: Give me the empirical formula and we will see.
        Pupil: Molecular formula: {formula}. Tutor: Now cancel the gcd. Pupil: And the empirical formula is?
        A: The subscripts of {formula} look large. B: Shrink them to the smallest integers. A: Giving which formula?
    """,
)

hill_formula = partial(
    Phrases,
    tools.hill_formula,
    terms=(
        "Hill formula; Hill system; Hill order; sum formula; gross formula; collapsed molecular "
        "formula; canonical formula; standard order of symbols; alphabetical order of elements; C "
        "then H then the rest"
    ),
    questions="""
        What is the Hill formula of {formula}?
        How is {formula} written in the Hill system?
        What does {formula} look like in Hill order?
        Which sum formula, ordered by the Hill system, belongs to {formula}?
        How would Chemical Abstracts index the compound {formula}, that is, in Hill order?
        {formula}: how does Hill notation arrange the symbols?
        What's {formula} in Hill notation?
        If C comes first, then H, then the others alphabetically, how is {formula} spelled?
        What canonical order of symbols does the Hill convention give the compound {formula}?
        How would a database canonicalise {formula}, merging repeated symbols per Hill?
        Which spelling of {formula} do patent indexes use under the Hill rule?
        Merging all groups of {formula}, what is the Hill-ordered molecular formula?
        How do I rearrange {formula} according to Edwin Hill's rule?
    """,
    commands="""
        Rewrite {formula} in Hill order.
        Put {formula} into Hill notation.
        Collapse {formula} to a gross formula, carbon first, then hydrogen, then by alphabet.
        Sort the symbols of {formula} as the Hill system demands.
        Give the sum formula of {formula} in Hill order.
        Normalise the formula {formula} by the Hill convention.
        Reorder the symbols of {formula} per Hill.
        Flatten {formula} and list its symbols by the Hill rule, carbons leading.
        Canonicalise the formula {formula} with the Hill system.
        Convert the condensed formula {formula} to Hill order.
        Merge the groups of {formula}; spell the outcome per Hill's convention.
        Print the Hill string for the compound {formula}.
    """,
    stories="""
        The chemical catalogue is sorted by Hill formula. Under which entry does Priya find {formula}?
        A program compares compounds by their Hill notation. What does it make of {formula}?
        An index lists molecules in the Hill system, so {formula} appears under another spelling. Which one?
        Before searching the database, the librarian turns {formula} around into Hill order. What does he type?
        Two suppliers write the same molecule differently. To match records, {formula} is converted to Hill order. What is the key?
        The abstracts service prints carbon, then hydrogen, then everything else from A to Z. Which heading has the compound {formula}?
        A cheminformatics library outputs a Hill string for any structure. Feed it {formula}: what string appears?
    """,
    terse="""
        Hill formula: {formula}
        {formula} in Hill order
        hill({formula}), formula
        {formula} -> Hill system
        sum formula (Hill) of {formula}
        hill_formula({formula})
        {formula}, Hill-ordered
        Hill string of the compound {formula}
        {formula} C first, H second, rest A-Z
    """,
    dialogues="""
        A: The catalogue does not know {formula}. B: Did you use the Hill formula? A: What would it be?
        Teacher: Carbon first, hydrogen second, the rest by alphabet. Pupil: So what about {formula} in Hill order?
        A: Please enter {formula}. B: The form takes Hill notation only.
        A: Why does the index not list {formula}? B: It spells formulas per Hill. A: Then under what heading is it?
        Coder: I merge repeated symbols of {formula}. Chemist: And sort by Hill? Coder: Yes; what should come out?
    """,
)

mass_fraction = partial(
    Phrases,
    tools.mass_fraction,
    terms=(
        "mass fraction; mass share; weight fraction; part by mass; contribution to the mass; "
        "proportion by weight; percent composition; percentage by mass; content of an element; "
        "elemental content; ratio of masses"
    ),
    questions="""
        What is the mass fraction of {element} in {formula}?
        Which share of the mass of {formula} is due to the element {element}?
        How much of the mass of {formula} comes from its {element} atoms, as a mass fraction?
        What part of {formula} by mass is {element}?
        In {formula}, what mass fraction does {element} have?
        By weight, how large is the proportion of {element} within {formula}?
        If you split {formula} into its elements, what fraction of the mass would be {element}?
        What's the mass percent of {element} in {formula}, as a fraction?
        What portion of the weight of {formula} do we owe to {element}, as a mass fraction?
        Per unit of mass of {formula}, how much is due to the element {element} by weight?
        How large is the content of the element {element} in {formula}, by weight?
        By mass, does the element {element} prevail in {formula}, and with what fraction?
        What is the percent composition of {formula} with regard to the element {element}?
        From one unit of weight of {formula}, which part by mass could be extracted as {element}?
    """,
    commands="""
        Calculate the mass fraction of {element} in {formula}.
        For the compound {formula}, find the share of {element} by mass.
        Determine how much {element} there is in {formula}, as a fraction by weight.
        Divide the mass of all {element} atoms by the mass of {formula}; report the mass fraction.
        Take {formula} and state the weight fraction of {element}.
        Express the content of the element {element} in {formula} as a mass share.
        Calculate the percentage by mass of {element} in {formula}, as a fraction.
        Compute how rich {formula} is in the element {element}, by weight.
        Quote the elemental content, by mass, of {element} for {formula}.
        Give the mass ratio of the element {element} to the entire {formula}.
        Evaluate the weight contribution of the element {element} to {formula} as a fraction.
        In {formula}, isolate the element {element}: which mass fraction is it?
    """,
    stories="""
        A mine ships pure {formula} and is paid for the {element} in it. Which mass fraction of the load is paid for?
        Someone wants to win the element {element} from {formula}. What fraction of the mass can be won at best?
        The fertiliser consists of {formula}. Its label must state the mass fraction of {element}. What is printed?
        All {element} atoms were removed from a heap of {formula}. By which fraction did the heap shrink, by mass?
        A farmer compares fertilisers. One is {formula}, and only the element {element} matters. What part by mass is useful?
        A nutritionist reads {formula} on a supplement. She cares about the element {element}. Which mass fraction does it have?
        Miners sell by metal content. Their ore is pure {formula}; the element {element} is paid for. What fraction by weight is that?
    """,
    terse="""
        mass fraction of {element} in {formula}
        {formula}, share of {element} by mass
        w({element}) in {formula}, mass fraction
        {formula}: {element}, weight fraction
        {element} / {formula} by mass
        mass_fraction(element {element}, {formula})
        percent by mass: element {element}, compound {formula}
        {formula}: content of the element {element}, by weight
        weight fraction {element}, {formula}
    """,
    dialogues="""
        A: How rich in the element {element} is {formula}? B: By mass? A: Yes, as a fraction.
        A: Here is {formula}. B: What do you need? A: The mass fraction of {element}.
        Teacher: Which mass share does {element} have? Pupil: In {formula}, you mean?
        Buyer: How much of your {formula} is the element {element}? Seller: By weight? Buyer: Yes, what fraction?
        Pupil: Percent composition of {formula}. Teacher: For which element? Pupil: By mass, the element {element}.
    """,
)

atomic_number = partial(
    Phrases,
    tools.atomic_number,
    terms=(
        "atomic number; proton number; number of protons; nuclear charge; place in the periodic "
        "table; Z; ordinal number of an element; charge number; element's number; how many protons"
    ),
    questions="""
        What is the atomic number of {element}?
        How many protons does an atom of {element} have?
        At which place of the periodic table does {element} stand?
        Which proton number has the element {element}?
        How large is the nuclear charge of the element {element}?
        {element}: which atomic number?
        How many protons sit in the nucleus of {element}?
        What is Z for the element {element}?
        What's the atomic number of the element {element}?
        What number does the element {element} carry in the periodic table?
        What integer Z identifies the element {element}?
        Which rank does the element {element} hold when elements are ordered by protons?
        How many positive charges does the nucleus of {element} bear?
        If a neutral atom of the element {element} has as many electrons as protons, how many protons is that?
        What does the upper corner of the {element} tile say in the periodic table, counting protons?
    """,
    commands="""
        Give the atomic number of {element}.
        Look up {element} in the periodic table and return its number.
        Tell me how many protons {element} has.
        State Z, the atomic number, for {element}.
        Find the position of {element} among the elements of the periodic table.
        Count the protons in the nucleus of one atom of {element}.
        Print the atomic number: element {element}.
        Retrieve Z for the element {element}.
        Quote the proton count for the element {element}.
        Specify the ordinal number of {element} in the periodic table.
        Write the integer number of protons that defines the element {element}.
        For my quiz, get the atomic number of {element}.
    """,
    stories="""
        A quiz master draws the card {element} and asks for the atomic number. What is the right reply?
        The poster of the periodic table has a hole where {element} was. Which number stood there, counting protons?
        A physicist fires at a target of {element} and needs the nuclear charge, that is, the atomic number.
        Lea sorts cards of the elements by number of protons. Which number is on the card of {element}?
        In a nuclear reaction the charge numbers must add up. One partner is the element {element}. Which Z do I enter?
        The chemistry board game moves your token to the element {element}. On which numbered field of the periodic table is that?
        A child learns the elements by heart, with numbers. The card reads {element}. How many protons should she say?
    """,
    terse="""
        atomic number {element}
        Z of {element}? (atomic number)
        {element}, proton number of the element
        protons: {element}
        periodic table, {element}: number?
        atomic_number(element {element})
        Z for element {element}
        number of protons in {element}
        element {element}: ordinal number
    """,
    dialogues="""
        A: Which element do you have? B: {element}. A: And its atomic number?
        Teacher: {element}! Pupil: Oh, the atomic number... I need help.
        A: How many protons for {element}? B: Check the periodic table.
        Host: The element is {element}. Guest: And you want Z? Host: Its atomic number, exactly.
        Kim: I need the charge of the nucleus of {element}. Lou: Count protons. Kim: So which integer?
    """,
)

element_at = partial(
    Phrases,
    tools.element_at,
    terms=(
        "element by number; element of given atomic number; element with so many protons; entry of "
        "the periodic table; symbol for a proton count; nth element; element lookup by number; "
        "which element is number n"
    ),
    questions="""
        Which element has atomic number {number}?
        What element is number {number} in the periodic table?
        Which chemical element has {number} protons in its nucleus?
        What is the name of the element whose proton number equals {number}?
        If an atom holds {number} protons, which element is it?
        Z = {number}: which element is meant?
        What stands at place {number} of the periodic table?
        What's the element with atomic number {number}?
        Which substance, elementally, has nuclei with exactly {number} protons?
        Element number {number} in the periodic table, what's its symbol?
        Which tile of the periodic table bears the integer {number}?
        Counting up from the lightest, which is chemical element number {number}?
        What do chemists call the element whose Z is {number}?
        Which atom carries {number} positive charges in its nucleus?
    """,
    commands="""
        Name the element with atomic number {number}.
        Find the element that has {number} protons.
        Identify the chemical element whose nuclear charge is {number}.
        Look up entry {number} of the periodic table.
        Tell me which element comes with Z equal to {number}.
        Read the periodic table at position {number}.
        Get the chemical element for Z = {number}.
        Return the element number {number} from the periodic table.
        Say which element you reach with {number} protons.
        Find out whose atomic number is {number}, which element.
        Give name and symbol of the element numbered {number} in the periodic table.
        Determine the element from a proton count of {number}.
    """,
    stories="""
        A detector counted {number} protons in the nucleus. Which element did it see?
        In a crossword the clue is: chemical element with the proton number {number}. What is the word?
        The museum numbers its samples by atomic number; case {number} is open. Which element lies inside?
        An alchemist in a novel dreams of the element with {number} protons. What do we call it today?
        Her locker code is an atomic number, {number}. The hint is the element's name. What is the hint?
        A nuclide table row begins with Z = {number}. Which element belongs to that row?
        In a game you draw a chip and must shout out the element with that atomic number. The chip shows {number}. What do you shout?
    """,
    terse="""
        element number {number}
        Z = {number}, element?
        {number} protons: element name
        periodic table no. {number}
        atomic number {number} -> name of the element
        element_at({number})
        Z {number} which element
        nth element, n = {number}, periodic table
        symbol for atomic number {number}
    """,
    dialogues="""
        A: I am thinking of an element. B: Its atomic number? A: {number}. Which one is it?
        Teacher: {number} protons! Pupil: Then the element must be...
        A: Who sits at {number} in the periodic table? B: Let me look up the element.
        Host: Atomic number {number}. Guest: Which element is that? Host: That is the question!
        Kim: My nucleus contains {number} protons. Lou: Check the chart of elements. Kim: What's it called?
    """,
)
