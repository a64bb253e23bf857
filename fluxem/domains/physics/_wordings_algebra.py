# ruff: noqa: E501 - one template a line
"""How people ask for sums, products, powers and comparisons of quantities."""

from __future__ import annotations

import random

from fluxem.core.phrasebook import Argument, Phrases, write_number
from fluxem.domains.physics import tools
from fluxem.domains.physics._draws import (
    KINDS,
    SCALES,
    draw_alike,
    draw_any,
    draw_count,
    draw_quantity,
)


def _draw_pair_to_add(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    """Two quantities of one kind or of two kinds, equally often."""
    kinds = [rng.choice(KINDS)] * 2 if rng.random() < 0.5 else rng.sample(KINDS, 2)
    return {name: draw_quantity(rng, difficulty, kind) for name, kind in zip("ab", kinds, strict=True)}


def _draw_power(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    exponent = rng.randint(2, {"easy": 3, "medium": 4, "hard": 6}[difficulty])
    kind = rng.choice(("length", "time", "speed", "mass", "voltage"))
    return {"quantity": draw_quantity(rng, difficulty, kind), "exponent": write_number(exponent)}


def _draw_multiple(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    return {"a": draw_quantity(rng, difficulty, rng.choice(SCALES)), "b": draw_count(rng, difficulty)}


PHRASES = (
    Phrases(
        tools.add,
        draw_alike("a", "b"),
        terms=(
            "sum of quantities; combined length; total mass; adding measurements; addition of "
            "quantities; total amount; aggregate; cumulative measurement"
        ),
        questions="""
            What is {a} plus {b}?
            How much do {a} and {b} make together?
            What is the sum of {b} and {a}, in the unit of the latter one?
            What total do {a} and {b} give?
            If I extend {a} by {b}, what do I have?
            By adding {b}, what does {a} become?
            How much is {a} with {b} on top?
            What's {a} and {b} added up?
            What do you get if you add {a} to {b}?
            Altogether, how much are {a} and {b}?
            What is the aggregate of {a} and {b}?
            What is the sum of {a} and {b}?
            What is the total of {a} and {b}?
            What is the combined amount of {a} and {b}?
            What is the grand total of {a} and {b}?
            How much is {a} and {b} in all?
            How much is {a} increased by {b}?
            If {b} is tacked on to {a}, what is the total?
            What do {a} and {b} come to jointly?
            What do I have when {a} grows by {b}?
            How much is there if {a} and {b} are pooled?
            Laid end to end, or poured together, what do {a} and {b} make?
        """,
        commands="""
            Add {a} and {b}.
            Sum the measurements {a} and {b}.
            Increase {a} by {b}.
            Put {b} on top of {a} and state the total.
            Combine {a} and {b} into one quantity.
            Compute the sum of {a} and {b}.
            Tally {a} along with {b}.
            Calculate {a} plus {b}.
            Join {b} onto {a}; report the overall amount.
            Lump {a} and {b} together.
            Find the sum of {a} and {b}.
            Find the total of {a} and {b}.
            Pool {a} and {b}.
            Combine {a} with {b} into a sum.
            Add {b} to {a}.
            Total up {a} and {b}.
            Augment {a} by {b}.
            Raise {a} by an extra {b}.
            Tack {b} on to {a}.
            Merge the amounts {a} and {b}.
            Accumulate {a} and {b}.
            Extend {a} by {b}.
        """,
        stories="""
            The first part measures {a}, the second {b}. How much do both measure?
            To a stock of {a}, a worker adds {b}. How much is the stock?
            Another {b} came in besides the {a} from before. What is the total?
            A meter read {a} and has gone up by {b}. What does it read?
            A carpenter lays a board of {a} behind another of {b}, whatever the units. What is the overall figure?
            The bottle already contained {a}; the nurse poured another {b}. How much has been administered altogether?
            The invoice lists {a} for June, {b} for July. Which cumulative amount should be entered?
            Yesterday's meter said {a}, and today it climbed by a further {b}. What does it say?
            Two parcels go on the trolley: {a} and {b}. What is the joint figure?
            A trip was planned at {a}; a detour tacks on {b}. What is the whole figure?
            Noa's savings jar of measurements: {a} already noted, {b} newly noted. What is the running total?
        """,
        terse="""
            {a} + {b}
            {a} + {b} = ?
            sum: {a}, {b}
            {b} more than {a}
            {a} and {b} together
            [total|aggregate]: {a} and {b}
            add({a}, {b})
            {a} added to {b}
            sum of {a} and {b}
            total {a}, {b}
            {a} plus another {b}
            {a} and {b} combined
            add up {a}, {b}
        """,
        dialogues="""
            A: I brought {a}. B: I brought {b}. A: How much do we have together?
            Clerk: There were {a}. Boss: And {b} were added? Clerk: Yes. Boss: So what is the total?
            A: Yesterday it was {a}. B: Today another {b}. A: What is the accumulated total?
            Shopper: I will take {a}. Seller: And also this {b}? Shopper: Yes, both. What does it sum to?
            A: Here's {a}. B: I'll throw in {b}. A: What does that bring us to?
            Mum: You had {a}. Kid: And I got {b} extra! Mum: So what's the sum?
        """,
    ),
    Phrases(
        tools.subtract,
        draw_alike("a", "b"),
        terms=(
            "difference of quantities; remaining amount; subtracting measurements; deduction from a "
            "quantity; shortfall; leftover; remainder of a stock"
        ),
        questions="""
            What is {a} minus {b}?
            What is left of {a} once {b} is gone?
            By how much does {a} exceed {b}?
            How much more is {a} than {b}?
            If {b} is used up out of {a}, what remains?
            What is missing from {b} to reach {a}?
            What's {a} take away {b}?
            What do I get if I subtract {b} from {a}?
            How large is the gap from {b} up to {a}?
            Starting with {a}, how much stays behind after {b} leaves?
            Deducting {b}, what is the net of {a}?
            What is the difference between {a} and {b}?
            What is the remainder of {a} after {b} is removed?
            What is the surplus of {a} over {b}?
            What is {a} reduced by {b}?
            What is {a} less {b}?
            How much remains of {a} without {b}?
            How much is left if {b} is cut off from {a}?
            How much do I have left after losing {b} out of {a}?
            By what amount is {b} smaller than {a}?
            How far does {a} lie above {b}?
            If {a} shrinks by {b}, what is it?
        """,
        commands="""
            Subtract {b} from {a}.
            Take {b} away from {a}.
            Reduce {a} by {b}.
            Find the difference between {a} and {b}.
            With {b} removed, report what is left of {a}.
            Calculate {a} minus {b}.
            Deduct {b} from {a}.
            Work out {a} less {b}.
            Determine the shortfall if {b} is available and {a} required.
            Diminish {a} by {b}.
            Find the difference when {b} is taken from {a}.
            Find what is left of {a} after {b}.
            Take {b} off {a}.
            Remove {b} from {a}.
            Decrease {a} by {b}.
            Lower {a} by {b}.
            Cut {b} from {a}.
            Trim {b} off {a}.
            Shorten {a} by {b}.
            Discount {b} from {a}.
            Withdraw {b} from {a} and state the rest.
            Knock {b} off {a}.
        """,
        stories="""
            A tank with {a} loses {b}. What does it still contain?
            After {b} had been cut off, what remained of the {a} roll?
            Of the {a} planned, {b} are done. How much is still to do?
            The gauge showed {a} before and {b} less now. What does it show?
            The lorry is loaded with {a}, the empty one already accounts for {b}. What is the net figure?
            Her old record was {a}. She improved it downwards by {b}. What is her new record?
            The budget allows {a}, of which {b} has been spent. Which margin is available?
            The spool held {a}. A plumber cut {b} off. What is left on the spool?
            We needed {a} and already have {b}. How much is still missing?
            The container weighs in with {a}, and {b} of that is packaging. What is the net content?
            A candle measured {a} and burnt down by {b}. What is its size?
        """,
        terse="""
            {a} - {b}
            {a} - {b} = ?
            difference: {a}, {b}
            {b} less than {a}
            {a} minus {b}
            {a}, less {b}
            [gap|difference] from {b} to {a}
            subtract({a}, {b})
            {a} without {b}
            {b} off {a}
            remaining: {a} minus {b}
            {a} reduced by {b}
            net: gross {a}, tare {b}
        """,
        dialogues="""
            A: We had {a}. B: I used {b} of it. A: How much do we still have?
            Ann: I took {b}. Ben: Out of {a}? Ann: Right. Ben: What is left then?
            A: Gross {a}. B: Tare {b}. A: Then what is net?
            Nurse: The bag had {a}. Doctor: And {b} ran through? Nurse: Yes, so how much is still inside?
            A: There's {a} in the tank. B: We will use {b}. A: What remains?
            Tailor: The cloth was {a}. Client: You cut off {b}. Tailor: So how much is still on the roll?
        """,
    ),
    Phrases(
        tools.multiply,
        draw_any("a", "b"),
        terms=(
            "product of quantities; multiplying units; multiplication of measurements; product with "
            "units; combined unit"
        ),
        questions="""
            What is {a} times {b}?
            What is the product of {b} and {a}?
            What's {a} multiplied by {b}?
            What do you get when {a} gets multiplied with {b}?
            If I multiply {b} by {a}, which number and which unit come out?
            What is the product of {a} and {b}?
            What is {a} multiplied with {b}?
            What is the result of multiplying {a} by {b}?
            What do the factors {a} and {b} produce?
            How much is {a} times {b}, units multiplied as well?
            What quantity comes from multiplying {a} and {b} together?
            If both {a} and {b} are factors, what is the product?
            What compound unit arises from {a} times {b}, and with what number?
        """,
        commands="""
            Multiply {a} by {b}.
            Find the product of {a} and {b}.
            Multiply {b} with {a}, units included.
            Form the product {a} times {b}.
            Calculate {a} times {b}, unit included.
            Combine {a} and {b} as factors.
            Take the product, first {a}, then {b}.
            Find the product of {b} with {a}.
            Multiply {a} and {b}.
            Multiply {a} and {b} together.
            Multiply {a} with {b} and combine the units.
            Take {a} times {b}.
            Compute the product {a} by {b}, keeping the units.
            Work out {a} multiplied by {b}.
            Evaluate the product of the quantities {a} and {b}.
            Let {a} be multiplied by {b}.
        """,
        stories="""
            A graph has {a} along one axis and {b} along the other. What is the area under a constant curve?
            In a formula stands a factor {b} next to a factor {a}. What do both make?
            One variable equals {a}, its neighbour {b}. The formula simply multiplies them. What is the outcome?
            On the blackboard two brackets are multiplied: {a} and {b}. Which compound unit and number result?
            A formula asks for the product of two readings. They are {a} and {b}. What is the product?
            The plot's horizontal side stands for {a}, the vertical one for {b}. What does the rectangle's area represent?
            Sofia has to multiply a constant of {a} by a measured {b}. What does she get?
            In the product rule of a dose calculation, {a} is multiplied by {b}. What results, with its compound unit?
        """,
        terse="""
            {a} * {b}
            {a} × {b} = ?
            product: {a}, {b}
            {a} multiplied by {b}
            {b} x {a}, multiplied
            multiply({a}, {b})
            multiplying {a} with {b}
            product of {a} and {b}
            {a} times {b}
            np.multiply({a}, {b})
            mul: {a}, {b}
            factors {a} and {b}, product?
        """,
        dialogues="""
            A: The factors are {a} and {b}. B: Then multiply them. A: And what comes out?
            Pupil: Can I multiply {a} by {b}? Teacher: Sure, the units multiply too. Pupil: So what is it?
            A: Two factors, {a} and {b}. B: You want the product? A: With units, please.
            Student: Do units multiply too? Tutor: They do. Try {a} times {b}. Student: So what is it?
        """,
    ),
    Phrases(
        tools.multiply,
        _draw_multiple,
        terms=(
            "multiple of a quantity; scaling a measurement; repeated amount; several of the same; bulk amount; manifold"
        ),
        questions="""
            How much is {b} times {a}?
            What do {b} portions of {a} each make?
            How much is {a}, multiplied by {b}?
            What's {a} times {b}?
            How much would {b} of those be when a single one is {a}?
            If one weighs or measures {a}, what about {b} of them?
            What is {b} times {a}?
            What is {a} scaled by a factor of {b}?
            What is {b} lots of {a}?
            How much is {a} taken {b} times?
            How much do {b} portions of {a} make?
            If {a} is enlarged by the factor {b}, what is it?
            At {a} each, what do {b} items come to?
            What do {b} helpings of {a} total?
            What is the {b} fold multiple of {a}?
        """,
        commands="""
            Scale {a} by a factor of {b}.
            Multiply the quantity {a} by the number {b}.
            Repeat {a} {b} times and state the sum.
            Calculate the demand for {b} units, {a} apiece.
            Make {a} {b} times as large.
            Find {b} times {a}.
            Scale {a} by {b}.
            Scale {a} up by a factor of {b}.
            Take {a} {b} times.
            Enlarge {a} by the factor {b}.
            Total {b} portions of {a}.
            Amplify {a} by a factor of {b}.
            Work out what {b} items at {a} each amount to.
            Magnify {a} by {b}.
        """,
        stories="""
            Each of {b} parts takes {a}. How much do all parts take?
            A task needs {a} and is repeated {b} times. What does it need altogether?
            There are {b} equal pieces of {a}. How much is that?
            The dosage is {a} per patient. There are {b} patients. What must be ordered?
            A roll comes with {a}. The site manager buys {b} rolls. What did he buy overall?
            A crate holds {b} jars, each with {a}. What is the content altogether?
            Every time it is left open, the tap wastes {a}. What has it wasted after {b} times?
            A roll is {a}, and the decorator buys {b} rolls. What did she buy overall?
            The scale model shows {a}; the original is larger by a factor of {b}. What is the original?
            One tile needs {a}. The bathroom has {b} tiles. What is the demand?
        """,
        terse="""
            {b} times {a}
            {a} magnified {b} times
            {b} pieces, {a} apiece
            {b} copies of {a}
            {a} scaled by {b}
            {b} lots of {a}
            {a} each, {b} items, total?
            factor {b} on {a}
            {b} portions of {a}
        """,
        dialogues="""
            A: One of them is {a}. B: And we have {b} of them. A: So how much is it altogether?
            Cook: The recipe takes {a} a head. Guest: We are {b}. Cook: Then how much do I buy?
            A: A single one needs {a}. B: How many do we build? A: {b}. B: So what's the total demand?
            Baker: {a} for a loaf. Helper: We bake {b} loaves. Baker: So how much do we need?
        """,
    ),
    Phrases(
        tools.divide,
        draw_any("a", "b"),
        terms=(
            "ratio of quantities; quotient of quantities; rate; per-unit rate; fraction of quantities; "
            "proportion; comparison by division"
        ),
        questions="""
            What is {a} divided by {b}?
            What is the ratio of {a} to {b}?
            How often does {b} fit into {a}, whatever the units?
            What is {a} for every {b}?
            What's {a} over {b}?
            If you divide {a} by {b}, which unit is left?
            What fraction results with {a} on top and {b} at the bottom?
            What is the quotient of {a} and {b}?
            What is the ratio of {a} over {b}?
            What is the rate of {a} per {b}?
            What is {a} per {b}?
            How much is {a} divided by {b}?
            What is the outcome of dividing {a} by {b}?
            With {b} as denominator and {a} as numerator, what is the fraction?
            What rate do I get from {a} against {b}?
            If {b} goes below the line and {a} above, what quantity results?
            How does {a} relate to {b} as a quotient?
        """,
        commands="""
            Divide {a} by {b}.
            Find the ratio of {a} to {b}.
            Form the quotient of {a} and {b}.
            Use {b} as the divisor of {a}.
            Calculate {a} divided by {b}.
            Put {a} over {b} and simplify the units.
            Express how much {a} is per {b}.
            Find the quotient of {a} by {b}.
            Divide {a} through by {b}.
            Divide the quantity {a} by the quantity {b}, units included.
            Compute the rate {a} per {b}.
            Write {a} as numerator, {b} as denominator, and evaluate.
            Express {a} relative to {b} as a quotient with units.
            Take the ratio {a} to {b}.
            Work out {a} divided by {b}.
            Normalise {a} by {b}, meaning divide.
        """,
        stories="""
            A table lists {a} against {b}. What is the rate of the first by the second?
            For {b} of one thing you get {a} of another. What is the exchange ratio?
            A datasheet needs the figure of merit: {a} as numerator, {b} as denominator. What is it?
            The plot's vertical step is {a}, its horizontal step {b}. Which rate is that, vertical per horizontal?
            A meter registers {a} whenever another one registers {b}. What is the rate, first by second?
            The slope of a line rises {a} over a run of {b}. What is the slope?
            A quality figure is defined as the quotient of {a} and {b}. What is its value and unit?
            The lab report needs a ratio with {a} on top. Below the line stands {b}. What is the ratio?
        """,
        terse="""
            {a} / {b}
            {a} ÷ {b} = ?
            ratio {a} : {b}
            {a} over {b}
            divide({a}, {b})
            quotient: numerator {a}, denominator {b}
            {a} per {b}
            dividing {a} by {b}
            {a} divided by {b}
            quotient of {a} and {b}
            div: {a} by {b}
            rate: {a} per {b}
            {a} to {b}, ratio
        """,
        dialogues="""
            A: The numerator is {a}. B: And {b} below it? A: Yes, what is the quotient?
            Ada: I have {a} here, {b} there. Bob: Divide the former by the latter. Ada: And the units?
            A: Put {a} on top. B: And below? A: {b}. B: So the quotient is?
            Student: I need the rate. Tutor: Divide {a} by {b}. Student: What do I get, unit and all?
        """,
    ),
    Phrases(
        tools.divide,
        _draw_multiple,
        terms="equal parts of a quantity; share of an amount; portion; fair share; serving; splitting evenly",
        questions="""
            How much is one of {b} equal parts of {a}?
            What does each get if {a} is shared by {b}?
            What is {a} split {b} ways?
            How big is each portion if {a} gets cut to make {b} of them?
            What's {a} divided by {b}?
            What is each share if {a} is divided equally among {b}?
            What is one part of {a} cut into {b} pieces of the same size?
            How much does everyone get when {b} persons divide {a}?
            How large is a portion if {a} is portioned out to {b} guests?
            If {a} has to last for {b} equal servings, how much is a serving?
            When {a} is distributed evenly over {b} boxes, what goes in each?
            How big is one piece of {a} if it is chopped into {b}?
            Scaled down by a factor of {b}, what is {a}?
        """,
        commands="""
            Split {a} into {b} equal parts.
            Into {b} equal parts, cut {a}.
            Divide {a} among {b}, evenly.
            Portion {a} out to {b} plates.
            Work out the share per head: {a}, {b} heads.
            Divide {a} into {b} equal portions.
            Find the size of one share: {a} among {b}.
            Share {a} equally between {b} people.
            Distribute {a} evenly over {b} containers.
            Dole {a} out equally on {b} plates.
            Chop {a} into {b} pieces of equal size.
            Scale {a} down by a factor of {b}.
            Apportion {a} equally to {b} teams.
            Break {a} up into {b} equal lots.
        """,
        stories="""
            {a} are spread evenly over {b} containers. How much goes to each container?
            {b} people share {a} fairly. How much does each person get?
            A carpenter saws a strip of {a} to make {b} identical slats. What does each slat have?
            The daily ration of {a} is administered as {b} equal doses. How much is a dose?
            A ribbon of {a} is cut into {b} bows of the same size. How much ribbon is in a bow?
            A baker's dough is {a} and makes {b} rolls. How much dough is a roll?
            A nurse divides {a} evenly over {b} syringes. What is in each syringe?
            The relay team splits {a} evenly between {b} runners. What does a runner do?
            An inheritance of land, {a}, goes in equal parts to {b} heirs. What does an heir get?
        """,
        terse="""
            {a} shared by {b}
            {a} ÷ {b}
            {a}, {b} equal shares
            {a} split among {b}
            {a} into {b} equal parts
            {a} for {b} people, each?
            one share: {a}, {b} ways
            {a} among {b}
        """,
        dialogues="""
            A: We have {a}. B: For {b} groups? A: Yes, all the same. B: So how much for one group?
            Nanny: There is {a} for {b} kids. Mum: Same for everyone! Nanny: So how much for a kid?
            A: The cake mix is {a}. B: For {b} tins. A: So how much goes in each tin?
            Boss: Spread {a} over {b} sites. Clerk: Equally? Boss: Yes. Clerk: What does one site get?
        """,
    ),
    Phrases(
        tools.power,
        _draw_power,
        terms=(
            "power of a quantity; squared quantity; cubed quantity; exponent with units; exponentiation "
            "of a measurement; raised quantity; nth power of a quantity"
        ),
        questions="""
            What is {quantity} to the power of {exponent}?
            What is {quantity} raised to the exponent {exponent}?
            With the exponent {exponent}, what does {quantity} become?
            What is the power with base {quantity} and exponent {exponent}?
            How much is {exponent} factors of {quantity} multiplied together?
            What's {quantity} to the {exponent}?
            What results from {quantity} used as a factor {exponent} times?
            If the exponent on {quantity} is {exponent}, what number and unit come out?
            What is {quantity} with {exponent} as a superscript?
            Exponentiating {quantity} by {exponent}, what happens to the unit?
            What is {quantity} raised to the power {exponent}?
            What is the power of {quantity} with exponent {exponent}?
            What is the result of raising {quantity} to {exponent}?
            How much is {quantity} with exponent {exponent}?
            If {quantity} is multiplied by itself until there are {exponent} factors, what is the product?
            With {exponent} as the exponent and {quantity} as the base, what comes out?
            To the power {exponent}, what is {quantity}, unit included?
            What does exponentiating {quantity} by {exponent} give?
            When the power is {exponent}, what is {quantity} raised to it?
        """,
        commands="""
            Raise {quantity} to the power {exponent}.
            Raise {quantity} to the power {exponent}, unit included.
            Apply the exponent {exponent} to {quantity}.
            Multiply {quantity} by itself so that the exponent is {exponent}.
            Compute the power of {quantity} with exponent {exponent}.
            Calculate {quantity} to the power of {exponent}.
            Exponentiate {quantity} with {exponent}.
            Put an exponent of {exponent} on {quantity} and evaluate.
            Find the power of {quantity} whose degree is {exponent}.
            Take {quantity} as base, {exponent} as exponent.
            Find {quantity} to the power of {exponent}.
            Raise {quantity} to the exponent {exponent}.
            Raise {quantity} to {exponent}.
            Exponentiate: base {quantity}, exponent {exponent}.
            Evaluate {quantity} to the power {exponent}, unit as well.
            Use {exponent} as the exponent of {quantity}.
            Work out the power, exponent {exponent}, of {quantity}.
            Write {quantity} as a factor {exponent} times and multiply out.
            Determine what {quantity} becomes under the exponent {exponent}.
            Apply pow to {quantity} with {exponent}.
        """,
        stories="""
            A formula contains {quantity} to the power of {exponent}. What does this term amount to?
            A law says that drag goes with the power {exponent} of a base, here {quantity}. How large is that power?
            On the board, {quantity} carries an exponent of {exponent}. What is that, with its unit?
            A cube of {exponent} dimensions has edges of {quantity}. How large is its content?
            A spreadsheet cell holds {quantity}; the next column is its power with exponent {exponent}. What goes there?
            A scaling law has a variable to the power {exponent}. The variable equals {quantity}. Evaluate that power.
            Chained multiplication: {quantity} appears as a factor exactly {exponent} times. State the outcome.
            A formula needs the radius, {quantity}, to the power of {exponent}. What is that term?
            The teacher writes {quantity} in brackets and {exponent} as a superscript outside. What is the value?
            An empirical law raises a variable to the exponent {exponent}. Today's reading is {quantity}. What is the power?
            A program calls its exponentiation routine with base {quantity} and exponent {exponent}. What does it return?
        """,
        terse="""
            ({quantity})^{exponent}
            power({quantity}, {exponent})
            exponent {exponent}, base {quantity}
            {quantity}, power {exponent}
            ({quantity}) ** {exponent}
            pow({quantity}, {exponent})
            {quantity} to the power {exponent}
            np.power({quantity}, {exponent})
            {quantity} raised to {exponent}
            base {quantity}, exponent {exponent}
            exponent {exponent} on {quantity}
        """,
        dialogues="""
            A: Take {quantity}. B: And then? A: Raise it to the power {exponent}. What do you get?
            Pupil: The exponent is {exponent}. Teacher: And the base? Pupil: {quantity}. Teacher: So?
            A: What is the base? B: {quantity}. A: How many times as factor? B: {exponent}. A: Then I exponentiate.
            Coder: Call pow with {quantity}. Tester: Exponent? Coder: {exponent}. Tester: What should it return?
            A: The exponent is {exponent}. B: On which base? A: {quantity}. B: Then what's the power?
            Student: I have {quantity} with an exponent. Tutor: What exponent? Student: {exponent}. Tutor: Unit gets it too. Student: So it's?
        """,
    ),
    Phrases(
        tools.compare,
        draw_alike("a", "b", kinds=KINDS),
        terms=(
            "comparison of quantities; larger measurement; order of quantities; inequality between "
            "measurements; ranking of two measurements; bigger of two; threshold check"
        ),
        questions="""
            Is {a} less than, equal to or greater than {b}?
            How does {a} compare with {b}?
            Is {a} more or less than {b}?
            Compared with {b}, is {a} bigger or smaller?
            Does {a} exceed {b}, fall short of it, or match it?
            Which way does a balance between {a} and {b} tip: less, even or more?
            Next to {b}, how does {a} rank?
            Which is bigger, {a} or {b}?
            What's larger: {a} or {b}?
            Is {a} the same as {b}?
            Does {a} outweigh, outlast or otherwise top {b}?
            Is {a} heavier, longer, hotter, or generally higher than {b}, or lower?
            Which is larger, {a} or {b}?
            Which is greater: {a} or {b}?
            Is {a} bigger than {b}, smaller, or the same?
            Is {a} above or below {b}?
            Does {a} beat {b}?
            Which of the two is the greater amount, {a} or {b}?
            Are {a} and {b} equal, or which way round is it?
            Do {a} and {b} match, or is the former larger or smaller?
            On which side of {b} does {a} lie?
            Relative to {b}, is {a} higher, lower or equal?
            What is the relation of {a} to {b}: less, equal, greater?
            Would {a} be too much where {b} is the maximum?
        """,
        commands="""
            Compare {a} with {b}.
            Decide whether {a} is below, at or above {b}.
            Tell me if {a} is greater than, less than or the same as {b}.
            Against a reference of {b}, judge {a}: less, equal or greater.
            State the order of {a} relative to {b}.
            Check whether {a} beats {b}.
            Which one wins, {a} or {b}? Decide by size.
            Place {a} left or right of {b} on the scale.
            Put the right sign between {a} and {b}: less, equal or greater.
            Rank {a} relative to {b}.
            Compare {a} and {b}.
            Compare the sizes of {a} and {b}; don't subtract them.
            Say which is bigger, {a} or {b}.
            Tell whether {a} is larger or smaller than {b}.
            Find out if {a} is more than {b}.
            Determine the inequality sign between {a} and {b}.
            Weigh {a} against {b}: less, equal or greater?
            Order {a} and {b} by size.
            See if {a} tops {b}, ties with it or trails it.
            Judge whether {a} exceeds {b}.
        """,
        stories="""
            The limit is {b} and the device shows {a}. Is it under, at or over the limit?
            One runner reports {a}, her rival {b}. Is the first value smaller, equal or larger?
            A recipe wants {b}; the cook took {a}. Was that too little, right or too much?
            A sign allows {b} at most. A visitor comes with {a}. Less, equal or more?
            The threshold is {b}. A sensor transmits {a}. Should the alarm treat it as above, at or below the threshold?
            Two shops offer {a} and {b} respectively for the same price. Is the former the larger offer?
            The regulation permits {b} as a maximum. We measured {a}. Do we comply, or is it higher?
            The doorway allows {b}; the sofa is {a}. Is the sofa over, under or right at the allowance?
            Two siblings quarrel about portions: {a} for him, {b} for her. Is his smaller, equal or larger?
            A speed camera is set to {b} and registers {a}. Is that above, at or below the setting?
            The old record stands at {b}. The new attempt gives {a}. Is it greater, equal or less?
        """,
        terse="""
            {a} vs {b}
            compare: {a}, {b}
            {a} < {b}, or >, or = ?
            reference {b}, value {a}: greater?
            {a} or {b}, which is larger
            bigger: {a} or {b}?
            {a} ? {b} (<, =, >)
            cmp({a}, {b})
            compare {a} against {b}
            {a} vs {b}, bigger?
            {a} greater than {b}?
            is {a} more than {b}
            larger of {a} and {b}?
            comparison: {a}, {b}
        """,
        dialogues="""
            A: Mine is {a}. B: And mine is {b}. A: Is mine more or less than yours?
            Judge: The record is {b}. Athlete: I reached {a}. Judge: Is that less, equal or more?
            Buyer: This pack says {a}. Seller: The other one {b}. Buyer: Is the former the bigger pack?
            Coach: Yesterday {b}, today {a}. Runner: Is today's figure higher, lower or identical?
            A: I have {a}, you have {b}. B: Who has more? A: Compare them.
            Inspector: The limit is {b}. Driver: I was at {a}. Inspector: Is that over, at or under the limit?
        """,
    ),
    Phrases(
        tools.can_add,
        _draw_pair_to_add,
        terms=(
            "compatible dimensions; dimensional consistency; addable quantities; unit compatibility; "
            "commensurable quantities; like quantities; dimension check"
        ),
        questions="""
            Can you add {a} and {b}?
            Does it make sense to add {a} to {b}?
            May {a} and {b} be summed?
            Are {a} and {b} of the same dimension, so that they can be added?
            Is a sum of {b} and {a} meaningful?
            Would a physicist accept {a} plus {b} as a valid sum?
            Is it allowed to add {b} to {a}?
            Are {a} and {b} compatible [units|]?
            Is {a} plus {b} even legal?
            Are {a} and {b} like quantities, or is that apples and oranges?
            Would adding {a} to {b} violate dimensional homogeneity?
            Could one legitimately total up {a} with {b}?
            Can {a} be added to {b}?
            Can {a} and {b} be added together?
            Do {a} and {b} share a dimension?
            Do {a} and {b} have the same dimension?
            Are {a} and {b} commensurable?
            Are {a} and {b} dimensionally compatible?
            Are {a} and {b} the same sort of quantity?
            Is adding {a} and {b} physically meaningful?
            Would summing {a} with {b} be mixing apples and pears?
            Is there any sense in totalling {a} and {b}?
            Will dimensional analysis let {a} be added to {b}?
        """,
        commands="""
            Check whether {a} and {b} can be added.
            Decide if adding {b} to {a} is dimensionally sound.
            Say whether {a} and {b} are compatible for a sum.
            Tell me if {a} may be combined with {b} by addition.
            Verify that {b} and {a} have matching dimensions.
            Check that {a} and {b} are commensurable.
            Test if a sum of {a} and {b} is physically sensible.
            Validate the addition of {a} with {b} before computing anything.
            Say yes or no: {a} plus {b} is a permitted sum.
            Confirm whether {a} and {b} are quantities of like kind.
            Check if {a} is addable to {b}.
            Check the compatibility of {a} and {b}.
            Say whether {a} and {b} have matching dimensions.
            Verify that {a} plus {b} is dimensionally consistent.
            Don't add {a} and {b}; only tell me if one could.
            Determine whether {a} is of the same kind as {b}.
            Find out if {a} and {b} are compatible.
            Judge whether the addition of {a} and {b} is legitimate.
            Answer true or false: {a} and {b} are like quantities.
            Assert that {a} and {b} can be summed.
        """,
        stories="""
            A pupil writes {a} plus {b}. Should the teacher accept that such a sum exists?
            A program is about to add {b} onto {a}. Must it raise a dimension error, or may it add?
            Someone wants to sum up {a} and {b} for a report. Is that possible at all?
            In the notebook stands the sum of {b} and {a}. Is this sum meaningful?
            The compiler refuses mismatched units. My code sums {a} and {b}. Will it compile?
            Someone mixes {a} with {b} in one column and totals it. Is that column consistent, or nonsense?
            A reviewer flags the term {a} added to {b} as incompatible. Is the reviewer right to reject such a sum?
            A spreadsheet wants to add a cell with {a} to one with {b}. Should it raise a dimension error or not?
            An exam candidate adds {a} and {b}. Is that step allowed, or dimensionally wrong?
            A unit-checking tool inspects the sum of {a} and {b}. Does it pass?
            In a log two entries, {a} and {b}, might belong to one column of like quantities. Do they?
        """,
        terse="""
            {a} and {b}: addable?
            can_add({a}, {b})
            {b} with {a}, same dimension?
            may one sum {a}, {b}?
            compatible: {a}, {b}?
            {a} + {b} allowed?
            commensurable {a}, {b}?
            is {a} plus {b} valid
            {a} addable to {b}?
            same dimension: {a}, {b}?
            can {a} and {b} be added
            {a} and {b} compatible?
            is_compatible_with: {a}, {b}
            {a} and {b} like quantities?
        """,
        dialogues="""
            A: I want to add {a} and {b}. B: Is that allowed? A: That is my question.
            Teacher: You added {b} to {a}! Pupil: Is that forbidden? Teacher: Decide yourself.
            Bot: Error, mismatch. User: I only summed {a} and {b}! Bot: Are those addable at all?
            Mia: Is {a} plus {b} nonsense? Tom: Check that both are the same kind of quantity. Mia: Are they?
            A: Could I add {a} and {b}? B: If their dimensions agree. A: Do they?
            Pupil: Is {a} plus {b} fine? Teacher: Only for like quantities. Pupil: So, is it allowed?
        """,
    ),
)
