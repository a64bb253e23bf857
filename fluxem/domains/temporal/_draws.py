"""Random dates, clocks and durations, and the ways of writing them, for the phrasebook."""

from __future__ import annotations

import random
from datetime import date, datetime, time

from fluxem.core.phrasebook import Argument, Redraw, write_number
from fluxem.core.template import Literal
from fluxem.domains.temporal import types
from fluxem.domains.temporal.types import MONTHS, WEEKDAYS, DateTime, Duration

_YEARS = {"easy": (2000, 2030), "medium": (1800, 2199), "hard": (1, 9999)}
_REACH = {"easy": 60, "medium": 1_000, "hard": 100_000}
_ZONES = (
    "UTC", "Europe/Berlin", "Europe/London", "Europe/Paris", "Europe/Madrid", "Europe/Moscow", "Europe/Istanbul",
    "America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles", "America/Sao_Paulo",
    "America/Mexico_City", "America/Toronto", "Asia/Tokyo", "Asia/Kolkata", "Asia/Shanghai", "Asia/Dubai",
    "Asia/Singapore", "Asia/Seoul", "Asia/Kathmandu", "Australia/Sydney", "Australia/Perth", "Africa/Cairo",
    "Africa/Lagos", "Africa/Nairobi", "Pacific/Auckland", "Pacific/Honolulu", "Atlantic/Reykjavik",
)  # fmt: skip


# --- dates -----------------------------------------------------------------------------------------------
def draw_date(rng: random.Random, difficulty: str) -> date:
    """A day, from recent years where that is easy to the whole calendar where it is hard."""
    first, last = _YEARS[difficulty]
    return date.fromordinal(rng.randint(date(first, 1, 1).toordinal(), date(last, 12, 31).toordinal()))


def draw_later(rng: random.Random, day: date, difficulty: str) -> date:
    """A day after ``day``."""
    number = day.toordinal() + rng.randint(1, _REACH[difficulty])
    if number > date.max.toordinal():
        raise Redraw
    return date.fromordinal(number)


def write_date(rng: random.Random, day: date) -> Literal:
    """A date in one of its forms; ISO where the year has fewer than four digits."""
    return Literal(_date_text(rng, day) if day.year >= 1000 else str(day), "temporal_date", day)


def _date_text(rng: random.Random, day: date) -> str:
    month = MONTHS[day.month - 1]
    forms = [
        str(day),
        str(day),
        f"{day.day} {month} {day.year}",
        f"{month} {day.day}, {day.year}",
        f"{month} {types.write_ordinal(day.day)}, {day.year}",
        f"{month[:3]} {day.day} {day.year}",
        f"{day.day} {month[:3]} {day.year}",
        f"{day.day:02}.{day.month:02}.{day.year}",
    ]
    if day.day > 12:
        forms.append(f"{day.day}/{day.month:02}/{day.year}")
    return rng.choice(forms)


def draw_one_date(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    """``day``."""
    return {"day": write_date(rng, draw_date(rng, difficulty))}


def draw_two_dates(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    """``start`` and a later ``end``."""
    start = draw_date(rng, difficulty)
    return {"start": write_date(rng, start), "end": write_date(rng, draw_later(rng, start, difficulty))}


def draw_birth(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    """``birth`` and a date ``on`` within a life."""
    birth = draw_date(rng, difficulty)
    on = birth.toordinal() + rng.randint(300, 366 * {"easy": 30, "medium": 60, "hard": 100}[difficulty])
    if on > date.max.toordinal():
        raise Redraw
    return {"birth": write_date(rng, birth), "on": write_date(rng, date.fromordinal(on))}


def draw_weekday(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    """``start`` and the ``name`` of a day of the week."""
    return {"start": write_date(rng, draw_date(rng, difficulty)), "name": rng.choice(WEEKDAYS)}


def draw_year(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    """``year``; every third one is a multiple of 100 where that is hard, of 4 elsewhere."""
    year = rng.randint(*_YEARS[difficulty])
    if rng.random() < 0.3:
        step = 100 if difficulty == "hard" else 4
        year = max(step, year // step * step)
    return {"year": write_number(year)}


def draw_month(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    """``month`` by name, February often, and ``year``."""
    month = "February" if rng.random() < 0.4 else rng.choice(MONTHS)
    return {"month": month, **draw_year(rng, difficulty)}


# --- durations -------------------------------------------------------------------------------------------
def _count(number: int, unit: str) -> str:
    return f"{number:,} {unit}{'' if number == 1 else 's'}" if number < 10**6 else f"{number} {unit}s"


def write_days(rng: random.Random, number: int) -> Literal:
    """A number of days as days, weeks, both, or in the form of ISO 8601."""
    weeks, rest = divmod(number, 7)
    forms = [_count(number, "day"), _count(number, "day"), f"{number} days" if number > 1 else "1 day", f"P{number}D"]
    if weeks and not rest:
        forms += [_count(weeks, "week"), f"P{weeks}W"]
    if weeks and rest:
        forms.append(f"{_count(weeks, 'week')}{rng.choice((' and ', ' '))}{_count(rest, 'day')}")
    return Literal(rng.choice(forms), "temporal_duration", Duration(days=number))


def draw_days(rng: random.Random, difficulty: str) -> tuple[date, int]:
    """A day and how many days to move it by; both stay in the calendar."""
    day, number = draw_date(rng, difficulty), rng.randint(1, _REACH[difficulty])
    if rng.random() < 0.3:
        number = max(7, number // 7 * 7)
    return day, number


def draw_start_days(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    """``start`` and a duration of ``days``."""
    day, number = draw_days(rng, difficulty)
    return {"start": write_date(rng, day), "days": write_days(rng, number)}


def draw_start_count(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    """``start`` and a plain number of ``days``."""
    day, number = draw_days(rng, difficulty)
    return {"start": write_date(rng, day), "days": write_number(number)}


def draw_end_days(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    """``end`` and a duration of ``days``."""
    day, number = draw_days(rng, difficulty)
    return {"end": write_date(rng, day), "days": write_days(rng, number)}


def draw_months(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    """``start``, often at the end of a month, and a duration of ``months``."""
    day = draw_date(rng, difficulty)
    if rng.random() < 0.5:
        day = date.fromordinal(min(day.replace(day=28).toordinal() + rng.randint(0, 3), date.max.toordinal()))
    top = {"easy": 11, "medium": 40, "hard": 1200}[difficulty]
    number = rng.randint(1, top)
    if rng.random() < 0.2:
        number = max(12, number // 12 * 12)
    years, rest = divmod(number, 12)
    forms = [_count(number, "month"), f"P{number}M"]
    if years and not rest:
        forms.append(_count(years, "year"))
    if years and rest:
        forms += [f"{_count(years, 'year')} and {_count(rest, 'month')}", f"P{years}Y{rest}M"]
    return {
        "start": write_date(rng, day),
        "months": Literal(rng.choice(forms), "temporal_duration", Duration(months=number)),
    }


def _draw_seconds(rng: random.Random, difficulty: str) -> tuple[int, int, int]:
    """Hours, minutes and seconds, at least two of them other than 0."""
    hours, minutes = rng.randint(1, {"easy": 4, "medium": 12, "hard": 60}[difficulty]), rng.randint(1, 59)
    return hours, minutes, rng.randint(1, 59) if difficulty == "hard" and rng.random() < 0.5 else 0


def write_clock_duration(rng: random.Random, hours: int, minutes: int, seconds: int) -> Literal:
    """Hours and minutes, sometimes seconds, in a form that is a duration everywhere."""
    tail = f" {_count(seconds, 'second')}" if seconds else ""
    short = f"{seconds}s" if seconds else ""
    form = rng.choice(
        (
            f"{_count(hours, 'hour')} {_count(minutes, 'minute')}{tail}",
            f"{_count(hours, 'hour')} {_count(minutes, 'minute')}{tail}",
            f"{hours}h{minutes:02}m{short}",
            f"{hours} h {minutes} min{f' {seconds} s' if seconds else ''}",
            f"PT{hours}H{minutes}M{short.upper()}",
        )
    )
    return Literal(form, "temporal_duration", Duration(seconds=hours * 3600 + minutes * 60 + seconds))


# --- clocks ----------------------------------------------------------------------------------------------
def draw_time(rng: random.Random, difficulty: str) -> time:
    """A time of day, to five minutes where that is easy, to seconds where it is hard."""
    minute = rng.randrange(0, 60, 5) if difficulty == "easy" else rng.randrange(60)
    return time(rng.randrange(24), minute, rng.randrange(60) if difficulty == "hard" and rng.random() < 0.5 else 0)


def write_time(rng: random.Random, value: time) -> Literal:
    """A time of day on a clock of 24 or 12 hours."""
    minutes = f":{value.minute:02}" + (f":{value.second:02}" if value.second else "")
    half = rng.choice((("am", "pm"), (" AM", " PM"), (" a.m.", " p.m.")))[value.hour >= 12]
    forms = [f"{value.hour:02}{minutes}", f"{value.hour}{minutes}", f"{value.hour % 12 or 12}{minutes}{half}"]
    if not value.minute and not value.second:
        forms.append(f"{value.hour % 12 or 12}{half}")
    return Literal(rng.choice(forms), "temporal_time", value)


def draw_clock_move(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    """``start`` and a ``duration``."""
    start = write_time(rng, draw_time(rng, difficulty))
    return {"start": start, "duration": write_clock_duration(rng, *_draw_seconds(rng, difficulty))}


def draw_asked_clock_move(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    """``start`` and a ``duration`` of one unit: the wording asks for a time of day."""
    number, unit = rng.choice(((rng.randint(2, 90), "minute"), (rng.randint(1, 23), "hour")))
    seconds = number * (60 if unit == "minute" else 3600)
    duration = Literal(_count(number, unit), "temporal_duration", Duration(seconds=seconds))
    return {"start": write_time(rng, draw_time(rng, difficulty)), "duration": duration}


def draw_two_times(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    """``start`` and ``end``."""
    return {name: write_time(rng, draw_time(rng, difficulty)) for name in ("start", "end")}


def draw_total(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    """A ``duration`` and the ``unit`` to count it in."""
    duration = write_clock_duration(rng, *_draw_seconds(rng, difficulty))
    return {"duration": duration, "unit": rng.choice(("minutes", "seconds", "hours"))}


def draw_moment(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    """A ``moment`` in one zone and the name of another ``zone``."""
    day = date(
        rng.randint(*{"easy": (2020, 2025)}.get(difficulty, (1980, 2030))), rng.randint(1, 12), rng.randint(1, 28)
    )
    clock = draw_time(rng, difficulty)
    source, zone = rng.sample(_ZONES, 2)
    shown = rng.choice((f"{clock.hour:02}:{clock.minute:02}", str(clock))) if not clock.second else str(clock)
    if rng.random() < 0.3:
        source = types.write_offset(rng.randrange(-12, 14) * 3600 + rng.choice((0, 0, 1800)))
    month = MONTHS[day.month - 1]
    dated = rng.choice((f"{day} ", f"{day}T", f"{day.day} {month} {day.year}, ", f"{month} {day.day}, {day.year} at "))
    suffix = {"U": rng.choice(("Z", " UTC")), "+": source, "-": source}.get(source[0], f" {source}")
    try:
        value = DateTime(datetime.combine(day, clock), source)
    except ValueError:  # an hour that clocks are moved past
        raise Redraw from None
    return {"moment": Literal(f"{dated}{shown}{suffix}", "temporal_datetime", value), "zone": zone}
