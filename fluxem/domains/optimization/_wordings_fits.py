# ruff: noqa: E501 - one template a line
"""Wordings of least squares, convexity and projection."""

from __future__ import annotations

LEAST_SQUARES = {
    "terms": (
        "least squares; normal equations; overdetermined system; best approximate solution; linear regression with "
        "a design matrix; residual minimisation; OLS coefficients; pseudoinverse solution; multiple regression; "
        "ordinary least squares"
    ),
    "questions": """
    What is the least-squares solution for the rows {rows} and the targets {targets}?
    With the targets {targets}, which least squares solution have the rows {rows}?
    Which x minimises the squared residuals, the rows being {rows} and the right-hand side {targets}?
    What do the normal equations yield for rows {rows} and right side {targets}?
    For the right-hand side {targets}, what is the best least-squares fit to the rows {rows}?
    How should the unknowns be chosen so that the rows {rows} come closest to the targets {targets}, least squares?
    Given targets {targets} and design matrix rows {rows}, what are the regression coefficients?
    Which parameters minimise the squared error of rows {rows} against the measurements, targets {targets}?
    If b is {targets} and the least squares matrix has rows {rows}, what is the minimiser?
    What is the best approximate solution, in the least-squares sense, of rows {rows} equal to targets {targets}?
    What are the OLS coefficients for the design matrix rows {rows} with targets {targets}?
    What does the pseudoinverse give for the least-squares rows {rows} with targets {targets}?
    Inconsistent equations, treated by least squares, have the rows {rows} and targets {targets}; which x violates \
them least?
    What is the least-squares solution for rows {rows} and targets {targets}?
    What is the OLS estimate for the design matrix rows {rows} and targets {targets}?
    What is the ordinary least-squares solution with targets {targets} and rows {rows}?
    What is the solution of the normal equations for rows {rows}, targets {targets}?
    What is the x of smallest residual norm for least-squares rows {rows} and right-hand side targets {targets}?
    For targets {targets}, which least-squares coefficients do the rows {rows} yield?
    If an overdetermined least-squares system has rows {rows} and targets {targets}, what are the compromise unknowns?
    By projecting the targets {targets} onto the column space of the design matrix with rows {rows}, which coefficients result?
    Which x makes rows times x agree with the targets {targets} best in squared error, the least-squares rows being {rows}?
    Which weights does linear regression without intercept learn from feature rows {rows} and targets {targets}, by least squares?
    What is the best-fitting set of coefficients, by least squares, for rows {rows} and targets {targets}?
    An overdetermined system has least-squares rows {rows} and targets {targets}: what compromise solves it?
    What is the best fit x for the matrix rows {rows} and the right-hand side {targets}, by least squares?
    There are more equations than unknowns, rows {rows}; the right side is {targets}. What is the least-squares answer?
    What betas does a multiple regression find for responses {targets} and design matrix rows {rows}?
    Which coefficients explain the targets {targets} best in the least-squares sense, predictor rows {rows}?
    What is the closest least-squares answer for the matrix rows {rows} and the targets {targets}?
    What does numpy's lstsq, least squares, return for the rows {rows} and the targets {targets}?
    How do I weight the columns of the design matrix rows {rows} to come nearest to the targets {targets}?
    What is the fitted OLS beta for the targets {targets}, predictors in the design matrix rows {rows}, no intercept added?
    What is the compromise by least squares if the equations have rows {rows} and targets {targets}?
    What is the OLS estimate of the unknowns for the targets {targets} with the design matrix rows {rows}?
    What is the regression beta of the targets {targets} on the design matrix rows {rows}?
    What are the regression weights for the design matrix rows {rows} and the targets {targets}?
    Which x leaves the smallest squared error, least squares, in the overdetermined system with rows {rows}, targets {targets}?
    What is the least squares solution of Ax = b if A has the rows {rows} and b = {targets}?
    What is the least-squares solution of the overdetermined system with matrix rows {rows} and right-hand side {targets}?
    Which x minimizes ||Ax - b|| when the rows of A are {rows} and b is {targets}?
    What x solves the normal equations A^T A x = A^T b for A with rows {rows} and b = {targets}?
    What are the regression coefficients for the design matrix with rows {rows} and the target values {targets}?
    """,
    "commands": """
    Solve by least squares: rows {rows}, targets {targets}.
    Find the least-squares solution with right-hand side {targets} and rows {rows}.
    Minimise the sum of squared residuals for the rows {rows} and the targets {targets}.
    Set up the normal equations for targets {targets} and rows {rows} and solve them.
    Fit the targets {targets} by the design matrix with rows {rows}, in the least-squares sense.
    Compute the exact least squares estimate from the design matrix rows {rows} and targets {targets}.
    Approximate the targets {targets} as well as possible by the least-squares rows {rows}.
    Regress the targets {targets} on the design matrix rows {rows}.
    [Determine|Work out|Give] the least-squares coefficients for rows {rows}, right-hand side targets {targets}.
    Treat the overdetermined system by least squares; its rows are {rows}, its targets are {targets}.
    Make the residual least: targets {targets}, least squares rows {rows}.
    Calculate the ordinary least squares estimate: design matrix rows {rows}, targets {targets}.
    Run a multiple regression without intercept, design matrix rows {rows}, on the targets {targets}.
    Find the least-squares solution: rows {rows}, targets {targets}.
    Find the OLS coefficients for design matrix rows {rows}, targets {targets}.
    Find the least-squares fit for the targets {targets} with rows {rows}.
    Find x by least squares; the targets are {targets}, the rows {rows}.
    Solve the overdetermined system in the least-squares sense: rows {rows}, targets {targets}.
    Solve the normal equations: design matrix rows {rows}, targets {targets}.
    Do ordinary least squares with targets {targets} on the rows {rows}.
    Compute the least squares coefficients from the rows {rows} and the targets {targets}.
    Estimate the parameters by OLS, design matrix rows {rows}, observed targets {targets}.
    Balance the contradictory equations by least squares; rows {rows}, targets {targets}.
    Apply the Moore-Penrose inverse: least-squares rows {rows}, targets {targets}.
    Use QR or normal equations on the least-squares problem with targets {targets} and rows {rows}.
    Train a linear model without bias by least squares: feature rows {rows}, targets {targets}.
    Work out the coefficients that leave the smallest sum of squares; design matrix rows {rows}, targets {targets}.
    Reconcile the targets {targets} with the design matrix rows {rows} at the smallest squared misfit.
    Solve the overdetermined system with rows {rows} and right-hand side {targets}.
    Compute the best compromise for too many equations: rows {rows}, right side {targets}, least squares.
    Run a multiple regression on the design matrix rows {rows} for the responses {targets}.
    Work out beta for X with rows {rows} and y being {targets}, ordinary least squares.
    Fit the targets {targets} from the rows {rows} by least squares.
    Estimate the unknowns by least squares from noisy targets {targets}; the rows are {rows}.
    Find x so that least squares holds: rows {rows} times x come as near as possible to the targets {targets}.
    Use the pseudoinverse, i.e. least squares: rows {rows}, targets {targets}.
    Find the regression weights of the targets {targets} on the design matrix rows {rows}.
    Give me the betas by least squares: X has the rows {rows}, y is the targets {targets}.
    I want the fitted coefficients for outcome targets {targets} and predictors in the design matrix rows {rows}.
    Please get the least squares answer: rows {rows}, right side, i.e. targets, {targets}.
    Find the best compromise, least squares, of the system with rows {rows}, targets {targets}.
    Find the least squares solution of Ax = b where A has rows {rows} and b = {targets}.
    Solve the overdetermined system with rows {rows} and right-hand side {targets} in the least squares sense.
    Find the x that minimizes ||Ax - b|| for the matrix A with rows {rows} and the vector b = {targets}.
    Compute the OLS coefficients for the feature rows {rows} and the targets {targets}.
    """,
    "stories": """
    A surveyor has more equations than unknowns. Least squares rows: {rows}. Measured targets: {targets}. Best values?
    The measured targets {targets} scatter. The design matrix has the rows {rows}. Find the least-squares parameters.
    A lab calibrates a sensor by least squares. The features are the rows {rows}, the readings the targets {targets}.
    We predict prices {targets} from features. The least squares rows are {rows}. Which coefficients fit best?
    Gauss would write down the normal equations for the rows {rows} and the targets {targets}. What did he get?
    Three scales disagree, so we take least squares. Right-hand side {targets}, matrix rows {rows}. Which weights?
    With targets {targets} at hand, an astronomer fits an orbit by least squares; its rows are {rows}.
    By least squares, solve what has no exact solution: rows {rows}, targets {targets}.
    A statistician has the design matrix with rows {rows} and the responses as targets {targets}. Which OLS \
coefficients does she report?
    A surveyor measures more distances than needed. His adjustment by least squares has the rows {rows} and targets {targets}. Which coordinates come out?
    An economist explains wages, the targets {targets}, by a design matrix with rows {rows}. Which OLS coefficients does she get?
    Four students cannot agree on the constants. Their least-squares system has the rows {rows} and the targets {targets}. Which constants fit best?
    A sports analyst rates teams by least squares: the match rows are {rows}, the score differences are the targets {targets}.
    A recipe is reverse-engineered by least squares. The ingredient rows are {rows}, the measured sugar gives the targets {targets}. Estimate the coefficients.
    A radar station combines too many bearings. With the least-squares rows {rows} and targets {targets}, where is the ship?
    An energy auditor models bills, targets {targets}, by least squares; the usage table has the rows {rows}. Which tariffs fit?
    Gauss predicted Ceres by least squares. In our toy version the rows are {rows} and the targets {targets}. What are the unknowns?
    The house prices are the responses {targets}. Size and age stand in the design matrix rows {rows}. Run the regression: what are the betas?
    A surveyor measured more distances than he needs. By least squares, with rows {rows} and measured targets {targets}, what are his unknowns?
    A nutritionist explains calories by ingredients: design matrix rows {rows}, calorie targets {targets}. What are the best coefficients?
    A teacher predicts grades from hours and quizzes: design matrix rows {rows}, grade targets {targets}. Which regression weights does she get?
    There are too many equations and too few unknowns. By least squares, with rows {rows}, targets {targets}, which answer is closest?
    I have more equations than unknowns: the matrix rows are {rows} and the right-hand side is {targets}. Find the least squares solution.
    """,
    "terse": """
    least_squares: rows {rows}, targets {targets}
    targets {targets}, rows {rows}, least squares
    lstsq least squares {rows} | {targets}
    normal equations, rows {rows}, targets {targets}
    min ||Ax - b||, least squares, b = {targets}, rows {rows}
    design matrix rows {rows}; targets {targets}; OLS?
    least squares fit of targets {targets} to rows {rows}
    np.linalg.lstsq least squares, rows {rows}, targets {targets}
    OLS, targets {targets}, design matrix rows {rows}
    least squares solution, rows {rows}, targets {targets}
    OLS rows {rows}, targets {targets}, design matrix given
    solve least squares: targets {targets}; rows {rows}
    lstsq, least squares, targets {targets}, rows {rows}
    ordinary least squares: rows {rows}; targets {targets}
    overdetermined, least squares, rows {rows}, targets {targets}
    pinv least squares, rows {rows}, targets {targets}
    statsmodels OLS without constant, design matrix rows {rows}, targets {targets}
    solve Ax ~ b, b = {targets}, A rows {rows}, least squares
    lstsq least squares: matrix rows {rows}; rhs targets {targets}
    regression betas: design matrix rows {rows}, y targets {targets}
    overdetermined, least squares rows {rows}, targets {targets}, best x?
    least squares solution, A rows {rows}, b = {targets}
    np.linalg.lstsq(A, b) with A rows {rows}, b = {targets}
    """,
    "dialogues": """
    A: My system has too many equations. B: The rows? A: {rows}. B: Targets? A: {targets}. Least squares, please.
    A: The targets are {targets}. B: And the design matrix? A: Its rows are {rows}. B: Then solve least squares.
    User: least squares. Assistant: Which rows? User: {rows}. Assistant: Right side? User: the targets {targets}.
    "Can these targets be met: {targets}?" "By which rows?" "{rows}." "Only by least squares."
    Student: What minimises the squared residual for the rows {rows}? Teacher: Targets? Student: {targets}.
    User: OLS pls. Bot: Design matrix rows? User: {rows}. Bot: And the targets? User: targets {targets}
    A: The equations contradict each other. B: Least squares, then. A: Rows {rows}, targets {targets}.
    User: ordinary least squares. Bot: Targets? User: {targets}. Bot: Rows? User: the rows {rows}
    Analyst: My targets are {targets}. Boss: And the features? Analyst: Design matrix rows {rows}. Boss: Then run OLS.
    A: My equations don't agree with each other. B: What are the rows? A: {rows}. B: And the right side? A: {targets}. Least squares, please.
    """,
}

FIT_LINE = {
    "terms": (
        "line fit; regression line; best-fit line; trend line; straight-line fit; slope and intercept; linear "
        "trend; simple linear fit; least-squares line"
    ),
    "questions": """
    What is the regression line through x = {x} and y = {y}?
    With ordinates {y} at abscissas {x}, which straight line is the best-fit line?
    Which slope and intercept has the best-fit line for x = {x}, y = {y}?
    Given y = {y} and x = {x}, what is the regression line?
    What best-fit line belongs to the abscissas {x} and the ordinates {y}?
    If y = {y} was recorded at x = {x}, what is the least-squares line?
    What's the line of best fit for x = {x} and y = {y}, best-fit slope and intercept?
    Which straight line y = m x + n is the best-fit one for x = {x} and y = {y}?
    What linear trend, as a regression line, do the measurements y = {y} at x = {x} follow?
    How steep is the best-fit line of y = {y} over x = {x}, and where does it start?
    Which least-squares line comes nearest to the dots with x = {x} and y = {y}?
    For y = {y} and x = {x}, what m and n does a least-squares line have?
    What is the best-fit line for x = {x}, y = {y}?
    What is the least-squares line through x = {x}, y = {y}?
    What is the equation of the regression line with x = {x} and y = {y}?
    What is the slope, with intercept, of the regression line for y = {y} over x = {x}?
    What are slope and intercept of the best-fit line, x = {x}, y = {y}?
    For x = {x} and y = {y}, what is the best straight-line fit, by least squares?
    For x = {x}, which best-fit line do the values y = {y} suggest?
    With y = {y} and x = {x}, which line of best fit is obtained?
    How does the regression line read if x = {x} and y = {y}?
    If the points have abscissas {x} and ordinates {y}, what is their line of best fit?
    Which straight line hugs the scatter x = {x}, y = {y} best in the least-squares sense?
    What does Excel's trend line, the least-squares line, look like for x = {x}, y = {y}?
    How much does the regression line rise per unit of x, and where does it cut the axis, for x = {x}, y = {y}?
    What straight line runs closest to the points with x = {x} and y = {y}, by least squares?
    How steep is the best-fit line for x = {x}, y = {y}, and where does it start?
    Which calibration line fits the readings y = {y} at x = {x}?
    What gradient and y-intercept come out when a straight line is fitted to x = {x}, y = {y}?
    What is the trend, by least squares, in y = {y} against x = {x}, slope and intercept?
    What are m and b of the best-fit trendline for x = {x} and y = {y}?
    What is the equation of the least-squares trendline through x = {x}, y = {y}?
    By how much does y = {y} go up per unit of x = {x} on the line of best fit, and what is its intercept?
    What would a spreadsheet's trendline, the line of best fit, be for y = {y} and x = {x}?
    If I do a least-squares regression of y = {y} on x = {x}, what slope and constant of the line do I get?
    What is the line of best fit of y = {y} over x = {x}?
    What linear function fits y = {y} best, in least squares, given x = {x}?
    How does the line of best fit run for the readings y = {y} taken at x = {x}?
    What is the line of best fit for the x values {x} and the y values {y}?
    What is the equation of the line of best fit for x values {x} and y values {y}?
    What is the equation of the best-fit line for the data x = {x}, y = {y}?
    What are the slope and the y-intercept of the line of best fit if x is {x} and y is {y}?
    What are the slope and intercept of the best-fit line for x values {x} and y values {y}?
    Which straight line y = mx + b fits the data x = {x}, y = {y} best?
    """,
    "commands": """
    Fit a line by least squares to x = {x}, y = {y}.
    Draw the best-fit line through y = {y} over x = {x} and state slope and intercept.
    Find the regression line for the abscissas {x} and ordinates {y}.
    Give the best-fit line of the ordinates {y} against the abscissas {x}.
    Compute slope and intercept of the regression line, x = {x}, y = {y}.
    For y = {y} at x = {x}, determine the least-squares trend line.
    Calculate the best-fit line for x = {x} and y = {y}.
    Run np.polyfit of degree one, a least-squares line, on x = {x}, y = {y}.
    Put a ruler through the dots with y = {y} and x = {x} in the best-fit sense; give slope and intercept.
    Model y = {y} as a straight-line function of x = {x} by a regression line.
    Summarise the linear trend of y = {y} over x = {x} with a least-squares line.
    Return slope and offset of the regression line, abscissas {x}, ordinates {y}.
    Approximate x = {x}, y = {y} by a best-fit straight line.
    Fit a straight line to x = {x}, y = {y} by least squares.
    Fit a best-fit line to y = {y} over x = {x}.
    Fit the regression line for y = {y} on x = {x}.
    Find the best-fit line: x = {x}, y = {y}.
    Find the regression line through x = {x}, y = {y}.
    Find the least-squares line for y = {y} at x = {x}.
    Find slope and intercept of the least-squares line; x = {x}, y = {y}.
    Regress y = {y} on x = {x} and give the regression line.
    Lay a line of best fit through the points with x = {x} and y = {y}.
    Put a least-squares trend line through x = {x}, y = {y}.
    Calculate the simple linear regression line: x = {x}, y = {y}.
    Work out m and c of the best-fit line for x = {x}, y = {y}.
    With x = {x} as abscissas and y = {y} as ordinates, compute the best-fit line.
    Use scipy's linregress for the regression line, x = {x}, y = {y}.
    Lay a ruler through the dots x = {x}, y = {y} as well as possible, least squares; give its equation.
    Find the best-fit trendline of y = {y} over x = {x}.
    Find the slope and intercept of the line of best fit for x = {x}, y = {y}.
    Do a least-squares linear fit of y = {y} against x = {x}.
    Regress y = {y} on x = {x} by a least-squares line.
    Give m and b of the best-fit line closest to x = {x}, y = {y}.
    Model y = {y} as a linear function of x = {x} by least squares; slope and intercept please.
    Run linregress, a least-squares line, on x = {x}, y = {y}.
    I want the line of best fit as an equation, y = {y}, x = {x}.
    Please add a least-squares trendline to x = {x}, y = {y} and tell me its formula.
    Show the regression line for the scatter plot with y = {y} and x = {x}.
    Predict from a line of best fit: first get its slope and intercept for x = {x}, y = {y}.
    Find the line of best fit for the data x: {x}, y: {y}.
    Find the equation of the line of best fit by least squares for x = {x} and y = {y}.
    Fit a straight line to the data points with x values {x} and y values {y}.
    Calculate the slope and intercept of the best-fit line for the x values {x} and y values {y}.
    """,
    "stories": """
    A spring was stretched to x = {x} under loads y = {y}. The regression line gives the stiffness. What is it?
    The plant measured heights y = {y} on the days x = {x}. Which regression line describes the growth?
    Sales y = {y} were seen at prices x = {x}; the manager wants the best-fit line.
    On days x = {x} a lake stood at y = {y}. Lay the least-squares line through them.
    A nurse plots the doses x = {x} against the pulses y = {y} and lays the best-fit line through the dots. What is \
its equation?
    Rent depends on floor space. Floor spaces x = {x}, rents y = {y}. The agent explains rents by a regression line; \
state it.
    A carpenter weighs boards of thickness x = {x} and finds y = {y}. Fit the least-squares line so that she can \
predict other boards.
    A cyclist notes hill lengths x = {x} and heart rates y = {y}. Which regression line links the two?
    A candle's height was y = {y} at the times x = {x}. Lay a best-fit line through the points; what are its slope and intercept?
    A biologist counts chirps y = {y} at temperatures x = {x}. State the least-squares line.
    The lab's calibration standards are x = {x}; the absorbances came out as y = {y}. Compute the best-fit calibration line.
    A landlord compares ages x = {x} of flats with repair bills y = {y} and wants the regression line.
    A runner's training loads are x = {x} and her results y = {y}. Draw the line of best fit; what is its equation?
    Ice cream sales were y = {y} on days with x = {x} hours of sun in a chart. Its author adds the least-squares line. Which?
    An engineer measures y = {y} for the settings x = {x} and wants a straight-line model by least squares.
    A gardener noted the rain x = {x} and the growth y = {y}. She thinks it is a straight-line trend. What line fits?
    The ice-cream seller wants the line of best fit through temperatures x = {x} and sales y = {y}.
    Pupils hang weights x = {x} on a rubber band and read lengths y = {y}. They rule the line of best fit. What is its formula?
    An accountant wants the least-squares trend of costs y = {y} over months x = {x}. What are the slope and the starting value?
    A physio draws a best-fit line through weeks x = {x} and knee angles y = {y} to read the progress per week. Which line?
    In the lab we measured y = {y} at x = {x}. Find the slope and intercept of the best-fit line.
    """,
    "terse": """
    fit_line: x = {x}, y = {y}
    best-fit line y = {y}, x = {x}
    regression line, x {x}, y {y}
    y = {y} vs x = {x}: least-squares line
    polyfit degree one, best-fit line, x = {x}, y = {y}
    slope + intercept of the regression line: y = {y}, x = {x}
    linear trend x = {x}, y = {y} (least-squares line)
    trend line, best-fit: abscissas {x}, ordinates {y}
    best-fit line x = {x}, y = {y}
    least-squares line, y = {y}, x = {x}
    fit straight line by least squares, x = {x}, y = {y}
    line of best fit for x = {x} and y = {y}
    linregress, regression line, x = {x}, y = {y}
    slope and intercept, best-fit line, x = {x}, y = {y}
    trendline, least-squares, x = {x}, y = {y}
    y = {y} on x = {x}: regression line
    y = {y} vs x = {x}, line of best fit, m and b?
    straight line thru points, least squares, x = {x}, y = {y}
    m, b of best-fit line: x {x}, y {y}
    least-squares line slope pls, x = {x}, y = {y}
    line of best fit x: {x} y: {y}
    fit line slope and intercept, x values {x}, y values {y}
    """,
    "dialogues": """
    A: x is {x}. B: And y? A: {y}. B: A regression line, then? A: Yes, slope and intercept.
    User: best-fit line. Assistant: Data? User: y = {y} for x = {x}.
    "Is there a trend in y = {y}?" "Over which x?" "x = {x}; give the least-squares line."
    User: fit a line by least squares. Bot: x? User: x = {x}. Bot: y? User: y = {y}
    Boss: The figures y = {y} climb with x = {x}, don't they? Analyst: I'd lay a regression line. Boss: What are \
slope and intercept?
    Pupil: My dots have x = {x} and y = {y}. Teacher: Draw the best-fit line and write down its equation.
    A: I have x = {x} and y = {y}. B: A parabola through them? A: No, just the best-fit line.
    User: regression line. Bot: y? User: y = {y}. Bot: x? User: x = {x}
    Student: The points x = {x}, y = {y} nearly lie on a line. Tutor: Fit it by least squares. Student: So slope and intercept are?
    A: I plotted y = {y} against x = {x}. B: It looks straight. A: Which trendline fits?
    """,
}

IS_CONVEX = {
    "terms": (
        "convexity; positive semidefinite Hessian; convex quadratic; curvature test; bowl shape; PSD test; "
        "nonnegative eigenvalues; convex objective; upward curvature; definiteness of the Hessian"
    ),
    "questions": """
    Is a quadratic function with the Hessian rows {hessian} convex?
    Is the Hessian with rows {hessian} positive semidefinite?
    Does the Hessian whose rows are {hessian} belong to a convex function?
    If the Hessian is {hessian}, row by row, is the objective bowl-shaped?
    Can I call the quadratic with Hessian rows {hessian} convex?
    Does a quadratic objective with second derivatives {hessian} curve upward everywhere?
    Are all curvatures nonnegative for the Hessian rows {hessian}?
    Is a function convex when its Hessian has the rows {hessian}?
    Is the Hessian {hessian} PSD?
    Does the Hessian with rows {hessian} rule out saddle points, making the quadratic convex?
    Are the eigenvalues of the Hessian with rows {hessian} all nonnegative, so that it is convex?
    Would every local minimum be global for a quadratic with Hessian rows {hessian}, it being convex?
    Is the surface with the Hessian rows {hessian} shaped like a valley in all directions, thus convex?
    Is the quadratic with Hessian {hessian} convex?
    Is the quadratic form with Hessian {hessian} convex or not?
    Is a function with Hessian rows {hessian} bowl-shaped, in other words convex?
    Is the Hessian {hessian} positive semidefinite?
    Does the Hessian {hessian} have nonnegative eigenvalues only?
    Does the Hessian {hessian} stand for a convex function?
    Does convexity hold for a quadratic whose Hessian rows are {hessian}?
    Are all principal minors of the Hessian {hessian} nonnegative, so that the quadratic is convex?
    Would a quadratic with the Hessian rows {hessian} have a direction of negative curvature, or is it convex?
    Can every local minimum be trusted as global, the Hessian being {hessian}, that is, is the quadratic convex?
    If second derivatives form the Hessian {hessian}, does the graph never bend downward?
    Judging from the Hessian {hessian}, is the problem a convex one?
    Does the Hessian {hessian} guarantee upward curvature, hence convexity?
    Does the function with Hessian {hessian} curve upwards everywhere?
    Is the quadratic with Hessian rows {hessian} shaped like a bowl, or not?
    Is a function with Hessian {hessian} free of saddle directions, i.e. convex?
    Does the Hessian {hessian} pass the convexity test?
    What is the verdict on convexity for the Hessian {hessian}?
    Is every eigenvalue of the Hessian {hessian} at least zero?
    Would any local minimum be global, the Hessian being {hessian}, because the function is convex?
    Does the objective whose second-derivative matrix has the rows {hessian} count as convex?
    Is the surface with Hessian rows {hessian} convex or does it bend down somewhere?
    With the second derivatives {hessian}, is the function a convex one?
    Can gradient descent trust this problem, Hessian {hessian}, to be convex?
    Is the Hessian of second derivatives {hessian} PSD?
    Does a cost with the Hessian {hessian} have a single valley shape, i.e. is it convex?
    Is a quadratic function with Hessian matrix {hessian} convex or not?
    Is f convex if its Hessian is {hessian}?
    Is the function convex if its Hessian matrix has the rows {hessian}?
    Is the Hessian matrix {hessian} positive semidefinite, so that the function is convex?
    Does the Hessian matrix with rows {hessian} belong to a convex function?
    True or false: a function with the Hessian {hessian} is convex?
    """,
    "commands": """
    Check convexity from the Hessian rows {hessian}.
    Decide whether the quadratic form with Hessian {hessian} is convex.
    Test the Hessian with rows {hessian} for positive semidefiniteness.
    Tell me if the objective with Hessian rows {hessian} is convex or not.
    Verify that the symmetric Hessian {hessian} has no negative curvature.
    Examine the Hessian rows {hessian}: convex, yes or no?
    Determine convexity for the Hessian with rows {hessian}.
    Return True if the Hessian {hessian} is PSD, that is, the quadratic is convex.
    Prove or disprove that the quadratic objective with Hessian rows {hessian} is convex.
    Look at the eigenvalue signs of the Hessian rows {hessian} and judge convexity.
    Find out whether the quadratic programme with the Hessian rows {hessian} is a convex one.
    Classify the quadratic with Hessian {hessian} as convex or nonconvex.
    Confirm or deny: the Hessian rows {hessian} make a convex function.
    Check if the quadratic with Hessian {hessian} is convex.
    Check whether the Hessian {hessian} is positive semidefinite.
    Check the Hessian {hessian} for convexity.
    Test the Hessian {hessian} for positive semidefiniteness.
    Test convexity, given the Hessian {hessian}.
    Test if a function with the Hessian rows {hessian} curves upward in every direction.
    Determine whether the Hessian {hessian} makes the quadratic convex.
    Find out if the quadratic with Hessian {hessian} is convex.
    Say whether the Hessian {hessian} indicates a bowl, convex, or a saddle.
    Verify convexity of the objective with the Hessian {hessian}.
    Tell me whether the second-derivative matrix, Hessian {hessian}, is PSD.
    Answer yes or no: is the Hessian {hessian} that of a convex quadratic?
    Use Sylvester's minors or eigenvalues on the Hessian {hessian} to decide convexity.
    Try a Cholesky-like test on the Hessian {hessian}: convex or not?
    Rule out a saddle or confirm one: is the quadratic with Hessian {hessian} convex?
    Check convexity for the Hessian {hessian}.
    Say if a function with Hessian {hessian} is bowl-shaped everywhere.
    Run a convexity check on the Hessian rows {hessian}.
    Tell me whether the Hessian {hessian} has any negative eigenvalue, i.e. the function isn't convex.
    Decide if the quadratic curves up in all directions; its Hessian rows are {hessian}.
    Judge the convexity of the objective, Hessian rows {hessian}.
    Answer true or false: convex, given the Hessian {hessian}.
    Find out if this is a convex problem: Hessian {hessian}.
    I need to know if the cost is convex; its Hessian is {hessian}.
    Please see whether the Hessian {hessian} is nonnegative definite.
    Establish whether the surface with the Hessian rows {hessian} has no downward bend.
    Test if the Hessian {hessian} is PSD, so the function convex.
    Determine whether the function with Hessian matrix {hessian} is convex.
    Check if the quadratic function with Hessian {hessian} is convex or not.
    Use the Hessian matrix {hessian} to decide whether the function is convex.
    Show whether a function whose Hessian has rows {hessian} is convex.
    """,
    "stories": """
    A solver accepts convex quadratics only. The user supplies the Hessian rows {hessian}. Will it accept them?
    Before trusting her minimum, Eva checks convexity. Her Hessian has the rows {hessian}. What does she find?
    The energy of two springs has the Hessian rows {hessian}. Is the rest position stable, the energy convex?
    A portfolio risk is a quadratic with Hessian {hessian}. A colleague doubts that it is convex. Is it?
    A chemist models an energy surface near a point by the Hessian rows {hessian}. A saddle would ruin her theory. Is \
the surface convex?
    The QP solver printed a warning: Hessian not convex. My Hessian has the rows {hessian}. Is the warning justified?
    In an exam the quadratic form comes with the Hessian {hessian}. Students should tick convex or nonconvex. Which \
box is right?
    A ball is put on a surface with Hessian {hessian}. It rolls back from every side only if the surface is convex. Is it?
    An economist wants a cost function with Hessian {hessian} to be convex. Is it?
    A student fears a saddle. The Hessian reads {hessian}. Is the function convex all the same?
    A reviewer asks whether the loss with Hessian rows {hessian} is convex. What should the authors answer?
    Gurobi refuses nonconvex objectives by default. The model's Hessian is {hessian}. Will it be refused or is it convex?
    A trainee builds a covariance-like penalty with the Hessian {hessian}. Convexity is required. Is the requirement met?
    Mechanics: the potential energy has the Hessian {hessian}. Stability is judged by positive semidefiniteness. What is the verdict?
    A machine learner regularises until her Hessian reads {hessian}. Has the quadratic become convex?
    My solver only accepts convex costs. The cost I have has the Hessian {hessian}. Will it be accepted?
    Lea wonders if her quadratic is a bowl or a saddle. The second derivatives form the Hessian {hessian}. Is it convex?
    The report must say "convex" or "not convex". The Hessian has the rows {hessian}. What do we write?
    Before using a QP package, Ken checks the Hessian rows {hessian}. Are they positive semidefinite?
    A marble in a dish comes to rest only if the dish is convex. The dish has the Hessian {hessian}. Is it convex?
    My cost function is quadratic and its Hessian matrix has the rows {hessian}. Is it convex?
    """,
    "terse": """
    is_convex: Hessian {hessian}
    Hessian rows {hessian}: convex?
    PSD? Hessian {hessian}
    convexity check, Hessian rows {hessian}
    convex or nonconvex? Hessian {hessian}
    all eigenvalues >= zero? Hessian rows {hessian}
    Hessian {hessian}, positive semidefinite y/n
    QP convex? Hessian rows {hessian}
    convex? Hessian {hessian}
    is Hessian {hessian} PSD
    Hessian {hessian} convex yes/no
    positive semidefinite Hessian? {hessian}
    convexity, Hessian {hessian}
    bowl or saddle, Hessian {hessian}, convex?
    check convex: Hessian {hessian}
    is it convex, Hessian {hessian}
    Hessian rows {hessian}, bowl everywhere y/n
    convexity check: Hessian {hessian}
    Hessian {hessian} - PSD or not?
    is the function convex, Hessian matrix {hessian}
    convex or not, Hessian rows {hessian}
    """,
    "dialogues": """
    A: My Hessian has rows {hessian}. B: And? A: Is the function convex?
    User: convex or not? Assistant: Show the Hessian. User: {hessian}.
    "Will descent find the global minimum?" "If it is convex." "The Hessian rows are {hessian}."
    User: PSD test. Bot: Please give the Hessian. User: Hessian rows {hessian}
    Tutor: A bowl or a saddle? Student: The Hessian rows are {hessian}. Tutor: So is the quadratic convex?
    Analyst: Our risk has the Hessian {hessian}. Boss: Can we rely on the minimum? Analyst: If it's convex; let me \
test that.
    A: Is my quadratic convex? B: What's its Hessian? A: {hessian}, row by row.
    User: convexity check. Bot: Hessian? User: Hessian {hessian}
    Student: The eigenvalues of the Hessian {hessian} worry me. Tutor: If none is negative, it is convex. Student: And is it?
    A: Is my problem convex? B: Show me the Hessian. A: {hessian}.
    """,
}

PROJECT_TO_BOX = {
    "terms": (
        "projection onto a box; clipping to bounds; box constraints; nearest feasible point; clamping; np.clip; "
        "truncation to bounds; nearest point in a box; bound-constrained projection"
    ),
    "questions": """
    What is the projection of {point} onto the box with lower bounds {lower} and upper bounds {upper}?
    With upper bounds {upper} and lower bounds {lower}, what does clipping to the box make of {point}?
    Which point of the box from {lower} to {upper} is closest to {point}?
    If the box has lower bounds {lower}, upper bounds {upper}, where is {point} projected?
    What is nearest to {point} in the box below {upper} and above {lower}?
    How is {point} clipped by the upper bounds {upper} and the lower bounds {lower} of a box?
    What's {point} clipped to lower bounds {lower} and upper bounds {upper}?
    What does np.clip return for {point}, lower bounds {lower}, upper bounds {upper}?
    Upper bounds {upper} and lower bounds {lower} form a box; which feasible point is nearest to {point}?
    Clamping the box entries of {point} to the lower bounds {lower} and the upper bounds {upper}, what do I get?
    How must {point} be corrected to respect the lower bounds {lower} and the upper bounds {upper} of the box?
    Where in the box with upper bounds {upper} and lower bounds {lower} does {point} end up after truncation?
    If every coordinate of {point} is cut off at the lower bounds {lower} and the upper bounds {upper}, what is left \
in the box?
    What is the nearest point to {point} in the box of lower bounds {lower} and upper bounds {upper}?
    What is the closest feasible point to {point} in the box from {lower} to {upper}?
    What is the clipped version of {point}, box bounds {lower} below and {upper} above?
    What is the Euclidean projection onto the box, lower bounds {lower}, upper bounds {upper}, of {point}?
    In the box with upper bounds {upper} and lower bounds {lower}, which point is nearest to {point}?
    With lower bounds {lower} and upper bounds {upper}, where does {point} land when pushed back into the box?
    From {point}, which point of the box with lower bounds {lower} and upper bounds {upper} is the shortest distance away?
    After clamping to the box, lower bounds {lower}, upper bounds {upper}, what is {point}?
    If each coordinate must stay in its box, lower bounds {lower} and upper bounds {upper}, what does {point} turn into?
    Saturated at the box's lower bounds {lower} and upper bounds {upper}, how does {point} read?
    How does {point} look once coordinates outside the box, upper bounds {upper}, lower bounds {lower}, have been pulled to its faces?
    What is the box-constrained point closest to {point}, lower bounds {lower}, upper bounds {upper}?
    By how much trimming, and to what, is {point} fitted into the box with lower bounds {lower} and upper bounds {upper}?
    What is the clipped version of {point} with lower bounds {lower} and upper bounds {upper}?
    What does {point} look like after clamping to a box with lower bounds {lower} and upper bounds {upper}?
    Which allowed spot is closest to {point} in the box with minimums {lower} and maximums {upper}?
    If entries under the lower bounds {lower} are raised and those over the upper bounds {upper} are cut, what box point does {point} become?
    What is the clamp of {point} to the box of lower limits {lower} and upper limits {upper}?
    With the floors {lower} and the ceilings {upper} of a box, what does {point} become?
    What's left of {point} once the box caps it, lower bounds {lower}, upper bounds {upper}?
    How does {point} read when squeezed into the box from {lower} to {upper}?
    What is the nearest permitted setting to {point} in the box, lows {lower}, highs {upper}?
    Where does {point} land when pushed back inside the box, lower bounds {lower}, upper bounds {upper}?
    Given a box with maximums {upper} and minimums {lower}, what is the clamped {point}?
    What is the nearest feasible point to {point} in the box with corners {lower} and {upper}?
    What is the closest allowed setting to {point} inside the box of minimum values {lower} and maximum values {upper}?
    What is the projection of the point {point} onto the box with lower bounds {lower} and upper bounds {upper}?
    What is the vector {point} after clipping to the lower bounds {lower} and upper bounds {upper}?
    What does np.clip give for {point} with lower bounds {lower} and upper bounds {upper}?
    What is the closest point to {point} in the box with lower bounds {lower} and upper bounds {upper}?
    What is the projection of x = {point} onto the box l <= x <= u with l = {lower} and u = {upper}?
    """,
    "commands": """
    Project {point} onto the box with lower bounds {lower} and upper bounds {upper}.
    Clip the point {point} to the box from {lower} up to {upper}.
    For lower bounds {lower} and upper bounds {upper}, project {point} into the box.
    Respecting upper bounds {upper} and lower bounds {lower}, find the box point nearest to {point}.
    Limit every entry of {point} to the box between {lower} and {upper}.
    Make {point} feasible for the box: upper bounds {upper}, lower bounds {lower}.
    Calculate the projection onto a box: point {point}, lower bounds {lower}, upper bounds {upper}.
    Clamp {point} to its box; lower bounds {lower}, upper bounds {upper}.
    Truncate {point} to the box of upper bounds {upper} and lower bounds {lower}.
    Bring {point} back inside the box; lower bounds {lower}, upper bounds {upper}.
    Enforce the box constraints, upper bounds {upper} and lower bounds {lower}, on the point {point}.
    Replace every coordinate of {point} that breaks the lower bounds {lower} or the upper bounds {upper} by the \
bound; that clips it to the box.
    Return the feasible point of the box, lower bounds {lower}, upper bounds {upper}, with least distance to {point}.
    Project {point} onto the box from {lower} to {upper}.
    Project onto the box with lower bounds {lower} and upper bounds {upper} the point {point}.
    Find the projection of {point} onto the box; lower bounds {lower}, upper bounds {upper}.
    Find the point of the box with lower bounds {lower} and upper bounds {upper} that is closest to {point}.
    Find the nearest feasible point to {point}; box with upper bounds {upper}, lower bounds {lower}.
    Clip {point} to the box with lower bounds {lower} and upper bounds {upper}.
    Clamp {point} to the box from {lower} to {upper}.
    Constrain {point} to the box with upper bounds {upper} and lower bounds {lower}.
    Saturate each entry of {point} at the box's lower bounds {lower} and upper bounds {upper}.
    Push {point} back into the box: lower bounds {lower}, upper bounds {upper}.
    With lower bounds {lower} and upper bounds {upper}, box in the point {point} coordinate by coordinate.
    Restore feasibility of {point} for the box between {lower} and {upper} by projection.
    Trim {point} to fit the box with lower bounds {lower} and upper bounds {upper}.
    Squash {point} into the box; upper bounds {upper}, lower bounds {lower}.
    Drag {point} to the closest place inside the box with lower bounds {lower} and upper bounds {upper}.
    Squash {point} into the box with corners {lower} and {upper}, entry by entry.
    Clamp {point} to the box: lower limits {lower}, upper limits {upper}.
    Cap {point} at the box walls, upper bounds {upper}, lower bounds {lower}.
    Push {point} back inside the box with lower bounds {lower} and upper bounds {upper}.
    Find the clamped point for {point}, a box with minimums {lower}, maximums {upper}.
    Find the closest box point to {point}, lower limits {lower}, upper limits {upper}.
    Saturate {point} at the box limits, upper bounds {upper}, lower bounds {lower}.
    Bring {point} back to the nearest wall of the box, lower bounds {lower}, upper bounds {upper}.
    Apply the box floors {lower} and the box ceilings {upper} to {point}.
    Please limit {point} to the box with minimum values {lower}, maximum values {upper}.
    I want {point} moved into the box that starts at {lower} and ends at {upper}.
    Find the box-limited version of {point}, lower bounds {lower}, upper bounds {upper}.
    Nudge {point} to the closest spot of the box, minimums {lower}, maximums {upper}.
    Project the point {point} onto the box with lower bounds {lower} and upper bounds {upper}.
    Clip the array {point} between the lower bounds {lower} and the upper bounds {upper}.
    Clamp the vector {point} to the minimum values {lower} and the maximum values {upper}.
    Find the closest point to x = {point} within the box constraints l = {lower} and u = {upper}.
    """,
    "stories": """
    A robot arm may move in the box from {lower} to {upper}. Which allowed target is nearest to the wish {point}?
    Projected gradient has left the box: {point}. Lower bounds {lower}, upper bounds {upper}. Put it back.
    Clip the dose plan {point} to its box; upper bounds {upper}, lower bounds {lower}. What is allowed?
    With lower bounds {lower} and upper bounds {upper}, a trader's box keeps each position. Project the wish {point}.
    A mixing desk permits levels in the box of lower bounds {lower} and upper bounds {upper}. A clumsy hand sets \
{point}. What does the limiter make of it?
    An optimiser's iterate {point} violates its box. Lower bounds: {lower}. Upper bounds: {upper}. Repair it by \
projection.
    Each nutrient of the diet has a limit: lower bounds {lower}, upper bounds {upper}. The wish {point} is clipped to \
this box. Which diet results?
    A joystick sends {point}, but the box of legal commands has lower bounds {lower} and upper bounds {upper}. Which command gets through after clipping?
    A gradient step landed at {point}, outside the box with lower bounds {lower} and upper bounds {upper}. To which box point is it projected?
    A thermostat array is set to {point}. The safe box has upper bounds {upper} and lower bounds {lower}. What remains after clamping?
    A player left the arena, a box from {lower} to {upper}, and stands at {point}. To which nearest point is he put back?
    A chemist's recipe {point} violates the box of limits, upper bounds {upper}, lower bounds {lower}. Which recipe in the box is closest?
    An asset manager desires {point}, but the mandate is a box: lower bounds {lower}, upper bounds {upper}. Project the wish onto it.
    A printer's head is told to go to {point}. Its box has the lower bounds {lower} and the upper bounds {upper}. Where does it really stop, clamped by coordinate?
    A nurse's pump rates should be {point}, but they must stay in a box with lower bounds {lower} and upper bounds {upper}. What do the pumps really run at?
    The valves are asked for {point}. The box of limits has the floors {lower} and the ceilings {upper}. Where do they saturate?
    A trader wants the positions {point}. The risk desk clips them to a box, minimums {lower}, maximums {upper}. What is permitted, as near as possible?
    A crane hook is sent to {point}, outside its box from {lower} to {upper}. Which reachable point is nearest?
    My solver returned {point}, but the lower bounds are {lower} and the upper bounds are {upper}. Project it back onto the box.
    """,
    "terse": """
    project {point} to box {lower}, {upper}
    clip to box {point}, lower bounds {lower}, upper bounds {upper}
    box lower {lower}, upper {upper}: project {point}
    upper bounds {upper}, lower bounds {lower}, point {point}, projection onto box
    np.clip({point}), lower bounds {lower}, upper bounds {upper}
    clamp to box: {point}; upper bounds {upper}; lower bounds {lower}
    proj onto box, lower bounds {lower}, upper bounds {upper}, x = {point}
    nearest point in the box to {point}; lower bounds {lower}, upper bounds {upper}
    project {point} onto box, lower bounds {lower}, upper bounds {upper}
    box projection of {point}, lower bounds {lower}, upper bounds {upper}
    clip {point} to box from {lower} to {upper}
    nearest box point to {point}, upper bounds {upper}, lower bounds {lower}
    clamp {point}, box lower bounds {lower}, box upper bounds {upper}
    box from {lower} to {upper}; project {point}
    torch.clamp to a box: {point}, lower bounds {lower}, upper bounds {upper}
    box constraints lower bounds {lower}, upper bounds {upper}; nearest point to {point}
    clamp to box {point}, min {lower}, max {upper}
    {point} capped by box, lower bounds {lower}, upper bounds {upper}
    saturate {point}, box lows {lower}, box highs {upper}
    box floors {lower}, ceilings {upper}, point {point}, clamped?
    np.clip({point}, {lower}, {upper})
    projection of {point} onto box, lower bounds {lower}, upper bounds {upper}
    """,
    "dialogues": """
    A: Is {point} inside the box? B: The bounds? A: Lower bounds {lower}, upper bounds {upper}. Project it.
    User: the box has upper bounds {upper}. Assistant: Lower? User: lower bounds {lower}. Project {point}.
    "Lower bounds {lower}, upper bounds {upper}." "What shall I project onto the box?" "The point {point}."
    User: clip to a box. Bot: What, and to which bounds? User: {point}, lower bounds {lower}, upper bounds {upper}
    Engineer: The set point is {point}. Safety officer: The box has upper bounds {upper} and lower bounds {lower}. \
Engineer: Then clamp it.
    Tutor: Coordinates that are too large drop to the upper bounds {upper}. Student: Too small ones rise to the lower \
bounds {lower}? Tutor: So project {point} onto that box.
    A: Is {point} inside the box with lower bounds {lower} and upper bounds {upper}? B: No. A: Then give the nearest point that is.
    User: box projection. Bot: Bounds? User: lower bounds {lower}, upper bounds {upper}. Bot: Point? User: {point}
    Student: {point} sticks out of the box. Tutor: Lower bounds {lower}, upper bounds {upper}? Student: Yes. Tutor: So clip it.
    A: My setting is {point}. B: That's outside the box from {lower} to {upper}. A: What's the closest setting I may use?
    """,
}
