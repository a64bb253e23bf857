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
        Why is entropy largest when all outcomes are equally likely?
        Who told Shannon to call his quantity entropy?
        What is the difference between a bit of storage and a bit of information?
        Prove that the Kullback-Leibler divergence is never negative.
        Explain Huffman's idea the way he told it to his professor.
        what's perplexity good for when people talk about language models
        Is cross-entropy always the right loss for a classifier?
        What does the source coding theorem promise?
        How do scientists measure the information in DNA?
        What is a prefix code, in plain language?
        Compare arithmetic coding with Huffman coding.
        Why do neural network papers call the logits logits?
        Does a black hole destroy information?
        Who was Solomon Kullback?
        What's the link between gambling and information theory?
        Why is the Jensen-Shannon divergence symmetric?
        When did engineers first reach the capacity of a noisy channel?
        Give me an intuition for mutual information without any maths.
        Is the English language very redundant?
        What is Kolmogorov complexity, and who else discovered it?
        Which journals publish research in coding theory?
        How do satellites correct the errors in their messages?
        Is the nat used by anyone outside physics and statistics?
        Can you translate "conditional entropy" into Swedish?
        What is a binary symmetric channel a model of?
        Why does zipping a zip file achieve nothing?
        How did Morse choose the codes for the letters?
        The distribution 0.5, 0.25, 0.25 was on every slide and I fell asleep.
        Draw the Huffman tree for a: 0.5, b: 0.3, c: 0.2 in TikZ.
        Write a PyTorch module with a cross-entropy loss for 10 classes.
        My bit of luck: I found $20 on the pavement.
        Is a perplexity of 12 something to brag about at a conference?
        We measured entropy in bits for 3 weeks, then the project was cancelled.
        I bet 0.9 of my salary on the wrong horse and my wife was not amused.
        The channel with error probability 0.1 is the one the professor always uses; why is he so fond of it?
        Channel 5 shows the match at 8, doesn't it?
        Should I print p = (0.7, 0.3) on a T-shirt?
        The code 0, 10, 110, 111 was scratched into the door of the lab.
        Probability 0.01, surprise enormous: that's how my brother tells the story of his wedding.
        Which is nicer to say in a speech, "3 bits" or "3 shannons"?
        My teacher took off 4 points because I wrote log instead of log2.
        In 1948 my grandfather worked down the hall from Shannon. Isn't that cool?
        The symbols a, b, c with codes 0, 10, 11 appear on a monument. Who was the sculptor?
        Will there be a 50% discount at the Channel Tunnel shop?
        He needed 8 bits of advice and got none.
        0.25, 0.25, 0.25, 0.25: write a sonnet about this fair and boring distribution.
        I flipped a coin 10 times yesterday and dropped it down a drain on the last flip.
        Tell the intern that the joint distribution in table 2 has been printed upside down.
        Could the message 01001000 be from aliens, do you think?
        What should I call the variables p = [0.2, 0.8] and q = [0.5, 0.5] in clean code?
        Our Wi-Fi gives us 20 Mbit/s on a sunny day, and the provider calls that fast.
        Seat 1-B of the train was wet, and the surprise cost me 30 euros at the dry cleaner's.
        Her divergence from the script saved the show.
        The two rivers diverge behind the mill.
        I'm perplexed by the tax form.
        We've a mutual friend: Josephine.
        My knee joint hurts when it snows.
        The content of the letter was never revealed.
        Surprise! We baked you a cake.
        My drill bit broke in the middle of the job.
        just a bit tired, that's all
        Release is conditional on good behaviour.
        The English Channel was crossed by a swimmer last night.
        For more information, ask at the front desk.
        The lecture hall was filled to capacity.
        Could you change the channel? I can't stand that show.
        The noise upstairs is driving me crazy, please call the caretaker.
        The dress code is smart casual.
        He cracked the code of her moods after years of marriage.
        Chaos and entropy rule in my kitchen.
        I'm cross with you for losing the keys.
        She's a source of joy for the whole office.
        What's the dialling code for Portugal?
        too much information, thanks
        Distribution of the vaccines was slow in rural areas.
        Expect the unexpected, said the sailor.
        Post this message on my channel, please.
    """,
)
