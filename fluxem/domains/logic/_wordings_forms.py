"""Wordings about relations and forms: equivalence, entailment, negation, normal forms; and texts without a task."""

# ruff: noqa: E501 - one wording a line
from __future__ import annotations

EQUIVALENT = {
    "terms": "logical equivalence; same truth table; interchangeable formulas; equivalent statements; meaning the same",
    "questions": """
        Are {a} and {b} logically equivalent?
        Is the formula {a} equivalent to the formula {b}?
        Do the formulas {b} and {a} have the same truth table?
        Do the formulas {a} and {b} always agree?
        May I replace the formula {b} by the formula {a} without changing the meaning?
        Is there an assignment that tells the formulas {b} and {a} apart, or are they equivalent?
    """,
    "commands": """
        Check whether the formulas {a} and {b} are equivalent.
        Decide if the formulas {b} and {a} mean the same in logic.
        Compare the truth tables of {a} and {b}: are they identical?
        Prove or refute that {b} is logically equivalent to {a}.
        Say whether the formulas {a} and {b} can be exchanged for each other.
    """,
    "stories": """
        A programmer replaces the boolean condition {a} by {b}. Does her program still do the same, are the conditions equivalent?
        Two pupils translate a sentence into logic. One writes {b}, the other {a}. Did they write equivalent formulas?
        The old rule is the formula {a}, the new rule the formula {b}. Has anything really changed, or are they equivalent?
        A chip maker may build the formula {b} more cheaply than the formula {a}. Would both chips behave alike?
    """,
    "terse": """
        equivalent? {a} and {b}
        formulas {b}, {a}: equivalent?
        logic: {a} same as {b}?
        equivalence check of formulas {b} vs {a}
    """,
    "dialogues": """
        A: I wrote the formula {a}. B: I wrote the formula {b}. A: Is that equivalent?
        A: Can the formula {b} be simplified? B: Perhaps to the formula {a}. A: Are these equivalent?
        Teacher: Compare the formulas {a} and {b}. Pupil: They look different. Teacher: But are they logically equivalent?
    """,
}

ENTAILS = {
    "terms": "entailment; logical consequence; valid argument; inference; following from premises; deduction",
    "questions": """
        Do the premises {premises} entail {conclusion}?
        Does {conclusion} follow logically from the premises {premises}?
        Is the conclusion {conclusion} a consequence of the premises {premises}?
        From the premises {premises}, can one infer the conclusion {conclusion}?
        Is the argument with the premises {premises} and the conclusion {conclusion} valid?
        Must the conclusion {conclusion} be true whenever the premises {premises} are?
        Given the premises {premises}, is the conclusion {conclusion} inescapable?
    """,
    "commands": """
        Check whether the premises {premises} entail the conclusion {conclusion}.
        Decide if the conclusion {conclusion} can be deduced from the premises {premises}.
        Assume the premises {premises}. Tell me if the conclusion {conclusion} follows.
        Test the argument that infers the conclusion {conclusion} from the premises {premises}.
        Say whether the conclusion {conclusion} is entailed by {premises}, taken as premises.
    """,
    "stories": """
        A detective knows the premises {premises}. She announces the conclusion {conclusion}. Is her logic sound?
        An expert system stores the premises {premises}. A user asks for the conclusion {conclusion}. May the system confirm it?
        In court the lawyer draws the conclusion {conclusion}. His premises were {premises}. Is his argument valid?
        A debate: the premises are granted, namely {premises}. The speaker ends with the conclusion {conclusion}. Does it follow?
    """,
    "terse": """
        premises {premises}; conclusion {conclusion}; valid?
        conclusion {conclusion} from the premises {premises}?
        entailment: premises {premises}, conclusion {conclusion}
        does conclusion {conclusion} follow, premises {premises}
    """,
    "dialogues": """
        A: My premises are {premises}. B: And the conclusion? A: {conclusion}. B: Let us see if it follows.
        A: I claim the conclusion {conclusion}. B: From which premises? A: From the premises {premises}.
        Teacher: The premises read {premises}. Pupil: Hence the conclusion {conclusion}! Teacher: Is that argument valid?
    """,
}

NEGATION = {
    "terms": "negation; De Morgan's laws; opposite statement; denial of a formula; negation normal form",
    "questions": """
        What is the negation of {formula}?
        How does one negate the formula {formula} with De Morgan's laws?
        What is the opposite of the proposition {formula}, with the negation pushed inside?
        Which formula says exactly that the formula {formula} is false?
        What must be true for the proposition {formula} to fail? Give the negation as a formula.
        How do you write the denial of the formula {formula} with negations at variables only?
    """,
    "commands": """
        Negate the formula {formula}.
        Form the negation of {formula} and push it inside.
        Apply De Morgan to the negation of the formula {formula}.
        Write the logical opposite of the formula {formula}.
        Express the denial of the proposition {formula} as a formula.
    """,
    "stories": """
        A theorem states the proposition {formula}. For a proof by contradiction, Ines needs its negation. What is it?
        A loop runs as long as the boolean formula {formula} is true. Under which condition does it end? Negate the formula.
        The witness insists on the proposition {formula}; the defence claims the exact opposite. Write the claim as a formula, the negation.
        A filter keeps what fulfils the formula {formula}. The inverted filter uses the negation. Which formula is that?
    """,
    "terse": """
        negation of {formula}
        negate formula {formula}
        De Morgan, negation: {formula}
        opposite of formula {formula}
    """,
    "dialogues": """
        A: The formula is {formula}. B: What do you need? A: Its negation.
        Teacher: Deny the proposition {formula}. Pupil: As a negation in front? Teacher: No, pushed inside.
        A: When is the formula {formula} wrong? B: When its negation is right. A: And what is the negation?
    """,
}

TO_CNF = {
    "terms": "conjunctive normal form; CNF; and of ors; clauses; clausal form; product of sums; prime implicates",
    "questions": """
        What is the conjunctive normal form of {formula}?
        What does the formula {formula} look like in CNF?
        How is the formula {formula} written as a conjunction of clauses?
        Which clauses make up the CNF of {formula}?
        What is the product of sums form of the boolean formula {formula}?
        In conjunctive normal form, how does the proposition {formula} read?
    """,
    "commands": """
        Convert {formula} to conjunctive normal form.
        Bring the formula {formula} into CNF.
        Write the formula {formula} as an and of ors.
        Turn the formula {formula} into clausal form for a solver.
        Find the conjunctive normal form for the formula {formula}.
    """,
    "stories": """
        A SAT solver reads clauses only. The constraint is the formula {formula}. Prepare the CNF for it.
        In homework the formula {formula} has to become a conjunction of disjunctions. What is the conjunctive normal form?
        A resolution prover starts from clauses. Feed it the formula {formula}, in CNF.
        An engineer builds the boolean formula {formula} from or gates that end in a single and gate. Which product of sums does she wire?
    """,
    "terse": """
        CNF of {formula}
        CNF: {formula}
        conjunctive normal form, formula {formula}
        formula {formula} as clauses
    """,
    "dialogues": """
        A: I have the formula {formula}. B: In which form do you need it? A: In CNF.
        A: The solver rejects the formula {formula}. B: It wants clauses. A: So give me the conjunctive normal form.
        Teacher: Rewrite the formula {formula}. Pupil: As an or of ands? Teacher: No, in conjunctive normal form.
    """,
}

TO_DNF = {
    "terms": "disjunctive normal form; DNF; or of ands; sum of products; prime implicants; Blake canonical form",
    "questions": """
        What is the disjunctive normal form of {formula}?
        What does the formula {formula} look like in DNF?
        How is the formula {formula} written as a disjunction of conjunctions?
        What are the prime implicants of the formula {formula}, joined by or?
        What is the sum of products form of the boolean formula {formula}?
        In disjunctive normal form, how does the proposition {formula} read?
    """,
    "commands": """
        Convert {formula} to disjunctive normal form.
        Bring the formula {formula} into DNF.
        Write the formula {formula} as an or of ands.
        Join all prime implicants of the boolean formula {formula} by or.
        Find the disjunctive normal form for the formula {formula}.
    """,
    "stories": """
        A programmable chip has and gates that feed one or gate. Which sum of products realizes the boolean formula {formula}?
        In homework the formula {formula} has to become a disjunction of conjunctions. What is the disjunctive normal form?
        A doctor wants each situation in which the formula {formula} is true as a separate case. Give the DNF with its cases.
        A query engine searches case by case. Split the boolean formula {formula} into its cases, that is, into DNF.
    """,
    "terse": """
        DNF of {formula}
        DNF: {formula}
        disjunctive normal form, formula {formula}
        formula {formula} as sum of products
    """,
    "dialogues": """
        A: I have the formula {formula}. B: In which form do you need it? A: In DNF.
        A: Which cases make the formula {formula} true? B: The disjunctive normal form lists them. A: Then compute it.
        Teacher: Rewrite the formula {formula}. Pupil: As an and of ors? Teacher: No, in disjunctive normal form.
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
"""
