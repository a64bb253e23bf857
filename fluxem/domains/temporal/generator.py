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
    Why does the ISO week begin on a Monday?
    Who introduced the Gregorian calendar, and why was it needed?
    What is the difference between a solar and a lunar year?
    How did the Romans name the days of a month?
    Why are there sixty minutes in an hour?
    Explain why the date changes in the middle of the Pacific.
    What does "fiscal year" mean?
    Was there ever a year without a summer?
    How do historians date old manuscripts?
    Why does New Year fall in the middle of winter?
    Where was the prime meridian before Greenwich?
    What were business days like in a Victorian office?
    Who was born on a leap day and became famous?
    Tell me why October is named after the number eight.
    Is the week a natural unit of time?
    Which cultures count a baby as one year old at birth?
    How accurate were water clocks?
    What is the etymology of "fortnight"?
    Do you think the four-day week will come?
    Why do programmers fear time zones?
    Recommend a novel about a man who lives the same day again and again.
    Compare the Hebrew calendar with the Islamic one.
    How did railways force towns to agree on one time?
    What is meant by "time immemorial"?
    Translate "the day after tomorrow" into Dutch.
    Draw a sundial for my garden.
    Does time pass faster as we grow older, or does it only seem so?
    Why do clocks in adverts always show ten past ten?
    What makes a deadline effective?
    Is daylight saving time going to be abolished in Europe?
    On 3 May we moved to Lyon, and on 4 May the boiler broke.
    Will it snow on 24 December?
    Put me down for the 14:30 slot with Dr Weber, please.
    Is Friday the 13th really unlucky?
    My flight from London to Tokyo was awful: 14 hours next to a snorer.
    The invoice of 2023-11-02 has coffee stains all over it.
    I was born in 1988, the year of the dragon, and I'm proud of it.
    The shop is closed from 24 to 26 December. What a pity.
    Remind everybody that the meeting is at 9:15 in room 204.
    What was in the news on 9 November 1989?
    He turned 40 last week and bought a motorbike.
    Write a thank-you card for a guest who stayed from 3 to 10 August.
    Who won the final on 13 July 2014?
    My train at 17:42 was cancelled. Typical.
    We added 30 days to the deadline and people still complained.
    Delete my entry of 2024-02-29 from the calendar.
    Do you think 8 a.m. is too early for loud music?
    Could you book the cottage from 12 June 2026 for a week?
    The 1st of April is no day for serious announcements.
    Write a bash one-liner that prints the date as YYYY-MM-DD.
    Which song was number one on 20 May 1995?
    Our son, aged 9, wants a drum kit. Help!
    Minutes of 5 March:\\n10:00 welcome\\n10:15 budget\\n11:00 lunch, too early as usual
    The battle of 1066 was the only date I ever learned.
    I've been waiting since 8:00 and nobody has called my number.
    Is a honeymoon in week 32 too hot for Greece?
    90 days without a cigarette. Be proud of me!
    How was your weekend of 6 and 7 July?
    Born 2 January 1920, died 6 April 1992: what did he write in between?
    Can my landlord evict me on 31 January in the middle of winter?
    My watch says 12:60. Should I throw it away?
    The seminar takes place every Tuesday at 16:00, and the coffee is terrible.
    We go on a date once a year.
    Dates and figs are delicious with cheese.
    Those were the days, my friend.
    She'll be late for her own funeral.
    It's about time somebody said it.
    In a month of Sundays I'd never do that.
    The man of the hour is still asleep.
    Give me a second, the cat is on my keyboard.
    This dress is so last year.
    Let's call it a day.
    Act your age, you two.
    March on, soldiers!
    May I ask you something personal?
    The zone around the school is closed to traffic.
    Leap before you look, that's his motto.
    He took his time with the soup.
    He has been doing time for robbery.
    Long time no see, how's life?
    Time out, please, I need to breathe.
    Set a timer for the eggs.
    Wish my colleague a happy birthday from me.
    Never mind, I found it on the calendar on the wall.
    Good night and sleep tight.
    Thanks for your time today.
"""

PHRASEBOOK = Phrasebook(
    "temporal", (*_wordings_dates.PHRASES, *_wordings_calendar.PHRASES, *_wordings_clocks.PHRASES), _IRRELEVANT
)
