# ruff: noqa: E501 - one template a line
"""How people ask about amounts of substance and solutions.

Masses and amounts are plain numbers here: "5 g" would be a quantity of physics.
"""

# ruff: noqa: E501 - a template is one line

from __future__ import annotations

from functools import partial

from fluxem.core.phrasebook import Phrases
from fluxem.domains.chemistry import tools

moles_from_mass = partial(
    Phrases,
    tools.moles_from_mass,
    terms=(
        "amount of substance; number of moles; moles from mass; molar amount of a sample; mass over "
        "molar mass; n = m/M; mole count; conversion of grams to moles; chemical amount; mass to "
        "moles"
    ),
    questions="""
        What number of moles does a sample of {formula} with a mass (grams) of {mass} contain?
        Mass (grams) {mass} of {formula}: what amount of substance is that?
        If the mass of {formula}, measured with the gram as unit, is {mass}, how large is the amount of substance?
        What is the amount of substance when the balance reads {mass} (grams) for {formula}?
        Given {formula} and a gram value of {mass}, what is the number of moles?
        How much {formula}, as a number of moles, corresponds to a mass of {mass} on a gram scale?
        What molar amount of {formula} hides behind the gram reading {mass}?
        What is the mole count of {mass} (grams) of {formula}?
        What's the number of moles in {mass} (grams) of {formula}?
        What's n, in the sense of moles, for {formula} with a gram mass of {mass}?
        If {mass} (grams) of {formula} react, what chemical amount takes part?
        Dividing {mass} (grams) by the molar mass of {formula} gives what mole count?
        A spoonful of {formula} has a gram mass of {mass}; what number of moles did I spoon up?
        What chemical amount is equal to a gram mass of {mass} when the substance is {formula}?
        What is the number of moles of {formula} with a gram mass of {mass}?
        What is the chemical amount of {mass} (grams) of {formula}?
        What is the molar quantity of {formula} in a specimen with gram mass {mass}?
        For the compound {formula}, what amount of substance makes up {mass} (grams)?
        In {mass} (grams) of {formula}, what is the mole number?
        What's n when m is {mass} (grams) and the compound is {formula}?
        Knowing the gram mass, {mass}, and the compound, {formula}, which mole figure follows?
        What mole equivalent does a gram weight of {mass} have for {formula}?
        If a beaker received {formula} with gram mass {mass}, which chemical amount is dissolved there?
        How large is the stoichiometric amount of {formula} represented by {mass} (grams)?
        Weighed out: {mass} (grams) of {formula}. What is that as a number of moles?
        Which amount, counted by moles, is {formula} of gram mass {mass}?
        What does {mass} (grams) divided by the molecular weight of {formula} come to?
        What number of moles is in {mass} (grams) of {formula}?
        What is the mole amount in {mass} (grams) of {formula}?
        What is the mole quantity of {mass} (grams) of {formula}?
        What is the molar quantity in {mass} (grams) of {formula}?
        What is n for {mass} (grams) of {formula}?
        What is the mole value of {mass} (grams) of {formula}?
        What is the mole equivalent of {mass} (grams) of {formula}?
        What is the mole figure for {formula} when I have {mass} (grams)?
        What is the number of moles for {formula}, weight {mass} (grams)?
        What number of moles do I have if I weigh out {mass} (grams) of {formula}?
        What number of moles of {formula} weighs {mass} (grams)?
        What number of moles does {mass} (grams) of {formula} make?
        Which number of moles is the same as {mass} (grams) of {formula}?
        If I have {mass} (grams) of {formula}, what is the number of moles?
        With {formula} and a mass of {mass} (grams), what's the mole total?
        For {formula}, what is the mole content of a sample of {mass} (grams)?
        How large is n when the sample of {formula} weighs {mass} (grams)?
        How many moles are in {mass} grams of {formula}?
        How many moles are in {mass} g of {formula}?
        How many moles of {formula} are in {mass} grams?
        How many moles is {mass} grams of {formula}?
        How many moles are there in {mass} grams of {formula}?
        What is the number of moles in {mass} g of {formula}?
        What amount in moles is {mass} g of {formula}?
    """,
    commands="""
        Find the number of moles for a gram mass of {mass} of the compound {formula}.
        Turn the mass {mass} (grams) of {formula} into an amount of substance.
        For {formula}, work out the number of moles when the mass (grams) equals {mass}.
        Divide the gram mass {mass} by the molar mass of {formula}.
        Calculate n for {formula} from m = {mass} (grams), where n is the number of moles.
        Determine the molar amount that belongs to {mass}, a gram figure, of {formula}.
        Convert {mass} (grams) of {formula} to a mole count.
        Calculate the moles: substance {formula}, grams {mass}.
        Use n = m/M for {formula} with a gram mass m of {mass}.
        Express a portion of {formula}, gram mass {mass}, as a mole count.
        Get the chemical amount of {formula} out of its gram mass, {mass}.
        Transform a gram figure, {mass}, of the substance {formula} to its mole count.
        Find the amount of substance of {mass} (grams) of {formula}.
        Find the mole count of {formula} from its gram mass {mass}.
        From {mass} (grams) of {formula}, derive the number of moles.
        Given {mass} (grams), find the amount of {formula} as a mole count.
        Change the gram figure {mass} for {formula} to a mole number.
        Use the molecular weight of {formula} to make moles out of a gram mass of {mass}.
        Tell me the mole number for {formula} weighing {mass} (grams).
        Reckon the chemical amount: compound {formula}, weight {mass} (grams).
        Quantify {mass} (grams) of {formula} by its mole number.
        Compute n for {formula}, weighed portion {mass} (grams).
        Report the stoichiometric amount in a {formula} specimen whose gram mass reads {mass}.
        For gram mass {mass}, substance {formula}, return the mole quantity.
        Figure the mole number of a crystal of {formula} with a gram weight of {mass}.
        Find the moles in {mass} (grams) of {formula}.
        Give the moles for {mass} (grams) of {formula}.
        Get the moles of {formula} from the mass {mass} (grams).
        Count the moles in {mass} (grams) of {formula}.
        Work out the moles of {formula} in a sample weighing {mass} (grams).
        Calculate the number of moles that {mass} (grams) of {formula} contains.
        Convert {mass} (grams) of {formula} to the number of moles.
        Change {mass} (grams) of {formula} into a number of moles.
        Turn the weight of {formula}, {mass} (grams), into a mole number.
        Tell me the number of moles I have in {mass} (grams) of {formula}.
        Say which mole number I weighed: {mass} (grams) of {formula}.
        I want the number of moles of {formula} for a mass of {mass} (grams).
        Express the mass {mass} (grams) of {formula} as a number of moles.
        Show the mole calculation result for {formula}, mass {mass} (grams).
        Do the mass to mole conversion for {mass} (grams) of {formula}.
        Calculate the number of moles in {mass} g of {formula}.
        Convert {mass} grams of {formula} to moles.
        Find the number of moles in {mass} grams of {formula}.
        Calculate the amount in moles of {mass} g of {formula}.
    """,
    stories="""
        Eva weighs a portion of {formula}; her gram scale displays {mass}. Which amount of substance does she have?
        A gram scale shows {mass} after somebody pours {formula} on it. What number of moles lies there?
        The supplier sent {formula}, net gram weight {mass}. The chemist books the number of moles. What does she book?
        After drying, the residue weighs {mass} (grams) and is pure {formula}. How large is the amount of substance?
        A titration consumed {formula} with a gram mass of {mass}. The protocol needs the mole count. What is it?
        The stockroom issues {formula}, gram mass {mass}. The reaction plan only counts moles. What mole count did we receive?
        Before mixing, Liu computes with moles. Her weighing boat holds {formula}, gram mass {mass}. What's her mole count?
        A limiting-reagent problem starts from {mass} (grams) of {formula}. Which mole number enters the comparison?
        The flask gained a gram mass of {mass} when {formula} was poured in. How large is the chemical amount added?
        Precipitate of {formula} was filtered and weighed: {mass} (grams). What number of moles has precipitated?
        Tanja burns {formula}, having a gram weight of {mass}. What amount of substance went up the flame?
        A stoichiometry table has a mass column and a mole column. For {formula} the mass column says {mass} (grams). What does the other say?
        From the shelf Pedro takes {formula}; his gram balance settles at {mass}. To report molarity he needs the mole count. What is it?
        The tablet contains {mass} (grams) of {formula}. A pharmacologist wants the number of moles swallowed. What is it?
        A student scraped off {formula}, gram mass {mass}, and has to calculate the yield by moles. Which number does she get?
        I weighed {mass} (grams) of {formula} for my experiment. What number of moles did I use?
        We bought {mass} (grams) of {formula}, but the recipe counts by moles. What number of moles do we have?
        My product is {formula}, and I collected {mass} (grams). What number of moles did I make?
        The scale reads {mass} (grams), and on it there is {formula}. What number of moles am I looking at?
        In the test, {mass} (grams) of {formula} is burned. What number of moles is that?
        A student weighs out {mass} g of {formula}. How many moles is that?
        A beaker contains {mass} grams of {formula}. How many moles are in it?
    """,
    terse="""
        n of {formula}, m (grams) = {mass}, moles wanted
        mass (grams): {mass}; substance: {formula}; number of moles?
        {formula}, gram mass {mass}, amount of substance
        moles from mass, grams: {mass}, compound: {formula}
        m = {mass} (grams), {formula}, n = ? (moles)
        {mass} (grams) {formula}, mole count
        n = m/M: m = {mass} (grams), {formula}
        moles_from_mass({mass}, {formula})
        gram mass {mass}, {formula}, moles = ?
        {mass} (grams) of {formula} number of moles?
        mole number: {formula}, {mass} (grams)
        n for {mass} (grams) {formula}
        {formula}, weighed {mass} (grams), chemical amount
        amount of substance, m = {mass} (grams), {formula}
        m/M, {formula}, gram mass {mass}
        moles? {formula}, gram mass {mass}
        moles in {mass} (grams) of {formula}
        no. of moles, {formula}, mass {mass} (grams)
        {formula} {mass} (grams) mole number pls
        mass {mass} (grams), {formula}, find n (moles)
        mole calc: {mass} (grams) {formula}
        {mass} g {formula} to moles
        moles in {mass} g {formula}
        grams to moles: {mass} g of {formula}
        {mass} grams of {formula} in moles
    """,
    dialogues="""
        A: The gram scale says {mass}. B: Of what? A: {formula}. B: Then what is the number of moles?
        A: I have some {formula}. B: What mass (grams)? A: {mass}. Which amount of substance is that?
        Teacher: Gram mass {mass}, substance {formula}. Pupil: You want the number of moles?
        Lab: I used a gram mass of {mass}. Boss: Of {formula}? Lab: Yes. Boss: And the mole count?
        Ria: n equals m over M. Sam: m is {mass} (grams), the substance {formula}. Ria: So what number of moles?
        A: I poured out {mass} (grams). B: Which compound? A: {formula}. B: And its amount of substance?
        Student: The compound is {formula}. Assistant: Gram mass? Student: {mass}. Assistant: Then divide by the molar mass. What's n?
        Chef: The gram scale says {mass} of {formula}. Chemist: I think by moles. Chef: So what's your figure?
        A: I have {mass} (grams) of {formula}. B: And what do you need? A: The number of moles.
        Pupil: The mass is {mass} (grams). Teacher: Of what? Pupil: {formula}. Teacher: So what's the number of moles?
    """,
)

mass_from_moles = partial(
    Phrases,
    tools.mass_from_moles,
    terms=(
        "mass of a molar amount; mass from moles; weight of so many moles; mass to weigh out; moles "
        "times molar mass; m = n M; grams needed; moles to grams; portion to weigh; conversion of "
        "moles to mass"
    ),
    questions="""
        What is the mass of {formula} if the number of moles is {moles}?
        With an amount of substance of {moles} (moles), what does {formula} weigh?
        How heavy is a portion of {formula} whose number of moles equals {moles}?
        Which mass belongs to {moles} times one mole of {formula}?
        How much {formula} must I weigh out for an amount of substance n = {moles} (moles)?
        For n = {moles} (moles), what mass of {formula} is needed?
        What does the scale show for {formula} when its mole count is {moles}?
        What number of grams is {moles} (moles) of {formula}?
        How much does {formula} weigh, number of moles {moles}?
        What's the mass of {moles} (moles) of {formula}?
        If a reaction requires {formula}, number of moles {moles}, which mass should be dosed?
        What do I put on the balance to have {moles} (moles) of {formula}?
        Times its molar mass, what does a mole count of {moles} of {formula} come to?
        What weight of {formula} hides behind a mole count of {moles}?
        What is the mass of {moles} (moles) of {formula}?
        What is the weight of {formula} with a mole count of {moles}?
        What is the gram equivalent of {moles} (moles) of {formula}?
        For a mole number of {moles}, what does {formula} weigh?
        For {formula}, what mass corresponds to n = {moles} (moles)?
        If n equals {moles} (moles), what is m for {formula}?
        How heavy are {moles} (moles) of {formula}?
        How much mass is contained in {moles} (moles) of {formula}?
        What does {formula} tip the scales at when there are {moles} (moles) of it?
        Which portion, by weight, of {formula} supplies {moles} (moles)?
        What quantity of {formula} must be scooped onto the pan to get a mole count of {moles}?
        Knowing n, {moles} (moles), and the compound, {formula}, which mass follows?
        What is the theoretical yield by weight if {moles} (moles) of {formula} form?
        What does the chemical amount {moles} (moles) of {formula} mean on a kitchen scale?
        What is the weight of {moles} (moles) of {formula}?
        What is the gram amount for {moles} (moles) of {formula}?
        What is the gram weight of {moles} (moles) of {formula}?
        What is the total weight of {moles} (moles) of {formula}?
        What is the sample mass for {moles} (moles) of {formula}?
        What is the heaviness of {moles} (moles) of {formula}?
        What is m for {moles} (moles) of {formula}?
        How much does {moles} (moles) of {formula} weigh?
        How much do {moles} (moles) of {formula} weigh on a gram scale?
        How heavy is {moles} (moles) of {formula}?
        How much {formula} by weight do I need for {moles} (moles)?
        How much {formula} by mass makes {moles} (moles)?
        What should the balance read if I want {moles} (moles) of {formula}?
        If I have {moles} (moles) of {formula}, how heavy is it?
        For {formula}, what mass is the same as {moles} (moles)?
        Which mass do I weigh for {moles} (moles) of {formula}?
        How many grams are in {moles} moles of {formula}?
        How many grams is {moles} mol of {formula}?
        What is the mass in grams of {moles} moles of {formula}?
        What is the mass of {moles} mol of {formula}?
        How many grams do {moles} moles of {formula} weigh?
        How many grams of {formula} are in {moles} moles?
    """,
    commands="""
        Calculate the mass of {formula} for a mole count of {moles}.
        Given the number of moles, {moles}, find the mass of {formula}.
        Multiply the molar mass of {formula} by {moles}.
        Take {moles} as the number of moles and report the mass of the compound {formula}.
        Work out what a molar amount of {moles} of the substance {formula} weighs.
        Find the mass to weigh out: substance {formula}, number of moles {moles}.
        Convert {moles} (moles) of {formula} to a mass.
        Use m = n M for {formula}, where n is {moles} (moles).
        Get the weight needed for {moles} (moles) of the reagent {formula}.
        Dose {formula}: the required number of moles is {moles}, so report the mass.
        Transform a mole figure, {moles}, of the substance {formula} to its mass.
        Express a mole count of {moles} of {formula} as a mass.
        Find the mass of {moles} (moles) of {formula}.
        Find the weight of {formula} for a mole number of {moles}.
        Weigh out {moles} (moles) of {formula}: state the mass.
        From a mole count of {moles}, derive the mass of {formula}.
        Change {moles} (moles) of {formula} to a mass.
        Scale the molar mass of {formula} up by {moles}.
        Take {moles} (moles) of {formula} and report what it weighs.
        Tell me how heavy {formula} is when the amount of substance is {moles} (moles).
        Compute m from n = {moles} (moles), compound {formula}.
        Calculate the load: {formula}, mole number {moles}.
        For the reagent {formula}, chemical amount {moles} (moles), give the weight to be dosed.
        Turn the stoichiometric amount {moles} (moles) of {formula} to a weighable mass.
        Return the gram figure for {moles} (moles) of {formula}.
        Find the weight of {moles} (moles) of {formula}.
        Give the gram mass for {moles} (moles) of {formula}.
        Get the mass of {formula} from the moles, {moles}.
        Weigh {moles} (moles) of {formula} by calculation.
        Work out the weight of {formula} that equals {moles} (moles).
        Calculate what {moles} (moles) of {formula} weighs.
        Convert {moles} (moles) of {formula} to a weight.
        Convert {moles} (moles) of {formula} into mass.
        Turn {moles} (moles) of {formula} into its weight.
        Tell me how heavy {moles} (moles) of {formula} is.
        Say how much of {formula} to weigh out for {moles} (moles).
        I want the mass of {formula} for {moles} (moles).
        Express {moles} (moles) of {formula} as a weight.
        Do the mole to mass conversion for {moles} (moles) of {formula}.
        Show what the scale reads for {moles} (moles) of {formula}.
        Calculate the mass of {moles} moles of {formula}.
        Calculate the mass in grams of {moles} mol of {formula}.
        Convert {moles} moles of {formula} to grams.
        Find the mass in grams of {moles} moles of {formula}.
    """,
    stories="""
        A recipe calls for {formula} with a mole number of {moles}. Which mass does the technician weigh out?
        The reactor consumes {formula}; the mole meter counts up to {moles}. What mass has been used?
        A mole counter reads {moles} while {formula} flows past. What mass went through?
        Ravi needs {moles} as the number of moles of a reagent, {formula}. What mass should he put on the pan?
        The synthesis plan lists {formula}, number of moles {moles}. The technician owns only a balance. What mass is weighed?
        A shipping company bills by mass. The customer ordered {formula}, mole count {moles}. What mass will be billed?
        Yield so far: {moles} (moles) of {formula}. The report template asks for the mass. Which mass is entered?
        According to the stoichiometry, {moles} (moles) of {formula} should precipitate. What mass will be on the filter?
        The protocol counts by moles: {formula}, {moles} (moles). Uma stands at the balance. What should she read?
        A theoretical yield comes out as {moles} (moles) of {formula}. How heavy is that product?
        A shipping clerk needs the weight of a parcel of {formula}; the chemist only told him the mole number, {moles}. What weight is it?
        The exhaust carries away {formula}, mole number {moles}. What mass has escaped?
        A buffer recipe demands {moles} (moles) of {formula}. What mass does Jin spoon in?
        From the ideal gas law Sven got a mole count of {moles} for {formula}. How heavy is that gas?
        An electrolysis deposits {formula}, chemical amount {moles} (moles). By how much does the electrode gain weight?
        The recipe asks for {moles} (moles) of {formula}, but I have only a kitchen scale. How much do I weigh?
        My calculation says that {moles} (moles) of {formula} forms. How heavy a product should I expect?
        I have to add {moles} (moles) of {formula} to a flask. What mass is that?
        A bottle holds {moles} (moles) of {formula}. How heavy are the contents?
        In the test, {moles} (moles) of {formula} is burned. What is its mass?
        An experiment needs {moles} moles of {formula}. How many grams should be weighed out?
        A recipe calls for {moles} mol of {formula}. How many grams do I weigh out?
    """,
    terse="""
        mass of {formula}, n = {moles} (moles)
        n = {moles} (moles), {formula}, m = ?
        {formula}: moles = {moles}, mass?
        number of moles {moles}, compound {formula}, mass wanted
        m({formula}) for mole count {moles}
        {moles} (moles) {formula}, mass
        m = n M: n = {moles} (moles), {formula}
        mass_from_moles({moles}, {formula})
        mole count {moles}, {formula}, weight = ?
        {moles} (moles) of {formula} weigh?
        weight: {formula}, {moles} (moles)
        m for n = {moles} (moles) {formula}
        {formula}, mole number {moles}, mass?
        n*M, n = {moles}, {formula}, mass
        how heavy, {moles} (moles) {formula}
        mass to weigh out: {formula}, amount {moles} (moles)
        weight of {moles} (moles) of {formula}
        mass pls: {moles} (moles) {formula}
        {formula} {moles} (moles) how heavy
        mole to mass: {moles} (moles), {formula}
        grams of {formula} for {moles} (moles)
        {moles} mol {formula} to grams
        mass of {moles} moles {formula}
        moles to grams: {moles} mol of {formula}
        {moles} moles of {formula} in grams
    """,
    dialogues="""
        A: What mass of {formula} do you need? B: As much as makes the number of moles {moles}.
        A: The mole number is {moles}. B: Of what? A: {formula}. B: Then the mass is...?
        Teacher: Substance {formula}, moles: {moles}. Pupil: And we want its mass?
        Boss: Prepare a mole count of {moles}. Lab: Of {formula}? Boss: Yes. Lab: What mass do I weigh?
        Ria: m equals n times M. Sam: n is {moles} (moles), the substance {formula}. Ria: So which mass?
        A: The plan says {moles} (moles). B: Of which compound? A: {formula}. B: So how much do I weigh out?
        Student: I need the reagent {formula}. Storekeeper: What amount of substance? Student: {moles} (moles). Storekeeper: And as a weight?
        Pupil: n is {moles} (moles) for {formula}. Teacher: Multiply by the molar mass. Pupil: So m is?
        A: I need {moles} (moles) of {formula}. B: And what's the problem? A: My scale shows weight. What should it show?
        Pupil: I have {moles} (moles). Teacher: Of what? Pupil: {formula}. Teacher: So what does it weigh?
    """,
)

dilution = partial(
    Phrases,
    tools.dilution,
    terms=(
        "dilution; stock volume; volume of concentrate; c1V1 = c2V2; stock solution to take; "
        "diluting a concentrate; mixing ratio for a weaker solution; aliquot to pipette; thinning; "
        "watering down"
    ),
    questions="""
        What volume of stock with concentration {stock} gives a volume of {volume} at concentration {target}?
        How much of a stock solution (concentration {stock}) do I need for a diluted volume of {volume} with a target concentration of {target}?
        To reach concentration {target} in a final volume of {volume}, how much stock of concentration {stock} goes in?
        For a final volume of {volume}, how much concentrate of strength {stock} yields strength {target}?
        If the target strength is {target} and the stock strength {stock}, what part of a total volume of {volume} is stock?
        Which volume of stock solution do you pipette when diluting from {stock} down to {target} with an end volume of {volume}?
        How much concentrate (strength {stock}) do I water down to get a volume of {volume} at strength {target}?
        What is V1 if c1 = {stock}, c2 = {target} and V2 = {volume}?
        Which aliquot of a stock at concentration {stock} makes a final volume of {volume} with concentration {target}?
        Starting with bleach of strength {stock}, how much goes in a bucket of volume {volume} to have strength {target}?
        For strength {target} in a total volume of {volume}, what portion of a concentrate, strength {stock}, gets thinned?
        If the end volume is {volume}, the stock concentration {stock} and the desired concentration {target}, how much stock is dispensed?
        What aliquot of a {stock} stock must be made up to {volume} to give {target}?
        What is the stock volume for a working solution of concentration {target}, stock concentration {stock}, total volume {volume}?
        How much mother solution, concentration {stock}, do I need to make {volume} of working solution at concentration {target}?
        If I have a concentration of {stock} and want {target}, how much of it goes into a total of {volume}?
        For a target of {target} in a total of {volume}, how much of the {stock} concentrate do I take?
        To bring {volume} to strength {target}, how much undiluted product of strength {stock} is needed?
        How much do I pipette from a stock of molarity {stock} so that {volume} of solution has molarity {target}?
        Before topping up with water to {volume}, how much concentrate of strength {stock} goes in for strength {target}?
        With c2 = {target}, V2 = {volume} and c1 = {stock}, what is V1?
        How much neat disinfectant at strength {stock} goes into a spray bottle of volume {volume} for strength {target}?
        What share of a batch of volume {volume} is concentrate, as a volume, if strength {stock} is thinned to strength {target}?
        How much antifreeze of strength {stock} must be in a coolant fill of volume {volume} to have strength {target}?
        A final concentration of {target} is wanted; given stock {stock} and final volume {volume}, what do I transfer?
        How much {stock} stock do I need to make {volume} of a {target} solution?
        How much of the {stock} stock solution goes into {volume} of {target} solution?
        How much stock at concentration {stock} do I add to get a final volume of {volume} at concentration {target}?
        How much of a stock with strength {stock} do I take to make a volume of {volume} with strength {target}?
        How much concentrated acid, concentration {stock}, makes a volume of {volume} of dilute acid, concentration {target}?
        How many parts by volume of stock (concentration {stock}) do I put in a final volume of {volume} to get concentration {target}?
        How do I get from concentration {stock} to concentration {target} with a final volume of {volume}; how much stock do I use?
        What amount of stock, concentration {stock}, do I dilute to {volume} for concentration {target}?
        What is V1 in a dilution with C1 = {stock}, C2 = {target} and V2 = {volume}?
        What is the stock volume to dilute from {stock} to {target} with a total of {volume}?
        What is the quantity of concentrate for a final volume of {volume}, going from strength {stock} down to strength {target}?
        To make a volume of {volume} at concentration {target}, how much stock at concentration {stock} should be used?
        I want concentration {target} in a bottle of volume {volume}. My stock is {stock}. How much stock goes in?
        If my stock is {stock} and I want a final volume of {volume} at {target}, how much stock do I pipette?
        With a stock of {stock}, how much do I need for a volume of {volume} at {target}?
        What is the stock portion for a volume of {volume} at strength {target} from concentrate of strength {stock}?
        What is the amount of concentrate to dilute from strength {stock} to strength {target} for a total of {volume}?
        How much concentrate of strength {stock} do I top up to {volume} with water for strength {target}?
        How much of a {stock} M stock solution do I need for a final volume of {volume} at {target} M?
        What volume of {stock} M stock solution must be diluted to a final volume of {volume} to get a {target} M solution?
        How many mL of {stock} M stock solution do I need to get a {target} M solution with a total volume of {volume}?
        How many millilitres of a {stock} M stock are needed for a {target} M dilution with the final volume {volume}?
        What volume of stock do I need if the stock is {stock} M, the final concentration {target} M and the final volume {volume}?
        How many litres of {stock} M stock solution does it take to dilute to {target} M with a final volume of {volume}?
    """,
    commands="""
        Calculate the stock volume for diluting concentration {stock} down to {target} in a total volume of {volume}.
        Find out how much stock (strength {stock}) to take for a solution of volume {volume} and strength {target}.
        Prepare a volume of {volume} with concentration {target} from stock {stock}: compute the volume of stock.
        Use the dilution rule: target concentration {target}, final volume {volume}, stock concentration {stock}.
        Dilute! Final volume {volume}, stock concentration {stock}, wanted concentration {target}; give the stock volume.
        Work out the amount of concentrate, of strength {stock}, for a target strength of {target} and a batch volume of {volume}.
        Solve c1V1 = c2V2 for V1: c1 = {stock}, c2 = {target}, V2 = {volume}.
        Compute the aliquot: stock concentration {stock}, desired concentration {target}, flask volume {volume}.
        Thin a concentrate of strength {stock} to strength {target} in a total volume of {volume}; report how much concentrate.
        Tell the nurse how much of the ampoule (concentration {stock}) to draw for an infusion of volume {volume} at concentration {target}.
        For a final volume of {volume} at concentration {target}, find V1 of the stock with concentration {stock}.
        Find the stock volume needed: final concentration {target}, final volume {volume}, stock concentration {stock}.
        Find the aliquot of stock {stock} that makes a volume of {volume} at concentration {target}.
        Calculate how much concentrate to dilute: from strength {stock} to strength {target}, total {volume}.
        Given stock {stock}, final volume {volume} and final concentration {target}, find the volume to pipette.
        Given volume {volume}, stock concentration {stock} and target concentration {target}, solve the dilution equation.
        Make {volume} of a working solution at concentration {target}: how much stock at {stock}?
        Let down a concentrate of strength {stock} to {target}; the batch is to be {volume} altogether. How much concentrate?
        Rearrange C1V1 = C2V2 for the starting volume, with C2 = {target}, C1 = {stock}, V2 = {volume}.
        Knock strength {stock} down to strength {target} in a container of volume {volume}; state the amount of the strong stuff.
        Work out the transfer volume from a stock of molarity {stock} to a flask of volume {volume}, final molarity {target}.
        Determine the portion of undiluted acid, concentration {stock}, to be made up to {volume} at concentration {target}.
        Cut strength {stock} spirit to strength {target}: for a cask of volume {volume}, report the volume of spirit.
        For target {target}, work out how much of a {stock} stock ends up in a total volume of {volume}.
        Dilute stock {stock} to {target} in a final volume of {volume}: how much stock?
        Tell me how much stock to use: stock concentration {stock}, target concentration {target}, final volume {volume}.
        Use C1V1 = C2V2 with C1 = {stock}, C2 = {target} and V2 = {volume} to get V1.
        Calculate the stock I need for a volume of {volume} at concentration {target} from stock {stock}.
        Work out how much of the {stock} stock to add for a total volume of {volume} at {target}.
        Give me the volume of stock for this dilution: from {stock} to {target}, total volume {volume}.
        Help me dilute: I have stock {stock}, I want concentration {target}, and the final volume is {volume}.
        Find V1 for the dilution: V2 = {volume}, C1 = {stock}, C2 = {target}.
        Find how much stock with concentration {stock} gives a volume of {volume} with concentration {target}.
        Say how much concentrate to pour: concentrate strength {stock}, wanted strength {target}, total volume {volume}.
        Get the amount of stock needed to make up a volume of {volume} at concentration {target} out of stock {stock}.
        Do the dilution calculation for stock {stock}, target {target}, volume {volume}.
        Compute the stock portion when a solution at {stock} is diluted to {target} with end volume {volume}.
        Weaken a solution from {stock} to {target} with a final volume of {volume}: how much stock is used?
        Plan the dilution: final volume {volume}, final concentration {target}, stock concentration {stock}; give the stock volume.
        Calculate the volume of a {stock} M stock solution required for a {target} M solution with a final volume of {volume}.
        Dilute a {stock} M stock to {target} M with a final volume of {volume}: give the volume of stock.
        Find the stock volume for a dilution from {stock} M to {target} M with final volume {volume}.
        Use the dilution equation to find the stock volume: stock {stock} M, target {target} M, final volume {volume}.
    """,
    stories="""
        The bottle of acid has concentration {stock}. Kim wants concentration {target} and a final volume of {volume}. How much acid does she measure out?
        A technician must fill a tank of volume {volume} with cleaning solution of strength {target}; the concentrate has strength {stock}. How much concentrate goes into the tank?
        For an experiment the final volume should be {volume}. The stock is at concentration {stock}, the protocol asks for {target}. Which stock volume is diluted?
        Grandma dilutes syrup: target strength {target}, jug volume {volume}, syrup strength {stock}. How much syrup does she pour?
        A gardener buys fertiliser concentrate of strength {stock}. Her watering can takes a volume of {volume}; plants tolerate strength {target}. How much concentrate goes in?
        The pharmacist holds a stock at concentration {stock}. The prescription says concentration {target}, total volume {volume}. Which stock volume is thinned?
        To clean windows you need a bucket, volume {volume}, of cleaner at strength {target}. The bottle's strength is {stock}. How much is poured from the bottle?
        A biologist keeps an antibiotic stock at concentration {stock}. The plates need {target} in a medium volume of {volume}. How much stock does she add?
        The volumetric flask holds {volume}. Its content must have concentration {target}, and the shelf has stock at {stock}. What does the pipette deliver before filling to the mark?
        A pool keeper wants strength {target} in a basin of volume {volume}. His liquid has strength {stock}. How much of it goes in?
        A distiller cuts spirit of strength {stock} with water until it has strength {target} and fills {volume}. How much spirit went in?
        A nurse prepares a syringe: total volume {volume}, drug concentration {target}. The vial contains {stock}. What volume does she draw from the vial?
        A painter thins stain from strength {stock} to {target} and needs a total of {volume}. How much unthinned stain does he use?
        A barista makes cold brew from concentrate, strength {stock}, for a keg of volume {volume} at strength {target}. How much concentrate is it?
        For a calibration standard of concentration {target} in a vial of volume {volume}, the analyst starts from a stock of {stock}. What is the aliquot?
        The cleaner in our bottle has strength {stock}. I want a bucket with volume {volume} at strength {target}. How much cleaner do I pour in before adding water?
        I need a drug at concentration {target} in a bag of volume {volume}. The ampoule is {stock}. How much do I draw up?
        My weed killer has strength {stock}, and the label says to spray at strength {target}. The sprayer holds a volume of {volume}. How much weed killer goes in?
        We keep buffer at a concentration of {stock} in the fridge. Today I need a volume of {volume} at the working concentration {target}. How much buffer do I take?
        For the kids I make squash in a jug with volume {volume}. The syrup is strength {stock}, and it should be strength {target}. How much syrup do I use?
        A lab has a {stock} M stock solution of hydrochloric acid. A student wants a {target} M solution with a final volume of {volume}. How much stock should she dilute?
        The stock bottle says {stock} M. I want a {target} M solution and a total volume of {volume}. How much of the stock do I take?
    """,
    terse="""
        dilution: stock {stock}, target {target}, final volume {volume}; stock volume?
        stock volume for a final volume of {volume} at concentration {target}, stock concentration {stock}
        dilute from concentration {stock} down to {target}, total volume {volume}
        target concentration {target}; stock concentration {stock}; end volume {volume}; how much stock?
        final volume {volume}, stock strength {stock}, target strength {target}, dilution
        c1V1 = c2V2, c1 = {stock}, c2 = {target}, V2 = {volume}, V1?
        dilution(stock {stock}, target {target}, volume {volume})
        V1 for V2 = {volume}, c2 = {target}, c1 = {stock}
        aliquot of stock: stock concentration {stock}, desired {target}, flask volume {volume}
        water down concentrate {stock} to strength {target}, batch volume {volume}
        C1 {stock}, C2 {target}, V2 {volume}, V1 = ?
        how much stock: {stock} -> {target}, final vol {volume}
        working solution {target}, stock {stock}, total {volume}, aliquot?
        dilution_volume(stock={stock}, target={target}, volume={volume})
        V2 = {volume}, c1 = {stock}, c2 = {target}, find V1
        stock {stock}, vol {volume}, final conc {target}
        dilute stock {stock} to {target}, make {volume}
        dilution: stock {stock}, final conc {target}, final vol {volume}, how much stock
        C1 = {stock}, V2 = {volume}, C2 = {target}, V1 pls
        need volume {volume} at {target}, have stock {stock}, how much stock
        stock needed: from {stock} to {target}, final volume {volume}
        {stock} stock to {target}, total volume {volume}, V1?
        dilution calculator: stock {stock} M, final {target} M, final volume {volume}, stock volume?
        dilute {stock} M to {target} M, total volume {volume}, volume of stock
    """,
    dialogues="""
        A: The stock concentration is {stock}. B: What do you need? A: Concentration {target}, final volume {volume}. How much stock is that?
        A: I want a volume of {volume}. B: At which concentration? A: {target}. B: The stock has {stock}. A: So how much of it do I dilute?
        Boss: Target concentration {target}. Clerk: From which stock, and what final volume? Boss: Stock concentration {stock}, volume {volume}.
        Trainee: My stock has concentration {stock}; I want concentration {target}. Mentor: Flask volume? Trainee: {volume}. How much stock do I pipette?
        Cook: The cordial has strength {stock}. Guest: I like strength {target}. Cook: For a jug volume of {volume}, how much cordial?
        A: The stock is at {stock}. B: Final concentration? A: {target}. B: And the flask takes {volume}. A: So what aliquot?
        Vet: I need strength {target}. Assistant: The bottle has {stock}. Vet: Make a volume of {volume}. Assistant: How much from the bottle, then?
        Painter: Total volume {volume}, please. Helper: Concentrate is {stock}. Painter: I want strength {target}. Helper: Then how much concentrate do I pour?
        A: How much stock do I need? B: What's its concentration? A: {stock}. B: And you want? A: A volume of {volume} at {target}.
        Student: My stock is {stock}. Assistant: What do you need? Student: Concentration {target}, final volume {volume}. Assistant: Then calculate V1.
    """,
)
