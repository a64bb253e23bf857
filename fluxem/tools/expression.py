"""Exact expressions with ``$k`` references, as tools use them; the parser is ``fluxem.core.expression``."""

from __future__ import annotations

from fluxem.core.expression import EXACT_OPERATIONS, MAX_DEPTH, MAX_LENGTH, evaluate, parse, run

__all__ = ["EXACT_OPERATIONS", "MAX_DEPTH", "MAX_LENGTH", "evaluate", "parse", "run"]
