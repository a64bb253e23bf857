"""Value types of biology: DNA, RNA and protein sequences, and names of taxa."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import ClassVar

MAX_LENGTH = 100_000
"""Letters a sequence may have; codes hold fewer."""

AMINO_ACIDS: dict[str, tuple[str, str]] = {
    "A": ("Ala", "alanine"), "R": ("Arg", "arginine"), "N": ("Asn", "asparagine"), "D": ("Asp", "aspartic acid"),
    "C": ("Cys", "cysteine"), "Q": ("Gln", "glutamine"), "E": ("Glu", "glutamic acid"), "G": ("Gly", "glycine"),
    "H": ("His", "histidine"), "I": ("Ile", "isoleucine"), "L": ("Leu", "leucine"), "K": ("Lys", "lysine"),
    "M": ("Met", "methionine"), "F": ("Phe", "phenylalanine"), "P": ("Pro", "proline"), "S": ("Ser", "serine"),
    "T": ("Thr", "threonine"), "W": ("Trp", "tryptophan"), "Y": ("Tyr", "tyrosine"), "V": ("Val", "valine"),
    "*": ("Ter", "stop"),
}  # fmt: skip
"""One-letter code -> three-letter code and name (IUPAC-IUB 1983); ``*`` is the end of translation."""
RESIDUES = "".join(AMINO_ACIDS)
_ONE_LETTER = {three.lower(): one for one, (three, _) in AMINO_ACIDS.items()}


@dataclass(frozen=True, slots=True)
class Sequence:
    """Letters of an alphabet, upper case, from the 5' end (or the amino end) on.

    Raises:
        ValueError: no letter, too many, or one outside the alphabet.
    """

    letters: str
    alphabet: ClassVar[str] = ""
    noun: ClassVar[str] = "sequence"

    def __post_init__(self) -> None:
        if not 1 <= len(self.letters) <= MAX_LENGTH:
            raise ValueError(f"a {self.noun} sequence has 1 to {MAX_LENGTH} letters, found {len(self.letters)}")
        if foreign := set(self.letters) - set(self.alphabet):
            shown = ", ".join(sorted(foreign)[:5])
            raise ValueError(f"a {self.noun} sequence has the letters {self.alphabet}, found {shown!r:.60}")

    def __str__(self) -> str:
        return self.letters

    def __len__(self) -> int:
        return len(self.letters)


@dataclass(frozen=True, slots=True)
class DNA(Sequence):
    """A DNA strand of A, C, G and T, 5' to 3'."""

    alphabet: ClassVar[str] = "ACGT"
    noun: ClassVar[str] = "DNA"


@dataclass(frozen=True, slots=True)
class RNA(Sequence):
    """An RNA strand of A, C, G and U, 5' to 3'."""

    alphabet: ClassVar[str] = "ACGU"
    noun: ClassVar[str] = "RNA"


@dataclass(frozen=True, slots=True)
class Protein(Sequence):
    """Amino acids in one-letter code, amino end first; ``*`` stands for a stop."""

    alphabet: ClassVar[str] = RESIDUES
    noun: ClassVar[str] = "protein"


_ENDS = re.compile(r"(?:5['\u2032]-?\s?)?(.*?)(?:\s?-?3['\u2032])?", re.DOTALL)


def _read_letters(text: str) -> str:
    if len(text) > 2 * MAX_LENGTH:
        raise ValueError(f"a sequence of {len(text)} characters is too long to read")
    match = _ENDS.fullmatch(text.strip())
    assert match is not None  # every part is optional
    return re.sub(r"[ \n]", "", match[1]).upper()


def parse_dna(text: str) -> DNA:
    """``"ATGC"``, ``"atg gcc"``, ``"5'-ATGC-3'"`` -> DNA. Raises ``ValueError`` for anything else."""
    return DNA(_read_letters(text))


def parse_rna(text: str) -> RNA:
    """``"AUGC"``, ``"aug gcc"``, ``"5'-AUGC-3'"`` -> RNA; the letter U is required.

    Raises:
        ValueError: anything else. A strand without U is read as DNA.
    """
    letters = _read_letters(text)
    if "U" not in letters:
        raise ValueError(f"{text!r:.60} has no U, so it is not known to be RNA")
    return RNA(letters)


def parse_protein(text: str) -> Protein:
    """``"MKV*"`` or ``"Met-Lys-Val"`` -> protein. Raises ``ValueError`` for anything else."""
    if len(text) > 4 * MAX_LENGTH:
        raise ValueError(f"a sequence of {len(text)} characters is too long to read")
    parts = text.strip().split("-")
    if len(parts) > 1:
        if unknown := [part for part in parts if part.lower() not in _ONE_LETTER]:
            raise ValueError(f"{unknown[0]!r:.20} is no three-letter code of an amino acid")
        return Protein("".join(_ONE_LETTER[part.lower()] for part in parts))
    return Protein(text.strip())


@dataclass(frozen=True, slots=True)
class Taxon:
    """A Linnaean name: genus, or genus and species, or with a subspecies.

    Raises:
        ValueError: a part that is no Latin name of 1 to 40 letters, or a subspecies without species.
    """

    genus: str
    species: str = ""
    subspecies: str = ""

    def __post_init__(self) -> None:
        if not re.fullmatch(r"[A-Z][a-z]{1,39}|[A-Z]\.", self.genus):
            raise ValueError(f"a genus is a capitalised Latin name or an initial such as E., found {self.genus!r:.40}")
        for part in (self.species, self.subspecies):
            if part and not re.fullmatch(r"[a-z](?:[a-z-]{0,38}[a-z])?", part):
                raise ValueError(f"a species is a Latin name in lower case, found {part!r:.40}")
        if self.subspecies and not self.species:
            raise ValueError("a subspecies needs a species")

    def __str__(self) -> str:
        return " ".join(part for part in (self.genus, self.species, self.subspecies) if part)


def parse_taxon(text: str) -> Taxon:
    """``"Homo sapiens"``, ``"E. coli"``, ``"Canis lupus familiaris"`` -> taxon.

    Raises:
        ValueError: anything but one to three Latin names.
    """
    parts = text.strip()[:200].split(" ")
    if not 1 <= len(parts) <= 3:
        raise ValueError(f"{text!r:.60} is no name of a taxon: expected genus, species and perhaps subspecies")
    return Taxon(*parts)


def text_from_json(value: object) -> str:
    """The text of a value whose JSON form is text. Raises ``ValueError`` for anything else."""
    if not isinstance(value, str):
        raise ValueError(f"expected text, found {type(value).__name__}")
    return value


def rna_from_json(value: object) -> RNA:
    """RNA from its letters, with or without U. Raises ``ValueError`` for anything else."""
    return RNA(_read_letters(text_from_json(value)))
