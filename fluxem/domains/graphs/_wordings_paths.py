# ruff: noqa: E501 - one template a line
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
        What is the shortest route from {source} to {target} in the graph {graph}?
        What is the shortest distance from {source} to {target} in the graph {graph}?
        What is the lightest path from {source} to {target} in the network {graph}?
        What is the geodesic between {source} and {target} in the graph {graph}?
        What is the least-cost way to {target} from {source} over the links {graph}?
        What is the minimum travel cost from {source} to {target} with the roads {graph}?
        In the graph {graph}, what is the shortest path to {target} from {source}?
        In the graph {graph}, through which nodes does the shortest path from {source} to {target} lead?
        With the links {graph}, what does it cost at least to get from {source} to {target}?
        If I am at {source} and want to be at {target}, what is my shortest way through the network {graph}?
        What would A* return from start {source} to goal {target} on the graph {graph}?
        Which chain of links joins {source} and {target} with the smallest total weight in the network {graph}?
        By which stops do I get from {source} to {target} with the least driving, the roads being {graph}?
        How do I save the most distance when travelling to {target} from {source} on the roads {graph}?
        Not the neighbours but the whole way: which nodes lie between {source} and {target} on the shortest path in the graph {graph}?
        What is the shortest way from {source} to {target} on the map with roads {graph}?
        What is the quickest path between {source} and {target} in the graph {graph}?
        What is the minimum distance between {source} and {target} in the graph {graph}?
        What is the least number of steps from {source} to {target} in the graph {graph}?
        What is the best connection from {source} to {target} in the network {graph}?
        What is the fastest road from {source} to {target}, given the roads {graph}?
        How do I get from {source} to {target} with the roads {graph}?
        How do I travel from {source} to {target} most cheaply in the network {graph}?
        How far is it from {source} to {target} in the network {graph}?
        How long is the shortest trip from {source} to {target} if the roads are {graph}?
        How many hops is it from {source} to {target} in the network {graph}?
        Which stops do I pass going from {source} to {target} the short way, with the links {graph}?
        Which way is nearest from {source} to {target} in the network {graph}?
        If the graph is {graph}, what is the lowest cost to go from {source} to {target}?
        If I want to be in {target} and I'm in {source}, which of the roads {graph} do I take?
        Can you tell me the shortest path in the graph {graph} from {source} to {target}?
        The trains run on the links {graph}; what is the smartest way from {source} to {target}?
        What is the shortest path from node {source} to node {target} in the graph {graph}?
        What is the shortest path from {source} to {target}, given the edges {graph}?
        What is the shortest path between node {source} and node {target} in this graph: {graph}?
        How far is it from {source} to {target} in the graph {graph}?
        In a graph with the edges {graph}, what is the shortest path from {source} to {target}?
        What is the length of the shortest path from vertex {source} to vertex {target} in the graph {graph}?
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
        Find the shortest route between {source} and {target} in the network {graph}.
        Find the shortest path to {target}, coming from {source}, in the graph {graph}.
        Find the distance between {source} and {target} in the graph {graph}.
        Find the optimal path from {source} to {target} given the edges {graph}.
        Route me from {source} to {target} over the roads {graph}.
        Navigate from {source} to {target} in the network {graph} with the least cost.
        Minimise the cost of getting from {source} to {target}; the links are {graph}.
        Give the hop by hop route of least weight from {source} to {target} in the network {graph}.
        Send a message from {source} to {target} along the cheapest links of the network {graph}.
        Name the start, the stops and the end of the shortest trip from {source} to {target}; roads {graph}.
        Run Bellman-Ford from {source} and read off the path to {target} in the graph {graph}.
        Avoid detours: lead me to {target} from {source} through the network {graph}.
        Compute the path length from {source} to {target}, shortest of all, in the graph {graph}.
        State the minimal total weight to come from {source} to {target} in the graph {graph}, and by which nodes.
        Show the shortest path from {source} to {target} in the graph {graph}.
        Show me the quickest way from {source} to {target} in the network {graph}.
        Give the shortest path between {source} and {target} in the graph {graph}.
        Give me directions from {source} to {target} for the roads {graph}.
        Get from {source} to {target} at minimum cost in the network {graph}.
        Go from {source} to {target} with the fewest stops; the links are {graph}.
        Find the best way from {source} to {target} in the network {graph}.
        Find the fastest route from {source} to {target} in the network {graph}.
        Find the length of the shortest path from {source} to {target} in the graph {graph}.
        Find the hop distance between {source} and {target} in the graph {graph}.
        Tell me the way from {source} to {target} that costs least; the links are {graph}.
        Use Dijkstra on the graph {graph} from {source} to {target}.
        I need the shortest road from {source} to {target}; the roads are {graph}.
        Please plan the drive from {source} to {target}, as short as possible, on the roads {graph}.
        Use Dijkstra's algorithm to find the shortest path from {source} to {target} in the graph {graph}.
        Find the shortest path from vertex {source} to vertex {target} in the graph {graph}.
        Find the shortest path between {source} and {target}: edges {graph}.
        Given the graph {graph}, find the shortest path from {source} to {target}.
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
        The river ferries are the links {graph}. A trader in {source} must be in {target} with as little fare as possible. Which ferries does she take?
        A taxi driver picks up a guest at {source}. The guest wants to go to {target} by the shortest way. The streets are the roads {graph}. Where does the driver pass?
        The ants found a crumb at {target}. Their nest is {source}, and their trails form the network {graph}. Which trail sequence is shortest?
        A plane ticket from {source} to {target} is priced by the sum of the legs. The legs are the edges {graph}. What is the cheapest combination?
        Luggage travels on conveyor belts, the network {graph}. A suitcase is checked in at {source} and due at {target}. Which belts bring it there quickest?
        The fire engine is at {source} and the alarm comes from {target}. The streets form the network {graph}. Show the crew the shortest drive.
        A tourist in {source} asks the way to {target}. The tram lines are the links {graph}. Which stops should he go through to lose the least time?
        Data must go from node {source} to node {target}. Every link has its delay: the network is {graph}. Over which nodes is the delay lowest?
        I live in {source} and my school is in {target}. The paths I can walk are the roads {graph}. Which way is the shortest?
        A taxi picks me up at {source} and I want to go to {target}. The streets are the network {graph}. Which way should the driver take?
        We send a box from {source} to {target}. Each link has a price: the links are {graph}. What is the cheapest way to send it?
        The bus company has the links {graph}. A blind passenger in {source} wants as few stops as possible to {target}. Which stops?
        My router is at {source} and the server at {target}. With the network {graph}, over which nodes do packets go if they take the shortest path?
        A map has the roads {graph}. I want to drive from {source} to {target}. What is the shortest route?
        A computer network has the links {graph}. A packet is sent from {source} to {target}. What is the shortest path?
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
        route {source} to {target}, roads {graph}
        {source} -> {target} shortest, graph {graph}
        A* from {source} to {target}, graph {graph}
        nx.dijkstra_path, graph {graph}, {source} to {target}
        min distance {source} to {target}, edges {graph}
        cheapest way to {target} from {source}, links {graph}
        shortest way {source} to {target}, network {graph}
        graph {graph}: path {source} to {target}
        best route from {source} to {target}? roads {graph}
        hops from {source} to {target}, network {graph}
        graph {graph}, from {source} to {target}, shortest
        shortest_path(edges {graph}, {source}, {target})
    """,
    "dialogues": """
        A: I drew the graph {graph}. B: Nice. Where do you want to go? A: From {source} to {target}, as short as possible.
        A: Which nodes are linked? B: The edges are {graph}. A: Then what's the shortest way to {target} if I'm in {source}?
        A: I'm stuck in {source}. B: Where do you need to be? A: In {target}. B: Well, the roads are {graph}. A: So what is my best route?
        Teacher: Look at the graph {graph}. Pupil: Yes? Teacher: Tell me the minimal path from {source} to {target}.
        A: How long does a message travel from {source} to {target}? B: That depends on the network. A: It is {graph}. B: Then let us find the shortest path.
        Dispatcher: Next stop {target}. Driver: I'm at {source}, and the open roads are {graph}. Which way is shortest?
        Driver: Navigate to {target}. Satnav: You are at {source}; I know the roads {graph}. Driver: No detours, please.
        Walker: How do I reach {target}? Ranger: Where are you now? Walker: At {source}. Ranger: The trails form the network {graph}, so take the shortest path.
        A: The network is {graph}. B: Which two nodes? A: From {source} to {target}. B: And you want the least total weight between them, right?
        A: How do I get to {target}? B: Where are you? A: In {source}. B: The roads are {graph}, so let me find the short way.
        Guide: You are at {source}. Hiker: I want to get to {target} and my map has the roads {graph}. Guide: Then the shortest way is what?
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
        What is the shortest path from {source} to {target} with the edges {graph}?
        What is the hop distance from {source} to {target} for the edges {graph}?
        What is the fewest number of steps from {source} to {target} along the edges {graph}?
        What is the quickest way to {target} from {source} over the edges {graph}?
        What are the degrees of separation between {source} and {target}, given the edges {graph}?
        What is the geodesic from {source} to {target} for the edges {graph}?
        In how few moves can a token go from {source} to {target} along the edges {graph}?
        How many handshakes is {source} away from {target} if the edges are {graph}?
        If only the edges {graph} exist, how does one get from {source} to {target} most directly?
        Along the edges {graph}, what is the route with the fewest hops from {source} to {target}?
        From {source}, which is the shortest route to {target}, given the edges {graph}?
        Which nodes lie on a minimal path to {target} from {source}, the edges being {graph}?
        Over which vertices does {source} reach {target} soonest with the edges {graph}?
        Through the edges {graph}, what is the shortest connection from {source} to {target}?
        What is the shortest route between {source} and {target} for the edges {graph}?
        What is the minimum hop count from {source} to {target} with the edges {graph}?
        What is the best way from {source} to {target}, given the edges {graph}?
        What's the distance from {source} to {target} in the graph with edges {graph}?
        How do I get from {source} to {target} if I can only use the edges {graph}?
        How many edges are on the shortest path from {source} to {target}, with the edges {graph}?
        How many jumps at least is it from {source} to {target} over the edges {graph}?
        How far apart are {source} and {target} with the edges {graph}?
        Which nodes do I go through from {source} to {target}, taking the short way on the edges {graph}?
        Which way from {source} to {target} has the fewest edges, if the edges are {graph}?
        If the edges are {graph}, how do I go from {source} to {target} in the fewest moves?
        What is the shortest path from node {source} to node {target} if the edges are {graph}?
        What is the shortest path from {source} to {target} with the edge list {graph}?
        Given the list of edges {graph}, what is the shortest path from {source} to {target}?
        How many edges is the shortest path from {source} to {target} in the graph with edges {graph}?
        How many steps does it take from {source} to {target} with the edges {graph}?
        What is the distance between node {source} and node {target} in a graph with edges {graph}?
    """,
    "commands": """
        The graph has edges {graph}; give a shortest path to {target} from {source}.
        Run breadth-first search from {source} to {target} on the edges {graph}.
        Among the edges {graph}, pick a shortest chain that leads from {source} to {target}.
        Find the shortest path between {source} and {target}; edges: {graph}.
        Take the edge set E = {graph} and compute the geodesic joining {source} to {target}.
        Starting in {source}, reach {target} in the fewest jumps along the edges {graph}.
        Print the hop-minimal route to {target} from {source} for the edges {graph}.
        Find the shortest path from {source} to {target} given the edges {graph}.
        Lead me from {source} to {target} by the shortest chain of the edges {graph}.
        Find the fewest hops from {source} to {target}; the edges are {graph}.
        Find a minimal chain from {source} to {target} in the edges {graph}.
        Give the shortest route to {target}, starting at {source}, for the edges {graph}.
        Compute the hop count between {source} and {target}, edges {graph}.
        Walk from {source} to {target} in as few steps as possible; the edges are {graph}.
        Search the edges {graph} breadth first, beginning at {source}, until {target} is met, and show the path.
        Trace the shortest link between {source} and {target} with the edges {graph}.
        Use the edges {graph} to go from {source} to {target} without any detour.
        Determine the distance in edges from {source} to {target}; edges {graph}.
        Move a game piece from {source} to {target} using the fewest of the edges {graph}.
        Report how {source} reaches {target} soonest if the edges are {graph}.
        Connect {source} with {target} by as few of the edges {graph} as possible; list the nodes in order.
        Show the shortest path from {source} to {target} for the edges {graph}.
        Show the way from {source} to {target} with the fewest of the edges {graph}.
        Give the distance between {source} and {target}; edges {graph}.
        Give me the quickest path from {source} to {target} over the edges {graph}.
        Get from {source} to {target} with as few edges as possible; the edges are {graph}.
        Go from {source} to {target} the short way; edges {graph}.
        Find the best route from {source} to {target} on the edges {graph}.
        Find the quickest connection from {source} to {target}; the edges are {graph}.
        Find the number of steps between {source} and {target} with the edges {graph}.
        Find how to reach {target} from {source} soonest with the edges {graph}.
        Use BFS on the edges {graph} to go from {source} to {target}.
        Tell me the short way from {source} to {target}; I may use the edges {graph}.
        I need the fewest moves from {source} to {target}; the edges are {graph}.
        Please work out the path of least length from {source} to {target}, edges {graph}.
        Find the shortest path from {source} to {target} in the graph with edges {graph}.
        Find the shortest path from vertex {source} to vertex {target}; edges: {graph}.
        Use BFS to find the shortest path from {source} to {target} with the edges {graph}.
        Given the edges {graph}, find the shortest path between {source} and {target}.
    """,
    "stories": """
        A maze is stored as the edges {graph}. A mouse sits in cell {source} and the cheese lies in cell {target}. Find its shortest path.
        A social network is saved as the edges {graph}. How is person {source} joined to person {target} by the fewest friends?
        A token stands on vertex {source} and has to reach vertex {target}; it slides along the edges {graph}, one a turn. Name a fastest sequence of vertices.
        My adjacency list contains the edges {graph}. A query asks for the quickest link from {source} to {target}. What should the function return?
        The lifts and stairs of a mall are the edges {graph}. A shopper at {source} looks for {target}. Which way is the shortest?
        A gossip starts with {source}. The edges {graph} say who talks to whom. Through whom does it come to {target} soonest?
        Word-ladder fans store allowed changes as the edges {graph}. They start with {source} and must finish with {target} in as few changes as possible. Which ladder wins?
        The portals of a game are the edges {graph}. The hero is in {source} and the treasure in {target}. What is the least number of portals, and which?
        Two actors, {source} and {target}, never met, but films in common are the edges {graph}. Find the shortest chain between them.
        A bike tour may only use the edges {graph}. It goes from {source} to {target}. Which stops make it the shortest?
        A state machine has the edges {graph}. A tester wants to come from {source} to {target} with the fewest transitions. How?
        I know {source} and would like to meet {target}. Who knows whom is in the edges {graph}. Through whom can I get there fastest?
        A frog sits on leaf {source} and wants to be on leaf {target}. It can jump along the edges {graph}. Which leaves does it use to get there in the fewest jumps?
        Rooms with a door between them are the edges {graph}. I am in {source} and have to go to {target}. What is the shortest way?
        Our drone flies along the edges {graph}. It starts in {source} and must get to {target} with the fewest legs. Which way?
        A social network has the friendships, as edges, {graph}. How is {source} connected to {target} by the shortest path?
        In a maze the rooms are joined by the edges {graph}. I am in {source} and the exit is {target}. What is the shortest path?
    """,
    "terse": """
        edges {graph}; shortest path {source} to {target}
        bfs {source} to {target}, edges {graph}
        edges {graph}: {target} from {source}, fewest hops
        shortest_path({source}, {target}) with edges {graph}
        E = {graph}; from {source} to {target}, min steps
        fewest hops {source} to {target}, edges {graph}
        hop count {source} to {target}; edges {graph}
        min moves from {source} to {target}, edges {graph}
        path {source} to {target} shortest? edges {graph}
        shortest chain to {target} from {source}, edges {graph}
        edges {graph}, source {source}, target {target}, geodesic
        edges {graph}, from {source} to {target}, shortest
        shortest from {source} to {target}: edges {graph}
        how many steps from {source} to {target}, edges {graph}
        edges {graph} - best path from {source} to {target}?
        shortest path {source} to {target}, edges {graph}
        bfs(edges={graph}, start={source}, goal={target})
    """,
    "dialogues": """
        A: Here are my edges: {graph}. B: And now? A: The shortest path to {target} from {source}, please.
        A: From {source} to {target}, how do I walk? B: Which edges are there? A: The edges {graph}.
        User: edges {graph}. Bot: Source and target? User: {source} and {target}, shortest path pls.
        Pupil: How does one get from {source} to {target} fastest? Teacher: Stay on the edges {graph} and count your steps.
        A: I want to get from {source} to {target}. B: By the fewest hops? A: Yes, and the edges are {graph}.
        Gamer: I stand on {source}. Friend: And the exit is {target}? Gamer: Right, the edges are {graph}. What's the shortest way out?
        A: I'm at {source}. B: And where do you go? A: To {target}, on the edges {graph}. B: What is the shortest path, then?
        Coder: My edges are {graph}. Mate: From where to where? Coder: From {source} to {target}, the shortest path.
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
        What is the diameter of the network {graph}?
        What is the greatest distance between two nodes of the graph {graph}?
        What is the longest shortest path length in the graph {graph}?
        What is the largest separation between any two nodes in the network {graph}?
        What is the maximum distance in the graph {graph}?
        What is the width of the network {graph}, from end to end?
        What is the worst-case distance between nodes of the network {graph}?
        How far apart can two nodes of the graph {graph} be?
        How far is it between the two remotest vertices of the graph {graph}?
        How long is the longest of all shortest paths in the graph {graph}?
        How wide is the graph {graph}, measured between its farthest vertices?
        In the network {graph}, how far is the worst pair of nodes apart?
        Over all pairs of nodes, how large does the distance get in the graph {graph}?
        If I take the two most remote places on the roads {graph}, how long is the shortest drive between them?
        What is the greatest distance in the graph {graph}?
        What is the largest distance between two nodes of the graph {graph}?
        What is the longest distance in the network {graph}?
        What is the maximum eccentricity of the graph {graph}?
        What is the width of the graph {graph}?
        What is the span of the network {graph}?
        What's the diameter of the graph {graph}?
        What's the distance between the farthest nodes in the graph {graph}?
        How far is it between the two farthest nodes of the graph {graph}?
        How far apart are the nodes of the network {graph} at most?
        How many steps is it at most between any two nodes of the graph {graph}?
        How many hops does a message need in the worst case in the network {graph}?
        How big is the diameter of the network {graph}?
        How wide is the network {graph}?
        How long is the longest shortest way in the network {graph}?
        If I take the two towns that are farthest apart, how far is it on the roads {graph}?
        At most how far is it from any node to any other in the graph {graph}?
        How do I find the diameter of the graph {graph}?
        What is the diameter of the graph with the edges {graph}?
        What is the diameter of this graph: {graph}?
        What is the longest shortest path in the graph {graph}?
        What is the greatest distance between two vertices in the graph {graph}?
        What is the maximum eccentricity in the graph {graph}?
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
        Find the diameter of the graph {graph}.
        Find the diameter of the network {graph}.
        Find the maximum distance between any two nodes of the graph {graph}.
        Find the length of the longest shortest path in the graph {graph}.
        Find the largest eccentricity in the graph {graph}.
        Give the diameter of the network {graph}.
        Give the greatest separation of two nodes in the network {graph}.
        Work out the diameter for the graph {graph}.
        State how far the farthest pair of nodes in the graph {graph} is apart.
        Take all shortest paths in the graph {graph} and report the longest length.
        Bound the number of hops between any two nodes of the network {graph}, as tightly as possible.
        Tell me the span of the network {graph} between its extreme nodes.
        Evaluate the maximum over all pairwise distances of the graph {graph}.
        Not between two given nodes but over all pairs: report the greatest shortest distance in the graph {graph}.
        Find the longest distance between nodes in the graph {graph}.
        Find the largest distance in the network {graph}.
        Find the maximum distance of the graph {graph}.
        Find the width of the network {graph}.
        Find how far apart nodes can be in the graph {graph}.
        Give the diameter of the graph {graph}.
        Give the greatest distance in the network {graph}.
        Give the longest shortest path length of the graph {graph}.
        Tell me the diameter of the network {graph}.
        Tell me how far the farthest two nodes of the graph {graph} are from each other.
        Tell me the most hops that may be needed in the network {graph}.
        Show the diameter of the graph {graph}.
        Say how wide the graph {graph} is.
        Measure the diameter of the network {graph}.
        Get the largest shortest distance over all pairs in the graph {graph}.
        I need the worst-case distance in the network {graph}.
        Please work out how far apart the two most distant nodes in the graph {graph} are.
        Determine the diameter of the graph with edges {graph}.
        Calculate the diameter of the graph {graph}.
        Compute the diameter of the network {graph}.
        Given the graph {graph}, find its diameter.
    """,
    "stories": """
        A rumour spreads along the links {graph}, one link an hour, and may begin at any node. How many links must it cross at worst to reach everybody?
        A museum's rooms are joined by the corridors {graph}. What is the largest number of corridors a guard might have to cross between two rooms?
        An engineer wants to bound the delay in the network {graph}, so she needs its diameter.
        The caves of a mountain are joined by the tunnels {graph}. Two explorers are as far from each other as possible; how many tunnels lie between them?
        A protocol needs a time-to-live large enough for any two routers. The links are {graph}. What worst-case hop count must the time-to-live cover?
        In the metro with the tracks {graph}, a prankster chooses the two stations that are farthest apart. How many tracks does the ride use, if the rider goes directly?
        Small-world research asks for the maximum degrees of separation in a group. The acquaintance network is {graph}. What is that maximum?
        A message may start at any server and go to any other. The cables are the network {graph}. How long is the longest trip, if each message goes the shortest way?
        The warehouse robots drive along the edges {graph}. The planner wants to know the longest direct drive that can be demanded between two bays. How long is it?
        In a cave system with the tunnels of the network {graph}, two explorers stand as far apart as possible. How far is the shortest way between them?
        Social scientists say that everyone is a few handshakes away from everyone else. The friendships are the graph {graph}. How many handshakes is the farthest pair apart?
        A tram company wants to price a ride across the whole town. The lines are the network {graph}. What is the longest of all shortest rides?
        The emergency plan considers the worst pair of hospital wards. The corridors are the edges {graph}. How long is the shortest walk between the two wards farthest apart?
        A chip designer asks for the largest delay between two cores, packets taking the best route. The network is {graph}. What is it?
        The island paths are the edges {graph}. Two huts lie farther apart than all others. What is the distance between them?
        Our village paths are the roads {graph}. Which distance is the longest that anyone must walk to visit somebody, if they go the short way?
        I play a game on the network {graph}. My piece and yours are as far apart as can be. How many moves lie between them?
        In our firm, who talks to whom is the graph {graph}. A note is passed from person to person. How many passes does it need at the very most?
        A bus firm wants to print the longest possible ride, nobody going a long way round. The links are {graph}. How long is it?
        Two ants sit at the two farthest corners of a wire frame with the edges {graph}. How far is it from one to the other by the short way?
        A computer network has the links {graph}. What is the diameter of the network?
        A student draws the graph {graph}. What is its diameter?
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
        diameter: graph {graph}
        graph {graph}; longest shortest path?
        largest distance in network {graph}
        worst-case hops, network {graph}
        farthest apart nodes, distance? edges {graph}
        nx.diameter, graph {graph}
        longest way at most, graph {graph}: diameter
        max distance, graph {graph}
        farthest apart? network {graph}
        graph {graph}: longest shortest distance
        how wide is graph {graph}
        graph diameter {graph}
    """,
    "dialogues": """
        A: My network is {graph}. B: And? A: I need its diameter.
        A: How spread out is the graph {graph}? B: You mean the greatest distance between nodes? A: Exactly.
        Student: What does the diameter of {graph} come to? Tutor: Take the farthest pair of nodes.
        User: diameter pls. Bot: Of which graph? User: the graph {graph}
        A: Any two of us should be able to pass a note quickly. B: The links are {graph}. A: So how many hands at worst, for the farthest pair?
        Lecturer: Compute all eccentricities in the graph {graph}. Student: And take the maximum, to get the diameter?
        A: How large is the network {graph}? B: In nodes? A: No, in distance between the farthest two.
        Student: I computed all distances in the graph {graph}. Tutor: Take the largest one, the diameter. Student: And that is?
        A: How big is the network {graph}? B: You mean from end to end? A: Yes, the greatest distance.
        Pupil: What is the diameter? Teacher: The distance of the farthest two nodes. Pupil: And for the graph {graph}?
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
        What is the minimum-cost spanning tree of the graph {graph}?
        What is the lightest spanning tree of the graph {graph}?
        What is the cheapest tree that connects all nodes of the network {graph}?
        What is the minimal network connecting everything, chosen from the links {graph}?
        What is the optimal cabling plan for the network {graph} if all nodes must be connected?
        What would Prim's method select from the graph {graph}?
        What tree does Boruvka's algorithm find in the graph {graph}?
        Which edges belong to the minimum spanning tree of the graph {graph}?
        Which edges of the network {graph} should be kept so that everything is connected at minimum cost?
        Which loop-free selection of the links {graph} connects all nodes for the least total weight?
        Which links of the network {graph} does a thrifty planner build to connect all sites?
        If every node has to be supplied and cable is dear, which of the links {graph} do we lay?
        How can the network {graph} be thinned out to its cheapest connected skeleton?
        With as little total length as possible, how do I join up all nodes of the network {graph}?
        What is the MST of the network {graph}?
        What is the minimum-cost tree of the graph {graph}?
        What is the minimum tree for the network {graph}?
        What is the cheapest way to connect all nodes in the network {graph}?
        What is the cheapest way to join everything with the links {graph}?
        What is the least cable I need to connect everybody, if the possible cables are {graph}?
        What's the spanning tree with the smallest total weight in the graph {graph}?
        How do I connect all the towns for the least money with the roads {graph}?
        How do I link all the houses with the shortest pipes, the network being {graph}?
        How can I wire up all the rooms with the least wire; the possible wires are the edges {graph}?
        Which edges do I keep for a minimum spanning tree of the graph {graph}?
        Which edges does Prim take in the graph {graph}?
        Which roads must we build so all villages are joined most cheaply, if the possible roads are {graph}?
        Which links can I leave out of the network {graph} and still have all connected at the lowest cost?
        Which pipes should I lay so that all get water and it costs least, the network being {graph}?
        What is the minimum spanning tree of the graph with the edges {graph}?
        What is the total weight of the minimum spanning tree of the graph {graph}?
        Which edges are in the minimum spanning tree of the graph {graph}?
        What is the MST of this weighted graph: {graph}?
        What is the weight of the MST of the graph {graph}?
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
        Find the minimum spanning tree of the graph {graph}.
        Find the MST of the network {graph}.
        Find the cheapest spanning tree of the graph {graph}.
        Find the cheapest set of links that connects all nodes; the candidates are the edges {graph}.
        Compute the MST of the graph {graph}.
        Compute the minimal spanning tree for the network {graph}.
        Apply Kruskal to the graph {graph}.
        Apply Prim's algorithm to the weighted graph {graph}.
        Extract the minimum-weight skeleton that spans the network {graph}.
        Reduce the network {graph} to the tree of least total weight.
        Drop the dearest superfluous links of the network {graph} until only a tree is left.
        Join all the nodes, not merely a pair, at the least cost using the edges {graph}.
        Return nx.minimum_spanning_tree for the graph {graph}.
        Keep all nodes of the network {graph} in touch using the least total weight, without any loop.
        Find the cheapest tree for the network {graph}.
        Find the least-cost tree that joins all nodes of the graph {graph}.
        Find the minimum tree of the network {graph}.
        Find the shortest total cabling for the network {graph}.
        Find the cheapest way of joining all the nodes of the network {graph}.
        Get the MST of the graph {graph}.
        Give the minimum spanning tree of the network {graph}.
        Give me the edges of the MST for the graph {graph}.
        Show the minimum spanning tree of the graph {graph}.
        Show which cables to lay to join everyone at the lowest price; the cables are {graph}.
        Build the minimum spanning tree of the graph {graph}.
        Build the cheapest network that joins all nodes, from the links {graph}.
        Connect all the nodes of the graph {graph} at minimum cost.
        Tell me which roads to keep so all towns stay joined for the least money; the roads are {graph}.
        Use Kruskal on the network {graph}.
        I need a minimal spanning tree for the graph {graph}.
        Please connect all the houses as cheaply as you can with the links {graph}.
        Compute the minimum spanning tree for the graph with edges {graph}.
        Find the MST of the graph with edges {graph} using Kruskal's algorithm.
        Use Prim's algorithm to find the minimum spanning tree of the graph {graph}.
        Given the weighted graph {graph}, find its minimum spanning tree.
    """,
    "stories": """
        An island state wants power lines between all its towns. The possible lines and their costs are the edges {graph}. Choose the cheapest set that links every town.
        A farmer lays water pipes between sheds; the candidate pipes with their lengths are {graph}. He wants every shed supplied with the least pipe.
        A telephone company may dig the cables {graph}. Every house must be reachable and the bill should be as small as possible. Which cables do they dig?
        After the storm, the council can repair the roads {graph} at the stated prices. Which repairs reconnect all villages for the least money?
        Broadband for the valley: fibre may follow any of the links {graph}, at the cost stated for each. Every hamlet gets connected, and money is short. Where should fibre be laid?
        An electrician has to wire all lamps together; the possible cables and their lengths are {graph}. She wants to use as little copper as possible and no loop. Which cables does she install?
        For a cluster analysis, a scientist shrinks the weighted graph {graph} to its minimum spanning tree. Which edges are retained?
        A theme park wants paths between all its rides for the least paving. The possible paths with their lengths are the edges {graph}. Which ones are paved?
        The ski lodge strings fairy lights from hut to hut. Possible stretches are the links {graph}. All huts must be lit with the shortest total string. Which stretches are used?
        Heating pipes can be laid along the edges {graph} at the given prices. Every house wants heat. Which pipes give the lowest total price?
        Antennas are joined by radio links, the network {graph}, each with its price. The operator wants all of them joined and no money wasted. Which links does it rent?
        An irrigation engineer may dig the ditches {graph} of a network. Each field must get water, with the least digging in total. Which ditches are dug?
        A railway company wants to close lines but keep all towns linked. The lines with their upkeep are the edges {graph}. Which lines remain at minimum upkeep?
        The circuit designer connects all pins of a net with the least wire. The wire lengths are the edges {graph}. Which wires are drawn?
        Biologists build a tree of samples from the distances of the graph {graph}, joining everything with the smallest sum. Which tree is it?
        Our village gets internet. A cable can go along any of the links {graph}, at the price given. Each house must be joined and we have little money. Which links do we use?
        The farmer wants to run one water line to all his fields. The lines he could dig are the edges {graph} with their lengths. Which ones should he dig so he digs the least?
        We have to sweep snow so that people can get from each hut to each other hut, but sweep as little as possible. The paths with lengths are the edges {graph}. Which paths?
        A school wires its classrooms. The wires it could use are the network {graph}. The caretaker wants to buy as little wire as he can. Which wires?
        A game wants me to join all the cities with the lowest sum. The tracks with their costs are the edges {graph}. Which tracks do I take?
        A cable company wants to connect all towns as cheaply as possible. The possible cables and costs are {graph}. Which cables should it lay?
        Villages are to be joined by roads at the lowest total cost. The possible roads are {graph}. Find the minimum spanning tree.
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
        minimum spanning tree: graph {graph}
        min cost tree, network {graph}
        nx.minimum_spanning_tree, graph {graph}
        graph {graph}; mst edges?
        connect all nodes cheaply: edges {graph}
        lightest spanning tree, edges {graph}
        mst? graph {graph}
        cheapest way to join all, network {graph}
        least cable to connect all: edges {graph}
        graph {graph}, kruskal
        MST kruskal, graph {graph}
    """,
    "dialogues": """
        A: The edges with their weights are {graph}. B: Do you need a path? A: No, a minimum spanning tree.
        A: We must join all nodes. B: What can we build? A: The links {graph}. B: Then take the cheapest tree.
        Planner: Here are the possible connections: {graph}. Boss: Keep it cheap, but leave no node out of the tree.
        User: mst? Bot: Give me a weighted graph. User: graph {graph}
        Engineer: Here are the possible pipes with their prices: {graph}. Accountant: Lay only what is needed to supply everybody, as cheaply as possible.
        Lecturer: Run Kruskal by hand. Student: On which graph? Lecturer: On the graph {graph}.
        A: I have the weighted graph {graph}. B: From where to where? A: No route, I want all nodes joined as cheaply as possible.
        Mayor: Every hamlet needs a water pipe. Engineer: The possible pipes with costs are the network {graph}. Mayor: Then choose the cheapest tree.
        A: All the houses need power. B: The cables we could lay are {graph}. A: Use as little cable as possible; which ones?
        Pupil: Do I need all of these edges? Teacher: The graph is {graph}; keep the cheapest tree that joins everything.
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
        What is the topological sort of the graph {graph}?
        What is a valid order for the dependencies {graph}?
        What is the dependency order of the graph {graph}?
        What is a linear ordering of the directed graph {graph} that follows all arrows?
        What is the build sequence for the dependency graph {graph}?
        What order of tasks respects the precedence graph {graph}?
        In which order must I take the courses if the prerequisites are {graph}?
        In which order can the jobs run when the dependency graph is {graph}?
        In what order do I put on the clothes with the precedence graph {graph}?
        Which item of the precedence graph {graph} goes first, and in what order do the others follow?
        Which order of the nodes has no arrow of the directed graph {graph} pointing backwards?
        How do I order the nodes of the DAG {graph} so that each comes before those it points to?
        How should the steps be sequenced, given the dependency graph {graph}?
        When each arrow means "must precede", which sequence satisfies the directed graph {graph}?
        What is the topological order of the graph {graph}?
        What is the right order for the dependencies {graph}?
        What is the order of the tasks if the dependencies are {graph}?
        What is the correct sequence for the prerequisites {graph}?
        What is a good working order for the dependency graph {graph}?
        What is the start-to-finish order of the directed graph {graph}?
        What do I do first, next and last if the dependencies are {graph}?
        What comes before what in the dependency graph {graph}, as one list?
        In which order do I do the jobs with the dependencies {graph}?
        In which order should I take my classes if the prerequisites are {graph}?
        In what order can I install the packages, the dependencies being {graph}?
        In what order do I build the parts if the dependency graph is {graph}?
        Which job comes first and which after, with the dependencies {graph}?
        Which order of the nodes keeps to all arrows in the directed graph {graph}?
        How do I sort the tasks by the dependencies {graph}?
        How should I order the steps with the prerequisites {graph}?
        What is a topological order for this graph: {graph}?
        What is a topological ordering of the DAG {graph}?
        In what order should the tasks be done if the dependencies are {graph}?
        In which order can I take the courses if the prerequisites are {graph}?
        What is a valid topological ordering of the directed graph {graph}?
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
        Find a topological order of the graph {graph}.
        Find a topological sort of the directed graph {graph}.
        Find a valid sequence for the dependencies {graph}.
        Find an order that respects the prerequisites {graph}.
        Order the nodes of the directed graph {graph} topologically.
        Order the tasks by the dependency graph {graph}.
        Arrange the nodes of the directed graph {graph} so that all arrows point forward.
        Line the tasks up according to the dependencies {graph}.
        Schedule the jobs one after another, obeying the dependency graph {graph}.
        Resolve the dependencies {graph} into an installation order.
        Rank the nodes so that predecessors come first in the directed graph {graph}.
        Give a linear extension of the partial order with the graph {graph}.
        Return nx.topological_sort for the directed graph {graph}.
        Write the nodes of the directed graph {graph} one after the other, each of them after all nodes with an arrow to it.
        Sort the tasks by the dependencies {graph}.
        Sort the directed graph {graph} topologically.
        Sort the nodes of the dependency graph {graph} so that each comes after what it needs.
        Do a topological sort of the graph {graph}.
        Do a topological sort on the dependencies {graph}.
        Put the tasks in order; the dependencies are {graph}.
        Put the steps in the right order for the prerequisites {graph}.
        List the tasks in order for the dependency graph {graph}.
        List the nodes of the directed graph {graph} in an order that keeps to the arrows.
        Order the jobs with the dependencies {graph}.
        Give a working order for the dependencies {graph}.
        Give the build order of the dependency graph {graph}.
        Find the order of tasks for the prerequisites {graph}.
        Find the right sequence for the dependency graph {graph}.
        Tell me what to do first and what after that; the dependencies are {graph}.
        Show the order in which things must be done, given the dependencies {graph}.
        Plan the work one job after another, with the dependencies {graph}.
        Put the nodes of the directed graph {graph} in topological order.
        Find a topological ordering of the graph {graph}.
        Find a topological sort of the DAG {graph}.
        Give a topological ordering of the vertices for the edges {graph}.
    """,
    "stories": """
        A student plans her courses. The prerequisites are {graph}, where an arrow leads from what must be passed earlier. In what order can she take them?
        A cook has several steps to do, and the dependencies between them are {graph}. Write down an order that works.
        A package manager must install libraries; the dependency graph is {graph}, each arrow leading to the library that needs the other. Which order does it install them in?
        Before a rocket starts, the checks must follow the precedence graph {graph}. List the checks one after the other.
        On a building site some works must precede others. The precedence network is {graph}. The foreman wants a feasible sequence for all of them. Suggest it.
        Getting dressed has rules, such as socks before shoes. This morning's rules form the graph {graph}. In which order could everything be put on?
        A spreadsheet must recalculate its cells so that inputs are ready before they are used. The dependency graph is {graph}. Which evaluation order does it follow?
        A recipe says which step must come before which: the precedence graph {graph}. In what order does the cook carry out the steps?
        A database restores tables so that referenced tables come first. The dependency graph is {graph}. In which order are the tables loaded?
        Getting dressed has rules, the precedence graph {graph}. List the garments in an order that works.
        A course catalogue gives the prerequisites {graph}. Help a student to list the courses from first to last.
        The compiler must process modules after those they rely on. The arrows of the dependency graph {graph} run from the earlier module to the later one. Which order does it pick?
        A moving firm loads the lorry. Some boxes have to go in before others: the precedence graph {graph}. In what order are they loaded?
        The crew repairs a plane with the dependencies {graph} among the jobs. What sequence of jobs can the foreman sign off?
        A play is rehearsed scene by scene. Which scene must come earlier is shown by the precedence graph {graph}. Give the director a full order.
        We are painting a room. Some jobs have to wait for others: the dependencies {graph}. What do we do first, and what next, to the end?
        My girl wants to get dressed by herself. What must go on before what is the dependency graph {graph}. Tell her the order.
        I want to learn cooking from videos. Some need others first: the prerequisites are {graph}. In what order do I watch them?
        Our database scripts need each other as in the dependency graph {graph}. In which order do I run them?
        The mechanic takes an engine apart; some parts come off before others, the precedence graph {graph}. Write down an order.
        A project has tasks with the dependencies {graph}. In what order should the tasks be done?
        A student has to take courses with the prerequisites {graph}. In which order can she take them?
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
        topological order, graph {graph}
        order by dependencies {graph}
        nx.topological_sort, graph {graph}
        linear order respecting graph {graph}
        task order, prerequisites {graph}
        toposort of the directed graph {graph}
        topo order? graph {graph}
        order of tasks, dependencies {graph}
        what first? prerequisites {graph}
        build order: dependency graph {graph}
        toposort graph {graph}
        topological order of DAG {graph}
        topological_sort(graph {graph})
    """,
    "dialogues": """
        A: These are the dependencies: {graph}. B: What do you need? A: An order in which to work through them.
        A: My graph is {graph}. B: Is it acyclic? A: Yes, so sort it topologically.
        Foreman: The precedence arrows are {graph}. Apprentice: So where do we begin, and what follows? Foreman: You tell me the order.
        User: order these tasks. Bot: What are the dependencies? User: {graph}
        Tutor: Which vertex of the DAG has no predecessor? Student: The edges are {graph}. Tutor: Start there and list all vertices in topological order.
        Cook: What do I do before what? Chef: The prerequisites are {graph}. Cook: Then give me a full sequence of steps.
        A: The dependency graph is {graph}. B: What goes first? A: You tell me, and then list the rest in order.
        Freshman: Which course do I take when? Adviser: The prerequisites are {graph}. Freshman: Then write me the order.
        A: I have many jobs. B: Which must wait for which? A: The dependencies are {graph}. B: Then you want an order to do them in.
        Student: What do I study first? Tutor: The prerequisites are {graph}. Student: So give me the whole order.
    """,
}
