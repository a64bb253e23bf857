"""Wordings of the tools for points and lines."""

from __future__ import annotations

from fluxem.core.phrasebook import Phrases
from fluxem.domains.geometry import _draws, tools

PHRASES = (
    Phrases(
        tools.distance,
        _draws.draw_point_pair,
        terms=(
            "distance of points; straight-line distance; Euclidean distance; length of a segment; "
            "separation of points; d(A, B); gap between coordinates; beeline; norm of the difference"
        ),
        questions="""
        What is the distance between {a} and {b}?
        How far is the point {b} from the point {a}?
        How long is the segment from {a} to {b}?
        What length does a straight line joining {b} and {a} have?
        If you fly straight from the point {a} to {b}, how far do you travel?
        How far apart do the points {b} and {a} lie?
        [Whats|What's] the distance from the point {a} to the point {b}?
        How far is it from the point {a} to the point {b} in a straight line?
        What is the separation between the coordinates {a} and {b}?
        How many units apart are the points {a} and {b}?
        As a beeline, how much ground lies between the grid references {b} and {a}?
        What length has a thread stretched from the point {a} to the point {b}?
        """,
        commands="""
        Find the distance from {a} to {b}.
        Compute the Euclidean distance of the points {b} and {a}.
        Measure the segment with endpoints {a} and {b}.
        Determine how far the point {b} lies from {a}.
        Apply the distance formula to {a} and {b}.
        Give the length of the segment that joins {b} with {a}.
        Calculate the distance between the points {a} and {b}.
        Work out how far apart the coordinates {b} and {a} are.
        Plug the points {a} and {b} in the formula with the square root of squared differences; report the distance.
        Get the gap between the points {a} and {b}, straight through.
        Tell me the ruler length from the point {b} to the point {a}.
        """,
        stories="""
        On a map grid a hut stands at {a} and a spring at {b}. How far is the walk as the crow flies?
        A drone hovers at the waypoint {b} and must reach the waypoint {a}. What distance lies ahead?
        Two stars have the coordinates {a} and {b} in a game. How far apart are they?
        An ant sits at the corner {b} and sees sugar at the point {a}. How long is its straight way?
        A robot arm moves its tip from the point {a} straight to the point {b}. How far did it move?
        In a strategy game my castle has coordinates {b}; the enemy camps at coordinates {a}. How far off is it?
        A treasure map puts the oak at the point {a} and the chest at the point {b}. How many paces separate them?
        """,
        terse="""
        distance {a} to {b}
        dist of the points {b}, {a}
        |AB| for the points A{a}, B{b}
        {b} and {a}, distance?
        length of segment {a} {b}
        d(A, B) with points A{a} and B{b}
        how far: point {a}, point {b}
        euclidean distance, points {b} {a}
        """,
        dialogues="""
        A: I stand at the point {a}. B: I am at {b}. A: How far apart are we?
        Tutor: Use the coordinates {b} and {a}. Student: For the distance formula?
        - From the point {a}. - To which point? - To {b}. - How far is that?
        Pilot: Our position is the point {a}. Tower: Your runway is at the point {b}. Pilot: What distance remains?
        Ben: Which two coordinates? Zoe: {a} and {b}. Ben: You need their separation? Zoe: Yes, how far apart?
        """,
    ),
    Phrases(
        tools.midpoint,
        _draws.draw_point_pair,
        terms=(
            "midpoint; middle of a segment; halfway point; centre between points; mean of two points; "
            "centre of a diameter; bisector foot; equidistant point on a segment"
        ),
        questions="""
        What is the midpoint of {a} and {b}?
        Which point lies halfway between {b} and {a}?
        Where is the middle of the segment from {a} to {b}?
        What are the coordinates of the centre between {b} and {a}?
        If a diameter of a circle runs from {a} to {b}, where is its centre?
        At which point do you have gone half the line from {b} to {a}?
        [Whats|What's] the midpoint between the points {a} and {b}?
        What is the mean position of the points {a} and {b}?
        Where would you cut the segment from {b} to {a} to get two equal halves?
        Which spot on the line from {a} to {b} is equally far from both endpoints?
        What M makes AM and MB equal for the segment with endpoints A{a} and B{b}?
        Where do I dig if the treasure lies exactly midway from the point {b} to the point {a}?
        """,
        commands="""
        Find the midpoint of the segment joining {a} and {b}.
        Average the coordinates of {b} and {a}.
        Give the point in the middle of {a} and {b}.
        Bisect the segment with endpoints {b} and {a}.
        Compute the midpoint for A{a} and B{b}.
        Locate the centre point between {b} and {a}.
        Calculate the midpoint of the points {a} and {b}.
        Work out M, the midpoint of A{a} and B{b}.
        Halve the segment with endpoints {a} and {b}; give the dividing point.
        Mark the spot midway along the segment from {b} to {a}.
        Take the coordinates {a} and {b}, add them, halve them: what point results?
        """,
        stories="""
        Two friends live at the points {a} and {b} and meet exactly halfway. Where do they meet?
        A bridge joins the points {b} and {a}. A pillar stands at its midpoint; give its coordinates.
        A rope is tied between the points {a} and {b}. Where does its middle knot hang?
        Two towers stand at the grid points {b} and {a}. A lamp goes right in the middle; where?
        A seesaw beam runs from the point {a} to the point {b}. At which coordinates does the pivot belong?
        Villages at the points {b} and {a} share a well, built right at the centre of both. Give its coordinates.
        Two players stand at the grid points {a} and {b}. The ball is placed midway. Where is it placed?
        """,
        terse="""
        midpoint {a}, {b}
        midpoint of {b} and {a}
        middle point: {a} to {b}
        halfway between {b} and {a}
        centre of segment {a} {b}
        mean of the points {a} and {b}
        M of segment {b} {a}, midpoint?
        midpoint of A{a}, B{b}
        """,
        dialogues="""
        A: One endpoint is {a}. B: The other one? A: {b}. B: Then where is the midpoint?
        Teacher: Take the points {b} and {a}. Pupil: And look for the middle?
        - I am at the point {a}. - I am at {b}. - Let us meet halfway.
        Ida: My end of the segment is {a}. Jan: Mine is {b}. Ida: Where shall we saw it to get equal halves?
        Chef: The counter's endpoints are {b} and {a}. Fitter: The sink goes at its centre. Chef: Which is where?
        """,
    ),
    Phrases(
        tools.slope,
        _draws.draw_plane_pair,
        terms=(
            "slope; gradient; rise over run; steepness of a line; incline; delta y over delta x; rate "
            "of change of a straight line; angular coefficient"
        ),
        questions="""
        What is the slope of the line through {a} and {b}?
        How steep is the line from {a} to {b}, as rise over run?
        What gradient has a line passing through the points {b} and {a}?
        By how much does y grow per unit of x along the line joining {b} and {a}?
        What is m for the straight line through {a} and {b}?
        Which slope do the points {b} and {a} determine?
        [Whats|What's] the slope between the points {a} and {b}?
        What is delta y over delta x for the points {a} and {b}?
        How strongly does a straight line ascend or descend from the point {a} to the point {b}?
        What incline does a ramp have whose ends are the points {b} and {a}?
        At what rate does the straight line through the points {a} and {b} rise?
        Which m appears in y = mx + c if the graph contains the points {b} and {a}?
        """,
        commands="""
        Find the slope between {a} and {b}.
        Compute rise over run from the point {a} to the point {b}.
        Determine the gradient of the segment with endpoints {b} and {a}.
        Work out the steepness of the line through {b} and {a}.
        Give the slope m of the line containing {a} and {b}.
        Calculate the gradient from the coordinates {b} and {a}.
        Calculate the slope of the line joining {a} and {b}.
        Divide the change in y by the change in x from the point {a} to the point {b}.
        Work out the incline of a straight track laid via the points {b} and {a}.
        Tell how steeply the straight line climbs from the point {a} to the point {b}.
        Get m from the two points {b} and {a}.
        """,
        stories="""
        A road climbs along a straight line from the point {a} to the point {b}. What is its slope?
        On a price chart the line goes through the points {b} and {a}. How steep is it?
        A ski run joins the points {a} and {b} on a cross-section. State its gradient.
        A roof beam has its ends at the points {b} and {a}. What slope does it have?
        The profile of a bike race shows the points {a} and {b}, joined by a straight line. How steep is the climb?
        Temperature over time is a straight line via the points {b} and {a}. What is its rate of change, i.e. its slope?
        A drain pipe slopes from the point {a} to the point {b} on the drawing. Which gradient did the plumber choose?
        """,
        terse="""
        slope {a} {b}
        slope of the line {b}, {a}
        m through {a} and {b}, slope?
        gradient: {b}, {a}
        rise over run, points {a}, {b}
        delta y / delta x, points {a}, {b}
        m = ? points {a} and {b}
        steepness: line via {b} and {a}
        """,
        dialogues="""
        A: The line passes through {a}. B: And through which other point? A: {b}. B: Then what is its slope?
        Tutor: Here are two points, {b} and {a}. Student: Do you want the gradient?
        - From {a} to {b}. - How steep? - Yes, the slope, please.
        Roofer: My line starts at the point {a}. Architect: And ends at the point {b}. Roofer: So how steep is it?
        Ana: Rise over run, for the points {b} and {a}? Tom: Right, that is the gradient. Ana: What comes out?
        """,
    ),
    Phrases(
        tools.line_through,
        _draws.draw_plane_pair,
        terms=(
            "equation of a line; line through two points; straight line; linear equation; y = mx + b; "
            "two-point form; slope-intercept equation; linear function from two points; collinear set"
        ),
        questions="""
        What is the equation of the line through {a} and {b}?
        Which straight line passes through the points {b} and {a}?
        What linear equation do the points {a} and {b} both satisfy?
        Which equation describes the line joining {b} to {a}?
        How do you write the line containing {a} and {b} as an equation?
        On which line do the points {b} and {a} lie?
        [Whats|What's] the equation of a line passing through the points {a} and {b}?
        Which y = mx + b fits the points {a} and {b}?
        What is the two-point form of the straight line via the points {b} and {a}?
        How does one express the line connecting {a} with {b} algebraically?
        Which linear function has a graph containing the points {b} and {a}?
        Laying a ruler along the points {a} and {b}, which equation would the drawn line have?
        """,
        commands="""
        Find an equation of the line through {a} and {b}.
        Write down the line that joins the points {b} and {a}.
        Give the equation of the straight line from {a} to {b}.
        Determine the line equation given the points {b} and {a}.
        Fit a line exactly through {a} and {b}.
        Derive the equation of the line with the points {b} and {a} on it.
        Calculate the equation of the line through the points {a} and {b}.
        Express the straight line via the points {b} and {a} as an equation.
        Put the line connecting the points {a} and {b} in the form y = mx + b.
        Work out the linear equation satisfied by the points {b} and {a}.
        Construct the straight line on the points {a} and {b} and write its formula.
        """,
        stories="""
        A laser beam hits the points {a} and {b} on a screen. Along which line, as an equation, does it run?
        A railway goes straight through the stations at the points {b} and {a}. Which equation has the track?
        A programmer wants to draw a line across the points {a} and {b}. Which equation must be coded?
        A border runs straight between the points {b} and {a}. Describe it by an equation.
        A tightrope is stretched across the stage via the points {a} and {b}. Give the equation of its line.
        On a photo a straight meteor trail passes the points {b} and {a}. State the equation of that line.
        In a drawing app, a straight stroke contains the points {a} and {b}. Find the equation it obeys.
        """,
        terse="""
        line through {a}, {b}
        equation of line: {b}, {a}
        points {a} and {b}, line equation?
        line joining {b} and {a}
        straight line via the points {a} and {b}
        y = mx + b through the points {a}, {b}
        eq of straight line, points {b}, {a}
        two-point form: points {a} and {b}
        """,
        dialogues="""
        A: My line goes through {a}. B: And where else? A: Through {b}. B: Then I can write its equation.
        Teacher: Connect the points {b} and {a}. Pupil: And give the equation of that line?
        - Two points are enough. - I have {a} and {b}. - So which line is it?
        Kai: I have the points {a} and {b}. Lin: Slope only? Kai: No, the entire equation of the line.
        Mira: What connects the points {b} and {a}? Paul: A straight line. Mira: And written down as an equation?
        """,
    ),
    Phrases(
        tools.intersection,
        _draws.draw_lines,
        terms=(
            "intersection of lines; crossing point; common point; meeting point of two lines; point of "
            "intersection; crossing of two graphs; solution point; concurrence"
        ),
        questions="""
        Where do the lines {a} and {b} intersect?
        At which point does the line {b} cross the line {a}?
        What point do the lines {a} and {b} have in common?
        Which point lies on both lines, {b} and {a}?
        Where does the graph of {a} meet the graph of {b}?
        What is the crossing point of the straight lines {b} and {a}?
        [Whats|What's] the intersection point of the lines {a} and {b}?
        At what coordinates do the lines {a} and {b} meet?
        Which x and y satisfy both lines, {a} and {b}?
        Where does the straight line {b} hit the straight line {a}?
        What single point is shared by the graphs of the lines {a} and {b}?
        If I draw the line {a} and the line {b}, at which spot do they cut each other?
        """,
        commands="""
        Find the intersection of the lines {a} and {b}.
        Determine the point where the line {b} meets the line {a}.
        Intersect the line {a} with the line {b}.
        Give the common point of the lines {b} and {a}.
        Solve graphically: which point do the lines {a} and {b} share?
        Compute where the lines {b} and {a} cross.
        Calculate the intersection point of the line {a} and the line {b}.
        Work out the coordinates at which the lines {b} and {a} cut each other.
        Equate the lines {a} and {b} and give the point of intersection.
        Locate the spot where the graphs of the lines {b} and {a} overlap.
        Say at what point the straight lines {a} and {b} collide.
        """,
        stories="""
        Two straight roads follow the lines {a} and {b}. Where is the crossroads?
        A ship sails along the line {b} while another keeps to the line {a}. At which point could they collide?
        Supply is the line {a}, demand the line {b}. At which point does the market balance?
        Two light rays travel along the lines {b} and {a}. In which point do they meet?
        Two pipes are drawn as the lines {a} and {b}. The fitter needs a valve where they cross. At which point?
        Tariff one is the line {a}, tariff two the line {b}. At which point of the graph do both cost the same?
        A fence follows the line {b}, a hedge the line {a}. A gate sits where they meet. Give its coordinates.
        """,
        terse="""
        intersection: {a}, {b}
        lines {b} and {a}, intersection?
        intersect {a} with {b}
        crossing point of lines {b}, {a}
        lines {a}; {b}: common point
        lines {a}, {b}: where do they meet?
        point of intersection, line {b}, line {a}
        crossing: line {a} and line {b}
        """,
        dialogues="""
        A: My line is {a}. B: Mine is the line {b}. A: Where do they cross?
        Teacher: Draw the lines {b} and {a}. Pupil: And read off where they meet?
        - Take the line {a}. - And the other line? - It is {b}. - Then find where they intersect.
        Lea: Plot the line {a}. Max: And the line {b} too? Lea: Yes. At which coordinates do they cut each other?
        Eve: My road is the line {a}. Dan: Mine is the line {b}. Eve: At what point is the junction?
        """,
    ),
)
