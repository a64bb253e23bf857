"""Exact scoring of answers, and the taxonomy of what went wrong.

Rules: types are checked before values; bool is not int; int, Decimal and Fraction are one exact type and
compare by value; an int is accepted where a float is expected; quantities compare exactly; there is no
tolerance anywhere. What an arm answers as text is parsed with the parser of the target's type.

The code of this file is part of every suite's version (:func:`scoring_fingerprint`): a changed rule makes
results that never share a table with earlier ones.
"""

from __future__ import annotations

import ast
import hashlib
import re
from collections.abc import Iterable, Sequence
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING, Any

from fluxem.core.span import Sample, Span

if TYPE_CHECKING:
    from fluxem.models.answering.answer import Answer

CORRECT = "correct"
NO_ANSWER = "no answer"
UNPARSABLE = "unparsable"
WRONG_VALUE = "wrong value"
WRONG_UNIT = "wrong unit"
TOO_MANY_STEPS = "too many steps"
DETECTION_DIFFERS = "detection differs"
FAILURE = "failure"


def matches(value: Any, target: Any, *, same_unit: bool = False) -> bool:
    """Whether ``value`` is exactly the expected ``target``.

    Args:
        value: what an arm answered; text is parsed by the target's type first.
        target: the expected typed value.
        same_unit: also require the target's unit (a conversion names it: 5 km is no answer to
            "5 km in miles", although it equals the right one).
    """
    value = parse_answer(value, target)
    if not _equal(value, target):
        return False
    return not same_unit or getattr(value, "unit", None) == getattr(target, "unit", None)


def parse_answer(value: Any, target: Any) -> Any:
    """Read an answer given as text with the parser of the target's type; other answers pass unchanged.

    Returns:
        The typed value, or ``None`` for a text that is no such value.

    Raises:
        EncodingError: no domain knows the target's type.
    """
    from fluxem.domains import get_type, type_of_value

    if not isinstance(value, str) or isinstance(target, str):
        return value
    value_type = get_type("arithmetic_number") if _is_exact_number(target) else type_of_value(target)
    try:
        return value_type.parse(value)
    except ValueError:
        return None


def _is_exact_number(value: Any) -> bool:
    return isinstance(value, int | Decimal | Fraction) and not isinstance(value, bool)


def _equal(value: Any, target: Any) -> bool:
    if target is None or value is None:
        return False
    if _is_exact_number(target):
        return _is_exact_number(value) and _is_finite(value) and _is_finite(target) and value == target
    if isinstance(target, float):
        is_integer = isinstance(value, int) and not isinstance(value, bool)
        return (is_integer or isinstance(value, float)) and value == target
    if type(value) is not type(target):
        return False
    if isinstance(target, list | tuple):
        return len(value) == len(target) and all(_equal(v, t) for v, t in zip(value, target, strict=True))
    if isinstance(target, set | frozenset):
        # {True} == {1} in Python, so elements are compared by type as well.
        return len(value) == len(target) and all(any(_equal(v, t) for v in value) for t in target)
    if isinstance(target, dict):
        return value.keys() == target.keys() and all(_equal(value[k], target[k]) for k in target)
    return bool(value == target)


def _is_finite(value: int | Decimal | Fraction) -> bool:
    return not isinstance(value, Decimal) or value.is_finite()


def demands_unit(sample: Sample) -> bool:
    """Whether the question names the unit of its answer: one of its gold steps is a conversion."""
    return any(step[0] == "convert" for step in sample.meta.get("steps", ()))


def spans_agree(found: Iterable[Span], gold: Iterable[Span]) -> bool:
    """Whether two sets of spans say the same: places, types and exact values."""
    left, right = (sorted(spans, key=lambda s: (s.start, s.end, s.type)) for spans in (found, gold))
    if [(s.start, s.end, s.type) for s in left] != [(s.start, s.end, s.type) for s in right]:
        return False
    return all(matches(a.value, b.value, same_unit=True) for a, b in zip(left, right, strict=True))


def classify_answer(answer: Answer, sample: Sample, *, detects: bool = True) -> str:
    """One label for an answer: ``"correct"`` or what went wrong.

    A wrong answer to a text whose detected spans differ from the gold ones is a detection error, whatever
    followed from it. ``"failure: <which>"`` names the recorded error up to its first colon.

    Args:
        answer: what the model answered.
        sample: the problem with its target and gold spans.
        detects: whether the arm reads spans at all (a token-only arm has none to compare).
    """
    same_unit = demands_unit(sample)
    if answer.error is None and matches(answer.value, sample.target_value, same_unit=same_unit):
        return CORRECT
    if detects and sample.spans is not None and not spans_agree(answer.spans, sample.spans):
        return DETECTION_DIFFERS
    if answer.error is not None:
        return _classify_failure(answer.error, answer.text)
    value = parse_answer(answer.value, sample.target_value)
    if value is None:
        said = answer.text if answer.value is None else answer.value
        return UNPARSABLE if said.strip() else NO_ANSWER
    return WRONG_UNIT if _equal(value, sample.target_value) else WRONG_VALUE


def _classify_failure(error: str, text: str) -> str:
    head = re.split(r"[:\n]", error.strip(), maxsplit=1)[0].strip().lower()
    if head.startswith((TOO_MANY_STEPS, "no stop after")):
        return TOO_MANY_STEPS
    if head.startswith((UNPARSABLE, "unreadable answer")):
        return UNPARSABLE if text.strip() else NO_ANSWER
    if head.startswith(NO_ANSWER):
        return NO_ANSWER
    # References and digits would make one label of every single problem ("multiply $0 $2").
    head = " ".join(re.sub(r"\$\d+|\d[\d.e+-]*", " ", head).split())
    return f"{FAILURE}: {head[:48] or 'unnamed'}"


def classify_answers(answers: Sequence[Answer], samples: Sequence[Sample], *, detects: bool = True) -> list[str]:
    """A label (:func:`classify_answer`) for each answer of one split.

    Raises:
        ValueError: the numbers of answers and problems differ.
    """
    if len(answers) != len(samples):
        raise ValueError(f"found {len(answers)} answers to {len(samples)} problems; expected one each")
    return [classify_answer(a, s, detects=detects) for a, s in zip(answers, samples, strict=True)]


def scoring_fingerprint() -> str:
    """Hash of this file's code without comments and docstrings: 12 hex digits."""
    tree = ast.parse(Path(__file__).read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        body = getattr(node, "body", None)
        if isinstance(body, list) and body and isinstance(body[0], ast.Expr):
            text = body[0].value
            if isinstance(text, ast.Constant) and isinstance(text.value, str):
                body[0] = ast.Pass()
    return hashlib.sha256(ast.unparse(tree).encode()).hexdigest()[:12]
