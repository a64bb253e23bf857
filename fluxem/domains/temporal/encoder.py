"""Codes of dates, times of day, moments, durations and intervals.

======== ============ ===========================================================================
type     blocks       content
======== ============ ===========================================================================
date     1            number lanes: day number, 1 for 0001-01-01 (proleptic Gregorian); CALENDAR, MARKS
time     1            number lanes: seconds since midnight, an integer or decimal; CLOCK, MARKS 0 (p.m.)
datetime 2 + zone     local seconds since 0001-01-01 00:00 (CALENDAR, MARKS as of a date); offset from UTC in
                      seconds (CLOCK, MARKS 0: has an offset); then the name of the zone as bytes
duration 3            months, days, seconds, one number a block; MARKS 0-2 say which; CLOCK of the seconds
interval 2            first and last day, blocks as of a date
======== ============ ===========================================================================

* CALENDAR (dims 180-191): one-hot month.
* CLOCK (dims 180-189): (cos, sin) of the time within a day, half a day, an hour, a minute and a second: the hands.
* MARKS (dims 241-255) of a date: one-hot weekday, leap year, weekend, (cos, sin) of the day of the year,
  (cos, sin) of the day of the month, year / 10000.

Limits: years 1 to 9999, whole microseconds in times and moments; months, days and seconds of durations within
+-1e38, seconds with up to 38 digits. All else raises ``EncodingError``. ``decode`` reads the exact numbers only.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import date, time
from decimal import Decimal
from fractions import Fraction
from functools import cache, lru_cache

import numpy as np
from numpy.typing import NDArray

from fluxem.core.domain import ValueType
from fluxem.core.domain_type import DomainType
from fluxem.core.errors import EncodingError
from fluxem.core.layout import DIM, DIMENSIONS, Code, new_code, num_byte_blocks, read_bytes, write_bytes, write_tags
from fluxem.core.number import Block, check_number, decode_number, encode_number
from fluxem.core.number_batch import encode_int64, encode_rows
from fluxem.domains.temporal import types
from fluxem.domains.temporal.types import DAY_SECONDS, DateTime, Duration, Interval

MAX_DAY = date.max.toordinal()
_UNIX_DAY = date(1970, 1, 1).toordinal()
MARKS = slice(241, 256)
CLOCK = slice(DIMENSIONS.start, DIMENSIONS.start + 10)
PERIODS = (DAY_SECONDS, DAY_SECONDS // 2, 3600, 60, 1)
"""Seconds in which the hands of CLOCK turn once."""


# --- features --------------------------------------------------------------------------------------------
@lru_cache(maxsize=65_536)
def _calendar_features(day_number: int) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """CALENDAR ``(12,)`` and MARKS ``(15,)`` of a day."""
    day = date.fromordinal(day_number)
    calendar, marks = np.zeros(12, dtype=np.float32), np.zeros(15, dtype=np.float32)
    calendar[day.month - 1] = 1.0
    marks[day.weekday()] = 1.0
    marks[7] = is_leap_year(day.year)
    marks[8] = day.weekday() >= 5
    year_angle = 2 * math.pi * (day.timetuple().tm_yday - 1) / (365 + marks[7])
    month_angle = 2 * math.pi * (day.day - 1) / days_in_month(day.year, day.month)
    marks[9:13] = math.cos(year_angle), math.sin(year_angle), math.cos(month_angle), math.sin(month_angle)
    marks[13] = day.year / 10_000
    return calendar, marks


def is_leap_year(year: int) -> bool:
    """Whether February has 29 days: every fourth year, of centuries every fourth."""
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def days_in_month(year: int, month: int) -> int:
    """28 to 31."""
    return 29 if month == 2 and is_leap_year(year) else (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)[month - 1]


def write_calendar(block: Block, day_number: int) -> None:
    """Write the features of a day beside the number lanes of ``block`` ``(256,)``."""
    block[DIMENSIONS], block[MARKS] = _calendar_features(day_number)


def write_clock(block: Block, seconds: int | Decimal | Fraction) -> None:
    """Write the positions of the five hands into ``block`` ``(256,)``."""
    angles = np.array([float(Fraction(seconds) % period) / period for period in PERIODS]) * (2 * math.pi)
    block[CLOCK] = np.stack([np.cos(angles), np.sin(angles)], axis=-1).reshape(-1)


def turn_clock(a: NDArray[np.floating], b: NDArray[np.floating], *, back: bool = False) -> NDArray[np.float32]:
    """Hands of ``a`` turned by those of ``b``: complex products of two CLOCK regions ``(10,)``."""
    left, right = (x.astype(np.float64).reshape(5, 2) @ np.array([1, 1j]) for x in (a, b))
    turned = left * (right.conj() if back else right)
    return np.stack([turned.real, turned.imag], axis=-1).reshape(-1).astype(np.float32)


# --- dates -----------------------------------------------------------------------------------------------
def _write_day(block: Block, day_number: int) -> None:
    encode_number(block, day_number)
    write_calendar(block, day_number)


def finish_day(block: Block) -> None:
    """Write the features of the day number that a law left in ``block``.

    Raises:
        EncodingError: the day lies outside the years 1 to 9999.
    """
    write_calendar(block, require_day(decode_number(block)))


def require_day(value: object) -> int:
    """``value`` as a day number. Raises ``EncodingError`` outside the years 1 to 9999."""
    if not isinstance(value, int) or not 1 <= value <= MAX_DAY:
        raise EncodingError(f"day number {value!s:.40} lies outside the years 1 to 9999 (1 to {MAX_DAY})")
    return value


def encode_date(value: date) -> Code:
    """``date`` -> ``(1, 256)`` float32."""
    code = new_code(DomainType.DATE)
    _write_day(code[0], value.toordinal())
    return code


def decode_date(code: Code) -> date:
    """``(1, 256)`` -> ``date``."""
    return date.fromordinal(require_day(decode_number(np.atleast_2d(code)[0])))


# --- times -----------------------------------------------------------------------------------------------
def encode_time(value: time) -> Code:
    """``time`` -> ``(1, 256)`` float32."""
    code = new_code(DomainType.TIME)
    seconds = types.time_seconds(value)
    encode_number(code[0], seconds)
    write_clock(code[0], seconds)
    code[0, MARKS.start] = value.hour >= 12
    return code


def decode_time(code: Code) -> time:
    """``(1, 256)`` -> ``time``."""
    return types.time_of_seconds(decode_number(np.atleast_2d(code)[0]))


# --- moments ---------------------------------------------------------------------------------------------
def encode_datetime(value: DateTime) -> Code:
    """:class:`DateTime` -> ``(k, 256)`` float32, k >= 2."""
    code = new_code(DomainType.DATETIME, 2 + (num_byte_blocks(value.zone) if value.zone else 0))
    encode_number(code[0], value.local_seconds)
    write_calendar(code[0], value.local.toordinal())
    encode_number(code[1], value.offset or 0)
    write_clock(code[1], types.time_seconds(value.local.time()))
    code[1, MARKS.start] = value.offset is not None
    if value.zone:
        write_bytes(code[2:], value.zone)
    return code


def decode_datetime(code: Code) -> DateTime:
    """``(k, 256)`` -> :class:`DateTime`."""
    if code.ndim != 2 or len(code) < 2:
        raise EncodingError(f"the code of a moment has at least 2 blocks; found shape {np.shape(code)}")
    local = types.datetime_of_seconds(decode_number(code[0]))
    if code[1, MARKS.start] < 0.5:
        return DateTime(local)
    return DateTime(local, read_bytes(code[2:]), int(decode_number(code[1])))


# --- durations -------------------------------------------------------------------------------------------
def encode_duration(value: Duration) -> Code:
    """:class:`Duration` -> ``(3, 256)`` float32. Raises ``EncodingError`` outside +-1e38."""
    code = new_code(DomainType.DURATION, 3)
    for block, number in zip(code, (value.months, value.days, value.seconds), strict=True):
        encode_number(block, number)
    mark_duration(code)
    write_clock(code[2], value.seconds)
    return code


def check_duration(value: Duration) -> None:
    """Raise ``EncodingError`` where :func:`encode_duration` would, without encoding."""
    for number in (value.months, value.days, value.seconds):
        check_number(number)


def mark_duration(code: Code) -> None:
    """Mark the blocks of months, days and seconds; writing a number clears these dims."""
    code[:, MARKS] = 0.0
    code[[0, 1, 2], MARKS.start + np.arange(3)] = 1.0


def decode_duration(code: Code) -> Duration:
    """``(3, 256)`` -> :class:`Duration`."""
    if code.shape[0] != 3:
        raise EncodingError(f"the code of a duration has 3 blocks; found {code.shape[0]}")
    months, days, seconds = map(decode_number, code)
    if isinstance(seconds, Fraction):
        raise EncodingError(f"{seconds} seconds are no decimal")
    return Duration(int(months), int(days), seconds)


# --- intervals -------------------------------------------------------------------------------------------
def encode_interval(value: Interval) -> Code:
    """:class:`Interval` -> ``(2, 256)`` float32."""
    code = new_code(DomainType.TEMPORAL, 2)
    _write_day(code[0], value.start.toordinal())
    _write_day(code[1], value.end.toordinal())
    return code


def decode_interval(code: Code) -> Interval:
    """``(2, 256)`` -> :class:`Interval`."""
    if code.shape[0] != 2:
        raise EncodingError(f"the code of an interval has 2 blocks; found {code.shape[0]}")
    return Interval(*(date.fromordinal(require_day(decode_number(block))) for block in code))


# --- many at once ----------------------------------------------------------------------------------------
@cache
def _year_angles() -> NDArray[np.float32]:
    """(cos, sin) of a day's place in its year, by leap year and day: ``(2, 366, 2)``."""
    table = np.zeros((2, 366, 2), dtype=np.float32)
    for leap in range(2):
        for day in range(365 + leap):
            angle = 2 * math.pi * day / (365 + np.float32(leap))  # single precision, as for one day
            table[leap, day] = math.cos(angle), math.sin(angle)
    return table


@cache
def _month_angles() -> NDArray[np.float32]:
    """(cos, sin) of a day's place in its month, by length of the month and day: ``(32, 31, 2)``."""
    table = np.zeros((32, 31, 2), dtype=np.float32)
    for length in range(28, 32):
        for day in range(length):
            angle = 2 * math.pi * day / length
            table[length, day] = math.cos(angle), math.sin(angle)
    return table


def write_calendars(rows: NDArray[np.float32], day_numbers: NDArray[np.int64]) -> None:
    """:func:`write_calendar` of many days, the same bits: ``rows`` ``(n, 256)``, ``day_numbers`` ``(n,)``."""
    days = (day_numbers - _UNIX_DAY).astype("datetime64[D]")
    months, years = days.astype("datetime64[M]"), days.astype("datetime64[Y]")
    leap = ((years + 1).astype("datetime64[D]") - years.astype("datetime64[D]")).astype(np.int64) - 365
    length = ((months + 1).astype("datetime64[D]") - months.astype("datetime64[D]")).astype(np.int64)
    day_of_year = (days - years.astype("datetime64[D]")).astype(np.int64)
    day_of_month = (days - months.astype("datetime64[D]")).astype(np.int64)
    weekday = (day_numbers + 6) % 7
    rows[:, DIMENSIONS] = np.eye(12, dtype=np.float32)[months.astype(np.int64) % 12]
    marks = np.zeros((len(rows), 15), dtype=np.float32)
    marks[np.arange(len(rows)), weekday] = 1.0
    marks[:, 7] = leap
    marks[:, 8] = weekday >= 5
    marks[:, 9:11] = _year_angles()[leap, day_of_year]
    marks[:, 11:13] = _month_angles()[length, day_of_month]
    marks[:, 13] = (years.astype(np.int64) + 1970) / 10_000
    rows[:, MARKS] = marks


def write_clocks(rows: NDArray[np.float32], seconds: Sequence[int | Decimal]) -> None:
    """:func:`write_clock` of many times, the same bits: ``rows`` ``(n, 256)``."""
    whole = [value if type(value) is int else 0 for value in seconds]
    try:
        rest = (np.array(whole, dtype=np.int64)[:, None] % np.array(PERIODS)).astype(np.float64)
    except OverflowError:  # beyond 64 bits: the longest period is a day, a multiple of the others
        rest = (np.array([value % DAY_SECONDS for value in whole])[:, None] % np.array(PERIODS)).astype(np.float64)
    for row, value in zip(rest, seconds, strict=True):
        if type(value) is not int:
            row[:] = [float(Fraction(value) % period) for period in PERIODS]
    angles = rest / np.array(PERIODS) * (2 * math.pi)
    rows[:, CLOCK] = np.stack([np.cos(angles), np.sin(angles)], axis=-1).reshape(len(rows), -1)


def encode_many_dates(values: Sequence[date]) -> list[Code]:
    """:func:`encode_date` of many days at once."""
    day_numbers = np.array([value.toordinal() for value in values], dtype=np.int64)
    rows = encode_int64(day_numbers, new_code(DomainType.DATE)[0])
    write_calendars(rows, day_numbers)
    return list(rows[:, None, :])


def encode_many_datetimes(values: Sequence[DateTime]) -> list[Code]:
    """:func:`encode_datetime` of many moments at once."""
    if not values:
        return []
    lengths = [2 + (num_byte_blocks(value.zone) if value.zone else 0) for value in values]
    firsts = np.cumsum(lengths, dtype=np.int64) - np.array(lengths)
    numbers = [number for value in values for number in (value.local_seconds, value.offset or 0)]
    blocks = encode_rows(numbers, np.zeros(DIM, dtype=np.float32))
    write_calendars(blocks[::2], np.array([value.local.toordinal() for value in values], dtype=np.int64))
    clocks = blocks[1::2]
    write_clocks(clocks, [types.time_seconds(value.local.time()) for value in values])
    clocks[:, MARKS.start] = [value.offset is not None for value in values]
    rows = blocks
    if sum(lengths) > len(blocks):
        rows = np.zeros((sum(lengths), DIM), dtype=np.float32)
        rows[firsts], rows[firsts + 1] = blocks[::2], clocks
    codes = write_tags(rows, DomainType.DATETIME, lengths)
    for code, value in zip(codes, values, strict=True):
        if value.zone:
            write_bytes(code[2:], value.zone)
    return codes


def encode_many_durations(values: Sequence[Duration]) -> list[Code]:
    """:func:`encode_duration` of many durations at once."""
    if not values:
        return []
    numbers = [number for value in values for number in (value.months, value.days, value.seconds)]
    rows = encode_rows(numbers, np.zeros(DIM, dtype=np.float32))
    rows[:, MARKS] = 0.0
    for i in range(3):
        rows[i::3, MARKS.start + i] = 1.0
    write_clocks(rows[2::3], [value.seconds for value in values])
    return write_tags(rows, DomainType.DURATION, [3] * len(values))


def encode_many_intervals(values: Sequence[Interval]) -> list[Code]:
    """:func:`encode_interval` of many intervals at once."""
    if not values:
        return []
    day_numbers = np.array([day.toordinal() for value in values for day in (value.start, value.end)], dtype=np.int64)
    rows = encode_int64(day_numbers, np.zeros(DIM, dtype=np.float32))
    write_calendars(rows, day_numbers)
    return write_tags(rows, DomainType.TEMPORAL, [2] * len(values))


TYPES = (
    ValueType(
        name="temporal_date",
        tag=DomainType.DATE,
        summary="a calendar day, years 1 to 9999, proleptic Gregorian",
        matches=lambda value: type(value) is date,
        encode=encode_date,
        decode=decode_date,
        parse=types.parse_date,
        format=str,
        to_json=str,
        from_json=types.date_from_json,
        encode_many=encode_many_dates,
        check=lambda value: None,
        examples=(date(2024, 1, 31), date(2000, 2, 29), date(1, 1, 1), date(9999, 12, 31), date(2023, 12, 25)),
    ),
    ValueType(
        name="temporal_time",
        tag=DomainType.TIME,
        summary="a time of day to the microsecond",
        matches=lambda value: type(value) is time and value.tzinfo is None and value.fold == 0,
        encode=encode_time,
        decode=decode_time,
        parse=types.parse_time,
        format=str,
        to_json=str,
        from_json=types.time_from_json,
        check=lambda value: None,
        examples=(time(12, 30), time(0), time(23, 59, 59, 999_999), time(15, 15, 5)),
    ),
    ValueType(
        name="temporal_datetime",
        tag=DomainType.DATETIME,
        summary="a date and time of day, with a zone or without",
        matches=lambda value: type(value) is DateTime,
        encode=encode_datetime,
        decode=decode_datetime,
        parse=types.parse_datetime,
        format=str,
        to_json=str,
        from_json=types.datetime_from_json,
        encode_many=encode_many_datetimes,
        check=lambda value: None,
        examples=(
            types.parse_datetime("2024-01-31T12:30:00Z"),
            types.parse_datetime("2024-01-31 12:30 Europe/Berlin"),
            types.parse_datetime("2024-10-27T02:30:00+01:00[Europe/Berlin]"),
            types.parse_datetime("1999-12-31 23:59:59.5 -03:30"),
            types.parse_datetime("2024-01-31 14:30+02:00"),
            types.parse_datetime("0001-01-01 00:00"),
        ),
    ),
    ValueType(
        name="temporal_duration",
        tag=DomainType.DURATION,
        summary="a length of time in months, days and seconds, kept apart",
        matches=lambda value: type(value) is Duration,
        encode=encode_duration,
        decode=decode_duration,
        parse=types.parse_duration,
        format=str,
        to_json=str,
        from_json=types.duration_from_json,
        encode_many=encode_many_durations,
        check=check_duration,
        examples=(
            Duration(days=30),
            Duration(seconds=9000),
            Duration(14, 3, Decimal("0.5")),
            Duration(days=1, seconds=-7200),
            Duration(),
        ),
    ),
    ValueType(
        name="temporal_interval",
        tag=DomainType.TEMPORAL,
        summary="the days from one date to another, both included",
        matches=lambda value: type(value) is Interval,
        encode=encode_interval,
        decode=decode_interval,
        parse=types.parse_interval,
        format=str,
        to_json=str,
        from_json=types.interval_from_json,
        encode_many=encode_many_intervals,
        check=lambda value: None,
        examples=(
            Interval(date(2024, 1, 1), date(2024, 2, 1)),
            Interval(date(2024, 1, 20), date(2024, 12, 31)),
            Interval(date(1999, 5, 5), date(1999, 5, 5)),
        ),
    ),
)
