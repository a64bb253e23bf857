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
    _wordings_roots,
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
    Why is the product of two negative numbers positive? I want the idea, not an example.
    Where does the word "quotient" come from?
    Who decided that multiplication goes before addition?
    How did people divide before the Hindu-Arabic digits reached Europe?
    What is the difference between rounding and truncating, in plain words?
    Why do banks prefer to round half to even?
    Which civilisation used zero first, as far as historians know?
    Is mental arithmetic still worth practising in the age of phones?
    Explain to a seven-year-old what an average is.
    Why is subtraction not commutative?
    What's the history of the equals sign?
    can u recommend an app for kids who hate times tables
    How do Japanese schools teach the soroban?
    In your opinion, should percentages be banned from newspaper headlines?
    Tell me about Fibonacci's Liber Abaci and why it mattered to merchants.
    What do programmers mean by integer overflow?
    Prove that the sum of two odd numbers is always even.
    Why does floating-point arithmetic surprise beginners so often?
    Compare the long division taught in France with the one taught in the United States.
    What does "ceil" stand for in programming languages, and who came up with the brackets?
    Is there a culture without words for large numbers?
    How do I explain the concept of negative numbers to my granddaughter without talking about debts?
    What's the difference between "modulo" and "remainder" as words?
    Why is the reciprocal sometimes called the multiplicative inverse?
    Draw me a picture of an abacus, please.
    Why do pupils mix up numerator and denominator, and what can a teacher do about it?
    Do you find fractions or decimals more elegant?
    My daughter got 18 out of 20 in her arithmetic test and celebrated with ice cream.
    We wrote 12 + 30 on the cake because of an inside joke.
    I told the plumber that 85 dollars was too much and he just shrugged.
    Write a Python function that adds two numbers, and name it add_two.
    The sign on the door says 3 + 1 free, but the shop was closed.
    Gate 17, seat 23B, boarding at 6:40. Wish me luck!
    Is 666 really a bad number, or is that a misreading of an old text?
    I'd like 2 croissants, 1 espresso and 4 of those little almond things, please.
    Our team lost 3 to 5, and the referee was terrible.
    What is the joke about 7, 8 and 9?
    Will the price of petrol fall below 1.50 next spring?
    He keeps saying 110% and it drives me up the wall.
    Why does the film "21" get such mixed reviews?
    Room 101 in that novel gave me nightmares for weeks.
    I divided 24 cookies among the children yesterday, and nobody said thank you.
    Please tell Karen that invoice 4471 has been paid already.
    Does 3.14 on a T-shirt count as nerdy?
    Sales went from 200 to 260 last quarter; who in the team deserves the praise?
    The numbers 4, 8, 15, 16, 23 and 42 appear in a TV series. Which one was it?
    Set a nice ringtone for caller 555-0142.
    The maximum of 12 guests was printed on the invitation. Was that rude?
    I remember -40 on the thermometer in Winnipeg. My eyelashes froze!
    Write a short advert: "20% off all garden chairs until Sunday".
    Plot the heights 150, 160 and 172 as a bar chart with blue bars.
    "Take 5" by Dave Brubeck is the best thing ever recorded, don't you agree?
    my score was 3000 in that pinball game and then the machine broke :(
    Dear team,\\nbudget is 5000, mood is great, cake is in room 12.\\nSee you there!
    Tell the class to do exercises 7 to 12 on page 88 and to be quiet.
    The 9.80 I paid for that sandwich still hurts.
    Her bib number was 1024 and she came in second.
    Why do lottery adverts always show a cheque with so many zeros, like 1000000?
    We multiplied our efforts, but the boss didn't notice.
    That doesn't add up: he said he was in Rome and at home.
    Power corrupts, as they say.
    Can you round up the kids and bring them to the car?
    The opposition leader wants to divide the country.
    Let's meet halfway, no hard feelings.
    The sum of my experience tells me to keep quiet.
    Please stop, I've heard enough.
    The wooden floor creaks whenever someone walks on it.
    He hit the glass ceiling and quit.
    An absolute disaster, that rehearsal!
    There's a marked difference between you and your brother, and I mean it kindly.
    Keep noise to a minimum after ten, the baby is asleep.
    Our new product is made of recycled plastic.
    Rabbits multiply faster than my patience can bear.
    Subtract nothing from her achievements, she earned every bit of it.
    Whole milk or skimmed?
    Negative, Captain, we can't land here.
    Play something by Nina Simone.
    Send the report to my accountant and copy me in.
    Book me a taxi to the airport for tomorrow morning.
    Nope, never mind. Cancel that.
    You're a star, cheers!
"""


def _describe(result: Any) -> str:
    return result.name.lower() if isinstance(result, Ordering) else describe_result(result)


PHRASEBOOK = Phrasebook(
    "arithmetic",
    phrases=(
        *_wordings_basic.PHRASES,
        *_wordings_expressions.PHRASES,
        *_wordings_numbers.PHRASES,
        *_wordings_roots.PHRASES,
        *_wordings_rounding.PHRASES,
        *_wordings_lists.PHRASES,
    ),
    irrelevant=_IRRELEVANT,
    describe=_describe,
)
generate = PHRASEBOOK.generate
