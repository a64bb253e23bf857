"""Physics: exact quantities with units, units, dimensions, and whether quantities add."""

from fluxem.core.domain import Domain
from fluxem.domains.physics.corpus import CORPUS, NEAR_MISSES
from fluxem.domains.physics.encoder import TYPES
from fluxem.domains.physics.generator import PHRASEBOOK
from fluxem.domains.physics.laws import LAWS
from fluxem.domains.physics.patterns import PATTERNS
from fluxem.domains.physics.tools import TOOLS

DOMAIN = Domain(
    name="physics",
    summary="quantities with units, exact conversion, dimensional algebra, constants",
    types=TYPES,
    laws=LAWS,
    patterns=PATTERNS,
    tools=TOOLS,
    generate=PHRASEBOOK.generate,
    corpus=CORPUS,
    near_misses=NEAR_MISSES,
    phrasebook=PHRASEBOOK,
)
