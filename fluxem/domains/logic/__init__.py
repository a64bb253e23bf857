"""Logic: propositional formulas, truth tables, tautologies, entailment, normal forms."""

from fluxem.core.domain import Domain
from fluxem.domains.logic.corpus import CORPUS, NEAR_MISSES
from fluxem.domains.logic.encoder import FORMULA
from fluxem.domains.logic.generator import PHRASEBOOK
from fluxem.domains.logic.laws import LAWS
from fluxem.domains.logic.patterns import PATTERNS
from fluxem.domains.logic.tools import TOOLS

DOMAIN = Domain(
    name="logic",
    summary="propositional formulas: truth tables, tautologies, equivalence, entailment, normal forms",
    types=(FORMULA,),
    laws=LAWS,
    patterns=PATTERNS,
    tools=TOOLS,
    generate=PHRASEBOOK.generate,
    corpus=CORPUS,
    near_misses=NEAR_MISSES,
    phrasebook=PHRASEBOOK,
)
