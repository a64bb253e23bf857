# ruff: noqa: E501 - one template a line
"""How people compare two distributions, and how they ask about joint ones."""

from __future__ import annotations

from fluxem.core.phrasebook import Phrases
from fluxem.domains.information_theory import tools
from fluxem.domains.information_theory._draws import draw_pair, draw_table, draw_with

PHRASES = (
    Phrases(
        tools.kl_divergence,
        draw_pair,
        terms=(
            "Kullback-Leibler divergence; relative entropy; KL divergence; information gain; "
            "discrimination; KLD; D(P || Q); I-divergence; excess bits; "
            "information lost by an approximation"
        ),
        questions="""
            What is the KL divergence of the distribution {p} from the distribution {q}?
            How far does the distribution {p} diverge from the reference distribution {q}, in the sense of Kullback \
and Leibler?
            What is D(P || Q) for P = {p} and Q = {q}?
            With Q = {q} as model and P = {p} as truth, how large is the relative entropy?
            How many bits are lost when the true probabilities {p} are replaced by the model probabilities {q}?
            What extra code length results if symbols have the probabilities {p} but the code was made for the \
probabilities {q}?
            Relative to a prior with the probabilities {q}, how much information does the posterior distribution {p} \
bring?
            How big is the Kullback-Leibler divergence when the reference is the pmf {q} and the truth is the pmf {p}?
            What relative entropy does the probability distribution {p} have with respect to the probability \
distribution {q}?
            What's KL(P || Q) if P = {p} and Q = {q}?
            How costly, in wasted bits per symbol, is it to believe the probabilities {q} when nature uses the \
probabilities {p}?
            What is the relative entropy of P = {p} with respect to Q = {q}?
            What is the KL divergence of the distribution {p} from the reference distribution {q}?
            What is the Kullback-Leibler distance from the model probabilities {q} to the true probabilities {p}, in bits?
            What is the expected log-likelihood ratio in bits, data following the distribution {p}, alternative being the distribution {q}?
            What coding overhead per symbol comes from using Q = {q} in place of the actual P = {p}?
            How many bits of discrimination information does truth P = {p} offer against the null Q = {q}?
            If my beliefs move from the prior distribution {q} to the posterior distribution {p}, how many bits did I gain?
            With Q = {q} as the baseline, how much does P = {p} diverge, by Kullback-Leibler?
            How wasteful is a code matched to the distribution {q} for a source with the distribution {p}, in surplus bits per symbol?
            How poorly does the approximation Q = {q} fit the exact P = {p}, as relative entropy?
            What is the asymmetric divergence of the target probabilities {p} relative to the model probabilities {q}, KL in bits?
            What does cross-entropy exceed entropy by when the truth is the distribution {p} and the model the distribution {q}?
            What is the information lost when Q = {q} replaces P = {p}, by Kullback-Leibler?
            What is the directed divergence of the actual distribution {p} from the model distribution {q}, in bits?
            What is the excess code length when the assumed distribution is {q} and the real distribution is {p}?
            What is the regret in bits for betting on the distribution {q} when the distribution {p} is true?
            What is the discrimination information of truth P = {p} against Q = {q}, in bits?
            What is the relative entropy in bits of the true distribution {p} with respect to the guessed distribution {q}?
            What is the KL in bits from P = {p} to Q = {q}?
            What is the information gain from the prior probabilities {q} to the posterior probabilities {p}, in bits?
            What is the Kullback-Leibler distance in bits of the observed distribution {p} from the expected distribution {q}?
            What is the extra cost in bits per symbol of using the probabilities {q} when the real probabilities are {p}?
            What is the Kullback-Leibler D in bits, where P = {p} and Q = {q}?
            How many bits does it cost to mistake the distribution {p} for the distribution {q}, by KL divergence?
            How wrong is the model distribution {q} about the true distribution {p}, in KL bits?
            How different from the reference distribution {q} is the distribution {p}, measured one-way by Kullback-Leibler?
            If the real distribution is {p} and I assume the distribution {q}, how many bits do I waste per symbol?
            With the old distribution {q} as the base, how far has the new distribution {p} moved, KL in bits?
            How much more than the entropy do I pay when the truth is P = {p} and my code suits Q = {q}?
            What is the KL divergence between P = {p} and Q = {q}?
            What is the KL divergence of {p} from {q} in bits?
            What is the Kullback-Leibler divergence from Q = {q} to P = {p} in bits?
            What is the relative entropy D(p || q) with p = {p} and q = {q}?
            how to calculate the kl divergence for p = {p} and q = {q}
        """,
        commands="""
            Compute the Kullback-Leibler divergence between the true distribution {p} and the model distribution {q}.
            Find D(P || Q) with P = {p}, Q = {q}.
            Take Q = {q} as the reference and compute the KL divergence of P = {p} from it.
            Calculate the relative entropy of the distribution {p} with respect to the distribution {q}.
            Measure, by KL divergence, how badly the predicted probabilities {q} describe the true probabilities {p}.
            Determine the information gained in moving from the prior probabilities {q} to the posterior \
probabilities {p}.
            Evaluate the expected log ratio of truth and model, the KL divergence, where P = {p} and Q = {q}.
            Give the divergence of Kullback and Leibler, first argument pmf {p}, second argument pmf {q}.
            Quantify the inefficiency of assuming the distribution {q} when the truth is the distribution {p}.
            For the approximation with the probabilities {q}, state the KL divergence from the truth with the \
probabilities {p}.
            Calculate KL(P || Q): P = {p}; Q = {q}.
            Sum p log(p/q) with p from the distribution {p} and q from the distribution {q}.
            Find the KL divergence from P = {p} to Q = {q}.
            Find the relative entropy of the true pmf {p} with respect to the model pmf {q}.
            Find the excess code length in bits: true distribution {p}, assumed distribution {q}.
            Taking the reference pmf {q}, quote the Kullback-Leibler divergence of the pmf {p}.
            Obtain the information gain of the posterior probabilities {p} over the prior probabilities {q}.
            Evaluate the expected weight of evidence in bits per observation for P = {p} against Q = {q} when P is true.
            State how many surplus bits per symbol arise if the distribution {q} is wrongly assumed for data with the distribution {p}.
            Average the log ratio p over q under P; P = {p} and Q = {q}; answer in bits.
            Figure out the regret in bits of betting by the distribution {q} when outcomes follow the distribution {p}.
            Calculate the directed divergence D(P || Q) from P = {p} and Q = {q}.
            From the true distribution {p} and the wrong distribution {q}, work out the regret in bits per symbol.
            With Q = {q} approximating P = {p}, report the information lost.
            Subtract the entropy of P from the cross-entropy of P and Q, P = {p}, Q = {q}.
            Find how many extra bits per symbol the model distribution {q} costs for the true distribution {p}.
            Find the KL divergence of the true probabilities {p} from the model probabilities {q}.
            Find the relative entropy, reference distribution {q}, actual distribution {p}.
            Find the information gain in bits, prior distribution {q}, posterior distribution {p}.
            Give KL(P || Q) in bits for P = {p} and Q = {q}.
            Take Q = {q} as the model and P = {p} as the truth, and give the KL divergence.
            Get the Kullback-Leibler divergence between truth P = {p} and guess Q = {q}.
            Tell me how many wasted bits per symbol the assumed distribution {q} costs on the real distribution {p}.
            Work out the one-way divergence from the target distribution {p} to the model distribution {q}, Kullback-Leibler.
            Compute the sum of p log2(p/q) with P = {p} and Q = {q}.
            Calculate how far the data distribution {p} is from the assumed distribution {q} by KL.
            Say how much information is lost when the model distribution {q} stands in for the true distribution {p}.
            Measure the drift by KL: today's distribution {p} against the baseline distribution {q}.
            Find the KL divergence D(P || Q) in bits for P = {p}, Q = {q}.
            Calculate the Kullback-Leibler divergence of P = {p} with respect to Q = {q}.
            Compute the relative entropy of p = {p} relative to q = {q} in bits.
            Compute KL(P || Q) where P = {p} and Q = {q}.
        """,
        stories="""
            A die was thought to have the probabilities {q}, yet a long experiment gave the probabilities {p}. What \
is the KL divergence of the experiment from the belief?
            The weather follows the distribution {p}. A forecaster always announces the distribution {q}. How many \
bits does she lose, as relative entropy?
            An engineer trained a model: it predicts the distribution {q}. The real data follow the distribution {p}. \
Report the KL divergence of the data from the model.
            Letters of a text have the probabilities {p}, but the compressor was tuned to the probabilities {q}. How \
many extra bits does each letter cost?
            Before reading the evidence a detective held the probabilities {q} for the suspects; afterwards the \
probabilities {p}. How much information did she gain?
            Two casinos use wheels with the distribution {p} and the distribution {q}. I play in the first and \
believe I am in the second. What relative entropy measures my error?
            A drift monitor keeps baseline probabilities {q} for each bin; this week's live probabilities are {p}. What is the KL divergence of the live data from the baseline?
            A gambler believes that the wheel has the distribution {q}; in truth it has the distribution {p}. How many bits per spin does his belief cost him, as relative entropy?
            A biologist compares the motif column P = {p} with the background Q = {q}. What relative entropy, in bits, does the column have?
            A student approximates a posterior P = {p} by a simpler Q = {q}. She asks how much information D(P || Q) is lost. Tell her.
            A hypothesis test has truth P = {p} and null Q = {q}. By Stein's lemma the error exponent is D(P || Q). What is it in bits?
            A translator's vocabulary follows the distribution {p}, but the keyboard was optimised for the distribution {q}. How many needless bits are typed per word?
            A nurse's prior over causes was the distribution {q}; the lab result changed it to the posterior distribution {p}. How informative was the result, as KL divergence?
            Two editions of a census: the new one has the probabilities {p}, the old one, taken as reference, the probabilities {q}. How large is the Kullback-Leibler divergence?
            A shop planned for sizes with the distribution {q}, but customers wear the distribution {p}. How large is the KL divergence of reality from the plan?
            A gardener expected flower colours with the probabilities {q} and got the probabilities {p}. What is the relative entropy of what she got to what she expected?
            I believed the probabilities {q}; after the news I believe the probabilities {p}. How many bits of information did the news give, by KL?
            A zip tool is tuned to the letter probabilities {q}; my text has the letter probabilities {p}. How many bits per letter are wasted?
            An app model says the distribution {q} while users follow the distribution {p}. What is the Kullback-Leibler divergence of the users from the model?
            The true distribution is P = {p}, but our model uses Q = {q}. What is the KL divergence D(P || Q) in bits?
        """,
        terse="""
            KL(P || Q), P = {p}, Q = {q}
            kl_div: Q = {q}; P = {p}
            D(p || q) in bits: true pmf {p}, model pmf {q}
            relative entropy, from distribution {p} to reference distribution {q}
            scipy.stats.entropy with pk = probabilities {p}, qk = probabilities {q}, binary
            KL divergence: reference probabilities {q}, true probabilities {p}
            whats the KL of true probabilities {p} vs model probabilities {q}
            rel_entr summed in bits: P = {p}, Q = {q}
            KLD bits: P = {p}; reference Q = {q}
            D_KL(P||Q), Q = {q}, P = {p}
            relative entropy, true distribution {p}, assumed distribution {q}
            excess bits/symbol: actual P = {p}, coded for Q = {q}
            information gain: prior distribution {q}, posterior distribution {p}
            scipy entropy(pk, qk), binary logs: P = {p}, Q = {q}
            sum p log p/q, P = {p}, Q = {q}
            directed divergence, from Q = {q} to P = {p}
            KL bits, true distribution {p}, guess distribution {q}
            kullback leibler: P = {p} vs Q = {q}
            rel. entropy of probabilities {p} w.r.t. probabilities {q}
            KL({p} || {q})
            kl_divergence({p}, {q})
            D(P || Q), P = {p}, Q = {q}
        """,
        dialogues="""
            A: The truth is the distribution {p}. B: And your model? A: The distribution {q}. What is the KL divergence?
            A: My model says probabilities {q}. B: What really happens? A: Probabilities {p}. Give me the relative \
entropy of the truth.
            User: I need a KL divergence. Assistant: From what to what? User: P = {p} against Q = {q}.
            A: Reference Q = {q}. B: And P? A: P = {p}. B: So D(P || Q)? A: Yes.
            A: Are the probabilities {p} close to the reference probabilities {q}? B: Check the Kullback-Leibler \
divergence. A: Please do.
            Data scientist: Has the traffic drifted? Colleague: Baseline Q = {q}, now P = {p}. Data scientist: Give \
me KL(P || Q).
            Monitor: The feature drifted. Engineer: Reference distribution {q}? Monitor: Yes, and now distribution {p}. Engineer: Then compute the KL of now against then.
            A: Is the divergence symmetric? B: Kullback-Leibler isn't. A: Then take truth P = {p} and model Q = {q}.
            User: Relative entropy. Bot: True distribution? User: Distribution {p}. Bot: Reference? User: Distribution {q}.
            A: I guessed the probabilities {q}. B: But truly they are the probabilities {p}. A: So what is the KL divergence of truth from guess?
        """,
    ),
    Phrases(
        tools.kl_divergence,
        draw_with(draw_pair, base="e"),
        terms="KL divergence in nats; nats of divergence; relative entropy with ln; natural-log KL",
        questions="""
            What is the KL divergence in nats of the distribution {p} from the distribution {q}?
            With natural logarithms and Q = {q}, what is D(P || Q) for P = {p}?
            What's the KL divergence, natural log, of P = {p} from Q = {q}?
            How many nats of relative entropy does the true distribution {p} have with respect to the model \
distribution {q}?
            With reference Q = {q}, how many nats does P = {p} diverge in the Kullback-Leibler sense?
            What does scipy's rel_entr add up to, in nats, for P = {p} and Q = {q}?
            In natural units, how much information is lost if the probabilities {q} stand in for the true \
probabilities {p}?
            What KL penalty in nats does a posterior distribution {p} pay against a prior distribution {q}?
            What is the KL divergence in nats of P = {p} from Q = {q}?
            What is the relative entropy, with natural logs, of the true pmf {p} with respect to the model pmf {q}?
            What is the natural-unit Kullback-Leibler divergence of the distribution {p} from the reference distribution {q}?
            What is D(P || Q) in nats when Q = {q} and P = {p}?
            What does torch's kl_div, in nats, amount to for target probabilities {p} and model probabilities {q}?
            How many nats are lost by approximating P = {p} with Q = {q}?
            What is the log loss regret in nats of the model distribution {q} under the true distribution {p}, beyond the unavoidable part?
            If ln is used, how far does the distribution {p} diverge, in the KL sense, from the reference distribution {q}?
            Moving from the prior distribution {q} to the posterior distribution {p}, how many nats of information were gained?
            With Q = {q} as the baseline and natural logarithms, what is the relative entropy of P = {p}?
            How large, in nats, is the expected log-likelihood ratio for the truth P = {p} over the rival Q = {q}?
            How many nats of penalty does a policy P = {p} incur for straying from the reference policy Q = {q}, by KL?
            By how many nats does the cross-entropy of truth P = {p} and model Q = {q} exceed the entropy of the truth?
            What is the ln-based information loss when Q = {q} replaces P = {p}, by Kullback-Leibler?
            What is the directed divergence of the actual distribution {p} from the model distribution {q}, in nats?
            What is the regret in nats for betting on the distribution {q} when the distribution {p} is true?
            What is the natural-unit information lost when the distribution {q} replaces the true distribution {p}?
            What is the relative entropy in nats of the true distribution {p} with respect to the guessed distribution {q}?
            What is the KL in nats from P = {p} to Q = {q}?
            What is the information gain in nats from the prior probabilities {q} to the posterior probabilities {p}?
            What is the natural-log Kullback-Leibler distance of the observed distribution {p} from the expected distribution {q}?
            What is the ln version of D(P || Q) when P is {p} and Q is {q}?
            What is the KL loss in nats for target probabilities {p} and output probabilities {q}?
            How many nats does it cost to mistake the distribution {p} for the distribution {q}, by KL divergence?
            How wrong is the model distribution {q} about the true distribution {p}, in KL nats?
            With ln, how different from the reference distribution {q} is the distribution {p}, by Kullback-Leibler?
            With the old distribution {q} as the base, how far has the new distribution {p} moved, KL in nats?
            If I use natural logs, what relative entropy has the truth P = {p} to the model Q = {q}?
            How many nats are wasted per symbol if the real distribution is {p} and I assume the distribution {q}?
            What is the KL divergence between P = {p} and Q = {q} in nats?
            What is the KL divergence of {p} from {q} in nats?
            What is D(P || Q) in nats for P = {p} and Q = {q}?
            What is the Kullback-Leibler divergence with natural log for P = {p} and Q = {q}?
            What is the relative entropy D(p || q) in nats with p = {p} and q = {q}?
            how to calculate the kl divergence in nats for p = {p} and q = {q}
        """,
        commands="""
            Compute D(P || Q) in nats, P = {p}, Q = {q}.
            Using ln and the reference probabilities {q}, find the relative entropy of the probabilities {p}.
            Calculate KL(P || Q) with ln: P = {p}, Q = {q}.
            Sum p ln(p/q) with p from the distribution {p} and q from the distribution {q}.
            For prior probabilities {q} and posterior probabilities {p}, report the KL divergence in nats.
            Evaluate the Kullback-Leibler divergence of P = {p} relative to Q = {q}; use nats.
            Measure in nats how badly the model distribution {q} approximates the true distribution {p}.
            Find the KL divergence in nats: P = {p}, reference Q = {q}.
            Find the ln-based relative entropy of the distribution {p} with respect to the reference distribution {q}.
            Express in nats the Kullback-Leibler divergence of the true probabilities {p} from the model probabilities {q}.
            Taking natural logs and the reference pmf {q}, quote D of the pmf {p}.
            Obtain the information gain in nats from the prior probabilities {q} to the posterior probabilities {p}.
            Average ln of p over q under P, given P = {p} and Q = {q}.
            State in natural units how much information Q = {q} loses about P = {p}.
            Not bits but nats: give KL(P || Q) for P = {p} and Q = {q}.
            Evaluate the KL regulariser in nats that ties the distribution {p} to the reference distribution {q}.
            Work out Stein's exponent in nats, D(P || Q), for the truth P = {p} and the null Q = {q}.
            With reference Q = {q}, determine the natural-log divergence of Kullback and Leibler for P = {p}.
            Use Euler's number as log base and give the relative entropy of the actual distribution {p} to the assumed distribution {q}.
            Find how many nats of relative entropy separate the true distribution {p} from the model distribution {q}.
            Find the KL divergence with ln of the true probabilities {p} from the model probabilities {q}.
            Find the relative entropy in nats, reference distribution {q}, actual distribution {p}.
            Find the information gain in nats, prior distribution {q}, posterior distribution {p}.
            Give KL(P || Q) in natural units for P = {p} and Q = {q}.
            Take Q = {q} as the model and P = {p} as the truth, and give the KL divergence in nats.
            Get the natural-log Kullback-Leibler divergence between truth P = {p} and guess Q = {q}.
            Tell me how many nats the assumed distribution {q} wastes on the real distribution {p}.
            Work out the one-way divergence in nats from the target distribution {p} to the model distribution {q}.
            Call scipy's entropy with two arguments, nats by default: P = {p}, Q = {q}.
            Calculate with natural logs how far the data distribution {p} is from the assumed distribution {q} by KL.
            Compute the KL term in nats for the posterior distribution {p} and the prior distribution {q}.
            Measure the drift in nats: KL of today's distribution {p} against the baseline distribution {q}.
            Find the KL divergence D(P || Q) in nats for P = {p}, Q = {q}.
            Calculate the Kullback-Leibler divergence of P = {p} with respect to Q = {q} using the natural logarithm.
            Compute the relative entropy of p = {p} relative to q = {q} in nats.
            Compute KL(P || Q) in nats where P = {p} and Q = {q}.
        """,
        stories="""
            A variational autoencoder is trained in nats. Its posterior has the probabilities {p}, the prior the \
probabilities {q}. What KL term enters the loss?
            The physicist's true distribution {p} is approximated by the distribution {q}. She states the relative \
entropy with natural logarithms. Which value?
            A robot believes Q = {q}; its sensors reveal P = {p}. How many nats of information, as KL divergence, \
did the sensors provide?
            A language model is fine-tuned with a KL penalty in nats. The tuned model has the probabilities {p}, the reference model the probabilities {q}. How large is the penalty?
            A thermodynamicist compares the actual state P = {p} with equilibrium Q = {q}; the free-energy gap is the relative entropy in natural units. What is it?
            A Bayesian tracks learning in nats. Her prior was the distribution {q}; her posterior is the distribution {p}. How many nats did she learn, by KL?
            A coder checks his loss function, which uses ln: target distribution {p}, predicted distribution {q}. Which KL divergence should it print?
            An ecologist contrasts this year's species P = {p} with a reference year Q = {q}, in nats of relative entropy. What does she find?
            A statistician assumed the distribution {q}, while data come from the distribution {p}. In nats, how large is the Kullback-Leibler divergence of truth from assumption?
            A robot's goal distribution is Q = {q}; its behaviour gives P = {p}. Its designers minimise KL(P || Q) with natural log. What is the present value?
            A shop planned for sizes with the distribution {q}, but customers wear the distribution {p}. How large is the KL divergence of reality from the plan, in nats?
            A gardener expected flower colours with the probabilities {q} and got the probabilities {p}. With ln, what is the relative entropy of what she got?
            I believed the probabilities {q}; after the news I believe the probabilities {p}. How many nats of information did the news give, by KL?
            A neural net outputs the distribution {q} for the target distribution {p}. Its loss is the KL divergence with natural log. What is the loss?
            A physicist compares the state probabilities {p} with the equilibrium probabilities {q} by relative entropy in nats. What does she get?
            The true distribution is P = {p}, but our model uses Q = {q}. What is the KL divergence D(P || Q) in nats?
        """,
        terse="""
            KL in nats: P = {p}, Q = {q}
            D(P || Q) with ln, P = {p}, Q = {q}
            nats: KL of pmf {p} from reference pmf {q}
            Q = {q}; P = {p}; KL divergence, natural log
            sum p ln(p/q): true probabilities {p}, model probabilities {q}
            D_KL in nats, Q = {q}, P = {p}
            relative entropy (ln): true distribution {p}, assumed distribution {q}
            scipy entropy(pk, qk) in nats: P = {p}, Q = {q}
            kl_div nats, target probabilities {p}, model probabilities {q}
            natural log KL, reference pmf {q}, pmf {p}
            nats gained: prior distribution {q}, posterior distribution {p}
            KL penalty nats: policy P = {p}, reference Q = {q}
            D(P || Q), natural units: truth P = {p}, model Q = {q}
            KL nats, true distribution {p}, guess distribution {q}
            kullback leibler with ln: P = {p} vs Q = {q}
            rel. entropy in nats of probabilities {p} w.r.t. probabilities {q}
            KL ln: P={p} Q={q}
            KL({p} || {q}) in nats
            kl_divergence({p}, {q}), natural log
            D(P || Q) in nats, P = {p}, Q = {q}
        """,
        dialogues="""
            A: Relative entropy of the pmf {p} with respect to the pmf {q}? B: In bits? A: In nats.
            A: The truth is P = {p}. B: The model? A: Q = {q}. B: KL in bits or nats? A: Nats.
            Reviewer: State KL(P || Q) in nats. Author: P = {p} and Q = {q}? Reviewer: Exactly.
            Student: I used the probabilities {q} as reference and the probabilities {p} as truth. Tutor: Take ln. \
Student: What KL divergence do I get?
            Coder: My KL uses ln. Lead: Target distribution {p}, model distribution {q}? Coder: Yes. Lead: What value in nats?
            A: How much was learned? B: Prior distribution {q}, posterior distribution {p}. A: In nats, please, as KL divergence.
            User: Relative entropy in nats. Bot: Reference? User: Q = {q}. Bot: And P? User: P = {p}.
            A: I guessed the probabilities {q}. B: But truly they are the probabilities {p}. A: So what is the KL divergence of truth from guess, in nats?
        """,
    ),
    Phrases(
        tools.cross_entropy,
        draw_pair,
        terms=(
            "cross-entropy; log loss; expected code length under a model; CE loss; H(P, Q); "
            "negative log-likelihood; softmax loss; surprise under a wrong model"
        ),
        questions="""
            What is the cross-entropy of the true distribution {p} and the predicted distribution {q}?
            How large is H(P, Q) for P = {p} and Q = {q}?
            With a code built for the probabilities {q}, how many bits does a symbol cost that has the probabilities \
{p}?
            Given the predictions Q = {q}, what is the cross-entropy with the truth P = {p}?
            What log loss in bits is expected when the truth has the probabilities {p} and the model the \
probabilities {q}?
            What's the cross entropy of P = {p} relative to Q = {q}?
            How high is the classification loss, cross-entropy in bits, if the labels have the probabilities {p} and \
the network outputs the probabilities {q}?
            What is minus the sum of p log q with true probabilities {p} and model probabilities {q}?
            How surprised, on average, is a forecaster with the probabilities {q} in a world with the probabilities \
{p}, total surprise not excess?
            Using codewords tailored to Q = {q}, what total mean length, that is cross-entropy, do messages with P = \
{p} need?
            What negative log-likelihood per sample, in bits, does a model distribution {q} reach on data of the \
true distribution {p}?
            What's the cross-entropy loss for softmax probabilities {q} and soft-label probabilities {p}?
            What is the cross-entropy of P = {p} and Q = {q}?
            What is the cross-entropy loss of the predicted probabilities {q} for the target probabilities {p}?
            What is the average code length of a code built for the distribution {q} on data with the distribution {p}?
            What is the expected log loss in bits of the forecast distribution {q} under the true distribution {p}?
            What is H(P, Q), the cross-entropy, when Q = {q} is the model and P = {p} the truth?
            What is the mean negative binary log-likelihood per symbol of Q = {q} on text drawn from P = {p}?
            With target distribution {p}, how much categorical cross-entropy does the output distribution {q} incur?
            How many bits in total, not merely in excess, does a symbol of P = {p} use under a code for Q = {q}?
            How well does the model distribution {q} score, by cross-entropy, on data distributed with probabilities {p}?
            If reality follows the distribution {p} and I hold the distribution {q}, how surprised am I on average, all told, as cross-entropy?
            What logarithmic score in expectation does the forecast Q = {q} receive under the true P = {p}?
            How large is the objective that a classifier minimises, cross-entropy, for labels P = {p} and outputs Q = {q}?
            What is the log loss of the forecast probabilities {q} when the outcome probabilities are {p}?
            What is the loss of the predictions Q = {q} on the targets P = {p}, cross-entropy?
            What is the mean message length, cross-entropy, for messages from the distribution {p} in a code for the distribution {q}?
            What is the negative log-likelihood per sample of the model distribution {q} on the true distribution {p}, in bits?
            What is the total, not the excess, surprise of a model distribution {q} about the true distribution {p}?
            What is the cross-entropy between the true distribution {p} and the model distribution {q}?
            What is the log loss for the true probabilities {p} and the predicted probabilities {q}?
            What is the CE in bits of the label probabilities {p} and the network probabilities {q}?
            What is the total code length per symbol, cross-entropy, for data probabilities {p} coded for the probabilities {q}?
            What is the expected surprise when I believe the probabilities {q} and the truth is the probabilities {p}, as cross-entropy?
            What is the average cost of trusting Q = {q} when P = {p} holds, entropy included, as cross-entropy?
            What is the softmax loss, cross-entropy, of output probabilities {q} against target probabilities {p}?
            How large is the cross-entropy loss when the labels have the distribution {p} and the model says the distribution {q}?
            How many bits per symbol do I need in all, by cross-entropy, if my code fits the distribution {q} but the data follow the distribution {p}?
            With predictions Q = {q} and truth P = {p}, how high is the log loss?
            How well do the predicted probabilities {q} fit the true probabilities {p}, as a cross-entropy?
            If the truth is the distribution {p}, what cross-entropy does a guess with the distribution {q} get?
            What is the cross-entropy H(P, Q) for P = {p} and Q = {q}?
            What is the cross entropy between {p} and {q} in bits?
            What is the cross-entropy loss for the true labels {p} and the predictions {q}, in bits?
            What is the cross entropy if the true distribution is {p} and the predicted distribution is {q}?
            how to calculate cross entropy for p = {p} and q = {q}
        """,
        commands="""
            Compute the cross-entropy between the target probabilities {p} and the predicted probabilities {q}.
            Find H(P, Q), P = {p}, Q = {q}.
            Take the model Q = {q} and the truth P = {p}; evaluate the cross-entropy in bits.
            Average minus log q over the true distribution {p}, with q from the distribution {q}.
            Determine the cross-entropy loss for the forecast distribution {q} if outcomes follow the distribution {p}.
            Give the cross-entropy of the pmf {p} relative to the pmf {q}.
            Calculate the cross-entropy H(P, Q) with P = {p} and Q = {q}.
            Calculate the CE loss: predicted probabilities {q}, target probabilities {p}.
            Sum -p log q, where p is the distribution {p} and q is the distribution {q}.
            Score the forecast probabilities {q} by expected log loss, given that the actual probabilities are {p}.
            Add entropy of P to the divergence from Q and report that cross-entropy; P = {p}, Q = {q}.
            Work out the expected negative log-likelihood of the model probabilities {q} under the data distribution \
{p}.
            Find the cross-entropy of the true pmf {p} and the model pmf {q}.
            Find the CE loss for targets P = {p} and predictions Q = {q}.
            Find the expected total bits per symbol: source distribution {p}, code made for the distribution {q}.
            For predictions with the distribution {q}, quote the cross-entropy against the target distribution {p}.
            Obtain the categorical cross-entropy in bits from the label probabilities {p} and the output probabilities {q}.
            Evaluate the mean surprisal under Q = {q} of outcomes drawn from P = {p}, in other words the cross-entropy.
            State the loss, as cross-entropy, when a network says the distribution {q} and the soft target is the distribution {p}.
            Average the code lengths of the model distribution {q} with weights from the true distribution {p}; that is the cross-entropy.
            Figure out the expected logarithmic penalty for forecasting the probabilities {q} in a world with the probabilities {p}.
            Not the KL divergence but the cross-entropy: give it for P = {p} and Q = {q}.
            Provide the per-token negative log-likelihood in bits for model Q = {q} on data P = {p}.
            Work out H(P, Q) with truth first: P = {p}, then Q = {q}.
            Find the cross-entropy H(P, Q): model Q = {q}, truth P = {p}.
            Find the cross-entropy for true probabilities {p} and predicted probabilities {q}.
            Find the log loss of the forecast distribution {q} on the actual distribution {p}.
            Find the CE loss, predicted distribution {q}, target distribution {p}.
            Give H(P, Q), the cross-entropy, with P = {p} and Q = {q}.
            Take the predictions Q = {q} and the truth P = {p}, and give the cross-entropy.
            Get the average negative log-likelihood, cross-entropy, of the model distribution {q} on the data distribution {p}.
            Tell me the training loss, cross-entropy, for soft labels P = {p} and outputs Q = {q}.
            Work out the mean total cost in bits, cross-entropy, of coding the true distribution {p} with the wrong distribution {q}.
            Compute minus the sum of p log2 q with P = {p} and Q = {q}.
            Calculate the classifier's cross-entropy: label probabilities {p}, predicted probabilities {q}.
            Say how surprised a believer in the probabilities {q} is on average when the probabilities {p} are true, as cross-entropy.
            Score the guess distribution {q} by cross-entropy with the true distribution {p}.
            Find the cross-entropy H(p, q) for p = {p}, q = {q}.
            Calculate the cross-entropy of the prediction {q} against the true distribution {p}.
            Compute the cross entropy in bits with P = {p} and Q = {q}.
            Compute the cross-entropy: true distribution {p}, predicted distribution {q}.
        """,
        stories="""
            A classifier answers with the probabilities {q}; the labels truly have the probabilities {p}. What is its \
cross-entropy loss in bits?
            Words come with the distribution {p}, and the decoder expects the distribution {q}. How long, by \
cross-entropy, is a word on average?
            A bookmaker believes in the probabilities {q} while the horses win with the probabilities {p}. Find the \
cross-entropy of truth and belief.
            A spam filter uses soft labels with the probabilities {p}. For one mail it outputs the probabilities \
{q}. What does the cross-entropy criterion charge it?
            The weather app forecasts the probabilities {q}. The climate record says the true probabilities {p}. \
Rate the app by its cross-entropy.
            A zip program assumes the letter probabilities {q} although the file has the probabilities {p}. What is \
the average total cost of a letter, as cross-entropy in bits?
            A student distils a network: teacher probabilities {p}, pupil probabilities {q}. Which cross-entropy \
does the distillation minimise?
            A network trained with label smoothing has target probabilities {p} and outputs the probabilities {q}. What does the cross-entropy loss read, in bits?
            A Morse operator designed codewords for letters with the distribution {q}, but his customers write with the distribution {p}. How many bits does a letter cost in all, as cross-entropy?
            A pollster predicted the probabilities {q}; the election model considered true has the probabilities {p}. What expected log loss does the pollster get?
            A student measures a bigram model Q = {q} on a corpus with P = {p}. Which cross-entropy in bits does she note?
            A doctor's forecasts follow the distribution {q}; the outcomes follow the distribution {p}. The hospital scores by mean negative log-likelihood. What is the score in bits?
            A teacher network emits P = {p}, a student network Q = {q}. The distillation loss is the cross-entropy of the two. How high is it?
            A compressor's internal table holds the probabilities {q}; the file's letters have the probabilities {p}. How long is a compressed letter on average, by cross-entropy?
            A trading bot assigns the probabilities {q} to market moves that really have the probabilities {p}. Report the cross-entropy of the bot's view.
            A weather girl says the probabilities {q}; the real probabilities are {p}. What is her expected log loss in bits?
            A photo app gives the animal probabilities {q}; the label probabilities are {p}. What is the cross-entropy loss?
            A pupil codes letters as if they had the distribution {q}, but they have the distribution {p}. How many bits does a letter take on average in all, by cross-entropy?
            A tipster states the distribution {q} for a race with the true distribution {p}. Rate him by cross-entropy. What is it?
            A speech model thinks the next word has the distribution {q}; truly it has the distribution {p}. What is the cross-entropy of the two?
            The target distribution is {p} and the softmax output is {q}. What is the cross-entropy in bits?
        """,
        terse="""
            cross-entropy, true P = {p}, model Q = {q}
            H(P, Q): Q = {q}, P = {p}
            log loss: targets probabilities {p}, predictions probabilities {q}
            CE of pmf {p} with pmf {q}
            -sum p log q: P = {p}, Q = {q}, cross-entropy
            CE loss, softmax probabilities {q}, label probabilities {p}
            cross_entropy(P = {p}, Q = {q}) in bits
            NLL: model distribution {q}, data distribution {p}
            categorical cross-entropy: target distribution {p}, output distribution {q}
            cross entropy H(P,Q): P = {p}; Q = {q}
            CE: truth P = {p}, model Q = {q}
            -sum p log q, true distribution {p}, predicted distribution {q}
            expected log loss, forecast probabilities {q}, actual probabilities {p}
            code for Q = {q}, data from P = {p}: cross-entropy
            xent of label probabilities {p} vs predicted probabilities {q}
            soft-label cross-entropy, labels P = {p}, predictions Q = {q}
            CE bits: true distribution {p}, predicted distribution {q}
            log loss, truth P = {p}, forecast Q = {q}
            cross ent. of labels P = {p} with outputs Q = {q}
            xent: predictions Q={q}, labels P={p}
            cross_entropy({p}, {q})
            cross entropy p = {p}, q = {q}
        """,
        dialogues="""
            A: The true distribution {p} is known. B: And the prediction? A: Distribution {q}. I need the cross-entropy.
            A: My network predicts the probabilities {q}. B: Against which targets? A: Probabilities {p}. What is the \
cross-entropy?
            ML engineer: Predicted probabilities {q}. Intern: Labels? ML engineer: True probabilities {p}. Intern: \
So the cross-entropy is?
            A: KL or cross-entropy? B: Cross-entropy, entropy part included. A: For P = {p} with Q = {q}? B: Yes.
            Trainer: The loss is cross-entropy. Trainee: Labels P = {p}? Trainer: Yes, and outputs Q = {q}. What is the loss?
            A: The forecaster said the probabilities {q}. B: And truly? A: The probabilities {p}. B: You want the excess only? A: No, the full cross-entropy.
            User: Cross-entropy. Bot: Target distribution? User: Distribution {p}. Bot: Predicted distribution? User: Distribution {q}.
            A: My net says the probabilities {q}. B: And the labels? A: Probabilities {p}. B: So your cross-entropy loss is?
        """,
    ),
    Phrases(
        tools.js_divergence,
        draw_pair,
        terms=(
            "Jensen-Shannon divergence; symmetric divergence; JSD; distance between distributions; "
            "JS divergence; symmetrised KL; similarity of distributions; information radius; "
            "divergence to the mixture"
        ),
        questions="""
            What is the Jensen-Shannon divergence of the distribution {p} and the distribution {q}?
            How different are the probabilities {p} and the probabilities {q}, by Jensen-Shannon?
            Which Jensen-Shannon divergence separates P = {p} and Q = {q}?
            How large is the symmetric divergence of Jensen and Shannon between the pmf {q} and the pmf {p}?
            What JSD do the probability distributions {p} and the probability distribution {q} have?
            What's the JS divergence between P = {p} and Q = {q}?
            How dissimilar, symmetrically, are the pmf {p} and the pmf {q} according to Jensen and Shannon?
            What is the information radius of the distribution {p} and the distribution {q}?
            With M the even mixture, what is half KL(P || M) plus half KL(Q || M) for P = {p} and Q = {q}?
            Regardless of the order, which JS divergence do the probabilities {q} and the probabilities {p} have?
            How distinguishable are Q = {q} and P = {p}, JSD in bits?
            How many bits does a fair choice between a source with distribution {p} and a source with distribution \
{q} reveal per symbol, by Jensen-Shannon?
            What is the Jensen-Shannon divergence of P = {p} and Q = {q}?
            What is the JSD between the distribution {p} and the distribution {q}?
            What is the symmetric KL-to-the-mixture divergence of the pmf {p} and the pmf {q}, named after Jensen and Shannon?
            What is the information radius of P = {p} and Q = {q}?
            What is the mean divergence of Q = {q} and P = {p} from their midpoint?
            How dissimilar are the distribution {q} and the distribution {p} on the Jensen-Shannon scale?
            How far apart, in bits of Jensen-Shannon divergence, do the probabilities {p} and the probabilities {q} lie?
            With neither as the reference, how much do P = {p} and Q = {q} diverge by the Jensen-Shannon measure?
            By how many bits does the entropy of the fifty-fifty mixture exceed the average entropy of P = {p} and Q = {q}?
            If a sample may come from P = {p} or from Q = {q} with equal chance, how many bits does it tell about its origin, by JSD?
            Which bounded, symmetric divergence of Jensen and Shannon type belongs to Q = {q} and P = {p}?
            How much do two topics with word distribution {p} and word distribution {q} differ according to JSD?
            What is the symmetrised divergence, Jensen-Shannon, of the probabilities {p} and the probabilities {q}?
            What is the information radius for the probabilities {q} and the probabilities {p}?
            What is the symmetrised relative entropy, Jensen-Shannon, for the distribution {q} and the distribution {p}?
            What is the JS difference between the distribution {p} and the distribution {q}?
            What is the JS divergence of the distribution {p} and the distribution {q}?
            What is the symmetric divergence, Jensen-Shannon, for P = {p} and Q = {q}?
            What is the Jensen-Shannon divergence from the probabilities {p} to the probabilities {q}?
            What is the JSD in bits for the pmf {p} and the pmf {q}?
            What is the average KL to the midpoint for the distribution {p} and the distribution {q}?
            What is the Jensen-Shannon dissimilarity between the pmf {q} and the pmf {p}?
            What is the two-way, mixture-based divergence of the distribution {q} and the distribution {p}, the JSD?
            How different are the distribution {p} and the distribution {q}, as a Jensen-Shannon number?
            How far apart are P = {p} and Q = {q} if we measure by JSD?
            If order should not matter, how much do the probabilities {p} and the probabilities {q} differ, by Jensen-Shannon?
            How alike are the probabilities {q} and the probabilities {p} according to the JS divergence?
            By JSD, how much do P = {p} and Q = {q} disagree?
            What is the Jensen-Shannon divergence between {p} and {q}?
            What is the JS divergence between P = {p} and Q = {q}?
            What is JSD(P || Q) for P = {p} and Q = {q}?
            What is the JSD of the distributions {p} and {q} in bits?
            how to calculate the jensen shannon divergence for p = {p} and q = {q}
        """,
        commands="""
            Compute the Jensen-Shannon divergence between P = {p} and Q = {q}.
            Find the JSD for the distribution {p} against the distribution {q}.
            Average the divergences of the probabilities {q} and the probabilities {p} from their midpoint.
            Measure the Jensen-Shannon divergence, with Q = {q} and P = {p}.
            Compare the distribution {p} and the distribution {q} by Jensen-Shannon divergence, in bits.
            Give a symmetric version of the KL divergence, Jensen-Shannon, for the pmf {p} and the pmf {q}.
            Calculate the JSD of P = {p} and Q = {q}.
            Symmetrise the Kullback-Leibler divergence through the mixture, Jensen-Shannon style: Q = {q}, P = {p}.
            Mix the probabilities {p} and the probabilities {q} half and half and average both divergences to that \
mixture.
            Score the similarity of two topics, word distribution {p} and word distribution {q}, by JS divergence.
            Work out the information radius for the pmf {q} and the pmf {p}.
            Subtract the mean of both entropies from the entropy of the mixture, for P = {p} and Q = {q}, to get the \
JSD.
            Find the Jensen-Shannon divergence between the pmf {p} and the pmf {q}.
            Find the JSD of the probabilities {q} and the probabilities {p}.
            Find the information radius of the distribution {p} and the distribution {q}.
            Compare the distribution {q} with the distribution {p} by the symmetric Jensen-Shannon measure.
            Obtain the average KL of Q = {q} and P = {p} to their even mixture.
            Quote the Jensen-Shannon dissimilarity of P = {p} and Q = {q} in bits.
            Let M be the midpoint of P = {p} and Q = {q}; average D(P || M) and D(Q || M).
            State how distinct two habitats are, by JS divergence: species distribution {p} and species distribution {q}.
            Evaluate the smoothed, symmetric relative entropy of Jensen and Shannon for the pmf {q} and the pmf {p}.
            Work out the entropy of the blend less the mean of the entropies, i.e. the JSD, for the probabilities {p} and the probabilities {q}.
            Use Jensen-Shannon, not plain Kullback-Leibler, on P = {p} and Q = {q}.
            Rate the unlikeness of the distribution {q} and the distribution {p} by their JSD.
            Provide the JS divergence, the square of the Jensen-Shannon distance, for Q = {q} and P = {p}.
            Find how far the pmf {q} and the pmf {p} lie apart by Jensen-Shannon divergence.
            Find the JS divergence of the probabilities {p} and the probabilities {q}.
            Find the Jensen-Shannon divergence for the distribution {p} and the distribution {q}.
            Find the JSD in bits of P = {p} and Q = {q}.
            Give the symmetric Jensen-Shannon difference of the pmf {p} and the pmf {q}.
            Get the information radius for P = {p} and Q = {q}.
            Compare P = {p} with Q = {q} by JSD.
            Tell me how far the distribution {q} and the distribution {p} are from each other, Jensen-Shannon.
            Work out the Jensen-Shannon divergence between the pmf {q} and the pmf {p}.
            Compute half of both KLs to the average, the JSD, for P = {p} and Q = {q}.
            Square scipy's jensenshannon, base two, of the probabilities {p} and the probabilities {q}.
            Calculate how unlike the distribution {p} and the distribution {q} are on the Jensen-Shannon scale.
            Say how much the two groups differ by JSD: distribution {p} and distribution {q}.
            Find the Jensen-Shannon divergence between P = {p} and Q = {q}.
            Calculate the JS divergence of {p} and {q}.
            Compute the Jensen-Shannon divergence with p = {p}, q = {q}.
            Compute JSD(P, Q) where P = {p} and Q = {q}.
        """,
        stories="""
            Two authors use words with the probabilities {p} and the probabilities {q}. How far apart are they, as a \
Jensen-Shannon divergence?
            A city's traffic had the distribution {q} last year and has the distribution {p} now. Report the \
Jensen-Shannon divergence between the years.
            Genes appear with the distribution {p} in one group and the distribution {q} in another. Find the JSD of \
the groups.
            A GAN paper compares generated data with the distribution {q} and real data with the distribution {p}. \
It quotes the Jensen-Shannon divergence. What number is it?
            Two voters' preferences have the probabilities {p} and the probabilities {q}. A sociologist wants one \
symmetric dissimilarity, the JSD. Supply it.
            The monitoring job alarms if the JS divergence between yesterday's distribution {p} and today's \
distribution {q} is big. How big is it?
            A biologist compares gut bacteria before and after a diet: the distribution {p} and the distribution {q}. Neither is the reference, so she takes the Jensen-Shannon divergence. What is it?
            A literary scholar counts letter use in two manuscripts, with the probabilities {q} and the probabilities {p}. How big is their Jensen-Shannon divergence?
            A GAN's discriminator is optimal; real data have P = {p} and fakes Q = {q}. The theory speaks of the JSD of the two. How large is it?
            A drift detector must be symmetric and finite, so the team chose JS divergence. Last month gave the distribution {p}, this month the distribution {q}. What does the detector read?
            Two wine tasters give scores with P = {p} and Q = {q}. Their club measures disagreement by Jensen-Shannon divergence. How much do they disagree?
            A geneticist compares allele probabilities {p} in one village with allele probabilities {q} in another by the information radius. What is it?
            Two weather models predict the distribution {q} and the distribution {p} for tomorrow. How far do they differ in the Jensen-Shannon sense?
            A coin decides whether a letter is drawn from source P = {p} or source Q = {q}. How many bits does the letter reveal about the coin, as their JSD?
            Two shops sell sizes with the distribution {p} and the distribution {q}. How different are they, by Jensen-Shannon divergence?
            Two gardens have flower colours with the probabilities {p} and the probabilities {q}. What is the JSD of the gardens?
            Boys chose sports with the distribution {p}, girls with the distribution {q}. What Jensen-Shannon divergence lies between them?
            Two composers use notes with the distribution {p} and the distribution {q}. How far apart is their style, by JS divergence?
            Traffic by hour had the distribution {p} in May and the distribution {q} in June. Give the JSD of both months.
            Two documents have the word distributions {p} and {q}. What is the Jensen-Shannon divergence between them?
        """,
        terse="""
            JSD, P = {p}, Q = {q}
            Jensen-Shannon: pmf {p}; pmf {q}
            JS divergence, Q = {q}, P = {p}
            jensenshannon(probabilities {p}, probabilities {q}), squared, in bits
            JSD(P || Q): P = {p}; Q = {q}
            symmetrised KL via mixture: distribution {p}, distribution {q}
            js div probabilities {q} probabilities {p}
            information radius, Q = {q}, P = {p}
            JSD bits: distribution {p} and distribution {q}
            Jensen-Shannon, Q = {q}, P = {p}, divergence
            JS(P, Q) with P = {p} and Q = {q}
            information radius: pmf {q}; pmf {p}
            mean KL to the midpoint, P = {p}, Q = {q}
            symmetric bounded divergence (Jensen-Shannon) of probabilities {p} and probabilities {q}
            scipy jensenshannon squared, binary: P = {p}, Q = {q}
            JSD of pmf {p} and pmf {q}
            jensen shannon, probabilities {p} vs probabilities {q}
            js divergence between P={p} and Q={q}
            symmetric JS: distribution {q}, distribution {p}
            JSD({p}, {q})
            js_divergence({p}, {q})
            Jensen-Shannon divergence P = {p}, Q = {q}
        """,
        dialogues="""
            A: Compare the distribution {p} with the distribution {q}. B: By KL? A: By Jensen-Shannon.
            A: I distrust asymmetric measures. B: Then use Jensen-Shannon. A: For Q = {q} and P = {p}, please.
            Biologist: Two samples, distribution {p} and distribution {q}. Statistician: Jensen-Shannon divergence? \
Biologist: Yes, in bits.
            A: KL is infinite or lopsided. B: JSD never is. A: So for P = {p} and Q = {q} it is what?
            A: Which of the two is the reference? B: Neither. A: Then use Jensen-Shannon on the distribution {p} and the distribution {q}.
            Ecologist: Site one has P = {p}, site two Q = {q}. Statistician: Symmetric divergence wanted? Ecologist: The JSD, yes.
            User: JSD. Bot: First distribution? User: Distribution {p}. Bot: Second? User: Distribution {q}.
            A: How different are the probabilities {p} and the probabilities {q}? B: KL one way? A: No, symmetric, by Jensen-Shannon.
        """,
    ),
    Phrases(
        tools.mutual_info,
        draw_table,
        terms=(
            "mutual information; shared information; dependence of two variables; information gain; "
            "transinformation; MI; I(X; Y); uncertainty reduction; statistical dependence in bits; "
            "trans-information of a channel"
        ),
        questions="""
            What is the mutual information of two variables with the joint distribution {joint}?
            How much information do X and Y share if their joint probabilities are {joint}?
            What is I(X; Y) for the joint pmf {joint}?
            Given the joint distribution {joint}, how many bits does X tell about Y?
            For the joint probability table {joint}, how large is the mutual information?
            By how many bits does knowing Y reduce the uncertainty of X, the joint distribution being {joint}?
            How dependent, in bits, are the variables whose joint probabilities are {joint}?
            If {joint} is a joint distribution, what is its mutual information?
            What mutual information follows from the joint probabilities {joint}?
            Does the row tell anything about the column when the joint distribution is {joint}, and how much mutual \
information is it?
            What's the MI of X and Y, joint probabilities {joint}?
            How predictable does X make Y, in bits of mutual information, when their joint table is {joint}?
            What is the mutual information of the joint distribution {joint}?
            What is the transinformation of the joint table {joint}?
            What is the information gain about Y from X under the joint pmf {joint}?
            What is the shared information, in bits, of two variables with joint probabilities {joint}?
            What is the KL divergence of the joint distribution {joint} from the product of its margins?
            What is the reduction in entropy of one variable by the other, the joint distribution being {joint}?
            How strongly coupled, in bits, are two variables with joint table {joint}?
            How informative is X about Y if the joint probabilities are {joint}?
            How far from independence, as mutual information, is the joint distribution {joint}?
            How much does a test result tell about the illness when the joint probabilities are {joint}?
            How many bits flow through a channel whose input and output have the joint distribution {joint}?
            What information overlap do X and Y have, given the joint pmf {joint}?
            What is the information that the row gives about the column in the joint table {joint}?
            What is the common information of the two variables in the joint table {joint}?
            What is the uncertainty reduction that one variable brings for the other, joint pmf {joint}?
            What is the transmitted information for the joint probabilities {joint}?
            What is the shared information, in bits, of the joint probabilities {joint}?
            What is the information overlap for the joint table {joint}?
            What is the MI in bits of the joint pmf {joint}?
            What is the dependence in bits between row and column in the joint distribution {joint}?
            What is the I(X; Y) of the joint matrix {joint}?
            How much do X and Y tell about each other, with joint probabilities {joint}?
            How many bits does one variable give away about the other, joint distribution {joint}?
            How strongly are the two linked, in bits, if the joint law is {joint}?
            If I know the row, how much less unsure am I about the column, in bits, joint pmf {joint}?
            How much do the two have in common, information-wise, with joint frequencies {joint}?
            How many bits do we gain about X by seeing Y when their joint probabilities are {joint}?
            When the joint table is {joint}, what is the information gain?
            What is the mutual information of X and Y if the joint distribution is {joint}?
            What is I(X; Y) for the joint distribution {joint}?
            What is the mutual information for this joint probability matrix: {joint}?
            How many bits does X tell us about Y if the joint distribution is {joint}?
            What is the mutual information between X and Y given the joint pmf p(x, y) = {joint}?
            how to calculate mutual information from the joint distribution {joint}
        """,
        commands="""
            Compute the mutual information from the joint distribution {joint}.
            Find I(X; Y), where the joint probabilities are {joint}.
            Calculate how much X and Y reveal about each other, given the joint table {joint}.
            Take the joint pmf {joint} and determine its mutual information in bits.
            Compare the joint distribution {joint} with the product of its margins by their divergence.
            Measure the dependence of the two variables in the joint distribution {joint} by their mutual information.
            Use {joint} as joint probabilities and return I(X; Y).
            Quantify the information shared by rows and columns of the joint distribution {joint}.
            Evaluate H(X) plus H(Y) minus H(X, Y) for the joint probabilities {joint}.
            State the mutual information; the joint distribution of the variables is {joint}.
            From the joint probability matrix {joint}, derive the mutual information of the variables.
            Calculate the MI given the joint distribution {joint}.
            Score a feature against the label by mutual information: joint frequencies {joint}.
            Find the mutual information of the joint table {joint}.
            Find the information shared by two variables with the joint distribution {joint}.
            Find the statistical dependence, in bits, in the joint pmf {joint}.
            Quantify by how much X predicts Y, as mutual information, in the joint distribution {joint}.
            Subtract the joint entropy from the sum of both marginal entropies for the joint table {joint}.
            Take H(Y) less H(Y | X) for the joint probabilities {joint}.
            Obtain the information gain that a feature provides about a class; joint probabilities {joint}.
            Evaluate how many bits either variable reveals about its partner under the joint distribution {joint}.
            Measure departure from independence in the joint probability matrix {joint} by MI.
            State the transmitted information for input and output with the joint pmf {joint}.
            Work out the average pointwise mutual information over the joint distribution {joint}.
            Report I between rows and columns of the joint table {joint}.
            Find the MI of the joint probabilities {joint}.
            Find the mutual information for the joint probabilities {joint}.
            Find the shared bits of the joint distribution {joint}.
            Find the information gain for the joint pmf {joint}.
            Give the MI of the joint matrix {joint}.
            Get I(X; Y) from the joint table {joint}.
            Tell me how many bits X and Y share, joint distribution {joint}.
            Work out how much row and column have in common, in bits; joint probabilities {joint}.
            Measure the link between the two variables by MI, joint frequencies {joint}.
            Compute H(X) + H(Y) - H(X, Y) from the joint pmf {joint}.
            Calculate the transmitted information for the joint distribution {joint}.
            Say how much seeing one variable tells about the other; joint table {joint}.
            Report the dependence as mutual information, joint law {joint}.
            Find I(X; Y) for the joint pmf p(x, y) = {joint}.
            Calculate the mutual information of the joint probability table {joint}.
            Compute the mutual information I(X; Y) from the matrix {joint}.
            Find the mutual information of X and Y, joint probabilities {joint}.
        """,
        stories="""
            A doctor tabulated disease against test result; the joint probabilities are {joint}. How much information \
does the test give about the disease?
            Input and output of a noisy channel have the joint distribution {joint}. What mutual information is \
transmitted?
            Clouds in the morning and rain in the evening have the joint probabilities {joint}. How many bits do the \
clouds tell about the rain?
            Two sisters choose their hats. Their choices have the joint distribution {joint}. What is the mutual \
information between the sisters?
            A linguist counts pairs of neighbouring letters and gets the joint probabilities {joint}. Which mutual \
information do the neighbours have?
            Smoking and coughing were surveyed in a town, with the joint distribution {joint}. How many bits do both \
share?
            In a game the opponent's move and mine follow the joint table {joint}. How much, as mutual information, \
does he know about me?
            A feature selector ranks features by mutual information with the label. One feature has the joint distribution {joint} with it. What is its rank score?
            A neuroscientist tabulates stimulus against response as joint probabilities {joint}. How many bits does the response carry about the stimulus?
            Two stocks move up or down together; their moves have the joint table {joint}. How much information do they share?
            A nurse wonders if a rash tells anything about a fever. The joint probabilities are {joint}. What mutual information have the two?
            An eavesdropper's guess and the true key have the joint distribution {joint}. How much, as mutual information, leaks?
            A geneticist examines two loci; alleles have the joint probabilities {joint}. How many bits of linkage, as mutual information, are there?
            A decision tree considers a split; branch and class have the joint distribution {joint}. What information gain does the split achieve?
            An ecologist notes flower colour and visiting insect with joint pmf {joint}. How dependent are the two, in bits of mutual information?
            Hair colour and eye colour have the joint probabilities {joint}. How many bits does one tell about the other?
            A cook notes dish and drink of each guest; the joint distribution is {joint}. How much information do dish and drink share?
            A signal goes in and a signal comes out, with joint table {joint}. How many bits of mutual information pass through?
            A teacher compares homework and grade; their joint pmf is {joint}. What is the mutual information of the two?
            The vet sees breed and illness with joint frequencies {joint}. How informative is breed about illness, in bits of MI?
            Two random variables X and Y have the joint distribution {joint}. Find their mutual information in bits.
        """,
        terse="""
            I(X; Y), joint {joint}
            mutual information: joint pmf {joint}
            MI of joint distribution {joint}
            joint = {joint}; mutual information in bits?
            mutual_info(joint = {joint})
            joint table {joint}: shared information
            mutual info, joint probability table {joint}
            MI(row, column), joint {joint}
            information gain, joint distribution {joint}
            MI in bits, joint pmf {joint}
            transinformation, joint probabilities {joint}
            H(X) + H(Y) - H(X,Y), joint {joint}
            H(Y) - H(Y | X), joint table {joint}
            dependence in bits of joint distribution {joint}
            information shared by rows and columns, joint {joint}
            MI bits: joint probabilities {joint}
            shared info, joint pmf {joint}
            I(X;Y), joint distribution {joint}
            mutual information of joint table {joint} pls
            mutual_information({joint})
            mutual information of the matrix {joint}
        """,
        dialogues="""
            A: I have a joint distribution. B: Show me. A: {joint}. B: And you want? A: The mutual information.
            A: Are X and Y independent? Their joint probabilities are {joint}. B: Check the mutual information. A: \
How much is it?
            User: Joint pmf {joint}. Assistant: Joint entropy? User: No, mutual information.
            A: How many bits does X say about Y? B: What is their joint distribution? A: {joint}.
            A: The joint table is {joint}. B: What shall I get out of it? A: I(X; Y).
            A: The experiment gave {joint} as joint probabilities. B: Are the variables related? A: Tell me, in bits \
of mutual information.
            Analyst: Is the feature informative? Engineer: Its joint distribution with the label is {joint}. \
Analyst: Then tell me the MI.
            A: Does the split help? B: Branch and class have the joint distribution {joint}. A: Then what is the information gain?
            Pupil: Joint table {joint}. Teacher: Conditional entropy? Pupil: No, what the two variables share.
            User: Mutual information. Bot: The joint probabilities? User: Joint {joint}.
            A: The joint distribution is {joint}. B: Want the total entropy? A: No, just what X and Y share.
        """,
    ),
    Phrases(
        tools.joint_entropy,
        draw_table,
        terms=(
            "joint entropy; entropy of a pair; total uncertainty of two variables; H(X, Y); "
            "entropy of a table; combined uncertainty; bivariate entropy; pair information"
        ),
        questions="""
            What is the joint entropy of two variables with the joint distribution {joint}?
            How many bits of entropy does the pair (X, Y) have if its joint probabilities are {joint}?
            What is H(X, Y) for the joint pmf {joint}?
            How uncertain are both variables together when their joint distribution is {joint}?
            Given the joint table {joint}, what is the total entropy of the pair?
            What's the joint entropy of {joint}?
            How unpredictable, in bits, is a pair drawn from the joint pmf {joint}?
            What entropy do two variables have jointly, not separately, with joint distribution {joint}?
            How many bits at minimum does it take on average to store both X and Y, joint probabilities {joint}?
            What's minus the sum of p(x, y) log p(x, y) over the joint table {joint}?
            How much total information is in the two-way joint table {joint}?
            Combined, how random are row and column of the joint probability matrix {joint}, as joint entropy?
            What is the joint entropy of the joint table {joint}?
            What is the entropy of the pair (X, Y) with the joint distribution {joint}?
            What is the total uncertainty of two variables with joint probabilities {joint}?
            What is the combined entropy of row and column in the joint pmf {joint}?
            What is the bivariate Shannon entropy of the joint distribution {joint}?
            How many bits describe row and column jointly, on average, under the joint probabilities {joint}?
            How random is a draw of one cell from the joint table {joint}, in bits?
            How uncertain are we about the whole pair when nothing but the joint distribution {joint} is known?
            What is the information content, on average, of seeing X along with Y, joint pmf {joint}?
            When X and Y are treated as one compound variable with joint distribution {joint}, what entropy does it have?
            What does H(X) plus H(Y | X) add up to for the joint probabilities {joint}?
            How large is the entropy over all cells of the joint probability matrix {joint}?
            What is the uncertainty of both coordinates together under the joint pmf {joint}?
            What is the combined entropy for the joint distribution {joint}?
            What is the bivariate entropy for the joint frequencies {joint}?
            What is the overall entropy of the two-way joint pmf {joint}?
            What is the joint entropy of the joint distribution {joint}?
            What is the total uncertainty in bits for the joint probabilities {joint}?
            What is the entropy of both variables together for the joint table {joint}?
            What is the pair entropy for the joint pmf {joint}?
            What is the combined randomness of X and Y with the joint matrix {joint}?
            What is the H(X, Y) for the joint law {joint}?
            How many bits of uncertainty are there about X and Y as a pair, joint probabilities {joint}?
            How hard is it to guess both row and column, in bits of joint entropy, with the joint distribution {joint}?
            How many bits do I need on average to write down the pair, with joint pmf {joint}?
            If the joint frequencies are {joint}, how much entropy have the two variables in total?
            How uncertain is the whole table in bits, joint table {joint}?
            When the joint law is {joint}, what is the two-variable entropy?
            What is the joint entropy of X and Y if the joint distribution is {joint}?
            What is H(X, Y) for the joint distribution {joint}?
            What is the joint entropy for this joint probability matrix: {joint}?
            How many bits of joint entropy do X and Y have if the joint distribution is {joint}?
            What is the joint entropy H(X, Y) given the joint pmf p(x, y) = {joint}?
            how to calculate joint entropy from the joint distribution {joint}
        """,
        commands="""
            Compute the joint entropy from the joint probabilities {joint}.
            Find H(X, Y), the joint distribution being {joint}.
            Calculate the entropy of the pair with the joint pmf {joint}.
            Treat all cells of the joint distribution {joint} as one distribution and give the entropy.
            Determine the uncertainty of X and Y together, joint probabilities {joint}.
            Evaluate the joint entropy in bits for the joint table {joint}.
            Calculate H(X, Y) given the joint distribution {joint}.
            Sum -p log p across all entries of the joint probability matrix {joint}.
            Flatten the joint distribution {joint} and report the Shannon entropy of the pair.
            Work out the combined uncertainty of two variables: joint pmf {joint}.
            Return the bivariate entropy, in bits, of the joint probabilities {joint}.
            Tell me the bits of entropy in encoding row and column together; joint table {joint}.
            Find the joint entropy of the joint distribution {joint}.
            Find the total entropy of X together with Y; joint probabilities {joint}.
            Find the uncertainty of the compound variable (X, Y) under the joint table {joint}.
            Regard the pair as a single symbol with joint pmf {joint} and give its entropy.
            Add up -p log p over every cell of the joint distribution {joint}.
            Obtain H(X, Y), the two-variable entropy, of the joint table {joint}.
            Quote how many bits a pair costs on average if its joint probabilities are {joint}.
            State the overall randomness, in bits, of the joint probability matrix {joint}.
            Apply the chain rule, H(X) plus H(Y | X), to the joint distribution {joint}.
            Figure out the mean surprise of observing both coordinates at once under the joint pmf {joint}.
            Not what they share but what they hold in total: give the joint entropy for joint probabilities {joint}.
            Provide the entropy of the two-way joint table {joint} as a whole.
            Find the entropy of the pair under the joint probabilities {joint}.
            Find the joint entropy for the joint probabilities {joint}.
            Find the entropy of the pair for the joint distribution {joint}.
            Find the total uncertainty of the joint table {joint}.
            Give H(X, Y) for the joint matrix {joint}.
            Get the two-variable entropy from the joint pmf {joint}.
            Tell me the combined entropy of X and Y, joint distribution {joint}.
            Work out how many bits the pair needs on average; joint probabilities {joint}.
            Compute minus the sum of p log2 p over all cells, joint table {joint}.
            Calculate the entropy of X and Y taken as one, joint law {joint}.
            Say how uncertain row and column are together; joint frequencies {joint}.
            Measure the overall entropy, in bits, of the joint pmf {joint}.
            Report the joint Shannon entropy for the joint matrix {joint}.
            Find H(X, Y) for the joint pmf p(x, y) = {joint}.
            Calculate the joint entropy of the joint probability table {joint}.
            Compute the joint entropy H(X, Y) from the matrix {joint}.
            Find the joint entropy of X and Y, joint probabilities {joint}.
        """,
        stories="""
            Hair and eye colour have the joint distribution {joint} in a village. What is the entropy of the pair?
            Two sensors report together with the joint probabilities {joint}. How many bits does a common report need \
at least?
            The result and the venue of a match have the joint distribution {joint}. Find their joint entropy.
            A traffic planner records light colour and car type together. Their joint probabilities are {joint}. How \
much entropy does one combined observation carry?
            A quiz show draws a topic and a difficulty at once from the joint distribution {joint}. How \
unpredictable is the combination, in bits?
            To compress the columns "city" and "weather" as one symbol, we look at their joint pmf {joint}. What \
joint entropy bounds the code?
            Two dice are linked by a magnet, so that the joint distribution is {joint}. What entropy has a throw of \
both together?
            A weather service logs wind and cloud as one code word. Their joint distribution is {joint}. What joint entropy bounds the mean code length?
            A casino spins two linked wheels with joint probabilities {joint}. How uncertain is the combined result, in bits?
            A doctor records blood group and Rhesus factor together; the joint table is {joint}. How much entropy has the record as a whole?
            A language model treats subject and verb as a pair with joint pmf {joint}. What is the entropy of such a pair?
            A robot's position is given by row and column with joint distribution {joint}. How many bits of uncertainty are there about the full position?
            A shop stores size and colour of each sale; the joint probabilities are {joint}. What is the total entropy of a stored sale?
            A biologist scores two genes at once, with the joint distribution {joint}. What is the bivariate entropy?
            A dealer draws suit and rank from a doctored pack; their joint table is {joint}. What is the joint entropy of a card?
            Hair colour and eye colour have the joint probabilities {joint}. How uncertain is the pair, in bits?
            A cook notes dish and drink together; the joint distribution is {joint}. What is the entropy of a full order?
            We store day and place of each visit as one record, joint table {joint}. How many bits of joint entropy has a record?
            A teacher guesses subject and grade at once; their joint pmf is {joint}. What is the total entropy of both?
            Two friends choose their ice cream with joint frequencies {joint}. How random are both choices together, as joint entropy?
            Two random variables X and Y have the joint distribution {joint}. Find their joint entropy in bits.
        """,
        terse="""
            H(X, Y), joint {joint}
            joint entropy of {joint}
            joint pmf {joint}: entropy of the pair
            joint distribution {joint}; H(X, Y) in bits
            joint_entropy(joint = {joint})
            -sum p(x,y) log p(x,y), joint table {joint}
            entropy of both variables together, joint pmf {joint}
            whats H(X,Y) for joint {joint}
            bivariate entropy: joint probabilities {joint}
            entropy of the pair, joint distribution {joint}
            H(X,Y): joint probabilities {joint}
            two-variable entropy, joint table {joint}
            total uncertainty, joint {joint}
            H(X) + H(Y | X), joint pmf {joint}
            both variables at once: entropy, joint table {joint}
            combined entropy of rows and columns: joint {joint}
            compound symbol entropy, joint distribution {joint}
            pair entropy: joint probabilities {joint}
            H(X,Y) bits, joint distribution {joint}
            total entropy of joint pmf {joint} pls
            both variables, entropy, joint matrix {joint}
            H(X, Y), joint distribution {joint}
            joint_entropy({joint})
            joint entropy of the matrix {joint}
        """,
        dialogues="""
            A: The joint probabilities are {joint}. B: Mutual information? A: No, the joint entropy.
            A: How uncertain is the pair? B: What is its joint distribution? A: {joint}. I need H(X, Y).
            Student: The joint table is {joint}. Tutor: Conditional or joint entropy? Student: Joint, both variables \
at once.
            Coder: I store X and Y as one symbol. Boss: Their joint distribution? Coder: {joint}. Boss: So what is \
the joint entropy?
            A: How uncertain are X and Y taken together? B: Joint distribution? A: Joint {joint}. B: Then you want the joint entropy.
            Student: Do I subtract anything for the joint table {joint}? Tutor: No, take the entropy of the whole table.
            User: Total entropy of a pair. Bot: Joint pmf? User: Joint pmf {joint}.
            A: The joint distribution is {joint}. B: Want what they share? A: No, the entropy of both together.
        """,
    ),
    Phrases(
        tools.conditional_entropy,
        draw_with(draw_table, given="rows"),
        terms=(
            "conditional entropy; equivocation; remaining uncertainty; entropy of Y given X; "
            "H(Y | X); residual uncertainty; noise entropy; entropy given the rows"
        ),
        questions="""
            What is the conditional entropy H(Y | X) for the joint distribution {joint}?
            How uncertain is Y once X is known, the joint probabilities being {joint} with X in the rows?
            If the row is known, how much entropy is left in the column for the joint table {joint}?
            What's H(Y | X), joint table {joint}?
            After learning X, the row, how many bits of doubt about Y remain for the joint distribution {joint}?
            On average over the rows, how unpredictable is the column in the joint probability matrix {joint}?
            What is H(X, Y) minus H(X), rows being X, for the joint pmf {joint}?
            How ambiguous is the output Y for a given input X, conditional entropy, when the joint probabilities are \
{joint}?
            What is the conditional entropy of Y given X for the joint distribution {joint}?
            What is the entropy of the column given the row in the joint table {joint}?
            What is the remaining uncertainty about Y after X is known, under the joint pmf {joint}?
            What is the average row entropy, conditional on the row, of the joint probabilities {joint}?
            What is the noise entropy H(Y | X) of a channel whose input X labels the rows of the joint table {joint}?
            How unpredictable does the column stay once the row has been revealed, joint probabilities {joint}?
            How many bits of Y does X fail to explain if the joint distribution is {joint}?
            Knowing which row we are in, how many bits are needed on average to name the column, joint pmf {joint}?
            If X is told to us, how much surprise is left in Y, joint distribution {joint}?
            How much does Y still hide when we have seen X, the joint table being {joint}?
            Given the rows of the joint distribution {joint}, how large is the conditional entropy?
            How many bits must be sent so that a receiver who has X learns Y, joint probabilities {joint}?
            What is the entropy left in the column when the row is known, joint probabilities {joint}?
            What is the row-conditioned entropy of the columns in the joint distribution {joint}?
            What is the noise entropy of the output, given the input in the rows, for the joint table {joint}?
            What is the entropy of the effect given the cause, cause in the rows, joint pmf {joint}?
            What is the H(Y | X) for the joint distribution {joint}, X in rows?
            What is the leftover uncertainty of Y after seeing X for the joint probabilities {joint}?
            What is the conditional entropy of the column given the row for the joint pmf {joint}?
            What is the remaining entropy of Y, X being known, joint table {joint}?
            What is the residual doubt about the column once the row is known, in bits, joint matrix {joint}?
            What is the average entropy within a row for the joint probabilities {joint}?
            How unsure are we still about the column if someone tells us the row, joint distribution {joint}?
            How many bits of Y are not explained by X, joint pmf {joint}?
            How hard is the column to guess, in bits, for someone who knows the row, joint table {joint}?
            If X, the row, is given, how much entropy does Y have left with the joint probabilities {joint}?
            Knowing the rows, how much is still open about the columns, as conditional entropy, joint law {joint}?
            How much new information does Y bring when X is known already, joint distribution {joint}?
            What is H(Y|X) for the joint distribution {joint}?
            What is the conditional entropy H(Y|X) if the joint distribution is {joint}?
            What is the conditional entropy of Y given X for this joint probability matrix: {joint}?
            How many bits of uncertainty about Y remain given X if the joint distribution is {joint}?
            What is H(Y|X) given the joint pmf p(x, y) = {joint}?
            how to calculate the conditional entropy of y given x from the joint distribution {joint}
        """,
        commands="""
            Compute H(Y | X) from the joint pmf {joint}, rows for X.
            Find the conditional entropy of the column given the row in the joint distribution {joint}.
            Determine the uncertainty of Y that remains when X is observed; joint probabilities {joint}.
            Calculate the conditional entropy of Y given X: joint probabilities {joint}.
            Condition on the row variable X and give the leftover entropy of Y in the joint table {joint}.
            Subtract the entropy of the row margin from the joint entropy for the joint distribution {joint}.
            Average the entropies of the rows, each normalised, weighted by the row totals of the joint pmf {joint}.
            Report the residual entropy of the column variable when the row is given; joint table {joint}.
            Find H(Y | X) of the joint table {joint}.
            Find the conditional entropy, conditioned on the rows, of the joint distribution {joint}.
            Find the residual uncertainty of the column variable after seeing the row, joint pmf {joint}.
            Take H(X, Y) less H(X) for the joint probabilities {joint}.
            Quote how many bits of Y are unexplained by X under the joint distribution {joint}.
            Obtain the noise entropy of the output Y given the input X, joint table {joint}.
            State the mean entropy within a row, weighted by how probable the row is, for the joint distribution {joint}.
            Assume the row is disclosed; evaluate what entropy the column retains in the joint pmf {joint}.
            Condition Y on X, not X on Y, and give the entropy for the joint probabilities {joint}.
            Work out the entropy of the next state given the present one; joint table with the present in rows: {joint}.
            Figure out how ambiguous the column is to somebody who sees the row of the joint distribution {joint}.
            Provide the conditional entropy with X, the row variable, as the given one; joint pmf {joint}.
            Find how many bits of Y stay open when X is given, joint distribution {joint}.
            Find the conditional entropy of Y given X for the joint probabilities {joint}.
            Find the entropy of the column given the row, joint distribution {joint}.
            Find the uncertainty left in Y after X, joint table {joint}.
            Give H(Y | X) for the joint matrix {joint}.
            Get the entropy of Y conditioned on X from the joint pmf {joint}.
            Tell me how many bits about the column are left when I see the row; joint probabilities {joint}.
            Work out the row-wise conditional entropy, given the rows, of the joint distribution {joint}.
            Compute H(X, Y) minus H(X) from the joint pmf {joint}.
            Calculate how uncertain Y stays with X known, joint law {joint}.
            Say how much doubt about the column remains after the row is read; joint frequencies {joint}.
            Reveal X, then measure the entropy of Y: joint table {joint}.
            Report the conditional entropy given the row variable, joint matrix {joint}.
            Find H(Y|X) for the joint pmf p(x, y) = {joint}.
            Calculate the conditional entropy of Y given X from the joint probability table {joint}.
            Compute the conditional entropy H(Y|X) from the matrix {joint}.
            Find the entropy of Y given X, joint probabilities {joint}.
        """,
        stories="""
            Rows are what was sent and columns what was received; the joint distribution is {joint}. Knowing what was \
sent, how uncertain is what is received?
            Someone reads the row of the joint table {joint} and guesses the column. What conditional entropy is left?
            A waiter knows the guest's nationality, the row, and guesses the drink, the column. The joint \
distribution is {joint}. How many bits of uncertainty about the drink remain?
            Rows list the weather today and columns the weather tomorrow, with the joint probabilities {joint}. \
Knowing today, how uncertain is tomorrow, as conditional entropy?
            Rows are genotypes and columns are eye colours, with the joint probabilities {joint}. The genotype is known. How much uncertainty about the eye colour remains, as conditional entropy?
            A transmitter's symbol is the row and the received symbol the column of the joint distribution {joint}. What is the noise entropy H(Y | X)?
            A teacher knows each pupil's study habit, the row, and predicts the grade, the column; the joint table is {joint}. What conditional entropy does the grade keep?
            In a text the present letter is the row, the next letter the column, with joint pmf {joint}. How many bits does the next letter carry once the present one is seen?
            A nurse sees the symptom (row) and guesses the illness (column). The joint probabilities are {joint}. How uncertain is the illness given the symptom?
            A shop knows a customer's age group, the row, and wonders about the product bought, the column. With joint distribution {joint}, what entropy does the product retain?
            Side information X is in the rows, the file Y in the columns of the joint table {joint}. How many bits per symbol does a coder with the side information need?
            The row of the joint table {joint} is announced, the column kept secret.\\nHow uncertain, as conditional entropy, is the column?
            Rows are hair colours and columns eye colours, joint probabilities {joint}. I see the hair. How uncertain am I still about the eyes, as conditional entropy?
            A cook knows the dish, the row, and guesses the drink, the column; the joint distribution is {joint}. What entropy does the drink keep?
            Rows are what I type and columns what the phone writes, joint table {joint}. Given what I typed, how uncertain is the result, in bits?
            A teacher knows the subject, the row, and guesses the grade, the column; their joint pmf is {joint}. What conditional entropy has the grade?
            Two random variables X and Y have the joint distribution {joint}. Find the conditional entropy H(Y|X) in bits.
        """,
        terse="""
            H(Y | X), joint {joint}
            conditional entropy, given the rows: joint {joint}
            H(column | row), joint {joint}
            cond. entropy Y given X: joint table {joint}
            H(X, Y) - H(X), X in rows, joint {joint}
            residual entropy of Y, X known, joint pmf {joint}
            cond entropy of column given row: joint {joint}
            H(Y|X), rows X, joint distribution {joint}
            leftover bits of Y, X known, joint pmf {joint}
            noise entropy, input in rows, joint {joint}
            H(col | row), joint probabilities {joint}
            Y uncertainty after X: joint distribution {joint}
            row-wise entropy, weighted, joint table {joint}
            H(Y|X): joint probabilities {joint}
            left in Y once X known, joint pmf {joint}
            column given row, entropy, joint matrix {joint}
            given rows: H of columns, joint distribution {joint}
            H(Y|X), joint distribution {joint}
            conditional entropy of Y given X, joint {joint}
            H(Y|X) of the matrix {joint}
        """,
        dialogues="""
            A: My joint distribution is {joint}. B: What do you know? A: X, the row. How much entropy does Y keep?
            Pupil: X is in the rows of the joint table {joint}. Teacher: Find H(Y | X). Pupil: How much is it?
            A: I see the row, you guess the column. B: With the joint distribution {joint}? A: Yes; what is your \
conditional entropy?
            A: I know X. B: Joint distribution? A: Joint {joint}. B: You want what is still open about Y? A: Yes, H(Y | X).
            Student: H(X | Y) for the joint table {joint}? Tutor: No, the other one: Y given X.
            User: Conditional entropy. Bot: Given the rows or the columns? User: Given the rows, joint pmf {joint}.
            A: The row is public. B: And the joint pmf? A: Joint pmf {joint}. B: So the column's conditional entropy is what?
            A: I can see the row. B: And the joint distribution is {joint}? A: Yes. B: How uncertain are you still about the column?
        """,
    ),
    Phrases(
        tools.conditional_entropy,
        draw_with(draw_table, given="columns"),
        terms=(
            "entropy of X given Y; H(X | Y); entropy given the columns; "
            "leftover doubt about the input; posterior uncertainty"
        ),
        questions="""
            What is the conditional entropy H(X | Y) for the joint distribution {joint}?
            How uncertain is X once Y is known, the joint probabilities being {joint} with Y in the columns?
            What's H(X | Y), joint table {joint}?
            After learning Y, the column, how many bits of doubt about X remain for the joint distribution {joint}?
            On average over the columns, how unpredictable is the row in the joint probability matrix {joint}?
            What is H(X, Y) minus H(Y), columns being Y, for the joint pmf {joint}?
            What is the equivocation, the doubt about input X that is left after output Y, when the joint \
probabilities are {joint}?
            How uncertain, in bits, is the row of the joint table {joint} to somebody who knows the column?
            What is the conditional entropy of X given Y for the joint distribution {joint}?
            What is the entropy of the row given the column in the joint table {joint}?
            What is the remaining uncertainty about X after Y is known, under the joint pmf {joint}?
            What is the average column entropy, conditional on the column, of the joint probabilities {joint}?
            What is the equivocation H(X | Y) of a channel whose output Y labels the columns of the joint table {joint}?
            How unpredictable does the row stay once the column has been revealed, joint probabilities {joint}?
            How many bits of X does Y fail to explain if the joint distribution is {joint}?
            Knowing which column we are in, how many bits are needed on average to name the row, joint pmf {joint}?
            If Y is told to us, how much surprise is left in X, joint distribution {joint}?
            How much does X still hide when we have seen Y, the joint table being {joint}?
            Given the columns of the joint distribution {joint}, how large is the conditional entropy?
            How many bits must be sent so that a receiver who has Y learns X, joint probabilities {joint}?
            What is the entropy left in the row when the column is known, joint probabilities {joint}?
            What is the column-conditioned entropy of the rows in the joint distribution {joint}?
            What is the equivocation for the joint table {joint}, output in the columns?
            What is the entropy of the cause given the effect, effect in the columns, joint pmf {joint}?
            What is the H(X | Y) for the joint distribution {joint}, Y in columns?
            What is the leftover uncertainty of X after seeing Y for the joint probabilities {joint}?
            What is the conditional entropy of the row given the column for the joint pmf {joint}?
            What is the remaining entropy of X, Y being known, joint table {joint}?
            What is the residual doubt about the row once the column is known, in bits, joint matrix {joint}?
            What is the average entropy within a column for the joint probabilities {joint}?
            What is the equivocation about the sent sign (row) after the received sign (column), joint law {joint}?
            How unsure are we still about the row if someone tells us the column, joint distribution {joint}?
            How many bits of X are not explained by Y, joint pmf {joint}?
            How hard is the row to guess, in bits, for someone who knows the column, joint table {joint}?
            If Y, the column, is given, how much entropy does X have left with the joint probabilities {joint}?
            Knowing the columns, how much is still open about the rows, as conditional entropy, joint law {joint}?
            How much new information does X bring when Y is known already, joint distribution {joint}?
            What is H(X|Y) for the joint distribution {joint}?
            What is the conditional entropy H(X|Y) if the joint distribution is {joint}?
            What is the conditional entropy of X given Y for this joint probability matrix: {joint}?
            How many bits of uncertainty about X remain given Y if the joint distribution is {joint}?
            What is H(X|Y) given the joint pmf p(x, y) = {joint}?
            how to calculate the conditional entropy of x given y from the joint distribution {joint}
        """,
        commands="""
            Compute H(X | Y) from the joint pmf {joint}, columns for Y.
            Find the conditional entropy of the row given the column in the joint distribution {joint}.
            Determine the uncertainty of X that remains when Y is observed; joint probabilities {joint}.
            Calculate the conditional entropy of X given Y: joint probabilities {joint}.
            Condition on the column variable Y and give the leftover entropy of X in the joint table {joint}.
            Subtract the entropy of the column margin from the joint entropy for the joint distribution {joint}.
            Average the entropies of the columns, each normalised, weighted by the column totals of the joint pmf \
{joint}.
            Report the residual entropy of the row variable when the column is given; joint table {joint}.
            Find H(X | Y) of the joint table {joint}.
            Find the conditional entropy, conditioned on the columns, of the joint distribution {joint}.
            Find the residual uncertainty of the row variable after seeing the column, joint pmf {joint}.
            Take H(X, Y) less H(Y) for the joint probabilities {joint}.
            Quote how many bits of X are unexplained by Y under the joint distribution {joint}.
            Obtain the equivocation about the input X given the output Y, joint table {joint}.
            State the mean entropy within a column, weighted by how probable the column is, for the joint distribution {joint}.
            Assume the column is disclosed; evaluate what entropy the row retains in the joint pmf {joint}.
            Condition X on Y, not Y on X, and give the entropy for the joint probabilities {joint}.
            Work out the entropy of the cause given the effect; joint table with the effect in columns: {joint}.
            Figure out how ambiguous the row is to somebody who sees the column of the joint distribution {joint}.
            Provide the conditional entropy with Y, the column variable, as the given one; joint pmf {joint}.
            Find how many bits of X stay open when Y is given, joint distribution {joint}.
            Find the conditional entropy of X given Y for the joint probabilities {joint}.
            Find the entropy of the row given the column, joint distribution {joint}.
            Find the uncertainty left in X after Y, joint table {joint}.
            Give H(X | Y) for the joint matrix {joint}.
            Get the entropy of X conditioned on Y from the joint pmf {joint}.
            Tell me how many bits about the row are left when I see the column; joint probabilities {joint}.
            Work out the column-wise conditional entropy, given the columns, of the joint distribution {joint}.
            Compute H(X, Y) minus H(Y) from the joint pmf {joint}.
            Calculate how uncertain X stays with Y known, joint law {joint}.
            Say how much doubt about the row remains after the column is read; joint frequencies {joint}.
            Reveal Y, then measure the entropy of X: joint table {joint}.
            Report the conditional entropy given the column variable, joint matrix {joint}.
            Find H(X|Y) for the joint pmf p(x, y) = {joint}.
            Calculate the conditional entropy of X given Y from the joint probability table {joint}.
            Compute the conditional entropy H(X|Y) from the matrix {joint}.
            Find the entropy of X given Y, joint probabilities {joint}.
        """,
        stories="""
            Columns are symptoms and rows are diseases; the joint distribution is {joint}. After seeing the symptom, \
how uncertain is the disease?
            A receiver sees the output, the column, and infers the input, the row. The joint distribution is \
{joint}. What equivocation is left?
            Columns are footprints and rows are animals, with the joint probabilities {joint}. A ranger sees the \
footprint. What entropy in bits, doubt about the animal, remains?
            The judge hears the verdict of the witness, the column, and wonders about the truth, the row. Their \
joint pmf is {joint}. What conditional entropy does the truth keep?
            Rows are genotypes and columns are eye colours, with the joint probabilities {joint}. The eye colour is seen. How much uncertainty about the genotype remains, as conditional entropy?
            A transmitter's symbol is the row and the received symbol the column of the joint distribution {joint}. What equivocation does the receiver face about the symbol sent?
            A teacher sees each pupil's grade, the column, and guesses the study habit, the row; the joint table is {joint}. What conditional entropy does the habit keep?
            In a text the present letter is the row, the next letter the column, with joint pmf {joint}. How many bits does the present letter keep once the next one is seen?
            A nurse knows the illness (column) and wonders about the symptom (row). The joint probabilities are {joint}. How uncertain is the symptom given the illness?
            A shop knows the product bought, the column, and wonders about the customer's age group, the row. With joint distribution {joint}, what entropy does the age group retain?
            Side information Y is in the columns, the file X in the rows of the joint table {joint}. How many bits per symbol does a coder with the side information need?
            The column of the joint table {joint} is announced, the row kept secret.\\nHow uncertain, as conditional entropy, is the row?
            Rows are hair colours and columns eye colours, joint probabilities {joint}. I see the eyes. How uncertain am I still about the hair, as conditional entropy?
            A cook knows the drink, the column, and guesses the dish, the row; the joint distribution is {joint}. What entropy does the dish keep?
            Rows are what was sent and columns what arrived, joint table {joint}. Given what arrived, how uncertain is what was sent, in bits?
            A teacher knows the grade, the column, and guesses the subject, the row; their joint pmf is {joint}. What conditional entropy has the subject?
            Two random variables X and Y have the joint distribution {joint}. Find the conditional entropy H(X|Y) in bits.
        """,
        terse="""
            H(X | Y), joint {joint}
            conditional entropy, given the columns: joint {joint}
            H(row | column), joint {joint}
            cond. entropy X given Y: joint table {joint}
            H(X, Y) - H(Y), Y in columns, joint {joint}
            residual entropy of X, Y known, joint pmf {joint}
            cond entropy of row given column: joint {joint}
            H(X|Y), columns Y, joint distribution {joint}
            leftover bits of X, Y known, joint pmf {joint}
            equivocation, output in columns, joint {joint}
            H(row given col), joint probabilities {joint}
            X uncertainty after Y: joint distribution {joint}
            column-wise entropy, weighted, joint table {joint}
            H(X|Y): joint probabilities {joint}
            left in X once Y known, joint pmf {joint}
            row given column, entropy, joint matrix {joint}
            given columns: H of rows, joint distribution {joint}
            H(X|Y), joint distribution {joint}
            conditional entropy of X given Y, joint {joint}
            H(X|Y) of the matrix {joint}
        """,
        dialogues="""
            A: My joint distribution is {joint}. B: What do you know? A: Y, the column. How much entropy does X keep?
            Pupil: Y is in the columns of the joint table {joint}. Teacher: Find H(X | Y). Pupil: How much is it?
            A: I see the column, you guess the row. B: With the joint distribution {joint}? A: Yes; what is your \
conditional entropy?
            Lab: The output Y, in columns, is read. Boss: How unsure are we about X? Lab: With joint probabilities \
{joint}. Boss: So H(X | Y) is?
            A: I know Y. B: Joint distribution? A: Joint {joint}. B: You want what is still open about X? A: Yes, H(X | Y).
            Student: H(Y | X) for the joint table {joint}? Tutor: No, the other one: X given Y.
            User: Conditional entropy. Bot: Given the rows or the columns? User: Given the columns, joint pmf {joint}.
            A: The column is public. B: And the joint pmf? A: Joint pmf {joint}. B: So the row's conditional entropy is what?
            A: I can see the column. B: And the joint distribution is {joint}? A: Yes. B: How uncertain are you still about the row?
        """,
    ),
)
