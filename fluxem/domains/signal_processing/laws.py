"""Laws of signals on their codes: residue algebra sample by sample, and moves of whole blocks."""

from __future__ import annotations

from fractions import Fraction

import numpy as np

from fluxem.core.domain import Law
from fluxem.core.domain_type import DomainType
from fluxem.core.errors import EncodingError, LawError
from fluxem.core.layout import KIND, MAX_BLOCKS, Code, new_code
from fluxem.core.number import Number, decode_number, write_number
from fluxem.core.number_laws import add_blocks, multiply_blocks
from fluxem.core.sequence import map_code, zip_codes
from fluxem.domains.signal_processing.encoder import write_positions
from fluxem.domains.signal_processing.types import Signal

SIGNAL, NUMBER = "signal_processing_signal", "arithmetic_number"
_TAG = DomainType.SIGNAL


def _make_scalar(value: int) -> Code:
    code = new_code(DomainType.ARITHMETIC)
    write_number(code[0], value)
    return code


_MINUS_ONE, _ZERO = _make_scalar(-1), _make_scalar(0)


# --- sample by sample ------------------------------------------------------------------------------
def _subtract_blocks(a: np.ndarray, b: np.ndarray, out: np.ndarray) -> None:
    add_blocks(a, b, out, subtract=True)


def add(a: Code, b: Code) -> Code:
    """Sum of two signals of equal length."""
    return write_positions(zip_codes(add_blocks, _TAG, a, b, "signals"))


def subtract(a: Code, b: Code) -> Code:
    """Difference of two signals of equal length."""
    return write_positions(zip_codes(_subtract_blocks, _TAG, a, b, "signals"))


def multiply(a: Code, b: Code) -> Code:
    """Product sample by sample: modulation, or a window."""
    return write_positions(zip_codes(multiply_blocks, _TAG, a, b, "signals"))


def scale(scalar: Code, signal: Code) -> Code:
    """Every sample times a number."""
    return write_positions(map_code(multiply_blocks, _TAG, scalar, signal))


def negate(signal: Code) -> Code:
    """Every sample with its sign reversed."""
    return scale(_MINUS_ONE, signal)


def convolve(a: Code, b: Code) -> Code:
    """Linear convolution: the product of the generating polynomials, block by block.

    Raises:
        EncodingError: more than 64 samples, or a sum that may leave +-1e38.
    """
    if len(a) + len(b) - 1 > MAX_BLOCKS:
        raise EncodingError(f"a convolution of {len(a)} and {len(b)} samples is longer than {MAX_BLOCKS}")
    out = new_code(_TAG, len(a) + len(b) - 1)
    product = np.zeros_like(out[0])
    for k, block in enumerate(out):
        _copy_number(_ZERO[0], block)
        for i in range(max(0, k - len(b) + 1), min(k, len(a) - 1) + 1):
            multiply_blocks(a[i], b[k - i], product)
            add_blocks(block.copy(), product, block)
    return write_positions(out)


def _copy_number(source: np.ndarray, target: np.ndarray) -> None:
    """The number lanes of a block, its own marks left behind."""
    target[16:] = source[16:]
    target[KIND.start + 3 :] = 0.0


# --- moves of blocks -------------------------------------------------------------------------------
def _gather(signal: Code, order: np.ndarray) -> Code:
    """The samples at positions ``order`` ``(n,)``; a negative position gives a zero."""
    out = new_code(_TAG, len(order))
    for block, k in zip(out, order, strict=True):
        _copy_number(signal[k] if k >= 0 else _ZERO[0], block)
    return write_positions(out)


def _require_shift(amount: Number) -> int:
    shift = Fraction(amount)
    if shift.denominator != 1:
        raise LawError(f"a shift is a whole number of samples, found {amount}")
    return shift.numerator


def _require_delay(amount: Number) -> int:
    shift = _require_shift(amount)
    if shift < 0:
        raise LawError(f"a delay is not negative, found {amount}: samples before the start would be lost")
    return shift


def delay(signal: Code, amount: Code) -> Code:
    """x[n - d]: d zero blocks in front."""
    shift = _require_delay(decode_number(amount[0]))
    if shift + len(signal) > MAX_BLOCKS:
        raise EncodingError(f"a delay by {shift:.3g} makes the signal longer than {MAX_BLOCKS} samples")
    return _gather(signal, np.arange(-shift, len(signal)))


def rotate(signal: Code, amount: Code) -> Code:
    """Circular shift x[(n - d) mod N]: a rotation of the blocks."""
    shift = _require_shift(decode_number(amount[0])) % len(signal)
    return _gather(signal, np.roll(np.arange(len(signal)), shift))


def reverse(signal: Code) -> Code:
    """Time reversal: the blocks in opposite order."""
    return _gather(signal, np.arange(len(signal))[::-1])


# --- references on values --------------------------------------------------------------------------
def _to_signal(values: list[Fraction]) -> Signal:
    return Signal(v.numerator if v.denominator == 1 else v for v in values)


def _pair_values(a: Signal, b: Signal) -> list[tuple[Fraction, Fraction]]:
    if len(a) != len(b):
        raise LawError(f"signals of different size: {len(a)} and {len(b)}")
    return [(Fraction(x), Fraction(y)) for x, y in zip(a, b, strict=True)]


def _scale_values(scalar: Number, signal: Signal) -> Signal:
    return _to_signal([Fraction(scalar) * Fraction(x) for x in signal])


def _convolve_values(a: Signal, b: Signal) -> Signal:
    out = [Fraction(0)] * (len(a) + len(b) - 1)
    for i, x in enumerate(a):
        for j, y in enumerate(b):
            out[i + j] += Fraction(x) * Fraction(y)
    return _to_signal(out)


def _delay_values(signal: Signal, amount: Number) -> Signal:
    shift = _require_delay(amount)
    if shift + len(signal) > MAX_BLOCKS:
        raise EncodingError(f"a delay by {shift:.3g} makes the signal longer than {MAX_BLOCKS} samples")
    return Signal((*[0] * shift, *signal))


def _rotate_values(signal: Signal, amount: Number) -> Signal:
    shift = _require_shift(amount) % len(signal)
    return Signal((*signal[len(signal) - shift :], *signal[: len(signal) - shift]))


_SAMPLEWISE = "lane A of every block"
_MOVE = "whole blocks: the number lanes move, only position marks are new"
LAWS = (
    Law("signal_processing_add", (SIGNAL, SIGNAL), SIGNAL, add,
        lambda a, b: _to_signal([x + y for x, y in _pair_values(a, b)]), f"{_SAMPLEWISE}: a + b", commutative=True),
    Law("signal_processing_subtract", (SIGNAL, SIGNAL), SIGNAL, subtract,
        lambda a, b: _to_signal([x - y for x, y in _pair_values(a, b)]), f"{_SAMPLEWISE}: a - b"),
    Law("signal_processing_multiply", (SIGNAL, SIGNAL), SIGNAL, multiply,
        lambda a, b: _to_signal([x * y for x, y in _pair_values(a, b)]),
        f"{_SAMPLEWISE}: Hadamard product", commutative=True),
    Law("signal_processing_multiply__scalar", (NUMBER, SIGNAL), SIGNAL, scale, _scale_values,
        f"{_SAMPLEWISE}: Hadamard product with the number's"),
    Law("signal_processing_multiply__by_scalar", (SIGNAL, NUMBER), SIGNAL, lambda a, b: scale(b, a),
        lambda a, b: _scale_values(b, a), f"{_SAMPLEWISE}: Hadamard product with the number's"),
    Law("signal_processing_negate", (SIGNAL,), SIGNAL, negate, lambda a: _scale_values(-1, a), f"{_SAMPLEWISE}: -a"),
    Law("signal_processing_convolve", (SIGNAL, SIGNAL), SIGNAL, convolve, _convolve_values,
        "lane A: sums of Hadamard products, the product of generating polynomials", commutative=True),
    Law("signal_processing_delay", (SIGNAL, NUMBER), SIGNAL, delay, _delay_values, _MOVE),
    Law("signal_processing_rotate", (SIGNAL, NUMBER), SIGNAL, rotate, _rotate_values, _MOVE),
    Law("signal_processing_reverse", (SIGNAL,), SIGNAL, reverse, lambda a: Signal(a[::-1]), _MOVE),
)  # fmt: skip
