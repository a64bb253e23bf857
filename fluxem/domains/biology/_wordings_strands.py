"""Wordings about DNA and RNA strands."""

from __future__ import annotations

DNA_COMPLEMENT = {
    "terms": (
        "DNA complement; complementary strand; base pairing; paired bases; Watson-Crick partner; "
        "matching bases; complementary sequence; opposite bases; base-for-base partner; antisense "
        "letters"
    ),
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
        What's the complement of the DNA {sequence}?
        Which letters hybridise with the strand {sequence}, position by position?
        A for T, G for C: how does the DNA {sequence} map letter by letter to its partner?
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
        Calculate the DNA complement: {sequence}.
        Fill the missing rungs of the DNA ladder {sequence} with matching bases.
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
        The daughter strand grows along the template DNA {sequence}. List the added bases in the template's order.
    """,
    "terse": """
        dna_complement({sequence})
        complement: {sequence}
        {sequence} -> complement
        DNA {sequence}, complement?
        complementary strand {sequence}
        pairing bases for DNA {sequence}
        complement of strand {sequence} =
        comp strand of DNA {sequence}
        Bio.Seq complement, DNA {sequence}
    """,
    "dialogues": """
        A: I have the DNA strand {sequence}. B: And the other one? A: That is what I ask.
        "Read me the strand." "{sequence}" "Now its complement, please."
        A: Do we need the reverse? B: No, only the complement of the DNA {sequence}.
        User: my DNA is {sequence}. Assistant: What shall I do with it? User: complement it.
        Teacher: A pairs with T. Pupil: So the strand {sequence} pairs with what?
        A: Complement, please. B: Of which DNA? A: Of {sequence}.
        Kid: My DNA bracelet says {sequence}. Guide: Then choose beads for the complement. Kid: Which beads?
    """,
}

REVERSE_COMPLEMENT = {
    "terms": (
        "reverse complement; antiparallel strand; opposite strand read from its own end; reversed "
        "complement; revcomp; minus strand; antisense strand from five prime to three prime; inverted "
        "complement; reverse primer"
    ),
    "questions": """
        What is the reverse complement of {sequence}?
        Which sequence is the reverse complement of the DNA {sequence}?
        How does the opposite strand of {sequence} read in its own direction, as reverse complement?
        What do you get if you complement the DNA {sequence} and read it backwards?
        Read from its own start, what is the antiparallel strand to {sequence}?
        What does {sequence} become as a reverse complement?
        What's the reverse complement of the DNA {sequence}?
        What does the minus strand say, five prime to three prime, where the plus strand has the DNA {sequence}?
        Mirrored and complemented, how does the strand {sequence} look?
        Which reverse primer, as a reverse complement, anneals to the DNA {sequence}?
        Complement first and reverse afterwards: what comes of the DNA {sequence}?
        If the forward read is the DNA {sequence}, what would the reverse read be as reverse complement?
        Is the DNA {sequence} a palindrome? Show its reverse complement.
    """,
    "commands": """
        Reverse-complement the DNA {sequence}.
        Give the reverse complement for the strand {sequence}.
        Complement {sequence}, then flip its direction; I mean the reverse complement.
        Write the antiparallel strand of {sequence} from its own start.
        Compute the reverse complement of the primer {sequence}.
        Turn the DNA sequence {sequence} around and pair its bases.
        Calculate the reverse complement of the DNA {sequence}.
        Flip and complement the DNA {sequence}.
        Derive the antisense oligo, written five prime first, against the DNA {sequence}, as reverse complement.
        Map the plus-strand DNA {sequence} onto the minus strand and report it from its five prime end.
        Invert the order of the complemented bases of the DNA {sequence}.
    """,
    "stories": """
        The reverse primer must be the reverse complement of the target {sequence}. Which primer do we order?
        A read from the other strand shows {sequence} as its reverse complement. What was read?
        For the alignment, flip the DNA fragment {sequence} to its reverse complement.
        The gene lies on the minus strand; the file holds {sequence}. Give its reverse complement.
        The sequencer read the wrong direction. Correct the DNA {sequence} by taking its reverse complement.
        For a hairpin the second arm must be the reverse complement of the first DNA arm {sequence}. Design it.
        A guide for gene editing is given as {sequence}, but targets the other strand. We need the reverse complement.
    """,
    "terse": """
        reverse_complement({sequence})
        revcomp {sequence}, reverse complement
        reverse complement: {sequence}
        {sequence} reverse complement?
        revcomp of the DNA {sequence}
        rc of primer {sequence}, i.e. reverse complement
        minus strand (reverse complement) for DNA {sequence}
        Bio.Seq reverse_complement DNA {sequence}
        DNA {sequence}, complement + reverse
    """,
    "dialogues": """
        A: Complement of {sequence}? B: Reversed as well? A: Yes, the reverse complement.
        "Primer?" "The reverse complement of {sequence}." "Which is?"
        A: The vector runs backwards. B: The insert is the DNA {sequence}. A: Use its reverse complement. B: So?
        Student: Complement of the DNA {sequence}? Tutor: Antiparallel, so reversed too.
    """,
}

TRANSCRIBE = {
    "terms": (
        "transcription; messenger RNA; mRNA of a gene; RNA copy; transcript; RNA synthesis; T to U "
        "replacement; primary transcript; gene read-out; RNA spelling of a DNA"
    ),
    "questions": """
        What mRNA is transcribed from the coding strand {sequence}?
        Which RNA transcript does the DNA {sequence} give?
        How does the DNA sequence {sequence} read as RNA?
        What is the transcript of the gene {sequence}?
        If the coding DNA is {sequence}, what is the messenger RNA?
        Which letters has the RNA copy of the DNA {sequence}?
        What's the mRNA for the DNA {sequence}?
        What does RNA polymerase write when the coding DNA is {sequence}?
        With U in place of every T, how is the DNA {sequence} spelled?
        What message is copied off the gene {sequence}?
        Which ribonucleotides, in order, mirror the sense strand {sequence}?
        What RNA do I obtain in vitro from the DNA {sequence} with T7 polymerase, sense strand given?
        The sense DNA being {sequence}, how does its RNA look?
    """,
    "commands": """
        Transcribe the DNA {sequence}.
        Transcribe {sequence} into mRNA.
        Convert the DNA sequence {sequence} to RNA.
        Write the messenger RNA for the coding strand {sequence}.
        Replace thymine by uracil in the DNA {sequence}.
        Give the RNA that the gene {sequence} produces.
        Calculate the transcript of the DNA {sequence}.
        Swap each T for a U in the DNA {sequence}.
        Rewrite the sense DNA {sequence} in the RNA alphabet.
        Produce the mRNA from the gene {sequence}.
        Perform transcription on the sense strand {sequence}.
        Express the DNA {sequence} as ribonucleic acid.
    """,
    "stories": """
        The polymerase runs along a gene whose coding strand is {sequence}. Which transcript leaves it?
        In the nucleus the gene {sequence} is switched on. What messenger is made?
        A biology test shows the coding DNA {sequence} and asks for the mRNA.
        For the vaccine we start from the DNA template {sequence} and need its RNA version.
        In the first step of gene expression the sense DNA {sequence} is copied into a messenger. Spell that messenger.
        My RNA folding program refuses T. The DNA I have is {sequence}. What must I paste instead?
        A kit makes RNA from the DNA insert {sequence}, same sense. Which RNA ends up in the tube?
    """,
    "terse": """
        transcribe({sequence}) to RNA
        DNA {sequence} -> mRNA
        mRNA from DNA {sequence}
        transcript of strand {sequence}:
        transcribe DNA {sequence}
        DNA to RNA: {sequence}
        {sequence}: DNA, T>U
        mRNA of the gene {sequence}
        sense DNA {sequence}; transcript?
    """,
    "dialogues": """
        A: The coding DNA is {sequence}. B: You want the protein? A: No, just the transcript.
        "From DNA to RNA, please." "Which strand?" "{sequence}"
        A: First transcription, then translation. B: Only the first, please: the DNA is {sequence}.
        Pupil: RNA has no T. Teacher: Right, so write the DNA {sequence} as RNA.
    """,
}

REVERSE_TRANSCRIBE = {
    "terms": (
        "reverse transcription; complementary DNA; cDNA; DNA copy of an RNA; viral DNA; U to T "
        "replacement; RNA to DNA conversion; DNA spelling of an RNA; coding DNA of a message; retroviral "
        "copy"
    ),
    "questions": """
        What DNA results from reverse transcription of the RNA {sequence}?
        Which DNA has the same sense as the RNA {sequence}?
        How would the RNA {sequence} be spelled as DNA?
        What does reverse transcriptase make of the viral RNA {sequence}, in the same sense?
        If the mRNA is {sequence}, what was the coding DNA?
        Which coding strand belongs to the RNA {sequence}?
        What's the DNA for the RNA {sequence}?
        With T in place of every U, how is the RNA {sequence} spelled?
        Which sense DNA was the template of origin for the transcript {sequence}?
        Going from message back to gene, which DNA corresponds to the mRNA {sequence}?
        What deoxyribonucleotides reproduce the RNA {sequence} in the same sense?
        How does the cDNA, sense orientation, of the RNA {sequence} read?
    """,
    "commands": """
        Reverse-transcribe the RNA {sequence}.
        Convert the RNA sequence {sequence} back to DNA.
        Write the RNA {sequence} with thymine instead of uracil.
        Turn the mRNA {sequence} into its coding DNA.
        Recover the DNA from the transcript {sequence}.
        Give the DNA version of the RNA {sequence}.
        Calculate the DNA equivalent of the RNA {sequence}.
        Swap each U for a T in the RNA {sequence}.
        Rewrite the RNA {sequence} in the DNA alphabet.
        Undo transcription: the RNA is {sequence}.
        Back-transcribe the mRNA {sequence}.
        Give the gene spelling, with thymines, behind the RNA {sequence}.
    """,
    "stories": """
        A retrovirus carries the RNA {sequence}. Which DNA does it slip into the cell, sense strand only?
        We sequenced the mRNA {sequence}, but the database stores DNA. What do we enter?
        From the messenger RNA {sequence} a student works back to the gene. What does she write?
        The clone must hold, as DNA, what the RNA {sequence} says. Spell it.
        An RNA virus has the genome {sequence}. To order a synthetic gene of the same sense, we type which DNA?
        BLAST wants thymines, not uracils. My RNA query is {sequence}; how should I paste it as DNA?
        HIV smuggles in the RNA {sequence}; reverse transcriptase spells it as sense DNA. Which letters join the genome?
    """,
    "terse": """
        reverse_transcribe RNA {sequence}
        RNA {sequence} -> DNA
        DNA from mRNA {sequence}
        back to DNA: RNA {sequence}
        RNA to DNA: {sequence}
        {sequence}: RNA, U>T
        cDNA (sense) of RNA {sequence}
        back_transcribe RNA {sequence}
        DNA spelling, mRNA {sequence}
    """,
    "dialogues": """
        A: Here is an RNA: {sequence}. B: As DNA? A: Yes, please.
        "Uracil out, thymine in." "For the RNA {sequence}?" "Exactly."
        A: The message survives, the gene is lost. B: The mRNA reads {sequence}? A: Yes, restore the DNA.
        Pupil: DNA has no U. Teacher: Then respell the RNA {sequence}.
    """,
}

GC_CONTENT = {
    "terms": (
        "GC content; share of guanine and cytosine; GC fraction; GC ratio; strong pairs; GC percentage; "
        "guanine-cytosine proportion; G plus C; triple-bonded pairs; base composition ratio"
    ),
    "questions": """
        What is the GC content of {sequence}?
        Which share of the bases in {sequence} is guanine or cytosine?
        How rich in G and C is the DNA {sequence}?
        What fraction of the DNA strand {sequence} consists of G or C?
        How large is the GC ratio of the sequence {sequence}?
        Is the DNA {sequence} rich in GC? Give the exact fraction.
        What's the GC content of the DNA {sequence}?
        How GC-rich is the strand {sequence}?
        What percentage of the DNA {sequence} is guanine plus cytosine?
        How many bases out of all in the DNA {sequence} are G or C, as a ratio?
        What portion of the pairs in the DNA {sequence} is held by three hydrogen bonds, that is, G with C?
        What is (G + C) over (A + C + G + T) for the DNA {sequence}?
    """,
    "commands": """
        Compute the GC content of the DNA {sequence}.
        Find the proportion of G and C in the strand {sequence}.
        Determine what part of the bases of {sequence} are G or C.
        Measure the GC fraction of the DNA {sequence}.
        Report the guanine plus cytosine share for the DNA sequence {sequence}.
        Calculate how much of the primer {sequence} is GC.
        Calculate the GC percentage of the DNA {sequence}.
        State which proportion of the nucleotides in {sequence} belongs to guanine or cytosine.
        Divide the number of G and C by the length of the DNA {sequence}.
        Quantify the guanine-cytosine level of the gene {sequence}.
        Work out the relative amount of G together with C within the strand {sequence}.
    """,
    "stories": """
        Before ordering the primer {sequence}, the lab checks its GC content. What is it?
        A hot-spring microbe has the gene fragment {sequence}. How GC-rich is that piece?
        The thermocycler manual asks for the GC share of the DNA {sequence}.
        Two strands are compared for stability; the first is {sequence}. What portion of it is G or C?
        An isochore map colours windows by GC content. One window is the DNA {sequence}. Which value has it?
        The polymerase struggles with GC-rich templates. Ours is the DNA {sequence}. Give its GC proportion.
        Two bacteria are told apart by the GC ratio of their genes. One gene is {sequence}. Which ratio has it?
    """,
    "terse": """
        gc_content({sequence})
        GC content: DNA {sequence}
        {sequence} GC content?
        GC fraction of strand {sequence}
        %GC of DNA {sequence}
        GC ratio: strand {sequence}
        (G+C)/N for the DNA {sequence}
        how much GC in DNA {sequence}
        Bio gc_fraction DNA {sequence}
    """,
    "dialogues": """
        A: My primer is {sequence}. B: How much GC? A: You tell me.
        "GC content?" "Of which DNA?" "{sequence}"
        A: Does the amplicon {sequence} need additives? B: Tell me its GC content first.
        Supervisor: Guanine and cytosine in the DNA {sequence}? Trainee: The proportion? Supervisor: Yes.
    """,
}

MELTING_TEMPERATURE = {
    "terms": (
        "melting temperature; Wallace rule; primer annealing; denaturation temperature of a primer; Tm; "
        "two-plus-four rule; annealing estimate; duplex stability; dissociation temperature"
    ),
    "questions": """
        What is the melting temperature of the primer {sequence}?
        At which temperature does the primer {sequence} melt by the Wallace rule?
        How hot must it get for the oligo {sequence} to come off?
        Which melting temperature does the DNA oligo {sequence} have?
        What does the Wallace rule give for the DNA {sequence}?
        When does the short DNA strand {sequence} denature?
        What's the Tm of the primer {sequence}?
        What Tm results for the oligo {sequence} from two degrees per A or T and four per G or C?
        How warm does the PCR block have to be before the primer {sequence} dissociates?
        When heated, at which point is half of the duplex of the oligo {sequence} separated, by the simple rule?
        How stable, in terms of melting temperature, is the primer {sequence}?
        To pick an annealing step, what melting point has the PCR primer {sequence}?
    """,
    "commands": """
        Estimate the melting temperature of the primer {sequence}.
        Apply the Wallace rule to the oligo {sequence}.
        Compute at what temperature the primer {sequence} melts.
        Give the melting point of the DNA primer {sequence}.
        Work out the denaturation temperature for the oligonucleotide {sequence}.
        Calculate the Wallace temperature of the DNA {sequence}.
        Calculate Tm for the primer {sequence}.
        Use the two-plus-four rule on the primer {sequence}.
        Find the dissociation temperature of the oligo {sequence}.
        Predict when heat will split the primer {sequence} from its target.
        Give Tm: the PCR primer is {sequence}.
    """,
    "stories": """
        To set the annealing step of a PCR, Nora needs the melting temperature of the primer {sequence}.
        The thermocycler asks when the primer {sequence} separates from its target. What do we type?
        Two primers should melt alike; one of them is {sequence}. At what temperature does it melt?
        An oligo with the bases {sequence} is heated slowly. By the rule of Wallace, when does it melt?
        The annealing temperature is set five degrees under Tm. Our primer is {sequence}; what is its Tm?
        A technician programs the PCR cycler. The primer reads {sequence}. Which melting temperature does she note?
        The probe oligo {sequence} must stay bound at room heat. Estimate its melting temperature quickly by Wallace.
    """,
    "terse": """
        melting temperature, primer {sequence}
        melting_temperature of DNA {sequence}
        primer {sequence}: melting temperature?
        Wallace rule, oligo {sequence}
        Tm primer {sequence}
        Tm of oligo {sequence} = ?
        melting temp DNA {sequence}
        Tm_Wallace, primer {sequence}
        annealing/Tm: PCR primer {sequence}
    """,
    "dialogues": """
        A: My PCR fails. B: Which primer? A: {sequence}. B: Check its melting temperature.
        "The oligo is {sequence}." "And it melts at?"
        A: Order the primer {sequence}. B: The form asks for Tm. A: Then compute it.
        Trainee: Two degrees for each weak base, four for each strong? Chief: Yes; the primer is {sequence}.
    """,
}

HAMMING_DISTANCE = {
    "terms": (
        "Hamming distance; number of mismatches; point mutations; differing positions; mutation count; "
        "SNP count; substitutions between two sequences; base differences; divergence of aligned "
        "strands; mutational distance"
    ),
    "questions": """
        What is the Hamming distance between the DNA strands {first} and {second}?
        At how many positions do the strands {first} and {second} differ?
        How many point mutations turn the gene {first} into {second}?
        How many mismatches are there when the DNA {second} is laid over {first}?
        In how many bases does {second} deviate from the DNA {first}?
        How far apart, in mutations, are {first} and {second}?
        What's the Hamming distance of the DNA {first} from {second}?
        How many SNPs distinguish the gene {second} from the gene {first}?
        By how many substitutions did the gene {first} evolve into {second}?
        How many letters were miscopied if the DNA {first} should have been {second}?
        Aligned without gaps, in how many columns are the DNA strands {first} and {second} unlike?
        How many single-base changes lie between the wild-type gene {first} and the mutant {second}?
        Where the original DNA was {second} and the copy {first}, how many copying mistakes crept in?
    """,
    "commands": """
        Count the differences between the DNA sequences {first} and {second}.
        Compute the Hamming distance of the strands {first} and {second}.
        Compare the DNA {first} with {second} base by base and count mismatches.
        Tell me how many mutations separate {second} from the strand {first}.
        Find the number of unequal bases in {first} versus {second}.
        Line up the strands {second} and {first}; how many columns disagree?
        Calculate the number of mismatching bases: DNA {first}, DNA {second}.
        Score the substitutions between the aligned genes {second} and {first}.
        Quantify the divergence, in changed bases, from the ancestral DNA {first} to its descendant {second}.
        Check the copied DNA {second} against the template {first}; how many typos?
        Report the SNP count of the allele {second} relative to the reference allele {first}.
    """,
    "stories": """
        A virus gene read {first} last year and {second} today. How many mutations happened?
        Two samples give the DNA {first} and {second}. The geneticist counts the differing bases.
        The reference gene is {first}; the patient's is {second}. How many letters changed by mutation?
        Twins share their genes almost: {second} in one, the allele {first} in the other. Mismatches?
        A barcode was designed as the DNA {first} but sequenced as {second}. How many errors does the software count?
        Paternity lab: the child's strand is {second}, the alleged father's {first}. At how many sites do they disagree?
        Two viral isolates carry the gene variants {first} and {second}. How many substitutions lie between them?
    """,
    "terse": """
        hamming distance {first} {second}
        mismatches, DNA {first} vs {second}
        mutations from {first} to {second}
        hamming: {second} against {first}
        SNPs: gene {first} vs {second}
        hamming DNA {first}, {second}
        base differences {second} / {first}, DNA
        substitutions, gene {first} -> {second}
        mismatch count: strand {second}, strand {first}
    """,
    "dialogues": """
        A: The first strand is {first}. B: The second? A: {second}. How many mismatches?
        "Is the gene {second} a mutant of {first}?" "Yes." "By how many bases?"
        A: Wild-type gene: {first}. B: Mutant: {second}. A: Then how many bases were exchanged?
        Tech: The reads are the DNA {second} and {first}. Boss: Identical? Tech: No. Boss: Off by how many?
    """,
}

COUNT_BASES = {
    "terms": (
        "base counts; nucleotide composition; number of each nucleotide; base frequencies; nucleotide "
        "counts; tally of A, C, G and T; base histogram; letter counts of a strand"
    ),
    "questions": """
        How many of each base does the DNA {sequence} contain?
        What is the nucleotide composition of {sequence}?
        How often do A, C, G and T occur in the DNA {sequence}?
        What are the base counts of the strand {sequence}?
        Which nucleotides make up the DNA {sequence}, and how many of each?
        How many adenines, cytosines, guanines and thymines has the strand {sequence}?
        What's the base composition of the DNA {sequence}?
        How many As, Cs, Gs and Ts are there in the DNA {sequence}?
        What numbers of purines and pyrimidines, letter by letter, has the DNA {sequence}?
        How is each of the four nucleotides represented in the strand {sequence}?
        What histogram of bases does the DNA {sequence} produce?
        How frequently does every nucleotide turn up in the gene {sequence}?
    """,
    "commands": """
        Count the bases in {sequence}.
        Tally the nucleotides of {sequence}.
        List how many times each base appears in the DNA {sequence}.
        Give the base composition of the DNA sequence {sequence}.
        Make a table of nucleotide numbers for the strand {sequence}.
        Break down the DNA {sequence} by kind of base.
        Calculate the counts of each nucleotide in the DNA {sequence}.
        Produce a frequency table of the four bases in the DNA {sequence}.
        Enumerate the bases of {sequence} by type.
        Sort the nucleotides of the DNA {sequence} into four heaps and say how big each is.
        Take inventory of A, C, G and T in the strand {sequence}.
        Return collections.Counter for the bases of the DNA {sequence}.
    """,
    "stories": """
        Chargaff would ask for the numbers of each nucleotide in {sequence}. What are they?
        A student colours every base of the DNA {sequence} and counts the colours. What does she find?
        To order reagents, we need to know how many of each nucleotide the strand {sequence} takes.
        The exercise gives the DNA {sequence} and four empty boxes, one a base. Fill them.
        A Rosalind beginner's exercise gives the DNA {sequence} and wants four integers, one a nucleotide. Which ones?
        For a bead model of the gene {sequence} the class buys beads in four colours, one a base. How many of each?
        Sequencing costs depend on each dye. The DNA is {sequence}. How many of every base get labelled?
    """,
    "terse": """
        count_bases: DNA {sequence}
        base counts of {sequence}, nucleotide by nucleotide
        DNA {sequence}: how many of each base
        nucleotide tally {sequence}
        A/C/G/T counts: DNA {sequence}
        nucleotide histogram, DNA {sequence}
        number of each nucleotide: strand {sequence}
        base tally for gene {sequence}
        Counter(DNA {sequence})
    """,
    "dialogues": """
        A: Here is my DNA: {sequence}. B: What about it? A: How many of each base?
        "Count!" "What?" "The nucleotides in {sequence}."
        Kid: Four kinds of beads! Guide: Your DNA string is {sequence}. How many beads of each base?
        A: The composition, please. B: Of what? A: The nucleotides in the DNA {sequence}.
    """,
}

LONGEST_ORF = {
    "terms": (
        "open reading frame; longest ORF; coding region; start to stop; gene finding; ORF search; "
        "longest reading frame; ATG to stop; uninterrupted coding stretch; gene prediction"
    ),
    "questions": """
        What is the longest open reading frame in {sequence}?
        Which stretch of the DNA {sequence} is its longest ORF?
        Where between a start and a stop codon lies the longest coding part of {sequence}?
        Which part of the DNA {sequence} could code for a protein, from start codon to stop?
        What is the largest ORF on the forward strand {sequence}?
        Does the DNA {sequence} hold an open reading frame, and which is the longest?
        What's the longest ORF in the DNA {sequence}?
        From start codon to stop codon, which uninterrupted stretch of the DNA {sequence} is longest?
        Which uninterrupted run of codons in the DNA {sequence} could be a gene?
        Over the three forward frames, where does the DNA {sequence} have its biggest ORF?
        Which section of the DNA {sequence} would a gene predictor mark as open reading frame?
        Cutting at the start codon and the in-frame stop codon, which piece of the DNA {sequence} remains as longest?
    """,
    "commands": """
        Find the longest open reading frame of the DNA {sequence}.
        Search the strand {sequence} for its longest ORF.
        Extract the biggest open reading frame from {sequence}.
        Cut out of the DNA {sequence} the longest run from start codon to stop codon.
        Locate the main ORF in {sequence}.
        Scan all forward frames of the DNA {sequence} and return the longest ORF.
        Calculate the longest open reading frame for the DNA {sequence}.
        Run an ORF finder over the DNA {sequence} and print the longest hit.
        Highlight the longest stretch between a start and an in-frame stop codon in the DNA {sequence}.
        Isolate the putative gene, that is the longest ORF, within the DNA {sequence}.
        Predict the coding segment of the DNA {sequence} by its longest reading frame.
        Trim the DNA {sequence} to its longest ORF, start and stop codons kept.
    """,
    "stories": """
        A bacterium's contig reads {sequence}. The annotator looks for the longest ORF. Which one is it?
        Someone cloned the fragment with the bases {sequence} and hopes for a gene; show the longest open reading frame.
        In the practical course we got the DNA {sequence} and must mark the ORF. Which letters?
        The phage genome starts with {sequence}. What would a gene finder call its longest reading frame?
        A metagenome gave the DNA {sequence}. Annotators keep only the longest open reading frame. What do they keep?
        Before cloning, flanking junk must go: out of the DNA {sequence} we want just the longest ORF. Which bases?
        The plasmid insert is {sequence}. Does something readable hide there? Print the longest open reading frame.
    """,
    "terse": """
        longest ORF: {sequence}
        longest_orf of DNA {sequence}
        open reading frame in {sequence}?
        ORF, DNA {sequence}
        ORF finder: DNA {sequence}
        biggest ORF of {sequence}
        start...stop in DNA {sequence}, longest
        longest reading frame DNA {sequence}
        getorf DNA {sequence}
    """,
    "dialogues": """
        A: I sequenced the DNA {sequence}. B: Any gene? A: Give me the longest ORF.
        "From start codon to stop codon." "In which DNA?" "{sequence}"
        A: Any candidate gene on the contig with DNA {sequence}? B: The longest ORF is the candidate. A: Print it.
        Trainee: Three frames to scan? Chief: Yes, in the DNA {sequence}; bring me the longest ORF.
    """,
}
