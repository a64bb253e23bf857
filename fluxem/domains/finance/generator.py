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
    Why does compound interest surprise so many people?
    What is the difference between net and gross?
    How did the Medici get so rich?
    Explain to a teenager what a mortgage is.
    Why do firms depreciate machines at all?
    What's wrong with the payback rule as a criterion?
    Who coined the term "internal rate of return"?
    Is a nominal rate the same thing as an interest rate in an advert?
    How does a pension fund work?
    Why was interest forbidden in the Middle Ages?
    Tell me about the crash of Wall Street and the people who saw it coming.
    What does it mean to hedge a risk?
    Should students learn about taxes at school?
    Which is riskier in your view, start-ups or crypto?
    What are fixed costs, in simple words?
    Why do waiters in the United States depend on tips?
    Recommend a book on personal finance for somebody in their twenties.
    Compare leasing and buying a car in general terms.
    How do you explain the time value of money to a farmer?
    What's the etymology of "salary"?
    Are cryptocurrencies money?
    Who is on the British ten pound note?
    Why do exchange offices at airports offer such poor rates?
    Translate "break-even point" into Norwegian.
    What does a hedge fund manager do on an ordinary day?
    Is gold a hedge against inflation or a myth?
    How did the ancient Romans lend money?
    Draw a cartoon of a bull and a bear in a lift.
    What is a junk bond, and why would anyone want one?
    Why does a bank want collateral?
    When was the first credit card issued?
    I paid $40 for that haircut yesterday and I look like a mop.
    The bill was €86 for four people, and the fish was bad.
    My grandfather left me 5,000 francs in an old sock.
    Is a 20% tip vulgar in Paris?
    Send Paula the €50 that I owe her.
    We borrowed 200,000 at 4% and have slept badly ever since.
    The loan of $12,000 was refused because my name was misspelt. Can they do that?
    Will the dollar fall below 0.90 euros this year?
    Our cash flows looked like -100, 60, 70 on the slide, and the boss fell asleep.
    I found £10 in my coat. Lucky me!
    Is 3.5% a decent rate for a savings account these days?
    The startup burned $3 million on beanbags.
    Buy 10 shares of the railway for me at the opening.
    Cancel my subscription of €9.99, please.
    Which bank in Porto pays 2% on deposits?
    The price went from $80 to $120 and nobody explained why.
    Write an advert for a sofa, nearly new, for €150.
    Draft a reminder: invoice 4711, €320, overdue since March.
    My sister earns £31,000 and dreams of Bali.
    He bet 100 euros on a horse called Compound Interest.
    The laptop cost 1,200 and died after 3 years. RIP.
    Is ¥10,000 enough as a wedding present, or would it be an insult?
    Who stole the 250 dollars from the till?
    Tell the tenant that the rent goes up by 4% from June.
    Our treasurer lost the receipt for 64 euros. Now what?
    Are NPV and IRR on the exam on 12 May?
    Two pints at £5 each, please, and a packet of crisps.
    The museum bought the painting for $450 million. Is it genuine?
    Dear Mr Lee,\\nyour loan 2291 has been approved.\\nThe bank
    I sold my car for 3,000 and miss it every day.
    Should I haggle if the carpet costs 800 dirhams?
    Write a macro that colours every cell above $1,000 red.
    Table 6 split the bill three ways and left without a smile.
    It's a penny for your thoughts, as they say.
    I have no interest in football.
    She has lost all interest in her studies.
    Pay attention, please!
    A principal has to be firm with his teachers.
    He is rich in friends and poor in sense.
    Your presence is worth more than any gift.
    They split up after the holidays.
    The bank of the river was covered in daisies.
    He took credit for my idea.
    At any rate, I'm glad you came.
    Lend me your ear for a moment.
    It's time to get even with my rival on the tennis court!
    She discounted his warning as nonsense.
    We balanced the canoe with difficulty.
    Her loss is our gain.
    Change your socks before dinner.
    Share this photo with the family, will you?
    I can't stop yawning.
    Transfer me to a human being, please.
    Ring my insurance company for me.
    Lovely, I appreciate your help.
"""

PHRASEBOOK = Phrasebook(
    "finance", (*_wordings_flows.PHRASES, *_wordings_interest.PHRASES, *_wordings_money.PHRASES), _IRRELEVANT
)
