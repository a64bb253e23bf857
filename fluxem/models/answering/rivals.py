"""Second looks: where the model was of two minds, the other way is followed too, and the answers are compared.

A greedy writing that stops a step too early, or names the runner-up of two tools, is often less likely than its rival
once everything is known: what either leaves unused, what its tools refuse, which answers agree. Answers that come out
alike by different calls share their probability, as in self-consistency (Wang et al. 2022, arXiv:2203.11171), with the
model's own probabilities in place of counts.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from torch import Tensor

from fluxem.models.answering.answer import TurnAnswer
from fluxem.models.answering.calibration import logit_of_support

# How rivals are weighed, in nats beside the logarithm of their probability. A fit (conditional logit over the rivals of
# 5,100 generated requests in trained wordings) gave these directions; on 1,850 others, in unseen wordings, the choice
# is the same for anything near them.
_UNUSED = -2.3  # a value of the text is in no call
_REPEATED = -0.6  # each time that another call names a value again
_SUPPORT = 0.3  # times the log-odds of the selector's share
_REFUSED = -3.0  # its tool refused
_FLOOR = 1e-12


@dataclass(frozen=True, slots=True)
class Fork:
    """Another way on from a step of the turn.

    Attributes:
        step: number of the step. beginning: tokens with which it begins instead.
        cost: how much less likely than the way taken, in nats.
    """

    step: int
    beginning: tuple[int, ...]
    cost: float


@dataclass(eq=False)
class Trail:
    """The steps of a turn with what else could have been written.

    Attributes:
        befores: a step, the dialogue before it. forks: ways not taken.
    """

    befores: list[Any] = field(default_factory=list)
    forks: list[Fork] = field(default_factory=list)

    def note(self, before: Any, ids: Sequence[int], options: Sequence[Tensor], forced: Sequence[int] = ()) -> None:
        """Take down a step, or another attempt at one.

        Args:
            before: the dialogue before it.
            ids: the tokens written. options: a token, ``(vocabulary,)`` log-probabilities among what was allowed.
            forced: with which tokens the attempt had to begin; that way is taken then, and none branches off within.
        """
        self.forks = [f for f in self.forks if f.step != len(self.befores) - 1 or f.beginning != tuple(forced)]
        for i, (token, chances) in enumerate(zip(ids, options, strict=False)):
            if i < len(forced):
                continue
            best = chances.topk(2)
            for chance, other in zip(best.values.tolist(), best.indices.tolist(), strict=True):
                if other != token and math.isfinite(chance):
                    cost = float(chances[token]) - chance
                    self.forks.append(Fork(len(self.befores), (*ids[:i], other), cost))
                    break
        self.befores.append(before)

    def choose(self, most: int, least: float) -> list[Fork]:
        """The likeliest ways not taken: at most ``most``, none below ``least`` of the probability of the one taken."""
        near = [fork for fork in self.forks if fork.cost <= -math.log(least)]
        return sorted(near, key=lambda fork: fork.cost)[:most]


def elect(answers: Sequence[TurnAnswer]) -> int:
    """Number of the best of several answers to one turn; its evidence then counts all that agree with it.

    Answers agree where their final results are equal. Their probabilities add up, since they are different writings.
    """
    groups: dict[Any, list[int]] = {}
    for i, answer in enumerate(answers):
        groups.setdefault(_outcome_of(answer, i), []).append(i)
    best, best_score = 0, -math.inf
    for members in groups.values():
        members.sort(key=lambda i: -_raw(answers[i]))
        first = answers[members[0]]
        assert first.evidence is not None
        first.evidence = first.evidence._replace(raw=min(1.0, sum(_raw(answers[i]) for i in members)))
        score = _weigh(first)
        if score > best_score:
            best, best_score = members[0], score
    return best


def _raw(answer: TurnAnswer) -> float:
    return answer.evidence.raw if answer.evidence is not None else 0.0


def _weigh(answer: TurnAnswer) -> float:
    """How good an answer looks once it is complete."""
    assert answer.evidence is not None
    raw, num_calls, has_unused, support = answer.evidence
    named = [k for call in answer.calls for k in call.references]
    score = math.log(max(raw, _FLOOR)) + _REPEATED * (len(named) - len(set(named)))
    if answer.error is not None:
        score += _REFUSED
    if num_calls and has_unused:
        score += _UNUSED
    if num_calls and support is not None:
        score += _SUPPORT * logit_of_support(support)
    return score


def _outcome_of(answer: TurnAnswer, number: int) -> Any:
    """What a turn came to: equal for answers that agree. A refused answer agrees with none."""
    if answer.error is not None:
        return number
    taken = {k for call in answer.calls for k in call.references}
    results = sorted(repr(call.result) for call in answer.calls if call.number not in taken)
    return (answer.outcome, answer.asked and answer.asked[0], *results)
