"""Biology: DNA, RNA and protein sequences, and names of taxa."""

from fluxem.core.domain import Domain
from fluxem.domains.biology.corpus import CORPUS, NEAR_MISSES
from fluxem.domains.biology.encoder import TYPES
from fluxem.domains.biology.generator import PHRASEBOOK
from fluxem.domains.biology.laws import LAWS
from fluxem.domains.biology.patterns import PATTERNS
from fluxem.domains.biology.tools import TOOLS

DOMAIN = Domain(
    name="biology",
    summary="DNA, RNA and protein sequences, and names of taxa",
    types=TYPES,
    laws=LAWS,
    patterns=PATTERNS,
    tools=TOOLS,
    generate=PHRASEBOOK.generate,
    phrasebook=PHRASEBOOK,
    corpus=CORPUS,
    near_misses=NEAR_MISSES,
)
