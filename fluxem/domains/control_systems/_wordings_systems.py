# ruff: noqa: E501 - one template a line
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
    Is {system} stable or unstable?
    Is {system} asymptotically stable?
    Is {system} BIBO stable?
    Is the closed loop {system} stable?
    What is the stability verdict on {system}?
    Does {system} run away?
    Does the transient of {system} vanish in time, that is, is it stable?
    Do all the poles of {system} lie in the stable region?
    Does any pole of {system} sit in the unstable region?
    Would {system} diverge after a small knock, or is it stable?
    Can the plant {system} be left alone safely, or is it unstable?
    By Jury or Routh, does {system} count as stable?
    Would you call the dynamics {system} stable, marginal or unstable?
    Does {system} calm down by itself after a push, or does it diverge?
    If I kick {system}, will it settle again?
    Is it safe to run {system} without a controller, or would the output grow without limit?
    Do oscillations of {system} fade away or keep growing?
    Does {system} return to rest when disturbed?
    Is the output of {system} going to explode?
    What is the stability of {system}: good or bad?
    Is {system} asymptotically stable, marginal or diverging?
    Does the free response of {system} go to nothing in the long run?
    Would {system} stay bounded for every bounded signal?
    Does {system} converge when it is left alone?
    Are the roots of the denominator of {system} all on the safe side?
    Is the loop {system} going to be steady or wild?
    Can {system} be trusted not to diverge?
    Is the system with transfer function {system} stable?
    Is the system G = {system} stable or unstable?
    Is the transfer function {system} stable?
    Is H = {system} a stable system?
    Is the filter {system} stable?
    Is the system described by {system} BIBO stable or not?
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
    Check if {system} is stable.
    Find out whether {system} is stable.
    Decide whether {system} is stable or unstable.
    Judge the stability of {system}.
    Assess {system} for stability.
    Establish whether the poles of {system} all lie in the stable region.
    Rule on the stability of the loop {system}.
    Perform a Routh-Hurwitz or Jury stability test on {system}.
    Tell me if the filter {system} will blow up or stay bounded, i.e. is stable.
    Confirm or refute: {system} is a stable system.
    Investigate if {system} is prone to runaway, being unstable.
    See if the output of {system} stays bounded for bounded inputs, i.e. stability.
    Say whether {system} is stable.
    Tell me if {system} diverges.
    Find out if disturbances in {system} die away.
    Check that {system} settles and does not blow up.
    Decide if {system} converges or diverges.
    Run a stability test on {system}.
    Answer yes or no: does {system} settle by itself?
    Give me the stability verdict for {system}.
    Look at the poles of {system} and say whether it is stable.
    Make sure {system} doesn't run away.
    I want to know if {system} is safe from growing oscillations.
    Please check {system} for instability.
    Determine whether the system with transfer function {system} is stable.
    Determine the stability of the system {system}.
    Use the Routh-Hurwitz criterion to check the stability of {system}.
    Check whether the transfer function G = {system} is stable or unstable.
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
    An inverted pendulum on a cart was linearised to {system}. Does it fall over on its own, i.e. is it unstable?
    The recursive audio filter {system} sometimes screeches. Is it stable?
    A power grid model reads {system}. After a disturbance, will it return to rest, in other words is it stable?
    The firmware implements {system}. The reviewer must tick "stable" or "unstable". Which box?
    Before tuning the furnace {system}, the trainee should know whether it is stable.
    A ship's roll is described by {system}. Will it capsize by itself or is the motion stable?
    Marek shook the model {system} and asks whether the wobble dies out: is it stable?
    A population model turned out as {system}. Stable, or does it explode?
    A student lets go of the rig modelled by {system}. Will the swinging fade or get worse and worse?
    The heater model is {system}. Nobody wants it to run away. Does it settle on its own?
    After a gust, a kite moves like {system}. Does it calm down again?
    We feed {system} with noise and are afraid that the output will grow for ever. Will it?
    The design review asks a single thing about {system}: is it stable?
    My plant has the transfer function {system}. Is it stable?
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
    stable yes/no {system}
    does it blow up or is it stable: {system}
    stability check: {system}
    unstable poles in {system}?
    Jury/Routh verdict, {system}
    BIBO stable {system}
    {system} - converges or diverges?
    instability in {system}?
    settles by itself? {system}
    {system} stable y/n
    isstable({system})
    """,
    "dialogues": """
    A: I found the transfer function {system}. B: Is it stable? A: That is my question.
    A: The loop is {system}. B: Looks unstable. A: Please check that.
    User: stability check. Assistant: Of which system? User: {system}.
    "Can we switch on the plant {system}?" "Only if it is stable." "Well, is it?"
    Student: How do I see that {system} is stable? Teacher: Use the Routh array. Student: And the verdict?
    A: Which poles has {system}? B: I don't need them, only whether it is stable. A: Fine, checking.
    Operator: May I switch the plant {system} on? Engineer: Only if it is stable. Operator: Well, is it?
    A: I pushed the model {system}. B: And does it come to rest again? A: That is what I ask you.
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
    What is the step response of {system} at times {times}?
    What is the unit step response of {system} at t = {times}?
    What is the output of {system} at the times {times} after a unit step?
    What is the transient response to a unit step of {system} at the instants {times}?
    What are the samples of the step response at {times} for the system {system}?
    At t = {times}, what is the step response of {system}?
    How does {system} answer a Heaviside input at the times {times}?
    When a unit step hits {system}, how far has it moved at t = {times}?
    Which readings at {times} does {system} show once its input jumps from nought to one?
    Where does the step response of {system} stand at the instants {times}?
    If the input of {system} is switched to one and held, what does the output read at t = {times}?
    For {system} started from rest by a unit step, which values occur at the times {times}?
    How high is the output of {system} at {times} after I switch the input on at one?
    What does the output of {system} read at the times {times} after the input jumps by one unit?
    How far has {system} come at {times} once it is switched on?
    What values does {system} show at t = {times} when a constant one is applied from rest?
    What is the output at the moments {times} if {system} gets a sudden unit jump?
    At the times {times}, how strongly has {system} reacted to a unit jump of its input?
    If the switch of {system} is flipped on, where is its output at {times}?
    What happens to {system} at t = {times} after a unit jump at the input?
    How does the output of {system} rise: what is it at the times {times} after switch-on?
    What is the switch-on response of {system} at the times {times}?
    What are the step-response values of {system} for the moments {times}?
    How big is the reaction of {system} at {times} to an input that jumps to one and stays there?
    What is the turn-on behaviour of {system}, sampled at {times}?
    What is the unit step response of the system {system} at t = {times}?
    What is the output of {system} to a unit step at times {times}?
    What are the values of the step response of G = {system} at times {times}?
    What is y(t) at t = {times} if a unit step is applied to {system}?
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
    Find the step response of {system} at t = {times}.
    Find the step response at the times {times} of {system}.
    Find the output of {system} at {times} following a unit step.
    Calculate the unit step response of {system} at the times {times}.
    Evaluate the step response of {system} at the times {times}.
    At the times {times}, compute the response of {system} to a unit step.
    Simulate {system} under a unit step input and report y at t = {times}.
    Apply a Heaviside step to {system} and note the output at the times {times}.
    Step the input of {system} by one unit and log the output at t = {times}.
    Give the indicial response of {system} at the instants {times}.
    Trace how {system} climbs after a unit step; read it at t = {times}.
    Determine y at {times} when {system} gets a sudden constant input of one.
    Switch {system} on with a unit input and read the output at {times}.
    Give the output of {system} at {times} after a unit jump.
    Sample the step response of {system} at {times}.
    At {times}, read the output of {system} after it was turned on.
    Find the switch-on response of {system} at the times {times}.
    Find the values at t = {times} of the step response of {system}.
    Let the input of {system} jump from nothing to one; I need the output at {times}.
    Hit {system} with a unit step and report where it is at {times}.
    Turn on the input of {system} at unit strength and tell me the output at the times {times}.
    For the moments {times}, work out how {system} answers a unit jump.
    I'd like the time response of {system} to a unit step, only at t = {times}.
    Please evaluate the step response for {system} at the instants {times}.
    Show how {system} has risen by the times {times} after a unit step.
    Calculate the step response of {system} at t = {times}.
    Compute the unit step response of the transfer function {system} at the times {times}.
    Find the output at times {times} when a unit step is applied to the system {system}.
    Evaluate the step response of G = {system} at times {times}.
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
    A lift is told to move one floor, a unit step, and follows {system}. Where is the cabin at t = {times}?
    The infusion pump is switched on, a unit step; the blood level reacts as {system}. Levels at t = {times}?
    A greenhouse with the dynamics {system} gets a sudden unit step of heating. Which temperature rise do the sensors show at the times {times}?
    A step of one unit is sent to the robot joint {system}. A camera takes pictures at t = {times}. What positions do they show?
    An oscilloscope cursor is placed at t = {times} on the step response of {system}. Which readings appear?
    The exam wants three-digit values of the unit step response of {system} at the times {times}.
    A car's cruise setting jumps by one unit; the speed follows {system}. Tabulate it at {times}.
    A digital twin runs {system}. Its input turns on as a unit step; samples are due at t = {times}.
    A lamp warms up like {system}. It is switched on at unit power. How warm is it at the times {times}?
    The tap is opened by one unit, and the tank follows {system}. What are the levels at {times}?
    A car seat heater obeys {system}. The driver presses the button, a unit step. What heat does she feel at the times {times}?
    Our motor is {system}. From standstill it gets a constant unit voltage. How fast is it at {times}?
    The technician jumps the set value by one unit and notes the output of {system} at {times}. What does she note?
    A unit step is applied to a system with transfer function {system}. What is the output at the times {times}?
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
    step response at {times}: {system}
    unit step response {system} t = {times}
    step({system}), t = {times}
    y at {times}, unit step, {system}
    Heaviside input, {system}, t = {times}
    control.step_response {system} T = {times}
    switch-on response of {system} at {times}
    unit jump, {system}, output at t = {times}?
    {system}, step, samples at {times}
    output after turn-on: {system}, times {times}
    step response {system} at {times}
    """,
    "dialogues": """
    A: I step the plant {system}. B: When do you measure? A: At {times}. B: You want the outputs? A: Yes.
    A: I need the step response. B: At which times? A: At {times}. B: Of which system? A: {system}.
    User: unit step response of {system}. Assistant: At which times? User: {times}.
    "What happens to {system} after a step?" "When?" "At the times {times}."
    Student: At t = {times}, what is the output? Teacher: Of what? Student: Of {system}, after a unit step.
    Operator: I flip the breaker, a unit step. Analyst: The circuit is {system}. Operator: Readings at {times}, please.
    A: What does {system} do after an impulse? B: Not an impulse, a unit step, read at t = {times}.
    Student: When I switch {system} on? Tutor: A unit step. Student: What do I read at the times {times}?
    A: I turn the plant {system} on with a unit input. B: When do you look at it? A: At the times {times}.
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
    What are the poles for {system}?
    What are the denominator roots of {system}?
    What are the natural modes of {system}?
    What are the eigenvalues of the loop {system}?
    What are the characteristic roots of {system}?
    What are the singular points, poles, of the transfer function {system}?
    Where are the poles of {system}?
    Where does {system} go to infinity?
    At which points does the denominator of {system} vanish?
    Which are the roots of the characteristic polynomial of {system}?
    Which pole locations does {system} have?
    Where would pzmap draw crosses for {system}?
    Which exponents govern the free response of {system}, that is, which poles?
    What values of the variable make {system} go to infinity?
    Where does {system} blow up in the complex plane, i.e. what are its poles?
    What are the solutions of denominator equals zero for {system}?
    What are the roots at the bottom of the fraction {system}?
    What is the pole list of {system}?
    What are the characteristic values of {system}?
    Which complex numbers are the poles of {system}?
    What is the spectrum of the system {system}, that is, its poles?
    What are the modes of {system}?
    How many poles does {system} have, and where are they?
    What makes the bottom of {system} zero?
    What are the eigenvalues behind {system}?
    What are the poles of the transfer function {system}?
    What are the poles of the system G = {system}?
    What are the poles of H = {system}?
    What are the roots of the characteristic equation of {system}?
    Where are the poles of the transfer function G = {system} located?
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
    Compute the poles of {system}.
    Find the poles for the transfer function {system}.
    Find the denominator roots of {system}.
    Find the characteristic roots of {system}.
    Locate the poles of {system}.
    List the poles of {system}.
    Determine where {system} becomes infinite.
    Obtain the eigenvalues of the dynamics {system}.
    Solve denominator equals zero for {system}.
    Extract the poles, complex ones included, from {system}.
    Plot-ready, give the coordinates of each cross in the pole-zero map of {system}.
    Work out the modes of {system}: real and imaginary part of each pole.
    Show me the poles of {system}.
    Give the pole positions of {system}.
    Find the pole locations for {system}.
    Find the roots of the bottom polynomial of {system}.
    Find the values where {system} becomes infinite.
    List all poles of {system} with real and imaginary part.
    Solve denominator equals nought for {system}.
    Locate every pole of {system} in the complex plane.
    Compute the pole set of {system}.
    Tell me where the denominator of {system} is nil.
    I need the poles, not the zeros, of {system}.
    Please get the characteristic roots for {system}.
    Print the pole coordinates of {system}.
    Find the poles of the transfer function {system}.
    Calculate the poles of the system {system}.
    Find the poles of G = {system}.
    Give me the pole locations of {system} in the complex plane.
    """,
    "stories": """
    Before placing the poles by feedback, the engineer wants those of the plant {system}.
    The pole-zero map of {system} is missing its crosses. Where do they go?
    A student wants to know how fast the modes of {system} decay and asks for the poles.
    The resonance of the arm {system} shows in its poles. Which are they?
    A colleague plots {system} and needs to draw each pole as a cross. Which coordinates does he use?
    For partial fractions, the denominator of {system} has to be split by its roots. Which poles appear?
    The instructor writes {system}. Everyone must hand in the set of its poles.
    A loudspeaker was fitted by {system}. Its resonances are its poles. Which are they?
    For a residue expansion of {system}, Ida first needs the roots of the denominator. Which?
    A technician draws the pole-zero map of {system}; only the circles are in place. Where do the crosses belong?
    The aeroplane's short-period mode hides in {system}. Compute the poles to see it.
    A robot arm with the dynamics {system} rings. Its poles tell how. State them.
    In the tutorial, everybody factors the denominator of {system}. Which roots should they find?
    To pick a sampling rate for {system}, we look at its fastest pole. List all poles.
    The controller designer needs the open-loop poles of {system} before drawing the root locus.
    Hugo draws crosses on the complex plane for {system}. Where does he put them?
    A partial fraction split of {system} needs the roots below the fraction bar. Which are they?
    The trainee types the model {system} into the tool and presses "poles". What does the list show?
    The decay of {system} is set by its poles. The report should list all of them.
    A student confuses poles and zeros. For {system}, only the poles are asked. What are they?
    I have to draw the pole plot for the transfer function {system}. Where are the poles?
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
    pole list {system}
    pole {system} roots of den
    eigenvalues of loop {system}
    pzmap crosses {system}
    characteristic roots: {system}
    where is {system} infinite (poles)
    {system}: pole positions
    bottom roots of {system}
    crosses for {system}, where
    pole positions pls {system}
    poles transfer function {system}
    pole({system})
    """,
    "dialogues": """
    A: Here is the plant: {system}. B: What about it? A: Its poles, please.
    User: poles. Assistant: Of which transfer function? User: {system}.
    "Is {system} oscillating?" "Look at the poles." "Which are they?"
    Student: Where does {system} become infinite? Teacher: At its poles. Student: Then list them!
    A: Which time constants hide inside the plant {system}? B: Look at its poles. A: Fine, which poles?
    A: Zeros of {system}? B: No, the poles. A: Very well, which are they?
    Boss: What makes {system} ring? Intern: Its poles. Boss: Give me all of those.
    A: I have the fraction {system}. B: Top roots or bottom roots? A: The bottom ones, the poles.
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
    What are the zeros for {system}?
    What are the numerator roots of {system}?
    What are the transmission zeros of {system}?
    What are the finite zeros of the transfer function {system}?
    What are the blocking frequencies, i.e. zeros, of {system}?
    Where are the zeros of {system}?
    Where does the transfer function {system} equal zero?
    At which points does the numerator of {system} vanish?
    Which are the roots of the numerator polynomial of {system}?
    Which zero locations does {system} have?
    Where would pzmap draw circles for {system}?
    Does {system} have zeros, and which ones?
    Which exponential inputs never get through {system}, in terms of its zeros?
    What values of the variable make {system} equal to zero?
    What are the solutions of numerator equals zero for {system}?
    What are the roots at the top of the fraction {system}?
    What is the zero list of {system}?
    Which complex numbers are the zeros of {system}?
    How many zeros does {system} have, and where are they?
    What makes the top of {system} vanish?
    Where is {system} nil in the complex plane?
    Which signals does {system} block, that is, what are its zeros?
    What are the numerator's roots in {system}?
    What are the zero positions of {system}?
    At which points does {system} let nothing through?
    What are the zeros of the transfer function {system}?
    What are the zeros of the system G = {system}?
    What are the zeros of H = {system}?
    For what values does the transfer function {system} become zero?
    Where are the zeros of G = {system} located?
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
    Compute the zeros of {system}.
    Find the zeros for the transfer function {system}.
    Find the numerator roots of {system}.
    Find the transmission zeros of {system}.
    Locate the zeros of {system}.
    List the zeros of {system}.
    Determine where the numerator of {system} vanishes.
    Obtain the finite zeros of the plant {system}.
    Extract the zeros, complex ones included, from {system}.
    Plot-ready, give the coordinates of each circle in the pole-zero map of {system}.
    Work out the zeros of {system}: real and imaginary part of each.
    Reveal non-minimum-phase behaviour by listing the zeros of {system}.
    Show me the zeros of {system}.
    Give the zero positions of {system}.
    Find the zero locations for {system}.
    Find the roots of the top polynomial of {system}.
    Find the values where {system} becomes nought.
    List all zeros of {system} with real and imaginary part.
    Solve numerator equals nought for {system}.
    Locate every zero of {system} in the complex plane.
    Compute the set of zeros of {system}.
    Tell me where the numerator of {system} is nil.
    I need the zeros, not the poles, of {system}.
    Please get the numerator roots for {system}.
    Print the zero coordinates of {system}.
    Find the zeros of the transfer function {system}.
    Calculate the zeros of the system {system}.
    Find the zeros of G = {system}.
    Give me the locations of the zeros of {system} in the complex plane.
    """,
    "stories": """
    An undershoot in the response of {system} points to a zero on the right. Compute the zeros.
    The designer wants to know which inputs the filter {system} blocks, so she asks for its zeros.
    In the pole-zero plot of {system} only the crosses are drawn. Add the zeros.
    To cancel the slow zero of the plant {system}, one has to know it. Which zeros are there?
    The colleague draws each zero of {system} as a small circle. Which coordinates do the circles get?
    Is the plant {system} minimum phase? To find out, Rosa first computes its zeros. Which are they?
    The instructor writes {system}. Everyone must hand in the set of its zeros.
    A boiler first swells the wrong way: {system}. That comes from a zero. Which zeros has it?
    A hum filter {system} should null one tone. Its zeros tell which. List them.
    A technician draws the pole-zero map of {system}; only the crosses are in place. Where do the circles belong?
    An aircraft's elevator response {system} starts with a dip. The culprit is a right-half-plane zero. Give all zeros.
    To invert the plant {system}, its zeros would become poles. Which are they?
    In the tutorial, everybody factors the numerator of {system}. Which roots should they find?
    The root locus of {system} ends in its zeros. Where is that?
    Some input leaves no trace at the output of {system}. Its zeros explain why. What are they?
    Hugo draws circles on the complex plane for {system}. Where does he put them?
    The trainee types the model {system} into the tool and presses "zeros". What does the list show?
    A filter {system} swallows certain tones completely. Its zeros say which. What are they?
    A student confuses poles and zeros. For {system}, only the zeros are asked. What are they?
    The start of the response dips because of the top of {system}. Which roots has that top?
    I have to mark the zeros of the transfer function {system} in a plot. Where are they?
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
    zero list {system}
    zero {system} roots of num
    transmission zeros: {system}
    pzmap circles {system}
    numerator roots {system}
    where does {system} vanish (zeros)
    {system}: zero positions
    top roots of {system}
    circles for {system}, where
    zero positions pls {system}
    zeros transfer function {system}
    zero({system})
    """,
    "dialogues": """
    A: The transfer function is {system}. B: Poles? A: No, the zeros.
    User: zeros, please. Assistant: Of what? User: {system}.
    "Why does {system} dip first?" "It has a zero on the right." "Give me all zeros."
    Student: Where does {system} vanish? Teacher: At its zeros. Student: Then list them!
    A: Does the plant {system} have nonminimum phase? B: Check where the zeros lie. A: So which zeros?
    A: Poles of {system}? B: No, the zeros. A: Very well, which are they?
    Boss: Which inputs does {system} swallow? Intern: Its zeros tell. Boss: Give me all of those.
    A: I have the fraction {system}. B: Top roots or bottom roots? A: The top ones, the zeros.
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
    What is the direct-current gain of {system}?
    What is the static gain of {system}?
    What is the steady-state gain of {system}?
    What is the zero-frequency gain of {system}?
    What is the low-frequency limit of the gain of {system}?
    What is the stationary transfer factor of {system}?
    What is the settled output of {system} per unit of constant input?
    What is the final value of the step response of {system}?
    How strongly does {system} amplify a constant?
    How much does {system} scale a never-changing input?
    At rest, by what factor does {system} multiply its input?
    If the input to {system} is kept at one, what is the output in the long run?
    To what level does {system} settle under a constant unit input?
    Which gain K has {system} in steady state?
    How much output do I get per unit of constant input from {system} in the long run?
    What factor does {system} apply to a constant signal?
    What is the long-run amplification of {system}?
    What is the resting amplification of {system}?
    What final level does {system} reach for a constant input of one?
    What number do you get by putting the zero frequency into {system}?
    What's the settled output of {system} when the input stays at one?
    Once everything has settled, how many times the input is the output of {system}?
    What is the gain of {system} for constant signals?
    How strongly does {system} boost or cut a steady input?
    What does {system} do to a signal that never changes?
    What is the static sensitivity of {system}?
    What remains of the gain of {system} when the frequency goes to nothing?
    What is the DC gain of the transfer function {system}?
    What is the final value of the unit step response of {system}, its DC gain?
    What is the DC gain of G = {system}?
    What is the gain of {system} at zero frequency, as a plain ratio?
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
    Find the DC gain of {system}.
    Find the static gain of {system}.
    Find the steady-state gain of {system}.
    Find the final value of the step response of {system}.
    Compute the static amplification of {system}.
    Evaluate the gain of {system} at DC.
    Determine the settled output for a constant unit input to {system}.
    Get the proportional factor K of the plant {system} in steady state.
    Work out how a constant is scaled by {system} once all transients are gone.
    Tell me the end value that {system} reaches after a unit step.
    State the sensitivity, output over constant input, of the sensor {system}.
    Report the gain of {system} for extremely slow signals.
    Get the gain for constant inputs of {system}.
    Find the settled value of {system} for a unit input.
    Find the low-frequency gain of {system}.
    Find the long-term gain of {system}.
    Give the steady amplification of {system}.
    Tell me the end level of {system} per unit of input.
    Work out the static factor of {system}.
    Compute K, the constant-input gain, for {system}.
    Use the final value theorem on {system} with a unit input.
    Report the output-to-input ratio of {system} after it has settled.
    I need the DC value of {system}.
    Please find how much {system} multiplies a constant.
    Find the DC gain of the transfer function {system}.
    Calculate the steady-state gain of the system {system}.
    Compute the DC gain of G = {system}.
    """,
    "stories": """
    A valve is held open at a constant level. The plant {system} settles. By which static gain?
    A sensor with the dynamics {system} shall be calibrated. Its DC gain goes into the sheet.
    The amplifier {system} receives a constant voltage. How much larger is the final output?
    To scale the reference, the engineer needs the DC gain of the closed loop {system}.
    A scale reacts to a weight via {system}. The weight stays put. By which factor does the stationary reading differ?
    A pump runs at constant speed, and the level follows {system}. After a long time, what is level per speed?
    The technician only cares about slow signals passing the filter {system}. How much are they amplified at DC?
    A pressure gauge has the dynamics {system}. For a constant pressure, what factor links reading and pressure?
    A room is heated with constant power and follows {system}. Which temperature per unit of power is reached finally?
    A tuning script needs the static gain of {system} to set the feedforward. What is it?
    The dimmer is left at one level for hours. The lamp obeys {system}. Which DC gain turns level into brightness?
    A hydraulic cylinder {system} gets a constant input. After the transients, how big is output over input?
    The low-pass {system} should pass direct current unchanged. What is its DC gain really?
    Vera holds the joystick still; the arm {system} comes to rest. By which static gain does it answer?
    A model is normalised by its DC gain. For {system}, by what must we divide?
    A scale with the dynamics {system} carries a constant weight. After it settles, how many units does it show per unit of weight?
    The heater gets a constant unit of power and follows {system}. Which temperature rise does it reach in the long run?
    To calibrate a slow gauge {system}, a constant signal is applied until nothing moves. What factor is found?
    Rosa only wants to know where {system} ends up for a constant one at the input.
    A gearbox with model {system} gets a steady input. By what factor is the steady output larger?
    My sensor has the transfer function {system}. What is its DC gain?
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
    DC gain {system}
    static amplification {system}
    steady-state gain: {system}
    zero-frequency gain {system}
    final value, unit step, {system}
    K of {system} at steady state
    long-run gain of {system}
    constant-input factor, {system}
    settled output for unit input: {system}
    {system} at zero frequency, gain
    dc gain of transfer function {system}
    """,
    "dialogues": """
    A: The plant is {system}. B: And you want? A: The DC gain.
    User: static gain. Assistant: Of which system? User: {system}.
    "What does {system} do to a constant?" "It scales it." "By how much?"
    Trainee: The input stays at one. Coach: Through {system}? Trainee: Yes. Coach: You want the DC gain.
    A: In the limit of slow signals, what is {system}? B: Just a factor. A: Which static gain?
    A: The gain of {system} at some frequency? B: At DC. A: The static gain, then?
    Boss: If the input never changes, what does {system} do? Intern: It multiplies by the static gain. Boss: Which is?
    A: How much does {system} amplify? B: At which frequency? A: None, a constant signal.
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
    What is the damping of {system}?
    What is the zeta of {system}?
    What is the relative damping of {system}?
    What is the damping factor of {system}?
    What is the degree of damping of the system {system}?
    What is the ratio of actual to critical damping for {system}?
    Is {system} underdamped or overdamped, in terms of zeta?
    How heavily is {system} damped?
    How well damped is the oscillator {system}?
    How much does friction tame the swing of {system}, as a damping ratio?
    Which damping constant zeta do the coefficients of {system} imply?
    How close to critical damping is {system}?
    If I write {system} in standard second-order form, what is zeta?
    How much damping does {system} have, as a ratio?
    What fraction of critical damping does {system} have?
    How quickly do the swings of {system} calm down, expressed as zeta?
    What is the damping coefficient zeta for {system}?
    What is the zeta value of {system}?
    Does {system} ring a lot or a little: what is its damping ratio?
    Is {system} springy or sluggish, judged by its damping ratio?
    What number describes how well {system} is damped?
    What is the attenuation ratio zeta in {system}?
    How near to critical damping is {system}?
    What's the dimensionless damping number of {system}?
    What is the damping quotient of {system}, actual over critical?
    What is the measure of damping in {system}?
    What is the damping ratio of the transfer function {system}?
    What is the damping ratio zeta of the second-order system {system}?
    What is zeta for G = {system}?
    What is the damping coefficient zeta of {system}?
    How well damped is {system}, i.e. what is zeta?
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
    Find the damping of {system}.
    Find the damping ratio of {system}.
    Find zeta for {system}.
    Find the relative damping of {system}.
    Calculate the degree of damping of {system}.
    Determine the damping factor zeta of {system}.
    Identify the degree of damping in {system}.
    State how close {system} comes to critical damping, as a ratio.
    Evaluate the dimensionless damping of {system}.
    Match {system} to the standard second-order form and read off zeta.
    Deduce the overshoot-deciding parameter zeta of {system}.
    Tell whether {system} is over- or underdamped by giving its damping ratio.
    Tell me how damped {system} is.
    Find zeta in {system}.
    Find the damping factor of {system}.
    Find the fraction of critical damping of {system}.
    Get the damping number for {system}.
    Give the zeta value for {system}.
    Read the damping ratio off {system}.
    Match {system} with the standard second-order form and give zeta.
    Measure how strongly {system} is damped.
    Say how bouncy {system} is by its damping ratio.
    I want the damping, zeta, of {system}.
    Please compute the relative damping for {system}.
    Find the damping ratio of the second-order system {system}.
    Calculate the damping ratio of the transfer function {system}.
    Find zeta for the system G = {system}.
    Determine the damping ratio zeta of {system}.
    """,
    "stories": """
    A car's suspension behaves like {system}. The test driver asks for its damping ratio.
    A door closer follows {system}. Will it swing? Give zeta.
    The needle of an instrument obeys {system}; its damping ratio decides how it settles. Which is it?
    In the vibration lab, the mount {system} is rated by its damping ratio.
    A shock absorber is worn. Measured dynamics: {system}. What damping ratio does the mechanic note?
    The crane load sways as {system}. The safety code demands a certain zeta. Which one do we have?
    A headphone membrane obeys {system}. Too little damping rings. What is its damping ratio?
    A bathroom scale's pointer swings as {system}. How well is it damped? Give zeta.
    A skyscraper's sway was identified as {system}. The engineer reports its damping ratio. Which number?
    The headphone membrane follows {system}. Too little damping colours the sound. What is zeta?
    A mountain bike fork behaves like {system}. Riders want it near critical damping. What is its ratio?
    A seismometer {system} should have a certain zeta. Which one does it have?
    A galvanometer obeys {system} and overshoots. What damping ratio explains it?
    In the vehicle test the body bounces as {system}. Is the damper worn? Report the damping ratio.
    Felix compares {system} with the standard form. Which zeta does he find?
    A screen door closes like {system}. Does it bang or creep? Give its damping ratio.
    The trampoline has the model {system}. The safety inspector asks for its damping factor.
    A shock absorber was replaced; the car now bounces like {system}. What zeta has it?
    A guitar string plus pickup behaves as {system}. How strongly is it damped, as a ratio?
    The lab partner reads zeta off the denominator of {system}. What does she write?
    A second-order system has the transfer function {system}. Find its damping ratio.
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
    get zeta {system}
    damping ratio {system}
    damp {system}
    damping relative to critical, {system}
    critically damped? zeta for {system}
    damping factor of {system}
    damping factor {system}
    how damped is {system}
    fraction of critical damping, {system}
    zeta number for {system}
    damping ratio second-order system {system}
    zeta of G = {system}
    """,
    "dialogues": """
    A: My oscillator is {system}. B: Is it damped? A: Tell me the ratio.
    User: damping ratio. Assistant: Of which system? User: {system}.
    "Does {system} overshoot?" "That depends on zeta." "Then what is zeta?"
    Trainee: It rings a lot. Coach: The model? Trainee: {system}. Coach: Then compute zeta.
    A: How close is {system} to critical damping? B: That is the damping ratio. A: Which value?
    A: Natural frequency of {system}? B: No, how damped it is. A: Then zeta is?
    Boss: Does the mount {system} bounce for long? Intern: That's up to its damping ratio. Boss: Which is?
    A: The thing {system} keeps wobbling. B: Then its damping is low. A: What is the ratio exactly?
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
    What is the undamped frequency of {system}?
    What is the eigenfrequency of {system}?
    What is the natural angular frequency of {system}?
    What is the omega n of {system}?
    What is the undamped resonant frequency of {system}?
    What is the free-vibration frequency of {system}, losses ignored?
    At what omega does {system} naturally oscillate without damping?
    How rapidly does {system} swing if nothing dissipates energy?
    Which omega n do the coefficients of {system} imply?
    Were there no friction, at what angular frequency would {system} vibrate?
    Which own angular frequency has the second-order system {system}?
    If I write {system} in standard second-order form, what is omega n?
    Which angular frequency does {system} prefer when undamped?
    How fast would {system} swing without any damping?
    What is the undamped swing rate of {system}?
    What is omega zero for {system}?
    What is the own frequency of {system}?
    At which frequency would {system} ring for ever if friction vanished?
    What is the characteristic frequency omega n of {system}?
    What rate of vibration is natural to {system}, damping ignored?
    What is the free oscillation frequency of {system} with no losses?
    How rapid is the lossless oscillation of {system}?
    Which omega n do I read from {system}?
    What's the undamped resonance frequency of {system}?
    At what rate does {system} want to oscillate by nature?
    What is the frequency omega n of {system}?
    What is the natural frequency of the transfer function {system}?
    What is the undamped natural frequency of the second-order system {system}?
    What is the natural frequency omega_n of G = {system}?
    What is the natural frequency, in radians per second, of {system}?
    What is the undamped natural frequency of {system} in rad/s?
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
    Find the natural frequency of {system}.
    Find the undamped natural frequency of {system}.
    Find omega n for {system}.
    Find the eigenfrequency of {system}.
    Compute the eigenfrequency of {system}.
    Determine omega n of {system}.
    Identify the undamped natural frequency in {system}.
    Match {system} to the standard second-order form and read off omega n.
    Evaluate the angular frequency at which {system} would ring losslessly.
    Neglect damping and state how fast {system} oscillates.
    Deduce the characteristic angular frequency omega n of {system}.
    Tell at which natural angular frequency {system} likes to vibrate.
    Find omega n in {system}.
    Find the own frequency of {system}.
    Find the lossless swing rate of {system}.
    Give the undamped frequency of {system}.
    Get the natural omega for {system}.
    Tell me how fast {system} naturally swings.
    Compare {system} with the second-order form and read off omega n.
    Work out the rate at which {system} oscillates when losses are ignored.
    Read the natural frequency off {system}.
    Compute ωn for {system}.
    I want the eigenfrequency, not the damping, of {system}.
    Please calculate the free, undamped frequency of {system}.
    Find the natural frequency of the second-order system {system}.
    Calculate the undamped natural frequency of the transfer function {system}.
    Find omega_n for the system G = {system}.
    Determine the natural frequency of {system} in rad/s.
    """,
    "stories": """
    A bridge deck moves like {system}. The engineers want its natural frequency.
    A tuning mass is modelled by {system}. To which natural angular frequency is it tuned?
    The spring and mass on the table follow {system}; how fast would they swing undamped?
    The building's first mode is {system}. An earthquake near its natural frequency is dangerous. Which one?
    A tuning fork is modelled by {system}. Ignoring losses, at which angular frequency does it sing?
    Soldiers break step on the footbridge {system}. Which natural frequency must their march avoid?
    A sloshing tank obeys {system}. Find the undamped frequency so that the truck does not excite it.
    A washing machine drum hangs in springs as {system}. Which natural frequency must the spin speed avoid?
    A skyscraper's tuned mass should match the natural frequency of {system}. Which omega n is that?
    A child on a swing obeys {system}. Forget air drag: at what angular frequency does it go to and fro?
    A quartz resonator is modelled by {system}. Give its undamped frequency.
    A turbine blade {system} must not be excited at its eigenfrequency. State it.
    The loudspeaker cone follows {system}. At which omega n is its free resonance?
    In the vibration test the panel turned out to be {system}. Its natural frequency goes into the table.
    Greta compares {system} with the standard form. Which omega n does she find?
    A child on a swing moves like {system}. If nothing slowed it, at what angular frequency would it swing?
    A tall mast sways as {system}. The builder asks for its natural frequency.
    A spring and a weight give {system}. How fast do they bob up and down when friction is left out?
    The washing machine shakes at its own frequency; the model is {system}. Which omega n is that?
    From {system} the student should read omega n only. Which value is it?
    A second-order system has the transfer function {system}. Find its natural frequency.
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
    natural frequency {system}
    omega n {system}
    omega_n for {system}
    own frequency undamped: {system}
    eigenfrequency {system}
    resonance without losses, {system}
    undamped swing rate, {system}
    own frequency of {system}
    natural omega {system}
    swing rate without losses, {system}
    natural frequency second-order system {system}
    omega_n of G = {system}
    """,
    "dialogues": """
    A: My oscillator is {system}. B: Damping? A: No, the natural frequency.
    User: natural frequency. Assistant: Of which system? User: {system}.
    "How quick is {system}?" "Ask for omega n." "So what is it?"
    Trainee: It swings. Coach: By which model? Trainee: {system}. Coach: Then what is its natural frequency?
    A: Remove all damping from {system}. B: Then it swings for ever. A: At which angular frequency?
    A: Damping ratio of {system}? B: No, how fast it swings undamped. A: Then omega n is?
    Boss: Where does the frame {system} resonate? Intern: At its natural frequency. Boss: Which is?
    A: How fast does {system} swing? B: With damping? A: Without, its natural frequency.
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
    What is the gain in dB of {system} at the angular frequency {frequency}?
    What is the Bode magnitude of {system} at omega = {frequency}?
    What is the magnitude response, in dB, of {system} for omega = {frequency}?
    What is the decibel gain at omega = {frequency} of {system}?
    What is the log magnitude of {system} at angular frequency {frequency}?
    How many dB of gain does {system} show at omega = {frequency}?
    At omega = {frequency}, how many dB does {system} amplify or attenuate?
    How much louder or quieter, in dB, does {system} make a sine of angular frequency {frequency}?
    Where does the Bode magnitude curve of {system} lie above omega = {frequency}?
    A sine with omega = {frequency} enters {system}; by what dB level does its amplitude change?
    For the angular frequency {frequency}, which logarithmic amplitude ratio belongs to {system}?
    How strongly, in dB, is an oscillation with omega = {frequency} passed by {system}?
    How many dB louder or quieter does {system} make a sine of angular frequency {frequency}?
    What is the gain in dB of {system} at angular frequency {frequency}?
    How much is a tone of angular frequency {frequency} boosted or cut by {system}, in dB?
    At omega = {frequency}, what does the magnitude plot of {system} read in dB?
    What is the dB level of {system} at omega = {frequency}?
    What is the magnitude in dB of {system} at omega = {frequency}?
    By how many dB is a vibration with angular frequency {frequency} weakened by {system}?
    How strong is the frequency response of {system} in dB at omega = {frequency}?
    At angular frequency {frequency}, how many dB does {system} let through?
    What height has the Bode curve of {system} at omega = {frequency}, in dB?
    If I send a sine with omega = {frequency} into {system}, how many dB of change do I get?
    What is the amplification of {system} in dB for omega = {frequency}?
    What is the dB attenuation of {system} at the angular frequency {frequency}?
    What is the magnitude of the Bode plot of {system} at w = {frequency}, in dB?
    What is the gain of {system} in dB at the angular frequency {frequency}?
    What is the magnitude in decibels of G = {system} at w = {frequency}?
    How many decibels is the gain of {system} at w = {frequency}?
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
    Find the gain in dB of {system} at omega = {frequency}.
    Find the Bode magnitude at omega = {frequency} for {system}.
    Find the decibel value of {system} at the angular frequency {frequency}.
    Evaluate the Bode magnitude of {system} at angular frequency {frequency}.
    At omega = {frequency}, find how many dB {system} attenuates.
    Calculate the frequency response magnitude, in dB, of {system} at omega = {frequency}.
    Read the Bode diagram of {system} above omega = {frequency}: magnitude in dB.
    With omega = {frequency}, determine the level change in dB through {system}.
    State the logarithmic gain of {system} for a sinusoid of angular frequency {frequency}.
    Put a sine of angular frequency {frequency} through {system} and give the amplitude ratio as decibels.
    Take the modulus of {system} at omega = {frequency} and express it as decibels.
    Mark the Bode point of {system} at omega = {frequency}: how many dB?
    Give the dB gain of {system} at omega = {frequency}.
    At omega = {frequency}, tell me the gain of {system} in dB.
    Find the dB level of {system} at angular frequency {frequency}.
    Find the magnitude in dB for {system} at omega = {frequency}.
    Read off in dB how {system} treats the angular frequency {frequency}.
    Look up omega = {frequency} on the Bode plot of {system} and give dB.
    Compute the amplitude response in dB of {system} at omega = {frequency}.
    Say how many dB a sine loses or gains in {system} when omega = {frequency}.
    Evaluate twenty log of the amplitude ratio of {system} at omega = {frequency}.
    Tell me the filtering strength in dB of {system} at angular frequency {frequency}.
    I need the Bode value in dB of {system}, omega = {frequency}.
    Please express the gain of {system} at the angular frequency {frequency} as decibels.
    Find the magnitude in dB of G = {system} at w = {frequency}.
    Calculate the gain in dB of {system} at omega = {frequency}.
    Compute the Bode magnitude in decibels of the transfer function {system} at omega = {frequency}.
    Evaluate the gain of {system} in decibels at the angular frequency {frequency}.
    """,
    "stories": """
    A shaker excites the structure {system} with a sine of angular frequency {frequency}. How many decibels come out?
    At the angular frequency {frequency} a hum disturbs us. The filter {system} shall damp it. Decibel gain?
    The Bode diagram of {system} has a smudge at omega = {frequency}. Which decibel value was there?
    For omega = {frequency} the analyser shows a magnitude; the model is {system}. Which decibel value is expected?
    A crossover follows {system}. A tone with angular frequency {frequency} is played. What level change in dB results?
    A seismometer is modelled by {system}. The ground vibrates at the angular frequency {frequency}. How many dB?
    Noise has the angular frequency {frequency}. It passes the filter {system}. What attenuation in dB does it see?
    A rumble of angular frequency {frequency} reaches a turntable isolated by {system}. By how many dB is it weakened?
    A network analyser sweeps {system}. At omega = {frequency} the screen shows a magnitude in dB. Which?
    The tweeter filter is {system}. A test tone at angular frequency {frequency} is fed in. Level change in dB?
    A suspension {system} rolls over cobbles, exciting it at omega = {frequency}. How many dB of gain has it there?
    For the gain margin, the loop {system} is evaluated at omega = {frequency}. What magnitude, as decibels, does the student get?
    An anti-aliasing filter {system} must suppress omega = {frequency}. How many dB does it manage?
    On log paper, Nils plots the magnitude of {system} at omega = {frequency}. Which dB value does he mark?
    A tidal oscillation with angular frequency {frequency} enters a harbour modelled by {system}. Amplitude ratio in dB?
    A tweeter filter {system} gets a tone with angular frequency {frequency}. How many dB of it reach the ear?
    The machine shakes its mount {system} at angular frequency {frequency}. By how many dB does the mount reduce the shaking?
    Iris marks a dot on the Bode plot of {system} above omega = {frequency}. At how many dB?
    The radio stage {system} is tested with a sine, omega = {frequency}. What does the dB meter show for the gain?
    Wind shakes a mast modelled by {system} at omega = {frequency}. How many dB is the response above or below the push?
    I'm sketching the Bode plot of {system}. What is the magnitude in dB at omega = {frequency}?
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
    gain dB {system} omega = {frequency}
    Bode mag of {system} @ omega = {frequency}
    dB of {system} at angular frequency {frequency}
    mag2db, {system}, omega = {frequency}
    omega = {frequency}; log magnitude of {system}
    attenuation dB {system} omega = {frequency}
    dB gain? {system}, omega = {frequency}
    omega = {frequency}, {system}, level in dB
    how many dB: {system} at omega = {frequency}
    boost/cut dB of {system}, omega = {frequency}
    bode magnitude dB {system} w = {frequency}
    gain in dB of {system} at w = {frequency}
    """,
    "dialogues": """
    A: Bode magnitude of {system}, please. B: At which omega? A: {frequency}.
    User: omega is {frequency}. Assistant: And the system? User: {system}; decibels.
    "How loud is {system}?" "At which angular frequency?" "{frequency}; as decibels."
    Trainee: Input a sine. Coach: Which omega? Trainee: {frequency}, through {system}. Coach: You need the dB value.
    A: The filter is {system}. B: The tone has angular frequency {frequency}. A: So how many dB?
    A: The DC gain of {system}? B: No, in dB at the angular frequency {frequency}. A: And that is?
    Boss: A vibration of omega = {frequency} gets into {system}. Intern: You want the Bode magnitude? Boss: Yes, in dB.
    A: How much does {system} damp my tone? B: Which angular frequency? A: {frequency}. B: I'll give it in dB.
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
    What is the steady-state error of {system} for a unit step?
    What is the step error of the open loop {system}?
    What is the position error of {system} under unity feedback?
    What is the final control deviation after a unit step for the loop gain {system}?
    What is the residual error of the unity loop around {system} for a constant set point?
    What is the permanent offset of the open loop {system} after a step reference?
    How much error is left when the unity-feedback loop around {system} has settled after a unit step?
    How far short of a step set point does the unity-feedback loop around {system} end up?
    With the open loop {system}, what gap between set point and output remains after a unit step?
    If the set point jumps by one and the open loop is {system}, what deviation never disappears?
    How exactly does the loop with {system} hold a constant reference, as steady-state step error?
    Does unity feedback around {system} bring the step error to nil, or what stays?
    How far off target does the unity loop around {system} stay after a unit step?
    What error is left in the end when the open loop {system} is closed and the target jumps by one?
    What gap to a constant target remains with the open loop {system}, unity feedback?
    What is the final error of the open loop {system} for a constant set point of one?
    Does the loop with {system} reach a step target exactly, or how much is missing?
    What is the leftover error of {system} after a step in the reference?
    What is the settled deviation of the loop around {system} for a step in the set point?
    How much does the controlled value fall short of a unit step target; open loop {system}?
    What is the long-term error of {system} under unity feedback when the reference is a step?
    What is the final mismatch between a unit step command and the output, open loop {system}?
    By how much does the closed loop around {system} miss a constant command?
    What permanent error has the open loop {system} for a step command?
    What is the remaining offset of the open loop {system} for a unit step?
    What is the steady-state error for a unit step input if the open-loop transfer function is {system}?
    What is the steady-state error to a step input for the unity feedback system with G = {system}?
    What is the steady-state error of {system} with unity feedback and a step input?
    For a unity feedback system with open loop {system}, what is the steady-state error to a unit step?
    What is the position error of the unity feedback system with open-loop transfer function {system}?
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
    Find the steady-state error of {system} for a step reference.
    Find the step error of the open loop {system}.
    Find the final offset for a unit step, open loop {system}.
    Find the position error of the loop gain {system}.
    Calculate the steady-state step error of {system} under unity feedback.
    Evaluate the lasting deviation from a constant set point with {system} as open loop.
    Tell how much a unit step is missed in the end, open loop {system}.
    Use the position error constant to get the step error of the open loop {system}.
    Determine the droop of the proportional loop {system} after a unit step.
    Quantify the static accuracy: step error of the unity-feedback loop around {system}.
    Assess the leftover step error when {system} is closed with unity feedback.
    Let a unit step act on the unity loop around {system} and give the error at the end.
    Find the final error of {system} for a unit step, unity feedback.
    Find the leftover error of the open loop {system} after a step.
    Find the settled deviation of {system} under a step reference.
    Give the remaining gap for a step target, open loop {system}.
    Tell me how far the unity loop around {system} misses a constant target.
    Work out the long-term step error of the open loop {system}.
    Compute what is missing in the end: step set point, open loop {system}.
    Get the final mismatch for a step command with open loop {system}.
    Report the permanent error of {system} with unity feedback and a unit step.
    Use one over one plus the position constant for the open loop {system}, step reference.
    I want the step error that stays, open loop {system}.
    Please check how accurately the loop {system} holds a step reference in the end: which error?
    Find the steady-state error for a unit step input of the unity feedback system with G = {system}.
    Calculate the steady-state error of the unity feedback loop with open-loop transfer function {system} for a step input.
    Determine e_ss for a unit step with the open-loop transfer function {system}.
    Compute the steady-state step error of {system} under unity feedback.
    """,
    "stories": """
    A proportional controller and plant form the open loop {system}. After a step of the reference, what error stays?
    The oven's loop gain is {system}; the set point steps by one unit. How much is missing in the end?
    The telescope tracks a fixed star with the open loop {system}. What steady-state error is left?
    A cruise control has the open loop {system}. The driver steps the set speed. Final deviation?
    A thermostat has the open loop {system}. The set point is raised by one unit and kept. Which deviation persists?
    The lift's position loop has the open loop {system}. It is told to climb a step of one. How far off does it park?
    A boat's autopilot has the loop gain {system}. The course is changed in a step. Which course error never goes away?
    A speed governor has the open loop {system}. The desired speed steps up by one. How much speed is lacking for good?
    A thermostat's loop gain is {system}. After a unit step of the set temperature, by how much does the room miss it?
    A pure P controller leaves a droop. With the open loop {system} and a step reference, how large is it?
    A positioning table with the open loop {system} is sent a unit step. Which position error remains at rest?
    The specification limits the steady-state step error. The designed open loop is {system}. Which error has it?
    A level controller and tank form {system}. The set level jumps by one unit. Which offset do operators see finally?
    An integrator might remove the offset. The open loop {system} is as it is: which step error does it have?
    Amir closes {system} with unity feedback and asks how much of a step is never attained.
    The thermostat is turned up by one unit. The open loop is {system}. How far below the wish does the room stay for good?
    A cruise control with open loop {system} gets a new constant speed, a unit step. How much speed is missing in the end?
    The robot arm should jump by one unit; its open loop is {system}. Which position gap remains when it rests?
    A shower mixer is set one unit warmer. With the open loop {system}, what temperature error stays?
    Lars closes the loop around {system} and asks for a unit step. The output never quite gets there. What is the final error?
    A unity feedback system has the open-loop transfer function {system}. Find the steady-state error for a unit step input.
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
    step error {system}
    steady state error unit step {system}
    position error open loop {system}
    offset after step, open loop {system}
    e_ss step open loop {system}
    droop, step reference, loop gain {system}
    leftover error, step, open loop {system}
    step target missed by? open loop {system}
    final deviation for a step, {system}, unity feedback
    e_ss step command {system}
    steady-state error unit step input G = {system}
    e_ss step input unity feedback {system}
    """,
    "dialogues": """
    A: The open loop is {system}. B: Step reference? A: Yes. B: You want the steady-state error? A: Right.
    User: final step error. Assistant: Open loop? User: {system}.
    "Does the loop around {system} reach a constant set point?" "Nearly." "Which error stays?"
    Coach: The set point steps by one. Trainee: Open loop {system}. Coach: So which error persists?
    A: Does proportional control of {system} leave an offset after a step? B: Surely. A: How large is the offset?
    A: The ramp error of {system}? B: No, for a unit step. A: So the position error is?
    Boss: The set point jumps by one. Intern: The open loop is {system}. Boss: How much do we miss it by, finally?
    A: My target jumps by one and stays. B: And the open loop? A: {system}. B: You want the error that is left in the end.
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
    What is the ramp error of {system}?
    What is the velocity error of {system} under unity feedback?
    What is the steady-state error of {system} for a unit ramp?
    What is the following error of the open loop {system} for a ramp reference?
    What is the tracking lag of the loop around {system} behind a unit ramp?
    What is the dynamic lag of {system} for a ramp input?
    How much does the unity loop around {system} trail a ramp set point?
    How far behind a steadily moving reference, a ramp, does the loop around {system} remain?
    If the set point climbs as a unit ramp and the open loop is {system}, what gap persists?
    With the open loop {system}, what deviation stays when the reference is a ramp?
    Which tracking error, for a ramp, does the velocity constant of {system} imply?
    When the target moves evenly, as a unit ramp, by how much is the loop {system} late in the end?
    How far behind does the unity loop around {system} stay when the target moves at constant speed, a unit ramp?
    What error is left in the end for a ramp target with the open loop {system}?
    What is the lag error of {system} for a steadily rising reference, a ramp?
    What is the ramp-following error of {system}?
    What is the final error of {system} when the command is a unit ramp?
    How much does the output of the loop around {system} trail a ramp command?
    What constant gap to a ramp target remains with the open loop {system}?
    Can the loop with {system} keep up with a ramp, or how far does it fall behind?
    What is the tracking lag of the open loop {system} for a ramp?
    What is the leftover ramp error of {system} with unity feedback?
    By how much does the closed loop around {system} miss a ramp that keeps rising?
    What mismatch stays between a unit ramp command and the output, open loop {system}?
    What is the ramp lag of the open loop {system}, unity feedback, after a long time?
    What is the steady-state error for a ramp input if the open-loop transfer function is {system}?
    What is the steady-state error to a unit ramp for the unity feedback system with G = {system}?
    What is the steady-state error of {system} with unity feedback and a ramp input?
    For a unity feedback system with open loop {system}, what is the steady-state error to a unit ramp input?
    What is the ramp error of the unity feedback system with open-loop transfer function {system}?
    """,
    "commands": """
    Compute the velocity error, ramp input, of the open loop {system}.
    Find the final ramp error under unity feedback for {system}.
    Calculate the steady-state ramp error of the open loop {system}.
    Get the following error when a unit ramp is the reference and {system} the open loop.
    Work out e_ss for a ramp at the reference of the loop {system}.
    State how much the loop around {system} trails a unit ramp for good.
    Apply the final value theorem to the ramp error of the open loop {system}.
    Find the ramp error of {system}.
    Find the velocity error of the open loop {system}, ramp reference.
    Find the steady-state error of {system} for a ramp reference.
    Find the following error for a unit ramp, open loop {system}.
    Calculate the tracking error of {system} under unity feedback and a ramp.
    Compute the steady-state error to a unit ramp for the open loop {system}.
    Use the velocity error constant to get the ramp error of {system}.
    Determine the lasting lag behind a ramp with {system} as open loop.
    Let a unit ramp act on the unity loop around {system} and give the error at the end.
    Evaluate how well the loop {system} follows a ramp, as final error.
    Quantify the lag of the servo with open loop {system} when the reference is a unit ramp.
    Assess the leftover ramp error when {system} is closed with unity feedback.
    Find the final ramp error of {system}, unity feedback.
    Find the lag of {system} behind a ramp.
    Find the tracking gap of the open loop {system} for a unit ramp.
    Give the remaining gap for a ramp target, open loop {system}.
    Tell me how far the unity loop around {system} falls behind a ramp.
    Work out the long-term ramp error of the open loop {system}.
    Compute the lasting delay in position for a ramp command, open loop {system}.
    Get the final mismatch for a ramp command with open loop {system}.
    Report the permanent ramp error of {system} with unity feedback.
    Use the velocity constant of {system} to get the ramp error.
    I want the ramp error that stays, not the step error, open loop {system}.
    Please check how well the loop {system} keeps up with a ramp: which error?
    Find the steady-state error for a unit ramp input of the unity feedback system with G = {system}.
    Calculate the steady-state error of the unity feedback loop with open-loop transfer function {system} for a ramp input.
    Determine e_ss for a unit ramp with the open-loop transfer function {system}.
    Compute the steady-state ramp error of {system} under unity feedback.
    """,
    "stories": """
    An antenna follows a satellite that moves evenly, a ramp. The open loop is {system}. Which lag stays?
    A conveyor is tracked by a gripper; the reference is a unit ramp. The open loop is {system}. Which lag persists?
    The milling table feeds evenly, so its set point is a ramp. Its open loop is {system}. Find the following error.
    A radar dish turns at constant rate, a ramp. Its loop gain is {system}. How far does it trail in the end?
    A telescope turns evenly with the sky, a ramp. Its servo has the open loop {system}. By how much does it lag for good?
    A welding robot follows a seam at constant speed; the reference is a ramp. The open loop is {system}. Which tracking error remains?
    A printer head must follow a unit ramp. Its loop gain is {system}. How far behind does it run?
    An elevator's position reference is a ramp while it travels. The open loop is {system}. State the following error.
    A temperature programme heats evenly, a unit ramp. The oven's open loop is {system}. How far does the oven trail?
    The tracking camera pans evenly, so the reference is a ramp; the open loop reads {system}. Which error never vanishes?
    The specification limits the velocity error for a ramp. The designed loop gain is {system}. Which one has it?
    Sunita closes {system} with unity feedback and lets the set point grow as a unit ramp. Which gap stays?
    A camera follows a walker who moves at constant speed, so the target is a ramp. The open loop is {system}. How far behind does the camera stay?
    A conveyor position must follow a ramp; the open loop is {system}. What gap never closes?
    The furnace is heated along a ramp. Its open loop is {system}. By how much does the temperature lag in the end?
    A radar dish turns after an aeroplane, ramp input, open loop {system}. What tracking error remains?
    Mona lets the set point rise evenly, a ramp, with the open loop {system}. Which error does she see after a long time?
    A unity feedback system has the open-loop transfer function {system}. Find the steady-state error for a unit ramp input.
    """,
    "terse": """
    ramp error, open loop {system}
    e_ss, ramp, {system}
    steady_state_error({system}), ramp
    velocity error of {system}, ramp reference
    following error: unit ramp, open loop {system}
    ramp error {system}
    steady state error ramp {system}
    velocity error, ramp, open loop {system}
    following error ramp {system}
    lag behind a unit ramp: {system}
    tracking error for ramp, loop gain {system}
    lag behind ramp, open loop {system}
    ramp target missed by? {system}
    e_ss ramp command, {system}
    final deviation for a ramp, {system}, unity feedback
    steady-state error ramp input G = {system}
    e_ss ramp input unity feedback {system}
    """,
    "dialogues": """
    A: The reference is a unit ramp. B: The open loop? A: {system}. B: So you want the ramp error.
    Coach: The set point rises evenly, a ramp. Trainee: Open loop {system}. Coach: So how far do we trail?
    User: final ramp error. Assistant: Open loop? User: {system}.
    A: The step error of {system}? B: No, for a unit ramp. A: So the velocity error is?
    Boss: The target moves evenly, as a ramp. Intern: The open loop is {system}. Boss: How far behind do we stay?
    A: My target keeps moving, a ramp. B: And the open loop? A: {system}. B: You want to know how far behind it stays.
    """,
}
