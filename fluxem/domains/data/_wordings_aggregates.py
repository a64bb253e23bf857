# ruff: noqa: E501 - one template a line
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
            What is the sum of {column}?\\n{table}\\nOver the whole table.
            What is the total {column}?\\n{table}\\nOne figure.
            [Take this table.|See this table.]\\n{table}\\nWhat is the total of {column}?
            [My table is this.|This is the file.]\\n{table}\\nWhat do all the {column} entries add up to?
            How much {column} is there altogether?\\n{table}\\nAll records together.
            How much do the rows amount to in {column}?\\n{table}\\nIn all.
            [Look at the table below.|Consider this data frame.]\\n{table}\\nWhat is the combined {column}?
            If I add every {column} together, what do I get?\\n{table}\\nThe sum.
            What is the aggregate {column} across all rows?\\n{table}\\nTotal, not average.
            [Table:|Given this table:]\\n{table}\\nWhat figure belongs in the totals row under {column}?
            To what does {column} accumulate by the last row?\\n{table}\\nFinal sum only.
            What is the column sum for {column}?\\n{table}\\nExact.
            In the table below, what is the sum of the {column} column?\\n{table}\\nA number.
            Given the CSV\\n{table}\\nwhat is the total {column}?
            What is the sum of all "{column}" values?\\n{table}\\nExact.
            Altogether, how much {column} do these rows have?\\n{table}\\nThe total.
            What's the total of the {column} column?\\n{table}\\nThanks.
            What's the total {column} of all rows?\\n{table}\\nOne sum please.
            What is the sum of the {column} values here?\\n{table}\\nJust the sum.
            What is the {column} total?\\n{table}\\nAll rows.
            What is the full amount of {column}?\\n{table}\\nAdded over all rows.
            How much is it in all if I add up {column}?\\n{table}\\nThe total please.
            How much do all the {column} values make together?\\n{table}\\nThe sum.
            What do I get when I add the whole {column} column?\\n{table}\\nThanks.
            Can you add up the {column} column?\\n{table}\\nThank you.
            Can you total {column} for me?\\n{table}\\nOne number please.
            My table:\\n{table}\\nWhat is the sum of {column}?
            Here's the list.\\n{table}\\nHow much {column} is that all together?
            This is the data.\\n{table}\\nWhat is the {column} sum?
            What is the overall {column}?\\n{table}\\nSummed, not averaged.
            What is the grand sum of {column}?\\n{table}\\nOver the entire sheet.
            What is the cumulated {column} of the entire sheet?\\n{table}\\nA single figure.
            What is the total of the {column} column?\\n{table}\\nJust the sum.
            What is the sum of the {column} column?\\n{table}\\nOne number.
            What is the total {column}?\\n{table}\\nAll rows added up.
        """,
        commands="""
            Add up the {column} column of this table:\\n{table}\\nEmpty cells do not matter.
            For the table\\n{table}\\ncompute the sum of {column}.
            Total the {column} figures.\\n{table}\\nGrand total only.
            Work out the combined {column} of all records:\\n{table}\\nBlank cells skipped.
            Sum column {column}.\\n{table}\\nOne number.
            Sum the {column} column.\\n{table}\\nEverything.
            [Here is my sheet.|Here are the data.]\\n{table}\\nSum up {column}.
            [Take this table.|See this table.]\\n{table}\\nAdd all the {column} values.
            Total up {column}.\\n{table}\\nOne result.
            Find the total of the {column} column.\\n{table}\\nSkip blanks.
            Tot up {column} over the entire sheet.\\n{table}\\nThanks.
            [My table is this.|This is the file.]\\n{table}\\nGive the grand total for {column}.
            Reduce {column} by addition.\\n{table}\\nReturn the result.
            Compute the overall {column}, that is, the sum over all rows.\\n{table}\\nA single number.
            [Look at the table below.|Consider this data frame.]\\n{table}\\nAggregate {column} with sum.
            Add {column} down the page.\\n{table}\\nWrite the total.
            Pool the {column} of all records into one total.\\n{table}\\nNot per record.
            Compute the sum of {column}.\\n{table}\\nOver all rows.
            Add up all values in the {column} column.\\n{table}\\nOne total.
            From this table\\n{table}\\ncalculate the total of {column}.
            Given the data\\n{table}\\nsum the {column} column.
            Here is some data:\\n{table}\\nTotal the {column} of all rows.
            Calculate the overall sum for {column} in this JSON.\\n{table}\\nReturn it.
            Add up {column}.\\n{table}\\nThe total, please.
            Add all of the {column} values together.\\n{table}\\nThanks.
            Add the {column} entries from every row.\\n{table}\\nThe sum please.
            Total the {column} column.\\n{table}\\nThanks.
            Total up {column}.\\n{table}\\nOne number.
            Sum all the {column} values.\\n{table}\\nThank you.
            Sum up the column {column}.\\n{table}\\nThat's all.
            Give me the total {column}.\\n{table}\\nOver every row.
            Find the sum of {column}.\\n{table}\\nOne result.
            Calculate the total of {column}.\\n{table}\\nNot the average.
            Tell me what {column} adds up to.\\n{table}\\nThanks.
            Table:\\n{table}\\nAdd up {column}.
            Data:\\n{table}\\nGet the sum of {column}.
            Below is my file.\\n{table}\\nTell me the total of column {column}.
            Tot up {column}.\\n{table}\\nA single figure.
            Lump all {column} figures together.\\n{table}\\nThe sum, please.
            Compute the overall sum of {column}.\\n{table}\\nA single figure.
            Add up the {column} column.\\n{table}\\nGive the total.
            Find the sum of the {column} column.\\n{table}\\nThanks.
            Calculate the total {column}.\\n{table}\\nSum of all rows.
        """,
        stories="""
            At the bottom of this sheet there is an empty cell:\\n{table}\\nIt should hold the total of {column}. \
Fill it in.
            Each line is a delivery, and at month's end the {column} entries get summed for the \
invoice.\\n{table}\\nWhat sum is invoiced?
            A treasurer closes the books and needs the total of {column}.\\n{table}\\nWhat total does she write?
            [Table:|Given this table:]\\n{table}\\nEverything on this list is bought at once. What does {column} sum to?
            We throw all the {column} figures into one pot.\\n{table}\\nHow much is in the pot?
            [Here is my sheet.|Here are the data.]\\n{table}\\nAn inspector wants to know the sum over the {column} column. What is it?
            The footer of the report shows the added {column}.\\n{table}\\nWhat is in the footer?
            [Take this table.|See this table.]\\n{table}\\nAt the end of the shift the manager adds all {column} entries together. What does she get?
            For the tax return the whole {column} column has to be totalled.\\n{table}\\nWhat do I declare?
            [My table is this.|This is the file.]\\n{table}\\nA teacher adds her class's {column} values. What sum does she reach?
            I want to know the total of {column} in my list.\\n{table}\\nWhat is it?
            At the bottom of the sheet I click AutoSum under {column}.\\n{table}\\nWhich number appears?
            My boss asks how much {column} we have in total.\\n{table}\\nWhat do I say?
            I have to add the {column} column by hand.\\n{table}\\nWhat should come out?
            In a school exercise we add all the numbers under {column}.\\n{table}\\nWhat is the sum?
            Here is my spreadsheet:\\n{table}\\nWhat is the sum of all values in the {column} column?
        """,
        terse="""
            SELECT SUM({column}) FROM\\n{table}\\nas one figure
            df.get("{column}").sum()\\n{table}\\nresult
            =SUM({column})\\n{table}\\ntotal
            total {column}\\n{table}\\nplease
            sum {column}\\n{table}\\ntotal
            [Look at the table below.|Consider this data frame.]\\n{table}\\ntotal {column}
            [Table:|Given this table:]\\n{table}\\nsum of {column}?
            add up {column}\\n{table}\\nthx
            {column} in total\\n{table}\\nfigure
            df.agg({column}: sum)\\n{table}\\noutput
            sum column {column}\\n{table}\\nresult
            total of {column}\\n{table}\\npls
            sum {column} pls\\n{table}\\nthx
            {column} sum\\n{table}\\nnumber
            add {column}\\n{table}\\nall rows
            {column} all together\\n{table}\\nsum
            sum of {column}\\n{table}\\ntotal
            total {column}\\n{table}\\nsum
            SUM({column})\\n{table}\\nresult
        """,
        dialogues="""
            A: See my table.\\n{table}\\nB: Nice. A: What is the overall {column}, everything added together?
            Cashier: The sheet is complete.\\n{table}\\nManager: Then draw the line under {column} and state the \
grand total.
            [Here is my sheet.|Here are the data.]\\n{table}\\nA: What do you want from {column}? B: The average? A: No, the total.
            Boss: How much {column} do we have in all? Clerk: I have to add it up.\\n{table}\\nBoss: And the sum is?
            A: How much {column} is there? B: Per row? A: No, all rows added.\\n{table}\\nB: One moment.
            Clerk: The {column} column is filled in. Boss: What's the total?\\n{table}\\nClerk: Let me add it.
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
            What is the average {column}?\\n{table}\\nOver the whole table.
            What is the mean of {column}?\\n{table}\\nOne figure.
            [Take this table.|See this table.]\\n{table}\\nWhat is the average {column}?
            [My table is this.|This is the file.]\\n{table}\\nWhat do the {column} entries average?
            What is the mean value of the {column} column?\\n{table}\\nBlanks ignored.
            [Look at the table below.|Consider this data frame.]\\n{table}\\nWhat is the typical {column}, as an arithmetic mean?
            If {column} were shared out equally among the rows, how much would each have?\\n{table}\\nAn equal share.
            On average, what is the {column} of a row?\\n{table}\\nMean please.
            [Table:|Given this table:]\\n{table}\\nWhat does {column} come to per row on average?
            How high is {column} in the mean?\\n{table}\\nTaken over all lines.
            What is the average over {column}?\\n{table}\\nExact number.
            [Here is my sheet.|Here are the data.]\\n{table}\\nWhat average does the column {column} have?
            In the table below, what is the average of the {column} column?\\n{table}\\nA number.
            Given the CSV\\n{table}\\nwhat is the average {column}?
            What is the mean of all "{column}" values?\\n{table}\\nExact.
            What {column} do these rows have on average?\\n{table}\\nThe mean.
            What's the average of the {column} column?\\n{table}\\nThanks.
            What's the mean {column} of all rows?\\n{table}\\nOne number please.
            What is the average of the {column} values here?\\n{table}\\nJust that number.
            What is the {column} average?\\n{table}\\nAll rows.
            What is the mean of the column {column}?\\n{table}\\nThank you.
            How much is {column} on average?\\n{table}\\nThanks.
            How high is the average {column}?\\n{table}\\nOne number.
            How big is {column} on average?\\n{table}\\nThe mean, please.
            What do I get if I average {column}?\\n{table}\\nThanks.
            Can you work out the average {column}?\\n{table}\\nThank you.
            Can you average the {column} column?\\n{table}\\nOne number please.
            My table:\\n{table}\\nWhat is the mean of {column}?
            Here's the list.\\n{table}\\nWhat is {column} on average?
            This is the data.\\n{table}\\nWhat is the {column} mean?
            What is the per-row average of {column}?\\n{table}\\nA single figure.
            What is the arithmetic average of {column}?\\n{table}\\nExactly.
            What would {column} be for each row if all got the same share?\\n{table}\\nThe mean.
            What is the average {column}?\\n{table}\\nOne number.
            What is the mean of the {column} column?\\n{table}\\nThanks.
            What is the average of the {column} column in this table?\\n{table}\\nOne number.
        """,
        commands="""
            Average the {column} over all rows.\\n{table}\\nIgnore empty cells.
            Calculate the arithmetic mean of the {column} column.\\n{table}\\nExact please.
            Average column {column}.\\n{table}\\nOne number.
            Report the mean {column} per record for this data frame:\\n{table}\\nBlanks are skipped.
            Average the {column} column.\\n{table}\\nEvery row.
            [Take this table.|See this table.]\\n{table}\\nAverage {column}.
            [My table is this.|This is the file.]\\n{table}\\nFind the mean {column}.
            Find the average of {column}.\\n{table}\\nOne result.
            Calculate the mean of the {column} column.\\n{table}\\nSkip blanks.
            Take the mean over {column}.\\n{table}\\nThanks.
            [Look at the table below.|Consider this data frame.]\\n{table}\\nGive the average for {column}.
            Add up {column} and divide by the number of entries.\\n{table}\\nGive the quotient.
            Even {column} out over all rows and state the level.\\n{table}\\nA single number.
            [Table:|Given this table:]\\n{table}\\nAggregate {column} with mean.
            Summarise {column} by its average.\\n{table}\\nNo sum, no median.
            Compute AVG over {column}.\\n{table}\\nAs a number.
            Compute the average of {column}.\\n{table}\\nOver all rows.
            Average all values in the {column} column.\\n{table}\\nOne number.
            From this table\\n{table}\\ncalculate the average of {column}.
            Given the data\\n{table}\\ncompute the mean of the {column} column.
            Here is some data:\\n{table}\\nAverage the {column} of all rows.
            Calculate the mean {column} in this JSON.\\n{table}\\nReturn it.
            Average {column}.\\n{table}\\nThe mean, please.
            Average all of the {column} values.\\n{table}\\nThanks.
            Average out the {column} column.\\n{table}\\nThank you.
            Take the average of {column}.\\n{table}\\nOne number.
            Take the mean of the {column} column.\\n{table}\\nThanks.
            Give me the average {column}.\\n{table}\\nOver every row.
            Give the mean of {column}.\\n{table}\\nThat's all.
            Get the average of the {column} values.\\n{table}\\nThanks.
            Find the mean of {column}.\\n{table}\\nNot the median.
            Work out the mean {column}.\\n{table}\\nNot the total.
            Tell me what {column} is on average.\\n{table}\\nThanks.
            Add up {column} and divide by how many there are.\\n{table}\\nThe average please.
            Table:\\n{table}\\nAverage the column {column}.
            Data:\\n{table}\\nGet the mean of {column}.
            Below is my file.\\n{table}\\nTell me the average of {column}.
            Level {column} out: what is its mean?\\n{table}\\nA single figure.
            Determine the average level of {column}.\\n{table}\\nExactly.
            Compute the mean {column} across the sheet.\\n{table}\\nA single figure.
            Find the average of the {column} column.\\n{table}\\nThanks.
            Calculate the average {column}.\\n{table}\\nOver all rows.
            Calculate the mean of the {column} column.\\n{table}\\nThanks.
        """,
        stories="""
            The boss looks at the list\\n{table}\\nand wonders what {column} a typical row has on average. Answer her.
            For the brochure we state one averaged {column}, computed from the sheet.\\n{table}\\nWhich average is \
printed?
            A school reports the average {column} of its list.\\n{table}\\nWhat does it report?
            [Here is my sheet.|Here are the data.]\\n{table}\\nThe footer of the report shows the averaged {column}. What is in the footer?
            An insurer wants to know what {column} its customers have on average.\\n{table}\\nWhat is the answer?
            [Take this table.|See this table.]\\n{table}\\nTo compare with last year we need the mean of {column}. What is it?
            A planner replaces every {column} by the same figure so that the total stays.\\n{table}\\nBy which figure, the mean?
            [My table is this.|This is the file.]\\n{table}\\nA journalist writes that the average {column} is so and so. Fill in the number.
            We impute the missing {column} cells by the column mean.\\n{table}\\nWhat number is put in?
            [Look at the table below.|Consider this data frame.]\\n{table}\\nA coach asks for the mean {column} of his people. What does he hear?
            I want to know the average {column} in my list.\\n{table}\\nWhat is it?
            In Excel I type AVERAGE over the {column} column.\\n{table}\\nWhich number appears?
            My boss asks what {column} we have on average.\\n{table}\\nWhat do I say?
            I have to find the mean of the {column} column by hand.\\n{table}\\nWhat should come out?
            For my report I need the usual {column}, taken as an average.\\n{table}\\nWhat do I report?
            Here is my spreadsheet:\\n{table}\\nWhat is the average of the values in the {column} column?
        """,
        terse="""
            AVG({column})\\n{table}\\n= ?
            df.get("{column}").mean()\\n{table}\\nresult
            =AVERAGE({column})\\n{table}\\nresult
            mean {column}\\n{table}\\nplease
            avg {column}\\n{table}\\nnumber
            [Table:|Given this table:]\\n{table}\\naverage {column}
            [Here is my sheet.|Here are the data.]\\n{table}\\nmean of {column}?
            SELECT AVG({column}) FROM\\n{table}\\nas one figure
            {column} on average\\n{table}\\nfigure
            np.mean of {column}\\n{table}\\nresult
            df.agg({column}: mean)\\n{table}\\noutput
            mean column {column}\\n{table}\\nresult
            average of {column}\\n{table}\\npls
            mean {column} pls\\n{table}\\nthx
            {column} avg\\n{table}\\nnumber
            avg {column}\\n{table}\\nall rows
            {column} on average\\n{table}\\n?
            average {column}\\n{table}\\nmean
            mean of {column}\\n{table}\\nresult
            mean({column})\\n{table}\\nresult
        """,
        dialogues="""
            A: I need an average. B: Of what? A: The {column} column here:\\n{table}\\nB: Sure.
            A: Is the {column} all right on the whole? B: Take the mean of that column.\\n{table}\\nA: And that is?
            [Take this table.|See this table.]\\n{table}\\nA: What do you want from {column}? B: The total? A: No, the average.
            Boss: How much {column} per head? Clerk: On average, you mean?\\n{table}\\nBoss: Yes, the mean.
            A: What is {column} like? B: The total? A: No, on average.\\n{table}\\nB: One moment.
            Clerk: The {column} column is filled in. Boss: What's the average?\\n{table}\\nClerk: Let me work it out.
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
            What is the highest {column}?\\n{table}\\nThe number.
            What is the maximum of {column}?\\n{table}\\nOne figure.
            [My table is this.|This is the file.]\\n{table}\\nWhat is the largest {column}?
            [Look at the table below.|Consider this data frame.]\\n{table}\\nWhat is the maximum {column}?
            What is the top {column} in the list?\\n{table}\\nJust the value.
            What is the greatest value in the {column} column?\\n{table}\\nNot whose it is.
            [Table:|Given this table:]\\n{table}\\nHow much is the biggest {column}?
            What is the upper extreme of {column}?\\n{table}\\nA number.
            [Here is my sheet.|Here are the data.]\\n{table}\\nWhat {column} is unsurpassed by any other row?
            What is the record for {column}, the higher the better?\\n{table}\\nState the record.
            What is the peak of the {column} column?\\n{table}\\nThe value at the peak.
            [Take this table.|See this table.]\\n{table}\\nAt most, what {column} is reached?
            In the table below, what is the maximum of the {column} column?\\n{table}\\nA number.
            Given the CSV\\n{table}\\nwhat is the highest {column}?
            What is the largest of all "{column}" values?\\n{table}\\nOne value.
            What is the biggest {column} among these rows?\\n{table}\\nThe value.
            What's the biggest {column}?\\n{table}\\nJust the number.
            What's the highest number in the {column} column?\\n{table}\\nThanks.
            What's the max of {column}?\\n{table}\\nOne number please.
            What is the greatest {column} here?\\n{table}\\nJust that number.
            What is the largest {column}?\\n{table}\\nOf all rows.
            What is the biggest number under {column}?\\n{table}\\nThank you.
            What is the {column} maximum?\\n{table}\\nThanks.
            What is the most that {column} gets to?\\n{table}\\nOne number.
            How high does {column} go?\\n{table}\\nThe top number please.
            How big is the largest {column}?\\n{table}\\nOne number.
            Can you find the highest {column}?\\n{table}\\nThank you.
            Can you tell me the biggest value in {column}?\\n{table}\\nOnly the value.
            My table:\\n{table}\\nWhat is the highest {column}?
            Here's the list.\\n{table}\\nWhich is the largest number in {column}?
            This is the data.\\n{table}\\nWhat is the {column} peak?
            What is the ceiling that {column} touches?\\n{table}\\nA single figure.
            What is the uppermost {column}?\\n{table}\\nA single figure.
            What is the high of the {column} column?\\n{table}\\nThe figure.
            What is the highest {column}?\\n{table}\\nJust the number.
            What is the maximum of the {column} column?\\n{table}\\nOne number.
            What is the largest value in the {column} column?\\n{table}\\nThanks.
        """,
        commands="""
            Find the maximum of the column {column}.\\n{table}\\nOne figure is enough.
            Return the largest {column} value:\\n{table}\\nOne number.
            Scan column {column} for its peak.\\n{table}\\nState the value.
            Spot the biggest number below {column}.\\n{table}\\nValue only.
            Find the maximum of the {column} column.\\n{table}\\nOne number.
            [My table is this.|This is the file.]\\n{table}\\nFind the highest {column}.
            [Look at the table below.|Consider this data frame.]\\n{table}\\nGive the largest {column}.
            State the top value in {column}.\\n{table}\\nNo row needed.
            Tell me the greatest {column}.\\n{table}\\nThanks.
            [Table:|Given this table:]\\n{table}\\nTake the max of {column}.
            Determine the largest number under {column}.\\n{table}\\nThe figure only.
            Compute MAX over {column}.\\n{table}\\nAs a number.
            [Here is my sheet.|Here are the data.]\\n{table}\\nAggregate {column} with max.
            Name the upper limit that {column} attains.\\n{table}\\nValue please.
            Search {column} for the greatest entry and quote it.\\n{table}\\nOnly that entry.
            [Take this table.|See this table.]\\n{table}\\nReport how far up {column} goes.
            Compute the maximum of {column}.\\n{table}\\nOver all rows.
            Find the largest value in the {column} column.\\n{table}\\nOne number.
            From this table\\n{table}\\nget the maximum {column}.
            Given the data\\n{table}\\nreturn the highest value of the {column} column.
            Here is some data:\\n{table}\\nGive the greatest {column} of all rows.
            Find the max {column} in this JSON.\\n{table}\\nReturn it.
            Find the biggest {column}.\\n{table}\\nThanks.
            Find the highest number in {column}.\\n{table}\\nOne number.
            Find the greatest of the {column} values.\\n{table}\\nThank you.
            Give me the highest {column}.\\n{table}\\nJust the number.
            Give the maximum of {column}.\\n{table}\\nThat's all.
            Get the largest {column}.\\n{table}\\nOver every row.
            Get the max from the {column} column.\\n{table}\\nThanks.
            Take the biggest value from {column}.\\n{table}\\nOne number.
            Tell me the most there is in {column}.\\n{table}\\nThanks.
            Show the top number of the {column} column.\\n{table}\\nNot the row.
            Look down the {column} column and pick the biggest number.\\n{table}\\nThat number please.
            Table:\\n{table}\\nFind the biggest {column}.
            Data:\\n{table}\\nGet the maximum of {column}.
            Below is my file.\\n{table}\\nTell me the largest {column}.
            Hunt for the greatest {column}.\\n{table}\\nJust its amount.
            Pick the record high from {column}.\\n{table}\\nA single figure.
            Determine the maximal {column}.\\n{table}\\nA single figure.
            Find the maximum {column}.\\n{table}\\nJust the number.
            Find the highest value in the {column} column.\\n{table}\\nThanks.
            Get the max of the {column} column.\\n{table}\\nOne number.
        """,
        stories="""
            Judges compare entries:\\n{table}\\nThe record goes to the biggest {column}. What is that figure?
            The shelf must cope with the extreme case, so the planner reads off the largest {column} in the \
sheet.\\n{table}\\nWhich number is it?
            The scale of my chart must reach the highest {column}.\\n{table}\\nHow high is that?
            [My table is this.|This is the file.]\\n{table}\\nA hall of fame displays the best {column} ever, the biggest number. What is displayed?
            Our label advertises "{column} up to ...", and the blank is the maximum of the column.\\n{table}\\nWhat goes in the blank?
            [Look at the table below.|Consider this data frame.]\\n{table}\\nA fire officer plans for the worst case, the largest {column}. What number does he use?
            The auction ends with the highest {column} on the sheet.\\n{table}\\nWhat number is it?
            [Table:|Given this table:]\\n{table}\\nWe size the shelf for the greatest {column}. Which value is decisive?
            A nurse writes the peak {column} of the chart in the margin.\\n{table}\\nWhat does she write?
            [Here is my sheet.|Here are the data.]\\n{table}\\nNobody has more than a certain {column}. What is that maximum?
            Prizes at the fair are decided by the biggest {column}.\\n{table}\\nWhat is the winning value?
            I want to know the highest {column} in my list.\\n{table}\\nWhat is it?
            In Excel I type MAX over the {column} column.\\n{table}\\nWhich number appears?
            My boss asks how high {column} gets.\\n{table}\\nWhat number do I say?
            We compare the numbers under {column} to find the biggest.\\n{table}\\nWhat is it?
            In a school exercise I circle the largest number under {column}.\\n{table}\\nWhich number do I circle?
            Here is my spreadsheet:\\n{table}\\nWhat is the highest value in the {column} column?
        """,
        terse="""
            max {column}\\n{table}\\nplease
            df.get("{column}").max()\\n{table}\\nresult
            =MAX({column})\\n{table}\\nresult
            highest {column}\\n{table}\\nvalue
            [Take this table.|See this table.]\\n{table}\\nmax {column}
            [My table is this.|This is the file.]\\n{table}\\nhighest {column}?
            SELECT MAX({column}) FROM\\n{table}\\nas one figure
            largest {column}\\n{table}\\nnumber
            peak {column}\\n{table}\\nnumber
            np.max of {column}\\n{table}\\nresult
            df.agg({column}: max)\\n{table}\\noutput
            max column {column}\\n{table}\\nresult
            biggest {column}\\n{table}\\npls
            max of {column}\\n{table}\\nthx
            {column} max\\n{table}\\nnumber
            top {column}\\n{table}\\nnumber
            greatest {column}\\n{table}\\nvalue
            max {column}\\n{table}\\nvalue
            highest {column}\\n{table}\\nnumber
            MAX({column})\\n{table}\\nresult
        """,
        dialogues="""
            A: Give me the top value in {column}. B: From this sheet?\\n{table}\\nA: Right, the maximum.
            [Look at the table below.|Consider this data frame.]\\n{table}\\nA: What do you want from {column}? B: The lowest? A: No, the highest value.
            Boss: How far up does {column} go? Clerk: You mean the maximum?\\n{table}\\nBoss: Exactly.
            A: How big is {column}? B: The average? A: No, the biggest.\\n{table}\\nB: One moment.
            Clerk: The {column} column is filled in. Boss: What's the highest number there?\\n{table}\\nClerk: Let me see.
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
            What is the lowest {column}?\\n{table}\\nThe number.
            What is the minimum of {column}?\\n{table}\\nOne figure.
            [Table:|Given this table:]\\n{table}\\nWhat is the smallest {column}?
            [Here is my sheet.|Here are the data.]\\n{table}\\nWhat is the minimum {column}?
            What is the bottom {column} in the list?\\n{table}\\nJust the value.
            What is the least value in the {column} column?\\n{table}\\nNot whose it is.
            [Take this table.|See this table.]\\n{table}\\nHow little is the smallest {column}?
            What is the lower extreme of {column}?\\n{table}\\nA number.
            [My table is this.|This is the file.]\\n{table}\\nWhat {column} is undercut by no other row?
            What is the low of the {column} column?\\n{table}\\nThe value there.
            At least, what {column} does every row have?\\n{table}\\nThe minimum, in other words.
            [Look at the table below.|Consider this data frame.]\\n{table}\\nHow far down does {column} reach?
            In the table below, what is the minimum of the {column} column?\\n{table}\\nA number.
            Given the CSV\\n{table}\\nwhat is the lowest {column}?
            What is the smallest of all "{column}" values?\\n{table}\\nOne value.
            What is the least {column} among these rows?\\n{table}\\nThe value.
            What's the smallest {column}?\\n{table}\\nJust the number.
            What's the lowest number in the {column} column?\\n{table}\\nThanks.
            What's the min of {column}?\\n{table}\\nOne number please.
            What is the least {column} here?\\n{table}\\nJust that number.
            What is the smallest number under {column}?\\n{table}\\nThank you.
            What is the {column} minimum?\\n{table}\\nThanks.
            What is the lowest that {column} gets to?\\n{table}\\nOne number.
            What is the littlest {column} of all?\\n{table}\\nJust the number.
            How low does {column} get?\\n{table}\\nThe bottom number please.
            How small is the smallest {column}?\\n{table}\\nOne number.
            How little is the least {column}?\\n{table}\\nThanks.
            Can you find the lowest {column}?\\n{table}\\nThank you.
            Can you tell me the smallest value in {column}?\\n{table}\\nOnly the value.
            My table:\\n{table}\\nWhat is the lowest {column}?
            Here's the list.\\n{table}\\nWhich is the smallest number in {column}?
            This is the data.\\n{table}\\nWhat is the {column} low?
            What is the floor that {column} touches?\\n{table}\\nA single figure.
            What is the lowermost {column}?\\n{table}\\nA single figure.
            What is the bottom figure of the {column} column, by size?\\n{table}\\nThe figure.
            What is the lowest {column}?\\n{table}\\nJust the number.
            What is the minimum of the {column} column?\\n{table}\\nOne number.
            What is the smallest value in the {column} column?\\n{table}\\nThanks.
        """,
        commands="""
            Find the minimum of the column {column}.\\n{table}\\nIgnore blanks.
            Return the smallest {column} value:\\n{table}\\nOne number.
            Scan column {column} for its low point.\\n{table}\\nState the value.
            Spot the tiniest number below {column}.\\n{table}\\nValue only.
            Find the minimum of {column}.\\n{table}\\nOne number.
            [Table:|Given this table:]\\n{table}\\nFind the lowest {column}.
            [Here is my sheet.|Here are the data.]\\n{table}\\nGive the smallest {column}.
            State the bottom value in {column}.\\n{table}\\nNo row needed.
            Tell me the least {column}.\\n{table}\\nThanks.
            [Take this table.|See this table.]\\n{table}\\nTake the min of {column}.
            Determine the smallest number under {column}.\\n{table}\\nThe figure only.
            Compute MIN over {column}.\\n{table}\\nAs a number.
            [My table is this.|This is the file.]\\n{table}\\nAggregate {column} with min.
            Name the floor that {column} never falls below.\\n{table}\\nValue please.
            Search {column} for the least entry and quote it.\\n{table}\\nOnly that entry.
            [Look at the table below.|Consider this data frame.]\\n{table}\\nReport how low {column} drops.
            Compute the minimum of {column}.\\n{table}\\nOver all rows.
            Find the smallest value in the {column} column.\\n{table}\\nOne number.
            From this table\\n{table}\\nget the minimum {column}.
            Given the data\\n{table}\\nreturn the lowest value of the {column} column.
            Here is some data:\\n{table}\\nGive the least {column} of all rows.
            Find the min {column} in this JSON.\\n{table}\\nReturn it.
            Find the smallest {column}.\\n{table}\\nThanks.
            Find the lowest number in {column}.\\n{table}\\nOne number.
            Find the least of the {column} values.\\n{table}\\nThank you.
            Give me the lowest {column}.\\n{table}\\nJust the number.
            Give the minimum of {column}.\\n{table}\\nThat's all.
            Get the smallest {column}.\\n{table}\\nOver every row.
            Get the min from the {column} column.\\n{table}\\nThanks.
            Take the smallest value from {column}.\\n{table}\\nOne number.
            Tell me the least there is in {column}.\\n{table}\\nThanks.
            Show the bottom number of the {column} column by size.\\n{table}\\nNot the row.
            Look down the {column} column and pick the smallest number.\\n{table}\\nThat number please.
            Table:\\n{table}\\nFind the smallest {column}.
            Data:\\n{table}\\nGet the minimum of {column}.
            Below is my file.\\n{table}\\nTell me the lowest {column}.
            Hunt for the least {column}.\\n{table}\\nJust its amount.
            Pick the record low from {column}.\\n{table}\\nA single figure.
            Determine the minimal {column}.\\n{table}\\nA single figure.
            Find the minimum {column}.\\n{table}\\nJust the number.
            Find the lowest value in the {column} column.\\n{table}\\nThanks.
            Get the min of the {column} column.\\n{table}\\nOne number.
        """,
        stories="""
            The price war goes to the bottom. We quote whatever is the lowest {column} in this \
sheet.\\n{table}\\nWhich number do we quote?
            A worst case is planned with the least {column} on record.\\n{table}\\nWhat is that least number?
            The scale of my chart starts at the lowest {column}.\\n{table}\\nHow low is that?
            [Table:|Given this table:]\\n{table}\\nThe weakest link decides: the smallest {column} counts. What number counts?
            Our advert says "{column} from ...", and the blank is the minimum of the column.\\n{table}\\nWhat goes in the blank?
            [Here is my sheet.|Here are the data.]\\n{table}\\nA bargain hunter only cares about the least {column} on the sheet. What number does he care about?
            The convoy moves at the pace of its minimum {column}.\\n{table}\\nWhat is that minimum?
            [Take this table.|See this table.]\\n{table}\\nEvery row reaches a certain {column} or more. What is the greatest such number, the column minimum?
            A nurse writes the lowest {column} of the chart in the margin.\\n{table}\\nWhat does she write?
            [My table is this.|This is the file.]\\n{table}\\nWe want to know the worst {column}, worst being the smallest. What is it?
            I want to know the lowest {column} in my list.\\n{table}\\nWhat is it?
            In Excel I type MIN over the {column} column.\\n{table}\\nWhich number appears?
            My boss asks how low {column} gets.\\n{table}\\nWhat number do I say?
            We compare the numbers under {column} to find the smallest.\\n{table}\\nWhat is it?
            In a school exercise I circle the smallest number under {column}.\\n{table}\\nWhich number do I circle?
            Here is my spreadsheet:\\n{table}\\nWhat is the lowest value in the {column} column?
        """,
        terse="""
            min {column}\\n{table}\\nthat is all
            df.get("{column}").min()\\n{table}\\nresult
            =MIN({column})\\n{table}\\nresult
            lowest {column}\\n{table}\\nvalue
            [Look at the table below.|Consider this data frame.]\\n{table}\\nmin {column}
            [Table:|Given this table:]\\n{table}\\nlowest {column}?
            SELECT MIN({column}) FROM\\n{table}\\nas one figure
            smallest {column}\\n{table}\\nnumber
            bottom {column}\\n{table}\\nnumber
            np.min of {column}\\n{table}\\nresult
            df.agg({column}: min)\\n{table}\\noutput
            min column {column}\\n{table}\\nresult
            smallest {column}\\n{table}\\npls
            min of {column}\\n{table}\\nthx
            {column} min\\n{table}\\nnumber
            lowest {column} pls\\n{table}\\nnumber
            least {column}\\n{table}\\nvalue
            min {column}\\n{table}\\nvalue
            lowest {column}\\n{table}\\nnumber
            MIN({column})\\n{table}\\nresult
        """,
        dialogues="""
            A: What is the floor for {column}? B: The least entry of the column.\\n{table}\\nA: So?
            [Here is my sheet.|Here are the data.]\\n{table}\\nA: What do you want from {column}? B: The highest? A: No, the lowest value.
            Boss: How far down does {column} go? Clerk: You mean the minimum?\\n{table}\\nBoss: Exactly.
            A: Look at {column}. B: Its peak? A: No, its lowest value.\\n{table}\\nB: Found it.
            A: How small is {column}? B: The average? A: No, the smallest.\\n{table}\\nB: One moment.
            Clerk: The {column} column is filled in. Boss: What's the lowest number there?\\n{table}\\nClerk: Let me see.
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
            What is the number of filled {column} cells?\\n{table}\\nOne figure.
            What is the count of {column}?\\n{table}\\nWithout blanks.
            [Take this table.|See this table.]\\n{table}\\nHow many {column} entries are there?
            [My table is this.|This is the file.]\\n{table}\\nHow many rows state a {column}?
            How many values does the column {column} contain?\\n{table}\\nEmpty cells left out.
            How many of the rows have something written under {column}?\\n{table}\\nIgnore the gaps.
            [Look at the table below.|Consider this data frame.]\\n{table}\\nHow many cells of {column} are not empty?
            For how many records is {column} present rather than missing?\\n{table}\\nA number.
            [Table:|Given this table:]\\n{table}\\nHow many people answered the question about {column}, blanks meaning no answer?
            What is the valid n of {column}?\\n{table}\\nMissing data excluded.
            How many non-missing {column} observations do we have?\\n{table}\\nCount only.
            [Here is my sheet.|Here are the data.]\\n{table}\\nIn how many lines has {column} been entered?
            In the table below, how many entries does the {column} column have?\\n{table}\\nA number.
            Given the CSV\\n{table}\\nhow many rows have a value for {column}?
            What is the count of all "{column}" values?\\n{table}\\nWithout empties.
            How many non-empty {column} values are there among these rows?\\n{table}\\nThe count.
            How many cells in {column} are filled?\\n{table}\\nJust the number.
            How many rows have a {column}?\\n{table}\\nDon't count empty cells.
            How many {column} values are there?\\n{table}\\nNot counting blanks.
            How many {column} entries do we have?\\n{table}\\nLeave out the empty ones.
            How many times is {column} filled in?\\n{table}\\nOne number.
            How many lines have something in {column}?\\n{table}\\nThanks.
            How many of these come with a {column}?\\n{table}\\nThe number only.
            How many gave us their {column}?\\n{table}\\nEmpty means not given.
            What is the number of non-empty cells in {column}?\\n{table}\\nThanks.
            What is the number of {column} values present?\\n{table}\\nOne number.
            What is the entry count of the {column} column?\\n{table}\\nBlanks left out.
            What's the count of {column}?\\n{table}\\nFilled cells only.
            Can you count the filled cells in {column}?\\n{table}\\nThank you.
            My table:\\n{table}\\nHow many rows have {column} filled in?
            Here's the list.\\n{table}\\nHow many entries does {column} have?
            What is the tally of filled {column} cells?\\n{table}\\nA single figure.
            How many {column} observations are valid?\\n{table}\\nNulls excluded.
            How well is {column} filled, in number of cells?\\n{table}\\nA single figure.
            How many values are in the {column} column?\\n{table}\\nDon't count empty cells.
            How many rows have a value in {column}?\\n{table}\\nJust the count.
            How many non-empty cells are in the {column} column?\\n{table}\\nOne number.
        """,
        commands="""
            Count the non-empty cells below {column}.\\n{table}\\nThat is it.
            Count the values present in column {column}.\\n{table}\\nSkip the empties.
            State the number of non-null {column} cells:\\n{table}\\nOne number.
            Check how many lines report any {column} at all.\\n{table}\\nThe count is enough.
            Count the entries in {column}.\\n{table}\\nBlank cells excluded.
            [Take this table.|See this table.]\\n{table}\\nCount the {column} cells that are filled in.
            [My table is this.|This is the file.]\\n{table}\\nCount the {column} values.
            Find the number of entries in the {column} column.\\n{table}\\nThanks.
            Give the number of rows in which {column} is known.\\n{table}\\nOne integer.
            [Look at the table below.|Consider this data frame.]\\n{table}\\nAggregate {column} with count.
            Say how many {column} values are on file.\\n{table}\\nNulls do not count.
            Count the non-null entries of {column}.\\n{table}\\nResult only.
            Tell how many rows are populated in {column}.\\n{table}\\nJust the number.
            [Table:|Given this table:]\\n{table}\\nReport how many records do have a {column}.
            Determine how many boxes in {column} were not left blank.\\n{table}\\nTotal number.
            Compute COUNT over {column}, nulls skipped.\\n{table}\\nAs a number.
            Compute the count of {column} values.\\n{table}\\nOver all rows.
            Count the non-empty values in the {column} column.\\n{table}\\nOne number.
            From this table\\n{table}\\ncount the values of {column}.
            Given the data\\n{table}\\nreturn how many {column} values are not missing.
            Here is some data:\\n{table}\\nCount how many rows have a {column}.
            Count the {column} entries in this JSON, nulls excluded.\\n{table}\\nReturn the count.
            Count the filled cells in {column}.\\n{table}\\nThanks.
            Count {column}, but not the blanks.\\n{table}\\nOne number.
            Count how many {column} values there are.\\n{table}\\nSkip empty cells.
            Count the rows that have a {column}.\\n{table}\\nThank you.
            Count everything that is filled in under {column}.\\n{table}\\nThat's all.
            Give me the number of {column} entries.\\n{table}\\nWithout blanks.
            Give the count of non-blank {column} cells.\\n{table}\\nThanks.
            Get the number of rows with {column} filled in.\\n{table}\\nOne number.
            Find how many {column} cells are not empty.\\n{table}\\nThanks.
            Tell me how many have a {column}.\\n{table}\\nOnly the number.
            Run COUNTA on the {column} column.\\n{table}\\nHeader left out.
            Table:\\n{table}\\nCount the {column} entries.
            Data:\\n{table}\\nCount the non-missing {column} values.
            Below is my file.\\n{table}\\nTell me how many rows have {column} filled in.
            Tally the non-blank {column} cells.\\n{table}\\nA single figure.
            Determine the number of valid {column} data.\\n{table}\\nNulls excluded.
            Count the values in the {column} column.\\n{table}\\nIgnore empty cells.
            Count the non-empty cells in the {column} column.\\n{table}\\nThanks.
            Count how many entries the {column} column has.\\n{table}\\nWithout the blanks.
        """,
        stories="""
            Some people left the box for {column} blank. The clerk counts the boxes with something in \
them.\\n{table}\\nWhat is her count?
            Before plotting, Mira wants to know how many usable {column} cells exist.\\n{table}\\nHow many are there?
            A data steward checks coverage: how many {column} cells contain anything.\\n{table}\\nWhat does she find?
            [Here is my sheet.|Here are the data.]\\n{table}\\nSome visitors skipped the {column} box. How many filled it in?
            The report needs the base size for {column}, which is the number of non-empty cells.\\n{table}\\nWhat base size is it?
            [Take this table.|See this table.]\\n{table}\\nA pollster only counts those who gave a {column}. How many did?
            Before taking an average of {column} I must know by how many entries to divide.\\n{table}\\nBy how many?
            [My table is this.|This is the file.]\\n{table}\\nThe sensor sometimes failed to write {column}. How many times did it succeed?
            A clerk phones everyone whose {column} is missing and first counts those who have one.\\n{table}\\nHow many have one?
            [Look at the table below.|Consider this data frame.]\\n{table}\\nEach filled {column} cell gets a tick. How many ticks are there?
            I want to know how many {column} cells in my list have something in them.\\n{table}\\nWhat's the count?
            In Excel I type COUNTA over the {column} column, header left out.\\n{table}\\nWhich number appears?
            My boss asks for how many rows we know the {column}.\\n{table}\\nWhat number do I say?
            Not every form had {column} filled in.\\n{table}\\nHow many had?
            I tick each row that has something under {column}.\\n{table}\\nHow many ticks do I make?
            Here is my spreadsheet:\\n{table}\\nHow many cells of the {column} column are filled in?
        """,
        terse="""
            COUNT({column})\\n{table}\\nfilled cells
            df.get("{column}").count()\\n{table}\\nresult
            =COUNTA({column})\\n{table}\\nresult
            non-null {column} cells\\n{table}\\nnumber
            count {column}\\n{table}\\nnot blank
            [Table:|Given this table:]\\n{table}\\ncount of {column}
            [Here is my sheet.|Here are the data.]\\n{table}\\nhow many {column} values?
            df.{column}.notna().sum()\\n{table}\\nresult
            n of {column}\\n{table}\\nnumber
            df.agg({column}: count)\\n{table}\\noutput
            number of {column} entries\\n{table}\\nresult
            count of {column}\\n{table}\\nfilled only
            how many {column} entries\\n{table}\\nnumber
            {column} count\\n{table}\\nno blanks
            COUNTA {column}\\n{table}\\nnumber
            filled cells {column}\\n{table}\\nhow many
            COUNT({column})\\n{table}\\nresult
            number of non-empty cells in {column}\\n{table}\\ncount
            COUNTA {column}\\n{table}\\nresult
        """,
        dialogues="""
            A: Are there gaps in {column}? B: Count the cells that are not blank.\\n{table}\\nA: How many is that?
            [Take this table.|See this table.]\\n{table}\\nA: What do you want from {column}? B: The sum? A: No, how many entries it has.
            Boss: Did everybody give a {column}? Clerk: Some cells are empty.\\n{table}\\nBoss: How many are filled?
            A: How many have a {column}? B: You mean the cells that are not empty?\\n{table}\\nA: Yes, count them.
            Clerk: Some cells of {column} are empty. Boss: And how many are filled?\\n{table}\\nClerk: Let me count.
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
            What is the breakdown by {column}?\\n{table}\\nNumbers of rows.
            What is the frequency of each {column}?\\n{table}\\nAll of them.
            [My table is this.|This is the file.]\\n{table}\\nHow many rows are there per {column}?
            [Look at the table below.|Consider this data frame.]\\n{table}\\nHow many times does each {column} occur?
            What is the count for every {column}?\\n{table}\\nEach separately.
            How many lines share the same {column}, for each one?\\n{table}\\nAll groups.
            [Table:|Given this table:]\\n{table}\\nHow common is each {column}?
            What is the tally of {column}?\\n{table}\\nEach value with its number.
            [Here is my sheet.|Here are the data.]\\n{table}\\nHow do the records divide among the {column} groups?
            How many belong to each {column}?\\n{table}\\nCounts only.
            What are the class sizes if {column} defines the classes?\\n{table}\\nEach class.
            [Take this table.|See this table.]\\n{table}\\nWhich {column} values are there and how often do they come up?
            In the table below, how many rows are there for each {column}?\\n{table}\\nOne count per value.
            Given the CSV\\n{table}\\nhow many records are there per {column}?
            How many times does each "{column}" value appear?\\n{table}\\nAll values.
            How many entries are there in each {column} group?\\n{table}\\nAs a mapping.
            How many rows are there of each {column}?\\n{table}\\nAll of them please.
            How many rows does each {column} have?\\n{table}\\nThanks.
            How many are there for every {column}?\\n{table}\\nA count for each.
            How many of every kind of {column} do I have?\\n{table}\\nAll kinds.
            How often does each {column} come up?\\n{table}\\nThanks.
            How often is each {column} in the list?\\n{table}\\nCount them all.
            What is the count for each {column}?\\n{table}\\nThank you.
            What is the number of rows for each {column}?\\n{table}\\nAll groups.
            What are the counts by {column}?\\n{table}\\nThanks.
            What are the {column} counts?\\n{table}\\nFor each different value.
            What is the split by {column}?\\n{table}\\nIn numbers of rows.
            Can you count the rows for each {column}?\\n{table}\\nThank you.
            Can you group this by {column} and tell me how many are in each group?\\n{table}\\nThanks.
            My table:\\n{table}\\nHow many rows per {column}?
            Here's the list.\\n{table}\\nHow often do we have each {column}?
            What is the size of each {column} group?\\n{table}\\nEvery group.
            What is the headcount by {column}?\\n{table}\\nEvery category.
            What is the frequency distribution of {column}?\\n{table}\\nAbsolute numbers.
            How many rows are there for each {column}?\\n{table}\\nCount them all.
            How many of each {column} are there?\\n{table}\\nGive the counts.
            How many times does each {column} occur?\\n{table}\\nList the counts.
            What is the frequency of each {column}?\\n{table}\\nThanks.
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
            Count the rows per {column}.\\n{table}\\nEach group.
            [My table is this.|This is the file.]\\n{table}\\nGroup by {column} and count.
            [Look at the table below.|Consider this data frame.]\\n{table}\\nCount how often each {column} appears.
            Tabulate {column} with frequencies.\\n{table}\\nAbsolute numbers.
            Show the distribution over {column}.\\n{table}\\nAs row counts.
            [Table:|Given this table:]\\n{table}\\nBreak the rows down by {column}.
            Partition the rows by {column} and give the size of each part.\\n{table}\\nNo percentages.
            Make a tally chart of {column}.\\n{table}\\nA number for each kind.
            [Here is my sheet.|Here are the data.]\\n{table}\\nCompile a frequency distribution of {column}.
            Return a counter of the {column} values.\\n{table}\\nAs a mapping.
            Aggregate the rows into {column} groups and count members.\\n{table}\\nFirst group first.
            Give me the headcount for each {column}.\\n{table}\\nEvery group.
            Count the number of rows for each {column}.\\n{table}\\nAs a mapping.
            Count occurrences of each value in the {column} column.\\n{table}\\nEvery value.
            From this table\\n{table}\\ncount the rows by {column}.
            Given the data\\n{table}\\ngroup the rows by {column} and return the size of each group.
            Here is some data:\\n{table}\\nShow how many rows each {column} has.
            Get the counts per {column} in this JSON.\\n{table}\\nReturn them.
            Count how many rows each {column} has.\\n{table}\\nThanks.
            Count each {column}.\\n{table}\\nAll different ones.
            Count each different value in {column}.\\n{table}\\nThanks.
            Count the rows by {column}.\\n{table}\\nThank you.
            Count up the different {column} values.\\n{table}\\nA number for each one.
            Group the rows by {column} and count each group.\\n{table}\\nThat's all.
            Give me the counts per {column}.\\n{table}\\nAll of them.
            Give the number of rows for every {column}.\\n{table}\\nThanks.
            Make a count table of {column}.\\n{table}\\nThank you.
            Make a frequency list of {column}.\\n{table}\\nAll values.
            Tally {column}.\\n{table}\\nEach value.
            Tell me how many there are of each {column}.\\n{table}\\nThanks.
            Run value_counts on {column}.\\n{table}\\nAll values.
            Table:\\n{table}\\nCount rows for each {column}.
            Data:\\n{table}\\nGive the frequency of every {column}.
            Sort the rows into {column} groups and state each group's size.\\n{table}\\nEvery group.
            Chart how many belong to each {column}.\\n{table}\\nIn numbers.
            Determine the frequency of each {column}.\\n{table}\\nAbsolute numbers.
            Count the rows for each {column}.\\n{table}\\nThanks.
            Group by {column} and count.\\n{table}\\nThanks.
            Count how many times each {column} appears.\\n{table}\\nThanks.
            Make a frequency table of the {column} column.\\n{table}\\nThanks.
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
            A hotel seats its guests by {column}, one table for each.\\n{table}\\nHow many guests sit at each table?
            [Take this table.|See this table.]\\n{table}\\nA statistician draws a bar for every {column}, as high as the number of rows. How high are the bars?
            We order T-shirts in batches by {column}, one per record.\\n{table}\\nHow many are in each batch?
            [My table is this.|This is the file.]\\n{table}\\nThe postman sorts the lines into pigeonholes labelled with {column}. How many lie in every pigeonhole?
            Our chart legend lists each {column} with the number of cases behind it.\\n{table}\\nWhat does the legend say?
            [Look at the table below.|Consider this data frame.]\\n{table}\\nHR wants to know how the staff is made up by {column}. Give the counts.
            A stock list is condensed to the number of lines for each {column}.\\n{table}\\nWhat is the condensed list?
            [Table:|Given this table:]\\n{table}\\nA pupil makes tally marks for {column}, row by row. What are her final tallies?
            I want to know how many rows I have of each {column}.\\n{table}\\nWhat are the counts?
            In Excel I make a pivot table with {column} in the rows and a count.\\n{table}\\nWhat does it show?
            My boss asks how many we have for each {column}.\\n{table}\\nWhat do I tell him?
            We make piles, a pile for each {column}.\\n{table}\\nHow many are in each pile?
            In a school exercise I make tally marks for each {column}.\\n{table}\\nHow many marks does each get?
            Here is my spreadsheet:\\n{table}\\nHow many rows are there per {column}?
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
            count by {column}\\n{table}\\nplease
            [Here is my sheet.|Here are the data.]\\n{table}\\nrows per {column}
            [Take this table.|See this table.]\\n{table}\\n{column} value counts
            Counter(r.{column} for r in rows)\\n{table}\\nresult
            COUNTIF per {column}\\n{table}\\nall values
            table(df${column})\\n{table}\\nR output
            pandas counts per {column}\\n{table}\\noutput
            df.groupby("{column}").size()\\n{table}\\noutput
            number of rows per {column}\\n{table}\\ncounts
            count per {column}\\n{table}\\npls
            how many of each {column}\\n{table}\\nthx
            {column} counts\\n{table}\\neach
            group by {column}, count\\n{table}\\nplease
            tally {column}\\n{table}\\nall
            count by {column}\\n{table}\\ncounts
            GROUP BY {column}, COUNT(*)\\n{table}\\nresult
            df.groupby("{column}").size()\\n{table}\\nresult
        """,
        dialogues="""
            A: Take this table.\\n{table}\\nB: And now? A: Count the rows for each {column}.
            A: I would like group sizes. B: Grouped by what? A: By {column}.\\n{table}\\nB: Fine.
            User: break this down by {column}.\\n{table}\\nBot: Record counts per category? User: exactly
            A: Which {column} is common and which is rare? B: I would count each category.\\n{table}\\nA: Please do.
            Boss: How are we distributed over {column}? Clerk: As head counts? Boss: Yes, for every \
category.\\n{table}\\nClerk: One second.
            [My table is this.|This is the file.]\\n{table}\\nA: What do you want from {column}? B: Just the list? A: No, how often each value occurs.
            Boss: How are the rows split by {column}? Clerk: I count them per group.\\n{table}\\nBoss: And what are the counts?
            A: I want counts. B: Of what? A: Of each {column}.\\n{table}\\nB: Okay.
            Clerk: There are different kinds in {column}. Boss: How many of each?\\n{table}\\nClerk: Let me count.
        """,
    ),
)
