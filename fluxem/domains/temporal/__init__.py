"""Time: dates, times of day, moments with zones, durations and intervals on the proleptic Gregorian calendar."""

from fluxem.core.domain import Domain
from fluxem.domains.temporal.corpus import CORPUS, NEAR_MISSES
from fluxem.domains.temporal.encoder import TYPES
from fluxem.domains.temporal.generator import PHRASEBOOK
from fluxem.domains.temporal.laws import LAWS
from fluxem.domains.temporal.patterns import PATTERNS
from fluxem.domains.temporal.tools import TOOLS

DOMAIN = Domain(
    name="temporal",
    summary="exact dates, times, durations and time zones, years 1 to 9999",
    types=TYPES,
    laws=LAWS,
    patterns=PATTERNS,
    tools=TOOLS,
    generate=PHRASEBOOK.generate,
    phrasebook=PHRASEBOOK,
    corpus=CORPUS,
    near_misses=NEAR_MISSES,
)
