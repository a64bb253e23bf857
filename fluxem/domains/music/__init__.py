"""Music: pitches, chords, scales, rhythms and pitch-class sets in twelve-tone equal temperament."""

from fluxem.core.domain import Domain
from fluxem.domains.music.corpus import CORPUS, NEAR_MISSES
from fluxem.domains.music.encoder import TYPES
from fluxem.domains.music.generator import PHRASEBOOK
from fluxem.domains.music.laws import LAWS
from fluxem.domains.music.patterns import PATTERNS
from fluxem.domains.music.tools import TOOLS

DOMAIN = Domain(
    name="music",
    summary="pitches, chords, scales, rhythms and pitch-class sets in twelve-tone equal temperament",
    types=TYPES,
    laws=LAWS,
    patterns=PATTERNS,
    tools=TOOLS,
    generate=PHRASEBOOK.generate,
    phrasebook=PHRASEBOOK,
    corpus=CORPUS,
    near_misses=NEAR_MISSES,
)
