# ruff: noqa: E501 - one template a line
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
        What is the gram-molecular weight of {formula}?
        What is the relative molar mass of {formula}?
        What is the average molecular mass of {formula}?
        What is the mass per mole of {formula}?
        What is the sum of the atomic masses in {formula}?
        What is the gram formula weight of {formula}?
        How massive is a molecule of {formula}, quoted as daltons?
        What conversion factor links moles and mass for {formula}?
        What grams-per-mole figure does {formula} have?
        How heavy is {formula} on a per-mole basis?
        What does {formula} come to when I total its atomic weights?
        What would a pot holding exactly one mole of {formula} and nothing else weigh, pot excluded?
        What Mr should I quote for {formula}?
        By what number do I divide a sample's mass to count the moles of {formula}?
        Which mol. wt. is printed on a bottle of {formula}?
        If I piled up Avogadro's number of {formula} particles, how heavy would the pile be?
        What's the molar mass here: {formula}
        What is the molar mass value of {formula}?
        What is the RMM for {formula}?
        What's the M.W. of {formula}?
        What is the molar heft of {formula}, that is, its mass per mole?
        What molecular mass does {formula} have?
        How much do I get on the scale for each mole of {formula}?
        How heavy is the {formula} molecule?
        What does a {formula} molecule weigh on the atomic mass scale?
        What is the mass in u of a molecule of {formula}?
        What's the combined atomic weight of everything in {formula}?
        Does anyone know the mol mass of {formula}?
        What is the relative formula mass of {formula}?
        What is the Mr value of {formula}?
        What is the unit mass of {formula}, per mole of it?
        What is the molecular heaviness of {formula}?
        What is the per-mole weight of {formula}?
        What is the combined atomic mass of {formula}?
        What is the molecular mass number to use for {formula} in stoichiometry?
        By how much do I multiply moles of {formula} to get their mass?
        How many grams does one mole of {formula} weigh?
        How many g/mol is {formula}?
        What is the molar mass of {formula} in g/mol?
        How many grams are in a mole of {formula}?
        How many grams per mole is {formula}?
        What is the molecular weight of {formula} in grams per mole?
        How do I calculate the molar mass of {formula}?
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
        Find the molar weight of {formula}.
        Find the average mass of a {formula} molecule on the atomic scale.
        Weigh a mole of {formula} on paper.
        Total the relative atomic masses for {formula}.
        Return the RMM of {formula}.
        Compute the gram-formula mass of {formula}.
        Tally up the masses, not the numbers, of the atoms in {formula}.
        Provide the mass-per-mole figure for {formula}.
        Get MolWt for {formula}, as a cheminformatics package would report it.
        Quote the molecular weight of {formula} from its constituent atomic weights.
        Deduce the g/mol value for {formula}.
        Show what Avogadro's number of {formula} molecules weighs.
        Fill in the safety sheet: molecular mass of {formula}.
        Give the grams per mole of {formula}.
        Sum the atomic weights of {formula}.
        Add the masses of all atoms in {formula}.
        Tell me the mol weight of {formula}.
        Calculate Mr for {formula}.
        Work out the relative formula mass of {formula}.
        I need the molar mass for {formula}.
        Please look up the molecular weight for {formula}.
        Get me the g/mol of {formula}.
        Obtain the molar mass for the substance {formula}.
        Say how much a single mole of {formula} weighs.
        Use atomic masses to get the molecular mass of {formula}.
        Check what {formula} weighs per mole.
        Find the weight of a mole of {formula}.
        Find the mass per mole for {formula}.
        Supply the molar mass of {formula} from the periodic table.
        Sum up all atoms' masses in {formula}.
        Calculate the molecular weight of {formula}.
        Find the molar mass of the compound {formula} in g/mol.
        Calculate the mass in grams of one mole of {formula}.
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
        To make a molar solution, Femi first needs to know how heavy a mole of {formula} is. What does he find?
        A stoichiometry problem gives the substance {formula} but not how heavy one mole of it is. What is that molar mass?
        A polymer chemist specifies a repeat unit of {formula}. What is its formula weight?
        The vial's sticker is smudged; only {formula} is legible and the MW box is blank. What goes in the box?
        Diffusion speed depends on how heavy the molecules are. For {formula}, what molecular mass goes in the formula?
        A drug-likeness filter rejects compounds with a large molecular weight. What weight does it see for {formula}?
        Marta is titrating and asks for the gram equivalent of a whole mole of {formula}. What figure does she get?
        Freezing-point depression gave the class a molecular weight; the real compound was {formula}. What is the true value?
        I'm making a solution of {formula} and the calculator asks me for its molecular weight. What do I type in?
        My worksheet has a column Mr, and this line is about {formula}. What goes in the column?
        The label with the molecular weight fell off our jar of {formula}. What did the label say?
        Our lab software needs grams per mole for a new reagent, {formula}. Which number do I enter?
        In class we added up atomic masses for {formula}. Which total should everybody have?
        In my chemistry homework I need the molar mass of {formula} in grams per mole. What is it?
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
        mol wt {formula}
        {formula} mass per mole
        Mr of {formula}
        RMM: {formula}
        MolWt({formula})
        how heavy a mole of {formula}
        {formula} grams per mole pls
        gfw of {formula}
        molecular mass, compound {formula}
        mm of {formula}
        {formula} mol mass?
        mw {formula}
        {formula} weight per mole
        rel. formula mass {formula}
        Mr {formula}
        molar mass calculator {formula}
        {formula} molar mass g/mol
        molecular weight of {formula}
        formula mass of {formula}
    """,
    dialogues="""
        A: We need the molar mass. B: Of which compound? A: {formula}.
        Teacher: What does one mole of {formula} weigh? Pupil: I have to add up the atoms first.
        A: I have {formula} here. B: And? A: What is its molecular weight?
        Q: molar mass of {formula}? A:
        Tom: Is {formula} a heavy molecule? Ana: Just compute its formula weight.
        A: The sheet asks for M of {formula}. B: That is the molar mass, so sum the atomic weights.
        Nurse: What's in the vial? Pharmacist: {formula}. Nurse: And its molecular mass, for the dosage?
        Technician: The balance software wants a molecular weight. Chemist: For what? Technician: For {formula}.
        A: I'm converting moles of {formula}. B: You'll want its grams-per-mole figure. A: Which is?
        Student: How do I get Mr for {formula}? Tutor: Add the atomic masses, subscripts included. Student: And the total?
        Pupil: I have to calculate the molar mass. Mum: For what? Pupil: {formula}.
        A: How heavy is {formula}? B: Per mole? A: Yes, per mole.
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
        What is the atomic composition of {formula}, as whole numbers per element?
        What is the atom inventory of {formula}?
        What is the breakdown of {formula} by element, in numbers of atoms?
        What is the head count of every atom type in {formula}?
        What is the expanded composition of {formula}, with the brackets gone?
        How many of each type of atom are present in {formula}?
        Which elements, and what quantity of each, are bonded together in {formula}?
        What would a Counter over the atoms of {formula} contain?
        What does {formula} contain once parentheses and hydrate water are expanded?
        How many atoms does each element contribute to {formula}?
        If I build {formula} from a model kit, what balls do I take out of the box, and how many per colour?
        What are the multiplicities of the elements within {formula}?
        In {formula}, how frequently does each element turn up?
        Who's on the roll call of atoms in {formula}, with numbers?
        Which kinds of atom, in what numbers, does a single unit of {formula} hold?
        What are the atoms in {formula}, and how many of each?
        How many of which atoms does {formula} have?
        What is the number of atoms of each element in {formula}?
        What is the element tally for {formula}?
        What is the atomic makeup of {formula}?
        What is {formula} made of, counting each element's atoms?
        What is the elemental census of {formula}?
        What is the element-by-element total for {formula}?
        What is the atom list of {formula}?
        What is inside the molecule {formula}, in atoms?
        Which atoms do I need, and how many, to build {formula}?
        How many pieces of every element are in the formula {formula}?
        How do the atoms in {formula} split up among the elements?
        Can you tell me each element and its quantity in {formula}?
        Do you know how many atoms of each sort are inside {formula}?
        What is the atomic breakdown of {formula}?
        What is the elemental composition of {formula} in numbers of atoms?
        What does {formula} consist of, atom for atom?
        How many atoms of each element are in {formula}?
        How many atoms of each element are there in one formula unit of {formula}?
        What elements are in {formula} and how many atoms of each?
        How many of each atom are in the compound {formula}?
        How many atoms of each kind does one molecule of {formula} contain?
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
        Find the atom-by-atom composition of {formula}.
        Find the number of atoms per element in {formula}.
        Do an atom census of {formula}.
        Unpack {formula} to a dict of element symbols and integers.
        Expand the parentheses in {formula} and total each element separately.
        Tabulate the atoms of {formula}, a row per element.
        Draw up a bill of materials for a molecule of {formula}.
        Tokenise {formula} and aggregate the atom multiplicities.
        Dissect {formula} and say how many atoms of every sort there are.
        Give me a histogram of the atoms in {formula}.
        Spell out the quantities of all elements occurring in {formula}.
        Resolve the nested brackets of {formula} and count what each element gets.
        Show which atoms, and how many, form {formula}; I don't need masses.
        Report the stoichiometry of {formula} as counts per element.
        Count up each element in {formula}.
        Count every element of {formula}.
        Tell me the atoms in {formula}.
        List the atoms of {formula} with their numbers.
        Give the number of each atom in {formula}.
        Say how many of each element {formula} has.
        Take {formula} apart and count the atoms.
        Open all brackets of {formula} and count.
        Split {formula} into elements and amounts.
        Write next to every element how often it is in {formula}.
        Make an atom table for {formula}.
        Get me the element counts for {formula}.
        Figure out the numbers of the different atoms in {formula}.
        Convert {formula} into a dictionary of atom counts.
        Analyse {formula} into elements with counts.
        Find the atom counts for {formula}.
        Unfold {formula} and total every element.
        Sort the atoms of {formula} by element and count them.
        Count the number of atoms of each element in {formula}.
        Count how many atoms of each element are in the chemical formula {formula}.
        State the number of atoms of each element in the compound {formula}.
        List each element in {formula} and the number of atoms.
    """,
    stories="""
        A pupil builds {formula} from plastic balls, one for each atom. Which balls are needed, and how many of each?
        To check an equation, Marco first tallies all atoms of {formula}. What does his table say?
        The modelling kit has a drawer for every element. What must be taken from each drawer to assemble {formula}?
        A database stores every compound by its atom counts. What is stored for {formula}?
        A 3D printer makes coloured beads per element. To string together the molecule {formula}, how many beads of every colour?
        My parser script needs a test case: for the compound {formula} it should output a dictionary of atoms. What dictionary?
        Someone dropped a molecular model of {formula} and it fell apart completely. Which atoms lie on the floor, how many of each?
        For a mass-balance matrix, each column holds the element counts of a species. What column belongs to {formula}?
        Yuki bakes cookies shaped like atoms and wants to lay out {formula} on a tray. How many cookies of every element are needed?
        A ledger for a reaction lists atoms going in. Only {formula} goes in. What entries, element by element?
        The simulation must create all the atoms for a molecule of {formula}. How many of each kind should it create?
        Pupils stand up as atoms to act out {formula}. How many pupils play each element?
        While writing a formula parser, Ben tests it with {formula}. What mapping from symbols to counts must come out?
        Before drawing the structure of {formula}, Ada notes how many atoms of every element must appear. What does she note?
        Nested brackets confuse Theo, so he expands {formula} and lists the totals per element. What is his list?
        My little brother has a molecule kit and wants to make {formula}. Which balls, and how many of every colour, should I give him?
        The worksheet says: state the number of atoms of each element in {formula}. What do I write?
        I need to fill in an element matrix for my equilibrium code. The species is {formula}. What are its atom numbers?
        There are brackets in {formula} and I always miscount. How many of every atom are there really?
        On a quiz card I see {formula}. I should say every element and how many atoms it has. What do I say?
        My worksheet on counting atoms shows {formula}. How many atoms of each element are there?
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
        atom census {formula}
        Counter of atoms in {formula}
        {formula} how many of each atom
        {formula} per-element atom numbers
        Composition({formula}).as_dict()
        parse {formula} -> element: count
        which atoms + how many, {formula}
        expand brackets {formula}, atoms
        atom numbers {formula}
        {formula} what atoms
        element tally {formula}
        how many atoms each: {formula}
        {formula} elements + counts
        no. of each atom in {formula}
        counting atoms {formula}
        number of atoms of each element in {formula}
        how many atoms of each element {formula}
        atom count {formula}
    """,
    dialogues="""
        A: Take {formula} apart for me. B: Into what? A: Atoms, with the number of each element.
        Teacher: Who can count the atoms in {formula}? Pupil: Per element?
        A: I got lost in the brackets of {formula}. B: Then list how many atoms of each element there are.
        Kid: What's inside {formula}? Mum: Atoms! Kid: Which ones, and how many of each?
        A: Expand the brackets of {formula}. B: And then? A: Write each element with its total of atoms.
        A: I'm parsing {formula}. B: What should the parser return? A: A count for every element. B: Such as?
        Pupil: Do subscripts outside the brackets multiply? Teacher: They do. So how many atoms of each element are in {formula}?
        A: What's the makeup of {formula}? B: By mass? A: No, just how many atoms of each.
        Pupil: What does the small number in {formula} mean? Teacher: It counts atoms. Pupil: So how many of each are there?
        A: I'm coding a formula reader. B: Test it on {formula}. A: Which atom counts should it return?
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
        What is the simplest integer-ratio formula of {formula}?
        What is the reduced formula of {formula}?
        What is the lowest-terms version of the formula {formula}?
        What is the minimal formula of {formula}?
        What is the irreducible formula behind {formula}?
        What is left of {formula} after factoring out the HCF of its subscripts?
        What does {formula} boil down to when only the proportions of atoms matter?
        Scaled down as far as whole numbers allow, what formula does {formula} become?
        Which formula with coprime subscripts matches {formula}?
        Pared down to bare proportions, how does {formula} read?
        If only relative proportions of atoms were known, what formula would we write for {formula}?
        What's the most reduced form of the molecule {formula}?
        Which empirical formula does {formula} have?
        Of which smaller formula is {formula} a whole multiple?
        How can {formula} be stated with subscripts as small as possible?
        What's the empirical formula here: {formula}
        What is the simplest whole-number formula of {formula}?
        What is the smallest formula with the ratio of {formula}?
        What is the basic ratio formula for {formula}?
        What is the cut-down formula of {formula}?
        What is the lowest-ratio formula of {formula}?
        What is the EF of {formula}, where EF means empirical formula?
        What is the simplified formula for {formula}?
        Can {formula} be simplified as a formula?
        How do you simplify the chemical formula {formula}?
        How would {formula} look after dividing all its little numbers by the biggest number that fits?
        Does {formula} reduce, and to what?
        What do I get when I reduce {formula} to its empirical formula?
        What is the simplest form of the chemical formula {formula}?
        Which empirical formula fits the molecular formula {formula}?
        What is the ratio formula of {formula}?
        What is the reduced version of {formula}, as a chemical formula?
        What is the smallest whole-number version of {formula}?
        What is the empirical formula for {formula}?
        What is the empirical formula of the compound {formula}?
        What's the empirical formula of a compound with the molecular formula {formula}?
        A compound has the molecular formula {formula}. What is its empirical formula?
        How do I find the empirical formula of {formula}?
        What is the simplest whole-number ratio formula of {formula}?
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
        Find the empirical formula of {formula}.
        Find the reduced formula of {formula}.
        Bring the atomic ratio in {formula} down to the simplest integers, as a formula.
        Scale down the subscripts of {formula} to the smallest integers.
        Factor the greatest common divisor out of the subscripts of {formula}.
        Turn {formula} into an empirical formula.
        Pare {formula} to lowest terms.
        Shrink the molecular formula {formula} to proportions only.
        Return the reduced_formula of {formula}.
        Take the molecular formula {formula} and give its empirical counterpart.
        Rewrite {formula} so that its subscripts are coprime.
        Show {formula} in its irreducible integer ratio.
        Derive the simplest-ratio formula for the compound {formula}.
        Treat {formula} like a fraction and cancel its subscripts.
        Simplify {formula} to its empirical formula.
        Simplify the chemical formula {formula}.
        Reduce {formula} to the simplest ratio.
        Reduce the subscripts of {formula}.
        Make {formula} as small as possible by the ratio of its atoms.
        Give the empirical formula for {formula}.
        Get the empirical formula from {formula}.
        Go from {formula} to the empirical formula.
        Write the simplest formula for {formula}.
        Write {formula} using the smallest possible whole numbers.
        Cancel {formula} to the simplest formula.
        Scale {formula} down to its smallest integer ratio.
        Boil {formula} down to the simplest atom ratio.
        Express {formula} as an empirical formula, please.
        Find the simplest formula for {formula}.
        Find the lowest-terms formula of {formula}.
        Divide {formula} through by the common factor of its subscripts.
        Condense {formula} to the smallest whole-number formula.
        Determine the empirical formula of {formula}.
        Give the empirical formula of the molecule {formula}.
        Work out the empirical formula of {formula}.
        Write the empirical formula for {formula}.
    """,
    stories="""
        Combustion analysis only yields the ratio of atoms. Which formula would it give for a sample of {formula}?
        Elsa knows that the compound is {formula}, but her form asks for the empirical formula. What does she enter?
        An analyst cannot tell {formula} from other molecules with the same simplest formula. Which formula is that?
        The textbook prints {formula} and wants the reduced formula next to it. What belongs there?
        A microanalysis lab reports proportions only, never molecule size. A customer submits {formula}. Which simplest formula is on the report?
        Like fractions, formulas can be cancelled down. Hana's molecule is {formula}. What stays after cancelling?
        On the flash card, the front shows the molecular formula {formula}. What empirical formula belongs on the back?
        A chemist finds several compounds with identical proportions. One of them is {formula}. What common simplest formula do they share?
        From percent composition alone you never learn the true size of a molecule. For {formula}, what formula would you infer?
        Noor writes molecular formulas in blue and empirical ones in red. The blue one reads {formula}. What is the red one?
        An exam question shows {formula} and says: express the ratio of atoms using the smallest whole numbers. What is expected?
        The subscripts of {formula} share a divisor, or maybe not. After dividing through, what does the formula look like?
        A program groups compounds by their reduced composition. In which group does {formula} land?
        Old chemists could only measure ratios, not molecular size. How would they have written {formula}?
        The worksheet asks to simplify chemical formulas the way one simplifies fractions. Item: {formula}. What is the answer?
        On my test I got the molecular formula {formula}, and they ask for the empirical formula. What do I answer?
        A combustion analysis only tells ratios, so my report must use the simplest formula. The molecule is {formula}. What do I report?
        I wrote {formula} and the teacher said it's not the simplest ratio. What would be?
        I divide all the small numbers in {formula} by their largest common divisor. What formula comes out?
        My flash cards have a molecular formula in front and an empirical one behind. The front shows {formula}. What's behind?
        A substance has the molecular formula {formula}. Find its empirical formula.
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
        simplest-terms formula for {formula}
        {formula} lowest terms
        reduce subscripts of {formula}
        {formula} molecular -> empirical
        reduced_formula({formula})
        minimal whole number ratio, {formula}
        coprime subscripts for {formula}
        simplest ratio {formula}
        {formula} simplified formula
        reduce formula {formula}
        smallest whole numbers for {formula}
        {formula} to EF (empirical)
        empirical formula {formula}
        empirical formula for {formula}
        empirical formula calculator {formula}
        molecular formula {formula}, empirical formula?
    """,
    dialogues="""
        A: The molecule is {formula}. B: And its empirical formula? A: You tell me.
        Teacher: Cancel what you can in {formula}. Pupil: You mean the simplest chemical formula?
        A: Is {formula} already in lowest terms? B: Give me the empirical formula and we will see.
        Pupil: Molecular formula: {formula}. Tutor: Now cancel the gcd. Pupil: And the empirical formula is?
        A: The subscripts of {formula} look large. B: Shrink them to the smallest integers. A: Giving which formula?
        A: Our result is {formula}. B: That's the molecular formula. Now divide the subscripts by their HCF. A: Then I get?
        Lab: The instrument yields ratios only. Client: My compound is {formula}. Lab: Then which empirical formula will I report?
        Pupil: Do I keep {formula} as it is? Teacher: Not if the subscripts have a common divisor. Pupil: So what's the reduced formula?
        Pupil: Is {formula} the empirical formula? Tutor: It's the molecular one. Pupil: Then what is the empirical one?
        A: Simplify {formula}. B: To the smallest ratio? A: That's right.
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
        What is the Hill notation of {formula}?
        What is the Hill-sorted formula of {formula}?
        What is the Hill-system entry of {formula}?
        What is the collapsed molecular formula of {formula} under Hill's convention?
        What is the index formula of {formula}, Hill style?
        Keeping every atom but following Hill, how does {formula} read?
        How would {formula} be alphabetised in a Hill index?
        In what Hill sequence do the elements of {formula} line up?
        Under Hill's scheme, what becomes of {formula}?
        With like atoms combined and arranged by Hill, what is {formula}?
        How does a CAS registry record spell {formula} with Hill ordering?
        Unreduced, but in Hill order: what is {formula}?
        Could you standardise {formula} the Hill way?
        How do databases write the molecular formula of {formula} when they follow the Hill convention?
        What's the Hill formula here: {formula}
        How do I write {formula} in Hill order?
        How is {formula} listed according to the Hill system?
        What is the Hill form of {formula}?
        What is the Hill representation of {formula}?
        What is the Hill spelling of {formula}?
        What is the Hill-style formula for {formula}?
        What is the total formula of {formula} in the Hill system?
        What is the standard Hill order for {formula}?
        What is the database form of {formula}, that is, Hill?
        What does {formula} turn into using the Hill system?
        Which Hill formula matches {formula}?
        Where would I look up {formula} in a Hill index?
        Can I get {formula} with the elements in Hill order?
        Does {formula} change when put in Hill notation, and to what?
        What is the Hill version of {formula}?
        What is the Hill entry for {formula}?
        What is the C-then-H-then-alphabet form of {formula}?
        What is {formula} in Hill notation?
        What is {formula} in Hill order?
        What's the Hill formula for {formula}?
        How do you write {formula} in Hill notation?
        What is the Hill system formula of the compound {formula}?
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
        Find the Hill formula of {formula}.
        Find the Hill notation of {formula}.
        Arrange the elements of {formula} per the Hill rule.
        Hill-sort {formula}.
        Collate the atoms in {formula} and print them in Hill order.
        Combine like atoms of {formula}, then order them as Hill prescribes.
        Alphabetise {formula} following the Hill convention.
        Regroup {formula} as a single Hill-style molecular formula.
        Standardise the semi-structural formula {formula} via Hill's scheme.
        Transcribe {formula} for a Hill-ordered formula index.
        Line up the symbols of {formula}, organic elements leading, in Hill's sequence.
        Convert the structural formula {formula} to Hill format.
        Emit hill_formula for {formula}.
        Without reducing anything, bring {formula} to the Hill arrangement.
        Write {formula} in the Hill system.
        Convert {formula} to Hill notation.
        Change {formula} to Hill form.
        Turn {formula} into its Hill formula.
        Reorder {formula} the Hill way.
        Apply the Hill system to {formula}.
        Give me the Hill formula for {formula}.
        Use Hill order for {formula}.
        Arrange the atoms of {formula} in Hill order.
        Sort {formula} by Hill.
        Gather equal atoms in {formula} and write the Hill formula.
        Express {formula} in Hill's system.
        Format {formula} according to Hill.
        Hillify {formula}: carbons at the front, hydrogens next, the others by alphabet.
        Find the Hill version of {formula}.
        Rearrange {formula} into the Hill sequence.
        Bring the element symbols of {formula} into Hill order and add equal ones.
        Write {formula} in Hill order.
        Write {formula} in Hill notation.
        Convert {formula} to Hill order.
        Convert the chemical formula {formula} to the Hill system.
    """,
    stories="""
        The chemical catalogue is sorted by Hill formula. Under which entry does Priya find {formula}?
        A program compares compounds by their Hill notation. What does it make of {formula}?
        An index lists molecules in the Hill system, so {formula} appears under another spelling. Which one?
        Before searching the database, the librarian turns {formula} around into Hill order. What does he type?
        Two suppliers write the same molecule differently. To match records, {formula} is converted to Hill order. What is the key?
        The abstracts service prints carbon, then hydrogen, then everything else from A to Z. Which heading has the compound {formula}?
        A cheminformatics library outputs a Hill string for any structure. Feed it {formula}: what string appears?
        A handbook's formula index follows Hill. Chen looks for {formula}. Which heading does he turn to?
        Duplicate records slip in since people type condensed formulas. The clean-up script turns {formula} to its Hill form. What is stored?
        An inventory app sorts chemicals lexicographically by Hill formula. What sort key does {formula} receive?
        A journal insists that molecular formulas in the experimental section follow Hill. The author typed {formula}. What should the typesetter print?
        A mass spectrometry search box accepts the Hill system only. The analyst has {formula} on paper. What does she key in?
        The group-by-group way of writing {formula} hides the total formula. Which Hill-ordered total is it?
        A cataloguer rewrites old labels in Hill's convention. The next label reads {formula}. What will the new label read?
        Students collect equal atoms of {formula} and then follow the convention of Mr Hill from the patent office. What do they obtain?
        PubChem lists formulas in Hill order, and I have {formula}. What should I search for?
        Our stock list must use Hill notation. The bottle says {formula}. What goes in the list?
        I have to name the file after the Hill formula. The compound is {formula}. What's the file name?
        My thesis template wants all formulas in Hill order. I wrote {formula}. How should I write it?
        The quiz says: rewrite in the Hill system. The item is {formula}. What is the answer?
        The database wants formulas in Hill notation. My compound is {formula}. What should I type?
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
        Hill order of {formula}
        {formula} Hill notation pls
        {formula} hill sorted
        hill convention, {formula}
        to Hill: {formula}
        index formula (Hill), {formula}
        {formula} rewritten per Hill
        Hill form {formula}
        Hill {formula}
        {formula} Hill style
        rewrite {formula} in Hill system
        Hill notation for {formula}
        {formula} Hill formula
        Hill notation {formula}
    """,
    dialogues="""
        A: The catalogue does not know {formula}. B: Did you use the Hill formula? A: What would it be?
        Teacher: Carbon first, hydrogen second, the rest by alphabet. Pupil: So what about {formula} in Hill order?
        A: Please enter {formula}. B: The form takes Hill notation only.
        A: Why does the index not list {formula}? B: It spells formulas per Hill. A: Then under what heading is it?
        Coder: I merge repeated symbols of {formula}. Chemist: And sort by Hill? Coder: Yes; what should come out?
        A: Is {formula} to be reduced? B: No, only reordered by Hill. A: What is it, then?
        Editor: Use Hill ordering. Author: For {formula}? Editor: Yes, how will it be printed?
        A: I typed {formula} and the index found nothing. B: It's organised by Hill. A: So what spelling should I try?
        A: I can't find {formula} in the catalogue. B: It uses the Hill system. A: So how do I write it?
        Clerk: Which name do I file {formula} under? Chemist: Use its Hill formula. Clerk: Which is?
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
        What is the weight fraction of {element} in {formula}?
        What is the gravimetric share of {element} in {formula}?
        What is the mass proportion of the element {element} in {formula}?
        What is the elemental abundance by mass of {element} in {formula}?
        What fraction of the mass of {formula} is the element {element}?
        For {formula}, what is the mass fraction of {element}?
        What decimal share of the weight of {formula} does {element} make up?
        How much of a lump of {formula}, by weight, is really {element}?
        What fraction by weight does {element} account for within {formula}?
        As a number between none and all, how much of the mass of {formula} is attributable to the element {element}?
        What is the wt fraction of the element {element} for pure {formula}?
        To what extent, by mass, is {formula} made of {element}?
        Which part of the molar mass of {formula} stems from the element {element}?
        How many parts of {element}, per part of {formula}, are there by weight?
        What grade of {element} would an assayer certify for a pure {formula} mineral, as a mass fraction?
        If {formula} were smelted with no losses, what fraction of its weight would turn up as the element {element}?
        How much {element} is in {formula} by mass?
        How much of the whole mass of {formula} is the element {element}?
        What part of the weight of {formula} is the element {element}?
        What is the {element} content of {formula} by mass?
        What is the mass percentage of {element} in {formula}, written as a decimal?
        What is the weight percentage of the element {element} in {formula}, written as a decimal?
        What is the mass contribution of the element {element} to {formula}?
        What is the weight ratio of the element {element} to the whole of {formula}?
        What is the fraction of {element} in {formula} by mass?
        What is the percent by mass of the element {element} in {formula}?
        What is the share by weight of {element} in {formula}?
        What does the element {element} contribute to the weight of {formula}, as a fraction?
        How rich is {formula} in {element} by mass?
        How much of the weight of {formula} comes from the element {element}, as a fraction?
        In {formula}, how big is the weight share of {element}?
        Out of the total mass of {formula}, what fraction is {element}?
        What is the mass part of the element {element} in {formula}?
        What is the elemental share of {element} in {formula} by weight?
        What is the proportion of {element} by mass in {formula}?
        What fraction of the mass of {formula} is {element}?
        What percent by mass of {formula} is {element}?
        What is the mass percent of {element} in {formula}?
        How much of the mass of {formula} is due to {element}?
        What is the percentage composition by mass of {element} in {formula}?
        What mass fraction of the compound {formula} is {element}?
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
        Find the weight fraction of {element} in {formula}.
        Find the mass share of {element} in {formula}.
        In the compound {formula}, compute the weight share of {element}.
        Divide the mass of the element {element} in {formula} by the molar mass of the whole.
        Express the {element} content of {formula} as a mass fraction.
        Assay {formula}: report {element} as a decimal fraction by weight.
        Work out what part of {formula} is the element {element}, mass-wise.
        Determine the gravimetric content of the element {element} in {formula}.
        Return the mass contribution of the element {element} relative to the whole of {formula}.
        Give the elemental mass composition of {formula} for the element {element}, as a fraction.
        Estimate from atomic weights how rich the salt {formula} is in the element {element}, by mass.
        Report w({element}) for {formula}, the mass fraction.
        For the element {element}, state its fraction of the total mass of {formula}.
        Find how much {element} is in {formula} by mass.
        Calculate the {element} content by weight of {formula}.
        Give the fraction of {element} by weight in {formula}.
        Work out the mass percent of {element} in {formula} as a fraction.
        Tell me what part of {formula}, by weight, is {element}.
        Compute the proportion by mass of {element} in {formula}.
        Get the weight percent, as a decimal, of the element {element} in {formula}.
        For {formula}, give the proportion of {element} by weight.
        Divide the mass of {element} in {formula} by the mass of everything in it.
        Say how much of the mass of {formula} is {element}.
        Determine the mass fraction of the element {element} in the compound {formula}.
        Express the amount of {element} in {formula} as a share of the mass.
        State what {element} makes up in {formula} by mass.
        Find the mass portion of the element {element} in {formula}.
        Find the content by mass of the element {element} in {formula}.
        Calculate the share of the mass of {formula} that is due to the element {element}.
        Calculate the percentage by mass of {element} in {formula}.
        Find the mass fraction of the element {element} in the compound {formula}.
        Work out the proportion by mass of {element} in {formula}.
    """,
    stories="""
        A mine ships pure {formula} and is paid for the {element} in it. Which mass fraction of the load is paid for?
        Someone wants to win the element {element} from {formula}. What fraction of the mass can be won at best?
        The fertiliser consists of {formula}. Its label must state the mass fraction of {element}. What is printed?
        All {element} atoms were removed from a heap of {formula}. By which fraction did the heap shrink, by mass?
        A farmer compares fertilisers. One is {formula}, and only the element {element} matters. What part by mass is useful?
        A nutritionist reads {formula} on a supplement. She cares about the element {element}. Which mass fraction does it have?
        Miners sell by metal content. Their ore is pure {formula}; the element {element} is paid for. What fraction by weight is that?
        An assayer evaluates a mineral that is pure {formula}. What mass fraction of {element} does she certify?
        A pill contains only {formula}, and the doctor cares about the element {element}. What fraction of the pill's weight is that?
        Smelting recovers the element {element} from {formula} without loss. What fraction of the ore's weight is recovered?
        The fertiliser bag must declare its {element} content by mass; the filling is {formula}. Which fraction is declared?
        An elemental analyser burned a specimen of {formula}. What mass fraction should the readout for {element} show?
        A rust-like layer consists of {formula}. Which share of the layer's mass is {element}?
        Percent-composition homework: the compound is {formula}, the element {element}. What is the mass share?
        Two salts are sources of the element {element}. One is {formula}. How much does it supply per unit of its mass?
        I use {formula} as fertiliser and only want to know how much of the weight is the element {element}. What fraction is it?
        The tablets contain {formula}. The doctor asks what share of the weight is {element}. What do I tell her?
        We buy the ore {formula} and sell the element {element} in it. What part of the mass can we sell?
        My homework asks for the percent composition of {formula}, the {element} part only. What is the fraction by mass?
        A scrap dealer gets paid for the element {element} only. His load is pure {formula}. Which part of the load's weight gets paid?
        An ore consists of {formula}. What fraction by mass is {element}?
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
        wt fraction, element {element}, {formula}
        {element} content of {formula} by mass
        {element} in {formula}, mass share
        {formula} / element {element}, mass fraction
        how much of {formula} is {element} by weight
        composition by mass: {formula}, {element}
        gravimetric factor for the element {element} in {formula}
        {element} by weight in {formula}
        fraction of element {element} in {formula}, mass
        how much {element} in {formula} by mass
        {formula}: {element} mass share
        mass % of element {element} in {formula}, as decimal
        w/w element {element} in {formula}
        mass fraction {element} in {formula}
        mass fraction of {element}, {formula}
        mass percent {element} in {formula}
        mass fraction({element}, {formula})
    """,
    dialogues="""
        A: How rich in the element {element} is {formula}? B: By mass? A: Yes, as a fraction.
        A: Here is {formula}. B: What do you need? A: The mass fraction of {element}.
        Teacher: Which mass share does {element} have? Pupil: In {formula}, you mean?
        Buyer: How much of your {formula} is the element {element}? Seller: By weight? Buyer: Yes, what fraction?
        Pupil: Percent composition of {formula}. Teacher: For which element? Pupil: By mass, the element {element}.
        A: We buy {formula} for the element {element}. B: So what part of the weight are we paying for?
        Inspector: How much {element} is in it? Vendor: It's pure {formula}. Inspector: Then what weight fraction?
        Pupil: Do I count atoms of {element} in {formula}? Teacher: No, weigh them: mass fraction, please.
        Farmer: How much of the element {element} is in the bag? Seller: The bag is {formula}. Farmer: So what part of the weight?
        A: What's the mass fraction? B: Of which element? A: {element}, and the compound is {formula}.
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
        What is the atomic no. of the element {element}?
        What is the proton number of {element}?
        What is the nuclear charge of element {element}?
        What is the proton count of {element}?
        What is the Z value of the element {element}?
        What is the ordinal number of the element {element}?
        Which box in the periodic table does {element} occupy, by number?
        How many electrons orbit the nucleus of a neutral atom of the element {element}?
        What rank did Moseley's experiment assign to the element {element}?
        How far along the periodic table is {element}, counted in elements?
        Which integer tells {element} apart from all other elements?
        How many elementary charges sit in the centre of an atom of the element {element}?
        Where in the sequence of elements does {element} come?
        Do you remember the number that goes with the element {element} in Mendeleev's chart?
        How many protons must a nucleus contain to count as {element}?
        What number is {element} in the periodic table?
        What number is {element} on the periodic table of the elements?
        Which number does {element} have in the periodic table?
        What's the Z number of the element {element}?
        What's the number of protons of {element}?
        What is the periodic table number of {element}?
        What is the element number of {element}?
        What is the charge of the nucleus of {element}, in elementary charges?
        What is the position of {element} in the periodic table?
        What is the spot of {element} in the periodic table, by number?
        What is the total of protons in {element}?
        How many protons are there in {element}?
        How many protons are inside an atom of {element}?
        Where does {element} come in the periodic table, by number?
        With how many protons does an atom become {element}?
        Could you tell me the atomic number for {element}?
        What is the proton total of {element}?
        What is the number in the box of {element} in the periodic table, protons that is?
        What is the order number of the element {element}?
        How many protons does {element} have?
        How many protons are in an atom of {element}?
        How many protons are in the nucleus of {element}?
        What number is {element} on the periodic table?
        What is the atomic number of the element {element}?
        How many protons are there in one atom of {element}?
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
        Find the proton number of {element}.
        Find the atomic number of {element}.
        Find the nuclear charge of the element {element}.
        Report how many protons characterise {element}.
        Map the element name {element} to its Z.
        Give the index of {element} in the periodic table.
        Number the element {element} the way Moseley did.
        Tell me the place of the element {element} in order of increasing nuclear charge.
        Fetch the proton count belonging to {element}.
        Identify by its integer Z the element {element}.
        Count the electrons of an uncharged atom of the element {element}.
        Translate {element} to its atomic number.
        Return the atomic number for {element}, not the atomic weight.
        Look up the atomic number of {element}.
        Say the atomic number of {element}.
        Tell me the proton number for {element}.
        Get the number of protons for {element}.
        Give the Z of the element {element}.
        Find {element} in the periodic table and tell me its number.
        Count the protons of {element}.
        Write the atomic number for the element {element}.
        Show me which number {element} is in the periodic table.
        I need the number of {element} in the periodic table.
        Convert the element name {element} to its atomic number.
        State how many protons there are in the nucleus of {element}.
        Provide the periodic number for the element {element}.
        Find the proton count of {element}.
        Find the periodic table position of {element}.
        Name the atomic number that {element} has.
        State the atomic number of {element}.
        Find the number of protons in {element}.
    """,
    stories="""
        A quiz master draws the card {element} and asks for the atomic number. What is the right reply?
        The poster of the periodic table has a hole where {element} was. Which number stood there, counting protons?
        A physicist fires at a target of {element} and needs the nuclear charge, that is, the atomic number.
        Lea sorts cards of the elements by number of protons. Which number is on the card of {element}?
        In a nuclear reaction the charge numbers must add up. One partner is the element {element}. Which Z do I enter?
        The chemistry board game moves your token to the element {element}. On which numbered field of the periodic table is that?
        A child learns the elements by heart, with numbers. The card reads {element}. How many protons should she say?
        A nuclear engineer types the input deck and must enter Z for the element {element}. What integer goes in?
        In the classroom every chair is an element, numbered by protons. On which chair does {element} sit?
        An X-ray technician estimates absorption, which depends on the number of protons. Her plate is made of {element}. What Z applies?
        A stamp series issues one stamp per element, numbered like the periodic table. Which number is on the {element} stamp?
        Lena peels all electrons from a neutral atom of the element {element}. How many electrons did she peel off?
        A lab data table stores elements by atomic number instead of by name. Under which key is {element} kept?
        Grandpa quizzes the kids at dinner: how many protons in {element}? What should they answer?
        In a bingo game the caller draws an element, {element}, and players cover the number of its protons. Which number is covered?
        I'm filling in a blank periodic table and have to write the number of {element}. Which number do I write?
        My simulation input takes protons instead of names. The material is {element}. What do I enter for Z?
        On a school test I'm asked how many protons {element} has. What's the answer?
        We play elements bingo, and {element} was just called. Which number do I look for?
        I need to know where {element} sits in the periodic table, counting from the start. Which number is it?
        In a chemistry quiz I am asked for the number of protons in {element}. What do I answer?
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
        Z(element {element})
        element {element} Z?
        {element} atomic no.
        how many protons {element}
        proton count, {element}
        {element} -> atomic number
        place of {element} in periodic table
        nuclear charge: element {element}
        {element} number of protons?
        what number is {element}, periodic table
        at. no. of element {element}
        element {element}, protons?
        Z number element {element}
        {element} = element number?
        atomic number of {element}
        protons in {element}
        how many protons in {element}
    """,
    dialogues="""
        A: Which element do you have? B: {element}. A: And its atomic number?
        Teacher: {element}! Pupil: Oh, the atomic number... I need help.
        A: How many protons for {element}? B: Check the periodic table.
        Host: The element is {element}. Guest: And you want Z? Host: Its atomic number, exactly.
        Kim: I need the charge of the nucleus of {element}. Lou: Count protons. Kim: So which integer?
        A: I need Z for the simulation. B: What's the target? A: The element {element}.
        Kid: Is the element {element} far down the chart? Dad: Look at its number. Kid: Which is?
        Examiner: Consider {element}. Candidate: Its mass? Examiner: No, its proton number.
        Kid: What number is {element}? Dad: In the periodic table? Kid: Yes.
        A: Which element is it? B: {element}. A: And how many protons is that?
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
        What is the element with atomic number {number}?
        What is the element with {number} protons?
        What is the chemical symbol for atomic number {number}?
        What is the name of element {number} in the periodic table?
        Which element occupies box {number} of the periodic table?
        Whose nucleus has {number} protons?
        Which element is Z = {number}?
        What kind of atom has a proton count of {number}?
        What do you call atoms with {number} protons?
        Which neutral atom has {number} electrons and as many protons?
        Atomic number {number} belongs to which element?
        With {number} protons in its nucleus, what is an atom called?
        What would Mendeleev's modern chart show in cell number {number}?
        If Z equals {number}, what element am I dealing with?
        Which species of atom has a nuclear charge of {number}?
        Which element has the atomic number {number}?
        Which element is number {number} on the periodic table?
        What element has {number} protons?
        What element is at position {number} in the periodic table?
        What element do I find at number {number} in the periodic table?
        What's the element with proton number {number}?
        What's the name of the element with {number} protons?
        What's the symbol of the element with atomic number {number}?
        What is the {number} element in the periodic table, going by atomic number?
        What atom is it if there are {number} protons inside?
        Which chemical element goes with the number {number} of the periodic table?
        Who has atomic number {number} among the elements?
        Do you know the element with the number {number} in the periodic table?
        Which element do I get when Z is {number}?
        What is the name for the element with proton number {number}?
        What is the periodic table entry for atomic number {number}?
        What is the species with {number} protons called?
        What element has atomic number {number}?
        Which element has {number} protons in its nucleus?
        An atom has {number} protons. Which element is it?
        What is element number {number} on the periodic table?
        What is the name of the element with {number} protons?
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
        Find the element with {number} protons.
        Find the element for atomic number {number}.
        Name the element in slot {number} of the periodic table.
        Translate the atomic number {number} to an element name.
        Decode Z = {number} as an element.
        Tell me what atom has {number} protons.
        Turn proton number {number} to a chemical symbol.
        Look up which element Moseley would have ranked at {number}.
        Map Z, here {number}, to the matching element.
        Pick out the element whose nucleus bears {number} elementary charges.
        Fetch the name of the element sitting at number {number}.
        Give me the element that follows from an atomic number of {number}.
        State what element you get when {number} protons form a nucleus.
        Give the element with atomic number {number}.
        Give me element {number} of the periodic table.
        Tell me the element at number {number} in the periodic table.
        Tell me which element has {number} protons.
        Say which element has the atomic number {number}.
        Look up the element with Z = {number}.
        Look in the periodic table for number {number} and name the element.
        Find element no. {number} in the periodic table.
        Convert atomic number {number} to an element.
        Write the name of the element that has {number} protons.
        Show the element whose atomic number is {number}.
        Get the element name for proton number {number}.
        I want the element having {number} protons in each atom.
        Identify the atom with {number} protons.
        Find the chemical symbol for atomic number {number}.
        Find the entry of the periodic table at atomic number {number}.
        Tell the element from its proton count, {number}.
        Name the element with {number} protons.
        Identify the element whose atoms have {number} protons.
        Tell me which element has atomic number {number}.
    """,
    stories="""
        A detector counted {number} protons in the nucleus. Which element did it see?
        In a crossword the clue is: chemical element with the proton number {number}. What is the word?
        The museum numbers its samples by atomic number; case {number} is open. Which element lies inside?
        An alchemist in a novel dreams of the element with {number} protons. What do we call it today?
        Her locker code is an atomic number, {number}. The hint is the element's name. What is the hint?
        A nuclide table row begins with Z = {number}. Which element belongs to that row?
        In a game you draw a chip and must shout out the element with that atomic number. The chip shows {number}. What do you shout?
        An input file specifies the target only by its atomic number, {number}. What element is it made of?
        A collector keeps a sample of each element in numbered drawers, numbered by protons. What lies in drawer {number}?
        Fusion in a star glued together a nucleus with {number} protons. Which element was born?
        A pupil knows only that her mystery element has atomic number {number}. What should she write on the label?
        The bingo caller announces the atomic number {number}. Players cover the matching element. Which one?
        The X-ray spectrum reveals a nuclear charge of {number}. Which element emitted it?
        In the escape room a padlock wants an element name; the wall says {number} protons. What opens it?
        A neutral atom was found to have {number} electrons. What element must it be?
        On a school test I'm asked which element has {number} protons. What's the answer?
        I'm reading an old data file where elements are given by atomic number, and mine is {number}. Which element is meant?
        My daughter plays elements bingo and the number {number} is called. Which element should she look for?
        The quiz card shows only the periodic table number {number}. What element is on the back?
        An atom was built with {number} protons in the simulation. What element did we make?
        The nucleus of an unknown atom contains {number} protons. Identify the element.
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
        Z = {number} -> name?
        element with {number} protons
        atomic number {number}, which element
        proton number {number} = what element
        nucleus with {number} protons?
        element no. {number}
        name of element, Z {number}
        which element has {number} protons
        element at atomic number {number}
        atomic no. {number}, which element
        periodic table {number}, name?
        {number} protons is what element
        element with atomic number {number}
        atomic number {number} element
        {number} protons, which element
    """,
    dialogues="""
        A: I am thinking of an element. B: Its atomic number? A: {number}. Which one is it?
        Teacher: {number} protons! Pupil: Then the element must be...
        A: Who sits at {number} in the periodic table? B: Let me look up the element.
        Host: Atomic number {number}. Guest: Which element is that? Host: That is the question!
        Kim: My nucleus contains {number} protons. Lou: Check the chart of elements. Kim: What's it called?
        A: The nucleus has {number} protons. B: So which element is it?
        Quizmaster: Atomic number {number}. Contestant: Name or symbol? Quizmaster: Just say the element.
        Student: The file only says Z is {number}. Tutor: Then look up the element. Student: Being?
        Kid: Which element is number {number}? Dad: In the periodic table? Kid: Yes.
        A: The atom has {number} protons. B: So we know the element. A: Which is it?
    """,
)
