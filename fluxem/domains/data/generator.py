"""Questions about lists, records and tables."""

from __future__ import annotations

from fluxem.core.phrasebook import Phrasebook
from fluxem.domains.data._wordings_aggregates import PHRASES as AGGREGATES
from fluxem.domains.data._wordings_lists import PHRASES as LISTS
from fluxem.domains.data._wordings_sorting import PHRASES as SORTING
from fluxem.domains.data._wordings_tables import PHRASES as TABLES

PHRASEBOOK = Phrasebook(
    "data",
    (*SORTING, *LISTS, *TABLES, *AGGREGATES),
    irrelevant="""
        Which sorting algorithm is fastest on average?
        Who invented quicksort, and when?
        Is a list better than an array in Python?
        What does JSON stand for?
        Should I store my contacts in a spreadsheet or in a database?
        Can you recommend a book about data structures?
        Why are arrays indexed from zero?
        Please write a short story about a lonely table.
        My boss sorts her pens by colour. Is that normal?
        What is the difference between a tuple and a record?
        Explain how a hash table resolves collisions.
        How do I reserve a table for two at the new restaurant?
        Does CSV have an official standard?
        The top of the table is scratched; how do I polish it?
        In what order should I watch the films?
        Filter coffee or espresso: which do you prefer?
        The running total of my good deeds is rising.
        Which unique animals live on Madagascar?
        She reversed the car into the lake.
        The column in front of the temple is made of marble.
        Is there a record for the longest marriage?
        Put milk, eggs and bread on the shopping list.
        What is a stable sort, and why does it matter?
        Which data types does a relational database support?
        The list 4, 8, 15, 16, 23, 42 became famous through a television series.
        I find the array 3, 1, 2 ugly; what about you?
        Whoever wrote name = Ann and age = 30 into the documentation had no imagination.
        Please write a haiku about the list 7, 7, 7.
        My lottery numbers were 5, 12 and 31, and I won nothing at all.
        What might the numbers 9, 9, 9, 1, 1, 2 remind a British policeman of?
        Translate "sort the list in ascending order" into Spanish.
        Why do programmers say that an array "has length", and not that it "is long"?
        What are good names for a variable that holds the list 2, 4, 8?
        How is a running total different from a moving average, in plain language?
        Is it safe to put a customer's record on a public server?
        Explain to me why a table needs a header.
        Which spreadsheet program would you recommend for a small bakery?
        Our table tennis team has filtered down to the lowest league.
        Who decided that duplicates in a phone book are a bad thing?
        The group was sorted out by the new trainer within a week.
        Should a pupil learn bubble sort before quicksort?
        Top ten lists are a lazy kind of journalism, don't you think?
        What is the etymology of the word "array"?
        Dictionaries with missing keys have cost me a whole weekend.
        Draft a polite e-mail asking a colleague to fill in her column of the table.
        I moved the rows of chairs closer to the stage.
        How do the tides decide what the sea leaves on the beach?
        Could you suggest a present for a friend who loves filing cabinets?
        In the reverse gear my car makes a grinding noise.
        Let us meet at the fountain; bring an umbrella and some patience.
        Do histograms always need labels, or is that a matter of taste?
        A count lived in the castle, and nobody knew how often he left it.
        What does "lookup" mean when a network engineer says it?
        The minimum wage is debated in parliament again.
        Good morning! Did you sleep well?
    """,
)
