"""Questions about entropies, divergences, channels and codes."""

from __future__ import annotations

from fluxem.core.phrasebook import Phrasebook
from fluxem.domains.information_theory._wordings_one import PHRASES as ONE
from fluxem.domains.information_theory._wordings_two import PHRASES as TWO

PHRASEBOOK = Phrasebook(
    "information_theory",
    (*ONE, *TWO),
    irrelevant="""
        Who coined the word bit?
        Is entropy in physics the same as entropy in information theory?
        Where did Claude Shannon work when he wrote his famous paper?
        Why is the divergence of Kullback and Leibler not symmetric?
        What is the best textbook on coding theory?
        Is there a joint committee for internet standards?
        My television lost the channel with the football match.
        The distribution of the leaflets starts on Monday.
        Which codec compresses music without loss?
        How was the Enigma broken?
        The sources of the Nile were unknown for long.
        I am in a state of total perplexity after this film.
        Can noise ever help a signal?
        What does it mean that information is physical?
        Explain source coding without formulas.
        Do emojis carry information?
        Our joint venture produces bags.
        What is the difference between compression and encryption?
        Does a random number generator create information?
        Mutual respect is important, says my grandmother.
        Which unit came first, the bit or the nat?
        Is Huffman coding still used in practice?
        In what probability course did you meet your husband?
        The surprise party was a surprise indeed.
        Recommend a podcast about cryptography.
        Is a probability of 0.5 the most boring one?
        What would Shannon have said about social media?
        The probabilities 0.2 and 0.8 were painted on the wall by my son.
        Write a haiku about entropy.
        Why do physicists and engineers use different logarithms?
        Explain to my grandmother what a bit is.
        A noisy channel of 3 km runs behind our house and I cannot sleep.
        Which films deal with cryptography?
        How did Morse choose his code for the letter E?
        Translate "mutual information" into German.
        Is cross-entropy loss better than squared loss for training?
        What is the history of the Jensen inequality?
        Her novel is called Perplexity. Is it any good?
        Why is the logarithm used to measure information?
        My professor talks about KL divergence in his sleep.
        Does a fair coin with probability 1/2 exist in nature?
        The distribution of wealth is unjust, they say.
        Recommend three lectures about error-correcting codes.
        Who was Leibler?
        Can a joint probability be negative in quantum physics?
        Good night, sleep well!
        My bicycle has a flat tyre again.
        What shall we have for lunch?
        Which mountain is the most beautiful one?
        Please write a thank-you note to my aunt.
        I would love to learn the violin.
        How do I get coffee stains out of a shirt?
        Is it true that bees can dance?
        Your last answer was very clear, thank you.
        Tell me about the habits of hedgehogs.
    """,
)
