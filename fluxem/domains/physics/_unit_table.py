"""How units are written in English text: names, plurals, SI prefixes and symbols.

The names on the left are pint's canonical ones; what each unit *is* comes from pint
(``_units.py``). Spelled-out names are read whatever their case, symbols exactly as written.
Words that are mostly something else in prose (barn, hand, link, point, turn, ...) are left out on
purpose; a :class:`Unit` can still be made of them by name.
"""

from __future__ import annotations

SI_PREFIXES: dict[str, str] = {
    "quetta": "Q", "ronna": "R", "yotta": "Y", "zetta": "Z", "exa": "E", "peta": "P", "tera": "T", "giga": "G",
    "mega": "M", "kilo": "k", "hecto": "h", "deca": "da", "deci": "d", "centi": "c", "milli": "m", "micro": "µ",
    "nano": "n", "pico": "p", "femto": "f", "atto": "a", "zepto": "z", "yocto": "y", "ronto": "r", "quecto": "q",
}  # fmt: skip
BINARY_PREFIXES: dict[str, str] = {"kibi": "Ki", "mebi": "Mi", "gibi": "Gi", "tebi": "Ti", "pebi": "Pi"}

# Each entry lists spelled forms; "singular/plural" where adding "s" is wrong, "/" alone for no plural.
PREFIXABLE: dict[str, str] = {
    "meter": "meter, metre", "gram": "gram, gramme", "second": "second", "ampere": "ampere, amp", "kelvin": "kelvin",
    "mole": "mole", "candela": "candela", "hertz": "hertz/", "newton": "newton", "pascal": "pascal", "joule": "joule",
    "watt": "watt", "coulomb": "coulomb", "volt": "volt", "farad": "farad", "ohm": "ohm", "siemens": "siemens/",
    "weber": "weber", "tesla": "tesla", "henry": "henry/henries", "lumen": "lumen", "lux": "lux/",
    "becquerel": "becquerel", "gray": "gray", "sievert": "sievert", "katal": "katal", "liter": "liter, litre",
    "radian": "radian", "steradian": "steradian", "bar": "bar/", "electron_volt": "electronvolt, electron volt",
    "calorie": "calorie", "parsec": "parsec", "dyne": "dyne", "erg": "erg", "dalton": "dalton",
    "byte": "byte", "bit": "bit", "molar": "molar/", "poise": "poise/", "curie": "curie", "watt_hour": "watthour",
    "maxwell": "maxwell", "torr": "torr/",
}  # fmt: skip
PLAIN: dict[str, str] = {
    # length
    "mile": "mile", "yard": "yard", "foot": "foot/feet", "inch": "inch/inches", "fathom": "fathom",
    "furlong": "furlong", "nautical_mile": "nautical mile", "light_year": "light year, lightyear",
    "astronomical_unit": "astronomical unit", "angstrom": "angstrom, ångström", "micron": "micron", "fermi": "fermi",
    "survey_foot": "survey foot/survey feet", "survey_mile": "survey mile",
    # area, volume
    "acre": "acre", "hectare": "hectare", "gallon": "gallon", "quart": "quart", "pint": "pint", "cup": "cup",
    "tablespoon": "tablespoon", "teaspoon": "teaspoon", "fluid_ounce": "fluid ounce", "bushel": "bushel",
    "imperial_gallon": "imperial gallon", "imperial_pint": "imperial pint", "oil_barrel": "oil barrel",
    "acre_foot": "acre foot/acre feet",
    # mass
    "pound": "pound", "ounce": "ounce", "ton": "ton, short ton", "long_ton": "long ton",
    "metric_ton": "tonne, metric ton", "stone": "stone/", "carat": "carat", "slug": "slug/", "troy_ounce": "troy ounce",
    "troy_pound": "troy pound", "pennyweight": "pennyweight", "unified_atomic_mass_unit": "atomic mass unit",
    # time
    "minute": "minute", "hour": "hour", "day": "day", "week": "week", "fortnight": "fortnight", "month": "month",
    "year": "year", "century": "century/centuries", "millennium": "millennium/millennia",
    "sidereal_day": "sidereal day", "sidereal_year": "sidereal year",
    # speed, frequency, angle
    "knot": "knot", "revolutions_per_minute": "revolution per minute/revolutions per minute", "degree": "degree",
    "arcminute": "arcminute, minute of arc/minutes of arc", "arcsecond": "arcsecond, second of arc/seconds of arc",
    # force, pressure, energy, power
    "force_pound": "pound force, pound of force/pounds of force", "force_kilogram": "kilogram force",
    "poundal": "poundal", "kip": "kip", "standard_atmosphere": "atmosphere, standard atmosphere",
    "technical_atmosphere": "technical atmosphere",
    "pound_force_per_square_inch": "pound per square inch/pounds per square inch, pound force per square inch",
    "millimeter_Hg": "millimeter of mercury/millimeters of mercury, millimetre of mercury/millimetres of mercury",
    "inch_Hg": "inch of mercury/inches of mercury", "british_thermal_unit": "british thermal unit, btu",
    "foot_pound": "foot pound", "therm": "therm", "horsepower": "horsepower/",
    "metric_horsepower": "metric horsepower/",
    "ton_TNT": "ton of tnt/tons of tnt", "hartree": "hartree", "rydberg": "rydberg",
    # temperature
    "degree_Celsius": "degree celsius/degrees celsius, celsius/, degree centigrade/degrees centigrade",
    "degree_Fahrenheit": "degree fahrenheit/degrees fahrenheit, fahrenheit/",
    "degree_Rankine": "degree rankine/degrees rankine, rankine/",
    "degree_Reaumur": "degree reaumur/degrees reaumur",
    "delta_degree_Celsius": "delta degree celsius/delta degrees celsius, degree celsius of difference/",
    "delta_degree_Fahrenheit": "delta degree fahrenheit/delta degrees fahrenheit",
    # electromagnetism, radiation, viscosity and the rest
    "oersted": "oersted", "gilbert": "gilbert", "biot": "biot", "franklin": "franklin", "faraday": "faraday/",
    "roentgen": "roentgen", "rutherford": "rutherford", "stokes": "stokes/", "reyn": "reyn", "darcy": "darcy/",
    "debye": "debye", "bohr": "bohr", "stilb": "stilb", "lambert": "lambert", "langley": "langley",
    "svedberg": "svedberg", "sverdrup": "sverdrup", "clausius": "clausius/", "abampere": "abampere",
    "abcoulomb": "abcoulomb", "abvolt": "abvolt", "abohm": "abohm", "abfarad": "abfarad", "abhenry": "abhenry",
    "ampere_hour": "ampere hour, amp hour", "denier": "denier/", "baud": "baud/", "pixel": "pixel",
    "dimensionless": "dimensionless/",
}  # fmt: skip

# symbol: (canonical name, prefixes it is written with in prose, where it may stand). "any" follows a
# number with or without a space, "space" needs the space ("5 A", not "5A"), "compound" needs a
# neighbour ("N/C", not "5 C"), because alone it is usually something else. "-" among the prefixes: none.
SYMBOLS: dict[str, tuple[str, str, str]] = {
    "m": ("meter", "k c d m µ n f G", "any"), "g": ("gram", "k m µ n", "any"), "s": ("second", "m µ n p f", "any"),
    "A": ("ampere", "k m µ n p", "space"), "K": ("kelvin", "m µ n k", "space"), "mol": ("mole", "k m µ n", "any"),
    "cd": ("candela", "", "any"), "Hz": ("hertz", "k M G T m", "any"), "N": ("newton", "k m M µ G", "space"),
    "Pa": ("pascal", "k M h G m", "any"), "J": ("joule", "k M m G µ", "space"), "W": ("watt", "k M G m µ T", "any"),
    "C": ("coulomb", "m µ n", "compound"), "V": ("volt", "k m µ M n", "any"), "F": ("farad", "µ n p m", "compound"),
    "Ω": ("ohm", "k M m G", "any"), "S": ("siemens", "m µ n", "compound"), "Wb": ("weber", "m", "any"),
    "T": ("tesla", "m µ n", "compound"), "H": ("henry", "m µ n", "compound"), "lm": ("lumen", "", "any"),
    "lx": ("lux", "k", "any"), "Bq": ("becquerel", "k M G", "any"), "Gy": ("gray", "m", "any"),
    "Sv": ("sievert", "m µ", "any"), "kat": ("katal", "", "compound"), "L": ("liter", "m µ c d", "any"),
    "l": ("liter", "m c d", "any"), "rad": ("radian", "m", "any"), "sr": ("steradian", "", "any"),
    "bar": ("bar", "m k", "any"), "eV": ("electron_volt", "k M G T m", "any"), "cal": ("calorie", "k", "any"),
    "pc": ("parsec", "k M G", "compound"), "dyn": ("dyne", "", "any"), "Da": ("dalton", "k", "any"),
    "Wh": ("watt_hour", "k M G T", "any"), "Ah": ("ampere_hour", "m", "any"), "M": ("molar", "m µ n", "compound"),
    "B": ("byte", "k M G T Ki Mi Gi Ti", "compound"), "Torr": ("torr", "m", "any"), "torr": ("torr", "m", "any"),
    "P": ("poise", "c", "compound"), "St": ("stokes", "c", "compound"),
}  # fmt: skip
PLAIN_SYMBOLS: dict[str, tuple[str, str]] = {
    "mi": ("mile", "any"), "yd": ("yard", "any"), "ft": ("foot", "any"), "in": ("inch", "compound"),
    "nmi": ("nautical_mile", "any"), "ly": ("light_year", "any"), "AU": ("astronomical_unit", "any"),
    "Å": ("angstrom", "any"), "acres": ("acre", "any"), "ha": ("hectare", "any"), "gal": ("gallon", "any"),
    "qt": ("quart", "any"), "fl oz": ("fluid_ounce", "any"), "tsp": ("teaspoon", "any"), "tbsp": ("tablespoon", "any"),
    "cc": ("centimeter ** 3", "any"), "lb": ("pound", "any"), "lbs": ("pound", "any"), "oz": ("ounce", "any"),
    "t": ("metric_ton", "space"), "min": ("minute", "any"), "mins": ("minute", "any"), "h": ("hour", "any"),
    "hr": ("hour", "any"), "hrs": ("hour", "any"), "sec": ("second", "any"), "secs": ("second", "any"),
    "d": ("day", "space"), "yr": ("year", "any"), "yrs": ("year", "any"), "wk": ("week", "any"),
    "mph": ("mile / hour", "any"), "MPH": ("mile / hour", "any"), "kph": ("kilometer / hour", "any"),
    "KPH": ("kilometer / hour", "any"), "kmh": ("kilometer / hour", "any"), "mps": ("meter / second", "any"),
    "fps": ("foot / second", "any"), "rpm": ("revolutions_per_minute", "any"), "RPM": ("revolutions_per_minute", "any"),
    "lbf": ("force_pound", "any"), "kgf": ("force_kilogram", "any"), "psi": ("pound_force_per_square_inch", "any"),
    "atm": ("standard_atmosphere", "any"), "mmHg": ("millimeter_Hg", "any"), "inHg": ("inch_Hg", "any"),
    "BTU": ("british_thermal_unit", "any"), "Btu": ("british_thermal_unit", "any"), "hp": ("horsepower", "any"),
    "ft lb": ("foot_pound", "any"), "ft lbf": ("foot_pound", "any"),
    "Nm": ("meter * newton", "any"), "N m": ("meter * newton", "any"), "kW h": ("hour * kilowatt", "any"),
    "V A": ("ampere * volt", "any"), "°C": ("degree_Celsius", "any"), "° C": ("degree_Celsius", "any"),
    "ºC": ("degree_Celsius", "any"), "℃": ("degree_Celsius", "any"), "degC": ("degree_Celsius", "any"),
    "deg C": ("degree_Celsius", "any"), "°F": ("degree_Fahrenheit", "any"), "° F": ("degree_Fahrenheit", "any"),
    "ºF": ("degree_Fahrenheit", "any"), "℉": ("degree_Fahrenheit", "any"), "degF": ("degree_Fahrenheit", "any"),
    "deg F": ("degree_Fahrenheit", "any"), "°R": ("degree_Rankine", "any"), "°": ("degree", "any"),
    "deg": ("degree", "any"), "Kg": ("kilogram", "any"), "KG": ("kilogram", "any"), "Km": ("kilometer", "any"),
    "KM": ("kilometer", "any"), "kms": ("kilometer", "any"), "kgs": ("kilogram", "any"), "um": ("micrometer", "any"),
    "ug": ("microgram", "any"), "uL": ("microliter", "any"), "uF": ("microfarad", "any"), "ohm": ("ohm", "any"),
    "u": ("unified_atomic_mass_unit", "compound"), "a_0": ("bohr", "compound"),
}  # fmt: skip

# Compound units that pint knows under one name are written out, so that one unit has one text.
EXPANSIONS: dict[str, str] = {
    "mile_per_hour": "mile / hour",
    "kilometer_per_hour": "kilometer / hour",
    "kilometer_per_second": "kilometer / second",
    "meter_per_second": "meter / second",
    "meter_per_second_squared": "meter / second ** 2",
    "foot_per_second": "foot / second",
    "cubic_centimeter": "centimeter ** 3",
    "cubic_foot": "foot ** 3",
    "cubic_inch": "inch ** 3",
    "cubic_yard": "yard ** 3",
    "square_foot": "foot ** 2",
    "square_inch": "inch ** 2",
    "square_mile": "mile ** 2",
    "square_yard": "yard ** 2",
}
PRODUCT_HEADS = (
    "newton", "watt", "ampere", "amp", "volt", "pascal", "joule", "coulomb", "tesla", "lumen", "lux",
)  # fmt: skip
"""Words that start a product written without a sign: "newton metres", "kilowatt hours"."""
TIME_WORDS = ("second", "minute", "hour", "day", "week", "fortnight", "month", "year", "century", "millennium")
"""Canonical names whose words follow "in" in ordinary prose ("in years"): a unit only where one is asked for."""
HOUSEHOLD_WORDS = ("cup", "tablespoon", "teaspoon", "pint", "bit", "byte", "degree", "bushel", "stone", "pixel")
"""Canonical names whose plurals follow "in" or "to" in ordinary prose ("served in cups")."""
STRONG_SYMBOLS = (
    "km", "cm", "mm", "µm", "um", "nm", "ft", "yd", "kg", "mg", "µg", "lb", "lbs", "oz", "mL", "ml", "mph", "kph", "Hz",
    "kHz", "MHz", "GHz", "kPa", "MPa", "hPa", "psi", "mmHg", "kJ", "MJ", "kcal", "kW", "MW", "kWh", "mV", "kV", "mA",
    "µA", "ms", "µs", "ns", "eV", "keV", "MeV", "kN", "kΩ", "°C", "°F", "℃", "℉", "degC", "degF", "rpm", "BTU",
)  # fmt: skip
"""Symbols that are a unit wherever they follow "in", "to" or "into"."""
