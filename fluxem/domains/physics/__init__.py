"""Physics: exact quantities with units, units, dimensions, and whether quantities add."""

from fluxem.core.domain import Domain, ValueType
from fluxem.core.domain_type import DomainType
from fluxem.domains.physics import encoder, types
from fluxem.domains.physics.corpus import CORPUS, NEAR_MISSES
from fluxem.domains.physics.generator import generate
from fluxem.domains.physics.laws import LAWS
from fluxem.domains.physics.patterns import PATTERNS
from fluxem.domains.physics.tools import TOOLS

DOMAIN = Domain(
    name="physics",
    summary="quantities with units, exact conversion, dimensional algebra, constants",
    types=(
        ValueType(
            name="physics_quantity",
            tag=DomainType.QUANTITY,
            summary="exact magnitude with a unit",
            matches=lambda value: isinstance(value, types.Quantity),
            encode=encoder.encode_quantity,
            decode=encoder.decode_quantity,
            parse=types.parse_quantity,
            format=types.format_quantity,
            to_json=types.quantity_to_json,
            from_json=types.quantity_from_json,
            encode_many=encoder.encode_many_quantities,
            check=encoder.check_quantity,
            examples=(
                types.Quantity(5, "kilometer"),
                types.Quantity(types.Decimal("9.8"), "meter / second ** 2"),
                types.Quantity(-40, "degree_Fahrenheit"),
                types.Quantity(types.Fraction(1, 3), "meter * newton"),
                types.Quantity(0, "second"),
            ),
        ),
        ValueType(
            name="physics_unit",
            tag=DomainType.UNIT,
            summary="a unit of measurement",
            matches=lambda value: isinstance(value, types.Unit),
            encode=encoder.encode_unit,
            decode=encoder.decode_unit,
            parse=types.parse_unit,
            format=str,
            to_json=str,
            from_json=types.unit_from_json,
            examples=(types.Unit("mile"), types.Unit("kilometer / hour"), types.Unit("degree_Celsius")),
        ),
        ValueType(
            name="physics_dimension",
            tag=DomainType.DIMENSION,
            summary="seven SI exponents, such as length / time",
            matches=lambda value: isinstance(value, types.Dimension),
            encode=encoder.encode_dimension,
            decode=encoder.decode_dimension,
            parse=types.parse_dimension,
            format=str,
            to_json=types.dimension_to_json,
            from_json=types.dimension_from_json,
            examples=(types.parse_dimension("length / time"), types.parse_dimension("dimensionless")),
        ),
        ValueType(
            name="physics_boolean",
            tag=DomainType.BOOLEAN,
            summary="yes or no: whether two quantities can be added",
            matches=lambda value: isinstance(value, bool),
            encode=encoder.encode_boolean,
            decode=encoder.decode_boolean,
            parse=types.parse_boolean,
            format=lambda value: "yes" if value else "no",
            to_json=bool,
            from_json=types.boolean_from_json,
            examples=(True, False),
        ),
    ),
    laws=LAWS,
    patterns=PATTERNS,
    tools=TOOLS,
    generate=generate,
    corpus=CORPUS,
    near_misses=NEAR_MISSES,
)
