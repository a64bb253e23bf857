"""Sentences that say nothing about the problem, and the function words a frame can lose.

They hold no digit, no operator word and no unit. Training and test splits share them: what a test
split holds out is the template family of the problem itself.
"""

from __future__ import annotations

FUNCTION_WORDS = frozenset(
    "a an the of is are was be to for me my you your i we us please just this that so do does can could would will "
    "what's what which on in".split()
)

FILLERS: tuple[str, ...] = (
    "Thanks in advance.",
    "I hope you are well.",
    "This is for my homework.",
    "My sister asked me this over dinner.",
    "No rush at all.",
    "It came up at work this morning.",
    "I keep getting a different outcome every time.",
    "My phone battery is nearly empty.",
    "The weather has been lovely here.",
    "We were arguing about it on the train.",
    "Sorry if this is a silly thing to ask.",
    "I lost my old notebook, so I am asking you.",
    "The teacher did not explain it very well.",
    "I am checking my own work here.",
    "There is a prize for whoever gets this right.",
    "Be careful, please.",
    "Nobody in the office wanted to do it.",
    "It is late and I am tired.",
    "Our cat walked over the keyboard again.",
    "I promised to have this ready by tonight.",
    "Here is one for you.",
    "Let us see whether you can do it.",
    "A friend sent me this little puzzle.",
    "The printer smudged the page, but I could still read it.",
    "I wrote it on a napkin.",
    "My boss wants it before lunch.",
    "This one looks easy, but I want to be sure.",
    "Do not worry about showing your work.",
    "The coffee here is terrible, by the way.",
    "You helped me a lot yesterday.",
    "I was never good at this in school.",
    "They told me the answer was on the back, but the back is blank.",
    "I need it for a form I am filling in.",
    "It was written on the whiteboard when I came in.",
    "My neighbour insists I have it wrong.",
    "Please read it slowly.",
    "The quiz show host read it out very quickly.",
    "We had to leave before anyone could finish.",
    "Everyone else has already gone home.",
    "I copied this from an old exam paper.",
    "The dog is barking, so I cannot concentrate.",
    "My grandfather does these in his head.",
    "It should not be hard for you.",
    "I would rather not use a calculator.",
    "Our accountant left a note with this on it.",
    "This is the last one, I promise.",
    "I have been staring at it for ages.",
    "The children were curious about it.",
    "It rained the whole way here.",
    "There was a mistake in the book, or so they say.",
    "I found this scribbled in the margin of a library book.",
    "The bus is late, so I have some time to kill.",
    "Before we go on, I should mention that the figures were checked by someone else.",
    "As far as I know there is no trick in it.",
    "My cousin bet me a sandwich that I could not get it right.",
    "Somebody at the market was shouting about it this morning.",
    "The old clock in the hall has stopped, which has nothing to do with this.",
    "Anyway, back to the matter at hand.",
    "I would like to understand this properly.",
    "They will not let us out of the classroom until it is done.",
)

DISTRACTORS_BEFORE: tuple[str, ...] = (
    "Question {n}:",
    "Exercise {n}.",
    "Problem {n}:",
    "Item {n} on the sheet:",
    "On page {n} of the book it says:",
    "This is puzzle {n} of the series.",
    "Task {n}:",
    "I am stuck on exercise {n}.",
    "From chapter {n}:",
    "Ticket {n} came in.",
    "Message {n} from the team:",
    "There are {n} people waiting for this.",
    "My brother has {n} comics and no idea how to do this one.",
    "Card {n} reads:",
    "We are in room {n} today.",
    "I have {n} of these left.",
)

DISTRACTORS_AFTER: tuple[str, ...] = (
    "That was question {n}.",
    "It is on page {n}.",
    "You will find it in chapter {n}.",
    "There were {n} others like it.",
    "It is number {n} on my list.",
    "My lucky number is {n}, but never mind.",
    "I asked {n} people and nobody knew.",
    "This is attempt {n}.",
    "Send it to room {n}.",
    "The next one is exercise {n}.",
    "File it under case {n}.",
    "Only {n} more to go after this.",
)
