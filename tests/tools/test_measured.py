"""Numbers in a known unit may be given as quantities: converted, stripped, refused where the dimension is another."""

from __future__ import annotations

import random
from typing import Annotated

import pytest

from fluxem.core.errors import ToolError
from fluxem.core.measured import SAME_UNIT, Length, Unit, find_unit
from fluxem.core.phrasebook import write_number
from fluxem.core.template import render
from fluxem.data.toolcalls.measures import WRITTEN, write_measures
from fluxem.data.toolcalls.plan import PlannedCall
from fluxem.domains import get_type
from fluxem.tools import all_tools, call_tool


def quantity(text):
    return get_type("physics_quantity").parse(text)


def test_a_unit_is_found_however_deep():
    assert find_unit(Annotated[int, Unit("gram")]) == Unit("gram")
    assert find_unit(list[Length] | None) == SAME_UNIT
    assert find_unit(list[int] | None) is None


@pytest.mark.parametrize(
    ("tool", "plain", "measured"),
    [
        ("geometry_area", {"shape": "circle", "radius": 5}, {"shape": "circle", "radius": "5 cm"}),
        ("geometry_area", {"shape": "rectangle", "length": 3, "width": "0.4"},
         {"shape": "rectangle", "length": "3 m", "width": "40 cm"}),
        ("geometry_perimeter", {"shape": "triangle", "sides": [3, 4, 5]},
         {"shape": "triangle", "sides": ["3 m", "400 cm", 5]}),
        ("geometry_hypotenuse", {"leg_a": 3, "leg_b": 4}, {"leg_a": "3 feet", "leg_b": "48 inches"}),
        ("chemistry_moles_from_mass", {"mass": 1000, "formula": "H2O"}, {"mass": "1 kg", "formula": "H2O"}),
        ("finance_simple_interest", {"principal": 100, "annual_rate": "5%", "years": 2},
         {"principal": 100, "annual_rate": "5%", "years": "24 months"}),
    ],
)  # fmt: skip
def test_quantities_do_what_their_numbers_do(tool, plain, measured):
    def read(value):
        if isinstance(value, list):
            return [read(item) for item in value]
        return quantity(value) if isinstance(value, str) and value[-1].isalpha() and value[0].isdigit() else value

    given = {name: read(value) for name, value in measured.items()}
    assert any(hasattr(v, "unit") for v in given.values()) or tool == "geometry_perimeter"
    assert call_tool(tool, **given) == call_tool(tool, **plain)


def test_other_dimensions_are_refused_by_name():
    with pytest.raises(ToolError, match="mass: expected a quantity in gram, found 5 second"):
        call_tool("chemistry_moles_from_mass", mass=quantity("5 s"), formula="H2O")
    with pytest.raises(ToolError, match="width: expected a quantity in meter"):
        call_tool("geometry_area", shape="rectangle", length=quantity("3 m"), width=quantity("4 s"))
    with pytest.raises(ToolError, match="number"):  # a tool without units still takes no quantity
        call_tool("arithmetic_add", a=quantity("3 m"), b=1)


def test_requests_are_worded_with_units_and_mean_the_same():
    a, b = write_number(3), write_number(4)
    call = PlannedCall("geometry_hypotenuse", {"leg_a": a, "leg_b": b})
    call.run()
    before = call.result
    pieces = write_measures(["legs ", a, " and ", b, "?"], call, random.Random(1), 1.0)
    text, spans = render(pieces)
    assert [s.type for s in spans] == ["physics_quantity"] * 2 and call.result == before == 5
    assert all(text[s.start : s.end].startswith(("3", "4")) for s in spans)
    again = PlannedCall("geometry_hypotenuse", {"leg_a": a, "leg_b": b})
    same = write_measures(["legs ", a, " cm and ", b, " cm"], again, random.Random(1), 1.0)
    assert a in same and b in same  # the wording already says the unit
    assert write_measures(["x ", a], PlannedCall("arithmetic_negate", {"value": a}), random.Random(1), 1.0) == ["x ", a]


def test_every_measured_parameter_has_a_way_to_be_written():
    units = {p.unit.name for tool in all_tools().values() for p in tool.parameters if p.unit is not None}
    assert units == set(WRITTEN)
