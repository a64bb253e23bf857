"""The phrasebook of time: wordings by subject, and texts about calendars and clocks that no tool answers."""

from __future__ import annotations

from fluxem.core.phrasebook import Phrasebook
from fluxem.domains.temporal import _wordings_clocks, _wordings_dates

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
"""

PHRASEBOOK = Phrasebook("temporal", (*_wordings_dates.PHRASES, *_wordings_clocks.PHRASES), _IRRELEVANT)
