r"""Where arrays, records and tables stand in text.

``[1, 2.5, -3]`` is an array anywhere, except where it is more probably something else:

* ``x[1, 2]`` (an index), ``[1, 2](...)`` (a link) and matrices ``[[1, 2], [3, 4]]`` (which ``math`` reads),
* rising whole numbers such as ``[1, 2]`` after a word are a citation unless words of computation stand near, and always
  after words such as "see" and "shown in"; two rising numbers after "in", "on", "over" ... are an interval,
* one number or none in brackets is an array only right after "array", "list" or "values".

A list in prose is an array right after "array", "list", "values" or "numbers", and where it is sorted. Records are flat
objects as JSON, Python or JavaScript write them; tables are Markdown, lines of comma-, semicolon- or tab-separated
cells below a header, and lists of records.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from decimal import Decimal
from fractions import Fraction

from fluxem.core.domain import Pattern
from fluxem.core.number_text import REAL
from fluxem.core.sequence import BRACKETED
from fluxem.domains.data.types import DataArray, Record, Table, parse_array, parse_record, parse_table

_PRIORITY = 65
_MAX_CITATIONS = 6

_BEFORE = r"[\w\])\\$]"
_AFTER = r"[\w\[(]|\^"
_CITING = (
    "see", "by", "also", "cf.", "ref.", "refs.", "ref", "refs", "reference", "references", "al.", "e.g.", "work",
    "works", "study", "studies", "paper", "papers", "literature", "authors", "source", "sources", "citation",
    "citations", "note", "notes", "footnote", "footnotes", "shown", "proposed", "reported", "described", "introduced",
    "published", "proved",
)  # fmt: skip
_PREPOSITIONS = ("in", "on", "over", "within", "from", "between", "range", "domain", "interval", "bounds")


def _after(words: Iterable[str]) -> str:
    return "|".join(rf"\b[{w[0]}{w[0].upper()}]{re.escape(w[1:])} " for w in words)


_AFTER_CITING = rf"{_after(_CITING)}|(?:ed|wn|und|as|ven|see) in "
_AFTER_PREPOSITION = rf"{_after(_PREPOSITIONS)}|\u2208 ?"
_COMPUTING = (
    r"\b(?:arrays?|lists?|values|numbers|elements?|entries|items|sort\w*|filter\w*|revers\w*|concat\w*|append\w*|merg\w*"
    r"|sums?|totals?|means?|medians?|modes?|averages?|max\w*|min\w*|n?largest|n?smallest|biggest|uniq\w*|duplicates?|dedup\w*"
    r"|distinct|count\w*|top|cumulative|cumsum|running|add\w*|subtract\w*|multipl\w*|scale\w*|plus|minus|times|dot|norm"
    r"|order|comput\w*|calculat\w*|evaluat\w*|keep|drop|remov\w*|rearrang\w*|(?:as|des)cending|(?:in|de)creasing|backwards?"
    r"|differences?|products?|rank\w*|sequences?|arrang\w*|least|greatest|highest|lowest|less|more|small\w*|large\w*|above"
    r"|below|exceed\w*|select\w*)\b|[-+*\u00b7\u00d7=] ?$"
)

_UNIT = (
    r"[kcm\u00b5n]?[mgLl]|km/h|mph|ft|in(?= ?(?:[.,;:?!)]|$|long|wide|tall|high|deep))|lbs?|oz|[mk]?[VAWNJ]|Hz|min|h|s"
    r"|(?:kilo|centi|milli)?(?:met(?:er|re)|gram|lit(?:er|re))s?"
    r"|seconds?|minutes?|hours?|days?|weeks?|months?|years?|miles?|feet|inch(?:es)?|pounds?|degrees?|percent|volts?|watts?"
)
_UNIT_AFTER = rf" ?(?:%|\u00b0|(?:{_UNIT})\b(?! ?\())"
_PROSE_AFTER = rf"[\w/^]|\.\d|,\d|{_UNIT_AFTER}"
_SEPARATED = rf"{REAL}(?:[,;] ?{REAL})+[,;]? (?:and|or|&) {REAL}|{REAL}(?:[,;] ?{REAL}){{2}}(?:[,;] ?{REAL})*"
_CUE = r"\b(?i:(?:arrays?|lists?|values|numbers)(?: of(?: the)?(?: numbers| values)?| are| is)?(?:\s?[:=]\s?|\s))"


# Verbs and orders that only a list has.
_SORTING = (
    r"\b(?i:(?:sort|arrange|rank|reverse|order (?:these|the following|by size)|dedup(?:e|licate)|shuffle)"
    r"(?: (?:the|these|this|following|data|items|numbers|values|in|into|from|to|and|ascending|descending|increasing"
    r"|decreasing|order|by|size|smallest|largest|lowest|highest|biggest))*(?:\s?:\s?|\s))"
)
# What only a list has in it.
_HELD = (
    r"\b(?i:(?:(?:unique|distinct|different|duplicate|repeated) (?:values?|elements?|numbers?|entries|items)"
    r"|duplicates|repeats|running (?:total|sum)s?|cumulative (?:sum|total)s?|cumsum)"
    r"(?: are)?(?: there)? (?:in|of|from|among|for)(?: the)?(?: list| numbers)?:? )"
)
_SPACED = rf"{REAL}(?: {REAL}){{2}}(?: {REAL})*"
_SORTED = (
    r" (?:in|into|from) (?:(?:ascending|descending|increasing|decreasing|reverse|rising|falling|numerical) order"
    r"|(?:smallest|largest|biggest|lowest|highest) to)\b"
)
_ENUMERATED = _SEPARATED.replace("and|or|&", "and|&")


def _is_citation_like(values: DataArray) -> bool:
    rising = all(a < b for a, b in zip(values, values[1:], strict=False))
    return rising and len(values) <= _MAX_CITATIONS and all(type(v) is int and 0 < v < 1000 for v in values)


def _is_interval_like(values: DataArray) -> bool:
    return len(values) == 2 and values[0] < values[1]


def _parse_plain(text: str) -> DataArray | None:
    values = parse_array(text)
    unlike = len(values) < 2 or _is_citation_like(values) or _is_interval_like(values)
    return None if unlike else values


def _parse_interval_like(text: str) -> DataArray | None:
    values = parse_array(text)
    return values if _is_interval_like(values) and not _is_citation_like(values) else None


def _parse_citation_like(text: str) -> DataArray | None:
    values = parse_array(text)
    return values if len(values) > 1 and _is_citation_like(values) else None


def _parse_long_citation_like(text: str) -> DataArray | None:
    values = parse_array(text)
    return values if len(values) > 2 and _is_citation_like(values) else None


def _parse_prose(text: str) -> DataArray | None:
    values = parse_array(text)
    return values if len(values) >= 3 else None


def _parse_spaced(text: str) -> DataArray | None:
    return _parse_prose(", ".join(text.split()))


def _parse_one_line(text: str) -> Table | None:
    """A table whose rows stand behind each other; all as long as its header."""
    mark = "|" if "|" in text else "/" if "/" in text else ";"
    rows = [row.strip() for row in text.split(mark)]
    if len({row.count(",") for row in rows}) > 1:
        return None
    return _parse_lines_of_text("\n".join(rows))


def _parse_fields(text: str) -> Record | None:
    record = parse_record(text)
    return record if record.fields else None


def _parse_separated_lines(text: str) -> Table | None:
    """A table with at least two columns and a number somewhere below its header."""
    table = parse_table(text)
    has_number = any(isinstance(c, int | Decimal | Fraction) and not isinstance(c, bool) for r in table.rows for c in r)
    return table if has_number and len(table.columns) > 1 else None


def _parse_lines_of_text(text: str) -> Table | None:
    table = parse_table(text)
    return table if len(table.columns) > 1 and table.rows else None


def _lines(separator: str, space: str = "") -> str:
    """A header of names and rows of cells below it. ``space`` may follow a separator."""
    name = rf'(?:"[^"\n]*"|[A-Za-z_][^{separator}"\n?!:|{{}}\[\]]{{0,30}})'
    plain = rf'[^{separator}\s"?!|][^{separator}"\n?!|]{{0,60}}'
    cell = rf'(?:"[^"\n]*"|{plain})?'
    row = rf"{cell}(?:{separator}{space}{cell})+"
    return rf"(?m)^(?P<value>{name}(?:{separator}{space}{name})+(?:\n{row})+)[ \t]*\r?$"


_CELL = r"[^,;/|\n?!:{}\[\]]{1,30}"
_HEADER = r"[A-Za-z_]\w{0,30}"
_ONE_LINE = (
    r"\b(?i:table|csv|data ?frame|spreadsheet|rows)(?: (?:with|of|is))?(?:\s?:\s?|\s)"
    rf"(?P<value>{_HEADER}(?:, ?{_HEADER})+(?: ?[;/|] ?{_CELL}(?:,{_CELL})+)*"
    rf"(?: ?[;/|] ?{_CELL}(?:,{_CELL})*, ?[\w.$-]+))"
)
_OBJECT = r"""\{\s*["'A-Za-z_][^{}]*\}"""
_MARKDOWN = r"\|[^\n]*\|[ \t]*\n[ \t]*\|[ \t]*:?-[-:| \t]*\|(?:[ \t]*\n[ \t]*\|[^\n]*\|)*"
_MARKDOWN_OPEN = (
    r"(?m)^(?P<value>[^\n|]+(?:\|[^\n|]+)+\n[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)+"
    r"(?:\n[^\n|]*[^\n| \t][^\n|]*(?:\|[^\n|]*)+)*)$"
)
_TABLE_WORDS = r"\b(?:tables?|csv|tsv|columns?|rows?|spreadsheet|dataframe)\b"


_BEFORE_CITATION_LIKE = rf"{_BEFORE}|{_AFTER_CITING}|{_AFTER_PREPOSITION}"


def _array(name: str, regex: str, parse: Callable[[str], object], before: str, context: str | None = None) -> Pattern:
    return Pattern(name, "data_array", regex, parse, _PRIORITY, before, _AFTER, context)


def _table(
    name: str, regex: str, parse: Callable[[str], object] = parse_table, context: str | None = None, priority: int = 85
) -> Pattern:
    return Pattern(name, "data_table", regex, parse, priority, context=context)


PATTERNS = (
    _array("array", BRACKETED, _parse_plain, rf"{_BEFORE}|{_after(w for w in _CITING if w not in ('by', 'also'))}"),
    _array("interval_like_array", BRACKETED, _parse_interval_like, rf"{_BEFORE}|{_AFTER_PREPOSITION}"),
    _array("citation_like_array", BRACKETED, _parse_citation_like, _BEFORE_CITATION_LIKE, _COMPUTING),
    _array("longer", BRACKETED, _parse_long_citation_like, rf"{_BEFORE}|{_AFTER_CITING}", _COMPUTING),
    _array("citation_like_array_alone", BRACKETED, _parse_citation_like, rf"{_BEFORE}|[\w.,;!?%\"'] "),
    _array("named_array", rf"{_CUE}(?P<value>{BRACKETED})", parse_array, r"[^\x00-\x7f]"),
    Pattern(
        "array_in_prose", "data_array", rf"{_CUE}(?P<value>{_SEPARATED})", _parse_prose, _PRIORITY, None, _PROSE_AFTER
    ),
    Pattern(
        "sorted_spaced",
        "data_array",
        rf"{_SORTING}(?P<value>{_SPACED})",
        _parse_spaced,
        63,
        None,
        rf" ?[-+*/x×=]|{_PROSE_AFTER}",
    ),
    Pattern("held", "data_array", rf"{_HELD}(?P<value>{_SEPARATED})", _parse_prose, 63, None, _PROSE_AFTER),
    Pattern("sorted_prose", "data_array", rf"{_SORTING}(?P<value>{_ENUMERATED})", _parse_prose, 64, None, _PROSE_AFTER),
    Pattern(
        "prose_in_order",
        "data_array",
        rf"(?P<value>{_ENUMERATED})(?i:{_SORTED})",
        _parse_prose,
        64,
        r"[\w.,$/-]|[\d][,;] ?",
    ),
    Pattern(
        "matrix",
        "data_array",
        r"\[\s*\[[^\[\]]*\](?:\s*,\s*\[[^\[\]]*\])*\s*\]",
        parse_array,
        79,
        silent=True,
    ),
    Pattern("record", "data_record", _OBJECT, _parse_fields, 84, before=r"[\w$\\]", after=r"\w"),
    _table("records", rf"\[\s*{_OBJECT}(?:\s*,\s*{_OBJECT})*\s*\]", priority=86),
    _table("markdown", _MARKDOWN),
    _table("open_markdown", _MARKDOWN_OPEN),
    _table("lines_with_commas", _lines(","), _parse_separated_lines),
    _table("lines_with_commas_and_spaces", _lines(",", " "), _parse_separated_lines, _TABLE_WORDS),
    _table("lines_with_semicolons", _lines(";"), _parse_separated_lines),
    _table("one_line", _ONE_LINE, _parse_one_line),
    _table("lines_with_tabs", _lines(r"\t"), _parse_separated_lines),
    _table("lines_of_text", _lines(","), _parse_lines_of_text, _TABLE_WORDS),
)
