"""How people ask about probability."""

from fluxem.core.phrasebook import Phrasebook
from fluxem.domains.probability._wordings_distributions import DISTRIBUTIONS
from fluxem.domains.probability._wordings_rules import RULES
from fluxem.domains.probability._wordings_trials import TRIALS

PHRASEBOOK = Phrasebook(
    "probability",
    phrases=(*TRIALS, *RULES, *DISTRIBUTIONS),
    irrelevant="""
        What is the gambler's fallacy?
        Who was Thomas Bayes?
        Why is the normal distribution so common in nature?
        Explain the Monty Hall problem without formulas.
        Is probability a degree of belief or a frequency?
        What did Kolmogorov write in 1933?
        Why do casinos always win in the end?
        X ~ N(0, 1) is called standard normal. Who chose the letter N?
        There is a 30% chance of rain. Should I take an umbrella?
        What does it mean for two events to be independent?
        The school uniform costs 40 and is ugly.
        Which of Poisson and Bernoulli was born first?
        What are the odds that aliens exist?
        I feel about 90% sure that I locked the door.
        Recommend a first book on probability theory.
        What is a martingale, in betting and in mathematics?
        How does the law of large numbers differ from the central limit theorem?
        Why is it hard to shuffle cards really well?
        Did Pascal and Fermat meet in person?
        What is a random walk good for?
        Can a computer produce true randomness?
        Why does Benford's law work?
        How did the Bernoulli family come to Basel?
        Is a coin landing on its edge possible?
        My probability exam has 5 questions and lasts too long.
        A 40% discount on shoes makes my sister happy.
        Write a story about a gambler who always bets on red.
        What does the tilde in X ~ N(0, 1) stand for?
        Translate "law of large numbers" into Italian.
        Is it fair to call 0.05 a magic number in science?
        She has probably forgotten her keys.
        Explain Bayesian thinking to my grandfather, no numbers.
        I was lucky: of 3 raffle tickets one won a sausage.
        Which film about card counting is the best?
        The bus driver is expected to be polite.
        Give me advice on how to talk about risk with patients.
        His chance came when the boss fell ill.
        Why did Laplace call it the theory of chances?
        The weather app said 20% and it poured. Unbelievable!
        What is the etymology of the word hazard?
        Two independent filmmakers met at the festival.
        Is the lottery a tax on hope?
        There are 52 cards and no joker in my favourite deck.
        Who first drew the bell curve?
        I tossed a coin and it rolled under the fridge.
        Are insurance companies ethical?
        What makes a good random number generator, in plain words?
        My success rate with sourdough is embarrassing.
        He sent condolences to the family.
        Where can I watch the northern lights?
        Tell me something nice.
        How long do you boil an egg?
        My neighbour's drummer son practises at night. Any advice?
        Thank you, you have been a great help.
        Please write a birthday greeting for my aunt.
        What is your favourite board game, and why?
    """,
)
