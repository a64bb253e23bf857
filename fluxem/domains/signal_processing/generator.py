"""How people ask about signals: draws of arguments; the wordings stand in `_wordings_basic` and `_wordings_pairs`."""

from __future__ import annotations

import random
from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction

from fluxem.core.number import Number, simplify
from fluxem.core.number_text import format_number
from fluxem.core.phrasebook import Argument, Phrasebook, Phrases, write_number
from fluxem.core.template import Literal
from fluxem.domains.signal_processing import _wordings_basic as basic
from fluxem.domains.signal_processing import _wordings_pairs as pairs
from fluxem.domains.signal_processing import tools
from fluxem.domains.signal_processing.types import Signal

_LENGTHS = {"easy": (2, 4), "medium": (3, 6), "hard": (5, 9)}
_TOPS = {"easy": 9, "medium": 40, "hard": 200}


def _draw_sample(rng: random.Random, difficulty: str) -> Number:
    top = _TOPS[difficulty]
    value = rng.randint(-top if rng.random() < 0.3 else 0, top)
    kind = rng.random()
    if difficulty != "easy" and kind < 0.15:
        return Decimal((int(value < 0), tuple(map(int, str(abs(value)))), -rng.randint(1, 2)))
    if difficulty == "hard" and kind < 0.22:
        return simplify(Fraction(value, rng.choice((2, 3, 4, 5, 8))))
    return value


def _draw_samples(rng: random.Random, difficulty: str, length: int | None = None) -> tuple[Number, ...]:
    return tuple(_draw_sample(rng, difficulty) for _ in range(length or rng.randint(*_LENGTHS[difficulty])))


def _write_signal(samples: Sequence[Number], rng: random.Random) -> Literal:
    texts = [format_number(x) for x in samples]
    if rng.random() < 0.1:
        texts = [text.replace("-", "\u2212") for text in texts]
    template, comma = rng.choice((("[{}]", ", "), ("[{}]", ", "), ("[{}]", ","), ("[ {} ]", ", ")))
    return Literal(template.format(comma.join(texts)), "signal_processing_signal", Signal(samples))


def _write_in_prose(samples: Sequence[Number], rng: random.Random) -> Literal:
    texts = [format_number(x) for x in samples]
    text = ", ".join(texts) if len(texts) > 2 and rng.random() < 0.4 else f"{', '.join(texts[:-1])} and {texts[-1]}"
    return Literal(text, "signal_processing_signal", Signal(samples))


def _draw_signal(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    return {"signal": _write_signal(_draw_samples(rng, difficulty), rng)}


def _draw_in_prose(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    return {"signal": _write_in_prose(_draw_samples(rng, difficulty), rng)}


def _draw_nonzero(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    samples = _draw_samples(rng, difficulty)
    return {"signal": _write_signal(samples if any(samples) else (2, *samples), rng)}


def _draw_two(rng: random.Random, difficulty: str, names: tuple[str, str]) -> dict[str, Argument]:
    short = rng.randint(2, 3 if difficulty == "easy" else 4)
    first, second = _draw_samples(rng, difficulty), _draw_samples(rng, difficulty, short)
    return {name: _write_signal(x, rng) for name, x in zip(names, (first, second), strict=True)}


def _draw_kernel(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    return _draw_two(rng, difficulty, ("signal", "kernel"))


def _draw_taps(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    return _draw_two(rng, difficulty, ("signal", "taps"))


def _draw_first_second(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    return _draw_two(rng, difficulty, ("first", "second"))


def _draw_window(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    samples = _draw_samples(rng, difficulty)
    return {"signal": _write_signal(samples, rng), "window": write_number(rng.randint(2, len(samples)))}


def _draw_factor(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    top = {"easy": 2, "medium": 4, "hard": 6}[difficulty]
    return {"signal": _write_signal(_draw_samples(rng, difficulty), rng), "factor": write_number(rng.randint(2, top))}


def _draw_powers(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    if difficulty == "easy":
        noise = rng.randint(1, 9)
        return {"signal_power": write_number(noise * 10 ** rng.randint(1, 4)), "noise_power": write_number(noise)}
    top = {"medium": 500, "hard": 100_000}[difficulty]
    noise_power = Decimal(rng.randint(1, 999)).scaleb(-rng.randint(1, 3 if difficulty == "medium" else 5))
    return {"signal_power": write_number(rng.randint(1, top)), "noise_power": write_number(Decimal(f"{noise_power:f}"))}


PHRASEBOOK = Phrasebook(
    "signal_processing",
    phrases=(
        Phrases(tools.convolution, _draw_kernel, **pairs.CONVOLUTION),
        Phrases(tools.fir_filter, _draw_taps, **pairs.FIR_FILTER),
        Phrases(tools.cross_correlation, _draw_first_second, **pairs.CROSS_CORRELATION),
        Phrases(tools.autocorrelation, _draw_signal, **basic.AUTOCORRELATION),
        Phrases(tools.autocorrelation, _draw_in_prose, **basic.AUTOCORRELATION_IN_PROSE),
        Phrases(tools.dft_magnitude, _draw_signal, **basic.DFT_MAGNITUDE),
        Phrases(tools.dft_magnitude, _draw_in_prose, **basic.DFT_MAGNITUDE_IN_PROSE),
        Phrases(tools.dft, _draw_signal, **basic.DFT),
        Phrases(tools.energy, _draw_signal, **basic.ENERGY),
        Phrases(tools.energy, _draw_in_prose, **basic.ENERGY_IN_PROSE),
        Phrases(tools.rms, _draw_signal, **basic.RMS),
        Phrases(tools.normalize, _draw_nonzero, **basic.NORMALIZE),
        Phrases(tools.moving_average, _draw_window, **pairs.MOVING_AVERAGE),
        Phrases(tools.downsample, _draw_factor, **pairs.DOWNSAMPLE),
        Phrases(tools.upsample, _draw_factor, **pairs.UPSAMPLE),
        Phrases(tools.snr_db, _draw_powers, **pairs.SNR_DB),
    ),
    irrelevant="""
        What is a signal?
        Why do we use convolution in image processing?
        Who invented the fast Fourier transform?
        What is the difference between a continuous and a discrete signal?
        Is the Fourier transform linear?
        Explain aliasing to me like I am five.
        How does a low-pass filter work?
        What does the impulse response tell us about a system?
        Why does white noise have a flat spectrum?
        Which window should I choose for spectral analysis?
        Do I need to know complex numbers for signal processing?
        The traffic signal at the corner is broken again.
        Recommend a good book on digital filters.
        What is the difference between correlation and convolution?
        My phone has no signal in the basement.
        When was the sampling theorem proved, and by whom?
        Is a moving average an FIR filter?
        Why is a causal filter called causal?
        What are the applications of autocorrelation in music?
        Can you explain what a filter tap is?
        Does upsampling add information?
        What is the unit of signal energy?
        Why are decibels logarithmic?
        How do noise-cancelling headphones work?
        What kind of filters are used in hearing aids?
        Tell me about the history of radar signal processing.
        Is zero padding a good idea before an FFT?
        Is 44.1 kHz the best sampling rate for music?
        The kernel of a peach contains poison, I read.
        I gave a signal 3 times, but nobody answered it.
        Write a short story about a lost radio signal.
        Why do engineers love the Fourier transform so much?
        Translate "impulse response" into Spanish.
        Why is an impulse response usually called h?
        The taps in our bathroom drip. Whom should I call?
        Is an SNR of 20 dB enough for speech?
        Who was Joseph Fourier, apart from his mathematics?
        Explain the word waveform to a ten-year-old.
        Can the human ear hear phase?
        Which university is famous for its audio research?
        The convolution lecture at 9 was the most boring of my life.
        Does normalizing a song harm its dynamics?
        Compare FIR and IIR filters in two sentences.
        Why did they name the decibel after Bell?
        I have a signal generator from 1970. Is it worth keeping?
        What are the pros and cons of oversampling?
        Suggest a title for my thesis on radar echoes.
        How do whales communicate over great distances?
        Can you water my plants next week?
        My favourite colour is green.
        What is a polite way to refuse an invitation?
        The bakery was closed, so we had no bread.
        Tell me three facts about penguins.
        Which sport would suit a lazy person?
        Happy birthday to you!
        I dreamt of flying over a city of glass.
        Please cheer me up.
        That was all, thanks and goodbye.
    """,
)
