"""How people ask where one sample lies: means, median, mode and quantiles.

Every sample stands right after the word that makes it one ("the scores {values}").
"""

from __future__ import annotations

from fluxem.core.phrasebook import Phrases
from fluxem.domains.statistics import tools
from fluxem.domains.statistics._draws import (
    draw_modal,
    draw_quantile,
    draw_sample,
    draw_weighted,
)

PHRASES = (
    Phrases(
        tools.mean,
        draw_sample,
        terms=(
            "sample mean; average of a data set; arithmetic mean; expected score; center of the data; mean; "
            "average; class average; grand mean"
        ),
        questions="""
            What is the mean of the [data set|sample|scores] {values}?
            What is the average of the measurements {values}?
            How high is the class average for the grades {values}?
            On average, how large are the observations {values}?
            Could you average the readings {values} for me?
            If the marks {values} were shared out evenly, what would everyone get?
            Which single number balances the data points {values}?
            What does the sample {values} have as its arithmetic mean?
            Where does the center of gravity of the observations {values} lie?
            Take the temperatures {values}: what is their mean?
            whats the average of the scores {values}?
            Per head, how much do the incomes {values} come to?
            Which constant would have the same total as the observed values {values}?
            How tall is the typical kid in the mean sense, heights {values}?
        """,
        commands="""
            Calculate the mean of the data set {values}.
            Find the average score, given the scores {values}.
            Compute the sample mean for the observations {values}.
            Average the heights {values}.
            Work out the arithmetic mean of the measurements {values}.
            Determine the mean reading from the readings {values}.
            Give me the average of the ages {values}, exactly.
            Add up the marks {values} and divide by how many there are.
            Summarise the ratings {values} by their mean.
            Report the average for the data {values}.
            Estimate the population mean by the mean of the sample {values}.
            Get me the mean, data: {values}
            Level the readings {values} out and say at which level they settle.
            Divide the total of the data points {values} by their number.
            Compress the sample values {values} to one number, the arithmetic average.
        """,
        stories="""
            A teacher writes down the marks {values}. Her headmaster asks for the class average. What does she answer?
            Every evening I noted the temperatures {values}. What was the average evening like?
            Guests left the ratings {values} on our website. Which average rating is displayed there?
            The nurse measured the heights {values}. How tall is the average child in her group?
            A biologist weighs beetles and gets the measurements {values}. Her paper needs the mean. What does she \
write?
            My sensor sent the readings {values} overnight. Replace them by their average.
            In the gymnastics final the judges gave the scores {values}; the average counts. What counts?
            We polled the families in our street about money. The incomes {values} came back. What is the mean income?
            A parcel service logs the measurements {values}. For the tariff it charges everybody the mean parcel. Which?
        """,
        terse="""
            mean of data set {values}
            average, scores {values}
            np.mean(sample = {values})
            x-bar for the observations {values}
            marks: {values}; mean?
            readings {values} -> average
            avg of marks {values}
            mean(data = {values})
            x̄, readings {values}
            mu-hat of sample {values}
        """,
        dialogues="""
            A: I have the scores {values}. B: What do you want to know? A: The mean.
            A: How did the class do? B: Here are the grades {values}. A: And on average?
            User: My data set is {values}. Assistant: What should I compute? User: Its average, please.
            A: Look at the measurements {values}. B: They vary a lot. A: So average them.
            A: The observations are {values}. B: Median? A: No, the arithmetic mean.
            Nurse: Temperatures were {values}. Doctor: And averaged over the shift?
        """,
    ),
    Phrases(
        tools.median,
        draw_sample,
        terms=(
            "median; middle value; central observation; halfway point; central value; 50th percentile; "
            "midpoint of the ordered data; robust average"
        ),
        questions="""
            What is the median of the data set {values}?
            Which value lies in the middle of the observations {values} once they are sorted?
            What is the median score among the scores {values}?
            Half of the readings {values} lie below which point, and half above?
            What would the middle one of the heights {values} be?
            whats the median of the scores {values}?
            What is the median for the ages {values}?
            Which figure sits in the centre of the sorted measurements {values}?
            What number do as many ratings exceed as fall short of, ratings {values}?
            Where is the halfway point of the ordered incomes {values}?
            What robust average, immune to outliers, have the readings {values}?
        """,
        commands="""
            Find the median of the sample {values}.
            Determine the middle value of the marks {values}.
            Compute the median reading for the readings {values}.
            Line up the ages {values} and pick the central one.
            Give the median of the measurements {values}, not the mean.
            Split the data {values} into a lower and an upper half and name the border.
            Calculate the median, data set {values}.
            Order the temperatures {values} and take the middle.
            Sort the observed values {values}, then cross off both ends until the centre is left.
            Report the typical income by the median, incomes {values}.
            Locate the second quartile, i.e. the median, of the data points {values}.
        """,
        stories="""
            Incomes are skewed, so the report prefers the median. The incomes {values} were collected. What does it \
state?
            Children with the heights {values} stand in a row by size. How tall is the one in the middle, or what \
lies halfway between the middle pair?
            One judge is bribed, so only the median counts. The scores {values} are shown. Which result stands?
            House sales left the data {values}. The estate agent quotes the sale that half of the buyers stayed below. \
What is it?
            Pupils line up with the heights {values}. The photographer puts the middle one, or the midpoint of the \
middle two, in the centre. What height is that?
            A single millionaire distorts the mean of the incomes {values}. So the mayor asks for the median. What is \
it?
        """,
        terse="""
            median of data set {values}
            np.median(sample {values})
            scores {values}: middle value
            marks = {values}; median?
            med of readings {values}
            median(data = {values})
            middle of the sorted sample {values}
            median: marks {values}
            second quartile, observations {values}
        """,
        dialogues="""
            A: I measured the temperatures {values}. B: Shall I take the mean? A: The median, there are outliers.
            A: The grades {values} came in. B: Which grade is in the middle? A: That is what I ask you.
            Chief: How long do patients wait? Clerk: Here is the data set {values}. Chief: Give me the median wait.
            A: The ages {values} are on the list. B: Sorted, the one in the centre? A: Yes, the median age.
        """,
    ),
    Phrases(
        tools.mode,
        draw_modal,
        terms=(
            "mode; most frequent value; most common observation; modal score; peak of the frequency table; "
            "most repeated value; fashionable value; mode of a sample"
        ),
        questions="""
            What is the mode of the data set {values}?
            Which value occurs most often among the observations {values}?
            What is the most common score in the scores {values}?
            Which readings come up most frequently in the readings {values}?
            Among the marks {values}, which is the most popular?
            whats the mode of the scores {values}?
            Which number shows up most in the sample {values}?
            What is the bestseller among the sizes in the data {values}, the value seen most?
            Which entry repeats the most times in the measurements {values}?
            What does the tallest bar in a bar chart of the grades {values} stand for?
            Which age has the highest count in the ages {values}?
        """,
        commands="""
            Find the mode of the sample {values}.
            Name the most frequent of the measurements {values}.
            Identify the modal value in the data {values}.
            Tell me which of the ages {values} is the commonest.
            Pick out whatever repeats the most in the grades {values}.
            Report the modal height for the heights {values}.
            Calculate the mode, data set {values}.
            Tally the ratings {values} and announce the winner of the count.
            Find the value with maximal frequency for the readings {values}.
            Make a frequency table of the marks {values} and read off its peak.
            Detect the duplicates in the observed values {values}; which one has the most copies?
        """,
        stories="""
            A shoe shop logs what customers wear; the data set {values} is the result. Which size should it stock \
above all?
            Students got the marks {values}. The tutor announces the mark that was given most often. Which one?
            A thermometer wrote the temperatures {values} into its memory. Which temperature did it meet most \
frequently?
            A café notes how many cakes each guest orders: data {values}. Which order is the commonest?
            Bus drivers log passengers per stop, observations {values}. The planner wants the count that turned up \
most frequently.
            A die seems loaded, it gave the data set {values}. Which face came most?
        """,
        terse="""
            mode of sample {values}
            statistics.multimode(data set {values})
            scores {values}: most common
            modal value, observations {values}
            mode(data = {values})
            most repeated, sample {values}
            which occurs most: marks {values}
            highest frequency value, readings {values}
            mode: ages {values}
        """,
        dialogues="""
            A: My data set is {values}. B: Do you want the median? A: The mode, the one that is repeated the most.
            A: Which rating do people give? B: I see the ratings {values}. A: And the most frequent one?
            Shop: We sold shoes, data {values}. Supplier: Which size goes most? Shop: You find it, the mode.
            A: Look through the temperatures {values}. B: For what? A: For the one that recurs most.
        """,
    ),
    Phrases(
        tools.weighted_mean,
        draw_weighted,
        terms=(
            "weighted mean; weighted average; weights; credit points; importance; weighting factors; "
            "grade point average; weighted score; importance-weighted average; barycentre"
        ),
        questions="""
            What is the weighted mean of the scores {values} with weights {weights}?
            With the weights {weights}, what do the grades {values} average to?
            How large is the weighted average of the marks {values} if their weights are {weights}?
            If each of the observations {values} counts according to the weights {weights}, what is the mean?
            Using {weights} as weights, which weighted average belongs to the measurements {values}?
            whats the weighted average of the marks {values} with weights {weights}?
            What is my grade point average for grades {values}, credit weights {weights}?
            With the weights {weights}, where is the balance point of the readings {values}?
            Counting the scores {values} with importance weights {weights}, what is the overall score?
            How does the weighted mean of the ratings {values} come out for weights {weights}?
        """,
        commands="""
            Compute the weighted average of the readings {values}, weights {weights}.
            Weight the marks {values} by {weights} and give the mean.
            Given the weights {weights}, find the weighted mean of the data set {values}.
            Apply the weights {weights} to the scores {values} and average them.
            Average the grades {values}, where {weights} tells how much each one counts.
            Take a weighted mean: sample {values}, weights {weights}.
            Calculate the weighted mean: weights {weights}, data {values}.
            Multiply the grades {values} by the weights {weights}, sum up, and divide by the total weight.
            Blend the measurements {values} using the weights {weights}.
            Pool the sample {values}, giving its members the weights {weights}.
            Find my GPA from grades {values} with credit hours as weights {weights}.
            Let the weights {weights} decide how much each of the observations {values} influences the average.
        """,
        stories="""
            My courses ended with the grades {values}. They have the credits {weights}. What is my credit-weighted \
average?
            An exam has parts with the weights {weights}. A student earns the scores {values} in them. Which weighted \
mean goes into the certificate?
            Shops report the ratings {values}, based on {weights} customers in the same order. What mean do all the \
observations together have, weighted by customers?
            Homework, quiz and exam gave the marks {values}. The syllabus lists the weights {weights}. What is the \
course mark?
            A buyer purchased at the prices in the data set {values}, amounts as weights {weights}. What was the \
weighted average price?
            Regions report scores {values} and should count by population, weights {weights}. What national weighted \
mean results?
            Masses sit at the positions in the data {values} and have the weights {weights}. Where is their \
barycentre, the weighted mean of the sample?
        """,
        terse="""
            weighted mean, scores {values}, w = {weights}
            np.average(data set {values}, weights={weights})
            weights {weights}, marks {values}: weighted average
            sum(w x) / sum(w): weights {weights}, sample {values}
            GPA: grades {values}, weights {weights}
            weighted avg, scores {values}, weights {weights}
            weights = {weights}; readings = {values}; weighted mean
            mean of scores {values} weighted by {weights}
            wmean(sample {values}, weights {weights})
        """,
        dialogues="""
            A: I got the marks {values}. B: Just average them. A: They are weighted by {weights}, so a weighted mean \
please.
            A: The weights are {weights}. B: And the observations? A: Observations {values}. I need the weighted \
average.
            A: The exam counts more. B: So the weights are {weights}? A: Yes, for the scores {values}. What is my \
weighted average?
            Tutor: Marks {values}. Student: With which weights? Tutor: Weights {weights}. Compute the weighted mean.
        """,
    ),
    Phrases(
        tools.quantile,
        draw_quantile,
        terms=(
            "quantile; percentile; quartile; cut point; cumulative fraction; fractile; decile; "
            "percentile rank boundary; empirical quantile; threshold of the lowest share"
        ),
        questions="""
            What is the {probability} quantile of the data set {values}?
            Below which value do {probability} of the observations {values} fall, interpolating linearly?
            In the scores {values}, where is the quantile for {probability}?
            Which score cuts off the lowest {probability} of the scores {values}?
            What does the quantile function of the sample {values} give at {probability}?
            whats the {probability} percentile of the scores {values}?
            What threshold do {probability} of the measurements {values} stay under?
            Where do I have to cut the ages {values} so that {probability} of them lie below?
            What is the empirical fractile of order {probability} for the readings {values}?
            Up to which income do the poorest {probability} earn, incomes {values}?
            At {probability}, what is the inverse of the cumulative curve of the observations {values}?
        """,
        commands="""
            Find the quantile at level {probability} for the readings {values}.
            Compute the percentile of the measurements {values} that corresponds to {probability}.
            For the marks {values}, determine the {probability} quantile.
            Interpolate the {probability} quantile in the heights {values}.
            Set the probability to {probability} and return the quantile of the data {values}.
            Locate the point that separates the lower {probability} of the ages {values} from the rest.
            Calculate the quantile, level {probability}, data {values}.
            Give the {probability} fractile for the temperatures {values}.
            Read the percentile curve of the heights {values} at {probability}.
            Walk {probability} of the way through the sorted sample {values} and interpolate.
            Estimate the response time that {probability} of requests meet, using the measurements {values}, as a \
quantile.
        """,
        stories="""
            A school praises everybody above the quantile at {probability}. The marks {values} were given. Where is \
the line?
            Engineers recorded the readings {values} and must quote the {probability} quantile as a limit. What is it?
            The incomes {values} were reported. A tax starts at the {probability} quantile. At what income does it \
start?
            A growth chart is drawn from the heights {values}. Which height marks the {probability} percentile line?
            The admission office rejects the bottom {probability}. The applicants have the scores {values}. What is \
the cutoff?
            Latency was logged as the data set {values}. The contract names the {probability} quantile. Which latency \
is that?
            A flood engineer has the observations {values} of yearly peaks. Below which level do {probability} of the \
peaks lie?
        """,
        terse="""
            quantile(sample {values}, {probability})
            {probability} quantile, scores {values}
            np.quantile(data set {values}, q={probability})
            percentile {probability}: observations {values}
            np.percentile: scores {values}, at {probability}
            q({probability}), data {values}
            {probability} fractile of sample {values}
            readings {values}: quantile level {probability}
            cutoff below which {probability} of the marks {values} lie
        """,
        dialogues="""
            A: I have the measurements {values}. B: Which quantile? A: The one at {probability}.
            A: Give me the {probability} quantile. B: Of what? A: Of the temperatures {values}.
            Ops: Latency readings {values}. Boss: What is the {probability} quantile? Ops: Let me have it computed.
            A: Ratings {values}. B: I care for the {probability} percentile. A: Which value is it?
        """,
    ),
)
