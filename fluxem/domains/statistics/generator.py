"""Questions about samples."""

from __future__ import annotations

from fluxem.core.phrasebook import Phrasebook
from fluxem.domains.statistics._wordings_one import PHRASES as ONE
from fluxem.domains.statistics._wordings_two import PHRASES as TWO

PHRASEBOOK = Phrasebook(
    "statistics",
    (*ONE, *TWO),
    irrelevant="""
        Correlation does not imply causation: who said that first?
        Is the median more robust than the mean?
        Why do statisticians divide by n minus one?
        What is the central limit theorem about?
        Recommend an introductory course in statistics.
        Who was Karl Pearson?
        Lies, damned lies and statistics: where does the saying come from?
        How large should my sample be for a political poll?
        What a mean thing to say!
        She plays in the average band at the corner pub.
        Which mode of transport is the greenest?
        The standard of living has risen since the war.
        My doctor wants a sample of my blood tomorrow.
        When is a histogram better than a bar chart?
        Explain the p-value without mathematics.
        What does a box plot show?
        Did Florence Nightingale really invent a diagram?
        How do I clean a messy data set with missing answers?
        Should outliers be deleted from an experiment?
        Bayesian or frequentist: which school do you prefer?
        The range of mountains behind our house is beautiful.
        He plays the scores of old films on the piano.
        Her confidence grows with every interview.
        Which software do psychologists use for regression?
        What is the difference between accuracy and precision?
    """,
)
