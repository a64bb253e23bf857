"""Math: exact complex numbers, written-out fractions, vectors and matrices."""

from fluxem.core.domain import Domain
from fluxem.domains.math.corpus import CORPUS, NEAR_MISSES
from fluxem.domains.math.encoder import TYPES
from fluxem.domains.math.generator import PHRASEBOOK
from fluxem.domains.math.laws import LAWS
from fluxem.domains.math.patterns import PATTERNS
from fluxem.domains.math.tools import TOOLS

DOMAIN = Domain(
    name="math",
    summary="complex numbers, written-out fractions, vectors and matrices, exactly",
    types=TYPES,
    laws=LAWS,
    patterns=PATTERNS,
    tools=TOOLS,
    generate=PHRASEBOOK.generate,
    corpus=CORPUS,
    near_misses=NEAR_MISSES,
    phrasebook=PHRASEBOOK,
)
