"""Signals: codes, laws, text, and tools against numpy, brute force and the literature."""

from __future__ import annotations

import cmath
import math
from decimal import Decimal
from fractions import Fraction
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fluxem.core.errors import EncodingError, LawError, ToolError
from fluxem.core.layout import read_tag
from fluxem.detection import PatternDetector
from fluxem.domains import resolve_law
from fluxem.domains.signal_processing import encoder, laws, tools
from fluxem.domains.signal_processing.types import MAX_SAMPLES, Signal, parse_signal
from fluxem.tools import call_tool

QUICK = settings(max_examples=60, deadline=None)
INTEGERS = st.integers(-(10**38), 10**38)
DECIMALS = st.builds(lambda n, e: Decimal(n).scaleb(-e), st.integers(-(10**15), 10**15), st.integers(0, 12))
RATIONALS = st.builds(Fraction, st.integers(-(10**20), 10**20), st.integers(1, 10**20))
NUMBERS = st.one_of(INTEGERS, DECIMALS, RATIONALS)
SMALL = st.one_of(st.integers(-1000, 1000), st.fractions(-9, 9, max_denominator=7))


def signals(numbers: Any = SMALL, max_size: int = 8) -> st.SearchStrategy[Signal]:
    return st.lists(numbers, min_size=1, max_size=max_size).map(Signal)


# --- codes and text ----------------------------------------------------------------------------------
@QUICK
@given(signals(NUMBERS, 64))
def test_codes_and_text_round_trip(signal: Signal) -> None:
    code = encoder.encode_signal(signal)
    assert code.shape == (len(signal), 256)
    assert encoder.decode_signal(code) == signal
    assert parse_signal(str(signal)) == signal
    encoder.check_signal(signal)


@pytest.mark.parametrize("samples", [(0,) * 65, (1, 10**38 + 1), (Fraction(1, 10**39 + 7),)])
def test_what_no_code_holds_is_refused(samples: tuple[Any, ...]) -> None:
    for refuse in (encoder.encode_signal, encoder.check_signal):
        with pytest.raises(EncodingError):
            refuse(Signal(samples))


@pytest.mark.parametrize("samples", [(), (True,), (1.5,), (Decimal("NaN"),), (0,) * (MAX_SAMPLES + 1), ("1",)])
def test_what_is_no_signal_is_refused(samples: tuple[Any, ...]) -> None:
    with pytest.raises(ValueError, match="sample"):
        Signal(samples)


@pytest.mark.parametrize("text", ["{1, 2}", "(1, 2)", "1, 2", "1 and 2", "[1,2]", "[ 1; 2 ]", "<1, 2>"])
def test_notations_of_one_signal(text: str) -> None:
    assert parse_signal(text) == Signal((1, 2))


def test_a_code_knows_its_place_in_time() -> None:
    code = encoder.encode_signal(Signal((5, 6, 7, 8)))
    np.testing.assert_allclose(code[:, 246] + 1j * code[:, 247], np.exp(2j * np.pi * np.arange(4) / 4), atol=1e-6)


def test_a_citation_is_no_signal_and_a_long_list_costs_linear_time() -> None:
    detector = PatternDetector()
    assert [s.type for s in detector.detect("signal processing [12]")] == ["arithmetic_number"]
    assert detector.detect("the signal " + "[1, " * 20_000) is not None


# --- laws --------------------------------------------------------------------------------------------
def apply(verb: str, *values: Any) -> Signal:
    types = tuple("signal_processing_signal" if isinstance(v, Signal) else "arithmetic_number" for v in values)
    law = resolve_law(verb, types)
    from fluxem.domains import get_type

    codes = [get_type(t).encode(v) for t, v in zip(types, values, strict=True)]
    result = law.apply(*codes)
    assert read_tag(result) == 30
    value = encoder.decode_signal(result)
    assert value == law.reference(*values)
    np.testing.assert_array_equal(result[:, 244:248], encoder.encode_signal(value)[:, 244:248])
    return value


@QUICK
@given(signals(), signals())
def test_convolution_of_codes_is_the_tool(a: Signal, b: Signal) -> None:
    assert apply("convolve", a, b) == apply("convolve", b, a) == tools.convolution(list(a), list(b))


@QUICK
@given(st.integers(1, 8).flatmap(lambda n: st.tuples(*[st.tuples(*[SMALL] * n).map(Signal)] * 3)), SMALL)
def test_signals_form_a_module(abc: tuple[Signal, Signal, Signal], k: Any) -> None:
    a, b, c = abc
    assert apply("add", a, b) == apply("add", b, a)
    assert apply("add", apply("add", a, b), c) == apply("add", a, apply("add", b, c))
    assert apply("multiply", k, apply("add", a, b)) == apply("add", apply("multiply", k, a), apply("multiply", b, k))
    assert apply("subtract", a, b) == apply("add", a, apply("negate", b))
    assert apply("multiply", a, apply("add", b, c)) == apply("add", apply("multiply", a, b), apply("multiply", a, c))


@QUICK
@given(signals(), st.integers(0, 20), st.integers(-30, 30))
def test_shifts(a: Signal, d: int, r: int) -> None:
    assert apply("delay", a, d) == (0,) * d + a
    assert apply("rotate", a, r) == tuple(a[(n - r) % len(a)] for n in range(len(a)))
    assert apply("reverse", apply("reverse", a)) == a
    assert apply("convolve", apply("delay", a, d), a) == apply("delay", apply("convolve", a, a), d)


def test_laws_refuse_what_they_do_not_cover() -> None:
    one, two = encoder.encode_signal(Signal((1,))), encoder.encode_signal(Signal((1, 2)))
    from fluxem.domains.arithmetic.encoder import encode_arithmetic_number as number

    with pytest.raises(LawError, match="1 and 2"):
        laws.add(one, two)
    with pytest.raises(LawError, match="negative"):
        laws.delay(two, number(-1))
    with pytest.raises(LawError, match="whole"):
        laws.rotate(two, number(Decimal("0.5")))
    for shift in (63, 10**38):
        with pytest.raises(EncodingError, match="64"):
            laws.delay(two, number(shift))
    with pytest.raises(EncodingError, match="64"):
        laws.convolve(encoder.encode_signal(Signal((1,) * 40)), encoder.encode_signal(Signal((1,) * 26)))
    with pytest.raises(EncodingError, match="1e38"):
        laws.add(*[encoder.encode_signal(Signal((10**38,)))] * 2)


# --- tools -------------------------------------------------------------------------------------------
@QUICK
@given(signals(), signals())
def test_convolution_is_the_double_loop_and_numpy(a: Signal, b: Signal) -> None:
    expected = [Fraction(0)] * (len(a) + len(b) - 1)
    for i, x in enumerate(a):
        for j, y in enumerate(b):
            expected[i + j] += Fraction(x) * Fraction(y)
    found = tools.convolution(list(a), list(b))
    assert list(found) == expected
    floats = np.convolve(np.array(a, float), np.array(b, float))
    np.testing.assert_allclose(np.array(found, float), floats, rtol=1e-9, atol=1e-7)
    assert tools.fir_filter(list(a), list(b)) == found[: len(a)]


@QUICK
@given(signals(st.integers(-50, 50)), signals(st.integers(-50, 50)))
def test_correlations_are_numpys(a: Signal, b: Signal) -> None:
    assert list(tools.cross_correlation(list(a), list(b))) == np.correlate(a, b, "full").tolist()
    assert list(tools.autocorrelation(list(a))) == np.correlate(a, a, "full")[len(a) - 1 :].tolist()


@QUICK
@given(signals(st.integers(-(10**6), 10**6), 20))
def test_the_transform_is_the_defining_sum_and_numpys(a: Signal) -> None:
    found = [complex(*pair) for pair in tools.dft(list(a))]
    size = len(a)
    sums = [sum(x * cmath.exp(-2j * cmath.pi * k * n / size) for n, x in enumerate(a)) for k in range(size)]
    np.testing.assert_allclose(found, sums, atol=1e-7)
    np.testing.assert_allclose(found, np.fft.fft(np.array(a)), atol=1e-7)
    np.testing.assert_allclose(tools.dft_magnitude(list(a)), np.abs(found), rtol=1e-12, atol=1e-12)


def test_zeros_of_a_spectrum_are_zero_however_large_the_samples() -> None:
    assert tools.dft_magnitude([10**30, 0, -(10**30), 0]) == [0.0, 2e30, 0.0, 2e30]
    assert tools.dft_magnitude([10**20 + 1, -(10**20)]) == [1.0, 2e20]
    eight = tools.dft([10**15] * 8)
    assert eight == [[8e15, 0.0]] + [[0.0, 0.0]] * 7


@QUICK
@given(signals(SMALL, 16))
def test_parseval(a: Signal) -> None:
    spectrum = sum(x * x for x in tools.dft_magnitude(list(a))) / len(a)
    assert math.isclose(spectrum, float(tools.energy(list(a))), rel_tol=1e-9, abs_tol=1e-12)


FACTS = [
    # Oppenheim and Schafer, section 8.1: an impulse has a flat spectrum, a constant only X[0]
    ("dft_magnitude", {"signal": [1, 0, 0, 0, 0]}, [1.0] * 5),
    ("dft_magnitude", {"signal": [3, 3, 3, 3]}, [12.0, 0.0, 0.0, 0.0]),
    # Barker code of length 5: off-peak autocorrelation at most 1 (Barker 1953)
    ("autocorrelation", {"signal": [1, 1, 1, -1, 1]}, (5, 0, 1, 0, 1)),
    ("autocorrelation", {"signal": [1, 1, 1, -1, -1, 1, -1]}, (7, 0, -1, 0, -1, 0, -1)),
    # (1 + z)^2 (1 + z)^2 = (1 + z)^4: the binomial coefficients
    ("convolution", {"signal": [1, 2, 1], "kernel": [1, 2, 1]}, (1, 4, 6, 4, 1)),
    ("convolution", {"signal": ["0.1", "0.2"], "kernel": [10]}, (1, 2)),
    ("energy", {"signal": ["0.5", "1/2"]}, Decimal("0.5")),
    ("energy", {"signal": ["1/3"]}, Fraction(1, 9)),
    ("moving_average", {"signal": ["0.5", 1, 2], "window": 3}, (Fraction(7, 6),)),
    ("moving_average", {"signal": [5], "window": 1}, (5,)),
    ("rms", {"signal": [3, 3]}, 3.0),
    ("snr_db", {"signal_power": 2, "noise_power": 2}, 0.0),
    ("snr_db", {"signal_power": 1, "noise_power": 1000}, -30.0),
    ("normalize", {"signal": ["0.5", -2]}, (Decimal("0.25"), -1)),
    ("downsample", {"signal": [1, 2, 3], "factor": 10**9}, (1,)),
    ("upsample", {"signal": [7], "factor": 1}, (7,)),
]


@pytest.mark.parametrize(("tool", "arguments", "expected"), FACTS)
def test_facts(tool: str, arguments: dict[str, Any], expected: Any) -> None:
    assert call_tool(f"signal_processing_{tool}", **arguments) == expected


@QUICK
@given(signals(st.integers(-(10**9), 10**9), 20))
def test_rms_is_numpys(a: Signal) -> None:
    expected = float(np.sqrt(np.mean(np.array(a, dtype=np.float64) ** 2)))
    assert math.isclose(tools.rms(list(a)), expected, rel_tol=1e-12)


REFUSED = [
    ("convolution", {"signal": [], "kernel": [1]}, "signal: expected 1 to 1024 samples, found 0"),
    ("convolution", {"signal": [1], "kernel": [0] * 2000}, "kernel: expected 1 to 1024 samples, found 2000"),
    ("convolution", {"signal": ["9" * 600] * 60, "kernel": ["9" * 600] * 60}, "too many"),
    ("dft", {"signal": [1] * 257}, "signal: expected 1 to 256 samples, found 257"),
    ("moving_average", {"signal": [1, 2], "window": 3}, "window: expected 1 to the 2 samples"),
    ("moving_average", {"signal": [1, 2], "window": 0}, "window"),
    ("downsample", {"signal": [1], "factor": 0}, "factor: expected at least 1, found 0"),
    ("upsample", {"signal": [1, 2], "factor": 5000}, "factor"),
    ("normalize", {"signal": [0, 0]}, "all samples are zero"),
    ("snr_db", {"signal_power": 0, "noise_power": 1}, "signal_power: expected a positive power, found 0"),
    ("snr_db", {"signal_power": 1, "noise_power": -1}, "noise_power"),
    ("rms", {"signal": ["1e400"]}, "beyond 1.8e308"),
]


@pytest.mark.parametrize(("tool", "arguments", "message"), REFUSED)
def test_refusals_name_the_argument(tool: str, arguments: dict[str, Any], message: str) -> None:
    with pytest.raises(ToolError, match=message):
        call_tool(f"signal_processing_{tool}", **arguments)


def test_large_and_small_powers() -> None:
    found = call_tool("signal_processing_snr_db", signal_power="1e400", noise_power="1e-400")
    assert math.isclose(found, 8000.0, rel_tol=1e-12)
    assert math.isclose(tools.rms([Decimal("1e-300")]), 1e-300, rel_tol=1e-12)
