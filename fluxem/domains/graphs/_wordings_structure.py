# ruff: noqa: E501 - one template a line
"""Wordings about the structure of graphs: connectivity, cycles, degrees, colorings; and texts without a task."""

# ruff: noqa: E501 - one wording a line
from __future__ import annotations

CONNECTED = {
    "terms": (
        "connected graph; connectivity; one piece; reachability of every node; unbroken network; isolated part; "
        "connectedness; coherent network; graph without isolated parts; single component"
    ),
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
        Is the graph {graph} disconnected?
        Is the network {graph} coherent, or does it consist of isolated fragments?
        [whats|what is] your verdict: do the links {graph} hold all nodes together as a connected graph?
        Is the network {graph} connected?
        Is the graph {graph} connected or not?
        Is the graph {graph} all in one piece?
        Is there a path between every pair of nodes in the graph {graph}?
        Is there a path between any two vertices of the network {graph}?
        Is each node of the graph {graph} reachable from all the others?
        Does the graph {graph} consist of a single component only?
        Does the network {graph} stay together without splitting into parts?
        Do the roads {graph} link all the towns with each other?
        Can I travel between any two places with the roads {graph}?
        Are there unreachable nodes in the network {graph}, or does it all hang together?
        Are the links {graph} enough to make the network whole?
        If I pull at any vertex, does the entire graph {graph} come along?
        Has the network {graph} fallen apart, yes or no?
        Is everything in the graph {graph} connected?
        Is the graph {graph} a connected one?
        Is the network {graph} in a single piece?
        Is all of the network {graph} linked up?
        Is any node of the graph {graph} cut off?
        Is there a way from every node to every other in the graph {graph}?
        Are all the nodes in the graph {graph} connected?
        Are all places linked with each other by the roads {graph}?
        Are there loose parts in the graph {graph}, or is it connected?
        Can I get from anywhere to anywhere in the network {graph}?
        Can I drive to all the towns with only the roads {graph}?
        Can each computer reach each other one in the network {graph}?
        Can you reach all nodes from one node in the graph {graph}?
        Does the network {graph} hang together?
        Does every node reach every other in the graph {graph}?
        Do all nodes of the graph {graph} belong to one component?
        Has the graph {graph} got any node that can't be reached?
        Would a train get to all stations with the links {graph}?
        Is the graph with the edges {graph} connected?
        Is this graph connected: {graph}?
        Is the graph {graph} connected or disconnected?
        Is there a path between every pair of vertices in the graph {graph}?
        Is it true that the graph {graph} is connected?
        Is every vertex reachable from every other vertex in the graph {graph}?
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
        Return nx.is_connected for the graph {graph}.
        Prove or disprove by search that the graph {graph} is connected.
        Inspect the network {graph} for unreachable nodes: are there any?
        Check the connectivity of the network {graph}.
        Check if the graph {graph} is connected.
        Check if every pair of nodes in the graph {graph} has a path between them.
        Determine if the network {graph} is connected.
        Determine whether the graph {graph} falls apart.
        Decide whether the graph {graph} is connected, yes or no.
        Answer true or false: the graph {graph} is connected.
        Confirm that the network {graph} is a single whole.
        Find out if the graph {graph} is connected.
        State whether you can get from any node to any other in the graph {graph}.
        Test whether the links {graph} reach all nodes from one another.
        Evaluate the claim that no node is isolated from the rest in the network {graph}.
        Don't count the components of the graph {graph}; just say whether it is connected.
        Report a plain yes or no: do all nodes of the network {graph} belong together?
        Check if the network {graph} is connected.
        Check if all the nodes of the graph {graph} are linked together.
        Check that you can get everywhere in the network {graph}.
        See if the graph {graph} is connected.
        See if the graph {graph} is in one piece or split.
        Tell me if the graph {graph} is connected.
        Tell me whether the network {graph} is all linked up.
        Tell me if any town is cut off; the roads are {graph}.
        Say if the graph {graph} hangs together.
        Say yes if all nodes of the graph {graph} can reach one another.
        Find out whether anybody is cut off in the network {graph}.
        Test if the network {graph} is connected.
        Make sure that the graph {graph} is connected.
        I want to know if the graph {graph} is connected.
        Please check whether every node can be reached in the graph {graph}.
        Decide: is the graph {graph} whole or broken up?
        Test whether the graph {graph} is connected.
        Determine whether the graph {graph} is connected.
        Check if this graph is connected: {graph}.
        Verify the claim that the graph {graph} is connected.
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
        A rumour of a split: the union's telephone tree has the links {graph}. Is nobody excluded, wherever a call begins?
        A ski resort has the lifts and slopes {graph}, a network usable both ways. Can a skier get from every hut to every other hut?
        The spies hold contact over the links {graph}. Headquarters asks whether an order can get from anyone to anyone through the chain. Can it?
        An archipelago runs ferries, the network {graph}. The minister asks if every island can be reached from every other. What is the answer?
        A museum guard has the doors of the building as the graph {graph}. He wonders whether all rooms can be visited from wherever he begins.
        An ecologist joined forest patches by corridors: the network {graph}. Is the habitat one connected whole, or are animals cut off?
        Before an audit, the admin tests that no switch is cut off. The cables form the network {graph}. Is it all joined up?
        The pipes of a heating system are the edges {graph}. Does hot water from one boiler get to all radiators?
        A board game rule says the map must hang together. Someone drew the map with the links {graph}. Does it obey the rule?
        In our village the paths are the roads {graph}. Grandma asks if she can walk from any house to any other. Can she?
        We have computers and cables, and the network is {graph}. Can all the machines send files to each other?
        I drew dots and lines for my little brother; the graph is {graph}. Is it all one drawing that hangs together?
        A flood took some bridges away. The roads that are left are {graph}. Can we still get to every village?
        The children hold hands as in the graph {graph}. Is it one single group, all joined?
        A computer network has the links {graph}. Can every computer reach every other one?
        A country has the roads {graph}. Is it possible to get from every town to every other town?
    """,
    "terse": """
        connected? graph {graph}
        graph {graph}: connected or not
        is connected: edges {graph}
        connectivity check, network {graph}
        {graph} - one component or a split graph?
        edges {graph}, all reachable?
        is_connected(graph {graph})
        graph {graph} coherent?
        connected yes or no: graph {graph}
        graph {graph}: connected, true/false
        network {graph} all joined up?
        nx.is_connected, graph {graph}
        one piece? edges {graph}
        every node reachable? network {graph}
        all linked? network {graph}
        graph {graph}, in one piece?
        anyone cut off? network {graph}
        graph {graph}: all reachable from each other?
        graph connected? {graph}
        is graph {graph} connected
    """,
    "dialogues": """
        A: Here is my graph: {graph}. B: What about it? A: Is it connected?
        A: I drew the edges {graph}. B: Can you get everywhere? A: That is what I want to know.
        A: Are the nodes all linked up? B: The links are {graph}. A: Then tell me whether the network holds together.
        Teacher: Consider the graph {graph}. Pupil: Shall I check that it is connected? Teacher: Exactly that.
        Admin: The cables are {graph}. Boss: Fine, but is every station connected with all the others?
        A: The roads are {graph}. B: Is any village isolated? A: I was hoping you would work that out.
        User: connectivity test. Bot: Which network? User: the network {graph}, is it all connected?
        A: Did the storm split our network? B: The links left are {graph}. A: So can every node still reach every other?
        Mayor: Can people get from any village to any other? Engineer: The roads are {graph}. Mayor: A yes or a no will do.
        A: These are our roads: {graph}. B: Can you get to each town from each other town? A: I don't know, please check.
        Admin: The network is {graph}. Boss: Is any machine cut off from the rest?
    """,
}

CONNECTED_PAIRS = {
    "terms": "connected edge list; connectivity of an edge set; joined-up structure; network coherence",
    "questions": """
        Is the graph with the edges {graph} connected?
        Given the edges {graph}, can each node be reached from each other node?
        Do the edges {graph} join all vertices up?
        Is every vertex reachable from any other with the edges {graph}?
        Does the structure with edge set E = {graph} have exactly one component?
        Starting a depth-first search anywhere on the edges {graph}, would it visit all vertices?
        With the edges {graph}, is there any isolated fragment, or is the graph connected?
        Is the graph connected if its edges are {graph}?
        Is the network with the edges {graph} connected?
        Is there a path between every two nodes, given the edges {graph}?
        Is everything reachable from everywhere with the edges {graph}?
        Is it one single component that the edges {graph} make?
        Are all nodes tied together by the edges {graph}?
        Are any vertices stranded, or is it a connected graph with the edges {graph}?
        Are the nodes mutually reachable through the edges {graph}?
        Do the edges {graph} hold all vertices together?
        Do the edges {graph} leave the graph in one piece?
        Can one get from any node to any other along the edges {graph}?
        With the edges {graph}, does the structure hang together?
        Would the graph of the edges {graph} be called connected?
        Do the edges {graph} join every vertex to all the rest, directly or by way of others?
        Is the graph connected with the edges {graph}?
        Is everything linked up by the edges {graph}?
        Is there a way from any node to any other over the edges {graph}?
        Is any node left out if the edges are {graph}?
        Is it all in one piece with the edges {graph}?
        Are all the nodes linked if the edges are {graph}?
        Are all nodes joined together by the edges {graph}?
        Can I get from every node to all others with the edges {graph}?
        Can all nodes be reached from one another if the edges are {graph}?
        Does the graph with edges {graph} hang together?
        Do the edges {graph} make one connected graph?
        Do the edges {graph} keep everything together, with no node cut off?
        Is a graph with the edges {graph} connected?
        Is the graph with edge list {graph} connected or disconnected?
        If the edges are {graph}, is the graph connected?
        Given the list of edges {graph}, is the graph connected?
        Is it true that the graph with edges {graph} is connected?
        Is there a path between every pair of vertices if the edges are {graph}?
    """,
    "commands": """
        The graph has edges {graph}; decide whether it is connected.
        Check the edges {graph} for connectedness.
        Calculate whether a union-find over the edges {graph} ends with one group only.
        Judge the connectivity of the graph given by the edges {graph}.
        Tell me if the edges {graph} leave some vertex unreachable.
        Read the edge list and say whether it is joined up; edges {graph}.
        Test with a flood fill along the edges {graph} whether all vertices get wet.
        Check whether the edges {graph} form a connected graph.
        Check connectivity for the edges {graph}.
        Decide if the edges {graph} connect all vertices.
        Determine whether the graph of the edges {graph} is connected.
        Determine if there is a path between any two vertices using the edges {graph}.
        Find out if the edges {graph} leave the graph whole.
        Say true or false: the edges {graph} give a connected graph.
        State whether the edges {graph} yield a single component.
        Test whether every vertex can reach every other by the edges {graph}.
        Tell me if the network with edges {graph} is connected or falls apart.
        Verify the connectedness of the graph with edges {graph}.
        Given the edges {graph}, answer whether no vertex is cut off from the others.
        Answer yes or no: with the edges {graph}, every vertex can be reached from every vertex.
        Check if the graph with the edges {graph} is connected.
        Check whether all the nodes are linked by the edges {graph}.
        See if the edges {graph} give a connected graph.
        See whether everything hangs together with the edges {graph}.
        Tell me if the graph is connected; edges {graph}.
        Tell me whether any node is cut off, given the edges {graph}.
        Say if the edges {graph} keep the graph together.
        Say whether you can get everywhere by the edges {graph}.
        Find out if the graph is connected when the edges are {graph}.
        Test if all nodes hang together by the edges {graph}.
        Decide if it is a connected graph: edges {graph}.
        Answer yes or no: everything is joined up by the edges {graph}.
        I need to know whether the edges {graph} form a single whole.
        Please check that no node stays alone; the edges are {graph}.
        Determine whether the graph with edges {graph} is connected.
        Check if the graph with the edge list {graph} is connected.
        Given the edges {graph}, check whether the graph is connected.
        Test the condition that the graph with edges {graph} is connected.
    """,
    "stories": """
        A program stores a network as the edges {graph}. Is it connected?
        The rooms of a castle share doors, recorded as the edges {graph}. Can a ghost that uses doors only haunt every room?
        Lego plates are clipped to each other as the edges {graph} say. If I lift one plate, do all of them come up?
        An import script received the edges {graph} of a road map. The planner rejects maps that are in several parts. Does it accept this one, being connected?
        The hallways of a bunker are the edges {graph}. Can a patrol get from any room to any other?
        Someone tied beads to each other with threads; the threads are the edges {graph}. If one bead is lifted, do all others hang on?
        Friend requests that were accepted are the edges {graph}. Is the class one connected circle, so that news gets to all?
        The loader of a simulation accepts meshes only if they are in one piece. A mesh has the edges {graph}. Is it accepted?
        The canals of a city are the edges {graph}. A boat wants to get from every basin to every other without being carried. Is it possible?
        A homework sheet gives the edges {graph} and asks: connected, yes or no?
        Phone lines were recorded as the edges {graph}. Can any subscriber be put through to any other?
        We joined the garden beds with hoses, the edges {graph}. Does water from one bed get to all the others?
        Some people in my class are friends: the edges {graph}. If one of them hears a secret, can all of them hear it?
        The toy rails are the edges {graph}. Can the train get to every station without being lifted?
        A mesh from my drawing program has the edges {graph}. Is it connected, or are there loose bits?
        A computer network has the edges {graph}. Can every computer reach every other one?
        A pupil draws a graph with the edges {graph}. Is it connected?
    """,
    "terse": """
        edges {graph}; connected?
        is_connected, edges {graph}
        E = {graph}: connected graph, yes or no
        all vertices reachable? edges {graph}
        connectivity, edges {graph}
        connected? edges {graph}
        edges {graph}: connected or disconnected
        edges {graph}, path between all pairs?
        joined up? edges {graph}
        connected graph t/f: edges {graph}
        edges {graph} one piece y/n
        all vertices in one component? edges {graph}
        all nodes linked? edges {graph}
        edges {graph}, any node cut off?
        edges {graph}: in one piece or not
        connected graph? edges {graph}
    """,
    "dialogues": """
        A: The edges are {graph}. B: So? A: Tell me if it's a connected graph.
        User: edges {graph}. Bot: What should I test? User: whether the thing is connected.
        Teacher: The edges are {graph}. Pupil: I can wander from any vertex to any other, can't I? Teacher: Check it.
        A: I stored the edges {graph}. B: And what should the function return? A: True if the graph is connected.
        Child: Can my train get to all stations? Dad: Your tracks are the edges {graph}. Child: So is it all connected?
        A: The edges are {graph}. B: Can you walk from each node to each other one? A: That's what I ask you.
        Tester: I load the edges {graph}. Coder: Is the graph connected? Tester: Check it, please.
    """,
}

NUM_COMPONENTS = {
    "terms": (
        "connected components; number of pieces; separate clusters; islands; groups of linked nodes; number of "
        "connected components; disjoint parts; independent subnetworks; partition into pieces"
    ),
    "questions": """
        How many connected components does the graph {graph} have?
        Into how many separate pieces does the network {graph} fall?
        How many clusters of linked nodes are there, if the links are {graph}?
        What is the number of components of the graph with edges {graph}?
        The graph {graph} consists of how many parts that are not joined to each other?
        How many islands of mutually reachable vertices does {graph} contain?
        What's the number of connected components in the network {graph}?
        How many isolated subnetworks does the network {graph} comprise?
        In how many fragments does the graph {graph} lie on the table?
        How many times must I start a flood fill to paint all nodes of the graph {graph}?
        How many families result if relatives are joined by the links {graph}?
        What does union-find report as the number of sets for the edges {graph}?
        How many mutually unreachable regions has the road network {graph}?
        What is the number of connected components in the graph {graph}?
        What is the number of pieces of the graph {graph}?
        What is the component count of the network {graph}?
        What is the number of separate clusters in the network {graph}?
        What is the number of disjoint parts of the graph {graph}?
        How many components are there in the graph {graph}?
        How many connected pieces make up the graph {graph}?
        How many separate islands form when the bridges are the edges {graph}?
        How many groups of connected nodes does the network {graph} have?
        How many circles of friends are there in the network {graph} if friends of friends belong together?
        How many maximal connected subgraphs does the graph {graph} have?
        Into how many connected parts does the graph {graph} decompose?
        Counting everything that hangs together as one, how many lumps is the network {graph}?
        If each connected chunk of the graph {graph} gets its own colour, how many colours are there?
        How fragmented is the network {graph}, that is, how many components does it have?
        What is the number of separate parts in the graph {graph}?
        What is the number of islands in the network {graph}?
        What is the component count of the graph {graph}?
        What is the count of connected parts of the network {graph}?
        How many parts does the graph {graph} have?
        How many pieces is the graph {graph} in?
        How many pieces does the network {graph} break into?
        How many separate groups are in the network {graph}?
        How many groups of friends are there if the friendships are the edges {graph}?
        How many islands are there if the bridges are the links {graph}?
        How many loose parts are there in the graph {graph}?
        How many unconnected bits make up the network {graph}?
        How many subnets does the network {graph} have that can't see each other?
        If I pick up the graph {graph} by its nodes, how many bunches do I get?
        If linked people are one family, how many families are in the network {graph}?
        Into how many groups do the links {graph} put the nodes?
        How many connected components are in the graph {graph}?
        How many connected components are there in the graph {graph}?
        How many components does the graph with the edges {graph} have?
        How many connected components are in this graph: {graph}?
        How many separate groups are there in the network {graph}?
    """,
    "commands": """
        Count the connected components of the graph {graph}.
        Find the number of components in the network {graph}.
        Tell me how many disjoint groups the links {graph} create.
        Given the edges {graph}, count the separate pieces of the graph.
        Work out how many clusters the nodes form under the connections {graph}.
        Calculate the number of connected components; edges: {graph}.
        Return nx.number_connected_components of the graph {graph}.
        Quantify the fragmentation of the network {graph}: how many pieces?
        Enumerate the components of the graph {graph} and report just how many there are.
        Partition the vertices of the graph {graph} into reachability classes and count the classes.
        Say how many independent subgraphs make up the graph {graph}.
        Count the components of the graph {graph}.
        Tally the disconnected parts of the graph {graph}.
        Count the connected pieces of the network {graph}.
        Count the islands in the network {graph}.
        Find the number of connected components of the graph {graph}.
        Find how many separate parts the graph {graph} has.
        Give the number of clusters in the graph {graph}.
        Tell me the number of components of the network {graph}.
        Tell me in how many pieces the graph {graph} is.
        Determine how many connected components the edges {graph} form.
        Don't just say whether the graph {graph} is connected; say how many components it has.
        Work out the number of disjoint sets after merging along all the edges {graph}.
        Flood the graph {graph} node by node and tell how many separate floods were necessary.
        Split the network {graph} into its connected clusters and state how many there are.
        Count the pieces of the graph {graph}.
        Count the parts of the network {graph}.
        Count the groups in the network {graph}.
        Count the separate clusters in the graph {graph}.
        Count how many islands the roads {graph} make.
        Give the number of pieces of the graph {graph}.
        Give the component count of the network {graph}.
        Tell me how many parts the graph {graph} has.
        Tell me how many groups there are in the network {graph}.
        Tell me how many pieces the network {graph} is broken into.
        Find the number of groups in the graph {graph}.
        Find the number of pieces in the network {graph}.
        Find how many islands there are in the network {graph}.
        Say how many components the graph {graph} has.
        Show how many separate parts there are in the graph {graph}.
        I need the count of connected groups in the network {graph}.
        Determine the number of connected components of the graph {graph}.
        Find the number of connected components in the graph {graph}.
        Count the number of connected components given the edges {graph}.
        Calculate how many connected components the graph {graph} has.
    """,
    "stories": """
        On a school trip children who are friends share a tent, and so do friends of friends. The friendships are {graph}. How many tents are needed?
        A detective links suspects who phoned each other: {graph}. She counts each connected group as a gang. How many gangs are there?
        Ponds are joined by the pipes {graph}. Each joined system needs one pump. How many pumps must be bought?
        A linguist connects villages whose dialects agree: {graph}. How many dialect areas, that is components, does the map show?
        After a shipwreck, survivors tied rafts together with ropes; the ropes are the edges {graph}. How many separate floats drift on the sea?
        A photo program marks adjacent bright pixels by the links {graph}. Each blob of linked pixels is a cell under the microscope. How many blobs does it see?
        Following a merger, mail servers exchange messages over the links {graph} only. The admin must install a directory for every self-contained subnetwork. How many directories is that?
        A geneticist joins samples that are related: the edges {graph}. Each connected group counts as a family. How many families are there?
        After the earthquake, the roads still open are {graph}. Each cut-off area needs a helicopter of its own. How many helicopters are required?
        The archaeologist joins shards that fit together: the edges {graph}. How many different pots must there have been, one for each connected heap?
        A janitor wants to know how many separate power circuits a building has; the wires are the edges {graph}. How many?
        Users who share a device are linked: the network {graph}. An analyst treats each connected blob as one household. How many households?
        Villages joined by roads form a district. The roads are {graph}. How many districts does the land have?
        Percolation: sites are linked by the bonds of the graph {graph}. How many clusters does the physicist count?
        The puzzle pieces are clipped together as the edges {graph}. How many separate chunks lie on the floor?
        Children who know each other are the edges {graph}. Children who can meet through friends form a group. How many groups are there?
        We have houses and wires; the wires are the edges {graph}. Each bunch of joined houses gets a fuse box. How many boxes?
        After the war some bridges remained: the roads {graph}. How many regions were there that could not visit each other?
        I tied balloons together and the strings are the edges {graph}. How many bunches can I carry away?
        Duplicate records are linked in the graph {graph}. Every linked bunch is really one customer. How many customers are there?
        A social network has the friendships {graph}. How many separate friend groups are there?
        An island group has the bridges {graph}. How many connected components does the graph have?
    """,
    "terse": """
        number of components, graph {graph}
        graph {graph}: how many components?
        count clusters, edges {graph}
        components in network {graph}
        num_components(graph {graph})
        how many separate parts, network {graph}
        c(G), graph G: {graph}
        count pieces, links {graph}
        components count, graph {graph}
        no. of connected components: graph {graph}
        graph {graph}: how many pieces
        no. of clusters in network {graph}
        nx.number_connected_components, edges {graph}
        how many islands, network {graph}
        how many pieces? graph {graph}
        number of groups, network {graph}
        graph {graph}: number of parts
        how many bunches, edges {graph}
        component count: graph {graph}
        number of connected components, graph {graph}
        nx.number_connected_components(graph {graph})
    """,
    "dialogues": """
        A: The links are {graph}. B: How many groups is that? A: You count the components.
        A: My graph {graph} looks broken up. B: Into how many pieces? A: No idea.
        Analyst: The network reads {graph}. Manager: And how many separate clusters do we have?
        User: the graph {graph}. Bot: It might be split. User: into how many components?
        Teacher: Colour each piece of the graph {graph} differently. Pupil: And how many colours will the pieces use up? Teacher: One a component, so count those.
        Child: Which dots hang together? Parent: The links are {graph}. Child: Then how many heaps of dots are there?
        A: Is your graph connected? B: No, the graph {graph} isn't. A: Then how many components has it?
        Ranger: The trails are the edges {graph}. Visitor: So the park falls into several areas? Ranger: Yes, count how many.
        A: The graph {graph} is not whole. B: In how many parts is it? A: Count them for me.
        Chief: Who can still talk to whom? Engineer: The links are {graph}. Chief: So how many cut-off groups have we got?
    """,
}

HAS_CYCLE = {
    "terms": (
        "cycle in a graph; loop; circuit; acyclic graph; circular dependency; round trip; cyclicity; closed walk "
        "without repeated edges; ring in a network; deadlock; forest test"
    ),
    "questions": """
        Does the graph {graph} contain a cycle?
        Is there a circuit anywhere in the graph {graph}?
        Can I walk along the edges {graph} and come back to my start without using an edge twice?
        Is any loop hidden in the network {graph}?
        Do the dependencies {graph} run in a circle?
        Is the graph {graph} cyclic?
        Along the links {graph}, is a round trip possible without retracing a link?
        Is there a cycle in the graph {graph}?
        Is the graph {graph} acyclic?
        Is the graph {graph} a forest, or does some ring spoil it?
        Could a deadlock arise, that is, a closed chain of waiting, in the wait-for graph {graph}?
        Does any redundant edge close a ring in the network {graph}?
        Would a depth-first search meet a back edge in the graph {graph}?
        Do you find a merry-go-round of links in the network {graph}?
        Is there a loop in the graph {graph}?
        Is there a closed loop anywhere in the network {graph}?
        Is there a circular path in the graph {graph}?
        Is there a ring in the network {graph}?
        Is there any way to go round in a circle in the graph {graph}?
        Is the network {graph} free of cycles?
        Is the graph {graph} a tree-like structure without cycles, or does it contain one?
        Is the graph {graph} acyclic, or does it have a cycle?
        Does the graph {graph} contain any cycle at all?
        Does the network {graph} have a circuit?
        Does anything in the dependency graph {graph} depend on itself indirectly?
        Does the graph {graph} loop back on itself?
        Can a walker on the graph {graph} return to the start without repeating an edge?
        Are there circular references in the graph {graph}?
        Does the network {graph} bite its own tail anywhere, in the sense of a cycle?
        Is there any cycle in the network {graph}?
        Is there a round trip in the graph {graph}?
        Is there a circle in the graph {graph}?
        Is there a circular dependency in the graph {graph}?
        Is there a closed path in the graph {graph}?
        Is the graph {graph} cyclic or not?
        Is the network {graph} a tree or forest, without any loop?
        Are there any cycles in the graph {graph}?
        Are there loops in the network {graph}?
        Are there rings in the graph {graph}?
        Can I go round in a circle in the network {graph}?
        Can you come back to where you started without turning back in the graph {graph}?
        Can my program run in circles if the calls are the edges {graph}?
        Does the graph {graph} have a cycle?
        Does the graph {graph} have loops?
        Does the network {graph} have a ring?
        Does the network {graph} contain a circle of links?
        Does a dog running on the edges {graph} ever get back to its start without turning round?
        Does this graph contain a cycle: {graph}?
        Is it true that the graph {graph} contains a cycle?
        Is there a cycle in this graph: {graph}?
        Is the graph {graph} cyclic or acyclic?
        Does the graph with the edges {graph} contain a cycle?
    """,
    "commands": """
        Check the graph {graph} for cycles.
        Decide whether the network {graph} has a cycle.
        Detect a loop, if any, among the edges {graph}.
        Look for circular dependencies in the graph {graph}.
        Say whether going around in circles is possible on the graph {graph}.
        Test if some cycle exists in the graph with edges {graph}.
        Determine whether the graph {graph} is cyclic or acyclic.
        Return True if a back edge exists in the graph {graph}, otherwise False.
        Search the network {graph} for rings.
        Rule out, or confirm, a closed tour through the edges {graph}.
        Examine whether the graph {graph} is cycle-free.
        Find out if the links {graph} contain a closed chain.
        Check whether the graph {graph} has a cycle.
        Check for a circuit in the network {graph}.
        Check if the graph {graph} is acyclic.
        Decide whether the network {graph} contains a loop.
        Determine if the graph {graph} contains a closed path.
        Find out whether the graph {graph} is cyclic.
        Detect whether there is a cycle in the graph {graph}.
        Test the graph {graph} for loops.
        Tell me if the network {graph} has a ring in it.
        Tell me if you can go in circles in the graph {graph}.
        Say yes or no: the graph {graph} has a cycle.
        Run cycle detection on the graph {graph}.
        Validate that the graph {graph} is free of cycles.
        Check for a cycle in the graph {graph}.
        Check the network {graph} for loops.
        Check if there is a circle in the graph {graph}.
        Check if the dependencies in the graph {graph} are circular.
        Look for a cycle in the network {graph}.
        Look for a ring in the graph {graph}.
        See if the graph {graph} has a cycle.
        See if the network {graph} goes round in a circle.
        Tell me if there's a cycle in the graph {graph}.
        Tell me if there is a loop in the network {graph}.
        Tell me whether the graph {graph} is cyclic.
        Say if the graph {graph} contains a closed circuit.
        Find out if there is any ring in the network {graph}.
        Find out whether the graph {graph} has cycles.
        Test for cycles in the graph {graph}.
        I want to know whether the network {graph} has a loop.
        Please check if the graph {graph} is free of circles.
        Check whether there is a cycle in the graph {graph}.
        Check if the graph {graph} has a cycle.
        Determine whether the graph {graph} contains a cycle.
        Verify the claim that the graph {graph} has a cycle.
    """,
    "stories": """
        A build tool reads the dependencies {graph}. It crashes if they are circular. Will it crash?
        A jogger likes round trips on which no path is run twice. The park's trails are {graph}. Can she find such a loop?
        In an orchard the irrigation pipes are {graph}. Water must never flow around in a ring. Is there a cycle?
        A spreadsheet's formulas refer to each other as in the graph {graph}. Does the program have to warn about a circular reference?
        Switches in a data centre are patched with the links {graph}. A broadcast storm occurs as soon as there is a ring. Should the technician expect a storm?
        Four processes wait for each other's locks as the wait-for graph {graph} shows. The operating system reports a deadlock when it discovers a closed chain. Will it report one?
        A necklace or merely a branching string? The beads are tied by the edges {graph}. Is some closed ring among them?
        A build tool refuses modules that import each other in a circle. The imports are the dependency graph {graph}. Does it refuse?
        A ski run map shows the pistes {graph} of a network. Is there a loop that brings you back without skiing a piste twice?
        The family tree looks odd: its edges are {graph}. An impossible closed loop would reveal a mistake. Is there one?
        The town council dislikes ring roads. The roads are {graph}. Is a ring hidden among them?
        Currency swaps are drawn as the graph {graph}. Could a trader go round and end where he began, along a cycle?
        Loose ends only or a closed ring? The benzene-like molecule has the bonds of the graph {graph}. Does it have a ring?
        A git-like history must never loop. Its links form the graph {graph}. Is the history corrupt because of a loop?
        The water mains are the edges {graph}. The engineer wants at least one closed circuit for safety. Is one there?
        My spreadsheet complains about circular references. The cells depend on each other as in the graph {graph}. Is there a circle?
        We laid garden hoses as the links {graph}. Water must not run in a ring. Is there one?
        The kids made a chain of paper rings; the joins are the edges {graph}. Did they close it to a circle anywhere?
        A imports B and so on: the imports are the edges {graph}. Does some module import itself in a roundabout way?
        The museum wants a tour that comes back to the door without going twice through a corridor. The corridors are the network {graph}. Is there such a loop?
        A software project has the dependencies {graph}. Is there a circular dependency?
        A student draws the graph {graph}. Does it contain a cycle?
    """,
    "terse": """
        cycle in graph {graph}?
        graph {graph}: cyclic?
        loop check, edges {graph}
        any circuit in network {graph}
        has_cycle(graph {graph})
        acyclic? edges {graph}
        ring in network {graph}, yes/no
        back edge in the graph {graph}?
        cyclic? graph {graph}
        graph {graph}: contains a cycle?
        acyclic or not, network {graph}
        loop in the graph {graph} y/n
        cycle detection, edges {graph}
        any closed circuit? edges {graph}
        any cycle? graph {graph}
        loops in network {graph}?
        circle in graph {graph} y/n
        circular? dependency graph {graph}
        is graph {graph} cyclic
        cycle detection graph {graph}
    """,
    "dialogues": """
        A: I fear that my graph {graph} goes round in circles. B: You mean it has a cycle? A: Yes, does it?
        A: The links are {graph}. B: Any loops? A: That's my question.
        Reviewer: Your dependencies are {graph}. Author: Is one of them circular? Reviewer: Check for a cycle.
        User: acyclic or not? Bot: Show the graph. User: graph {graph}
        Intern: The import graph is {graph}. Lead: Does anything import itself in a roundabout way? Intern: You mean a cycle; let me see.
        Teacher: A tree has no ring. Pupil: And the graph {graph}? Teacher: See if you can close a circuit in it.
        A: My graph is {graph}. B: Is it a forest? A: Only if it has no cycle; check that.
        Intern: The job graph is {graph}. Lead: Could it run in circles? Intern: That is what I am asking, has it a cycle?
        A: I followed the links {graph}. B: Did you come back to your start? A: Not sure; is there a loop?
        Boss: Why does the build hang? Coder: The dependency graph is {graph}. Boss: Has it got a cycle?
    """,
}

DEGREE = {
    "terms": (
        "degree of a node; number of incident edges; valency of a vertex; number of links; how many connections; "
        "vertex degree; number of adjacent edges; node valence; branching at a vertex"
    ),
    "questions": """
        What is the degree of {node} in the graph {graph}?
        In the graph {graph}, how many edges meet at {node}?
        How many links does node {node} have in the network {graph}?
        Given the edges {graph}, how many of them touch vertex {node}?
        What is the valency of the vertex {node}, if the graph is {graph}?
        The roads are {graph}. How many roads lead out of {node}?
        What's deg({node}) in the graph {graph}?
        How many edges does vertex {node} have in the graph {graph}?
        How busy is the junction {node}, counted in roads that meet there, if the roads are {graph}?
        At {node}, how many ways branch off in the network {graph}?
        How many cables must I unplug to isolate {node} from the network {graph}?
        What number of edges of the graph {graph} end in {node}?
        What is the valence of vertex {node} if the molecule's bonds are the edges {graph}?
        What is the degree of node {node} in the network {graph}?
        What is the number of edges at {node} in the graph {graph}?
        What is the number of links of {node} in the network {graph}?
        What is the valence of {node} in the graph {graph}?
        What is the degree count of vertex {node} for the graph {graph}?
        How many edges touch {node} in the graph {graph}?
        How many edges are attached to vertex {node} in the graph {graph}?
        How many connections does {node} have in the network {graph}?
        How many roads meet at {node}, the road network being {graph}?
        How many ends of edges are at {node} in the graph {graph}?
        In the graph {graph}, what is the degree of vertex {node}?
        In the network {graph}, how many links start or finish at {node}?
        For node {node}, what number of incident edges does the graph {graph} show?
        Not which but how many edges does {node} have in the graph {graph}?
        How many neighbours does vertex {node} have in the simple graph {graph}?
        What is the degree of node {node} in the graph {graph}?
        What is the valence of node {node} in the network {graph}?
        What is the number of edges of {node} in the graph {graph}?
        What is the number of neighbors of {node} in the graph {graph}?
        What is the number of roads at {node} if the roads are {graph}?
        What's the degree for {node} in the network {graph}?
        How many edges has {node} in the graph {graph}?
        How many lines meet at {node} in the graph {graph}?
        How many lines come together at {node} in the network {graph}?
        How many links does {node} have in the network {graph}?
        How many roads go to {node} if the roads are {graph}?
        How many friends does {node} have in the network {graph}?
        How many ways out are there at {node} in the network {graph}?
        How many wires are joined to {node} in the network {graph}?
        How big is the degree of {node} in the graph {graph}?
        How many direct connections does {node} have in the graph {graph}?
        With how many edges is {node} linked in the graph {graph}?
        What is the degree of node {node} if the graph is {graph}?
        What is the degree of vertex {node} in the graph {graph}?
        How many edges does node {node} have in the graph {graph}?
        How many edges are incident to vertex {node} in the graph {graph}?
        What is the degree of {node} in this graph: {graph}?
        In the graph {graph}, what is deg({node})?
    """,
    "commands": """
        Find the degree of node {node} in the graph {graph}.
        In the network {graph}, count the connections of {node}.
        Count the edges incident to {node} in {graph}.
        Tell me the degree that vertex {node} has, the graph being {graph}.
        From the edges {graph}, read off the valency of {node}.
        Calculate the degree of vertex {node}; the edges are {graph}.
        Return G.degree for {node}, where G is the graph {graph}.
        Give the number of roads at crossing {node} in the road network {graph}.
        State how many branches leave node {node} in the graph {graph}.
        Sum the row of {node} in the adjacency matrix of the graph {graph} and give that sum.
        For the graph {graph}, how large is the degree at {node}? Report the figure only.
        Find the degree of {node} in the network {graph}.
        Find the number of edges at {node} in the graph {graph}.
        Find how many links {node} has in the network {graph}.
        Count the edges at node {node} in the graph {graph}.
        Count the roads that touch {node}; the roads are {graph}.
        Count, do not list, what is attached to {node} in the graph {graph}.
        Give the degree of vertex {node} for the graph {graph}.
        Give the valency of {node} in the network {graph}.
        State how many edges end at {node} in the graph {graph}.
        Tell me how many connections node {node} has got in the graph {graph}.
        Compute the degree centrality count, unnormalised, of {node} in the network {graph}.
        Report the number of wires at {node}; the network is {graph}.
        Determine for the graph {graph} how many edges are incident with {node}.
        State a single number: the edges that meet in {node} in the network {graph}.
        Count the edges at {node} in the graph {graph}.
        Count the links of {node} in the network {graph}.
        Count the lines at {node} in the graph {graph}.
        Count the friends of {node} in the network {graph}.
        Give the degree of {node} in the graph {graph}.
        Give the number of edges at {node} in the graph {graph}.
        Give the valence of {node} in the network {graph}.
        Tell me the degree of {node} in the graph {graph}.
        Tell me how many edges {node} has in the graph {graph}.
        Tell me how many roads meet at {node}; the roads are {graph}.
        Find the number of links of {node} in the network {graph}.
        Find how many lines end at {node} in the graph {graph}.
        Say how many connections {node} has in the network {graph}.
        I need the degree of node {node} in the network {graph}.
        Please count how many edges touch {node} in the graph {graph}.
        Find the degree of vertex {node} in the graph {graph}.
        Find the degree of {node} in the graph with the edges {graph}.
        Calculate the degree of node {node} in the graph {graph}.
        Given the graph {graph}, find the degree of node {node}.
    """,
    "stories": """
        At a party people shook hands as in the graph {graph}. With how many people did {node} shake hands?
        The railway tracks are {graph}. A clerk at {node} wants to know how many tracks end at his station.
        A spider builds threads between pegs: the edges {graph}. How many threads are tied to peg {node}?
        For a hub, what counts is the number of cables. The cables are {graph}; how many are plugged into {node}?
        In a tournament a match is an edge, and the edges so far are {graph}. How many matches has {node} played?
        An ant sits in {node} and could leave along any of the threads; the net consists of the edges {graph}. How many threads can the ant choose from?
        A switch needs a port for every cable. The cables of the network are {graph}. How many ports does the switch at {node} need?
        A carpenter builds a frame from rods; the rods are the edges {graph}. How many rods have to be glued at joint {node}?
        The power lines are the edges {graph}. A pylon at {node} must carry all lines that end there. How many does it carry?
        Pipes form the network {graph}. The fitter at {node} needs one seal for each pipe there. How many seals?
        A web page is a node and a link an edge; the site is the graph {graph}. How many links does page {node} take part in?
        Each duel in the fencing club is one of the edges {graph}. How many duels did {node} fight?
        The molecule is drawn as the graph {graph}. How many bonds does atom {node} have?
        In the euler-walk puzzle the bridges are the edges {graph}. Is the number of bridges at {node} odd or even; how many are there?
        An airline map is the network {graph}. How many connections are served at the airport of {node}?
        The kids play ball and passed it along the edges {graph}. How many different passes had {node} a part in?
        A street sign must show each road at {node}. The roads are {graph}. How many arrows does the sign need?
        My plug board has the wires {graph}, a network. How many wires are in socket {node}?
        In our club everyone who played together is joined in the graph {graph}. How many partners did {node} have?
        The tram lines are the edges {graph}. At the stop {node}, how many tracks come together?
        A railway map is the graph {graph}. How many lines meet at node {node}?
        A social network has the friendships {graph}. What is the degree of node {node}?
    """,
    "terse": """
        degree of {node}, graph {graph}
        graph {graph}; deg of node {node}?
        edges at {node}: {graph} (graph)
        how many links at {node}, network {graph}
        deg({node}), graph {graph}
        G.degree of {node}, edges {graph}
        valence of vertex {node}; graph {graph}
        number of roads at {node}, road network {graph}
        degree {node}, graph {graph}
        no. of edges at {node}, graph {graph}
        degree count of {node} in network {graph}
        how many edges touch {node}? graph {graph}
        valency {node}: graph {graph}
        nx.degree, graph {graph}, node {node}
        how many edges at {node}, graph {graph}
        graph {graph}: number of links of {node}
        count edges of {node} in graph {graph}
        network {graph}, degree of {node}
        degree of vertex {node} in graph {graph}
        degree of node {node}, graph {graph}
    """,
    "dialogues": """
        A: The graph is {graph}. B: What about {node}? A: Its degree, please.
        A: How well connected is {node}? B: The links are {graph}. A: So count the links it has.
        Pupil: Which number belongs to {node}? Teacher: Its degree in the graph {graph}.
        User: degree pls. Bot: Of which node? User: {node}, in the graph {graph}
        Planner: How many roads come together in {node}? Clerk: Count them on the network {graph}.
        Lecturer: The graph {graph} has vertices of several degrees. Student: And that of {node} is?
        A: How many cables end at {node}? B: The network is {graph}. A: So what is its degree?
        Tutor: Give me the degree. Student: Which vertex? Tutor: Vertex {node} of the graph {graph}.
        A: The graph is {graph}. B: Which node are you asking about? A: Node {node}; how many edges has it got?
        Child: How many roads meet at {node}? Father: The roads are {graph}. Child: So how many?
    """,
}

DEGREE_PAIRS = {
    "terms": ("degree in an edge list; incidence count; vertex degree from an edge set; number of edges at a vertex"),
    "questions": """
        What is the degree of {node} in the graph with the edges {graph}?
        The edges are {graph}; in how many of them does {node} occur?
        How many of the edges {graph} have an end at {node}?
        What's the valency of {node} if the edges are {graph}?
        With the edges {graph}, how many links does vertex {node} have?
        By how many lines is point {node} held, the lines being the edges {graph}?
        At vertex {node}, how many of the edges {graph} come together?
        What is the degree of vertex {node} for the edges {graph}?
        What is the number of edges at {node}, given the edges {graph}?
        What is the valence of node {node} with the edges {graph}?
        What is the incidence count of {node} for the edges {graph}?
        How many of the edges {graph} touch {node}?
        How many of the edges {graph} end at vertex {node}?
        How many of the edges {graph} involve {node}?
        How many links has {node} got if the edges are {graph}?
        Among the edges {graph}, how many belong to {node}?
        With the edges {graph}, what is the degree of node {node}?
        For {node}, how many incident edges are there among the edges {graph}?
        At how many ends of the edges {graph} do we find {node}?
        How large is the degree of vertex {node} in the graph whose edges are {graph}?
        To how many of the edges {graph} is {node} attached?
        Cut out vertex {node}: how many of the edges {graph} go with it?
        What is the degree of {node} with the edges {graph}?
        What is the valence of {node} for the edges {graph}?
        What is the number of edges of {node} if the edges are {graph}?
        What is the number of links at {node} with the edges {graph}?
        What's the degree of node {node}, given the edges {graph}?
        How many edges does {node} have if the edges are {graph}?
        How many edges meet at {node} with the edges {graph}?
        How many lines come together at {node}, the edges being {graph}?
        How many of the edges {graph} end at {node}?
        How many of the edges {graph} has {node} a part in?
        How often does {node} come up in the edges {graph}?
        In how many of the edges {graph} is {node}?
        What is the degree of node {node} if the edges are {graph}?
        What is the degree of vertex {node} in a graph with edges {graph}?
        Given the list of edges {graph}, what is the degree of node {node}?
        How many edges does node {node} have if the edges are {graph}?
        How many edges are incident to vertex {node} with the edge list {graph}?
        What is deg({node}) in the graph with edges {graph}?
    """,
    "commands": """
        Count how often node {node} is an end of the edges {graph}.
        Given the edges {graph}, find the degree of vertex {node}.
        Calculate deg({node}) from the edges {graph}.
        Work out the number of edges that touch {node}, the edges being {graph}.
        Go through the edges {graph} and tally those incident with {node}.
        For vertex {node}, return the degree according to the edge set E = {graph}.
        Find the degree of node {node} for the edges {graph}.
        Find the number of incident edges of vertex {node}, with the edges {graph}.
        Work out with how many links {node} is tied in; the edges are {graph}.
        Find how many of the edges {graph} touch {node}.
        Count the edges at {node}; the edges are {graph}.
        Count the ends at vertex {node} among the edges {graph}.
        Count how many of the edges {graph} contain {node}.
        Give the valency of {node} for the edges {graph}.
        Give the number of edges incident with {node}, the edges being {graph}.
        State the degree of vertex {node} when the edges are {graph}.
        Tell me how many connections {node} has with the edges {graph}.
        Determine the vertex degree at {node} from the edges {graph}.
        Report how many, not which, of the edges {graph} meet at {node}.
        Take the edges {graph} and compute how many times {node} shows up.
        Count the edges of {node}; the edges are {graph}.
        Count the links at {node} with the edges {graph}.
        Count how many of the edges {graph} go to {node}.
        Give the degree of {node}; edges {graph}.
        Give the number of edges at {node} for the edges {graph}.
        Tell me the degree of {node} when the edges are {graph}.
        Tell me how many of the edges {graph} meet at {node}.
        Tell me how many links {node} has with the edges {graph}.
        Find the degree of {node} from the edges {graph}.
        Find the number of links of {node} in the edges {graph}.
        Find how many edges end at {node}; edges {graph}.
        Say how many edges {node} has, given the edges {graph}.
        I need the degree of {node}; the edges are {graph}.
        Please count the times {node} is in the edges {graph}.
        Find the degree of vertex {node} in the graph with edges {graph}.
        Find the degree of node {node}, given the edges {graph}.
        Calculate the degree of {node} with the edge list {graph}.
        Count the edges at node {node}; the edges are {graph}.
    """,
    "stories": """
        Handshakes at a meeting were recorded as the edges {graph}. How many hands did {node} shake?
        Each wire between pegs is one of the edges {graph}. How many wires would snap if peg {node} were pulled out?
        Person {node} boasts of having many friends; the friendship edges are {graph}. How many friends is that?
        The strings of a net are the edges {graph}. How many strings are knotted at {node}?
        Played games are the edges {graph}. How many games has {node} behind it?
        Dominoes laid on a table are the edges {graph}. On how many domino ends is {node} printed?
        Mountain passes between valleys are the edges {graph}. How many passes lead out of valley {node}?
        Joint ventures between firms are the edges {graph}. In how many of them is {node} a partner?
        The trails of a park are the edges {graph}. A signpost at {node} needs an arm for each trail. How many arms?
        Ropes in a climbing park are the edges {graph}. How many ropes are fixed at platform {node}?
        The corridors are the edges {graph}. How many doors does room {node} need, one for each corridor?
        We played chess and the games are the edges {graph}. How many games did {node} play?
        Strings between nails are the edges {graph}. How many strings are on nail {node}?
        Phone calls made today are the edges {graph}. In how many calls was {node}?
        The flights from the timetable are the edges {graph}. How many of them use the airport {node}?
        A pupil draws a graph with the edges {graph}. What is the degree of vertex {node}?
        Our network has the edges {graph}. How many edges does node {node} have?
    """,
    "terse": """
        edges {graph}, degree of {node}
        deg({node}), edges {graph}
        E = {graph}; degree at vertex {node}?
        how many edges at {node}: edges {graph}
        degree({node}) with edges {graph}
        degree of vertex {node}: edges {graph}
        number touching {node}, edges {graph}
        edges {graph}: count at {node}
        valency of {node}; edges {graph}
        edges {graph}; how many links has {node}
        incident count {node}, edges {graph}
        degree of {node}? edges {graph}
        edges {graph}: how many at {node}
        how many times {node}, edges {graph}
        number of edges at {node}: edges {graph}
        G.degree({node}), edges {graph}
    """,
    "dialogues": """
        A: I stored the edges {graph}. B: Which degree do you need? A: That of {node}.
        User: node {node}. Bot: What about it? User: its degree, given the edges {graph}.
        Pupil: The edges are {graph}. Teacher: How many of them meet in {node}? Pupil: Let me count the edge ends.
        A: The edges are {graph}. B: And the node? A: Vertex {node}, tell me its degree.
        Coach: The matches so far are the edges {graph}. Fan: How many of them did {node} play?
        A: Which node has many edges? B: Try {node} with the edges {graph}. A: So what is its degree?
        Boy: I wrote down the edges {graph}. Girl: How many of them touch {node}?
    """,
}

NEIGHBORS = {
    "terms": (
        "neighbors of a node; adjacent vertices; adjacency; direct connections; neighborhood; who is linked to "
        "whom; adjacent nodes; direct contacts; one-hop surroundings; next stops"
    ),
    "questions": """
        Which nodes are adjacent to {node} in the graph {graph}?
        Who are the neighbors of {node} in the network {graph}?
        In the graph {graph}, which vertices are joined directly to {node}?
        The links are {graph}. To which nodes can {node} talk without going through another one?
        What is the neighborhood of {node}, given the graph {graph}?
        With the roads {graph}, which places are just one road away from {node}?
        What nodes are next to {node} in the graph {graph}?
        What is N({node}) for the graph {graph}?
        Which stops come directly after {node} on the network {graph}?
        Whom can {node} phone without an intermediary, the contact network being {graph}?
        Which vertices lie one hop from {node} on the graph {graph}?
        With whom does {node} share a border, if borders are the edges {graph}?
        If {node} sneezes, who in the contact network {graph} is immediately exposed?
        What are the neighbors of {node} in the graph {graph}?
        What are the neighbours of node {node} in the network {graph}?
        What are the adjacent vertices of {node} in the graph {graph}?
        What are the direct contacts of {node} in the network {graph}?
        What is the adjacency list of {node} in the graph {graph}?
        Which nodes neighbour {node} in the graph {graph}?
        Which nodes share an edge with {node} in the graph {graph}?
        Which vertices are a single step away from {node} in the network {graph}?
        Which nodes can be reached from {node} in a single hop, the graph being {graph}?
        In the graph {graph}, what is right next to {node}?
        In the network {graph}, which nodes does {node} have a direct link to?
        Not how many but which nodes are next to {node} in the graph {graph}?
        Who is directly connected to {node} in the network {graph}?
        Where can I go straight from {node} without a stopover, the roads being {graph}?
        Which vertices are adjacent to vertex {node}, that is, a single edge away, in the graph {graph}?
        What are the neighbours of {node} in the graph {graph}?
        What are the adjacent nodes of {node} in the graph {graph}?
        What are the nodes next to {node} in the network {graph}?
        What are the towns next to {node} if the roads are {graph}?
        What is the list of neighbors of {node} in the network {graph}?
        What nodes does {node} link to in the network {graph}?
        Which are the neighbors of {node} in the graph {graph}?
        Which nodes are next to {node} in the graph {graph}?
        Which nodes are linked to {node} in the network {graph}?
        Which nodes have an edge with {node} in the graph {graph}?
        Which towns can I get to from {node} by one road, if the roads are {graph}?
        Which computers are plugged straight into {node} in the network {graph}?
        Who are the friends of {node} in the network {graph}?
        Who is next to {node} in the graph {graph}?
        Who does {node} know in the network {graph}?
        Who sits beside {node} in the graph {graph}?
        Where can I go from {node} in one step in the graph {graph}?
        To which nodes does {node} have an edge in the graph {graph}?
        Which nodes are adjacent to node {node} in this graph: {graph}?
        What are the neighbors of node {node} in the graph {graph}?
        Which vertices are adjacent to vertex {node} in the graph {graph}?
        Which nodes are connected directly to {node} in the graph {graph}?
        What are the neighbours of vertex {node} in this graph: {graph}?
    """,
    "commands": """
        List the neighbors of {node} in the graph {graph}.
        Given the edges {graph}, name all nodes next to {node}.
        Write down every vertex that shares an edge with {node} in the graph {graph}.
        In the network {graph}, enumerate the direct contacts of {node}.
        Show which nodes of the graph {graph} are linked straight to {node}.
        Find all adjacent vertices of {node}; graph: {graph}.
        Return G.neighbors of {node} for the graph {graph}.
        Print the adjacency list entry of {node}, the edges being {graph}.
        Name everyone who has a direct tie to {node} within the network {graph}.
        Give the one-hop surroundings of {node} in the network {graph}.
        Identify the nodes that touch {node} in the graph {graph}.
        Find the neighbors of {node} in the graph {graph}.
        Find the neighbours of vertex {node} in the network {graph}.
        Find all nodes adjacent to {node} in the graph {graph}.
        List the nodes directly connected to {node} in the network {graph}.
        List, rather than count, the nodes joined to {node} in the graph {graph}.
        List the adjacent nodes of {node} for the graph {graph}.
        Name the neighbours that {node} has in the graph {graph}.
        Name the nodes at a distance of a single edge from {node} in the graph {graph}.
        Give the neighborhood of {node} in the network {graph}.
        Give me everything that touches {node} directly in the graph {graph}.
        Tell me whom {node} is tied to directly in the network {graph}.
        Return adj({node}) for the graph {graph}.
        Expand node {node} once: show its immediate successors in the graph {graph}.
        No path and no count: just list which nodes touch {node} in the graph {graph}.
        List the neighbours of {node} in the graph {graph}.
        List the nodes next to {node} in the graph {graph}.
        List the friends of {node} in the network {graph}.
        List everything linked to {node} in the network {graph}.
        Name the neighbors of {node} in the graph {graph}.
        Name the nodes beside {node} in the network {graph}.
        Show the neighbors of {node} in the graph {graph}.
        Show me who is linked to {node} in the network {graph}.
        Give the neighbours of {node} in the graph {graph}.
        Give me all nodes joined with {node} in the graph {graph}.
        Tell me the neighbors of {node} in the graph {graph}.
        Tell me which nodes {node} is linked to in the network {graph}.
        Find the nodes next to {node} in the graph {graph}.
        Find the friends of {node} in the network {graph}.
        Find who is connected straight to {node} in the network {graph}.
        I want the names of the nodes that touch {node} in the graph {graph}.
        Please list the places one road from {node}; the roads are {graph}.
        List the neighbors of node {node} in the graph {graph}.
        List all vertices adjacent to {node} in the graph {graph}.
        Find the neighbors of vertex {node} in the graph {graph}.
        Given the graph {graph}, list the neighbors of {node}.
    """,
    "stories": """
        In a friendship network the links are {graph}. Whom does {node} know personally?
        A board has fields joined by the edges {graph}. My piece stands on {node}; which fields can it enter in a single move?
        Fire breaks out in node {node} of a forest modelled as the graph {graph}. Which nodes catch fire next?
        The flights are {graph}. Name all destinations that can be reached nonstop from {node}.
        In a classroom, pupils who sit side by side are joined in the graph {graph}. Who can whisper to {node} directly?
        A router at {node} broadcasts a hello packet once and nobody forwards it. The network links are {graph}. Which routers hear it?
        Influenza was found on the farm {node}. Only farms with a direct road to it get quarantined; the roads are {graph}. Which farms are these?
        The borders between counties are the edges {graph}. Which counties touch {node}?
        On a phone tree, {node} has to call everyone directly linked to it. The tree is the network {graph}. Who gets a call from {node}?
        Houses with a common fence are joined in the graph {graph}. Who lives next door to {node}?
        A web crawler has fetched page {node}. The site's links are the graph {graph}. Which pages does it queue next?
        A chess-like piece is on {node} and may move along a single edge of the graph {graph}. On which squares can it land?
        The patient {node} tested positive. The contact network is {graph}. Which people had direct contact and need a test?
        The bus stops form the network {graph}. I sit in the bus at {node}. Which stops can be the very next?
        A lighthouse at {node} signals to those it can see; who sees whom is the graph {graph}. Who receives its signal directly?
        The children's friendships are the network {graph}. {node} wants to invite all its friends to a party. Who gets an invitation?
        I'm standing at {node} and the trails are the roads {graph}. To which huts can I go without passing another one?
        The plug at {node} is broken and every machine joined to it went dead. The network is {graph}. Which machines are dead?
        Houses on the same street corner are joined in the graph {graph}. Who are the people next door to {node}?
        A frog on leaf {node} makes one jump. The jumps it can make are the edges {graph}. Where can it be now?
        A social network has the friendships {graph}. Who are the friends of {node}?
        A railway map has the lines {graph}. Which stations are directly next to {node}?
    """,
    "terse": """
        neighbors of {node}, graph {graph}
        graph {graph}; adjacent to {node}?
        edges {graph}: who is next to {node}
        adjacency of node {node}, network {graph}
        N({node}), graph {graph}
        neighbours of {node}: network {graph}
        adjacency list of {node}, edges {graph}
        who is directly joined to {node}? graph {graph}
        neighbours of {node}: graph {graph}
        adjacent nodes of {node}, network {graph}
        direct links of {node}? network {graph}
        graph {graph}: neighbours of {node}
        who is adjacent to {node}, graph {graph}
        who borders {node}, edges {graph}
        nodes beside {node}? graph {graph}
        who is next to {node}? network {graph}
        graph {graph}: list neighbors of {node}
        friends of {node}, network {graph}
        graph {graph}; linked to {node}?
        adjacent nodes of {node}, graph {graph}
        list(G.neighbors({node})), graph {graph}
    """,
    "dialogues": """
        A: Look at the graph {graph}. B: Which node interests you? A: I want the neighbors of {node}.
        A: Who is next to {node}? B: Depends on the edges. A: The edges are {graph}.
        Host: The acquaintance graph is {graph}. Guest: So who is acquainted with {node}?
        User: {node}'s neighbours? Bot: In which graph? User: the graph {graph}
        A: I am at {node}. B: The roads are {graph}. A: Which places can I reach by a single road, then?
        Teacher: Vertex {node} is red. Pupil: And everything adjacent to it turns blue? Teacher: Yes; in the graph {graph}, what turns blue?
        A: Which nodes are one hop from {node}? B: In which graph? A: In the graph {graph}.
        Doctor: Who was in direct contact with {node}? Tracer: The contact network is {graph}. Doctor: Then list them.
        A: Who are the friends of {node}? B: The network is {graph}. A: Then list them.
        Driver: I'm in {node}. Satnav: The roads are {graph}. Driver: Which towns can come next?
    """,
}

IS_BIPARTITE = {
    "terms": (
        "bipartite graph; two groups; two-colorable; odd cycle; splitting nodes into two teams; bipartition; two- "
        "colorability; partition into two independent sets; bigraph; graph without odd cycles"
    ),
    "questions": """
        Is the graph {graph} bipartite?
        Can the nodes of {graph} be split into two teams with every edge running between the teams?
        Is the graph {graph} free of odd cycles?
        Would two colors be enough to color the vertices of {graph} so that linked ones differ?
        Does the network {graph} admit a bipartition?
        Can we divide the vertices into two camps so that no edge of {graph} stays inside a camp?
        Is the network {graph} a bipartite one?
        Is there any odd cycle in the graph {graph} that would prevent a two-coloring?
        Can the vertices of the graph {graph} be sorted into left and right, all edges crossing over?
        Could this be a bigraph: the graph {graph}?
        May I paint all nodes of the network {graph} alternately black and white without a clash?
        Do two independent sets suffice to partition the nodes of the graph {graph}?
        Does a matching problem between two sides fit the graph {graph}, that is, is it bipartite?
        Is the network {graph} bipartite?
        Is the graph {graph} bipartite or not?
        Is the graph {graph} two-colorable?
        Is the graph {graph} a two-mode network in structure?
        Is it possible to split the nodes of the graph {graph} into two groups without an edge within a group?
        Is there a way to paint the nodes of the graph {graph} in black and white so that no edge joins equal shades?
        Are two colours sufficient for the graph {graph}?
        Are two independent halves possible for the nodes of the network {graph}?
        Can the graph {graph} be two-coloured?
        Can the vertices of the graph {graph} be separated into two sides with all edges crossing?
        Can the people in the network {graph} be seated at two tables, linked ones apart?
        Do all cycles of the graph {graph} have even length?
        Does every edge of the graph {graph} go between the same two camps?
        Does the graph {graph} qualify as bipartite?
        Is the graph {graph} a bipartite one?
        Is there a split of the graph {graph} into two sides with all edges between them?
        Is it possible to colour the graph {graph} with just two colours?
        Are two colors enough for the graph {graph}?
        Are two groups enough so that no two linked nodes of the graph {graph} are in the same group?
        Can I split the graph {graph} into two groups with no edges inside a group?
        Can I paint the nodes of the graph {graph} red and blue so that linked ones differ?
        Can I put the nodes of the network {graph} in two boxes so that linked ones are apart?
        Can the graph {graph} be divided in two sides?
        Can the class be split in two teams so that children who fight, the edges {graph}, are apart?
        Can you two-color the graph {graph}?
        Does the graph {graph} split into two halves with edges only across?
        Does the graph {graph} have a two-coloring?
        Do two colours do for the network {graph}?
        Would two tables do to keep enemies apart, if the enemies are the edges {graph}?
        Has the graph {graph} a cycle of odd length, or is it bipartite?
        Is the graph with the edges {graph} bipartite?
        Is this graph bipartite: {graph}?
        Is it true that the graph {graph} is bipartite?
        Can the vertices of the graph {graph} be divided into two sets so that every edge joins both?
    """,
    "commands": """
        Check whether the graph {graph} is bipartite.
        Decide if {graph} is two-colorable as a graph.
        Test the network {graph} for bipartiteness.
        Tell me if the vertices in {graph} can be parted into two independent halves.
        Determine whether a bipartition of the graph with edges {graph} exists.
        Determine if the graph {graph} is a bigraph.
        Return nx.is_bipartite for the graph {graph}.
        Attempt a black-and-white coloring of the graph {graph} and report whether it succeeds.
        Show whether the vertices of the graph {graph} form two independent sets.
        Search the graph {graph} for an odd cycle to settle whether it is bipartite.
        Investigate whether a left-right partition of the network {graph} is possible.
        Check the graph {graph} for bipartiteness.
        Check if the network {graph} is bipartite.
        Check if two colors suffice for the graph {graph}.
        Decide whether the network {graph} is bipartite.
        Determine if the graph {graph} can be two-colored.
        Determine whether the graph {graph} has only even cycles.
        Tell me if the nodes of the graph {graph} split into two sides.
        Tell me whether the graph {graph} is bipartite, true or false.
        Find out whether the graph {graph} is two-partite.
        Say if the network {graph} can be divided into two conflict-free halves.
        Try to label the vertices of the graph {graph} left and right so that linked ones differ; does it work?
        Test by alternating colors whether the graph {graph} is bipartite.
        Don't compute how many colours the graph {graph} needs; just say if two are enough.
        Check if the graph {graph} is bipartite.
        Check if the graph {graph} can be split into two sides.
        Check if two colours are enough for the graph {graph}.
        Check whether the network {graph} can be two-coloured.
        See if the graph {graph} is bipartite.
        See if the nodes of the graph {graph} fit into two groups with no edge within a group.
        Tell me if the graph {graph} is bipartite.
        Tell me if two colors do for the graph {graph}.
        Tell me if the network {graph} splits in two sides.
        Say if the graph {graph} is bipartite.
        Say whether I can color the graph {graph} with two colors.
        Test if the graph {graph} is bipartite.
        Find out if two groups are enough for the graph {graph}.
        Find out whether the graph {graph} has two sides.
        Try two colours on the graph {graph}; does it work?
        I want to know if the graph {graph} is bipartite.
        Please check whether two teams are enough when the quarrels are the edges {graph}.
        Test whether the graph {graph} is bipartite.
        Determine whether the graph {graph} is bipartite.
        Check if this graph is bipartite: {graph}.
        Verify the claim that the graph {graph} is bipartite.
    """,
    "stories": """
        Some guests dislike each other; the edges {graph} join enemies. Can they be seated at two tables without any enemies together?
        A coach draws a graph of players who refuse to be in the same team: {graph}. Are two teams possible?
        The lamps of a garden are joined by the cables {graph}. Each cable must link a red lamp with a white one. Can the lamps be chosen so, making the graph bipartite?
        Chemicals that react with each other are joined in the graph {graph}. Do two cupboards suffice to store them safely apart?
        Dancers are linked by the edges {graph} if they dance with each other. The choreographer puts one row on the left and one on the right; partners must face each other. Do two rows work?
        On a chessboard-like floor, linked tiles must differ in shade; the links are {graph}. With light and dark tiles only, can the floor be laid?
        A teacher separates chatterboxes. The edges {graph} join children who chat. Will two classrooms do, so that nobody chats?
        Rival gangs: the edges {graph} join prisoners who would fight. The prison has two wings. Can all fights be avoided?
        A teacher deals out two versions of a test. Pupils who sit side by side are the edges {graph}. Can neighbours always get different versions?
        Spins on a lattice must point up or down, and linked ones must be opposed. The links are the graph {graph}. Can all bonds be satisfied?
        A dance school pairs leaders with followers. Who danced with whom is the graph {graph}. Could each dancer have kept to the same role?
        Two ferries take the animals across. The edges {graph} join animals that eat each other. Are two ferries enough to keep them apart?
        A film has heroes and villains, and only opponents fight. The fights are the edges {graph}. Can the cast be divided consistently?
        The electrician marks each terminal plus or minus so that each wire of the graph {graph} joins a plus to a minus. Can it be done?
        Twin dormitories are filled so that roommates who quarrel, the edges {graph}, live in different houses. Is it feasible?
        Some of the dogs bite each other: the edges {graph}. I have only two cages. Can I keep the biters apart?
        I want to colour beads black and white so that tied beads differ. The strings are the edges {graph}. Will it work?
        Our class is split in two for gym. Children who can't stand each other are the edges {graph}. Can we do it without putting any of them together?
        Plants that harm each other are joined in the graph {graph}. I have two beds. Can I keep harmful pairs in different beds?
        Only boys danced with girls, someone says. The dances are the edges {graph}. Could that be true?
        Some children dislike each other, as in the graph {graph}. Can we split them into two teams without quarrels?
        A student draws the graph {graph}. Is it bipartite?
    """,
    "terse": """
        bipartite? graph {graph}
        graph {graph}: two-colorable?
        bipartite check, edges {graph}
        network {graph}, split into two sides possible?
        is_bipartite(graph {graph})
        2-colorable? edges {graph}
        odd cycle in the graph {graph}? bipartite or not
        black/white coloring possible, network {graph}
        bipartite y/n: graph {graph}
        graph {graph}: bipartite?
        two-colourable? network {graph}
        nx.is_bipartite, graph {graph}
        two sides possible, edges {graph}
        even cycles only? graph {graph}
        two colours enough? graph {graph}
        bipartite? network {graph}
        split in two sides? graph {graph}
        graph {graph}: two groups possible?
        graph {graph} two-coloring y/n
        bipartite check graph {graph}
        is graph {graph} bipartite
    """,
    "dialogues": """
        A: My graph is {graph}. B: Does it split into two sides? A: You mean whether it's bipartite; I don't know.
        A: I want to color the vertices of {graph} black and white. B: Linked ones differently? A: Yes. Is that possible?
        Organizer: The quarrels form the graph {graph}. Helper: Are two rooms enough to keep the peace?
        User: bipartite? Bot: Please send the graph. User: graph {graph}
        Host: Feuding guests are joined by the edges {graph}. Wife: Can we place them at just two tables? Host: Work it out.
        Lecturer: A graph is bipartite when it lacks odd cycles. Student: Then what about the graph {graph}?
        Host: Some guests quarrel; the edges are {graph}. Waiter: I have two tables. Host: Can quarrelling guests all be kept apart?
        A: Is it true that my graph {graph} has an odd cycle? B: You want to know if it's bipartite? A: Yes, check that.
        A: I've got just two colors. B: And the graph? A: It's the graph {graph}. B: Let's see if two are enough.
        Host: I have two tables. Guest: Who must not sit together? Host: The edges {graph}. Guest: Can it be done?
    """,
}

CHROMATIC_NUMBER = {
    "terms": (
        "chromatic number; graph coloring; fewest colors; proper vertex coloring; conflict-free time slots; minimum "
        "number of colors; k-colorability; least number of groups without conflict; chi of a graph"
    ),
    "questions": """
        What is the chromatic number of the graph {graph}?
        How many colors does a proper vertex coloring of {graph} need at least?
        What is the smallest number of colors with which the vertices of {graph} can be painted so that neighbors differ?
        How few colors suffice for the nodes of the network {graph}, if linked nodes may not match?
        With how many crayons at minimum can the nodes in {graph} be colored properly?
        What is the least k for which the graph with edges {graph} is k-colorable?
        What's the fewest colours the graph {graph} can be coloured with?
        What is χ(G) for the graph {graph}?
        How many time slots are unavoidable if the clashes are the edges {graph}?
        How many classes must a partition of the vertices of the graph {graph} into independent sets have at least?
        What's the smallest palette for the network {graph} such that no link joins equal colours?
        How many registers does a compiler need when the interference graph is {graph}?
        How many cages keep the animals apart, if enemies are joined by the edges {graph}?
        What is the chromatic number of the network {graph}?
        What is the minimum number of colors for the graph {graph}?
        What is the smallest number of colours needed for the graph {graph}?
        What is the least number of conflict-free groups for the conflict graph {graph}?
        What is the smallest size of a palette that colours the graph {graph} properly?
        How many colors are needed to color the graph {graph}?
        How many colours does the graph {graph} need?
        How many colours must I have to paint the nodes of the network {graph} so that linked nodes differ?
        How many crayons at least does it take to colour the graph {graph} properly?
        How many different shifts are necessary if the conflicts are the edges {graph}?
        How many tables are required at least when quarrelling guests are the edges {graph}?
        How many channels do the transmitters need, interference being the graph {graph}?
        With how few labels can the vertices of the graph {graph} be marked so that adjacent ones never match?
        Into how few independent sets can the nodes of the graph {graph} be split?
        What is the number of colors needed for the graph {graph}?
        What is the fewest colours for the graph {graph}?
        What is the least number of colors for the network {graph}?
        What is the smallest number of groups for the conflict graph {graph}?
        What is the lowest number of colours to paint the graph {graph}?
        What is the coloring number, chi, of the graph {graph}?
        What's the chromatic number of the graph {graph}?
        How many colours do I need for the graph {graph}?
        How many colors does it take to color the network {graph}?
        How many crayons do I need to colour the graph {graph} if linked dots must differ?
        How many pens do I need at least to color the nodes of the graph {graph}, neighbours differing?
        How many time slots do I need if the clashes are the edges {graph}?
        How many rooms do I need to keep the quarrelling people apart, the quarrels being the edges {graph}?
        How many groups do I need so that no linked nodes of the graph {graph} are together?
        How many exam days are needed if the clashes are the conflict graph {graph}?
        How few colors can I use for the graph {graph}?
        With how many colors can I just color the graph {graph}?
        What is the chromatic number of this graph: {graph}?
        What is the chromatic number of the graph with the edges {graph}?
        How many colors are needed to color the vertices of the graph {graph} so that no adjacent vertices share a color?
        What is the minimum number of colors needed to color the graph {graph}?
        What is the smallest number of colors needed to properly color the graph {graph}?
        How many colors do you need to color the graph {graph}?
    """,
    "commands": """
        Compute the chromatic number of the graph {graph}.
        Find the fewest colors that color the graph {graph} properly.
        Determine how many colors the vertices of {graph} require when adjacent ones must differ.
        Given the edges {graph}, minimise the number of colors of a proper coloring.
        State the chromatic number for the network {graph}.
        Calculate χ of the graph {graph}.
        Minimise the palette: colour the nodes of the network {graph} and state how many colours were needed.
        Give the smallest k such that the graph {graph} admits a proper k-coloring.
        Determine the minimal number of conflict-free groups for the conflict graph {graph}.
        Find out how many independent sets cover the vertices of the graph {graph} at the least.
        Report the least number of registers that suffices for the interference graph {graph}.
        Find the chromatic number of the graph {graph}.
        Find the minimum number of colors of the graph {graph}.
        Find the smallest number of colours that the network {graph} can do with.
        Find how many colors a proper coloring of the graph {graph} takes.
        Count the colors that a best possible coloring of the graph {graph} uses.
        Give the chromatic number of the network {graph}.
        Give the least number of time slots for the conflict graph {graph}.
        Color the graph {graph} with as few colors as possible and say how many.
        Work out how many colours suffice for the graph {graph}.
        Tell me the fewest colors with which the graph {graph} can be colored.
        Don't just test two colors; tell me how many the graph {graph} needs.
        State how many registers the interference graph {graph} demands.
        Determine the minimum palette size of the graph {graph}.
        Find the least number of colors for the graph {graph}.
        Find the fewest colours for the network {graph}.
        Find the smallest number of colors needed for the graph {graph}.
        Find the chromatic number of the network {graph}.
        Find how many colours the graph {graph} needs.
        Give the chromatic number of the graph {graph}.
        Give the fewest colors for the graph {graph}.
        Give the number of colours needed for the network {graph}.
        Tell me how many colors I need for the graph {graph}.
        Tell me the chromatic number of the graph {graph}.
        Tell me the fewest groups for the conflict graph {graph}.
        Say how many colours are needed for the graph {graph}.
        Show the smallest number of colors for the network {graph}.
        Color the graph {graph} with the fewest colors; how many did you use?
        Count the colors needed to color the graph {graph}.
        I need the minimum number of colours for the graph {graph}.
        Please say how many groups it takes so that clashing ones are apart; the clashes are the edges {graph}.
        Calculate the chromatic number of the graph {graph}.
        Determine the chromatic number of the graph {graph}.
        Given the graph {graph}, find its chromatic number.
        Find the minimum number of colors needed to color the graph {graph}.
    """,
    "stories": """
        Exams that share students must not be held in the same time slot. The conflict graph is {graph}. How many slots are needed at least?
        Countries with a common border get different colors on the map. The borders form the graph {graph}. How many colors must the printer buy?
        Radio stations that disturb each other need different frequencies. They are joined in the graph {graph}. What is the smallest number of frequencies?
        Fish that would fight are linked by the edges {graph}. How many tanks does the shop need so that no tank sees a fight?
        Meetings that share a participant clash. The clashes are the edges {graph}. In how few hours can all meetings be held, if any number of rooms is free?
        A chemist stores reagents on shelves; pairs that react are the edges {graph}. How many shelves are required so that no pair on a shelf reacts?
        Traffic streams that cross must not have green together. The crossings form the graph {graph}. How many phases must the traffic light have at minimum?
        A school plans exams. Subjects that share pupils are the edges {graph}. What is the smallest number of exam days if such subjects may not be on the same day?
        A zoo keeps species that would fight apart. The enmities are the edges {graph}. How many enclosures does it need at least?
        Wifi routers that disturb each other are joined in the graph {graph}. How many channels must be available?
        A map maker colours regions so that touching ones differ. The borders are the edges {graph}. How many inks does she need at least?
        Delivery rounds that overlap in time cannot share a van. The overlaps are the edges {graph}. How many vans are needed?
        At a wedding, relatives who do not speak are the edges {graph}. What is the smallest number of tables that keeps them apart?
        Variables alive together are joined in the interference graph {graph}. How many registers must the compiler use at minimum?
        Committees with a common member can't meet at the same time. The clashes are the edges {graph}. How many time slots will do?
        My son colours a map. Lands that touch are the edges {graph} and must have different colours. How many crayons does he need at least?
        The school has clubs that share children: the edges {graph}. Such clubs can't meet at the same hour. How many time slots are needed at least?
        I keep fish that eat each other, the edges {graph}. How many tanks must I buy so that all of them live?
        Walkie-talkies that are close together are joined in the graph {graph} and need different channels. How few channels can we get by with?
        Some guests don't speak to each other: the edges {graph}. How many tables do I need so that no such pair sits together?
        A university plans exams, and the course conflicts are the graph {graph}. How many time slots are needed at least?
        A map has neighbouring countries {graph}. What is the minimum number of colors needed to color the map?
    """,
    "terse": """
        chromatic number of graph {graph}
        graph {graph}: min colors?
        coloring, edges {graph}, fewest colors
        chi of the graph {graph}
        χ(G), graph G: {graph}
        min colours, network {graph}
        least k for a k-coloring, edges {graph}
        smallest palette: graph {graph}
        chromatic number: graph {graph}
        graph {graph}: how many colors
        min colors for network {graph}
        fewest colours? edges {graph}
        chi(G) where G = graph {graph}
        time slots needed, conflict graph {graph}
        how many colors? graph {graph}
        fewest colours for graph {graph}
        graph {graph} coloring: number of colors
        min number of groups, conflict graph {graph}
        chi of graph {graph}
        chromatic_number(graph {graph})
    """,
    "dialogues": """
        A: I want to color the graph {graph}. B: With how many colors? A: As few as possible. How many is that?
        A: The conflicts form the graph {graph}. B: So how many time slots does the coloring give?
        Student: The vertices of {graph} need colors. Tutor: Neighbors must differ; what is the least number?
        User: chromatic number pls. Bot: Of which graph? User: graph {graph}
        Scheduler: The clashing courses are the edges {graph}. Dean: How many slots do we need as a minimum?
        Child: I only own a few crayons. Parent: Linked dots need different ones; the links are {graph}. Child: So how many crayons must I have?
        A: Two colors are not enough for the graph {graph}. B: How many does it need, then? A: The fewest possible, please.
        Teacher: Paint linked dots differently. Pupil: The links are {graph}. Teacher: And how many paints do you need at least?
        A: I want to color the graph {graph}. B: With few colors? A: As few as possible; how many is that?
        Kid: Dots with a line between them need different colors. Mum: The lines are the edges {graph}. Kid: How many colors must I have?
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
    Our network A-B, B-C was drawn by my sister; do you like the handwriting?
    The graph 1-2, 2-3 appears on the cover of my textbook.
    Who first drew graphs with dots and lines?
    How do I draw the network A-B, B-C, C-A nicely in a presentation?
    Translate "shortest path" into Italian.
    The flights Paris-Rome, Rome-Oslo were cancelled because of fog.
    Describe in one sentence what an edge is.
    What is the Latin origin of the word "vertex"?
    The connected world makes me tired sometimes.
    Please write an advertisement for the hiking trails A-B, B-C.
    Which cities on the line Bern-Turin, Turin-Lyon have the best restaurants?
    How should I name a function that colours a graph?
    Why did Königsberg have so many bridges?
    A neighbour of mine plays the trumpet at night.
    My bicycle has a chain with many links, and it squeaks.
    What was Kruskal's first name?
    Draft an invitation to a lecture on bipartite graphs.
    I have a degree in history and no sense of direction.
    Does the topological order of chapters matter to a novelist?
    Is dependency on coffee a real problem?
    Which is more beautiful, a tree in spring or a tree in autumn?
    The diameter of my pizza has become smaller every year.
    People say that all roads lead to Rome. Where does the saying come from?
    Cycle lanes should be wider.
    Summarise the history of the telephone network for a school magazine.
    Should a beginner learn depth-first or breadth-first search first?
    Thanks for the map, it was a great help!
    What does the word "Hamiltonian" refer to?
    I prefer the road along the coast because of the view.
    Are there careers for people who love graph theory?
    What is the travelling salesman problem and why is it hard?
    Prove that every tree with at least two nodes has a leaf.
    Why can't Dijkstra's algorithm cope with negative weights?
    Who was Robert Prim, and did he know Kruskal?
    What are planar graphs good for?
    explain breadth first search with an analogy
    When is an adjacency matrix better than an adjacency list?
    Is the web a directed graph?
    How do biologists use networks of proteins?
    Which open problem in graph theory is the most famous?
    Why is a graph with an odd cycle never bipartite?
    What does it mean for two graphs to be isomorphic?
    Tell me how topological sorting helps a build system.
    Compare the algorithms of Prim and Kruskal.
    What's a clique, in graph theory and at school?
    Does every map need only four colours, even on a torus?
    Where does the word "graph" come from?
    Can you recommend software for visualising large networks?
    Who came up with six degrees of separation?
    Describe Euler's life in Saint Petersburg.
    What is PageRank, roughly?
    How do you explain a Hamiltonian cycle to a postman?
    Why are the vertices of a graph sometimes called points and sometimes nodes?
    Is A* always faster than Dijkstra in practice?
    What makes a network robust against attacks?
    How does one say "bipartite" in Hungarian?
    Draw the graph A-B, B-C, C-D with Graphviz in a nice blue.
    Write a Python class for the graph with edges 1-2, 2-3, 3-1.
    We walked the path A-B-C through the park and saw an owl.
    The edges A-B and B-C on my slide overlap; how do I make it look tidier?
    I've been calling my cats Node 1, Node 2 and Node 3.
    The line A-C was cancelled today, so I took a taxi.
    My supervisor hates the labels v1, v2, v3. Any other ideas?
    Our network has 5 nodes and 7 edges, and it took the intern a month to install.
    Which of the cities A, B, C would you like to live in?
    The road from Graz to Linz costs me 3 hours and all my patience every Friday.
    What colour should I use for the edges 1-2 and 2-3 on a dark background?
    She coloured the vertices 1, 3 and 5 red because she likes red.
    Make a crossword clue whose answer is "A-B-C is a path".
    Tell Marta that the cable between switches 4 and 7 is unplugged.
    The tree with branches a-b and a-c fell on our shed in the storm.
    Flight ZRH-LIS-GIG was a nightmare: 2 delays and no food.
    I dreamt of a graph 1-2, 2-3, 3-1 that was chasing me.
    Is 3 a good number of colours for a company logo?
    Can the 17 bus and the 4 tram be trusted in winter?
    A follows B, B follows C: that's how gossip spreads in our village.
    Alice likes Bob, Bob likes Carol, Carol likes nobody. Write the soap opera!
    The dependency list was app -> lib, lib -> core; I deleted it by accident, sorry.
    It was 30 degrees in the shade and the neighbours had a barbecue.
    The subway map with stops A, B, C, D was designed by a famous artist. Who?
    Please pick up the kids at 5 and drive the shortest way home.
    How should I pronounce K3,3 in a talk?
    My neighbours are moving out, at last.
    She has connections in the ministry.
    Are you still there? The connection is bad.
    The cycle path along the river is flooded.
    He was on the edge of his seat the whole match.
    wifi is down again, second time today
    I feel so disconnected since I moved to the city.
    I'm studying for a degree in nursing.
    The vicious cycle of debt is hard to break.
    Water the apple tree in the garden, please.
    The swollen lymph nodes worry my doctor.
    Her career path was anything but straight.
    He colours his hair, but don't tell anyone.
    We lost our way in the fog and slept in the car.
    What a bridge! Who was the architect?
    That spin cycle of my washing machine shakes the whole house.
    They took the scenic route and missed the wedding.
    My family is close, but we rarely visit each other.
    That remark took the edge off her anger.
    The bus connection to the airport is a disgrace.
    Order me a cab to the station.
    You crossed a line there, mate.
    Never mind the network, I've phoned the helpline.
    Networking events exhaust me.
    On the path to enlightenment there are many cafés.
"""
