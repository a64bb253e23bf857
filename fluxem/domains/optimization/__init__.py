"""Optimization: linear programmes, vectors, and steps of descent methods, exact."""

from fluxem.core.domain import Domain
from fluxem.domains.optimization.corpus import CORPUS, NEAR_MISSES
from fluxem.domains.optimization.encoder import PROGRAM_TYPE, VECTOR_TYPE
from fluxem.domains.optimization.generator import PHRASEBOOK
from fluxem.domains.optimization.laws import LAWS
from fluxem.domains.optimization.patterns import PATTERNS
from fluxem.domains.optimization.tools import TOOLS

DOMAIN = Domain(
    name="optimization",
    summary="linear programmes solved exactly, steps of descent methods, least squares, knapsack and assignment",
    types=(PROGRAM_TYPE, VECTOR_TYPE),
    laws=LAWS,
    patterns=PATTERNS,
    tools=TOOLS,
    generate=PHRASEBOOK.generate,
    corpus=CORPUS,
    near_misses=NEAR_MISSES,
    phrasebook=PHRASEBOOK,
)
