"""Texts with exactly the values of time they hold, and near-misses without any."""

from __future__ import annotations

from datetime import date, time
from decimal import Decimal
from typing import Any

from fluxem.core.domain import Example
from fluxem.domains.temporal.types import DateTime, Duration, Interval, parse_datetime

_TYPES: tuple[tuple[type, str], ...] = (
    (DateTime, "temporal_datetime"),
    (date, "temporal_date"),
    (time, "temporal_time"),
    (Duration, "temporal_duration"),
    (Interval, "temporal_interval"),
)


def _type_of(value: Any) -> str:
    return next((name for kind, name in _TYPES if isinstance(value, kind)), "arithmetic_number")


def _example(text: str, *spans: tuple[str, Any]) -> Example:
    return Example(text, tuple((surface, _type_of(value), value) for surface, value in spans))


_JAN_31 = date(2024, 1, 31)

CORPUS = (
    # dates in all their forms
    _example("The invoice of 2024-01-31 is paid.", ("2024-01-31", _JAN_31)),
    _example("signed on 31 January 2024", ("31 January 2024", _JAN_31)),
    _example("January 31st, 2024 was cold", ("January 31st, 2024", _JAN_31)),
    _example("Jan 31 2024", ("Jan 31 2024", _JAN_31)),
    _example("Jan. 31, 2024", ("Jan. 31, 2024", _JAN_31)),
    _example("on the 31st of January 2024", ("31st of January 2024", _JAN_31)),
    _example("due 31/12/2024", ("31/12/2024", date(2024, 12, 31))),
    _example("due 12/31/2024 in the USA", ("12/31/2024", date(2024, 12, 31))),
    _example("am 31.12.2024 in Berlin", ("31.12.2024", date(2024, 12, 31))),
    _example("the folder of 2024/01/31", ("2024/01/31", _JAN_31)),
    _example("Feb 29 2024 is a leap day", ("Feb 29 2024", date(2024, 2, 29))),
    _example("(2000-02-29)", ("2000-02-29", date(2000, 2, 29))),
    _example("31 JANUARY 2024", ("31 JANUARY 2024", _JAN_31)),
    _example("31 january 2024", ("31 january 2024", _JAN_31)),
    _example("5 May 2024 or May 5, 2024", ("5 May 2024", date(2024, 5, 5)), ("May 5, 2024", date(2024, 5, 5))),
    _example("Rome fell on 0476-09-04.", ("0476-09-04", date(476, 9, 4))),
    _example("9999-12-31 is the last day", ("9999-12-31", date(9999, 12, 31))),
    _example("date:2024-01-31", ("2024-01-31", _JAN_31)),
    _example("31-Jan-2024", ("31-Jan-2024", _JAN_31)),
    _example("5/5/2024", ("5/5/2024", date(2024, 5, 5))),
    _example("Sept 3, 2021; Sep 3 2021", ("Sept 3, 2021", date(2021, 9, 3)), ("Sep 3 2021", date(2021, 9, 3))),
    _example(r"on 31~January~2024", ("31~January~2024", _JAN_31)),
    _example("from 2024-01-01 to 2024-02-01", ("2024-01-01", date(2024, 1, 1)), ("2024-02-01", date(2024, 2, 1))),
    _example("Wednesday, 31 January 2024", ("31 January 2024", _JAN_31)),
    _example("Is 1999-12-31 before 2000-01-01?", ("1999-12-31", date(1999, 12, 31)), ("2000-01-01", date(2000, 1, 1))),
    # dates and durations together
    _example("What is 30 days after 2024-01-01?", ("30 days", Duration(days=30)), ("2024-01-01", date(2024, 1, 1))),
    _example("2024-01-01 plus 2 weeks", ("2024-01-01", date(2024, 1, 1)), ("2 weeks", Duration(days=14))),
    _example("The deadline is 5 months away.", ("5 months", Duration(months=5))),
    _example("It expires 1 year after March 3, 2020.", ("1 year", Duration(12)), ("March 3, 2020", date(2020, 3, 3))),
    _example("90 days from today", ("90 days", Duration(days=90))),
    _example("a 30-day period from 1 June 2023", ("30-day", Duration(days=30)), ("1 June 2023", date(2023, 6, 1))),
    _example("Add 3 weeks and 2 days to 2024-05-05", ("3 weeks and 2 days", Duration(days=23)),
             ("2024-05-05", date(2024, 5, 5))),
    _example("Add 10 to 2024-05-05", ("10", 10), ("2024-05-05", date(2024, 5, 5))),
    _example("1,000 days after 14 July 1789", ("1,000 days", Duration(days=1000)), ("14 July 1789", date(1789, 7, 14))),
    # durations by themselves
    _example("It took 2 hours 30 minutes.", ("2 hours 30 minutes", Duration(seconds=9000))),
    _example("a ride of 1h30m", ("1h30m", Duration(seconds=5400))),
    _example("a ride of 1 h 30 min", ("1 h 30 min", Duration(seconds=5400))),
    _example("retry after PT1M30S", ("PT1M30S", Duration(seconds=90))),
    _example("P1DT2H", ("P1DT2H", Duration(days=1, seconds=7200))),
    _example("P1Y2M is a duration", ("P1Y2M", Duration(14))),
    _example("The film lasts 2 hours and 5 minutes", ("2 hours and 5 minutes", Duration(seconds=7500))),
    _example("It takes 1 day, 6 hours and 30 minutes", ("1 day, 6 hours and 30 minutes", Duration(0, 1, 23400))),
    _example("1 Hour 20 Mins", ("1 Hour 20 Mins", Duration(seconds=4800))),
    _example("1 minute 2.5 seconds", ("1 minute 2.5 seconds", Duration(seconds=Decimal("62.5")))),
    # times of day
    _example("The train leaves at 12:30.", ("12:30", time(12, 30))),
    _example("We open from 9:00 to 17:30", ("9:00", time(9)), ("17:30", time(17, 30))),
    _example("12:30:05", ("12:30:05", time(12, 30, 5))),
    _example("Tea is at 3pm", ("3pm", time(15))),
    _example("from 11:45 AM until 3:15 p.m.", ("11:45 AM", time(11, 45)), ("3:15 p.m.", time(15, 15))),
    _example("from noon to midnight", ("noon", time(12)), ("midnight", time(0))),
    _example("12 am is midnight", ("12 am", time(0))),
    _example("the meeting, 14:00-15:30", ("14:00", time(14)), ("15:30", time(15, 30))),
    _example("What time is it 45 minutes after 10:20?", ("45 minutes", Duration(seconds=2700)),
             ("10:20", time(10, 20))),
    _example("22:45 + 2 hours 30 minutes", ("22:45", time(22, 45)), ("2 hours 30 minutes", Duration(seconds=9000))),
    # moments
    _example("logged 2024-01-31T12:30:00Z", ("2024-01-31T12:30:00Z", parse_datetime("2024-01-31T12:30Z"))),
    _example("2024-01-31 12:30 Europe/Berlin", ("2024-01-31 12:30 Europe/Berlin",
             parse_datetime("2024-01-31T12:30+01:00[Europe/Berlin]"))),
    _example("at 2024-01-31 12:30 +02:00 sharp", ("2024-01-31 12:30 +02:00", parse_datetime("2024-01-31T12:30+02:00"))),
    _example("On 31 January 2024 at 3:15 p.m. it rang.", ("31 January 2024 at 3:15 p.m.",
             parse_datetime("2024-01-31T15:15"))),
    _example("Dec. 25th, 2023 at 5pm", ("Dec. 25th, 2023 at 5pm", parse_datetime("2023-12-25T17:00"))),
    _example("2024-07-01 08:00 UTC", ("2024-07-01 08:00 UTC", parse_datetime("2024-07-01T08:00Z"))),
    _example("2024-10-27T02:30:00+01:00[Europe/Berlin] is the second one", (
             "2024-10-27T02:30:00+01:00[Europe/Berlin]", parse_datetime("2024-10-27T02:30+01:00[Europe/Berlin]"))),
    # intervals
    _example("the period 2024-01-01/2024-02-01", ("2024-01-01/2024-02-01",
             Interval(date(2024, 1, 1), date(2024, 2, 1)))),
    _example("git log 2023-05-05..2023-06-01", ("2023-05-05..2023-06-01",
             Interval(date(2023, 5, 5), date(2023, 6, 1)))),
)  # fmt: skip

NEAR_MISSES = (
    "2024-13-45", "2023-02-29", "30 February 2024", "31 April 2023", "10000-01-01", "January 32, 2024", "31th May 2024",
    "1/2/3", "3/4/2024", "10 minutes", "Convert 3 days to hours.", "5 months of work", "3 weeks", "May I", "March on",
    "May 5 people come?", "John 3:16", "Read Psalm 23:10 at home", "a ratio of 3:2", "They won 21:15 at home",
    "the score was 10:12", "call 555-01-31", "ISBN 978-3-16-148410-0", "version 2024.1.31", "part AB-2024-01-31",
    "Jan is here", "April and June are sisters", "a second chance", "in a minute", "High Noon", "Before Midnight",
    "this afternoon", "25:61", "at 24:30", "13 pm", "I am 5", "the 1990s", "https://example.org/2024/01/31/news",
    "16:9 screen", "room 12:345", "10:20:30:40", "P1", "PT", "P3D graphics", "5m 30s", "30 minutes and 2 days",
    "the 31st", "August 2024", "2024", "NASA", "he marched 5 hours", "3 days per week", "1.2.3", "192.168.20.2024",
    "60 km/h for 2 h", "0000-01-01", "Add 5 m and 3 s", "127.0.0.1:8080",
)  # fmt: skip
