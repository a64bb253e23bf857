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
        """,
        commands="""
        Cube the edge {side} to get the volume of a die.
        Calculate the volume of a cube whose side is {side}.
        Find the capacity of a cubic tank with edge {side}.
        """,
        stories="""
        An ice cube has edges of {side}. How much ice is it, by volume?
        """,
        terse="""
        cube, edge {side}: volume
        volume(cube, side={side})
        volume of a cube with side {side}
        """,
        dialogues="""
        A: The crate is a cube. B: Its edge? A: {side}. B: So what volume has it?
        Child: My dice is {side} along each edge. Teacher: How much space does such a cube take up?
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
        """,
        commands="""
        Given height {height}, width {width} and length {length}, find the volume of the box.
        Calculate length {length} times width {width} times height {height} for the volume of a box.
        Find the cargo capacity of a container: width {width}, height {height}, length {length}.
        Determine the volume of a rectangular prism with length {length}, width {width}, height {height}.
        """,
        stories="""
        An aquarium has length {length}, width {width} and height {height}. How much water fills it?
        A trench must be dug {length} long, {width} wide and {height} deep. How much earth comes out?
        """,
        terse="""
        box: height {height}, width {width}, length {length}; volume
        cuboid, l={length}, w={width}, h={height}, volume
        volume of box: {length} long, {width} wide, {height} tall
        """,
        dialogues="""
        Mover: The box is {length} long and {width} wide. Driver: Height? Mover: {height}. Driver: So what volume?
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
        """,
        commands="""
        Find how much air a ball of radius {radius} holds.
        Calculate four thirds pi r cubed for r = {radius}.
        Find the volume of a sphere, radius {radius}.
        Determine how much water a spherical bowl holds, closed and full, radius {radius}.
        """,
        stories="""
        A planet in a novel has radius {radius} and is a perfect sphere. What is its volume?
        A soap bubble floats by as a sphere of radius {radius}. How much air did the child blow inside?
        """,
        terse="""
        sphere r={radius} volume
        volume of a ball, radius {radius}
        sphere volume, r = {radius}
        """,
        dialogues="""
        A: The marble is a sphere. B: Radius? A: {radius}. B: How much glass, by volume, is it?
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
        """,
        commands="""
        For a cylinder of height {height} and radius {radius}, compute the volume.
        Calculate pi r squared h: r = {radius}, h = {height}, the cylinder's volume.
        Find the capacity of a cylindrical silo with height {height} and radius {radius}.
        Determine how much a cylindrical mug holds, radius {radius}, height {height}.
        """,
        stories="""
        A can has radius {radius} and height {height}. How much soup does the cylinder hold?
        A candle is a cylinder of radius {radius} and height {height}. How much wax was poured?
        """,
        terse="""
        cylinder h={height} r={radius} volume
        volume cylinder: radius {radius}, height {height}
        drum, r={radius}, h={height}: capacity
        """,
        dialogues="""
        Plumber: The tank is a cylinder, height {height}. Owner: Radius {radius}. Plumber: Which volume fits?
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
        """,
        commands="""
        Calculate one third pi r squared h for a cone with radius {radius} and height {height}.
        Find the volume of a cone from height {height} and radius {radius}.
        """,
        stories="""
        Sand piles up to a height of {height} in a cone of radius {radius}. What is its volume?
        A traffic cone is {height} high and has a base radius of {radius}. What volume does this cone take up?
        """,
        terse="""
        cone: r={radius}, h={height}, volume
        cone volume: height {height}, radius {radius}
        volume(cone, radius={radius}, height={height})
        """,
        dialogues="""
        A: It is a cone of radius {radius}. B: How tall? A: {height}. B: So what is its volume?
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
        """,
        commands="""
        Take a third of base area {base_area} times height {height} for the volume of a pyramid.
        Calculate the volume of a pyramid, base area {base_area}, height {height}.
        Find how many cubic units a pyramid of height {height} with base area {base_area} has.
        """,
        stories="""
        A pharaoh orders a pyramid. Its base area is {base_area}, its height {height}. What volume of stone is hauled?
        """,
        terse="""
        pyramid: base area {base_area}, height {height}, volume
        pyramid h={height}, base area {base_area}: cubic content
        """,
        dialogues="""
        A: The tent is a pyramid of height {height}. B: Its base area? A: {base_area}. B: Then which volume has it?
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
        """,
        commands="""
        For a prism of height {height} over a base area of {base_area}, find the volume.
        Calculate the volume of a prism, base area {base_area}, height {height}.
        Multiply base area {base_area} by height {height} for the prism's volume.
        """,
        stories="""
        A chocolate bar is a prism with base area {base_area} and height {height}. What volume of chocolate is it?
        """,
        terse="""
        prism: height {height}, base area {base_area}, volume
        volume of a prism, base area {base_area}, height {height}
        """,
        dialogues="""
        A: My prism has height {height}. B: And base area {base_area}? A: Yes, so how large is its volume?
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
        """,
        commands="""
        Find the total surface of a cube whose edge is {side}.
        Calculate the surface area of a cube with side {side}.
        Take six times the square of {side} for the outer surface of a cube.
        """,
        stories="""
        A wooden cube of edge {side} gets painted on every face. How large is the painted surface?
        A cube-shaped lantern of edge {side} has glass on all its faces. How much glass was used?
        """,
        terse="""
        cube, edge {side}: surface area
        surface of cube side={side}
        surface_area(cube, side={side})
        """,
        dialogues="""
        A: The cube has edge {side}. B: And you wrap it completely? A: Yes, how much surface is that?
        Ian: I coat a cube of edge {side} with gold leaf. Amy: On all its faces? Ian: Yes, what surface is it?
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
        """,
        commands="""
        For a parcel of height {height}, width {width} and length {length}, compute the whole surface of the box.
        Calculate the total surface of a box: length {length}, width {width}, height {height}.
        Add up all faces of a cuboid with length {length}, width {width} and height {height}.
        Find how much outer surface a closed chest has, height {height}, length {length}, width {width}.
        """,
        stories="""
        A gift box of length {length}, width {width}, height {height} is wrapped. What surface needs paper?
        A chest gets lacquer on every face. It is {length} long, {width} wide and {height} high. What surface is that?
        """,
        terse="""
        box: height {height}, width {width}, length {length}; surface area
        cuboid surface: l={length}, w={width}, h={height}
        surface area of box, width {width}, height {height}, length {length}
        """,
        dialogues="""
        A: I wrap a box of length {length}. B: Width, height? A: {width} and {height}. B: So what surface has it?
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
        """,
        commands="""
        Find how much leather covers a ball of radius {radius}.
        Calculate four pi r squared for a sphere with r = {radius}.
        Find the surface of a sphere, radius {radius}.
        Determine how much chocolate shell area surrounds a spherical praline of radius {radius}.
        """,
        stories="""
        A balloon is blown up to a sphere of radius {radius}. How large is its skin?
        A moon is a sphere of radius {radius}. How much surface could be mapped?
        """,
        terse="""
        sphere r={radius} surface area
        surface of a sphere, radius {radius}
        ball: r = {radius}, outer surface
        """,
        dialogues="""
        A: A globe of radius {radius} stands here. B: How much area does its map show? A: The whole surface.
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
        """,
        commands="""
        With height {height} and radius {radius}, compute the total surface of the cylinder.
        Calculate the surface area of a cylinder, radius {radius}, height {height}.
        Find how much lacquer surface a closed drum has with height {height} and radius {radius}.
        Add the lateral surface and both lids of a cylinder, r = {radius}, h = {height}.
        """,
        stories="""
        A closed tin, a cylinder with radius {radius} and height {height}, is painted all over. What surface is that?
        A cylinder of radius {radius} and height {height} is coated on the side and both ends. What surface is that?
        """,
        terse="""
        cylinder h={height} r={radius} surface area
        surface of cylinder: radius {radius}, height {height}
        closed can, r={radius}, h={height}, metal surface
        """,
        dialogues="""
        A: The gas bottle is a cylinder, radius {radius}. B: Height? A: {height}. B: So what outer surface?
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
        """,
        commands="""
        Of a cone with height {height} and base radius {radius}, find the whole surface.
        Calculate the surface area of a cone with height {height} and radius {radius}.
        Determine the outer skin, base too, of a cone of radius {radius} and height {height}.
        """,
        stories="""
        A cone-shaped tent with a floor has radius {radius} and height {height}. How much canvas is its whole surface?
        """,
        terse="""
        cone: radius {radius}, height {height}, surface area
        cone h={height} r={radius} total surface
        """,
        dialogues="""
        A: The hat is a cone, height {height}, radius {radius}. B: With a bottom? A: Yes, so what surface has it?
        """,
    ),
)
