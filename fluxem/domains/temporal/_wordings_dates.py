# ruff: noqa: E501 - one template a line
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
            What is the date {days} after {start}?
            What is the future date {days} ahead, reckoned from {start}?
            What is the expiry date of something valid {days} from {start}?
            What is the sum of {start} and {days} on the calendar?
            Which date follows {start} by {days}?
            Which date is later than {start} by {days}?
            What will the date be when {days} have elapsed after {start}?
            Suppose the clock starts ticking on {start}; [when|on which date] is it {days} later?
            If {start} is delayed by {days}, what is the new date?
            By which date has a grace period of {days} from {start} lapsed?
            Where does the calendar stand once {days} have gone by after {start}?
            If I fast-forward {days} from {start}, [which date|what date] do I arrive at?
            {days} onwards from {start}, what does the calendar say?
            Can you tell me what date {start} becomes when it is put off by {days}?
            What would the date be {days} hence, seen from {start}?
            What is the due date {days} from {start}?
            What is the later date for {start} plus {days}?
            What is the deadline {days} after {start}?
            What is the calendar day {days} on from {start}?
            What is the return date {days} past {start}?
            What's the date if I add {days} to {start}?
            What day of the calendar is it {days} down the road from {start}?
            When is {days} from {start}?
            When is it if I go {days} into the future from {start}?
            When do I need to be done if I get {days} from {start}?
            When will it be ready if it takes {days} and we start {start}?
            On {start} I was told to come back in {days}. What date is my visit?
            If the milk keeps for {days} and was opened on {start}, when does it go off?
            If the flight on {start} is moved {days} later, when do I fly?
            Which date do I get to, counting up {days} from {start}?
            Till when does a ticket last that is good for {days} from {start}?
            How late can I pay if the bill is from {start} and I have {days}?
            What date will it be {days} from {start}?
            What date will it be in {days} if today is {start}?
            If today is {start}, what will the date be {days} from now?
            If today is {start}, what is the date in {days}?
            What day is it {days} after {start}, as a calendar date?
            When does a {days} trial end that starts on {start}?
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
            Add {days} to {start} instead of taking them away.
            Find the date {days} after {start}.
            Find the end date of a term of {days} beginning on {start}.
            Go {days} forward from {start}.
            Jump ahead {days} from {start}.
            Defer {start} by {days}.
            Delay {start} by {days} and tell me the resulting date.
            Roll {start} forward {days}.
            Put off the hearing of {start} by {days}; name the later date.
            Tack {days} onto {start}.
            Increment {start} by {days}.
            Move ahead in the calendar, not back: {days} from {start}.
            Fast-forward the calendar from {start} by {days}.
            Determine when a cooling-off period of {days} that opens on {start} is over.
            Add {days} onto {start}.
            Set {start} forward {days}.
            Go {days} past {start}.
            Put {start} off for {days}.
            Find the due date {days} from {start}.
            Find the date that comes {days} later than {start}.
            Find the expiry of {days} from {start}.
            Show me the calendar date {days} after {start}.
            Tell me when {days} will be over, starting {start}.
            I want the date {days} further along than {start}.
            Please calculate the delivery date: ordered {start}, delivery time {days}.
            Count up {days} from {start} and say where I land.
            Mark the date when {days} have gone by from {start}.
            Work out when the antibiotics are finished; they began on {start} and take {days}.
            Calculate a date in the future: {days} after {start}.
            Calculate the date {days} from {start}.
            Find the date in {days} if today is {start}.
            Tell me the date {days} after {start}.
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
            The yoghurt was filled on {start} and keeps for {days}. Which use-by date is stamped on the lid?
            Sam was told on {start} to isolate for {days}. When is he free to go out again?
            The eggs went under the hen on {start}; chicks hatch {days} later. Mark that date.
            The library lent me a novel on {start} with a loan period of {days}. By what date do I return it?
            A lawyer is served on {start} and has {days} to reply afterwards. What is the last day for the answer?
            The plaster went on our son's arm on {start}. It stays there for {days}. On what date does it come off?
            The trial subscription was activated on {start}, and after {days} the card will be charged. On which date is that?
            A cyclist sets out on {start} and reaches the coast {days} afterwards. What date is it then?
            Goods are shipped on {start}; transit time is {days}. When should the warehouse expect them?
            My cat was operated on {start}. The vet said no jumping for {days}. From when may she jump again?
            I hired a carpet cleaner on {start} for {days}. When do I have to bring it back?
            The judge gave him {days}, counted from {start}. When is he let out?
            We sowed carrots on {start}. They need {days}. When can the children pull them up?
            My visa started on {start} and I can stay for {days}. When do I have to leave the country?
            Lisa starts a diet on {start}. It lasts {days}. On what date does it end?
            A package was ordered on {start} and arrives in {days}. What is the delivery date?
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
            plusDays: {start}, {days}
            {start} forward {days}
            {days} later than {start}, what date
            moment({start}).add({days})
            future date: {start} plus {days}
            maturity: issued {start}, tenor {days}
            when {days} after {start}
            {start} and {days} more
            date in {days} from {start}
            {start} + {days} date calc
            what date is {days} after {start} pls
            due when? {start}, {days} to go
            date calculator {start} plus {days}
            {start} in {days} what date
        """,
        dialogues="""
            A: The trial began on {start}. B: How long does it run? A: {days}. B: Then what is its final date?
            A: I can only wait {days}. B: Counted from when? A: From {start}. B: So until which date?
            Customer: I ordered on {start}. Clerk: Delivery takes {days}. Customer: On what date is that?
            Mum: The holidays start on {start}! Kid: And last {days}? When is the day after them?
            - Vaccinated {start}. - Next dose after {days}. - Write down the date, please.
            Nurse: The stitches were put in on {start}. Patient: And come out after {days}? Nurse: Yes, what date \
shall I write on the card?
            Clerk: Your application came in on {start}. Applicant: How long does processing take after that? Clerk: {days}. Applicant: So on what date will I hear from you?
            A: Remind me {days} from the day I say. B: From which day? A: {start}. B: Then which date do I put in the calendar?
            A: I return in {days}. B: And today is {start}. A: So you see me again on what date?
            A: I posted it on {start}. B: It takes {days}. A: So what date will it get there?
            Tenant: I gave notice on {start}. Landlord: Notice is {days}. Tenant: So which date am I out?
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
            What is the date after {start} by a number of days equal to {days}?
            What is the later date when the day count is {days} and the first date is {start}?
            What is the end date for start date {start} and length, in days, {days}?
            Which future date lies beyond {start} by a count of days of {days}?
            If the waiting time in days is {days} and it starts on {start}, when is it over?
            With N = {days} as the number of days to go forward, what date comes N days after {start}?
            Given a shelf life in days of {days} and the packing date {start}, what is the best-before date?
            After the date {start}, the number of days that elapse is {days}; what date is it then?
            What date do I reach if I step forward from {start}, with the number of day steps being {days}?
            How is the date {start} written after it has been incremented, the increment in days being {days}?
            Measured in days, the delay is {days}; to what later date does {start} move?
            If the term in days is {days}, on what date does a note issued on {start} mature?
            With a days value of {days}, what is the later date after {start}?
            If the date is {start} and the number of days to wait is {days}, when is the wait over?
            On the date {start} I start a cure; its length in days is {days}. When am I finished?
            For a day offset of {days}, which date comes out from {start}?
            What will the date be when the day counter, started on {start}, reads {days}?
            What is the due date for an invoice dated {start} with payment days: {days}?
            What is the future date if start is {start} and days ahead is {days}?
            How far does {start} move to the future if the days to add are {days}?
            What return date results from a loan date of {start}, the loan days being {days}?
            When does a permit from {start} run out if its validity in days is {days}?
            When is the delivery, the order date being {start} and the lead time in days {days}?
            What date do you get for {start} when the days added come to {days}?
            What date is {days} days after {start}?
            What date will it be {days} days from {start}?
            What is the date {days} days from {start}?
            If today is {start}, what will the date be in {days} days?
            What is {start} plus {days} days?
            An invoice dated {start} is due in {days} days; what is the due date?
        """,
        commands="""
            Add {days} to the date {start}, in days.
            Number of days: {days}. Date to move forward: {start}. Give the later date.
            Calculate the later date: base date {start}, days to count forward: {days}.
            Increase the date {start}; the number of days is {days}.
            Using {days} as the number of days, roll the date {start} onward.
            Schedule the follow-up: discharge date {start}, interval in days {days}.
            Compute an end date from the start date {start}, with length in days equal to {days}.
            Find the later date for start {start} and a number of days of {days}.
            Add to the date {start} a number of days equal to {days}.
            Advance from {start}; days to advance: {days}.
            Go forward from {start}; the number of days is {days}.
            Postpone the date {start}; the delay in days is {days}.
            Move the date {start} later; shift in days = {days}.
            Do not subtract but add: date {start}, number of days {days}.
            Extend the deadline {start}; extra days: {days}.
            Let the day count be {days}; add it to the date {start}.
            Jump ahead from the date {start} with a jump length in days of {days}.
            Determine the expiry for a voucher issued {start} whose validity in days is {days}.
            Take the number of days, {days}, and count that many forward from {start}.
            Add days to a date: date {start}, days {days}.
            Set the date {start} forward; number of days: {days}.
            Find the date after {start}, with days = {days}.
            Find the due date: base {start}, term in days {days}.
            Work out the return date: out on {start}, days allowed {days}.
            Put off the date {start}; days of delay: {days}.
            Take {start} and go on by this number of days: {days}.
            Tell me the later date; days to go: {days}, counted from {start}.
            Count forward in days: {days}, from the date {start}.
            Calculate the date on which, after {start}, the days passed equal {days}.
            I need the end date. Beginning: {start}. Number of days: {days}.
            Show the expiry date for stock made on {start} with shelf days of {days}.
            Add {days} days to {start}.
            Find the date {days} days after {start}.
            Calculate the date {days} days from {start}.
            Count {days} days forward from {start}.
        """,
        stories="""
            The incubator was switched on with the date {start}. Its manual gives the hatching time, in days, as \
{days}. On what date do the chicks come?
            A spreadsheet has two cells: date {start}, days {days}. The third cell adds them. Which date appears?
            Payment term in days: {days}. Invoice date: {start}. By what date does the customer transfer the money?
            The patent office counts in days. Filing date {start}, waiting period {days}. When does it expire?
            Nina types a start date of {start} into the rental form. In the box "number of days" she enters {days}. Which return date appears?
            A vaccine leaflet states the interval in days as {days}. The first jab was on {start}. On which date is the next jab?
            The contract gives the notice period in days: {days}. Notice was received on {start}. When does it take effect?
            Our script reads a date and an integer number of days to add. It gets {start} and {days}. Which later date does it print?
            The planner needs the finish date. The task begins on {start} and its duration in days is {days}. When is it finished?
            The seed packet lists days to maturity: {days}. I planted on {start}. On what date can I harvest?
            The visa officer stamps {start} and writes {days} under "days of stay". By which later date must the visitor be gone?
            A ship's log says that the voyage, in days, took {days} from its departure on {start}. On what date did it end?
            The guest book says arrival {start} and under days it says {days}. When does the guest leave?
            My medicine box: begun {start}, number of days {days}. On what date can I stop?
            The form for sick leave has first day {start} and days off {days}. When am I back at work?
            Our lab keeps samples. Received {start}; days to keep: {days}. On what date may we throw them away?
            I borrowed a library book on {start} for {days} days. On what date do I have to return it?
            A trial starts on {start} and lasts {days} days. When does it end?
        """,
        terse="""
            days to add: {days}; from date: {start}
            from date {start}, day offset {days}: later date?
            date {start}, plus days: {days}
            DATEADD(day, {days}, {start})
            n days later: n = {days}, date {start}
            start date {start}; duration in days = {days}; end date?
            days to add: {days}, date: {start}
            start {start}, n days forward = {days}
            addDays(date {start}, days {days})
            date {start}, days later: {days}
            later date: base {start}, day count {days}
            timedelta(days={days}) after date {start}
            later date? {start}, days: {days}
            date plus days -> {start}, days = {days}
            dt = {start}, add days = {days}
            end date for {start}, number of days {days}
            start date {start}; wait in days {days}; over on?
            {start} + {days} days
            {days} days from {start}
        """,
        dialogues="""
            A: Day count? B: {days}. A: First date? B: {start}. A: Then tell me the date that many days later.
            A: The warranty, in days, is {days}. B: And the purchase date? A: {start}. B: So it lapses on which date?
            Clerk: Date of issue? Visitor: {start}. Clerk: And days granted: {days}. Visitor: Which date must I \
leave by?
            A: Take the date {start}. B: Done. A: Now advance it; the number of days is {days}. B: Then it reads what?
            Librarian: Loan period in days? Assistant: {days}. Librarian: Borrowed when? Assistant: On {start}. Librarian: So which due date do I stamp?
            User: add days to a date. Bot: Which date, and how many days? User: date {start}, number of days {days}.
            A: Start date {start}. B: Number of days? A: {days}, counted forward. B: And the end date is what?
            Clerk: Rented on? Customer: On {start}. Clerk: And number of days? Customer: {days}. Clerk: So it's due back when?
            A: Enter the first date. B: {start}. A: And the days to add? B: {days}. A: Now what later date do you see?
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
            What is the date {days} before {end}?
            What is the earlier date, {days} ahead of {end}?
            What is the past date {days} back, reckoned from {end}?
            What is the start date of a term of {days} that finishes on {end}?
            What is the difference of the date {end} minus {days}?
            Which date precedes {end} by {days}?
            Which date is earlier than {end} by {days}?
            If {end} is moved {days} into the past, what date is it?
            What was the date when there were still {days} to go until {end}?
            If I rewind the calendar {days} from {end}, which date shows up?
            If it's {end} now, what was the date {days} back?
            On what date does a countdown of {days} to {end} begin?
            What is the latest day to give notice if {days} must remain before {end}?
            Could you tell me which date {end} becomes when it is brought forward to {days} sooner?
            When did it begin if it ended on {end} after {days}?
            What is the earlier date for {end} minus {days}?
            What is the start date {days} before {end}?
            What is the date {days} back from {end}?
            What is the latest start {days} ahead of {end}?
            What was the calendar day {days} before {end}?
            What's the date if I take {days} off {end}?
            What date comes {days} sooner than {end}?
            When is {days} before {end}?
            When was it, if it happened {days} before {end}?
            When did I have to begin if I needed {days} and was done on {end}?
            When do I have to order if delivery takes {days} and I need it by {end}?
            When was the egg laid if it is {end} now and the egg is {days} old?
            If I look {days} into the past from {end}, what date is it?
            If the trip of {end} is moved up by {days}, when do we go?
            Which date was {days} back, seen from {end}?
            How early do I start to be finished on {end} with {days} of work?
            By when must I cancel if they want {days} notice before {end}?
            What is the date if I count {days} backwards from {end}?
            If the deadline is {end} and I need {days}, when do I have to start?
            What day was it {days} before {end}, as a calendar date?
            What date was it {days} ago if today is {end}?
            If today is {end}, what was the date {days} ago?
            I must apply {days} before {end}; what is the deadline?
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
            Subtract {days} from {end} instead of adding them.
            Find the date {days} before {end}.
            Find the start date when {days} lead up to {end}.
            Go {days} back from {end}.
            Go {days} backwards from {end}.
            Jump back {days} from {end}.
            Step backwards in the calendar, not forwards: {days} from {end}.
            Decrement {end} by {days}.
            Knock {days} off {end}.
            Deduct {days} from the date {end}.
            Move {end} {days} into the past.
            Name the day that came {days} sooner than {end}.
            Antedate the letter of {end} by {days}.
            Plan in reverse: finish on {end}, {days} of work, starting date?
            Take {days} off {end}.
            Set {end} back {days}.
            Step back {days} from {end}.
            Find the earlier date, {days} before {end}.
            Find the date {days} ago from {end}.
            Find the start of the {days} that end on {end}.
            Show me the date {days} in front of {end}.
            Tell me when it was {days} before {end}.
            I want the date {days} back from {end}, in the past.
            Please count backwards {days} from {end} and give the date.
            Work out when the hen started sitting: chicks on {end}, {days} of sitting.
            Calculate a date in the past: {days} before {end}.
            Move {end} {days} earlier.
            Say when I must post it so that it arrives on {end}; the post takes {days}.
            Back up {days} from {end}.
            Work out the date {days} prior to {end}.
            Take away {days} from {end}.
            Calculate the date {days} ago from {end}.
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
            The turkey must thaw for {days} and goes into the oven on {end}. On what date do I take it out of the freezer?
            A coroner examined the body on {end} and estimated that death occurred {days} before. What was the date of death?
            The exam is on {end}. Ravi wants {days} of revision before it. On which date does he open the books?
            The chicks hatched on {end}, after {days} in the incubator. On what date were the eggs put in?
            Passports must be applied for at least {days} ahead of travel, and we fly on {end}. What is the last possible date?
            My subscription lapsed on {end}; it had been running for {days}. When did it start?
            The museum received the letter on {end}. It had been on its way for {days}. What date was it posted?
            A hiker walked out of the forest on {end}, {days} after getting lost. Since which date had he been missing?
            The paint must dry for {days} before the gallery opens on {end}. By what date should the last coat be on?
            The baby is due on {end}. I have to stop work {days} before. When is my last date?
            Our boiler was repaired on {end}. It had been broken for {days}. Since when?
            I need the passport on {end}, and the office takes {days} to make one. When must I hand in the form?
            The letter says: pay at least {days} before {end}. What is the last date I can pay?
            The dog came home on {end} after being gone {days}. When did he run off?
            The wedding is on {end}. Invitations must go out {days} before. On what date should we send them?
            The exam is on {end} and I want to start studying {days} earlier. When do I start?
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
            minusDays: {end}, {days}
            {end} back {days}
            {days} earlier than {end}, what date
            moment({end}).subtract({days})
            past date: {end} less {days}
            {end} - timedelta({days})
            when was {days} before {end}
            {end} less {days}
            {days} before {end} date calc
            date {days} ago, today {end}
            what date was {days} before {end} pls
            start by? finish {end}, needs {days}
            date calculator {end} minus {days}
        """,
        dialogues="""
            A: The exam is on {end}. B: I want {days} to study. A: Then which date do you begin?
            A: How early should I apply? B: {days} ahead. A: It starts on {end}. B: So work out your date.
            Midwife: Due date {end}. Woman: And pregnancy began {days} before that? Midwife: So on which date?
            Boss: Launch is {end}. Planner: Production takes {days}. Boss: Then we kick off on what date at the \
latest?
            A: Today is {end}. B: I last smoked {days} ago. A: And that was which date?
            Clerk: The meeting is on {end}. Chair: Invitations must go out {days} before it. Clerk: So on what date do I post them?
            A: I got here on {end}. B: And you left home {days} earlier? A: Yes. B: What was the date then?
            A: Remind me {days} before my anniversary. B: When is it? A: On {end}. B: Then which date do I put in?
            A: It's {end} today. B: And you've been ill for {days}? A: Yes. B: So on what date did you fall ill?
            Baker: The cake is for {end}. Customer: How early do I order? Baker: {days} before. Customer: Which date is that?
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
            What is the number of days between {start} and {end}?
            What is the day count from {start} to {end}?
            What is the time span, in days, from {start} to {end}?
            What is the gap in days between {start} and {end}?
            What is the length in days of a stay from {start} to {end}?
            How many days is it from {start} till {end}?
            How many days separate {start} and {end}?
            How many days have gone by on {end} since {start}?
            How many days old is on {end} what was made on {start}?
            How many times does midnight strike between {start} and {end}?
            Up to {end}, how many days is it when I start counting on {start}?
            How long, measured in days and weekends included, is the interval from {start} to {end}?
            How many calendar days, Saturdays and Sundays too, run from {start} to {end}?
            How long is the wait in days if today's date is {start} and the big day is {end}?
            {end} lies how many days past {start}?
            What is the distance in days between {start} and {end}?
            What is the interval in days between {start} and {end}?
            What is the days difference between {start} and {end}?
            What is the wait in days from {start} to {end}?
            What is the stay in nights from {start} to {end}?
            How many days are left till {end} if it's {start} today?
            How many days did it take, from {start} to {end}?
            How many days ago was {start}, if today is {end}?
            How many days has it been since {start}, now that it is {end}?
            How many days did I live there if I moved in {start} and out {end}?
            How many dawns come after {start} and up to {end}?
            How many days late was it, due {start} and handed in {end}?
            How long in days was I away, leaving {start} and coming home {end}?
            How many days off do I have, weekends and all, from {start} to {end}?
            By how many days is {start} before {end}?
            From {start} I count the days up to {end}; how many do I count?
            How many days apart are {start} and {end}?
            How many days is it from {start} to {end}?
            How many days until {end} if today is {start}?
            How many days have passed from {start} to {end}?
            How many days are left until {end}, counting from {start}?
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
            Determine how many days apart {start} and {end} are.
            Find the difference in days between {start} and {end}.
            Count all calendar days from {start} to {end}, weekends as well.
            Measure the interval from {start} to {end} in days.
            Give the days elapsed between {start} and {end}.
            Take the date {start} away from the date {end} and report the days.
            Tell me how many days {start} precedes {end}.
            Start the countdown on {start}: how many days to {end}?
            Compute the duration in days; it began {start} and it finished {end}.
            Calculate how many days late a payment of {end} is if it was due on {start}.
            Report the day difference, first date {start}, second date {end}.
            Express the distance from {start} to {end} as a number of days.
            Don't give me a date, give me the day count from {start} to {end}.
            Find the days between {start} and {end}.
            Find the number of days from {start} until {end}.
            Find the interval in days between {start} and {end}.
            Find the stay in days from {start} to {end}.
            Count how many days go by from {start} to {end}.
            Subtract the dates {end} and {start}; I want days.
            Tell me how many days there are till {end}; today it's {start}.
            Tell me how many days ago {start} was on {end}.
            Give me {end} minus {start} in days.
            Show how many days passed between {start} and {end}.
            Work out how many days I was in hospital: in {start}, out {end}.
            I need the number of nights for a booking from {start} to {end}.
            Please figure out the days from {start} up until {end}.
            Say how many days old a lamb born on {start} is on {end}.
            Work out how many days there are from {start} to {end}.
            Calculate the number of days between {start} and {end}.
            Calculate how many days passed between {start} and {end}.
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
            The bill was due on {start} and paid on {end}. How many days overdue was it?
            A rover landed on {start} and fell silent on {end}. For how many Earth days had it worked?
            Zoe started her diet on {start} and stepped on the scales on {end}. How many days had she kept it up?
            The fridge was rented from {start} to {end} at a daily rate. For how many days is rent charged?
            Interest accrues daily from {start} to {end}. What number of days goes into the formula?
            The hens were bought on {start}; the first egg came on {end}. How many days did the farmer wait?
            A patient was admitted on {start} and discharged on {end}. What is the length of stay in days?
            The countdown board in the office shows the days left. Today it is {start} and the launch is on {end}. What number does the board show?
            I started my new job on {start} and quit on {end}. How many days did I last?
            We left home on {start} and got back on {end}. How many days were we on the road?
            The pot was glazed on {start} and sold on {end}. How many days was it in the shop?
            It is {start} and the holidays begin on {end}. How many days do the children have to wait?
            Nan went into the home on {start} and moved out on {end}. They charge by the day, weekends too. For how many days?
            School starts on {start} and ends on {end}. How many days is that?
            Today is {start} and my holiday begins on {end}. How many days do I have to wait?
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
            day count {start} to {end}
            ChronoUnit.DAYS.between({start}, {end})
            day delta {start} / {end}
            length of stay in days: in {start}, out {end}
            days left from {start} until {end}
            no. of days, {start} till {end}
            days elapsed: since {start}, as of {end}
            days btw {start} and {end}
            {end} - {start} in days
            date diff {start} {end} days
            how many days {start} until {end}
            ChronoUnit.DAYS {start} {end}
            days between {start} and {end}
            (date({end}) - date({start})).days
        """,
        dialogues="""
            A: When did you arrive? B: On {start}. A: And today is {end}. How many days have you been here?
            A: The deadline is {end}. B: It is {start} now. A: So how many days have we got?
            Judge: You were arrested on {start}? Clerk: And released on {end}. Judge: Count the days in custody.
            - Check-in {start}, check-out {end}. - How many nights is that?
            Kid: It's {start} and my birthday is {end}! Mum: Then count how many sleeps.
            A: When did you quit sugar? B: On {start}. A: Today is {end}. B: So how many days is that already?
            Nurse: Admitted? Clerk: On {start}. Nurse: And going home on {end}. Clerk: So how many days do I bill?
            A: Our baby is due on {end}. B: And it is {start} now. A: How many days are left, then?
            A: When did it start raining? B: On {start}. A: And it stopped on {end}. B: So it rained for how many days?
            Clerk: Hired on {start}, returned on {end}. Customer: So for how many days do I pay?
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
            What is the weekday of {day}?
            What is the day of the week for {day}?
            What is the weekday name of the date {day}?
            What is the dow of {day}?
            What weekday is {day}?
            What weekday was it on {day}?
            What sort of day is {day}, a weekday or a weekend day, and what is it called?
            Does {day} fall on a weekend, or which day of the week is it?
            Which column of a wall calendar, Monday to Sunday, is {day} printed in?
            On which weekday will {day} fall?
            How do you call the day of the week of {day}?
            If a child was born on {day}, what weekday was it born on?
            What would a perpetual calendar show as the weekday of {day}?
            What does Zeller's congruence give as weekday for {day}?
            Was it midweek or the weekend on {day}; in other words, what weekday?
            What is the weekday name for {day}?
            What is the name of the weekday on {day}?
            What is the day name of {day}?
            What's the weekday on {day}?
            What kind of weekday will {day} be?
            Which day is {day} in the week?
            Which day do we have on {day}?
            Which weekday am I working if my shift is on {day}?
            Which weekday does my birthday fall on in the year it is {day}?
            Will {day} be a weekend day, and which weekday?
            Does {day} land on a weekend? Tell me the weekday.
            Can you say on which weekday {day} lands?
            On what day of the week does {day} land?
            {day}, what weekday would that be?
            So the weekday would be, for {day}, which?
            Under which day of the week would I find {day} in my diary?
            Which day of the week will {day} be?
            What day of the week was {day}?
            What day was {day}, Monday, Tuesday or which?
            On what day of the week does {day} fall?
            I was born on {day}; what day of the week was that?
            Is {day} a Saturday or which day of the week?
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
            Find the day of the week of {day}.
            Find the weekday for {day}.
            Find the name of the weekday of {day}.
            Get the weekday name for {day}.
            Name the weekday of {day}.
            State the weekday on which {day} falls.
            Tell me the day of the week for {day}.
            Tell me which of the seven weekdays {day} is.
            Print the long weekday name (%A) of {day}.
            Apply Zeller's congruence to {day}.
            Give the weekday, not the week number, of {day}.
            Check what weekday {day} happens to be.
            Map {day} to a weekday.
            Find the weekday name of {day}.
            Find the weekday on {day}.
            Find the day name for {day}.
            Find which day of the week {day} is.
            Get the weekday of {day}.
            Turn {day} into its day of the week.
            Show me the weekday for {day}.
            Tell me the weekday of {day}.
            Tell me which day {day} lands on in the week.
            I want the weekday {day} was.
            Please say which weekday {day} will be.
            Write the weekday in front of the date {day}.
            Let me know if {day} is on a weekend; name the weekday.
            Work out the day of the week on {day}.
            Check the calendar for the weekday of {day}.
            Find the day of the week for {day}.
            Tell me what day of the week {day} was.
            Calculate the day of the week on {day}.
            Give the weekday for the date {day}.
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
            The newspaper cutting is dated {day}, and the archive sorts issues by weekday. Under which weekday does it go?
            Tickets are cheaper at the start of the week. I want to fly on {day}. What weekday is that?
            The historian knows the battle was fought on {day}. For her lecture she wants to add the day of the week. What is it?
            The dentist doesn't work on weekends. My appointment slip says {day}. What day of the week is that?
            Aunt Olga claims that {day} was an unlucky Friday. What weekday was it in fact?
            The moon landing quiz asks on which weekday {day} fell. What do we answer?
            My contract starts on {day}, and I wonder which day of the week my working life will begin with. Which one?
            The choir always sings on the same weekday; its last concert took place on {day}. Which weekday do they sing on?
            Mum says I was born on a weekend. My birth certificate says {day}. Which weekday was it?
            The bus does not run every day of the week. I travel on {day}. What weekday is that?
            My lottery ticket is dated {day}. I forgot which weekday it was. Tell me.
            We want a weekend wedding and the hall is free on {day}. What day of the week is it?
            The old letter carries only the date {day}. The historian wants the day of the week. Which?
            My birthday is on {day} this time. What day of the week is it?
            The history book says the battle was on {day}. What day of the week was that?
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
            {day} falls on a ...day?
            wkday of {day}
            TEXT({day}, "dddd")
            what weekday {day}
            day-of-week name {day}
            {day}.getDay() as weekday name
            {day} weekday pls
            weekday wanted: {day}
            {day} - what weekday
            dayname({day})
            what weekday was {day}
            {day} day of wk
            day of the week {day}
        """,
        dialogues="""
            A: Let us meet on {day}. B: What weekday is that?
            A: I was born on {day}. B: On which day of the week?
            Teacher: Today we write {day}. Pupil: And which weekday is it?
            - The strike is called for {day}. - Is that a weekend? - Just tell me the weekday.
            A: Are shops open on {day}? B: That depends on the weekday. A: Which one is it, then?
            Hairdresser: We are shut on Mondays. Customer: I meant {day}, what weekday is it?
            A: The wedding is on {day}. B: Is that at the weekend? A: I don't know, which day of the week is it?
            Boss: Put the meeting on {day}. Secretary: Which weekday would that be? Boss: You look it up.
            A: The plumber comes on {day}. B: Which weekday is that? A: Look it up for me.
            Pupil: Is there school on {day}? Teacher: What day of the week is it, then?
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
            What is the date {months} after {start}?
            What is the renewal date for {start} plus {months}?
            What is the maturity date for a term of {months} from {start}?
            What is the end of a period of {months} that begins on {start}?
            Which date lies {months} beyond {start}?
            If {start} gets postponed by {months}, what does the date become?
            What date do I reach going {months} forward from {start}, month by month?
            On what date is a loan of {months} due that was granted on {start}?
            On what date is the final payment of a plan due that opened on {start} and stretches over {months}?
            If rent is fixed for {months} from {start}, until what date?
            When does a membership bought on {start} for {months} expire?
            Same day of the month, {months} further on from {start}: which date?
            With {months} to run from {start}, when is the final date?
            What is the date {months} on from {start}?
            What is the due date {months} after {start}?
            What is the end date {months} from {start}?
            What is the renewal date {months} past {start}?
            What's the date if I add {months} to {start}?
            What date will be on the calendar {months} later than {start}?
            When is {months} from {start}?
            When is my contract over if it began {start} and goes {months}?
            When is the next service, {months} after the last one on {start}?
            When can the baby have the next jab if it must be {months} after {start}?
            When does my SIM plan stop, bought {start}, good for {months}?
            If I pay nothing for {months} from {start}, when is my first payment?
            If the lease of {start} is lengthened by {months}, what is the new date?
            Until when is the warranty good: bought {start}, {months} cover?
            Which date do I come to, going {months} forward month by month from {start}?
            On {start} I was told to come again after {months}. Which date is that?
            How long does my pass last, as a date, if it's from {start} and runs {months}?
            What will the date be {months} after {start}?
            What date will it be {months} from {start}?
            What date will it be in {months} if today is {start}?
            If a contract starts on {start} and runs for {months}, what is the end date?
            When does a {months} warranty end if I bought it on {start}?
            What is the date in {months}, counting from {start}?
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
            Find the date {months} after {start}.
            Add {months} to the date {start}.
            Go forward {months} from {start}.
            Advance {start} by {months}.
            Shift {start} by {months} towards the future.
            Extend {start} by {months}.
            Postpone {start} by {months}.
            Jump {months} ahead of {start} in the calendar.
            Compute when a warranty of {months} on a purchase of {start} ends.
            Turn over {months} on the calendar, starting from {start}.
            Set the follow-up to {months} after {start}.
            Defer the loan instalment of {start} by {months}; tell me the new due date.
            Give the anniversary-like date {months} past {start}.
            Go {months} past {start}.
            Put {start} off by {months}.
            Push {start} out {months}.
            Set {start} forward {months}.
            Find the due date {months} from {start}.
            Find the end date {months} after {start}.
            Find the calendar date {months} on from {start}.
            Tell me when {months} are over, counted from {start}.
            Show the renewal date: begun {start}, term {months}.
            Lengthen the agreement of {start} by {months} and give the date.
            I want the date {months} further on than {start}.
            Please work out when the trial ends; it started {start} and lasts {months}.
            Count up {months} from {start} in the calendar.
            Calculate the repayment date of money lent on {start} for {months}.
            Work out the end date: start {start}, duration {months}.
            Calculate the date {months} from {start}.
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
            The tyres were fitted on {start}. The garage wants to see them again in {months}. What date goes into the book?
            Kofi deposits money on {start} for a fixed term of {months}. On what date may he withdraw it?
            Her maternity leave began on {start} and lasts {months}. On what date is she back?
            The water filter was changed on {start}; the manual says to swap it again after {months}. When?
            A passport is valid for {months}. It was issued on {start}. What expiry date is printed?
            The judge suspended the licence on {start} for {months}. When may the driver be on the road again?
            A bank grants a payment holiday of {months}, starting {start}. On what date do payments resume?
            The puppy was born on {start}; she may be sold at the age of {months}. From which date on?
            I joined the gym on {start}. They tie me in for {months}. From which date can I leave?
            The dentist saw me on {start} and wants to see me in {months}. What date should I write down?
            Grandpa's plot at the allotment was rented on {start} for {months}. When does he have to give it up?
            The heater has {months} of guarantee and I bought it on {start}. Till what date am I covered?
            Our au pair came on {start} and stays {months}. On what date does she fly home?
            I signed up for the gym on {start} for {months}. When does my membership end?
            The subscription began on {start} and lasts {months}. On what date does it expire?
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
            {start} plus {months}, date?
            plusMonths: {start}, {months}
            {start}, {months} added
            DateOffset({months}) after {start}
            renewal: {start} + {months}
            DATE_ADD({start}, {months})
            {months} from {start}
            {start} and {months} more
            due: {start} plus {months}
            date in {months} from {start}
            add months: {start}, {months}
            ends when? from {start}, {months}
            date {months} from {start}
            add_months({start}, {months})
        """,
        dialogues="""
            A: My gym card is from {start}. B: Valid for {months}. A: So which date is on it?
            A: We planned {months}. B: The date of the first day was {start}. A: Then when are we done?
            Landlord: Rent is fixed for {months}. Tenant: From {start}? Landlord: Right. Tenant: So when may you \
raise it?
            Vet: The puppy was wormed on {start}. Owner: When again? Vet: After {months}. Owner: Which date shall I \
put down?
            A: The boiler was serviced on {start}. B: And when is it due again? A: After {months}. B: Which date is that?
            Agent: The policy starts on {start}. Client: For how long? Agent: For {months}. Client: And its last date is what?
            A: My phone contract began on {start}. B: For how long? A: {months}. B: So on what date are you free?
            Nurse: Your last check was on {start}. Patient: And the next one? Nurse: In {months}. Patient: What date is that?
        """,
    ),
)
