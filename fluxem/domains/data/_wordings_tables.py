# ruff: noqa: E501 - one template a line
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
            What is the {name} field of {record}?
            What is the value of {name} in {record}?
            What is the entry for {name} in {record}?
            What is the {name} attribute of {record}?
            What's stored under {name} in {record}?
            What does {record} give as {name}?
            What {name} is recorded in {record}?
            Which {name} does {record} have?
            Which datum sits behind the label {name} in {record}?
            If I index {record} by {name}, what comes back?
            To what is the key {name} mapped in {record}?
            As for {name}, what does the entry {record} specify?
            Would you read me the {name} off this card: {record}?
            What value is there for "{name}" in {record}?
            What is the value for the key "{name}" in the JSON {record}?
            What value does the field "{name}" have in {record}?
            In the JSON object {record}, what is the value of {name}?
            From the dictionary {record}, what is {name}?
            Given the record {record}, what is the {name}?
            What does the associative array {record} contain at {name}?
            What's the {name} in {record}?
            What's the value for {name} in {record}?
            What is the {name} property stored in {record}?
            What is the {name} entry of {record}?
            What is the {name} part of {record}?
            What is the content of {name} in {record}?
            What is the setting of {name} in {record}?
            What {name} does this have: {record}?
            What {name} do we see in {record}?
            What do I get if I ask {record} for {name}?
            What stands next to {name} in {record}?
            Which {name} belongs to {record}?
            Can you tell me the {name} from {record}?
            In {record}, what is the {name}?
            From {record}, what do you read as the {name}?
            What {name} is on file in {record}?
            What is the stored {name} of {record}?
            What is the data under {name} in {record}?
            What is the value of the key {name} in {record}?
            What is the {name} in this JSON: {record}?
            What is the value of the field {name} in the record {record}?
            How do I get the {name} from {record}?
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
            Find {name} in {record}.
            Read {name} from {record}.
            Return the {name} of {record}.
            Extract the {name} from {record}.
            Show the {name} in {record}.
            Give the value belonging to {name} in {record}.
            Report only {name} from the object {record}.
            Pick {name} out of the payload {record}.
            Pull the {name} value from this response: {record}
            Index the map {record} with the key {name}.
            Deserialize {record} and hand me its {name}.
            Dereference {name} on the object {record}.
            Quote what {record} says about {name}.
            Grab {name} from {record} and leave the rest.
            Extract the value of "{name}" from {record}.
            Get the "{name}" field from {record}.
            Get the value associated with {name} in {record}.
            From this JSON, return {name}: {record}
            Given the JSON {record}, return the value of the key {name}.
            Look in the hash {record} for the key {name} and return its value.
            Retrieve the property {name} from the object {record}.
            Print the {name} stored in the dict {record}.
            Return just the "{name}" value: {record}
            Give me the {name} of {record}.
            Give the value of {name} in {record}.
            Get the {name} from {record}.
            Get the field {name} of {record}.
            Show me the {name} in {record}.
            Find the {name} in {record}.
            Look up {name} in {record}.
            Look at {record} and tell me the {name}.
            Read the {name} from {record}.
            Pull {name} out of {record}.
            Hand me the {name} that {record} has.
            Return only {name} from {record}.
            Pick out the {name} from {record}.
            Access {name} of {record}.
            From {record}, take the {name}.
            Fish the {name} out of {record}.
            Fetch {name} from {record}.
            Quote the {name} given in {record}.
            Get the value of {name} from {record}.
            Extract the {name} from this JSON: {record}
            Extract the field {name} from {record}.
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
            A delivery note has been scanned as {record}. The driver asks for the {name}. What is it?
            My app caches a user as {record}. The greeting needs the {name}. What should it show?
            A librarian's index card holds {record}. A reader wants to know the {name}. What is written there?
            The config is {record}. At start-up the program reads {name}. What value does it get?
            A nurse pulls up the patient sheet {record}. The doctor asks for one thing, the {name}. What does she answer?
            The product page is rendered from {record}. Under the heading {name}, what will customers see?
            Customs opens the declaration {record} and checks the {name}. What is declared?
            An event arrives as {record}. My handler logs nothing but the {name}. What lands in the log?
            My program gets {record} from the server, and I only need the {name}. What do I get?
            The form came back as {record}. The clerk asks me for the {name}. What do I say?
            I opened a JSON file and saw {record}. What does it give for {name}?
            A customer's details are {record}. On the letter we print the {name}. What is printed?
            In my test the object is {record}, and I check its {name}. Which value should I expect?
            An API returned this JSON object: {record}. What is the value of {name}?
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
            jq .{name} on {record}
            entry {name}, object {record}
            property {name} ? {record}
            get {name} {record}
            {name}? {record}
            which {name}: {record}
            the "{name}" in {record}
            value of {name}: {record}
            {record}, extract {name}
            read {name}, {record}
            get {name} from {record}
            {record}, what {name}
            {name} value in {record}
            {record}.get("{name}")
            get {name} from JSON {record}
        """,
        dialogues="""
            A: I received {record}. B: Which part do you need? A: Only the {name}.
            A: What is the {name}? B: Of what? A: Of this record: {record}.
            User: {record}. Bot: What would you like from this object? User: the {name}
            A: The API sent {record}. B: And your code reads? A: The property {name}. What does it receive?
            Caller: I need one detail, the {name}. Agent: The profile on my screen says {record}.
            A: I have {record}. B: And what would you like to know? A: Just the {name}.
            User: {record}. Bot: Which attribute should I read? User: {name}
            A: Here is the record: {record}. B: What do you want from it? A: The {name}.
            Dev: The API answers {record}. Lead: What's the {name}? Dev: Let me read it.
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
            What is the {column} column of this table?\\n{table}\\nAll its cells.
            What is the list of {column} entries?\\n{table}\\nRow by row.
            [Here is my sheet.|Here are the data.]\\n{table}\\nWhat are the {column} entries?
            [Take this table.|See this table.]\\n{table}\\nWhat does the column {column} hold, from the first line to the last?
            What does each row have for {column}?\\n{table}\\nNo summary, simply every value.
            What do the rows say under {column}?\\n{table}\\nKeep their order.
            Which {column} does every record carry, in sequence?\\n{table}\\nDuplicates stay.
            [My table is this.|This is the file.]\\n{table}\\nIf I project this relation onto {column}, what tuple of values remains?
            Could you strip this sheet down to its {column}?\\n{table}\\nValues only.
            How does the {column} vector of this data frame read?\\n{table}\\nIn row order.
            [Look at the table below.|Consider this data frame.]\\n{table}\\nCan you list the {column} for everyone?
            What would I see if I highlighted only {column} in this spreadsheet?\\n{table}\\nList the cells.
            What values are in the "{column}" column?\\n{table}\\nAll rows.
            In the table below, what are all the {column} values?\\n{table}\\nAs a list.
            Given the CSV\\n{table}\\nwhat is in the column {column}?
            For the data frame\\n{table}\\nwhat does the {column} column contain?
            What is in the {column} column of this table?\\n{table}\\nThanks for listing it.
            What's in {column}, row after row?\\n{table}\\nAll of it.
            What are all the {column} values here?\\n{table}\\nIn the same order.
            Can you give me just the {column} column?\\n{table}\\nNot the others.
            Can you copy out the {column} column for me?\\n{table}\\nEverything in it.
            Could you read me the {column} column from top to bottom?\\n{table}\\nThank you.
            Which values stand in the column {column}?\\n{table}\\nOne after the other, please.
            I only need {column}. What does it contain?\\n{table}\\nThat was my table.
            From this table, what do I get for {column}?\\n{table}\\nI mean the entire column.
            My table:\\n{table}\\nWhat is the list of {column} values?
            Here's the spreadsheet.\\n{table}\\nWhat is written in column {column}?
            This is the data.\\n{table}\\nWhat do all rows have in {column}?
            Please look:\\n{table}\\nWhat are the cells of the {column} column?
            What is the series of {column} values down this sheet?\\n{table}\\nIn full.
            What cells sit beneath the heading {column}?\\n{table}\\nRead them all out.
            What remains if everything except {column} is struck out?\\n{table}\\nList it.
            What are the values in the {column} column?\\n{table}\\nList all of them.
            What are all the values in column {column}?\\n{table}\\nAs a list, please.
            Can you list every {column} in this table?\\n{table}\\nOne by one.
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
            List the {column} column.\\n{table}\\nTop to bottom.
            [Table:|Given this table:]\\n{table}\\nList all {column} values.
            Return column {column}.\\n{table}\\nAs a list.
            Show me every {column}.\\n{table}\\nIncluding repeats.
            [Here is my sheet.|Here are the data.]\\n{table}\\nGive me the {column} of every row.
            Project the table onto {column}.\\n{table}\\nDrop the other columns.
            Collect the {column} cells into a list.\\n{table}\\nOriginal order.
            [Take this table.|See this table.]\\n{table}\\nPluck {column} from each record.
            Write down the {column} of each line in turn.\\n{table}\\nDo not sort.
            Slice out {column} vertically.\\n{table}\\nAll the way down.
            [My table is this.|This is the file.]\\n{table}\\nExport {column} alone.
            Enumerate the contents of {column}.\\n{table}\\nOne item per row.
            Map each record to its {column}.\\n{table}\\nGive the resulting list.
            Extract the "{column}" column:\\n{table}\\nEvery row.
            Get all values from the {column} column.\\n{table}\\nIn order.
            Get the {column} for every row of this spreadsheet.\\n{table}\\nA plain list.
            From this CSV\\n{table}\\nextract all values of {column}.
            Given the table\\n{table}\\nlist the values in the {column} column.
            Return every value found under {column} in this markdown table.\\n{table}\\nTop down.
            Give me a list with the {column} of each record in this JSON.\\n{table}\\nNothing more.
            Here is some data:\\n{table}\\nPull the {column} column.
            Give me the {column} column.\\n{table}\\nJust that.
            Show the {column} column of this table.\\n{table}\\nThanks.
            Get all the {column} values.\\n{table}\\nAs a list please.
            List every {column} in this table.\\n{table}\\nKeep duplicates.
            Take the {column} column out of this table.\\n{table}\\nI don't need the others.
            Select {column} from the table.\\n{table}\\nNothing else.
            Copy the {column} column.\\n{table}\\nFrom top to bottom.
            Make a list of the {column} entries.\\n{table}\\nIn row order.
            Write down everything in the {column} column.\\n{table}\\nThank you.
            Turn the column {column} into a list.\\n{table}\\nThat's the data.
            Data:\\n{table}\\nShow me only {column}.
            Table:\\n{table}\\nOutput the column {column}.
            Below is my file.\\n{table}\\nRead out {column} for each row.
            My spreadsheet is here:\\n{table}\\nGet column {column}, please.
            Crop this to {column}.\\n{table}\\nThat column only.
            Gather each row's {column}.\\n{table}\\nIn sequence.
            Enumerate the {column} cells.\\n{table}\\nFrom the upper end to the lower.
            Extract the {column} column from this table.\\n{table}\\nAll values.
            Get the {column} column as a list.\\n{table}\\nThanks.
            List all the values in the {column} column.\\n{table}\\nIn order.
            Give me every value of {column} from this CSV.\\n{table}\\nIn order.
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
            A clerk has to read out the {column} of every entry in this register.\\n{table}\\nWhat does he read out?
            [Look at the table below.|Consider this data frame.]\\n{table}\\nFor name badges we print the {column} of each record. What gets printed, badge after badge?
            I am plotting {column} and need its raw series.\\n{table}\\nWhat are the points?
            [Table:|Given this table:]\\n{table}\\nA colleague blanks out everything but {column} before sharing the sheet. What can still be read?
            My script loops over the records and prints {column} each time.\\n{table}\\nWhat is the output?
            A nurse copies the {column} part of the chart onto a new sheet.\\n{table}\\nWhat is on the new sheet?
            [Here is my sheet.|Here are the data.]\\n{table}\\nAn intern must type the {column} column into a form, from the top line down. What does he type?
            The dropdown in our app is filled with the {column} of all records.\\n{table}\\nWhich options are offered, in order?
            I want to paste the {column} column into another program.\\n{table}\\nWhat do I paste?
            My boss sent me this table and only wants to see {column}.\\n{table}\\nWhat do I show?
            I need the {column} values for a chart.\\n{table}\\nWhich values go in?
            I'm copying one column by hand, and it is {column}.\\n{table}\\nWhat do I write down?
            Our teacher wants us to read the {column} column aloud.\\n{table}\\nWhat do we say?
            I exported this data:\\n{table}\\nI only need the {column} column. What are its values?
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
            all {column}\\n{table}\\nlist
            [Take this table.|See this table.]\\n{table}\\ncolumn {column} as list
            col {column}\\n{table}\\nvalues
            list(r.{column} for r in rows)\\n{table}\\nresult
            [My table is this.|This is the file.]\\n{table}\\nextract {column}
            pluck {column}\\n{table}\\ndone
            "{column}" column values\\n{table}\\nlist them
            {column} for all rows\\n{table}\\nlist
            pandas series {column}\\n{table}\\noutput
            {column} values\\n{table}\\npls
            just {column}\\n{table}\\nthx
            get {column}\\n{table}\\nas list
            SELECT {column} FROM this\\n{table}\\nend
            show column {column}\\n{table}\\nall cells
            {column} column values\\n{table}\\nall
            list all {column}\\n{table}\\nvalues
            list of {column}\\n{table}\\nevery row
        """,
        dialogues="""
            A: I have a table.\\n{table}\\nB: Which column interests you? A: {column}.
            A: Show me the {column} entries. B: Of which table? A: This one:\\n{table}\\nB: All right.
            A: See these lines:\\n{table}\\nB: What of them? A: Give me the {column} of each, in order.
            A: The spreadsheet is this.\\n{table}\\nB: Which slice shall I send you? A: The whole {column} column.
            User: I only want {column}. Bot: Of every row? User: Of every row.\\n{table}\\nBot: Here you are.
            Boss: Read me the {column} figures or names, line by line. Clerk: From this sheet?\\n{table}\\nBoss: Yes.
            [Look at the table below.|Consider this data frame.]\\n{table}\\nA: What do you need from this? B: The {column} column, every cell.
            User: list {column} please. Bot: From which data?\\n{table}\\nUser: From this, all rows.
            A: What do you need from the table? B: Only the {column} column.\\n{table}\\nA: Here it comes.
            Clerk: Shall I send all columns? Boss: Just {column}.\\n{table}\\nClerk: Fine.
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
            What are the rows with {column} above {value}?\\n{table}\\nFull rows.
            Which rows have more than {value} in {column}?\\n{table}\\nAll fields.
            [Table:|Given this table:]\\n{table}\\nWhich rows have a {column} larger than {value}?
            [Here is my sheet.|Here are the data.]\\n{table}\\nWhich records exceed {value} in {column}?
            Which entries beat {value} when it comes to {column}?\\n{table}\\nGive the rows.
            For which lines is {column} > {value}?\\n{table}\\nComplete lines.
            [Take this table.|See this table.]\\n{table}\\nWhat is left of this table if {column} has to be greater than {value}?
            Who has a {column} higher than {value}?\\n{table}\\nShow the whole records.
            Which observations lie strictly over {value} as regards {column}?\\n{table}\\nAll columns.
            What subset of the rows has {column} past {value}?\\n{table}\\nEquality is not enough.
            [My table is this.|This is the file.]\\n{table}\\nFor {column}, who outdoes {value}? Print those rows.
            Given the strict lower bound {value} on {column}, which tuples qualify?\\n{table}\\nAll attributes.
            In the table below, which rows have {column} greater than {value}?\\n{table}\\nList them.
            Given the CSV\\n{table}\\nwhich records have a {column} over {value}?
            Which rows have "{column}" above {value}?\\n{table}\\nAll of them.
            Which items or people have a {column} that exceeds {value}?\\n{table}\\nReturn the rows.
            Which rows have more than {value} in {column}?\\n{table}\\nI want the full rows.
            Who has a {column} over {value}?\\n{table}\\nShow their rows.
            Which of these have {column} bigger than {value}?\\n{table}\\nWhole lines please.
            What rows are left if I only want {column} above {value}?\\n{table}\\nThanks.
            Where is the {column} more than {value}?\\n{table}\\nGive the rows.
            In which rows does {column} go over {value}?\\n{table}\\nAll columns please.
            Can you show me the rows with a {column} higher than {value}?\\n{table}\\nThank you.
            Can you find everyone or everything with {column} past {value}?\\n{table}\\nRows please.
            My table:\\n{table}\\nWhich rows have {column} over {value}?
            Here's the list.\\n{table}\\nWhich lines beat {value} in {column}?
            This is the data.\\n{table}\\nWhat rows have a {column} greater than {value}?
            For a minimum that must be beaten, {value}, which rows make it by {column}?\\n{table}\\nWhole rows.
            Which entries surpass {value} on {column}?\\n{table}\\nQuote them in full.
            Which records outdo {value} in terms of {column}?\\n{table}\\nEntire records.
            Whose {column} is beyond {value}?\\n{table}\\nEntire lines.
            Which rows have a {column} greater than {value}?\\n{table}\\nShow the whole rows.
            Which rows have {column} more than {value}?\\n{table}\\nShow all of them.
            Which entries have a {column} above {value}?\\n{table}\\nFull rows, please.
        """,
        commands="""
            Filter the table by {column} > {value}.\\n{table}\\nReturn the remaining rows.
            From this table\\n{table}\\nkeep only rows with more than {value} in the column {column}.
            Drop all lines except those above {value} in {column}.\\n{table}\\nDone.
            Show only the records with {column} above {value}.\\n{table}\\nKeep all columns.
            With the cutoff {value} for {column}, give me the rows strictly beyond it.\\n{table}\\nHeader too.
            Hide rows unless their {column} tops {value}:\\n{table}\\nPrint the visible part.
            Apply the row filter {column} greater than {value} to this spreadsheet.\\n{table}\\nSend it back.
            Show rows where {column} is greater than {value}.\\n{table}\\nOnly those rows.
            [Look at the table below.|Consider this data frame.]\\n{table}\\nKeep rows with {column} over {value}.
            List the records whose {column} is more than {value}.\\n{table}\\nEach in full.
            Filter for {column} above {value}.\\n{table}\\nAll columns stay.
            [Table:|Given this table:]\\n{table}\\nSelect everything with {column} bigger than {value}.
            Drop each row with a {column} of {value} or less.\\n{table}\\nReturn the rest.
            Remove the lines that do not surpass {value} in {column}.\\n{table}\\nKeep the others.
            [Here is my sheet.|Here are the data.]\\n{table}\\nReturn the subset of rows with {column} in excess of {value}.
            Query this relation for tuples with {column} greater than {value}.\\n{table}\\nPrint them.
            Pick out the rows that go beyond {value} on {column}.\\n{table}\\nWhole lines.
            [Take this table.|See this table.]\\n{table}\\nReduce the sheet to those rows in which {column} outstrips {value}.
            Find every record with {column} strictly above {value}.\\n{table}\\nReport full records.
            Get the rows where {column} exceeds {value}.\\n{table}\\nComplete.
            From this table\\n{table}\\nreturn every row with {column} greater than {value}.
            Given the data\\n{table}\\nfilter out all rows except those with {column} above {value}.
            Return rows with "{column}" > {value}.\\n{table}\\nHeader and rows.
            Extract the records with {column} higher than {value} from this JSON.\\n{table}\\nUnchanged.
            Here is some data:\\n{table}\\nOnly keep records in which {column} is more than {value}.
            Find the rows with {column} over {value}.\\n{table}\\nThanks.
            Find all rows where {column} is above {value}.\\n{table}\\nEvery column.
            Show me everything with {column} more than {value}.\\n{table}\\nWhole rows.
            Show only rows with {column} bigger than {value}.\\n{table}\\nHide the others.
            List the rows that have {column} greater than {value}.\\n{table}\\nIn order.
            Keep the rows with {column} over {value}.\\n{table}\\nThrow the others out.
            Keep whatever has a {column} larger than {value}.\\n{table}\\nThat's all.
            Delete the rows where {column} is {value} or less.\\n{table}\\nShow the rest.
            Pick the rows with a high {column}, meaning over {value}.\\n{table}\\nThanks.
            Filter by {column} greater than {value}.\\n{table}\\nFull rows.
            Filter this: {column} more than {value}.\\n{table}\\nThank you.
            Table:\\n{table}\\nSelect rows with {column} above {value}.
            Data:\\n{table}\\nShow those with {column} over {value}.
            Below is my file.\\n{table}\\nGet the rows in which {column} is more than {value}.
            Sift out the records whose {column} lies above {value}.\\n{table}\\nEntire records.
            Retain just the lines exceeding {value} in {column}.\\n{table}\\nEntire lines.
            Shortlist rows by {column} in excess of {value}.\\n{table}\\nEntire rows.
            Filter the table for {column} greater than {value}.\\n{table}\\nShow the rows.
            Show all rows where the {column} is greater than {value}.\\n{table}\\nThanks.
            Find all rows with {column} > {value}.\\n{table}\\nFull rows.
        """,
        stories="""
            Our stocktaking gave this sheet:\\n{table}\\nThe inspector only wants lines where {value} is surpassed by \
the {column}. What does she get?
            The auditor examines any record with a {column} in excess of {value}. She receives this \
file:\\n{table}\\nWhich records does she examine?
            Only entries outperforming {value} in {column} reach the next round.\\n{table}\\nPrint the lines of the \
next round.
            A reviewer double-checks every row with {column} greater than {value}.\\n{table}\\nWhich rows does he check?
            [My table is this.|This is the file.]\\n{table}\\nThe club gives a medal to whoever has a {column} above {value}. Show the rows of the medallists.
            Our dashboard paints rows red as soon as {column} climbs over {value}.\\n{table}\\nWhich rows are red?
            [Look at the table below.|Consider this data frame.]\\n{table}\\nCustoms opens any consignment with more than {value} under {column}. Which consignments, as rows?
            A dataset is restricted to cases whose {column} is larger than {value}.\\n{table}\\nWhat is the restricted dataset?
            [Table:|Given this table:]\\n{table}\\nI only want to talk to those with a {column} beyond {value}. Which lines of the sheet concern them?
            The manager sets a slider for {column} to "more than {value}".\\n{table}\\nWhich rows does he still see?
            [Here is my sheet.|Here are the data.]\\n{table}\\nRows with {column} higher than {value} are moved to an archive. What is in the archive?
            I only want to see the big ones, that is, {column} over {value}.\\n{table}\\nWhich rows do I see?
            We call back everyone with {column} above {value}.\\n{table}\\nWhich rows are they?
            In Excel I set a number filter on {column}, "greater than {value}".\\n{table}\\nWhich rows stay visible?
            Our rule: anything with more than {value} in {column} must be checked.\\n{table}\\nWhich lines must be checked?
            My teacher asks for all rows where {column} is larger than {value}.\\n{table}\\nWhat should I copy?
            Here is my data:\\n{table}\\nI only want the rows where {column} is more than {value}. Which rows are they?
        """,
        terse="""
            SELECT * WHERE {column} > {value} FROM\\n{table}\\nend of table
            table:\\n{table}\\n{column} > {value}
            df.query("{column} > {value}")\\n{table}\\nrows
            rows {column} over {value}\\n{table}\\nplease
            filter: {column} gt {value}\\n{table}\\nrecords?
            {column} gt {value}\\n{table}\\nrows
            df.query("{column} > {value}")\\n{table}\\nresult
            [Take this table.|See this table.]\\n{table}\\nrows where {column} > {value}
            {column} above {value}\\n{table}\\nwhich rows
            [My table is this.|This is the file.]\\n{table}\\nfilter {column} over {value}
            awk {column} > {value}\\n{table}\\nlines
            df.loc(df.get("{column}") > {value})\\n{table}\\noutput
            rows: {column} greater than {value}\\n{table}\\nlist
            {column} exceeds {value}\\n{table}\\nrows
            {column} over {value}\\n{table}\\nrows pls
            rows with {column} > {value}\\n{table}\\nthx
            {column} more than {value}\\n{table}\\nshow rows
            WHERE {column} > {value}\\n{table}\\nall columns
            only {column} above {value}\\n{table}\\nrows
            filter {column} > {value}\\n{table}\\nrows
            SELECT * WHERE {column} > {value}\\n{table}\\nresult
            rows where {column} greater than {value}\\n{table}\\nlist
        """,
        dialogues="""
            A: Please go through this table.\\n{table}\\nB: Looking for what? A: Rows whose {column} is higher than \
{value}.
            User: my sheet.\\n{table}\\nBot: Any filter? User: yes, {column} more than {value}, entire rows.
            [Look at the table below.|Consider this data frame.]\\n{table}\\nA: Filter that. B: How? A: {column} greater than {value}, entire rows.
            A: I need some rows. B: Which? A: Those where {column} is above {value}.\\n{table}\\nB: Strictly above? A: Yes.
            A: Show me some rows. B: Which ones? A: With {column} more than {value}.\\n{table}\\nB: Okay.
            Clerk: Do you want the whole table? Boss: Just the rows over {value} in {column}.\\n{table}\\nClerk: Sure.
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
            What are the rows with {column} up to {value}?\\n{table}\\nFull rows.
            Which rows have {value} or less in {column}?\\n{table}\\nAll fields.
            [Table:|Given this table:]\\n{table}\\nWhich rows have a {column} of at most {value}?
            [Here is my sheet.|Here are the data.]\\n{table}\\nWhich records do not exceed {value} in {column}?
            Which entries keep to {value} or lower when it comes to {column}?\\n{table}\\nGive the rows.
            For which lines is {column} <= {value}?\\n{table}\\nComplete lines.
            [Take this table.|See this table.]\\n{table}\\nWhat is left of this table if {column} may be {value} at most?
            Who has a {column} no higher than {value}?\\n{table}\\nShow the whole records.
            What subset of the rows has {column} no greater than {value}?\\n{table}\\nEquality is enough.
            [My table is this.|This is the file.]\\n{table}\\nFor {column}, who stays at or below {value}? Print those rows.
            Given the upper bound {value} on {column}, bound included, which tuples qualify?\\n{table}\\nAll attributes.
            Which rows are not over {value} in {column}?\\n{table}\\nEvery cell of them.
            In the table below, which rows have {column} less than or equal to {value}?\\n{table}\\nList them.
            Given the CSV\\n{table}\\nwhich records have a {column} of {value} at most?
            Which rows have "{column}" no greater than {value}?\\n{table}\\nAll of them.
            Which items or people have a {column} that does not exceed {value}?\\n{table}\\nReturn the rows.
            Which rows have {value} at most in {column}?\\n{table}\\nI want the full rows.
            Who has a {column} of {value} or under?\\n{table}\\nShow their rows.
            Which of these have {column} no bigger than {value}?\\n{table}\\nWhole lines please.
            What rows are left if I want {column} to be {value} or less?\\n{table}\\nThanks.
            Where is the {column} not more than {value}?\\n{table}\\nGive the rows.
            In which rows does {column} stay within {value}?\\n{table}\\nThe limit counts as within.
            Can you show me the rows with a {column} of {value} or lower?\\n{table}\\nThank you.
            Can you find everyone or everything with {column} not past {value}?\\n{table}\\nRows please.
            My table:\\n{table}\\nWhich rows have {column} of at most {value}?
            Here's the list.\\n{table}\\nWhich lines don't beat {value} in {column}?
            This is the data.\\n{table}\\nWhat rows have a {column} less than or equal to {value}?
            With {value} as the most that is allowed for {column}, which rows are okay?\\n{table}\\nWhole rows.
            Which entries do not surpass {value} on {column}?\\n{table}\\nQuote them in full.
            Which records keep to a maximum of {value} in terms of {column}?\\n{table}\\nEntire records.
            Whose {column} is not beyond {value}?\\n{table}\\nEntire lines.
            Which rows have a {column} of {value} or less?\\n{table}\\nShow the whole rows.
            Which rows have {column} less than or equal to {value}?\\n{table}\\nShow all of them.
            Which entries have a {column} of at most {value}?\\n{table}\\nFull rows, please.
        """,
        commands="""
            Keep the rows whose {column} does not exceed {value}.\\n{table}\\nThrow the others away.
            With {value} as the upper bound for {column}, shorten this table.\\n{table}\\nBounds included.
            Show only rows where {column} is no more than {value}.\\n{table}\\nHeader too.
            Filter the records: {column} up to and including {value}.\\n{table}\\nReturn what passes.
            Cut {value} as the inclusive maximum of {column}, dropping rows beyond it.\\n{table}\\nPrint the others.
            Retrieve the rows with {column} less than or equal to {value}:\\n{table}\\nAll columns.
            Show rows where {column} is {value} or less.\\n{table}\\nOnly those rows.
            [Look at the table below.|Consider this data frame.]\\n{table}\\nKeep rows with {column} at most {value}.
            List the records whose {column} is no more than {value}.\\n{table}\\nEach in full.
            Filter for {column} less than or equal to {value}.\\n{table}\\nAll columns stay.
            [Table:|Given this table:]\\n{table}\\nSelect everything with {column} no bigger than {value}.
            Drop each row with a {column} above {value}.\\n{table}\\nReturn the rest.
            Remove the lines that go over {value} in {column}.\\n{table}\\nKeep the others.
            [Here is my sheet.|Here are the data.]\\n{table}\\nReturn the subset of rows with {column} not in excess of {value}.
            Query this relation for tuples with {column} not greater than {value}.\\n{table}\\nPrint them.
            Pick out the rows that are within {value} on {column}.\\n{table}\\nThe limit itself is within.
            [Take this table.|See this table.]\\n{table}\\nReduce the sheet to those rows in which {column} stays at {value} or under.
            Cap {column} at {value} inclusive: whatever is higher gets dropped.\\n{table}\\nReturn the rows that stay.
            Get the rows where {column} is at most {value}.\\n{table}\\nComplete.
            From this table\\n{table}\\nreturn every row with {column} less than or equal to {value}.
            Given the data\\n{table}\\nfilter out all rows except those with {column} up to {value}.
            Return rows with "{column}" <= {value}.\\n{table}\\nHeader and rows.
            Extract the records with {column} not above {value} from this JSON.\\n{table}\\nUnchanged.
            Here is some data:\\n{table}\\nOnly keep records in which {column} is {value} or lower.
            Find the rows with {column} of {value} or less.\\n{table}\\nThanks.
            Find all rows where {column} is at most {value}.\\n{table}\\nEvery column.
            Show me everything with {column} no more than {value}.\\n{table}\\nWhole rows.
            Show only rows with {column} not bigger than {value}.\\n{table}\\nHide the others.
            List the rows that have {column} {value} or lower.\\n{table}\\nIn order.
            Keep the rows with {column} up to {value}, that number included.\\n{table}\\nThrow the others out.
            Keep whatever has a {column} not over {value}.\\n{table}\\nThat's all.
            Delete the rows where {column} is more than {value}.\\n{table}\\nShow the rest.
            Pick the rows with a low {column}, meaning {value} or less.\\n{table}\\nThanks.
            Filter by {column} less than or equal to {value}.\\n{table}\\nFull rows.
            Filter this: {column} at most {value}.\\n{table}\\nThank you.
            Table:\\n{table}\\nSelect rows with {column} not above {value}.
            Data:\\n{table}\\nShow those with {column} of {value} or under.
            Below is my file.\\n{table}\\nGet the rows in which {column} is {value} or less.
            Sift out the records whose {column} does not lie above {value}.\\n{table}\\nEntire records.
            Retain just the lines not exceeding {value} in {column}.\\n{table}\\nEntire lines.
            Shortlist rows by {column} not in excess of {value}.\\n{table}\\nEntire rows.
            Filter the table for {column} less than or equal to {value}.\\n{table}\\nShow the rows.
            Show all rows where the {column} is at most {value}.\\n{table}\\nThanks.
            Find all rows with {column} <= {value}.\\n{table}\\nFull rows.
        """,
        stories="""
            A file arrives:\\n{table}\\nA script deletes each line that has over {value} in the column {column}. What \
is left?
            Children pay nothing if the {column} does not go past {value}. The register reads:\\n{table}\\nWhich \
entries of the register pay nothing?
            My purse limits me. Any line of this catalogue with {column} up to {value} is within \
reach.\\n{table}\\nWhich lines are they?
            A discount applies to every row with {column} not above {value}.\\n{table}\\nWhich rows get it?
            [My table is this.|This is the file.]\\n{table}\\nThe junior class takes whoever has a {column} of {value} or below. Show the rows of the juniors.
            [Look at the table below.|Consider this data frame.]\\n{table}\\nCustoms waves through any consignment with {value} or less under {column}. Which consignments, as rows?
            A dataset is restricted to cases whose {column} is no larger than {value}.\\n{table}\\nWhat is the restricted dataset?
            The slider for {column} is set to "{value} or less".\\n{table}\\nWhich rows can still be seen?
            [Table:|Given this table:]\\n{table}\\nAnything with {column} exceeding {value} is struck off. Which rows survive?
            Our limit for {column} is {value}, and hitting it exactly is allowed.\\n{table}\\nWhich rows respect the limit?
            [Here is my sheet.|Here are the data.]\\n{table}\\nWe can take in those with a {column} of no more than {value}. Which lines are theirs?
            I only want to see the small ones, that is, {column} of {value} or less.\\n{table}\\nWhich rows do I see?
            We call back everyone with {column} of at most {value}.\\n{table}\\nWhich rows are they?
            In Excel I set a number filter on {column}, "less than or equal to {value}".\\n{table}\\nWhich rows stay visible?
            Our rule: lines with up to {value} in {column} need no check, and {value} itself is fine.\\n{table}\\nWhich lines need no check?
            My teacher asks for all rows where {column} is not larger than {value}.\\n{table}\\nWhat should I copy?
            Here is my data:\\n{table}\\nI only want the rows where {column} is at most {value}. Which rows are they?
        """,
        terse="""
            {column} <= {value}\\n{table}\\nmatching rows
            df.query("{column} <= {value}")\\n{table}\\nrows
            WHERE {column} <= {value}\\n{table}\\nSELECT *
            {column} max {value} (inclusive)\\n{table}\\nrows that pass
            {column} le {value}\\n{table}\\nrows
            df.query("{column} <= {value}")\\n{table}\\nresult
            [Take this table.|See this table.]\\n{table}\\nrows where {column} <= {value}
            {column} {value} or less\\n{table}\\nwhich rows
            [My table is this.|This is the file.]\\n{table}\\nfilter {column} at most {value}
            [Look at the table below.|Consider this data frame.]\\n{table}\\n{column} ≤ {value}, full rows
            df.loc(df.get("{column}") <= {value})\\n{table}\\noutput
            rows: {column} at most {value}\\n{table}\\nlist
            {column} not over {value}\\n{table}\\nrows
            {column} {value} or under\\n{table}\\nrows pls
            rows with {column} <= {value}\\n{table}\\nthx
            {column} no more than {value}\\n{table}\\nshow rows
            WHERE {column} <= {value}\\n{table}\\nall columns
            only {column} at most {value}\\n{table}\\nrows
            filter {column} <= {value}\\n{table}\\nrows
            SELECT * WHERE {column} <= {value}\\n{table}\\nresult
            rows where {column} is {value} or less\\n{table}\\nlist
        """,
        dialogues="""
            A: Nothing beyond {value}. B: In which column? A: {column}, and {value} itself may stay.\\n{table}\\nB: \
These rows remain.
            [Table:|Given this table:]\\n{table}\\nA: Filter that. B: How? A: {column} of at most {value}, entire rows.
            A: I need some rows. B: Which? A: Those where {column} is {value} or less.\\n{table}\\nB: So {value} itself is in? A: Yes.
            A: Show me some rows. B: Which ones? A: With {column} no more than {value}.\\n{table}\\nB: Okay.
            Clerk: Do you want the whole table? Boss: Just the rows with {value} or less in {column}.\\n{table}\\nClerk: Sure.
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
            What are the rows with {column} equal to {value}?\\n{table}\\nFull rows.
            What are the {value} rows, by {column}?\\n{table}\\nAll fields.
            [Here is my sheet.|Here are the data.]\\n{table}\\nWhich rows have {value} as {column}?
            [Take this table.|See this table.]\\n{table}\\nWhich records match {value} in {column}?
            Which entries have {column} set to {value}?\\n{table}\\nGive the rows.
            For which lines is {column} = {value}?\\n{table}\\nComplete lines.
            [My table is this.|This is the file.]\\n{table}\\nWhat is left of this table if {column} has to be {value}?
            Whose {column} is {value}?\\n{table}\\nShow the whole records.
            What subset of the rows shares the {column} {value}?\\n{table}\\nPrint all cells.
            [Look at the table below.|Consider this data frame.]\\n{table}\\nWho is listed under {value} as far as {column} is concerned? Print those rows.
            Given the condition that {column} is exactly {value}, which tuples qualify?\\n{table}\\nAll attributes.
            Which rows belong to the category {value} of {column}?\\n{table}\\nEvery cell of them.
            In the table below, which rows have {column} equal to {value}?\\n{table}\\nList them.
            Given the CSV\\n{table}\\nwhich records have {value} as their {column}?
            Which rows have "{column}" set to "{value}"?\\n{table}\\nAll of them.
            Which items or people have the {column} {value}?\\n{table}\\nReturn the rows.
            Which rows have {value} for {column}?\\n{table}\\nI want the full rows.
            Who has {value} in the {column} column?\\n{table}\\nShow their rows.
            Which of these are {value} by {column}?\\n{table}\\nWhole lines please.
            What rows are left if I only want {value} in {column}?\\n{table}\\nThanks.
            Where is the {column} equal to {value}?\\n{table}\\nGive the rows.
            In which rows is {column} the same as {value}?\\n{table}\\nAll columns please.
            Can you show me the rows where {column} is {value}?\\n{table}\\nThank you.
            Can you find everyone or everything with {column} = {value}?\\n{table}\\nRows please.
            My table:\\n{table}\\nWhich rows say {value} under {column}?
            Here's the list.\\n{table}\\nWhich lines have {value} in {column}?
            This is the data.\\n{table}\\nWhat rows have {column} equal to {value}?
            Are there rows with {column} {value}, and which?\\n{table}\\nComplete rows.
            Which entries bear {value} as {column}?\\n{table}\\nQuote them in full.
            Which records coincide with {value} in terms of {column}?\\n{table}\\nEntire records.
            Whose {column} is given as {value}?\\n{table}\\nEntire lines.
            Which rows have {column} equal to {value}?\\n{table}\\nShow the whole rows.
            Which rows have {value} in the {column} column?\\n{table}\\nShow all of them.
            Which entries have the {column} {value}?\\n{table}\\nFull rows, please.
        """,
        commands="""
            Select the rows with {column} equal to {value}.\\n{table}\\nHeader included.
            Use this table:\\n{table}\\nFind every line where the {column} is {value}.
            Search for {value} in {column} and return the lines that match.\\n{table}\\nThanks.
            Show only the {value} rows, going by {column}.\\n{table}\\nKeep every cell.
            Filter this sheet to {column} = {value}.\\n{table}\\nAll fields.
            Narrow the records down to those with {value} as their {column}:\\n{table}\\nHeader as well.
            Discard any row whose {column} differs from {value}.\\n{table}\\nPrint what stays.
            Show rows where {column} is {value}.\\n{table}\\nOnly those rows.
            [Table:|Given this table:]\\n{table}\\nKeep rows with {value} in {column}.
            List the records whose {column} equals {value}.\\n{table}\\nEach in full.
            Filter for {value} in the {column} column.\\n{table}\\nAll columns stay.
            [Here is my sheet.|Here are the data.]\\n{table}\\nSelect everything with {column} {value}.
            Drop each row with a {column} other than {value}.\\n{table}\\nReturn the rest.
            Remove the lines that do not say {value} in {column}.\\n{table}\\nKeep the others.
            [Take this table.|See this table.]\\n{table}\\nReturn the subset of rows with {column} being {value}.
            Query this relation for tuples with {column} identical to {value}.\\n{table}\\nPrint them.
            Pick out the {value} lines of this sheet, according to {column}.\\n{table}\\nWhole lines.
            [My table is this.|This is the file.]\\n{table}\\nReduce the sheet to those rows in which {column} matches {value}.
            Restrict the data to {column} {value}.\\n{table}\\nHeader included.
            Get the rows where {column} is {value}.\\n{table}\\nComplete.
            From this table\\n{table}\\nreturn every row with {column} equal to {value}.
            Given the data\\n{table}\\nfilter out all rows except those with {column} {value}.
            Return rows with "{column}" equal to "{value}".\\n{table}\\nHeader and rows.
            Extract the records whose {column} is {value} from this JSON.\\n{table}\\nUnchanged.
            Here is some data:\\n{table}\\nOnly keep records in which {column} is {value}.
            Find the rows with {value} in {column}.\\n{table}\\nThanks.
            Find all rows where {column} is {value}.\\n{table}\\nEvery column.
            Show me everything with {column} {value}.\\n{table}\\nWhole rows.
            Show only rows that have {value} under {column}.\\n{table}\\nHide the others.
            List the rows where {column} says {value}.\\n{table}\\nIn order.
            Keep the rows with {column} equal to {value}.\\n{table}\\nThrow the others out.
            Keep whatever has {value} in {column}.\\n{table}\\nThat's all.
            Delete the rows where {column} is not {value}.\\n{table}\\nShow the rest.
            Pick the {value} rows by looking at {column}.\\n{table}\\nThanks.
            Filter by {column} equal to {value}.\\n{table}\\nFull rows.
            Filter this: {column} is {value}.\\n{table}\\nThank you.
            Table:\\n{table}\\nSelect rows with {value} in {column}.
            Data:\\n{table}\\nShow those with {column} {value}.
            Below is my file.\\n{table}\\nGet the rows in which {column} is {value}.
            Sift out the records whose {column} reads {value}.\\n{table}\\nEntire records.
            Retain just the lines showing {value} in {column}.\\n{table}\\nEntire lines.
            Shortlist rows by {column} being {value}.\\n{table}\\nEntire rows.
            Filter the table for {column} equal to {value}.\\n{table}\\nShow the rows.
            Show all rows where the {column} is {value}.\\n{table}\\nThanks.
            Find all rows with {column} = {value}.\\n{table}\\nFull rows.
        """,
        stories="""
            The office prints the following.\\n{table}\\nOnly lines whose {column} reads {value} go into the \
envelope. Which?
            The team trip is for everybody with the {column} entry {value}. The organiser holds this \
list:\\n{table}\\nWhich rows of it are invited?
            A warehouse robot fetches lines tagged {value} in the {column} field.\\n{table}\\nWhich lines does it fetch?
            A courier handles every row with {value} under {column}.\\n{table}\\nWhich rows are his?
            [Look at the table below.|Consider this data frame.]\\n{table}\\nThe invitation goes to whoever has {value} as {column}. Show the rows of the invited.
            Our dashboard paints rows blue if {column} is {value}.\\n{table}\\nWhich rows are blue?
            [Table:|Given this table:]\\n{table}\\nAn auditor pulls all records filed under {value} for {column}. Which records does she pull?
            A dataset is restricted to cases whose {column} is {value}.\\n{table}\\nWhat is the restricted dataset?
            [Here is my sheet.|Here are the data.]\\n{table}\\nI clicked the funnel on {column} and ticked only {value}. What does the sheet show now?
            The dropdown for {column} is set to {value}.\\n{table}\\nWhich rows are displayed?
            [Take this table.|See this table.]\\n{table}\\nRows labelled {value} in {column} are copied to their own sheet. What is on it?
            I only care about {value} in the {column} column.\\n{table}\\nWhich rows do I look at?
            We call everyone whose {column} is {value}.\\n{table}\\nWhich rows are they?
            In Excel I set the filter on {column} to {value}.\\n{table}\\nWhich rows stay visible?
            Our rule: lines with {value} in {column} must be checked.\\n{table}\\nWhich lines must be checked?
            My teacher asks for all rows that have {value} as {column}.\\n{table}\\nWhat should I copy?
            Here is my data:\\n{table}\\nI only want the rows where {column} is {value}. Which rows are they?
        """,
        terse="""
            {column} == "{value}"\\n{table}\\nrows?
            WHERE {column} = "{value}" in the table\\n{table}\\nplease
            df.loc(df.{column} == "{value}")\\n{table}\\nrecords
            grep {value} on column {column}\\n{table}\\nfull lines
            rows with {column} {value}\\n{table}\\nplease
            {column} eq {value}\\n{table}\\nrows
            df.query("{column} == '{value}'")\\n{table}\\nresult
            [My table is this.|This is the file.]\\n{table}\\nrows where {column} = {value}
            {column}: {value}\\n{table}\\nmatching rows
            [Look at the table below.|Consider this data frame.]\\n{table}\\nfilter {column} is {value}
            only {value} in {column}\\n{table}\\nlines
            df.loc(df.get("{column}") == "{value}")\\n{table}\\noutput
            rows: {column} equals {value}\\n{table}\\nlist
            {column} matches {value}\\n{table}\\nrows
            {column} = {value}\\n{table}\\nrows pls
            rows with {value} in {column}\\n{table}\\nthx
            {column} equals {value}\\n{table}\\nshow rows
            WHERE {column} = {value}\\n{table}\\nall columns
            only {column} {value}\\n{table}\\nrows
            filter {column} = {value}\\n{table}\\nrows
            SELECT * WHERE {column} = {value}\\n{table}\\nresult
            rows where {column} equals {value}\\n{table}\\nlist
        """,
        dialogues="""
            A: Here is everything.\\n{table}\\nB: Which rows do you need? A: The ones with {value} under {column}.
            A: I search rows by {column}. B: Which one? A: {value}, in this table:\\n{table}\\nB: One moment.
            User: only {value}. Bot: In which field? User: in {column}, whole records.\\n{table}\\nBot: Done.
            [Table:|Given this table:]\\n{table}\\nA: Filter that. B: How? A: {column} equal to {value}, entire rows.
            A: I need some rows. B: Which? A: Those where {column} is {value}.\\n{table}\\nB: And no others? A: No others.
            A: Show me some rows. B: Which ones? A: With {value} in {column}.\\n{table}\\nB: Okay.
            Clerk: Do you want the whole table? Boss: Just the rows with {column} {value}.\\n{table}\\nClerk: Sure.
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
            [Here is my sheet.|Here are the data.]\\n{table}\\nWhat is the {column} of {key}?
            [Take this table.|See this table.]\\n{table}\\nWhich {column} belongs to {key}?
            What is {key}'s {column}?\\n{table}\\nJust the value.
            What {column} has {key} got?\\n{table}\\nSingle cell.
            [My table is this.|This is the file.]\\n{table}\\nWhat {column} is on record for {key}?
            What does the line of {key} say in {column}?\\n{table}\\nContent of that cell.
            What value sits where the row {key} crosses the column {column}?\\n{table}\\nThat is all I need.
            [Look at the table below.|Consider this data frame.]\\n{table}\\nLooking at {key}, what do you find under {column}?
            Which {column} is given next to {key}?\\n{table}\\nQuote it.
            How is {key} described in the column {column}?\\n{table}\\nA cell, no row.
            [Table:|Given this table:]\\n{table}\\nIf someone asks for the {column} of {key}, what is the reply?
            Against {key}, which {column} has been entered?\\n{table}\\nThe entry only.
            In the table below, what is the {column} of {key}?\\n{table}\\nA single value.
            Given the CSV\\n{table}\\nwhat is {key}'s {column}?
            What is the "{column}" for "{key}"?\\n{table}\\nOne cell.
            What {column} does {key} have in this data frame?\\n{table}\\nOnly that.
            From the table, what's the {column} corresponding to {key}?\\n{table}\\nValue only.
            What is the value of {column} in the row for {key}?\\n{table}\\nJust it.
            What's the {column} of {key}?\\n{table}\\nI can't find it.
            What's {key}'s {column}?\\n{table}\\nThanks.
            What is the {column} for {key} in this table?\\n{table}\\nThank you.
            What {column} does {key} have?\\n{table}\\nOnly that please.
            Which {column} is written next to {key}?\\n{table}\\nTell me just that.
            Which {column} belongs to {key}?\\n{table}\\nThat one cell.
            Can you look up the {column} of {key}?\\n{table}\\nThanks a lot.
            Can you tell me the {column} of {key} from this list?\\n{table}\\nOnly that value.
            My table:\\n{table}\\nWhat does it give as {column} for {key}?
            Here's the list.\\n{table}\\nWhat is {key}'s {column}?
            This is the data.\\n{table}\\nWhich {column} has {key}?
            Please look:\\n{table}\\nFor {key}, what's the {column}?
            Do you see the {column} of {key} in here?\\n{table}\\nWhat is it?
            What has been noted as {column} for {key}?\\n{table}\\nQuote it.
            What is recorded under {column} in the line of {key}?\\n{table}\\nQuote that cell.
            What is the {column} of {key}?\\n{table}\\nJust the value.
            What is the {column} for {key}?\\n{table}\\nOne value, please.
            What {column} does {key} have in this table?\\n{table}\\nThanks.
            What is the {column} of {key} in the table below?\\n{table}\\nOnly that cell.
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
            [Here is my sheet.|Here are the data.]\\n{table}\\nLook up {key} and give the {column}.
            Find the {column} of {key}.\\n{table}\\nOne cell.
            Find {key}'s {column}.\\n{table}\\nThat value only.
            [Take this table.|See this table.]\\n{table}\\nTell me {key}'s {column}.
            Report the {column} for {key}.\\n{table}\\nNothing else.
            Read the {column} in the row named {key}.\\n{table}\\nValue please.
            [My table is this.|This is the file.]\\n{table}\\nLocate {key}, then read across to {column}.
            Fetch the {column} by the key {key}.\\n{table}\\nThanks a lot.
            Go to the line of {key} and copy out its {column}.\\n{table}\\nA single entry.
            [Look at the table below.|Consider this data frame.]\\n{table}\\nState which {column} {key} is listed with.
            Return the {column} cell of the record for {key}.\\n{table}\\nNot the whole record.
            Match {key} against the rows and output the corresponding {column}.\\n{table}\\nCheers.
            Find the row for {key} and return its {column}.\\n{table}\\nThe cell, please.
            From this table\\n{table}\\nget the {column} of {key}.
            Given the data\\n{table}\\nlook up the {column} for {key}.
            Here is some data:\\n{table}\\nTell me the {column} of {key}.
            Return the {column} value where the name is {key}.\\n{table}\\nOne value.
            Get {key}'s entry for {column} from this JSON.\\n{table}\\nThat is it.
            Tell me the {column} of {key}.\\n{table}\\nThanks.
            Give me {key}'s {column}.\\n{table}\\nThat's all.
            Give the {column} for {key}.\\n{table}\\nJust the value.
            Look up {key}'s {column}.\\n{table}\\nThank you.
            Look for {key} in the table and give me the {column}.\\n{table}\\nThanks.
            Find the {column} for {key} in this list.\\n{table}\\nOnly that.
            Get the {column} of {key}.\\n{table}\\nPlease.
            Show the {column} of {key}.\\n{table}\\nNot the whole row.
            Read off {key}'s {column} from this table.\\n{table}\\nThat value please.
            Do a VLOOKUP of {key} and return {column}.\\n{table}\\nThe result please.
            Table:\\n{table}\\nGive {column} of {key}.
            Data:\\n{table}\\nLook up {column} for {key}.
            Below is my file.\\n{table}\\nSay the {column} of {key}.
            Here is the table.\\n{table}\\nGet {key}'s {column} from it.
            Trace {key} in the register and quote the {column}.\\n{table}\\nNothing else.
            Fetch the {column} recorded for {key}.\\n{table}\\nA single cell.
            Pinpoint {key}; its {column} is what I need.\\n{table}\\nJust that cell.
            Find the {column} of {key}.\\n{table}\\nJust the value.
            Look up the {column} for {key}.\\n{table}\\nThanks.
            Get the {column} of {key} from this table.\\n{table}\\nJust that cell.
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
            A receptionist is asked about the {column} of {key} and checks her sheet.\\n{table}\\nWhat does she say?
            [Table:|Given this table:]\\n{table}\\nI have to fill in a form about {key}. The box is titled {column}. What do I write?
            The price tag printer gets the key {key} and prints the {column}.\\n{table}\\nWhat comes out?
            [Here is my sheet.|Here are the data.]\\n{table}\\nA quiz on this table: name the {column} of {key}. What is the right answer?
            Two friends argue about the {column} of {key}. The register settles it.\\n{table}\\nWhat is correct?
            [Take this table.|See this table.]\\n{table}\\nOur script joins on {key} and takes over the {column}. Which value is taken over?
            A nurse needs the {column} of {key} and runs her finger along the row.\\n{table}\\nWhere does it stop, I mean at which value?
            [My table is this.|This is the file.]\\n{table}\\nThe address book knows {key}. I want the {column}. What does it tell me?
            A caller wants to know the {column} of {key}.\\n{table}\\nWhat do I tell them?
            I have to write the {column} of {key} on a form.\\n{table}\\nWhat do I write?
            My spreadsheet has a VLOOKUP for {key} that returns {column}.\\n{table}\\nWhat does it show?
            My colleague asks about {key}, and only the {column} matters to her.\\n{table}\\nWhat do I answer?
            In a school exercise I should read the {column} of {key} from a table.\\n{table}\\nWhat is right?
            Here is the table:\\n{table}\\nSomeone asks for the {column} of {key}. What do I answer?
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
            {key} {column}\\n{table}\\nvalue?
            [Look at the table below.|Consider this data frame.]\\n{table}\\n{column} of {key}
            [Table:|Given this table:]\\n{table}\\n{key}: {column}?
            XLOOKUP {key} -> {column}\\n{table}\\nvalue
            df.at("{key}", "{column}")\\n{table}\\nresult
            lookup {column}, key {key}\\n{table}\\ncell
            lookup {key}'s {column}\\n{table}\\nvalue
            df.loc("{key}", "{column}")\\n{table}\\noutput
            which {column} for {key}\\n{table}\\nanswer
            {key} {column}?\\n{table}\\nthx
            {column} for {key}\\n{table}\\nvalue pls
            get {key}'s {column}\\n{table}\\nthat's it
            VLOOKUP {key} {column}\\n{table}\\nresult
            XLOOKUP: {key} -> {column}\\n{table}\\nvalue
            {column} of {key}\\n{table}\\nvalue
            {key} {column}\\n{table}\\nlookup
            lookup {key}, {column}\\n{table}\\ncell
        """,
        dialogues="""
            A: Here is the table.\\n{table}\\nB: Whose row? A: {key}. I want the {column}.
            A: Do you know the {column} of {key}? B: Not by heart. A: It is in here:\\n{table}\\nB: I see it.
            User: {column}? Bot: Of whom or what? User: {key}.\\n{table}\\nBot: Found the row.
            Caller: I am asking about {key}. Agent: What would you like to know? Caller: The \
{column}.\\n{table}\\nAgent: I have it here.
            A: The directory is this.\\n{table}\\nB: Shall I look somebody up? A: {key}, and quote me the {column}.
            [Here is my sheet.|Here are the data.]\\n{table}\\nA: See {key} in there? B: Yes. A: What is the {column}?
            A: What about {key}? B: What do you want to know? A: The {column}.\\n{table}\\nB: Let me look it up.
            A: I have a question about {key}. B: Yes? A: What's the {column}?\\n{table}\\nB: I'll look.
            Boss: Give me the {column}. Clerk: For whom or what? Boss: {key}.\\n{table}\\nClerk: Here.
        """,
    ),
)
