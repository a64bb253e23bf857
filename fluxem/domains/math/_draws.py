"""Values that the wordings of math are filled with."""

from __future__ import annotations

import random
from decimal import Decimal
from fractions import Fraction

from fluxem.core.number import Number, simplify
from fluxem.core.number_text import format_number
from fluxem.core.phrasebook import Argument, Redraw
from fluxem.core.template import Literal
from fluxem.domains.math.types import VULGAR, Complex, Matrix, Rational, Vector

_TOP = {"easy": 9, "medium": 60, "hard": 9_999}


def _draw_entry(rng: random.Random, difficulty: str, top: int | None = None) -> Number:
    top = top or _TOP[difficulty]
    value = rng.randint(-top, top) if difficulty != "easy" or rng.random() < 0.3 else rng.randint(0, top)
    if difficulty == "hard" and rng.random() < 0.15:
        return Decimal(value).scaleb(-1)
    return value


# --- complex numbers -----------------------------------------------------------------------------------
def _draw_complex(rng: random.Random, difficulty: str) -> Literal:
    re = _draw_entry(rng, difficulty)
    im = abs(_draw_entry(rng, difficulty))
    if im in (0, 1):
        im = 2
    if rng.random() < 0.4:
        im = -im
    unit = "j" if rng.random() < 0.15 else "i"
    space = " " if rng.random() < 0.6 else ""
    surface = f"{format_number(re)}{space}{'-' if im < 0 else '+'}{space}{format_number(abs(im))}{unit}"
    return Literal(surface, "math_complex", Complex(re, im))


def draw_complex_pair(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    """Two complex numbers in Cartesian form."""
    return {"a": _draw_complex(rng, difficulty), "b": _draw_complex(rng, difficulty)}


def draw_complex_one(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    """One complex number; at times one whose modulus is whole."""
    if rng.random() < 0.4:
        p, q, scale = rng.choice(((3, 4, 1), (5, 12, 1), (8, 15, 1), (20, 21, 1), (7, 24, 1), (28, 45, 1)))
        scale = rng.randint(1, {"easy": 2, "medium": 12, "hard": 400}[difficulty])
        re, im = rng.choice((-1, 1)) * p * scale, q * scale
        return {"value": Literal(f"{re} + {im}i", "math_complex", Complex(re, im))}
    return {"value": _draw_complex(rng, difficulty)}


def draw_imaginary_pair(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    """Numbers written without a real part, which only words such as "imaginary" settle."""
    size = rng.randint(2, _TOP[difficulty])
    return {"a": Literal(f"{size}i", "math_complex", Complex(0, size)), "b": _draw_complex(rng, difficulty)}


# --- written-out fractions -----------------------------------------------------------------------------
def _draw_rational(rng: random.Random, difficulty: str) -> Literal:
    kind = rng.random()
    if kind < 0.25:
        sign = rng.choice(list(VULGAR))
        whole = rng.randint(0, _TOP[difficulty]) if rng.random() < 0.6 else 0
        value, surface = whole + VULGAR[sign], f"{whole or ''}{sign}"
    else:
        bottom = rng.randint(2, {"easy": 10, "medium": 40, "hard": 999}[difficulty])
        top, whole = rng.randint(1, bottom - 1), rng.randint(1, _TOP[difficulty])
        if kind < 0.6:
            value, surface = whole + Fraction(top, bottom), f"{whole} {top}/{bottom}"
        elif kind < 0.7:
            value, surface = whole + Fraction(top, bottom), rf"{whole}\frac{{{top}}}{{{bottom}}}"
        else:
            value, surface = Fraction(top, bottom), rf"\{rng.choice(('frac', 'dfrac'))}{{{top}}}{{{bottom}}}"
    return Literal(surface, "math_rational", Rational(value.numerator, value.denominator))


def draw_rational_pair(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    """Two fractions in any notation arithmetic does not read."""
    return {"a": _draw_rational(rng, difficulty), "b": _draw_rational(rng, difficulty)}


# --- vectors -------------------------------------------------------------------------------------------
_BRACKETS = ("()", "()", "[]", "<>", "\u27e8\u27e9")


def _write_vector(rng: random.Random, vector: Vector) -> Literal:
    small = len(vector) <= 3 and all(type(x) is int for x in vector) and len(vector) > 1
    if small and rng.random() < 0.25 and (surface := _write_units(vector)):
        return Literal(surface, "math_vector", vector)
    opening, closing = rng.choice(_BRACKETS)
    if len(vector) == 1:
        opening, closing = "[]"
    separator = ", " if rng.random() < 0.7 else ","
    return Literal(f"{opening}{separator.join(map(format_number, vector))}{closing}", "math_vector", vector)


def _write_units(vector: Vector) -> str:
    """``2i + 3j - k``; empty where the notation would leave out an entry that counts."""
    terms = [(x, unit) for x, unit in zip(vector, "ijk", strict=False) if x != 0]
    if len(terms) < 2 or terms[-1][1] != "ijk"[len(vector) - 1]:
        return ""
    text = ""
    for x, unit in terms:
        size = "" if abs(x) == 1 else format_number(abs(x))
        sign = "-" if x < 0 else "+"
        text += f" {sign} {size}{unit}" if text else f"{'-' if x < 0 else ''}{size}{unit}"
    return text


def _draw_vector(rng: random.Random, difficulty: str, length: int) -> Vector:
    top = {"easy": 9, "medium": 20, "hard": 300}[difficulty]
    return Vector(_draw_entry(rng, difficulty, top) for _ in range(length))


def draw_vector_pair(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    """Two vectors of one length."""
    length = rng.randint(2, {"easy": 3, "medium": 4, "hard": 5}[difficulty])
    a, b = (_write_vector(rng, _draw_vector(rng, difficulty, length)) for _ in range(2))
    return {"a": a, "b": b}


def draw_space_pair(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    """Two vectors of three entries."""
    a, b = (_write_vector(rng, _draw_vector(rng, difficulty, 3)) for _ in range(2))
    return {"a": a, "b": b}


# --- matrices ------------------------------------------------------------------------------------------
def _write_matrix(rng: random.Random, rows: list[list[Number]]) -> Literal:
    matrix = Matrix(rows)
    kind = rng.random()
    if kind < 0.5 or len(rows) < 2 or len(rows[0]) < 2:
        surface = str(matrix) if rng.random() < 0.6 else str(matrix).replace(" ", "")
    elif kind < 0.75:
        surface = f"[{'; '.join(' '.join(map(format_number, row)) for row in rows)}]"
    else:
        name = rng.choice(("pmatrix", "bmatrix"))
        inner = r" \\ ".join(" & ".join(map(format_number, row)) for row in rows)
        surface = rf"\begin{{{name}}}{inner}\end{{{name}}}"
    return Literal(surface, "math_matrix", matrix)


def _draw_rows(rng: random.Random, difficulty: str, num_rows: int, num_columns: int) -> list[list[Number]]:
    top = {"easy": 5, "medium": 12, "hard": 99}[difficulty]
    return [[_draw_entry(rng, difficulty, top) for _ in range(num_columns)] for _ in range(num_rows)]


def draw_matrix_pair(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    """Two matrices that can be multiplied."""
    sizes = {"easy": (2, 2), "medium": (1, 3), "hard": (2, 3)}[difficulty]
    num_rows, inner, num_columns = (rng.randint(*sizes) for _ in range(3))
    return {
        "a": _write_matrix(rng, _draw_rows(rng, difficulty, num_rows, inner)),
        "b": _write_matrix(rng, _draw_rows(rng, difficulty, inner, num_columns)),
    }


def draw_square(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    """A square matrix."""
    size = {"easy": 2, "medium": rng.randint(2, 3), "hard": rng.randint(3, 4)}[difficulty]
    return {"matrix": _write_matrix(rng, _draw_rows(rng, difficulty, size, size))}


def draw_system(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    """A system of linear equations whose solution is mostly whole."""
    size = {"easy": 2, "medium": rng.randint(2, 3), "hard": 3}[difficulty]
    rows = _draw_rows(rng, "easy" if difficulty == "easy" else "medium", size, size)
    solution = [rng.randint(-9, 9) for _ in range(size)]
    right = Vector(
        simplify(sum((Fraction(x) * y for x, y in zip(row, solution, strict=True)), Fraction(0))) for row in rows
    )
    if all(not any(row) for row in rows):
        raise Redraw
    opening, closing = rng.choice(_BRACKETS)
    surface = f"{opening}{', '.join(map(format_number, right))}{closing}"
    return {"coefficients": _write_matrix(rng, rows), "right": Literal(surface, "math_vector", right)}
