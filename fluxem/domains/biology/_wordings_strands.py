"""Wordings about DNA and RNA strands."""

from __future__ import annotations

DNA_COMPLEMENT = {
    "terms": "DNA complement; complementary strand; base pairing; paired bases; Watson-Crick partner; matching bases",
    "questions": """
        What is the complement of the DNA strand {sequence}?
        Which bases pair with the DNA sequence {sequence}?
        What does the complementary strand of {sequence} look like, base by base?
        If one DNA strand is {sequence}, what stands opposite each base?
        How does {sequence} read after swapping every base for its complement?
        Which DNA bases face {sequence} in the double helix, in the same order?
        What would you write under the strand {sequence} as its pairing partner?
        Can you give me the complement of {sequence}, not reversed?
        What is the Watson-Crick complement of the DNA {sequence}?
    """,
    "commands": """
        Find the complement of the DNA sequence {sequence}.
        Complement the strand {sequence}.
        Write the complementary bases of the DNA {sequence}.
        Pair each base of the DNA strand {sequence} with its partner.
        Replace every nucleotide in {sequence} by the one it pairs with.
        Give the complementary DNA for {sequence}, keeping the order.
        Build the opposite strand to {sequence} by base pairing.
        Swap A with T and C with G in the DNA {sequence}.
        Derive the complement strand from {sequence}.
        Show which nucleotides bind to the strand {sequence}.
        Determine the partner strand for the bases {sequence}.
    """,
    "stories": """
        A student drew one half of a DNA ladder, {sequence}. Which letters belong on the other half?
        The helix is unzipped and shows the strand {sequence}. New nucleotides line up along it: which ones?
        On the worksheet the top strand reads {sequence}; fill in the complement below.
        A probe must stick to the DNA {sequence}. Give its bases in pairing order.
        In the museum model, the left DNA strand is {sequence}. What is printed on the right one?
        The enzyme copies the strand {sequence} base by base. What complement does it lay down?
        Lisa plays a pairing game with the DNA sequence {sequence}. Which partners does she call out?
        Our lab notebook lists the strand {sequence} but not its complement. Add it.
    """,
    "terse": """
        dna_complement({sequence})
        complement: {sequence}
        {sequence} -> complement
        DNA {sequence}, complement?
        complementary strand {sequence}
        pairing bases for DNA {sequence}
        complement of strand {sequence} =
    """,
    "dialogues": """
        A: I have the DNA strand {sequence}. B: And the other one? A: That is what I ask.
        "Read me the strand." "{sequence}" "Now its complement, please."
        A: Do we need the reverse? B: No, only the complement of the DNA {sequence}.
        User: my DNA is {sequence}. Assistant: What shall I do with it? User: complement it.
        Teacher: A pairs with T. Pupil: So the strand {sequence} pairs with what?
        A: Complement, please. B: Of which DNA? A: Of {sequence}.
    """,
}

REVERSE_COMPLEMENT = {
    "terms": "reverse complement; antiparallel strand; opposite strand read from its own end; reversed complement",
    "questions": """
        What is the reverse complement of {sequence}?
        Which sequence is the reverse complement of the DNA {sequence}?
        How does the opposite strand of {sequence} read in its own direction, as reverse complement?
        What do you get if you complement the DNA {sequence} and read it backwards?
        Read from its own start, what is the antiparallel strand to {sequence}?
        What does {sequence} become as a reverse complement?
    """,
    "commands": """
        Reverse-complement the DNA {sequence}.
        Give the reverse complement for the strand {sequence}.
        Complement {sequence}, then flip its direction; I mean the reverse complement.
        Write the antiparallel strand of {sequence} from its own start.
        Compute the reverse complement of the primer {sequence}.
        Turn the DNA sequence {sequence} around and pair its bases.
    """,
    "stories": """
        The reverse primer must be the reverse complement of the target {sequence}. Which primer do we order?
        A read from the other strand shows {sequence} as its reverse complement. What was read?
        For the alignment, flip the DNA fragment {sequence} to its reverse complement.
        The gene lies on the minus strand; the file holds {sequence}. Give its reverse complement.
    """,
    "terse": """
        reverse_complement({sequence})
        revcomp {sequence}, reverse complement
        reverse complement: {sequence}
        {sequence} reverse complement?
    """,
    "dialogues": """
        A: Complement of {sequence}? B: Reversed as well? A: Yes, the reverse complement.
        "Primer?" "The reverse complement of {sequence}." "Which is?"
    """,
}

TRANSCRIBE = {
    "terms": "transcription; messenger RNA; mRNA of a gene; RNA copy; transcript",
    "questions": """
        What mRNA is transcribed from the coding strand {sequence}?
        Which RNA transcript does the DNA {sequence} give?
        How does the DNA sequence {sequence} read as RNA?
        What is the transcript of the gene {sequence}?
        If the coding DNA is {sequence}, what is the messenger RNA?
        Which letters has the RNA copy of the DNA {sequence}?
    """,
    "commands": """
        Transcribe the DNA {sequence}.
        Transcribe {sequence} into mRNA.
        Convert the DNA sequence {sequence} to RNA.
        Write the messenger RNA for the coding strand {sequence}.
        Replace thymine by uracil in the DNA {sequence}.
        Give the RNA that the gene {sequence} produces.
    """,
    "stories": """
        The polymerase runs along a gene whose coding strand is {sequence}. Which transcript leaves it?
        In the nucleus the gene {sequence} is switched on. What messenger is made?
        A biology test shows the coding DNA {sequence} and asks for the mRNA.
        For the vaccine we start from the DNA template {sequence} and need its RNA version.
    """,
    "terse": """
        transcribe({sequence}) to RNA
        DNA {sequence} -> mRNA
        mRNA from DNA {sequence}
        transcript of strand {sequence}:
    """,
    "dialogues": """
        A: The coding DNA is {sequence}. B: You want the protein? A: No, just the transcript.
        "From DNA to RNA, please." "Which strand?" "{sequence}"
    """,
}

REVERSE_TRANSCRIBE = {
    "terms": "reverse transcription; complementary DNA; cDNA; DNA copy of an RNA; viral DNA",
    "questions": """
        What DNA results from reverse transcription of the RNA {sequence}?
        Which DNA has the same sense as the RNA {sequence}?
        How would the RNA {sequence} be spelled as DNA?
        What does reverse transcriptase make of the viral RNA {sequence}, in the same sense?
        If the mRNA is {sequence}, what was the coding DNA?
        Which coding strand belongs to the RNA {sequence}?
    """,
    "commands": """
        Reverse-transcribe the RNA {sequence}.
        Convert the RNA sequence {sequence} back to DNA.
        Write the RNA {sequence} with thymine instead of uracil.
        Turn the mRNA {sequence} into its coding DNA.
        Recover the DNA from the transcript {sequence}.
        Give the DNA version of the RNA {sequence}.
    """,
    "stories": """
        A retrovirus carries the RNA {sequence}. Which DNA does it slip into the cell, sense strand only?
        We sequenced the mRNA {sequence}, but the database stores DNA. What do we enter?
        From the messenger RNA {sequence} a student works back to the gene. What does she write?
        The clone must hold, as DNA, what the RNA {sequence} says. Spell it.
    """,
    "terse": """
        reverse_transcribe RNA {sequence}
        RNA {sequence} -> DNA
        DNA from mRNA {sequence}
        back to DNA: RNA {sequence}
    """,
    "dialogues": """
        A: Here is an RNA: {sequence}. B: As DNA? A: Yes, please.
        "Uracil out, thymine in." "For the RNA {sequence}?" "Exactly."
    """,
}

GC_CONTENT = {
    "terms": "GC content; share of guanine and cytosine; GC fraction; GC ratio; strong pairs",
    "questions": """
        What is the GC content of {sequence}?
        Which share of the bases in {sequence} is guanine or cytosine?
        How rich in G and C is the DNA {sequence}?
        What fraction of the DNA strand {sequence} consists of G or C?
        How large is the GC ratio of the sequence {sequence}?
        Is the DNA {sequence} rich in GC? Give the exact fraction.
    """,
    "commands": """
        Compute the GC content of the DNA {sequence}.
        Find the proportion of G and C in the strand {sequence}.
        Determine what part of the bases of {sequence} are G or C.
        Measure the GC fraction of the DNA {sequence}.
        Report the guanine plus cytosine share for the DNA sequence {sequence}.
        Calculate how much of the primer {sequence} is GC.
    """,
    "stories": """
        Before ordering the primer {sequence}, the lab checks its GC content. What is it?
        A hot-spring microbe has the gene fragment {sequence}. How GC-rich is that piece?
        The thermocycler manual asks for the GC share of the DNA {sequence}.
        Two strands are compared for stability; the first is {sequence}. What portion of it is G or C?
    """,
    "terse": """
        gc_content({sequence})
        GC content: DNA {sequence}
        {sequence} GC content?
        GC fraction of strand {sequence}
    """,
    "dialogues": """
        A: My primer is {sequence}. B: How much GC? A: You tell me.
        "GC content?" "Of which DNA?" "{sequence}"
    """,
}

MELTING_TEMPERATURE = {
    "terms": "melting temperature; Wallace rule; primer annealing; denaturation temperature of a primer",
    "questions": """
        What is the melting temperature of the primer {sequence}?
        At which temperature does the primer {sequence} melt by the Wallace rule?
        How hot must it get for the oligo {sequence} to come off?
        Which melting temperature does the DNA oligo {sequence} have?
        What does the Wallace rule give for the DNA {sequence}?
        When does the short DNA strand {sequence} denature?
    """,
    "commands": """
        Estimate the melting temperature of the primer {sequence}.
        Apply the Wallace rule to the oligo {sequence}.
        Compute at what temperature the primer {sequence} melts.
        Give the melting point of the DNA primer {sequence}.
        Work out the denaturation temperature for the oligonucleotide {sequence}.
        Calculate the Wallace temperature of the DNA {sequence}.
    """,
    "stories": """
        To set the annealing step of a PCR, Nora needs the melting temperature of the primer {sequence}.
        The thermocycler asks when the primer {sequence} separates from its target. What do we type?
        Two primers should melt alike; one of them is {sequence}. At what temperature does it melt?
        An oligo with the bases {sequence} is heated slowly. By the rule of Wallace, when does it melt?
    """,
    "terse": """
        melting temperature, primer {sequence}
        melting_temperature of DNA {sequence}
        primer {sequence}: melting temperature?
        Wallace rule, oligo {sequence}
    """,
    "dialogues": """
        A: My PCR fails. B: Which primer? A: {sequence}. B: Check its melting temperature.
        "The oligo is {sequence}." "And it melts at?"
    """,
}

HAMMING_DISTANCE = {
    "terms": "Hamming distance; number of mismatches; point mutations; differing positions; mutation count",
    "questions": """
        What is the Hamming distance between the DNA strands {first} and {second}?
        At how many positions do the strands {first} and {second} differ?
        How many point mutations turn the gene {first} into {second}?
        How many mismatches are there when the DNA {second} is laid over {first}?
        In how many bases does {second} deviate from the DNA {first}?
        How far apart, in mutations, are {first} and {second}?
    """,
    "commands": """
        Count the differences between the DNA sequences {first} and {second}.
        Compute the Hamming distance of the strands {first} and {second}.
        Compare the DNA {first} with {second} base by base and count mismatches.
        Tell me how many mutations separate {second} from the strand {first}.
        Find the number of unequal bases in {first} versus {second}.
        Line up the strands {second} and {first}; how many columns disagree?
    """,
    "stories": """
        A virus gene read {first} last year and {second} today. How many mutations happened?
        Two samples give the DNA {first} and {second}. The geneticist counts the differing bases.
        The reference gene is {first}; the patient's is {second}. How many letters changed by mutation?
        Twins share their genes almost: {second} in one, the allele {first} in the other. Mismatches?
    """,
    "terse": """
        hamming distance {first} {second}
        mismatches, DNA {first} vs {second}
        mutations from {first} to {second}
        hamming: {second} against {first}
    """,
    "dialogues": """
        A: The first strand is {first}. B: The second? A: {second}. How many mismatches?
        "Is the gene {second} a mutant of {first}?" "Yes." "By how many bases?"
    """,
}

COUNT_BASES = {
    "terms": "base counts; nucleotide composition; number of each nucleotide; base frequencies",
    "questions": """
        How many of each base does the DNA {sequence} contain?
        What is the nucleotide composition of {sequence}?
        How often do A, C, G and T occur in the DNA {sequence}?
        What are the base counts of the strand {sequence}?
        Which nucleotides make up the DNA {sequence}, and how many of each?
        How many adenines, cytosines, guanines and thymines has the strand {sequence}?
    """,
    "commands": """
        Count the bases in {sequence}.
        Tally the nucleotides of {sequence}.
        List how many times each base appears in the DNA {sequence}.
        Give the base composition of the DNA sequence {sequence}.
        Make a table of nucleotide numbers for the strand {sequence}.
        Break down the DNA {sequence} by kind of base.
    """,
    "stories": """
        Chargaff would ask for the numbers of each nucleotide in {sequence}. What are they?
        A student colours every base of the DNA {sequence} and counts the colours. What does she find?
        To order reagents, we need to know how many of each nucleotide the strand {sequence} takes.
        The exercise gives the DNA {sequence} and four empty boxes, one a base. Fill them.
    """,
    "terse": """
        count_bases: DNA {sequence}
        base counts of {sequence}, nucleotide by nucleotide
        DNA {sequence}: how many of each base
        nucleotide tally {sequence}
    """,
    "dialogues": """
        A: Here is my DNA: {sequence}. B: What about it? A: How many of each base?
        "Count!" "What?" "The nucleotides in {sequence}."
    """,
}

LONGEST_ORF = {
    "terms": "open reading frame; longest ORF; coding region; start to stop; gene finding",
    "questions": """
        What is the longest open reading frame in {sequence}?
        Which stretch of the DNA {sequence} is its longest ORF?
        Where between a start and a stop codon lies the longest coding part of {sequence}?
        Which part of the DNA {sequence} could code for a protein, from start codon to stop?
        What is the largest ORF on the forward strand {sequence}?
        Does the DNA {sequence} hold an open reading frame, and which is the longest?
    """,
    "commands": """
        Find the longest open reading frame of the DNA {sequence}.
        Search the strand {sequence} for its longest ORF.
        Extract the biggest open reading frame from {sequence}.
        Cut out of the DNA {sequence} the longest run from start codon to stop codon.
        Locate the main ORF in {sequence}.
        Scan all forward frames of the DNA {sequence} and return the longest ORF.
    """,
    "stories": """
        A bacterium's contig reads {sequence}. The annotator looks for the longest ORF. Which one is it?
        Someone cloned the fragment with the bases {sequence} and hopes for a gene; show the longest open reading frame.
        In the practical course we got the DNA {sequence} and must mark the ORF. Which letters?
        The phage genome starts with {sequence}. What would a gene finder call its longest reading frame?
    """,
    "terse": """
        longest ORF: {sequence}
        longest_orf of DNA {sequence}
        open reading frame in {sequence}?
        ORF, DNA {sequence}
    """,
    "dialogues": """
        A: I sequenced the DNA {sequence}. B: Any gene? A: Give me the longest ORF.
        "From start codon to stop codon." "In which DNA?" "{sequence}"
    """,
}
