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
        Why is binary search so easy to get wrong?
        What's the difference between a database and a data warehouse?
        How does merge sort work, in a nutshell?
        Who thought of the spreadsheet first?
        Is it good practice to delete duplicates from raw data?
        What is a primary key, for somebody who only knows Excel?
        explain the difference between csv and parquet
        Which chart suits a table with many categories?
        Are NoSQL databases faster than relational ones?
        When did people start to write tables of data?
        Is sorting in place always better for memory?
        Why does SQL treat an empty cell as unknown?
        What does "garbage in, garbage out" mean?
        Give me an overview of privacy rules for customer records.
        What is a pivot table and who needs one?
        Prove that no comparison sort can beat n log n.
        Compare pandas and polars for a beginner.
        How do libraries keep their catalogues in order?
        Should filters come before or after grouping in a query, and why?
        What makes data "big"?
        How would you teach children what a list is?
        Do linked lists still have a place in modern programs?
        What's the Dewey decimal system?
        Why do Germans say "Tabelle" and the English "table"?
        Can you translate "remove duplicates" into Korean?
        Which cloud provider is best for storing a lot of tables?
        We sorted the list [3, 1, 2] last week and nobody cared.
        Write a Rust function that reverses [1, 2, 3] in place.
        My record of 14 push-ups stood for 2 days.
        I have [5, 5, 5] tattooed on my ankle, don't ask.
        Plot 3, 8, 2, 9 as a bar chart in green.
        The numbers 12, 7, 19 are on my locker and I keep forgetting them.
        Which looks friendlier, 1, 2, 3 or 3, 2, 1?
        Name,Age\\nAnn,31\\nBob,28\\nThat's the file I lost. Can it be restored?
        The table for 8 by the window is taken, I'm afraid.
        Please e-mail the list 4, 9, 2 to Priya before lunch.
        In the league table we're 9th, behind Luton; what a season.
        Her top 3 films all star the same actor.
        My boss asked for rows 5 to 10 in bold; he has no taste.
        I typed {"name": "Ann", "age": 31} into the chat by mistake, please forget it.
        Is [1, 1, 2, 3, 5] too easy as a password?
        What could the numbers 6, 1, 6 on the envelope mean to a spy?
        The price column said 20, 35, 20 and the customer still complained.
        Column B was empty, column C was nonsense, and on Monday I'll quit.
        Make a rhyme with eleven, seven and the list [7, 11].
        How do I put the list 10, 20, 30 into an HTML table?
        He counted to 10 before he answered.
        My scores were 9, 4 and 7, and the judge from Latvia smiled at me.
        Dear team, rows 3 and 4 of the rota were swapped; sorry for the confusion.
        city | country\\nOslo | Norway\\nRiga | Latvia\\nWhich of the two would you visit in winter?
        I bought 3 lamps, 2 chairs and 1 rug yesterday, and nothing matches.
        The sequence 8, 6, 7, 5, 3, 0, 9 gets stuck in my head because of that song.
        She was the top of her class.
        Please sort it out with the landlord yourself.
        Reverse the decision while you still can, minister.
        That's a column worth reading: she writes every Thursday in the Guardian.
        The filter in the fish tank needs cleaning.
        Don't count on me this weekend.
        count me in for the picnic!
        The band has just released a new record.
        The sergeant lined the recruits up in a row.
        He's a unique character, my uncle Rolf.
        What sort of cheese is this?
        Every player on the field was exhausted.
        Look up when you're walking, not at your phone!
        I'm out of sorts today.
        Our support group meets in the church hall.
        We're the only family on the list for a kidney.
        The negotiators are back at the table.
        Key lime pie is my favourite dessert.
        Could you play that record again, a bit louder?
        The dog lay under the table and snored.
        Add milk to my shopping list please.
        There's room at the top, they told her.
        The value of friendship can't be put in a table.
        Never mind that list, close the file.
        Field mice have nested in our barn.
    """,
)
