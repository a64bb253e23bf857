"""Tools of molecular biology: exact on letters; codons by the standard genetic code.

The genetic code is NCBI translation table 1, the one library for it Biopython (``Bio.Data.CodonTable``).
"""

from __future__ import annotations

from fractions import Fraction
from functools import cache

from fluxem.core.errors import ToolError
from fluxem.core.limits import approximate
from fluxem.core.number import Number, simplify
from fluxem.domains.biology.types import AMINO_ACIDS, DNA, RNA, Protein, Taxon

MAX_WORK_LENGTH = 20_000
"""Bases of an argument."""
MAX_WALLACE_LENGTH = 20
_DNA_PAIRS = str.maketrans("ACGT", "TGCA")


@cache
def _codon_table() -> dict[str, str]:
    """Codon of DNA -> one-letter code, ``*`` for the three stops."""
    from Bio.Data.CodonTable import unambiguous_dna_by_id

    table = unambiguous_dna_by_id[1]
    return {**table.forward_table, **dict.fromkeys(table.stop_codons, "*")}


def _letters(sequence: DNA | RNA | Protein, where: str) -> str:
    if len(sequence) > MAX_WORK_LENGTH:
        raise ToolError(f"{where}: expected at most {MAX_WORK_LENGTH} letters, found {len(sequence)}")
    return sequence.letters


def dna_complement(sequence: DNA) -> DNA:
    """Complement of a DNA strand, base by base and in the same order: A with T, C with G.

    Args:
        sequence: the DNA strand.

    Examples:
        {"sequence": "ATGC"} -> "TACG"
    """
    return DNA(_letters(sequence, "sequence").translate(_DNA_PAIRS))


def reverse_complement(sequence: DNA) -> DNA:
    """Reverse complement of a DNA strand: the opposite strand, read from its own 5' end.

    Args:
        sequence: the DNA strand.

    Examples:
        {"sequence": "ATGC"} -> "GCAT"
    """
    return DNA(_letters(sequence, "sequence").translate(_DNA_PAIRS)[::-1])


def transcribe(sequence: DNA) -> RNA:
    """Transcribe a coding DNA strand into messenger RNA: every T becomes U.

    Args:
        sequence: the coding (sense) strand.

    Examples:
        {"sequence": "ATGTAA"} -> "AUGUAA"
    """
    return RNA(_letters(sequence, "sequence").replace("T", "U"))


def reverse_transcribe(sequence: RNA) -> DNA:
    """Reverse-transcribe RNA into the DNA strand of the same sense: every U becomes T.

    Args:
        sequence: the RNA strand.

    Examples:
        {"sequence": "AUGUAA"} -> "ATGTAA"
    """
    return DNA(_letters(sequence, "sequence").replace("U", "T"))


def protein_translate(sequence: DNA | RNA, to_stop: bool = False) -> Protein:
    """Translate a coding DNA or messenger RNA strand into a protein by the standard genetic code, from its first base.

    Args:
        sequence: the strand; its length is a multiple of three.
        to_stop: end before the first stop codon; otherwise stops are written as *.

    Examples:
        {"sequence": "ATGGCCTAA"} -> "MA*"
        {"sequence": "AUGGCCUAAGGG", "to_stop": true} -> "MA"

    Source:
        NCBI genetic code, translation table 1.
    """
    letters = _letters(sequence, "sequence").replace("U", "T")
    if len(letters) % 3:
        raise ToolError(f"sequence: expected whole codons, found {len(letters)} bases, which is no multiple of three")
    table = _codon_table()
    residues = "".join([table[letters[i : i + 3]] for i in range(0, len(letters), 3)])
    if to_stop:
        residues = residues.partition("*")[0]
        if not residues:
            raise ToolError("sequence: its first codon is a stop, so there is no protein")
    return Protein(residues)


def gc_content(sequence: DNA | RNA) -> Number:
    """Share of the bases that are G or C, as an exact fraction between 0 and 1.

    Args:
        sequence: the DNA or RNA strand.

    Examples:
        {"sequence": "ATGC"} -> "1/2"
    """
    letters = _letters(sequence, "sequence")
    return simplify(Fraction(letters.count("G") + letters.count("C"), len(letters)))


def melting_temperature(sequence: DNA) -> int:
    """Melting temperature of a short DNA primer in degrees Celsius by the Wallace rule: 2 (A + T) + 4 (G + C).

    Args:
        sequence: the primer, at most 20 bases: the rule holds for short oligonucleotides.

    Examples:
        {"sequence": "ACGTACGTAC"} -> 30

    Source:
        Wallace et al., Nucleic Acids Research 6 (1979) 3543.
    """
    letters = _letters(sequence, "sequence")
    if len(letters) > MAX_WALLACE_LENGTH:
        raise ToolError(f"sequence: the Wallace rule is for at most {MAX_WALLACE_LENGTH} bases, found {len(letters)}")
    strong = letters.count("G") + letters.count("C")
    return 2 * (len(letters) - strong) + 4 * strong


def hamming_distance(first: DNA, second: DNA) -> int:
    """Number of positions at which two DNA strands of equal length differ: point mutations.

    Args:
        first: one strand.
        second: the other strand, as long as the first.

    Examples:
        {"first": "GAGCCT", "second": "CATCGT"} -> 3
    """
    a, b = _letters(first, "first"), _letters(second, "second")
    if len(a) != len(b):
        raise ToolError(f"second: expected {len(a)} bases as in the first strand, found {len(b)}")
    return sum(x != y for x, y in zip(a, b, strict=True))


def count_bases(sequence: DNA | RNA) -> dict[str, int]:
    """Count each base of a DNA or RNA strand.

    Args:
        sequence: the strand.

    Examples:
        {"sequence": "GATTACA"} -> {"A": 3, "C": 1, "G": 1, "T": 2}
    """
    letters = _letters(sequence, "sequence")
    return {base: letters.count(base) for base in sequence.alphabet}


def longest_orf(sequence: DNA) -> DNA:
    """Longest open reading frame of a DNA strand: from an ATG to the first stop codon in its frame, both included.

    Args:
        sequence: the strand; its three forward frames are searched.

    Examples:
        {"sequence": "CCATGGCCTAAATGTGA"} -> "ATGGCCTAA"
    """
    letters = _letters(sequence, "sequence")
    best = ""
    for frame in range(3):
        start = -1
        for i in range(frame, len(letters) - 2, 3):
            codon = letters[i : i + 3]
            if start < 0 and codon == "ATG":
                start = i
            elif start >= 0 and codon in ("TAA", "TAG", "TGA"):
                if i + 3 - start > len(best):
                    best = letters[start : i + 3]
                start = -1
    if not best:
        raise ToolError("sequence: no reading frame holds an ATG followed by a stop codon")
    return DNA(best)


def codon_amino_acid(codon: DNA | RNA) -> str:
    """Name of the amino acid that a codon stands for in the standard genetic code, or "stop".

    Args:
        codon: three bases of DNA (coding strand) or messenger RNA.

    Examples:
        {"codon": "AUG"} -> "methionine"
        {"codon": "TAA"} -> "stop"
    """
    letters = codon.letters.replace("U", "T")
    if len(letters) != 3:
        raise ToolError(f"codon: expected three bases, found {len(letters)}")
    return AMINO_ACIDS[_codon_table()[letters]][1]


@approximate(1e-9)
def protein_mass(protein: Protein) -> float:
    """Average molecular mass of a protein in daltons, water of the ends included.

    Args:
        protein: amino acids in one-letter code, without stops.

    Examples:
        {"protein": "GG"} -> 132.1179

    Source:
        Average residue masses of Biopython, Bio.Data.IUPACData.protein_weights.
    """
    letters = _letters(protein, "protein")
    if "*" in letters:
        raise ToolError("protein: expected amino acids only, found a stop (*)")
    weights = _residue_weights()
    return sum(weights[letter] for letter in letters) - (len(letters) - 1) * 18.0153


@cache
def _residue_weights() -> dict[str, float]:
    from Bio.Data.IUPACData import protein_weights

    return dict(protein_weights)


def abbreviate_taxon(taxon: Taxon) -> str:
    """Short form of a species name: the genus by its initial, as in E. coli.

    Args:
        taxon: a name with at least genus and species.

    Examples:
        {"taxon": "Escherichia coli"} -> "E. coli"
    """
    if not taxon.species:
        raise ToolError(f"taxon: expected a genus and a species, found the genus {taxon.genus} alone")
    return " ".join(part for part in (f"{taxon.genus[0]}.", taxon.species, taxon.subspecies) if part)


TOOLS = (
    dna_complement,
    reverse_complement,
    transcribe,
    reverse_transcribe,
    protein_translate,
    gc_content,
    melting_temperature,
    hamming_distance,
    count_bases,
    longest_orf,
    codon_amino_acid,
    protein_mass,
    abbreviate_taxon,
)
