# ruff: noqa: E501 - one template a line
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
        What is the protein product of the DNA {sequence}?
        What is the amino acid sequence of the gene {sequence}?
        What is the polypeptide of the coding DNA {sequence}?
        What is the translation of the DNA {sequence}?
        What is the gene product of {sequence}?
        What is the peptide encoded by the DNA {sequence}?
        Which residues does {sequence} spell, codon by codon?
        Translated, what is the DNA {sequence}?
        What would ExPASy Translate show in the first frame for the DNA {sequence}?
        If every triplet of the gene {sequence} is looked up, what chain appears?
        What peptide chain does the coding sequence {sequence} determine?
        Which enzyme fragment, as amino acids, is laid down in the gene {sequence}?
        Read in triplets from the first base, what protein does the DNA {sequence} yield?
        How does the exon {sequence} look at the protein level?
        What's the protein of the gene {sequence}?
        What's the protein sequence for the DNA {sequence}?
        What is the peptide of the DNA {sequence}?
        What is the amino acid chain of the DNA {sequence}?
        What is the translated sequence of the gene {sequence}?
        What is the protein sequence of the coding DNA {sequence}?
        What are the amino acids of the gene {sequence}?
        What are the residues of the protein from the gene {sequence}?
        What protein do you get from the DNA {sequence}?
        What protein does a cell make from the gene {sequence}?
        What do the codons of the DNA {sequence} mean as amino acids, in order?
        Which amino acids come out of the gene {sequence}?
        Which protein is made from the DNA {sequence}?
        How do I turn the DNA {sequence} into a protein?
        How does the gene {sequence} read in amino acid letters?
        If the gene {sequence} is translated, what protein do we have?
        What protein does the DNA sequence {sequence} code for?
        What amino acid sequence does the DNA {sequence} code for?
        What is the amino acid sequence of the DNA {sequence}?
        What amino acids are coded by the DNA sequence {sequence}?
        What polypeptide is encoded by the DNA sequence {sequence}?
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
        Translate the strand {sequence}.
        Translate the strand {sequence} into amino acids.
        Find the protein of the gene {sequence}.
        Find the amino acid sequence of the DNA {sequence}.
        Find the polypeptide encoded in the DNA {sequence}.
        Turn the DNA {sequence} into protein.
        Convert the gene {sequence} to amino acids.
        Split {sequence} into codons and translate each.
        Return Seq.translate() for the DNA {sequence}.
        Predict the primary structure encoded by the DNA {sequence}.
        Conceptually translate the coding sequence {sequence}.
        Derive the peptide from the open reading frame {sequence}.
        Write the chain of residues for which the DNA {sequence} is the blueprint.
        Go from gene to protein for {sequence}.
        Translate the DNA {sequence} for me.
        Translate the DNA {sequence}.
        Translate the gene {sequence} to protein.
        Translate the coding sequence {sequence} into amino acids.
        Turn the gene {sequence} into a protein.
        Convert the DNA {sequence} to protein.
        Decode the DNA {sequence} into protein letters.
        Find the protein of the DNA {sequence}.
        Find the peptide of the gene {sequence}.
        Find the amino acids of the gene {sequence}.
        Find the protein sequence of the gene {sequence}.
        Find the amino acid chain of the DNA {sequence}.
        Give me the protein for the gene {sequence}.
        Read the DNA {sequence} in threes and write the amino acids.
        Write the protein made by the gene {sequence}.
        Do a translation of the gene {sequence}.
        Tell me the protein you get from the DNA {sequence}.
        Translate the DNA sequence {sequence} into protein.
        Translate the DNA sequence {sequence} into amino acids.
        Translate the DNA {sequence} to a protein sequence.
        Convert the DNA sequence {sequence} to an amino acid sequence.
        Give the amino acid sequence for the gene {sequence}.
    """,
    "stories": """
        A synthetic biologist ordered the gene {sequence}. Which peptide will her bacteria make?
        The cloned DNA reads {sequence}; before the experiment we predict the protein.
        On a poster the gene {sequence} is shown. A visitor wonders what amino acids it means.
        A patent lists the coding DNA {sequence}. The lawyer wants to quote the amino acid chain it encodes. What is it?
        The knocked-in gene reads {sequence}. Which residues will an antibody against its protein see?
        A synthetic gene {sequence} is put into yeast. Which polypeptide will the yeast make?
        Before ordering, Ines checks which protein her construct, the DNA {sequence} encodes. What does she read?
        The genome annotator found the coding sequence {sequence}. Its protein goes into the database: which residues?
        An exon reads {sequence}. A structural biologist wants the amino acids it contributes.
        A bioinformatics course begins with a translation tool. The input is the DNA {sequence}. What protein is printed?
        A hormone gene contains {sequence}. Which peptide does the gland's cell string together from it?
        Gel bands showed that the gene {sequence} is expressed. Spell the protein it stands for.
        A gene therapy delivers {sequence}. Which chain of amino acids does the patient's cell produce?
        My worksheet shows the gene {sequence} and wants the protein. What do I write?
        The cell reads the gene {sequence} and makes a protein. Which amino acids are in it, in order?
        I cloned the DNA {sequence} and want to know its protein. What is it?
        On the board stands the gene {sequence}. We must write the amino acids, one letter each. What is the answer?
        The first box says DNA {sequence}. The last box says protein. What goes in it?
        A gene has the DNA sequence {sequence}. What amino acid sequence does it code for?
    """,
    "terse": """
        protein_translate DNA {sequence}
        gene {sequence} -> protein
        protein of DNA {sequence}
        translate gene {sequence}
        gene {sequence}: amino acid string?
        CDS DNA {sequence} to protein
        translate strand {sequence}
        protein of strand {sequence}
        amino acids of gene {sequence}
        DNA {sequence} to protein
        gene {sequence} as polypeptide
        peptide encoded by DNA {sequence}
        translate DNA {sequence}
        protein of gene {sequence}
        amino acids from DNA {sequence}
        gene {sequence}, peptide?
        DNA {sequence} into amino acids
        DNA to protein {sequence}
        DNA sequence {sequence} to amino acids
        translate DNA sequence {sequence} to protein
    """,
    "dialogues": """
        A: The gene is {sequence}. B: And its product? A: That is my question: which protein?
        "Translate!" "Which DNA?" "{sequence}"
        A: The gene is {sequence}. B: Transcript or polypeptide? A: Polypeptide, please.
        A: Here is a coding sequence, {sequence}. B: Transcribe it? A: No, go all the way to the protein.
        Student: The gene is {sequence}. Tutor: Cut it into codons. Student: Then which amino acids come out?
        Pupil: The gene is {sequence}. Teacher: Which protein does it make? Pupil: I don't know, which?
        Tech: I have the DNA {sequence}. Boss: I need its protein. Tech: So what do I send?
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
        What is the protein encoded by the mRNA {sequence}?
        What is the peptide of the RNA {sequence}?
        What is the amino acid chain of the messenger RNA {sequence}?
        What is the translation product of the RNA {sequence}?
        What is the polypeptide of the transcript {sequence}?
        Translated by a ribosome, what is {sequence}?
        Which amino acids do the codons of {sequence} call up, one after the other?
        If a ribosome travels along {sequence}, what does it build?
        What would a wheat-germ extract make out of the messenger RNA {sequence}?
        What primary structure follows from the mRNA {sequence}?
        How does the RNA message {sequence} read in amino acids?
        Which protein sequence hides in the messenger RNA {sequence}?
        With the standard codon table, what does the RNA {sequence} say?
        What does the cell manufacture following the instructions of the mRNA {sequence}?
        What's the protein for the mRNA {sequence}?
        What's the peptide of the mRNA {sequence}?
        What is the amino acid chain of the mRNA {sequence}?
        What is the protein sequence of the RNA {sequence}?
        What is the translated product of the messenger {sequence}?
        What is the ribosome's product for the mRNA {sequence}?
        What are the amino acids of the RNA {sequence}?
        What are the residues encoded by the transcript {sequence}?
        What protein do you get from the mRNA {sequence}?
        What protein does the ribosome build from {sequence}?
        What do the codons of the mRNA {sequence} stand for, in order?
        Which amino acids come out of the mRNA {sequence}?
        Which peptide is made from the RNA {sequence}?
        How do I turn the mRNA {sequence} into a protein?
        How does the mRNA {sequence} read in amino acid letters?
        If the mRNA {sequence} is translated, what protein do we have?
        What amino acid sequence does the mRNA {sequence} code for?
        What protein does the mRNA sequence {sequence} code for?
        What is the amino acid sequence of the mRNA {sequence}?
        What amino acids does the mRNA {sequence} code for?
        What polypeptide is made from the mRNA {sequence}?
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
        Translate the message {sequence}.
        Translate the RNA {sequence} to protein.
        Find the protein of the mRNA {sequence}.
        Find the amino acid sequence of the transcript {sequence}.
        Find the peptide of the messenger RNA {sequence}.
        Convert the messenger RNA {sequence} to amino acids.
        Decode the RNA {sequence} triplet by triplet into residues.
        Assemble the polypeptide dictated by the mRNA {sequence}.
        Play ribosome for the RNA {sequence}.
        Let the ribosome read {sequence} and list the amino acids.
        Return Seq.translate() for the RNA {sequence}.
        Chop {sequence} into codons and name the amino acids they order.
        Read off the protein from the mRNA {sequence}.
        Write out in one-letter code what the RNA {sequence} encodes.
        Translate {sequence}.
        Translate the RNA {sequence}.
        Translate the mRNA {sequence} to protein.
        Translate the transcript {sequence} into amino acids.
        Turn the mRNA {sequence} into a protein.
        Convert the RNA {sequence} to protein.
        Decode the mRNA {sequence} into protein letters.
        Find the protein of the RNA {sequence}.
        Find the peptide of the mRNA {sequence}.
        Find the amino acids of the mRNA {sequence}.
        Find the protein sequence of the mRNA {sequence}.
        Find the amino acid chain of the RNA {sequence}.
        Give me the protein for the mRNA {sequence}.
        Read the mRNA {sequence} in threes and write the amino acids.
        Write the peptide made from the mRNA {sequence}.
        Do a translation of the mRNA {sequence}.
        Tell me the protein you get from the RNA {sequence}.
        Translate the mRNA sequence {sequence} into protein.
        Translate the mRNA {sequence} into amino acids.
        Translate the RNA sequence {sequence}.
        Give the amino acid sequence for the mRNA {sequence}.
        Use the codon table to translate the mRNA {sequence}.
    """,
    "stories": """
        A ribosome meets the mRNA {sequence} and gets to work. Which chain does it build?
        In the cell-free kit we add the RNA {sequence}. Which peptide should appear?
        The exam shows the mRNA {sequence} and a codon wheel. What does the student answer?
        A vaccine's mRNA begins {sequence}. Which amino acids does the muscle cell string together?
        Lecture notes: the transcript was the RNA {sequence}. Next comes protein synthesis. What chain grows?
        In the cytoplasm a ribosome grabs the messenger {sequence}. Which polypeptide emerges from its exit tunnel?
        An RNA therapy delivers {sequence} to liver cells. Which amino acid chain do they make?
        The viral RNA {sequence} is read by the host's ribosomes. Which viral peptide shows up?
        On the worksheet the mRNA {sequence} is given and the row for the amino acids is empty. Fill it in.
        Nirenberg added a synthetic RNA, {sequence}, to his extract. What peptide would today's table predict?
        The transcript {sequence} is exported from the nucleus and translated. Which residues follow one another?
        A card game deals the messenger RNA {sequence}. Players lay down matching amino acids. Which row wins?
        Rashid in vitro translates the RNA {sequence}. The mass spectrometer should find which peptide?
        My worksheet shows the mRNA {sequence} and wants the amino acids. What do I write?
        The ribosome reads the mRNA {sequence}. Which amino acids does it join, in order?
        We put the RNA {sequence} in the tube and a peptide came out. Which one?
        On the board stands the mRNA {sequence}. We must write the protein, one letter each. What is the answer?
        The second box says mRNA {sequence}. The last box says protein. What goes in it?
        An mRNA has the sequence {sequence}. What amino acid sequence will be translated?
    """,
    "terse": """
        translate RNA {sequence}
        mRNA {sequence} -> peptide
        amino acids of mRNA {sequence}
        translate mRNA {sequence}
        RNA {sequence} -> protein
        triplets of the mRNA {sequence} as residues
        polypeptide from RNA {sequence}?
        translate {sequence} ribosome
        mRNA to protein {sequence}
        amino acids for RNA {sequence}
        peptide from messenger RNA {sequence}
        codons of {sequence} -> residues
        protein of the mRNA {sequence}
        mRNA {sequence} to protein
        protein of mRNA {sequence}
        amino acids from RNA {sequence}
        RNA {sequence} into amino acids
        mRNA sequence {sequence} to amino acids
        mRNA to amino acids: {sequence}
    """,
    "dialogues": """
        A: The message is the mRNA {sequence}. B: Shall I play ribosome? A: Please do.
        "What does the RNA {sequence} mean?" "As amino acids?" "Yes."
        Student: tRNAs dock one by one on the mRNA {sequence}. Tutor: And which residues do they deliver?
        A: The transcript is {sequence}. B: Back to DNA? A: No, forward to the protein.
        Student: I have the messenger {sequence}. Tutor: Look up each codon. Student: Which chain do I get?
        Pupil: The mRNA is {sequence}. Teacher: Which protein does it make? Pupil: I don't know, which?
        Tech: I have the RNA {sequence}. Boss: I need the protein it makes. Tech: So what do I send?
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
        What is the protein of {sequence} up to the stop codon?
        What is the peptide of {sequence} before termination?
        What is the translation of {sequence} as far as the first stop codon?
        What is the amino acid chain of {sequence} if synthesis halts at the first stop codon?
        How far does a ribosome get on {sequence} before a stop codon, and what has it built?
        Without the stop symbol and what follows it, which protein is in {sequence}?
        If the first stop codon cuts translation of {sequence} short, what peptide is left?
        Leaving out the trailer after the stop codon, what does {sequence} translate to?
        Which chain leaves the ribosome when {sequence} hits its first stop signal?
        Translated only until the nonsense codon, what is {sequence}?
        What polypeptide precedes the stop codon in the mRNA {sequence}?
        Given to_stop set, what does translate return for the mRNA {sequence}?
        What's the protein of {sequence} up to the first stop?
        What's the peptide from the mRNA {sequence} if I end at the stop codon?
        What is the amino acid chain of {sequence} until the stop codon?
        What is the protein sequence of {sequence} before the first stop?
        What is the translated part of {sequence}, up to the first stop codon?
        What is the finished peptide of {sequence}, ended by its first stop codon?
        What are the amino acids of the mRNA {sequence} ahead of the stop codon?
        What protein do you get from {sequence} if you stop at the stop codon?
        What does the ribosome make from {sequence} until it meets a stop codon?
        Which amino acids come before the stop codon in {sequence}?
        Which peptide do we have when translation of the RNA {sequence} ends at the first stop codon?
        How does the mRNA {sequence} translate if nothing after the stop codon counts?
        How does the peptide of {sequence} read when it ends at the stop codon?
        If I translate {sequence} only to the first stop codon, what do I get?
        What protein is made from {sequence} if translation stops at the first stop codon?
        What amino acid sequence does the mRNA {sequence} code for up to the stop codon?
        What is the protein from {sequence} up to the first stop codon?
        What amino acids are translated from {sequence} before the stop codon?
    """,
    "commands": """
        Translate the mRNA {sequence} and end at the first stop codon.
        Give the protein of the RNA {sequence}, stopping where translation stops.
        Read the codons of the mRNA {sequence} only until a stop.
        Calculate the protein from the mRNA {sequence}, discarding all after the first stop codon.
        Translate the RNA {sequence} with to_stop switched on.
        Halt at the first stop codon while translating the mRNA {sequence}.
        Decode the RNA {sequence} until termination, at the first stop codon.
        Translate {sequence} up to the first stop codon.
        Translate {sequence} until termination.
        Translate {sequence} and quit at the first stop codon.
        Find the peptide of {sequence} ahead of the first stop codon.
        Find the protein of {sequence} that ends where the stop codon begins.
        Decode {sequence}, breaking off at the stop codon.
        Stop translating {sequence} as soon as a stop codon turns up.
        Give the residues of {sequence} that come before the stop codon, nothing after it.
        Drop everything downstream of the stop codon and translate {sequence}.
        Read {sequence} in triplets till a stop codon tells you to quit.
        Return Seq.translate with to_stop for the RNA {sequence}.
        Truncate at the first stop codon while turning {sequence} into protein.
        Find the truncated peptide that {sequence} yields at its first stop codon.
        Give the protein from {sequence}, stop codon and everything later excluded.
        Cut the mRNA {sequence} off at the stop codon, then translate.
        Translate {sequence} to the stop codon.
        Translate {sequence} up to the stop.
        Translate the mRNA {sequence} until the first stop codon.
        Translate {sequence} and leave out everything from the stop codon on.
        Translate the RNA {sequence}, ending before the stop codon.
        Stop at the first stop codon when you translate {sequence}.
        Find the protein of {sequence} before the stop codon.
        Find the peptide of the mRNA {sequence} up to the first stop.
        Find the amino acids of {sequence} until the stop codon.
        Find the protein sequence of {sequence} as far as the stop codon.
        Give me the peptide for {sequence}, up to the stop codon only.
        Read the mRNA {sequence} in threes until a stop codon comes.
        Write the amino acids of {sequence} until the stop codon.
        Decode {sequence} to protein, halting at the first stop codon.
        Do a translation of {sequence} that ends at the stop codon.
        Tell me the peptide you get from {sequence} when you quit at the stop codon.
        Cut the protein of {sequence} at the first stop codon.
        Translate the mRNA {sequence} and stop at the stop codon.
        Translate {sequence} until the stop codon.
        Translate the sequence {sequence} into protein, stopping at the first stop codon.
    """,
    "stories": """
        The ribosome falls off the mRNA {sequence} at the first stop codon. What has it made until then?
        A premature stop codon sits in the mRNA {sequence}. Which shortened peptide results?
        Release factors bind at the first stop codon of the mRNA {sequence}. Which finished chain do they set free?
        The RNA {sequence} has a tail behind its stop codon. Leave the tail out and name the peptide.
        The messenger {sequence} carries an untranslated trailer behind its stop codon. Which protein is really made?
        A nonsense mutation put an early stop codon into {sequence}. Spell the shortened protein.
        The ribosome reads {sequence} until a stop codon lets the chain go. Which chain?
        Our parser must not print stars: translate {sequence} only as far as the first stop codon.
        In the lecture, a release factor ends synthesis on {sequence} at the first stop codon. What was finished by then?
        The exam asks for the peptide from {sequence} and warns: nothing behind the stop codon counts. Which peptide?
        My worksheet says: translate {sequence} and end at the stop codon. What do I write?
        The ribosome reads the mRNA {sequence} and lets go at the stop codon. Which peptide is free then?
        There are more bases after the stop codon in {sequence}. I don't want them. What is the protein?
        In the tool I ticked the box "end at first stop codon" for the RNA {sequence}. What will it print?
        We only need the real protein from {sequence}, up to the stop codon. Which is it?
        An mRNA has the sequence {sequence}. Translation ends at the first stop codon. What is the amino acid sequence?
    """,
    "terse": """
        translate mRNA {sequence}, to stop
        RNA {sequence} -> peptide until stop codon
        mRNA {sequence}, translate, terminate at first stop codon
        peptide ahead of the stop codon: RNA {sequence}
        translate(RNA {sequence}, to_stop)
        until first stop codon: mRNA {sequence} to protein
        translate {sequence} to_stop
        {sequence} -> protein, end at stop codon
        peptide before stop codon {sequence}
        translate until stop mRNA {sequence}
        mRNA {sequence} stop-terminated peptide
        chain released at the stop codon, mRNA {sequence}
        to_stop translation of {sequence}
        no residues after stop codon, translate {sequence}
        {sequence} to protein, until stop codon
        translate {sequence} up to first stop
        protein before stop codon: RNA {sequence}
        mRNA {sequence}, amino acids till stop codon
        peptide up to stop, {sequence}
        translate({sequence}, to_stop=True)
        Seq({sequence}).translate(to_stop=True)
        translate {sequence} until stop codon
        protein of {sequence} up to stop codon
    """,
    "dialogues": """
        A: Translate the mRNA {sequence}. B: All of it? A: Only up to the stop codon.
        Student: May I read beyond the stop codon of the mRNA {sequence}? Tutor: No, end there. Which peptide is it?
        A: Translate {sequence}. B: Past the stop codon too? A: No, quit there.
        Student: There are bases behind the stop codon in {sequence}. Tutor: Ignore them. Student: So the peptide is?
        Pupil: I translated {sequence} to the very end. Teacher: You must end at the stop codon. Pupil: So what is it?
        Tech: Translate the whole RNA {sequence}? Boss: Only to the first stop codon. Tech: OK, which peptide?
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
        What is the amino acid of the codon {codon}?
        What is the meaning of the codon {codon}?
        What is the residue encoded by the codon {codon}?
        What is the translation of the single codon {codon}?
        What is the entry of the codon table for the codon {codon}?
        What is the name of the amino acid behind the codon {codon}?
        Which residue does the codon {codon} add to the chain?
        Does the codon {codon} terminate the protein, or which amino acid does it insert?
        Which amino acid is attached to the tRNA that recognises the codon {codon}?
        When a ribosome meets the codon {codon}, what does it add?
        For what does the base triplet, codon {codon}, stand?
        Codon {codon} is the code word for which amino acid?
        What do I read on the code sun at the codon {codon}?
        What gets incorporated at the codon {codon}?
        What's the amino acid for the codon {codon}?
        What's the meaning of the codon {codon}?
        What is the amino acid name of the codon {codon}?
        What is the residue of the codon {codon}?
        What is the table entry of the codon {codon}?
        What is the product of the single codon {codon}, as an amino acid?
        What amino acid does the codon {codon} give?
        What amino acid do I get for the codon {codon}?
        What amino acid is made by the codon {codon}?
        What does the codon {codon} mean?
        What does the codon {codon} stand for?
        What stands in the table for the codon {codon}?
        Which amino acid belongs to the codon {codon}?
        Which amino acid has the codon {codon}?
        Which amino acid comes with the codon {codon}, or is it a stop?
        Does the codon {codon} mean stop or an amino acid?
        Is the codon {codon} a stop codon, and if not, what is it?
        What amino acid does the codon {codon} code for?
        Which amino acid is encoded by the codon {codon}?
        What amino acid is coded by the codon {codon}?
        What amino acid is the codon {codon}?
        Which amino acid does the mRNA codon {codon} code for?
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
        Check the codon {codon} in the genetic code chart.
        Look up the amino acid of the codon {codon}.
        Find the amino acid of the codon {codon}.
        Find the residue of the codon {codon}.
        Find the meaning of the codon {codon}.
        Decode the codon {codon}.
        Interpret the codon {codon} by the standard genetic code.
        Tell me which amino acid the codon {codon} specifies.
        Name the residue that the codon {codon} inserts.
        Read the codon {codon} off the code sun.
        State what the ribosome does at the codon {codon}: which amino acid, or a stop?
        Match the codon {codon} with its amino acid.
        Resolve the codon {codon} to the full name of a residue.
        Give the amino acid assignment of the codon {codon}.
        Translate the codon {codon}.
        Read the codon {codon}.
        Name the amino acid of the codon {codon}.
        Find the amino acid for the codon {codon}.
        Find the amino acid name of the codon {codon}.
        Find the entry of the codon {codon} in the genetic code.
        Find what the codon {codon} means.
        Give me the amino acid for the codon {codon}.
        Give the meaning of the codon {codon}.
        Tell me what the codon {codon} codes for.
        Tell me the amino acid you get with the codon {codon}.
        Say which amino acid the codon {codon} is.
        Check in the codon table what the codon {codon} is.
        Turn the codon {codon} into the name of an amino acid.
        Use the codon wheel for the codon {codon}.
        Name the amino acid coded by the codon {codon}.
        Give the amino acid for the codon {codon}.
        Find the amino acid for {codon} in the codon table.
    """,
    "stories": """
        A mutation created the codon {codon}. Which amino acid is built in now?
        On her flash card stands the codon {codon}. What should be on the back?
        The transfer RNA that pairs with the codon {codon} carries which amino acid?
        In the quiz the codon {codon} comes up. The right answer names what?
        A single nucleotide polymorphism turned one codon into {codon}. Which residue stands there after the change?
        Crossword, biology: what the codon {codon} orders from the ribosome. Which amino acid fits?
        Codon optimisation picks the codon {codon} at the first variable place. Which building block does that insert?
        Three bases form the codon {codon} on the chalkboard. The pupils call out the amino acid. What do they shout?
        A missense variant leaves the codon {codon} at this site. Which amino acid appears in the report?
        The suppressor tRNA reads the codon {codon}. In a normal cell, what would that codon mean?
        Site-directed mutagenesis installs the codon {codon}. What residue does the enzyme carry there?
        A molecular biology bingo caller draws the codon {codon}. Which amino acid do the players cross off?
        A newborn screening found the codon {codon} where another is normal. Which residue is inserted, or does synthesis end?
        In a board game the ribosome token lands on the codon {codon}. Which amino acid card is taken?
        The anticodon fits the codon {codon}. What does the loaded tRNA hand over?
        My worksheet shows the codon {codon} and a line for the amino acid. What do I write?
        The ribosome comes to the codon {codon}. What does it add next?
        I look at the codon table and search for the codon {codon}. What do I find there?
        The teacher holds up a card with the codon {codon}. Which amino acid must we shout?
        The doctor's report says that the gene now has the codon {codon}. Which amino acid is that?
        An mRNA contains the codon {codon}. Which amino acid does it code for?
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
        aa for codon {codon}
        which aa, codon {codon}
        codon {codon} means?
        codon lookup: {codon}
        codon {codon} encodes which residue
        residue, codon {codon}
        codon {codon}, name of the residue
        codon {codon} is what amino acid
        codon {codon} meaning
        amino acid codon {codon}
        codon {codon} stands for
        codon {codon}, which amino acid
        amino acid for codon {codon}
    """,
    "dialogues": """
        A: Next codon? B: {codon}. A: And that means which amino acid?
        "The codon is {codon}." "Then the residue is ..."
        Kid: My codon card says {codon}. Guide: Look it up on the wheel! Kid: What is it then?
        A: Stop or sense? B: The codon is {codon}. A: Then say what it specifies.
        A: What does the codon {codon} call for? B: Check the code sun. A: Just name the amino acid.
        Student: Is the codon {codon} a stop? Tutor: Look it up. Student: So what does it mean?
        Pupil: The codon is {codon}. Teacher: Look in the table. Pupil: Which amino acid is it?
        Tech: We changed the codon to the codon {codon}. Boss: What amino acid is that?
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
        What is the molecular weight of the protein {protein}?
        What is the molecular mass of the peptide {protein}?
        What is the dalton mass of the peptide {protein}?
        What is the weight of the polypeptide {protein}?
        What is the average mass of the protein {protein}?
        What is the formula weight of the peptide {protein}?
        What is the relative molecular mass of the protein {protein}?
        How great is the molecular mass of the peptide {protein}?
        What kDa figure, precisely, belongs to the protein {protein}?
        What would an Avogadro number of molecules of the peptide {protein} weigh?
        How much does one molecule of the protein {protein} weigh?
        If all residues of the peptide {protein} are joined, how heavy is the chain?
        At which size would the protein {protein} run on a gel?
        What do the amino acids of the peptide {protein}, condensed into a chain, weigh together?
        What's the mass of the protein {protein}?
        What's the molecular weight of the peptide {protein}?
        What's the weight of the peptide {protein}?
        What is the protein mass of the peptide {protein}?
        What is the mass in Da of the protein {protein}?
        What is the weight in Da of the peptide {protein}?
        What is the molar mass of the peptide {protein}?
        What is the relative molecular mass of the peptide {protein}?
        What is the total mass of all residues in the peptide {protein}, water included?
        How heavy is the polypeptide {protein}?
        How heavy is one molecule of the peptide {protein}?
        How much does the protein {protein} weigh?
        How massive is the protein {protein}?
        What mass do the tables give for the protein {protein}?
        How big is the protein {protein} by molecular weight?
        What is the molecular weight of the peptide {protein}?
        What is the mass of the peptide {protein} in daltons?
        How many daltons is the peptide {protein}?
        How many daltons does the protein {protein} weigh?
        What is the molecular mass of the protein sequence {protein}?
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
        Find the molecular weight of the protein {protein}.
        Find the mass of the peptide {protein}.
        Find the molar mass of the polypeptide {protein}.
        Find the molecular weight (Da) of the protein {protein}.
        Calculate the molecular mass of the protein {protein}.
        Compute how much the peptide {protein} weighs, per molecule.
        Determine the MW of the polypeptide {protein}.
        Work out the heaviness of the peptide {protein} in Da.
        Weigh the peptide {protein}.
        Return ProteinAnalysis molecular_weight for the protein {protein}.
        Sum the average residue masses of the peptide {protein} and add a water.
        Estimate what mass the peptide {protein} should show in the spectrometer.
        State the size, as molecular mass, of the polypeptide {protein}.
        Report the average molecular weight of the protein chain {protein}.
        Find the mass of the protein {protein}.
        Find the weight of the peptide {protein}.
        Find the molecular mass of the peptide {protein}.
        Find the molecular weight of the polypeptide {protein}.
        Find the dalton mass of the protein {protein}.
        Find the molar mass of the protein {protein}.
        Calculate the mass of the peptide {protein}.
        Calculate the weight of the protein {protein}.
        Compute the mass of the protein {protein} in Da.
        Work out the molecular weight of the peptide {protein}.
        Work out how heavy the protein {protein} is.
        Give me the molecular weight of the protein {protein}.
        Give the daltons of the peptide {protein}.
        Tell me how much the peptide {protein} weighs.
        Tell me the mass in Da: peptide {protein}.
        Weigh the peptide {protein} for me.
        Get the MW of the protein {protein}.
        Calculate the molecular weight of the protein {protein}.
        Calculate the molecular weight of the peptide {protein}.
        Find the molecular mass of the protein {protein} in daltons.
    """,
    "stories": """
        The mass spectrometer is calibrated with the peptide {protein}. What mass does the list give?
        A chemist bought the synthetic peptide {protein} and needs its molecular weight for the dilution.
        Before the centrifuge run, the lab wants the mass of the protein {protein}.
        On the gel a band may be the protein {protein}. At which mass should it run?
        The supplier's certificate must state the mass of the peptide {protein}. Which figure gets printed?
        A dialysis membrane lets small things pass. Is the peptide {protein} small? State its molecular weight.
        To know the number of molecules, a chemist looks up the molecular weight of the protein {protein}.
        A peptide synthesiser finished the peptide {protein}. To weigh out a micromole of this peptide, we need its molecular weight.
        A Western blot stains the protein {protein}. Next to which marker mass should the band lie?
        A supplement contains the peptide {protein}. Its data sheet lacks the molecular mass. Supply it.
        MALDI shows a peak. Does it fit the peptide {protein}? Compute what that peptide weighs.
        A size-exclusion column sorts by molecular weight. Our protein {protein} has which?
        A toxicologist doses the venom peptide {protein} by molecule count. Which molar mass does she use?
        A protein chemist tags the enzyme; the tag is the peptide {protein}. How heavy is this tag by itself?
        The customs form asks for the molecular weight of the peptide {protein}. What is written?
        I ordered the peptide {protein} and need its molecular weight to mix the solution. What is it?
        My worksheet gives the peptide {protein} and asks for its mass in Da. What is the answer?
        On the gel we look for the protein {protein}. At what mass should we look?
        The label of the tube says peptide {protein} but the mass is missing. What is it?
        The machine shows a mass and we wonder if it is the peptide {protein}. How heavy should that be?
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
        MW of peptide {protein}
        molecular heft, protein {protein}
        mass in Da, peptide {protein}
        how heavy is the protein {protein}
        kDa of protein {protein}
        peptide mass calculator: peptide {protein}
        mass of the protein {protein}
        peptide {protein} weight
        MW protein {protein}
        molecular mass of protein {protein}
        molecular weight of peptide {protein}
        molecular weight of the protein {protein}
    """,
    "dialogues": """
        A: We made the peptide {protein}. B: Its mass? A: Please work it out.
        "How heavy is it?" "What?" "The protein {protein}."
        A: The band sits too low for the protein {protein}. B: What molecular weight should it have?
        Nurse: The hormone is the peptide {protein}. Pharmacist: Weight per molecule? Nurse: Please compute.
        A: The peptide is {protein}. B: Do you need its charge? A: No, its molecular weight.
        Tech: The spectrometer needs a target. Boss: The protein {protein}. Tech: At which molecular mass do I look?
        Tech: We made the peptide {protein}. Boss: How heavy is it? Tech: Let me work it out, which mass?
        Pupil: I have the protein {protein}. Teacher: What is its molecular weight?
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
        What is the abbreviation of {taxon}?
        What is the abbreviated name of {taxon}?
        What is the shortened binomial of {taxon}?
        What is the short scientific name of {taxon}?
        What is the genus-initial form of {taxon}?
        What is the contracted Latin name of {taxon}?
        How do I abbreviate {taxon}?
        How do you write {taxon} in short?
        How is {taxon} usually abbreviated in papers?
        On second mention, how should {taxon} be cited?
        If only the genus is shortened, what does {taxon} become?
        How would {taxon} appear on a crowded axis label, genus cut to its initial?
        What do microbiologists write in place of {taxon} once it has been introduced?
        What remains of {taxon} if the generic name shrinks to a capital with a point?
        What's the short form of {taxon}?
        What's the abbreviation for {taxon}?
        What's the short name of {taxon}?
        What is the abbreviated form of {taxon}?
        What is the brief name of {taxon}?
        What is the shortened name of {taxon}?
        What is the short Latin name of {taxon}?
        What is the abbreviated species name of {taxon}?
        What is the shorter way to write {taxon}?
        How is {taxon} shortened?
        How do I write {taxon} in the short way?
        How do I shorten {taxon}?
        How do scientists write {taxon} for short?
        If I write {taxon} with only the first letter of the genus, what is it?
        What do I write for {taxon} when there is no room for the full name?
        Can you shorten the name {taxon}?
        How do you abbreviate {taxon}?
        What is the abbreviated scientific name of {taxon}?
        How do you write {taxon} in abbreviated form?
        What is the abbreviation of the species name {taxon}?
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
        Abbreviate the species {taxon}.
        Abbreviate the genus in {taxon}.
        Shorten {taxon}.
        Shorten the binomial {taxon}.
        Find the abbreviation of {taxon}.
        Find the short form of {taxon}.
        Find the shortened species name of {taxon}.
        Condense {taxon} to genus letter and epithet.
        Keep the epithet of {taxon} but clip its genus.
        Write the species name {taxon} with the genus initialised.
        Put {taxon} in abbreviated binomial style.
        Clip the generic name of {taxon} to its initial.
        Give the brief form of the Latin name {taxon}.
        Spell {taxon} the way a text does after first use.
        Shorten the name {taxon}.
        Shorten the genus of {taxon}.
        Shorten the species name {taxon}.
        Abbreviate the name {taxon}.
        Abbreviate the Latin name {taxon}.
        Find the abbreviated form of {taxon}.
        Find the short name of {taxon}.
        Find the short Latin name of {taxon}.
        Find the abbreviated species name of {taxon}.
        Give me the short form of {taxon}.
        Give the abbreviation for {taxon}.
        Write {taxon} in short.
        Write {taxon} with the genus cut to one letter.
        Write the short form of {taxon}.
        Make {taxon} shorter.
        Make an abbreviation of {taxon}.
        Tell me the short name for {taxon}.
        Cut the first word of {taxon} to its first letter.
        Abbreviate the species name {taxon}.
        Abbreviate the scientific name {taxon}.
        Give the abbreviated scientific name of {taxon}.
    """,
    "stories": """
        The journal wants species names abbreviated after first use. Our text repeats {taxon}. What should stand there?
        On the label there is room for the short name of {taxon} only. What do we print?
        A student wrote {taxon} twenty times; her teacher suggests the abbreviation. Which?
        The phylogenetic tree has short tips. How is the tip {taxon} labelled?
        The legend lacks space. The editor shortens {taxon} by abbreviating the genus. What is printed?
        After the first mention, guidelines want a genus initial. A manuscript repeats {taxon}. How is it written?
        A herbarium label is narrow. The entry {taxon} needs its abbreviated form. Which is it?
        A figure legend is too long. The species {taxon} must be written with its genus initial. How?
        An editor's pencil strikes the full name {taxon} on page two and writes the short one. Which?
        A seed packet has room for few letters; {taxon} is printed in abbreviated form. What is printed?
        In the results section {taxon} occurs again and again. How does the author shorten it?
        The museum's drawer tags use abbreviated binomials. What does the tag for {taxon} say?
        The lab notebook introduces {taxon} in full and then only its abbreviation. What is that?
        A field guide index abbreviates each genus. Under which short entry stands {taxon}?
        A phylogeny plot truncates {taxon} to initial and epithet. Which label is drawn?
        I wrote {taxon} in full at the start of my essay. How do I write it after that?
        The plant label is too small for {taxon}. What is the short name I can write?
        My teacher says that I need not write {taxon} in full each time. What is the short way?
        The table has a narrow column and {taxon} does not fit. What do I type instead?
        The zoo sign uses the short form of {taxon}. What stands on it?
        I have already written {taxon} once in my paper. How do I abbreviate it the next time?
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
        abbr for {taxon}
        short for {taxon}
        {taxon}, short scientific name
        genus initial for {taxon}
        shorten species name {taxon}
        brief binomial: {taxon}
        short form {taxon}
        short {taxon}
        abbreviation for {taxon}
        {taxon} abbreviated how
        {taxon} in short
        {taxon} abbreviation
        abbreviated name of {taxon}
        scientific name {taxon} abbreviated
    """,
    "dialogues": """
        A: The species is {taxon}. B: That is long. A: Then abbreviate it.
        "Full name?" "{taxon}" "And the short one?"
        Editor: Shorten {taxon}. Author: The genus only? Editor: Only the genus, as usual.
        Pupil: I am tired of writing {taxon}. Teacher: Use the abbreviated name then.
        A: I have to mention {taxon} again. B: Not in full! A: Then how do I abbreviate it?
        Student: May I write {taxon} every time? Tutor: Shorten the genus. Student: So what do I write?
        Pupil: Must I write {taxon} again? Teacher: Use the short form. Pupil: What is that?
        Gardener: {taxon} is too long for the sign. Helper: Then shorten it. Gardener: To what?
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
    Why does DNA have two strands and not three?
    What does it mean that the genetic code is degenerate?
    How did Nirenberg crack the first codon?
    Why do scientists give Latin names to plants and animals?
    Explain what an open reading frame is to a layperson.
    What's the difference between transcription and translation in a cell?
    Why is thymine replaced in RNA?
    Who invented the polymerase chain reaction, and was he really a surfer?
    How does a cell know which genes to read?
    Is a mutation always bad?
    Why are proteins folded?
    What is junk DNA, and is it junk?
    How do forensic scientists get DNA from a hair?
    Compare mitosis and meiosis in a few sentences.
    Recommend a novel in which genetics plays a role.
    Draw a ribosome sitting on a messenger RNA.
    What does the word "codon" come from?
    Why do onions and salamanders carry far more DNA than we do?
    How do primers find their place on the strand?
    Do you think cloning pets is ethical?
    Who first saw bacteria under a microscope?
    What would happen if all insects vanished?
    Which amino acids must we get from food, and why can't we make them?
    Why do the ends of a DNA strand have a direction at all?
    Should parents be allowed to edit the genes of their children?
    What is an intron good for?
    Translate "reverse transcription" into Portuguese.
    How old is the idea of a tree of life?
    Why is the Wallace rule only a rule of thumb?
    ACGT is the name of our quiz team.
    We sequenced GATTACA three times on Monday and the machine crashed every time.
    The tube labelled ATGCCGTAA fell on the floor. Who cleans up?
    My nephew spelled his name with the letters A, C, G and T and lost the bet.
    Is TATA really the start of a love song or just the name of a box?
    Please send 20 µL of the primer ATTCGGCA to the lab in Basel.
    He got ACGGT tattooed on his arm and doesn't know what it means.
    Write a Perl script that reads FASTA files with lines like ACGTTGCA.
    The password was GATTACA97, so change it.
    Where did you buy the poster with AUG, UAA and UAG on it?
    Our cat had 5 kittens on 3 March, all grey.
    I read 40 pages about Homo neanderthalensis before bed.
    Is Quercus robur a good tree for a small garden?
    Somebody wrote TAGTAGTAG on the wall of the biology building.
    My aunt keeps 12 specimens of Dionaea muscipula on her balcony.
    A patient of 63 years came in with a cough. Who is on duty?
    The strand CCCGGG bored the audience at my talk.
    Tell me a bedtime story about a codon called UGA that wanted to go on.
    Can I feed Erinaceus europaeus with cat food?
    The boss wants the gel photos of samples 4 and 7 by noon.
    Staphylococcus aureus closed the ward for 2 weeks.
    Our protein MKTAYIAK is on the cover of the journal, hooray!
    Will the price for sequencing fall below $100 by 2030?
    The sequence AAAAAA looks like somebody screaming.
    Is 37 °C too warm for yeast overnight?
    Label the freezer box: "DNA, do not touch, property of Room 204".
    Vulpes vulpes stole 3 of our hens last night.
    I have 46 chromosomes and no idea what to do with my life.
    Hi team,\\nthe order for TTGACA has been cancelled.\\nPlease tell Jonas.
    The biopsy report mentions BRCA1. Should I be worried?
    It's in his DNA to complain about everything.
    Music is in her genes, her mother was a singer too.
    The new law is a strange hybrid.
    The virus on my laptop ate my thesis.
    This town is a cultural melting pot.
    The base of the lamp is made of oak.
    They left the army base at dawn.
    I was stranded at the airport all night.
    He is a rare species of gentleman.
    The seeds of doubt had been planted.
    Please translate this menu from Greek for me.
    A new branch of the bank has opened next to the bakery.
    She has green fingers; her basil never dies.
    Stop copying your brother!
    The company culture here is rotten.
    Her jeans don't fit any more.
    Sorry, wrong chat. Ignore that.
    Make an appointment with the vet for my dog, please.
    You have been extremely kind, bless you.
    I think I am coming down with a cold.
    Wake me when the lecture is over.
    Any idea which bird sings at four in the morning?
"""
