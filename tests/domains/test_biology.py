"""Biology beyond what every domain must keep: long strands, laws, the codon table a second way, facts, refusals."""

from __future__ import annotations

import itertools
import random
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fluxem.core.errors import EncodingError, ToolError
from fluxem.core.layout import MAX_BLOCKS
from fluxem.detection import PatternDetector
from fluxem.domains import get_law, get_type
from fluxem.domains.biology.encoder import MAX_BASES, MAX_RESIDUES
from fluxem.domains.biology.types import (
    DNA,
    RESIDUES,
    RNA,
    Protein,
    Taxon,
    parse_dna,
    parse_protein,
    parse_rna,
    parse_taxon,
)
from fluxem.tools import call_tool

DNA_TYPE, RNA_TYPE, PROTEIN = (get_type(f"biology_{name}") for name in ("dna", "rna", "protein"))
STRANDS = st.text("ACGT", min_size=1, max_size=MAX_BASES).map(DNA)
PROTEINS = st.text(RESIDUES, min_size=1, max_size=MAX_RESIDUES).map(Protein)
# NCBI translation table 1, as the site prints it: bases in the order T C A G, first base slowest.
TABLE = "FFLLSSSSYY**CC*WLLLLPPPPHHQQRRRRIIIMTTTTNNKKSSRRVVVVAAAADDEEGGGG"
CODONS = dict(zip(map("".join, itertools.product("TCAG", repeat=3)), TABLE, strict=True))


@settings(max_examples=60, deadline=None)
@given(STRANDS)
def test_strands_round_trip(strand):
    assert DNA_TYPE.decode(DNA_TYPE.encode(strand)) == strand
    assert parse_dna(str(strand)) == strand
    rna = RNA(strand.letters.replace("T", "U"))
    assert RNA_TYPE.decode(RNA_TYPE.encode(rna)) == rna
    assert RNA_TYPE.from_json(RNA_TYPE.to_json(rna)) == rna


@settings(max_examples=40, deadline=None)
@given(PROTEINS)
def test_proteins_round_trip(protein):
    assert PROTEIN.decode(PROTEIN.encode(protein)) == protein
    assert parse_protein(str(protein)) == protein


def test_the_limits_are_the_stated_ones():
    rng = random.Random(0)
    longest = DNA("".join(rng.choices("ACGT", k=1792)))
    code = DNA_TYPE.encode(longest)
    assert code.shape == (MAX_BLOCKS, 256)
    assert DNA_TYPE.decode(code) == longest
    with pytest.raises(EncodingError, match="1793 bases"):
        DNA_TYPE.encode(DNA(longest.letters + "A"))
    with pytest.raises(EncodingError, match="1409 residues"):
        PROTEIN.encode(Protein("M" * 1409))
    with pytest.raises(EncodingError, match="3584 bases"):
        get_law("biology_concatenate").apply(code, code)


@settings(max_examples=60, deadline=None)
@given(STRANDS)
def test_laws_are_permutations(strand):
    code = DNA_TYPE.encode(strand)
    complement = get_law("biology_complement").apply
    reverse = get_law("biology_reverse").apply
    partner = strand.letters.translate(str.maketrans("ACGT", "TGCA"))
    assert DNA_TYPE.decode(complement(code)).letters == partner
    np.testing.assert_array_equal(complement(complement(code)), code)
    np.testing.assert_array_equal(reverse(reverse(code)), code)
    np.testing.assert_array_equal(
        get_law("biology_reverse_complement").apply(code), DNA_TYPE.encode(DNA(partner[::-1]))
    )
    np.testing.assert_array_equal(
        get_law("biology_reverse_transcribe").apply(get_law("biology_transcribe").apply(code)), code
    )


def test_every_codon_against_the_published_table():
    for codon, residue in CODONS.items():
        assert call_tool("biology_protein_translate", sequence=codon).letters == residue
        assert call_tool("biology_protein_translate", sequence=RNA(codon.replace("T", "U"))).letters == residue


@settings(max_examples=60, deadline=None)
@given(st.text("ACGT", min_size=1, max_size=200))
def test_tools_against_a_second_computation(letters):
    counts = call_tool("biology_count_bases", sequence=letters)
    assert sum(counts.values()) == len(letters)
    assert call_tool("biology_gc_content", sequence=letters) == Fraction(counts["G"] + counts["C"], len(letters))
    frames = [
        letters[i:j]
        for i in range(len(letters))
        for j in range(i + 6, len(letters) + 1, 3)
        if letters[i : i + 3] == "ATG"
        and CODONS[letters[j - 3 : j]] == "*"
        and all(CODONS[letters[k : k + 3]] != "*" for k in range(i, j - 3, 3))
    ]
    if frames:
        found = call_tool("biology_longest_orf", sequence=letters)
        assert len(found) == max(map(len, frames))
        assert found.letters in frames
    else:
        with pytest.raises(ToolError, match="no reading frame"):
            call_tool("biology_longest_orf", sequence=letters)


@pytest.mark.parametrize(
    ("tool", "arguments", "expected"),
    [
        ("dna_complement", {"sequence": "GATTACA"}, DNA("CTAATGT")),
        ("reverse_complement", {"sequence": "5'-AAGCTT-3'"}, DNA("AAGCTT")),  # HindIII, a palindrome
        ("transcribe", {"sequence": "TATAAT"}, RNA("UAUAAU")),
        ("protein_translate", {"sequence": "ATGGTGCACCTGACTCCTGAGGAG"}, Protein("MVHLTPEE")),  # beta globin
        ("protein_translate", {"sequence": "AUGGTG".replace("T", "U"), "to_stop": True}, Protein("MV")),
        ("melting_temperature", {"sequence": "GAATTC"}, 16),
        ("codon_amino_acid", {"codon": "UGG"}, "tryptophan"),
        ("hamming_distance", {"first": "AAAA", "second": "AAAT"}, 1),
        ("abbreviate_taxon", {"taxon": "Canis lupus familiaris"}, "C. lupus familiaris"),
    ],
)
def test_facts(tool, arguments, expected):
    assert call_tool(f"biology_{tool}", **arguments) == expected


def test_insulin_weighs_what_is_published():
    chains = "GIVEQCCTSICSLYQLENYCN", "FVNQHLCGSHLVEALYLVCGERGFFYTPKT"
    mass = sum(call_tool("biology_protein_mass", protein=Protein(chain)) for chain in chains)
    assert mass - 6 * 1.00794 == pytest.approx(5807.57, abs=0.1), "three disulphide bridges lose six hydrogens"


@pytest.mark.parametrize(
    ("tool", "arguments", "message"),
    [
        ("dna_complement", {"sequence": "ATGX"}, "sequence: expected DNA strand"),
        ("dna_complement", {"sequence": ""}, "sequence"),
        ("protein_translate", {"sequence": "ATGA"}, "4 bases, which is no multiple of three"),
        ("protein_translate", {"sequence": "TAA", "to_stop": True}, "first codon is a stop"),
        ("melting_temperature", {"sequence": "A" * 21}, "at most 20 bases, found 21"),
        ("hamming_distance", {"first": "AT", "second": "A"}, "second: expected 2 bases"),
        ("codon_amino_acid", {"codon": "AT"}, "expected three bases, found 2"),
        ("protein_mass", {"protein": "MA*"}, "found a stop"),
        ("abbreviate_taxon", {"taxon": "Homo"}, "genus Homo alone"),
        ("count_bases", {"sequence": "A" * 20_001}, "sequence"),
    ],
)
def test_refusals_say_what_was_found_and_expected(tool, arguments, message):
    with pytest.raises(ToolError, match=message):
        call_tool(f"biology_{tool}", **arguments)


@pytest.mark.parametrize(
    ("parse", "text", "expected"),
    [
        (parse_dna, "5'-ATG-3'", DNA("ATG")),
        (parse_dna, "atg gcc", DNA("ATGGCC")),
        (parse_rna, "5\u2032-AUG-3\u2032", RNA("AUG")),
        (parse_protein, "Met-Lys-Val", Protein("MKV")),
        (parse_taxon, "E. coli", Taxon("E.", "coli")),
    ],
)
def test_written_forms(parse, text, expected):
    assert parse(text) == expected


@pytest.mark.parametrize("text", ["GATTACA is a film.", "the CAT scan", "a GAG about a TAG", "tact"])
def test_words_are_no_sequences(text):
    assert PatternDetector(["biology"]).detect(text) == []
