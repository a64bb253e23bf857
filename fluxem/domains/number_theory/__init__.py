"""Number theory: congruence classes and prime factorizations."""

from fluxem.core.domain import Domain
from fluxem.domains.number_theory.corpus import CORPUS, NEAR_MISSES
from fluxem.domains.number_theory.encoder import TYPES
from fluxem.domains.number_theory.generator import PHRASEBOOK
from fluxem.domains.number_theory.laws import LAWS
from fluxem.domains.number_theory.patterns import PATTERNS
from fluxem.domains.number_theory.tools import TOOLS

DOMAIN = Domain(
    name="number_theory",
    summary="divisibility, primes, congruences and factorizations of integers",
    types=TYPES,
    laws=LAWS,
    patterns=PATTERNS,
    tools=TOOLS,
    generate=PHRASEBOOK.generate,
    corpus=CORPUS,
    near_misses=NEAR_MISSES,
    phrasebook=PHRASEBOOK,
)
