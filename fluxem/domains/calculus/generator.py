"""How people ask about polynomials and functions."""

from __future__ import annotations

from fluxem.core.phrasebook import Phrasebook
from fluxem.domains.calculus import _wordings_functions, _wordings_polynomials

PHRASEBOOK = Phrasebook(
    "calculus",
    phrases=(*_wordings_functions.PHRASES, *_wordings_polynomials.PHRASES),
    irrelevant="""
    Who invented calculus first, Newton or Leibniz?
    What is the intuition behind the chain rule?
    Why do we add a constant when integrating?
    Explain the idea of a limit without formulas.
    Which jobs need calculus every day?
    Is the derivative of a continuous function always continuous?
    Tell me about the quarrel between Newton and Leibniz.
    What is a differential equation, in plain words?
    Why can every smooth curve be approximated by polynomials?
    How did Archimedes find areas before calculus?
    Should calculus be taught before statistics?
    What is the difference between a function and an equation?
    Recommend a good calculus textbook for self-study.
    When did the integral sign first appear in print?
    What makes a function elementary?
    Are there functions that cannot be integrated by hand?
    My calculus exam is next week and I am nervous.
    Why are degree five equations not solvable by radicals?
    How do self-driving cars use derivatives?
    What does dx mean on its own?
    Is infinity a number in calculus?
    Describe the life of Brook Taylor.
    What is a polynomial good for in computer graphics?
    Can a polynomial have infinitely many roots?
    Why is e such an important number?
    """,
)
