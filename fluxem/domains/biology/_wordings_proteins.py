"""Wordings about translation, proteins and names of taxa."""

from __future__ import annotations

TRANSLATE_DNA = {
    "terms": (
        "translation; protein of a gene; genetic code; amino acid sequence; gene product; protein "
        "product; gene to protein; expressed polypeptide; decoding of a coding sequence"
    ),
    "questions": """
        Which protein does the gene {sequence} code for?
        What amino acids does the DNA {sequence} encode?
        How does the DNA {sequence} translate into protein?
        If the coding DNA is {sequence}, what is the protein?
        What peptide results when the gene {sequence} is expressed?
        Which amino acid sequence is written in the DNA {sequence}?
        What's the protein for the gene {sequence}?
        Into which chain of residues is the gene {sequence} decoded?
        What polypeptide does the cell synthesise from the coding DNA {sequence}?
        Which one-letter residues correspond to the codons of the gene {sequence}?
    """,
    "commands": """
        Translate the DNA {sequence} into a protein.
        Translate the gene {sequence}.
        Give the protein sequence that the DNA {sequence} stands for.
        Use the genetic code on the DNA {sequence}.
        Decode the gene {sequence} into amino acids.
        Write the one-letter protein for the coding strand {sequence}.
        Calculate the translated protein of the gene {sequence}.
        Express the gene {sequence} in silico: what polypeptide is it?
        Run the coding DNA {sequence} through the standard codon table to obtain the protein.
    """,
    "stories": """
        A synthetic biologist ordered the gene {sequence}. Which peptide will her bacteria make?
        The cloned DNA reads {sequence}; before the experiment we predict the protein.
        On a poster the gene {sequence} is shown. A visitor wonders what amino acids it means.
        A patent lists the coding DNA {sequence}. The lawyer wants to quote the amino acid chain it encodes. What is it?
        The knocked-in gene reads {sequence}. Which residues will an antibody against its protein see?
    """,
    "terse": """
        protein_translate DNA {sequence}
        gene {sequence} -> protein
        protein of DNA {sequence}
        translate gene {sequence}
        gene {sequence}: amino acid string?
        CDS DNA {sequence} to protein
    """,
    "dialogues": """
        A: The gene is {sequence}. B: And its product? A: That is my question: which protein?
        "Translate!" "Which DNA?" "{sequence}"
        A: The gene is {sequence}. B: Transcript or polypeptide? A: Polypeptide, please.
    """,
}

TRANSLATE_RNA = {
    "terms": (
        "translation; ribosome product; peptide of an mRNA; decoded message; codon reading; translated "
        "message; polypeptide of a transcript; triplet decoding; protein synthesis from a messenger"
    ),
    "questions": """
        Which protein does a ribosome make from the mRNA {sequence}?
        What amino acids follow from the mRNA {sequence}?
        How is the messenger RNA {sequence} translated?
        What peptide do the codons of the RNA {sequence} spell?
        What comes out when the ribosome reads the mRNA {sequence}?
        Reading codon after codon, which residues does the RNA {sequence} give?
        What's the protein of the mRNA {sequence}?
        Into which polypeptide is the messenger RNA {sequence} decoded?
        What string of one-letter residues do the triplets of the RNA {sequence} denote?
        What do transfer RNAs assemble along the mRNA {sequence}?
    """,
    "commands": """
        Translate the mRNA {sequence}.
        Translate the RNA {sequence} into amino acids.
        Read the messenger RNA {sequence} codon by codon and write the protein.
        Give the peptide that the transcript {sequence} encodes.
        Turn the mRNA {sequence} into a chain of amino acids.
        Look up every codon of the RNA {sequence} and string the residues together.
        Calculate the polypeptide from the mRNA {sequence}.
        Decode the triplets of the mRNA {sequence} as residues.
        Synthesise on paper the polypeptide of the RNA {sequence}.
    """,
    "stories": """
        A ribosome meets the mRNA {sequence} and gets to work. Which chain does it build?
        In the cell-free kit we add the RNA {sequence}. Which peptide should appear?
        The exam shows the mRNA {sequence} and a codon wheel. What does the student answer?
        A vaccine's mRNA begins {sequence}. Which amino acids does the muscle cell string together?
        Lecture notes: the transcript was the RNA {sequence}. Next comes protein synthesis. What chain grows?
    """,
    "terse": """
        translate RNA {sequence}
        mRNA {sequence} -> peptide
        amino acids of mRNA {sequence}
        translate mRNA {sequence}
        RNA {sequence} -> protein
        triplets of the mRNA {sequence} as residues
        polypeptide from RNA {sequence}?
    """,
    "dialogues": """
        A: The message is the mRNA {sequence}. B: Shall I play ribosome? A: Please do.
        "What does the RNA {sequence} mean?" "As amino acids?" "Yes."
        Student: tRNAs dock one by one on the mRNA {sequence}. Tutor: And which residues do they deliver?
    """,
}

TRANSLATE_TO_STOP = {
    "terms": (
        "translation up to the stop; peptide before the stop codon; translation until termination; "
        "truncated peptide; translate to stop; protein ahead of the stop codon"
    ),
    "questions": """
        Which peptide is made from the mRNA {sequence} up to the first stop codon?
        If translation of the mRNA {sequence} ends at the stop codon, what protein do we have?
        What protein does the RNA {sequence} give before its first stop codon?
        What's the peptide of the mRNA {sequence} if the ribosome quits at the stop codon?
        Which residues get linked before the first stop codon ends the mRNA {sequence}?
        Ignoring everything behind the first stop codon, what does the RNA {sequence} encode?
        What polypeptide is released when a stop codon terminates translation of the RNA {sequence}?
    """,
    "commands": """
        Translate the mRNA {sequence} and end at the first stop codon.
        Give the protein of the RNA {sequence}, stopping where translation stops.
        Read the codons of the mRNA {sequence} only until a stop.
        Calculate the protein from the mRNA {sequence}, discarding all after the first stop codon.
        Translate the RNA {sequence} with to_stop switched on.
        Halt at the first stop codon while translating the mRNA {sequence}.
        Decode the RNA {sequence} until termination, at the first stop codon.
    """,
    "stories": """
        The ribosome falls off the mRNA {sequence} at the first stop codon. What has it made until then?
        A premature stop codon sits in the mRNA {sequence}. Which shortened peptide results?
        Release factors bind at the first stop codon of the mRNA {sequence}. Which finished chain do they set free?
        The RNA {sequence} has a tail behind its stop codon. Leave the tail out and name the peptide.
    """,
    "terse": """
        translate mRNA {sequence}, to stop
        RNA {sequence} -> peptide until stop codon
        mRNA {sequence}, translate, terminate at first stop codon
        peptide ahead of the stop codon: RNA {sequence}
        translate(RNA {sequence}, to_stop)
        until first stop codon: mRNA {sequence} to protein
    """,
    "dialogues": """
        A: Translate the mRNA {sequence}. B: All of it? A: Only up to the stop codon.
        Student: May I read beyond the stop codon of the mRNA {sequence}? Tutor: No, end there. Which peptide is it?
    """,
}

CODON_AMINO_ACID = {
    "terms": (
        "codon; amino acid of a codon; codon table; triplet; genetic code entry; coded residue; meaning "
        "of a triplet; tRNA cargo; start or stop signal; reading the codon wheel"
    ),
    "questions": """
        Which amino acid does the codon {codon} stand for?
        What does the codon {codon} code for?
        Is the codon {codon} a stop, or which amino acid does it mean?
        Which residue is added when the ribosome reads the codon {codon}?
        What is the meaning of the codon {codon} in the genetic code?
        What does the codon table say about the codon {codon}?
        What's the amino acid of the codon {codon}?
        What does the triplet, or codon, {codon} specify?
        For which building block of proteins does the codon {codon} call?
        Is the codon {codon} sense or nonsense, and what is its residue?
        Which cargo does the tRNA for the codon {codon} bring along?
        When a gene contains the codon {codon}, what gets inserted at that place of the protein?
        What abbreviation would the codon wheel show for the codon {codon}?
    """,
    "commands": """
        Name the amino acid for the codon {codon}.
        Look up the codon {codon}.
        Tell me what the codon {codon} encodes.
        Translate the single codon {codon}.
        Find the codon {codon} on the codon wheel and name its amino acid.
        Give the full name of the amino acid with the codon {codon}.
        Consult the standard genetic code about the codon {codon}.
        Decode the triplet codon {codon}.
        Say whether the codon {codon} ends translation or which residue it adds.
        Identify the building block that the codon {codon} specifies.
        Match the codon {codon} with its residue.
        Spell out the meaning of the codon {codon}.
    """,
    "stories": """
        A mutation created the codon {codon}. Which amino acid is built in now?
        On her flash card stands the codon {codon}. What should be on the back?
        The transfer RNA that pairs with the codon {codon} carries which amino acid?
        In the quiz the codon {codon} comes up. The right answer names what?
        A single nucleotide polymorphism turned one codon into {codon}. Which residue stands there after the change?
        Crossword, biology: what the codon {codon} orders from the ribosome. Which amino acid fits?
        Codon optimisation picks the codon {codon} at the first variable place. Which building block does that insert?
    """,
    "terse": """
        codon {codon} = ?
        codon {codon}: amino acid
        amino acid of the codon {codon}
        codon table: codon {codon}
        {codon} codon, residue?
        decode codon {codon}
        codon {codon} -> aa
        what does codon {codon} code for
        tRNA for codon {codon} carries?
    """,
    "dialogues": """
        A: Next codon? B: {codon}. A: And that means which amino acid?
        "The codon is {codon}." "Then the residue is ..."
        Kid: My codon card says {codon}. Guide: Look it up on the wheel! Kid: What is it then?
        A: Stop or sense? B: The codon is {codon}. A: Then say what it specifies.
    """,
}

PROTEIN_MASS = {
    "terms": (
        "protein mass; molecular weight of a peptide; mass of a chain of amino acids; polypeptide "
        "weight; kilodalton; daltons of a peptide; average mass of a protein; MW of a sequence"
    ),
    "questions": """
        What is the molecular mass of the protein {protein}?
        How heavy is the peptide {protein}?
        What does the peptide {protein} weigh?
        Which molecular weight has the protein {protein}?
        How large is the average mass of the peptide {protein}?
        What mass would I expect for the protein {protein} on a gel?
        What's the MW of the protein {protein}?
        How massive, molecularly speaking, is the peptide {protein}?
        What is the molar mass of the polypeptide {protein}?
        On a mass spectrum, near which value appears the singly neutral peptide {protein}?
        How bulky by molecular mass is the protein {protein}?
        What do all residues of the peptide {protein} plus one water amount to in mass?
    """,
    "commands": """
        Compute the molecular weight of the peptide {protein}.
        Weigh the protein {protein}.
        Give the mass of the peptide {protein}.
        Add up the residue masses of the protein {protein}, ends included.
        Determine how much one molecule of the peptide {protein} weighs.
        Calculate the average molecular mass for the protein {protein}.
        Calculate the MW of the peptide {protein}.
        Sum residue weights and one water for the polypeptide {protein}.
        Predict the isotope-averaged mass of the protein {protein}.
        Return ProtParam's molecular weight for the protein {protein}.
        Find how massive the polypeptide {protein} is.
        Estimate the dalton figure of the protein {protein}.
    """,
    "stories": """
        The mass spectrometer is calibrated with the peptide {protein}. What mass does the list give?
        A chemist bought the synthetic peptide {protein} and needs its molecular weight for the dilution.
        Before the centrifuge run, the lab wants the mass of the protein {protein}.
        On the gel a band may be the protein {protein}. At which mass should it run?
        The supplier's certificate must state the mass of the peptide {protein}. Which figure gets printed?
        A dialysis membrane lets small things pass. Is the peptide {protein} small? State its molecular weight.
        To know the number of molecules, a chemist looks up the molecular weight of the protein {protein}.
    """,
    "terse": """
        mass of peptide {protein}
        molecular weight, protein {protein}
        weight of the protein {protein} =
        molecular mass: peptide {protein}
        MW peptide {protein}
        daltons: protein {protein}
        Da of the peptide {protein}
        protein {protein} mass?
        how heavy is polypeptide {protein}
    """,
    "dialogues": """
        A: We made the peptide {protein}. B: Its mass? A: Please work it out.
        "How heavy is it?" "What?" "The protein {protein}."
        A: The band sits too low for the protein {protein}. B: What molecular weight should it have?
        Nurse: The hormone is the peptide {protein}. Pharmacist: Weight per molecule? Nurse: Please compute.
    """,
}

ABBREVIATE_TAXON = {
    "terms": (
        "abbreviated species name; short form of a taxon; genus initial; binomial abbreviation; "
        "shortened scientific name; initial and epithet; abbreviated binomen; Latin name in brief; "
        "shortened binomial"
    ),
    "questions": """
        How is {taxon} abbreviated?
        What is the short form of the species name {taxon}?
        How do biologists shorten {taxon} after its first mention?
        Which abbreviation is used for {taxon}?
        What does {taxon} look like with the genus as an initial?
        If a paper has named {taxon} once, how does it write the species afterwards?
        What's the abbreviation of {taxon}?
        How is the Latin name {taxon} cut down to initial and epithet?
        With only the first letter of the genus kept, how does {taxon} read?
        What would a zookeeper print on a tiny plate instead of {taxon} in full?
        Which contracted binomial stands for {taxon}?
        To save ink, how can {taxon} be cited?
    """,
    "commands": """
        Abbreviate {taxon}.
        Write {taxon} in short form.
        Shorten the genus of {taxon} to its first letter.
        Give the usual abbreviation of the species {taxon}.
        Turn {taxon} into the form with an initial.
        Print {taxon} as it appears in a figure legend, genus abbreviated.
        Make {taxon} shorter, the scientific way.
        Contract {taxon} to initial plus epithet.
        Truncate the first word of {taxon} to a capital and a dot.
        Reduce {taxon} to its customary short citation.
        Format {taxon} with an abbreviated genus.
        Cite {taxon} briefly, genus as a capital with a full stop.
    """,
    "stories": """
        The journal wants species names abbreviated after first use. Our text repeats {taxon}. What should stand there?
        On the label there is room for the short name of {taxon} only. What do we print?
        A student wrote {taxon} twenty times; her teacher suggests the abbreviation. Which?
        The phylogenetic tree has short tips. How is the tip {taxon} labelled?
        The legend lacks space. The editor shortens {taxon} by abbreviating the genus. What is printed?
        After the first mention, guidelines want a genus initial. A manuscript repeats {taxon}. How is it written?
        A herbarium label is narrow. The entry {taxon} needs its abbreviated form. Which is it?
    """,
    "terse": """
        abbreviate_taxon({taxon})
        {taxon}, abbreviated
        short name: {taxon}
        abbreviation of {taxon}?
        short form of {taxon}
        abbrev. {taxon}
        {taxon}: genus initial + epithet
        {taxon} -> abbreviated binomial
        contracted: {taxon}
    """,
    "dialogues": """
        A: The species is {taxon}. B: That is long. A: Then abbreviate it.
        "Full name?" "{taxon}" "And the short one?"
        Editor: Shorten {taxon}. Author: The genus only? Editor: Only the genus, as usual.
        Pupil: I am tired of writing {taxon}. Teacher: Use the abbreviated name then.
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
    My cat is a proud specimen of Felis catus.
    Where can I see Panthera leo in the wild?
    Is Escherichia coli dangerous?
    Write a limerick about Drosophila melanogaster.
    Translate "the gene was copied" into Italian.
    Our plasmid came in the post yesterday.
    The codon ATG is where most genes begin.
    The primer ACGTACGT is in the freezer.
    A strand like GATTACA looks good on a poster.
    How do codons differ between mitochondria and nuclei?
    What is the advantage of a high GC content for bacteria in hot springs?
    Why is it called melting when strands separate?
    Who gave Hamming distance its name?
    Which protein powder tastes best?
    Explain how reverse transcriptase was discovered.
    Are there organisms with a different genetic code?
    Do you think Canis lupus should return to the Alps?
    How expensive is it to sequence a genome nowadays?
    Should schools teach PCR?
    Tell me the story of Rosalind Franklin.
    The garden needs watering before noon.
    I have an appointment with the dentist.
    Where did you put the car keys?
    Let us order a pizza tonight.
    Could you turn the music down a little?
    The meeting was moved to Friday.
    How was your holiday in Norway?
    Please write a friendly reply to my landlord.
    It rained all day, so we stayed inside.
    Which novel should I read next?
"""
