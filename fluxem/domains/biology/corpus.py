"""Texts with exactly the values they hold, and near-misses that must stay silent."""

from __future__ import annotations

from fluxem.core.domain import Example
from fluxem.domains.biology.types import parse_dna, parse_protein, parse_rna, parse_taxon

_READ = {
    "dna": ("biology_dna", parse_dna),
    "rna": ("biology_rna", parse_rna),
    "protein": ("biology_protein", parse_protein),
    "taxon": ("biology_taxonomy", parse_taxon),
    "number": ("arithmetic_number", int),
}


def _example(text: str, *spans: tuple[str, str]) -> Example:
    return Example(text, tuple((surface, _READ[kind][0], _READ[kind][1](surface)) for surface, kind in spans))


CORPUS = (
    _example("What is the complement of the DNA strand ATGC?", ("ATGC", "dna")),
    _example("DNA: GATTACA", ("GATTACA", "dna")),
    _example("Transcribe ATGGCCTAA into mRNA.", ("ATGGCCTAA", "dna")),
    _example("The primer is 5'-ACGTACGT-3'.", ("5'-ACGTACGT-3'", "dna")),
    _example("Order 5\u2032-GGATCC-3\u2032 today", ("5\u2032-GGATCC-3\u2032", "dna")),
    _example("the gene starts with ATG GCC ATT", ("ATG GCC ATT", "dna")),
    _example("reverse complement of acgtacgtta", ("acgtacgtta", "dna")),
    _example("ATGGCCATTGTAATGGGCCGC", ("ATGGCCATTGTAATGGGCCGC", "dna")),
    _example("Compare the strands GAGCCT and CATCGT.", ("GAGCCT", "dna"), ("CATCGT", "dna")),
    _example("GC content of CGCGATAT?", ("CGCGATAT", "dna")),
    _example("Which amino acid has the codon TGG?", ("TGG", "dna")),
    _example("the nucleotide sequence TTAGGG repeats", ("TTAGGG", "dna")),
    _example("a plasmid with GAATTC and GGATCC sites", ("GAATTC", "dna"), ("GGATCC", "dna")),
    _example("The melting temperature of the oligo ACGTTGCA is low.", ("ACGTTGCA", "dna")),
    _example("Count the bases in AACCGGTT.", ("AACCGGTT", "dna")),
    _example("An open reading frame in CCATGGCCTAAATG", ("CCATGGCCTAAATG", "dna")),
    _example("dna_complement(ATTG)", ("ATTG", "dna")),
    _example("sequence: CCCGGG", ("CCCGGG", "dna")),
    _example("the mutation turned GAG into GTG", ("GAG", "dna"), ("GTG", "dna")),
    _example("the codon AUG", ("AUG", "rna")),
    _example("Translate the mRNA AUGGCCUAA.", ("AUGGCCUAA", "rna")),
    _example("RNA strand GGCUUAGC", ("GGCUUAGC", "rna")),
    _example("AUGGCCAUUGUAAUGGGCC", ("AUGGCCAUUGUAAUGGGCC", "rna")),
    _example("5'-AUGC-3'", ("5'-AUGC-3'", "rna")),
    _example("the ribosome reads AUG UUU GGG UAA", ("AUG UUU GGG UAA", "rna")),
    _example("codons UAA, UAG and UGA are stops", ("UAA", "rna"), ("UAG", "rna"), ("UGA", "rna")),
    _example("the protein MKTAYIAKQR", ("MKTAYIAKQR", "protein")),
    _example("the peptide Met-Ala-Gly", ("Met-Ala-Gly", "protein")),
    _example("Amino acid sequence: MVLSPADK", ("MVLSPADK", "protein")),
    _example("polypeptide chain GIVEQCC", ("GIVEQCC", "protein")),
    _example("What does the peptide GG weigh?"),
    _example("the residues of RGDS bind", ("RGDS", "protein")),
    _example("Cys-Tyr-Phe is a tripeptide.", ("Cys-Tyr-Phe", "protein")),
    _example("protein MAIVMGR*", ("MAIVMGR*", "protein")),
    _example("Homo sapiens", ("Homo sapiens", "taxon")),
    _example("E. coli grows fast", ("E. coli", "taxon")),
    _example("the wolf, Canis lupus", ("Canis lupus", "taxon")),
    _example("the dog (Canis lupus familiaris)", ("Canis lupus familiaris", "taxon")),
    _example("We sequenced Arabidopsis thaliana.", ("Arabidopsis thaliana", "taxon")),
    _example("the species Bison bonasus", ("Bison bonasus", "taxon")),
    _example("S. cerevisiae and C. elegans", ("S. cerevisiae", "taxon"), ("C. elegans", "taxon")),
    _example("the gene of Mus musculus is ATGAAA", ("Mus musculus", "taxon"), ("ATGAAA", "dna")),
    _example("Cut the 12 bases ACGTACGTACGT", ("12", "number"), ("ACGTACGTACGT", "dna")),
    _example("The DNA TTAGC and the RNA UUAGC", ("TTAGC", "dna"), ("UUAGC", "rna")),
    _example("no life here"),
)

NEAR_MISSES = (
    "",
    "GATTACA is a film of 1997.",
    "We watched GATTACA at the cinema.",
    "The movie Gattaca has a DNA theme.",
    "The director named it GATTACA after the four bases.",
    "CAT and TAG",
    "The CAT scan was fine.",
    "A GAG about a TAG",
    "TACT is a virtue",
    "AC/DC is a band",
    "ACT now!",
    "GCC compiles it",
    "the CGA palette",
    "a protein bar",
    "protein is healthy",
    "WHICH protein?",
    "the peptide",
    "He is a genius",
    "Pan fried fish",
    "Rosa Parks",
    "Mus",
    "Mr. Coli",
    "E. Sapiens Ltd",
    "species of all kinds",
    "Met her in May",
    "Ala carte",
    "the cat sat",
    "tact and tacttics",
    "NASA, IBM, PhD",
    "3 strings and 10 minutes",
    "a dog and a cat",
    "UGG boots",
    "the AUG issue of the magazine",
    "the strand hotel in Galway",
)
