"""Elementary expressions in one variable: reading, printing and prefix form of immutable trees.

A tree is a tuple: ``("num", 3)``, ``("var",)``, ``("pi",)``, ``("e",)``, ``("neg", a)``, ``("+", a, b)`` with
``+ - * / ^``, and ``("sin", a)`` with the names of :data:`FUNCTIONS`. Numbers in a tree are non-negative
integers or decimals; a fraction is a division.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import lru_cache
from typing import Any, NamedTuple, TypeAlias

Tree: TypeAlias = tuple[Any, ...]

FUNCTIONS = ("sin", "cos", "tan", "asin", "acos", "atan", "sinh", "cosh", "tanh", "exp", "ln", "sqrt", "abs")
BINARY = ("+", "-", "*", "/", "^")
CONSTANTS = ("pi", "e")
SYMBOLS = (*BINARY, "neg", "var", *CONSTANTS, *FUNCTIONS)
"""Every node but numbers, in the order of their slots in a code."""
ALIASES = {"log": "ln", "arcsin": "asin", "arccos": "acos", "arctan": "atan"}

MAX_CHARACTERS = 60_000
MAX_TOKENS = 1500
MAX_DEPTH = 30
"""Brackets, powers and signs inside each other."""
MAX_NODES = 600
_REMEMBERED_LENGTH = 200

_SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺"
_PLAIN = str.maketrans(_SUPERSCRIPTS, "0123456789-+")
_TOKEN = re.compile(
    r"(?P<space>\s*)(?:(?P<number>(?:\d+(?:\.\d+)?|\.\d+)(?:E[+-]?\d{1,4})?)|\\?(?P<name>[A-Za-z]+)"
    rf"|(?P<raised>[{_SUPERSCRIPTS}]+)"
    r"|(?P<sign>\*\*|[-+*/^(){}|·⋅×√π−]))",
    re.ASCII,
)
_SIGNS = {"**": "^", "{": "(", "}": ")", "·": "*", "⋅": "*", "×": "*", "−": "-"}
_WORDS = {"cdot": "*", "times": "*"}


class Token(NamedTuple):
    """``kind`` is number, name or sign; ``glued`` says that no space stands before it."""

    kind: str
    text: str
    glued: bool


def tokenize(text: str) -> list[Token]:
    """Split ``text``; LaTeX commands lose their backslash, ``x²`` becomes ``x^(2)``.

    Raises:
        ValueError: a character no expression holds, or too many tokens.
    """
    if len(text) > MAX_CHARACTERS:
        raise ValueError(f"an expression of {len(text)} characters; at most {MAX_CHARACTERS} are read")
    tokens: list[Token] = []
    position, text = 0, text.rstrip()
    while position < len(text):
        match = _TOKEN.match(text, position)
        if match is None or len(tokens) > MAX_TOKENS:
            raise ValueError(f"{text[position : position + 20]!r} is no part of an expression, or it is too long")
        glued = not match["space"]
        if match["number"]:
            tokens.append(Token("number", match["number"], glued))
        elif match["raised"]:
            number = match["raised"].translate(_PLAIN)
            tokens += [Token("sign", "^", True), Token("sign", "(", True)]
            tokens += [Token("sign", "-", True)] if number[0] == "-" else []
            tokens += [Token("number", number.lstrip("+-"), True), Token("sign", ")", True)]
        elif match["name"]:
            tokens += _split_name(match["name"], glued)
        else:
            sign = match["sign"]
            name = {"√": "sqrt", "π": "pi"}.get(sign)
            tokens.append(Token("name", name, glued) if name else Token("sign", _SIGNS.get(sign, sign), glued))
        position = match.end()
    return tokens


def _split_name(name: str, glued: bool) -> Iterator[Token]:
    """``xe`` and ``xsin`` are a variable and something known; any other word is no expression."""
    if name in ("left", "right"):
        return
    if name in _WORDS:
        yield Token("sign", _WORDS[name], glued)
        return
    known = name in FUNCTIONS or name in ALIASES or name in ("pi", "frac", "dfrac", "tfrac")
    if known or len(name) == 1:
        yield Token("name", ALIASES.get(name, name), glued)
        return
    rest = name[1:]
    if rest == "e" or rest in FUNCTIONS or rest in ALIASES:
        yield Token("name", name[0], glued)
        yield Token("name", ALIASES.get(rest, rest), True)
        return
    raise ValueError(f"{name!r:.40} is neither a variable nor a function that is known")


# --- reading -------------------------------------------------------------------------------------------
class _Reader:
    """Recursive descent over tokens; ``variable`` is the one letter found so far."""

    def __init__(self, tokens: Sequence[Token]) -> None:
        self.tokens = tokens
        self.position = 0
        self.depth = 0
        self.variable = ""

    def peek(self) -> Token | None:
        return self.tokens[self.position] if self.position < len(self.tokens) else None

    def at(self, *signs: str) -> bool:
        token = self.peek()
        return token is not None and token.kind == "sign" and token.text in signs

    def take(self) -> Token:
        token = self.peek()
        if token is None:
            raise ValueError("the expression ends too early")
        self.position += 1
        return token

    def expect(self, sign: str) -> None:
        if not self.at(sign):
            raise ValueError(f"expected {sign!r} in the expression")
        self.position += 1

    def down(self) -> None:
        self.depth += 1
        if self.depth > MAX_DEPTH:
            raise ValueError(f"an expression nested deeper than {MAX_DEPTH}")

    def sum(self) -> Tree:
        self.down()
        tree = self.term()
        while self.at("+", "-"):
            tree = (self.take().text, tree, self.term())
        self.depth -= 1
        return tree

    def term(self) -> Tree:
        tree = self.signed()
        divided = False
        while True:
            if self.at("*", "/"):
                divided = self.at("/")
                tree = (self.take().text, tree, self.signed())
                continue
            token = self.peek()
            if token is None or not (token.kind == "name" or self.at("(")):
                return tree
            if divided and token.glued:
                raise ValueError("1/2x may mean (1/2)x or 1/(2x): write brackets or a space")
            tree = ("*", tree, self.power())

    def signed(self) -> Tree:
        if self.at("-"):
            self.take()
            self.down()
            tree = ("neg", self.signed())
            self.depth -= 1
            return tree
        if self.at("+"):
            self.take()
            return self.power()
        return self.power()

    def power(self) -> Tree:
        base = self.atom()
        if not self.at("^"):
            return base
        self.take()
        return ("^", base, self.exponent())

    def exponent(self) -> Tree:
        self.down()
        if self.at("-"):
            self.take()
            tree: Tree = ("neg", self.exponent())
        else:
            tree = self.power()
        self.depth -= 1
        return tree

    def group(self) -> Tree:
        self.expect("(")
        tree = self.sum()
        self.expect(")")
        return tree

    def atom(self) -> Tree:
        if self.at("("):
            return self.group()
        if self.at("|"):
            self.take()
            tree = ("abs", self.sum())
            self.expect("|")
            return tree
        token = self.take()
        if token.kind == "number":
            return ("num", Decimal(token.text) if set(token.text) & set(".E") else int(token.text))
        if token.kind != "name":
            raise ValueError(f"{token.text!r} cannot stand there in an expression")
        if token.text in CONSTANTS:
            return (token.text,)
        if token.text.endswith("frac"):
            return ("/", self.group(), self.group())
        if token.text in FUNCTIONS:
            return self.application(token.text)
        if token.text not in "bcdfghklmnopqrstuvwxyza":
            raise ValueError(f"{token.text!r} is no variable: expected a lower-case letter other than e, i and j")
        if token.text in "fghpq" and self.at("(") and self.tokens[self.position].glued:
            raise ValueError(f"{token.text}(...) calls a function that is not given")
        if self.variable not in ("", token.text):
            raise ValueError(f"two variables, {self.variable} and {token.text}: an expression has one")
        self.variable = token.text
        return ("var",)

    def application(self, name: str) -> Tree:
        """``sin(x)``, ``sin^2(x)``, ``sin 2x``."""
        raised = None
        if self.at("^"):
            self.take()
            raised = self.atom()
            if raised[0] != "num":
                raise ValueError(f"{name} to a power that is no number: write ({name}(x))^... or a{name}(x)")
        if self.at("(", "|"):
            argument = self.atom()
        else:
            self.down()
            token = self.peek()
            argument = self.atom() if token and token.kind == "number" else self.power()
            token = self.peek()
            if argument[0] == "num" and token and token.kind == "name" and token.text not in FUNCTIONS:
                argument = ("*", argument, self.power())
            self.depth -= 1
        tree: Tree = (name, argument)
        return tree if raised is None else ("^", tree, raised)


def parse_tree(text: str) -> tuple[Tree, str]:
    """Read an expression: its tree and its variable ("x" where it has none).

    Raises:
        ValueError: no expression, two variables, too deep or too long.
    """
    outcome = _read_tree(text) if len(text) <= _REMEMBERED_LENGTH else _read_tree.__wrapped__(text)
    if isinstance(outcome, str):
        raise ValueError(outcome)
    return outcome


@lru_cache(maxsize=256)
def _read_tree(text: str) -> tuple[Tree, str] | str:
    """The outcome of :func:`parse_tree` or why there is none: several patterns read the same stretch in turn."""
    try:
        return _parse_whole(text)
    except ValueError as error:
        return str(error)


def _parse_whole(text: str) -> tuple[Tree, str]:
    reader = _Reader(tokenize(text))
    tree = reader.sum()
    if reader.peek() is not None:
        raise ValueError(f"{text!r:.80} goes on after a complete expression")
    if len(to_prefix(tree)) > MAX_NODES:
        raise ValueError(f"an expression of more than {MAX_NODES} parts")
    return tree, reader.variable or "x"


# --- measuring and printing ----------------------------------------------------------------------------
def to_prefix(tree: Tree) -> list[Tree]:
    """Nodes in prefix order: each is ``("num", n)`` or ``(symbol,)``."""
    nodes: list[Tree] = []
    pending = [tree]
    while pending:
        node = pending.pop()
        if node[0] == "num":
            nodes.append(node)
        else:
            nodes.append((node[0],))
            pending.extend(reversed(node[1:]))
    return nodes


def num_operands(symbol: str) -> int:
    """How many operands a node has."""
    return 2 if symbol in BINARY else 0 if symbol in ("num", "var", *CONSTANTS) else 1


def from_prefix(nodes: Sequence[Tree]) -> Tree:
    """Inverse of :func:`to_prefix`. Raises ``ValueError`` where operands are missing or left over."""
    stack: list[Tree] = []
    for node in reversed(nodes):
        arity = num_operands(node[0])
        if len(stack) < arity:
            raise ValueError("a prefix sequence without enough operands")
        operands = [stack.pop() for _ in range(arity)]
        stack.append((*node, *operands))
    if len(stack) != 1:
        raise ValueError("a prefix sequence holds exactly one expression")
    return stack[0]


_LEVELS = {"+": 1, "-": 1, "*": 2, "/": 2, "neg": 3, "^": 4}


def format_tree(tree: Tree, variable: str) -> str:
    """Text that :func:`parse_tree` reads back as the same tree."""
    kind = tree[0]
    if kind == "num":
        return str(tree[1])
    if kind == "var":
        return variable
    if kind in CONSTANTS:
        return kind
    if kind not in _LEVELS:
        return f"{kind}({format_tree(tree[1], variable)})"
    level = _LEVELS[kind]
    if kind == "neg":
        return f"-{_wrap(tree[1], variable, 3)}"
    left, right = tree[1], tree[2]
    if kind == "^":
        return f"{_wrap(left, variable, 5)}^{_wrap(right, variable, 5)}"
    if kind == "*" and _is_coefficient(left, right):
        return f"{format_tree(left, variable)}{_wrap(right, variable, 4)}"
    spaced = f" {kind} " if level == 1 else kind
    return f"{_wrap(left, variable, level)}{spaced}{_wrap(right, variable, level + 1)}"


def _is_coefficient(left: Tree, right: Tree) -> bool:
    """``2x`` and ``3sin(x)`` are written without a sign, where the reader multiplies all the same."""
    first = right[1] if right[0] == "^" else right
    size = left[1] if left[0] == "neg" else left
    return size[0] == "num" and "E" not in str(size[1]) and (first[0] == "var" or first[0] in FUNCTIONS)


def _wrap(tree: Tree, variable: str, level: int) -> str:
    text = format_tree(tree, variable)
    return f"({text})" if _LEVELS.get(tree[0], 9) < level else text


def measure_depth(tree: Tree) -> int:
    """How deep brackets may nest when ``tree`` is printed; chains of one kind of operator stay flat."""
    depth = 0
    pending = [(tree, 1)]
    while pending:
        node, level = pending.pop()
        depth = max(depth, level)
        for i, operand in enumerate(node[1:] if node[0] != "num" else ()):
            flat = i == 0 and _LEVELS.get(node[0], 0) in (1, 2) and _LEVELS.get(operand[0], 9) >= _LEVELS[node[0]]
            pending.append((operand, level if flat else level + 1))
    return depth
