"""Where sequences and names of taxa stand in text.

A run of A, C, G and T is a strand where a word of genetics stands near it, between 5' and 3', or where it is
long; near a word of the cinema it stays text. A protein stands directly after its noun. Names are found by
well-known genera and epithets, or after the word "species".
"""

from __future__ import annotations

from fluxem.core.domain import Pattern
from fluxem.domains.biology.types import AMINO_ACIDS, parse_dna, parse_protein, parse_rna, parse_taxon

DNA_TYPE, RNA_TYPE, PROTEIN, TAXON = "biology_dna", "biology_rna", "biology_protein", "biology_taxonomy"
_GLUED = r"[\w-]"
_NO_PRIME = "[\\w'\u2032]|-\\w"
_TAIL = r"\w|-\w"
_CONTEXT = (
    r"\bdna\b|\brna\b|\bmrna\b|\bstrands?\b|nucleotide|\bprimers?\b|\bgen(?:e|es|ome|omic|etic)\b|\bcodons?\b|\borfs?\b"
    r"|reverse[- _]?complement|\bcomplement(?:ary)?\b|transcri(?:be|pt|ption)|translat(?:e|ion) the"
    r"|gc[- _](?:content|percent\w*|share|fraction|rich\w*|ratio)"
    r"|\btm\b|\bbase (?:counts?|composition)|\bamino acids?\b"
    r"|\boligo|mutations?\b|\bplasmid|reading frame|melting temp|\bhamming|\bbase(?:s| pairs?| sequence)\b|\bpcr\b"
    r"|sequences?(?: is| of)?:? \Z|\bread \Z|\ballele|\bamplicon|dna_|gc_|_orf|\bexons?\b|ribosome"
)
_READING = r"\btranslat|\bproteins?\b|\bamino|\bpeptides?\b|\bcodes? for\b|\btranscri"
_CINEMA = r"\bfilms?\b|\bmovies?\b|\bcinema|\bwatch(?:ed|ing)?\b|\bdirector\b|\btitle\b|\bactors?\b"
_PRIME = "['\u2032]"
_ENDS = rf"5{_PRIME}-?\s?{{}}\s?-?3{_PRIME}"
_RESIDUE = f"(?:{'|'.join(three for three, _ in AMINO_ACIDS.values())})"
_GENERA = (
    "Homo|Escherichia|Drosophila|Saccharomyces|Arabidopsis|Caenorhabditis|Mus|Rattus|Canis|Felis|Panthera|Danio|Xenopus"
    "|Staphylococcus|Streptococcus|Bacillus|Salmonella|Plasmodium|Mycobacterium|Pseudomonas|Zea|Oryza|Triticum|Equus"
    "|Quercus|Pinus|Apis|Gallus|Gorilla|Pongo|Bos|Sus|Ovis|Ursus|Tyrannosaurus|Penicillium|Aspergillus"
    "|Candida|Solanum|Nicotiana|Macaca|Columba|Aquila|Balaenoptera|Elephas|Loxodonta|Helianthus|Bellis"
)
_EPITHETS = (
    "coli|sapiens|elegans|melanogaster|cerevisiae|thaliana|musculus|norvegicus|lupus|aureus|subtilis|enterica"
    "|falciparum|tuberculosis|aeruginosa|rerio|laevis|pneumoniae|rex|mays|sativa"
)

PATTERNS = (
    Pattern("dna", DNA_TYPE, r"\b[ACGT]{3,}\b", parse_dna, 78, _GLUED, _NO_PRIME, _CONTEXT),
    Pattern("dna_read", DNA_TYPE, r"\b[ACGT]{6,}\b", parse_dna, 77, _GLUED, _NO_PRIME, _READING),
    Pattern("dna_triplets", DNA_TYPE, r"\b[ACGT]{3}(?: [ACGT]{3})+\b", parse_dna, 79, _GLUED, r"[\w'-]| [ACGT]\b",
            _CONTEXT),
    Pattern("dna_lower", DNA_TYPE, r"\b[acgt]{6,}\b", parse_dna, 78, _GLUED, r"[\w'-]", _CONTEXT),
    Pattern("dna_long", DNA_TYPE, r"\b[ACGT]{14,}\b", parse_dna, 78, _GLUED, r"[\w-]"),
    Pattern("dna_ends", DNA_TYPE, _ENDS.format(r"[ACGT]{2,}"), parse_dna, 85, r"\w", r"\w"),
    Pattern("cinema", DNA_TYPE, r"\b[ACGT]{4,9}\b", parse_dna, 80, _GLUED, r"\w", _CINEMA, silent=True),
    Pattern("rna", RNA_TYPE, r"\b[ACGU]{3,}\b", parse_rna, 78, _GLUED, _NO_PRIME, _CONTEXT),
    Pattern("rna_read", RNA_TYPE, r"\b[ACGU]{6,}\b", parse_rna, 77, _GLUED, _NO_PRIME, _READING),
    Pattern("rna_triplets", RNA_TYPE, r"\b[ACGU]{3}(?: [ACGU]{3})+\b", parse_rna, 79, _GLUED, r"[\w'-]| [ACGU]\b",
            _CONTEXT),
    Pattern("rna_long", RNA_TYPE, r"\b[ACGU]{14,}\b", parse_rna, 78, _GLUED, r"[\w-]"),
    Pattern("rna_ends", RNA_TYPE, _ENDS.format(r"[ACGU]{2,}"), parse_rna, 85, r"\w", r"\w"),
    Pattern("protein_after_noun", PROTEIN,
            r"\b(?i:proteins?|peptides?|polypeptides?|amino[- ]acid sequences?|residues)(?: sequence| chain)?"
            r"(?: is| of| with)?:? (?P<value>[ACDEFGHIKLMNPQRSTVWY]{4,}\*?)",
            parse_protein, 81, None, r"[\w'-]"),
    Pattern("three_letter", PROTEIN, rf"\b{_RESIDUE}(?:-{_RESIDUE})+\b", parse_protein, 81, _GLUED, _TAIL),
    Pattern("known_genus", TAXON, rf"\b(?:{_GENERA}) [a-z]{{3,20}}(?: (?:familiaris|sapiens|domestica))?\b",
            parse_taxon, 72, _GLUED, _TAIL),
    Pattern("initial", TAXON, rf"\b[A-Z]\. (?:{_EPITHETS})\b", parse_taxon, 72, _GLUED, _TAIL),
    Pattern("after_species", TAXON,
            r"\b(?:[Ss]pecies|[Oo]rganism|[Bb]acterium) (?P<value>[A-Z][a-z]{2,20} [a-z]{4,20})\b",
            parse_taxon, 71, None, _TAIL),
)  # fmt: skip
