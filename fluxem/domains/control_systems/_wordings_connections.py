"""Wordings of connections of transfer functions."""

from __future__ import annotations

UNITY_FEEDBACK = {
    "terms": "closed loop; unity feedback; closed-loop transfer function; feedback connection",
    "questions": """
    What is the closed-loop transfer function of {system} with unity feedback?
    Which closed loop does unity negative feedback make of {system}?
    If the output of {system} is fed back directly and subtracted, what is the closed loop?
    """,
    "commands": """
    Close the loop around {system} with unity feedback.
    Compute the unity-feedback closed loop of {system}.
    Form G over one plus G for the open loop {system}.
    """,
    "stories": """
    The open loop was measured as {system}. Now the engineer closes it with unity feedback. What results?
    A student connects the output of {system} to the comparator. Which closed-loop transfer function does he get?
    """,
    "terse": """
    closed_loop({system})
    unity feedback around {system}
    """,
    "dialogues": """
    A: The open loop is {system}. B: Feedback? A: Unity. B: So you want the closed loop? A: Yes.
    """,
}

CLOSED_LOOP = {
    "terms": "closed loop; feedback path; sensor in the loop; negative feedback",
    "questions": """
    What is the closed loop with forward path {system} and feedback path {sensor}?
    With the sensor {sensor} in the feedback path, which closed loop does the plant {system} give?
    Which transfer function has the loop whose sensor is {sensor} and whose plant is {system}?
    If the plant {system} is fed back through {sensor}, what is the closed loop?
    """,
    "commands": """
    Close the loop: plant {system}, sensor {sensor}.
    Feed the plant {system} back through {sensor} and give the closed loop.
    With feedback path {sensor}, compute the closed loop around {system}.
    Evaluate G over one plus G H with H = {sensor} as feedback and G = {system} as plant.
    """,
    "stories": """
    The plant {system} is measured by a slow sensor {sensor}. Find the closed loop under negative feedback.
    A sensor with dynamics {sensor} reports the output of the plant {system} to the comparator. Closed loop?
    """,
    "terse": """
    closed loop: plant {system}, feedback {sensor}
    feedback {sensor}, plant {system}: closed loop?
    """,
    "dialogues": """
    A: My plant is {system}. B: And the sensor? A: {sensor}. B: Then here is the closed loop.
    User: closed loop with the sensor {sensor}. Assistant: Plant? User: {system}.
    """,
}

SERIES = {
    "terms": "series connection; cascade; product of transfer functions; chained systems",
    "questions": """
    What is the series connection of {first} and {second}?
    Which transfer function do {first} and {second} have, one after the other?
    If the output of {first} feeds {second}, what is the overall transfer function?
    What does {second} make of the output of {first}, as one transfer function?
    With {second} behind {first}, which system do we have in total?
    What is the product of the transfer functions {first} and {second}?
    """,
    "commands": """
    Connect {first} and {second} in series.
    Cascade the controller {first} with the plant {second}.
    Put {second} after {first} and give the total transfer function.
    Multiply the transfer functions {first} and {second}.
    Combine a plant {second} with an upstream controller {first} into one system.
    Chain {first} with {second}; report the product.
    """,
    "stories": """
    A controller {first} drives the plant {second}. What is the open loop?
    The signal passes a filter {first} and then an amplifier {second}. Which transfer function has the chain?
    Behind the actuator {first} sits the process {second}, in series. Find the overall system.
    A lab connects two boxes in cascade; the second is {second}, the first {first}. Describe the chain.
    """,
    "terse": """
    series({first}, {second})
    cascade {first} -> {second}
    {first} times {second}, transfer functions
    second {second}, first {first}, in series
    """,
    "dialogues": """
    A: The controller is {first}. B: And the plant? A: {second}. B: In series, then.
    User: cascade two systems. Assistant: Which? User: {first} and {second}.
    "What comes behind {first}?" "The plant {second}." "And the series connection is?"
    User: the second block is {second}. Assistant: And the first? User: {first}; connect them in series.
    """,
}

PARALLEL = {
    "terms": "parallel connection; sum of transfer functions; summed branches; parallel paths",
    "questions": """
    What is the parallel connection of {first} and {second}?
    Which transfer function results when the outputs of {first} and {second} are added?
    If the same input feeds {first} and {second} and their outputs are summed, what is the system?
    What is the sum of the transfer functions {first} and {second}?
    With {second} parallel to {first}, which overall system do we have?
    Which single block replaces the parallel branches {second} and {first}?
    """,
    "commands": """
    Connect {first} and {second} in parallel.
    Add the transfer functions {first} and {second}.
    Bring the parallel branches {first} and {second} over one denominator.
    Replace the two parallel paths {first} and {second} by one block.
    Put {second} parallel to {first}; give the total transfer function.
    Sum the outputs of the blocks {first} and {second}, same input, as one system.
    """,
    "stories": """
    A controller has two branches, {first} and {second}, whose outputs are added. What is the controller?
    The heat flows along two parallel paths, {first} and {second}. Find the overall transfer function.
    Beside the loudspeaker {first} stands a subwoofer {second}; both play the same signal, in parallel. Total system?
    A modal model is the sum of two modes; the second mode is {second}, the first {first}. Add them.
    """,
    "terse": """
    parallel({first}, {second})
    {first} parallel to {second}
    sum of transfer functions {first}, {second}
    branches {second} and {first}, parallel
    """,
    "dialogues": """
    A: One branch is {first}. B: The other? A: {second}. B: So they are in parallel.
    User: parallel connection. Assistant: Of which systems? User: {first} and {second}.
    "Two blocks share one input." "Which?" "{first} and {second}; their outputs add up. Total?"
    User: the second branch is {second}. Assistant: The first? User: {first}; add them in parallel.
    """,
}
