"""How people ask about dates."""

from __future__ import annotations

from fluxem.core.phrasebook import Phrases
from fluxem.domains.temporal import _draws, tools

_ADD_DAYS_TERMS = "date arithmetic; day counting; deadline; due date; later date; calendar offset"

PHRASES = (
    Phrases(
        tools.add_days,
        _draws.draw_start_days,
        terms=_ADD_DAYS_TERMS,
        questions="""
            What date is {days} after {start}?
            Which day comes {days} after {start}?
            On what date do {days} counted from {start} run out?
            If I start on {start} and wait {days}, what is the date then?
            Starting at {start}, where on the calendar am I {days} later?
            When will {days} have passed since {start}?
            What is {start} plus {days}?
            {days} from {start} is which date?
            What day do I land on when I go forward {days} from {start}?
            Which calendar day follows {start} at a distance of {days}?
            From {start} onward, what date do you reach after {days}?
            {start} is day zero. Which date is {days} further on?
        """,
        commands="""
            Add {days} to {start}.
            Count {days} forward from {start}.
            Take {start} and move it {days} into the future.
            Tell me the date {days} past {start}.
            Give the calendar date reached {days} after {start}.
            Work out the due date: issued {start}, payable within {days}.
            Advance {start} by {days}.
            Shift the date {start} ahead by {days}.
            Postpone {start} by {days} and state the new date.
            Push the appointment of {start} back {days} and give its new date.
            Find the deadline when the clock starts on {start} and {days} are allowed.
            Extend a permit that ends on {start} by {days}.
        """,
        stories="""
            Anna planted beans on {start}. The packet says they sprout after {days}. On which date does she expect them?
            The library lends books for {days}. I borrowed one on {start}; when must it be back?
            My passport photo was taken on {start}, and the visa arrives {days} later. What is the arrival date?
            A parcel needs {days} to arrive. It was posted on {start}. Which date is delivery?
            The cheese has to ripen for {days} from {start} on. When can we cut it?
            An invoice dated {start} must be paid within {days}. What is the last date?
            The doctor saw me on {start} and wants me back in {days}. For what date do I book?
            We have {days} of food left on {start}. On which date does it run out?
            With {days} of notice given on {start}, when does the tenancy end?
            Cement was poured on {start} and cures for {days}; when may we drive on it?
        """,
        terse="""
            {start} + {days}
            {days} after {start} = ?
            start {start}, term {days}: end date?
            date: {start}; offset: +{days}
            due date of {start} with {days}
            {start} -> {days} later
            add_days({start}, {days})
            {days} on from {start}
        """,
        dialogues="""
            A: The trial began on {start}. B: How long does it run? A: {days}. B: Then what is its final date?
            A: I can only wait {days}. B: Counted from when? A: From {start}. B: So until which date?
            Customer: I ordered on {start}. Clerk: Delivery takes {days}. Customer: On what date is that?
            Mum: The holidays start on {start}! Kid: And last {days}? When is the day after them?
            - Vaccinated {start}. - Next dose after {days}. - Write down the date, please.
        """,
    ),
    Phrases(
        tools.add_days,
        _draws.draw_start_count,
        terms=_ADD_DAYS_TERMS,
        questions="""
            Counting in days, what date is {start} plus {days}?
            If the number of days to add is {days}, which date follows from {start}?
        """,
        commands="""
            Add {days} to the date {start}, in days.
            Number of days: {days}. Date to move forward: {start}. Give the later date.
        """,
        terse="""
            days to add: {days}; from date: {start}
            from date {start}, day offset {days}: later date?
        """,
        dialogues="""
            A: Day count? B: {days}. A: First date? B: {start}. A: Then tell me the date that many days later.
        """,
    ),
    Phrases(
        tools.subtract_days,
        _draws.draw_end_days,
        terms="date subtraction; earlier date; lead time; day counting; countdown; calendar arithmetic",
        questions="""
            What date was {days} before {end}?
            Which day came {days} earlier than {end}?
            Going back {days} from {end}, what date do we reach?
            If the event is on {end}, which date is {days} ahead of it?
            What is {end} minus {days}?
            Counted backward from {end}, where are we after {days}?
            {days} prior to {end} is which date?
        """,
        commands="""
            Subtract {days} from {end}.
            Count {days} backward from {end}.
            Take away {days} from the date {end}.
            Give the calendar day {days} before {end}.
            Rewind {end} by {days}.
            Tell me the latest date for a notice of {days} ahead of {end}.
        """,
        stories="""
            The wedding is on {end}, and the cake must be ordered {days} beforehand. By which date?
            Seedlings need {days} indoors before they are set out on {end}. When must I sow?
            To reach the port on {end} a ship that needs {days} has to leave on which date?
            We must book {days} in advance for the trip of {end}. What is the last date for booking?
            A patient fell ill on {end}; the infection happened {days} before. On what date was that?
        """,
        terse="""
            {end} - {days}
            {days} before {end} = ?
            end {end}, lead {days}: start date?
            {end}, back by {days}
            minus {days}, reference date {end}
        """,
        dialogues="""
            A: The exam is on {end}. B: I want {days} to study. A: Then which date do you begin?
            A: How early should I apply? B: {days} ahead. A: It starts on {end}. B: So work out your date.
        """,
    ),
    Phrases(
        tools.days_between,
        _draws.draw_two_dates,
        terms="date difference; number of days; elapsed days; day count; countdown; time span",
        questions="""
            How many days are there between {start} and {end}?
            How many days pass from {start} to {end}?
            What is the number of days from {start} until {end}?
            How far apart in days are {start} and {end}?
            How many nights lie between {start} and {end}?
            By how many days does {end} come after {start}?
            How many days after {start} is {end}?
            How many days before {end} is {start}?
            What is the difference in days when {start} is taken from {end}?
            How long, counted in days, is the stretch that opens on {start} and closes on {end}?
            If today is {start}, how many days must I wait for {end}?
            How many sunrises separate {start} from {end}?
            How many days until {end}, seen from {start}?
        """,
        commands="""
            Count the days from {start} to {end}.
            Find the number of days between {start} and {end}.
            Subtract {start} from {end}; give the answer as a day count.
            Compute how many days elapsed from {start} until {end}.
            Tell me the distance in days from {start} to {end}.
            Work out the day difference: later date {end}, earlier date {start}.
            State how many days {end} lies after {start}.
            Give the length of the period beginning {start} and ending {end}, counted by the day.
            Calculate the days remaining until {end} as of {start}.
            Determine how old, in days, something made on {start} is on {end}.
        """,
        stories="""
            A baby was born on {start}. How many days old is she on {end}?
            The siege began on {start} and was lifted on {end}. How many days did it last?
            I lent Tom my bike on {start} and got it back on {end}. How many days did he have it?
            Our flight is on {end} and today is {start}. How many more sleeps?
            Work on the bridge ended on {end}, having started on {start}. How many days was that in all?
            She quit smoking on {start}. On {end}, how many smoke-free days can she claim?
            The bottle was sealed on {start} and opened on {end}. For how many days was it closed?
            Rent is owed per day from {start} to {end}. How many days are charged?
            The concert is set for {end}. Tickets went on sale on {start}. How many days before was that?
        """,
        terse="""
            days from {start} to {end}
            {end} - {start} = ? days
            {start} .. {end}, day count
            days_between({start}, {end})
            difference in days: {start} | {end}
            start {start}, end {end}: how many days?
            end {end}, start {start}: days?
            {start} -> {end}: number of days
        """,
        dialogues="""
            A: When did you arrive? B: On {start}. A: And today is {end}. How many days have you been here?
            A: The deadline is {end}. B: It is {start} now. A: So how many days have we got?
            Judge: You were arrested on {start}? Clerk: And released on {end}. Judge: Count the days in custody.
            - Check-in {start}, check-out {end}. - How many nights is that?
        """,
    ),
    Phrases(
        tools.weekday,
        _draws.draw_one_date,
        terms="day of the week; weekday; calendar day; name of the day; doomsday rule; calendar",
        questions="""
            What day of the week is {day}?
            Which weekday does {day} fall on?
            On what day of the week was {day}?
            Is {day} a Monday, a Tuesday or what?
            What weekday belongs to the date {day}?
            {day} is which day of the week?
            Do you know the weekday of {day}?
            What is the name of the day {day}?
            Which of the seven days of the week is {day}?
            What does the calendar say for {day}: Monday, Thursday, Sunday?
            Between Monday and Sunday, which one is {day}?
            Does {day} come on a Friday, or on which weekday?
            What was the weekday when people wrote {day}?
        """,
        commands="""
            Name the day of the week for {day}.
            Tell me which weekday {day} is.
            Find the weekday of {day}.
            Give the day of the week on which {day} falls.
            Look up whether {day} is a Saturday or some other weekday, and say which.
            Determine the weekday for the date {day}.
            Say what day {day} is, Monday through Sunday.
            Identify the weekday on {day}.
            Work out on which day of the week we write {day}.
            Convert {day} into its weekday name.
            Use the calendar: which weekday has {day}?
        """,
        stories="""
            Grandma was born on {day}. She always says it was a Sunday. Which weekday was it really?
            The market is held on a fixed weekday, and {day} was such a market day. Which weekday is it?
            My diary entry of {day} does not name the weekday. Please fill it in.
            A detective finds a train ticket stamped {day}. On which weekday was the journey?
            The bakery closes one day a week, and it was closed on {day}. Which weekday is that?
            They married on {day}. On what day of the week was the wedding?
            I have to put the bins out on {day}. Which weekday must I remember?
            The treaty was signed on {day}. Historians ask: on which weekday?
            A concert poster says only {day}. We need the weekday to plan our week. What is it?
        """,
        terse="""
            weekday of {day}
            {day}: weekday?
            {day} = which day of the week
            weekday({day})
            day name, {day}
            {day}, Mon/Tue/Wed/Thu/Fri/Sat/Sun?
            dow {day}
            day of week: {day}
        """,
        dialogues="""
            A: Let us meet on {day}. B: What weekday is that?
            A: I was born on {day}. B: On which day of the week?
            Teacher: Today we write {day}. Pupil: And which weekday is it?
            - The strike is called for {day}. - Is that a weekend? - Just tell me the weekday.
            A: Are shops open on {day}? B: That depends on the weekday. A: Which one is it, then?
        """,
    ),
    Phrases(
        tools.add_months,
        _draws.draw_months,
        terms="month arithmetic; calendar months; anniversary; subscription end; maturity date; later month",
        questions="""
            What date is {months} after {start}?
            Which calendar date follows {start} by {months}?
            If a contract starts on {start} and runs {months}, on what date does it end?
            When do {months} counted from {start} end?
            What do you get when {months} are added to the date {start}?
            Keeping the day of the month, what is {start} moved {months} ahead?
        """,
        commands="""
            Add {months} to {start}.
            Move the date {start} forward by {months}.
            Give the date {months} later than {start}.
            Find the maturity date of a bond issued {start} with a life of {months}.
            Renew the licence of {start} for {months} and give the new date.
        """,
        stories="""
            Lea subscribed on {start} for {months}. On which date does the subscription end?
            A guarantee of {months} began on {start}. Until which date is the washing machine covered?
            The lease was signed on {start} and lasts {months}. What is its final date?
            With a probation of {months} from {start} on, when is the review due?
            The loan of {start} is to be repaid after {months}. On what date?
        """,
        terse="""
            {start} + {months}
            {months} after {start}
            start date {start}, months to add: {months}
            {start} -> {months} on
            term {months} from date {start}: end?
        """,
        dialogues="""
            A: My gym card is from {start}. B: Valid for {months}. A: So which date is on it?
            A: We planned {months}. B: The date of the first day was {start}. A: Then when are we done?
        """,
    ),
    Phrases(
        tools.is_leap_year,
        _draws.draw_year,
        terms="leap year; leap day; intercalation; Gregorian leap rule; common year; February",
        questions="""
            Is {year} a leap year?
            Was the year {year} a leap year or a common one?
            Does February have its extra day in {year}?
            Did {year} contain a leap day?
            Has the year {year} one day more than usual?
            By the Gregorian rule, is {year} leap?
            Could somebody be born on the leap day of {year}?
        """,
        commands="""
            Check whether {year} is a leap year.
            Decide if the year {year} has a leap day.
            Tell me whether February is longer in {year}.
            Apply the leap-year rule to {year}.
            Test {year}: leap or common?
        """,
        stories="""
            A calendar maker must know if {year} needs an extra page in February. Does it?
            Noah has his birthday on the leap day. Can he celebrate it properly in {year}?
            The astronomers argued whether the year {year} would be leap. Was it?
            A program crashed on the leap day. Could that have happened in {year}?
        """,
        terse="""
            leap year {year}?
            {year}: leap?
            is_leap({year})
            leap day in {year}, yes or no
            {year}, leap or common year
        """,
        dialogues="""
            A: The year {year}, was it leap? B: Apply the rule.
            A: Every fourth year is leap. B: Also {year}?
            Pupil: Did they insert a leap day in {year}? Teacher: Check the rule for centuries.
        """,
    ),
    Phrases(
        tools.days_in_month,
        _draws.draw_month,
        terms="length of a month; number of days of a month; month length; knuckle mnemonic; calendar month",
        questions="""
            How many days does {month} of the year {year} have?
            How long was {month} in {year}, counted in days?
            In {year}, how many days did {month} have?
            What is the last day number of {month} in the year {year}?
            How many daily pages has the calendar sheet for {month} {year}?
            For the year {year}, what is the length of {month}?
        """,
        commands="""
            Give the number of days of {month} in {year}.
            Tell me how long {month} is in the year {year}.
            State, for {year}, how many days {month} counts.
            Find the length of the month {month} in the year {year}.
            Looking at the year {year}, count the days of {month}.
        """,
        stories="""
            A hotel bills every day of {month} {year}. For how many days does it charge?
            In the year {year} I drank one coffee on each day of {month}. How many was that?
            Our shop was open daily during {month} {year}. On how many days was it open?
            The nurse needs one tablet a day for all of {month} in {year}. How many tablets?
        """,
        terse="""
            days of {month} {year}
            {month} {year}: number of days?
            year {year}, month {month}: length
            month length, {month}, {year}
            {year} / {month}: number of its days
        """,
        dialogues="""
            A: I pay rent by the day. B: For which month? A: {month} of {year}. B: Then how many days is that?
            A: Year? B: {year}. A: Month? B: {month}. A: And its number of days is what?
        """,
    ),
    Phrases(
        tools.day_of_year,
        _draws.draw_one_date,
        terms="ordinal date; day of the year; day number; Julian day number; position in the year",
        questions="""
            Which day of the year is {day}?
            What number does {day} have when the days of its year are counted from the first?
            How many days of the year have begun by {day}?
            What is the ordinal date of {day}?
            Counting New Year as one, what number is {day}?
            How deep into its year is {day}, as a day number?
        """,
        commands="""
            Give the day number of {day} within its year.
            Find the ordinal day of {day}.
            Number {day} within its year.
            Tell me which day of the year {day} is.
            State the position of {day} in the year, counted in days.
        """,
        stories="""
            A ship logs every date as a day number of the year. What does it write for {day}?
            An advent-like calendar has a door for every day of the year. Which door opens on {day}?
            A satellite file is named by the ordinal day of the year. It was taken on {day}. Which number is that?
            A monk cuts a notch for each day since New Year. How many notches are there on {day}?
        """,
        terse="""
            day of year {day}
            {day}: day number in the year?
            ordinal date, {day}
            doy({day})
            {day} -> day-of-year
        """,
        dialogues="""
            A: The food is stamped with the day of the year. B: It was packed on {day}. A: So which number is on it?
            A: What is today? B: {day}. A: No, I mean the number within the year.
        """,
    ),
    Phrases(
        tools.iso_week,
        _draws.draw_one_date,
        terms="calendar week; ISO week; week number; week of the year; week date",
        questions="""
            Which calendar week does {day} belong to?
            What is the ISO week of {day}?
            In which week of the year does {day} lie?
            What week number has {day}?
            Under the ISO standard, which week holds {day}?
            To which numbered week does {day} count?
        """,
        commands="""
            Give the ISO week of {day}.
            Find the calendar week for {day}.
            Tell me the week number of {day}.
            Look up the week in which {day} falls, in ISO notation.
            State the ISO year and week of {day}.
        """,
        stories="""
            The factory plans by calendar week. An order is for {day}. Which week is noted?
            In Sweden people speak of week numbers. My holiday starts on {day}; which week do I tell them?
            Payroll groups shifts by ISO week. To which week does a shift on {day} go?
            The school timetable names only the week. When there is a trip on {day}, which week is printed?
        """,
        terse="""
            ISO week {day}
            week number of {day}
            {day}: calendar week?
            isoweek({day})
            week of {day}, ISO notation
        """,
        dialogues="""
            A: Can you deliver by {day}? B: Which calendar week is that?
            A: Our planner shows weeks only. B: Put in {day}. A: That is week what?
        """,
    ),
    Phrases(
        tools.next_weekday,
        _draws.draw_weekday,
        terms="next weekday; upcoming Monday; following Friday; first weekday after; recurring day",
        questions="""
            What is the first {name} after {start}?
            On which date does the next {name} following {start} fall?
            When is the {name} that comes right after {start}?
            After {start}, what date has the next {name}?
            Seen from {start}, which date is the coming {name}?
            Which {name} is closest after {start}?
        """,
        commands="""
            Find the date of the next {name} after {start}.
            Starting the day after {start}, look for the first {name}.
            Give the date of the {name} that follows {start}.
            Take {start} and go forward to a {name}; give that date.
            Name the upcoming {name} as of {start}.
        """,
        stories="""
            The waste is collected every {name}. I missed it on {start}. On what date is the next collection?
            On {start} the choir decided to rehearse each {name} from then on. When is the first rehearsal?
            My sister visits on a {name}. Today is {start}; which date can I expect her?
            It is {start}, and the sale opens on the next {name}. On which date is that?
        """,
        terse="""
            next {name} after {start}
            {start} -> next {name}
            first {name} following {start}
            {start}, coming {name}: date?
            upcoming {name}, from {start}
        """,
        dialogues="""
            A: See you on {name}! B: Today is {start}, so which date?
            A: It was {start} when we spoke. B: And you said the following {name}. A: What date was that?
        """,
    ),
    Phrases(
        tools.age,
        _draws.draw_birth,
        terms="age; completed years; birthday; years of age; date of birth; how old",
        questions="""
            How old is somebody born on {birth} on {on}?
            What age has a person on {on} who was born on {birth}?
            Born {birth}: how many years old on {on}?
            How many birthdays has someone born on {birth} completed by {on}?
            On {on}, how old is a woman whose date of birth is {birth}?
            With the birth date {birth}, what is the age as of {on}?
        """,
        commands="""
            Give the age on {on} of a child born {birth}.
            Find the completed years of life from the birth on {birth} to {on}.
            Compute the age: date of birth {birth}, reference date {on}.
            As of {on}, state the age of a man born on {birth}.
            Work out how old I am on {on}; my birthday is {birth}.
        """,
        stories="""
            Clara came into the world on {birth}. How old was she when she graduated on {on}?
            The king was crowned on {on}; he was born on {birth}. At what age did he take the crown?
            A customer born on {birth} wants to buy wine on {on}. What is his age in years?
            The actor died on {on}. His birth is recorded as {birth}. How old did he become?
        """,
        terse="""
            age: born {birth}, on {on}
            born {birth}; today {on}; age?
            {on}: age of someone born {birth}
            age({birth}, {on})
            years old on {on}, birth {birth}
        """,
        dialogues="""
            A: When were you born? B: On {birth}. A: Today is {on}. So how old are you?
            A: The race is on {on}. B: I was born on {birth}. A: Then your age that day is what?
        """,
    ),
    Phrases(
        tools.business_days_between,
        _draws.draw_two_dates,
        terms="working days; business days; weekdays between; trading days; banking days; workdays",
        questions="""
            How many working days lie from {start} up to {end}?
            How many business days are there between {start} and {end}?
            From {start} until {end}, how many days are not at the weekend?
            Leaving out Saturdays and Sundays, how many days pass from {start} to {end}?
            How many workdays before {end} remain, counting from {start}?
            How many days from Monday to Friday fall between {start} and {end}?
        """,
        commands="""
            Count the business days from {start} to {end}.
            Give the number of working days between {start} and {end}, weekends excluded.
            Count workdays only: first {start}, up to {end}.
            Find how many weekdays remain until {end} from {start} on.
            Up to {end}, starting with {start}, count the banking days.
        """,
        stories="""
            An office is open Monday to Friday. From {start} on and stopping before {end}, how many days does it open?
            The strike ran from {start} until work resumed on {end}. How many working days were lost?
            A temp is paid per business day from {start} up to {end}. For how many days is she paid?
            I must finish by {end}, today is {start}, and I rest at weekends. How many working days do I have?
        """,
        terse="""
            business days {start} to {end}
            workdays from {start} until {end}
            {start} | {end}: working days?
            until {end} from {start}: business days
            weekdays only, {start} -> {end}
        """,
        dialogues="""
            A: When is it due? B: On {end}. A: It is {start} today. B: So how many working days are left?
            Boss: You were away from {start} to {end}. Clerk: Only business days count! Boss: How many were they?
        """,
    ),
)
