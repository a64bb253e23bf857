"""What people wrap around a request: greetings, thanks, connectors, words that point back.

Every list has a training and a test half, so that the unseen split meets none of the training's frames.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Manners:
    """Frames of one half.

    Attributes:
        openings: before a request. closings: after one.
        connectors: between two steps of a chain ("{a}" ends without punctuation, what follows starts small).
        pointers: words for the result of the step before. lists: the same for a result that is no single number.
        same: words for a value that was named before.
        also: between two independent requests.
        names: what an intermediate result is called. naming: how it gets that name ("{p}" what, "{v}" name).
        revalue: a new value for the request of the turn before. role: the same where the role must be named.
        retool: another tool for the value of the turn before ("{p}" a noun phrase).
        thanks: turns that ask for nothing.
    """

    openings: tuple[str, ...]
    closings: tuple[str, ...]
    connectors: tuple[str, ...]
    pointers: tuple[str, ...]
    lists: tuple[str, ...]
    same: tuple[str, ...]
    also: tuple[str, ...]
    names: tuple[str, ...]
    naming: tuple[str, ...]
    revalue: tuple[str, ...]
    role: tuple[str, ...]
    retool: tuple[str, ...]
    thanks: tuple[str, ...]


def _lines(text: str) -> tuple[str, ...]:
    return tuple(line.strip().replace("_", " ") for line in text.strip().splitlines())


TRAIN = Manners(
    openings=_lines("""
        Please_
        Hi!_
        Hello there._
        Quick question:_
        Could you help me?_
        I have a task for you._
        For my homework:_
        One more thing:_
        Hey,_
        Good morning._
        I am stuck here._
        My boss wants to know this:_
        OK,_
        So,_
        Let us see._
        I would like to know:_
        Just curious:_
        Dear assistant,_
        Question for you._
        Help:_
    """),
    closings=_lines("""
        _Thanks!
        _Thank you.
        _Please be exact.
        _Just the answer, please.
        _No explanation needed.
        _I need it for a report.
        _It is urgent.
        _Thanks in advance.
        _Can you do that?
        _Cheers.
        _I could not find it anywhere.
        _My calculator is broken.
        _Take your time.
        _I want to check my own solution.
    """),
    connectors=_lines("""
        . Then_
        . Next,_
        . After that,_
        , then_
        , and then_
        ; then_
        . Now_
        . With that,_
        . And then_
        . In the next step,_
        , and after that_
        . Finally,_
        . Second,_
        . Once you have it,_
    """),
    pointers=_lines("""
        it
        that
        the result
        the answer
        this number
        that value
        the result of that
        the number you got
        the previous result
        this
        this result
        what comes out
    """),
    lists=_lines("""
        it
        that
        the result
        this
        the answer
        what comes out
        the result of that
    """),
    same=_lines("""
        the same value
        the same input
        the same one
        the same data
        the first input
        that same input
    """),
    also=_lines("""
        . Also,_
        . And also_
        . In addition,_
        , and also_
        . I also need this:_
        . Second task:_
        . Besides,_
        . Separately,_
        ; and_
        . Apart from that,_
    """),
    names=("R", "Q", "W", "the intermediate value", "the first number", "U"),
    naming=_lines("""
        Call {p} {v}._
        Let {v} be {p}._
        Write {v} for {p}._
        First compute {p} and call it {v}._
        {v} stands for {p}._
    """),
    revalue=_lines("""
        Now with {new}.
        And for {new}?
        What about {new}?
        The same with {new}, please.
        Do it again with {new}.
        Now take {new}.
        And if it is {new}?
        Repeat that for {new}.
        And {new}?
        Now {new}.
        Same question, but with {new}.
        Try {new} instead.
        Once more, for {new}.
    """),
    role=_lines("""
        Now with {role} {new}.
        And with {new} as the {role}?
        Change the {role} to {new}.
        Set the {role} to {new}.
        What if the {role} is {new}?
        Same again, but {role} {new}.
        Use {new} for the {role}.
    """),
    retool=_lines("""
        And {p}?
        What about {p}?
        Now {p}, please.
        Then {p}.
        I also want {p}.
        Next: {p}.
        Give me {p} as well.
        And what is {p}?
    """),
    thanks=_lines("""
        Thanks, that helps.
        Great, thank you!
        OK, I see.
        Wonderful.
        That is all for today.
        Perfect, bye.
        I thought so.
        Why is that?
        How did you get that?
        Good to know.
    """),
)

TEST = Manners(
    openings=_lines("""
        Would you mind:_
        Sorry to bother you._
        Here is what I need:_
        Afternoon!_
        A colleague asked me the following._
        Right,_
        I wonder:_
        Assistant,_
    """),
    closings=_lines("""
        _Much appreciated.
        _A plain answer is enough.
        _That would be great.
        _I have to hand it in tomorrow.
        _Many thanks.
        _No need to explain.
    """),
    connectors=_lines("""
        . Afterwards,_
        , next_
        . As a second step,_
        . When that is done,_
        . Following that,_
        , and finally_
        . Subsequently,_
    """),
    pointers=_lines("""
        the outcome
        what you get
        that result
        the value found
        that answer
        the number obtained
    """),
    lists=_lines("""
        the outcome
        what you get
        that result
        that answer
    """),
    same=_lines("""
        the very same input
        the same thing
        the value from before
        that one
    """),
    also=_lines("""
        . On top of that,_
        . Another one:_
        . And independently of it,_
        . Furthermore,_
        , as well as this:_
    """),
    names=("V", "H", "the auxiliary value"),
    naming=_lines("""
        Denote {p} by {v}._
        Put {p} into {v}._
        Take {v} as {p}._
    """),
    revalue=_lines("""
        How about {new}?
        Same thing for {new}.
        Switch to {new}.
        Now do {new}.
        And with {new} in its place?
        Suppose it were {new}.
    """),
    role=_lines("""
        Let the {role} be {new} now.
        Replace the {role} by {new}.
        And for the {role} {new}?
        Now suppose the {role} is {new}.
    """),
    retool=_lines("""
        How about {p}?
        And tell me {p}.
        Now I want {p}.
        {p} too, please.
    """),
    thanks=_lines("""
        Lovely, cheers.
        Understood.
        Makes sense, thanks a lot.
        Hm, interesting.
        I will write that down.
    """),
)


def manners_of(families: str) -> Manners:
    """The half for a split's families: training's for "train", the tests' for "unseen"."""
    return TEST if families == "unseen" else TRAIN
