# ruff: noqa: E501 - one template a line
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
            What is the entropy of the probabilities {probabilities}?
            What is the average surprisal of the distribution {probabilities}?
            What is the mean information content of the probabilities {probabilities}?
            What is the Shannon diversity in bits of species with the probabilities {probabilities}?
            What is the binary-log uncertainty of the distribution {probabilities}?
            What is the information rate per letter of a memoryless source with the probabilities {probabilities}?
            How disordered is a system whose states have the probabilities {probabilities}, expressed in bits?
            How many shannons of information does an observation from the distribution {probabilities} supply on average?
            How much missing information does the pmf {probabilities} stand for, in bits?
            To what average number of bits can lossless compression squeeze a letter with the probabilities {probabilities}, in the limit?
            How impure is a tree node with class probabilities {probabilities} under the entropy criterion?
            If forecast probabilities are {probabilities}, how undecided is the forecaster, as a Shannon entropy?
            How even, judged by its entropy, is the distribution {probabilities}?
            What is the expected surprise of the probabilities {probabilities}, in bits?
            What is the bit content per draw of the distribution {probabilities}?
            What is the minimum bits-per-symbol figure for the pmf {probabilities}?
            What is the Shannon uncertainty in bits of the probabilities {probabilities}?
            What is the average number of bits of information for the distribution {probabilities}?
            What is the randomness, in bits, of the distribution {probabilities}?
            What is the mean surprise in bits for the probabilities {probabilities}?
            What is the compression limit in bits per letter for letter probabilities {probabilities}?
            What is the diversity in Shannon bits for the species probabilities {probabilities}?
            What is the impurity by entropy, base two, of class probabilities {probabilities}?
            How mixed up is a bag whose colours have the probabilities {probabilities}, in bits of entropy?
            How hard is it to guess a letter drawn with the probabilities {probabilities}, in bits?
            How many bits of news does one draw bring on average, if the distribution is {probabilities}?
            How much do we not know about X, in bits, if its distribution is {probabilities}?
            If the weather has the probabilities {probabilities}, how uncertain is tomorrow in bits?
            When a wheel lands with the probabilities {probabilities}, what is its Shannon entropy in bits?
            How many bits per sign must I send at least, when signs have the probabilities {probabilities}?
            What is the entropy of {probabilities}?
            What is the Shannon entropy of {probabilities} in bits?
            What is the entropy of a random variable with probabilities {probabilities}?
            What is the entropy in bits of a source with symbol probabilities {probabilities}?
            how to calculate shannon entropy for probabilities {probabilities}
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
            Find the entropy of the distribution {probabilities}.
            Find the mean surprise, in bits, of an outcome with probabilities {probabilities}.
            Find the Shannon uncertainty of the probabilities {probabilities}.
            Quote H, logs to base two, for the pmf {probabilities}.
            Evaluate how much choice is involved, in Shannon's sense, in picking an event with the probabilities {probabilities}.
            Obtain the expected number of shannons per draw from the distribution {probabilities}.
            Average the self-information over the distribution {probabilities}.
            State the lower bound on lossless coding, bits per letter, for letters with the probabilities {probabilities}.
            Gauge the disorder of the distribution {probabilities} in bits.
            Score the split: report the entropy impurity of a node whose class probabilities are {probabilities}.
            Provide the uncertainty, Shannon-style, that the probabilities {probabilities} leave us with.
            Figure out the randomness in bits of a password character drawn with the probabilities {probabilities}.
            Find how random the pmf {probabilities} is by Shannon entropy.
            Find the Shannon entropy in bits for the pmf {probabilities}.
            Find the information per symbol, in bits, of symbols with probabilities {probabilities}.
            Find the average surprise in bits for the distribution {probabilities}.
            Give the bits of uncertainty for the probabilities {probabilities}.
            Get H in bits from the distribution {probabilities}.
            Use log2 and give the entropy of the probabilities {probabilities}.
            Add up minus p times log2 of p over the pmf {probabilities}.
            Tell me how random this distribution is, in bits: distribution {probabilities}.
            Compute scipy's entropy with base two for the probabilities {probabilities}.
            Work out how many bits a symbol is worth on average, symbol probabilities {probabilities}.
            Say how unsure we are, in bits, about a pick with the probabilities {probabilities}.
            Calculate the disorder, in bits, of the probability distribution {probabilities}.
            Find the entropy H(X) in bits if the probabilities are {probabilities}.
            Calculate the Shannon entropy of {probabilities}.
            Compute the entropy in bits of the list {probabilities}.
            Find the entropy of a discrete memoryless source with probabilities {probabilities}.
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
            A decision tree reaches a leaf with class probabilities {probabilities}. How large is its entropy impurity?
            A zoologist estimates species probabilities {probabilities} in a pond. What Shannon diversity, in bits, does the pond have?
            A slot reel stops on its symbols with the probabilities {probabilities}. How many bits of uncertainty does a stop resolve?
            A cryptographer worries about a key generator whose symbols have the probabilities {probabilities}. How many bits of entropy does a symbol have?
            A doctor's differential diagnosis has the probabilities {probabilities}. How uncertain is she, in Shannon bits?
            An engineer must know how far a telemetry stream can be squeezed without loss; its symbols have the probabilities {probabilities}. What is Shannon's bound per symbol?
            Page visits follow the distribution {probabilities}. A web analyst wants the entropy of a visit. How much is it?
            A language learner's next mistake falls into types with the probabilities {probabilities}. How much, in bits, would we learn on average by hearing its type?
            A child draws a sweet; the colours have the probabilities {probabilities}. How many bits of uncertainty are there about the colour?
            Our shop's customers pick drinks with the probabilities {probabilities}. How much information, in bits, is in one order?
            A musician's next note has the distribution {probabilities}. How unpredictable is the note, in Shannon bits?
            A clerk codes kinds of forms with the probabilities {probabilities}. What is the entropy limit in bits per form?
            A bird sings its songs with the probabilities {probabilities}. How many bits of entropy does a song have?
            A source emits symbols with probabilities {probabilities}. Find the entropy of the source in bits per symbol.
        """,
        terse="""
            H for probabilities {probabilities}
            entropy, distribution {probabilities}
            Shannon entropy in bits: pmf {probabilities}
            probabilities {probabilities}; entropy?
            scipy.stats.entropy(pmf {probabilities}), binary
            -sum p log p, probabilities {probabilities}
            whats the entropy if probabilities {probabilities}
            shannon H, probabilities {probabilities}
            uncertainty in bits: distribution {probabilities}
            avg surprisal, pmf {probabilities}
            entropy impurity, class probabilities {probabilities}
            distribution {probabilities}: Shannon diversity (binary log)
            mean information per symbol, probabilities {probabilities}
            E(-log p) in bits, distribution {probabilities}
            H2 of pmf {probabilities}
            log2 entropy: probabilities {probabilities}
            how many bits, distribution {probabilities}
            shannon bits for probabilities {probabilities}
            entropy({probabilities})
            entropy of {probabilities} in bits
            H({probabilities})
        """,
        dialogues="""
            A: I have the distribution {probabilities}. B: What about it? A: I need its entropy.
            A: The probabilities are {probabilities}. B: So what is unknown? A: How many bits of entropy that makes.
            User: My source has the probabilities {probabilities}. Assistant: Mean or entropy? User: Entropy.
            A: How random is the pmf {probabilities}? B: In what sense? A: In the sense of Shannon, in bits.
            Trainer: The leaf node has class probabilities {probabilities}. Student: How impure is it? Trainer: Use \
entropy as the impurity.
            Coder: How far can this stream be compressed? Tutor: What are its symbol probabilities? Coder: Probabilities {probabilities}. Tutor: Then work out the entropy.
            A: How mixed is the node with class probabilities {probabilities}? B: By Gini? A: By entropy, please.
            Pupil: The distribution {probabilities} looks messy. Teacher: Put a number on the mess: Shannon's, in bits.
            A: The colours have the probabilities {probabilities}. B: And how uncertain is a draw? A: In bits, please.
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
            What is the entropy in nats of the distribution {probabilities}?
            What is the natural-log entropy of the pmf {probabilities}?
            What is the Shannon index, computed with ln, of species probabilities {probabilities}?
            What is the entropy in natural units of the probabilities {probabilities}?
            What is the mean surprisal in nats of the distribution {probabilities}?
            How many nats of uncertainty are in the distribution {probabilities}?
            How uncertain, in nats rather than bits, is an outcome with the probabilities {probabilities}?
            What does torch's Categorical entropy, which takes natural logs, give for the probabilities {probabilities}?
            If uncertainty is counted in nats, how much of it does a policy with action probabilities {probabilities} have?
            How large is H with logs to Euler's base for the pmf {probabilities}?
            How disordered is an ensemble with microstate probabilities {probabilities}, in units of Boltzmann's constant?
            How many nats does one learn on average from a draw of the distribution {probabilities}?
            What is the expected surprise in nats of the probabilities {probabilities}?
            What is the disorder in natural units for the probabilities {probabilities}?
            What is the expected surprise in nats for the distribution {probabilities}?
            What is the nat entropy of the distribution {probabilities}?
            What is the ln entropy for the probabilities {probabilities}?
            What is the uncertainty in nats for the pmf {probabilities}?
            What is the Gibbs-style entropy, without the constant, of the probabilities {probabilities}?
            What is the information per draw in nats for the distribution {probabilities}?
            What is the mean of minus ln p for the probabilities {probabilities}?
            What is the Shannon index with natural log for the probabilities {probabilities}?
            How many nats are in the pmf {probabilities}?
            How random is the distribution {probabilities} in nats?
            How large is the entropy of the probabilities {probabilities} if I use ln and not log two?
            With base e logs, what entropy has the pmf {probabilities}?
            If I take natural logs, how uncertain is a pick with the probabilities {probabilities}?
            What does np.log give for the entropy sum of the probabilities {probabilities}, so in nats?
            What is the entropy of {probabilities} in nats?
            How many nats of entropy does {probabilities} have?
            What is the Shannon entropy in nats of a random variable with probabilities {probabilities}?
            What is the natural log entropy of {probabilities}?
            What is the entropy in nats of a source with symbol probabilities {probabilities}?
            how to calculate entropy in nats for probabilities {probabilities}
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
            Find the entropy in nats of the probabilities {probabilities}.
            Find the natural-unit uncertainty of the distribution {probabilities}.
            Express the randomness of the pmf {probabilities} in nats.
            Take natural logs and average minus ln p over the distribution {probabilities}.
            Quote the Shannon-Wiener index with natural logarithm for species of probabilities {probabilities}.
            Evaluate the entropy bonus in nats for action probabilities {probabilities}.
            Obtain the mean self-information, logarithms natural, of the distribution {probabilities}.
            State the entropy of the probabilities {probabilities} using Euler's number as the base.
            Not bits but nats: give the entropy of the pmf {probabilities}.
            Work out the statistical-mechanical entropy over k of states with the probabilities {probabilities}, with ln.
            Measure the disorder of the distribution {probabilities} by ln-based entropy.
            Provide H, natural logarithm, for a variable with the probabilities {probabilities}.
            Find the ln-based Shannon entropy of the pmf {probabilities}.
            Find the nats of entropy for the distribution {probabilities}.
            Find the entropy with ln for the probabilities {probabilities}.
            Give the natural-unit uncertainty of the pmf {probabilities}.
            Use ln, not log two, for the entropy of the probabilities {probabilities}.
            Get H with natural logs from the distribution {probabilities}.
            Add up minus p times ln p over the pmf {probabilities}.
            Tell me in nats how unsure we are about a draw with the probabilities {probabilities}.
            Report the mean surprise in nats for the pmf {probabilities}.
            Calculate the natural logarithm entropy, probabilities {probabilities}.
            Work out the disorder in nats, distribution {probabilities}.
            Compute -(p * log(p)).sum() in numpy, natural log, for the probabilities {probabilities}.
            Say how many nats one symbol carries on average, symbol probabilities {probabilities}.
            Find the entropy H(X) in nats if the probabilities are {probabilities}.
            Calculate the Shannon entropy of {probabilities} in nats.
            Compute the entropy of the list {probabilities} using the natural logarithm.
            Find the entropy in nats of a discrete source with probabilities {probabilities}.
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
            A reinforcement learner adds an entropy bonus in nats. Its policy has action probabilities {probabilities}. How big is the entropy?
            A forester records tree species with the probabilities {probabilities} and uses the Shannon-Wiener index with natural logs. What does she get?
            A chemist treats conformers with Boltzmann probabilities {probabilities}. What is the conformational entropy in natural units, over k?
            A statistician always works with ln. The distribution {probabilities} lies on her desk. What entropy, in nats, does she compute?
            A sampler's weights form the distribution {probabilities}. Its log prints the entropy in nats. What does the log print?
            An economist uses Theil-style natural logs. Market shares act as probabilities {probabilities}. How many nats of entropy do they have?
            A neural classifier yields class probabilities {probabilities}. Its framework measures uncertainty with ln. Which entropy value appears?
            A physics exam gives level populations as probabilities {probabilities} and asks for the entropy with natural logarithm. What is the answer?
            A chemist has states with the probabilities {probabilities} and wants the entropy with ln. What is it?
            A gardener counts flower kinds with the probabilities {probabilities} and reports diversity in nats. Which number does she report?
            A programmer's library logs entropy in nats; the action probabilities are {probabilities}. What is logged?
            A physics pupil must use the natural log. The distribution is {probabilities}. How many nats of entropy does he get?
            A bird sings its songs with the probabilities {probabilities}. How much entropy in nats does a song have?
            A source emits symbols with probabilities {probabilities}. Find the entropy of the source in nats per symbol.
        """,
        terse="""
            entropy in nats, pmf {probabilities}
            distribution {probabilities}, H with ln
            -sum p ln p, probabilities {probabilities}
            H in nats: probabilities {probabilities}
            natural log entropy of pmf {probabilities}
            nats: entropy, distribution {probabilities}
            entropy (ln), probabilities {probabilities}
            H natural units, pmf {probabilities}
            Shannon-Wiener index with ln, probabilities {probabilities}
            E(-ln p), distribution {probabilities}
            Categorical(probabilities {probabilities}).entropy() in nats
            probabilities {probabilities}; entropy; base Euler's number
            entropy, e-based logs, distribution {probabilities}
            nats: probabilities {probabilities}
            ln entropy of pmf {probabilities}
            H base e, distribution {probabilities}
            natural log uncertainty, probabilities {probabilities}
            entropy({probabilities}) in nats
            entropy of {probabilities}, natural log
            shannon entropy with ln of {probabilities}
        """,
        dialogues="""
            A: Entropy of the distribution {probabilities}, please. B: In bits? A: In nats.
            Student: My distribution {probabilities} needs an entropy. Professor: Natural logs, so nats. Student: \
And the figure is?
            User: Entropy of probabilities {probabilities}? Assistant: Which unit? User: Nats, since I use ln.
            A: Entropy of the action probabilities {probabilities}? B: Binary or natural log? A: Natural.
            Ecologist: Species probabilities {probabilities}. Assistant: Shannon index in bits? Ecologist: No, with ln.
            Coder: torch reports the entropy in nats. Lead: For the distribution {probabilities}? Coder: Yes. Lead: So what does it report?
            A: The colours have the probabilities {probabilities}. B: And how uncertain is a draw, with ln? A: Yes, in nats please.
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
            What is the base {base} entropy of the distribution {probabilities}?
            What is the entropy of the probabilities {probabilities} with logarithms to base {base}?
            What is the uncertainty of the pmf {probabilities} in units of log base {base}?
            What is the mean surprisal, base {base}, of the probabilities {probabilities}?
            With {base} as the base of the log, how much entropy has the distribution {probabilities}?
            How many digits of radix {base} does a symbol with probabilities {probabilities} need on average, by Shannon's bound?
            If uncertainty is gauged on a scale whose log base is {base}, how uncertain is the distribution {probabilities}?
            How disordered is a system with state probabilities {probabilities} when the log is taken to base {base}?
            How random is a source with probabilities {probabilities}, logs base {base}?
            What average information, in units set by log base {base}, does the distribution {probabilities} yield?
            When logs have radix {base}, what is H for the probabilities {probabilities}?
            What is the Shannon entropy of the pmf {probabilities} if the logarithm has base {base}?
            With log base {base}, what is the expected surprise of the distribution {probabilities}?
            What is the mean information to the base {base} of the probabilities {probabilities}?
            What is the disorder of the pmf {probabilities}, logarithm base {base}?
            What is the entropy with log base {base} of the pmf {probabilities}?
            What is the uncertainty to base {base} for the distribution {probabilities}?
            What is the information per symbol, base {base}, for symbol probabilities {probabilities}?
            What is the H of the probabilities {probabilities} in base {base}?
            What is the average surprise of the distribution {probabilities}, counted with log base {base}?
            What is the Shannon index for the probabilities {probabilities} with a logarithm of base {base}?
            If I count with base {base} instead of bits, what entropy has the pmf {probabilities}?
            How random is the distribution {probabilities} when the log base is {base}?
            How many base {base} digits of information does a draw with the probabilities {probabilities} carry on average?
            Using a log to base {base}, how uncertain is a pick with the probabilities {probabilities}?
            For base {base}, how large is the Shannon entropy of the pmf {probabilities}?
            How large is H if the distribution is {probabilities} and the base is {base}?
            Which entropy do the probabilities {probabilities} have when one unit is log {base}?
            What is the entropy of {probabilities} in base {base}?
            What is the Shannon entropy of {probabilities} with log base {base}?
            What is the base {base} entropy of {probabilities}?
            What is the entropy of a random variable with probabilities {probabilities}, using logarithm base {base}?
            What is the entropy to base {base} of a source with symbol probabilities {probabilities}?
            how to calculate the entropy of {probabilities} with base {base}
        """,
        commands="""
            Compute the base {base} entropy of the pmf {probabilities}.
            Take the probabilities {probabilities} and give their entropy to base {base}.
            Calculate H with log base {base} for the probabilities {probabilities}.
            Evaluate the Shannon entropy of the distribution {probabilities}; logarithm base: {base}.
            Measure the randomness of the pmf {probabilities} in units of base {base}.
            Sum -p log p with logarithms of base {base} over the distribution {probabilities}.
            Set the logarithm base to {base} and return the entropy of the probabilities {probabilities}.
            Find the entropy to base {base} of the probabilities {probabilities}.
            Find the base {base} uncertainty of the distribution {probabilities}.
            For the distribution {probabilities}, quote the entropy with {base} as logarithm base.
            Average minus log p, to the base {base}, over the probabilities {probabilities}.
            Obtain H of the pmf {probabilities} in units belonging to log base {base}.
            Express the mean information of the probabilities {probabilities} in digits of radix {base}.
            Use radix {base} for the log and tell me the entropy of the pmf {probabilities}.
            Find how uncertain the distribution {probabilities} is, logs being of radix {base}.
            Work out how much uncertainty the distribution {probabilities} holds if one counts with logs of base {base}.
            Switch from bits to base {base} and give the entropy of the distribution {probabilities}.
            Pass base = {base} to the entropy function for the probabilities {probabilities} and report what it returns.
            With an alphabet of {base} code signs, bound the mean codeword length from below, by entropy, for the probabilities {probabilities}.
            State Shannon's H to the base {base} for the distribution {probabilities}.
            Find the base {base} entropy for the probabilities {probabilities}.
            Find H of the distribution {probabilities} with base {base}.
            Use {base} as log base and find the entropy of the pmf {probabilities}.
            Give the uncertainty of the probabilities {probabilities} in base {base} units.
            With base {base}, add up minus p log p for the probabilities {probabilities}.
            Call entropy() on the probabilities {probabilities} with base={base}.
            Get the randomness to base {base} of the distribution {probabilities}.
            Tell me the entropy of the pmf {probabilities}, logs to base {base}.
            Calculate how many digits of base {base} a symbol is worth, probabilities {probabilities}.
            Take base {base} logs and work out the mean surprise of the distribution {probabilities}.
            Compute Shannon's measure, base {base}, for the pmf {probabilities}.
            Say how much information a draw gives, log base {base}, with the probabilities {probabilities}.
            Find the entropy H(X) with log base {base} if the probabilities are {probabilities}.
            Calculate the Shannon entropy of {probabilities} in base {base}.
            Compute the base {base} entropy of the list {probabilities}.
            Find the entropy of {probabilities} using logarithms to base {base}.
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
            A telegraph uses {base} different pulses. Its letters have the probabilities {probabilities}. What is the entropy of a letter to that base?
            A puzzle's hidden state has the probabilities {probabilities}, and every test tells {base} cases apart, so that number is the log base. What is the entropy of the state?
            An ecologist's software lets her set the log base, and she sets {base}. Her species have the probabilities {probabilities}. Which Shannon index comes out?
            A codebook is written in digits of radix {base}; words have the probabilities {probabilities}. How many such digits per word does entropy demand?
            Before computing the entropy of the distribution {probabilities}, the lecturer announced that logs are to base {base}. What do students find?
            A storage cell has {base} levels. Records come with the probabilities {probabilities}. What is the entropy of a record, in cells, i.e. to that log base?
            A script calls the entropy routine with log base {base} on the distribution {probabilities}. What does it print?
            A lecturer writes the probabilities {probabilities} on the board.\\nShe counts information in logs of base {base}.\\nWhich entropy does she obtain?
            A robot's memory counts in base {base}. Its messages have the probabilities {probabilities}. What is the entropy of a message in that base?
            A teacher asks for logs to base {base}. The distribution is {probabilities}. Which entropy should the pupils find?
            A gardener's flower kinds have the probabilities {probabilities}; her program uses log base {base}. What diversity index comes out?
            A bird sings its songs with the probabilities {probabilities}. Counted with log base {base}, how much entropy does a song have?
            Signals can take {base} levels, so that is the log base. Letters have the probabilities {probabilities}. What is the entropy of a letter?
            A source emits symbols with probabilities {probabilities}. Find the entropy of the source using log base {base}.
        """,
        terse="""
            H, pmf {probabilities}, base {base}
            base {base} entropy; probabilities {probabilities}
            scipy.stats.entropy(pmf {probabilities}, base = {base})
            entropy; distribution {probabilities}; log base {base}
            -sum p log p, base {base}, probabilities {probabilities}
            log base {base}: entropy of distribution {probabilities}
            distribution {probabilities}, entropy, radix {base}
            entropy(probabilities {probabilities}, base={base})
            H to base {base}, probabilities {probabilities}
            pmf {probabilities}: entropy, logs of radix {base}
            uncertainty, probabilities {probabilities}, log base {base}
            avg surprisal base {base}, distribution {probabilities}
            Shannon entropy with base {base}: pmf {probabilities}
            entropy base {base}: pmf {probabilities}
            probabilities {probabilities} H log base {base}
            pmf {probabilities}, base {base}, Shannon
            base {base} uncertainty of distribution {probabilities}
            entropy({probabilities}, base={base})
            scipy.stats.entropy({probabilities}, base={base})
            entropy of {probabilities} base {base}
        """,
        dialogues="""
            A: Entropy for the distribution {probabilities}? B: Which base? A: Base {base}.
            A: Log to base {base}, please. B: Entropy of what? A: Of the probabilities {probabilities}.
            User: Entropy, probabilities {probabilities}. Assistant: Bits? User: No, base {base}.
            Quizmaster: Base {base} is prescribed. Player: And the distribution {probabilities}? Quizmaster: Yes, \
state its entropy.
            Coder: The entropy call wants a base. Lead: Use {base}. Coder: And the probabilities {probabilities}? Lead: Yes.
            Student: Bits or nats for the distribution {probabilities}? Tutor: Neither; take base {base}. Student: Then the entropy is what?
            User: Entropy, please. Bot: Log base? User: {base}. Bot: And the distribution? User: Distribution {probabilities}.
            A: Not bits, I need base {base}. B: And the probabilities are {probabilities}? A: Yes, so what's the entropy?
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
            What is the perplexity of the probabilities {probabilities}?
            What is the effective number of outcomes of the distribution {probabilities}?
            What is the exponentiated entropy of the pmf {probabilities}?
            What is the effective alphabet size of the distribution {probabilities}?
            What is the equivalent number of equiprobable classes for the probabilities {probabilities}?
            What is the effective number of species, Hill number of order one, for the probabilities {probabilities}?
            How many words is a model effectively hesitating between if its next-word probabilities are {probabilities}?
            How many equally weighted options would be just as uncertain as the distribution {probabilities}?
            What PPL score do the token probabilities {probabilities} lead to?
            If uncertainty is turned back into a count of choices, how many choices does the distribution {probabilities} represent?
            How broad, as an effective support size, is the distribution {probabilities}?
            Among how many equal alternatives is someone with beliefs of probabilities {probabilities} virtually guessing?
            What is the perplexity in words of a next-word distribution {probabilities}?
            What is the effective number of options for the distribution {probabilities}?
            What is the branching factor for the probabilities {probabilities}?
            What is the exponential of the entropy for the pmf {probabilities}?
            What is the equivalent number of equal choices of the distribution {probabilities}?
            What is the model's perplexity for token probabilities {probabilities}?
            What is the Hill number, order one, for the species probabilities {probabilities}?
            What is the effective number of species of the distribution {probabilities}, by exp of Shannon?
            How many equally likely options would be just as uncertain as the probabilities {probabilities}?
            How many choices does the distribution {probabilities} really offer, as perplexity?
            How perplexing is the pmf {probabilities}?
            Between how many words is a model torn, in effect, when it gives the probabilities {probabilities}?
            If I raise two to the entropy in bits of the probabilities {probabilities}, what do I get?
            A fair die with how many sides is as hard to guess as a draw with the probabilities {probabilities}?
            What is the perplexity of {probabilities}?
            What is the perplexity of a distribution with probabilities {probabilities}?
            What is the perplexity of a random variable with probabilities {probabilities}?
            How do I compute perplexity from the probabilities {probabilities}?
            What perplexity does a model with next-word probabilities {probabilities} have?
            What is two to the power of the entropy of {probabilities}?
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
            Find the perplexity of the distribution {probabilities}.
            Find the effective support size of the pmf {probabilities}.
            Find the effective number of equally likely alternatives of the probabilities {probabilities}.
            Turn the entropy of the distribution {probabilities} into an equivalent number of equal outcomes.
            Take the antilog of the Shannon entropy of the probabilities {probabilities}.
            Obtain the PPL of a predictor with the probabilities {probabilities}.
            Quote the Hill number of order one for species of probabilities {probabilities}.
            State how many faces a fair die needs in order to be as uncertain as the distribution {probabilities}.
            Evaluate the effective vocabulary size at a step with next-token probabilities {probabilities}.
            Figure out the virtual number of candidates behind the distribution {probabilities}, via two to the entropy.
            Not the entropy itself but its exponential: give it for the pmf {probabilities}.
            Provide the mean branching factor of a grammar node with rule probabilities {probabilities}.
            Find the number of equally likely outcomes that matches the distribution {probabilities} in uncertainty.
            Find the exponentiated entropy for the probabilities {probabilities}.
            Find the effective alphabet size for the letter probabilities {probabilities}.
            Find the PPL for the probabilities {probabilities}.
            Find the effective number of choices for the distribution {probabilities}.
            Find the branching factor of the pmf {probabilities}.
            Give the perplexity of this pmf: pmf {probabilities}.
            Get two to the power of H for the probabilities {probabilities}.
            Turn the probabilities {probabilities} into an effective count of options.
            Compute exp of the nat entropy of the distribution {probabilities}.
            Tell me how many equal options the distribution {probabilities} is worth.
            Work out the true diversity, order one, of the probabilities {probabilities}.
            Calculate the model perplexity from the next-token probabilities {probabilities}.
            Say how many virtual candidates the pmf {probabilities} has, by its perplexity.
            Report how perplexed a model with the output probabilities {probabilities} is.
            Calculate the perplexity of {probabilities}.
            Find the perplexity of the probability distribution {probabilities}.
            Compute the perplexity if the probabilities are {probabilities}.
            Find the perplexity of the list {probabilities}.
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
            A t-SNE point sees its neighbours with the probabilities {probabilities}. How many effective neighbours, as perplexity, does it have?
            A coral reef hosts species with the probabilities {probabilities}. A biologist reports the effective number of species from exponentiated entropy. Which number does she report?
            A keyboard app predicts the next letter with the probabilities {probabilities}. What is its perplexity at this letter?
            A parliament's seats are shared like the probabilities {probabilities}. A political scientist wants the effective number of parties by exponential of entropy. How many are there?
            A robot at a crossing weighs directions with the probabilities {probabilities}. Between how many equal directions is it effectively choosing, by perplexity?
            A grammar rule expands with the probabilities {probabilities}. The linguist calls the antilog of the entropy its branching factor. How large is it?
            A topic model gives a document the topic probabilities {probabilities}. What is the perplexity, the effective number of topics?
            A mixture-of-experts gate routes with the probabilities {probabilities}. The team logs its perplexity to see how many experts are effectively used. What is logged?
            A phone guesses the next word with the probabilities {probabilities}. How perplexed is it?
            A gardener has flower kinds with the probabilities {probabilities}. What is the effective number of kinds, from exponentiated entropy?
            A player picks moves with the probabilities {probabilities}. How many equal moves would be as hard to foresee? Give the perplexity.
            A child picks ice cream with the probabilities {probabilities}. How many flavours does it effectively choose from, as perplexity?
            Our voice assistant hears a word with candidate probabilities {probabilities}. What perplexity does it face?
            A language model predicts the next token with probabilities {probabilities}. What is the perplexity of the prediction?
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
            PPL w/ token probabilities {probabilities}
            effective number of species (exp Shannon), probabilities {probabilities}
            perplexity of pmf {probabilities}
            eff. support size, distribution {probabilities}
            antilog of entropy, probabilities {probabilities}
            Hill number order one, distribution {probabilities}
            branching factor, rule probabilities {probabilities}
            torch perplexity, distribution {probabilities}
            exp(entropy) as number of choices, probabilities {probabilities}
            perplexity for distribution {probabilities} pls
            effective options: pmf {probabilities}
            branching factor, distribution {probabilities}
            perplexity({probabilities})
            perplexity of {probabilities}
            PPL of {probabilities}
        """,
        dialogues="""
            A: My classifier outputs the probabilities {probabilities}. B: What is its perplexity? A: That is my \
question.
            A: Is the distribution {probabilities} spread out? B: Take the perplexity. A: What is it?
            Reviewer: Do not report entropy. Author: Perplexity then? Reviewer: Yes, for the token probabilities \
{probabilities}.
            A: Is this t-SNE neighbourhood broad? B: Its neighbours have the probabilities {probabilities}. A: Then \
its perplexity is?
            A: How many topics does it really use? B: The topic probabilities are {probabilities}. A: So give me the effective number, the perplexity.
            Student: Is perplexity the same as entropy? Tutor: It is its exponential. Student: So for the distribution {probabilities} I get what perplexity?
            User: PPL please. Bot: Token probabilities? User: Probabilities {probabilities}.
            A: The model gives the probabilities {probabilities}. B: What's the entropy? A: I want the perplexity instead.
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
            What is the surprisal of probability {probability}?
            What is the self-information of an event with chance {probability}?
            What is the information content in bits of an outcome with likelihood {probability}?
            What is the binary negative log-likelihood of a single event of probability {probability}?
            What is the surprise value of something with a {probability} probability?
            What is the Shannon information of a message whose chance is {probability}?
            How many shannons does news with an a priori probability of {probability} contain?
            How newsworthy, in bits, is an occurrence of likelihood {probability}?
            How astonished, on Shannon's scale, should I be at a thing with probability {probability}?
            How many yes-or-no answers is it worth to learn that an event of chance {probability} took place?
            What optimal codeword length, ignoring rounding, goes with a single symbol of probability {probability}?
            When a token had a predicted probability of {probability}, what is its surprisal in bits?
            What is the negative binary logarithm of the probability {probability}, read as surprise?
            What is the unexpectedness in bits of a result with chance {probability}?
            What is the Shannon information of a single event with probability {probability}?
            What is the surprise in bits for a probability of {probability}?
            What is the amount of information of an event with chance {probability}?
            What is the news value in bits of an event with likelihood {probability}?
            What is the self-information for a chance of {probability}?
            What is the negative log2 probability, the surprisal, of {probability}?
            What is the bit cost of a symbol that has probability {probability}?
            What is the rarity score in bits for a chance of {probability}?
            How many bits of information does a hit with chance {probability} give me?
            How surprised should I be, in bits, if something with a {probability} chance happens?
            If an event with probability {probability} comes true, how much information is that in bits?
            How big a surprise, counted in bits, is a thing that has only a {probability} chance?
            It had a chance of {probability} and it happened; how many bits of surprise?
            How much does one learn, in bits, by seeing an outcome of likelihood {probability}?
            What is the information content of an event with probability {probability}?
            How many bits of information are in an event with probability {probability}?
            What is the self-information of an event with p = {probability}?
            What is the surprisal of an event that has probability {probability}?
            If P(x) = {probability}, what is I(x) in bits?
            How many bits does a message with probability {probability} carry?
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
            Find the surprisal of an outcome with probability {probability}.
            Find the information content of an event of probability {probability}.
            Find the amount of surprise, in bits, of a chance of {probability}.
            Turn the probability {probability} of a single event into its surprisal.
            Obtain log base two of the reciprocal of the probability {probability}.
            Measure how unexpected an event of likelihood {probability} is, in shannons.
            Quote the self-information carried by a symbol of chance {probability}.
            State how many bits are conveyed when a message with prior chance {probability} comes in.
            Evaluate the log score in bits for an event that was given the probability {probability} and did happen.
            Figure out how much we learn from the occurrence of something as likely as {probability}.
            Provide the ideal bit cost of coding one event with probability {probability}.
            Rate the rarity of an event with chance {probability} in bits of information.
            Find the surprise in bits of an event with chance {probability}.
            Find the information content for a chance of {probability}.
            Find the self-information for probability {probability}.
            Give the surprisal in bits for a {probability} chance.
            Give minus log2 of the probability {probability}.
            Tell me how many bits it takes to report an event of probability {probability}.
            Turn a chance of {probability} into bits of information.
            Work out how surprising an event with chance {probability} is, in bits.
            Compute -log2(p), the surprisal, with p = {probability}.
            Get the information, in shannons, of one outcome with probability {probability}.
            Say how much news there is, in bits, in something of chance {probability}.
            Calculate the ideal code length in bits for one symbol of probability {probability}.
            Find the information content in bits of an event with P(x) = {probability}.
            Calculate the self-information of a symbol with probability {probability}.
            Compute the surprisal in bits for p = {probability}.
            Find the amount of information in a message of probability {probability}.
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
            A geyser erupts in any given hour with probability {probability}. It erupts while we watch. How many bits of surprise is that?
            A word in context has probability {probability} according to a reader's model. Psycholinguists predict reading time from its surprisal. What is the surprisal in bits?
            A one-off password guess is right with probability {probability}. It was right. What self-information does this success carry?
            A nurse learns that a patient has a condition of probability {probability}. How much information, in bits, has she received?
            A weather app gave snow the probability {probability}, and it snowed. What surprisal does the app score?
            An arithmetic coder meets a letter with probability {probability}. How many bits does this letter cost it, ideally?
            An anomaly detector scores an event by minus the binary log of its probability, here {probability}. What is the score?
            A quiz contestant names the winner; a priori the winner had a chance of {probability}. How many bits of information did the contestant's tip contain?
            My raffle ticket had a winning chance of {probability}.\\nIt won.\\nHow many bits of surprise is this?
            Our cat comes when called with a chance of {probability}. She came! How many bits of surprise is that?
            I drew the winning card, which has probability {probability}. How much information, in bits, did the draw give?
            A teacher picks a pupil; the chance for Ann was {probability}, and it was Ann. What is the surprisal of that?
            A rare letter has probability {probability} in the text. How many bits of information does it carry when it shows up?
            The forecast said {probability} for hail, and hail fell. How many bits of self-information did the hail bring?
            It snows in our town on {probability} of days. How many bits of information does the news that it snowed today carry?
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
            -log p in bits, p = {probability}
            surprisal in bits: probability {probability}
            self-info, chance {probability}
            bits of info from an event w/ probability {probability}
            how unexpected is probability {probability}, shannons
            information content of a {probability} event
            ideal code length for p {probability}
            log of reciprocal probability {probability}, base two
            surprise bits for chance {probability}
            info of event, p {probability}
            -log2 p, p = {probability}, surprisal
            self info {probability}
            surprisal({probability})
            information content, p = {probability}
            I(x), P(x) = {probability}, bits
        """,
        dialogues="""
            A: Something happened that had probability {probability}. B: Are you surprised? A: By how many bits \
should I be?
            A: I want the information content. B: Of which event? A: One with a chance of {probability}.
            Reporter: How likely was the upset? Bookmaker: Probability {probability}. Reporter: Expressed as \
information content, in bits?
            Teacher: Rare events tell more. Pupil: Such as one with probability {probability}? Teacher: Yes, how \
many bits does it tell?
            A: The token had probability {probability}. B: And how surprising was it? A: In bits, that's what I want.
            Reporter: The volcano erupted. Scientist: I gave it a probability of {probability}. Reporter: How many bits of surprise is that?
            Student: What does an event of chance {probability} tell me? Tutor: Its self-information. Student: In bits, how much?
            A: It had a chance of {probability}, yet it happened. B: How surprising! A: In bits, how much?
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
            What is the average Huffman codeword length of the distribution {probabilities}?
            What is the mean code length of a Huffman tree for the probabilities {probabilities}?
            What is the expected depth of a leaf in the Huffman tree of the probabilities {probabilities}?
            What is the minimum average length of a prefix-free code for the pmf {probabilities}?
            What is the weighted path length of the optimal binary tree for the distribution {probabilities}?
            How many bits does a symbol take on average after Huffman compression, given the probabilities {probabilities}?
            How short, on average, can instantaneous binary codewords be for symbols with the probabilities {probabilities}?
            With integer codeword lengths chosen optimally, how many bits per letter do the probabilities {probabilities} require?
            If frequent symbols get short codewords as Huffman prescribes, how long is the average codeword for the distribution {probabilities}?
            How many left-right branchings, on average, lead from the root to a leaf in Huffman's tree for the probabilities {probabilities}?
            What rate in bits per symbol does symbol-by-symbol Huffman encoding attain for the pmf {probabilities}?
            What would a zip-style Huffman stage spend per character on characters with the probabilities {probabilities}?
            What is the rate of a Huffman code for the distribution {probabilities}?
            What is the compressed size per letter under Huffman, letter probabilities {probabilities}?
            What is the shortest average prefix-free binary code for the probabilities {probabilities}?
            What is the average Huffman length for the probabilities {probabilities}?
            What is the mean codeword size in a Huffman code for the distribution {probabilities}?
            What is the expected number of bits per symbol with Huffman, symbol probabilities {probabilities}?
            What is the best prefix-code average for the pmf {probabilities}?
            What is the cost per symbol of Huffman coding for the distribution {probabilities}?
            What is the mean depth of the Huffman tree for the pmf {probabilities}?
            What is the optimal average code length of the probabilities {probabilities} when each symbol gets whole bits?
            How long are Huffman codes on average if the letters have the probabilities {probabilities}?
            How many bits does Huffman use per letter, letter probabilities {probabilities}?
            How short can a binary prefix code be on average for the distribution {probabilities}?
            If I build a Huffman tree from the probabilities {probabilities}, how long is a code on average?
            When Huffman zips signs with the probabilities {probabilities}, how many bits does a sign take on average?
            What does Huffman bring the average code length down to for the pmf {probabilities}?
            What is the average code length of a Huffman code for {probabilities}?
            What is the average codeword length of the Huffman code for symbols with probabilities {probabilities}?
            How many bits per symbol does Huffman coding need for {probabilities}?
            What is the expected Huffman code length for symbol probabilities {probabilities}?
            What is the average length of an optimal prefix code for {probabilities}?
            how to find the average huffman code length for probabilities {probabilities}
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
            Find the Huffman average length of the probabilities {probabilities}.
            Find the expected codeword length of an optimal instantaneous code for the distribution {probabilities}.
            Find the mean leaf depth of the Huffman tree of the pmf {probabilities}.
            Huffman-encode a source with the probabilities {probabilities} and quote the average bits per symbol.
            Obtain the rate of the best binary prefix code for the probabilities {probabilities}.
            Repeatedly join the two smallest of the probabilities {probabilities}, Huffman's way, and add up the joined weights.
            Sum probability times codeword length over a Huffman code for the distribution {probabilities}.
            State the minimal redundancy code's mean length for symbols with the probabilities {probabilities}.
            Design a prefix code of least average length for the pmf {probabilities} and report that length.
            Evaluate the average number of binary digits that Huffman's codebook uses for the distribution {probabilities}.
            Not the entropy but the length actually reached by Huffman: give it for the probabilities {probabilities}.
            Figure out what Huffman coding costs per symbol when symbols follow the distribution {probabilities}.
            Find what Huffman's optimal code spends on average per symbol of the pmf {probabilities}.
            Find the average Huffman code length of the distribution {probabilities}.
            Find the bits per symbol of a Huffman code for the probabilities {probabilities}.
            Find the mean length of the best prefix code for the pmf {probabilities}.
            Give the expected Huffman code size for the probabilities {probabilities}.
            Make a Huffman tree for the pmf {probabilities} and average the path lengths.
            Huffman-code the probabilities {probabilities} and tell me the mean length.
            Use heapq to Huffman the probabilities {probabilities} and print the average length.
            Work out how many bits Huffman needs per sign, sign probabilities {probabilities}.
            Get the average number of digits in Huffman codewords for the distribution {probabilities}.
            Join the two smallest again and again, Huffman style, for the probabilities {probabilities}; give the average code length.
            Calculate the Huffman rate for the pmf {probabilities}.
            Say how long an optimal binary codeword is on average for the distribution {probabilities}.
            Construct a Huffman code for {probabilities} and find its average length.
            Find the average Huffman codeword length if the symbol probabilities are {probabilities}.
            Build the Huffman tree for {probabilities} and give the expected code length.
            Calculate the expected length of a Huffman code for the list {probabilities}.
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
            A fax machine codes run lengths with a Huffman table; runs have the probabilities {probabilities}. What is the mean codeword length?
            A coder implements Huffman with a priority queue and feeds it the probabilities {probabilities}. What average code length should the unit test expect?
            A quizmaster asks yes-no questions as cleverly as possible, following a Huffman tree for items with the probabilities {probabilities}. How many questions does he need on average?
            DNA k-mers occur with the probabilities {probabilities}. They are stored with an optimal prefix-free binary code. What length, in bits, does one take on average?
            A picture's grey levels have the probabilities {probabilities}. The JPEG-like encoder uses Huffman. What is the mean number of bits per level?
            A librarian labels sections with binary words such that no label begins another; sections are asked for with the probabilities {probabilities}. What is the least average label length?
            A remote control sends commands with the probabilities {probabilities}. Its maker picks Huffman codewords to spare the battery. How long is a command on average, in bits?
            A merge schedule is like Huffman's tree: files have relative sizes given by the probabilities {probabilities}. What expected depth does the optimal merge have?
            A toy sends signals with the probabilities {probabilities}. It uses a Huffman code. How many bits does it send per signal on average?
            A pupil makes a secret prefix code as short as possible for letters with probabilities {probabilities}. What average length does Huffman give her?
            Our app stores moods that occur with the probabilities {probabilities}, Huffman coded. How many bits does a mood take on average?
            The weather station Huffman-codes its reports, which have the probabilities {probabilities}. What is the mean length of a report code?
            A coder asks how far Huffman can shrink symbols with the probabilities {probabilities}. What is the average code length?
            A source emits symbols with probabilities {probabilities}. Construct a Huffman code and find the average codeword length.
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
            Huffman mean codeword length, pmf {probabilities}
            avg bits/symbol with Huffman: probabilities {probabilities}
            huffman tree expected depth, distribution {probabilities}
            instantaneous code, minimum mean length, probabilities {probabilities}
            weighted path length, Huffman, probabilities {probabilities}
            Huffman rate for distribution {probabilities}
            mean leaf depth, Huffman tree, pmf {probabilities}
            huffman(probabilities {probabilities}) expected length
            huffman avg bits: pmf {probabilities}
            mean huffman code len, probabilities {probabilities}
            best prefix code average, distribution {probabilities}
            huffman tree mean depth: probabilities {probabilities}
            huffman average length {probabilities}
            Huffman code, probabilities {probabilities}, average length
            huffman_expected_length({probabilities})
        """,
        dialogues="""
            A: My symbols have the probabilities {probabilities}. B: Use a Huffman code. A: How long will it be on \
average?
            A: Compress this: distribution {probabilities}. B: With Huffman? A: Yes, give me the mean code word length.
            Student: Entropy is only a bound. Tutor: So build the Huffman code for the probabilities \
{probabilities}. Student: And its average length is?
            Engineer: Fixed-length codes waste space. Boss: With Huffman and the distribution {probabilities}, what \
do we spend per symbol?
            A: Is Huffman close to the entropy here? B: For which pmf? A: For the pmf {probabilities}. B: Get the average codeword length first.
            Coder: I merged the two rarest until one was left. Lead: For the probabilities {probabilities}? Coder: Yes. Lead: So what is the mean codeword length?
            User: Optimal prefix code, mean length. Bot: Symbol probabilities? User: Probabilities {probabilities}.
            A: Letters have the probabilities {probabilities}. B: Entropy? A: No, the average length of a Huffman code.
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
            What is the binomial entropy for {trials} trials with probability {probability}?
            What is the Shannon entropy of a binomial count with {trials} draws at rate {probability}?
            What is the uncertainty in bits of the number of wins in {trials} games, each won with probability {probability}?
            What is the entropy of the sum of {trials} independent Bernoulli variables with parameter {probability}?
            How unpredictable, in bits, is a count of defectives in a sample of {trials} with defect probability {probability}?
            With probability {probability} of a hit, how many bits of entropy does the total of {trials} shots have?
            How much information does one get on average from being told how many of {trials} seeds sprouted, each with chance {probability}?
            How random is the head tally of {trials} tosses, as Shannon entropy, when the coin has bias {probability}?
            Given a yes rate of {probability}, what is H of the number of yes answers among {trials} people asked?
            What mean surprisal has the success count of a binomial experiment with n = {trials} and p = {probability}?
            If a die shows its lucky face with probability {probability}, what entropy does the lucky-face count of {trials} rolls have?
            At error probability {probability}, how many bits of uncertainty are in the number of errors among {trials} digits sent?
            What is the entropy in bits of Bin(n, p), n being {trials} and p being {probability}?
            What is the binomial entropy with success rate {probability} and {trials} repetitions?
            What is the average surprise in bits of a success tally from {trials} attempts at {probability}?
            What is the H of the count of heads when a coin with heads chance {probability} is tossed {trials} times?
            Is a tally over {trials} trials with chance {probability} easy to guess, that is, what is its Shannon entropy?
            What is the entropy of a binomial count with {trials} trials and chance {probability}?
            What is the uncertainty in bits of the number of hits in {trials} shots at {probability}?
            What is the Shannon entropy of the head count for {trials} flips, heads chance {probability}?
            What is the randomness in bits of a binomial with p of {probability} and n of {trials}?
            What is the information, in bits, in the number of successes among {trials} tries with success chance {probability}?
            What is the entropy in bits of the win total over {trials} games at win chance {probability}?
            With chance {probability} per trial, how uncertain in bits is the count after {trials} trials?
            How many bits of surprise does the success count hold on average, {trials} trials, chance {probability}?
            How hard to guess, in bits of entropy, is the number of yeses among {trials} people who say yes with {probability}?
            If {trials} seeds each sprout with chance {probability}, how many bits of entropy has the number of sprouts?
            For n = {trials} and p = {probability}, what is the entropy of the binomial law?
            When each of {trials} lamps fails with probability {probability}, how uncertain, as Shannon entropy, is the number of failures?
            What is the entropy of a binomial distribution with n = {trials} and p = {probability}?
            What is the entropy of a binomial random variable with {trials} trials and success probability {probability}?
            How many bits of entropy does the number of heads in {trials} coin tosses have if heads has probability {probability}?
            What is the Shannon entropy of the number of successes in {trials} trials with p = {probability}?
            If X is binomial with n = {trials} and p = {probability}, what is H(X)?
            What is the entropy of the number of defective items among {trials} if each is defective with probability {probability}?
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
            Find the entropy of a binomial variable: {trials} trials, success probability {probability}.
            Find the bits of uncertainty in the success count of {trials} Bernoulli trials of chance {probability}.
            With chance {probability} per attempt, evaluate the entropy of how many of {trials} attempts work.
            Quote the Shannon entropy of a binomial law whose size is {trials} and whose rate is {probability}.
            Obtain H of the binomial with success chance {probability} and {trials} repetitions.
            State the average surprise of learning the number of hits among {trials} tries of chance {probability}.
            Measure the randomness of a tally of {trials} votes, each a yes with probability {probability}, by its entropy.
            Work out minus the sum of P log P over all success counts, for {trials} trials and chance {probability}.
            Figure out how many bits a report of the defect count needs on average, in theory, with {trials} parts and defect chance {probability}.
            Take the binomial pmf for p = {probability} and n = {trials} and return its Shannon entropy.
            Not the mean count but its entropy: give it for {trials} flips at heads probability {probability}.
            Provide the unpredictability in bits of a binomial total, with {probability} as success rate and {trials} as number of trials.
            Find the entropy of the tally of hits: hit chance {probability}, number of shots {trials}.
            Find the entropy of the binomial with {trials} trials and p = {probability}.
            Find the Shannon entropy in bits of a binomial: p {probability}, n {trials}.
            Give the bits of uncertainty in a count of {trials} trials with chance {probability}.
            Get the entropy of the number of heads in {trials} tosses with heads chance {probability}.
            Freeze scipy's binomial with n={trials}, p={probability} and give its Shannon entropy.
            Work out the entropy of the hit count: {trials} shots, {probability} each.
            With success chance {probability}, find the entropy of the success total for {trials} tries.
            Tell me how unpredictable, as entropy, the number of wins is in {trials} games at {probability} a game.
            Calculate H of a binomial variable, chance {probability}, size {trials}.
            Say how much Shannon information the tally holds for {trials} attempts with chance {probability}.
            Take the count of successes in {trials} draws at rate {probability} and find its entropy.
            Report the binomial's entropy for size {trials} and success rate {probability}.
            Find the entropy of a binomial random variable with n = {trials}, p = {probability}.
            Calculate the Shannon entropy of the binomial distribution with n = {trials} and p = {probability}.
            Compute the entropy in bits of the binomial distribution, {trials} trials, p = {probability}.
            Find the entropy of the number of heads in {trials} tosses of a coin with heads probability {probability}.
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
            A basketball player shoots {trials} free throws and hits each with probability {probability}. A statistician asks for the entropy in bits of her score. What is it?
            A factory packs {trials} bulbs to a box; each is dud with probability {probability}. How uncertain, as an entropy, is the number of duds in a box?
            A neuron may fire in each of {trials} windows, with probability {probability}. How many bits of entropy does its spike count have?
            An exit poll asks {trials} voters who each back the mayor with probability {probability}. How many bits does the count of backers convey on average?
            A ward treats {trials} patients; a therapy works on each with probability {probability}. What Shannon entropy does the number of cures have?
            A parity-free memory has {trials} cells that flip with probability {probability}. What is the entropy of the number of flips?
            With probability {probability} a fan wears a scarf. The gate counts scarves among {trials} fans. How unpredictable, in bits of entropy, is that count?
            A trader makes {trials} independent bets with winning chance {probability}. She wonders how uncertain the number of wins is, in Shannon bits. Tell her.
            I flip {trials} bent coins, each heads with probability {probability}.\\nOnly the number of heads is reported.\\nWhat is the entropy of the report?
            A coach counts goals in {trials} penalties, each scored with chance {probability}. How many bits of entropy does the count have?
            A nurse counts how many of {trials} patients turn up; each comes with probability {probability}. How uncertain is the count, as entropy in bits?
            A cook cracks {trials} eggs, each bad with chance {probability}. What is the entropy of the number of bad eggs?
            I toss {trials} bent coins that land heads with probability {probability} and tell you how many heads. How much information is that on average, in bits?
            A teacher marks {trials} true-false answers, right with chance {probability} each. What is the Shannon entropy of the score?
            A biased coin lands heads with probability {probability}. It is tossed {trials} times. What is the entropy of the number of heads in bits?
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
            H(Binomial), {trials} draws, rate {probability}
            entropy of success count: chance {probability}, {trials} trials
            bits of uncertainty, number of hits, {trials} shots at {probability}
            binomial pmf entropy: size {trials}, prob {probability}
            heads count entropy, {trials} tosses, bias {probability}
            rate {probability}, {trials} repetitions, binomial Shannon entropy
            uncertainty, in bits, of a sum of {trials} Bernoulli trials, chance {probability}
            entropy binom n {trials} p {probability}
            binomial H bits, chance {probability}, n {trials}
            H(count of hits), {trials} shots, {probability} each
            bits in success count: {trials} tries @ {probability}
            binomial entropy n = {trials} p = {probability}
            entropy of a binomial, n = {trials}, p = {probability}
        """,
        dialogues="""
            A: I repeat an experiment {trials} times with chance {probability}. B: You want the expected count? A: \
No, the entropy of the binomial count.
            A: The success probability is {probability}. B: And the number of trials? A: {trials}. Give me the \
binomial entropy.
            A: n is {trials}, p is {probability}. B: Binomial? A: Yes, and I need its entropy in bits.
            Student: Is a binomial with p = {probability} very random? Tutor: For which n? Student: {trials}. Tutor: \
Then compute its Shannon entropy.
            A: I count successes in {trials} trials. B: With which chance? A: {probability}. B: You want the variance? A: No, the Shannon entropy of the count.
            Coach: She takes {trials} shots. Analyst: Her hit probability? Coach: {probability}. Analyst: So how many bits of entropy has her total?
            User: Entropy of a binomial. Bot: Success probability? User: {probability}. Bot: Number of trials? User: {trials}.
            A: I flip {trials} times with heads chance {probability}. B: And count heads? A: Yes. What's the entropy of the count?
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
            What is the capacity of a noisy symmetric binary link with error probability {error_probability}?
            What is the maximum rate of a BSC with bit error rate {error_probability}?
            What is the highest mutual information over a BSC of crossover probability {error_probability}?
            What is the Shannon capacity of a bit-flipping line with flip chance {error_probability}?
            What is the best possible throughput per channel use with symmetric bit errors of probability {error_probability}?
            What is the upper limit on the code rate over a channel that swaps zeros and ones with probability {error_probability}?
            How much information gets through a noisy binary link that corrupts bits with probability {error_probability}, the same for zeros and ones?
            If zeros turn into ones and vice versa with chance {error_probability}, how much can be sent reliably per digit?
            How many reliable bits per use does a symmetric two-letter channel offer at noise level {error_probability}?
            At a crossover of {error_probability}, what rate may no error-correcting code on a BSC exceed?
            How badly does a flip probability of {error_probability} hurt a BSC: what capacity is left?
            How good is a hard-decision channel with bit error probability {error_probability}, as capacity in bits per use?
            What is the capacity left on a BSC when noise flips {error_probability} of the bits?
            What is the ceiling on the code rate for a binary symmetric channel with crossover {error_probability}?
            What is the usable share of a binary symmetric channel with error chance {error_probability}, its capacity?
            What is the best mutual information between input and output of a BSC erring with chance {error_probability}?
            What is the C of a BSC that errs with probability {error_probability}?
            What is the BSC capacity for error rate {error_probability}?
            What is the Shannon limit of a binary symmetric channel with crossover {error_probability}?
            What is the maximum information rate of a channel that flips bits with chance {error_probability}?
            What is the top reliable rate on a noisy binary line with symmetric error chance {error_probability}?
            What is the capacity in bits per use for a bit-flip probability of {error_probability}?
            What is the most data per bit that a symmetric line with bit error chance {error_probability} can carry safely?
            How much can a binary symmetric channel carry if it gets a bit wrong with probability {error_probability}?
            How many good bits per sent bit are possible when each bit flips with chance {error_probability}, symmetric channel?
            If noise turns over {error_probability} of the bits on a BSC, what capacity is left?
            With a flip chance of {error_probability}, how fast, in bits per use, can one talk without errors over a BSC?
            How much does a binary channel that swaps zero and one with probability {error_probability} transmit at most?
            When a line confuses zeros and ones with chance {error_probability} both ways, what is its channel capacity?
            What is the channel capacity of a BSC with p = {error_probability}?
            What is the capacity of a BSC with crossover probability {error_probability}?
            What is the capacity in bits per use of a binary symmetric channel that flips {error_probability} of the bits?
            If a binary symmetric channel flips a bit with probability {error_probability}, what is its capacity?
            how to calculate the capacity of a binary symmetric channel with p = {error_probability}
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
            Find the capacity of a BSC with flip probability {error_probability}.
            Find the maximum reliable rate over a binary symmetric channel of error rate {error_probability}.
            Find the Shannon limit of a symmetric bit-flip channel with crossover {error_probability}.
            Quote the capacity, bits per use, of a binary line that inverts digits with chance {error_probability}.
            Maximise the mutual information over input distributions for a BSC with crossover probability {error_probability}.
            Obtain the ultimate throughput of a symmetric binary link with bit error rate {error_probability}.
            State the best code rate that still permits arbitrarily small error on a BSC flipping with probability {error_probability}.
            Figure out the information-carrying ability of a channel in which a bit is flipped with chance {error_probability}, either way.
            Take the binary entropy of the crossover {error_probability} away from one bit to get the BSC capacity.
            Provide Shannon's bound for communication over a channel that toggles bits with probability {error_probability}.
            Measure how much a binary symmetric channel can convey per use if it garbles a bit with probability {error_probability}.
            Tell me the ceiling on reliable transmission when each bit is independently reversed with probability {error_probability}.
            Find how many bits per use survive at best on a BSC that flips with chance {error_probability}.
            Find the capacity of a binary symmetric channel with error chance {error_probability}.
            Find the Shannon capacity for bit-flip chance {error_probability}.
            Find the maximum rate of a BSC with crossover probability {error_probability}.
            Give the channel capacity for a symmetric bit error rate of {error_probability}.
            Get C for BSC({error_probability}).
            Compute one minus H of {error_probability}, the BSC capacity.
            Tell me how much a bit-flipping channel can carry, flip chance {error_probability}.
            Work out the capacity of a noisy line that turns a bit over with probability {error_probability}.
            Calculate the highest safe code rate for a BSC whose error probability is {error_probability}.
            Say how many bits per use get through a symmetric binary channel with noise level {error_probability}.
            Report the limit for reliable sending over a BSC with flips at {error_probability}.
            Take a binary symmetric channel, crossover {error_probability}, and state its capacity.
            Find the capacity of a binary symmetric channel with crossover probability p = {error_probability}.
            Calculate the channel capacity of a BSC with bit error probability {error_probability}.
            Compute the capacity of the BSC for p = {error_probability}.
            Find the Shannon capacity of a binary symmetric channel with bit flip probability {error_probability}.
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
            A flash memory reads back the wrong bit with probability {error_probability}, whichever bit was stored. How many bits of data per cell can be kept reliably at best?
            A submarine modem sends bits and {error_probability} of them are reversed, symmetric noise. What is the capacity of its channel?
            A telegraph clerk confuses dots and dashes with probability {error_probability}, equally in both directions. What capacity in bits per sign does the clerk have as a channel?
            In a game of whispers a yes becomes a no, or the reverse, with probability {error_probability}. How much information per answer survives at best, as capacity?
            A student designs an LDPC code for a BSC with crossover probability {error_probability}. What is the highest rate she may hope for?
            Genes are copied with symmetric binary errors of probability {error_probability}. A theorist models that as a BSC. Which capacity does he find?
            A satellite's demodulator outputs hard bits that are wrong with probability {error_probability}. What rate does Shannon's theorem allow?
            A lamp signal is misread, on as off or off as on, with chance {error_probability}. What is the capacity per flash of this symmetric channel?
            Two children send zeros and ones by torch; a sign is misread with chance {error_probability}, either way. What is the capacity of their channel?
            An old phone line turns over a sign with chance {error_probability}, zeros and ones alike. What is its channel capacity?
            A radio link gets each bit wrong with probability {error_probability}, symmetric. The engineer asks for its Shannon capacity. What is it?
            A disk returns the wrong bit with chance {error_probability}, zero or one alike. What capacity per stored bit does that leave?
            A messenger mixes up yes and no with probability {error_probability}. As a binary symmetric channel, what is his capacity?
            A binary symmetric channel has an error rate of {error_probability}. What is the maximum number of bits per use that can be sent reliably?
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
            BSC({error_probability}) capacity in bits/use
            C, binary symmetric, flip chance {error_probability}
            channel capacity, symmetric bit errors, rate {error_probability}
            one minus H(p), BSC, p = {error_probability}
            max rate over bsc w/ crossover {error_probability}
            bit-flip channel {error_probability}: Shannon capacity
            capacity if bits inverted with probability {error_probability}
            BSC, BER {error_probability}, best code rate?
            BSC cap, flip {error_probability}
            C of BSC with crossover {error_probability} pls
            shannon cap. bit error {error_probability} symmetric
            max bits/use, binary symmetric, error {error_probability}
            C of BSC, crossover probability {error_probability}
            bsc_capacity({error_probability})
        """,
        dialogues="""
            A: My channel flips bits. B: How often? A: With probability {error_probability}. What is its capacity?
            A: A symmetric binary channel errs with chance {error_probability}. B: Can one still send? A: At which \
rate at most?
            Operator: The bit error rate is {error_probability}. Engineer: Symmetric? Operator: Yes, a BSC. \
Engineer: Then its capacity is what?
            Student: Can error correction beat noise? Tutor: Up to capacity. Student: For a BSC with flip \
probability {error_probability}, where is that?
            A: Bits get reversed with probability {error_probability}. B: Zeros and ones alike? A: Yes. B: Then what is the channel's capacity?
            Designer: Which code rate can I pick? Theorist: Your channel? Designer: BSC, crossover {error_probability}. Theorist: Stay below capacity, then. Designer: Which is?
            User: BSC capacity. Bot: Error probability? User: {error_probability}.
            Student: A BSC with crossover {error_probability}. Tutor: Its capacity? Student: Yes, in bits per use.
            A: The line is noisy. B: How often is a bit flipped? A: With chance {error_probability}, both ways. B: So what's the capacity?
        """,
    ),
)
