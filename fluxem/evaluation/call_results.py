"""Parts of tool-calling suites: generated dialogues and hand-written prompts, answered turn by turn and scored."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from fluxem.core.span import Sample
from fluxem.data.toolcalls import split_turns
from fluxem.evaluation.calling import DialogueScore, GoldTurn, gold_of_prompt, gold_turns, score_dialogue
from fluxem.evaluation.metrics import CORRECT, DETECTION_DIFFERS
from fluxem.evaluation.prompts import Prompt
from fluxem.evaluation.results import NUM_EXAMPLES, PartResult

if TYPE_CHECKING:
    from fluxem.evaluation.suites import Part
    from fluxem.models.answering.answer import Answer, TurnAnswer

CALL_TASKS = ("toolcalling", "prompts")
MARKS = ("outcome", "domain", "selection", "arguments", "execution", "completed")


@dataclass(frozen=True)
class Question:
    """A dialogue to be answered, and what every turn was to bring."""

    turns: tuple[str, ...]
    gold: tuple[GoldTurn, ...]
    family: str
    bounds: tuple[tuple[tuple[int, int], ...], ...] | None = None  # of the gold values in each turn

    @property
    def domain(self) -> str:
        """Domain of the last turn that wants a tool; "none" where none does."""
        return next((g.domain for g in reversed(self.gold) if g.domain), "none")


def ask_question(problem: Sample | Prompt) -> Question:
    """A generated sample or a hand-written prompt as a question."""
    if isinstance(problem, Prompt):
        return Question(tuple(t.prompt for t in problem.turns), tuple(gold_of_prompt(problem)), problem.id)
    bounds, start = [], 0
    for turn in problem.meta["turns"]:
        inside = (s for s in problem.spans or () if start <= s.start < turn["end"])
        bounds.append(tuple((s.start - start, s.end - start) for s in inside))
        start = turn["end"] + 1
    turns = tuple(split_turns(problem))
    return Question(turns, tuple(gold_turns(problem)), str(problem.meta.get("family")), tuple(bounds))


def score_call_part(
    part: Part, key: str, answers: Sequence[Answer], questions: Sequence[Question], *, seconds: float, batch_size: int
) -> PartResult:
    """Marks of one run on one part; a question is right where every turn's result is.

    Raises:
        ValueError: the numbers of answers, questions and the part's size differ.
    """
    if not len(answers) == len(questions) == part.size:
        raise ValueError(f"{part.split}: {len(answers)} answers to {len(questions)} questions, expected {part.size}")
    scores = [score_dialogue(q.gold, a) for q, a in zip(questions, answers, strict=True)]
    labels = [_label(q, a, s) for q, a, s in zip(questions, answers, scores, strict=True)]
    wrong = [i for i, label in enumerate(labels) if label != CORRECT]
    errors: dict[str, list[int]] = {}
    for i in wrong:
        errors.setdefault(labels[i], []).append(i)
    turns = [turn for score in scores for turn in score.turns]
    marks = {name: "".join("01"[all(getattr(t, name) for t in s.turns)] for s in scores) for name in MARKS}
    marks["turn"] = "".join("01"[t.execution] for t in turns)
    return PartResult(
        part=part,
        key=key,
        correct=marks["execution"],
        errors=dict(sorted(errors.items(), key=lambda item: (-len(item[1]), item[0]))),
        num_spans_differ=None,
        tokens_per_query=sum(a.num_tokens for a in answers) / len(answers),
        seconds_per_query=seconds / len(answers),
        batch_size=batch_size,
        examples=[_describe(i, labels[i], answers[i], questions[i]) for i in wrong[:NUM_EXAMPLES]],
        marks=marks,
        domains=[q.domain for q in questions],
        confidences=[_confidence(s) for s in scores],
        declined="".join("01"[not a.turns or a.turns[-1].outcome != "call" or a.error is not None] for a in answers),
    )


def _confidence(score: DialogueScore) -> float:
    value = 1.0
    for turn in score.turns:
        value *= turn.confidence
    return round(value, 6)


def _label(question: Question, answer: Answer, score: DialogueScore) -> str:
    """What went wrong first, or "correct"."""
    if score.correct:
        return CORRECT
    position = next(i for i, turn in enumerate(score.turns) if not turn.execution)
    if position >= len(answer.turns):
        return "not reached"
    gold, turn, marks = question.gold[position], answer.turns[position], score.turns[position]
    if question.bounds is not None and _found_other(question, answer, position):
        return DETECTION_DIFFERS
    if gold.outcome != "call":
        return "called, but was to " + ("ask back" if gold.outcome == "ask" else "decline")
    if not turn.calls:
        return "asked back" if turn.outcome == "ask" else "declined"
    if not marks.selection:
        return "wrong tool"
    if turn.error is not None:
        return "refused by the tool"
    return "wrong arguments"


def _found_other(question: Question, answer: Answer, position: int) -> bool:
    """Whether detection found other bounds than the gold ones, in this turn or one before."""
    assert question.bounds is not None
    gold = [bound for turn in question.bounds[: position + 1] for bound in turn]
    return [(s.start, s.end) for s in answer.spans][: len(gold)] != gold


def _describe(index: int, label: str, answer: Answer, question: Question) -> dict[str, Any]:
    """A wrong answer beside its question, as plain JSON."""
    return {
        "index": index,
        "label": label,
        "text": "\n".join(question.turns),
        "target": [[f"{c.tool} -> {_short(c.result)}" for c in g.calls] or [g.outcome] for g in question.gold],
        "answer": [_show_turn(turn) for turn in answer.turns],
        "error": answer.error,
        "family": question.family,
    }


def _show_turn(turn: TurnAnswer) -> list[str]:
    return [f"{call.show()} -> {_short(call.result)}" for call in turn.calls] or [turn.outcome]


def _short(value: Any) -> str:
    text = str(value)
    return text if len(text) <= 80 else text[:77] + "..."
