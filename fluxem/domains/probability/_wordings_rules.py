# ruff: noqa: E501 - one template a line
"""How people ask about combining probabilities: Bayes, complements, unions, conditions, expectations.

Lists of probabilities never follow the words "probabilities" or "distribution" directly: there they would be
one value of another domain.
"""

from __future__ import annotations

from fluxem.core.phrasebook import Phrases
from fluxem.domains.probability import tools
from fluxem.domains.probability._draws import (
    draw_chance,
    draw_chances,
    draw_condition,
    draw_evidence,
    draw_gamble,
    draw_union,
)

RULES = (
    Phrases(
        tools.bayes,
        draw_evidence,
        terms=(
            "Bayes' theorem; posterior probability; base rate; positive predictive value; Bayesian update; "
            "Bayes' rule; inverse probability; revised belief; predictive value of a positive test"
        ),
        questions="""
            A disease has prevalence {prior}; the test detects it with probability {likelihood} and gives a false alarm with probability {false_positive_rate}. How likely is the disease after a positive test?
            What is the posterior if the prior is {prior}, the likelihood {likelihood} and the false positive rate {false_positive_rate}?
            Given sensitivity {likelihood}, false positive rate {false_positive_rate} and base rate {prior}, what is the positive predictive value?
            With a false alarm rate of {false_positive_rate} and a hit rate of {likelihood}, how sure can I be after an alarm if the base rate is {prior}?
            By Bayes' theorem, what does a prior of {prior} become when the evidence has probability {likelihood} under the hypothesis and {false_positive_rate} otherwise?
            If P(E|H) = {likelihood}, P(E|not H) = {false_positive_rate} and P(H) = {prior}, what is P(H|E)?
            How should a belief of {prior} be updated by evidence that is seen with chance {likelihood} if true and {false_positive_rate} if false?
            The false positive rate is {false_positive_rate}, the prevalence {prior}, the sensitivity {likelihood}: how probable is illness after a positive result?
            How credible is a positive screening when {prior} of people are ill, {likelihood} of the ill and {false_positive_rate} of the healthy test positive?
            What is the probability of the hypothesis after the finding, with prior {prior}, false positives at {false_positive_rate} and true positives at {likelihood}?
            Which posterior follows from the likelihood {likelihood}, the prior {prior} and the false positive rate {false_positive_rate}?
            whats the posterior for prior {prior}, likelihood {likelihood}, false positive rate {false_positive_rate}?
            How worried should I be after a positive swab if {prior} are infected, the swab catches {likelihood} of infections and wrongly flags {false_positive_rate} of the healthy?
            What is the posterior probability for a prior of {prior}, a sensitivity of {likelihood} and a false positive rate of {false_positive_rate}?
            What is the PPV of a test with sensitivity {likelihood} and false positive rate {false_positive_rate} at a prevalence of {prior}?
            What is the chance of really being ill after a positive result, with base rate {prior}, detection rate {likelihood} and false alarms of {false_positive_rate}?
            Of those who test positive, what fraction truly have it if prevalence is {prior}, true positives run at {likelihood} and false positives at {false_positive_rate}?
            If fraud occurs in {prior} of claims and a detector trips on {likelihood} of fraudulent and {false_positive_rate} of genuine ones, how likely is a tripped claim fraudulent?
            A clue turns up with probability {likelihood} when the butler did it and {false_positive_rate} when he didn't; starting from {prior}, how strongly should we now suspect him?
            Having seen the evidence, how credible is a theory held at {prior} beforehand, given P(evidence | true) = {likelihood} and P(evidence | false) = {false_positive_rate}?
            With type I errors at {false_positive_rate}, power {likelihood} and {prior} of tested hypotheses true, how probable is it that a significant finding is true?
            Positive mammogram: the cancer rate is {prior}, the scan picks up {likelihood} of cancers and errs on {false_positive_rate} of healthy women; how likely is cancer?
            Flipping the conditional, what is P(cause | symptom) from P(symptom | cause) = {likelihood}, P(cause) = {prior} and P(symptom | no cause) = {false_positive_rate}?
            If the detector fires for {false_positive_rate} of the innocent and {likelihood} of the guilty, and {prior} are guilty, what share of those caught is guilty?
            How trustworthy is a red flag whose hit rate is {likelihood} and whose false alarm rate is {false_positive_rate}, when only {prior} of cases are real?
            What is the inverse probability P(H | E) if P(H) is {prior}, P(E | H) {likelihood} and P(E | not H) {false_positive_rate}?
            What is the probability of the cause after the sign, with cause {prior}, sign if cause {likelihood}, sign without cause {false_positive_rate}?
            How much is a positive worth if {likelihood} of the sick and {false_positive_rate} of the well are positive and {prior} are sick?
            What is the posterior for base rate {prior}, hit rate {likelihood} and false alarm rate {false_positive_rate}?
            What is the chance of really being ill after a positive test, with {prior} ill, {likelihood} detected and {false_positive_rate} false alarms?
            What is the PPV for prevalence {prior}, sensitivity {likelihood} and false positives {false_positive_rate}?
            What is the updated probability from a prior of {prior}, evidence {likelihood} if true, {false_positive_rate} if not?
            What is the P(H given E) when H has {prior}, E given H has {likelihood} and E given not H has {false_positive_rate}?
            My test came back positive: {prior} of people have it, the test finds {likelihood} of them and is wrong for {false_positive_rate} of the healthy. How likely do I have it?
            If {likelihood} of spam and {false_positive_rate} of good mail has the word, and {prior} of mail is spam, how likely is a mail with the word spam?
            How much should I believe it now, having believed it at {prior}, when the sign shows with {likelihood} if so and {false_positive_rate} if not so?
            With false positives at {false_positive_rate}, sensitivity at {likelihood} and prevalence at {prior}, what does a positive result mean as a probability?
            The alarm went off. Thieves come with chance {prior}, the alarm rings for {likelihood} of thieves and {false_positive_rate} of nothing. How likely is a thief?
            Given a positive result, how likely is the disease: prior {prior}, false positive rate {false_positive_rate}, true positive rate {likelihood}?
            How reliable is a positive finding if the sensitivity is {likelihood}, the false alarm rate {false_positive_rate} and the condition has a rate of {prior}?
            A disease affects {prior} of people. The test has a sensitivity of {likelihood} and a false positive rate of {false_positive_rate}. What is the probability of disease after a positive test?
            If P(A) = {prior}, P(B|A) = {likelihood} and P(B|not A) = {false_positive_rate}, what is P(A|B)?
            What is P(H|E) if P(H) = {prior}, P(E|H) = {likelihood} and P(E|not H) = {false_positive_rate}?
            What is the posterior probability with prior {prior}, likelihood {likelihood} and false positive rate {false_positive_rate}?
            What is the probability that I have the disease if I test positive, with prevalence {prior}, sensitivity {likelihood} and false positive rate {false_positive_rate}?
            If {prior} of emails are spam, and a word is in {likelihood} of spam and in {false_positive_rate} of good emails, what is the probability that an email with the word is spam?
        """,
        commands="""
            Apply Bayes' theorem with prior {prior}, likelihood {likelihood} and false positive rate {false_positive_rate}.
            Compute the posterior probability from a false positive rate of {false_positive_rate}, a likelihood of {likelihood} and a prior of {prior}.
            Update the prior {prior} given a positive finding with hit rate {likelihood} and false alarm rate {false_positive_rate}.
            Find P(H|E) where P(H) is {prior}, P(E|H) is {likelihood} and P(E|not H) is {false_positive_rate}.
            Work out the positive predictive value for sensitivity {likelihood}, prevalence {prior}, false positive rate {false_positive_rate}.
            Use Bayes' rule: base rate {prior}, false alarms {false_positive_rate}, detections {likelihood}.
            Determine how probable guilt is after a match if the prior is {prior}, a guilty person matches with chance {likelihood} and an innocent one with chance {false_positive_rate}.
            Turn a likelihood of {likelihood} and a false positive rate of {false_positive_rate} into a posterior, the prior being {prior}.
            Calculate the probability of the cause given the effect; the effect shows in {likelihood} of cases with the cause, in {false_positive_rate} without it, and the cause has prior {prior}.
            Calculate P(sick | positive): P(sick) = {prior}, P(positive | sick) = {likelihood}, P(positive | healthy) = {false_positive_rate}.
            Revise my belief of {prior} in the light of evidence; it shows with chance {likelihood} if I am right, with {false_positive_rate} if wrong.
            Find the posterior after a positive test: prior {prior}, true positive rate {likelihood}, false positive rate {false_positive_rate}.
            Find the positive predictive value at prevalence {prior}, with recall {likelihood} and fall-out {false_positive_rate}.
            Reverse the conditional probability by Bayes: P(H) = {prior}, P(D | H) = {likelihood}, P(D | not H) = {false_positive_rate}.
            Update a credence of {prior} on evidence that is expected with {likelihood} under the hypothesis and with {false_positive_rate} under its rival.
            Suppose {prior} of coins are rigged and a check exposes {likelihood} of rigged and accuses {false_positive_rate} of honest coins; quantify how likely an accused coin is rigged.
            Work out the after-test probability, given a pre-test probability of {prior}, sensitivity {likelihood} and false positives of {false_positive_rate}.
            Using a false alarm probability of {false_positive_rate}, a detection probability of {likelihood} and a prior of {prior}, infer how probable a real target is after a blip.
            Provide the Bayesian inference for one hypothesis: likelihood {likelihood}, alternative likelihood {false_positive_rate}, prior {prior}.
            Figure out which fraction of flagged parts is truly defective, when {prior} of parts are defective, {likelihood} of these get flagged, and so do {false_positive_rate} of the good ones.
            Infer the chance that it rained, the lawn being wet: rain has prior {prior}, a wet lawn follows rain with {likelihood} and dry nights with {false_positive_rate}.
            Divide the true positives by all positives, with sensitivity {likelihood}, FPR {false_positive_rate} and base rate {prior}, as Bayes does.
            Revise the prior {prior} once the alarm has sounded; it sounds in {false_positive_rate} of harmless and {likelihood} of serious cases.
            Find the Bayesian posterior, given the false positive rate {false_positive_rate}, the prior {prior} and the likelihood {likelihood}.
            Use Bayes: prior {prior}, likelihood {likelihood}, false positives {false_positive_rate}.
            Find the posterior with sensitivity {likelihood}, base rate {prior}, false alarm rate {false_positive_rate}.
            Turn a prior of {prior} into a posterior; the evidence has chance {likelihood} when true and {false_positive_rate} when false.
            Find the chance that a positive is a true positive: prevalence {prior}, sensitivity {likelihood}, FPR {false_positive_rate}.
            Update {prior} after a positive test, true positive rate {likelihood}, false positive rate {false_positive_rate}.
            With FPR {false_positive_rate} and TPR {likelihood}, find how likely a flagged case is real if {prior} are real.
            Work out how likely I am ill: the test was positive, false alarm chance {false_positive_rate}, detection chance {likelihood}, and {prior} are ill.
            Give the posterior belief, prior {prior}, hit rate {likelihood}, false hit rate {false_positive_rate}.
            Reverse the condition: P(E given H) {likelihood}, P(E given not H) {false_positive_rate}, P(H) {prior}; find P(H given E).
            Tell me how likely the accused is guilty after a match, with prior {prior}, match chance {likelihood} if guilty and {false_positive_rate} if innocent.
            Calculate the positive predictive value from {prior} prevalence, {likelihood} sensitivity and {false_positive_rate} false positives.
            Apply Bayes' rule for a positive finding; false positives {false_positive_rate}, true positives {likelihood}, base rate {prior}.
            Use Bayes' theorem with P(A) = {prior}, P(B|A) = {likelihood}, P(B|not A) = {false_positive_rate} to find P(A|B).
            Find P(A|B) given P(A) = {prior}, P(B|A) = {likelihood} and P(B|A') = {false_positive_rate}.
            Calculate the positive predictive value: prevalence {prior}, sensitivity {likelihood}, false positive rate {false_positive_rate}.
            Apply Bayes' rule: prior {prior}, true positive rate {likelihood}, false positive rate {false_positive_rate}.
        """,
        stories="""
            One kind of spam makes up {prior} of my mail. The filter flags {likelihood} of spam and {false_positive_rate} of honest mail. A mail is flagged. How likely is it spam?
            In a town {prior} of the cabs are blue. A witness says blue for {likelihood} of blue cabs and for {false_positive_rate} of the others. She says blue. How likely was the cab blue?
            A smoke detector goes off in {likelihood} of fires and, without fire, on {false_positive_rate} of days; fires occur on {prior} of days. It goes off. What is the probability of fire?
            The scanner beeps for {false_positive_rate} of harmless bags and for {likelihood} of dangerous ones; {prior} of bags are dangerous. It beeped. How dangerous is the bag, as a probability?
            A lie detector catches {likelihood} of liars but also accuses {false_positive_rate} of honest people. Among the staff {prior} lie. Someone is accused. With what probability do they lie?
            A machine is broken with probability {prior}. The red lamp lights with chance {likelihood} when it is broken, with chance {false_positive_rate} when it is fine. The lamp is red. How likely is it broken?
            Allergy strikes {prior} of people; the prick test is positive for {likelihood} of allergic and {false_positive_rate} of other people. Mine came back positive. What is my risk now?
            The prior odds aside, a doctor believes in an infection with probability {prior}. The swab is positive for {false_positive_rate} of the healthy and {likelihood} of the infected. It is positive. What should she believe?
            A pregnancy test errs with a false positive in {false_positive_rate} of cases and recognises {likelihood} of pregnancies. Beforehand the probability was {prior}. What is it after a positive test?
            A carpenter suspects {prior} of his planks of rot. His meter beeps at {likelihood} of rotten planks and {false_positive_rate} of sound ones. It beeps. How probable is rot?
            A sniffer dog barks at {likelihood} of bags with drugs and at {false_positive_rate} of clean bags. Only {prior} of bags hold drugs. It barks. With what probability does this bag hold drugs?
            A bank's model flags {likelihood} of defaulters and {false_positive_rate} of good payers. About {prior} of borrowers default. Mr Lim was flagged. How likely will he default?
            Before the scan a radiologist put the chance of a fracture at {prior}. The scan shows a line in {likelihood} of fractures and {false_positive_rate} of intact bones. It shows one. What is the chance of a fracture now?
            Metal detectors beep over {likelihood} of buried coins and {false_positive_rate} of empty spots. A hobbyist reckons that {prior} of the spots hide a coin. Her detector beeps. How probable is a coin?
            A drug screening at work has true positive rate {likelihood} and false positive rate {false_positive_rate}; {prior} of the staff use the drug. Kim tests positive. What is the probability that Kim uses it?
            An engineer's crack sensor lights up for {false_positive_rate} of sound beams and {likelihood} of cracked beams; {prior} of beams are cracked. It lights up. How worried should he be, as a posterior probability?
            The plagiarism tool marks {likelihood} of copied essays, yet also {false_positive_rate} of original ones. A teacher assumes that {prior} are copied. An essay is marked. How likely was it copied?
            Sky watchers call {prior} of sightings genuine. A filter approves {likelihood} of genuine ones and {false_positive_rate} of fakes. A sighting was approved. What is the probability that it is genuine?
            A vet tests cats. About {prior} have the virus. The test finds {likelihood} of sick cats and wrongly flags {false_positive_rate} of healthy ones. Mimi tests positive. How likely is she sick?
            The car's warning light comes on for {likelihood} of real faults and for {false_positive_rate} of fine engines; {prior} of engines have a fault. It is on. How likely is a fault?
            Of our customers {prior} are cheats. Our check flags {likelihood} of cheats and {false_positive_rate} of honest buyers. One was flagged. With what probability does he cheat?
            A gardener thinks {prior} of her soil is bad. A weed grows on {likelihood} of bad and {false_positive_rate} of good spots. She sees the weed. How likely is the spot bad?
            A child says "wolf" with chance {likelihood} if there is one and {false_positive_rate} if there is none. Wolves come on {prior} of nights. He says it. How likely is there a wolf?
            A drug test detects {likelihood} of users but also flags {false_positive_rate} of non-users. {prior} of athletes use the drug. An athlete tests positive. What is the probability that the athlete is a user?
        """,
        terse="""
            Bayes: prior {prior}, likelihood {likelihood}, false positive rate {false_positive_rate}
            bayes(prior={prior}, likelihood={likelihood}, false_positive_rate={false_positive_rate})
            posterior? likelihood {likelihood}, prior {prior}, false alarm {false_positive_rate}
            PPV: sensitivity {likelihood}, FPR {false_positive_rate}, prevalence {prior}
            FPR {false_positive_rate}, base rate {prior}, hit rate {likelihood} -> posterior
            P(H) = {prior}, P(E|H) = {likelihood}, P(E|~H) = {false_positive_rate}; P(H|E) = ?
            Bayesian update of {prior}: true positive {likelihood}, false positive {false_positive_rate}
            P(sick | +): prevalence {prior}, sens {likelihood}, fpr {false_positive_rate}
            inverse probability: prior {prior}, P(data|H) {likelihood}, P(data|not H) {false_positive_rate}
            post-test prob: pre-test {prior}, sens {likelihood}, FPR {false_positive_rate}
            Bayes: P(A) {prior}, P(B|A) {likelihood}, P(B|not A) {false_positive_rate}, P(A|B)?
            prevalence {prior}, TPR {likelihood}, FPR {false_positive_rate}: chance ill if positive
            FPR {false_positive_rate}, TPR {likelihood}, prior {prior}: PPV
            bayes update {prior}, evidence {likelihood} vs {false_positive_rate}
            true positive share: recall {likelihood}, fall-out {false_positive_rate}, base rate {prior}
            P(guilty | match): prior {prior}, match if guilty {likelihood}, match if innocent {false_positive_rate}
            updated belief: prior {prior}, hit rate {likelihood}, false alarms {false_positive_rate}
            bayes: prior {prior} sens {likelihood} fpr {false_positive_rate}
            P(ill|pos): prev {prior}, tpr {likelihood}, fpr {false_positive_rate}
            posterior from {prior}, {likelihood} true pos, {false_positive_rate} false pos
            test positive, FPR {false_positive_rate}, TPR {likelihood}, base {prior}, really ill?
            PPV: prevalence {prior}, sensitivity {likelihood}, FPR {false_positive_rate}
        """,
        dialogues="""
            A: My test was positive. B: Prevalence? A: {prior}. B: Sensitivity? A: {likelihood}, false positive rate {false_positive_rate}. B: Then use Bayes.
            User: I need a posterior. Bot: The prior? User: {prior}. Bot: Likelihood and false positive rate? User: {likelihood} and {false_positive_rate}.
            Teacher: The base rate is {prior}. Pupil: And false alarms? Teacher: {false_positive_rate}, with a hit rate of {likelihood}. What is the posterior?
            - The alarm rang! - It rings for {likelihood} of burglaries and falsely with chance {false_positive_rate}. - And a burglary has prior {prior}? - Yes. How likely is one now?
            Doctor: False positive rate {false_positive_rate}. Patient: And the sensitivity? Doctor: {likelihood}. Prevalence {prior}. Patient: So what is the chance that I'm ill, being positive?
            Nurse: The strip turned red. Patient: Is it reliable? Nurse: It reddens for {likelihood} of cases, for {false_positive_rate} of non-cases, and {prior} are cases. Patient: So how likely am I a case?
            A: The smoke alarm went off. B: Real fires make up {prior} of cases. A: It catches {likelihood} of these and errs in {false_positive_rate} of the rest. B: So how likely is a fire?
            Student: What flips P(B|A) into P(A|B)? Tutor: Bayes. Student: With P(A) = {prior}, P(B|A) = {likelihood} and P(B|not A) = {false_positive_rate}? Tutor: Go on, compute it.
            User: Positive predictive value, please. Bot: Sensitivity? User: {likelihood}. Bot: False positive rate? User: {false_positive_rate}. Bot: Prevalence? User: {prior}.
            A: The test says yes. B: How common is it? A: {prior}. B: And the test? A: It finds {likelihood} and wrongly flags {false_positive_rate}. B: So how likely is it real?
        """,
    ),
    Phrases(
        tools.expected_value,
        draw_gamble,
        terms=(
            "expected value; expectation of a discrete variable; average outcome in the long run; "
            "fair price of a gamble; expectation; mean payoff; probability-weighted average; average winnings; "
            "long-run mean"
        ),
        questions="""
            What is the expected value if the outcomes {values} have chances of {probabilities}, in this order?
            With chances of {probabilities}, what is the expectation of a variable that takes {values}?
            What is the long-run average of a game that pays {values} with chances of {probabilities} respectively?
            How much does a ticket win on average if prizes of {values} come with chances of {probabilities}?
            What is the mean of a discrete variable with support {values} and respective weights {probabilities}?
            What would be a fair price for a gamble that yields {values} with chances of {probabilities}?
            whats the expected value of {values} with chances {probabilities}?
            What will I gain a round on average when the payouts are {values}, with likelihoods of {probabilities} in that order?
            If likelihoods of {probabilities} belong to the results {values}, what is the probability-weighted average?
            What is E[X] when X takes {values} with respective likelihoods {probabilities}?
            How much is the gamble worth on average: prizes {values}, likelihoods {probabilities}?
            What is the expected value of outcomes {values} with likelihoods {probabilities}?
            What is the mathematical expectation of a prize that is {values} with chances of {probabilities}?
            What is the average return of an investment that yields {values} with respective chances {probabilities}?
            What is the fair stake of a bet paying {values} at chances of {probabilities}?
            If scenarios worth {values} carry odds weights {probabilities}, what is the expected monetary value?
            With respective chances of {probabilities}, what will payouts of {values} average out to over many rounds?
            How many repairs should I budget for if {values} may crop up with chances of {probabilities}?
            What do I stand to gain on average from a scratchcard that pays {values} with chances of {probabilities}?
            Weighing each result by its likelihood {probabilities}, where is the centre of the possible results {values}?
            If X can be {values} and does so with chances {probabilities}, what is mu?
            How much is a risky option worth, in expectation, when its payoffs {values} come with chances {probabilities}?
            What premium just covers losses of {values} that occur with chances of {probabilities}?
            What is the EV of a spin that pays {values} with chances of {probabilities}?
            What is the mean payoff of {values} with chances of {probabilities}?
            What is the average cost when costs of {values} have likelihoods of {probabilities}?
            What is the expectation of outcomes {values} with chances {probabilities}?
            What is the average win for prizes {values} with chances {probabilities}?
            What is the fair price of a ticket paying {values} with chances {probabilities}?
            What is the EV of payouts {values} at odds of {probabilities}?
            What is the probability-weighted mean of the outcomes {values} with likelihoods {probabilities}?
            What is the long-term mean of results {values} that come with chances {probabilities}?
            How much do I win on average per game, if the prizes {values} have chances of {probabilities}?
            If the chances are {probabilities} for the outcomes {values}, what should I expect on average?
            With likelihoods {probabilities} for gains of {values}, what is E(X)?
            The wheel pays {values} with chances {probabilities}. What does it pay on average?
            How many goals can we expect if {values} have the chances {probabilities}?
            What does a random prize of {values}, with chances of {probabilities}, come to on average?
            Is the bet worth it: payouts {values}, chances {probabilities}, expected payout?
            What is the expected value of X if X takes the values {values} with probabilities {probabilities}?
            What is E(X) for x = {values} and P(x) = {probabilities}?
            What is the expected value of the values {values} with probabilities {probabilities}?
            A game pays, in dollars, {values} with probabilities {probabilities}. What is the expected value?
            What are the expected winnings if the prizes are {values} and their probabilities are {probabilities}?
            What is the expected payoff for outcomes {values} with probabilities {probabilities}?
        """,
        commands="""
            Compute the expected value of the outcomes {values} with respective chances {probabilities}.
            Given chances of {probabilities} for outcomes of {values}, find the expectation.
            Calculate the average gain when gains of {values} occur with chances {probabilities}.
            Weight {values} by {probabilities} and give the expectation.
            Determine the mean outcome of a lottery with prizes {values} and winning chances {probabilities}.
            Calculate the expected payoff: payoffs {values}, chances {probabilities}.
            Multiply each of the outcomes {values} by its chance among {probabilities} and add everything, to get the expectation.
            Find the break-even stake of a bet that returns {values} with likelihoods of {probabilities}.
            With likelihoods {probabilities}, take the mean of the random result that can be {values}.
            Work out the expected damage if damages of {values} come with chances of {probabilities}.
            Find the expectation of a discrete variable with outcomes {values} and chances {probabilities}.
            Find the probability-weighted mean of the payoffs {values}; their chances are {probabilities}.
            Work out EV: payouts {values}, respective odds {probabilities}.
            Obtain the first moment of a lottery over {values} with chances {probabilities}.
            Suppose sales of {values} are forecast with likelihoods {probabilities}; state the expected sales.
            Figure out what a player earns per round in the long run if rewards of {values} come up with chances {probabilities}.
            Take the dot product of the payoffs {values} with their chances {probabilities} to get the expected payoff.
            Provide the actuarial fair price of a policy whose claims are {values} with chances {probabilities}.
            Average over scenarios: outcomes {values}, scenario likelihoods {probabilities}.
            With likelihoods of {probabilities} for results of {values}, determine what to expect on average.
            Evaluate the sum of x times P(x), where x runs through {values} and P(x) through {probabilities}.
            Let a random payoff be {values} with chances {probabilities}; tell me its mean.
            Find the expected value of payoffs {values} with chances {probabilities}.
            Find the average outcome: outcomes {values}, chances {probabilities}.
            With chances {probabilities}, find the mean of the prizes {values}.
            Add up each prize times its chance: prizes {values}, chances {probabilities}.
            Give the expected gain for gains of {values} with odds {probabilities}.
            Work out what I can expect to win: prizes {values}, likelihoods {probabilities}.
            Compute E(X) for X with outcomes {values} and likelihoods {probabilities}.
            Tell me the average cost if costs of {values} come with chances {probabilities}.
            Take the chances {probabilities} and the results {values} and give the expectation.
            Use SUMPRODUCT on outcomes {values} and chances {probabilities} to get the expected value.
            Get the mean payout of a lottery, chances {probabilities}, prizes {values}.
            Say how much a round brings on average when it brings {values} with chances {probabilities}.
            Find E(X) for the distribution x: {values}, P(x): {probabilities}.
            Calculate the expected value of a random variable with values {values} and probabilities {probabilities}.
            Find the expected value: outcomes {values}, probabilities {probabilities}.
            Find the mean of the discrete random variable with values {values} and probabilities {probabilities}.
        """,
        stories="""
            A wheel of fortune pays {values} on its fields, which it hits with chances of {probabilities}. What does a spin bring on average?
            A shop sells {values} cakes on a day with chances of {probabilities}. How many should it expect to sell?
            An insurer pays {values} per claim with chances {probabilities} respectively. What is the expected claim?
            My bus is late by {values} stops' worth of waiting with chances {probabilities}. What lateness should I expect?
            With chances of {probabilities} the raffle gives {values} tokens. What is the expected number of tokens?
            A carpenter's bids bring profits of {values} with likelihoods {probabilities}. What profit should he expect on average?
            At the tombola the tickets win {values}, with likelihoods of {probabilities}. What is the expected win of a ticket?
            On a night shift {values} emergencies come in with chances of {probabilities} respectively. How many does the nurse expect?
            A trader sees scenarios for a stock with gains of {values} and puts their likelihoods at {probabilities}. What is her expected gain?
            A crooked die shows {values} with chances {probabilities}. What do its throws average in the long run?
            A nurse may be called {values} times a night, with chances of {probabilities}. How many calls should she expect?
            A poker player figures that the hand brings {values} chips with chances {probabilities}. What is the EV of the hand?
            An engineer lists repair costs of {values}, with likelihoods {probabilities}. What cost should go into the plan as the expectation?
            A farmer's harvest will be {values} crates depending on the weather, with chances of {probabilities}. What harvest can he expect on average?
            A casino game returns {values} chips with chances {probabilities}. The owner wants the average payout of a game. What is it?
            The oracle grants {values} wishes with chances of {probabilities}. What number of wishes is expected?
            At the school fair a ticket wins {values} sweets with chances of {probabilities}. How many sweets does a ticket win on average?
            A plumber gets {values} calls a day with chances {probabilities}. How many calls should he expect?
            The farmer sells {values} melons on a market day, with likelihoods {probabilities}. What are his expected sales?
            In our game a card gives {values} points with chances {probabilities}. What is a card worth on average?
            An insurer pays {values} for a broken window with chances {probabilities}. What does a claim cost on average?
            A raffle has the prizes {values} with probabilities {probabilities}. What is the expected value of a ticket?
            An investment returns {values} with probabilities {probabilities}. What is the expected return?
        """,
        terse="""
            E(X): outcomes {values}; chances {probabilities}
            expected value, chances {probabilities}, outcomes {values}
            expectation of {values} weighted {probabilities}
            mean payoff: {values} with chances {probabilities}
            chances {probabilities} -> payoffs {values}: expected payoff
            E[X], X takes {values}, likelihoods {probabilities}
            expected payout: {values} at chances {probabilities}
            sum of x p(x): x in {values}; p in {probabilities}
            likelihoods {probabilities}; prizes {values}; expectation?
            EV: payoffs {values}; odds {probabilities}
            x: {values}; p: {probabilities}; E(X) = ?
            np.dot of outcomes {values} with chances {probabilities}, expectation
            mean outcome, results {values}, likelihoods {probabilities}
            fair price: pays {values} with chances {probabilities}
            chances {probabilities}, gains {values}: avg gain
            expected loss, losses {values}, chances {probabilities}
            long run average of {values} w/ chances {probabilities}
            EV prizes {values}, chances {probabilities}
            avg win: {values} with chances {probabilities}
            E(X) of outcomes {values}, likelihoods {probabilities}
            chances {probabilities}, costs {values}, expected cost
            E(X): x = {values}, p = {probabilities}
            expected value, values {values}, probabilities {probabilities}
            expected_value({values}, {probabilities})
        """,
        dialogues="""
            A: The game pays {values}. B: With which chances? A: {probabilities}. B: And you want the expected value? A: Yes.
            User: Expectation, please. Bot: Outcomes? User: {values}. Bot: Chances? User: {probabilities}.
            Teacher: The chances are {probabilities}. Pupil: For which outcomes? Teacher: For {values}. Find the expected value.
            - I may win {values} points. - How likely is each? - {probabilities}. What is the average win?
            Kid: The wheel shows {values}. Mum: How likely is each field? Kid: {probabilities}. Mum: So what do you win on average?
            Player: The slot pays {values}. Friend: With what chances? Player: {probabilities}. Friend: Then what does a spin pay on average?
            Boss: Which profits are possible? Analyst: {values}, with likelihoods {probabilities}. Boss: So what do we expect?
            User: Expectation, please. Bot: Likelihoods? User: {probabilities}. Bot: Outcomes? User: {values}
            A: Each round pays {values}. B: How often each? A: With chances of {probabilities}. B: So per round, on average?
            A: I can win {values} coins. B: With which chances? A: {probabilities}. B: So on average you win how much?
        """,
    ),
    Phrases(
        tools.complement,
        draw_chance,
        terms=(
            "complementary event; probability that it does not happen; complement rule; opposite chance; "
            "probability of the contrary; chance of the opposite; one minus p; negated event; "
            "complement of an event"
        ),
        questions="""
            If an event has probability {p}, how likely is it not to happen?
            The chance of rain is {p}. What is the chance that it stays dry?
            What is the probability of the complement of an event with probability {p}?
            How probable is the opposite of something that has probability {p}?
            What is P(not A) when P(A) is {p}?
            If I win with chance {p}, with what chance do I lose, there being no draws?
            whats the probability of not A if P(A) is {p}?
            What are the chances against something that happens with probability {p}?
            If failing has probability {p}, how likely is not failing?
            How sure is it that the event of probability {p} stays away?
            What remains for the contrary when an event takes {p} of the probability?
            What is the complementary probability of {p}?
            What is the complement of a chance of {p}?
            What is the probability of the opposite of an event with chance {p}?
            What is the non-occurrence probability of an event whose likelihood is {p}?
            What is the chance of avoiding a mishap that happens with probability {p}?
            If the odds of rain are put at {p}, how probable is no rain?
            Given that A holds with probability {p}, how likely is it that A is false?
            How likely is everything other than an event of probability {p}?
            If it is true with likelihood {p}, with what likelihood is it untrue?
            What is left of certainty once the probability {p} is used up?
            When the survival probability is {p}, what is the probability of dying?
            By how much does the probability {p} fall short of certainty?
            If the risk of infection is {p}, what is the chance of staying healthy?
            What is the probability of the contrary of an event with chance {p}?
            What is the rest up to certainty for a probability of {p}?
            What is the opposite chance of {p}?
            What is the chance against an event of {p}?
            What is the not-probability of an event with {p}?
            What is the probability that it won't happen, at a chance of {p}?
            What is the remaining chance if {p} is the chance that it happens?
            What is the failure chance when success has {p}?
            What is the chance of losing if winning has {p} and there are no draws?
            If there is a {p} chance of rain, what is the chance of no rain?
            How likely is it not to happen when it happens with {p}?
            With a {p} chance of yes, how likely is a no?
            If the train is on time with probability {p}, how likely is it late?
            It breaks with chance {p}; how likely does it stay whole?
            How probable is not-A, A having {p}?
            If P(A) = {p}, what is P(not A)?
            If the probability of rain is {p}, what is the probability that it does not rain?
            If the chance of winning is {p}, what is the chance of not winning?
            What is the complement of a probability of {p}?
            The probability that a bus is late is {p}. What is the probability that it is not late?
            What is P(A') if P(A) = {p}?
        """,
        commands="""
            Give the complementary probability of {p}.
            Find P(not A) given P(A) = {p}.
            Subtract the probability {p} from certainty.
            Compute the chance that an event of probability {p} fails to occur.
            Apply the complement rule to {p}.
            Calculate the probability that it does not occur, if it occurs with chance {p}.
            State one minus the probability {p}.
            Negate an event whose chance is {p}; how probable is the negation?
            Tell me how likely the contrary of an event with chance {p} is.
            Turn a hit probability of {p} into the miss probability.
            Find the complementary chance of {p}.
            Find the probability that something with likelihood {p} does not come about.
            Take the probability {p} away from certainty.
            Turn the chance {p} of an event into the chance of its negation.
            Figure out how probable it is that an event of likelihood {p} is absent.
            Flip the probability {p} to that of the contrary event.
            Apply the rule of complements to an event of probability {p}.
            Convert a survival chance of {p} into the chance of not surviving.
            Suppose the alarm rings with probability {p}; quantify the likelihood that it stays silent.
            Provide q when p, the probability of the event, equals {p}, q being the probability that it fails to happen.
            Obtain P(A-bar) from P(A) = {p}.
            Invert the likelihood {p} so that it describes the event not happening.
            Subtract from certainty the probability {p} of the event.
            Find the opposite probability of {p}.
            Find the chance that it does not happen, given chance {p}.
            Give the complement of probability {p}.
            Subtract the chance {p} from certainty to get the opposite chance.
            Work out the no-chance from a yes-chance of {p}.
            Tell me how likely it is to miss, with a hit chance of {p}.
            Get P(not E) if P(E) is {p}.
            Say what probability is left over when the event takes {p}.
            Switch the chance {p} to the chance against.
            Compute the probability of the event not occurring, event probability {p}.
            Use the complement rule on {p}.
            The chance that it works is {p}; find the chance that it doesn't.
            Find P(not A) if P(A) = {p}.
            Find the probability of the complement of A given P(A) = {p}.
            The probability of an event is {p}; find the probability that it does not happen.
            Use the complement rule with P(A) = {p}.
        """,
        stories="""
            A parcel arrives on time with probability {p}. What is the probability that it is late?
            The forecast gives snow a chance of {p}. How likely will there be no snow?
            Emil passes the driving test with probability {p}. How likely is it that he doesn't pass?
            A component works with probability {p} through the warranty. With what probability does it break down?
            The vote passes with chance {p}. What chance do the opponents have that it is rejected?
            A nurse's patient has a relapse with probability {p}. With what probability is there none?
            The carpenter's glue joint holds with chance {p}. How likely does it come apart?
            The bus is full with probability {p}. What is the chance of finding a seat, that is, of it not being full?
            The forecast puts snow at {p}. A skier fears the opposite. What is the chance of no snow?
            A surgeon quotes a success rate of {p}. The patient asks about the chance of an unsuccessful operation. What is it?
            A batch is flawless with probability {p}. How likely is it that there is some flaw?
            A trader thinks the price will go up with probability {p}. What probability does he leave for it not going up?
            An engineer rates the bridge as safe with probability {p}. How likely is it unsafe?
            A goalkeeper holds the ball with probability {p}. With what probability does he let it slip?
            A juror finds the defendant guilty with probability {p}. What is the chance of innocence in her mind?
            The server is up with probability {p}. What is the probability that it is down?
            The cake rises with chance {p}. How likely does it stay flat?
            Our cat comes when called with probability {p}. With what probability does she not come?
            The phone has signal with chance {p}. How likely is there no signal?
            A pupil has done his homework with probability {p}. What is the chance that he hasn't?
            The patient keeps the appointment with probability {p}. What is the no-show probability?
            The weather forecast says there is a {p} chance of rain tomorrow. What is the chance that it stays dry?
        """,
        terse="""
            complement of probability {p}
            P(A) = {p}; P(not A) = ?
            opposite chance of {p}
            not happening, if p = {p}
            complement rule: {p}
            P(A) = {p}, P(A') = ?
            chance against, chance for is {p}
            not-A, A has probability {p}
            complementary event of {p} probability
            failure probability, success has chance {p}
            P(not A) if P(A) is {p}
            complement prob: {p}
            event chance {p}, chance it doesn't happen?
            odds against: chance for {p}
            prob of non-event, event {p}
            q for p = {p}, complementary
            P(A) {p}, P(A^c)?
            rain {p}, no rain?
            chance not: {p} yes
            opposite of prob {p}
            P(no) if P(yes) {p}
            it happens {p}, it doesn't?
            complement of P = {p}
            chance of rain {p}, chance of no rain?
        """,
        dialogues="""
            A: It happens with probability {p}. B: And how likely does it not? A: That's my question.
            User: Complement. Bot: Of which probability? User: {p}
            Teacher: P(A) is {p}. Pupil: And you want P(not A)? Teacher: Exactly.
            - The chance of success is {p}. - So the chance of failure? - You tell me.
            Fan: We win with chance {p}. Friend: And not winning? Fan: That's what I'd like to know.
            Patient: The pill works with probability {p}. Doctor: You'd like to know how likely it doesn't? Patient: Yes.
            A: Rain has chance {p}. B: I care about the opposite. A: Then take the complement.
            Teacher: P(A) is {p}. Pupil: And P of not A? Teacher: That is for you to say.
            A: There is a {p} chance that they come. B: And that they don't? A: Work it out.
        """,
    ),
    Phrases(
        tools.independent_and,
        draw_chances,
        terms=(
            "multiplication rule; independent events; joint probability; all events together; "
            "product rule for independent events; simultaneous occurrence; all-or-nothing chance; "
            "series system reliability"
        ),
        questions="""
            What is the probability that independent events with chances of {probabilities} all happen?
            How likely is it that all parts work if they work independently with chances of {probabilities}?
            If the chances are {probabilities} and the events are independent, how probable are all of them together?
            With what probability do independent events occur jointly whose chances are {probabilities}?
            How likely is it to pass every stage when the stages are independent and passed with chances of {probabilities}?
            What does the multiplication rule give for independent chances of {probabilities}?
            whats the chance that all happen, independent, chances {probabilities}?
            What reliability has a chain of independent links that hold with chances of {probabilities}?
            How probable is a clean sweep when the games are independent and won with chances of {probabilities}?
            If coins of various bias, heads chances {probabilities}, are tossed independently, how likely are heads everywhere?
            What is P(A and B and so on) for mutually independent events of chance {probabilities}?
            What is the joint probability of independent events with chances {probabilities}?
            What is the product of the independent chances {probabilities}?
            What is the chance of all independent events coming off, their chances being {probabilities}?
            What is the overall reliability of independent components in series with reliabilities {probabilities}?
            What is the yield of a line whose independent stages succeed with chances of {probabilities}?
            If each hurdle is cleared independently with chances {probabilities}, how likely do I clear the lot?
            How probable is an accumulator whose independent legs come in with chances of {probabilities}?
            When unrelated events have chances of {probabilities}, with what likelihood do they coincide?
            How likely is it that none of several independent parts lets us down, if they hold with chances of {probabilities}?
            Independent witnesses tell the truth with chances {probabilities}; how probable is it that every single one does?
            How likely is a full house of successes when independent tries succeed with chances of {probabilities}?
            With independence assumed and chances of {probabilities}, how probable is everything together?
            How likely is it that independent alarms with chances of {probabilities} go off without exception?
            What is the overall success chance of independent steps with success chances {probabilities}?
            What is the chance that no independent part fails if they work with chances {probabilities}?
            What is the all-together chance of independent events with {probabilities}?
            What is the combined probability that all happen, independent, at {probabilities}?
            What is the chance that everything works if the parts, independent, work with {probabilities}?
            What is the AND probability for independent chances {probabilities}?
            What is the product of the probabilities of independent events, chances {probabilities}?
            What is the simultaneous probability of independent events at {probabilities}?
            How likely do all of them come true, independent of each other, with chances {probabilities}?
            If independent tests are passed with chances {probabilities}, how likely do I pass them all?
            How probable is it that every independent machine runs, chances {probabilities}?
            Independent wins have chances of {probabilities}. How likely is winning them all?
            With chances {probabilities} and no influence on each other, how likely do the events all occur?
            What's the parlay chance for independent bets with chances {probabilities}?
            What is the probability that independent events with probabilities {probabilities} all happen?
            If A and B and so on are independent with probabilities {probabilities}, what is the probability that all occur?
            What is the joint probability of independent events with probabilities {probabilities}?
            What is the chance that all of these independent events happen: {probabilities}?
            What is the reliability of components in series with reliabilities {probabilities}, if they fail independently?
            If the independent chances are {probabilities}, what are the chances of all of them happening together?
        """,
        commands="""
            Find the probability that independent events of chance {probabilities} all occur.
            Multiply the independent chances {probabilities}.
            Compute the joint probability of independent events with chances {probabilities}.
            Determine how likely it is that every one of several independent alarms with chances {probabilities} goes off.
            Combine independent chances of {probabilities} into the probability of all happening.
            Calculate the chance of everything coming true: independent events, chances {probabilities}.
            Apply the product rule for independence to the chances {probabilities}.
            State how likely a series circuit works if its parts, independent, work with chances of {probabilities}.
            Work out the probability of a perfect score when the tasks are solved independently with chances {probabilities}.
            Give the chance that no independent step with success chances {probabilities} goes wrong.
            Find the probability of all of these independent events: {probabilities}.
            Find the chance that independent events with likelihoods {probabilities} happen simultaneously.
            Multiply out the chances {probabilities}, which are independent, to get the joint one.
            Work out the likelihood of a parlay with independent legs of chance {probabilities}.
            Suppose unrelated switches close with chances {probabilities}; quantify the likelihood that every one is closed.
            Obtain the AND probability of independent inputs with chances {probabilities}.
            Figure out how likely a serial system survives when its independent units survive with chances {probabilities}.
            Provide the intersection probability of mutually independent events with chances {probabilities}.
            Express how probable a complete success is, the independent sub-goals having chances of {probabilities}.
            Assume independence and take the chances {probabilities}; say how often all occur at once.
            Chain the independent chances {probabilities} into one overall chance.
            Evaluate P(all of them) for independent events with likelihoods {probabilities}.
            Find the product-rule probability that independent shots with chances {probabilities} all hit.
            Find the chance that all of the independent events happen: {probabilities}.
            Multiply the chances of independent events: {probabilities}.
            Give the probability that everything happens, independent chances {probabilities}.
            Find the joint probability for independent events at {probabilities}.
            Work out how likely all my independent guesses are right, chances {probabilities}.
            Tell me how likely each and every independent part holds, chances {probabilities}.
            Combine by AND the independent probabilities of {probabilities}.
            Compute the series reliability for independent parts at {probabilities}.
            Say how likely all friends come, independently, with chances {probabilities}.
            Calculate the chance of success at every independent stage, stage chances {probabilities}.
            Get P(A and B and the rest) for independent events with {probabilities}.
            Use the multiplication rule for independent events of {probabilities}.
            Find the probability that all the independent events with probabilities {probabilities} occur.
            Multiply the probabilities {probabilities} of the independent events to get the probability of all.
            Use the multiplication rule for independent events with probabilities {probabilities}.
            Calculate the probability of all independent events happening: {probabilities}.
        """,
        stories="""
            A rocket flies only if all stages fire; they fire independently with chances of {probabilities}. How likely is a flight?
            My friends come independently with chances of {probabilities}. What is the probability that all of them come?
            Traffic lights are green with chances of {probabilities}, independently. How likely is a trip without stopping?
            A thief must pass locks that he opens with chances of {probabilities}, independently of one another. How likely does he get in?
            Ella applies at schools that accept with chances {probabilities}, independently. With what probability do all accept her?
            A carpenter's table stands only if every joint holds; joints hold independently with chances of {probabilities}. How likely does it stand?
            A bet pays only if all picks win. The picks are independent with chances {probabilities}. What is the probability of being paid?
            Nurses of a shift turn up independently with chances of {probabilities}. With what probability is the shift complete?
            A relay works if each station answers; stations answer independently, chances {probabilities}. How probable is contact?
            A burglar alarm is beaten only if each of its independent sensors fails; they fail with chances {probabilities}. How likely is it beaten?
            An actress needs yes from every producer; they say yes independently with chances of {probabilities}. With what probability is the film made?
            Seeds from different bags sprout independently with chances {probabilities}. I sow one of each. How likely do they all sprout?
            A patient must respond to all drugs of a therapy; the responses are independent with chances of {probabilities}. What is the chance of a full response?
            An engineer bolts independent parts in series; their reliabilities are {probabilities}. What is the reliability of the assembly?
            A punter combines independent races, with winning chances of {probabilities}. What is the chance that every horse wins?
            A message hops over independent relays that forward it with chances {probabilities}. With what probability does it get through to the end?
            Jurors vote guilty independently with chances {probabilities}. How likely is a unanimous guilty verdict?
            I need all my trains on time, and they are independent, on time with chances {probabilities}. How likely do I arrive?
            A cook's dishes succeed independently with chances {probabilities}. How likely does the whole menu succeed?
            A safe has several locks that all must turn; the independent locks open with chances {probabilities}. How likely do I get it open?
            My plants survive the winter independently of one another with chances {probabilities}. What is the chance that all survive?
            The lamps in a chain work independently with chances {probabilities}. How probable is it that the whole chain lights up?
            Students solve a problem independently with probabilities {probabilities}. What is the probability that all of them solve it?
        """,
        terse="""
            all of {probabilities}, independent
            joint chance of independent {probabilities}
            independent AND: {probabilities}
            multiplication rule {probabilities}
            P(all), independent events with chances {probabilities}
            P(A and B and ...), independent: {probabilities}
            series reliability of {probabilities}
            all succeed? independent, chances {probabilities}
            product rule, independent, {probabilities}
            P(A)P(B)..., independent, chances {probabilities}
            np.prod of independent chances {probabilities}
            accumulator odds, independent legs {probabilities}
            all independent events occur: {probabilities}
            and-probability, indep., {probabilities}
            overall yield, independent stages {probabilities}
            intersection of independent events, chances {probabilities}
            every one works? independent parts {probabilities}
            all happen, indep: {probabilities}
            and, independent chances {probabilities}
            chance all work (independent) {probabilities}
            joint, independent: {probabilities}
            P(all), independent, {probabilities}
            independent events, P(A and B ...), probabilities {probabilities}
            joint probability, independent events {probabilities}
        """,
        dialogues="""
            A: The events are independent. B: With which chances? A: {probabilities}. How likely are all of them?
            User: Joint probability, independent events. Bot: Chances? User: {probabilities}
            Teacher: Chances of {probabilities}. Pupil: Independent? Teacher: Yes. What is the probability of all together?
            - Every pump must run. - They run with chances {probabilities}? - Independently, yes. How likely do all run?
            Boss: Every one of the steps has to work. Engineer: They are independent, chances {probabilities}. Boss: So overall?
            A: The parts work with chances {probabilities}. B: Do they affect one another? A: No, independent. B: So how likely do all of them work?
            Punter: My legs have chances of {probabilities}. Bookie: Independent of each other? Punter: Yes. Bookie: And you need every leg. So how probable?
            Pupil: Events of chance {probabilities}, independent. Teacher: At least one or all? Pupil: All of them.
            A: My tasks go well with chances {probabilities}. B: Independent of each other? A: Yes. B: So how likely do they all go well?
        """,
    ),
    Phrases(
        tools.union_probability,
        draw_union,
        terms=(
            "addition rule; union of events; inclusion and exclusion; at least one of two events; "
            "either or both; P(A or B); probability of a union; sum rule with overlap"
        ),
        questions="""
            If P(A) = {a}, P(B) = {b} and P(A and B) = {both}, what is P(A or B)?
            Two events have probabilities of {a} and {b}; both occur with probability {both}. How likely is at least one?
            With an overlap of {both} between events of probability {a} and {b}, how probable is their union?
            What is the probability of the union of B, with probability {b}, and A, with probability {a}, if they share {both}?
            How likely is rain or wind if both come with chance {both}, rain with chance {a} and wind with chance {b}?
            What does inclusion and exclusion give for single chances {b} and {a} and a joint chance of {both}?
            whats P(A or B) if P(A) = {a}, P(B) = {b}, P(A and B) = {both}?
            If {a} have a cat, {b} have a dog and {both} have the two, how probable is it that a household has either?
            Taking off the double-counted {both}, how likely is A or B when A has {a} and B has {b}?
            With A at {a}, both at {both} and B at {b}, what is the chance of either event?
            How large is the probability of either one, the first having {a}, the second {b}, the two together {both}?
            What is the probability of the union of events with chances {a} and {b} that overlap with {both}?
            What is P(A or B) when P(A) is {a}, P(B) is {b} and the intersection has {both}?
            What is the chance of A, B or the pair of them, with A at {a}, B at {b} and the pair at {both}?
            What is the either-or probability for {a}, {b} and a joint {both}?
            If {a} subscribe to the paper, {b} to the magazine and {both} to the two of them, what fraction subscribes to at least one?
            With a joint chance of {both}, a first chance of {a} and a second of {b}, how likely does something happen at all?
            How probable is it that a part has a scratch or a dent when {b} have a dent, {a} a scratch and {both} the two together?
            Not being mutually exclusive, A has {a}, B has {b} and A-and-B has {both}; what does A-or-B have?
            What share of pupils play chess or football if {a} play chess, {b} play football and {both} play the two?
            If the intersection is {both}, and the marginals are {a} and {b}, how large is the union probability?
            How likely is a delay for one reason or another: fog with chance {a}, strike with chance {b}, the two together {both}?
            With inclusive or, how probable is A or B if A has chance {a}, B {b}, and they coincide with chance {both}?
            What is the inclusive-or probability of two events with {a} and {b}, joint {both}?
            What is the addition-rule result for chances {a} and {b} and a common part of {both}?
            Counting the {both} in both groups only once, what share is in group A ({a}) or group B ({b})?
            What is the chance of A or B with A at {a}, B at {b} and both at {both}?
            What is the either-or-both probability for {a} and {b} with overlap {both}?
            What is the probability of at least one of the two, alone {a} and {b}, together {both}?
            What is the union of events with {a}, {b} and intersection {both}?
            What is the share with one or the other, when {a} have the first, {b} the second and {both} have both?
            If {both} like tea and coffee, {a} like tea and {b} like coffee, what share likes tea or coffee?
            With {a} for rain, {b} for snow and {both} for both, how likely is rain or snow or both?
            How likely is at least one of two faults, with {b} for the second, {a} for the first and {both} for both?
            Both happen with {both}, A alone counted has {a}, B has {b}; how likely does A or B happen?
            How many, as a share, speak French or German if {a} speak French, {b} German and {both} both languages?
            When P(A and B) is {both}, P(A) is {a} and P(B) is {b}, how large is P(A or B)?
            How probable is one event or the other, given {a}, {b} and a shared part of {both}?
            What is P(A ∪ B) if P(A) = {a}, P(B) = {b} and P(A ∩ B) = {both}?
            {a} of students study French, {b} study Spanish and {both} study both. What is the probability that a student studies at least one of them?
            What is the probability of A or B when P(A) is {a}, P(B) is {b} and P(A and B) is {both}?
            If {a} of people own a dog, {b} own a cat and {both} own both, what is the probability that a person owns a dog or a cat?
            What is the probability of the union if P(A) = {a}, P(B) = {b} and the intersection has probability {both}?
        """,
        commands="""
            Find the probability of A or B from P(A) = {a}, P(B) = {b}, P(A and B) = {both}.
            Use the addition rule: joint {both}, first event {a}, second event {b}.
            Compute the union probability for chances of {a} and {b} with intersection {both}.
            Given that both events happen with probability {both}, and singly B with {b} and A with {a}, determine P(A or B).
            Work out how likely at least one of two events is; they have probability {a} and {b}, jointly {both}.
            Calculate P(A or B): A {a}, B {b}, A and B {both}.
            Add the chances {a} and {b} and remove the joint chance {both}, for the probability of either.
            State the chance that A, B or the two occur: B {b}, A {a}, the two {both}.
            Use the sum rule with overlap {both} for two events of chance {a} and {b}.
            Find the probability of A union B for P(A) = {a}, P(B) = {b}, P(A and B) = {both}.
            Find the chance of at least one of two overlapping events; singly {a} and {b}, jointly {both}.
            Add the chances {a} and {b} and correct for the overlap {both}, to get the chance of either event.
            Work out the probability that one or other event happens, given chances {a} and {b} and intersection {both}.
            Apply inclusion and exclusion to two events of probability {a} and {b} with joint probability {both}.
            Suppose {a} of homes have a dryer, {b} have a dishwasher and {both} own the two; quantify the share with either appliance.
            Obtain P(A ∪ B) when the overlap is {both} and the separate ones are {a} for A, {b} for B.
            Figure out how likely a lamp or a fuse fails: lamp {a}, fuse {b}, the two at once {both}.
            Provide the union of two events: marginal {a}, marginal {b}, joint {both}.
            With an intersection of {both}, combine event one at {b} and event two at {a} by inclusive or.
            Express how probable it is that the events don't both stay away, A having {a}, B {b} and the two together {both}.
            Avoid double counting the {both} where two events meet, and state the chance of one or the other; they have {a} and {b}.
            Find P(A ∪ B) where A has {a}, B has {b} and A ∩ B has {both}.
            Find P(A or B) with A {a}, B {b} and both {both}.
            Find the chance of either event: first {a}, second {b}, overlap {both}.
            Add {a} and {b}, subtract the overlap {both}, for the chance of A or B.
            With both at {both}, find the union of A at {a} and B at {b}.
            Give the probability that at least one happens: A {a}, B {b}, A and B {both}.
            Work out the share who own a bike or a car: bike {a}, car {b}, both {both}.
            Tell me how likely one or the other comes, chances {a} and {b}, jointly {both}.
            Use the addition rule on {a}, {b} and joint {both}.
            Get the inclusive-or chance, overlap {both}, singles {b} and {a}.
            Say how likely it is to catch a cold or a cough: cold {a}, cough {b}, both together {both}.
            Calculate the union from the joint {both} and the separate chances {a} and {b}.
            Merge two overlapping events, {a} and {b} with {both} in common, into the chance of either.
            Find P(A or B) given P(A) = {a}, P(B) = {b}, P(A and B) = {both}.
            Find P(A ∪ B) given P(A) = {a}, P(B) = {b}, P(A ∩ B) = {both}.
            Use the addition rule with P(A) = {a}, P(B) = {b} and P(A and B) = {both}.
            Calculate the probability of A or B: P(A) = {a}, P(B) = {b}, P(both) = {both}.
        """,
        stories="""
            In a class {a} play football, {b} play chess and {both} do both. What is the probability that a random pupil plays at least one?
            A customer buys bread with probability {a}, milk with probability {b}, and both with probability {both}. How likely does she buy at least one?
            Of the drivers {both} were both speeding and phoning, {a} speeding in all and {b} phoning in all. With what probability did a driver do at least one?
            The printer jams with chance {b}, runs out of ink with chance {a}, both with chance {both}. How likely is at least one of the troubles?
            Among guests {a} like cheese, {b} like olives and {both} like the two. What share likes at least one?
            A nurse reads that {a} of patients have fever, {b} cough, and {both} have fever and cough together. How likely does a patient have fever or cough?
            Of the planks {a} are cracked, {b} are warped, and {both} are cracked and warped. With what probability has a plank a fault of either kind?
            Of our users {b} write on phones and {a} on laptops, {both} on phones as well as laptops. Which share writes on either?
            A vet sees fleas on {a} of cats, ticks on {b} and the two parasites together on {both}. What is the probability that a cat carries at least one parasite?
            A trader expects a rate cut with probability {a}, a tax cut with probability {b}, and the two together with probability {both}. How likely is there a cut of some kind?
            Of the tourists {b} visit the castle, {a} the museum, and {both} visit castle and museum. Which share visits at least one of the sights?
            A pump fails with probability {a}, its backup motor with probability {b}, both at once with probability {both}. How probable is it that at least one fails?
            In a village {a} keep hens, {b} keep goats and {both} keep hens as well as goats. What fraction keeps hens or goats?
            Two spam rules fire on {a} and {b} of mails; on {both} they fire together. On which share of mails does at least one rule fire?
            A student passes maths with chance {b}, physics with chance {a}, and the two subjects with chance {both}. How likely does she pass at least one subject?
            A patient reacts to pollen with probability {a}, to dust with {b}, and to pollen and dust alike with {both}. What is the probability of an allergy to either?
            In our street {a} of homes have a dog, {b} a cat, and {both} have both. What share has a dog or a cat?
            The bus is late with chance {a}, the train with chance {b}, both with chance {both}. How likely is at least one of them late?
            Of my pupils {a} sing, {b} dance, and {both} do both. What share sings or dances?
            A patient has pain with probability {a}, fever with {b}, both with {both}. How likely is pain or fever?
            A cook runs out of salt with chance {a}, of sugar with chance {b}, and of both with {both}. How likely does he run out of at least one?
            In a class, {a} of the pupils play football, {b} play tennis and {both} play both. What is the probability that a pupil plays football or tennis?
        """,
        terse="""
            P(A) = {a}, P(B) = {b}, P(AB) = {both}; P(A or B) = ?
            union: {a}, {b}, overlap {both}
            overlap {both}, singles {a} and {b}: at least one?
            addition rule, B {b}, A {a}, joint {both}
            P(A∪B) from A {a}, B {b}, both {both}
            P(A or B): {a} + {b} overlap {both}
            either: A {a}, B {b}, A and B {both}
            sum rule, A {a}, both {both}, B {b}
            P(A U B), singles {a}, {b}, joint {both}
            P(A)+P(B)-P(AB): {a}, {b}, {both}
            A or B: P(A) {a}, P(B) {b}, intersection {both}
            joint {both}, marginals {a} and {b}, union?
            inclusive or, A {a}, B {b}, overlap {both}
            at least one of two: {a}, {b}; together {both}
            general addition rule: {a}, {b}, minus joint {both}
            either event, singles {b} and {a}, intersection {both}
            not mutually exclusive: A {a}, B {b}, both {both}, A or B?
            A or B: {a}, {b}, both {both}
            union prob {a} {b} overlap {both}
            at least one: first {a}, second {b}, both {both}
            both {both}, A {a}, B {b}: either?
            P(A) = {a}, P(B) = {b}, P(A ∩ B) = {both}, P(A ∪ B) = ?
            P(A or B): P(A) = {a}, P(B) = {b}, P(A and B) = {both}
            union probability, a = {a}, b = {b}, both = {both}
        """,
        dialogues="""
            A: P(A) is {a} and P(B) is {b}. B: Are they disjoint? A: No, both happen with {both}. How likely is the union?
            User: Addition rule. Bot: The overlap? User: {both}. Bot: The events? User: A has {a}, B has {b}.
            Teacher: B has chance {b}, A has chance {a}. Pupil: And the intersection? Teacher: {both}. Find the union.
            - Do you take tea or coffee? - Tea with chance {a}, coffee {b}, the two {both}. - So at least one with what probability?
            Host: {a} want soup, {b} salad. Cook: Anyone both? Host: {both}. Cook: So which share wants soup or salad or the two?
            A: A has probability {a}. B: And B? A: {b}; they meet with {both}. B: So what has A-or-B?
            Surveyor: {a} own a car and {b} a bike. Mayor: Some own the two? Surveyor: {both}. Mayor: Then how many, as a share, own at least one?
            User: Union of two events. Bot: Intersection? User: {both}. Bot: First and second event? User: {a} and then {b}.
            A: {a} like football, {b} like tennis. B: And both? A: {both}. B: So what share likes at least one of them?
        """,
    ),
    Phrases(
        tools.conditional_probability,
        draw_condition,
        terms=(
            "conditional probability; probability given an event; restricted sample space; P(A given B); P(A|B); "
            "probability of A if B is known; conditioning; joint over marginal; updated chance given information"
        ),
        questions="""
            If P(A and B) = {joint} and P(B) = {condition}, what is P(A given B)?
            Given that B has probability {condition} and A with B together {joint}, how likely is A once B is known?
            What is the conditional probability when the joint one is {joint} and the condition has {condition}?
            Both happen with chance {joint}, the second alone with chance {condition}. How probable is the first if the second has happened?
            The condition has probability {condition}, the intersection {joint}. What is the conditional probability?
            How likely is an event under a condition of probability {condition} if both occur together with probability {joint}?
            whats P(A|B) if P(A and B) = {joint} and P(B) = {condition}?
            If B, of chance {condition}, is known to have happened, what chance has A, when A and B together have {joint}?
            Among the {condition} who smoke, {joint} of everybody smoke and cough; how likely does a smoker cough?
            Knowing that an event of probability {condition} occurred, and with overlap {joint}, how probable is the other one?
            What is joint over marginal, with marginal {condition} and joint {joint}, as conditional probability?
            What is the conditional probability for a joint {joint} and a condition of {condition}?
            What is P(A | B) when the intersection has {joint} and B has {condition}?
            What is the probability of A within B, where B takes up {condition} and A-and-B takes up {joint}?
            What is the quotient of the joint chance {joint} by the chance {condition} of the known event?
            If {condition} of pupils take German and {joint} take German and Latin, what fraction of the German pupils take Latin?
            Of the {condition} who bought a phone, {joint} of all shoppers bought phone plus case; how likely does a phone buyer get a case?
            Now that B, whose chance was {condition}, is certain, what becomes of A if A and B together had {joint}?
            Restricting the sample space to an event of chance {condition}, how likely is another that overlaps it with {joint}?
            If it is cloudy with chance {condition} and cloudy plus wet with chance {joint}, how likely is wet weather once clouds are seen?
            Among defective parts, {condition} of the output, how common is rust if {joint} of the output is defective and rusty?
            With marginal {condition} and joint {joint}, what is the chance of the one event assuming the other?
            Supposing B occurs, how probable is A, given P(B) = {condition} and P(A ∩ B) = {joint}?
            What is the chance of A once B has occurred, with joint chance {joint} and B's own chance {condition}?
            What is the ratio P(A ∩ B) to P(B) for {joint} and {condition} respectively?
            What is the updated chance of A, with A and B at {joint}, once B of {condition} is certain?
            What is the ratio of the joint {joint} to the condition {condition}, as a conditional probability?
            What is the chance of A if B happened, with both at {joint} and B at {condition}?
            What is the conditional chance for joint {joint} and given event {condition}?
            What is the P(A | B) from a joint of {joint} over a P(B) of {condition}?
            What is the share among the {condition} if {joint} have both?
            What is the probability under the condition, when the condition has {condition} and the two together {joint}?
            If {condition} have a garden and {joint} have a garden and a pool, how many garden owners, as a share, have a pool?
            It is raining, which has chance {condition}; rain and wind together have {joint}. How likely is wind now?
            We know that B happened, P(B) being {condition}; with P(A and B) at {joint}, how likely is A?
            Given the event of {condition}, how likely is the other, both together having {joint}?
            How likely is A when B is a fact, B having had {condition} and A with B {joint}?
            Of everyone, {joint} are tall and blond and {condition} are blond; how likely is a blond person tall?
            With both at {joint} and the known one at {condition}, what is the probability of the unknown one?
            If P(A and B) = {joint} and P(B) = {condition}, what is P(A|B)?
            What is P(A|B) if P(A ∩ B) = {joint} and P(B) = {condition}?
            What is the conditional probability of A given B when P(A and B) = {joint} and P(B) = {condition}?
            {joint} of students pass both tests and {condition} pass the first. What is the probability of passing the second given that the first was passed?
            The probability that it is cloudy and rains is {joint}, and the probability that it is cloudy is {condition}. What is the probability of rain given that it is cloudy?
            What is the probability of A given B with P(A and B) of {joint} and P(B) of {condition}?
        """,
        commands="""
            Compute P(A|B) from P(A and B) = {joint} and P(B) = {condition}.
            Given a condition of probability {condition}, turn the joint probability {joint} into a conditional one.
            Find the conditional probability for joint {joint} and condition {condition}.
            Restrict to an event of probability {condition}, of which {joint} also has the property, and give the conditional probability.
            Determine how likely A is given B when they jointly have {joint} and B has {condition}.
            Calculate the probability of A given B: P(B) = {condition}, P(A and B) = {joint}.
            Condition on an event of chance {condition}; the intersection has chance {joint}.
            Divide the joint probability {joint} by the probability {condition} of the given event.
            State how likely A is once B is observed, when both have {joint} and B alone {condition}.
            Shrink the sample space to B with P(B) = {condition}; P(A and B) = {joint}; report the chance of A there.
            Find the conditional probability from the joint probability {joint} and the marginal {condition}.
            Find P(A | B), where P(A ∩ B) = {joint} and P(B) = {condition}.
            Work out how likely A is, assuming B: B alone {condition}, A and B {joint}.
            Take P(B) = {condition} and P(A ∩ B) = {joint}, and compute P(A | B).
            Normalise the joint chance {joint} by the chance {condition} of what is known.
            Suppose {condition} of flights are delayed and {joint} are delayed and overbooked; quantify how likely a delayed flight is overbooked.
            Obtain the probability of A in the reduced sample space B, which has {condition}, the common part having {joint}.
            Figure out the share of left-handers among the painters: {joint} of people are left-handed painters and {condition} are painters.
            Provide the chance of a second event after a first of probability {condition} happened, their joint probability being {joint}.
            Relate the intersection, {joint}, to the conditioning event, {condition}, as a conditional probability.
            Assuming the event of chance {condition} has come true, re-evaluate the one that goes with it in {joint} of all cases.
            Express how often A accompanies B, when B occurs with {condition} and the two occur together with {joint}.
            Find P(A given B) with P(B) {condition} and P(A and B) {joint}.
            Find the chance of A given B: both {joint}, B {condition}.
            Divide the both-chance {joint} by the given chance {condition} for the conditional probability.
            With P(B) at {condition} and the overlap at {joint}, find how likely A is once B is known.
            Give the conditional probability: condition {condition}, joint {joint}.
            Work out how likely a smoker is also a drinker, smokers {condition}, both {joint}.
            Tell me the chance of fever given a cough, cough {condition}, fever and cough {joint}.
            Look only at the cases with B, which has {condition}, and find the share with A, given that both have {joint}.
            Get the probability of the second knowing the first: first {condition}, both {joint}.
            Say how likely a late bus is also full, late {condition}, late and full {joint}.
            Calculate P(A|B), joint part {joint}, conditioning part {condition}.
            From the joint probability {joint} and the probability {condition} of the condition, get the conditional one.
            Find P(A|B) given P(A and B) = {joint} and P(B) = {condition}.
            Find P(A given B): P(A ∩ B) = {joint}, P(B) = {condition}.
            Calculate the conditional probability P(A|B) from P(A and B) = {joint}, P(B) = {condition}.
            Find the conditional probability: joint probability {joint}, probability of the condition {condition}.
        """,
        stories="""
            Of all days, {condition} are cloudy and {joint} are cloudy with rain. It is cloudy. How likely is rain?
            In a school {joint} of pupils play the violin and sing, and {condition} sing. A singer is picked. With what probability does she play the violin?
            On a ferry {condition} of passengers have a car, and {joint} have a car with a dog inside. What is the conditional probability of a dog, given a car?
            A shop notes that {joint} of customers buy pasta and sauce while {condition} buy pasta. How likely does a pasta buyer take sauce?
            Late trains make up {condition}, and trains both late and full {joint}. Our train is late. How likely is it full?
            A nurse knows that {condition} of patients have fever and {joint} have fever along with a rash. This one has fever. How likely does she have a rash?
            Of the planks {joint} are oak and cracked, while {condition} are oak. I picked an oak plank. How probable is a crack?
            Of all mails {condition} have an attachment, and {joint} have an attachment and a virus. A mail with attachment arrives. With what probability has it a virus?
            A vet notes that {condition} of dogs are overweight and {joint} are overweight with bad hips. An overweight dog comes in. How likely are its hips bad?
            A trader sees that the market falls on {condition} of days and that oil falls along with it on {joint} of days. The market has fallen. How probable is it that oil fell too?
            Of all letters {joint} are registered and foreign, {condition} are foreign. The postman holds a foreign letter. What is the probability that it is registered?
            On {condition} of nights the owl hoots, and on {joint} of nights the owl hoots while the fox barks. The owl is hooting. With what probability does the fox bark?
            An engineer finds that {condition} of valves leak and {joint} leak because of rust, leaking and rusty at once. A valve leaks. How likely is it rusty?
            In a survey {joint} of people were vegan runners and {condition} were runners. A runner is interviewed. What is the chance that she is vegan?
            The lift is stuck with probability {condition}; stuck with someone inside with probability {joint}. It is stuck. How likely is someone inside?
            A shop knows that {condition} of baskets contain pasta and {joint} contain pasta and sauce. What confidence does the rule "pasta, then sauce" have?
            Of our guests {condition} order soup, and {joint} order soup and cake. This guest ordered soup. How likely does she order cake?
            In a library {condition} of the books are old and {joint} are old and torn. I hold an old one. What is the chance that it is torn?
            On {condition} of days the bus is crowded; on {joint} it is crowded and late. Today it is crowded. How likely is it late?
            Of the cats {condition} are black, and {joint} are black and shy. A black cat comes. What is the probability that it is shy?
            A teacher knows that {condition} of pupils read a lot and {joint} read a lot and write well. Tim reads a lot. How likely does he write well?
            At a school {joint} of pupils are absent and it is Friday, and the probability that it is Friday is {condition}. What is the probability that a pupil is absent given that it is Friday?
        """,
        terse="""
            P(A and B) = {joint}, P(B) = {condition}; P(A|B) = ?
            P(B) = {condition}, P(AB) = {joint}: conditional
            conditional probability, joint {joint}, condition {condition}
            given event {condition}, both {joint} -> conditional
            joint {joint} over condition {condition}
            P(A|B), joint {joint}, P(B) {condition}
            P(B) {condition}, P(A and B) {joint}, P(A given B)?
            conditional on B ({condition}), overlap {joint}
            joint {joint}, marginal {condition}, conditional = ?
            P(A∩B) {joint}, P(B) {condition}, find P(A|B)
            joint over marginal: {joint} over {condition}, conditional probability
            confidence of rule: support both {joint}, support antecedent {condition}
            B known, P(B) {condition}, P(AB) {joint}: chance of A
            A given B: both {joint}, B {condition}
            P(B)={condition} P(A∩B)={joint} P(A|B)=?
            among B ({condition}) share of A if A and B is {joint}
            share of {condition} that is also A, when A and B together are {joint}
            A | B ? both {joint}, B {condition}
            cond prob: joint {joint} / given {condition}
            P(B) {condition}, both {joint}, A if B?
            known event {condition}, together {joint}, other one?
            P(A ∩ B) = {joint}, P(B) = {condition}, P(A|B) = ?
            P(A|B): P(A and B) = {joint}, P(B) = {condition}
            conditional probability, joint {joint}, P(B) = {condition}
        """,
        dialogues="""
            A: B has happened; its probability was {condition}. B: And jointly with A? A: {joint}. So how likely is A now?
            User: Conditional probability. Bot: Joint? User: {joint}. Bot: Condition? User: {condition}.
            Teacher: P(B) is {condition}. Pupil: And P(A and B)? Teacher: {joint}. Condition A on B.
            - Both events have {joint}. - And the given one? - {condition}. What is the conditional probability?
            Vet: {condition} of dogs limp, {joint} limp and are old. Owner: Mine limps. Vet: Then how likely is it an old one?
            A: B occurred. B: How likely was that? A: {condition}, and together with A {joint}. B: Then what chance has A, assuming B?
            Analyst: {condition} of users churn. Boss: How many churn and complain? Analyst: {joint}. Boss: So how likely had a churner complained?
            Pupil: The intersection has {joint}. Teacher: And the given event? Pupil: {condition}. Teacher: Divide to get the conditional probability.
            A: It snowed, which has chance {condition}. B: And snow with ice? A: {joint}. B: So how likely is ice, given snow?
        """,
    ),
)
