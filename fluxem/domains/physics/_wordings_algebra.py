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
            How much is {a} plus {b}?
            How much is {a} and {b} together?
            How much do I get when I add {b} to {a}?
            How much is it altogether, {a} and {b}?
            What is the addition of {a} and {b}?
            What is the result of adding {a} and {b}?
            What is the overall amount of {a} and {b}?
            What is the joint amount of {a} and {b}?
            What is the full amount of {a} plus {b}?
            What is the whole of {a} and {b}?
            What do {a} and {b} make?
            What do {a} and {b} add up to?
            What does {a} become with {b} more?
            If I have {a} and get {b}, how much do I have?
            If you put {a} and {b} together, how much is it?
            Can you add {a} and {b}?
            {a} plus {b} makes what?
            How much have I got with {a} here and {b} there?
            What do I end up with if {b} joins {a}?
            Both of them, {a} and {b}, make how much?
            What's the lot when {a} meets another {b}?
            How much are {a} and {b} together?
            What do I get if I add {a} and {b}?
            How much is {a} and {b} altogether?
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
            Sum {a} and {b}.
            Work out {a} plus {b}.
            Add up {a} and {b}.
            Add {b} onto {a}.
            Add another {b} to {a}.
            Put {a} and {b} together.
            Join {a} and {b} and tell me how much.
            Find the addition of {a} and {b}.
            Find the overall amount of {a} and {b}.
            Find the whole of {a} and {b}.
            Find the full amount of {a} plus {b}.
            Find {a} plus {b}.
            Tell me how much {a} and {b} are together.
            Give me the sum of {a} and {b}.
            Show the total for {a} and {b}.
            Do {a} plus {b}.
            Count {a} and {b} together.
            Pour {b} onto {a} and say how much there is.
            Stack {b} on {a} and give the full figure.
            Throw {a} and {b} in one pot and give the amount.
            Calculate the sum of {a} and {b}.
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
            I have {a} and my friend gives me {b}. How much have I got?
            The cook put {a} into the pot and then {b} more. How much is in the pot?
            One rope is {a}, another {b}. I tie both together. How much rope is it, knots aside?
            The nurse gave {a} in the morning and {b} in the evening. How much was it in all?
            My two packages say {a} and {b}. What do they make together on the form?
            First I used {a}, then another {b}. How much did I use altogether?
            One part measures {a}, the other {b}. What is the total?
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
            {a} and {b} total
            adding {a} and {b}
            {a} with {b} added
            summing {a} and {b}
            how much is {a} and {b}
            {a} plus {b}
            total of {a} and {b}
        """,
        dialogues="""
            A: I brought {a}. B: I brought {b}. A: How much do we have together?
            Clerk: There were {a}. Boss: And {b} were added? Clerk: Yes. Boss: So what is the total?
            A: Yesterday it was {a}. B: Today another {b}. A: What is the accumulated total?
            Shopper: I will take {a}. Seller: And also this {b}? Shopper: Yes, both. What does it sum to?
            A: Here's {a}. B: I'll throw in {b}. A: What does that bring us to?
            Mum: You had {a}. Kid: And I got {b} extra! Mum: So what's the sum?
            Kid: I have {a}. Mum: Here is {b} more. Kid: So how much is it now?
            A: Subtract {b} from {a}? B: No, add them.
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
            How much is {a} minus {b}?
            How much is left of {a} after {b}?
            How much is left when I take {b} from {a}?
            How much bigger is {a} than {b}, as an amount?
            How much smaller is {b} than {a}?
            How much is {a} without {b}?
            What is the rest of {a} after taking {b}?
            What is the result of subtracting {b} from {a}?
            What is the remaining part of {a} after {b} is used?
            What is the excess of {a} over {b}?
            What is the difference of {a} and {b}?
            What is {a} with {b} taken off?
            What stays of {a} if {b} goes away?
            If I had {a} and lost {b}, how much do I have?
            If I use {b} out of {a}, what is left?
            Can you subtract {b} from {a}?
            {a} minus {b} makes what?
            How much do I keep of {a} if {b} goes to you?
            How far is {b} short of {a}?
            What will still be there of {a} once {b} has been eaten or spent?
            How much must be added to {b} to make {a}?
            What is the difference between {a} and {b}, the first minus the second?
            How much is left if I take {b} from {a}?
            How much is left of {a} after using {b}?
            If I had {a} and used {b}, how much is left?
            What is {b} subtracted from {a}?
            What is {b} less than {a}?
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
            Work out {a} minus {b}.
            Take {b} from {a}.
            Take {b} out of {a} and tell me the rest.
            Minus {b} from {a}.
            Subtract from {a} the amount {b}.
            Cut {b} off {a}.
            Find {a} minus {b}.
            Find the rest of {a} after {b}.
            Find the excess of {a} over {b}.
            Find the remaining part of {a} without {b}.
            Find how much is left of {a} minus {b}.
            Tell me how much is left if I take {b} off {a}.
            Do {a} minus {b}.
            Give me the difference of {a} and {b}.
            Show what remains of {a} after {b} is gone.
            Strip {b} away from {a}.
            Pour {b} out of {a} and give the rest.
            Use up {b} of {a} and tell me what stays.
            Let {b} go from {a}; how much is kept?
            Calculate the difference {a} minus {b}.
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
            I had {a} and gave away {b}. How much have I got now?
            The cook has {a} of sauce and pours out {b}. How much is left?
            A rope is {a}. I cut off {b}. How much rope remains?
            The nurse has {a} in the bottle and uses {b}. How much stays in it?
            We must drive {a} and have done {b}. How much is still to go?
            I had {a} and used {b} of it. How much is left?
            A supply of {a} is reduced by {b}. How much remains?
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
            {a} take away {b}
            {b} from {a}
            left of {a} after {b}
            subtracting {b} from {a}
            {a} less {b}, left?
        """,
        dialogues="""
            A: We had {a}. B: I used {b} of it. A: How much do we still have?
            Ann: I took {b}. Ben: Out of {a}? Ann: Right. Ben: What is left then?
            A: Gross {a}. B: Tare {b}. A: Then what is net?
            Nurse: The bag had {a}. Doctor: And {b} ran through? Nurse: Yes, so how much is still inside?
            A: There's {a} in the tank. B: We will use {b}. A: What remains?
            Tailor: The cloth was {a}. Client: You cut off {b}. Tailor: So how much is still on the roll?
            Kid: I had {a}. Mum: And you used {b}. Kid: So how much is left?
            A: Add {a} and {b}? B: No, subtract {b} from {a}.
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
            How much is {a} times {b}?
            How do I multiply {a} by {b}?
            What do I get when I multiply {a} and {b}?
            What comes out if {a} is multiplied by {b}?
            What is the multiplication of {a} and {b}?
            What is the result of {a} times {b}?
            What is the result of {a} multiplied by {b}?
            What is the mathematical product of {a} and {b}, units included?
            What quantity is {a} times {b}?
            If I multiply {a} with {b}, what is the unit and the number?
            Can you multiply {a} by {b}?
            {a} times {b} makes what?
            {a} multiplied by {b} gives what?
            With {a} and {b} multiplied, what do I have?
            What does {a} by {b} come to when the two are multiplied?
            What is the mixed unit and number for {a} times {b}?
            What number and unit sit behind the equals sign of {a} times {b}?
            What is {a} multiplied by {b}?
            What do I get if I multiply {a} by {b}?
            What do you get when you multiply {a} and {b}?
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
            Multiply {b} by {a}.
            Multiply together {a} and {b}.
            Times {a} by {b}.
            Do {a} times {b}.
            Work out {a} times {b}.
            Work out the product of {a} and {b}.
            Find {a} times {b}.
            Find the multiplication of {a} and {b}.
            Find the result of {a} multiplied by {b}.
            Find the product quantity of {a} and {b}.
            Tell me what {a} times {b} is.
            Give me the product of {a} and {b}.
            Take {a} and multiply it by {b}.
            Show {a} multiplied by {b} with the unit.
            Don't divide {a} by {b}; multiply.
            Form the multiplication of {a} with {b}.
            Put a times sign between {a} and {b} and work it out.
            Show the unit of {a} multiplied by {b}, and the number too.
            Give the product quantity for {a} and {b}.
            Calculate the product of {a} and {b}.
            Calculate {a} times {b}.
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
            My homework says {a} times {b} and wants the unit too. What is the answer?
            The formula on the board is a simple product, with {a} and {b} put in. What is it?
            In my spreadsheet I multiply a cell with {a} by a cell with {b}. What should I see?
            An engineer multiplies {a} by {b} and must give a number and a unit. Which?
            The teacher asks what unit comes out when {a} and {b} are multiplied, and how much it is.
            My formula multiplies two readings, {a} and {b}. What is the product with its unit?
            In the exercise I have to multiply {a} by {b}. What is the result, units included?
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
            multiplying {a} by {b}
            {a} multiplied with {b}
            product {a} and {b}
            {a} x {b}
        """,
        dialogues="""
            A: The factors are {a} and {b}. B: Then multiply them. A: And what comes out?
            Pupil: Can I multiply {a} by {b}? Teacher: Sure, the units multiply too. Pupil: So what is it?
            A: Two factors, {a} and {b}. B: You want the product? A: With units, please.
            Student: Do units multiply too? Tutor: They do. Try {a} times {b}. Student: So what is it?
            Kid: Can I multiply {a} by {b}? Dad: Yes, the units too. Kid: So what is it?
            A: Add {a} and {b}? B: No, multiply them.
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
            How much is {a} times {b}?
            How much do I need for {b} of them if each takes {a}?
            How much is it if I take {a} and do that {b} times?
            How much are {b} pieces of {a} each?
            How much do {b} people get if each gets {a}?
            What is the total of {b} pieces with {a} each?
            What is the whole amount of {b} times {a}?
            What is the result of {a} times {b}?
            What is {a} made {b} times bigger?
            What is {a} multiplied by {b}?
            What do {b} boxes hold if each box holds {a}?
            If one is {a}, how much are {b}?
            If each is {a} and I have {b}, how much is it together?
            Can you multiply {a} by {b}?
            {a} times {b} makes what?
            How much flour, wire or whatever is {b} lots of {a}?
            Every one takes {a}; how much do all {b} take?
            How big is the order if {b} customers want {a} each?
            What is {a} times {b}?
            If one piece is {a}, how much are {b} pieces?
            How much do {b} items need if each needs {a}?
            How much is {a} each for {b} people?
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
            Multiply {a} by {b}.
            Multiply {b} by {a}.
            Work out {b} times {a}.
            Work out {a} times {b}.
            Find {a} times {b}.
            Find the total of {b} pieces of {a}.
            Find the whole amount for {b} people at {a} each.
            Take {a} and multiply it by {b}.
            Make {a} bigger by a factor of {b}.
            Enlarge {a} by a factor of {b}.
            Tell me how much {b} times {a} is.
            Give me {b} times {a}.
            Scale {a} up by {b}.
            Count {a} for each of {b} people and tell me the total.
            Order enough for {b} customers with {a} each; how much is that?
            Blow {a} up by a factor of {b}.
            Count up {b} helpings of {a}.
            Repeat the amount {a} for {b} rounds and total it.
            Calculate {b} times {a}.
            Multiply the quantity {a} by {b}.
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
            Each child drinks {a}. There are {b} children. How much do they drink?
            One brick weighs or measures {a}, and the wall has {b} bricks. How much is that in total?
            A cook needs {a} for one pizza and makes {b} pizzas. How much does she need?
            The nurse gives {a} to each of {b} patients. How much is given altogether?
            Every plant gets {a}, and the gardener has {b} plants. How much is it?
            One item takes {a}. I need {b} items. How much is that in total?
            Each of {b} people gets {a}. How much is needed in all?
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
            {a} times {b}
            {a} each, times {b}
            {b} of {a} total
            {a} x {b}
            {b} x {a}
            {b} * {a}
        """,
        dialogues="""
            A: One of them is {a}. B: And we have {b} of them. A: So how much is it altogether?
            Cook: The recipe takes {a} a head. Guest: We are {b}. Cook: Then how much do I buy?
            A: A single one needs {a}. B: How many do we build? A: {b}. B: So what's the total demand?
            Baker: {a} for a loaf. Helper: We bake {b} loaves. Baker: So how much do we need?
            Kid: Each bag takes {a}. Mum: And we fill {b} bags. Kid: So how much?
            A: Divide {a} by {b}? B: No, {b} times that much.
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
            How much is {a} per {b}?
            How much is {a} over {b}?
            How do I divide {a} by {b}?
            What do I get when I divide {a} by {b}?
            What comes out if {a} is divided by {b}?
            What is the division of {a} by {b}?
            What is the quotient {a} over {b}?
            What is the ratio between {a} and {b}?
            What is the result of {a} divided by {b}?
            What is the proportion of {a} to {b}?
            What is the rate for {a} per {b}?
            If there is {a} for {b}, what is the rate?
            Can you divide {a} by {b}?
            How many times does {b} go into {a}?
            How many times as big as {b} is {a}?
            {a} divided by {b} makes what?
            How often is {b} hidden in {a}, as a ratio?
            What fraction of {b} is {a}?
            How does {a} compare with {b} when one is divided by the other?
            What is {a} over {b}?
            What do I get if I divide {a} by {b}?
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
            Divide {b} into {a}.
            Do {a} divided by {b}.
            Find {a} divided by {b}.
            Find {a} per {b}.
            Find the division of {a} by {b}.
            Find the ratio between {a} and {b}.
            Find the rate of {a} per {b}.
            Tell me what {a} divided by {b} is.
            Give me the ratio of {a} to {b}.
            Take {a} and divide it by {b}.
            Work out {a} over {b}.
            Work out {a} per {b}.
            Show {a} divided by {b} with the unit.
            Don't multiply {a} by {b}; divide.
            Put a fraction bar between {a} and {b}, in that order, and work it out.
            Express {a} per {b}.
            Split {a} by the amount {b} and give the rate.
            Relate {a} to {b} as a quotient.
            Calculate the ratio of {a} to {b}.
            Find the quotient of {a} and {b}.
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
            My homework says {a} divided by {b} and wants the unit too. What is the answer?
            The formula on the board is a fraction with {a} above and {b} below. What is it?
            In my spreadsheet I divide a cell with {a} by a cell with {b}. What should I see?
            An engineer divides {a} by {b} and must give a number and a unit. Which?
            We get {a} for {b}. What rate should I write on the form?
            The exercise says to divide {a} by {b} and give the unit. What is the result?
            In my formula {a} is in the numerator and {b} in the denominator. What comes out?
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
            ratio of {a} to {b}
            {a} for {b}, rate?
        """,
        dialogues="""
            A: The numerator is {a}. B: And {b} below it? A: Yes, what is the quotient?
            Ada: I have {a} here, {b} there. Bob: Divide the former by the latter. Ada: And the units?
            A: Put {a} on top. B: And below? A: {b}. B: So the quotient is?
            Student: I need the rate. Tutor: Divide {a} by {b}. Student: What do I get, unit and all?
            Kid: Can I divide {a} by {b}? Dad: Yes, the units too. Kid: So what is it?
            A: Multiply {a} by {b}? B: No, divide.
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
            How much is {a} divided by {b}?
            How much does each person get if {b} people share {a}?
            How much is each part if I cut {a} into {b}?
            How much goes to each if {a} is shared between {b}?
            How much is it per person, {a} for {b} people?
            What is the share of each of {b} people in {a}?
            What is the size of each part when {a} is split into {b} parts?
            What is the division of {a} by {b}?
            What is the result of {a} divided by {b}?
            What is {a} divided by {b}?
            What does each child get if we give {a} to {b} children?
            If I split {a} into {b} equal pieces, how big is each?
            If {b} people share {a}, how much does each one get?
            Can you divide {a} by {b}?
            {a} shared between {b} makes how much each?
            How much lands on each plate if {a} is served to {b} guests?
            How much may each of {b} campers take if there is {a} altogether?
            What fair share of {a} comes to each of {b} friends?
            If {a} is split into {b} equal parts, how big is each part?
            If {a} is shared equally among {b} people, how much does each get?
            How much does each get if {a} is divided among {b}?
            How much is each part when {a} is divided into {b} equal parts?
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
            Divide {a} by {b}.
            Work out {a} divided by {b}.
            Find {a} divided by {b}.
            Find the share of each of {b} people in {a}.
            Find the size of each part of {a} cut into {b} parts.
            Find one portion when {a} makes {b} portions.
            Share {a} between {b}.
            Share {a} out equally among {b} people.
            Split {a} by {b}.
            Split {a} fairly between {b} friends.
            Break {a} into {b} equal parts.
            Cut {a} into {b} equal parts and tell me how big each is.
            Make {a} smaller by a factor of {b}.
            Tell me how much each of {b} people gets from {a}.
            Give {b} people the same share of {a}.
            Take {a} and divide it by {b}.
            Deal {a} out to {b} people, the same for each.
            Slice {a} into {b} equal bits and give the size of a bit.
            Ration {a} over {b} meals.
            Shrink {a} by a factor of {b}.
            Divide {a} into {b} equal parts.
            Calculate {a} divided by {b}.
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
            There are {b} children and {a} of juice. How much juice does each child get?
            A rope of {a} is cut into {b} equal pieces. How big is each piece?
            The cook has {a} of soup for {b} plates. How much goes on each plate?
            The nurse divides {a} into {b} equal doses. How much is each dose?
            A gardener spreads {a} of soil evenly over {b} pots. How much is in each pot?
            We have {a} and share it equally between {b} people. How much does each get?
            A total of {a} is divided equally into {b} portions. How big is one portion?
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
            {a} divided by {b}
            {a} for {b}, each gets
            sharing {a} between {b}
            {a} cut into {b}, each?
            {a} split {b} ways
        """,
        dialogues="""
            A: We have {a}. B: For {b} groups? A: Yes, all the same. B: So how much for one group?
            Nanny: There is {a} for {b} kids. Mum: Same for everyone! Nanny: So how much for a kid?
            A: The cake mix is {a}. B: For {b} tins. A: So how much goes in each tin?
            Boss: Spread {a} over {b} sites. Clerk: Equally? Boss: Yes. Clerk: What does one site get?
            Kid: We have {a}. Mum: There are {b} of you. Kid: So how much does each of us get?
            A: Multiply {a} by {b}? B: No, split it into {b} parts.
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
            How much is {quantity} to the power {exponent}?
            How much is {quantity} raised to the power of {exponent}?
            How do I raise {quantity} to the power {exponent}?
            What is {quantity} to the power {exponent}?
            What is the power {exponent} of {quantity}?
            What is the value of {quantity} to the power {exponent}?
            What do I get if I raise {quantity} to the power {exponent}?
            What comes out when {quantity} is raised to the exponent {exponent}?
            What is {quantity} with the exponent {exponent}?
            What unit and number has {quantity} to the power {exponent}?
            If the base is {quantity} and the exponent {exponent}, how much is it?
            With power {exponent}, how much is {quantity}?
            Can you raise {quantity} to the power {exponent}?
            {quantity} to the power {exponent} makes what?
            What does {quantity} give when it is a factor {exponent} times over?
            With exponent {exponent}, what becomes of {quantity} and its unit?
            What lies at the end if I keep multiplying {quantity} by itself, exponent {exponent}?
            What is {quantity} raised to the power of {exponent}?
            How much is {quantity} to the power of {exponent}?
            What do I get if I raise {quantity} to the power of {exponent}?
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
            Raise {quantity} to the power of {exponent}.
            Calculate {quantity} to the power {exponent}.
            Work out {quantity} to the power {exponent}.
            Find {quantity} to the power {exponent}.
            Find the power {exponent} of {quantity}.
            Find the value of {quantity} raised to the power {exponent}.
            Find the result of {quantity} with exponent {exponent}.
            Tell me what {quantity} to the power {exponent} is.
            Give {quantity} to the power of {exponent}.
            Take {quantity} to the power {exponent}.
            Take the power {exponent} of {quantity}.
            Put {quantity} to the power {exponent}, with its unit.
            Do {quantity} to the power of {exponent}.
            Show {quantity} raised to the power {exponent}.
            Use the exponent {exponent} on {quantity}.
            Don't multiply {quantity} by {exponent}; raise it to that power.
            Give {quantity} an exponent of {exponent} and work it out.
            Lift {quantity} to the power {exponent}.
            Set the exponent {exponent} on the quantity {quantity}.
            Calculate {quantity} raised to the power {exponent}.
            Compute {quantity} raised to {exponent}.
            Take {quantity} to the power of {exponent}.
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
            My homework says {quantity} to the power {exponent} and wants the unit too. What is the answer?
            In my spreadsheet I raise a cell with {quantity} to the power {exponent}. What should I see?
            The formula has a small {exponent} written above {quantity}, as an exponent. How much is that term?
            An engineer must raise {quantity} to the power {exponent} and state number and unit. Which?
            My code calls pow on {quantity} with the exponent {exponent}. What should it return?
            A formula needs {quantity} to the power of {exponent}. What is that, unit included?
            I have to raise {quantity} to the power of {exponent}. What do I get?
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
            {quantity} to power {exponent}
            raise {quantity} to power {exponent}
            pow {quantity}, exponent {exponent}
            power {exponent} of {quantity}
            {quantity}, exponent {exponent}
            {quantity} to the power of {exponent}
        """,
        dialogues="""
            A: Take {quantity}. B: And then? A: Raise it to the power {exponent}. What do you get?
            Pupil: The exponent is {exponent}. Teacher: And the base? Pupil: {quantity}. Teacher: So?
            A: What is the base? B: {quantity}. A: How many times as factor? B: {exponent}. A: Then I exponentiate.
            Coder: Call pow with {quantity}. Tester: Exponent? Coder: {exponent}. Tester: What should it return?
            A: The exponent is {exponent}. B: On which base? A: {quantity}. B: Then what's the power?
            Student: I have {quantity} with an exponent. Tutor: What exponent? Student: {exponent}. Tutor: Unit gets it too. Student: So it's?
            Kid: Can I raise {quantity} to a power? Dad: Which one? Kid: The exponent is {exponent}. Dad: Yes, the unit too.
            A: Multiply {quantity} by {exponent}? B: No, raise it to that power.
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
            Is {a} bigger than {b}?
            Is {a} smaller than {b}?
            Is {a} longer, heavier or otherwise more than {b}?
            Is {a} greater than {b}?
            Is {a} as much as {b}?
            Is {a} equal to {b}, or more, or less?
            Which is more, {a} or {b}?
            Which is less, {a} or {b}?
            Which is the larger one, {a} or {b}?
            Which is the smaller of {a} and {b}?
            What is more, {a} or {b}?
            Do I have more with {a} or with {b}?
            If I have {a} and you have {b}, who has more?
            Would you rather have {a} or {b} if more is better?
            Does {a} go over {b}?
            Are {a} and {b} the same amount?
            Has {a} passed {b} yet, or is it still under?
            Who wins, {a} or {b}?
            Will {a} do if I need at least {b}?
            Is there any more in {a} than in {b}?
            Does {b} fit under {a}, or is it bigger?
            Is {a} less than {b}?
            Is {a} greater than, less than or equal to {b}?
            Is {a} larger or smaller than {b}?
            Is {a} equal to {b}?
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
            Tell me which is bigger, {a} or {b}.
            Tell me which is more: {a} or {b}.
            Say if {a} is more than {b}.
            Say whether {a} is smaller than {b}.
            Find the bigger of {a} and {b}.
            Find the smaller of {a} and {b}.
            Find the larger of {a} and {b}.
            Find out which is less, {a} or {b}.
            Check if {a} is greater than {b}.
            Check if {a} is below {b}.
            Check {a} against {b}, bigger or smaller.
            Compare the amounts {a} and {b}.
            Choose the larger: {a} or {b}.
            Pick the smaller: {a} or {b}.
            Put {a} and {b} in order.
            I don't want the difference of {a} and {b}, just which is bigger.
            Tell me who is ahead, the one with {a} or the one with {b}.
            See which is longer, heavier or whatever: {a} or {b}.
            Write less, equal or greater between {a} and {b}.
            Put the correct sign (<, > or =) between {a} and {b}.
            Fill in <, > or =: {a} __ {b}
            Tell me whether {a} is greater or less than {b}.
            Say which is larger, {a} or {b}.
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
            One shop offers {a}, the other {b}, for the same price. Where do I get more?
            The sign allows {b} at most. My value is {a}. Am I over or under?
            My friend and I argue whether {a} is more than {b}. Who is right: is it more or less?
            The recipe says {b}, and the packet has {a}. Is the packet smaller, bigger or just right?
            The nurse sees {a} on the screen and the limit on the chart is {b}. Is the limit exceeded?
            One shop offers {a}, another {b} for the same price. Which is more?
            The limit is {b} and the reading is {a}. Is the reading above the limit?
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
            {a} or {b}, which is more
            bigger one of {a} and {b}
            {a} bigger than {b}?
            {a} vs {b}, larger?
            is {a} over {b}
            {a} vs {b}, which is bigger
        """,
        dialogues="""
            A: Mine is {a}. B: And mine is {b}. A: Is mine more or less than yours?
            Judge: The record is {b}. Athlete: I reached {a}. Judge: Is that less, equal or more?
            Buyer: This pack says {a}. Seller: The other one {b}. Buyer: Is the former the bigger pack?
            Coach: Yesterday {b}, today {a}. Runner: Is today's figure higher, lower or identical?
            A: I have {a}, you have {b}. B: Who has more? A: Compare them.
            Inspector: The limit is {b}. Driver: I was at {a}. Inspector: Is that over, at or under the limit?
            Kid: I have {a}. Sister: I have {b}. Kid: Do I have more or less than you?
            A: Subtract {b} from {a}? B: No, just say which is bigger.
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
            Can I add {a} and {b}?
            Can I add {a} to {b}?
            Can I sum {a} and {b}?
            May I add {a} and {b}?
            May {a} be added to {b}?
            Is it possible to add {a} and {b}?
            Is it correct to add {a} and {b}?
            Is it okay to add {b} to {a}?
            Are we allowed to add {a} and {b}?
            Do {a} and {b} fit together for adding?
            Do {a} and {b} have matching dimensions?
            Do the dimensions of {a} and {b} agree?
            Are {a} and {b} the same kind of quantity?
            Are {a} and {b} of one kind?
            Are the units of {a} and {b} compatible?
            Does {a} plus {b} make sense?
            Would it be wrong to add {a} and {b}?
            Do {a} and {b} go in the same column of like units?
            Would a units library throw an error for {a} plus {b}?
            Is it physically nonsense to add {a} and {b}?
            Do {a} and {b} have the same dimensions?
            Is {a} + {b} dimensionally consistent?
            Is it allowed to add {a} and {b}?
            Does adding {a} to {b} make sense?
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
            Check if {a} and {b} can be added.
            Check if I may add {a} and {b}.
            Check that the dimensions of {a} and {b} match.
            Check whether {a} plus {b} makes sense.
            Check the units of {a} and {b} for compatibility.
            Tell me if I can add {a} and {b}.
            Tell me whether {a} and {b} are the same kind of quantity.
            Say if {a} and {b} are compatible.
            Say whether adding {a} and {b} is allowed.
            Find out if {a} can be added to {b}.
            Find out whether {a} and {b} have the same dimension.
            Test whether {a} and {b} are addable.
            Decide if {a} and {b} may be added.
            Answer yes or no: can {a} and {b} be added?
            Before I add {a} and {b}, check that it is allowed.
            Don't compare {a} with {b}; tell me if they can be added.
            Tell me if adding {a} and {b} would be a unit error.
            See if {a} and {b} are of the same type for a sum.
            Judge if {b} may be put onto {a} in one sum.
            Check if {a} and {b} have the same dimension.
            Tell me whether it makes sense to add {a} and {b}.
            Decide whether {a} and {b} have the same dimensions.
            State whether {a} can be added to {b}.
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
            My classmate added {a} and {b} on his sheet. Is one allowed to add those?
            A spreadsheet column holds {a} and {b}. May the clerk add them, or are they different kinds of thing?
            My program must refuse a sum when the dimensions differ. It sees {a} and {b}. Will it refuse or accept?
            The teacher asks whether {a} and {b} can be added at all. Yes or no?
            A nurse wonders if {a} and {b} may go in one sum. May they?
            A pupil wants to add {a} and {b}. Is that allowed?
            My program adds {a} and {b}. Is this sum dimensionally valid?
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
            adding {a} and {b}, ok?
            {a} plus {b} possible?
            addable: {a} and {b}?
            ok to add {a} and {b}
            dimension check {a} and {b}
            are {a} and {b} compatible
        """,
        dialogues="""
            A: I want to add {a} and {b}. B: Is that allowed? A: That is my question.
            Teacher: You added {b} to {a}! Pupil: Is that forbidden? Teacher: Decide yourself.
            Bot: Error, mismatch. User: I only summed {a} and {b}! Bot: Are those addable at all?
            Mia: Is {a} plus {b} nonsense? Tom: Check that both are the same kind of quantity. Mia: Are they?
            A: Could I add {a} and {b}? B: If their dimensions agree. A: Do they?
            Pupil: Is {a} plus {b} fine? Teacher: Only for like quantities. Pupil: So, is it allowed?
            Kid: I want to add {a} and {b}. Dad: Does that work? Kid: I don't know, does it?
            A: What is the sum of {a} and {b}? B: First, can one add them at all?
        """,
    ),
)
