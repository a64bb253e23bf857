"""Codes of signals: one block a sample, exact.

Block k of a signal of N samples (N <= 64) holds x[k] in the number lanes of ``fluxem.core.number``
(numerator and denominator to 1e38). Its own marks:

====== ==================================================================================
dims   content
====== ==================================================================================
244    position: k / 64
245    length: N / 64
246-7  (cos, sin)(2 pi k / N): the root of unity that the discrete Fourier transform uses
255    1: the block holds a sample
====== ==================================================================================
"""

from __future__ import annotations

import numpy as np

from fluxem.core.domain import ValueType
from fluxem.core.domain_type import DomainType
from fluxem.core.errors import EncodingError
from fluxem.core.layout import MAX_BLOCKS, Code
from fluxem.core.number import canonical
from fluxem.core.sequence import decode_numbers, encode_numbers, numbers_to_json
from fluxem.domains.signal_processing.types import Signal, parse_signal, signal_from_json

_FILLED = 255


def write_positions(code: Code) -> Code:
    """Mark every block of ``code`` ``(N, 256)`` in place with its position; return the code."""
    length = len(code)
    k = np.arange(length)
    code[:, 244] = k / 64.0
    code[:, 245] = length / 64.0
    code[:, 246] = np.cos(2 * np.pi * k / length)
    code[:, 247] = np.sin(2 * np.pi * k / length)
    code[:, _FILLED] = 1.0
    return code


def encode_signal(signal: Signal) -> Code:
    """``signal`` -> ``(N, 256)``. Raises ``EncodingError`` beyond 64 samples or outside +-1e38."""
    return write_positions(encode_numbers(DomainType.SIGNAL, signal))


def decode_signal(code: Code) -> Signal:
    """Exact inverse of :func:`encode_signal`. Raises ``EncodingError`` for a code that holds no samples."""
    samples = decode_numbers(code)
    if not samples:
        raise EncodingError("the code holds no samples")
    return Signal(samples)


def check_signal(signal: Signal) -> None:
    """Raise ``EncodingError`` where :func:`encode_signal` would, without encoding."""
    if len(signal) > MAX_BLOCKS:
        raise EncodingError(f"{len(signal)} samples: a code holds at most {MAX_BLOCKS}")
    for sample in signal:
        canonical(sample)


SIGNAL_TYPE = ValueType(
    name="signal_processing_signal",
    tag=DomainType.SIGNAL,
    summary="finite signal of up to 64 exact samples",
    matches=lambda value: isinstance(value, Signal),
    encode=encode_signal,
    decode=decode_signal,
    parse=parse_signal,
    format=str,
    to_json=numbers_to_json,
    from_json=signal_from_json,
    check=check_signal,
    examples=(
        Signal((1, 2, 3)),
        Signal((0, -1, 4)),
        parse_signal("[0.5, 0.25]"),
        parse_signal("[1/3, -2/7, 0.1, 12]"),
        Signal((10**38,)),
    ),
)
