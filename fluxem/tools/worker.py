"""Child process of ``fluxem.tools.isolation``: ``python -m fluxem.tools.worker``, not meant for people."""

from __future__ import annotations

import importlib
import os
import pickle
import sys
from typing import Any


def _limit_memory(memory_mib: int) -> None:
    try:
        import resource
    except ImportError:  # a system without resource limits: only time is bounded there
        return
    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    wanted = memory_mib << 20
    resource.setrlimit(resource.RLIMIT_AS, (wanted if hard < 0 else min(wanted, hard), hard))


def _answer(request: tuple[str, str, dict[str, Any], int]) -> tuple[bool, Any]:
    module, qualname, arguments, memory_mib = request
    try:
        _limit_memory(memory_mib)
        function: Any = importlib.import_module(module)
        for part in qualname.split("."):
            function = getattr(function, part)
        result = function(**arguments)
        pickle.dumps(result)
        return True, result
    except Exception as error:
        try:
            pickle.loads(pickle.dumps(error))
        except Exception:  # an error that cannot travel is told by its message
            from fluxem.core.errors import ToolError

            return False, ToolError(f"{type(error).__name__}: {error}")
        return False, error


def main() -> None:
    """Answer requests until the parent closes the pipe."""
    from fluxem.tools.isolation import read_message, write_message

    requests = sys.stdin.buffer
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())  # what a tool prints must not reach the pipe
    import fluxem.domains

    for path in read_message(requests):
        if path not in fluxem.domains.__path__:
            fluxem.domains.__path__.append(path)
    write_message(answers, "ready")
    while True:
        try:
            request = read_message(requests)
        except EOFError:
            return
        write_message(answers, _answer(request))


if __name__ == "__main__":
    main()
