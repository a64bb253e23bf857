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
    """,
    "stories": """
        A programmer replaces the boolean condition {a} by {b}. Does her program still do the same, are the conditions equivalent?
        Two pupils translate a sentence into logic. One writes {b}, the other {a}. Did they write equivalent formulas?
        The old rule is the formula {a}, the new rule the formula {b}. Has anything really changed, or are they equivalent?
        A chip maker may build the formula {b} more cheaply than the formula {a}. Would both chips behave alike?
        A lawyer rewrites a clause, the formula {a}, as the formula {b}. The client fears that its meaning has shifted. Are both logically equivalent?
        For an optimiser, the boolean formula {b} is slow and the formula {a} is fast. May the fast one replace the slow one in all cases?
        In an exam the expected answer was the formula {a}. A student answered with the formula {b}. Should it be accepted as equivalent?
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
    """,
    "dialogues": """
        A: I wrote the formula {a}. B: I wrote the formula {b}. A: Is that equivalent?
        A: Can the formula {b} be simplified? B: Perhaps to the formula {a}. A: Are these equivalent?
        Teacher: Compare the formulas {a} and {b}. Pupil: They look different. Teacher: But are they logically equivalent?
        User: equivalence test. Bot: Which formulas? User: {b} and {a}, both formulas
        Reviewer: You changed the boolean formula {a}. Author: To the formula {b}, which is the same. Reviewer: Is it really?
        Pupil: My solution is the formula {b}. Teacher: Mine is the formula {a}. Pupil: Do they amount to the same?
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
    """,
    "stories": """
        A detective knows the premises {premises}. She announces the conclusion {conclusion}. Is her logic sound?
        An expert system stores the premises {premises}. A user asks for the conclusion {conclusion}. May the system confirm it?
        In court the lawyer draws the conclusion {conclusion}. His premises were {premises}. Is his argument valid?
        A debate: the premises are granted, namely {premises}. The speaker ends with the conclusion {conclusion}. Does it follow?
        A doctor's guideline contains the premises {premises}. She diagnoses the conclusion {conclusion}. Does the diagnosis follow from the guideline?
        The knowledge base holds the premises {premises}. A query asks whether the conclusion {conclusion} is derivable. What should the answer be?
        Sherlock presents the conclusion {conclusion}. Watson has noted only the premises {premises}. Was the deduction valid?
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
    """,
    "dialogues": """
        A: My premises are {premises}. B: And the conclusion? A: {conclusion}. B: Let us see if it follows.
        A: I claim the conclusion {conclusion}. B: From which premises? A: From the premises {premises}.
        Teacher: The premises read {premises}. Pupil: Hence the conclusion {conclusion}! Teacher: Is that argument valid?
        User: is my argument valid? Bot: The premises? User: The premises {premises}. Bot: The conclusion? User: {conclusion}
        Prosecutor: The conclusion {conclusion} is certain. Judge: What supports it? Prosecutor: The premises {premises}. Judge: Does it follow?
        Student: I assumed the premises {premises}. Tutor: And derived the conclusion {conclusion}? Student: Was I allowed to?
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
    """,
    "stories": """
        A theorem states the proposition {formula}. For a proof by contradiction, Ines needs its negation. What is it?
        A loop runs as long as the boolean formula {formula} is true. Under which condition does it end? Negate the formula.
        The witness insists on the proposition {formula}; the defence claims the exact opposite. Write the claim as a formula, the negation.
        A filter keeps what fulfils the formula {formula}. The inverted filter uses the negation. Which formula is that?
        The lease ends as soon as the proposition {formula} no longer holds. The tenant's lawyer needs this exit clause as a formula, the negation. Formulate it.
        An inverter is soldered behind a gate that computes the boolean formula {formula}. Which formula does the whole circuit have then, after De Morgan?
        In my program, the else branch runs if the boolean formula {formula} fails. I want to write the condition of the else branch directly, as a negation. What is it?
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
    """,
    "dialogues": """
        A: The formula is {formula}. B: What do you need? A: Its negation.
        Teacher: Deny the proposition {formula}. Pupil: As a negation in front? Teacher: No, pushed inside.
        A: When is the formula {formula} wrong? B: When its negation is right. A: And what is the negation?
        User: negate it. Bot: Negate which formula? User: {formula}
        Programmer: My loop condition is the boolean formula {formula}. Colleague: And when does the loop stop? Programmer: I need that condition as a negation.
        Politician: I never said the proposition {formula}. Reporter: So you claim its denial. Politician: And how does the denial read, as a formula?
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
    """,
    "stories": """
        A SAT solver reads clauses only. The constraint is the formula {formula}. Prepare the CNF for it.
        In homework the formula {formula} has to become a conjunction of disjunctions. What is the conjunctive normal form?
        A resolution prover starts from clauses. Feed it the formula {formula}, in CNF.
        An engineer builds the boolean formula {formula} from or gates that end in a single and gate. Which product of sums does she wire?
        Before running DPLL, a student has to put the formula {formula} into clauses. What clauses does she write, as a CNF?
        A checklist needs items that must all be ticked, each with a few alternatives. The rule behind it is the formula {formula}. Write it in conjunctive normal form, one clause an item.
        A logic minimiser exports every boolean formula as a product of sums. Today it exports the formula {formula}. What is exported?
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
    """,
    "dialogues": """
        A: I have the formula {formula}. B: In which form do you need it? A: In CNF.
        A: The solver rejects the formula {formula}. B: It wants clauses. A: So give me the conjunctive normal form.
        Teacher: Rewrite the formula {formula}. Pupil: As an or of ands? Teacher: No, in conjunctive normal form.
        User: cnf pls. Bot: Of which formula? User: {formula}
        Engineer: The boolean formula {formula} must fit on or gates in front of one and gate. Colleague: So you need the POS form. Engineer: Please derive it.
        Tutor: Resolution works on clauses. Student: But I have the formula {formula}. Tutor: Then transform it to conjunctive normal form first.
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
    """,
    "stories": """
        A programmable chip has and gates that feed one or gate. Which sum of products realizes the boolean formula {formula}?
        In homework the formula {formula} has to become a disjunction of conjunctions. What is the disjunctive normal form?
        A doctor wants each situation in which the formula {formula} is true as a separate case. Give the DNF with its cases.
        A query engine searches case by case. Split the boolean formula {formula} into its cases, that is, into DNF.
        A lawyer explains a rule to her client scenario by scenario: either this and that, or those together. The rule is the formula {formula}. Write it as a DNF.
        A programmable array logic wants every boolean formula as products that are summed. What must be burnt into it for the formula {formula}?
        A search form offers groups of filters, and one fully matching group is enough. The wish is the boolean formula {formula}. Translate it to a disjunction of conjunctions.
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
    """,
    "dialogues": """
        A: I have the formula {formula}. B: In which form do you need it? A: In DNF.
        A: Which cases make the formula {formula} true? B: The disjunctive normal form lists them. A: Then compute it.
        Teacher: Rewrite the formula {formula}. Pupil: As an and of ors? Teacher: No, in disjunctive normal form.
        User: dnf pls. Bot: Of which formula? User: {formula}
        Engineer: The boolean formula {formula} goes onto and gates in front of one or gate. Colleague: So you need the SOP form. Engineer: Please derive it.
        Client: In what scenarios does the proposition {formula} apply? Lawyer: I'll list them with or in between. Client: The disjunctive normal form, please.
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
"""
