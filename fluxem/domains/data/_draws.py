"""Random lists, records and tables, written the ways people write them."""

from __future__ import annotations

import json
import random
from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction

from fluxem.core.number import Number
from fluxem.core.number_text import format_number
from fluxem.core.phrasebook import Argument, write_number
from fluxem.core.sequence import format_numbers
from fluxem.core.template import Literal
from fluxem.domains.data._scalars import Scalar, format_literal
from fluxem.domains.data._table_text import format_cell
from fluxem.domains.data.types import DataArray, Record, Table

_LENGTHS = {"easy": (3, 5), "medium": (5, 8), "hard": (8, 14)}
_NAMES = (
    "Ann", "Bob", "Cleo", "Dev", "Elif", "Farid", "Grace", "Hugo", "Ines", "Jun", "Kofi", "Lena", "Mira", "Nils",
    "Olga", "Priya", "Quentin", "Rosa", "Sven", "Tara",
)  # fmt: skip
_ITEMS = (
    "pen", "lamp", "chair", "desk", "kettle", "mug", "rug", "shelf", "clock", "mirror", "basket", "candle", "pillow",
    "notebook", "stapler", "umbrella",
)  # fmt: skip
_TOWNS = ("Rome", "Oslo", "Lima", "Cairo", "Kyoto", "Quito", "Porto", "New York", "Accra", "Riga")
_COLOURS = ("red", "blue", "green", "white", "black", "yellow")
_TEAMS = ("north", "south", "east", "west", "sales", "design")


def draw_number(rng: random.Random, difficulty: str) -> Number:
    """A number such as lists hold: whole and small, then also negative, decimal and large."""
    if difficulty == "easy":
        return rng.randint(1, 30)
    roll = rng.random()
    top = 300 if difficulty == "medium" else 20_000
    if roll < 0.5:
        return rng.randint(-top // 3, top)
    if roll < 0.85:
        return Decimal(rng.randint(1, 10 * top)).scaleb(-rng.randint(1, 1 if difficulty == "medium" else 3))
    if difficulty == "hard":
        value = Fraction(rng.randint(1, 30), rng.randint(2, 12))
        return value if value.denominator > 1 else value.numerator
    return rng.randint(1, top)


def draw_values(rng: random.Random, difficulty: str, repeats: float = 0.2) -> DataArray:
    """A list of numbers, some of which occur again."""
    values: list[Number] = []
    for _ in range(rng.randint(*_LENGTHS[difficulty])):
        again = values and rng.random() < repeats
        values.append(rng.choice(values) if again else draw_number(rng, difficulty))
    return DataArray(values)


def write_array(rng: random.Random, values: DataArray) -> Literal:
    """``[3, 1, 2]``, ``[3,1,2]`` or ``[ 3, 1, 2 ]``."""
    roll = rng.random()
    surface = format_numbers(values)
    if roll < 0.2:
        surface = surface.replace(" ", "")
    elif roll < 0.28:
        surface = f"[ {surface[1:-1]} ]"
    return Literal(surface, "data_array", values)


def write_array_or_prose(rng: random.Random, values: DataArray) -> Literal:
    """As :func:`write_array`, or ``3, 1 and 2``: only for wordings with "list", "array", ... right before it."""
    if len(values) < 3 or rng.random() < 0.4:
        return write_array(rng, values)
    *head, last = map(format_number, values)
    return Literal(
        rng.choice((", ", ", ", "; ")).join(head) + rng.choice((" and ", ", and ")) + last, "data_array", values
    )


def draw_record(rng: random.Random, difficulty: str) -> Record:
    """Facts about a person or an article."""
    if rng.random() < 0.5:
        fields: dict[str, Scalar] = {
            "name": rng.choice(_NAMES), "age": rng.randint(18, 90), "city": rng.choice(_TOWNS),
            "team": rng.choice(_TEAMS), "active": rng.random() < 0.5, "points": _decimal(rng, 1),
            "manager": rng.choice((None, rng.choice(_NAMES))), "id": rng.randint(1000, 10**6),
        }  # fmt: skip
    else:
        fields = {
            "item": rng.choice(_ITEMS), "price": _decimal(rng, 2), "stock": rng.randint(0, 500),
            "colour": rng.choice(_COLOURS), "available": rng.random() < 0.5, "supplier": rng.choice((None, "Acme Ltd")),
            "weight": _decimal(rng, 3), "code": rng.randint(10**4, 10**9),
        }  # fmt: skip
    size = {"easy": 2, "medium": 4, "hard": 7}[difficulty]
    chosen = rng.sample(list(fields), size)
    return Record(tuple((name, fields[name]) for name in fields if name in chosen))


def _decimal(rng: random.Random, places: int) -> Decimal:
    return Decimal(rng.randint(1, 10**4)).scaleb(-places)


def write_record(rng: random.Random, record: Record) -> Literal:
    """JSON, Python's dictionaries or JavaScript's objects."""
    style = rng.randrange(3)
    if style == 0:
        surface = str(record)
    elif style == 1:
        words = {"true": "True", "false": "False", "null": "None"}
        pairs = ((k, format_literal(v)) for k, v in record)
        surface = ", ".join(f"'{k}': {words.get(v, v.replace(chr(34), chr(39)))}" for k, v in pairs)
        surface = f"{{{surface}}}"
    else:
        surface = f"{{{', '.join(f'{k}: {format_literal(v)}' for k, v in record)}}}"
    return Literal(surface, "data_record", record)


def draw_table(rng: random.Random, difficulty: str) -> Table:
    """A column of names, one of repeated words and some of numbers."""
    num_rows = rng.randint(*{"easy": (2, 3), "medium": (4, 5), "hard": (6, 9)}[difficulty])
    num_columns = {"easy": 2, "medium": 3, "hard": 4}[difficulty]
    if rng.random() < 0.5:
        keys, header = rng.sample(_NAMES, num_rows), ("name", "age", "city", "points")
    else:
        keys, header = rng.sample(_ITEMS, num_rows), ("item", "price", "colour", "stock")
    rows = [(key, *(_draw_cell(rng, name, difficulty) for name in header[1:])) for key in keys]
    return Table(header[:num_columns], tuple(row[:num_columns] for row in rows))


def _draw_cell(rng: random.Random, column: str, difficulty: str) -> Scalar:
    if column in ("city", "colour"):
        return rng.choice((_TOWNS if column == "city" else _COLOURS)[:4])
    if difficulty == "hard" and rng.random() < 0.08:
        return None
    return _decimal(rng, 2) if column == "price" else rng.randint(18, 90) if column == "age" else rng.randint(0, 400)


def number_columns(table: Table) -> list[str]:
    """Names of the columns that hold numbers."""
    return [name for name in table.columns if name in ("age", "price", "points", "stock")]


def write_table(rng: random.Random, table: Table) -> Literal:
    """CSV, semicolons, Markdown or a list of records."""
    style = rng.randrange(5)
    cells = [[format_cell(cell) for cell in row] for row in table.rows]
    if style < 2:
        separator = ",;"[style]
        surface = "\n".join(separator.join(line) for line in (table.columns, *cells))
    elif style < 4:
        surface = _write_markdown(table.columns, cells, aligned=style == 3)
    else:
        rows = (dict(zip(table.columns, row, strict=True)).items() for row in table.rows)
        objects = ("{" + ", ".join(f"{json.dumps(k)}: {format_literal(v)}" for k, v in row) + "}" for row in rows)
        surface = f"[{rng.choice((', ', ',' + chr(10) + ' ')).join(objects)}]"
    return Literal(surface, "data_table", table)


def _write_markdown(columns: Sequence[str], cells: list[list[str]], aligned: bool) -> str:
    lines = [list(columns), *cells]
    widths = [max(3, *map(len, column)) if aligned else 0 for column in zip(*lines, strict=True)]
    rule = ["-" * max(width, 3) for width in widths]
    padded = [
        [cell.ljust(width) for cell, width in zip(line, widths, strict=True)] for line in (lines[0], rule, *lines[1:])
    ]
    return "\n".join(f"| {' | '.join(line)} |" for line in padded)


# --- arguments of the tools ----------------------------------------------------------------------------
def draw_list(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    """``values`` in brackets."""
    return {"values": write_array(rng, draw_values(rng, difficulty))}


def draw_named_list(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    """``values`` in brackets or prose."""
    return {"values": write_array_or_prose(rng, draw_values(rng, difficulty))}


def draw_repeats(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    """``values`` with many repetitions."""
    return {"values": write_array(rng, draw_values(rng, difficulty, repeats=0.5))}


def draw_list_and_value(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    """``values`` and a ``value`` that occurs in them as a rule."""
    values = draw_values(rng, difficulty, repeats=0.5)
    value = rng.choice(values) if rng.random() < 0.9 else draw_number(rng, difficulty)
    return {"values": write_array(rng, values), "value": write_number(value)}


def draw_list_and_k(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    """``values`` and a ``k`` of at most their length."""
    values = draw_values(rng, difficulty)
    return {"values": write_array(rng, values), "k": write_number(rng.randint(2, len(values) - 1))}


def draw_threshold(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    """``values`` and a ``threshold`` between them."""
    values = draw_values(rng, difficulty)
    threshold = rng.choice(values) if rng.random() < 0.5 else draw_number(rng, difficulty)
    return {"values": write_array(rng, values), "threshold": write_number(threshold)}
