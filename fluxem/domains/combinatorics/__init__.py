"""Combinatorics: counting, permutations and integer partitions."""

from fluxem.core.domain import Domain
from fluxem.domains.combinatorics.corpus import CORPUS, NEAR_MISSES
from fluxem.domains.combinatorics.encoder import TYPES
from fluxem.domains.combinatorics.generator import PHRASEBOOK
from fluxem.domains.combinatorics.laws import LAWS
from fluxem.domains.combinatorics.patterns import PATTERNS
from fluxem.domains.combinatorics.tools import TOOLS

DOMAIN = Domain(
    name="combinatorics",
    summary="exact counts, permutations of up to 64 elements, integer partitions",
    types=TYPES,
    laws=LAWS,
    patterns=PATTERNS,
    tools=TOOLS,
    generate=PHRASEBOOK.generate,
    corpus=CORPUS,
    near_misses=NEAR_MISSES,
    phrasebook=PHRASEBOOK,
)
