"""Data: arrays of numbers, records and tables."""

from fluxem.core.domain import Domain
from fluxem.domains.data.corpus import CORPUS, NEAR_MISSES
from fluxem.domains.data.encoder import TYPES
from fluxem.domains.data.generator import PHRASEBOOK
from fluxem.domains.data.laws import LAWS
from fluxem.domains.data.patterns import PATTERNS
from fluxem.domains.data.tools import TOOLS

DOMAIN = Domain(
    name="data",
    summary="arrays of numbers, records of named fields, and tables with a header",
    types=TYPES,
    laws=LAWS,
    patterns=PATTERNS,
    tools=TOOLS,
    generate=PHRASEBOOK.generate,
    corpus=CORPUS,
    near_misses=NEAR_MISSES,
    phrasebook=PHRASEBOOK,
)
