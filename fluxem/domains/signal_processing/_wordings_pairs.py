"""Wordings of the tools that take a signal and something else."""

from __future__ import annotations

CONVOLUTION = {
    "terms": "convolution; linear convolution; convolution sum; response to an impulse response; "
    "polynomial-like product of sequences; filter output",
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
    """,
    "dialogues": """
    A: The kernel is {kernel}. B: And the signal? A: {signal}. Convolve them, please.
    A: My input signal is {signal}. B: The impulse response? A: {kernel}. B: So convolution? A: Yes.
    User: convolve two sequences. Assistant: Which? User: {signal} and {kernel}.
    "How does the system h[[n]] = {kernel} answer x[[n]] = {signal}?" "By convolution." "Then do it."
    A: Is convolution commutative? B: Yes, try it: kernel {kernel}, signal {signal}. A: What comes out?
    Student: How do I convolve {signal} and {kernel}? Teacher: Slide, multiply, add. Student: And the result?
    """,
}

FIR_FILTER = {
    "terms": "FIR filter; finite impulse response filtering; filtered signal; tapped delay line; transversal filter",
    "questions": """
    What comes out when the signal {signal} passes an FIR filter with taps {taps}?
    Which filtered signal of equal length do the taps {taps} produce from the input {signal}?
    How does an FIR filter with coefficients {taps} change the signal {signal}?
    What is the output, cut to the input's length, for filter taps {taps} and the signal {signal}?
    If the filter starts at rest with taps {taps}, what does it make of the signal {signal}?
    What does lfilter return for the signal {signal} and FIR taps {taps}?
    """,
    "commands": """
    Filter the signal {signal} with the FIR taps {taps}.
    Run the signal {signal} through a tapped delay line with taps {taps}.
    Using filter taps {taps}, filter the signal {signal} from rest.
    Apply the FIR filter {taps} to the signal {signal} and keep the length.
    With filter coefficients {taps}, compute the filtered version of the signal {signal}.
    Pass the waveform {signal} through the causal FIR filter having taps {taps}.
    """,
    "stories": """
    A weather station smooths its signal {signal} by an FIR filter with taps {taps}. What does it store?
    The chip holds the filter taps {taps}; sample by sample the signal {signal} arrives. Which samples leave it?
    To remove hum, the input signal {signal} is filtered; the FIR taps are {taps}. Give the output of equal length.
    With its filter taps set to {taps}, an equaliser treats the signal {signal}. What do we hear?
    """,
    "terse": """
    fir_filter(signal {signal}, taps {taps})
    FIR taps {taps}, input signal {signal}, output?
    lfilter, taps {taps}, signal {signal}
    signal {signal} -> FIR {taps}
    """,
    "dialogues": """
    A: I filter a signal. B: Which taps? A: {taps}. B: And the signal? A: {signal}.
    User: signal {signal}. Assistant: Which FIR filter? User: taps {taps}, same length out.
    "My FIR filter has taps {taps}." "And the input?" "The signal {signal}; what comes out?"
    """,
}

CROSS_CORRELATION = {
    "terms": "cross-correlation; correlation of two signals; matched filter output; sliding dot product",
    "questions": """
    What is the cross-correlation of the signals {first} and {second}?
    What do you get by cross-correlating {first} against the reference {second}?
    Against the reference signal {second}, what is the cross-correlation of {first}?
    How similar is the signal {first} to the template signal {second} at every shift?
    Using {second} as the reference, which cross-correlation has {first}?
    Which sliding sums of products arise between the signal {first} and the reference signal {second}?
    """,
    "commands": """
    Cross-correlate {first} with {second}.
    Compute the full cross-correlation of {first} and {second}.
    Take {second} as the reference signal and cross-correlate {first} with it.
    Find the matched-filter output for the signal {first} and the template signal {second}.
    Slide the reference signal {second} along the signal {first} and list the correlations.
    Evaluate the cross-correlation at all lags between {first} and the reference {second}.
    """,
    "stories": """
    A radar sends the pulse signal {second} and receives the signal {first}. Cross-correlate them to find the delay.
    The receiver got the signal {first}; the known preamble signal is {second}. Cross-correlation?
    Two microphones record the signals {first} and {second}. To locate the speaker, we need their cross-correlation.
    With the template signal {second} in memory, a detector scans the signal {first}. Which correlations result?
    """,
    "terse": """
    cross_correlation: {first}, {second}
    xcorr of signals {first}, {second}
    reference signal {second}; signal {first}; cross-correlation
    cross-correlate {first} | {second}
    """,
    "dialogues": """
    A: The template signal is {second}. B: And the recording? A: The signal {first}. Cross-correlate, please.
    User: cross-correlation. Assistant: Of what? User: {first} against the reference {second}.
    "Where does the pulse hide in the signal {first}?" "Cross-correlate with the pulse signal {second}." "Result?"
    """,
}

MOVING_AVERAGE = {
    "terms": "moving average; running mean; sliding window average; boxcar smoothing",
    "questions": """
    What is the moving average of the signal {signal} over a window of {window}?
    With a window of {window}, what is the running mean of the signal {signal}?
    Which values does averaging every {window} consecutive entries of the signal {signal} give?
    What does the signal {signal} become under boxcar smoothing of width {window}?
    For window size {window}, how does the smoothed signal {signal} read?
    What are the sliding means of width {window} for the signal {signal}?
    """,
    "commands": """
    Compute the moving average of the signal {signal} with window {window}.
    Smooth the signal {signal} by averaging over a window of {window}.
    Using windows of length {window}, take the running mean of the signal {signal}.
    Average each run of {window} neighbours in the signal {signal}.
    Replace the signal {signal} by its sliding mean; the window spans {window}.
    Apply a boxcar of width {window} to the signal {signal}, full windows only.
    """,
    "stories": """
    A noisy thermometer gives the signal {signal}. We smooth it by a moving average over {window} at a time.
    The trader's chart shows the waveform {signal}; a running mean with window {window} is added. Which points?
    To calm the signal {signal}, the firmware averages the latest {window} samples. Which means result?
    With a sliding window of {window}, the lab smooths its signal {signal}. List the means.
    """,
    "terse": """
    moving average, window {window}, signal {signal}
    signal {signal}; running mean; window {window}
    smooth signal {signal}, boxcar {window}
    sliding mean width {window} of signal {signal}
    """,
    "dialogues": """
    A: The signal {signal} is jumpy. B: Try a moving average. A: Fine, window {window}.
    User: running mean with window {window}. Assistant: Of which signal? User: {signal}.
    "Smooth my signal {signal}." "How wide is the window?" "{window}."
    """,
}

DOWNSAMPLE = {
    "terms": "downsampling; decimation without filter; sample-rate reduction; keeping every n-th sample",
    "questions": """
    What is left of the signal {signal} after downsampling by {factor}?
    If we keep one sample out of {factor}, what remains of the signal {signal}?
    Which samples survive when the signal {signal} is downsampled by a factor of {factor}?
    What does the signal {signal} look like at a rate {factor} times lower?
    Downsampled by {factor}, how does the signal {signal} read?
    What is x[[n]] = {signal} reduced by the rate factor {factor}, no filtering?
    """,
    "commands": """
    Downsample the signal {signal} by {factor}.
    By a factor of {factor}, downsample {signal}.
    Decimate the signal {signal} by {factor} without filtering.
    Keep only every sample whose index is a multiple of {factor} in the signal {signal}.
    Reduce the sampling rate of the signal {signal} by the factor {factor}.
    Thin out the signal {signal}: one sample in {factor}, starting with the first.
    """,
    "stories": """
    A logger has little memory and stores one in {factor} samples of the signal {signal}. What does it store?
    The waveform {signal} was recorded too fast; we downsample it by {factor}. Which samples remain?
    To save bandwidth, the sampling rate of the signal {signal} is divided by {factor}. What gets sent?
    With a rate reduction of {factor}, a codec shortens the signal {signal}. Write the shorter one.
    """,
    "terse": """
    downsample {signal} by {factor}
    signal {signal}, rate / {factor}
    factor {factor}: downsample signal {signal}
    decimate signal {signal} {factor}
    """,
    "dialogues": """
    A: The signal {signal} is too long. B: Downsample it. A: By {factor}, then.
    User: reduce the rate by {factor}. Assistant: Of which signal? User: {signal}.
    "Drop samples from the signal {signal}." "Keep one in how many?" "In {factor}."
    """,
}

UPSAMPLE = {
    "terms": "upsampling; zero stuffing; rate expansion; inserting zeros between samples",
    "questions": """
    What is the signal {signal} after upsampling by {factor}?
    With zero stuffing by a factor of {factor}, what becomes of the signal {signal}?
    How does the signal {signal} look when upsampled by {factor}?
    Which sequence arises if zeros expand the signal {signal} to {factor} times its length?
    For an expansion factor of {factor}, what is the upsampled signal {signal}?
    What do we get by zero insertion, factor {factor}, in the signal {signal}?
    """,
    "commands": """
    Upsample the signal {signal} by {factor}.
    By a factor of {factor}, upsample {signal} with zeros.
    Stuff zeros into the signal {signal} so that the rate rises by {factor}.
    Expand the signal {signal} by {factor}, no interpolation filter.
    Raise the sampling rate of the signal {signal} by the factor {factor} through zero insertion.
    Using factor {factor}, put zeros after every sample of the signal {signal}.
    """,
    "stories": """
    Before interpolation the modem inserts zeros into the signal {signal}, rate factor {factor}. Which sequence?
    The waveform {signal} must fit a converter that runs {factor} times faster. Zeros fill the gaps. Write it.
    A lab exercise: expand the signal {signal} by zero stuffing, factor {factor}, and show all samples.
    With rate factor {factor}, an audio engine puts zeros between the samples of the signal {signal}. Result?
    """,
    "terse": """
    upsample {signal} by {factor}
    signal {signal}, zero stuffing {factor}
    factor {factor}: upsample signal {signal}
    expand signal {signal} x {factor} zeros
    """,
    "dialogues": """
    A: The signal {signal} is too slow. B: Upsample it with zeros? A: Yes, by {factor}.
    User: zero stuffing by {factor}. Assistant: Of which signal? User: {signal}.
    "Insert zeros in the signal {signal}." "What rate factor?" "{factor}."
    """,
}

SNR_DB = {
    "terms": "signal-to-noise ratio; SNR; decibels above noise; noise margin",
    "questions": """
    What is the SNR, as decibels, for signal power {signal_power} and noise power {noise_power}?
    With noise power {noise_power} and signal power {signal_power}, how many decibels is the signal-to-noise ratio?
    How far above the noise power {noise_power} is the signal power {signal_power}, as decibels?
    If the signal has power {signal_power} and the noise has power {noise_power}, which SNR results?
    Which signal-to-noise ratio, expressed by decibels, goes with power {signal_power} over noise {noise_power}?
    What decibel margin over noise of power {noise_power} has a signal of power {signal_power}?
    """,
    "commands": """
    Compute the signal-to-noise ratio: signal power {signal_power}, noise power {noise_power}.
    Given noise power {noise_power}, find the SNR of a signal with power {signal_power}.
    Express the power ratio {signal_power} to {noise_power} of signal to noise as decibels.
    Convert signal power {signal_power} against noise power {noise_power} to an SNR.
    Determine the SNR if noise contributes {noise_power} and the signal contributes {signal_power} of power.
    Work out the decibel SNR where signal power equals {signal_power} and noise power equals {noise_power}.
    """,
    "stories": """
    A radio measures noise of power {noise_power} with no signal; the signal alone has {signal_power}. Find the SNR.
    The microphone delivers a signal power of {signal_power} while the hiss has {noise_power}. Which SNR is that?
    Our link budget lists {signal_power} as signal power and {noise_power} as noise power. SNR, logarithmic?
    In the amplifier test, noise power came to {noise_power}, signal power to {signal_power}. Decibel SNR?
    """,
    "terse": """
    SNR: signal {signal_power}, noise {noise_power}
    noise power {noise_power}, signal power {signal_power}, decibels?
    snr_db({signal_power}, {noise_power})
    signal-to-noise {signal_power} : {noise_power}, as decibels
    """,
    "dialogues": """
    A: The signal power is {signal_power}. B: And the noise? A: {noise_power}. B: You want the SNR? A: Yes.
    User: noise power {noise_power}. Assistant: And the signal power? User: {signal_power}; give decibels.
    "Is the link good?" "Signal power {signal_power}, noise power {noise_power}." "Then what is the SNR?"
    """,
}
