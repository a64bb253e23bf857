"""Wordings about translation, proteins and names of taxa."""

from __future__ import annotations

TRANSLATE_DNA = {
    "terms": "translation; protein of a gene; genetic code; amino acid sequence; gene product",
    "questions": """
        Which protein does the gene {sequence} code for?
        What amino acids does the DNA {sequence} encode?
        How does the DNA {sequence} translate into protein?
        If the coding DNA is {sequence}, what is the protein?
        What peptide results when the gene {sequence} is expressed?
        Which amino acid sequence is written in the DNA {sequence}?
    """,
    "commands": """
        Translate the DNA {sequence} into a protein.
        Translate the gene {sequence}.
        Give the protein sequence that the DNA {sequence} stands for.
        Use the genetic code on the DNA {sequence}.
        Decode the gene {sequence} into amino acids.
        Write the one-letter protein for the coding strand {sequence}.
    """,
    "stories": """
        A synthetic biologist ordered the gene {sequence}. Which peptide will her bacteria make?
        The cloned DNA reads {sequence}; before the experiment we predict the protein.
        On a poster the gene {sequence} is shown. A visitor wonders what amino acids it means.
    """,
    "terse": """
        protein_translate DNA {sequence}
        gene {sequence} -> protein
        protein of DNA {sequence}
    """,
    "dialogues": """
        A: The gene is {sequence}. B: And its product? A: That is my question: which protein?
        "Translate!" "Which DNA?" "{sequence}"
    """,
}

TRANSLATE_RNA = {
    "terms": "translation; ribosome product; peptide of an mRNA; decoded message; codon reading",
    "questions": """
        Which protein does a ribosome make from the mRNA {sequence}?
        What amino acids follow from the mRNA {sequence}?
        How is the messenger RNA {sequence} translated?
        What peptide do the codons of the RNA {sequence} spell?
        What comes out when the ribosome reads the mRNA {sequence}?
        Reading codon after codon, which residues does the RNA {sequence} give?
    """,
    "commands": """
        Translate the mRNA {sequence}.
        Translate the RNA {sequence} into amino acids.
        Read the messenger RNA {sequence} codon by codon and write the protein.
        Give the peptide that the transcript {sequence} encodes.
        Turn the mRNA {sequence} into a chain of amino acids.
        Look up every codon of the RNA {sequence} and string the residues together.
    """,
    "stories": """
        A ribosome meets the mRNA {sequence} and gets to work. Which chain does it build?
        In the cell-free kit we add the RNA {sequence}. Which peptide should appear?
        The exam shows the mRNA {sequence} and a codon wheel. What does the student answer?
    """,
    "terse": """
        translate RNA {sequence}
        mRNA {sequence} -> peptide
        amino acids of mRNA {sequence}
    """,
    "dialogues": """
        A: The message is the mRNA {sequence}. B: Shall I play ribosome? A: Please do.
        "What does the RNA {sequence} mean?" "As amino acids?" "Yes."
    """,
}

TRANSLATE_TO_STOP = {
    "terms": "translation up to the stop; peptide before the stop codon",
    "questions": """
        Which peptide is made from the mRNA {sequence} up to the first stop codon?
        If translation of the mRNA {sequence} ends at the stop codon, what protein do we have?
        What protein does the RNA {sequence} give before its first stop codon?
    """,
    "commands": """
        Translate the mRNA {sequence} and end at the first stop codon.
        Give the protein of the RNA {sequence}, stopping where translation stops.
        Read the codons of the mRNA {sequence} only until a stop.
    """,
    "stories": """
        The ribosome falls off the mRNA {sequence} at the first stop codon. What has it made until then?
        A premature stop codon sits in the mRNA {sequence}. Which shortened peptide results?
    """,
    "terse": """
        translate mRNA {sequence}, to stop
        RNA {sequence} -> peptide until stop codon
    """,
    "dialogues": """
        A: Translate the mRNA {sequence}. B: All of it? A: Only up to the stop codon.
    """,
}

CODON_AMINO_ACID = {
    "terms": "codon; amino acid of a codon; codon table; triplet; genetic code entry",
    "questions": """
        Which amino acid does the codon {codon} stand for?
        What does the codon {codon} code for?
        Is the codon {codon} a stop, or which amino acid does it mean?
        Which residue is added when the ribosome reads the codon {codon}?
        What is the meaning of the codon {codon} in the genetic code?
        What does the codon table say about the codon {codon}?
    """,
    "commands": """
        Name the amino acid for the codon {codon}.
        Look up the codon {codon}.
        Tell me what the codon {codon} encodes.
        Translate the single codon {codon}.
        Find the codon {codon} on the codon wheel and name its amino acid.
        Give the full name of the amino acid with the codon {codon}.
    """,
    "stories": """
        A mutation created the codon {codon}. Which amino acid is built in now?
        On her flash card stands the codon {codon}. What should be on the back?
        The transfer RNA that pairs with the codon {codon} carries which amino acid?
        In the quiz the codon {codon} comes up. The right answer names what?
    """,
    "terse": """
        codon {codon} = ?
        codon {codon}: amino acid
        amino acid of the codon {codon}
        codon table: codon {codon}
    """,
    "dialogues": """
        A: Next codon? B: {codon}. A: And that means which amino acid?
        "The codon is {codon}." "Then the residue is ..."
    """,
}

PROTEIN_MASS = {
    "terms": "protein mass; molecular weight of a peptide; mass of a chain of amino acids",
    "questions": """
        What is the molecular mass of the protein {protein}?
        How heavy is the peptide {protein}?
        What does the peptide {protein} weigh?
        Which molecular weight has the protein {protein}?
        How large is the average mass of the peptide {protein}?
        What mass would I expect for the protein {protein} on a gel?
    """,
    "commands": """
        Compute the molecular weight of the peptide {protein}.
        Weigh the protein {protein}.
        Give the mass of the peptide {protein}.
        Add up the residue masses of the protein {protein}, ends included.
        Determine how much one molecule of the peptide {protein} weighs.
        Calculate the average molecular mass for the protein {protein}.
    """,
    "stories": """
        The mass spectrometer is calibrated with the peptide {protein}. What mass does the list give?
        A chemist bought the synthetic peptide {protein} and needs its molecular weight for the dilution.
        Before the centrifuge run, the lab wants the mass of the protein {protein}.
        On the gel a band may be the protein {protein}. At which mass should it run?
    """,
    "terse": """
        mass of peptide {protein}
        molecular weight, protein {protein}
        weight of the protein {protein} =
        molecular mass: peptide {protein}
    """,
    "dialogues": """
        A: We made the peptide {protein}. B: Its mass? A: Please work it out.
        "How heavy is it?" "What?" "The protein {protein}."
    """,
}

ABBREVIATE_TAXON = {
    "terms": "abbreviated species name; short form of a taxon; genus initial; binomial abbreviation",
    "questions": """
        How is {taxon} abbreviated?
        What is the short form of the species name {taxon}?
        How do biologists shorten {taxon} after its first mention?
        Which abbreviation is used for {taxon}?
        What does {taxon} look like with the genus as an initial?
        If a paper has named {taxon} once, how does it write the species afterwards?
    """,
    "commands": """
        Abbreviate {taxon}.
        Write {taxon} in short form.
        Shorten the genus of {taxon} to its first letter.
        Give the usual abbreviation of the species {taxon}.
        Turn {taxon} into the form with an initial.
        Print {taxon} as it appears in a figure legend, genus abbreviated.
    """,
    "stories": """
        The journal wants species names abbreviated after first use. Our text repeats {taxon}. What should stand there?
        On the label there is room for the short name of {taxon} only. What do we print?
        A student wrote {taxon} twenty times; her teacher suggests the abbreviation. Which?
        The phylogenetic tree has short tips. How is the tip {taxon} labelled?
    """,
    "terse": """
        abbreviate_taxon({taxon})
        {taxon}, abbreviated
        short name: {taxon}
        abbreviation of {taxon}?
    """,
    "dialogues": """
        A: The species is {taxon}. B: That is long. A: Then abbreviate it.
        "Full name?" "{taxon}" "And the short one?"
    """,
}

IRRELEVANT = """
    Who discovered the double helix?
    Why do cells need DNA at all?
    Is a virus alive?
    The film GATTACA imagines a world ruled by genes.
    How much protein should I eat a day?
    What is the difference between DNA and RNA?
    Explain to a child what a gene is.
    Do plants have more chromosomes than people?
    Why is uracil not used in DNA?
    When was the human genome published?
    Which books about evolution would you recommend?
    My brother studies biology and works in a laboratory.
    How does a ribosome know where to begin?
    Is gene editing allowed?
    Why are some people lactose intolerant?
    Who was Carl Linnaeus?
    How do vaccines with messenger RNA work?
    The lab ordered new pipettes and a freezer.
    What is a stem cell?
    Did dinosaurs leave any DNA behind?
    How does natural selection work?
    Why do mutations happen?
"""
