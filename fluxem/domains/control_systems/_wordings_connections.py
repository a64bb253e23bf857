"""Wordings of connections of transfer functions."""

from __future__ import annotations

UNITY_FEEDBACK = {
    "terms": "closed loop; unity feedback; closed-loop transfer function; feedback connection; G over 1 plus G; "
    "loop closure; direct feedback; complementary sensitivity",
    "questions": """
    What is the closed-loop transfer function of {system} with unity feedback?
    Which closed loop does unity negative feedback make of {system}?
    If the output of {system} is fed back directly and subtracted, what is the closed loop?
    [Whats|What's] the closed loop of {system}, unity feedback?
    What does {system} become under unity negative feedback?
    How does the transfer function from set point to output look if {system} has unity feedback?
    Which complementary sensitivity T belongs to the open loop {system}?
    What is G over one plus G when G is {system}?
    """,
    "commands": """
    Close the loop around {system} with unity feedback.
    Compute the unity-feedback closed loop of {system}.
    Form G over one plus G for the open loop {system}.
    Calculate the closed-loop transfer function for the open loop {system}, unity feedback.
    Wrap unity feedback around the plant {system} and simplify.
    Subtract the output from the set point, feed the plant {system}, and give the closed loop.
    Turn the open loop {system} to the closed loop by direct feedback.
    Find T, the complementary sensitivity, for the loop gain {system}.
    """,
    "stories": """
    The open loop was measured as {system}. Now the engineer closes it with unity feedback. What results?
    A student connects the output of {system} to the comparator. Which closed-loop transfer function does he get?
    The operator used to steer the plant {system} by hand. Now unity feedback does it. State the closed loop.
    In the block diagram an arrow leads from the output of {system} straight back to the minus sign. Reduce the diagram.
    A cruise control has the open loop {system}. A direct feedback wire is soldered on. Which closed loop arises?
    """,
    "terse": """
    closed_loop({system})
    unity feedback around {system}
    G/(one + G), G: {system}, closed loop
    closed loop of {system}, unity
    feedback({system}), direct, negative
    """,
    "dialogues": """
    A: The open loop is {system}. B: Feedback? A: Unity. B: So you want the closed loop? A: Yes.
    User: close the loop. Assistant: Around what, with which sensor? User: Around {system}, unity feedback.
    "I have the open loop {system}." "Feed it back directly." "And then the closed loop is?"
    """,
}

CLOSED_LOOP = {
    "terms": "closed loop; feedback path; sensor in the loop; negative feedback; measurement dynamics; G over 1 "
    "plus GH; return path; loop with sensor dynamics",
    "questions": """
    What is the closed loop with forward path {system} and feedback path {sensor}?
    With the sensor {sensor} in the feedback path, which closed loop does the plant {system} give?
    Which transfer function has the loop whose sensor is {sensor} and whose plant is {system}?
    If the plant {system} is fed back through {sensor}, what is the closed loop?
    What's the closed loop when the plant is {system} and the sensor {sensor}?
    If H = {sensor} sits in the return path and G = {system} in the forward path, what is the closed loop?
    How does the loop behave, as one transfer function, with forward path {system} and sensor {sensor}?
    Given a transducer {sensor} that measures the output of the plant {system}, what closed loop results?
    """,
    "commands": """
    Close the loop: plant {system}, sensor {sensor}.
    Feed the plant {system} back through {sensor} and give the closed loop.
    With feedback path {sensor}, compute the closed loop around {system}.
    Evaluate G over one plus G H with H = {sensor} as feedback and G = {system} as plant.
    Calculate the closed loop: forward path {system}, feedback path {sensor}.
    Reduce the block diagram: plant {system}, return path {sensor}, negative sign.
    For the measuring element {sensor} and the process {system}, work out the closed loop.
    Join the plant {system} and its transducer {sensor} to a negative feedback loop.
    """,
    "stories": """
    The plant {system} is measured by a slow sensor {sensor}. Find the closed loop under negative feedback.
    A sensor with dynamics {sensor} reports the output of the plant {system} to the comparator. Closed loop?
    In the block diagram, {system} stands on top, and the branch back to the minus sign contains {sensor}. Closed loop?
    A thermocouple reacts as {sensor}. It closes the loop around the furnace {system}, the plant. Find the closed loop.
    The encoder has the dynamics {sensor}; the plant it measures is {system}. With negative feedback, which closed loop?
    """,
    "terse": """
    closed loop: plant {system}, feedback {sensor}
    feedback {sensor}, plant {system}: closed loop?
    G = {system}, H = {sensor}, closed loop
    closed_loop(plant {system}, sensor {sensor})
    sensor {sensor}, forward path {system}, closed loop
    """,
    "dialogues": """
    A: My plant is {system}. B: And the sensor? A: {sensor}. B: Then here is the closed loop.
    User: closed loop with the sensor {sensor}. Assistant: Plant? User: {system}.
    A: In the return path sits {sensor}. B: And the plant? A: {system}. B: Let me reduce it to one closed loop.
    User: plant {system}. Assistant: Unity feedback? User: No, the feedback path is {sensor}. Closed loop, please.
    """,
}

SERIES = {
    "terms": "series connection; cascade; product of transfer functions; chained systems; tandem; back-to-back "
    "blocks; compound transfer function; product of G1 and G2; open-loop chain",
    "questions": """
    What is the series connection of {first} and {second}?
    Which transfer function do {first} and {second} have, one after the other?
    If the output of {first} feeds {second}, what is the overall transfer function?
    What does {second} make of the output of {first}, as one transfer function?
    With {second} behind {first}, which system do we have in total?
    What is the product of the transfer functions {first} and {second}?
    [Whats|What is] {first} in series with {second}?
    If a signal runs through the block {first} and afterwards through the block {second}, what single block is that?
    What open loop do a controller {first} and a plant {second} form?
    How do the blocks {first} and {second} combine in tandem?
    Behind a filter {first} comes a plant {second}; what is their compound transfer function?
    With the plant {second} driven by the actuator {first}, what is the overall series transfer function?
    """,
    "commands": """
    Connect {first} and {second} in series.
    Cascade the controller {first} with the plant {second}.
    Put {second} after {first} and give the total transfer function.
    Multiply the transfer functions {first} and {second}.
    Combine a plant {second} with an upstream controller {first} into one system.
    Chain {first} with {second}; report the product.
    Calculate the series connection of the blocks {first} and {second}.
    Merge two successive blocks, {first} then {second}, to a single transfer function.
    Work out G1 times G2 for G1 = {first} and G2 = {second}.
    Reduce the tandem of {first} and {second} to one block.
    Compute the cascade whose later stage is {second} and whose earlier stage is {first}.
    Hook {second} up to the output of {first} and simplify the chain.
    """,
    "stories": """
    A controller {first} drives the plant {second}. What is the open loop?
    The signal passes a filter {first} and then an amplifier {second}. Which transfer function has the chain?
    Behind the actuator {first} sits the process {second}, in series. Find the overall system.
    A lab connects two boxes in cascade; the second is {second}, the first {first}. Describe the chain.
    A microphone behaves as {first}, its preamplifier as {second}. Sound passes both in turn. What is the chain?
    Water flows from the tank {first} on to the tank {second}, in series. Find the compound transfer function.
    In the block diagram two boxes stand back to back: {first}, then {second}. Replace them by a single box in series.
    """,
    "terse": """
    series({first}, {second})
    cascade {first} -> {second}
    {first} times {second}, transfer functions
    second {second}, first {first}, in series
    tandem: {first}, {second}
    G1 G2, G1 = {first}, G2 = {second}, series
    in series: {first}; {second}
    product of blocks {first} and {second}
    """,
    "dialogues": """
    A: The controller is {first}. B: And the plant? A: {second}. B: In series, then.
    User: cascade two systems. Assistant: Which? User: {first} and {second}.
    "What comes behind {first}?" "The plant {second}." "And the series connection is?"
    User: the second block is {second}. Assistant: And the first? User: {first}; connect them in series.
    Coach: One stage is {first}. Trainee: The next stage {second}. Coach: So the cascade as one block?
    A: Its output drives {second}. B: Output of what? A: Of {first}. B: So both in series make what?
    """,
}

PARALLEL = {
    "terms": "parallel connection; sum of transfer functions; summed branches; parallel paths; side by side; added "
    "outputs; summing junction; sum of G1 and G2; branch addition",
    "questions": """
    What is the parallel connection of {first} and {second}?
    Which transfer function results when the outputs of {first} and {second} are added?
    If the same input feeds {first} and {second} and their outputs are summed, what is the system?
    What is the sum of the transfer functions {first} and {second}?
    With {second} parallel to {first}, which overall system do we have?
    Which single block replaces the parallel branches {second} and {first}?
    [Whats|What is] {first} in parallel with {second}?
    If the blocks {first} and {second} work side by side on one input and a junction adds them, what is the sum?
    How do the blocks {first} and {second} combine when they share input and summing junction?
    What do two side-by-side paths {second} and {first} amount to, outputs added?
    Which transfer function equals G1 plus G2 for G1 = {first} and G2 = {second}?
    What does a parallel branch {second} beside the main path {first} make of the system?
    """,
    "commands": """
    Connect {first} and {second} in parallel.
    Add the transfer functions {first} and {second}.
    Bring the parallel branches {first} and {second} over one denominator.
    Replace the two parallel paths {first} and {second} by one block.
    Put {second} parallel to {first}; give the total transfer function.
    Sum the outputs of the blocks {first} and {second}, same input, as one system.
    Calculate the parallel connection of the blocks {first} and {second}.
    Merge two side-by-side blocks, {first} and {second}, whose outputs are added.
    Work out G1 + G2 for G1 = {first} and G2 = {second}.
    Reduce the summing junction behind {first} and {second} to one block, same input.
    Compute the sum of the paths {second} and {first} as a single transfer function.
    Superpose the branches {first} and {second}, fed by the same signal.
    """,
    "stories": """
    A controller has two branches, {first} and {second}, whose outputs are added. What is the controller?
    The heat flows along two parallel paths, {first} and {second}. Find the overall transfer function.
    Beside the loudspeaker {first} stands a subwoofer {second}; both play the same signal, in parallel. Total system?
    A modal model is the sum of two modes; the second mode is {second}, the first {first}. Add them.
    A driver hears the engine through the floor {first} and through the air {second}, paths in parallel. Overall path?
    A feedforward branch {second} is added to the main path {first}; a junction sums them. Find the overall block.
    In the block diagram the input splits to the boxes {first} and {second}, and a plus sign joins them. Replace both.
    """,
    "terse": """
    parallel({first}, {second})
    {first} parallel to {second}
    sum of transfer functions {first}, {second}
    branches {second} and {first}, parallel
    side by side: {first}, {second}, outputs added
    G1 + G2, G1 = {first}, G2 = {second}
    in parallel: {first}; {second}
    sum of blocks {first} and {second}, parallel
    """,
    "dialogues": """
    A: One branch is {first}. B: The other? A: {second}. B: So they are in parallel.
    User: parallel connection. Assistant: Of which systems? User: {first} and {second}.
    "Two blocks share one input." "Which?" "{first} and {second}; their outputs add up. Total?"
    User: the second branch is {second}. Assistant: The first? User: {first}; add them in parallel.
    Coach: One path is {first}. Trainee: Beside it {second}. Coach: So the parallel connection as one block?
    A: A junction adds two outputs. B: Of which blocks? A: {first} and {second}. B: So what is their sum?
    """,
}
