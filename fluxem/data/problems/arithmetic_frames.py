"""Template families of arithmetic problems: the sentence around an expression.

Kinds say what the slot takes: ``n`` a noun phrase ("3 + 4", "the sum of 3 and 4"), ``p`` a procedure in
the imperative ("start with 3, then add 4"; after "{E}" or a colon also whole sentences), ``q`` a question
of its own ("how much more is 9 than 4"). ``{E}`` is the slot at the start of a sentence. Words right
after the slot are never unit symbols.

``VAL_C`` and ``OOD_C`` families occur in no other split, and use content words no training family has.
"""

from __future__ import annotations

from fluxem.data.problems.phrasing import Template


def _table(kind: str, rows: dict[str, str]) -> tuple[Template, ...]:
    return tuple(Template(f"arithmetic/frame/{name}", kind, text) for name, text in rows.items())


TRAIN: tuple[Template, ...] = (
    *_table(
        "n",
        {
            "bare": "{E}",
            "equals": "{e} =[| ?]",
            "equals-question": "{e}[=?| = ?|=]",
            "what-is": "[What is|What's|what is] {e}?",
            "how-much-is": "How much is {e}?",
            "compute": "Compute {e}.",
            "calculate": "[Calculate|Please calculate] {e}.",
            "evaluate": "Evaluate {e}.",
            "work-out": "[Work out|Can you work out] {e}.",
            "find-value": "Find the value of {e}.",
            "value-question": "What is the value of {e}?",
            "equals-what": "{E} equals what?",
            "makes": "What does {e} make?",
            "come-to": "What does {e} come to?",
            "give-me": "Give me the result of {e}.",
            "tell-me": "Tell me [what {e} is|the value of {e}].",
            "need": "I need to know {e}.",
            "would-like": "I would like to know what {e} is, please.",
            "could-you": "[Could|Can] you [please |]calculate {e} for me?",
            "solve": "Solve: {e}",
            "result-colon": "Result of {e}:",
            "answer-colon": "{E}. Answer:",
            "expression-is": "The expression is {e}. What does it equal?",
            "given": "Given {e}, find the result.",
            "simplify": "Simplify {e} to one number.",
            "do-the-sum": "Do this sum for me: {e}.",
            "quick": "Quick: {e}?",
            "q-and-a": "Q: {e}\nA:",
            "user-assistant": "User: what is {e}?\nAssistant:",
            "parentheses": "[Compute|What is] ({e})?",
            "function": "[eval|calc|compute]({e})",
            "print": "print({e})",
            "variable": "x = {e}. What is x?",
            "let": "Let y = {e}. Find y.",
            "homework": "My homework says {e}. What should I write?",
            "calculator": "If I type {e} into a calculator, what will it show?",
            "teacher": "The teacher wrote {e} on the board. What is the answer?",
            "check": "I want to check {e}; what do you get?",
            "guess": "Without guessing, what is {e} exactly?",
            "receipt": "The total on the bill is {e}. How much is that?",
            "spreadsheet": "A cell holds ={e}. What number does it show?",
            "boxes": "The number of boxes is {e}. How many boxes are there?",
            "points": "Her final score was {e}. How many points did she have?",
            "money": "The account balance is {e}. What is the balance?",
            "wonder": "I wonder what {e} is.",
            "stuck": "Stuck on {e}. Help?",
        },
    ),
    *_table(
        "p",
        {
            "do": "{E}.",
            "do-get": "{E}. What do you get?",
            "do-result": "{E}. What is the result?",
            "do-this": "Do this: {e}.",
            "follow": "Follow these steps: {e}.",
            "please": "Please {e}.",
            "steps-answer": "{E}. The answer is",
            "if-you": "If you {e}, what number do you have?",
            "when-i": "When I {e}, what do I get?",
            "what-if": "What happens if you {e}?",
            "suppose": "Suppose you {e}. Where do you end up?",
            "in-your-head": "In your head, {e}. Tell me the final number.",
            "instructions": "Instructions: {e}. Give the final value.",
            "number-game": "Let's play a number game. {E}. What is the final number?",
            "how-many": "{E}. How many is that?",
            "recipe": "The rule is simple: {e}. What comes out?",
            "game-score": "In a game the rule is: {e}. What is the score at the end?",
            "can-you": "Can you {e} and tell me the answer?",
        },
    ),
    *_table(
        "q",
        {
            "ask": "{E}?",
            "tell-me-question": "Tell me, {e}?",
            "question-colon": "Question: {e}?",
            "i-ask": "My question is this: {e}?",
        },
    ),
)

VAL_C: tuple[Template, ...] = (
    *_table(
        "n",
        {
            "determine": "Determine {e}.",
            "outcome": "What would emerge from {e}?",
            "amount": "To what does {e} amount?",
            "reckon": "What do you reckon {e} is?",
            "figure-out": "Figure out {e}, would you?",
            "intrigued": "Intrigued by {e} here.",
            "evaluate-terminal": ">>> {e}\n",
            "clerk": "A clerk jotted down {e}; report the figure.",
        },
    ),
    *_table(
        "p",
        {
            "carry-out": "Carry out the following: {e}.",
            "imagine": "Imagine that you {e}; which figure remains?",
            "robot": "A robot is told to {e}. Which figure does it announce?",
            "next": "Here goes: {e}. Report back.",
        },
    ),
    *_table("q", {"pray": "Pray, {e}?"}),
)

OOD_C: tuple[Template, ...] = (
    *_table(
        "n",
        {
            "resolve": "Kindly resolve {e}.",
            "obtain": "What quantity do we obtain from {e}?",
            "yield": "What does {e} yield?",
            "crunch": "Crunch {e} and state your finding.",
            "numerical": "State the numerical equivalent of {e}.",
            "abacus": "On an abacus, {e} leaves how many beads showing?",
            "engineer": "The engineer scribbled {e} beside her sketch. Turn it into one figure.",
            "puzzled": "I'm puzzled by {e}. Enlighten me!",
            "ledger": "Ledger entry: {e}. Closing amount?",
            "reduce": "Reduce {e} fully.",
            "bet": "I bet you can't tell me {e}.",
            "assign": "result := {e}; return result;",
        },
    ),
    *_table(
        "p",
        {
            "perform": "Perform these operations in sequence: {e}. Output?",
            "wizard": "An old wizard commands: {e}. Which numeral glows on his staff?",
            "procedure": "The procedure reads as follows: {e}. Record whatever remains.",
            "friend": "My friend had to {e}. Where did she land?",
            "try": "Try it yourself: {e}. And?",
            "machine": "A machine is programmed to {e}. Its display now reads",
        },
    ),
    *_table("q", {"riddle": "Riddle me this: {e}?", "anybody": "Would anybody know {e}?"}),
)
