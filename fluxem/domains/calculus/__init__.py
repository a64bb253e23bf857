"""Calculus: polynomials with exact coefficients and elementary functions."""

from fluxem.core.domain import Domain
from fluxem.domains.calculus.corpus import CORPUS, NEAR_MISSES
from fluxem.domains.calculus.encoder import TYPES
from fluxem.domains.calculus.generator import PHRASEBOOK
from fluxem.domains.calculus.laws import LAWS
from fluxem.domains.calculus.patterns import PATTERNS
from fluxem.domains.calculus.tools import TOOLS

DOMAIN = Domain(
    name="calculus",
    summary="polynomials with exact coefficients, elementary functions, derivatives and integrals",
    types=TYPES,
    laws=LAWS,
    patterns=PATTERNS,
    tools=TOOLS,
    generate=PHRASEBOOK.generate,
    corpus=CORPUS,
    near_misses=NEAR_MISSES,
    phrasebook=PHRASEBOOK,
)
