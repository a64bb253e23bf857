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
        """,
        dialogues="""
            A: My test was positive. B: Prevalence? A: {prior}. B: Sensitivity? A: {likelihood}, false positive rate {false_positive_rate}. B: Then use Bayes.
            User: I need a posterior. Bot: The prior? User: {prior}. Bot: Likelihood and false positive rate? User: {likelihood} and {false_positive_rate}.
            Teacher: The base rate is {prior}. Pupil: And false alarms? Teacher: {false_positive_rate}, with a hit rate of {likelihood}. What is the posterior?
            - The alarm rang! - It rings for {likelihood} of burglaries and falsely with chance {false_positive_rate}. - And a burglary has prior {prior}? - Yes. How likely is one now?
            Doctor: False positive rate {false_positive_rate}. Patient: And the sensitivity? Doctor: {likelihood}. Prevalence {prior}. Patient: So what is the chance that I'm ill, being positive?
            Nurse: The strip turned red. Patient: Is it reliable? Nurse: It reddens for {likelihood} of cases, for {false_positive_rate} of non-cases, and {prior} are cases. Patient: So how likely am I a case?
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
        """,
        dialogues="""
            A: The game pays {values}. B: With which chances? A: {probabilities}. B: And you want the expected value? A: Yes.
            User: Expectation, please. Bot: Outcomes? User: {values}. Bot: Chances? User: {probabilities}.
            Teacher: The chances are {probabilities}. Pupil: For which outcomes? Teacher: For {values}. Find the expected value.
            - I may win {values} points. - How likely is each? - {probabilities}. What is the average win?
            Kid: The wheel shows {values}. Mum: How likely is each field? Kid: {probabilities}. Mum: So what do you win on average?
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
        """,
        dialogues="""
            A: It happens with probability {p}. B: And how likely does it not? A: That's my question.
            User: Complement. Bot: Of which probability? User: {p}
            Teacher: P(A) is {p}. Pupil: And you want P(not A)? Teacher: Exactly.
            - The chance of success is {p}. - So the chance of failure? - You tell me.
            Fan: We win with chance {p}. Friend: And not winning? Fan: That's what I'd like to know.
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
        """,
        dialogues="""
            A: The events are independent. B: With which chances? A: {probabilities}. How likely are all of them?
            User: Joint probability, independent events. Bot: Chances? User: {probabilities}
            Teacher: Chances of {probabilities}. Pupil: Independent? Teacher: Yes. What is the probability of all together?
            - Every pump must run. - They run with chances {probabilities}? - Independently, yes. How likely do all run?
            Boss: Every one of the steps has to work. Engineer: They are independent, chances {probabilities}. Boss: So overall?
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
        """,
        dialogues="""
            A: P(A) is {a} and P(B) is {b}. B: Are they disjoint? A: No, both happen with {both}. How likely is the union?
            User: Addition rule. Bot: The overlap? User: {both}. Bot: The events? User: A has {a}, B has {b}.
            Teacher: B has chance {b}, A has chance {a}. Pupil: And the intersection? Teacher: {both}. Find the union.
            - Do you take tea or coffee? - Tea with chance {a}, coffee {b}, the two {both}. - So at least one with what probability?
            Host: {a} want soup, {b} salad. Cook: Anyone both? Host: {both}. Cook: So which share wants soup or salad or the two?
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
        """,
        dialogues="""
            A: B has happened; its probability was {condition}. B: And jointly with A? A: {joint}. So how likely is A now?
            User: Conditional probability. Bot: Joint? User: {joint}. Bot: Condition? User: {condition}.
            Teacher: P(B) is {condition}. Pupil: And P(A and B)? Teacher: {joint}. Condition A on B.
            - Both events have {joint}. - And the given one? - {condition}. What is the conditional probability?
            Vet: {condition} of dogs limp, {joint} limp and are old. Owner: Mine limps. Vet: Then how likely is it an old one?
        """,
    ),
)
