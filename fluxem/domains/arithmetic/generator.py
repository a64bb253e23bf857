"""Questions about numbers: the wordings of every tool, and texts about arithmetic that need none."""

from __future__ import annotations

from typing import Any

from fluxem.core.ordering import Ordering
from fluxem.core.phrasebook import Phrasebook, describe_result
from fluxem.domains.arithmetic import _wordings_basic, _wordings_expressions, _wordings_lists, _wordings_numbers

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
"""


def _describe(result: Any) -> str:
    return result.name.lower() if isinstance(result, Ordering) else describe_result(result)


PHRASEBOOK = Phrasebook(
    "arithmetic",
    phrases=(
        *_wordings_basic.PHRASES,
        *_wordings_expressions.PHRASES,
        *_wordings_numbers.PHRASES,
        *_wordings_lists.PHRASES,
    ),
    irrelevant=_IRRELEVANT,
    describe=_describe,
)
generate = PHRASEBOOK.generate
