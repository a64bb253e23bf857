"""Texts with exactly the sets and intervals they hold, and near-misses without any."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import Any

from fluxem.core.domain import Example
from fluxem.domains.sets.types import FiniteSet, Interval


def _example(text: str, *spans: tuple[str, Any]) -> Example:
    return Example(text, tuple((surface, _type_of(value), value) for surface, value in spans))


def _type_of(value: Any) -> str:
    if isinstance(value, FiniteSet):
        return "sets_set"
    return "sets_interval" if isinstance(value, Interval) else "arithmetic_number"


def _s(*elements: Any) -> FiniteSet:
    return FiniteSet(elements)


def _i(low: Any, high: Any, brackets: str) -> Interval:
    return Interval(low, high, brackets[0] == "[", brackets[1] == "]")


_HALF, _TENTH = Fraction(1, 2), Decimal("0.1")

CORPUS = (
    # numbers in braces
    _example("What is {1, 2, 3} ∪ {3, 4}?", ("{1, 2, 3}", _s(1, 2, 3)), ("{3, 4}", _s(3, 4))),
    _example("Let A = {1,2,3} and B = {2,3,4}.", ("{1,2,3}", _s(1, 2, 3)), ("{2,3,4}", _s(2, 3, 4))),
    _example("the set { 5, 7 }", ("{ 5, 7 }", _s(5, 7))),
    _example("{3, 1, 2, 1} has how many elements?", ("{3, 1, 2, 1}", _s(1, 2, 3))),
    _example("{-1, 0, 1}", ("{-1, 0, 1}", _s(-1, 0, 1))),
    _example("{−2, −1}", ("{−2, −1}", _s(-2, -1))),
    _example("{0.5, 1/2, 2}", ("{0.5, 1/2, 2}", _s(_HALF, 2))),
    _example("{1/3, 2/3}", ("{1/3, 2/3}", _s(Fraction(1, 3), Fraction(2, 3)))),
    _example("{0.1, 2.50}", ("{0.1, 2.50}", _s(_TENTH, Decimal("2.5")))),
    _example("{1; 2; 3}", ("{1; 2; 3}", _s(1, 2, 3))),
    _example(r"\{1, 2\} \cup \{2, 3\}", (r"\{1, 2\}", _s(1, 2)), (r"\{2, 3\}", _s(2, 3))),
    _example(r"$\{4, 5\}$ is a set", (r"\{4, 5\}", _s(4, 5))),
    _example("{1, 2, ..., 5}", ("{1, 2, ..., 5}", _s(1, 2, 3, 4, 5))),
    _example("the universe {2, 4, …, 10}", ("{2, 4, …, 10}", _s(2, 4, 6, 8, 10))),
    _example("Union of {1000000, 2} and {3, 10}?", ("{1000000, 2}", _s(1000000, 2)), ("{3, 10}", _s(3, 10))),
    _example("{1,234}", ("{1,234}", _s(1, 234))),
    _example("A={1,2}; B={2,3}", ("{1,2}", _s(1, 2)), ("{2,3}", _s(2, 3))),
    _example("Is 3 in the set {1, 2, 3}?", ("3", 3), ("{1, 2, 3}", _s(1, 2, 3))),
    _example("6 ∈ {2, 4, 6}", ("6", 6), ("{2, 4, 6}", _s(2, 4, 6))),
    _example("{1, 2} × {3, 4}", ("{1, 2}", _s(1, 2)), ("{3, 4}", _s(3, 4))),
    # words, single elements and the empty set, with context
    _example("the set {a, b, c}", ("{a, b, c}", _s("a", "b", "c"))),
    _example("Intersect {red, green} with {green, blue}.", ("{red, green}", _s("red", "green")),
             ("{green, blue}", _s("green", "blue"))),
    _example("{x} ⊆ {x, y}", ("{x}", _s("x")), ("{x, y}", _s("x", "y"))),
    _example("the subset {7} of {6, 7}", ("{7}", _s(7)), ("{6, 7}", _s(6, 7))),
    _example("Is {} a subset of {1, 2}?", ("{}", _s()), ("{1, 2}", _s(1, 2))),
    _example("∅ ∪ {1, 2}", ("∅", _s()), ("{1, 2}", _s(1, 2))),
    _example(r"A \cap B = \emptyset", (r"\emptyset", _s())),
    _example('the sets {"apple", "pear"} and {"fig"}', ('{"apple", "pear"}', _s("apple", "pear")),),
    _example("the elements {1, a, 2.5}", ("{1, a, 2.5}", _s(1, "a", Decimal("2.5")))),
    _example("SET {A, B}", ("{A, B}", _s("A", "B"))),
    _example("Jaccard similarity of {cat, dog} and {dog, blue-tit}", ("{cat, dog}", _s("cat", "dog")),
             ("{dog, blue-tit}", _s("dog", "blue-tit"))),
    # intervals
    _example("x lies in [0, 5)", ("[0, 5)", _i(0, 5, "[)"))),
    _example("(2, 7] is half-open", ("(2, 7]", _i(2, 7, "(]"))),
    _example("the domain is [1, ∞)", ("[1, ∞)", _i(1, None, "[)"))),
    _example("(-∞, 3)", ("(-∞, 3)", _i(None, 3, "()"))),
    _example("(−∞, ∞)", ("(−∞, ∞)", _i(None, None, "()"))),
    _example("(-inf, 0.5]", ("(-inf, 0.5]", _i(None, _HALF, "(]"))),
    _example(r"\left[0, \infty\right)", (r"\left[0, \infty\right)", _i(0, None, "[)"))),
    _example("the interval [0, 1]", ("[0, 1]", _i(0, 1, "[]"))),
    _example("the open interval (-1, 1)", ("(-1, 1)", _i(-1, 1, "()"))),
    _example("the interval ]0, 1[", ("]0, 1[", _i(0, 1, "()"))),
    _example("intervals [1, 3] and [2, 4]", ("[1, 3]", _i(1, 3, "[]")), ("[2, 4]", _i(2, 4, "[]"))),
    _example("How long is [2.5, 7)?", ("[2.5, 7)", _i(Decimal("2.5"), 7, "[)"))),
    _example("[1/3, 2/3) ∩ (0, 1/2]", ("[1/3, 2/3)", _i(Fraction(1, 3), Fraction(2, 3), "[)")),
             ("(0, 1/2]", _i(0, _HALF, "(]"))),
    _example("Is 5 in [0, 5)?", ("5", 5), ("[0, 5)", _i(0, 5, "[)"))),
    _example("intersection of [1, 5] and (3, 9)", ("[1, 5]", _i(1, 5, "[]")), ("(3, 9)", _i(3, 9, "()"))),
    _example("Do (0, 2) and [1, 4] overlap?", ("(0, 2)", _i(0, 2, "()")), ("[1, 4]", _i(1, 4, "[]"))),
)  # fmt: skip

NEAR_MISSES = (
    "The unions met in rooms (3, 9) and (4, 5).",
    '{"a": 1, "b": 2}',
    "{ x = 1; y = 2; }",
    "Hello {name}, welcome!",
    "Hello {name}, our members greet you.",
    "f'{value:.2f}'",
    r"\frac{1}{2} of the set",
    "x^{2} is an element of the ring",
    "a_{12} belongs to the matrix",
    r"the pattern \d{1,3} matches digits",
    "regex [a-z]{2,4}",
    "int a[] = {1, 2, 3};",
    "double x = {1.5, 2.5};",
    "import {a, b} from 'sets'",
    "const {x, y} = members",
    "function f() {}",
    "if (a) { b } else { c }",
    "He set the table for 3.",
    "NASA, IBM and the union of workers",
    "see page (2, 3) of the manual",
    "the point (2, 3)",
    "[1, 2, 3]",
    "the vector [1, 2]",
    "f(0, 5)",
    "range(0, 5)",
    "a[0, 5]",
    "10 minutes after the interval",
    "call (555) 123-4567",
    "2024-13-45",
    "version 1.2.3 of the set",
    "{a, b}",
    "The European Union has members.",
    "the intersection of Main Street and 5th",
    "${1} of the set",
    "{1, 2, ..., 2} is odd",
    "{0} and {1} are placeholders",
    "(5, 2] in the wrong order",
)
