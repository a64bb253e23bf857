"""Tools of time: calendar arithmetic on the proleptic Gregorian calendar, years 1 to 9999, exact throughout.

Rules follow ISO 8601-1:2019 (weeks, ordinal dates, durations) and Dershowitz and Reingold, Calendrical
Calculations (4th ed.), chapter 2 (Gregorian calendar). Clocks of zones are those of the IANA database.
"""

from __future__ import annotations

from datetime import UTC, date, time, timedelta
from fractions import Fraction
from typing import Literal

from fluxem.core import exact
from fluxem.core.errors import EncodingError, LawError, ToolError
from fluxem.core.number import Number
from fluxem.domains.temporal import encoder, laws, types
from fluxem.domains.temporal.encoder import MAX_DAY
from fluxem.domains.temporal.types import MONTHS, WEEKDAYS, DateTime, Duration

Weekday = Literal["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
Month = Literal[
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
]  # fmt: skip


# --- dates -----------------------------------------------------------------------------------------------
def _move(start: date, days: int | Duration, sign: int) -> date:
    if isinstance(days, Duration):
        if days.months or days.seconds:
            raise ToolError(f"days: expected whole days, found {days}; add_months moves by months and years")
        days = days.days
    number = start.toordinal() + sign * days
    if not 1 <= number <= MAX_DAY:
        raise ToolError(f"days: {start} moved by {_show(sign * days)} days leaves the years 1 to 9999")
    return date.fromordinal(number)


def _show(number: int) -> str:
    return str(number) if abs(number) < 10**20 else "a huge number of"


def add_days(start: date, days: int | Duration) -> date:
    """The date a number of days after a date.

    Args:
        start: the date counted from.
        days: how many days later, as a number or a duration of days or weeks; negative for earlier.

    Examples:
        {"start": "2024-01-01", "days": 30} -> "2024-01-31"
        {"start": "2024-02-28", "days": "2 days"} -> "2024-03-01"
    """
    return _move(start, days, 1)


def subtract_days(end: date, days: int | Duration) -> date:
    """The date a number of days before a date.

    Args:
        end: the date counted back from.
        days: how many days earlier, as a number or a duration of days or weeks.

    Examples:
        {"end": "2024-01-31", "days": 30} -> "2024-01-01"
        {"end": "2024-03-01", "days": "1 week"} -> "2024-02-23"
    """
    return _move(end, days, -1)


def days_between(start: date, end: date) -> int:
    """How many days lie from one date to another: end minus start, negative if the end comes first.

    Args:
        start: the date counted from.
        end: the date counted to.

    Examples:
        {"start": "2024-01-01", "end": "2024-01-31"} -> 30
        {"start": "2024-03-01", "end": "2024-02-28"} -> -2
    """
    return end.toordinal() - start.toordinal()


def weekday(day: date) -> str:
    """The day of the week on which a date falls.

    Args:
        day: the date.

    Examples:
        {"day": "2024-01-31"} -> "Wednesday"
    """
    return WEEKDAYS[day.weekday()]


def add_months(start: date, months: int | Duration) -> date:
    """The date a number of calendar months after a date; where that month is too short, its last day.

    Args:
        start: the date counted from.
        months: how many months later, as a number or a duration of months and years; negative for earlier.

    Examples:
        {"start": "2024-01-31", "months": 1} -> "2024-02-29"
        {"start": "2024-02-29", "months": "1 year"} -> "2025-02-28"
    """
    if isinstance(months, Duration):
        if months.days or months.seconds:
            raise ToolError(f"months: expected whole months or years, found {months}; add_days moves by days")
        months = months.months
    year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
    if not 1 <= year <= 9999:
        raise ToolError(f"months: {start} moved by {_show(months)} months leaves the years 1 to 9999")
    return date(year, month + 1, min(start.day, encoder.days_in_month(year, month + 1)))


def is_leap_year(year: int) -> bool:
    """Whether a year is a leap year, with 29 days in February.

    Args:
        year: the year, 1 to 9999.

    Examples:
        {"year": 2024} -> true
        {"year": 1900} -> false

    Source:
        Inter gravissimas (1582); Calendrical Calculations, equation 2.16.
    """
    return encoder.is_leap_year(_require_year(year))


def _require_year(year: int) -> int:
    if not 1 <= year <= 9999:
        raise ToolError(f"year: expected 1 to 9999, found {_show(year)}")
    return year


def days_in_month(month: Month, year: int) -> int:
    """How many days a month of a year has: 28 to 31.

    Args:
        month: English name of the month.
        year: the year, 1 to 9999.

    Examples:
        {"month": "February", "year": 2024} -> 29
    """
    return encoder.days_in_month(_require_year(year), MONTHS.index(month) + 1)


def day_of_year(day: date) -> int:
    """The number of a date within its year: 1 for 1 January, up to 366.

    Args:
        day: the date.

    Examples:
        {"day": "2024-12-31"} -> 366
    """
    return day.toordinal() - date(day.year, 1, 1).toordinal() + 1


def iso_week(day: date) -> str:
    """The ISO 8601 week a date belongs to, with its ISO year, such as 2024-W05; weeks start on Monday.

    Args:
        day: the date.

    Examples:
        {"day": "2024-01-31"} -> "2024-W05"
        {"day": "2024-12-30"} -> "2025-W01"

    Source:
        ISO 8601-1:2019, 4.3.2.
    """
    year, week, _ = day.isocalendar()
    return f"{year:04}-W{week:02}"


def next_weekday(start: date, name: Weekday) -> date:
    """The first date after a date that falls on a given day of the week.

    Args:
        start: the date after which to look; itself never the answer.
        name: English name of the day of the week.

    Examples:
        {"start": "2024-01-31", "name": "Friday"} -> "2024-02-02"
        {"start": "2024-02-02", "name": "Friday"} -> "2024-02-09"
    """
    return _move(start, (WEEKDAYS.index(name) - start.weekday() - 1) % 7 + 1, 1)


def age(birth: date, on: date) -> int:
    """Completed years of age on a date; who is born on 29 February completes a year on 1 March of a common year.

    Args:
        birth: date of birth.
        on: the date on which the age is asked.

    Examples:
        {"birth": "1990-05-15", "on": "2024-05-14"} -> 33
    """
    if on < birth:
        raise ToolError(f"on: {on} lies before the birth on {birth}; expected a later date")
    return on.year - birth.year - ((on.month, on.day) < (birth.month, birth.day))


def business_days_between(start: date, end: date) -> int:
    """How many days from Monday to Friday lie from one date up to another, the first counted and the last not.

    Holidays are counted like other days.

    Args:
        start: the first date, counted.
        end: the date before which counting ends; not before the first.

    Examples:
        {"start": "2024-01-01", "end": "2024-01-15"} -> 10
    """
    if end < start:
        raise ToolError(f"end: {end} lies before start {start}; expected a later or equal date")
    weeks, rest = divmod(days_between(start, end), 7)
    first = start.weekday()
    return 5 * weeks + sum((first + i) % 7 < 5 for i in range(rest))


# --- clocks ----------------------------------------------------------------------------------------------
def add_time(start: time, duration: Duration) -> time:
    """What a clock shows some time after a time of day; past midnight it starts again at zero.

    Args:
        start: the time of day counted from.
        duration: how much later; months are refused, whole days change nothing.

    Examples:
        {"start": "22:45", "duration": "2 hours 30 minutes"} -> "01:15:00"
    """
    try:
        return laws.turn_clock_time(start, duration)
    except (LawError, EncodingError) as error:
        raise ToolError(
            f"duration: {error}; expected hours, minutes and seconds such as '2 hours 30 minutes'"
        ) from None


def time_difference(start: time, end: time) -> Duration:
    """The time that passes from one time of day until the next time a clock shows another; 0 if they are equal.

    Args:
        start: the time of day counted from.
        end: the time of day counted to; on the next day if it is earlier.

    Examples:
        {"start": "09:15", "end": "17:00"} -> "PT7H45M"
        {"start": "22:00", "end": "06:00"} -> "PT8H"
    """
    seconds = (Fraction(types.time_seconds(end)) - Fraction(types.time_seconds(start))) % types.DAY_SECONDS
    value = exact.normalize(seconds, decimal=True)
    assert not isinstance(value, Fraction)
    return Duration(seconds=value)


def convert_timezone(moment: DateTime, zone: str) -> DateTime:
    """The date and time that clocks in another time zone show at a moment.

    Args:
        moment: a date and time with its zone, such as 2024-01-31 12:30 Europe/Berlin.
        zone: zone of the IANA database ("Asia/Tokyo", "UTC") or an offset ("+05:30").

    Examples:
        {"moment": "2024-01-31T12:30:00Z", "zone": "Asia/Tokyo"} -> "2024-01-31T21:30:00+09:00[Asia/Tokyo]"
    """
    if moment.offset is None:
        raise ToolError(f"moment: {moment} has no zone; expected one such as {moment}Z or {moment}+02:00")
    name = zone.strip()
    utc = moment.local - timedelta(seconds=moment.offset)
    try:
        if name[:1] in ("+", "-"):
            offset = types.read_offset(name)
            return DateTime(utc + timedelta(seconds=offset), types.write_offset(offset), offset)
        info = types.find_zone("UTC" if name == "Z" else name)
        aware = utc.replace(tzinfo=UTC).astimezone(info)
        gap = aware.utcoffset()
        assert gap is not None
        return DateTime(aware.replace(tzinfo=None, fold=0), info.key, int(gap.total_seconds()))
    except OverflowError:
        raise ToolError(f"moment: {moment} leaves the years 1 to 9999 in {name}") from None
    except ValueError as error:
        raise ToolError(f"zone: {error}") from None


def duration_total(duration: Duration, unit: Literal["weeks", "days", "hours", "minutes", "seconds"]) -> Number:
    """A duration as a number of one unit, a day counted as 24 hours.

    Args:
        duration: the duration; months and years are refused, since they have no fixed length.
        unit: the unit to count in.

    Examples:
        {"duration": "2 hours 30 minutes", "unit": "minutes"} -> 150
        {"duration": "P1DT6H", "unit": "days"} -> "1.25"
    """
    if duration.months:
        raise ToolError(f"duration: {duration} holds months or years, which have no fixed length in {unit}")
    size = {"weeks": 604_800, "days": 86_400, "hours": 3600, "minutes": 60, "seconds": 1}[unit]
    seconds = Fraction(duration.seconds) + duration.days * types.DAY_SECONDS
    return exact.normalize(seconds / size, decimal=True)


TOOLS = (
    add_days,
    subtract_days,
    days_between,
    weekday,
    add_months,
    is_leap_year,
    days_in_month,
    day_of_year,
    iso_week,
    next_weekday,
    age,
    business_days_between,
    add_time,
    time_difference,
    convert_timezone,
    duration_total,
)
