"""Wordings of the tools that take one signal."""

from __future__ import annotations

AUTOCORRELATION = {
    "terms": "autocorrelation; autocorrelation sequence; self-correlation; correlation of a signal with itself; "
    "similarity with delayed copies; lag products",
    "questions": """
    What is the autocorrelation of the signal {signal}?
    What do you get for the autocorrelation sequence of {signal}?
    How strongly does the signal {signal} resemble delayed copies of itself?
    Which values does the autocorrelation of {signal} take at the nonnegative lags?
    Can you autocorrelate {signal} for me?
    If {signal} is a signal, what are its sums of lagged products?
    What would the unnormalised autocorrelation of {signal} look like?
    How similar is the waveform {signal} to shifted versions of itself, lag by lag?
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
    "terms": "autocorrelation; self-correlation",
    "questions": """
    What is the autocorrelation when the samples are the signal {signal}?
    Which lag products has the waveform {signal}?
    How does the signal {signal} correlate with itself?
    """,
    "commands": """
    Autocorrelate the signal {signal}.
    Work out every autocorrelation value of the waveform {signal}.
    """,
    "stories": """
    A sensor delivers the signal {signal}. Its autocorrelation shall be printed in the report.
    """,
    "terse": """
    autocorrelation, signal: {signal}
    """,
}

DFT_MAGNITUDE = {
    "terms": "magnitude spectrum; DFT magnitude; amplitude spectrum; absolute values of the discrete Fourier "
    "transform; FFT magnitudes; spectral amplitudes",
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
    """,
    "dialogues": """
    A: My signal is {signal}. B: Time or frequency? A: Magnitudes in frequency, please.
    A: I took the FFT of {signal}. B: Complex, right? A: Yes, but I only want the magnitudes.
    User: signal {signal}. Assistant: What would you like? User: its amplitude spectrum.
    "Which tones are loud in the waveform {signal}?" "See the spectrum." "Then list the magnitudes."
    A: Phase does not matter. B: So the modulus of the DFT? A: Exactly, of {signal}.
    """,
}

DFT_MAGNITUDE_IN_PROSE = {
    "terms": "magnitude spectrum; amplitude spectrum",
    "questions": """
    Given the signal {signal}, what is its magnitude spectrum?
    How large are the DFT coefficients in magnitude for the signal {signal}?
    """,
    "commands": """
    Find the amplitude spectrum of the waveform {signal}.
    Take the signal {signal} and give the absolute values of its DFT.
    """,
    "stories": """
    The sensor sent the waveform {signal}. We plot how strong each frequency is.
    """,
    "terse": """
    magnitude spectrum, signal: {signal}
    """,
}

DFT = {
    "terms": "discrete Fourier transform; DFT; FFT; complex spectrum; Fourier coefficients; frequency-domain samples",
    "questions": """
    What is the discrete Fourier transform of {signal}?
    What complex values does the FFT of {signal} return?
    Which real and imaginary parts has the DFT of {signal}?
    How does the signal {signal} read in the frequency domain, as complex numbers?
    What are the complex Fourier coefficients of the signal {signal}?
    If x[[n]] = {signal}, what is X[[k]] as complex numbers?
    """,
    "commands": """
    Compute the DFT of {signal}.
    Take the fast Fourier transform of {signal}.
    Transform the signal {signal} to the frequency domain; keep real and imaginary parts.
    Give the complex spectrum of {signal}.
    [Find|Determine] every complex DFT coefficient of the waveform {signal}.
    Run an FFT over {signal} and show the complex output.
    """,
    "stories": """
    A student multiplies the signal {signal} by the DFT matrix. Which complex numbers result?
    Our receiver needs amplitude and phase, so it transforms the block {signal} by FFT. State the complex bins.
    To solve an equation in the frequency domain, Omar first applies the discrete Fourier transform to {signal}.
    The homework hands out the waveform {signal} and wants its complex spectrum by the defining sum.
    """,
    "terse": """
    dft({signal})
    fft {signal}
    DFT of {signal}, complex
    x[[n]] = {signal}; X[[k]] = ?
    {signal} -> Fourier coefficients
    complex spectrum, signal {signal}
    """,
    "dialogues": """
    A: I have the samples {signal}. B: Which transform? A: The plain DFT.
    User: FFT please. Assistant: Of what? User: {signal}, real and imaginary parts.
    "Turn the signal {signal} into a spectrum." "With phases?" "Yes, complex numbers."
    """,
}

ENERGY = {
    "terms": "signal energy; total energy; sum of squared samples; squared norm",
    "questions": """
    What is the energy of the signal {signal}?
    How much energy does the waveform {signal} carry?
    What do the squared samples of the signal {signal} add up to?
    Which total energy has the discrete signal {signal}?
    Can you find the energy contained in x[[n]] = {signal}?
    """,
    "commands": """
    Compute the energy of the signal {signal}.
    Square every sample of the signal {signal} and sum up.
    [Find|Determine] the total energy of the waveform {signal}.
    Sum the squared magnitudes of x[[n]] = {signal}.
    Tell me the energy stored in the impulse response {signal}.
    """,
    "stories": """
    A pulse with the waveform {signal} leaves the antenna. Find its energy as a sum of squares.
    The energy detector of a radio integrates the squared signal {signal}. What does it read?
    Lena compares pulses by energy. One of them is the signal {signal}; what is its energy?
    By Parseval the spectrum holds as much energy as the signal {signal} itself. How much is that?
    """,
    "terse": """
    energy of signal {signal}
    signal {signal}: energy?
    E = sum |x[[n]]|^ two, signal {signal}
    total energy, waveform {signal}
    """,
    "dialogues": """
    A: The signal is {signal}. B: What about it? A: How much energy does it have?
    "Is the pulse strong?" "Its waveform is {signal}." "Then calculate the energy."
    """,
}

ENERGY_IN_PROSE = {
    "terms": "signal energy; total energy",
    "questions": """
    Given the signal {signal}, what is its energy?
    How much total energy does the waveform {signal} contain?
    """,
    "commands": """
    Add the squares of the signal {signal} to get its energy.
    """,
    "stories": """
    A transmitter sends the signal {signal}. We need its energy.
    """,
    "terse": """
    energy, signal: {signal}
    """,
}

RMS = {
    "terms": "root mean square; RMS value; effective value; quadratic mean amplitude",
    "questions": """
    What is the root mean square of the signal {signal}?
    What is the RMS value of the waveform {signal}?
    How large is the effective value of the signal {signal}?
    Which constant level has the same mean power as the signal {signal}?
    What RMS amplitude has the signal {signal}?
    Could you work out the quadratic mean of the signal {signal}?
    """,
    "commands": """
    Compute the RMS of the signal {signal}.
    [Find|Determine] the root-mean-square level of the waveform {signal}.
    Square the samples of the signal {signal}, average them, take the root.
    Give the effective amplitude of the signal {signal}.
    Measure the RMS loudness of the signal {signal}.
    Report the square root of the mean power of the waveform {signal}.
    """,
    "stories": """
    A true-RMS voltmeter samples the waveform {signal}. What does its display show?
    The sound engineer wants the effective level of the signal {signal} before mixing.
    Vibration limits are given as root mean square. The sensor signal is {signal}. Which level results?
    To compare loudness, Jan computes the RMS of the audio signal {signal}.
    """,
    "terse": """
    rms of signal {signal}
    signal {signal}: rms?
    RMS, waveform {signal}
    effective value, signal {signal}
    """,
    "dialogues": """
    A: How loud is it? B: The signal reads {signal}. A: Then I want the RMS.
    "Peak or effective?" "Effective, for the waveform {signal}." "One moment."
    User: signal {signal}. Assistant: Energy? User: No, root mean square.
    """,
}

NORMALIZE = {
    "terms": "peak normalization; normalised signal; scaling to unit peak; full-scale adjustment",
    "questions": """
    What is the signal {signal} after peak normalization?
    How does the waveform {signal} look when its largest magnitude becomes one?
    What do you get when you normalise the signal {signal} to unit peak?
    Which samples result if the signal {signal} is scaled to full scale?
    What are the peak-normalised values of the signal {signal}?
    Can you rescale the waveform {signal} so that it peaks at one?
    """,
    "commands": """
    Normalize the signal {signal} to a peak of one.
    Scale the waveform {signal} so that the maximum magnitude equals one.
    Divide the signal {signal} by its largest absolute sample.
    [Bring|Adjust] the signal {signal} to full scale.
    Peak-normalise the signal {signal}.
    Return the waveform {signal} with unit peak amplitude.
    """,
    "stories": """
    A recording with the signal {signal} is too quiet. The editor normalises its peak to one. What are the samples?
    Before comparing shapes, Ana divides the waveform {signal} by its peak. Write down the outcome.
    The converter accepts magnitudes up to one only, so the signal {signal} is scaled by its peak. What is sent?
    An audio tool normalises the signal {signal} to full scale. Which values are stored?
    """,
    "terse": """
    normalize signal {signal}
    signal {signal}: unit peak
    peak normalization, waveform {signal}
    {signal} / max |x|, signal
    """,
    "dialogues": """
    A: This signal clips: {signal}. B: Shall I normalise it? A: Yes, to peak one.
    "The waveform {signal} has odd units." "Divide by the peak, then." "Do so."
    User: here is a signal, {signal}. Assistant: And now? User: scale it to a peak of one.
    """,
}
