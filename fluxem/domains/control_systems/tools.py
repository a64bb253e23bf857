"""Tools of control: exact on rational coefficients; roots and responses by ball arithmetic, certified digits.

Definitions follow Franklin, Powell and Emami-Naeini, Feedback Control of Dynamic Systems (7th ed.), and for
state space Kailath, Linear Systems. A transfer function in s is continuous, one in z discrete in time; state-space
models are continuous. Nothing is cancelled: a pole that a zero hides still counts.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from fractions import Fraction
from functools import lru_cache
from typing import Any, Literal

from fluxem.core.errors import EncodingError, LawError, ToolError
from fluxem.core.limits import approximate
from fluxem.core.number import Number, simplify
from fluxem.domains.control_systems import _polynomials as polynomials
from fluxem.domains.control_systems.laws import feedback_values, parallel_values, series_values
from fluxem.domains.control_systems.types import Matrix, StateSpace, TransferFunction

MAX_TIMES = 50
MAX_SAMPLE = 200
"""Latest sample of a discrete response."""
_MAX_BITS = 3000
_MAX_SCALED_TIME = 5000


def _read(coefficients: Sequence[Number], where: str = "system") -> list[Fraction]:
    fractions = [Fraction(c) for c in coefficients]
    if any(max(c.numerator.bit_length(), c.denominator.bit_length()) > _MAX_BITS for c in fractions):
        raise ToolError(f"{where}: expected coefficients of at most {_MAX_BITS // 4} digits")
    return fractions


def _require_continuous(system: TransferFunction) -> None:
    if system.variable != "s":
        raise ToolError("system: expected a continuous transfer function in s, found one in z")


# --- connections -------------------------------------------------------------------------------------
def _connect(law: Callable[..., TransferFunction], *systems: TransferFunction) -> TransferFunction:
    for system in systems:
        _read((*system.numerator, *system.denominator))
    try:
        return law(*systems)
    except (LawError, EncodingError) as error:
        raise ToolError(str(error)) from None


def series(first: TransferFunction, second: TransferFunction) -> TransferFunction:
    """Series connection (cascade) of two systems: the product of their transfer functions.

    Args:
        first: first transfer function.
        second: second transfer function, in the same variable.

    Examples:
        {"first": "1/(s + 1)", "second": "2/s"} -> {"numerator": [2], "denominator": [1, 1, 0], "variable": "s"}
    """
    return _connect(series_values, first, second)


def parallel(first: TransferFunction, second: TransferFunction) -> TransferFunction:
    """Parallel connection of two systems: the sum of their transfer functions.

    Args:
        first: first transfer function.
        second: second transfer function, in the same variable.

    Examples:
        {"first": "1/(s+1)", "second": "1/s"} -> {"numerator": [2, 1], "denominator": [1, 1, 0], "variable": "s"}
    """
    return _connect(parallel_values, first, second)


def closed_loop(system: TransferFunction, sensor: TransferFunction | None = None) -> TransferFunction:
    """Closed-loop transfer function G / (1 + G H) under negative feedback.

    Args:
        system: forward path G.
        sensor: feedback path H; unity feedback if left out.

    Examples:
        {"system": "10/(s^2+2s)"} -> {"numerator": [10], "denominator": [1, 2, 10], "variable": "s"}

    Source:
        Franklin, Powell and Emami-Naeini, section 4.1.
    """
    unity = TransferFunction((1,), (1,), system.variable)
    return _connect(feedback_values, system, unity if sensor is None else sensor)


# --- stability ---------------------------------------------------------------------------------------
def is_stable(system: TransferFunction | StateSpace) -> bool:
    """Whether a system is asymptotically stable: poles left of the axis (s, state space) or in the unit circle (z).

    Args:
        system: transfer function or state-space model.

    Examples:
        {"system": "1/(s^2 + 3s + 2)"} -> true
        {"system": "1/(s^3 + s^2 + 2s + 8)"} -> false
        {"system": "z/(z - 2)"} -> false
        {"system": "A = [[0, 1], [-2, -3]], B = [[0], [1]]"} -> true

    Source:
        Franklin, Powell and Emami-Naeini, section 3.6.3: Routh's array, exact; z by the bilinear transform.
    """
    if isinstance(system, StateSpace):
        return _is_hurwitz(_characteristic_polynomial(_read_matrix(system.a, "A")))
    denominator = _read(system.denominator)
    return _is_hurwitz(denominator) if system.variable == "s" else _is_schur(denominator)


def _is_hurwitz(p: Sequence[Fraction]) -> bool:
    """All roots in the open left half plane: no sign change and no zero in the first column of Routh's array."""
    sign = 1 if p[0] > 0 else -1
    upper = [sign * c for c in p[0::2]]
    lower = [sign * c for c in p[1::2]]
    for _ in range(len(p) - 1):
        if not lower or lower[0] <= 0:
            return False
        ratio = upper[0] / lower[0]
        following = [x - ratio * (lower[i] if i < len(lower) else 0) for i, x in enumerate(upper) if i > 0]
        upper, lower = lower, following
    return True


def _is_schur(p: Sequence[Fraction]) -> bool:
    """All roots inside the unit circle: z = (1 + w) / (1 - w) maps the disc to the left half plane."""
    degree = len(p) - 1
    transformed = [Fraction(0)] * (degree + 1)
    for c, row in zip(p, _expand_bilinear(degree), strict=True):
        transformed = [x + c * y for x, y in zip(transformed, row, strict=True)]
    # A lower degree means a root at z = -1, which the map sends to infinity.
    return transformed[0] != 0 and _is_hurwitz(transformed)


@lru_cache(maxsize=polynomials.MAX_DEGREE + 1)
def _expand_bilinear(degree: int) -> list[list[int]]:
    """Coefficients of (1 + w)^(degree - i) (1 - w)^i for i = 0, ..., degree, highest power first."""
    rows = []
    for i in range(degree + 1):
        row = [1]
        for k in range(degree):
            sign = 1 if k < degree - i else -1
            row = [sign * x + y for x, y in zip([*row, 0], [0, *row], strict=True)]
        rows.append(row)
    return rows


def _read_matrix(matrix: Matrix, where: str) -> list[list[Fraction]]:
    return [_read(row, where) for row in matrix]


def _multiply_matrices(a: Sequence[Sequence[Fraction]], b: Sequence[Sequence[Fraction]]) -> list[list[Fraction]]:
    columns = list(zip(*b, strict=True))
    return [[sum((x * y for x, y in zip(row, c, strict=True)), Fraction(0)) for c in columns] for row in a]


def _characteristic_polynomial(a: list[list[Fraction]]) -> list[Fraction]:
    """det(s I - A) by Faddeev and LeVerrier."""
    n = len(a)
    coefficients = [Fraction(1)]
    m = [[Fraction(0)] * n for _ in range(n)]
    for k in range(1, n + 1):
        m = _multiply_matrices(a, m)
        for i in range(n):
            m[i][i] += coefficients[-1]
        product = _multiply_matrices(a, m)
        coefficients.append(-sum((product[i][i] for i in range(n)), Fraction(0)) / k)
    return coefficients


# --- poles, zeros, gains -----------------------------------------------------------------------------
def _roots(coefficients: Sequence[Number]) -> list[list[float]]:
    """Roots as [real, imaginary], repeated by multiplicity, in rising order; certified to double precision."""
    from flint import fmpz_poly

    p = _read(coefficients)
    scale = math.lcm(*(c.denominator for c in p))
    integers = [c.numerator * (scale // c.denominator) for c in reversed(p)]
    roots = []
    found: Any = fmpz_poly(integers).complex_roots()
    for root, multiplicity in found:
        pair = [_to_float(root.real), _to_float(root.imag)]
        roots += [pair] * multiplicity
    return sorted([list(pair) for pair in roots], key=lambda pair: (round(pair[0], 9), pair[1]))


def _to_float(ball: Any) -> float:
    """The midpoint of a ball of real numbers; exactly 0 where the ball holds it."""
    value = 0.0 if 0 in ball else float(ball.mid())
    if not math.isfinite(value):
        raise ToolError("the result is beyond 1.8e308")
    return value


@approximate(1e-9)
def poles(system: TransferFunction) -> list[list[float]]:
    """Poles of a transfer function: the pairs [real, imaginary], repeated by multiplicity.

    Args:
        system: its transfer function.

    Examples:
        {"system": "1/(s^2 + 2s + 5)"} -> [[-1.0, -2.0], [-1.0, 2.0]]
    """
    return _roots(system.denominator)


@approximate(1e-9)
def zeros(system: TransferFunction) -> list[list[float]]:
    """Finite zeros of a transfer function: the pairs [real, imaginary], repeated by multiplicity.

    Args:
        system: its transfer function.

    Examples:
        {"system": "(s + 3)/(s^2 + 2s + 5)"} -> [[-3.0, 0.0]]
    """
    if not any(system.numerator):
        raise ToolError("system: the transfer function is 0 everywhere")
    return _roots(system.numerator)


def dc_gain(system: TransferFunction) -> Number:
    """DC (static) gain of a system: G(0) in continuous time, G(1) in discrete time.

    Args:
        system: its transfer function.

    Examples:
        {"system": "10/(s + 4)"} -> "5/2"
        {"system": "1/(z - 0.5)"} -> 2
    """
    point = Fraction(0 if system.variable == "s" else 1)
    bottom = polynomials.evaluate(_read(system.denominator), point)
    if bottom == 0:
        raise ToolError(f"system: it has a pole at {system.variable} = {point}, so its DC gain is infinite")
    return simplify(polynomials.evaluate(_read(system.numerator), point) / bottom)


def _second_order(system: TransferFunction) -> tuple[Fraction, Fraction]:
    """2 zeta omega and omega^2."""
    _require_continuous(system)
    p = _read(system.denominator)
    if len(p) != 3:
        raise ToolError(f"system: expected a denominator of degree 2, found degree {len(p) - 1}")
    middle, last = p[1] / p[0], p[2] / p[0]
    if last <= 0:
        raise ToolError("system: expected denominator coefficients of s^2 and 1 with the same sign")
    return middle, last


@approximate(1e-12)
def natural_frequency(system: TransferFunction) -> float:
    """Undamped natural frequency of a second-order system: omega_n in s^2 + 2 zeta omega_n s + omega_n^2.

    Args:
        system: its transfer function, with a denominator of degree 2.

    Examples:
        {"system": "25/(s^2 + 6s + 25)"} -> 5.0

    Source:
        Franklin, Powell and Emami-Naeini, equation (3.62).
    """
    return _square_root(_second_order(system)[1])


@approximate(1e-12)
def damping_ratio(system: TransferFunction) -> float:
    """Damping ratio of a second-order system: zeta in s^2 + 2 zeta omega_n s + omega_n^2.

    Args:
        system: its transfer function, with a denominator of degree 2.

    Examples:
        {"system": "25/(s^2 + 6s + 25)"} -> 0.6

    Source:
        Franklin, Powell and Emami-Naeini, equation (3.62).
    """
    middle, last = _second_order(system)
    size = _square_root(middle * middle / (4 * last))
    return size if middle >= 0 else -size


def _square_root(value: Fraction) -> float:
    shift = max(0, 140 - value.numerator.bit_length() + value.denominator.bit_length())
    shift += shift % 2
    root = math.isqrt((value.numerator << shift) // value.denominator)
    try:
        return root / (1 << shift // 2)
    except OverflowError:
        raise ToolError("the result is beyond 1.8e308") from None


@approximate(1e-9)
def gain_db(system: TransferFunction, frequency: Number) -> float:
    """Gain in decibels at an angular frequency: 20 log10 |G(i omega)|, a point of the Bode plot.

    Args:
        system: transfer function in s.
        frequency: angular frequency in radians per second.

    Examples:
        {"system": "10/(s + 1)", "frequency": 0} -> 20.0

    Source:
        Franklin, Powell and Emami-Naeini, section 6.1.
    """
    _require_continuous(system)
    (omega,) = _read([frequency], "frequency")
    top, bottom = (_square_magnitude(_read(side), omega) for side in (system.numerator, system.denominator))
    if top == 0 or bottom == 0:
        raise ToolError(f"frequency: the system has a {'pole' if bottom == 0 else 'zero'} at i {frequency}")
    ratio = top / bottom
    if Fraction(1, 10**300) < ratio < 10**300:
        return 10 * math.log10(float(ratio))
    return 10 * (math.log10(ratio.numerator) - math.log10(ratio.denominator))


def _square_magnitude(p: Sequence[Fraction], omega: Fraction) -> Fraction:
    """|p(i omega)|^2, exactly."""
    real = imag = Fraction(0)
    for c in p:
        real, imag = c - imag * omega, real * omega
    return real * real + imag * imag


def steady_state_error(system: TransferFunction, reference: Literal["step", "ramp"] = "step") -> Number:
    """Steady-state error of the unity-feedback loop around an open loop, for a unit step or ramp reference.

    Args:
        system: open-loop transfer function in s.
        reference: the reference signal, step or ramp.

    Examples:
        {"system": "4/(s + 1)"} -> "1/5"
        {"system": "10/(s^2 + 2s)", "reference": "ramp"} -> "1/5"

    Source:
        Franklin, Powell and Emami-Naeini, section 4.2.
    """
    _require_continuous(system)
    top, bottom = _read(system.numerator), _read(system.denominator)
    loop = polynomials.add(top, bottom)
    if not any(loop) or not _is_hurwitz(loop):
        raise ToolError("system: its unity-feedback loop is unstable, so the error does not settle")
    # e = s^(1-k) bottom / (top + bottom) at s = 0; the stable loop has loop(0) != 0
    if reference == "step":
        return simplify(bottom[-1] / loop[-1])
    if bottom[-1] != 0:
        raise ToolError("reference: the loop has no integrator, so the error to a ramp grows without bound")
    return simplify(bottom[-2] / loop[-1])


# --- responses ---------------------------------------------------------------------------------------
@approximate(1e-9)
def step_response(system: TransferFunction, times: list[Number]) -> list[float]:
    """Response to a unit step, from rest, at given times (in z: at sample numbers).

    Args:
        system: proper transfer function.
        times: times in seconds, or whole sample numbers; not negative.

    Examples:
        {"system": "1/(s + 1)", "times": [0, 1]} -> [0.0, 0.6321205588285577]
        {"system": "1/(z - 0.5)", "times": [0, 1, 2]} -> [0.0, 1.0, 1.5]

    Source:
        Franklin, Powell and Emami-Naeini, section 3.1; the matrix exponential in ball arithmetic (Arb).
    """
    if not 1 <= len(times) <= MAX_TIMES:
        raise ToolError(f"times: expected 1 to {MAX_TIMES} times, found {len(times)}")
    moments = _read(times, "times")
    if any(t < 0 for t in moments):
        raise ToolError(f"times: expected no negative time, found {simplify(min(moments))}")
    top, bottom = _read(system.numerator), _read(system.denominator)
    if len(top) > len(bottom):
        raise ToolError("system: its numerator has a higher degree than its denominator, so it is not proper")
    top = [Fraction(0)] * (len(bottom) - len(top)) + top
    top, bottom = [c / bottom[0] for c in top], [c / bottom[0] for c in bottom]
    if system.variable == "z":
        return _respond_discretely(top, bottom, moments)
    return _respond_continuously(top, bottom, moments)


def _respond_discretely(top: list[Fraction], bottom: list[Fraction], moments: list[Fraction]) -> list[float]:
    for moment in moments:
        if moment.denominator != 1 or moment > MAX_SAMPLE:
            raise ToolError(f"times: expected whole sample numbers up to {MAX_SAMPLE}, found {moment}")
    last = max(moments).numerator
    bits = max(max(c.numerator.bit_length(), c.denominator.bit_length()) for c in top + bottom)
    if bits * (last + 1) > 40_000:
        raise ToolError(f"times: coefficients of {bits // 4} digits are too long for {last} samples")
    output: list[Fraction] = []
    for k in range(last + 1):
        value = sum(top[: k + 1], Fraction(0))  # the step is 1 at the samples k, k - 1, ..., 0
        value -= sum((c * output[k - i] for i, c in enumerate(bottom[1 : k + 1], 1)), Fraction(0))
        output.append(value)
    try:
        return [float(output[moment.numerator]) for moment in moments]
    except OverflowError:
        raise ToolError("times: the response has grown beyond 1.8e308") from None


def _respond_continuously(top: list[Fraction], bottom: list[Fraction], moments: list[Fraction]) -> list[float]:
    from flint import ctx

    degree = len(bottom) - 1
    direct = top[0]
    top = [x - direct * y for x, y in zip(top[1:], bottom[1:], strict=True)]
    if degree == 0:
        return [_divide(direct)] * len(moments)
    # In units of 1 / rate seconds the companion matrix has a norm of about 1.
    sizes = [abs(c) for c in bottom[1:]]
    exponents = [
        math.ceil((c.numerator.bit_length() - c.denominator.bit_length() + 1) / k) for k, c in enumerate(sizes, 1) if c
    ]
    rate = Fraction(2) ** max(exponents, default=0)
    latest = max(moments) * rate
    if latest > _MAX_SCALED_TIME:
        raise ToolError(
            f"times: {_divide(max(moments)):.6g} is too late for a system this fast; at most "
            f"{_divide(_MAX_SCALED_TIME / rate):.3g} is supported"
        )
    scaled = [c / rate**k for k, c in enumerate(bottom[1:], 1)]
    output = [c / rate**k for k, c in enumerate(top, 1)]
    precision = 128
    while precision <= 1024 + 8 * latest:
        with ctx.workprec(precision):
            balls = [_respond_at(scaled, output, direct, moment * rate) for moment in moments]
            if all(map(_is_precise, balls)):
                return [_to_float(ball) for ball in balls]
        precision *= 2
    raise ToolError("times: the response is too ill-conditioned to compute; ask for earlier times")


def _divide(value: Fraction) -> float:
    try:
        return float(value)
    except OverflowError:
        raise ToolError("the result is beyond 1.8e308") from None


def _respond_at(scaled: list[Fraction], output: list[Fraction], direct: Fraction, moment: Fraction) -> Any:
    """The response as a ball: the last column of exp(t [[A, b], [0, 0]]) in controllable canonical form."""
    from flint import arb, arb_mat, fmpq, fmpq_mat

    def convert(value: Fraction) -> Any:
        return fmpq(value.numerator, value.denominator)

    degree = len(scaled)
    rows = [[Fraction(0)] * (degree + 1) for _ in range(degree + 1)]
    for i in range(degree - 1):
        rows[i][i + 1] = moment
    for j, c in enumerate(reversed(scaled)):
        rows[degree - 1][j] = -c * moment
    rows[degree - 1][degree] = moment
    matrix = arb_mat(fmpq_mat(degree + 1, degree + 1, [convert(x) for row in rows for x in row]))
    state = matrix.exp()
    total = arb(convert(direct))
    for i, c in enumerate(reversed(output)):
        total += arb(convert(c)) * state[i, degree]
    return total


def _is_precise(ball: Any) -> bool:
    """Correct to 1e-12, relatively or (below 1) absolutely."""
    return bool(ball.rad() < 1e-12 * max(1.0, abs(float(ball.mid()))))


# --- state space -------------------------------------------------------------------------------------
def _rank(matrix: Sequence[Sequence[Fraction]]) -> int:
    rows = [list(row) for row in matrix]
    rank = 0
    for c in range(len(rows[0]) if rows else 0):
        pivot = next((i for i in range(rank, len(rows)) if rows[i][c]), None)
        if pivot is None:
            continue
        rows[rank], rows[pivot] = rows[pivot], rows[rank]
        for i in range(rank + 1, len(rows)):
            factor = rows[i][c] / rows[rank][c]
            rows[i] = [x - factor * y for x, y in zip(rows[i], rows[rank], strict=True)]
        rank += 1
    return rank


def controllability(system: StateSpace) -> dict[str, Any]:
    """Whether a state-space model is controllable, and the rank of [B, A B, ..., A^(n-1) B].

    Args:
        system: model with the matrices A and B.

    Examples:
        {"system": "A = [[0, 1], [-2, -3]], B = [[0], [1]]"} -> {"controllable": true, "rank": 2}

    Source:
        Kailath, Linear Systems, section 2.3.3; the rank is exact.
    """
    if not system.b:
        raise ToolError("system: expected a matrix B")
    return _describe_rank("controllable", system.a, system.b)


def observability(system: StateSpace) -> dict[str, Any]:
    """Whether a state-space model is observable, and the rank of [C; C A; ...; C A^(n-1)].

    Args:
        system: model with the matrices A and C.

    Examples:
        {"system": "A = [[1, 0], [0, 2]], C = [[1, 0]]"} -> {"observable": false, "rank": 1}

    Source:
        Kailath, Linear Systems, section 2.3.1; the rank is exact.
    """
    if not system.c:
        raise ToolError("system: expected a matrix C")
    a, c = (tuple(zip(*matrix, strict=True)) for matrix in (system.a, system.c))
    return _describe_rank("observable", a, c)


def _describe_rank(name: str, a: Matrix, b: Matrix) -> dict[str, Any]:
    state, block = _read_matrix(a, "A"), _read_matrix(b, "B" if name == "controllable" else "C")
    columns = [list(column) for column in zip(*block, strict=True)]
    for _ in range(len(state) - 1):
        block = _multiply_matrices(state, block)
        columns += [list(column) for column in zip(*block, strict=True)]
    rank = _rank(columns)
    return {name: rank == len(state), "rank": rank}


TOOLS: tuple[Callable[..., Any], ...] = (
    is_stable,
    step_response,
    controllability,
    observability,
    poles,
    zeros,
    dc_gain,
    closed_loop,
    series,
    parallel,
    damping_ratio,
    natural_frequency,
    gain_db,
    steady_state_error,
)
