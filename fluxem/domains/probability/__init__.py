"""Probability: distributions with exact parameters, and rules for probabilities."""

from fluxem.core.domain import Domain
from fluxem.domains.probability.corpus import CORPUS, NEAR_MISSES
from fluxem.domains.probability.encoder import TYPES
from fluxem.domains.probability.generator import PHRASEBOOK
from fluxem.domains.probability.laws import LAWS
from fluxem.domains.probability.patterns import PATTERNS
from fluxem.domains.probability.tools import TOOLS

DOMAIN = Domain(
    name="probability",
    summary="named distributions with exact parameters, rules of probability",
    types=TYPES,
    laws=LAWS,
    patterns=PATTERNS,
    tools=TOOLS,
    generate=PHRASEBOOK.generate,
    corpus=CORPUS,
    near_misses=NEAR_MISSES,
    phrasebook=PHRASEBOOK,
)
