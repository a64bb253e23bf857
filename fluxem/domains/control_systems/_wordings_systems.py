"""Wordings of the tools that look at one transfer function."""

from __future__ import annotations

IS_STABLE = {
    "terms": "stability; asymptotic stability; Routh-Hurwitz criterion; Routh array; Jury test; stable system; "
    "poles in the left half plane; BIBO stability; divergence; runaway behaviour",
    "questions": """
    Is the system {system} stable?
    Is {system} a stable transfer function?
    Does the Routh-Hurwitz criterion call the plant {system} stable?
    Are all poles of {system} where a stable system needs them?
    Will the response of {system} die out, or is it unstable?
    Can I trust the plant {system} to be asymptotically stable?
    Does the plant with the transfer function {system} settle by itself, that is, is it stable?
    Would a bounded input keep the output of {system} bounded, all poles counted?
    Does every natural mode of {system} decay?
    Is any pole of {system} unstable, or are all of them fine?
    [Whats|What's] the verdict on {system}, stable or not?
    Does {system} blow up over time, or is it stable?
    """,
    "commands": """
    Check the stability of {system}.
    Test whether {system} is stable.
    Decide if the transfer function {system} belongs to a stable system.
    Apply the Routh-Hurwitz test to the denominator of {system} and tell me if it is stable.
    Determine the [asymptotic|] stability of the plant {system}.
    Tell me whether the closed loop {system} is stable or not.
    Verify that the filter {system} is stable.
    Build the Routh array of {system} and conclude about stability.
    Judge by its poles whether {system} is stable.
    Say yes or no: is the open loop {system} stable?
    Examine {system} for unstable poles and report whether the system is stable.
    Calculate whether {system} is BIBO stable.
    """,
    "stories": """
    A student models a motor as {system}. Before testing it, she asks whether the motor is stable.
    Our autopilot has the closed loop {system}. The safety report must state if it is stable.
    The lab rig behaves like {system}. Nobody dares to switch it on unless it is stable. Is it?
    An amplifier with the transfer function {system} began to howl. Was it unstable from the start?
    The exam gives the plant {system} and one line for the answer: stable or unstable.
    A drone's height follows {system}. Without a controller, would it be stable?
    We discretised or derived the model {system}; our software must refuse it unless it is stable.
    A chemical reactor was identified as {system}. The operators fear a runaway; is the reactor stable?
    Before tuning anything, the engineer checks if the plant {system} is stable on its own.
    """,
    "terse": """
    is_stable({system})
    {system}: stable?
    stability of {system}
    Routh-Hurwitz, {system}
    stable or unstable: {system}
    poles ok? plant {system}
    transfer function {system}, stability
    check stability {system}
    stable {system}?
    """,
    "dialogues": """
    A: I found the transfer function {system}. B: Is it stable? A: That is my question.
    A: The loop is {system}. B: Looks unstable. A: Please check that.
    User: stability check. Assistant: Of which system? User: {system}.
    "Can we switch on the plant {system}?" "Only if it is stable." "Well, is it?"
    Student: How do I see that {system} is stable? Teacher: Use the Routh array. Student: And the verdict?
    """,
}

STEP_RESPONSE = {
    "terms": "step response; unit step; output after a step; transient response; samples of the step response; "
    "time response; settling curve; reaction to a sudden switch-on",
    "questions": """
    What is the step response of {system} at the times {times}?
    At the times {times}, what does {system} put out after a unit step?
    How large is the output of the plant {system} at t = {times} when a unit step arrives at time zero?
    Which values does the unit step response of {system} take at {times}?
    With a unit step as the input, where is {system} at the times {times}?
    At {times}, how far has the step response of {system} come?
    What output follows a unit step at the instants {times} for the transfer function {system}?
    If I apply a unit step to {system}, what do I read at t = {times}?
    For t = {times}, what is y(t) of the plant {system} excited by a unit step?
    How does {system} answer a unit step, looked at when t = {times}?
    [Whats|What's] the unit step response of {system} at t = {times}?
    How does {system} react to being switched on with a unit step, read at the times {times}?
    Flipping a switch sends one unit to {system}; which readings follow at the times {times}?
    How high has the reaction curve of {system} climbed at t = {times} after a unit step?
    """,
    "commands": """
    Compute the step response of {system} at {times}.
    At t = {times}, evaluate the unit step response of {system}.
    Simulate the unit step response of the plant {system} and report it at the times {times}.
    Sample the step response of {system} at the times {times}.
    For the times {times}, list the outputs of {system} after a unit step.
    Apply a unit step to {system} and give the output at {times}.
    Starting from rest, drive {system} with a unit step; output wanted at t = {times}.
    Find y at the times {times} for a unit step into the transfer function {system}.
    [Calculate|Work out] the transient of {system} for a unit step, at the instants {times}.
    Tabulate the step response for t = {times}; the transfer function is {system}.
    Feed one, constantly, into {system} from time zero on and read the output at {times}.
    Predict the values of the step response at {times} for the plant {system}.
    Trace the reaction curve: unit step, plant {system}, evaluated at {times}.
    Generate a short table of amplitudes for a unit step through {system} at the instants {times}.
    """,
    "stories": """
    A heater with the model {system} is switched on, a unit step. What does the sensor show at the times {times}?
    At the times {times} an engineer reads the output of the plant {system} after a unit step. What does she see?
    A motor obeys {system}. Its voltage jumps by one unit at time zero. Give the speed at t = {times}.
    The lab asks for the measured step response at {times}; the theory says {system}. Which values are expected?
    The controller output jumps from zero to one, and the plant {system} follows. Where is it at the times {times}?
    We log samples at {times} after a unit step enters the filter {system}. Predict the log.
    A tank level reacts to the valve as {system}. The valve steps open by one unit. Levels at t = {times}?
    To compare with the simulation, Otto needs the unit step response of {system} at the instants {times}.
    The data sheet lists the outputs at t = {times} after a unit step. The device is modelled by {system}. Fill it in.
    A boiler thermostat flips from off to on, a unit step, heating the room as {system}. Readings at the times {times}?
    """,
    "terse": """
    step_response({system}; {times})
    step response {system}, t = {times}
    t = {times}: step response of {system}
    unit step into {system}, output at {times}
    y(t) for a unit step, plant {system}, at {times}
    times {times}, system {system}, step response
    step {system} @ {times}
    {system}; unit step; read at {times}
    stepinfo samples: step response of {system} at {times}
    reaction curve of {system}, unit step, t = {times}
    """,
    "dialogues": """
    A: I step the plant {system}. B: When do you measure? A: At {times}. B: You want the outputs? A: Yes.
    A: I need the step response. B: At which times? A: At {times}. B: Of which system? A: {system}.
    User: unit step response of {system}. Assistant: At which times? User: {times}.
    "What happens to {system} after a step?" "When?" "At the times {times}."
    Student: At t = {times}, what is the output? Teacher: Of what? Student: Of {system}, after a unit step.
    Operator: I flip the breaker, a unit step. Analyst: The circuit is {system}. Operator: Readings at {times}, please.
    """,
}

POLES = {
    "terms": "poles; characteristic roots; roots of the denominator; eigenfrequencies; natural modes; eigenvalues "
    "of the loop; singularities; crosses of the root plot; decay rates",
    "questions": """
    What are the poles of {system}?
    Where in the complex plane do the poles of {system} lie?
    Which roots has the denominator of the transfer function {system}?
    At which points does {system} become infinite?
    What are the characteristic roots of the plant {system}?
    Which natural modes, as complex numbers, has {system}?
    [Whats|What's] the set of poles of {system}?
    For which values of the variable does the denominator of {system} become zero?
    Where are the singularities of the transfer function {system}?
    How fast, judged by its poles, do the modes of {system} decay; which poles are they?
    Which complex numbers make the transfer function {system} blow up?
    Which poles would a root locus of the open loop {system} start from?
    """,
    "commands": """
    Find the poles of {system}.
    List every pole of the transfer function {system}.
    Solve the characteristic equation of {system}.
    Mark the crosses of the pole-zero map of {system}.
    Compute the pole locations of the plant {system}.
    Factor the denominator of {system} and name its roots.
    Calculate the poles of {system}.
    Get all denominator roots of {system}.
    Give me the characteristic values, i.e. the poles, of the filter {system}.
    Set the denominator of {system} to zero and solve.
    Locate the singularities of the transfer function {system}.
    Print the poles for {system}, real and complex ones.
    """,
    "stories": """
    Before placing the poles by feedback, the engineer wants those of the plant {system}.
    The pole-zero map of {system} is missing its crosses. Where do they go?
    A student wants to know how fast the modes of {system} decay and asks for the poles.
    The resonance of the arm {system} shows in its poles. Which are they?
    A colleague plots {system} and needs to draw each pole as a cross. Which coordinates does he use?
    For partial fractions, the denominator of {system} has to be split by its roots. Which poles appear?
    The instructor writes {system}. Everyone must hand in the set of its poles.
    """,
    "terse": """
    poles({system})
    {system}: poles?
    pole locations, {system}
    roots of the denominator of {system}
    poles of {system}
    denominator becomes zero where? {system}
    root locus start points, open loop {system}
    roots(den) for {system}
    """,
    "dialogues": """
    A: Here is the plant: {system}. B: What about it? A: Its poles, please.
    User: poles. Assistant: Of which transfer function? User: {system}.
    "Is {system} oscillating?" "Look at the poles." "Which are they?"
    Student: Where does {system} become infinite? Teacher: At its poles. Student: Then list them!
    A: Which time constants hide inside the plant {system}? B: Look at its poles. A: Fine, which poles?
    """,
}

ZEROS = {
    "terms": "zeros; transmission zeros; roots of the numerator; blocking frequencies; notches; circles of the "
    "root plot; numerator roots; right half plane zero",
    "questions": """
    What are the zeros of {system}?
    Where does the transfer function {system} vanish?
    Which roots has the numerator of {system}?
    At which complex frequencies does the plant {system} block its input?
    Where do the circles of the pole-zero map of {system} go?
    Which finite zeros does {system} have?
    [Whats|What's] the set of zeros of {system}?
    For which values of the variable does the numerator of {system} become zero?
    Which inputs does {system} annihilate, in terms of its zeros?
    Is there any right half plane zero in {system}, and which zeros exist?
    Which complex numbers turn the transfer function {system} to nothing?
    At which zeros would the branches of a root locus end for the open loop {system}?
    """,
    "commands": """
    Find the zeros of {system}.
    List every zero of the transfer function {system}.
    Set the numerator of {system} to nothing and solve.
    Compute the zero locations of the plant {system}.
    Mark the circles of the pole-zero map of {system}.
    Factor the numerator of {system} and name the roots.
    Calculate the zeros of {system}.
    Get all numerator roots of {system}.
    Give me the transmission zeros of the filter {system}.
    Locate the notches of the transfer function {system}, as zeros.
    Print the zeros for {system}, real and complex ones.
    Solve numerator equals nothing for {system}.
    """,
    "stories": """
    An undershoot in the response of {system} points to a zero on the right. Compute the zeros.
    The designer wants to know which inputs the filter {system} blocks, so she asks for its zeros.
    In the pole-zero plot of {system} only the crosses are drawn. Add the zeros.
    To cancel the slow zero of the plant {system}, one has to know it. Which zeros are there?
    The colleague draws each zero of {system} as a small circle. Which coordinates do the circles get?
    Is the plant {system} minimum phase? To find out, Rosa first computes its zeros. Which are they?
    The instructor writes {system}. Everyone must hand in the set of its zeros.
    """,
    "terse": """
    zeros({system})
    {system}: zeros?
    zero locations, {system}
    roots of the numerator of {system}
    zeros of {system}
    numerator vanishes where? zeros, {system}
    root locus end points, zeros of {system}
    roots(num) for {system}
    """,
    "dialogues": """
    A: The transfer function is {system}. B: Poles? A: No, the zeros.
    User: zeros, please. Assistant: Of what? User: {system}.
    "Why does {system} dip first?" "It has a zero on the right." "Give me all zeros."
    Student: Where does {system} vanish? Teacher: At its zeros. Student: Then list them!
    A: Does the plant {system} have nonminimum phase? B: Check where the zeros lie. A: So which zeros?
    """,
}

DC_GAIN = {
    "terms": "DC gain; static gain; steady-state gain; gain at zero frequency; final value for a constant input; "
    "K; amplification at rest; stationary transfer factor; final value theorem; steady output per unit "
    "input",
    "questions": """
    What is the DC gain of {system}?
    How much does {system} amplify a constant input once it has settled?
    Which static gain has the plant {system}?
    What is the gain of {system} at zero frequency?
    By which factor does {system} multiply a constant in the long run?
    What is the ratio of constant output to constant input for {system}?
    [Whats|What's] the DC gain of {system}?
    What is K, the static gain, for {system}?
    If I hold the input of {system} at one forever, where does the output end up?
    What level does the step response of {system} finally approach?
    How many times larger than a constant input is the stationary output of {system}?
    What amplification does the plant {system} have at rest, for slow signals?
    """,
    "commands": """
    Compute the DC gain of {system}.
    Find the static gain of the transfer function {system}.
    Give the steady-state gain of {system}.
    Evaluate {system} at zero frequency.
    Tell me the low-frequency gain of the plant {system}, in the limit.
    Work out what {system} does to a constant, as a factor.
    Calculate the DC gain of {system}.
    Determine the final value of {system} for a constant input of one.
    Apply the final value theorem to {system} with a constant input.
    Substitute the rest frequency in {system}, giving its static gain.
    Get the stationary transfer factor of the plant {system}.
    Print the zero-frequency amplification of {system}.
    """,
    "stories": """
    A valve is held open at a constant level. The plant {system} settles. By which static gain?
    A sensor with the dynamics {system} shall be calibrated. Its DC gain goes into the sheet.
    The amplifier {system} receives a constant voltage. How much larger is the final output?
    To scale the reference, the engineer needs the DC gain of the closed loop {system}.
    A scale reacts to a weight via {system}. The weight stays put. By which factor does the stationary reading differ?
    A pump runs at constant speed, and the level follows {system}. After a long time, what is level per speed?
    The technician only cares about slow signals passing the filter {system}. How much are they amplified at DC?
    """,
    "terse": """
    dc_gain({system})
    {system}: DC gain?
    static gain, {system}
    gain at zero frequency of {system}
    DC gain of {system}
    dcgain {system}
    final value of the step response, {system}
    steady output per unit constant input, {system}
    """,
    "dialogues": """
    A: The plant is {system}. B: And you want? A: The DC gain.
    User: static gain. Assistant: Of which system? User: {system}.
    "What does {system} do to a constant?" "It scales it." "By how much?"
    Trainee: The input stays at one. Coach: Through {system}? Trainee: Yes. Coach: You want the DC gain.
    A: In the limit of slow signals, what is {system}? B: Just a factor. A: Which static gain?
    """,
}

DAMPING_RATIO = {
    "terms": "damping ratio; zeta; relative damping; overdamped or underdamped; degree of damping; Lehr's damping; "
    "oscillation decay; D; zeta of a second-order system; damping coefficient",
    "questions": """
    What is the damping ratio of {system}?
    How strongly damped is the second-order system {system}?
    Which zeta has the transfer function {system}?
    Is {system} underdamped, and what is its damping ratio?
    What degree of damping does the oscillator {system} show?
    What zeta results from comparing {system} with the standard second-order form?
    [Whats|What's] the damping ratio of {system}?
    What is the damping coefficient zeta in {system}?
    How quickly, relative to critical, do oscillations of {system} fade: which zeta?
    Is {system} critically damped, over or under; what does zeta say?
    What Lehr's damping D belongs to the plant {system}?
    How bouncy is {system}, expressed by its damping ratio?
    """,
    "commands": """
    Compute the damping ratio of {system}.
    Find zeta for the second-order plant {system}.
    Read the relative damping off the denominator of {system}.
    Give the damping ratio of the oscillator {system}.
    Determine how well {system} is damped, as zeta.
    Bring {system} to the standard form and state its damping.
    Calculate the damping ratio of {system}.
    Work out zeta from the quadratic denominator of {system}.
    Compare {system} with critical damping; give the ratio.
    Get zeta for the transfer function {system}.
    Rate the damping of {system} relative to critical.
    Extract the damping coefficient of the oscillator {system}.
    """,
    "stories": """
    A car's suspension behaves like {system}. The test driver asks for its damping ratio.
    A door closer follows {system}. Will it swing? Give zeta.
    The needle of an instrument obeys {system}; its damping ratio decides how it settles. Which is it?
    In the vibration lab, the mount {system} is rated by its damping ratio.
    A shock absorber is worn. Measured dynamics: {system}. What damping ratio does the mechanic note?
    The crane load sways as {system}. The safety code demands a certain zeta. Which one do we have?
    A headphone membrane obeys {system}. Too little damping rings. What is its damping ratio?
    """,
    "terse": """
    damping_ratio({system})
    zeta of {system}
    {system}: damping?
    relative damping, {system}
    damping ratio of {system}
    zeta = ? {system}
    Lehr damping D, {system}
    over- or underdamped, zeta of {system}
    """,
    "dialogues": """
    A: My oscillator is {system}. B: Is it damped? A: Tell me the ratio.
    User: damping ratio. Assistant: Of which system? User: {system}.
    "Does {system} overshoot?" "That depends on zeta." "Then what is zeta?"
    Trainee: It rings a lot. Coach: The model? Trainee: {system}. Coach: Then compute zeta.
    A: How close is {system} to critical damping? B: That is the damping ratio. A: Which value?
    """,
}

NATURAL_FREQUENCY = {
    "terms": "natural frequency; undamped frequency; omega n; eigenfrequency; resonance without damping; "
    "eigenfrequency in radians; ωn; resonant tendency; own frequency; frequency of free oscillation",
    "questions": """
    What is the natural frequency of {system}?
    Which undamped natural frequency has the second-order system {system}?
    How fast would {system} oscillate if its damping vanished?
    What is omega n for the transfer function {system}?
    At which angular frequency would the oscillator {system} swing without damping?
    Which eigenfrequency belongs to the plant {system}?
    [Whats|What's] the natural frequency of {system}?
    What is ωn for {system}?
    With friction removed, at what omega does {system} vibrate?
    What own frequency does the oscillator {system} have?
    What eigenfrequency, as omega, can be read off {system}?
    What is the frequency of the free undamped oscillation of {system}?
    """,
    "commands": """
    Compute the natural frequency of {system}.
    Find omega n of the second-order plant {system}.
    Read the undamped frequency off the denominator of {system}.
    Give the natural angular frequency of the oscillator {system}.
    Determine the undamped eigenfrequency of {system}.
    Bring {system} to the standard form and state omega n.
    Calculate the natural frequency of {system}.
    Work out omega n from the quadratic denominator of {system}.
    Get the eigenfrequency of the transfer function {system}.
    Extract the undamped radian frequency of {system}.
    State at which omega the oscillator {system} would ring without any loss.
    Print omega n for {system}.
    """,
    "stories": """
    A bridge deck moves like {system}. The engineers want its natural frequency.
    A tuning mass is modelled by {system}. To which natural angular frequency is it tuned?
    The spring and mass on the table follow {system}; how fast would they swing undamped?
    The building's first mode is {system}. An earthquake near its natural frequency is dangerous. Which one?
    A tuning fork is modelled by {system}. Ignoring losses, at which angular frequency does it sing?
    Soldiers break step on the footbridge {system}. Which natural frequency must their march avoid?
    A sloshing tank obeys {system}. Find the undamped frequency so that the truck does not excite it.
    """,
    "terse": """
    natural_frequency({system})
    omega_n of {system}
    {system}: natural frequency?
    undamped frequency, {system}
    natural frequency of {system}
    ωn = ? {system}
    eigenfrequency of the oscillator {system}
    omega n, transfer function {system}
    """,
    "dialogues": """
    A: My oscillator is {system}. B: Damping? A: No, the natural frequency.
    User: natural frequency. Assistant: Of which system? User: {system}.
    "How quick is {system}?" "Ask for omega n." "So what is it?"
    Trainee: It swings. Coach: By which model? Trainee: {system}. Coach: Then what is its natural frequency?
    A: Remove all damping from {system}. B: Then it swings for ever. A: At which angular frequency?
    """,
}

GAIN_DB = {
    "terms": "gain on the Bode plot; magnitude response; decibel gain at a frequency; frequency response; dB; "
    "twenty log of the magnitude; amplitude ratio; attenuation of a sine; Bode diagram value",
    "questions": """
    What is the gain of {system} as decibels at the angular frequency {frequency}?
    At the angular frequency {frequency}, how many decibels does {system} amplify?
    Which decibel value has the Bode plot of {system} at omega = {frequency}?
    For omega = {frequency}, what is the magnitude of {system} on the Bode plot?
    How much does {system} amplify or damp a sine of angular frequency {frequency}, as decibels?
    With a sine of angular frequency {frequency}, which decibel gain has the plant {system}?
    [Whats|What's] the gain in dB of {system} at omega = {frequency}?
    How many dB does {system} have at omega = {frequency}?
    By how many dB is a sine of angular frequency {frequency} attenuated by the filter {system}?
    What is twenty times the log of the magnitude of {system} when omega = {frequency}?
    On a Bode diagram, how high is the curve of {system} above omega = {frequency}?
    Where omega = {frequency}, what amplitude ratio, in dB, has {system}?
    """,
    "commands": """
    Compute the decibel gain of {system} at omega = {frequency}.
    At omega = {frequency}, read the Bode magnitude of {system}.
    Give the magnitude response of {system} for the angular frequency {frequency}, as decibels.
    Evaluate the Bode magnitude at the angular frequency {frequency} for the transfer function {system}.
    Find how many decibels the filter {system} passes at the angular frequency {frequency}.
    Plot-wise, give the point at omega = {frequency} of the Bode magnitude of {system}.
    Calculate the dB gain of {system} when omega = {frequency}.
    At the angular frequency {frequency}, express the amplification of {system} logarithmically, in dB.
    Work out the attenuation, in dB, of {system} for a tone of angular frequency {frequency}.
    Get the log magnitude of {system} at omega = {frequency}.
    Substitute omega = {frequency}, then convert the magnitude of {system} to dB.
    Print the Bode diagram value, dB, of {system} at the angular frequency {frequency}.
    """,
    "stories": """
    A shaker excites the structure {system} with a sine of angular frequency {frequency}. How many decibels come out?
    At the angular frequency {frequency} a hum disturbs us. The filter {system} shall damp it. Decibel gain?
    The Bode diagram of {system} has a smudge at omega = {frequency}. Which decibel value was there?
    For omega = {frequency} the analyser shows a magnitude; the model is {system}. Which decibel value is expected?
    A crossover follows {system}. A tone with angular frequency {frequency} is played. What level change in dB results?
    A seismometer is modelled by {system}. The ground vibrates at the angular frequency {frequency}. How many dB?
    Noise has the angular frequency {frequency}. It passes the filter {system}. What attenuation in dB does it see?
    """,
    "terse": """
    gain_db({system}, omega = {frequency})
    Bode magnitude, {system}, omega = {frequency}
    omega = {frequency}: decibels of {system}
    frequency {frequency}; system {system}; decibel gain
    dB at omega = {frequency}: {system}
    20log magnitude, {system}, omega = {frequency}
    bode({system}), omega = {frequency}, dB
    attenuation of {system}, angular frequency {frequency}, dB
    """,
    "dialogues": """
    A: Bode magnitude of {system}, please. B: At which omega? A: {frequency}.
    User: omega is {frequency}. Assistant: And the system? User: {system}; decibels.
    "How loud is {system}?" "At which angular frequency?" "{frequency}; as decibels."
    Trainee: Input a sine. Coach: Which omega? Trainee: {frequency}, through {system}. Coach: You need the dB value.
    A: The filter is {system}. B: The tone has angular frequency {frequency}. A: So how many dB?
    """,
}

STEADY_STATE_ERROR = {
    "terms": "steady-state error; position error; control deviation; offset after a step; final tracking error; "
    "e_ss; residual error; permanent deviation; position error constant; accuracy of a loop",
    "questions": """
    What is the steady-state error of the unity-feedback loop around {system} for a unit step?
    Which offset remains after a unit step when the open loop is {system}?
    How far from a constant reference does the loop with the open loop {system} settle?
    With unity feedback and a step reference, which final error has {system}?
    How large is the position error for the open loop {system}?
    [Whats|What's] the steady-state error of the open loop {system}, step reference, unity feedback?
    How much of a unit step does the unity loop around {system} never reach?
    Which permanent control deviation survives with the loop gain {system} and a step set point?
    How accurate, in the end, is a unity-feedback loop with {system} for a unit step?
    If the set point jumps by one and the open loop is {system}, what deviation persists?
    What is one minus the final output of the unity loop around {system} after a step?
    """,
    "commands": """
    Compute the steady-state error to a unit step for the open loop {system}.
    Find the remaining control deviation of {system} under unity feedback and a step.
    Give the position error of the unity loop around {system}.
    Apply the final value theorem to the step error of the open loop {system}.
    Determine the offset left by the loop gain {system} after a step reference.
    Calculate the steady-state error, unit step, unity feedback, open loop {system}.
    Work out e_ss for a step at the reference of the loop {system}.
    Get the residual step error of the unity-feedback loop around {system}.
    State the permanent deviation from a constant set point with the open loop {system}.
    Print the position error of the open loop {system}, step reference.
    Quantify how far the controlled variable misses its set point for good; open loop {system}, unit step.
    """,
    "stories": """
    A proportional controller and plant form the open loop {system}. After a step of the reference, what error stays?
    The oven's loop gain is {system}; the set point steps by one unit. How much is missing in the end?
    The telescope tracks a fixed star with the open loop {system}. What steady-state error is left?
    A cruise control has the open loop {system}. The driver steps the set speed. Final deviation?
    A thermostat has the open loop {system}. The set point is raised by one unit and kept. Which deviation persists?
    The lift's position loop has the open loop {system}. It is told to climb a step of one. How far off does it park?
    A boat's autopilot has the loop gain {system}. The course is changed in a step. Which course error never goes away?
    """,
    "terse": """
    steady_state_error({system}), step
    open loop {system}: step error?
    position error, {system}
    e_ss for a unit step, open loop {system}
    e_ss, step, {system}
    residual error: unit step, open loop {system}
    permanent control deviation, step, loop gain {system}
    steady-state error of {system}, unity feedback, step
    """,
    "dialogues": """
    A: The open loop is {system}. B: Step reference? A: Yes. B: You want the steady-state error? A: Right.
    User: final step error. Assistant: Open loop? User: {system}.
    "Does the loop around {system} reach a constant set point?" "Nearly." "Which error stays?"
    Coach: The set point steps by one. Trainee: Open loop {system}. Coach: So which error persists?
    A: Does proportional control of {system} leave an offset after a step? B: Surely. A: How large is the offset?
    """,
}

RAMP_ERROR = {
    "terms": "ramp error; velocity error; tracking lag; following error; velocity constant; dynamic lag",
    "questions": """
    What is the steady-state error to a unit ramp for the open loop {system}?
    How far does the unity-feedback loop around {system} lag behind a ramp reference?
    [Whats|What's] the ramp error of the open loop {system} under unity feedback?
    If the reference grows steadily, a unit ramp, how far behind stays the loop around {system}?
    Which following error has the open loop {system} for a constantly rising set point, a ramp?
    What velocity error does a ramp cause in the unity loop around {system}?
    """,
    "commands": """
    Compute the velocity error, ramp input, of the open loop {system}.
    Find the final ramp error under unity feedback for {system}.
    Calculate the steady-state ramp error of the open loop {system}.
    Get the following error when a unit ramp is the reference and {system} the open loop.
    Work out e_ss for a ramp at the reference of the loop {system}.
    State how much the loop around {system} trails a unit ramp for good.
    Apply the final value theorem to the ramp error of the open loop {system}.
    """,
    "stories": """
    An antenna follows a satellite that moves evenly, a ramp. The open loop is {system}. Which lag stays?
    A conveyor is tracked by a gripper; the reference is a unit ramp. The open loop is {system}. Which lag persists?
    The milling table feeds evenly, so its set point is a ramp. Its open loop is {system}. Find the following error.
    A radar dish turns at constant rate, a ramp. Its loop gain is {system}. How far does it trail in the end?
    """,
    "terse": """
    ramp error, open loop {system}
    e_ss, ramp, {system}
    steady_state_error({system}), ramp
    velocity error of {system}, ramp reference
    following error: unit ramp, open loop {system}
    """,
    "dialogues": """
    A: The reference is a unit ramp. B: The open loop? A: {system}. B: So you want the ramp error.
    Coach: The set point rises evenly, a ramp. Trainee: Open loop {system}. Coach: So how far do we trail?
    User: final ramp error. Assistant: Open loop? User: {system}.
    """,
}
