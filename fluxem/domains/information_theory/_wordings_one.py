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
        terms=(
            "Shannon entropy; entropy of a distribution; uncertainty; average information; "
            "bits per symbol; H(X); Shannon index; information rate of a source; unpredictability; "
            "randomness"
        ),
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
            What's the entropy of probabilities {probabilities}?
            How unpredictable, in Shannon's measure, is a variable with the distribution {probabilities}?
            How many yes/no questions does it take on average, as a theoretical bound, to identify an item drawn \
with probabilities {probabilities}?
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
            Calculate the entropy of probabilities {probabilities}.
            Sum -p log p over the distribution {probabilities}.
            Return the Shannon diversity, binary logs, of a community with the distribution {probabilities}.
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
            -sum p log p, probabilities {probabilities}
            whats the entropy if probabilities {probabilities}
        """,
        dialogues="""
            A: I have the distribution {probabilities}. B: What about it? A: I need its entropy.
            A: The probabilities are {probabilities}. B: So what is unknown? A: How many bits of entropy that makes.
            User: My source has the probabilities {probabilities}. Assistant: Mean or entropy? User: Entropy.
            A: How random is the pmf {probabilities}? B: In what sense? A: In the sense of Shannon, in bits.
            Trainer: The leaf node has class probabilities {probabilities}. Student: How impure is it? Trainer: Use \
entropy as the impurity.
        """,
    ),
    Phrases(
        tools.entropy,
        draw_with(draw_one, base="e"),
        terms=(
            "entropy in nats; natural entropy; nats; Gibbs-type entropy; natural units of information; entropy with ln"
        ),
        questions="""
            What is the entropy of the distribution {probabilities} in nats?
            How many nats of entropy do the probabilities {probabilities} give?
            With natural logarithms, what is the entropy of the pmf {probabilities}?
            What's the natural-log entropy of probabilities {probabilities}?
            In natural units, how unpredictable is a variable with the distribution {probabilities}?
            If ln replaces the binary logarithm, which entropy do states with the probabilities {probabilities} have?
            What does scipy's entropy, nats by default, return for the pmf {probabilities}?
            How large is minus the sum of p ln p for the probabilities {probabilities}?
        """,
        commands="""
            Compute the entropy in nats for the probability distribution {probabilities}.
            Use the natural logarithm to find the Shannon entropy of the probabilities {probabilities}.
            Give H in nats for the distribution {probabilities}.
            Calculate the entropy, in nats, of probabilities {probabilities}.
            Sum -p ln p over the distribution {probabilities}.
            Evaluate the Gibbs entropy, Boltzmann's constant set to one, of states with the probabilities \
{probabilities}.
            Report the uncertainty of the pmf {probabilities} in nats, not bits.
            Determine the Shannon-Wiener diversity with natural logs for species of the probabilities {probabilities}.
        """,
        stories="""
            A physicist likes natural logarithms. Her states have the probabilities {probabilities}. Which entropy, \
in nats, does she write down?
            An ecologist reports the Shannon index with ln, as her field does. The beetles have the probabilities \
{probabilities}. What index is it?
            A deep-learning library measures uncertainty in nats. The softmax layer put out the probabilities \
{probabilities}. Which entropy gets logged?
            The thermodynamics class sets Boltzmann's constant to one. Microstates have the probabilities \
{probabilities}. What is the entropy in natural units?
        """,
        terse="""
            entropy in nats, pmf {probabilities}
            distribution {probabilities}, H with ln
            -sum p ln p, probabilities {probabilities}
            H in nats: probabilities {probabilities}
            natural log entropy of pmf {probabilities}
        """,
        dialogues="""
            A: Entropy of the distribution {probabilities}, please. B: In bits? A: In nats.
            Student: My distribution {probabilities} needs an entropy. Professor: Natural logs, so nats. Student: \
And the figure is?
            User: Entropy of probabilities {probabilities}? Assistant: Which unit? User: Nats, since I use ln.
        """,
    ),
    Phrases(
        tools.entropy,
        draw_with_base(draw_one),
        terms=(
            "entropy to any base; base of the logarithm; entropy in dits; hartleys; trits; "
            "d-ary entropy; logarithm of another base"
        ),
        questions="""
            What is the entropy of the distribution {probabilities} with logarithms to base {base}?
            To the base {base}, how large is the entropy of the probabilities {probabilities}?
            What's the base {base} entropy for probabilities {probabilities}?
            Taking log base {base}, how unpredictable is a source with the distribution {probabilities}?
            For an alphabet of {base} code digits, what is the entropy per symbol of the distribution {probabilities}?
            If the logarithm has base {base}, what is minus the sum of p log p over the probabilities {probabilities}?
            How many base {base} digits of information does a draw with the probabilities {probabilities} give on \
average?
        """,
        commands="""
            Compute the base {base} entropy of the pmf {probabilities}.
            Take the probabilities {probabilities} and give their entropy to base {base}.
            Calculate H with log base {base} for the probabilities {probabilities}.
            Evaluate the Shannon entropy of the distribution {probabilities}; logarithm base: {base}.
            Measure the randomness of the pmf {probabilities} in units of base {base}.
            Sum -p log p with logarithms of base {base} over the distribution {probabilities}.
            Set the logarithm base to {base} and return the entropy of the probabilities {probabilities}.
        """,
        stories="""
            A machine has digits in base {base} and emits symbols with the probabilities {probabilities}. What is the \
entropy to that base?
            A DNA-like memory stores digits of base {base}. Its records have the probabilities {probabilities}. What \
entropy, in such digits, does a record have?
            The probabilities {probabilities} describe tomorrow's catch. Marina counts information with log base \
{base}. How much entropy does she note?
            An old paper uses logarithms with base {base}. It lists the distribution {probabilities} and leaves its \
entropy as an exercise. Solve it.
        """,
        terse="""
            H, pmf {probabilities}, base {base}
            base {base} entropy; probabilities {probabilities}
            scipy.stats.entropy(pmf {probabilities}, base = {base})
            entropy; distribution {probabilities}; log base {base}
            -sum p log p, base {base}, probabilities {probabilities}
        """,
        dialogues="""
            A: Entropy for the distribution {probabilities}? B: Which base? A: Base {base}.
            A: Log to base {base}, please. B: Entropy of what? A: Of the probabilities {probabilities}.
            User: Entropy, probabilities {probabilities}. Assistant: Bits? User: No, base {base}.
            Quizmaster: Base {base} is prescribed. Player: And the distribution {probabilities}? Quizmaster: Yes, \
state its entropy.
        """,
    ),
    Phrases(
        tools.perplexity,
        draw_one,
        terms=(
            "perplexity; effective number of outcomes; branching factor; PPL; "
            "exponentiated entropy; Hill number; true diversity; confusion of a model"
        ),
        questions="""
            What is the perplexity of the distribution {probabilities}?
            How perplexed is a model that gives the probabilities {probabilities}?
            To how many equally likely outcomes is the distribution {probabilities} equivalent?
            What is the effective number of choices for the probabilities {probabilities}?
            How large is the average branching factor behind the pmf {probabilities}?
            What's the perplexity for probabilities {probabilities}?
            How many equally good options does a decision with the probabilities {probabilities} feel like?
            What is two to the power of the entropy of the distribution {probabilities}?
            How confused is a predictor with output probabilities {probabilities}, stated as perplexity?
            What is the true diversity, the exponentiated Shannon index, of species with the probabilities \
{probabilities}?
            A fair die with how many faces would be as unpredictable as the distribution {probabilities}?
            How many sides would a fair wheel need to match the uncertainty of the probabilities {probabilities}?
        """,
        commands="""
            Compute the perplexity of the probabilities {probabilities}.
            Raise two to the entropy of the distribution {probabilities}.
            Turn the entropy of the pmf {probabilities} into a perplexity.
            Find the perplexity that belongs to the probability distribution {probabilities}.
            Determine the effective count of outcomes, given the probabilities {probabilities}.
            Evaluate the perplexity for the distribution {probabilities}.
            Calculate the perplexity of the distribution {probabilities}.
            Exponentiate the entropy of the probabilities {probabilities}.
            Report PPL for a token distribution {probabilities}.
            Express the uncertainty of the pmf {probabilities} as a number of equiprobable alternatives.
            Get the Hill number of order one for abundances with the probabilities {probabilities}.
        """,
        stories="""
            A language model predicts the next word with the probabilities {probabilities}. What perplexity does this \
step have?
            An ecologist finds species with the probabilities {probabilities}. Their perplexity is her index of \
diversity. Which index does she report?
            A router chooses its port with the probabilities {probabilities}. Between how many equal ports would it \
be as undecided? Use the perplexity.
            A speech recogniser weighs candidates for a sound with the probabilities {probabilities}. Its developers \
quote perplexity per sound. What do they quote?
            A chess engine considers moves with the probabilities {probabilities}. Among how many equally attractive \
moves is it effectively torn?
            A market has brands whose shares act as probabilities {probabilities}. An economist wants the effective \
number of competitors, by exponentiated entropy. How many are there?
        """,
        terse="""
            perplexity, probabilities {probabilities}
            PPL of distribution {probabilities}
            pmf {probabilities}: perplexity
            two to the H, probabilities {probabilities}
            exp of entropy, distribution {probabilities}
            perplexity(p), p having probabilities {probabilities}
            effective no. of outcomes, pmf {probabilities}
            how perplexed: probabilities {probabilities}
            PPL, probabilities {probabilities}
        """,
        dialogues="""
            A: My classifier outputs the probabilities {probabilities}. B: What is its perplexity? A: That is my \
question.
            A: Is the distribution {probabilities} spread out? B: Take the perplexity. A: What is it?
            Reviewer: Do not report entropy. Author: Perplexity then? Reviewer: Yes, for the token probabilities \
{probabilities}.
            A: Is this t-SNE neighbourhood broad? B: Its neighbours have the probabilities {probabilities}. A: Then \
its perplexity is?
        """,
    ),
    Phrases(
        tools.information_content,
        draw_event,
        terms=(
            "information content; surprisal; self-information; surprise of an event; "
            "Shannon information; I(x); negative log probability; rarity in bits; unexpectedness"
        ),
        questions="""
            How much information does an event of probability {probability} carry?
            What is the surprisal of an outcome whose probability is {probability}?
            How many bits does one learn when something with chance {probability} happens?
            What is the self-information of a message with probability {probability}?
            How surprising, in bits, is an event that has a probability of {probability}?
            What's the information content of probability {probability}?
            How many bits is an event with a probability of {probability} worth?
            How unexpected, in bits, is a result that occurs with chance {probability}?
            What do we learn, measured in bits, from being told something with a prior probability of {probability}?
            What is minus log of {probability} in binary, read as a surprisal?
            How many coin flips all landing heads are as surprising as an event with probability {probability}?
            Ideally, how many bits would an arithmetic coder spend on a symbol whose probability is {probability}?
        """,
        commands="""
            Compute the information content for probability {probability}.
            Give the surprisal belonging to a chance of {probability}.
            Find the self-information of an event that occurs with probability {probability}.
            Express the probability {probability} as information in bits.
            Take minus the binary logarithm of the probability {probability}.
            Quantify the surprise of an outcome with likelihood {probability}.
            Calculate the surprisal of an event with probability {probability}.
            Work out I(x) for p(x) = {probability}, in bits of self-information.
            Convert a likelihood of {probability} into bits of surprise.
            Say how newsworthy, in bits, a message of probability {probability} is.
            Evaluate the negative log probability, binary, of a token with probability {probability}.
            Return the ideal code length of a letter whose chance is {probability}.
        """,
        stories="""
            Snow falls here in summer with probability {probability}. Today it does. How many bits of surprise is that?
            A spy's message has the probability {probability} of being sent. It arrives. What is its information \
content?
            The probability that the bus is on time is {probability}. It comes on time. What is the surprisal of this \
event?
            A smoke detector goes off by mistake with probability {probability}. It just did. How many bits of news \
was that?
            A comet hits the bay with probability {probability} a century. A historian finds that one did. What is \
the surprisal?
            The language model gave the right word a probability of {probability}. The loss of this word is its \
surprisal in bits. What is it?
        """,
        terse="""
            surprisal, p = {probability}
            self-information of probability {probability}
            information content: {probability}
            I(event) for probability {probability}, in bits
            I(x), p(x) = {probability}, surprisal
            bits of surprise, chance {probability}
            neg log prob of {probability}, binary, self-information
            how surprising is p = {probability} in bits
        """,
        dialogues="""
            A: Something happened that had probability {probability}. B: Are you surprised? A: By how many bits \
should I be?
            A: I want the information content. B: Of which event? A: One with a chance of {probability}.
            Reporter: How likely was the upset? Bookmaker: Probability {probability}. Reporter: Expressed as \
information content, in bits?
            Teacher: Rare events tell more. Pupil: Such as one with probability {probability}? Teacher: Yes, how \
many bits does it tell?
        """,
    ),
    Phrases(
        tools.huffman_expected_length,
        draw_one,
        terms=(
            "Huffman code; expected code length; optimal prefix code; average code word; "
            "compression; Huffman tree; variable-length coding; mean codeword length; "
            "entropy coding; bits per symbol after compression"
        ),
        questions="""
            What is the expected length of a Huffman code for the probabilities {probabilities}?
            How long is the average code word of an optimal binary prefix code for the distribution {probabilities}?
            How many binary digits a symbol does Huffman coding spend on the probabilities {probabilities}?
            With the pmf {probabilities}, which mean code word length does Huffman's algorithm reach?
            What is the shortest possible average length of a prefix code for the distribution {probabilities}?
            What's the average Huffman code length for probabilities {probabilities}?
            How many bits per symbol do I need with Huffman coding when the probabilities are {probabilities}?
            After greedy merging of the two rarest symbols again and again, what is the mean codeword length for the \
distribution {probabilities}?
            How well does Huffman compress a source with the probabilities {probabilities}, in bits per symbol?
            If every symbol gets a whole number of bits, prefix-free and optimal, what is the mean length for the \
pmf {probabilities}?
            What is the weighted path length of the Huffman tree whose leaves have the probabilities {probabilities}?
            How compact can a prefix-free variable-length code get for letters with the probabilities {probabilities}?
        """,
        commands="""
            Build a Huffman code for the probabilities {probabilities} and give its expected length.
            Find the average code word length of the Huffman tree for the distribution {probabilities}.
            Compute the expected Huffman length, probabilities {probabilities}.
            Merge the least likely symbols of the pmf {probabilities} as Huffman does and state the mean depth.
            Encode symbols with the probabilities {probabilities} optimally by a prefix code; report the average length.
            Determine the mean number of binary digits in a Huffman code of the distribution {probabilities}.
            Calculate the Huffman expected length of probabilities {probabilities}.
            Construct the optimal prefix-free code for the distribution {probabilities} and tell me its average bits \
per symbol.
            Run Huffman's greedy procedure on the probabilities {probabilities}; return only the mean codeword length.
            Report the compressed size per symbol under Huffman coding, given the pmf {probabilities}.
            Assign variable-length codewords by Huffman to symbols of the probabilities {probabilities} and average \
their lengths.
        """,
        stories="""
            A file consists of characters with the probabilities {probabilities}. It is packed with Huffman's method. \
How long is a code word on average?
            A telegraph company designs an optimal prefix code for words with the probabilities {probabilities}. What \
is the expected code length?
            A student draws the Huffman tree for the distribution {probabilities}. What is the weighted depth of its \
leaves?
            A sensor node saves battery by Huffman coding its readings, which have the probabilities \
{probabilities}. How many bits does one reading take on average?
            In the exam, candidates combine the smallest weights of the distribution {probabilities} until a single \
root remains. They then give the expected codeword length. What is it?
            A game compresses its key presses with a Huffman table. Keys have the probabilities {probabilities}. \
What is the average cost of a key press in bits?
        """,
        terse="""
            Huffman average length, probabilities {probabilities}
            E(code length), Huffman, pmf {probabilities}
            distribution {probabilities}: optimal prefix code length
            expected Huffman length: distribution {probabilities}
            huffman avg length, symbols with probabilities {probabilities}
            mean codeword length, Huffman tree, distribution {probabilities}
            huffman bits per symbol, probabilities {probabilities}
            L = sum p l for Huffman; probabilities {probabilities}
            optimal prefix-free code, pmf {probabilities}, mean bits
        """,
        dialogues="""
            A: My symbols have the probabilities {probabilities}. B: Use a Huffman code. A: How long will it be on \
average?
            A: Compress this: distribution {probabilities}. B: With Huffman? A: Yes, give me the mean code word length.
            Student: Entropy is only a bound. Tutor: So build the Huffman code for the probabilities \
{probabilities}. Student: And its average length is?
            Engineer: Fixed-length codes waste space. Boss: With Huffman and the distribution {probabilities}, what \
do we spend per symbol?
        """,
    ),
    Phrases(
        tools.binomial_entropy,
        draw_trials,
        terms=(
            "binomial entropy; entropy of the number of successes; entropy of a count; "
            "repeated trials; entropy of Bin(n, p); Shannon entropy of a binomial; "
            "unpredictability of a tally; randomness of a head count"
        ),
        questions="""
            What is the entropy of the number of successes in {trials} trials with success probability {probability}?
            If each of {trials} independent trials succeeds with probability {probability}, how many bits of entropy \
does the count have?
            With a success probability of {probability}, what is the entropy of the binomial count after {trials} \
trials?
            How uncertain, in bits, is the number of heads in {trials} tosses of a coin that shows heads with \
probability {probability}?
            At chance {probability} each, what entropy does the total of {trials} yes-no trials have?
            What's the entropy of a binomial with n = {trials} and p = {probability}?
            How unpredictable, in bits, is the tally of successes from {trials} attempts with a probability of \
{probability} each?
            For p = {probability} and n = {trials}, what is the Shannon entropy of Bin(n, p)?
            How much information is in learning how many of {trials} patients recover, each with probability \
{probability}?
            If {trials} voters say yes independently with probability {probability}, what is the entropy of the yes \
tally?
            With hit probability {probability}, how uncertain in bits is an archer's score after {trials} arrows, \
one point a hit?
            What entropy in bits has a report of the number of defects among {trials} parts with defect rate \
{probability}?
        """,
        commands="""
            Compute the entropy of a binomial distribution of {trials} trials and success probability {probability}.
            Find the Shannon entropy of a binomial count: {trials} trials, probability {probability}.
            For success probability {probability} and {trials} repetitions, give the entropy of the binomial variable.
            Determine H of the number of hits when {trials} shots each hit with probability {probability}.
            Evaluate the binomial entropy for chance {probability} and {trials} draws.
            Measure in bits how random a binomial variable is that counts {trials} trials with probability \
{probability}.
            Calculate H(Bin(n, p)) for n = {trials}, p = {probability}.
            Evaluate the entropy of the tally when {trials} coins are flipped, each landing heads with probability \
{probability}.
            With p = {probability}, compute the Shannon entropy of the binomial law for n = {trials}.
            Quantify in bits the randomness of a head count over {trials} flips of a coin biased to {probability}.
            Given {probability} per Bernoulli trial, report the entropy of the sum of {trials} such trials.
        """,
        stories="""
            A factory makes {trials} lamps, and each is broken with probability {probability}. What is the entropy of \
the number of broken lamps?
            Seeds sprout with probability {probability}. A farmer sows {trials} of them. How uncertain is the number \
of sprouts, as an entropy in bits?
            In a quiz of {trials} questions a guess is right with probability {probability}. Find the entropy of the \
number of right answers.
            A call centre dials {trials} numbers. Each person answers with probability {probability}. The manager \
wants to know how unpredictable the number of answered calls is, in bits of entropy.
            Each e-mail is spam with probability {probability}. My inbox got {trials} today. What is the Shannon \
entropy of the spam count?
            A geneticist counts mutants among {trials} flies; each is a mutant with probability {probability}. How \
many bits of entropy does her count have?
        """,
        terse="""
            binomial entropy, {trials} trials, probability {probability}
            entropy of binomial: p = {probability}, trials = {trials}
            H(binomial count); {trials} trials at {probability}
            bits of a binomial count, chance {probability}, {trials} trials
            scipy.stats.binom({trials}, {probability}).entropy() in bits
            Bin(n = {trials}, p = {probability}): Shannon entropy
            entropy, number of heads, {trials} flips, bias {probability}
            p {probability}, n {trials}, entropy of the binomial
            H of success tally: {trials} attempts, chance {probability}
        """,
        dialogues="""
            A: I repeat an experiment {trials} times with chance {probability}. B: You want the expected count? A: \
No, the entropy of the binomial count.
            A: The success probability is {probability}. B: And the number of trials? A: {trials}. Give me the \
binomial entropy.
            A: n is {trials}, p is {probability}. B: Binomial? A: Yes, and I need its entropy in bits.
            Student: Is a binomial with p = {probability} very random? Tutor: For which n? Student: {trials}. Tutor: \
Then compute its Shannon entropy.
        """,
    ),
    Phrases(
        tools.channel_capacity_bsc,
        draw_channel,
        terms=(
            "channel capacity; binary symmetric channel; BSC; error probability; crossover; "
            "noisy line; capacity of a BSC; maximum rate; Shannon limit; bit-flip channel; "
            "noisy-channel coding"
        ),
        questions="""
            What is the capacity of a binary symmetric channel with error probability {error_probability}?
            How many bits a use can a BSC carry that flips bits with probability {error_probability}?
            Which rate is possible at most over a binary symmetric channel whose crossover probability is \
{error_probability}?
            If a channel inverts every binary digit with probability {error_probability}, what is its capacity?
            What does Shannon's theorem allow on a symmetric binary line with a bit error rate of {error_probability}?
            What's the capacity of a BSC with p = {error_probability}?
            How much error-free data fits through a bit-flip channel with flip rate {error_probability}, per \
transmitted bit?
            What's C = one minus H(p) of a binary symmetric channel for p = {error_probability}?
            What is the Shannon limit, in bits per channel use, when noise corrupts each bit symmetrically with \
probability {error_probability}?
            What fraction of the raw rate survives ideal error correction if bits are toggled independently with \
probability {error_probability}?
            How much mutual information, at best, links input and output of a BSC with flip probability \
{error_probability}?
            How useful is a binary symmetric line garbling {error_probability} of its bits, as capacity?
        """,
        commands="""
            Compute the channel capacity of a BSC with crossover probability {error_probability}.
            Find the capacity for a binary symmetric channel, error probability {error_probability}.
            Evaluate one minus the binary entropy of the flip probability {error_probability}.
            Determine how much information a use of a binary symmetric channel conveys if errors have probability \
{error_probability}.
            State the largest reliable rate of a symmetric binary channel that errs with chance {error_probability}.
            Give the BSC capacity at noise level {error_probability}.
            Calculate the capacity of a binary symmetric channel flipping bits with probability {error_probability}.
            Tell me the highest code rate permitted by Shannon on a BSC with bit-flip probability {error_probability}.
            Compute C in bits per use; symmetric bit errors occur with probability {error_probability}.
            Apply the noisy-channel theorem to a binary symmetric channel of crossover {error_probability} and \
return its capacity.
            Work out how many useful bits each transmitted bit delivers if the BSC toggles it with probability \
{error_probability}.
        """,
        stories="""
            A probe near Saturn talks over a binary symmetric channel; noise flips a digit with probability \
{error_probability}. What is the capacity of this link?
            In an old cable each binary digit arrives wrong with probability {error_probability}, both ways alike. \
How large is the channel capacity?
            A memory cell is read as its opposite with probability {error_probability}. Seen as a symmetric channel, \
what capacity does it have?
            Two walkie-talkies exchange ones and zeros. Each digit is toggled by static with probability \
{error_probability}. What capacity per digit does this symmetric line have?
            A QR scanner misreads black and white squares equally often, with probability {error_probability}. Model \
it as a BSC. What is its capacity?
            The code designer asks for the highest feasible code rate. Her channel is binary and symmetric with \
crossover probability {error_probability}. What is the bound?
        """,
        terse="""
            BSC capacity, error probability {error_probability}
            C of binary symmetric channel: {error_probability}
            capacity(BSC({error_probability}))
            crossover {error_probability}, binary symmetric: capacity?
            C_BSC, p = {error_probability}
            bsc capacity p={error_probability}
            Shannon limit, bit-flip probability {error_probability}, symmetric channel
            max code rate, BSC, crossover {error_probability}
            symmetric binary line, BER {error_probability}, bits per use?
        """,
        dialogues="""
            A: My channel flips bits. B: How often? A: With probability {error_probability}. What is its capacity?
            A: A symmetric binary channel errs with chance {error_probability}. B: Can one still send? A: At which \
rate at most?
            Operator: The bit error rate is {error_probability}. Engineer: Symmetric? Operator: Yes, a BSC. \
Engineer: Then its capacity is what?
            Student: Can error correction beat noise? Tutor: Up to capacity. Student: For a BSC with flip \
probability {error_probability}, where is that?
        """,
    ),
)
