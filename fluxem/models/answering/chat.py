"""Chat messages through a tokenizer's own template, with places for values.

A value of the text stands in a message as a placeholder of two private-use characters. The template is rendered with
them, and the rendering is cut there, so that positions are exact whatever the template does around a message.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from fluxem.core.errors import ConfigError
from fluxem.integration.alignment import ACT_TOKEN, VALUE_TOKEN

_OPEN, _CLOSE = "\ue000", "\ue001"
_PLACE = re.compile(rf"{_OPEN}(\d+){_CLOSE}")
_TAGS = ("<tool_call>", "</tool_call>", "<tool_response>", "</tool_response>", VALUE_TOKEN, ACT_TOKEN)

Message = Mapping[str, Any]


def mark_place(k: int) -> str:
    """The placeholder of value ``k``."""
    return f"{_OPEN}{k}{_CLOSE}"


def split_places(text: str) -> Iterator[str | int]:
    """Texts and numbers of values, in order; empty texts are left out."""
    for i, part in enumerate(_PLACE.split(text)):
        if i % 2:
            yield int(part)
        elif part:
            yield part


class ChatTemplate:
    """Renders conversations with a tokenizer's template.

    Thinking is switched off where a template knows the switch.

    Attributes:
        end_id: the token that ends a message of the assistant.

    Raises:
        ConfigError: the tokenizer has no template, or one that does not end an assistant's message.
    """

    def __init__(self, tokenizer: Any) -> None:
        if not getattr(tokenizer, "chat_template", None):
            raise ConfigError(
                "the tokenizer has no chat template: answering=hermes speaks to a chat model such as "
                "backbone=qwen3_4b; use answering=calls for a backbone from scratch"
            )
        self.tokenizer = tokenizer
        probe = [{"role": "user", "content": "?"}, {"role": "assistant", "content": _OPEN}]
        ending = self.render(probe, (), prompt=False).rpartition(_OPEN)[2]
        ids = tokenizer.encode(ending, add_special_tokens=False)
        if not ids or ids[0] not in tokenizer.added_tokens_decoder:
            raise ConfigError(
                f"the chat template ends an assistant's message with {ending!r}; expected a token "
                "of its own there, as <|im_end|> in Qwen3's"
            )
        self._ending = ending
        self.end_id = int(ids[0])
        self._end = tokenizer.convert_ids_to_tokens(self.end_id)
        special = sorted({*tokenizer.added_tokens_encoder, *_TAGS}, key=len, reverse=True)
        self._special = re.compile("|".join(map(re.escape, special)))

    def render(self, messages: Sequence[Message], tools: Sequence[Mapping[str, Any]], *, prompt: bool) -> str:
        """The conversation as text; a ``prompt`` goes on to where the assistant begins to write."""
        return self.tokenizer.apply_chat_template(
            list(messages),
            tools=list(tools) or None,
            tokenize=False,
            add_generation_prompt=prompt,
            enable_thinking=False,
        )

    def render_turn(self, messages: Sequence[Message], tools: Sequence[Mapping[str, Any]]) -> tuple[str, str]:
        """Prompt and target of the assistant's message that ends ``messages``; the target ends with the end token.

        Raises:
            ConfigError: the template renders the message differently from what its prompt announces.
        """
        prompt = self.render(messages[:-1], tools, prompt=True)
        whole = self.render(messages, tools, prompt=False)
        if not whole.startswith(prompt) or not whole.endswith(self._ending):
            raise ConfigError(
                f"the chat template continues its prompt {prompt[-40:]!r} with {whole[len(prompt) - 40 :][:60]!r}: "
                "a model cannot be taught to write that; use a template whose prompt begins the assistant's message"
            )
        return prompt, whole[len(prompt) : -len(self._ending)] + self._end

    def defuse(self, text: str) -> str:
        """``text`` with a space inside whatever the tokenizer or the template could take for one of their marks."""
        text = text.replace(_OPEN, "\ufffd").replace(_CLOSE, "\ufffd")
        return self._special.sub(lambda match: f"{match[0][0]} {match[0][1:]}", text)

    def read(self, ids: Sequence[int]) -> str:
        """What was written, without what ended it."""
        kept = list(ids)
        while kept and kept[-1] in (self.end_id, self.tokenizer.eos_token_id, self.tokenizer.pad_token_id):
            kept.pop()
        return self.tokenizer.decode(kept, skip_special_tokens=False, clean_up_tokenization_spaces=False)
