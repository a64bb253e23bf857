"""Value types of math: complex numbers, written-out fractions, vectors and matrices, all exact."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from math import gcd
from typing import Any

from fluxem.core.number import Number, simplify
from fluxem.core.number_text import format_number, number_from_json, parse_number, require_number
from fluxem.core.sequence import NumberTuple, format_numbers, numbers_from_json, numbers_to_json, parse_numbers

MAX_DIGITS = 400
"""Digits an entry may have: more than codes hold (38), little enough that an 8 x 8 determinant stays printable."""
MAX_ENTRIES = 64
"""Entries of a vector or a matrix."""
MAX_CHARACTERS = 4000
"""Characters of a text that is read at all."""


def require_entry(value: object) -> Number:
    """Return an exact finite number of at most ``MAX_DIGITS`` digits; raise ``ValueError`` for anything else."""
    return require_number(value, MAX_DIGITS)


def _bounded(text: str) -> str:
    if len(text) > MAX_CHARACTERS:
        raise ValueError(f"a text of {len(text)} characters; at most {MAX_CHARACTERS} are read")
    return text.strip().replace("\u2212", "-")


# --- complex numbers -----------------------------------------------------------------------------------
@dataclass(frozen=True, slots=True)
class Complex:
    """``re + im * i`` with exact parts.

    Raises:
        ValueError: a part is no exact finite number.
    """

    re: Number
    im: Number = 0

    def __post_init__(self) -> None:
        require_entry(self.re)
        require_entry(self.im)

    def __str__(self) -> str:
        sign, magnitude = ("-", -Fraction(self.im)) if self.im < 0 else ("+", self.im)
        if isinstance(self.im, Decimal):
            magnitude = self.im.copy_abs()
        size = format_number(magnitude) if not isinstance(magnitude, Fraction) else format_number(simplify(magnitude))
        return f"{format_number(self.re)} {sign} {f'({size})' if '/' in size else size}i"


_UNSIGNED = r"(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d{1,4})?"
_REAL_PART = rf"[+-]?{_UNSIGNED}(?:/\d+)?"
_SIZE = rf"{_UNSIGNED}|\({_UNSIGNED}/\d+\)"
_COMPLEX_FORMS = tuple(
    re.compile(form, re.ASCII)
    for form in (
        rf"(?P<re>{_REAL_PART}) ?(?P<sign>[+-]) ?(?P<size>{_SIZE})? ?\*? ?[ij]",
        rf"(?P<sign>[+-]?) ?(?P<size>{_SIZE})? ?\*? ?[ij](?: ?(?P<re>[+-] ?{_UNSIGNED}(?:/\d+)?))?",
    )
)


def parse_complex(text: str) -> Complex:
    """``"3+4i"``, ``"3 - 4j"``, ``"2i"``, ``"-i"``, ``"4i + 3"``, ``"1/2 + (3/4)i"`` and real numbers.

    Raises:
        ValueError: anything else; a bare ``i`` too, which is more often a word.
    """
    clean = _bounded(text)
    if clean[:1] == "(" and clean[-1:] == ")":
        clean = clean[1:-1].strip()
    for form in _COMPLEX_FORMS:
        if (match := form.fullmatch(clean)) and clean not in ("i", "j"):
            size = parse_number((match["size"] or "1").strip("()"))
            real = parse_number(match["re"].replace(" ", "")) if match["re"] else 0
            return Complex(require_entry(real), _negate(size) if match["sign"] == "-" else size)
    return Complex(parse_number(clean))


def _negate(value: Number) -> Number:
    return value.copy_negate() if isinstance(value, Decimal) else -value


def complex_from_json(value: object) -> Complex:
    """Inverse of ``str``; a real number is understood too. Raises ``ValueError``."""
    if isinstance(value, str):
        return parse_complex(value)
    return Complex(_read_real(value))


def _read_real(value: object) -> Number:
    if isinstance(value, int | Decimal | Fraction) and not isinstance(value, bool):
        return value
    if isinstance(value, float | str):
        return number_from_json(value)
    raise ValueError(f"expected a number or its text, found {type(value).__name__}")


# --- written-out fractions -----------------------------------------------------------------------------
@dataclass(frozen=True, slots=True)
class Rational:
    r"""A fraction in lowest terms, as ``\frac{3}{4}``, ``2 3/4`` or ``2½`` write one.

    Raises:
        ValueError: parts that are not integers, or a zero denominator.
    """

    numerator: int
    denominator: int = 1

    def __post_init__(self) -> None:
        for part in (self.numerator, self.denominator):
            if type(part) is not int:
                raise ValueError(f"numerator and denominator are integers, found {type(part).__name__} {part!r:.60}")
            require_entry(part)
        if self.denominator == 0:
            raise ValueError("a fraction with denominator 0 has no value")
        divisor = gcd(self.numerator, self.denominator) * (1 if self.denominator > 0 else -1)
        object.__setattr__(self, "numerator", self.numerator // divisor)
        object.__setattr__(self, "denominator", self.denominator // divisor)

    @property
    def fraction(self) -> Fraction:
        """The same value as a number."""
        return Fraction(self.numerator, self.denominator)

    def __str__(self) -> str:
        return f"{self.numerator}/{self.denominator}" if self.denominator != 1 else str(self.numerator)


_VULGAR_TEXT = (
    "½ 1/2 ⅓ 1/3 ⅔ 2/3 ¼ 1/4 ¾ 3/4 ⅕ 1/5 ⅖ 2/5 ⅗ 3/5 ⅘ 4/5 ⅙ 1/6 ⅚ 5/6 ⅐ 1/7 ⅛ 1/8 ⅜ 3/8 ⅝ 5/8 ⅞ 7/8 ⅑ 1/9 ⅒ 1/10"
)
VULGAR: dict[str, Fraction] = {
    sign: Fraction(text) for sign, text in zip(_VULGAR_TEXT.split()[::2], _VULGAR_TEXT.split()[1::2], strict=True)
}
"""The one-character fractions of Unicode and what they stand for."""

_LATEX = re.compile(r"(-?)\s?(\d*)\s?\\[dt]?frac\s?\{\s?(-?\d+)\s?\}\s?\{\s?(\d+)\s?\}", re.ASCII)
_MIXED = re.compile(r"(-?)(\d+)[ -](\d+)[/⁄](\d+)", re.ASCII)
_ONE_SIGN = re.compile(rf"(-?)(\d*) ?([{''.join(VULGAR)}])", re.ASCII)


def parse_rational(text: str) -> Rational:
    r"""``"\frac{3}{4}"``, ``"2\dfrac{1}{2}"``, ``"2 3/4"``, ``"½"``, ``"2½"``, and numbers such as ``"3/4"``.

    Raises:
        ValueError: anything else, a zero denominator, or a mixed number whose fraction is not proper.
    """
    clean = _bounded(text)
    if match := _ONE_SIGN.fullmatch(clean):
        value = int(match[2] or 0) + VULGAR[match[3]]
    elif match := _MIXED.fullmatch(clean) or _LATEX.fullmatch(clean):
        whole, top, bottom = int(match[2] or 0), int(match[3]), int(match[4])
        if bottom == 0:
            raise ValueError(f"{text!r:.80} divides by zero")
        if match[2] and not 0 < top < bottom:
            raise ValueError(f"{text!r:.80}: the fraction of a mixed number is less than one")
        value = whole + Fraction(top, bottom)
    else:
        return to_rational(parse_number(clean))
    return to_rational(-value if match[1] else value)


def to_rational(value: Number) -> Rational:
    """The written-out fraction of an exact number."""
    fraction = Fraction(require_entry(value))
    return Rational(fraction.numerator, fraction.denominator)


def rational_from_json(value: object) -> Rational:
    """Inverse of ``str``; numbers are understood too. Raises ``ValueError``."""
    return parse_rational(value) if isinstance(value, str) else to_rational(_read_real(value))


# --- vectors -------------------------------------------------------------------------------------------
class Vector(NumberTuple):
    """From 1 to 64 exact numbers.

    Raises:
        ValueError: none, too many, or an entry that is no exact finite number.
    """

    __slots__ = ()

    def __new__(cls, entries: Iterable[Number] = ()) -> Vector:
        """Check and hold ``entries``."""
        vector = super().__new__(cls, entries)
        if not 1 <= len(vector) <= MAX_ENTRIES:
            raise ValueError(f"a vector has from 1 to {MAX_ENTRIES} entries, found {len(vector)}")
        for entry in vector:
            require_entry(entry)
        return vector


_UNIT_TERM = re.compile(rf" ?([+-]?) ?({_UNSIGNED}(?:/\d+)?)? ?\*? ?([ijk\u00ee\u0135])\u0302?", re.ASCII)
_AXES = {"i": 0, "\u00ee": 0, "j": 1, "\u0135": 1, "k": 2}


def parse_vector(text: str) -> Vector:
    """``"<1, 2, 3>"``, ``"⟨1, 2⟩"``, ``"[1, 2]"``, ``"(1, 2)"``, ``"2i + 3j - k"``.

    Raises:
        ValueError: anything else.
    """
    clean = _bounded(text).replace("\\langle", "<").replace("\\rangle", ">")
    if clean[:1] in set("<[(\u27e8"):
        return Vector(parse_numbers(clean))
    entries: list[Number] = [0, 0, 0]
    position, last = 0, -1
    while position < len(clean):
        match = _UNIT_TERM.match(clean, position)
        if match is None or (position and not match[1]) or _AXES[match[3]] <= last:
            raise ValueError(f"{text!r:.80} is no vector: expected e.g. '<1, 2, 3>' or '2i + 3j - k'")
        last = _AXES[match[3]]
        size = parse_number(match[2] or "1")
        entries[last] = _negate(size) if match[1] == "-" else size
        position = match.end()
    if last < 0:
        raise ValueError("empty text is no vector")
    return Vector(entries[: max(last + 1, 2)])


def vector_from_json(value: object) -> Vector:
    """Inverse of the JSON form, a list of numbers; text is understood too. Raises ``ValueError``."""
    if isinstance(value, str):
        return parse_vector(value)
    if isinstance(value, list | tuple):
        return Vector(_read_real(entry) for entry in value)
    return Vector(numbers_from_json(value))


# --- matrices ------------------------------------------------------------------------------------------
class Matrix(tuple[tuple[Number, ...], ...]):
    """Rows of equal length, at most 64 entries altogether.

    Raises:
        ValueError: no rows, ragged rows, too many entries, or an entry that is no exact finite number.
    """

    __slots__ = ()

    def __new__(cls, rows: Iterable[Iterable[Number]] = ()) -> Matrix:
        """Check and hold ``rows``."""
        matrix = super().__new__(cls, (tuple(row) for row in rows))
        lengths = {len(row) for row in matrix}
        if len(lengths) != 1 or 0 in lengths:
            found = "no rows" if not lengths else f"rows of {', '.join(map(str, sorted(lengths)))} entries"
            raise ValueError(f"a matrix has rows of one length, found {found}")
        if len(matrix) * len(matrix[0]) > MAX_ENTRIES:
            raise ValueError(f"{len(matrix)} x {len(matrix[0])}: a matrix has at most {MAX_ENTRIES} entries")
        for row in matrix:
            for entry in row:
                require_entry(entry)
        return matrix

    @property
    def shape(self) -> tuple[int, int]:
        """Rows and columns."""
        return len(self), len(self[0])

    def __str__(self) -> str:
        return f"[{', '.join(map(format_numbers, self))}]"

    def __repr__(self) -> str:
        return f"Matrix({self})"


_ROW = re.compile(r"\[([^\[\]]*)\]")
_ENVIRONMENT = re.compile(r"\\begin\{([pbvB]?matrix)\}(.*)\\end\{\1\}", re.DOTALL)


def parse_matrix(text: str) -> Matrix:
    r"""``"[[1, 2], [3, 4]]"``, ``"[1 2; 3 4]"``, ``"\begin{pmatrix}1 & 2 \\ 3 & 4\end{pmatrix}"``.

    Raises:
        ValueError: anything else, and ragged rows.
    """
    clean = _bounded(text)
    if match := _ENVIRONMENT.fullmatch(clean):
        rows = [row.split("&") for row in re.split(r"\\\\", match[2].strip().removesuffix("\\\\"))]
        return Matrix([_read_latex_entry(entry) for entry in row] for row in rows)
    for opening, closing in ("[]", "()"):
        if clean[:1] == opening and clean[-1:] == closing and len(clean) > 2:
            inner = clean[1:-1].strip()
            if inner[:1] != "[":
                return Matrix([parse_number(e) for e in re.split(r"[\s,]+", row.strip())] for row in inner.split(";"))
            if _ROW.sub("", inner).replace(",", "").strip():
                break
            return Matrix(parse_numbers(match[0]) for match in _ROW.finditer(inner))
    raise ValueError(f"{text!r:.80} is no matrix: expected e.g. '[[1, 2], [3, 4]]'")


def _read_latex_entry(text: str) -> Number:
    return simplify(parse_rational(text).fraction) if "frac" in text else parse_number(text)


def matrix_to_json(matrix: Matrix) -> list[Any]:
    """A list of rows."""
    return [numbers_to_json(row) for row in matrix]


def matrix_from_json(value: object) -> Matrix:
    """Inverse of :func:`matrix_to_json`; text is understood too. Raises ``ValueError``."""
    if isinstance(value, str):
        return parse_matrix(value)
    if not isinstance(value, list | tuple) or not all(isinstance(row, list | tuple) for row in value):
        raise ValueError(f"expected a list of rows, found {value!r:.80}")
    return Matrix([_read_real(entry) for entry in row] for row in value)
