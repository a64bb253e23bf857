"""Safe exact expressions: ``parse`` text to a postfix program, ``evaluate`` it on exact numbers.

Nothing of the host language is ever executed: the text is split into tokens of a small grammar and
compiled by operator precedence with an explicit stack, so that no nesting can exhaust Python's own.

========= ================================ =============
binds     operators                        associativity
========= ================================ =============
tightest  postfix ``%`` (hundredths)
          ``^`` ``**``                     right
          unary ``-`` ``+``
          ``*`` ``×`` ``·`` ``/`` ``÷``    left
          ``%`` ``mod`` (remainder)        left
loosest   ``+`` ``-``                      left
========= ================================ =============

``%`` is a remainder where an operand follows at once ("10 % 3"), otherwise hundredths ("50% - 3").
``-2^2`` is -4. ``$k`` is the k-th of the given values. The method is Dijkstra's shunting yard.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping, Sequence
from decimal import Decimal
from functools import lru_cache
from typing import Any, NamedTuple

from fluxem.core import exact
from fluxem.core.errors import ToolError
from fluxem.core.number import Number

MAX_LENGTH = 10_000
"""Characters an expression may have."""
MAX_DEPTH = 200
"""Parentheses and pending operators that may be open at once."""

_TOKEN = re.compile(
    r"\s*(?:(?P<number>(?:\d{1,3}(?:,\d{3})+(?![\d,])|\d+)(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?)"
    r"|\$(?P<reference>\d{1,9})"
    r"|(?P<name>[A-Za-z_][A-Za-z_0-9]*)"
    r"|(?P<operator>\*\*|[-+*/^%()\u2212\u2013\u00d7\u00f7\u00b7\u22c5]))",
    re.ASCII,
)
_ALIASES = {
    "**": "^", "\u2212": "-", "\u2013": "-", "\u00d7": "*", "\u00b7": "*", "\u22c5": "*", "\u00f7": "/", "mod": "mod",
}  # fmt: skip
_BINARY = {
    "+": ("add", 1), "-": ("subtract", 1), "*": ("multiply", 2), "/": ("divide", 2), "mod": ("modulo", 2),
    "^": ("power", 4),
}  # fmt: skip
_UNARY_PRECEDENCE = 3
_OPEN = ("(", 0)


class Token(NamedTuple):
    """A token of an expression: ``kind`` is number, reference, name, operator or end."""

    kind: str
    text: str
    position: int


class Instruction(NamedTuple):
    """One step of a postfix program.

    ``kind`` is "number" (``payload`` its text), "reference" (an index), "name" (the name), "unary" or
    "binary" (the operation: add, subtract, multiply, divide, modulo, power, negate, percent).
    """

    kind: str
    payload: Any


EXACT_OPERATIONS: Mapping[str, Callable[..., Any]] = {
    "add": exact.add,
    "subtract": exact.subtract,
    "multiply": exact.multiply,
    "divide": exact.divide,
    "modulo": exact.modulo,
    "power": exact.power,
    "negate": exact.negate,
    "percent": exact.percent,
}


def tokenize(expression: str) -> list[Token]:
    """Split an expression into tokens, ending with one of kind "end".

    Raises:
        ToolError: too long, or a character that belongs to no token.
    """
    if not isinstance(expression, str):
        raise ToolError(f"expression: expected text, found {type(expression).__name__}")
    if len(expression) > MAX_LENGTH:
        raise ToolError(f"expression: {len(expression)} characters; at most {MAX_LENGTH} are read")
    tokens, position, end = [], 0, len(expression.rstrip())
    while position < end:
        match = _TOKEN.match(expression, position)
        if match is None or match.lastgroup is None:
            at = position + len(expression[position:]) - len(expression[position:].lstrip())
            raise ToolError(
                f"expression: unexpected {expression[at]!r} at position {at}; expected numbers, $k, + - * / ^ % ( )"
            )
        kind = match.lastgroup
        tokens.append(Token(kind, match[kind], match.start(kind)))
        position = match.end()
    tokens.append(Token("end", "the end", end))
    return tokens


class _Compiler:
    """Shunting yard: ``output`` is the postfix program, ``pending`` the operators still open."""

    def __init__(self, names: Collection[str]) -> None:
        self.names = names
        self.output: list[Instruction] = []
        self.pending: list[tuple[str, int]] = []

    def push(self, operator: tuple[str, int]) -> None:
        if len(self.pending) >= MAX_DEPTH:
            raise ToolError(f"expression: nested deeper than {MAX_DEPTH} levels; split it into steps")
        self.pending.append(operator)

    def emit_down_to(self, precedence: int) -> None:
        while self.pending and self.pending[-1][1] >= max(precedence, 1):
            name, _ = self.pending.pop()
            self.output.append(Instruction("unary" if name in ("negate", "plus") else "binary", name))
            if name == "plus":
                self.output.pop()

    def read_operand(self, token: Token) -> bool:
        """Take a token where an operand is due; return whether an operand is still due after it."""
        if token.kind in ("number", "reference") or (token.kind == "name" and token.text in self.names):
            payload = int(token.text) if token.kind == "reference" else token.text
            self.output.append(Instruction(token.kind, payload))
            return False
        symbol = _ALIASES.get(token.text, token.text)
        if symbol == "(":
            self.push(_OPEN)
        elif symbol in ("-", "+"):
            self.push(("negate" if symbol == "-" else "plus", _UNARY_PRECEDENCE))
        else:
            known = f"; known names: {', '.join(sorted(self.names)) or 'none'}" if token.kind == "name" else ""
            where = f"at position {token.position}, found {token.text!r:.80}"
            raise ToolError(f"expression: expected a number, $k or '(' {where}{known}")
        return True

    def read_operator(self, token: Token, following: Token) -> bool:
        """Take a token where an operator is due; return whether an operand is due after it."""
        symbol = _ALIASES.get(token.text, token.text)
        if symbol == "%":
            starts_operand = following.kind in ("number", "reference") or following.text in ("(", *self.names)
            if not starts_operand:
                self.output.append(Instruction("unary", "percent"))
                return False
            symbol = "mod"
        if symbol in _BINARY:
            name, precedence = _BINARY[symbol]
            self.emit_down_to(precedence + 1 if name == "power" else precedence)
            self.push((name, precedence))
            return True
        if symbol == ")":
            self.emit_down_to(1)
            if not self.pending:
                raise ToolError(f"expression: ')' at position {token.position} closes nothing; remove it or open one")
            self.pending.pop()
            return False
        raise ToolError(f"expression: expected an operator at position {token.position}, found {token.text!r:.80}")


def _compile(expression: str, names: frozenset[str]) -> tuple[Instruction, ...]:
    tokens = tokenize(expression)
    compiler, operand_due = _Compiler(names), True
    for token, following in zip(tokens, tokens[1:], strict=False):
        operand_due = compiler.read_operand(token) if operand_due else compiler.read_operator(token, following)
    if operand_due:
        found = "an operator at the end" if len(tokens) > 1 else "nothing"
        raise ToolError(f"expression: incomplete, found {found}; expected a number, $k or '(' there")
    compiler.emit_down_to(1)
    if compiler.pending:
        raise ToolError("expression: a '(' is never closed; add the missing ')'")
    return tuple(compiler.output)


_compile_cached = lru_cache(maxsize=1024)(_compile)
_MAX_CACHED_LENGTH = 256  # long expressions are rarely seen twice, and would fill the memory


def parse(expression: str, names: Collection[str] = ()) -> tuple[Instruction, ...]:
    """Compile ``expression`` to a postfix program.

    Args:
        expression: at most ``MAX_LENGTH`` characters.
        names: identifiers that may stand for values; all others are refused.

    Raises:
        ToolError: malformed, too long or too deeply nested.
    """
    if isinstance(expression, str) and len(expression) <= _MAX_CACHED_LENGTH:
        return _compile_cached(expression, frozenset(names))
    return _compile(expression, frozenset(names))


def read_literal(text: str) -> Number:
    """A number as it is written in an expression, exactly: int, or Decimal where it has a point or exponent.

    Raises:
        ToolError: more digits than :data:`fluxem.core.exact.MAX_DIGITS`.
    """
    clean = text.replace(",", "")
    if len(clean) > exact.MAX_DIGITS:
        raise ToolError(f"expression: a number of {len(clean)} digits; at most {exact.MAX_DIGITS} are read")
    if clean.isdigit():
        return int(clean)
    mantissa, _, exponent = clean.lower().partition("e")
    if len(exponent.lstrip("+-0")) > 6:
        raise ToolError(f"expression: exponent {exponent[:20]!r} is too large; at most {exact.MAX_DIGITS} digits")
    return exact.require_exact(Decimal(f"{mantissa}e{exponent or 0}"), "expression")


def run(
    program: Sequence[Instruction],
    values: Sequence[Any] = (),
    names: Mapping[str, Any] | None = None,
    operations: Mapping[str, Callable[..., Any]] = EXACT_OPERATIONS,
) -> Any:
    """Execute a postfix program.

    Args:
        program: from :func:`parse`.
        values: what ``$0``, ``$1``, ... stand for.
        names: values of the names the program uses.
        operations: what add, subtract, ... do; other operand types than numbers bring their own.

    Raises:
        ToolError: a reference beyond ``values``, or an operation that refuses its operands.
    """
    stack: list[Any] = []
    for kind, payload in program:
        if kind == "number":
            stack.append(read_literal(payload))
        elif kind == "reference":
            stack.append(_resolve_reference(payload, values))
        elif kind == "name":
            stack.append((names or {})[payload])
        elif kind == "unary":
            stack[-1] = operations[payload](stack[-1])
        else:
            right = stack.pop()
            stack[-1] = operations[payload](stack[-1], right)
    return stack[0]


def _resolve_reference(index: int, values: Sequence[Any]) -> Any:
    if index < len(values):
        return values[index]
    given = f"$0 to ${len(values) - 1}" if values else "no values"
    raise ToolError(f"reference ${index} does not exist: given are {given}")


def evaluate(expression: str, values: Sequence[Number] = ()) -> Number:
    """The exact value of ``expression``, ``$k`` standing for ``values[k]``.

    >>> evaluate("$0 + $1 * 2", [1, 3])
    7
    >>> evaluate("0.1 + 0.2")
    Decimal('0.3')

    Raises:
        ToolError: malformed expression, unknown reference, division by zero, or a result or
            intermediate of more than 4000 digits.
    """
    program = parse(expression)
    for index, value in enumerate(values):
        exact.require_exact(value, f"value ${index}")
    result = run(program, values)
    return exact.normalize(result, decimal=isinstance(result, Decimal))
