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
    terms="amount of substance; number of moles; moles from mass; molar amount of a sample; mass over molar mass",
    questions="""
        What number of moles does a sample of {formula} with a mass (grams) of {mass} contain?
        Mass (grams) {mass} of {formula}: what amount of substance is that?
        If the mass of {formula}, measured with the gram as unit, is {mass}, how large is the amount of substance?
        What is the amount of substance when the balance reads {mass} (grams) for {formula}?
        Given {formula} and a gram value of {mass}, what is the number of moles?
        How much {formula}, as a number of moles, corresponds to a mass of {mass} on a gram scale?
        What molar amount of {formula} hides behind the gram reading {mass}?
    """,
    commands="""
        Find the number of moles for a gram mass of {mass} of the compound {formula}.
        Turn the mass {mass} (grams) of {formula} into an amount of substance.
        For {formula}, work out the number of moles when the mass (grams) equals {mass}.
        Divide the gram mass {mass} by the molar mass of {formula}.
        Calculate n for {formula} from m = {mass} (grams), where n is the number of moles.
        Determine the molar amount that belongs to {mass}, a gram figure, of {formula}.
    """,
    stories="""
        Eva weighs a portion of {formula}; her gram scale displays {mass}. Which amount of substance does she have?
        A gram scale shows {mass} after somebody pours {formula} on it. What number of moles lies there?
        The supplier sent {formula}, net gram weight {mass}. The chemist books the number of moles. What does she book?
        After drying, the residue weighs {mass} (grams) and is pure {formula}. How large is the amount of substance?
    """,
    terse="""
        n of {formula}, m (grams) = {mass}, moles wanted
        mass (grams): {mass}; substance: {formula}; number of moles?
        {formula}, gram mass {mass}, amount of substance
        moles from mass, grams: {mass}, compound: {formula}
        m = {mass} (grams), {formula}, n = ? (moles)
    """,
    dialogues="""
        A: The gram scale says {mass}. B: Of what? A: {formula}. B: Then what is the number of moles?
        A: I have some {formula}. B: What mass (grams)? A: {mass}. Which amount of substance is that?
        Teacher: Gram mass {mass}, substance {formula}. Pupil: You want the number of moles?
    """,
)

mass_from_moles = partial(
    Phrases,
    tools.mass_from_moles,
    terms="mass of a molar amount; mass from moles; weight of so many moles; mass to weigh out; moles times molar mass",
    questions="""
        What is the mass of {formula} if the number of moles is {moles}?
        With an amount of substance of {moles} (moles), what does {formula} weigh?
        How heavy is a portion of {formula} whose number of moles equals {moles}?
        Which mass belongs to {moles} times one mole of {formula}?
        How much {formula} must I weigh out for an amount of substance n = {moles} (moles)?
        For n = {moles} (moles), what mass of {formula} is needed?
        What does the scale show for {formula} when its mole count is {moles}?
    """,
    commands="""
        Calculate the mass of {formula} for a mole count of {moles}.
        Given the number of moles, {moles}, find the mass of {formula}.
        Multiply the molar mass of {formula} by {moles}.
        Take {moles} as the number of moles and report the mass of the compound {formula}.
        Work out what a molar amount of {moles} of the substance {formula} weighs.
        Find the mass to weigh out: substance {formula}, number of moles {moles}.
    """,
    stories="""
        A recipe calls for {formula} with a mole number of {moles}. Which mass does the technician weigh out?
        The reactor consumes {formula}; the mole meter counts up to {moles}. What mass has been used?
        A mole counter reads {moles} while {formula} flows past. What mass went through?
        Ravi needs {moles} as the number of moles of a reagent, {formula}. What mass should he put on the pan?
    """,
    terse="""
        mass of {formula}, n = {moles} (moles)
        n = {moles} (moles), {formula}, m = ?
        {formula}: moles = {moles}, mass?
        number of moles {moles}, compound {formula}, mass wanted
        m({formula}) for mole count {moles}
    """,
    dialogues="""
        A: What mass of {formula} do you need? B: As much as makes the number of moles {moles}.
        A: The mole number is {moles}. B: Of what? A: {formula}. B: Then the mass is...?
        Teacher: Substance {formula}, moles: {moles}. Pupil: And we want its mass?
    """,
)

dilution = partial(
    Phrases,
    tools.dilution,
    terms="dilution; stock volume; volume of concentrate; c1V1 = c2V2; stock solution to take",
    questions="""
        What volume of stock with concentration {stock} gives a volume of {volume} at concentration {target}?
        How much of a stock solution (concentration {stock}) do I need for a diluted volume of {volume} with a target concentration of {target}?
        To reach concentration {target} in a final volume of {volume}, how much stock of concentration {stock} goes in?
        For a final volume of {volume}, how much concentrate of strength {stock} yields strength {target}?
        If the target strength is {target} and the stock strength {stock}, what part of a total volume of {volume} is stock?
        Which volume of stock solution do you pipette when diluting from {stock} down to {target} with an end volume of {volume}?
    """,
    commands="""
        Calculate the stock volume for diluting concentration {stock} down to {target} in a total volume of {volume}.
        Find out how much stock (strength {stock}) to take for a solution of volume {volume} and strength {target}.
        Prepare a volume of {volume} with concentration {target} from stock {stock}: compute the volume of stock.
        Use the dilution rule: target concentration {target}, final volume {volume}, stock concentration {stock}.
        Dilute! Final volume {volume}, stock concentration {stock}, wanted concentration {target}; give the stock volume.
        Work out the amount of concentrate, of strength {stock}, for a target strength of {target} and a batch volume of {volume}.
    """,
    stories="""
        The bottle of acid has concentration {stock}. Kim wants concentration {target} and a final volume of {volume}. How much acid does she measure out?
        A technician must fill a tank of volume {volume} with cleaning solution of strength {target}; the concentrate has strength {stock}. How much concentrate goes into the tank?
        For an experiment the final volume should be {volume}. The stock is at concentration {stock}, the protocol asks for {target}. Which stock volume is diluted?
        Grandma dilutes syrup: target strength {target}, jug volume {volume}, syrup strength {stock}. How much syrup does she pour?
    """,
    terse="""
        dilution: stock {stock}, target {target}, final volume {volume}; stock volume?
        stock volume for a final volume of {volume} at concentration {target}, stock concentration {stock}
        dilute from concentration {stock} down to {target}, total volume {volume}
        target concentration {target}; stock concentration {stock}; end volume {volume}; how much stock?
        final volume {volume}, stock strength {stock}, target strength {target}, dilution
    """,
    dialogues="""
        A: The stock concentration is {stock}. B: What do you need? A: Concentration {target}, final volume {volume}. How much stock is that?
        A: I want a volume of {volume}. B: At which concentration? A: {target}. B: The stock has {stock}. A: So how much of it do I dilute?
        Boss: Target concentration {target}. Clerk: From which stock, and what final volume? Boss: Stock concentration {stock}, volume {volume}.
    """,
)
