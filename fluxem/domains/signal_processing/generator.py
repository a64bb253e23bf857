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
        Why is the FFT faster than the plain DFT?
        What is aliasing, and why do wagon wheels seem to turn backwards in films?
        Who built the first digital filter?
        Prove the convolution theorem for me in a few lines.
        explain what a spectrogram shows, simple words please
        What's the difference between energy signals and power signals?
        Why must one filter before downsampling?
        Is the wavelet transform better than the Fourier transform?
        What does zero padding really do to a spectrum?
        How do engineers remove hum from old recordings?
        Who was Harry Nyquist?
        Compare the Hann window and the Hamming window.
        When is cross-correlation used in astronomy?
        What is meant by the noise floor of a recording?
        Why do RMS values matter to electricians?
        How does a phone recognise a song in a bar?
        Is autocorrelation able to find the pitch of a voice?
        Name three applications of matched filters.
        Why does convolving with a short pulse change nothing?
        What is the Gibbs phenomenon?
        Which programming language is popular for audio plugins?
        How does a seismograph tell an earthquake from a lorry?
        Does the moving average lag behind the data, and why?
        What is dithering in digital audio?
        How would you translate "sampling rate" into Finnish?
        Recommend a lecture series on the Fourier transform for musicians.
        Why are complex numbers used for signals that are real?
        The samples 1, 0, -1, 0 remind me of my love life.
        Plot the signal 1, 2, 3, 2, 1 with a red line.
        Write MATLAB code that filters x = [1 2 3 4] with an FIR filter.
        Our kernel [1, 2, 1] won the prize for the shortest thesis.
        Is an SNR of 12 dB a reason to buy a new microphone?
        The DFT of [1, 0, 0, 0] was the only question I answered, and I got it wrong.
        I normalised 40 songs last night and my dog howled at each of them.
        What nickname would you give to the filter with taps 0.5 and 0.5?
        The noise at 3 in the morning came from flat 12.
        My radio gets 7 stations, all of them playing the same song.
        We downsampled the recordings by 4 in spring and deleted the originals; my boss still hasn't forgiven me.
        Who plays the signal 440, 220, 110 in that science-fiction film?
        The moving average over 5 days is on the board's favourite slide, unfortunately.
        Is [1, -1] a cute kernel or what?
        At 85 dB the neighbours called the police.
        Save the signal 3, 1, 4, 1, 5 to a WAV file and mail it to Tom.
        He played the first 4 notes of the fifth symphony on a car horn.
        Does the sequence 1, 1, 1, 1 sound like anything through a speaker?
        My heart rate jumped from 60 to 120 when the exam began.
        Tell the audience that the window of 3 samples was my supervisor's wish, not mine.
        The lecture on y[n] = x[n] + x[n-1] has been moved to hall 7.
        How do I write a convolution star between [1, 2] and [3, 4] in Word?
        Two flashes, then 3, then 1: could that ship be in distress?
        The podcast has 300 listeners and awful sound. Whom could I hire?
        Our energy bill was 240 euros in March, what a shock.
        I upsampled the photo of grandma twice, and she complained about the wrinkles.
        The window over the sink won't close.
        What a convoluted story he told!
        There's no signal in the mountains, I'll text you tomorrow.
        Free samples were handed out in the shopping centre.
        My cigarettes have no filter.
        I don't have the energy to go out tonight.
        On average, people prefer moving house in summer.
        He gave the root of the problem a good long look.
        Life is slowly going back to normal after the flood.
        The noise of the leaf blower is unbearable.
        Turn the radio down please.
        She transformed the old barn into a cinema.
        Jet lag ruined my first day in Tokyo.
        pop me some kernels of corn, movie starts soon
        Her ex sends mixed signals.
        The power went out during dinner.
        Traffic lights are being replaced on the high street.
        The moving company broke my mirror.
        There are echoes of Verdi in her new opera.
        I'd like to sample the cheese before I buy it.
        The spectrum of opinions in our office is wide.
        A wave knocked over my sandcastle.
        Filter out the trolls from my inbox, will you?
        The frequency of his visits annoys my flatmate.
        Magnitude isn't everything, as the mouse said to the elephant.
    """,
)
