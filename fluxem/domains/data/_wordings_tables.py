"""How people ask for fields of records and for columns, rows and totals of tables.

A table stands on lines of its own, with text before and after it.
"""

from __future__ import annotations

import random
from collections.abc import Mapping

from fluxem.core.phrasebook import Argument, Draw, Phrases, Redraw, write_number
from fluxem.domains.data import tools
from fluxem.domains.data._draws import draw_record, draw_table, number_columns, write_record, write_table
from fluxem.domains.data.types import Table


def _draw_field(rng: random.Random, difficulty: str) -> Mapping[str, Argument]:
    record = draw_record(rng, difficulty)
    return {"record": write_record(rng, record), "name": rng.choice(record.fields)[0]}


def _draw_column(rng: random.Random, difficulty: str) -> Mapping[str, Argument]:
    table = draw_table(rng, difficulty)
    return {"table": write_table(rng, table), "column": rng.choice(table.columns)}


def _draw_numbers(rng: random.Random, difficulty: str) -> tuple[Table, str]:
    table = draw_table(rng, difficulty)
    return table, rng.choice(number_columns(table))


def _draw_aggregate(function: str) -> Draw:
    def draw(rng: random.Random, difficulty: str) -> Mapping[str, Argument]:
        table, column = _draw_numbers(rng, difficulty)
        return {"table": write_table(rng, table), "column": column, "function": function}

    return draw


def _draw_comparison(condition: str) -> Draw:
    def draw(rng: random.Random, difficulty: str) -> Mapping[str, Argument]:
        table, column = _draw_numbers(rng, difficulty)
        cells = [row[table.columns.index(column)] for row in table.rows]
        value = rng.choice(cells)
        if value is None or isinstance(value, str):
            raise Redraw
        return {
            "table": write_table(rng, table),
            "column": column,
            "condition": condition,
            "value": write_number(value),
        }

    return draw


def _draw_match(rng: random.Random, difficulty: str) -> Mapping[str, Argument]:
    table = draw_table(rng, difficulty)
    column = rng.choice([c for c in table.columns if c not in number_columns(table)])
    value = rng.choice(table.rows)[table.columns.index(column)]
    return {"table": write_table(rng, table), "column": column, "condition": "==", "value": str(value)}


def _draw_groups(rng: random.Random, difficulty: str) -> Mapping[str, Argument]:
    table = draw_table(rng, "medium" if difficulty == "easy" else difficulty)
    column = next(c for c in table.columns if c in ("city", "colour", "points"))
    return {"table": write_table(rng, table), "column": column}


def _draw_lookup(rng: random.Random, difficulty: str) -> Mapping[str, Argument]:
    table = draw_table(rng, difficulty)
    return {
        "table": write_table(rng, table),
        "column": rng.choice(table.columns[1:]),
        "key": str(rng.choice(table.rows)[0]),
    }


PHRASES = (
    Phrases(
        tools.get_field,
        _draw_field,
        terms="field of a record; attribute; property of an object; dictionary entry; key and value",
        questions="""
            What is the {name} in {record}?
            Which value does {record} hold for {name}?
            Given {record}, what is its {name}?
            What stands under the key {name} in the record {record}?
            In the object {record}, which entry belongs to {name}?
            What does the field {name} say in {record}?
        """,
        commands="""
            Read the field {name} from {record}.
            Look up {name} in the dictionary {record}.
            From {record}, extract the property {name}.
            Take the record {record} and tell me its {name}.
            Fetch the attribute {name} of {record}.
        """,
        stories="""
            The server answered with {record}, but my form only has room for the {name}. What do I type into it?
            A clerk pulls a card from the drawer that reads {record}. Someone on the phone asks about the {name}. \
What does the clerk say?
            To fill the column {name} of my report, I use the response {record}. What goes there?
        """,
        terse="""
            record = {record}; record.get("{name}")
            {name} of {record}
            {record}: {name}
            key {name}, object {record}
        """,
        dialogues="""
            A: I received {record}. B: Which part do you need? A: Only the {name}.
            A: What is the {name}? B: Of what? A: Of this record: {record}.
        """,
    ),
    Phrases(
        tools.table_column,
        _draw_column,
        terms="column of a table; projection; column extraction; list of cells",
        questions="""
            What are the entries in the column {column} of this table?\\n{table}\\nList them from top to bottom.
            Here is a table:\\n{table}\\nWhat does its column {column} contain?
            Which cells stand below the heading {column} here?\\n{table}\\nAll of them, please.
            Look at these rows:\\n{table}\\nWhat do you read down the {column} column?
            Could you project this relation onto {column}?\\n{table}\\nOne cell after the other.
        """,
        commands="""
            Extract the column {column} from the following table.\\n{table}\\nKeep the order of the rows.
            Take this table:\\n{table}\\nReturn the column {column} as a list.
            Copy everything under {column}:\\n{table}\\nNothing else is needed.
            From the data\\n{table}\\nselect the column {column}.
            Pull out the field {column} of every row.\\n{table}\\nThat is the whole table.
        """,
        stories="""
            An assistant types this sheet:\\n{table}\\nThen only the part headed {column} is printed. What is printed?
            Our club keeps the following table.\\n{table}\\nThe treasurer cuts out the strip with the {column} \
values. What does the strip show?
            I must read aloud the {column} of each line in the file.\\n{table}\\nWhat do I say?
        """,
        terse="""
            SELECT {column} FROM\\n{table}\\nas a column
            table:\\n{table}\\ncolumn: {column}
            df.{column} where df is\\n{table}\\n(header included)
            cut -f {column} <<EOF\\n{table}\\nEOF
        """,
        dialogues="""
            A: I have a table.\\n{table}\\nB: Which column interests you? A: {column}.
            A: Show me the {column} entries. B: Of which table? A: This one:\\n{table}\\nB: All right.
            A: See these lines:\\n{table}\\nB: What of them? A: Give me the {column} of each, in order.
        """,
    ),
    Phrases(
        tools.table_filter,
        _draw_comparison(">"),
        terms="row selection; filtered table; rows above a limit; condition on a column",
        questions="""
            Which rows of this table have a {column} greater than {value}?\\n{table}\\nShow the complete rows.
            Here is a table:\\n{table}\\nIn which lines does {column} exceed {value}?
            Taking {value} as the limit, which lines go beyond it in the column {column}?\\n{table}\\nKeep the header.
        """,
        commands="""
            Filter the table by {column} > {value}.\\n{table}\\nReturn the remaining rows.
            From this table\\n{table}\\nkeep only rows with more than {value} in the column {column}.
            Drop all lines except those above {value} in {column}.\\n{table}\\nDone.
        """,
        stories="""
            Our stocktaking gave this sheet:\\n{table}\\nThe inspector only wants lines where {value} is surpassed by \
the {column}. What does she get?
        """,
        terse="""
            SELECT * WHERE {column} > {value} FROM\\n{table}\\nend of table
            table:\\n{table}\\n{column} > {value}
        """,
        dialogues="""
            A: Please go through this table.\\n{table}\\nB: Looking for what? A: Rows whose {column} is higher than \
{value}.
        """,
    ),
    Phrases(
        tools.table_filter,
        _draw_comparison("<="),
        terms="row selection; rows up to a limit",
        questions="""
            In which rows is the {column} at most {value}?\\n{table}\\nList these rows.
            This is my table:\\n{table}\\nWhat rows remain if {value} is the largest {column} allowed?
        """,
        commands="""
            Keep the rows whose {column} does not exceed {value}.\\n{table}\\nThrow the others away.
            With {value} as the upper bound for {column}, shorten this table.\\n{table}\\nBounds included.
        """,
        stories="""
            A file arrives:\\n{table}\\nA script deletes each line that has over {value} in the column {column}. What \
is left?
        """,
        terse="""
            {column} <= {value}\\n{table}\\nmatching rows
        """,
    ),
    Phrases(
        tools.table_filter,
        _draw_match,
        terms="row selection; matching rows",
        questions="""
            Which rows have {value} in the column {column}?\\n{table}\\nWhole rows, please.
            Look at the table\\n{table}\\nand say which of its rows show {value} as {column}.
        """,
        commands="""
            Select the rows with {column} equal to {value}.\\n{table}\\nHeader included.
            Use this table:\\n{table}\\nFind every line where the {column} is {value}.
            Search for {value} in {column} and return the lines that match.\\n{table}\\nThanks.
        """,
        stories="""
            The office prints the following.\\n{table}\\nOnly lines whose {column} reads {value} go into the \
envelope. Which?
        """,
        terse="""
            {column} == "{value}"\\n{table}\\nrows?
            WHERE {column} = "{value}" in the table\\n{table}\\nplease
        """,
        dialogues="""
            A: Here is everything.\\n{table}\\nB: Which rows do you need? A: The ones with {value} under {column}.
            A: I search rows by {column}. B: Which one? A: {value}, in this table:\\n{table}\\nB: One moment.
        """,
    ),
    Phrases(
        tools.table_aggregate,
        _draw_aggregate("sum"),
        terms="column total; aggregate of a column; sum of a column",
        questions="""
            What is the total of the column {column}?\\n{table}\\nAdd all rows.
            Here is a table.\\n{table}\\nWhat do the {column} values sum to?
        """,
        commands="""
            Add up the {column} column of this table:\\n{table}\\nEmpty cells do not matter.
            For the table\\n{table}\\ncompute the sum of {column}.
        """,
        stories="""
            At the bottom of this sheet there is an empty cell:\\n{table}\\nIt should hold the total of {column}. \
Fill it in.
        """,
        terse="""
            SELECT SUM({column}) FROM\\n{table}\\nas one figure
        """,
        dialogues="""
            A: See my table.\\n{table}\\nB: Nice. A: What is the overall {column}, everything added together?
        """,
    ),
    Phrases(
        tools.table_aggregate,
        _draw_aggregate("mean"),
        terms="column average; mean of a column",
        questions="""
            What is the average {column} in this table?\\n{table}\\nAn exact answer is best.
            Given the table\\n{table}\\nwhat is the mean of its column {column}?
        """,
        commands="""
            Average the {column} over all rows.\\n{table}\\nIgnore empty cells.
        """,
        stories="""
            The boss looks at the list\\n{table}\\nand wonders what {column} a typical row has on average. Answer her.
        """,
        terse="""
            AVG({column})\\n{table}\\n= ?
        """,
        dialogues="""
            A: I need an average. B: Of what? A: The {column} column here:\\n{table}\\nB: Sure.
        """,
    ),
    Phrases(
        tools.table_aggregate,
        _draw_aggregate("maximum"),
        terms="largest entry of a column; column maximum",
        questions="""
            What is the highest {column} in the table below?\\n{table}\\nOnly the figure.
            Among these rows\\n{table}\\nhow large does {column} get at most?
        """,
        commands="""
            Find the maximum of the column {column}.\\n{table}\\nOne figure is enough.
        """,
        stories="""
            Judges compare entries:\\n{table}\\nThe record goes to the biggest {column}. What is that figure?
        """,
        terse="""
            max {column}\\n{table}\\nplease
        """,
    ),
    Phrases(
        tools.table_aggregate,
        _draw_aggregate("minimum"),
        terms="smallest entry of a column; column minimum",
        questions="""
            What is the lowest {column} listed here?\\n{table}\\nOnly the figure.
            In this table\\n{table}\\nwhat is the smallest value of {column}?
        """,
        commands="""
            Find the minimum of the column {column}.\\n{table}\\nIgnore blanks.
        """,
        terse="""
            min {column}\\n{table}\\nthat is all
        """,
    ),
    Phrases(
        tools.table_aggregate,
        _draw_aggregate("count"),
        terms="filled cells of a column; number of entries",
        questions="""
            How many rows of the table have an entry for {column}?\\n{table}\\nBlank cells do not count.
            Look here:\\n{table}\\nHow many cells are filled in the column {column}?
        """,
        commands="""
            Count the non-empty cells below {column}.\\n{table}\\nThat is it.
        """,
        terse="""
            COUNT({column})\\n{table}\\nfilled cells
        """,
    ),
    Phrases(
        tools.group_count,
        _draw_groups,
        terms="frequency table; grouping; counts by category; histogram of a column; tally of categories",
        questions="""
            How many rows are there for each {column}?\\n{table}\\nGive the counts.
            Here is a table:\\n{table}\\nHow often does every value of {column} appear?
            How are the rows spread over the different {column} values?\\n{table}\\nCounts, please.
            In the following table\\n{table}\\nwhich {column} values occur and how frequently?
            What frequencies does the column {column} show?\\n{table}\\nOne count for each value.
        """,
        commands="""
            Group the table by {column} and count the rows.\\n{table}\\nNo other columns are needed.
            Tally the values of {column}.\\n{table}\\nStart with the one on top.
            With this data\\n{table}\\nmake a frequency table of {column}.
            Count the records by {column}:\\n{table}\\nAll groups, please.
            Use the rows\\n{table}\\nto build a histogram of the categories in {column}.
            Break the table down by {column}.\\n{table}\\nI only need group sizes.
        """,
        stories="""
            Every line below is one order.\\n{table}\\nThe manager wants to know how many orders belong to every \
{column}. Report it.
            We sort index cards into boxes by {column}.\\n{table}\\nHow many cards end up in each box?
            A survey produced this sheet:\\n{table}\\nDraw up the tally by {column}.
        """,
        terse="""
            SELECT {column}, COUNT(*) GROUP BY {column}\\n{table}\\nend
            table:\\n{table}\\nvalue_counts of {column}
            counts per {column}\\n{table}\\nthanks
            Counter of {column}:\\n{table}\\nall groups
        """,
        dialogues="""
            A: Take this table.\\n{table}\\nB: And now? A: Count the rows for each {column}.
            A: I would like group sizes. B: Grouped by what? A: By {column}.\\n{table}\\nB: Fine.
        """,
    ),
    Phrases(
        tools.table_lookup,
        _draw_lookup,
        terms="table lookup; join by key; cell of a row; entry of a directory",
        questions="""
            What is the {column} of {key}?\\n{table}\\nUse the table.
            According to this table, which {column} does {key} have?\\n{table}\\nJust the cell.
            Here is a table:\\n{table}\\nWhat {column} is listed for {key}?
            Given\\n{table}\\nwhat do we find for {key} under {column}?
            For {key}, what does the column {column} say?\\n{table}\\nOne cell is enough.
            In the row of {key}, which {column} do you see?\\n{table}\\nThe table is complete.
        """,
        commands="""
            Look up the {column} of {key} in this table.\\n{table}\\nThank you.
            Find {key} in the table and read off the {column}.\\n{table}\\nNothing more.
            Using the table\\n{table}\\nreturn the {column} that belongs to {key}.
            Search the rows\\n{table}\\nfor {key}; report its {column}.
            Consult the directory\\n{table}\\nand state the {column} of {key}.
        """,
        stories="""
            A customer asks about {key}. The shop assistant opens this list:\\n{table}\\nWhat is the answer if the \
question was about the {column}?
            The badge says {key}, and the guard checks the sheet\\n{table}\\nto see the {column}. What does it say?
            I forgot the {column} of {key}, but I kept the page:\\n{table}\\nRemind me.
        """,
        terse="""
            VLOOKUP({key}, {column})\\n{table}\\nresult?
            {key} -> {column}\\n{table}\\nlook it up
            table:\\n{table}\\n{column} at {key}
            {column} for {key}?\\n{table}\\nplease
        """,
        dialogues="""
            A: Here is the table.\\n{table}\\nB: Whose row? A: {key}. I want the {column}.
            A: Do you know the {column} of {key}? B: Not by heart. A: It is in here:\\n{table}\\nB: I see it.
        """,
    ),
)
