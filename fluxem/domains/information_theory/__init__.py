"""Information theory: probability distributions, their entropies and divergences."""

from fluxem.core.domain import Domain
from fluxem.domains.information_theory.corpus import CORPUS, NEAR_MISSES
from fluxem.domains.information_theory.encoder import TYPES
from fluxem.domains.information_theory.generator import PHRASEBOOK
from fluxem.domains.information_theory.laws import LAWS
from fluxem.domains.information_theory.patterns import PATTERNS
from fluxem.domains.information_theory.tools import TOOLS

DOMAIN = Domain(
    name="information_theory",
    summary="probability distributions, entropy, divergence, mutual information, channels and codes",
    types=TYPES,
    laws=LAWS,
    patterns=PATTERNS,
    tools=TOOLS,
    generate=PHRASEBOOK.generate,
    corpus=CORPUS,
    near_misses=NEAR_MISSES,
    phrasebook=PHRASEBOOK,
)
