"""Wordings about distances and orders in graphs: shortest paths, diameters, spanning trees, topological orders."""

# ruff: noqa: E501 - one wording a line
from __future__ import annotations

SHORTEST_PATH = {
    "terms": (
        "shortest path; shortest route; quickest way; cheapest route; distance between two nodes; least-cost path; "
        "Dijkstra's algorithm; geodesic"
    ),
    "questions": """
        What is the shortest path from {source} to {target} in the graph {graph}?
        In the network {graph}, how do I get to {target} from {source} with the least total cost?
        How far is {target} from {source} in the graph with edges {graph}?
        Which route from {source} to {target} is the cheapest, given the links {graph}?
        Given the roads {graph}, what's the quickest way to reach {target} starting at {source}?
        Starting at node {source}, what does the best path to node {target} look like in {graph}?
        On a graph whose edges are {graph}, which path between {source} and {target} is minimal?
        What would Dijkstra return for {source} to {target} on the graph {graph}?
        The edges are {graph}. Which nodes do I pass if I travel from {source} to {target} as directly as possible?
        To reach {target} from {source}, which way should I take on the road map with the roads {graph}?
        What is the distance between {source} and {target} on the graph {graph}?
        If the only roads are {graph}, how can a driver go from {source} to {target} without wasting any distance?
        Between {source} and {target}, what is the path of least cost in this network: {graph}?
    """,
    "commands": """
        Find the shortest path from {source} to {target} in the graph {graph}.
        Compute the [cheapest|least expensive] route to {target} from {source} in the network {graph}.
        Given the edges {graph}, run Dijkstra from {source} to {target}.
        Determine the minimum-cost path between {source} and {target}; the graph is {graph}.
        Show me how to go from {source} to {target} along the fewest or lightest edges of {graph}.
        Take the graph {graph} and report the distance from {source} to {target} together with the nodes on the way.
        Plan a trip from {source} to {target} using these routes: {graph}.
        For the graph {graph}, list the vertices on an optimal path to {target} that begins in {source}.
        Work out the geodesic from {source} to {target} in this graph: {graph}.
        Trace the quickest connection between {source} and {target} through the nodes of {graph}.
        Minimise the length of the walk from {source} to {target} over the edges {graph}.
    """,
    "stories": """
        A courier has to bring a parcel from {source} to {target}. The roads are {graph}. Which route is the shortest?
        Our village has the following footpaths, a small network of its own: {graph}. Grandma lives at {target} and we live at {source}. What is the shortest way to her?
        A packet leaves router {source} and must arrive at router {target}. The network links are {graph}. Which path will it take if it always picks the cheapest?
        The hiking map shows the trails {graph}. Lena is at hut {source} and wants to be at hut {target} as soon as possible. Tell her which huts to visit.
        An ambulance stands at {source}, the accident happened at {target}. With streets modelled as the graph {graph}, how should it drive?
        A robot vacuum moves between docking nodes along the edges {graph}. It waits in {source} and its charger is at {target}; give it the shortest path.
        Tickets are expensive, so Omar only wants the cheapest way to {target}. He boards at {source}, and the links of the train network are {graph}.
        Someone in {source} wants to be introduced to {target} through as few acquaintances as possible; the friendship graph is {graph}.
        In a board game the spaces are joined by the roads {graph}. My pawn is on {source}; what is the best route to {target}?
        A drone must fly to {target}. It starts from {source} and may only use the links {graph}. Find its best path.
    """,
    "terse": """
        shortest path {source} to {target}, graph: {graph}
        graph {graph}; {source} to {target}; shortest?
        dijkstra on graph {graph}, start {source}, goal {target}
        edges {graph}. distance {source} to {target}?
        to {target} from {source}, roads {graph}: best route
        quickest way {source} to {target} / network {graph}
        min cost path, start {source}, end {target}, edges {graph}
        goal {target}, start {source}, graph {graph}, cheapest way
    """,
    "dialogues": """
        A: I drew the graph {graph}. B: Nice. Where do you want to go? A: From {source} to {target}, as short as possible.
        A: Which nodes are linked? B: The edges are {graph}. A: Then what's the shortest way to {target} if I'm in {source}?
        A: I'm stuck in {source}. B: Where do you need to be? A: In {target}. B: Well, the roads are {graph}. A: So what is my best route?
        Teacher: Look at the graph {graph}. Pupil: Yes? Teacher: Tell me the minimal path from {source} to {target}.
        A: How long does a message travel from {source} to {target}? B: That depends on the network. A: It is {graph}. B: Then let us find the shortest path.
        Dispatcher: Next stop {target}. Driver: I'm at {source}, and the open roads are {graph}. Which way is shortest?
    """,
}

SHORTEST_PATH_PAIRS = {
    "terms": "shortest path in an edge list; hop distance; fewest hops",
    "questions": """
        What is the shortest path from {source} to {target} in the graph with the edges {graph}?
        How many hops separate {target} from {source} if the edges are {graph}?
        Given the edges {graph}, which path from {source} to {target} visits the fewest nodes?
    """,
    "commands": """
        The graph has edges {graph}; give a shortest path to {target} from {source}.
        Run breadth-first search from {source} to {target} on the edges {graph}.
        Among the edges {graph}, pick a shortest chain that leads from {source} to {target}.
    """,
    "stories": """
        A maze is stored as the edges {graph}. A mouse sits in cell {source} and the cheese lies in cell {target}. Find its shortest path.
        A social network is saved as the edges {graph}. How is person {source} joined to person {target} by the fewest friends?
    """,
    "terse": """
        edges {graph}; shortest path {source} to {target}
        bfs {source} to {target}, edges {graph}
    """,
    "dialogues": """
        A: Here are my edges: {graph}. B: And now? A: The shortest path to {target} from {source}, please.
        A: From {source} to {target}, how do I walk? B: Which edges are there? A: The edges {graph}.
    """,
}

DIAMETER = {
    "terms": "diameter of a graph; greatest distance; longest shortest path; eccentricity; width of a network",
    "questions": """
        What is the diameter of the graph {graph}?
        How far apart are the two most distant nodes of the network {graph}?
        In the graph {graph}, what is the longest of all shortest paths?
        What is the maximum eccentricity over the vertices of {graph}?
        How many steps separate the remotest pair of nodes when the links are {graph}?
        In the worst case, how many edges must be walked between two nodes of {graph}?
    """,
    "commands": """
        Compute the diameter of the graph {graph}.
        Find the greatest distance between any two vertices of {graph}.
        Given the edges {graph}, report the graph's diameter.
        Measure how wide the network {graph} is, from one extreme to the other.
        State the largest separation that occurs among nodes of the graph {graph}.
    """,
    "stories": """
        A rumour spreads along the links {graph}, one link an hour, and may begin at any node. How many links must it cross at worst to reach everybody?
        A museum's rooms are joined by the corridors {graph}. What is the largest number of corridors a guard might have to cross between two rooms?
        An engineer wants to bound the delay in the network {graph}, so she needs its diameter.
        The caves of a mountain are joined by the tunnels {graph}. Two explorers are as far from each other as possible; how many tunnels lie between them?
    """,
    "terse": """
        diameter of graph {graph}
        graph {graph}: diameter?
        max distance between nodes, edges {graph}
        longest shortest path, graph {graph}
    """,
    "dialogues": """
        A: My network is {graph}. B: And? A: I need its diameter.
        A: How spread out is the graph {graph}? B: You mean the greatest distance between nodes? A: Exactly.
        Student: What does the diameter of {graph} come to? Tutor: Take the farthest pair of nodes.
    """,
}

SPANNING_TREE = {
    "terms": (
        "minimum spanning tree; MST; Kruskal's algorithm; Prim's algorithm; cheapest way to connect everything; "
        "minimal network"
    ),
    "questions": """
        What is the minimum spanning tree of the graph {graph}?
        Which edges belong to a minimum spanning tree of {graph}?
        How can all nodes of {graph} be connected at the lowest total cost?
        Which links would Kruskal keep in the network {graph}?
        What is the lightest subset of the edges {graph} that still holds every vertex together?
        Given the possible cables {graph}, which ones should be laid so that everyone is connected as cheaply as can be?
        Which roads may be given up without cutting anyone off, so that the least length of {graph} remains as a tree?
    """,
    "commands": """
        Find a minimum spanning tree of the graph {graph}.
        Run Kruskal's algorithm on the edges {graph}.
        Use Prim's algorithm to build an MST for the graph {graph}.
        Connect every node as cheaply as possible with the links {graph}.
        Select from the weighted edges {graph} a spanning tree whose weight is minimal.
        Prune the network {graph} to its lightest spanning tree.
    """,
    "stories": """
        An island state wants power lines between all its towns. The possible lines and their costs are the edges {graph}. Choose the cheapest set that links every town.
        A farmer lays water pipes between sheds; the candidate pipes with their lengths are {graph}. He wants every shed supplied with the least pipe.
        A telephone company may dig the cables {graph}. Every house must be reachable and the bill should be as small as possible. Which cables do they dig?
        After the storm, the council can repair the roads {graph} at the stated prices. Which repairs reconnect all villages for the least money?
    """,
    "terse": """
        minimum spanning tree: {graph}
        mst of graph {graph}
        kruskal, edges {graph}
        graph {graph}: cheapest spanning tree?
    """,
    "dialogues": """
        A: The edges with their weights are {graph}. B: Do you need a path? A: No, a minimum spanning tree.
        A: We must join all nodes. B: What can we build? A: The links {graph}. B: Then take the cheapest tree.
        Planner: Here are the possible connections: {graph}. Boss: Keep it cheap, but leave no node out of the tree.
    """,
}

TOPOLOGICAL_SORT = {
    "terms": (
        "topological order; topological sort; dependency order; valid schedule of tasks; linear extension; "
        "order that respects prerequisites"
    ),
    "questions": """
        What is a topological order of the graph {graph}?
        In which order should the tasks be done, given the dependencies {graph}?
        Which sequence of nodes respects all the arrows of the directed graph {graph}?
        If an arrow means comes before, how can the nodes of {graph} be lined up?
        What is a valid build order for the dependency graph {graph}?
        With the prerequisites {graph}, which item comes first, which next, and so on until the last?
        How would you schedule these steps so that every precedence in {graph} holds?
    """,
    "commands": """
        Topologically sort the graph {graph}.
        Find a topological ordering of the directed graph {graph}.
        Arrange the nodes of {graph} so that every edge points forward.
        Line up the jobs so that no dependency in {graph} is broken.
        Given the prerequisites {graph}, produce an order in which everything can be finished.
        Serialize the tasks of the dependency graph {graph}.
    """,
    "stories": """
        A student plans her courses. The prerequisites are {graph}, where an arrow leads from what must be passed earlier. In what order can she take them?
        A cook has several steps to do, and the dependencies between them are {graph}. Write down an order that works.
        A package manager must install libraries; the dependency graph is {graph}, each arrow leading to the library that needs the other. Which order does it install them in?
        Before a rocket starts, the checks must follow the precedence graph {graph}. List the checks one after the other.
    """,
    "terse": """
        topological sort: {graph}
        topo order of graph {graph}
        dependencies {graph}; order?
        DAG with edges {graph}, linear order
    """,
    "dialogues": """
        A: These are the dependencies: {graph}. B: What do you need? A: An order in which to work through them.
        A: My graph is {graph}. B: Is it acyclic? A: Yes, so sort it topologically.
        Foreman: The precedence arrows are {graph}. Apprentice: So where do we begin, and what follows? Foreman: You tell me the order.
    """,
}
