"""Statistics: samples of exact numbers and what describes them."""

from fluxem.core.domain import Domain
from fluxem.domains.statistics.corpus import CORPUS, NEAR_MISSES
from fluxem.domains.statistics.encoder import TYPES
from fluxem.domains.statistics.generator import PHRASEBOOK
from fluxem.domains.statistics.laws import LAWS
from fluxem.domains.statistics.patterns import PATTERNS
from fluxem.domains.statistics.tools import TOOLS

DOMAIN = Domain(
    name="statistics",
    summary="samples of exact numbers: location, spread, association, intervals",
    types=TYPES,
    laws=LAWS,
    patterns=PATTERNS,
    tools=TOOLS,
    generate=PHRASEBOOK.generate,
    corpus=CORPUS,
    near_misses=NEAR_MISSES,
    phrasebook=PHRASEBOOK,
)
