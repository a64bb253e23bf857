"""Wordings of the tools that look at one transfer function."""

from __future__ import annotations

IS_STABLE = {
    "terms": "stability; asymptotic stability; Routh-Hurwitz criterion; Routh array; Jury test; stable system; "
    "poles in the left half plane",
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
    "terms": "step response; unit step; output after a step; transient response; samples of the step response",
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
    """,
    "dialogues": """
    A: I step the plant {system}. B: When do you measure? A: At {times}. B: You want the outputs? A: Yes.
    A: I need the step response. B: At which times? A: At {times}. B: Of which system? A: {system}.
    User: unit step response of {system}. Assistant: At which times? User: {times}.
    "What happens to {system} after a step?" "When?" "At the times {times}."
    Student: At t = {times}, what is the output? Teacher: Of what? Student: Of {system}, after a unit step.
    """,
}

POLES = {
    "terms": "poles; characteristic roots; roots of the denominator; eigenfrequencies; natural modes",
    "questions": """
    What are the poles of {system}?
    Where in the complex plane do the poles of {system} lie?
    Which roots has the denominator of the transfer function {system}?
    At which points does {system} become infinite?
    What are the characteristic roots of the plant {system}?
    Which natural modes, as complex numbers, has {system}?
    """,
    "commands": """
    Find the poles of {system}.
    List every pole of the transfer function {system}.
    Solve the characteristic equation of {system}.
    Mark the crosses of the pole-zero map of {system}.
    Compute the pole locations of the plant {system}.
    Factor the denominator of {system} and name its roots.
    """,
    "stories": """
    Before placing the poles by feedback, the engineer wants those of the plant {system}.
    The pole-zero map of {system} is missing its crosses. Where do they go?
    A student wants to know how fast the modes of {system} decay and asks for the poles.
    The resonance of the arm {system} shows in its poles. Which are they?
    """,
    "terse": """
    poles({system})
    {system}: poles?
    pole locations, {system}
    roots of the denominator of {system}
    """,
    "dialogues": """
    A: Here is the plant: {system}. B: What about it? A: Its poles, please.
    User: poles. Assistant: Of which transfer function? User: {system}.
    "Is {system} oscillating?" "Look at the poles." "Which are they?"
    """,
}

ZEROS = {
    "terms": "zeros; transmission zeros; roots of the numerator; blocking frequencies",
    "questions": """
    What are the zeros of {system}?
    Where does the transfer function {system} vanish?
    Which roots has the numerator of {system}?
    At which complex frequencies does the plant {system} block its input?
    Where do the circles of the pole-zero map of {system} go?
    Which finite zeros does {system} have?
    """,
    "commands": """
    Find the zeros of {system}.
    List every zero of the transfer function {system}.
    Set the numerator of {system} to nothing and solve.
    Compute the zero locations of the plant {system}.
    Mark the circles of the pole-zero map of {system}.
    Factor the numerator of {system} and name the roots.
    """,
    "stories": """
    An undershoot in the response of {system} points to a zero on the right. Compute the zeros.
    The designer wants to know which inputs the filter {system} blocks, so she asks for its zeros.
    In the pole-zero plot of {system} only the crosses are drawn. Add the zeros.
    To cancel the slow zero of the plant {system}, one has to know it. Which zeros are there?
    """,
    "terse": """
    zeros({system})
    {system}: zeros?
    zero locations, {system}
    roots of the numerator of {system}
    """,
    "dialogues": """
    A: The transfer function is {system}. B: Poles? A: No, the zeros.
    User: zeros, please. Assistant: Of what? User: {system}.
    "Why does {system} dip first?" "It has a zero on the right." "Give me all zeros."
    """,
}

DC_GAIN = {
    "terms": "DC gain; static gain; steady-state gain; gain at zero frequency; final value for a constant input",
    "questions": """
    What is the DC gain of {system}?
    How much does {system} amplify a constant input once it has settled?
    Which static gain has the plant {system}?
    What is the gain of {system} at zero frequency?
    By which factor does {system} multiply a constant in the long run?
    What is the ratio of constant output to constant input for {system}?
    """,
    "commands": """
    Compute the DC gain of {system}.
    Find the static gain of the transfer function {system}.
    Give the steady-state gain of {system}.
    Evaluate {system} at zero frequency.
    Tell me the low-frequency gain of the plant {system}, in the limit.
    Work out what {system} does to a constant, as a factor.
    """,
    "stories": """
    A valve is held open at a constant level. The plant {system} settles. By which static gain?
    A sensor with the dynamics {system} shall be calibrated. Its DC gain goes into the sheet.
    The amplifier {system} receives a constant voltage. How much larger is the final output?
    To scale the reference, the engineer needs the DC gain of the closed loop {system}.
    """,
    "terse": """
    dc_gain({system})
    {system}: DC gain?
    static gain, {system}
    gain at zero frequency of {system}
    """,
    "dialogues": """
    A: The plant is {system}. B: And you want? A: The DC gain.
    User: static gain. Assistant: Of which system? User: {system}.
    "What does {system} do to a constant?" "It scales it." "By how much?"
    """,
}

DAMPING_RATIO = {
    "terms": "damping ratio; zeta; relative damping; overdamped or underdamped; degree of damping",
    "questions": """
    What is the damping ratio of {system}?
    How strongly damped is the second-order system {system}?
    Which zeta has the transfer function {system}?
    Is {system} underdamped, and what is its damping ratio?
    What degree of damping does the oscillator {system} show?
    What zeta results from comparing {system} with the standard second-order form?
    """,
    "commands": """
    Compute the damping ratio of {system}.
    Find zeta for the second-order plant {system}.
    Read the relative damping off the denominator of {system}.
    Give the damping ratio of the oscillator {system}.
    Determine how well {system} is damped, as zeta.
    Bring {system} to the standard form and state its damping.
    """,
    "stories": """
    A car's suspension behaves like {system}. The test driver asks for its damping ratio.
    A door closer follows {system}. Will it swing? Give zeta.
    The needle of an instrument obeys {system}; its damping ratio decides how it settles. Which is it?
    In the vibration lab, the mount {system} is rated by its damping ratio.
    """,
    "terse": """
    damping_ratio({system})
    zeta of {system}
    {system}: damping?
    relative damping, {system}
    """,
    "dialogues": """
    A: My oscillator is {system}. B: Is it damped? A: Tell me the ratio.
    User: damping ratio. Assistant: Of which system? User: {system}.
    "Does {system} overshoot?" "That depends on zeta." "Then what is zeta?"
    """,
}

NATURAL_FREQUENCY = {
    "terms": "natural frequency; undamped frequency; omega n; eigenfrequency; resonance without damping",
    "questions": """
    What is the natural frequency of {system}?
    Which undamped natural frequency has the second-order system {system}?
    How fast would {system} oscillate if its damping vanished?
    What is omega n for the transfer function {system}?
    At which angular frequency would the oscillator {system} swing without damping?
    Which eigenfrequency belongs to the plant {system}?
    """,
    "commands": """
    Compute the natural frequency of {system}.
    Find omega n of the second-order plant {system}.
    Read the undamped frequency off the denominator of {system}.
    Give the natural angular frequency of the oscillator {system}.
    Determine the undamped eigenfrequency of {system}.
    Bring {system} to the standard form and state omega n.
    """,
    "stories": """
    A bridge deck moves like {system}. The engineers want its natural frequency.
    A tuning mass is modelled by {system}. To which natural angular frequency is it tuned?
    The spring and mass on the table follow {system}; how fast would they swing undamped?
    The building's first mode is {system}. An earthquake near its natural frequency is dangerous. Which one?
    """,
    "terse": """
    natural_frequency({system})
    omega_n of {system}
    {system}: natural frequency?
    undamped frequency, {system}
    """,
    "dialogues": """
    A: My oscillator is {system}. B: Damping? A: No, the natural frequency.
    User: natural frequency. Assistant: Of which system? User: {system}.
    "How quick is {system}?" "Ask for omega n." "So what is it?"
    """,
}

GAIN_DB = {
    "terms": "gain on the Bode plot; magnitude response; decibel gain at a frequency; frequency response",
    "questions": """
    What is the gain of {system} as decibels at the angular frequency {frequency}?
    At the angular frequency {frequency}, how many decibels does {system} amplify?
    Which decibel value has the Bode plot of {system} at omega = {frequency}?
    For omega = {frequency}, what is the magnitude of {system} on the Bode plot?
    How much does {system} amplify or damp a sine of angular frequency {frequency}, as decibels?
    With a sine of angular frequency {frequency}, which decibel gain has the plant {system}?
    """,
    "commands": """
    Compute the decibel gain of {system} at omega = {frequency}.
    At omega = {frequency}, read the Bode magnitude of {system}.
    Give the magnitude response of {system} for the angular frequency {frequency}, as decibels.
    Evaluate the Bode magnitude at the angular frequency {frequency} for the transfer function {system}.
    Find how many decibels the filter {system} passes at the angular frequency {frequency}.
    Plot-wise, give the point at omega = {frequency} of the Bode magnitude of {system}.
    """,
    "stories": """
    A shaker excites the structure {system} with a sine of angular frequency {frequency}. How many decibels come out?
    At the angular frequency {frequency} a hum disturbs us. The filter {system} shall damp it. Decibel gain?
    The Bode diagram of {system} has a smudge at omega = {frequency}. Which decibel value was there?
    For omega = {frequency} the analyser shows a magnitude; the model is {system}. Which decibel value is expected?
    """,
    "terse": """
    gain_db({system}, omega = {frequency})
    Bode magnitude, {system}, omega = {frequency}
    omega = {frequency}: decibels of {system}
    frequency {frequency}; system {system}; decibel gain
    """,
    "dialogues": """
    A: Bode magnitude of {system}, please. B: At which omega? A: {frequency}.
    User: omega is {frequency}. Assistant: And the system? User: {system}; decibels.
    "How loud is {system}?" "At which angular frequency?" "{frequency}; as decibels."
    """,
}

STEADY_STATE_ERROR = {
    "terms": "steady-state error; position error; control deviation; offset after a step; final tracking error",
    "questions": """
    What is the steady-state error of the unity-feedback loop around {system} for a unit step?
    Which offset remains after a unit step when the open loop is {system}?
    How far from a constant reference does the loop with the open loop {system} settle?
    With unity feedback and a step reference, which final error has {system}?
    How large is the position error for the open loop {system}?
    """,
    "commands": """
    Compute the steady-state error to a unit step for the open loop {system}.
    Find the remaining control deviation of {system} under unity feedback and a step.
    Give the position error of the unity loop around {system}.
    Apply the final value theorem to the step error of the open loop {system}.
    Determine the offset left by the loop gain {system} after a step reference.
    """,
    "stories": """
    A proportional controller and plant form the open loop {system}. After a step of the reference, what error stays?
    The oven's loop gain is {system}; the set point steps by one unit. How much is missing in the end?
    The telescope tracks a fixed star with the open loop {system}. What steady-state error is left?
    A cruise control has the open loop {system}. The driver steps the set speed. Final deviation?
    """,
    "terse": """
    steady_state_error({system}), step
    open loop {system}: step error?
    position error, {system}
    e_ss for a unit step, open loop {system}
    """,
    "dialogues": """
    A: The open loop is {system}. B: Step reference? A: Yes. B: You want the steady-state error? A: Right.
    User: final step error. Assistant: Open loop? User: {system}.
    "Does the loop around {system} reach a constant set point?" "Nearly." "Which error stays?"
    """,
}

RAMP_ERROR = {
    "terms": "ramp error; velocity error; tracking lag",
    "questions": """
    What is the steady-state error to a unit ramp for the open loop {system}?
    How far does the unity-feedback loop around {system} lag behind a ramp reference?
    """,
    "commands": """
    Compute the velocity error, ramp input, of the open loop {system}.
    Find the final ramp error under unity feedback for {system}.
    """,
    "stories": """
    An antenna follows a satellite that moves evenly, a ramp. The open loop is {system}. Which lag stays?
    """,
    "terse": """
    ramp error, open loop {system}
    """,
    "dialogues": """
    A: The reference is a unit ramp. B: The open loop? A: {system}. B: So you want the ramp error.
    """,
}
