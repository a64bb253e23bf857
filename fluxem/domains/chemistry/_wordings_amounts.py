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
    """,
    stories="""
        Eva weighs a portion of {formula}; her gram scale displays {mass}. Which amount of substance does she have?
        A gram scale shows {mass} after somebody pours {formula} on it. What number of moles lies there?
        The supplier sent {formula}, net gram weight {mass}. The chemist books the number of moles. What does she book?
        After drying, the residue weighs {mass} (grams) and is pure {formula}. How large is the amount of substance?
        A titration consumed {formula} with a gram mass of {mass}. The protocol needs the mole count. What is it?
        The stockroom issues {formula}, gram mass {mass}. The reaction plan only counts moles. What mole count did we receive?
        Before mixing, Liu computes with moles. Her weighing boat holds {formula}, gram mass {mass}. What's her mole count?
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
    """,
    dialogues="""
        A: The gram scale says {mass}. B: Of what? A: {formula}. B: Then what is the number of moles?
        A: I have some {formula}. B: What mass (grams)? A: {mass}. Which amount of substance is that?
        Teacher: Gram mass {mass}, substance {formula}. Pupil: You want the number of moles?
        Lab: I used a gram mass of {mass}. Boss: Of {formula}? Lab: Yes. Boss: And the mole count?
        Ria: n equals m over M. Sam: m is {mass} (grams), the substance {formula}. Ria: So what number of moles?
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
    """,
    stories="""
        A recipe calls for {formula} with a mole number of {moles}. Which mass does the technician weigh out?
        The reactor consumes {formula}; the mole meter counts up to {moles}. What mass has been used?
        A mole counter reads {moles} while {formula} flows past. What mass went through?
        Ravi needs {moles} as the number of moles of a reagent, {formula}. What mass should he put on the pan?
        The synthesis plan lists {formula}, number of moles {moles}. The technician owns only a balance. What mass is weighed?
        A shipping company bills by mass. The customer ordered {formula}, mole count {moles}. What mass will be billed?
        Yield so far: {moles} (moles) of {formula}. The report template asks for the mass. Which mass is entered?
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
    """,
    dialogues="""
        A: What mass of {formula} do you need? B: As much as makes the number of moles {moles}.
        A: The mole number is {moles}. B: Of what? A: {formula}. B: Then the mass is...?
        Teacher: Substance {formula}, moles: {moles}. Pupil: And we want its mass?
        Boss: Prepare a mole count of {moles}. Lab: Of {formula}? Boss: Yes. Lab: What mass do I weigh?
        Ria: m equals n times M. Sam: n is {moles} (moles), the substance {formula}. Ria: So which mass?
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
    """,
    stories="""
        The bottle of acid has concentration {stock}. Kim wants concentration {target} and a final volume of {volume}. How much acid does she measure out?
        A technician must fill a tank of volume {volume} with cleaning solution of strength {target}; the concentrate has strength {stock}. How much concentrate goes into the tank?
        For an experiment the final volume should be {volume}. The stock is at concentration {stock}, the protocol asks for {target}. Which stock volume is diluted?
        Grandma dilutes syrup: target strength {target}, jug volume {volume}, syrup strength {stock}. How much syrup does she pour?
        A gardener buys fertiliser concentrate of strength {stock}. Her watering can takes a volume of {volume}; plants tolerate strength {target}. How much concentrate goes in?
        The pharmacist holds a stock at concentration {stock}. The prescription says concentration {target}, total volume {volume}. Which stock volume is thinned?
        To clean windows you need a bucket, volume {volume}, of cleaner at strength {target}. The bottle's strength is {stock}. How much is poured from the bottle?
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
    """,
    dialogues="""
        A: The stock concentration is {stock}. B: What do you need? A: Concentration {target}, final volume {volume}. How much stock is that?
        A: I want a volume of {volume}. B: At which concentration? A: {target}. B: The stock has {stock}. A: So how much of it do I dilute?
        Boss: Target concentration {target}. Clerk: From which stock, and what final volume? Boss: Stock concentration {stock}, volume {volume}.
        Trainee: My stock has concentration {stock}; I want concentration {target}. Mentor: Flask volume? Trainee: {volume}. How much stock do I pipette?
        Cook: The cordial has strength {stock}. Guest: I like strength {target}. Cook: For a jug volume of {volume}, how much cordial?
    """,
)
