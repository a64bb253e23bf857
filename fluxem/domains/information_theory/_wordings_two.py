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
            whats the KL of true probabilities {p} vs model probabilities {q}
            rel_entr summed in bits: P = {p}, Q = {q}
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
        """,
        commands="""
            Compute D(P || Q) in nats, P = {p}, Q = {q}.
            Using ln and the reference probabilities {q}, find the relative entropy of the probabilities {p}.
            Calculate KL(P || Q) with ln: P = {p}, Q = {q}.
            Sum p ln(p/q) with p from the distribution {p} and q from the distribution {q}.
            For prior probabilities {q} and posterior probabilities {p}, report the KL divergence in nats.
            Evaluate the Kullback-Leibler divergence of P = {p} relative to Q = {q}; use nats.
            Measure in nats how badly the model distribution {q} approximates the true distribution {p}.
        """,
        stories="""
            A variational autoencoder is trained in nats. Its posterior has the probabilities {p}, the prior the \
probabilities {q}. What KL term enters the loss?
            The physicist's true distribution {p} is approximated by the distribution {q}. She states the relative \
entropy with natural logarithms. Which value?
            A robot believes Q = {q}; its sensors reveal P = {p}. How many nats of information, as KL divergence, \
did the sensors provide?
        """,
        terse="""
            KL in nats: P = {p}, Q = {q}
            D(P || Q) with ln, P = {p}, Q = {q}
            nats: KL of pmf {p} from reference pmf {q}
            Q = {q}; P = {p}; KL divergence, natural log
            sum p ln(p/q): true probabilities {p}, model probabilities {q}
        """,
        dialogues="""
            A: Relative entropy of the pmf {p} with respect to the pmf {q}? B: In bits? A: In nats.
            A: The truth is P = {p}. B: The model? A: Q = {q}. B: KL in bits or nats? A: Nats.
            Reviewer: State KL(P || Q) in nats. Author: P = {p} and Q = {q}? Reviewer: Exactly.
            Student: I used the probabilities {q} as reference and the probabilities {p} as truth. Tutor: Take ln. \
Student: What KL divergence do I get?
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
        """,
        dialogues="""
            A: The true distribution {p} is known. B: And the prediction? A: Distribution {q}. I need the cross-entropy.
            A: My network predicts the probabilities {q}. B: Against which targets? A: Probabilities {p}. What is the \
cross-entropy?
            ML engineer: Predicted probabilities {q}. Intern: Labels? ML engineer: True probabilities {p}. Intern: \
So the cross-entropy is?
            A: KL or cross-entropy? B: Cross-entropy, entropy part included. A: For P = {p} with Q = {q}? B: Yes.
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
        """,
        dialogues="""
            A: Compare the distribution {p} with the distribution {q}. B: By KL? A: By Jensen-Shannon.
            A: I distrust asymmetric measures. B: Then use Jensen-Shannon. A: For Q = {q} and P = {p}, please.
            Biologist: Two samples, distribution {p} and distribution {q}. Statistician: Jensen-Shannon divergence? \
Biologist: Yes, in bits.
            A: KL is infinite or lopsided. B: JSD never is. A: So for P = {p} and Q = {q} it is what?
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
            mutual info, joint probability table {joint}
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
        """,
        dialogues="""
            A: The joint probabilities are {joint}. B: Mutual information? A: No, the joint entropy.
            A: How uncertain is the pair? B: What is its joint distribution? A: {joint}. I need H(X, Y).
            Student: The joint table is {joint}. Tutor: Conditional or joint entropy? Student: Joint, both variables \
at once.
            Coder: I store X and Y as one symbol. Boss: Their joint distribution? Coder: {joint}. Boss: So what is \
the joint entropy?
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
        """,
        stories="""
            Rows are what was sent and columns what was received; the joint distribution is {joint}. Knowing what was \
sent, how uncertain is what is received?
            Someone reads the row of the joint table {joint} and guesses the column. What conditional entropy is left?
            A waiter knows the guest's nationality, the row, and guesses the drink, the column. The joint \
distribution is {joint}. How many bits of uncertainty about the drink remain?
            Rows list the weather today and columns the weather tomorrow, with the joint probabilities {joint}. \
Knowing today, how uncertain is tomorrow, as conditional entropy?
        """,
        terse="""
            H(Y | X), joint {joint}
            conditional entropy, given the rows: joint {joint}
            H(column | row), joint {joint}
            cond. entropy Y given X: joint table {joint}
            H(X, Y) - H(X), X in rows, joint {joint}
            residual entropy of Y, X known, joint pmf {joint}
        """,
        dialogues="""
            A: My joint distribution is {joint}. B: What do you know? A: X, the row. How much entropy does Y keep?
            Pupil: X is in the rows of the joint table {joint}. Teacher: Find H(Y | X). Pupil: How much is it?
            A: I see the row, you guess the column. B: With the joint distribution {joint}? A: Yes; what is your \
conditional entropy?
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
        """,
        terse="""
            H(X | Y), joint {joint}
            conditional entropy, given the columns: joint {joint}
            H(row | column), joint {joint}
            cond. entropy X given Y: joint table {joint}
            H(X, Y) - H(Y), Y in columns, joint {joint}
            residual entropy of X, Y known, joint pmf {joint}
        """,
        dialogues="""
            A: My joint distribution is {joint}. B: What do you know? A: Y, the column. How much entropy does X keep?
            Pupil: Y is in the columns of the joint table {joint}. Teacher: Find H(X | Y). Pupil: How much is it?
            A: I see the column, you guess the row. B: With the joint distribution {joint}? A: Yes; what is your \
conditional entropy?
            Lab: The output Y, in columns, is read. Boss: How unsure are we about X? Lab: With joint probabilities \
{joint}. Boss: So H(X | Y) is?
        """,
    ),
)
