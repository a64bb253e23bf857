# ruff: noqa: E501 - one template a line
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
    What is the autocorrelation of {signal}?
    What is the autocorrelation sequence of {signal}?
    What is the ACF of the waveform {signal}?
    What is the self-correlation of the signal {signal} at each lag?
    What is the serial correlation sum of the signal {signal} at every delay?
    What is R_xx of the signal {signal} for lag zero and up?
    How alike are the signal {signal} and its delayed copies?
    Does the signal {signal} contain a hidden period, judging from its autocorrelation?
    Autocorrelated, what does {signal} give?
    If I multiply the signal {signal} by itself shifted and add, what do I get for every shift?
    How much does the signal {signal} resemble its own past, lag by lag?
    Which sums of products does the signal {signal} form with its own shifted copy?
    How alike is the signal {signal} to itself at each delay?
    What is the self-similarity of the signal {signal} at every lag?
    What is the ACF of the signal {signal}?
    What is the correlation of the signal {signal} with its own delayed copies?
    What is the lag-by-lag self-correlation of {signal}, its autocorrelation?
    Which sums appear when the signal {signal} is shifted, multiplied by itself and added up?
    What are the autocorrelation values of the signal {signal}, from lag zero on?
    Does the signal {signal} repeat itself: what is its autocorrelation?
    What is the autocorrelation function of {signal}?
    How strongly is the signal {signal} related to what it was some samples ago, as raw lag sums?
    What is r at all lags for the signal {signal} with itself?
    What is the self-match of the signal {signal}, shift by shift?
    What is the autocorrelation of the sequence {signal}?
    What is the autocorrelation of x = {signal}?
    What is the autocorrelation of the data {signal} at all lags?
    What is the autocorrelation function of the array {signal}?
    What is the raw autocorrelation sequence of the samples {signal}?
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
    Autocorrelate the frame {signal}.
    Autocorrelate the signal {signal} at all lags from zero up.
    Find the autocorrelation of {signal}.
    Find the autocorrelation sequence of the signal {signal}.
    Find the self-correlation of the signal {signal}.
    Find the lag products of the signal {signal}.
    Correlate the waveform {signal} with itself.
    Compute the autocorrelation function of {signal}.
    Measure the self-similarity of the signal {signal} as a function of lag.
    Compare the signal {signal} with delayed copies of its own; give the raw sums.
    Check {signal} for periodicity via autocorrelation.
    Print the correlogram values, unscaled, of the signal {signal}.
    Correlate the signal {signal} with itself.
    Find the ACF of the signal {signal}.
    Find the autocorrelation function of {signal}.
    Find the self-similarity at each lag of the signal {signal}.
    Shift the signal {signal} against itself and sum the products for every lag.
    Compare the signal {signal} with its own past, lag by lag.
    Give the autocorrelation of {signal}, lags from zero up.
    Do an autocorrelation on {signal}.
    Look for repetition in the signal {signal} with an autocorrelation.
    I need r_xx of the signal {signal}.
    Please list the self-products by lag for the signal {signal}.
    Find the repetition pattern of the signal {signal} by autocorrelation.
    Get the self-products at every delay of the signal {signal}.
    Calculate the autocorrelation of the sequence {signal}.
    Find the autocorrelation of x = {signal}.
    Compute the autocorrelation of the array {signal} for every lag.
    Compute the autocorrelation function of the samples {signal}.
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
    A variable star's brightness signal is {signal}. To find its period, astronomers autocorrelate it. What do they obtain?
    A pitch tracker autocorrelates the frame {signal}. Which sums does it look at for the peak?
    A fitness band suspects a walking rhythm in the signal {signal}. It correlates the signal with itself at every lag. What does it find?
    The noise recorder gave {signal}. White noise would have almost no autocorrelation except at lag zero. What is it here?
    Waves at a buoy were logged as the signal {signal}. How similar is the log to itself some samples later, for each lag?
    Yule-Walker equations need the lag sums of the signal {signal}. Write them down.
    A hydrologist checks the persistence of the flow signal {signal} with its raw autocorrelation. Provide it.
    In a loop finder the signal {signal} is laid over itself and slid along. Which overlap sums appear?
    A cyclist's pedalling was logged as the signal {signal}. Does it repeat? Her watch autocorrelates it. What does it get?
    A clockmaker listens to ticks, the signal {signal}, and compares them with themselves some samples later. Which lag sums does he find?
    The wind at a mast was the signal {signal}. How much does it resemble itself after each delay? Give its autocorrelation.
    A coder calls acf without scaling on the signal {signal}. What list is printed?
    Zara puts two copies of the signal {signal} on strips of paper and moves one along. Which sums of products does she note?
    My sensor recorded the samples {signal}. What is the autocorrelation of this signal?
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
    autocorr signal {signal}
    acf signal {signal}
    autocorrelation of {signal} nonneg lags
    xcorr of waveform {signal} with itself
    R_xx, signal {signal}
    correlogram raw signal {signal}
    ACF of {signal}, signal, raw
    self-correlation, signal {signal}, all lags
    autocorr please, signal {signal}
    self-match by lag, signal {signal}
    autocorrelation of {signal}
    """,
    "dialogues": """
    A: I have the signal {signal}. B: And? A: Its autocorrelation, please.
    A: Does {signal} repeat itself? B: Check the autocorrelation. A: Do it for me.
    User: here is my signal: {signal}. Assistant: What shall I do? User: correlate it with itself.
    "Is there an echo in the waveform {signal}?" "Look at its lag products." "Which are they?"
    A: What is r[[k]]? B: The autocorrelation. A: Then give it for the signal {signal}.
    A: Cross-correlate {signal} with what? B: With itself. A: So the autocorrelation is?
    Student: Is there a period in the signal {signal}? Tutor: Compare it with its own delayed copies. Student: Which sums do I find?
    A: Is there a rhythm in the signal {signal}? B: Correlate it with itself. A: Fine, and which lag sums come out?
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
    What is the autocorrelation sequence of the signal {signal}?
    What is the ACF of the signal {signal}?
    What is the self-correlation of the signal {signal}?
    What is the lag-by-lag resemblance of the signal {signal} to itself?
    What is the autocorrelation function of the waveform {signal}?
    How similar is the waveform {signal} to its own delayed copy?
    Does the waveform {signal} repeat, judged by its autocorrelation?
    Which correlogram values, not normalised, belong to the signal {signal}?
    What comes out if the waveform {signal} is slid over itself?
    Laid over a delayed copy of its own, which product sums does the signal {signal} give?
    How much memory does the signal {signal} have, expressed as raw autocorrelation?
    Which nonnegative-lag values has the autocorrelation of the waveform {signal}?
    How alike is the waveform {signal} to itself at each delay?
    What is the self-similarity of the waveform {signal} at every lag?
    What is the ACF of the waveform {signal}?
    What is the correlation of the waveform {signal} with its own delayed copies?
    What sums appear when the waveform {signal} is shifted, multiplied by itself and added up?
    Does the waveform {signal} repeat itself: what is its autocorrelation?
    What is the autocorrelation function of the signal {signal}?
    What is r at all lags for the waveform {signal} with itself?
    What is the lag-by-lag product sum of the signal {signal} and its shifted self?
    How strongly does the waveform {signal} echo its own past, as raw autocorrelation?
    What are the autocorrelation values for the waveform {signal}, from lag zero on?
    What is the self-match of the waveform {signal}, shift by shift?
    What is the autocorrelation of the samples {signal}?
    What is the autocorrelation of the values {signal}?
    What is the autocorrelation of the sequence {signal} at all lags?
    What is the autocorrelation of a signal with the values {signal}?
    """,
    "commands": """
    Autocorrelate the signal {signal}.
    Work out every autocorrelation value of the waveform {signal}.
    Calculate the autocorrelation of the signal {signal}.
    Compute r_xx, nonnegative lags only; the data are the signal {signal}.
    Multiply the waveform {signal} by lagged copies of itself and sum each time.
    Hunt for an echo: autocorrelate the waveform {signal}.
    Return the unscaled ACF of the signal {signal}.
    Autocorrelate the waveform {signal}.
    Find the autocorrelation of the signal {signal}.
    Find the ACF of the waveform {signal}.
    Find the self-correlation of the waveform {signal}.
    Correlate the signal {signal} with itself.
    Correlate the waveform {signal} with its own shifts.
    Compute the autocorrelation of the waveform {signal}.
    Look for a hidden rhythm by autocorrelating the signal {signal}.
    Show how the signal {signal} matches its delayed self at each lag.
    Multiply the signal {signal} by its shifted self and sum, for each lag.
    Give the raw correlogram of the signal {signal}.
    Return the autocorrelation, lags from zero, of the waveform {signal}.
    Correlate the waveform {signal} with itself.
    Autocorrelate the signal {signal} please.
    Find the autocorrelation function of the waveform {signal}.
    Find the self-similarity at each lag of the waveform {signal}.
    Shift the waveform {signal} against itself and sum the products for every lag.
    Compare the waveform {signal} with its own past, lag by lag.
    Give the autocorrelation of the waveform {signal}, lags from zero up.
    Do an autocorrelation on the signal {signal}.
    Look for repetition in the waveform {signal} with an autocorrelation.
    I need r_xx of the waveform {signal}.
    Please list the self-products by lag for the waveform {signal}.
    Find the lag sums of the waveform {signal} with itself.
    Get the self-products at every delay of the signal {signal}.
    Calculate the autocorrelation of the numbers {signal}.
    Find the autocorrelation of the sequence {signal}.
    Compute the autocorrelation of the data {signal} for every lag.
    Calculate the autocorrelation of a signal with samples {signal}.
    """,
    "stories": """
    A sensor delivers the signal {signal}. Its autocorrelation shall be printed in the report.
    A cricket's chirp was digitised as the signal {signal}. A biologist looks for its repetition rate by \
autocorrelation. What sequence does she obtain?
    The lab partner reads aloud the signal {signal}. I correlate it with its own delayed copy, lag by lag. Which \
sums do I write down?
    For pitch tracking a tuner app takes the waveform {signal} and evaluates its autocorrelation. What does it find?
    A lighthouse flickers with the brightness signal {signal}. Its rhythm shows in the autocorrelation. What is it?
    The washing machine rattles; a phone logged the signal {signal}. Does it repeat? Give the autocorrelation.
    A pulse oximeter delivers the waveform {signal}. To find the heart period the chip autocorrelates. Which values come out?
    Tara wrote down the signal {signal} and compared it with a delayed copy at every lag. Which sums did she compute?
    A radio astronomer hunts a pulsar in the signal {signal} by autocorrelation. List it.
    The tide signal {signal} is laid over itself and moved step by step. What are the overlap sums?
    To fit an AR model we need the autocorrelation of the waveform {signal}. Supply it.
    Engineers suspect a reflection on the cable; the waveform {signal} should then correlate with its own past. By how much at each lag?
    A drummer's taps form the waveform {signal}. To find the tempo, an app autocorrelates them. What list does it get?
    The light of a star gave the signal {signal}. Does it pulsate? Its autocorrelation tells; what is it?
    A pupil writes the waveform {signal} twice, one under the other, and moves the lower one along. Which sums of products does she get at each shift?
    Traffic per day is the signal {signal}. The planner compares it with itself some days later, for all delays. Which lag sums result?
    A nurse records breathing as the waveform {signal} and wants to see the rhythm by self-correlation. Which values come out?
    My sensor recorded the samples {signal}. What is the autocorrelation?
    """,
    "terse": """
    autocorrelation, signal: {signal}
    acf of signal {signal}
    r_xx: signal {signal}
    self-correlation of the waveform {signal}
    raw autocorr, waveform {signal}
    autocorrelate signal {signal}
    autocorrelation waveform {signal}
    ACF waveform {signal} raw
    signal {signal} vs itself, all lags
    self-similarity by lag, signal {signal}
    periodicity (autocorrelation) of signal {signal}
    ACF, waveform {signal}
    self-correlation, waveform {signal}, all lags
    r_xx, waveform {signal}
    self-match by lag, waveform {signal}
    autocorrelation of {signal}
    autocorrelation, values: {signal}
    """,
    "dialogues": """
    A: I measured the signal {signal}. B: Is it periodic? A: The autocorrelation should tell; give it to me.
    Student: My data are the signal {signal}. Tutor: Correlate it with itself. Student: At every lag? Tutor: At \
every nonnegative lag.
    User: ACF please. Assistant: Of which samples? User: Of the signal {signal}.
    Musician: Can you find the beat in the signal {signal}? Coder: Through autocorrelation. Musician: Then show me.
    A: With what shall I correlate the signal {signal}? B: With its own copy. A: At every lag, what is it?
    Pilot: The engine signal {signal} pulses. Mechanic: Autocorrelate it. Pilot: And what shows?
    A: Is there a rhythm in the waveform {signal}? B: Correlate it with itself. A: Fine, and which lag sums come out?
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
    What is the magnitude spectrum of {signal}?
    What is the amplitude spectrum of {signal}?
    What is the DFT magnitude of {signal}?
    What is the absolute spectrum of {signal}?
    What is the modulus of the Fourier transform of {signal}?
    What is the frequency strength profile, without phase, of the signal {signal}?
    How loud is each frequency in the signal {signal}?
    How prominent is every harmonic in the signal {signal}?
    Which peaks has the periodogram's square root, the FFT magnitude, of {signal}?
    Leaving the phases aside, what is the spectrum of {signal}?
    If only amplitudes matter, what does the FFT of {signal} show?
    How tall are the spectrum bars of {signal}?
    How strong are the frequencies in the signal {signal}?
    How loud is each frequency bin in {signal}, phases ignored, by DFT?
    What are the heights of the spectrum bars for {signal}?
    What are the spectral magnitudes of {signal}?
    What are the absolute Fourier coefficients of {signal}?
    What is the size of each DFT bin of {signal}?
    What is the spectrum of {signal} without phases?
    Which tones are strong and which are weak in the signal {signal}, as DFT magnitudes?
    What does abs of the FFT of {signal} give?
    What are the moduli of the Fourier coefficients of {signal}?
    How much of every frequency is in the signal {signal}, by magnitude?
    What does an equaliser display show for {signal}, one FFT magnitude per bar?
    What is the magnitude of the FFT of {signal}?
    What are the magnitudes of the DFT of the sequence {signal}?
    What is the magnitude spectrum of x = {signal}?
    What is the absolute value of the Fourier transform of {signal}?
    What is the amplitude spectrum of the samples {signal}, unscaled?
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
    Find the magnitude spectrum of {signal}.
    Find the amplitude spectrum of {signal}.
    Find the DFT magnitudes of {signal}.
    Find the absolute values of the FFT of {signal}.
    Find the spectral amplitudes of the signal {signal}.
    Compute the magnitude spectrum of {signal}.
    Calculate the modulus of every DFT bin of {signal}.
    Take the FFT of {signal} and then absolute values.
    Reveal how strongly each frequency is present in the signal {signal}.
    Throw away the phase and list the spectrum of {signal}.
    Measure the tone strength in each frequency bin of the waveform {signal}.
    Transform the waveform {signal} to the frequency domain, magnitudes only.
    Show how strong each frequency of {signal} is, DFT magnitudes only.
    Find the spectral magnitudes of {signal}.
    Find the absolute spectrum of {signal}.
    Find the size of each DFT bin of {signal}.
    Find the moduli of the Fourier coefficients of {signal}.
    Take abs of the FFT of {signal}.
    Give the heights of the spectral lines for the signal {signal}.
    Fourier-transform {signal} and forget the phases.
    Analyse the signal {signal} by frequency; only the strengths matter.
    Compute the amplitude of every frequency in the signal {signal}.
    Draw the magnitude spectrum of {signal}: which heights?
    I only want the magnitudes of the DFT of {signal}.
    Please list how much of each frequency the signal {signal} contains, as magnitudes.
    Compute the magnitude of the FFT of the array {signal}.
    Find the magnitude spectrum of the sequence {signal}.
    Calculate the DFT magnitudes of x = {signal}.
    Compute the absolute values of the FFT of {signal}.
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
    A wind turbine hums. From the vibration log {signal} the technician wants the strength of every frequency. List the DFT magnitudes.
    A music visualiser draws a bar for each FFT bin of {signal}. How high do the bars rise?
    An electrician suspects harmonics on the mains and samples the signal {signal}. Which magnitudes has each harmonic bin?
    A chemist's interferogram {signal} becomes an infrared spectrum through FFT magnitudes. What does the plot show?
    An oscilloscope's FFT mode ignores phase. It captured {signal}. What appears on screen?
    Sofia only cares how big the frequency components of the signal {signal} are. What numbers does she get?
    A birdsong classifier uses absolute Fourier coefficients. The clip is {signal}. Compute them.
    An MRI line, the signal {signal}, is Fourier transformed and displayed by absolute value. Which brightness list results?
    A toy lamp flashes a bar for each frequency of {signal}. It takes the FFT and drops the phase. How high is each bar?
    A mechanic hears a whine. The sensor gave the signal {signal}. How strong is each frequency in it?
    A singing teacher looks at the overtones of a note, the signal {signal}. Which spectral magnitudes does the app show?
    Power engineers check the harmonics of the signal {signal}; phases don't matter. What are the DFT magnitudes?
    The student has the FFT of {signal} as complex numbers and takes the absolute values. What does she get?
    I sampled a signal and got {signal}. What is its magnitude spectrum?
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
    magnitude spectrum of {signal}
    amplitude spectrum {signal}
    |fft| {signal}
    abs DFT {signal}
    spectral magnitudes, no phase: {signal}
    how strong each frequency in signal {signal}
    spectral magnitudes {signal}
    abs fft of {signal}
    strength per frequency, signal {signal}
    {signal}: DFT moduli
    """,
    "dialogues": """
    A: My signal is {signal}. B: Time or frequency? A: Magnitudes in frequency, please.
    A: I took the FFT of {signal}. B: Complex, right? A: Yes, but I only want the magnitudes.
    User: signal {signal}. Assistant: What would you like? User: its amplitude spectrum.
    "Which tones are loud in the waveform {signal}?" "See the spectrum." "Then list the magnitudes."
    A: Phase does not matter. B: So the modulus of the DFT? A: Exactly, of {signal}.
    DJ: Bass or treble? Engineer: See how strong each bin of the signal {signal} is. DJ: Just the magnitude spectrum \
then.
    A: Complex coefficients of the waveform {signal}? B: No, only how large they are. A: Then which magnitudes?
    Student: The phase of the spectrum of {signal} confuses me. Tutor: Drop it. Student: So the magnitudes are?
    A: How strong is each frequency in the signal {signal}? B: With phase? A: No, only magnitudes.
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
    What is the amplitude spectrum of the waveform {signal}?
    What is the DFT magnitude of the signal {signal}?
    What is the absolute value of each Fourier coefficient of the signal {signal}?
    What is the phase-free spectrum of the signal {signal}?
    How loud is every frequency in the waveform {signal}?
    How prominent is each harmonic of the waveform {signal}?
    Which frequencies dominate the signal {signal}, by DFT magnitude?
    Without phase information, what is the spectrum of the waveform {signal}?
    How high is the FFT bar of every bin for the signal {signal}?
    If just the strengths matter, what does the Fourier transform of the signal {signal} show?
    Of what size are the complex DFT values of the waveform {signal}?
    How strong are the frequencies in the waveform {signal}?
    What are the heights of the spectrum bars for the signal {signal}?
    What are the spectral magnitudes of the waveform {signal}?
    What are the absolute Fourier coefficients of the signal {signal}?
    What is the size of each DFT bin of the waveform {signal}?
    What is the spectrum of the waveform {signal} without phases?
    Which tones are strong and which are weak in the waveform {signal}, as DFT magnitudes?
    What does abs of the FFT of the signal {signal} give?
    What are the moduli of the Fourier coefficients of the waveform {signal}?
    How much of every frequency is in the waveform {signal}, by magnitude?
    What is the frequency content of the signal {signal}, magnitudes only?
    How big is each harmonic of the waveform {signal}?
    What is the magnitude of the FFT of the samples {signal}?
    What are the magnitudes of the DFT of the values {signal}?
    What is the magnitude spectrum of the samples {signal}?
    What is the magnitude spectrum of the data {signal}?
    """,
    "commands": """
    Find the amplitude spectrum of the waveform {signal}.
    Take the signal {signal} and give the absolute values of its DFT.
    Calculate the FFT magnitudes of the signal {signal}.
    Ignore phases and list the amplitude of every DFT bin for the signal {signal}.
    Take the modulus of each Fourier coefficient of the waveform {signal}.
    Print the spectral strengths, unnormalised, of the signal {signal}.
    Get abs(FFT) for the waveform {signal}.
    Find the magnitude spectrum of the signal {signal}.
    Find the amplitude spectrum of the signal {signal}.
    Find the absolute DFT values of the waveform {signal}.
    Find the strength of each frequency in the signal {signal}.
    Compute the magnitude spectrum of the waveform {signal}.
    Calculate the DFT magnitudes of the waveform {signal}.
    Take absolute values after an FFT of the signal {signal}.
    Transform the waveform {signal} and keep magnitudes only.
    Show a phase-less spectrum of the signal {signal}.
    Measure how strongly every bin responds to the waveform {signal}.
    Report the size of each Fourier coefficient of the signal {signal}.
    Display the spectral amplitudes of the waveform {signal}.
    Show how strong each frequency of the waveform {signal} is.
    Find the spectral magnitudes of the signal {signal}.
    Find the absolute spectrum of the waveform {signal}.
    Find the size of each DFT bin of the signal {signal}.
    Find the moduli of the Fourier coefficients of the signal {signal}.
    Take abs of the FFT of the waveform {signal}.
    Give the heights of the spectral lines for the waveform {signal}.
    Fourier-transform the signal {signal} and forget the phases.
    Analyse the waveform {signal} by frequency; only the strengths matter.
    Compute the amplitude of every frequency in the waveform {signal}.
    Draw the magnitude spectrum of the signal {signal}: which heights?
    I only want the magnitudes of the DFT of the waveform {signal}.
    Please list how much of each frequency the waveform {signal} contains, as magnitudes.
    Compute the magnitude of the FFT of the numbers {signal}.
    Find the magnitude spectrum of the sequence {signal}.
    Calculate the DFT magnitudes of the samples {signal}.
    Compute the magnitudes of the Fourier transform of the values {signal}.
    """,
    "stories": """
    The sensor sent the waveform {signal}. We plot how strong each frequency is.
    A hum bothers the studio. The captured signal {signal} goes into an analyser that draws amplitude bars, one per \
DFT bin. How tall are they?
    The tide gauge logs the waveform {signal}. An oceanographer needs the strength of each frequency, no phase. What \
magnitudes come out?
    Our exam gives the signal {signal} and asks for the absolute DFT values. Which are right?
    A guitar tuner samples the signal {signal} and looks for the biggest FFT magnitude. Write all of them.
    A transformer buzzes. The current was sampled as the signal {signal}. How strong is each harmonic?
    The equaliser display shows bars for the waveform {signal}, bin by bin. Which heights?
    A voice sample is the waveform {signal}. A phonetician needs the amplitude spectrum. Provide it.
    Nadia rings a bell and digitises the signal {signal}. She wants to see how intense each frequency is. What does she see?
    A railway wheel clicks; the sensor signal is {signal}. The fault shows up in the FFT magnitudes. Which are they?
    The brain-wave signal {signal} is transformed, phases dropped. What is left for the neurologist?
    A tone-control demo compares bins of the signal {signal} by absolute DFT value. List the values.
    The gravity-wave team transforms the waveform {signal} and takes moduli. Which list follows?
    A light organ shows one bar per frequency for the signal {signal}. It ignores phase. How high are the bars?
    The fan rattles; its waveform is {signal}. Which frequency is strongest? List all DFT magnitudes.
    A bird-song app displays the spectrum of the signal {signal} without phases. What heights does it draw?
    The lab compares the harmonics of the waveform {signal} by strength alone. What are the magnitudes?
    Tuula squares real and imaginary parts, adds and takes roots for each DFT bin of the signal {signal}. What does she get?
    I sampled a signal and got the values {signal}. What is its magnitude spectrum?
    """,
    "terse": """
    magnitude spectrum, signal: {signal}
    fft magnitudes of the signal {signal}
    |DFT| for the waveform {signal}
    amplitude spectrum of signal {signal}
    abs fft, signal {signal}
    phase-free magnitude spectrum, signal {signal}
    |FFT| of the waveform {signal}
    DFT magnitudes signal {signal}
    amplitude per bin, waveform {signal}
    spectrum strengths, signal {signal}
    modulus of DFT of the signal {signal}
    spectral magnitudes, waveform {signal}
    abs fft of signal {signal}
    strength per frequency, waveform {signal}
    DFT moduli, waveform {signal}
    fft magnitude, samples {signal}
    magnitude spectrum of {signal}
    """,
    "dialogues": """
    A: Here is the signal {signal}. B: Complex spectrum? A: No, absolute values of the DFT.
    Student: I sampled the waveform {signal}. Tutor: Plot its amplitude spectrum. Student: With which heights?
    User: FFT magnitudes. Assistant: Which data? User: The signal {signal}.
    Mechanic: Which vibration dominates the waveform {signal}? Expert: Compare DFT magnitudes. Mechanic: List them.
    A: The Fourier coefficients of the signal {signal}, with phase? B: No, the magnitudes. A: Coming up?
    Roadie: Which frequency howls? Engineer: We recorded the signal {signal}; compare magnitudes. Roadie: Which ones?
    A: How strong is each frequency in the waveform {signal}? B: With phase? A: No, only magnitudes.
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
    What is the DFT of {signal}?
    What is the FFT of {signal}?
    What is the complex spectrum of {signal}?
    What is the discrete Fourier series of the signal {signal}, complex and unscaled?
    What is the frequency-domain representation of the signal {signal}, phase kept?
    What is the forward Fourier transform of {signal}?
    What are the complex Fourier coefficients of {signal}?
    How does the waveform {signal} look in the frequency domain with real and imaginary parts?
    Fourier transformed, what does {signal} become?
    Which real and imaginary parts has each bin of the FFT of {signal}?
    If the waveform {signal} is projected on complex exponentials, what are the coefficients?
    Which phasor belongs to every frequency bin of the signal {signal}?
    What is the Fourier transform of {signal}, real and imaginary parts?
    What are the real and imaginary parts of the DFT of {signal}?
    How does {signal} look after a discrete Fourier transform, complex values kept?
    What complex numbers does an FFT turn {signal} into?
    What are the DFT coefficients of {signal}, phase included?
    What does the FFT of {signal} give before taking any magnitude?
    Which phasors make up {signal}, by DFT?
    What's fft of {signal}?
    What are the Fourier numbers, real and imaginary, of the signal {signal}?
    What is the FFT output for the signal {signal}, complex?
    What is the complex frequency-domain form of the signal {signal}?
    What is the frequency-domain version of the signal {signal}, complex?
    What is the DFT of the sequence {signal}?
    What is the discrete Fourier transform of x = {signal}?
    What is the FFT of the array {signal}, as complex numbers?
    What is the discrete Fourier transform of the samples {signal}?
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
    Fourier transform {signal}.
    Find the DFT of {signal}.
    Find the discrete Fourier transform of {signal}.
    Find the complex spectrum of {signal}.
    Find the Fourier coefficients, real and imaginary, of {signal}.
    Take the DFT of {signal}.
    Take the FFT of {signal} and keep the phase.
    Transform the waveform {signal} from the time domain to complex frequency samples.
    Give the FFT of {signal} in rectangular form.
    Apply the discrete Fourier transform to {signal}.
    Expand the waveform {signal} in complex harmonics.
    List each DFT bin of {signal} with both of its parts.
    Fourier-transform {signal}, complex result please.
    Do an FFT on {signal}, complex output.
    Find the complex Fourier coefficients of {signal}.
    Find the FFT of {signal}.
    Find the complex DFT of {signal}.
    Move {signal} to the frequency domain by DFT, phase included.
    Give real and imaginary part of every DFT bin of {signal}.
    Calculate the forward DFT for {signal}, complex.
    I want the FFT with phase, not the magnitudes, of {signal}.
    Please expand {signal} in complex exponentials, DFT.
    Compute X, the DFT of {signal}, as complex numbers.
    Find the complex bins of the FFT of {signal}.
    Transform the signal {signal} to complex frequency bins.
    Find the DFT of the sequence {signal}.
    Compute the discrete Fourier transform of x = {signal}.
    Calculate the FFT of the array {signal}.
    Take the Fourier transform of the samples {signal}, real and imaginary parts.
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
    A phase vocoder needs amplitude and phase, so it takes the FFT of {signal}. Which complex bins does it get?
    To deconvolve a record, Ali first Fourier transforms {signal}. What complex list does he have then?
    Analysing a circuit by phasors, we take the DFT of the sampled voltage signal {signal}. Write each phasor as real and imaginary part.
    An image line {signal} enters a JPEG experiment with a full complex DFT. What comes out?
    A crystallographer needs structure factors with phase, thus the DFT of {signal}. List them.
    Gauss's trick, the FFT, is demonstrated by hand on {signal}. Which complex results stand on the board?
    A radar's range-Doppler stage applies an FFT to {signal} and keeps the complex values. Which values?
    The textbook asks to evaluate the analysis equation of the DFT for {signal}. Give real and imaginary parts.
    A student must hand in the complex DFT of {signal} with all real and imaginary parts. What does she hand in?
    A modem takes the FFT of {signal} and needs phase as well as strength. What complex bins does it get?
    The code calls fft on {signal} and prints the raw complex array. What is printed?
    To filter in the frequency domain, Pavel first needs the complex spectrum of {signal}. What is it?
    A geophysicist transforms the trace {signal} by DFT and keeps real and imaginary parts. Which are they?
    For homework I have to find the DFT of the sequence {signal}. What is it?
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
    complex DFT bins {signal}
    FFT of {signal} with phase
    complex FFT {signal}
    fourier coefficients of {signal}
    numpy fft {signal} real + imag
    forward DFT, {signal}
    FFT of {signal}, complex
    DFT {signal} real imag
    complex Fourier coefficients {signal}
    fft({signal}) raw complex
    fourier transform of signal {signal}, with phase
    DFT of the sequence {signal}
    scipy.fft.fft({signal})
    """,
    "dialogues": """
    A: I have the samples {signal}. B: Which transform? A: The plain DFT.
    User: FFT please. Assistant: Of what? User: {signal}, real and imaginary parts.
    "Turn the signal {signal} into a spectrum." "With phases?" "Yes, complex numbers."
    A: FFT of {signal}, please. B: Only magnitudes? A: No, keep it complex.
    Lecturer: Transform the signal {signal}. Student: By the DFT sum? Lecturer: Yes, with real and imaginary parts.
    User: {signal}. Assistant: A signal? User: Yes, give its complex Fourier coefficients.
    A: Do you want just magnitudes for the waveform {signal}? B: No, the full complex transform. A: So which bins?
    Student: I must transform {signal}. Tutor: DFT, with imaginary parts. Student: What are they?
    A: I need the Fourier transform of {signal}. B: Magnitudes? A: No, the complex numbers themselves.
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
    What is the overall energy of the signal {signal}?
    What is the total energy of the signal {signal}?
    What is the signal energy of {signal}?
    What is the squared norm of the signal {signal}?
    What is the sum of squares of the signal {signal}?
    What is the lag-zero autocorrelation, i.e. the energy, of the signal {signal}?
    How energetic is the signal {signal}?
    How much energy does a pulse, sampled as the signal {signal}, contain?
    By Parseval, what total do the squared samples of the signal {signal} reach?
    Squared and added, what do the samples of the signal {signal} give as energy?
    How much energy would the current signal {signal} put into a unit resistor, unit time step, as its signal energy?
    If I square each entry of the signal {signal} and total them, what is the energy?
    What do I get when I square every sample of the signal {signal} and add them all?
    How much energy is in the signal {signal}?
    What is the sum of the squared samples of the signal {signal}?
    What is the total squared amplitude of the signal {signal}?
    What is the energy content of the signal {signal}?
    What is the zero-lag autocorrelation, the energy, of the signal {signal}?
    How big is the signal {signal} in energy terms?
    What energy does the pulse signal {signal} carry?
    What is the sum of squares over the signal {signal}?
    What is the Parseval energy of the signal {signal}?
    What is the dot product of the signal {signal} with itself?
    How much total energy does the burst signal {signal} bring?
    What is E for the signal {signal}?
    How much does the signal {signal} weigh in at, squared and summed?
    What is the energy of the discrete-time signal {signal}?
    What is the energy of the signal x = {signal}?
    What is the total energy of the sequence {signal}?
    What is the energy of a signal with the samples {signal}?
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
    Find the energy of the signal {signal}.
    Find the total energy of the signal {signal}.
    Find the squared norm of the waveform {signal}.
    Find the sum of squared samples of the signal {signal}.
    Compute the signal energy of {signal}.
    Square the samples of the waveform {signal} and add them, without averaging.
    Determine how much energy is packed in the pulse signal {signal}.
    Accumulate the squares of the signal {signal}.
    Evaluate the energy, not the power, of the signal {signal}.
    Work out x dot x, the energy, for the signal {signal}.
    Report the total squared amplitude of the signal {signal}.
    Measure the energy of the burst signal {signal}.
    Square and add the samples of the signal {signal}.
    Find the energy content of the signal {signal}.
    Find the sum of squares of the signal {signal}.
    Find the squared norm of the signal {signal}.
    Add up the squares in the signal {signal}.
    Measure the energy of the pulse signal {signal}.
    Total the squared samples of the signal {signal}.
    Get the energy, not the RMS, of the signal {signal}.
    Integrate the square of the sampled signal {signal}.
    Tell me how much energy the signal {signal} holds.
    I want the signal energy for the signal {signal}.
    Please sum x squared over the signal {signal}.
    Find the energy of the signal x = {signal}.
    Calculate the energy of the discrete-time signal {signal}.
    Compute the total energy of the sequence {signal}.
    Calculate the signal energy of the samples {signal}.
    """,
    "stories": """
    A pulse with the waveform {signal} leaves the antenna. Find its energy as a sum of squares.
    The energy detector of a radio integrates the squared signal {signal}. What does it read?
    Lena compares pulses by energy. One of them is the signal {signal}; what is its energy?
    By Parseval the spectrum holds as much energy as the signal {signal} itself. How much is that?
    Two sonar pings are compared by pulse energy. The first is the signal {signal}. How much energy is in it?
    The filter designer wants an impulse response of small energy. Her candidate impulse response is {signal}. What \
energy does it have?
    A capacitor bank fires a pulse, sampled as the signal {signal}. Its energy, the sum of squares, is needed.
    A voice activity detector compares the energy of the frame signal {signal} with a threshold. Which energy does it compute?
    In matched-filter theory detection depends on pulse energy. Our pulse is the signal {signal}. How much energy?
    A drum hit gave the waveform {signal}. The trigger module adds the squared samples. What total does it reach?
    The least-squares residual is the signal {signal}. Its energy measures the misfit. What is it?
    Two wavelets must be scaled to equal energy. The first is the signal {signal}. What energy has it?
    An ultrasonic burst of the waveform {signal} is emitted. The safety sheet asks for its total energy. Work it out.
    Hana squares every sample of the signal {signal} and adds, no root and no mean. What does she find?
    Each knock gives a signal, this time {signal}. The alarm squares all samples and adds them up. What does it get?
    A spark is recorded as the signal {signal}. The physicist wants its total energy, the sum of squares.
    The referee compares two whistles by energy. One is the signal {signal}. How much energy has it?
    Elif squares the samples of the signal {signal} one by one and keeps a running total. What is the total at the end?
    A seismologist needs the energy of the shake signal {signal}, without dividing by the number of samples.
    I recorded a signal with the samples {signal}. What is its energy?
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
    signal energy {signal}
    energy of the waveform {signal}
    sum of squared samples, signal {signal}
    sum(x squared), signal x = {signal}
    energy not power: signal {signal}
    squared l-two norm of the signal {signal}
    energy? signal {signal}
    squares added up: signal {signal}
    E of signal {signal}
    energy of the signal x = {signal}
    signal_energy({signal})
    """,
    "dialogues": """
    A: The signal is {signal}. B: What about it? A: How much energy does it have?
    "Is the pulse strong?" "Its waveform is {signal}." "Then calculate the energy."
    Student: Energy or power? Tutor: Energy, no averaging. Student: For the signal {signal}? Tutor: Yes, sum the \
squares.
    User: here is a pulse, the waveform {signal}. Assistant: RMS? User: No, total energy.
    A: Mean square of the signal {signal}? B: No mean, just the total energy. A: That is?
    Student: Is RMS the same as energy? Tutor: No, energy is the plain sum of squares. Student: Then for the signal {signal} I get?
    A: How strong was the knock, the signal {signal}? B: As an average? A: No, the total energy.
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
    What is the energy of the waveform {signal}?
    What is the total energy of the waveform {signal}?
    What is the squared norm of the waveform {signal}?
    What is the sum of squared samples of the signal {signal}?
    What is the overall squared amplitude of the signal {signal}?
    What is the pulse energy of the waveform {signal}?
    How energetic is the waveform {signal}?
    How much energy is stored in the signal {signal}?
    If the samples of the signal {signal} are squared and totalled, what energy results?
    Squared and summed, what does the waveform {signal} amount to?
    Which energy does the burst signal {signal} release?
    Together, what energy do all squared samples of the signal {signal} make up?
    What do I get when I square every sample of the waveform {signal} and add them all?
    How much energy is in the waveform {signal}?
    What is the sum of the squared samples of the waveform {signal}?
    What is the total squared amplitude of the waveform {signal}?
    What is the energy content of the waveform {signal}?
    How big is the waveform {signal} in energy terms?
    What energy does the pulse waveform {signal} carry?
    What is the sum of squares over the waveform {signal}?
    What is the Parseval energy of the waveform {signal}?
    What is the dot product of the waveform {signal} with itself?
    What is E for the waveform {signal}?
    What total do the squares of the signal {signal} reach?
    What is the energy of a signal with samples {signal}?
    What is the total energy of the samples {signal}?
    What is the signal energy of the values {signal}?
    What is the energy of the sequence {signal}?
    """,
    "commands": """
    Add the squares of the signal {signal} to get its energy.
    Calculate the energy of the signal {signal}.
    Square and sum the waveform {signal}.
    Work out how energetic the pulse with the signal {signal} is, without averaging.
    Find the total energy: the recording is the waveform {signal}.
    Determine the energy contained in the kernel {signal}.
    Find the sum of the squared samples of the waveform {signal}.
    Find the squared norm of the signal {signal}.
    Compute the energy of the waveform {signal}.
    Compute the total energy of the signal {signal}.
    Add up all squared samples of the waveform {signal}.
    Evaluate the energy, without dividing by the length, of the signal {signal}.
    Accumulate the squared values of the signal {signal}.
    Report how much energy the burst signal {signal} has.
    Quantify the energy inside the waveform {signal}.
    Get the energy by squaring and totalling the signal {signal}.
    Square and add the samples of the waveform {signal}.
    Find the energy of the waveform {signal}.
    Find the energy content of the waveform {signal}.
    Find the sum of squares of the waveform {signal}.
    Find the squared norm of the waveform {signal}.
    Add up the squares in the waveform {signal}.
    Measure the energy of the pulse waveform {signal}.
    Total the squared samples of the waveform {signal}.
    Get the energy, not the RMS, of the waveform {signal}.
    Integrate the square of the sampled waveform {signal}.
    Tell me how much energy the waveform {signal} holds.
    I want the signal energy for the waveform {signal}.
    Please sum x squared over the waveform {signal}.
    Find the energy of the discrete-time signal {signal}.
    Calculate the energy of a signal with the samples {signal}.
    Compute the signal energy of the values {signal}.
    Calculate the total energy of the sequence {signal}.
    """,
    "stories": """
    A transmitter sends the signal {signal}. We need its energy.
    A lightning detector captured the waveform {signal}. Its energy is the sum of the squared samples. What is it?
    A homework sheet lists the signal {signal}. Pupils square each number and add. Which energy do they get?
    The ping of a bat was digitised as the signal {signal}. How much energy went into it?
    A camera flash gave the light signal {signal}. Its energy is the total of the squares. How much is that?
    A speech frame, the signal {signal}, counts as voiced if its energy is high. Which energy does it have?
    A sonar ping has the waveform {signal}. The captain wants its total energy. Calculate.
    The error signal {signal} is judged by its energy. What is the sum of squares?
    Ben squares each value of the signal {signal}, then adds everything. What energy does he note?
    A spark produced the waveform {signal}. Compute how much energy it carried, as sum of squares.
    On the oscilloscope, a single pulse read as the signal {signal}. What is its energy?
    The wavelet coefficients form the signal {signal}; their energy is the sum of squares. State it.
    A camera flash was logged as the signal {signal}. The engineer wants its total energy, the sum of squares.
    A judge compares two claps by energy. One is the waveform {signal}. How much energy has it?
    Omar squares the samples of the waveform {signal} and keeps a running total. What is the total at the end?
    The lab needs the energy of the shock waveform {signal}, without dividing by the number of samples.
    Each footstep is a signal, this one the signal {signal}. The floor sensor squares all samples and adds them up. What does it get?
    I recorded a signal with the samples {signal}. What is its energy?
    """,
    "terse": """
    energy, signal: {signal}
    energy of the signal {signal}
    sum of squares, signal {signal}
    pulse energy, waveform {signal}
    E of the signal {signal}, total
    energy, not RMS, of the signal {signal}
    total energy of the signal {signal}
    sum of squares of the waveform {signal}
    pulse energy, signal {signal}
    squared norm, waveform {signal}
    how much energy in the signal {signal}
    energy? waveform {signal}
    sum of squared samples, waveform {signal}
    squares added up: waveform {signal}
    E of waveform {signal}
    signal energy, samples {signal}
    energy of the sequence {signal}
    """,
    "dialogues": """
    A: My pulse is the signal {signal}. B: How much energy has it? A: Tell me.
    User: Energy, please. Assistant: Of what? User: The waveform {signal}.
    Tutor: Add the squares of the signal {signal}. Student: Is that the energy? Tutor: Yes, so what is it?
    A: Effective value of the waveform {signal}? B: No, energy: squares added, no root. A: So?
    Coach: Add every squared sample. Pupil: Of the signal {signal}? Coach: Yes, tell me the energy.
    A: How strong was the clap, the waveform {signal}? B: As an average? A: No, the total energy.
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
    What is the RMS of the signal {signal}?
    What is the RMS value of the signal {signal}?
    What is the effective value of the signal {signal}?
    What is the quadratic mean of the signal {signal}?
    What is the root-mean-square amplitude of the waveform {signal}?
    What is the RMS level of the audio signal {signal}?
    What is the root of the mean squared sample of the signal {signal}?
    How strong is the AC signal {signal} in RMS terms?
    What would a true-RMS multimeter read off the signal {signal}?
    Which steady voltage delivers the same power as the voltage signal {signal}?
    On average, in the root-mean-square sense, how large are the samples of the signal {signal}?
    How big is the standard size, square root of mean power, of the signal {signal}?
    Which effective current flows if the current signal is {signal}?
    How strong is the signal {signal} on average, in the RMS sense?
    What is the effective level of the signal {signal}?
    What is the root of the mean of the squares of the signal {signal}?
    What is the quadratic average of the signal {signal}?
    What is the RMS amplitude of the signal {signal}?
    What steady DC value would heat a resistor as much as the signal {signal}?
    What is the rms voltage of the signal {signal}?
    What does a true RMS meter read on the signal {signal}?
    What is the effective strength of the waveform {signal}?
    What do I get by squaring, averaging and rooting the signal {signal}?
    How loud is the signal {signal} in RMS?
    What is the root-mean-square of the waveform {signal}?
    What is the typical size of the samples in the signal {signal}, by root mean square?
    What single effective number stands for the waveform {signal}?
    What is the RMS of {signal}?
    What is the root mean square of {signal}?
    What is the RMS value of the samples {signal}?
    What is the root mean square of the list {signal}?
    What is the RMS voltage of the samples {signal}?
    What is the RMS amplitude of the waveform {signal}?
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
    Find the RMS of the signal {signal}.
    Find the effective value of the signal {signal}.
    Find the root mean square of the waveform {signal}.
    Find the quadratic mean of the signal {signal}.
    Compute the effective amplitude of the waveform {signal}.
    Determine the RMS level of the signal {signal}.
    Square, average and root the samples of the signal {signal}.
    Take the square root of the mean square of the signal {signal}.
    Rate the intensity of the vibration signal {signal} by its RMS.
    Evaluate the power-equivalent DC value of the signal {signal}.
    Get np.sqrt(np.mean(x squared)) for the signal x = {signal}.
    Gauge the average loudness of the signal {signal} as RMS.
    Find the effective level of the signal {signal}.
    Find the RMS amplitude of the signal {signal}.
    Square the samples of the signal {signal}, take their mean, then the square root.
    Get the rms level of the waveform {signal}.
    Tell me the effective value of the signal {signal}.
    Measure the RMS strength of the signal {signal}.
    Do an RMS on the signal {signal}.
    Work out the quadratic mean for the waveform {signal}.
    I want the RMS, not the energy, of the signal {signal}.
    Please give the effective voltage for the signal {signal}.
    Compute the DC equivalent, in heating power, of the signal {signal}.
    Boil the waveform {signal} down to its root mean square.
    Calculate the RMS of {signal}.
    Find the root mean square of the data {signal}.
    Compute the RMS value of the array {signal}.
    Calculate the RMS voltage of the samples {signal}.
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
    A heater is driven by the voltage signal {signal}. Which DC voltage would warm it equally?
    A sound engineer levels two tracks by RMS. The first is the signal {signal}. What level is that?
    The EMG signal {signal} of a muscle is summarised by its root mean square. What number goes to the therapist?
    A road's roughness signal {signal} is reported as an RMS value. Compute it.
    The generator's output was sampled as the signal {signal}. Its nameplate must state the effective voltage. Which?
    Paulo squares the samples of the signal {signal}, averages, and takes the root. What does he get?
    A compressor reacts to RMS instead of peaks. Its detector sees the signal {signal}. Which level does it find?
    The residual signal {signal} of a fit is quoted as an RMS error. How large is it?
    The wall socket was sampled as the signal {signal}. Which effective voltage does the electrician write down?
    A podcast host checks the loudness of her voice, the audio signal {signal}, as RMS. What is it?
    The shaker table moved as the signal {signal}. The report asks for the RMS vibration.
    Timo squares the signal {signal}, averages the squares and takes the root. What does he get?
    A noise meter turns the signal {signal} into one RMS number. Which?
    I measured the voltages {signal} in volts. What is the RMS value?
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
    RMS signal {signal}
    effective (rms) value, signal {signal}
    root mean square of waveform {signal}
    rms amplitude, signal {signal}
    quadratic mean signal {signal}
    sqrt mean square signal {signal}
    root mean square signal {signal}
    rms amplitude of signal {signal}
    rms of waveform {signal} pls
    rms({signal})
    root mean square of {signal}
    """,
    "dialogues": """
    A: How loud is it? B: The signal reads {signal}. A: Then I want the RMS.
    "Peak or effective?" "Effective, for the waveform {signal}." "One moment."
    User: signal {signal}. Assistant: Energy? User: No, root mean square.
    Electrician: Peak voltage means little. Apprentice: So the effective one? Electrician: Yes, of the waveform \
{signal}.
    Producer: The track feels quiet. Engineer: Its signal is {signal}. Producer: What RMS level is that?
    A: Sum of squares of the signal {signal}? B: Average them and take the root: RMS. A: Which is?
    Student: Energy again? Tutor: No, the effective value of the signal {signal}. Student: How much is it?
    A: What's the voltage of the waveform {signal}? B: Peak or effective? A: Effective, RMS.
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
    What is the normalised form of the signal {signal}?
    What is the peak-normalised version of the signal {signal}?
    What is the unit-peak version of the waveform {signal}?
    What is the signal {signal} divided by its largest magnitude?
    What is the full-scale version of the audio signal {signal}?
    How does the signal {signal} look when normalised?
    How is the signal {signal} rescaled so that its loudest sample has magnitude one?
    If the gain is raised until the peak of the signal {signal} touches full scale, which samples result?
    Relative to its absolute maximum, what are the samples of the signal {signal}?
    Which samples has the signal {signal} after normalising the amplitude?
    Scaled into the range from minus one to one by its peak, how does the signal {signal} read?
    What do I get when each sample of the signal {signal} is divided by the biggest absolute sample?
    What does the signal {signal} look like when its loudest sample is set to one?
    What is the signal {signal} divided by its biggest magnitude?
    What is the scaled signal {signal}, peak at one?
    What is the unit-peak version of the signal {signal}?
    What is the full-scale version of the signal {signal}?
    How do I scale the signal {signal} so that it just reaches plus or minus one?
    What are the samples of the signal {signal} relative to its peak?
    What does the signal {signal} become after peak normalising?
    How loud can the signal {signal} get without clipping, scaled to one?
    What is the normalised waveform of the signal {signal}, largest absolute value one?
    If the signal {signal} is blown up or shrunk until its peak is one, what are the samples?
    What is left when the signal {signal} is freed of its scale by dividing through the peak?
    What is the signal {signal} normalized to a peak of one?
    What is the peak-normalized version of {signal}?
    What does the array {signal} look like after dividing by its maximum absolute value?
    What are the samples {signal} after peak normalization?
    What is x / max(abs(x)) for x = {signal}?
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
    Normalise the signal {signal}.
    Normalize the waveform {signal} to unit peak.
    Find the normalised version of the signal {signal}.
    Find the peak-normalised form of the waveform {signal}.
    Rescale the signal {signal} to a maximum magnitude of one.
    Divide the signal {signal} by its peak.
    Divide every sample of the waveform {signal} by the largest absolute value.
    Max-abs scale the signal {signal}, like sklearn's MaxAbsScaler.
    Fit the signal {signal} into plus or minus one by a common factor.
    Raise the level of the signal {signal} so that it just reaches full scale.
    Make the largest excursion of the signal {signal} equal to one.
    Remove the overall gain from the signal {signal}: unit peak, please.
    Scale the signal {signal} to a peak of one.
    Find the unit-peak version of the signal {signal}.
    Find the normalised form of the signal {signal}.
    Find the full-scale version of the signal {signal}.
    Make the loudest sample of the signal {signal} equal to one and scale the rest along.
    Blow the signal {signal} up, or shrink it, until it peaks at one.
    Divide every sample of the signal {signal} by the largest magnitude.
    Set the peak of the signal {signal} to full scale.
    Make the signal {signal} as loud as possible without clipping at one.
    Give the samples of the signal {signal} as fractions of the peak.
    I want the signal {signal} normalised, peak one.
    Please stretch the signal {signal} to fill the range from minus one to plus one by a common factor.
    Bring the waveform {signal} to unit amplitude.
    Peak-normalize the samples {signal}.
    Divide the array {signal} by its maximum absolute value.
    Scale the audio samples {signal} so that the largest absolute value is one.
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
    An audio book chapter, the signal {signal}, is too soft. The editor hits Normalize. Which samples are saved?
    Two sensors differ in gain. Before comparison each signal is divided by its peak. One is the signal {signal}; what does it become?
    A plotting tool draws every curve with unit height. The curve is the signal {signal}. Which values are plotted?
    The DAC clips beyond one. The signal {signal} is scaled so its peak just fits. Which samples are played?
    A spectrum is shown relative to its base peak. The measured signal is {signal}. Write the relative intensities.
    Before training, each waveform is max-abs scaled. Do it for the waveform {signal}.
    A game loads the sound signal {signal} and maximises its volume without clipping. Which samples does it keep?
    Oskar finds the biggest magnitude in the signal {signal} and divides everything by it. What is his list?
    My voice memo, the audio signal {signal}, is far too soft. The app scales it until the loudest sample is one. What are the new samples?
    For the wall poster each curve is scaled to the same height, one. The curve is the signal {signal}. What gets drawn?
    A chemist gives the biggest line the value one and scales the rest of the signal {signal} along. Which numbers are in the table?
    A robot's command signal {signal} may reach one at most in size. It is scaled as a whole. What is sent?
    Before training a network, Sana divides the signal {signal} by its largest absolute sample. What does she feed in?
    My audio clip has the samples {signal} and is too quiet. Normalize it to a peak of one.
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
    normalise signal {signal}
    peak-normalise waveform {signal}
    max-abs scaling, signal {signal}
    signal {signal} / its peak
    scale signal {signal} so peak is one
    full-scale signal {signal}
    unit peak, signal {signal}
    scale signal {signal}, max abs one
    signal {signal} over its largest magnitude
    normalised signal {signal}?
    x / np.max(np.abs(x)), x = {signal}
    peak normalization of {signal}
    """,
    "dialogues": """
    A: This signal clips: {signal}. B: Shall I normalise it? A: Yes, to peak one.
    "The waveform {signal} has odd units." "Divide by the peak, then." "Do so."
    User: here is a signal, {signal}. Assistant: And now? User: scale it to a peak of one.
    Coder: My plot is off the chart. Mentor: Divide the signal {signal} by its absolute maximum. Coder: What does \
that give?
    Singer: I recorded too softly! Engineer: Your signal is {signal}. Singer: Then bring its peak to full scale.
    A: The signal {signal} differs in gain. B: Normalise its peak. A: To which samples?
    Student: Subtract the mean first? Tutor: No, just divide the signal {signal} by its largest magnitude. Student: Giving?
    A: My signal {signal} clips. B: Scale it down so that its peak is one. A: What are the samples then?
    """,
}
