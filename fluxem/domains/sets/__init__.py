"""Sets: finite sets of numbers and words, and intervals of the real line."""

from fluxem.core.domain import Domain
from fluxem.domains.sets.corpus import CORPUS, NEAR_MISSES
from fluxem.domains.sets.encoder import INTERVAL, SET
from fluxem.domains.sets.generator import PHRASEBOOK
from fluxem.domains.sets.laws import LAWS
from fluxem.domains.sets.patterns import PATTERNS
from fluxem.domains.sets.tools import TOOLS

DOMAIN = Domain(
    name="sets",
    summary="finite sets and intervals: union, intersection, difference, membership, subsets, products",
    types=(SET, INTERVAL),
    laws=LAWS,
    patterns=PATTERNS,
    tools=TOOLS,
    generate=PHRASEBOOK.generate,
    corpus=CORPUS,
    near_misses=NEAR_MISSES,
    phrasebook=PHRASEBOOK,
)
