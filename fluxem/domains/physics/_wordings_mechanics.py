# ruff: noqa: E501 - one template a line
"""How people ask for energy, force, momentum, work, power, pressure, density and speed."""

from __future__ import annotations

from fluxem.core.phrasebook import Phrases
from fluxem.domains.physics import tools
from fluxem.domains.physics._draws import make_draw

PHRASES = (
    Phrases(
        tools.kinetic_energy,
        make_draw(mass="mass", speed="speed"),
        terms=(
            "kinetic energy; energy of motion; moving body; vis viva; KE; impact energy; energy of a "
            "moving object; translational energy"
        ),
        questions="""
            What is the kinetic energy of a body of {mass} moving at {speed}?
            How much kinetic energy does {mass} have at {speed}?
            How much energy of motion is carried by {mass} going {speed}?
            At {speed}, what is the kinetic energy of {mass}?
            What energy is released when {mass}, flying at {speed}, is stopped?
            Moving at {speed} and having a mass of {mass}, what kinetic energy does a projectile have?
            What's the kinetic energy of {mass} at {speed}?
            What kinetic energy, half m v squared, belongs to {mass} and {speed}?
            How much motion energy has a runner of {mass} sprinting at {speed}?
            If a meteorite of {mass} strikes the ground at {speed}, what is its impact energy?
            How much energy must a car's brakes turn to heat to halt {mass} going {speed}?
            Doing {speed}, a truck of {mass} stores what kinetic energy?
            What is the KE of {mass} at {speed}?
            What is the motion energy of {mass} at {speed}?
            What is the impact energy of {mass} hitting at {speed}?
            What is the muzzle energy of a bullet of {mass} at {speed}?
            What amount of joules is in {mass} rushing along at {speed}?
            At a speed of {speed}, what kinetic energy does a mass of {mass} possess?
            How much energy does it take to get {mass} from rest up to {speed}?
            If {mass} is moving at {speed}, what is half m v squared?
            With {speed} on the speedometer and {mass} in total, what energy of motion is there?
            What vis viva, in the modern half m v squared sense, has {mass} at {speed}?
            How much punch, energetically, does {mass} pack at {speed}?
            How much kinetic energy is there in {mass} at {speed}?
            How much energy is in {mass} moving at {speed}?
            How much motion energy does a thing of {mass} have at {speed}?
            What is the kinetic energy of {mass} moving at {speed}?
            What is the movement energy of {mass} at {speed}?
            What is the energy of a moving {mass} at {speed}?
            What is the crash energy of {mass} at {speed}?
            What is the striking energy of {mass} at {speed}?
            What is the kinetic energy for a speed of {speed} and a mass of {mass}?
            What energy does a car of {mass} have at {speed}?
            What energy has a stone of {mass} thrown at {speed}?
            If {mass} moves at {speed}, what is its kinetic energy?
            If something of {mass} flies at {speed}, how much energy does it hit with?
            If the speed is {speed} and the mass is {mass}, how much kinetic energy is there?
            With how much energy does {mass} land at {speed}?
            Because it moves at {speed}, how much energy does {mass} have?
            How hard, in energy, does {mass} hit a wall at {speed}?
            How much energy did the engine put in to bring {mass} up to {speed}?
            What damage energy sits in a rock of {mass} coming at {speed}?
            How much energy of movement gets lost when {mass} stops from {speed}?
            What is the kinetic energy of a {mass} object moving at {speed}?
            What is the kinetic energy of an object with a mass of {mass} and a speed of {speed}?
            What is the kinetic energy of a {mass} car travelling at {speed}?
            What is the kinetic energy of a {mass} ball thrown at {speed}?
            How much kinetic energy does a {mass} object have at {speed}?
            How many joules of kinetic energy does a {mass} body moving at {speed} have?
            How much kinetic energy does a mass of {mass} have at a speed of {speed}?
        """,
        commands="""
            Find the kinetic energy for mass {mass} and speed {speed}.
            Calculate the energy of motion of {mass} at {speed}.
            Use half the mass {mass} times the square of the speed {speed}.
            With speed {speed} and mass {mass}, compute the kinetic energy.
            Determine how much kinetic energy a cart of {mass} has when it rolls at {speed}.
            Calculate the kinetic energy of a {mass} object moving at {speed}.
            Calc KE, mass {mass}, speed {speed}.
            Give the translational kinetic energy when {mass} travels at {speed}.
            Evaluate half the mass times velocity squared for {mass} and {speed}.
            Estimate the crash energy of a vehicle with {mass} at {speed}.
            Find the kinetic energy of {mass} at {speed}.
            Find the KE of {mass} moving at {speed}.
            Compute half m v squared: m is {mass}, v is {speed}.
            Give the energy of motion for {mass} at a speed of {speed}.
            At {speed}, calculate how much kinetic energy {mass} has.
            Work out the collision energy of {mass} arriving at {speed}.
            Determine the energy stored in the motion of {mass} at {speed}.
            Square the speed {speed}, multiply by the mass {mass} and halve it.
            Not the momentum but the kinetic energy, please: {mass} at {speed}.
            For speed {speed} and mass {mass}, find the kinetic energy.
            Find the kinetic energy of {mass} moving at {speed}.
            Find the movement energy of {mass} at {speed}.
            Find the crash energy of {mass} travelling at {speed}.
            Find the energy of a body with {mass} running at {speed}.
            Calculate the kinetic energy of {mass} at {speed}.
            Compute the kinetic energy: mass {mass}, speed {speed}.
            Work out the kinetic energy for {mass} at {speed}.
            Work out how much energy {mass} has from moving at {speed}.
            Give the kinetic energy when the speed is {speed} and the mass {mass}.
            Tell me how much energy a ball of {mass} has at {speed}.
            Tell me the kinetic energy of {mass} going {speed}.
            Use the kinetic energy formula on {mass} and {speed}.
            Get the energy of motion from speed {speed} and mass {mass}.
            Show how much energy a wagon of {mass} carries at {speed}.
            Tell me the bullet's energy: {mass}, {speed}.
            Size up the energy of a bike and rider of {mass} rolling at {speed}.
            Say what energy a stone of {mass} brings at {speed}.
            Halve the mass {mass} and multiply by the square of {speed}.
            Find the kinetic energy of a body of mass {mass} moving with a speed of {speed}.
            Calculate the kinetic energy for m = {mass} and v = {speed}.
            Determine the kinetic energy of a {mass} vehicle at {speed}.
        """,
        stories="""
            A car of {mass} drives at {speed}. How much kinetic energy has it?
            A ball with a mass of {mass} is thrown at {speed}. What is its kinetic energy?
            Flying at {speed}, a bird of {mass} hits a window. How much energy of motion did it carry?
            The brakes stop a wagon of {mass} that was rolling at {speed}. How much kinetic energy do they absorb?
            A cannonball of {mass} leaves the muzzle at {speed}. With how much kinetic energy does it fly?
            Racing downhill at {speed}, a skier and her gear have {mass}. Which kinetic energy did gravity supply?
            The wind pushes {mass} of air through a turbine at {speed}. What kinetic energy does that air bring?
            A hailstone of {mass} strikes a windscreen at {speed}. With what energy does it strike?
            A flywheel-free tram of {mass} rolls at {speed}. How much kinetic energy could regenerative braking recover?
            Going {speed}, a cyclist and bike of {mass} coast to a stop. How much energy of motion is lost?
            An asteroid fragment of {mass} enters at {speed}. What kinetic energy does it bring along?
            A boy of {mass} runs at {speed} into a mattress. How much energy does the mattress take up?
            A lorry of {mass} is going at {speed}. How much energy must the brakes remove?
            My homework: a ball of {mass} moves at {speed}. What is the kinetic energy?
            A hammer head of {mass} comes down at {speed}. What energy does it give the nail?
            A drone of {mass} falls on a roof at {speed}. With how much energy does it hit?
            A car with a mass of {mass} is travelling at {speed}. What is its kinetic energy?
            A {mass} ball is moving at {speed}. Calculate its kinetic energy in joules.
            A runner of mass {mass} runs at {speed}. How much kinetic energy does she have?
        """,
        terse="""
            kinetic energy: {mass}, {speed}
            KE of {mass} at {speed}
            speed {speed}, mass {mass}: kinetic energy?
            half m v squared with m = {mass}, v = {speed}
            kinetic_energy({mass}, {speed})
            Ekin: m={mass}, v={speed}
            KE = ½mv², m {mass}, v {speed}
            impact energy {mass}, hitting at {speed}
            KE {mass} {speed}
            kinetic energy of {mass} at {speed}
            calc_kinetic_energy({mass}, {speed})
            motion energy, {mass} moving {speed}
            energy of a moving body: {mass}, {speed}
            speed {speed}, mass {mass}: KE?
            Ekin of {mass} at {speed}
            energy of motion {mass}, {speed}
            how much kinetic energy: {mass}, {speed}
            crash energy: {mass} at {speed}
            kinetic energy {mass} at {speed}
            kinetic energy of {mass} moving at {speed}
            kinetic energy, m = {mass}, v = {speed}
            kinetic energy calculator {mass} {speed}
        """,
        dialogues="""
            A: It weighs {mass} and moves at {speed}. B: Then what is its kinetic energy?
            Pupil: The speed is {speed}. Teacher: And the mass? Pupil: {mass}. Teacher: So what energy of motion is it?
            Officer: You were doing {speed}. Driver: My car only has {mass}. Officer: Do you know its kinetic energy?
            Kid: Why does a bowling ball of {mass} hurt at {speed}? Mum: Its kinetic energy! Kid: Which is how much?
            A: It's moving at {speed}. B: Mass? A: {mass}. B: So its kinetic energy?
            Engineer: The crash barrier must stop {mass} at {speed}. Boss: What energy must it absorb?
            Kid: The sled has {mass}. Dad: And it goes {speed}. Kid: So how much energy of motion?
            A: Momentum of {mass} at {speed}? B: No, its kinetic energy.
        """,
    ),
    Phrases(
        tools.potential_energy,
        make_draw(mass="mass", height="length"),
        terms=(
            "potential energy; gravitational energy; energy of height; lifting energy; PE; stored "
            "energy of position; mgh; energy due to altitude"
        ),
        questions="""
            How much potential energy does {mass} gain over a height of {height}?
            What is the potential energy of {mass} at a height of {height}?
            What gravitational energy is stored when {mass} is raised by {height}?
            At a height of {height}, how much potential energy has {mass}?
            Which energy does it take to lift {mass} by {height}?
            If something of {mass} sits {height} above the ground, what is its potential energy?
            What's the potential energy of {mass} at {height}?
            What is m g h if the mass is {mass} and the height {height}?
            How much energy does a hydro reservoir store per {mass} of water held {height} above the turbine?
            Hanging {height} above the floor, what energy does a chandelier of {mass} possess by its position?
            How much gravitational PE does a drone of {mass} acquire climbing to an altitude of {height}?
            How much energy gets converted if {mass} falls {height}?
            What is the gravitational potential energy of {mass} at {height}?
            What is the PE of {mass} at a height of {height}?
            What is the lifting energy of {mass} for a height of {height}?
            What is the stored energy of {mass} at an elevation of {height}?
            How much energy is stored by raising {mass} through {height}?
            At an elevation of {height}, what energy of position does {mass} have?
            If {mass} is carried up {height}, how much gravitational energy is gained?
            How much energy can be recovered from {mass} lowered by {height}?
            What does hoisting {mass} through {height} cost energetically, without losses?
            Being {height} up, what potential energy does {mass} hold?
            How much energy would {mass} give up dropping {height}?
            How much potential energy is there in {mass} at {height}?
            How much energy does it take to lift {mass} by {height}?
            How much energy do I need to carry {mass} up {height}?
            How much energy does {mass} have at a height of {height}?
            How much energy does {mass} get when lifted {height}?
            What is the potential energy of {mass} lifted by {height}?
            What is the potential energy of {mass} at {height}?
            What is the height energy of {mass} at {height}?
            What is the gravity energy of {mass} raised {height}?
            What is the lift energy of {mass} over {height}?
            What is the position energy of {mass} at a height of {height}?
            What is the PE of {mass} up at {height}?
            If I raise {mass} by {height}, how much energy does it store?
            If the height is {height} and the mass {mass}, what is the potential energy?
            With how much energy does {mass} wait at the top of {height}?
            What energy is free when {mass} drops by {height}?
            How much energy do I store by putting {mass} up on a ledge {height} high?
            What energy does water of {mass} bring when it falls from {height}?
            What does it cost in energy to bring {mass} upstairs by {height}?
            What is the potential energy of a {mass} object at a height of {height}?
            What is the gravitational potential energy of a {mass} object {height} above the ground?
            How much potential energy does a {mass} object have at a height of {height}?
            How much potential energy does a {mass} mass gain when lifted {height}?
            How many joules does it take to lift {mass} by {height}?
            How much energy does it take to lift {mass} to a height of {height}?
            What is the potential energy of a {mass} book on a shelf {height} high?
        """,
        commands="""
            Lift {mass} by {height} and state the potential energy gained.
            Find the gravitational potential energy for mass {mass} and height {height}.
            Calculate the energy needed to hoist {mass} up {height}.
            For a height of {height} and a mass of {mass}, compute the potential energy.
            Work out the potential energy lost when {mass} drops by {height}.
            Calculate the gravitational PE: {mass} elevated by {height}.
            Work out mgh with a mass of {mass} and an altitude of {height}.
            Give the stored energy of {mass} resting {height} above ground.
            Evaluate the gain of potential energy when {mass} is carried {height} uphill.
            Estimate how much energy carrying {mass} up stairs of {height} costs, friction aside.
            Find the potential energy of {mass} at a height of {height}.
            Find the gravitational energy of {mass} at {height}.
            Compute m g h: mass {mass}, height {height}.
            Multiply mass {mass}, standard gravity and height {height}.
            Work out the gravitational energy stored when {mass} is {height} off the ground.
            Give the energy needed to raise {mass} through {height}.
            For height {height} and mass {mass}, find the potential energy.
            Determine the energy of position of {mass} that stands {height} high.
            Calculate how much PE {mass} loses descending {height}.
            Evaluate the energy due to altitude: {mass} at {height}.
            Find the potential energy of {mass} at {height}.
            Find the potential energy of {mass} raised by {height}.
            Find the height energy of {mass} at {height}.
            Find the gravitational potential energy of {mass} lifted {height}.
            Find the lifting energy of {mass} for {height}.
            Calculate the potential energy of {mass} at a height of {height}.
            Compute the potential energy: mass {mass}, height {height}.
            Work out the potential energy for {mass} at {height}.
            Work out the energy to lift {mass} up by {height}.
            Give the potential energy when the height is {height} and the mass {mass}.
            Tell me how much energy a box of {mass} has on a shelf {height} high.
            Tell me the potential energy of {mass} held at {height}.
            Use m g h for {mass} and {height}.
            Get the potential energy from height {height} and mass {mass}.
            Show how much energy is stored by lifting {mass} {height} high.
            Say what energy a rock of {mass} has on a cliff {height} high.
            Hoist {mass} by {height} and tell me the stored energy.
            Size up the energy of a skier of {mass} waiting {height} up the slope.
            Reckon the energy won by climbing {height} with {mass}.
            Calculate the potential energy of a {mass} object at a height of {height}.
            Calculate the gravitational potential energy of {mass} at a height of {height}.
            Find the gravitational potential energy of a body of mass {mass} raised to a height of {height}.
            Determine the potential energy for m = {mass} and h = {height}.
        """,
        stories="""
            A crane hoists a load of {mass} up by {height}. How much potential energy does the load gain?
            A climber of {mass} ascends {height}. By how much does her potential energy grow?
            From a tower of {height}, a stone of {mass} is dropped. What potential energy did it have?
            A lift carries {mass} upwards by {height}. What gravitational energy has been added?
            A roller coaster car of {mass} waits {height} above the valley. What potential energy is ready to be used?
            Removers haul a piano of {mass} up to a flat {height} above the street. How much energy does the piano gain?
            A waterfall is {height} high. Consider {mass} of water: what potential energy does it lose on its way down?
            A pumped-storage plant lifts {mass} of water by {height}. How much energy is stored, ideally?
            A forklift raises a pallet of {mass} to a rack {height} up. What gravitational energy does the pallet gain?
            A diver of {mass} stands on a board {height} above the pool. What potential energy is waiting?
            Up {height} of stairs a mover carries a piano of {mass}. By how much did the piano's energy of position rise?
            A boy of {mass} climbs a tree up to {height}. How much potential energy does he gain?
            My homework: a ball of {mass} lies on a roof {height} up. What is the potential energy?
            A gardener lifts a pot of {mass} onto a wall {height} high. How much energy does that take?
            A builder pulls a bucket of {mass} up by {height}. How much energy does the bucket store?
            An apple of {mass} hangs {height} above the grass. How much energy could it give when it falls?
            A {mass} box is lifted to a height of {height}. What is its gravitational potential energy?
            A book with a mass of {mass} lies on a shelf {height} above the floor. How much potential energy does it have?
        """,
        terse="""
            potential energy: {mass}, {height}
            m g h with m = {mass}, h = {height}
            height {height}, mass {mass}: potential energy?
            PE of {mass} raised {height}
            potential_energy({mass}, {height})
            Epot: m={mass}, h={height}
            mgh, {mass}, {height}
            stored energy of {mass} held up at {height}
            PE {mass} at {height}
            potential energy of {mass}, height {height}
            mgh: m={mass}, h={height}
            lift {mass} by {height}, energy?
            gravitational PE, {height} up, {mass}
            elevation {height}, mass {mass}, energy of position
            potential energy, {mass}, up {height}
            potential energy of {mass} at {height}
            how much potential energy: {mass}, {height}
            m g h {mass} {height}
            gravitational potential energy {mass} {height}
            m = {mass}, h = {height}, potential energy?
        """,
        dialogues="""
            A: The box has {mass}. B: And the shelf is {height} up. A: What potential energy will it have there?
            Pupil: The height is {height}. Teacher: What is the mass? Pupil: {mass}. Teacher: Then find the energy.
            Climber: Mass with pack {mass}. Guide: The wall is {height} high. Climber: So what lifting energy?
            Kim: It lies {height} above the yard. Lou: Mass? Kim: {mass}. Lou: And its gravitational energy?
            A: The bucket has {mass}. B: We lift it {height}. A: What potential energy does it gain?
            Student: Height {height}, mass {mass}. Tutor: Times g. Student: So what gravitational energy is that?
            Kid: The bag has {mass}. Dad: We carry it up {height}. Kid: How much energy is that?
            A: Kinetic energy of {mass}? B: No, potential, it is {height} up.
        """,
    ),
    Phrases(
        tools.force,
        make_draw(mass="mass", acceleration="acceleration"),
        terms=(
            "force; Newton's second law; net force; accelerating force; F = ma; Newton II; push or pull; inertial force"
        ),
        questions="""
            What force gives {mass} an acceleration of {acceleration}?
            Which net force acts on {mass} that accelerates at {acceleration}?
            By Newton's second law, what force goes with {mass} and {acceleration}?
            How hard must one push {mass} to accelerate it at {acceleration}?
            For an acceleration of {acceleration}, what force does {mass} need?
            What is the net force behind an acceleration of {acceleration} of {mass}?
            What's the force on {mass} at {acceleration}?
            What is m times a for a mass of {mass} and an acceleration of {acceleration}?
            How much thrust speeds a satellite of {mass} up by {acceleration}?
            What braking force decelerates a tram of {mass} at {acceleration}?
            What pull would give a trolley of {mass} {acceleration}?
            Which force must the motor supply so that {mass} gets {acceleration}?
            What is the force on {mass} for an acceleration of {acceleration}?
            What is the net force of {mass} accelerating at {acceleration}?
            What is the required thrust for {mass} at {acceleration}?
            What is m times a for {mass} and {acceleration}?
            What push makes {mass} accelerate at {acceleration}?
            How strong a force is required to get {acceleration} out of {mass}?
            How much force does {mass} feel when accelerated at {acceleration}?
            If {mass} speeds up at {acceleration}, what force is acting?
            At {acceleration}, which force acts on {mass}?
            To achieve {acceleration}, how hard must a motor pull {mass}?
            What inertial force does {mass} resist with at {acceleration}?
            How much force is needed for {mass} at {acceleration}?
            How much force does it take to accelerate {mass} at {acceleration}?
            How much force acts on {mass} with {acceleration}?
            How big is the force if {mass} accelerates at {acceleration}?
            How strong must I push {mass} to get {acceleration}?
            What force moves {mass} at {acceleration}?
            What force do I need for {mass} and {acceleration}?
            What is the force on {mass} accelerating at {acceleration}?
            What is the force of {mass} with acceleration {acceleration}?
            What is the pushing force on {mass} for {acceleration}?
            What is the pulling force on {mass} for {acceleration}?
            What is the accelerating force of {mass} at {acceleration}?
            What is the resultant force on {mass} at {acceleration}?
            If the mass is {mass} and the acceleration {acceleration}, what is the force?
            If the acceleration is {acceleration} and the mass {mass}, how much force is that?
            What is mass times acceleration for {mass} and {acceleration}?
            What shove sends {mass} off at {acceleration}?
            How strong must the engine pull for {mass} to pick up speed at {acceleration}?
            How many newtons-worth of push make {mass} go at {acceleration}?
            What force is needed to accelerate a {mass} object at {acceleration}?
            What force is required to accelerate {mass} at {acceleration}?
            What net force acts on a {mass} object accelerating at {acceleration}?
            How much force is needed to accelerate a mass of {mass} at {acceleration}?
            How many newtons are needed to accelerate {mass} at {acceleration}?
            What is the net force on a {mass} object with an acceleration of {acceleration}?
        """,
        commands="""
            Find the force: {mass}, {acceleration}.
            Apply Newton's second law to {mass} accelerated at {acceleration}.
            Calculate the net force on a mass of {mass} with acceleration {acceleration}.
            With acceleration {acceleration} and mass {mass}, compute the force.
            Determine how strong a push on {mass} is that causes {acceleration}.
            Calculate F = ma with {mass} and {acceleration}.
            Compute the resultant force accelerating {mass} by {acceleration}.
            Multiply the mass {mass} with the acceleration {acceleration}.
            Give the force required: inertia {mass}, desired acceleration {acceleration}.
            Estimate the seat-belt force when a passenger of {mass} is slowed at {acceleration}.
            Find the force on {mass} at {acceleration}.
            Find the net force for {acceleration} and {mass}.
            Compute m times a: m = {mass}, a = {acceleration}.
            Apply Newton's second law to {mass} and {acceleration}.
            Work out the thrust that accelerates {mass} at {acceleration}.
            Give the force that causes {acceleration} for a mass of {mass}.
            For {mass} and {acceleration}, calculate the force.
            Determine the pull needed to accelerate a mass of {mass} at {acceleration}.
            Multiply {mass} by its acceleration, {acceleration}.
            At an acceleration of {acceleration}, calculate the force on {mass}.
            Find the force on {mass} with acceleration {acceleration}.
            Find the force needed for {mass} at {acceleration}.
            Find the resultant force on {mass} at {acceleration}.
            Find the pushing force for {mass} and {acceleration}.
            Find the accelerating force of {mass} at {acceleration}.
            Calculate the force from mass {mass} and acceleration {acceleration}.
            Compute the force: mass {mass}, acceleration {acceleration}.
            Work out the force for {mass} at {acceleration}.
            Work out how hard to pull {mass} to reach {acceleration}.
            Give the force when the acceleration is {acceleration} and the mass {mass}.
            Tell me the force that gives {mass} an acceleration of {acceleration}.
            Tell me how much force {mass} needs for {acceleration}.
            Use Newton's law on {mass} and {acceleration}.
            Get the force from acceleration {acceleration} and mass {mass}.
            Show the force behind {acceleration} on {mass}.
            Take mass times acceleration for {mass} and {acceleration}.
            Say how strong a tug gives {mass} an acceleration of {acceleration}.
            Size the actuator: load {mass}, acceleration {acceleration}; force wanted.
            Reckon the shove on {mass} that makes it speed up by {acceleration}.
            Apply F equals m a, m being {mass} and a being {acceleration}.
            Calculate the force needed to accelerate a {mass} object at {acceleration}.
            Calculate the net force on a {mass} object accelerating at {acceleration}.
            Find the force on a body of mass {mass} with acceleration {acceleration}.
            Use F = ma to find the force for m = {mass} and a = {acceleration}.
        """,
        stories="""
            A sled of {mass} speeds up at {acceleration}. How large is the force on it?
            A rocket stage of {mass} is to accelerate at {acceleration}. What thrust is required, gravity aside?
            At {acceleration} a train of {mass} leaves the station. What force pulls it?
            A cart of {mass} is pushed so that it gains speed at {acceleration}. What force is applied?
            An elevator cabin of {mass} starts with {acceleration}. What extra tension must the cable add for that?
            A sprinter of {mass} bursts out of the blocks, accelerating at {acceleration}. What force do his legs exert?
            In a crash test a dummy of {mass} experiences {acceleration}. Which force acted upon the dummy?
            A drag racer of {mass} launches at {acceleration}. What force do the tyres pass on?
            A tugboat gives a barge of {mass} an acceleration of {acceleration}. How strong is its pull, drag aside?
            A centrifuge subjects a vial of {mass} to {acceleration}. What force does the vial feel?
            The test rig must give {acceleration} to a specimen of {mass}. Which force must the actuator deliver?
            A girl on skates has {mass}. Her friend pushes so that she accelerates at {acceleration}. How hard is the push?
            My homework: a cart of {mass} accelerates at {acceleration}. What is the force?
            A car of {mass} brakes with {acceleration}. How strong is the braking force?
            A robot arm moves a part of {mass} with {acceleration}. How much force must it have?
            A horse pulls a wagon of {mass} and it speeds up at {acceleration}. What force is the horse using, friction aside?
            A {mass} cart accelerates at {acceleration}. What is the net force on the cart?
            A car with a mass of {mass} accelerates at {acceleration}. What force does the engine have to supply, ignoring friction?
        """,
        terse="""
            force: m = {mass}, a = {acceleration}
            m a for {mass} and {acceleration}
            acceleration {acceleration}, mass {mass}: force?
            net force of {mass} at {acceleration}
            force({mass}, {acceleration})
            F = ma, {mass}, {acceleration}
            Newton II: mass {mass}, acceleration {acceleration}
            thrust for {mass} to reach {acceleration}
            F for {mass}, {acceleration}
            what force, {mass} {acceleration}
            ma: {mass}, {acceleration}
            {acceleration} wanted, mass {mass}: net force?
            push needed: {mass} at {acceleration}
            force wanted: {mass} at {acceleration}
            force on {mass} at {acceleration}
            force for {mass} and {acceleration}
            F = m a: {mass}, {acceleration}
            how much force: {mass}, {acceleration}
            F = ma, m = {mass}, a = {acceleration}
            force to accelerate {mass} at {acceleration}
            force of {mass} accelerating at {acceleration}
        """,
        dialogues="""
            A: The mass is {mass}. B: It accelerates at {acceleration}. A: So what is the force?
            Pupil: I found {acceleration}. Teacher: Of what mass? Pupil: {mass}. Teacher: So the force?
            Engineer: It must move {mass}. Client: With {acceleration}. Engineer: What force rating should I order?
            Ida: F equals m a, right? Jon: With m at {mass} and a at {acceleration}. Ida: So F is?
            A: We accelerate at {acceleration}. B: What mass? A: {mass}. B: So what force is it?
            Student: m is {mass}. Tutor: And a? Student: {acceleration}. Tutor: Newton's second law gives F as?
            Kid: The cart has {mass}. Dad: And it speeds up at {acceleration}. Kid: So how strong is the push?
            A: Weight of {mass}? B: No, the force for an acceleration of {acceleration}.
        """,
    ),
    Phrases(
        tools.weight,
        make_draw(mass="mass"),
        terms=(
            "weight; gravitational force; force of gravity; heaviness; gravitational pull; mg; load due "
            "to gravity; newtons of a mass"
        ),
        questions="""
            What is the weight of {mass}?
            How heavy is {mass}, as a force?
            With what force does the earth pull on {mass}?
            What gravitational force acts on {mass}?
            What force must a rope withstand to hold {mass} still?
            What does a spring balance show, as a force, with {mass} on it?
            How large is the force of gravity on {mass} at standard gravity?
            What's the weight, in the sense of force, of {mass}?
            What number of newtons does {mass} weigh?
            What does {mass} weigh on planet earth, taken as a force?
            How hard does gravity tug at {mass}?
            What downward force does a suitcase of {mass} exert on your hand?
            What is mg for {mass}?
            What is the gravitational force on {mass}?
            What is the weight force of {mass}?
            What is the pull of gravity on {mass}?
            What is the downward force of {mass}?
            What is the load of {mass} under standard gravity?
            How strongly does the earth attract {mass}?
            How much does {mass} weigh as a force?
            What force does {mass} exert on the floor by resting there?
            What would a spring scale calibrated by force show for {mass}?
            How much upward force holds {mass} in place against gravity?
            What is m times g for {mass}?
            How much does {mass} weigh?
            How heavy is {mass} on earth, as a force?
            How strong is gravity on {mass}?
            How much force does gravity put on {mass}?
            How hard does {mass} press on the ground?
            How much force do I need to hold {mass}?
            What does {mass} weigh on earth?
            What is the weight of a mass of {mass}?
            What is the gravity force of {mass}?
            What is the earth's pull on {mass}?
            What is the downward pull on {mass}?
            What is the gravitational load of {mass}?
            What is the hanging weight of {mass}?
            If the mass is {mass}, what is the weight?
            What force pulls {mass} down?
            A thing has a mass of {mass}; what is its weight?
            What load does {mass} put on a hook?
            With how strong a pull does our planet draw {mass} down?
            How hard must I lift to keep {mass} off the floor?
            What is the weight in newtons of a {mass} object?
            What is the weight of a {mass} object in newtons?
            How many newtons does a {mass} object weigh?
            How many newtons does {mass} weigh?
            What is the force of gravity on a {mass} object on Earth?
            What is the gravitational force on a mass of {mass} at the Earth's surface?
            What is the weight of a person whose mass is {mass}?
            How many newtons does a mass of {mass} weigh on Earth?
        """,
        commands="""
            Find the weight of a mass of {mass}.
            Calculate the gravitational pull on {mass}.
            Compute the force of gravity for {mass}.
            State the weight force of {mass} on earth.
            Turn the mass {mass} to a weight at standard gravity.
            Calculate the weight force of {mass}.
            Multiply {mass} by g to get its weight.
            Work out the downward pull of {mass}.
            Estimate the tension of a string from which {mass} dangles motionless.
            Give the gravitational load from {mass} lying on a shelf.
            Find the weight of {mass}.
            Find the force of gravity on {mass}.
            Multiply {mass} by g.
            Give the weight, as a force, of {mass}.
            State the gravitational force acting upon {mass}.
            Calculate how hard {mass} presses down on a table.
            Convert the mass {mass} to its weight as a force.
            Work out the force needed to hold {mass} up.
            Determine the dead load due to {mass}.
            Report the earth's pull on {mass}.
            Compute m g for {mass}.
            Find the weight for a mass of {mass}.
            Find the gravity force on {mass}.
            Find the gravitational pull on {mass}.
            Find the downward force of {mass}.
            Find the earth's pull on {mass}.
            Calculate the weight of {mass}.
            Calculate the gravity force on {mass}.
            Compute the weight of {mass}.
            Work out the weight of {mass}.
            Work out what {mass} weighs as a force.
            Give the weight of {mass}.
            Tell me the weight of {mass}.
            Tell me how strongly gravity pulls on {mass}.
            Weigh {mass} and give the force.
            Show the force of gravity on {mass}.
            Get the weight from the mass {mass}.
            Say how heavy {mass} is, as a force.
            Hang {mass} on a spring balance and tell me the force.
            Reckon the pull of gravity for {mass}.
            State what {mass} weighs on earth, as a force.
            Calculate the weight of a {mass} object on Earth.
            Calculate the weight in newtons of a mass of {mass}.
            Find the weight of an object with a mass of {mass}.
            Find the gravitational force on a {mass} object at the Earth's surface.
        """,
        stories="""
            A lamp of {mass} hangs from the ceiling. What force does its cable feel?
            A backpack has a mass of {mass}. With what weight does it press on the shoulders?
            A bridge carries a truck of {mass}. What weight does it add?
            An astronaut suit has {mass}. How strongly is it pulled down at home on earth?
            A chandelier hook must carry {mass}. Which downward force, due to gravity alone, pulls on the hook?
            A diver's lead belt has a mass of {mass}. On land, how strongly is it attracted by the earth?
            The pupil wrote kilograms where newtons were asked. The mass is {mass}. What weight should be written?
            A shelf bracket is rated by force. The shelf will carry {mass}. Which force is that?
            A statue of {mass} stands on a plinth. With what force does it press down?
            A balloon must lift a basket of {mass}. What gravitational force has to be overcome?
            A fish of {mass} hangs from a newton meter. What does the meter show?
            A rope must hold a bag of {mass}. How strong is the pull of gravity on the bag?
            My homework: a stone has a mass of {mass}. What is its weight as a force?
            A girl of {mass} stands on the floor. With what force does she press on it?
            The engineer knows the machine has {mass}. What weight must the floor carry, as a force?
            A bag of {mass} hangs from a hook. What weight does the hook hold?
            An astronaut has a mass of {mass}. What is her weight on Earth in newtons?
            A bag has a mass of {mass}. What is its weight as a force?
        """,
        terse="""
            weight: {mass}
            m g for m = {mass}
            weight force of {mass}
            gravity on {mass}
            weight({mass})
            mg, {mass}
            gravity's pull as a force, mass {mass}
            newtons exerted by {mass} under gravity
            weight of {mass}
            weight force: {mass}
            m g of {mass}
            force of gravity, {mass}
            pull of the earth on {mass}
            {mass} as a weight force?
            {mass}: weight on earth?
            weight of a mass of {mass}
            what does {mass} weigh
            gravity force: {mass}
            weight of {mass} in newtons
            weight in newtons {mass}
            weight of a {mass} object
            W = mg, m = {mass}
            force of gravity on {mass}
        """,
        dialogues="""
            A: Its mass is {mass}. B: And its weight? A: As a force, you mean? B: Yes.
            Pupil: Mass and weight are the same. Teacher: No! What weight does {mass} have?
            Shopkeeper: That makes {mass}. Physicist: You mean its mass! Shopkeeper: Then what is its weight as a force?
            Zoe: What will the hook feel? Max: We hang {mass} from it. Zoe: So which gravitational force?
            A: The beam bears {mass}. B: What force is that? A: Multiply by g.
            Student: Is {mass} the weight? Tutor: That's the mass. Student: So what's the weight force?
            Kid: The dog has a mass of {mass}. Dad: So what is its weight, as a force? Kid: I don't know.
            A: Potential energy of {mass}? B: No, only its weight.
        """,
    ),
    Phrases(
        tools.momentum,
        make_draw(mass="mass", velocity="speed"),
        terms=(
            "momentum; linear momentum; quantity of motion; impulse of a body; p = mv; mass times "
            "velocity; impetus; motion quantity"
        ),
        questions="""
            What is the momentum of {mass} at {velocity}?
            How large is the linear momentum of {mass} moving at {velocity}?
            At a velocity of {velocity}, what momentum does {mass} carry?
            What momentum goes with {velocity} and {mass}?
            Which impulse stops {mass} that moves at {velocity}?
            How much momentum has a puck of {mass} that slides at {velocity}?
            What's the momentum of {mass} moving with {velocity}?
            What is p, mass times velocity, given {mass} and {velocity}?
            How much momentum must a goalkeeper absorb from a ball of {mass} flying at {velocity}?
            With what momentum does a hammer head of {mass} hit the nail at {velocity}?
            What is m v for a lorry with {mass} and {velocity}?
            What recoil momentum balances a shell of {mass} shot out with {velocity}?
            What is the linear momentum of {mass} at {velocity}?
            What is the quantity of motion of {mass} at {velocity}?
            What is mass times velocity for {mass} and {velocity}?
            What is p for {mass} moving with {velocity}?
            How much impetus has {mass} with a velocity of {velocity}?
            At {velocity}, how large is the momentum of {mass}?
            If {mass} travels with {velocity}, what is its momentum?
            What impulse brings {mass} from rest up to {velocity}?
            Moving with {velocity}, what momentum does a body of {mass} carry?
            How large a momentum is exchanged when {mass} at {velocity} sticks to a wall?
            How much momentum is there in {mass} at {velocity}?
            How much momentum has {mass} moving at {velocity}?
            How much momentum does a ball of {mass} have at {velocity}?
            How big is the momentum of {mass} going {velocity}?
            What is the momentum of {mass} with a velocity of {velocity}?
            What is the momentum of {mass} moving at {velocity}?
            What is the motion momentum of {mass} at {velocity}?
            What is the impetus of {mass} at {velocity}?
            What is the mass-velocity product of {mass} at {velocity}?
            What is the momentum for a velocity of {velocity} and a mass of {mass}?
            What momentum does a car of {mass} have at {velocity}?
            If {mass} moves at {velocity}, what is the momentum?
            If the mass is {mass} and the velocity {velocity}, what is the momentum?
            If the velocity is {velocity} and the mass {mass}, how much momentum is that?
            With what momentum does {mass} arrive at {velocity}?
            Going {velocity}, what momentum has a body of {mass}?
            How much push of motion, or momentum, has {mass} going {velocity}?
            What momentum does a goalkeeper stop if the ball has {mass} and {velocity}?
            How much momentum gets passed on when {mass} hits at {velocity}?
            What is the momentum of a {mass} object moving at {velocity}?
            What is the momentum of a {mass} car travelling at {velocity}?
            What is the momentum of an object with a mass of {mass} and a velocity of {velocity}?
            How much momentum does a {mass} object have at {velocity}?
            What is the linear momentum of a {mass} ball moving at {velocity}?
            How much momentum does a {mass} truck moving at {velocity} have?
        """,
        commands="""
            Find the momentum of {mass} at {velocity}.
            Calculate the linear momentum for a mass of {mass} and a velocity of {velocity}.
            Multiply the velocity {velocity} with the mass {mass} to get the momentum.
            Compute the momentum carried by {mass} travelling at {velocity}.
            Determine the momentum from velocity {velocity} and mass {mass}.
            Calculate p = mv for {mass} and {velocity}.
            Compute mass times velocity: {mass}, {velocity}.
            Give the linear momentum belonging to a comet of {mass} with a velocity of {velocity}.
            Work out which momentum a rugby player of {mass} has, running at {velocity}.
            Evaluate the impulse required to bring {mass} from rest to {velocity}.
            Find the linear momentum of {mass} at {velocity}.
            Find m v for {mass} and {velocity}.
            Calculate the momentum of {mass} with velocity {velocity}.
            Give p when m = {mass} and v = {velocity}.
            Work out the quantity of motion: {mass} at {velocity}.
            At a velocity of {velocity}, find the momentum of {mass}.
            Not the kinetic energy but the momentum, please: {mass} at {velocity}.
            Multiply {mass} by {velocity} to obtain its momentum.
            Determine the impulse that halts {mass} travelling at {velocity}.
            State how much momentum {mass} has at {velocity}.
            Find the momentum of {mass} moving at {velocity}.
            Find the momentum for {mass} and {velocity}.
            Find the impetus of {mass} at {velocity}.
            Find the quantity of motion of {mass} at {velocity}.
            Find the momentum of a body with {mass} and velocity {velocity}.
            Calculate the momentum of {mass} at {velocity}.
            Calculate the momentum from {mass} and {velocity}.
            Compute the momentum: mass {mass}, velocity {velocity}.
            Work out the momentum of {mass} at {velocity}.
            Work out mass times velocity for {mass} and {velocity}.
            Give the momentum when the velocity is {velocity} and the mass {mass}.
            Tell me the momentum of {mass} going {velocity}.
            Tell me how much momentum a truck of {mass} has at {velocity}.
            Use the momentum formula on {mass} and {velocity}.
            Get the momentum from velocity {velocity} and mass {mass}.
            Take mass times velocity: {mass}, {velocity}.
            Say what momentum a skater of {mass} has at {velocity}.
            Reckon the momentum before the crash: {mass} going {velocity}.
            State p for a body, mass {mass}, velocity {velocity}.
            Bring {mass} up to {velocity} and tell me its momentum.
            Calculate the momentum of a {mass} object moving at {velocity}.
            Find the momentum of a body of mass {mass} moving with velocity {velocity}.
            Calculate the momentum for m = {mass} and v = {velocity}.
            Determine the momentum of a {mass} ball with a velocity of {velocity}.
        """,
        stories="""
            A bowling ball of {mass} rolls at {velocity}. What is its momentum?
            At {velocity}, a skater of {mass} glides over the ice. How much momentum does she have?
            Two wagons collide; the first has {mass} and came at {velocity}. Which momentum did it bring along?
            A bullet of {mass} leaves the barrel at {velocity}. What momentum does it take away?
            For a conservation problem, list the momentum before the collision: billiard ball, {mass}, {velocity}.
            Drifting at {velocity}, a ferry of {mass} bumps the pier. Which momentum was it carrying?
            A canoeist throws back a bag of {mass} with a velocity of {velocity}. What momentum does the canoe gain?
            A curling stone of {mass} leaves the hand at {velocity}. What momentum does it have?
            A freight car of {mass} couples at {velocity}. How much momentum did it carry in?
            A tennis ball of {mass} flies off the racket at {velocity}. What is its linear momentum?
            At {velocity} an astronaut of {mass} drifts towards the hatch. With which momentum does she arrive?
            A boy of {mass} runs at {velocity}. What momentum has he?
            My homework: a cart of {mass} moves at {velocity}. What is the momentum?
            A ship of {mass} moves at {velocity}. How much momentum must be lost before it stands still?
            Two billiard balls meet. The white one has {mass} and comes at {velocity}. How much momentum does it bring?
            A toy train of {mass} moves with {velocity}. What is its momentum?
            A {mass} ball rolls at {velocity}. What is its momentum?
            A truck with a mass of {mass} is moving at {velocity}. Calculate its momentum.
        """,
        terse="""
            momentum: {mass}, {velocity}
            p = m v, m = {mass}, v = {velocity}
            velocity {velocity}, mass {mass}: momentum?
            momentum of {mass} at {velocity}
            momentum({mass}, {velocity})
            p = mv: {mass}, {velocity}
            linear momentum, mass {mass}, velocity {velocity}
            mv for m={mass} v={velocity}
            p for {mass} at {velocity}
            linear momentum {mass} {velocity}
            calc_momentum({mass}, {velocity})
            mass times velocity: {mass}, {velocity}
            impulse to stop {mass} at {velocity}
            quantity of motion, {mass}, {velocity}
            momentum for {mass}, {velocity}
            mass {mass}, velocity {velocity}, momentum
            how much momentum: {mass}, {velocity}
            momentum {mass} at {velocity}
            momentum of {mass} moving at {velocity}
            momentum, m = {mass}, v = {velocity}
        """,
        dialogues="""
            A: How fast? B: {velocity}. A: How massive? B: {mass}. A: Then what is the momentum?
            Pupil: A mass of {mass} with a velocity of {velocity}. Teacher: What is its momentum?
            Referee: Velocity of the puck? Timer: {velocity}. Referee: And its mass is {mass}; so what momentum?
            Ben: Energy is half m v squared. Eva: I want m v only, with {mass} and {velocity}. Ben: So momentum.
            A: It has {mass}. B: And moves at {velocity}. A: So what's its momentum?
            Student: p is m times v. Tutor: With {velocity} and {mass}? Student: Right, so p is?
            Kid: The ball has {mass}. Dad: And a velocity of {velocity}. Kid: So how much momentum?
            A: Kinetic energy of {mass} at {velocity}? B: No, momentum.
        """,
    ),
    Phrases(
        tools.work,
        make_draw(force="force", distance="length"),
        terms=(
            "mechanical work; work done by a force; force times distance; W = Fd; force along a path; "
            "energy by pushing; joules of labour"
        ),
        questions="""
            How much work does a force of {force} do over {distance}?
            What work is done when {force} acts along {distance}?
            Over a distance of {distance}, what work does {force} perform?
            How much work does pushing with {force} for {distance} take?
            What mechanical work belongs to {distance} of motion against {force}?
            How much energy is transferred by {force} along a path of {distance}?
            What's the work done by {force} over {distance}?
            How much work is {force} times {distance}?
            What amount of joules does hauling with {force} across {distance} need?
            If friction of {force} opposes a slide of {distance}, how much work goes to heat?
            What work does a tug boat perform towing with {force} for {distance}?
            Applying {force} all along {distance}, how much energy did the worker expend?
            What is the work of {force} over {distance}?
            What is the mechanical work of {force} along {distance}?
            What is the work done in moving {distance} with {force}?
            What is F times d for {force} and {distance}?
            How much work is done when {force} moves something {distance}?
            How much energy is spent dragging something {distance} against {force}?
            If I push with {force} for {distance}, what work have I done?
            Over {distance}, how much work does {force} do?
            Along a path of {distance}, what work goes with {force}?
            What energy does a tractor deliver pulling with {force} along a field of {distance}?
            How much labour, physically speaking, is {force} kept up for {distance}?
            How much work is it to push with {force} over {distance}?
            How much work is done with {force} over {distance}?
            How much work do I do if I pull with {force} for {distance}?
            How much work does {force} do along {distance}?
            How much energy does it take to pull {distance} with {force}?
            What work do I do when I push {distance} with a force of {force}?
            What is the work for {force} and {distance}?
            What is the work of a force of {force} over {distance}?
            What is the work done with {force} along {distance}?
            What is the pulling work of {force} over {distance}?
            What is the pushing work of {force} over {distance}?
            What is the physical work of {force} over {distance}?
            What is the force-distance product of {force} and {distance}?
            If the force is {force} and the distance {distance}, what is the work?
            If the distance is {distance} and the force {force}, how much work is that?
            What is force times distance for {force} and {distance}?
            How many joules-worth of effort is hauling with {force} across {distance}?
            What effort, as work, is a drag of {force} over {distance}?
            How much work goes in if I shove with {force} the whole {distance}?
            How much work is done when a force of {force} moves an object {distance}?
            How much work is done by a force of {force} over a distance of {distance}?
            What is the work done by a force of {force} over {distance}?
            How much work is done pushing a box {distance} with a force of {force}?
            How many joules of work does a force of {force} do over {distance}?
            What work is done if a force of {force} acts over a distance of {distance}?
        """,
        commands="""
            Find the work done by {force} over {distance}.
            Calculate the mechanical work of a constant force {force} along {distance}.
            Multiply the force {force} by the distance {distance} to get the work.
            For a distance of {distance} under a force of {force}, compute the work.
            Determine how much work a pull of {force} does while moving something {distance}.
            Calculate W = F d for {force} and {distance}.
            Compute the work: constant push {force}, displacement {distance}.
            Give the joules spent pulling with {force} over a displacement of {distance}.
            Evaluate the work against a resistance of {force} during a shift by {distance}.
            Estimate the labour of pushing a stalled car {distance} if it takes {force}.
            Find the work of {force} over {distance}.
            Find the mechanical work for {force} and {distance}.
            Compute F times d with {force} and {distance}.
            Calculate the work when {force} displaces a body by {distance}.
            Over a path of {distance}, compute the work done by {force}.
            Work out the energy used to drag a crate {distance} with {force}.
            Give the work that {force} performs along {distance}.
            Determine the work for a displacement of {distance} under {force}.
            Multiply {force} by the displacement {distance}.
            State how much work is performed pulling {distance} with {force}.
            Find the work of {force} along {distance}.
            Find the work for {force} and {distance}.
            Find the work done with {force} over {distance}.
            Find the pushing work of {force} over {distance}.
            Find the pulling work of {force} along {distance}.
            Find the physical work of {force} over {distance}.
            Calculate the work of {force} over {distance}.
            Calculate the work from {force} and {distance}.
            Compute the work: force {force}, distance {distance}.
            Work out the work of {force} over {distance}.
            Work out how much work pulling {distance} with {force} is.
            Give the work when the distance is {distance} and the force {force}.
            Tell me how much work I do with {force} over {distance}.
            Tell me the work of {force} for {distance}.
            Use the work formula on {force} and {distance}.
            Get the work from distance {distance} and force {force}.
            Take force times distance: {force}, {distance}.
            Say how much work a mule does pulling {distance} with {force}.
            Haul with {force} for {distance} and tell me the work.
            Reckon the labour of towing a boat {distance} with {force}.
            Tally the work for {distance} of pushing at {force}.
            Calculate the work done by a force of {force} over a distance of {distance}.
            Calculate the work done when {force} moves a box {distance}.
            Find the work done by a {force} force over {distance}.
            Determine the work done for F = {force} and d = {distance}.
        """,
        stories="""
            A push of {force} over {distance}: what work?
            A horse pulls a plough with {force} for {distance}. How much work does it do?
            Along {distance} of rail, an engine keeps pulling with {force}. What work has it performed?
            Somebody drags a crate {distance} far, using {force}. How much work is that?
            A mover shoves a wardrobe with {force} until it has travelled {distance}. What work did he do on it?
            The winch cable has a tension of {force}. It reels in {distance}. How much work does the winch perform?
            A treadmill's belt resists with {force}; the athlete covers {distance}. How much mechanical work is that?
            A husky pulls a sled with {force} for {distance}. How much work does the dog do?
            A piston is driven {distance} by a steady {force}. What work is done on it?
            A gardener shoves a wheelbarrow {distance}, pushing with {force}. What work does he perform?
            Dragging a log {distance} takes {force}. How much work goes into it?
            A boy pulls a sled with {force} for {distance}. How much work does he do?
            My homework: a force of {force} moves a box {distance}. What is the work?
            A gardener pushes a mower {distance} with {force}. How much work is that?
            A horse pulls a cart with {force} and goes {distance}. How much work has it done?
            A nurse pushes a bed {distance} along the corridor with {force}. What work does she do, physically?
            A box is pushed with a force of {force} for a distance of {distance}. How much work is done?
            A horse pulls a cart with {force} over {distance}. Calculate the work done in joules.
        """,
        terse="""
            work: {force}, {distance}
            F d with F = {force}, d = {distance}
            distance {distance}, force {force}: work?
            work of {force} along {distance}
            work({force}, {distance})
            W = Fd, {force}, {distance}
            work done: {force} through {distance}
            joules of work, displacement {distance}, push {force}
            mechanical work {force} {distance}
            W for F={force}, d={distance}
            work done: {force} over {distance}
            displacement {distance} under {force}, work?
            F times d: {force}, {distance}
            work done {force}, {distance}
            work of {force} over {distance}
            work for {force} and {distance}
            how much work: {force}, {distance}
            force {force}, distance {distance}, work
            work done by {force} over {distance}
            W = Fd, F = {force}, d = {distance}
            work done, force {force}, distance {distance}
        """,
        dialogues="""
            A: I pushed with {force}. B: How far? A: {distance}. B: Then how much work did you do?
            Pupil: The path is {distance}. Teacher: And the force {force}? Pupil: Yes. Teacher: What is the work?
            Pupil: Is work force times distance? Teacher: Yes; here {force} and {distance}. Pupil: So which work?
            Farmer: The ox pulls with {force}. Wife: The furrow is {distance} long. Farmer: How much work for the ox?
            A: The rope pulls with {force}. B: How far? A: {distance}. B: What work is that?
            Student: Force {force}, displacement {distance}. Tutor: Multiply. Student: So the work is?
            Kid: I push with {force}. Dad: And we go {distance}. Kid: So how much work do I do?
            A: Pressure from {force}? B: No, the work over {distance}.
        """,
    ),
    Phrases(
        tools.mechanical_power,
        make_draw(energy="energy", duration="time"),
        terms=(
            "average power; rate of work; energy per time; power output; wattage from energy and time; "
            "P = E/t; rate of energy transfer; speed of doing work"
        ),
        questions="""
            What power delivers {energy} within {duration}?
            What is the average power if {energy} is transferred within {duration}?
            At what rate is energy used when {energy} is consumed during {duration}?
            How powerful is an engine that does {energy} of work over {duration}?
            Over {duration}, what average power adds up to {energy}?
            Within {duration} a machine turns over {energy}: what is its power?
            What's the power if {energy} takes {duration}?
            What wattage is {energy} spread over {duration}?
            Doing {energy} of work every {duration}, what wattage does a horse have?
            What average wattage does a household have that burns {energy} during {duration}?
            How quickly, as power, is {energy} delivered if it takes {duration}?
            What rate of energy transfer turns over {energy} in {duration}?
            What is the power of {energy} over {duration}?
            What is the average power of {energy} in {duration}?
            What is the mean wattage of {energy} over {duration}?
            What is the rate of doing {energy} of work in {duration}?
            What is E over t for {energy} and {duration}?
            How powerful is something that delivers {energy} in {duration}?
            If {energy} is used up over {duration}, what is the average power draw?
            In {duration}, {energy} is converted: at what power?
            How much power does it take to do {energy} of work within {duration}?
            Spread evenly over {duration}, what power is {energy}?
            At what rate must {energy} be supplied to be done after {duration}?
            How much power is {energy} in {duration}?
            How much power do I need to do {energy} in {duration}?
            How many watts-worth of power is {energy} over {duration}, on average?
            How powerful must a machine be for {energy} in {duration}?
            How much power does a device use that takes {energy} in {duration}?
            What power do I get from {energy} over {duration}?
            What is the power for {energy} and {duration}?
            What is the power of a motor that does {energy} in {duration}?
            What is the average wattage of {energy} in {duration}?
            What is the mean power of {energy} over {duration}?
            What is the energy rate of {energy} in {duration}?
            What is the working rate of {energy} over {duration}?
            If the energy is {energy} and the time {duration}, what is the power?
            If it takes {duration} to use {energy}, how much power is that?
            What is energy per time for {energy} and {duration}?
            How strong a motor, power-wise, gets {energy} done in {duration}?
            What wattage burns {energy} away in {duration}?
            At what rate, in terms of power, did we use {energy} over {duration}?
            What is the power if {energy} of work is done in {duration}?
            What is the average power if {energy} is used in {duration}?
            How much power is needed to do {energy} of work in {duration}?
            How many watts is {energy} in {duration}?
            How many watts is {energy} over {duration}?
            What power does a machine have that does {energy} of work in {duration}?
            What is the power output if {energy} is delivered in {duration}?
        """,
        commands="""
            Find the average power for {energy} over {duration}.
            Calculate the power from an energy of {energy} and a duration of {duration}.
            For a duration of {duration} and an energy of {energy}, compute the mean power.
            Divide the work {energy} by the elapsed {duration} to get the power.
            Determine the power output of a motor that supplies {energy} during {duration}.
            Calculate P = E / t for {energy} and {duration}.
            Compute the wattage: {energy} consumed, {duration} elapsed.
            Give the mean power of a lift doing {energy} of work, ride lasting {duration}.
            Work out what power averages out from {energy} during {duration}.
            Estimate the wattage of an oven whose meter counts {energy} after {duration}.
            Find the average power of {energy} over {duration}.
            Find the power for {energy} in {duration}.
            Divide the energy {energy} by the time {duration}.
            Compute the rate of work: {energy} in {duration}.
            Give the average power when {duration} are needed for {energy}.
            Calculate how powerful a motor must be to do {energy} within {duration}.
            From {energy} and {duration}, derive the wattage.
            Over a period of {duration}, average the power of {energy}.
            Determine the rate at which {energy} is used over {duration}.
            Work out E over t: {energy}, {duration}.
            Find the power of {energy} in {duration}.
            Find the power for {energy} over {duration}.
            Find the average wattage of {energy} over {duration}.
            Find the mean power of {energy} in {duration}.
            Find the rate of work of {energy} in {duration}.
            Find the energy rate of {energy} over {duration}.
            Calculate the power of {energy} over {duration}.
            Calculate the power from {energy} and {duration}.
            Compute the power: energy {energy}, time {duration}.
            Work out the power for {energy} in {duration}.
            Work out how much power it takes to do {energy} within {duration}.
            Give the power when the time is {duration} and the energy {energy}.
            Tell me how much power {energy} in {duration} is.
            Tell me the watts for {energy} over {duration}.
            Use the power formula on {energy} and {duration}.
            Get the power from time {duration} and energy {energy}.
            Divide {energy} by {duration} and call it power.
            Say how powerful a pump is that does {energy} of work in {duration}.
            Reckon the wattage if {energy} goes by in {duration}.
            Spread {energy} over {duration} and tell me the power.
            Rate the engine: work {energy}, time {duration}, power wanted.
            Calculate the power when {energy} of work is done in {duration}.
            Calculate the average power for {energy} in {duration}.
            Find the power of a machine that does {energy} of work in {duration}.
            Determine the power output of a motor that transfers {energy} in {duration}.
        """,
        stories="""
            A heater gives off {energy} during {duration}. What is its power?
            During {duration} a cyclist does {energy} of work. What is her average power?
            A battery is charged with {energy} over {duration}. At what average power does the charger run?
            A pump needs {energy} for a job of {duration}. How powerful is it on average?
            The electricity meter advanced by {energy}; the dishwasher ran for {duration}. What was its average wattage?
            An explosion frees {energy} and lasts merely {duration}. What mean power is that?
            A gym bike displays {energy} burned after {duration} of pedalling. What average power did the rider produce?
            A winch does {energy} of work, taking {duration}. What is its power output?
            A freezer consumed {energy} during a test lasting {duration}. What average wattage is that?
            A flash lamp releases {energy} within {duration}. How powerful is the flash?
            Over {duration} the solar roof produced {energy}. What was its average output?
            A boy does {energy} of work on a rowing machine in {duration}. What is his power?
            My homework: a machine uses {energy} in {duration}. What is the power?
            Our fridge used {energy} in {duration}. How much power does it take on average?
            A crane does {energy} of work and needs {duration}. How powerful is the crane?
            A cook's hot plate used {energy} during {duration}. What power did it run at?
            A machine does {energy} of work in {duration}. What is its power?
            An appliance uses {energy} in {duration}. What is its average power in watts?
        """,
        terse="""
            power: {energy}, {duration}
            average power of {energy} over {duration}
            duration {duration}, energy {energy}: power?
            energy {energy} by time {duration} = power
            mechanical_power({energy}, {duration})
            P = E/t: {energy}, {duration}
            watts: {energy} over {duration}
            rate of work, job {energy}, time {duration}
            avg power {energy} {duration}
            watts? {energy} in {duration}
            E/t: {energy}, {duration}
            average wattage, {energy} during {duration}
            mean power: energy {energy}, time {duration}
            avg watts from {energy} and {duration}
            power of {energy} in {duration}
            power for {energy} over {duration}
            how much power: {energy}, {duration}
            wattage of {energy} over {duration}
            energy {energy}, time {duration}, power
            power {energy} in {duration}
            watts {energy} {duration}
            {energy} in {duration} in watts
            P = W/t, W = {energy}, t = {duration}
            work {energy}, time {duration}, power
        """,
        dialogues="""
            A: It used {energy}. B: Spread over what? A: {duration}. B: So what was the average power?
            Pupil: After {duration} the meter showed {energy}. Teacher: And the average power is what?
            Tenant: The heater used {energy}. Landlord: Running for {duration}? Tenant: Yes, so what wattage is it?
            Sue: It did {energy} of work. Tim: How quickly? Sue: It took {duration}. Tim: Which power is that?
            A: The job took {energy}. B: How long? A: {duration}. B: So what average power?
            Tenant: In {duration} I used {energy}. Meter reader: On average, what power is that?
            Kid: The motor used {energy}. Dad: In {duration}. Kid: So how powerful is it?
            A: The force? B: No, the power: {energy} in {duration}.
        """,
    ),
    Phrases(
        tools.pressure,
        make_draw(force="force", area="area"),
        terms=(
            "pressure; force per area; load on a surface; P = F/A; stress on a surface; newtons per "
            "square metre; contact pressure"
        ),
        questions="""
            What pressure does {force} exert on {area}?
            What is the pressure of a force of {force} spread over {area}?
            On {area}, what pressure comes from {force}?
            How much pressure builds up if {area} has to bear {force}?
            How large is the pressure when {force} presses on {area}?
            Which pressure is the same as {force} on a surface of {area}?
            What's the pressure of {force} on {area}?
            What is force over area for {force} and {area}?
            What number of pascals does {force} cause, spread across {area}?
            What contact pressure does a stiletto heel of {area} cause when loaded by {force}?
            How much does {force} squeeze each unit of a surface measuring {area}?
            What stress does a pillar with a cross-section of {area} suffer when {force} rests on it?
            What is the pressure of {force} on {area}?
            What is the contact pressure of {force} on {area}?
            What is the stress of {force} across {area}?
            What is the surface load of {force} over {area}?
            What is F over A for {force} and {area}?
            How much pressure arises when {force} presses upon {area}?
            If {force} is distributed over {area}, what is the pressure?
            Over an area of {area}, what pressure does {force} cause?
            How concentrated is a load of {force} resting on {area}?
            On a surface of {area}, how much pressure does {force} make?
            What tensile stress does a rod with section {area} bear under a pull of {force}?
            How much pressure does {force} make on {area}?
            How much pressure is there if {force} pushes on {area}?
            How high is the pressure when {force} sits on {area}?
            How hard is the floor pressed per unit of area if {force} stands on {area}?
            What is the pressure from {force} over {area}?
            What is the pressure on {area} under {force}?
            What is the surface load of {force} on {area}?
            What is the squeezing pressure of {force} against {area}?
            What is the bearing pressure of {force} on {area}?
            What is the force per area of {force} on {area}?
            What pressure do I get by pushing with {force} on {area}?
            What pressure does a foot of {area} put on the ground with {force}?
            If the force is {force} and the area {area}, what is the pressure?
            If the area is {area} and the force {force}, how much pressure is that?
            When {area} has to take {force}, what pressure is on it?
            What is force divided by area for {force} and {area}?
            {force} on {area} gives which pressure?
            Does spreading {force} over {area} help, and what pressure is left?
            How hard is {area} being squeezed by {force}, as pressure?
            Will the ice hold? What pressure comes from {force} standing on {area}?
            What is the pressure if a force of {force} acts on an area of {area}?
            What pressure does a force of {force} exert on an area of {area}?
            What is the pressure exerted by {force} on {area}?
            How many pascals is {force} on an area of {area}?
            How much pressure does {force} exert over an area of {area}?
            What is the pressure when {force} is applied to {area}?
        """,
        commands="""
            Find the pressure of {force} on {area}.
            Calculate the pressure caused by the force {force} acting on an area of {area}.
            For an area of {area} loaded with {force}, compute the pressure.
            Spread {force} evenly over {area} and give the pressure.
            Determine the pressure that a surface of {area} feels under a load of {force}.
            Calculate P = F / A with {force} and {area}.
            Compute force per area: {force}, {area}.
            Give the ground pressure of a tank whose tracks touch {area} and bear {force}.
            Work out the mean pressure when {area} supports {force}.
            Estimate the stress in a rod with section {area} pulled by {force}.
            Find the pressure for {force} and {area}.
            Find the contact pressure of {force} spread over {area}.
            Divide the force {force} by the area {area}.
            Compute the stress: load {force}, cross-section {area}.
            Give the pressure when {force} acts on {area}.
            Over {area}, distribute {force} and report the pressure.
            Calculate the force per unit area of {force} on {area}.
            Determine the pressure under a foot of {area} bearing {force}.
            For area {area} and force {force}, find the pressure.
            Evaluate F over A: {force}, {area}.
            Find the pressure from {force} on {area}.
            Find the surface load of {force} on {area}.
            Find the bearing pressure of {force} over {area}.
            Find the force per area of {force} on {area}.
            Calculate the pressure of {force} on {area}.
            Compute the pressure: force {force}, area {area}.
            Work out the pressure of {force} over {area}.
            Give the pressure when the area is {area} and the force {force}.
            Tell me the pressure that {force} makes on {area}.
            Tell me how hard {force} presses on each bit of {area}.
            Use the pressure formula on {force} and {area}.
            Get the pressure from area {area} and force {force}.
            Divide {force} by {area} and call it pressure.
            Take force over area: {force}, {area}.
            Check the floor load: {force} standing on {area}.
            Press with {force} on {area} and tell me the pressure.
            Reckon the pressure under a boot of {area} with {force} on it.
            Say how high the pressure is when {area} carries {force}.
            Load {area} with {force} and state the pressure.
            Calculate the pressure when a force of {force} acts on an area of {area}.
            Calculate the pressure exerted by a force of {force} on an area of {area}.
            Find the pressure of a {force} force over {area}.
            Determine the pressure for F = {force} and A = {area}.
        """,
        stories="""
            A piston of {area} is pushed with {force}. What pressure results?
            A table leg presses with {force} on {area} of floor. What is the pressure there?
            Snow loads a roof of {area} with {force}. Which pressure is this?
            A press applies {force} to a plate of {area}. What pressure does the plate experience?
            The hydraulic ram pushes with {force}. Its face measures {area}. What pressure must the fluid reach?
            Snowshoes with {area} of sole carry a hiker weighing {force}. How much pressure does the snow feel?
            A thumb presses a drawing pin with {force}; the tip has {area}. What pressure acts at the tip?
            A stiletto heel of {area} bears {force}. What pressure does the floor feel?
            An elephant's feet cover {area} and carry {force}. Which pressure acts on the ground?
            The hatch of a submarine, {area}, is pushed shut with {force} by the water. What pressure is that?
            A clamp squeezes a board with {force} through a pad of {area}. What is the contact pressure?
            A nurse pushes the plunger with {force}; it has an area of {area}. What pressure is in the syringe?
            My homework: a box presses with {force} on a floor area of {area}. What is the pressure?
            A chair leg covers {area} and carries {force}. How much pressure does the carpet get?
            A gardener stands on a plank of {area} and presses with {force}. What pressure is on the soil?
            The wind pushes with {force} on a sail of {area}. What pressure is that?
            A tyre touches the road on {area} and bears {force}. How large is the pressure there?
            A force of {force} is applied to an area of {area}. What is the pressure?
            A crate pushes on the floor with {force}. Its base has an area of {area}. What pressure does it exert?
        """,
        terse="""
            pressure: {force}, {area}
            F over A, F = {force}, A = {area}
            area {area}, force {force}: pressure?
            pressure of {force} on {area}
            pressure({force}, {area})
            P = F/A: {force}, {area}
            stress: load {force}, section {area}
            force {force} per area {area}, pressure
            contact pressure {force} {area}
            F/A: {force}, {area}
            stress: {force} across {area}
            contact pressure, {force} spread over {area}
            area {area}, load {force}, pressure?
            pressure {force} on {area}
            pressure, area {area}, force {force}
            how much pressure: {force}, {area}
            surface load {force} over {area}
            force per area {force} {area}
            pressure {force} over {area}
            P = F/A, F = {force}, A = {area}
            pressure, force {force}, area {area}
        """,
        dialogues="""
            A: The force is {force}. B: On what area? A: On {area}. B: Then what is the pressure?
            Pupil: The surface has {area}. Teacher: It carries {force}. Pupil: So which pressure acts?
            Mason: The wall bears down with {force}. Architect: On {area} of footing. Mason: So what pressure?
            Ali: Why do skis not sink? Bea: They spread {force} over {area}. Ali: And what pressure does that leave?
            A: The plate carries {force}. B: How large is it? A: {area}. B: So what's the pressure?
            Student: P is F over A. Tutor: F is {force}, A is {area}. Student: So P is?
            Kid: I push with {force}. Dad: On an area of {area}. Kid: So how much pressure is it?
            A: The work of {force}? B: No, the pressure on {area}.
        """,
    ),
    Phrases(
        tools.density,
        make_draw(mass="mass", volume="volume"),
        terms="density; mass per volume; compactness of a material; rho; mass density; specific mass; ρ = m/V",
        questions="""
            What is the density of {mass} filling {volume}?
            How dense is a material if {volume} of it has a mass of {mass}?
            What density has something of {mass} that takes up {volume}?
            With a volume of {volume} and a mass of {mass}, how dense is it?
            If {mass} occupies {volume}, what is the density?
            What mass per volume do {mass} within {volume} make?
            What's the density of {mass} in {volume}?
            What is rho for {mass} and {volume}?
            How compact is a substance of which {mass} takes up {volume}?
            What is the specific mass of honey if a jar of {volume} contains {mass}?
            Which density results from {mass} displaced {volume}?
            Will it float? For that, what density has a log of {mass} and {volume}?
            What is the mass density of {mass} and {volume}?
            What is the specific mass of {mass} filling {volume}?
            What is the density of a body with {mass} and {volume}?
            What is m over V for {mass} and {volume}?
            What is the bulk density of {mass} filling {volume}?
            How dense is {mass} taking up {volume}?
            If a lump of {mass} displaces {volume}, what is its density?
            With {volume} on the measuring cylinder and {mass} on the balance, how dense is it?
            How tightly packed is {mass} within {volume}, as a density?
            When {volume} of liquid weighs in at {mass}, what is its density?
            How dense is {mass} in {volume}?
            How dense is a thing of {mass} and {volume}?
            How heavy for its size is a stone of {mass} with {volume}?
            How much mass per volume is {mass} in {volume}?
            What is the density of {mass} in {volume}?
            What is the density of {mass} with a volume of {volume}?
            What is the density for {volume} and {mass}?
            What is the thickness, I mean density, of a syrup with {mass} in {volume}?
            What is the specific weight, as mass per volume, of {mass} in {volume}?
            What is the mass-volume ratio of {mass} and {volume}?
            What is the packing density of {mass} in {volume}?
            What is the material density of {mass} filling {volume}?
            What density do I get from {mass} and {volume}?
            If the mass is {mass} and the volume {volume}, what is the density?
            If the volume is {volume} and the mass {mass}, how dense is it?
            If {volume} of milk has {mass}, how dense is the milk?
            {mass} in {volume} gives which density?
            What is mass divided by volume for {mass} and {volume}?
            Is it lead or wood? What density has a lump with {mass} and {volume}?
            How much mass sits in each unit of volume if {volume} holds {mass}?
            What is the density of an object with a mass of {mass} and a volume of {volume}?
            What is the density of a substance if {volume} has a mass of {mass}?
            What is the density of a {mass} object with a volume of {volume}?
            What is the density if the mass is {mass} and the volume is {volume}?
            How dense is an object of mass {mass} and volume {volume}?
            What is the density of a liquid if {volume} of it weighs {mass}?
        """,
        commands="""
            Find the density of a body of {mass} with a volume of {volume}.
            Calculate the density from the mass {mass} and the volume {volume}.
            For a volume of {volume} and a mass of {mass}, compute the density.
            Divide the mass {mass} by the volume {volume} to get the density.
            Determine how dense a liquid is of which {volume} has {mass}.
            Calculate rho = m / V with {mass} and {volume}.
            Compute mass per volume: {mass}, {volume}.
            Give the density of an alloy ingot, {mass} heavy and {volume} large.
            Work out the bulk density of grain when {volume} holds {mass}.
            Estimate how dense foam is whose block of {volume} has only {mass}.
            Find the density for {mass} and {volume}.
            Find the density of {mass} occupying {volume}.
            Divide {mass} by {volume} for the density.
            Compute rho: {mass} and {volume}.
            Given volume {volume} and mass {mass}, calculate the density.
            Work out how dense a block of {mass} and {volume} is.
            Determine the mass density when {volume} contain {mass}.
            Calculate the mass per unit volume of {mass} occupying {volume}.
            State the density of a sample: {volume}, {mass}.
            Establish rho for a brick with {mass} and {volume}.
            Find the density of {mass} in {volume}.
            Find the density of {mass} with volume {volume}.
            Find the material density of {mass} filling {volume}.
            Find the packing density of {mass} in {volume}.
            Find the mass-volume ratio of {mass} to {volume}.
            Calculate the density of {mass} in {volume}.
            Compute the density: mass {mass}, volume {volume}.
            Work out the density of {mass} in {volume}.
            Give the density when the volume is {volume} and the mass {mass}.
            Tell me the density of {mass} that fills {volume}.
            Tell me how dense a metal is if {volume} of it has {mass}.
            Use the density formula on {mass} and {volume}.
            Get the density from volume {volume} and mass {mass}.
            Divide {mass} by {volume} and call it density.
            Take mass over volume: {mass}, {volume}.
            Check how dense the dough is: {mass} in {volume}.
            Reckon how dense a sponge of {mass} and {volume} is.
            Say what density the oil has, given {mass} in a jug of {volume}.
            Establish how dense the alloy is: weighed {mass}, measured {volume}.
            Calculate the density of an object with mass {mass} and volume {volume}.
            Calculate the density of a {mass} object with a volume of {volume}.
            Find the density of a liquid if {volume} of it has a mass of {mass}.
            Determine the density for m = {mass} and V = {volume}.
        """,
        stories="""
            A sample of {mass} fills {volume}. What is its density?
            A statue displaces {volume} of water and has a mass of {mass}. What is the density of its metal?
            A bottle holds {volume} of oil with a mass of {mass}. How dense is the oil?
            A rock collector finds a stone of {mass} and {volume}. Which density does it have?
            A goldsmith doubts a ring. It has {mass} and pushes {volume} of water aside. What is its density?
            A hydrometer broke, so a brewer takes {volume} of wort and puts it on the balance: {mass}. How dense is it?
            The geologist's core sample occupies {volume}; dried it has {mass}. What is its density?
            A goldsmith doubts a ring: mass {mass}, displaced water {volume}. What density does she compute?
            A jug of {volume} was filled with syrup of {mass}. How dense is the syrup?
            A meteorite has {mass}; dipped in a beaker it displaces {volume}. What is its density?
            Concrete of {mass} sets in a mould of {volume}. What is its density?
            A cook fills {volume} with honey and the scale shows {mass}. How dense is the honey?
            My homework: a block has {mass} and a volume of {volume}. What is the density?
            A gardener's soil has {mass} in a pot of {volume}. What is its density?
            A boy finds a shiny stone, {mass}, and the water rises by {volume}. How dense is the stone?
            A nurse weighs a sample: {volume} of it has {mass}. What is the density of the sample?
            A stone has a mass of {mass} and a volume of {volume}. What is its density?
            A liquid fills {volume} and has a mass of {mass}. Calculate its density.
        """,
        terse="""
            density: {mass}, {volume}
            m over V, m = {mass}, V = {volume}
            volume {volume}, mass {mass}: density?
            density of {mass} filling {volume}
            density({mass}, {volume})
            rho: m={mass}, V={volume}
            ρ = m/V, {mass}, {volume}
            specific mass, {mass} occupying {volume}
            mass density {mass} {volume}
            rho: {mass}, {volume}
            m/V, {mass}, {volume}
            mass per volume, {mass} filling {volume}
            how dense: {volume} with mass {mass}
            density wanted, {mass} and {volume}
            density of {mass} in {volume}
            density, volume {volume}, mass {mass}
            how dense {mass} in {volume}
            mass {mass}, volume {volume}, density
            density of {mass} {volume}
            density mass {mass} volume {volume}
            density m = {mass}, V = {volume}
            d = m/V, m = {mass}, V = {volume}
        """,
        dialogues="""
            A: The scale shows {mass}. B: And the cylinder {volume}. A: So what is the density?
            Pupil: Its volume is {volume}. Teacher: And its mass {mass}? Pupil: Yes. Teacher: Then find the density.
            Lab: Mass {mass}. Intern: Volume {volume}. Lab: Write down the density, please.
            Emma: Ice or oil, what is it? Finn: {volume} of it has {mass}. Emma: Then what is the density?
            A: The stone has {mass}. B: And it displaces {volume}. A: So how dense is it?
            Student: rho is m over V. Tutor: Take {mass} and {volume}. Student: So rho is?
            Kid: The stone has {mass}. Dad: And a volume of {volume}. Kid: So how dense is it?
            A: The weight of {mass}? B: No, its density, it fills {volume}.
        """,
    ),
    Phrases(
        tools.average_speed,
        make_draw(distance="length", duration="time"),
        terms=(
            "average speed; distance over time; mean velocity; pace of a trip; mean speed; v = d/t; "
            "velocity of travel; rate of travel"
        ),
        questions="""
            How fast is {distance} per {duration}?
            What average speed covers {distance} within {duration}?
            What is the mean speed of a trip of {distance} lasting {duration}?
            How fast must one go to make {distance} during {duration}?
            Within {duration}, how fast does somebody travel who covers {distance}?
            At what average speed does {duration} suffice for {distance}?
            What's the average speed for {distance} in {duration}?
            How fast is {distance} in {duration}?
            How fast was I going if I did {distance} in {duration}?
            What is distance over time for {distance} and {duration}?
            At what pace did a marathoner go who finished {distance} after {duration}?
            What velocity does a snail need to crawl {distance} within {duration}?
            What is the average speed of {distance} in {duration}?
            What is the mean velocity of {distance} covered in {duration}?
            What is the travel speed of {distance} over {duration}?
            What is the pace of {distance} done in {duration}?
            What is d over t for {distance} and {duration}?
            How fast did I travel if {distance} took {duration}?
            How quickly does something move that covers {distance} in {duration}?
            If {distance} takes {duration}, what is the average speed?
            In {duration}, {distance} were covered: how fast is that?
            How fast do I need to be to cover {distance} in {duration}?
            At what speed is {distance} done after {duration}?
            How fast do I go if I do {distance} in {duration}?
            How fast did the car go if it drove {distance} in {duration}?
            How quick is someone who walks {distance} in {duration}?
            How fast must I run to do {distance} in {duration}?
            What is the speed for {distance} in {duration}?
            What is the speed of {distance} in {duration}?
            What is the mean speed of {distance} in {duration}?
            What is the average velocity of {distance} over {duration}?
            What is the average pace of {distance} in {duration}?
            What is the driving speed of {distance} in {duration}?
            What is the walking speed of {distance} over {duration}?
            What speed do I need for {distance} in {duration}?
            If the distance is {distance} and the time {duration}, what is the average speed?
            If it takes {duration} for {distance}, how fast is it?
            It took me {duration} to go {distance}; how fast was I?
            {distance} in {duration} is how fast?
            What is distance divided by time for {distance} and {duration}?
            What pace gets me {distance} within {duration}?
            How swift was the horse that ran {distance} in {duration}?
            How quickly did we move, {distance} in {duration}?
            What is the average speed if {distance} is covered in {duration}?
            What is the average speed of a car that travels {distance} in {duration}?
            How fast am I going if I cover {distance} in {duration}?
            How fast do you have to go to cover {distance} in {duration}?
            What is my average speed if I run {distance} in {duration}?
            What is the speed of an object that moves {distance} in {duration}?
            What was the average speed for {distance} in {duration}?
        """,
        commands="""
            Find the average speed for {distance} and {duration}.
            Calculate how fast one is on average over {distance} during {duration}.
            For a duration of {duration} and a distance of {distance}, compute the average speed.
            Divide the distance {distance} by the travel time {duration} to get the speed.
            Determine the mean speed from a travel time of {duration} and a path of {distance}.
            Calculate v = d / t with {distance} and {duration}.
            Compute the mean velocity: {distance} travelled, {duration} elapsed.
            Give the average speed of a flight of {distance} lasting {duration}.
            Work out how quickly a letter moves that takes {duration} over a route of {distance}.
            Estimate a glacier's rate of travel, {distance} per {duration}.
            Find the average speed for {distance} in {duration}.
            Find the mean speed of {distance} over {duration}.
            Divide the distance {distance} by the time {duration}.
            Compute how fast {distance} in {duration} is.
            Given {duration} for {distance}, calculate the speed.
            Give the travel rate: {distance} covered in {duration}.
            Work out the average velocity over {distance} lasting {duration}.
            Determine the pace if {distance} are finished after {duration}.
            Calculate the average speed of a journey of {distance} taking {duration}.
            For {duration} on the road and {distance} on the odometer, compute the mean speed.
            Find the speed of {distance} in {duration}.
            Find the mean speed of {distance} in {duration}.
            Find the average velocity of {distance} over {duration}.
            Find the average pace of {distance} in {duration}.
            Calculate the speed of {distance} in {duration}.
            Compute the speed: distance {distance}, time {duration}.
            Work out the speed for {distance} in {duration}.
            Work out how fast {distance} in {duration} is.
            Give the speed when the time is {duration} and the distance {distance}.
            Tell me how fast I was: {distance} in {duration}.
            Tell me the average speed over {distance} in {duration}.
            Use the speed formula on {distance} and {duration}.
            Get the speed from time {duration} and distance {distance}.
            Divide {distance} by {duration} and call it speed.
            Clock the runner: {distance}, time {duration}, speed?
            Reckon my pace: {distance} walked, {duration} spent.
            Say how swift a train is that needs {duration} for {distance}.
            Tell me the rate of travel for {distance} in {duration}.
            Calculate the average speed of a car that travels {distance} in {duration}.
            Calculate the average speed for a distance of {distance} and a time of {duration}.
            Find the average speed of a runner who covers {distance} in {duration}.
            Determine the average speed for d = {distance} and t = {duration}.
        """,
        stories="""
            A train covers {distance} within {duration}. How fast is it on average?
            A hiker needs {duration} for {distance}. What is her average speed?
            After {duration}, a swimmer has done {distance}. How fast was he on average?
            A parcel travels {distance} over {duration}. What is its mean speed?
            A pigeon is released {distance} from home and arrives after {duration}. How fast did it fly?
            The commuter leaves, drives {distance}, and parks {duration} later. What was her average speed?
            Two cameras stand {distance} apart. A car needs {duration} from one to the other. State its mean speed.
            A conveyor carries a box {distance} in {duration}. How fast does the belt run?
            The odometer advanced by {distance} while the clock advanced by {duration}. What was the mean speed?
            A tortoise crosses {distance} of garden in {duration}. How fast does it move?
            In {duration} a sledge team covers {distance}. What is its average speed?
            A boy walks {distance} to school in {duration}. How fast does he walk?
            My homework: a bus drives {distance} in {duration}. What is its average speed?
            An ant crosses a table of {distance} in {duration}. How fast is the ant?
            A nurse walks {distance} during a shift of {duration}. What is her average speed?
            A ball rolls {distance} and takes {duration}. What is its average speed?
            The lift goes up {distance} in {duration}. How fast does it move?
            A train travels {distance} in {duration}. What is its average speed?
            A cyclist rides {distance} in {duration}. Find her average speed.
        """,
        terse="""
            average speed: {distance}, {duration}
            speed of {distance} over {duration}
            time {duration}, distance {distance}: average speed?
            how fast: {distance} within {duration}
            average_speed({distance}, {duration})
            v = d/t: {distance}, {duration}
            mean velocity, route {distance}, elapsed {duration}
            pace: {distance} done in {duration}
            speed {distance} {duration}
            how fast: {distance}, {duration}
            d/t: {distance}, {duration}
            average speed of {distance} in {duration}
            {distance} covered in {duration}, mean velocity
            speed of {distance} in {duration}
            my speed: {distance}, {duration}
            {distance} in {duration}, how fast
            distance {distance}, time {duration}, speed
            average speed {distance} in {duration}
            {distance} in {duration} speed
            speed for {distance} in {duration}
            avg speed {distance} in {duration}
        """,
        dialogues="""
            A: We drove {distance}. B: How long did that take? A: {duration}. B: So how fast were you on average?
            Coach: You ran {duration}. Runner: And made {distance}. Coach: Which average speed is that?
            Driver: I left home {duration} ago. Wife: It is {distance} from there! Driver: So what speed did I average?
            Lea: My ride was {distance}. Noah: Quick? Lea: It lasted {duration}. Noah: What mean speed is that?
            A: I walked {distance}. B: And it took {duration}. A: So what was my average speed?
            Student: Distance {distance}, time {duration}. Tutor: Divide. Student: So the speed is?
            Kid: We went {distance}. Dad: It took {duration}. Kid: So how fast were we?
            A: How far? B: {distance}. A: How long? B: {duration}. A: So which speed?
        """,
    ),
)
