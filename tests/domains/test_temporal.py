"""Dates, clocks, moments, durations: codes over their whole range, laws, facts of the calendar, bad inputs."""

from __future__ import annotations

import calendar
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from fractions import Fraction
from typing import Any
from zoneinfo import ZoneInfo

import numpy as np
import pytest
from dateutil.relativedelta import relativedelta
from hypothesis import given, settings
from hypothesis import strategies as st

from fluxem.core.errors import EncodingError, FluxEMError, LawError
from fluxem.core.number import decode_number
from fluxem.detection import PatternDetector
from fluxem.domains import get_type, resolve_law
from fluxem.domains.temporal import encoder, tools, types
from fluxem.domains.temporal.types import WEEKDAYS, DateTime, Duration, Interval
from fluxem.tools import call_tool

QUICK = settings(max_examples=60, deadline=None)
DETECTOR = PatternDetector()
ZONES = ("", "UTC", "Europe/Berlin", "America/New_York", "Asia/Kathmandu", "Australia/Lord_Howe", "+05:45", "-09:30")

dates = st.dates()
times = st.times().map(lambda t: t.replace(fold=0))
small = st.integers(-(10**7), 10**7)
seconds = st.integers(-(10**38), 10**38) | st.decimals(-(10**6), 10**6, places=9, allow_nan=False)
durations = st.builds(Duration, st.integers(-(10**38), 10**38), st.integers(-(10**38), 10**38), seconds)
short_durations = st.builds(Duration, st.just(0), small, small | st.decimals(-(10**6), 10**6, places=3))


@st.composite
def moments(draw: Any) -> DateTime:
    local = draw(st.datetimes(datetime(2, 1, 1), datetime(9998, 12, 31)))
    zone = draw(st.sampled_from(ZONES))
    offsets = types.zone_offsets(zone, local) if zone else (None,)
    return DateTime(local if offsets else local.replace(hour=12), zone, draw(st.sampled_from(offsets or (None,))))


@st.composite
def intervals(draw: Any) -> Interval:
    return Interval(*sorted((draw(dates), draw(dates))))


# --- codes -----------------------------------------------------------------------------------------------
@QUICK
@given(st.one_of(dates, times, moments(), durations, intervals()))
def test_values_survive_code_text_and_json(value: Any) -> None:
    kind = next(t for t in encoder.TYPES if t.matches(value))
    assert sum(t.matches(value) for t in encoder.TYPES) == 1
    assert kind.decode(kind.encode(value)) == value
    assert kind.parse(str(value)) == value
    assert kind.from_json(kind.to_json(value)) == value


@pytest.mark.parametrize("field", ["months", "days", "seconds"])
def test_durations_beyond_the_range_are_refused(field: str) -> None:
    assert encoder.decode_duration(encoder.encode_duration(Duration(**{field: 10**38}))) == Duration(**{field: 10**38})
    with pytest.raises(EncodingError, match="1e38"):
        encoder.encode_duration(Duration(**{field: 10**38 + 1}))


@pytest.mark.parametrize("number", [0, -1, date.max.toordinal() + 1, Decimal("1.5")])
def test_a_code_with_another_day_number_is_refused(number: Any) -> None:
    code = encoder.encode_date(date(2024, 1, 1))
    encoder.encode_number(code[0], number)
    with pytest.raises(EncodingError, match="years 1 to 9999"):
        encoder.decode_date(code)


def test_features_say_weekday_month_and_hands() -> None:
    code = encoder.encode_date(date(2024, 2, 29))[0]
    assert code[encoder.MARKS][:9].tolist() == [0, 0, 0, 1, 0, 0, 0, 1, 0]  # Thursday, leap year, no weekend
    assert code[180:192].argmax() == 1
    assert decode_number(code) == 738_945
    hands = encoder.encode_time(time(18))[0][encoder.CLOCK].reshape(5, 2)
    np.testing.assert_allclose(hands[:2], [[0, -1], [-1, 0]], atol=1e-6)


def test_datetime_is_no_date_and_aware_times_are_none() -> None:
    assert not get_type("temporal_date").matches(datetime(2024, 1, 1))
    assert not get_type("temporal_time").matches(time(12, tzinfo=UTC))


# --- laws ------------------------------------------------------------------------------------------------
def apply(verb: str, *values: Any) -> Any:
    kinds = [next((t for t in encoder.TYPES if t.matches(v)), get_type("arithmetic_number")) for v in values]
    law = resolve_law(verb, tuple(k.name for k in kinds))
    codes = [k.encode(v) for k, v in zip(kinds, values, strict=True)]
    result = law.apply(*codes)
    kind = get_type(law.result_type)
    found = kind.decode(result)
    np.testing.assert_allclose(result, kind.encode(found), atol=1e-4)  # marks and features included
    assert found == law.reference(*values)
    return found


@QUICK
@given(dates, small)
def test_date_plus_days_is_a_sum_of_day_numbers(day: date, days: int) -> None:
    try:
        expected = day + timedelta(days=days)
    except OverflowError:
        for other in (days, Duration(days=days)):
            with pytest.raises(EncodingError):
                apply("add", day, other)
        return
    assert apply("add", day, days) == apply("add", Duration(days=days), day) == expected
    assert apply("subtract", expected, Duration(days=days)) == day
    assert apply("subtract", expected, day) == Duration(days=days)


@QUICK
@given(durations, durations)
def test_durations_are_vectors(a: Duration, b: Duration) -> None:
    try:
        total = apply("add", a, b)
    except EncodingError:
        return
    assert (total.months, total.days) == (a.months + b.months, a.days + b.days)
    assert Fraction(total.seconds) == Fraction(a.seconds) + Fraction(b.seconds)
    assert apply("negate", apply("negate", a)) == a
    try:
        assert apply("subtract", total, b) == a
    except EncodingError:  # the law bounds |total| + |b|
        assert (
            max(abs(total.months) + abs(b.months), abs(total.days) + abs(b.days), abs(total.seconds) + abs(b.seconds))
            > 10**38
        )


@QUICK
@given(short_durations, st.integers(-1000, 1000))
def test_scaling_is_repeated_addition(a: Duration, factor: int) -> None:
    assert apply("add", apply("multiply", a, factor), a) == apply("multiply", a, factor + 1)


@QUICK
@given(times, short_durations)
def test_clocks_turn_and_turn_back(start: time, turn: Duration) -> None:
    end = apply("add", start, turn)
    exact = datetime.combine(date(2000, 1, 1), start) + timedelta(seconds=0)
    micro = int(Fraction(turn.seconds) * 1_000_000)
    assert end == (exact + timedelta(microseconds=micro % (86_400 * 10**6))).time()
    assert apply("subtract", end, turn) == start


@QUICK
@given(moments(), moments())
def test_moments_differ_by_elapsed_time(a: DateTime, b: DateTime) -> None:
    if (a.zone == "") != (b.zone == ""):
        with pytest.raises(LawError, match="zone"):
            apply("subtract", a, b)
        return
    left, right = (m.local - timedelta(seconds=m.offset or 0) for m in (a, b))
    assert Fraction(apply("subtract", a, b).seconds) == Fraction((left - right) // timedelta(microseconds=1), 10**6)
    assert apply("compare", a, b).value == (left > right) - (left < right)


@QUICK
@given(intervals(), intervals())
def test_intersection_holds_the_common_days(a: Interval, b: Interval) -> None:
    if a.end < b.start or b.end < a.start:
        with pytest.raises(LawError, match="common"):
            apply("intersection", a, b)
    else:
        found = apply("intersection", a, b)
        assert (found.start, found.end) == (max(a.start, b.start), min(a.end, b.end))


@pytest.mark.parametrize(
    ("verb", "values", "reason"),
    [
        ("add", (date(2024, 1, 31), Duration(months=1)), "months"),
        ("add", (date(2024, 1, 31), Duration(seconds=60)), "seconds"),
        ("add", (date(2024, 1, 31), Decimal("0.5")), "whole days"),
        ("add", (time(12), Duration(months=1)), "months"),
        ("multiply", (Duration(days=1), Decimal("0.5")), "whole"),
        ("multiply", (Duration(seconds=1), Fraction(1, 7)), "decimal"),
    ],
)
def test_laws_refuse_what_has_no_fixed_length(verb: str, values: tuple[Any, ...], reason: str) -> None:
    kinds = [next((t for t in encoder.TYPES if t.matches(v)), get_type("arithmetic_number")) for v in values]
    law = resolve_law(verb, tuple(k.name for k in kinds))
    with pytest.raises(LawError, match=reason):
        law.apply(*(k.encode(v) for k, v in zip(kinds, values, strict=True)))
    with pytest.raises(LawError, match=reason):
        law.reference(*values)


def test_exact_fractions_of_seconds_are_kept() -> None:
    assert apply("multiply", Duration(seconds=1), Fraction(1, 8)) == Duration(seconds=Decimal("0.125"))


# --- tools -----------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("day", "weekday"),
    [
        ("1969-07-20", "Sunday"),  # first steps on the Moon
        ("1945-05-08", "Tuesday"),
        ("2000-01-01", "Saturday"),
        ("1815-06-18", "Sunday"),  # Waterloo
        ("1582-10-15", "Friday"),  # first day of the Gregorian calendar
        ("2024-02-29", "Thursday"),
    ],
)
def test_weekdays_of_history(day: str, weekday: str) -> None:
    assert call_tool("temporal_weekday", day=day) == weekday


@QUICK
@given(dates)
def test_weekday_by_zellers_congruence(day: date) -> None:
    month, year = (day.month, day.year) if day.month > 2 else (day.month + 12, day.year - 1)
    h = (day.day + 13 * (month + 1) // 5 + year + year // 4 - year // 100 + year // 400) % 7  # 0 is Saturday
    assert tools.weekday(day) == WEEKDAYS[(h + 5) % 7]


@QUICK
@given(dates, st.integers(-12_000, 12_000))
def test_add_months_agrees_with_dateutil(day: date, months: int) -> None:
    try:
        expected = day + relativedelta(months=months)
    except (ValueError, OverflowError):
        with pytest.raises(FluxEMError, match="years 1 to 9999"):
            tools.add_months(day, months)
    else:
        assert tools.add_months(day, months) == expected


@QUICK
@given(st.dates(date(1900, 1, 1), date(2100, 1, 1)), st.integers(0, 1000))
def test_business_days_agree_with_numpy(start: date, days: int) -> None:
    end = start + timedelta(days=days)
    assert tools.business_days_between(start, end) == np.busday_count(start, end)


@QUICK
@given(st.dates(max_value=date(9999, 12, 1)), st.sampled_from(WEEKDAYS))
def test_next_weekday_by_walking(start: date, name: Any) -> None:
    walk = start + timedelta(days=1)
    while walk.strftime("%A") != name:
        walk += timedelta(days=1)
    assert tools.next_weekday(start, name) == walk


@QUICK
@given(dates)
def test_day_numbers_agree_with_the_library(day: date) -> None:
    assert tools.day_of_year(day) == day.timetuple().tm_yday
    assert tools.is_leap_year(day.year) == calendar.isleap(day.year)
    assert tools.days_in_month(day.strftime("%B"), day.year) == calendar.monthrange(day.year, day.month)[1]  # type: ignore[arg-type]
    assert tools.iso_week(day) == f"{day.isocalendar()[0]:04}-W{day.isocalendar()[1]:02}"


@QUICK
@given(
    st.datetimes(datetime(1970, 1, 2), datetime(2037, 12, 30)), st.sampled_from(ZONES[1:6]), st.sampled_from(ZONES[1:6])
)
def test_zones_agree_with_zoneinfo(local: datetime, source: str, target: str) -> None:
    offsets = types.zone_offsets(source, local)
    if not offsets:
        with pytest.raises(ValueError, match="does not exist"):
            DateTime(local, source)
        return
    found = tools.convert_timezone(DateTime(local, source), target)
    expected = local.replace(tzinfo=ZoneInfo(source)).astimezone(ZoneInfo(target))
    assert found.local == expected.replace(tzinfo=None)
    assert tools.convert_timezone(found, source) == DateTime(local, source)


def test_clocks_set_back_show_an_hour_twice() -> None:
    first, second = (types.parse_datetime(f"2024-10-27T02:30{o}[Europe/Berlin]") for o in ("+02:00", "+01:00"))
    assert types.parse_datetime("2024-10-27 02:30 Europe/Berlin") == first != second
    assert apply("subtract", second, first) == Duration(seconds=3600)


@QUICK
@given(dates, dates)
def test_ages_by_counting_birthdays(a: date, b: date) -> None:
    birth, on = sorted((a, b))
    born_on_leap_day = (birth.month, birth.day) == (2, 29)
    birthdays = [
        date(y, 3, 1) if born_on_leap_day and not calendar.isleap(y) else date(y, birth.month, birth.day)
        for y in range(birth.year + 1, on.year + 1)
    ]
    assert tools.age(birth, on) == sum(day <= on for day in birthdays)


@pytest.mark.parametrize(
    ("tool", "arguments", "result"),
    [
        ("add_days", {"start": "2024-01-01", "days": 30}, date(2024, 1, 31)),
        ("add_days", {"start": "1 January 2024", "days": "2 weeks"}, date(2024, 1, 15)),
        ("add_days", {"start": "2023-12-31", "days": -365}, date(2022, 12, 31)),
        ("subtract_days", {"end": "2024-03-01", "days": 1}, date(2024, 2, 29)),
        ("days_between", {"start": "1914-07-28", "end": "1918-11-11"}, 1567),
        ("days_between", {"start": "0001-01-01", "end": "9999-12-31"}, 3_652_058),
        ("add_months", {"start": "2023-01-31", "months": "1 month"}, date(2023, 2, 28)),
        ("iso_week", {"day": "2021-01-03"}, "2020-W53"),
        ("add_time", {"start": "11:59 pm", "duration": "1h 2m"}, time(1, 1)),
        ("time_difference", {"start": "23:59:59.5", "end": "00:00"}, Duration(seconds=Decimal("0.5"))),
        ("convert_timezone", {"moment": "2024-07-01 12:00Z", "zone": "+05:30"},
         types.parse_datetime("2024-07-01 17:30+05:30")),
        ("duration_total", {"duration": "1 week 1 day", "unit": "hours"}, 192),
    ],
)  # fmt: skip
def test_tools_by_example(tool: str, arguments: dict[str, Any], result: Any) -> None:
    assert call_tool(f"temporal_{tool}", **arguments) == result


@pytest.mark.parametrize(
    ("tool", "arguments", "message"),
    [
        ("add_days", {"start": "2024-13-45", "days": 1}, "month"),
        ("add_days", {"start": "2023-02-29", "days": 1}, "day"),
        ("add_days", {"start": "9999-12-31", "days": 1}, "years 1 to 9999"),
        ("subtract_days", {"end": "0001-01-01", "days": 1}, "years 1 to 9999"),
        ("add_days", {"start": "2024-01-31", "days": "1 month"}, "add_months"),
        ("add_months", {"start": "2024-01-31", "months": "30 days"}, "add_days"),
        ("is_leap_year", {"year": 0}, "1 to 9999"),
        ("age", {"birth": "2024-01-02", "on": "2024-01-01"}, "before the birth"),
        ("business_days_between", {"start": "2024-01-02", "end": "2024-01-01"}, "later or equal"),
        ("convert_timezone", {"moment": "2024-01-31 12:30", "zone": "UTC"}, "no zone"),
        ("convert_timezone", {"moment": "2024-01-31 12:30Z", "zone": "Mars/Olympus"}, "IANA"),
        ("convert_timezone", {"moment": "2024-03-31 02:30 Europe/Berlin", "zone": "UTC"}, "does not exist"),
        ("convert_timezone", {"moment": "9999-12-31T23:00Z", "zone": "Asia/Tokyo"}, "1 to 9999"),
        ("add_time", {"start": "12:30", "duration": "1 month"}, "months"),
        ("duration_total", {"duration": "1 year", "unit": "days"}, "no fixed length"),
        ("next_weekday", {"start": "2024-01-01", "name": "Mond"}, "Monday"),
    ],
)
def test_bad_arguments_get_a_clear_message(tool: str, arguments: dict[str, Any], message: str) -> None:
    with pytest.raises(FluxEMError, match=message):
        call_tool(f"temporal_{tool}", **arguments)


# --- text ------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    "text",
    ["3/4/2024", "31/13/2024", "2024-1-1", "31th January 2024", "1 Janu 2024", "10000-01-01", "0000-01-01"],
)  # fmt: skip
def test_no_dates(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        types.parse_date(text)


@pytest.mark.parametrize(
    "text", ["5m", "30 minutes 2 hours", "1.5 days", "P", "PT", "P1DT", "2 hours 3 hours", "x", ""]
)
def test_no_durations(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        types.parse_duration(text)


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Convert 3 days to hours.", ["physics_quantity", "physics_unit"]),
        ("The experiment lasted 10 minutes.", ["physics_quantity"]),
        ("Express 2 h and 30 min in minutes", ["physics_quantity", "physics_quantity", "physics_unit"]),
        ("30 days after 2024-01-01", ["temporal_duration", "temporal_date"]),
        ("60 km/h for 3 hours from 12:30 on", ["physics_quantity", "physics_quantity", "temporal_time"]),
    ],
)  # fmt: skip
def test_physics_keeps_its_times(text: str, kinds: list[str]) -> None:
    assert [span.type for span in DETECTOR.detect(text)] == kinds
