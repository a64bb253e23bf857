"""How people ask about moving dates, about their distance and their weekday."""

from __future__ import annotations

from fluxem.core.phrasebook import Phrases
from fluxem.domains.temporal import _draws, tools

_ADD_DAYS_TERMS = (
    "date arithmetic; day counting; deadline; due date; later date; calendar offset; "
    "days from now; expiry date; delivery date; end of a waiting period"
)

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
            What's the date {days} from {start}?
            What's {start} + {days}?
            Today is {start}; what will the calendar read in {days}?
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
            Calculate {start} plus {days}.
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
            timedelta({days}) added to {start}
        """,
        dialogues="""
            A: The trial began on {start}. B: How long does it run? A: {days}. B: Then what is its final date?
            A: I can only wait {days}. B: Counted from when? A: From {start}. B: So until which date?
            Customer: I ordered on {start}. Clerk: Delivery takes {days}. Customer: On what date is that?
            Mum: The holidays start on {start}! Kid: And last {days}? When is the day after them?
            - Vaccinated {start}. - Next dose after {days}. - Write down the date, please.
            Nurse: The stitches were put in on {start}. Patient: And come out after {days}? Nurse: Yes, what date \
shall I write on the card?
        """,
    ),
    Phrases(
        tools.add_days,
        _draws.draw_start_count,
        terms=_ADD_DAYS_TERMS,
        questions="""
            Counting in days, what date is {start} plus {days}?
            If the number of days to add is {days}, which date follows from {start}?
            Today's date is {start}. Which date comes after a number of days equal to {days}?
            What date is it when the number of days gone since {start} is {days}?
            Counted in days, the voyage lasts {days}; leaving {start}, what date do we dock?
            What is the expiry date of a ticket stamped {start} if its validity, in days, is {days}?
            Starting from the date {start}, which date do I get with a days count of {days}?
        """,
        commands="""
            Add {days} to the date {start}, in days.
            Number of days: {days}. Date to move forward: {start}. Give the later date.
            Calculate the later date: base date {start}, days to count forward: {days}.
            Increase the date {start}; the number of days is {days}.
            Using {days} as the number of days, roll the date {start} onward.
            Schedule the follow-up: discharge date {start}, interval in days {days}.
            Compute an end date from the start date {start}, with length in days equal to {days}.
        """,
        stories="""
            The incubator was switched on with the date {start}. Its manual gives the hatching time, in days, as \
{days}. On what date do the chicks come?
            A spreadsheet has two cells: date {start}, days {days}. The third cell adds them. Which date appears?
            Payment term in days: {days}. Invoice date: {start}. By what date does the customer transfer the money?
            The patent office counts in days. Filing date {start}, waiting period {days}. When does it expire?
        """,
        terse="""
            days to add: {days}; from date: {start}
            from date {start}, day offset {days}: later date?
            date {start}, plus days: {days}
            DATEADD(day, {days}, {start})
            n days later: n = {days}, date {start}
            start date {start}; duration in days = {days}; end date?
        """,
        dialogues="""
            A: Day count? B: {days}. A: First date? B: {start}. A: Then tell me the date that many days later.
            A: The warranty, in days, is {days}. B: And the purchase date? A: {start}. B: So it lapses on which date?
            Clerk: Date of issue? Visitor: {start}. Clerk: And days granted: {days}. Visitor: Which date must I \
leave by?
            A: Take the date {start}. B: Done. A: Now advance it; the number of days is {days}. B: Then it reads what?
        """,
    ),
    Phrases(
        tools.subtract_days,
        _draws.draw_end_days,
        terms=(
            "date subtraction; earlier date; lead time; day counting; countdown; "
            "calendar arithmetic; days ago; backdating; reverse planning; start date; days prior"
        ),
        questions="""
            What date was {days} before {end}?
            Which day came {days} earlier than {end}?
            Going back {days} from {end}, what date do we reach?
            If the event is on {end}, which date is {days} ahead of it?
            What is {end} minus {days}?
            Counted backward from {end}, where are we after {days}?
            {days} prior to {end} is which date?
            What's the date {days} before {end}?
            What's {end} - {days}?
            Today is {end}; which date was it {days} ago?
            If the deadline is {end} and the job takes {days}, on what date must we start at the latest?
            When was the seed sown if harvest on {end} came after {days} of growth?
            Looking back {days} from {end}, what would a diary be opened at?
            What's the backdated day, {days} preceding {end}?
        """,
        commands="""
            Subtract {days} from {end}.
            Count {days} backward from {end}.
            Take away {days} from the date {end}.
            Give the calendar day {days} before {end}.
            Rewind {end} by {days}.
            Tell me the latest date for a notice of {days} ahead of {end}.
            Calculate {end} minus {days}.
            Go back {days} in the calendar from {end}.
            Backdate {end} by {days}.
            Find the starting date of a treatment of {days} that was completed on {end}.
            Bring the meeting of {end} forward, that is earlier, by {days}.
            Turn the calendar back from {end}; the distance is {days}.
        """,
        stories="""
            The wedding is on {end}, and the cake must be ordered {days} beforehand. By which date?
            Seedlings need {days} indoors before they are set out on {end}. When must I sow?
            To reach the port on {end} a ship that needs {days} has to leave on which date?
            We must book {days} in advance for the trip of {end}. What is the last date for booking?
            A patient fell ill on {end}; the infection happened {days} before. On what date was that?
            A mummy report: death on {end}, symptoms since {days} earlier. On which date did the symptoms begin?
            The tenant must receive notice {days} before eviction on {end}. What is the latest delivery date for the \
letter?
            Grandfather turned up on {end} saying he had set off {days} ago. What was his departure date?
        """,
        terse="""
            {end} - {days}
            {days} before {end} = ?
            end {end}, lead {days}: start date?
            {end}, back by {days}
            minus {days}, reference date {end}
            {days} ago from {end}
            {end} minus {days} = which date
            {end} <- {days} earlier
            subtract_days({end}, {days})
            DATESUB {end}, {days}
            date {days} prior to {end}
        """,
        dialogues="""
            A: The exam is on {end}. B: I want {days} to study. A: Then which date do you begin?
            A: How early should I apply? B: {days} ahead. A: It starts on {end}. B: So work out your date.
            Midwife: Due date {end}. Woman: And pregnancy began {days} before that? Midwife: So on which date?
            Boss: Launch is {end}. Planner: Production takes {days}. Boss: Then we kick off on what date at the \
latest?
            A: Today is {end}. B: I last smoked {days} ago. A: And that was which date?
        """,
    ),
    Phrases(
        tools.days_between,
        _draws.draw_two_dates,
        terms=(
            "date difference; number of days; elapsed days; day count; countdown; time span; "
            "days until; length of stay; days apart"
        ),
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
            What's the number of days between {start} and {end}?
            How old in days is a newborn of {start} by {end}?
            What is the gap, in whole days, separating {start} from {end}?
            How many days of custody does imprisonment from {start} to {end} amount to?
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
            Calculate the days between {start} and {end}.
            Tally the days a hostel guest owes, arriving {start} and departing {end}.
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
            Voyager left the harbour on {start} and dropped anchor on {end}. How many days was she at sea?
            Quarantine lasted from {start} until the authorities cancelled it on {end}. How many days of isolation \
was that?
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
            timedelta: {end} minus {start}, days
            DATEDIF({start}, {end}, "D") in days
            days apart: {start}, {end}
        """,
        dialogues="""
            A: When did you arrive? B: On {start}. A: And today is {end}. How many days have you been here?
            A: The deadline is {end}. B: It is {start} now. A: So how many days have we got?
            Judge: You were arrested on {start}? Clerk: And released on {end}. Judge: Count the days in custody.
            - Check-in {start}, check-out {end}. - How many nights is that?
            Kid: It's {start} and my birthday is {end}! Mum: Then count how many sleeps.
        """,
    ),
    Phrases(
        tools.weekday,
        _draws.draw_one_date,
        terms=(
            "day of the week; weekday; calendar day; name of the day; doomsday rule; calendar; "
            "weekday name; dow; perpetual calendar"
        ),
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
            What day is {day}?
            Which weekday did {day} coincide with?
            Was {day} a workday or part of a weekend; which weekday exactly?
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
            Calculate the weekday for {day}.
            Apply Zeller's congruence to {day} and report the weekday.
            Use the doomsday algorithm: weekday for {day}?
            Compute, like a mental calculator on stage, the weekday of {day}.
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
            The archive dates a photograph {day}. The archivist adds the weekday in pencil. What does she add?
            Astrologers say that children of Wednesday are full of woe. Mine arrived on {day}. Which weekday is it?
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
            what day of the week {day}
            strftime weekday name for {day}
            whats the weekday {day}
            calendar.day_name, {day}
            Zeller: {day}
        """,
        dialogues="""
            A: Let us meet on {day}. B: What weekday is that?
            A: I was born on {day}. B: On which day of the week?
            Teacher: Today we write {day}. Pupil: And which weekday is it?
            - The strike is called for {day}. - Is that a weekend? - Just tell me the weekday.
            A: Are shops open on {day}? B: That depends on the weekday. A: Which one is it, then?
            Hairdresser: We are shut on Mondays. Customer: I meant {day}, what weekday is it?
        """,
    ),
    Phrases(
        tools.add_months,
        _draws.draw_months,
        terms=(
            "month arithmetic; calendar months; anniversary; subscription end; maturity date; "
            "later month; months later; end of contract; monthly renewal; EDATE"
        ),
        questions="""
            What date is {months} after {start}?
            Which calendar date follows {start} by {months}?
            If a contract starts on {start} and runs {months}, on what date does it end?
            When do {months} counted from {start} end?
            What do you get when {months} are added to the date {start}?
            Keeping the day of the month, what is {start} moved {months} ahead?
            What's the date {months} from {start}?
            What is {start} plus {months}?
            A warranty bought on {start} covers {months}; on what date does it lapse?
            Today is {start}. What will the date be {months} from now?
            When must I have the next dental check if the last was on {start} and the interval is {months}?
            How far does a residence permit of {months} reach if it was issued on {start}?
            If a baby was born on {start}, on which date is it exactly {months} old?
            Which day ends a fixed-term contract of {months} signed on {start}?
        """,
        commands="""
            Add {months} to {start}.
            Move the date {start} forward by {months}.
            Give the date {months} later than {start}.
            Find the maturity date of a bond issued {start} with a life of {months}.
            Renew the licence of {start} for {months} and give the new date.
            Calculate {start} plus {months}.
            Roll {start} forward by {months}.
            Find the expiry date of a food voucher issued {start} and valid {months}.
            Schedule the next inspection: last one on {start}, cycle {months}.
            Prolong my membership, which runs out on {start}, by {months}.
        """,
        stories="""
            Lea subscribed on {start} for {months}. On which date does the subscription end?
            A guarantee of {months} began on {start}. Until which date is the washing machine covered?
            The lease was signed on {start} and lasts {months}. What is its final date?
            With a probation of {months} from {start} on, when is the review due?
            The loan of {start} is to be repaid after {months}. On what date?
            The magazine arrives on {start} for the first time. After {months} the trial is up. Which date is that?
            A vaccine was given on {start}. The booster is scheduled {months} later. On what date should the patient \
come?
            Interns stay {months}. Maria started on {start}. What date does her certificate mention as her final one?
        """,
        terse="""
            {start} + {months}
            {months} after {start}
            start date {start}, months to add: {months}
            {start} -> {months} on
            term {months} from date {start}: end?
            EDATE({start}, {months})
            relativedelta: {start} plus {months}
            {months} later than {start}
            expiry: issued {start}, valid {months}
        """,
        dialogues="""
            A: My gym card is from {start}. B: Valid for {months}. A: So which date is on it?
            A: We planned {months}. B: The date of the first day was {start}. A: Then when are we done?
            Landlord: Rent is fixed for {months}. Tenant: From {start}? Landlord: Right. Tenant: So when may you \
raise it?
            Vet: The puppy was wormed on {start}. Owner: When again? Vet: After {months}. Owner: Which date shall I \
put down?
        """,
    ),
)
