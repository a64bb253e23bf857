"""Template families of unit problems.

Kinds: ``convert`` takes ``{q}`` (a quantity) and ``{u}`` (the unit asked for, after "in", "to", "into" or "how
many"); ``can_add`` takes ``{a}`` and ``{b}``, and so do ``add`` and ``subtract`` (``{a}`` minus ``{b}``, in
either text order). ``VAL_C`` and ``OOD_C`` families occur in no other split.
"""

from __future__ import annotations

from fluxem.data.problems.phrasing import Template


def _table(kind: str, rows: dict[str, str]) -> tuple[Template, ...]:
    return tuple(Template(f"units/{kind}/{name}", kind, text) for name, text in rows.items())


TRAIN: tuple[Template, ...] = (
    *_table("convert", {
        "convert": "[Convert|Please convert|convert] {q} to {u}[.|]",
        "convert-into": "Convert {q} into {u}.",
        "what-is": "What is {q} in {u}?",
        "how-much": "How much is {q} in {u}?",
        "express": "Express {q} in {u}.",
        "bare": "{q} to {u}",
        "bare-question": "{q} in {u}?",
        "write": "Write {q} in {u}.",
        "change": "Change {q} to {u}.",
        "need": "I need {q} in {u}.",
        "could-you": "Could you turn {q} into {u} for me?",
        "give": "Give me {q} in {u}.",
        "recipe": "The label says {q}. Please express that in {u}.",
        "report": "My report has {q} in it; rewrite that in {u}.",
        "equals": "{q} = ? Express it in {u}.",
        "q-and-a": "Q: What is {q} in {u}?\nA:",
        "how-many": "How many is {q} when measured in {u}?",
        "how-many-in": "How many {u} are [in|there in] {q}?",
        "how-many-make": "How many {u} make {q}?",
        "measured": "We measured {q}. How many {u} is that?",
    }),
    *_table("can_add", {
        "can-you-add": "Can you add {a} and {b}?",
        "can-i": "Can I add {a} to {b}?",
        "possible": "Is it possible to add {a} and {b}?",
        "allowed": "Is {a} + {b} allowed?",
        "make-sense": "Does {a} + {b} make sense?",
        "sum-exists": "Is there a sum of {a} and {b}?",
        "yes-or-no": "Yes or no: {a} can be added to {b}.",
        "same-kind": "Are {a} and {b} of the same kind, so that they can be added?",
        "compatible": "Are {a} and {b} compatible?",
        "valid": "Is adding {a} to {b} a valid operation?",
        "check": "Check whether {a} and {b} can be added.",
        "student": "A student wrote {a} + {b}. Is that physically meaningful?",
    }),
    *_table("add", {
        "what-is": "What is {a} plus {b}?",
        "symbols": "{a} + {b} = [?|]",
        "add": "Add {a} and {b}.",
        "sum": "What is the sum of {a} and {b}?",
        "total": "Find the total of {a} and {b}.",
        "together": "How much are {a} and {b} together?",
        "compute": "Compute {a} + {b}.",
        "first-then": "First I had {a}, then another {b}. How much in all?",
        "increase": "Increase {a} by {b}.",
        "combined": "What do {a} and {b} come to when combined?",
    }),
    *_table("subtract", {
        "what-is": "What is {a} minus {b}?",
        "symbols": "{a} - {b} = [?|]",
        "subtract-from": "Subtract {b} from {a}.",
        "take-away": "Take {b} away from {a}.",
        "compute": "Compute {a} - {b}.",
        "less": "How much is {a} less {b}?",
        "decrease": "Decrease {a} by {b}.",
        "left": "There was {a}, and {b} was used up. How much is left?",
        "remove": "Remove {b} from {a}. What remains?",
    }),
)  # fmt: skip

VAL_C: tuple[Template, ...] = (
    *_table("convert", {
        "restate": "Restate {q} in {u}.",
        "translate": "Translate {q} to {u}, thanks.",
        "amounts": "{q} amounts to how many {u}?",
    }),
    *_table("can_add", {
        "legit": "Would it be legitimate to combine {a} with {b} in one sum?",
        "fit": "Do {a} and {b} fit into one sum?",
        "sane": "Sane or nonsense: {a} + {b}?",
    }),
    *_table("add", {"joined": "What results when {a} gets {b} on top?", "tally": "Tally up {a} and {b}."}),
    *_table("subtract", {"deduct": "Deduct {b} from {a}.", "lost": "Out of {a} we lost {b}; what stays?"}),
)  # fmt: skip

OOD_C: tuple[Template, ...] = (
    *_table("convert", {
        "swap": "Swap {q} into {u}.",
        "render": "Kindly render {q} in {u}.",
        "tourist": "A puzzled tourist reads {q} and asks how many {u} that means; enlighten her.",
        "equivalent": "State the equivalent of {q} in {u}.",
        "chart": "My chart lists {q}; how many {u} would its axis show?",
    }),
    *_table("can_add", {
        "commensurable": "Are {a} and {b} commensurable?",
        "lump": "May one lump {a} with {b}?",
        "engineer": "An engineer totals {a} with {b}. Would her formula hold up dimensionally?",
        "verdict": "Your verdict please: does {a} mix with {b}?",
        "forbidden": "Tell us if merging {a} with {b} is legal arithmetic.",
    }),
    *_table("add", {
        "merge": "Merge {a} with {b}.",
        "append": "To {a} append {b}; overall?",
        "stack": "Stack {b} upon {a}: final amount?",
        "accumulate": "Accumulate {a} with {b}.",
    }),
    *_table("subtract", {
        "shave": "Shave {b} off {a}.",
        "withdraw": "Withdraw {b} from {a}; balance?",
        "shorter": "Which amount falls short of {a} by {b}?",
    }),
)  # fmt: skip
