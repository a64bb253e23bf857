# ruff: noqa: E501 - one template a line
"""Wordings of the tools that look at a state-space model."""

from __future__ import annotations

IS_STABLE = {
    "terms": "stability of a state-space model; stable state matrix; Hurwitz matrix; internal stability; "
    "eigenvalues of A; divergence of the states",
    "questions": """
    Is the state-space model {system} stable?
    Is the continuous system with {system} asymptotically stable?
    Do all eigenvalues of the state matrix lie to the left for {system}?
    Is {system} stable?
    Do the states of {system} decay to nothing without any input, i.e. is it stable?
    Will the state trajectory diverge for {system}, or is the system stable?
    Is the matrix A Hurwitz in the state-space model {system}?
    Is {system} a stable state-space system?
    Is the system {system} asymptotically stable?
    Is the linear model {system} stable or unstable?
    Is the dynamics matrix Hurwitz for {system}?
    What is the stability verdict on the state-space model {system}?
    Does the free motion of the model {system} die out, i.e. is it stable?
    Do the eigenvalues of A make the system {system} stable?
    With zero input, do the states of the system {system} stay near the origin and return to it, i.e. stability?
    Does any eigenvalue of A have a positive real part, so that {system} is unstable?
    Will the states run off to infinity for {system}, or is it stable?
    Would a Lyapunov function exist for the state-space model {system}, that is, is it stable?
    If nobody touches the inputs, is the model {system} stable?
    Do the states settle when nobody touches the inputs, for {system}?
    Is the state model safe from blowing up if {system}?
    With all inputs at zero, do the states fade away for {system}?
    Does any state grow without limit in the model {system}?
    Would the state vector explode in time for {system}?
    What is the stability of the state equations {system}?
    Is there an unstable mode in the state-space model {system}?
    Is A a stability matrix for {system}?
    Are all eigenvalues of the state matrix A in the left half plane for {system}?
    Do the states come to rest after a disturbance in {system}?
    Does every natural motion of the states die away for {system}?
    Will the states diverge if left alone, given {system}?
    Is the state-space system {system} stable?
    Is the system with the state-space matrices {system} stable or unstable?
    Is the state-space model {system} asymptotically stable?
    Is the linear system x' = Ax + Bu with {system} stable?
    Is the state-space system with {system} stable, going by the eigenvalues of A?
    """,
    "commands": """
    Check the stability of the state-space model {system}.
    Decide whether the state equation with {system} is stable.
    Calculate from the eigenvalues of A if {system} is stable.
    Find out whether the state-space model {system} is internally stable.
    Say if the autonomous system behind {system} is stable, yes or no.
    Verify stability of the state-space description {system}.
    Check if the state-space model {system} is stable.
    Find out whether {system} is a stable system.
    Decide whether the model {system} is stable or unstable.
    Assess the stability of the state-space system {system}.
    Judge whether the state-space realisation {system} is internally stable.
    Test the state matrix for stability: {system}.
    Use Lyapunov's criterion to say whether {system} is stable.
    Tell me if the unforced states decay, i.e. the system is stable, for {system}.
    Determine the stability of the multivariable model {system}.
    Settle it: is the state equation {system} stable?
    Examine the eigenvalues of A in {system} for stability.
    Report whether the state-space model {system} is stable, yes or no.
    Say whether the state-space model is stable: {system}.
    Tell me if the states diverge for {system}.
    Run a stability test on the state equations {system}.
    Give the stability verdict for the matrices {system}.
    Look for unstable modes in the state-space model {system}.
    Look at the eigenvalues and answer yes or no: stable? {system}.
    Please check this state model for instability: {system}.
    I want to know if the states run away when {system}.
    Make sure that the model is stable: {system}.
    Find out if the free motion of the states settles for {system}.
    Check whether all eigenvalues of the state matrix are in the left half plane: {system}.
    Decide if the states settle or blow up: {system}.
    Determine whether the state-space system {system} is stable.
    Determine the stability of the system with matrices {system}.
    Check whether x' = Ax + Bu is stable for {system}.
    Check whether the state-space system {system} is stable or unstable.
    """,
    "stories": """
    A satellite is modelled by {system}. Left alone, is it stable?
    The identified model reads {system}. The report needs one word: stable or unstable.
    Our rover's linearised dynamics are {system}. With the motors off, does a disturbance grow, or is the system stable?
    A colleague sends the state matrices {system}. He only wants to know if his system is stable.
    A quadcopter near hover was linearised as {system}. Hands off the sticks, is it stable?
    A compartment model of a drug reads {system}. Does the drug wash out, i.e. is the model stable?
    An econometrician wrote her model as {system}. Do shocks fade, meaning it is stable?
    The state-space file contains {system}. The tool should print "stable" or "unstable". Which?
    Two coupled tanks were modelled by {system}. Left alone, do the levels settle: stable?
    An aircraft's lateral motion is {system}. Is this airframe stable without an autopilot?
    The reduced-order model {system} must be stable to be of use. Is it?
    In the oral exam the professor writes {system} and only asks: stable?
    A pair of swinging cranes has the model {system}. Nobody touches the controls. Does the swinging stop by itself?
    My simulation with {system} gives huge numbers after a while. Is the model itself unstable?
    In the design meeting they show {system} and ask only whether it is stable.
    The heat in three rooms is a state-space model, {system}. With the heating off, do the temperatures settle?
    An electric circuit has the state equations {system}. With no source connected, do currents and voltages die away?
    My state-space model has the matrices {system}. Is it stable?
    """,
    "terse": """
    stable? {system}
    state-space stability: {system}
    is_stable({system}), state space
    {system}; stable or unstable?
    eigenvalues of A in the left half plane? stability of {system}
    stable state-space model? {system}
    stability of the state-space model {system}
    eigenvalues of A stable? {system}
    is the state matrix Hurwitz for {system}
    internally stable: {system}
    stable/unstable, state matrices {system}
    states blow up? {system}
    state model {system} - stable y/n
    unstable modes in {system}?
    eigenvalues of state matrix all left? {system}
    state-space, does it settle: {system}
    stable or unstable state-space system: {system}
    isstable, state-space system {system}
    """,
    "dialogues": """
    A: My model is {system}. B: Controllable? A: I want to know if it is stable.
    User: stability test. Assistant: Of which state-space model? User: {system}.
    "The states are governed by {system}." "Do they run away?" "You tell me: is it stable?"
    A: Observable or controllable, this {system}? B: Neither question; I ask if it is stable. A: Let me see.
    Boss: The model is {system}. Intern: Do its states explode? Boss: Find out: is it stable?
    A: My state equations are {system}. B: Do you want the poles? A: No, just whether the states settle.
    """,
}

CONTROLLABILITY = {
    "terms": "controllability; controllable pair; controllability matrix; reachability; Kalman rank condition; "
    "steerability; ctrb; influence of the inputs on the states",
    "questions": """
    Is the system {system} controllable?
    Is the pair {system} controllable?
    What is the rank of the controllability matrix for {system}?
    Can the input steer every state when {system}?
    Does the model with {system} satisfy the rank condition of Kalman for control?
    Can each state be reached through the input, given {system}?
    How many states can the input of the model {system} influence?
    Does the controllability matrix have full rank if {system}?
    With {system}, is there an input that takes any state to any other?
    Is there a part of the state that the input cannot move when {system}?
    [Whats|What's] the ctrb rank, and is it controllable: {system}?
    Are there uncontrollable modes, stuck beyond the reach of the actuators, in the system {system}?
    Would an LQR or pole assignment be feasible for the system {system}, i.e. is it controllable?
    Is {system} controllable?
    Is {system} completely controllable?
    Is the state-space model {system} controllable?
    What is the controllability rank of {system}?
    What is the reachability verdict on the system {system}?
    What is the rank of the reachability matrix for the system {system}?
    Can the actuators drive every state of the system {system}?
    Can the model {system} be steered anywhere through its input?
    Does the input get a grip on all modes of the system {system}?
    Are any states of the system {system} out of the actuator's reach?
    Does {system} satisfy the Kalman rank condition on A and B?
    Could eigenvalues be assigned freely by state feedback for the system {system}, i.e. is it controllable?
    Is there an input which brings the state of the model {system} to zero from everywhere, i.e. controllability?
    Can the inputs push every state where we want for {system}?
    Do the inputs have full power over all states for {system}?
    Is every state within reach of the actuators when {system}?
    Can I drive the model from any state to any other with {system}?
    How many states can be steered in the model {system}?
    What is the controllable dimension of {system}?
    Is pole placement possible for {system}?
    Is the pair of matrices A and B controllable for {system}?
    Does the input act on all modes, or are some left untouched, for {system}?
    Is there a state that no input can change in {system}?
    Can a controller move all the states for {system}?
    What is the rank of the controllability matrix made from B, AB and so on for {system}?
    Is each corner of the state space reachable through the input for {system}?
    Is the state-space system {system} controllable or not?
    Is the pair (A, B) controllable for {system}?
    What is the rank of the controllability matrix of the system with {system}?
    Is the system with matrices {system} completely controllable?
    Is x' = Ax + Bu controllable with {system}?
    """,
    "commands": """
    Check the controllability of {system}.
    Test whether {system} is controllable.
    Compute the rank of the controllability matrix of {system}.
    Determine if the pair {system} is controllable.
    Build the controllability matrix from {system} and give its rank.
    Decide by Kalman's rank test whether the input controls all states of {system}.
    Find out if the model {system} is completely controllable.
    Evaluate the reachability of the states in {system}.
    State whether the actuator reaches every state: {system}.
    For {system}, say if it is controllable and of which rank.
    Verify controllability before placing poles: {system}.
    Calculate whether {system} is controllable.
    Audit actuator authority for the model {system}: full controllability, or a rank deficiency?
    Assess if state transfer to arbitrary targets is feasible for {system}, i.e. controllability.
    Check if {system} is controllable.
    Find out whether {system} is controllable.
    Find the controllability rank of {system}.
    Find the rank of the controllability matrix of {system}.
    Examine the controllability of the model {system}.
    Decide on controllability: {system}.
    Form the columns B, AB and so on for the system {system} and count the independent ones.
    Judge whether the input matrix B lets us steer each state in {system}.
    Verify the reachability of the system {system}.
    Analyse the pair of A and B for controllability: {system}.
    Report whether the model {system} is fully controllable, with the rank.
    Prove or disprove that the actuator of the system {system} can reach all states.
    Check if the inputs reach all states for {system}.
    Say whether I can steer every state in {system}.
    Tell me if state feedback can place all poles for {system}.
    Give the controllability verdict for {system}.
    Get the rank of the controllability matrix for {system}.
    Count the steerable states of {system}.
    Decide if the actuators command the whole state for {system}.
    Find out whether any mode escapes the input in {system}.
    Test the pair of A and B for controllability: {system}.
    Build the ctrb matrix and report its rank for {system}.
    I want to know if the model can be controlled completely: {system}.
    Please see whether the input reaches everything in {system}.
    Determine whether the system {system} is controllable.
    Check the controllability of the state-space model {system}.
    Use the Kalman rank condition to check whether {system} is controllable.
    Find the rank of the controllability matrix for {system}.
    """,
    "stories": """
    A satellite with one thruster has the model {system}. Can the thruster steer all its states?
    Before designing a state feedback, the engineer checks if {system} is controllable.
    The exam states {system} and asks for the controllability matrix and its rank.
    A cart with a pendulum is described by {system}. Is it controllable from its single motor?
    One of our two heaters failed. What is left is {system}. Can we still control every temperature?
    Pole placement failed for {system}. Was the pair controllable at all?
    A student wrote {system} on the board; the class must tell whether the input controls everything.
    Our drone lost a rotor and now obeys {system}. Is it still controllable?
    An economist models a market as {system}, the input being the interest rate. Is the market controllable?
    A submarine's rudder jammed; only ballast pumps act now. With the model {system}, is it still controllable?
    Only the rear wheels steer the robot {system}. Can every state be brought where we like? Test controllability.
    A two-tank plant with one pump obeys {system}. Can the pump set both levels on its own: is it controllable?
    Pole placement code throws an error for {system}. Probably the pair is not controllable. Is it?
    A crane is modelled as {system}. Can one motor control both sway and position, i.e. is it controllable?
    The neuroscientist's network is {system}; she stimulates one node. Is the whole network controllable?
    After an actuator fault the plane obeys {system}. Which controllability rank is left?
    The chapter on LQR begins with a check of controllability. The example is {system}. Do it.
    Lin wonders if her input can move every mode of the model {system}. Is it controllable, and of which rank?
    Before designing pole placement, Aziz asks if the actuators reach all states of {system}. Do they?
    One thruster of the robot is broken; the model is now {system}. Can it still go into every state?
    The exam lists {system} and asks: can the input steer all the states, and what is the rank?
    Two carts are linked by a spring, and only one motor drives the states of {system}. Can the motor put both carts anywhere?
    A pump feeds two tanks, the states of {system}. Can both levels be set at will with this pump?
    My state-space model has the matrices {system}. Is it controllable?
    """,
    "terse": """
    controllability: {system}
    {system}; controllable?
    rank of the controllability matrix, {system}
    ctrb rank: {system}
    Kalman test for control, {system}
    is it controllable: {system}
    rank [B AB ...] for {system}
    controllable pair? {system}
    ctrb({system}) full rank?
    uncontrollable modes in the system {system}?
    actuator authority, controllability of {system}
    controllable? {system}
    controllability rank {system}
    rank ctrb {system}
    reachable states: {system}
    Kalman condition on A and B: {system}
    pair of A and B controllable? {system}
    can the input steer all states? {system}
    controllable dimension of {system}
    ctrb rank + verdict, {system}
    actuators reach everything? {system}
    ctrb full? states all steerable? {system}
    controllability of {system}
    controllable or not: {system}
    rank(ctrb(A, B)), {system}
    """,
    "dialogues": """
    A: I want to place the poles of {system}. B: Is it controllable? A: Please check.
    A: Here is my model: {system}. B: What shall I test? A: Controllability.
    User: controllability, please. Assistant: Which model? User: {system}.
    "Can one input handle the model {system}?" "Compute the controllability matrix." "And its rank?"
    Student: When is {system} controllable? Teacher: If the rank is full. Student: Is it?
    Pilot: Can a lone rudder command the whole craft? Engineer: Its model is {system}. Pilot: So is it controllable?
    A: Observability of {system}? B: No, the other one, controllability. A: One moment.
    Boss: Can our single valve steer the plant {system} fully? Intern: A question of controllability. Boss: So can it?
    A: I have one actuator and the model {system}. B: Can it move every state? A: That is my question.
    """,
}

OBSERVABILITY = {
    "terms": "observability; observable pair; rank of the observability matrix; state reconstruction; obsv; "
    "observability Gramian test; state estimation; visibility of the states; sensor placement",
    "questions": """
    Is the system {system} observable?
    What is the rank of the observability matrix for {system}?
    Can every state be reconstructed from the output when {system}?
    Does the sensor see all states of the model {system}?
    Is any state hidden from the output if {system}?
    Does the observability matrix have full rank with {system}?
    [Whats|What's] the obsv rank, and is it observable: {system}?
    Can I infer the internal state by merely watching the output of {system}?
    Is the pair of A and C observable in {system}?
    Do the measurements suffice to recover the state vector of the model {system}?
    Are there blind spots, states invisible to the output, in the system {system}?
    Could a Luenberger observer work for the system {system}, i.e. is it observable?
    How many states of the system {system} can the measurements distinguish?
    Is {system} observable?
    Is {system} completely observable?
    Is the state-space model {system} observable?
    What is the observability rank of {system}?
    What is the observability verdict on {system}?
    What is the rank of [[C; CA; ...]] for {system}?
    Can the sensors see every state of the system {system}?
    Can the state of the model {system} be reconstructed from its output?
    Does some state of the model {system} stay hidden from the measurement?
    Does {system} satisfy the rank condition on A and C?
    Is the measured output of the system {system} enough to infer its initial state?
    Could a Kalman filter estimate all states of the model {system}, i.e. is it observable?
    Are any modes of the system {system} invisible to the sensor?
    Can I work out all states from the measured output of {system}?
    Do the measurements tell us everything about the state for {system}?
    Is every state visible at the output when {system}?
    Does watching y reveal the starting state for {system}?
    How many states can be seen through the sensors of {system}?
    What is the observable dimension of {system}?
    Is it possible to build a state estimator for {system}?
    Is the pair of matrices A and C observable for {system}?
    Is there a state that the measurements never show in {system}?
    Are there hidden modes, unseen by the sensor, in {system}?
    Can a Luenberger observer rebuild the state for {system}?
    What is the rank of the matrix stacked from C, CA and so on for {system}?
    Is the state-space system {system} observable or not?
    Is the pair (A, C) observable for {system}?
    What is the rank of the observability matrix of the system with {system}?
    Is the system with matrices {system} completely observable?
    Is x' = Ax, y = Cx observable with {system}?
    """,
    "commands": """
    Check the observability of {system}.
    Test whether {system} is observable.
    Compute the rank of the observability matrix of {system}.
    Determine if the output reveals all states of {system}.
    Build the observability matrix from {system} and give its rank.
    Verify observability before designing an observer: {system}.
    Calculate whether {system} is observable.
    Find out if {system} is completely observable.
    Evaluate Kalman's rank test for observation: {system}.
    Stack C, CA and so on for the model {system} and report the rank.
    Say yes or no: {system} is observable.
    Tell whether the output equation exposes each state: {system}.
    Check if {system} is observable.
    Find out whether {system} is observable.
    Find the observability rank of {system}.
    Find the rank of the observability matrix of {system}.
    Examine the observability of the model {system}.
    Decide on observability: {system}.
    Stack the rows C, CA and so on for {system} and count the independent ones.
    Judge whether the output matrix C reveals each state in {system}.
    Verify that the sensors of the system {system} leave no state unseen: observability.
    Analyse the pair of A and C for observability: {system}.
    Report whether the model {system} is fully observable, with the rank.
    Prove or disprove that the initial state of the system {system} follows from its output.
    Check if the sensors see all states for {system}.
    Say whether the output reveals the whole state of {system}.
    Tell me if a state estimator can work for {system}.
    Give the observability verdict for {system}.
    Get the rank of the observability matrix for {system}.
    Count the visible states of {system}.
    Decide if the measurements are enough to know all states: {system}.
    Find out whether any mode hides from the output in {system}.
    Test the pair of A and C for observability: {system}.
    Build the obsv matrix and report its rank for {system}.
    I want to know if the state can be reconstructed from the output: {system}.
    Please see whether the sensor shows everything in {system}.
    Find the number of states that show up at the output of {system}.
    Determine whether the system {system} is observable.
    Check the observability of the state-space model {system}.
    Use the Kalman rank condition to check whether {system} is observable.
    Find the rank of the observability matrix for {system}.
    """,
    "stories": """
    A gyroscope measures one angle of the craft {system}. Can all its states be observed?
    Before building an observer, the engineer checks if {system} is observable.
    Only one thermometer works in the reactor {system}. Does it reveal every state?
    The exam states {system} and asks for the observability matrix and its rank.
    A Kalman filter diverges for the system {system}. Suspicion: some state is not observable. Is the pair observable?
    The battery's charge cannot be measured directly. With the model {system}, is the state observable from the voltage?
    A hidden oscillation ruined the product. The plant's model is {system}. Was that state observable at all?
    A submarine's depth gauge is the only sensor of the model {system}. Does it betray every state: is it observable?
    A patient's hidden compartment can be inferred only if {system} is observable. Is it?
    Our observer never converges for {system}. Maybe a state cannot be seen. What is the observability rank?
    The encoder of a robot joint gives the output of {system}. Can speed and position both be reconstructed: observable?
    One current sensor was removed; the motor is now {system}. Is it still observable?
    The chapter on Luenberger observers begins with an observability check. The example is {system}. Do it.
    A grid operator places one meter in the network {system}. Can the whole state be estimated, i.e. is it observable?
    Eva wonders if her output shows every mode of the model {system}. Is it observable, and of which rank?
    A thermometer sits in only one of the rooms modelled by {system}. Can we infer the other temperatures from it?
    A drone has lost its speed sensor; what remains is {system}. Can the filter still estimate everything?
    Before writing an estimator, Olga asks if the measurements show every state of {system}. Do they?
    A doctor sees only the blood level; the body is modelled by {system}. Can the hidden amounts be worked out from it?
    The exam lists {system} and asks: can all the states be seen at the output, and what is the rank?
    My state-space model has the matrices {system}. Is it observable?
    """,
    "terse": """
    observability: {system}
    {system}; observable?
    obsv rank: {system}
    rank of the observability matrix, {system}
    is it observable: {system}
    obsv({system}) full rank?
    observable pair? {system}
    rank [C; CA ...] for {system}
    Kalman test for observation, {system}
    observable? {system}
    observability rank {system}
    rank obsv {system}
    hidden states? observability of {system}
    sensors see all states? {system}
    pair of A and C observable? {system}
    can the output show all states? {system}
    observable dimension of {system}
    obsv rank + verdict, {system}
    estimator possible? {system}
    observability of {system}
    observable or not: {system}
    rank(obsv(A, C)), {system}
    """,
    "dialogues": """
    A: I want an observer for {system}. B: Is it observable? A: Please check.
    User: observability. Assistant: Which model? User: {system}.
    "One sensor only, {system}." "Does it see everything?" "That is what I ask: is it observable?"
    A: We only measure the output of the system {system}. B: Can the state be estimated? A: Depends: is it observable?
    Student: When is {system} observable? Teacher: If obsv has full rank. Student: Has it?
    A: Controllability of {system}? B: No, the dual, observability. A: One moment.
    Boss: Does our single sensor show every state of the plant {system}? Intern: A question of observability. Boss: So does it?
    A: I have one sensor and the model {system}. B: Does it see every state? A: That is my question.
    """,
}
