"""FluxEM: tokenize language, embed structured values.

>>> import fluxem
>>> fluxem.decode(fluxem.encode(42))
42
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

__version__ = "2.0.0.dev0"

if TYPE_CHECKING:
    from fluxem._facade import call_tool, decode, detect, encode, list_domains, list_tools, load

__all__ = ["__version__", "call_tool", "decode", "detect", "encode", "list_domains", "list_tools", "load"]


def __getattr__(name: str) -> Any:
    # Lazy, so that `import fluxem` costs next to nothing and never imports torch.
    if name in __all__:
        from fluxem import _facade

        return getattr(_facade, name)
    raise AttributeError(f"module 'fluxem' has no attribute {name!r}; it offers: {', '.join(__all__)}")


def __dir__() -> list[str]:
    return sorted(__all__)
