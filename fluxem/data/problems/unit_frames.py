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
        "gives-what": "{q} in {u} gives what?",
        "same-as": "{q} is the same as how many {u}?",
        "figure-out": "Figure out {q} in {u}.",
        "show": "Show {q} in {u}, please.",
        "conversion": "Conversion of {q} to {u}:",
        "arrow": "{q}: convert to {u}",
        "anna": "Anna says {q}. How many {u} is that to you?",
        "manual": "The manual speaks of {q}, but I want it converted to {u}.",
        "let-me-know": "Let me know how many {u} we have if we have {q}.",
        "unit-asked": "Take {q}. I want it expressed in {u}.",
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
        "do-they-add": "Do {a} and {b} add?",
        "could-one": "Could one put {a} and {b} in one total?",
        "would-it-be-right": "Would it be right to add {b} to {a}?",
        "should-i": "I want to add {a} to {b}. Should I?",
        "units-agree": "Do the units of {a} and {b} agree?",
        "dimension": "Have {a} and {b} got the same dimension?",
        "true-or-false": "True or false: {a} plus {b} is defined.",
        "error": "Is it an error to write {a} + {b}, or is it fine? Say yes if fine.",
        "physics-says": "Does physics let you add {a} and {b}?",
        "teacher": "Would a teacher accept {a} plus {b}?",
        "well-defined": "Is the sum {a} + {b} well defined?",
        "like-with-like": "{a} and {b}: is this like with like?",
        "able": "Are we able to sum {a} and {b}?",
        "comparable": "Can {a} be compared with {b}, dimension by dimension?",
        "no-sense": "{a} added to {b}: sensible, yes or no?",
        "good-question": "Before I add {a} and {b}: may I?",
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
        "put-together": "Put {a} and {b} together. What do you get?",
        "more": "We had {a} and got {b} more. What do we have?",
        "sum-of": "Sum of {a} and {b}:",
        "on-top": "{a} and, after that, {b}. How much is it all?",
        "give-sum": "Give the sum: {a}, {b}.",
        "altogether": "One has {a}, the other has {b}. And altogether?",
        "walks": "She did {a} in the morning and {b} in the evening. How much in the day?",
        "added": "If {b} is added to {a}, what is the result?",
        "adding": "Adding {a} to {b} gives what?",
        "raise": "Raise {a} by {b}.",
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
        "difference": "What is the difference of {a} and {b}?",
        "cut": "Cut {b} from {a}. How much is left?",
        "used": "Of {a} we used {b}. What is left?",
        "reduce": "Reduce {a} by {b}.",
        "subtracting": "Subtracting {b} from {a} gives what?",
        "without": "{a} without {b} is how much?",
        "gone": "I had {a}; {b} is gone. How much do I have?",
        "how-much-more": "How much more is {a} than {b}?",
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
