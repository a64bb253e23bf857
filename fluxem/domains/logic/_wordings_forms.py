# ruff: noqa: E501 - one template a line
"""Wordings about relations and forms: equivalence, entailment, negation, normal forms; and texts without a task."""

# ruff: noqa: E501 - one wording a line
from __future__ import annotations

EQUIVALENT = {
    "terms": (
        "logical equivalence; same truth table; interchangeable formulas; equivalent statements; meaning the same; "
        "logical identity; mutual entailment; equal truth functions; synonymous formulas"
    ),
    "questions": """
        Are {a} and {b} logically equivalent?
        Is the formula {a} equivalent to the formula {b}?
        Do the formulas {b} and {a} have the same truth table?
        Do the formulas {a} and {b} always agree?
        May I replace the formula {b} by the formula {a} without changing the meaning?
        Is there an assignment that tells the formulas {b} and {a} apart, or are they equivalent?
        Is the equivalence between {a} and {b} logically valid?
        Are the formulas {b} and {a} two ways of saying the same thing?
        Do the boolean formulas {a} and {b} compute the same function?
        Does the formula {a} entail the formula {b} and the other way round, making them equivalent?
        Is the rewriting of the formula {a} as {b} a legitimate equivalence?
        Could a gate for the formula {b} be swapped for a gate with the formula {a} unnoticed?
        Do the formulas {b} and {a} coincide in every row of their truth tables?
        Is the proposition {a} equivalent to the proposition {b}?
        Is the formula {a} logically the same as the formula {b}?
        Is the boolean expression {a} equal to the boolean expression {b} for all inputs?
        Is the biconditional of the formulas {a} and {b} always true, so that they are equivalent?
        Are the propositions {a} and {b} logically equivalent?
        Are the formulas {a} and {b} equivalent?
        Are the Boolean functions {a} and {b} identical?
        Do the propositions {a} and {b} always agree in truth value?
        Do the formulas {a} and {b} have equal truth values under all assignments?
        Do the logical formulas {a} and {b} say the same thing?
        Can the formula {a} be replaced by the formula {b} everywhere?
        Does rewriting the boolean condition {a} as the boolean condition {b} change anything, or are they equivalent?
        Have the propositional formulas {a} and {b} the same models?
        Is it true that the formula {a} holds exactly when the formula {b} does?
        Are the boolean expressions {a} and {b} equivalent?
        Is the statement {a} logically equivalent to the statement {b}?
        Are the propositions {a} and {b} the same logically?
        Is the boolean statement {a} logically equal to the boolean statement {b}?
        Is the logical expression {a} the same thing as the logical expression {b}?
        Does the boolean condition {a} mean exactly what the boolean condition {b} means, logically?
        Can I swap the boolean condition {a} for the boolean condition {b} without changing behaviour?
        Do the logical expressions {a} and {b} give matching results for every input?
        Does the logical expression {b} simplify to the logical expression {a}, so that both are equivalent?
        Are the boolean rules {a} and {b} just different wording for one rule?
        Will the boolean tests {a} and {b} always return the same Boolean?
        Is there any difference in truth between the propositions {a} and {b}, or are they equivalent?
        Are the logical formulas {b} and {a} true in the same situations?
        Do the logic circuits for the formulas {a} and {b} behave identically?
        Is it fine to write the logical expression {b} instead of the logical expression {a}, truth-wise?
        Are the propositions {b} and {a} logically equal?
        Is the formula {a} just the formula {b} in disguise?
        Is the formula {b} a correct simplification of the formula {a}?
        Is the formula {a} interchangeable with the formula {b}?
        Do the formulas {a} and {b} match in truth value everywhere?
        Are the formulas {a} and {b} logically identical?
        Are {a} and {b} equivalent?
        Are the statements {a} and {b} logically equivalent?
        Is {a} equivalent to {b}?
        Is {a} the same as {b} in logic?
        Are the expressions {a} and {b} logically equivalent?
        Do {a} and {b} have the same truth table?
    """,
    "commands": """
        Check whether the formulas {a} and {b} are equivalent.
        Decide if the formulas {b} and {a} mean the same in logic.
        Compare the truth tables of {a} and {b}: are they identical?
        Prove or refute that {b} is logically equivalent to {a}.
        Say whether the formulas {a} and {b} can be exchanged for each other.
        Determine if the formulas {b} and {a} are logically equivalent.
        Confirm or deny that the formula {a} is interchangeable with the formula {b}.
        Verify the logical identity of {a} with {b}.
        Look for a row where the formulas {b} and {a} differ; if none exists they are equivalent.
        Return True if the boolean formulas {a} and {b} are equivalent, else False.
        Judge whether the refactoring of the boolean formula {b} into the formula {a} preserves the meaning.
        Test the formulas {a} and {b} for having equal truth functions.
        Check whether {a} and {b} are logically equivalent.
        Decide whether {a} is logically equivalent to {b}.
        Determine if the propositions {a} and {b} are equivalent.
        Test the formulas {a} and {b} for equivalence.
        Compare the truth tables of the formulas {a} and {b}: are they equal?
        Verify that the boolean expression {a} is equivalent to the boolean expression {b}.
        Say whether the formula {a} amounts to the formula {b}.
        Tell me if the Boolean functions {a} and {b} agree on every input.
        Find out whether the propositional formulas {a} and {b} are synonymous.
        Establish if the logical formula {a} is just another form of the logical formula {b}.
        Answer yes if the formulas {a} and {b} match in all rows and no otherwise.
        Judge whether the proposition {a} may be swapped for the proposition {b}.
        Confirm or refute the equivalence of the formula {b} with the formula {a}.
        Show whether the propositions {a} and {b} are logically equivalent.
        Determine whether the boolean expressions {a} and {b} are equal for every input.
        Check the propositions {a} and {b} for logical equivalence.
        Check if the proposition {a} equals the proposition {b} in logic.
        Test whether the boolean conditions {a} and {b} are equivalent.
        Compare the logical expressions {a} and {b} and say same or different.
        See if the logic circuits for the formulas {a} and {b} do the same job.
        Do an equivalence check between the expressions {a} and {b}.
        Verify that the simplification of the logical expression {a} to the logical expression {b} is right.
        Tell me if the boolean conditions {b} and {a} always have the same truth value.
        Find out whether the boolean rules {a} and {b} agree everywhere.
        Prove the equivalence of the proposition {a} with the proposition {b}, or say it fails.
        Say whether I may substitute the boolean statement {b} for the boolean statement {a} in a proof.
        Figure out if the logical expressions {a} and {b} are the same function.
        Match the truth table for {a} with the truth table for {b}: equal or not?
        Check that the formula {a} and the formula {b} are equivalent.
        Test the formula {a} against the formula {b} for equivalence.
        Tell me whether the formula {a} says the same as the formula {b}.
        Determine whether {a} and {b} are logically equivalent.
        Check if {a} and {b} are equivalent.
        Decide whether the statements {a} and {b} are logically equivalent.
        Show whether {a} and {b} have the same truth table.
    """,
    "stories": """
        A programmer replaces the boolean condition {a} by {b}. Does her program still do the same, are the conditions equivalent?
        Two pupils translate a sentence into logic. One writes {b}, the other {a}. Did they write equivalent formulas?
        The old rule is the formula {a}, the new rule the formula {b}. Has anything really changed, or are they equivalent?
        A chip maker may build the formula {b} more cheaply than the formula {a}. Would both chips behave alike?
        A lawyer rewrites a clause, the formula {a}, as the formula {b}. The client fears that its meaning has shifted. Are both logically equivalent?
        For an optimiser, the boolean formula {b} is slow and the formula {a} is fast. May the fast one replace the slow one in all cases?
        In an exam the expected answer was the formula {a}. A student answered with the formula {b}. Should it be accepted as equivalent?
        A teacher simplifies the formula {a} to the formula {b} on the board. A pupil doubts it. Are the two equivalent?
        A compiler turns the boolean expression {a} into the boolean expression {b}. Is the optimisation safe, so are they equivalent?
        Two translators render a clause as the proposition {a} and as the proposition {b}. Do both versions mean the same logically?
        A circuit for the formula {a} shall be replaced by a cheaper one for the formula {b}. Will the outputs agree for every input?
        My friend tests with the boolean condition {a}, I test with the boolean condition {b}. Do our programs always do the same?
        The law used to say the proposition {a} and now says the proposition {b}. Is it logically the same law?
        A computer algebra system returns the formula {b} as a simplification of the formula {a}. Is the answer equivalent to the input?
        A student's solution is the logical formula {a}, the key says the logical formula {b}. Is the student right, are they equivalent?
        I cleaned up an ugly if: the boolean condition {a} became the boolean condition {b}. Did I keep the behaviour the same?
        Our form used to say the boolean condition {a}, and the new form says the boolean condition {b}. Do they let through exactly the same people?
        I got the logical expression {a} and my classmate got the logical expression {b}. Can we both be right because they are equivalent?
        The old wiring realises the boolean function {a}; the electrician proposes the boolean function {b}. Would I notice any difference?
        The book simplifies the boolean statement {a} to the boolean statement {b}. I don't see why. Is that truly equivalent?
        I refactored the condition {a} to {b}. Are the two conditions logically equivalent?
    """,
    "terse": """
        equivalent? {a} and {b}
        formulas {b}, {a}: equivalent?
        logic: {a} same as {b}?
        equivalence check of formulas {b} vs {a}
        {a} ≡ {b} ? (logical equivalence)
        equivalent("{a}", "{b}")
        same truth table? formulas {b}, {a}
        formula {a} interchangeable with formula {b}?
        logic: {b} equals {a}, yes or no
        formula {a} equiv formula {b}?
        logically equivalent? {a} ; {b}
        {a} vs {b}: logical equivalence?
        propositions {a} and {b}, same truth table?
        formulas {a} and {b} equivalent y/n
        same boolean function? formula {a}, formula {b}
        is {a} logically equivalent to {b}
        same logic? propositions {a} and {b}
        proposition {a}, proposition {b}: logically equal?
        equiv check: logical expression {a}, logical expression {b}
        logical expressions {a} and {b}: same or different
        LEC: logic circuit with the formula {a} vs logic circuit with the formula {b}
        {a} and {b} logically equivalent?
        logical equivalence of {a} and {b}
    """,
    "dialogues": """
        A: I wrote the formula {a}. B: I wrote the formula {b}. A: Is that equivalent?
        A: Can the formula {b} be simplified? B: Perhaps to the formula {a}. A: Are these equivalent?
        Teacher: Compare the formulas {a} and {b}. Pupil: They look different. Teacher: But are they logically equivalent?
        User: equivalence test. Bot: Which formulas? User: {b} and {a}, both formulas
        Reviewer: You changed the boolean formula {a}. Author: To the formula {b}, which is the same. Reviewer: Is it really?
        Pupil: My solution is the formula {b}. Teacher: Mine is the formula {a}. Pupil: Do they amount to the same?
        A: Does the formula {a} imply the formula {b}? B: And the other way round? A: Both, so are they equivalent?
        Teacher: Here are the propositions {a} and {b}. Pupil: Their tables look alike. Teacher: Are they equal in every row?
        Dev: I replaced the boolean condition {a}. Lead: By what? Dev: By the boolean condition {b}. Lead: Is it equivalent?
        Pupil: I wrote the proposition {a}. Teacher: The key says the proposition {b}. Pupil: Isn't that the same?
    """,
}

ENTAILS = {
    "terms": (
        "entailment; logical consequence; valid argument; inference; following from premises; deduction; logical "
        "implication; soundness of an inference; derivability; syllogism; semantic consequence"
    ),
    "questions": """
        Do the premises {premises} entail {conclusion}?
        Does {conclusion} follow logically from the premises {premises}?
        Is the conclusion {conclusion} a consequence of the premises {premises}?
        From the premises {premises}, can one infer the conclusion {conclusion}?
        Is the argument with the premises {premises} and the conclusion {conclusion} valid?
        Must the conclusion {conclusion} be true whenever the premises {premises} are?
        Given the premises {premises}, is the conclusion {conclusion} inescapable?
        Does the set of premises {premises} logically imply the conclusion {conclusion}?
        Is the step from the premises {premises} to the conclusion {conclusion} legitimate?
        Is the conclusion {conclusion} derivable from the premises {premises}?
        Could the conclusion {conclusion} be false even though the premises {premises} are true?
        Granting the premises {premises}, am I forced to accept the conclusion {conclusion}?
        Is the conclusion {conclusion} guaranteed by the premises {premises}?
        Is there a counterexample with true premises {premises} and a false conclusion {conclusion}, or is the argument valid?
        Does the conclusion {conclusion} follow from the premises {premises}?
        Do the premises {premises} entail the conclusion {conclusion}?
        Do the premises {premises} guarantee the conclusion {conclusion}?
        Is the conclusion {conclusion} a logical consequence of the premises {premises}?
        Is the inference from the premises {premises} to the conclusion {conclusion} correct?
        Is the conclusion {conclusion} warranted by the premises {premises}?
        Can the conclusion {conclusion} be derived from the premises {premises}?
        Can the conclusion {conclusion} be inferred from the hypotheses {premises}?
        If the premises {premises} hold, does the conclusion {conclusion} hold by necessity?
        If someone accepts the premises {premises}, must he accept the conclusion {conclusion}?
        Given the premises {premises}, does the conclusion {conclusion} follow?
        From the premises {premises}, does the conclusion {conclusion} follow by deduction?
        Is the reasoning valid that goes from the premises {premises} to the conclusion {conclusion}?
        Are the premises {premises} enough to prove the conclusion {conclusion}?
        Do the formulas {premises} entail the formula {conclusion}?
        Do the premises {premises} logically imply the conclusion {conclusion}?
        Can I conclude the proposition {conclusion} from the propositions {premises}?
        We know the premises {premises}. Does that mean the conclusion {conclusion} is true?
        Does it follow, from the assumptions {premises}, that the conclusion {conclusion} holds?
        From the facts {premises}, may I deduce the conclusion {conclusion}?
        Is it logical to get to the conclusion {conclusion} from the premises {premises}?
        If all of the premises {premises} are true, is the conclusion {conclusion} sure to be true?
        Is the conclusion {conclusion} justified by the premises {premises}?
        Are the premises {premises} sufficient for the conclusion {conclusion}?
        Is the conclusion {conclusion} supported by the premises {premises}, deductively?
        Do the premises {premises} prove the conclusion {conclusion}?
        Is it watertight to argue from the premises {premises} to the conclusion {conclusion}?
        Is the conclusion {conclusion} a non sequitur, or is it warranted by the premises {premises}?
        Can you get the conclusion {conclusion} out of the premises {premises}?
        Does knowing the premises {premises} let me be certain of the conclusion {conclusion}?
        Is the conclusion {conclusion} a must, given the premises {premises}?
        Is it right to infer the conclusion {conclusion} from the premises {premises}?
        Do the premises {premises} yield the conclusion {conclusion}?
        Do the premises {premises} give me the conclusion {conclusion}?
        Does the truth of the premises {premises} carry over to the conclusion {conclusion}?
        Does {conclusion} logically follow from {premises}?
        Do the premises {premises} imply the conclusion {conclusion}?
        Given the premises {premises}, is the conclusion {conclusion} valid?
        If the premises {premises} are true, must the conclusion {conclusion} be true?
        Is it valid to conclude {conclusion} from the premises {premises}?
    """,
    "commands": """
        Check whether the premises {premises} entail the conclusion {conclusion}.
        Decide if the conclusion {conclusion} can be deduced from the premises {premises}.
        Assume the premises {premises}. Tell me if the conclusion {conclusion} follows.
        Test the argument that infers the conclusion {conclusion} from the premises {premises}.
        Say whether the conclusion {conclusion} is entailed by {premises}, taken as premises.
        Determine if the premises {premises} imply the conclusion {conclusion}.
        Judge the validity of this argument. Premises: {premises}. Conclusion: {conclusion}.
        Confirm or deny the conclusion {conclusion}, given the premises {premises}.
        Prove the conclusion {conclusion} from the premises {premises}, or say that it does not follow.
        Return True if the premises {premises} semantically entail the conclusion {conclusion}.
        Assess the syllogism: premises {premises}, therefore conclusion {conclusion}.
        Verify that the conclusion {conclusion} rests on the premises {premises} alone.
        Check if the conclusion {conclusion} follows from the premises {premises}.
        Determine whether the premises {premises} entail the conclusion {conclusion}.
        Decide whether the argument is valid: premises {premises}, conclusion {conclusion}.
        Test whether the conclusion {conclusion} is implied by the premises {premises}.
        Given the premises {premises}, decide if the conclusion {conclusion} must be true.
        Suppose the premises {premises}; say whether the conclusion {conclusion} is then certain.
        From the premises {premises}, try to deduce the conclusion {conclusion}: does it follow?
        Say if every model of the premises {premises} makes the conclusion {conclusion} true.
        Find out whether the premises {premises} leave room for a false conclusion {conclusion}.
        Judge the validity of the inference with the premises {premises} and the conclusion {conclusion}.
        Tell me whether the conclusion {conclusion} can be drawn from the premises {premises}.
        Verify the deduction of the conclusion {conclusion} out of the premises {premises}.
        Examine the argument whose conclusion is the conclusion {conclusion} and whose premises are the premises {premises}.
        State whether the axioms, as premises {premises}, suffice for the conclusion {conclusion}.
        Check whether the formulas {premises} entail the formula {conclusion}.
        Prove or refute: the premises {premises} imply the conclusion {conclusion}.
        Check the argument from the premises {premises} to the conclusion {conclusion}.
        Check my reasoning: premises {premises}, so the conclusion {conclusion}.
        See if the premises {premises} lead to the conclusion {conclusion}.
        See whether the conclusion {conclusion} can be reached from the premises {premises}.
        Tell me if the premises {premises} force the conclusion {conclusion}.
        Say if it is okay to go from the premises {premises} to the conclusion {conclusion}.
        Work out whether the conclusion {conclusion} is a consequence of the assumptions {premises}.
        Test the entailment of the conclusion {conclusion} by the premises {premises}.
        Find out whether believing the premises {premises} commits me to the conclusion {conclusion}.
        Try to prove the conclusion {conclusion} from the premises {premises}; report success or failure.
        Figure out if the premises {premises} make the conclusion {conclusion} unavoidable.
        Evaluate the argument: since the premises {premises}, therefore the conclusion {conclusion}.
        Confirm that the conclusion {conclusion} comes logically from the premises {premises}.
        Infer, if possible, the conclusion {conclusion} from the premises {premises}; is it possible?
        Derive the conclusion {conclusion} from the premises {premises}, or say it can't be done.
        Judge if the conclusion {conclusion} is safe, given the premises {premises}.
        Determine whether the argument is valid: premises {premises}, conclusion {conclusion}.
        Determine if {premises} entail {conclusion}.
        Test the argument for validity: premises {premises}, conclusion {conclusion}.
        Given the premises {premises}, decide if the conclusion {conclusion} is valid.
    """,
    "stories": """
        A detective knows the premises {premises}. She announces the conclusion {conclusion}. Is her logic sound?
        An expert system stores the premises {premises}. A user asks for the conclusion {conclusion}. May the system confirm it?
        In court the lawyer draws the conclusion {conclusion}. His premises were {premises}. Is his argument valid?
        A debate: the premises are granted, namely {premises}. The speaker ends with the conclusion {conclusion}. Does it follow?
        A doctor's guideline contains the premises {premises}. She diagnoses the conclusion {conclusion}. Does the diagnosis follow from the guideline?
        The knowledge base holds the premises {premises}. A query asks whether the conclusion {conclusion} is derivable. What should the answer be?
        Sherlock presents the conclusion {conclusion}. Watson has noted only the premises {premises}. Was the deduction valid?
        A politician starts from the premises {premises} and ends at the conclusion {conclusion}. Is that a valid argument?
        A theorem prover gets the premises {premises} and the goal as conclusion {conclusion}. Does it find a proof?
        Watson accepts the premises {premises}. Holmes jumps to the conclusion {conclusion}. Does it follow?
        A student writes a proof with the premises {premises} and the conclusion {conclusion}. Does the teacher accept the inference?
        The facts in the file are the premises {premises}. The prosecutor draws the conclusion {conclusion}. Is he entitled to it?
        A chatbot was told the premises {premises} and answers with the conclusion {conclusion}. Is its answer entailed?
        In the logic exam the premises are {premises}, and the conclusion is {conclusion}. Valid or invalid?
        A nurse's handbook states the premises {premises}. She infers the conclusion {conclusion}. Was her inference valid?
        My brother says that because of the premises {premises} the conclusion {conclusion} has to be true. Is his logic right?
        The house rules are the premises {premises}. My flatmate deduces the conclusion {conclusion}. Can he deduce that?
        I found the premises {premises} in the clues of a logic puzzle and wrote down the conclusion {conclusion}. Is that step safe?
        An essay argues from the premises {premises}. It closes with the conclusion {conclusion}. Should I mark the argument as valid?
        The technician notes the premises {premises} about the machine and infers the conclusion {conclusion}. Is the inference sound?
        In my logic exam the premises are {premises} and the conclusion is {conclusion}. Is the argument valid?
    """,
    "terse": """
        premises {premises}; conclusion {conclusion}; valid?
        conclusion {conclusion} from the premises {premises}?
        entailment: premises {premises}, conclusion {conclusion}
        does conclusion {conclusion} follow, premises {premises}
        premises {premises} ⊨ conclusion {conclusion} ?
        premises {premises} therefore conclusion {conclusion}, valid?
        entails(premises {premises}; conclusion {conclusion})
        conclusion {conclusion} derivable, premises {premises}?
        argument: premises {premises}; hence conclusion {conclusion}; sound inference?
        valid? premises {premises}; conclusion {conclusion}
        premises {premises} entail conclusion {conclusion}?
        conclusion {conclusion} from premises {premises}, valid?
        premises {premises} imply conclusion {conclusion} y/n
        inference check: conclusion {conclusion}; premises {premises}
        provable conclusion {conclusion}, premises {premises}?
        formulas {premises} entail formula {conclusion}?
        valid argument? from premises {premises} to conclusion {conclusion}
        deduce conclusion {conclusion} from premises {premises}: ok?
        premises {premises}, can I get conclusion {conclusion}
        premises {premises}, so conclusion {conclusion}; right or wrong
        non sequitur? premises {premises}; conclusion {conclusion}
        valid argument? premises: {premises}; conclusion: {conclusion}
        premises: {premises}; conclusion: {conclusion}; valid or invalid?
        argument with premises {premises}, conclusion {conclusion}, valid?
    """,
    "dialogues": """
        A: My premises are {premises}. B: And the conclusion? A: {conclusion}. B: Let us see if it follows.
        A: I claim the conclusion {conclusion}. B: From which premises? A: From the premises {premises}.
        Teacher: The premises read {premises}. Pupil: Hence the conclusion {conclusion}! Teacher: Is that argument valid?
        User: is my argument valid? Bot: The premises? User: The premises {premises}. Bot: The conclusion? User: {conclusion}
        Prosecutor: The conclusion {conclusion} is certain. Judge: What supports it? Prosecutor: The premises {premises}. Judge: Does it follow?
        Student: I assumed the premises {premises}. Tutor: And derived the conclusion {conclusion}? Student: Was I allowed to?
        A: I believe the premises {premises}. B: Then you must believe the conclusion {conclusion}. A: Must I? Does it follow?
        Teacher: Your premises are {premises}. Pupil: And my conclusion is {conclusion}. Teacher: Is it a valid argument?
        A: I know the premises {premises}. B: And what do you make of it? A: The conclusion {conclusion}. Is that justified?
        Child: You said the premises {premises}! Mum: Yes. Child: Then the conclusion {conclusion} must be true. Is it logical?
    """,
}

NEGATION = {
    "terms": (
        "negation; De Morgan's laws; opposite statement; denial of a formula; negation normal form; logical "
        "complement; contrary condition; inverted condition; negated proposition"
    ),
    "questions": """
        What is the negation of {formula}?
        How does one negate the formula {formula} with De Morgan's laws?
        What is the opposite of the proposition {formula}, with the negation pushed inside?
        Which formula says exactly that the formula {formula} is false?
        What must be true for the proposition {formula} to fail? Give the negation as a formula.
        How do you write the denial of the formula {formula} with negations at variables only?
        What's the negated form of the formula {formula}?
        What does the formula {formula} turn into when a not is put before it and moved to the variables?
        What is the contrary of the proposition {formula}, as a formula?
        If the proposition {formula} is refuted, which formula has been shown? Its negation, of course.
        What condition holds exactly if the boolean formula {formula} does not?
        Which formula is the logical complement of the formula {formula}?
        How do I invert the boolean formula {formula}?
        What is the negation of the proposition {formula}?
        What is the negation of the boolean expression {formula}?
        What is the denial of the formula {formula}?
        What is the logical opposite of the propositional formula {formula}?
        What is the complement of the Boolean function {formula}, written as a formula?
        What is the contradictory of the compound proposition {formula}?
        What is the inverse condition to the boolean condition {formula}?
        What is not the formula {formula}, with De Morgan applied all the way in?
        How does the negated logical formula {formula} look in negation normal form?
        How do I say that the proposition {formula} is not the case, as a formula?
        Which formula is true exactly where the formula {formula} is false?
        If the formula {formula} is turned into its opposite, what formula results?
        When is the boolean condition {formula} not met? Write that down as a formula.
        Which formula do I get by flipping the truth value of the Boolean expression {formula}?
        What is the logical negation of the statement that is the formula {formula}?
        How is the propositional formula {formula} negated?
        What's the exact opposite of the proposition {formula}?
        What is the reverse of the boolean condition {formula}?
        What is the contradictory of the proposition {formula}?
        What is the flip side of the boolean statement {formula}, logically speaking?
        How do I say that the proposition {formula} is not true, as a formula?
        How do I write "not" of the logical expression {formula} without brackets negated?
        What would the else condition be if the boolean condition {formula} is my if?
        What statement do I get by denying the boolean statement {formula}?
        Which logical expression is true when the logical expression {formula} isn't?
        What is the logical NOT of the formula {formula}?
        What is the inverted version of the logical expression {formula}?
        What is the negative of the boolean statement {formula}?
        How does the proposition {formula} look after I negate it?
        If someone disputes the boolean statement {formula}, what are they claiming instead?
        What is the De Morgan dual form of not, applied to the logical expression {formula}? I mean its negation.
        What is the opposite of the formula {formula}?
        What is the inversion of the boolean expression {formula}?
        What is the refutation of the formula {formula}, as a formula?
        What is the "fails" condition for the boolean expression {formula}?
        What is the counterpart of the formula {formula} under not?
        What is the negation of the statement {formula}?
        What is the negation of the expression {formula}?
        How do you negate {formula}?
        How do I negate the statement {formula}?
        What do you get when you negate the condition {formula}?
        What is the negation of {formula} by De Morgan's laws?
    """,
    "commands": """
        Negate the formula {formula}.
        Form the negation of {formula} and push it inside.
        Apply De Morgan to the negation of the formula {formula}.
        Write the logical opposite of the formula {formula}.
        Express the denial of the proposition {formula} as a formula.
        Calculate the negation of the formula {formula}.
        Invert the boolean formula {formula} using De Morgan's rules.
        Negate the proposition {formula} and simplify until not stands before variables only.
        State when the proposition {formula} is violated, as a formula.
        Give the logical complement of the boolean formula {formula}.
        Rewrite the negation of the formula {formula} in negation normal form.
        Contradict the speaker: deny the proposition {formula} in one formula.
        Negate the proposition {formula}.
        Negate the boolean expression {formula}.
        Find the negation of {formula}.
        Write the negation of {formula}.
        Form the denial of the compound proposition {formula}.
        Give the negation of the propositional formula {formula}, nots pushed inward.
        Deny the logical formula {formula} and apply De Morgan's laws.
        Invert the boolean condition {formula}.
        Complement the Boolean function {formula}.
        Put a not in front of the formula {formula} and move it to the variables.
        Express the opposite of the proposition {formula} without a not before brackets.
        Flip the well-formed formula {formula} into its negation.
        Convert not of the formula {formula} into negation normal form.
        State the contrary of the formula {formula} as a formula.
        Negate the propositional formula {formula}.
        Compute the negation of the logical formula {formula}.
        Use De Morgan's laws to negate the formula {formula}.
        Write the opposite condition to the Boolean expression {formula}.
        Negate this formula: {formula}
        Negate the boolean statement {formula}.
        Negate the boolean condition {formula} for me.
        Take the negation of the logical expression {formula}.
        Take the NOT of the formula {formula}.
        Flip the boolean condition {formula}.
        Turn the proposition {formula} into its opposite.
        Reverse the truth of the boolean statement {formula} and write the new statement.
        Write the statement that says the proposition {formula} is wrong.
        Deny the proposition {formula} in symbols.
        Get the inverse of the boolean condition {formula}, with each "not" on a single letter.
        Push the negation through the logical expression {formula}.
        Rewrite "it is not the case that" before the proposition {formula} as a clean formula.
        Produce the logical expression for "fails" where the logical expression {formula} means "passes".
        Invert the formula {formula} logically, by De Morgan.
        Negate the formula {formula} and push the not inward.
        Deny the formula {formula}.
        Negate {formula}.
        Negate the statement {formula}.
        Write the negation of the statement {formula}.
        Use De Morgan's laws to negate {formula}.
    """,
    "stories": """
        A theorem states the proposition {formula}. For a proof by contradiction, Ines needs its negation. What is it?
        A loop runs as long as the boolean formula {formula} is true. Under which condition does it end? Negate the formula.
        The witness insists on the proposition {formula}; the defence claims the exact opposite. Write the claim as a formula, the negation.
        A filter keeps what fulfils the formula {formula}. The inverted filter uses the negation. Which formula is that?
        The lease ends as soon as the proposition {formula} no longer holds. The tenant's lawyer needs this exit clause as a formula, the negation. Formulate it.
        An inverter is soldered behind a gate that computes the boolean formula {formula}. Which formula does the whole circuit have then, after De Morgan?
        In my program, the else branch runs if the boolean formula {formula} fails. I want to write the condition of the else branch directly, as a negation. What is it?
        A while loop continues under the boolean condition {formula}. I rewrite it as an until loop and need the negated condition. What is it?
        A teacher says the proposition {formula}. The pupil disagrees and asserts the negation. What does the pupil assert?
        A proof by contradiction assumes the opposite of the formula {formula}. What is assumed?
        A query returns rows for the boolean expression {formula}. I want the rows it leaves out, so I need its negation. Which condition is that?
        A signal is active low: the chip needs the complement of the Boolean expression {formula}. What formula does it compute?
        A guard refuses entry exactly if the logical formula {formula} fails. Under which negated formula does he refuse?
        A lawyer drafts the opposite of the clause that reads as the proposition {formula}. What is the negation?
        A refactoring swaps the if and the else branch, so the boolean condition {formula} has to be negated. What is the new condition?
        I have an early return on the boolean condition {formula} and want to wrap the rest in an if instead. What opposite condition do I write?
        The sign says entry is allowed under the boolean condition {formula}. I want a sign that says when entry is forbidden. What is that condition?
        Prove by contrapositive, says the sheet, so I must negate the boolean statement {formula} first. What do I get?
        My unit test asserts the logical expression {formula}; now I need an assertion that fails exactly then. What expression is it?
        My sister claims the boolean statement {formula}. I say that is false. Which statement am I making?
        I want the opposite of the condition {formula} for my else branch. What is its negation?
    """,
    "terse": """
        negation of {formula}
        negate formula {formula}
        De Morgan, negation: {formula}
        opposite of formula {formula}
        not(formula {formula}), simplified by De Morgan
        negate: formula {formula}
        complement of the boolean formula {formula}
        formula {formula}, inverted
        NNF of the negation, formula {formula}
        neg formula {formula}
        negation: formula {formula}
        not: boolean expression {formula}
        negate proposition {formula}
        De Morgan on not the formula {formula}
        inverse of the boolean condition {formula}
        denial of the proposition {formula}
        negated proposition {formula}
        NOT of the formula {formula}, pushed in
        flip boolean condition {formula}
        negated version of boolean statement {formula}
        invert boolean condition {formula}
        opposite statement: {formula}
        negate formula {formula} de morgan
        De Morgan, negate {formula}
    """,
    "dialogues": """
        A: The formula is {formula}. B: What do you need? A: Its negation.
        Teacher: Deny the proposition {formula}. Pupil: As a negation in front? Teacher: No, pushed inside.
        A: When is the formula {formula} wrong? B: When its negation is right. A: And what is the negation?
        User: negate it. Bot: Negate which formula? User: {formula}
        Programmer: My loop condition is the boolean formula {formula}. Colleague: And when does the loop stop? Programmer: I need that condition as a negation.
        Politician: I never said the proposition {formula}. Reporter: So you claim its denial. Politician: And how does the denial read, as a formula?
        A: The formula {formula} is wrong. B: So what is right instead? A: Its negation. Write it out.
        Teacher: The proposition {formula} is given. Pupil: Shall I put it into normal form? Teacher: No, negate it.
        A: Reject the request unless the boolean condition {formula} holds. B: So when do I reject? A: On the negation; write it.
        Dev: My filter keeps whatever meets the boolean condition {formula}. Lead: I want what it throws away. Dev: Then I need the negated condition.
    """,
}

TO_CNF = {
    "terms": (
        "conjunctive normal form; CNF; and of ors; clauses; clausal form; product of sums; prime implicates; POS "
        "form; clause set; SAT encoding; conjunction of disjunctions; DIMACS clauses"
    ),
    "questions": """
        What is the conjunctive normal form of {formula}?
        What does the formula {formula} look like in CNF?
        How is the formula {formula} written as a conjunction of clauses?
        Which clauses make up the CNF of {formula}?
        What is the product of sums form of the boolean formula {formula}?
        In conjunctive normal form, how does the proposition {formula} read?
        What's the CNF of the formula {formula}?
        Which set of clauses represents the formula {formula}?
        How does one distribute or over and in the formula {formula} to reach conjunctive normal form?
        What does the formula {formula} become as and-connected clauses?
        Which POS form, product of sums, has the boolean formula {formula}?
        Which maximal simple clauses, joined by and, say the same as the formula {formula}? Give the CNF.
        How would the formula {formula} be encoded for a SAT solver, in clauses?
        What is the CNF of the proposition {formula}?
        What is the conjunctive normal form of the boolean expression {formula}?
        What is the clausal form of the propositional formula {formula}?
        What is the clause form of the formula {formula}?
        What is the POS form of the Boolean function {formula}?
        What is the product-of-sums expression for the Boolean expression {formula}?
        What is the and-of-ors form of the logical formula {formula}?
        What are the clauses of the formula {formula} in CNF?
        What are the prime implicates of the formula {formula}, joined by and?
        How do I write the compound proposition {formula} as clauses connected by and?
        How is the conjunctive normal form of the well-formed formula {formula} written?
        As a conjunction of disjunctions, how does the propositional formula {formula} read?
        Which disjunctions must all hold for the formula {formula} to be true? Give its CNF.
        With and on the outside and or inside, what does the boolean formula {formula} look like?
        What is the CNF equivalent of the formula {formula}?
        Can {formula} be put in CNF, and how does it read then?
        What's the CNF here: formula {formula}
        What is the SAT-solver form, the CNF, of the boolean constraint {formula}?
        What is the conjunctive form of the boolean statement {formula}?
        What is the POS expression of the boolean function {formula}?
        What is the clause list, all to be satisfied together, of the boolean constraint {formula}?
        How do I turn the logical expression {formula} into ANDed clauses?
        How can the boolean statement {formula} be expressed as several OR groups joined with AND?
        Which ORs do I have to AND together to get the logical expression {formula}?
        What is the logical expression {formula} as a big AND of little ORs?
        How do I get to CNF from the logical expression {formula}?
        What would the CNF of the boolean condition {formula} be?
        What does SymPy's to_cnf make of the logical expression {formula}?
        Could you give me the conjunctive normal version of the boolean statement {formula}?
        What is the clausal version of the formula {formula}?
        What is the AND-of-ORs version of the formula {formula}?
        What is the conjunctive rewrite of the formula {formula}?
        What is the clause set for the formula {formula}?
        What is the conjunctive normal form of the statement {formula}?
        How do I convert {formula} to CNF?
        What is {formula} in CNF?
        What is {formula} in conjunctive normal form?
        What is the CNF of the expression {formula}?
        How do you write {formula} in conjunctive normal form?
    """,
    "commands": """
        Convert {formula} to conjunctive normal form.
        Bring the formula {formula} into CNF.
        Write the formula {formula} as an and of ors.
        Turn the formula {formula} into clausal form for a solver.
        Find the conjunctive normal form for the formula {formula}.
        Calculate the CNF of the formula {formula}.
        Rewrite the boolean formula {formula} as a product of sums.
        Transform the proposition {formula} into clauses for resolution.
        Normalise the formula {formula} conjunctively.
        Return to_cnf of the formula {formula}.
        Put the formula {formula} in POS form, with sums inside and the product outside.
        Break the formula {formula} down into disjunctive clauses that must all hold, the CNF.
        Convert {formula} to CNF.
        Convert the proposition {formula} to conjunctive normal form.
        Put {formula} into conjunctive normal form.
        Find the CNF of {formula}.
        Write the boolean expression {formula} in conjunctive normal form.
        Express the logical formula {formula} as a conjunction of disjunctions.
        Express the Boolean function {formula} as a product of sums.
        Bring the propositional formula {formula} into clausal form.
        Rewrite the compound proposition {formula} as an and of clauses.
        Transform the formula {formula} to CNF, not DNF.
        Prepare the formula {formula} for a SAT solver by converting it to CNF.
        Distribute or over and in the formula {formula} until only clauses are left.
        Give the maxterm-like clauses, joined by and, that make up the formula {formula}.
        Decompose the boolean condition {formula} into clauses that have to hold all at once.
        Transform {formula} into CNF.
        Rewrite {formula} in conjunctive normal form.
        Compute the CNF of the propositional formula {formula}.
        Give an equivalent CNF formula for the proposition {formula}.
        Convert the boolean statement {formula} into CNF.
        CNF-ify the logical expression {formula}.
        Put the logical expression {formula} in CNF.
        Change the logical expression {formula} to conjunctive normal form.
        Write the boolean constraint {formula} as clauses for minisat.
        Write the logical expression {formula} as ORs inside ANDs.
        Split the boolean rule {formula} into smaller rules that all must hold, each an OR; that is, CNF.
        Give me the conjunctive normal form for the proposition {formula}.
        Get the product of sums for the boolean function {formula}.
        Reshape the logical expression {formula} so AND is the outermost connective and each part is an OR.
        Multiply the boolean statement {formula} out to an AND over ORs.
        Do the CNF conversion of the formula {formula}.
        Show the boolean condition {formula} as a list of disjunctive clauses under one conjunction.
        Express the boolean function {formula} in maxterm style, as POS.
        Clausify the formula {formula}.
        Produce clauses for the formula {formula}.
        Bring the boolean expression {formula} to AND-of-ORs shape.
        Normalise the boolean expression {formula} to CNF.
        Convert {formula} into conjunctive normal form.
        Convert the expression {formula} to CNF.
        Write {formula} in CNF.
        Express the statement {formula} in conjunctive normal form.
    """,
    "stories": """
        A SAT solver reads clauses only. The constraint is the formula {formula}. Prepare the CNF for it.
        In homework the formula {formula} has to become a conjunction of disjunctions. What is the conjunctive normal form?
        A resolution prover starts from clauses. Feed it the formula {formula}, in CNF.
        An engineer builds the boolean formula {formula} from or gates that end in a single and gate. Which product of sums does she wire?
        Before running DPLL, a student has to put the formula {formula} into clauses. What clauses does she write, as a CNF?
        A checklist needs items that must all be ticked, each with a few alternatives. The rule behind it is the formula {formula}. Write it in conjunctive normal form, one clause an item.
        A logic minimiser exports every boolean formula as a product of sums. Today it exports the formula {formula}. What is exported?
        A solver reads clauses only. My constraint is the propositional formula {formula}. What do I feed it in CNF?
        An exam asks for the conjunctive normal form of {formula}. What is the answer?
        A designer has or gates feeding one and gate. She wants the Boolean expression {formula} in product-of-sums form. Which expression is it?
        For resolution a student needs the proposition {formula} in clause form. Which clauses does he get?
        A rule engine stores rules as lists of alternatives that all have to be met. The rule is the boolean formula {formula}. How is it stored, as a CNF?
        A logician normalises the formula {formula} so that and stands outside and or inside. What does she write?
        A software configurator needs the logical formula {formula} as a conjunction of clauses. Produce it.
        A teacher writes the compound proposition {formula} on the board and wants its CNF. What should the pupils hand in?
        My homework says to rewrite the proposition {formula} in conjunctive normal form. What should I hand in?
        I want to give the boolean constraint {formula} to a SAT library, and it takes a list of clauses only. What do I pass?
        The search page lets me add any number of lines, all required, each with alternatives. How do I enter the boolean condition {formula}, as a CNF?
        We design with OR gates first and one AND gate last. What is the expression of the boolean function {formula} in that style?
        To apply the resolution rule I need clauses. I start from the proposition {formula}. What is its CNF?
        My exercise: convert the expression {formula} to conjunctive normal form. What is the solution?
    """,
    "terse": """
        CNF of {formula}
        CNF: {formula}
        conjunctive normal form, formula {formula}
        formula {formula} as clauses
        to_cnf(f), boolean formula f: {formula}
        cnf(formula {formula})
        POS form, boolean formula {formula}
        formula {formula}, clause set
        and of ors: formula {formula}
        to CNF: {formula}
        conjunctive nf of the formula {formula}
        clauses for the formula {formula}
        formula {formula} to CNF
        product of sums, Boolean function {formula}
        simplify to CNF: {formula}
        clause form, proposition {formula}
        cnf please: {formula}
        logical expression {formula} into CNF
        cnf form: boolean statement {formula}
        AND of ORs: logical expression {formula}
        clauses (CNF) of boolean constraint {formula}
        POS of boolean function {formula}
        conj. normal form, formula {formula}
        convert to CNF: {formula}
        {formula} to CNF
    """,
    "dialogues": """
        A: I have the formula {formula}. B: In which form do you need it? A: In CNF.
        A: The solver rejects the formula {formula}. B: It wants clauses. A: So give me the conjunctive normal form.
        Teacher: Rewrite the formula {formula}. Pupil: As an or of ands? Teacher: No, in conjunctive normal form.
        User: cnf pls. Bot: Of which formula? User: {formula}
        Engineer: The boolean formula {formula} must fit on or gates in front of one and gate. Colleague: So you need the POS form. Engineer: Please derive it.
        Tutor: Resolution works on clauses. Student: But I have the formula {formula}. Tutor: Then transform it to conjunctive normal form first.
        A: Put the formula {formula} into normal form. B: Disjunctive? A: No, conjunctive.
        Teacher: Write the proposition {formula} with and outside and or inside. Pupil: So in CNF? Teacher: Yes.
        A: Rewrite the logical expression {formula}. B: ORs outside or ANDs outside? A: ANDs outside, so CNF.
        Student: My solver wants clauses. Tutor: What have you got? Student: The boolean constraint {formula}. Tutor: So turn it into CNF.
    """,
}

TO_DNF = {
    "terms": (
        "disjunctive normal form; DNF; or of ands; sum of products; prime implicants; Blake canonical form; SOP "
        "form; disjunction of conjunctions; case list; union of cubes; minterm-like cases"
    ),
    "questions": """
        What is the disjunctive normal form of {formula}?
        What does the formula {formula} look like in DNF?
        How is the formula {formula} written as a disjunction of conjunctions?
        What are the prime implicants of the formula {formula}, joined by or?
        What is the sum of products form of the boolean formula {formula}?
        In disjunctive normal form, how does the proposition {formula} read?
        What's the DNF of the formula {formula}?
        Which alternative cases, each a conjunction, does the formula {formula} comprise? I mean its DNF.
        How does one distribute and over or in the formula {formula} to reach disjunctive normal form?
        What does the formula {formula} become as or-connected conjunctions?
        Which SOP form, sum of products, has the boolean formula {formula}?
        Which products, added up, give the boolean formula {formula}?
        How can the formula {formula} be split into scenarios joined by or, in DNF?
        What is the DNF of the proposition {formula}?
        What is the disjunctive normal form of the boolean expression {formula}?
        What is the SOP form of the Boolean function {formula}?
        What is the sum-of-products expression for the Boolean expression {formula}?
        What is the or-of-ands form of the logical formula {formula}?
        What are the terms of the formula {formula} in DNF?
        What do the prime implicants of the formula {formula} make when they are joined by or?
        What is the Blake canonical form of the propositional formula {formula}?
        How do I write the compound proposition {formula} as conjunctions connected by or?
        How is the disjunctive normal form of the well-formed formula {formula} written?
        As a disjunction of conjunctions, how does the propositional formula {formula} read?
        Which conjunctions are each enough for the formula {formula} to be true? Give its DNF.
        With or on the outside and and inside, what does the boolean formula {formula} look like?
        In what alternative ways can the formula {formula} come true, written as a DNF?
        What is the DNF equivalent of the formula {formula}?
        Can {formula} be put in DNF, and how does it read then?
        What's the DNF here: formula {formula}
        What is the disjunctive form of the boolean statement {formula}?
        What is the SOP expression of the boolean function {formula}?
        What is the list of alternative cases, as a DNF, of the boolean condition {formula}?
        How do I turn the logical expression {formula} into ORed AND terms?
        How can the boolean statement {formula} be expressed as several AND groups joined with OR?
        Which ANDs do I have to OR together to get the logical expression {formula}?
        What is the logical expression {formula} as a big OR of little ANDs?
        How do I get to DNF from the logical expression {formula}?
        What would the DNF of the boolean condition {formula} be?
        What does SymPy's to_dnf make of the logical expression {formula}?
        Could you give me the disjunctive normal version of the boolean statement {formula}?
        What is the two-level AND-OR form of the boolean function {formula}?
        What is the OR-of-ANDs version of the formula {formula}?
        What is the disjunctive rewrite of the formula {formula}?
        What is the sum-of-minterms-like form of the formula {formula}, with prime implicants?
        What is the list of sufficient cases, as a DNF, for the formula {formula}?
        What is the disjunctive normal form of the statement {formula}?
        How do I convert {formula} to DNF?
        What is {formula} in DNF?
        What is {formula} in disjunctive normal form?
        What is the DNF of the expression {formula}?
        How do you write {formula} in disjunctive normal form?
    """,
    "commands": """
        Convert {formula} to disjunctive normal form.
        Bring the formula {formula} into DNF.
        Write the formula {formula} as an or of ands.
        Join all prime implicants of the boolean formula {formula} by or.
        Find the disjunctive normal form for the formula {formula}.
        Calculate the DNF of the formula {formula}.
        Rewrite the boolean formula {formula} as a sum of products.
        Transform the proposition {formula} into a list of alternatives, the disjunctive normal form.
        Normalise the formula {formula} disjunctively.
        Return to_dnf of the formula {formula}.
        Put the boolean formula {formula} in SOP form, with products inside and the sum outside.
        Give the Blake canonical form of the boolean formula {formula}.
        Convert {formula} to DNF.
        Convert the proposition {formula} to disjunctive normal form.
        Put {formula} into disjunctive normal form.
        Find the DNF of {formula}.
        Write the boolean expression {formula} in disjunctive normal form.
        Express the logical formula {formula} as a disjunction of conjunctions.
        Express the Boolean function {formula} as a sum of products.
        Rewrite the compound proposition {formula} as an or of ands.
        Transform the formula {formula} to DNF, not CNF.
        Distribute and over or in the formula {formula} until only conjunctions are left.
        Give the minterm-like cubes, joined by or, that make up the formula {formula}.
        Decompose the boolean condition {formula} into alternatives, a conjunction each, any of which is enough.
        List the prime implicants of the propositional formula {formula} as a DNF.
        Bring the formula {formula} into SOP form.
        Transform {formula} into DNF.
        Rewrite {formula} in disjunctive normal form.
        Compute the DNF of the propositional formula {formula}.
        Give an equivalent DNF formula for the proposition {formula}.
        Convert the proposition {formula} into DNF.
        DNF-ify the logical expression {formula}.
        Put the logical expression {formula} in DNF.
        Change the logical expression {formula} to disjunctive normal form.
        Write the logical expression {formula} as ANDs inside ORs.
        Split the boolean rule {formula} into separate options, each an AND, where any option will do; that is, DNF.
        Give me the disjunctive normal form for the proposition {formula}.
        Get the sum of products for the boolean function {formula}.
        Reshape the logical expression {formula} so OR is the outermost connective and each part is an AND.
        Multiply the boolean statement {formula} out to an OR over ANDs.
        Do the DNF conversion of the formula {formula}.
        Show the boolean condition {formula} as a list of conjunctive terms under one disjunction.
        Express the boolean function {formula} in minterm style, as SOP.
        Read the boolean condition {formula} as "either this set of facts, or that one" and give the DNF.
        Produce the or-connected cases of the formula {formula}.
        Spell out the cases of the formula {formula} as a DNF.
        Bring the boolean expression {formula} to OR-of-ANDs shape.
        Normalise the boolean expression {formula} to DNF.
        Convert {formula} into DNF.
        Convert the expression {formula} to DNF.
        Write {formula} in DNF.
        Write {formula} in disjunctive normal form.
        Express the statement {formula} in disjunctive normal form.
    """,
    "stories": """
        A programmable chip has and gates that feed one or gate. Which sum of products realizes the boolean formula {formula}?
        In homework the formula {formula} has to become a disjunction of conjunctions. What is the disjunctive normal form?
        A doctor wants each situation in which the formula {formula} is true as a separate case. Give the DNF with its cases.
        A query engine searches case by case. Split the boolean formula {formula} into its cases, that is, into DNF.
        A lawyer explains a rule to her client scenario by scenario: either this and that, or those together. The rule is the formula {formula}. Write it as a DNF.
        A programmable array logic wants every boolean formula as products that are summed. What must be burnt into it for the formula {formula}?
        A search form offers groups of filters, and one fully matching group is enough. The wish is the boolean formula {formula}. Translate it to a disjunction of conjunctions.
        A search engine only knows groups of terms joined by or. My query is the propositional formula {formula}. What do I enter in DNF?
        An exam asks for the disjunctive normal form of {formula}. What is the answer?
        A designer has and gates feeding one or gate. She wants the Boolean expression {formula} in sum-of-products form. Which expression is it?
        A doctor breaks the boolean condition {formula} into separate cases, any of which makes the diagnosis. What are the cases, as a DNF?
        A rule engine stores rules as alternatives, each a list of facts that go together. The rule is the boolean formula {formula}. How is it stored, as a DNF?
        A logician normalises the formula {formula} so that or stands outside and and inside. What does she write?
        For a logic array the Boolean function {formula} has to be a sum of products. Produce it.
        A teacher writes the compound proposition {formula} on the board and wants its DNF. What should the pupils hand in?
        My homework says to rewrite the boolean statement {formula} in disjunctive normal form. What should I hand in?
        The database tool takes OR-groups of AND-filters only. How do I enter the boolean condition {formula}, as a DNF?
        We design with AND gates first and one OR gate last. What is the expression of the boolean function {formula} in that style?
        I want to explain to customers each way to qualify under the boolean rule {formula}. Give me the disjunctive normal form.
        For a Karnaugh map exercise I need the boolean function {formula} as a sum of products. What is it?
        My exercise: convert the expression {formula} to disjunctive normal form. What is the solution?
    """,
    "terse": """
        DNF of {formula}
        DNF: {formula}
        disjunctive normal form, formula {formula}
        formula {formula} as sum of products
        to_dnf(f), boolean formula f: {formula}
        dnf(formula {formula})
        SOP form, boolean formula {formula}
        prime implicants of the formula {formula}, ored
        or of ands: formula {formula}
        to DNF: {formula}
        disjunctive nf of the formula {formula}
        cases for the formula {formula}, as DNF
        formula {formula} to DNF
        sum of products, Boolean function {formula}
        simplify to DNF: {formula}
        or of ands, proposition {formula}
        dnf please: {formula}
        logical expression {formula} into DNF
        dnf form: proposition {formula}
        OR of ANDs: logical expression {formula}
        AND terms (DNF) of boolean condition {formula}
        SOP of boolean function {formula}
        disj. normal form, formula {formula}
        convert to DNF: {formula}
        {formula} to DNF
    """,
    "dialogues": """
        A: I have the formula {formula}. B: In which form do you need it? A: In DNF.
        A: Which cases make the formula {formula} true? B: The disjunctive normal form lists them. A: Then compute it.
        Teacher: Rewrite the formula {formula}. Pupil: As an and of ors? Teacher: No, in disjunctive normal form.
        User: dnf pls. Bot: Of which formula? User: {formula}
        Engineer: The boolean formula {formula} goes onto and gates in front of one or gate. Colleague: So you need the SOP form. Engineer: Please derive it.
        Client: In what scenarios does the proposition {formula} apply? Lawyer: I'll list them with or in between. Client: The disjunctive normal form, please.
        A: Put the formula {formula} into normal form. B: Conjunctive? A: No, disjunctive.
        Teacher: Write the proposition {formula} with or outside and and inside. Pupil: So in DNF? Teacher: Yes.
        A: Rewrite the logical expression {formula}. B: ORs outside or ANDs outside? A: ORs outside, so DNF.
        Clerk: When does the boolean rule {formula} apply? Lawyer: In several cases. Clerk: List them as a disjunctive normal form.
    """,
}

IRRELEVANT = """
    Who invented truth tables?
    What is the difference between logic and rhetoric?
    Is this sentence false?
    Explain modus ponens to a child.
    Why do computers use boolean algebra?
    Was Aristotle the first logician?
    What did Gödel prove about arithmetic?
    His argument was long but not convincing.
    Tell me a logic puzzle about an island of liars.
    Is every true statement provable?
    What does the word tautology mean in poetry?
    The truth is rarely pure and never simple.
    Which textbook introduces propositional logic best?
    How hard is the satisfiability problem?
    Who wrote about the laws of thought?
    Are fuzzy truth values useful in practice?
    Can a contradiction be interesting?
    What is a premise in a screenplay?
    Write a short dialogue between two logicians.
    Do animals reason logically?
    The conclusion of the film surprised everybody.
    What is the history of the symbol for implication?
    Why is proof by contradiction so popular?
    Does intuitionistic logic reject the excluded middle?
    How are logic gates made from transistors?
    What does the arrow in p -> q stand for, in words?
    I scribbled p & q on a napkin and lost it.
    How do you pronounce the sign for "if and only if"?
    Is the formula p | ~p named after somebody?
    Give a real-life story in which an argument convinced nobody.
    Translate "truth table" into German.
    The secret formula of the drink is kept in a safe.
    Write an essay on truth in journalism.
    Which symbols does a French textbook use for and and or?
    My premises are being renovated, so visit me next month.
    Who was Augustus De Morgan married to?
    Politicians contradict each other all day long.
    Are puzzles about knights and knaves suitable for children?
    What is the etymology of "tautology"?
    Explain in one paragraph why SAT solvers are useful in industry.
    He said neither yes nor no.
    I got a SAT score that pleased my parents.
    Is it logical to fear spiders?
    Draft a thank-you note to my logic teacher.
    The assignment for Monday is to read chapter two.
    What programming language has the nicest boolean operators?
    Should philosophy students learn formal logic?
    The negation of my wishes is the habit of my boss.
    A model walked down the catwalk in a coat with letters p and q.
    Why did Wittgenstein care about tables of truth values?
    Does "or" in English usually exclude both?
    Recommend a film whose plot is a logical paradox.
    To be or not to be, that is the question.
    Every rule has an exception, my grandmother used to say.
    Hello, I hope that you are well today!
    What is the difference between a valid argument and a sound one?
    Why is an implication with a false premise counted as true?
    Prove that the square root of two is irrational, by contradiction.
    Who was the first to use the word tautology in logic?
    explain de morgans laws in plain english pls
    What are the limits of propositional logic compared with predicate logic?
    How did Frege write his formulas?
    Is modal logic used anywhere outside philosophy departments?
    Name a few logical fallacies that politicians love.
    What is the liar paradox and can it be solved?
    Why do chip designers care about normal forms?
    What does NP-complete mean, and what has satisfiability to do with it?
    Compare deduction, induction and abduction.
    Which SAT solver has won the most competitions?
    Does natural language follow the rules of logic?
    What is the principle of explosion?
    Describe how a NAND gate can replace all the others.
    Is conjunctive normal form more readable than disjunctive normal form?
    Who was George Boole's wife, and what did she write?
    Can you recommend a course on mathematical logic for lawyers?
    What do logicians mean when they speak of a model?
    How would Lewis Carroll have explained a syllogism?
    Why does Prolog treat failure as negation?
    What is many-valued logic?
    How do you translate "if and only if" into Japanese?
    Are all tautologies boring, or are there beautiful ones?
    Write a poem that contains p -> q and a rose.
    How do I type p ∧ q on a Swedish keyboard?
    My tutor crossed out ~(p & q) in red ink and I still don't know why he was so angry.
    The letters p, q and r were carved into the bench.
    Is p | q a good name for a jazz duo?
    The exercise with (p -> q) & p was on page 42, if I remember rightly.
    Write a C++ parser for formulas such as a & (b | c).
    Why do textbooks use p and q rather than x and y?
    He tattooed p <-> q on his arm at 19 and regrets it at 40.
    Draw the circuit for a & b with proper gate symbols.
    Which font shows ¬p most clearly on a projector?
    We argued about p -> q for 3 hours and the pizza went cold.
    If it rains I stay in; it rained 12 days last month, so I've read a lot.
    I answered "true" 8 times out of 10 and the quiz master laughed at me.
    Tell the students that the formula p & ~p on sheet 3 contains a misprint.
    What does "x or y or both" sound like in legal Latin?
    Set p to true? I'd rather set the table.
    Our band is called A xor B; can you design a logo?
    Either the butler or the cook did it, says chapter 9, and I don't believe a word.
    Make me a meme with the text "p implies q, but you imply nothing".
    Does a lecture on (a | b) & c at 8 in the morning count as torture?
    True or false: cats are better than dogs?
    Is the statement "coffee is healthy" true these days?
    Room q on floor p: that's how the architect labelled the plan.
    In 1931 Gödel published his paper; which journal was it in?
    The assignment p = true, q = false was copied from my neighbour, sorry.
    To tell the truth, I never liked that restaurant.
    Your conclusion is premature, let's wait for the police.
    Don't contradict your mother!
    He drew his own conclusions and left the company.
    You can't keep alcohol on the premises without a licence.
    Logically, the train was late again.
    false alarm everybody, it was only the toaster
    The models in the showroom are not for sale.
    It goes without saying that I'd help you move.
    Baby formula is sold out at the pharmacy again.
    Every Formula One fan in town was at the pub.
    What follows the main course, cheese or cake?
    Her denial convinced the jury.
    That's a contradiction in terms, my friend.
    Would you swear on the Bible that it's true?
    She implied that I was lazy, and I was hurt.
    Argue with the referee and you're off the pitch.
    Please cancel the logic seminar, the room is flooded.
    Not now, I'm on the phone.
    The two offers are pretty much equivalent to me, so you choose the hotel.
    My assignment in Nairobi ends next spring.
    Neither fish nor fowl, as they say.
    The logic of the market is a cruel one.
"""
