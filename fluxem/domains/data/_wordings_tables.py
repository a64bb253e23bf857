"""How people ask for fields of records and for columns, rows and cells of tables.

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
        terms=(
            "field of a record; attribute; property of an object; dictionary entry; key and value; member of an "
            "object; JSON key; named property; struct member"
        ),
        questions="""
            What is the {name} in {record}?
            Which value does {record} hold for {name}?
            Given {record}, what is its {name}?
            What stands under the key {name} in the record {record}?
            In the object {record}, which entry belongs to {name}?
            What does the field {name} say in {record}?
            What's the {name} here: {record}?
            {record} - what is {name}?
            Can you find the {name} in this JSON: {record}?
            In {record}, what has been filled in for {name}?
            What does obj.{name} evaluate to, if obj = {record}?
            Which content is stored against {name} in the entity {record}?
        """,
        commands="""
            Read the field {name} from {record}.
            Look up {name} in the dictionary {record}.
            From {record}, extract the property {name}.
            Take the record {record} and tell me its {name}.
            Fetch the attribute {name} of {record}.
            Get {name} out of {record}.
            Parse {record} and print {name}.
            Given the struct {record}, output its member {name}.
            Access the element called {name} inside {record}.
            Show the {name} stated on the data sheet {record}.
            Open the profile {record} and copy its {name}.
            Tell me what {name} is set to in the configuration {record}.
        """,
        stories="""
            The server answered with {record}, but my form only has room for the {name}. What do I type into it?
            A clerk pulls a card from the drawer that reads {record}. Someone on the phone asks about the {name}. \
What does the clerk say?
            To fill the column {name} of my report, I use the response {record}. What goes there?
            A webhook delivered the payload {record}. Our mail template has a placeholder for {name}. With what is \
the placeholder replaced?
            The nurse scans a wristband and the screen displays {record}. She has to note down the {name}. What does \
she note?
            Pretend this form was handed in: {record}. The lawyer only cares about the {name} declared in it. What \
was declared?
        """,
        terse="""
            record = {record}; record.get("{name}")
            {name} of {record}
            {record}: {name}
            key {name}, object {record}
            obj = {record}; return obj.{name}
            jq .{name} <<< '{record}'
            {name} = ? in {record}
            dict {record} key {name}
            {name}, from the JSON {record}
        """,
        dialogues="""
            A: I received {record}. B: Which part do you need? A: Only the {name}.
            A: What is the {name}? B: Of what? A: Of this record: {record}.
            User: {record}. Bot: What would you like from this object? User: the {name}
            A: The API sent {record}. B: And your code reads? A: The property {name}. What does it receive?
            Caller: I need one detail, the {name}. Agent: The profile on my screen says {record}.
        """,
    ),
    Phrases(
        tools.table_column,
        _draw_column,
        terms=(
            "column of a table; projection; column extraction; list of cells; attribute values of all rows; "
            "vertical slice; series of a data frame"
        ),
        questions="""
            What are the entries in the column {column} of this table?\\n{table}\\nList them from top to bottom.
            Here is a table:\\n{table}\\nWhat does its column {column} contain?
            Which cells stand below the heading {column} here?\\n{table}\\nAll of them, please.
            Look at these rows:\\n{table}\\nWhat do you read down the {column} column?
            Could you project this relation onto {column}?\\n{table}\\nOne cell after the other.
            What's in the {column} column?\\n{table}\\nJust that column.
            What are all the {column} values in this spreadsheet?\\n{table}\\nOne per row.
            Which values of {column} occur row by row, top to bottom?\\n{table}\\nRepeats included.
            Reading vertically below {column}, what is written there?\\n{table}\\nEvery cell in turn.
            If all columns except {column} were hidden, what would still be visible?\\n{table}\\nCells only.
            In the dataset\\n{table}\\nwhat series does {column} form?
        """,
        commands="""
            Extract the column {column} from the following table.\\n{table}\\nKeep the order of the rows.
            Take this table:\\n{table}\\nReturn the column {column} as a list.
            Copy everything under {column}:\\n{table}\\nNothing else is needed.
            From the data\\n{table}\\nselect the column {column}.
            Pull out the field {column} of every row.\\n{table}\\nThat is the whole table.
            Give me every {column} from this CSV:\\n{table}\\nFirst row to last row.
            List {column} for all rows.\\n{table}\\nNo summary.
            Hide all columns but {column}:\\n{table}\\nThen print it.
            Isolate the vertical slice titled {column}.\\n{table}\\nThanks.
            Turn the {column} column into an array.\\n{table}\\nSame order as in the rows.
            Read this data frame\\n{table}\\nand output its series {column}.
            Dump the {column} attribute of all records:\\n{table}\\nThat is everything.
        """,
        stories="""
            An assistant types this sheet:\\n{table}\\nThen only the part headed {column} is printed. What is printed?
            Our club keeps the following table.\\n{table}\\nThe treasurer cuts out the strip with the {column} \
values. What does the strip show?
            I must read aloud the {column} of each line in the file.\\n{table}\\nWhat do I say?
            For a mail merge I only have to paste the {column} entries.\\n{table}\\nWhat do I paste?
            A dictation exercise. The teacher dictates the {column} column of the sheet below.\\n{table}\\nWhat do \
the pupils write?
            Bob's plotting script accepts one series. He feeds it {column} from this file:\\n{table}\\nWhich series \
does the script receive?
        """,
        terse="""
            SELECT {column} FROM\\n{table}\\nas a column
            table:\\n{table}\\ncolumn: {column}
            df.{column} where df is\\n{table}\\n(header included)
            cut -f {column} <<EOF\\n{table}\\nEOF
            df.get("{column}").tolist()\\n{table}\\nprint it
            {column} column\\n{table}\\nall rows
            (row.get("{column}") for row in rows)\\n{table}\\noutput?
            awk column {column}\\n{table}\\nevery line
            SELECT ALL {column} FROM t\\n{table}\\nno WHERE
        """,
        dialogues="""
            A: I have a table.\\n{table}\\nB: Which column interests you? A: {column}.
            A: Show me the {column} entries. B: Of which table? A: This one:\\n{table}\\nB: All right.
            A: See these lines:\\n{table}\\nB: What of them? A: Give me the {column} of each, in order.
            A: The spreadsheet is this.\\n{table}\\nB: Which slice shall I send you? A: The whole {column} column.
            User: I only want {column}. Bot: Of every row? User: Of every row.\\n{table}\\nBot: Here you are.
            Boss: Read me the {column} figures or names, line by line. Clerk: From this sheet?\\n{table}\\nBoss: Yes.
        """,
    ),
    Phrases(
        tools.table_filter,
        _draw_comparison(">"),
        terms=(
            "row selection; filtered table; rows above a limit; condition on a column; rows beyond a threshold; "
            "greater-than query"
        ),
        questions="""
            Which rows of this table have a {column} greater than {value}?\\n{table}\\nShow the complete rows.
            Here is a table:\\n{table}\\nIn which lines does {column} exceed {value}?
            Taking {value} as the limit, which lines go beyond it in the column {column}?\\n{table}\\nKeep the header.
            What rows have {column} over {value}?\\n{table}\\nWhole rows.
            Whose {column} is bigger than {value}?\\n{table}\\nShow those records.
            Which records in this sheet top {value} in {column}?\\n{table}\\nComplete lines.
            Where in the data set is {column} higher than {value}?\\n{table}\\nReturn the records.
        """,
        commands="""
            Filter the table by {column} > {value}.\\n{table}\\nReturn the remaining rows.
            From this table\\n{table}\\nkeep only rows with more than {value} in the column {column}.
            Drop all lines except those above {value} in {column}.\\n{table}\\nDone.
            Show only the records with {column} above {value}.\\n{table}\\nKeep all columns.
            With the cutoff {value} for {column}, give me the rows strictly beyond it.\\n{table}\\nHeader too.
            Hide rows unless their {column} tops {value}:\\n{table}\\nPrint the visible part.
            Apply the row filter {column} greater than {value} to this spreadsheet.\\n{table}\\nSend it back.
        """,
        stories="""
            Our stocktaking gave this sheet:\\n{table}\\nThe inspector only wants lines where {value} is surpassed by \
the {column}. What does she get?
            The auditor examines any record with a {column} in excess of {value}. She receives this \
file:\\n{table}\\nWhich records does she examine?
            Only entries outperforming {value} in {column} reach the next round.\\n{table}\\nPrint the lines of the \
next round.
        """,
        terse="""
            SELECT * WHERE {column} > {value} FROM\\n{table}\\nend of table
            table:\\n{table}\\n{column} > {value}
            df.query("{column} > {value}")\\n{table}\\nrows
            rows {column} over {value}\\n{table}\\nplease
            filter: {column} gt {value}\\n{table}\\nrecords?
        """,
        dialogues="""
            A: Please go through this table.\\n{table}\\nB: Looking for what? A: Rows whose {column} is higher than \
{value}.
            User: my sheet.\\n{table}\\nBot: Any filter? User: yes, {column} more than {value}, entire rows.
        """,
    ),
    Phrases(
        tools.table_filter,
        _draw_comparison("<="),
        terms="row selection; rows up to a limit; rows within a ceiling; less-or-equal query",
        questions="""
            In which rows is the {column} at most {value}?\\n{table}\\nList these rows.
            This is my table:\\n{table}\\nWhat rows remain if {value} is the largest {column} allowed?
            Which records have a {column} of {value} or less?\\n{table}\\nComplete records.
            What rows of the sheet stay within {value} for {column}?\\n{table}\\nThe bound itself is fine.
            Which lines have a {column} not greater than {value}?\\n{table}\\nAll their cells.
            Given {value} as the ceiling, which rows fit under it by {column}?\\n{table}\\nEqual is allowed.
        """,
        commands="""
            Keep the rows whose {column} does not exceed {value}.\\n{table}\\nThrow the others away.
            With {value} as the upper bound for {column}, shorten this table.\\n{table}\\nBounds included.
            Show only rows where {column} is no more than {value}.\\n{table}\\nHeader too.
            Filter the records: {column} up to and including {value}.\\n{table}\\nReturn what passes.
            Cut {value} as the inclusive maximum of {column}, dropping rows beyond it.\\n{table}\\nPrint the others.
            Retrieve the rows with {column} less than or equal to {value}:\\n{table}\\nAll columns.
        """,
        stories="""
            A file arrives:\\n{table}\\nA script deletes each line that has over {value} in the column {column}. What \
is left?
            Children pay nothing if the {column} does not go past {value}. The register reads:\\n{table}\\nWhich \
entries of the register pay nothing?
            My purse limits me. Any line of this catalogue with {column} up to {value} is within \
reach.\\n{table}\\nWhich lines are they?
        """,
        terse="""
            {column} <= {value}\\n{table}\\nmatching rows
            df.query("{column} <= {value}")\\n{table}\\nrows
            WHERE {column} <= {value}\\n{table}\\nSELECT *
            {column} max {value} (inclusive)\\n{table}\\nrows that pass
        """,
        dialogues="""
            A: Nothing beyond {value}. B: In which column? A: {column}, and {value} itself may stay.\\n{table}\\nB: \
These rows remain.
        """,
    ),
    Phrases(
        tools.table_filter,
        _draw_match,
        terms=("row selection; matching rows; rows with a given entry; equality query; exact match of a cell"),
        questions="""
            Which rows have {value} in the column {column}?\\n{table}\\nWhole rows, please.
            Look at the table\\n{table}\\nand say which of its rows show {value} as {column}.
            Which records are marked {value} in {column}?\\n{table}\\nShow them entirely.
            What rows belong to {column} {value}?\\n{table}\\nAll columns of those rows.
            Which lines carry the entry {value} below the heading {column}?\\n{table}\\nComplete lines.
            Where does {column} say {value}?\\n{table}\\nReturn the records.
        """,
        commands="""
            Select the rows with {column} equal to {value}.\\n{table}\\nHeader included.
            Use this table:\\n{table}\\nFind every line where the {column} is {value}.
            Search for {value} in {column} and return the lines that match.\\n{table}\\nThanks.
            Show only the {value} rows, going by {column}.\\n{table}\\nKeep every cell.
            Filter this sheet to {column} = {value}.\\n{table}\\nAll fields.
            Narrow the records down to those with {value} as their {column}:\\n{table}\\nHeader as well.
            Discard any row whose {column} differs from {value}.\\n{table}\\nPrint what stays.
        """,
        stories="""
            The office prints the following.\\n{table}\\nOnly lines whose {column} reads {value} go into the \
envelope. Which?
            The team trip is for everybody with the {column} entry {value}. The organiser holds this \
list:\\n{table}\\nWhich rows of it are invited?
            A warehouse robot fetches lines tagged {value} in the {column} field.\\n{table}\\nWhich lines does it fetch?
        """,
        terse="""
            {column} == "{value}"\\n{table}\\nrows?
            WHERE {column} = "{value}" in the table\\n{table}\\nplease
            df.loc(df.{column} == "{value}")\\n{table}\\nrecords
            grep {value} on column {column}\\n{table}\\nfull lines
            rows with {column} {value}\\n{table}\\nplease
        """,
        dialogues="""
            A: Here is everything.\\n{table}\\nB: Which rows do you need? A: The ones with {value} under {column}.
            A: I search rows by {column}. B: Which one? A: {value}, in this table:\\n{table}\\nB: One moment.
            User: only {value}. Bot: In which field? User: in {column}, whole records.\\n{table}\\nBot: Done.
        """,
    ),
    Phrases(
        tools.table_lookup,
        _draw_lookup,
        terms=(
            "table lookup; join by key; cell of a row; entry of a directory; retrieval by key; reference table; "
            "cell at a row and a column; cross-reference"
        ),
        questions="""
            What is the {column} of {key}?\\n{table}\\nUse the table.
            According to this table, which {column} does {key} have?\\n{table}\\nJust the cell.
            Here is a table:\\n{table}\\nWhat {column} is listed for {key}?
            Given\\n{table}\\nwhat do we find for {key} under {column}?
            For {key}, what does the column {column} say?\\n{table}\\nOne cell is enough.
            In the row of {key}, which {column} do you see?\\n{table}\\nThe table is complete.
            What's the {column} for {key}?\\n{table}\\nFrom the table.
            What {column} does the sheet give for {key}?\\n{table}\\nJust that value.
            Where {key} meets {column}, which cell is that?\\n{table}\\nIts content please.
            Can you check {key} and tell me the {column}?\\n{table}\\nOne value.
            Which {column} goes with {key}?\\n{table}\\nOne value is enough.
            {key} is listed with what {column}?\\n{table}\\nSee the matching row.
        """,
        commands="""
            Look up the {column} of {key} in this table.\\n{table}\\nThank you.
            Find {key} in the table and read off the {column}.\\n{table}\\nNothing more.
            Using the table\\n{table}\\nreturn the {column} that belongs to {key}.
            Search the rows\\n{table}\\nfor {key}; report its {column}.
            Consult the directory\\n{table}\\nand state the {column} of {key}.
            Get me the {column} of {key}.\\n{table}\\nOne value.
            Cross-reference {key} with the column {column}:\\n{table}\\nReturn the cell.
            Go to the line that begins with {key} and copy its {column}.\\n{table}\\nOnly that cell.
            Retrieve {column} where the first column is {key}.\\n{table}\\nA single value.
            Pinpoint the cell in row {key} and column {column}.\\n{table}\\nContent only.
            Check the register for {key}, then quote the {column} noted there:\\n{table}\\nThank you.
        """,
        stories="""
            A customer asks about {key}. The shop assistant opens this list:\\n{table}\\nWhat is the answer if the \
question was about the {column}?
            The badge says {key}, and the guard checks the sheet\\n{table}\\nto see the {column}. What does it say?
            I forgot the {column} of {key}, but I kept the page:\\n{table}\\nRemind me.
            A patient called {key} phones the practice, and the receptionist needs the {column} at once. On her \
screen:\\n{table}\\nWhat does she read?
            I put my finger on {key} in the catalogue and slide right until I am under {column}.\\n{table}\\nWhat is \
under my finger?
            The label for {key} lacks one detail, its {column}. The master data say:\\n{table}\\nWhat gets printed on \
the label?
        """,
        terse="""
            VLOOKUP({key}, {column})\\n{table}\\nresult?
            {key} -> {column}\\n{table}\\nlook it up
            table:\\n{table}\\n{column} at {key}
            {column} for {key}?\\n{table}\\nplease
            df.at("{key}", "{column}")\\n{table}\\nvalue
            {key}'s {column}?\\n{table}\\nlook it up
            INDEX/MATCH: {key}, {column}\\n{table}\\ncell
            SELECT {column} WHERE id = {key}\\n{table}\\nsingle cell
            row {key}, column {column}\\n{table}\\ncontent
        """,
        dialogues="""
            A: Here is the table.\\n{table}\\nB: Whose row? A: {key}. I want the {column}.
            A: Do you know the {column} of {key}? B: Not by heart. A: It is in here:\\n{table}\\nB: I see it.
            User: {column}? Bot: Of whom or what? User: {key}.\\n{table}\\nBot: Found the row.
            Caller: I am asking about {key}. Agent: What would you like to know? Caller: The \
{column}.\\n{table}\\nAgent: I have it here.
            A: The directory is this.\\n{table}\\nB: Shall I look somebody up? A: {key}, and quote me the {column}.
        """,
    ),
)
