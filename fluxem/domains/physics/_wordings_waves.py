# ruff: noqa: E501 - one template a line
"""How people ask for voltage, electrical power, waves, photons, rest energy and gas pressure."""

from __future__ import annotations

from fluxem.core.phrasebook import Phrases
from fluxem.domains.physics import tools
from fluxem.domains.physics._draws import make_draw

PHRASES = (
    Phrases(
        tools.voltage,
        make_draw(current="current", resistance="resistance"),
        terms=(
            "voltage; Ohm's law; potential difference; voltage drop; V = IR; electric tension; volts "
            "from amps and ohms; resistor voltage"
        ),
        questions="""
            What voltage drives {current} through {resistance}?
            What is the voltage drop of {current} across {resistance}?
            By Ohm's law, which voltage goes with {current} and {resistance}?
            Across {resistance}, what voltage drops at {current}?
            What potential difference makes {current} flow through {resistance}?
            If a resistor has {resistance}, what voltage is needed for {current}?
            What's the voltage at {current} and {resistance}?
            What is I times R for {current} and {resistance}?
            What number of volts pushes {current} through {resistance}?
            What battery do I need so that {resistance} carry {current}?
            How much electric tension lies across a coil of {resistance} when {current} flows?
            How much voltage gets lost along a cable of {resistance} loaded with {current}?
            What is the voltage across {resistance} at {current}?
            What is the potential difference across {resistance} with {current}?
            What is the voltage drop for {current} and {resistance}?
            What is I R for {current} and {resistance}?
            What is current times resistance for {current} and {resistance}?
            How much voltage does {current} need to get through {resistance}?
            If {current} flows through {resistance}, what is the voltage?
            With {resistance} in the circuit and {current} flowing, how large is the voltage?
            Across a resistor of {resistance}, how many volts-worth of drop does {current} cause?
            What emf drives {current} round a loop of {resistance}?
            What tension must the source have to force {current} through {resistance}?
            How much voltage is there with {current} through {resistance}?
            How much voltage do I need for {current} through {resistance}?
            How big is the voltage over {resistance} when {current} flows?
            How many volts-worth of battery push {current} through {resistance}?
            What is the voltage of {current} through {resistance}?
            What is the voltage across {resistance} with {current}?
            What is the voltage for {current} and {resistance}?
            What is the potential drop of {current} over {resistance}?
            What is the driving voltage of {current} in {resistance}?
            What is the Ohm's law voltage of {current} through {resistance}?
            What is the current-resistance product of {current} and {resistance}?
            What voltage makes {current} flow through {resistance}?
            If the current is {current} and the resistance {resistance}, what is the voltage?
            If the resistance is {resistance} and the current {current}, how much voltage is that?
            {current} through {resistance} gives which voltage?
            What would I read on a voltmeter over {resistance} with {current} going through?
            Which battery voltage sends {current} through a lamp of {resistance}?
            How many volts-worth drop at a resistor of {resistance} when {current} passes?
            What tension, electrically, lies on {resistance} carrying {current}?
            What supply makes {current} run in a coil of {resistance}?
            What is the voltage across a {resistance} resistor carrying {current}?
            What is the voltage across a {resistance} resistor if the current is {current}?
            What voltage is needed to drive {current} through a {resistance} resistor?
            What is the voltage drop across {resistance} at {current}?
            How many volts are needed to push {current} through {resistance}?
            What is the voltage if the current is {current} and the resistance is {resistance}?
            What is the voltage when {current} flows through {resistance}?
        """,
        commands="""
            Find the voltage for {current} and {resistance}.
            Apply Ohm's law to a current of {current} and a resistance of {resistance}.
            Calculate the voltage drop over {resistance} at {current}.
            With a resistance of {resistance} and a current of {current}, compute the voltage.
            Determine the potential difference that pushes {current} through {resistance}.
            Calculate V = IR for {current} and {resistance}.
            Compute the volts: {current} flowing, {resistance} resisting.
            Multiply {current} with {resistance} according to Ohm.
            Give the supply voltage so that a heater of {resistance} takes {current}.
            Estimate the drop on an extension lead with {resistance} at a load of {current}.
            Find the voltage across {resistance} for {current}.
            Find the potential difference for {current} through {resistance}.
            Multiply the current {current} by the resistance {resistance}.
            Compute I times R: {current}, {resistance}.
            Use Ohm's law to get the voltage from {current} and {resistance}.
            For a resistance of {resistance} and a current of {current}, calculate the voltage.
            Determine the emf required to push {current} through {resistance}.
            Give the voltage lost along a cable of {resistance} carrying {current}.
            Work out the potential drop: {resistance}, {current}.
            State what voltage goes with {resistance} and {current}.
            Find the voltage of {current} through {resistance}.
            Find the voltage across {resistance} with {current}.
            Find the potential drop of {current} across {resistance}.
            Find the driving voltage for {current} through {resistance}.
            Calculate the voltage from {current} and {resistance}.
            Compute the voltage: current {current}, resistance {resistance}.
            Work out the voltage for {current} through {resistance}.
            Give the voltage when the resistance is {resistance} and the current {current}.
            Tell me the voltage over {resistance} when {current} flows.
            Tell me what voltage drives {current} through {resistance}.
            Use Ohm's law on {current} and {resistance}.
            Get the voltage from resistance {resistance} and current {current}.
            Take current times resistance: {current}, {resistance}.
            Multiply {current} by {resistance} to get volts.
            Send {current} through {resistance} and tell me the voltage.
            Reckon the volts over {resistance} at {current}.
            Say what voltage the battery must have for {current} through {resistance}.
            Look for the volts: {resistance} in series, {current} flowing.
            Calculate the voltage across a {resistance} resistor with a current of {current}.
            Calculate the voltage for I = {current} and R = {resistance}.
            Use Ohm's law to find the voltage for {current} and {resistance}.
            Find the voltage drop across a {resistance} resistor carrying {current}.
        """,
        stories="""
            A lamp of {resistance} draws {current}. What voltage is it connected to?
            A current of {current} flows through a wire of {resistance}. How large is the voltage along it?
            An electrician measures {current} in a circuit of {resistance}. Which voltage does the source supply?
            On a board, a resistor marked {resistance} carries {current}. What does a voltmeter show?
            A hobbyist wants {current} to go through an element of {resistance}. What battery voltage should he choose?
            The ammeter displays {current}. The only component is a resistor of {resistance}. What voltage is applied?
            A shunt of {resistance} senses the charging current of {current}. Which voltage arrives at the amplifier?
            A heating coil of {resistance} is to carry {current}. What supply voltage does it need?
            A long cable with {resistance} feeds a load of {current}. How much voltage is lost on the way?
            The multimeter pushes {current} through an unknown part, found to have {resistance}. Which voltage appears?
            In the lab kit, {current} passes a resistor of {resistance}. What potential difference does Nils measure?
            A boy connects a bulb of {resistance} and {current} flows. What is the voltage of his battery?
            My homework: a current of {current} flows through {resistance}. What is the voltage?
            An electrician finds {current} in a heater of {resistance}. What voltage is on the heater?
            A long wire has {resistance} and carries {current}. How much voltage gets lost on it?
            A toy motor has {resistance} and must get {current}. Which voltage should I choose?
            A current of {current} flows through a {resistance} resistor. What is the voltage across it?
            A lamp with a resistance of {resistance} draws {current}. What voltage is applied?
        """,
        terse="""
            voltage: {current}, {resistance}
            I R, I = {current}, R = {resistance}
            resistance {resistance}, current {current}: voltage?
            voltage drop of {current} across {resistance}
            voltage({current}, {resistance})
            V = IR, {current}, {resistance}
            ohms law: {current} {resistance} volts?
            U = R I with R={resistance}, I={current}
            voltage drop {current} {resistance}
            IR drop: {current}, {resistance}
            I*R, {current}, {resistance}
            ohm_voltage({current}, {resistance})
            potential difference, {resistance} with {current}
            emf for {current} through {resistance}
            voltage of {current} through {resistance}
            voltage: current {current}, resistance {resistance}
            how much voltage: {current}, {resistance}
            ohm's law {current}, {resistance}
            V = IR, I = {current}, R = {resistance}
            ohm's law voltage {current} {resistance}
            volts for {current} and {resistance}
        """,
        dialogues="""
            A: The current is {current}. B: And the resistance {resistance}. A: So what is the voltage?
            Pupil: The resistor has {resistance}. Teacher: It carries {current}. Pupil: Then which voltage drops?
            Tech: I need {current} on this branch. Boss: It has {resistance}. Tech: Then what voltage do I set?
            Ron: U equals R times I. Amy: R is {resistance}, I is {current}. Ron: Then U?
            A: There is {current} through it. B: Its resistance? A: {resistance}. B: So the voltage is?
            Student: R is {resistance}. Tutor: And I is {current}. Student: So what does Ohm's law give for V?
            Kid: The lamp has {resistance}. Dad: And {current} goes through. Kid: So what voltage is it?
            A: The power? B: No, the voltage: {current} through {resistance}.
        """,
    ),
    Phrases(
        tools.electrical_power,
        make_draw(voltage="voltage", current="current"),
        terms=(
            "electrical power; power consumption; voltage times current; electric load; P = VI; wattage "
            "of an appliance; volts times amps; rated power"
        ),
        questions="""
            How much power is {current} at {voltage}?
            What electrical power does a device take that draws {current} at {voltage}?
            What power comes from {voltage} and {current}?
            At {voltage}, how much power does a current of {current} carry?
            How much electrical power is consumed if {voltage} drives {current}?
            What is the power of a load with {current} on {voltage}?
            What's the power at {voltage} and {current}?
            What is V times I for {voltage} and {current}?
            How much wattage is {current} at {voltage}?
            What number of watts does a lamp on {voltage} consume when it takes {current}?
            What wattage can a fuse of {current} carry with mains of {voltage}?
            Pulling {current} off a {voltage} battery, what wattage is that load?
            What is the power of {current} at {voltage}?
            What is the wattage of {current} at {voltage}?
            What is the power consumption of a device on {voltage} drawing {current}?
            What is the electric load of {current} on {voltage}?
            What is volts times amps for {voltage} and {current}?
            What is U times I for {voltage} and {current}?
            How much power does {voltage} at {current} make?
            If {current} is drawn from {voltage}, what is the power?
            With {voltage} applied and {current} flowing, how much power is used?
            How powerful is a charger putting out {current} at {voltage}?
            Given {current} through a load and {voltage} across it, what is its power?
            How much power does a lamp use at {voltage} and {current}?
            How much electric power do {voltage} and {current} give?
            How strong is a heater with {current} on {voltage}, in terms of power?
            How much power does my laptop pull at {voltage} and {current}?
            What is the power for {voltage} and {current}?
            What is the electric power of {current} at {voltage}?
            What is the wattage for {current} on {voltage}?
            What is the power draw of {current} from {voltage}?
            What is the power intake of a device with {voltage} and {current}?
            What is the appliance power of {current} at {voltage}?
            What is the volt-amp product of {voltage} and {current}?
            If the voltage is {voltage} and the current {current}, what is the power?
            If the current is {current} and the voltage {voltage}, how much power is that?
            If a plug gives {voltage} and {current}, what power can I take?
            {voltage} with {current} makes which wattage?
            What is voltage times current for {voltage} and {current}?
            How much does my drill load the grid, in terms of power, at {voltage} and {current}?
            What rating belongs on a kettle for {voltage} that takes {current}?
            How many watts-worth is a socket of {voltage} giving {current}?
            How many watts is {current} at {voltage}?
            How many watts does a device use at {voltage} and {current}?
            What is the power of a device that draws {current} at {voltage}?
            What is the electrical power if the voltage is {voltage} and the current is {current}?
            How much power does an appliance use at {voltage} and {current}?
            What is the wattage of a {voltage} device drawing {current}?
            How many watts are {voltage} times {current}?
        """,
        commands="""
            Find the electrical power for {voltage} and {current}.
            Calculate the power consumption of {current} at {voltage}.
            Multiply the voltage {voltage} by the current {current} to get the power.
            With a current of {current} and a voltage of {voltage}, compute the electrical power.
            Determine the power of an appliance rated {voltage}, {current}.
            Calculate P = VI for {voltage} and {current}.
            Compute watts: {voltage}, {current}.
            Give the wattage of a toaster, mains {voltage}, draw {current}.
            Work out the rated power of a USB port supplying {voltage} with {current}.
            Estimate the heat a wire dissipates when {voltage} drop across it at {current}.
            Find the power of {current} at {voltage}.
            Find the wattage for {voltage} and {current}.
            Multiply volts by amps: {voltage}, {current}.
            Compute V times I with {voltage} and {current}.
            Calculate the power consumption at {voltage} with {current}.
            For {current} at {voltage}, compute the electrical power.
            Given current {current} and voltage {voltage}, calculate the wattage.
            Determine how much power is drawn: {current} from {voltage}.
            Work out the rating of an adapter with {voltage} and {current}.
            State the load that {current} puts on a {voltage} supply.
            Find the electric power of {current} at {voltage}.
            Find the power draw of {current} at {voltage}.
            Find the wattage of {current} on {voltage}.
            Find the power intake of {current} from {voltage}.
            Calculate the electric power of {current} at {voltage}.
            Calculate the power from {voltage} and {current}.
            Compute the power: voltage {voltage}, current {current}.
            Work out the wattage of {current} at {voltage}.
            Give the power when the current is {current} and the voltage {voltage}.
            Tell me how much power {current} at {voltage} is.
            Tell me the watts at {voltage} and {current}.
            Use the electric power formula on {voltage} and {current}.
            Get the wattage from voltage {voltage} and current {current}.
            Take voltage times current: {voltage}, {current}.
            Multiply {voltage} by {current} to get watts.
            Check the power of my charger: {voltage}, {current}.
            Reckon the watts of a lamp on {voltage} with {current}.
            Say how much electricity power a heater draws: {voltage}, {current}.
            Multiply amps {current} with volts {voltage} to get the power.
            Calculate the power of a device that runs on {voltage} and draws {current}.
            Calculate the electrical power for V = {voltage} and I = {current}.
            Find the electric power dissipated at {voltage} and {current}.
            Determine the power consumed by a lamp at {voltage} with a current of {current}.
        """,
        stories="""
            A kettle draws {current} from a {voltage} outlet. How much electrical power does it take?
            A solar panel delivers {current} at {voltage}. What is its power?
            The label on a charger says {voltage} and {current}. What power can it provide?
            A motor runs on {voltage} and takes {current}. How much electrical power is that?
            A caravan battery gives {voltage}. The fridge pulls {current}. What wattage is the fridge?
            The electrician must size a breaker. The socket has {voltage}; the load draws {current}. Find the wattage.
            A wind generator's controller reads {voltage} and {current}. What wattage is it producing right now?
            A phone charger supplies {voltage} and {current}. What is its rating as power?
            The heater element has {voltage} across it and {current} through it. What power does it turn to heat?
            An e-bike motor pulls {current} off a battery of {voltage}. What electrical power is that?
            The nameplate gives {voltage} and {current}, but the wattage is scratched off. What was it?
            A boy's bulb takes {current} from a battery of {voltage}. How much power is that?
            My homework: a motor runs on {voltage} with {current}. What is its power?
            The cook's oven is on {voltage} and takes {current}. What wattage has it?
            The label of my fan is gone. I measured {voltage} and {current}. How much power does it use?
            A nurse's pump runs on {voltage} and draws {current}. What electrical power does it use?
            A heater is connected to {voltage} and draws {current}. What is its power?
            A charger is labelled {voltage} and {current}. How many watts does it deliver?
        """,
        terse="""
            electrical power: {voltage}, {current}
            V I, V = {voltage}, I = {current}
            current {current}, voltage {voltage}: power?
            power at {voltage} and {current}
            electrical_power({voltage}, {current})
            P = VI, {voltage}, {current}
            watts at {voltage} {current}
            P = U I with I={current}, U={voltage}
            power {voltage} {current}
            wattage: {voltage}, {current}
            V*I, {voltage}, {current}
            VI: {current}, {voltage}
            power draw, {current} at {voltage}
            {voltage} times {current} = electrical power?
            electric power {voltage} {current}
            wattage of {current} at {voltage}
            how much power: {voltage}, {current}
            watts for {voltage}, {current}
            {voltage} {current} in watts
            {current} at {voltage} in watts
            {voltage} {current} watts
            P = VI, V = {voltage}, I = {current}
            amps to watts: {current} at {voltage}
        """,
        dialogues="""
            A: The voltage is {voltage}. B: And it draws {current}. A: How much power is that?
            Pupil: The meter reads {current}. Teacher: At {voltage}? Pupil: Yes. Teacher: Then what is the power?
            Customer: The plate reads {voltage}, {current}. Clerk: You want the watts? Customer: Right, the wattage.
            Deb: My drill pulls {current}. Gus: Mains {voltage}? Deb: Yes. Gus: So what wattage?
            A: The socket has {voltage}. B: And the load takes {current}. A: What wattage is it?
            Student: V is {voltage}. Tutor: I is {current}. Student: So the power is?
            Kid: The plug has {voltage}. Dad: And the lamp takes {current}. Kid: So how much power?
            A: The resistance? B: No, the power at {voltage} and {current}.
        """,
    ),
    Phrases(
        tools.wavelength,
        make_draw(frequency="frequency"),
        terms=(
            "wavelength of light; radio wave; electromagnetic wave; lambda; c over f; vacuum wavelength; radio band"
        ),
        questions="""
            What is the wavelength of light of frequency {frequency}?
            How long is an electromagnetic wave with a frequency of {frequency}?
            Which wavelength belongs to a radio station at {frequency}?
            What wavelength does {frequency} have when it travels at the speed of light?
            What's the wavelength at {frequency}, light speed assumed?
            What is c over f for {frequency}?
            How long, crest to crest, is a Wi-Fi wave of {frequency}?
            What distance lies between two crests of a light wave oscillating at {frequency}?
            As a wavelength, which band is a broadcast at {frequency}?
            For microwaves of {frequency}, what is lambda?
            What is the wavelength of {frequency}?
            What is the wavelength of light at {frequency}?
            What is the radio wavelength of {frequency}?
            What is the vacuum wavelength of {frequency}?
            What is the free-space wavelength of {frequency}?
            What is lambda for light of {frequency}?
            How long are radio waves at {frequency}?
            How far does light travel during one oscillation at {frequency}?
            If a carrier oscillates at {frequency}, how long is its wave in empty space?
            At {frequency}, what wavelength has electromagnetic radiation?
            What colour wavelength corresponds to light of {frequency}?
            How long is the wave of a radio at {frequency}?
            How long is a light wave at {frequency}?
            How long are light waves of {frequency}?
            What is the wavelength for {frequency}?
            What is the wavelength of a radio signal of {frequency}?
            What is the radio wavelength at {frequency}?
            What is the light wavelength of {frequency}?
            What is the wave length in empty space of {frequency}?
            What is the electromagnetic wavelength of {frequency}?
            What is the crest distance of radio waves at {frequency}?
            What wavelength does light of {frequency} have?
            What wavelength does my phone use if it sends at {frequency}?
            If the frequency is {frequency}, what is the wavelength of the light?
            My radio is tuned to {frequency}; what wavelength is that?
            {frequency} is which wavelength?
            What is light speed divided by {frequency}?
            How far does light get in one swing at {frequency}?
            How big are the waves my antenna sees at {frequency}?
            What metre band does a station on {frequency} belong to, as a wavelength?
            What is the wavelength of light with a frequency of {frequency}?
            What is the wavelength of a {frequency} radio wave?
            What is the wavelength of an electromagnetic wave with frequency {frequency}?
            How many metres long is a {frequency} radio wave?
            What wavelength does a {frequency} signal have in vacuum?
            What is the wavelength of a {frequency} signal?
        """,
        commands="""
            Find the wavelength of radio waves of {frequency}.
            Calculate the vacuum wavelength for {frequency}.
            Turn the frequency {frequency} of light to a wavelength.
            Calculate the wavelength of light with frequency {frequency}.
            Compute lambda = c / f with f = {frequency}.
            Divide the speed of light by {frequency}.
            Give the free-space wavelength of a signal at {frequency}.
            Find the wavelength of {frequency}.
            Find the vacuum wavelength of {frequency}.
            Give lambda for {frequency}.
            Compute c over f for {frequency}.
            Compute how long the radio waves of a {frequency} transmitter are.
            Work out the wavelength of electromagnetic radiation at {frequency}.
            Determine the crest-to-crest distance of light oscillating at {frequency}.
            Convert the radio frequency {frequency} to a wavelength.
            State the wavelength of a microwave signal at {frequency}.
            For {frequency} light, report lambda.
            Find the wavelength for {frequency}.
            Find the wavelength of light of {frequency}.
            Find the radio wavelength of {frequency}.
            Find the light wavelength of {frequency}.
            Find the free-space wavelength of {frequency}.
            Find the electromagnetic wavelength of {frequency}.
            Calculate the wavelength of {frequency}.
            Compute the wavelength at {frequency}, light speed taken.
            Work out the wavelength of a radio wave at {frequency}.
            Work out the wavelength of {frequency}.
            Give the wavelength of {frequency}.
            Tell me the wavelength of {frequency}.
            Tell me how long a light wave of {frequency} is.
            Turn {frequency} into a wavelength.
            Get the wavelength from the frequency {frequency}.
            Show the wavelength of a radio station at {frequency}.
            Reckon how long the waves of my transmitter are: {frequency}.
            Say what lambda is for a signal of {frequency} in empty space.
            Match an aerial to {frequency}: give the wavelength.
            Calculate the wavelength of a radio wave with a frequency of {frequency}.
            Find the wavelength of electromagnetic radiation of frequency {frequency}.
            Convert the frequency {frequency} to a wavelength.
        """,
        stories="""
            A transmitter sends at {frequency}. How long are its waves?
            A laser emits light with a frequency of {frequency}. What is its wavelength?
            An antenna must match radio waves of {frequency}. What is their wavelength?
            A ham operator cuts a dipole to match the wave. The rig transmits at {frequency}. What wavelength is that?
            Infrared remote controls, X-rays, radar: all are light. One beam has {frequency}. What is its wavelength?
            A radar works at {frequency}. What wavelength must its dish be built for?
            A Bluetooth chip radiates at {frequency}. How long are the waves it sends?
            Astronomers tune a receiver to {frequency}. Which wavelength are they looking at?
            An oven's magnetron oscillates at {frequency}. How far apart are the crests of its microwaves?
            My homework: light has a frequency of {frequency}. What is its wavelength?
            My radio says {frequency}. My grandfather's radio shows wavelengths. What would his dial say?
            A technician builds an aerial for {frequency} and needs the wavelength. What is it?
            The Wi-Fi box works at {frequency}. How long is one of its waves?
            A space probe calls home at {frequency}. Which wavelength is the dish receiving?
            A lamp gives light with a frequency of {frequency}. Which wavelength should the filter let through?
            A radio station broadcasts at {frequency}. What is the wavelength of its radio waves?
        """,
        terse="""
            wavelength: {frequency}
            lambda of light at {frequency}
            wavelength({frequency})
            c/f, f = {frequency}
            lambda in vacuum: {frequency}
            crest spacing, radio signal {frequency}
            wavelength in vacuum {frequency}
            lambda of {frequency}
            wavelength of light, {frequency}
            c over f: {frequency}
            {frequency} radio wave, how long?
            free-space wavelength: {frequency}
            {frequency}, wavelength?
            wavelength for {frequency} light
            light wavelength {frequency}
            {frequency} to wavelength
            how long is a {frequency} radio wave
            wavelength of {frequency}
            frequency to wavelength {frequency}
            λ for f = {frequency}
        """,
        dialogues="""
            A: The station is at {frequency}. B: And the wavelength of that? A: I never learnt it.
            Pilot: We talk on {frequency}. Cadet: How long are those radio waves? Pilot: Compute the wavelength.
            A: My antenna is for {frequency}. B: So what wavelength is that? A: Divide c by it.
            Student: The light has {frequency}. Tutor: And its wavelength in vacuum? Student: I don't know.
            Kid: My radio is on {frequency}. Dad: So how long are its waves? Kid: I don't know.
            A: The photon's energy at {frequency}? B: No, its wavelength.
        """,
    ),
    Phrases(
        tools.wavelength,
        make_draw(frequency="frequency", speed="speed"),
        terms=("wavelength of sound; wave speed; acoustic wave; crest spacing; v over f; water waves; seismic wave"),
        questions="""
            What is the wavelength of a wave of {frequency} that travels at {speed}?
            A wave spreads at {speed}; how long is it at {frequency}?
            What's the wavelength at {frequency} if the wave moves with {speed}?
            What is v over f for a velocity of {speed} and a frequency of {frequency}?
            How far apart are the crests of ripples that run at {speed} with {frequency}?
            In a medium where sound propagates at {speed}, how long is the wave of a {frequency} note?
            What spacing between crests has a swell of {frequency} advancing at {speed}?
            What is the wavelength of a {frequency} wave moving at {speed}?
            What is the wavelength of sound at {frequency} with a speed of {speed}?
            What is the crest spacing of waves at {frequency} travelling at {speed}?
            What is the acoustic wavelength of {frequency} at a sound speed of {speed}?
            What is lambda for v = {speed} and f = {frequency}?
            At a wave speed of {speed}, how long is a wave of {frequency}?
            If waves travel at {speed} and oscillate at {frequency}, how long are they?
            Travelling at {speed}, what wavelength do vibrations of {frequency} have?
            How long is a vibration's wave at {frequency} in a rod where it runs at {speed}?
            With a phase velocity of {speed}, what wavelength goes with {frequency}?
            How long is a sound wave of {frequency} at {speed}?
            How long is a wave of {frequency} if it runs at {speed}?
            How long are water waves with {frequency} that move at {speed}?
            How far apart are wave tops at {frequency} and a speed of {speed}?
            What is the wavelength of {frequency} at a speed of {speed}?
            What is the wavelength of a sound of {frequency} at {speed}?
            What is the sound wavelength of {frequency} at {speed}?
            What is the wavelength for {speed} and {frequency}?
            What is the length of one wave of {frequency} moving at {speed}?
            What is the crest distance of {frequency} waves at {speed}?
            What wavelength has a tone of {frequency} when sound goes {speed}?
            If the wave speed is {speed} and the frequency {frequency}, what is the wavelength?
            If the frequency is {frequency} and the speed {speed}, how long is one wave?
            What is wave speed divided by frequency for {speed} and {frequency}?
            Moving at {speed} with {frequency}, how long is the wave?
            How far does the wave get in one swing at {frequency} when it runs at {speed}?
            What gap is there from crest to crest if ripples pass with {frequency} at {speed}?
            What is the wavelength of a {frequency} wave travelling at {speed}?
            What is the wavelength of a wave with frequency {frequency} and speed {speed}?
            What is the wavelength of a {frequency} sound wave if the speed of sound is {speed}?
            What is the wavelength if the frequency is {frequency} and the wave speed is {speed}?
            How long is a sound wave of {frequency} at a speed of {speed}?
            What is the wavelength of a wave that moves at {speed} with a frequency of {frequency}?
        """,
        commands="""
            Find the wavelength for frequency {frequency} and wave speed {speed}.
            With a wave speed of {speed} and a frequency of {frequency}, compute the wavelength.
            Calculate lambda = v / f with v = {speed} and f = {frequency}.
            Divide the propagation speed {speed} by the frequency {frequency} to get lambda.
            Give the wavelength of ultrasound at {frequency} in tissue where it propagates with {speed}.
            Work out the wave's length: propagation {speed}, oscillation {frequency}.
            Find the wavelength of {frequency} at a wave speed of {speed}.
            Divide the wave speed {speed} by the frequency {frequency}.
            Compute v over f: speed {speed}, frequency {frequency}.
            For a sound speed of {speed}, give the wavelength of {frequency}.
            Work out the crest-to-crest distance: {frequency}, moving at {speed}.
            Calculate how long sound waves of {frequency} are when sound runs at {speed}.
            Determine lambda from phase velocity {speed} and frequency {frequency}.
            Given frequency {frequency} and propagation speed {speed}, find the wavelength.
            State the wavelength of a water wave with {frequency} running at {speed}.
            Find the wavelength of {frequency} at {speed}.
            Find the sound wavelength of {frequency} at {speed}.
            Find the length of one wave of {frequency} at {speed}.
            Find the crest distance of waves of {frequency} at {speed}.
            Find the wavelength from speed {speed} and frequency {frequency}.
            Calculate the wavelength of {frequency} at {speed}.
            Compute the wavelength: speed {speed}, frequency {frequency}.
            Work out how long a wave of {frequency} is at {speed}.
            Work out the wavelength for {frequency} and {speed}.
            Give the wavelength when the speed is {speed} and the frequency {frequency}.
            Tell me the wavelength of {frequency} sound going {speed}.
            Tell me how long each wave is: {frequency}, speed {speed}.
            Divide {speed} by {frequency} to get the wavelength.
            Use v over f on {speed} and {frequency}.
            Reckon how long each ripple is: it moves at {speed} and swings with {frequency}.
            Say how long the sound waves are for {frequency} if sound goes {speed}.
            Give the spacing of wave crests with {frequency}, running at {speed}.
            Calculate the wavelength of a wave with frequency {frequency} and speed {speed}.
            Calculate the wavelength of a {frequency} sound wave travelling at {speed}.
            Find the wavelength for f = {frequency} and v = {speed}.
            Determine the wavelength of a {frequency} wave moving at {speed}.
        """,
        stories="""
            A string vibrates at {frequency}, and waves run along it at {speed}. What is the wavelength?
            Sound moves at {speed} through some gas. How long are the waves of a tone of {frequency}?
            A seismic wave propagates at {speed} and shakes the ground with {frequency}. What is its wavelength?
            A whale sings at {frequency}. Water carries the song with {speed}. How long is such a wave?
            Ocean rollers arrive with {frequency} and advance at {speed}. How far is it from crest to crest?
            An organ pipe sounds at {frequency}; in the cold church sound travels at {speed}. What wavelength is it?
            A bat calls at {frequency}. In its cave sound goes at {speed}. How long is each wave?
            A signal in a cable advances at {speed} and oscillates at {frequency}. What is its wavelength there?
            A slinky is shaken at {frequency}, and the wave runs off at {speed}. How long is the wave?
            My homework: a sound of {frequency} travels at {speed}. What is its wavelength?
            A boy shakes a rope with {frequency} and the waves run at {speed}. How long is each wave?
            A boat feels waves with {frequency} that come at {speed}. How far is one wave top from the next?
            A guitar note has {frequency}, and sound moves at {speed}. How long is the sound wave?
            A doctor's scanner sends sound of {frequency} at {speed} through the body. What is the wavelength?
            A wave travels at {speed} and has a frequency of {frequency}. What is its wavelength?
            Sound travels at {speed} and a tuning fork vibrates at {frequency}. Find the wavelength of the sound.
        """,
        terse="""
            wavelength: f = {frequency}, v = {speed}
            wave speed {speed}, frequency {frequency}: wavelength?
            lambda = v/f: {speed}, {frequency}
            v/f, f = {frequency}, v = {speed}
            wavelength({frequency}, {speed})
            crest to crest, {frequency} waves running {speed}
            acoustic wavelength: tone {frequency}, sound speed {speed}
            wavelength: {frequency}, wave speed {speed}
            lambda, v={speed}, f={frequency}
            sound speed {speed}, tone {frequency}, wavelength
            v over f: {speed}, {frequency}
            {frequency} wave travelling at {speed}, how long?
            wavelength {frequency} at {speed}
            wave of {frequency} at {speed}, length
            speed {speed}, frequency {frequency}, wavelength
            sound wavelength, {frequency}, {speed}
            {frequency} at wave speed {speed}, wavelength
            wavelength of {frequency} at {speed}
            λ = v/f, v = {speed}, f = {frequency}
            wavelength frequency {frequency} speed {speed}
        """,
        dialogues="""
            Tuner: The tone has {frequency}. Physicist: Sound here goes {speed}. Tuner: Then what wavelength is it?
            Ari: v is {speed}. Bo: And f is {frequency}. Ari: Lambda, then?
            A: The tone is {frequency}. B: And sound here runs at {speed}. A: So what's the wavelength?
            Student: Wave speed {speed}. Tutor: Frequency {frequency}. Student: So how long is the wave?
            Kid: The tone has {frequency}. Dad: And sound goes {speed}. Kid: So how long is the wave?
            A: Waves of light? B: No, slower ones: {speed}, at {frequency}. A: Then what wavelength?
        """,
    ),
    Phrases(
        tools.photon_energy,
        make_draw(frequency="frequency"),
        terms=(
            "photon energy; light quantum; Planck relation; quantum of radiation; E = hf; hν; energy of "
            "a light particle; quantum energy"
        ),
        questions="""
            How much energy has a photon of {frequency}?
            What is the energy of a light quantum with frequency {frequency}?
            By Planck's relation, what photon energy belongs to {frequency}?
            How energetic is a single photon at {frequency}?
            What energy does one quantum of radiation of {frequency} carry?
            If light oscillates at {frequency}, what does one photon of it carry?
            How much energy is absorbed with each photon of {frequency}?
            What's the energy of a photon at {frequency}?
            What is h times f for {frequency}?
            How much energy does a light particle of {frequency} bring?
            Does one quantum at {frequency} have much energy, and how much precisely?
            What packet of energy does a laser oscillating at {frequency} emit each time?
            What is the photon energy of {frequency}?
            What is the energy of a photon of {frequency}?
            What is the quantum energy of light at {frequency}?
            What is the energy quantum of {frequency} radiation?
            What is the Planck energy hf of {frequency}?
            What is h nu for {frequency}?
            How much energy is in one photon at {frequency}?
            If light oscillates at {frequency}, how much energy does each photon have?
            At {frequency}, what is the energy of a photon?
            How much energy must an atom lose to emit a photon at {frequency}?
            How big are the energy packets of radiation at {frequency}?
            What energy gap matches light of {frequency}?
            How much energy has one photon at {frequency}?
            How much energy does a photon carry at {frequency}?
            How much energy is in a light particle of {frequency}?
            How strong is a photon of {frequency}, in terms of energy?
            How much energy does one bit of light have at {frequency}?
            What is the energy of one photon at {frequency}?
            What is the photon energy for {frequency}?
            What is the light quantum energy of {frequency}?
            What is the energy per photon of {frequency}?
            What is the hf of {frequency}?
            What is the energy packet of light with {frequency}?
            What energy does a photon of {frequency} bring with it?
            If the frequency is {frequency}, what is the photon's energy?
            If light has {frequency}, how much energy is in each photon?
            What is Planck's constant times {frequency}?
            How much energy comes in a single grain of light at {frequency}?
            What does each quantum of light cost an atom, energy-wise, at {frequency}?
            What is the energy of a photon with a frequency of {frequency}?
            What is the energy of a {frequency} photon?
            How much energy does a photon of frequency {frequency} have?
            How many joules of energy does a {frequency} photon carry?
            What is the photon energy at {frequency}?
            What is the energy of a photon of light with frequency {frequency}?
        """,
        commands="""
            Find the photon energy at {frequency}.
            Calculate the energy of one photon of frequency {frequency}.
            Multiply Planck's constant by {frequency}.
            Apply the Planck relation to the frequency {frequency}.
            State the quantum energy of radiation at {frequency}.
            Determine how much energy a photon with {frequency} transfers.
            Calculate E = hf for {frequency}.
            Calculate the photon energy for {frequency}.
            Compute hν with ν = {frequency}.
            Give the energy carried by a gamma quantum of {frequency}.
            Work out how much energy an electron gains by swallowing a photon with {frequency}.
            Estimate the energy per light particle at {frequency}.
            Find the photon energy of {frequency}.
            Find the energy of a photon of {frequency}.
            Multiply {frequency} by Planck's constant.
            Compute h times f for {frequency}.
            Apply the Planck relation to {frequency}.
            Give the energy of a light quantum at {frequency}.
            State how much energy a single quantum of {frequency} carries.
            For radiation of {frequency}, calculate the energy per photon.
            Convert the frequency {frequency} to a photon energy.
            Evaluate E = hν at {frequency}.
            Find the photon energy for {frequency}.
            Find the energy of one photon at {frequency}.
            Find the energy per photon of {frequency}.
            Find the light quantum energy of {frequency}.
            Find the quantum energy of {frequency}.
            Calculate the photon energy of {frequency}.
            Calculate the energy of a photon at {frequency}.
            Compute the photon energy at {frequency}.
            Work out the photon energy of {frequency}.
            Give the photon energy of {frequency}.
            Tell me the energy of a photon of {frequency}.
            Tell me how much energy one photon at {frequency} has.
            Turn {frequency} into a photon energy.
            Get the photon energy from the frequency {frequency}.
            Use Planck's formula on {frequency}.
            Show how much energy a light particle has at {frequency}.
            Reckon the energy of one grain of light at {frequency}.
            Say how much energy a quantum of {frequency} gives an electron.
            Multiply h by {frequency} and give the photon's energy.
            Calculate the energy of a photon with a frequency of {frequency}.
            Calculate the energy of a photon of frequency {frequency}.
            Find the photon energy for f = {frequency}.
            Use E = hf to find the energy of a photon of frequency {frequency}.
        """,
        stories="""
            An atom emits a photon at {frequency}. How much energy does the atom lose?
            A detector counts single photons of {frequency}. What energy does each of them deposit?
            A microwave oven works at {frequency}. What is the energy of one of its photons?
            In the photoelectric effect, light of {frequency} hits metal. What energy does an arriving photon hand over?
            A solar cell absorbs light with {frequency}. Each absorbed particle lifts one electron. By what energy?
            X-ray dose is counted quantum by quantum. The tube's line is at {frequency}. What energy has a quantum?
            An LED emits photons at {frequency}. How much energy leaves with each photon?
            A spectral line lies at {frequency}. What energy difference between the levels does that mean?
            A gamma counter is struck by a quantum of {frequency}. What energy does it register?
            A plant pigment swallows a photon of {frequency}. How much energy does the pigment take up?
            My homework: light has a frequency of {frequency}. What is the energy of one photon?
            A laser sends photons of {frequency} on a chip. How much energy does each one bring?
            A camera pixel catches one photon of {frequency}. How much energy did it catch?
            A leaf takes in a photon of {frequency}. What energy does it get?
            An X-ray tube gives photons of {frequency}. How much energy is in a single one?
            A laser emits light with a frequency of {frequency}. What is the energy of one photon?
            Light of frequency {frequency} hits a metal plate. How much energy does each photon carry?
        """,
        terse="""
            photon energy: {frequency}
            h f for f = {frequency}
            quantum at {frequency}: energy?
            one photon, {frequency}
            photon_energy({frequency})
            E = hf, {frequency}
            hν: {frequency}
            energy per photon at {frequency}
            E = h·ν where ν is {frequency}
            single photon {frequency} energy
            E of photon, {frequency}
            hf: {frequency}
            h nu {frequency}
            quantum energy of {frequency}
            energy of one photon: {frequency}
            one photon, {frequency}, energy
            photon energy of {frequency}
            energy of photon at {frequency}
            {frequency} photon, how much energy
            {frequency} to photon energy
            Planck energy, {frequency}
            energy of a {frequency} photon
            E = hf, f = {frequency}
            energy of photon frequency {frequency}
        """,
        dialogues="""
            A: The light has {frequency}. B: And one photon of it, how much energy? A: Use Planck's constant.
            Pupil: What does a photon of {frequency} carry? Teacher: Planck's constant times that.
            Max: Light comes as packets. Ina: At {frequency}, how much energy sits in a packet? Max: h times f.
            Lab: The laser line is at {frequency}. Student: And a single photon from it? Lab: Compute its energy.
            A: The laser runs at {frequency}. B: How much energy per photon? A: Use E = hf.
            Student: The photon has {frequency}. Tutor: Multiply by h. Student: So its energy is?
            Kid: The light has {frequency}. Dad: So how much energy is in one photon? Kid: I don't know.
            A: The wavelength at {frequency}? B: No, the energy of one photon.
        """,
    ),
    Phrases(
        tools.mass_energy,
        make_draw(mass="mass"),
        terms=(
            "rest energy; mass-energy equivalence; Einstein's formula; energy equivalent of a mass; E = "
            "mc²; rest mass energy; annihilation energy; mass defect energy"
        ),
        questions="""
            What is the rest energy of {mass}?
            How much energy is equivalent to {mass}?
            According to Einstein, what energy is stored as {mass}?
            How much energy would {mass} release if it were annihilated completely?
            What is the energy equivalent of {mass}?
            By mass-energy equivalence, what is {mass} worth?
            How much energy sits within {mass} at rest?
            What's the rest energy of {mass}?
            What is mc² for {mass}?
            What is E = mc² with m = {mass}?
            How much energy does {mass} become if fully transformed to radiation?
            What energy yield has the total annihilation of {mass}?
            A mass defect of {mass} means how much binding energy?
            What is the rest mass energy of {mass}?
            What is the mass-energy of {mass}?
            What is the Einstein energy of {mass}?
            What is the annihilation energy of {mass}?
            What is the energy content of {mass} by E = mc²?
            What is m c squared for {mass}?
            How much energy is locked up in {mass} of matter?
            How much energy comes from converting {mass} entirely?
            If {mass} of fuel mass disappears in a reactor, how much energy appears?
            According to Einstein, how much energy equals {mass}?
            By E equals m c squared, what is {mass}?
            How much energy is in {mass} after Einstein?
            How much energy is {mass} worth by E = mc²?
            How much energy would I get if {mass} became pure energy?
            How much energy do I get from turning {mass} into energy?
            How much rest energy does {mass} have?
            How much energy is hidden in {mass} of matter?
            What is the rest energy for {mass}?
            What is the E = mc² energy of {mass}?
            What is the energy stored as mass in {mass}?
            What is the nuclear energy hidden in {mass}, if all of it is converted?
            What is the equivalent energy of {mass}, by Einstein?
            What is the total energy of {mass} at rest?
            What does Einstein's formula give for {mass}?
            If the mass is {mass}, what is the rest energy?
            If {mass} is lost in a nuclear reaction, how much energy comes out?
            Mass is energy: so what energy is {mass}?
            How much energy is frozen in {mass}, as Einstein taught?
            What does m c squared come to when m is {mass}?
            If I could burn up {mass} of matter completely into light, how much energy is it?
            How much energy is in {mass} of matter according to E = mc²?
            How much energy is equivalent to a mass of {mass}?
            What is the rest energy of a mass of {mass}?
            How much energy would be released if {mass} of matter were converted completely into energy?
            How many joules is {mass} of mass worth by Einstein's formula?
        """,
        commands="""
            Find the rest energy of {mass}.
            Apply Einstein's formula to {mass}.
            Calculate the energy equivalent of a mass of {mass}.
            Turn {mass} completely to energy and say how much it is.
            Multiply {mass} by the square of the speed of light.
            Determine the energy set free when {mass} vanishes.
            Calculate E = mc² for {mass}.
            Plug {mass} in E equals m c squared.
            Give the relativistic rest energy that {mass} represents.
            Work out the energy locked up as matter within {mass}.
            Compute how much energy the disappearance of {mass} frees.
            Find the mass-energy of {mass}.
            Find the energy equivalent of {mass}.
            Multiply {mass} by c squared.
            Give the relativistic energy of {mass} at rest.
            Convert {mass} of matter to energy, Einstein-style.
            Compute the annihilation energy of {mass}.
            Evaluate m c squared for {mass}.
            State the energy locked up in {mass} by mass-energy equivalence.
            Work out the energy yield if {mass} is wholly turned to energy.
            Calculate the binding energy that matches a mass defect of {mass}.
            Find the rest energy for {mass}.
            Find the rest mass energy of {mass}.
            Find the Einstein energy of {mass}.
            Find the annihilation energy of {mass}.
            Find the equivalent energy of {mass} by E = mc².
            Calculate the rest energy of {mass}.
            Compute the rest energy of {mass}.
            Compute E = mc² for {mass}.
            Work out the rest energy of {mass}.
            Work out how much energy {mass} turns into by Einstein.
            Give the rest energy of {mass}.
            Tell me the rest energy of {mass}.
            Tell me how much pure energy {mass} makes.
            Turn {mass} into pure energy.
            Use E = mc² on {mass}.
            Get the rest energy from the mass {mass}.
            Reckon the energy locked inside {mass} of matter.
            Say how much energy {mass} stands for by Einstein's equation.
            Let {mass} vanish into energy and say how much.
            Use E = mc² to find the energy of a mass of {mass}.
            Find the rest energy of an object with a mass of {mass}.
        """,
        stories="""
            A star loses {mass} by shining. How much energy did it radiate?
            A reactor's fuel is lighter by {mass} after use. What energy was released?
            In a film, {mass} of antimatter and matter disappear. Which rest energy is that?
            The sun sheds {mass} by fusion. By Einstein's equivalence, how much energy did that supply?
            A physicist weighs nuclei before and after: {mass} is missing. What energy did the missing mass become?
            A science fiction ship converts {mass} of matter to energy completely. What does the tank yield?
            The sun turns {mass} to radiation. How much energy does that make?
            A bomb's products are lighter by {mass}. How much energy did E = mc² release?
            Antimatter of total {mass}, counting its partner matter, annihilates. What energy is freed?
            A teacher holds up {mass} and asks how much energy sleeps inside, according to Einstein. What is the answer?
            My homework: a body has the mass {mass}. What is its rest energy?
            In a comic, a hero changes {mass} of dust into pure energy. How much energy is that?
            A reactor's fuel gets lighter by {mass}. How much energy did the missing mass give?
            Matter and antimatter, together {mass}, meet and vanish. How much energy appears?
            A pupil asks how much energy is inside a pencil of {mass} by Einstein's formula. What is the answer?
            In a reaction {mass} of matter is completely converted into energy. How much energy is released?
            A stone has a mass of {mass}. What is its rest energy according to Einstein?
        """,
        terse="""
            rest energy: {mass}
            m c squared, m = {mass}
            energy equivalent of {mass}
            Einstein: {mass}
            mass_energy({mass})
            E=mc², {mass}
            mc²: {mass}
            annihilate {mass}: energy?
            mass defect {mass}, energy freed
            E=mc² with {mass}
            mass energy {mass}
            m c² of {mass}
            rest energy of {mass}
            {mass} fully converted, energy?
            Einstein energy of {mass}
            {mass} at rest, energy by Einstein
            rest energy for {mass}
            E = mc² for {mass}
            {mass} to pure energy
            mass {mass}, rest energy
            Einstein energy {mass}
            E = mc², m = {mass}
            mc² for {mass}
            mass energy equivalence {mass}
            {mass} mass to energy
        """,
        dialogues="""
            A: Suppose {mass} turned to pure energy. B: Einstein tells you how much. A: So how much?
            Pupil: Is mass a form of energy? Teacher: Yes. Pupil: Then how much energy is {mass}?
            Kid: Einstein said mass is energy! Gran: Then how much energy is {mass}, my dear?
            Nell: The defect is {mass}. Otto: Times c squared. Nell: So what energy?
            A: Suppose {mass} vanishes. B: Einstein gives the energy. A: How much?
            Student: The mass defect is {mass}. Tutor: Multiply by c squared. Student: So the energy is?
            Kid: Can {mass} become pure energy? Dad: Einstein says so. Kid: How much would it be?
            A: Weight of {mass}? B: No, its rest energy.
        """,
    ),
    Phrases(
        tools.ideal_gas_pressure,
        make_draw(amount="amount", temperature="temperature", volume="volume"),
        terms=(
            "ideal gas; gas law; gas pressure; equation of state; PV = nRT; gas equation; pressure in a "
            "vessel; moles of gas in a container"
        ),
        questions="""
            What is the pressure of {amount} of an ideal gas at {temperature} with a volume of {volume}?
            What pressure does {amount} of gas reach at {temperature} inside {volume}?
            By the ideal gas law, which pressure do {amount}, {volume} and {temperature} give?
            At {temperature}, what is the pressure if {volume} contain {amount} of an ideal gas?
            How high is the pressure of an ideal gas when {volume} hold {amount} of it at {temperature}?
            With {temperature} and {amount} of gas, what pressure acts on a vessel of {volume}?
            What's the pressure of {amount} of gas at {temperature} in {volume}?
            What is nRT / V for {amount}, {temperature} and {volume}?
            From PV = nRT, what is P when n is {amount}, T is {temperature} and V is {volume}?
            How hard does {amount} of gas push on the walls of {volume} when it is {temperature} warm?
            Confined to {volume}, how strongly is {amount} of gas pressurised at {temperature}?
            What would a manometer read on a flask of {volume} with {amount} of gas at {temperature}?
            What is the gas pressure for {amount} at {temperature} and {volume}?
            What is the ideal gas pressure of {amount} at {temperature} filling {volume}?
            What is the pressure exerted by {amount} of gas confined to {volume} at {temperature}?
            With a volume of {volume}, {amount} of gas and {temperature}, what is P?
            At {temperature}, {amount} of gas fill {volume}: what is the pressure?
            If {volume} enclose {amount} of gas at {temperature}, how strong is the pressure?
            What pressure does the gas law predict for {temperature}, {volume} and {amount}?
            How much does {amount} of perfect gas press when confined to {volume} at {temperature}?
            Knowing {volume}, {temperature} and {amount}, what does Clapeyron's equation give for P?
            How much pressure does {amount} of gas have in {volume} at {temperature}?
            How much pressure is in a bottle of {volume} with {amount} of gas at {temperature}?
            How high is the gas pressure at {temperature} with {amount} in {volume}?
            How strong is the pressure if I put {amount} of gas in {volume} at {temperature}?
            What is the gas pressure of {amount} in {volume} at {temperature}?
            What is the gas pressure at {temperature} in {volume} with {amount}?
            What is the pressure inside {volume} with {amount} of gas at {temperature}?
            What is the container pressure for {volume}, {amount} of gas and {temperature}?
            What is the ideal pressure of {amount} of air at {temperature} in {volume}?
            What is the pressure of a gas with {temperature}, {volume} and {amount}?
            What pressure does a balloon of {volume} have with {amount} of gas at {temperature}?
            If {amount} of gas is in {volume} at {temperature}, what is the pressure?
            If the temperature is {temperature}, the volume {volume} and the amount {amount}, what is the gas pressure?
            At {temperature}, what pressure does {amount} of gas make in {volume}?
            In {volume} there is {amount} of gas at {temperature}; what is its pressure?
            Will the bottle burst? What pressure do {amount} of gas make in {volume} at {temperature}?
            How hard does {amount} of helium push inside {volume} at {temperature}?
            What is the pressure of {amount} of an ideal gas at {temperature} in a volume of {volume}?
            What is the pressure of {amount} of gas in a {volume} container at {temperature}?
            What pressure does {amount} of an ideal gas exert in {volume} at {temperature}?
            What is the pressure exerted by {amount} of gas at {temperature} in {volume}?
            How many pascals of pressure does {amount} of gas exert in {volume} at {temperature}?
            What is the gas pressure if n = {amount}, T = {temperature} and V = {volume}?
        """,
        commands="""
            Find the gas pressure for {amount}, {temperature} and {volume}.
            Apply the ideal gas law to {amount} at {temperature} occupying {volume}.
            For a volume of {volume} at {temperature}, compute the pressure of {amount} of ideal gas.
            Calculate the pressure that {volume} of gas has if it consists of {amount} at {temperature}.
            Use the equation of state: temperature {temperature}, volume {volume}, amount {amount}; give the pressure.
            Calculate P from PV = nRT: n = {amount}, V = {volume}, T = {temperature}.
            Compute the pressure when {amount} of ideal gas expands to {volume} at {temperature}.
            Solve the gas equation for pressure, given {temperature}, {volume} and {amount}.
            Estimate the pressure of a tyre: air {amount}, cavity {volume}, temperature {temperature}.
            Give the pressure inside a flask of {volume} at {temperature} containing {amount} of argon.
            Find the pressure of {amount} of gas at {temperature} confined to {volume}.
            Find P by the ideal gas law: {amount}, {temperature}, {volume}.
            Apply PV = nRT to {amount}, {volume} and {temperature}.
            At {temperature}, work out the pressure of {amount} of gas filling {volume}.
            For {volume} holding {amount} of gas at {temperature}, calculate the pressure.
            Compute nRT over V: {amount}, {temperature}, {volume}.
            Given volume {volume}, amount {amount} and temperature {temperature}, find the gas pressure.
            Determine the pressure of a perfect gas: {temperature}, {amount}, {volume}.
            Use Clapeyron's equation with {amount}, {temperature} and {volume}.
            Find the gas pressure of {amount} at {temperature} in {volume}.
            Find the ideal gas pressure for {amount}, {volume} and {temperature}.
            Find the pressure inside {volume} at {temperature} with {amount} of gas.
            Find the pressure in a tank of {volume} with {amount} of gas at {temperature}.
            Calculate the gas pressure of {amount} in {volume} at {temperature}.
            Compute the gas pressure: amount {amount}, temperature {temperature}, volume {volume}.
            Work out the pressure of {amount} of gas in {volume} at {temperature}.
            Give the gas pressure when the volume is {volume}, the temperature {temperature} and the amount {amount}.
            Tell me the pressure of {amount} of gas at {temperature} in {volume}.
            Tell me how hard {amount} of gas presses at {temperature} in {volume}.
            Use the gas law on {amount}, {temperature} and {volume}.
            Use PV = nRT with volume {volume}, temperature {temperature} and amount {amount} to get the pressure.
            Get the pressure of an ideal gas from {temperature}, {amount} and {volume}.
            Put {amount} of gas into {volume} at {temperature} and tell me the pressure.
            Reckon the pressure of {amount} of nitrogen sealed in {volume} at {temperature}.
            Say what pressure the gauge shows: {volume} tank, {amount} of gas, {temperature}.
            Squeeze {amount} of gas into {volume} at {temperature} and state the pressure.
            Calculate the pressure of {amount} of an ideal gas at {temperature} in {volume}.
            Calculate the pressure exerted by {amount} of gas in a {volume} container at {temperature}.
            Use the ideal gas law to find the pressure for n = {amount}, V = {volume} and T = {temperature}.
            Use PV = nRT to find the pressure of {amount} of gas in {volume} at {temperature}.
        """,
        stories="""
            A cylinder of {volume} holds {amount} of helium at {temperature}. What is its ideal pressure?
            A balloon contains {amount} of gas. It has {volume} and is at {temperature}. Which pressure is inside?
            At {temperature}, a chemist seals {amount} of nitrogen into {volume}. What pressure builds up, ideally?
            A tank measures {volume}. At {temperature} it is filled with {amount} of gas. What ideal pressure follows?
            A scuba bottle of {volume} holds {amount} of air at {temperature}. Ideally, what does its gauge show?
            An airbag inflates to {volume} as {amount} of gas appear at {temperature}. Which pressure does it reach?
            Maya traps {amount} of vapour at {temperature} within {volume}. What pressure does PV = nRT predict?
            A scuba bottle of {volume} contains {amount} of air at {temperature}. What pressure, ideally, is inside?
            A light bulb of {volume} was sealed with {amount} of argon; lit, it is at {temperature}. Which pressure prevails?
            Dry ice turns to {amount} of gas in a sealed jar of {volume} at {temperature}. What pressure does the jar see?
            At {temperature}, {amount} of hydrogen is pumped into a tank of {volume}. What does the gauge of an ideal gas say?
            My homework: {amount} of gas is in {volume} at {temperature}. What is the pressure?
            A spray can of {volume} lies in the sun at {temperature}. Inside is {amount} of gas. What is the pressure, ideally?
            The nurse's oxygen bottle has {volume} and holds {amount} at {temperature}. What pressure is in it, ideally?
            A boy fills a balloon of {volume} with {amount} of air at {temperature}. What is the pressure in the balloon?
            A diver's tank has {volume}. With {amount} of gas at {temperature}, what should the gauge show, ideally?
            A {volume} tank contains {amount} of gas at {temperature}. What is the pressure in the tank?
            A container with a volume of {volume} holds {amount} of an ideal gas at {temperature}. Find the pressure.
        """,
        terse="""
            gas pressure: {amount}, {temperature}, {volume}
            n R T / V, n = {amount}, T = {temperature}, V = {volume}
            volume {volume}, temperature {temperature}, amount {amount}: ideal gas pressure?
            ideal gas, {temperature}, {amount}, {volume}: pressure?
            ideal_gas_pressure({amount}, {temperature}, {volume})
            PV = nRT, n {amount}, T {temperature}, V {volume}, P?
            gas: {volume}, {amount}, {temperature}, pressure?
            nRT/V: n={amount} V={volume} T={temperature}
            nRT over V, {amount}, {temperature}, {volume}
            P? n={amount}, T={temperature}, V={volume}
            ideal gas pressure: {volume}, {amount}, {temperature}
            PV=nRT, {amount}, {volume}, {temperature}, P
            perfect gas, {amount}, {temperature}, {volume}, pressure
            how much gas pressure: {amount}, {temperature}, {volume}
            ideal gas: {amount} in {volume} at {temperature}, pressure
            pressure of {amount} of gas, {volume}, {temperature}
            temperature {temperature}, amount {amount}, volume {volume}, gas pressure
            gas law pressure, {volume}, {temperature}, {amount}
            nRT/V, n = {amount}, T = {temperature}, V = {volume}
            pressure of {amount} gas at {temperature} in {volume}
        """,
        dialogues="""
            A: There are {amount} of gas. B: How hot? A: {temperature}. B: What volume? A: {volume}. B: Which pressure?
            Pupil: The vessel has {volume}. Teacher: With {amount} inside, at {temperature}. Pupil: So which pressure?
            Tutor: PV = nRT. Pupil: V is {volume}, n is {amount}. Tutor: And T {temperature}? Pupil: Yes, so P?
            Fitter: The tank has {volume}. Chemist: {amount} of gas at {temperature}. Fitter: What pressure builds up?
            A: The tank holds {amount} of gas. B: Tank size? A: {volume}, at {temperature}. B: So what pressure?
            Student: n is {amount}, V is {volume}. Tutor: And T is {temperature}. Student: So P equals?
            Kid: The tank has {volume}. Dad: It holds {amount} of gas at {temperature}. Kid: So what is the pressure?
            A: I have {amount} of gas. B: In what volume? A: {volume}, at {temperature}. B: So which pressure?
        """,
    ),
)
