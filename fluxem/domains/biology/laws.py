"""Laws of sequences on their slots: pairing is a permutation of four, reading backwards one of positions."""

from __future__ import annotations

import numpy as np

from fluxem.core.domain import Law
from fluxem.core.domain_type import DomainType
from fluxem.core.layout import Code, new_code
from fluxem.domains.biology.encoder import (
    RANKS,
    read_bases,
    read_residues,
    write_bases,
    write_residues,
)
from fluxem.domains.biology.types import DNA, RNA, Protein, Taxon

DNA_TYPE, RNA_TYPE, PROTEIN, TAXON = "biology_dna", "biology_rna", "biology_protein", "biology_taxonomy"
_PAIRS = {DNA: str.maketrans("ACGT", "TGCA"), RNA: str.maketrans("ACGU", "UGCA")}


def _tag(kind: str) -> int:
    return DomainType.DNA if kind == DNA_TYPE else DomainType.RNA


def _complement(kind: str):
    return lambda code: write_bases(_tag(kind), read_bases(code)[:, ::-1])


def _reverse(kind: str):
    return lambda code: write_bases(_tag(kind), read_bases(code)[::-1])


def _reverse_complement(kind: str):
    return lambda code: write_bases(_tag(kind), read_bases(code)[::-1, ::-1])


def _concatenate(kind: str):
    return lambda a, b: write_bases(_tag(kind), np.concatenate([read_bases(a), read_bases(b)]))


def transcribe(code: Code) -> Code:
    """Coding strand to messenger RNA: the slot of T is the slot of U."""
    return write_bases(DomainType.RNA, read_bases(code))


def reverse_transcribe(code: Code) -> Code:
    """RNA to the DNA strand of the same sense."""
    return write_bases(DomainType.DNA, read_bases(code))


def reverse_protein(code: Code) -> Code:
    """The residues in opposite order."""
    return write_residues(read_residues(code)[::-1])


def concatenate_proteins(a: Code, b: Code) -> Code:
    """One protein behind the other."""
    return write_residues(np.concatenate([read_residues(a), read_residues(b)]))


def take_genus(code: Code) -> Code:
    """The name without species: blocks 1 and 2 emptied."""
    out = new_code(DomainType.TAXONOMY, 3)
    out[0, 16:] = code[0, 16:]
    out[0, RANKS.start + 1 : RANKS.stop] = 0.0
    return out


_SLOTS = "dims 16-127: the four slots of each base in opposite order"
_MOVES = "dims 16-127: positions in opposite order"
LAWS = (
    Law("biology_complement", (DNA_TYPE,), DNA_TYPE, _complement(DNA_TYPE),
        lambda s: DNA(s.letters.translate(_PAIRS[DNA])), _SLOTS),
    Law("biology_complement__rna", (RNA_TYPE,), RNA_TYPE, _complement(RNA_TYPE),
        lambda s: RNA(s.letters.translate(_PAIRS[RNA])), _SLOTS),
    Law("biology_reverse", (DNA_TYPE,), DNA_TYPE, _reverse(DNA_TYPE), lambda s: DNA(s.letters[::-1]), _MOVES),
    Law("biology_reverse__rna", (RNA_TYPE,), RNA_TYPE, _reverse(RNA_TYPE), lambda s: RNA(s.letters[::-1]), _MOVES),
    Law("biology_reverse__protein", (PROTEIN,), PROTEIN, reverse_protein, lambda s: Protein(s.letters[::-1]),
        "dims 16-125: positions in opposite order"),
    Law("biology_reverse_complement", (DNA_TYPE,), DNA_TYPE, _reverse_complement(DNA_TYPE),
        lambda s: DNA(s.letters.translate(_PAIRS[DNA])[::-1]), f"{_SLOTS}; positions too"),
    Law("biology_transcribe", (DNA_TYPE,), RNA_TYPE, transcribe, lambda s: RNA(s.letters.replace("T", "U")),
        "dims 16-127 unchanged"),
    Law("biology_reverse_transcribe", (RNA_TYPE,), DNA_TYPE, reverse_transcribe,
        lambda s: DNA(s.letters.replace("U", "T")), "dims 16-127 unchanged"),
    Law("biology_concatenate", (DNA_TYPE, DNA_TYPE), DNA_TYPE, _concatenate(DNA_TYPE),
        lambda a, b: DNA(a.letters + b.letters), "dims 16-127: positions one after the other"),
    Law("biology_concatenate__rna", (RNA_TYPE, RNA_TYPE), RNA_TYPE, _concatenate(RNA_TYPE),
        lambda a, b: RNA(a.letters + b.letters), "dims 16-127: positions one after the other"),
    Law("biology_concatenate__protein", (PROTEIN, PROTEIN), PROTEIN, concatenate_proteins,
        lambda a, b: Protein(a.letters + b.letters), "dims 16-125: positions one after the other"),
    Law("biology_genus", (TAXON,), TAXON, take_genus, lambda t: Taxon(t.genus), "block 0 stays, blocks 1 and 2 empty"),
)  # fmt: skip
