# ruff: noqa: E501 - one template a line
"""Wordings of linear programmes, the knapsack and the assignment problem."""

from __future__ import annotations

LINEAR_PROGRAM = {
    "terms": (
        "linear programme; linear programming; LP optimum; simplex method; optimal vertex; constrained linear "
        "optimization; optimal production plan; linear objective under linear constraints; feasible polyhedron; "
        "resource allocation"
    ),
    "questions": """
    What is the solution of the linear programme: {program}?
    What do we get if we {program}?
    Where is the optimum when I {program}?
    Which values of the variables {program}?
    How would you {program}?
    Can you {program}?
    What is the best attainable objective if the task is to {program}?
    What's the optimum if we are to {program}?
    At which corner of the feasible region do we {program}?
    What plan results when a manager wants to {program}?
    How far can the objective be pushed if one has to {program}?
    What numbers should stand for the unknowns in order to {program}?
    Which allocation of resources is best, given the aim to {program}?
    What would linprog answer if asked to {program}?
    What is the solution of the linear program: {program}?
    What is the optimal solution if we {program}?
    What is the optimal value when we {program}?
    What is the best corner of the polyhedron if one is to {program}?
    What is the optimal vertex when I {program}?
    What would GLPK or HiGHS answer if told to {program}?
    What are the best levels of the variables when we want to {program}?
    How can one {program}?
    How do I {program}?
    How much can be achieved at best if we must {program}?
    At which vertex of the feasible region do we {program}?
    By the simplex algorithm, how do we {program}?
    Is there an optimum if I {program}, and where is it?
    If a planner has to {program}, what should she do?
    Which feasible point is optimal for the task: {program}?
    What's the best I can do if I must {program}?
    What is the most profitable mix when we {program}?
    Which amounts should we choose to {program}?
    What are the optimal quantities if the job is to {program}?
    What corner of the feasible region lets us {program}?
    What is the best possible outcome when we try to {program}?
    How should the factory plan, if it has to {program}?
    What do the decision variables come to when we {program}?
    What does an LP solver answer when told to {program}?
    What result do you get when you {program}?
    My task is this: {program}. What is the optimum and where?
    What are the winning values if a firm wants to {program}?
    What is the maximum or minimum reached when you {program}?
    What would be the smartest plan for someone who has to {program}?
    What is the optimal value of the LP: {program}?
    Using the simplex method, what is the optimal solution to: {program}?
    What is the answer to this linear programming problem: {program}?
    For which values of the variables is the optimum reached: {program}?
    """,
    "commands": """
    {program}.
    Solve the LP: {program}.
    Please {program}.
    Find the optimal vertex: {program}.
    Use the simplex method to {program}.
    [Determine|Compute] the exact optimum of this linear programming problem: {program}.
    Report the optimal value and the variables: {program}.
    Calculate the LP solution: {program}.
    Work out the best production plan: {program}.
    Allocate the resources optimally: {program}.
    Find values for the unknowns that {program}.
    Respect all constraints and {program}.
    Check the corners of the feasible polygon and {program}.
    State objective value and decision variables for this task: {program}.
    Let the computer {program}.
    I want to {program}.
    Help me {program}.
    I need to {program}.
    Solve this linear program: {program}.
    Solve this LP exactly: {program}.
    Solve the following linear optimisation problem: {program}.
    Solve the constrained linear problem: {program}.
    Find the optimum of this linear programme: {program}.
    Find the optimal solution to this LP: {program}.
    Run the simplex algorithm: {program}.
    Set up a simplex tableau and {program}.
    Go through the vertices of the feasible region and {program}.
    Obey the linear constraints and {program}.
    Optimise: {program}.
    Do the linear programming: {program}.
    Optimise this under its constraints: {program}.
    Tell me the best values: {program}.
    Give the optimal quantities for this problem: {program}.
    Find the winning corner: {program}.
    Find the best mix under these limits: {program}.
    Solve this constrained optimisation problem: {program}.
    Find the numbers that {program}.
    Show me how to allocate everything so as to {program}.
    Put this into an LP solver and report the optimum: {program}.
    Find the optimum: {program}.
    Give me the best objective and the point: {program}.
    Use linear programming to {program}.
    Solve the linear programming problem: {program}.
    Solve the following linear program: {program}.
    Find the optimal solution of this LP: {program}.
    Please solve this LP exercise: {program}.
    Find the maximum or minimum of this linear program: {program}.
    """,
    "stories": """
    A factory splits its hours between products. In symbols: {program}. What is the best plan?
    A farmer writes her planning problem as follows: {program}. Which plan should she choose?
    The dietician models the menu as a linear programme, namely {program}. Give the optimum.
    In the operations research exam, question one reads: {program}. Find the optimal point.
    A shipping company has to {program}. Its analyst asks for the optimum.
    A hospital schedules beds and staff. Its planner must {program}. What does the best schedule look like?
    An oil refinery blends two sorts under linear limits. The engineer's note says: {program}. How much of each \
should be blended?
    Ben drew the constraints on squared paper and slides a ruler over them. His task is to {program}. At which corner \
does the ruler stop?
    A bakery has limited flour and sugar. The owner would like to {program}. Tell her the optimal amounts.
    A carpenter makes chairs and tables from scarce wood and hours. His notebook says: {program}. How many of each pay best?
    A dietician plans a menu by linear programming. The model is to {program}. What is the optimal menu?
    A farmer mixes feeds within linear limits. She must {program}. Which mix is optimal?
    An airline splits its fleet between routes. The planning office wants to {program}. What is the optimum?
    A student draws half-planes on graph paper in order to {program}. Which corner wins?
    A portfolio desk with linear limits has to {program}. What holdings are best?
    A paper mill divides machine time. Its LP says: {program}. Which plan is optimal, and what is it worth?
    An army quartermaster of Dantzig's day receives the order: {program}. By the simplex method, what does he report?
    A bakery makes bread and rolls with little flour. The owner must {program}. How many of each?
    A farmer divides his field between crops. On paper his goal is to {program}. What should he plant?
    The toy shop wants to {program}. The accountant asks for the best plan and its value.
    In maths class we shade the allowed region and then {program}. Which corner is best, and what is the value there?
    Mia runs a small print shop. With the machine hours she has, she needs to {program}. What is her best plan?
    I have a linear programming exercise: {program}. What is the optimal value and where is it reached?
    """,
    "terse": """
    LP: {program}
    linprog: {program}
    {program}
    optimum? {program}
    simplex: {program}
    linear optimization: {program}
    solve lp {program}
    LP optimum and variables: {program}
    scipy linprog, exact: {program}
    {program}, optimal plan?
    solve: {program}
    LP solve {program}
    linear program: {program}
    simplex method {program}
    optimal solution: {program}
    PuLP: {program}
    linear programming, {program}
    best vertex? {program}
    LP solver: {program}
    optimum pls: {program}
    best plan, {program}
    """,
    "dialogues": """
    A: I have an LP. B: Let me hear it. A: {program}. B: One moment.
    User: can you do linear programming? Assistant: Sure. User: {program}.
    "What is the task?" "To {program}." "And the answer?"
    A: How would the simplex method handle this: {program}? B: It finds the best vertex.
    User: optimise this. Bot: State objective and constraints. User: {program}
    Manager: What should we produce? Analyst: We must {program}. Manager: So what is the best plan?
    Tutor: Draw the feasible region. Student: And then? Tutor: Use its corners to {program}.
    Child: What are you calculating? Mother: I have to {program}. Child: And what comes out?
    A: What's the model? B: We {program}. A: And the optimal vertex?
    User: linear program. Bot: Go ahead. User: {program}
    Teacher: Today we {program}. Pupil: By checking the corners? Teacher: Yes, which corner is optimal?
    A: I have limited resources. B: What's the goal? A: To {program}. B: Let me find the best corner.
    """,
}

KNAPSACK = {
    "terms": (
        "knapsack problem; best selection under a weight limit; packing; budget selection; binary knapsack; value- "
        "weight trade-off; loading problem; subset of items within a capacity; rucksack problem"
    ),
    "questions": """
    Which items should go into a knapsack of capacity {capacity} if the values are {values} and the weights {weights}?
    With weights {weights} and values {values}, what is the best knapsack load of capacity {capacity}?
    What is the greatest knapsack value for capacity {capacity}, weights {weights}, values {values}?
    For knapsack values {values} and a capacity of {capacity}, what do we take if the weights are {weights}?
    Which selection maximises the worth {values} when the weights {weights} must not exceed {capacity} together?
    Given weights {weights}, capacity {capacity} and values {values}, what does the knapsack hold at best?
    What's the best knapsack packing for values {values}, weights {weights}, capacity {capacity}?
    Which subset of items, with knapsack weights {weights} and values {values}, fits under {capacity} and is worth most?
    For a rucksack (knapsack) limit of {capacity}, values {values} and weights {weights}, what goes in?
    What total value does the binary knapsack reach with weights {weights}, capacity {capacity}, values {values}?
    What loot is optimal if the knapsack capacity is {capacity}, the item weights are {weights} and the values {values}?
    Which objects should be left behind, knapsack capacity {capacity}, values {values}, weights {weights}?
    What is the best knapsack selection for values {values}, weights {weights} and capacity {capacity}?
    What is the optimal knapsack content with capacity {capacity}, values {values} and weights {weights}?
    What is the maximum knapsack value with weights {weights}, values {values} and capacity {capacity}?
    What is the most valuable load for a knapsack with limit {capacity}, weights {weights}, values {values}?
    What is the solution of the knapsack problem with values {values}, capacity {capacity}, weights {weights}?
    Under a weight limit of {capacity}, which items with values {values} and weights {weights} should the knapsack hold?
    Given capacity {capacity}, values {values} and weights {weights}, which items make the best knapsack?
    For values {values} and weights {weights}, how is a knapsack of capacity {capacity} best filled?
    How much worth can a knapsack of capacity {capacity} hold if the weights are {weights} and the values {values}?
    Which things go along in the backpack, a knapsack problem with weights {weights}, capacity {capacity}, values {values}?
    If my knapsack bears {capacity}, the weights are {weights} and the values {values}, what should I put in?
    With each item taken at most once, knapsack weights {weights}, values {values}, capacity {capacity}, what is the best haul?
    How can the knapsack's capacity {capacity} be used best, with values {values} and weights {weights}?
    Which things should I pack in a knapsack if it holds {capacity}, they weigh {weights} and are worth {values}?
    What is the most valuable knapsack load I can carry with a limit of {capacity}, weights {weights} and values {values}?
    Which items maximise the total worth {values} without their weights {weights} going over {capacity}?
    What's the best loot, as a knapsack, for a bag of {capacity} when the weights are {weights} and the prices {values}?
    In a knapsack problem with prices {values} and weights {weights}, what goes into a suitcase that takes {capacity}?
    If the truck is a knapsack carrying {capacity} at most, which boxes, values {values}, weights {weights}, earn the most?
    How much value fits in a knapsack of {capacity}, given item weights {weights} and item values {values}?
    Which projects should we fund, knapsack style, with {capacity} if they cost {weights} and bring {values}?
    What is the richest knapsack for weights {weights}, values {values} and a limit of {capacity}, taking each item or leaving it?
    What do I take along in my knapsack out of items worth {values} and weighing {weights} when only {capacity} is allowed?
    What is the best haul for a knapsack of limit {capacity}, weights {weights}, values {values}?
    What is the maximum total value of a knapsack of capacity {capacity} if the items have weights {weights} and values {values}?
    What is the maximum value that fits in a knapsack with capacity {capacity} for item values {values} and item weights {weights}?
    Which items should be taken to maximize the value if the weights are {weights}, the values are {values} and the knapsack holds at most {capacity}?
    What is the solution of the knapsack problem with values {values}, weights {weights} and capacity {capacity}?
    Which items should I pack if my knapsack has capacity {capacity} and the items have values {values} and weights {weights}?
    """,
    "commands": """
    Solve the knapsack problem with values {values}, weights {weights} and capacity {capacity}.
    Pack a knapsack of capacity {capacity}: weights {weights}, values {values}.
    Choose items worth {values}, with weights {weights}, so that a knapsack limit of {capacity} holds.
    For weights {weights} and knapsack capacity {capacity}, maximise the total of the values {values}.
    Find the optimal knapsack filling: values {values}, capacity {capacity}, weights {weights}.
    Maximise the packed value; weights {weights}; values {values}; the bag carries {capacity}.
    Calculate the optimal knapsack load; capacity {capacity}, weights {weights}, values {values}.
    Fill a rucksack without exceeding {capacity} as a knapsack problem: values {values}, weights {weights}.
    Run the knapsack dynamic programme on weights {weights}, values {values}, capacity {capacity}.
    Select a subset that maximises the values {values} while the weights {weights} stay within the knapsack capacity \
{capacity}.
    Load the van like a knapsack: it takes {capacity}; parcel weights {weights}, parcel values {values}.
    Spend at most {capacity} as in the knapsack problem; prices as weights {weights}, benefits as values {values}.
    Decide item by item, take or leave, for the knapsack with values {values}, capacity {capacity} and weights \
{weights}.
    Solve the knapsack: values {values}, weights {weights}, capacity {capacity}.
    Solve the binary knapsack problem for capacity {capacity}, weights {weights}, values {values}.
    Find the best knapsack subset: weights {weights}, values {values}, capacity {capacity}.
    Find the optimal knapsack packing with capacity {capacity}, values {values}, weights {weights}.
    Find the items to pack into a knapsack of capacity {capacity}; values {values}, weights {weights}.
    Fill a knapsack with limit {capacity} as profitably as possible; weights {weights}; values {values}.
    Choose items without exceeding the knapsack capacity {capacity}: values {values}, weights {weights}.
    Choose projects like a knapsack: benefits as values {values}, costs as weights {weights}, budget as capacity {capacity}.
    With capacity {capacity}, pack the knapsack; item weights {weights}, item values {values}.
    Pick the most precious items by knapsack: values {values}; weights {weights}; limit {capacity}.
    Use dynamic programming, not greed, on the knapsack with weights {weights}, capacity {capacity}, values {values}.
    Determine which items to take and which to leave: knapsack capacity {capacity}, weights {weights}, values {values}.
    Fill a knapsack of capacity {capacity} from items with values {values} and weights {weights}.
    Stow cargo like a knapsack: values {values}, weights {weights}, capacity {capacity}, each piece at most once.
    Get the most worth into a knapsack: weights {weights}, capacity {capacity}, values {values}.
    Maximise the worth of what I carry: values {values}, weights {weights}, carrying limit {capacity}.
    Pack the bag to maximise value: limit {capacity}, weights {weights}, values {values}.
    Choose what the knapsack takes: values {values}, weights {weights}, at most {capacity} in all.
    Find the most valuable knapsack for limit {capacity}, weights {weights}, values {values}.
    Find the best knapsack contents of items with values {values} and weights {weights}, limit {capacity}.
    Fill the suitcase like a knapsack, limit {capacity}; weights {weights}, values {values}.
    Tell me which items to put in the knapsack: weights {weights}, values {values}, maximum weight {capacity}.
    Maximise the worth of my luggage; item weights {weights}, item values {values}, weight allowance {capacity}.
    Load the lorry, a knapsack of limit {capacity}, for the greatest profit {values}; the crates weigh {weights}.
    Select projects, a knapsack, with benefits {values} and costs {weights} for a budget of {capacity}.
    I want the most worth in my knapsack; it takes {capacity}; weights {weights}; values {values}.
    Find the top-value knapsack packing list: values {values}, weights {weights}, limit {capacity}.
    Find the winning knapsack choice for capacity {capacity}; the items weigh {weights} and sell for {values}.
    Solve the knapsack problem: values {values}, weights {weights}, capacity {capacity}.
    Find the maximum value for a knapsack of capacity {capacity} with item weights {weights} and item values {values}.
    Choose the items with values {values} and weights {weights} that fit in a backpack with a weight limit of {capacity} and have the greatest total value.
    Solve the knapsack with W = {capacity}, w = {weights} and v = {values}.
    """,
    "stories": """
    A thief's knapsack carries {capacity}. The loot is worth {values}, with weights {weights}. What does he take?
    A hiker packs a knapsack: values {values}, weights {weights}, limit {capacity}. What should come along?
    With a budget of {capacity}, a museum maximises the appeal {values} of paintings with the weights {weights}.
    A rocket lifts {capacity}. Experiments with weights {weights} bring the values {values}. Solve this knapsack.
    An airline charges for freight by value. The hold is a knapsack of capacity {capacity}; crates have weights \
{weights} and values {values}. Which crates fly?
    Moving abroad, Eva may ship {capacity} in all. Her things have the weights {weights} and for her the values \
{values}. Solve her knapsack problem.
    A charity ranks projects by values {values}; their costs are knapsack weights {weights}, the fund is the capacity \
{capacity}. Which projects get money?
    A pilgrim's backpack is a knapsack with capacity {capacity}. His belongings have values {values} and weights {weights}. What does he carry?
    A van takes {capacity} at most. Parcels have weights {weights} and pay the values {values}. By knapsack, which parcels ride?
    An astronaut's locker is a knapsack of capacity {capacity}; experiments have weights {weights} and scientific values {values}. Which fly?
    A radio station fills an advert slot of length {capacity}. The spots have lengths as weights {weights} and fees as values {values}. Which spots, as a knapsack problem?
    A student with limited time, capacity {capacity}, picks exam questions: points are the values {values}, efforts the weights {weights}. Which does she answer, treating it as a knapsack?
    A cache of capacity {capacity} keeps files with weights {weights} and values {values}, a knapsack. Which files stay?
    A museum evacuates treasures by the knapsack rule: case of capacity {capacity}, values {values}, weights {weights}. Which treasures are saved?
    A climber's knapsack takes {capacity} in all and not more. Gear values {values}, gear weights {weights}. What goes up the mountain?
    The airline allows {capacity} of luggage. It is a knapsack problem: my things weigh {weights} and are worth {values} to me. Which ones should I pack?
    A market stall owner drives a small van with limit {capacity}. To maximise earnings, crates of weights {weights} and prices {values} are chosen. Which crates come along?
    On moving day one last trip, a knapsack of limit {capacity}, is left. The boxes weigh {weights} and are worth {values}. Which boxes go?
    A council has a budget of {capacity}. Which proposals should it accept, as a knapsack, with benefits {values} and costs {weights}?
    A squirrel's cheeks are a knapsack of limit {capacity}. Nuts of the weights {weights} bring the calories {values}. Which nuts go in?
    A thief has a knapsack with capacity {capacity}. The items have weights {weights} and values {values}. What is the maximum value he can steal?
    My backpack has a capacity of {capacity}. The items have weights {weights} and values {values}. Which items should I take?
    """,
    "terse": """
    knapsack: values {values}, weights {weights}, capacity {capacity}
    capacity {capacity}; weights {weights}; values {values}; knapsack
    weights {weights}, knapsack values {values}, limit {capacity}
    knapsack({values}, {weights}, {capacity})
    binary knapsack, weights {weights}, values {values}, W = {capacity}
    knapsack W = {capacity}: values {values}, weights {weights}
    knapsack dp; values {values}; weights {weights}; capacity {capacity}
    rucksack (knapsack), capacity {capacity}, values {values}, weights {weights}: best subset?
    knapsack values {values}, capacity {capacity}, weights {weights}
    knapsack capacity {capacity}, values {values}, weights {weights}
    solve knapsack: weights {weights}, capacity {capacity}, values {values}
    best knapsack load, weights {weights}, values {values}, capacity {capacity}
    binary knapsack: values {values}; weights {weights}; capacity {capacity}
    or-tools knapsack, values {values}, weights {weights}, capacity {capacity}
    knapsack take what? capacity {capacity}; weights {weights}; values {values}
    what to pack in knapsack: limit {capacity}, weights {weights}, values {values}
    max value knapsack bag {capacity}; weights {weights}; values {values}
    knapsack items worth {values}, weighing {weights}, limit {capacity}, which ones?
    pick items, knapsack limit {capacity}, values {values}, weights {weights}
    backpack (knapsack) limit {capacity}, item weights {weights}, item values {values}, packing list?
    knapsack problem, values {values}, weights {weights}, capacity {capacity}
    """,
    "dialogues": """
    A: My knapsack holds {capacity}. B: Item weights? A: {weights}. B: Values? A: {values}.
    User: knapsack. Assistant: Values? User: {values}, with weights {weights}. Assistant: Capacity? User: {capacity}.
    "What fits best?" "Knapsack values {values}, weights {weights}." "And the limit?" "{capacity}."
    User: knapsack capacity {capacity}. Bot: Items? User: weights {weights}, values {values}
    Burglar: My sack bears {capacity}. Partner: The loot has the weights {weights} and the values {values}. Burglar: \
Solve the knapsack quickly!
    Tutor: The knapsack values are {values}. Student: And the weights {weights}? Tutor: Yes; the capacity is \
{capacity}. What is packed?
    A: My backpack carries {capacity}. B: What do the things weigh? A: weights {weights}, and values {values}. B: A knapsack, then.
    User: knapsack solver. Bot: Values, weights, capacity? User: values {values}, weights {weights}, capacity {capacity}
    Tutor: Greedy fails here. Student: For values {values}, weights {weights}, capacity {capacity}? Tutor: Yes, solve the knapsack properly.
    A: I can't take everything in my knapsack. B: How much does it hold? A: {capacity}. B: And the knapsack items? A: They weigh {weights} and are worth {values}.
    """,
}

ASSIGNMENT = {
    "terms": (
        "assignment problem; Hungarian method; minimum-cost matching; allocation of workers to jobs; one-to-one "
        "allocation; linear sum assignment; bipartite matching of least cost; task distribution; cost matrix"
    ),
    "questions": """
    What is the cheapest assignment for the cost rows {costs}?
    Which job should each worker be assigned if the cost rows are {costs}?
    What minimum total cost has the assignment problem with rows {costs}?
    Who does what in the optimal assignment for costs {costs}?
    How should tasks be assigned when the workers' costs are {costs}?
    Which column is assigned to each row at least cost, the rows being {costs}?
    What's the optimal assignment if the cost rows are {costs}?
    How do I pair people with tasks one to one, assigning at minimal cost, for the cost rows {costs}?
    Which one-to-one allocation does the Hungarian algorithm assign for the costs {costs}?
    What does SciPy return for the linear sum assignment with rows {costs}?
    Which nurse should be assigned to which ward, the walking times being the rows {costs}?
    If every machine is assigned precisely one order, how do I keep the sum of the costs {costs} smallest?
    Which cell should I pick in each row, all in different columns, to minimise the sum: rows {costs}?
    What is the optimal assignment for cost rows {costs}?
    What is the minimum-cost assignment for the rows {costs}?
    What is the cheapest one-to-one assignment with cost rows {costs}?
    What is the total cost of the best assignment for the cost rows {costs}, and who gets what?
    What is the least-cost bipartite matching, an assignment, for the cost rows {costs}?
    What is the solution of the assignment problem with costs {costs}?
    How are workers best assigned to jobs if their costs are {costs}?
    How should each row be assigned a column of its own, costs {costs}, to spend the least?
    By the Hungarian algorithm, who is assigned what for the cost rows {costs}?
    Which permutation of columns minimises the assignment costs {costs}?
    If every agent is assigned exactly one task at costs {costs}, which plan is cheapest?
    Which machine should be assigned to which order when the cost rows are {costs}?
    Who should be assigned which job if the rows {costs} list the prices per person?
    What is the cheapest way to assign everyone a different task, price rows {costs}?
    Which worker gets which job so as to minimise the whole bill, bill rows {costs}?
    How do I assign the jobs, one each, with the least total cost: {costs}?
    What is the best pairing of people and tasks, an assignment, when the cost rows are {costs}?
    What is the smallest total cost of an assignment, cost rows {costs}, and who does what?
    How should taxis be assigned to customers, one each, if the distances are the rows {costs}?
    Who takes what, so as to minimise the sum, nobody sharing, cost rows {costs}?
    What's the cheapest matching, or assignment, for the cost matrix with rows {costs}?
    Which column is assigned to which row in the cheapest one-to-one matching of {costs}?
    What is the least expensive assignment of jobs, one per person, for cost rows {costs}?
    With the hours in the rows {costs}, how do we assign the jobs, one per person, to save time?
    What is the minimal bill if jobs are assigned one to one, cost rows {costs}?
    What is the minimum cost assignment for the cost matrix {costs}?
    What is the optimal assignment of workers to jobs for the cost matrix {costs}?
    What is the minimum total cost if each worker gets exactly one job and the cost matrix is {costs}?
    What does the Hungarian algorithm give for the cost matrix {costs}?
    Which worker should do which job if the cost matrix is {costs}?
    How should the workers be assigned to the jobs to minimize the total cost, with cost matrix {costs}?
    """,
    "commands": """
    Solve the assignment problem with cost rows {costs}.
    Assign each row one column at minimal total cost: {costs}.
    Apply the Hungarian method to the assignment costs {costs}.
    Find the optimal assignment of workers to jobs for the costs {costs}.
    Match rows and columns as an assignment of least cost, rows {costs}.
    Compute the minimum-cost assignment, given one cost row a worker: {costs}.
    Calculate the least-cost assignment; cost rows {costs}.
    Distribute the tasks one to one: assign by the cost rows {costs}.
    Run a linear sum assignment on the cost rows {costs}.
    Pick one entry in every row and column of the assignment costs {costs} so that the sum is minimal.
    Allocate drivers to tours, one each; the assignment costs are the rows {costs}.
    Pair off rows with columns optimally, as an assignment, for the costs {costs}.
    Minimise the total when everybody is assigned a single task: cost rows {costs}.
    Solve the assignment problem for costs {costs}.
    Solve the linear assignment problem: cost rows {costs}.
    Find the optimal assignment: cost rows {costs}.
    Find the minimum-cost assignment for costs {costs}.
    Find the cheapest assignment with the cost rows {costs}.
    Find the best one-to-one assignment of rows to columns; costs {costs}.
    Assign workers to jobs at least cost: {costs}.
    Assign everyone exactly one task; the cost rows are {costs}.
    Run Kuhn-Munkres for an assignment with the cost rows {costs}.
    Match rows to columns so that the assignment costs {costs} add up to the minimum.
    Match agents with tasks as an optimal assignment; costs {costs}.
    Staff the posts cheaply, one person each: assignment costs {costs}.
    Minimise the overall cost of assigning each row its own column: {costs}.
    Run the Hungarian algorithm for an assignment with the cost rows {costs}.
    Assign each person a different job at the lowest total cost: {costs}.
    Find the cheapest pairing, an assignment, for the cost rows {costs}.
    Find the lowest-cost assignment of the cost matrix with rows {costs}.
    Hand out one job per worker, minimise the bill: {costs}.
    Work out who is assigned what at least total cost, cost rows {costs}.
    Share out the tasks, assign one each, so that the sum is lowest: {costs}.
    Minimise the total, taking a different column for every row: {costs}.
    Assign one task to each person; the price rows are {costs}; cheapest overall.
    Distribute jobs among the staff, assign one each, minimum total, rows {costs}.
    Tell me the best one-to-one assignment for the cost matrix rows {costs}.
    I need the cheapest assignment of drivers to cars, one each, cost rows {costs}.
    Assign people to tasks one to one as cheaply as possible: {costs}.
    Solve the assignment problem with the cost matrix {costs}.
    Use the Hungarian method to solve the assignment problem {costs}.
    Assign each worker to one job at minimum total cost for the cost matrix {costs}.
    Find the optimal assignment for this cost matrix: {costs}.
    """,
    "stories": """
    A taxi office assigns cabs to callers. The distances are the rows {costs}. Which assignment is shortest?
    Each carpenter quotes a price for each job: {costs}. The boss assigns one job to everyone, as cheaply as possible.
    Teachers are assigned to classes; their travel costs are the rows {costs}. What is the best plan?
    The swimmers' times on each leg are {costs}. The coach assigns one leg each to minimise the total.
    Translators bid for the chapters of a book: each row of {costs} is one translator's prices. Every translator is \
assigned one chapter. Which plan is the cheapest?
    Ambulances are sent to accidents. The minutes from each ambulance are the rows {costs}. The dispatcher assigns \
one accident to each, with the smallest sum.
    A law firm has as many cases as lawyers. The hours a lawyer would need stand in the rows {costs}. Assign the \
cases to save hours.
    Swimmers are assigned to the legs of a medley relay. Their times are the rows {costs}. Which assignment is fastest in total?
    Couriers are assigned to parcels, one each. The detours are the rows {costs}. Who takes which parcel?
    A school assigns invigilators to rooms. The walking distances are the cost rows {costs}. Which assignment spares most walking?
    A translator agency assigns one text to each translator. The fees are the rows {costs}. Find the cheapest distribution.
    Cranes are assigned to ships, one to one, with waiting times as cost rows {costs}. What is the best assignment?
    A tracker assigns detections to tracks. The distances form the cost rows {costs}. Which assignment is optimal?
    Four roommates or fewer share out chores; how much each dislikes each chore is in the rows {costs}. Assign one chore to everyone, with least grumbling in total.
    A theatre assigns roles to actors, costs {costs}, one role each. Which casting is cheapest?
    Babysitters are assigned to families, one each. What each would charge is in the rows {costs}. Which assignment is the cheapest?
    Each plumber is assigned one house. Their prices are the rows {costs}. Who goes where so that we pay least?
    Volunteers are sent to villages, one assigned to each. The travel costs are the rows {costs}. What is the cheapest plan?
    A coach assigns runners to legs, one each. Times are the rows {costs}. Which line-up has the smallest total time?
    A clerk assigns interpreters to hearings. The fees are in the rows {costs}. Which matching costs least?
    The children are assigned chores, one each. Their times are the rows {costs}. Who should do which chore to finish with the least work?
    Each worker must do exactly one job, and the costs are {costs}, one row per worker. Find the cheapest assignment.
    """,
    "terse": """
    assignment: {costs}
    assign, cost rows {costs}
    Hungarian assignment {costs}
    min-cost assignment, rows {costs}
    linear sum assignment: {costs}
    cost matrix rows {costs}: optimal assignment
    one-to-one, assign, min sum: rows {costs}
    who gets what? assignment costs {costs}
    assignment problem, costs {costs}
    optimal assignment: costs {costs}
    assign workers to jobs, costs {costs}
    Kuhn-Munkres assignment {costs}
    cheapest assignment, cost rows {costs}
    min-cost bipartite matching, assignment rows {costs}
    Hungarian algorithm, assignment, cost rows {costs}
    scipy linear sum assignment, cost rows {costs}
    who does what, assign, min total: {costs}
    cheapest one-to-one assignment, cost rows {costs}
    job allocation, assign one each, costs {costs}
    munkres assignment, cost rows {costs}
    hungarian algorithm cost matrix {costs}
    linear_sum_assignment({costs})
    """,
    "dialogues": """
    A: I must assign workers to jobs. B: The costs? A: {costs}. B: I see.
    User: optimal assignment. Assistant: Which cost rows? User: {costs}.
    "Who takes which shift?" "Assign by cost: {costs}." "So what is the cheapest plan?"
    User: Hungarian algorithm pls. Bot: Assignment costs? User: cost rows {costs}
    Foreman: One job for each man. Clerk: Here are the costs for assigning them: {costs}. Foreman: Make the sum as \
small as can be.
    Teacher: Every pupil presents one topic. Assistant: Their preparation hours are the rows {costs}. Teacher: Assign \
the topics so that the total is least.
    A: One job for each worker. B: The costs? A: {costs}. B: Then I'll find the cheapest assignment.
    User: assignment problem. Bot: Cost rows? User: {costs}
    Boss: Who should drive which route? Planner: The cost rows are {costs}. Boss: Assign them as cheaply as possible.
    A: Each of my people must be assigned one task. B: What are the cost rows? A: {costs}. B: I'll look for the cheapest assignment.
    """,
}
