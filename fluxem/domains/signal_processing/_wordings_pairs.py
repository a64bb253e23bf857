"""Wordings of the tools that take a signal and something else."""

from __future__ import annotations

CONVOLUTION = {
    "terms": (
        "convolution; linear convolution; convolution sum; response to an impulse response; "
        "polynomial-like product of sequences; filter output; superposition of delayed echoes; "
        "full linear convolution; x * h"
    ),
    "questions": """
    What is the convolution of {signal} and {kernel}?
    What do you get when you convolve {signal} with {kernel}?
    What is the linear convolution of the kernel {kernel} with the signal {signal}?
    If the impulse response is {kernel} and the input signal is {signal}, what is the full output?
    What does a system with input signal {signal} and impulse response {kernel} put out?
    Which sequence results from convolving the kernel {kernel} and the signal {signal}?
    How does the signal {signal} come out of a system whose impulse response is {kernel}?
    Can you convolve the kernel {kernel} into the signal {signal}?
    What is the full response of the system h[[n]] = {kernel} to x[[n]] = {signal}?
    Which samples has y[[n]], the convolution sum of {signal} and {kernel}?
    What would the kernel {kernel} turn the signal {signal} into under convolution?
    What's the convolution of {signal} with {kernel}?
    What's the polynomial-style product sequence, by convolution, of {signal} and {kernel}?
    If each sample of the signal {signal} launches its own scaled copy of the impulse response {kernel}, what is the \
total?
    """,
    "commands": """
    Convolve {signal} with {kernel}.
    Compute the [full|linear|complete] convolution of {signal} and {kernel}.
    Apply the kernel {kernel} to the signal {signal} by convolution, tails included.
    Find x[[n]] * h[[n]] for x[[n]] = {signal} and h[[n]] = {kernel}.
    With the impulse response {kernel}, work out the complete output for the input signal {signal}.
    Flip the kernel {kernel}, slide it over the signal {signal} and sum the products.
    Evaluate the convolution sum for signal {signal}, kernel {kernel}.
    Take h[[n]] = {kernel} and convolve it with x[[n]] = {signal}.
    Multiply the sequences {signal} and {kernel} like polynomials, that is, convolve them.
    [Determine|Calculate|Give me] the convolution product of the signal {signal} and the impulse response {kernel}.
    Smear the signal {signal} with the kernel {kernel}: full convolution, please.
    Calculate the convolution of {signal} and {kernel}.
    Superpose shifted and weighted copies of the kernel {kernel}, weights from the signal {signal}, full length.
    Blend the dry signal {signal} with the reverb impulse response {kernel}, complete tail.
    """,
    "stories": """
    A room has the impulse response {kernel}. We play the signal {signal}. What does the microphone hear?
    The clap signal {signal} echoes in a cave with impulse response {kernel}. Find the recorded convolution.
    A blur with the kernel {kernel} acts on one line of an image, the signal {signal}. What is the full convolution?
    The signal {signal} enters a linear system with the measured impulse response {kernel}. Predict the output.
    A channel with impulse response {kernel} distorts the transmitted signal {signal}. What is received?
    Tom slides the reversed kernel {kernel} along the signal {signal}, multiplies and adds. What does he get?
    For homework we must convolve {signal}, the input, with {kernel}, the impulse response, by hand.
    The guitar pedal has the impulse response {kernel}. Which samples leave it when the signal {signal} goes in?
    A geologist convolves the wavelet kernel {kernel} with the reflectivity signal {signal}. Produce the trace.
    A bell is struck repeatedly; the strike strengths form the signal {signal}, and one strike rings like the \
impulse response {kernel}. What is heard altogether?
    The rain signal {signal} feeds a river basin whose unit hydrograph, an impulse response, is {kernel}. Which \
discharge follows by convolution?
    """,
    "terse": """
    convolution({signal}, {kernel})
    convolve {signal} {kernel}
    conv: signal {signal}, kernel {kernel}
    kernel {kernel} on signal {signal}, full convolution
    signal {signal} * kernel {kernel}
    h[[n]] = {kernel}, x[[n]] = {signal}, y[[n]] = ?
    np.convolve({signal}, {kernel})
    impulse response {kernel}; input signal {signal}; output?
    scipy.signal.convolve({signal}, {kernel}, full)
    """,
    "dialogues": """
    A: The kernel is {kernel}. B: And the signal? A: {signal}. Convolve them, please.
    A: My input signal is {signal}. B: The impulse response? A: {kernel}. B: So convolution? A: Yes.
    User: convolve two sequences. Assistant: Which? User: {signal} and {kernel}.
    "How does the system h[[n]] = {kernel} answer x[[n]] = {signal}?" "By convolution." "Then do it."
    A: Is convolution commutative? B: Yes, try it: kernel {kernel}, signal {signal}. A: What comes out?
    Student: How do I convolve {signal} and {kernel}? Teacher: Slide, multiply, add. Student: And the result?
    Sound designer: My dry signal is {signal}. Coder: And the reverb impulse response? Sound designer: {kernel}. \
Coder: So full convolution, tail included?
    """,
}

FIR_FILTER = {
    "terms": (
        "FIR filter; finite impulse response filtering; filtered signal; tapped delay line; "
        "transversal filter; filtering with coefficients; weighted sum of past inputs; lfilter; "
        "same-length filter output"
    ),
    "questions": """
    What comes out when the signal {signal} passes an FIR filter with taps {taps}?
    Which filtered signal of equal length do the taps {taps} produce from the input {signal}?
    How does an FIR filter with coefficients {taps} change the signal {signal}?
    What is the output, cut to the input's length, for filter taps {taps} and the signal {signal}?
    If the filter starts at rest with taps {taps}, what does it make of the signal {signal}?
    What does lfilter return for the signal {signal} and FIR taps {taps}?
    What's the FIR filter output for taps {taps} and signal {signal}?
    How does the signal {signal} look after FIR filtering with the coefficients {taps}, no extra tail?
    What does scipy.signal.lfilter with numerator taps {taps} and denominator one give for the signal {signal}?
    If each output is a weighted sum of the present and past inputs with the filter taps {taps}, what results for \
the signal {signal}?
    What do I hear when the audio signal {signal} goes through a digital filter with taps {taps}?
    How does a causal nonrecursive filter, taps {taps}, respond to the first and later samples of the signal {signal}?
    What's y[[n]], as long as x[[n]] = {signal}, for the FIR taps b[[k]] = {taps}?
    """,
    "commands": """
    Filter the signal {signal} with the FIR taps {taps}.
    Run the signal {signal} through a tapped delay line with taps {taps}.
    Using filter taps {taps}, filter the signal {signal} from rest.
    Apply the FIR filter {taps} to the signal {signal} and keep the length.
    With filter coefficients {taps}, compute the filtered version of the signal {signal}.
    Pass the waveform {signal} through the causal FIR filter having taps {taps}.
    Calculate the FIR filter's output: filter coefficients {taps}, input signal {signal}.
    Use the FIR coefficients {taps} as weights on current and earlier samples of the signal {signal}.
    Feed the signal {signal} into a digital FIR filter, filter taps {taps}, zero initial state.
    Denoise the signal {signal} by FIR filtering with taps {taps}; drop the tail.
    Simulate a nonrecursive filter: filter taps {taps}, initial state zero, input signal {signal}.
    """,
    "stories": """
    A weather station smooths its signal {signal} by an FIR filter with taps {taps}. What does it store?
    The chip holds the filter taps {taps}; sample by sample the signal {signal} arrives. Which samples leave it?
    To remove hum, the input signal {signal} is filtered; the FIR taps are {taps}. Give the output of equal length.
    With its filter taps set to {taps}, an equaliser treats the signal {signal}. What do we hear?
    A hearing aid runs an FIR filter whose taps are {taps}. A short sound, the signal {signal}, arrives while all \
delays hold zeros. What does the wearer hear, sample by sample?
    The signal {signal} streams into a DSP. Each new sample is weighted by the first of the filter taps {taps}, \
older ones by the next. Which output stream, as long as the input, appears?
    A trainee implements a tapped delay line with FIR taps {taps} and tests it on the signal {signal}. What should \
her unit test expect?
    """,
    "terse": """
    fir_filter(signal {signal}, taps {taps})
    FIR taps {taps}, input signal {signal}, output?
    lfilter, taps {taps}, signal {signal}
    signal {signal} -> FIR {taps}
    lfilter(b = {taps}, one, x = {signal}), FIR taps b, signal x
    y = FIR {taps} applied to signal {signal}, same length
    nonrecursive filter, taps {taps}, signal {signal}
    filter signal {signal} w/ coefficients {taps} (FIR)
    digital filter taps {taps} <- signal {signal}
    """,
    "dialogues": """
    A: I filter a signal. B: Which taps? A: {taps}. B: And the signal? A: {signal}.
    User: signal {signal}. Assistant: Which FIR filter? User: taps {taps}, same length out.
    "My FIR filter has taps {taps}." "And the input?" "The signal {signal}; what comes out?"
    Engineer: The filter coefficients are {taps}. Technician: FIR, starting from rest? Engineer: Yes. Technician: \
The signal {signal} goes in, and out comes what?
    Student: Must I keep the convolution tail? Tutor: No, same length. Student: So FIR taps {taps} on the signal \
{signal} yield what?
    """,
}

CROSS_CORRELATION = {
    "terms": (
        "cross-correlation; correlation of two signals; matched filter output; "
        "sliding dot product; xcorr; delay estimation; template matching; time-lag similarity; "
        "alignment of two recordings"
    ),
    "questions": """
    What is the cross-correlation of the signals {first} and {second}?
    What do you get by cross-correlating {first} against the reference {second}?
    Against the reference signal {second}, what is the cross-correlation of {first}?
    How similar is the signal {first} to the template signal {second} at every shift?
    Using {second} as the reference, which cross-correlation has {first}?
    Which sliding sums of products arise between the signal {first} and the reference signal {second}?
    What's the cross-correlation between {first} and {second}?
    How well does the signal {first} line up with the reference signal {second} at each lag?
    What does np.correlate in full mode return for signal {first} against signal {second}?
    If the reference signal {second} is slid past the signal {first}, which inner products occur?
    At what lags, and how strongly, does the template signal {second} match the signal {first}?
    Which r_xy has x[[n]] = {first} with the reference y[[n]] = {second}?
    For time-delay estimation, what is the cross-correlation of the received signal {first} with the reference \
signal {second}?
    """,
    "commands": """
    Cross-correlate {first} with {second}.
    Compute the full cross-correlation of {first} and {second}.
    Take {second} as the reference signal and cross-correlate {first} with it.
    Find the matched-filter output for the signal {first} and the template signal {second}.
    Slide the reference signal {second} along the signal {first} and list the correlations.
    Evaluate the cross-correlation at all lags between {first} and the reference {second}.
    Calculate the cross-correlation of signals {first} and {second}.
    Match the template signal {second} against the signal {first} at every offset and list the scores.
    Estimate alignment: cross-correlate {first} with reference {second}.
    With {second} as reference, compute xcorr for the signal {first}.
    Shift the reference signal {second} over all lags, and take inner products with the signal {first}.
    Get r_xy for the signal x = {first} and the reference signal y = {second}.
    """,
    "stories": """
    A radar sends the pulse signal {second} and receives the signal {first}. Cross-correlate them to find the delay.
    The receiver got the signal {first}; the known preamble signal is {second}. Cross-correlation?
    Two microphones record the signals {first} and {second}. To locate the speaker, we need their cross-correlation.
    With the template signal {second} in memory, a detector scans the signal {first}. Which correlations result?
    An ultrasonic sensor emits the signal {second}. The echo comes back as the signal {first}. Which \
cross-correlation sequence shows the distance?
    Two seismic stations felt one quake. The far one recorded the signal {first}, the near one, our reference, the \
signal {second}. Cross-correlate for the lag.
    A film editor aligns the camera sound, signal {first}, with the studio sound, reference signal {second}, by \
cross-correlation. What does the program compute?
    """,
    "terse": """
    cross_correlation: {first}, {second}
    xcorr of signals {first}, {second}
    reference signal {second}; signal {first}; cross-correlation
    cross-correlate {first} | {second}
    np.correlate(signal {first}, reference signal {second}, full)
    xcorr(x, y): signal x = {first}, reference signal y = {second}
    template signal {second} vs signal {first}: match scores
    r_xy, x[[n]] = {first}, y[[n]] = {second}
    cross-corr of signal {first} against reference {second}
    """,
    "dialogues": """
    A: The template signal is {second}. B: And the recording? A: The signal {first}. Cross-correlate, please.
    User: cross-correlation. Assistant: Of what? User: {first} against the reference {second}.
    "Where does the pulse hide in the signal {first}?" "Cross-correlate with the pulse signal {second}." "Result?"
    Radar operator: We got the echo signal {first}. Trainee: What was sent? Radar operator: The reference signal \
{second}. Trainee: So cross-correlate and tell me the values?
    Student: Is it convolution? Tutor: Almost; cross-correlation does not flip. Student: Then for {first} against \
{second}?
    """,
}

MOVING_AVERAGE = {
    "terms": (
        "moving average; running mean; sliding window average; boxcar smoothing; rolling mean; "
        "SMA; simple moving average; smoothing over neighbours; rolling window"
    ),
    "questions": """
    What is the moving average of the signal {signal} over a window of {window}?
    With a window of {window}, what is the running mean of the signal {signal}?
    Which values does averaging every {window} consecutive entries of the signal {signal} give?
    What does the signal {signal} become under boxcar smoothing of width {window}?
    For window size {window}, how does the smoothed signal {signal} read?
    What are the sliding means of width {window} for the signal {signal}?
    What's the {window} point moving average of the signal {signal}?
    What's the rolling mean of the signal {signal} with window {window}?
    How does the signal {signal} look after averaging each block of {window} adjacent values, sliding by one?
    What SMA of period {window} belongs to the price signal {signal}?
    How are the jitters of the signal {signal} flattened by a rolling average of length {window}?
    With {window} as window length, what does pandas' rolling mean, complete windows only, yield for the signal \
{signal}?
    If a window covering {window} entries glides over the signal {signal}, what average does it see at each stop?
    """,
    "commands": """
    Compute the moving average of the signal {signal} with window {window}.
    Smooth the signal {signal} by averaging over a window of {window}.
    Using windows of length {window}, take the running mean of the signal {signal}.
    Average each run of {window} neighbours in the signal {signal}.
    Replace the signal {signal} by its sliding mean; the window spans {window}.
    Apply a boxcar of width {window} to the signal {signal}, full windows only.
    Calculate the rolling average of the signal {signal}, window length {window}.
    Smooth out the noise: signal {signal}, SMA period {window}.
    Let a window of {window} glide along the signal {signal} and note the mean at every position.
    Filter the signal {signal} by a simple moving average with period {window}.
    Dampen the fluctuations of the waveform {signal} using a rolling mean; window = {window}.
    """,
    "stories": """
    A noisy thermometer gives the signal {signal}. We smooth it by a moving average over {window} at a time.
    The trader's chart shows the waveform {signal}; a running mean with window {window} is added. Which points?
    To calm the signal {signal}, the firmware averages the latest {window} samples. Which means result?
    With a sliding window of {window}, the lab smooths its signal {signal}. List the means.
    A fitness watch shows the pulse as a rolling mean. The raw signal is {signal} and its window length is {window}. \
What appears on the display?
    The epidemiologist smooths the daily signal {signal}. She takes a simple moving average with a window of \
{window}. Which curve does she draw?
    A river gauge is noisy. Its signal {signal} is replaced by the mean of every {window} adjacent readings, moving \
one reading at a time. What remains?
    """,
    "terse": """
    moving average, window {window}, signal {signal}
    signal {signal}; running mean; window {window}
    smooth signal {signal}, boxcar {window}
    sliding mean width {window} of signal {signal}
    rolling mean signal {signal} n = {window}
    SMA period {window}, signal {signal}
    rolling({window}).mean() of signal {signal}
    np.convolve with ones / {window}, valid, signal {signal}
    moving avg signal {signal} window = {window}
    """,
    "dialogues": """
    A: The signal {signal} is jumpy. B: Try a moving average. A: Fine, window {window}.
    User: running mean with window {window}. Assistant: Of which signal? User: {signal}.
    "Smooth my signal {signal}." "How wide is the window?" "{window}."
    Chartist: Add an SMA to the price signal {signal}. Intern: What period? Chartist: {window}. Intern: Which points \
do I plot?
    Nurse: The monitor jumps about. Technician: Rolling window {window}? Nurse: Fine. Technician: The signal is \
{signal}, so what does it show?
    """,
}

DOWNSAMPLE = {
    "terms": (
        "downsampling; decimation without filter; sample-rate reduction; "
        "keeping every n-th sample; subsampling; thinning; compressor block; "
        "every second sample; rate divider; slicing with a step"
    ),
    "questions": """
    What is left of the signal {signal} after downsampling by {factor}?
    If we keep one sample out of {factor}, what remains of the signal {signal}?
    Which samples survive when the signal {signal} is downsampled by a factor of {factor}?
    What does the signal {signal} look like at a rate {factor} times lower?
    Downsampled by {factor}, how does the signal {signal} read?
    What is x[[n]] = {signal} reduced by the rate factor {factor}, no filtering?
    What's the signal {signal} downsampled by {factor}?
    What does slicing the signal {signal} with a step of {factor} give?
    How do I thin the signal {signal} so that the data rate drops by a factor of {factor}?
    Which samples stay if all but the first in each group of {factor} are discarded from the signal {signal}?
    What sequence leaves a compressor block with factor {factor} when the signal {signal} enters?
    Taking the first sample and then each one {factor} places further, what do I read off the signal {signal}?
    What would a recorder with a sampling rate smaller by a factor of {factor} have stored of the signal {signal}?
    """,
    "commands": """
    Downsample the signal {signal} by {factor}.
    By a factor of {factor}, downsample {signal}.
    Decimate the signal {signal} by {factor} without filtering.
    Keep only every sample whose index is a multiple of {factor} in the signal {signal}.
    Reduce the sampling rate of the signal {signal} by the factor {factor}.
    Thin out the signal {signal}: one sample in {factor}, starting with the first.
    Calculate the decimated signal: input signal {signal}, factor {factor}.
    Subsample the signal {signal} with stride {factor}.
    Shrink the signal {signal} by discarding samples; the decimation factor is {factor}.
    Pick out of the signal {signal} the first sample and every one at a distance of {factor}.
    Divide the sample rate of the waveform {signal} by {factor} and list what remains.
    Throw away redundant samples of the oversampled signal {signal}, stride {factor}.
    """,
    "stories": """
    A logger has little memory and stores one in {factor} samples of the signal {signal}. What does it store?
    The waveform {signal} was recorded too fast; we downsample it by {factor}. Which samples remain?
    To save bandwidth, the sampling rate of the signal {signal} is divided by {factor}. What gets sent?
    With a rate reduction of {factor}, a codec shortens the signal {signal}. Write the shorter one.
    A satellite has little bandwidth. It discards samples of the signal {signal} and transmits only one per group of \
{factor}. What is transmitted?
    The plotting library cannot show so many points. It subsamples the signal {signal} with stride {factor}. Which \
points are drawn?
    A telephone codec works at a sampling rate lower by a factor of {factor}. The studio delivers the signal \
{signal}. Without any filtering, what is passed on?
    """,
    "terse": """
    downsample {signal} by {factor}
    signal {signal}, rate / {factor}
    factor {factor}: downsample signal {signal}
    decimate signal {signal} {factor}
    slice signal x = {signal}, step {factor}
    stride {factor} subsample, signal {signal}
    decimation factor {factor}; signal {signal}; output
    thin out signal {signal} by factor {factor}
    sample rate / {factor}: signal {signal}
    """,
    "dialogues": """
    A: The signal {signal} is too long. B: Downsample it. A: By {factor}, then.
    User: reduce the rate by {factor}. Assistant: Of which signal? User: {signal}.
    "Drop samples from the signal {signal}." "Keep one in how many?" "In {factor}."
    Coder: The array is a signal, {signal}. Mentor: Take it with step {factor}. Coder: What subsampled signal do I \
get?
    Archivist: We must save disk space. Engineer: Subsample the signal {signal}. Archivist: By what factor? \
Engineer: {factor}. Archivist: What is kept?
    """,
}

UPSAMPLE = {
    "terms": (
        "upsampling; zero stuffing; rate expansion; inserting zeros between samples; "
        "expander block; zero padding between samples; interleaving zeros; "
        "sample-rate increase; zero insertion"
    ),
    "questions": """
    What is the signal {signal} after upsampling by {factor}?
    With zero stuffing by a factor of {factor}, what becomes of the signal {signal}?
    How does the signal {signal} look when upsampled by {factor}?
    Which sequence arises if zeros expand the signal {signal} to {factor} times its length?
    For an expansion factor of {factor}, what is the upsampled signal {signal}?
    What do we get by zero insertion, factor {factor}, in the signal {signal}?
    What's the signal {signal} upsampled by {factor}?
    What leaves an expander block with factor {factor} when the signal {signal} enters?
    How do I raise the rate of the signal {signal} by a factor of {factor} without interpolating, just with zeros?
    What does interleaving zeros into the signal {signal} give for upsampling factor {factor}?
    If the upsampling factor is {factor}, where do the zeros go in the signal {signal}?
    How does the zero-stuffed version of the signal {signal} read at a rate multiplied by {factor}?
    What is the sparse sequence, {factor} times as long, that holds the signal {signal} with zeros between?
    """,
    "commands": """
    Upsample the signal {signal} by {factor}.
    By a factor of {factor}, upsample {signal} with zeros.
    Stuff zeros into the signal {signal} so that the rate rises by {factor}.
    Expand the signal {signal} by {factor}, no interpolation filter.
    Raise the sampling rate of the signal {signal} by the factor {factor} through zero insertion.
    Using factor {factor}, put zeros after every sample of the signal {signal}.
    Calculate the upsampled sequence: signal {signal}, factor {factor}, zeros inserted.
    Interleave zeros with the samples of the signal {signal}; upsampling factor {factor}.
    Spread the samples of the signal {signal} apart by a factor of {factor}, filling with zeros.
    Multiply the sample rate of the signal {signal} by {factor} by zero insertion only.
    Insert zeros such that the sample spacing of the signal {signal} becomes {factor}.
    Dilate the kernel signal {signal} with zeros, rate {factor}.
    """,
    "stories": """
    Before interpolation the modem inserts zeros into the signal {signal}, rate factor {factor}. Which sequence?
    The waveform {signal} must fit a converter that runs {factor} times faster. Zeros fill the gaps. Write it.
    A lab exercise: expand the signal {signal} by zero stuffing, factor {factor}, and show all samples.
    With rate factor {factor}, an audio engine puts zeros between the samples of the signal {signal}. Result?
    An interpolator has two stages. The first one only stuffs zeros, raising the rate of the signal {signal} by a \
factor of {factor}. What arrives at the second?
    A transmitter shapes pulses. It spaces the symbol signal {signal} with zeros so that there are {factor} samples \
per symbol. What goes into the pulse filter?
    For a dilated convolution the programmer spreads the signal {signal} with zeros, dilation {factor}. Which array \
results, trailing zeros included?
    """,
    "terse": """
    upsample {signal} by {factor}
    signal {signal}, zero stuffing {factor}
    factor {factor}: upsample signal {signal}
    expand signal {signal} x {factor} zeros
    scipy upfirdn zeros only, up = {factor}, signal {signal}
    expander, factor {factor}, signal {signal}
    interleave zeros: signal {signal}, factor {factor}
    zeros between, rate factor {factor}, signal x = {signal}
    zero insertion, rate x {factor}, signal {signal}
    """,
    "dialogues": """
    A: The signal {signal} is too slow. B: Upsample it with zeros? A: Yes, by {factor}.
    User: zero stuffing by {factor}. Assistant: Of which signal? User: {signal}.
    "Insert zeros in the signal {signal}." "What rate factor?" "{factor}."
    Student: How do I get a higher rate? Tutor: Interleave zeros first. Student: For the signal {signal} and factor \
{factor}, what do I obtain?
    Modem designer: The symbol signal is {signal}. Colleague: Samples per symbol? Modem designer: {factor}. \
Colleague: So which zero-stuffed signal?
    """,
}

SNR_DB = {
    "terms": (
        "signal-to-noise ratio; SNR; decibels above noise; noise margin; S/N; "
        "signal over noise; link quality; reception quality; hiss level"
    ),
    "questions": """
    What is the SNR, as decibels, for signal power {signal_power} and noise power {noise_power}?
    With noise power {noise_power} and signal power {signal_power}, how many decibels is the signal-to-noise ratio?
    How far above the noise power {noise_power} is the signal power {signal_power}, as decibels?
    If the signal has power {signal_power} and the noise has power {noise_power}, which SNR results?
    Which signal-to-noise ratio, expressed by decibels, goes with power {signal_power} over noise {noise_power}?
    What decibel margin over noise of power {noise_power} has a signal of power {signal_power}?
    What's the SNR for signal power {signal_power} and noise power {noise_power}?
    How many decibels is S/N when S = {signal_power} and N = {noise_power}, both powers?
    How clean, as a logarithmic S/N, is a recording with a useful power of {signal_power} and a noise power of \
{noise_power}?
    By how many decibels does a wanted power of {signal_power} beat the noise floor of {noise_power}?
    With a noise floor of {noise_power}, what S/N does a carrier power of {signal_power} reach?
    What does ten times the decimal logarithm of signal power {signal_power} over noise power {noise_power} make?
    How good is reception if the antenna picks up a signal of power {signal_power} and background noise of power \
{noise_power}, as an SNR?
    """,
    "commands": """
    Compute the signal-to-noise ratio: signal power {signal_power}, noise power {noise_power}.
    Given noise power {noise_power}, find the SNR of a signal with power {signal_power}.
    Express the power ratio {signal_power} to {noise_power} of signal to noise as decibels.
    Convert signal power {signal_power} against noise power {noise_power} to an SNR.
    Determine the SNR if noise contributes {noise_power} and the signal contributes {signal_power} of power.
    Work out the decibel SNR where signal power equals {signal_power} and noise power equals {noise_power}.
    Calculate the SNR, logarithmic: signal power {signal_power}, noise power {noise_power}.
    Calculate S/N with a noise power of {noise_power} and a signal power of {signal_power}.
    Rate the quality of a link as S/N: carrier power {signal_power}, noise floor power {noise_power}.
    Take ten log of the quotient of signal power {signal_power} and noise power {noise_power}, the SNR.
    Say by what number of decibels noise of power {noise_power} lies under speech of power {signal_power}.
    Report the sensor's S/N: variance of the noise {noise_power}, power of the wanted signal {signal_power}.
    """,
    "stories": """
    A radio measures noise of power {noise_power} with no signal; the signal alone has {signal_power}. Find the SNR.
    The microphone delivers a signal power of {signal_power} while the hiss has {noise_power}. Which SNR is that?
    Our link budget lists {signal_power} as signal power and {noise_power} as noise power. SNR, logarithmic?
    In the amplifier test, noise power came to {noise_power}, signal power to {signal_power}. Decibel SNR?
    A podcast microphone picks up a voice with power {signal_power}. The air conditioning contributes noise with \
power {noise_power}. What S/N should the data sheet of this recording state?
    The radio telescope sees a pulsar with signal power {signal_power} over a background noise power of \
{noise_power}. Colleagues only understand decibels. What SNR do we tell them?
    Noise in the amplified image has the power {noise_power}. The wanted signal has the power {signal_power}. Judge \
the picture by its SNR.
    """,
    "terse": """
    SNR: signal {signal_power}, noise {noise_power}
    noise power {noise_power}, signal power {signal_power}, decibels?
    snr_db({signal_power}, {noise_power})
    signal-to-noise {signal_power} : {noise_power}, as decibels
    S/N: S = {signal_power}, N = {noise_power}, powers, as decibels
    ten log of signal power {signal_power} over noise power {noise_power}
    snr signal power {signal_power} noise power {noise_power}
    noise floor {noise_power}; carrier {signal_power}; S/N in power terms
    logarithmic SNR, P_signal = {signal_power}, P_noise = {noise_power}
    """,
    "dialogues": """
    A: The signal power is {signal_power}. B: And the noise? A: {noise_power}. B: You want the SNR? A: Yes.
    User: noise power {noise_power}. Assistant: And the signal power? User: {signal_power}; give decibels.
    "Is the link good?" "Signal power {signal_power}, noise power {noise_power}." "Then what is the SNR?"
    Ham: My carrier has power {signal_power}. Friend: And your noise floor? Ham: Power {noise_power}. Friend: So \
what S/N do you report?
    Pupil: Is the hiss loud? Teacher: Noise power {noise_power}. Pupil: And the music's signal power is \
{signal_power}. Teacher: Then what SNR do we have?
    """,
}
