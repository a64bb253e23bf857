"""Wordings of the tools for solids, points and lines."""

from __future__ import annotations

from fluxem.core.phrasebook import Phrases
from fluxem.domains.geometry import _draws, tools
from fluxem.domains.geometry._draws import draw_measures

_SOLIDS = (
    Phrases(
        tools.volume,
        draw_measures("cube", "side"),
        terms="volume; capacity; space inside a solid; cubic content",
        questions="""
        What is the volume of a cube with edge {side}?
        How much fits inside a cube whose edges are {side}?
        """,
        commands="""
        Cube the edge {side} to get the volume of a die.
        """,
        terse="""
        cube, edge {side}: volume
        """,
        dialogues="""
        A: The crate is a cube. B: Its edge? A: {side}. B: So what volume has it?
        """,
    ),
    Phrases(
        tools.volume,
        draw_measures("box", "length", "width", "height"),
        terms="volume of a box; cuboid",
        questions="""
        What is the volume of a box with length {length}, width {width} and height {height}?
        """,
        commands="""
        Given height {height}, width {width} and length {length}, find the volume of the box.
        """,
        stories="""
        An aquarium has length {length}, width {width} and height {height}. How much water fills it?
        """,
        terse="""
        box: height {height}, width {width}, length {length}; volume
        """,
    ),
    Phrases(
        tools.volume,
        draw_measures("sphere", "radius"),
        terms="volume of a sphere; ball",
        questions="""
        What is the volume of a sphere with radius {radius}?
        """,
        commands="""
        Find how much air a ball of radius {radius} holds.
        """,
        stories="""
        A planet in a novel has radius {radius} and is a perfect sphere. What is its volume?
        """,
        terse="""
        sphere r={radius} volume
        """,
    ),
    Phrases(
        tools.volume,
        draw_measures("cylinder", "radius", "height"),
        terms="volume of a cylinder; can",
        questions="""
        What is the volume of a cylinder of radius {radius} and height {height}?
        """,
        commands="""
        For a cylinder of height {height} and radius {radius}, compute the volume.
        """,
        stories="""
        A can has radius {radius} and height {height}. How much soup does the cylinder hold?
        """,
        terse="""
        cylinder h={height} r={radius} volume
        """,
    ),
    Phrases(
        tools.volume,
        draw_measures("cone", "radius", "height"),
        terms="volume of a cone",
        questions="""
        What is the volume of a cone with base radius {radius} and height {height}?
        """,
        stories="""
        Sand piles up to a height of {height} in a cone of radius {radius}. What is its volume?
        """,
        terse="""
        cone: r={radius}, h={height}, volume
        """,
    ),
    Phrases(
        tools.volume,
        draw_measures("pyramid", "base_area", "height"),
        terms="volume of a pyramid",
        questions="""
        What is the volume of a pyramid of height {height} on a base area of {base_area}?
        """,
        commands="""
        Take a third of base area {base_area} times height {height} for the volume of a pyramid.
        """,
    ),
    Phrases(
        tools.volume,
        draw_measures("prism", "base_area", "height"),
        terms="volume of a prism",
        questions="""
        What is the volume of a prism with base area {base_area} and height {height}?
        """,
        commands="""
        For a prism of height {height} over a base area of {base_area}, find the volume.
        """,
    ),
    Phrases(
        tools.surface_area,
        draw_measures("cube", "side"),
        terms="surface area; skin of a solid; wrapping; outer surface",
        questions="""
        What is the surface area of a cube with edge {side}?
        How much paper covers all six faces of a cube with edges of {side}?
        """,
        commands="""
        Find the total surface of a cube whose edge is {side}.
        """,
        stories="""
        A wooden cube of edge {side} gets painted on every face. How large is the painted surface?
        """,
        terse="""
        cube, edge {side}: surface area
        """,
        dialogues="""
        A: The cube has edge {side}. B: And you wrap it completely? A: Yes, how much surface is that?
        """,
    ),
    Phrases(
        tools.surface_area,
        draw_measures("box", "length", "width", "height"),
        terms="surface area of a box",
        questions="""
        What is the surface area of a box with length {length}, width {width} and height {height}?
        """,
        commands="""
        For a parcel of height {height}, width {width} and length {length}, compute the whole surface of the box.
        """,
        stories="""
        A gift box of length {length}, width {width}, height {height} is wrapped. What surface needs paper?
        """,
        terse="""
        box: height {height}, width {width}, length {length}; surface area
        """,
    ),
    Phrases(
        tools.surface_area,
        draw_measures("sphere", "radius"),
        terms="surface area of a sphere",
        questions="""
        What is the surface area of a sphere with radius {radius}?
        """,
        commands="""
        Find how much leather covers a ball of radius {radius}.
        """,
        stories="""
        A balloon is blown up to a sphere of radius {radius}. How large is its skin?
        """,
        terse="""
        sphere r={radius} surface area
        """,
        dialogues="""
        A: A globe of radius {radius} stands here. B: How much area does its map show? A: The whole surface.
        """,
    ),
    Phrases(
        tools.surface_area,
        draw_measures("cylinder", "radius", "height"),
        terms="surface area of a cylinder",
        questions="""
        What is the surface area of a closed cylinder of radius {radius} and height {height}?
        """,
        commands="""
        With height {height} and radius {radius}, compute the total surface of the cylinder.
        """,
        stories="""
        A closed tin, a cylinder with radius {radius} and height {height}, is painted all over. What surface is that?
        """,
        terse="""
        cylinder h={height} r={radius} surface area
        """,
    ),
    Phrases(
        tools.surface_area,
        draw_measures("cone", "radius", "height"),
        terms="surface area of a cone",
        questions="""
        What is the surface area of a cone with radius {radius} and height {height}, base included?
        """,
        commands="""
        Of a cone with height {height} and base radius {radius}, find the whole surface.
        """,
    ),
)

PHRASES = (
    *_SOLIDS,
    Phrases(
        tools.distance,
        _draws.draw_point_pair,
        terms="distance of points; straight-line distance; Euclidean distance; length of a segment",
        questions="""
        What is the distance between {a} and {b}?
        How far is the point {b} from the point {a}?
        How long is the segment from {a} to {b}?
        What length does a straight line joining {b} and {a} have?
        If you fly straight from the point {a} to {b}, how far do you travel?
        How far apart do the points {b} and {a} lie?
        """,
        commands="""
        Find the distance from {a} to {b}.
        Compute the Euclidean distance of the points {b} and {a}.
        Measure the segment with endpoints {a} and {b}.
        Determine how far the point {b} lies from {a}.
        Apply the distance formula to {a} and {b}.
        Give the length of the segment that joins {b} with {a}.
        """,
        stories="""
        On a map grid a hut stands at {a} and a spring at {b}. How far is the walk as the crow flies?
        A drone hovers at the waypoint {b} and must reach the waypoint {a}. What distance lies ahead?
        Two stars have the coordinates {a} and {b} in a game. How far apart are they?
        An ant sits at the corner {b} and sees sugar at the point {a}. How long is its straight way?
        """,
        terse="""
        distance {a} to {b}
        dist of the points {b}, {a}
        |AB| for the points A{a}, B{b}
        {b} and {a}, distance?
        length of segment {a} {b}
        """,
        dialogues="""
        A: I stand at the point {a}. B: I am at {b}. A: How far apart are we?
        Tutor: Use the coordinates {b} and {a}. Student: For the distance formula?
        - From the point {a}. - To which point? - To {b}. - How far is that?
        """,
    ),
    Phrases(
        tools.midpoint,
        _draws.draw_point_pair,
        terms="midpoint; middle of a segment; halfway point; centre between points",
        questions="""
        What is the midpoint of {a} and {b}?
        Which point lies halfway between {b} and {a}?
        Where is the middle of the segment from {a} to {b}?
        What are the coordinates of the centre between {b} and {a}?
        If a diameter of a circle runs from {a} to {b}, where is its centre?
        At which point do you have gone half the line from {b} to {a}?
        """,
        commands="""
        Find the midpoint of the segment joining {a} and {b}.
        Average the coordinates of {b} and {a}.
        Give the point in the middle of {a} and {b}.
        Bisect the segment with endpoints {b} and {a}.
        Compute the midpoint for A{a} and B{b}.
        Locate the centre point between {b} and {a}.
        """,
        stories="""
        Two friends live at the points {a} and {b} and meet exactly halfway. Where do they meet?
        A bridge joins the points {b} and {a}. A pillar stands at its midpoint; give its coordinates.
        A rope is tied between the points {a} and {b}. Where does its middle knot hang?
        Two towers stand at the grid points {b} and {a}. A lamp goes right in the middle; where?
        """,
        terse="""
        midpoint {a}, {b}
        midpoint of {b} and {a}
        middle point: {a} to {b}
        halfway between {b} and {a}
        centre of segment {a} {b}
        """,
        dialogues="""
        A: One endpoint is {a}. B: The other one? A: {b}. B: Then where is the midpoint?
        Teacher: Take the points {b} and {a}. Pupil: And look for the middle?
        - I am at the point {a}. - I am at {b}. - Let us meet halfway.
        """,
    ),
    Phrases(
        tools.slope,
        _draws.draw_plane_pair,
        terms="slope; gradient; rise over run; steepness of a line",
        questions="""
        What is the slope of the line through {a} and {b}?
        How steep is the line from {a} to {b}, as rise over run?
        What gradient has a line passing through the points {b} and {a}?
        By how much does y grow per unit of x along the line joining {b} and {a}?
        What is m for the straight line through {a} and {b}?
        Which slope do the points {b} and {a} determine?
        """,
        commands="""
        Find the slope between {a} and {b}.
        Compute rise over run from the point {a} to the point {b}.
        Determine the gradient of the segment with endpoints {b} and {a}.
        Work out the steepness of the line through {b} and {a}.
        Give the slope m of the line containing {a} and {b}.
        Calculate the gradient from the coordinates {b} and {a}.
        """,
        stories="""
        A road climbs along a straight line from the point {a} to the point {b}. What is its slope?
        On a price chart the line goes through the points {b} and {a}. How steep is it?
        A ski run joins the points {a} and {b} on a cross-section. State its gradient.
        A roof beam has its ends at the points {b} and {a}. What slope does it have?
        """,
        terse="""
        slope {a} {b}
        slope of the line {b}, {a}
        m through {a} and {b}, slope?
        gradient: {b}, {a}
        rise over run, points {a}, {b}
        """,
        dialogues="""
        A: The line passes through {a}. B: And through which other point? A: {b}. B: Then what is its slope?
        Tutor: Here are two points, {b} and {a}. Student: Do you want the gradient?
        - From {a} to {b}. - How steep? - Yes, the slope, please.
        """,
    ),
    Phrases(
        tools.line_through,
        _draws.draw_plane_pair,
        terms="equation of a line; line through two points; straight line; linear equation",
        questions="""
        What is the equation of the line through {a} and {b}?
        Which straight line passes through the points {b} and {a}?
        What linear equation do the points {a} and {b} both satisfy?
        Which equation describes the line joining {b} to {a}?
        How do you write the line containing {a} and {b} as an equation?
        On which line do the points {b} and {a} lie?
        """,
        commands="""
        Find an equation of the line through {a} and {b}.
        Write down the line that joins the points {b} and {a}.
        Give the equation of the straight line from {a} to {b}.
        Determine the line equation given the points {b} and {a}.
        Fit a line exactly through {a} and {b}.
        Derive the equation of the line with the points {b} and {a} on it.
        """,
        stories="""
        A laser beam hits the points {a} and {b} on a screen. Along which line, as an equation, does it run?
        A railway goes straight through the stations at the points {b} and {a}. Which equation has the track?
        A programmer wants to draw a line across the points {a} and {b}. Which equation must be coded?
        A border runs straight between the points {b} and {a}. Describe it by an equation.
        """,
        terse="""
        line through {a}, {b}
        equation of line: {b}, {a}
        points {a} and {b}, line equation?
        line joining {b} and {a}
        straight line via the points {a} and {b}
        """,
        dialogues="""
        A: My line goes through {a}. B: And where else? A: Through {b}. B: Then I can write its equation.
        Teacher: Connect the points {b} and {a}. Pupil: And give the equation of that line?
        - Two points are enough. - I have {a} and {b}. - So which line is it?
        """,
    ),
    Phrases(
        tools.intersection,
        _draws.draw_lines,
        terms="intersection of lines; crossing point; common point; meeting point of two lines",
        questions="""
        Where do the lines {a} and {b} intersect?
        At which point does the line {b} cross the line {a}?
        What point do the lines {a} and {b} have in common?
        Which point lies on both lines, {b} and {a}?
        Where does the graph of {a} meet the graph of {b}?
        What is the crossing point of the straight lines {b} and {a}?
        """,
        commands="""
        Find the intersection of the lines {a} and {b}.
        Determine the point where the line {b} meets the line {a}.
        Intersect the line {a} with the line {b}.
        Give the common point of the lines {b} and {a}.
        Solve graphically: which point do the lines {a} and {b} share?
        Compute where the lines {b} and {a} cross.
        """,
        stories="""
        Two straight roads follow the lines {a} and {b}. Where is the crossroads?
        A ship sails along the line {b} while another keeps to the line {a}. At which point could they collide?
        Supply is the line {a}, demand the line {b}. At which point does the market balance?
        Two light rays travel along the lines {b} and {a}. In which point do they meet?
        """,
        terse="""
        intersection: {a}, {b}
        lines {b} and {a}, intersection?
        intersect {a} with {b}
        crossing point of lines {b}, {a}
        lines {a}; {b}: common point
        """,
        dialogues="""
        A: My line is {a}. B: Mine is the line {b}. A: Where do they cross?
        Teacher: Draw the lines {b} and {a}. Pupil: And read off where they meet?
        - Take the line {a}. - And the other line? - It is {b}. - Then find where they intersect.
        """,
    ),
)
