"""The vocabulary of calls for a tokenizer of one's own: a token a tool, an option, a reference, a bracket.

A call is ``<tool_call> <tool> argument <,> argument <option=> argument </tool_call>``; the value tokens of its result
and a reference follow. A pretrained backbone writes Hermes JSON instead (``fluxem.models.answering.hermes``).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

CALL, END, ASK = "<tool_call>", "</tool_call>", "<ask>"
NEXT, LIST, UNLIST = "<,>", "<[>", "<]>"
NUM_REFERENCES = 64
_SURROGATE = re.compile("[\ud800-\udfff]")
_LOOKS_SPECIAL = re.compile(r"<(?=[\w$,/\[\]]+=?>)")


def tool_token(name: str) -> str:
    """The token of a tool."""
    return f"<{name}>"


def option_token(name: str) -> str:
    """The token that opens an optional argument."""
    return f"<{name}=>"


def reference_token(k: int) -> str:
    """The token of a reference."""
    return f"<${k}>"


def list_call_tokens(tools: Sequence[str]) -> list[str]:
    """Every token a call over ``tools`` can need, in a fixed order."""
    from fluxem.tools import get_tool

    options = dict.fromkeys(p.name for name in tools for p in get_tool(name).parameters if not p.required)
    return [
        CALL, END, ASK, NEXT, LIST, UNLIST,
        *(reference_token(k) for k in range(NUM_REFERENCES)),
        *(tool_token(name) for name in tools),
        *(option_token(name) for name in options),
    ]  # fmt: skip


def defuse(text: str) -> str:
    """``text`` with a space inside whatever a tokenizer could take for one of these tokens, and no lone surrogates."""
    if not text.isascii():
        text = _SURROGATE.sub("\ufffd", text)
    return _LOOKS_SPECIAL.sub("< ", text) if "<" in text else text


@dataclass(frozen=True)
class CallVocabulary:
    """Ids of the tokens of calls.

    Attributes:
        call, end, ask, next, list, unlist: ids of the marks.
        references: id of ``$k`` by k. number_of: the inverse.
        tools: id by tool name. tool_of: the inverse.
        options: id by parameter name. option_of: the inverse.
        num_tokens: size of the vocabulary.
    """

    call: int
    end: int
    ask: int
    next: int
    list: int
    unlist: int
    references: tuple[int, ...]
    number_of: dict[int, int]
    tools: dict[str, int]
    tool_of: dict[int, str]
    options: dict[str, int]
    option_of: dict[int, str]
    num_tokens: int

    @classmethod
    def of(cls, tokenizer: Any, tools: Sequence[str]) -> CallVocabulary:
        """Look the tokens up.

        Raises:
            ConfigError: the tokenizer lacks one of them.
        """
        from fluxem.core.errors import ConfigError

        known, wanted = tokenizer.get_vocab(), list_call_tokens(tools)
        for token in wanted:
            if token not in known:
                raise ConfigError(
                    f"the tokenizer has no token {token!r}: answering=calls needs tokenizer=calls, or tools were added "
                    "after the run was trained"
                )
        tool_ids = {name: known[tool_token(name)] for name in tools}
        marks = [known[token] for token in (CALL, END, ASK, NEXT, LIST, UNLIST)]
        prefix, suffix = option_token("\0").split("\0")
        options = {t[len(prefix) : -len(suffix)]: known[t] for t in wanted if t.endswith(suffix)}
        references = tuple(known[reference_token(k)] for k in range(NUM_REFERENCES))
        return cls(
            *marks,
            references=references,
            number_of={index: k for k, index in enumerate(references)},
            tools=tool_ids,
            tool_of={index: name for name, index in tool_ids.items()},
            options=options,
            option_of={index: name for name, index in options.items()},
            num_tokens=len(tokenizer),
        )
