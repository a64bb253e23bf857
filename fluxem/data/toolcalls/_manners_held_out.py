"""Frames that training never shows: a validation third for tuning, and the tests' own."""

from __future__ import annotations

from fluxem.data.toolcalls.manners import Manners, read_frames

VALIDATION = Manners(
    starts=read_frames("""
        As the opening step,_
        Begin like this:_
    """),
    openings=read_frames("""
        Excuse me,_
        Quick one:_
        Evening all._
        Somebody asked me this:_
        If I may ask:_
    """),
    closings=read_frames("""
        _Grateful for any help.
        _Nothing else, just that.
        _It would save my day.
        _I am curious.
    """),
    connectors=read_frames("""
        . Thereafter,_
        , thereupon_
        . As soon as you know,_
        . Taking it from there,_
        . Onwards:_
        . To finish,_
    """),
    pointers=read_frames("""
        your finding
        the figure that resulted
        the amount just determined
        what that gave
        the latest value
    """),
    lists=read_frames("""
        your finding
        what that gave
        the thing you produced
    """),
    same=read_frames("""
        that identical input
        what I gave you before
        the aforementioned value
    """),
    also=read_frames("""
        . Moreover,_
        . An unrelated one:_
        . Alongside that,_
        ; on the side,_
    """),
    names=("K", "J", "the helper number"),
    naming=read_frames("""
        Name {p} {v}._
        Store {p} as {v}._
    """),
    revalue=read_frames("""
        Likewise for {new}.
        Change that to {new}.
        Your answer with {new} would be?
        Rerun it on {new}.
    """),
    exchange=read_frames("""
        Make it {new} where I gave {old}.
        {old} has moved to {new}.
    """),
    role=read_frames("""
        Modify the {role}: {new}.
        Had the {role} been {new}?
        Put {new} where the {role} was.
    """),
    retool=read_frames("""
        Beyond that, {p}?
        Moving on to {p}.
        Add {p}, would you?
    """),
    thanks=read_frames("""
        Cool, appreciated.
        Got it.
        No way, really?
        Nice one.
    """),
)

TEST = Manners(
    starts=read_frames("""
        Initially,_
        For a start,_
        At the outset,_
    """),
    openings=read_frames("""
        Would you mind:_
        Sorry to bother you._
        Here is what I need:_
        Afternoon!_
        A colleague asked me the following._
        Right,_
        I wonder:_
        Assistant,_
    """),
    closings=read_frames("""
        _Much appreciated.
        _A plain answer is enough.
        _That would be great.
        _I have to hand it in tomorrow.
        _Many thanks.
        _No need to explain.
    """),
    connectors=read_frames("""
        . Afterwards,_
        , next_
        . As a second step,_
        . When that is done,_
        . Following that,_
        , and finally_
        . Subsequently,_
    """),
    pointers=read_frames("""
        the outcome
        what you get
        that result
        the value found
        that answer
        the number obtained
    """),
    lists=read_frames("""
        the outcome
        what you get
        that result
        that answer
    """),
    same=read_frames("""
        the very same input
        the same thing
        the value from before
        that one
    """),
    also=read_frames("""
        . On top of that,_
        . Another one:_
        . And independently of it,_
        . Furthermore,_
        , as well as this:_
    """),
    names=("V", "H", "the auxiliary value"),
    naming=read_frames("""
        Denote {p} by {v}._
        Put {p} into {v}._
        Take {v} as {p}._
    """),
    revalue=read_frames("""
        How about {new}?
        Same thing for {new}.
        Switch to {new}.
        Now do {new}.
        And with {new} in its place?
        Suppose it were {new}.
    """),
    exchange=read_frames("""
        Put {new} in place of {old}.
        Scrap {old}; go with {new}.
    """),
    role=read_frames("""
        Let the {role} be {new} now.
        Replace the {role} by {new}.
        And for the {role} {new}?
        Now suppose the {role} is {new}.
    """),
    retool=read_frames("""
        How about {p}?
        And tell me {p}.
        Now I want {p}.
        {p} too, please.
    """),
    thanks=read_frames("""
        Lovely, cheers.
        Understood.
        Makes sense, thanks a lot.
        Hm, interesting.
        I will write that down.
    """),
)
