"""Where transfer functions and state-space models stand in text.

A transfer function is a ratio of polynomials in s or z with a denominator in parentheses ("(s+1)/(s^2+3s+2)",
"10/(s(s+2))"), or anything after "G(s) ="; the bare "1/s" needs a word of control near it, since it also is a
unit. A denominator that goes on after its parentheses ("1/(s+1)(s+2)") is ambiguous and stays silent.
A state-space model is "A = [[...]], B = [[...]]", with C and D if they are there, or in MATLAB's notation.
"""

from __future__ import annotations

from fluxem.core.domain import Pattern
from fluxem.domains.control_systems.types import parse_state_space, parse_transfer_function

_SYSTEM, _MODEL = "control_systems_transfer_function", "control_systems_state_space"
_NUMBER = r"(?:\d+(?:\.\d+)?(?:[eE][-+]?\d{1,3})?)"
_POWER = r"(?: ?\^ ?(?:\d{1,2}|\{\d{1,2}\})|\*\*\d{1,2}|[²³⁴⁵⁶⁷⁸⁹])"
_UNKNOWN = rf"(?:[sz]\b{_POWER}?)"
_TERM = rf"(?:{_NUMBER}(?:/\d+)?(?: ?[*·] ?)?{_UNKNOWN}|{_UNKNOWN}|{_NUMBER}(?:/\d+)?)"
_SUM = rf"[-−+]? ?{_TERM}(?: ?[-−+] ?{_TERM}){{0,13}}"
_GROUP = rf"\( ?{_SUM} ?\){_POWER}?"
_FACTOR = rf"(?:{_NUMBER}|{_UNKNOWN}|{_GROUP})"
_TIMES = " ?[*·]? ?"
# "is (s + 1)" does not start with the "s" of "is".
_HEAD = rf"(?:{_NUMBER}{_TIMES}{_UNKNOWN}|{_NUMBER}|\b{_UNKNOWN})"
_PRODUCT = rf"(?:{_HEAD}{_TIMES})?{_GROUP}(?:{_TIMES}{_GROUP}){{0,5}}"
_NESTED = rf"\( ?{_FACTOR}(?:{_TIMES}{_FACTOR}){{1,6}} ?\)"
_OUTER = rf"\( ?{_PRODUCT} ?\)"
_TOP = rf"(?:{_PRODUCT}|{_HEAD})"
_BOTTOM = rf"(?:{_NESTED}|{_GROUP}|{_OUTER})"
_BARE = rf"{_TOP} ?/ ?{_UNKNOWN}"
_LATEX = r"\\frac\{(?:[^{}]|\{\d{1,2}\}){1,80}\}\{(?:[^{}]|\{\d{1,2}\}){1,120}\}"
_RATIO = rf"(?:{_TOP} ?/ ?{_BOTTOM}|{_BARE}|{_LATEX})"

_BEFORE = r"[\w.)^/*$\\]|[)^/*] |[-−]"
_BEFORE_SIGN = r"[^\s(=,:;]|[\d)\]]\s"
_AFTER = r"\w|\.\d| ?[\^(/*·]"
# "G(s) = 1/(s+1) + 2/s" is not its first term.
_AFTER_WHOLE = rf"{_AFTER}| ?[-−+] ?[\d(sz\\]"
_CONTEXT = (
    r"transfer function|\bplants?\b|controller|open[- ]loop|closed[- ]loop|feedback|integrator|\bpoles?\b"
    r"|\b(?:in|un)?stab(?:le|ility)\b|step response|dc[- _]gain|\bbode\b|steady[- _]state|laplace|control system"
)
_STATE_SPACE_CONTEXT = (
    r"state[- ]space|\bstates?\b|controllab|observab|\bsystems?\b|\bpoles?\b|\b(?:in|un)?stab(?:le|ility)\b|\binputs?\b"
    r"|actuat|\bcontrol|ctrb|obsv|rank B|kalman|\bplants?\b|step response|dynamics|[,;:] ?[CD] ?= ?\["
)
_ROW = r"[-−\d.,/eE ]{1,80}"
_MATRIX = rf"\[ ?\[{_ROW}\](?: ?[,;] ?\[{_ROW}\]){{0,3}} ?\]|\[{_ROW}(?:;{_ROW}){{0,3}}\]"
_JOINT = r"(?:[,;] ?(?:and )?| and | )"


def _assign(name: str) -> str:
    return rf"{name} ?= ?(?:{_MATRIX})"


_MODEL_TEXT = (
    rf"\b{_assign('A')}(?:{_JOINT}{_assign('B')}(?:{_JOINT}{_assign('C')}(?:{_JOINT}{_assign('D')})?)?"
    rf"|{_JOINT}{_assign('C')})"
)
# A and B alone may be two matrices to multiply, so only models with an output stand without a word of control.
_WITH_OUTPUT = rf"\b{_assign('A')}(?:{_JOINT}{_assign('B')})?{_JOINT}{_assign('C')}(?:{_JOINT}{_assign('D')})?"


PATTERNS = (
    Pattern("named", _SYSTEM, rf"\b[A-Za-z][A-Za-z]?_?\d?\([sz]\) ?= ?(?P<value>[-−]?{_RATIO})",
            parse_transfer_function, 76, None, _AFTER_WHOLE),
    Pattern("ratio", _SYSTEM, rf"{_TOP} ?/ ?{_BOTTOM}", parse_transfer_function, 74, _BEFORE, _AFTER),
    Pattern("negative_ratio", _SYSTEM, rf"[-−]{_TOP} ?/ ?{_BOTTOM}", parse_transfer_function, 74, _BEFORE_SIGN, _AFTER),
    Pattern("latex", _SYSTEM, _LATEX, parse_transfer_function, 74, _BEFORE, _AFTER),
    Pattern("bare", _SYSTEM, _BARE, parse_transfer_function, 73, _BEFORE, _AFTER, _CONTEXT),
    Pattern("with_output", _MODEL, _WITH_OUTPUT, parse_state_space, 86, r"\w", r"\w"),
    Pattern("state_space", _MODEL, _MODEL_TEXT, parse_state_space, 85, r"\w", r"\w", _STATE_SPACE_CONTEXT),
)  # fmt: skip
