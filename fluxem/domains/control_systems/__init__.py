"""Control systems: transfer functions and state-space models, exact."""

from fluxem.core.domain import Domain
from fluxem.domains.control_systems.corpus import CORPUS, NEAR_MISSES
from fluxem.domains.control_systems.encoder import STATE_SPACE_TYPE, TRANSFER_FUNCTION_TYPE
from fluxem.domains.control_systems.generator import PHRASEBOOK
from fluxem.domains.control_systems.laws import LAWS
from fluxem.domains.control_systems.patterns import PATTERNS
from fluxem.domains.control_systems.tools import TOOLS

DOMAIN = Domain(
    name="control_systems",
    summary="transfer functions and state-space models: connections, stability, response, controllability",
    types=(TRANSFER_FUNCTION_TYPE, STATE_SPACE_TYPE),
    laws=LAWS,
    patterns=PATTERNS,
    tools=TOOLS,
    generate=PHRASEBOOK.generate,
    corpus=CORPUS,
    near_misses=NEAR_MISSES,
    phrasebook=PHRASEBOOK,
)
