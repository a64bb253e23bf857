"""Texts with exactly the signals and numbers they hold, and near-misses without any signal."""

from __future__ import annotations

from typing import Any

from fluxem.core.domain import Example
from fluxem.core.number_text import parse_number
from fluxem.domains.signal_processing.types import parse_signal


def _example(text: str, *surfaces: str) -> Example:
    """Surfaces with a comma or a word between numbers are signals, the others numbers."""
    spans: list[tuple[str, str, Any]] = []
    for surface in surfaces:
        if any(mark in surface for mark in ",[{; "):
            spans.append((surface, "signal_processing_signal", parse_signal(surface)))
        else:
            spans.append((surface, "arithmetic_number", parse_number(surface)))
    return Example(text, tuple(spans))


CORPUS = (
    # brackets and a word of the trade
    _example("The signal [1, 2, 3] is short.", "[1, 2, 3]"),
    _example("Convolve [1, 2, 3] with [0, 1, 0.5].", "[1, 2, 3]", "[0, 1, 0.5]"),
    _example("What is the convolution of [1,2] and [3,4]?", "[1,2]", "[3,4]"),
    _example("impulse response: [1, -1]", "[1, -1]"),
    _example("Let the kernel be [1/3, 1/3, 1/3].", "[1/3, 1/3, 1/3]"),
    _example("filter taps [0.25, 0.5, 0.25]", "[0.25, 0.5, 0.25]"),
    _example("The waveform [0, 1, 0, -1] repeats.", "[0, 1, 0, -1]"),
    _example("DFT of [1, 0, 0, 0]", "[1, 0, 0, 0]"),
    _example("fft([4, 3, 2, 1])", "[4, 3, 2, 1]"),
    _example("Take the discrete Fourier transform of [1, 1, 1, 1].", "[1, 1, 1, 1]"),
    _example("autocorrelation of [2, -1, 3]", "[2, -1, 3]"),
    _example("Cross-correlate [1, 2] and [2, 1].", "[1, 2]", "[2, 1]"),
    _example("Downsample [1, 2, 3, 4] by 2", "[1, 2, 3, 4]", "2"),
    _example("upsampling [5, 6] by a factor of 3", "[5, 6]", "3"),
    _example("SIGNAL: [ 1, 2 ]", "[ 1, 2 ]"),
    _example("the spectrum [10, 2, 2, 2]", "[10, 2, 2, 2]"),
    _example("My signal is [1; 2; 3].", "[1; 2; 3]"),
    _example("the signal [\u22121, 2, \u22123]", "[\u22121, 2, \u22123]"),
    _example("a signal with samples [1e3, 2.5e-2]", "[1e3, 2.5e-2]"),
    _example("signal [1,234, 5]", "[1,234, 5]"),
    _example("h = [1, 2] is the impulse response", "[1, 2]"),
    _example("The FIR filter [0.5, 0.5] smooths.", "[0.5, 0.5]"),
    _example("[3, 1, 4] passes a digital filter", "[3, 1, 4]"),
    _example("Energy of the signal [3, 4]?", "[3, 4]"),
    _example("its spectral lines are [1, 2, 3]", "[1, 2, 3]"),
    # x[n] = ...
    _example("x[n] = {1, 2, 3}", "{1, 2, 3}"),
    _example("h[n] = [1, -1], x[n] = [2, 4]", "[1, -1]", "[2, 4]"),
    _example("Let x[n]={0.5, 1}.", "{0.5, 1}"),
    _example("y[k] = (1, 2, 1)", "(1, 2, 1)"),
    _example("x1[n] = {7}", "{7}"),
    _example("h[n] = [1]", "[1]"),
    # in prose, right after the word
    _example("the signal 1, 2, 3 and 4", "1, 2, 3 and 4"),
    _example("the impulse response is 1, 0.5 and 0.25.", "1, 0.5 and 0.25"),
    _example("Use the kernel 1, 2, 1 here.", "1, 2, 1"),
    _example("Signal: 5, -5, 5", "5, -5, 5"),
    _example("filter taps 0.5 and 0.5", "0.5 and 0.5"),
    _example("the waveform 0, 3, 0, -3", "0, 3, 0, -3"),
    _example("sequence x[n] = 1, 2, 4", "1, 2, 4"),
    _example("the signal (1, 2, 3)", "(1, 2, 3)"),
    _example("the signal {4, 5}", "{4, 5}"),
    _example("a signal of 1, 1 & 2", "1, 1 & 2"),
    # numbers that stay numbers
    _example("The signal power is 50 and the noise power 2.", "50", "2"),
    _example("Average the signal [2, 4, 6] over 2 of them.", "[2, 4, 6]", "2"),
    _example("The signal has 3 peaks.", "3"),
    _example("Shift the signal [1, 2] by 4", "[1, 2]", "4"),
)

NEAR_MISSES = (
    "signal processing [12]", "a traffic signal", "kernel version 6.1.0", "the Linux kernel", "He rang 3 signals",
    "the spectrum of opinions", "NASA sent a signal in 1974", "IBM and the PhD", "3 strings", "10 minutes",
    "2024-13-45", "He said no", "The Signal (2014)", "Signal 1.2.3", "call 555-0134", "12 Kernel Street",
    "x[3] = 5", "x[n] = 5", "x[n] = n + 1", "h[n]", "a signal of 5 V", "signals of 3, 5 and 10 mV",
    "the signal 3, 5 and 9%", "popcorn kernels", "The filter removed 12 mails", "taps on the shoulder",
    "signal = []", "the signal [a, b, c]", "the waveform [1, 2", "signals and systems, 2nd edition",
    "convolve(a, b)", "fft(x)", "DFT", "the signal-to-noise ratio is 20", "beer on 4 taps", "the kernel of a matrix",
    "pages [1", "signal[1][2]", "sound of 1 kHz and 2 kHz", "a signal with 8 channels",
)  # fmt: skip
