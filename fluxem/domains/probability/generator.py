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
        Why are the odds at bookmakers never quite fair?
        What distinguishes risk from uncertainty?
        Why do so many things in nature follow a bell curve?
        How did insurance mathematics begin?
        Who introduced the word "stochastic"?
        What's the difference between a density and a mass function, in words?
        When is a Poisson model a bad idea?
        Which is more useful for a doctor: sensitivity or specificity?
        Explain the base rate fallacy with an everyday story.
        Why do people fear flying more than driving?
        Are quantum events really random?
        Tell me about the St. Petersburg paradox and who lived there.
        What does "almost surely" mean to a mathematician?
        Prove Markov's inequality for me.
        Should schoolchildren learn about probability before algebra?
        Is the Bayesian school winning?
        What's the story of the soldiers kicked to death by horses, and why do statisticians love it?
        Which book made you understand chance?
        Why are dice cubes, and not some other shape?
        Why is the geometric distribution called geometric?
        What does memoryless mean for a waiting time, without formulas?
        How do meteorologists decide what to call a chance of rain?
        Could you compare subjective and objective probability in three sentences?
        Who won the argument between Bohr and Einstein about God playing dice?
        Draw a normal curve on a napkin and sign it, would you?
        What is the ludic fallacy?
        Does the word "random" have a Germanic root?
        how come people keep playing roulette when everyone knows the house wins
        Do you believe in fate?
        I rolled two 6s in a row and my nephew accused me of cheating.
        The doctor said 1 in 5 and I started crying.
        Do you think it will be sunny on 9 June? We are planning a barbecue.
        There's a 50% chance that I'll say yes if you ask nicely.
        Is red 23 your lucky field too?
        P(A) = 0.3 is what the professor wrote before the fire alarm went off.
        He bet 200 on a horse called Binomial and we never saw the money again.
        Who do you think will win, Brazil at 2.10 or France at 3.40?
        I flipped a coin 10 times out of boredom in that meeting.
        Write an R script that simulates 100 rolls of a die.
        In the film "0.5 Probability" the hero dies, right?
        My lottery ticket has 7, 11, 19, 23, 31 and 40 on it. Cross your fingers!
        The test was positive with 99% accuracy. How do I tell my wife?
        N(100, 15) is on every slide of that psychologist; such a dull man.
        Is 13 drawn more often than it should be, what do superstitious folks say?
        My buddy drew 4 aces and then spilled beer on them.
        One in a million, that's what you are!
        We expected 30 guests and the caterer expected 80. What a mess.
        Please put 10 on number 4 for me.
        I failed 3 of my 5 driving tests; laugh if you like.
        Tell the trainee that the success rate of 0.8 must not go into the press release.
        What are the chances that you'd marry me? Just kidding.
        The goalkeeper saved 2 penalties and became a hero overnight.
        X ~ Poisson(4) was the tattoo I regretted most.
        Will Bitcoin hit 200000 by Christmas?
        The Bernoulli street in Basel, number 30, is where I lived as a student.
        Sketch the graph of a uniform distribution on [0, 1] for my slides.
        They gave me a 5% raise, I guess I should be thankful.
        What a normal, boring Tuesday.
        Any chance of a cup of tea?
        She left nothing to chance.
        I'm expecting a parcel, please listen for the doorbell.
        It's a conditional offer: no loans, no excuses.
        At all events, keep your receipts.
        Scotland wants to be independent, says my cousin.
        Don't gamble with your health.
        The trial was postponed because the judge fell ill.
        Luck be a lady tonight!
        He married Joy Bayes, no relation to the reverend.
        The French word "poisson" is on the menu, so I had fish.
        Probably not, but thank you for asking.
        Success has gone to his head.
        Let sleeping dogs lie, whatever the odds.
        You can't be certain of anything these days, can you?
        My dice bag needs a new string.
        She compliments me at every event; it gets awkward.
        Queue up some jazz for the evening.
        Show me the weather radar for Cornwall.
        Find me a cheap flight to Las Vegas.
        Okay, forget it, I changed my mind.
        Nice talking to you, bye!
    """,
)
