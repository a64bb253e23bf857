"""Fundamental constants: CODATA 2022 recommended values.

Source: E. Tiesinga, P. J. Mohr, D. B. Newell, B. N. Taylor, "CODATA recommended values of the
fundamental physical constants: 2022" (NIST, 2024). Since 2019 c, h, e, k and N_A are exact by
definition of the SI, and so is what follows from them. Where an exact constant is irrational
(hbar = h / 2 pi) its value is rounded, which ``is_rounded`` says.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from fluxem.core.errors import UnknownNameError
from fluxem.domains.physics.types import Quantity


@dataclass(frozen=True, slots=True)
class Constant:
    """One constant.

    Attributes:
        name: lower case with underscores ("speed_of_light").
        symbols: what it is written as, case-sensitive.
        value: recommended value in ``unit``.
        unit: canonical unit text.
        uncertainty: standard uncertainty in ``unit``; 0 for exact constants.
        is_rounded: exact by definition, but irrational, so that ``value`` is rounded.
    """

    name: str
    symbols: tuple[str, ...]
    value: Decimal
    unit: str
    uncertainty: Decimal = Decimal(0)
    is_rounded: bool = False

    @property
    def quantity(self) -> Quantity:
        """The value with its unit."""
        return Quantity(self.value, self.unit)


def _exact(name: str, symbols: str, value: str, unit: str, *, is_rounded: bool = False) -> Constant:
    return Constant(name, tuple(symbols.split()), Decimal(value), unit, Decimal(0), is_rounded)


def _measured(name: str, symbols: str, value: str, uncertainty: str, unit: str) -> Constant:
    return Constant(name, tuple(symbols.split()), Decimal(value), unit, Decimal(uncertainty))


CONSTANTS: tuple[Constant, ...] = (
    _exact("speed_of_light", "c c_0", "299792458", "meter / second"),
    _exact("planck_constant", "h", "6.62607015e-34", "joule * second"),
    _exact("reduced_planck_constant", "hbar ħ", "1.054571817646156e-34", "joule * second", is_rounded=True),
    _exact("elementary_charge", "e", "1.602176634e-19", "coulomb"),
    _exact("boltzmann_constant", "k k_B", "1.380649e-23", "joule / kelvin"),
    _exact("avogadro_constant", "N_A L", "6.02214076e23", "1 / mole"),
    _exact("molar_gas_constant", "R", "8.31446261815324", "joule / kelvin / mole"),
    _exact("faraday_constant", "F", "96485.3321233100184", "coulomb / mole"),
    _exact("electron_volt", "eV", "1.602176634e-19", "joule"),
    _exact(
        "stefan_boltzmann_constant",
        "sigma σ",
        "5.670374419184430e-8",
        "watt / kelvin ** 4 / meter ** 2",
        is_rounded=True,
    ),
    _exact("wien_wavelength_displacement_constant", "b", "2.897771955185172e-3", "kelvin * meter", is_rounded=True),
    _exact("magnetic_flux_quantum", "Phi_0 Φ_0", "2.067833848461929e-15", "weber", is_rounded=True),
    _exact("josephson_constant", "K_J", "4.835978484169836e14", "hertz / volt", is_rounded=True),
    _exact("von_klitzing_constant", "R_K", "25812.80745930450", "ohm", is_rounded=True),
    _exact("standard_gravity", "g g_n g_0", "9.80665", "meter / second ** 2"),
    _exact("standard_atmosphere", "atm", "101325", "pascal"),
    _measured("gravitational_constant", "G", "6.67430e-11", "0.00015e-11", "meter ** 3 / kilogram / second ** 2"),
    _measured("fine_structure_constant", "alpha α", "7.2973525643e-3", "0.0000000011e-3", "dimensionless"),
    _measured("electron_mass", "m_e", "9.1093837139e-31", "0.0000000028e-31", "kilogram"),
    _measured("proton_mass", "m_p", "1.67262192595e-27", "0.00000000052e-27", "kilogram"),
    _measured("neutron_mass", "m_n", "1.67492750056e-27", "0.00000000085e-27", "kilogram"),
    _measured("muon_mass", "m_mu", "1.883531627e-28", "0.000000042e-28", "kilogram"),
    _measured("deuteron_mass", "m_d", "3.3435837768e-27", "0.0000000010e-27", "kilogram"),
    _measured("alpha_particle_mass", "m_alpha", "6.6446573450e-27", "0.0000000021e-27", "kilogram"),
    _measured("atomic_mass_constant", "m_u u", "1.66053906892e-27", "0.00000000052e-27", "kilogram"),
    _measured("vacuum_permeability", "mu_0 µ_0", "1.25663706127e-6", "0.00000000020e-6", "newton / ampere ** 2"),
    _measured("vacuum_permittivity", "eps_0 epsilon_0 ε_0", "8.8541878188e-12", "0.0000000014e-12", "farad / meter"),
    _measured("vacuum_impedance", "Z_0", "376.730313412", "0.000000059", "ohm"),
    _measured("rydberg_constant", "R_inf R_∞", "10973731.568157", "0.000012", "1 / meter"),
    _measured("bohr_radius", "a_0", "5.29177210544e-11", "0.00000000082e-11", "meter"),
    _measured("hartree_energy", "E_h", "4.3597447222060e-18", "0.0000000000048e-18", "joule"),
    _measured("bohr_magneton", "mu_B µ_B", "9.2740100657e-24", "0.0000000029e-24", "joule / tesla"),
    _measured("nuclear_magneton", "mu_N µ_N", "5.0507837393e-27", "0.0000000016e-27", "joule / tesla"),
    _measured("classical_electron_radius", "r_e", "2.8179403205e-15", "0.0000000013e-15", "meter"),
    _measured("compton_wavelength", "lambda_C", "2.42631023538e-12", "0.00000000076e-12", "meter"),
    _measured("thomson_cross_section", "sigma_e", "6.6524587051e-29", "0.0000000062e-29", "meter ** 2"),
)
_ALIASES = {
    "light_speed": "speed_of_light",
    "dirac_constant": "reduced_planck_constant",
    "h_bar": "reduced_planck_constant",
    "newtonian_constant_of_gravitation": "gravitational_constant",
    "newton_constant": "gravitational_constant",
    "gas_constant": "molar_gas_constant",
    "universal_gas_constant": "molar_gas_constant",
    "avogadro_number": "avogadro_constant",
    "electron_charge": "elementary_charge",
    "unified_atomic_mass_unit": "atomic_mass_constant",
    "electric_constant": "vacuum_permittivity",
    "magnetic_constant": "vacuum_permeability",
    "gravity": "standard_gravity",
    "planck": "planck_constant",
    "boltzmann": "boltzmann_constant",
    "avogadro": "avogadro_constant",
}


@cache
def _by_name() -> dict[str, Constant]:
    table = {constant.name: constant for constant in CONSTANTS}
    table.update({alias: table[name] for alias, name in _ALIASES.items()})
    return table


@cache
def _by_symbol() -> dict[str, Constant]:
    return {symbol: constant for constant in CONSTANTS for symbol in constant.symbols}


def find_constant(name: str) -> Constant:
    """The constant of a symbol ("G") or a name ("speed of light", "Planck's constant").

    Raises:
        UnknownNameError: no such constant; the nearest names are listed.
    """
    key = name.strip()
    if key in _by_symbol():
        return _by_symbol()[key]
    key = key.lower().replace("\u2019", "'").replace("'s", "").replace("'", "").removeprefix("the ")
    key = "_".join(key.replace("-", " ").replace("_", " ").split())
    found = _by_name().get(key)
    if found is None:
        raise UnknownNameError("constant", name[:80], _by_name())
    return found
