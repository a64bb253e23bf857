"""From a stream to positions: the one place where text is tokenised and values get their places.

Every piece of text is tokenised by itself, so alignment is exact by construction and pieces can be
cached; without spans the stream is one piece and the ids are the plain tokenizer's.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from fluxem.core.errors import UnknownNameError
from fluxem.core.layout import Code
from fluxem.domains import all_verbs, get_type
from fluxem.integration.batch import Example
from fluxem.integration.derivation import Derivation, Leaf, Node
from fluxem.integration.features import make_features
from fluxem.integration.stream import Slot, Stream, Text

LAYOUTS = ("keep", "collapse", "overlay", "text")

VALUE_TOKEN = "<value>"  # stands where a code block is injected
ACT_TOKEN = "<act>"  # the position whose state chooses the next action

_CACHE_LIMIT = 200_000


class Aligner:
    """Lays streams out as token ids and block positions.

    Args:
        tokenizer: a Hugging Face tokenizer that knows ``<value>`` and ``<act>``.
        layout: ``keep`` surface tokens and one value token a block; ``collapse`` value tokens only;
            ``overlay`` surface tokens only, codes go onto the last of them; ``text`` no values at all.
        features: what is shown at a value's place (``fluxem.integration.features``).
        verbs: the verbs a model knows, in the order of its head; all registered ones by default. A run
            stores them, because registering a domain later must not renumber a trained head.
        derive: results are shown by how they came about (``fluxem.integration.derivation``), not by their codes.
    """

    def __init__(
        self,
        tokenizer: Any,
        *,
        layout: str = "keep",
        features: str = "codes",
        verbs: Sequence[str] | None = None,
        derive: bool = False,
    ) -> None:
        if layout not in LAYOUTS:
            raise UnknownNameError("stream layout", layout, LAYOUTS)
        self.tokenizer = tokenizer
        self.layout = layout
        self.features = features
        self.derive = derive
        self.value_id = int(tokenizer.convert_tokens_to_ids(VALUE_TOKEN))
        self.act_id = int(tokenizer.convert_tokens_to_ids(ACT_TOKEN))
        self.pad_id = int(tokenizer.pad_token_id)
        self.eos_id = int(tokenizer.eos_token_id)
        self.verbs = tuple(verbs) if verbs is not None else all_verbs()
        self.verb_ids = {verb: i for i, verb in enumerate(self.verbs)}
        self._pieces: dict[str, list[int]] = {}

    def encode_text(self, text: str) -> list[int]:
        """Token ids of one piece of text, cached."""
        ids = self._pieces.get(text)
        if ids is None:
            ids = self.tokenizer.encode(text, add_special_tokens=False)
            if len(self._pieces) < _CACHE_LIMIT and len(text) < 200:
                self._pieces[text] = ids
        return ids

    def align(self, stream: Stream, *, suffix: Sequence[int] = (), with_tags: bool = False) -> Example:
        """Lay ``stream`` out, then append the token ids ``suffix``."""
        example = Example(input_ids=[], codes=[], tags=[] if with_tags else None)
        for piece in stream.pieces:
            if isinstance(piece, Text):
                ids = self.encode_text(piece.text)
                example.input_ids += ids
                self._tag(example, len(ids), inside=False)
            elif self.layout == "text":
                ids = self.encode_text(piece.surface)
                example.input_ids += ids
                self._tag(example, len(ids), inside=True)
            else:
                self._place_slot(example, piece)
        example.input_ids += suffix
        self._tag(example, len(suffix), inside=False)
        return example

    def _tag(self, example: Example, num: int, *, inside: bool) -> None:
        if example.tags is not None and num:
            example.tags += [1] + [2] * (num - 1) if inside else [0] * num

    def _place_slot(self, example: Example, slot: Slot) -> None:
        origin = self.verb_ids.get(slot.origin, -1) + 1 if slot.origin else 0
        written = slot.surface if self.layout in ("keep", "overlay") else ""
        self.place_value(example, slot.code, int(get_type(slot.type).tag), origin, written)
        if self.derive:
            example.derivations = [*(example.derivations or ()), self._derive(slot) if slot.operands else None]

    def _derive(self, slot: Slot) -> Derivation:
        """How ``slot`` came about; kept with the slot, because later states hold it again."""
        if slot.derivation is None:
            if slot.operands:
                first, *rest = (self._derive(operand) for operand in slot.operands)
                verb = self.verb_ids[slot.origin or ""]
                slot.derivation = Node(verb, first, rest[0] if rest else first, len(slot.code))
            else:
                slot.derivation = Leaf(make_features(slot.code, self.features), int(get_type(slot.type).tag))
        return slot.derivation

    def place_value(self, example: Example, code: Code, tag: int, origin: int, written: str = "") -> None:
        """Append a value to ``example``: its blocks, and in the layouts that keep it what is ``written``.

        Args:
            code: ``(k, 256)``.
            tag: of its type.
            origin: 0 for a value of the text, 1 + index of the verb (or tool) that made it otherwise.
        """
        num_blocks = code.shape[0]
        surface = self.encode_text(written) if written else []
        if self.layout == "overlay":
            ids = surface + [self.value_id] * max(0, num_blocks - len(surface))
        else:
            ids = surface + [self.value_id] * num_blocks
        start = len(example.input_ids)
        example.input_ids += ids
        end = start + len(ids)
        example.block_positions += range(end - num_blocks, end)
        # The first block carries what decisions depend on (number, dimensions); later ones spell out the rest.
        example.slot_positions.append(end - num_blocks)
        example.types += [tag] * num_blocks
        example.origins += [origin] * num_blocks
        example.features.append(make_features(code, self.features))
        assert example.codes is not None
        example.codes.append(code)
        self._tag(example, len(ids), inside=True)
