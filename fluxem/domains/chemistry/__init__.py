"""Chemistry: formulas, elements and reactions; masses, balancing, amounts."""

from fluxem.core.domain import Domain
from fluxem.domains.chemistry.corpus import CORPUS, NEAR_MISSES
from fluxem.domains.chemistry.encoder import TYPES
from fluxem.domains.chemistry.generator import PHRASEBOOK
from fluxem.domains.chemistry.laws import LAWS
from fluxem.domains.chemistry.patterns import PATTERNS
from fluxem.domains.chemistry.tools import TOOLS

DOMAIN = Domain(
    name="chemistry",
    summary="formulas, elements and reactions: molar masses, balancing, amounts of substance",
    types=TYPES,
    laws=LAWS,
    patterns=PATTERNS,
    tools=TOOLS,
    generate=PHRASEBOOK.generate,
    corpus=CORPUS,
    near_misses=NEAR_MISSES,
    phrasebook=PHRASEBOOK,
)
