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
    """,
)
