"""Template families of conditional problems: how a start, branching clauses and an end are worded.

A clause holds ``{p}`` (predicate), ``{then}`` and ``{else}`` in the text order of its family; in the
"unless" families the else-operation comes first. ``style`` says how the operations inside are worded:
``order`` ("multiply by 3"), ``gerund`` ("multiplying by 3"), ``bare`` ("times 3") or ``symbol``
("n * 3"; there ``{p}`` brings its own verb: "is even", "> 10").

Numbers a predicate names are words ("a multiple of seven"): digits in the text are live values, and the
only live value that belongs to a predicate is the threshold of a comparison.

``VAL_C`` and ``OOD_C`` families use connectives and content words that no training family has.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class ConditionalFamily:
    """One wording of a whole conditional problem.

    Attributes:
        id: stable id.
        opening: template with ``{a}``, the start value.
        first: joins the opening and the first clause.
        joins: join two clauses; one is drawn each time. After ``. `` or a line break the clause is capitalised.
        clause: template with ``{p}``, ``{then}``, ``{else}``.
        closing: template after the last clause.
        style: wording of the operations.
        variable: what a ``symbol`` family calls the running value.
    """

    id: str
    opening: str
    first: str
    joins: tuple[str, ...]
    clause: str
    closing: str
    style: str = "order"
    variable: str = "n"


def _family(
    name: str,
    opening: str,
    first: str,
    joins: str,
    clause: str,
    closing: str,
    style: str = "order",
    variable: str = "n",
) -> ConditionalFamily:
    options = tuple(joins.split("|"))
    return ConditionalFamily(f"conditional/frame/{name}", opening, first, options, clause, closing, style, variable)


TRAIN: tuple[ConditionalFamily, ...] = (
    _family("start-if", "[Start|Begin] with {a}", ", then ", ", then |; then ",
            "if it is {p} {then}, otherwise {else}", "[.|. What is the result?]"),
    _family("start-if-else", "Start with {a}", ". ", ". |. Then ",
            "if it is {p}, {then}, else {else}", ". What do you get?"),
    _family("take-if", "Take {a}", ". ", ". |. Next, ",
            "if [it|the number] is {p}, {then}; otherwise {else}", ". What is the final number?"),
    _family("take-sentences", "Take {a}", ". ", ". ",
            "if the result is {p}, {then}. Otherwise, {else}", ". Give the final value."),
    _family("number-is", "The number is {a}", ". ", ". |. After that, ",
            "if it is {p}, {then}; if not, {else}", ". What is the number now?"),
    _family("when-otherwise", "Begin at {a}", ". ", ". |. Then ",
            "when [it|the value] is {p}, {then}, otherwise {else}", ". Where do you end up?"),
    _family("unless-which-case", "Start with {a}", ", then ", ", then |; then ",
            "{else} unless it is {p}, in which case {then}", "[.|. What is the result?]"),
    _family("unless-then", "Take {a}", ". ", ". |. Next, ",
            "unless the value is {p}, {else}; if it is, {then}", ". Tell me the answer."),
    _family("otherwise-first", "The value is {a}", ". ", ". |. Then ",
            "normally {else}, but if it is {p}, {then}", ". What is the value now?"),
    _family("check", "Start from {a}", ". ", ". |. Again: ",
            "check whether it is {p}: if yes, {then}; if no, {else}", ". Answer:"),
    _family("is-it", "Let n be {a}", ". ", ". |. Then: ",
            "is n {p}? If so, {then}, if not, {else}", ". What is n?"),
    _family("yes-no", "Number: {a}", ". ", ". ",
            "is it {p}? Yes: {then}. No: {else}", ". Result?"),
    _family("steps", "Follow the steps. Start: {a}", ".\n", ".\n",
            "if it is {p} then {then}, else {else}", ".\nWhat is the result?"),
    _family("dashes", "Start: {a}", "\n- ", "\n- ",
            "if {p}: {then}, otherwise: {else}", "\nAnswer:"),
    _family("depending", "You have {a}", ". ", ". |. Next, ",
            "depending on whether it is {p} or not, {then} or {else}", ". How many do you have?"),
    _family("code", "n = {a}", "; ", "; ",
            "if n {p}: n = {then} else: n = {else}", "; print(n)", "symbol"),
    _family("code-then", "let n = {a}", "; ", "; ",
            "if n {p} then {then} else {else}", ". What is n?", "symbol"),
    _family("either", "Begin with {a}", ". ", ". |. Then ",
            "either {then} (if it is {p}) or {else} (if it is not)", ". What is left?"),
    _family("go-on-by", "Start with {a}", ", then ", ", then ",
            "go on by {then} if it is {p} and by {else} if not", ". What is the result?", "gerund"),
    _family("continue-by", "Take {a}", ". ", ". |. Then ",
            "if it is {p}, continue by {then}, otherwise by {else}", ". Which number comes out?", "gerund"),
    _family("bare", "{a}", ", then ", ", then ",
            "if {p} {then}, otherwise {else}", "[ = ?| =|?|]", "bare"),
    _family("rule", "The rule: if the number is tested, follow the branch. Start with {a}", ". ", ". ",
            "{then} if it is {p}, otherwise {else}", ". What comes out?"),
    _family("then-if-else", "In this game you start with {a}", ". ", ". |. Then ",
            "{then} if your number is {p}, else {else}", ". What is your score?"),
    _family("player", "A player has {a}", ". ", ". |. Next round: ",
            "if the score is {p}, {then}, and if it is not, {else}", ". What is the final score?"),
    _family("could-you", "Could you take {a}", " and ", ", then |, and then ",
            "if it is {p}, {then}, or else {else}", "?"),
    _family("please", "Please start with {a}", ". ", ". |. After this, ",
            "please {then} if it is {p}; if it is not, {else}", ". What do you have?"),
    _family("q-and-a", "Q: I have {a}", ". ", ". ",
            "if that is {p} I {then}, if not I {else}", ". What do I have?\nA:"),
    _family("suppose", "Suppose x is {a}", ". ", ". |. Then ",
            "whenever x is {p}, {then}; whenever it is not, {else}", ". Find x."),
    _family("consider", "Consider {a}", ". ", ". |. Then ",
            "if this number is {p}, you {then}; if it isn't, you {else}", ". What number is this?"),
    _family("where", "On the board stands {a}", ". ", ". |. Next ",
            "where it is {p}, {then}; where it isn't, {else}", ". What stands on the board?"),
    _family("once", "Write down {a}", ". ", ". |. Now ",
            "see if it is {p}: {then} when true, {else} when false", ". What is written there?"),
    _family("true-false", "Input: {a}", ". ", ". ",
            "number {p}? True: {then}. False: {else}", ". Output of the last step:"),
    _family("arrows", "Value: {a}", "\n", "\n",
            "number {p} -> {then}, not so -> {else}", "\nValue:"),
    _family("bullets", "Here is {a}", ":\n* ", "\n* ",
            "is {p}: {then} | is not: {else}", "\nWhat is the value?"),
    _family("whether", "My lucky number is {a}", ". ", ". |. Later, ",
            "{then} or {else}, going by whether it is {p} or it is not", ". What is my lucky number now?"),
    _family("two-options", "Think of {a}", ". ", ". |. Next, ",
            "you can {then} or {else}: the first if the number is {p}, the second if not", ". What do you think of?"),
    _family("second-first", "Think about {a}", ". ", ". |. Next, ",
            "you would {else}, yet when it is {p} you {then} instead", ". Which number is it?"),
    _family("look", "We have {a}", ". ", ". |. Again, ",
            "look at it; if {p}, {then}; if anything else, {else}", ". What have we got?"),
    _family("decide", "Given: {a}", ". ", ". |. Further, ",
            "decide: is it {p}? Then {then}. Is it not? Then {else}", ". Solve."),
    _family("being", "There is a number, {a}", ". ", ". |. Then ",
            "it being {p}, we {then}, and it not being so, we {else}", ". Which number do we get?"),
    _family("anna", "Anna writes {a}", ". ", ". |. After that, ",
            "if she sees that it is {p} she will {then}, and if she sees that it is not she will {else}",
            ". What does Anna have at the end?"),
    _family("tom", "Tom has {a} points", ". ", ". |. Then ",
            "he must {then} if his points are {p}, or {else} if they are not", ". How many points does Tom have?"),
    _family("only-when", "The total is {a}", ". ", ". |. Later ",
            "only when the total is {p} you {then}, at other times you {else}", ". What is the total?"),
    _family("no-unless", "Our start is {a}", ". ", ". |. Then ",
            "{else}, but not if it is {p}, for then {then}", ". What is our end?"),
    _family("exactly-when", "Initial value {a}", "; ", "; ",
            "exactly when it is {p}: {then}; at any other time: {else}", "; find the last value"),
    _family("would-be", "I wonder about {a}", ". ", ". |. So ",
            "if it were {p} I would {then}, and if it were not I would {else}", ". So what is it?"),
    _family("in-which", "Compute this. Begin: {a}", ". ", ". ",
            "is the current number {p}, in which case {then}, or is it not, in which case {else}", ". Final answer?"),
    _family("say", "Say you hold {a}", ". ", ". |. Then say ",
            "it turns out {p}: {then}; it turns out otherwise: {else}", ". What do you hold?"),
    _family("keep", "Keep {a} in mind", ". ", ". |. And then, ",
            "if what you keep is {p}, {then}, and {else} if what you keep is not", ". What do you keep in mind?"),
    _family("balance", "My account says {a}", ". ", ". |. The day after, ",
            "on seeing that it is {p}, I {then}; on seeing that it is not, I {else}", ". What does my account say?"),
    _family("pseudo", "x := {a}", "\n", "\n",
            "IF x {p} THEN x := {then} ELSE x := {else}", "\nPRINT x", "symbol", "x"),
    _family("lambda", "y = {a}", ". ", ". ",
            "y becomes {then} if y {p} and {else} otherwise", ". y?", "symbol", "y"),
    _family("python", "x = {a}", "\n", "\n",
            "x = ({then}) if x {p} else ({else})", "\nx is", "symbol", "x"),
    _family("unless-code", "k = {a}", "; ", "; ",
            "unless k {p} do k = {else}, else k = {then}", "; k =", "symbol", "k"),
    _family("bare-choice", "{a}", ": ", ", next ",
            "{then} if {p}, {else} if not", " gives[?|]", "bare"),
    _family("bare-unless", "from {a}", ", ", ", ",
            "{else} unless {p}, then {then}", " is[ what?|]", "bare"),
    _family("by-doing", "Work on {a}", ". ", ". |. Then ",
            "a number that is {p} calls for {then}, one that is not calls for {else}", ". Where do we stop?", "gerund"),
    _family("try-by", "Use {a}", ". ", ". |. Then ",
            "proceed by {else} except if it is {p}; if so, proceed by {then}", ". Where does it end?", "gerund"),
)  # fmt: skip

VAL_C: tuple[ConditionalFamily, ...] = (
    _family("assuming", "Set the counter to {a}", ". ", ". |. Afterwards, ",
            "assuming it is {p}, {then}; failing this, {else}", ". Read the counter."),
    _family("only-if", "We open with {a}", ". ", ". ",
            "only if the count is {p} do we {then}; in every other situation we {else}", ". Report the count."),
    _family("except-when", "Open with {a}", ". ", ". ",
            "{else}, except when the count is {p}: there, {then}", ". Report it."),
    _family("as-long-as", "Put {a} on the display", ". ", ". ",
            "as long as it is {p}, {then}; elsewise {else}", ". The display says?"),
    _family("given-that", "Our figure is {a}", ". ", ". |. Afterwards, ",
            "given that it is {p}, {then}, alternatively {else}", ". State our figure."),
    _family("ternary", "v := {a}", "; ", "; ",
            "v {p} ? {then} : {else}", "; show v", "symbol", "v"),
    _family("test-passes", "A robot holds {a}", ". ", ". ",
            "test: {p}. Passed means {then}, missed means {else}", ". What does the robot hold?"),
)  # fmt: skip

OOD_C: tuple[ConditionalFamily, ...] = (
    _family("should-it", "Kick off from {a}", ". ", ". |. Subsequently, ",
            "should it be {p}, {then}; failing that, {else}", ". Which quantity remains?"),
    _family("provided-that", "Initially there are {a}", ". ", ". |. Subsequently, ",
            "provided that the tally is {p}, {then}; lacking that, {else}", ". State the tally."),
    _family("in-case", "Our machine shows {a}", ". ", ". ",
            "in case the reading is {p}, {then}; in the opposite case, {else}", ". Final reading?"),
    _family("on-condition", "Enter {a}", ". ", ". |. Thereafter, ",
            "{then} on condition that it is {p}, or instead {else}", ". Output?"),
    _family("save-where", "The register contains {a}", ". ", ". ",
            "{else}, save where the register is {p}, and there {then}", ". What does the register contain?"),
    _family("supposing", "A wizard conjures {a}", ". ", ". |. Subsequently, ",
            "supposing it proves {p}, the spell says {then}; contrarily, {else}", ". Which number glows?"),
    _family("truly", "Pocket {a}", ". ", ". ",
            "truly {p}? Hurrah, {then}. Alas not? Just {else}", ". What fills your pocket?"),
    _family("verdict", "Load {a}", ". ", ". ",
            "verdict \"{p}\" leads us to {then}; any contrary verdict leads us to {else}", ". Closing amount?"),
    _family("switch", "acc <- {a}", "; ", "; ",
            "case acc {p} => {then}; default => {else}", "; return acc", "symbol", "acc"),
)  # fmt: skip

SPLICE_RATE = 0.4
_VARIABLES = {"n", "x"}  # families that name the value do so in their clauses, too
_SPLICEABLE = tuple(
    f for f in TRAIN if f.first == ". " and f.style != "symbol" and not _VARIABLES & set(f.opening.split())
)


def splice(family: ConditionalFamily, rng: random.Random) -> ConditionalFamily:
    """The family, in a share of the draws with opening and closing of others, so that clauses stand for themselves."""
    if family not in _SPLICEABLE or rng.random() >= SPLICE_RATE:
        return family
    return replace(family, opening=rng.choice(_SPLICEABLE).opening, closing=rng.choice(_SPLICEABLE).closing)


PREDICATE_PHRASES: dict[str, tuple[str, ...]] = {
    "even": ("even", "even", "an even number"),
    "odd": ("odd", "odd", "an odd number"),
    "negative": ("negative", "negative", "below zero"),
    "positive": ("positive", "positive", "above zero"),
    "multiple_3": ("a multiple of three", "divisible by three"),
    "multiple_5": ("a multiple of five", "divisible by five"),
    "multiple_7": ("a multiple of seven", "divisible by seven"),
    "whole": ("a whole number", "an integer"),
    "fraction": ("a fraction", "not a whole number"),
    ">": ("greater than {t}", "more than {t}", "larger than {t}", "above {t}"),
    "<": ("less than {t}", "smaller than {t}", "below {t}"),
    ">=": ("at least {t}", "no less than {t}", "{t} or more"),
    "<=": ("at most {t}", "no more than {t}", "{t} or less"),
    "length": ("a length",),
    "area": ("an area",),
    "volume": ("a volume",),
    "time": ("a time",),
    "speed": ("a speed",),
    "plain": ("a plain number", "a pure number"),
}

OPERATION_PHRASES: dict[str, dict[str, tuple[str, ...]]] = {
    "order": {
        "add": ("add {x}", "add {x}", "increase it by {x}"),
        "subtract": ("subtract {x}", "subtract {x}", "take away {x}", "decrease it by {x}"),
        "multiply": ("multiply by {x}", "multiply it by {x}"),
        "divide": ("divide by {x}", "divide it by {x}"),
    },
    "gerund": {
        "add": ("adding {x}",),
        "subtract": ("subtracting {x}", "taking away {x}"),
        "multiply": ("multiplying by {x}",),
        "divide": ("dividing by {x}",),
    },
    "bare": {
        "add": ("plus {x}",),
        "subtract": ("minus {x}",),
        "multiply": ("times {x}",),
        "divide": ("divided by {x}",),
    },
    "symbol": {
        "add": ("{v} + {x}",),
        "subtract": ("{v} - {x}",),
        "multiply": ("{v} * {x}",),
        "divide": ("{v} / {x}",),
    },
}
