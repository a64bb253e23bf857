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
    The polynomial x^2 - 2x + 1 is a classic of schoolbooks.
    Write a song about the parabola x^2 + 3x - 4.
    Is 3x^2 + 2x a nicer expression than it looks?
    My tattoo reads x^2 + 2x + 1.
    Translate "the derivative of x^2 + 3x is easy" into German.
    What do people mean by the phrase "second derivative of inflation"?
    Explain to a friend why slopes matter in economics.
    The curve of sin(2x) hangs on the wall of our classroom.
    Does the word integral have other meanings?
    How did l'Hôpital come to have a rule named after him?
    Who was Colin Maclaurin?
    Should students be allowed to use sympy in exams?
    The roots of the oak tree reached our cellar.
    Advise me how to prepare for a test on limits.
    What is the history of the symbol ∫?
    Are quadratics still taught in primary school?
    There are no limits to what you can achieve.
    Why is the power rule so easy to remember?
    Our professor wrote 4x^3 - 2x + 7 and left the room.
    Tell me what an inflection point is in plain English.
    Good morning, how are you today?
    My bicycle has a flat tyre again.
    Could you suggest a name for a cat?
    The train to Cambridge leaves from the other platform.
    I would like a coffee without sugar.
    Did you watch the game yesterday?
    Sorry, I was on the phone.
    Which museum should we visit in Basel?
    Happy birthday to your grandmother!
    I lost my umbrella on the way home.
    """,
)
