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
        """,
        dialogues="""
            A: The show starts at {start}. B: How long is it? A: {duration}. B: So it ends when?
            A: I need {duration} to get there. B: You leave at {start}? A: Yes. B: Then when will you arrive?
            Passenger: We take off at {start}? Steward: Yes, flying time {duration}. Passenger: And touch down at \
what time?
            Coach: Training starts at {start}. Parent: How long for? Coach: {duration}. Parent: So pick-up is at \
what time?
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
        """,
        commands="""
            Tell me what time the clock shows {duration} after {start}.
            From {start} go on for {duration}; name the time of day.
            Calculate what time it is {duration} past {start}.
            Work out at what time a nap of {duration}, begun at {start}, is over.
            Starting at {start}, add {duration} and report which time it is then.
            Say what time school is out: first bell at {start}, lessons for {duration}.
        """,
        stories="""
            The tumble dryer was started at {start}. The display says {duration}. At what time can I fetch the \
clothes?
            Rosa lights a candle at {start}. It burns for {duration}. At what time is it dark again?
            A babysitter arrives at {start} and is booked for {duration}. What time does she go home?
            Battery life is {duration}. I unplugged the laptop at {start}. What time will it die?
        """,
        terse="""
            what time: {start} plus {duration}
            what time is {start} + {duration}
            {duration} from {start}, what time?
            what time: start {start}, lasts {duration}
            now {start}; in {duration}; which time of day?
        """,
        dialogues="""
            A: It is {start}. B: I will be back in {duration}. A: At what time is that?
            Guest: Check-in opens at {start}. Friend: We will be {duration} late. Guest: So what time do we get there?
            Teacher: Start writing at {start}. Pupil: We have {duration}? Teacher: Exactly. Pupil: At what time do \
you collect it?
            Boss: Back in {duration}! Clerk: It is {start} now, so what time is that?
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
        """,
        dialogues="""
            A: When did it start? B: At {start}. A: And it ended at {end}. So how long was it?
            A: We close at {end}. B: And open at {start}? A: Yes. B: How long is that?
            Payroll: When did you come? Worker: At {start}. Payroll: And left at {end}. Worker: So what are my paid \
hours?
            A: It's {start}. B: The bus goes at {end}. A: How long do we have to wait?
            Judge: When was he seen last? Witness: At {start}. Judge: And found at {end}. Witness: How much time was \
in between?
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
        """,
        dialogues="""
            A: The webinar is at {moment}. B: I am in {zone}. A: Then it is what time for you?
            A: Which zone are you in? B: {zone}. A: The release goes out at {moment}. B: And locally that is when?
            Gamer: The server resets at {moment}. Friend: My timezone is {zone}. Gamer: Then for you it resets when?
            Secretary: The board meets at {moment}. Director: I will be in {zone} that week. Secretary: I will enter \
your local time, which is what?
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
        """,
        dialogues="""
            A: The ride was {duration}. B: My form has only a field for {unit}. A: What do you enter?
            A: Which unit does the machine count? B: {unit}. A: The cycle is {duration}. B: Then what is the number?
            Editor: The clip lasts {duration}. Programmer: My function takes {unit}. Editor: So you pass which value?
            Pilot: Flight time {duration}. Controller: Say again in {unit}. Pilot: How many would that be?
        """,
    ),
)
