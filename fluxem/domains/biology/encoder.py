"""Codes of sequences, one slot a base, and of names.

========== ========== =========================================================================================
type       dims       content
========== ========== =========================================================================================
DNA, RNA   16-127     28 bases a block, four slots each in the order A C G T (or U): one-hot; empty after the end
DNA, RNA   128-131    share of A, C, G, T (or U) in the whole sequence, in the first block
DNA, RNA   132        length / 1792, in the first block
protein    16-125     22 residues a block, five slots each: bits of the residue's number, +1 and -1; 0 after the end
protein    132        length / 1408, in the first block
taxonomy   16-127     three blocks: genus, species, subspecies, one byte a dim
taxonomy   128-130    whether there is a genus, a species, a subspecies, in the first block
========== ========== =========================================================================================

Limits: 1,792 bases, 1,408 residues. Everything but shares and lengths is exact; decoding reads only the exact slots.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from fluxem.core.domain import ValueType
from fluxem.core.domain_type import DomainType
from fluxem.core.errors import EncodingError
from fluxem.core.layout import DIM, MAX_BLOCKS, SPECIFIC, Code, new_code, read_bytes, write_bytes
from fluxem.domains.biology import types
from fluxem.domains.biology.types import DNA, RESIDUES, RNA, Protein, Taxon

BASES_PER_BLOCK = 28
RESIDUES_PER_BLOCK = 22
MAX_BASES = BASES_PER_BLOCK * MAX_BLOCKS
MAX_RESIDUES = RESIDUES_PER_BLOCK * MAX_BLOCKS
SHARES = slice(128, 132)
LENGTH = 132
RANKS = slice(128, 131)
_BITS = 5
_PROTEIN = slice(16, 16 + RESIDUES_PER_BLOCK * _BITS)
_ASCII_BASES = {"ACGT": np.zeros(128, dtype=np.int64), "ACGU": np.zeros(128, dtype=np.int64)}
for _alphabet, _table in _ASCII_BASES.items():
    _table[[ord(letter) for letter in _alphabet]] = np.arange(4)
_ASCII_RESIDUES = np.zeros(128, dtype=np.int64)
_ASCII_RESIDUES[[ord(letter) for letter in RESIDUES]] = np.arange(len(RESIDUES))
_RESIDUE_BITS = np.where((np.arange(1 << _BITS)[:, None] >> np.arange(_BITS)) & 1, 1.0, -1.0).astype(np.float32)


def _ascii(letters: str) -> NDArray[np.uint8]:
    return np.frombuffer(letters.encode("ascii"), dtype=np.uint8)


# --- strands --------------------------------------------------------------------------------------------------
def write_bases(tag: int, bases: NDArray[np.floating]) -> Code:
    """One-hot rows ``(n, 4)`` -> code of a strand.

    Raises:
        EncodingError: more than 1,792 bases.
    """
    length = len(bases)
    if not 1 <= length <= MAX_BASES:
        raise EncodingError(f"a strand of {length} bases: a code holds 1 to {MAX_BASES}")
    code = new_code(tag, -(-length // BASES_PER_BLOCK))
    flat = np.zeros((len(code) * BASES_PER_BLOCK, 4), dtype=np.float32)
    flat[:length] = bases
    code[:, SPECIFIC] = flat.reshape(len(code), -1)
    code[0, SHARES] = bases.sum(axis=0) / length
    code[0, LENGTH] = length / MAX_BASES
    return code


def read_bases(code: Code) -> NDArray[np.float32]:
    """The one-hot rows ``(n, 4)`` of a strand's code.

    Raises:
        EncodingError: no base, or a position with none or several slots filled before the end.
    """
    flat = code[:, SPECIFIC].reshape(-1, 4)
    filled = (flat > 0.5).sum(axis=1)
    length = int(np.count_nonzero(filled))
    if length == 0 or (filled[:length] != 1).any():
        raise EncodingError("the code holds no strand: a base is one filled slot of four")
    return np.asarray(flat[:length], dtype=np.float32)


def encode_strand(strand: DNA | RNA) -> Code:
    """DNA or RNA -> ``(k, 256)``, 28 bases a block. Raises ``EncodingError`` beyond 1,792 bases."""
    check_strand(strand)
    tag = DomainType.DNA if isinstance(strand, DNA) else DomainType.RNA
    return write_bases(tag, np.eye(4, dtype=np.float32)[_ASCII_BASES[strand.alphabet][_ascii(strand.letters)]])


def check_strand(strand: DNA | RNA) -> None:
    """Raise ``EncodingError`` where :func:`encode_strand` would, without encoding."""
    if not 1 <= len(strand) <= MAX_BASES:
        raise EncodingError(f"a strand of {len(strand)} bases: a code holds 1 to {MAX_BASES}")


def _read_strand(code: Code, alphabet: str) -> str:
    return "".join(alphabet[i] for i in read_bases(code).argmax(axis=1))


def decode_dna(code: Code) -> DNA:
    """Exact inverse of :func:`encode_strand` for DNA."""
    return DNA(_read_strand(code, DNA.alphabet))


def decode_rna(code: Code) -> RNA:
    """Exact inverse of :func:`encode_strand` for RNA."""
    return RNA(_read_strand(code, RNA.alphabet))


# --- proteins -------------------------------------------------------------------------------------------------
def write_residues(bits: NDArray[np.floating]) -> Code:
    """Rows of bits ``(n, 5)`` -> code of a protein. Raises ``EncodingError`` beyond 1,408 residues."""
    length = len(bits)
    if not 1 <= length <= MAX_RESIDUES:
        raise EncodingError(f"a protein of {length} residues: a code holds 1 to {MAX_RESIDUES}")
    code = new_code(DomainType.PROTEIN, -(-length // RESIDUES_PER_BLOCK))
    flat = np.zeros((len(code) * RESIDUES_PER_BLOCK, _BITS), dtype=np.float32)
    flat[:length] = bits
    code[:, _PROTEIN] = flat.reshape(len(code), -1)
    code[0, LENGTH] = length / MAX_RESIDUES
    return code


def read_residues(code: Code) -> NDArray[np.float32]:
    """The rows of bits ``(n, 5)`` of a protein's code. Raises ``EncodingError`` if there are none."""
    flat = code[:, _PROTEIN].reshape(-1, _BITS)
    length = int(np.count_nonzero(np.abs(flat[:, 0]) > 0.5))
    if length == 0:
        raise EncodingError("the code holds no protein")
    return np.asarray(flat[:length], dtype=np.float32)


def encode_protein(protein: Protein) -> Code:
    """``protein`` -> ``(k, 256)``, 22 residues a block. Raises ``EncodingError`` beyond 1,408 residues."""
    check_protein(protein)
    return write_residues(_RESIDUE_BITS[_ASCII_RESIDUES[_ascii(protein.letters)]])


def check_protein(protein: Protein) -> None:
    """Raise ``EncodingError`` where :func:`encode_protein` would, without encoding."""
    if not 1 <= len(protein) <= MAX_RESIDUES:
        raise EncodingError(f"a protein of {len(protein)} residues: a code holds 1 to {MAX_RESIDUES}")


def decode_protein(code: Code) -> Protein:
    """Exact inverse of :func:`encode_protein`."""
    numbers = ((read_residues(code) > 0) << np.arange(_BITS)).sum(axis=1)
    if (numbers >= len(RESIDUES)).any():
        raise EncodingError("the code holds a residue that is no amino acid")
    return Protein("".join(RESIDUES[i] for i in numbers))


# --- names ------------------------------------------------------------------------------------------------------
def encode_taxon(taxon: Taxon) -> Code:
    """``taxon`` -> ``(3, 256)``."""
    code = new_code(DomainType.TAXONOMY, 3)
    for i, part in enumerate((taxon.genus, taxon.species, taxon.subspecies)):
        write_bytes(code[i : i + 1], part)
        code[0, RANKS.start + i] = float(bool(part))
    return code


def decode_taxon(code: Code) -> Taxon:
    """Exact inverse of :func:`encode_taxon`."""
    if code.shape != (3, DIM):
        raise EncodingError(f"the code of a taxon has shape (3, {DIM}), found {code.shape}")
    return Taxon(*(read_bytes(code[i : i + 1]) for i in range(3)))


_LONG = "ATGGCCATTGTAATGGGCCGCTGAAAGGGTGCCCGATAG"
TYPES = (
    ValueType(
        name="biology_dna",
        tag=DomainType.DNA,
        summary="DNA strand of up to 1,792 bases, 5' to 3'",
        matches=lambda value: isinstance(value, DNA),
        encode=encode_strand,
        decode=decode_dna,
        parse=types.parse_dna,
        format=str,
        to_json=str,
        from_json=lambda value: types.parse_dna(types.text_from_json(value)),
        check=check_strand,
        examples=(DNA("ATGC"), DNA("GATTACA"), DNA(_LONG), DNA("ACGT" * 250), DNA("A")),
    ),
    ValueType(
        name="biology_rna",
        tag=DomainType.RNA,
        summary="RNA strand of up to 1,792 bases, 5' to 3'",
        matches=lambda value: isinstance(value, RNA),
        encode=encode_strand,
        decode=decode_rna,
        parse=types.parse_rna,
        format=str,
        to_json=str,
        from_json=types.rna_from_json,
        check=check_strand,
        examples=(RNA("AUGC"), RNA(_LONG.replace("T", "U")), RNA("UGA")),
    ),
    ValueType(
        name="biology_protein",
        tag=DomainType.PROTEIN,
        summary="protein of up to 1,408 residues in one-letter code",
        matches=lambda value: isinstance(value, Protein),
        encode=encode_protein,
        decode=decode_protein,
        parse=types.parse_protein,
        format=str,
        to_json=str,
        from_json=lambda value: types.parse_protein(types.text_from_json(value)),
        check=check_protein,
        examples=(Protein("MAIVMGR*KGAR*"), Protein("MKTAYIAKQR"), Protein(RESIDUES * 5)),
    ),
    ValueType(
        name="biology_taxonomy",
        tag=DomainType.TAXONOMY,
        summary="genus, species and subspecies of a living being",
        matches=lambda value: isinstance(value, Taxon),
        encode=encode_taxon,
        decode=decode_taxon,
        parse=types.parse_taxon,
        format=str,
        to_json=str,
        from_json=lambda value: types.parse_taxon(types.text_from_json(value)),
        check=lambda value: None,
        examples=(Taxon("Homo", "sapiens"), Taxon("E.", "coli"), Taxon("Canis", "lupus", "familiaris"), Taxon("Pan")),
    ),
)
