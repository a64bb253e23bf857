"""A dialogue on its way: what was read, what was called, and what was decided where."""

from __future__ import annotations

from dataclasses import dataclass, field, fields, replace

from torch import Tensor

from fluxem.core.span import Span
from fluxem.integration.batch import Example
from fluxem.integration.stream import Text
from fluxem.models.answering.answer import CallRecord, TurnAnswer
from fluxem.models.answering.attempts import Attempts
from fluxem.models.answering.held import Held
from fluxem.models.answering.rivals import Trail


@dataclass(eq=False)
class Dialogue:
    """A dialogue on its way."""

    index: int
    turns: list[list[Text | Held]]  # what is still to be read, the current turn first
    example: Example
    held: list[Held] = field(default_factory=list)
    labels: list[int] = field(default_factory=list)
    answers: list[TurnAnswer] = field(default_factory=list)
    calls: list[CallRecord] = field(default_factory=list)
    spans: list[list[Span]] = field(default_factory=list)  # of every turn
    texts: list[str] = field(default_factory=list)  # of every turn
    words: list[str] = field(default_factory=list)  # of every turn, without larger values
    first_values: list[int] = field(default_factory=list)  # number of values before each turn
    votes: dict[int, Tensor] = field(default_factory=dict)  # the selector's log-probabilities, by turn
    attempts: Attempts | None = None  # of a call that was refused
    refusal: TurnAnswer | None = None  # how the turn ends if every attempt is refused
    num_tokens: int = 0
    num_turns: int = 1
    forced: tuple[int, ...] = ()  # tokens with which the next step begins
    trail: Trail | None = None  # of the turn under way, where rivals may be tried
    rivals: list[Dialogue] = field(default_factory=list)  # other ways through the turn, once it is over

    @property
    def is_over(self) -> bool:
        """Whether the turn under way has its answer."""
        return len(self.answers) == len(self.first_values)

    def fork(self) -> Dialogue:
        """A copy that goes its own way from here; what no step changes is shared."""
        example = replace(self.example)
        for entry in fields(example):
            value = getattr(example, entry.name)
            if isinstance(value, list):
                setattr(example, entry.name, list(value))
        return replace(
            self,
            turns=list(self.turns),
            example=example,
            held=list(self.held),
            answers=list(self.answers),
            calls=list(self.calls),
            first_values=list(self.first_values),
            attempts=None,
            refusal=None,
            num_tokens=0,
            forced=(),
            trail=None,
            rivals=[],
        )

    def adopt(self, rival: Dialogue) -> None:
        """Go on from where another way through the turn ended."""
        self.example, self.held, self.answers = rival.example, rival.held, rival.answers
