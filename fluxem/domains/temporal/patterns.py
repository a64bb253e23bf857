"""Where dates, times of day, moments, durations and intervals stand in text.

What a notation alone does not settle, the words around it do: "12:30" is a time of day near words of time but
not after "John" or "won"; "30 days" is a duration where a date or a word such as "deadline" is near, and a
physical quantity elsewhere; "2 hours 30 minutes" is one duration everywhere.
"""

from __future__ import annotations

from fluxem.core.domain import Pattern
from fluxem.domains.temporal.types import (
    parse_date,
    parse_datetime,
    parse_duration,
    parse_interval,
    parse_time,
)

_MONTH = (
    r"(?:(?i:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)|May|MAY)\.?"
)
_SPACE = "[ ~\u00a0]"
_DASH = "[ ~\u00a0-]"
_ORDINAL = r"\d{1,2}(?:st|nd|rd|th)?"
_ISO = r"\d{4}(?:-\d\d-\d\d|/\d\d/\d\d)"
_NUMERIC = r"\d{1,2}(?:/\d{1,2}/|\.\d{1,2}\.)\d{4}"
_DAY_FIRST = rf"{_ORDINAL}{_DASH}(?:of )?{_MONTH},?{_DASH}\d{{4}}"
_MONTH_FIRST = rf"{_MONTH}{_SPACE}(?:the )?{_ORDINAL},?{_SPACE}\d{{4}}"
_ANY_DATE = f"(?:{_ISO}|{_NUMERIC}|{_DAY_FIRST}|{_MONTH_FIRST})"

_HALF = r"[AaPp](?:\.[Mm]\.|[Mm]\b)"
_MINUTES = r"\d{1,2}:[0-5]\d"
_SECONDS = rf"{_MINUTES}:[0-5]\d(?:\.\d{{1,6}})?"
_CLOCK = rf"(?:{_MINUTES}(?::[0-5]\d(?:\.\d{{1,6}})?)?(?: ?{_HALF})?|\d{{1,2}} ?{_HALF})"
_ZONE_NAME = r"(?:UTC|GMT|WET|CET|EET|[A-Z][A-Za-z]{2,14}/[A-Z][A-Za-z_-]{1,20}(?:/[A-Z][A-Za-z_]{1,20})?)"
_ZONE = rf"(?: ?Z\b| ?[+-]\d\d:?\d\d(?::\d\d)?(?:\[{_ZONE_NAME}\])?|\[{_ZONE_NAME}\]| \(?{_ZONE_NAME}\b\)?)"

_COUNT = r"(?:\d{1,3}(?:,\d{3}){1,3}|\d{1,9}(?:\.\d{1,6})?)"
_DAY_UNIT = r"(?i:years?|yrs?|months?|weeks?|wks?|days?)"
_CLOCK_UNIT = r"(?i:hours?|hrs?|minutes?|mins?|seconds?|secs?)"
_UNIT = f"(?:{_DAY_UNIT}|{_CLOCK_UNIT})"
_PART = rf"{_COUNT} ?{_UNIT}\b"
_COMPACT = (
    r"(?:(?:\d{1,6} ?d ?)?\d{1,6} ?h ?\d{1,4} ?m(?:(?:in)? ?\d{1,4} ?s(?:ec)?\b|in\b|\b)|\d{1,6} ?d ?\d{1,4} ?h\b"
    r"|\d{1,6} ?min \d{1,4} ?s\b)"
)
_ISO_DATE_PARTS = r"(?:-?\d{1,9}Y)?(?:-?\d{1,9}M)?(?:-?\d{1,9}W)?(?:-?\d{1,9}D)?"
_ISO_CLOCK_PARTS = r"T(?:-?\d{1,9}H)?(?:-?\d{1,9}M)?(?:-?\d{1,9}(?:\.\d{1,9})?S)?"

# A number glued to a word, a path, a price, a version or a part number.
_BEFORE = r"[\w./$€£#-]|\\"
_AFTER = r"\w|[/:.]\d|-\w"
_AFTER_DURATION = r"\w|\.\d|²|³|\^|\*\*| ?/ ?[^\W\d]| per\b|['’]s\b|-[^\W\d]"

# Where hour and minute are a verse, a score, a ratio: "John 3:16", "won by 21:15".
_NO_CLOCK_BEFORE = (
    r"(?:(?:Genesis|Exodus|Leviticus|Numbers|Deuteronomy|Joshua|Judges|Ruth|Samuel|Kings|Chronicles|Ezra|Nehemiah|Esther"
    r"|Job|Psalms?|Proverbs|Ecclesiastes|Isaiah|Jeremiah|Lamentations|Ezekiel|Daniel|Hosea|Joel|Amos|Jonah|Micah"
    r"|Matthew|Mark|Luke|John|Acts|Romans|Corinthians|Galatians|Ephesians|Philippians|Colossians|Thessalonians|Timothy"
    r"|Titus|Hebrews|James|Peter|Jude|Revelation|[Vv]erses?|[Cc]hapter|[Ss]ura|[Rr]atio|[Oo]dds|[Ss]cale|[Ss]cores?"
    r"|[Ss]cored|[Rr]esult|[Ww]on|[Ww]ins?|[Ll]ost|[Bb]eat|[Ll]eads?|[Ll]ed) (?:of |by |at |is |was |to |with )?)"
)
_BEFORE_CLOCK = rf"[\w.:/$#+]|[^\d\s]-|{_NO_CLOCK_BEFORE}"
_AFTER_CLOCK = r"\w|[/%]|:\d|\.\d|-[^\W\d]| (?:win|victory|defeat|loss|ratio|odds|lead|scale|mixture)\b"

_DATE_CUE = (
    r"\b\d{4}[-/]\d\d[-/]\d\d\b|\b\d{1,2}[/.]\d{1,2}[/.]\d{4}\b"
    rf"|\b\d{{1,2}}(?:st|nd|rd|th)?{_DASH}(?:of )?{_MONTH},?{_DASH}\d{{4}}\b"
    rf"|\b{_MONTH}{_SPACE}(?:the )?\d{{1,2}}(?:st|nd|rd|th)?,?{_SPACE}\d{{4}}\b"
    r"|\b(?:dates?|deadline|calendar|from today|birthday|due (?:on|by))\b"
)
_TIME_CUE = (
    r"\b(?:at|o['’]clock|clocks?|times?|noon|midnight|mornings?|afternoon|evening|nights?|tonight|today|tomorrow"
    r"|yesterday|daily|trains?|bus|buses|flights?|plane|ferry|meetings?|class|lessons?|lectures?|shifts?|appointments?"
    r"|hours?|hrs?|minutes?|mins?|[ap]\.?m|start\w*|beg[aiu]n\w*|ends?|ended|finish\w*|leav\w*|left|arriv\w*|depart\w*"
    r"|opens?|closes?|late|early|until|till|how long|schedule\w*|elapsed|durations?|UTC|GMT|\d+(?:h|min)|\d+h\d+m)\b"
    r"|\bPT\d"
)
_DURATION_CUE = rf"{_DATE_CUE}|\b(?:durations?|last(?:s|ed)|takes|took|(?:what|which) time|time of day)\b|\d:[0-5]\d\b"
_MONTH_CUE = (
    r"\b(?:january|february|april|june|july|august|september|october|november|december)\b"
    r"|\b(?:in|of|did|does|during) (?:may|march)\b|\b(?:may|march) (?:of|have|has|counts|\d)"
)
_COMPOUND_CUE = (
    rf"{_DATE_CUE}|{_MONTH_CUE}|\d ?(?:hours?|hrs?|days?),? (?:and )?\d|\d ?h ?\d|\bP(?:\d+[YMWD])*T\d|\bP\d+[YMWD]"
)
_ASKED_CLOCK_CUE = r"\b(?:(?:what|which) time|time of day)\b"


def _date(name: str, regex: str) -> Pattern:
    return Pattern(f"date_{name}", "temporal_date", regex, parse_date, 80, _BEFORE, _AFTER)


def _time(name: str, regex: str, context: str | None = None) -> Pattern:
    return Pattern(name, "temporal_time", regex, parse_time, 72, _BEFORE_CLOCK, _AFTER_CLOCK, context)


def _duration(name: str, regex: str, priority: int, context: str | None = None) -> Pattern:
    return Pattern(name, "temporal_duration", regex, parse_duration, priority, _BEFORE, _AFTER_DURATION, context)


PATTERNS = (
    _date("iso", _ISO),
    _date("numeric", _NUMERIC),
    _date("day_first", _DAY_FIRST),
    _date("month_first", _MONTH_FIRST),
    Pattern(
        "datetime",
        "temporal_datetime",
        rf"{_ANY_DATE}(?:T|,? at |, | ){_CLOCK}{_ZONE}?",
        parse_datetime,
        84,
        _BEFORE,
        r"\w|[/:]\d|\.\d|-\w",
    ),
    Pattern(
        "interval",
        "temporal_interval",
        r"\d{4}-\d\d-\d\d(?:/|\.\.)\d{4}-\d\d-\d\d",
        parse_interval,
        86,
        _BEFORE,
        _AFTER,
    ),
    _time("clock_minutes", _MINUTES, _TIME_CUE),
    _time("clock_seconds", _SECONDS),
    _time("clock_half", rf"{_MINUTES}(?::[0-5]\d(?:\.\d{{1,6}})?)? ?{_HALF}"),
    _time("hour_half", rf"\d{{1,2}} ?{_HALF}"),
    _time("noon", r"\b(?i:at|by|until|till|from|to|before|after) (?P<value>noon|midnight)\b"),
    _duration("duration_compound", rf"{_PART}(?: {_PART}){{1,6}}", 76),
    _duration("duration_listed", rf"{_PART}(?:(?:,? and |, | ){_PART}){{1,6}}", 77, _DURATION_CUE),
    _duration("duration_compact", _COMPACT, 76),
    _duration("duration_iso", rf"P{_ISO_DATE_PARTS}{_ISO_CLOCK_PARTS}", 76),
    _duration("duration_iso_days", rf"P{_ISO_DATE_PARTS}", 76, _DURATION_CUE),
    _duration("duration_days", rf"{_COUNT}[ -]?{_DAY_UNIT}\b", 70, _DATE_CUE),
    _duration("duration_clock", rf"{_COUNT}[ -]?{_CLOCK_UNIT}\b", 70, _ASKED_CLOCK_CUE),
    # "How many days from 2024-01-01 ...", "2 hours 30 minutes in seconds": no unit of physics to convert to.
    Pattern(
        "unit_asked",
        "temporal_duration",
        rf"(?:(?i:\b(?:how many(?: more)?|in|into|to|as|by))|=|\?|->|→) (?P<value>{_UNIT})\b",
        parse_duration,
        66,
        context=_COMPOUND_CUE,
        silent=True,
    ),
)
