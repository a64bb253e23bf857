"""How people ask about sequences: draws of arguments; the wordings stand in ``_wordings_*``."""

from __future__ import annotations

import random

from fluxem.core.phrasebook import Argument, Phrasebook, Phrases, Redraw
from fluxem.core.template import Literal
from fluxem.domains.biology import _wordings_proteins as proteins
from fluxem.domains.biology import _wordings_strands as strands
from fluxem.domains.biology import tools
from fluxem.domains.biology.types import AMINO_ACIDS, DNA, RNA, Protein, Taxon

_LENGTHS = {"easy": (4, 8), "medium": (8, 20), "hard": (20, 60)}
_STOPS = ("TAA", "TAG", "TGA")
_TAXA = (
    "Homo sapiens", "Escherichia coli", "Canis lupus", "Mus musculus", "Drosophila melanogaster", "Danio rerio",
    "Arabidopsis thaliana", "Saccharomyces cerevisiae", "Caenorhabditis elegans", "Panthera leo", "Felis catus",
    "Bacillus subtilis", "Xenopus laevis", "Zea mays", "Oryza sativa", "Equus caballus", "Apis mellifera",
    "Gallus gallus", "Quercus robur", "Ursus arctos", "Staphylococcus aureus", "Plasmodium falciparum",
)  # fmt: skip


def _draw_letters(rng: random.Random, difficulty: str, alphabet: str = "ACGT") -> str:
    return "".join(rng.choices(alphabet, k=rng.randint(*_LENGTHS[difficulty])))


def _write_dna(letters: str, rng: random.Random) -> Literal:
    value = DNA(letters)
    surface, style = letters, rng.random()
    if style < 0.1:
        surface = f"5'-{letters}-3'"
    elif style < 0.2 and len(letters) >= 6:
        surface = letters.lower()
    elif style < 0.3 and len(letters) % 3 == 0 and len(letters) > 3:
        surface = " ".join(letters[i : i + 3] for i in range(0, len(letters), 3))
    return Literal(surface, "biology_dna", value)


def _write_rna(letters: str, rng: random.Random) -> Literal:
    if "U" not in letters:
        letters = letters[:-1] + "U"
    surface = f"5'-{letters}-3'" if rng.random() < 0.1 else letters
    return Literal(surface, "biology_rna", RNA(letters))


def _draw_dna(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    return {"sequence": _write_dna(_draw_letters(rng, difficulty), rng)}


def _draw_rna(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    return {"sequence": _write_rna(_draw_letters(rng, difficulty, "ACGU"), rng)}


def _draw_primer(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    length = {"easy": rng.randint(5, 8), "medium": rng.randint(8, 14), "hard": rng.randint(14, 20)}[difficulty]
    return {"sequence": _write_dna("".join(rng.choices("ACGT", k=length)), rng)}


def _draw_codons(rng: random.Random, difficulty: str) -> str:
    count = {"easy": rng.randint(2, 3), "medium": rng.randint(3, 6), "hard": rng.randint(6, 15)}[difficulty]
    codons = ["".join(rng.choices("ACGT", k=3)) for _ in range(count)]
    return "ATG" + "".join(codon for codon in codons if codon not in _STOPS) + rng.choice(("", *_STOPS))


def _draw_gene(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    return {"sequence": _write_dna(_draw_codons(rng, difficulty), rng)}


def _draw_messenger(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    return {"sequence": _write_rna(_draw_codons(rng, difficulty).replace("T", "U"), rng)}


def _draw_until_stop(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    tail = "".join(rng.choices("ACGT", k=3 * rng.randint(1, 3)))
    letters = _draw_codons(rng, difficulty).removesuffix("TAA") + rng.choice(_STOPS) + tail
    return {"sequence": _write_rna(letters.replace("T", "U"), rng), "to_stop": True}


def _draw_two(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    first = _draw_letters(rng, difficulty)
    second = "".join(rng.choice("ACGT") if rng.random() < 0.3 else base for base in first)
    return {"first": Literal(first, "biology_dna", DNA(first)), "second": Literal(second, "biology_dna", DNA(second))}


def _draw_frame(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    gene = _draw_codons(rng, difficulty)
    if gene[-3:] not in _STOPS or len(gene) < 9:
        raise Redraw
    letters = (
        "".join(rng.choices("ACGT", k=rng.randint(1, 8))) + gene + "".join(rng.choices("ACGT", k=rng.randint(1, 8)))
    )
    return {"sequence": Literal(letters, "biology_dna", DNA(letters))}


def _draw_codon(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    if difficulty == "easy" or rng.random() < 0.5:
        codon = "".join(rng.choices("ACGU", k=3))
        if "U" in codon:
            return {"codon": Literal(codon, "biology_rna", RNA(codon))}
    codon = "".join(rng.choices("ACGT", k=3))
    return {"codon": Literal(codon, "biology_dna", DNA(codon))}


def _draw_protein(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    length = {"easy": rng.randint(4, 5), "medium": rng.randint(5, 12), "hard": rng.randint(12, 40)}[difficulty]
    letters = "".join(rng.choices("ACDEFGHIKLMNPQRSTVWY", k=length))
    if length <= 8 and rng.random() < 0.3:
        surface = "-".join(AMINO_ACIDS[letter][0] for letter in letters)
        return {"protein": Literal(surface, "biology_protein", Protein(letters))}
    return {"protein": Literal(letters, "biology_protein", Protein(letters))}


def _draw_taxon(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    name = rng.choice(_TAXA[:8] if difficulty == "easy" else _TAXA)
    return {"taxon": Literal(name, "biology_taxonomy", Taxon(*name.split()))}


PHRASEBOOK = Phrasebook(
    "biology",
    phrases=(
        Phrases(tools.dna_complement, _draw_dna, **strands.DNA_COMPLEMENT),
        Phrases(tools.reverse_complement, _draw_dna, **strands.REVERSE_COMPLEMENT),
        Phrases(tools.transcribe, _draw_dna, **strands.TRANSCRIBE),
        Phrases(tools.reverse_transcribe, _draw_rna, **strands.REVERSE_TRANSCRIBE),
        Phrases(tools.protein_translate, _draw_gene, **proteins.TRANSLATE_DNA),
        Phrases(tools.protein_translate, _draw_messenger, **proteins.TRANSLATE_RNA),
        Phrases(tools.protein_translate, _draw_until_stop, **proteins.TRANSLATE_TO_STOP),
        Phrases(tools.gc_content, _draw_dna, **strands.GC_CONTENT),
        Phrases(tools.melting_temperature, _draw_primer, **strands.MELTING_TEMPERATURE),
        Phrases(tools.hamming_distance, _draw_two, **strands.HAMMING_DISTANCE),
        Phrases(tools.count_bases, _draw_dna, **strands.COUNT_BASES),
        Phrases(tools.longest_orf, _draw_frame, **strands.LONGEST_ORF),
        Phrases(tools.codon_amino_acid, _draw_codon, **proteins.CODON_AMINO_ACID),
        Phrases(tools.protein_mass, _draw_protein, **proteins.PROTEIN_MASS),
        Phrases(tools.abbreviate_taxon, _draw_taxon, **proteins.ABBREVIATE_TAXON),
    ),
    irrelevant=proteins.IRRELEVANT,
)
