"""Units of physics: their texts, dimensions and exact factors, against hand-written tables and pint itself."""

from __future__ import annotations

import subprocess
import sys
from fractions import Fraction
from typing import Any

import pytest

from fluxem.core.errors import EncodingError, LawError
from fluxem.domains.physics import _unit_table as table
from fluxem.domains.physics import encoder
from fluxem.domains.physics._unit_text import split_forms
from fluxem.domains.physics._units import (
    canonical_unit,
    combine_units,
    conversion,
    describe_dimensions,
    raise_unit,
    reduce_root,
    registry,
    unit_facts,
)
from fluxem.domains.physics.types import Unit

TEXTS = {
    "kilometer / hour": ("km/h", "kilometres per hour", "km h^-1", "km h-1", "km·h⁻¹", "kph", "Kilometers Per Hour"),
    "meter / second ** 2": ("m/s^2", "m/s²", "m s^-2", "metres per second squared", "meter / second ** 2", "m/s/s"),
    "kilogram * meter ** 2 / second ** 2": ("kg m^2 s^-2", "kg·m²/s²", "kg*m**2/s**2"),
    "foot ** 2": ("square feet", "sq ft", "ft^2", "ft2", "square_foot"),
    "meter * newton": ("N m", "Nm", "N·m", "newton metres", "newton-meters"),
    "hour * kilowatt": ("kilowatt-hours", "kilowatt hour", "kW h"),
    "joule / kelvin / kilogram": ("J/(kg K)", "J/kg/K", "joules per kilogram kelvin", "J kg^-1 K^-1"),
    "degree_Celsius": ("°C", "degC", "celsius", "degrees Celsius", "° C", "℃"),
    "joule / delta_degree_Celsius": ("J/°C", "joules per degree Celsius"),
    "light_year": ("light-years", "light year", "ly"),
    "micrometer": ("µm", "μm", "um", "micrometres"),
    "1 / second": ("s^-1", "1/s", "per_second".replace("per_", "1/")),
    "meter ** (1/2)": ("m^(1/2)", "meter**0.5"),
    "dimensionless": ("dimensionless", "m/m", "1"),
}  # fmt: skip

# Exact by definition: international yard and pound (1959), SI brochure, US gallon of 231 cubic inches.
FACTORS = {
    ("mile", "meter"): "1609.344", ("foot", "meter"): "0.3048", ("inch", "centimeter"): "2.54",
    ("yard", "foot"): "3", ("nautical_mile", "meter"): "1852", ("light_year", "meter"): "9460730472580800",
    ("astronomical_unit", "meter"): "149597870700", ("pound", "kilogram"): "0.45359237",
    ("ounce", "gram"): "28.349523125", ("stone", "pound"): "14", ("metric_ton", "kilogram"): "1000",
    ("week", "second"): "604800", ("day", "minute"): "1440", ("mile / hour", "meter / second"): "0.44704",
    ("kilometer / hour", "meter / minute"): "50/3", ("knot", "kilometer / hour"): "1.852",
    ("gallon", "liter"): "3.785411784", ("cup", "milliliter"): "236.5882365", ("liter", "meter ** 3"): "0.001",
    ("hectare", "meter ** 2"): "10000", ("foot ** 2", "inch ** 2"): "144", ("kilowatt_hour", "joule"): "3600000",
    ("calorie", "joule"): "4.184", ("electron_volt", "joule"): "1.602176634e-19",
    ("force_pound", "newton"): "4.4482216152605", ("standard_atmosphere", "pascal"): "101325",
    ("bar", "kilopascal"): "100", ("newton", "dyne"): "100000", ("joule", "erg"): "10000000",
    ("degree", "arcminute"): "60", ("byte", "bit"): "8", ("megabyte", "kilobyte"): "1000",
    ("mebibyte", "kibibyte"): "1024", ("kilogram * meter / second ** 2", "newton"): "1",
    ("delta_degree_Fahrenheit", "kelvin"): "5/9",
}  # fmt: skip


@pytest.mark.parametrize(("canonical", "text"), [(c, t) for c, texts in TEXTS.items() for t in texts])
def test_every_spelling_has_one_canonical_text(canonical: str, text: str) -> None:
    assert canonical_unit(text) == canonical
    assert canonical_unit(canonical) == canonical


@pytest.mark.parametrize("text", [
    "", "foo", "12", "m//s", "m^", "(m", "m)", "J/kg K", "m" * 300, "((((((m))))))", "__import__('os')", "m; s", "dB",
    "m^(1/0)", "per", "3 m",
])  # fmt: skip
def test_text_that_is_no_unit_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"unit|factor|exponent|exact|parentheses|ambiguous|logarithmic"):
        unit_facts(text)


def test_an_unknown_unit_names_the_nearest() -> None:
    with pytest.raises(ValueError, match="kilometer"):
        canonical_unit("kilometr")


@pytest.mark.parametrize("text", ["m^25", "m^(1/13)", "m" + "".join(f" * pint ** {k}" for k in (20, 20))])
def test_oversized_exponents_are_refused(text: str) -> None:
    with pytest.raises(EncodingError, match="exponent"):
        canonical_unit(text)


@pytest.mark.parametrize(("pair", "factor"), FACTORS.items())
def test_factors_are_exact(pair: tuple[str, str], factor: str) -> None:
    source, target = pair
    assert conversion(source, target) == (Fraction(factor), 0)
    assert conversion(target, source) == (1 / Fraction(factor), 0)


def test_table_names_are_pints_own() -> None:
    """The table spares the registry for common units, so its names must be what pint would answer."""
    names = {*table.PREFIXABLE, *table.PLAIN, *(name for name, _, _ in table.SYMBOLS.values())} - {"dimensionless"}
    names |= {name for name, _ in table.PLAIN_SYMBOLS.values() if " " not in name}
    assert {name: registry().get_name(name) for name in names} == {name: name for name in names}


def test_spelled_forms_mean_what_pint_says() -> None:
    for name, forms in table.PREFIXABLE.items():
        for singular, _ in split_forms(forms):
            if " " not in singular and singular not in ("gramme", "watthour"):  # spellings pint does not know
                assert canonical_unit("kilo" + singular) == registry().get_name("kilo" + name)


def _registered_units() -> list[str]:
    names = sorted({d.name for d in registry()._units.values()})
    prefixed = [
        p + n for p in ("kilo", "micro", "giga", "yocto", "kibi") for n in ("meter", "gram", "byte", "volt", "ohm")
    ]
    return names + [registry().get_name(p) for p in prefixed]


def test_all_registered_units_round_trip() -> None:
    done, refused = 0, []
    for name in _registered_units():
        try:
            code = encoder.encode_unit(Unit(name))
        except ValueError:
            refused.append(name)
            continue
        decoded = encoder.decode_unit(code)
        assert decoded == Unit(name)
        assert tuple(decoded.dimensions) == encoder.read_dimensions(code[0])
        done += 1
    assert done >= 350
    assert len(refused) < 20  # logarithmic units and those without an exact definition


def test_dimensions_and_factors_agree_with_pint() -> None:
    """pint's own floating conversion is a second computation of what the code works out exactly."""
    import pint

    floating: Any = pint.UnitRegistry()
    checked = 0
    for name in _registered_units():
        try:
            facts = unit_facts(name)
        except ValueError:
            continue
        factor, _ = floating.get_base_units(name)
        if facts.offset is None and factor:
            assert abs(10**facts.log10_factor / factor - 1) < 1e-9, name
        names = ("[length]", "[mass]", "[time]", "[current]", "[temperature]", "[substance]", "[luminosity]")
        dimensionality = floating.get_dimensionality(name)
        assert [float(d) for d in facts.dimensions] == pytest.approx([dimensionality.get(n, 0) for n in names])
        checked += 1
    assert checked >= 350


@pytest.mark.parametrize(("source", "target", "reason"), [
    ("degree", "radian", "pi"), ("parsec", "meter", "tansec"), ("revolution", "radian", "pi"), ("rpm", "hertz", "pi"),
    ("km^(1/2)", "m^(1/2)", "root"),
])  # fmt: skip
def test_irrational_factors_are_refused_and_named(source: str, target: str, reason: str) -> None:
    with pytest.raises(LawError, match=f"irrational.*{reason}"):
        conversion(source, target)


def test_irrational_parts_cancel() -> None:
    assert conversion("revolutions_per_minute", "degree / second") == (6, 0)
    assert conversion("kiloparsec", "parsec") == (1000, 0)
    assert conversion("megameter ** (1/2)", "meter ** (1/2)") == (1000, 0)


def test_different_dimensions_are_refused_in_words() -> None:
    with pytest.raises(LawError, match=r"kilometer \(length\) to second \(time\)"):
        conversion("km", "s")


def test_products_of_units() -> None:
    assert combine_units("kilometer / hour", "hour", 1) == "kilometer"
    assert combine_units("meter", "meter", -1) == "dimensionless"
    assert raise_unit("meter / second", Fraction(2)) == "meter ** 2 / second ** 2"
    with pytest.raises(LawError, match="offset"):
        combine_units("degree_Celsius", "meter", 1)
    with pytest.raises(EncodingError):
        combine_units("meter ** 20", "meter ** 20", 1)


def test_reduce_root() -> None:
    assert reduce_root(Fraction(64, 729), 6) == (Fraction(2, 3), 1)
    assert reduce_root(Fraction(8), 6) == (Fraction(2), 2)
    assert reduce_root(Fraction(10**60), 2) == (Fraction(10**30), 1)
    assert reduce_root(Fraction(2), 12) == (Fraction(2), 12)


def test_describe_dimensions() -> None:
    assert describe_dimensions(unit_facts("newton").dimensions) == "length * mass / time ** 2"
    assert describe_dimensions(unit_facts("radian").dimensions) == "dimensionless"


def test_importing_the_domain_does_not_import_pint() -> None:
    code = "import sys, fluxem.domains.physics; sys.exit('pint' in sys.modules or 'torch' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
