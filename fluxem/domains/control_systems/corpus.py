"""Texts with exactly the systems and numbers they hold, and near-misses without any system."""

from __future__ import annotations

from typing import Any

from fluxem.core.domain import Example
from fluxem.core.number_text import parse_number
from fluxem.domains.control_systems.types import parse_state_space, parse_transfer_function


def _example(text: str, *surfaces: str) -> Example:
    """Surfaces that start with "A" are models, those with s or z transfer functions, the others numbers."""
    spans: list[tuple[str, str, Any]] = []
    for surface in surfaces:
        if surface.startswith("A"):
            spans.append((surface, "control_systems_state_space", parse_state_space(surface)))
        elif "s" in surface or "z" in surface:
            spans.append((surface, "control_systems_transfer_function", parse_transfer_function(surface)))
        else:
            spans.append((surface, "arithmetic_number", parse_number(surface)))
    return Example(text, tuple(spans))


_MODEL = "A = [[0, 1], [-2, -3]], B = [[0], [1]], C = [[1, 0]], D = [[0]]"

CORPUS = (
    _example("The plant is (s + 1)/(s^2 + 3s + 2).", "(s + 1)/(s^2 + 3s + 2)"),
    _example("Is 1/(s+1) stable?", "1/(s+1)"),
    _example("G(s) = 10/(s(s+2))", "10/(s(s+2))"),
    _example("H(s)=1/s", "1/s"),
    _example("C(s) = 5(s+1)/s is a PI controller", "5(s+1)/s"),
    _example("Let G(s) = 1/s^2.", "1/s^2"),
    _example("G1(s) = 2/(s+3) and G2(s) = s/(s+4)", "2/(s+3)", "s/(s+4)"),
    _example("a discrete filter z/(z - 0.5)", "z/(z - 0.5)"),
    _example("H(z) = (z+1)/(z^2 - 0.5z + 0.25)", "(z+1)/(z^2 - 0.5z + 0.25)"),
    _example("poles of 1/(s² + 2s + 5)", "1/(s² + 2s + 5)"),
    _example("1/(s**2 + 1) oscillates", "1/(s**2 + 1)"),
    _example("What about \\frac{s+1}{s^2+4}?", "\\frac{s+1}{s^2+4}"),
    _example("$G(s) = \\frac{1}{s^{2}+s}$", "\\frac{1}{s^{2}+s}"),
    _example("the controller 2/s", "2/s"),
    _example("the plant 1/s^2", "1/s^2"),
    _example("an integrator 1/s in the open loop", "1/s"),
    _example("100/((s+1)(s+10))", "100/((s+1)(s+10))"),
    _example("(s+1)(s+2)/((s+3)(s+4))", "(s+1)(s+2)/((s+3)(s+4))"),
    _example("1/(s+1)^2 is critically damped", "1/(s+1)^2"),
    _example("G(s) = -1/(s+1)", "-1/(s+1)"),
    _example("-1/(s+1) inverts", "-1/(s+1)"),
    _example("(0.5s + 1)/(0.1s + 1)", "(0.5s + 1)/(0.1s + 1)"),
    _example("(2*s + 3) / (s^2 + 4*s + 5)", "(2*s + 3) / (s^2 + 4*s + 5)"),
    _example("s/(s+1) and 1/(s+1)", "s/(s+1)", "1/(s+1)"),
    _example("1/(s + 1) + 2/(s + 3)", "1/(s + 1)", "2/(s + 3)"),
    _example("Multiply 1/(s + 1) by 3.", "1/(s + 1)", "3"),
    _example("the gain of 1/(s+2) at 10", "1/(s+2)", "10"),
    _example("K(s) = 3s/(s + 20)", "3s/(s + 20)"),
    _example("1e3/(s + 1e2)", "1e3/(s + 1e2)"),
    _example("s^2/(s^2 \u2212 4)", "s^2/(s^2 \u2212 4)"),
    _example("(1/2*s + 1)/(s + 2/3)", "(1/2*s + 1)/(s + 2/3)"),
    _example("G_p(s) = 4/(s^2+0.8s+4)", "4/(s^2+0.8s+4)"),
    _example("T(z) = 0.1/(z-0.9)", "0.1/(z-0.9)"),
    _example("(s+1)/s, a PI controller", "(s+1)/s"),
    # state space
    _example(_MODEL, _MODEL),
    _example(f"Consider {_MODEL}.", _MODEL),
    _example("the system A = [[1, 2], [3, 4]], B = [[1], [0]]", "A = [[1, 2], [3, 4]], B = [[1], [0]]"),
    _example("Is A=[[0,1],[0,0]], B=[[0],[1]] controllable?", "A=[[0,1],[0,0]], B=[[0],[1]]"),
    _example("A = [[1, 0], [0, 2]], C = [[1, 0]]", "A = [[1, 0], [0, 2]], C = [[1, 0]]"),
    _example("state space: A = [0 1; -2 -3], B = [0; 1]", "A = [0 1; -2 -3], B = [0; 1]"),
    _example("the plant A = [[-1]] and B = [[2]]", "A = [[-1]] and B = [[2]]"),
    _example("A = [0, 1; -6, -5]; B = [0; 1]; C = [1, 0]", "A = [0, 1; -6, -5]; B = [0; 1]; C = [1, 0]"),
    _example(
        "a plant with A = [[0.5, 1/3], [0, \u22121]], B = [[1], [1]] at 3",
        "A = [[0.5, 1/3], [0, \u22121]], B = [[1], [1]]",
        "3",
    ),
)

NEAR_MISSES = (
    "1/(x+1)", "a rate of 1/s", "5 1/s", "(a + b)/(c + d)", "yes/(no)", "1/(s+1)(s+2)", "G(s)", "G(s) = s + 1",
    "f(x) = 1/(x+1)", "and/or", "apples/oranges", "his/her", "s/he", "w/o", "I/O", "NASA", "IBM", "PhD", "3 strings",
    "10 minutes", "2024-13-45", "He said", "Plan A = free", "A = [1, 2]", "Speed (1994)", "version 1.2.3",
    "call 555-0134", "12 Plant Street", "the z-transform", "the Laplace variable s", "1/s(s+1)", "m/s", "3 m/s",
    "10 m/(s kg)", "A = B", "sum(s)/len(s)", "x/(1+z) is a redshift", "1/(s*t)", "(s)/(p)", "s/n ratio",
)  # fmt: skip
