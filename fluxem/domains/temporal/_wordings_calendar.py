# ruff: noqa: E501 - one template a line
"""How people ask about years, months, weeks, ages and working days."""

from __future__ import annotations

from fluxem.core.phrasebook import Phrases
from fluxem.domains.temporal import _draws, tools

PHRASES = (
    Phrases(
        tools.is_leap_year,
        _draws.draw_year,
        terms=(
            "leap year; leap day; intercalation; Gregorian leap rule; common year; February; "
            "bissextile year; leap rule; extra day; year divisible by four"
        ),
        questions="""
            Is {year} a leap year?
            Was the year {year} a leap year or a common one?
            Does February have its extra day in {year}?
            Did {year} contain a leap day?
            Has the year {year} one day more than usual?
            By the Gregorian rule, is {year} leap?
            Could somebody be born on the leap day of {year}?
            Is the year {year} a leap one?
            Does {year} have an extra day?
            Is {year} bissextile?
            Was there a February twenty-ninth in {year}?
            Should I expect one more day than normal in {year}?
            Is {year} divisible by four and not an exceptional century year?
            Does {year} last one day longer than an ordinary year?
            Would a child born on the twenty-ninth of February have a true birthday in {year}?
            Is {year} a leap year or not?
            Is there a leap day in {year}?
            Does the year {year} have a leap day?
            Does {year} have an intercalary day?
            Is {year} an intercalary year?
            Is {year} an ordinary year or a leap year?
            Is the year {year} longer than a common year?
            Does the year {year} get an additional day at the end of February?
            Will leaplings get a proper birthday in {year}?
            Was {year} one of those years with a longer February?
            Would the calendar of {year} print a twenty-ninth under February?
            In {year}, is a day inserted after the twenty-eighth of February?
            Does the quadrennial extra day occur in the year {year}?
            Do the Summer Games and a leap day coincide in {year}; I mean, is it leap?
            According to the rule about centuries, is {year} leap?
            Is {year} leap?
            Is {year} a long year with an additional day in February?
            Is the year {year} a leap year, yes or no?
            Is {year} a leap year in the Gregorian calendar?
            Is there an extra day in {year}?
            Is there one more day in February in {year}?
            Does {year} have the extra day in February?
            Does {year} count as leap?
            Does February get longer in {year}?
            Do we have a leap year in {year}?
            Do we get a leap day in {year}?
            Will {year} be leap?
            Was {year} leap?
            Has {year} got a leap day?
            Has February got the extra day in {year}?
            Can you have a leap-day birthday in {year}?
            Could there be a leap day in the year {year}?
            Are we adding a day to the calendar in {year}?
            Is the claim "{year} is a leap year" true?
            Does {year} have a leap day or not?
            Was {year} a leap year or not?
            Does February have an extra day in {year}, making it a leap year?
            Is the statement true that {year} is a leap year?
            Is it true that the year {year} is a leap year?
        """,
        commands="""
            Check whether {year} is a leap year.
            Decide if the year {year} has a leap day.
            Tell me whether February is longer in {year}.
            Apply the leap-year rule to {year}.
            Test {year}: leap or common?
            Determine whether {year} is leap.
            Say yes or no: {year} is a leap year.
            Verify that the year {year} has a twenty-ninth of February.
            Find out if {year} is bissextile.
            Classify {year} as a leap or an ordinary year.
            Check {year} for leap year.
            Check if {year} is leap.
            Determine whether {year} is a leap year.
            Determine whether the year {year} is intercalary.
            State whether {year} is bissextile or common.
            Classify {year} as a leap year or a common year.
            Evaluate the leap year condition for {year}.
            Tell me if {year} gains a day.
            Tell me whether an extra day is inserted in {year}.
            Confirm or deny that {year} is a leap year.
            Say if leaplings, born on the leap day, have a birthday in {year}.
            Find out if the Gregorian calendar makes {year} a leap year.
            Return true if {year} is a leap year, else false.
            Check if {year} has a leap day.
            Check if {year} is a leap year.
            See whether {year} is leap.
            See if {year} is a long year or a common one, by leap rule.
            Tell me if {year} is leap.
            Tell me if there is an extra day in {year}.
            Tell me if the year {year} is a leap year.
            Say if {year} is a leap year.
            Find out whether {year} is leap.
            Find out if we get an extra February day in {year}.
            Test {year} for being a leap year.
            Test the year {year}: leap or not?
            Let me know whether {year} has the extra day.
            I'd like to know if {year} is leap.
            Please confirm whether the year {year} is leap.
            Decide if February of {year} has the additional day.
            Determine whether the year {year} is a leap year.
            Test the condition: {year} is a leap year.
            Verify the claim that {year} is a leap year.
        """,
        stories="""
            A calendar maker must know if {year} needs an extra page in February. Does it?
            Noah has his birthday on the leap day. Can he celebrate it properly in {year}?
            The astronomers argued whether the year {year} would be leap. Was it?
            A program crashed on the leap day. Could that have happened in {year}?
            The payroll software adds a day to February in leap years. It is set to {year}. Does it add the day?
            Women in old Ireland might propose to men on leap day only. Could Bridget have proposed in {year}?
            My puzzle book asks which kings were crowned in leap years. One was crowned in {year}. Does he count?
            A salaried worker grumbles that in leap years she works a day for free. Does this happen in {year}?
            A watchmaker sets a perpetual mechanism that skips the leap day in common years. What about {year}, is it leap?
            The hotel sells a package for the leap day. Can it offer the package in {year}?
            Pupils must sort years into leap and common. Amir draws the card {year}. Is it leap?
            My date picker offers the twenty-ninth of February only in leap years. Will it be offered for {year}?
            An interest formula uses a longer year when the year is leap. The loan falls in {year}. Is the longer year used because it is leap?
            Our twins were born on a leap day. They want to know if there will be one in {year}.
            The almanac prints an additional page in bissextile years. Does the issue of {year} have it?
            My sister was born on a leap day. She wants a real birthday party in {year}. Is it a leap year?
            The spreadsheet goes wrong when February has an extra day. I'm using it for {year}. Is that a leap year?
            I pay a daily fee all of {year} and wonder if it has one day more than usual. Is it leap?
            Our teacher said leap years come every fourth year with some exceptions. Is {year} leap then?
            We plan a leap-day party for {year}. Does the year even have such a day?
            My teacher says {year} is a leap year. Is that statement true?
            A child is to be born in {year}. Is it going to be a leap year?
        """,
        terse="""
            leap year {year}?
            {year}: leap?
            is_leap({year})
            leap day in {year}, yes or no
            {year}, leap or common year
            leap yr {year} y/n
            calendar.isleap({year})
            isLeapYear({year}) true or false
            {year} mod four and century rule: leap?
            bissextile: {year}?
            {year} = leap yr?
            leap year check: {year}
            is {year} a leap yr
            year {year}: intercalary or not
            Year.isLeap({year})
            {year} common or leap
            does {year} have leap day
            {year} leap or no
            is {year} leap yr
            leap: {year}
            {year}, extra day in Feb?
            check leap year {year}
        """,
        dialogues="""
            A: The year {year}, was it leap? B: Apply the rule.
            A: Every fourth year is leap. B: Also {year}?
            Pupil: Did they insert a leap day in {year}? Teacher: Check the rule for centuries.
            Programmer: My test fails for {year}. Colleague: Did you check if it is a leap year? Programmer: Is it?
            Child: Why has February an extra day? Father: In leap years only. Child: Like {year}?
            Leapling: I was born on a leap day. Friend: Do you get a real birthday in {year}? Leapling: Depends, is it a leap year?
            Tester: The parser rejected the leap day in {year}. Developer: Is that a leap year at all?
            A: In which year will you visit? B: In {year}. A: Is that a leap year?
            Child: Does February always end on the same day? Mum: Not in leap years. Child: And {year}, is it leap?
        """,
    ),
    Phrases(
        tools.days_in_month,
        _draws.draw_month,
        terms=(
            "length of a month; number of days of a month; month length; knuckle mnemonic; "
            "calendar month; monthdays; size of a month; thirty days hath September; "
            "day count of a month"
        ),
        questions="""
            How many days does {month} of the year {year} have?
            How long was {month} in {year}, counted in days?
            In {year}, how many days did {month} have?
            What is the last day number of {month} in the year {year}?
            How many daily pages has the calendar sheet for {month} {year}?
            For the year {year}, what is the length of {month}?
            How many days are in {month} {year}?
            How many days are there in {month} of {year}?
            What's the last date in {month} {year}?
            Does {month} {year} have thirty days, thirty-one, or fewer?
            If I save one coin each day throughout {month} {year}, how many coins is that?
            In the calendar of {year}, where does {month} stop?
            How many mornings did {month} {year} have?
            How many squares must a wall planner reserve for {month} {year}?
            What is the number of days in {month} {year}?
            What is the length of {month} {year}?
            What is the length in days of {month} in {year}?
            What is the day count for {month} {year}?
            What is the highest day number in {month} {year}?
            How long is {month} {year}?
            How long is {month} in the year {year}, in days?
            How long did {month} last in {year}?
            How many days has {month} {year} got?
            Of how many days does {month} consist in {year}?
            How many squares must a calendar page for {month} {year} have, one for each day?
            How many sunsets are there in {month} of {year}?
            Until which day number does {month} of the year {year} run?
            In the year {year}, what is the length of the month of {month}?
            What is the number of days for {month} {year}?
            What is the day total of {month} {year}?
            What is the size of {month} {year} in days?
            What is the last day of {month} {year}, as a number?
            What's the length of {month} in {year}?
            How many days is {month} {year}?
            How many days will {month} have in {year}?
            How many days long was {month} {year}?
            How many days do we have in {month} of {year}?
            How many dates are there on the {month} {year} page?
            How many days do I pay rent for in {month} {year}?
            How many nights does {month} {year} have?
            How long is {month} of {year}?
            How big is the month {month} in {year}?
            When it is {month} {year}, how many days do I get?
            On which day number does {month} {year} end?
            Up to what number do the days go in {month} {year}?
            How many days are there in {month} {year}?
            How many days does {month} have in {year}?
            How many days did {month} {year} have?
            How many days are there in the month of {month} in {year}?
        """,
        commands="""
            Give the number of days of {month} in {year}.
            Tell me how long {month} is in the year {year}.
            State, for {year}, how many days {month} counts.
            Find the length of the month {month} in the year {year}.
            Looking at the year {year}, count the days of {month}.
            Calculate the number of days in {month} {year}.
            Tell me if {month} in {year} is a short or a long month, with its day count.
            Recite the knuckle rule for {month} {year} and report the count.
            Return the length of {month}, year {year}.
            Year {year}: list the number of days its {month} contains.
            Find the number of days in {month} {year}.
            Find the length of {month} {year}.
            Count the days of {month} in {year}.
            Count the days that {month} {year} has.
            State how many days {month} {year} consists of.
            State the last day number of {month} {year}.
            Tell me how long {month} is in {year}.
            Tell me the size of {month} {year} in days.
            Calculate the days in the month of {month}, year {year}.
            Look up how many days belong to {month} {year}.
            For the year {year}, give the month length of {month}.
            Report the number of calendar days in {month} {year}.
            Work out how many dates there are in {month} {year}.
            Count the days in {month} {year}.
            Count how many days {month} had in {year}.
            Find the day count of {month} {year}.
            Find how many days {month} {year} has.
            Find the last day number for {month} {year}.
            Give the days in {month} of {year}.
            Give me the length of {month} {year}.
            Tell me how many days {month} {year} has.
            Tell me how many days are in {month}, {year}.
            Show how many days there are in {month} {year}.
            Say how long {month} is in {year}.
            I need the number of days of {month} {year}.
            Please check how many days {month} had in {year}.
            Look up the days of {month} in the year {year}.
            Work out the days in the month {month} of {year}.
            Calculate the number of days in {month} of {year}.
            Give the number of days in the month {month} of {year}.
            Calculate how many days there are in {month} {year}.
        """,
        stories="""
            A hotel bills every day of {month} {year}. For how many days does it charge?
            In the year {year} I drank one coffee on each day of {month}. How many was that?
            Our shop was open daily during {month} {year}. On how many days was it open?
            The nurse needs one tablet a day for all of {month} in {year}. How many tablets?
            The newspaper appears daily. The subscription covers {month} {year}. How many issues land in the \
letterbox?
            A monthly ticket for {month} {year} is priced per day. By how many days is the daily fare multiplied?
            Lodgers share the heating for {month} of {year} evenly over its days. By what number do they divide?
            Interest for {month} in {year} is accrued each calendar day. How many days does the bank use?
            The canteen cooks a fresh soup every day. How many soups does it cook in {month} {year}?
            A phone plan includes one free call per day. How many free calls are there in {month} of {year}?
            Vera divides her salary for {month} {year} by the days of that month. What is the divisor?
            The weather station measured rain on every single day of {month} in {year}. How many readings are in the file?
            An intern sets up a form with a list of days for {month} {year}. How many entries does the list need?
            The ferry made one trip on each day of {month} {year}. How many trips did it make that month?
            A prisoner crosses off each day of {month} {year}. How many crosses are on the wall by the end of the month?
            We write one postcard each day in {month}; the year is {year}. How many postcards must we buy?
            I eat an apple every day. How many apples do I need for {month} {year}?
            The cleaner comes daily, also in {month} {year}. How many visits is that for the whole month?
            Our rent for {month} {year} is worked out by the day. How many days are we charged for?
            A baby needs a bottle of vitamins every day. For {month} of {year}, how many bottles are needed?
            I draw a calendar for {month} {year}. How many boxes with a day in them do I draw?
            I get paid per day and work every day in {month} {year}. How many days is that?
            A pupil draws a calendar page for {month} {year}. How many days does the month have?
        """,
        terse="""
            days of {month} {year}
            {month} {year}: number of days?
            year {year}, month {month}: length
            month length, {month}, {year}
            {year} / {month}: number of its days
            how many days in {month} {year}
            monthrange({year}, {month})
            day count of {month} {year}?
            {month} {year}, thirty or thirty-one?
            {year}, days in {month}
            how long was {month} of {year}
            days in month: {month}, {year}
            {month} {year} length in days
            DAY(EOMONTH) for {month} {year}
            YearMonth {month} {year}, lengthOfMonth
            last day no. of {month} {year}
            {month} of {year}, how many days
            days in {month} {year}?
            {month} {year} how many days
            how long {month} {year}
            num days {month} {year}
            {month} {year}: last day number
            calendar.monthrange({year}, {month})
        """,
        dialogues="""
            A: I pay rent by the day. B: For which month? A: {month} of {year}. B: Then how many days is that?
            A: Year? B: {year}. A: Month? B: {month}. A: And its number of days is what?
            Pupil: Thirty days hath September. Teacher: And {month} in {year}? Pupil: How many are there?
            Planner: I want one shift a day in {month}. Manager: Of which year? Planner: {year}. Manager: Then how \
many shifts do you need?
            A: The advent of my pension is in {month}. B: Which year? A: {year}. B: And how many days does that month have?
            Payroll: We divide by the days in the month. Clerk: It's {month} {year}. Payroll: So what do we divide by?
            A: Which month are you planning? B: {month} {year}. A: And how many days does it have?
            Kid: Is {month} long? Dad: In {year}? Kid: Yes, what is its number of days?
        """,
    ),
    Phrases(
        tools.day_of_year,
        _draws.draw_one_date,
        terms=(
            "ordinal date; day of the year; day number; Julian day number; position in the year; "
            "yearday; serial day; day count since January; %j format"
        ),
        questions="""
            Which day of the year is {day}?
            What number does {day} have when the days of its year are counted from the first?
            How many days of the year have begun by {day}?
            What is the ordinal date of {day}?
            Counting New Year as one, what number is {day}?
            How deep into its year is {day}, as a day number?
            What day number is {day}?
            What's the day of the year for {day}?
            Is {day} the hundredth day of its year, or which one?
            How many days into the year are we on {day}?
            Including {day} itself, how many days since the year started?
            What ordinal would an astronomer's table list for {day} within its year?
            Counted continuously from the first of January, what is {day}?
            How many sheets of a tear-off calendar are gone once {day} has been ripped away?
            What is the day of the year of {day}?
            What is the day number of {day}?
            What is the yearday of {day}?
            What is the ordinal day number of {day}?
            What is the position of {day} within its year, counted in days?
            What is the serial number of {day} among the days of its year?
            What number has {day} when all days of the year are numbered through?
            The how-manyth day of the year is {day}?
            How many days are over in the year at the end of {day}?
            How far through the year is {day}, in days?
            On {day}, which day since New Year are we living in, New Year being day one?
            Which page of a page-a-day diary belongs to {day}?
            If every date of the year gets a consecutive number, which one goes to {day}?
            Which three-digit day code does {day} carry in an ordinal calendar?
            What is the day number in the year for {day}?
            What is the day of the year on {day}?
            What is the day-of-year of {day}?
            What is the ordinal of {day} in its year?
            What is the number within the year of {day}?
            What is the year day of {day}?
            What's the Julian day number within the year for {day}?
            What number day is {day} in the year?
            Which number is {day} in the year?
            Which day since New Year is {day}?
            How many days old is the year on {day}, that day included?
            How many days has the year had by {day}?
            How many days of the year are used up when {day} is over?
            How many days from New Year to {day}, both counted?
            How far into the year is {day} in days?
            If the first of January is day one, what day is {day}?
            If I number all the days in the year, what number does {day} get?
            What day of the year is {day}?
            What number day of the year is {day}?
            Which day number of the year is {day}?
            How many days into the year is {day}?
            What is the day of the year for the date {day}?
        """,
        commands="""
            Give the day number of {day} within its year.
            Find the ordinal day of {day}.
            Number {day} within its year.
            Tell me which day of the year {day} is.
            State the position of {day} in the year, counted in days.
            Calculate the day of the year for {day}.
            Convert {day} to a serial day of the year.
            Print {day} in the %j format, as day of the year.
            Count days from the first of January up to and including {day}.
            Translate {day} to its ordinal number between one and three hundred sixty-six.
            Find the day of the year for {day}.
            Find the yearday of {day}.
            Find the day number of {day} in its year.
            Give the ordinal day for {day}.
            Give the day of the year, not the weekday, for {day}.
            Count how many days into the year {day} is.
            Write {day} as an ordinal date, year and day number.
            Express {day} as a running day number from New Year.
            Return tm_yday for {day}.
            Rank {day} among all days of its year.
            Index the days of the year from one and report the index of {day}.
            Calculate what day of the year {day} is.
            Say how many days of the year have passed up to and including {day}.
            Find the day of year of {day}.
            Find the ordinal number of {day} in the year.
            Find the day-of-year number for {day}.
            Find the year day of {day}.
            Get the day of the year for {day}.
            Give {day} as a number within the year.
            Give the ordinal date of {day}.
            Change {day} to a day number of the year.
            Number the day {day} counting from New Year.
            Tell me how many days into the year {day} is.
            Tell me the number of {day} among the days of that year.
            Show the running day number of {day} in its year.
            I need the day of the year for {day}.
            Please count the days of the year up to {day}, with that day.
            Work out which number in the year {day} has.
            Work out which day number of the year {day} is.
            Calculate the day of the year of {day}.
            Tell me what number day of the year {day} is.
            Give the day number within the year for {day}.
        """,
        stories="""
            A ship logs every date as a day number of the year. What does it write for {day}?
            An advent-like calendar has a door for every day of the year. Which door opens on {day}?
            A satellite file is named by the ordinal day of the year. It was taken on {day}. Which number is that?
            A monk cuts a notch for each day since New Year. How many notches are there on {day}?
            Batches in our dairy carry a three-digit serial for the day of the year. This yoghurt was filled on \
{day}. What serial is printed?
            I do one push-up on the first of January, two on the next day and so on, restarting every year. How many \
push-ups are due on {day}?
            The beekeeper files observations under the running day of the year. A swarm left on {day}. Under what \
number does he file it?
            A page-a-day calendar begins on New Year's Day. I tear off the sheet for {day}. How many sheets have I torn off so far?
            The navigator's tables are numbered by day of the year. He needs the row for {day}. Which row is it?
            The egg carton shows a packing code that counts days from New Year. The eggs were packed on {day}. What is the code?
            Mila writes one line each day in a fresh diary from New Year on. On {day} she writes line number what?
            An ecologist notes when the swallows return as a day of the year. They came on {day}. What number does she note?
            NASA names its images by year and day number. An image was shot on {day}. Which day number is in the name?
            Fiona runs a mile every day from New Year on. How many runs of this year has she done after the one on {day}?
            The model needs time as an integer from one upward through the year. What integer stands for {day}?
            I write a poem every day of the year, starting at New Year. On {day} I write which number?
            The date code on the tin counts the days of the year. It was filled on {day}. What is the code?
            A biologist notes flowering as the day of the year. The cherry flowered on {day}. What number does she write?
            Our data file needs the ordinal date. The measurement was on {day}. Which day number of the year is it?
            My challenge is a photo each day of the year. Today is {day}. What number is today's photo?
            A photographer takes one photo a day, beginning on the first day of January. What number is the photo of {day}?
            The weather station numbers the days of the year. What day of the year is {day}?
        """,
        terse="""
            day of year {day}
            {day}: day number in the year?
            ordinal date, {day}
            doy({day})
            {day} -> day-of-year
            yday {day}
            {day} as %j, day of year
            {day} = day no. ? of the year
            day-in-year index {day}
            strftime("%j"), {day}
            day no. within year: {day}
            yearday {day}
            {day} = day what of the year
            timetuple().tm_yday {day}
            DAYOFYEAR({day})
            ordinal day {day}
            julian day-of-year {day}
            day no in year {day}
            {day} day of the year?
            which day of year is {day}
            LocalDate getDayOfYear {day}
            ordinal in year: {day}
            day of the year {day}
            date.timetuple().tm_yday for {day}
        """,
        dialogues="""
            A: The food is stamped with the day of the year. B: It was packed on {day}. A: So which number is on it?
            A: What is today? B: {day}. A: No, I mean the number within the year.
            Astronaut: Log entry for {day}. Computer: Please state the day of the year. Astronaut: You compute it.
            A: I read one page of the almanac per day since New Year's morning. B: Today is {day}. A: What page am I \
on?
            Clerk: Our forms want ordinal days. Citizen: The accident was on {day}. Clerk: And that is day what of \
the year?
            Pilot: What is the ordinal date? Tower: It is {day}. Pilot: And as a day number of the year?
            A: I number my diary pages by day of the year. B: What about {day}? A: That is page what?
            A: The file name needs the day of the year. B: Today is {day}. A: So what number do I put?
            Pupil: Day one is New Year's Day. Teacher: And {day}? Pupil: Is day number what in the year?
        """,
    ),
    Phrases(
        tools.iso_week,
        _draws.draw_one_date,
        terms=(
            "calendar week; ISO week; week number; week of the year; week date; KW; W-number; "
            "ISO week date; week of the calendar"
        ),
        questions="""
            Which calendar week does {day} belong to?
            What is the ISO week of {day}?
            In which week of the year does {day} lie?
            What week number has {day}?
            Under the ISO standard, which week holds {day}?
            To which numbered week does {day} count?
            What week is {day} in?
            What's the week number for {day}?
            What calendar week are we in on {day}?
            Is {day} in an even or odd week, and which week number is it?
            Which KW do Germans write for {day}?
            In the numbering where weeks start on Monday and week one holds the first Thursday, where is {day}?
            What week of the fiscal-style ISO calendar contains {day}?
            What is the week number of {day}?
            What is the calendar week of {day}?
            What is the ISO week number of {day}?
            What is the ISO week date label of {day}?
            What is the number of the week containing {day}?
            What is the KW of {day}?
            Which week includes {day}?
            Which week of the year is {day} in?
            Which numbered row of the year planner holds {day}?
            In what week, by number, does {day} fall?
            Into which ISO week should {day} be filed?
            How is the week of {day} numbered?
            If weeks are numbered through the year, what number has the week of {day}?
            What W-number goes with {day}?
            What is the week number for {day}?
            What is the week of the year for {day}?
            What is the calendar week on {day}?
            What is the ISO calendar week of {day}?
            What is the number of the week of {day}?
            What's the week no. on {day}?
            What week of the year is {day}?
            Which week number is {day}?
            Which week of the calendar is {day} in?
            Which week do I write for {day}?
            Which production week is {day}?
            Which numbered week are we in when it is {day}?
            In what calendar week is {day}?
            In which week number do I take leave if it begins {day}?
            Under what week number do I find {day} in the planner?
            Can you give me the calendar week for {day}?
            Is {day} in an even week? What is the week number?
            What week number is {day}?
            What calendar week is {day}?
            Which week of the year is {day}?
            What is the ISO week of the date {day}?
            What week of the year does {day} fall in?
        """,
        commands="""
            Give the ISO week of {day}.
            Find the calendar week for {day}.
            Tell me the week number of {day}.
            Look up the week in which {day} falls, in ISO notation.
            State the ISO year and week of {day}.
            Calculate the ISO week number for {day}.
            Convert {day} to ISO week notation, year and W-number.
            Assign {day} to its calendar week.
            Report which of the fifty-two or fifty-three weeks {day} is part of.
            Print the week number that Outlook shows beside {day}.
            Find the week number of {day}.
            Find the ISO week of {day}.
            Find the calendar week containing {day}.
            Give the week number, not the weekday, of {day}.
            Determine the ISO calendar week for {day}.
            Determine which week of the year contains {day}.
            Convert {day} to year and week number.
            Write the week of {day} in the form with a W.
            Return isocalendar week of {day}.
            Label {day} with its week number.
            Tell me what week it is on {day}.
            Name the numbered week into which {day} falls.
            Put {day} in the right week of the year; which one is it?
            Find the week of the year for {day}.
            Find the number of the week with {day}.
            Find the ISO week number for {day}.
            Find the calendar week of {day}.
            Get the week number of {day}.
            Get the calendar week for {day}.
            Give me the week of the year of {day}.
            Give {day} as an ISO week.
            Change {day} to a week number.
            Tell me which calendar week {day} is in.
            Tell me which week number to use for {day}.
            Show the ISO week for {day}.
            I need the week number that {day} is in.
            Please say in which week of the year {day} is.
            Work out the week number on {day}.
            Check which week number {day} has.
            Work out the calendar week of {day}.
            Find the ISO week for {day}.
            Tell me the calendar week of {day}.
            Calculate the ISO week number of the date {day}.
        """,
        stories="""
            The factory plans by calendar week. An order is for {day}. Which week is noted?
            In Sweden people speak of week numbers. My holiday starts on {day}; which week do I tell them?
            Payroll groups shifts by ISO week. To which week does a shift on {day} go?
            The school timetable names only the week. When there is a trip on {day}, which week is printed?
            Sprints at our firm are named after the calendar week. Tickets closed on {day} belong to which sprint \
week?
            Potatoes are labelled with the week of harvest. These were dug up on {day}. What week number is on the \
sack?
            The cleaning rota alternates between odd and even week numbers. To know whose turn it is on {day}, we \
need the week. Which is it?
            The Danish supplier confirmed delivery for {day} but the form asks for the week only. What do I fill in?
            The school canteen prints menus by week number. Which menu is served on {day}?
            A Danish customer asks for delivery "in week so-and-so". We can ship on {day}. Which week number do we write back?
            The project board has one column for each calendar week. In which column does the milestone of {day} belong?
            Epidemiologists report cases by week number. A patient fell ill on {day}. To which week is the case added?
            The gym swaps its class plan weekly and files plans by ISO week. Ivy needs the plan for {day}. Which week is on the file?
            Our rubbish is collected by week number. The calendar on my wall shows {day}. Which week are we in?
            The warehouse stamps tyres with the week of production. A tyre was made on {day}. Which week is on the stamp?
            A German colleague asks in which KW I will be on leave. My leave starts on {day}. What do I answer?
            The factory says the sofa comes in a certain week. My son heard {day}. What week number would that be?
            In our office we plan holidays by week number. Mine start on {day}. Which week do I put in the list?
            The green bin goes out in even weeks. I'm asked about {day}. What is its week number?
            My course plan only lists week numbers. I will miss the class on {day}. Which week is that?
            The milk carton shows the week in which it was packed, and that was {day}. What week number is on it?
            My boss plans in calendar weeks. The meeting is on {day}. What week number is that?
            The delivery is planned for {day}. Which calendar week do I write on the form?
        """,
        terse="""
            ISO week {day}
            week number of {day}
            {day}: calendar week?
            isoweek({day})
            week of {day}, ISO notation
            KW {day}
            {day}, week no.?
            ISOWEEKNUM({day})
            what week is {day}
            %G-W%V for {day}
            week no of {day}
            cal week {day}
            {day} which week of the year
            isocalendar {day}, week
            WEEKNUM iso for {day}
            wk# {day}
            {day} in YYYY-Www form, week?
            week nr {day}
            calendar week? {day}
            {day} iso week number
            wk of year {day}
            strftime %V {day} week
            week number {day}
        """,
        dialogues="""
            A: Can you deliver by {day}? B: Which calendar week is that?
            A: Our planner shows weeks only. B: Put in {day}. A: That is week what?
            Teacher: The internship begins on {day}. Pupil: My form wants the calendar week. Teacher: Look it up then.
            Boss: Which week is the audit? Secretary: It is on {day}. Boss: I meant the week number.
            A: Bin day is in odd weeks. B: Is {day} in one? A: What is its week number?
            Planner: We schedule by week number. Customer: I need it on {day}. Planner: So in which week?
            A: What week are we in? B: It is {day}. A: I know the date, I want the week number.
            A: When are you on holiday? B: From {day}. A: Which week number is that?
            Clerk: The order is for {day}. Planner: I need the calendar week. Clerk: And which is it?
        """,
    ),
    Phrases(
        tools.next_weekday,
        _draws.draw_weekday,
        terms=(
            "next weekday; upcoming Monday; following Friday; first weekday after; recurring day; "
            "following weekday; coming weekday; date of the next Tuesday; next occurrence"
        ),
        questions="""
            What is the first {name} after {start}?
            On which date does the next {name} following {start} fall?
            When is the {name} that comes right after {start}?
            After {start}, what date has the next {name}?
            Seen from {start}, which date is the coming {name}?
            Which {name} is closest after {start}?
            What date is next {name} if today is {start}?
            When is the next {name} after {start}?
            Today is {start}: what's the date this coming {name}?
            If it is {start}, how soon is {name}, I mean on what date?
            What's the earliest {name} later than {start}?
            Shops reopen on the {name} subsequent to {start}; what date is that?
            On what date does {name} roll around again after {start}?
            What is the date of the first {name} after {start}?
            What is the date of the next {name} following {start}?
            What is the next occurrence of {name} after {start}?
            What date does the coming {name} have if it is {start} now?
            When does {name} come round next after {start}?
            When is the nearest {name} in the future, looking from {start}?
            Which date is the {name} of the week that follows, starting the search the day after {start}?
            Which {name} do we meet first when we walk forward from {start}?
            On what date will it be {name} for the first time after {start}?
            If I say "this coming {name}" on {start}, which date do I mean?
            If the shop only delivers on a {name}, what is the earliest delivery date after {start}?
            What's the soonest {name} past {start}?
            Beyond {start}, what is the first date that is a {name}?
            By {start} the slot was gone; which date has the {name} after that?
            What is the next {name} after {start}?
            What is the date of {name} after {start}?
            What is the date on the {name} following {start}?
            What is the next date with {name} from {start}?
            What is the coming {name} after {start}, as a date?
            What's the date of the following {name}, from {start}?
            What date will it be on the next {name}, if it's {start}?
            When is {name} next, after {start}?
            When will it be {name} again, if today is {start}?
            When is the very next {name} past {start}?
            When do I see you if we say next {name} and it is {start} now?
            When is the first class if they are on {name} and I sign up {start}?
            Which date is the next {name}, given {start}?
            Which date is {name} after {start}?
            Which {name} comes up next after {start}, by date?
            On what date is the {name} that follows {start}?
            If today's date is {start}, when is the next {name}?
            How soon after {start} is there a {name}; on which date?
            What date is the next {name} after {start}?
            If today is {start}, what date is next {name}?
            When is the next {name} if today is {start}?
            When is the first {name} after {start}?
            What is the date of next {name} if today is {start}?
        """,
        commands="""
            Find the date of the next {name} after {start}.
            Starting the day after {start}, look for the first {name}.
            Give the date of the {name} that follows {start}.
            Take {start} and go forward to a {name}; give that date.
            Name the upcoming {name} as of {start}.
            Calculate the date of the first {name} past {start}.
            Skip ahead from {start} to {name} and print the date.
            Schedule the call for the {name} immediately after {start}; reply with its date.
            Postpone what was planned for {start} to the following {name} and write the new date.
            Determine when {name} occurs next, reference day {start}.
            Find the first {name} after {start}.
            Find the {name} after {start}.
            Find the next date after {start} that falls on a {name}.
            Give the date of the coming {name}; it is {start} today.
            Go forward from {start} until it is {name}.
            Move on from {start} to the nearest later {name}.
            Roll {start} forward to a {name}.
            Search the calendar after {start} for the first {name}.
            Tell me the date on which it is next {name}, as of {start}.
            Tell me when it is {name} again after {start}.
            Put the review on the first {name} after {start}; what date?
            Return the soonest date later than {start} whose weekday is {name}.
            Starting the day after {start}, look for {name} and report the date.
            Find the next {name} from {start}.
            Find the first {name} past {start}.
            Find the following {name} after {start}.
            Find the date for the coming {name} after {start}.
            Get the next {name} after {start}.
            Go to the next {name} after {start}.
            Jump from {start} to the next {name}.
            Move {start} on to the following {name}.
            Give me the date of the {name} after {start}.
            Give the next date on a {name}, later than {start}.
            Tell me the date of the next {name}; today is {start}.
            Tell me which date is the first {name} after {start}.
            Show the next {name} on the calendar after {start}.
            I need the date of the {name} that comes after {start}.
            Please find when it is next {name} after {start}.
            Look forward from {start} for a {name}.
            Work out the date of the first {name} following {start}.
            Give me the date of the next {name} after {start}.
            Tell me the date of the coming {name}; today is {start}.
        """,
        stories="""
            The waste is collected every {name}. I missed it on {start}. On what date is the next collection?
            On {start} the choir decided to rehearse each {name} from then on. When is the first rehearsal?
            My sister visits on a {name}. Today is {start}; which date can I expect her?
            It is {start}, and the sale opens on the next {name}. On which date is that?
            The library is only open on a {name}. Emil finished his book on {start} and wants to return it as soon \
as possible, but not that very day. What date should he go?
            A weekly newsletter is sent each {name}. Nina subscribed on {start}. What is the date on her first issue?
            Elections take place on the {name} following the announcement. It was announced on {start}. When do \
people vote?
            Rehearsal was cancelled on {start}. It will be made up on the very next {name}. Which date do singers \
note?
            The bins are emptied every {name}. It is {start}, and mine are full. On what date will they be emptied next?
            The farmers' market is held each {name}. I missed it; the calendar shows {start}. On which date is the next one?
            A magazine comes out every {name}. The editor got an article on {start}. In the issue of which date can it appear first?
            Piano lessons are on {name}. The teacher fell ill on {start} and will be back for the next lesson. On what date is that?
            The night train runs only on a {name}. Ada reaches the station on {start}, just too late for that day. What date is the next train?
            Bids opened on {start} are discussed at the council meeting on the following {name}. What is the date of the meeting?
            Salaries are transferred on the first {name} after {start}. What date should the bank be given?
            The parole board sits on the {name} after a request. A request arrived on {start}. When does the board sit?
            Grandma calls every {name}. Today is {start}. On what date will she call next?
            The rubbish is only picked up on a {name}. I missed it on {start}. What date is the next pick-up?
            My yoga class is every {name} and I join after {start}. What date is my first class?
            The clinic holds its eye day each {name}. A patient rings on {start}. What is the next date for her?
            The ferry sails every {name}. We reach the harbour on {start}. On which date can we sail next?
            Today is {start}. Our club meets every {name}. On what date is the next meeting?
            It is {start} and the bin is emptied on {name}. What date is that?
        """,
        terse="""
            next {name} after {start}
            {start} -> next {name}
            first {name} following {start}
            {start}, coming {name}: date?
            upcoming {name}, from {start}
            {name} after {start}, date
            {start}, then {name}: when?
            next occurrence of {name}, from {start}
            nxt {name} from {start}?
            relativedelta(weekday={name}) from {start}
            date of next {name}, today {start}
            {name} following {start}
            TemporalAdjusters.next({name}) from {start}
            this coming {name}? today = {start}
            soonest {name} past {start}
            next {name}, counting from {start}
            {start}: when is it {name} next
            {name} after {start}?
            next {name}, date? from {start}
            {start}, coming {name}
            when next {name} if today {start}
            next {name} after {start} date
            next_weekday({start}, {name})
        """,
        dialogues="""
            A: See you on {name}! B: Today is {start}, so which date?
            A: It was {start} when we spoke. B: And you said the following {name}. A: What date was that?
            Patient: Does the doctor have time? Nurse: Only on a {name}. Patient: Today is {start}. Nurse: The \
coming one then, what date would that be?
            A: Can we move it from {start} to {name}? B: The following one? A: Yes, put the date in.
            Kid: When is football? Dad: On {name}. Kid: And today? Dad: {start}. Kid: So football is on what date?
            A: The pool reopens on {name}. B: The coming one? A: Yes, and it is {start} today. B: So on what date?
            Caller: Do you have a table on {name}? Waiter: For the next one, certainly. Caller: It is {start} now. Waiter: So I write down which date?
            A: I'm free on {name}. B: It is {start} today, so which date is the next one?
            Guest: Do you have a room from the next {name}? Hotel: Today is {start}. Guest: So what date is that?
        """,
    ),
    Phrases(
        tools.age,
        _draws.draw_birth,
        terms=(
            "age; completed years; birthday; years of age; date of birth; how old; current age; "
            "legal age; age at death; birthday count; turning years old"
        ),
        questions="""
            How old is somebody born on {birth} on {on}?
            What age has a person on {on} who was born on {birth}?
            Born {birth}: how many years old on {on}?
            How many birthdays has someone born on {birth} completed by {on}?
            On {on}, how old is a woman whose date of birth is {birth}?
            With the birth date {birth}, what is the age as of {on}?
            How old is a person born {birth} as of {on}?
            How old will I be on {on} if I was born on {birth}?
            What's my age on {on}, birthdate {birth}?
            With a DOB of {birth}, what age do I enter on a form dated {on}?
            Is someone born on {birth} already of age on {on}, and how old exactly?
            How many candles go on the cake of a child born {birth}, at its latest birthday before or on {on}?
            On {on}, which age had a soldier reached whose birth was registered on {birth}?
            How many full years has someone lived by {on} after being born on {birth}?
            What is the age on {on} of someone born on {birth}?
            What is the age in years of a person born {birth} as at {on}?
            What is the number of completed years of life on {on} for a birth date of {birth}?
            How old was he on {on} if his birthday is {birth}?
            How old, in full years, does {birth} as date of birth make me on {on}?
            How many birthdays has someone born on {birth} had by {on}, the day of birth not counted?
            How many years old is a house-sitter with the birth date {birth} when {on} comes?
            Is a girl born {birth} an adult on {on}; what is her age that day?
            By {on}, what age has a man born on {birth} attained?
            A person was born on {birth} and died on {on}; how many years old was that person?
            At what age did she marry on {on}, given that she was born on {birth}?
            If my date of birth is {birth}, how old am I on {on}?
            Since being born on {birth}, how many years has the princess completed by {on}?
            Which age do I give on {on} when my ID says born {birth}?
            What is the age on {on} of a person born {birth}?
            What is my age on {on} if I was born {birth}?
            What is the patient's age on {on}, born {birth}?
            What is the age of someone with birthday {birth} on {on}?
            What's the age in full years from birth {birth} to {on}?
            How old am I on {on}, born {birth}?
            How old are you on {on} if you were born on {birth}?
            How old is my daughter on {on}, birthday {birth}?
            How old was grandpa on {on}? He was born {birth}.
            How old is a child on {on} when it was born on {birth}?
            How old did she get, born {birth} and dead on {on}?
            How old must I say I am on {on}, if my birth date is {birth}?
            Born {birth}, how old on {on}?
            If you are born on {birth}, what age are you on {on}?
            If he came into the world on {birth}, what's his age on {on}?
            At what age was he hired on {on}, birth date {birth}?
            Which birthday has she last had by {on}, being born on {birth}?
            How old is someone born on {birth} on {on}?
            How old will someone born on {birth} be on {on}?
            If I was born on {birth}, how old am I on {on}?
            If I was born on {birth}, how old will I be on {on}?
            How many years old is a person born on {birth} on {on}?
            If my date of birth is {birth}, what is my age on {on}?
        """,
        commands="""
            Give the age on {on} of a child born {birth}.
            Find the completed years of life from the birth on {birth} to {on}.
            Compute the age: date of birth {birth}, reference date {on}.
            As of {on}, state the age of a man born on {birth}.
            Work out how old I am on {on}; my birthday is {birth}.
            Calculate the age of a person born {birth} on {on}.
            Determine a patient's age at admission on {on}, date of birth {birth}.
            State at what age an author died on {on}, having been born on {birth}.
            Fill in "age last birthday" for {on}, DOB {birth}.
            Check a pupil's age on {on}; the certificate says born {birth}.
            Find the age on {on} for the birth date {birth}.
            Find how old someone born on {birth} is on {on}.
            Calculate the age: born {birth}, today {on}.
            Compute a person's age on {on} from the date of birth {birth}.
            State the age in whole years on {on}; birthday {birth}.
            Tell me how many years old a child born on {birth} is on {on}.
            Take {on} as the reference date and {birth} as the birth date; what is the age?
            Give the age at death: born {birth}, died {on}.
            Give the age at hiring, hired on {on}, born on {birth}.
            Determine whether she is a minor on {on} by giving her age; she was born {birth}.
            Work out the patient's age as of {on} with DOB {birth}.
            From the birth certificate dated {birth}, derive the age on {on}.
            Report age, not days, on {on} for somebody with the birthday {birth}.
            Find the age on {on} of somebody born {birth}.
            Find a person's age on {on} from birth date {birth}.
            Find how old someone is on {on}, born {birth}.
            Give my age on {on}; I was born {birth}.
            Give the age of a man born {birth} as of {on}.
            Get the age at {on} for date of birth {birth}.
            Tell me how old I am on {on}; I'm born {birth}.
            Tell me the age of my dog on {on}; he was born {birth}.
            Show how old a pupil born on {birth} is on {on}.
            Say how old she was on {on}; her birthday is {birth}.
            Work out how old he is on {on}, born on {birth}.
            I need the age for a form: born {birth}, date {on}.
            Please tell me my son's age on {on}. He was born on {birth}.
            Check the age of the guest on {on}, born {birth}.
            Using the birthday {birth}, state how old the person is on {on}.
            Calculate the age on {on} of someone born on {birth}.
            Calculate my age on {on}; my date of birth is {birth}.
            Find the age in years of a person born on {birth} as of {on}.
            Work out how old someone born on {birth} is on {on}.
        """,
        stories="""
            Clara came into the world on {birth}. How old was she when she graduated on {on}?
            The king was crowned on {on}; he was born on {birth}. At what age did he take the crown?
            A customer born on {birth} wants to buy wine on {on}. What is his age in years?
            The actor died on {on}. His birth is recorded as {birth}. How old did he become?
            The insurance starts on {on}. The insured has {birth} in her passport as day of birth. Which entry age \
applies?
            Our cat first saw daylight on {birth}. The vet examined him on {on} and asked how old he was. What \
should we say?
            A driver was stopped by the police on {on}. His licence shows that he was born on {birth}. How old was he?
            Our goalkeeper was born on {birth}. The season opens on {on}. What age is shown in the programme?
            A gravestone reads: born {birth}, departed this life {on}. How old did the person live to be?
            The school takes children by age. Milo came into the world on {birth}; term begins on {on}. How old is he then?
            My passport gives {birth} as date of birth. I board a cruise on {on} and must state my age. What do I state?
            The tortoise hatched on {birth}. Visitors on {on} ask her age in years. What does the keeper say?
            The pension office checks whether a woman born on {birth} is old enough on {on}. What is her age on that date?
            A chess prodigy became grandmaster on {on}. Her birthday is {birth}. At what age was that?
            The nurse enters the date of birth, {birth}, and the date of the visit, {on}. What age does the chart show?
            My nephew was born on {birth} and wants to drive on {on}. How old is he then?
            The tennis club sorts players by age on {on}. Ana was born on {birth}. How old is she?
            Our horse was born on {birth}. A buyer asked on {on} how old it was. What do we say?
            A singer born on {birth} had her first hit on {on}. How old was she?
            The nurse writes down birth {birth} and visit {on}. She has to fill in the age. What is it?
            Grandma was born on {birth}. How old is she on {on}?
            Max was born on {birth} and starts school on {on}. How old is he then?
        """,
        terse="""
            age: born {birth}, on {on}
            born {birth}; today {on}; age?
            {on}: age of someone born {birth}
            age({birth}, {on})
            years old on {on}, birth {birth}
            DOB {birth}, as of {on}: how old
            DATEDIF({birth}, {on}, "Y") age
            how old on {on} if born {birth}
            age last birthday: {birth} .. {on}
            age at {on}, DOB {birth}
            b. {birth}, d. {on}, aged?
            {birth} birthdate, how old by {on}
            relativedelta years: born {birth}, as of {on}
            age yrs, born {birth}, ref date {on}
            completed yrs of age on {on}, b. {birth}
            Period.between(birth {birth}, {on}), years of age
            age? born {birth}, date {on}
            how old: {birth} to {on}
            birthday {birth}, age on {on}
            age calc: dob {birth}, on {on}
            born on {birth} how old am i on {on}
            age calculator date of birth {birth} age on {on}
            how old born {birth} on {on}
        """,
        dialogues="""
            A: When were you born? B: On {birth}. A: Today is {on}. So how old are you?
            A: The race is on {on}. B: I was born on {birth}. A: Then your age that day is what?
            Officer: Date of birth? Traveller: {birth}. Officer: Today is {on}, so you are how old?
            Teacher: Einstein-like geniuses start young. Pupil: She was born {birth} and graduated {on}. Teacher: At \
what age?
            Grandma: I was born {birth}. Grandson: Your party is on {on}. Grandma: And my age then?
            Doorman: ID, please; when were you born? Guest: On {birth}. Doorman: And today is {on}. Guest: So how old does that make me?
            Doctor: Date of birth of the child? Mother: {birth}. Doctor: The visit is on {on}. Mother: What age will you note?
            Clerk: When were you born? Man: On {birth}. Clerk: And the job starts {on}. Man: So how old will I be?
            A: Her birthday is {birth}. B: And the photo is from {on}. A: How old is she in it?
        """,
    ),
    Phrases(
        tools.business_days_between,
        _draws.draw_two_dates,
        terms=(
            "working days; business days; weekdays between; trading days; banking days; workdays; "
            "NETWORKDAYS; office days; Monday-to-Friday days; weekday count; "
            "days excluding weekends"
        ),
        questions="""
            How many working days lie from {start} up to {end}?
            How many business days are there between {start} and {end}?
            From {start} until {end}, how many days are not at the weekend?
            Leaving out Saturdays and Sundays, how many days pass from {start} to {end}?
            How many workdays before {end} remain, counting from {start}?
            How many days from Monday to Friday fall between {start} and {end}?
            How many business days from {start} to {end}?
            How many weekdays are there between {start} and {end}?
            What's the number of working days between {start} and {end}?
            How many Mondays-to-Fridays, without weekends, are there until {end} if we begin on {start}?
            Excluding weekends, how long is the period from {start} to {end}?
            How many office days remain before the tax return is due on {end}, today being {start}?
            How many days does the stock market trade, holidays ignored, from {start} until {end}?
            How many school days, if Saturdays and Sundays are free, has a term from {start} to {end}?
            What is the number of business days between {start} and {end}?
            What is the number of weekdays from {start} to {end}?
            What is the working day count from {start} until {end}?
            What is the distance between {start} and {end} in banking days?
            What is the length of the period {start} to {end} in workdays?
            How many workdays separate {start} from {end}?
            How many days without weekends lie between {start} and {end}?
            How many weekdays pass from {start} until {end}, Saturdays and Sundays skipped?
            How many times do I go to the office from {start} until {end} if I work Monday to Friday?
            How many trading days are there from {start} to {end}?
            If weekends are off, how many days of work are left until {end} as of {start}?
            Not counting weekends, how many days is it from {start} to {end}?
            Until {end}, how many Monday-to-Friday days remain from {start}?
            With weekends dropped, what is the day count from {start} to {end}?
            What is the number of workdays between {start} and {end}?
            What is the number of weekdays between {start} and {end}?
            What is the count of working days from {start} to {end}?
            What is the time in business days from {start} to {end}?
            What is the number of office days from {start} until {end}?
            What's the working time in days, without weekends, from {start} to {end}?
            How many weekdays from {start} to {end}?
            How many work days do I have from {start} to {end}?
            How many days do I work between {start} and {end}, if weekends are free?
            How many days will the shop be open from {start} to {end} if it shuts at weekends?
            How many days of leave do I need from {start} until {end}, weekends not counted?
            How many banking days between {start} and {end}?
            How many school days are there from {start} up to {end}, no weekends?
            How many non-weekend days are in the stretch from {start} to {end}?
            How many trading days are there between {start} and {end}?
            Without Saturdays and Sundays, how many days are there from {start} to {end}?
            Weekends aside, how long is it from {start} to {end} in days?
            How many working days are left until {end} if it is {start} today?
            How many days excluding weekends are there between {start} and {end}?
            How many working days are there between {start} and {end}?
            How many working days are there from {start} to {end}?
            How many business days is it from {start} to {end}?
            How many work days until {end} if today is {start}?
        """,
        commands="""
            Count the business days from {start} to {end}.
            Give the number of working days between {start} and {end}, weekends excluded.
            Count workdays only: first {start}, up to {end}.
            Find how many weekdays remain until {end} from {start} on.
            Up to {end}, starting with {start}, count the banking days.
            Calculate the working days between {start} and {end}.
            Skip weekends and count from {start} to {end}.
            Use NETWORKDAYS logic, final day left out, for {start} and {end}.
            Determine how many weekdays an employee has to work, starting {start} and leaving {end}.
            Ignoring Saturdays and Sundays, tally the days that separate {start} from {end}.
            Find the business days between {start} and {end}.
            Find the number of workdays from {start} to {end}.
            Count the weekdays between {start} and {end}.
            Count only Mondays to Fridays from {start} to {end}.
            Give the days between {start} and {end} without Saturdays and Sundays.
            Give the count of trading days, {start} to {end}.
            Measure the interval from {start} to {end} in working days, not calendar days.
            Leave the weekends out and count the days from {start} to {end}.
            Work out how many banking days pass between {start} and {end}.
            Calculate how many days an office open Monday to Friday is staffed from {start} until {end}.
            Report the lead time in business days: ordered {start}, delivered {end}.
            State the number of non-weekend days from {start} to {end}.
            Tell me how many weekdays I have until {end}; today is {start}.
            Find the number of working days between {start} and {end}.
            Find the weekdays from {start} to {end}.
            Find the count of workdays between {start} and {end}.
            Count the workdays between {start} and {end}.
            Count the working days from {start} to {end}.
            Count the weekdays only from {start} until {end}.
            Give the workdays from {start} to {end}.
            Tell me how many working days there are between {start} and {end}.
            Tell me how many days I go to work from {start} to {end}, weekends off.
            Show how many business days pass from {start} until {end}.
            Work out the weekdays between {start} and {end}.
            I need the business days from {start} up to {end}.
            Please leave out the weekends and count days between {start} and {end}.
            Get the number of banking days from {start} to {end}.
            Say how many days without weekends lie between {start} and {end}.
            Calculate the number of business days between {start} and {end}.
            Count the working days between {start} and {end}.
            Find the number of weekdays from {start} to {end}.
            Calculate the working days from {start} to {end}, excluding weekends.
        """,
        stories="""
            An office is open Monday to Friday. From {start} on and stopping before {end}, how many days does it open?
            The strike ran from {start} until work resumed on {end}. How many working days were lost?
            A temp is paid per business day from {start} up to {end}. For how many days is she paid?
            I must finish by {end}, today is {start}, and I rest at weekends. How many working days do I have?
            A commuter buys tickets for every weekday. Her season begins on {start} and before {end} she moves \
house. How many tickets does she need?
            The bank promises a refund counted in banking days. I complained on {start}; the money came on {end}. \
How many banking days went by?
            Project kickoff {start}, handover {end}, nobody works on weekends. How many workdays can the team plan \
with?
            A parcel service promises delivery in business days. It collected the box on {start} and rang the bell on {end}. How many business days did it need?
            Ola gets a meal voucher for each working day from {start} until {end}. How many vouchers is she given?
            The visa office counts in working days. The file was opened on {start} and closed on {end}. How long did it take?
            Traders want to know how many sessions lie between {start} and {end}, with the exchange shut at weekends only. How many?
            A builder never works on Saturdays or Sundays. He begins on {start} and must be finished by {end}. How many days can he work?
            My internship goes from {start} to {end}, Mondays to Fridays. How many days do I spend in the office?
            A school bus runs on weekdays. It carried pupils from {start} until {end}. On how many days did it run, holidays ignored?
            The helpdesk got a ticket on {start} and solved it on {end}. Its report counts weekdays only. What does it say?
            I get paid for each working day. I started on {start} and finish before {end}. For how many days am I paid?
            The repair shop works Monday to Friday. My car is there from {start} to {end}. How many days can they work on it?
            School is only on weekdays. Lunch must be paid from {start} to {end}. How many lunches is that?
            They promised an answer in business days. I wrote on {start} and they answered on {end}. How many business days was it?
            My holiday goes from {start} to {end}. Weekends don't cost me leave. How many days of leave does it cost?
            A project runs from {start} to {end} and we work Monday to Friday. How many working days do we have?
            I am on leave from {start} to {end}. How many working days is that?
        """,
        terse="""
            business days {start} to {end}
            workdays from {start} until {end}
            {start} | {end}: working days?
            until {end} from {start}: business days
            weekdays only, {start} -> {end}
            NETWORKDAYS {start} {end}
            weekdays btw {start} and {end}
            np.busday_count({start}, {end})
            {start} to {end}, excl. Sat/Sun, days?
            Mon-Fri days, {start} .. {end}
            no. of working days, {start} till {end}
            workday count, {start} -> {end}
            bdays between {start} and {end}
            NETWORKDAYS({start}, {end}) without the final day
            business-day count {start} / {end}
            len(pd.bdate_range) from {start} up to {end}
            no weekends: days {start} .. {end}
            workdays {start} to {end}
            working days btw {start} and {end}
            {start} - {end} business days?
            weekdays (no weekends) from {start} to {end}
            how many work days {start} {end}
            business days between {start} and {end}
        """,
        dialogues="""
            A: When is it due? B: On {end}. A: It is {start} today. B: So how many working days are left?
            Boss: You were away from {start} to {end}. Clerk: Only business days count! Boss: How many were they?
            Client: When can I expect the report, {end}? Consultant: It is {start} today, so yes. Client: How many \
working days do you bill at most?
            HR: Your leave is from {start} to {end}. Worker: Weekends are free anyway. HR: So how many weekdays of \
leave do you use?
            Client: I wrote on {start} and got the answer on {end}. Agent: We count business days only. Client: And how many were they?
            A: From {start} to {end}, how many days is that? B: With weekends? A: No, working days only.
            A: The form came in on {start}. B: And we answered on {end}. A: How many working days did that take us?
            Worker: I'm off from {start} to {end}. Boss: How many weekdays is that without the weekends?
        """,
    ),
)
