# ruff: noqa: E501 - one template a line
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
    What is the full convolution of {signal} and {kernel}?
    What is the convolution product of {signal} with {kernel}?
    What is the convolution sum of {signal} and {kernel}?
    What is the discrete convolution of the kernel {kernel} with the signal {signal}?
    What is the zero-state output, tail included, for the input signal {signal} and impulse response {kernel}?
    What does {signal} convolved with {kernel} equal?
    How does {kernel} blend with {signal} under convolution?
    If every sample of the signal {signal} triggers the impulse response {kernel}, what do all the echoes add up to?
    Which coefficients has the product of the polynomials with coefficient lists {signal} and {kernel}, i.e. their convolution?
    By the superposition integral in discrete time, what follows from the excitation signal {signal} and the impulse response {kernel}?
    Folded with the kernel {kernel}, what becomes of the signal {signal}?
    When an LTI system with impulse response {kernel} is driven by the signal {signal}, what is its whole response?
    Flipping the kernel {kernel} and dragging it across the signal {signal} gives which sequence, overlaps at the edges included?
    What comes out when the signal {signal} is folded with the kernel {kernel}, full length?
    What is the full folding product of the signal {signal} and the kernel {kernel}?
    How does the signal {signal} sound after a room with the impulse response {kernel}, echo tail included?
    If I flip the kernel {kernel} and slide it past the signal {signal}, which sums do I get?
    What is the complete response of a linear system, impulse response {kernel}, to the signal {signal}?
    What does conv return for the signal {signal} and the kernel {kernel}?
    What is the convolved sequence of {signal} and {kernel}?
    How do the signal {signal} and the kernel {kernel} combine by convolution?
    Blurring the signal {signal} with the kernel {kernel}, edges kept, gives what?
    What is the convolution result for kernel {kernel} and signal {signal}?
    Which output signal belongs to the input signal {signal} and the impulse response {kernel}, until everything has rung out?
    If two random numbers have the probability lists {signal} and {kernel}, what is the list of their sum, by convolution?
    What is the conv of the signal {signal} and the kernel {kernel}?
    What is the echo-laden version of the signal {signal}, impulse response {kernel}, complete?
    What is the convolution of the sequences {signal} and {kernel}?
    What is the linear convolution of x = {signal} and h = {kernel}?
    What is x * h (convolution) for x = {signal} and h = {kernel}?
    What is the convolution of the list {signal} with the list {kernel}?
    What is the full convolution of the arrays {signal} and {kernel}?
    What is the output of an LTI system with impulse response h = {kernel} for the input x = {signal}, all samples of the linear convolution?
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
    Convolve {kernel} with {signal}.
    Convolve the sequences {signal} and {kernel} and keep the tails.
    Find the convolution of {signal} and {kernel}.
    Find the linear convolution of the kernel {kernel} and the signal {signal}.
    Find the complete response to the signal {signal} of a system whose impulse response is {kernel}.
    Fold the signal {signal} with the kernel {kernel}.
    Spread each sample of the signal {signal} by the point spread kernel {kernel} and accumulate: full convolution.
    Run np.convolve in full mode on {signal} and {kernel}.
    Work out x star h for x = {signal} and h = {kernel}, a convolution.
    Mix the dry signal {signal} with the reverb's impulse response {kernel} by convolution.
    Add up delayed copies of the kernel {kernel}, each scaled by a sample of the signal {signal}, to get the convolution.
    Determine the aperiodic convolution of the kernel {kernel} and the signal {signal}.
    Convolve the kernel {kernel} into the signal {signal}.
    Find the full echo of the signal {signal}, impulse response {kernel}.
    Find the convolved signal for the kernel {kernel} and the signal {signal}.
    Blur the signal {signal} with the kernel {kernel}, keeping all edge samples: convolution.
    Add up delayed, scaled copies of the kernel {kernel}, one for each sample of the signal {signal}.
    Give the ringing output, tail and all: input signal {signal}, impulse response {kernel}.
    Do a linear convolution on {signal} and {kernel}.
    Put reverb with the impulse response {kernel} on the signal {signal}, tail included.
    I want the convolution, not the correlation, of {signal} and {kernel}.
    Please work out signal star kernel: signal {signal}, kernel {kernel}.
    Find the conv of the signal {signal} and the kernel {kernel}.
    Mix the signal {signal} with delayed copies of it as the impulse response {kernel} says; all samples please.
    Find the linear convolution of x = {signal} and h = {kernel}.
    Convolve the sequence {signal} with {kernel}.
    Compute the convolution of the arrays {signal} and {kernel}.
    Convolve x = {signal} with h = {kernel}.
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
    A cathedral's impulse response was measured as {kernel}. A singer's dry signal is {signal}. What does the audience hear, reverberation tail included?
    A drug is given in doses, the signal {signal}; each unit dose leaves concentrations like the impulse response {kernel}. Superpose them by convolution.
    Two dice have the probability lists {signal} and {kernel}. Their sum has the convolution of both lists. Find it.
    A camera shakes; the motion blur kernel is {kernel} and the image row is the signal {signal}. Compute the full convolution.
    The seismic source wavelet is the kernel {kernel}, the layers form the signal {signal}. A synthetic trace is their convolution. Which samples has it?
    An echo unit has the impulse response {kernel}. The drummer sends in the signal {signal}. Write all samples that come out until silence.
    In the exam, the impulse response {kernel} and the input signal {signal} are drawn as stems. Sketch the convolution: which stem heights?
    A neuron's spikes form the signal {signal}, its synaptic kernel is {kernel}. The current is the convolution of the two. List it.
    Ali shouts the signal {signal} into a valley with the impulse response {kernel}. What does he hear back, to the last echo?
    A photographer's lens smears each pixel with the kernel {kernel}. One row is the signal {signal}. What does the smeared row look like, edges included?
    Each pill sold, day by day the signal {signal}, leaves waste over the following days as the kernel {kernel}. What is the total waste per day, by convolution?
    The tutor writes the signal {signal} and under it the kernel {kernel}, reversed, and slides. What is the whole list of sums?
    A church organ recording, the signal {signal}, is convolved with the impulse response {kernel}. What are the samples?
    An LTI system has the impulse response h = {kernel} and the input is x = {signal}. Find the output by convolution.
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
    {signal} convolved with {kernel}
    full conv of signal {signal} and {kernel}
    conv(x, h), signal x = {signal}, kernel h = {kernel}, full
    convolution sum: kernel {kernel}, signal {signal}
    convolve full kernel {kernel} signal {signal}
    fold signal {signal} w/ kernel {kernel}
    convolution of signal {signal}, kernel {kernel}, all samples
    signal {signal} folded with kernel {kernel}
    impulse response {kernel}, input signal {signal}, whole output
    conv signal {signal} with kernel {kernel}
    linear convolution x = {signal}, h = {kernel}
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
    A: Correlate {signal} with {kernel}? B: No, flip the kernel: I mean convolution. A: And the outcome?
    Student: The impulse response is {kernel}, the input signal {signal}. Tutor: Then the full output is a convolution. Student: Which samples?
    A: I have the impulse response {kernel}. B: What goes in? A: The signal {signal}. B: So you want their convolution with the tail.
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
    What is the FIR-filtered version of the signal {signal} with taps {taps}?
    What is the filtered signal for the taps {taps} and the input signal {signal}, same length?
    What is the output of a transversal filter with taps {taps} fed by the signal {signal}?
    What is the response, truncated to the input's length, of the FIR taps {taps} to the signal {signal}?
    What does an all-zero filter with tap weights {taps} do to the signal {signal}, starting from silence?
    How does a tapped delay line with taps {taps} transform the signal {signal}, output as long as input?
    If a feedforward digital filter has the coefficients {taps}, what leaves it for the signal {signal}?
    Which samples does MATLAB's filter command give for FIR taps {taps} and the signal {signal}?
    Given zero initial conditions and FIR taps {taps}, how is the signal {signal} filtered?
    Once smoothed by an FIR filter whose taps are {taps}, how does the signal {signal} read, no trailing samples?
    What remains of the signal {signal} after an FIR stage with coefficients {taps}?
    Which output stream, one sample per input sample, do the filter taps {taps} create from the signal {signal}?
    What does the signal {signal} look like after the FIR filter with taps {taps}?
    What is the filtered output for the input signal {signal}, filter taps {taps}?
    What leaves the digital filter with taps {taps} while the signal {signal} goes in, one out per one in?
    How is the signal {signal} changed by the filter coefficients {taps}, same number of samples?
    What do I get when I run the signal {signal} through lfilter with taps {taps}?
    If the newest sample gets the first of the taps {taps}, the one before gets the next, and so on, what is the filtered signal {signal}?
    What is the same-length FIR output of the signal {signal} with taps {taps}?
    What is the response of the FIR filter {taps} to the signal {signal}, no tail?
    Which equally long sequence comes from filtering the signal {signal} with weights, or taps, {taps}?
    What would my filter block with taps {taps} print for the signal {signal}?
    What is the causal filtering of the signal {signal} by the taps {taps}?
    Given filter taps {taps} and empty memory, what happens to the signal {signal}?
    What is the output of the FIR filter with coefficients {taps} for the input {signal}?
    What is the output of an FIR filter with coefficients b = {taps} for the input x = {signal}?
    What does the signal {signal} look like after an FIR filter with coefficients {taps}?
    What is y when an FIR filter with taps {taps} is applied to x = {signal}?
    What is the filtered signal if the samples {signal} go through the FIR filter {taps}?
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
    Filter the waveform {signal} with FIR taps {taps}, from rest.
    Filter the signal {signal} by the FIR coefficients {taps}, output as long as the input.
    Find the FIR output for the signal {signal} and the taps {taps}.
    Find the filtered version of the signal {signal}; taps: {taps}.
    Apply the taps {taps} to the signal {signal} causally.
    Use {taps} as FIR taps and filter the signal {signal}.
    Send the signal {signal} through a feedforward filter with tap weights {taps}.
    Implement y as the tap-weighted sum of current and past samples: taps {taps}, signal {signal}.
    Put the signal {signal} through an FIR stage with coefficients {taps} and cut the tail.
    Process the signal {signal} in a direct-form FIR structure with tap weights {taps}.
    Equalise the signal {signal} using the FIR taps {taps}, equal length out.
    Shape the signal {signal} with a finite impulse response filter whose taps are {taps}.
    Filter the signal {signal} with taps {taps}.
    Run an FIR filter on the signal {signal}; taps {taps}.
    Use the taps {taps} to filter the signal {signal}.
    Find the FIR output of the signal {signal}, taps {taps}.
    Find the filtered signal for the taps {taps} and the signal {signal}.
    Clean the signal {signal} with the FIR filter taps {taps}.
    Put the signal {signal} through a filter whose taps are {taps}, one output per input.
    Smooth or sharpen the signal {signal} by the FIR taps {taps}; keep the length.
    Give me y for the filter taps {taps} and the input signal {signal}.
    Weight the current and previous samples of the signal {signal} by the taps {taps}.
    I need the signal {signal} filtered, same length, FIR taps {taps}.
    Please apply lfilter to the signal {signal} with the taps {taps}.
    Process the signal {signal} sample by sample with the filter taps {taps}.
    Find the FIR-filtered sequence of the signal {signal} for the taps {taps}.
    Apply the FIR filter with coefficients {taps} to the signal {signal}.
    Filter the data {signal} with the FIR coefficients {taps}.
    Calculate the output of an FIR filter with taps {taps} for the input sequence {signal}.
    Run the samples {signal} through an FIR filter with coefficients {taps}.
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
    A guitar cabinet is emulated by an FIR filter with taps {taps}. The riff is the signal {signal}. Which samples, as many as went in, reach the speaker?
    The ECG signal {signal} is cleaned by an FIR notch whose taps are {taps}. What does the doctor see?
    A microcontroller holds the latest samples in registers and weights them with the taps {taps}. It reads the signal {signal}. Which values does this FIR filter output?
    A radio channel is equalised by a transversal filter, taps {taps}. The received signal is {signal}. What goes to the decision stage?
    In a lab exercise the FIR taps are {taps} and all registers start empty. The signal {signal} is clocked in. What is clocked out?
    Lena's audio plugin is an FIR filter with taps {taps}; she plays the signal {signal}. Which equally long signal is rendered?
    A drone's gyro signal {signal} passes an FIR low-pass with taps {taps} before control. What does the controller get?
    A pedometer differentiates its signal {signal} by an FIR filter with taps {taps}. Which filtered samples result?
    The radio drops the hiss from the signal {signal} with an FIR filter, taps {taps}. What is passed on, sample for sample?
    A bathroom scale filters its signal {signal} with the taps {taps} before it shows anything. What does it show?
    The coder calls lfilter on the signal {signal} with the FIR taps {taps}. What array comes back?
    Juan's filter starts with nothing in memory and has the taps {taps}. He feeds it the signal {signal}. What does it give for each sample?
    The teacher reads out the filter taps {taps}, then the signal {signal}, one sample at a time. The class answers with one output each. Which outputs?
    My FIR filter has the coefficients {taps} and the input sequence is {signal}. What is the output?
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
    fir taps {taps} signal {signal}
    FIR-filter signal {signal}, taps {taps}
    filter(b, one, x): b taps {taps}, signal x = {signal}
    transversal filter {taps}, signal {signal}, same-length output
    tapped delay line, taps {taps}, signal {signal}
    FIR coefficients {taps} -> signal {signal}, causal
    filtered signal? taps {taps}, signal {signal}
    signal {signal} through taps {taps}, FIR, same length
    filter output, FIR taps {taps}, input signal {signal}
    fir filter b = {taps}, x = {signal}
    fir_filter({signal}, {taps})
    """,
    "dialogues": """
    A: I filter a signal. B: Which taps? A: {taps}. B: And the signal? A: {signal}.
    User: signal {signal}. Assistant: Which FIR filter? User: taps {taps}, same length out.
    "My FIR filter has taps {taps}." "And the input?" "The signal {signal}; what comes out?"
    Engineer: The filter coefficients are {taps}. Technician: FIR, starting from rest? Engineer: Yes. Technician: \
The signal {signal} goes in, and out comes what?
    Student: Must I keep the convolution tail? Tutor: No, same length. Student: So FIR taps {taps} on the signal \
{signal} yield what?
    A: Full convolution of the signal {signal}? B: No, the FIR filter output, same length, taps {taps}.
    Student: My filter has only feedforward taps, {taps}. Tutor: So it's FIR; and the signal? Student: {signal}. Tutor: Then filter it.
    A: My filter has the taps {taps}. B: What signal goes in? A: The signal {signal}. B: And you want as many samples out as in.
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
    What is the cross-correlation of {first} with {second}?
    What is the full cross-correlation of {first} and {second}?
    What is the sliding inner product of the signal {first} with the reference signal {second}?
    What is the matched-filter response of the signal {first} to the template signal {second}?
    What is the correlation sequence, lag by lag, between the signal {first} and the reference signal {second}?
    How strongly does the signal {first} correlate with the reference signal {second} as one is delayed?
    When the pulse signal {second} is swept across the signal {first} without flipping, which products add up at each offset?
    Which lag-dependent similarity do {first} and {second} show, as cross-correlation?
    At each displacement, what is the dot product of the signal {first} with the shifted reference signal {second}?
    Is the pattern signal {second} found somewhere in the signal {first}; what are the cross-correlation scores?
    How do the signals {first} and {second} cross-correlate?
    Which values has R_xy over all lags for x, the signal {first}, and y, the reference signal {second}?
    How alike are the signals {first} and {second} at each shift?
    What is the similarity at every delay of the signal {first} and the signal {second}?
    What is the cross-correlation of the signal {first} with the signal {second}?
    How well does the signal {second} match the signal {first} at each offset, as correlation sums?
    If I slide {second} along {first} without flipping, multiply and sum, a cross-correlation, what do I get?
    What are the matching scores of the pattern signal {second} along the signal {first}, by correlation?
    By cross-correlation, at which delay do the signals {first} and {second} fit best; give all the sums?
    What is the correlation function of the signals {first} and {second}?
    Which correlation sums come up when the signal {first} is compared with the delayed signal {second}?
    What is the sliding match, the cross-correlation, between {first} and {second}?
    What is the xcorr of the signals {first} and {second}?
    What is the lag-by-lag correlation of the signals {first} and {second}?
    Where does the sound signal {second} turn up in the recording signal {first}, as correlation at every lag?
    What is the cross-correlation of x = {first} and y = {second}?
    What is the cross-correlation of the sequences {first} and {second} at all lags?
    What is the cross-correlation function of the sequence {first} with the sequence {second}?
    What is the full cross-correlation of the arrays {first} and {second}?
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
    Cross-correlate {first} and {second}.
    Cross-correlate the signal {first} against the template signal {second}.
    Find the cross-correlation of {first} and {second}.
    Find the cross-correlation between {first} and the reference {second}.
    Find the matched-filter scores of the template signal {second} within the signal {first}.
    Correlate the signal {first} with another signal, the reference signal {second}, at every lag.
    Compare the signal {first} with shifted versions of the reference signal {second}; give all correlation sums.
    Use the reference signal {second} as a sliding template over the signal {first}, no time reversal.
    Match the template signal {second} against the signal {first} at all offsets.
    Estimate the time delay: list the cross-correlation of the signal {first} and the reference signal {second}.
    Run scipy.signal.correlate in full mode on the signal {first} and the reference signal {second}.
    Look for the code signal {second} in the received signal {first} by cross-correlation.
    Correlate the signal {first} with the signal {second} at all lags.
    Find the cross-correlation between {first} and {second}.
    Find the match scores of the template signal {second} on the signal {first}.
    Compare the signals {first} and {second} at every shift by correlation.
    Slide {second} over {first}, no flipping, and list the cross-correlation sums.
    Give the correlation sequence of the signals {first} and {second}.
    Do a cross-correlation on {first} and {second}.
    Look for the pattern signal {second} in the signal {first} by sliding correlation.
    Tell me the correlation per lag for the signals {first} and {second}.
    I want {first} correlated with {second}, a cross-correlation over all lags.
    Please estimate the delay: cross-correlate the signal {first} with the signal {second}; print the whole sequence.
    Find the xcorr of the signals {first} and {second}.
    Find the sliding dot products of the signal {first} with the signal {second}, no flip.
    Find the similarity by delay of the signals {first} and {second}.
    Calculate the cross-correlation of the sequences {first} and {second}.
    Find the cross-correlation of x = {first} with y = {second}.
    Compute the cross-correlation between the signals {first} and {second} for every lag.
    Cross-correlate the array {first} with the array {second}.
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
    A bat's call is the signal {second}; its echo arrives as the signal {first}. Correlating both reveals the distance. What is the cross-correlation?
    A GPS receiver correlates the signal {first} with a satellite's code signal {second}. Which value does it get at every shift?
    Two rain gauges recorded the signals {first} and {second}. Does one lag behind the other? Provide the cross-correlation.
    An editor wants to align two takes. Take one is the signal {first}, the reference take the signal {second}. Cross-correlate them.
    An economist relates the signal {first} of sales to the signal {second} of advertising, lag by lag, through cross-correlation. Which numbers come out?
    A detector knows the pulse shape {second} as its template signal. The noisy signal {first} arrives. Compute the matched-filter output.
    Two hydrophones pick up a whale: the signals {first} and {second}. Their cross-correlation shows the travel-time difference. What is it?
    In EEG research one electrode gives the signal {first}, the reference electrode the signal {second}. How do they correlate at all lags?
    Two microphones hear the same clap, as the signals {first} and {second}. Which cross-correlation tells the delay?
    A search program looks for the jingle, the signal {second}, in the broadcast, the signal {first}. What correlation scores does it get along the way?
    The doctor compares the pulse at the wrist, the signal {first}, with that at the neck, the signal {second}, at every delay. Which cross-correlation does she see?
    Ants' steps were logged on two days, as the signals {first} and {second}. Nadia correlates them at all shifts. What does she get?
    A bat calls the signal {second} and hears the signal {first}. Correlate both at all lags.
    I recorded the same sound with two microphones and got {first} and {second}. Compute the cross-correlation of the two signals.
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
    xcorr signal {first} reference signal {second}
    cross-correlation {first} vs {second}
    correlate full, signal {first}, reference signal {second}
    cross-correlate signal {first} with template signal {second}
    matched filter: template signal {second}, signal {first}
    lagged similarity of signals {first} and {second}, xcorr
    match signal {second} against signal {first}, correlation, all lags
    similarity per lag (cross-correlation): {first}, {second}
    xcorr signal {first} with signal {second}
    lag sums, signal {first} against signal {second}
    cross-correlation x = {first}, y = {second}
    xcorr({first}, {second})
    """,
    "dialogues": """
    A: The template signal is {second}. B: And the recording? A: The signal {first}. Cross-correlate, please.
    User: cross-correlation. Assistant: Of what? User: {first} against the reference {second}.
    "Where does the pulse hide in the signal {first}?" "Cross-correlate with the pulse signal {second}." "Result?"
    Radar operator: We got the echo signal {first}. Trainee: What was sent? Radar operator: The reference signal \
{second}. Trainee: So cross-correlate and tell me the values?
    Student: Is it convolution? Tutor: Almost; cross-correlation does not flip. Student: Then for {first} against \
{second}?
    A: Convolve {first} with {second}? B: No flip, please: cross-correlation. A: Fine, and the values?
    Student: Autocorrelation of the signal {first}? Tutor: No, correlate it with the other signal {second}. Student: What do I get?
    A: I recorded two signals, {first} and {second}. B: Convolve them? A: No, correlate them at every lag.
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
    What is the rolling mean of the signal {signal} over {window} samples?
    What is the moving average of the signal {signal} for window {window}?
    What is the running average of the signal {signal} with a span of {window}?
    What is the simple moving average, period {window}, of the signal {signal}?
    What is the sliding mean of length {window} over the signal {signal}?
    What is the boxcar average, {window} wide, of the signal {signal}?
    How does the signal {signal} look when smoothed over {window} neighbours at a time?
    If we average {window} successive samples again and again along the signal {signal}, what do we get?
    Which trend line does a rolling window of {window} draw through the signal {signal}?
    With a span of {window}, which running averages has the signal {signal}?
    When noise in the signal {signal} is evened out by means of {window} adjacent samples, what is left?
    Which averages does a trailing window of {window} samples produce on the signal {signal}?
    What is the average of every {window} neighbouring samples in the signal {signal}?
    What is the smoothed version of the signal {signal}, averaging {window} at a time?
    What is the rolling average of the signal {signal} over {window} samples?
    What are the sliding means of the signal {signal} with a window of {window}?
    If I average {window} samples in a row and move along by one each time, what does the signal {signal} give?
    How does the signal {signal} look with its bumps ironed out by a {window} sample average?
    What is the running mean of length {window} for the signal {signal}?
    With a {window} point moving average, what becomes of the signal {signal}?
    What is the mean over each group of {window} consecutive samples, overlapping, in the signal {signal}?
    Using a window of {window}, what is the smoothed signal {signal}?
    What is the trend of the signal {signal} if {window} neighbours are averaged at every place?
    What is the boxcar average of the signal {signal}, width {window}?
    What is the moving average of {signal} with a window of {window}?
    What is the moving average of the data {signal} with window size {window}?
    What is the simple moving average of the array {signal} over {window} periods?
    What is the moving average of the prices {signal} with a window of {window}?
    What is the simple moving average of the temperatures {signal} with window length {window}?
    What is the rolling mean of {signal} with a window of {window}?
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
    Smooth the signal {signal} with window {window}.
    Smooth the signal {signal} by a rolling mean over {window} samples.
    Find the moving average of the signal {signal} with window {window}.
    Find the running mean, window {window}, of the signal {signal}.
    Find the moving average over {window} samples of the signal {signal}.
    Average the signal {signal} in a sliding window of {window}.
    With a span of {window}, run an averaging window over the signal {signal}.
    Compute rolling({window}).mean() for the signal {signal} and drop incomplete windows.
    Use a moving-average filter of length {window} on the signal {signal}, valid part only.
    Even out the signal {signal}: each output is the mean of {window} neighbours.
    Take {window} consecutive samples of the signal {signal} at a time, overlapping, and average them.
    Iron out the ripples in the signal {signal} by a boxcar of {window} points.
    Smooth the signal {signal} with a moving average of {window}.
    Take the running mean of the signal {signal}, window {window}.
    Find the rolling average of the signal {signal} over {window} samples.
    Find the sliding mean, width {window}, of the signal {signal}.
    Find the smoothed signal for window {window} and signal {signal}.
    Average every {window} neighbours in the signal {signal}.
    Iron out the signal {signal} by averaging {window} samples at a time, moving by one.
    Compute the {window} point moving average of the signal {signal}.
    Calm the signal {signal} down with a rolling mean of width {window}.
    Give the mean of each window of {window} samples along the signal {signal}.
    I want a {window} sample running average for the signal {signal}.
    Please apply a sliding average to the signal {signal}; the window holds {window} samples.
    Do a rolling mean on the signal {signal} with window length {window}.
    Calculate the moving average of {signal} with a window size of {window}.
    Smooth the data {signal} with a moving average of window size {window}.
    Find the moving average of the values {signal} with window {window}.
    Calculate the rolling average of the numbers {signal} over {window} values at a time.
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
    Daily cases form the signal {signal}. The newspaper plots the rolling average, window {window}. Which points does it plot?
    A cyclist's power meter shows the mean of the last {window} readings. The raw signal is {signal}. What is displayed, from the first full window on?
    A thermostat ignores spikes by averaging {window} samples at a time. Its signal is {signal}. What does it act on?
    A stock chart adds an SMA with period {window} to the price signal {signal}. Which SMA values are drawn?
    Sunspot numbers, the signal {signal}, are smoothed with a running mean of length {window}. What remains?
    The window slides along the signal {signal}, {window} samples wide. At every stop Rosa writes the mean. Which means?
    To hide jitter, a mouse driver takes a moving average over {window} positions of the signal {signal}. What does the cursor follow?
    A hospital smooths the waiting-time signal {signal} with a window of {window}. Report the moving averages.
    A hiker's heights are the signal {signal}. To smooth the profile, each {window} neighbouring heights are averaged. Which profile results?
    A nurse has pulse readings as the signal {signal} and averages each {window} in a row. What does the chart show?
    Kaya takes the mean of the first {window} samples of the signal {signal}, moves one on, and repeats to the end. What list does she get?
    Daily visitors form the signal {signal}. The manager averages {window} neighbouring values, moving on by one each time. What does she see?
    The share price signal {signal} jumps about. A trader draws its moving average with period {window}. Which values are drawn?
    My stock closed at {signal} over the past days. Compute the simple moving average with a window of {window}.
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
    moving average signal {signal}, window {window}
    rolling mean {window} signal {signal}
    SMA({window}) of signal {signal}
    running average of signal {signal} over {window}
    smooth signal {signal} window {window}
    boxcar width {window} signal {signal}
    rolling average {window}, signal {signal}
    running mean, signal {signal}, width {window}
    signal {signal} smoothed by {window} sample mean
    sliding average, window {window}, signal {signal}
    moving average of {signal}, window size {window}
    moving_average({signal}, {window})
    SMA({window}) of {signal}
    """,
    "dialogues": """
    A: The signal {signal} is jumpy. B: Try a moving average. A: Fine, window {window}.
    User: running mean with window {window}. Assistant: Of which signal? User: {signal}.
    "Smooth my signal {signal}." "How wide is the window?" "{window}."
    Chartist: Add an SMA to the price signal {signal}. Intern: What period? Chartist: {window}. Intern: Which points \
do I plot?
    Nurse: The monitor jumps about. Technician: Rolling window {window}? Nurse: Fine. Technician: The signal is \
{signal}, so what does it show?
    A: Should I thin out the signal {signal}? B: No, smooth it: moving average, window {window}.
    Student: My signal {signal} is noisy. Tutor: Average over {window} neighbours. Student: Sliding along by one? Tutor: Yes, what results?
    A: My curve, the signal {signal}, is too jagged. B: Average neighbours. A: How many? B: {window}.
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
    What is the signal {signal} decimated by {factor}?
    What is the downsampled version of the signal {signal} for a factor of {factor}?
    What is the subsampled signal {signal} at stride {factor}?
    What is x[[::{factor}]] for the signal x = {signal}?
    What is the reduced-rate version of the signal {signal}, rate divided by {factor}?
    How does the signal {signal} read when only one in {factor} samples is kept?
    Which samples of the signal {signal} remain at a sampling rate {factor} times lower?
    If I skip through the signal {signal} in strides of {factor}, starting with the first sample, what is left?
    Thinned by a factor of {factor}, what is the signal {signal}?
    By {factor}, how is the signal {signal} compressed in time, without filtering?
    When a sampler runs {factor} times slower, what does it keep of the signal {signal}?
    Which shorter signal follows from dropping samples of the signal {signal} so that one per {factor} survives?
    What is left of the signal {signal} if I keep one sample out of {factor}?
    What is the thinned signal {signal}, one in {factor}?
    What is the signal {signal} at a rate {factor} times lower?
    What is the decimated version of the signal {signal} by {factor}?
    Which samples remain when I skip through the signal {signal} in strides of {factor}?
    What do I get if I throw away samples of the signal {signal} and keep one in {factor}, starting with the first?
    How does the signal {signal} look after sampling {factor} times less often?
    What is the shorter signal after reducing the signal {signal} by a factor of {factor}?
    What is the subsampled form of the signal {signal}, step {factor}?
    By a factor of {factor}, what is the signal {signal} cut down to?
    What does x[[::n]] give for the signal {signal} with n being {factor}?
    What is the low-rate copy of the signal {signal}, factor {factor}?
    What is the signal {signal} downsampled by a factor of {factor}?
    What is the result of downsampling x = {signal} by {factor}?
    What are the samples {signal} after downsampling by {factor}?
    What do I get when I downsample the array {signal} by a factor of {factor}?
    What is left of x = {signal} when it is downsampled by {factor}?
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
    Decimate the signal {signal} by a factor of {factor}.
    Downsample the signal {signal} by a factor of {factor}.
    Find the signal {signal} downsampled by {factor}.
    Find the decimated version, factor {factor}, of the signal {signal}.
    Subsample the signal {signal} by {factor}.
    Thin the signal {signal} by {factor}.
    Keep one sample in {factor} of the signal {signal}.
    With stride {factor}, pick samples from the signal {signal}, first one included.
    Lower the sample rate of the signal {signal} by a factor of {factor}, no anti-aliasing.
    Pick out of the signal {signal} the first sample and then each one {factor} later.
    Drop samples from the signal {signal}: retain one per block of {factor}.
    Shrink the signal {signal} by the decimation factor {factor}.
    Thin out the signal {signal} by a factor of {factor}.
    Find the downsampled version of the signal {signal}, factor {factor}.
    Find the thinned form of the signal {signal}, one in {factor}.
    Find the decimated signal for factor {factor} and signal {signal}.
    Skip through the signal {signal} with step {factor}.
    Cut the sampling rate of the signal {signal} down by {factor}.
    Drop samples from the signal {signal}, leaving one out of {factor}.
    Make the signal {signal} shorter by taking one sample per {factor}.
    Decimate {signal}, a signal, by {factor}.
    I want the signal {signal} with fewer samples, reduced by a factor of {factor}.
    Please subsample the signal {signal}, stride {factor}.
    Reduce the signal {signal}: rate divided by {factor}, no filter.
    Pick one in {factor} from the signal {signal} and forget the rest.
    Downsample x = {signal} by {factor}.
    Decimate the samples {signal} by a factor of {factor} without filtering.
    Reduce the sampling rate of the array {signal} by a factor of {factor}.
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
    A weather archive keeps one reading in {factor} of the signal {signal}, the first included. What is archived?
    A preview player skips through the signal {signal} with step {factor}. Which samples does it touch?
    The old synthesizer runs at a rate {factor} times lower; the signal {signal} is simply subsampled. What does it store?
    A polyphase bank takes the signal {signal} and decimates by {factor} in its first branch. Which samples leave that branch?
    A phone saves battery by reading its sensor {factor} times less often. It would have seen the signal {signal}. What does it see now?
    To shrink a data file, Milan discards samples of the signal {signal} and leaves one out of every {factor}. What is left in the file?
    A thumbnail waveform is drawn from the signal {signal} with stride {factor}. Which heights are drawn?
    The plot is overloaded. Only one of {factor} points of the signal {signal} is shown, beginning with the first. Which points?
    The step counter's battery is low, so it keeps only one in {factor} samples of the signal {signal}. What does it keep?
    A teacher reads out the signal {signal}, but the pupils write down only one number in {factor}, starting with the first. What do they have on paper?
    The plot has too many points. Of the signal {signal} only one point in {factor} is drawn. Which points?
    A cheap sensor samples {factor} times less often than the good one, whose signal is {signal}. What does the cheap one see?
    To save space, Rui slices the signal {signal} with step {factor}. What does he save?
    My sensor recorded {signal}, but the sampling rate is {factor} times too high. Downsample the data.
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
    downsample signal {signal} factor {factor}
    decimate by {factor}: signal {signal}
    subsample signal {signal} step {factor}
    keep one in {factor}, signal {signal}
    signal {signal}, stride {factor}, thinned
    lower rate x {factor} signal {signal} (drop samples)
    one in {factor} of signal {signal}
    thin signal {signal} by {factor}
    signal {signal} at rate over {factor}
    subsample step {factor}, signal {signal}
    downsample({signal}, {factor})
    downsampling of {signal} by a factor of {factor}
    """,
    "dialogues": """
    A: The signal {signal} is too long. B: Downsample it. A: By {factor}, then.
    User: reduce the rate by {factor}. Assistant: Of which signal? User: {signal}.
    "Drop samples from the signal {signal}." "Keep one in how many?" "In {factor}."
    Coder: The array is a signal, {signal}. Mentor: Take it with step {factor}. Coder: What subsampled signal do I \
get?
    Archivist: We must save disk space. Engineer: Subsample the signal {signal}. Archivist: By what factor? \
Engineer: {factor}. Archivist: What is kept?
    A: Average the signal {signal}? B: No, just discard samples; downsample by {factor}.
    Student: Should zeros go in? Tutor: No, samples go out: reduce the signal {signal} by {factor}. Student: What stays?
    A: My signal {signal} has too many samples. B: Keep one in how many? A: In {factor}. B: Then the rest goes.
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
    What is the zero-stuffed version of the signal {signal} for a factor of {factor}?
    What is the upsampled version of the signal {signal} at factor {factor}?
    What is the signal {signal} expanded by {factor} with zeros?
    What is the zero-interleaved form of the signal {signal}, rate times {factor}?
    What is the raised-rate version of the signal {signal}, rate multiplied by {factor}, zeros in the gaps?
    How does the signal {signal} read when zeros pad it out to {factor} times its length, after every sample?
    Upsampled by {factor}, how does the signal {signal} read?
    Which longer signal follows from inserting zeros into the signal {signal} so that the rate grows by {factor}?
    If each sample of the signal {signal} is followed by zeros up to a block of {factor}, what is the outcome?
    By {factor}, how is the signal {signal} stretched with zeros in between?
    When the sampler runs {factor} times faster and unknown samples are set to nought, what does the signal {signal} become?
    Before the interpolation filter, what is the signal {signal} expanded by {factor}?
    What is the signal {signal} with zeros put in so that it is {factor} times as long?
    What is the zero-filled signal {signal} at {factor} times the rate?
    What is the expanded version of the signal {signal}, factor {factor}, zeros between?
    What do I get if zeros are squeezed in after each sample of the signal {signal} to raise the rate {factor} times?
    How does the signal {signal} look at a rate {factor} times higher, with nothing but zeros in between?
    What is the zero-padded expansion of the signal {signal} by {factor}, zeros between the samples?
    What is the stretched signal {signal}, factor {factor}, gaps set to zero?
    By a factor of {factor}, what is the signal {signal} expanded to with zeros?
    What longer sequence comes from spreading the signal {signal} out by {factor}, zeros in the gaps?
    What is the high-rate copy of the signal {signal} before interpolation, factor {factor}, zeros inserted?
    What is the upsampled form of the signal {signal}, factor {factor}?
    If every sample of the signal {signal} gets zeros behind it until there are {factor} slots each, what is the list?
    What is the signal {signal} upsampled by a factor of {factor}?
    What is the result of upsampling x = {signal} by {factor}?
    What are the samples {signal} after upsampling by {factor} with zero insertion?
    What do I get when I upsample the array {signal} by a factor of {factor}?
    What is the sequence {signal} after zero-stuffing by a factor of {factor}?
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
    Upsample the signal {signal} by a factor of {factor}.
    Zero-stuff the signal {signal} by {factor}.
    Find the signal {signal} upsampled by {factor}.
    Find the zero-stuffed version, factor {factor}, of the signal {signal}.
    Expand the signal {signal} with zeros by a factor of {factor}.
    Stretch the signal {signal} by {factor}, filling the gaps with zeros.
    Space out the signal {signal} with zeros, expansion factor {factor}.
    Increase the sample rate of the signal {signal} by a factor of {factor}, zeros between samples.
    With factor {factor}, insert zeros between the samples of the signal {signal}.
    Pad each sample of the signal {signal} with zeros to a block of {factor}.
    Lengthen the signal {signal} to {factor} times its size by zero insertion after each sample.
    Make room between the samples of the signal {signal}: upsampling factor {factor}, zeros only.
    Put zeros between the samples of the signal {signal}, factor {factor}.
    Spread out the signal {signal} by a factor of {factor} with zeros.
    Find the upsampled version of the signal {signal}, factor {factor}.
    Find the zero-filled expansion of the signal {signal}, factor {factor}.
    Find the expanded signal for factor {factor} and signal {signal}, zeros in the gaps.
    Push the sampling rate of the signal {signal} up by {factor}, filling with zeros.
    Make the signal {signal} longer, {factor} times, by adding zeros after each sample.
    Leave room for interpolation: expand the signal {signal} by {factor} with zeros.
    Blow up the signal {signal} in time by {factor}; new samples are zero.
    Upsample {signal}, a signal, by {factor}.
    I want the signal {signal} with more samples, factor {factor}, the extra ones zero.
    Please stuff zeros into the signal {signal}, rate factor {factor}.
    Raise the rate of the signal {signal} {factor} times; put zeros in the new places.
    Upsample x = {signal} by {factor}.
    Zero-stuff the samples {signal} by a factor of {factor}.
    Increase the sampling rate of the array {signal} by a factor of {factor} by inserting zeros.
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
    A digital radio sends symbols, the signal {signal}, with {factor} samples each; before shaping, the extra samples are zeros. Which stream is it?
    A sample-rate converter first expands the signal {signal} by {factor} with zeros. What enters its low-pass?
    For a dilated convolution the kernel signal {signal} gets zeros inserted at rate {factor}. Which weights result?
    A synthesizer raises the rate of the signal {signal} by a factor of {factor} and fills in silence. Which samples are there?
    In the wavelet reconstruction step the coefficient signal {signal} is upsampled by {factor}. What comes out?
    A click track, the signal {signal}, is put on a grid {factor} times finer; empty grid points are zero. Write the new track.
    Images of the spectrum appear after zero stuffing. Do it: the signal is {signal}, the factor {factor}.
    Elif spreads the signal {signal} out so that every sample occupies {factor} slots, the others empty, i.e. zero. What does she write?
    A teacher reads out the signal {signal}, and after every number the pupils add zeros until there are {factor} numbers per number read. What do they have on paper?
    The pixel row, a signal, is {signal}. It is enlarged {factor} times; the new pixels stay black, zero. What does the row look like?
    A good converter samples {factor} times more often than the old signal {signal}. The missing samples are filled with zeros. What does it hold?
    Before smoothing, Wei makes the signal {signal} {factor} times as long by zeros after each sample. What is the list?
    The beeps form a signal, {signal}. On a grid {factor} times finer all new slots are silent, zero. What is on the grid?
    My signal is {signal} and I need {factor} times the sampling rate. Upsample it by inserting zeros.
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
    upsample signal {signal} factor {factor}
    zero-stuff signal {signal} by {factor}
    expand by {factor} w/ zeros: signal {signal}
    signal {signal}, zeros inserted, factor {factor}
    raise rate x {factor} signal {signal} (insert zeros)
    pad with zeros between samples, signal {signal}, {factor}
    zeros between, signal {signal}, x {factor}
    upsampled signal {signal}, factor {factor}?
    zero-fill signal {signal} to {factor} times rate
    signal {signal} spread by {factor}, zeros
    upsample({signal}, {factor})
    upsampling of {signal} by a factor of {factor}
    """,
    "dialogues": """
    A: The signal {signal} is too slow. B: Upsample it with zeros? A: Yes, by {factor}.
    User: zero stuffing by {factor}. Assistant: Of which signal? User: {signal}.
    "Insert zeros in the signal {signal}." "What rate factor?" "{factor}."
    Student: How do I get a higher rate? Tutor: Interleave zeros first. Student: For the signal {signal} and factor \
{factor}, what do I obtain?
    Modem designer: The symbol signal is {signal}. Colleague: Samples per symbol? Modem designer: {factor}. \
Colleague: So which zero-stuffed signal?
    A: Discard samples of the signal {signal}? B: The opposite: insert zeros, upsample by {factor}.
    Student: Should samples go out? Tutor: No, zeros go in: expand the signal {signal} by {factor}. Student: Giving?
    A: My signal {signal} has too few samples. B: Put zeros in. A: Up to what factor? B: {factor}.
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
    What is the SNR for a signal power of {signal_power} and a noise power of {noise_power}?
    What is the signal-to-noise ratio, as decibels, of power {signal_power} to noise {noise_power}?
    What is the noise margin, logarithmic, of a signal with power {signal_power} over noise of power {noise_power}?
    What is the S/N when the noise power is {noise_power} and the signal power {signal_power}?
    What is the logarithmic signal-to-noise ratio of {signal_power} against {noise_power}, both powers?
    How noisy is a channel with signal power {signal_power} and noise power {noise_power}, as SNR?
    How many decibels stand between noise of power {noise_power} and a signal of power {signal_power}?
    If {noise_power} is the noise power and {signal_power} the signal power, how good is the SNR?
    By how many decibels does the signal power {signal_power} exceed the noise power {noise_power}?
    Which reception quality, as SNR, do {signal_power} of signal power and {noise_power} of noise power mean?
    How far, on the decibel scale, does a wanted signal of power {signal_power} rise out of noise of power {noise_power}?
    How clearly does a signal of power {signal_power} stand out from background noise of power {noise_power}, as an SNR?
    How many decibels is the signal above the noise if the signal power is {signal_power} and the noise power {noise_power}?
    What is the signal-to-noise level for a signal power of {signal_power} over a noise power of {noise_power}?
    What is the SNR in dB for signal power {signal_power} and noise power {noise_power}?
    How much stronger, in dB, is the wanted power {signal_power} than the noise power {noise_power}?
    With {noise_power} of noise power, how good is a signal of power {signal_power}, in dB?
    What is S over N in dB if S is {signal_power} and N is {noise_power}?
    How clear is speech of power {signal_power} over hiss of power {noise_power}, as SNR?
    What is the noise margin in dB between signal power {signal_power} and noise power {noise_power}?
    How far above the noise floor {noise_power} does the signal power {signal_power} stand, in dB?
    What is the log ratio in dB of signal power {signal_power} to noise power {noise_power}?
    What is the dB value of signal power {signal_power} divided by noise power {noise_power}?
    What is the carrier-to-noise figure in dB for carrier power {signal_power} and noise power {noise_power}?
    What SNR do I get when the noise has a power of {noise_power} and the music has a power of {signal_power}?
    What is the SNR in dB if the signal power is {signal_power} and the noise power is {noise_power}?
    What is the SNR in decibels with P_signal = {signal_power} and P_noise = {noise_power}?
    What is the signal-to-noise ratio in dB for a signal power of {signal_power} and a noise power of {noise_power}?
    What is the signal-to-noise ratio in decibels when the signal power is {signal_power} and the noise power is {noise_power}?
    How many dB is the SNR for a signal power of {signal_power} and a noise power of {noise_power}?
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
    Find the SNR for signal power {signal_power} and noise power {noise_power}.
    Find the SNR for noise power {noise_power} and signal power {signal_power}.
    Find the signal-to-noise ratio of a channel: signal power {signal_power}, noise power {noise_power}.
    Compute the SNR from the powers {signal_power} (signal) and {noise_power} (noise).
    Determine the decibel SNR of signal power {signal_power} over noise power {noise_power}.
    Convert a signal power of {signal_power} and a noise power of {noise_power} to a logarithmic SNR.
    Compare the signal power {signal_power} with the noise power {noise_power} on a log scale.
    Divide signal power {signal_power} by noise power {noise_power} and express the quotient as decibels.
    Evaluate link quality, SNR: noise power {noise_power}, received signal power {signal_power}.
    Assess how well a signal of power {signal_power} can be heard over noise of power {noise_power}: SNR, please.
    State the signal's advantage over noise as decibels: {signal_power} versus {noise_power}, both powers.
    Take the log ratio of wanted power {signal_power} to unwanted noise power {noise_power}: the SNR.
    Get the SNR in dB: signal power {signal_power}, noise power {noise_power}.
    Tell me how many dB the signal {signal_power} lies above the noise {noise_power}, both as powers.
    Find the dB ratio of signal power {signal_power} to noise power {noise_power}.
    Find the signal-to-noise level of signal power {signal_power} and noise power {noise_power}.
    Find the noise margin for a wanted power of {signal_power} and a noise power of {noise_power}.
    Turn signal power {signal_power} over noise power {noise_power} into dB.
    Give S/N in dB for noise {noise_power} and signal {signal_power}, as powers.
    Rate the sound: music power {signal_power}, hiss power {noise_power}; SNR please.
    Work out how well the signal of power {signal_power} stands out from noise of power {noise_power}, in dB.
    Do the SNR for a noise power of {noise_power} and a signal power of {signal_power}.
    I want the signal-to-noise ratio in dB of {signal_power} against {noise_power}, both powers.
    Please compare wanted power {signal_power} and noise power {noise_power} as SNR.
    Express in dB how many times the signal power {signal_power} is the noise power {noise_power}.
    Calculate the SNR in dB for a signal power of {signal_power} and a noise power of {noise_power}.
    Convert a signal power of {signal_power} and a noise power of {noise_power} into an SNR in dB.
    Compute the SNR in dB given P_signal = {signal_power} and P_noise = {noise_power}.
    Find the signal-to-noise ratio in decibels: signal power {signal_power}, noise power {noise_power}.
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
    A modem measures signal power {signal_power} and noise power {noise_power}. Its status page shows the SNR. Which value?
    The camera's dark noise has power {noise_power}; the scene gives a signal power of {signal_power}. State the SNR.
    At the base station the phone's signal arrives with power {signal_power}. Thermal noise has power {noise_power}. Is the SNR enough? Compute it.
    An old tape hisses with noise power {noise_power}, while the music's signal power is {signal_power}. How many decibels of SNR are left?
    An ECG electrode picks up a heart signal of power {signal_power} and muscle noise of power {noise_power}. Which SNR does the nurse see?
    A deep-space probe is heard with signal power {signal_power} against receiver noise of power {noise_power}. Tell the team the SNR.
    The Wi-Fi card reports noise power {noise_power} and signal power {signal_power}. Jin wants the signal-to-noise ratio. Help him.
    An audio converter is tested: signal power {signal_power}, residual noise power {noise_power}. What goes on the data sheet as SNR?
    A baby monitor hears crying of power {signal_power} in a room with noise of power {noise_power}. How many dB does the crying stand out?
    The phone shows good reception: signal power {signal_power}, noise power {noise_power}. What SNR does it show?
    A tape collector measures music of power {signal_power} and hiss of power {noise_power}. Which S/N goes on the label?
    The microscope's image has a signal power of {signal_power} and a noise power of {noise_power}. How clean is it, as SNR in dB?
    Radio amateur Finn has a noise power of {noise_power} on the band; the station comes in with a signal power of {signal_power}. What is the SNR?
    A receiver picks up a signal power of {signal_power} and a noise power of {noise_power}. What is the SNR in dB?
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
    SNR please: signal power {signal_power} over a noise power of {noise_power}
    snr: noise power {noise_power}, signal power {signal_power}
    S/N ratio, signal power {signal_power}, noise power {noise_power}
    decibel SNR, powers {signal_power} over {noise_power}
    signal-to-noise ratio {signal_power} to {noise_power} powers
    log SNR noise {noise_power} signal {signal_power} power
    SNR dB? signal power {signal_power}, noise power {noise_power}
    signal {signal_power} noise {noise_power} (powers), SNR
    noise power {noise_power} signal power {signal_power} how many dB
    S/N in dB: {signal_power} over {noise_power}, powers
    SNR in dB: signal power = {signal_power}, noise power = {noise_power}
    """,
    "dialogues": """
    A: The signal power is {signal_power}. B: And the noise? A: {noise_power}. B: You want the SNR? A: Yes.
    User: noise power {noise_power}. Assistant: And the signal power? User: {signal_power}; give decibels.
    "Is the link good?" "Signal power {signal_power}, noise power {noise_power}." "Then what is the SNR?"
    Ham: My carrier has power {signal_power}. Friend: And your noise floor? Ham: Power {noise_power}. Friend: So \
what S/N do you report?
    Pupil: Is the hiss loud? Teacher: Noise power {noise_power}. Pupil: And the music's signal power is \
{signal_power}. Teacher: Then what SNR do we have?
    A: The hiss has power {noise_power}. B: And the speech signal? A: Power {signal_power}. B: So the SNR is?
    Student: Signal power {signal_power}, noise power {noise_power}. Tutor: Take the log of the ratio. Student: Which SNR do I report?
    A: The noise power is {noise_power}. B: How strong is your signal? A: Its power is {signal_power}. B: So how many dB is that?
    """,
}
