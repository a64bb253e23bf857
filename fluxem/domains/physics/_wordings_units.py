"""How people ask for conversions, units, dimensions and constants."""

from __future__ import annotations

import random

from fluxem.core.phrasebook import Argument, Phrases
from fluxem.domains.physics import tools
from fluxem.domains.physics._constants import CONSTANTS
from fluxem.domains.physics._draws import KINDS, choose_two_units, choose_unit, draw_any, draw_quantity


def _draw_conversion(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    kind = rng.choice(KINDS)
    return {"quantity": draw_quantity(rng, difficulty, kind), "unit": choose_unit(rng, kind)}


def _draw_factor(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    source, target = choose_two_units(rng)
    return {"source": source, "target": target}


_EPONYMS = ("avogadro", "bohr", "boltzmann", "compton", "faraday", "hartree", "josephson", "klitzing", "planck",
            "rydberg", "stefan", "thomson", "wien")  # fmt: skip


def _write_name(name: str) -> str:
    """``planck_constant`` as people write it: Planck constant."""
    return " ".join(word.capitalize() if word in _EPONYMS else word for word in name.split("_"))


def _draw_constant(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    known = CONSTANTS[: {"easy": 10, "medium": 20, "hard": len(CONSTANTS)}[difficulty]]
    return {"name": _write_name(rng.choice(known).name)}


def _draw_measured_constant(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    known = [constant for constant in CONSTANTS if constant.uncertainty]
    known = known[: {"easy": 6, "medium": 12, "hard": len(known)}[difficulty]]
    return {"name": _write_name(rng.choice(known).name)}


PHRASES = (
    Phrases(
        tools.unit_convert,
        _draw_conversion,
        terms="unit conversion; converted value; metric and imperial units; measurement in another unit",
        questions="""
            What is {quantity} in {unit}?
            How many {unit} are [there |]in {quantity}?
            How many {unit} [make|are|equal] {quantity}?
            How many {unit} is {quantity}?
            How many {unit} does {quantity} correspond to?
            How much is {quantity} in {unit}?
            What does {quantity} become when it is expressed in {unit}?
            What is the equivalent of {quantity} in {unit}?
            Converted to {unit}, what is {quantity}?
            Measured in {unit}, how much is {quantity}?
            Could you tell me {quantity} in {unit}?
            What would {quantity} be, if I wanted to express it in {unit}?
            If someone says {quantity}, how many {unit} do they mean?
        """,
        commands="""
            Convert {quantity} to {unit}.
            Express {quantity} in {unit}.
            Please change {quantity} into {unit}.
            Rewrite {quantity} in {unit}.
            Convert to {unit}: {quantity}.
            Express in {unit} the value {quantity}.
            Report in {unit} a reading of {quantity}.
            Give {quantity} in {unit}.
            Translate {quantity} into {unit}.
            Turn {quantity} into {unit}.
            Write {quantity} in {unit}, exactly.
            Do a unit conversion of {quantity} to {unit}.
            Count how many {unit} go into {quantity}.
        """,
        stories="""
            The manual says {quantity}, but my tool is marked differently. How many {unit} is that?
            A form must be filled with values expressed in {unit}. I noted {quantity}. What do I enter?
            An American reads {quantity} in {unit} on the other display. What number appears there?
            A label shows {quantity}. A customer abroad wants it expressed in {unit}. What should the label say?
            The sensor reports {quantity}. The database stores everything converted to {unit}. What is stored?
            How many {unit} must a pupil write down whose instrument shows {quantity}?
        """,
        terse="""
            {quantity} in {unit}
            {quantity} to {unit}
            {quantity} = ? {unit}
            {quantity} -> {unit}
            convert {quantity} into {unit}
            how many {unit}: {quantity}
            convert to {unit} from {quantity}
        """,
        dialogues="""
            A: It says {quantity} here. B: I only know the other system. How many {unit} is it?
            A: Please have it expressed in {unit}. B: Have what? A: {quantity}.
            Pupil: I measured {quantity}. Teacher: Good, but how many {unit} are they?
            Ann: How many {unit} will it be? Ben: The plan says {quantity}.
            Nurse: The chart wants it converted to {unit}. Doctor: I wrote {quantity}. Nurse: So what do I copy?
        """,
    ),
    Phrases(
        tools.conversion_factor,
        _draw_factor,
        terms="conversion factor; ratio of units; conversion rate; scale between units",
        questions="""
            How many {target} are [there |]in one {source}?
            How many {target} make one {source}?
            How many {target} does one {source} have?
            What is the conversion factor from {source} to {target}?
            What is the conversion factor for one {source} in {target}?
            By which conversion factor from {source} to {target} do I multiply?
            How many {target} does it take to make one {source}?
        """,
        commands="""
            State the conversion factor from {source} to {target}.
            Look up the conversion rate from {source} into {target}.
            Tell me how many {target} one {source} equals.
            Give the exact conversion ratio between {source} and {target}.
            Write down how many {target} go into a single {source}.
            Name the conversion constant for {source} to {target}.
        """,
        stories="""
            A table needs a row with the conversion factor from {source} to {target}. Which number goes there?
            I am writing a program and need the conversion factor from {source} into {target}. What do I type?
            My grandmother asks how many {target} there are in one {source}. What do I answer?
            An exam question reads: how many {target} correspond to one {source}?
        """,
        terse="""
            conversion factor from {source} to {target}
            how many {target} per one {source}
            conversion rate from {source} to {target} =
            how many {target} in a single {source}?
        """,
        dialogues="""
            A: How many {target} are in one {source}? B: I never remember. Can you look?
            Pupil: What is the conversion factor from {source} to {target}? Teacher: Work it out yourself!
        """,
    ),
    Phrases(
        tools.to_si,
        draw_any("quantity", kinds=KINDS),
        terms="SI base units; coherent SI units; International System of Units; base unit form",
        questions="""
            What is {quantity} when written with SI base units?
            How does {quantity} look once only SI base units are used?
            What is the SI value of {quantity}?
            Which SI value corresponds to {quantity}?
            How would the International System write {quantity}?
            What does {quantity} amount to, using base units of the SI only?
            What is the coherent SI form of {quantity}?
        """,
        commands="""
            Give {quantity} as SI base units.
            Reduce {quantity} to SI base units.
            Convert {quantity} to coherent SI units.
            Normalize {quantity} to the SI.
            Bring {quantity} to SI form.
            Restate {quantity} with metre, kilogram, second and the other base units.
        """,
        stories="""
            A journal only accepts SI base units. An author wrote {quantity}. What must she write instead?
            The simulation works with SI values internally. A user types {quantity}. What does it compute with?
            Two laboratories agreed on base units. One of them measured {quantity}. What does it send?
        """,
        terse="""
            SI: {quantity}
            to_si({quantity})
            {quantity}, SI base units
            {quantity} as an SI value
        """,
        dialogues="""
            A: I have {quantity} here. B: Use SI base units, please. A: Which value is it then?
            Referee: Your paper says {quantity}. Author: Is that not fine? Referee: Only base units of the SI, please.
        """,
    ),
    Phrases(
        tools.dimension_of,
        draw_any("quantity", kinds=KINDS),
        terms="physical dimension; dimensional analysis; dimension formula; base dimensions",
        questions="""
            What is the dimension of {quantity}?
            Which dimension does {quantity} have?
            What kind of physical dimension is measured by {quantity}?
            Of which base dimensions is {quantity} made up?
            In terms of length, mass and time, what is {quantity}?
            Dimensionally speaking, what is {quantity}?
            What does dimensional analysis say about {quantity}?
            Is {quantity} a length, a mass, a time or some combination of dimensions?
        """,
        commands="""
            Name the dimension of {quantity}.
            State the physical dimension of {quantity}.
            Give the dimension formula of {quantity}.
            Do a dimensional analysis of {quantity}.
            Break {quantity} down into base dimensions.
        """,
        stories="""
            A student checks an equation and meets {quantity}. Which dimension must the other side have?
            The sensor manual only mentions {quantity}. What physical dimension does the sensor measure?
            In a puzzle you must sort cards by dimension; one card says {quantity}. On which pile does it go?
        """,
        terse="""
            dimension: {quantity}
            dim({quantity})
            {quantity}, dimension?
            {quantity} as base dimensions
        """,
        dialogues="""
            A: The reading was {quantity}. B: And what is its dimension? A: You are the physicist!
            Pupil: What do I compare with {quantity}? Teacher: Something of the same dimension. Pupil: Which is?
        """,
    ),
    Phrases(
        tools.constant,
        _draw_constant,
        terms="fundamental constant; physical constant; CODATA value; constant of nature",
        questions="""
            What is the value of the {name}?
            How large is the {name}?
            What value does CODATA recommend for the {name}?
            Do you know the numerical value of the {name}?
            Which number and unit does the {name} have?
            What do physicists use as the {name}?
        """,
        commands="""
            State the {name}.
            Look up the {name}.
            Give the recommended value of the {name}.
            Quote the {name} with its unit.
            Tell me the {name}.
            Fetch the {name} from the table of constants.
        """,
        stories="""
            A formula sheet leaves a blank for the {name}. Which value has to be filled out?
            My program needs the {name} as a parameter. What do I type?
            During the exam, Kim forgot the {name}. What is it?
            An engineer copies the {name} from a handbook. What does she read there?
        """,
        terse="""
            {name}
            {name} = ?
            constant: {name}
            value of the {name}
        """,
        dialogues="""
            A: We need the {name} here. B: I do not have it by heart. A: Then what is it?
            Pupil: May I look up the {name}? Teacher: Of course. Pupil: What does the table say?
        """,
    ),
    Phrases(
        tools.constant_uncertainty,
        _draw_measured_constant,
        terms="standard uncertainty; measurement uncertainty of a constant; accuracy of a constant; error bar",
        questions="""
            What is the uncertainty of the {name}?
            How precisely is the {name} known?
            What is the standard uncertainty of the {name}?
            How big is the error bar on the {name}?
            By how much may the {name} be off?
            What uncertainty does CODATA give for the {name}?
            How accurate is the recommended {name}?
        """,
        commands="""
            State the standard uncertainty of the {name}.
            Look up how uncertain the {name} is.
            Give the measurement uncertainty of the {name}.
            Quote the error of the {name}.
            Tell me how exactly the {name} has been measured, as an uncertainty.
            Find the accuracy to which the {name} is known.
        """,
        stories="""
            A laboratory propagates errors and needs the uncertainty of the {name}. Which value does it use?
            For an error budget, Omar lists the uncertainty of the {name}. What does he write?
            A reviewer doubts a result and asks how uncertain the {name} is. What is the reply?
            The plot needs error bars for the {name}. How long are they?
        """,
        terse="""
            uncertainty of the {name}
            error bar: {name}
            {name}, standard uncertainty?
            {name} plus or minus what?
        """,
        dialogues="""
            A: Is the {name} exact? B: No, it is measured. A: And how large is its uncertainty?
            Student: I need the {name} with an error. Tutor: The error is what you are missing? Student: Yes.
        """,
    ),
)
