"""Where signals stand in text.

A bracketed list of two or more numbers is a signal where a word of the trade stands near it ("signal",
"impulse response", "kernel", "convolve"); numbers in prose only directly after such a word ("the signal
1, 2 and 3"); braces and parentheses there too, or after ``x[n] =``. One number in brackets is mostly a
citation, so it needs ``x[n] =``. Numbers with a unit behind the last are quantities, not samples.
"""

from __future__ import annotations

from fluxem.core.domain import Pattern
from fluxem.core.number_text import REAL
from fluxem.domains.signal_processing.types import parse_signal

_TYPE = "signal_processing_signal"
_ENTRIES = rf"{REAL}(?: ?[,;] ?{REAL})+"
_NOUN = (
    r"(?:[Ss]ignals?|[Ii]mpulse responses?|[Kk]ernels?|(?:[Ff]ilter )?[Tt]aps|[Ff]ilter coefficients|[Ww]aveforms?"
    r"|[Ss]pectr(?:um|a)|[Ss]equences? [a-z]\[[nkm]\])"
)
_PROSE = rf"{REAL}(?:, ?{REAL})+(?:,? ?(?:and|&) {REAL})?|{REAL} (?:and|&) {REAL}"
_CONTEXT = (
    r"\bsignals?\b|impulse response|\bkernels?\b|\btaps\b|filter coefficients|\bFIR\b|digital filter|waveform"
    r"|\bspectr(?:um|a|al)\b|\b[a-z]\[[nkm]\]|convol[uv]|(?:auto|cross)[-_ ]?correlat|(?:\b|_)[DF]FTs?(?:\b|_)|fourier"
    r"|\b(?:down|up)-?sampl"
)
# Units of amplitude, frequency and time behind the last number; a percentage; an operator.
_AFTER = (
    r"[\w%^(]|\.\d|/\d| ?(?:[mkuµnMG]?(?:V|A|W|Hz|s)|d[Bb][mV]?|%|volts?|amperes?|amps?|watts?|(?:milli|kilo|mega)\w+"
    r"|hertz|seconds?|minutes?|hours?|samples?|channels?|times)\b"
)

PATTERNS = (
    Pattern("bracketed", _TYPE, rf"\[ ?{_ENTRIES} ?\]", parse_signal, 72, r"[\w\])\[]", r"[\[\w]", _CONTEXT),
    Pattern(
        "after_noun", _TYPE,
        rf"\b{_NOUN}(?: of| is| are| =| values| samples| with)?:? ?"
        rf"(?P<value>{_PROSE}|\({_ENTRIES}\)|\{{ ?{_ENTRIES} ?\}}|<{_ENTRIES}>)",
        parse_signal, 73, r"[\w.$]", _AFTER,
    ),
    Pattern(
        "assigned", _TYPE,
        rf"\b[a-z]\d?\[[nkm]\] ?= ?(?P<value>\[ ?{REAL}(?: ?[,;] ?{REAL})* ?\]|\{{ ?{REAL}(?: ?[,;] ?{REAL})* ?\}}"
        rf"|\({REAL}(?: ?[,;] ?{REAL})+\))",
        parse_signal, 85, None, r"[\[\w]",
    ),
)  # fmt: skip
