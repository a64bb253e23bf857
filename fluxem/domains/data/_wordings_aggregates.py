"""How people ask for totals, averages, extremes and counts of the columns of tables.

A table stands on lines of its own, with text before and after it.
"""

from __future__ import annotations

import random
from collections.abc import Mapping

from fluxem.core.phrasebook import Argument, Draw, Phrases
from fluxem.domains.data import tools
from fluxem.domains.data._draws import draw_table, number_columns, write_table


def _draw_aggregate(function: str) -> Draw:
    def draw(rng: random.Random, difficulty: str) -> Mapping[str, Argument]:
        table = draw_table(rng, difficulty)
        column = rng.choice(number_columns(table))
        return {"table": write_table(rng, table), "column": column, "function": function}

    return draw


def _draw_groups(rng: random.Random, difficulty: str) -> Mapping[str, Argument]:
    table = draw_table(rng, "medium" if difficulty == "easy" else difficulty)
    column = next(c for c in table.columns if c in ("city", "colour", "points"))
    return {"table": write_table(rng, table), "column": column}


PHRASES = (
    Phrases(
        tools.table_aggregate,
        _draw_aggregate("sum"),
        terms="column total; aggregate of a column; sum of a column; grand total of a column; column sum",
        questions="""
            What is the total of the column {column}?\\n{table}\\nAdd all rows.
            Here is a table.\\n{table}\\nWhat do the {column} values sum to?
            How much is it altogether in the {column} column?\\n{table}\\nOne total.
            What does {column} come to when all rows are totalled?\\n{table}\\nJust the sum.
            What's the sum of {column}?\\n{table}\\nAll rows.
        """,
        commands="""
            Add up the {column} column of this table:\\n{table}\\nEmpty cells do not matter.
            For the table\\n{table}\\ncompute the sum of {column}.
            Total the {column} figures.\\n{table}\\nGrand total only.
            Work out the combined {column} of all records:\\n{table}\\nBlank cells skipped.
            Sum column {column}.\\n{table}\\nOne number.
        """,
        stories="""
            At the bottom of this sheet there is an empty cell:\\n{table}\\nIt should hold the total of {column}. \
Fill it in.
            Each line is a delivery, and at month's end the {column} entries get summed for the \
invoice.\\n{table}\\nWhat sum is invoiced?
        """,
        terse="""
            SELECT SUM({column}) FROM\\n{table}\\nas one figure
            df.get("{column}").sum()\\n{table}\\nresult
            =SUM({column})\\n{table}\\ntotal
            total {column}\\n{table}\\nplease
        """,
        dialogues="""
            A: See my table.\\n{table}\\nB: Nice. A: What is the overall {column}, everything added together?
            Cashier: The sheet is complete.\\n{table}\\nManager: Then draw the line under {column} and state the \
grand total.
        """,
    ),
    Phrases(
        tools.table_aggregate,
        _draw_aggregate("mean"),
        terms="column average; mean of a column; average cell; arithmetic mean of a column",
        questions="""
            What is the average {column} in this table?\\n{table}\\nAn exact answer is best.
            Given the table\\n{table}\\nwhat is the mean of its column {column}?
            What's the mean {column}?\\n{table}\\nAll rows weigh the same.
            How much {column} does a record have on average?\\n{table}\\nSkip blanks.
            If {column} were levelled out evenly over the rows, what would each row get?\\n{table}\\nOne number.
        """,
        commands="""
            Average the {column} over all rows.\\n{table}\\nIgnore empty cells.
            Calculate the arithmetic mean of the {column} column.\\n{table}\\nExact please.
            Average column {column}.\\n{table}\\nOne number.
            Report the mean {column} per record for this data frame:\\n{table}\\nBlanks are skipped.
        """,
        stories="""
            The boss looks at the list\\n{table}\\nand wonders what {column} a typical row has on average. Answer her.
            For the brochure we state one averaged {column}, computed from the sheet.\\n{table}\\nWhich average is \
printed?
        """,
        terse="""
            AVG({column})\\n{table}\\n= ?
            df.get("{column}").mean()\\n{table}\\nresult
            =AVERAGE({column})\\n{table}\\nresult
            mean {column}\\n{table}\\nplease
        """,
        dialogues="""
            A: I need an average. B: Of what? A: The {column} column here:\\n{table}\\nB: Sure.
            A: Is the {column} all right on the whole? B: Take the mean of that column.\\n{table}\\nA: And that is?
        """,
    ),
    Phrases(
        tools.table_aggregate,
        _draw_aggregate("maximum"),
        terms="largest entry of a column; column maximum; peak of a column; top value of a column",
        questions="""
            What is the highest {column} in the table below?\\n{table}\\nOnly the figure.
            Among these rows\\n{table}\\nhow large does {column} get at most?
            What is the maximum {column}?\\n{table}\\nThe number alone.
            How high does {column} climb in this sheet?\\n{table}\\nThe peak value only.
            Which figure is the greatest under {column}?\\n{table}\\nNot the row, the figure.
        """,
        commands="""
            Find the maximum of the column {column}.\\n{table}\\nOne figure is enough.
            Return the largest {column} value:\\n{table}\\nOne number.
            Scan column {column} for its peak.\\n{table}\\nState the value.
            Spot the biggest number below {column}.\\n{table}\\nValue only.
        """,
        stories="""
            Judges compare entries:\\n{table}\\nThe record goes to the biggest {column}. What is that figure?
            The shelf must cope with the extreme case, so the planner reads off the largest {column} in the \
sheet.\\n{table}\\nWhich number is it?
        """,
        terse="""
            max {column}\\n{table}\\nplease
            df.get("{column}").max()\\n{table}\\nresult
            =MAX({column})\\n{table}\\nresult
            highest {column}\\n{table}\\nvalue
        """,
        dialogues="""
            A: Give me the top value in {column}. B: From this sheet?\\n{table}\\nA: Right, the maximum.
        """,
    ),
    Phrases(
        tools.table_aggregate,
        _draw_aggregate("minimum"),
        terms="smallest entry of a column; column minimum; bottom value of a column; least entry",
        questions="""
            What is the lowest {column} listed here?\\n{table}\\nOnly the figure.
            In this table\\n{table}\\nwhat is the smallest value of {column}?
            What is the minimum {column}?\\n{table}\\nThe number alone.
            How low does {column} go in this sheet?\\n{table}\\nThe bottom value only.
            Which figure is the least under {column}?\\n{table}\\nNot the row, the figure.
        """,
        commands="""
            Find the minimum of the column {column}.\\n{table}\\nIgnore blanks.
            Return the smallest {column} value:\\n{table}\\nOne number.
            Scan column {column} for its low point.\\n{table}\\nState the value.
            Spot the tiniest number below {column}.\\n{table}\\nValue only.
        """,
        stories="""
            The price war goes to the bottom. We quote whatever is the lowest {column} in this \
sheet.\\n{table}\\nWhich number do we quote?
            A worst case is planned with the least {column} on record.\\n{table}\\nWhat is that least number?
        """,
        terse="""
            min {column}\\n{table}\\nthat is all
            df.get("{column}").min()\\n{table}\\nresult
            =MIN({column})\\n{table}\\nresult
            lowest {column}\\n{table}\\nvalue
        """,
        dialogues="""
            A: What is the floor for {column}? B: The least entry of the column.\\n{table}\\nA: So?
        """,
    ),
    Phrases(
        tools.table_aggregate,
        _draw_aggregate("count"),
        terms="filled cells of a column; number of entries; non-null count; completeness of a column",
        questions="""
            How many rows of the table have an entry for {column}?\\n{table}\\nBlank cells do not count.
            Look here:\\n{table}\\nHow many cells are filled in the column {column}?
            How many records have {column} filled in?\\n{table}\\nOnly non-blank ones.
            How complete is {column}, that is, how many non-null cells has it?\\n{table}\\nOne number.
            For how many rows is a {column} known?\\n{table}\\nMissing ones do not count.
        """,
        commands="""
            Count the non-empty cells below {column}.\\n{table}\\nThat is it.
            Count the values present in column {column}.\\n{table}\\nSkip the empties.
            State the number of non-null {column} cells:\\n{table}\\nOne number.
            Check how many lines report any {column} at all.\\n{table}\\nThe count is enough.
        """,
        stories="""
            Some people left the box for {column} blank. The clerk counts the boxes with something in \
them.\\n{table}\\nWhat is her count?
            Before plotting, Mira wants to know how many usable {column} cells exist.\\n{table}\\nHow many are there?
        """,
        terse="""
            COUNT({column})\\n{table}\\nfilled cells
            df.get("{column}").count()\\n{table}\\nresult
            =COUNTA({column})\\n{table}\\nresult
            non-null {column} cells\\n{table}\\nnumber
        """,
        dialogues="""
            A: Are there gaps in {column}? B: Count the cells that are not blank.\\n{table}\\nA: How many is that?
        """,
    ),
    Phrases(
        tools.group_count,
        _draw_groups,
        terms=(
            "frequency table; grouping; counts by category; histogram of a column; tally of categories; group "
            "sizes; category frequencies; pivot table of counts; breakdown by category"
        ),
        questions="""
            How many rows are there for each {column}?\\n{table}\\nGive the counts.
            Here is a table:\\n{table}\\nHow often does every value of {column} appear?
            How are the rows spread over the different {column} values?\\n{table}\\nCounts, please.
            In the following table\\n{table}\\nwhich {column} values occur and how frequently?
            What frequencies does the column {column} show?\\n{table}\\nOne count for each value.
            How many of each {column} are there?\\n{table}\\nAll of them.
            What are the group sizes when I group by {column}?\\n{table}\\nOne per category.
            What is the distribution of {column} in this dataset?\\n{table}\\nAbsolute counts.
            How many records fall into every {column} category?\\n{table}\\nNo percentages.
            In a pivot table by {column}, what counts would appear?\\n{table}\\nRecords per category.
            Per {column}, how many lines does the file hold?\\n{table}\\nEach category on its own.
        """,
        commands="""
            Group the table by {column} and count the rows.\\n{table}\\nNo other columns are needed.
            Tally the values of {column}.\\n{table}\\nStart with the one on top.
            With this data\\n{table}\\nmake a frequency table of {column}.
            Count the records by {column}:\\n{table}\\nAll groups, please.
            Use the rows\\n{table}\\nto build a histogram of the categories in {column}.
            Break the table down by {column}.\\n{table}\\nI only need group sizes.
            Count rows by {column}.\\n{table}\\nAll categories.
            Make a pivot of this sheet: {column} on the left and the number of records beside it.\\n{table}\\nThanks.
            Classify the records according to {column} and state how many are in each class.\\n{table}\\nEvery class.
            Summarise how frequently each {column} is represented:\\n{table}\\nCounts only.
            Bucket the lines by their {column}; report bucket sizes.\\n{table}\\nAll buckets.
            Produce the bar heights of a bar chart over {column}.\\n{table}\\nOne bar a category.
        """,
        stories="""
            Every line below is one order.\\n{table}\\nThe manager wants to know how many orders belong to every \
{column}. Report it.
            We sort index cards into boxes by {column}.\\n{table}\\nHow many cards end up in each box?
            A survey produced this sheet:\\n{table}\\nDraw up the tally by {column}.
            A quartermaster hands out one badge a record and needs a separate number for every \
{column}.\\n{table}\\nHow many badges of each kind?
            In the election each line is a ballot and {column} the choice on it.\\n{table}\\nHow many ballots did \
each choice receive?
            The lockers get labelled by {column}, and every record takes a slot in its locker.\\n{table}\\nState the \
occupied slots of each locker.
        """,
        terse="""
            SELECT {column}, COUNT(*) GROUP BY {column}\\n{table}\\nend
            table:\\n{table}\\nvalue_counts of {column}
            counts per {column}\\n{table}\\nthanks
            Counter of {column}:\\n{table}\\nall groups
            df.get("{column}").value_counts()\\n{table}\\nall
            groupby {column} .size()\\n{table}\\noutput
            {column} frequencies\\n{table}\\nplease
            pivot: {column} x count\\n{table}\\nresult
            sort | uniq -c on {column}\\n{table}\\ncounts
        """,
        dialogues="""
            A: Take this table.\\n{table}\\nB: And now? A: Count the rows for each {column}.
            A: I would like group sizes. B: Grouped by what? A: By {column}.\\n{table}\\nB: Fine.
            User: break this down by {column}.\\n{table}\\nBot: Record counts per category? User: exactly
            A: Which {column} is common and which is rare? B: I would count each category.\\n{table}\\nA: Please do.
            Boss: How are we distributed over {column}? Clerk: As head counts? Boss: Yes, for every \
category.\\n{table}\\nClerk: One second.
        """,
    ),
)
