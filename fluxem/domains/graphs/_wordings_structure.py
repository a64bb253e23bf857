"""Wordings about the structure of graphs: connectivity, cycles, degrees, colorings; and texts without a task."""

# ruff: noqa: E501 - one wording a line
from __future__ import annotations

CONNECTED = {
    "terms": "connected graph; connectivity; one piece; reachability of every node; unbroken network; isolated part",
    "questions": """
        Is the graph {graph} connected?
        Can every node be reached from every other one in the network {graph}?
        Does the graph {graph} hang together in one piece?
        Are all vertices of {graph} joined by some path?
        With the roads {graph}, can one drive from anywhere to anywhere?
        Is there any pair of nodes without a path between them in {graph}, or is everything connected?
        Do the edges {graph} form a connected graph?
        Would a message started at any node eventually reach all the others through the links {graph}?
        Is the network {graph} unbroken?
        Does the graph {graph} have just a single connected component?
        If these are the only bridges, {graph}, is each island reachable from all the rest?
        Is it true that the graph with edges {graph} does not fall apart?
    """,
    "commands": """
        Check whether the graph {graph} is connected.
        Decide if the network {graph} is in one piece.
        Tell me if all nodes of {graph} are reachable from one another.
        Test the graph {graph} for connectivity.
        Verify that no vertex is cut off in {graph}.
        Find out whether the links {graph} join everything together.
        Say whether {graph} is a connected graph or a disconnected one.
        Examine the edges {graph} and judge whether the whole graph is connected.
        Make sure that the roads {graph} leave no town isolated from the others.
        Determine the connectedness of the graph {graph}.
    """,
    "stories": """
        A kingdom has built the roads {graph}. The queen wants to know whether a cart can get between any two places.
        In an office the computers are wired by the links {graph}. Can every machine talk to every other, perhaps through several cables?
        The caves known so far are joined by the tunnels {graph}. Could an explorer visit all of them without going outside?
        An airline offers the flights {graph}, each in both directions. Is it possible to travel between any two of its airports?
        Some pupils have exchanged phone numbers; the network of contacts is {graph}. Would a rumour reach the entire group?
        A biologist noted the links between ponds and streams: {graph}. She asks whether the ponds form one connected system.
        After an earthquake only the bridges {graph} are still standing. Is any part of the city cut off from the rest?
        A power grid consists of the cables {graph}. Does a single generator suffice to feed every station?
        A puzzle shows dots joined by the edges {graph}. Lena claims that it is all one figure. Is the graph connected, as she says?
        The metro lists the tracks {graph}. The mayor boasts that passengers can get from each station to each other station; is that right?
    """,
    "terse": """
        connected? graph {graph}
        graph {graph}: connected or not
        is connected: edges {graph}
        connectivity check, network {graph}
        {graph} - one component or a split graph?
        edges {graph}, all reachable?
    """,
    "dialogues": """
        A: Here is my graph: {graph}. B: What about it? A: Is it connected?
        A: I drew the edges {graph}. B: Can you get everywhere? A: That is what I want to know.
        A: Are the nodes all linked up? B: The links are {graph}. A: Then tell me whether the network holds together.
        Teacher: Consider the graph {graph}. Pupil: Shall I check that it is connected? Teacher: Exactly that.
        Admin: The cables are {graph}. Boss: Fine, but is every station connected with all the others?
        A: The roads are {graph}. B: Is any village isolated? A: I was hoping you would work that out.
    """,
}

CONNECTED_PAIRS = {
    "terms": "connected edge list",
    "questions": """
        Is the graph with the edges {graph} connected?
        Given the edges {graph}, can each node be reached from each other node?
    """,
    "commands": """
        The graph has edges {graph}; decide whether it is connected.
        Check the edges {graph} for connectedness.
    """,
    "stories": """
        A program stores a network as the edges {graph}. Is it connected?
        The rooms of a castle share doors, recorded as the edges {graph}. Can a ghost that uses doors only haunt every room?
    """,
    "terse": """
        edges {graph}; connected?
    """,
    "dialogues": """
        A: The edges are {graph}. B: So? A: Tell me if it's a connected graph.
    """,
}

NUM_COMPONENTS = {
    "terms": "connected components; number of pieces; separate clusters; islands; groups of linked nodes",
    "questions": """
        How many connected components does the graph {graph} have?
        Into how many separate pieces does the network {graph} fall?
        How many clusters of linked nodes are there, if the links are {graph}?
        What is the number of components of the graph with edges {graph}?
        The graph {graph} consists of how many parts that are not joined to each other?
        How many islands of mutually reachable vertices does {graph} contain?
    """,
    "commands": """
        Count the connected components of the graph {graph}.
        Find the number of components in the network {graph}.
        Tell me how many disjoint groups the links {graph} create.
        Given the edges {graph}, count the separate pieces of the graph.
        Work out how many clusters the nodes form under the connections {graph}.
    """,
    "stories": """
        On a school trip children who are friends share a tent, and so do friends of friends. The friendships are {graph}. How many tents are needed?
        A detective links suspects who phoned each other: {graph}. She counts each connected group as a gang. How many gangs are there?
        Ponds are joined by the pipes {graph}. Each joined system needs one pump. How many pumps must be bought?
        A linguist connects villages whose dialects agree: {graph}. How many dialect areas, that is components, does the map show?
    """,
    "terse": """
        number of components, graph {graph}
        graph {graph}: how many components?
        count clusters, edges {graph}
        components in network {graph}
    """,
    "dialogues": """
        A: The links are {graph}. B: How many groups is that? A: You count the components.
        A: My graph {graph} looks broken up. B: Into how many pieces? A: No idea.
        Analyst: The network reads {graph}. Manager: And how many separate clusters do we have?
    """,
}

HAS_CYCLE = {
    "terms": "cycle in a graph; loop; circuit; acyclic graph; circular dependency; round trip",
    "questions": """
        Does the graph {graph} contain a cycle?
        Is there a circuit anywhere in the graph {graph}?
        Can I walk along the edges {graph} and come back to my start without using an edge twice?
        Is any loop hidden in the network {graph}?
        Do the dependencies {graph} run in a circle?
        Is the graph {graph} cyclic?
        Along the links {graph}, is a round trip possible without retracing a link?
    """,
    "commands": """
        Check the graph {graph} for cycles.
        Decide whether the network {graph} has a cycle.
        Detect a loop, if any, among the edges {graph}.
        Look for circular dependencies in the graph {graph}.
        Say whether going around in circles is possible on the graph {graph}.
        Test if some cycle exists in the graph with edges {graph}.
    """,
    "stories": """
        A build tool reads the dependencies {graph}. It crashes if they are circular. Will it crash?
        A jogger likes round trips on which no path is run twice. The park's trails are {graph}. Can she find such a loop?
        In an orchard the irrigation pipes are {graph}. Water must never flow around in a ring. Is there a cycle?
        A spreadsheet's formulas refer to each other as in the graph {graph}. Does the program have to warn about a circular reference?
    """,
    "terse": """
        cycle in graph {graph}?
        graph {graph}: cyclic?
        loop check, edges {graph}
        any circuit in network {graph}
    """,
    "dialogues": """
        A: I fear that my graph {graph} goes round in circles. B: You mean it has a cycle? A: Yes, does it?
        A: The links are {graph}. B: Any loops? A: That's my question.
        Reviewer: Your dependencies are {graph}. Author: Is one of them circular? Reviewer: Check for a cycle.
    """,
}

DEGREE = {
    "terms": "degree of a node; number of incident edges; valency of a vertex; number of links; how many connections",
    "questions": """
        What is the degree of {node} in the graph {graph}?
        In the graph {graph}, how many edges meet at {node}?
        How many links does node {node} have in the network {graph}?
        Given the edges {graph}, how many of them touch vertex {node}?
        What is the valency of the vertex {node}, if the graph is {graph}?
        The roads are {graph}. How many roads lead out of {node}?
    """,
    "commands": """
        Find the degree of node {node} in the graph {graph}.
        In the network {graph}, count the connections of {node}.
        Count the edges incident to {node} in {graph}.
        Tell me the degree that vertex {node} has, the graph being {graph}.
        From the edges {graph}, read off the valency of {node}.
    """,
    "stories": """
        At a party people shook hands as in the graph {graph}. With how many people did {node} shake hands?
        The railway tracks are {graph}. A clerk at {node} wants to know how many tracks end at his station.
        A spider builds threads between pegs: the edges {graph}. How many threads are tied to peg {node}?
        For a hub, what counts is the number of cables. The cables are {graph}; how many are plugged into {node}?
    """,
    "terse": """
        degree of {node}, graph {graph}
        graph {graph}; deg of node {node}?
        edges at {node}: {graph} (graph)
        how many links at {node}, network {graph}
    """,
    "dialogues": """
        A: The graph is {graph}. B: What about {node}? A: Its degree, please.
        A: How well connected is {node}? B: The links are {graph}. A: So count the links it has.
        Pupil: Which number belongs to {node}? Teacher: Its degree in the graph {graph}.
    """,
}

DEGREE_PAIRS = {
    "terms": "degree in an edge list",
    "questions": """
        What is the degree of {node} in the graph with the edges {graph}?
        The edges are {graph}; in how many of them does {node} occur?
    """,
    "commands": """
        Count how often node {node} is an end of the edges {graph}.
        Given the edges {graph}, find the degree of vertex {node}.
    """,
    "terse": """
        edges {graph}, degree of {node}
    """,
    "dialogues": """
        A: I stored the edges {graph}. B: Which degree do you need? A: That of {node}.
    """,
}

NEIGHBORS = {
    "terms": "neighbors of a node; adjacent vertices; adjacency; direct connections; neighborhood; who is linked to whom",
    "questions": """
        Which nodes are adjacent to {node} in the graph {graph}?
        Who are the neighbors of {node} in the network {graph}?
        In the graph {graph}, which vertices are joined directly to {node}?
        The links are {graph}. To which nodes can {node} talk without going through another one?
        What is the neighborhood of {node}, given the graph {graph}?
        With the roads {graph}, which places are just one road away from {node}?
    """,
    "commands": """
        List the neighbors of {node} in the graph {graph}.
        Given the edges {graph}, name all nodes next to {node}.
        Write down every vertex that shares an edge with {node} in the graph {graph}.
        In the network {graph}, enumerate the direct contacts of {node}.
        Show which nodes of the graph {graph} are linked straight to {node}.
    """,
    "stories": """
        In a friendship network the links are {graph}. Whom does {node} know personally?
        A board has fields joined by the edges {graph}. My piece stands on {node}; which fields can it enter in a single move?
        Fire breaks out in node {node} of a forest modelled as the graph {graph}. Which nodes catch fire next?
        The flights are {graph}. Name all destinations that can be reached nonstop from {node}.
    """,
    "terse": """
        neighbors of {node}, graph {graph}
        graph {graph}; adjacent to {node}?
        edges {graph}: who is next to {node}
        adjacency of node {node}, network {graph}
    """,
    "dialogues": """
        A: Look at the graph {graph}. B: Which node interests you? A: I want the neighbors of {node}.
        A: Who is next to {node}? B: Depends on the edges. A: The edges are {graph}.
        Host: The acquaintance graph is {graph}. Guest: So who is acquainted with {node}?
    """,
}

IS_BIPARTITE = {
    "terms": "bipartite graph; two groups; two-colorable; odd cycle; splitting nodes into two teams; bipartition",
    "questions": """
        Is the graph {graph} bipartite?
        Can the nodes of {graph} be split into two teams with every edge running between the teams?
        Is the graph {graph} free of odd cycles?
        Would two colors be enough to color the vertices of {graph} so that linked ones differ?
        Does the network {graph} admit a bipartition?
        Can we divide the vertices into two camps so that no edge of {graph} stays inside a camp?
    """,
    "commands": """
        Check whether the graph {graph} is bipartite.
        Decide if {graph} is two-colorable as a graph.
        Test the network {graph} for bipartiteness.
        Tell me if the vertices in {graph} can be parted into two independent halves.
        Determine whether a bipartition of the graph with edges {graph} exists.
    """,
    "stories": """
        Some guests dislike each other; the edges {graph} join enemies. Can they be seated at two tables without any enemies together?
        A coach draws a graph of players who refuse to be in the same team: {graph}. Are two teams possible?
        The lamps of a garden are joined by the cables {graph}. Each cable must link a red lamp with a white one. Can the lamps be chosen so, making the graph bipartite?
        Chemicals that react with each other are joined in the graph {graph}. Do two cupboards suffice to store them safely apart?
    """,
    "terse": """
        bipartite? graph {graph}
        graph {graph}: two-colorable?
        bipartite check, edges {graph}
        network {graph}, split into two sides possible?
    """,
    "dialogues": """
        A: My graph is {graph}. B: Does it split into two sides? A: You mean whether it's bipartite; I don't know.
        A: I want to color the vertices of {graph} black and white. B: Linked ones differently? A: Yes. Is that possible?
        Organizer: The quarrels form the graph {graph}. Helper: Are two rooms enough to keep the peace?
    """,
}

CHROMATIC_NUMBER = {
    "terms": "chromatic number; graph coloring; fewest colors; proper vertex coloring; conflict-free time slots",
    "questions": """
        What is the chromatic number of the graph {graph}?
        How many colors does a proper vertex coloring of {graph} need at least?
        What is the smallest number of colors with which the vertices of {graph} can be painted so that neighbors differ?
        How few colors suffice for the nodes of the network {graph}, if linked nodes may not match?
        With how many crayons at minimum can the nodes in {graph} be colored properly?
        What is the least k for which the graph with edges {graph} is k-colorable?
    """,
    "commands": """
        Compute the chromatic number of the graph {graph}.
        Find the fewest colors that color the graph {graph} properly.
        Determine how many colors the vertices of {graph} require when adjacent ones must differ.
        Given the edges {graph}, minimise the number of colors of a proper coloring.
        State the chromatic number for the network {graph}.
    """,
    "stories": """
        Exams that share students must not be held in the same time slot. The conflict graph is {graph}. How many slots are needed at least?
        Countries with a common border get different colors on the map. The borders form the graph {graph}. How many colors must the printer buy?
        Radio stations that disturb each other need different frequencies. They are joined in the graph {graph}. What is the smallest number of frequencies?
        Fish that would fight are linked by the edges {graph}. How many tanks does the shop need so that no tank sees a fight?
    """,
    "terse": """
        chromatic number of graph {graph}
        graph {graph}: min colors?
        coloring, edges {graph}, fewest colors
        chi of the graph {graph}
    """,
    "dialogues": """
        A: I want to color the graph {graph}. B: With how many colors? A: As few as possible. How many is that?
        A: The conflicts form the graph {graph}. B: So how many time slots does the coloring give?
        Student: The vertices of {graph} need colors. Tutor: Neighbors must differ; what is the least number?
    """,
}

IRRELEVANT = """
    Who proved that the bridges of Königsberg cannot be crossed in one walk?
    What is the difference between a graph and a chart?
    Why are trees called trees in computer science?
    Explain Dijkstra's algorithm in simple words.
    Is graph theory useful for biologists?
    Which library would you recommend for drawing networks?
    How long did it take to prove the four color theorem?
    Can you write an essay about social networks?
    What is a node in botany?
    Our family tree goes back to the middle ages.
    The road to Rome was closed because of snow.
    Name a famous problem about travelling salesmen.
    Who invented the adjacency matrix?
    Does the small-world effect really exist?
    How do search engines use the link structure of the web?
    I got lost on the path between the villages.
    What is the history of the London tube map?
    Why is the complete graph called complete?
    Tell me about random graphs and the people who studied them.
    Is a knight's tour a kind of path?
    What makes spanning trees useful when building networks?
    The network was down all morning, so nobody could work.
    Do you know a good textbook about graph coloring?
    Which company built the first computer network?
    How does a navigation device know about traffic jams?
"""
