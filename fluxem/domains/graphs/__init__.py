"""Graphs: undirected and directed, with or without weights; paths, components, trees, orders, colorings."""

from fluxem.core.domain import Domain
from fluxem.domains.graphs.corpus import CORPUS, NEAR_MISSES
from fluxem.domains.graphs.encoder import GRAPH
from fluxem.domains.graphs.generator import PHRASEBOOK
from fluxem.domains.graphs.laws import LAWS
from fluxem.domains.graphs.patterns import PATTERNS
from fluxem.domains.graphs.tools import TOOLS

DOMAIN = Domain(
    name="graphs",
    summary="graphs by their edges: paths, components, cycles, spanning trees, orders, colorings",
    types=(GRAPH,),
    laws=LAWS,
    patterns=PATTERNS,
    tools=TOOLS,
    generate=PHRASEBOOK.generate,
    corpus=CORPUS,
    near_misses=NEAR_MISSES,
    phrasebook=PHRASEBOOK,
)
