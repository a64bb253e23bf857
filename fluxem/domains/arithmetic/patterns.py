"""Where numbers stand in text. Operators are not part of a span: the model reads them."""

from __future__ import annotations

from decimal import Decimal

from fluxem.core.domain import Pattern
from fluxem.domains.arithmetic.types import parse_number

PATTERNS = (
    Pattern("integer", "arithmetic_number", r"\d+", parse_number, priority=10, before=r"[\w.]", after=r"\w|\.\d"),
    Pattern("decimal", "arithmetic_number", r"\d+\.\d+", parse_number, priority=12, before=r"[\w.]", after=r"\w|\.\d"),
)

_ = Decimal
