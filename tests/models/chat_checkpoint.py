"""A tiny Qwen3 checkpoint with a chat template of Qwen3's structure, built and saved here: nothing is downloaded."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from fluxem.data.problems import generate_problem
from fluxem.models.backbone import build_qwen3, train_tokenizer

END, START = "<|im_end|>", "<|im_start|>"
SIZES = {"hidden_size": 32, "intermediate_size": 64, "num_hidden_layers": 2, "num_attention_heads": 2,
         "num_key_value_heads": 1, "head_dim": 16}  # fmt: skip

TEMPLATE = r"""
{%- if tools %}
    {{- '<|im_start|>system\n' }}
    {%- if messages[0].role == 'system' %}{{- messages[0].content + '\n\n' }}{%- endif %}
    {{- '# Functions\n<tools>' }}
    {%- for tool in tools %}{{- '\n' + (tool | tojson) }}{%- endfor %}
    {{- '\n</tools>\nWrite calls as JSON between <tool_call> and </tool_call>.<|im_end|>\n' }}
{%- elif messages[0].role == 'system' %}
    {{- '<|im_start|>system\n' + messages[0].content + '<|im_end|>\n' }}
{%- endif %}
{%- set found = namespace(query=0) %}
{%- for message in messages %}
    {%- if message.role == 'user' %}{%- set found.query = loop.index0 %}{%- endif %}
{%- endfor %}
{%- for message in messages %}
    {%- if message.role == 'user' or (message.role == 'system' and not loop.first) %}
        {{- '<|im_start|>' + message.role + '\n' + message.content + '<|im_end|>\n' }}
    {%- elif message.role == 'assistant' %}
        {{- '<|im_start|>assistant\n' }}
        {%- if THINKS and loop.last and loop.index0 > found.query %}{{- '<think>\n\n</think>\n\n' }}{%- endif %}
        {{- message.content }}
        {%- for call in message.tool_calls or [] %}
            {%- if not loop.first or message.content %}{{- '\n' }}{%- endif %}
            {{- '<tool_call>\n{"name": "' + call.function.name + '", "arguments": ' }}
            {{- (call.function.arguments | tojson) + '}\n</tool_call>' }}
        {%- endfor %}
        {{- '<|im_end|>\n' }}
    {%- elif message.role == 'tool' %}
        {%- if loop.first or messages[loop.index0 - 1].role != 'tool' %}{{- '<|im_start|>user' }}{%- endif %}
        {{- '\n<tool_response>\n' + message.content + '\n</tool_response>' }}
        {%- if loop.last or messages[loop.index0 + 1].role != 'tool' %}{{- '<|im_end|>\n' }}{%- endif %}
    {%- endif %}
{%- endfor %}
{%- if add_generation_prompt %}
    {{- '<|im_start|>assistant\n' }}
    {%- if THINKS and enable_thinking is defined and enable_thinking is false %}
        {{- '<think>\n\n</think>\n\n' }}
    {%- endif %}
{%- endif %}
"""


def make_template(thinks: bool = False) -> str:
    """The template; one that ``thinks`` opens the last answer with an empty thought, and drops it from history."""
    return TEMPLATE.strip().replace("THINKS", "true" if thinks else "false")


def make_chat_tokenizer(thinks: bool = False, vocab_size: int = 700) -> Any:
    """A byte-level BPE with the marks of Qwen3's chats as tokens of their own."""
    texts = [generate_problem("toolcalling", "train", i, 0).text for i in range(100)]
    tokenizer = train_tokenizer([*texts, '{"name": "a", "arguments": {"a": "$0"}}\n'] * 2, vocab_size)
    tokenizer.add_special_tokens({"eos_token": END})
    tokenizer.add_tokens(
        [START, "<tool_call>", "</tool_call>", "<tool_response>", "</tool_response>", "<think>", "</think>"]
    )
    tokenizer.chat_template = make_template(thinks)
    return tokenizer


def save_chat_checkpoint(folder: Path, thinks: bool = False) -> Path:
    """Model and tokenizer in ``folder``, as ``save_pretrained`` writes them."""
    tokenizer = make_chat_tokenizer(thinks)
    model = build_qwen3(len(tokenizer), **SIZES)
    model.generation_config.eos_token_id = tokenizer.eos_token_id
    model.save_pretrained(folder)
    tokenizer.save_pretrained(folder)
    return folder
