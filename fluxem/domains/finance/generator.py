"""The phrasebook of finance: wordings by subject, and texts about money that no tool answers."""

from __future__ import annotations

from fluxem.core.phrasebook import Phrasebook
from fluxem.domains.finance import _wordings_flows, _wordings_money

_IRRELEVANT = """
    Why do central banks raise interest rates when prices go up?
    Who invented paper money?
    I lost $20 yesterday and I am still angry about it.
    What does the eagle on the dollar bill hold in its claws?
    Should I buy shares or a house?
    Explain inflation to a child.
    My rent is €900 a month. Where could I live more cheaply?
    How do credit cards make money for the bank?
    Which country uses the yen?
    Is it rude not to tip in Japan?
    What is the difference between a bond and a share?
    He won £5m in the lottery and bought a castle. What is the moral?
    Name three famous investors.
    Why did the tulip bubble burst?
    Write a short poem about an empty purse.
    When was the euro introduced, and why?
    What does a bookkeeper do all day?
    My bank closed my account. What can I do?
    Is cash better than a card when travelling?
    How should a good business plan be written?
    Which taxes pay for public schools?
    A friend asks me to lend her 500 euros. Should I?
    What makes gold so valuable?
    Tell me a joke about accountants.
    How was the stock exchange of Amsterdam founded?
    Can money buy happiness, according to studies?
    What is a fair price for a used guitar?
    Why do pirates in stories bury their treasure?
"""

PHRASEBOOK = Phrasebook("finance", (*_wordings_flows.PHRASES, *_wordings_money.PHRASES), _IRRELEVANT)
