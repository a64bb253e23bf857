"""Values and codes of physics: exact round trips, equality by physical value, limits."""

from __future__ import annotations

import pickle
from decimal import Decimal
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from fluxem.core.domain_type import DomainType
from fluxem.core.errors import EncodingError
from fluxem.core.layout import read_tag
from fluxem.core.ordering import Ordering, decode_ordering, encode_ordering
from fluxem.domains.physics import encoder, types
from fluxem.domains.physics.types import Dimension, Quantity, Unit

UNITS = (
    "meter", "kilometer", "mile", "second", "hour", "kilogram", "pound", "ampere", "kelvin", "degree_Celsius",
    "degree_Fahrenheit", "mole", "candela", "kilometer / hour", "meter / second ** 2", "newton", "joule", "watt",
    "pascal", "volt", "ohm", "liter", "foot ** 2", "degree", "dimensionless", "1 / second", "meter ** (1/2)", "parsec",
    "kilogram * meter ** 2 / second ** 3", "byte / second", "joule / kelvin / kilogram", "delta_degree_Celsius",
)  # fmt: skip

integers = st.integers(-(10**38), 10**38)
decimals = st.builds(lambda n, e: Decimal(n).scaleb(e), st.integers(-(10**28) + 1, 10**28 - 1), st.integers(-60, 9))
fractions = st.builds(Fraction, st.integers(-(10**38), 10**38), st.integers(1, 10**38))
magnitudes = integers | decimals | fractions
quantities = st.builds(Quantity, magnitudes, st.sampled_from(UNITS))
exponents = st.builds(Fraction, st.integers(-24, 24), st.integers(1, 12))


@given(quantities)
def test_quantities_round_trip(quantity: Quantity) -> None:
    code = encoder.encode_quantity(quantity)
    decoded = encoder.decode_quantity(code)
    assert code.dtype == np.float32
    assert decoded == quantity
    assert decoded.unit == quantity.unit
    assert Fraction(decoded.magnitude) == Fraction(quantity.magnitude)
    assert read_tag(code) == DomainType.QUANTITY
    assert encoder.read_dimensions(code[0]) == quantity.dimensions


@given(quantities)
def test_text_and_json_round_trip(quantity: Quantity) -> None:
    again = types.parse_quantity(types.format_quantity(quantity))
    assert again == quantity
    assert again.unit == quantity.unit
    assert types.quantity_from_json(types.quantity_to_json(quantity)) == quantity


@given(st.tuples(*[exponents] * 7))
def test_dimensions_round_trip(exponents: tuple[Fraction, ...]) -> None:
    dimension = Dimension(exponents)  # type: ignore[arg-type]
    assert encoder.decode_dimension(encoder.encode_dimension(dimension)) == dimension
    assert types.parse_dimension(str(dimension)) == dimension
    assert types.dimension_from_json(types.dimension_to_json(dimension)) == dimension


def test_dimension_kinds_are_one_hot() -> None:
    kinds = {"km": "length", "acre": "area", "L": "volume", "h": "time", "mph": "speed", "N": "force", "J": "energy",
             "W": "power", "Pa": "pressure", "K": "temperature", "rad": "dimensionless", "V": "other"}  # fmt: skip
    for unit, kind in kinds.items():
        features = encoder.encode_quantity(Quantity(7, unit))[0, encoder.FEATURES]
        assert features[encoder.KIND_NAMES.index(kind)] == 1
        assert features.sum() == 1
    assert encoder.encode_quantity(Quantity(7, "°C"))[0, -1] == 1  # the offset flag


def test_si_feature_is_the_log_of_the_si_value() -> None:
    block = encoder.encode_quantity(Quantity(5, "km"))[0]
    assert block[encoder.SI_SLOT] * 32 == pytest.approx(np.log10(5000), abs=1e-4)
    assert encoder.encode_quantity(Quantity(0, "km"))[0, encoder.SI_SLOT] == 0


@pytest.mark.parametrize("value", [True, False])
def test_booleans_round_trip(value: bool) -> None:
    assert encoder.decode_boolean(encoder.encode_boolean(value)) is value
    assert types.parse_boolean("yes" if value else "no") is value
    assert types.boolean_from_json(value) is value


@pytest.mark.parametrize("value", list(Ordering))
def test_orderings_round_trip(value: Ordering) -> None:
    assert decode_ordering(encode_ordering(value)) is value
    assert read_tag(encode_ordering(value)) == DomainType.ORDERING


EQUAL = [
    ("5 km", "5000 m"), ("100 degC", "212 degF"), ("0 K", "-273.15 °C"), ("1 mi", "1609.344 m"), ("1 J", "1 N m"),
    ("180 deg", "1/2 revolution"), ("1/3 m", "1/3000 km"), ("0 km", "0 mi"), ("2 m/m", "2 dimensionless"),
    ("3 Mm^(1/2)", "3000 m^(1/2)"), ("0 deg", "0 rad"), ("36 km/h", "10 m/s"),
]  # fmt: skip
UNEQUAL = [
    ("5 km", "5 mi"), ("5 m", "5 s"), ("0 m", "0 s"), ("0 °C", "0 K"), ("180 deg", "3.141592653589793 rad"),
    ("1 km^(1/2)", "31.6227766 m^(1/2)"), ("5 delta_degC", "5 degC"), ("-2 m^(1/2)", "2 m^(1/2)"),
]  # fmt: skip


@pytest.mark.parametrize(("a", "b"), EQUAL)
def test_equal_physical_values_are_equal(a: str, b: str) -> None:
    left, right = types.parse_quantity(a), types.parse_quantity(b)
    assert left == right
    assert hash(left) == hash(right)


@pytest.mark.parametrize(("a", "b"), UNEQUAL)
def test_different_physical_values_differ(a: str, b: str) -> None:
    assert types.parse_quantity(a) != types.parse_quantity(b)
    assert types.parse_quantity(a) != 5


@given(magnitudes, st.sampled_from([("km", "m", 1000), ("h", "min", 60), ("ft", "in", 12), ("mi", "ft", 5280)]))
def test_equality_across_units(magnitude: int, units: tuple[str, str, int]) -> None:
    large, small, factor = units
    value = Fraction(magnitude)
    assert Quantity(value, large) == Quantity(value * factor, small)
    assert Quantity(value, large) != Quantity(value * factor + 1, small)


@pytest.mark.parametrize("magnitude", [10**38 + 1, -(10**39), Fraction(1, 10**39 + 1), Decimal("1e4200")])
def test_magnitudes_out_of_range_are_refused(magnitude: int) -> None:
    quantity = Quantity(magnitude, "m")
    for refuses in (encoder.encode_quantity, encoder.check_quantity):
        with pytest.raises(EncodingError, match="outside"):
            refuses(quantity)


@pytest.mark.parametrize("magnitude", [True, 1.5, "5", None, Decimal("nan"), Decimal("inf"), Decimal("1e9999")])
def test_magnitudes_that_are_not_exact_are_refused(magnitude: object) -> None:
    with pytest.raises(ValueError, match="magnitude"):
        Quantity(magnitude, "m")  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "text", ["", "5", "km", "5 foo", "fife km", "5 5 km", "1/0 m", "5 m + 3 m", "9" * 500 + " m", "1e999999 m"]
)
def test_text_that_is_no_quantity_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"number|unit|zero|read|magnitude"):
        types.parse_quantity(text)


@pytest.mark.parametrize("value", [
    5, None, {"magnitude": 5}, {"magnitude": True, "unit": "m"}, {"magnitude": "x", "unit": "m"}, ["5", "m"],
    {"magnitude": 5, "unit": "m", "more": 1}, {"magnitude": "5 5", "unit": "m"},
])  # fmt: skip
def test_json_that_is_no_quantity_is_refused(value: object) -> None:
    with pytest.raises(ValueError, match=r"expected|magnitude|number"):
        types.quantity_from_json(value)


@pytest.mark.parametrize("text", ["", "speed", "length /", "L T^", "L^1/0", "velocity", "x" * 300])
def test_text_that_is_no_dimension_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="dimension"):
        types.parse_dimension(text)


def test_dimension_texts() -> None:
    force = Dimension((1, 1, -2, 0, 0, 0, 0))  # type: ignore[arg-type]
    for text in ("M L T^-2", "MLT⁻²", "[mass] * [length] / [time]**2", "mass * length / time ** 2"):
        assert types.parse_dimension(text) == force
    with pytest.raises(ValueError, match="7 exponents"):
        Dimension((1, 2))  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="exponent 99"):
        Dimension((99, 0, 0, 0, 0, 0, 0))  # type: ignore[arg-type]


def test_broken_codes_are_refused() -> None:
    code = encoder.encode_quantity(Quantity(5, "km"))
    with pytest.raises(EncodingError, match="at least 2 blocks"):
        encoder.decode_quantity(code[:1])
    broken = code.copy()
    broken[1, 16:20] = ord("?") / 256
    with pytest.raises(EncodingError, match="no unit text"):
        encoder.decode_quantity(broken)


def test_long_unit_texts_take_more_blocks() -> None:
    prefixes = ("kilo", "mega", "giga", "tera", "peta", "exa", "zetta", "yotta", "ronna")
    unit = Unit(" * ".join([*(f"{p}meter" for p in prefixes), "kilogram", "second", "ampere"]))
    code = encoder.encode_unit(unit)
    assert len(code) == 3
    assert encoder.decode_unit(code) == unit


def test_values_survive_pickling() -> None:
    quantity = Quantity(Decimal("9.8"), "m/s^2")
    assert pickle.loads(pickle.dumps(quantity)) == quantity
