"""Finance: exact amounts of money, cash flows, interest, loans and costs."""

from fluxem.core.domain import Domain
from fluxem.domains.finance.corpus import CORPUS, NEAR_MISSES
from fluxem.domains.finance.encoder import TYPES
from fluxem.domains.finance.generator import PHRASEBOOK
from fluxem.domains.finance.laws import LAWS
from fluxem.domains.finance.patterns import PATTERNS
from fluxem.domains.finance.tools import TOOLS

DOMAIN = Domain(
    name="finance",
    summary="exact money, cash flows, interest and loans in decimals of declared precision",
    types=TYPES,
    laws=LAWS,
    patterns=PATTERNS,
    tools=TOOLS,
    generate=PHRASEBOOK.generate,
    phrasebook=PHRASEBOOK,
    corpus=CORPUS,
    near_misses=NEAR_MISSES,
)
