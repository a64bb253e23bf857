r"""The value type of logic: formulas of propositional logic, kept as they are written.

Operators by binding strength, strongest first: not (``~ ! ¬ not``), and (``& && ∧ ^ and``), xor (``⊕ xor``),
or (``| || ∨ v or``), implies (``-> => → implies``), iff (``<-> <=> ↔ iff``); LaTeX ``\lnot \land \lor \to \iff``.
Implication groups to the right, all others to the left. Constants are ``true`` and ``false`` (``T F ⊤ ⊥``).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

MAX_SIZE = 400
"""Operators, variables and constants a formula may have."""
MAX_DEPTH = 60
"""Operators that may be nested in each other."""
MAX_VARIABLES = 16
"""Different variables a formula may have."""
MAX_CHARACTERS = 10_000
"""Characters of a text that is read as a formula."""

OPERATORS = ("not", "and", "xor", "or", "implies", "iff")
"""Kinds of formulas with parts, strongest binding first."""
_STRENGTH = {kind: len(OPERATORS) - i for i, kind in enumerate(OPERATORS)}
_SYMBOLS = {"not": "~", "and": "&", "xor": "⊕", "or": "|", "implies": "->", "iff": "<->"}


@dataclass(frozen=True, slots=True)
class Formula:
    """A formula of propositional logic: a variable, a constant, or an operator with its parts.

    Formulas are equal where they are written alike up to notation; ``p & q`` and ``q & p`` differ.

    Attributes:
        kind: "variable", "true", "false", "not", "and", "xor", "or", "implies" or "iff".
        parts: one formula for "not", two for every other operator.
        name: of a variable: a letter, then at most eleven letters, digits or underscores.
        variables: names of the variables, in alphabetical order.
        size, depth: nodes of the tree, and operators nested in each other.

    Raises:
        ValueError: a wrong number of parts, a word of the notation as a name, or a formula beyond the limits.
    """

    kind: str
    parts: tuple[Formula, ...] = ()
    name: str = ""
    variables: tuple[str, ...] = field(init=False, compare=False, repr=False)
    size: int = field(init=False, compare=False, repr=False)
    depth: int = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        wanted = 0 if self.kind in ("variable", "true", "false") else 1 if self.kind == "not" else 2
        if (wanted and self.kind not in _STRENGTH) or len(self.parts) != wanted:
            raise ValueError(f"formula of kind {self.kind!r:.20} with {len(self.parts)} parts: expected {wanted}")
        if (self.kind == "variable") != bool(self.name) or (self.name and not is_variable_name(self.name)):
            raise ValueError(f"variable {self.name!r:.40}: expected a letter, then letters or digits, and no operator")
        if self.kind == "variable":
            names: tuple[str, ...] = (self.name,)
        elif self.kind == "not":
            names = self.parts[0].variables
        else:
            names = tuple(sorted({name for part in self.parts for name in part.variables}))
        size = 1 + sum(part.size for part in self.parts)
        depth = 1 + max((part.depth for part in self.parts), default=-1)
        if size > MAX_SIZE or depth > MAX_DEPTH or len(names) > MAX_VARIABLES:
            raise ValueError(
                f"a formula of size {size}, depth {depth}, with {len(names)} variables; "
                f"at most {MAX_SIZE}, {MAX_DEPTH} and {MAX_VARIABLES} are supported"
            )
        object.__setattr__(self, "variables", names)
        object.__setattr__(self, "size", size)
        object.__setattr__(self, "depth", depth)

    def __str__(self) -> str:
        return format_formula(self)

    def prefix(self) -> Iterator[Formula]:
        """The formula and all its parts, every operator before its parts."""
        yield self
        for part in self.parts:
            yield from part.prefix()


TRUE, FALSE = Formula("true"), Formula("false")


def variable(name: str) -> Formula:
    """The formula that is one variable."""
    return Formula("variable", (), name)


def combine(kind: str, *parts: Formula) -> Formula:
    """The formula of an operator and its parts."""
    return Formula(kind, parts)


# --- text ----------------------------------------------------------------------------------------------
_WORDS = {
    "not": "not", "and": "and", "xor": "xor", "or": "or", "implies": "implies", "iff": "iff",
    "true": "true", "false": "false",
}  # fmt: skip
_TOKEN = re.compile(
    r"""\s*(?:
      (?P<iff><-{1,2}>|<=>|↔|⇔|≡|\\(?:left|Left|longleft)rightarrow\b|\\iff\b|(?i:if\s+and\s+only\s+if)\b)
    | (?P<implies>-{1,2}>|=>|→|⇒|⟶|\\(?:to|rightarrow|Rightarrow|implies)\b)
    | (?P<and>&&?|∧|\^|/\\|\\(?:land|wedge)\b)
    | (?P<or>\|\|?|∨|\\/|\\(?:lor|vee)\b)
    | (?P<xor>⊕|⊻|\\oplus\b)
    | (?P<not>[~!¬]|\\(?:lnot|neg)\b)
    | (?P<true>⊤|\\top\b) | (?P<false>⊥|\\bot\b)
    | (?P<open>[(\[]) | (?P<close>[)\]])
    | (?P<word>[A-Za-z][A-Za-z0-9_]*)
    )""",
    re.VERBOSE,
)


def is_variable_name(name: str) -> bool:
    """Whether a text can name a variable: no operator, not T or F."""
    return (
        re.fullmatch(r"[A-Za-z][A-Za-z0-9_]{0,11}", name) is not None
        and name.lower() not in _WORDS
        and name not in ("T", "F")
    )


def _read_tokens(text: str) -> list[tuple[str, str]]:
    """Pairs of kind and text; words of the notation get the kind they stand for."""
    tokens: list[tuple[str, str]] = []
    position, end = 0, len(text.rstrip())
    while position < end:
        match = _TOKEN.match(text, position)
        if match is None or match.lastgroup is None:
            raise ValueError(f"{text!r:.60}: {text[position : position + 10]!r} is no part of a formula")
        kind, word = match.lastgroup, match[match.lastgroup]
        if kind == "word":
            kind = _WORDS.get(word.lower(), "name")
            kind = {"T": "true", "F": "false"}.get(word, kind)
        tokens.append((kind, word))
        position = match.end()
        if len(tokens) > 6 * MAX_SIZE:
            raise ValueError(f"a formula of more than {6 * MAX_SIZE} signs is not read")
    return tokens


class _Parser:
    """Operator-precedence parser with an explicit bound on nesting."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.tokens = _read_tokens(text)
        self.position = 0
        self.nesting = 0

    def parse(self) -> Formula:
        if not self.tokens:
            raise ValueError("empty text is no formula")
        result = self.read(1)
        if self.position < len(self.tokens):
            raise ValueError(f"{self.text!r:.60}: unexpected {self.tokens[self.position][1]!r}")
        return result

    def peek_operator(self) -> str:
        """The binary operator that stands next, or nothing; "v" between two parts is the handwritten or."""
        if self.position == len(self.tokens):
            return ""
        kind, word = self.tokens[self.position]
        if kind == "name" and word in ("v", "V"):
            return "or"
        return kind if kind in _STRENGTH and kind != "not" else ""

    def read(self, strength: int) -> Formula:
        """A formula of operators at least as strong as ``strength``."""
        self.nesting += 1
        if self.nesting > 2 * MAX_DEPTH:
            raise ValueError(f"a formula nested more than {MAX_DEPTH} deep is not read")
        left = self.read_part()
        while (kind := self.peek_operator()) and _STRENGTH[kind] >= strength:
            self.position += 1
            right = self.read(_STRENGTH[kind] if kind == "implies" else _STRENGTH[kind] + 1)
            left = combine(kind, left, right)
        self.nesting -= 1
        return left

    def read_part(self) -> Formula:
        """A variable, a constant, a negation, or a formula in parentheses."""
        num_negations = 0
        while self.position < len(self.tokens) and self.tokens[self.position][0] == "not":
            num_negations += 1
            self.position += 1
        if num_negations > MAX_DEPTH:
            raise ValueError(f"{num_negations} negations in a row; at most {MAX_DEPTH} are read")
        if self.position == len(self.tokens):
            raise ValueError(f"{self.text!r:.60}: the formula is not complete")
        kind, word = self.tokens[self.position]
        self.position += 1
        if kind == "name":
            part = variable(word)
        elif kind in ("true", "false"):
            part = TRUE if kind == "true" else FALSE
        elif kind == "open":
            part = self.read(1)
            if self.position == len(self.tokens) or self.tokens[self.position][0] != "close":
                raise ValueError(f"{self.text!r:.60}: a closing parenthesis is missing")
            self.position += 1
        else:
            raise ValueError(f"{self.text!r:.60}: unexpected {word!r}")
        for _ in range(num_negations):
            part = combine("not", part)
        return part


def parse_formula(text: str) -> Formula:
    """Read a formula in any of the notations named at the top of this module.

    Raises:
        ValueError: anything else, or a formula beyond the limits.
    """
    if len(text) > MAX_CHARACTERS:
        raise ValueError(f"a formula of {len(text)} characters; at most {MAX_CHARACTERS} are read")
    return _Parser(text).parse()


def format_formula(formula: Formula, symbols: Mapping[str, str] = _SYMBOLS) -> str:
    """Canonical text, ``parse_formula(format_formula(f)) == f``: ``"~p & (q -> r)"``.

    Args:
        formula: the formula.
        symbols: other signs for the operators and, under "true" and "false", for the constants.
    """
    if formula.kind == "variable":
        return formula.name
    if formula.kind in ("true", "false"):
        return symbols.get(formula.kind, formula.kind)
    if formula.kind == "not":
        return symbols["not"] + _enclose(formula.parts[0], _STRENGTH["not"], symbols)
    strength = _STRENGTH[formula.kind]
    to_right = formula.kind == "implies"
    left = _enclose(formula.parts[0], strength + to_right, symbols)
    right = _enclose(formula.parts[1], strength + (not to_right), symbols)
    return f"{left} {symbols[formula.kind]} {right}"


def _enclose(part: Formula, strength: int, symbols: Mapping[str, str]) -> str:
    """The text of a part, in parentheses where it binds less than ``strength``."""
    text = format_formula(part, symbols)
    return f"({text})" if _STRENGTH.get(part.kind, len(OPERATORS) + 1) < strength else text


# --- JSON ----------------------------------------------------------------------------------------------
def formula_from_json(value: Any) -> Formula:
    """The JSON form of a formula is its text. Raises ``ValueError`` for anything else."""
    if not isinstance(value, str):
        raise ValueError(f"expected the text of a formula such as 'p & ~q', found {type(value).__name__}")
    return parse_formula(value)


# --- truth -----------------------------------------------------------------------------------------------
def truth_pattern(index: int, num_variables: int) -> int:
    """Bits of a variable over all assignments: bit k is bit ``index`` of k."""
    block = 1 << index  # zeros, then as many ones, over and over
    pattern = ((1 << block) - 1) << block
    width = 2 * block
    total = 1 << num_variables
    while width < total:
        pattern |= pattern << width
        width *= 2
    return pattern


def truth_bits(formula: Formula, values: Mapping[str, int], full: int) -> int:
    """Truth of a formula under many assignments at once, one bit each.

    Args:
        formula: the formula.
        values: bits of every variable.
        full: all bits set.
    """
    kind = formula.kind
    if kind == "variable":
        return values[formula.name]
    if kind in ("true", "false"):
        return full if kind == "true" else 0
    left = truth_bits(formula.parts[0], values, full)
    if kind == "not":
        return full ^ left
    right = truth_bits(formula.parts[1], values, full)
    if kind == "and":
        return left & right
    if kind == "or":
        return left | right
    if kind == "xor":
        return left ^ right
    return (full ^ left) | right if kind == "implies" else full ^ left ^ right


def all_truth_bits(formula: Formula, variables: tuple[str, ...] | None = None) -> int:
    """Truth under all assignments to ``variables`` (the formula's own by default): bit k is the value
    where variable i has the value of bit i of k.
    """
    names = formula.variables if variables is None else variables
    values = {name: truth_pattern(i, len(names)) for i, name in enumerate(names)}
    return truth_bits(formula, values, (1 << (1 << len(names))) - 1)
