"""How people ask for voltage, electrical power, waves, photons, rest energy and gas pressure."""

from __future__ import annotations

from fluxem.core.phrasebook import Phrases
from fluxem.domains.physics import tools
from fluxem.domains.physics._draws import make_draw

PHRASES = (
    Phrases(
        tools.voltage,
        make_draw(current="current", resistance="resistance"),
        terms="voltage; Ohm's law; potential difference; voltage drop",
        questions="""
            What voltage drives {current} through {resistance}?
            What is the voltage drop of {current} across {resistance}?
            By Ohm's law, which voltage goes with {current} and {resistance}?
            Across {resistance}, what voltage drops at {current}?
            What potential difference makes {current} flow through {resistance}?
            If a resistor has {resistance}, what voltage is needed for {current}?
        """,
        commands="""
            Find the voltage for {current} and {resistance}.
            Apply Ohm's law to a current of {current} and a resistance of {resistance}.
            Calculate the voltage drop over {resistance} at {current}.
            With a resistance of {resistance} and a current of {current}, compute the voltage.
            Determine the potential difference that pushes {current} through {resistance}.
        """,
        stories="""
            A lamp of {resistance} draws {current}. What voltage is it connected to?
            A current of {current} flows through a wire of {resistance}. How large is the voltage along it?
            An electrician measures {current} in a circuit of {resistance}. Which voltage does the source supply?
            On a board, a resistor marked {resistance} carries {current}. What does a voltmeter show?
        """,
        terse="""
            voltage: {current}, {resistance}
            I R, I = {current}, R = {resistance}
            resistance {resistance}, current {current}: voltage?
            voltage drop of {current} across {resistance}
        """,
        dialogues="""
            A: The current is {current}. B: And the resistance {resistance}. A: So what is the voltage?
            Pupil: The resistor has {resistance}. Teacher: It carries {current}. Pupil: Then which voltage drops?
        """,
    ),
    Phrases(
        tools.electrical_power,
        make_draw(voltage="voltage", current="current"),
        terms="electrical power; power consumption; voltage times current; electric load",
        questions="""
            How much power is {current} at {voltage}?
            What electrical power does a device take that draws {current} at {voltage}?
            What power comes from {voltage} and {current}?
            At {voltage}, how much power does a current of {current} carry?
            How much electrical power is consumed if {voltage} drives {current}?
            What is the power of a load with {current} on {voltage}?
        """,
        commands="""
            Find the electrical power for {voltage} and {current}.
            Calculate the power consumption of {current} at {voltage}.
            Multiply the voltage {voltage} by the current {current} to get the power.
            With a current of {current} and a voltage of {voltage}, compute the electrical power.
            Determine the power of an appliance rated {voltage}, {current}.
        """,
        stories="""
            A kettle draws {current} from a {voltage} outlet. How much electrical power does it take?
            A solar panel delivers {current} at {voltage}. What is its power?
            The label on a charger says {voltage} and {current}. What power can it provide?
            A motor runs on {voltage} and takes {current}. How much electrical power is that?
        """,
        terse="""
            electrical power: {voltage}, {current}
            V I, V = {voltage}, I = {current}
            current {current}, voltage {voltage}: power?
            power at {voltage} and {current}
        """,
        dialogues="""
            A: The voltage is {voltage}. B: And it draws {current}. A: How much power is that?
            Pupil: The meter reads {current}. Teacher: At {voltage}? Pupil: Yes. Teacher: Then what is the power?
        """,
    ),
    Phrases(
        tools.wavelength,
        make_draw(frequency="frequency"),
        terms="wavelength of light; radio wave; electromagnetic wave",
        questions="""
            What is the wavelength of light of frequency {frequency}?
            How long is an electromagnetic wave with a frequency of {frequency}?
            Which wavelength belongs to a radio station at {frequency}?
            What wavelength does {frequency} have when it travels at the speed of light?
        """,
        commands="""
            Find the wavelength of radio waves of {frequency}.
            Calculate the vacuum wavelength for {frequency}.
            Turn the frequency {frequency} of light to a wavelength.
        """,
        stories="""
            A transmitter sends at {frequency}. How long are its waves?
            A laser emits light with a frequency of {frequency}. What is its wavelength?
            An antenna must match radio waves of {frequency}. What is their wavelength?
        """,
        terse="""
            wavelength: {frequency}
            lambda of light at {frequency}
        """,
        dialogues="""
            A: The station is at {frequency}. B: And the wavelength of that? A: I never learnt it.
        """,
    ),
    Phrases(
        tools.wavelength,
        make_draw(frequency="frequency", speed="speed"),
        terms="wavelength of sound; wave speed; acoustic wave",
        questions="""
            What is the wavelength of a wave of {frequency} that travels at {speed}?
            A wave spreads at {speed}; how long is it at {frequency}?
        """,
        commands="""
            Find the wavelength for frequency {frequency} and wave speed {speed}.
            With a wave speed of {speed} and a frequency of {frequency}, compute the wavelength.
        """,
        stories="""
            A string vibrates at {frequency}, and waves run along it at {speed}. What is the wavelength?
            Sound moves at {speed} through some gas. How long are the waves of a tone of {frequency}?
        """,
        terse="""
            wavelength: f = {frequency}, v = {speed}
            wave speed {speed}, frequency {frequency}: wavelength?
        """,
    ),
    Phrases(
        tools.photon_energy,
        make_draw(frequency="frequency"),
        terms="photon energy; light quantum; Planck relation; quantum of radiation",
        questions="""
            How much energy has a photon of {frequency}?
            What is the energy of a light quantum with frequency {frequency}?
            By Planck's relation, what photon energy belongs to {frequency}?
            How energetic is a single photon at {frequency}?
            What energy does one quantum of radiation of {frequency} carry?
            If light oscillates at {frequency}, what does one photon of it carry?
            How much energy is absorbed with each photon of {frequency}?
        """,
        commands="""
            Find the photon energy at {frequency}.
            Calculate the energy of one photon of frequency {frequency}.
            Multiply Planck's constant by {frequency}.
            Apply the Planck relation to the frequency {frequency}.
            State the quantum energy of radiation at {frequency}.
            Determine how much energy a photon with {frequency} transfers.
        """,
        stories="""
            An atom emits a photon at {frequency}. How much energy does the atom lose?
            A detector counts single photons of {frequency}. What energy does each of them deposit?
            A microwave oven works at {frequency}. What is the energy of one of its photons?
        """,
        terse="""
            photon energy: {frequency}
            h f for f = {frequency}
            quantum at {frequency}: energy?
            one photon, {frequency}
        """,
        dialogues="""
            A: The light has {frequency}. B: And one photon of it, how much energy? A: Use Planck's constant.
            Pupil: What does a photon of {frequency} carry? Teacher: Planck's constant times that.
        """,
    ),
    Phrases(
        tools.mass_energy,
        make_draw(mass="mass"),
        terms="rest energy; mass-energy equivalence; Einstein's formula; energy equivalent of a mass",
        questions="""
            What is the rest energy of {mass}?
            How much energy is equivalent to {mass}?
            According to Einstein, what energy is stored as {mass}?
            How much energy would {mass} release if it were annihilated completely?
            What is the energy equivalent of {mass}?
            By mass-energy equivalence, what is {mass} worth?
            How much energy sits within {mass} at rest?
        """,
        commands="""
            Find the rest energy of {mass}.
            Apply Einstein's formula to {mass}.
            Calculate the energy equivalent of a mass of {mass}.
            Turn {mass} completely to energy and say how much it is.
            Multiply {mass} by the square of the speed of light.
            Determine the energy set free when {mass} vanishes.
        """,
        stories="""
            A star loses {mass} by shining. How much energy did it radiate?
            A reactor's fuel is lighter by {mass} after use. What energy was released?
            In a film, {mass} of antimatter and matter disappear. Which rest energy is that?
        """,
        terse="""
            rest energy: {mass}
            m c squared, m = {mass}
            energy equivalent of {mass}
            Einstein: {mass}
        """,
        dialogues="""
            A: Suppose {mass} turned to pure energy. B: Einstein tells you how much. A: So how much?
            Pupil: Is mass a form of energy? Teacher: Yes. Pupil: Then how much energy is {mass}?
        """,
    ),
    Phrases(
        tools.ideal_gas_pressure,
        make_draw(amount="amount", temperature="temperature", volume="volume"),
        terms="ideal gas; gas law; gas pressure; equation of state",
        questions="""
            What is the pressure of {amount} of an ideal gas at {temperature} with a volume of {volume}?
            What pressure does {amount} of gas reach at {temperature} inside {volume}?
            By the ideal gas law, which pressure do {amount}, {volume} and {temperature} give?
            At {temperature}, what is the pressure if {volume} contain {amount} of an ideal gas?
            How high is the pressure of an ideal gas when {volume} hold {amount} of it at {temperature}?
            With {temperature} and {amount} of gas, what pressure acts on a vessel of {volume}?
        """,
        commands="""
            Find the gas pressure for {amount}, {temperature} and {volume}.
            Apply the ideal gas law to {amount} at {temperature} occupying {volume}.
            For a volume of {volume} at {temperature}, compute the pressure of {amount} of ideal gas.
            Calculate the pressure that {volume} of gas has if it consists of {amount} at {temperature}.
            Use the equation of state: temperature {temperature}, volume {volume}, amount {amount}; give the pressure.
        """,
        stories="""
            A cylinder of {volume} holds {amount} of helium at {temperature}. What is its ideal pressure?
            A balloon contains {amount} of gas. It has {volume} and is at {temperature}. Which pressure is inside?
            At {temperature}, a chemist seals {amount} of nitrogen into {volume}. What pressure builds up, ideally?
            A tank measures {volume}. At {temperature} it is filled with {amount} of gas. What ideal pressure follows?
        """,
        terse="""
            gas pressure: {amount}, {temperature}, {volume}
            n R T / V, n = {amount}, T = {temperature}, V = {volume}
            volume {volume}, temperature {temperature}, amount {amount}: ideal gas pressure?
            ideal gas, {temperature}, {amount}, {volume}: pressure?
        """,
        dialogues="""
            A: There are {amount} of gas. B: How hot? A: {temperature}. B: What volume? A: {volume}. B: Which pressure?
            Pupil: The vessel has {volume}. Teacher: With {amount} inside, at {temperature}. Pupil: So which pressure?
        """,
    ),
)
