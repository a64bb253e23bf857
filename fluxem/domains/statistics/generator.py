"""Questions about samples."""

from __future__ import annotations

from fluxem.core.phrasebook import Phrasebook
from fluxem.domains.statistics._wordings_location import PHRASES as LOCATION
from fluxem.domains.statistics._wordings_spread import PHRASES as SPREAD
from fluxem.domains.statistics._wordings_two import PHRASES as TWO

PHRASEBOOK = Phrasebook(
    "statistics",
    (*LOCATION, *SPREAD, *TWO),
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
        Write a paragraph on why polls failed in 2016.
        The scores 3, 5 and 4 made my daughter cry.
        Translate "standard deviation" into German.
        Is a sample of 12 people ever enough, in your opinion?
        He is a mean old man with a kind dog.
        What is the etymology of the word statistics?
        Our school publishes the grades 1, 2 and 3 in colours. Which colours would you choose?
        Explain to a nurse why a confidence interval is not a probability.
        What does it mean if r is close to zero?
        I deviate from the path whenever I see mushrooms.
        Which charts does your newspaper use most?
        The ratings 4.5 and 4.7 on that website are fake, I am sure.
        How honest are surveys about income?
        Give advice on how to present data to a board of directors.
        My heights at school were marked on the kitchen door.
        A 95% confidence level is customary. Who chose it?
        Summarise the plot of Moneyball.
        What did Ronald Fisher and a cup of tea have to do with each other?
        Does the average voter read programmes?
        The median strip of the motorway is full of poppies.
        Should schools abolish grades?
        Write an e-mail asking for the raw data of the study.
        Regression to the mean sounds gloomy. Is it?
        Why do people distrust statistics?
        I took 7 readings from the meter and then lost the notebook.
        Hello, is anybody there?
        The concert last night was wonderful.
        Recommend a quiet beach in Portugal.
        How do I get coffee stains out of a shirt?
        My cat ignores me. What can I do?
        Please remind me to call grandma.
    """,
)
