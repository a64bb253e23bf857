"""The facade for people: what ``fluxem.encode``, ``fluxem.detect`` and the rest do."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import ArrayLike

from fluxem.core.errors import EncodingError
from fluxem.core.layout import DIM, MAX_BLOCKS, Code
from fluxem.core.span import Span
from fluxem.domains import all_domains, type_of_code, type_of_value
from fluxem.tools import call_tool as call_tool
from fluxem.tools import list_tools as list_tools

if TYPE_CHECKING:
    from fluxem.detection import PatternDetector


def encode(value: Any, domain: str | None = None) -> Code:
    """The code of a value: ``(k, 256)`` float32, with ``decode(encode(value)) == value``.

    Args:
        value: a value of any domain; a float is read by its shortest decimal form.
        domain: look for the value's type in this domain only.

    Raises:
        EncodingError: no type matches, or the value is outside its type's limits.
        UnknownNameError: a domain that does not exist.
    """
    if isinstance(value, float):
        value = Decimal(repr(value))
    return type_of_value(value, domain).encode(value)


def decode(code: ArrayLike) -> Any:
    """The value of a code ``(k, 256)`` or ``(256,)``.

    Raises:
        EncodingError: the array is no code, or carries the tag of no known type.
    """
    blocks = np.asarray(code)
    if blocks.dtype.kind not in "fiu":
        raise EncodingError(f"a code is an array of numbers; found dtype {blocks.dtype}")
    if blocks.ndim not in (1, 2) or blocks.shape[-1] != DIM or not 1 <= blocks.size // DIM <= MAX_BLOCKS:
        raise EncodingError(f"a code has shape ({DIM},) or (k, {DIM}) with k <= {MAX_BLOCKS}; found {blocks.shape}")
    blocks = np.atleast_2d(blocks).astype(np.float32)
    if not np.isfinite(blocks).all():
        raise EncodingError("a code holds finite numbers only; found NaN or infinity")
    return type_of_code(blocks).decode(blocks)


# The detector last used and the domains it was made for: discovering domains anew makes a new one.
_detectors: list[tuple[object, PatternDetector]] = []


def _detector() -> PatternDetector:
    from fluxem.detection import PatternDetector

    domains = all_domains()
    if not _detectors or _detectors[0][0] is not domains:
        _detectors[:] = [(domains, PatternDetector())]
    return _detectors[0][1]


def detect(text: str) -> list[Span]:
    """The typed values in ``text``, disjoint and in text order.

    >>> [span.value for span in detect("Add 1,234 to 3/4")]
    [1234, Fraction(3, 4)]
    """
    return _detector().detect(text)


def list_domains() -> list[str]:
    """Names of all domains."""
    return list(all_domains())


def load(run_dir: str) -> Any:
    """Reopen a run folder; needs torch.

    Raises:
        FluxEMError: the folder is no complete run.
    """
    from fluxem.runs import load_run

    return load_run(run_dir)
