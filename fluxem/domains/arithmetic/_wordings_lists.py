"""How people ask for percentages, and for totals, products, extremes and averages of several numbers."""

from __future__ import annotations

import random

from fluxem.core.number_text import parse_number
from fluxem.core.phrasebook import Argument, Phrases
from fluxem.core.template import Literal
from fluxem.domains.arithmetic import tools
from fluxem.domains.arithmetic._draws import (
    draw_number,
    draw_positive,
    make_draw,
    make_list_draw,
    write,
)


def _draw_rate(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    percent = rng.randint(1, {"easy": 99, "medium": 150, "hard": 400}[difficulty])
    half = "" if difficulty == "easy" or rng.random() < 0.8 else ".5"
    surface = f"{percent}{half}{rng.choice(('%', '%', '%', ' percent', ' per cent', ' %'))}"
    rate = Literal(surface, "arithmetic_number", parse_number(surface))
    return {"rate": rate, "value": write(rng, draw_positive(rng, difficulty))}


_NUMBERS = make_list_draw(draw_number)
_COUNTS = make_list_draw(draw_positive)


def _draw_factors(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    top = {"easy": 9, "medium": 99, "hard": 9999}[difficulty]
    length = rng.randint(3, 5)
    return {"values": [write(rng, rng.randint(2, top)) for _ in range(length)]}


PHRASES = (
    Phrases(
        tools.percent_of,
        _draw_rate,
        terms=(
            "percentage of a number; share of a total; commission; percentage value; part in percent; share; "
            "portion; percent of; tip; proportion of a whole"
        ),
        questions="""
            How much is {rate} of {value}?
            What amount do {rate} of {value} come to?
            If {rate} of {value} people agree, how many agree?
            Of a total of {value}, how much is a share of {rate}?
            Which number is {rate} of {value}?
            On a base of {value}, what does a percentage of {rate} make?
            whats {rate} of {value}?
            What is {rate} of {value}?
            If {value} is everything, how much is a portion of {rate}?
            How many of {value} are {rate}?
            What tip is {rate} on a bill of {value}?
            How large is the {rate} slice out of {value}?
        """,
        commands="""
            Take {rate} of {value}.
            Apply a percentage of {rate} to {value}.
            Find the part of {value} that {rate} stands for.
            From {value}, work out {rate}.
            Calculate a commission of {rate} on {value}.
            [Find|Calculate] {rate} of the number {value}.
            From a whole of {value}, compute {rate}.
            Determine the {rate} portion in {value}.
            Multiply {value} by {rate} to get the share.
            Set aside {rate} out of {value} and say how much that is.
            Work out a deposit: {rate}, price {value}.
        """,
        stories="""
            A broker keeps {rate} of every deal. How much does he keep of {value}?
            Of {value} seeds, {rate} sprout. How many sprout?
            A tax takes {rate}. How much tax falls on {value}?
            A school has {value} pupils, and {rate} walk there. How many walk?
            Of {value} voters, {rate} said yes. How many voters said yes?
            {rate} of the {value} students passed. How many passed?
            A shop with {value} articles puts {rate} of them on sale. How many articles are on sale?
            The deposit is {rate} of a price of {value}. How much is the deposit?
            A cheese weighs {value} and contains {rate} fat by weight. What does the fat weigh?
            The nurse reads that {rate} of {value} patients got the vaccine. How many patients got it?
        """,
        terse="""
            {rate} of {value}
            percent of: {value}, {rate}
            base {value}, rate {rate}
            percentage({rate}, {value})
            {value}: {rate} of it?
            whats {rate} from {value}
            {rate} share, whole {value}
            tip {rate} on {value}
            {value} x {rate} = share
        """,
        dialogues="""
            A: The rate is {rate}. B: On what? A: On {value}. B: And how much is that?
            Ann: The base value is {value}. Ben: The percentage is {rate}. Ann: So what is the percentage value?
            Guest: The bill says {value}. Waiter: And the usual tip is {rate}. Guest: How much tip is that?
            Manager: {rate} of our {value} orders were returned. Clerk: As a count? Manager: Yes, how many orders?
        """,
    ),
    Phrases(
        tools.percent_change,
        make_draw(old=draw_positive, new=draw_positive),
        terms=(
            "percentage change; relative change; growth rate; percent increase; percent decrease; "
            "rate of increase; percentage gain or loss; relative difference; rise or fall in percent"
        ),
        questions="""
            By what percentage does it change from {old} to {new}?
            What is the percent change between {old} before and {new} now?
            How many percent more or less is {new} than {old}?
            What is the relative change, as a percentage, from {old} to {new}?
            What growth rate leads from {old} to {new}?
            The value is {new} and used to be {old}: what is the change as a percentage?
            whats the percent change from {old} to {new}?
            How many percent up or down is it from {old} to {new}?
            By how many percent did {old} rise or fall to become {new}?
            What percentage gain or loss turns {old} into {new}?
            Measured in percent of the old {old}, how large is the move to {new}?
            How much did it go up in percent, {new} now versus {old} then?
        """,
        commands="""
            Find the percentage increase or decrease from {old} to {new}.
            Compute the percent change of a value that went from {old} to {new}.
            Express the step from {old} to {new} as a percentage of the start.
            State, as a percentage, how {new} differs from a former {old}.
            Calculate the growth rate for start {old} and end {new}.
            Calculate the percent change from {old} to {new}.
            Quantify the rise or drop to {new} from {old} in percent.
            Put the relative difference between a baseline of {old} and a current {new} in percent.
            Subtract {old} from {new}, divide by the old one, and give it in percent.
            Report in percent how much the reading {new} deviates from the earlier {old}.
        """,
        stories="""
            It was {old} and is {new} now: the percentage change?
            A town grew from {old} to {new} people. By what percentage did it grow?
            A phone that cost {old} costs {new} today. By how many percent did the price change?
            This year {new} tickets were sold, last year {old}. What is the percentage change?
            The page had {old} readers before the update and {new} after it. How did that change, as a percentage?
            Rent was {old} and will be {new}. By what percent is the landlord raising or lowering it?
            The share closed at {new} after opening at {old}. What was its gain or loss in percent?
            My weight fell or rose from {old} to {new}. How many percent is that?
            After the fix the server answers {new} requests where it answered {old}. Improvement in percent?
        """,
        terse="""
            {old} -> {new}, percent change?
            percentage change {old} to {new}
            from {old} to {new}: relative change as a percentage
            new {new}, old {old}: percent change?
            {old} to {new} in percent
            pct change {old} {new}
            % change: old {old}, new {new}
            (new {new} - old {old}) / old, as a percentage
        """,
        dialogues="""
            A: We had {old} orders. B: And now? A: Now it is {new}. B: What percentage change is that?
            Boss: Sales are {new}. Clerk: They were {old}. Boss: So what is the growth as a percentage?
            Owner: It cost {old} then. Buyer: Today they ask {new}. Owner: How many percent up or down is that?
        """,
    ),
    Phrases(
        tools.sum,
        _NUMBERS,
        terms=(
            "total of several numbers; sum of a list; running total; grand total; summation; adding up a column; "
            "overall total; aggregate"
        ),
        questions="""
            What is the total of {values}?
            What do {values} add up to?
            How much is {values} all together?
            What is the sum of all of {values}?
            If these are the entries, {values}, what is their sum?
            What number do you reach by adding {values} one after the other?
            whats {values} added up?
            What is the overall total when I have {values}?
            How much do all of these amount to: {values}?
            If I throw {values} onto one heap, how large is the heap?
            What is the aggregate of {values}?
        """,
        commands="""
            Add up {values}.
            Sum these: {values}.
            [Find|Compute] the sum of {values}.
            Total the following entries: {values}.
            Tally {values}.
            Add all of these numbers together: {values}.
            Calculate the sum of {values}.
            Cast up the column {values}.
            Accumulate {values} and report the end result.
            Give the aggregate: {values}.
            Put {values} into one grand figure by addition.
        """,
        terse="""
            sum of {values}
            {values}: total?
            add: {values}
            total = {values} added up
            sum {values}
            {values} summed
            sum([{values}])
            Σ of {values}
            grand total: {values}
            aggregate of {values}
        """,
    ),
    Phrases(
        tools.sum,
        _COUNTS,
        terms="total of counts; grand total; receipt total; combined count; all told",
        stories="""
            The bill has the items {values}. What is the total of the bill?
            A runner did laps of {values}. How much is that all together?
            The classes have {values} pupils. How many pupils are there altogether?
            Donations came as {values}. How much was donated all told?
            The nurse emptied bags of {values} during her shift. What was the total output?
            Four carpenters and a helper cut {values} boards. How many boards were cut by all?
            Our receipts show {values}. The accountant asks for one grand figure. Which?
            The hike had stages of {values}. How long was the hike from start to finish?
            Deliveries of {values} crates reached the depot. How many crates are there by now?
            Votes from the districts were {values}. How many votes were cast overall?
        """,
        dialogues="""
            A: The single amounts are {values}. B: And the grand total? A: Please add them up.
            Cashier: I typed {values}. Customer: What does it add up to?
            Waiter: The single dishes are {values}. Guest: And the total?
            Clerk: I booked {values}. Boss: What is the overall figure?
        """,
        questions="""
            What do I pay in total for articles priced {values}?
            How many visitors came in all if the days brought {values}?
            how much altogether if the jars hold {values}?
        """,
        commands="""
            Total the expenses {values} for the report.
            Add up the mileage claims {values} and state the overall claim.
            Count everybody: the rooms hold {values} people.
        """,
        terse="""
            receipt: {values}, total due?
            parts {values}, whole?
            stages {values}, overall length?
        """,
    ),
    Phrases(
        tools.product,
        _draw_factors,
        terms=(
            "product of several numbers; product of a list; factors; continued product; multiplying through; "
            "number of combinations of choices; overall growth factor"
        ),
        questions="""
            What is the product of {values}?
            What do {values} give when multiplied together?
            How much is {values} all multiplied?
            If the factors are {values}, what is their product?
            What is the result of multiplying all of {values}?
            What volume does a box with the edges {values} have, extended to as many dimensions?
            whats {values} all times each other?
            How much do {values} make when each is multiplied by the next?
            How many outfits are possible if the wardrobes offer {values} pieces of the different kinds, one of each \
worn?
            What is the continued product of {values}?
            What does the big Pi notation give over {values}?
            How many cells has a table whose dimensions are {values}?
        """,
        commands="""
            Multiply {values} together.
            [Find|Compute] the product of {values}.
            Multiply all the following: {values}.
            Take every factor of {values} and multiply them all.
            Form the product over {values}.
            Starting at one, multiply by {values} one after the other.
            Calculate the product of {values}.
            Chain-multiply {values}.
            Reduce {values} by multiplication to a single number.
            Take the big Pi over {values}.
            Combine the scale factors {values} into a single factor.
            Use the multiplication principle with {values} options and give the count.
        """,
        stories="""
            A menu offers starters, mains and so on, with {values} choices. How many different menus are there?
            A code is built of parts with {values} options. How many codes exist?
            The growth factors of successive years were {values}. What is the overall factor?
            Boxes are nested with {values} to each level. How many of the innermost boxes are there?
            A gearbox has stages with ratios {values}. What is the overall ratio?
            A bike rental lets you pick frame, saddle, bell and so on: {values} variants. How many bikes can be \
configured?
            A crate layer cake: levels with {values} pieces inside every piece above. How many pieces are at the bottom?
            A tensor has shape {values}. How many entries does it store?
        """,
        terse="""
            product of {values}
            {values}: multiply all
            factors {values}, product?
            prod: {values}
            multiply {values}
            math.prod([{values}])
            Π of {values}
            {values} multiplied together
            np.prod of {values}
            shape {values}, number of entries?
        """,
        dialogues="""
            A: The factors are {values}. B: Multiply them all! A: And what comes out?
            Ann: We can combine freely, with {values} options. Ben: Then is their product the number of combinations?
            Chef: The courses offer {values} dishes. Guest: I choose one from each. Chef: How many menus can you \
compose?
        """,
    ),
    Phrases(
        tools.minimum,
        _NUMBERS,
        terms=(
            "minimum; smallest number; least value; lower end; smallest value; lowest; least element; "
            "lower bound attained; bottom value"
        ),
        questions="""
            Which is the smallest of {values}?
            What is the minimum of {values}?
            Which of {values} is the least?
            What is the lowest number among {values}?
            Of all these, {values}, which one is furthest to the left on the number line?
            Which of {values} is smaller than all the others?
            whats the smallest out of {values}?
            Which comes first when {values} are sorted upwards?
            Which one undercuts all the rest in {values}?
            What is the low in {values}?
            How low does it get in {values}?
        """,
        commands="""
            Find the minimum of {values}.
            Pick the smallest number out of {values}.
            Name the lowest of {values}.
            Select the least among these: {values}.
            Give me the bottom one of {values}.
            Determine which of {values} is the smallest.
            Calculate min of {values}.
            Return the tiniest number from {values}.
            Spot the lowest figure in {values}.
            Scan {values} and keep the smallest seen.
            Which is the runt of {values}? Name that smallest number.
        """,
        terse="""
            min of {values}
            {values}: smallest?
            minimum: {values}
            least of {values}
            smallest: {values}
            min({values})
            lowest out of {values}
            {values}, min?
            low of {values}
            least element among {values}
        """,
    ),
    Phrases(
        tools.minimum,
        _COUNTS,
        terms="lowest bid; cheapest offer; shortest time; lowest reading; fewest; lightest; bottom price",
        stories="""
            Offers came at {values}. Which offer is the cheapest?
            The golfers needed {values} strokes, and the lowest wins. Which number won?
            The tanks hold {values}. What is the level of the emptiest tank?
            Five clerks and their rivals took {values} calls. What was the lowest count?
            Suppliers quoted {values}. The buyer always takes the bottom quote. Which quote is it?
            The carpenter's planks measure {values}. How long is the shortest?
            Laps took {values} ticks. What was the fastest lap, that is the smallest count?
            The villages lie at altitudes of {values} above the sea. How high is the lowest one?
            Batteries hold charges of {values}. What is left in the weakest?
        """,
        dialogues="""
            A: The bids are {values}. B: Which one is the lowest?
            Child: I wrote {values}. Father: Circle the smallest one. Child: Which is it?
            Nurse: His pulse went {values}. Doctor: What was the lowest?
            Pilot: Cloud levels {values}. Tower: Which is the bottom one?
        """,
        questions="""
            Which price is the cheapest out of {values}?
            The runners needed {values} ticks of the watch; which was the shortest time?
            how cheap can i get it when shops ask {values}?
        """,
        commands="""
            Point out the lightest parcel; the parcels weigh {values}.
            Pick the shortest queue: the tills have {values} people waiting.
            Name the fewest faults when the inspectors counted {values}.
        """,
        terse="""
            quotes {values}, cheapest?
            shortest of the planks {values}
            fewest: {values}
        """,
    ),
    Phrases(
        tools.maximum,
        _NUMBERS,
        terms=(
            "maximum; largest number; greatest value; peak; upper end; largest value; highest; biggest element; "
            "top value; upper bound attained"
        ),
        questions="""
            Which is the largest of {values}?
            What is the maximum of {values}?
            Which of {values} is the greatest?
            What is the highest number among {values}?
            Of all these, {values}, which one is furthest to the right on the number line?
            Which of {values} is bigger than all the others?
            whats the biggest out of {values}?
            Which comes last when {values} are sorted upwards?
            Which one beats all the rest in {values}?
            What is the high in {values}?
            How high does it get in {values}?
        """,
        commands="""
            Find the maximum of {values}.
            Pick the largest number out of {values}.
            Name the highest of {values}.
            Select the greatest among these: {values}.
            Give me the top one of {values}.
            Determine which of {values} is the biggest.
            Calculate max of {values}.
            Return the hugest number from {values}.
            Spot the highest figure in {values}.
            Scan {values} and keep the largest seen.
            Which is the giant of {values}? Name that greatest number.
        """,
        terse="""
            max of {values}
            {values}: largest?
            maximum: {values}
            greatest of {values}
            biggest: {values}
            max({values})
            highest out of {values}
            {values}, max?
            high of {values}
            top element among {values}
        """,
    ),
    Phrases(
        tools.maximum,
        _COUNTS,
        terms="highest score; peak load; record; longest; heaviest; most; top bid",
        stories="""
            Bids came at {values}. Which bid wins the auction?
            The jumpers reached {values}, and the highest wins. Which number won?
            Visitors per morning were {values}. What was the peak?
            The towns have {values} inhabitants. How many live at the largest one?
            Collectors offered {values} for the stamp. The seller takes the top offer. Which offer is it?
            The carpenter's planks measure {values}. How long is the longest?
            Servers reported loads of {values}. What was the heaviest load?
            The peaks of the ridge rise to {values}. How tall is its summit?
            Pumpkins weighed {values} at the fair. What did the winning giant weigh?
        """,
        dialogues="""
            A: The results were {values}. B: What was the best, that is the highest?
            Child: I wrote {values}. Mother: Underline the biggest one. Child: Which is it?
            Nurse: His pulse went {values}. Doctor: What was the peak?
            Fan: The innings were {values}. Friend: Which was the record?
        """,
        questions="""
            Which bid is the top one out of {values}?
            Who threw farthest if the throws were {values}, that is, what was the longest throw?
            how much is the dearest one when they cost {values}?
        """,
        commands="""
            Point out the heaviest parcel; the parcels weigh {values}.
            Pick the longest queue: the tills have {values} people waiting.
            Name the most goals in a season when the seasons had {values}.
        """,
        terse="""
            offers {values}, best?
            longest of the planks {values}
            most: {values}
        """,
    ),
    Phrases(
        tools.mean,
        _NUMBERS,
        terms=(
            "average; arithmetic mean; mean value; typical value; mean; balancing point; total divided by count; "
            "mean of several numbers"
        ),
        questions="""
            What is the average of {values}?
            What is the arithmetic mean of {values}?
            What do {values} come to on average?
            If {values} were evened out, what would each become?
            What is the mean value when somebody notes {values}?
            Which single number could replace each of {values} without changing their total?
            whats the average of {values}?
            What is the mean of {values}?
            Halfway in the balancing sense, where do {values} sit?
            If {values} shared everything equally, how much would each hold?
            What is the total of {values} divided by their count?
        """,
        commands="""
            Find the mean of {values}.
            Average {values}.
            [Compute|Calculate] the arithmetic average of {values}.
            Add {values} and divide by how many there are.
            Level out {values} and name the common value.
            Determine the mean of {values}.
            Calculate the average of {values}.
            Take the mean over {values}.
            Sum {values}, then divide by the count.
            Boil {values} down to their mean.
            Equalise {values} and state the level.
        """,
        terse="""
            mean of {values}
            avg: {values}
            {values}, average?
            arithmetic mean: {values}
            avg({values})
            mean({values})
            average {values}
            {values} on average
            mean value: {values}
            total over count for {values}
        """,
    ),
    Phrases(
        tools.mean,
        _COUNTS,
        terms="average score; mean count; average count; mean yield; average consumption; usual amount",
        stories="""
            A pupil got {values} in her tests. What is her average?
            On successive evenings the cinema had {values} guests. How many came on average?
            A hen house gave {values} eggs from day to day. What is the mean yield?
            The players scored {values}. What was the average score?
            The nurse counted {values} breaths in successive checks. What was the mean count?
            Patches of the field yielded {values} sacks. What did a patch yield on average?
            The bus carried {values} riders on its trips. How full was an average trip?
            A typist made {values} typos in her chapters. What is the mean number of typos?
            Commuting cost me {values} in the last months. What is the monthly average?
        """,
        dialogues="""
            A: The single results are {values}. B: And what is the average of them?
            Coach: Your times were odd, I wrote {values}. Runner: What is the mean?
            Farmer: The cows gave {values} buckets. Vet: And the average cow?
            Boss: The stores sold {values} lamps. Clerk: Do you want the mean? Boss: Exactly.
        """,
        questions="""
            How many guests came on an average night if the nights had {values}?
            What is the average price when the shops ask {values}?
            how many goals per game on average if the games brought {values}?
        """,
        commands="""
            Average the monthly bills {values}.
            Give the mean of the parcel weights, {values}.
            Work out the average number of calls: the days had {values}.
        """,
        terse="""
            bills {values}, average bill?
            trips with {values} riders, mean?
            per day on average: {values}
        """,
    ),
)
