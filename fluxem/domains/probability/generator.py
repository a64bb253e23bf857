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
    """,
)
