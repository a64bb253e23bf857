"""Frames that training shows. Nothing here may read like a frame of the held-out halves: a test compares them."""

from __future__ import annotations

from fluxem.data.toolcalls.manners import Manners, read_frames

TRAIN = Manners(
    starts=read_frames("""
        First,_
        First of all,_
        Step one:_
        To begin with,_
        [Start|Begin] with this:_
        In the first step,_
        [Please first|First please]_
        Before anything else,_
        Part [one|A|a]:_
    """),
    openings=read_frames("""
        Please_
        [Hi|Hello|Hey|Hallo][!|,|.| there!| there.| everyone.]_
        [Quick|Short|Small|Simple|Silly|Stupid|Easy] question:_
        [Could|Can] you help me[ with this|]?_
        [Could|Can|Would|Will] you please tell me:_
        I have a [task|question|problem|riddle|little exercise] for you._
        For my [homework|thesis|lab report|exam|course|blog|project]:_
        One more [thing|question|task]:_
        Good [morning|day|evening]._
        I am [stuck|lost|confused] here._
        My [boss|teacher|sister|client|neighbour|daughter|professor] [wants|needs] to know this:_
        [OK|Okay|Well|So|Now|All right|Alright],_
        [Let us|Let's] see._
        [I would|I'd] like to know:_
        [Just|I am] curious:_
        [Dear assistant|Dear all|Hey you|Computer|Robot],_
        [Question|Task|Problem|Exercise] for you._
        [Help|Help me|Help please|SOS]:_
        [Urgent|Important|Serious question]:_
        [Listen|Look|Guys|Folks|Friend|Buddy],_
        I [need|want|have] to [know|find out|understand] this:_
        [Do|Would] you happen to know this?_
        [Sorry|Pardon me|Forgive the interruption],_
        From [our|my|the] [textbook|worksheet|quiz|exam paper]:_
        [Here goes|Here comes a question|Next question|New question]:_
        I have been [wondering|asking myself|thinking] about this:_
        [Hmm|Hm|Uh|Erm|Oh],_
        [As|Since] my [phone|laptop|pocket calculator] died:_
        [In class|At work|Yesterday] we [met|had|got] this:_
        [Test|Warm-up|Bonus round]:_
    """),
    closings=read_frames("""
        _[Thanks|Thank you|Thx|Ta|Cheers][!|.| so much.| a million.| in advance.]
        _Please be [exact|precise|accurate|careful].
        _[Just|Only] the [answer|result|number], please.
        _No [explanation|comment|words|derivation] [needed|necessary|please].
        _I need it for [a report|my notes|class|the meeting|a friend].
        _It is [urgent|important|for tonight|not urgent].
        _[Can|Could|Will] you do that[ for me|]?
        _I could not find it [anywhere|online|in the book].
        _My calculator is [broken|gone|at home].
        _Take your time.
        _I want to [check|compare|verify] my own [solution|work|attempt].
        _[Quickly|Fast|Soon|Now], please.
        _I [trust|count on|rely on] you.
        _[Good|Best of] luck.
        _[Kind|Best|Warm] regards.
        _[Anybody|Anyone|Somebody]?
        _I [keep|always] getting it wrong.
        _That is all.
        _[Hurry|Go|Ready]!
        _[Yours|Greetings], Tom.
        _[You are|You're] the best.
        _I owe you one.
    """),
    connectors=read_frames("""
        . [Then|Next|After that|After this|Now|And then|And now|And next|Second|Secondly|In second place],_
        . [Then|Now|And then|And now|Later|Next]_
        , [then|and then|and after that|after that|and now|and from there]_
        ; [then|and then|next|after that]_
        , [finally|lastly|last of all]_
        . [Finally|Lastly|Last of all|At last|In the end|To conclude|To end with],_
        . [With|Given|Using|Knowing|Having] [that|this|it],_
        . In the [next|second|following|last|final] step,_
        . [Once|When|After|As] you have [it|that|this],_
        . [Once|After] this is [known|clear|settled|computed|finished],_
        . [From|Out of|Starting from|Based on] [that|this|there],_
        . [Step two|Part two|Part B|Second part|Second step|Next step|Follow-up]:_
        . [Continue|Go on|Proceed|Carry on]:_
        . [Continue|Go on|Proceed] [like this|as follows|from there]:_
        . I [also|then|further] need [to know|this]:_
        . [Then|Now|Next] please_
        . [And|So],_
        \\n[Then|Next|Now|And then]:_
        \\n- [then|next|now]_
        , [and|then] [with that|with it|based on that],_
        . [Further|Going further|One step further|Deeper],_
        . Directly [after|behind] that,_
        . [Now use|Now take|Keep|Remember|Note] [that|it|this] [and|, then]_
        . It [goes|does] not end there:_
    """),
    pointers=read_frames("""
        it
        it
        that
        that
        this
        [this|the] [result|answer|number|value|figure|quantity|total]
        that [value|number|figure|quantity]
        the [number|value|figure|quantity] you [got|have|computed|calculated|worked out|arrived at]
        the [number|value|result] I asked for
        the [previous|last|preceding|earlier|first|above] [result|answer|number|value|figure]
        the [former|resulting|computed|calculated|intermediate] [result|answer|number|value|figure]
        the [result|answer|value] of [that|this|the first step|the first part|step one|the calculation|the last step]
        what comes out
        what came out[ of that|]
        [whatever|what] [that|it|this] [is|makes|comes to|yields]
        the number from [before|above|step one|the first step]
        [the one|the number] [we|you] just [got|computed|found out]
        [said|this very] number
        the [solution|response|reply] [to that|of the first part|above]
        the [thing|stuff] from before
        [your|our] [result|answer|number|solution|last result]
    """),
    lists=read_frames("""
        it
        it
        that
        that
        this
        the [result|answer|solution]
        [this|our|your] [result|answer|solution]
        what comes out
        what came out[ of that|]
        the result of [that|this|the first step|step one|the last step]
        the [previous|last|preceding|earlier|first|above|resulting] [result|answer]
        [whatever|what] [that|it|this] [is|yields]
        what [we|you] just [got|computed]
        the [solution|response|reply] [to that|above]
    """),
    same=read_frames("""
        the same [value|input|one|data|thing as before|number|argument|object]
        the [first|earlier|previous|original|above|initial] [input|value|one|data|argument]
        that same input
        [it|this|these|that|them]
        this [one|value|input|data]
        what I [gave|told|typed] you[ first|]
        [again the|once more the] [first|same] [value|input]
        my [input|value|data]
    """),
    also=read_frames("""
        . [Also|And also|In addition|Additionally|Besides|Separately|Apart from that|Plus|As well],_
        , and [also|in addition|besides|separately]_
        . I [also|further|additionally] need this:_
        . [Second|Next|New|Other|Another|Different|Further] [task|question|problem|thing]:_
        ; and_
        ; [also|besides|plus|separately]_
        . [Something|A question] [else|apart from that]:_
        . [Independently|Independent of that|Unrelated|On another note|By the way|Oh and],_
        . And [this|one more|the next|another]:_
        . [Not to forget|While you are at it|At the same time|In parallel|Meanwhile]:_
        , plus_
        \\n[And|Also|Plus|Second|Next]:_
        \\n- _
        . [The other|The second|My second|My other] [one|question|thing]:_
        . [While we are here|Then something different|And for my friend]:_
    """),
    names=(
        "R",
        "Q",
        "W",
        "the intermediate value",
        "the first number",
        "U",
        "L",
        "Y",
        "Z",
        "the interim result",
        "the partial result",
        "the step value",
        "the base value",
        "the working value",
        "alpha",
        "foo",
        "the target",
        "N",
        "P",
        "tmp",
    ),
    naming=read_frames("""
        [Call|Label|Christen] {p} {v}._
        Let {v} be {p}._
        [Let|Set] {v} equal {p}._
        Write {v} for {p}._
        First [compute|find|calculate|work out|get] {p} and [call|label] [it|that|this] {v}._
        {v} stands for {p}._
        {v} [is|equals|means|shall be] {p}._
        With {v} [meaning|being|equal to] {p}:_
        [Say|Assume|Suppose|Define] {v} is {p}._
        {v} := {p}._
        [Use|Choose] {v} to [mean|mark] {p}._
        [Refer|We refer] to {p} as {v}._
    """),
    revalue=read_frames("""
        Now [with|for|on] {new}.
        And [for|with|on|at] {new}?
        What [about|of|if it is|would it be for|happens with|is it for] {new}?
        The same [with|for|but with|again for] {new}[, please|].
        Do [it|that|this] again [with|for] {new}.
        Now take {new}.
        And if it [is|was|were|becomes] {new}?
        Repeat [that|it|this] [for|with] {new}.
        And {new}?
        Now {new}.
        [Same question|Same thing again|Same task|Same|Ditto|Again], but [with|for] {new}.
        [Try|Use|Take] {new} instead.
        Once [more|again], [for|with] {new}.
        {new} [instead|now|next]?
        Sorry, I meant {new}.
        [Make|Let] [it|that] {new}.
        [Change|Correct|Update|Set] it to {new}.
        [No|Wait|Oops|Correction], {new}[.|!]
        I [mistyped|misread]: {new}.
        [Next|One more|Another]: {new}.
        [And what|What then|Then what] [with|for] {new}?
        [Redo|Recompute|Recalculate] [that|it|this|everything] [with|for|using] {new}.
        Then for {new}[, please|].
        {new}, [please|same procedure|same again].
        How does [that|it] [look|change|turn out] [with|for] {new}?
    """),
    exchange=read_frames("""
        Now [with|for] {new} instead of {old}.
        [Replace|Exchange|Swap] {old} [by|with|for] {new}.
        Not {old}[,| but] {new}.
        I [said|wrote|typed] {old}, [but|though] [it should be|I meant|it is] {new}.
        {old} [was wrong|is wrong|is outdated], [use|take] {new}.
        [Change|Turn|Correct] {old} [to|into] {new}.
        [And|What] if {old} [becomes|turns into|were] {new}?
    """),
    role=read_frames("""
        Now with {role} {new}.
        And with {new} as the {role}?
        [Change|Set|Update|Correct|Adjust|Move|Turn] the {role} to {new}.
        What [if|happens if] the {role} [is|was|were|becomes] {new}?
        Same again, [but|with] {role} {new}.
        [Use|Take|Try|Insert] {new} for the {role}.
        And {role} {new}?
        {role} {new} [instead|now|this time].
        Sorry, the {role} [is|should be|was] {new}.
        [Do|Run] [it|that] again with [the|a] {role} of {new}.
        [Make|Choose] the {role} {new}.
        [Now|And now|This time] the {role} is {new}.
        With {new} instead as {role}[, please|]?
        The {role} [changes|changed|went|goes] to {new}. What now?
        The same for [a|another] {role}, {new}.
        Keep everything, but the {role} is {new}.
        I got the {role} wrong: {new}.
        [Recompute|Redo that] with {new} being the {role}.
    """),
    retool=read_frames("""
        And {p}?
        [What|And what] about {p}?
        [Now|Next|Then] {p}[, please|].
        Then {p}.
        I [also|further] [want|need|would like] {p}.
        Next: {p}.
        Give me {p} as well.
        And what is {p}?
        [What|And what] would be {p}?
        [Also|Plus|Additionally|In addition] {p}[, please|].
        [Find|Compute|Calculate|Get|Show] {p} [as well|too|also|next].
        {p} as well?
        {p}, [please|if possible].
        And [then|finally|lastly] {p}?
        [Could|Can] you [also|then] [give|tell] me {p}?
        [Same data|Same input], {p}.
        What [is|will be] {p}, then?
        [Next|Now] I [need|am after] {p}.
    """),
    thanks=read_frames("""
        Thanks, that helps.
        Great, thank you!
        OK, I see.
        [Wonderful|Marvellous|Super|Great|Excellent|Brilliant|Neat|Sweet|Awesome][.|!]
        That is [all|enough|everything] for [today|now].
        Perfect, bye.
        I thought so.
        Why is that?
        How [did|do|can] you get that?
        Good to know.
        [That|This] [makes me happy|surprises me|is odd|looks right|seems wrong|was fast].
        Are you sure?
        I [don't|do not] [believe|trust|understand] [it|that|you].
        [Bye|Goodbye|See you|Good night|So long][.|!]
        You [saved|made] my day.
        [What|Which] [method|approach|formula] [did you use|is behind it]?
        [Hooray|Yes|Bingo|Correct|Right]!
        I will [tell|ask] my [teacher|boss|mother].
        [Hm|Well|Oh], that is [more|less] than I [thought|hoped|feared].
        [Who|What] are you?
        Let me think about it.
        Very [helpful|kind|nice] of you.
        [Sorry|Pardon], I have to go.
        [Explain|Please explain] [that|it] [slowly|to me|again].
        Can I [rely on|quote|print] that?
        [No worries|Never mind|Forget it].
        [Stop|Enough|Pause] [here|now], please.
    """),
)
