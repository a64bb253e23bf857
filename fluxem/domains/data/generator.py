"""Questions about lists, records and tables."""

from __future__ import annotations

from fluxem.core.phrasebook import Phrasebook
from fluxem.domains.data._wordings_lists import PHRASES as LISTS
from fluxem.domains.data._wordings_tables import PHRASES as TABLES

PHRASEBOOK = Phrasebook(
    "data",
    (*LISTS, *TABLES),
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
    """,
)
