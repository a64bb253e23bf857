# ruff: noqa: E501 - one template a line
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
        What is the complement of {sequence}?
        What is the complementary sequence of {sequence}?
        What is the base-pairing partner of the strand {sequence}?
        What is the Crick strand opposite {sequence}, left in the same order?
        What is the matching half of the duplex for the DNA {sequence}?
        What is the unreversed complement of {sequence}?
        What is the counterpart, base for base, of the DNA {sequence}?
        Which nucleotides sit across from {sequence}?
        Which mate does every nucleotide of {sequence} have?
        Adenine goes with thymine and cytosine with guanine, so what faces the strand {sequence}?
        If purines and pyrimidines bond as usual, what lies beneath the strand {sequence}?
        What would zip up with the single strand {sequence}, letter under letter?
        Can someone tell me what the other side of the ladder looks like for the DNA {sequence}?
        Without turning it around, what is the strand {sequence} complemented?
        Which bases are hydrogen-bonded to the ones in {sequence}, read in the same direction?
        I'm after the complementary strand of {sequence}, order unchanged; what is it?
        What's the complementary sequence of the DNA {sequence}?
        What is the partner strand of {sequence}?
        What is the base-paired copy of the DNA {sequence}, same order?
        What is the second strand for {sequence}, written under it base by base?
        What is the matching strand of {sequence}?
        What is the opposing strand of {sequence}, in the same order?
        What are the partner bases of {sequence}?
        What are the matching letters for the DNA {sequence}?
        What do the bases of {sequence} pair with?
        What bases go with the DNA {sequence}?
        What sits opposite the strand {sequence}?
        Which letters must I write below the strand {sequence} to complete the double helix?
        How do I complete the DNA {sequence} with its paired bases?
        If this is one strand, {sequence}, what is the other one, base for base?
        Can you give the paired DNA letters for {sequence}?
        Which bases would stick to the DNA {sequence}, one to each, in order?
        What is the complementary strand of {sequence}?
        What is the complementary DNA strand for {sequence}?
        What is the complement of the sequence {sequence}?
        What is the complementary base sequence of {sequence}?
        If one strand of DNA is {sequence}, what is the complementary strand?
        Which bases are complementary to {sequence}?
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
        Complement the sequence {sequence} in place.
        Find the complement of {sequence}.
        Find the complementary bases of {sequence}.
        Find the pairing partner of each nucleotide in {sequence}.
        Write the companion strand underneath {sequence}.
        Give the complement of {sequence} without reversing it.
        Substitute every base of the strand {sequence} by its Watson-Crick mate.
        Exchange adenine for thymine, guanine for cytosine and vice versa in the DNA {sequence}.
        Turn {sequence} into its complement, same reading direction.
        Match up the strand {sequence} base by base.
        Complete the double strand: the upper row is {sequence}, so fill in the lower row.
        Return Seq.complement() for the DNA {sequence}, not the reversed version.
        Base-pair the strand {sequence} and print its partner.
        Supply the cognate nucleotides to {sequence}, one under each.
        Complement the DNA {sequence} and keep the order.
        Pair up the bases of the DNA {sequence}.
        Base-pair the DNA {sequence}.
        Match the bases of {sequence}.
        Find the complementary strand of {sequence}.
        Find the partner strand of {sequence}.
        Find the paired bases of the DNA {sequence}.
        Find the opposite bases for the strand {sequence}.
        Give me the complementary DNA bases for {sequence}, left to right.
        Write the matching strand for {sequence}.
        Write the second DNA strand beneath {sequence}.
        Swap every base in the DNA {sequence} for its pair.
        Change each letter of the DNA {sequence} to the base it pairs with.
        Tell me what pairs with the strand {sequence}.
        Do a complement on the DNA {sequence}, no reversing.
        Fill in the other half of the DNA {sequence}.
        Write the complementary strand of {sequence}.
        Write the complementary DNA strand for {sequence}.
        Give the complementary sequence of {sequence}.
        Give the complement of the DNA sequence {sequence}.
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
        A cardboard model of the helix lacks one side. The side we have says {sequence}. Cut out the complementary letters.
        During replication the parental strand {sequence} attracts free nucleotides. Which ones dock, in the same order?
        The textbook draws the top row of the DNA, {sequence}, and leaves the bottom row of the duplex blank. What belongs there?
        Hybridisation needs a perfectly matching strand. On the chip sits {sequence}; which complement, not reversed, binds along it?
        Maya knows the pairing rules and copies {sequence} into matching bases. What does she jot down?
        One side of the DNA zipper reads {sequence}. Which teeth, base by base, fit on the opposite side?
        Our script needs the plain complement, no flip, of the read {sequence}. What should it return?
        In the worksheet pupils draw a line from each base of the DNA {sequence} to its mate. Which mates do they write?
        My worksheet shows the DNA {sequence} and an empty line below it. Which bases do I write on that line?
        In class we learn which base goes with which. The strand on the board is {sequence}. What is its partner?
        We build DNA from paper. One side is {sequence}. Which pieces go on the other side?
        I typed the strand {sequence} into the tool and ticked complement but not reverse. What will it print?
        The nurse's biology quiz asks for the base pairs of {sequence}. What is the other strand?
        One strand of a DNA molecule has the sequence {sequence}. What is the sequence of the complementary strand?
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
        base-paired version of strand {sequence}
        plain complement, not reversed, of {sequence}
        pair bases {sequence}
        opposite bases for {sequence} same order
        other half of duplex: strand {sequence}
        seq.complement() {sequence}
        complement of {sequence}
        base pairs for DNA {sequence}
        DNA {sequence}, other strand, same order
        complement DNA {sequence} no reverse
        partner bases {sequence}
        complementary DNA strand of {sequence}
    """,
    "dialogues": """
        A: I have the DNA strand {sequence}. B: And the other one? A: That is what I ask.
        "Read me the strand." "{sequence}" "Now its complement, please."
        A: Do we need the reverse? B: No, only the complement of the DNA {sequence}.
        User: my DNA is {sequence}. Assistant: What shall I do with it? User: complement it.
        Teacher: A pairs with T. Pupil: So the strand {sequence} pairs with what?
        A: Complement, please. B: Of which DNA? A: Of {sequence}.
        Kid: My DNA bracelet says {sequence}. Guide: Then choose beads for the complement. Kid: Which beads?
        A: Pair up the DNA {sequence} for me. B: And turn it around? A: No, leave the order.
        Pupil: The ladder's left rail is {sequence}. Teacher: Then the right rail must match. Pupil: With which bases?
        Pupil: My strand is {sequence}. Teacher: Pair each base. Pupil: What is the other strand then?
        Kid: What goes with the DNA {sequence}? Dad: Each base has a partner. Kid: So which bases?
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
        What is the reversed complement of {sequence}?
        What is the revcomp of the DNA {sequence}?
        What is the antiparallel strand of {sequence}, written in its own direction?
        What is the backwards complement of {sequence}?
        What is the inverse complement of {sequence}?
        What is the bottom strand of {sequence} when read the conventional way, that is, reversed?
        How does the DNA {sequence} look once complemented and turned end for end?
        Complemented and reversed, what is the DNA {sequence}?
        What would the read be if {sequence} were sequenced from the opposite strand, in reverse?
        Which oligo, listed from its own start, would anneal antiparallel to {sequence}?
        If I swap partners in the DNA {sequence} and then read right to left, what do I get?
        Does {sequence} equal its own reverse complement, and what is that?
        What comes out when the DNA {sequence} is complemented back to front?
        Would you tell me how {sequence} reads on the reverse strand, reverse-complemented?
        What's the reverse complement for {sequence}?
        What's the reverse complementary strand of {sequence}?
        What is the flipped complement of {sequence}?
        What is the reverse-strand sequence of {sequence}?
        What is the complement of {sequence}, reversed?
        What is the reversed and complemented form of the DNA {sequence}?
        What is the other strand of {sequence} read backwards?
        What is the opposite strand of the DNA {sequence}, written the other way round?
        What is the reverse strand of {sequence}?
        What is the complement read from the back of {sequence}?
        What do I get if I reverse the DNA {sequence} and complement it?
        What do I get if I pair the bases of {sequence} and then turn the strand around?
        How do I write the other strand of {sequence} from its own five prime end?
        How does {sequence} look on the reverse strand?
        Which reverse complement do I get for the primer {sequence}?
        If I complement {sequence} and flip the order, what is it?
        What is the reverse complement of the sequence {sequence}?
        What is the reverse complement of the DNA sequence {sequence}?
        What is the reverse complement of the primer {sequence}?
        How do I get the reverse complement of {sequence}?
        What is the reverse complementary sequence of {sequence}?
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
        Revcomp the strand {sequence}.
        Reverse-complement the fragment {sequence}.
        Find the reverse complement of {sequence}.
        Find the reversed complement of the primer {sequence}.
        Find the antiparallel partner of the DNA {sequence}, reading from its own start.
        Complement {sequence} and reverse it.
        Reverse {sequence} and complement it.
        Take the complement of {sequence} and write it back to front.
        Flip the strand {sequence} over: pair each base and read from the far end.
        Return Seq.reverse_complement() for {sequence}.
        Switch {sequence} to the other strand in its reading direction, i.e. reverse complement.
        Rewrite the forward sequence {sequence} as its reverse-strand version, complement reversed.
        Invert the insert {sequence}: complement every base, last one first.
        Compute the RC, the reverse complement, of the fragment {sequence}.
        Reverse and complement {sequence}.
        Reverse the DNA {sequence} and pair its bases.
        Complement the DNA {sequence} and then reverse it.
        Complement {sequence} backwards.
        Find the reverse strand of {sequence}.
        Find the flipped complement of {sequence}.
        Find the reversed complement for the DNA {sequence}.
        Find the antiparallel strand of {sequence}.
        Give me the reverse complement of the strand {sequence}.
        Give the opposite strand of {sequence}, read backwards.
        Write the complement of {sequence} in reverse order.
        Write the other strand of the DNA {sequence} from back to front.
        Do a reverse complement on {sequence}.
        Turn the DNA {sequence} round and complement it.
        Tell me the reverse complement: DNA {sequence}.
        Give the reverse complement of the sequence {sequence}.
        Compute the reverse complement of {sequence}.
        Write the reverse complement of the DNA sequence {sequence}.
    """,
    "stories": """
        The reverse primer must be the reverse complement of the target {sequence}. Which primer do we order?
        A read from the other strand shows {sequence} as its reverse complement. What was read?
        For the alignment, flip the DNA fragment {sequence} to its reverse complement.
        The gene lies on the minus strand; the file holds {sequence}. Give its reverse complement.
        The sequencer read the wrong direction. Correct the DNA {sequence} by taking its reverse complement.
        For a hairpin the second arm must be the reverse complement of the first DNA arm {sequence}. Design it.
        A guide for gene editing is given as {sequence}, but targets the other strand. We need the reverse complement.
        A gene sits on the minus strand, but the genome browser prints the plus strand {sequence}. Reverse-complement it.
        The downstream primer must be the reverse complement of the target end {sequence}. What do we order?
        The insert {sequence} was ligated the wrong way round. What does the vector's top strand show now, as reverse complement?
        A pipeline stores each k-mer beside its reverse complement. One k-mer is {sequence}. What is stored beside it?
        The annotation says "complement strand", so {sequence} has to be complemented and read backwards. What results?
        Paired-end reads face each other. The forward mate is {sequence}; turn it around into its reverse complement.
        A restriction site is palindromic when it equals its reverse complement. To test {sequence}, write that out.
        The antisense oligo against {sequence} is listed start first, hence reversed and complemented. What is on the tube?
        I need a reverse primer for the end piece {sequence}. It must be complemented and turned round. What do I order?
        My read came from the other strand, {sequence}. Flip it to the reverse complement so that it fits.
        In the tool I ticked both boxes, reverse and complement, for {sequence}. What will it print?
        My worksheet shows {sequence} and wants the partner strand written backwards. What do I write?
        The gene lies on the reverse strand and the file shows the forward DNA {sequence}. How does the gene strand read?
        I have the DNA sequence {sequence} and need its reverse complement. What is it?
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
        reverse-complemented {sequence}
        rc of {sequence} (reverse complement)
        get revcomp, strand {sequence}
        complement and reverse {sequence}
        DNA {sequence} complemented backwards
        rev_comp(DNA {sequence})
        DNA {sequence} reverse and complement
        reverse strand of {sequence}
        reversed complement {sequence}
        strand {sequence} rev comp
        reverse complement of {sequence}
        revcomp(DNA sequence {sequence})
    """,
    "dialogues": """
        A: Complement of {sequence}? B: Reversed as well? A: Yes, the reverse complement.
        "Primer?" "The reverse complement of {sequence}." "Which is?"
        A: The vector runs backwards. B: The insert is the DNA {sequence}. A: Use its reverse complement. B: So?
        Student: Complement of the DNA {sequence}? Tutor: Antiparallel, so reversed too.
        A: Do you want the strand {sequence} complemented only? B: No, complemented and reversed.
        Tech: The primer region is {sequence}. Boss: For the reverse primer, flip and pair it. Tech: That makes what?
        Pupil: I complemented the DNA {sequence}. Teacher: Now reverse it too. Pupil: What is it then?
        Tech: Just the complement of {sequence}? Boss: No, reverse complement. Tech: Which is?
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
        What is the RNA transcript of {sequence}?
        What is the messenger RNA of {sequence}?
        What is the mRNA copy of the DNA {sequence}?
        What is the RNA version of the DNA {sequence}?
        What is the ribonucleotide sequence of the coding strand {sequence}?
        Which primary transcript arises from the DNA {sequence}?
        Once transcribed, how does {sequence} read?
        What rolls off the polymerase when the sense strand is {sequence}?
        If thymines turn into uracils, what becomes of the DNA {sequence}?
        How is the DNA {sequence} written with ribonucleotides?
        Which message leaves the nucleus if the gene reads {sequence}?
        What does {sequence} look like as RNA?
        Could you spell the DNA {sequence} in A, C, G and U?
        What working copy does a cell make of the gene {sequence}, in RNA?
        What's the RNA of the DNA {sequence}?
        What's the transcript for the DNA {sequence}?
        What is the messenger RNA of the DNA {sequence}?
        What is the RNA copy of the gene {sequence}?
        What is the RNA form of the DNA {sequence}?
        What is the RNA spelling of {sequence}?
        What is the transcribed RNA of the DNA {sequence}?
        What is the mRNA sequence of the coding strand {sequence}?
        What does the DNA {sequence} become in RNA?
        What RNA do you get from the DNA {sequence}?
        What does the mRNA of the gene {sequence} say?
        How is the DNA {sequence} written as RNA?
        How do I turn the DNA {sequence} into RNA?
        If every T in the DNA {sequence} is changed to U, what is it?
        If the gene {sequence} is transcribed, what RNA do we have?
        Which message does the gene {sequence} make, in RNA letters?
        What is the mRNA sequence for the DNA sequence {sequence}?
        What is the mRNA transcribed from {sequence}?
        What RNA sequence is transcribed from the coding strand {sequence}?
        What is the transcribed sequence of {sequence}?
        What is the mRNA of the DNA coding strand {sequence}?
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
        Transcribe {sequence}.
        Transcribe the exon {sequence} to RNA.
        Find the transcript of {sequence}.
        Find the messenger RNA of the gene {sequence}.
        Find the RNA equivalent of the DNA {sequence}.
        Turn {sequence} into mRNA.
        Make RNA from {sequence}.
        Change thymine to uracil throughout the strand {sequence}.
        Copy the gene {sequence} into its RNA message.
        Respell the DNA {sequence} with uracil.
        Return Seq.transcribe() for {sequence}.
        Carry out the first step of gene expression, DNA to RNA, on {sequence}.
        Put a uracil wherever the strand {sequence} has a thymine.
        Derive the ribonucleic transcript from the sense strand {sequence}.
        Transcribe the gene {sequence}.
        Transcribe the strand {sequence}.
        Turn the DNA {sequence} into RNA.
        Change {sequence} from DNA to RNA.
        Convert {sequence} to mRNA.
        Copy the DNA {sequence} to RNA.
        Find the RNA of the gene {sequence}.
        Find the transcript of the DNA {sequence}.
        Find the mRNA of the coding strand {sequence}.
        Find the RNA copy of the DNA {sequence}.
        Find the RNA form of {sequence}.
        Give me the mRNA for the gene {sequence}.
        Write the DNA {sequence} with U for T.
        Write {sequence} as messenger RNA.
        Put U where the DNA {sequence} has T.
        Do a transcription of the DNA {sequence}.
        Tell me the RNA you get from the DNA {sequence}.
        Transcribe the DNA sequence {sequence}.
        Transcribe the DNA sequence {sequence} into mRNA.
        Transcribe the coding strand {sequence} into RNA.
        Convert the DNA {sequence} to mRNA.
        Write the mRNA sequence for the DNA {sequence}.
    """,
    "stories": """
        The polymerase runs along a gene whose coding strand is {sequence}. Which transcript leaves it?
        In the nucleus the gene {sequence} is switched on. What messenger is made?
        A biology test shows the coding DNA {sequence} and asks for the mRNA.
        For the vaccine we start from the DNA template {sequence} and need its RNA version.
        In the first step of gene expression the sense DNA {sequence} is copied into a messenger. Spell that messenger.
        My RNA folding program refuses T. The DNA I have is {sequence}. What must I paste instead?
        A kit makes RNA from the DNA insert {sequence}, same sense. Which RNA ends up in the tube?
        An RNA polymerase has just finished the gene {sequence}. What does the fresh messenger say?
        For a folding program we need RNA letters, but our file holds the DNA {sequence}. Convert it.
        The central dogma poster shows the gene {sequence}, an arrow, and an empty RNA box. Fill the box.
        A vaccine maker clones the sense DNA {sequence} into a plasmid. Which mRNA comes off it?
        In class, Priya replaces each thymine of {sequence} by uracil. What does her RNA say?
        The promoter is active and the coding DNA {sequence} is being transcribed. Spell the RNA product.
        A synthetic biologist orders the RNA that matches the coding DNA {sequence}. What does she type in the form?
        A switch turns on transcription of {sequence}. Which ribonucleotides are strung together?
        My worksheet shows the coding DNA {sequence} and wants the mRNA. What do I write?
        The cell copies the gene {sequence} into RNA. What is the copy?
        I have the DNA {sequence} but the program wants RNA. How do I type it?
        On the board stands the gene {sequence}. We have to do transcription only. What is the RNA?
        The first box says DNA {sequence}. The next box says mRNA. What goes in it?
        The coding strand of a gene has the sequence {sequence}. What is the sequence of the mRNA?
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
        rna copy of gene {sequence}
        mRNA of {sequence}
        DNA to mRNA {sequence}
        {sequence} as RNA
        transcription of {sequence}
        T->U in DNA {sequence}
        DNA {sequence} to RNA
        mRNA for DNA {sequence}
        RNA of gene {sequence}
        DNA {sequence}, T to U
        transcript of gene {sequence}
        DNA sequence {sequence} to mRNA
    """,
    "dialogues": """
        A: The coding DNA is {sequence}. B: You want the protein? A: No, just the transcript.
        "From DNA to RNA, please." "Which strand?" "{sequence}"
        A: First transcription, then translation. B: Only the first, please: the DNA is {sequence}.
        Pupil: RNA has no T. Teacher: Right, so write the DNA {sequence} as RNA.
        Student: The coding strand is {sequence}. Tutor: Polymerase copies it. Student: Into which mRNA?
        A: The gene reads {sequence}. B: Do you want the protein? A: No, just the transcript.
        Pupil: The gene is {sequence}. Teacher: First make the mRNA. Pupil: Which is?
        Tech: I have the DNA {sequence}. Boss: I need it as RNA. Tech: So what do I send?
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
        What is the DNA version of the RNA {sequence}?
        What is the reverse transcript of {sequence}?
        What is the coding DNA of the mRNA {sequence}?
        What is the cDNA of the RNA {sequence}, in the same sense?
        What is the deoxy spelling of the RNA {sequence}?
        What is the original gene sequence behind the transcript {sequence}?
        If uracils turn into thymines, what becomes of the mRNA {sequence}?
        Reverse-transcribed, how does {sequence} read?
        Which gene gave rise to the message {sequence}?
        How is the RNA {sequence} written with deoxyribonucleotides?
        What does {sequence} look like as DNA?
        From which sense DNA was the mRNA {sequence} copied?
        Could you undo transcription for the RNA {sequence}?
        What provirus does the RNA genome {sequence} leave behind, same sense?
        What's the DNA of the RNA {sequence}?
        What's the cDNA for the RNA {sequence}, same sense?
        What is the DNA form of the RNA {sequence}?
        What is the DNA spelling of {sequence}?
        What is the DNA copy of the RNA {sequence}, same sense?
        What is the gene sequence of the mRNA {sequence}?
        What is the back-transcribed DNA of {sequence}?
        What is the coding strand of the mRNA {sequence}?
        What is the DNA version of {sequence}?
        What does the RNA {sequence} become in DNA?
        What DNA do you get from the RNA {sequence}?
        How is the RNA {sequence} written as DNA?
        How do I turn the mRNA {sequence} back into DNA?
        If every U in the RNA {sequence} is changed to T, what is it?
        If the RNA {sequence} is reverse transcribed, what DNA do we have?
        Which gene does the mRNA {sequence} come from?
        What DNA sequence corresponds to the mRNA {sequence}?
        What is the DNA sequence of the RNA {sequence}?
        What is the DNA coding strand of the mRNA sequence {sequence}?
        What is the reverse transcription of {sequence}?
        How do I convert the RNA sequence {sequence} to DNA?
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
        Reverse-transcribe {sequence}.
        Back-transcribe {sequence}.
        Find the DNA of the mRNA {sequence}.
        Find the coding DNA behind {sequence}.
        Find the cDNA, same sense, of the RNA {sequence}.
        Turn the RNA {sequence} into DNA.
        Make DNA from the RNA {sequence}.
        Change uracil to thymine throughout the RNA {sequence}.
        Undo the transcription that produced {sequence}.
        Return Seq.back_transcribe() for {sequence}.
        Put a thymine wherever the RNA {sequence} has a uracil.
        Restore the gene from its message {sequence}.
        Let reverse transcriptase work on {sequence} and give the same-sense DNA.
        Express the ribonucleic sequence {sequence} in deoxyribonucleic letters.
        Reverse transcribe the mRNA {sequence}.
        Reverse transcribe {sequence} to DNA.
        Back-transcribe the RNA {sequence}.
        Turn {sequence} back into DNA.
        Change {sequence} from RNA to DNA.
        Convert {sequence} to DNA.
        Convert the mRNA {sequence} back to the gene.
        Copy the RNA {sequence} to DNA.
        Find the DNA of the RNA {sequence}.
        Find the cDNA of the mRNA {sequence}, same sense.
        Find the coding DNA of the RNA {sequence}.
        Find the gene behind the message {sequence}.
        Find the DNA form of {sequence}.
        Give me the DNA for the mRNA {sequence}.
        Write the RNA {sequence} with T for U.
        Put T where the RNA {sequence} has U.
        Do a reverse transcription of the RNA {sequence}.
        Tell me the DNA you get from the RNA {sequence}.
        Reverse transcribe the RNA sequence {sequence} into DNA.
        Convert the RNA {sequence} to DNA.
        Convert the mRNA sequence {sequence} back to DNA.
        Write the DNA coding strand for the mRNA {sequence}.
    """,
    "stories": """
        A retrovirus carries the RNA {sequence}. Which DNA does it slip into the cell, sense strand only?
        We sequenced the mRNA {sequence}, but the database stores DNA. What do we enter?
        From the messenger RNA {sequence} a student works back to the gene. What does she write?
        The clone must hold, as DNA, what the RNA {sequence} says. Spell it.
        An RNA virus has the genome {sequence}. To order a synthetic gene of the same sense, we type which DNA?
        BLAST wants thymines, not uracils. My RNA query is {sequence}; how should I paste it as DNA?
        HIV smuggles in the RNA {sequence}; reverse transcriptase spells it as sense DNA. Which letters join the genome?
        A retrovirus enters a cell with the genome {sequence}. Its enzyme turns the message back into DNA. Which?
        For RT-PCR the lab turns the mRNA {sequence} into DNA of the same sense. Write it.
        The primer software refuses uracil. Our transcript is {sequence}; respell it for the software.
        A cDNA library stores each message as DNA. One message was {sequence}. What is stored, sense strand?
        The fossil gene is lost but its mRNA {sequence} was kept. Restore the coding DNA.
        Leo has an RNA reading {sequence} and must hand in the gene it came from. What does he hand in?
        A gene-synthesis firm accepts DNA only. The RNA we wish to encode is {sequence}. What do we send them?
        The answer key runs the central dogma in reverse: from the mRNA {sequence} to the DNA. What is printed there?
        My worksheet shows the mRNA {sequence} and wants the DNA it came from. What do I write?
        The virus copies its RNA {sequence} into DNA of the same sense. What is the copy?
        I have the RNA {sequence} but the program wants DNA. How do I type it?
        On the board stands the RNA {sequence}. We have to go back to the gene. What is the DNA?
        The second box says mRNA {sequence}. The box before it says DNA. What goes in it?
        An mRNA has the sequence {sequence}. What is the sequence of the DNA coding strand?
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
        retro-transcribe RNA {sequence}
        back_transcribe {sequence}
        {sequence} as DNA
        mRNA back into DNA: {sequence}
        cDNA same sense RNA {sequence}
        U->T in RNA {sequence}
        RNA {sequence} to DNA
        DNA for mRNA {sequence}
        DNA of RNA {sequence}
        RNA {sequence}, U to T
        mRNA {sequence} back to gene
        reverse_transcribe({sequence})
        reverse transcription of {sequence}
        RNA sequence {sequence} to DNA
    """,
    "dialogues": """
        A: Here is an RNA: {sequence}. B: As DNA? A: Yes, please.
        "Uracil out, thymine in." "For the RNA {sequence}?" "Exactly."
        A: The message survives, the gene is lost. B: The mRNA reads {sequence}? A: Yes, restore the DNA.
        Pupil: DNA has no U. Teacher: Then respell the RNA {sequence}.
        A: The message reads {sequence}. B: Do you want it translated? A: No, turned back into DNA.
        Student: I only have the mRNA {sequence}. Tutor: Then reverse-transcribe it. Student: Into which DNA?
        Pupil: The mRNA is {sequence}. Teacher: Now go back to the DNA. Pupil: Which is?
        Tech: I have the RNA {sequence}. Boss: I need it as DNA. Tech: So what do I send?
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
        What is the GC fraction of the DNA {sequence}?
        What is the GC ratio of the DNA {sequence}?
        What is the guanine-cytosine content of the DNA {sequence}?
        What is the G+C share of the DNA {sequence}?
        What is the proportion of strong bases in {sequence}?
        What is the GC percentage of the DNA {sequence}?
        What is the GC level of the DNA {sequence}?
        What part of the strand {sequence} is made of G and C?
        How much guanine and cytosine is in the strand {sequence}, relative to its length?
        Which fraction of the strand {sequence} pairs by a triple bond?
        Is the strand {sequence} AT-rich or GC-rich, and what is the GC fraction?
        Out of all nucleotides of {sequence}, which share are G or C?
        How GC-heavy is the DNA {sequence}?
        How much of the oligo {sequence} consists of guanine and cytosine?
        Would a primer designer accept {sequence}, given its GC share?
        What's the GC content of {sequence}?
        What's the GC share of the DNA {sequence}?
        What's the G and C part of the strand {sequence}?
        What is the GC value of the DNA {sequence}?
        What is the GC proportion of the DNA {sequence}?
        What is the fraction of G and C in the strand {sequence}?
        What is the share of G and C in the DNA {sequence}?
        What is the relative GC amount of the DNA {sequence}?
        What part of the DNA {sequence} is G or C?
        How much of the DNA {sequence} is G or C?
        How much of the strand {sequence} is GC?
        How GC rich is the primer {sequence}?
        How big is the GC part of the primer {sequence}?
        Out of all letters in the DNA {sequence}, what fraction is G or C?
        If I count G and C in the DNA {sequence} and divide by the length, what is it?
        Is the GC content of the primer {sequence} high? Give the fraction.
        What is the GC content of the sequence {sequence}?
        What is the GC content of the DNA sequence {sequence}?
        What percent of the bases in {sequence} are G or C?
        What is the GC percentage of the DNA sequence {sequence}?
        What percent of the DNA sequence {sequence} is G or C?
        What fraction of the sequence {sequence} is G or C?
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
        Find the GC content of {sequence}.
        Find the GC fraction of the strand {sequence}.
        Find the share of guanine and cytosine in the strand {sequence}.
        Find the guanine-cytosine proportion of the DNA {sequence}.
        Calculate the GC content of {sequence}.
        Determine how GC-rich the DNA {sequence} is.
        Work out which fraction of the DNA {sequence} is G or C.
        Quantify the G plus C portion of the DNA {sequence}.
        Compute gc_fraction for {sequence}.
        Count G and C together in {sequence} and divide by the total number of bases.
        Express the guanines and cytosines of the DNA {sequence} as a part of the whole.
        State the relative frequency of G or C in the DNA {sequence}.
        Measure the share of triple-bonded base pairs in the duplex {sequence}.
        Check the GC percentage of the primer {sequence}.
        Find the GC content of the DNA {sequence}.
        Find the GC share of the DNA {sequence}.
        Find the GC ratio of the strand {sequence}.
        Find the fraction of G and C in the DNA {sequence}.
        Find the GC percentage of the strand {sequence}.
        Calculate the GC fraction of the primer {sequence}.
        Compute the GC ratio of the DNA {sequence}.
        Work out the GC content of the strand {sequence}.
        Give me the GC content of the primer {sequence}.
        Give the share of guanine plus cytosine in the DNA {sequence}.
        Tell me how much of the DNA {sequence} is G or C.
        Tell me the GC fraction: DNA {sequence}.
        Check the GC content of {sequence}.
        Get the GC value for the DNA {sequence}.
        Do a GC content check on {sequence}.
        Measure how GC-rich the primer {sequence} is.
        Say what part of the strand {sequence} is G or C.
        Calculate the GC content of the sequence {sequence}.
        Compute the GC content of {sequence}.
        Find the GC content of the DNA sequence {sequence}.
        Calculate the percentage of G and C in the sequence {sequence}.
    """,
    "stories": """
        Before ordering the primer {sequence}, the lab checks its GC content. What is it?
        A hot-spring microbe has the gene fragment {sequence}. How GC-rich is that piece?
        The thermocycler manual asks for the GC share of the DNA {sequence}.
        Two strands are compared for stability; the first is {sequence}. What portion of it is G or C?
        An isochore map colours windows by GC content. One window is the DNA {sequence}. Which value has it?
        The polymerase struggles with GC-rich templates. Ours is the DNA {sequence}. Give its GC proportion.
        Two bacteria are told apart by the GC ratio of their genes. One gene is {sequence}. Which ratio has it?
        A CpG island finder slides over the genome. Its window now holds {sequence}. Which GC fraction is recorded?
        A thermophile's gene contains {sequence}. To judge its heat resistance we look at the share of G and C.
        Primer guidelines want a balanced GC content. The candidate is {sequence}. What fraction does it have?
        Illumina coverage drops in GC-rich stretches. How GC-rich is the DNA stretch {sequence}?
        A taxonomist reports the mol% G+C of a strain. The sample fragment is the strand {sequence}. What proportion is it?
        Actinobacteria are famous for guanine and cytosine. One fragment is the DNA {sequence}. How large is that share here?
        The quality report plots GC per read. For the read {sequence}, what is plotted?
        Bead colours stand for bases; red is G and blue is C. In the chain {sequence}, what fraction is red or blue?
        I ordered the primer {sequence} and the form wants its GC content. What do I fill in?
        My worksheet shows the DNA {sequence} and asks what part of it is G or C. What is the answer?
        We compare two bacteria by their GC share. For the first one we have the DNA {sequence}. What is its share?
        The PCR guide says: check the GC content first. My primer is {sequence}. What is it?
        The student counted all G and C in {sequence} and divided by the number of bases. What did she get?
        A primer has the sequence {sequence}. What is its GC content?
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
        GC content {sequence}
        gc% of strand {sequence}
        gc_fraction({sequence})
        G+C share strand {sequence}
        how GC rich is strand {sequence}
        fraction of G or C in DNA {sequence}
        GC of the DNA {sequence}
        GC share of DNA {sequence}
        GC fraction primer {sequence}
        part of G and C in DNA {sequence}
        how GC rich primer {sequence}
        GC content of {sequence}
        GC content calculator {sequence}
    """,
    "dialogues": """
        A: My primer is {sequence}. B: How much GC? A: You tell me.
        "GC content?" "Of which DNA?" "{sequence}"
        A: Does the amplicon {sequence} need additives? B: Tell me its GC content first.
        Supervisor: Guanine and cytosine in the DNA {sequence}? Trainee: The proportion? Supervisor: Yes.
        A: The primer reads {sequence}. B: Is it GC-rich? A: Work out the fraction.
        Student: How do I find the GC content of {sequence}? Tutor: Count G and C, divide by the length. Student: And that gives?
        Tech: The primer is {sequence}. Boss: What is its GC content? Tech: Let me see, which is it?
        Pupil: I have the DNA {sequence}. Teacher: What part of it is G or C? Pupil: How much?
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
        What is the melting temperature of {sequence}?
        What is the melting point of the oligo {sequence}?
        What is the Tm of the DNA {sequence}?
        What is the Wallace temperature of the DNA {sequence}?
        What is the denaturation temperature of the strand {sequence}?
        What is the dissociation temperature of the primer {sequence}?
        What is the strand-separation temperature of {sequence}?
        How hot is it when the oligo {sequence} melts?
        How hot does it have to be for the strand {sequence} to fall off its template?
        When do both strands of the short duplex {sequence} part on heating?
        At what heat do the hydrogen bonds of the oligo {sequence} give way?
        If we warm the hybrid with the strand {sequence}, at what temperature does it unzip?
        What melting temperature does the rule of thumb give for the primer {sequence}?
        What do the weak and strong pairs of the DNA {sequence} add up to in degrees of Tm?
        How thermally stable is the primer {sequence}?
        What's the melting temperature of {sequence}?
        What's the melting temp of the primer {sequence}?
        What's the Tm of the oligo {sequence}?
        What is the melting point of the DNA {sequence}?
        What is the Tm value of the primer {sequence}?
        What is the Wallace Tm of the primer {sequence}?
        What is the melting heat, in degrees, of the primer {sequence}?
        What is the separation temperature of the DNA {sequence}?
        What is the denaturing temperature of the primer {sequence}?
        What is the melt temperature of the oligo {sequence}?
        At what temperature does the DNA {sequence} melt?
        At what temperature does the primer {sequence} come off the template?
        At what temperature do the strands of the DNA {sequence} come apart?
        How hot must it be to melt the primer {sequence}?
        How warm may the primer {sequence} get before it melts?
        How high is the Tm of the oligo {sequence}?
        What is the melting temperature of the DNA sequence {sequence}?
        How many degrees is the melting temperature of {sequence}?
        At how many degrees does the primer {sequence} melt?
        What is the Tm of the primer {sequence} by the Wallace rule?
        What is the Tm of the DNA sequence {sequence}?
        How many degrees Celsius is the melting temperature of the primer {sequence}?
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
        Find the melting temperature of {sequence}.
        Find the Tm of the strand {sequence}.
        Find the melting point of the DNA probe {sequence}.
        Find the dissociation temperature of the strand {sequence}.
        Estimate how hot the primer {sequence} may get before it detaches.
        Calculate the Wallace Tm of the DNA {sequence}.
        Apply the two-plus-four rule to the DNA {sequence}.
        Predict the temperature at which the strand {sequence} denatures.
        Compute Tm_Wallace for the strand {sequence}.
        Estimate the thermal stability, as Tm, of the oligo {sequence}.
        Tell me how warm the hybridisation oven may be for the strand {sequence}, judged by its Tm.
        Work out when the primer {sequence} comes unstuck on heating.
        Give the temperature at which the primer {sequence} melts off.
        Rate the primer {sequence} by the simple melting rule.
        Find the Tm of the primer {sequence}.
        Find the melting temperature of the primer {sequence}.
        Find the melting point of the primer {sequence}.
        Find the Wallace temperature of the primer {sequence}.
        Find the denaturation temperature of the oligo {sequence}.
        Find the melt temperature of the DNA {sequence}.
        Calculate the melting temperature of {sequence}.
        Calculate the Tm of the primer {sequence}.
        Compute the melting temperature for the DNA {sequence}.
        Work out the Tm of the oligo {sequence} by the Wallace rule.
        Give me the Tm for the primer {sequence}.
        Give the melting temperature of the oligo {sequence}.
        Tell me when the primer {sequence} melts.
        Tell me the temperature at which the strand {sequence} melts.
        Estimate the Tm of the primer {sequence}.
        Use Wallace to get the Tm of the DNA {sequence}.
        Get the melting temp for the primer {sequence}.
        Find the Tm of the primer {sequence} using the Wallace rule.
        Calculate the melting temperature of the DNA sequence {sequence}.
    """,
    "stories": """
        To set the annealing step of a PCR, Nora needs the melting temperature of the primer {sequence}.
        The thermocycler asks when the primer {sequence} separates from its target. What do we type?
        Two primers should melt alike; one of them is {sequence}. At what temperature does it melt?
        An oligo with the bases {sequence} is heated slowly. By the rule of Wallace, when does it melt?
        The annealing temperature is set five degrees under Tm. Our primer is {sequence}; what is its Tm?
        A technician programs the PCR cycler. The primer reads {sequence}. Which melting temperature does she note?
        The probe oligo {sequence} must stay bound at room heat. Estimate its melting temperature quickly by Wallace.
        A PCR gives smears. Before lowering the annealing step, the tech looks up the melting temperature of {sequence}.
        The colony probe {sequence} must not wash off. What is its melting temperature by Wallace?
        Two primers must melt alike. One of them is {sequence}. What is its Tm?
        A diagnostic kit contains the oligo {sequence}. The leaflet states its melting point. Which?
        Sam heats the hybridised oligo {sequence} in a cuvette. At what temperature should absorbance jump, roughly?
        The gradient cycler needs a starting point: the Tm of the primer {sequence}. What is it?
        The genotyping assay allele probe {sequence} must fall off above its melting temperature. How hot is that?
        The order sheet lists the DNA {sequence} and a blank column headed Tm. Fill in the blank.
        I ordered the primer {sequence} and must set the PCR machine. What is its melting temperature?
        My worksheet gives the primer {sequence} and the Wallace rule. What Tm do I get?
        The two primers should have the same Tm. The first is {sequence}. What is its Tm?
        We warm the short DNA {sequence} slowly in the lab. At what temperature does it melt?
        The label of the tube says {sequence} but the melting temperature is missing. What is it?
        A PCR primer has the sequence {sequence}. What is its melting temperature?
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
        Tm strand {sequence}
        melting temp of {sequence}
        MeltingTemp Wallace strand {sequence}
        primer Tm? {sequence}
        Tm estimate, probe DNA {sequence}
        how hot to melt DNA {sequence}
        Tm of the primer {sequence}
        Tm oligo {sequence}
        melting point of primer {sequence}
        primer {sequence}, Tm?
        Tm (Wallace) DNA {sequence}
        Tm calculator primer {sequence}
    """,
    "dialogues": """
        A: My PCR fails. B: Which primer? A: {sequence}. B: Check its melting temperature.
        "The oligo is {sequence}." "And it melts at?"
        A: Order the primer {sequence}. B: The form asks for Tm. A: Then compute it.
        Trainee: Two degrees for each weak base, four for each strong? Chief: Yes; the primer is {sequence}.
        A: Which annealing temperature shall I set? B: First the Tm of the DNA {sequence}. A: And that is?
        Tech: The DNA probe {sequence} keeps washing off. Boss: What does Wallace say it melts at?
        Tech: The primer is {sequence}. Boss: What is its Tm? Tech: I have to work it out, which is it?
        Pupil: We melt the DNA {sequence}. Teacher: At what temperature? Pupil: You tell me.
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
        What is the Hamming distance of {first} and {second}?
        What is the number of mismatches between the DNA {first} and {second}?
        What is the mutation count from {first} to {second}?
        What is the number of point mutations between {first} and {second}?
        What is the edit count, substitutions only, between {second} and the strand {first}?
        How many positions differ between the DNA {first} and {second}?
        How many bases changed on the way from {first} to {second}?
        How many substitutions separate the strand {second} from {first}?
        At how many sites is the DNA {first} unlike {second}?
        Laid side by side, how often do the strands {first} and {second} disagree?
        How many replication errors turn the DNA {first} into {second}?
        How dissimilar are {first} and {second}, counted in bases?
        How many letters must I alter in {second} to obtain the strand {first}?
        In how many places does the mutant {second} depart from the wild type, the DNA {first}?
        How many loci are polymorphic between the DNA {first} and {second}?
        What's the Hamming distance between {first} and {second}?
        What's the number of differences between the DNA {first} and {second}?
        What is the difference count between the strands {first} and {second}, base by base?
        What is the mismatch number between the DNA {first} and {second}?
        What is the SNP count between the genes {first} and {second}?
        What is the count of changed bases between {first} and {second}?
        What is the mutational distance between the DNA {first} and {second}?
        What is the number of substitutions between the DNA {second} and {first}?
        How many bases are different between {first} and {second}?
        How many letters are different in the DNA {first} and {second}?
        How many mutations are there between {first} and {second}?
        How many bases do not match in {first} and {second}?
        How many errors has the copy {second} of the DNA {first}?
        How far apart are the strands {first} and {second}, in differing bases?
        In how many places are the genes {first} and {second} different?
        At how many spots does the DNA {second} not agree with {first}?
        What is the Hamming distance between {first} and {second}?
        How many point mutations are there between {first} and {second}?
        How many bases differ between {first} and {second}?
        In how many positions do the DNA strands {first} and {second} differ?
        How many mismatches are there between the DNA sequence {first} and the DNA sequence {second}?
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
        Find the Hamming distance of {first} and {second}.
        Find the number of mismatches of the strand {first} with {second}.
        Find the mutational distance of {second} from the DNA {first}.
        Count the mismatches between the DNA {first} and {second}.
        Count the point mutations from {first} to {second}.
        Compare the DNA {first} with {second} position by position and count the differences.
        Tally the substitutions that lead from the DNA {first} to {second}.
        Determine in how many sites {second} and the DNA {first} are not identical.
        Say how many bases of {second} were miscopied from {first}.
        Measure how far the sequence {second} has drifted from the DNA {first}, in substitutions.
        Overlay the strand {first} and {second} and count the spots that clash.
        Diff the strands {second} and {first}; I need the number of unequal positions.
        Give the SNP distance between one isolate's DNA {first} and the other's {second}.
        Check {second} for typos against the strand {first} and count them.
        Count the differences between the strands {first} and {second}.
        Count the mismatches of the DNA {first} and {second}.
        Count the mutations between {first} and {second}.
        Count the changed bases from the DNA {first} to {second}.
        Count the bases that differ in {first} and {second}.
        Find the Hamming distance between {first} and {second}.
        Find the number of mutations between {first} and {second}.
        Find the mismatch count of {second} against the strand {first}.
        Find the difference in bases between the DNA {first} and {second}.
        Compare the strand {first} with {second} and count the differences.
        Compare the genes {first} and {second}: how many bases differ?
        Give me the number of mismatches between the strands {first} and {second}.
        Give the number of SNPs between the gene {second} and {first}.
        Tell me how many bases differ between {first} and {second}.
        Tell me in how many places {second} is different from the DNA {first}.
        Check how many letters of {second} are wrong when the right DNA is {first}.
        Do a Hamming distance on {first} and {second}.
        Calculate the Hamming distance of the sequences {first} and {second}.
        Count the point mutations between {first} and {second}.
        Count the differences between the DNA strands {first} and {second}.
    """,
    "stories": """
        A virus gene read {first} last year and {second} today. How many mutations happened?
        Two samples give the DNA {first} and {second}. The geneticist counts the differing bases.
        The reference gene is {first}; the patient's is {second}. How many letters changed by mutation?
        Twins share their genes almost: {second} in one, the allele {first} in the other. Mismatches?
        A barcode was designed as the DNA {first} but sequenced as {second}. How many errors does the software count?
        Paternity lab: the child's strand is {second}, the alleged father's {first}. At how many sites do they disagree?
        Two viral isolates carry the gene variants {first} and {second}. How many substitutions lie between them?
        An outbreak team compares isolates by SNP distance. Isolate one has the strand {first}, isolate two {second}. How many SNPs apart are they?
        The polymerase read the DNA {first} and wrote {second}. How many times did it slip?
        A demultiplexer allows few mismatches. The expected barcode is the DNA {first}, the observed one {second}. How many mismatches are there?
        Two cousins' mitochondrial snippets of DNA are {first} and {second}. At how many positions do they differ?
        The primer {second} was aligned with the target {first}. How many bases fail to match?
        A radiation experiment turned {first} into {second}. Count the altered bases.
        A quality check compares the synthesised oligo {second} with the order {first}. How many bases are wrong?
        To build a tree, Elena needs pairwise distances. For the DNA {first} and {second}, how many sites vary?
        My worksheet shows two strands, {first} and {second}, of equal length. How many bases differ?
        The gene of the healthy mouse is {first} and the gene of the ill mouse is {second}. How many bases changed?
        We sent {first} to the company and got {second} back. How many bases are wrong?
        I copied the DNA {first} by hand and wrote {second}. How many mistakes did I make?
        The two cats have the DNA {first} and {second} at this place. In how many bases do they differ?
        Two DNA strands have the sequences {first} and {second}. What is their Hamming distance?
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
        hamming {first} {second}
        unequal bases DNA {first} / {second}
        how many differences DNA {first} {second}
        point mutations between {first} and {second}
        snp distance {second} DNA {first}
        substitution count DNA {first} -> {second}
        differences strand {first} vs {second}
        Hamming distance of {first} and {second}
        how many mismatches strands {first} {second}
        mutations between {first} and {second}
        {first} vs {second}, how many bases differ
        mismatches DNA {first} and {second}
        hamming_distance({first}, {second})
        Hamming distance between {first} and {second}
    """,
    "dialogues": """
        A: The first strand is {first}. B: The second? A: {second}. How many mismatches?
        "Is the gene {second} a mutant of {first}?" "Yes." "By how many bases?"
        A: Wild-type gene: {first}. B: Mutant: {second}. A: Then how many bases were exchanged?
        Tech: The reads are the DNA {second} and {first}. Boss: Identical? Tech: No. Boss: Off by how many?
        A: The wild type is {first}. B: And the mutant? A: {second}. B: How many bases differ?
        Tech: I compared {second} with the reference DNA {first}. Boss: How many mismatches did you count?
        Pupil: I have the strands {first} and {second}. Teacher: Count where they differ. Pupil: How many is that?
        Tech: The order was {first} and we got {second}. Boss: How many bases are wrong?
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
        What is the base composition of the strand {sequence}?
        What is the nucleotide count of {sequence}?
        What is the base tally of the DNA {sequence}?
        What is the number of each nucleotide in {sequence}?
        What is the base-by-base inventory of the DNA {sequence}?
        What is the letter census of the DNA {sequence}?
        How many of every nucleotide are in {sequence}?
        How many A's, how many C's, how many G's and how many T's has the DNA {sequence}?
        Which base is the most common in the strand {sequence}; what are all of the counts?
        How is the strand {sequence} made up, in numbers of adenine, cytosine, guanine and thymine?
        How many bases of each sort would I need to build {sequence}?
        What does a collections.Counter over the DNA {sequence} contain?
        How often does each of the nucleobases turn up in the DNA {sequence}?
        What quantities of the individual nucleotides does {sequence} hold?
        What's the count of each base in the strand {sequence}?
        What are the base numbers of the DNA {sequence}?
        What are the nucleotide counts of {sequence}?
        What is the base count of the strand {sequence}?
        What is the breakdown of the bases in {sequence}?
        What is the nucleotide tally of {sequence}?
        What is the make-up of the DNA {sequence}, base by base?
        What is the frequency of each base in the DNA {sequence}, as a count?
        How many of each base are in the strand {sequence}?
        How many of each letter has the DNA {sequence}?
        How many of the bases in {sequence} are adenine, how many cytosine, and so on for each?
        How many times does each base come up in the DNA {sequence}?
        How many adenines does the strand {sequence} have, and how many of each other base?
        How often is every nucleotide found in the DNA {sequence}?
        Which bases does {sequence} contain, and how many of each?
        How many of each nucleotide are in the sequence {sequence}?
        How many times does each nucleotide appear in the DNA sequence {sequence}?
        How many of each base are in the sequence {sequence}?
        How many times does each base occur in the DNA {sequence}?
        What are the base counts of the sequence {sequence}?
        How many A, C, G and T are in the DNA sequence {sequence}?
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
        Count the nucleotides in {sequence}.
        Count each base of the strand {sequence}.
        Find the base counts of the DNA {sequence}.
        Find the nucleotide composition of {sequence}.
        Find the number of each base in the strand {sequence}.
        Tally the bases of {sequence}.
        Break the DNA {sequence} down into adenine, cytosine, guanine and thymine counts.
        Itemise the nucleobases in the DNA {sequence}.
        Make a histogram of the bases in {sequence}.
        Give separate totals of every nucleotide in {sequence}.
        Tabulate base occurrences in the DNA {sequence}.
        Group the strand {sequence} by base and report the group sizes.
        Report how many adenines, cytosines, guanines and thymines the strand {sequence} includes.
        Take a census of the nucleotides in {sequence}.
        Count the bases of {sequence}.
        Count each base in the DNA {sequence}.
        Count every nucleotide in the DNA {sequence}.
        Count all four bases of the DNA {sequence} separately.
        Find the base counts of the strand {sequence}.
        Find the base composition of the gene {sequence}.
        Find the nucleotide counts of {sequence}.
        Find the number of each nucleotide in {sequence}.
        Find the tally of bases in {sequence}.
        Give me the count of each base in the DNA {sequence}.
        Give the number of each letter in the DNA {sequence}.
        List the bases of {sequence} with their counts.
        Tell me how many of each base the strand {sequence} has.
        Tell me how many adenines, cytosines, guanines and thymines the DNA {sequence} has.
        Make a base count of the gene {sequence}.
        Do a nucleotide count on {sequence}.
        Tally each base in the DNA {sequence}.
        Count the nucleotides in the sequence {sequence}.
        Count each base in the DNA sequence {sequence}.
        Count how many times each nucleotide occurs in {sequence}.
    """,
    "stories": """
        Chargaff would ask for the numbers of each nucleotide in {sequence}. What are they?
        A student colours every base of the DNA {sequence} and counts the colours. What does she find?
        To order reagents, we need to know how many of each nucleotide the strand {sequence} takes.
        The exercise gives the DNA {sequence} and four empty boxes, one a base. Fill them.
        A Rosalind beginner's exercise gives the DNA {sequence} and wants four integers, one a nucleotide. Which ones?
        For a bead model of the gene {sequence} the class buys beads in four colours, one a base. How many of each?
        Sequencing costs depend on each dye. The DNA is {sequence}. How many of every base get labelled?
        The synthesiser's bottles must be filled: how many of each nucleotide does {sequence} consume?
        Chargaff's rule is checked on {sequence}. First the single counts of all bases are needed.
        A craft kit contains beads for each base. For a necklace showing the strand {sequence}, how many beads of each kind?
        The first Rosalind problem hands us {sequence} and wants the occurrences of every nucleotide.
        The lab journal needs the composition of the strand {sequence}, with each base listed and counted.
        A Scrabble-like game gives tiles for bases. To lay {sequence}, which number of every tile is used?
        A statistician tests whether all nucleotides are equally common in {sequence}. Which counts does she feed in?
        Kofi marks each kind of base in the DNA {sequence} with another colour. How many marks has each colour?
        My worksheet shows the DNA {sequence} and a table with one row per base. Which counts go in the table?
        We make the strand {sequence} from coloured beads. How many beads of each base do we need?
        I wrote a program that counts every base. The input is the strand {sequence}. What should it print?
        The teacher asks how many of each base there are in the DNA {sequence}. What is the answer?
        The lab must buy each nucleotide to make {sequence}. How many of each kind go in?
        A DNA strand has the sequence {sequence}. How many of each base does it contain?
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
        base counts DNA {sequence}
        count nucleotides {sequence}
        nucleotide composition of {sequence}
        per-base counts, DNA {sequence}
        value_counts of the bases, DNA {sequence}
        how many of each base in DNA {sequence}
        count bases {sequence}
        base count of DNA {sequence}
        how many of each base in the DNA {sequence}
        count adenine, cytosine, guanine, thymine in DNA {sequence}
        base composition strand {sequence}
        nucleotide counts {sequence}
        nucleotide count {sequence}
        base counts of the sequence {sequence}
    """,
    "dialogues": """
        A: Here is my DNA: {sequence}. B: What about it? A: How many of each base?
        "Count!" "What?" "The nucleotides in {sequence}."
        Kid: Four kinds of beads! Guide: Your DNA string is {sequence}. How many beads of each base?
        A: The composition, please. B: Of what? A: The nucleotides in the DNA {sequence}.
        A: GC content of {sequence}? B: No, I need all of the bases counted separately.
        Student: Count for every base? Tutor: Yes, in the DNA {sequence}. Student: What should my table say?
        Pupil: I have the DNA {sequence}. Teacher: Count each base. Pupil: How many of each?
        Tech: We make {sequence}. Boss: How many of each nucleotide? Tech: Please count.
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
        What is the longest open reading frame of {sequence}?
        What is the longest ORF of {sequence}?
        What is the largest open reading frame of {sequence}?
        What is the main coding stretch of {sequence}, start codon to stop codon?
        What is the longest uninterrupted coding region of {sequence}?
        What is the most likely gene in {sequence}, judged by ORF length?
        Which open reading frame in {sequence} is the longest?
        Which is the lengthiest start-to-stop segment within {sequence}?
        Does {sequence} contain an ORF, and which is the longest one?
        What would NCBI ORFfinder list on top, forward strand, for {sequence}?
        If genes run from start codon to stop codon, what is the biggest candidate in {sequence}?
        Which subsequence of {sequence} begins at a start codon, ends at an in-frame stop codon and is the longest such?
        Where is the longest translatable run in {sequence}?
        What would a gene prediction keep of the contig {sequence}, being its longest reading frame?
        What's the longest open reading frame of {sequence}?
        What's the longest ORF in {sequence}?
        What is the longest reading frame of {sequence}?
        What is the biggest ORF of {sequence}?
        What is the main ORF of the DNA {sequence}?
        What is the largest open reading frame in {sequence}?
        What is the longest coding stretch of {sequence}?
        What is the longest start-to-stop piece of {sequence}?
        What is the probable gene of the DNA {sequence}, by longest ORF?
        Where is the longest ORF in the DNA {sequence}, as bases?
        Which part of {sequence} is the longest open reading frame?
        Which is the longest piece of {sequence} from a start codon to a stop codon?
        Which bases of the DNA {sequence} form the longest ORF?
        Is there an open reading frame in {sequence}, and what is the longest?
        How does the longest ORF of the DNA {sequence} read?
        If I look for ORFs in {sequence}, which one is the longest?
        What is the longest ORF in {sequence}?
        What is the longest open reading frame of the DNA sequence {sequence}?
        Where is the open reading frame in {sequence}, and how does the longest one read?
        Which is the longest ORF in the sequence {sequence}?
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
        Find the longest ORF of {sequence}.
        Find the longest open reading frame of {sequence}.
        Find the biggest ORF in {sequence}.
        Find the main coding region of {sequence} by its longest ORF.
        Extract the longest ORF from {sequence}.
        Search {sequence} for the longest start-to-stop stretch.
        Return the longest reading frame in {sequence}, stop codon included.
        Locate the longest coding stretch of {sequence}.
        Trim {sequence} to its longest open reading frame.
        Detect the largest ORF hidden in {sequence}.
        Pick the longest of all open reading frames in {sequence}.
        Annotate {sequence}: which piece is the longest ORF?
        Scan {sequence} frame by frame and report the longest ORF.
        Pull the probable gene, the longest ORF, out of {sequence}.
        Find the longest ORF in {sequence}.
        Find the longest reading frame in the DNA {sequence}.
        Find the biggest open reading frame of {sequence}.
        Find the main ORF of {sequence}.
        Find the longest piece from start codon to stop codon in {sequence}.
        Find the gene in {sequence}, that is, the longest ORF.
        Look for the longest ORF in {sequence}.
        Search for an open reading frame in {sequence}; I want the longest.
        Give me the longest ORF of the DNA {sequence}.
        Give the longest start-to-stop stretch of {sequence}.
        Show the longest open reading frame of {sequence}.
        Cut the longest ORF out of {sequence}.
        Get the longest ORF from the DNA {sequence}.
        Tell me the longest ORF of {sequence}.
        Do an ORF search on {sequence} and give the longest.
        Pick the longest reading frame out of {sequence}.
        Find the longest open reading frame in the DNA sequence {sequence}.
        Find the open reading frame in {sequence}.
        Find the longest ORF of the sequence {sequence}.
    """,
    "stories": """
        A bacterium's contig reads {sequence}. The annotator looks for the longest ORF. Which one is it?
        Someone cloned the fragment with the bases {sequence} and hopes for a gene; show the longest open reading frame.
        In the practical course we got the DNA {sequence} and must mark the ORF. Which letters?
        The phage genome starts with {sequence}. What would a gene finder call its longest reading frame?
        A metagenome gave the DNA {sequence}. Annotators keep only the longest open reading frame. What do they keep?
        Before cloning, flanking junk must go: out of the DNA {sequence} we want just the longest ORF. Which bases?
        The plasmid insert is {sequence}. Does something readable hide there? Print the longest open reading frame.
        A transcript assembler produced {sequence}. TransDecoder would keep the longest open reading frame. Which is it?
        Only the part from start codon to stop codon goes into the expression vector. The raw DNA is {sequence}. Cut out the longest ORF.
        An unknown virus has {sequence} in its genome. The virologist looks for the longest reading frame.
        The soil sample delivered {sequence}. If a gene hides in there, it is the longest ORF. Print it.
        In the bioinformatics lab, students search {sequence} for start and stop codons in one frame. Which longest piece do they report?
        Ahmed scans {sequence} by eye, from start codon to stop codon. What is the longest ORF he can find?
        A yeast clone contains {sequence}. Which portion is the longest ORF and thus probably its gene?
        Several reading frames overlap in {sequence}. The annotation keeps only the longest ORF. Which bases?
        My worksheet shows the DNA {sequence} and wants the longest part from start codon to stop codon. What do I write?
        I sequenced {sequence} and think that there is a gene in it. What is the longest ORF?
        The program looks for start codons and stop codons in {sequence} and keeps the longest frame. What does it keep?
        We got the piece {sequence} from the lab. Only the longest open reading frame is of interest. Which is it?
        The teacher asks us to mark the longest ORF in {sequence}. Which bases do I mark?
        A DNA strand has the sequence {sequence}. What is its longest open reading frame?
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
        max ORF {sequence}
        longest open reading frame of {sequence}
        ORFfinder {sequence} longest
        find orf in {sequence}
        largest ORF, contig {sequence}
        longest coding stretch {sequence}
        longest ORF of DNA {sequence}
        open reading frame, longest, {sequence}
        ORF in {sequence}
        DNA {sequence}, longest reading frame?
        start to stop, longest, {sequence}
        longest_orf({sequence})
        longest open reading frame {sequence}
        find_orf({sequence})
    """,
    "dialogues": """
        A: I sequenced the DNA {sequence}. B: Any gene? A: Give me the longest ORF.
        "From start codon to stop codon." "In which DNA?" "{sequence}"
        A: Any candidate gene on the contig with DNA {sequence}? B: The longest ORF is the candidate. A: Print it.
        Trainee: Three frames to scan? Chief: Yes, in the DNA {sequence}; bring me the longest ORF.
        A: Is there a gene in {sequence}? B: Look for the longest ORF. A: Which one is it?
        Student: I found many frames in {sequence}. Tutor: Only the longest ORF counts. Student: So which bases?
        Pupil: I see two frames in {sequence}. Teacher: Take the longest ORF. Pupil: Which one is it?
        Tech: Here is the DNA {sequence}. Boss: I want its longest open reading frame. Tech: So which bases?
    """,
}
