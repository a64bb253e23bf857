# ruff: noqa: E501 - one template a line
"""How people ask for the famous counting sequences."""

from __future__ import annotations

from fluxem.core.phrasebook import Phrases
from fluxem.domains.combinatorics import tools
from fluxem.domains.combinatorics._draws import draw_groups, draw_n, draw_partitioned

COUNTING = (
    Phrases(
        tools.derangements,
        draw_n,
        terms=(
            "derangements; subfactorial; hat check problem; permutations without fixed points; "
            "Secret Santa draws; derangement; complete mix-up; matching problem; fixed-point-free permutations"
        ),
        questions="""
            How many derangements of {n} elements are there?
            In how many ways can {n} letters be put into their envelopes so that none is right?
            What is the subfactorial of {n}?
            How many permutations of {n} objects leave nothing in its place?
            How many Secret Santa draws among {n} people give nobody their own name?
            In how many ways can {n} hats be handed back so that no one gets their own?
            whats the number of derangements of {n}?
            How many ways can {n} keys hang so that every key is on a wrong hook?
            How many seatings put all {n} pupils on a chair other than their own?
            In how many ways may {n} couples dance so that nobody has their own partner?
            How often, out of all shuffles of {n} numbered cards, does no card sit at its own number?
            How many complete mix-ups of {n} babies' name tags exist?
        """,
        commands="""
            Count the derangements of {n} things.
            Compute the subfactorial !n for n equal to {n}.
            Find the number of permutations without fixed points on {n} symbols.
            Tell me how many ways {n} guests can swap coats with nobody keeping their own.
            Determine how often {n} labelled balls land in labelled urns with every label wrong.
            Work out the hat check count for {n} gentlemen.
            Calculate the subfactorial, n = {n}.
            Count the ways to give {n} parcels all to wrong addresses.
            Use inclusion and exclusion to count permutations of {n} moving every element.
            Say how many rotas let {n} cleaners each clean a room that is not their own.
        """,
        stories="""
            The cloakroom mixed up {n} hats and every guest got a wrong one. In how many ways can this happen?
            A secretary stuffs {n} letters into envelopes and each one is wrong. How many such mistakes are possible?
            {n} chefs taste one another's soups, each exactly one and never their own. How many plans are there?
            At the office {n} colleagues draw names for gifts; a draw counts only if no one draws themselves. How many draws count?
            The teacher returns {n} tests for peer grading so that nobody grades their own. In how many ways?
            A nurse mixed up the charts of {n} patients completely: no chart is at the right bed. How many such mix-ups are there?
            A teacher lets {n} pupils swap seats so that all end up somewhere new. How many ways?
            The postman is drunk and {n} houses each get a letter meant for another. In how many ways can that be?
        """,
        terse="""
            derangements({n})
            subfactorial of {n}
            D({n}), no fixed points
            {n} hats, none returned correctly
            permutations without fixed point, {n} elements
            !{n} subfactorial
            derangement count {n}
            none in its own place, {n} items
            {n} all misplaced, how many ways
            number of fixed-point-free permutations: {n}
        """,
        dialogues="""
            A: {n} letters, all in wrong envelopes. B: Bad luck. A: In how many ways can that go?
            User: subfactorial. Bot: Of which number? User: {n}
            Teacher: Permute {n} things. Pupil: Any way? Teacher: Nothing may stay in place; count these.
            - We are {n} for Secret Santa. - Nobody draws themselves? - Right, how many draws are there?
            Host: {n} coats on hooks. Guest: And everyone leaves with a wrong one? Host: Yes. How many ways is that?
            Pupil: In how many orders is each of {n} books wrong? Teacher: That is the derangement number. Pupil: So?
        """,
    ),
    Phrases(
        tools.catalan_number,
        draw_n,
        terms=(
            "Catalan number; balanced parentheses; binary trees; Dyck paths; triangulations of a polygon; "
            "Catalan; C_n in Catalan's sequence; ballot sequences; rooted plane trees; non-crossing chords"
        ),
        questions="""
            What is the Catalan number with index {n}?
            How many balanced strings consist of {n} pairs of parentheses?
            How many binary trees with {n} inner nodes exist?
            How many Dyck paths have {n} up steps?
            In how many ways can brackets be set when an operation is applied {n} times in a row?
            How many monotone lattice paths stay below the diagonal of a grid of side {n}?
            whats the catalan number for {n}?
            How many ways are there to parenthesise a product so that {n} multiplications happen?
            How many valid push-pop histories has a stack with {n} pushes?
            How many non-crossing pairings join {n} pairs of points on a circle?
            Which term of Catalan's sequence belongs to index {n}?
            How many rooted plane trees have {n} edges?
        """,
        commands="""
            Compute the Catalan number for n equal to {n}.
            Count the correct bracketings with {n} pairs of brackets.
            Find the number of full binary trees with {n} branching nodes.
            Give me the value of the Catalan sequence at position {n}, starting from zero.
            Determine how many mountain ranges can be drawn with {n} upstrokes and as many downstrokes.
            Tell me in how many ways {n} nonattacking handshakes, no arms crossing, join people at a round table in pairs.
            Calculate the Catalan number, n = {n}.
            Count binary search trees on {n} keys.
            Say how many ballot sequences with {n} votes each never let the second candidate lead.
            Divide the central binomial coefficient for {n} by one more than {n}: the Catalan number, please.
        """,
        stories="""
            A compiler test needs every well-formed string of {n} opening and as many closing parentheses. How many strings is that?
            {n} people with small notes and as many with large ones queue at a till that must never run out of change. How many patterns, the Catalan way?
            A stack receives {n} pushes and as many pops and is never popped while empty. How many sequences are valid?
            I build ordered trees with {n} edges. How many shapes, by Catalan's formula?
            Euler cut a convex polygon with {n} more sides than a digon into triangles. How many Catalan triangulations are there?
            A matrix chain needs {n} multiplications. In how many ways can the brackets go?
            An editor highlights correct nesting of {n} bracket pairs. How many correct nestings exist?
            A drunkard makes {n} steps up and as many down on a slope, never going below the door. How many walks, by Catalan?
        """,
        terse="""
            Catalan({n})
            catalan number, index {n}
            {n} pairs of parentheses, balanced
            binary trees with {n} nodes: count
            Dyck words of semilength {n}
            catalan {n}
            Catalan C_n with n = {n}
            BST shapes with {n} keys
            valid parentheses, {n} pairs, how many
            sympy.catalan at n = {n}
        """,
        dialogues="""
            A: I have {n} pairs of parentheses. B: Balanced? A: Yes, how many strings?
            User: A Catalan number. Bot: Which index? User: {n}
            Teacher: Trees with {n} inner nodes. Pupil: Binary ones? Teacher: Yes. How many shapes?
            - Do you know Catalan's sequence? - Sure. - Then which term has index {n}?
            Dev: I want all well-formed strings with {n} bracket pairs. Lead: That is a Catalan number. Dev: How many, then?
            Pupil: How many search trees store {n} keys? Teacher: The Catalan number tells. Pupil: What is it?
        """,
    ),
    Phrases(
        tools.stirling_second,
        draw_groups,
        terms=(
            "Stirling number of the second kind; set partitions into blocks; unlabelled groups; clusterings; "
            "Stirling partition number; S(n, k); grouping into unnamed teams; blocks of a set partition"
        ),
        questions="""
            What is the Stirling number of the second kind for n equal to {n} and k equal to {k}?
            In how many ways can {n} people split into {k} nonempty groups without names?
            How many partitions of a set of {n} elements have exactly {k} blocks?
            Into {k} indistinguishable nonempty boxes, in how many ways do {n} different balls go?
            How many clusterings into {k} clusters do {n} samples admit?
            How many equivalence relations with {k} classes live on a set of {n} things?
            whats the stirling number of the second kind for {n} and {k}?
            how many ways to split {n} people into {k} unnamed groups, none empty?
            In how many ways can {n} chapters be bundled into {k} unordered volumes, each nonempty?
            How many ways to colour {n} houses with exactly {k} colours are there if only which share a colour matters?
            How many factorizations into {k} unordered factors above one has a product of {n} distinct primes?
            How many partitions into {k} nonempty classes does a roster of {n} names have?
        """,
        commands="""
            Compute the Stirling number of the second kind S({n}, {k}).
            Count the ways to divide {n} distinct objects into {k} unlabelled nonempty piles.
            With {k} blocks, count the set partitions of {n} elements.
            Find how many groupings into {k} anonymous teams are possible for {n} players.
            Determine the number of set partitions of {n} items with {k} parts.
            Give the Stirling subset number with upper entry {n} and lower entry {k}.
            Calculate S({n}, {k}), Stirling second kind.
            Bundle {n} distinct letters into {k} alike mailbags, no bag empty, and count.
            Say how many ways {k} unlabelled crews can be formed from {n} sailors with all sailors placed.
            Count surjections from {n} items onto {k} items, up to relabelling the targets.
        """,
        stories="""
            {n} guests walk into a bar and gather around {k} identical tables, none left empty, seats unimportant. How many gatherings are there?
            The teacher forms {k} project groups, unnamed and nonempty, from {n} pupils. In how many ways can she do it?
            A child sorts {n} different toys into {k} identical bags, every bag used. How many sortings exist?
            A factory ships {n} distinct parts in {k} equal unmarked crates with none empty. How many packings are possible?
            We break our {n} repositories up into {k} clusters, and clusters have no names. How many clusterings?
            A nurse divides {n} patients into {k} therapy groups without names; no group is empty. How many divisions are possible?
            The carpenter packs {n} different tools in {k} identical boxes and uses every box. In how many ways?
            {k} interchangeable servers host {n} distinct sites and none idles. How many partitions of the sites are there?
        """,
        terse="""
            S2({n}, {k}): Stirling, second kind, {n} over {k}
            stirling2 {n} {k}
            set partitions of {n} into {k} blocks
            {k} blocks from {n} elements
            Stirling subset number {n}, {k}
            S(n={n}, k={k}) second kind
            stirling {n} {k} partition number
            {n} distinct into {k} identical, nonempty
            sympy stirling: n = {n}, k = {k}, second kind
            unnamed groups: {n} people, {k} groups
        """,
        dialogues="""
            A: Split {n} people. B: Into how many groups? A: {k}, unnamed, none empty. In how many ways?
            User: Stirling, second kind. Bot: n? User: {n}. Bot: k? User: {k}.
            Teacher: I want {k} blocks. Pupil: Of which set? Teacher: One with {n} elements. Count the partitions.
            - Here are {k} identical jars. - And? - And {n} different shells to go into them, no jar empty. How many ways?
            Coach: {n} kids, {k} squads. Helper: Do squads have names? Coach: No, and none is empty. How many ways?
            Pupil: Blocks? Teacher: {k} of them, on a set of {n} elements. Pupil: How many set partitions is that?
        """,
    ),
    Phrases(
        tools.count_partitions,
        draw_partitioned,
        terms=(
            "number of integer partitions; partition function; sums of positive integers; "
            "Hardy and Ramanujan's formula; partitions of an integer; p(n); unordered sums; "
            "additive decompositions"
        ),
        questions="""
            How many integer partitions does {n} have?
            In how many ways can {n} be written as a sum of positive integers, order ignored?
            What is the value of the partition function p at {n}?
            How many Young diagrams with {n} cells are there?
            How many ways are there to split {n} identical coins into unlabelled piles?
            How many conjugacy classes has the symmetric group on {n} letters?
            whats the number of integer partitions of {n}?
            how many ways to write {n} as a sum, order ignored?
            How many ways can {n} be broken additively into positive whole pieces, regardless of sequence?
            Into how many different families of piles can {n} alike stones be heaped?
            How many decreasing sequences of positive integers sum to {n}, equal neighbours allowed?
            What does Euler's generating function for partitions have as coefficient at exponent {n}?
        """,
        commands="""
            Count the partitions of the integer {n}.
            Compute p({n}), the number of unrestricted partitions.
            Find how many sums of positive whole numbers give {n} if the order of the summands is irrelevant.
            Determine the number of Ferrers diagrams with {n} dots.
            Evaluate the partition function at {n}.
            Tell me how many multisets of positive integers add up to {n}.
            Calculate the partition number of {n}.
            Count the additive decompositions of {n}, summands unordered.
            Say in how many ways {n} identical pills fit into any number of identical boxes, no box empty.
            Count cycle types of permutations of {n} symbols.
        """,
        stories="""
            A child stacks {n} identical blocks into towers and only the tower heights matter. How many skylines, sorted by height, exist?
            I share {n} equal marbles among nameless bags, as many bags as I like. How many ways, as integer partitions?
            A monastery splits {n} loaves into heaps; heaps have no names. How many different splittings are there?
            Ramanujan asked how many sums of natural numbers make {n}, ignoring order. What is the answer?
            A cashier pays {n} in whole units of every size imaginable. In how many ways, order aside, can it be done?
            A carpenter saws a beam of {n} units into whole-unit pieces and ignores their sequence. How many cutting results are there?
            A tower builder splits {n} equal bricks into stacks sorted by height. How many ways has she?
            A chemist counts how {n} alike atoms can clump together into clusters; only cluster sizes matter. How many ways?
        """,
        terse="""
            p({n}) partition function
            number of partitions of {n}
            integer partitions, n = {n}: how many?
            {n} as unordered sums, count
            partition count {n}
            p(n), n = {n}, partitions
            partitions of integer {n}: count
            ways to sum to {n}, unordered
            npartitions of {n}
            unordered sums making {n}
        """,
        dialogues="""
            A: I want to split {n} into summands. B: Ordered? A: No. How many partitions then?
            User: partition function. Bot: At which n? User: {n}
            Teacher: Write {n} as a sum. Pupil: There are many ways! Teacher: Exactly how many, order ignored?
            - How many cycle types are there in the symmetric group of degree {n}? - As many as partitions. - So?
            Kid: In how many ways can I split {n} equal blocks into towers? Dad: Towers are just sizes? Kid: Yes. How many?
            Pupil: p of {n}? Teacher: The number of partitions, not a probability. Pupil: How large is it?
        """,
    ),
)
