"""Laws of time: day numbers, seconds and months by residue algebra; clock hands by rotation.

A date plus days is vector addition of two number blocks, and the difference of two dates their subtraction.
Months have no fixed length: a date plus months raises ``LawError`` (the tool ``add_months`` knows the calendar).
A day of a duration counts 86400 seconds where a clock is turned by it.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time
from decimal import Decimal
from fractions import Fraction
from functools import partial
from typing import Any

import numpy as np

from fluxem.core import exact
from fluxem.core.domain import Law
from fluxem.core.domain_type import DomainType
from fluxem.core.errors import EncodingError, LawError, ToolError
from fluxem.core.layout import DIM, KIND, LANE_D, Code, new_code
from fluxem.core.number import (
    Block,
    Number,
    decode_number,
    encode_number,
)
from fluxem.core.number_laws import add_blocks, compare_blocks, multiply_blocks
from fluxem.core.ordering import ORDERING_TYPE, Ordering, encode_ordering
from fluxem.domains.temporal.encoder import (
    CLOCK,
    MARKS,
    finish_day,
    mark_duration,
    require_day,
    turn_clock,
    write_clock,
)
from fluxem.domains.temporal.types import (
    DAY_SECONDS,
    MAX_DECIMALS,
    DateTime,
    Duration,
    Interval,
    count_decimals,
    time_of_seconds,
    time_seconds,
)

DATE, TIME, MOMENT = "temporal_date", "temporal_time", "temporal_datetime"
DURATION, INTERVAL, NUMBER = "temporal_duration", "temporal_interval", "arithmetic_number"
_ZERO, _INTEGRAL = LANE_D.start + 1, LANE_D.start + 2


def _number_block(value: Number) -> Block:
    block = np.zeros(DIM, dtype=np.float32)
    encode_number(block, value)
    block.flags.writeable = False
    return block


_DAY = _number_block(DAY_SECONDS)
_MINUS_ONE = _number_block(-1)


# --- dates -----------------------------------------------------------------------------------------------
def _whole_block(block: Block) -> Block:
    if block[_INTEGRAL] < 0.5:
        raise LawError("a date moves by whole days")
    return block


def _days_block(duration: Code) -> Block:
    """The days of a duration that has nothing else."""
    if duration[0, _ZERO] < 0.5 or duration[2, _ZERO] < 0.5:
        raise LawError("a date moves by days: months have no fixed length, seconds are less than a day")
    return duration[1]


def _shift_day(block: Block, days: Block, out: Block, subtract: bool) -> None:
    add_blocks(block, days, out, subtract=subtract)
    finish_day(out)


def add_days(a: Code, b: Code, *, subtract: bool = False) -> Code:
    """Date plus a number of days."""
    out = new_code(DomainType.DATE)
    _shift_day(a[0], _whole_block(b[0]), out[0], subtract)
    return out


def add_duration(a: Code, b: Code, *, subtract: bool = False) -> Code:
    """Date plus a duration of days. Raises ``LawError`` for one of months or seconds."""
    out = new_code(DomainType.DATE)
    _shift_day(a[0], _days_block(b), out[0], subtract)
    return out


def subtract_dates(a: Code, b: Code) -> Code:
    """Days from ``b`` to ``a``, as a duration."""
    out = _new_duration()
    add_blocks(a[0], b[0], out[1], subtract=True)
    return _finish_duration(out)


def compare_numbers(a: Code, b: Code) -> Code:
    """Ordering by the number in the first block."""
    return encode_ordering(Ordering(compare_blocks(a[0], b[0])))


def _shift_date(day: date, days: Number | Duration, sign: int = 1) -> date:
    if isinstance(days, Duration):
        if days.months or days.seconds:
            raise LawError("a date moves by days: months have no fixed length, seconds are less than a day")
        days = days.days
    if Fraction(days).denominator != 1:
        raise LawError(f"a date moves by whole days, found {days}")
    return date.fromordinal(require_day(day.toordinal() + sign * int(days)))


# --- durations -------------------------------------------------------------------------------------------
def _new_duration() -> Code:
    out = new_code(DomainType.DURATION, 3)
    for block in out:
        encode_number(block, 0)
    return out


def _settle_seconds(block: Block) -> None:
    """Write seconds that came out whole as the integer they are, so that equal values have equal codes."""
    if block[_INTEGRAL] > 0.5 and block[KIND.start] < 0.5:
        encode_number(block, int(decode_number(block)))


def _finish_duration(out: Code) -> Code:
    _settle_seconds(out[2])
    mark_duration(out)
    write_clock(out[2], decode_number(out[2]))
    return out


def add_durations(a: Code, b: Code, *, subtract: bool = False) -> Code:
    """Sum: months, days and seconds each by vector addition."""
    out = new_code(DomainType.DURATION, 3)
    for left, right, block in zip(a, b, out, strict=True):
        add_blocks(left, right, block, subtract=subtract)
    _settle_seconds(out[2])
    mark_duration(out)
    out[2, CLOCK] = turn_clock(a[2, CLOCK], b[2, CLOCK], back=subtract)
    return out


def negate_duration(a: Code) -> Code:
    """The same length of time the other way."""
    out = new_code(DomainType.DURATION, 3)
    for entry, block in zip(a, out, strict=True):
        multiply_blocks(_MINUS_ONE, entry, block)
    mark_duration(out)
    out[2, CLOCK] = a[2, CLOCK] * np.tile([1.0, -1.0], 5)
    return out


def multiply_duration(a: Code, b: Code) -> Code:
    """Duration times number. Raises ``LawError`` where a part of a month or day, or no decimal, results."""
    out = new_code(DomainType.DURATION, 3)
    for entry, block in zip(a, out, strict=True):
        multiply_blocks(entry, b[0], block)
    if (out[:2, _INTEGRAL] < 0.5).any():
        raise LawError("months and days are multiplied to whole ones only: a part of one has no fixed length")
    if out[2, _INTEGRAL] < 0.5:  # thirds of a second are refused, eighths are decimals
        encode_number(out[2], _require_decimal(Fraction(decode_number(out[2]))))
    return _finish_duration(out)


def _require_decimal(seconds: Fraction) -> int | Decimal:
    try:
        value = exact.normalize(seconds, decimal=True)
    except ToolError as error:
        raise EncodingError(f"seconds: {error}") from None
    if isinstance(value, Fraction):
        raise LawError(f"{value!s:.40} seconds are no decimal")
    if isinstance(value, Decimal) and count_decimals(value) > MAX_DECIMALS:
        raise EncodingError(f"seconds have at most {MAX_DECIMALS} decimals")
    return value


def _combine(a: Duration, b: Duration, sign: int = 1) -> Duration:
    seconds = exact.normalize(Fraction(a.seconds) + sign * Fraction(b.seconds), decimal=True)
    assert not isinstance(seconds, Fraction)
    return Duration(a.months + sign * b.months, a.days + sign * b.days, seconds)


def scale_duration(a: Duration, factor: Number) -> Duration:
    """``a`` times ``factor``, field by field. Raises ``LawError`` where a field cannot hold the product."""
    months, days = (Fraction(field) * Fraction(factor) for field in (a.months, a.days))
    if months.denominator != 1 or days.denominator != 1:
        raise LawError("months and days are multiplied to whole ones only: a part of one has no fixed length")
    return Duration(int(months), int(days), _require_decimal(Fraction(a.seconds) * Fraction(factor)))


# --- times of day ----------------------------------------------------------------------------------------
def turn_time(a: Code, b: Code, *, back: bool = False) -> Code:
    """Time of day turned by a duration, modulo 86400 s: the hands by complex products, the seconds by addition."""
    if b[0, _ZERO] < 0.5:
        raise LawError("a clock is not turned by months, which have no fixed length")
    out = new_code(DomainType.TIME)
    add_blocks(a[0], b[2], out[0], subtract=back)
    days = int(Fraction(decode_number(out[0])) // DAY_SECONDS)
    if days:  # passed midnight: whole turns are taken away
        turns, total = np.zeros(DIM, dtype=np.float32), out[0].copy()
        multiply_blocks(_number_block(days), _DAY, turns)
        add_blocks(total, turns, out[0], subtract=True)
    _settle_seconds(out[0])
    if (Fraction(decode_number(out[0])) * 1_000_000).denominator != 1:
        raise EncodingError("a time of day counts whole microseconds")
    out[0, CLOCK] = turn_clock(a[0, CLOCK], b[2, CLOCK], back=back)
    out[0, MARKS.start] = Fraction(decode_number(out[0])) >= DAY_SECONDS // 2
    return out


def turn_clock_time(start: time, duration: Duration, sign: int = 1) -> time:
    """``start`` plus a duration, modulo a day. Raises ``LawError`` for months."""
    if duration.months:
        raise LawError("a clock is not turned by months, which have no fixed length")
    seconds = (Fraction(time_seconds(start)) + sign * Fraction(duration.seconds)) % DAY_SECONDS
    if (seconds * 1_000_000).denominator != 1:
        raise EncodingError("a time of day counts whole microseconds")
    return time_of_seconds(seconds)


def subtract_numbers(a: Code, b: Code) -> Code:
    """Seconds from time ``b`` to time ``a`` of one day."""
    out = _new_duration()
    add_blocks(a[0], b[0], out[2], subtract=True)
    return _finish_duration(out)


def _seconds_between(a: time, b: time) -> Duration:
    return Duration(seconds=_require_decimal(Fraction(time_seconds(a)) - Fraction(time_seconds(b))))


# --- moments ---------------------------------------------------------------------------------------------
def _utc_block(code: Code) -> Block:
    out = np.zeros(DIM, dtype=np.float32)
    add_blocks(code[0], code[1], out, subtract=True)
    return out


def _require_alike(with_zone_a: bool, with_zone_b: bool) -> None:
    if with_zone_a != with_zone_b:
        raise LawError("a moment with a zone and one without cannot be compared")


def subtract_moments(a: Code, b: Code) -> Code:
    """Seconds of elapsed time from ``b`` to ``a``. Raises ``LawError`` where only one has a zone."""
    _require_alike(a[1, MARKS.start] > 0.5, b[1, MARKS.start] > 0.5)
    out = _new_duration()
    add_blocks(_utc_block(a), _utc_block(b), out[2], subtract=True)
    return _finish_duration(out)


def compare_moments(a: Code, b: Code) -> Code:
    """Ordering of two instants. Raises ``LawError`` where only one has a zone."""
    _require_alike(a[1, MARKS.start] > 0.5, b[1, MARKS.start] > 0.5)
    return encode_ordering(Ordering(compare_blocks(_utc_block(a), _utc_block(b))))


def _instants(a: DateTime, b: DateTime) -> tuple[Fraction, Fraction]:
    _require_alike(a.offset is not None, b.offset is not None)
    return Fraction(a.utc_seconds), Fraction(b.utc_seconds)


def elapsed(a: DateTime, b: DateTime) -> Duration:
    """Elapsed time from ``b`` to ``a``. Raises ``LawError`` where only one has a zone."""
    left, right = _instants(a, b)
    return Duration(seconds=_require_decimal(left - right))


def _order(a: Any, b: Any) -> Ordering:
    return Ordering((a > b) - (a < b))


# --- intervals -------------------------------------------------------------------------------------------
def _extreme(a: Code, b: Code, row: int, sign: int) -> Block:
    """The later (``sign`` 1) or earlier (-1) of two days: the block itself is taken over."""
    return a[row] if sign * compare_blocks(a[row], b[row]) >= 0 else b[row]


def intersect_intervals(a: Code, b: Code) -> Code:
    """Days that both intervals hold: the later start and the earlier end. Raises ``LawError`` if there are none."""
    start, end = _extreme(a, b, 0, 1), _extreme(a, b, 1, -1)
    if compare_blocks(start, end) > 0:
        raise LawError("the intervals have no day in common")
    out = new_code(DomainType.TEMPORAL, 2)
    out[0, 16:], out[1, 16:] = start[16:], end[16:]
    return out


def _intersect(a: Interval, b: Interval) -> Interval:
    start, end = max(a.start, b.start), min(a.end, b.end)
    if start > end:
        raise LawError("the intervals have no day in common")
    return Interval(start, end)


def shift_interval(a: Code, b: Code) -> Code:
    """Interval moved by a number of days."""
    out = new_code(DomainType.TEMPORAL, 2)
    for entry, block in zip(a, out, strict=True):
        _shift_day(entry, _whole_block(b[0]), block, subtract=False)
    return out


def _shift_interval(a: Interval, days: Number) -> Interval:
    return Interval(_shift_date(a.start, days), _shift_date(a.end, days))


_DAYS = "lane A of the day number: a + b"
_SECONDS = "lane A of the seconds: a + b, less whole days; CLOCK: complex product"
_EACH = "lane A of months, days and seconds: a + b"
_NONE = "none: decoded, since residues carry no order"
_Operation = Callable[..., Any]
_TABLE: tuple[tuple[str, tuple[str, ...], str, _Operation, _Operation, str], ...] = (
    ("add__date_duration", (DATE, DURATION), DATE, add_duration, _shift_date, _DAYS),
    ("add__duration_date", (DURATION, DATE), DATE, lambda a, b: add_duration(b, a), lambda a, b: _shift_date(b, a),
     _DAYS),
    ("add__date_number", (DATE, NUMBER), DATE, add_days, _shift_date, _DAYS),
    ("subtract__date_duration", (DATE, DURATION), DATE, partial(add_duration, subtract=True),
     partial(_shift_date, sign=-1), _DAYS),
    ("subtract__date_number", (DATE, NUMBER), DATE, partial(add_days, subtract=True), partial(_shift_date, sign=-1),
     _DAYS),
    ("subtract__dates", (DATE, DATE), DURATION, subtract_dates, lambda a, b: Duration(days=(a - b).days), _DAYS),
    ("compare__dates", (DATE, DATE), ORDERING_TYPE, compare_numbers, _order, _NONE),
    ("add__durations", (DURATION, DURATION), DURATION, add_durations, _combine, _EACH),
    ("subtract__durations", (DURATION, DURATION), DURATION, partial(add_durations, subtract=True),
     partial(_combine, sign=-1), _EACH),
    ("negate", (DURATION,), DURATION, negate_duration, lambda a: scale_duration(a, -1), _EACH),
    ("multiply__duration_number", (DURATION, NUMBER), DURATION, multiply_duration, scale_duration,
     "lane A of months, days and seconds: Hadamard product"),
    ("add__time_duration", (TIME, DURATION), TIME, turn_time, turn_clock_time, _SECONDS),
    ("subtract__time_duration", (TIME, DURATION), TIME, partial(turn_time, back=True),
     partial(turn_clock_time, sign=-1), _SECONDS),
    ("subtract__times", (TIME, TIME), DURATION, subtract_numbers, _seconds_between, "lane A of the seconds: a - b"),
    ("compare__times", (TIME, TIME), ORDERING_TYPE, compare_numbers, _order, _NONE),
    ("subtract__datetimes", (MOMENT, MOMENT), DURATION, subtract_moments, elapsed,
     "lane A: local seconds less offsets, then a - b"),
    ("compare__datetimes", (MOMENT, MOMENT), ORDERING_TYPE, compare_moments, lambda a, b: _order(*_instants(a, b)),
     _NONE),
    ("intersection", (INTERVAL, INTERVAL), INTERVAL, intersect_intervals, _intersect,
     "blocks of the later start and the earlier end"),
    ("add__interval_number", (INTERVAL, NUMBER), INTERVAL, shift_interval, _shift_interval, _DAYS),
)  # fmt: skip
LAWS = tuple(
    Law(
        f"temporal_{name}",
        operands,
        result,
        apply,
        reference,
        lane,
        commutative=name in ("add__durations", "intersection"),
        keeps_first=name.startswith("compare"),
    )
    for name, operands, result, apply, reference, lane in _TABLE
)
