"""Questions about numbers: the wordings of every tool, and texts about arithmetic that need none."""

from __future__ import annotations

from typing import Any

from fluxem.core.ordering import Ordering
from fluxem.core.phrasebook import Phrasebook, describe_result
from fluxem.domains.arithmetic import (
    _wordings_basic,
    _wordings_expressions,
    _wordings_lists,
    _wordings_numbers,
    _wordings_rounding,
)

_IRRELEVANT = """
    Why is multiplication taught after addition?
    Who invented the plus sign?
    What is the difference between a number and a numeral?
    My favourite number is 7. What does that say about me?
    Explain why division by zero is not defined.
    Why do we borrow when we subtract on paper?
    The Babylonians counted with base 60. Tell me more about them.
    Is zero an even number, and who first used it as a number?
    I love numbers such as 1729. Who told the story of the taxi?
    What is the origin of the word algorithm?
    Is arithmetic easier than geometry for most pupils?
    Why do calculators and spreadsheets sometimes disagree about precedence?
    How did merchants keep accounts before paper was common?
    Describe how an abacus works.
    Are Roman numerals still in use anywhere?
    Why is 13 considered unlucky by many people?
    Write a limerick about the number 8.
    What is the best way to learn the times tables by heart?
    Do animals have a sense of number?
    My teacher says that order does not matter for sums. Why is that true?
    Who proposed the decimal point, and why do some countries use a comma?
    Is a percentage a number or a way of speaking?
    Should children be allowed to use calculators at school?
    Recommend a book on the history of counting.
    The house number 42 is painted in blue. Do you like that?
    What makes a number beautiful to a mathematician?
    I was born with 10 fingers and never needed a calculator.
    Translate "seven times eight" into Spanish.
    Our maths teacher plus her husband moved to Leeds.
    What is the point of long division these days?
    Write a short story about the numbers 3 and 12 becoming friends.
    In 1998 our village had 412 inhabitants and one pub.
    Could you explain to my son what a remainder is?
    The minus sign on my keyboard is stuck.
    She raised the power of her voice and everyone listened.
    They rounded up the usual suspects.
    The average person sleeps badly in summer.
    Our rank rose from 14 to 9, and I am proud of the team.
    Is 100% effort a phrase you like?
    Why do so many prices end in 99?
    There were 250 people at the wedding, and the food was cold.
    Give me advice: is a pocket calculator from 1980 worth collecting?
    Explain the difference between a ratio and a rate, no sums please.
    What does the phrase "the whole is more than the sum of its parts" mean?
    Add some salt and divide the dough with your hands.
    His opinion carries negative weight in this house.
    The ceiling of the chapel has been restored.
    We live on the 5th floor, second door to the left.
    Proofread this: Tom had 4 apples and was content.
    Which is nicer, the shape of a 6 or of a 9?
    Good morning! Did you sleep well?
    Can you suggest a name for my goldfish?
    My train was late again and nobody apologised.
    What shall we cook on Sunday?
    Thanks, that was all for today.
    Who won the cup final last night?
    He asked for the maximum penalty in the trial.
"""


def _describe(result: Any) -> str:
    return result.name.lower() if isinstance(result, Ordering) else describe_result(result)


PHRASEBOOK = Phrasebook(
    "arithmetic",
    phrases=(
        *_wordings_basic.PHRASES,
        *_wordings_expressions.PHRASES,
        *_wordings_numbers.PHRASES,
        *_wordings_rounding.PHRASES,
        *_wordings_lists.PHRASES,
    ),
    irrelevant=_IRRELEVANT,
    describe=_describe,
)
generate = PHRASEBOOK.generate
