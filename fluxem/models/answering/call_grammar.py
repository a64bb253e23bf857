"""Which token may come next in a call, and what a finished call says.

Constraining keeps a small model from writing calls that cannot run: a tool first, then its required arguments in order,
options by name, references only to values that exist and that the parameter accepts.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from fractions import Fraction
from typing import Any, Protocol

import torch
from torch import Tensor

from fluxem.core.errors import FluxEMError, ToolError
from fluxem.integration.alignment import Aligner
from fluxem.models.answering.call_tokens import CallVocabulary
from fluxem.models.answering.literals import (
    TokenTrie,
    can_be_text,
    is_free_text,
    kinds_of,
    list_constants,
    takes_expression,
    takes_list,
)
from fluxem.tools import call_tool, get_tool, resolve_references
from fluxem.tools.executor import strip_units
from fluxem.tools.schema import Parameter

_REFERENCE = re.compile(r"\$(\d+)")
_OPERATORS = re.compile(r"[-+*/^()%\s\d.]+")


_FEWEST_LISTED = 3  # numbers that can stand for a list where a value of a list's kind is wanted


class Referable(Protocol):
    """A value that a call can name."""

    value: Any


def _is_number(held: Referable) -> bool:
    return isinstance(held.value, int | Decimal | Fraction) and not isinstance(held.value, bool)


@dataclass(eq=False)
class Form:
    """What a call may draw on.

    Attributes:
        held: the values, ``$k`` is the k-th. num_calls: calls made in this turn.
        texts: what the user said in this and earlier turns. words: the same without larger values.
        vote: ``(num_tools,)`` log-scores of another model, to be added to this one's; ``None`` for none.
        forced: tokens with which the call begins, whatever the model prefers.
    """

    held: Sequence[Referable]
    num_calls: int = 0
    texts: Sequence[str] = ()
    words: Sequence[str] = ()
    vote: Tensor | None = None
    forced: Sequence[int] = ()
    constants: dict[tuple[str, str], list[str]] = field(default_factory=dict)


@dataclass(eq=False)
class _Writing:
    """A call under way, token by token."""

    form: Form
    mode: str = "start"  # start | tool | argument | end
    asking: bool = False
    tool: str = ""
    parameter: Parameter | None = None
    num_required: int = 0  # required parameters begun
    used: set[str] = field(default_factory=set)
    in_list: bool = False
    empty: bool = True  # nothing of the current argument is written yet
    closed: bool = False  # the current argument cannot go on
    text: list[int] = field(default_factory=list)  # tokens of a constant under way
    named: set[int] = field(default_factory=set)  # values that the call names already
    ids: list[int] = field(default_factory=list)  # everything written behind the tool
    trie: TokenTrie | None = None  # constants for the current argument


class CallGrammar:
    """The automaton over token ids.

    Args:
        vocabulary: ids of the tokens of calls.
        aligner: for the ids of text and the layout.
    """

    def __init__(self, vocabulary: CallVocabulary, aligner: Aligner) -> None:
        self.vocabulary, self.aligner = vocabulary, aligner
        special = set(aligner.tokenizer.all_special_ids)
        self._text = torch.tensor([i not in special for i in range(vocabulary.num_tokens)])
        written = aligner.tokenizer.batch_decode([[i] for i in range(vocabulary.num_tokens)])
        operators = [i not in special and _OPERATORS.fullmatch(text) is not None for i, text in enumerate(written)]
        self._operators = torch.tensor(operators)

    # --- which token next ------------------------------------------------------------------------
    def allowed(self, writing: _Writing) -> Tensor:
        """``(num_tokens,)`` bool: what may follow."""
        words = self.vocabulary
        mask = torch.zeros(words.num_tokens, dtype=torch.bool)
        if writing.mode == "start":
            mask[[words.call, self.aligner.eos_id]] = True
            mask[words.ask] = writing.form.num_calls == 0
        elif writing.mode == "tool":
            mask[[i for name, i in words.tools.items() if writing.asking or self._can_fill(name, writing.form)]] = True
        elif writing.mode == "end":
            mask[words.end] = True
        else:
            self._allow_argument(mask, writing)
        return mask

    def _can_fill(self, tool: str, form: Form) -> bool:
        """Whether every required argument has a value or a constant that it accepts."""
        return all(self._is_met(tool, p, form) for p in get_tool(tool).parameters if p.required)

    def _is_met(self, tool: str, parameter: Parameter, form: Form) -> bool:
        """Whether anything at all can stand in a parameter."""
        if self.aligner.layout == "text":
            return True
        if "array" in kinds_of(parameter.schema) and form.held:
            return True
        if takes_list(tool, parameter.name) and sum(map(_is_number, form.held)) >= _FEWEST_LISTED:
            return True
        if any(self._accepts(tool, parameter, held) for held in form.held):
            return True
        return can_be_text(tool, parameter, form.texts) or takes_expression(tool, parameter.name)

    @staticmethod
    def _accepts(tool: str, parameter: Parameter, held: Referable) -> bool:
        """Whether a value can stand as the whole argument; remembered with the value."""
        known = held.__dict__.setdefault("accepted", {})
        key = (tool, parameter.name)
        if key not in known:
            try:
                given = strip_units(get_tool(tool), {parameter.name: held.value})
                parameter.coerce(given[parameter.name], parameter.name)
                known[key] = True
            except (FluxEMError, ValueError, TypeError, ArithmeticError):
                known[key] = False
        return known[key]

    def _allow_argument(self, mask: Tensor, writing: _Writing) -> None:
        words, parameter = self.vocabulary, writing.parameter
        required = [p for p in get_tool(writing.tool).parameters if p.required]
        complete = not writing.empty
        if parameter is not None and not writing.closed:
            complete = self._allow_content(mask, writing, parameter) and complete
        if writing.in_list:
            mask[[words.next, words.unlist]] = complete
        elif complete or parameter is None:
            more = writing.num_required < len(required)
            mask[words.next] = more
            if not more:
                mask[words.end] = True
                for option in get_tool(writing.tool).parameters:
                    unused = not option.required and option.name not in writing.used
                    if unused and self._is_met(writing.tool, option, writing.form):
                        mask[words.options[option.name]] = True

    def _allow_content(self, mask: Tensor, writing: _Writing, parameter: Parameter) -> bool:
        """What the argument itself may go on with; whether it may also end here."""
        words = self.vocabulary
        if self.aligner.layout == "text":
            mask |= self._text
            if writing.empty and not writing.in_list:
                mask[words.list] = "array" in kinds_of(parameter.schema)
            return True
        expression = takes_expression(writing.tool, parameter.name)
        if writing.empty or expression:
            self._allow_references(mask, writing, parameter, anything=expression or writing.in_list)
        if writing.empty and not writing.in_list:
            mask[words.list] = takes_list(writing.tool, parameter.name)
        if expression:
            mask |= self._operators
            return True
        if not writing.empty and not writing.text:  # a reference stands there, whole
            return True
        node = self._trie(writing, parameter).follow(writing.text)
        if node is None:
            return False
        mask[[token for token in node if token >= 0]] = True
        return -1 in node

    def _allow_references(self, mask: Tensor, writing: _Writing, parameter: Parameter, *, anything: bool) -> None:
        """Values that fit; one that the call names already only where no other does ("5 times itself")."""
        held, references = writing.form.held, self.vocabulary.references
        fitting = [
            k
            for k in range(min(len(held), len(references)))
            if anything or self._accepts(writing.tool, parameter, held[k])
        ]
        fresh = [k for k in fitting if k not in writing.named]
        mask[[references[k] for k in fresh or fitting]] = True

    def _trie(self, writing: _Writing, parameter: Parameter) -> TokenTrie:
        """The constants that may stand in the argument under way."""
        if writing.trie is None:
            form = writing.form
            key = (writing.tool, parameter.name)
            if key not in form.constants:
                form.constants[key] = list_constants(writing.tool, parameter, form.texts, form.words)
            constants = form.constants[key]
            if is_free_text(writing.tool, parameter) and get_tool(writing.tool).limits is None:  # else a process a name
                constants = self._keep_working(writing, parameter, constants)
            writing.trie = TokenTrie(self.aligner.encode_text(f" {text}") for text in constants)
        return writing.trie

    def _keep_working(self, writing: _Writing, parameter: Parameter, constants: list[str]) -> list[str]:
        """Names that the call does not hold yet and that the tool can work with; all, where it can with none.

        Required arguments that are still to come are tried with the same name: two nodes of a path, say.
        """
        words = self.vocabulary
        try:
            _, written = self.read([words.call, words.tools[writing.tool], *writing.ids, words.end], writing.form.held)
            known = resolve_references(written, [held.value for held in writing.form.held])
        except (FluxEMError, IndexError):
            return constants
        fresh = [name for name in constants if name not in written.values()] or constants
        open_names = [p.name for p in get_tool(writing.tool).parameters if p.required and p.name not in known]
        tried = dict.fromkeys([*open_names, parameter.name])
        return [name for name in fresh if self._works(writing.tool, known | dict.fromkeys(tried, name))] or fresh

    @staticmethod
    def _works(tool: str, arguments: dict[str, Any]) -> bool:
        try:
            call_tool(tool, **arguments)
        except FluxEMError:
            return False
        return True

    def advance(self, writing: _Writing, token: int) -> None:
        """Take the next token in."""
        words = self.vocabulary
        if writing.mode == "argument":
            writing.ids.append(token)
        if writing.mode == "start":
            writing.asking = token == words.ask
            writing.mode = "tool"
        elif writing.mode == "tool":
            writing.tool = words.tool_of.get(token, "")
            writing.mode = "end" if writing.asking or not writing.tool else "argument"
            if writing.mode == "argument":
                self._begin_required(writing)
        elif writing.mode == "argument":
            self._advance_argument(writing, token)

    def _begin_required(self, writing: _Writing) -> None:
        required = [p for p in get_tool(writing.tool).parameters if p.required]
        writing.parameter = required[writing.num_required] if writing.num_required < len(required) else None
        writing.num_required += 1
        self._begin(writing)

    @staticmethod
    def _begin(writing: _Writing) -> None:
        """A new argument, or a new entry of a list."""
        writing.empty, writing.closed, writing.text, writing.trie = True, False, [], None

    def _advance_argument(self, writing: _Writing, token: int) -> None:
        words = self.vocabulary
        if token == words.list:
            writing.in_list = True
        elif token == words.unlist:
            writing.in_list, writing.empty, writing.closed = False, False, True
        elif token == words.next and writing.in_list:
            self._begin(writing)
        elif token == words.next:
            self._begin_required(writing)
        elif token in words.option_of:
            name = words.option_of[token]
            writing.used.add(name)
            writing.parameter = get_tool(writing.tool).by_name.get(name)
            self._begin(writing)
        else:
            writing.empty = False
            if self._text[token]:
                writing.text.append(token)
            elif token in words.number_of:
                writing.named.add(words.number_of[token])

    # --- what a call says ------------------------------------------------------------------------
    def read(self, ids: Sequence[int], held: Sequence[Referable]) -> tuple[str, dict[str, Any]]:
        """Tool and arguments (in reference form) of ``<tool_call> ... </tool_call>`` or ``<ask> ...``.

        Raises:
            ToolError: the call is malformed.
        """
        words = self.vocabulary
        if len(ids) < 2 or ids[1] not in words.tool_of:
            raise ToolError("malformed call: it names no tool")
        tool = words.tool_of[ids[1]]
        if ids[0] == words.ask:
            return tool, {}
        if ids[-1] != words.end:
            raise ToolError(f"malformed call: {tool} goes on beyond {len(ids)} tokens")
        required = iter([p for p in get_tool(tool).parameters if p.required])
        arguments: dict[str, Any] = {}
        name = getattr(next(required, None), "name", None)
        part: list[int] = []
        depth = 0
        for token in ids[2:]:
            depth += (token == words.list) - (token == words.unlist)
            ends = token == words.end or token in words.option_of or (token == words.next and not depth)
            if not ends:
                part.append(token)
                continue
            if part and name is None:
                raise ToolError(f"malformed call: {tool} takes no such argument")
            if part and name is not None:
                arguments[name] = self._read_argument(part, get_tool(tool).by_name[name])
            part = []
            if token in words.option_of:
                name = words.option_of[token]
            elif token == words.next:
                name = getattr(next(required, None), "name", None)
        return tool, arguments

    def _read_argument(self, ids: Sequence[int], parameter: Parameter) -> Any:
        words = self.vocabulary
        if ids[0] == words.list:
            items: list[list[int]] = [[]]
            for token in ids[1:]:
                if token == words.next:
                    items.append([])
                elif token != words.unlist:
                    items[-1].append(token)
            return [self._read_argument(item, parameter) for item in items if item]
        text, run = "", []
        for token in ids:
            if token in words.number_of:
                text += self.aligner.tokenizer.decode(run) + f" ${words.number_of[token]} "
                run = []
            else:
                run.append(token)
        text = re.sub(r"\s+", " ", text + self.aligner.tokenizer.decode(run)).strip()
        text = text.replace("( ", "(").replace(" )", ")")
        if text in ("true", "false") and "boolean" in kinds_of(parameter.schema):
            return text == "true"
        return text

    @staticmethod
    def split_references(value: Any) -> list[int | str]:
        """``"$0 + $1"`` -> ``[0, " + ", 1]``; constants become their JSON text."""
        if not isinstance(value, str):
            return [json.dumps(value)]
        parts: list[int | str] = []
        position = 0
        for match in _REFERENCE.finditer(value):
            if value[position : match.start()].strip():
                parts.append(value[position : match.start()])
            parts.append(int(match[1]))
            position = match.end()
        if value[position:].strip() or not parts:
            parts.append(value[position:])
        return parts

    def processor(self, forms: Sequence[Form], prompt_length: int) -> GrammarProcessor:
        """A logits processor for a batch whose prompts are ``prompt_length`` long."""
        return GrammarProcessor(self, forms, prompt_length)


class GrammarProcessor:
    """Masks what the grammar forbids, and keeps how sure the model was of every token it wrote."""

    def __init__(self, grammar: CallGrammar, forms: Sequence[Form], prompt_length: int) -> None:
        self.grammar, self.prompt_length = grammar, prompt_length
        self.writings = [_Writing(form) for form in forms]
        self.chances: list[Tensor] = []  # log-probabilities before masking, one (B, vocabulary) a step
        self.options: list[Tensor] = []  # the same among what is allowed

    def __call__(self, input_ids: Tensor, scores: Tensor) -> Tensor:
        """``scores`` ``(B, vocabulary)`` with forbidden tokens at minus infinity."""
        num_written = input_ids.shape[1] - self.prompt_length
        if num_written:
            for writing, token in zip(self.writings, input_ids[:, -1].tolist(), strict=True):
                self.grammar.advance(writing, token)
        scores = self._count_votes(scores)
        self.chances.append(scores.float().log_softmax(-1).cpu())
        mask = torch.stack([self.grammar.allowed(writing) for writing in self.writings]).to(scores.device)
        scores = scores.masked_fill(~mask[:, : scores.shape[1]], -math.inf)
        self.options.append(scores.float().log_softmax(-1).cpu())
        return self._force(scores, num_written)

    def _force(self, scores: Tensor, num_written: int) -> Tensor:
        """``scores`` with nothing but the forced token left in rows whose beginning is given."""
        for row, writing in enumerate(self.writings):
            if num_written < len(writing.form.forced):
                token = writing.form.forced[num_written]
                kept = scores[row, token].clone()
                scores[row] = -math.inf
                scores[row, token] = kept
        return scores

    def _count_votes(self, scores: Tensor) -> Tensor:
        """``scores`` with another model's vote on the rows that are about to name a tool."""
        voted = [
            (row, writing.form.vote)
            for row, writing in enumerate(self.writings)
            if writing.mode == "tool" and not writing.asking and writing.form.vote is not None
        ]
        if not voted:
            return scores
        tools = torch.tensor(list(self.grammar.vocabulary.tools.values()), device=scores.device)
        scores = scores.clone()
        for row, vote in voted:
            own = scores[row, tools].float()
            kept = own.logsumexp(-1)  # the tools together stay as likely as they were
            both = (own - kept + vote.to(own.device)).log_softmax(-1)
            scores[row, tools] = (both + kept).to(scores.dtype)
        return scores

    def alternatives(self, row: int, num: int = 3) -> tuple[tuple[str, float], ...]:
        """The likeliest tools where ``row`` named one, with their probabilities."""
        if len(self.chances) < 2:
            return ()
        tools = self.grammar.vocabulary.tools
        chances = self.chances[1][row, list(tools.values())].exp()
        best = chances.topk(min(num, len(tools)))
        names = list(tools)
        return tuple((names[i], round(float(p), 6)) for p, i in zip(best.values, best.indices.tolist(), strict=True))

    def confidence(self, row: int, ids: Sequence[int]) -> float:
        """Probability that the model gave to what it wrote in ``row``, before masking."""
        return math.exp(sum(float(self.chances[step][row, token]) for step, token in enumerate(ids)))
