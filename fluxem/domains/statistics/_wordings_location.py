# ruff: noqa: E501 - one template a line
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
            What is the average of the scores {values}?
            What is the mean value of the readings {values}?
            What is the arithmetic average of the marks {values}?
            What is the mean of the ages {values}?
            What is the average height for the heights {values}?
            What is the first moment of the data {values}?
            What is the centroid of the observations {values}?
            What is the overall average of the test scores {values}?
            What do the grades {values} average out to?
            What does the sum of the data {values} over the number of data come to?
            If everybody earned the same in total, incomes {values}, what would each of them earn?
            At what height would a plank with equal loads at the data points {values} balance?
            Which constant minimises the squared errors to the data {values}?
            How warm is it on average, temperatures {values}?
            What mean mark results from the exam marks {values}?
            What is the mean of the data points {values}?
            What is the average of the dataset {values}?
            What is the average reading, given the readings {values}?
            What is the mean of the following data: {values}
            What is the average age of people with the ages {values}?
            What mean do the data values {values} have?
            How much is the average income if the incomes are {values}?
            What is the simple average of the readings {values}?
            What is the equal share for the incomes {values}?
            What is the per-person amount of the incomes {values}?
            What is the plain unweighted average of the grades {values}?
            What is the balance point of the measurements {values}?
            What is the sum divided by the count for the data {values}?
            What is the total over how many there are, for the readings {values}?
            What is the overall level of the temperatures {values} on average?
            How high did I score per game on average, with scores of {values}?
            If we smooth the temperatures {values} to one constant level with the same total, what is it?
            What comes out when you add the marks {values} together and split by the number of marks?
            What would each one be if all of the measurements {values} were made equal and the sum stayed the same?
            My marks are {values}. What do I average?
            How many points did she make per round, averaged, if her scores were {values}?
            What's the usual straight average you get on a calculator for the data {values}?
            What is the mean level of the blood pressure readings {values}?
            What is the average of {values}?
            What is the mean of the numbers {values}?
            What is the average price if the prices are {values}?
            How many points on average is {values}?
            What's the mean of this list: {values}?
            My test grades are {values}. What is my average?
            how do i find the mean of {values}
            What is the average number of goals per game if the team scored {values}?
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
            Average the data {values}.
            Find the mean of the scores {values}.
            Find the average of the marks {values}.
            Reduce the data set {values} to its mean.
            Find the mean value of the measurements {values}.
            Take the average over the readings {values}.
            Even out the incomes {values} and state everyone's equal share.
            Divide the sum of the ages {values} by their number.
            Spread the total of the scores {values} evenly over all of them.
            Boil the ratings {values} down to an average rating.
            Work out the per-head figure from the incomes {values}.
            Replace the observations {values} by their mean and tell me what it is.
            Use the sample {values} to estimate the expected value.
            Give the mean daily temperature from the temperatures {values}.
            Compute the average of the data set {values}.
            Find the average of the following scores: {values}
            Calculate the arithmetic mean for the dataset {values}.
            Given the temperatures {values}, find the average temperature.
            Given the sample data {values}, compute x-bar.
            Determine the mean score of a class with the test scores {values}.
            Please average out the test scores {values}.
            Get the average rating from the ratings {values}.
            Do a quick average of the temperatures {values}.
            Find the arithmetic centre of the data points {values}.
            Find the per-head income, given incomes of {values}.
            Total the grades {values}, then divide by how many grades there are.
            Pool the incomes {values} and hand everybody the same amount; how much is it?
            Find the average height of the people with heights {values}.
            Run np.mean over the data set {values}.
            Call df.mean() on a column holding the data {values}.
            Put an AVERAGE formula on the measurements {values} and show me what it says.
            Tell me what the ages {values} average.
            I want the observations' average; the observations are {values}.
            Sum the sample {values} and divide by its length.
            Share the heights {values} equally, so to speak: give the one height with the same total.
            Find the mean of {values}.
            Calculate the average of the following numbers: {values}.
            Find the arithmetic mean of the data: {values}
            Average these numbers: {values}
            Compute the mean of the array {values}.
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
            A hotel got the ratings {values} from its guests. The website shows the average rating. What does it show?
            My quiz scores were {values}. What is my average so far?
            A golfer had the scores {values} over the season. What did she average per round?
            A midwife notes the heights {values} of newborns. Which mean does she enter in the yearbook?
            The physics group repeated a measurement and got the data {values}. They publish the arithmetic mean. Which number is that?
            Siblings of the ages {values} have a party. What is the mean age at the table?
            Greenhouse temperatures {values} were logged. The gardener wants the mean reading. What is it?
            A critic's scores of {values} are condensed to an average score. Which one?
            The statistician says: nothing fancy, no weights, just the mean of the sample {values}. What is it?
            Our waiter's customers rated him: ratings {values}. His boss wants one averaged figure. What is it?
            The fridge thermometer showed temperatures of {values} today. The cook must write the day's average in the hygiene book. What does she write?
            Dad has measured the tomato plants, heights {values}. How tall are they on average?
            I ran the test again and again and got the readings {values}. My lab report needs their average.
            Grandma keeps her bowling scores: scores {values}. What is her bowling average?
            The bookkeeper lists the incomes {values} and is asked what one person earns on average. What should he answer?
            We took the ages of the whole team: ages {values}. What is the average age?
            A shop sold {values} ice creams on successive days. What was the mean number of ice creams sold per day?
            A runner clocks the times {values} in seconds. What is her average time?
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
            avg of scores {values}
            mean marks {values}
            AVERAGE, data {values}
            statistics.fmean of the data set {values}
            average age, ages {values}
            sum / n for the data {values}
            mean() of readings {values}
            dataset {values} mean
            mean of the data points {values}
            avrage of marks {values} pls
            ages {values}, sum over count
            mean temp, temperatures {values}
            plain average of scores {values}
            equal split of incomes {values}
            df.x.mean() with data {values}
            mean({values})
            average of {values}
            np.mean({values})
            mean of the list {values}
        """,
        dialogues="""
            A: I have the scores {values}. B: What do you want to know? A: The mean.
            A: How did the class do? B: Here are the grades {values}. A: And on average?
            User: My data set is {values}. Assistant: What should I compute? User: Its average, please.
            A: Look at the measurements {values}. B: They vary a lot. A: So average them.
            A: The observations are {values}. B: Median? A: No, the arithmetic mean.
            Nurse: Temperatures were {values}. Doctor: And averaged over the shift?
            A: My exam marks were {values}. B: What is your average? A: Please work it out.
            Boss: Summarise the measurements {values}. Clerk: With the median? Boss: With the mean.
            A: How did you do this term? B: My grades are {values}. A: So on average?
            Nurse: Here are the readings {values}. Doctor: One number, please. Nurse: Their average?
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
            What is the median of the scores {values}?
            What is the median of the ages {values}?
            What is the median value of the readings {values}?
            What is the middle number of the marks {values}?
            What is the midpoint of the sorted data {values}?
            What is the central value of the measurements {values}?
            What is the middle of the ordered heights {values}?
            What is the median income for the incomes {values}?
            Which score is in the middle when the scores {values} are ranked?
            Which figure splits the ages {values} into two equally numerous halves?
            Where is the middle of the data set {values}, half of the entries being below it and half above?
            Which location of the sample {values} is robust against outliers, namely the middle one?
            Which constant minimises the sum of absolute errors to the data {values}?
            If the temperatures {values} are put in order, what is the midmost one?
            How much does the person in the middle earn, incomes {values}?
            What is the median of the data points {values}?
            What is the median of the dataset {values}?
            What is the median of the following data: {values}
            What is the median reading, given the readings {values}?
            What median do the data values {values} have?
            How high is the median of the exam marks {values}?
            What is the second quartile, the median, of the sample data {values}?
            What is the middle score of the scores {values}?
            What is the central number of the data {values}?
            What is the even split point of the incomes {values}, as many richer as poorer?
            What is the halfway value of the observations {values} in order of size?
            What is the second quartile of the marks {values}?
            What is the middle-ranked mark of the exam marks {values}?
            What is the centre of the ordered list for the ages {values}?
            Which one stands in the middle if we line up the heights {values} from short to tall?
            How old is the middle person when the ages {values} are sorted?
            If the test scores {values} are ranked, who is in the centre, with which score?
            What's the midway temperature, with as many warmer as colder, among the temperatures {values}?
            Which rating has equally many ratings above and below it, ratings {values}?
            Where does the lower half of the measurements {values} end and the upper half begin?
            My readings were {values}; if I sort them, what lies in the middle?
            At what income are half the people richer and half poorer, incomes {values}?
            What is the median of {values}?
            What is the median of the numbers {values}?
            What's the median price for the prices {values}?
            What is the middle number of {values} when sorted?
            how to find the median of {values}
            The waits in days were {values}. What is the median number of days?
            What is the median of this list: {values}?
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
            Find the median of the scores {values}.
            Find the median of the data {values}.
            Calculate the median of the marks {values}.
            Find the middle value of the readings {values}.
            Give the median age for the ages {values}.
            Compute the median temperature from the temperatures {values}.
            Name the midmost of the observations {values}.
            Pick the middle-ranking of the test scores {values}.
            Rank the heights {values} and report the central one.
            Cut the ordered incomes {values} in half and tell me where the cut is.
            Take the middle of the sample {values} once it is sorted.
            Determine which value halves the data set {values}.
            Peel off the lowest and highest of the ratings {values} again and again until only the centre remains.
            Use an outlier-proof average, the median, for the measurements {values}.
            Compute the median of the dataset {values}.
            Find the median of the following scores: {values}
            Given the temperatures {values}, find the median temperature.
            Determine the median score of a class with the test scores {values}.
            Report the median rather than the average of the incomes {values}.
            Sort the scores {values} and give me the middle one.
            Arrange the marks {values} from small to big and read off the centre.
            Pick out the midpoint of the ordered readings {values}.
            Find the middle one of the grades {values}.
            Get the middle height, heights {values}.
            Cancel the biggest and the smallest of the ages {values} again and again until only the middle remains.
            Run np.median on the data {values}.
            Put MEDIAN around the measurements {values} and tell me what the cell shows.
            Give me the figure in the middle of the ordered temperatures {values}, no averaging of everything.
            Look for the middle of the ranked incomes {values}.
            I need the middlemost of the observations {values}.
            Name the income of the middle earner, incomes {values}.
            Show the mid-rank value of the data points {values}.
            Find the point that cuts the ordered sample {values} in half.
            Find the median of {values}.
            Find the median of the following numbers: {values}.
            Calculate the median of the array {values}.
            Put {values} in order and find the median.
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
            Houses are compared by the typical price, and the agent uses the median of the data {values}. Which price is typical?
            The runners' ages {values} are ranked. What is the age of the runner in the middle of the ranking?
            A nurse sorts the temperatures {values} from low to high and reads the one halfway. What does she read?
            A magazine ranks firms by median pay. The incomes {values} come from a single firm. What median enters the ranking?
            One sensor went mad, so the engineer takes the median of the readings {values} rather than the mean. Which is it?
            Half of the class did better than a certain mark, half did worse. The marks are {values}. Which mark is that, the median?
            Guests gave the ratings {values}. The app displays the middle rating in sorted order. What is displayed?
            Waiting was logged as the observations {values}. The clinic promises a median wait. Which one?
            A pupil writes the quiz scores {values} in order and circles the middle. What is circled?
            Our clinic lists the ages {values} of its patients. The report wants the age in the middle, since a very old one would spoil the average. Which age?
            Runners got the scores {values}. I came exactly in the middle of the ranking. What was my score?
            The cook orders the temperatures {values} by size and takes the central one. What does he take?
            The union publishes the middle pay, not the average pay. Incomes are {values}. What gets published?
            Kids in the class line up by size and the teacher points to the middle. The heights are {values}. Which height is she pointing at?
            A gardener ranks the measurements {values} of his pumpkins and keeps the middle one for seed. How big is it?
            A pupil records the shoe sizes {values}. What is the median shoe size?
            Houses on our street sold at the prices {values}. What is the median price?
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
            median scores {values}
            middle value: marks {values}
            robust centre (median), data {values}
            statistics.median of the data set {values}
            median age, ages {values}
            halfway value, sorted readings {values}
            med(sample {values})
            dataset {values} median
            median of the data points {values}
            middle no. of scores {values} when sorted
            Q2 of marks {values}
            med(data {values})
            np.median: ages {values}
            middle of ordered readings {values}
            midpoint when ranked: incomes {values}
            median({values})
            median of {values}
            np.median({values})
        """,
        dialogues="""
            A: I measured the temperatures {values}. B: Shall I take the mean? A: The median, there are outliers.
            A: The grades {values} came in. B: Which grade is in the middle? A: That is what I ask you.
            Chief: How long do patients wait? Clerk: Here is the data set {values}. Chief: Give me the median wait.
            A: The ages {values} are on the list. B: Sorted, the one in the centre? A: Yes, the median age.
            A: My exam marks were {values}. B: The average? A: No, the one in the middle, the median.
            Boss: Summarise the measurements {values}. Clerk: With the mean? Boss: With the median.
            A: These are the heights {values}. B: Put them in order. A: And the middle one is?
            Clerk: One salary is huge, so don't average. Boss: The incomes are {values}. Clerk: Then take the middle one, which is?
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
            What is the mode of the scores {values}?
            What is the mode of the ages {values}?
            What is the most common value of the readings {values}?
            What is the modal mark among the marks {values}?
            What is the most frequent observation in the sample {values}?
            What is the most repeated number in the data {values}?
            What is the favourite rating among the ratings {values}?
            Which of the test scores {values} turns up more than any other?
            Which of the grades {values} was awarded most?
            Which temperature prevails in the temperatures {values}, being met most often?
            Which value dominates the data set {values} in number?
            Where does the frequency distribution of the observations {values} peak?
            Which of the heights {values} is shared by the most people?
            If every one of the marks {values} were a vote, which would win by plurality?
            Which age is in fashion, ages {values}, that is, occurs most?
            What is the mode of the data points {values}?
            What is the mode of the dataset {values}?
            What is the mode of the following data: {values}
            Which value appears most often in the data set {values}?
            Which number occurs most frequently in the dataset {values}?
            Is the sample {values} unimodal or not, that is, which are its modes?
            Which reading is the most common, given the readings {values}?
            What is the top frequency value of the data {values}?
            What is the most usual score of the scores {values}?
            What is the favourite of the ratings {values}?
            What is the winner by count for the readings {values}?
            What is the most repeated of the ages {values}?
            What is the commonest mark for the exam marks {values}?
            What is the peak of the histogram of the data {values}?
            Which one do I see again and again in the measurements {values}?
            Which temperature came up on the most days, temperatures {values}?
            Which number has the most copies in the data set {values}?
            Which of the grades {values} did the most pupils get?
            Which rating was given by more guests than any other, ratings {values}?
            What does everybody seem to score, that is, which of the scores {values} is there most often?
            If I count how often each of the observations {values} is there, which comes out on top?
            Which age is the biggest group, with ages {values}?
            What is the mode of {values}?
            What is the mode of the numbers {values}?
            Which number appears most often in {values}?
            What is the most common number in the list {values}?
            Which value occurs most frequently in {values}?
            What's the most popular shoe size if customers bought sizes {values}?
            which number is repeated the most in {values}
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
            Find the mode of the scores {values}.
            Find the mode of the data {values}.
            Calculate the mode of the marks {values}.
            Find the most common value of the readings {values}.
            Find the most frequent score in the scores {values}.
            Give the modal age for the ages {values}.
            Tell me which of the ratings {values} is the most popular.
            Say which of the observations {values} recurs most often.
            Name the commonest of the heights {values}.
            Make a tally of the quiz scores {values} and read off the winner.
            Determine the value with the highest frequency in the data set {values}.
            Report the mode or modes of the sample {values}.
            Look for the number that repeats the most in the measurements {values}.
            Pick the value with the most copies from the sample data {values}.
            Compute the mode of the dataset {values}.
            Find the mode of the following scores: {values}
            Identify the most common value in the data points {values}.
            Given the temperatures {values}, find the most frequent temperature.
            Find the value that appears the most times in the sample {values}.
            Find the most popular of the ratings {values}.
            Count the duplicates in the readings {values} and tell me which has the most.
            Give me the one that repeats most in the marks {values}.
            Show which of the scores {values} is most common.
            Make a frequency table of the ages {values} and name the top entry.
            Use Counter and most_common on the data {values} and tell me the top item.
            Put MODE on the test scores {values} and show the answer.
            Pick the one that happens most often in the temperatures {values}.
            Find the commonest height, heights {values}.
            Find the value with the highest count in the measurements {values}.
            Tell me the crowd favourite among the ratings {values}.
            Look which of the grades {values} comes more often than the rest.
            Find the peak frequency of the sample {values}, I mean the value at that peak.
            Say which income is met most, incomes {values}.
            Find the mode of {values}.
            Find the mode of the following data: {values}.
            Give the mode or modes of the numbers {values}.
            Find the most frequent element of the array {values}.
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
            A thermostat logs the temperatures {values}. The designer asks at which temperature it sat most often. What is it?
            A baker asks how many rolls people buy and gets the data {values}. He packs bags of the most usual number. How many is that?
            The pupils' ages {values} are on the form. What age do most of them have, in the sense of the mode?
            Guests gave the ratings {values}. The app displays the rating that was clicked most. What is displayed?
            A hatter wrote down head sizes, data set {values}. Of which size should he make the most hats, going by the mode?
            Dice were rolled and gave the observations {values}. Which face was on top most frequently?
            A dentist counts fillings, sample {values}. What number of fillings is the most common?
            Examiners gave the exam marks {values}. Which mark was given more times than the others?
            Workers report how many kids they have, data {values}. What is the modal number of kids?
            Mum noted how many eggs we found each day, data {values}. How many did we find most often?
            In the shop we log trouser lengths, measurements {values}. We order more of the length that is sold most. Which length is it?
            The pupils threw a die and wrote down the data {values}. Which number was thrown the most times?
            A nurse writes down the pain ratings {values}. Which rating did the patient name most often?
            The vet lists how old the dogs were: ages {values}. What age turns up on the most cards?
            A musician counts the beats per bar, observations {values}. What count is used most?
            A shoe shop sold the sizes {values} today. Which size is the mode?
            The dice rolls were {values}. Which number came up most often?
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
            mode scores {values}
            most common: marks {values}
            modal value(s), data {values}
            most frequent in readings {values}
            modal age, ages {values}
            highest count, data set {values}
            value_counts().idxmax() of the data {values}
            dataset {values} mode
            most frequent of the data points {values}
            most common nr in data {values}
            most popular: ratings {values}
            appears most often? scores {values}
            Counter most_common, marks {values}
            top frequency in observations {values}
            commonest reading, readings {values}
            mode({values})
            mode of {values}
            statistics.multimode({values})
        """,
        dialogues="""
            A: My data set is {values}. B: Do you want the median? A: The mode, the one that is repeated the most.
            A: Which rating do people give? B: I see the ratings {values}. A: And the most frequent one?
            Shop: We sold shoes, data {values}. Supplier: Which size goes most? Shop: You find it, the mode.
            A: Look through the temperatures {values}. B: For what? A: For the one that recurs most.
            A: My exam marks were {values}. B: The median? A: No, the mark I got most often, the mode.
            Boss: Summarise the ratings {values}. Clerk: With the mean? Boss: With the mode.
            A: People gave the ratings {values}. B: Which was picked most? A: That's what I ask.
            Cook: Orders per table, data {values}. Waiter: So what is the most usual order? Cook: Please count.
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
            What is the weighted mean of the scores {values} with the weights {weights}?
            What is the weighted average of the grades {values} for the weights {weights}?
            What is the mean of the marks {values}, weighted by {weights}?
            With weights {weights}, what is the average of the scores {values}?
            Given the weights {weights}, what is the mean of the readings {values}?
            If the marks {values} carry the weights {weights}, what is the final mark?
            What overall grade do the grades {values} make as a weighted mean with weights {weights}?
            What weighted average do we get when the weights {weights} say how many times each of the ratings {values} counts?
            Where is the centre of mass, or weighted mean, of points at the measurements {values} with weights {weights}?
            What is the sum of weight times value over the sum of weights, observations {values}, weights {weights}?
            How does the average of the test scores {values} come out once the weights {weights} are taken into account?
            Some of the data {values} matter more than others: what is the weighted average with the weights {weights}?
            What GPA follows from the grades {values} and credits as weights {weights}?
            With frequencies as weights {weights}, what is the weighted mean of the ages {values}?
            With weights {weights}, what is the weighted mean of the data points {values}?
            What is the weighted average of the dataset {values}, with weights {weights}?
            If the test scores are {values} and their weights {weights}, what is the weighted average?
            With credit hours as weights {weights}, what is the weighted mean of the grades {values}?
            Under the weights {weights}, what weighted mean does the sample {values} have?
            What is the weighted score of the test scores {values} with weights {weights}?
            What is the overall result of the exam marks {values} when the parts have the weights {weights}?
            What is the importance-weighted average of the scores {values} with weights {weights}?
            What is the pooled mean of the measurements {values} with weights {weights}?
            What is the credit-weighted grade of the grades {values} with weights {weights}?
            What is the GPA for the grades {values} with weights {weights}?
            What is the final mark for the marks {values} with weights {weights}?
            What is the balance point of the measurements {values} with weights {weights}?
            What is the weighted mean of the ratings {values}, where the weights {weights} say how many people gave each one?
            With the weights {weights}, what overall score do the scores {values} make?
            How do I count the exam more than homework: what do the marks {values} average with the weights {weights}?
            Not all the readings {values} are equally good; with the weights {weights} for trust, what is the combined reading?
            What do I get in the end if my test scores are {values} and they count with weights of {weights}?
            Water of the temperatures {values} is poured together; what is the weighted mean with the weights {weights}?
            The weights are {weights}. What is the weighted average of the marks {values} then?
            If the weights {weights} are the shares of each part, what is the mean of the grades {values}?
            What is the weighted average of {values} with weights {weights}?
            What is the weighted mean of {values} if the weights are {weights}?
            What is my weighted grade if my grades are {values} and the weights are {weights}?
            What is my GPA with grade points {values} and credits {weights}?
            What's the weighted average price for the prices {values} and the quantities {weights}?
            How do I calculate the weighted average of the numbers {values} with the weights {weights}?
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
            Find the weighted mean of the scores {values} with weights {weights}.
            Find the weighted average of the marks {values}, using the weights {weights}.
            Average the grades {values} with weights {weights}.
            Weight the scores {values} with {weights} and average.
            With the weights {weights}, average the observations {values}.
            From the weights {weights} and the readings {values}, compute the weighted mean.
            Multiply each of the marks {values} by its weight in {weights}, add, and divide by the total weight.
            Let importance enter by a weighted mean with weights {weights} of the ratings {values}.
            Combine the measurements {values} into a single estimate, the weighted mean with weights {weights}.
            Calculate the final score from the exam scores {values}, parts weighted {weights}.
            Pool the sample {values} by a weighted mean with the weights {weights}.
            Don't treat all the data {values} alike: take the weighted average with weights {weights}.
            Compute np.average of the data set {values} with weights = {weights}.
            Give the credit-weighted average: grades {values}, weights {weights}.
            Compute the weighted mean of the data set {values} with weights {weights}.
            Calculate the weighted average: scores {values}; weights {weights}.
            Using weights {weights}, find the weighted mean of the measurements {values}.
            Given the exam scores {values} and the weights {weights}, find the weighted average.
            Work out a weighted mean, weights {weights}, for the ratings {values}.
            Find the weighted average of the readings {values}, weighted by {weights}.
            Find the final grade from the grades {values} and the weights {weights}.
            Find the weighted score for the test scores {values} with weights {weights}.
            Let bigger weights count more: weights {weights}, marks {values}, overall mark please.
            Average the heights {values}, but let each count as much as the weights {weights} say.
            Use the weights {weights} and give me one grade out of the grades {values}.
            Combine the scores {values} with weights {weights} into a single score.
            Mix the test scores {values} in proportion to the weights {weights} and give the overall score.
            Give each of the marks {values} its importance from the weights {weights} and average.
            Multiply the grades {values} with the weights {weights}, sum up, then divide by the sum of the weights.
            Do a SUMPRODUCT of the scores {values} with the weights {weights} and divide it by the total weight.
            Run np.average on the marks {values} with weights={weights}.
            Take into account the weights {weights} and work out the course grade, grades {values}.
            Find the importance-weighted score of the scores {values}, weights {weights}.
            With the weights {weights}, find the combined mean of the measurements {values}.
            Compute my year mark: marks {values}, credit weights {weights}.
            Find the centre of gravity for the measurements {values} with masses as weights {weights}.
            Find the weighted mean of {values} with weights {weights}.
            Calculate the weighted average of the values {values} using the weights {weights}.
            Compute my GPA: grade points {values}, credit hours {weights}.
            Find the mean from the frequency table: values {values}, frequencies {weights}.
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
            A teacher counts tests more than homework. The marks are {values} and their weights {weights}. What is the term mark?
            Labs report the measurements {values}, and precise labs count more in the weighted mean, weights {weights}. What is the combined value?
            A shopper mixes teas. The data {values} are the prices, the weights {weights} the amounts. What does the mixture cost per unit, as a weighted mean?
            A jury weights its members by {weights}. They give the scores {values}. What is the weighted score?
            Passengers have the ages {values}, and head counts per age serve as weights {weights} for a weighted mean. What is the mean age?
            An index weights its shares by {weights}. Their data are the observations {values}. Where does the index stand as a weighted average?
            In my degree the grades {values} count with the weights {weights}. What is my degree average?
            A questionnaire gives the ratings {values} for its aspects, to be combined by a weighted mean with the weights {weights}. What overall rating results?
            Loads hang at the measurements {values} along a beam, with the weights {weights}. At which point does the beam balance, the weighted mean?
            I took several modules. My marks are {values} and the modules have the weights {weights}. What is my degree result?
            A cook blends oils with the scores {values} in amounts given by the weights {weights}. How would the blend score on average?
            The judge's panel is not equal. Scores are {values}, and the judges have the weights {weights}. What total score does the dancer get, on average?
            Our branches report the incomes {values}, and staff numbers act as weights {weights}. What weighted mean does a worker of the firm earn?
            A lab has readings {values}, and the better devices have larger weights {weights}. Which weighted average does the lab publish?
            In my portfolio the returns are the data {values} and the money in each gives the weights {weights}. What is the weighted mean return?
            A student has the marks {values} in courses worth {weights} credits. What is the weighted average?
            An investor bought shares at the prices {values}, in quantities {weights}. What was the weighted average price?
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
            weights {weights} on scores {values}, average?
            weighted avg: marks {values}; weights {weights}
            weighted combination: scores {values}, weights {weights}
            SUMPRODUCT over SUM, weighted mean, weights {weights}, data {values}
            w.mean, readings {values}, w = {weights}
            grades {values} weighted {weights} -> final
            weighted.mean(sample {values}, w = {weights})
            weighted average w {weights}, scores {values}
            weighted mean of the dataset {values}, weights {weights}
            gpa: grades {values}, credits as weights {weights}
            marks {values} x weights {weights} / total weight
            sumproduct/sum: scores {values}, weights {weights}
            avg of scores {values} with weights {weights} pls
            weights {weights}; grades {values}; overall grade?
            blend of test scores {values}, weights {weights}
            weighted average: values {values}, weights {weights}
            np.average({values}, weights={weights})
            weighted mean of {values}, weights {weights}
        """,
        dialogues="""
            A: I got the marks {values}. B: Just average them. A: They are weighted by {weights}, so a weighted mean \
please.
            A: The weights are {weights}. B: And the observations? A: Observations {values}. I need the weighted \
average.
            A: The exam counts more. B: So the weights are {weights}? A: Yes, for the scores {values}. What is my \
weighted average?
            Tutor: Marks {values}. Student: With which weights? Tutor: Weights {weights}. Compute the weighted mean.
            A: Average the scores {values}. B: All equal? A: No, as a weighted mean with weights {weights}.
            Student: What is my final mark? Tutor: Your marks? Student: Marks {values}, and they have the weights {weights}.
            A: My grades were {values}. B: Do they all count the same? A: No, it's a weighted mean with weights {weights}. B: Then what is your overall grade?
            Chef: The scores are {values}. Helper: And how much of each? Chef: Weights {weights}. What will the mix score?
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
            What is the quantile of the scores {values} at {probability}?
            What is the {probability} percentile of the scores {values}?
            What is the {probability} fractile of the heights {values}?
            What is the {probability} point of the distribution of the readings {values}?
            What is the percentile of the ages {values} at {probability}?
            What is the inverse empirical distribution function of the data {values} at {probability}?
            At {probability}, which percentile value do the marks {values} have?
            Given the incomes {values}, where is the {probability} percentile?
            For probability {probability}, what is the quantile of the sample {values}?
            Which value has {probability} of the measurements {values} at or below it?
            What score do I need to be ahead of {probability} of the test scores {values}?
            What ceiling is respected by {probability} of the temperatures {values}?
            Which cut point leaves a share of {probability} of the data set {values} on its left?
            What value-at-risk style cut-off sits at the {probability} quantile of the observations {values}?
            What is the {probability} quantile of the dataset {values}?
            What is the {probability} percentile of the data points {values}?
            What value do {probability} of the data values {values} lie under?
            Which of the heights, or interpolated height, marks {probability}, given the heights {values}?
            Up to what mark are the lowest {probability} of the exam marks {values}?
            What is the {probability} mark of the incomes {values}?
            What is the {probability} cut-off of the test scores {values}?
            What is the {probability} threshold for the measurements {values}?
            What is the {probability} level of the temperatures {values}?
            What is the {probability} boundary of the data {values}?
            How much must I earn so that {probability} of people earn less than me, incomes {values}?
            How tall is a child who is taller than {probability} of the others, heights {values}?
            What score beats {probability} of the class if the scores are {values}?
            Which reading has {probability} of the readings {values} under it?
            How old must one be to be older than {probability} of the group, with ages {values}?
            Where is the line if {probability} of the marks {values} should be below the line?
            If I leave the lowest {probability} of the data {values} behind, at what number am I?
            In the sorted observations {values}, what number sits {probability} of the way up?
            Under which level do {probability} of the measurements {values} stay?
            What is the {probability} quantile of {values}?
            What is the {probability} percentile of the data {values}?
            What is the {probability} quantile of the numbers {values}?
            Which value cuts off the lowest {probability} of the data {values}?
            Below what value do {probability} of the numbers {values} fall?
            In the list {values}, what is the quantile at {probability}?
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
            Find the {probability} quantile of the scores {values}.
            Find the {probability} percentile of the marks {values}.
            Find the quantile of the data {values} at {probability}.
            Compute the {probability} percentile for the heights {values}.
            Take the {probability} quantile over the readings {values}.
            Sort the ages {values} and interpolate at the fraction {probability}.
            Cut off the bottom {probability} of the incomes {values} and name the cut-off.
            With p = {probability}, return the quantile of the observations {values}.
            At probability {probability}, evaluate the quantile function of the sample {values}.
            For the data set {values}, report the percentile that belongs to a cumulative share of {probability}.
            Estimate the level that is undercut with probability {probability}, using the measurements {values}.
            Determine how high you must go so that {probability} of the temperatures {values} are covered.
            Mark the {probability} line on the distribution of the exam scores {values}.
            From the ratings {values}, read the value at cumulative frequency {probability}.
            Compute the {probability} quantile of the dataset {values}.
            Calculate the quantile at {probability} for the sample {values}.
            Given the test scores {values}, find the {probability} percentile.
            Using linear interpolation, find the {probability} quantile of the observations {values}.
            Get the percentile at {probability} of the data set {values}.
            Find the cutoff for the bottom {probability} of the scores {values}.
            Find the height that {probability} of the children do not reach, heights {values}.
            Sort the ages {values} and go {probability} of the way from low to high.
            Give the fractile at {probability} for the data set {values}.
            Get the percentile value: data {values}, level {probability}.
            Use PERCENTILE on the marks {values} with k = {probability}.
            Call df.quantile({probability}) on the data {values}.
            Tell me which income separates the poorer {probability} from the richer rest, incomes {values}.
            Draw the line so that {probability} of the grades {values} fall below; where is it?
            Report the latency that {probability} of requests beat, measurements {values}.
            Interpolate in the ordered readings {values} to the {probability} position.
            I want the {probability} point in the temperatures {values}.
            Show the value that {probability} of the sample {values} stays under.
            For a share of {probability}, find the empirical quantile of the observations {values}.
            Find the {probability} quantile of {values}.
            Compute the percentile of {values} at {probability}.
            Calculate the {probability} quantile of the array {values} with linear interpolation.
            Find the percentile at {probability} for the prices {values}.
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
            A web team logs load measurements {values} and tracks the {probability} percentile. Where is it?
            A pediatrician has the heights {values} of a cohort and wants the {probability} percentile curve point. Which height is it?
            A grant goes to households under the {probability} quantile of incomes. The incomes are {values}. What is the threshold?
            An admission test gave the scores {values}. The university turns away the lowest {probability}. Where is the cutoff?
            A dike must withstand {probability} of the flood observations {values}. Which level is required, taken as a quantile?
            A recruiter quotes the {probability} percentile of the incomes {values} as an offer. How much is it?
            The quality plan looks at the {probability} quantile of the measurements {values}. What number goes in the plan?
            A meteorologist calls days hot beyond the {probability} quantile of the temperatures {values}. From what temperature on?
            A coach sets the target at the {probability} percentile of last year's scores {values}. What is the target?
            Parents ask how tall their boy must be to pass {probability} of his class. The heights are {values}. What do we tell them?
            The club only takes players who score better than {probability} of last year's applicants. Their scores were {values}. What score is needed?
            Our site logs load measurements {values}. We promise a time that {probability} of the visits keep. Which one?
            The city helps families whose income is in the lowest {probability}. The incomes are {values}. Up to what income do they help?
            A gardener wants gloves that fit {probability} of her helpers' hands, measurements {values}. How big must they be?
            The pass line shall fail {probability} of the pupils; their marks are {values}. Where is the pass line?
            Our server logged the response times {values}. What is the {probability} percentile of the response time?
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
            {probability} percentile, marks {values}
            percentile({probability}) of scores {values}
            PERCENTILE.INC, data {values}, {probability}
            quantile of readings {values} at {probability}
            scores {values} {probability} quantile
            Q at {probability}, sample {values}
            cut at {probability}: incomes {values}
            dataset {values}, {probability} quantile
            {probability} percentile of the dataset {values}
            latency cut at {probability}, readings {values}
            {probability} cutoff, scores {values}
            quantile(data {values}, q = {probability})
            below it {probability} of ages {values}: which age
            df.quantile({probability}), data {values}
            {probability} threshold of the incomes {values}
            quantile({values}, {probability})
            np.quantile({values}, {probability})
            percentile {probability} of {values}
        """,
        dialogues="""
            A: I have the measurements {values}. B: Which quantile? A: The one at {probability}.
            A: Give me the {probability} quantile. B: Of what? A: Of the temperatures {values}.
            Ops: Latency readings {values}. Boss: What is the {probability} quantile? Ops: Let me have it computed.
            A: Ratings {values}. B: I care for the {probability} percentile. A: Which value is it?
            A: The ages are {values}. B: Median? A: No, the quantile at {probability}.
            A: Set the threshold at {probability}. B: A quantile of what? A: Of the observations {values}.
            A: How high is the bar? B: At {probability} from below. A: And the scores are {values}. So the bar is?
            Nurse: The heights are {values}. Doctor: Which height is the {probability} line? Nurse: Let's work it out.
        """,
    ),
)
