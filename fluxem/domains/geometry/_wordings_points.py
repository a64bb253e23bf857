# ruff: noqa: E501 - one template a line
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
        What is the distance of the points {a} and {b}?
        What is the distance from {a} to {b}?
        What is the straight-line distance between {a} and {b}?
        What is the length of the segment from {a} to {b}?
        What is the gap between the points {b} and {a}?
        What is the Euclidean separation of the points {a} and {b}?
        How far apart do the coordinates {a} and {b} lie?
        How far off is the point {b} as seen from the point {a}?
        If A is the point {a} and B is the point {b}, how long is AB?
        How long a cable reaches directly from the point {a} to the point {b}?
        What radius has a circle centred on {a} that passes through the point {b}?
        How far is it from the point {a} to the point {b}?
        How far apart are the points {a} and {b}?
        How long is the straight line from the point {a} to the point {b}?
        How many steps as the crow flies from the point {a} to the point {b}?
        What is the gap between the points {a} and {b}?
        What is the spacing between the points {a} and {b}?
        What is the length of the line from {a} to {b}?
        What is the segment length between {a} and {b}?
        What is the straight-line separation of {a} and {b}?
        What is the direct route length from the point {a} to the point {b}?
        What is the flight distance between the map points {a} and {b}?
        If I go straight from the point {a} to the point {b}, how far do I walk?
        How close is the point {b} to the point {a}?
        How much rope reaches from the point {a} to the point {b}?
        What does the root of the squared differences give for the points {a} and {b}?
        What is the as-the-bird-flies distance between {a} and {b}?
        What is the distance between the points {a} and {b}?
        How do you find the distance between {a} and {b}?
        What is the distance from A{a} to B{b}?
        What is the length of the line segment with endpoints {a} and {b}?
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
        Find the distance between {a} and {b}.
        Find the length of the segment joining {a} and {b}.
        Give the distance, not the midpoint, of {a} and {b}.
        Get math.dist of the points {a} and {b}.
        Work out how far it is from the point {a} to the point {b}.
        Compute the crow-flies distance from the point {b} to the point {a}.
        Determine the spacing of the points {a} and {b}.
        Use Pythagoras on the coordinate differences of the points {a} and {b} for their distance.
        Measure from the point {a} straight to the point {b}.
        State the Euclidean norm of the difference between the points {a} and {b}.
        Tell me how far it is from the point {a} to the point {b}.
        Measure from the point {a} to the point {b}.
        Measure the distance between {a} and {b}.
        Work out how far apart the points {a} and {b} are.
        I need the length of the line between {a} and {b}.
        Do Pythagoras on the points {a} and {b} to see how far apart they are.
        Get the straight-line length from {a} to {b}.
        Lay a ruler from the point {a} to the point {b} and read off the length.
        Figure out the gap between the points {b} and {a}.
        Use the distance formula for {a} and {b}.
        Check how close the points {a} and {b} are to each other.
        Give me the spacing between the points {a} and {b}.
        Find how many units lie between the points {a} and {b}.
        Compute the norm of B minus A for the points A {a} and B {b}.
        Use the distance formula to find the distance between {a} and {b}.
        Find the length of AB for A = {a} and B = {b}.
        """,
        stories="""
        On a map grid a hut stands at {a} and a spring at {b}. How far is the walk as the crow flies?
        A drone hovers at the waypoint {b} and must reach the waypoint {a}. What distance lies ahead?
        Two stars have the coordinates {a} and {b} in a game. How far apart are they?
        An ant sits at the corner {b} and sees sugar at the point {a}. How long is its straight way?
        A robot arm moves its tip from the point {a} straight to the point {b}. How far did it move?
        In a strategy game my castle has coordinates {b}; the enemy camps at coordinates {a}. How far off is it?
        A treasure map puts the oak at the point {a} and the chest at the point {b}. How many paces separate them?
        A drill moves from the hole at the point {a} to the hole at the point {b}. How far does it travel in a straight line?
        Two phone masts stand at the points {a} and {b} of a map. How long is the radio link between them?
        A ship at the point {a} hears a distress call from the point {b}. How far away is the caller?
        On graph paper Zoe draws a line segment from {a} to {b}. How long is it?
        A cluster centre lies at the point {a} and a sample at the point {b}. How far is the sample from the centre?
        A bee flies straight from its hive at the point {b} to a flower at the point {a}. How long is the flight?
        My house is at {a} on the map grid and the school at {b}. How far would a bird fly?
        A drone takes off at the point {a} and lands at the point {b}. How far did it go in a straight line?
        A pupil draws a line from {a} to {b} on graph paper. She should give its length.
        Two trees stand at the points {a} and {b}. We want a washing line between them. How long must it be?
        A game hero at the point {a} throws a spear at a monster at the point {b}. How far must the spear fly?
        The endpoints of a segment are A = {a} and B = {b}. Find the length of AB.
        On a map the school is at {a} and the library at {b}. How far apart are they in a straight line?
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
        distance {a} {b}
        distance between {a} and {b}
        how far apart: points {a}, {b}
        length AB, points A{a}, B{b}
        crow flies, point {a} to point {b}
        math.dist of points {a}, {b}
        how far point {a} to point {b}
        line length from {a} to {b}
        pointdist of points {a}, {b}
        gap between points {a} and {b}
        straight line {a} to {b} length
        euclidean distance {a} {b}
        distance formula {a} {b}
        """,
        dialogues="""
        A: I stand at the point {a}. B: I am at {b}. A: How far apart are we?
        Tutor: Use the coordinates {b} and {a}. Student: For the distance formula?
        - From the point {a}. - To which point? - To {b}. - How far is that?
        Pilot: Our position is the point {a}. Tower: Your runway is at the point {b}. Pilot: What distance remains?
        Ben: Which two coordinates? Zoe: {a} and {b}. Ben: You need their separation? Zoe: Yes, how far apart?
        A: Midpoint or distance? B: Distance, between {a} and {b}.
        Player: My piece is at the point {a}. Master: And the target at the point {b}. Player: How far is that, straight?
        Kid: I am at the point {a}. Dad: And the treasure is at {b}. Kid: How far do I have to go?
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
        What is the midpoint of the segment from {a} to {b}?
        What is the middle of the points {a} and {b}?
        What is the centre of the segment joining {a} and {b}?
        What is the halfway point of {a} and {b}?
        What is the average position of the points {b} and {a}?
        What is the centroid of the points {a} and {b}?
        Which point is equally far from {a} and {b} and lies on their segment?
        Where does the perpendicular bisector of the segment from {a} to {b} cut it?
        If A is the point {a} and B is the point {b}, where is the middle of AB?
        At what point should I fold a string stretched from the point {a} to the point {b} to make its halves match?
        Where is the balance point of a uniform rod with ends {a} and {b}?
        Which point is in the middle of {a} and {b}?
        Which spot is right between the points {a} and {b}?
        Where is the point halfway from {a} to {b}?
        Where is the centre of the line from {a} to {b}?
        What is the centre point of {a} and {b}?
        What is the halfway mark between {a} and {b}?
        What is the balance point of a rod from the point {a} to the point {b}?
        What is the bisecting point of the segment from {a} to {b}?
        What is the average point of {a} and {b}?
        What is the meeting place halfway between the points {a} and {b}?
        What do I get if I average the x values and the y values of the points {a} and {b}?
        If a line runs from {a} to {b}, where is its middle?
        What point splits the segment from {a} to {b} in equal halves?
        Which coordinates are as near to the point {a} as to the point {b}, on the line between them?
        What is the midpoint between the points {a} and {b}?
        How do you find the midpoint of {a} and {b}?
        What is the midpoint of AB if A = {a} and B = {b}?
        What is the midpoint of the line segment with endpoints {a} and {b}?
        What point is halfway between {a} and {b}?
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
        Find the midpoint of {a} and {b}.
        Find the middle of the segment from {a} to {b}.
        Find the centre of the points {a} and {b}.
        Give the midpoint, not the distance, of {a} and {b}.
        Get the point midway between {a} and {b}.
        Work out the circle's centre if a diameter has the endpoints {a} and {b}.
        Average the points {a} and {b}.
        Determine where the segment from {b} to {a} is bisected.
        Split the segment from {a} to {b} in equal parts; at which point?
        State the interpolation point lying in the exact middle between {a} and {b}.
        Tell me the middle of the points {a} and {b}.
        Find the middle point between {a} and {b}.
        Find the halfway point between {a} and {b}.
        Find the centre of the segment from {a} to {b}.
        Work out which point lies halfway along from {a} to {b}.
        Average the coordinates {a} and {b} to get the point between.
        I need the middle of the line between the points {a} and {b}.
        Go half the way from the point {a} to the point {b}: where am I?
        Cut the line from {a} to {b} in half and tell me where the cut is.
        Mark the middle of the segment between {a} and {b}.
        Get the centre of a circle whose diameter goes from {a} to {b}.
        Use the midpoint formula for {a} and {b}.
        Figure out where to meet, right in the middle of the points {a} and {b}.
        Lerp halfway from the point {a} to the point {b}.
        Find the midpoint of the segment with endpoints {a} and {b}.
        Find the coordinates of the midpoint of AB for A = {a} and B = {b}.
        """,
        stories="""
        Two friends live at the points {a} and {b} and meet exactly halfway. Where do they meet?
        A bridge joins the points {b} and {a}. A pillar stands at its midpoint; give its coordinates.
        A rope is tied between the points {a} and {b}. Where does its middle knot hang?
        Two towers stand at the grid points {b} and {a}. A lamp goes right in the middle; where?
        A seesaw beam runs from the point {a} to the point {b}. At which coordinates does the pivot belong?
        Villages at the points {b} and {a} share a well, built right at the centre of both. Give its coordinates.
        Two players stand at the grid points {a} and {b}. The ball is placed midway. Where is it placed?
        A hammock hangs between trees at the points {a} and {b}. Above which point is its middle?
        Two cities lie at the map points {a} and {b}. An airport is planned midway. At which point?
        A diameter of a round pond runs from the point {a} to the point {b}. A fountain goes in the centre. Where?
        A carpenter drills a hole in the exact middle of a bar whose ends are the points {a} and {b}. Where is the hole?
        A mesh refinement puts a new node halfway along the edge from {a} to {b}. What are the node's coordinates?
        A parallelogram has a diagonal from the point {a} to the point {b}. Its centre is the diagonal's midpoint. Where is it?
        I live at {a} on the map grid and my friend lives at {b}. We meet in the middle. At which point?
        A shelf runs from the point {a} to the point {b} on the plan. A hook goes in the middle. Where do I drill?
        A pupil draws a line from {a} to {b} and has to mark the point in the middle. Which point is it?
        A water station stands halfway along the straight race from the point {a} to the point {b}. Where?
        A designer puts a logo right between the corners {a} and {b} of a banner. At which point is its centre?
        The endpoints of a diameter of a circle are {a} and {b}. Find the center of the circle.
        Given A = {a} and B = {b}, find the midpoint M of AB.
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
        midpoint of {a} and {b}
        middle of points {a} and {b}
        centre between points {a}, {b}
        halfway point {a} to {b}
        midpoint AB, A{a}, B{b}
        bisect segment {a} {b}
        middle of the points {a} and {b}
        halfway {a} {b}
        centre point {a} {b}
        point in the middle: {a} to {b}
        average of points {a} and {b}
        midpoint formula {a} {b}
        """,
        dialogues="""
        A: One endpoint is {a}. B: The other one? A: {b}. B: Then where is the midpoint?
        Teacher: Take the points {b} and {a}. Pupil: And look for the middle?
        - I am at the point {a}. - I am at {b}. - Let us meet halfway.
        Ida: My end of the segment is {a}. Jan: Mine is {b}. Ida: Where shall we saw it to get equal halves?
        Chef: The counter's endpoints are {b} and {a}. Fitter: The sink goes at its centre. Chef: Which is where?
        A: Distance or midpoint? B: Midpoint, of {a} and {b}.
        Anna: I start at the point {a}. Ben: I start at the point {b}. Anna: We meet right in the middle. Where is that?
        Kid: My rope goes from the point {a} to the point {b}. Dad: Where would you cut it to share it equally? Kid: In the middle, but which point is that?
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
        What is the slope of the line from {a} to {b}?
        What is the gradient of the line through {a} and {b}?
        What is the steepness of the line through {a} and {b}?
        What is the slope of the segment joining {b} and {a}?
        What is the pitch, rise over run, of a roof line from the point {a} to the point {b}?
        What is the rate of change of the straight line through {a} and {b}?
        What is the angular coefficient of the line through the points {a} and {b}?
        How much does y climb for each step in x on the line through the points {a} and {b}?
        If a line contains {a} and {b}, what is its slope?
        What is the coefficient of x, the slope, in the line via the points {b} and {a}?
        How much does a line lean if it passes the points {a} and {b}, expressed as its slope?
        How steep is the line through {a} and {b}?
        How steep is it from the point {a} to the point {b}?
        How fast does the line go up from {a} to {b}, per unit of x?
        How much does y change for one x on the line from {a} to {b}?
        What is the gradient of the line from {a} to {b}?
        What is the rise over run from the point {a} to the point {b}?
        What is the incline of the line between {a} and {b}?
        What is the pitch of the line through the points {a} and {b}?
        What is the tilt of the line through {a} and {b}, given as slope?
        What is the rate of change from the point {a} to the point {b}?
        What is the m value of the line through {a} and {b}?
        What do I get when I put the points {a} and {b} into the gradient formula?
        If a line goes from {a} to {b}, how steep does it run?
        Does the line from {a} to {b} go up or down, and with what slope?
        What is the slope of the line that passes through the points {a} and {b}?
        How do you find the slope between {a} and {b}?
        What is the gradient of the line joining {a} and {b}?
        What is m for the line through the points {a} and {b}?
        What is the slope between the points {a} and {b}?
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
        Find the slope of the line through {a} and {b}.
        Find the gradient of the line joining {a} and {b}.
        Find the steepness of the line from {a} to {b}.
        Give just the slope, not the whole equation, of the line through {a} and {b}.
        Get the difference quotient, the slope, from the points {a} and {b}.
        Work out the gradient between {a} and {b}.
        Divide rise by run for the points {a} and {b}.
        Determine how steep the straight line from the point {b} to the point {a} is.
        Compute the slope of the secant through the points {a} and {b}.
        State delta y over delta x for the line through {a} and {b}.
        Tell me how steep the line from {a} to {b} is.
        Find the gradient between {a} and {b}.
        Find the rise over run of the points {a} and {b}.
        Find the rate of change between the points {a} and {b}.
        Work out m for the line through {a} and {b}.
        I need the steepness of the line between {a} and {b}.
        Do rise divided by run from the point {a} to the point {b}.
        Get the incline from the point {a} to the point {b}.
        Figure out the grade of a road from the point {a} to the point {b}, as rise over run.
        Use the slope formula for {a} and {b}.
        Compare the change in y with the change in x from {a} to {b}: slope please.
        Give me the gradient only, for the line from {a} to {b}.
        Compute how many units up per unit across the line goes from the point {a} to the point {b}.
        Calculate Δy/Δx for the points {a} and {b}.
        Find the slope of the line passing through the points {a} and {b}.
        Calculate the gradient of the line joining {a} and {b}.
        Use the slope formula for the points {a} and {b}.
        """,
        stories="""
        A road climbs along a straight line from the point {a} to the point {b}. What is its slope?
        On a price chart the line goes through the points {b} and {a}. How steep is it?
        A ski run joins the points {a} and {b} on a cross-section. State its gradient.
        A roof beam has its ends at the points {b} and {a}. What slope does it have?
        The profile of a bike race shows the points {a} and {b}, joined by a straight line. How steep is the climb?
        Temperature over time is a straight line via the points {b} and {a}. What is its rate of change, i.e. its slope?
        A drain pipe slopes from the point {a} to the point {b} on the drawing. Which gradient did the plumber choose?
        A wheelchair ramp's side view runs from the point {a} to the point {b}. What slope does it have?
        A linear cost graph passes the points {a} and {b}. The marginal cost is its slope. How large is it?
        A skier's straight piste leads from the point {a} to the point {b} in the profile. What gradient does it have?
        A distance-time graph is straight between the points {a} and {b}. Its slope is the speed. What slope is it?
        A calibration line goes through the points {a} and {b}. Its sensitivity is the slope. What is the slope?
        A drain pipe is drawn from the point {a} to the point {b}. The plumber checks its slope. What is it?
        A path on the map profile climbs straight from the point {a} to the point {b}. How steep is the path?
        A pupil draws a line through {a} and {b} and is asked how much it goes up per box to the right. What is the slope?
        My graph of money against weeks is straight and passes the points {a} and {b}. How much per week does it rise?
        A drain pipe on the drawing runs from the point {a} to the point {b}. The plumber needs its fall as a gradient. What is it?
        Growth is drawn as a straight line through the points {a} and {b}. What is the growth rate, the slope?
        A line passes through the points {a} and {b}. What is its slope?
        Given A = {a} and B = {b}, find the gradient of AB.
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
        slope of {a} and {b}
        gradient of line {a}, {b}
        slope between points {a} and {b}
        rise/run for points {a} and {b}
        steepness from point {a} to point {b}
        gradient from {a} to {b}?
        how steep is line {a} to {b}
        gradient of {a} and {b}
        Δy/Δx, points {a} {b}
        slope, {a} to {b}
        steepness of line {a}, {b}
        slope formula {a} {b}
        """,
        dialogues="""
        A: The line passes through {a}. B: And through which other point? A: {b}. B: Then what is its slope?
        Tutor: Here are two points, {b} and {a}. Student: Do you want the gradient?
        - From {a} to {b}. - How steep? - Yes, the slope, please.
        Roofer: My line starts at the point {a}. Architect: And ends at the point {b}. Roofer: So how steep is it?
        Ana: Rise over run, for the points {b} and {a}? Tom: Right, that is the gradient. Ana: What comes out?
        A: The whole equation? B: No, only the slope of the line through {a} and {b}.
        Trainee: My trend line passes the points {a} and {b}. Analyst: How steep is it? Trainee: You mean its slope?
        Kid: The line goes from {a} to {b}. Dad: Is it steep? Kid: I do not know, how do I get the slope?
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
        What is the equation of the line from {a} to {b}?
        What is the equation of the straight line joining {a} and {b}?
        What is the line equation for the points {a} and {b}?
        What is the linear equation of the line through {a} and {b}?
        What is the formula of the straight line through the points {a} and {b}?
        What is the general form of the line that passes the points {b} and {a}?
        If a line passes {a} and {b}, what is its equation?
        Which equation must x and y obey on the line through {a} and {b}?
        How would you describe the line connecting the points {a} and {b} by an equation?
        Which straight-line rule takes in both points, {a} and {b}?
        How does the equation of the secant through the points {a} and {b} read?
        What equation has the line through {a} and {b}?
        What is the rule for the straight line through {a} and {b}?
        What is the function of the line through the points {a} and {b}?
        What is the formula for the line joining {a} and {b}?
        What is the linear equation through the points {a} and {b}?
        What is the algebraic form of the line from {a} to {b}?
        Which straight line passes through both {a} and {b}?
        Which line goes through {a} and {b}?
        Which linear graph has the points {a} and {b} on it?
        What do I write as y = ... for a line through {a} and {b}?
        If I join {a} and {b} with a ruler, what is the equation of that line?
        How do I write the line from {a} to {b} as an equation?
        What is the equation that both points {a} and {b} satisfy, a straight line?
        What straight line is fixed by the points {a} and {b}?
        What is the equation of the line that passes through the points {a} and {b}?
        How do you find the equation of a line through {a} and {b}?
        What is the equation of the line AB if A = {a} and B = {b}?
        Which linear equation goes through the points {a} and {b}?
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
        Find the equation of the line through {a} and {b}.
        Find the equation of the straight line from {a} to {b}.
        Give the whole line equation, not only the slope, for the points {a} and {b}.
        Get the equation of the line joining {a} and {b}.
        Derive the equation of the straight line determined by the points {a} and {b}.
        State the equation for the line connecting {b} and {a}.
        Set up the two-point form for {a} and {b}.
        Work out the linear function whose graph goes through the points {a} and {b}.
        Interpolate linearly between the points {a} and {b} and write the line's equation.
        Formulate the equation of the line containing the points {b} and {a}.
        Write the equation of the line through {a} and {b}.
        Give me the line that goes through {a} and {b}.
        Find the line through {a} and {b}.
        Find the straight line connecting {a} and {b}.
        Find the formula of the line joining {a} and {b}.
        Find the linear function through the points {a} and {b}.
        Work out the rule of the line passing through {a} and {b}.
        Join {a} to {b} and write the equation of the line.
        I need the line equation that goes with the points {a} and {b}.
        Draw a line through the points {a} and {b} and tell me its equation.
        Get y in terms of x for the line through {a} and {b}.
        Make an equation for the straight road between the points {a} and {b}.
        Determine slope and intercept, the whole equation, of the line through {a} and {b}.
        Set up the line through {a} and {b}.
        Use the point-slope form on {a} and {b} to write the line.
        Write the equation of the line that passes through {a} and {b}.
        Write an equation of the line passing through the points {a} and {b}.
        Find the equation of the straight line joining {a} and {b}.
        """,
        stories="""
        A laser beam hits the points {a} and {b} on a screen. Along which line, as an equation, does it run?
        A railway goes straight through the stations at the points {b} and {a}. Which equation has the track?
        A programmer wants to draw a line across the points {a} and {b}. Which equation must be coded?
        A border runs straight between the points {b} and {a}. Describe it by an equation.
        A tightrope is stretched across the stage via the points {a} and {b}. Give the equation of its line.
        On a photo a straight meteor trail passes the points {b} and {a}. State the equation of that line.
        In a drawing app, a straight stroke contains the points {a} and {b}. Find the equation it obeys.
        A road on a map runs dead straight through the points {a} and {b}. Write its equation.
        A linear price model must match the points {a} and {b} exactly. Which equation of a line is it?
        A spider's thread is straight and touches the points {a} and {b}. Which line equation describes it?
        A wall in a floor plan goes through the points {a} and {b}. The program needs its line equation. What is it?
        A calibration curve is a straight line through the points {a} and {b}. State its equation.
        An airplane's straight track shows on radar at the points {a} and {b}. Give the equation of the track's line.
        A pupil puts crosses at {a} and {b} and draws a line through them with a ruler. The teacher asks for the equation of the line.
        A taxi's price graph is a straight line through the points {a} and {b}. What is the equation for the price?
        A straight river on the map goes through the points {a} and {b}. I need to type the river as an equation.
        I know two readings, the points {a} and {b}, of a sensor that is linear. What equation turns x into y?
        A coder draws a straight wall in a game from the point {a} to the point {b}. She needs the equation of the line.
        A line passes through the points {a} and {b}. Find its equation.
        Given A = {a} and B = {b}, find the equation of the line AB.
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
        line equation {a}, {b}
        equation of line through {a} and {b}
        eqn of line joining points {a}, {b}
        straight line equation: points {b} and {a}
        linear equation via points {a} and {b}
        y = mx + b for points {a}, {b}
        line thru {a} and {b}
        equation {a} {b} line
        y=mx+b from the points {a} and {b}
        straight line {a} to {b} equation
        formula for line, points {a} and {b}
        linear function through points {a} and {b}
        line equation from two points {a} {b}
        equation of a line {a} and {b}
        """,
        dialogues="""
        A: My line goes through {a}. B: And where else? A: Through {b}. B: Then I can write its equation.
        Teacher: Connect the points {b} and {a}. Pupil: And give the equation of that line?
        - Two points are enough. - I have {a} and {b}. - So which line is it?
        Kai: I have the points {a} and {b}. Lin: Slope only? Kai: No, the entire equation of the line.
        Mira: What connects the points {b} and {a}? Paul: A straight line. Mira: And written down as an equation?
        A: Only the slope? B: No, the full equation of the line through {a} and {b}.
        Student: I plotted the points {a} and {b}. Tutor: Draw the line. Student: And which equation does it have?
        Kid: I drew a line through {a} and {b}. Teacher: Good. How do you write that line with x and y?
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
        What is the intersection of {a} and {b}?
        What is the point of intersection of the lines {a} and {b}?
        What is the common point of the lines {a} and {b}?
        What is the meeting point of the lines {b} and {a}?
        What is the crossing of the lines {a} and {b}?
        What is the solution point of the pair of lines {a} and {b}?
        Where do {a} and {b} cross?
        Which pair x, y lies on the line {a} as well as on the line {b}?
        If the lines {a} and {b} are not parallel, where do they meet?
        At which coordinates do the graphs of {a} and {b} coincide?
        In what spot does the line {a} run into the line {b}?
        Where do the lines {a} and {b} meet?
        Where do the graphs {a} and {b} cross each other?
        Where does the line {a} cut the line {b}?
        At what point do the lines {a} and {b} cut each other?
        Which point is on both lines {a} and {b}?
        What is the meeting point of the lines {a} and {b}?
        What is the crossing point of {a} and {b}?
        What is the joint point of the lines {a} and {b}?
        What is the shared point of the lines {a} and {b}?
        What is the point of intersection of {a} and {b}?
        What is the break-even point of the lines {a} and {b}?
        If I draw {a} and {b} on the same axes, where do they cross?
        What are the coordinates of the corner between the lines {a} and {b}?
        Where would two roads meet if they run along the lines {a} and {b}?
        What pair (x, y) works for both lines {a} and {b}?
        How do you find the intersection of {a} and {b}?
        Where do {a} and {b} intersect?
        At what point do the graphs of {a} and {b} cross?
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
        Find the intersection of {a} and {b}.
        Find the crossing point of the lines {a} and {b}.
        Find the common point of the lines {b} and {a}.
        Find where the line {a} meets {b}.
        Intersect {a} and {b}.
        Give the point where the graphs of {a} and {b} cross.
        Set the lines {a} and {b} equal and report the shared point.
        Solve the pair of lines {a} and {b} for the point they share.
        Get the coordinates of the vertex where the lines {a} and {b} cut.
        Determine the intersection point of the straight lines {b} and {a}.
        Tell me where {a} and {b} cross.
        Find where the lines {a} and {b} meet.
        Find the meeting point of the lines {a} and {b}.
        Find the common point of the lines {a} and {b}.
        Find the crossing of {a} and {b}.
        Work out where the lines {a} and {b} cut each other.
        Plot {a} and {b} and read off where they cross.
        I need the point that the lines {a} and {b} share.
        Get the intersection point for {a} and {b}.
        Cross the line {a} with the line {b} and give the point.
        Figure out where the line {b} runs into the line {a}.
        Give me the x and y where the line {a} hits the line {b}.
        Check at which spot the straight lines {a} and {b} come together.
        Solve the lines {a} and {b} together for the point where they meet.
        Find the point of intersection of {a} and {b}.
        Find the point of intersection of the lines {a} and {b}.
        Find where the lines {a} and {b} intersect.
        Find the coordinates of the point where {a} and {b} meet.
        """,
        stories="""
        Two straight roads follow the lines {a} and {b}. Where is the crossroads?
        A ship sails along the line {b} while another keeps to the line {a}. At which point could they collide?
        Supply is the line {a}, demand the line {b}. At which point does the market balance?
        Two light rays travel along the lines {b} and {a}. In which point do they meet?
        Two pipes are drawn as the lines {a} and {b}. The fitter needs a valve where they cross. At which point?
        Tariff one is the line {a}, tariff two the line {b}. At which point of the graph do both cost the same?
        A fence follows the line {b}, a hedge the line {a}. A gate sits where they meet. Give its coordinates.
        A budget line {a} meets another line, {b}, in the plan. At which point do they cross?
        Costs follow the line {a}, revenue the line {b}. Break-even is where they cross. At which point?
        A billiard path is the line {a}, the cushion the line {b}. At which point does the ball hit the cushion?
        Two bearings were plotted as the lines {a} and {b}. The boat is where they cross. Where is it?
        Two corridors of a mine follow the lines {a} and {b}. At what point do they join?
        A feasible region has a corner where the lines {a} and {b} meet. What are the corner's coordinates?
        A pupil draws the graphs of {a} and {b} on one sheet. The teacher asks at which point they cross.
        One phone plan costs as in {a}, the other as in {b}. At which point of the graph do they cost the same?
        Two straight paths in the park follow {a} and {b}. A bench goes where they meet. At which point?
        A laser travels along the line {a} and a mirror lies along the line {b}. Where does the beam hit the mirror?
        Two trains' timetable lines are {a} and {b}. At which point of the chart do the lines meet?
        The lines {a} and {b} intersect at the point P. Find the coordinates of P.
        Two lines have the equations {a} and {b}. Where do they meet?
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
        intersection of {a} and {b}
        where do lines {a} and {b} cross
        common point: lines {a}, {b}
        lines {b} and {a} meet at?
        crossing of {a} with {b}
        where do straight lines {a} and {b} run into each other
        crossing point {a} and {b}
        line {a} meets line {b} at?
        point on both lines {a} and {b}
        intersection pt: {a} and {b}
        point of intersection {a}, {b}
        """,
        dialogues="""
        A: My line is {a}. B: Mine is the line {b}. A: Where do they cross?
        Teacher: Draw the lines {b} and {a}. Pupil: And read off where they meet?
        - Take the line {a}. - And the other line? - It is {b}. - Then find where they intersect.
        Lea: Plot the line {a}. Max: And the line {b} too? Lea: Yes. At which coordinates do they cut each other?
        Eve: My road is the line {a}. Dan: Mine is the line {b}. Eve: At what point is the junction?
        A: Are the lines {a} and {b} parallel? B: No, they cross. A: At which point?
        Student: My graphs are {a} and {b}. Tutor: Where do they intersect? Student: That is what I need.
        Kid: My lines are {a} and {b}. Dad: Do they cross? Kid: Yes, but I cannot read off where.
        """,
    ),
)
