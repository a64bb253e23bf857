"""Encoding: ``encode_many`` against the public package, one value at a time, as it has no batch call.

First 100,000 64-bit integers, then 1,500 values of every type that both packages know. The peer's codes are those
of its registry's encoders, which detection uses. Ours takes exact values, the peer floats and texts of the same ones.
"""

from __future__ import annotations

import random
import sys
from collections.abc import Callable
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any

from benchmarks._harness import Check, compare, run_benchmark
from benchmarks._peer import PEER_VERSION, load_peer_encoders

NUM_VALUES = 1_500
GENERA = ("Homo", "Canis", "Felis", "Panthera", "Quercus", "Pinus", "Bos", "Mus", "Rattus", "Drosophila")
EPITHETS = ("sapiens", "lupus", "catus", "leo", "robur", "nigra", "taurus", "musculus", "norvegicus", "melanogaster")
UNITS = ("m", "km", "cm", "g", "kg", "s", "h", "N", "J", "W", "Pa", "V", "A", "K", "mol", "Hz")
Pair = tuple[Any, Any]
"""A value for our encoder and the same one for the peer's."""


def _draw_number(rng: random.Random) -> Decimal | int:
    """Half of them integers, half decimals, as people write them."""
    return rng.randrange(-999, 1000) if rng.random() < 0.5 else Decimal(rng.randrange(-9999, 10_000)).scaleb(-2)


def _draw_numbers(rng: random.Random, count: int) -> tuple[list[Decimal | int], list[float]]:
    numbers = [_draw_number(rng) for _ in range(count)]
    return numbers, [float(number) for number in numbers]


def _draw_unit(rng: random.Random) -> Pair:
    from fluxem.domains.physics.types import Unit

    name = rng.choice(UNITS)
    return Unit(name), name


def _draw_formula(rng: random.Random) -> Pair:
    from fluxem.domains.chemistry.types import Formula

    text = f"C{rng.randrange(2, 40)}H{rng.randrange(2, 80)}{rng.choice('NOS')}{rng.randrange(2, 12)}"
    return Formula(text), text


def _draw_complex(rng: random.Random) -> Pair:
    from fluxem.domains.math.types import Complex

    exact, floats = _draw_numbers(rng, 2)
    return Complex(*exact), complex(*floats)


def _draw_rational(rng: random.Random) -> Pair:
    from fluxem.domains.math.types import Rational

    pair = rng.randrange(-999, 1000), rng.randrange(1, 1000)
    return Rational(*pair), pair


def _draw_vector(rng: random.Random) -> Pair:
    from fluxem.domains.math.types import Vector

    exact, floats = _draw_numbers(rng, rng.randrange(2, 9))
    return Vector(exact), floats


def _draw_matrix(rng: random.Random) -> Pair:
    from fluxem.domains.math.types import Matrix

    exact, floats = zip(*(_draw_numbers(rng, 3) for _ in range(rng.randrange(2, 4))), strict=True)
    return Matrix(exact), list(floats)


def _draw_polynomial(rng: random.Random) -> Pair:
    from fluxem.domains.calculus.types import Polynomial

    exact, floats = _draw_numbers(rng, rng.randrange(2, 6))
    return Polynomial((*exact, 1)), [*floats, 1.0]


def _draw_dna(rng: random.Random) -> Pair:
    from fluxem.domains.biology.types import DNA

    text = "".join(rng.choices("ACGT", k=rng.randrange(6, 120)))
    return DNA(text), text


def _draw_protein(rng: random.Random) -> Pair:
    from fluxem.domains.biology.types import Protein

    text = "".join(rng.choices("ACDEFGHIKLMNPQRSTVWY", k=rng.randrange(4, 60)))
    return Protein(text), text


def _draw_taxon(rng: random.Random) -> Pair:
    from fluxem.domains.biology.types import Taxon

    genus, species = rng.choice(GENERA), rng.choice(EPITHETS)
    return Taxon(genus, species), f"{genus} {species}"


def _draw_pitch(rng: random.Random) -> Pair:
    from fluxem.domains.music.types import Pitch

    letter, accidental, octave = rng.choice("CDEFGAB"), rng.randrange(-1, 2), rng.randrange(0, 9)
    return Pitch(letter, accidental, octave), f"{letter}{('b', '', '#')[accidental + 1]}{octave}"


def _draw_pitch_classes(rng: random.Random) -> Pair:
    from fluxem.domains.music.types import PitchClassSet

    members = sorted(rng.sample(range(12), rng.randrange(2, 8)))
    return PitchClassSet(members), members


def _draw_date(rng: random.Random) -> Pair:
    day = date(1900, 1, 1) + timedelta(days=rng.randrange(73_000))
    return day, day.isoformat()


def _draw_datetime(rng: random.Random) -> Pair:
    from fluxem.domains.temporal.types import DateTime

    moment = datetime(1900, 1, 1) + timedelta(seconds=rng.randrange(6_000_000_000))
    return DateTime(moment), moment.isoformat()


def _draw_duration(rng: random.Random) -> Pair:
    from fluxem.domains.temporal.types import Duration

    seconds = rng.randrange(10**6)
    return Duration(seconds=seconds), seconds


SHARED: dict[str, tuple[str, Callable[[random.Random], Pair]]] = {
    "UNIT": ("physics_unit", _draw_unit),
    "FORMULA": ("chemistry_formula", _draw_formula),
    "COMPLEX": ("math_complex", _draw_complex),
    "RATIONAL": ("math_rational", _draw_rational),
    "VECTOR": ("math_vector", _draw_vector),
    "MATRIX": ("math_matrix", _draw_matrix),
    "POLYNOMIAL": ("calculus_polynomial", _draw_polynomial),
    "DNA": ("biology_dna", _draw_dna),
    "PROTEIN": ("biology_protein", _draw_protein),
    "TAXONOMY": ("biology_taxonomy", _draw_taxon),
    "PITCH": ("music_pitch", _draw_pitch),
    "ATONAL": ("music_pitch_class_set", _draw_pitch_classes),
    "DATE": ("temporal_date", _draw_date),
    "DATETIME": ("temporal_datetime", _draw_datetime),
    "DURATION": ("temporal_duration", _draw_duration),
}
"""The peer's name of each shared type: ours, and how a value of it is drawn."""


def _compare_integers(encode_one: Callable[[Any], Any], quick: bool) -> Check:
    from fluxem.domains import get_type

    num_values, repeats = (2_000, 2) if quick else (100_000, 11)
    rng = random.Random(0)
    values = [rng.randrange(-(2**63), 2**63) for _ in range(num_values)]
    encode_many = get_type("arithmetic_number").encode_many
    assert encode_many is not None
    # Two warm-up rounds: the first touch of 100 MB of fresh memory costs more than the encoding.
    timing = compare(lambda: encode_many(values), lambda: [encode_one(v) for v in values], repeats, warmup=2)
    per_value = 1e6 / num_values
    return Check(
        "integers per second over the public package",
        timing.speedup,
        "x",
        target=10.0,
        detail=f"{timing.ours_s * per_value:.2f} us a value, exact to 64 bits, 256 dims; "
        f"fluxem {PEER_VERSION} {timing.peer_s * per_value:.2f} us, {encode_one(7).shape[-1]} dims",
    )


def _compare_type(name: str, pairs: list[Pair], encode_one: Callable[[Any], Any], repeats: int) -> Check:
    from fluxem.domains import get_type

    value_type = get_type(name)
    encode = value_type.encode
    encode_many = value_type.encode_many or (lambda values: [encode(value) for value in values])
    ours, theirs = map(list, zip(*pairs, strict=True))
    timing = compare(lambda: encode_many(ours), lambda: [encode_one(value) for value in theirs], repeats)
    per_value = 1e6 / len(pairs)
    num_blocks = sum(map(len, encode_many(ours))) / len(pairs)
    return Check(
        f"{name} over the public package",
        timing.speedup,
        "x",
        target=1.0,
        detail=f"{timing.ours_s * per_value:.1f} us a value of {num_blocks:.1f} blocks; "
        f"fluxem {PEER_VERSION} {timing.peer_s * per_value:.1f} us",
    )


def measure(quick: bool) -> list[Check]:
    rng = random.Random(1)
    count = 100 if quick else NUM_VALUES
    drawn = {peer_name: [draw(rng) for _ in range(count)] for peer_name, (_, draw) in SHARED.items()}
    encoders = load_peer_encoders({"ARITHMETIC": 7} | {name: pairs[0][1] for name, pairs in drawn.items()})
    return [_compare_integers(encoders["ARITHMETIC"], quick)] + [
        _compare_type(SHARED[name][0], pairs, encoders[name], 2 if quick else 7) for name, pairs in drawn.items()
    ]


if __name__ == "__main__":
    sys.exit(run_benchmark("encode", measure))
