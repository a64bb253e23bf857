"""Wordings about distances and orders in graphs: shortest paths, diameters, spanning trees, topological orders."""

# ruff: noqa: E501 - one wording a line
from __future__ import annotations

SHORTEST_PATH = {
    "terms": (
        "shortest path; shortest route; quickest way; cheapest route; distance between two nodes; least-cost path; "
        "Dijkstra's algorithm; geodesic; optimal itinerary; minimum-weight path; navigation between two points; "
        "detour-free connection"
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
        What's the shortest way from {source} to {target}, roads being {graph}?
        How should the navigation app lead me to {target} when I stand at {source}, using the streets of the network {graph}?
        Which itinerary from {source} to {target} has the smallest sum of weights in the graph {graph}?
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
        Navigate from {source} to {target} through the network {graph} with minimum mileage.
        Guide a wheelchair user to {target} from {source} without any detour; the links are {graph}.
        Return nx.shortest_path with source {source} and target {target} for the graph {graph}.
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
        Two letters must be carried in a hurry from {source} to {target}, and the postman knows the roads {graph}. Which itinerary saves his legs most?
        A nurse pushes a bed from ward {source} to ward {target} along the corridors {graph}. Every metre counts; through which wards should she go?
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
        [whats|what is] the fastest route {source} -> {target} on the network {graph}
        sssp on graph {graph}, src {source}, dst {target}
    """,
    "dialogues": """
        A: I drew the graph {graph}. B: Nice. Where do you want to go? A: From {source} to {target}, as short as possible.
        A: Which nodes are linked? B: The edges are {graph}. A: Then what's the shortest way to {target} if I'm in {source}?
        A: I'm stuck in {source}. B: Where do you need to be? A: In {target}. B: Well, the roads are {graph}. A: So what is my best route?
        Teacher: Look at the graph {graph}. Pupil: Yes? Teacher: Tell me the minimal path from {source} to {target}.
        A: How long does a message travel from {source} to {target}? B: That depends on the network. A: It is {graph}. B: Then let us find the shortest path.
        Dispatcher: Next stop {target}. Driver: I'm at {source}, and the open roads are {graph}. Which way is shortest?
        Driver: Navigate to {target}. Satnav: You are at {source}; I know the roads {graph}. Driver: No detours, please.
    """,
}

SHORTEST_PATH_PAIRS = {
    "terms": (
        "shortest path in an edge list; hop distance; fewest hops; breadth-first search; minimum number of steps "
        "between nodes; degrees of separation"
    ),
    "questions": """
        What is the shortest path from {source} to {target} in the graph with the edges {graph}?
        How many hops separate {target} from {source} if the edges are {graph}?
        Given the edges {graph}, which path from {source} to {target} visits the fewest nodes?
        What's the shortest way from {source} to {target} along the edges {graph}?
        To get to {target} from {source}, what is the minimum sequence of moves if only the edges {graph} may be used?
        What chain of acquaintances, as short as can be, leads from {source} to {target}, given the edges {graph}?
        Which intermediate nodes does BFS report between {source} and {target} for the edges {graph}?
        How near is {source} to {target} in the undirected structure with edges {graph}, and by which vertices?
    """,
    "commands": """
        The graph has edges {graph}; give a shortest path to {target} from {source}.
        Run breadth-first search from {source} to {target} on the edges {graph}.
        Among the edges {graph}, pick a shortest chain that leads from {source} to {target}.
        Find the shortest path between {source} and {target}; edges: {graph}.
        Take the edge set E = {graph} and compute the geodesic joining {source} to {target}.
        Starting in {source}, reach {target} in the fewest jumps along the edges {graph}.
        Print the hop-minimal route to {target} from {source} for the edges {graph}.
    """,
    "stories": """
        A maze is stored as the edges {graph}. A mouse sits in cell {source} and the cheese lies in cell {target}. Find its shortest path.
        A social network is saved as the edges {graph}. How is person {source} joined to person {target} by the fewest friends?
        A token stands on vertex {source} and has to reach vertex {target}; it slides along the edges {graph}, one a turn. Name a fastest sequence of vertices.
        My adjacency list contains the edges {graph}. A query asks for the quickest link from {source} to {target}. What should the function return?
    """,
    "terse": """
        edges {graph}; shortest path {source} to {target}
        bfs {source} to {target}, edges {graph}
        edges {graph}: {target} from {source}, fewest hops
        shortest_path({source}, {target}) with edges {graph}
        E = {graph}; from {source} to {target}, min steps
    """,
    "dialogues": """
        A: Here are my edges: {graph}. B: And now? A: The shortest path to {target} from {source}, please.
        A: From {source} to {target}, how do I walk? B: Which edges are there? A: The edges {graph}.
        User: edges {graph}. Bot: Source and target? User: {source} and {target}, shortest path pls.
        Pupil: How does one get from {source} to {target} fastest? Teacher: Stay on the edges {graph} and count your steps.
    """,
}

DIAMETER = {
    "terms": (
        "diameter of a graph; greatest distance; longest shortest path; eccentricity; width of a network; maximum "
        "eccentricity; extent of a graph; worst-case hop count; span of a network"
    ),
    "questions": """
        What is the diameter of the graph {graph}?
        How far apart are the two most distant nodes of the network {graph}?
        In the graph {graph}, what is the longest of all shortest paths?
        What is the maximum eccentricity over the vertices of {graph}?
        How many steps separate the remotest pair of nodes when the links are {graph}?
        In the worst case, how many edges must be walked between two nodes of {graph}?
        What's the diameter of the network {graph}?
        What is diam(G) if G is the graph {graph}?
        How big is the graph {graph}, measured as the maximum over all pairs of their shortest-path length?
        Between the two ends farthest apart in the network {graph}, how many hops are there?
        What is the upper bound on hops that any message in the network {graph} can need?
        Among all pairs of vertices in the graph {graph}, what is the maximal distance?
        How many moves does it take at most to get from any node to any other via the links {graph}?
    """,
    "commands": """
        Compute the diameter of the graph {graph}.
        Find the greatest distance between any two vertices of {graph}.
        Given the edges {graph}, report the graph's diameter.
        Measure how wide the network {graph} is, from one extreme to the other.
        State the largest separation that occurs among nodes of the graph {graph}.
        Calculate the diameter; the edges are {graph}.
        Determine the maximal eccentricity of the nodes in the network {graph}.
        Return nx.diameter for the graph {graph}.
        Quantify the extent of the graph {graph} by its remotest pair of vertices.
        Look for the pair of nodes with the utmost separation in the graph {graph} and state that separation.
        Figure out the worst-case hop count of the network {graph}.
    """,
    "stories": """
        A rumour spreads along the links {graph}, one link an hour, and may begin at any node. How many links must it cross at worst to reach everybody?
        A museum's rooms are joined by the corridors {graph}. What is the largest number of corridors a guard might have to cross between two rooms?
        An engineer wants to bound the delay in the network {graph}, so she needs its diameter.
        The caves of a mountain are joined by the tunnels {graph}. Two explorers are as far from each other as possible; how many tunnels lie between them?
        A protocol needs a time-to-live large enough for any two routers. The links are {graph}. What worst-case hop count must the time-to-live cover?
        In the metro with the tracks {graph}, a prankster chooses the two stations that are farthest apart. How many tracks does the ride use, if the rider goes directly?
        Small-world research asks for the maximum degrees of separation in a group. The acquaintance network is {graph}. What is that maximum?
    """,
    "terse": """
        diameter of graph {graph}
        graph {graph}: diameter?
        max distance between nodes, edges {graph}
        longest shortest path, graph {graph}
        diam(G), graph G: {graph}
        nx.diameter, edges {graph}
        max eccentricity, network {graph}
        farthest pair of nodes, graph {graph}: how far?
    """,
    "dialogues": """
        A: My network is {graph}. B: And? A: I need its diameter.
        A: How spread out is the graph {graph}? B: You mean the greatest distance between nodes? A: Exactly.
        Student: What does the diameter of {graph} come to? Tutor: Take the farthest pair of nodes.
        User: diameter pls. Bot: Of which graph? User: the graph {graph}
        A: Any two of us should be able to pass a note quickly. B: The links are {graph}. A: So how many hands at worst, for the farthest pair?
        Lecturer: Compute all eccentricities in the graph {graph}. Student: And take the maximum, to get the diameter?
    """,
}

SPANNING_TREE = {
    "terms": (
        "minimum spanning tree; MST; Kruskal's algorithm; Prim's algorithm; cheapest way to connect everything; "
        "minimal network; minimum-weight spanning tree; cheapest backbone; least-cost cabling; optimum tree"
    ),
    "questions": """
        What is the minimum spanning tree of the graph {graph}?
        Which edges belong to a minimum spanning tree of {graph}?
        How can all nodes of {graph} be connected at the lowest total cost?
        Which links would Kruskal keep in the network {graph}?
        What is the lightest subset of the edges {graph} that still holds every vertex together?
        Given the possible cables {graph}, which ones should be laid so that everyone is connected as cheaply as can be?
        Which roads may be given up without cutting anyone off, so that the least length of {graph} remains as a tree?
        What's the MST of the graph {graph}?
        Which edges form the cheapest backbone of the network {graph}?
        Which of the links {graph} would Prim's algorithm pick?
        What's the cheapest wiring that still touches every node of the network {graph}?
        How do I remove redundant links from the network {graph} so that the remainder is connected, loop-free and of lowest total weight?
        How low can the total cost of a tree spanning the graph {graph} be, and which edges reach it?
        Which cables can we omit from the network {graph} while a tree of minimum total length remains?
    """,
    "commands": """
        Find a minimum spanning tree of the graph {graph}.
        Run Kruskal's algorithm on the edges {graph}.
        Use Prim's algorithm to build an MST for the graph {graph}.
        Connect every node as cheaply as possible with the links {graph}.
        Select from the weighted edges {graph} a spanning tree whose weight is minimal.
        Prune the network {graph} to its lightest spanning tree.
        Calculate the minimum-weight spanning tree; edges with weights: {graph}.
        Return nx.minimum_spanning_tree of the graph {graph}.
        Sort the edges {graph} by weight and greedily grow a forest until a single minimal tree is left.
        Economise: link up all sites with the smallest sum of cable lengths chosen from the network {graph}.
        Determine which connections of the network {graph} are indispensable for a least-cost tree.
        Design the least expensive loop-free wiring over the links {graph}.
    """,
    "stories": """
        An island state wants power lines between all its towns. The possible lines and their costs are the edges {graph}. Choose the cheapest set that links every town.
        A farmer lays water pipes between sheds; the candidate pipes with their lengths are {graph}. He wants every shed supplied with the least pipe.
        A telephone company may dig the cables {graph}. Every house must be reachable and the bill should be as small as possible. Which cables do they dig?
        After the storm, the council can repair the roads {graph} at the stated prices. Which repairs reconnect all villages for the least money?
        Broadband for the valley: fibre may follow any of the links {graph}, at the cost stated for each. Every hamlet gets connected, and money is short. Where should fibre be laid?
        An electrician has to wire all lamps together; the possible cables and their lengths are {graph}. She wants to use as little copper as possible and no loop. Which cables does she install?
        For a cluster analysis, a scientist shrinks the weighted graph {graph} to its minimum spanning tree. Which edges are retained?
    """,
    "terse": """
        minimum spanning tree: {graph}
        mst of graph {graph}
        kruskal, edges {graph}
        graph {graph}: cheapest spanning tree?
        MST, edges {graph}
        prim on network {graph}
        min weight tree spanning the graph {graph}
        cheapest wiring of all nodes, links {graph}
    """,
    "dialogues": """
        A: The edges with their weights are {graph}. B: Do you need a path? A: No, a minimum spanning tree.
        A: We must join all nodes. B: What can we build? A: The links {graph}. B: Then take the cheapest tree.
        Planner: Here are the possible connections: {graph}. Boss: Keep it cheap, but leave no node out of the tree.
        User: mst? Bot: Give me a weighted graph. User: graph {graph}
        Engineer: Here are the possible pipes with their prices: {graph}. Accountant: Lay only what is needed to supply everybody, as cheaply as possible.
        Lecturer: Run Kruskal by hand. Student: On which graph? Lecturer: On the graph {graph}.
    """,
}

TOPOLOGICAL_SORT = {
    "terms": (
        "topological order; topological sort; dependency order; valid schedule of tasks; linear extension; order "
        "that respects prerequisites; execution order; build sequence; ordering of a DAG; precedence-respecting "
        "schedule"
    ),
    "questions": """
        What is a topological order of the graph {graph}?
        In which order should the tasks be done, given the dependencies {graph}?
        Which sequence of nodes respects all the arrows of the directed graph {graph}?
        If an arrow means comes before, how can the nodes of {graph} be lined up?
        What is a valid build order for the dependency graph {graph}?
        With the prerequisites {graph}, which item comes first, which next, and so on until the last?
        How would you schedule these steps so that every precedence in {graph} holds?
        What's a topological ordering for the graph {graph}?
        In what sequence can a makefile process its targets, the dependencies being {graph}?
        How can I work off this to-do graph, {graph}, without ever starting something too early?
        Which linear extension does the precedence graph {graph} have?
        What would Kahn's algorithm output for the graph {graph}?
        Which execution order is feasible for the dependency graph {graph}?
        Who or what must come first, and what after that, in the precedence graph {graph}?
    """,
    "commands": """
        Topologically sort the graph {graph}.
        Find a topological ordering of the directed graph {graph}.
        Arrange the nodes of {graph} so that every edge points forward.
        Line up the jobs so that no dependency in {graph} is broken.
        Given the prerequisites {graph}, produce an order in which everything can be finished.
        Serialize the tasks of the dependency graph {graph}.
        Calculate a topological sort of the directed graph {graph}.
        Run Kahn's algorithm on the graph {graph}.
        Linearise the DAG whose edges are {graph}.
        Resolve the dependencies {graph} into an execution order.
        Put the nodes of the graph {graph} in a row so that each arrow goes from left to right.
        Sequence the work: predecessors before successors, according to the precedence graph {graph}.
    """,
    "stories": """
        A student plans her courses. The prerequisites are {graph}, where an arrow leads from what must be passed earlier. In what order can she take them?
        A cook has several steps to do, and the dependencies between them are {graph}. Write down an order that works.
        A package manager must install libraries; the dependency graph is {graph}, each arrow leading to the library that needs the other. Which order does it install them in?
        Before a rocket starts, the checks must follow the precedence graph {graph}. List the checks one after the other.
        On a building site some works must precede others. The precedence network is {graph}. The foreman wants a feasible sequence for all of them. Suggest it.
        Getting dressed has rules, such as socks before shoes. This morning's rules form the graph {graph}. In which order could everything be put on?
        A spreadsheet must recalculate its cells so that inputs are ready before they are used. The dependency graph is {graph}. Which evaluation order does it follow?
    """,
    "terse": """
        topological sort: {graph}
        topo order of graph {graph}
        dependencies {graph}; order?
        DAG with edges {graph}, linear order
        tsort <<< graph {graph}
        toposort, dependencies {graph}
        execution order, dependency graph {graph}
        Kahn: edges {graph}
    """,
    "dialogues": """
        A: These are the dependencies: {graph}. B: What do you need? A: An order in which to work through them.
        A: My graph is {graph}. B: Is it acyclic? A: Yes, so sort it topologically.
        Foreman: The precedence arrows are {graph}. Apprentice: So where do we begin, and what follows? Foreman: You tell me the order.
        User: order these tasks. Bot: What are the dependencies? User: {graph}
        Tutor: Which vertex of the DAG has no predecessor? Student: The edges are {graph}. Tutor: Start there and list all vertices in topological order.
        Cook: What do I do before what? Chef: The prerequisites are {graph}. Cook: Then give me a full sequence of steps.
    """,
}
