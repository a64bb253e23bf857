"""How people ask about clocks, zones and durations."""

from __future__ import annotations

from fluxem.core.phrasebook import Phrases
from fluxem.domains.temporal import _draws, tools

_ADD_TIME_TERMS = "clock arithmetic; time of day; end time; arrival time; later time; clock reading"

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
        """,
        commands="""
            Add {duration} to the time {start}.
            Put the clock forward by {duration} from {start}.
            Give the end time: begins {start}, takes {duration}.
            Find the time of day {duration} later than {start}.
            Set a timer for {duration} at {start} and tell me when it rings.
        """,
        stories="""
            A train departs at {start} and needs {duration}. At what time does it arrive?
            The roast takes {duration} and goes into the oven at {start}. When is it done?
            Mia started her shift at {start} and worked for {duration}. What did the clock show at the end?
            With a flight of {duration} that takes off at {start}, when do we land by the same clock?
            The exam of {duration} begins at {start}. At what time are the papers collected?
        """,
        terse="""
            time {start} + {duration}
            clock {start}, plus {duration}
            {duration} after {start} on the clock
            start {start}, duration {duration}: end?
            duration {duration}, start time {start}: finish at?
        """,
        dialogues="""
            A: The show starts at {start}. B: How long is it? A: {duration}. B: So it ends when?
            A: I need {duration} to get there. B: You leave at {start}? A: Yes. B: Then when will you arrive?
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
        """,
        commands="""
            Tell me what time the clock shows {duration} after {start}.
            From {start} go on for {duration}; name the time of day.
        """,
        terse="""
            what time: {start} plus {duration}
        """,
        dialogues="""
            A: It is {start}. B: I will be back in {duration}. A: At what time is that?
        """,
    ),
    Phrases(
        tools.time_difference,
        _draws.draw_two_times,
        terms="time difference; elapsed time; length of a shift; travel time; opening hours; time span",
        questions="""
            How much time passes from {start} until {end}?
            How long is it from {start} to the time {end}?
            How long does a meeting last that starts at {start} and ends at {end}?
            What is the time span between {start} and the next {end} on the clock?
            If the shop opens at {start} and closes at {end}, how long is it open?
            How long before the clock shows {end} when it is {start} now?
        """,
        commands="""
            Find the elapsed time from {start} to {end}.
            Give the length of the time from {start} until {end}.
            Work out how long a shift from {start} to {end} is.
            Compute the travel time: arrival at {end}, departure at {start}.
            Measure on the clock the time from {start} up to {end}.
        """,
        stories="""
            Ben fell asleep at {start} and woke up at {end}. How long did he sleep?
            A bus left the depot at {start} and arrived at {end}. How long did the ride take?
            The power came back at {end} after failing at {start}. How long was the outage at that time?
            The guard begins at {start} each evening and goes home at {end}. How long is one shift?
            A cake went in at {start} and out at {end} by the kitchen clock. How long was it baked?
        """,
        terse="""
            time from {start} to {end}
            start {start}, end {end}: elapsed time?
            clock: {start} -> {end}, how long
            end time {end}, start time {start}, duration?
            hours and minutes from {start} until {end}
        """,
        dialogues="""
            A: When did it start? B: At {start}. A: And it ended at {end}. So how long was it?
            A: We close at {end}. B: And open at {start}? A: Yes. B: How long is that?
        """,
    ),
    Phrases(
        tools.convert_timezone,
        _draws.draw_moment,
        terms="time zone; local time; time zone conversion; UTC offset; daylight saving time; world clock",
        questions="""
            What is the local time in {zone} at {moment}?
            When it is {moment}, what do clocks in {zone} show?
            At {moment}, what date and time is it in the zone {zone}?
            How does somebody in {zone} write the moment {moment}?
            What time is {moment} for people living in {zone}?
            In {zone}, what does the clock say at {moment}?
        """,
        commands="""
            Convert {moment} to the time zone {zone}.
            Give {moment} as local time of {zone}.
            For the zone {zone}, restate the moment {moment}.
            Translate the timestamp {moment} into {zone} time.
            Tell colleagues in {zone} when {moment} is on their clocks.
        """,
        stories="""
            A call is fixed for {moment}. Yuki lives in {zone}. What does her clock show then?
            The server in {zone} logs local time. Which entry has an event that happened at {moment}?
            A match kicks off at {moment}. Fans in {zone} want to watch it live. When do they switch on?
            The rocket starts at {moment}, says the agency. What is that for an observer in {zone}?
            My flight lands at {moment}, but my parents in {zone} think in their own time. When is it for them?
        """,
        terse="""
            {moment} -> {zone}
            {zone}: local time of {moment}
            timestamp {moment}, target zone {zone}
            to {zone}, from {moment}
            {moment} = ? ({zone})
        """,
        dialogues="""
            A: The webinar is at {moment}. B: I am in {zone}. A: Then it is what time for you?
            A: Which zone are you in? B: {zone}. A: The release goes out at {moment}. B: And locally that is when?
        """,
    ),
    Phrases(
        tools.duration_total,
        _draws.draw_total,
        terms="total duration; length of time; number of minutes; number of seconds; duration conversion; stopwatch",
        questions="""
            How many {unit} are there in {duration}?
            What is {duration} in {unit}?
            How long is {duration}, counted in {unit}?
            {duration}: what does that make altogether in {unit}?
            How many {unit} does {duration} amount to?
            What is the total number of {unit} in {duration}?
        """,
        commands="""
            Convert {duration} to {unit}.
            Give the length of {duration} in {unit} only.
            Using {unit} alone, write down {duration}.
            Total the {unit} that make up {duration}.
            Express {duration} as a plain number of {unit}.
            Count the {unit} of {duration}.
        """,
        stories="""
            A film runs {duration}. The player's display counts {unit} only. What does it show at the end?
            The stopwatch knows {unit} and nothing else. Which number does it show after {duration}?
            A freelancer bills by {unit}; the job took {duration}. What number goes on the bill?
            My oven timer wants {unit}. The recipe says {duration}. Which number do I type?
            A runner took {duration}. Her log keeps a single number of {unit}. Which one?
        """,
        terse="""
            {duration} in {unit}
            total {unit}: {duration}
            {duration} = ? {unit}
            {duration} -> {unit}
            {unit} of {duration}
        """,
        dialogues="""
            A: The ride was {duration}. B: My form has only a field for {unit}. A: What do you enter?
            A: Which unit does the machine count? B: {unit}. A: The cycle is {duration}. B: Then what is the number?
        """,
    ),
)
