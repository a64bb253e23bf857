"""Geometry: points, polygons and lines with exact coordinates, and measures of shapes."""

from fluxem.core.domain import Domain
from fluxem.domains.geometry.corpus import CORPUS, NEAR_MISSES
from fluxem.domains.geometry.encoder import TYPES
from fluxem.domains.geometry.generator import PHRASEBOOK
from fluxem.domains.geometry.laws import LAWS
from fluxem.domains.geometry.patterns import PATTERNS
from fluxem.domains.geometry.tools import TOOLS

DOMAIN = Domain(
    name="geometry",
    summary="points, polygons and lines, exactly; areas, perimeters and volumes",
    types=TYPES,
    laws=LAWS,
    patterns=PATTERNS,
    tools=TOOLS,
    generate=PHRASEBOOK.generate,
    corpus=CORPUS,
    near_misses=NEAR_MISSES,
    phrasebook=PHRASEBOOK,
)
