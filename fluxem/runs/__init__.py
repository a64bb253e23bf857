"""Run folders: validate a configuration, save a run, reopen it. No Lightning in here."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from fluxem.runs.reopen import Run, load_run, save_run

__all__ = ["Run", "load_run", "save_run"]


def __getattr__(name: str) -> Any:
    # Lazy: fluxem.runs.allowlist and fluxem.runs.atomic are used where torch is not wanted.
    if name in __all__:
        from fluxem.runs import reopen

        return getattr(reopen, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
