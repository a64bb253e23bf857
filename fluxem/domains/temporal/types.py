"""Value types of time: dates, times of day, moments with a zone, durations and intervals, all exact.

The calendar is Python's: proleptic Gregorian, years 1 to 9999, so that dates before 1582 are those the
Gregorian rules give. Texts follow ISO 8601 (zones in brackets as in RFC 9557) and the common English forms.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache
from typing import Any
from zoneinfo import ZoneInfo

MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MAX_CHARACTERS = 250
"""Characters of a text that is read at all."""
DAY_SECONDS = 86_400
MAX_DECIMALS = 30
"""Decimals the seconds of a duration may have."""

_MONTH_NUMBERS = {name[:3].lower(): number for number, name in enumerate(MONTHS, 1)}
_ISO_DATE = re.compile(r"(\d{4})([-/])(\d\d)\2(\d\d)", re.ASCII)
_NUMERIC_DATE = re.compile(r"(\d{1,2})([/.])(\d{1,2})\2(\d{4})", re.ASCII)
_DAY_FIRST = re.compile(r"(\d{1,2})(st|nd|rd|th)?[ ~\u00a0-](?:of )?([A-Za-z]{3,9})\.?,?[ ~\u00a0-](\d{4})", re.ASCII)
_MONTH_FIRST = re.compile(r"([A-Za-z]{3,9})\.?[ ~\u00a0](?:the )?(\d{1,2})(st|nd|rd|th)?,?[ ~\u00a0](\d{4})", re.ASCII)


def _refuse(text: object, expected: str) -> ValueError:
    return ValueError(f"{text!r:.80}: expected {expected}")


def _require_short(text: str) -> str:
    if len(text) > MAX_CHARACTERS:
        raise ValueError(f"{len(text)} characters: at most {MAX_CHARACTERS} are read")
    return text.strip()


# --- dates ---------------------------------------------------------------------------------------------
def parse_date(text: str) -> date:
    """Read ``2024-01-31``, ``31 January 2024``, ``January 31st, 2024``, ``Jan 31 2024``, ``31.12.2024``, ``31/1/2024``.

    A date with dots has the day first. With slashes day and month must be told apart by their size
    (``31/12/2024``, ``12/31/2024``) or be equal; ``3/4/2024`` is refused.

    Raises:
        ValueError: no such date.
    """
    clean = _require_short(text)
    if match := _ISO_DATE.fullmatch(clean):
        return date(int(match[1]), int(match[3]), int(match[4]))
    if match := _NUMERIC_DATE.fullmatch(clean):
        first, second, year = int(match[1]), int(match[3]), int(match[4])
        if match[2] == "/" and first != second and max(first, second) <= 12:
            raise _refuse(text, f"an unambiguous date, such as {year:04}-{second:02}-{first:02}")
        month_first = match[2] == "/" and second > 12
        return date(year, first, second) if month_first else date(year, second, first)
    if match := _DAY_FIRST.fullmatch(clean):
        return _named_date(match[4], match[3], match[1], match[2], text)
    if match := _MONTH_FIRST.fullmatch(clean):
        return _named_date(match[4], match[1], match[2], match[3], text)
    raise _refuse(text, "a date such as 2024-01-31 or 31 January 2024")


def _named_date(year: str, month: str, day: str, suffix: str | None, text: str) -> date:
    """The suffix of an ordinal must fit ("31th" is no date), and the month must be a name or its abbreviation."""
    number = _MONTH_NUMBERS.get(month[:3].lower())
    name = month.lower()
    if number is None or not (name == MONTHS[number - 1].lower() or len(name) == 3 or name == "sept"):
        raise _refuse(text, "the name of a month")
    if suffix and suffix != _ordinal_suffix(int(day)):
        raise _refuse(text, f"{int(day)}{_ordinal_suffix(int(day))}")
    return date(int(year), number, int(day))


def _ordinal_suffix(day: int) -> str:
    return "th" if 10 <= day % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")


def write_ordinal(day: int) -> str:
    """``31 -> "31st"``."""
    return f"{day}{_ordinal_suffix(day)}"


def date_from_json(value: object) -> date:
    """Inverse of ``str(date)``. Raises ``ValueError``."""
    return parse_date(_require_text(value, "the text of a date"))


def _require_text(value: object, expected: str) -> str:
    if not isinstance(value, str):
        raise _refuse(value, expected)
    return value


# --- times of day --------------------------------------------------------------------------------------
_CLOCK = re.compile(r"(\d{1,2}):(\d\d)(?::(\d\d)(?:\.(\d{1,6}))?)?(?: ?([AaPp])\.?[Mm]\.?)?", re.ASCII)
_HOUR = re.compile(r"(\d{1,2}) ?([AaPp])\.?[Mm]\.?", re.ASCII)


def parse_time(text: str) -> time:
    """Read ``12:30``, ``12:30:05.25``, ``3pm``, ``3:15 p.m.``, ``noon``, ``midnight`` (the start of the day).

    Raises:
        ValueError: no time of day from 00:00 to 23:59:59.999999.
    """
    clean = _require_short(text)
    if match := _CLOCK.fullmatch(clean):
        fraction = int((match[4] or "").ljust(6, "0"))
        hour = _read_hour(match[1], match[5], text)
        return time(hour, int(match[2]), int(match[3] or 0), fraction)
    if match := _HOUR.fullmatch(clean):
        return time(_read_hour(match[1], match[2], text))
    if clean.lower() in ("noon", "midnight"):
        return time(12 if clean.lower() == "noon" else 0)
    raise _refuse(text, "a time of day such as 12:30 or 3:15 p.m.")


def _read_hour(hour: str, half: str | None, text: str) -> int:
    number = int(hour)
    if half is None:
        return number
    if not 1 <= number <= 12:
        raise _refuse(text, "an hour from 1 to 12 before a.m. or p.m.")
    return number % 12 + (12 if half in "Pp" else 0)


def time_from_json(value: object) -> time:
    """Inverse of ``str(time)``. Raises ``ValueError``."""
    return parse_time(_require_text(value, "the text of a time of day"))


def time_seconds(value: time) -> int | Decimal:
    """Seconds since midnight."""
    return _add_fraction(value.hour * 3600 + value.minute * 60 + value.second, value.microsecond)


def time_of_seconds(seconds: int | Decimal | Fraction) -> time:
    """Inverse of :func:`time_seconds`, for seconds from 0 to below 86400. Raises ``ValueError``."""
    whole, micro = _split_seconds(seconds)
    return time(whole // 3600, whole // 60 % 60, whole % 60, micro)


def _add_fraction(whole: int, micro: int) -> int | Decimal:
    return whole + Decimal(micro) / 1_000_000 if micro else whole


def _split_seconds(seconds: int | Decimal | Fraction) -> tuple[int, int]:
    scaled = Fraction(seconds) * 1_000_000
    if scaled.denominator != 1:
        raise ValueError(f"{seconds!s:.60} seconds: a time of day counts whole microseconds")
    return divmod(scaled.numerator, 1_000_000)


# --- moments -------------------------------------------------------------------------------------------
_EPOCH = datetime(1, 1, 1)
_ZONE_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_+-]{1,31}(?:/[A-Za-z][A-Za-z0-9_+-]{0,31}){0,2}", re.ASCII)
_OFFSET = re.compile(r"([+-])(\d\d):?(\d\d)(?::(\d\d))?", re.ASCII)
_DATE_TIME = re.compile(
    r"(?P<date>.+?)(?:T|,? at |, | )(?P<time>\d{1,2}:\d\d(?::\d\d(?:\.\d{1,6})?)?(?: ?[AaPp]\.?[Mm]\b\.?)?"
    r"|\d{1,2} ?[AaPp]\.?[Mm]\b\.?)"
    r"(?P<rest>.*)",
    re.ASCII,
)
_REST = re.compile(
    r" ?(?P<offset>Z|[+-]\d\d:?\d\d(?::\d\d)?)?"
    r"(?:\[(?P<bracket>[^\]]{1,80})\]| ?\(?(?P<name>[A-Za-z][\w/+-]{1,60})\)?)?",
    re.ASCII,
)


@lru_cache(maxsize=1024)
def find_zone(name: str) -> ZoneInfo:
    """The zone of the IANA database called ``name``.

    Raises:
        ValueError: no such zone.
    """
    try:
        if _ZONE_NAME.fullmatch(name):
            return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        pass
    raise _refuse(name, "a zone of the IANA database, such as Europe/Berlin or UTC")


def read_offset(text: str) -> int:
    """``"+02:00"`` -> seconds east of UTC. Raises ``ValueError``."""
    match = _OFFSET.fullmatch(text)
    if match is None or int(match[2]) > 23 or int(match[3]) > 59 or int(match[4] or 0) > 59:
        raise _refuse(text, "an offset such as +02:00")
    seconds = int(match[2]) * 3600 + int(match[3]) * 60 + int(match[4] or 0)
    return -seconds if match[1] == "-" else seconds


def write_offset(seconds: int) -> str:
    """``7200 -> "+02:00"``."""
    minutes, rest = divmod(abs(seconds), 60)
    tail = f":{rest:02}" if rest else ""
    return f"{'-' if seconds < 0 else '+'}{minutes // 60:02}:{minutes % 60:02}{tail}"


@dataclass(frozen=True, slots=True)
class DateTime:
    """A date with a time of day, in a zone or in none.

    Equality is that of the writing: 12:30Z and 14:30+02:00 are the same instant (``compare`` says so), but
    different values.

    Attributes:
        local: what calendar and clock show, without ``tzinfo`` and ``fold``.
        zone: name in the IANA database, ``"+02:00"``, or ``""`` where none is known.
        offset: seconds east of UTC, ``None`` without zone. It may be left out; where a clock shows the same
            time twice, the first one is then meant.

    Raises:
        ValueError: an unknown zone, a local time the zone skips, an offset the zone does not have then, or an
            instant outside the years 1 to 9999.
    """

    local: datetime
    zone: str = ""
    offset: int | None = None

    def __post_init__(self) -> None:
        if type(self.local) is not datetime or self.local.tzinfo is not None:
            raise _refuse(self.local, "a datetime without tzinfo")
        object.__setattr__(self, "local", self.local.replace(fold=0))
        if self.zone == "":
            if self.offset is not None:
                raise ValueError(f"an offset of {self.offset} s needs a zone, such as '+02:00'")
            return
        offsets = zone_offsets(self.zone, self.local)
        if not offsets:
            raise ValueError(f"{self.local} does not exist in {self.zone}: clocks are moved past it")
        if self.offset is None:
            object.__setattr__(self, "offset", offsets[0])
        elif self.offset not in offsets:
            shown = " or ".join(map(write_offset, offsets))
            raise ValueError(f"{self.local} in {self.zone} is {shown} from UTC, not {self.offset} s")
        if not 0 <= self.utc_seconds < 3_652_059 * DAY_SECONDS:
            raise ValueError(f"{self} lies outside the years 1 to 9999 in UTC")

    @property
    def local_seconds(self) -> int | Decimal:
        """Seconds on the local clock since 0001-01-01 00:00."""
        gap = self.local - _EPOCH
        return _add_fraction(gap.days * DAY_SECONDS + gap.seconds, gap.microseconds)

    @property
    def utc_seconds(self) -> int | Decimal:
        """Seconds since 0001-01-01 00:00 UTC; those of the local clock where there is no zone."""
        return self.local_seconds - (self.offset or 0)

    def __str__(self) -> str:
        text = self.local.isoformat()
        if self.zone in ("", "UTC"):
            return text + ("Z" if self.zone else "")
        shown = write_offset(self.offset or 0)
        return f"{text}{shown}" if self.zone[0] in "+-" else f"{text}{shown}[{self.zone}]"


def zone_offsets(zone: str, local: datetime) -> tuple[int, ...]:
    """Offsets from UTC in seconds at which the zone's clock shows ``local``: one, two (clocks set back) or none.

    Raises:
        ValueError: an unknown zone.
    """
    if zone[0] in "+-":
        return (read_offset(zone),)
    info = find_zone(zone)
    found = []
    for fold in (0, 1):
        aware = local.replace(tzinfo=info, fold=fold)
        gap = aware.utcoffset()
        assert gap is not None
        try:
            shown = (local - gap).replace(tzinfo=UTC).astimezone(info).replace(tzinfo=None, fold=0)
        except OverflowError:
            raise ValueError(f"{local} in {zone} lies outside the years 1 to 9999 in UTC") from None
        if shown == local and int(gap.total_seconds()) not in found:
            found.append(int(gap.total_seconds()))
    return tuple(found)


def datetime_of_seconds(seconds: int | Decimal | Fraction) -> datetime:
    """Inverse of :attr:`DateTime.local_seconds`. Raises ``ValueError`` outside the years 1 to 9999."""
    whole, micro = _split_seconds(seconds)
    if not 0 <= whole < 3_652_059 * DAY_SECONDS:
        raise ValueError(f"{whole} seconds since the year 1 lie outside the years 1 to 9999")
    return _EPOCH + timedelta(days=whole // DAY_SECONDS, seconds=whole % DAY_SECONDS, microseconds=micro)


def parse_datetime(text: str) -> DateTime:
    """Read ``2024-01-31T12:30:00Z``, ``2024-01-31 12:30 Europe/Berlin``, ``31 January 2024 at 3 p.m.``, ``...+02:00``.

    Raises:
        ValueError: no date with a time of day, or an unknown zone.
    """
    clean = _require_short(text)
    match = _DATE_TIME.fullmatch(clean)
    rest = _REST.fullmatch(match["rest"]) if match else None
    if match is None or rest is None:
        raise _refuse(text, "a moment such as 2024-01-31T12:30:00Z or 2024-01-31 12:30 Europe/Berlin")
    local = datetime.combine(parse_date(match["date"]), parse_time(match["time"]))
    offset, name = rest["offset"], rest["bracket"] or rest["name"]
    if offset is None:
        return DateTime(local, name or "")
    if offset == "Z":
        if name not in (None, "UTC"):
            return DateTime(local, name, 0)
        return DateTime(local, "UTC", 0)
    seconds = read_offset(offset)
    return DateTime(local, name or write_offset(seconds), seconds)


def datetime_from_json(value: object) -> DateTime:
    """Inverse of ``str(moment)``. Raises ``ValueError``."""
    return parse_datetime(_require_text(value, "the text of a moment"))


# --- durations -----------------------------------------------------------------------------------------
_ISO_DURATION = re.compile(
    r"(?P<sign>[+-]?)P(?:(?P<Y>[+-]?\d{1,39})Y)?(?:(?P<M>[+-]?\d{1,39})M)?(?:(?P<W>[+-]?\d{1,15})W)?"
    r"(?:(?P<D>[+-]?\d{1,39})D)?"
    r"(?:T(?:(?P<h>[+-]?\d{1,39})H)?(?:(?P<m>[+-]?\d{1,15})M)?(?:(?P<s>[+-]?\d{1,15}(?:\.\d{1,30})?)S)?)?",
    re.ASCII,
)
_PART = re.compile(r"(\d{1,3}(?:,\d{3})+|\d{1,12}(?:\.\d{1,9})?)(?: |-|\u00a0)?([A-Za-z]{1,7})", re.ASCII)
_JOINT = re.compile(r",? and |, ?| ?", re.ASCII)
_UNITS = ("year", "month", "week", "day", "hour", "minute", "second")
_SHORT_UNITS = {
    "yr": "year", "wk": "week", "d": "day", "hr": "hour", "h": "hour", "min": "minute", "m": "minute", "sec": "second",
    "s": "second", "mo": "month",
}  # fmt: skip
_SECONDS = {"hour": 3600, "minute": 60, "second": 1}


@dataclass(frozen=True, slots=True)
class Duration:
    """A length of time in calendar months, days and seconds, kept apart: a month is no number of days.

    A year is twelve months and a week seven days, exactly. Fields may have different signs.

    Raises:
        ValueError: months or days that are no integers, seconds that are no exact decimal.
    """

    months: int = 0
    days: int = 0
    seconds: int | Decimal = 0

    def __post_init__(self) -> None:
        for name in ("months", "days"):
            if type(getattr(self, name)) is not int:
                raise _refuse(getattr(self, name), f"an integer number of {name}")
        if type(self.seconds) is Decimal and self.seconds.is_finite():
            if count_decimals(self.seconds) > MAX_DECIMALS or self.seconds.adjusted() > 1000:
                raise _refuse(self.seconds, f"seconds with at most {MAX_DECIMALS} decimals")
            if self.seconds == self.seconds.to_integral_value():
                object.__setattr__(self, "seconds", int(self.seconds))
        elif type(self.seconds) is not int:
            raise _refuse(self.seconds, "seconds as an integer or Decimal")

    def __str__(self) -> str:
        """ISO 8601, each part with its own sign: ``P1Y2M3DT4H5M6.5S``, ``P-1D``, ``PT0S``."""
        date_part = _write_parts((abs(self.months) // 12, "Y"), (abs(self.months) % 12, "M"), negative=self.months < 0)
        date_part += _write_parts((abs(self.days), "D"), negative=self.days < 0)
        whole = abs(int(self.seconds))
        second: int | str = whole % 60
        if type(self.seconds) is Decimal:
            second = f"{whole % 60}.{f'{self.seconds:f}'.partition('.')[2]}"
        parts = (whole // 3600, "H"), (whole // 60 % 60, "M"), (second, "S")
        clock_part = _write_parts(*parts, negative=self.seconds < 0)
        if clock_part or not date_part:
            return f"P{date_part}T{clock_part or '0S'}"
        return f"P{date_part}"


def count_decimals(value: Decimal) -> int:
    """Decimals of ``value`` as it is stored."""
    exponent = value.as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0


def _write_parts(*parts: tuple[int | str, str], negative: bool) -> str:
    sign = "-" if negative else ""
    return "".join(f"{sign}{number}{letter}" for number, letter in parts if number)


def parse_duration(text: str) -> Duration:
    """Read ``P1DT2H``, ``2 hours 30 minutes``, ``1h30m``, ``3 weeks and 2 days``, ``5 months``.

    Units go from large to small. Years, months, weeks and days are whole numbers.

    Raises:
        ValueError: no duration.
    """
    clean = _require_short(text)
    if match := _ISO_DURATION.fullmatch(clean):
        return _read_iso_duration(match, text)
    totals: dict[str, int | Decimal] = {}
    position = 0
    while position < len(clean):
        if totals and (joint := _JOINT.match(clean, position)):
            position = joint.end()
        part = _PART.match(clean, position)
        unit = _find_unit(part[2]) if part else None
        if part is None or unit is None or any(_UNITS.index(unit) <= _UNITS.index(seen) for seen in totals):
            raise _refuse(text, "a duration such as '2 hours 30 minutes' or P1DT2H, units from large to small")
        if part[2] == "m" and "hour" not in totals:
            raise _refuse(text, "minutes after hours; 'm' alone is a metre")
        totals[unit] = _read_count(part[1], unit, text)
        position = part.end()
    if not totals:
        raise _refuse(text, "a duration such as '2 hours 30 minutes'")
    whole = {unit: int(totals.get(unit, 0)) for unit in ("year", "month", "week", "day")}
    seconds = sum((Decimal(totals[unit]) * factor for unit, factor in _SECONDS.items() if unit in totals), Decimal(0))
    return Duration(12 * whole["year"] + whole["month"], 7 * whole["week"] + whole["day"], seconds)


def _find_unit(word: str) -> str | None:
    lower = word.lower()
    for form in (lower, lower.removesuffix("s")):
        if form in _UNITS:
            return form
        if form in _SHORT_UNITS and (word == lower or len(form) > 1):
            return _SHORT_UNITS[form]
    return None


def _read_count(digits: str, unit: str, text: str) -> int | Decimal:
    clean = digits.replace(",", "")
    if "." not in clean:
        return int(clean)
    if unit not in _SECONDS:
        raise _refuse(text, f"a whole number of {unit}s: a part of one is no fixed time")
    return Decimal(clean)


def _read_iso_duration(match: re.Match[str], text: str) -> Duration:
    parts = {key: Decimal(value) for key, value in match.groupdict().items() if key != "sign" and value}
    if not parts or match[0].endswith("T"):
        raise _refuse(text, "a duration such as P1DT2H")
    sign = -1 if match["sign"] == "-" else 1
    whole = {key: int(parts.get(key, 0)) * sign for key in "YMWDhm"}
    clock = whole["h"] * 3600 + whole["m"] * 60
    fraction = parts.get("s", Decimal(0))
    fraction = fraction.copy_negate() if sign < 0 else fraction
    exact = int(fraction) if fraction == fraction.to_integral_value() else fraction
    seconds = clock + exact if isinstance(exact, int) else _add_exactly(clock, exact)
    return Duration(12 * whole["Y"] + whole["M"], 7 * whole["W"] + whole["D"], seconds)


def _add_exactly(whole: int, fraction: Decimal) -> Decimal:
    """``whole + fraction`` without the rounding of a Decimal context."""
    sign, digits, exponent = fraction.as_tuple()
    assert isinstance(exponent, int)
    scaled = int("".join(map(str, digits))) * (-1 if sign else 1) + whole * 10**-exponent
    return Decimal((int(scaled < 0), tuple(map(int, str(abs(scaled)))), exponent))


def duration_from_json(value: object) -> Duration:
    """Inverse of ``str(duration)``. Raises ``ValueError``."""
    return parse_duration(_require_text(value, "the text of a duration"))


# --- intervals -----------------------------------------------------------------------------------------
@dataclass(frozen=True, slots=True)
class Interval:
    """The days from ``start`` to ``end``, both included. Raises ``ValueError`` where the end comes first."""

    start: date
    end: date

    def __post_init__(self) -> None:
        if type(self.start) is not date or type(self.end) is not date or self.start > self.end:
            raise ValueError(f"an interval runs from a date to a later or equal one, found {self.start} to {self.end}")

    def __str__(self) -> str:
        return f"{self.start}/{self.end}"


def parse_interval(text: str) -> Interval:
    """Read ``2024-01-01/2024-02-01`` or ``2024-01-01..2024-02-01``. Raises ``ValueError``."""
    parts = re.split(r"\.\.|(?<=\d{4}-\d\d-\d\d)/", _require_short(text))
    if len(parts) != 2:
        raise _refuse(text, "two dates such as 2024-01-01/2024-02-01")
    return Interval(*map(parse_date, parts))


def interval_from_json(value: Any) -> Interval:
    """Inverse of ``str(interval)``. Raises ``ValueError``."""
    return parse_interval(_require_text(value, "the text of an interval"))
