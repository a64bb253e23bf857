# ruff: noqa: E501 - one template a line
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
    What is the closed loop of {system} under unity feedback?
    What is the unity-feedback transfer function of {system}?
    What is the feedback connection of {system} with a direct return path?
    What is the complementary sensitivity of the loop gain {system}?
    What is the reference-to-output transfer function when {system} has unity feedback?
    What is {system} after closing the loop with unity feedback?
    How does {system} look once its output is subtracted from its reference?
    Which transfer function arises if the loop around {system} is closed directly?
    When {system} is the open loop and the feedback is unity, what is the closed loop?
    With the output wired straight back to the comparator, what does {system} turn into?
    If an error signal, reference minus output, drives {system}, what is the overall transfer function?
    Which closed loop T belongs to the open loop {system} with unity feedback?
    What does {system} become when its output is fed straight back and subtracted?
    What do I get if I put {system} into a unity feedback loop?
    What is the feedback version of {system}, unity return?
    What is the overall transfer function of {system} with direct negative feedback?
    What is the transfer function from reference to output for the loop {system}, unity feedback?
    What is the closed-loop form of {system}?
    What is the new system when I close the loop on {system}, direct return?
    How does {system} behave with its loop closed, as a transfer function?
    Which single block replaces {system} with a unity feedback wire around it?
    What's the reference-to-output model with {system} in the forward path and a plain wire as feedback?
    What is T, given the open loop {system} and unity feedback?
    What is the result of wrapping a plain negative feedback wire around {system}?
    What is the closed-loop transfer function if the open-loop transfer function is G = {system} with unity negative feedback?
    For the open-loop transfer function {system} with unity feedback, what is the closed-loop transfer function?
    What is the transfer function of the closed loop with G = {system} in a unity feedback loop?
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
    Close the loop around {system} directly.
    Find the closed loop of {system} with unity feedback.
    Find the closed-loop transfer function of {system}, unity feedback.
    Find the complementary sensitivity of {system}.
    Determine the unity-feedback closed loop of the open loop {system}.
    Apply unity negative feedback to {system}.
    Feed the output of {system} straight back, subtracted, and give the resulting transfer function.
    Derive the transfer function from reference to output for {system} in a unity loop.
    Connect {system} in a loop with unity return and simplify.
    Compute feedback of {system} with one in the return path.
    Convert the open-loop model {system} to its closed-loop model, unity feedback.
    Obtain the closed-loop model for {system} if nothing sits in the feedback path.
    Close the loop on {system}.
    Feed {system} straight back on itself and simplify.
    Put {system} in a unity feedback loop and give the transfer function.
    Find the feedback version of {system}, unity return.
    Find the closed-loop form of {system}.
    Find the reference-to-output transfer function for {system} with unity feedback.
    Work out the closed system of {system}, direct negative feedback.
    Give T for the open loop {system}.
    Replace the open loop {system} and its plain feedback wire by one block.
    Subtract the output of {system} from its reference and find the resulting closed system.
    I need the closed loop, not the open one, for {system}.
    Please loop {system} back with unity gain and tell me the result.
    Find the closed-loop transfer function for G = {system} with unity feedback.
    Calculate the closed-loop transfer function of {system} with unity negative feedback.
    Close the loop around {system} with unity negative feedback and give me the transfer function.
    """,
    "stories": """
    The open loop was measured as {system}. Now the engineer closes it with unity feedback. What results?
    A student connects the output of {system} to the comparator. Which closed-loop transfer function does he get?
    The operator used to steer the plant {system} by hand. Now unity feedback does it. State the closed loop.
    In the block diagram an arrow leads from the output of {system} straight back to the minus sign. Reduce the diagram.
    A cruise control has the open loop {system}. A direct feedback wire is soldered on. Which closed loop arises?
    A motor with the open loop {system} gets an ideal position sensor wired back directly. Which closed loop is it now?
    The amplifier {system} is turned into a follower by connecting output and inverting input. State the closed-loop transfer function.
    A drone's altitude used to be open loop, {system}. The firmware now subtracts the measured height, unity feedback. What is the new transfer function?
    For the pole check, Bruno needs the closed loop of {system} under unity feedback. Give it.
    A tracking loop {system} is closed without any sensor dynamics. What does the reference see?
    In the exam: the open loop is {system}, the feedback direct and negative. Write the closed loop as a fraction.
    Opening a switch breaks the loop {system}; closing it restores unity feedback. Which closed loop do we have then?
    A ship's autopilot compares heading and command directly. The open loop is {system}. Find the closed one.
    A wire leads from the output of {system} back to the minus input. What transfer function do we have from command to output?
    The speed is measured perfectly and compared with the wish; the rest is {system}. What is the closed-loop model?
    In the textbook figure there is a circle with a minus, a box {system} and a plain line back. Reduce it.
    The controller and plant together are {system}. With unity feedback, what does the user see?
    Kofi has the open-loop model {system} and needs the closed-loop one, unity feedback.
    A unity feedback system has the open-loop transfer function {system}. Find the closed-loop transfer function.
    """,
    "terse": """
    closed_loop({system})
    unity feedback around {system}
    G/(one + G), G: {system}, closed loop
    closed loop of {system}, unity
    feedback({system}), direct, negative
    unity feedback {system}
    closed loop {system} direct feedback
    close loop: {system}, unity
    feedback({system}, unity), closed loop
    complementary sensitivity {system}
    T of the open loop {system}, unity feedback
    loop closed around {system}, no sensor
    T for open loop {system}
    closed-loop form, {system}
    unity loop of {system}
    closed loop T of {system}, unity
    closed-loop transfer function unity feedback G = {system}
    closed-loop tf of {system} unity feedback
    """,
    "dialogues": """
    A: The open loop is {system}. B: Feedback? A: Unity. B: So you want the closed loop? A: Yes.
    User: close the loop. Assistant: Around what, with which sensor? User: Around {system}, unity feedback.
    "I have the open loop {system}." "Feed it back directly." "And then the closed loop is?"
    A: Is there a sensor in the return path of {system}? B: No, unity feedback. A: Then the closed loop is?
    Boss: Close the loop around {system}. Intern: Directly? Boss: Directly; which transfer function results?
    A: I feed the output of {system} straight back. B: With a minus? A: Yes. B: Then you want the closed loop.
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
    What is the closed loop of the plant {system} with the sensor {sensor}?
    What is the closed loop with {sensor} in the feedback path and {system} in the forward path?
    What is the feedback connection of the plant {system} through the sensor {sensor}?
    What is the closed-loop transfer function for the plant {system} and the measuring device {sensor}?
    How does the plant {system} behave in a loop whose return path is {sensor}?
    With {sensor} as feedback element, what becomes of the forward path {system}?
    If the output of {system} passes the sensor {sensor} before it is subtracted, what is the closed loop?
    Which overall transfer function has a negative feedback loop, forward {system}, return {sensor}?
    When the measurement lags by {sensor} and the plant is {system}, what is the closed loop?
    Which closed loop does the transmitter {sensor} form with the process {system}?
    Given the feedback path {sensor}, how does the forward path {system} look as a closed loop?
    What is the closed loop if {system} is measured through {sensor}?
    What do I get when the output of {system} is fed back through {sensor} and subtracted?
    With {sensor} as the feedback block, what does the forward block {system} become?
    What is the overall transfer function of the forward path {system} and the feedback element {sensor}?
    What is the reference-to-output model when {sensor} measures {system}?
    What is the feedback loop of {system} with the return block {sensor}?
    If the feedback goes through {sensor}, what is the closed system for the plant {system}?
    What does a slow sensor {sensor} make of the closed loop around {system}?
    Which single block replaces the loop made of {system} forwards and {sensor} backwards?
    What is the closed-loop form of {system} with measurement filter {sensor}?
    What is the transfer function of a loop with forward element {system} and backward element {sensor}?
    Given the return element {sensor} and the plant {system}, what is the loop as one block?
    What is the feedback connection of the forward block {system} and the return block {sensor}?
    What is the closed-loop transfer function for G = {system} and H = {sensor}?
    What is the closed-loop transfer function with forward path G = {system} and feedback H = {sensor}?
    If the plant is {system} and the feedback transfer function is {sensor}, what is the closed-loop transfer function?
    What is the closed-loop transfer function of {system} with negative feedback {sensor}?
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
    Find the closed loop of the plant {system} and the sensor {sensor}.
    Find the closed loop with the sensor {sensor} around the plant {system}.
    Find the closed-loop transfer function with forward path {system} and return path {sensor}.
    Close the loop around the plant {system} through the sensor {sensor}.
    Put {sensor} in the feedback path of {system} and give the closed loop.
    Compute feedback of the plant {system} with the return element {sensor}.
    Insert the sensor {sensor} between the output of {system} and the minus sign; closed loop, please.
    Derive the loop's overall transfer function: forward branch {system}, feedback branch {sensor}.
    With H = {sensor} and G = {system}, obtain the closed loop.
    Wrap a negative feedback path {sensor} around the plant {system} and simplify.
    Reduce the feedback loop, plant {system}, sensor {sensor}, to one block.
    Include the sensor dynamics {sensor} when closing the loop around the plant {system}.
    Feed {system} back through {sensor} and simplify.
    Close the loop on {system} with {sensor} in the return branch.
    Find the closed loop of forward block {system} and feedback block {sensor}.
    Find the closed-loop form of {system} measured by {sensor}.
    Find the overall transfer function with backward path {sensor} and forward path {system}.
    Use {sensor} as the feedback block for {system} and give the result.
    Reduce the loop: {system} forwards, {sensor} backwards, minus sign.
    Work out the closed system when the sensor {sensor} reads the plant {system}.
    Put {sensor} in the feedback wire of {system}; which transfer function comes out?
    Take the loop apart no more: combine {system} and its feedback element {sensor}.
    I need the reference-to-output transfer function, plant {system}, feedback through {sensor}.
    Please close the loop; the measurement goes through {sensor}, the forward path is {system}.
    Find the closed-loop transfer function for G = {system} and H = {sensor}.
    Calculate the closed-loop transfer function of the plant {system} with negative feedback through {sensor}.
    Find the closed-loop transfer function when the forward path is {system} and the feedback path is {sensor}.
    """,
    "stories": """
    The plant {system} is measured by a slow sensor {sensor}. Find the closed loop under negative feedback.
    A sensor with dynamics {sensor} reports the output of the plant {system} to the comparator. Closed loop?
    In the block diagram, {system} stands on top, and the branch back to the minus sign contains {sensor}. Closed loop?
    A thermocouple reacts as {sensor}. It closes the loop around the furnace {system}, the plant. Find the closed loop.
    The encoder has the dynamics {sensor}; the plant it measures is {system}. With negative feedback, which closed loop?
    A pH probe reacts slowly, as {sensor}. It reports the neutralisation tank {system} to the comparator. What is the closed loop?
    An aircraft's rate gyro {sensor} sits in the return path; the airframe is {system}. Reduce the feedback loop.
    A boiler {system} is regulated using a filtered measurement, filter {sensor}. Give the closed-loop transfer function.
    The op-amp circuit has the forward gain {system} and the feedback network {sensor}. Which closed loop results?
    A lagging flow meter, {sensor}, feeds back the valve's process {system}. Find the closed loop.
    In Simulink, the upper block is {system}, the block in the feedback line {sensor}. Which transfer function replaces the loop?
    A motor {system} is measured by a tachometer {sensor} whose signal is subtracted. Closed loop?
    An encoder filter {sensor} closes the loop around the joint {system}. Which closed-loop model should the team use?
    A thermometer with the lag {sensor} watches the kettle {system} and its reading is subtracted from the wish. What is the closed loop?
    In the figure the upper box holds {system} and the lower box, pointing back to the minus, holds {sensor}. Reduce the figure.
    The speed of the motor {system} passes a filter {sensor} before it is compared. What does the loop look like from outside?
    The feedback is not perfect: it goes through {sensor}. The forward path is {system}. Which closed-loop model follows?
    Tess writes the plant {system} over one plus plant times feedback block {sensor}. What does she get?
    A negative feedback system has the forward path G = {system} and the feedback path H = {sensor}. Find the closed-loop transfer function.
    """,
    "terse": """
    closed loop: plant {system}, feedback {sensor}
    feedback {sensor}, plant {system}: closed loop?
    G = {system}, H = {sensor}, closed loop
    closed_loop(plant {system}, sensor {sensor})
    sensor {sensor}, forward path {system}, closed loop
    closed loop, plant {system}, sensor {sensor}
    feedback({system}, {sensor}), closed loop
    forward {system}, return {sensor}, closed loop
    negative feedback {sensor} around {system}
    loop: G = {system}, H = {sensor}; close it
    sensor {sensor} feeding back plant {system}, closed loop
    closed loop incl. sensor {sensor}, plant {system}
    feedback block {sensor}, forward block {system}, closed
    {system} fed back through {sensor}
    loop with {system} forwards and {sensor} backwards
    plant {system}, measured via {sensor}, close loop
    feedback({system}, {sensor})
    closed-loop transfer function G = {system}, H = {sensor}
    """,
    "dialogues": """
    A: My plant is {system}. B: And the sensor? A: {sensor}. B: Then here is the closed loop.
    User: closed loop with the sensor {sensor}. Assistant: Plant? User: {system}.
    A: In the return path sits {sensor}. B: And the plant? A: {system}. B: Let me reduce it to one closed loop.
    User: plant {system}. Assistant: Unity feedback? User: No, the feedback path is {sensor}. Closed loop, please.
    A: Unity feedback around {system}? B: No, the sensor {sensor} is in the return path. A: Then the closed loop is?
    Boss: Close the loop around the plant {system}. Intern: Directly? Boss: Through {sensor}; what results?
    A: My forward path is {system}. B: Is the feedback a plain wire? A: No, it goes through {sensor}. B: Then we reduce that loop.
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
    What is the cascade of {first} and {second}?
    What is the series combination of {first} and {second}?
    What is the product of the blocks {first} and {second}?
    What is the chain of {first} followed by {second}?
    What is the tandem connection of {first} and {second}, as one transfer function?
    What is the overall transfer function of {first} and then {second}?
    How do {first} and {second} act in cascade?
    If the output of {first} is the input of {second}, what is the whole?
    Which transfer function describes {second} fed by {first}?
    When {first} precedes {second} in the signal flow, what do they make together?
    Multiplied together, what are the transfer functions {first} and {second}?
    Which open-loop chain do the actuator {first} and the process {second} give?
    Connected end to end, what do the blocks {first} and {second} form?
    What do {first} and {second} make when one feeds the other?
    What is the transfer function of {first} with {second} behind it?
    What single block does the same as {first} followed by {second}?
    What happens to a signal that goes through {first} and then through {second}, as one transfer function?
    What is the result of multiplying {first} by {second}?
    What is the chain product of {first} and {second}?
    What is the total of two blocks in a row, {first} and {second}?
    What is {first} times {second}, as transfer functions?
    What is the combined transfer function if {second} takes its input from {first}?
    What is the overall block for {first} feeding {second}?
    If I line up {first} and {second} one after the other, what do I get?
    What is the connection in line of {first} and {second}?
    What is the input-to-output transfer function through {first} and on through {second}?
    What is the transfer function of {first} and {second} in series?
    What is the overall transfer function of {first} in series with {second}?
    What is the equivalent transfer function of the two blocks {first} and {second} connected in series?
    What is the transfer function of the cascade of {first} and {second}?
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
    Find the series connection of {first} and {second}.
    Find the cascade of {first} and {second}.
    Find the product of the transfer functions {first} and {second}.
    Cascade {first} and {second}.
    Chain {first} and {second} one behind the other.
    Put {first} and {second} in series.
    Connect {second} behind {first}.
    Let {first} drive {second} and give the overall transfer function.
    Multiply the block {first} by the block {second}.
    Lump {first} and the following {second} into one block.
    String together the stages {first} and {second}.
    Compute series({first}, {second}).
    Multiply {first} by {second}.
    Put {first} in front of {second} and combine them.
    Feed the output of {first} into {second}.
    Line up {first} and {second} and give one transfer function.
    Find the product of {first} and {second}.
    Find the overall block of {first} followed by {second}.
    Find the total transfer function for {first} feeding {second}.
    Join {first} and {second} end to end.
    Combine two blocks in a row: {first}, then {second}.
    Send the signal through {first} and afterwards through {second}; describe both as one.
    Replace the chain of {first} and {second} by a single block.
    I want {first} and {second} one behind the other as one system.
    Please multiply these two transfer functions: {first} and {second}.
    Find the overall transfer function of the blocks {first} and {second} in series.
    Connect {first} and {second} in series and give me the transfer function.
    Find the equivalent transfer function of {first} cascaded with {second}.
    """,
    "stories": """
    A controller {first} drives the plant {second}. What is the open loop?
    The signal passes a filter {first} and then an amplifier {second}. Which transfer function has the chain?
    Behind the actuator {first} sits the process {second}, in series. Find the overall system.
    A lab connects two boxes in cascade; the second is {second}, the first {first}. Describe the chain.
    A microphone behaves as {first}, its preamplifier as {second}. Sound passes both in turn. What is the chain?
    Water flows from the tank {first} on to the tank {second}, in series. Find the compound transfer function.
    In the block diagram two boxes stand back to back: {first}, then {second}. Replace them by a single box in series.
    A valve {first} supplies a heat exchanger {second}; one acts through the other. What is the overall transfer function?
    The compensator {first} is placed ahead of the plant {second}. Which open loop does this cascade give?
    Light passes through the lens drive {first} and then through the shutter {second}, in series. Combine both.
    A two-stage amplifier consists of {first} followed by {second}. Describe it by one fraction.
    The signal first meets an anti-aliasing filter {first}, next a delay model {second}. What does the chain look like?
    In a gearbox model, motor {first} turns shaft {second}, one behind the other. Multiply them out.
    A student wires the output of {first} to the input of {second}. Which total transfer function does she write?
    On the diagram the arrow leaves {first}, enters {second} and goes on. Which single block equals this cascade?
    The joystick signal goes through the smoothing block {first} and only then to the motor {second}. Write both as one block.
    A sound passes a microphone {first} and then a loudspeaker {second}. What is the transfer function from mouth to ear?
    Water runs through a first tank {first} into a second tank {second}. What does the whole chain look like?
    The pupil draws two boxes in a row, {first} and {second}, and wants to rub out the middle line. What single box remains?
    The controller is {first} and it drives the plant {second}. The tutor asks for the open loop as one fraction.
    Two blocks with transfer functions {first} and {second} are connected in series. Find the overall transfer function.
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
    series link {first} with {second}
    cascade of {first} and {second}
    {first} followed by {second}, one block
    multiply transfer functions {first} , {second}
    chain {first} then {second}
    {second} driven by {first}, overall
    {first} then {second} as one transfer function
    product {first} and {second}
    one behind the other: {first}, {second}
    multiply blocks {first} by {second}
    series connection of {first} and {second}
    transfer functions in series: {first} and {second}
    """,
    "dialogues": """
    A: The controller is {first}. B: And the plant? A: {second}. B: In series, then.
    User: cascade two systems. Assistant: Which? User: {first} and {second}.
    "What comes behind {first}?" "The plant {second}." "And the series connection is?"
    User: the second block is {second}. Assistant: And the first? User: {first}; connect them in series.
    Coach: One stage is {first}. Trainee: The next stage {second}. Coach: So the cascade as one block?
    A: Its output drives {second}. B: Output of what? A: Of {first}. B: So both in series make what?
    A: Are {first} and {second} in parallel? B: No, one after the other. A: So the cascade is?
    Boss: Join the filter {first} and the plant {second}. Intern: Add or multiply? Boss: Series, so multiply.
    A: The output of {first} goes into {second}. B: So they are in a row? A: Yes, make one block of them.
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
    What is the parallel combination of {first} and {second}?
    What is the sum of the blocks {first} and {second}?
    What is the parallel connection of {first} with {second}?
    What is the total of the summed branches {first} and {second}?
    What is the overall transfer function of {first} beside {second}, outputs added?
    What is {first} plus {second}, as transfer functions?
    How do {first} and {second} act in parallel?
    If {first} and {second} get the same input and a summer adds their outputs, what is the whole?
    Added together, what are the transfer functions {first} and {second}?
    When both {first} and {second} work side by side on one input, what do they make together?
    Which transfer function describes two parallel branches, {first} and {second}?
    Fed by a common input and joined at a plus sign, what do {first} and {second} form?
    Which block equals the sum of the proportional path {first} and the extra path {second}?
    What do {first} and {second} make when they get the same input and their outputs are added?
    What is the transfer function of {first} with {second} beside it, outputs added?
    What single block does the same as {first} plus {second}?
    What is the result of adding {first} and {second}?
    What is the sum of {first} and {second}, as transfer functions?
    What is the total of two side-by-side blocks, {first} and {second}?
    What is {first} plus {second} over one common denominator?
    What is the combined transfer function if {first} and {second} share an input and their outputs add up?
    What is the overall block for {first} next to {second}, summed?
    If a signal splits into {first} and {second} and is added up again, what do I get?
    What is the side-by-side connection of {first} and {second}?
    What is the summed path of {first} and {second}?
    What is the input-to-output transfer function over both branches, {first} and {second}, together?
    What is the transfer function of {first} and {second} in parallel?
    What is the overall transfer function of {first} in parallel with {second}?
    What is the equivalent transfer function of the two blocks {first} and {second} connected in parallel?
    What is the combined transfer function if {first} and {second} are connected in parallel?
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
    Find the parallel connection of {first} and {second}.
    Find the sum of the transfer functions {first} and {second}.
    Find the total of the parallel paths {first} and {second}.
    Add the blocks {first} and {second}.
    Put {first} and {second} in parallel.
    Connect {second} parallel to {first}.
    Place {first} alongside {second}, add their outputs, and give the overall transfer function.
    Lump the parallel branches {first} and {second} into one block.
    Let {first} and {second} share an input and sum what comes out.
    Bring {first} and {second} over a common denominator and add.
    Compute parallel({first}, {second}).
    Join {first} and {second} at a summing point.
    Add {first} and {second}.
    Put {first} next to {second} and add their outputs.
    Split the input into {first} and {second} and sum up afterwards.
    Find the sum of {first} and {second}.
    Find the overall block of {first} beside {second}, outputs added.
    Find the total transfer function for {first} plus {second}.
    Join {first} and {second} side by side.
    Combine two branches: {first} and {second}, added.
    Write {first} plus {second} as one fraction.
    Replace the two branches {first} and {second} by a single block, sum at the end.
    Send one signal through {first} and {second} at the same time and add; describe both as one.
    I want {first} and {second} in parallel as one system.
    Please sum these two transfer functions: {first} and {second}.
    Find the overall transfer function of the blocks {first} and {second} in parallel.
    Connect {first} and {second} in parallel and give me the transfer function.
    Find the equivalent transfer function of {first} connected in parallel with {second}.
    """,
    "stories": """
    A controller has two branches, {first} and {second}, whose outputs are added. What is the controller?
    The heat flows along two parallel paths, {first} and {second}. Find the overall transfer function.
    Beside the loudspeaker {first} stands a subwoofer {second}; both play the same signal, in parallel. Total system?
    A modal model is the sum of two modes; the second mode is {second}, the first {first}. Add them.
    A driver hears the engine through the floor {first} and through the air {second}, paths in parallel. Overall path?
    A feedforward branch {second} is added to the main path {first}; a junction sums them. Find the overall block.
    In the block diagram the input splits to the boxes {first} and {second}, and a plus sign joins them. Replace both.
    Two heaters, {first} and {second}, obey the same command and warm one room. Add their effects: overall transfer function?
    A PI controller has one path {first} and another {second}, summed at the end. What is the whole controller?
    Sound reaches the ear directly, {first}, and by a wall, {second}; both add up. Which total transfer function?
    A feedforward bypass {second} runs parallel to the compensator {first}. Combine both.
    Two pumps, {first} and {second}, get one command and fill the same basin. What single block is that?
    On the diagram a signal forks into {first} and {second}, and the branches meet at a plus. Which single block equals this?
    Two resonances, {first} and {second}, superpose in a guitar body. Write their sum as one transfer function.
    A student adds the outputs of {first} and {second}, both driven alike. Which total transfer function does he write?
    The joystick signal splits: one branch is {first}, the other {second}, and the results are added at the motor. Write both as one block.
    Two loudspeakers, {first} and {second}, get the same music and their sounds add. What is the total transfer function?
    Rain runs into the lake by two brooks, {first} and {second}, at the same time. What do both brooks make together?
    The pupil draws two boxes beside each other, {first} and {second}, meeting at a plus. What single box remains?
    The controller has a quick part {first} and a slow part {second}, added up. The tutor asks for one fraction.
    Two blocks with transfer functions {first} and {second} are connected in parallel. Find the overall transfer function.
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
    parallel sum {first} with {second}
    sum of transfer functions {first} and {second}
    {first} beside {second}, summed
    add blocks {first} , {second}
    branches {first} + {second}, parallel
    same input, outputs added: {first} and {second}
    {first} plus {second} as one transfer function
    sum {first} and {second}
    side by side: {first} and {second}, added
    add transfer functions {first} plus {second}
    parallel connection of {first} and {second}
    """,
    "dialogues": """
    A: One branch is {first}. B: The other? A: {second}. B: So they are in parallel.
    User: parallel connection. Assistant: Of which systems? User: {first} and {second}.
    "Two blocks share one input." "Which?" "{first} and {second}; their outputs add up. Total?"
    User: the second branch is {second}. Assistant: The first? User: {first}; add them in parallel.
    Coach: One path is {first}. Trainee: Beside it {second}. Coach: So the parallel connection as one block?
    A: A junction adds two outputs. B: Of which blocks? A: {first} and {second}. B: So what is their sum?
    A: Are {first} and {second} in cascade? B: No, side by side. A: So their parallel connection is?
    Boss: Join the paths {first} and {second}. Intern: Add or multiply? Boss: Parallel, so add.
    A: The same input goes to {first} and to {second}. B: And the outputs? A: Added. B: Then it's one parallel block.
    """,
}
