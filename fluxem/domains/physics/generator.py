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
