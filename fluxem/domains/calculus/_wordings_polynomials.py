# ruff: noqa: E501 - one template a line
"""Wordings of the tools for the algebra of polynomials."""

from __future__ import annotations

from fluxem.core.phrasebook import Phrases
from fluxem.domains.calculus import _draws, tools

PHRASES = (
    Phrases(
        tools.roots,
        _draws.draw_roots,
        terms=(
            "roots of a polynomial; zeros; solutions of an equation; x-intercepts; quadratic formula; zeros "
            "of a function; nullity points; real solutions; solving a quadratic; factors set to zero"
        ),
        questions="""
        What are the roots of {polynomial}?
        For which x does {polynomial} vanish?
        Where does the graph of {polynomial} cross the x-axis?
        Which real numbers make {polynomial} zero?
        What are the solutions if we set {polynomial} equal to nought?
        At which points is {polynomial} neither positive nor negative?
        What's the solution of {polynomial} set to zero?
        Which x-values annul {polynomial}?
        When does {polynomial} become zero?
        How do I solve the quadratic or cubic {polynomial}, equated with zero?
        Where does the curve of {polynomial} touch or intersect the horizontal axis?
        What zeroes does the polynomial {polynomial} have?
        By Vieta or factorising, which roots hide in {polynomial}?
        What are the zeros of {polynomial}?
        What are the real roots of {polynomial}?
        What are the x-intercepts of {polynomial}?
        What are the solutions of {polynomial} equals zero?
        What is the solution set of {polynomial} equated to zero?
        What are the nulls of the polynomial {polynomial}?
        Where is {polynomial} equal to zero?
        Where does {polynomial} hit zero?
        For what x is {polynomial} equal to nought?
        At what x does the parabola or curve {polynomial} meet the horizontal axis?
        Which values of x solve {polynomial} = zero?
        Which x, put into {polynomial}, gives nothing?
        Does {polynomial} have real zeros, and which?
        What would np.roots list as the real roots of {polynomial}?
        If {polynomial} is set to nil, what can x be?
        Which zeros follow from splitting {polynomial} into linear factors?
        What are the zero points of {polynomial}?
        What are the answers of the equation {polynomial} equals zero?
        What are the real solutions of {polynomial} equals zero?
        What are the crossing points of {polynomial} with the x-axis?
        What are the zero crossings of {polynomial}?
        What are the null points of {polynomial}?
        What is the solution set of {polynomial} set to zero?
        How do I solve {polynomial} equals zero?
        When is {polynomial} zero?
        Which x makes {polynomial} zero?
        Which x gives zero in {polynomial}?
        What must x be so that {polynomial} is zero?
        What can x be if {polynomial} equals zero?
        Where does {polynomial} cut the x-axis?
        Where does the curve {polynomial} come down to zero?
        What numbers can I put in {polynomial} to get zero?
        At which values does {polynomial} disappear?
        At what x do we break even if the profit is {polynomial}?
        What x do you get by factoring {polynomial} and setting each factor to zero?
        What are the landing points of {polynomial}, where the height is zero?
        Which inputs send {polynomial} to zero?
        What are the roots of the polynomial {polynomial}?
        What are the zeros of the function {polynomial}?
        Where does {polynomial} equal zero?
        Where does the graph of {polynomial} cross the horizontal axis?
        For which values is {polynomial} equal to zero?
        How do you find the zeros of {polynomial}?
        """,
        commands="""
        Find the zeros of {polynomial}.
        Solve {polynomial} = zero for x.
        Determine all real roots of {polynomial}.
        List every x where {polynomial} vanishes.
        Use the quadratic formula or factoring to get the roots of {polynomial}.
        Locate the x-intercepts of {polynomial}.
        Calculate the roots of {polynomial}.
        Factorise {polynomial} and read off its roots.
        Complete the square or use Cardano to solve {polynomial} for zero.
        Evaluate np.roots for {polynomial}.
        State all x for which {polynomial} is null.
        Find where {polynomial} changes sign or touches nought.
        Solve {polynomial} for its roots.
        Solve the equation {polynomial} equals zero.
        Solve for x: {polynomial} equals nought.
        Find the roots of {polynomial}.
        Find the real zeros of {polynomial}.
        Find the x-intercepts of the graph of {polynomial}.
        Find the solutions of {polynomial} set equal to zero.
        Find all x for which {polynomial} is nil.
        Equate {polynomial} to zero and solve.
        Use the quadratic formula, or factorise, to find the roots of {polynomial}.
        Apply the midnight formula or polynomial division to get the zeros of {polynomial}.
        Work out where the curve {polynomial} crosses the x-axis.
        Give the eigenvalues; the characteristic polynomial is {polynomial}.
        Tell me the values of x that satisfy {polynomial} equal to zero.
        Factorise {polynomial} and read off its zeros.
        Solve {polynomial} = zero.
        Find the zero points of {polynomial}.
        Find the zero crossings of {polynomial}.
        Find the solutions of the equation {polynomial} equals zero.
        Find the break-even points of {polynomial}.
        Find all x with {polynomial} equal to zero.
        Find out where {polynomial} is zero.
        Work out x when {polynomial} is zero.
        Tell me which x makes {polynomial} vanish.
        Show where {polynomial} crosses the axis.
        List the real zeros of {polynomial}.
        Get the roots for {polynomial}.
        Set {polynomial} to zero and find x.
        Give me the x-values where {polynomial} hits the axis.
        Use the abc formula, or something like it, on {polynomial}.
        Factor {polynomial} and read off its roots.
        Solve for x where {polynomial} gives nought.
        I want x, not the derivative: {polynomial} equals zero.
        Find the inputs where {polynomial} is zero.
        Find the axis crossings of {polynomial}.
        Find the real answers to {polynomial} equals zero.
        Say for which x nothing is left of {polynomial}.
        Look for the x that turns {polynomial} into zero.
        Find the zeros of the function {polynomial}.
        Find all real roots of the polynomial {polynomial}.
        Find all real zeros of {polynomial}.
        Find the x-intercepts of {polynomial}.
        """,
        stories="""
        A thrown ball has height {polynomial} at time x. When is it on the ground?
        The profit of a stall is {polynomial}. At which sales does it break even, neither gain nor loss?
        A bridge arch follows {polynomial}. Where does it meet the road, at height nought?
        The characteristic polynomial came out as {polynomial}. Its roots are wanted.
        A suspension cable has height {polynomial} above the river. Where does it dip into the water, at height zero?
        Supply minus demand is {polynomial} at the price x. The market balances when that is nil. At which prices?
        A diver's height above the water is {polynomial} after x seconds. When does she hit the surface?
        A dolphin leaps along {polynomial}. Where, in x, does it leave and re-enter the water at height zero?
        A filter's denominator is {polynomial}. Its poles are the real roots. Locate them.
        The bank's net present value is {polynomial} in the factor x. At which x does it become nil?
        The stone's height is {polynomial}. At what x is it on the floor, height nought?
        A tunnel's vault has the outline {polynomial}. At which x does it stand on the ground line?
        Supply minus demand is {polynomial} at price x. At which prices does the market clear, the difference being zero?
        A teacher hands out cards; Jo gets {polynomial} and must find all zeros. Which ones?
        The determinant of a matrix comes out as {polynomial}. For which x is the matrix singular, the determinant being zero?
        My homework is an equation: {polynomial} equals zero. What can x be?
        A frog's jump has height {polynomial}. Where does it take off and land, at height zero?
        The gain of a shop is {polynomial} for x customers. For which x is there no gain and no loss?
        My program draws {polynomial} and I need the places where it crosses the horizontal axis. Which x are they?
        An engineer has the equation {polynomial} equals zero and needs the real solutions. Which are they?
        The height of a ball is {polynomial}. When is it on the ground, that is, where are the zeros?
        Homework: find all real zeros of the polynomial {polynomial}. What are they?
        """,
        terse="""
        roots: {polynomial}
        zeros of {polynomial}
        solve {polynomial} = nought
        {polynomial}: where is it zero?
        real solutions, {polynomial}
        solve {polynomial} for zero
        find x: {polynomial} equals zero
        x-intercepts of {polynomial}
        quadratic formula {polynomial}
        np.roots {polynomial}
        roots of {polynomial}
        zeros: {polynomial}
        solve {polynomial} equals zero
        {polynomial} equals zero, x = ?
        nulls of {polynomial}
        where {polynomial} crosses zero
        solve quadratic {polynomial}
        solve for zero: {polynomial}
        zero crossings of {polynomial}
        {polynomial} is zero for which x
        x-axis crossings: {polynomial}
        null points {polynomial}
        solutions of {polynomial} equals zero
        real roots of {polynomial}
        """,
        dialogues="""
        A: I have {polynomial}. B: Where does it vanish? A: That is my question.
        Teacher: Set {polynomial} to zero. Pupil: And then find x?
        - Which roots does it have? - What? - {polynomial}.
        A: I factored {polynomial}. B: Then the roots are plain to see. A: Namely?
        Pupil: When is {polynomial} equal to nothing? Teacher: You are asked for its zeros.
        A: Where does {polynomial} cut the axis? B: At its roots. A: And they are?
        User: solve an equation. Bot: Which one? User: {polynomial} equals zero
        Pupil: I should solve for x. Teacher: {polynomial} must be nought. Pupil: By the quadratic formula?
        Kid: The equation is {polynomial} equals zero. Dad: And you need x? Kid: Yes, all of them.
        A: Where does {polynomial} cut the axis? B: Find its roots. A: Which are they?
        """,
    ),
    Phrases(
        tools.polynomial_add,
        _draws.draw_polynomial_pair,
        terms=(
            "sum of polynomials; combining like terms; polynomial addition; total of expressions; polynomial "
            "sum; adding expressions; merging like terms; coefficientwise addition"
        ),
        questions="""
        What is the sum of {a} and {b}?
        What do you get when {b} is added to {a}?
        After collecting like terms, what do {a} and {b} give together?
        How much is {b} plus {a}?
        What polynomial results from adding {a} and {b}?
        What is f plus g if g is {b} and f is {a}?
        What's the polynomial {a} plus {b}?
        How much do {a} and {b} total?
        Coefficient by coefficient, what do {b} and {a} add up to?
        What single polynomial replaces the two summands {a} and {b}?
        When matching powers of {b} and {a} are merged, what stands there?
        If costs are {a} for wages and {b} for rent, what is the overall cost?
        What is the total of the polynomials {a} and {b}?
        What is {a} plus {b}?
        What is {a} added to {b}?
        What is the combined polynomial of {a} together with {b}?
        What is the sum of the polynomials {b} and {a}?
        What is the aggregate of {a} and {b}, like terms collected?
        What do {a} and {b} sum to?
        What do {b} and {a} total?
        What do you get if {a} is increased by {b}?
        How much do {a} and {b} make together?
        If I put {b} on top of {a}, which polynomial do I have?
        Adding {a} to {b}, which coefficients come out?
        What is left after the terms of {a} and {b} have been gathered into one sum?
        Which polynomial exceeds {a} by {b}?
        Lining up equal powers, what do {a} and {b} add to?
        What is the added-up polynomial of {a} and {b}?
        What is the overall expression of {a} plus {b}?
        What is the simplified sum of {a} and {b}?
        What is the addition of {a} and {b}?
        What is the result of adding {a} to {b}?
        What is the algebraic sum of {a} and {b}?
        How do I add {a} and {b}?
        How much is {a} and {b} together?
        What do I get when I add {a} to {b}?
        What do you have if {b} comes on top of {a}?
        If one part is {a} and the other is {b}, what is the whole?
        What does {a} become when {b} is added?
        Can you add {a} and {b} for me?
        {a} plus {b} gives what?
        What does it come to, {a} plus {b}?
        After adding, what do {a} and {b} look like as one expression?
        With {b} added on, how does {a} read?
        What is the collected form of {a} plus {b}?
        How much do I owe in all with {a} and {b}?
        What is the sum of the polynomials {a} and {b}?
        What do you get when you add {a} and {b}?
        How do you add the polynomials {a} and {b}?
        """,
        commands="""
        Add {a} and {b}.
        Add the polynomial {b} to {a}.
        Combine like terms in the total of {a} and {b}.
        Compute the sum of {b} and {a}.
        Simplify ({a}) plus ({b}).
        Sum up {b} with {a}.
        Calculate {a} plus {b} and sort by powers.
        Add up the coefficients of {b} and {a}, power by power.
        Merge {a} and {b} into one sum, sorted by exponent.
        Collect similar terms after adding {b} to {a}.
        Evaluate np.polyadd for {a} and {b}.
        Find the total of {a} and {b} in standard form.
        Add {a} to {b}.
        Add up {a} and {b}.
        Add together the polynomials {a} and {b}.
        Add the coefficients of {b} to those of {a}.
        Find the sum of {a} and {b}.
        Find {a} plus {b}.
        Find the polynomial sum of {b} and {a}.
        Increase {a} by {b}.
        Total {a} and {b}.
        Pool {a} with {b} and collect like powers.
        Lump {b} and {a} together into one polynomial by adding.
        Sum the polynomials {a} and {b}.
        Augment {b} by {a} and simplify.
        Write {a} plus {b} as a single polynomial.
        Don't multiply {a} and {b}; add them.
        Add up the polynomials {a} and {b}.
        Sum {a} and {b}.
        Find the addition of {a} and {b}.
        Find the simplified sum of {a} and {b}.
        Find the overall total of {a} plus {b}.
        Find the algebraic sum of {b} and {a}.
        Put {a} and {b} together by addition.
        Take {a}, add {b}, and simplify.
        Do {a} plus {b}.
        Join {b} to {a} with a plus sign and simplify.
        Simplify the total of {a} and {b}.
        Work out {a} plus {b}.
        Calculate {b} plus {a}.
        Merge like terms: {a} plus {b}.
        Make one sum out of {a} and {b}.
        Don't take the product of {a} and {b}, take the sum.
        Tell me what you get when you add {b} onto {a}.
        Find the collected form of {a} plus {b}.
        Count {a} and {b} together.
        Bring {a} and {b} under one plus sign.
        Tot up {a} and {b}.
        Add the polynomials {a} and {b}.
        Find the sum of the polynomials {a} and {b}.
        Add and combine like terms: {a} and {b}
        Find the sum of ({a}) and ({b}) and simplify.
        """,
        stories="""
        One shop earns {a}, the other {b}. What do the two earn together?
        A fence has one side of length {b} and one of length {a}. How long are both sides joined?
        The first machine costs {a} to run, the second {b}. Give the joint cost as a polynomial.
        Team blue scored {b} and team red {a}. State the joint score.
        Two signals are modelled by {a} and {b}. Superposed, they add. Which polynomial models the superposition?
        The perimeter has an upper part {b} and a lower part {a}. Put both parts together.
        Branch north reports income {a}, branch south {b}. Headquarters adds the reports. What is booked?
        The first leg of a walk is {a} long, the second {b}. How long is the walk in all, as a polynomial?
        A landlord charges {a} for heating and {b} for water. Bill both in one polynomial.
        Two pumps deliver {a} and {b}. What is their joint delivery rate?
        Anna owes {a} and also {b}. Which polynomial is her whole debt?
        Forces {a} and {b} pull in the same direction. Give the resultant, their sum.
        Two warehouses stock {a} and {b} pallets. What is in stock altogether?
        A symbolic library needs a test for its plus operator, with operands {a} and {b}. What is the expected sum?
        My homework is {a} plus {b}. What is the answer?
        I earn {a} in the morning and {b} in the afternoon. Which polynomial is my earning for the day?
        One pipe brings {a}, another brings {b}. How much do both bring, as one expression?
        The first bill says {a} and the next one {b}. What do I pay for both?
        The cook needs {a} for the soup and {b} for the cake. How much does she need in all?
        One side of a field is {a} and the other {b}. What is the sum of the two expressions?
        Homework: add ({a}) and ({b}). What is the answer?
        """,
        terse="""
        ({a}) plus ({b})
        sum: {a}; {b}
        add {b} to {a}
        {a} added to {b}
        polynomials {a}, {b}: sum?
        first {a}, then {b}, add both
        total of {b} and {a}
        combine like terms: {a}, {b}, added
        whats {a} plus {b}
        polyadd {b}; {a}
        polyadd {a}; {b}
        sum of {a} and {b}
        total: {a}, {b}
        {b} plus {a}, simplified
        add polynomials {a}; {b}
        collect like terms of {a} plus {b}
        {a} plus {b}, simplify
        plus: {a} and {b}
        {a} and {b} added
        sum of {b}, {a}
        adding {b} to {a} makes
        ({a}) plus ({b}) simplified
        """,
        dialogues="""
        A: Mine is {a}. B: Mine is {b}. A: Let us add them.
        Teacher: Take {b} and {a}. Pupil: To collect like terms? Teacher: Yes, add them.
        - The first bill is {a}. - The second? - {b}. - So the sum?
        Pupil: Can I add the cube terms of {a} and {b}? Teacher: Like with like. What is the sum?
        A: Here are {a} and {b}. B: Multiply them? A: No, add them.
        User: add polynomials. Bot: Which? User: {a} and {b}
        Teacher: Put {b} and {a} together by adding. Pupil: Only equal powers combine, right? What is the total?
        Kid: I have {a}. Mum: And you get {b} more. Kid: So how much is that together?
        A: Should I multiply {a} and {b}? B: No, add. A: Then the sum is?
        """,
    ),
    Phrases(
        tools.polynomial_multiply,
        _draws.draw_polynomial_pair,
        terms=(
            "product of polynomials; expanding brackets; polynomial multiplication; multiplying out; "
            "expanded product; product of binomials; FOIL method; distributive law; convolving coefficients"
        ),
        questions="""
        What is the product of {a} and {b}?
        What do you get by multiplying {b} with {a}?
        How does ({a}) times ({b}) look when expanded?
        What is {b} times {a}, multiplied out?
        Which polynomial is the product with factors {a} and {b}?
        If g is {b} and f is {a}, what is f times g?
        What's the polynomial {a} multiplied by {b}?
        How much is ({b}) × ({a}) in expanded form?
        Without brackets, how does the product of {a} with {b} read?
        Every term of {a} times every term of {b}: what do you collect?
        What polynomial has {b} and {a} as its factors, expanded?
        If length is {a} and breadth is {b}, what area formula follows?
        What is {a} times {b}?
        What is {a} multiplied by {b}?
        What is the expansion of ({a}) times ({b})?
        What is the expanded form of the product of {b} and {a}?
        What is the convolution of the coefficients of {a} and {b}, written as a polynomial?
        What do {a} and {b} multiply to?
        What do the factors {b} and {a} give, multiplied out?
        What do I get if {a} is scaled by {b}?
        If {a} and {b} are the sides of a rectangle, which polynomial is its area?
        Multiplying {a} with {b}, which terms appear?
        Which polynomial splits into {a} and {b} as factors?
        How does {b} look after multiplication by {a}?
        Each term of {b} meets each term of {a}: what does it all come to?
        What is the multiplied-out form of {a} times {b}?
        What is the multiplication of {a} and {b}?
        What is the result of multiplying {a} by {b}?
        What is the simplified product of {a} and {b}?
        What is the area of a rectangle {a} by {b}, as a polynomial?
        How do I multiply {a} and {b}?
        How much is {a} times {b}?
        What do I get when I multiply {a} by {b}?
        What comes out if {b} is multiplied by {a}?
        If length is {a} and width is {b}, what is the area?
        Can you multiply {a} by {b} for me?
        {a} times {b} gives what?
        With the brackets opened, what is ({a}) times ({b})?
        What do the two brackets ({a}) and ({b}) make when multiplied?
        What does {a} become when it is multiplied by {b}?
        Which polynomial do you get from the factors {a} and {b}?
        What is the bracket-free form of {a} times {b}?
        What is the long form of the product of {a} and {b}?
        What is the product of the polynomials {a} and {b}?
        What do you get when you multiply {a} by {b}?
        How do you multiply {a} by {b}?
        What is the expanded form of ({a}) times ({b})?
        What is the expansion of the product of ({a}) and ({b})?
        """,
        commands="""
        Multiply {a} by {b}.
        Expand the product of {b} and {a}.
        Multiply out ({a}) times ({b}).
        Compute {b} times {a} and collect terms.
        Find the product of the polynomials {a} and {b}.
        Distribute {b} over {a}.
        Calculate the product of {a} and {b}.
        Multiply each term of {b} with each term of {a}.
        Remove the brackets: ({b}) times ({a}).
        Evaluate np.polymul for {a} and {b}.
        Expand by FOIL or the distributive law: {a} times {b}.
        Use the box method for the product of {b} and {a}.
        Multiply {a} and {b}.
        Multiply {a} with {b} and collect like powers.
        Multiply together {b} and {a}.
        Multiply the polynomial {b} by the polynomial {a}.
        Find the product of {a} and {b}.
        Find {a} times {b}.
        Find the expanded product of {b} with {a}.
        Expand ({a}) times ({b}).
        Multiply out the brackets ({a}) and ({b}).
        Work out {b} multiplied by {a}.
        Convolve the coefficient lists of {a} and {b}; give the polynomial.
        Clear the parentheses in ({a}) times ({b}).
        Don't add {a} and {b}; multiply them.
        Apply the distributive law to {b} times {a}.
        Form the product polynomial of {a} and {b}.
        Multiply {a} with {b}.
        Multiply together {a} and {b}.
        Times {a} by {b}.
        Find the multiplication of {a} and {b}.
        Find the simplified product of {a} and {b}.
        Find the area of a rectangle with sides {a} and {b}.
        Open the brackets in ({a}) times ({b}).
        Take {a}, multiply by {b}, and expand.
        Do {a} times {b}.
        Work out {a} times {b}.
        Calculate {b} multiplied by {a}.
        Get rid of the brackets in ({a}) times ({b}).
        Don't take the sum of {a} and {b}, take the product.
        Tell me what you get when you multiply {b} by {a}.
        Make one polynomial out of the factors {a} and {b}.
        Find the bracket-free form of {a} times {b}.
        Find the expansion of {a} times {b}.
        Cross-multiply every term of {a} with every term of {b}.
        Blow up {a} by the factor {b} and expand.
        Multiply the polynomials {a} and {b}.
        Multiply ({a}) by ({b}) and simplify.
        Multiply out the brackets: ({a}) times ({b})
        """,
        stories="""
        A field is {a} wide and {b} long. Its area is the product; expand it.
        Each of {b} boxes holds {a} screws. How many screws, as one polynomial?
        The generating functions are {a} and {b}. Multiply them to join the two choices.
        A price of {b} meets a demand of {a}. Revenue is price times demand; multiply out.
        A photo is {a} high and {b} wide. Expand height times width to find how much paper it takes.
        The exam paper shows two factors, {a} and {b}. Candidates must present the unfactored form.
        An investment grows by the factor {b}, later by the factor {a}. What overall factor, multiplied out?
        A carpet is {a} long and {b} wide. Which polynomial is its area?
        A shop sells {a} pieces at the price {b}. The turnover is price times pieces; multiply it out.
        The voltage is {a} and the current {b}. Power is their product; expand it.
        Two filters with the polynomials {a} and {b} are cascaded, so the polynomials multiply. What is the overall polynomial?
        Every one of {a} rows has {b} chairs. How many chairs, as an expanded polynomial?
        The parallelogram has the base {b} and the height {a}. Give base times height, multiplied out.
        A unit test multiplies the polynomials {a} and {b}. What product should it expect?
        The pupil sees ({a}) times ({b}) and must get rid of the parentheses. How does it read then?
        A loan of {a} is multiplied by the growth factor {b}. Write what is owed without brackets.
        My homework is ({a}) times ({b}), with no brackets in the answer. What do I write?
        A garden is {a} long and {b} wide. What is its area, multiplied out?
        Each worker earns {a} and there are {b} workers. What is the whole pay as one polynomial?
        The tile is {b} wide and {a} high. The tiler needs width times height, expanded.
        A shop sells {a} pieces at a price of {b} each. What are its takings, multiplied out?
        A rectangle has sides {a} and {b}. What is its area as an expanded polynomial?
        Homework: expand the product of {a} and {b}. What is the answer?
        """,
        terse="""
        ({a}) times ({b})
        product: {b}; {a}
        multiply {a} by {b}
        {b} times {a}, expanded
        polynomials {a}, {b}: product?
        factors {a}, {b}; expanded?
        ({a}) × ({b})
        expand {b} times {a}
        foil: {a}; {b}
        polymul {a}; {b}
        product of {a} and {b}
        polymul {a}; {b}, expanded
        np.convolve, polynomials {a} and {b}
        multiply out: {a}; {b}
        {a} multiplied by {b}
        brackets removed: ({a}) times ({b})
        {a} times {b}, expand
        {a} and {b} multiplied
        open brackets ({a}) times ({b})
        multiplication of {a} and {b}
        foil ({a}) times ({b})
        polynomial product {a} and {b}
        """,
        dialogues="""
        A: The factors are {a} and {b}. B: Shall I multiply them out?
        Teacher: Expand {b} times {a}. Pupil: Every term with every term?
        - One side measures {a}. - The other? - {b}. - Multiply for the area.
        A: Length {a}. B: Width {b}. A: Multiply out, and we have the area.
        A: Here are {a} and {b}. B: Add them? A: No, multiply them.
        User: multiply polynomials. Bot: Which? User: {a} and {b}
        Teacher: The factors are {b} and {a}. Pupil: And I expand? Teacher: Yes, write the product without brackets.
        Kid: The room is {a} long. Dad: And {b} wide. Kid: So the area is what, multiplied out?
        A: Should I add {a} and {b}? B: No, multiply. A: Then the product is?
        """,
    ),
    Phrases(
        tools.polynomial_divide,
        _draws.draw_division,
        terms=(
            "polynomial long division; quotient and remainder; synthetic division; division algorithm; "
            "division with remainder; remainder theorem; long division; divisor polynomial; cofactor"
        ),
        questions="""
        What are quotient and remainder when {dividend} is divided by {divisor}?
        How many times does {divisor} go into {dividend}, and what is left over?
        What is {dividend} divided by {divisor}?
        Dividing by {divisor}, what becomes of {dividend}?
        Is {divisor} a factor of {dividend}, judging by the remainder?
        What does long division of {dividend} by {divisor} give?
        What's the polynomial {dividend} divided by {divisor}?
        What quotient and what remainder does {dividend} leave on division by {divisor}?
        What is left of {dividend} modulo {divisor}?
        What cofactor accompanies the factor {divisor} in {dividend}, and what remains?
        By synthetic division with {divisor}, what happens to {dividend}?
        Which polynomial times {divisor} comes nearest to {dividend}, and how big is the leftover?
        What is the quotient of {dividend} and {divisor}, with its remainder?
        What is the result of dividing {dividend} by {divisor}?
        What is the remainder of {dividend} on division by {divisor}, and the quotient?
        What is {dividend} over {divisor}, as quotient and remainder?
        What is left over when {divisor} is divided into {dividend}?
        How often does {divisor} go into {dividend}, and what is left?
        How many times does {divisor} fit into {dividend}, as a polynomial with a remainder?
        If {dividend} is divided by {divisor}, what are quotient and remainder?
        With {divisor} as divisor and {dividend} as dividend, what does long division leave?
        What remains after {dividend} has been shared out by {divisor}?
        Into {dividend}, how often does {divisor} go, and with what remainder?
        When {divisor} is split off from {dividend}, which cofactor and which rest are found?
        What does sympy's div return for {dividend} and {divisor}?
        Does {dividend} divide evenly by {divisor}, and what is the quotient?
        What is the division of {dividend} by {divisor}?
        What is the division result of {dividend} over {divisor}?
        What is the remainder of {dividend} divided by {divisor}?
        What is the polynomial quotient of {dividend} by {divisor}?
        What is the leftover of {dividend} after dividing by {divisor}?
        How do I divide {dividend} by {divisor}?
        What do I get when I divide {dividend} by {divisor}?
        What comes out of {dividend} divided by {divisor}, and what stays over?
        If {dividend} is shared by {divisor}, how much is each and what is left?
        How often is {divisor} contained in {dividend}?
        Can {dividend} be divided by {divisor} without a remainder?
        Does {divisor} go into {dividend} evenly?
        Can you divide {dividend} by {divisor} for me?
        {dividend} divided by {divisor} gives what?
        With {divisor} taken out as a factor, what remains of {dividend}?
        When I divide by {divisor}, what happens to {dividend}?
        What are the whole part and the rest of {dividend} over {divisor}?
        What is the share when {dividend} is split by {divisor}, and what is over?
        What is the other factor if {dividend} is divided by {divisor}?
        What is the quotient and remainder when {dividend} is divided by {divisor}?
        What are the quotient and remainder of {dividend} divided by {divisor}?
        How do you divide {dividend} by {divisor} using long division?
        What do you get when you divide {dividend} by {divisor}?
        """,
        commands="""
        Divide {dividend} by {divisor}.
        Carry out polynomial long division: {dividend} by {divisor}.
        With the divisor {divisor}, divide the dividend {dividend}.
        Find quotient and remainder of {dividend} over {divisor}.
        Use {divisor} to divide {dividend} with remainder.
        Split {dividend} into a multiple of {divisor} and a remainder.
        Calculate ({dividend}) : ({divisor}) with remainder.
        Do the long division; numerator {dividend}, denominator {divisor}.
        Evaluate np.polydiv for {dividend} and {divisor}.
        Take {divisor} out of {dividend} as often as possible; state quotient and leftover.
        Reduce {dividend} modulo {divisor}.
        Convert the improper fraction with top {dividend} and bottom {divisor} into a whole part and a remainder.
        Divide the polynomial {dividend} by the polynomial {divisor}.
        Divide {divisor} into {dividend}.
        Divide {dividend} by {divisor} with remainder.
        Find {dividend} divided by {divisor}.
        Find the quotient and the remainder of {dividend} by {divisor}.
        Find the remainder of {dividend} after division by {divisor}.
        By {divisor}, divide {dividend}.
        Do synthetic or long division of {dividend} by {divisor}.
        Run the Ruffini-Horner scheme: {dividend} divided by {divisor}.
        Reduce {dividend} modulo the polynomial {divisor}, and give the quotient too.
        Factor {divisor} out of {dividend}; name what is left over.
        Write {dividend} as {divisor} times a quotient plus a rest.
        Carry out the Euclidean division of {dividend} by {divisor}.
        Simplify the rational function with numerator {dividend} and denominator {divisor} by dividing.
        Peel {divisor} off {dividend} by division.
        Do the division of {dividend} by {divisor}.
        Find the division of {dividend} by {divisor}.
        Find the polynomial quotient of {dividend} and {divisor}.
        Find the leftover of {dividend} on division by {divisor}.
        Find the remainder when {dividend} is divided by {divisor}.
        Work out {dividend} divided by {divisor}.
        Calculate {dividend} divided by {divisor}, with the rest.
        Take {dividend} and divide it by {divisor}.
        Do long division on {dividend}; the divisor is {divisor}.
        Share {dividend} by {divisor} and say what is left over.
        Cancel {divisor} from {dividend} by dividing.
        Break {dividend} up by {divisor}, giving quotient and rest.
        See how many times {divisor} goes into {dividend}.
        Test if {divisor} divides {dividend} and show the quotient.
        Give both parts, quotient and remainder: {dividend} by {divisor}.
        Tell me what you get when you divide {dividend} by {divisor}.
        Use {divisor} as the divisor for {dividend}.
        Find the other factor of {dividend} besides {divisor}, by division.
        Find the share and the rest of {dividend} split by {divisor}.
        Do {dividend} divided by {divisor}.
        Put {dividend} over {divisor} and do the long division.
        Divide the polynomial {dividend} by {divisor}.
        Divide {dividend} by {divisor} using long division.
        Use polynomial long division to divide {dividend} by {divisor}.
        Use long division: ({dividend}) ÷ ({divisor})
        Find the quotient and the remainder of {dividend} divided by {divisor}.
        """,
        stories="""
        A rectangle has area {dividend} and one side {divisor}. Divide to get the other side.
        The checksum code divides the message {dividend} by the generator {divisor}. What is left?
        Paul knows the factor {divisor} of {dividend}. By division he gets the rest; which?
        A pile of {dividend} stones is split among {divisor} children. How many does each get, and how many remain?
        A rational function has numerator {dividend} and denominator {divisor}. Divide to see its oblique asymptote.
        The volume of a box is {dividend}, its base {divisor}. Volume divided by base is the height. Find it.
        In a Reed-Solomon homework the data {dividend} is divided by {divisor}. What quotient and what remainder appear?
        A rectangle has the area {dividend} and one side of length {divisor}. Divide to find the other side.
        A transfer function has the numerator {dividend} over the denominator {divisor}. Split off the direct term by long division.
        For the oblique asymptote of {dividend} over {divisor}, Ria does long division. What are quotient and remainder?
        A journey of length {dividend} is made at speed {divisor}. Time is length divided by speed; divide the polynomials.
        A prize of {dividend} is divided equally by {divisor} winners. What does each get, and what is left?
        A CRC unit shifts the polynomial {dividend} through a register with the divisor {divisor}. What is the remainder?
        Jo found the factor {divisor}. To lower the degree she divides {dividend} by it. What does she get?
        My homework is {dividend} divided by {divisor}. What are the quotient and the remainder?
        A field of area {dividend} has a side of length {divisor}. How long is the other side, by division?
        I know that {divisor} is a factor of {dividend}. What is the other factor, if I divide?
        We hand out {dividend} sweets to {divisor} children. How many does each child get and how many are over?
        A coder tests a polynomial division routine with {dividend} over {divisor}. What should come back?
        A rectangle has area {dividend} and one side {divisor}. Divide to find the other side, with any remainder.
        Homework: find the quotient and remainder when {dividend} is divided by {divisor}. What are they?
        """,
        terse="""
        ({dividend}) divided by ({divisor})
        divide {dividend} by {divisor}
        divisor {divisor}, dividend {dividend}: quotient?
        long division: {dividend}, by {divisor}
        remainder of {dividend} by {divisor}
        ({dividend}) : ({divisor})
        polydiv {dividend}; {divisor}
        {divisor} into {dividend}
        {dividend} mod {divisor}
        numerator {dividend}, denominator {divisor}, divide
        {dividend} over {divisor}, quotient + remainder
        polynomial division {dividend} by {divisor}
        quotient and remainder: {dividend} by {divisor}
        np.polydiv: {dividend}; {divisor}
        synthetic division {dividend} by {divisor}
        divisor {divisor}, dividend {dividend}
        how often does {divisor} go into {dividend}
        polynomial remainder, {dividend} by {divisor}
        division of {dividend} by {divisor}
        {dividend} divided by {divisor}, rest?
        quotient of {dividend} and {divisor}
        leftover when {dividend} is divided by {divisor}
        divide up {dividend} by {divisor}
        does {divisor} divide {dividend}
        polynomial long division {dividend} by {divisor}
        synthetic or long division: {dividend} by {divisor}
        """,
        dialogues="""
        A: Divide {dividend}. B: By what? A: By {divisor}.
        Tutor: The divisor is {divisor}. Student: And the dividend? Tutor: {dividend}. Do the long division.
        - Does {divisor} divide {dividend}? - Let us see the remainder.
        A: The denominator is {divisor}. B: The numerator? A: {dividend}. B: Then carry out the division.
        A: Here is {dividend}. B: Multiply it by {divisor}? A: No, divide it by that.
        User: polynomial division. Bot: Dividend? User: {dividend}. Bot: Divisor? User: {divisor}
        Pupil: How often does {divisor} go into {dividend}? Teacher: Do the long division and watch the remainder.
        Kid: We have {dividend}. Mum: Share it by {divisor}. Kid: How much is each and what is left?
        A: Multiply {dividend} by {divisor}? B: No, divide. A: Then what are quotient and remainder?
        """,
    ),
)
