"""How people ask about one distribution, one event, one channel or one code.

Every distribution stands right after the word that makes it one ("the probabilities {probabilities}").
"""

from __future__ import annotations

from fluxem.core.phrasebook import Phrases
from fluxem.domains.information_theory import tools
from fluxem.domains.information_theory._draws import (
    draw_channel,
    draw_event,
    draw_one,
    draw_trials,
    draw_with,
    draw_with_base,
)

PHRASES = (
    Phrases(
        tools.entropy,
        draw_one,
        terms="Shannon entropy; entropy of a distribution; uncertainty; average information; bits per symbol",
        questions="""
            What is the entropy of the [distribution|probability distribution|pmf] {probabilities}?
            How many bits of entropy does the distribution {probabilities} have?
            What is the Shannon entropy of a source with the probabilities {probabilities}?
            How uncertain is an outcome with the probabilities {probabilities}, measured in bits?
            How much information does one symbol carry on average if symbols have the probabilities {probabilities}?
            Given the pmf {probabilities}, what is H?
            What is H(X) for X with the distribution {probabilities}?
            For outcomes with the probabilities {probabilities}, how large is the expected surprise in bits?
            Below how many bits a symbol can nobody compress a source with the distribution {probabilities}?
        """,
        commands="""
            Compute the entropy of the distribution {probabilities}.
            Calculate the Shannon entropy in bits for the probabilities {probabilities}.
            Find H for the pmf {probabilities}.
            Determine the average information of a source that emits symbols with the probabilities {probabilities}.
            Measure the uncertainty of the probability distribution {probabilities} by its entropy.
            Weight minus the binary logarithm of each of the probabilities by itself and add up; probabilities \
{probabilities}.
            State the entropy of a random variable with the distribution {probabilities}.
            Work out how many bits are needed on average to tell outcomes with the probabilities {probabilities} apart.
        """,
        stories="""
            A weather station reports one of several states with the probabilities {probabilities}. What is the \
entropy of a report?
            A loaded die shows its faces with the probabilities {probabilities}. How much information does a throw give?
            Twenty questions are played about animals with the probabilities {probabilities}. What entropy does the \
game have?
            Letters of an alien alphabet appear with the probabilities {probabilities}. How many bits does a letter \
carry?
            A card is drawn from a stack whose colours follow the distribution {probabilities}. How uncertain is the \
colour, in bits?
        """,
        terse="""
            H for probabilities {probabilities}
            entropy, distribution {probabilities}
            Shannon entropy in bits: pmf {probabilities}
            probabilities {probabilities}; entropy?
            scipy.stats.entropy(pmf {probabilities}), binary
        """,
        dialogues="""
            A: I have the distribution {probabilities}. B: What about it? A: I need its entropy.
            A: The probabilities are {probabilities}. B: So what is unknown? A: How many bits of entropy that makes.
            User: My source has the probabilities {probabilities}. Assistant: Mean or entropy? User: Entropy.
            A: How random is the pmf {probabilities}? B: In what sense? A: In the sense of Shannon, in bits.
        """,
    ),
    Phrases(
        tools.entropy,
        draw_with(draw_one, base="e"),
        terms="entropy in nats; natural entropy",
        questions="""
            What is the entropy of the distribution {probabilities} in nats?
            How many nats of entropy do the probabilities {probabilities} give?
            With natural logarithms, what is the entropy of the pmf {probabilities}?
        """,
        commands="""
            Compute the entropy in nats for the probability distribution {probabilities}.
            Use the natural logarithm to find the Shannon entropy of the probabilities {probabilities}.
            Give H in nats for the distribution {probabilities}.
        """,
        stories="""
            A physicist likes natural logarithms. Her states have the probabilities {probabilities}. Which entropy, \
in nats, does she write down?
        """,
        terse="""
            entropy in nats, pmf {probabilities}
            distribution {probabilities}, H with ln
        """,
        dialogues="""
            A: Entropy of the distribution {probabilities}, please. B: In bits? A: In nats.
        """,
    ),
    Phrases(
        tools.entropy,
        draw_with_base(draw_one),
        terms="entropy to any base; base of the logarithm",
        questions="""
            What is the entropy of the distribution {probabilities} with logarithms to base {base}?
            To the base {base}, how large is the entropy of the probabilities {probabilities}?
        """,
        commands="""
            Compute the base {base} entropy of the pmf {probabilities}.
            Take the probabilities {probabilities} and give their entropy to base {base}.
        """,
        stories="""
            A machine has digits in base {base} and emits symbols with the probabilities {probabilities}. What is the \
entropy to that base?
        """,
        terse="""
            H, pmf {probabilities}, base {base}
            base {base} entropy; probabilities {probabilities}
        """,
        dialogues="""
            A: Entropy for the distribution {probabilities}? B: Which base? A: Base {base}.
        """,
    ),
    Phrases(
        tools.perplexity,
        draw_one,
        terms="perplexity; effective number of outcomes; branching factor",
        questions="""
            What is the perplexity of the distribution {probabilities}?
            How perplexed is a model that gives the probabilities {probabilities}?
            To how many equally likely outcomes is the distribution {probabilities} equivalent?
            What is the effective number of choices for the probabilities {probabilities}?
            How large is the average branching factor behind the pmf {probabilities}?
        """,
        commands="""
            Compute the perplexity of the probabilities {probabilities}.
            Raise two to the entropy of the distribution {probabilities}.
            Turn the entropy of the pmf {probabilities} into a perplexity.
            Find the perplexity that belongs to the probability distribution {probabilities}.
            Determine the effective count of outcomes, given the probabilities {probabilities}.
            Evaluate the perplexity for the distribution {probabilities}.
        """,
        stories="""
            A language model predicts the next word with the probabilities {probabilities}. What perplexity does this \
step have?
            An ecologist finds species with the probabilities {probabilities}. Their perplexity is her index of \
diversity. Which index does she report?
            A router chooses its port with the probabilities {probabilities}. Between how many equal ports would it \
be as undecided? Use the perplexity.
        """,
        terse="""
            perplexity, probabilities {probabilities}
            PPL of distribution {probabilities}
            pmf {probabilities}: perplexity
            two to the H, probabilities {probabilities}
        """,
        dialogues="""
            A: My classifier outputs the probabilities {probabilities}. B: What is its perplexity? A: That is my \
question.
            A: Is the distribution {probabilities} spread out? B: Take the perplexity. A: What is it?
        """,
    ),
    Phrases(
        tools.information_content,
        draw_event,
        terms="information content; surprisal; self-information; surprise of an event",
        questions="""
            How much information does an event of probability {probability} carry?
            What is the surprisal of an outcome whose probability is {probability}?
            How many bits does one learn when something with chance {probability} happens?
            What is the self-information of a message with probability {probability}?
            How surprising, in bits, is an event that has a probability of {probability}?
        """,
        commands="""
            Compute the information content for probability {probability}.
            Give the surprisal belonging to a chance of {probability}.
            Find the self-information of an event that occurs with probability {probability}.
            Express the probability {probability} as information in bits.
            Take minus the binary logarithm of the probability {probability}.
            Quantify the surprise of an outcome with likelihood {probability}.
        """,
        stories="""
            Snow falls here in summer with probability {probability}. Today it does. How many bits of surprise is that?
            A spy's message has the probability {probability} of being sent. It arrives. What is its information \
content?
            The probability that the bus is on time is {probability}. It comes on time. What is the surprisal of this \
event?
        """,
        terse="""
            surprisal, p = {probability}
            self-information of probability {probability}
            information content: {probability}
            I(event) for probability {probability}, in bits
        """,
        dialogues="""
            A: Something happened that had probability {probability}. B: Are you surprised? A: By how many bits \
should I be?
            A: I want the information content. B: Of which event? A: One with a chance of {probability}.
        """,
    ),
    Phrases(
        tools.huffman_expected_length,
        draw_one,
        terms="Huffman code; expected code length; optimal prefix code; average code word; compression",
        questions="""
            What is the expected length of a Huffman code for the probabilities {probabilities}?
            How long is the average code word of an optimal binary prefix code for the distribution {probabilities}?
            How many binary digits a symbol does Huffman coding spend on the probabilities {probabilities}?
            With the pmf {probabilities}, which mean code word length does Huffman's algorithm reach?
            What is the shortest possible average length of a prefix code for the distribution {probabilities}?
        """,
        commands="""
            Build a Huffman code for the probabilities {probabilities} and give its expected length.
            Find the average code word length of the Huffman tree for the distribution {probabilities}.
            Compute the expected Huffman length, probabilities {probabilities}.
            Merge the least likely symbols of the pmf {probabilities} as Huffman does and state the mean depth.
            Encode symbols with the probabilities {probabilities} optimally by a prefix code; report the average length.
            Determine the mean number of binary digits in a Huffman code of the distribution {probabilities}.
        """,
        stories="""
            A file consists of characters with the probabilities {probabilities}. It is packed with Huffman's method. \
How long is a code word on average?
            A telegraph company designs an optimal prefix code for words with the probabilities {probabilities}. What \
is the expected code length?
            A student draws the Huffman tree for the distribution {probabilities}. What is the weighted depth of its \
leaves?
        """,
        terse="""
            Huffman average length, probabilities {probabilities}
            E(code length), Huffman, pmf {probabilities}
            distribution {probabilities}: optimal prefix code length
            expected Huffman length: distribution {probabilities}
        """,
        dialogues="""
            A: My symbols have the probabilities {probabilities}. B: Use a Huffman code. A: How long will it be on \
average?
            A: Compress this: distribution {probabilities}. B: With Huffman? A: Yes, give me the mean code word length.
        """,
    ),
    Phrases(
        tools.binomial_entropy,
        draw_trials,
        terms="binomial entropy; entropy of the number of successes; entropy of a count; repeated trials",
        questions="""
            What is the entropy of the number of successes in {trials} trials with success probability {probability}?
            If each of {trials} independent trials succeeds with probability {probability}, how many bits of entropy \
does the count have?
            With a success probability of {probability}, what is the entropy of the binomial count after {trials} \
trials?
            How uncertain, in bits, is the number of heads in {trials} tosses of a coin that shows heads with \
probability {probability}?
            At chance {probability} each, what entropy does the total of {trials} yes-no trials have?
        """,
        commands="""
            Compute the entropy of a binomial distribution of {trials} trials and success probability {probability}.
            Find the Shannon entropy of a binomial count: {trials} trials, probability {probability}.
            For success probability {probability} and {trials} repetitions, give the entropy of the binomial variable.
            Determine H of the number of hits when {trials} shots each hit with probability {probability}.
            Evaluate the binomial entropy for chance {probability} and {trials} draws.
            Measure in bits how random a binomial variable is that counts {trials} trials with probability \
{probability}.
        """,
        stories="""
            A factory makes {trials} lamps, and each is broken with probability {probability}. What is the entropy of \
the number of broken lamps?
            Seeds sprout with probability {probability}. A farmer sows {trials} of them. How uncertain is the number \
of sprouts, as an entropy in bits?
            In a quiz of {trials} questions a guess is right with probability {probability}. Find the entropy of the \
number of right answers.
        """,
        terse="""
            binomial entropy, {trials} trials, probability {probability}
            entropy of binomial: p = {probability}, trials = {trials}
            H(binomial count); {trials} trials at {probability}
            bits of a binomial count, chance {probability}, {trials} trials
        """,
        dialogues="""
            A: I repeat an experiment {trials} times with chance {probability}. B: You want the expected count? A: \
No, the entropy of the binomial count.
            A: The success probability is {probability}. B: And the number of trials? A: {trials}. Give me the \
binomial entropy.
        """,
    ),
    Phrases(
        tools.channel_capacity_bsc,
        draw_channel,
        terms="channel capacity; binary symmetric channel; BSC; error probability; crossover; noisy line",
        questions="""
            What is the capacity of a binary symmetric channel with error probability {error_probability}?
            How many bits a use can a BSC carry that flips bits with probability {error_probability}?
            Which rate is possible at most over a binary symmetric channel whose crossover probability is \
{error_probability}?
            If a channel inverts every binary digit with probability {error_probability}, what is its capacity?
            What does Shannon's theorem allow on a symmetric binary line with a bit error rate of {error_probability}?
        """,
        commands="""
            Compute the channel capacity of a BSC with crossover probability {error_probability}.
            Find the capacity for a binary symmetric channel, error probability {error_probability}.
            Evaluate one minus the binary entropy of the flip probability {error_probability}.
            Determine how much information a use of a binary symmetric channel conveys if errors have probability \
{error_probability}.
            State the largest reliable rate of a symmetric binary channel that errs with chance {error_probability}.
            Give the BSC capacity at noise level {error_probability}.
        """,
        stories="""
            A probe near Saturn talks over a binary symmetric channel; noise flips a digit with probability \
{error_probability}. What is the capacity of this link?
            In an old cable each binary digit arrives wrong with probability {error_probability}, both ways alike. \
How large is the channel capacity?
            A memory cell is read as its opposite with probability {error_probability}. Seen as a symmetric channel, \
what capacity does it have?
        """,
        terse="""
            BSC capacity, error probability {error_probability}
            C of binary symmetric channel: {error_probability}
            capacity(BSC({error_probability}))
            crossover {error_probability}, binary symmetric: capacity?
        """,
        dialogues="""
            A: My channel flips bits. B: How often? A: With probability {error_probability}. What is its capacity?
            A: A symmetric binary channel errs with chance {error_probability}. B: Can one still send? A: At which \
rate at most?
        """,
    ),
)
