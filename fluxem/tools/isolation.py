"""Isolation: heavy tools run in a child process that is killed when a call exceeds its limits.

One child serves a parent process, started on first use and again after a kill. Requests and answers
are length-prefixed pickles over pipes between the two; nothing else writes to them.
"""

from __future__ import annotations

import atexit
import os
import pickle
import struct
import subprocess
import sys
import threading
from collections.abc import Callable
from typing import IO, Any

from fluxem.core.errors import ToolError
from fluxem.core.limits import Limits

_LENGTH = struct.Struct("<Q")
START_SECONDS = 60.0
"""How long the child may take to start; imports of heavy libraries happen on the first call."""


def write_message(stream: IO[bytes], message: Any) -> None:
    """Send one message."""
    data = pickle.dumps(message)
    stream.write(_LENGTH.pack(len(data)) + data)
    stream.flush()


def read_message(stream: IO[bytes]) -> Any:
    """Receive one message; raises ``EOFError`` when the other side is gone."""
    head = stream.read(_LENGTH.size)
    if len(head) < _LENGTH.size:
        raise EOFError
    (size,) = _LENGTH.unpack(head)
    data = stream.read(size)
    if len(data) < size:
        raise EOFError
    return pickle.loads(data)


class _Child:
    """The child process and its pipes."""

    def __init__(self) -> None:
        import fluxem.domains

        self.owner = os.getpid()
        command = [sys.executable, "-m", "fluxem.tools.worker"]
        environment = {**os.environ, "PYTHONPATH": os.pathsep.join(p or os.getcwd() for p in sys.path)}
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment)
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.requests, self.answers = self.process.stdin, self.process.stdout
        write_message(self.requests, list(fluxem.domains.__path__))
        if not self._receive(START_SECONDS)[0]:
            raise ToolError(f"the child process for heavy tools did not start within {START_SECONDS:g} s")

    def alive(self) -> bool:
        return self.owner == os.getpid() and self.process.poll() is None

    def call(self, request: Any, seconds: float) -> tuple[bool, Any]:
        """Whether an answer came in time, and the answer."""
        try:
            write_message(self.requests, request)
        except BrokenPipeError:
            return False, None
        return self._receive(seconds)

    def _receive(self, seconds: float) -> tuple[bool, Any]:
        timer = threading.Timer(seconds, self.process.kill)
        timer.start()
        try:
            return True, read_message(self.answers)
        except EOFError:
            return False, None
        finally:
            timer.cancel()

    def stop(self) -> None:
        if self.owner == os.getpid():
            self.process.kill()
            self.process.wait()
            self.requests.close()
            self.answers.close()


_LOCK = threading.Lock()
_children: list[_Child] = []


def call_isolated(function: Callable[..., Any], arguments: dict[str, Any], limits: Limits, name: str) -> Any:
    """Call ``function(**arguments)`` in the child process.

    Raises:
        ToolError: the limits were exceeded, or the child died.
        Exception: whatever the function itself raised.
    """
    with _LOCK:
        child = _current_child()
        request = (function.__module__, function.__qualname__, arguments, limits.memory_mib)
        answered, answer = child.call(request, limits.seconds)
        if not answered:
            _stop_child()
            raise ToolError(
                f"{name}: stopped after {limits.seconds:g} s or {limits.memory_mib} MiB; give it smaller arguments"
            )
    succeeded, result = answer
    if succeeded:
        return result
    raise result


def _current_child() -> _Child:
    if _children and not _children[0].alive():
        _stop_child()
    if not _children:
        _children.append(_Child())
    return _children[0]


@atexit.register
def _stop_child() -> None:
    while _children:
        _children.pop().stop()
