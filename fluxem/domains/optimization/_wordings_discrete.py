"""Wordings of linear programmes, the knapsack and the assignment problem."""

from __future__ import annotations

LINEAR_PROGRAM = {
    "terms": "linear programme; linear programming; LP optimum; simplex method; optimal vertex; constrained linear "
    "optimization",
    "questions": """
    What is the solution of the linear programme: {program}?
    What do we get if we {program}?
    Where is the optimum when I {program}?
    Which values of the variables {program}?
    How would you {program}?
    Can you {program}?
    What is the best attainable objective if the task is to {program}?
    """,
    "commands": """
    {program}.
    Solve the LP: {program}.
    Please {program}.
    Find the optimal vertex: {program}.
    Use the simplex method to {program}.
    [Determine|Compute] the exact optimum of this linear programming problem: {program}.
    Report the optimal value and the variables: {program}.
    """,
    "stories": """
    A factory splits its hours between products. In symbols: {program}. What is the best plan?
    A farmer writes her planning problem as follows: {program}. Which plan should she choose?
    The dietician models the menu as a linear programme, namely {program}. Give the optimum.
    In the operations research exam, question one reads: {program}. Find the optimal point.
    A shipping company has to {program}. Its analyst asks for the optimum.
    """,
    "terse": """
    LP: {program}
    linprog: {program}
    {program}
    optimum? {program}
    simplex: {program}
    """,
    "dialogues": """
    A: I have an LP. B: Let me hear it. A: {program}. B: One moment.
    User: can you do linear programming? Assistant: Sure. User: {program}.
    "What is the task?" "To {program}." "And the answer?"
    A: How would the simplex method handle this: {program}? B: It finds the best vertex.
    """,
}

KNAPSACK = {
    "terms": "knapsack problem; best selection under a weight limit; packing; budget selection",
    "questions": """
    Which items should go into a knapsack of capacity {capacity} if the values are {values} and the weights {weights}?
    With weights {weights} and values {values}, what is the best knapsack load of capacity {capacity}?
    What is the greatest knapsack value for capacity {capacity}, weights {weights}, values {values}?
    For knapsack values {values} and a capacity of {capacity}, what do we take if the weights are {weights}?
    Which selection maximises the worth {values} when the weights {weights} must not exceed {capacity} together?
    Given weights {weights}, capacity {capacity} and values {values}, what does the knapsack hold at best?
    """,
    "commands": """
    Solve the knapsack problem with values {values}, weights {weights} and capacity {capacity}.
    Pack a knapsack of capacity {capacity}: weights {weights}, values {values}.
    Choose items worth {values}, with weights {weights}, so that a knapsack limit of {capacity} holds.
    For weights {weights} and knapsack capacity {capacity}, maximise the total of the values {values}.
    Find the optimal knapsack filling: values {values}, capacity {capacity}, weights {weights}.
    Maximise the packed value; weights {weights}; values {values}; the bag carries {capacity}.
    """,
    "stories": """
    A thief's knapsack carries {capacity}. The loot is worth {values}, with weights {weights}. What does he take?
    A hiker packs a knapsack: values {values}, weights {weights}, limit {capacity}. What should come along?
    With a budget of {capacity}, a museum maximises the appeal {values} of paintings with the weights {weights}.
    A rocket lifts {capacity}. Experiments with weights {weights} bring the values {values}. Solve this knapsack.
    """,
    "terse": """
    knapsack: values {values}, weights {weights}, capacity {capacity}
    capacity {capacity}; weights {weights}; values {values}; knapsack
    weights {weights}, knapsack values {values}, limit {capacity}
    knapsack({values}, {weights}, {capacity})
    """,
    "dialogues": """
    A: My knapsack holds {capacity}. B: Item weights? A: {weights}. B: Values? A: {values}.
    User: knapsack. Assistant: Values? User: {values}, with weights {weights}. Assistant: Capacity? User: {capacity}.
    "What fits best?" "Knapsack values {values}, weights {weights}." "And the limit?" "{capacity}."
    """,
}

ASSIGNMENT = {
    "terms": "assignment problem; Hungarian method; minimum-cost matching; allocation of workers to jobs",
    "questions": """
    What is the cheapest assignment for the cost rows {costs}?
    Which job should each worker be assigned if the cost rows are {costs}?
    What minimum total cost has the assignment problem with rows {costs}?
    Who does what in the optimal assignment for costs {costs}?
    How should tasks be assigned when the workers' costs are {costs}?
    Which column is assigned to each row at least cost, the rows being {costs}?
    """,
    "commands": """
    Solve the assignment problem with cost rows {costs}.
    Assign each row one column at minimal total cost: {costs}.
    Apply the Hungarian method to the assignment costs {costs}.
    Find the optimal assignment of workers to jobs for the costs {costs}.
    Match rows and columns as an assignment of least cost, rows {costs}.
    Compute the minimum-cost assignment, given one cost row a worker: {costs}.
    """,
    "stories": """
    A taxi office assigns cabs to callers. The distances are the rows {costs}. Which assignment is shortest?
    Each carpenter quotes a price for each job: {costs}. The boss assigns one job to everyone, as cheaply as possible.
    Teachers are assigned to classes; their travel costs are the rows {costs}. What is the best plan?
    The swimmers' times on each leg are {costs}. The coach assigns one leg each to minimise the total.
    """,
    "terse": """
    assignment: {costs}
    assign, cost rows {costs}
    Hungarian assignment {costs}
    min-cost assignment, rows {costs}
    """,
    "dialogues": """
    A: I must assign workers to jobs. B: The costs? A: {costs}. B: I see.
    User: optimal assignment. Assistant: Which cost rows? User: {costs}.
    "Who takes which shift?" "Assign by cost: {costs}." "So what is the cheapest plan?"
    """,
}
