"""Polynomials as lists of exact coefficients, highest power first, and the parser of rational functions.

Coefficients are fractions; the parser computes with ints where they are whole, which is several times faster.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from fractions import Fraction
from typing import Any

from fluxem.core.number_text import parse_number

Polynomial = list[Fraction]
MAX_DEGREE = 12
_MAX_CHARACTERS = 2000
_MAX_DEPTH = 20
_MAX_BITS = 20_000

_PREFIX = re.compile(r"\s*[A-Za-z]\w{0,9}\s*\(\s*[sz]\s*\)\s*=\s*", re.ASCII)
_TOKEN = re.compile(r"\s*(\\frac|\d+(?:\.\d+)?(?:[eE][+-]?\d{1,4})?|\.\d+|[sz]|[-+*/^(){}])", re.ASCII)
_SUPERSCRIPTS = str.maketrans("\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079", "0123456789")
_SUPERSCRIPT = re.compile("[\u2070\u00b9\u00b2\u00b3\u2074-\u2079]+")


def trim(p: Sequence[Fraction]) -> Polynomial:
    """Without leading zeros; the zero polynomial is ``[0]``."""
    first = next((i for i, c in enumerate(p) if c), len(p) - 1)
    return list(p[first:])


def add(p: Sequence[Fraction], q: Sequence[Fraction]) -> Polynomial:
    """``p + q``."""
    size, zero = max(len(p), len(q)), p[0] - p[0]  # a zero of the coefficients' own type
    left, right = [zero] * (size - len(p)) + list(p), [zero] * (size - len(q)) + list(q)
    return trim([x + y for x, y in zip(left, right, strict=True)])


def multiply(p: Sequence[Fraction], q: Sequence[Fraction]) -> Polynomial:
    """``p * q``."""
    if len(q) == 1:
        return trim([c * q[0] for c in p])
    out = [p[0] - p[0]] * (len(p) + len(q) - 1)
    for i, x in enumerate(p):
        if x:
            for j, y in enumerate(q):
                out[i + j] += x * y
    return trim(out)


def evaluate(p: Sequence[Fraction], x: Fraction) -> Fraction:
    """Value at ``x``."""
    value = Fraction(0)
    for c in p:
        value = value * x + c
    return value


Ratio = tuple[Polynomial, Polynomial]


def _simplify(value: Fraction) -> Any:
    return value.numerator if value.denominator == 1 else value


_ONE: Any = (1,)
_UNKNOWN: Any = (1, 0)


def _check(ratio: Ratio) -> Ratio:
    """A constant denominator is divided out; sizes are bounded."""
    numerator, denominator = ratio
    if len(denominator) == 1:
        constant = denominator[0]
        if constant != 1:
            numerator, denominator = [_simplify(Fraction(c) / constant) for c in numerator], list(_ONE)
    if max(len(numerator), len(denominator)) > MAX_DEGREE + 1:
        raise ValueError(f"degree {max(len(numerator), len(denominator)) - 1}: at most {MAX_DEGREE} is supported")
    if any(max(c.numerator.bit_length(), c.denominator.bit_length()) > _MAX_BITS for c in numerator + denominator):
        raise ValueError("a coefficient has too many digits")
    return numerator, denominator


def _add_ratios(a: Ratio, b: Ratio) -> Ratio:
    if a[1] == b[1]:
        return add(a[0], b[0]), a[1]
    return add(multiply(a[0], b[1]), multiply(b[0], a[1])), multiply(a[1], b[1])


class _Parser:
    """Recursive descent over tokens; a product without a sign right after a quotient is refused as ambiguous."""

    def __init__(self, text: str) -> None:
        if len(text) > _MAX_CHARACTERS:
            raise ValueError(f"a transfer function of {len(text)} characters; at most {_MAX_CHARACTERS} are read")
        clean = _SUPERSCRIPT.sub(lambda m: "^" + m[0].translate(_SUPERSCRIPTS), text)
        clean = clean.replace("**", "^").replace("\u2212", "-").replace("\u00b7", "*").replace("\u22c5", "*")
        prefix = _PREFIX.match(clean)
        position = prefix.end() if prefix else 0
        self.text = text
        self.tokens: list[str] = []
        self.variables: set[str] = set()
        end = len(clean.rstrip())
        while position < end:
            match = _TOKEN.match(clean, position)
            if match is None:
                raise ValueError(f"{text!r:.80} is no ratio of polynomials in s or z")
            self.tokens.append(match[1])
            position = match.end()
        self.index = 0

    def peek(self) -> str:
        return self.tokens[self.index] if self.index < len(self.tokens) else ""

    def take(self) -> str:
        token = self.peek()
        self.index += 1
        return token

    def expect(self, token: str) -> None:
        if self.take() != token:
            raise ValueError(f"{self.text!r:.80}: expected {token!r}")

    def parse_sum(self, depth: int) -> Ratio:
        if depth > _MAX_DEPTH:
            raise ValueError(f"parentheses nested deeper than {_MAX_DEPTH}")
        sign = -1 if self.peek() == "-" else 1
        if self.peek() in ("-", "+"):
            self.take()
        total = self.scale(self.parse_product(depth), sign)
        while self.peek() in ("+", "-"):
            sign = -1 if self.take() == "-" else 1
            total = _check(_add_ratios(total, self.scale(self.parse_product(depth), sign)))
        return total

    @staticmethod
    def scale(ratio: Ratio, sign: int) -> Ratio:
        return ([sign * c for c in ratio[0]], ratio[1])

    def parse_product(self, depth: int) -> Ratio:
        result = self.parse_power(depth)
        divided = False
        while True:
            token = self.peek()
            if token in ("*", "/"):
                self.take()
                factor = self.parse_power(depth)
                if token == "/":
                    if not any(factor[0]):
                        raise ValueError(f"{self.text!r:.80} divides by zero")
                    factor = (factor[1], factor[0])
                divided = token == "/"
            elif token and token not in ("+", "-", ")", "}", "^"):
                if divided:
                    raise ValueError(f"{self.text!r:.80} is ambiguous: put the whole denominator in parentheses")
                factor = self.parse_power(depth)
            else:
                return result
            result = _check((multiply(result[0], factor[0]), multiply(result[1], factor[1])))

    def parse_power(self, depth: int) -> Ratio:
        base = self.parse_atom(depth)
        if self.peek() != "^":
            return base
        self.take()
        braced = self.peek() == "{"
        if braced:
            self.take()
        digits = self.take()
        if braced:
            self.expect("}")
        if not digits.isdigit() or int(digits) > MAX_DEGREE:
            raise ValueError(f"exponent {digits!r:.20}: expected an integer from 0 to {MAX_DEGREE}")
        result: Ratio = (list(_ONE), list(_ONE))
        for _ in range(int(digits)):
            result = _check((multiply(result[0], base[0]), multiply(result[1], base[1])))
        return result

    def parse_atom(self, depth: int) -> Ratio:
        token = self.take()
        if token == "(":
            inner = self.parse_sum(depth + 1)
            self.expect(")")
            return inner
        if token == "\\frac":
            over, under = self.parse_group(depth), self.parse_group(depth)
            if not any(under[0]):
                raise ValueError(f"{self.text!r:.80} divides by zero")
            return _check((multiply(over[0], under[1]), multiply(over[1], under[0])))
        if token in ("s", "z"):
            self.variables.add(token)
            return list(_UNKNOWN), list(_ONE)
        if token[:1].isdigit() or token[:1] == ".":
            return [_simplify(Fraction(parse_number(token)))], list(_ONE)
        raise ValueError(f"{self.text!r:.80} is no ratio of polynomials in s or z")

    def parse_group(self, depth: int) -> Ratio:
        self.expect("{")
        inner = self.parse_sum(depth + 1)
        self.expect("}")
        return inner


def parse_ratio(text: str) -> tuple[Polynomial, Polynomial, str]:
    """Numerator, denominator and variable of ``"(s + 1)/(s^2 + 3s + 2)"``; nothing is cancelled.

    Raises:
        ValueError: no ratio of polynomials in s or z, both variables or neither, or a degree above 12.
    """
    parser = _Parser(text)
    numerator, denominator = parser.parse_sum(0)
    if parser.peek():
        raise ValueError(f"{text!r:.80}: {parser.peek()!r} is left over")
    if len(parser.variables) != 1:
        raise ValueError(f"{text!r:.80}: expected a ratio of polynomials in s or in z")
    return trim(numerator), trim(denominator), parser.variables.pop()
