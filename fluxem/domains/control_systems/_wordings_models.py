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
    """,
    "commands": """
    Check the stability of the state-space model {system}.
    Decide whether the state equation with {system} is stable.
    Calculate from the eigenvalues of A if {system} is stable.
    Find out whether the state-space model {system} is internally stable.
    Say if the autonomous system behind {system} is stable, yes or no.
    Verify stability of the state-space description {system}.
    """,
    "stories": """
    A satellite is modelled by {system}. Left alone, is it stable?
    The identified model reads {system}. The report needs one word: stable or unstable.
    Our rover's linearised dynamics are {system}. With the motors off, does a disturbance grow, or is the system stable?
    A colleague sends the state matrices {system}. He only wants to know if his system is stable.
    """,
    "terse": """
    stable? {system}
    state-space stability: {system}
    is_stable({system}), state space
    {system}; stable or unstable?
    eigenvalues of A in the left half plane? stability of {system}
    """,
    "dialogues": """
    A: My model is {system}. B: Controllable? A: I want to know if it is stable.
    User: stability test. Assistant: Of which state-space model? User: {system}.
    "The states are governed by {system}." "Do they run away?" "You tell me: is it stable?"
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
    """,
    "dialogues": """
    A: I want to place the poles of {system}. B: Is it controllable? A: Please check.
    A: Here is my model: {system}. B: What shall I test? A: Controllability.
    User: controllability, please. Assistant: Which model? User: {system}.
    "Can one input handle the model {system}?" "Compute the controllability matrix." "And its rank?"
    Student: When is {system} controllable? Teacher: If the rank is full. Student: Is it?
    Pilot: Can a lone rudder command the whole craft? Engineer: Its model is {system}. Pilot: So is it controllable?
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
    """,
    "stories": """
    A gyroscope measures one angle of the craft {system}. Can all its states be observed?
    Before building an observer, the engineer checks if {system} is observable.
    Only one thermometer works in the reactor {system}. Does it reveal every state?
    The exam states {system} and asks for the observability matrix and its rank.
    A Kalman filter diverges for the system {system}. Suspicion: some state is not observable. Is the pair observable?
    The battery's charge cannot be measured directly. With the model {system}, is the state observable from the voltage?
    A hidden oscillation ruined the product. The plant's model is {system}. Was that state observable at all?
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
    """,
    "dialogues": """
    A: I want an observer for {system}. B: Is it observable? A: Please check.
    User: observability. Assistant: Which model? User: {system}.
    "One sensor only, {system}." "Does it see everything?" "That is what I ask: is it observable?"
    A: We only measure the output of the system {system}. B: Can the state be estimated? A: Depends: is it observable?
    Student: When is {system} observable? Teacher: If obsv has full rank. Student: Has it?
    """,
}
