"""Tools of signal processing: exact on rational samples, spectra by fixed-point sums far beyond float precision.

Definitions follow Oppenheim and Schafer, Discrete-Time Signal Processing (3rd ed.): convolution section 2.3,
DFT section 8.1, changing the sampling rate section 4.6. A signal is zero outside its samples.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache

from fluxem.core import exact
from fluxem.core.errors import ToolError
from fluxem.core.limits import approximate
from fluxem.core.number import Number
from fluxem.domains.signal_processing.types import MAX_SAMPLES, Signal

MAX_LENGTH = 1024
"""Samples of an argument."""
MAX_TRANSFORM = 256
"""Samples of an argument that is transformed."""
_MAX_WORK = 4_000_000  # products of machine words in a convolution: about 20 ms
_MAX_COMMON_BITS = 13_000  # of the common denominator of a list
_FRACTION_BITS = 200  # of the tabulated sines: 60 decimal digits


# --- exact samples ---------------------------------------------------------------------------------
class _Samples:
    """Samples as integers over one common denominator, and whether they are written as decimals."""

    __slots__ = ("denominator", "integers", "is_decimal")

    def __init__(self, values: Sequence[Number], where: str, limit: int = MAX_LENGTH) -> None:
        if not 1 <= len(values) <= limit:
            raise ToolError(f"{where}: expected 1 to {limit} samples, found {len(values)}")
        self.denominator = 1
        self.is_decimal = False
        if all(type(v) is int for v in values):
            self.integers: list[int] = list(values)  # type: ignore[arg-type]
            return
        self.is_decimal = any(isinstance(v, Decimal) for v in values)
        fractions = [Fraction(v) for v in values]
        for value in fractions:
            self.denominator = math.lcm(self.denominator, value.denominator)
            if self.denominator.bit_length() > _MAX_COMMON_BITS:
                raise ToolError(f"{where}: the samples have no common denominator below {_MAX_COMMON_BITS} bits")
        self.integers = [v.numerator * (self.denominator // v.denominator) for v in fractions]

    @property
    def num_words(self) -> int:
        """Machine words of the largest sample."""
        return 1 + max(map(abs, self.integers)).bit_length() // 30


def _number(integer: int, denominator: int, is_decimal: bool) -> Number:
    return exact.normalize(integer if denominator == 1 else Fraction(integer, denominator), is_decimal)


def _signal(integers: Sequence[int], denominator: int, is_decimal: bool) -> Signal:
    return Signal([_number(i, denominator, is_decimal) for i in integers])


def _check_work(a: _Samples, b: _Samples, where: str) -> None:
    work = len(a.integers) * len(b.integers) * a.num_words * b.num_words
    if work > _MAX_WORK:
        raise ToolError(
            f"{where}: {len(a.integers)} and {len(b.integers)} samples of up to {9 * a.num_words} and "
            f"{9 * b.num_words} digits are too many; the product of the four may be {81 * _MAX_WORK}"
        )


def _convolve(a: Sequence[int], b: Sequence[int]) -> list[int]:
    out = [0] * (len(a) + len(b) - 1)
    for i, x in enumerate(a):
        if x:
            for j, y in enumerate(b):
                out[i + j] += x * y
    return out


def convolution(signal: list[Number], kernel: list[Number]) -> Signal:
    """Linear convolution of two signals: y[n] = sum over k of signal[k] kernel[n - k], all N + M - 1 samples.

    Args:
        signal: samples of the first signal.
        kernel: samples of the second: kernel, impulse response or filter taps.

    Examples:
        {"signal": [1, 2, 3], "kernel": [0, 1, "0.5"]} -> [0, 1, "2.5", 4, "1.5"]
        {"signal": [1, 2], "kernel": [3]} -> [3, 6]

    Source:
        Oppenheim and Schafer, section 2.3, equation (2.49).
    """
    a, b = _Samples(signal, "signal"), _Samples(kernel, "kernel")
    _check_work(a, b, "kernel")
    out = _convolve(a.integers, b.integers)
    return _signal(out, a.denominator * b.denominator, a.is_decimal or b.is_decimal)


def fir_filter(signal: list[Number], taps: list[Number]) -> Signal:
    """Filter a signal with an FIR filter that starts at rest; the output has as many samples as the signal.

    Args:
        signal: input samples.
        taps: filter coefficients b0, b1, ...: y[n] = b0 x[n] + b1 x[n - 1] + ...

    Examples:
        {"signal": [4, 2, 6], "taps": ["1/2", "1/2"]} -> [2, 3, 4]

    Source:
        Oppenheim and Schafer, section 6.5.
    """
    a, b = _Samples(signal, "signal"), _Samples(taps, "taps")
    _check_work(a, b, "taps")
    out = _convolve(a.integers, b.integers)[: len(signal)]
    return _signal(out, a.denominator * b.denominator, a.is_decimal or b.is_decimal)


def autocorrelation(signal: list[Number]) -> Signal:
    """Autocorrelation of a signal at the lags 0, 1, ..., N - 1: r[k] = sum over n of x[n] x[n + k].

    Args:
        signal: its samples.

    Examples:
        {"signal": [1, 2, 3]} -> [14, 8, 3]

    Source:
        Oppenheim and Schafer, section 2.9; without division by N.
    """
    a = _Samples(signal, "signal")
    _check_work(a, a, "signal")
    x = a.integers
    out = [sum(p * q for p, q in zip(x, x[k:], strict=False)) for k in range(len(x))]
    return _signal(out, a.denominator**2, a.is_decimal)


def cross_correlation(first: list[Number], second: list[Number]) -> Signal:
    """Cross-correlation r[k] = sum over n of first[n + k] second[n], at the lags -(M - 1), ..., 0, ..., N - 1.

    Args:
        first: samples of the signal that is shifted, N of them.
        second: samples of the reference signal, M of them.

    Examples:
        {"first": [1, 2, 3], "second": [0, 1]} -> [1, 2, 3, 0]

    Source:
        Oppenheim and Schafer, section 2.9; the order is that of numpy.correlate(first, second, "full").
    """
    a, b = _Samples(first, "first"), _Samples(second, "second")
    _check_work(a, b, "second")
    out = _convolve(a.integers, b.integers[::-1])
    return _signal(out, a.denominator * b.denominator, a.is_decimal or b.is_decimal)


def energy(signal: list[Number]) -> Number:
    """Energy of a signal: the sum of the squares of its samples.

    Args:
        signal: its samples.

    Examples:
        {"signal": [3, -4]} -> 25
    """
    a = _Samples(signal, "signal")
    _check_work(a, a, "signal")
    return _number(sum(x * x for x in a.integers), a.denominator**2, a.is_decimal)


@approximate(1e-12)
def rms(signal: list[Number]) -> float:
    """Root mean square of a signal: the square root of its energy over the number of samples.

    Args:
        signal: its samples.

    Examples:
        {"signal": [1, 7]} -> 5.0
    """
    a = _Samples(signal, "signal")
    _check_work(a, a, "signal")
    return _root(sum(x * x for x in a.integers), len(signal) * a.denominator**2)


def _root(numerator: int, denominator: int) -> float:
    """sqrt(numerator / denominator), correct to the last bits whatever their size."""
    shift = max(0, 140 - numerator.bit_length() + denominator.bit_length())
    shift += shift % 2
    return _divide(math.isqrt((numerator << shift) // denominator), 1 << shift // 2)


def _divide(numerator: int, denominator: int) -> float:
    try:
        return numerator / denominator
    except OverflowError:
        raise ToolError("the result is beyond 1.8e308; scale the signal down first") from None


def moving_average(signal: list[Number], window: int) -> Signal:
    """Simple moving average: the mean of every window of consecutive samples, N - window + 1 values.

    Args:
        signal: its samples.
        window: number of samples that are averaged.

    Examples:
        {"signal": [1, 2, 6, 4], "window": 2} -> ["3/2", 4, 5]
    """
    if not 1 <= window <= len(signal):
        raise ToolError(f"window: expected 1 to the {len(signal)} samples of the signal, found {window}")
    a = _Samples(signal, "signal")
    total = sum(a.integers[:window])
    sums = [total]
    for entering, leaving in zip(a.integers[window:], a.integers, strict=False):
        total += entering - leaving
        sums.append(total)
    return _signal(sums, a.denominator * window, a.is_decimal)


def downsample(signal: list[Number], factor: int) -> Signal:
    """Keep every factor-th sample of a signal, starting with the first.

    Args:
        signal: its samples.
        factor: by how much the sampling rate falls.

    Examples:
        {"signal": [1, 2, 3, 4, 5], "factor": 2} -> [1, 3, 5]
    """
    if factor < 1:
        raise ToolError(f"factor: expected at least 1, found {factor}")
    return Signal(_require_signal(signal)[::factor])


def upsample(signal: list[Number], factor: int) -> Signal:
    """Insert factor - 1 zeros after every sample of a signal.

    Args:
        signal: its samples.
        factor: by how much the sampling rate rises.

    Examples:
        {"signal": [1, 2], "factor": 3} -> [1, 0, 0, 2, 0, 0]
    """
    if not 1 <= factor <= MAX_SAMPLES // max(len(_require_signal(signal)), 1):
        raise ToolError(f"factor: expected at least 1 and at most {MAX_SAMPLES} samples as the result, found {factor}")
    return Signal(value for x in signal for value in (x, *[0] * (factor - 1)))


def normalize(signal: list[Number]) -> Signal:
    """Scale a signal so that its largest magnitude is 1.

    Args:
        signal: its samples, not all zero.

    Examples:
        {"signal": [2, -4, 1]} -> ["1/2", -1, "1/4"]
    """
    a = _Samples(signal, "signal")
    peak = max(map(abs, a.integers))
    if peak == 0:
        raise ToolError("signal: all samples are zero, and no factor makes their peak 1")
    return _signal(a.integers, peak, a.is_decimal)


def _require_signal(signal: list[Number]) -> list[Number]:
    if not 1 <= len(signal) <= MAX_LENGTH:
        raise ToolError(f"signal: expected 1 to {MAX_LENGTH} samples, found {len(signal)}")
    return signal


@approximate(1e-12)
def snr_db(signal_power: Number, noise_power: Number) -> float:
    """Signal-to-noise ratio in decibels: 10 log10(signal_power / noise_power).

    Args:
        signal_power: power of the signal, positive.
        noise_power: power of the noise, positive and in the same unit.

    Examples:
        {"signal_power": 100, "noise_power": 1} -> 20.0
    """
    for name, value in (("signal_power", signal_power), ("noise_power", noise_power)):
        if value <= 0:
            raise ToolError(f"{name}: expected a positive power, found {value!s:.60}")
    ratio = Fraction(signal_power) / Fraction(noise_power)
    if Fraction(1, 10**300) < ratio < 10**300:
        return 10 * math.log10(float(ratio))
    return 10 * (math.log10(ratio.numerator) - math.log10(ratio.denominator))


# --- spectra ---------------------------------------------------------------------------------------
@lru_cache(maxsize=MAX_TRANSFORM)
def _roots_of_unity(length: int) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Cosines and sines of 2 pi k / length, k < length, over 2**200, each off by at most 1."""
    from flint import arb, ctx, fmpq

    with ctx.workprec(_FRACTION_BITS + 40):
        scale = arb(2) ** _FRACTION_BITS
        angles = [fmpq(2 * k, length) for k in range(length)]
        cos, sin = ([_round(f(angle) * scale) for angle in angles] for f in (arb.cos_pi_fmpq, arb.sin_pi_fmpq))
    return tuple(cos), tuple(sin)


def _round(value: object) -> int:
    return int((value + 0.5).floor().unique_fmpz())  # type: ignore[operator,attr-defined]


def _transform(signal: list[Number]) -> tuple[list[tuple[int, int]], int]:
    """Real and imaginary parts of the DFT as integers over a common denominator; below the error bound, zero."""
    a = _Samples(signal, "signal", MAX_TRANSFORM)
    x, length = a.integers, len(signal)
    if length * length * a.num_words > _MAX_WORK:
        raise ToolError(f"signal: {length} samples of up to {9 * a.num_words} digits are too many to transform")
    cos, sin = _roots_of_unity(length)
    bound = sum(map(abs, x))  # each tabulated value is off by at most 1
    parts = []
    for k in range(length):
        indices = [k * n % length for n in range(length)]
        real = sum(v * cos[i] for v, i in zip(x, indices, strict=True))
        imag = -sum(v * sin[i] for v, i in zip(x, indices, strict=True))
        parts.append((0 if abs(real) <= bound else real, 0 if abs(imag) <= bound else imag))
    return parts, a.denominator << _FRACTION_BITS


@approximate(1e-12)
def dft(signal: list[Number]) -> list[list[float]]:
    """Discrete Fourier transform of a signal: the pairs [real, imaginary] of X[0], ..., X[N - 1].

    Args:
        signal: its samples.

    Examples:
        {"signal": [1, 2, 3, 4]} -> [[10.0, 0.0], [-2.0, 2.0], [-2.0, 0.0], [-2.0, -2.0]]

    Source:
        Oppenheim and Schafer, equation (8.67): X[k] = sum over n of x[n] exp(-2 pi i k n / N).
    """
    parts, denominator = _transform(signal)
    return [[_divide(real, denominator), _divide(imag, denominator)] for real, imag in parts]


@approximate(1e-12)
def dft_magnitude(signal: list[Number]) -> list[float]:
    """Magnitudes of the discrete Fourier transform of a signal: |X[0]|, ..., |X[N - 1]|.

    Args:
        signal: its samples.

    Examples:
        {"signal": [1, 0, -1, 0]} -> [0.0, 2.0, 0.0, 2.0]

    Source:
        Oppenheim and Schafer, equation (8.67).
    """
    parts, denominator = _transform(signal)
    return [_divide(math.isqrt(real * real + imag * imag), denominator) for real, imag in parts]


TOOLS = (
    convolution,
    dft_magnitude,
    autocorrelation,
    cross_correlation,
    dft,
    fir_filter,
    energy,
    rms,
    moving_average,
    downsample,
    upsample,
    normalize,
    snr_db,
)
