"""Arithmetic: exact integers, decimals and rationals."""

from fluxem.core.domain import Domain
from fluxem.domains.arithmetic.corpus import CORPUS, NEAR_MISSES
from fluxem.domains.arithmetic.encoder import TYPES
from fluxem.domains.arithmetic.generator import PHRASEBOOK
from fluxem.domains.arithmetic.laws import LAWS
from fluxem.domains.arithmetic.patterns import PATTERNS
from fluxem.domains.arithmetic.tools import TOOLS

DOMAIN = Domain(
    name="arithmetic",
    summary="exact integers, decimals and rationals to +-1e38",
    types=TYPES,
    laws=LAWS,
    patterns=PATTERNS,
    tools=TOOLS,
    generate=PHRASEBOOK.generate,
    corpus=CORPUS,
    near_misses=NEAR_MISSES,
    phrasebook=PHRASEBOOK,
)
