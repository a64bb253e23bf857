"""Wordings of the tools that take one signal."""

from __future__ import annotations

AUTOCORRELATION = {
    "terms": (
        "autocorrelation; autocorrelation sequence; self-correlation; "
        "correlation of a signal with itself; similarity with delayed copies; lag products; "
        "ACF; serial products; periodicity detection; echo detection"
    ),
    "questions": """
    What is the autocorrelation of the signal {signal}?
    What do you get for the autocorrelation sequence of {signal}?
    How strongly does the signal {signal} resemble delayed copies of itself?
    Which values does the autocorrelation of {signal} take at the nonnegative lags?
    Can you autocorrelate {signal} for me?
    If {signal} is a signal, what are its sums of lagged products?
    What would the unnormalised autocorrelation of {signal} look like?
    How similar is the waveform {signal} to shifted versions of itself, lag by lag?
    What's the autocorrelation of {signal}?
    How does overlap with its own lagged copy score, shift after shift, for the signal {signal}?
    """,
    "commands": """
    Compute the autocorrelation of {signal}.
    [Find|Determine|Work out] the autocorrelation sequence of the [discrete|sampled|finite] signal {signal}.
    Autocorrelate the sequence {signal}.
    Correlate the signal {signal} with itself at every nonnegative lag.
    Give me r[[k]] of the signal {signal} for all lags from zero upward.
    Slide the signal {signal} along its own copy, multiply and add at each lag.
    Evaluate the raw autocorrelation, no scaling, of {signal}.
    List the autocorrelation values of the waveform {signal}.
    For the signal {signal}, tabulate the sums of products with its own shifts.
    Calculate the autocorrelation of signal {signal}.
    Detect periodicity in the signal {signal} by its raw ACF; list it.
    """,
    "stories": """
    A student records the signal {signal} and suspects a hidden period. She wants the autocorrelation.
    We received the waveform {signal} from a radar. To find echoes we need its autocorrelation at each lag.
    An engineer looks for rhythm in the signal {signal} by multiplying it with delayed copies. What sums come out?
    The heartbeat monitor stored the signal {signal}. How does it correlate with itself as the lag grows?
    In the laboratory the samples {signal} were logged; the report asks for the autocorrelation of this signal.
    To estimate the pitch of a note we autocorrelate the recorded samples {signal}. What are the values?
    For linear prediction a speech coder needs the lag products of the signal {signal}. Supply them.
    A buoy sent the waveform {signal}. Compare it with itself, delayed step by step, and report each correlation.
    """,
    "terse": """
    autocorrelation({signal})
    autocorr {signal} of signal
    r_xx for signal {signal}
    acf, unnormalised, signal {signal}
    signal {signal}: self-correlation?
    x[[n]] = {signal}; autocorrelation
    autocorrelate: {signal}
    {signal} -> autocorrelation
    np.correlate(x, x) lags from zero, signal x = {signal}
    """,
    "dialogues": """
    A: I have the signal {signal}. B: And? A: Its autocorrelation, please.
    A: Does {signal} repeat itself? B: Check the autocorrelation. A: Do it for me.
    User: here is my signal: {signal}. Assistant: What shall I do? User: correlate it with itself.
    "Is there an echo in the waveform {signal}?" "Look at its lag products." "Which are they?"
    A: What is r[[k]]? B: The autocorrelation. A: Then give it for the signal {signal}.
    """,
}

AUTOCORRELATION_IN_PROSE = {
    "terms": "autocorrelation; self-correlation; ACF; r_xx; lagged products; autocorrelate",
    "questions": """
    What is the autocorrelation when the samples are the signal {signal}?
    Which lag products has the waveform {signal}?
    How does the signal {signal} correlate with itself?
    What's the autocorrelation of the signal {signal}?
    What's r_xx if the samples form the signal {signal}?
    How self-similar under delay is the waveform {signal}?
    How big is the product sum at each lag for the signal {signal} against itself?
    Which raw ACF values belong to the signal {signal}?
    """,
    "commands": """
    Autocorrelate the signal {signal}.
    Work out every autocorrelation value of the waveform {signal}.
    Calculate the autocorrelation of the signal {signal}.
    Compute r_xx, nonnegative lags only; the data are the signal {signal}.
    Multiply the waveform {signal} by lagged copies of itself and sum each time.
    Hunt for an echo: autocorrelate the waveform {signal}.
    Return the unscaled ACF of the signal {signal}.
    """,
    "stories": """
    A sensor delivers the signal {signal}. Its autocorrelation shall be printed in the report.
    A cricket's chirp was digitised as the signal {signal}. A biologist looks for its repetition rate by \
autocorrelation. What sequence does she obtain?
    The lab partner reads aloud the signal {signal}. I correlate it with its own delayed copy, lag by lag. Which \
sums do I write down?
    For pitch tracking a tuner app takes the waveform {signal} and evaluates its autocorrelation. What does it find?
    """,
    "terse": """
    autocorrelation, signal: {signal}
    acf of signal {signal}
    r_xx: signal {signal}
    self-correlation of the waveform {signal}
    raw autocorr, waveform {signal}
    """,
    "dialogues": """
    A: I measured the signal {signal}. B: Is it periodic? A: The autocorrelation should tell; give it to me.
    Student: My data are the signal {signal}. Tutor: Correlate it with itself. Student: At every lag? Tutor: At \
every nonnegative lag.
    User: ACF please. Assistant: Of which samples? User: Of the signal {signal}.
    Musician: Can you find the beat in the signal {signal}? Coder: Through autocorrelation. Musician: Then show me.
    """,
}

DFT_MAGNITUDE = {
    "terms": (
        "magnitude spectrum; DFT magnitude; amplitude spectrum; "
        "absolute values of the discrete Fourier transform; FFT magnitudes; "
        "spectral amplitudes; frequency content; spectrum analyser; tone strength"
    ),
    "questions": """
    What is the magnitude spectrum of the signal {signal}?
    What are the absolute values of the DFT of {signal}?
    How large is each bin of the FFT of {signal} in magnitude?
    Which amplitudes appear in the spectrum when the samples are {signal}?
    What magnitudes does the discrete Fourier transform of {signal} have?
    How strong is every frequency in the signal {signal}?
    Can you tell me the DFT magnitudes for {signal}?
    If x[[n]] = {signal}, what is the modulus of every X[[k]]?
    What does the amplitude spectrum of the waveform {signal} look like?
    What's the magnitude of the DFT of {signal}?
    """,
    "commands": """
    Compute the DFT magnitude of {signal}.
    [Find|Determine|Calculate] the magnitude spectrum of the [sampled|discrete|finite] signal {signal}.
    Take the FFT of {signal} and report only the absolute values.
    Give me the modulus of each discrete Fourier coefficient of {signal}.
    Transform {signal} with the DFT and drop the phases.
    Show how much of each frequency the signal {signal} contains.
    List the spectral magnitudes of the waveform {signal}.
    Evaluate the lengths of the complex DFT coefficients of {signal}.
    Analyse the signal {signal}: amplitude at every frequency bin.
    Produce the amplitude spectrum of {signal}, using the unnormalised DFT.
    Calculate abs of the FFT for the signal {signal}.
    """,
    "stories": """
    A microphone recorded the signal {signal}. Which strength does each frequency bin show?
    To find the hum in the recording {signal} we look at the magnitudes of its DFT.
    The vibration sensor of a pump logs {signal}. The engineer asks for the magnitude spectrum.
    For the exam, Mia has the waveform {signal} and must sketch the amplitude spectrum; what are the heights?
    An audio plugin draws bars for the signal {signal}, one bar a DFT bin. How tall are the bars?
    A spectrum analyser is fed with {signal}. What amplitudes does it display?
    Before designing a filter I want the absolute Fourier coefficients of the signal {signal}.
    The seismograph stored the waveform {signal}. Its strongest frequency shows in the DFT magnitudes: which?
    """,
    "terse": """
    dft_magnitude({signal})
    abs(fft({signal}))
    |DFT| of {signal}
    magnitude spectrum, signal {signal}
    {signal}: amplitude spectrum?
    x[[n]] = {signal}; find |X[[k]]|
    fft magnitudes {signal}
    signal {signal} -> spectral amplitudes
    np.abs(np.fft.fft({signal}))
    """,
    "dialogues": """
    A: My signal is {signal}. B: Time or frequency? A: Magnitudes in frequency, please.
    A: I took the FFT of {signal}. B: Complex, right? A: Yes, but I only want the magnitudes.
    User: signal {signal}. Assistant: What would you like? User: its amplitude spectrum.
    "Which tones are loud in the waveform {signal}?" "See the spectrum." "Then list the magnitudes."
    A: Phase does not matter. B: So the modulus of the DFT? A: Exactly, of {signal}.
    DJ: Bass or treble? Engineer: See how strong each bin of the signal {signal} is. DJ: Just the magnitude spectrum \
then.
    """,
}

DFT_MAGNITUDE_IN_PROSE = {
    "terms": (
        "magnitude spectrum; amplitude spectrum; spectral magnitudes; FFT amplitude; "
        "frequency strengths; modulus of the DFT"
    ),
    "questions": """
    Given the signal {signal}, what is its magnitude spectrum?
    How large are the DFT coefficients in magnitude for the signal {signal}?
    What's the magnitude of the DFT for the signal {signal}?
    How strong is each frequency bin of the signal {signal}?
    What would a spectrum analyser show, as amplitudes, for the waveform {signal}?
    What's |X[[k]]| at every k for the signal {signal}?
    How tall are the spectral lines of the waveform {signal}?
    Which FFT amplitudes, phases ignored, come from the signal {signal}?
    """,
    "commands": """
    Find the amplitude spectrum of the waveform {signal}.
    Take the signal {signal} and give the absolute values of its DFT.
    Calculate the FFT magnitudes of the signal {signal}.
    Ignore phases and list the amplitude of every DFT bin for the signal {signal}.
    Take the modulus of each Fourier coefficient of the waveform {signal}.
    Print the spectral strengths, unnormalised, of the signal {signal}.
    Get abs(FFT) for the waveform {signal}.
    """,
    "stories": """
    The sensor sent the waveform {signal}. We plot how strong each frequency is.
    A hum bothers the studio. The captured signal {signal} goes into an analyser that draws amplitude bars, one per \
DFT bin. How tall are they?
    The tide gauge logs the waveform {signal}. An oceanographer needs the strength of each frequency, no phase. What \
magnitudes come out?
    Our exam gives the signal {signal} and asks for the absolute DFT values. Which are right?
    A guitar tuner samples the signal {signal} and looks for the biggest FFT magnitude. Write all of them.
    """,
    "terse": """
    magnitude spectrum, signal: {signal}
    fft magnitudes of the signal {signal}
    |DFT| for the waveform {signal}
    amplitude spectrum of signal {signal}
    abs fft, signal {signal}
    """,
    "dialogues": """
    A: Here is the signal {signal}. B: Complex spectrum? A: No, absolute values of the DFT.
    Student: I sampled the waveform {signal}. Tutor: Plot its amplitude spectrum. Student: With which heights?
    User: FFT magnitudes. Assistant: Which data? User: The signal {signal}.
    Mechanic: Which vibration dominates the waveform {signal}? Expert: Compare DFT magnitudes. Mechanic: List them.
    """,
}

DFT = {
    "terms": (
        "discrete Fourier transform; DFT; FFT; complex spectrum; Fourier coefficients; "
        "frequency-domain samples; Fourier analysis; complex bins; spectrum with phase; "
        "forward transform"
    ),
    "questions": """
    What is the discrete Fourier transform of {signal}?
    What complex values does the FFT of {signal} return?
    Which real and imaginary parts has the DFT of {signal}?
    How does the signal {signal} read in the frequency domain, as complex numbers?
    What are the complex Fourier coefficients of the signal {signal}?
    If x[[n]] = {signal}, what is X[[k]] as complex numbers?
    What's the DFT of {signal}?
    What's the FFT of {signal}?
    What are the complex bins when the signal {signal} is Fourier transformed?
    Which phasors make up the signal {signal} according to the DFT?
    What does np.fft.fft give for {signal}?
    How do the sums of x[[n]] times complex exponentials come out for the signal {signal}?
    How is the waveform {signal} decomposed into complex exponentials by the DFT?
    """,
    "commands": """
    Compute the DFT of {signal}.
    Take the fast Fourier transform of {signal}.
    Transform the signal {signal} to the frequency domain; keep real and imaginary parts.
    Give the complex spectrum of {signal}.
    [Find|Determine] every complex DFT coefficient of the waveform {signal}.
    Run an FFT over {signal} and show the complex output.
    Calculate the FFT of {signal}.
    Find X[[k]], real plus imaginary, for x[[n]] = {signal}.
    Decompose the waveform {signal} into complex sinusoids with the DFT.
    Apply the forward Fourier transform, finite and discrete, to {signal}.
    Correlate the signal {signal} with each root of unity and list the complex DFT outcome.
    Convert the signal {signal} from time domain to frequency domain, phase information included.
    """,
    "stories": """
    A student multiplies the signal {signal} by the DFT matrix. Which complex numbers result?
    Our receiver needs amplitude and phase, so it transforms the block {signal} by FFT. State the complex bins.
    To solve an equation in the frequency domain, Omar first applies the discrete Fourier transform to {signal}.
    The homework hands out the waveform {signal} and wants its complex spectrum by the defining sum.
    An OFDM demodulator applies an FFT to the received signal {signal}. Which complex constellation points appear?
    For fast multiplication a programmer transforms {signal} with an FFT and keeps the complex output. What does the \
array hold?
    The lecture derives the DFT matrix. As an exercise it is multiplied with the signal {signal}. Write down the \
complex outcome.
    To shift the phase of each component, Yusuf needs the full complex spectrum of the waveform {signal}. Supply it.
    """,
    "terse": """
    dft({signal})
    fft {signal}
    DFT of {signal}, complex
    x[[n]] = {signal}; X[[k]] = ?
    {signal} -> Fourier coefficients
    complex spectrum, signal {signal}
    np.fft.fft({signal})
    fft({signal}), complex bins
    X[[k]] of signal {signal}, real + imag
    discrete fourier transform {signal}
    whats the dft of {signal}
    """,
    "dialogues": """
    A: I have the samples {signal}. B: Which transform? A: The plain DFT.
    User: FFT please. Assistant: Of what? User: {signal}, real and imaginary parts.
    "Turn the signal {signal} into a spectrum." "With phases?" "Yes, complex numbers."
    A: FFT of {signal}, please. B: Only magnitudes? A: No, keep it complex.
    Lecturer: Transform the signal {signal}. Student: By the DFT sum? Lecturer: Yes, with real and imaginary parts.
    User: {signal}. Assistant: A signal? User: Yes, give its complex Fourier coefficients.
    """,
}

ENERGY = {
    "terms": (
        "signal energy; total energy; sum of squared samples; squared norm; pulse energy; "
        "sum of squares; l-two norm squared; Parseval sum"
    ),
    "questions": """
    What is the energy of the signal {signal}?
    How much energy does the waveform {signal} carry?
    What do the squared samples of the signal {signal} add up to?
    Which total energy has the discrete signal {signal}?
    Can you find the energy contained in x[[n]] = {signal}?
    What's the energy of signal {signal}?
    How energetic, as a sum of squares, is the pulse signal {signal}?
    What's the squared Euclidean norm of the signal {signal}?
    How much is sum |x[[n]]| squared for x[[n]] = {signal}?
    What does an ideal integrator read after squaring the signal {signal}, sample spacing one?
    """,
    "commands": """
    Compute the energy of the signal {signal}.
    Square every sample of the signal {signal} and sum up.
    [Find|Determine] the total energy of the waveform {signal}.
    Sum the squared magnitudes of x[[n]] = {signal}.
    Tell me the energy stored in the impulse response {signal}.
    Calculate how much energy the signal {signal} has in total.
    Add up x[[n]] squared for the waveform {signal}.
    Take the dot product of the signal {signal} with itself, its energy.
    Integrate the squared waveform {signal}, unit time step.
    Compute the autocorrelation at zero lag, the energy, of the signal {signal}.
    """,
    "stories": """
    A pulse with the waveform {signal} leaves the antenna. Find its energy as a sum of squares.
    The energy detector of a radio integrates the squared signal {signal}. What does it read?
    Lena compares pulses by energy. One of them is the signal {signal}; what is its energy?
    By Parseval the spectrum holds as much energy as the signal {signal} itself. How much is that?
    Two sonar pings are compared by pulse energy. The first is the signal {signal}. How much energy is in it?
    The filter designer wants an impulse response of small energy. Her candidate impulse response is {signal}. What \
energy does it have?
    """,
    "terse": """
    energy of signal {signal}
    signal {signal}: energy?
    E = sum |x[[n]]|^ two, signal {signal}
    total energy, waveform {signal}
    np.vdot(x, x), energy of signal x = {signal}
    squared norm, signal {signal}
    pulse energy: waveform {signal}
    whats the energy in signal {signal}
    """,
    "dialogues": """
    A: The signal is {signal}. B: What about it? A: How much energy does it have?
    "Is the pulse strong?" "Its waveform is {signal}." "Then calculate the energy."
    Student: Energy or power? Tutor: Energy, no averaging. Student: For the signal {signal}? Tutor: Yes, sum the \
squares.
    User: here is a pulse, the waveform {signal}. Assistant: RMS? User: No, total energy.
    """,
}

ENERGY_IN_PROSE = {
    "terms": "signal energy; total energy; sum of squares; pulse energy; squared norm",
    "questions": """
    Given the signal {signal}, what is its energy?
    How much total energy does the waveform {signal} contain?
    What's the energy of the signal {signal}?
    How much is the sum of squares of the signal {signal}?
    How strong, by total squared amplitude, is the waveform {signal}?
    What's the squared norm of the signal {signal}?
    If a pulse is the signal {signal}, how much energy does it hold?
    Which energy has the impulse response {signal}?
    """,
    "commands": """
    Add the squares of the signal {signal} to get its energy.
    Calculate the energy of the signal {signal}.
    Square and sum the waveform {signal}.
    Work out how energetic the pulse with the signal {signal} is, without averaging.
    Find the total energy: the recording is the waveform {signal}.
    Determine the energy contained in the kernel {signal}.
    """,
    "stories": """
    A transmitter sends the signal {signal}. We need its energy.
    A lightning detector captured the waveform {signal}. Its energy is the sum of the squared samples. What is it?
    A homework sheet lists the signal {signal}. Pupils square each number and add. Which energy do they get?
    The ping of a bat was digitised as the signal {signal}. How much energy went into it?
    """,
    "terse": """
    energy, signal: {signal}
    energy of the signal {signal}
    sum of squares, signal {signal}
    pulse energy, waveform {signal}
    E of the signal {signal}, total
    """,
    "dialogues": """
    A: My pulse is the signal {signal}. B: How much energy has it? A: Tell me.
    User: Energy, please. Assistant: Of what? User: The waveform {signal}.
    Tutor: Add the squares of the signal {signal}. Student: Is that the energy? Tutor: Yes, so what is it?
    """,
}

RMS = {
    "terms": (
        "root mean square; RMS value; effective value; quadratic mean amplitude; "
        "effective voltage; true RMS; quadratic average; heating value of a current"
    ),
    "questions": """
    What is the root mean square of the signal {signal}?
    What is the RMS value of the waveform {signal}?
    How large is the effective value of the signal {signal}?
    Which constant level has the same mean power as the signal {signal}?
    What RMS amplitude has the signal {signal}?
    Could you work out the quadratic mean of the signal {signal}?
    What's the RMS of signal {signal}?
    How loud, by RMS, is the audio signal {signal}?
    What DC level would heat a resistor as much as the waveform {signal}?
    What's the square root of the average squared sample of the signal {signal}?
    How big is the AC signal {signal} in effective terms?
    What does a true-RMS meter display for the waveform {signal}?
    What typical amplitude, in the root-mean-square sense, does the vibration signal {signal} show?
    """,
    "commands": """
    Compute the RMS of the signal {signal}.
    [Find|Determine] the root-mean-square level of the waveform {signal}.
    Square the samples of the signal {signal}, average them, take the root.
    Give the effective amplitude of the signal {signal}.
    Measure the RMS loudness of the signal {signal}.
    Report the square root of the mean power of the waveform {signal}.
    Calculate the RMS value of the signal {signal}.
    Evaluate sqrt of mean of squares for the waveform {signal}.
    Quantify the loudness of the audio signal {signal} as an effective level.
    Return the quadratic average of the signal {signal}.
    State the effective voltage of the sampled waveform {signal}.
    """,
    "stories": """
    A true-RMS voltmeter samples the waveform {signal}. What does its display show?
    The sound engineer wants the effective level of the signal {signal} before mixing.
    Vibration limits are given as root mean square. The sensor signal is {signal}. Which level results?
    To compare loudness, Jan computes the RMS of the audio signal {signal}.
    A bearing shakes; its accelerometer signal is {signal}. Maintenance rules look at the RMS. What do they see?
    Mains voltage is quoted as an effective value. An oscilloscope sampled the waveform {signal}. What effective \
voltage is that?
    The mastering plugin shows a root-mean-square meter. It is fed with the audio signal {signal}. Where does its \
needle stand?
    """,
    "terse": """
    rms of signal {signal}
    signal {signal}: rms?
    RMS, waveform {signal}
    effective value, signal {signal}
    sqrt(mean(square(x))), signal x = {signal}
    rms level, audio signal {signal}
    whats the rms value of waveform {signal}
    true RMS: signal {signal}
    """,
    "dialogues": """
    A: How loud is it? B: The signal reads {signal}. A: Then I want the RMS.
    "Peak or effective?" "Effective, for the waveform {signal}." "One moment."
    User: signal {signal}. Assistant: Energy? User: No, root mean square.
    Electrician: Peak voltage means little. Apprentice: So the effective one? Electrician: Yes, of the waveform \
{signal}.
    Producer: The track feels quiet. Engineer: Its signal is {signal}. Producer: What RMS level is that?
    """,
}

NORMALIZE = {
    "terms": (
        "peak normalization; normalised signal; scaling to unit peak; full-scale adjustment; "
        "gain adjustment to full scale; amplitude scaling; unit maximum; loudness maximising"
    ),
    "questions": """
    What is the signal {signal} after peak normalization?
    How does the waveform {signal} look when its largest magnitude becomes one?
    What do you get when you normalise the signal {signal} to unit peak?
    Which samples result if the signal {signal} is scaled to full scale?
    What are the peak-normalised values of the signal {signal}?
    Can you rescale the waveform {signal} so that it peaks at one?
    What's the normalized version of the signal {signal}?
    How do I bring the signal {signal} to a maximum amplitude of one?
    What do the samples become if the loudest of the signal {signal} is set to full scale?
    What gain-adjusted waveform has unit maximum and the shape of the waveform {signal}?
    How does the signal {signal} read relative to its own peak?
    What is each sample of the signal {signal} as a share of the largest magnitude?
    What's left when amplitude is factored out of the signal {signal}, so that its peak is one?
    """,
    "commands": """
    Normalize the signal {signal} to a peak of one.
    Scale the waveform {signal} so that the maximum magnitude equals one.
    Divide the signal {signal} by its largest absolute sample.
    [Bring|Adjust] the signal {signal} to full scale.
    Peak-normalise the signal {signal}.
    Return the waveform {signal} with unit peak amplitude.
    Calculate the peak-normalised signal from {signal}, a recorded signal.
    Turn up the gain of the quiet signal {signal} until its highest peak hits full scale.
    Express the signal {signal} in units of its peak magnitude.
    Map the waveform {signal} into the range from minus one to one, zero staying zero.
    Amplify or attenuate the signal {signal} to unit maximum amplitude.
    Prepare the audio signal {signal} for playback by dividing out its absolute maximum.
    """,
    "stories": """
    A recording with the signal {signal} is too quiet. The editor normalises its peak to one. What are the samples?
    Before comparing shapes, Ana divides the waveform {signal} by its peak. Write down the outcome.
    The converter accepts magnitudes up to one only, so the signal {signal} is scaled by its peak. What is sent?
    An audio tool normalises the signal {signal} to full scale. Which values are stored?
    A neural network expects audio between minus one and one. The raw signal is {signal}. It is divided by its \
absolute maximum. What enters the network?
    Two seismograms shall be drawn equally tall. One is the waveform {signal}. What samples has it after scaling to \
unit height?
    The podcaster clicks on "maximise volume without clipping"; her signal is {signal}. Which scaled samples are \
saved?
    """,
    "terse": """
    normalize signal {signal}
    signal {signal}: unit peak
    peak normalization, waveform {signal}
    {signal} / max |x|, signal
    x / max(abs(x)), signal x = {signal}
    normalise to full scale: signal {signal}
    scale waveform {signal} to unit maximum
    peak = one, signal {signal}
    gain to full scale, audio signal {signal}
    """,
    "dialogues": """
    A: This signal clips: {signal}. B: Shall I normalise it? A: Yes, to peak one.
    "The waveform {signal} has odd units." "Divide by the peak, then." "Do so."
    User: here is a signal, {signal}. Assistant: And now? User: scale it to a peak of one.
    Coder: My plot is off the chart. Mentor: Divide the signal {signal} by its absolute maximum. Coder: What does \
that give?
    Singer: I recorded too softly! Engineer: Your signal is {signal}. Singer: Then bring its peak to full scale.
    """,
}
