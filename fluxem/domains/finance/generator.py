"""The phrasebook of finance: wordings by subject, and texts about money that no tool answers."""

from __future__ import annotations

from fluxem.core.phrasebook import Phrasebook
from fluxem.domains.finance import _wordings_flows, _wordings_interest, _wordings_money

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
    What did a loaf of bread cost in 1950, and why so little?
    Is €2,500 a month a good salary for a nurse in Lyon?
    My cousin says a mortgage is a chain around the neck. Do you agree?
    Write a polite e-mail to a customer who owes us $480.
    Explain in plain words what a discount rate is.
    Is an IRR above 15% always a good sign?
    The shop around the corner gives 20% off on Fridays.
    Which banker had his portrait painted by Holbein?
    Translate "interest rate" into Italian.
    I tipped 10% and the waiter looked offended. What did I do wrong?
    Why is the NPV rule preferred by textbooks?
    She inherited £40,000 and gave everything to a cat shelter. Was that wise?
    What are the drawbacks of a fixed 30-year mortgage?
    Name the coins that are used in Canada.
    Why do some people prefer renting to buying?
    Our accountant retires after 25 years. Suggest a present.
    What does "compound interest is the eighth wonder" mean?
    Do exchange rates depend on politics?
    How does depreciation differ from a loss?
    Is it legal to charge 30% interest where you live?
    Draft a letter to my bank that asks for a lower rate on my loan.
    Good morning! Did you sleep well?
    Which colour should I paint my kitchen?
    My neighbour's dog barks all night.
    Tell me something nice about Portugal.
    Thanks, that was very helpful.
    Can you recommend a recipe with lentils?
    Who wrote The Merchant of Venice?
    I am bored. What could we play?
    Please remind me to be more patient.
    The weather is awful today, is it not?
"""

PHRASEBOOK = Phrasebook(
    "finance", (*_wordings_flows.PHRASES, *_wordings_interest.PHRASES, *_wordings_money.PHRASES), _IRRELEVANT
)
