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
            What is the number of derangements of {n}?
            What is the subfactorial value of {n}?
            What is the derangement number of {n}?
            What is the number of permutations of {n} without a fixed point?
            What is the number of total mix-ups of {n} items?
            How many ways can {n} things be rearranged so that every one of them moves?
            How many ways can {n} letters all go in wrong envelopes?
            How many rearrangements of {n} objects keep none where it was?
            How many orders of {n} books leave no book in its original spot?
            If not a single one of {n} people may get their own hat, how many handouts are there?
            With no element staying put, how many permutations of {n} exist?
            In how many ways can {n} players be reshuffled so that nobody plays in his old position?
            How many bijections of a set of {n} elements have f of x never equal to x?
            How many ways can {n} keys be tried so that every key is in the wrong lock?
            Unlike the plain factorial, how many orderings of {n} have everything displaced?
            What is the number of ways to line up {n} people so that none stands in his old spot?
            How many derangements does {n} have?
            What's the subfactorial of {n}?
            How many ways can {n} people swap seats so nobody ends up in their own?
            What is the left factorial, written with the exclamation mark in front, that is the subfactorial of {n}?
            How many ways can {n} gifts be exchanged so that nobody gets back what they brought?
            If {n} letters go into {n} envelopes, how many ways are there to get every single one wrong?
            What is the number of fixed point free permutations of {n}?
            What is the number of complete mix-ups of {n} hats?
            How many Kris Kringle lists are possible for {n} people if no one may draw themselves?
            In how many ways can {n} students mark each other's tests with none marking their own?
            How many shuffles of {n} cards leave no card where it started?
            How many ways can {n} workers change jobs so everyone has a new one?
            How many ways can I put {n} lids on {n} pots with every lid on the wrong pot?
            What's the count of permutations where all {n} things move?
            How many ways can {n} dogs be handed to the wrong owners, all of them?
            How many total scrambles of {n} have each thing out of place?
            How many ways can {n} chairs be reassigned so that not one occupant stays?
            How many ways can a careless clerk misfile {n} folders so that none is where it should be?
            What is the number of all-wrong arrangements of {n}?
            How many derangements are there of {n} objects?
            In how many ways can {n} letters be put into {n} envelopes so that no letter is in the right envelope?
            How many ways can {n} people get their hats back so that nobody gets their own hat?
            How many permutations of {n} objects have no fixed points?
            In how many ways can {n} students swap papers so that no one grades their own?
            How many derangements of {n} items exist?
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
            Count the permutations of {n} that fix nothing.
            Count the fixed-point-free rearrangements of {n} items.
            Count the ways to mix up {n} labels with all labels wrong.
            Count the gift exchanges among {n} people where no one gets their own gift.
            Derange {n} objects and count the ways.
            Find the derangement number for {n}.
            Find the subfactorial of {n}.
            Give the subfactorial of {n}.
            Put the bang in front of {n}, not behind, and evaluate that subfactorial.
            Not all permutations but only derangements, please: {n} elements.
            Solve the hat problem for {n} hats: nobody gets the right one.
            Solve the misaddressed letters problem for {n} letters.
            Displace all of {n} items and count the possible displacements.
            Say how many ways {n} authors can grade one paper each, never their own.
            Find the number of derangements of {n}.
            Find the derangements of {n}, just how many.
            Get the subfactorial for {n}.
            Take the subfactorial of {n}.
            I need the derangement count for {n}.
            Work out how many ways {n} coats can be given back with all of them wrong.
            Count the ways to rearrange {n} items so that none keeps its place.
            Derange {n} and tell me how many ways there are.
            Calculate the number of total misplacements of {n} objects.
            Figure out in how many ways {n} keys can all be hung on wrong hooks.
            Apply the subfactorial to {n}.
            Tell me the count of Secret Santa assignments for {n} people, self-draws forbidden.
            Show how many permutations of {n} leave nothing fixed.
            Say in how many ways {n} babies can all be sent home with wrong parents.
            Do the hat check problem with {n} guests.
            Find the number of all-wrong orders of {n}.
            Find the derangement value of {n}.
            Scramble {n} items so each lands elsewhere and count the scrambles.
            Mismatch {n} socks with {n} labels completely and count the ways.
            Calculate the number of derangements of {n} items.
            Compute the derangement number for n = {n}.
            Evaluate !{n}, the subfactorial.
            Count the derangements of a list of {n} items.
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
            A nurse hands {n} wristbands out and all of them land on the wrong patients. In how many ways can this be?
            A carpenter puts {n} lids back on boxes, no lid on its own box. In how many ways?
            A trader's system mixed up {n} confirmations so that each client got someone else's. How many mix-ups are possible?
            {n} students swap essays for review, and none may review their own. How many swaps are there?
            {n} umbrellas are taken at random, and by bad luck nobody takes the right one. How many ways could that happen?
            At the office {n} desks are reshuffled so that all workers have a new desk. How many reshuffles qualify?
            Parents of {n} kids run a car pool in which no parent drives their own child, one child per parent. How many plans?
            {n} riders swap horses, and everyone must get off the present one for another. How many swaps are there?
            A librarian misplaces {n} books, every one in a slot of another. How many such misplacements are there?
            The coach rotates {n} players, none keeping the old position. How many line-ups has she?
            We are {n} in the office doing Secret Santa, and drawing your own name is not allowed. How many possible draws are there?
            I labelled {n} spice jars and got every label wrong. How many ways could I have done that?
            {n} kids take off their shoes, and later each puts on somebody else's pair. How many ways can that happen?
            The airline mixed up {n} suitcases so that no passenger got their own. In how many ways could this occur?
            At a swap party {n} people bring a book each and everyone must leave with another person's book. How many outcomes are possible?
            {n} teachers rotate classrooms and none may stay put. How many room plans are there?
            {n} people do a Secret Santa and nobody may draw their own name. How many assignments are possible?
            {n} guests leave their coats and get them back at random. In how many ways does no one get their own coat?
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
            derangements of {n} items
            subfactorial {n}
            sympy.subfactorial at {n}
            {n} letters, all wrong envelopes
            no fixed points, n = {n}, count
            perms of {n}, everything moved
            {n} people, nobody gets own
            derangements n = {n}
            subfactorial value {n}
            everyone gets wrong one, {n} people, how many ways
            derangement number {n}
            perms of {n}, nothing stays
            secret santa {n} people, nobody self, count
            all {n} in wrong place, count
            hat problem {n} all wrong
            D_n for n = {n}, derangements
            number of derangements {n}
        """,
        dialogues="""
            A: {n} letters, all in wrong envelopes. B: Bad luck. A: In how many ways can that go?
            User: subfactorial. Bot: Of which number? User: {n}
            Teacher: Permute {n} things. Pupil: Any way? Teacher: Nothing may stay in place; count these.
            - We are {n} for Secret Santa. - Nobody draws themselves? - Right, how many draws are there?
            Host: {n} coats on hooks. Guest: And everyone leaves with a wrong one? Host: Yes. How many ways is that?
            Pupil: In how many orders is each of {n} books wrong? Teacher: That is the derangement number. Pupil: So?
            Pupil: All shuffles of {n} cards? Teacher: Only those where no card keeps its place. Pupil: How many are they?
            Boss: {n} workers swap desks. Clerk: May anyone stay? Boss: No one. Clerk: How many swaps, then?
            Dev: I need permutations of {n} without fixed points. Lead: Derangements. Dev: How many?
            User: derangements. Bot: How many objects? User: {n}
            Teacher: Swap seats, all {n} of you. Pupil: Can I stay? Teacher: No one stays. How many ways can you swap?
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
            What is the Catalan number of {n}?
            What is the {n} th Catalan number?
            What is the number of balanced bracket strings with {n} pairs?
            What is the number of binary trees on {n} nodes?
            What is the number of Dyck paths of semilength {n}?
            How many ways are there to nest {n} pairs of brackets correctly?
            How many valid sequences of {n} opening and equally many closing brackets exist?
            How many binary search trees hold {n} distinct keys?
            How many full binary trees have {n} internal nodes?
            How many permutations of {n} can be sorted with a stack?
            How many permutations of {n} avoid a given pattern of length three?
            How many noncrossing partitions has a set of {n} points on a circle?
            How many ways can {n} pairs of people around a table shake hands without crossing arms?
            How many mountain profiles have {n} ups and equally many downs?
            In how many ways can a staircase of height {n} be tiled with that many rectangles?
            How many legal orders are there for {n} pushes and as many pops?
            How many up-and-down paths with {n} up-steps end at ground level and never go below it?
            If every opened bracket must be closed properly, how many strings have {n} pairs?
            What's the Catalan number with index {n}?
            How big is the Catalan number at {n}?
            How many ways can {n} pairs of parentheses be matched correctly?
            What is the Catalan value of {n}?
            What is the Catalan number for {n}?
            What does the Catalan sequence have at place {n}, starting at index zero?
            How many different binary search trees can I make from {n} different keys?
            How many valid bracket expressions are there with {n} left and {n} right brackets?
            How many ways can I open and close {n} brackets so that they balance?
            How many different binary trees have exactly {n} nodes?
            How many paths from corner to corner of an {n} by {n} grid never cross the diagonal?
            How many ways can {n} pairs of people round a table shake hands without crossing arms?
            How many mountain outlines can I draw with {n} strokes up and {n} strokes down, never dropping under the base line?
            How many structurally different search trees store {n} numbers?
            What number does the Catalan formula return for n = {n}?
            How many full binary trees have {n} branching nodes?
            How many legal nestings do {n} pairs of braces allow?
            How many ways are there to draw {n} arches over a line so that none cross?
            How many stack push and pop orders exist with {n} pushes?
            How many ordered trees can be drawn with {n} edges?
            What is the Catalan number for n = {n}?
            How many valid combinations of {n} pairs of parentheses are there?
            How many binary search trees can be made with {n} nodes?
            How many structurally different binary trees have {n} nodes?
            How many ways are there to arrange {n} pairs of balanced brackets?
            How many Dyck paths of length {n} up steps and {n} down steps are there?
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
            Find the Catalan number for {n}.
            Find the {n} th Catalan number.
            Get the Catalan number of index {n}.
            Evaluate Catalan's formula at {n}.
            Count the well-formed bracket strings with {n} pairs.
            Count the rooted binary trees with {n} nodes, left and right distinguished.
            Count the shapes of search trees with {n} keys.
            Count the Dyck words with {n} opening letters.
            Count the nested parentheses expressions having {n} pairs.
            Count noncrossing chord diagrams with {n} chords.
            Count the ways to fully bracket a product with {n} operations.
            Count the stack-sortable permutations of {n} items.
            Not the Stirling or Bell but the Catalan number, please: index {n}.
            Tell me how many grid paths of {n} right and as many up moves never cross the diagonal.
            Find the Catalan number of {n}.
            Find the Catalan number with index {n}.
            Get the Catalan number at position {n}.
            Catalan number for {n}, please.
            I need Catalan number {n}.
            Work out the Catalan number of index {n}.
            Count the balanced bracket sequences made of {n} pairs.
            Count the valid parenthesis strings with {n} openings and {n} closings.
            Generate no strings, just count the balanced ones with {n} pairs of brackets.
            Figure out how many binary tree shapes there are with {n} nodes.
            Tell me how many Dyck paths have {n} up steps and {n} down steps.
            Look up index {n} in the Catalan numbers.
            Calculate how many unique search trees hold {n} values.
            Take {n} and give its Catalan number.
            Show the Catalan number C with subscript {n}.
            Find the Catalan value of {n}.
            Find the number of balanced bracketings of {n} pairs.
            Nest {n} pairs of brackets legally and count the nestings.
            Tally the distinct shapes of a binary tree that has {n} nodes.
            Calculate the Catalan number C({n}).
            Compute the number of valid sequences with {n} pairs of parentheses.
            Count the unique binary search trees with {n} keys.
            Find the term of the Catalan sequence at index {n}.
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
            A parser is tested with every valid nesting of {n} bracket pairs. How many tests is that?
            A nurse's tray stack gets {n} trays put on and taken off, never taking from an empty stack. How many histories are there?
            A carpenter draws roof ridges with {n} rises and as many falls, never below the wall. How many ridges are there?
            A coder stores {n} keys in a binary search tree. How many tree shapes could come up?
            Two candidates get {n} votes each, and the first is never behind in the count. How many counts go that way?
            A hiker goes {n} steps up and as many down without ever dipping below the start. How many hikes?
            {n} bridges are drawn as arcs over a line without crossing, each joining its own two points. How many drawings, the Catalan way?
            A teacher asks for all ways to put brackets in a chain with {n} multiplications. How many are there?
            A train yard pushes {n} wagons on a siding and pops them off, last in first out. How many output orders can it make?
            A coding interview asks: given {n} pairs of parentheses, how many well-formed combinations are there?
            My program has {n} opening tags and {n} closing tags that must nest properly. How many layouts are possible?
            In an interview I was asked how many unique search trees can store {n} values. What is the answer?
            A walker takes {n} steps uphill and {n} downhill in some order and never goes lower than where she started. How many walks are there?
            In an election both candidates get {n} votes and the first one is never behind during the count. How many ways could the counting go?
            A programmer wants to generate all well-formed strings with {n} pairs of parentheses. How many are there?
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
            C_n Catalan, n = {n}
            catalan number {n}
            {n} pairs of brackets, valid strings
            Dyck paths, n = {n}
            BSTs with {n} nodes, how many
            {n} pushes and pops, valid stack orders
            bracketings with {n} pairs
            full binary trees, {n} inner nodes
            noncrossing matchings, {n} chords
            Catalan number of {n} = ?
            well-formed parentheses, {n} pairs: count
            number of unique BSTs, n = {n}
            balanced brackets {n} pairs how many
            binary tree shapes, {n} nodes
            number of valid bracket strings, {n} pairs
            Catalan no. {n}
            generate parentheses n = {n}, how many
            nth Catalan number, n = {n}
        """,
        dialogues="""
            A: I have {n} pairs of parentheses. B: Balanced? A: Yes, how many strings?
            User: A Catalan number. Bot: Which index? User: {n}
            Teacher: Trees with {n} inner nodes. Pupil: Binary ones? Teacher: Yes. How many shapes?
            - Do you know Catalan's sequence? - Sure. - Then which term has index {n}?
            Dev: I want all well-formed strings with {n} bracket pairs. Lead: That is a Catalan number. Dev: How many, then?
            Pupil: How many search trees store {n} keys? Teacher: The Catalan number tells. Pupil: What is it?
            Pupil: I write {n} opening brackets and as many closing ones. Teacher: Always balanced. Pupil: How many strings?
            Dev: How many tree shapes for {n} keys? Lead: It's a Catalan number. Dev: Which value?
            Kid: I go up {n} times and down as often. Dad: Never underground? Kid: Never. How many paths?
            Ann: Catalan again? Bob: Yes, with n equal to {n}. Ann: What is it?
            User: Catalan. Bot: Which index? User: Index {n}.
            Interviewer: You have {n} pairs of brackets. Candidate: And they must balance? Interviewer: Yes. How many strings can you make?
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
            What is the number of partitions of {n} elements into {k} blocks?
            What is the number of set partitions of {n} things with {k} classes?
            What is the Stirling partition number of {n} and {k}?
            What is the Stirling subset number for {n} elements and {k} subsets?
            What is the number of ways to cluster {n} points in {k} clusters?
            How many ways can {n} distinct items be grouped into {k} nonempty heaps without labels?
            How many ways can a class of {n} be split into exactly {k} groups that carry no names?
            How many groupings of {n} different people into {k} unnamed teams exist, nobody left out?
            How many ways are there to put {n} different toys in {k} identical boxes with no box empty?
            Into exactly {k} nonempty subsets, in how many ways does a set of {n} fall apart?
            If groups have no names and none is empty, how many ways are there to make {k} groups of {n} people?
            With {k} identical bags and {n} different books, how many packings leave no bag empty?
            How many rhyme schemes of {n} lines use exactly {k} rhymes?
            How many equivalence relations on {n} elements have {k} classes?
            What is the number of ways to split {n} different people into {k} nameless nonempty groups?
            How many ways can {n} students be put into {k} groups if the groups have no names and no group is empty?
            What's the Stirling number of the second kind for {n} items and {k} groups?
            How many set partitions of {n} things into {k} parts are there?
            What is the number of ways to divide {n} people into {k} unlabelled teams?
            How many ways can I sort {n} different books into {k} identical boxes with no box left empty?
            What is the Stirling number S of {n} and {k}, second kind?
            How many ways are there to break a group of {n} people into {k} smaller groups of any size but never empty?
            If {n} different toys go in {k} identical bags and every bag gets something, how many ways is that?
            How many partitions with {k} blocks has a set of {n}?
            How many ways to cluster {n} points into exactly {k} non-empty clusters?
            Into {k} unmarked piles, none empty, how many ways can I deal {n} different cards?
            In how many ways can {n} guests sort themselves into {k} chatting circles, everyone in some circle?
            How many ways can a set of {n} be chopped into {k} disjoint nonempty pieces?
            How many ways can {n} friends share {k} identical taxis, no taxi going empty?
            What is the Stirling set number of {n} and {k}?
            How many ways to place {n} distinct objects into {k} indistinguishable nonempty boxes?
            How many ways are there to herd {n} named sheep into {k} look-alike pens, no pen empty?
            How many ways can {n} voters fall into {k} nonempty camps without labels?
            In how many ways can {n} different coins lie in {k} heaps, heaps not told apart and none empty?
            What is the block partition count of an {n} element set with {k} blocks?
            In how many ways can {n} students be divided into {k} nonempty groups, the groups being unlabelled?
            How many ways can a set of {n} elements be partitioned into {k} nonempty subsets?
            What is the Stirling number of the second kind for n = {n} and k = {k}?
            What is the Stirling number S({n}, {k}) of the second kind?
            How many ways are there to put {n} different balls into {k} identical boxes with no box empty?
            How many set partitions of {n} elements have {k} blocks?
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
            Find the Stirling number of the second kind for {n} and {k}.
            Evaluate Stirling's second-kind number, {n} over {k} in braces.
            Partition a set of {n} into {k} blocks and count.
            Split {n} different things into {k} nonempty unlabelled parts and count.
            Group {n} distinct objects in {k} anonymous groups, none empty, and count the groupings.
            Count the ways to distribute {n} unlike balls over {k} identical urns, no urn empty.
            Count the clusterings of {n} items with {k} clusters.
            Count {k} block partitions of a set of {n}.
            Count rhyme schemes: {n} lines, {k} rhymes.
            Not the first but the second kind of Stirling number, please: n is {n}, k is {k}.
            Say how many ways {k} unordered nonempty subsets can make up a set of {n}.
            Give the number of surjections from {n} to {k}, divided by the relabellings of the targets.
            Divide {n} employees among {k} unnamed nonempty task forces and count.
            Find the number of set partitions of {n} into {k} blocks.
            Find the Stirling set number for {n} and {k}.
            Get the Stirling number, second kind, of {n} and {k}.
            I need Stirling's second kind with n = {n} and k = {k}.
            Split {n} people into {k} groups without names and count the ways.
            Put {n} different coins in {k} identical purses, none empty; how many ways?
            Work out how many ways a set of {n} can be parted into {k} nonempty classes.
            Count the groupings of {n} different people into exactly {k} unnamed groups.
            Figure out the number of ways to sort {n} photos into {k} unlabelled albums, none empty.
            Calculate the partitions of a set with {n} members into {k} subsets.
            Partition {n} distinct objects into {k} indistinct groups and tell me how many partitions there are.
            Tell me how many ways {n} children can break into {k} gangs, gangs being nameless.
            Show the Stirling partition number for {k} blocks and {n} elements.
            Lump {n} different samples together in {k} nonempty batches and count the ways; batches aren't numbered.
            Find the Stirling partition number of {n} and {k}.
            Find the number of ways to split {n} people into {k} nameless groups, none empty.
            Class {n} distinct items into {k} nonempty unnamed categories and count the classifications.
            Cluster {n} points into {k} nonempty unlabelled clusters and count.
            Calculate the Stirling number of the second kind S({n}, {k}).
            Find the number of ways to partition a set of {n} objects into {k} nonempty subsets.
            Compute the Stirling number of the second kind for {n} and {k}.
            Find how many ways {n} distinct books can be put into {k} identical boxes, none left empty.
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
            A nurse groups {n} patients for {k} anonymous discussion rounds, none without patients. In how many ways?
            A carpenter sorts {n} different boards into {k} nonempty stacks; the stacks carry no labels. How many sortings?
            A trader bundles {n} different bonds in {k} nonempty, interchangeable bundles. How many bundlings?
            A scientist clusters {n} samples in exactly {k} clusters without names. How many clusterings might come out?
            {n} pupils break up into {k} study groups; no group is empty or has a name. How many break-ups are possible?
            {n} different stamps go in {k} plain envelopes, every envelope getting at least one. In how many ways?
            A party of {n} hikers splits into {k} bands, each with somebody in it, the bands alike. How many splits?
            A coder breaks {n} modules into {k} unnamed nonempty packages. How many packagings are there?
            A poet writes {n} lines with exactly {k} different rhymes. How many rhyme patterns are possible?
            A mother puts {n} different socks in {k} identical drawers and leaves no drawer empty. In how many ways?
            I'm dividing my class of {n} into {k} reading groups. The groups have no names and each has somebody. How many ways?
            We have {n} different parcels and {k} identical vans; every van takes something. How many loadings are there?
            I want to sort {n} different keys onto {k} identical rings, using all the rings. How many ways are there?
            A librarian bundles {n} different magazines into {k} unlabelled bundles, none of them empty. How many bundlings are possible?
            {n} guests form {k} conversation groups at a party, none empty, and the groups have no names. In how many ways?
            A teacher splits {n} pupils into {k} groups, none of them empty, and the groups have no names. In how many ways can she do it?
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
            Stirling second kind n = {n}, k = {k}
            stirling, second kind: {n} things, {k} blocks
            set partitions of {n} in {k} blocks
            {n} different, {k} alike boxes, none empty
            partition {n} elements into {k} nonempty unlabelled groups
            {n} into {k} unnamed groups
            braces {n} over {k}, Stirling
            {k} classes on {n} elements, equivalence relations
            Stirling no. second kind {n}, {k}
            split {n} ppl in {k} unnamed groups, nonempty, count
            how many ways to cluster {n} into {k}, set partitions
            partition set of {n} into {k} nonempty subsets
            S(n,k), n = {n}, k = {k}, set partitions
            {n} labelled balls, {k} unlabelled boxes, none empty
            set partition count, n {n}, blocks {k}
            S({n}, {k}), Stirling second kind
            Stirling number of the second kind n={n} k={k}
            partition set of {n} elements into {k} subsets, count
        """,
        dialogues="""
            A: Split {n} people. B: Into how many groups? A: {k}, unnamed, none empty. In how many ways?
            User: Stirling, second kind. Bot: n? User: {n}. Bot: k? User: {k}.
            Teacher: I want {k} blocks. Pupil: Of which set? Teacher: One with {n} elements. Count the partitions.
            - Here are {k} identical jars. - And? - And {n} different shells to go into them, no jar empty. How many ways?
            Coach: {n} kids, {k} squads. Helper: Do squads have names? Coach: No, and none is empty. How many ways?
            Pupil: Blocks? Teacher: {k} of them, on a set of {n} elements. Pupil: How many set partitions is that?
            Pupil: {n} people in {k} groups. Teacher: Named groups? Pupil: No names, none empty. How many ways?
            Boss: Divide {n} workers. Clerk: Into how many teams? Boss: {k}, not named, none empty. Clerk: How many ways?
            Dev: {n} points, {k} clusters. Lead: Clusters without labels? Dev: Right. How many clusterings?
            User: I want to group people. Bot: How many people and groups? User: {n} people, {k} groups, no names, none empty. How many ways?
            Teacher: Form {k} groups. Pupil: There are {n} of us. Teacher: Any sizes, no names, no empty group. How many ways?
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
            What is the number of integer partitions of {n}?
            What is the partition number of {n}?
            What is the partition function value of {n}?
            What is the number of unordered sums giving {n}?
            What is the number of ways to break {n} up into positive whole summands?
            How many partitions has the integer {n}?
            How many partitions does the whole number {n} have?
            How many ways can {n} be partitioned into positive integers?
            How many multisets of positive integers have the sum {n}?
            How many decompositions of {n} into positive addends are there, sequence ignored?
            How many ways are there to split {n} identical objects into any number of unlabelled heaps?
            If two sums with the same terms are one, how many sums make {n}?
            In how many ways can {n} equal pebbles be sorted into piles, any number of piles?
            How many essentially different ways are there to pay {n} with coins of all whole values?
            How many Ferrers boards with {n} squares exist?
            How many abelian groups have as order a prime with exponent {n}?
            In how many ways can {n} itself, not a set of that size, be split into positive whole summands?
            How many integer partitions are there of {n}?
            What's the number of partitions of {n}?
            In how many ways can I write {n} as a sum of whole numbers if the order doesn't matter?
            How many different ways can {n} be broken into a sum?
            What is the integer partition count of {n}?
            What is the number of unordered sums of {n}?
            What is the number of additive splits of {n}?
            How many ways can a pile of {n} identical stones be divided into smaller piles?
            How many ways are there to add positive whole numbers to get {n}, swapping them around not counting as new?
            How many ways can I split up {n} identical sweets into heaps?
            If I cut a ribbon {n} units long into whole-unit bits and forget the order, how many results are possible?
            How many sets of stacks can be built with {n} identical bricks?
            How many ways can {n} be expressed as positive integers added together, regardless of order?
            What does the partition function give for {n}?
            How many number-bond style splits, into any number of positive parts, does {n} have?
            In how many ways can {n} equal beads be put into bags that look the same, no bag empty, any number of bags?
            How many stacks-of-coins pictures, tallest stack first, can be made from {n} equal coins?
            How many ways can the integer {n} fall apart into smaller or equal whole terms, order dismissed?
            How many lists of positive whole numbers, biggest first, total {n}?
            What is the Hardy and Ramanujan style partition number of {n}?
            How many partitions does the number {n} have?
            How many integer partitions of {n} are there?
            In how many ways can {n} be written as a sum of positive integers, ignoring order?
            What is the number of partitions of the integer {n}?
            How many ways can {n} identical coins be put into piles?
            What is the partition number p({n})?
            What is the value of the partition function for n = {n}?
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
            Find the number of partitions of {n}.
            Find the partition number for {n}.
            Partition the integer {n} in all ways and count.
            Evaluate p at {n}, p being the partition function.
            Break {n} into positive integer parts and count the ways, order ignored.
            Decompose {n} additively, order immaterial, and count the decompositions.
            Count the integer partitions of {n}.
            Count the ways to split the number {n} into whole addends.
            Count the Young diagrams with {n} boxes.
            Count the cycle types of permutations of {n} elements.
            Heap {n} identical stones in nameless piles and count the patterns.
            Not set partitions but integer partitions, please: of {n}.
            Give the coefficient at exponent {n} in Euler's product for partitions.
            Say how many sums of natural numbers total {n} if swapping the terms changes nothing.
            Find the partition number of {n}.
            Find the number of integer partitions of {n}.
            Get the number of ways to partition {n}.
            Integer partitions of {n}, just the count please.
            I need the partition function of {n}.
            Work out in how many ways {n} splits into positive addends.
            Count how many ways there are to sum to {n} with positive integers, order not counted.
            Split {n} into whole number parts and tell me how many ways there are.
            Partition the whole number {n} and count the partitions.
            Figure out how many unordered sums add up to {n}.
            Calculate the number of ways of writing {n} as a sum of natural numbers.
            Evaluate the partition function p for {n}.
            Tell me the count of ways to make {n} from positive whole numbers.
            Apply the partition function to {n}.
            Show how many ways {n} identical items can be heaped, heaps unnamed.
            Find the number of unordered sums of {n}.
            Find the integer partition count of {n}.
            Break the whole number {n} into addends every possible way, order aside, and count.
            Chop {n} into positive whole terms and count the unordered results.
            Calculate the number of integer partitions of {n}.
            Find the number of ways to write {n} as a sum of positive integers if order doesn't matter.
            Compute p({n}), the number of integer partitions.
            Count the partitions of the number {n}.
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
            A nurse bundles {n} identical swabs into packs of any sizes; only the sizes matter. How many bundlings are there?
            A carpenter cuts a lath of {n} units into whole-unit lengths and tosses them in a bin. How many bins can come out?
            A trader splits an order of {n} identical lots into smaller orders, sequence ignored. How many splits are there?
            A baker piles {n} identical buns in heaps, any number of heaps, all unmarked. How many ways?
            {n} identical candles are put on nameless cakes, as many cakes as wanted, none bare. How many ways?
            A coder groups {n} interchangeable workers into teams and only the team sizes matter. How many size patterns?
            {n} equal coins are laid in stacks and only the sorted stack heights matter. How many results?
            A pupil writes {n} as sums of smaller or equal whole numbers, ignoring order. How many sums will she find?
            {n} identical wagons form trains of any lengths, trains unnumbered. How many ways are there?
            Physicists distribute {n} quanta over identical oscillators. How many partitions of the quanta are there?
            I have {n} identical eggs and bowls that all look the same. Using as many bowls as I like, how many ways can I divide the eggs?
            My son asks how many ways there are to add whole numbers and get {n}. The order of the numbers isn't important. What do I tell him?
            Our shop bundles {n} identical candles into packs of any size. Only the pack sizes count. How many bundlings are possible?
            {n} identical chairs are stacked; any number of stacks, any heights. How many sets of stacks are possible?
            A farmer puts {n} identical sheep in unnumbered pens, as many pens as needed. How many ways are there?
            I have {n} identical coins and stack them in piles of any size, the order of piles being irrelevant. In how many ways can I do that?
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
            p({n}), partitions
            partition number {n}
            partitions of {n}, how many
            sympy npartitions {n}
            unordered sums to {n}
            integer partition count n = {n}
            {n} identical into unlabelled piles
            ways to write {n} as positive summands, unordered
            how many ways to add up to {n}, order no matter
            integer partitions of {n}, number
            partition function at {n}
            p({n}) number of partitions
            {n} split into positive summands how many ways
            ways of summing to {n}, unordered
            unordered additive splits of {n}
            count_partitions({n})
            number of integer partitions of {n}
            partition numbers: p(n) for n = {n}
            number of ways to write {n} as a sum, order ignored
        """,
        dialogues="""
            A: I want to split {n} into summands. B: Ordered? A: No. How many partitions then?
            User: partition function. Bot: At which n? User: {n}
            Teacher: Write {n} as a sum. Pupil: There are many ways! Teacher: Exactly how many, order ignored?
            - How many cycle types are there in the symmetric group of degree {n}? - As many as partitions. - So?
            Kid: In how many ways can I split {n} equal blocks into towers? Dad: Towers are just sizes? Kid: Yes. How many?
            Pupil: p of {n}? Teacher: The number of partitions, not a probability. Pupil: How large is it?
            Pupil: In how many ways can I write {n} as a sum? Teacher: Ignoring order? Pupil: Yes, positive whole terms.
            Baker: {n} identical rolls in piles. Boy: Any number of piles? Baker: Any. How many ways?
            Dev: I enumerate integer partitions. Lead: Of which number? Dev: {n}. How many are there?
            User: partitions. Bot: Of a set or of an integer? User: Of the integer {n}; how many?
            Kid: How many sums make {n}? Dad: Does the order of the terms matter? Kid: No, and only positive whole numbers.
        """,
    ),
)
