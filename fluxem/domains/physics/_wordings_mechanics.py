"""How people ask for energy, force, momentum, work, power, pressure, density and speed."""

from __future__ import annotations

from fluxem.core.phrasebook import Phrases
from fluxem.domains.physics import tools
from fluxem.domains.physics._draws import make_draw

PHRASES = (
    Phrases(
        tools.kinetic_energy,
        make_draw(mass="mass", speed="speed"),
        terms="kinetic energy; energy of motion; moving body; vis viva",
        questions="""
            What is the kinetic energy of a body of {mass} moving at {speed}?
            How much kinetic energy does {mass} have at {speed}?
            How much energy of motion is carried by {mass} going {speed}?
            At {speed}, what is the kinetic energy of {mass}?
            What energy is released when {mass}, flying at {speed}, is stopped?
            Moving at {speed} and having a mass of {mass}, what kinetic energy does a projectile have?
        """,
        commands="""
            Find the kinetic energy for mass {mass} and speed {speed}.
            Calculate the energy of motion of {mass} at {speed}.
            Use half the mass {mass} times the square of the speed {speed}.
            With speed {speed} and mass {mass}, compute the kinetic energy.
            Determine how much kinetic energy a cart of {mass} has when it rolls at {speed}.
        """,
        stories="""
            A car of {mass} drives at {speed}. How much kinetic energy has it?
            A ball with a mass of {mass} is thrown at {speed}. What is its kinetic energy?
            Flying at {speed}, a bird of {mass} hits a window. How much energy of motion did it carry?
            The brakes stop a wagon of {mass} that was rolling at {speed}. How much kinetic energy do they absorb?
        """,
        terse="""
            kinetic energy: {mass}, {speed}
            KE of {mass} at {speed}
            speed {speed}, mass {mass}: kinetic energy?
            half m v squared with m = {mass}, v = {speed}
        """,
        dialogues="""
            A: It weighs {mass} and moves at {speed}. B: Then what is its kinetic energy?
            Pupil: The speed is {speed}. Teacher: And the mass? Pupil: {mass}. Teacher: So what energy of motion is it?
        """,
    ),
    Phrases(
        tools.potential_energy,
        make_draw(mass="mass", height="length"),
        terms="potential energy; gravitational energy; energy of height; lifting energy",
        questions="""
            How much potential energy does {mass} gain over a height of {height}?
            What is the potential energy of {mass} at a height of {height}?
            What gravitational energy is stored when {mass} is raised by {height}?
            At a height of {height}, how much potential energy has {mass}?
            Which energy does it take to lift {mass} by {height}?
            If something of {mass} sits {height} above the ground, what is its potential energy?
        """,
        commands="""
            Lift {mass} by {height} and state the potential energy gained.
            Find the gravitational potential energy for mass {mass} and height {height}.
            Calculate the energy needed to hoist {mass} up {height}.
            For a height of {height} and a mass of {mass}, compute the potential energy.
            Work out the potential energy lost when {mass} drops by {height}.
        """,
        stories="""
            A crane hoists a load of {mass} up by {height}. How much potential energy does the load gain?
            A climber of {mass} ascends {height}. By how much does her potential energy grow?
            From a tower of {height}, a stone of {mass} is dropped. What potential energy did it have?
            A lift carries {mass} upwards by {height}. What gravitational energy has been added?
        """,
        terse="""
            potential energy: {mass}, {height}
            m g h with m = {mass}, h = {height}
            height {height}, mass {mass}: potential energy?
            PE of {mass} raised {height}
        """,
        dialogues="""
            A: The box has {mass}. B: And the shelf is {height} up. A: What potential energy will it have there?
            Pupil: The height is {height}. Teacher: What is the mass? Pupil: {mass}. Teacher: Then find the energy.
        """,
    ),
    Phrases(
        tools.force,
        make_draw(mass="mass", acceleration="acceleration"),
        terms="force; Newton's second law; net force; accelerating force",
        questions="""
            What force gives {mass} an acceleration of {acceleration}?
            Which net force acts on {mass} that accelerates at {acceleration}?
            By Newton's second law, what force goes with {mass} and {acceleration}?
            How hard must one push {mass} to accelerate it at {acceleration}?
            For an acceleration of {acceleration}, what force does {mass} need?
            What is the net force behind an acceleration of {acceleration} of {mass}?
        """,
        commands="""
            Find the force: {mass}, {acceleration}.
            Apply Newton's second law to {mass} accelerated at {acceleration}.
            Calculate the net force on a mass of {mass} with acceleration {acceleration}.
            With acceleration {acceleration} and mass {mass}, compute the force.
            Determine how strong a push on {mass} is that causes {acceleration}.
        """,
        stories="""
            A sled of {mass} speeds up at {acceleration}. How large is the force on it?
            A rocket stage of {mass} is to accelerate at {acceleration}. What thrust is required, gravity aside?
            At {acceleration} a train of {mass} leaves the station. What force pulls it?
            A cart of {mass} is pushed so that it gains speed at {acceleration}. What force is applied?
        """,
        terse="""
            force: m = {mass}, a = {acceleration}
            m a for {mass} and {acceleration}
            acceleration {acceleration}, mass {mass}: force?
            net force of {mass} at {acceleration}
        """,
        dialogues="""
            A: The mass is {mass}. B: It accelerates at {acceleration}. A: So what is the force?
            Pupil: I found {acceleration}. Teacher: Of what mass? Pupil: {mass}. Teacher: So the force?
        """,
    ),
    Phrases(
        tools.weight,
        make_draw(mass="mass"),
        terms="weight; gravitational force; force of gravity; heaviness",
        questions="""
            What is the weight of {mass}?
            How heavy is {mass}, as a force?
            With what force does the earth pull on {mass}?
            What gravitational force acts on {mass}?
            What force must a rope withstand to hold {mass} still?
            What does a spring balance show, as a force, with {mass} on it?
            How large is the force of gravity on {mass} at standard gravity?
        """,
        commands="""
            Find the weight of a mass of {mass}.
            Calculate the gravitational pull on {mass}.
            Compute the force of gravity for {mass}.
            State the weight force of {mass} on earth.
            Turn the mass {mass} to a weight at standard gravity.
        """,
        stories="""
            A lamp of {mass} hangs from the ceiling. What force does its cable feel?
            A backpack has a mass of {mass}. With what weight does it press on the shoulders?
            A bridge carries a truck of {mass}. What weight does it add?
            An astronaut suit has {mass}. How strongly is it pulled down at home on earth?
        """,
        terse="""
            weight: {mass}
            m g for m = {mass}
            weight force of {mass}
            gravity on {mass}
        """,
        dialogues="""
            A: Its mass is {mass}. B: And its weight? A: As a force, you mean? B: Yes.
            Pupil: Mass and weight are the same. Teacher: No! What weight does {mass} have?
        """,
    ),
    Phrases(
        tools.momentum,
        make_draw(mass="mass", velocity="speed"),
        terms="momentum; linear momentum; quantity of motion; impulse of a body",
        questions="""
            What is the momentum of {mass} at {velocity}?
            How large is the linear momentum of {mass} moving at {velocity}?
            At a velocity of {velocity}, what momentum does {mass} carry?
            What momentum goes with {velocity} and {mass}?
            Which impulse stops {mass} that moves at {velocity}?
            How much momentum has a puck of {mass} that slides at {velocity}?
        """,
        commands="""
            Find the momentum of {mass} at {velocity}.
            Calculate the linear momentum for a mass of {mass} and a velocity of {velocity}.
            Multiply the velocity {velocity} with the mass {mass} to get the momentum.
            Compute the momentum carried by {mass} travelling at {velocity}.
            Determine the momentum from velocity {velocity} and mass {mass}.
        """,
        stories="""
            A bowling ball of {mass} rolls at {velocity}. What is its momentum?
            At {velocity}, a skater of {mass} glides over the ice. How much momentum does she have?
            Two wagons collide; the first has {mass} and came at {velocity}. Which momentum did it bring along?
            A bullet of {mass} leaves the barrel at {velocity}. What momentum does it take away?
        """,
        terse="""
            momentum: {mass}, {velocity}
            p = m v, m = {mass}, v = {velocity}
            velocity {velocity}, mass {mass}: momentum?
            momentum of {mass} at {velocity}
        """,
        dialogues="""
            A: How fast? B: {velocity}. A: How massive? B: {mass}. A: Then what is the momentum?
            Pupil: A mass of {mass} with a velocity of {velocity}. Teacher: What is its momentum?
        """,
    ),
    Phrases(
        tools.work,
        make_draw(force="force", distance="length"),
        terms="mechanical work; work done by a force; force times distance",
        questions="""
            How much work does a force of {force} do over {distance}?
            What work is done when {force} acts along {distance}?
            Over a distance of {distance}, what work does {force} perform?
            How much work does pushing with {force} for {distance} take?
            What mechanical work belongs to {distance} of motion against {force}?
            How much energy is transferred by {force} along a path of {distance}?
        """,
        commands="""
            Find the work done by {force} over {distance}.
            Calculate the mechanical work of a constant force {force} along {distance}.
            Multiply the force {force} by the distance {distance} to get the work.
            For a distance of {distance} under a force of {force}, compute the work.
            Determine how much work a pull of {force} does while moving something {distance}.
        """,
        stories="""
            A push of {force} over {distance}: what work?
            A horse pulls a plough with {force} for {distance}. How much work does it do?
            Along {distance} of rail, an engine keeps pulling with {force}. What work has it performed?
            Somebody drags a crate {distance} far, using {force}. How much work is that?
        """,
        terse="""
            work: {force}, {distance}
            F d with F = {force}, d = {distance}
            distance {distance}, force {force}: work?
            work of {force} along {distance}
        """,
        dialogues="""
            A: I pushed with {force}. B: How far? A: {distance}. B: Then how much work did you do?
            Pupil: The path is {distance}. Teacher: And the force {force}? Pupil: Yes. Teacher: What is the work?
        """,
    ),
    Phrases(
        tools.mechanical_power,
        make_draw(energy="energy", duration="time"),
        terms="average power; rate of work; energy per time; power output",
        questions="""
            What power delivers {energy} within {duration}?
            What is the average power if {energy} is transferred within {duration}?
            At what rate is energy used when {energy} is consumed during {duration}?
            How powerful is an engine that does {energy} of work over {duration}?
            Over {duration}, what average power adds up to {energy}?
            Within {duration} a machine turns over {energy}: what is its power?
        """,
        commands="""
            Find the average power for {energy} over {duration}.
            Calculate the power from an energy of {energy} and a duration of {duration}.
            For a duration of {duration} and an energy of {energy}, compute the mean power.
            Divide the work {energy} by the elapsed {duration} to get the power.
            Determine the power output of a motor that supplies {energy} during {duration}.
        """,
        stories="""
            A heater gives off {energy} during {duration}. What is its power?
            During {duration} a cyclist does {energy} of work. What is her average power?
            A battery is charged with {energy} over {duration}. At what average power does the charger run?
            A pump needs {energy} for a job of {duration}. How powerful is it on average?
        """,
        terse="""
            power: {energy}, {duration}
            average power of {energy} over {duration}
            duration {duration}, energy {energy}: power?
            energy {energy} by time {duration} = power
        """,
        dialogues="""
            A: It used {energy}. B: Over which time? A: {duration}. B: So what was the average power?
            Pupil: After {duration} the meter showed {energy}. Teacher: And the average power is what?
        """,
    ),
    Phrases(
        tools.pressure,
        make_draw(force="force", area="area"),
        terms="pressure; force per area; load on a surface",
        questions="""
            What pressure does {force} exert on {area}?
            What is the pressure of a force of {force} spread over {area}?
            On {area}, what pressure comes from {force}?
            How much pressure builds up if {area} has to bear {force}?
            How large is the pressure when {force} presses on {area}?
            Which pressure is the same as {force} on a surface of {area}?
        """,
        commands="""
            Find the pressure of {force} on {area}.
            Calculate the pressure caused by the force {force} acting on an area of {area}.
            For an area of {area} loaded with {force}, compute the pressure.
            Spread {force} evenly over {area} and give the pressure.
            Determine the pressure that a surface of {area} feels under a load of {force}.
        """,
        stories="""
            A piston of {area} is pushed with {force}. What pressure results?
            A table leg presses with {force} on {area} of floor. What is the pressure there?
            Snow loads a roof of {area} with {force}. Which pressure is this?
            A press applies {force} to a plate of {area}. What pressure does the plate experience?
        """,
        terse="""
            pressure: {force}, {area}
            F over A, F = {force}, A = {area}
            area {area}, force {force}: pressure?
            pressure of {force} on {area}
        """,
        dialogues="""
            A: The force is {force}. B: On what area? A: On {area}. B: Then what is the pressure?
            Pupil: The surface has {area}. Teacher: It carries {force}. Pupil: So which pressure acts?
        """,
    ),
    Phrases(
        tools.density,
        make_draw(mass="mass", volume="volume"),
        terms="density; mass per volume; compactness of a material",
        questions="""
            What is the density of {mass} filling {volume}?
            How dense is a material if {volume} of it has a mass of {mass}?
            What density has something of {mass} that takes up {volume}?
            With a volume of {volume} and a mass of {mass}, how dense is it?
            If {mass} occupies {volume}, what is the density?
            What mass per volume do {mass} within {volume} make?
        """,
        commands="""
            Find the density of a body of {mass} with a volume of {volume}.
            Calculate the density from the mass {mass} and the volume {volume}.
            For a volume of {volume} and a mass of {mass}, compute the density.
            Divide the mass {mass} by the volume {volume} to get the density.
            Determine how dense a liquid is of which {volume} has {mass}.
        """,
        stories="""
            A sample of {mass} fills {volume}. What is its density?
            A statue displaces {volume} of water and has a mass of {mass}. What is the density of its metal?
            A bottle holds {volume} of oil with a mass of {mass}. How dense is the oil?
            A rock collector finds a stone of {mass} and {volume}. Which density does it have?
        """,
        terse="""
            density: {mass}, {volume}
            m over V, m = {mass}, V = {volume}
            volume {volume}, mass {mass}: density?
            density of {mass} filling {volume}
        """,
        dialogues="""
            A: The scale shows {mass}. B: And the cylinder {volume}. A: So what is the density?
            Pupil: Its volume is {volume}. Teacher: And its mass {mass}? Pupil: Yes. Teacher: Then find the density.
        """,
    ),
    Phrases(
        tools.average_speed,
        make_draw(distance="length", duration="time"),
        terms="average speed; distance over time; mean velocity; pace of a trip",
        questions="""
            How fast is {distance} per {duration}?
            What average speed covers {distance} within {duration}?
            What is the mean speed of a trip of {distance} lasting {duration}?
            How fast must one go to make {distance} during {duration}?
            Within {duration}, how fast does somebody travel who covers {distance}?
            At what average speed does {duration} suffice for {distance}?
        """,
        commands="""
            Find the average speed for {distance} and {duration}.
            Calculate how fast one is on average over {distance} during {duration}.
            For a duration of {duration} and a distance of {distance}, compute the average speed.
            Divide the distance {distance} by the travel time {duration} to get the speed.
            Determine the mean speed from a travel time of {duration} and a path of {distance}.
        """,
        stories="""
            A train covers {distance} within {duration}. How fast is it on average?
            A hiker needs {duration} for {distance}. What is her average speed?
            After {duration}, a swimmer has done {distance}. How fast was he on average?
            A parcel travels {distance} over {duration}. What is its mean speed?
        """,
        terse="""
            average speed: {distance}, {duration}
            speed of {distance} over {duration}
            time {duration}, distance {distance}: average speed?
            how fast: {distance} within {duration}
        """,
        dialogues="""
            A: We drove {distance}. B: How long did that take? A: {duration}. B: So how fast were you on average?
            Coach: You ran {duration}. Runner: And made {distance}. Coach: Which average speed is that?
        """,
    ),
)
