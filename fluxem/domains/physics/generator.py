"""Questions about quantities: the wordings of every tool, and texts about physics that need none."""

from __future__ import annotations

from typing import Any

from fluxem.core.ordering import Ordering
from fluxem.core.phrasebook import Phrasebook, describe_result
from fluxem.domains.physics import _wordings_algebra, _wordings_mechanics, _wordings_units, _wordings_waves
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
"""


def _describe(result: Any) -> str:
    if isinstance(result, Quantity):
        return format_quantity(result)
    return result.name.lower() if isinstance(result, Ordering) else describe_result(result)


PHRASEBOOK = Phrasebook(
    "physics",
    phrases=(
        *_wordings_units.PHRASES,
        *_wordings_algebra.PHRASES,
        *_wordings_mechanics.PHRASES,
        *_wordings_waves.PHRASES,
    ),
    irrelevant=_IRRELEVANT,
    describe=_describe,
)
generate = PHRASEBOOK.generate
