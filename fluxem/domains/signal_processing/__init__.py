"""Signal processing: finite signals of exact samples, convolution, correlation, spectra."""

from fluxem.core.domain import Domain
from fluxem.domains.signal_processing.corpus import CORPUS, NEAR_MISSES
from fluxem.domains.signal_processing.encoder import SIGNAL_TYPE
from fluxem.domains.signal_processing.generator import PHRASEBOOK
from fluxem.domains.signal_processing.laws import LAWS
from fluxem.domains.signal_processing.patterns import PATTERNS
from fluxem.domains.signal_processing.tools import TOOLS

DOMAIN = Domain(
    name="signal_processing",
    summary="finite signals of exact samples: convolution, correlation, filtering, discrete Fourier transform",
    types=(SIGNAL_TYPE,),
    laws=LAWS,
    patterns=PATTERNS,
    tools=TOOLS,
    generate=PHRASEBOOK.generate,
    corpus=CORPUS,
    near_misses=NEAR_MISSES,
    phrasebook=PHRASEBOOK,
)
