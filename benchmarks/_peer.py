"""The public ``fluxem`` package as a speed peer, loaded beside ours under another name.

It bears our import name, so it is installed into a folder of its own and imported while our modules
stand aside in ``sys.modules``.
"""

from __future__ import annotations

import importlib
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

PEER_VERSION = "1.0.1"
_FOLDER = Path(__file__).resolve().parent.parent / ".cache" / "peers" / f"fluxem-{PEER_VERSION}"


def install_peer() -> Path:
    """Install the peer into ``.cache/peers`` if it is not there; return its folder.

    Raises:
        SystemExit: it could not be installed (no network).
    """
    if not (_FOLDER / "fluxem" / "__init__.py").exists():
        print(f"installing the public fluxem {PEER_VERSION} into {_FOLDER} to compare with", file=sys.stderr)
        command = [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps"]
        command += ["--target", str(_FOLDER), f"fluxem=={PEER_VERSION}"]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode:
            raise SystemExit(f"the peer could not be installed; this benchmark needs it once.\n{done.stderr.strip()}")
    return _FOLDER


@contextmanager
def _set_aside(name: str) -> Iterator[None]:
    """Hide our package ``name`` and its submodules, and put exactly them back afterwards."""

    def is_ours(module: str) -> bool:
        return module == name or module.startswith(name + ".")

    saved = {key: sys.modules.pop(key) for key in list(sys.modules) if is_ours(key)}
    try:
        yield
    finally:
        for key in [key for key in sys.modules if is_ours(key)]:
            del sys.modules[key]
        sys.modules.update(saved)


def load_peer_encoders(examples: Mapping[str, Any]) -> dict[str, Callable[[Any], Any]]:
    """What the peer encodes values of its domain types with: type name -> (value -> vector).

    ``examples`` gives one value for each type that is wanted. Our own ``fluxem`` stays what it was.
    """
    folder = str(install_peer())
    with _set_aside("fluxem"):
        sys.path.insert(0, folder)
        importlib.invalidate_caches()
        try:
            peer = importlib.import_module("fluxem")
            if not str(peer.__file__).startswith(folder):
                raise SystemExit(f"expected the peer in {folder}, but `import fluxem` found {peer.__file__}")
            registry = peer.DomainEncoderRegistry()
            encoders = {name: registry.get_encoder(getattr(peer.DomainType, name)).encode for name in examples}
            for name, value in examples.items():
                encoders[name](value)  # its lazy imports must happen while our package stands aside
        finally:
            sys.path.remove(folder)
    return encoders
