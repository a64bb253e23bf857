"""Value type of signal processing: a finite signal of exact samples."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from fluxem.core.number import Number
from fluxem.core.number_text import is_number
from fluxem.core.sequence import NumberTuple, numbers_from_json, parse_numbers

MAX_SAMPLES = 4096
"""Samples a signal may have; codes hold 64."""
_MAX_CHARACTERS = 100_000


class Signal(NumberTuple):
    """The samples x[0], x[1], ... of a finite signal, zero outside: ``Signal((1, 2, 3))``.

    Raises:
        ValueError: no sample, more than ``MAX_SAMPLES``, or a sample that is no exact finite number.
    """

    __slots__ = ()

    def __new__(cls, samples: Iterable[Number]) -> Signal:
        """A signal of ``samples``."""
        signal = super().__new__(cls, samples)
        if not 1 <= len(signal) <= MAX_SAMPLES:
            raise ValueError(f"a signal has 1 to {MAX_SAMPLES} samples, found {len(signal)}")
        for sample in signal:
            if not is_number(sample) or (isinstance(sample, Decimal) and not sample.is_finite()):
                raise ValueError(f"a sample is an exact finite number, found {sample!r:.60}")
        return signal


def parse_signal(text: str) -> Signal:
    """Read ``"[1, 2, 3]"``, ``"{1, 2, 3}"``, ``"(1, 2)"`` or ``"1, 2 and 3"``, exactly.

    Raises:
        ValueError: anything else, or no samples.
    """
    if len(text) > _MAX_CHARACTERS:
        raise ValueError(f"a signal of {len(text)} characters; at most {_MAX_CHARACTERS} are read")
    return Signal(parse_numbers(text))


def signal_from_json(value: object) -> Signal:
    """A list of numbers, or the text of one. Raises ``ValueError`` for anything else."""
    return parse_signal(value) if isinstance(value, str) else Signal(numbers_from_json(value))
