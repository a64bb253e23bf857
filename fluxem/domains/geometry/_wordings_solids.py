# ruff: noqa: E501 - one template a line
"""Wordings of volumes and surfaces of solids."""

from __future__ import annotations

from fluxem.core.phrasebook import Phrases
from fluxem.domains.geometry import tools
from fluxem.domains.geometry._draws import draw_measures

PHRASES = (
    Phrases(
        tools.volume,
        draw_measures("cube", "side"),
        terms="volume; capacity; space inside a solid; cubic content; cubed edge; dice; cube-shaped tank",
        questions="""
        What is the volume of a cube with edge {side}?
        How much fits inside a cube whose edges are {side}?
        [Whats|What's] the volume of a cube, side {side}?
        How many cubic units are inside a cube with an edge of {side}?
        How much sand fills a cube-shaped box with edges of {side}?
        What is the volume of a cube of side {side}?
        What is the volume of a cube whose edge is {side}?
        What is the capacity of a cube-shaped tank with edges of {side}?
        What is the cubic content of a cube, side {side}?
        What is the space inside a cube with an edge length of {side}?
        What is the bulk of a stone cube {side} on every edge, as a volume?
        How much water fills a cube with sides of {side}?
        If all edges of a cube are {side}, how large is its volume?
        How much room is there in a cubical crate, a cube of edge {side}?
        How big is a cube with edges of {side}, in cubic units?
        How much can a cube with sides of {side} hold?
        How much milk goes into a cube-shaped tank with an edge of {side}?
        How much space does a cube of edge {side} take up?
        What is the capacity of a cube of edge {side}?
        What is the cubic measure of a block, a cube of side {side}?
        What is the content of a cubic box of edge {side}?
        What is the cubic footage of a cube-shaped room of side {side}?
        What is the bulk of a cube of side {side}?
        If all sides of a cube are {side}, how much sand fills it?
        What do I get for s cubed with a cube of s = {side}?
        How many little unit cubes build a big cube with an edge of {side}?
        How much ice is in an ice cube with an edge of {side}?
        What is the volume of a cube with a side length of {side} cm?
        What is the volume of a cube with side length {side}?
        How do you find the volume of a cube with side {side}?
        What is the volume of a cube with edge length {side}?
        How many cubic feet is a cube with sides of {side} feet?
        How many cubic inches are in a cube with sides of {side}?
        """,
        commands="""
        Cube the edge {side} to get the volume of a die.
        Calculate the volume of a cube whose side is {side}.
        Find the capacity of a cubic tank with edge {side}.
        Find the volume of a cube with edge {side}.
        Calculate the volume of a cube, side {side}.
        Get the volume of the cube with side {side}.
        Give the volume, not the surface, of a cube with edges of {side}.
        Raise the edge {side} to the third power for the cube's volume.
        Work out how much sand fills a cube of side {side}.
        Determine how much volume a cube with edges of {side} holds.
        Compute side times side times side for a cube of side {side}.
        State the cubic capacity of a cube whose edge is {side}.
        Tell me how much a cube of side {side} holds.
        Cube the side {side}.
        Work out the space inside a cube, edge {side}.
        Do {side} times itself and times itself again for the contents of a cube.
        I need the capacity of a cube, side {side}.
        Count the unit cubes in a cube of edge {side}.
        Calculate how much water a cubic tank with sides {side} takes.
        Get the cubic units of a die with edge {side}.
        Fill a cube of edge {side} with sand: how much sand?
        Figure out the cubic feet in a cube-shaped crate with sides of {side}.
        Compute the amount of concrete in a cube with edges of {side}.
        Find the space a cube-shaped parcel of side {side} takes up.
        Find the volume of a cube with side length {side}.
        Find the volume of the cube whose edge is {side} cm.
        Calculate the volume of a cube with sides of {side}.
        Use V = s³ to find the volume of a cube with s = {side}.
        """,
        stories="""
        An ice cube has edges of {side}. How much ice is it, by volume?
        A cheese cube has an edge of {side}. What volume of cheese is it?
        A sculptor buys a marble cube with sides of {side}. How much marble, by volume, is it?
        A cube-shaped aquarium has inner edges of {side}. How much water does it take?
        A moving box is a cube with a side of {side}. How much space is inside it?
        A block of tofu is a cube, {side} along each edge. What is its volume?
        A storage bin has the form of a cube with edges of {side}. How much grain can it hold?
        A cube of butter has edges of {side}. How much butter is that, in cubic units?
        We dig a hole in the form of a cube, {side} each way. How much soil comes out?
        A boy builds a big cube from unit cubes, {side} along each edge. How many does he use?
        A storage unit is a cube with sides of {side}. How much can I store in it?
        An ice block is a cube, edge {side}. When it was poured, how much water went in?
        The edge of a cube is {side} cm. Find its volume.
        A cube-shaped box has sides of {side}. What is its volume?
        """,
        terse="""
        cube, edge {side}: volume
        volume(cube, side={side})
        volume of a cube with side {side}
        cube volume {side}
        volume of cube, edge {side}
        cube side {side} capacity
        edge {side} cube, cubic units inside?
        side³, cube of side {side}, volume
        s³ cube, s={side}
        how much fits in cube edge {side}
        cube {side} each side, cubic content
        cubic units in cube side {side}
        volume of a cube side {side}
        cube volume edge {side} cm
        cube_volume(side={side})
        """,
        dialogues="""
        A: The crate is a cube. B: Its edge? A: {side}. B: So what volume has it?
        Child: My dice is {side} along each edge. Teacher: How much space does such a cube take up?
        A: Surface or volume of the cube? B: Volume, its edge is {side}.
        Cook: My stock freezes to a cube of edge {side}. Guest: How much stock, by volume, is in it?
        Kid: My box is as long as it is wide and high, {side} each. Mum: A cube! So how much goes in?
        """,
    ),
    Phrases(
        tools.volume,
        draw_measures("box", "length", "width", "height"),
        terms="volume of a box; cuboid; rectangular prism; l w h; room volume; cuboid capacity",
        questions="""
        What is the volume of a box with length {length}, width {width} and height {height}?
        What's the volume of a cuboid, {length} long, {width} wide and {height} high?
        How many cubic units does a crate of height {height}, length {length} and width {width} hold?
        How much air is in a room with length {length}, width {width} and height {height}?
        What is the volume of a cuboid with height {height}, width {width} and length {length}?
        What is the volume of a rectangular prism {length} long, {width} wide and {height} high?
        What is the capacity of a box with width {width}, length {length} and height {height}?
        What is the cubic content of a brick, length {length}, width {width}, height {height}?
        What is the space inside a box of height {height}, length {length} and width {width}?
        How much water fills a rectangular tank with length {length}, width {width} and height {height}?
        If a box is {width} wide, {length} long and {height} high, how large is its volume?
        How much concrete fills a form of length {length}, width {width} and height {height}, a plain box?
        How much luggage, by volume, fits in a box-shaped trunk with width {width}, height {height} and length {length}?
        How big is a box, length {length}, width {width}, height {height}, in cubic units?
        How much can a box hold that is {length} long, {width} wide and {height} high?
        How roomy is a fridge inside, as a box with height {height}, width {width} and length {length}?
        How much space does a parcel of length {length}, width {width} and height {height} take up?
        What is the capacity of a fish tank with length {length}, width {width} and height {height}?
        What is the cubic footage of a room {length} long, {width} wide and {height} high?
        What is the cubic content of a carton of width {width}, length {length} and height {height}?
        What is the storage space of a van with length {length}, width {width} and height {height}?
        What is the bulk of a stone block, height {height}, width {width}, length {length}?
        If my box is {length} long, {width} wide and {height} tall, how much sand fills it?
        What do I get for lwh when l = {length}, w = {width} and h = {height}?
        How much soil do I need for a planter with length {length}, width {width} and height {height}?
        How many unit cubes fill a box of length {length}, width {width} and height {height}?
        How much water goes into a pool {length} long, {width} wide and filled to a height of {height}?
        How many cubic feet is a box {length} by {width} by {height}?
        What is the volume of a {length} by {width} by {height} box?
        What is the volume of a rectangular prism with length {length}, width {width} and height {height}?
        What is the volume of a cuboid {length} cm long, {width} cm wide and {height} cm high?
        How many cubic meters is a room {length} m long, {width} m wide and {height} m high?
        """,
        commands="""
        Given height {height}, width {width} and length {length}, find the volume of the box.
        Calculate length {length} times width {width} times height {height} for the volume of a box.
        Find the cargo capacity of a container: width {width}, height {height}, length {length}.
        Determine the volume of a rectangular prism with length {length}, width {width}, height {height}.
        Find the volume of a box, length {length}, width {width}, height {height}.
        Calculate the volume of a cuboid with width {width}, height {height} and length {length}.
        Multiply length {length}, width {width} and height {height} for the volume of a box.
        Give the volume, not the surface, of a box with length {length}, width {width} and height {height}.
        Work out the capacity of a rectangular pool, length {length}, width {width}, height {height}.
        Get the air volume of a room with height {height}, width {width} and length {length}.
        Evaluate l times w times h for a cuboid: l = {length}, w = {width}, h = {height}.
        Compute the load space of a van, length {length}, width {width}, height {height}, as a box.
        Determine how many cubic units a chest of width {width}, length {length} and height {height} contains.
        Tell me how much a box of length {length}, width {width} and height {height} holds.
        Do length times width times height: length {length}, width {width}, height {height}.
        Work out the space inside a cupboard, width {width}, height {height}, length {length}.
        I need the capacity of a tank, length {length}, width {width}, height {height}.
        Count the unit cubes in a cuboid {length} long, {width} wide and {height} high.
        Calculate how much concrete a slab takes: length {length}, width {width}, height {height}.
        Get the cubic feet of a shed with height {height}, length {length} and width {width}.
        Fill a crate of length {length}, width {width} and height {height} with sand: how much sand?
        Figure out the room's air, width {width}, length {length}, height {height}.
        Compute the cubic metres of a lorry load: length {length}, width {width}, height {height}.
        Find the contents of a trough {length} long, {width} wide and {height} deep.
        Give me the amount of water in an aquarium with width {width}, length {length} and height {height}.
        Multiply the sides of a block: length {length}, width {width}, height {height}, cubic units wanted.
        Find the volume of a rectangular prism with length {length}, width {width} and height {height}.
        Calculate the volume of a box that is {length} long, {width} wide and {height} high.
        Find the volume of a {length} x {width} x {height} box.
        Use V = lwh to find the volume of a box with l = {length}, w = {width} and h = {height}.
        """,
        stories="""
        An aquarium has length {length}, width {width} and height {height}. How much water fills it?
        A trench must be dug {length} long, {width} wide and {height} deep. How much earth comes out?
        A skip is a box {length} long, {width} wide and {height} high. How much rubble fits in?
        A freezer measures width {width}, length {length} and height {height} inside. What is its volume?
        A raised bed of length {length}, width {width} and height {height} must be filled with soil. How much soil, by volume?
        A bar of soap is a cuboid with length {length}, width {width} and height {height}. What volume of soap is it?
        A classroom has height {height}, length {length} and width {width}. How much air does it hold?
        A foundation slab is a cuboid of width {width}, length {length} and height {height}. What volume of concrete is poured?
        I am filling a sandpit {length} long, {width} wide and {height} deep. How much sand do I order?
        The heating engineer needs the air content of a room with length {length}, width {width} and height {height}. How much is it?
        A courier charges by the cubic unit. My parcel has length {length}, width {width} and height {height}. How many units is it?
        A child's paddling pool is a box, {length} long, {width} wide, with water to a height of {height}. How much water?
        A stack of bricks is {length} long, {width} wide and {height} high. How much space does the stack take?
        A fish tank is {length} cm long, {width} cm wide and {height} cm high. What is its volume?
        A swimming pool is {length} long, {width} wide and {height} deep. How much water does it hold?
        """,
        terse="""
        box: height {height}, width {width}, length {length}; volume
        cuboid, l={length}, w={width}, h={height}, volume
        volume of box: {length} long, {width} wide, {height} tall
        box volume: l={length}, w={width}, h={height}
        cuboid: width {width}, length {length}, height {height}, volume
        volume box, height {height}, length {length}, width {width}
        l w h: length {length}, width {width}, height {height}, capacity
        rectangular prism, length {length}, width {width}, height {height}, cubic content
        l*w*h, l={length}, w={width}, h={height}
        capacity tank length {length} width {width} height {height}
        cubic feet, {length} long, {width} wide, {height} high
        how much fits in box l={length}, w={width}, h={height}
        volume of box {length} x {width} x {height}
        cuboid volume l = {length} w = {width} h = {height}
        box_volume({length}, {width}, {height})
        """,
        dialogues="""
        Mover: The box is {length} long and {width} wide. Driver: Height? Mover: {height}. Driver: So what volume?
        A: Wrapping or filling the box? B: Filling, so volume. It has length {length}, width {width} and height {height}.
        Clerk: Parcel length {length}, width {width}? Sender: Yes, and height {height}. Clerk: Then what is its volume?
        Kid: The fish tank has length {length}, width {width}. Dad: And the height? Kid: {height}. Dad: Then how much water goes in?
        """,
    ),
    Phrases(
        tools.volume,
        draw_measures("sphere", "radius"),
        terms="volume of a sphere; ball; ball capacity; four thirds pi r cubed; spherical tank",
        questions="""
        What is the volume of a sphere with radius {radius}?
        What's the volume of a ball with radius {radius}?
        How many cubic units fit inside a sphere of radius {radius}?
        How much gas fills a spherical tank whose radius is {radius}?
        What is the volume of a sphere of radius {radius}?
        What is the volume of a ball whose radius is {radius}?
        What is the capacity of a spherical flask, a sphere of radius {radius}?
        What is the cubic content of a sphere, radius {radius}?
        What is the space inside a sphere with a radius of {radius}?
        What is the amount of air, as a volume, in a sphere of radius {radius}?
        How much lead makes a solid ball of radius {radius}, by volume?
        If a sphere has radius {radius}, how large is its volume?
        How much water would fill a hollow sphere with radius {radius}?
        How big is a sphere with radius {radius}, in cubic units?
        How much can a round ball-shaped tank of radius {radius} hold?
        How much air is in a ball with a radius of {radius}?
        How much space does a sphere of radius {radius} take up?
        What is the capacity of a spherical flask of radius {radius}?
        What is the cubic content of a ball of radius {radius}?
        What is the bulk of a stone ball of radius {radius}?
        What is the displacement of a submerged ball of radius {radius}?
        What is the cubic measure of a globe of radius {radius}?
        If a ball measures {radius} from the centre to the skin, its radius, how much water fills it?
        What do I get for four thirds of pi r cubed if the ball's radius is {radius}?
        How much helium goes into a round balloon with radius {radius}?
        How much dough is in a ball of dough with a radius of {radius}?
        How much snow is in a snowball of radius {radius}?
        What is the volume of a sphere with a radius of {radius} cm?
        How do you find the volume of a sphere with radius {radius}?
        What is the volume of a sphere if r = {radius}?
        How many cubic feet is a sphere with a radius of {radius} feet?
        How many cubic inches are in a ball with a radius of {radius}?
        """,
        commands="""
        Find how much air a ball of radius {radius} holds.
        Calculate four thirds pi r cubed for r = {radius}.
        Find the volume of a sphere, radius {radius}.
        Determine how much water a spherical bowl holds, closed and full, radius {radius}.
        Compute the volume of a sphere with radius {radius}.
        Calculate the volume of a ball, radius {radius}.
        Get the volume of the sphere with radius {radius}.
        Give the volume, not the surface, of a sphere of radius {radius}.
        Work out how many cubic units a sphere with r = {radius} holds.
        Evaluate the volume formula of the sphere for radius {radius}.
        Cube the radius {radius} of a sphere, times pi, times four thirds: report the volume.
        Determine the interior, as a volume, of a sphere whose radius is {radius}.
        State how much gas a spherical balloon of radius {radius} contains.
        Tell me how much a ball of radius {radius} holds.
        Work out the space inside a sphere, radius {radius}.
        I need the capacity of a spherical tank, r = {radius}.
        Calculate how much water displaces a ball of radius {radius}.
        Get the cubic units in a ball with radius {radius}.
        Fill a ball of radius {radius} with sand: how much sand?
        Figure out the amount of metal in a ball bearing of radius {radius}.
        Compute the cubic content for a globe with a radius of {radius}.
        Find the contents of a round fish bowl, a full sphere of radius {radius}.
        Give me the amount of gas in a spherical bubble of radius {radius}.
        Do four thirds times pi times the cube of {radius} for a ball.
        Use the sphere formula, content not skin, radius {radius}.
        Find the volume of a sphere with r = {radius}.
        Find the volume of the sphere whose radius is {radius} cm.
        Calculate the volume of a sphere of radius {radius}.
        Work out the volume of a ball with radius {radius}.
        """,
        stories="""
        A planet in a novel has radius {radius} and is a perfect sphere. What is its volume?
        A soap bubble floats by as a sphere of radius {radius}. How much air did the child blow inside?
        A scoop of ice cream is a sphere with radius {radius}. How much ice cream is it, by volume?
        A planet is modelled as a sphere of radius {radius}. What is its volume?
        A basketball is a sphere of radius {radius}. How much air is in it?
        A cannonball is a solid sphere of radius {radius}. What volume of iron was cast?
        A water drop on a space station floats as a sphere of radius {radius}. How much water is in it?
        A cell is nearly a sphere with radius {radius}. What volume does it have?
        An orange is a ball of radius {radius}. How much fruit is in it, peel and all?
        A scoop makes balls of ice cream with a radius of {radius}. How much ice cream is in one ball?
        A soap bubble floats past, a sphere of radius {radius}. How much air is caught in it?
        A doctor measures a round cyst, a sphere with radius {radius}. How many cubic units does it have?
        A plumber fits a spherical float of radius {radius}. How much water does it push away when under water?
        The radius of a sphere is {radius} cm. Find its volume.
        A spherical balloon has a radius of {radius}. What is its volume?
        """,
        terse="""
        sphere r={radius} volume
        volume of a ball, radius {radius}
        sphere volume, r = {radius}
        sphere volume {radius} radius
        volume of sphere, r={radius}
        ball radius {radius} volume?
        four thirds pi r³, r = {radius}
        sphere of radius {radius}: capacity
        how much fits in ball radius {radius}
        sphere r={radius} cubic content
        capacity of spherical tank r={radius}
        air in ball, radius {radius}
        volume of a sphere r = {radius}
        sphere volume radius {radius} cm
        sphere_volume(radius={radius})
        """,
        dialogues="""
        A: The marble is a sphere. B: Radius? A: {radius}. B: How much glass, by volume, is it?
        A: Skin or content of the sphere? B: Content, so its volume. The radius is {radius}.
        Child: How much jelly is in a ball of radius {radius}? Mum: You want the volume of a sphere.
        Kid: How much air is in my ball? Dad: What is its radius? Kid: {radius}. Dad: Then it is a sphere's volume.
        """,
    ),
    Phrases(
        tools.volume,
        draw_measures("cylinder", "radius", "height"),
        terms="volume of a cylinder; can; cylindrical tank; pipe capacity; pi r squared h; drum",
        questions="""
        What is the volume of a cylinder of radius {radius} and height {height}?
        What's the volume of a cylinder with r = {radius} and h = {height}?
        How much oil does a drum of radius {radius} and height {height} contain when full?
        How many cubic units are in a cylindrical well, height {height}, radius {radius}?
        What is the volume of a cylinder with height {height} and radius {radius}?
        What is the capacity of a cylindrical tank, radius {radius}, height {height}?
        What is the cubic content of a cylinder, height {height}, radius {radius}?
        What is the space inside a cylinder with radius {radius} and height {height}?
        What is the displacement of a cylinder with bore radius {radius} and stroke height {height}, as a volume?
        How much water fills a cylindrical glass of radius {radius} and height {height}?
        If a cylinder is {height} high and its radius is {radius}, how large is its volume?
        How much concrete goes into a round column, a cylinder of radius {radius} and height {height}?
        How much does a cylinder hold when its height is {height} and its radius {radius}?
        How big is a cylinder with radius {radius} and height {height}, in cubic units?
        How much can a can of radius {radius} and height {height} hold?
        How much rainwater does a round tank with straight walls hold, radius {radius}, height {height}?
        How much space does a cylinder of height {height} and radius {radius} take up?
        What is the capacity of a round tin of radius {radius} and height {height}?
        What is the cubic content of a drum of height {height} and radius {radius}?
        What is the bulk of a round log with radius {radius} and height {height}, a cylinder?
        What is the swept volume of a cylinder with radius {radius} and stroke, its height, {height}?
        What is the content of a mug with radius {radius} and height {height}?
        If a bucket with straight sides has a radius of {radius} and a height of {height}, how much water fills it?
        What do I get for πr²h with r = {radius} and h = {height}?
        How much soil do I need for a round pot with straight sides, radius {radius}, height {height}?
        How much water is in a round pool of radius {radius} filled to a height of {height}?
        How much juice goes into a glass with straight sides, height {height}, radius {radius}?
        What is the volume of a cylinder with radius {radius} and height {height}?
        What is the volume of a cylinder with a radius of {radius} cm and a height of {height} cm?
        How do you find the volume of a cylinder with radius {radius} and height {height}?
        What is the volume of a cylinder if r = {radius} and h = {height}?
        How many cubic feet is a cylinder with radius {radius} and height {height}?
        How many cubic meters does a cylindrical tank with radius {radius} and height {height} hold?
        """,
        commands="""
        For a cylinder of height {height} and radius {radius}, compute the volume.
        Calculate pi r squared h: r = {radius}, h = {height}, the cylinder's volume.
        Find the capacity of a cylindrical silo with height {height} and radius {radius}.
        Determine how much a cylindrical mug holds, radius {radius}, height {height}.
        Find the volume of a cylinder with radius {radius} and height {height}.
        Get the volume of a cylinder, height {height}, radius {radius}.
        Give the volume, not the surface, of a cylinder with radius {radius} and height {height}.
        Work out the content of a cylindrical can, height {height}, radius {radius}.
        Multiply the base disc of radius {radius} by the height {height} for the cylinder's volume.
        Determine how many cubic units a silo, a cylinder with radius {radius} and height {height}, stores.
        Evaluate the volume of a cylinder for r = {radius} and h = {height}.
        Compute the capacity of a cylinder from height {height} and radius {radius}.
        State how much fluid a cylindrical syringe of radius {radius} and height {height} takes.
        Tell me how much a cylinder of radius {radius} and height {height} holds.
        Work out the space inside a tin: radius {radius}, height {height}.
        I need the capacity of a cylindrical tank, height {height}, radius {radius}.
        Calculate how much concrete a round post takes, a cylinder with radius {radius} and height {height}.
        Get the cubic units in a cylinder, height {height}, radius {radius}.
        Fill a cylinder of radius {radius} and height {height} with sand: how much sand?
        Figure out the water in a round well, radius {radius}, height {height}.
        Compute the cubic feet of a silo, a cylinder of radius {radius} and height {height}.
        Find the contents of a drum: height {height}, radius {radius}.
        Give me the amount of oil in a barrel with straight sides, radius {radius}, height {height}.
        Do pi times radius {radius} squared times height {height}.
        Use πr²h: height {height}, radius {radius}.
        Find the volume of a cylinder with r = {radius} and h = {height}.
        Find the volume of a cylinder whose radius is {radius} cm and whose height is {height} cm.
        Calculate the volume of a cylinder with a radius of {radius} and a height of {height}.
        Use V = πr²h to find the volume of a cylinder with r = {radius} and h = {height}.
        """,
        stories="""
        A can has radius {radius} and height {height}. How much soup does the cylinder hold?
        A candle is a cylinder of radius {radius} and height {height}. How much wax was poured?
        A rain barrel is a cylinder with radius {radius} and height {height}. How much rain does it catch when full?
        A log is a cylinder with height {height} and radius {radius}. How much wood, by volume, is it?
        A coin stack forms a cylinder of radius {radius} and height {height}. What is the stack's volume?
        A borehole is a cylinder with radius {radius}, and its height, or depth, is {height}. How much rock came out?
        A vase is a cylinder, height {height}, radius {radius}. How much water fills it to the brim?
        A cake is a cylinder with a radius of {radius} and a height of {height}. What volume of cake is there?
        Our paddling pool is round, with a radius of {radius}, and we fill it to a height of {height}. How much water do we use?
        A cook has a pot, a cylinder with radius {radius} and height {height}. How much soup fits in?
        The engine has a cylinder of radius {radius} and the piston sweeps a height of {height}. How many cubic units is that?
        A round hay bale is a cylinder with radius {radius} and height {height}. How much hay is in it?
        A syringe barrel is a cylinder. Its radius is {radius} and its height {height}. How much medicine does it hold?
        A cylindrical tank has a radius of {radius} m and a height of {height} m. What is its volume?
        A can has a radius of {radius} and a height of {height}. Find the volume of this cylinder.
        """,
        terse="""
        cylinder h={height} r={radius} volume
        volume cylinder: radius {radius}, height {height}
        drum, r={radius}, h={height}: capacity
        cylinder volume: r={radius}, h={height}
        cylinder: height {height}, radius {radius}, volume?
        capacity of cylinder, radius {radius}, height {height}
        pi r² h: r={radius}, h={height}, cylinder
        volume of can (cylinder) h={height} r={radius}
        πr²h, r={radius}, h={height}
        how much fits in can radius {radius} height {height}
        round tank h={height} r={radius} capacity
        cylinder radius {radius} height {height} cubic content
        volume of cylinder radius {radius} height {height}
        cylinder_volume(r={radius}, h={height})
        """,
        dialogues="""
        Plumber: The tank is a cylinder, height {height}. Owner: Radius {radius}. Plumber: Which volume fits?
        A: Metal or content of the can? B: Content, so the cylinder's volume: radius {radius}, height {height}.
        Brewer: The cylinder's radius is {radius}. Guest: And its height? Brewer: {height}. Guest: What volume of beer is that?
        Kid: The tin has a radius of {radius}. Mum: And the height? Kid: {height}. Mum: So how much soup goes into this cylinder?
        """,
    ),
    Phrases(
        tools.volume,
        draw_measures("cone", "radius", "height"),
        terms="volume of a cone; ice cream cone; funnel; one third pi r squared h",
        questions="""
        What is the volume of a cone with base radius {radius} and height {height}?
        What's the volume of a cone, r = {radius}, h = {height}?
        How much ice cream fills a cone of height {height} and radius {radius} level to the brim?
        How many cubic units does a conical funnel with radius {radius} and height {height} hold?
        What is the volume of a cone with height {height} and radius {radius}?
        What is the capacity of a conical cup, a cone of radius {radius} and height {height}?
        What is the cubic content of a cone, height {height}, radius {radius}?
        What is the space inside a cone with radius {radius} and height {height}?
        What is a third of the cylinder, that is the cone's volume, for radius {radius} and height {height}?
        How much water fills a cone of height {height} and radius {radius}?
        If a cone is {height} high and its base has radius {radius}, how large is its volume?
        How much grain lies in a pile shaped as a cone, radius {radius}, height {height}?
        How much does a cone hold when its radius is {radius} and its height {height}?
        How big is a cone with radius {radius} and height {height}, in cubic units?
        How much can a cone of radius {radius} and height {height} hold?
        How much ice cream goes into a cone with radius {radius} and height {height}?
        How much space does a cone of height {height} and radius {radius} take up?
        What is the capacity of a cone of radius {radius} and height {height}?
        What is the content of a conical flask, a cone of height {height} and radius {radius}?
        What is the bulk of a sand pile, a cone with radius {radius} and height {height}?
        What is the cubic measure of a cone with height {height} and base radius {radius}?
        What is the amount of rock in a volcano, a cone of radius {radius} and height {height}?
        If a pointed paper cup, a cone, has a radius of {radius} and a height of {height}, how much water fills it?
        What do I get for ⅓πr²h, a cone with r = {radius} and h = {height}?
        How much salt is in a heap with the form of a cone, height {height}, radius {radius}?
        How much wood is in a pointed cone {height} tall with radius {radius}?
        What is the volume of a cone with radius {radius} and height {height}?
        What is the volume of a cone with a radius of {radius} cm and a height of {height} cm?
        How do you find the volume of a cone with radius {radius} and height {height}?
        What is the volume of a cone if r = {radius} and h = {height}?
        How many cubic feet is a cone with radius {radius} and height {height}?
        How many cubic inches of ice cream fit in a cone with radius {radius} and height {height}?
        """,
        commands="""
        Calculate one third pi r squared h for a cone with radius {radius} and height {height}.
        Find the volume of a cone from height {height} and radius {radius}.
        Compute the volume of a cone, radius {radius}, height {height}.
        Get the volume of a cone with height {height} and radius {radius}.
        Give the volume, not the surface, of a cone with radius {radius} and height {height}.
        Work out how much ice cream fills a cone of radius {radius} and height {height}, level with the rim.
        Take a third of base disc times height: cone, radius {radius}, height {height}, volume.
        Determine the cubic units in a cone whose height is {height} and whose base radius is {radius}.
        Evaluate the volume of a right circular cone for r = {radius} and h = {height}.
        Calculate the capacity of a conical hopper, a cone with height {height} and radius {radius}.
        State how much wax makes a cone candle with radius {radius} and height {height}.
        Tell me how much a cone of radius {radius} and height {height} holds.
        Work out the space inside a cone: radius {radius}, height {height}.
        I need the capacity of a conical tank, height {height}, radius {radius}.
        Calculate how much wax a cone takes with radius {radius} and height {height}.
        Get the cubic units in a cone, height {height}, radius {radius}.
        Fill a cone of radius {radius} and height {height} with sand: how much sand?
        Figure out the grain in a heap, a cone of radius {radius} and height {height}.
        Compute the cubic feet of a gravel cone, height {height}, radius {radius}.
        Find the contents of a funnel, a cone with height {height} and radius {radius}.
        Give me the amount of water in a conical cup, radius {radius}, height {height}.
        Do pi times radius {radius} squared times height {height}, over three, for a cone.
        Use the cone formula: height {height}, radius {radius}, content wanted.
        Find the volume of a cone with r = {radius} and h = {height}.
        Find the volume of a cone whose radius is {radius} cm and whose height is {height} cm.
        Calculate the volume of a cone with a radius of {radius} and a height of {height}.
        Work out the volume of a cone with base radius {radius} and height {height}.
        """,
        stories="""
        Sand piles up to a height of {height} in a cone of radius {radius}. What is its volume?
        A traffic cone is {height} high and has a base radius of {radius}. What volume does this cone take up?
        A paper cup is a cone with radius {radius} and height {height}. How much water does it take?
        A volcano is modelled as a cone, height {height}, base radius {radius}. What volume of rock is that?
        A gravel heap forms a cone with a radius of {radius} and a height of {height}. How much gravel is it?
        A wizard's hat is a cone with height {height} and radius {radius}. How much popcorn, by volume, fits in?
        A tepee is a cone of radius {radius} and height {height}. How much air is inside?
        A lathe turns a wooden cone with height {height} and radius {radius}. What volume of wood remains?
        A waffle cone has a radius of {radius} and a height of {height}. I fill it just to the rim. How much ice cream?
        Salt runs out of a bag and makes a cone {height} high with a radius of {radius}. How much salt ran out?
        A tent is a cone, radius {radius}, height {height}. How much air do the sleepers have?
        A drinking cup is a cone with the tip down, height {height}, radius {radius}. How much does it hold?
        A lathe turns a wooden cone of radius {radius} and height {height}. How much wood is left in it?
        An ice cream cone has a radius of {radius} cm and a height of {height} cm. What is its volume?
        A pile of sand is shaped like a cone with a radius of {radius} and a height of {height}. Find its volume.
        """,
        terse="""
        cone: r={radius}, h={height}, volume
        cone volume: height {height}, radius {radius}
        volume(cone, radius={radius}, height={height})
        cone volume: r={radius}, h={height}
        cone: height {height}, radius {radius}, volume?
        capacity of cone, radius {radius}, height {height}
        volume of a cone h={height} r={radius}
        funnel (cone), radius {radius}, height {height}, volume
        ⅓πr²h cone, r={radius}, h={height}
        how much fits in cone radius {radius} height {height}
        conical heap height={height}, radius={radius}, cubic content
        sand in cone: height {height}, radius {radius}
        volume of cone radius {radius} height {height}
        cone_volume(r={radius}, h={height})
        """,
        dialogues="""
        A: It is a cone of radius {radius}. B: How tall? A: {height}. B: So what is its volume?
        A: Cylinder or cone? B: Cone, radius {radius}, height {height}. A: So take a third. What is the volume?
        Farmer: My heap is a cone. Dealer: Height? Farmer: {height}. Dealer: Radius {radius}? Farmer: Yes, so what volume?
        Kid: The ice cream cone has a radius of {radius}. Mum: How tall is it? Kid: The height is {height}. Mum: So how much goes in?
        """,
    ),
    Phrases(
        tools.volume,
        draw_measures("pyramid", "base_area", "height"),
        terms="volume of a pyramid; a third of base times height; pharaoh's tomb",
        questions="""
        What is the volume of a pyramid of height {height} on a base area of {base_area}?
        What's the volume of a pyramid with base area {base_area} and height {height}?
        How much stone is in a solid pyramid {height} high, standing on a base area of {base_area}?
        What is the volume of a pyramid with base area {base_area} and height {height}?
        What is the volume of a pyramid whose height is {height} and whose base area is {base_area}?
        What is the capacity of a pyramid-shaped tent, base area {base_area}, height {height}?
        What is the cubic content of a pyramid, height {height}, base area {base_area}?
        What is the space inside a pyramid with base area {base_area} and height {height}?
        What is a third of base area {base_area} times height {height}, a pyramid's volume?
        How much water fills a hollow pyramid of height {height} on base area {base_area}?
        If a pyramid's base area is {base_area} and its apex is {height} above it, what is the volume?
        How much room is under a pyramid roof with base area {base_area} and height {height}?
        How much gold makes a solid pyramid with height {height} and base area {base_area}, by volume?
        How big is a pyramid with base area {base_area} and height {height}, in cubic units?
        How much can a pyramid with a base area of {base_area} and a height of {height} hold?
        How much space does a pyramid of height {height} and base area {base_area} take up?
        How much air is inside a pyramid tent with base area {base_area} and height {height}?
        What is the capacity of a pyramid of base area {base_area} and height {height}?
        What is the content of a pyramid-shaped bottle of height {height} and base area {base_area}?
        What is the bulk of a pyramid with base area {base_area} and height {height}?
        What is the cubic measure of a pyramid with height {height} on a base area of {base_area}?
        What is the amount of stone in a pyramid of base area {base_area} and height {height}?
        If a pyramid stands on a base area of {base_area} and is {height} in height, how much sand fills it?
        What do I get for ⅓Bh, a pyramid with base area B = {base_area} and h = {height}?
        How much wax makes a pyramid candle with height {height} and base area {base_area}?
        How much rock went into a pyramid with base area {base_area} and height {height}?
        What is the volume of a pyramid with a base area of {base_area} and a height of {height}?
        How do you find the volume of a pyramid with base area {base_area} and height {height}?
        What is the volume of a pyramid if B = {base_area} and h = {height}?
        How many cubic feet is a pyramid with base area {base_area} and height {height}?
        """,
        commands="""
        Take a third of base area {base_area} times height {height} for the volume of a pyramid.
        Calculate the volume of a pyramid, base area {base_area}, height {height}.
        Find how many cubic units a pyramid of height {height} with base area {base_area} has.
        Find the volume of a pyramid with base area {base_area} and height {height}.
        Compute the volume of a pyramid from height {height} and base area {base_area}.
        Get the volume of a pyramid, height {height}, base area {base_area}.
        Give the volume of a pyramid, not a prism, with base area {base_area} and height {height}.
        Work out how much stone a pyramid of base area {base_area} and height {height} contains.
        Multiply base area {base_area} by height {height} and keep a third: the pyramid's volume.
        Determine the cubic units inside a pyramid with height {height} and base area {base_area}.
        Evaluate a third of B h, the volume, for a pyramid: B = {base_area}, the base area, h = {height}.
        State the capacity of a pyramid with base area {base_area}, height {height}.
        Tell me how much a pyramid of base area {base_area} and height {height} holds.
        Work out the space inside a pyramid: base area {base_area}, height {height}.
        I need the capacity of a pyramid, height {height}, base area {base_area}.
        Calculate how much concrete a pyramid takes with base area {base_area} and height {height}.
        Get the cubic units in a pyramid, height {height}, base area {base_area}.
        Fill a pyramid of base area {base_area} and height {height} with sand: how much sand?
        Figure out the air under a pyramid roof, base area {base_area}, height {height}.
        Compute the cubic content of a pyramid, height {height}, base area {base_area}.
        Find the contents of an upside-down pyramid with base area {base_area} and height {height}.
        Give me the amount of glass in a pyramid with height {height} and base area {base_area}.
        Do base area {base_area} times height {height}, over three, for a pyramid.
        Use the pyramid formula: height {height}, base area {base_area}, content wanted.
        Calculate the volume of a pyramid with a base area of {base_area} and a height of {height}.
        Find the volume of a pyramid whose base area is {base_area} and whose height is {height}.
        Use V = ⅓Bh for a pyramid with B = {base_area} and h = {height}.
        """,
        stories="""
        A pharaoh orders a pyramid. Its base area is {base_area}, its height {height}. What volume of stone is hauled?
        An ancient pyramid rises {height} above a base area of {base_area}. How much stone, by volume, was used?
        A glass pyramid covers a base area of {base_area} and its height is {height}. How much air does it enclose?
        A chocolate is moulded as a pyramid with base area {base_area} and height {height}. What volume of chocolate is it?
        A tea bag is a pyramid of height {height} with base area {base_area}. How much space is inside?
        A steeple is a pyramid, base area {base_area}, height {height}. What is its volume?
        A sand pyramid on the beach has height {height} and base area {base_area}. How much sand was carried?
        A model maker casts a pyramid in plaster. The base area is {base_area} and the height {height}. How much plaster does she mix?
        A roof is a pyramid over a base area of {base_area}, with a height of {height}. How much attic space is there?
        A hopper is a pyramid standing on its tip, base area {base_area}, height {height}. How much grain does it hold?
        A perfume bottle is a pyramid, height {height}, base area {base_area}. How much perfume fits in?
        A heap of gravel has the form of a pyramid with base area {base_area} and height {height}. How much gravel is it?
        The base of a pyramid has an area of {base_area} and its height is {height}. Find the volume.
        """,
        terse="""
        pyramid: base area {base_area}, height {height}, volume
        pyramid h={height}, base area {base_area}: cubic content
        pyramid volume, base area {base_area}, height {height}
        pyramid: height {height}, base area {base_area}, volume?
        volume of pyramid B={base_area} (base area) h={height}
        a third of base area times height, pyramid: base area {base_area}, height {height}
        pyramid capacity, height {height}, base area {base_area}
        ⅓Bh pyramid: base area {base_area}, height {height}
        how much fits in pyramid base area {base_area} height {height}
        pyramid height {height} base area {base_area} cubic units
        space inside pyramid, base area {base_area}, height {height}
        volume of pyramid base area {base_area} height {height}
        pyramid_volume(base_area={base_area}, height={height})
        """,
        dialogues="""
        A: The tent is a pyramid of height {height}. B: Its base area? A: {base_area}. B: Then which volume has it?
        A: Prism or pyramid? B: Pyramid, base area {base_area}, height {height}. A: So take a third. What is the volume?
        Guide: The pyramid's height is {height}. Tourist: Its base area? Guide: {base_area}. Tourist: So how much volume has it?
        Kid: How much stone is in the pyramid? Guide: The base area is {base_area} and the height {height}. Kid: So how many cubic units is it?
        """,
    ),
    Phrases(
        tools.volume,
        draw_measures("prism", "base_area", "height"),
        terms="volume of a prism; base times height; extrusion; triangular prism",
        questions="""
        What is the volume of a prism with base area {base_area} and height {height}?
        How much space does a prism of height {height} take up over a base area of {base_area}?
        A prism extrudes a base area of {base_area} by {height}; what is its volume?
        What is the volume of a prism with height {height} and base area {base_area}?
        What is the volume of a prism whose base area is {base_area} and whose height is {height}?
        What is the capacity of a prism-shaped trough, base area {base_area}, height {height}?
        What is the cubic content of a prism, height {height}, base area {base_area}?
        What is the space inside a prism with base area {base_area} and height {height}?
        What is base area {base_area} times height {height}, a prism's volume?
        How much water fills a prism of height {height} over base area {base_area}?
        If a prism's base area is {base_area} and its height {height}, how large is its volume?
        How much glass makes a solid prism with height {height} and base area {base_area}, by volume?
        How much air is in a prism-shaped attic with base area {base_area} and height {height}?
        How big is a prism with base area {base_area} and height {height}, in cubic units?
        How much can a prism with a base area of {base_area} and a height of {height} hold?
        How much space does a prism of height {height} and base area {base_area} fill?
        How much water is in a tank, a prism with base area {base_area} and height {height}?
        What is the capacity of a prism of base area {base_area} and height {height}?
        What is the content of a prism-shaped jar of height {height} and base area {base_area}?
        What is the bulk of a prism with base area {base_area} and height {height}?
        What is the cubic measure of a prism with height {height} on a base area of {base_area}?
        What is the amount of steel in a prism of base area {base_area} and height {height}?
        If the end face of a prism is the base area {base_area} and its height is {height}, how much sand fills it?
        What do I get for V = Bh, a prism with base area B = {base_area} and h = {height}?
        How much wax makes a prism candle with height {height} and base area {base_area}?
        How much soil comes out of a pit, a prism with base area {base_area} and height {height}?
        What is the volume of a prism with a base area of {base_area} and a height of {height}?
        How do you find the volume of a prism with base area {base_area} and height {height}?
        What is the volume of a prism if B = {base_area} and h = {height}?
        How many cubic feet is a prism with base area {base_area} and height {height}?
        """,
        commands="""
        For a prism of height {height} over a base area of {base_area}, find the volume.
        Calculate the volume of a prism, base area {base_area}, height {height}.
        Multiply base area {base_area} by height {height} for the prism's volume.
        Find the volume of a prism with base area {base_area} and height {height}.
        Compute the volume of a prism from height {height} and base area {base_area}.
        Get the volume of a prism, height {height}, base area {base_area}.
        Give the volume of a prism, not a pyramid, with base area {base_area} and height {height}.
        Work out how much steel an extruded prism of base area {base_area} and height {height} contains.
        Determine the cubic units inside a prism with height {height} and base area {base_area}.
        Evaluate B h for a prism: B = {base_area}, the base area, h = {height}.
        State the capacity of a prism with base area {base_area}, height {height}.
        Extrude a base area of {base_area} to a height of {height}: what volume has the prism?
        Tell me how much a prism of base area {base_area} and height {height} holds.
        Work out the space inside a prism: base area {base_area}, height {height}.
        I need the capacity of a prism, height {height} and base area {base_area}.
        Calculate how much concrete a prism takes with base area {base_area} and height {height}.
        Get the cubic units in a prism, height {height}, base area {base_area}.
        Fill a prism of base area {base_area} and height {height} with sand: how much sand?
        Figure out the air in a ridge tent, a prism with base area {base_area} and height {height}.
        Compute the cubic content of a prism, height {height}, base area {base_area}.
        Find the contents of a trough, a prism with base area {base_area} and height {height}.
        Give me the amount of glass in a prism with height {height} and base area {base_area}.
        Do base area {base_area} times height {height}, a prism, nothing halved, no third taken.
        Use the prism formula: height {height}, base area {base_area}, content wanted.
        Calculate the volume of a prism with a base area of {base_area} and a height of {height}.
        Find the volume of a prism whose base area is {base_area} and whose height is {height}.
        Use V = Bh for a prism with B = {base_area} and h = {height}.
        """,
        stories="""
        A chocolate bar is a prism with base area {base_area} and height {height}. What volume of chocolate is it?
        A swimming pool is a prism with base area {base_area} and height {height}. How much water fills it?
        A wedge of cheese is a prism of height {height} and base area {base_area}. What volume of cheese is it?
        A glass prism in a lab has base area {base_area} and height {height}. How much glass is that, by volume?
        An aluminium profile is a prism with base area {base_area} and height {height}. What volume of metal is in it?
        A pencil is a prism, height {height}, base area {base_area}. How much wood and lead, by volume, is it?
        A tower block is a prism with height {height} on a base area of {base_area}. What volume does it enclose?
        A model maker casts a prism in plaster. The base area is {base_area} and the height {height}. How much plaster does she mix?
        A beam is a long prism. Its cross section, the base area, is {base_area} and its length, as height, is {height}. How much wood is that?
        A house extension is a prism on a base area of {base_area} with a height of {height}. How much room does it add?
        A glass prism in the physics lab has height {height} and base area {base_area}. How much glass is in it?
        A pond with straight walls is a prism, base area {base_area}, height {height}. How much water goes in?
        The base of a prism has an area of {base_area} and its height is {height}. Find the volume.
        """,
        terse="""
        prism: height {height}, base area {base_area}, volume
        volume of a prism, base area {base_area}, height {height}
        prism volume, base area {base_area}, height {height}
        volume of prism B={base_area} (base area) h={height}
        base area times height, prism: base area {base_area}, height {height}
        prism capacity, height {height}, base area {base_area}
        V=Bh prism: base area {base_area}, height {height}
        how much fits in prism base area {base_area} height {height}
        prism height {height} base area {base_area} cubic units
        space inside prism, base area {base_area}, height {height}
        volume of prism base area {base_area} height {height}
        prism_volume(base_area={base_area}, height={height})
        """,
        dialogues="""
        A: My prism has height {height}. B: And base area {base_area}? A: Yes, so how large is its volume?
        A: Pyramid or prism? B: Prism, base area {base_area}, height {height}. A: So no third. What is the volume?
        Mason: The pillar is a prism, height {height}. Client: Base area? Mason: {base_area}. Client: So what volume of stone is it?
        Kid: The tank is the same all the way up. Dad: A prism, then: base area {base_area}, height {height}. Kid: So how much water goes in?
        """,
    ),
    Phrases(
        tools.surface_area,
        draw_measures("cube", "side"),
        terms=(
            "surface area; skin of a solid; wrapping; outer surface; six faces; paint coverage; total "
            "surface; outside of a solid"
        ),
        questions="""
        What is the surface area of a cube with edge {side}?
        How much paper covers all six faces of a cube with edges of {side}?
        [Whats|What's] the surface area of a cube, side {side}?
        How many square units do the six faces of a cube with edge {side} have altogether?
        How much veneer covers a cube with edges of {side} on all faces?
        What is the surface area of a cube of side {side}?
        What is the surface of a cube whose edge is {side}?
        What is the total area of the faces of a cube with side {side}?
        What is the outer area of a cube, edge {side}?
        What is the skin of a cube with edges of {side}, as a surface area?
        How much wrapping paper covers a cube with a side of {side}, without overlap?
        How much paint area has a cube with an edge length of {side}?
        If a cube's edge is {side}, how large is its whole surface?
        How much cardboard makes the net of a cube with side {side}?
        How much material covers the outside of a cube with sides of {side}?
        How big is the outside of a cube with edges of {side}?
        How much paper do I need to wrap a cube of side {side}?
        How much do all six sides of a cube of edge {side} come to?
        What is the outside area of a cube of side {side}?
        What is the exterior of a cube of edge {side}, in square units?
        What is the wrapping area of a cube-shaped gift of side {side}?
        What is the total face area of a cube of edge {side}?
        What is the skin area of a cube of side {side}?
        If I paint a cube with edges of {side} on all sides, how much do I paint?
        How much is the outside of a cube in total, face by face, with s = {side}?
        How much cardboard is in a closed box, a cube with sides of {side}?
        How much felt covers a soft toy cube with edges of {side}?
        What is the surface area of a cube with a side length of {side} cm?
        What is the surface area of a cube with side length {side}?
        How do you find the surface area of a cube with side {side}?
        What is the total surface area of a cube with edge length {side}?
        How many square feet is the surface of a cube with sides of {side}?
        """,
        commands="""
        Find the total surface of a cube whose edge is {side}.
        Calculate the surface area of a cube with side {side}.
        Take six times the square of {side} for the outer surface of a cube.
        Find the surface area of a cube with edge {side}.
        Compute the total surface area of a cube, side {side}.
        Get the surface area of the cube with side {side}.
        Give the surface, not the volume, of a cube with edges of {side}.
        Work out how many square units cover the outside of a cube of side {side}.
        Add the areas of all faces of a cube with side {side}.
        Determine the exterior surface of a cube whose edge is {side}.
        Evaluate six a squared, the surface of a cube, with a = {side}.
        Unfold a cube of edge {side} and state the area of its net.
        Tell me how much paper wraps a cube of side {side}.
        Work out the outside of a cube, edge {side}.
        Add up the six faces of a cube with side {side}.
        I need the exterior area of a cube, side {side}.
        Calculate how much paint a cube with edges {side} takes, all faces.
        Get the square units on the outside of a cube with edge {side}.
        Cover a cube of edge {side} with stickers: how much area of stickers?
        Figure out the wrapping for a cube-shaped box with sides of {side}.
        Compute the metal in a closed cube box, edge {side}, as surface.
        Find the area of the skin of a cube, side {side}.
        Square the edge {side} and take it for each of the six faces of a cube.
        Flatten out a cube with edge {side}: how much card is it?
        Find the surface area of a cube with side length {side}.
        Find the total surface area of the cube whose edge is {side} cm.
        Calculate the surface area of a cube with sides of {side}.
        """,
        stories="""
        A wooden cube of edge {side} gets painted on every face. How large is the painted surface?
        A cube-shaped lantern of edge {side} has glass on all its faces. How much glass was used?
        A present is a cube with a side of {side}. How much gift wrap, as a surface, does it need?
        A cube of cheese, edge {side}, is dipped in wax. How much surface is waxed?
        A die with an edge of {side} is a cube and gets lacquered. What surface area gets lacquer?
        An ice cube, a cube with edges of {side}, melts over its whole surface. How large is the surface?
        A cube-shaped pouffe, a cube with side {side}, is covered in fabric on all faces. What surface is that?
        A steel cube of edge {side} is galvanised all over. How much surface area gets zinc?
        I cover a cube-shaped stool with fabric on every face. Its edges are {side}. How much fabric do I need?
        A carpenter varnishes a wooden cube, side {side}, on every face. How large is the varnished part?
        An aquarium shop makes closed glass cubes with edges of {side}. How much glass is in one?
        A boy paints a cube of side {side} all over. How many square units of paint is that?
        A parcel is a cube, {side} on every edge. How much brown paper covers it exactly?
        The edge of a cube is {side} cm. Find its total surface area.
        A cube-shaped gift box has sides of {side}. How much wrapping paper is needed to cover it?
        """,
        terse="""
        cube, edge {side}: surface area
        surface of cube side={side}
        surface_area(cube, side={side})
        cube surface area {side}
        surface of cube, edge {side}
        cube side {side}, area of all faces
        total surface, cube of side {side}
        six a squared, cube edge {side}, surface
        cube s={side}, six faces, area in all
        outside of cube edge {side}
        wrap cube side {side} paper area
        six faces cube {side} total
        surface area of a cube side {side}
        cube surface area edge {side} cm
        cube_surface_area(side={side})
        """,
        dialogues="""
        A: The cube has edge {side}. B: And you wrap it completely? A: Yes, how much surface is that?
        Ian: I coat a cube of edge {side} with gold leaf. Amy: On all its faces? Ian: Yes, what surface is it?
        A: Surface or volume of the cube? B: Surface, its edge is {side}.
        Painter: The block is a cube with edge {side}. Owner: Paint it all around. Painter: What surface area is that?
        Kid: The present is a cube, {side} on each edge. Mum: Then how much paper goes round it on every face?
        """,
    ),
    Phrases(
        tools.surface_area,
        draw_measures("box", "length", "width", "height"),
        terms="surface area of a box; wrapping paper; cardboard needed; cuboid exterior",
        questions="""
        What is the surface area of a box with length {length}, width {width} and height {height}?
        What's the surface area of a cuboid with height {height}, width {width} and length {length}?
        How much cardboard makes a closed carton of length {length}, width {width} and height {height}?
        How many square units of foil cover a brick, width {width}, length {length}, height {height}?
        What is the surface area of a cuboid with length {length}, width {width} and height {height}?
        What is the surface of a box with height {height}, width {width} and length {length}?
        What is the total area of the faces of a box, length {length}, width {width}, height {height}?
        What is the outer area of a brick with width {width}, length {length} and height {height}?
        What is the exterior of a rectangular prism with length {length}, width {width} and height {height}, as a surface area?
        How much wrapping paper covers a box with width {width}, height {height} and length {length}?
        If a box is {length} long, {width} wide and {height} high, how large is its surface?
        How much sheet metal forms a closed box with height {height}, length {length} and width {width}?
        How much paint area has a cuboid of length {length}, width {width} and height {height}, all faces?
        How much material covers the outside of a box with length {length}, width {width} and height {height}?
        How big is the outside of a carton {length} long, {width} wide and {height} high?
        How much paper do I need to wrap a box, length {length}, width {width}, height {height}?
        How much do all six sides of a box come to, length {length}, width {width} and height {height}?
        What is the outside area of a box of length {length}, width {width} and height {height}?
        What is the exterior of a cuboid with width {width}, height {height} and length {length}, in square units?
        What is the wrapping area of a parcel {length} long, {width} wide and {height} high?
        What is the total face area of a cuboid with length {length}, width {width} and height {height}?
        What is the outer skin of a container with height {height}, length {length} and width {width}, as an area?
        If I paint a chest {length} long, {width} wide and {height} high on all sides, how much do I paint?
        What do front, top, side and their opposite faces add up to, l = {length}, w = {width}, h = {height}?
        How much glass is in a closed tank with length {length}, width {width} and height {height}?
        How much tin is in a closed tin box, height {height}, width {width}, length {length}?
        What is the surface area of a {length} by {width} by {height} box?
        What is the surface area of a rectangular prism with length {length}, width {width} and height {height}?
        What is the total surface area of a cuboid {length} cm long, {width} cm wide and {height} cm high?
        How many square feet of wrapping paper cover a box {length} by {width} by {height}?
        """,
        commands="""
        For a parcel of height {height}, width {width} and length {length}, compute the whole surface of the box.
        Calculate the total surface of a box: length {length}, width {width}, height {height}.
        Add up all faces of a cuboid with length {length}, width {width} and height {height}.
        Find how much outer surface a closed chest has, height {height}, length {length}, width {width}.
        Find the surface area of a box with length {length}, width {width} and height {height}.
        Compute the surface area of a cuboid, height {height}, width {width}, length {length}.
        Get the total surface of a rectangular prism with width {width}, length {length} and height {height}.
        Give the surface, not the volume, of a box with length {length}, width {width} and height {height}.
        Work out how much foil wraps a box with width {width}, length {length}, height {height}.
        Determine the area of all six sides of a box: length {length}, width {width}, height {height}.
        Evaluate the surface of a cuboid, l = {length}, w = {width}, h = {height}.
        Unfold a carton of length {length}, width {width} and height {height} and state the area of its net.
        State the outside surface of a crate, height {height}, length {length}, width {width}.
        Tell me how much paper wraps a box of length {length}, width {width} and height {height}.
        Work out the outside of a cuboid: width {width}, length {length}, height {height}.
        Add up the six faces of a box with length {length}, width {width} and height {height}.
        I need the exterior area of a crate, height {height}, width {width}, length {length}.
        Calculate how much paint a cupboard takes on all faces, length {length}, width {width}, height {height}.
        Get the square units on the outside of a brick with length {length}, width {width} and height {height}.
        Cover a box of width {width}, length {length} and height {height} with foil: how much foil?
        Figure out the gift wrap for a box {length} long, {width} wide and {height} tall.
        Compute the outer surface for length {length}, width {width} and height {height}, a cuboid.
        Find the cladding area of a box-shaped cabin, all faces, length {length}, width {width}, height {height}.
        Flatten out a closed carton with height {height}, width {width} and length {length}: how much card is it?
        Do front, top and side twice each: box with length {length}, width {width}, height {height}, sum of faces.
        Find the surface area of a rectangular prism with length {length}, width {width} and height {height}.
        Calculate the surface area of a box that is {length} long, {width} wide and {height} high.
        Find the total surface area of a cuboid with l = {length}, w = {width} and h = {height}.
        Find the surface area of a {length} x {width} x {height} box.
        """,
        stories="""
        A gift box of length {length}, width {width}, height {height} is wrapped. What surface needs paper?
        A chest gets lacquer on every face. It is {length} long, {width} wide and {height} high. What surface is that?
        A cupboard is painted on all its faces. It has length {length}, width {width} and height {height}. What surface gets paint?
        A parcel of width {width}, length {length} and height {height} is wrapped in brown paper. How much surface is covered?
        A metal box with length {length}, width {width} and height {height} is powder-coated outside. What is its surface area?
        A cake, shaped as a box with height {height}, width {width} and length {length}, is iced all over, bottom too. What surface is iced?
        A battery pack is a cuboid with length {length}, width {width} and height {height}. Which surface gives off heat?
        A shoe box is covered with fabric on every face: width {width}, length {length}, height {height}. What surface area is that?
        I cover a wooden chest with fabric on all sides. It has length {length}, width {width} and height {height}. How much fabric do I need?
        A carpenter varnishes a closed box, {length} long, {width} wide and {height} high, on every face. How large is the varnished part?
        A present is {length} long, {width} wide and {height} high. How much wrapping paper covers it exactly?
        A fridge loses cold through its whole skin. It has height {height}, width {width} and length {length}. How large is the skin?
        A loaf is a cuboid with length {length}, width {width} and height {height}. How much crust area does it have?
        A gift box is {length} cm long, {width} cm wide and {height} cm high. How much wrapping paper is needed to cover it?
        A cuboid has length {length}, width {width} and height {height}. What is its total surface area?
        """,
        terse="""
        box: height {height}, width {width}, length {length}; surface area
        cuboid surface: l={length}, w={width}, h={height}
        surface area of box, width {width}, height {height}, length {length}
        box surface area: l={length}, w={width}, h={height}
        cuboid, width {width}, length {length}, height {height}, total surface
        surface box: length {length}, width {width}, height {height}
        wrap area of a box, height {height}, width {width}, length {length}
        rectangular prism surface area, length {length}, width {width}, height {height}
        box skin, l={length}, w={width}, h={height}
        outside of box length {length} width {width} height {height}
        gift wrap for box l={length}, w={width}, h={height}
        six faces of cuboid, length {length}, width {width}, height {height}, total
        surface area of box {length} x {width} x {height}
        cuboid surface area l = {length} w = {width} h = {height}
        box_surface_area({length}, {width}, {height})
        """,
        dialogues="""
        A: I wrap a box of length {length}. B: Width, height? A: {width} and {height}. B: So what surface has it?
        A: Filling or wrapping the box? B: Wrapping, so surface. It has length {length}, width {width} and height {height}.
        Painter: The chest has width {width} and length {length}. Owner: And height {height}. Painter: So what surface do I paint?
        Kid: The present has length {length}, width {width} and height {height}. Mum: Then how much paper goes round it on all sides?
        """,
    ),
    Phrases(
        tools.surface_area,
        draw_measures("sphere", "radius"),
        terms="surface area of a sphere; skin of a ball; four pi r squared; spherical shell",
        questions="""
        What is the surface area of a sphere with radius {radius}?
        What's the surface area of a ball, radius {radius}?
        How many square units of skin has a sphere whose radius is {radius}?
        How much paint coats a spherical dome light of radius {radius}, the whole sphere?
        What is the surface area of a sphere of radius {radius}?
        What is the surface of a ball whose radius is {radius}?
        What is the outer area of a sphere, radius {radius}?
        What is the skin area of a spherical balloon with radius {radius}?
        What is the total surface of a globe with a radius of {radius}?
        How much leather covers a ball with radius {radius}, as a surface?
        If a sphere has radius {radius}, how large is its surface?
        How much paint area has a sphere whose radius is {radius}?
        How large is the surface of a planet, a sphere of radius {radius}?
        How much rubber surface bounds a sphere with radius {radius}?
        How much material covers the outside of a ball with radius {radius}?
        How big is the outside of a sphere with radius {radius}?
        How much skin does a ball of radius {radius} have?
        How much leather do I need for a ball with a radius of {radius}?
        What is the outside area of a ball of radius {radius}?
        What is the exterior of a sphere of radius {radius}, in square units?
        What is the outer shell area of a globe of radius {radius}?
        What is the cover area of a ball of radius {radius}?
        What is the peel area of an orange, a sphere of radius {radius}?
        If I paint a ball with a radius of {radius} all over, how much do I paint?
        What is the outer coating of a sphere with r = {radius}, in square units?
        How much rubber skin is stretched round a balloon, a sphere of radius {radius}?
        How much land and sea does a planet of radius {radius} have, as a sphere?
        What is the surface area of a sphere with a radius of {radius} cm?
        How do you find the surface area of a sphere with radius {radius}?
        What is the surface area of a sphere if r = {radius}?
        How many square feet is the surface of a sphere with a radius of {radius}?
        """,
        commands="""
        Find how much leather covers a ball of radius {radius}.
        Calculate four pi r squared for a sphere with r = {radius}.
        Find the surface of a sphere, radius {radius}.
        Determine how much chocolate shell area surrounds a spherical praline of radius {radius}.
        Find the surface area of a sphere with radius {radius}.
        Compute the surface of a sphere with r = {radius}.
        Get the surface area of a ball, radius {radius}.
        Give the surface, not the volume, of a sphere of radius {radius}.
        Work out how many square units cover a sphere with radius {radius}.
        Evaluate the surface formula of the sphere for radius {radius}.
        Determine the outside of a sphere, radius {radius}, as an area.
        State the surface of a spherical lamp shade, a full sphere of radius {radius}.
        Square the radius {radius} of a sphere, times four pi: report the surface.
        Tell me how much leather covers a ball of radius {radius}.
        Work out the outside of a sphere, radius {radius}.
        I need the exterior area of a ball, radius {radius}.
        Calculate how much paint a sphere of radius {radius} takes on its outside.
        Get the square units on the outside of a globe with radius {radius}.
        Cover a ball of radius {radius} with foil: how much foil?
        Figure out the gold leaf for a sphere of radius {radius}.
        Compute the skin of a ball with a radius of {radius}, as an area.
        Find the coating area of a spherical pill, radius {radius}.
        Do four times pi times {radius} squared for a ball.
        Use the sphere formula, skin not content, radius {radius}.
        Give me the area of peel on a round fruit, a sphere of radius {radius}.
        Find the surface area of a sphere with r = {radius}.
        Find the surface area of the sphere whose radius is {radius} cm.
        Calculate the surface area of a sphere of radius {radius}.
        Work out the surface area of a ball with radius {radius}.
        """,
        stories="""
        A balloon is blown up to a sphere of radius {radius}. How large is its skin?
        A moon is a sphere of radius {radius}. How much surface could be mapped?
        A Christmas bauble is a sphere of radius {radius}. How much surface gets glitter?
        A football is a sphere with radius {radius}. How much leather surface does it show?
        A drop of oil is a sphere with radius {radius}. How large is the surface touching the water?
        A star radiates over its whole surface, a sphere of radius {radius}. How large is that surface?
        A wooden ball of radius {radius} is varnished all over. What surface area gets varnish?
        A gas tank is a sphere with a radius of {radius}. How large a surface must be insulated?
        A craft teacher covers a polystyrene ball of radius {radius} with felt. How much felt does it take?
        A water tower is a sphere of radius {radius} and gets a new coat of paint. How much is painted?
        A pill is a tiny sphere with a radius of {radius}, coated in sugar. How large is the coated area?
        A globe in the classroom is a sphere of radius {radius}. How much map is printed on it?
        A soap bubble is a sphere with radius {radius}. How large is the soap film?
        The radius of a sphere is {radius} cm. Find its surface area.
        A ball has a radius of {radius}. How much leather is needed to cover it?
        """,
        terse="""
        sphere r={radius} surface area
        surface of a sphere, radius {radius}
        ball: r = {radius}, outer surface
        sphere surface {radius} radius
        surface area of sphere, r={radius}
        ball radius {radius} surface?
        four pi r², sphere, r = {radius}
        sphere of radius {radius}: outer surface
        coating area sphere r={radius}
        outside of ball radius {radius} area
        skin of sphere, r={radius}
        leather for ball radius {radius}
        surface area of a sphere r = {radius}
        sphere surface area radius {radius} cm
        sphere_surface_area(radius={radius})
        """,
        dialogues="""
        A: A globe of radius {radius} stands here. B: How much area does its map show? A: The whole surface.
        A: Skin or content of the sphere? B: Skin, so its surface. The radius is {radius}.
        Artist: I gild a sphere of radius {radius}. Dealer: How much surface takes gold? Artist: All of it.
        Kid: I want to paint my ball all over. Dad: What radius has it? Kid: {radius}. Dad: Then how much sphere is there to paint?
        """,
    ),
    Phrases(
        tools.surface_area,
        draw_measures("cylinder", "radius", "height"),
        terms=("surface area of a cylinder; label plus lids; sheet metal of a can; lateral surface with both ends"),
        questions="""
        What is the surface area of a closed cylinder of radius {radius} and height {height}?
        What's the surface area of a cylinder with r = {radius} and h = {height}?
        How much sheet metal makes a closed can of height {height} and radius {radius}?
        How many square units do side and both ends of a cylinder have, radius {radius}, height {height}?
        What is the surface area of a cylinder with radius {radius} and height {height}?
        What is the surface of a cylinder whose height is {height} and whose radius is {radius}?
        What is the total surface of a closed cylinder, radius {radius}, height {height}?
        What is the outer area of a cylinder with height {height} and radius {radius}, lids included?
        What is the skin of a drum, a cylinder of radius {radius} and height {height}, as a surface area?
        How much paint area has a cylinder with height {height} and radius {radius}, ends included?
        If a cylinder is {height} high with radius {radius}, how large is its whole surface?
        How much tinplate is in a closed cylinder of radius {radius} and height {height}, as a surface?
        How much paper wraps a cylinder with height {height} and radius {radius}, both ends too?
        How much material covers the outside of a cylinder with radius {radius} and height {height}, ends included?
        How big is the outside of a can of radius {radius} and height {height}, lid and bottom too?
        How much tin makes a closed can with height {height} and radius {radius}?
        How much wrapping goes on a tube with closed ends, radius {radius} and height {height}?
        What is the outside area of a closed cylinder of radius {radius} and height {height}?
        What is the exterior of a drum of height {height} and radius {radius}, in square units, lids included?
        What is the total surface area of a cylinder with radius {radius} and height {height}?
        What is the skin area of a closed barrel, a cylinder of height {height} and radius {radius}?
        What is the metal area of a closed tin of radius {radius} and height {height}?
        If I paint a pillar, a cylinder with radius {radius} and height {height}, top and bottom too, how much do I paint?
        What are mantle and lids of a cylinder together, r = {radius}, h = {height}?
        How much cloth covers a round cushion, a cylinder with radius {radius} and height {height}, on all sides?
        What is the surface area of a cylinder of height {height} and radius {radius}?
        What is the total surface area of a cylinder with a radius of {radius} cm and a height of {height} cm?
        How do you find the surface area of a cylinder with radius {radius} and height {height}?
        What is the surface area of a cylinder if r = {radius} and h = {height}?
        How many square feet is the surface of a cylinder with radius {radius} and height {height}?
        """,
        commands="""
        With height {height} and radius {radius}, compute the total surface of the cylinder.
        Calculate the surface area of a cylinder, radius {radius}, height {height}.
        Find how much lacquer surface a closed drum has with height {height} and radius {radius}.
        Add the lateral surface and both lids of a cylinder, r = {radius}, h = {height}.
        Find the surface area of a cylinder with height {height} and radius {radius}.
        Compute the surface of a cylinder, radius {radius}, height {height}.
        Get the total surface area of a cylinder, height {height}, radius {radius}.
        Give the surface, not the volume, of a cylinder with radius {radius} and height {height}.
        Work out side and ends together: surface of a cylinder with radius {radius} and height {height}.
        Determine the exterior of a closed can, a cylinder of height {height} and radius {radius}, as a surface.
        Evaluate the surface of a cylinder for r = {radius} and h = {height}.
        Unroll a cylinder of radius {radius} and height {height} and state the area of its net with both discs.
        State how much surface a cylindrical roller with height {height} and radius {radius} has, ends included.
        Tell me how much tin a closed can takes, radius {radius}, height {height}.
        Work out the outside of a cylinder with both ends: radius {radius}, height {height}.
        I need the exterior area of a closed drum, height {height}, radius {radius}.
        Calculate how much paint a cylinder takes all over, radius {radius}, height {height}.
        Get the square units on the outside of a can, height {height}, radius {radius}, ends too.
        Cover a cylinder of radius {radius} and height {height} all over with foil: how much foil?
        Figure out label, lid and bottom together for a can, radius {radius}, height {height}.
        Compute the whole skin of a cylinder, height {height}, radius {radius}.
        Find the insulation area for a hot water tank, a cylinder with radius {radius} and height {height}, all over.
        Add mantle and discs: cylinder, radius {radius}, height {height}.
        Find the outer surface of a cylinder, radius {radius} and height {height}.
        Give me the sheet metal needed for a closed cylinder of height {height} and radius {radius}.
        Find the surface area of a cylinder with r = {radius} and h = {height}.
        Find the total surface area of a cylinder whose radius is {radius} cm and whose height is {height} cm.
        Calculate the surface area of a cylinder with a radius of {radius} and a height of {height}.
        Work out the total surface area of a cylinder with radius {radius} and height {height}.
        """,
        stories="""
        A closed tin, a cylinder with radius {radius} and height {height}, is painted all over. What surface is that?
        A cylinder of radius {radius} and height {height} is coated on the side and both ends. What surface is that?
        A boiler is a cylinder with radius {radius} and height {height}. Insulation covers it all over. What surface is that?
        A log, a cylinder with height {height} and radius {radius}, is stained on the side and both ends. How large is the surface?
        A candle is a cylinder of radius {radius} and height {height}, dipped in coloured wax. What surface is coated?
        A hat box is a closed cylinder, height {height}, radius {radius}. How much fabric surface covers it?
        A steel roller, a cylinder with radius {radius} and height {height}, is chromed all over. What surface gets chrome?
        A pill is a cylinder with height {height} and radius {radius}. How much surface gets a coating?
        I wrap a tin of biscuits, a cylinder with radius {radius} and height {height}, lid and bottom too. How much paper do I need?
        A tank is a closed cylinder with height {height} and radius {radius}. It gets a coat of rust paint all over. How much is painted?
        A factory stamps closed cans of radius {radius} and height {height}. How much sheet metal is in each?
        A pouffe is a cylinder with radius {radius} and height {height}. It is covered in leather, top and bottom too. How much leather?
        A cheese is a cylinder, height {height}, radius {radius}, and has rind all over. How much rind, as an area?
        A closed cylinder has a radius of {radius} cm and a height of {height} cm. Find its total surface area.
        A can has a radius of {radius} and a height of {height}. What is the surface area of this cylinder?
        """,
        terse="""
        cylinder h={height} r={radius} surface area
        surface of cylinder: radius {radius}, height {height}
        closed can, r={radius}, h={height}, metal surface
        cylinder surface area: r={radius}, h={height}
        cylinder: height {height}, radius {radius}, total surface?
        surface of closed can (cylinder), radius {radius}, height {height}
        side plus ends, cylinder, r={radius}, h={height}, surface
        total surface cylinder h={height} r={radius}
        mantle and lids of a cylinder, r={radius}, h={height}
        outside of closed can radius {radius} height {height}
        tin needed for closed can, r={radius}, h={height}
        cylinder skin incl. ends, radius {radius}, height {height}
        surface area of cylinder radius {radius} height {height}
        cylinder_surface_area(r={radius}, h={height})
        """,
        dialogues="""
        A: The gas bottle is a cylinder, radius {radius}. B: Height? A: {height}. B: So what outer surface?
        A: Metal or content of the can? B: Metal, so the cylinder's surface: radius {radius}, height {height}.
        Welder: The tank is a closed cylinder of radius {radius}. Owner: And height {height}. Welder: How much surface is that?
        Kid: The tin has a radius of {radius} and a height of {height}. Mum: Lid and bottom too? Kid: Yes, how much paper covers it all over?
        """,
    ),
    Phrases(
        tools.surface_area,
        draw_measures("cone", "radius", "height"),
        terms="surface area of a cone; lateral surface and base of a cone; party hat with bottom",
        questions="""
        What is the surface area of a cone with radius {radius} and height {height}, base included?
        How much paper covers a cone of height {height} and radius {radius}, bottom included?
        What's the total surface of a cone, r = {radius}, h = {height}?
        What is the surface area of a cone with height {height} and radius {radius}?
        What is the surface of a cone whose radius is {radius} and whose height is {height}?
        What is the total surface of a cone, height {height}, radius {radius}, bottom included?
        What is the outer area of a cone with radius {radius} and height {height}, mantle and base?
        What is the skin of a closed cone with height {height} and radius {radius}, as a surface area?
        How much paint area has a cone with radius {radius} and height {height}, base too?
        If a cone is {height} high with base radius {radius}, how large is its whole surface?
        How much sheet metal makes a closed cone of radius {radius} and height {height}, as a surface?
        How much chocolate glaze coats a cone of height {height} and radius {radius}, underside included, as a surface?
        How much material covers the outside of a cone with radius {radius} and height {height}, base included?
        How big is the outside of a cone of radius {radius} and height {height}, bottom too?
        How much paper wraps a cone with height {height} and radius {radius}, base and all?
        What is the outside area of a closed cone of radius {radius} and height {height}?
        What is the exterior of a cone of height {height} and radius {radius}, in square units?
        What is the total surface area of a cone with radius {radius} and height {height}?
        What is the skin area of a solid cone of height {height} and radius {radius}?
        What is the coating area of a cone with radius {radius} and height {height}, bottom included?
        What is the surface area of a cone of height {height} and radius {radius}?
        If I paint a cone with radius {radius} and height {height} all over, how much do I paint?
        What do I get for πr(r + slant), the cone's skin, with radius {radius} and height {height}?
        How much foil covers a chocolate cone with height {height} and radius {radius}, underside too?
        How much felt covers a cone-shaped tree of radius {radius} and height {height}, base included?
        What is the surface area of a cone with radius {radius} and height {height}?
        What is the total surface area of a cone with a radius of {radius} cm and a height of {height} cm?
        How do you find the surface area of a cone with radius {radius} and height {height}?
        What is the surface area of a cone if r = {radius} and h = {height}?
        How many square feet is the surface of a cone with radius {radius} and height {height}?
        """,
        commands="""
        Of a cone with height {height} and base radius {radius}, find the whole surface.
        Calculate the surface area of a cone with height {height} and radius {radius}.
        Determine the outer skin, base too, of a cone of radius {radius} and height {height}.
        Find the surface area of a cone with radius {radius} and height {height}.
        Compute the surface of a cone, height {height}, radius {radius}.
        Get the total surface area of a cone, radius {radius}, height {height}.
        Give the surface, not the volume, of a cone with radius {radius} and height {height}.
        Work out mantle plus base: surface of a cone with height {height} and radius {radius}.
        Determine the exterior of a solid cone with radius {radius} and height {height} as a surface area.
        Evaluate the whole surface of a right circular cone for r = {radius} and h = {height}.
        State how much surface a wooden cone of height {height} and radius {radius} has in all.
        Add the base disc to the lateral surface of a cone, radius {radius}, height {height}.
        Tell me how much paper covers a cone, radius {radius}, height {height}, bottom too.
        Work out the outside of a cone with its base: radius {radius}, height {height}.
        I need the exterior area of a closed cone, height {height}, radius {radius}.
        Calculate how much paint a cone takes all over, radius {radius}, height {height}.
        Get the square units on the outside of a cone, height {height}, radius {radius}.
        Cover a cone of radius {radius} and height {height} all over with foil: how much foil?
        Figure out mantle and bottom together for a cone, radius {radius}, height {height}.
        Compute the whole skin of a cone, height {height}, radius {radius}.
        Find the outer surface of a cone, radius {radius} and height {height}.
        Find the sheet metal needed for a closed cone of height {height} and radius {radius}.
        Give me the area of cloth on a stuffed cone with height {height} and radius {radius}, base sewn in.
        Find the surface area of a cone with r = {radius} and h = {height}.
        Find the total surface area of a cone whose radius is {radius} cm and whose height is {height} cm.
        Calculate the surface area of a cone with a radius of {radius} and a height of {height}.
        Work out the total surface area of a cone with radius {radius} and height {height}.
        """,
        stories="""
        A cone-shaped tent with a floor has radius {radius} and height {height}. How much canvas is its whole surface?
        A wooden cone with radius {radius} and height {height} is painted all over, base too. What surface gets paint?
        A gnome's hat is a closed cone of height {height} and radius {radius}. How much felt surface covers it?
        A toy cone has radius {radius} and height {height}. It is lacquered on mantle and base. What is the surface?
        A sugar loaf is a cone with height {height} and radius {radius}, wrapped in paper all over. What surface is wrapped?
        A metal cone, radius {radius}, height {height}, is plated all around and below. How large is the plated surface?
        A candle in the form of a cone has height {height} and radius {radius}. How large is its whole surface?
        I cover a styrofoam cone, radius {radius}, height {height}, with felt on the side and the bottom. How much felt do I need?
        A wooden spinning top is a cone with height {height} and radius {radius}. It is painted all over. How much is painted?
        A chocolate cone of radius {radius} and height {height} is wrapped in foil, bottom too. How much foil is on it?
        A buoy is a closed cone, height {height}, radius {radius}. It gets a coat of paint on every side. How much is painted?
        A sculptor gilds a solid cone with radius {radius} and height {height} all over. How much gold leaf?
        A cone has a radius of {radius} cm and a height of {height} cm. Find its total surface area.
        A solid cone has a base radius of {radius} and a height of {height}. What is its surface area?
        """,
        terse="""
        cone: radius {radius}, height {height}, surface area
        cone h={height} r={radius} total surface
        cone surface area: r={radius}, h={height}
        cone: height {height}, radius {radius}, total surface?
        surface of closed cone, radius {radius}, height {height}
        mantle plus base, cone, r={radius}, h={height}, surface
        total surface cone h={height} r={radius}
        outside of cone radius {radius} height {height} incl base
        cone skin, base too: r={radius}, h={height}
        paint for closed cone, height {height}, radius {radius}
        surface cone, base too, r={radius}, h={height}
        surface area of cone radius {radius} height {height}
        cone_surface_area(r={radius}, h={height})
        """,
        dialogues="""
        A: The hat is a cone, height {height}, radius {radius}. B: With a bottom? A: Yes, so what surface has it?
        A: Volume or surface of the cone? B: Surface with base: radius {radius}, height {height}.
        Crafter: My cone has height {height}. Friend: And radius {radius}? Crafter: Yes, bottom included, how much surface is it?
        Kid: My cone has a radius of {radius} and a height of {height}. Mum: Is the bottom covered too? Kid: Yes, so how much paper is it in all?
        """,
    ),
)
