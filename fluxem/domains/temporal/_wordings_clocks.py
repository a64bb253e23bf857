# ruff: noqa: E501 - one template a line
"""How people ask about clocks, zones and durations."""

from __future__ import annotations

from fluxem.core.phrasebook import Phrases
from fluxem.domains.temporal import _draws, tools

_ADD_TIME_TERMS = (
    "clock arithmetic; time of day; end time; arrival time; later time; clock reading; "
    "finishing time; clock plus duration; ETA; time after an interval"
)

PHRASES = (
    Phrases(
        tools.add_time,
        _draws.draw_clock_move,
        terms=_ADD_TIME_TERMS,
        questions="""
            What does the clock say {duration} after {start}?
            If it is {start} now, what will the clock show in {duration}?
            At what time does a film end that starts at {start} and runs {duration}?
            When it is {start} o'clock, which time comes {duration} later?
            Leaving at {start}, when do I arrive after {duration}?
            What is the time {duration} past {start}?
            What's {start} plus {duration} on the clock?
            What's my ETA if I set off at {start} and drive {duration}?
            When will the laundry be finished: machine on at {start}, programme {duration}?
            If dinner guests come at {start} and stay {duration}, at what time do they leave?
            When does my parking ticket, bought at {start} and valid {duration}, run out on the clock?
            I took a pill at {start}; the next is allowed after {duration}. At what time is that?
            Which reading has the kitchen clock when {duration} have gone by since {start}?
            What's the closing time of a stall that opens at {start} and trades for {duration}?
            What is the time of day {duration} after {start}?
            What is the clock time {duration} later than {start}?
            What is the finishing time of a task begun at {start} that takes {duration}?
            What is the arrival time for a departure at {start} and a ride of {duration}?
            What is the sum of the time {start} and {duration} on a clock?
            When does a shift of {duration} end if it starts at {start}?
            When is the soup ready: on the stove at {start}, simmering for {duration}?
            Where do the hands of the clock point {duration} after {start}?
            If I fall asleep at {start} and sleep for {duration}, when do I wake?
            If the {start} bus is {duration} late, when does it come?
            By what time has {duration} gone by since {start}?
            How late is it {duration} after {start}?
            Counting {duration} on from {start}, which clock time comes out?
            Delayed by {duration}, when does the {start} flight leave?
            What is the time {duration} from {start}?
            What is the clock time {duration} after {start}?
            What is the end time for {start} plus {duration}?
            What is the finish time {duration} after {start}?
            What is the arrival time {duration} after {start}?
            What's the time {duration} later than {start}?
            What time will it be {duration} after {start}?
            When is it {duration} after {start}?
            When am I home if I leave at {start} and it takes {duration}?
            When is the cake done if it goes in at {start} for {duration}?
            When is the lesson over if we start at {start} and go on for {duration}?
            When does the pain killer stop working, taken at {start}, good for {duration}?
            When do I have to feed the meter again if I paid at {start} for {duration}?
            If the film begins at {start} and is {duration} long, when is it over?
            If we wait {duration} from {start}, what time is it?
            How late will it be in {duration} if the clock says {start}?
            It's {start} now. In {duration}, what's the time?
            What time will it be in {duration} if it is {start} now?
            What time is it {duration} after {start}?
            If it is {start} now, what time will it be in {duration}?
            A movie starts at {start} and lasts {duration}; what time does it end?
            If I leave at {start} and drive for {duration}, what time do I arrive?
            What time is {start} plus {duration}?
        """,
        commands="""
            Add {duration} to the time {start}.
            Put the clock forward by {duration} from {start}.
            Give the end time: begins {start}, takes {duration}.
            Find the time of day {duration} later than {start}.
            Set a timer for {duration} at {start} and tell me when it rings.
            Calculate the time {duration} after {start}.
            Advance the clock hands from {start} by {duration}.
            Work out the ETA: departure time {start}, journey {duration}.
            Schedule the end of a webinar that starts at {start} and lasts {duration}.
            Set my alarm: I go to bed at {start} and want to sleep {duration}; at what time does it ring?
            Find the time {duration} after {start}.
            Find the clock time reached {duration} past {start}.
            Go {duration} forward from the time {start}.
            Move the time {start} on by {duration}.
            Wind the clock on {duration} from {start}.
            Postpone the call of {start} by {duration}; give the new clock time.
            Delay the start at {start} by {duration}.
            Compute the end of a meeting of {duration} that opens at {start}.
            Tell me when to be back if I leave at {start} for {duration}.
            Tell me the closing time: open at {start}, for {duration}.
            Determine the landing time; take-off {start}, time in the air {duration}.
            Set a timer of {duration} at {start}; at what time does it ring?
            Let {duration} pass after {start} and read the clock.
            Add {duration} to {start} on the clock.
            Go {duration} on from {start}.
            Put {duration} on top of the time {start}.
            Move the time {start} forward by {duration}.
            Find the clock time {duration} after {start}.
            Find the end time: {start} plus {duration}.
            Find the finish time for a start at {start} lasting {duration}.
            Find the arrival time when I leave {start} and travel {duration}.
            Tell me what time it is {duration} from {start}.
            Tell me when I get there; I leave at {start} and need {duration}.
            Show me the time on the clock {duration} past {start}.
            Work out when the show is over: it starts {start} and runs {duration}.
            I need to know the time {duration} after {start}.
            Please say when to take the pill again: last at {start}, every {duration}.
            Calculate when work is over, starting at {start} and working {duration}.
            Work out the time {duration} after {start}.
            Calculate the time {duration} from {start}.
            Calculate the arrival time: departure {start}, travel time {duration}.
        """,
        stories="""
            A train departs at {start} and needs {duration}. At what time does it arrive?
            The roast takes {duration} and goes into the oven at {start}. When is it done?
            Mia started her shift at {start} and worked for {duration}. What did the clock show at the end?
            With a flight of {duration} that takes off at {start}, when do we land by the same clock?
            The exam of {duration} begins at {start}. At what time are the papers collected?
            A parking meter was fed at {start} and allows {duration}. At what time does the warden write a fine?
            The anaesthetic was injected at {start}. It keeps working for {duration}. At what time will the patient \
feel something again?
            Bread dough was set aside at {start} and must rise {duration}. When, by the clock, does the baker knead \
it?
            The nurse starts the drip at {start}. The bag lasts {duration}. At what time must it be changed?
            A hiker leaves the hut at {start}; the signpost says {duration} to the summit. When is she on top?
            The washing machine begins at {start} and its programme takes {duration}. When can Paul hang up the laundry?
            Kickoff is at {start}, and with the break a match takes {duration}. When is it over?
            Paracetamol was given at {start}. The next dose is allowed after {duration}. At what time?
            A coach leaves at {start}. Its driver must rest after {duration}. At what time must he stop?
            The tide is low at {start} and turns high {duration} later. At what time is it high?
            The babysitter came at {start} and stayed for {duration}. At what time did she go home?
            I put the potatoes on at {start}. They need {duration}. When do I take them off?
            We got on the bus at {start} and the trip took {duration}. What time was it when we got off?
            The hair dye went on at {start} and stays on {duration}. When does the hairdresser wash it out?
            My night shift begins at {start} and lasts {duration}. What time can I go home?
            The babysitter comes at {start}. We will be away {duration}. At what time are we back?
            A train leaves at {start}. The journey takes {duration}. What time does it arrive?
            A film starts at {start} and is {duration} long. At what time does it finish?
        """,
        terse="""
            time {start} + {duration}
            clock {start}, plus {duration}
            {duration} after {start} on the clock
            start {start}, duration {duration}: end?
            duration {duration}, start time {start}: finish at?
            {start} o'clock and {duration} later
            ETA: leave at {start}, trip {duration}
            end time? begins at {start}, runs {duration}
            clock time: {start} + {duration} = ?
            at {start} add {duration}
            plus {duration} from {start}, clock?
            {start} forward {duration}
            clock time {start} plus {duration}, as LocalTime
            finish time: start {start}, takes {duration}
            {duration} later than {start}
            departs at {start}, travels {duration}, arrives at?
            ready at? {start} + {duration}
            {start} plus {duration} time?
            clock: {duration} from {start}
            end time {start} + {duration}
            when done? start {start}, takes {duration}
            arrive: leave {start}, drive {duration}
            time calculator {start} + {duration}
            what time {duration} after {start}
        """,
        dialogues="""
            A: The show starts at {start}. B: How long is it? A: {duration}. B: So it ends when?
            A: I need {duration} to get there. B: You leave at {start}? A: Yes. B: Then when will you arrive?
            Passenger: We take off at {start}? Steward: Yes, flying time {duration}. Passenger: And touch down at \
what time?
            Coach: Training starts at {start}. Parent: How long for? Coach: {duration}. Parent: So pick-up is at \
what time?
            Chef: The ham goes in at {start}. Cook: How long does it need? Chef: {duration}. Cook: So when do I take it out?
            A: I parked at {start}. B: The ticket is good for {duration}. A: Then by what time must I be back?
            A: The train left at {start}. B: And the ride is {duration}. A: So when will she be here?
            Cook: In the oven at {start}. Helper: For {duration}? Cook: Yes. Helper: Then when does it come out?
        """,
    ),
    Phrases(
        tools.add_time,
        _draws.draw_asked_clock_move,
        terms=_ADD_TIME_TERMS,
        questions="""
            What time is it {duration} after {start}?
            It is {start}. What time will it be in {duration}?
            Which time of day comes {duration} after {start}?
            What time will I finish if I begin at {start} and need {duration}?
            What time does the concert end when it starts at {start} and lasts {duration}?
            What time will the clock read {duration} from {start}?
            At what time do I take the cake out: in at {start}, bake for {duration}?
            At {start} the ferry leaves for a crossing of {duration}; at what time does it dock?
            What time of day is reached when {duration} have elapsed since {start}?
            What time is it when {duration} have gone by after {start}?
            What time does the clock show {duration} later than {start}?
            What time of day comes {duration} after {start}?
            What time do you get when you add {duration} to {start}?
            At what time will it be {duration} past {start}?
            At what time does the lesson end that begins at {start} and goes on for {duration}?
            At what time is the bread done if it goes into the oven at {start} for {duration}?
            At what time should I come back if they say at {start} "come back in {duration}"?
            What time will my alarm ring if I set it at {start} for {duration} from then?
            At what time are we if {duration} are added to {start}?
            If a train due at {start} runs {duration} late, what time does it pull in?
            From {start}, what time is {duration} away?
            If I leave home at {start} and walk {duration}, what time do I get to work?
            What time is it {duration} on from {start}?
            What time is {duration} past {start}?
            What time will it be when {duration} have gone by from {start}?
            What time do I finish if I start at {start} and need {duration}?
            What time do we land if we took off at {start} and fly for {duration}?
            What time does the parking run out, paid at {start} for {duration}?
            What time should I take it off the stove, on at {start} for {duration}?
            What time is it {duration} from now, if now is {start}?
            What time does it get to be after {duration}, beginning at {start}?
            At what time is it over if it began at {start} and went on for {duration}?
            At what time am I there when I set out at {start} and walk for {duration}?
            If the clock says {start}, what time does it say {duration} later?
            It's {start}; what time is it after another {duration}?
            What time will it be {duration} after {start}?
            What time will it be in {duration} if it is {start} now?
            If it is {start} now, what time will it be in {duration}?
            A film starts at {start} and lasts {duration}; what time does it end?
            If I leave at {start} and the trip takes {duration}, what time will I arrive?
            What time is it if it was {start} and {duration} have passed?
        """,
        commands="""
            Tell me what time the clock shows {duration} after {start}.
            From {start} go on for {duration}; name the time of day.
            Calculate what time it is {duration} past {start}.
            Work out at what time a nap of {duration}, begun at {start}, is over.
            Starting at {start}, add {duration} and report which time it is then.
            Say what time school is out: first bell at {start}, lessons for {duration}.
            Find what time it is {duration} after {start}.
            Find the time of day {duration} past {start}.
            Add {duration} to {start} and tell me what time it is then.
            Add {duration} to {start}; what time do you get?
            Put {start} back to a later time, by {duration}; what time is it now?
            Tell me at what time {duration} from {start} are over.
            Tell me what time is {duration} later than {start}.
            Tell me what time to expect her: she left at {start} and needs {duration}.
            Move the hands of the clock from {start} ahead by {duration}; what time do they show?
            Delay the {start} lecture by {duration} and state at what time it begins.
            Compute the time of day after {duration}, starting at {start}.
            Give the time of day when {duration} have run from {start}.
            Say what time it is after a wait of {duration} from {start}.
            Tell me what time it is {duration} on from {start}.
            Tell me what time I'll be done: start {start}, length {duration}.
            Find what time it will be {duration} after {start}.
            Find the time of day {duration} after {start}.
            Add {duration} to {start} and say what time that is.
            Say what time it is {duration} later than {start}.
            Show what time we arrive, leaving {start}, on the road for {duration}.
            Work out what time the pool closes: opens at {start}, stays open {duration}.
            Let me know what time it'll be {duration} from {start}.
            I want to know what time it is {duration} after {start}.
            Please work out what time to wake up: in bed {start}, sleep {duration}.
            Count {duration} on from {start}; what time is it?
            Start the clock at {start}, let {duration} run and tell me what time it shows.
            Work out what time a lesson ends that starts at {start} and lasts {duration}.
            Tell me what time it will be in {duration}; it is {start} now.
            Calculate what time I arrive if I leave at {start} and travel for {duration}.
        """,
        stories="""
            The tumble dryer was started at {start}. The display says {duration}. At what time can I fetch the \
clothes?
            Rosa lights a candle at {start}. It burns for {duration}. At what time is it dark again?
            A babysitter arrives at {start} and is booked for {duration}. What time does she go home?
            Battery life is {duration}. I unplugged the laptop at {start}. What time will it die?
            At {start} the dentist says that the numbness will be gone in {duration}. At what time can Leo eat again?
            The eggs went into the water at {start} and need {duration}. What time does the cook take them out?
            A download began at {start}. The remaining time is {duration}. What time will it be finished?
            Eve leaves the office at {start}. Her way home takes {duration}. What time does she get home?
            The chlorine was put in the pool at {start}. Nobody may swim for {duration}. From what time on may they swim?
            A guard starts his round at {start} and is back after {duration}. At what time is he back?
            The charger says {duration} to full and it is {start}. At what time is the car charged?
            The lights went out at {start} for {duration}. At what time did the lights come on again?
            I went for a run at {start} and ran for {duration}. At what time did I get back?
            The glue was put on at {start} and needs {duration} to dry. From what time on can I touch it?
            The meeting began at {start} and went on for {duration}. What time was it when we left?
            The doctor gave the jab at {start}. I must sit for {duration}. At what time may I go?
            We put the pizza in at {start}. The box says {duration}. What time do we eat?
            A train leaves at {start}. The journey takes {duration}. At what time does it arrive?
            Ben starts his homework at {start}. It takes him {duration}. What time does he finish?
        """,
        terse="""
            what time: {start} plus {duration}
            what time is {start} + {duration}
            {duration} from {start}, what time?
            what time: start {start}, lasts {duration}
            now {start}; in {duration}; which time of day?
            what time {duration} after {start}
            {start} add {duration}: what time?
            now {start}; what time in {duration}?
            start {start}, +{duration}, what time
            {duration} past {start}, what time
            time of day: {start} plus {duration}
            what time {duration} from {start}
            {start} now, what time {duration} later
            time after {duration}: from {start}, what time
            what time done: start {start}, {duration} long
            what time is {duration} after {start}
            what time {start} + {duration}
        """,
        dialogues="""
            A: It is {start}. B: I will be back in {duration}. A: At what time is that?
            Guest: Check-in opens at {start}. Friend: We will be {duration} late. Guest: So what time do we get there?
            Teacher: Start writing at {start}. Pupil: We have {duration}? Teacher: Exactly. Pupil: At what time do \
you collect it?
            Boss: Back in {duration}! Clerk: It is {start} now, so what time is that?
            A: What time is it? B: It's {start}. A: And what time will it be in {duration}?
            Mum: Dinner is in {duration}. Son: It is {start} now. Mum: So what time do you sit down?
            A: I start at {start}. B: And it takes {duration}. A: So what time am I done?
            Kid: Can I stay out for {duration}? Mum: It is {start}. Kid: So at what time do I come home?
        """,
    ),
    Phrases(
        tools.time_difference,
        _draws.draw_two_times,
        terms=(
            "time difference; elapsed time; length of a shift; travel time; opening hours; "
            "time span; hours worked; elapsed clock time; interval between two times; time sheet"
        ),
        questions="""
            How much time passes from {start} until {end}?
            How long is it from {start} to the time {end}?
            How long does a meeting last that starts at {start} and ends at {end}?
            What is the time span between {start} and the next {end} on the clock?
            If the shop opens at {start} and closes at {end}, how long is it open?
            How long before the clock shows {end} when it is {start} now?
            How much time is there between {start} and {end}?
            What's the difference between {start} and {end} on the clock?
            How long did I work if I clocked in at {start} and clocked out at {end}?
            How much time is left until {end} if it is {start} now?
            How long was the night's sleep, lights out at {start}, alarm at {end}?
            What's the duration of a flight departing at {start} and arriving at {end}, same time zone?
            How long is the lunch break that begins at {start} and finishes at {end}?
            How long is the daylight with sunrise at {start} and sunset at {end}?
            What is the time span from {start} to {end}?
            What is the elapsed time between {start} and {end}?
            What is the length of a shift from {start} to {end}?
            What is the duration from {start} until {end}?
            What is the interval between {start} and {end} on the clock?
            How long is it till {end} if it is {start} now?
            How long is it between {start} and {end}?
            How much time lies between {start} and {end}?
            How much clock time goes by from {start} to {end}?
            How long do I have before {end} when the clock says {start}?
            How long was the light on if it was switched on at {start} and off at {end}?
            How long was I waiting: there at {start}, called in at {end}?
            By how much time is {end} later than {start}?
            What travel time results from departing at {start} and arriving at {end}?
            Leaving at {start} and coming home at {end}, how long am I gone?
            What is the time between {start} and {end}?
            What is the length of time from {start} to {end}?
            What is the gap between {start} and {end} on the clock?
            What is the duration between {start} and {end}?
            What is the time difference between {start} and {end}?
            What is the waiting time from {start} to {end}?
            What is the working time from {start} to {end}?
            What's the time from {start} to {end}?
            How long from {start} to {end}?
            How long did I sleep if I went to bed at {start} and got up at {end}?
            How long am I at work from {start} until {end}?
            How long is the shop open if it opens at {start} and shuts at {end}?
            How long do I have to wait from {start} till the bus at {end}?
            How long was the trip if we left at {start} and got in at {end}?
            How much time do I have from {start} to {end}?
            How much time went by between {start} and {end}?
            Between {start} and {end}, how much time is there on the clock?
            If I start at {start} and stop at {end}, how long was it?
            How many hours are there between {start} and {end}?
            How many hours and minutes are there from {start} to {end}?
            How long is it from {start} to {end}?
            How many hours did I work if I started at {start} and finished at {end}?
            A film starts at {start} and ends at {end}; how long is it?
        """,
        commands="""
            Find the elapsed time from {start} to {end}.
            Give the length of the time from {start} until {end}.
            Work out how long a shift from {start} to {end} is.
            Compute the travel time: arrival at {end}, departure at {start}.
            Measure on the clock the time from {start} up to {end}.
            Calculate the hours from {start} to {end}.
            Subtract the time {start} from the time {end}.
            Fill in the time sheet: came at {start}, went at {end}, hours worked?
            Determine how long the patient was in surgery, from {start} until {end}.
            Say how long I have to wait: it is {start} and the train comes at {end}.
            Find the time between {start} and {end}.
            Find the duration between the times {start} and {end}.
            Find the difference of the clock times {end} and {start}.
            Measure how long it is from {start} to {end}.
            Give the elapsed time for a walk from {start} to {end}.
            Give the hours worked: began {start}, finished {end}.
            Tell me how long it takes from {start} until {end} on the clock.
            Tell me how much time is left until {end}; it is {start}.
            Work out the running time of a film that starts at {start} and ends at {end}.
            Take {start} away from {end} to get the elapsed clock time.
            Calculate how long the shop stays open, doors open {start}, doors close {end}.
            Count the hours and minutes between {start} and {end}.
            Report a duration, not a time of day: from {start} to {end}.
            Find the length of time between {start} and {end}.
            Find the duration from {start} to {end}.
            Find the span of clock time from {start} to {end}.
            Find the wait from {start} until {end}.
            Find the elapsed time between {start} and {end}.
            Tell me how long it is from {start} to {end}.
            Tell me how long I worked: from {start} until {end}.
            Show how much time passes from {start} to {end}.
            Work out the time from {start} to {end}.
            Count the time from {start} until {end}.
            Give the time spent: started {start}, stopped {end}.
            I need the length of a shift from {start} to {end}.
            Please say how long the lesson is: from {start} to {end}.
            Calculate how much time I have left, now {start}, deadline {end}.
            Calculate the hours between {start} and {end}.
            Calculate the time difference between {start} and {end}.
            Work out how many hours I worked from {start} to {end}.
        """,
        stories="""
            Ben fell asleep at {start} and woke up at {end}. How long did he sleep?
            A bus left the depot at {start} and arrived at {end}. How long did the ride take?
            The power came back at {end} after failing at {start}. How long was the outage at that time?
            The guard begins at {start} each evening and goes home at {end}. How long is one shift?
            A cake went in at {start} and out at {end} by the kitchen clock. How long was it baked?
            The marathon runner crossed the start line at {start}. She was at the finish at {end}. What was her \
running time?
            Noor parked at {start} and drove off at {end}. The garage charges by elapsed time. How long was the car \
inside?
            A kiln is heated at {start} and shut down at {end}. How long was it firing, by the clock?
            The fire was reported at {start} and put out at {end}. How long did it burn after the report?
            The infusion was started at {start} and removed at {end}. For how long did it run?
            Tide tables give high water at {start} and the following low water at {end}. How long does the ebb take?
            The babysitter arrived at {start} and left at {end}; she is paid by the hour. How long was she there?
            A cyclist checks in at the first post at {start} and at the last one at {end}. How long has she been riding?
            A download started at {start} and was complete at {end}. How long did it take?
            My layover begins when I land at {start}; the next plane leaves at {end}. How long do I have at the airport?
            The satellite passed overhead at {start} and again at {end}. How long is one orbit, as seen from here?
            My bread went in at {start} and came out at {end}. How long was it in the oven?
            The bus left at {start} and got to the school at {end}. How long were the children on it?
            I put my baby down at {start} and she woke up at {end}. How long did she sleep?
            The lights went out at {start} and came on again at {end}. How long were we in the dark?
            Our plumber came at {start} and left at {end}. He charges by time. How long was he here?
            A train leaves at {start} and arrives at {end}. How long does the journey take?
            Emma started her homework at {start} and finished at {end}. How long did it take her?
        """,
        terse="""
            time from {start} to {end}
            start {start}, end {end}: elapsed time?
            clock: {start} -> {end}, how long
            end time {end}, start time {start}, duration?
            hours and minutes from {start} until {end}
            {end} minus {start}, clock time
            hrs worked: in at {start}, out at {end}
            elapsed: {start} until {end}
            clock in {start}, clock out {end}, total hours?
            how long from {start} till {end}
            hours from {start} to {end}
            Duration.between({start}, {end})
            dep {start}, arr {end}, travel time?
            how long: {start} till {end}
            on at {start}, off at {end}, how long
            time elapsed {start} to {end}
            shift {start} until {end}, length?
            time btw {start} and {end}
            how long {start} - {end}
            from {start} to {end}, time passed
            {start} until {end} = how long
            duration: {start} to {end}
            hours between {start} and {end}
            time difference {start} {end}
        """,
        dialogues="""
            A: When did it start? B: At {start}. A: And it ended at {end}. So how long was it?
            A: We close at {end}. B: And open at {start}? A: Yes. B: How long is that?
            Payroll: When did you come? Worker: At {start}. Payroll: And left at {end}. Worker: So what are my paid \
hours?
            A: It's {start}. B: The bus goes at {end}. A: How long do we have to wait?
            Judge: When was he seen last? Witness: At {start}. Judge: And found at {end}. Witness: How much time was \
in between?
            A: When did the meeting start? B: At {start}. A: And it was over at {end}. B: So how long did it last?
            Coach: She set off at {start}. Timer: And crossed the line at {end}. Coach: What is her time, then?
            A: I waited from {start}. B: And when was your turn? A: At {end}. B: So how long did you wait?
            Boss: You came at {start} and went at {end}. Worker: How long did I work, then?
        """,
    ),
    Phrases(
        tools.convert_timezone,
        _draws.draw_moment,
        terms=(
            "time zone; local time; time zone conversion; UTC offset; daylight saving time; "
            "world clock; local clock time abroad; time conversion between cities; tz conversion; "
            "UTC to local time"
        ),
        questions="""
            What is the local time in {zone} at {moment}?
            When it is {moment}, what do clocks in {zone} show?
            At {moment}, what date and time is it in the zone {zone}?
            How does somebody in {zone} write the moment {moment}?
            What time is {moment} for people living in {zone}?
            In {zone}, what does the clock say at {moment}?
            What's {moment} in {zone} time?
            What time is it in {zone} when it's {moment}?
            When in {zone} should I dial in for a meeting scheduled {moment}?
            To which wall-clock time in {zone} does {moment} correspond?
            If the livestream is announced for {moment}, what's the equivalent for viewers in {zone}?
            What would a resident of {zone} call the instant {moment}?
            Accounting for daylight saving, what does {moment} become in {zone}?
            What is {moment} in the time zone {zone}?
            What is the {zone} time of {moment}?
            What is the wall clock time in {zone} at {moment}?
            What is the equivalent of {moment} in {zone}?
            What is the local date and time in {zone} for {moment}?
            What do watches in {zone} read at {moment}?
            What date and hour is it in {zone} at {moment}?
            At {moment}, how late is it in {zone}?
            How is {moment} expressed in {zone} local time?
            How does {moment} translate to the {zone} timezone?
            Is it already the next day in {zone} at {moment}; what date and time is it there?
            If the deadline is {moment}, when is that for me in {zone}?
            If a calendar invitation says {moment}, at what local time does it pop up in {zone}?
            In local {zone} time, when is {moment}?
            What is the time in {zone} at {moment}?
            What is the local time in {zone} for {moment}?
            What is the date and time in {zone} when it is {moment}?
            What is {moment} in {zone} time?
            What is the {zone} equivalent of {moment}?
            What's {moment} in {zone}?
            What time is it in {zone} at {moment}?
            What time is it in {zone} if it is {moment}?
            What time should somebody in {zone} be there for a call at {moment}?
            When is {moment} for people in {zone}?
            When do I get up in {zone} to watch a race that starts {moment}?
            If it's {moment} here, what time is it in {zone}?
            If the plane lands at {moment}, what is that by the clocks in {zone}?
            How late is it in {zone} when it's {moment}?
            Which date and time does a clock in {zone} show at {moment}?
            Which local time does {moment} make in {zone}?
            Do I have to call in the night from {zone} at {moment}; what time is it there?
            What time is {moment} in {zone}?
            What time is it in {zone} when it is {moment}?
            If it is {moment}, what time is it in {zone}?
            If the meeting is at {moment}, what time is that in {zone}?
            What is {moment} in {zone} local time?
            How do I convert {moment} to {zone} time?
        """,
        commands="""
            Convert {moment} to the time zone {zone}.
            Give {moment} as local time of {zone}.
            For the zone {zone}, restate the moment {moment}.
            Translate the timestamp {moment} into {zone} time.
            Tell colleagues in {zone} when {moment} is on their clocks.
            Calculate the {zone} time for {moment}.
            Change the timezone of {moment} to {zone}.
            Shift the datetime {moment} into {zone}, offset and summer time included.
            Put the calendar invitation of {moment} into {zone} local hours.
            Render the log timestamp {moment} for users whose timezone is {zone}.
            Tell the branch in {zone} the local equivalent of {moment}.
            Express {moment} in {zone} time.
            Find the local time in {zone} at {moment}.
            Find the {zone} equivalent of {moment}.
            Put {moment} into {zone} local time.
            Switch {moment} over to the {zone} timezone.
            Adjust {moment} for a reader in {zone}.
            Recalculate {moment} for the time zone of {zone}.
            Localise {moment} to {zone}.
            Reckon {moment} by the clocks of {zone}.
            Display {moment} with the offset of {zone}.
            Transform the instant {moment} into wall time of {zone}.
            In {zone}, clocks differ; state what they say at {moment}.
            Set my world clock to {zone} and show {moment}.
            Convert {moment} to {zone} time.
            Convert {moment} into {zone}.
            Change {moment} to {zone} time.
            Change {moment} to local time in {zone}.
            Show {moment} in {zone} time.
            Show me the time in {zone} at {moment}.
            Give me {moment} in {zone}.
            Give the local time of {zone} for {moment}.
            Find the time in {zone} for {moment}.
            Find the {zone} time of {moment}.
            Find the local date and time in {zone} at {moment}.
            Tell me what time it is in {zone} at {moment}.
            Tell me when {moment} is in {zone}.
            Work out {moment} in the time of {zone}.
            I need {moment} in {zone} local time.
            Please turn {moment} into the time in {zone}.
            Move {moment} to the timezone {zone}.
            Convert {moment} to {zone}.
            Convert {moment} to the {zone} time zone.
            Convert the timestamp {moment} to {zone} local time.
            Tell me what time {moment} is in {zone}.
        """,
        stories="""
            A call is fixed for {moment}. Yuki lives in {zone}. What does her clock show then?
            The server in {zone} logs local time. Which entry has an event that happened at {moment}?
            A match kicks off at {moment}. Fans in {zone} want to watch it live. When do they switch on?
            The rocket starts at {moment}, says the agency. What is that for an observer in {zone}?
            My flight lands at {moment}, but my parents in {zone} think in their own time. When is it for them?
            An online exam opens worldwide at {moment}. Candidates sit in {zone}. At what hour of theirs may they \
begin?
            The earthquake was registered at {moment}. A newspaper in {zone} prints local hours. What does it print?
            Grandma phones from {zone} and I suggested {moment}. She never remembers the offset. What is that for her?
            The eclipse reaches its maximum at {moment}. An astronomer stationed in {zone} notes it in local time. What does she note?
            A webinar invitation gives {moment}. Diego works in {zone}. When should he open his laptop?
            The cron job runs at {moment}. The support team sits in {zone}. What is that on their wall clock?
            Tickets go on sale at {moment}. Buyers in {zone} want their local hour. When do they have to be ready?
            An email header shows {moment}. The recipient lives in {zone}. At what local time was it sent?
            A ship radios its position at {moment}. Headquarters keep {zone} time. Which time do they log?
            The stock exchange opens at {moment}. A trader in {zone} sets an alarm. To what local time?
            A baby was born at {moment}. The grandparents live in {zone}. What did their clock show at the birth?
            My daughter lives in {zone}. I'd like to ring her at {moment}. What time is that for her?
            The meeting is at {moment}. Our man in {zone} asks when that is on his clock. Tell him.
            The game comes out at {moment}. I am in {zone}. At what local time can I play?
            A ship reports its position at {moment}. The office is in {zone}. What local time goes into the log?
            Grandpa in {zone} wants to see the wedding by video. It begins at {moment}. When should he switch on?
            We have a video call at {moment}. My colleague is in {zone}. What time is it for her?
            A flight departs at {moment}. What time is that in {zone}?
        """,
        terse="""
            {moment} -> {zone}
            {zone}: local time of {moment}
            timestamp {moment}, target zone {zone}
            to {zone}, from {moment}
            {moment} = ? ({zone})
            {moment} in {zone}
            tz convert {moment} {zone}
            astimezone({zone}): {moment}
            what is {moment} {zone} time
            {zone} local equivalent, {moment}
            local time {zone} @ {moment}
            {moment} to {zone} time
            {zone} clock at {moment}
            {moment} as {zone} local
            withZoneSameInstant: {moment}, {zone}
            when is {moment} in {zone}
            tz {zone}; instant {moment}; local?
            {moment}.tz_convert({zone})
            time in {zone} at {moment}
            {moment} {zone} local
            convert tz {moment} {zone}
            time zone converter {moment} to {zone}
            pd.Timestamp({moment}).tz_convert({zone})
        """,
        dialogues="""
            A: The webinar is at {moment}. B: I am in {zone}. A: Then it is what time for you?
            A: Which zone are you in? B: {zone}. A: The release goes out at {moment}. B: And locally that is when?
            Gamer: The server resets at {moment}. Friend: My timezone is {zone}. Gamer: Then for you it resets when?
            Secretary: The board meets at {moment}. Director: I will be in {zone} that week. Secretary: I will enter \
your local time, which is what?
            A: The release is planned for {moment}. B: My clock runs on {zone}. A: So what will it say at that moment?
            Producer: We go live at {moment}. Guest: I am sitting in {zone}. Producer: Then what local time is it for you?
            A: Can we talk at {moment}? B: I'm in {zone}. A: What time is that for you?
            Travel agent: Your flight leaves at {moment}. Client: My watch is on {zone}. Travel agent: So what will it say?
        """,
    ),
    Phrases(
        tools.duration_total,
        _draws.draw_total,
        terms=(
            "total duration; length of time; number of minutes; number of seconds; "
            "duration conversion; stopwatch; time unit conversion; duration expressed in one unit; "
            "decimal hours; all in minutes; all in seconds"
        ),
        questions="""
            How many {unit} are there in {duration}?
            What is {duration} in {unit}?
            How long is {duration}, counted in {unit}?
            {duration}: what does that make altogether in {unit}?
            How many {unit} does {duration} amount to?
            What is the total number of {unit} in {duration}?
            How many {unit} is {duration}?
            What's {duration} converted to {unit}?
            How much is {duration} expressed purely in {unit}?
            If I break {duration} down completely, how many {unit} do I obtain?
            A podcast of {duration}: how many {unit} of listening is that?
            How many {unit} fit into {duration}?
            Entered as {unit} on a time sheet, what is {duration}?
            What is the length of {duration} in {unit}?
            What is the total of {duration} in {unit}?
            What is the value of {duration} in {unit}?
            What is {duration} measured in {unit}?
            What is {duration} worth in {unit}?
            How long is {duration} in {unit}?
            How long is {duration} when measured in {unit} alone?
            How many {unit} does {duration} come to?
            How many {unit} does {duration} contain?
            How many {unit} go by during {duration}?
            How many {unit} do I have to set on the timer for {duration}?
            In {unit}, how long is {duration}?
            In {unit}, what is the total of {duration}?
            If a lesson takes {duration}, how many {unit} is that?
            What is the number of {unit} in {duration}?
            What is the length in {unit} of {duration}?
            What is the equivalent in {unit} of {duration}?
            What's the total number of {unit} in {duration}?
            What do I get if I change {duration} to {unit}?
            How many {unit} in {duration}?
            How many {unit} are {duration}?
            How many {unit} make {duration}?
            How many {unit} did I run if I ran for {duration}?
            How many {unit} does a film of {duration} last?
            How many {unit} do I wait when I wait {duration}?
            How many {unit} altogether in {duration}?
            How long is {duration} if I count in {unit}?
            If it takes {duration}, how many {unit} does it take?
            {duration} is how many {unit}?
            What is {duration} in {unit} altogether?
            How many {unit} are in {duration}?
            How many {unit} are there in {duration} altogether?
            How many total {unit} is {duration}?
            A film lasts {duration}; how many {unit} is that?
            How do I convert {duration} to {unit}?
        """,
        commands="""
            Convert {duration} to {unit}.
            Give the length of {duration} in {unit} only.
            Using {unit} alone, write down {duration}.
            Total the {unit} that make up {duration}.
            Express {duration} as a plain number of {unit}.
            Count the {unit} of {duration}.
            Calculate {duration} in {unit}.
            Change {duration} into {unit}.
            Rewrite a playing time of {duration} as {unit}, a single figure.
            Translate a marathon time of {duration} to {unit}.
            Reduce {duration} to {unit} for the spreadsheet.
            Turn the countdown of {duration} into a plain count of {unit}.
            Express {duration} in {unit}.
            Express the duration {duration} as a number of {unit}.
            Find the number of {unit} in {duration}.
            Find the total {unit} of {duration}.
            Write {duration} as {unit}.
            Switch {duration} over to {unit}.
            Turn {duration} into {unit}.
            Reduce {duration} to {unit}.
            Break {duration} down into {unit}.
            State {duration} in {unit}.
            Work out how many {unit} {duration} is.
            Tell me the {unit} in {duration}.
            Give {duration} as a plain number of {unit}.
            Change {duration} to {unit}.
            Convert {duration} into {unit}.
            Put {duration} in {unit}.
            Give {duration} in {unit}.
            Show {duration} as {unit}.
            Find the total of {duration} in {unit}.
            Find how many {unit} {duration} has.
            Find the length of {duration} in {unit}.
            Tell me how many {unit} are in {duration}.
            Tell me what {duration} is in {unit}.
            Work out the {unit} in {duration}.
            Count {duration} in {unit}.
            I need {duration} as a number of {unit}.
            Please write {duration} in {unit} only.
            Convert {duration} to {unit} only.
            Convert the time {duration} into {unit}.
            Calculate how many {unit} there are in {duration}.
        """,
        stories="""
            A film runs {duration}. The player's display counts {unit} only. What does it show at the end?
            The stopwatch knows {unit} and nothing else. Which number does it show after {duration}?
            A freelancer bills by {unit}; the job took {duration}. What number goes on the bill?
            My oven timer wants {unit}. The recipe says {duration}. Which number do I type?
            A runner took {duration}. Her log keeps a single number of {unit}. Which one?
            A parking machine displays the remaining time in {unit}. There are {duration} left. What figure is \
displayed?
            The physics pupil measured {duration} but the worksheet demands {unit}. What should she hand in?
            Total machine downtime was {duration}. The maintenance report allows {unit} as the only unit. Which \
figure is reported?
            A rental bike was out for {duration}. The meter counts {unit}. What does the meter read?
            The config file wants the timeout in {unit}. The admin thinks of {duration}. Which number does he write?
            A patient slept {duration}. The sleep study records everything in {unit}. Which figure is recorded?
            The flight lasts {duration}, and a bored child counts the {unit}. How far does the child count?
            An astronaut was outside for {duration}. The mission log uses {unit}. How many are logged?
            My call took {duration}, but the phone bill lists {unit}. What is listed?
            A chess clock was set to {duration}. The software stores {unit} internally. What does it store?
            Yusuf practised the violin for {duration}. His teacher's chart asks for {unit}. What does he fill in?
            The bus ride takes {duration}. My little brother wants to know it in {unit}. How many?
            My program sleeps for {duration} but the function wants {unit}. What number do I pass?
            The nurse runs a drip for {duration}. The pump is set in {unit}. What does she set?
            I practised the piano for {duration}. My teacher's list asks for {unit}. What do I write?
            The rice needs {duration}. The timer only knows {unit}. How many do I set?
            A flight takes {duration}. How many {unit} is that?
            Leo practises the piano for {duration}. How many {unit} does he practise?
        """,
        terse="""
            {duration} in {unit}
            total {unit}: {duration}
            {duration} = ? {unit}
            {duration} -> {unit}
            {unit} of {duration}
            how many {unit}: {duration}
            {duration} to {unit}
            convert {duration} -> {unit}
            timedelta {duration}, total as {unit}
            {unit}? {duration}
            {duration} as {unit}
            {duration} in total {unit}
            in {unit}: {duration}
            Duration {duration}, to {unit}
            total of {duration}, unit {unit}
            {duration} = how many {unit}
            no of {unit} in {duration}
            {duration}, how many {unit} in all
            {unit} in {duration}
            change over to {unit}: {duration}
        """,
        dialogues="""
            A: The ride was {duration}. B: My form has only a field for {unit}. A: What do you enter?
            A: Which unit does the machine count? B: {unit}. A: The cycle is {duration}. B: Then what is the number?
            Editor: The clip lasts {duration}. Programmer: My function takes {unit}. Editor: So you pass which value?
            Pilot: Flight time {duration}. Controller: Say again in {unit}. Pilot: How many would that be?
            A: The drive takes {duration}. B: And in {unit}? A: I haven't worked it out, do it for me.
            Coach: You ran for {duration}. Athlete: My watch shows {unit}. Coach: So what does it show?
            A: The show is {duration}. B: How many {unit} is that?
            Teacher: Turn {duration} into {unit}. Pupil: And how many is that?
        """,
    ),
)
