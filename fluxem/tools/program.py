"""One-shot programs over the values of a text, with branches on the running value.

A program is either one expression, ``$0 + $1 * $2``, or a line per clause, ``;``-separated::

    acc = $0; acc = acc * $1 if even(acc) else acc - $2; acc = acc + $4 if acc > $3 else acc * $5

``$k`` is the k-th *original* value. Operators are laws: the verb and the operand types choose the
law, so that the same program runs on numbers and on quantities. Predicates are those of
``fluxem.core.predicates``; a comparison of anything but numbers goes through the ``compare`` law.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache
from typing import Any, NamedTuple

from fluxem.core import exact
from fluxem.core.errors import ToolError
from fluxem.core.expression import Instruction, parse, run
from fluxem.core.predicates import COMPARISONS, evaluate_predicate, num_arguments

__all__ = ["Clause", "Predicate", "evaluate_predicate", "parse_program", "run_program"]

MAX_CLAUSES = 1000
MAX_LENGTH = 20_000
"""Characters a whole program may have."""

ACCUMULATOR = "acc"
_NAMES = frozenset({ACCUMULATOR})
_ASSIGNMENT = re.compile(r"acc ?=(?!=) ?(?P<body>.*)")
_COMPARISON = re.compile(r"(?P<left>[^<>=]+?)\s*(?P<symbol>>=|<=|==|>|<)\s*(?P<right>[^<>=]+)")
_CALL = re.compile(r"(?P<name>[a-z_]+)\s*\(\s*(?P<arguments>[^()]*)\)")

_NUMBER = "arithmetic_number"
_ORDERINGS = {">": ("GREATER",), "<": ("LESS",), ">=": ("GREATER", "EQUAL"), "<=": ("LESS", "EQUAL"), "==": ("EQUAL",)}

Expression = tuple[Instruction, ...]


class Predicate(NamedTuple):
    """A yes/no question: ``name`` of ``fluxem.core.predicates``, its subject and further arguments."""

    name: str
    subject: Expression
    arguments: tuple[Expression, ...]


class Clause(NamedTuple):
    """One assignment to the running value; ``predicate`` and ``otherwise`` are ``None`` without a branch."""

    then: Expression
    predicate: Predicate | None = None
    otherwise: Expression | None = None


def _parse_predicate(text: str) -> Predicate:
    clean = text.strip()
    if match := _COMPARISON.fullmatch(clean):
        return Predicate(match["symbol"], parse(match["left"], _NAMES), (parse(match["right"], _NAMES),))
    if match := _CALL.fullmatch(clean):
        arguments = [parse(part, _NAMES) for part in match["arguments"].split(",")]
        expected = num_arguments(match["name"])
        if len(arguments) != expected + 1:
            raise ToolError(
                f"program: {match['name']} takes {expected + 1} argument(s), found {len(arguments)}: {clean!r}"
            )
        return Predicate(match["name"], arguments[0], tuple(arguments[1:]))
    symbols = " ".join(COMPARISONS)
    raise ToolError(
        f"program: expected a predicate such as even(acc), or a comparison with {symbols}; found {clean!r:.80}"
    )


def _parse_clause(text: str, index: int) -> Clause:
    clean = " ".join(text.split())
    assignment = _ASSIGNMENT.fullmatch(clean)
    if assignment is None:
        raise ToolError(f"program: clause {index} must read 'acc = ...'; found {clean!r:.80}")
    then, has_branch, rest = assignment["body"].partition(" if ")
    if not has_branch:
        return Clause(parse(then, _NAMES))
    question, has_else, otherwise = rest.partition(" else ")
    if not has_else:
        raise ToolError(f"program: clause {index} has an 'if' without an 'else'; add what happens otherwise")
    return Clause(parse(then, _NAMES), _parse_predicate(question), parse(otherwise, _NAMES))


@lru_cache(maxsize=256)
def parse_program(program: str) -> tuple[Clause, ...]:
    """Compile a program.

    Raises:
        ToolError: malformed, longer than ``MAX_LENGTH`` characters or ``MAX_CLAUSES`` clauses.
        UnknownNameError: a predicate that does not exist.
    """
    if not isinstance(program, str):
        raise ToolError(f"program: expected text, found {type(program).__name__}")
    if len(program) > MAX_LENGTH:
        raise ToolError(f"program: {len(program)} characters; at most {MAX_LENGTH} are read")
    if "=" not in program:
        return (Clause(parse(program)),)
    texts = program.strip().removesuffix(";").split(";")
    if len(texts) > MAX_CLAUSES:
        raise ToolError(f"program: {len(texts)} clauses; at most {MAX_CLAUSES} are run")
    return tuple(_parse_clause(text, index) for index, text in enumerate(texts))


def _apply_verb(verb: str, left: Any, right: Any) -> Any:
    """The reference of the law that ``verb`` names for these operand types."""
    from fluxem.domains import resolve_law, type_of_value

    law = resolve_law(verb, (type_of_value(left).name, type_of_value(right).name))
    result = law.reference(left, right)
    return exact.normalize(result, decimal=_any_decimal(left, right)) if law.result_type == _NUMBER else result


def _any_decimal(*values: Any) -> bool:
    return any(isinstance(value, Decimal) for value in values)


def _is_number(value: Any) -> bool:
    return isinstance(value, int | Decimal | Fraction) and not isinstance(value, bool)


def _law_operations() -> Mapping[str, Callable[..., Any]]:
    def binary(verb: str) -> Callable[[Any, Any], Any]:
        return lambda left, right: _apply_verb(verb, left, right)

    def on_numbers(verb: str, operation: Callable[..., Any]) -> Callable[..., Any]:
        def apply(*operands: Any) -> Any:
            for operand in operands:
                exact.require_exact(operand, f"program: operand of {verb}")
            return operation(*operands)

        return apply

    laws = {verb: binary(verb) for verb in ("add", "subtract", "multiply", "divide")}
    plain = {"modulo": exact.modulo, "power": exact.power, "negate": exact.negate, "percent": exact.percent}
    return {**laws, **{verb: on_numbers(verb, operation) for verb, operation in plain.items()}}


_OPERATIONS = _law_operations()


def _holds(predicate: Predicate, values: Sequence[Any], names: Mapping[str, Any]) -> bool:
    subject = run(predicate.subject, values, names, _OPERATIONS)
    arguments = [run(argument, values, names, _OPERATIONS) for argument in predicate.arguments]
    if predicate.name in COMPARISONS and not (_is_number(subject) and _is_number(arguments[0])):
        return _apply_verb("compare", subject, arguments[0]).name in _ORDERINGS[predicate.name]
    return evaluate_predicate(predicate.name, subject, *arguments)


def run_program(program: str, values: Sequence[Any]) -> Any:
    """Execute ``program`` on the original ``values`` of a text.

    Returns:
        The value of the expression, or of ``acc`` after the last clause.

    Raises:
        ToolError: malformed program, unknown reference, or ``acc`` used before it has a value.
        LawError: a law refuses its operands (metre + second, division by zero).
        UnknownNameError: a predicate that does not exist, or no law for these operand types.
    """
    names: dict[str, Any] = {}
    for clause in parse_program(program):
        chosen = clause.then
        if clause.predicate is not None and clause.otherwise is not None:
            _require_started(clause, names)
            chosen = clause.then if _holds(clause.predicate, values, names) else clause.otherwise
        _require_assigned(chosen, names)
        names[ACCUMULATOR] = run(chosen, values, names, _OPERATIONS)
    return names[ACCUMULATOR]


def _require_started(clause: Clause, names: Mapping[str, Any]) -> None:
    assert clause.predicate is not None
    for expression in (clause.predicate.subject, *clause.predicate.arguments):
        _require_assigned(expression, names)


def _require_assigned(expression: Expression, names: Mapping[str, Any]) -> None:
    if not names and any(step.kind == "name" for step in expression):
        raise ToolError("program: acc is used before it has a value; begin with 'acc = $0'")
