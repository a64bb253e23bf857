# ruff: noqa: E501 - one template a line
"""Wordings about truth: evaluation, truth tables, tautologies, contradictions, satisfiability, counting models."""

# ruff: noqa: E501 - one wording a line
from __future__ import annotations

EVALUATE_PROP = {
    "terms": (
        "truth value of a formula; evaluating a proposition; value under an assignment; interpretation; true or "
        "false; plugging in truth values; boolean evaluation; verdict under given facts; output bit for given "
        "inputs"
    ),
    "questions": """
        What is the truth value of the formula {formula} when {assignment}?
        With {assignment}, is the formula {formula} true?
        Is the proposition {formula} true or false if {assignment}?
        If {assignment}, what does the formula {formula} evaluate to?
        Does the formula {formula} hold under the assignment {assignment}?
        Under the valuation {assignment}, which truth value does the formula {formula} take?
        Given that {assignment}, does the proposition {formula} come out true?
        What becomes of the formula {formula} after substituting {assignment}?
        Suppose {assignment}. Is the formula {formula} then satisfied?
        Which value has the boolean expression {formula} for {assignment}?
        Plugging in {assignment}, do we make the formula {formula} true?
        In the world where {assignment}, is the proposition {formula} correct?
        What does the boolean formula {formula} return for the inputs {assignment}?
        Knowing that {assignment}, what's the verdict on the proposition {formula}?
        Does the boolean formula {formula} come out on or off when {assignment}?
        Does the interpretation {assignment} verify or falsify the formula {formula}?
        [whats|what is] the value of the formula {formula} if {assignment}?
        What is the truth value of the proposition {formula} if {assignment}?
        What is the value of the boolean expression {formula} when {assignment}?
        What is the output of the Boolean function {formula} for {assignment}?
        What is the outcome of the formula {formula} under {assignment}?
        With {assignment}, what truth value has the propositional formula {formula}?
        If {assignment}, is the compound proposition {formula} true or false?
        When {assignment}, does the boolean condition {formula} hold or fail?
        Should {assignment}, would the logical formula {formula} come out right or wrong?
        In a model with {assignment}, is the well-formed formula {formula} satisfied?
        Does the valuation {assignment} make the propositional formula {formula} true?
        Is {assignment} a satisfying assignment for the formula {formula}, or does it make it false?
        Which bit leaves a gate for the Boolean expression {formula} when its inputs are {assignment}?
        Having {assignment}, does the boolean statement {formula} yield T or F?
        Provided that {assignment}, is the formula {formula} right?
        What does the propositional formula {formula} equal for {assignment}?
        If {assignment}, what is the truth value of the compound proposition {formula}?
        Is the boolean formula {formula} satisfied when {assignment}?
        What's the outcome of the boolean expression {formula} with {assignment}?
        Say we have {assignment}. Does the boolean rule {formula} kick in?
        What is the logic value of the proposition {formula} at {assignment}?
        What is the Boolean result of the logical expression {formula} for {assignment}?
        Is the boolean requirement {formula} met when {assignment}?
        Does the boolean statement {formula} work out if {assignment}?
        When the variables are {assignment}, do I get true or false out of the logical expression {formula}?
        I have {assignment}. What do I get for the boolean statement {formula}?
        Would the logical expression {formula} print True or False with {assignment}?
        What bool does the logical expression {formula} yield once {assignment} is filled in?
        Is the compound proposition {formula} a true one or a false one, seeing that {assignment}?
        Now that {assignment}, can we say that the compound proposition {formula} is true?
        With the flags set to {assignment}, does the boolean test {formula} succeed?
        What answer, yes or no, comes out of the boolean condition {formula} for {assignment}?
        If the switches are {assignment}, what is the output of the logic circuit with the formula {formula}?
        What is the final truth value for the boolean statement {formula} if we know {assignment}?
        How does the logical expression {formula} come out if we enter {assignment}?
        What's left of the boolean expression {formula} after putting in {assignment}?
        Do the facts {assignment} satisfy the boolean rule {formula}?
        Given the settings {assignment}, is the boolean flag {formula} up or down?
        What will the logical expression {formula} say once we know that {assignment}?
        What is the truth value of {formula} when {assignment}?
        What is the truth value of {formula} if {assignment}?
        What is the truth value of the statement {formula} when {assignment}?
        If {assignment}, what is the truth value of {formula}?
        What does the boolean expression {formula} evaluate to if {assignment}?
        When {assignment}, what is the truth value of {formula}?
    """,
    "commands": """
        Evaluate the formula {formula} for {assignment}.
        Let {assignment}. Evaluate the formula {formula}.
        Determine the truth value of the proposition {formula} under {assignment}.
        Compute the boolean formula {formula} with {assignment}.
        Set {assignment} and work out the formula {formula}.
        Substitute {assignment} into the formula {formula} and give the result.
        Decide whether the assignment {assignment} makes the formula {formula} true.
        Find out if the formula {formula} is satisfied by {assignment}.
        Assume {assignment}; then say whether the proposition {formula} is true.
        Tell me the value of the boolean formula {formula}, given {assignment}.
        Interpret the formula {formula} in the model {assignment}.
        Calculate the boolean formula {formula} where {assignment}.
        Simulate the gate with the boolean formula {formula} on the inputs {assignment}; report its output.
        Given the facts {assignment}, state whether the proposition {formula} is fulfilled.
        Plug {assignment} in the formula {formula} and simplify down to true or false.
        Evaluate the formula {formula} when {assignment}.
        Evaluate the proposition {formula} at {assignment}.
        Find the truth value of the formula {formula} for {assignment}.
        With {assignment}, evaluate the boolean expression {formula}.
        For {assignment}, compute the truth value of the logical formula {formula}.
        Given {assignment}, decide the propositional formula {formula}.
        Take {assignment} and tell me whether the formula {formula} is true or false.
        Check the boolean condition {formula} against {assignment}: does it pass?
        Assign {assignment} in the propositional formula {formula} and report its truth value.
        Resolve the Boolean expression {formula} with the variables fixed by {assignment}.
        Feed {assignment} to the Boolean function {formula} and give what it returns.
        Assuming {assignment}, pronounce the compound proposition {formula} true or false.
        Look at the row with {assignment} and give the value of the formula {formula} there.
        Reduce the logic formula {formula} to true or false by means of {assignment}.
        Work out whether the proposition {formula} is true given that {assignment}.
        Evaluate the Boolean expression {formula} for the values {assignment}.
        With the truth values {assignment}, compute the formula {formula}.
        Work out the logical expression {formula} with {assignment}.
        Solve the logical expression {formula} for {assignment}.
        Fill {assignment} into the boolean statement {formula} and tell me how it turns out.
        Replace the variables by {assignment} in the logical expression {formula} and reduce it to a single truth value.
        Run the boolean test {formula} with {assignment}.
        Try the logical expression {formula} on {assignment}.
        Put {assignment} in for the letters of the logical expression {formula}; what is left, true or false?
        Use {assignment} to settle the proposition {formula}.
        Mark the boolean statement {formula} as true or false, knowing {assignment}.
        Grade the proposition {formula} against the data {assignment}.
        Execute the logical expression {formula} in the state {assignment} and log the bool.
        Compute the logic output of the logical expression {formula}, inputs being {assignment}.
        Get the result of the boolean condition {formula} at {assignment}.
        Evaluate the logical formula {formula}, entering {assignment}.
        Compute the truth of the proposition {formula} for {assignment}.
        Insert {assignment} into the logical expression {formula} and simplify.
        Judge the proposition {formula} in the situation {assignment}.
        Resolve the boolean expression {formula} using {assignment}.
        Find the truth value of {formula} given {assignment}.
        Determine the truth value of the statement {formula} if {assignment}.
        Evaluate the boolean expression {formula} when {assignment}.
    """,
    "stories": """
        A circuit computes the boolean formula {formula}. The inputs are {assignment}. Does the lamp at its output light up?
        The alarm rings when the formula {formula} is true. At the moment {assignment}. Does it ring?
        In a detective story {assignment}. The inspector's theory is the formula {formula}. Is her theory right?
        Our contract binds us if the proposition {formula} is true. The court found that {assignment}. Are we bound?
        A quiz master writes the formula {formula} on the board and announces that {assignment}. What truth value wins the prize?
        Right now the sensors say that {assignment}. The door opens if the boolean formula {formula} is true. Does it open?
        On an island {assignment}. A native utters the proposition {formula}. Is he telling the truth?
        The rule engine fires on the formula {formula}. A customer with {assignment} comes in. Does the rule fire?
        The switches of a model railway are set so that {assignment}. The train moves if the formula {formula} is true. Will it move?
        A nurse's checklist triggers a call to the doctor if the boolean formula {formula} is true. Tonight {assignment}. Must she call?
        In my code the condition is the boolean formula {formula}. The debugger shows that {assignment}. Which branch is taken, the true or the false one?
        A guard lets you in if the proposition {formula} is true. Right now {assignment}. Do you get in?
        My if statement has the boolean condition {formula}. At this point {assignment}. Is the if body executed?
        A pump starts when the Boolean expression {formula} is true. The sensors say that {assignment}. Does it start?
        The clause of the insurance is the logical formula {formula}. In my case {assignment}. Is the clause met?
        A nurse follows a protocol: act if the propositional formula {formula} is true. For this patient {assignment}. Does she act?
        A game unlocks a level if the boolean formula {formula} is true. The player has reached a state with {assignment}. Is the level unlocked?
        The witness says the compound proposition {formula}. The facts are: {assignment}. Did the witness speak the truth?
        A relay closes when the Boolean function {formula} is true. We set {assignment}. Is it closed or open?
        My smart home rule says the boolean condition {formula}. Right now the sensors report {assignment}. Will the rule trigger?
        I'm debugging. The variables currently hold {assignment}, and the line returns the logical expression {formula}. What does it return?
        The spam filter deletes a message when the boolean rule {formula} holds. For this message, {assignment}. Is the message deleted?
        Mum said we can go out only under the boolean condition {formula}. As things stand, {assignment}. Can we go out?
        An applicant with {assignment} asks for a loan. The bank approves under the boolean condition {formula}. Approved or rejected?
        Our worksheet gives the proposition {formula} and tells us {assignment}. Do I tick true or tick false?
        Suppose that {assignment}. What is the truth value of the statement {formula}?
    """,
    "terse": """
        formula {formula}; {assignment}; value?
        {assignment}: is the formula {formula} true?
        evaluate formula {formula}, with {assignment}
        eval: {assignment}, formula {formula}
        truth value, formula {formula}, {assignment}
        {assignment}; proposition {formula}, true or false
        boolean formula {formula} at {assignment}
        given {assignment}, truth value of formula {formula}
        v(formula {formula}) under v: {assignment}
        {assignment}. Value of the boolean formula {formula}?
        eval formula {formula} at {assignment}
        {assignment}, so the value of formula {formula}?
        boolean expression {formula}; {assignment}; T/F?
        formula {formula} true when {assignment}?
        proposition {formula} under {assignment}
        subs of {assignment} in the formula {formula}
        value of proposition {formula}, {assignment}
        logical expression {formula}, vars {assignment}, result
        plug in {assignment}: logical expression {formula}
        bool of logical expression {formula} where {assignment}
        {assignment}; boolean statement {formula}: true/false
        eval(logical expression {formula}), env {assignment}
        logical expression {formula}: outcome for {assignment}
        truth value of {formula} for {assignment}
        evaluate boolean expression {formula} with {assignment}
    """,
    "dialogues": """
        A: The formula is {formula}. B: And the variables? A: {assignment}. B: Then evaluate it.
        A: Say that {assignment}. B: What for? A: I want the truth value of the formula {formula}.
        Teacher: Look at the proposition {formula}. Pupil: Is it true? Teacher: Take it that {assignment}.
        A: Is the formula {formula} true? B: Depends on the assignment. A: Here it is: {assignment}.
        Student: Today {assignment}. Tutor: So is the formula {formula} true today?
        A: Put {assignment} into the formula. B: Which one? A: The formula {formula}. What's the value?
        User: evaluate the formula {formula}. Bot: For which truth values? User: {assignment}
        Judge: What are the facts? Clerk: That {assignment}. Judge: Then is the proposition {formula} fulfilled?
        A: Is the formula {formula} true? B: It depends on the variables. A: Suppose {assignment}.
        Pupil: The row says {assignment}. Teacher: Then fill in the last cell, for the proposition {formula}.
        A: Is the boolean condition {formula} met? B: We have {assignment}. A: So, yes or no?
        Nurse: The guideline reads: act under the boolean condition {formula}. Colleague: And the patient? Nurse: {assignment}. Do we act?
    """,
}

TRUTH_TABLE = {
    "terms": (
        "truth table; table of all assignments; every combination of truth values; rows of a truth table; value "
        "table; complete case table; input-output table of a gate; table of combinations"
    ),
    "questions": """
        What is the truth table of {formula}?
        What does the truth table for the formula {formula} look like?
        Which truth values does the formula {formula} take, row by row?
        For each combination of inputs, what is the value of the boolean formula {formula}?
        How do you fill in the truth table of {formula}?
        Can you tabulate the proposition {formula} for all assignments?
        Could you show me every row of the truth table for {formula}?
        When is the formula {formula} true and when is it false? Give the whole table.
        What are the outputs of the boolean formula {formula} for all possible inputs?
        Would you write out the full truth table belonging to {formula}?
        What values does the proposition {formula} have in all possible worlds, as a truth table?
        How does the value of the formula {formula} depend on its variables? I need the complete truth table.
        What's the truth table for {formula}?
        How does the truth table of the formula {formula} read line by line?
        Which rows and columns belong in the truth table of the boolean formula {formula}?
        What is the full truth table of the proposition {formula}?
        What is the table of truth values for the formula {formula}?
        What is the complete table of cases for the boolean expression {formula}?
        What are the rows of the truth table of {formula}?
        What are the values of the formula {formula} under all assignments, listed in a table?
        What does the Boolean function {formula} yield for every single input combination?
        How does the propositional formula {formula} behave in each case, row after row?
        How does the truth table for the compound proposition {formula} come out?
        Which line of the table gives true and which gives false for the logical formula {formula}? List all of them.
        Can I see the proposition {formula} evaluated for all combinations of T and F?
        If I try every setting of the variables in the Boolean expression {formula}, what does the whole list of results look like?
        Could the formula {formula} be laid out in a truth table, please?
        What would a truth table for {formula} look like?
        Could you make a truth table for the boolean expression {formula}?
        What's in the complete chart of trues and falses for the logical expression {formula}?
        How would I fill out a T/F grid for the logical expression {formula}?
        Can you do the whole truth table for the boolean statement {formula}?
        What is the value chart of the logical expression {formula}?
        What is the function table of the logic circuit with the formula {formula}?
        What is the switching table of the logic gate with the formula {formula}?
        What is the logic table for the formula {formula}?
        What is the case-by-case table of the proposition {formula}?
        Could I have the T/F table for the logical expression {formula}?
        How does the output of the logic circuit with the formula {formula} depend on its inputs, combination by combination?
        Which result goes with which setting of the variables in the logical expression {formula}?
        Can you go over all true/false combinations for the proposition {formula} with me?
        For all possible true/false values of the letters, what do we get from the boolean statement {formula}?
        What are all the input patterns of the logic circuit with the formula {formula} and their results?
        What is the T-and-F chart of the proposition {formula}?
        What is the overview of all valuations for the formula {formula}, with results?
        What is the full case listing of the formula {formula}?
        When does the formula {formula} give true, and when false, listed line by line?
        What is the truth table for the statement {formula}?
        How do I make a truth table for {formula}?
        What is the truth table for the expression {formula}?
        What is the truth table of the compound statement {formula}?
        Can you show me the truth table of {formula}?
        What does the truth table of {formula} look like?
    """,
    "commands": """
        Write the truth table of {formula}.
        Construct a truth table for the formula {formula}.
        Tabulate the boolean formula {formula}.
        Make a table of all truth values of the proposition {formula}.
        List every assignment together with the value of the formula {formula}.
        Fill in the truth table for {formula}.
        Generate the truth table that belongs to the formula {formula}.
        Go through all assignments and evaluate the formula {formula} for each.
        Draw up the complete truth table: {formula}.
        Give me the table of values of the formula {formula}, one row an assignment.
        Print a truth table, please, for the boolean formula {formula}.
        Enumerate the rows of the truth table of {formula}.
        Calculate the truth table of the boolean formula {formula}.
        Work through each combination of zeros and ones for the boolean formula {formula} and tabulate the outputs.
        Display the input-output table of a gate with the boolean formula {formula}.
        Set out all cases of the proposition {formula} in tabular form, with the resulting truth values.
        Construct a truth table for {formula}.
        Make the truth table of {formula}.
        Write the truth table that the proposition {formula} has.
        Build the truth table for the proposition {formula}.
        Draw a truth table for the compound proposition {formula}.
        Show the truth table of the Boolean expression {formula}.
        Find the truth table of the logical formula {formula}.
        Pair every assignment with the value that the formula {formula} takes there.
        Evaluate the propositional formula {formula} for all assignments, not just one.
        Go through the possible inputs of the Boolean function {formula} and record each output.
        Lay out the truth table of the well-formed formula {formula}, variables first, result last.
        Tabulate how the truth of the formula {formula} depends on its variables.
        Expand the boolean statement {formula} into its table of cases.
        Chart the formula {formula} for every combination of truth values.
        Generate a truth table for {formula}.
        Produce the truth table of the propositional formula {formula}.
        Give all rows of the truth table for {formula}.
        Create a truth table showing every combination for the Boolean expression {formula}.
        Write the T/F chart for the logical expression {formula}.
        Do the truth table for {formula}.
        Complete the truth table for the proposition {formula}.
        I need the truth table to the expression {formula}.
        Please set up the truth table for the boolean rule {formula}.
        Plot the truth table for the compound proposition {formula}.
        Show me all combos with results for the logical expression {formula}.
        Try the logical expression {formula} with every true/false mix and show what happens.
        Run the logical expression {formula} over the whole input space and display the grid.
        Brute-force the logical expression {formula} and print each case.
        List the truth possibilities of the proposition {formula} with the outcome for each.
        Produce the characteristic table of the logic circuit with the formula {formula}.
        Make a grid with one line per case for the boolean condition {formula}.
        Chart the truth values of the formula {formula}.
        Map out every possibility for the formula {formula} in a table.
        Work the formula {formula} through all its cases and tabulate.
        Sketch the truth table for the boolean expression {formula}.
        Prepare a truth table on the formula {formula}.
        Construct a truth table for the statement {formula}.
        Make a truth table for {formula}.
        Draw the truth table for the expression {formula}.
        Complete the truth table for the compound statement {formula}.
    """,
    "stories": """
        A circuit realizes the boolean formula {formula}. A tester tries every setting of the inputs and notes the output. What does his table say?
        For homework, Jonas must hand in the truth table of {formula}. Do it for him.
        A logic teacher writes the formula {formula} on the board and asks for its truth table. Write it.
        An engineer documents a gate that computes the formula {formula} and needs all its rows, inputs and output. Supply the truth table.
        A vending machine decides by the boolean formula {formula}. Its manual should list the decision for each combination of signals. Make that truth table.
        In an exam the proposition {formula} must be examined case by case. Lay out the cases in a truth table.
        A game designer encodes a trap as the formula {formula}. To balance the game she wants every case in a truth table. Help her.
        Two philosophers argue about the proposition {formula}. A truth table would end the quarrel; produce one.
        My notebook got wet and the truth table for the formula {formula} is gone. Restore it.
        A technician has lost the data sheet of a chip. She knows that it computes the boolean formula {formula}. Reconstruct the table of inputs and outputs for her.
        A student must complete a worksheet with a truth table whose last column is the formula {formula}. Fill in the worksheet.
        An electrician writes a label for a box that realises the Boolean expression {formula}. The label lists each switch setting with its result. What does it list?
        A lecturer prepares a slide with the truth table of {formula}. What is on the slide?
        A chip test needs the expected output for every input of the boolean formula {formula}. Write that table.
        A committee wants to see how the proposition {formula} turns out in all conceivable cases. Produce the table.
        The manual of my alarm should show, for each combination of sensors, whether the boolean condition {formula} sets it off. Make the table.
        A programmer wants unit tests for all inputs of the Boolean function {formula}. Which inputs and which results?
        My logic tutor does not believe my table for the formula {formula}. What is the correct truth table?
        I have a discrete maths test tomorrow and can't do truth tables. Show me the one for the proposition {formula}.
        Our FPGA class wants a lookup table for the boolean function {formula}. What goes in it?
        I'm writing parametrised tests for the boolean guard {formula}, so I want all possible inputs with expected outputs. Give the full truth table.
        The safety officer asks for a decision table of the boolean interlock {formula}, with a line for each combination of the sensors. Draw it up.
        My teacher gave me an empty truth table with the heading {formula}. How do I complete it?
        My logic homework says to construct a truth table for the statement {formula}. What does it look like?
    """,
    "terse": """
        truth table {formula}
        truth table: {formula}
        formula {formula}, all rows
        table of truth values, formula {formula}
        tabulate formula {formula}
        {formula} -- truth table?
        boolean formula {formula}, inputs and outputs
        formula {formula}; rows of the truth table
        truthtable(formula), boolean formula: {formula}
        binary table of the boolean formula {formula}
        truth table pls: {formula}
        full truth table, {formula}
        T/F table for the formula {formula}
        all cases, boolean expression {formula}, table
        table of values: proposition {formula}
        BooleanTable, formula {formula}
        ttable formula {formula}
        make truth table {formula}
        T/F chart, logical expression {formula}
        logic table {formula}
        LUT for boolean function {formula}
        decision table, boolean condition {formula}
        all combos of logical expression {formula} with results
        truth tbl {formula}
        truth table for {formula}
        truth table generator: {formula}
    """,
    "dialogues": """
        A: My formula is {formula}. B: What about it? A: I need its truth table.
        Teacher: Take the proposition {formula}. Pupil: For which values? Teacher: For all of them, as a truth table.
        A: Do you know the truth table of {formula}? B: No. A: Then let's make it.
        A: The formula {formula} puzzles me. B: Look at every case. A: Good idea, tabulate it.
        Student: Which rows does the truth table have? Tutor: That depends on the formula. Student: It is the formula {formula}.
        A: I wired up the boolean formula {formula}. B: Did you test all inputs? A: No, list what should come out for each.
        User: truth table pls. Bot: For which formula? User: {formula}
        Lawyer: Is the proposition {formula} met? Clerk: It depends on the circumstances. Lawyer: Then chart all circumstances in a truth table.
        A: Evaluate the formula {formula}. B: For which assignment? A: For every one, as a table.
        Teacher: How many cases does the proposition {formula} have? Pupil: I'd have to draw the truth table. Teacher: Then draw it.
        Pupil: I have to make a table for the boolean statement {formula}. Teacher: With all the T and F rows? Pupil: Yes, the whole thing.
        A: What does the logic circuit with the formula {formula} do? B: For one input? A: No, show me all inputs in a table.
    """,
}

IS_TAUTOLOGY = {
    "terms": (
        "tautology; logically valid formula; always true; universal validity; law of logic; validity; truism; "
        "necessarily true formula; theorem of propositional logic; unfalsifiable statement"
    ),
    "questions": """
        Is {formula} a tautology?
        Is the formula {formula} true under every assignment?
        Is the formula {formula} logically valid?
        Does the proposition {formula} hold no matter what?
        Can the formula {formula} never be false?
        Are all rows in the truth table of {formula} true?
        Is the proposition {formula} a law of propositional logic?
        Is the formula {formula} a tautology or not?
        Is the formula {formula} valid?
        Does ⊨ {formula} hold, that is, is it a tautology?
        Is the proposition {formula} necessarily true?
        Is the formula {formula} a theorem of propositional logic?
        Does the proposition {formula} tell us nothing, being a truism that no facts can upset?
        Is the formula {formula} immune to counterexamples?
        Is the proposition {formula} a tautology?
        Is the boolean expression {formula} always true?
        Is the propositional formula {formula} valid?
        Is the logical formula {formula} true in every case?
        Is the formula {formula} true whatever the truth values of its variables?
        Is the compound proposition {formula} true in all rows of the truth table?
        Is the Boolean function {formula} identically true?
        Is the formula {formula} provable in propositional logic, being a tautology?
        Is the boolean condition {formula} trivially true, so that it never fails?
        Does the formula {formula} come out true under all valuations?
        Does every interpretation satisfy the propositional formula {formula}?
        Does the last column in the truth table of {formula} hold nothing but true?
        Can one rely on the formula {formula} in each and every case, i.e. is it valid?
        Would you call the proposition {formula} a logical truth?
        Is it a tautology: {formula}
        Does the formula {formula} hold in all interpretations?
        Is the proposition {formula} automatically true?
        Does the logical expression {formula} give true for any input?
        Is the proposition {formula} true by logic alone?
        Is the boolean statement {formula} a sure thing logically, true come what may?
        Is the boolean test {formula} redundant because it always passes?
        Does the boolean statement {formula} stay true whichever values I pick?
        Can't the proposition {formula} go wrong ever?
        Is the compound proposition {formula} analytically true?
        Does the boolean condition {formula} reduce to plain True?
        Is every row of the boolean statement {formula} a T?
        Is the proposition {formula} true without exception?
        Is there nothing that makes the boolean statement {formula} false?
        Is the logical validity of the formula {formula} given?
        Does the boolean rule {formula} hold universally?
        Is the logical expression {formula} equal to constant True?
        Is the formula {formula} bound to be true?
        Is the formula {formula} a logical certainty?
        Is the boolean expression {formula} trivially satisfied by everything?
        Would the formula {formula} survive any counterexample?
        Is the statement {formula} a tautology?
        Is {formula} always true?
        Is the statement {formula} always true?
        Is {formula} a valid formula?
        Is the expression {formula} a tautology?
        Is {formula} true for all truth values of its variables?
    """,
    "commands": """
        Check whether {formula} is a tautology.
        Decide if the formula {formula} is always true.
        Prove or refute that the formula {formula} is a tautology.
        Test the formula {formula} for validity in every case.
        Say whether no assignment falsifies the formula {formula}.
        Find out whether {formula} is a tautology.
        Determine if the formula {formula} is universally valid.
        Show that the proposition {formula} cannot fail, or give up the claim that it is a tautology.
        Search for a falsifying assignment of the formula {formula}; if there is none, it is a tautology.
        Return True if every line of the truth table of {formula} ends in true.
        Judge if the formula {formula} is a truism.
        Confirm or deny that the formula {formula} is always true.
        Test {formula} for being a tautology.
        Decide whether {formula} is a tautology.
        Determine whether the proposition {formula} is a tautology.
        Check that the formula {formula} is always true.
        Say if the boolean expression {formula} is true for all inputs.
        Verify whether the compound proposition {formula} is logically true.
        Tell me if the propositional formula {formula} is universally true.
        Examine whether the logical formula {formula} is true by virtue of its form alone.
        Find out if the negation of the formula {formula} is impossible, so that it is a tautology.
        Show whether the well-formed formula {formula} is valid, that is, true in all models.
        State if the Boolean function {formula} is the constant one-function, true everywhere.
        Establish whether the proposition {formula} could not be otherwise than true.
        Ask of the formula {formula}: true under all assignments, yes or no?
        Answer yes if the formula {formula} is a tautology and no if it is not.
        Determine if the propositional formula {formula} is a tautology.
        Prove that {formula} is a tautology or show that it isn't.
        Check the validity of the propositional formula {formula}.
        Check the proposition {formula} for tautology.
        Do a tautology test on the boolean statement {formula}.
        Run a validity test on the logical expression {formula}.
        See if the boolean statement {formula} is always true.
        Tell me if the boolean condition {formula} can be dropped because it is true anyway.
        Is-it-always-true check: the boolean statement {formula}.
        Classify the proposition {formula}: tautology, yes or no.
        Establish whether the proposition {formula} is guaranteed to be true by its form.
        Confirm the proposition {formula} as a logical law or reject it.
        Figure out if the logical expression {formula} ever evaluates to False or is true throughout.
        Try to break the proposition {formula}; if that cannot be done, call it valid.
        Say whether the proposition {formula} is unconditionally true.
        Look whether the truth table for {formula} has only T at the end.
        Check the validity of the formula {formula}.
        Test the formula {formula} for universal truth.
        Look for a counterexample to the formula {formula}; is it valid?
        Tell me whether the formula {formula} is an identity of logic.
        Determine whether {formula} is a tautology.
        Determine if the statement {formula} is a tautology.
        Decide if {formula} is a tautology or not.
    """,
    "stories": """
        A politician only says things that cannot be wrong. Today's statement was the proposition {formula}. Is it a tautology?
        A compiler may drop a test that always succeeds. The test is the boolean formula {formula}. Is it a tautology that may be dropped?
        In a seminar someone claims that the formula {formula} is true whatever its variables mean. Is this claim correct, is it a tautology?
        A lamp is controlled by the boolean formula {formula}. Does it burn all the time, whatever the switches do?
        An exam asks for the theorems among several formulas. One candidate is the formula {formula}. Is it a theorem, a tautology?
        A lawyer calls a clause empty if it is fulfilled under all circumstances. The clause says the proposition {formula}. Is it empty, in other words a tautology?
        My linter warns that the boolean formula {formula} is constant true. Is the linter right?
        A horoscope writes the proposition {formula}. Critics say it is right no matter what happens, a tautology. Are they correct?
        In my code an assert checks the boolean condition {formula}. A colleague says it can never fail. Is it always true?
        A student claims that the formula {formula} needs no assumptions, since it is valid. Is it?
        A textbook lists the laws of logic. May the propositional formula {formula} be added to the list as a law?
        A safety lock needs a Boolean expression that is true for all inputs. An engineer proposes the Boolean expression {formula}. Does it fit, is it always true?
        Someone bets on the proposition {formula}. He says he cannot lose whatever the facts are. Is his bet a tautology?
        A philosopher calls the compound proposition {formula} empty talk, true in all possible worlds. Is it a tautology?
        A referee asks if the theorem, the formula {formula}, is true under each assignment. Is it?
        My code analyser flags the boolean condition {formula} as "always evaluates to True". Is that warning justified?
        A friend says you can never lose with the proposition {formula}, since it is true in any situation. Is it so?
        We collect universal truths of logic in class. I brought the proposition {formula}. Does it belong to the collection?
        The filter in my spreadsheet uses the boolean condition {formula} and lets every line through. Is the condition true for all values?
        An advert makes the proposition {formula}, which sounds impressive but may be trivially true. Is it a tautology?
        The exam says: state whether the compound statement {formula} is a tautology. Is it?
    """,
    "terse": """
        tautology? {formula}
        {formula}: tautology or not
        formula {formula}, always true?
        valid formula? {formula}
        ⊨ {formula} ? tautology?
        is_tautology(f), formula f: {formula}
        validity check: formula {formula}
        always true? formula {formula}
        formula {formula} unfalsifiable?
        taut? formula {formula}
        formula {formula} valid y/n
        always true? boolean expression {formula}
        proposition {formula}: tautology?
        ⊨ formula {formula} ?
        logically valid? formula {formula}
        true in all rows? truth table of {formula}
        is {formula} tautology
        proposition {formula} always true?
        taut check: formula {formula}
        valid in all cases? proposition {formula}
        logical law? boolean statement {formula}
        constant True? logical expression {formula}
        all T? boolean statement {formula}
    """,
    "dialogues": """
        A: Consider the formula {formula}. B: Is it ever false? A: You mean, is it a tautology.
        Teacher: Here is the formula {formula}. Pupil: It looks always true. Teacher: Is it a tautology?
        A: I think the formula {formula} is a tautology. B: Are you sure? A: Please verify.
        User: tautology check. Bot: Which formula? User: {formula}
        Philosopher: The proposition {formula} holds in each possible world. Sceptic: Really in all? Philosopher: Check that it's a tautology.
        Intern: Can this test ever fail, the boolean formula {formula}? Senior: If it's always true, remove it. Intern: Is it?
        A: Is the formula {formula} satisfiable? B: Surely. A: I mean more: is it always true?
        Teacher: Look at the proposition {formula}. Pupil: It is true in the rows I tried. Teacher: And in all the rows?
        A: The if with the boolean condition {formula} looks useless. B: Because it never runs? A: No, because it runs every time. Is that so?
        Pupil: I tried a few values on the proposition {formula} and got true each time. Teacher: But is it true for all of them?
    """,
}

IS_SATISFIABLE = {
    "terms": (
        "satisfiability; satisfiable formula; consistent statement; SAT problem; can be made true; consistency; "
        "feasibility of constraints; existence of a model; possible truth; SAT instance"
    ),
    "questions": """
        Is {formula} satisfiable?
        Can the formula {formula} be made true?
        Is there an assignment that satisfies the formula {formula}?
        Does the formula {formula} have a model?
        Is it possible that the proposition {formula} is true?
        Could some choice of truth values fulfil the formula {formula}?
        Would a SAT solver find a solution for the formula {formula}?
        Is the formula {formula} satisfiable or unsatisfiable?
        Does any valuation make the formula {formula} come out true?
        Are the requirements in the formula {formula} compatible?
        Is the proposition {formula} consistent?
        Is there at least one true row in the truth table of {formula}?
        Can the inputs be chosen so that the boolean formula {formula} outputs a high signal?
        Does the constraint given by the formula {formula} leave any way out, that is, is it satisfiable?
        Is the proposition {formula} satisfiable?
        Is the boolean expression {formula} ever true?
        Is the propositional formula {formula} true in at least some case?
        Is the logical formula {formula} true for some truth values?
        Is the formula {formula} true under at least one assignment?
        Is the Boolean function {formula} true for some input?
        Is the compound proposition {formula} free of contradiction, so that it can be true?
        Is there any way to make the formula {formula} true?
        Is there some interpretation that satisfies the propositional formula {formula}?
        Does any valuation make the formula {formula} true?
        Does a solution exist for the boolean condition {formula}?
        Does the truth table of {formula} contain a true row at all?
        Can all parts of the formula {formula} be reconciled, i.e. is it satisfiable?
        Could the proposition {formula} hold under suitable circumstances?
        Is there a truth assignment that makes the formula {formula} true?
        Is the boolean formula {formula} solvable, i.e. satisfiable?
        Can the proposition {formula} ever be true?
        Is it doable to satisfy the boolean constraint {formula}?
        Are there any values that make the proposition {formula} true?
        Does the logical expression {formula} return True for any choice at all of the variables?
        Can we pick values so that the proposition {formula} works?
        Is there hope for the boolean condition {formula}, that is, can it be fulfilled?
        Is some setting of the switches good for the boolean condition {formula}?
        Is the boolean rule {formula} possible to obey?
        Could it happen that the proposition {formula} turns true?
        Is the boolean constraint {formula} feasible?
        Does the logic puzzle with the formula {formula} have an answer?
        Is at least one T to be found for the boolean statement {formula}?
        Is the proposition {formula} logically possible?
        Is there a scenario where the proposition {formula} comes true?
        Can someone meet the boolean requirement {formula} somehow?
        Is the formula {formula} possible?
        Is the formula {formula} ever satisfied?
        Is the formula {formula} free of contradiction, so that it can be true?
        Does anything make the boolean expression {formula} true?
        Could there be a world in which the formula {formula} is true?
        Is the formula {formula} satisfiable?
        Is the expression {formula} satisfiable?
        Is the statement {formula} satisfiable?
        Can {formula} ever be true?
        Can the statement {formula} ever be true?
    """,
    "commands": """
        Check whether {formula} is satisfiable.
        Decide the satisfiability of the formula {formula}.
        Find out if at least one assignment makes the formula {formula} true.
        Test whether the formula {formula} is consistent.
        Solve the SAT instance given by the formula {formula}: yes or no?
        Find out whether {formula} is satisfiable.
        Determine if the boolean formula {formula} can evaluate to true at all.
        Return SAT or UNSAT for the formula {formula}.
        Look for a model of the formula {formula}: does one exist?
        Judge whether the proposition {formula} is feasible.
        Establish the consistency of the formula {formula}, or deny it.
        Say if any witness satisfies the formula {formula}.
        Test the logical formula {formula} for satisfiability.
        Decide whether {formula} is satisfiable.
        Determine whether the proposition {formula} is satisfiable.
        Check if the formula {formula} can be true.
        Check if the boolean expression {formula} can be satisfied.
        Say if the Boolean function {formula} is ever true.
        Tell me if the propositional formula {formula} has a satisfying assignment.
        Find out whether the logical formula {formula} admits a model.
        Verify that the compound proposition {formula} is possible.
        State if at least one assignment satisfies the formula {formula}.
        Run a SAT check on the formula {formula}: satisfiable or not?
        Find out if the constraints in the formula {formula} are compatible with each other.
        Establish whether some choice of truth values fulfils the formula {formula}.
        Answer yes if the well-formed formula {formula} is satisfiable and no otherwise.
        Determine if the propositional formula {formula} is satisfiable.
        Check the satisfiability of the propositional formula {formula}.
        See if the formula {formula} has any satisfying valuation.
        Check if the proposition {formula} can hold.
        Do a satisfiability check on the formula {formula}.
        Test the boolean constraint {formula} for feasibility.
        See whether anything satisfies the boolean condition {formula}.
        Tell me if there is a solution to the boolean constraint {formula}.
        Call the SAT solver on the formula {formula} and just tell me yes or no.
        Say whether the boolean requirement {formula} can be met.
        Find out if the boolean condition {formula} is achievable.
        Figure out whether the logical expression {formula} has a true case.
        Verify that the boolean constraint {formula} is not impossible.
        Say whether the boolean specification {formula} is realisable.
        Decide if a wish list that boils down to the formula {formula} can come true.
        Run z3 on the boolean constraint {formula}: sat?
        Check the formula {formula} for consistency.
        Test the formula {formula} for solvability.
        Look for values that make the formula {formula} true; do any exist?
        Tell me whether the formula {formula} allows any solution.
        Determine whether {formula} is satisfiable.
        Decide whether the statement {formula} is satisfiable.
        Tell me whether the condition {formula} can ever be true.
        Determine if the formula {formula} is satisfiable.
    """,
    "stories": """
        A puzzle's rules are collected in the formula {formula}. Does the puzzle have any solution, that is, is it satisfiable?
        The wishes of all guests make up the proposition {formula}. Can they be granted together, is it satisfiable?
        A program reaches its last line only if the boolean formula {formula} is true. Can it be reached at all?
        A treasure map gives its hints as the formula {formula}. Is it possible that all hints are right, is it satisfiable?
        A timetable is encoded as the boolean formula {formula}. The headmaster asks if there is a feasible timetable at all. Is there one?
        The client's requirements amount to the proposition {formula}. The engineer wonders if any product could fulfil them. Is the proposition satisfiable?
        A hacker tries to find some input on which the boolean formula {formula} becomes true. Can she succeed, or is it hopeless?
        A seating plan must obey the formula {formula}. Does any seating work, in other words, is it satisfiable?
        My database query filters by the boolean condition {formula}. Could any record match, or can it never be true?
        A detective combines all statements to the proposition {formula}. Can they all be true together, is it satisfiable?
        A planner turns the staff's wishes into the logical formula {formula}. Does an acceptable roster exist, that is, is the formula satisfiable?
        A door opens if the Boolean expression {formula} is true. Is there any combination of switches that opens it?
        A game level is solvable if the propositional formula {formula} has a model. Is it solvable?
        A configuration tool encodes options as the boolean formula {formula}. Can at least one product be built, is it satisfiable?
        A reviewer asks if the test case with the boolean condition {formula} can be triggered at all. Can it be true?
        Four colleagues sent me their holiday wishes, and together they make the boolean constraint {formula}. Can I please them all?
        My loop waits until the boolean condition {formula} becomes true. Might it ever finish, in other words can the condition be true?
        The dinner menu must respect the boolean rule {formula}. Is any menu allowed?
        I wrote a feature model for our car configurator, the boolean constraint {formula}. Can any car be configured?
        A riddle gives its clues as the proposition {formula}. I doubt that the clues fit together. Can they?
        I wrote the condition {formula} in my code. Can it ever be true?
    """,
    "terse": """
        satisfiable? {formula}
        SAT: formula {formula}
        {formula} satisfiable, yes or no
        formula {formula}, any model?
        SAT or UNSAT: formula {formula}
        is_satisfiable(f), formula f: {formula}
        exists a model? formula {formula}
        consistent? formula {formula}
        formula {formula}: can it be true
        PySAT says? boolean formula {formula}, sat or not
        formula {formula} satisfiable y/n
        ever true? boolean expression {formula}
        proposition {formula}: satisfiable?
        any model for the formula {formula}?
        satisfying assignment exists? formula {formula}
        can be true? propositional formula {formula}
        is boolean expression {formula} satisfiable
        sat check, formula {formula}
        feasible? boolean constraint {formula}
        any solution? boolean constraint {formula}
        z3 sat/unsat: formula {formula}
        possible? proposition {formula}
        boolean statement {formula} - ever true?
        {formula} satisfiable?
    """,
    "dialogues": """
        A: My conditions are the formula {formula}. B: Can they be met? A: That's what I ask: is it satisfiable?
        A: Is the formula {formula} hopeless? B: Not if it's satisfiable. A: Is it?
        Student: How do I see whether {formula} is satisfiable? Tutor: Look for one true row. Is there one?
        User: sat? Bot: Send me the formula. User: {formula} (formula)
        Guest: I want everything that the proposition {formula} says. Host: Is that feasible? Guest: Find out if it's satisfiable.
        Tester: The bug shows if the boolean formula {formula} is true. Developer: Is that ever possible? Tester: That is what I need to know.
        A: Is the formula {formula} a tautology? B: That's asking much. A: Then is it at least satisfiable?
        Teacher: Look at the proposition {formula}. Pupil: It is false in the rows I tried. Teacher: Is it true in any row?
        A: Nobody ever met the boolean requirement {formula}. B: Could anybody meet it? A: That's my question.
        Planner: The shift rule is the boolean constraint {formula}. Boss: I only want to know if a plan exists. Planner: Let me check if it can be satisfied.
    """,
}

IS_CONTRADICTION = {
    "terms": (
        "contradiction; unsatisfiable formula; always false; inconsistency; absurd statement; impossible condition; "
        "unsatisfiability; self-contradiction; necessarily false formula; incompatible requirements; dead condition"
    ),
    "questions": """
        Is {formula} a contradiction?
        Is the formula {formula} false under every assignment?
        Is the formula {formula} unsatisfiable?
        Does the proposition {formula} contradict itself, being a contradiction?
        Is the formula {formula} false in each row of its truth table?
        Is it impossible to make the formula {formula} come out true, so that it is a contradiction?
        Is the formula {formula} a contradiction or not?
        Is the proposition {formula} necessarily false?
        Is the formula {formula} self-contradictory?
        Does the truth table of {formula} consist of false lines only?
        Is the boolean formula {formula} constant false?
        Do the requirements in the formula {formula} exclude each other, so that it is unsatisfiable?
        Does the formula {formula} amount to falsum, a contradiction?
        Is the proposition {formula} a contradiction?
        Is the boolean expression {formula} always false?
        Is the propositional formula {formula} unsatisfiable?
        Is the logical formula {formula} false in every case?
        Is the formula {formula} false whatever the truth values of its variables?
        Is the compound proposition {formula} false in all rows of the truth table?
        Is the Boolean function {formula} identically false?
        Is the formula {formula} inconsistent?
        Is the boolean condition {formula} never true?
        Is the proposition {formula} absurd, that is, false in all possible worlds?
        Does the formula {formula} come out false under all valuations?
        Does every interpretation falsify the propositional formula {formula}?
        Does the last column in the truth table of {formula} hold nothing but false?
        Would you call the formula {formula} a logical falsehood, false by its very form?
        Is it a contradiction: {formula}
        Does the formula {formula} fail in all interpretations?
        Is the proposition {formula} impossible?
        Is the boolean condition {formula} false for any input?
        Can the proposition {formula} never come true, being contradictory?
        Is there really nothing that makes the boolean statement {formula} true, i.e. is it a contradiction?
        Does the proposition {formula} clash with itself?
        Does the logical expression {formula} reduce to plain False?
        Is every row of the proposition {formula} an F?
        Is the boolean requirement {formula} impossible to meet?
        Is the boolean constraint {formula} infeasible?
        Is the boolean rule {formula} impossible to follow?
        Is the logical expression {formula} equal to constant False?
        Is the proposition {formula} nonsense logically, false come what may?
        Does the boolean test {formula} always fail?
        Is the boolean statement {formula} false by logic alone?
        Is the compound proposition {formula} logically impossible?
        Is the formula {formula} absurd?
        Is the formula {formula} bound to be false?
        Is the formula {formula} a logical impossibility?
        Is the boolean expression {formula} satisfied by nothing?
        Does no world exist in which the formula {formula} is true?
        Is the statement {formula} a contradiction?
        Is {formula} always false?
        Is the statement {formula} always false?
        Is the expression {formula} a contradiction?
        Is the condition {formula} always false?
    """,
    "commands": """
        Check whether {formula} is a contradiction.
        Decide if the formula {formula} is always false.
        Show whether or not the formula {formula} is unsatisfiable.
        Test the formula {formula} for being contradictory.
        Say if the proposition {formula} is absurd, a contradiction.
        Find out whether {formula} is a contradiction.
        Determine if the formula {formula} fails under each valuation.
        Return True if the formula {formula} is unsatisfiable, else False.
        Confirm or deny that the boolean formula {formula} always comes out false.
        Examine the proposition {formula} for self-contradiction.
        Judge whether the formula {formula} is inconsistent, a contradiction.
        Establish that the proposition {formula} can never be true, or deny that it is a contradiction.
        Test {formula} for being a contradiction.
        Decide whether {formula} is a contradiction.
        Determine whether the proposition {formula} is a contradiction.
        Check that the formula {formula} is always false.
        Check whether the formula {formula} is unsatisfiable.
        Say if the boolean expression {formula} is false for all inputs.
        Verify whether the compound proposition {formula} is logically false.
        Tell me if the propositional formula {formula} is inconsistent.
        Find out if the formula {formula} has no model whatsoever.
        Show whether the well-formed formula {formula} is unsatisfiable, false in all models.
        State if the Boolean function {formula} is the zero function, false everywhere.
        Establish whether the proposition {formula} could not possibly be true.
        Answer yes if the formula {formula} is a contradiction and no if it is not.
        Ask of the formula {formula}: false under all assignments, yes or no?
        Determine if the propositional formula {formula} is a contradiction.
        Prove that {formula} is a contradiction or show that it isn't.
        Check whether the propositional formula {formula} can never be satisfied, making it a contradiction.
        Check the proposition {formula} for contradiction.
        Do a contradiction test on the boolean statement {formula}.
        See if the proposition {formula} is always false.
        Tell me if the boolean condition {formula} always evaluates to False.
        Classify the proposition {formula}: contradiction, yes or no.
        Say whether the boolean requirement {formula} is impossible to fulfil.
        Figure out whether the boolean constraint {formula} is unsolvable.
        Establish whether the proposition {formula} is doomed to be false.
        Confirm that nothing satisfies the boolean condition {formula}.
        Is-it-always-false check: the boolean statement {formula}.
        Say whether the proposition {formula} is unconditionally false.
        Look whether the truth table for {formula} has only F at the end.
        Run z3 on the boolean constraint {formula}: is it unsat?
        Check the formula {formula} for inconsistency.
        Test the formula {formula} for unsatisfiability.
        Look for values that make the formula {formula} true; is it certain that none exist?
        Tell me whether the formula {formula} rules itself out.
        Determine whether {formula} is a contradiction.
        Show whether the statement {formula} is a contradiction.
        Determine if the statement {formula} is a contradiction.
        Determine whether the expression {formula} is always false.
    """,
    "stories": """
        A witness's testimony amounts to the proposition {formula}. Does she contradict herself, is it a contradiction?
        A guard lets nobody pass unless the boolean formula {formula} is true. Is it a contradiction, so that nobody ever passes?
        An editor deletes code that never runs. The condition is the boolean formula {formula}. Is it a contradiction?
        A contract demands the proposition {formula}. The lawyer says no one can ever fulfil it, since it is a contradiction. Is she right?
        Dead code is guarded by the boolean formula {formula}, claims a reviewer: it is false for all inputs. Is the claim right?
        The accused says the proposition {formula}. The judge shouts that this is impossible in any world. Is it a contradiction?
        Two rules of a club were joined to the proposition {formula}. Members complain that nobody can obey. Do the rules contradict each other, being unsatisfiable?
        A politician promises the proposition {formula}. Critics say that this can never come true, a contradiction. Are they correct?
        In my code an error is raised on the boolean condition {formula}. A colleague says that it never happens. Is it always false?
        A student derives falsum from the formula {formula}. So it should be a contradiction. Is it?
        The rules of a game boil down to the propositional formula {formula}. Players complain that no move is legal. Is the formula unsatisfiable?
        A lamp is driven by the Boolean expression {formula}. It never lights up. Is the expression false for all inputs?
        Someone bets on the proposition {formula}. His friends say he must lose whatever the facts are. Is it a contradiction?
        A spec contains requirements that together make the logical formula {formula}. Are they mutually exclusive, that is, is the formula unsatisfiable?
        A proof by contradiction arrives at the compound proposition {formula}. Is it indeed a contradiction?
        My code analyser flags the boolean condition {formula} as "always evaluates to False". Is that warning justified?
        The filter in my spreadsheet uses the boolean condition {formula} and hides every line. Is the condition false for all values?
        A customer's order comes down to the boolean constraint {formula}. The shop says no product can match it, ever. Is the order contradictory?
        My friend said the boolean statement {formula}, and I told him that this contradicts itself. Am I right?
        The insurance pays only under the boolean condition {formula}. I suspect that it is never fulfilled, whatever happens. Is it a contradiction?
        My linter says that the condition {formula} is always false. Is that right?
    """,
    "terse": """
        contradiction? {formula}
        {formula}: contradiction or not
        formula {formula}, always false?
        unsatisfiable? {formula}
        {formula} ⊨ ⊥ ? contradiction check
        is_contradiction(f), formula f: {formula}
        constant false? boolean formula {formula}
        formula {formula}: UNSAT, true or not
        self-contradictory? formula {formula}
        contradictory? formula {formula}
        formula {formula} unsat y/n
        always false? boolean expression {formula}
        proposition {formula}: contradiction?
        never true? propositional formula {formula}
        inconsistent? formula {formula}
        false in all rows? truth table of {formula}
        is {formula} contradiction
        proposition {formula} always false?
        contradiction check: formula {formula}
        unsat? boolean constraint {formula}
        constant False? logical expression {formula}
        all F? proposition {formula}
        impossible? boolean statement {formula}
        {formula} always false?
        statement {formula}, contradiction?
    """,
    "dialogues": """
        A: The formula reads {formula}. B: That can't ever be true. A: So it's a contradiction?
        Teacher: Consider the formula {formula}. Pupil: Is it false in all cases? Teacher: You tell me whether it is a contradiction.
        A: I suspect a contradiction. B: Where? A: In the formula {formula}. Check it.
        User: is it a contradiction? Bot: Show me the formula. User: {formula}
        Writer: My hero believes the proposition {formula}. Editor: Nobody can, it refutes itself. Writer: Is it a contradiction, then?
        Intern: This branch is never entered. Senior: Its condition is the boolean formula {formula}. Intern: So is the condition always false?
        A: Is the formula {formula} a tautology? B: Rather the opposite. A: You mean, is it always false?
        Teacher: Look at the proposition {formula}. Pupil: It is false in the rows I tried. Teacher: Is it false in all rows, then?
        A: The if with the boolean condition {formula} looks useless. B: Because it runs every time? A: No, because it never runs. Is it always false?
        Pupil: I tried a few values on the proposition {formula} and got false each time. Teacher: Is it false for all of them?
    """,
}

COUNT_MODELS = {
    "terms": (
        "number of models; satisfying assignments; model counting; true rows; how many solutions; sharp SAT; model "
        "count; number of favourable cases; truth-table ones; number of satisfying valuations; #SAT"
    ),
    "questions": """
        How many assignments satisfy the formula {formula}?
        How many models does the formula {formula} have?
        In how many rows of its truth table is {formula} true?
        For how many combinations of truth values is the formula {formula} true?
        What is the number of satisfying assignments of the formula {formula}?
        How often does the truth table for {formula} show true in its last column?
        What's the number of models of the formula {formula}?
        How many solutions has the boolean formula {formula}?
        How many ones are in the output column of the boolean formula {formula}?
        How many valuations verify the formula {formula}?
        In how many possible worlds does the proposition {formula} hold?
        How many of all the cases are favourable to the proposition {formula}?
        What is #SAT for the formula {formula}?
        What is the number of models of the proposition {formula}?
        What is the number of satisfying assignments of the proposition {formula}?
        What is the model count of the propositional formula {formula}?
        What is the number of true rows in the truth table of {formula}?
        What is the number of ones of the Boolean function {formula}?
        How many assignments fulfil the formula {formula}?
        How many assignments make the boolean expression {formula} true?
        How many interpretations satisfy the logical formula {formula}?
        How many rows come out true for the compound proposition {formula}?
        How many ways are there to make the boolean condition {formula} true?
        How many different inputs turn the Boolean expression {formula} on?
        How many satisfying valuations does the propositional formula {formula} admit?
        In how many cases is the proposition {formula} true?
        What is the size of the solution set of the formula {formula}?
        How many truth assignments satisfy the proposition {formula}?
        How many of the rows are true in the truth table of {formula}?
        How many solutions does the propositional formula {formula} have?
        How many combos make the proposition {formula} true?
        How many T's are there in the last column for the boolean statement {formula}?
        What is the solution count of the boolean constraint {formula}?
        How many true/false settings work for the boolean statement {formula}?
        How many input patterns produce True for the logical expression {formula}?
        In how many situations does the boolean rule {formula} hold?
        How many scenarios does the boolean condition {formula} allow?
        For how many choices of the variables is the boolean condition {formula} fulfilled?
        How many possibilities are there to satisfy the boolean constraint {formula}?
        What is the number of T rows of the truth table for {formula}?
        What is the number of valid configurations of the boolean constraint {formula}?
        What is the number of ways to satisfy the boolean statement {formula}?
        What is the cardinality of the set of satisfying valuations of the boolean condition {formula}?
        What is the weight of the Boolean function {formula}, the quantity of inputs giving true?
        How often does the logical expression {formula} come out as True over all inputs?
        What is the model count of the formula {formula}?
        What is the quantity of satisfying valuations for the formula {formula}?
        What is the number of lines marked T in the table of the formula {formula}?
        What is the total of true outputs of the boolean function {formula}?
        How many different worlds make the formula {formula} true?
        How many answers solve the formula {formula}?
        How many truth assignments satisfy {formula}?
        How many satisfying assignments are there for the formula {formula}?
        How many models are there for the formula {formula}?
        How many rows are true in the truth table of {formula}?
        How many rows come out true in the truth table for the statement {formula}?
        How many solutions does the boolean formula {formula} have?
    """,
    "commands": """
        Count the models of the formula {formula}.
        Count how many assignments make the formula {formula} true.
        Find the number of solutions of the boolean formula {formula}.
        Give the number of true rows in the truth table of {formula}.
        Determine the model count for the formula {formula}.
        Calculate the number of satisfying assignments of the formula {formula}.
        Solve the counting problem #SAT for the formula {formula}.
        Quantify in how many ways the boolean formula {formula} can become true.
        Tally the true lines in the truth table of {formula}.
        Report how many input combinations switch the boolean formula {formula} on.
        Say how many valuations are models of the formula {formula}.
        Return the amount of solutions, not the solutions, of the boolean formula {formula}.
        Count the satisfying assignments of the logical formula {formula}.
        Count the models of the proposition {formula}.
        Count the true rows of the truth table of {formula}.
        Find the number of models of the formula {formula}.
        Find how many assignments satisfy the boolean expression {formula}.
        Give the number of solutions of the logical formula {formula}.
        Compute the model count for the formula {formula}.
        Number the ways in which the propositional formula {formula} can be fulfilled.
        Tell me how often T stands in the final column for the compound proposition {formula}.
        Work out for how many inputs the Boolean function {formula} is true.
        Do not ask whether, but in how many ways the formula {formula} is satisfiable.
        State the number of minterms of the Boolean expression {formula}, that is, its true rows.
        Determine in how many cases the boolean condition {formula} is met.
        Add up the rows in which the well-formed formula {formula} is true.
        Count how many rows are true in the truth table of {formula}.
        Count the solutions of the Boolean expression {formula}.
        Determine the number of satisfying truth assignments for the proposition {formula}.
        Calculate how many models the propositional formula {formula} has.
        Count the ways to satisfy the proposition {formula}.
        Count the T rows for the boolean statement {formula}.
        Count all winning combinations for the boolean condition {formula}.
        Figure out how many settings satisfy the boolean constraint {formula}.
        Tell me how many solutions exist to the boolean constraint {formula}.
        Run a model counter on the formula {formula}.
        Say how many feasible configurations the boolean constraint {formula} leaves.
        Work out the number of hits if every input is fed to the logical expression {formula}.
        Give me just the tally of true outcomes for the proposition {formula}.
        Total the true cases of the boolean statement {formula}.
        Loop over all inputs and count when the logical expression {formula} is True.
        Get the number of satisfying settings of the boolean constraint {formula}.
        Report the size of the on-set of the Boolean function {formula}.
        Count the solutions to the formula {formula}.
        Count the cases where the formula {formula} is true.
        Say how many times the formula {formula} is true in its table.
        Find the number of truth assignments that satisfy {formula}.
        Count the satisfying assignments of the formula {formula}.
        Count the true rows in the truth table of {formula}.
    """,
    "stories": """
        A lock with switches opens whenever the boolean formula {formula} is true. How many settings of the switches open it?
        A voting rule accepts exactly if the formula {formula} is true. In how many ways can the votes lead to acceptance?
        A tester runs a gate that computes the boolean formula {formula} through all inputs once. How many times does she see a true output?
        The guests' moods decide over a party: it succeeds if the formula {formula} is true. How many combinations of moods let it succeed?
        An insurance pays if the proposition {formula} holds. The actuary considers all cases equally. In how many of them does the insurance pay?
        Each combination of open and closed valves is tried. Water flows whenever the boolean formula {formula} is true. In how many combinations does it flow?
        A puzzle magazine wants exactly one solution. The puzzle is the boolean formula {formula}. How many solutions does it have?
        A lamp lights up if the Boolean expression {formula} is true. In how many switch positions does it light up?
        A club admits people if the proposition {formula} is true of them. How many kinds of people, as combinations of truth values, get in?
        The legal configurations of a product obey the boolean formula {formula}. How many legal configurations exist?
        A tester covers each input for which the boolean condition {formula} is true. How many test cases does she need?
        A puzzle is coded as the propositional formula {formula}. The editor wants exactly one solution. How many has it?
        A dice-like device picks truth values at random. The winning condition is the formula {formula}. How many outcomes win?
        A student fills in the truth table of {formula}. How many rows does he mark as true?
        A historian considers all scenarios. How many scenarios agree with the logical formula {formula}?
        I flip all the switches in every possible way. The bulb shines whenever the boolean condition {formula} is true. How many times does it shine?
        Our product has options bound by the boolean constraint {formula}. Sales asks how many variants can be sold. What is that number?
        A quiz accepts any answer pattern that fits the proposition {formula}. How many patterns are accepted?
        For the menu, guests tick yes or no for each dish, subject to the boolean rule {formula}. How many different allowed menus are there?
        I coloured every true line of the truth table for {formula} in green. How many green lines do I have?
        In the truth table of the statement {formula} I mark each row that is true. How many rows do I mark?
    """,
    "terse": """
        number of models: formula {formula}
        formula {formula}, how many models
        count satisfying assignments, formula {formula}
        how many true rows, truth table {formula}
        #SAT: formula {formula}
        count_models(f), formula f: {formula}
        number of ones, truth table {formula}
        how many solutions: boolean formula {formula}
        model count of the formula {formula}
        #models formula {formula}
        formula {formula}: how many satisfying assignments
        number of solutions: formula {formula}
        how many rows true: truth table of {formula}
        model count, propositional formula {formula}
        in how many cases true? proposition {formula}
        sharp-SAT of the formula {formula}
        count solutions: boolean expression {formula}
        #SAT count of the formula {formula}
        no. of solutions, boolean constraint {formula}
        count T rows: proposition {formula}
        how many combos satisfy boolean constraint {formula}
        number of true cases, proposition {formula}
        solution count, boolean condition {formula}
        number of models of {formula}
        number of true rows in the truth table of {formula}
        number of satisfying assignments, formula {formula}
        model count: formula {formula}
    """,
    "dialogues": """
        A: The formula {formula} is satisfiable. B: By how many assignments? A: Count them.
        Teacher: Draw the truth table of {formula}. Pupil: Done. Teacher: How many rows are true?
        A: I need a number. B: Which one? A: The number of models of the formula {formula}.
        User: count the models. Bot: Of which formula? User: {formula}
        Tester: All inputs of the boolean formula {formula} were tried. Boss: How many of them gave true?
        Quizmaster: The formula {formula} can be fulfilled in several ways. Candidate: In how many? Quizmaster: You tell me.
        A: Is the formula {formula} satisfiable? B: Yes, in several ways. A: In how many?
        Teacher: Look at the truth table of {formula}. Pupil: I see some true rows. Teacher: How many of them?
        A: Is the boolean constraint {formula} solvable? B: Sure, there's more than one way. A: How many ways exactly?
        Boss: Which variants obey the boolean rule {formula}? Clerk: Do you want the list? Boss: No, only how many.
    """,
}
