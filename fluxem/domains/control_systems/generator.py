"""How people ask about control systems: draws of systems; the wordings stand in ``_wordings_*``."""

from __future__ import annotations

import random
from collections.abc import Sequence
from decimal import Decimal

from fluxem.core.phrasebook import Argument, Phrasebook, Phrases, write_number
from fluxem.core.template import Literal
from fluxem.domains.control_systems import _wordings_connections as connections
from fluxem.domains.control_systems import _wordings_models as models
from fluxem.domains.control_systems import _wordings_systems as systems
from fluxem.domains.control_systems import tools
from fluxem.domains.control_systems.types import parse_state_space, parse_transfer_function

_TOPS = {"easy": 9, "medium": 20, "hard": 60}


def _write_polynomial(coefficients: Sequence[int], rng: random.Random, variable: str) -> str:
    """``s^2 + 3s + 2`` in one of several notations."""
    power = rng.choice(("^{}", "^{}", "^{}", "**{}", None))
    space = rng.choice((" ", " ", ""))
    text = ""
    for i, coefficient in enumerate(coefficients):
        degree = len(coefficients) - 1 - i
        if not coefficient:
            continue
        raised = "" if degree < 2 else power.format(degree) if power else "\u00b2\u00b3\u2074"[degree - 2]
        unknown = f"{variable}{raised}" if degree else ""
        size = "" if unknown and abs(coefficient) == 1 else str(abs(coefficient))
        sign = "-" if coefficient < 0 else "+"
        text += f"{space}{sign}{space}{size}{unknown}" if text else f"{'-' if coefficient < 0 else ''}{size}{unknown}"
    return text or "0"


def _draw_denominator(rng: random.Random, difficulty: str, variable: str) -> str:
    top = _TOPS[difficulty]
    degree = {"easy": rng.randint(1, 2), "medium": rng.randint(2, 3), "hard": rng.randint(3, 4)}[difficulty]
    if variable == "z":
        constant = Decimal(rng.randint(1, 15)).scaleb(-1)
        sign = rng.choice("+-")
        if difficulty == "easy" or rng.random() < 0.4:
            return f"(z {sign} {constant})"
        middle = Decimal(rng.randint(1, 19)).scaleb(-1)
        return f"(z^2 {rng.choice('+-')} {middle}z {sign} {constant})"
    if rng.random() < 0.25:  # factored
        factors = [f"(s+{rng.randint(1, top)})" for _ in range(degree)]
        if rng.random() < 0.5:
            return f"({rng.choice(('', 's'))}{''.join(factors)})" if degree > 1 else f"(s{factors[0]})"
        return f"({''.join(factors)})" if degree > 1 else factors[0]
    lead = 1 if rng.random() < 0.7 else rng.randint(2, 5)
    tail = [rng.randint(1 if rng.random() < 0.85 else -top, top) for _ in range(degree)]
    if not any(tail):
        tail[-1] = 1
    return f"({_write_polynomial([lead, *tail], rng, 's')})"


def _draw_system(rng: random.Random, difficulty: str, variable: str | None = None) -> Literal:
    """A strictly proper transfer function, now and then a discrete one."""
    variable = variable or ("z" if rng.random() < 0.2 else "s")
    bottom = _draw_denominator(rng, difficulty, variable)
    kind = rng.random()
    gain = rng.randint(1, _TOPS[difficulty])
    if kind < 0.6:
        top = str(gain)
    elif kind < 0.8 or variable == "z":
        top = variable
    else:
        top = f"({_write_polynomial([rng.randint(1, 3), rng.choice((-1, 1)) * gain], rng, 's')})"
    slash = rng.choice(("/", "/", " / "))
    text = f"{top}{slash}{bottom}"
    return Literal(text, "control_systems_transfer_function", parse_transfer_function(text))


def _draw_any(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    return {"system": _draw_system(rng, difficulty)}


def _draw_continuous(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    return {"system": _draw_system(rng, difficulty, "s")}


def _draw_with_zeros(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    degree = {"easy": 1, "medium": rng.randint(1, 2), "hard": rng.randint(2, 3)}[difficulty]
    top = [rng.randint(1, 3), *(rng.choice((-1, 1)) * rng.randint(1, _TOPS[difficulty]) for _ in range(degree))]
    text = f"({_write_polynomial(top, rng, 's')})/{_draw_denominator(rng, difficulty, 's')}"
    return {"system": Literal(text, "control_systems_transfer_function", parse_transfer_function(text))}


def _draw_second_order(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    top = _TOPS[difficulty]
    lead = 1 if difficulty == "easy" or rng.random() < 0.5 else rng.randint(2, 9)
    last = rng.randint(1, top) ** (2 if rng.random() < 0.5 else 1)
    bottom = _write_polynomial([lead, rng.randint(1, top), last], rng, "s")
    text = f"{rng.choice((last, rng.randint(1, top), 's'))}/({bottom})"
    return {"system": Literal(text, "control_systems_transfer_function", parse_transfer_function(text))}


def _draw_pair(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    variable = "z" if rng.random() < 0.2 else "s"
    smaller = "easy" if difficulty != "hard" else "medium"
    return {"first": _draw_system(rng, smaller, variable), "second": _draw_system(rng, smaller, variable)}


def _draw_loop(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    pair = _draw_pair(rng, difficulty)
    return {"system": pair["first"], "sensor": pair["second"]}


def _draw_gain(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    frequency = rng.choice((1, 2, 5, 10, 100, Decimal("0.1"), Decimal("0.5"), rng.randint(1, 50)))
    return {"system": _draw_system(rng, difficulty, "s"), "frequency": write_number(frequency)}


def _draw_step(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    count = {"easy": 2, "medium": rng.randint(2, 3), "hard": rng.randint(3, 5)}[difficulty]
    system = _draw_system(rng, difficulty)
    if system.value.variable == "z":
        times = sorted(rng.sample(range(12), count))
        return {"system": system, "times": [write_number(t) for t in times]}
    tenths = sorted(rng.sample(range(1, 30 if difficulty != "easy" else 50), count))
    times = [t // 10 if t % 10 == 0 else Decimal(t).scaleb(-1) for t in tenths]
    return {"system": system, "times": [write_number(t) for t in times]}


def _draw_type_one(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    """An open loop with an integrator whose unity-feedback loop is stable."""
    top = _TOPS[difficulty]
    text = f"{rng.randint(1, top)}/(s(s+{rng.randint(1, top)}))"
    literal = Literal(text, "control_systems_transfer_function", parse_transfer_function(text))
    return {"system": literal, "reference": "ramp"}


# --- state space -------------------------------------------------------------------------------------
def _write_matrix(rows: Sequence[Sequence[int]], style: str) -> str:
    if style == "matlab":
        return f"[{'; '.join(' '.join(map(str, row)) for row in rows)}]"
    comma = ", " if style == "spaced" else ","
    return f"[{comma.join(f'[{comma.join(map(str, row))}]' for row in rows)}]"


def _draw_model(rng: random.Random, difficulty: str, names: str) -> dict[str, Argument]:
    size = {"easy": 2, "medium": rng.choice((2, 3)), "hard": 3}[difficulty]
    top = {"easy": 3, "medium": 5, "hard": 9}[difficulty]
    is_sparse = rng.random() < 0.4

    def draw(height: int, width: int) -> list[list[int]]:
        return [
            [0 if is_sparse and rng.random() < 0.5 else rng.randint(-top, top) for _ in range(width)]
            for _ in range(height)
        ]

    shapes = {"A": (size, size), "B": (size, 1), "C": (1, size), "D": (1, 1)}
    style = rng.choice(("spaced", "spaced", "tight", "matlab"))
    equals, joint = rng.choice((" = ", " = ", "=")), rng.choice((", ", ", ", "; "))
    text = joint.join(f"{name}{equals}{_write_matrix(draw(*shapes[name]), style)}" for name in names)
    return {"system": Literal(text, "control_systems_state_space", parse_state_space(text))}


def _draw_input_model(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    return _draw_model(rng, difficulty, rng.choice(("AB", "AB", "ABC")))


def _draw_output_model(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    return _draw_model(rng, difficulty, rng.choice(("AC", "AC", "ABC", "ABCD")))


PHRASEBOOK = Phrasebook(
    "control_systems",
    phrases=(
        Phrases(tools.is_stable, _draw_any, **systems.IS_STABLE),
        Phrases(tools.is_stable, _draw_input_model, **models.IS_STABLE),
        Phrases(tools.step_response, _draw_step, **systems.STEP_RESPONSE),
        Phrases(tools.controllability, _draw_input_model, **models.CONTROLLABILITY),
        Phrases(tools.observability, _draw_output_model, **models.OBSERVABILITY),
        Phrases(tools.poles, _draw_any, **systems.POLES),
        Phrases(tools.zeros, _draw_with_zeros, **systems.ZEROS),
        Phrases(tools.dc_gain, _draw_any, **systems.DC_GAIN),
        Phrases(tools.damping_ratio, _draw_second_order, **systems.DAMPING_RATIO),
        Phrases(tools.natural_frequency, _draw_second_order, **systems.NATURAL_FREQUENCY),
        Phrases(tools.gain_db, _draw_gain, **systems.GAIN_DB),
        Phrases(tools.steady_state_error, _draw_continuous, **systems.STEADY_STATE_ERROR),
        Phrases(tools.steady_state_error, _draw_type_one, **systems.RAMP_ERROR),
        Phrases(tools.closed_loop, _draw_continuous, **connections.UNITY_FEEDBACK),
        Phrases(tools.closed_loop, _draw_loop, **connections.CLOSED_LOOP),
        Phrases(tools.series, _draw_pair, **connections.SERIES),
        Phrases(tools.parallel, _draw_pair, **connections.PARALLEL),
    ),
    irrelevant="""
        What is a transfer function?
        Why do we use negative feedback?
        Who invented the PID controller?
        What is the difference between open-loop and closed-loop control?
        Explain the Laplace transform in simple words.
        What does it mean for a system to be controllable?
        How does a thermostat work?
        Why is the Nyquist plot useful?
        When is a system called minimum phase?
        What is integral windup?
        Is every controllable system stable?
        How do I choose the gains of a PID controller?
        Tell me about the history of the governor of James Watt.
        What is a Kalman filter for?
        Why do engineers like second-order systems?
        What happens when a pole crosses the imaginary axis?
        Which book on control theory would you recommend?
        Is a human driver a controller?
        The plant in my office needs water.
        What is the physical meaning of the damping ratio?
        How is the z-transform related to the Laplace transform?
        Do rockets need feedback?
        Can a state be observable but not controllable?
        What is a Bode plot good for?
        Why did the Tacoma bridge collapse?
        What is the difference between gain margin and phase margin?
        Does cruise control use a model of the car?
        My boss calls 1/(s+1) the most boring plant of all. Do you agree?
        Write a haiku about the transfer function 5/(s^2+2s+10).
        Why does everybody use 1/(s(s+1)) as the example plant?
        In which lecture did we meet the plant 10/(s+2)?
        Please translate "steady-state error" into Polish.
        Who wrote the first paper on controllability?
        Summarise the ideas of Nyquist and Bode.
        Is the step response easier to teach than the Bode plot?
        The gain of my guitar amplifier is broken. Who can repair it?
        Give an example of positive feedback in nature.
        What jobs are there for control engineers?
        Why are poles drawn as crosses and zeros as circles?
        Our family is a stable system, says my aunt.
        The parallel connection of two railway lines was opened last week.
        How did they damp the swaying of the Millennium Bridge?
        Is it true that every sensor lies a little?
        How do I explain an observer to a manager?
        Which software do people use to draw block diagrams?
        I like series more than films. Any recommendation?
        My plants are dying. Should I move them to the window?
        Describe the career of Rudolf Kalman.
        Should students learn the Routh array by heart?
        What a day! I need a holiday.
        Could you suggest a name for my dog?
        Please shorten this text for me.
        It is my turn to do the dishes.
        How are you feeling today?
        The weather will be fine tomorrow, they say.
        Which wine goes with fish?
        I cannot find my glasses anywhere.
        Tell me a bedtime story about a dragon.
        Thanks, I think that is enough for now.
        Why does derivative action amplify noise?
        What's the difference between stability and robustness?
        Who was Edward Routh, and why did he beat Maxwell?
        Prove that negative feedback reduces sensitivity to the plant.
        explain poles and zeros to a mechanic
        How did the Wright brothers control their aeroplane?
        What is a root locus, and who invented it?
        Is state feedback more elegant than output feedback?
        Why do we sample before we control with a computer?
        What does "type one system" mean?
        How do autopilots keep an airliner level?
        Compare lead and lag compensators in words.
        When is model predictive control worth the effort?
        What is the small gain theorem about?
        Why does an underdamped system overshoot?
        Does the human body use feedback?
        What is a bumpless transfer?
        Give an example of an unstable system that is useful.
        Why are right half-plane zeros so unpleasant?
        Which universities are strong in robotics and control?
        What is the duality between controllability and observability?
        How does a Segway stay upright?
        Did Lyapunov think about machines at all?
        What's the meaning of "bandwidth" for a control loop?
        How do you say "closed loop" in Turkish?
        Describe the first thermostat in history.
        Can one learn control theory without differential equations?
        Write a limerick about 1/(s+1).
        Draw a block diagram of the loop with G = 1/(s+2) and H = 3.
        Is 0.7 really everyone's favourite damping ratio?
        The plant 10/(s^2+3s+2) was on my exam, and I wept.
        We've called our cats Pole and Zero, and the one with 3 legs is Zeta.
        Write Arduino code for a PID loop with Kp = 2 and Ki = 0.5.
        My thermostat says 21 but I'm freezing; should I complain to the landlord?
        Which font did they use for G(s) = 1/(s+1) in that famous textbook?
        The gain knob goes to 11 in that film.
        The poles at -1 and -2 are drawn too small on slide 6, please enlarge them.
        In 1788 Watt fitted a governor to his engine. Were his rivals jealous?
        Our lab got 4 new motors, 2 of which squeak.
        The zeros at 3 and 5 have been in this homework since my mother's student days.
        Tell Igor that the system with A = [[0, 1], [-2, -3]] won't be discussed today.
        Could somebody have tampered with cruise control number 9?
        I overshot my budget by 400 euros, as I do every Christmas.
        The response time of the ambulance was 7 minutes, thank heaven.
        She set the ramp at 2 o'clock, and the skaters came at 3.
        Our lift stops between floors 4 and 5 and then goes on as if nothing had happened.
        Is it bad style to write 5/(s+5) rather than 1/(0.2s+1)?
        A frequency of 2 Hz on the dance floor makes my aunt dizzy.
        Season 3 of the series was better than seasons 1 and 2, wasn't it?
        He repeated "s squared plus 2s plus 1" in his sleep, says his wife.
        Would you trust a drone whose manual has 12 pages of warnings?
        Step 1: unpack the controller. Step 2: swear. Step 3: send it back.
        Please order 6 sensors and 2 valves from the usual supplier.
        The errors on pages 10 and 11 were steady companions of mine.
        The Poles won the ski jumping again.
        My landlord has zero sympathy.
        Two parallel stories are told in that novel.
        She needs time to respond to your letter.
        Watch your step, the floor is wet!
        The patient's condition is stable.
        The horses are back in the stable.
        Things got out of control at the party.
        We're stuck in an endless loop of meetings.
        Any feedback on my essay is welcome.
        No pain, no gain.
        The loop of wool came off my needle.
        The damp in the cellar is ruining my books.
        who stole the remote control??
        The state has closed the border.
        Shop's closed, come back tomorrow.
        The World Series starts next week, can you get me tickets?
        She's a natural on stage.
        Her steady hand makes her a good surgeon.
        They ran into system errors at the check-in desk.
        An observer from the UN watched the vote.
        I'd love to see the North Pole.
        One small step for man, as the astronaut said.
        The flag is flying from the pole.
        Passport control took ages.
        Thanks for staying so calm and stable through all this.
    """,
)
