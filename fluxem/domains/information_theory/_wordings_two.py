"""How people compare two distributions, and how they ask about joint ones."""

from __future__ import annotations

from fluxem.core.phrasebook import Phrases
from fluxem.domains.information_theory import tools
from fluxem.domains.information_theory._draws import draw_pair, draw_table, draw_with

PHRASES = (
    Phrases(
        tools.kl_divergence,
        draw_pair,
        terms="Kullback-Leibler divergence; relative entropy; KL divergence; information gain; discrimination",
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
        """,
        terse="""
            KL(P || Q), P = {p}, Q = {q}
            kl_div: Q = {q}; P = {p}
            D(p || q) in bits: true pmf {p}, model pmf {q}
            relative entropy, from distribution {p} to reference distribution {q}
            scipy.stats.entropy with pk = probabilities {p}, qk = probabilities {q}, binary
            KL divergence: reference probabilities {q}, true probabilities {p}
        """,
        dialogues="""
            A: The truth is the distribution {p}. B: And your model? A: The distribution {q}. What is the KL divergence?
            A: My model says probabilities {q}. B: What really happens? A: Probabilities {p}. Give me the relative \
entropy of the truth.
            User: I need a KL divergence. Assistant: From what to what? User: P = {p} against Q = {q}.
            A: Reference Q = {q}. B: And P? A: P = {p}. B: So D(P || Q)? A: Yes.
            A: Are the probabilities {p} close to the reference probabilities {q}? B: Check the Kullback-Leibler \
divergence. A: Please do.
        """,
    ),
    Phrases(
        tools.kl_divergence,
        draw_with(draw_pair, base="e"),
        terms="KL divergence in nats",
        questions="""
            What is the KL divergence in nats of the distribution {p} from the distribution {q}?
            With natural logarithms and Q = {q}, what is D(P || Q) for P = {p}?
        """,
        commands="""
            Compute D(P || Q) in nats, P = {p}, Q = {q}.
            Using ln and the reference probabilities {q}, find the relative entropy of the probabilities {p}.
        """,
        terse="""
            KL in nats: P = {p}, Q = {q}
        """,
        dialogues="""
            A: Relative entropy of the pmf {p} with respect to the pmf {q}? B: In bits? A: In nats.
        """,
    ),
    Phrases(
        tools.cross_entropy,
        draw_pair,
        terms="cross-entropy; log loss; expected code length under a model",
        questions="""
            What is the cross-entropy of the true distribution {p} and the predicted distribution {q}?
            How large is H(P, Q) for P = {p} and Q = {q}?
            With a code built for the probabilities {q}, how many bits does a symbol cost that has the probabilities \
{p}?
            Given the predictions Q = {q}, what is the cross-entropy with the truth P = {p}?
            What log loss in bits is expected when the truth has the probabilities {p} and the model the \
probabilities {q}?
        """,
        commands="""
            Compute the cross-entropy between the target probabilities {p} and the predicted probabilities {q}.
            Find H(P, Q), P = {p}, Q = {q}.
            Take the model Q = {q} and the truth P = {p}; evaluate the cross-entropy in bits.
            Average minus log q over the true distribution {p}, with q from the distribution {q}.
            Determine the cross-entropy loss for the forecast distribution {q} if outcomes follow the distribution {p}.
            Give the cross-entropy of the pmf {p} relative to the pmf {q}.
        """,
        stories="""
            A classifier answers with the probabilities {q}; the labels truly have the probabilities {p}. What is its \
cross-entropy loss in bits?
            Words come with the distribution {p}, and the decoder expects the distribution {q}. How long, by \
cross-entropy, is a word on average?
            A bookmaker believes in the probabilities {q} while the horses win with the probabilities {p}. Find the \
cross-entropy of truth and belief.
        """,
        terse="""
            cross-entropy, true P = {p}, model Q = {q}
            H(P, Q): Q = {q}, P = {p}
            log loss: targets probabilities {p}, predictions probabilities {q}
            CE of pmf {p} with pmf {q}
        """,
        dialogues="""
            A: The true distribution {p} is known. B: And the prediction? A: Distribution {q}. I need the cross-entropy.
            A: My network predicts the probabilities {q}. B: Against which targets? A: Probabilities {p}. What is the \
cross-entropy?
        """,
    ),
    Phrases(
        tools.js_divergence,
        draw_pair,
        terms="Jensen-Shannon divergence; symmetric divergence; JSD; distance between distributions",
        questions="""
            What is the Jensen-Shannon divergence of the distribution {p} and the distribution {q}?
            How different are the probabilities {p} and the probabilities {q}, by Jensen-Shannon?
            Which Jensen-Shannon divergence separates P = {p} and Q = {q}?
            How large is the symmetric divergence of Jensen and Shannon between the pmf {q} and the pmf {p}?
            What JSD do the probability distributions {p} and the probability distribution {q} have?
        """,
        commands="""
            Compute the Jensen-Shannon divergence between P = {p} and Q = {q}.
            Find the JSD for the distribution {p} against the distribution {q}.
            Average the divergences of the probabilities {q} and the probabilities {p} from their midpoint.
            Measure the Jensen-Shannon divergence, with Q = {q} and P = {p}.
            Compare the distribution {p} and the distribution {q} by Jensen-Shannon divergence, in bits.
            Give a symmetric version of the KL divergence, Jensen-Shannon, for the pmf {p} and the pmf {q}.
        """,
        stories="""
            Two authors use words with the probabilities {p} and the probabilities {q}. How far apart are they, as a \
Jensen-Shannon divergence?
            A city's traffic had the distribution {q} last year and has the distribution {p} now. Report the \
Jensen-Shannon divergence between the years.
            Genes appear with the distribution {p} in one group and the distribution {q} in another. Find the JSD of \
the groups.
        """,
        terse="""
            JSD, P = {p}, Q = {q}
            Jensen-Shannon: pmf {p}; pmf {q}
            JS divergence, Q = {q}, P = {p}
            jensenshannon(probabilities {p}, probabilities {q}), squared, in bits
        """,
        dialogues="""
            A: Compare the distribution {p} with the distribution {q}. B: By KL? A: By Jensen-Shannon.
            A: I distrust asymmetric measures. B: Then use Jensen-Shannon. A: For Q = {q} and P = {p}, please.
        """,
    ),
    Phrases(
        tools.mutual_info,
        draw_table,
        terms="mutual information; shared information; dependence of two variables; information gain; transinformation",
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
        """,
        terse="""
            I(X; Y), joint {joint}
            mutual information: joint pmf {joint}
            MI of joint distribution {joint}
            joint = {joint}; mutual information in bits?
            mutual_info(joint = {joint})
            joint table {joint}: shared information
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
        """,
    ),
    Phrases(
        tools.joint_entropy,
        draw_table,
        terms="joint entropy; entropy of a pair; total uncertainty of two variables",
        questions="""
            What is the joint entropy of two variables with the joint distribution {joint}?
            How many bits of entropy does the pair (X, Y) have if its joint probabilities are {joint}?
            What is H(X, Y) for the joint pmf {joint}?
            How uncertain are both variables together when their joint distribution is {joint}?
            Given the joint table {joint}, what is the total entropy of the pair?
        """,
        commands="""
            Compute the joint entropy from the joint probabilities {joint}.
            Find H(X, Y), the joint distribution being {joint}.
            Calculate the entropy of the pair with the joint pmf {joint}.
            Treat all cells of the joint distribution {joint} as one distribution and give the entropy.
            Determine the uncertainty of X and Y together, joint probabilities {joint}.
            Evaluate the joint entropy in bits for the joint table {joint}.
        """,
        stories="""
            Hair and eye colour have the joint distribution {joint} in a village. What is the entropy of the pair?
            Two sensors report together with the joint probabilities {joint}. How many bits does a common report need \
at least?
            The result and the venue of a match have the joint distribution {joint}. Find their joint entropy.
        """,
        terse="""
            H(X, Y), joint {joint}
            joint entropy of {joint}
            joint pmf {joint}: entropy of the pair
            joint distribution {joint}; H(X, Y) in bits
        """,
        dialogues="""
            A: The joint probabilities are {joint}. B: Mutual information? A: No, the joint entropy.
            A: How uncertain is the pair? B: What is its joint distribution? A: {joint}. I need H(X, Y).
        """,
    ),
    Phrases(
        tools.conditional_entropy,
        draw_with(draw_table, given="rows"),
        terms="conditional entropy; equivocation; remaining uncertainty; entropy of Y given X",
        questions="""
            What is the conditional entropy H(Y | X) for the joint distribution {joint}?
            How uncertain is Y once X is known, the joint probabilities being {joint} with X in the rows?
            If the row is known, how much entropy is left in the column for the joint table {joint}?
        """,
        commands="""
            Compute H(Y | X) from the joint pmf {joint}, rows for X.
            Find the conditional entropy of the column given the row in the joint distribution {joint}.
            Determine the uncertainty of Y that remains when X is observed; joint probabilities {joint}.
        """,
        stories="""
            Rows are what was sent and columns what was received; the joint distribution is {joint}. Knowing what was \
sent, how uncertain is what is received?
            Someone reads the row of the joint table {joint} and guesses the column. What conditional entropy is left?
        """,
        terse="""
            H(Y | X), joint {joint}
            conditional entropy, given the rows: joint {joint}
        """,
        dialogues="""
            A: My joint distribution is {joint}. B: What do you know? A: X, the row. How much entropy does Y keep?
        """,
    ),
    Phrases(
        tools.conditional_entropy,
        draw_with(draw_table, given="columns"),
        terms="entropy of X given Y",
        questions="""
            What is the conditional entropy H(X | Y) for the joint distribution {joint}?
            How uncertain is X once Y is known, the joint probabilities being {joint} with Y in the columns?
        """,
        commands="""
            Compute H(X | Y) from the joint pmf {joint}, columns for Y.
            Find the conditional entropy of the row given the column in the joint distribution {joint}.
            Determine the uncertainty of X that remains when Y is observed; joint probabilities {joint}.
        """,
        stories="""
            Columns are symptoms and rows are diseases; the joint distribution is {joint}. After seeing the symptom, \
how uncertain is the disease?
        """,
        terse="""
            H(X | Y), joint {joint}
            conditional entropy, given the columns: joint {joint}
        """,
        dialogues="""
            A: My joint distribution is {joint}. B: What do you know? A: Y, the column. How much entropy does X keep?
        """,
    ),
)
