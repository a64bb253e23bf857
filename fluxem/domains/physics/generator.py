"""Questions about quantities: the wordings of every tool, and texts about physics that need none."""

from __future__ import annotations

from typing import Any

from fluxem.core.ordering import Ordering
from fluxem.core.phrasebook import Phrasebook, describe_result
from fluxem.domains.physics import (
    _wordings_algebra,
    _wordings_calculation,
    _wordings_mechanics,
    _wordings_units,
    _wordings_waves,
)
from fluxem.domains.physics.types import Quantity, format_quantity

_IRRELEVANT = """
    Why is the sky blue?
    Who discovered the electron?
    What is the difference between speed and velocity?
    Why do we use metres and not feet at school?
    The tower is 300 m tall. Who built it?
    Explain the idea of entropy without formulas.
    Why does ice float on water?
    How did people measure time before there were clocks?
    Tell me about the life of Marie Curie.
    My train leaves in 10 minutes. Should I run?
    What would happen if gravity were switched off?
    Why was the kilogram redefined?
    Is light a wave or a particle?
    What did Galileo drop from the tower of Pisa, if anything?
    We drove 600 km to the sea last summer, and it was lovely.
    Who was the first to split the atom?
    Why do some countries still use Fahrenheit?
    Describe how a microwave oven works.
    Is there anything colder than 0 K?
    What is dark matter made of?
    Recommend a popular book about black holes.
    How does a refrigerator keep things cold?
    Why do astronauts float?
    The recipe says 180 °C. Is fan or top heat better?
    What does it feel like to be hit by 230 V?
    Which physicist is shown on the old ten mark note?
    What are the open problems of modern physics?
    My laptop weighs 2 kg. Is there a lighter one?
    We paid 30 euros for 12 kg of apples and were happy.
    The label reads 500 mL. What does the other small print mean?
    My new flat has 80 square meters and a balcony. Should I take it?
    Is 25 °C too warm for a wedding outdoors?
    He ran 10 km yesterday and his knee hurts. What should he do?
    Write a short story that begins at -40 °C.
    Translate "a pinch of 5 g" into Spanish.
    Can a person survive at 4,000 m without oxygen?
    Why is 9.81 m/s^2 called g?
    Summarise what Joule is remembered for.
    Our car is limited to 180 km/h, which I find sensible.
    Why does kinetic energy grow faster than momentum?
    Give me arguments for and against the metric system.
    What made Ohm publish his law?
    Which is the better heater, gas or electric, for a flat of 60 m²?
    Draft an e-mail to my landlord: the boiler shows only 0.5 bar.
    The pool is 2 m deep. Is diving allowed?
    What is the history of the kilowatt hour?
    How do I explain weight and mass to my little brother?
    Where can I buy a resistor of 47 kΩ in this town?
    Can you hear me?
    Good morning, how are you today?
    Thanks, that was very helpful.
    What shall I cook tonight?
    Which film should we watch at the weekend?
    Please remind me to call my mother.
    My cat keeps waking me up. Any advice?
    Let us talk about something else.
    I forgot my password again.
    Do you prefer tea or coffee?
    What a lovely day to be outside!
    Sing me a song about the sea.
    Why do heavy and light stones fall equally fast in a vacuum?
    What is the difference between heat and temperature?
    How did Newton come to think of gravity as a universal force?
    Why is a prefix like kilo written with a small k and mega with a capital M?
    Can you explain what entropy is without using the word disorder?
    What did the Michelson-Morley experiment show?
    Why is the kilogram no longer defined by a lump of metal in Paris?
    Which units did sailors use in the age of Columbus, and where do their names come from?
    Tell me how Millikan weighed the charge of the electron with droplets of oil.
    In what sense is the Planck constant "fundamental"?
    Is momentum a more basic concept than energy?
    How do you explain voltage with the picture of a waterfall?
    Why did the French Revolution bring forth a new system of measures?
    Who was James Prescott Joule, and was he really a brewer?
    What's the point of dimensional analysis?
    Derive for me why the kinetic energy carries the factor one half.
    Sketch a force diagram of a book lying on a table.
    Why does the pressure in a tyre rise on a hot day?
    Compare Aristotle's view of motion with Galileo's.
    Which is the better introduction to mechanics, Feynman or Halliday?
    How do people measure the density of a star nobody can visit?
    Does a photon have a shape?
    What happened to the units of the old Russian empire?
    Translate "conservation of momentum" into Polish.
    why is my physics teacher so obsessed with significant figures lol
    Prove that an ideal gas cannot really exist.
    What is the history of the word "watt"?
    Is cold fusion a hoax?
    We drove 90 km/h behind a tractor the whole way and the kids sang.
    The parcel of 12 kg arrived this morning, but the box was torn.
    My grandmother still measures flour in ounces and nobody dares to correct her.
    The speed limit here is 30 km/h; please tell the drivers so.
    I converted 5 miles to kilometres last night and then fell asleep.
    The sign reads "Max. 400 kg". Who puts up such signs?
    Will it be hotter than 35 °C in Seville next week?
    Is 220 V dangerous for a toddler?
    I took the 9.8 m/s^2 mug from the conference. Nobody noticed.
    Order two bottles of 750 ml olive oil and a 5 kg sack of rice, please.
    My son got 12 N for his birthday. He means Nerf darts.
    Write a Python class for quantities such as "3 m" and "20 cm".
    Plot the pressure of the last 24 hours that the weather station recorded.
    He threw the javelin 84.2 m and cried.
    Our heat pump has 8 kW and makes a strange noise at night. Whom should I call?
    The bridge, 1,280 m long, was closed after the storm.
    Tell the crew to keep the tank below 3 bar until Monday.
    Usain Bolt ran 100 m in 9.58 s. Do you think anybody will ever beat that?
    I weigh 82 kg and feel great. No questions, just happy.
    Report from the lab: sample A, 4 g, broken; sample B, 6 g, lost.\\nRegards, Tim
    Is 440 nm a pretty colour?
    The thermometer showed 38.9 °C, so we stayed at home.
    A 60 W bulb walks into a bar. Finish the joke.
    Which shop in Leeds sells M8 bolts of 40 mm?
    They turned the 2 km around the lake into a cycling path, finally.
    Forward the note "F = m a, test on Friday" to the whole class.
    Should I buy the rucksack of 30 litres or the one of 45 litres for a week in Norway?
    The equation E = m c^2 is printed on my shower curtain.
    My neighbour's stereo has 500 W and no taste.
    That remark carries a lot of weight in this office.
    I have no energy left for this conversation.
    She has the power to fire all of us.
    Don't put so much pressure on the boy.
    The campaign is gaining momentum in the north.
    He lives on another wavelength, honestly.
    There was a lot of friction between the two brothers.
    May the force be with you!
    Our talks came to a standstill before they had begun.
    This novel has great potential, but the ending is dense.
    The tension in the room could be cut with a knife.
    She converted to Buddhism after her journey to Nepal.
    What a gas that party was!
    A watched pot never boils, as my aunt used to say.
    He is under constant stress because of his boss.
    The two companies work on opposite poles of the market.
    Resistance is futile, said the robot.
    We added a new dimension to our marriage: a dog.
    I was shocked by the price of that lamp.
    Stop. Forget the units, I've changed my mind.
    Book me a physiotherapist for my neck, please.
    Could you play some calm piano while I study?
    Right, that's all for tonight. Cheers!
    It works! You saved my evening.
"""


def _describe(result: Any) -> str:
    if isinstance(result, Quantity):
        return format_quantity(result)
    return result.name.lower() if isinstance(result, Ordering) else describe_result(result)


PHRASEBOOK = Phrasebook(
    "physics",
    phrases=(
        *_wordings_units.PHRASES,
        *_wordings_calculation.PHRASES,
        *_wordings_algebra.PHRASES,
        *_wordings_mechanics.PHRASES,
        *_wordings_waves.PHRASES,
    ),
    irrelevant=_IRRELEVANT,
    describe=_describe,
)
generate = PHRASEBOOK.generate
