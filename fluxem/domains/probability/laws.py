"""Laws of independent sums (parameters add), and of shifted and scaled variables."""

from __future__ import annotations

from fractions import Fraction

from fluxem.core.domain import Law
from fluxem.core.domain_type import DomainType
from fluxem.core.errors import LawError
from fluxem.core.layout import Code, new_code
from fluxem.core.number import (
    Block,
    Number,
    decode_number,
    encode_number,
    simplify,
)
from fluxem.core.number_laws import add_blocks, compare_blocks, divide_blocks, multiply_blocks
from fluxem.domains.probability.encoder import mark_distribution, read_family
from fluxem.domains.probability.types import Distribution

DISTRIBUTION, NUMBER = "probability_distribution", "arithmetic_number"
_CLOSED = ("normal", "poisson")


def _new(num_parameters: int) -> Code:
    return new_code(DomainType.PROBABILITY, num_parameters)


def _refuse_sum(a: str, b: str) -> LawError:
    return LawError(
        f"the sum of independent {a} and {b} variables is no named distribution; sums of two normal, two Poisson, "
        "or binomial variables with the same p are"
    )


def _trials(code: Code) -> Block:
    """The number of trials of a binomial code; a Bernoulli variable is one trial."""
    if len(code) == 2:
        return code[0]
    block = _new(1)[0]
    encode_number(block, 1)
    return block


def add_codes(a: Code, b: Code) -> Code:
    """Sum of independent variables: parameters add. Raises ``LawError`` where the sum has no name."""
    left, right = read_family(a), read_family(b)
    if left == right and left in _CLOSED:
        out = _new(len(a))
        for x, y, block in zip(a, b, out, strict=True):
            add_blocks(x, y, block)
        return mark_distribution(out, left)
    if {left, right} <= {"bernoulli", "binomial"} and compare_blocks(a[-1], b[-1]) == 0:
        out = _new(2)
        add_blocks(_trials(a), _trials(b), out[0])
        out[1, 16:] = a[-1, 16:]
        if len(a) == 1:  # the family mark of a Bernoulli code stands in the block of p
            encode_number(out[1], decode_number(a[-1]))
        return mark_distribution(out, "binomial")
    raise _refuse_sum(left, right)


def add_distributions(a: Distribution, b: Distribution) -> Distribution:
    """Distribution of the sum of two independent variables."""
    if a.family == b.family and a.family in _CLOSED:
        return _build(a.family, *(Fraction(x) + Fraction(y) for x, y in zip(a.parameters, b.parameters, strict=True)))
    if {a.family, b.family} <= {"bernoulli", "binomial"} and Fraction(a.parameters[-1]) == Fraction(b.parameters[-1]):
        trials = sum(Fraction(x.parameters[0]) if x.family == "binomial" else 1 for x in (a, b))
        return _build("binomial", Fraction(trials), Fraction(a.parameters[-1]))
    raise _refuse_sum(a.family, b.family)


def _read_exactly(value: Distribution) -> list[Fraction]:
    return [Fraction(parameter) for parameter in value.parameters]


def _build(family: str, *parameters: Fraction) -> Distribution:
    return Distribution(family, tuple(map(simplify, parameters)))


def subtract_codes(a: Code, b: Code) -> Code:
    """Difference of independent normals: means subtract, variances add. Raises ``LawError`` for others."""
    if {read_family(a), read_family(b)} != {"normal"}:
        raise LawError("only the difference of two independent normal variables is a named distribution")
    out = _new(2)
    add_blocks(a[0], b[0], out[0], subtract=True)
    add_blocks(a[1], b[1], out[1])
    return mark_distribution(out, "normal")


def subtract_distributions(a: Distribution, b: Distribution) -> Distribution:
    """Distribution of the difference of two independent normal variables."""
    if {a.family, b.family} != {"normal"}:
        raise LawError("only the difference of two independent normal variables is a named distribution")
    (m, v), (n, w) = _read_exactly(a), _read_exactly(b)
    return _build("normal", m - n, v + w)


def shift_code(a: Code, shift: Code) -> Code:
    """X + c: the number is added to the mean, or to both ends. Raises ``LawError`` for other families."""
    family = read_family(a)
    if family not in ("normal", "uniform"):
        raise LawError(f"a shifted {family} variable is no named distribution; normal and uniform ones are")
    out = _new(2)
    add_blocks(a[0], shift[0], out[0])
    if family == "uniform":
        add_blocks(a[1], shift[0], out[1])
    else:
        encode_number(out[1], decode_number(a[1]))
    return mark_distribution(out, family)


def shift_distribution(a: Distribution, shift: Number) -> Distribution:
    """Distribution of X + c."""
    if a.family not in ("normal", "uniform"):
        raise LawError(f"a shifted {a.family} variable is no named distribution")
    first, second = _read_exactly(a)
    c = Fraction(shift)
    return _build(a.family, first + c, second if a.family == "normal" else second + c)


def scale_code(a: Code, factor: Code) -> Code:
    """Multiple c X: ends and means times c, variances times c squared, rates over c; else ``LawError``."""
    family, c = read_family(a), factor[0]
    sign = _require_scalable(family, decode_number(c))
    out = _new(len(a))
    if family == "exponential":
        divide_blocks(a[0], c, out[0])
        return mark_distribution(out, family)
    multiply_blocks(a[0], c, out[0])
    multiply_blocks(a[1], c, out[1])
    if family == "normal":
        once = out[1].copy()
        multiply_blocks(once, c, out[1])
    elif sign < 0:
        out[[0, 1], 16:] = out[[1, 0], 16:]
    return mark_distribution(out, family)


def _require_scalable(family: str, factor: Number) -> int:
    """The sign of ``factor``; ``LawError`` where the scaled variable has no name."""
    if family not in ("normal", "uniform", "exponential"):
        raise LawError(f"a scaled {family} variable is no named distribution; normal, uniform and exponential ones are")
    if factor == 0 or (family == "exponential" and factor < 0):
        raise LawError(f"{factor} times a {family} variable is no {family} variable")
    return 1 if factor > 0 else -1


def scale_distribution(a: Distribution, factor: Number) -> Distribution:
    """Distribution of c X."""
    _require_scalable(a.family, factor)
    c, parameters = Fraction(factor), _read_exactly(a)
    if a.family == "exponential":
        return _build(a.family, parameters[0] / c)
    if a.family == "normal":
        return _build(a.family, parameters[0] * c, parameters[1] * c * c)
    return _build(a.family, *sorted(x * c for x in parameters))


_PAIR, _BY_NUMBER = (DISTRIBUTION, DISTRIBUTION), (DISTRIBUTION, NUMBER)
LAWS = (
    Law(
        "probability_add",
        _PAIR,
        DISTRIBUTION,
        add_codes,
        add_distributions,
        "lane A of every parameter: a + b",
        commutative=True,
    ),
    Law(
        "probability_subtract",
        _PAIR,
        DISTRIBUTION,
        subtract_codes,
        subtract_distributions,
        "lane A: means a - b, variances a + b",
    ),
    Law(
        "probability_add__shift",
        _BY_NUMBER,
        DISTRIBUTION,
        shift_code,
        shift_distribution,
        "lane A: location + c",
    ),
    Law(
        "probability_multiply__scale",
        _BY_NUMBER,
        DISTRIBUTION,
        scale_code,
        scale_distribution,
        "lane A: Hadamard products with c",
    ),
    Law(
        "probability_multiply__scale_first",
        (NUMBER, DISTRIBUTION),
        DISTRIBUTION,
        lambda factor, a: scale_code(a, factor),
        lambda factor, a: scale_distribution(a, factor),
        "lane A: Hadamard products with c",
    ),
)
