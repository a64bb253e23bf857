# ruff: noqa: E501 - one template a line
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
        terms=(
            "unit conversion; converted value; metric and imperial units; measurement in another unit; "
            "metric system; imperial measure; unit change"
        ),
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
            [Whats|What's] {quantity} in {unit}?
            For a tourist who only thinks otherwise, how many {unit} equals {quantity}?
            I grew up elsewhere; roughly speaking, how many {unit} does {quantity} mean to me?
            What is the exact equivalent of {quantity} in {unit}?
            What is the value of {quantity} in {unit}?
            What is the measure of {quantity} in {unit}?
            What is the counterpart of {quantity} in {unit}?
            How many {unit} would equal {quantity}?
            How many {unit} long, heavy or large is {quantity}?
            How many {unit} does {quantity} come out at?
            How many {unit} amount to {quantity}?
            How would you state {quantity} in {unit}?
            If my gauge were marked in {unit}, what would it read for {quantity}?
            Swapped to {unit}, what is {quantity}?
            Could you swap {quantity} over to {unit}?
            To how many {unit} does {quantity} translate?
            What's the conversion of {quantity} to {unit}?
            What is the same amount as {quantity} in {unit}?
            What is the size of {quantity} when measured in {unit}?
            What is the reading of {quantity} in {unit}?
            How do I convert {quantity} to {unit}?
            How do you say {quantity} in {unit}?
            How many {unit} do I get from {quantity}?
            How many {unit} would that be: {quantity}?
            I have {quantity}; how many {unit} is it?
            If I have {quantity}, how many {unit} do I have?
            Can you change {quantity} to {unit} for me?
            In {unit}, how much is {quantity}?
            How big is {quantity} in {unit}?
            {quantity} makes how many {unit}?
            The box says {quantity}, what is this in {unit}?
            When I measure {quantity}, how many {unit} have I measured?
            My scale gives {quantity}; my recipe wants to know how many {unit}. Which figure?
            How do I give {quantity} in plain words, converted to {unit}?
            How many {unit} do I write on the label if the tank holds or measures {quantity}?
            Would you mind telling me how many {unit} correspond with {quantity}?
            How many {unit} are equal to {quantity}?
            {quantity} is how many {unit}?
            {quantity} is equal to how many {unit}?
            How much is {quantity} expressed in {unit}?
            What is {quantity} converted to {unit}?
            What's {quantity} expressed in {unit}?
            {quantity} would be how many {unit}?
            How many {unit} is {quantity} [roughly|exactly|approximately]?
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
            I only have a scale marked otherwise; change {quantity} to {unit}.
            Switch {quantity} to {unit}, thanks.
            Recalculate: how many {unit} in {quantity}?
            Reexpress the spec-sheet figure, converting {quantity} to {unit}.
            Change {quantity} to {unit}.
            Transform {quantity} into {unit}.
            Recast {quantity} in {unit}.
            Restate {quantity} in {unit}.
            Report {quantity} in {unit}.
            Quote me {quantity} in {unit}.
            Take {quantity} and convert it to {unit}.
            Show the equivalent of {quantity} in {unit}.
            Rescale {quantity} to {unit}.
            Exchange {quantity} for what it is worth, converted to {unit}.
            Find how many {unit} equal {quantity}.
            Run {quantity}.to for me, that is, cast {quantity} to {unit}.
            Transform {quantity} to {unit}.
            Show {quantity} in {unit}.
            Tell me {quantity} in {unit}.
            Say {quantity} in {unit}.
            Put {quantity} into {unit}.
            Work out how many {unit} {quantity} is.
            Find the equivalent of {quantity} in {unit}.
            Find the conversion of {quantity} to {unit}.
            Find the value of {quantity} in {unit}.
            Do the conversion from {quantity} to {unit}.
            Calculate how many {unit} {quantity} makes.
            I need {quantity} in {unit}.
            I want to know how many {unit} {quantity} is.
            Change the unit: {quantity} should be in {unit}.
            Help me switch {quantity} over to {unit}.
            Go from {quantity} to {unit}.
            Flip {quantity} to {unit}.
            Carry {quantity} across into {unit}.
            Swap the units so that {quantity} is given in {unit}.
            Print {quantity} in {unit}.
            Redo the number: {quantity}, but in {unit}.
            Convert the measurement {quantity} to {unit}.
            Convert the following to {unit}: {quantity}
            Use a unit converter to change {quantity} to {unit}.
            Convert the units of {quantity} to {unit} and show the value.
        """,
        stories="""
            The manual says {quantity}, but my tool is marked differently. How many {unit} is that?
            A form must be filled with values expressed in {unit}. I noted {quantity}. What do I enter?
            An American reads {quantity} in {unit} on the other display. What number appears there?
            A label shows {quantity}. A customer abroad wants it expressed in {unit}. What should the label say?
            The sensor reports {quantity}. The database stores everything converted to {unit}. What is stored?
            How many {unit} must a pupil write down whose instrument shows {quantity}?
            The carpenter's plan reads {quantity}, his tape is graduated differently. How many {unit} should he mark?
            My running watch displays {quantity}. Friends abroad ask how many {unit} that is.
            Customs paperwork wants the amount expressed in {unit}. The parcel sticker says {quantity}. Fill the blank.
            The imported machine is calibrated otherwise. The work order says {quantity}. How many {unit} is that on its dial?
            A pilot hears {quantity} over the radio. How many {unit} should the cockpit needle show?
            My grandmother's cookbook asks for {quantity}. How many {unit} do I measure off?
            Suppliers abroad quote {quantity}; purchasing wants the figure in {unit}. What is entered?
            A British client sends {quantity}. How many {unit} should the American draughtsman use?
            My grandmother's cookbook says {quantity}, but I only know the other system. How many {unit} should I take?
            I bought something online and the page says {quantity}. I think in other units, so how many {unit} is that?
            The doctor's form asks how many {unit} it is, and the device says {quantity}. What should I fill in?
            The hardware shop clerk wants to know how many {unit}. My note says {quantity}.
            Our old map gives {quantity}. The new one needs that converted to {unit}. What do we print?
            The machine was set to {quantity} by a colleague abroad. My dial is marked in {unit}. Where do I set it?
            The data sheet lists {quantity}, but I need the value in {unit}. Please convert.
            A recipe calls for {quantity}. How many {unit} is this?
            An American website says {quantity}. How many {unit} is that?
        """,
        terse="""
            {quantity} in {unit}
            {quantity} to {unit}
            {quantity} = ? {unit}
            {quantity} -> {unit}
            convert {quantity} into {unit}
            how many {unit}: {quantity}
            convert to {unit} from {quantity}
            whats {quantity} in {unit}
            unit_convert({quantity}, to {unit})
            {quantity} equals how many {unit}
            {quantity} as how many {unit}
            pls switch {quantity} to {unit}
            {quantity} equivalent in {unit}
            need {quantity} in {unit}
            {quantity} amounts to how many {unit}
            convert {quantity} to {unit} pls
            {quantity} how many {unit}
            change {quantity} into {unit}
            {quantity} given in {unit}
            what {quantity} is in {unit}
            conversion: {quantity} to {unit}
            from {quantity} to {unit}
            same as {quantity} in {unit}
            {quantity} into {unit}
            {quantity} as {unit}
            convert {quantity} in {unit}
        """,
        dialogues="""
            A: It says {quantity} here. B: I only know the other system. How many {unit} is it?
            A: Please have it expressed in {unit}. B: Have what? A: {quantity}.
            Pupil: I measured {quantity}. Teacher: Good, but how many {unit} are they?
            Ann: How many {unit} will it be? Ben: The plan says {quantity}.
            Nurse: The chart wants it converted to {unit}. Doctor: I wrote {quantity}. Nurse: So what do I copy?
            Tourist: The sign says {quantity}. Guide: At home that would be how many {unit}? Tourist: No clue.
            A: The label reads {quantity}. B: How many {unit} would that be? A: Convert it and see.
            Customer: It's {quantity}. Clerk: Our catalogue lists other sizes. Customer: So how many {unit} should I look for?
            Clerk: The parcel shows {quantity}. Customer: I need to know how many {unit}. Clerk: Then convert it.
            A: It's {quantity}. B: How many {unit} is that? A: I don't know from memory.
        """,
    ),
    Phrases(
        tools.conversion_factor,
        _draw_factor,
        terms=(
            "conversion factor; ratio of units; conversion rate; scale between units; unit ratio; "
            "conversion multiplier; equivalence of units; unit relation"
        ),
        questions="""
            How many {target} are [there |]in one {source}?
            How many {target} make one {source}?
            How many {target} does one {source} have?
            What is the conversion factor from {source} to {target}?
            What is the conversion factor for one {source} in {target}?
            By which conversion factor from {source} to {target} do I multiply?
            How many {target} does it take to make one {source}?
            How many {target} fit in one {source}?
            How many {target} would I need to fill one {source}?
            How many {target} equal a single {source}?
            Remind me: how many {target} does [each|every] {source} contain?
            [Whats|what's] the conversion rate between {source} and {target}?
            Do you know how many {target} go to one {source}?
            What is the conversion ratio from {source} to {target}?
            What is the conversion constant from {source} to {target}?
            By definition, what is the conversion factor from {source} to {target}?
            How many {target} does a single {source} equal?
            How many {target} are contained in one {source}?
            How many {target} correspond to a single {source}?
            How many {target} is one {source} worth?
            How many {target} add up to one {source}?
            What is the exact conversion factor between {source} and {target}?
            Which constant is the conversion factor from {source} to {target}?
            Which conversion factor from {source} to {target} do engineers use?
            How many {target} is one {source}?
            How many {target} do you get for one {source}?
            How many {target} does one {source} hold?
            How many {target} equals one {source}?
            How many {target} do I have if I have one {source}?
            What is the conversion rate from {source} to {target}?
            What is the exact conversion constant from {source} to {target}?
            What conversion factor takes me from {source} to {target}?
            Can you tell me how many {target} are in a single {source}?
            Does anybody know how many {target} one {source} makes?
            To convert, what is the conversion factor from {source} to {target}?
            I forgot how many {target} there are in one {source}; can you help?
            By how much do I multiply, that is, what is the conversion factor from {source} to {target}?
            How many {target} would I count in one {source}?
            Is there a fixed conversion rate between {source} and {target}, and what is it?
            How many {target} would a single {source} be?
            How many {target} are in a {source}?
            How many {target} are there in a {source}?
            How many {target} in a {source}?
            How many {target} make up a {source}?
            How many {target} does a {source} have?
            How many {target} does one get out of a {source}?
        """,
        commands="""
            State the conversion factor from {source} to {target}.
            Look up the conversion rate from {source} into {target}.
            Tell me how many {target} one {source} equals.
            Give the exact conversion ratio between {source} and {target}.
            Write down how many {target} go into a single {source}.
            Name the conversion constant for {source} to {target}.
            Provide the conversion factor from {source} into {target}, please.
            Quote the conversion factor between {source} and {target} for my spreadsheet.
            Work out how many {target} amount to one {source}.
            [Define|Print] the conversion constant from {source} to {target}.
            Explain to a beginner how many {target} equal one {source}; just the figure will do.
            Find the conversion factor from {source} to {target}.
            Tell me how many {target} there are in one {source}.
            Tabulate how many {target} equal one {source}.
            Fetch from the table of units the conversion factor from {source} to {target}.
            Recall how many {target} go to make a single {source}.
            Specify the conversion factor that leads from {source} to {target}.
            Derive the conversion rate from {source} to {target}.
            Report the scale, that is, the conversion factor from {source} to {target}.
            Say how many {target} one {source} is by definition.
            Remind me of the conversion factor between {source} and {target}.
            Tell me how many {target} are in one {source}.
            Tell me the conversion factor from {source} to {target}.
            Find how many {target} are in one {source}.
            Find the conversion rate from {source} to {target}.
            Find the conversion ratio between {source} and {target}.
            Give me the conversion constant from {source} to {target}.
            Show the conversion factor between {source} and {target}.
            Calculate how many {target} one {source} has.
            I need the conversion factor from {source} to {target}.
            I want to know how many {target} make a single {source}.
            Work out the conversion factor between {source} and {target}.
            Help me remember how many {target} one {source} is.
            Say how many {target} you need for one {source}.
            Put the conversion factor from {source} to {target} in my notes.
            Count how many {target} there are in one {source}.
            Teach me how many {target} are in a single {source}.
            Fill in the blank: how many {target} equal one {source}.
            Tell me how many {target} there are in a {source}.
            State how many {target} are in a {source}.
            Write the conversion factor for {source} to {target}.
            Find out how many {target} are in a {source}.
        """,
        stories="""
            A table needs a row with the conversion factor from {source} to {target}. Which number goes there?
            I am writing a program and need the conversion factor from {source} into {target}. What do I type?
            My grandmother asks how many {target} there are in one {source}. What do I answer?
            An exam question reads: how many {target} correspond to one {source}?
            My son forgot his homework sheet. He must learn how many {target} make up one {source}. Help him, please.
            A converter app shows a blank cell. It should hold the conversion factor from {source} to {target}.
            The multiplier is missing on our datasheet: the conversion rate from {source} to {target}. Fill it.
            On the inside cover of the physics book is a row: conversion factor from {source} to {target}. What does it say?
            A spreadsheet column has to be multiplied by the conversion factor from {source} to {target}. Which factor is typed?
            A trivia card asks how many {target} make up a single {source}. What is printed on the back?
            The unit library lacks an entry: conversion constant from {source} to {target}. What should the programmer add?
            I am making a chart for the classroom wall. Next to the word goes how many {target} one {source} has. What do I write?
            The cook never learned how many {target} are in one {source}. Please tell her.
            My app has a button for units. It needs the conversion factor from {source} to {target}. What is it?
            A pupil is asked at the blackboard how many {target} make one {source}. What should she say?
            The storekeeper multiplies all his stock figures by the conversion factor from {source} to {target}. What is his multiplier?
            For her homework Mia must know how many {target} there are in one {source}. What is the answer?
        """,
        terse="""
            conversion factor from {source} to {target}
            how many {target} per one {source}
            conversion rate from {source} to {target} =
            how many {target} in a single {source}?
            conversion multiplier? how many {target} is one {source}
            how many {target} = one {source}
            conversion ratio from {source} to {target}?
            conversion ratio from {source} to {target}, exact
            how many {target} in one {source}
            equivalence: how many {target} in one {source}
            conversion constant from {source} to {target}
            multiplier, conversion constant between {source} and {target}
            how many {target} are in one {source}
            how many {target} is one {source}, pls
            need conversion factor between {source} and {target}
            factor: how many {target} in one {source}
            conversion rate from {source} to {target} pls
            how many {target} to one {source}
            conversion ratio between {source} and {target}
        """,
        dialogues="""
            A: How many {target} are in one {source}? B: I never remember. Can you look?
            Pupil: What is the conversion factor from {source} to {target}? Teacher: Work it out yourself!
            Client: Which multiplier? Engineer: The conversion factor from {source} to {target}. Client: Being?
            Kid: How many {target} fit inside one {source}? Dad: Guess! Kid: Just say it.
            A: I have to multiply the column. B: By what? A: By the conversion factor from {source} to {target}.
            Pupil: Is it a definition? Teacher: Yes. Pupil: How many {target} is one {source} then?
            Kid: How many {target} are in one {source}? Mum: You learnt that at school. Kid: Tell me again!
            A: I don't have any amount to convert. B: What then? A: Just how many {target} one {source} is.
        """,
    ),
    Phrases(
        tools.to_si,
        draw_any("quantity", kinds=KINDS),
        terms=(
            "SI base units; coherent SI units; International System of Units; base unit form; SI "
            "conversion; MKS units; standard units; SI representation"
        ),
        questions="""
            What is {quantity} when written with SI base units?
            How does {quantity} look once only SI base units are used?
            What is the SI value of {quantity}?
            Which SI value corresponds to {quantity}?
            How would the International System write {quantity}?
            What does {quantity} amount to, using base units of the SI only?
            What is the coherent SI form of {quantity}?
            What's {quantity} in SI?
            How do I put {quantity} as plain kg, m, s and so on?
            In the MKS system, what is {quantity}?
            Which number do I plug into an SI formula for {quantity}?
            [Whats|what would] the SI equivalent of {quantity} [be|]?
            Without prefixes or imperial leftovers, what is {quantity} as a standard SI figure?
            What is the SI equivalent of {quantity}?
            What is the SI representation of {quantity}?
            What is the base-unit form of {quantity}?
            What is the mks value of {quantity}?
            What is the coherent value of {quantity}?
            How much is {quantity} in the International System?
            What does {quantity} read in base SI?
            How is {quantity} expressed with fundamental metric units?
            After normalising to SI, what is {quantity}?
            If all units must be SI, what do I write for {quantity}?
            How would Le Système international state {quantity}?
            What do I get when I turn {quantity} to its SI form?
            What is {quantity} in SI?
            What is {quantity} in SI units?
            What is the SI figure of {quantity}?
            What is the SI number of {quantity}?
            What is the standard-unit value of {quantity}?
            What is the base-unit value of {quantity}?
            What is the SI conversion of {quantity}?
            How do I write {quantity} in SI units?
            How do I convert {quantity} to SI?
            How much is {quantity} in SI base units?
            Which SI number do I get for {quantity}?
            If I only use SI units, what is {quantity}?
            What do scientists write for {quantity} with SI units only?
            Can you put {quantity} into proper SI units?
            Given {quantity}, what is the SI value?
            {quantity} would be what in SI?
            What would the metre-kilogram-second people write for {quantity}?
            Which base SI amount hides behind {quantity}?
            Can {quantity} be stated the SI way, and how does it read?
            What is {quantity} in SI base units?
            What is {quantity} expressed in the SI system?
            How do you express {quantity} in SI units?
            What is {quantity} in base units?
            How many SI units is {quantity}?
        """,
        commands="""
            Give {quantity} as SI base units.
            Reduce {quantity} to SI base units.
            Convert {quantity} to coherent SI units.
            Normalize {quantity} to the SI.
            Bring {quantity} to SI form.
            Restate {quantity} with metre, kilogram, second and the other base units.
            Standardise {quantity} to SI.
            SI-ify {quantity} for me.
            Find the SI equivalent for {quantity}.
            Strip every prefix off {quantity} and leave SI base units.
            Rewrite the reading {quantity} the way an SI purist would.
            Transform {quantity} to standard international units before I substitute it.
            Find the SI value of {quantity}.
            Convert {quantity} to SI.
            Put {quantity} in SI base units.
            Standardise the reading {quantity} as SI.
            Give {quantity} in coherent SI.
            Express {quantity} by the seven base units.
            Break {quantity} down to base units of the International System.
            Call to_base_units on {quantity}.
            Make {quantity} SI-conformant.
            Rewrite {quantity} without prefixes or customary units, SI only.
            Bring the reading {quantity} to the MKS system.
            Make {quantity} SI.
            Put {quantity} into SI.
            Change {quantity} to SI units.
            Give me {quantity} in SI.
            Show {quantity} in SI base units.
            Find the SI number of {quantity}.
            Find the SI figure for {quantity}.
            Find the base-unit value of {quantity}.
            Find the SI form of {quantity}.
            Turn {quantity} into SI units.
            Write {quantity} in SI units.
            Get {quantity} ready for a physics formula, so SI base units.
            Translate {quantity} to the international standard units.
            Use only base units of the SI for {quantity}.
            Work out {quantity} in SI.
            I need {quantity} in SI units for my homework.
            Clean up {quantity} so it is pure SI.
            Drop the prefix from {quantity} and use base SI.
            Feed {quantity} to the formula in base SI form.
            Hand me {quantity} as an SI value.
            Convert {quantity} to SI units.
            Convert {quantity} to SI base units.
            Express {quantity} in SI units.
            Convert the measurement {quantity} into SI base units.
            Express {quantity} in SI base units.
            Convert the following to SI units: {quantity}
        """,
        stories="""
            A journal only accepts SI base units. An author wrote {quantity}. What must she write instead?
            The simulation works with SI values internally. A user types {quantity}. What does it compute with?
            Two laboratories agreed on base units. One of them measured {quantity}. What does it send?
            Before plugging numbers, a physicist first makes everything SI. Her datum is {quantity}. What does she plug?
            Our data pipeline harmonises records to SI. Next record: {quantity}. What should it save?
            The exam penalises anything but SI base units. I obtained {quantity}. How should I present it?
            The solver demands SI throughout. The user's dialog box says {quantity}. What goes to the solver?
            A physics formula works only with SI numbers. Li has {quantity}. What does Li substitute?
            An archive normalises every measurement to base units. An old entry reads {quantity}. What is archived?
            The lab rule says: record readings in plain SI. The dial shows {quantity}. What is recorded?
            My physics teacher takes marks off if the units are not SI. I measured {quantity}. What do I write?
            The formula needs SI units. My notes say {quantity}. What number and unit do I use?
            The data file must be in SI units, but the meter shows {quantity}. Which value goes in the file?
            An old engine handbook gives {quantity}. The new edition uses SI only. What will it print?
            The lab assistant noted {quantity}, and the boss wants SI. How should the note read?
            Before using the formula you have to convert {quantity} to SI units. What do you get?
            The problem states {quantity}. First convert it into SI units.
        """,
        terse="""
            SI: {quantity}
            to_si({quantity})
            {quantity}, SI base units
            {quantity} as an SI value
            {quantity} SI equivalent
            SI base form of {quantity}
            si value: {quantity} = ?
            {quantity} -> SI
            {quantity} to SI base
            SI value of {quantity}
            normalise {quantity}, SI
            {quantity}.to_base_units()
            base units: {quantity}
            {quantity} in SI
            {quantity} to SI units pls
            SI units: {quantity}
            make SI: {quantity}
            SI figure for {quantity}
            SI-ready version of {quantity}
            base SI for {quantity}
            {quantity} to SI
            {quantity} in SI units
            {quantity} in SI base units
            {quantity} to SI units
        """,
        dialogues="""
            A: I have {quantity} here. B: Use SI base units, please. A: Which value is it then?
            Referee: Your paper says {quantity}. Author: Is that not fine? Referee: Only base units of the SI, please.
            Editor: We print SI only. Author: Oh, mine reads {quantity}. Editor: Then please normalise it.
            Kim: My solver expects SI input. Lee: You have {quantity}? Kim: Right, so what do I feed it?
            A: My value is {quantity}. B: Is that SI? A: No. B: Then what is it in SI?
            Student: Do I plug {quantity} straight in? Tutor: SI first! Student: So what number do I use?
            Student: I measured {quantity}. Teacher: In SI units, please. Student: So that makes?
            A: To which unit shall I convert {quantity}? B: No special one, simply SI base units.
        """,
    ),
    Phrases(
        tools.dimension_of,
        draw_any("quantity", kinds=KINDS),
        terms=(
            "physical dimension; dimensional analysis; dimension formula; base dimensions; "
            "dimensionality; dimension symbol; nature of a quantity; exponents of base dimensions"
        ),
        questions="""
            What is the dimension of {quantity}?
            Which dimension does {quantity} have?
            What kind of physical dimension is measured by {quantity}?
            Of which base dimensions is {quantity} made up?
            In terms of length, mass and time, what is {quantity}?
            Dimensionally speaking, what is {quantity}?
            What does dimensional analysis say about {quantity}?
            Is {quantity} a length, a mass, a time or some combination of dimensions?
            What sort of thing does {quantity} measure, dimensionally?
            Which base quantities, with what exponents, underlie {quantity}?
            Is {quantity} a force, an energy or something else, judging by its dimensions?
            In the M L T notation, what's {quantity}?
            Which powers of length, mass and time hide behind {quantity}?
            What are the dimensions of {quantity}?
            What is the physical dimension of {quantity}?
            What is the dimensionality of {quantity}?
            What is the physical nature of {quantity}, dimensionally?
            What is the dimensional formula of {quantity}?
            What are the base-dimension exponents of {quantity}?
            Which combination of M, L and T describes {quantity}?
            What type of quantity is {quantity}?
            What category of physical quantity does {quantity} fall under, by its dimensions?
            Regardless of its size, what kind of quantity is {quantity}?
            Which powers of the base dimensions make up {quantity}?
            What physical dimension lies behind {quantity}?
            What is the dimension formula for {quantity}?
            What is the dimensional expression of {quantity}?
            What is the dimensional type of {quantity}?
            What is the dimensional signature of {quantity}?
            What dimension does {quantity} belong to?
            Is {quantity} a length, an area, a speed or what, by dimension?
            What kind of dimension is {quantity}?
            Which dimension do I write for {quantity}?
            How is the dimension of {quantity} built from mass, length and time?
            Which exponents of mass, length and time does {quantity} have?
            Never mind the number: what are the dimensions of {quantity}?
            By its unit, which physical dimension has {quantity}?
            Into which base dimensions does {quantity} break down?
            Is {quantity} of dimension length, of mass, of time, or a mix?
            What are the powers of the base dimensions in {quantity}?
            Which letters M, L, T with which powers describe {quantity}?
            What would a units checker print as the dimensions for {quantity}?
            What dimension does {quantity} have?
            What is the dimension of the quantity {quantity}?
            What are the dimensions of {quantity} in terms of M, L and T?
            What are the dimensions of the quantity {quantity} in mass, length and time?
        """,
        commands="""
            Name the dimension of {quantity}.
            State the physical dimension of {quantity}.
            Give the dimension formula of {quantity}.
            Do a dimensional analysis of {quantity}.
            Break {quantity} down into base dimensions.
            Identify the dimensionality of {quantity}.
            Find the dimensions of {quantity}.
            Write the dimensional formula for {quantity}.
            Classify {quantity} by its physical dimension.
            Decompose {quantity} to powers of mass, length, time and the like; skip the number.
            Find the dimension of {quantity}.
            Find the dimensionality of {quantity}.
            Perform dimensional analysis on the reading {quantity}.
            Sort {quantity} under the right physical dimension.
            Forget the number: report the dimension of {quantity}.
            Write {quantity} as powers of length, mass, time, current and so on.
            Read off the dimensional exponents of {quantity}.
            Determine which base dimensions are involved in {quantity}.
            Return the .dimensionality attribute for {quantity}.
            Break the unit of {quantity} down to base dimensions.
            Label {quantity} with its dimension.
            Tell me the dimension of {quantity}.
            Give the dimension of {quantity}.
            Show the dimensions of {quantity}.
            Find the dimensional formula of {quantity}.
            Find the dimensional exponents of {quantity}.
            Find the dimensional type of {quantity}.
            Find the physical dimension of {quantity}.
            Work out the dimension of {quantity}.
            Write down the dimension of {quantity}, not its size.
            Determine the physical dimension of {quantity}.
            Break {quantity} into its base dimensions.
            Say which dimension {quantity} has.
            Express the dimension of {quantity} by length, mass and time.
            Classify {quantity} by dimension.
            Ignore the number and name the dimension of {quantity}.
            Look at the unit of {quantity} and say which dimension it is.
            Put the right dimension next to {quantity}.
            Say what sort of quantity {quantity} is, by its dimension.
            State the dimensions of {quantity}.
            Give the dimensions of {quantity} in terms of mass, length and time.
            Write the dimensions of {quantity}.
            Determine the dimensions of {quantity}.
        """,
        stories="""
            A student checks an equation and meets {quantity}. Which dimension must the other side have?
            The sensor manual only mentions {quantity}. What physical dimension does the sensor measure?
            In a puzzle you must sort cards by dimension; one card says {quantity}. On which pile does it go?
            Ignore the size. A pupil sees {quantity} and wonders what type of quantity that is, by dimension.
            Homogeneity of a formula is verified term by term. One term is {quantity}. Which dimension has it?
            A programmer tags variables with dimensions. A variable contains {quantity}. What tag is right?
            A lab notebook only says {quantity}. The reader wonders what sort of physical quantity was measured. Which dimension is it?
            To check that both sides agree, Raj works out the dimensions of a term, {quantity}. What does he get?
            A type checker for units assigns every value its dimension. What does it assign to {quantity}?
            On the blackboard is {quantity}. The class must write its M, L, T exponents. What is correct?
            My physics exercise shows {quantity} and asks for the dimension only. What do I answer?
            To check if her formula can be right, Lena needs the dimension of {quantity}. What is it?
            A form wants the dimension, not the value. The value reads {quantity}. What do I enter?
            My units library printed the dimensionality of {quantity}. What did it print?
            A pupil measured {quantity} but forgot what the thing was. Which dimension tells him?
            In dimensional analysis we look at {quantity}. What are its dimensions?
            A question in the exam: give the dimensional formula for {quantity}.
        """,
        terse="""
            dimension: {quantity}
            dim({quantity})
            {quantity}, dimension?
            {quantity} as base dimensions
            dimensions of {quantity}
            dimensional formula, {quantity}
            {quantity} dimensionality
            dimension_of({quantity})
            dimension of {quantity}?
            {quantity} dimensions
            get dimensionality of {quantity}
            MLT exponents {quantity}
            dimensional analysis: {quantity}
            kind of quantity: {quantity}
            dimension for {quantity}
            {quantity}, what dimension
            physical dimension, {quantity}
            dimensionality: {quantity}
            which dimension has {quantity}
            base dimensions of {quantity}
            what dimension is {quantity}
            dimensional formula of {quantity}
        """,
        dialogues="""
            A: The reading was {quantity}. B: And what is its dimension? A: You are the physicist!
            Pupil: What do I compare with {quantity}? Teacher: Something of the same dimension. Pupil: Which is?
            A: Somebody sent {quantity}. B: What kind of quantity is it, by dimension? A: Tell me.
            Examiner: Consider {quantity}. Candidate: Its magnitude? Examiner: No, its dimensional exponents.
            A: Forget how large {quantity} is. B: What else is there? A: Its dimension. What is it?
            Pupil: Can I write {quantity} as powers of M, L and T? Teacher: Certainly, so what's the dimension?
            Teacher: Look at {quantity}. Pupil: Shall I convert it? Teacher: No, just name its dimension.
            A: Is {quantity} an energy? B: Look at its dimension. A: And which dimension is it?
        """,
    ),
    Phrases(
        tools.constant,
        _draw_constant,
        terms=(
            "fundamental constant; physical constant; CODATA value; constant of nature; universal "
            "constant; recommended value; tabulated constant; reference value"
        ),
        questions="""
            What is the value of the {name}?
            How large is the {name}?
            What value does CODATA recommend for the {name}?
            Do you know the numerical value of the {name}?
            Which number and unit does the {name} have?
            What do physicists use as the {name}?
            What's the {name}?
            How big is the {name} exactly?
            What figure should I substitute for the {name}?
            Can you remind me of the [accepted|official|currently accepted] {name}?
            In NIST tables, what is listed as the {name}?
            To all known digits, what is the {name}?
            What is the established value of the {name}?
            What is the numerical value of the {name}?
            What is the CODATA figure for the {name}?
            What is the magnitude of the {name}?
            What is the accepted value of the {name}?
            What is the textbook value of the {name}?
            What is the size of the {name}?
            What do reference books list for the {name}?
            Which number does nature use for the {name}?
            What does the NIST website say about the value of the {name}?
            What is the {name} equal to?
            How much is the {name}?
            What is the number for the {name}?
            What is the official figure of the {name}?
            What is the exact number of the {name}?
            What value does the {name} have?
            What should I use for the {name}?
            Do you know the {name}?
            Can you give me the {name}?
            Could you look up the {name} for me?
            I forgot the {name}, what is it?
            What does physics say the {name} is?
            Which value of the {name} do scientists use?
            Would you remind me how much the {name} is?
            Where the formula says the {name}, which number goes in?
            What does the physics handbook print for the {name}?
            What is the {name}?
            What is the exact value of the {name}?
            What is the {name} in SI units?
            What is the CODATA value of the {name}?
            What's the value of the {name}?
        """,
        commands="""
            State the {name}.
            Look up the {name}.
            Give the recommended value of the {name}.
            Quote the {name} with its unit.
            Tell me the {name}.
            Fetch the {name} from the table of constants.
            Recall the {name}.
            Give me the {name}, all digits.
            Print the {name} [for my script|].
            Insert the {name} here.
            Retrieve the tabulated {name}.
            Find the {name} for my calculation.
            Recite the accepted numerical {name} with units.
            Give the {name}.
            Find the {name}.
            Write down the {name}.
            Provide the {name}, with units.
            Show the {name} to full precision.
            Return the numerical value of the {name}.
            Pull up the {name}.
            Print the {name} from scipy.constants.
            Supply the best known value of the {name}.
            List the {name} with number and unit.
            Substitute the current best figure for the {name}.
            I need the {name}.
            Give me the value of the {name}.
            Give the number for the {name}.
            Find the value of the {name}.
            Find the accepted value of the {name}.
            Find the textbook figure for the {name}.
            Show the {name}.
            Show me the value of the {name}.
            Get the {name}.
            Get me the {name} with its unit.
            Say what the {name} is.
            Display the {name}.
            Read out the {name}.
            Help me with the {name}, I need its value.
            Insert the value of the {name} into my formula.
            I want to know the {name}.
            Dig out the {name} for me.
            Type the {name} here, number and unit.
            Copy the {name} from the physics tables.
            Remind me of the {name}.
            Tell me the value of the {name}.
            State the value of the {name}.
            State the value of the {name} with its unit.
            Look up the value of the {name}.
            Give the CODATA value of the {name}.
            Write down the value of the {name}.
        """,
        stories="""
            A formula sheet leaves a blank for the {name}. Which value has to be filled out?
            My program needs the {name} as a parameter. What do I type?
            During the exam, Kim forgot the {name}. What is it?
            An engineer copies the {name} from a handbook. What does she read there?
            The lab wiki lost an entry: the {name}. Please restore its number and unit.
            A quiz contestant is asked for the {name}. What would win the prize?
            I am coding a physics engine. A header defines the {name}. What literal belongs there?
            A physics undergraduate blanked on the {name} in the middle of a derivation. What is its value?
            The calculator manual has a page of built-in constants, the {name} among them. What number stands there?
            A simulation's config file has the entry for the {name} missing. What value goes back?
            On a mug for physicists the {name} is printed. What does the mug say?
            My homework needs the {name} and I left my book at school. What is it?
            The calculator has no key for the {name}. What number do I type?
            My teacher asked for the {name} today and nobody knew. What is the answer?
            I am making flash cards for physics. The front says the {name}. What goes on the back?
            An engineer writes a report and must state the {name} she used. What is it?
            For my homework I need the {name}. What is its value?
            The formula contains the {name}. What number do I plug in?
        """,
        terse="""
            {name}
            {name} = ?
            constant: {name}
            value of the {name}
            {name}?
            numeric value, {name}
            [lookup|get] {name}
            {name} codata value
            {name} value
            {name} number and unit
            whats the {name}
            lookup: {name}
            the {name}, please
            scipy constant {name}
            {name}, value please
            need the {name}
            get {name}
            value of {name}
            the {name} is what
            physics constant: {name}
            {name}, how much is it
            {name} SI units
            {name} CODATA
        """,
        dialogues="""
            A: We need the {name} here. B: I do not have it by heart. A: Then what is it?
            Pupil: May I look up the {name}? Teacher: Of course. Pupil: What does the table say?
            Student: My calculator has no {name} key. Tutor: Then look it up. Student: And it reads?
            Boss: Which number did you assume for the {name}? Intern: The official recommended one. Boss: Namely?
            A: I forgot the {name}. B: Don't guess, look it up. A: So what is it?
            Student: Which constant do I need here? Tutor: The {name}. Student: And its value is?
            Kid: What is the {name}? Dad: I'd have to look. Kid: Please do.
            A: Do you want the error of the {name}? B: No, only its value.
        """,
    ),
    Phrases(
        tools.constant_uncertainty,
        _draw_measured_constant,
        terms=(
            "standard uncertainty; measurement uncertainty of a constant; accuracy of a constant; error "
            "bar; precision of a constant; one sigma; margin of error of a constant; experimental error"
        ),
        questions="""
            What is the uncertainty of the {name}?
            How precisely is the {name} known?
            What is the standard uncertainty of the {name}?
            How big is the error bar on the {name}?
            By how much may the {name} be off?
            What uncertainty does CODATA give for the {name}?
            How accurate is the recommended {name}?
            What's the uncertainty on the {name}?
            What is one sigma for the {name}?
            How reliable are the last digits of the {name}, as a standard uncertainty?
            How wide is the margin of error around the {name}?
            What tolerance do metrologists attach to the {name}?
            How well has the {name} been pinned down by experiments?
            What is the measurement error of the {name}?
            What is the error bar of the {name}?
            What is the sigma of the {name}?
            What is the standard error of the {name}?
            What is the margin of error of the {name}?
            What is the published error of the {name}?
            What is the plus-or-minus on the {name}?
            How uncertain is the {name}?
            How tightly is the {name} constrained?
            Within what margin do we know the {name}?
            How far might the true {name} deviate from the tabulated one, as a standard deviation?
            Is the {name} exact, or what is its uncertainty?
            How large is the experimental doubt about the {name}?
            How exact is the {name}?
            How big is the uncertainty of the {name}?
            How sure can we be of the {name}?
            How much error is there in the {name}?
            What is the error of the {name}?
            What is the accuracy of the {name}?
            What is the precision of the {name}?
            What is the tolerance of the {name}?
            What is the error margin of the {name}?
            What is the measurement uncertainty of the {name}?
            What is the standard deviation of the {name}?
            What error do scientists give for the {name}?
            What plus-minus goes with the {name}?
            Could the {name} be a bit wrong, and by how much?
            Is there any uncertainty in the {name}?
            How far could the true {name} lie from the printed one?
            How shaky are the last digits of the {name}?
            What possible error do the tables print after the {name}?
            Which spread do the measurements of the {name} leave?
            What is the uncertainty in the {name}?
            How accurately do we know the {name}, that is, what is its uncertainty?
            What is the CODATA uncertainty of the {name}?
            How uncertain is the value of the {name}?
            How large is the error of the {name}?
        """,
        commands="""
            State the standard uncertainty of the {name}.
            Look up how uncertain the {name} is.
            Give the measurement uncertainty of the {name}.
            Quote the error of the {name}.
            Tell me how exactly the {name} has been measured, as an uncertainty.
            Find the accuracy to which the {name} is known.
            Find the plus-or-minus of the {name}.
            Print the one-sigma error for the {name}.
            Get the published uncertainty belonging to the {name}.
            Retrieve the experimental error that accompanies the {name}.
            Specify the margin of error on the {name}.
            Find the uncertainty of the {name}.
            Find the standard error of the {name}.
            Report the experimental error on the {name}.
            Give only the uncertainty, not the value, of the {name}.
            Say how precise the {name} is.
            List the plus-or-minus figure for the {name}.
            Return the standard deviation assigned to the {name}.
            Fetch the error margin CODATA states for the {name}.
            State how much the {name} is uncertain.
            Show the tolerance of the {name}.
            Tell me the uncertainty of the {name}.
            Give the uncertainty of the {name}.
            Give me the error of the {name}.
            Find the error margin of the {name}.
            Find the precision of the {name}.
            Find the accuracy of the {name}.
            Find the error bar for the {name}.
            Find the standard deviation of the {name}.
            Show how uncertain the {name} is.
            Show the uncertainty for the {name}.
            Get the measurement error of the {name}.
            I need the uncertainty of the {name}.
            Look up the error of the {name}.
            Say how exactly the {name} is known.
            Write down the plus-or-minus for the {name}.
            I don't need the {name} itself, just its uncertainty.
            State the possible error in the {name}.
            List how accurate the {name} is, as an uncertainty.
            Print the little plus-minus figure after the {name}.
            Report how well measured the {name} is, as its standard uncertainty.
            State the standard uncertainty in the {name}.
            Look up the uncertainty of the {name}.
            Find the uncertainty in the value of the {name}.
        """,
        stories="""
            A laboratory propagates errors and needs the uncertainty of the {name}. Which value does it use?
            For an error budget, Omar lists the uncertainty of the {name}. What does he write?
            A reviewer doubts a result and asks how uncertain the {name} is. What is the reply?
            The plot needs error bars for the {name}. How long are they?
            Monte Carlo runs scatter the {name} within its standard deviation. What sigma should be configured?
            A metrology student ranks constants by precision. Which standard uncertainty does she note for the {name}?
            We already have the value itself. Missing is the error on the {name}. Supply it.
            An error-propagation exercise uses the {name}. Which standard uncertainty goes in the quadrature sum?
            The table's second column gives uncertainties. What does it say in the row of the {name}?
            A committee evaluated all experiments on the {name}. What standard uncertainty did it publish?
            Two labs disagree slightly about the {name}. To judge the gap, Ines wants the official error. What is it?
            My lab report must state how uncertain the {name} is. What do I write?
            The teacher asks how well scientists know the {name}. What is its uncertainty?
            I have the {name} already, but the plus-minus part is cut off on my copy. What does it say?
            An engineer worries whether the {name} is exact. How large is its uncertainty?
            My program has a field for the error of the {name}. Which number goes in?
            For error propagation I need the uncertainty of the {name}. How big is it?
            In my lab report I must quote the uncertainty of the {name}. What is it?
        """,
        terse="""
            uncertainty of the {name}
            error bar: {name}
            {name}, standard uncertainty?
            {name} plus or minus what?
            sigma of the {name}
            {name} error
            precision: {name}
            constant_uncertainty({name})
            {name} uncertainty
            error bar on the {name}
            sigma({name})
            {name} ± ?
            how uncertain the {name}
            standard error {name}
            uncertainty {name}
            error of the {name}
            how exactly known is the {name}
            accuracy of the {name}?
            plus minus of the {name}
            possible error in the {name}
            {name}, how uncertain
            standard uncertainty {name}
            {name} error bar
            {name} plus minus
        """,
        dialogues="""
            A: Is the {name} exact? B: No, it is measured. A: And how large is its uncertainty?
            Student: I need the {name} with an error. Tutor: The error is what you are missing? Student: Yes.
            A: You quoted the {name}. B: Yes. A: Without its margin of error! B: Sorry, what is that margin?
            Ana: How sure are we about the {name}? Ivo: Check the published sigma. Ana: Which is?
            A: I know the {name} itself. B: So what do you want? A: Its uncertainty.
            Referee: Your value for the {name} has no error bar. Author: Which one should I add?
            A: Do you want the {name}? B: No, I want how uncertain it is.
            Student: I wrote down the {name}. Teacher: And the error? Student: I don't know its error.
        """,
    ),
)
