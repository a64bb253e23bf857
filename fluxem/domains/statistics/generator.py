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
        What is the geometric mean good for, and who uses it in practice?
        What is Simpson's paradox, and why does it fool doctors?
        When should I report the median instead of the mean?
        Who was Student, and what had beer to do with it?
        How do I explain variance to my grandmother?
        Why do we square deviations rather than take their absolute values?
        What's the replication crisis?
        Is R better than Python for statistics?
        Where does the term "regression" come from?
        Give me the gist of Anscombe's quartet.
        What is the difference between a parameter and a statistic?
        Which is the worse sin in a chart: a cut axis or 3D pie slices?
        Are national happiness rankings meaningful?
        How did Gallup become famous in the thirties?
        What do quartiles tell you about a distribution?
        Explain heteroscedasticity, please, I can't even pronounce it.
        Do opinion polls influence elections?
        Why is it called "least squares"?
        Should a journalist learn statistics?
        Tell me about Francis Galton's pea plants.
        What does correlation look like in a scatter plot when there is none?
        Prove that the mean minimises the sum of squared deviations.
        How does sampling bias creep into telephone surveys?
        Can a data set have no mode at all, according to the textbooks?
        What would you say to someone who hates statistics?
        What's the meaning of "degrees of freedom"?
        Compare interquartile range and standard deviation for a lay audience, without examples.
        Draw a box plot in the sand and send me the picture.
        Why do people trust averages so blindly?
        My marks were 2, 3 and 5, and my parents weren't amused.
        The median house on our street sold for 450000, said the agent with a grin.
        Temperatures of 31, 33 and 35 all week. I can't sleep.
        Write an SPSS macro for the data 4, 8, 15 and 16.
        Make a pie chart of 40, 35 and 25 with pastel colours and no legend.
        I gave the restaurant 2 of 5 stars because the soup was cold.
        Our survey had 1200 respondents, and half of them were rude to me.
        Is an IQ of 130 something to brag about at parties?
        The readings 7.1, 7.3 and 7.2 were taken by Mr. Ogawa, who has since retired.
        What do you think of a p-value of 0.049?
        r = 0.9, the speaker claimed, and the audience gasped.
        Who ran the 100 m in 9.58 in Berlin?
        Please tell the interns to stop rounding the ages 34, 37 and 41 in the newsletter.
        Will inflation stay above 3% next year?
        A statistician drowned in a river that was 1 m deep on average. Do you know more jokes like that?
        My blood pressure was 140 over 90 and the nurse frowned.
        The judges held up 9, 9 and 4; that last guy hates us.
        I lost the sheet with the scores [12, 15, 9, 20]. Can somebody look under the sofa?
        She finished in the 99th percentile and didn't even tell us.
        The sample from 3 March smelled funny, so we threw it away.
        Compose a press release about our 4.8 rating.
        Our average of 2.3 goals is nothing to write home about, the coach said.
        Where did you hear that 73% of all statistics are invented?
        We paired 10 mentors with 10 students, and two couples got married.
        Sigma 6 is a management fad, if you ask me.
        The slope at Kitzbühel is 85% at its steepest and I nearly fainted.
        y = 2x + 1 is printed on my socks.
        The data points (1, 2) and (3, 4) look lonely on that slide, don't they?
        Forty-two was the most common answer, and everybody laughed. Why?
        What do you mean by that?
        By all means, come in!
        The mode this winter is wide trousers and short jackets.
        The trees along the road were evenly spaced and lovely.
        Switch the phone to silent mode, please.
        I have full confidence in you.
        His career has taken a regression, poor chap.
        The median strip was planted with daisies.
        Your behaviour deviates from what we agreed on.
        No relation, we merely share a surname.
        A free-range egg tastes better.
        The weight of the evidence crushed him.
        The standard lamp in the corner flickers.
        You can't just sample every cheese in the market!
        The population of the village threw him a party.
        I scored tickets for the concert!
        The pilot was given a fair hearing by the board.
        What's the situation at the interval? Are they still serving drinks?
        Just an average Joe with an above-average moustache, that's me.
        Put on some music while I type up the survey.
        Email the questionnaire to all participants.
        Stop the recording.
        Thanks a bunch, that's all I needed to hear.
        Evening, folks.
    """,
)
