"""The phrasebook of time: wordings by subject, and texts about calendars and clocks that no tool answers."""

from __future__ import annotations

from fluxem.core.phrasebook import Phrasebook
from fluxem.domains.temporal import _wordings_calendar, _wordings_clocks, _wordings_dates

_IRRELEVANT = """
    Why does February have fewer days than the other months?
    Who introduced the Gregorian calendar, and what was wrong with the Julian one?
    What happened on 14 July 1789 in Paris?
    Who was born on 1879-03-14?
    Tell me a story that begins at midnight on New Year's Eve.
    I am always late on Mondays. What can I do?
    Which month do you like best, and why?
    Is daylight saving time good for our health?
    Where does the name Wednesday come from?
    How do migrating birds know what time of year it is?
    Write a diary entry for 24 December 1944.
    My alarm rings at 6:30 every morning, and I hate it.
    How did sailors find their longitude with a clock?
    What is the difference between a sundial and an hourglass?
    Recommend a film that plays on a single day.
    Why is noon not always when the sun stands highest?
    The museum is open from 10:00 to 18:00. What is on display there?
    Explain why some countries have half-hour time zones.
    What does carpe diem mean?
    Do you remember where you were on 11 September 2001?
    How is Easter Sunday defined by the Church?
    In which countries does the week begin on a Sunday?
    What are the names of the months in the French Republican calendar?
    Who decides when a leap second is inserted?
    Our anniversary is on 5 May 2025. What present would you buy?
    Is time travel possible according to physicists?
    What makes a good deadline for a school project?
    Summarise the history of the hour glass in a few sentences.
    What is celebrated on 6 January 2026 in Spain?
    The clock in our hall strikes thirteen. Is it haunted?
    I was up at 5:45 today and feel like a zombie.
    Why do Americans write the month before the day?
    My contract runs until 31 December 2027. Can they fire me earlier?
    Which weekday do cats prefer?
    Write a limerick about a leap year.
    What are good reasons to get up before 7:00?
    Explain to my son why we have time zones.
    Do people age faster in space?
    How was the week invented?
    On 20 July 1969 a man walked on the Moon. Who was he?
    Our wedding day, 12 June 2010, was the rainiest of the year.
    Translate "business day" into Dutch.
    What is the best hour for watering tomatoes?
    In films, why does everything happen at midnight?
    I hate deadlines. How do I cope with them?
    Is a working week of four days a good idea?
    Which birthday is the most important one in Korea?
    Nobody remembers what happened on 2001-02-03.
    Who makes the best Swiss watches?
    May I borrow your umbrella?
    My sister plays the cello in an orchestra.
    What should I wear for a job interview?
    You are a great help, thank you.
    Suggest a name for a black kitten.
    How are you today?
    The soup needs more salt.
    Describe the taste of a mango.
    I cannot find my glasses anywhere.
    Tell me a fairy tale with a dragon in it.
"""

PHRASEBOOK = Phrasebook(
    "temporal", (*_wordings_dates.PHRASES, *_wordings_calendar.PHRASES, *_wordings_clocks.PHRASES), _IRRELEVANT
)
