"""Where numbers in words are values, and rarer ways of writing digits.

A number of several words ("three hundred and twelve", "two thirds", "zero point five", "five percent") is one wherever
it stands, as its digits would be. A single word is more often a pronoun or prose ("one", "two of them", "seven deadly
sins"), so it is a value only beside something that asks for a number: an operator ("seven choose three"), a function
("the factorial of five", "the sum of two, three and four"), a verb of reckoning ("add three to nine") or a test ("is
nine prime").
"""

from __future__ import annotations

import re
from collections.abc import Callable

from fluxem.core.domain import Pattern
from fluxem.core.number import Number
from fluxem.core.number_text import DECIMAL, MINUS
from fluxem.core.number_words import (
    CARDINAL,
    DENOMINATOR_WORDS,
    DIGIT_WORDS,
    NUMBER_WORD,
    SCALE_WORDS,
    SMALL_CARDINAL,
    TEEN_WORDS,
    TENS_WORDS,
    parse_number_words,
    read_number,
)

_TYPE = "arithmetic_number"
_PLURAL = "|".join("halves" if word == "half" else f"{word}s" for word in DENOMINATOR_WORDS)
_DIGITS = r"(?:zero|one|two|three|four|five|six|seven|eight|nine)"

_DECIMAL = rf"{CARDINAL} point {_DIGITS}(?:[ -]{_DIGITS})*(?: (?:million|billion|trillion))?"
_PART = r"(?:a half|a quarter|a third|one half|one quarter|one third|two thirds|three quarters)"
_MIXED = rf"{SMALL_CARDINAL} and {_PART}"
_FRACTION = rf"(?:one[ -](?:half|third|fifth|sixth|eighth|tenth)|{SMALL_CARDINAL}[ -](?:{_PLURAL}))"
_WHOLE = rf"(?:a (?:hundred|thousand|million|billion)|(?:half )?a dozen|{SMALL_CARDINAL} dozen|{CARDINAL})"
_ANY = rf"(?:{_DECIMAL}|{_MIXED}|{_WHOLE})"
_SIGNED = rf"(?:(?:minus|negative) )?{_ANY}"

# Glued, or with a number in words before or after it, of which it would be a part; ordinals; "o'clock".
_PRECEDING = (*DIGIT_WORDS, *TEEN_WORDS, *TENS_WORDS, *SCALE_WORDS[:4], "zero", "hundred", "point")
# A test is no operand: "a multiple of three", "divisible by seven".
_TEST_BEFORE = r"(?i:multiple of )|(?i:multiples of )|(?i:divisible by )"
_BEFORE = rf"{_TEST_BEFORE}|[\w.$'’]|[\w][-\u2010\u2011]|{'|'.join(f'(?i:{word}) ' for word in _PRECEDING)}"
_ORDINAL = r"(?:first|second|third|\w+(?:[dfhnrsvx]|tie)th)\b"
_AFTER = (
    rf"(?i:\w|['’]\w|[-\u2010\u2011][^\W\d]|[ -](?:{NUMBER_WORD}|{_ORDINAL}|and {_ORDINAL}|dozen|odd|something)\b"
    r"|[ ]o['’]clock)"
)
# What makes a single word a noun's count after all: "the sum of two numbers", "one of", "one and the same".
_COUNTED = (
    r"|\s+(?i:and\s+(?:the|another|other|all|only|not|no|so|half|a|an|its|his|her|my|their|our)\b)"
    r"|\s+(?!(?i:and|or|plus|minus|times|is|are|be|by|to|from|than|divided|multiplied|then|in|with|mod|modulo|at|when"
    r"|if|over|using|please|rounded|equals?|squared|cubed|factorial|choose|raised|as|exactly|gives?|does)\b)[^\W\d]"
)

_VALUE = rf"(?:\d[\d.,/]*|{NUMBER_WORD})"
_LIST = rf"(?:{_VALUE}(?:,? and |, | |-))*"
_FUNCTION = (
    r"(?:sum|product|difference|quotient|remainder|gcd|lcm|greatest common (?:divisor|factor)|least common multiple"
    r"|mean|average|median|maximum|minimum|max|min|factorial|root|squares?|cubes?|reciprocal|inverse|negative"
    r"|absolute value|logarithm|log|half|thirds?|quarters?|percent|per cent|%|powers?"
    r"|factori[sz]ation|totient)"
)
_IN_LIST = rf"\b{_FUNCTION} (?:of|between|for) (?:the )?(?:(?:numbers|integers|values) )?{_LIST}$"
_LEFT_OF_ONE = (
    rf"{_IN_LIST}|(?:\d|\)|\b{NUMBER_WORD}) (?:plus|minus|times) $|\b(?:numbers|integers|values) {_LIST}$|[+*×÷] ?$"
)
_LEFT = "|".join(
    (
        _LEFT_OF_ONE,
        r"\b(?:multiplied by|divided by|to the power(?: of)?|raised to|equals|equal to) $",
        rf"(?:\d|\)|%|\b(?:{NUMBER_WORD}|dozen|it|that|result|answer|[b-hj-z])) (?:plus|minus|times|over|choose) $",
        rf"\b(?:add|subtract|multiply|divide|raise) (?:(?:minus|negative) )?{_LIST}(?:and|to|from|by|with) $",
        r"\b(?:multiply|divide|increase|decrease|multiplied|divided)\b[^.?!,;:\n]{1,40} by $",
        r"[\^=] ?$",
    )
)
_OPERATOR = (
    r"(?:plus|minus|times|multiplied by|divided by|over|modulo|mod|choose|to the power(?: of)?|raised to(?: the power)?"
    r"|[-+*/×÷^=])"
)
_OPERAND = r"(?:(?:minus|negative) )?"
_FIRST_OPERAND = rf"(?:\d|\(|(?:(?:minus|negative) )?{NUMBER_WORD}\b)"
_RIGHT = rf"(?P<value>{_SIGNED})(?: (?:factorial|squared|cubed)\b| ?{_OPERATOR} ?(?:of )?{_FIRST_OPERAND})"
_TESTED = (
    rf"\b(?:is|whether|if) (?P<value>{_SIGNED}) (?:is )?(?:an? )?(?:prime|even|odd|composite|perfect|divisible|multiple"
    r"|coprime|divisor|factor|greater than|less than|larger than|smaller than|equal to)\b"
)
_VERB = (
    rf"\b(?:add|subtract|multiply|divide|raise) (?P<value>{_SIGNED}) (?:and|to|from|by|with) (?:the power )?(?:of )?"
    rf"(?:{_OPERAND}{_VALUE}\b|(?:it|that|this|the (?:result|number|answer|sum|product))\b)"
)
_NAMED = rf"\b(?:the (?:number|integer|value)|compute|evaluate|calculate) (?P<value>{_SIGNED})\b"
# A sign only where it can't be binary: at the start, behind an opening, or behind a word that wants an operand.
_UNARY = (
    r"(?:^|[(\[=,:+*/×÷] ?"
    r"|\b(?:is|are|was|of|to|by|from|and|or|with|add|subtract|equals|between|plus|times|than|minus) )"
    rf"(?P<value>(?:minus|negative) {_ANY})"
)


def _parse_compound(text: str) -> Number | None:
    """A number of several words; a single one, "a hundred" and dozens need something that asks for them."""
    words = text.lower().replace("-", " ").split()
    if len(words) < 2 or words[0] == "a" or words[-1] == "dozen":
        return None
    return parse_number_words(text)


def _parse_proper_fraction(text: str) -> Number | None:
    """Proper fractions in lowest terms: "two quarters" and "five halves" are more often coins and games."""
    value = parse_number_words(text)
    words = text.lower().replace("-", " ").split()
    denominator = DENOMINATOR_WORDS["half" if words[-1] == "halves" else words[-1].removesuffix("s")]
    return value if 0 < value < 1 and getattr(value, "denominator", 1) == denominator else None


_FIXED_TURNS = frozenset(f"{sign}{word}" for sign in ("", "minus ", "negative ") for word in ("one", "zero"))


def _parse_not_one(text: str) -> Number | None:
    """Any number but "one" and "zero": "n minus one", "one over" and "zero over zero" are mostly fixed turns."""
    return None if text.lower() in _FIXED_TURNS else parse_number_words(text)


def _parse_with_comma(text: str) -> Number | None:
    """Numbers such as "one million, two hundred thousand"; without a scale before the comma it is a list."""
    return parse_number_words(text) if re.search("(?:thousand|[a-z]+illion),", text.lower()) else None


def _words(
    name: str,
    regex: str,
    priority: int,
    parse: Callable[[str], Number | None] = parse_number_words,
    *,
    after: str = "",
    before: str = "",
    context: str | None = None,
) -> Pattern:
    return Pattern(name, _TYPE, f"(?i:{regex})", parse, priority, _BEFORE + before, _AFTER + after, context)


_TAIL = rf"(?: (?:and )?{SMALL_CARDINAL})?"
_COMMA = rf"\b{CARDINAL}, {SMALL_CARDINAL}(?: hundred)?{_TAIL}(?: thousand(?: (?:and )?{CARDINAL})?)?\b"

WORD_PATTERNS = (
    _words("words", rf"\b{CARDINAL}\b", 10, _parse_compound),
    _words("words_with_comma", _COMMA, 11, _parse_with_comma, after=r"|,? and "),
    # "one hundred and two hundred": two numbers, though "one hundred and two" is one.
    *(
        pattern
        for scale in ("hundred", "thousand", "million")
        for pattern in (
            Pattern(
                f"{scale}_and", _TYPE, rf"(?i:\b(?P<value>{SMALL_CARDINAL} {scale}) and {SMALL_CARDINAL} {scale}\b)",
                parse_number_words, 11, _BEFORE,
            ),
            Pattern(
                f"and_{scale}", _TYPE,
                rf"(?i:\b{SMALL_CARDINAL} {scale} and (?P<value>{SMALL_CARDINAL} {scale}{_TAIL})\b)",
                parse_number_words, 11, after=_AFTER,
            ),
        )
    ),
    _words("words_decimal", rf"\b{_DECIMAL}\b", 12, before=r"|(?i:at )"),
    _words("words_mixed", rf"\b{_MIXED}\b", 12, after=r"|\s+(?i:notes?|rests?|dozen)\b"),
    _words(
        "words_fraction", rf"\b{_FRACTION}\b", 12, _parse_proper_fraction,
        after=r"|\s+(?i:notes?|rests?|finals?|backs?|times?|of an?)\b",
    ),
    _words("words_percent", rf"\b(?:{_DECIMAL}|{_MIXED}|{CARDINAL})[ -](?:percent|per cent)\b", 13),
    _words("words_unary_minus", _UNARY, 12, _parse_not_one),
    _words("words_asked", rf"\b{_ANY}\b", 11, _parse_not_one, after=_COUNTED, context=_LEFT),
    _words("words_before_operator", _RIGHT, 11, _parse_not_one),
    _words("one_asked", r"\bone\b", 11, after=_COUNTED, context=_LEFT_OF_ONE),
    _words("one_before_operator", rf"\b(?P<value>one) (?:plus|minus|times) (?:\d|{NUMBER_WORD}\b)", 11),
    _words("words_tested", _TESTED, 11, _parse_not_one),
    _words("words_verb", _VERB, 11, _parse_not_one),
    _words("words_named", _NAMED, 11, _parse_not_one, after=_COUNTED),
)  # fmt: skip

# Digits in dress: full-width figures, thousands parted by a thin or unbreakable space, LaTeX's power of ten.
_THIN = "\u00a0\u2009\u202f"
_NOT_GLUED = r"[\w.,$^\u00a0\u2009\u202f]|[^\W\d][-/]"
SURFACE_PATTERNS = tuple(
    Pattern(name, _TYPE, regex, read_number, priority, _NOT_GLUED, after)
    for name, regex, priority, after in (
        (
            "full_width",
            "[\uff10-\uff19]{1,38}(?:[.\uff0e][\uff10-\uff19]{1,38})?",
            15,
            r"[\w%\uff05]|[.\uff0e]\d",
        ),
        (
            "thin_thousands",
            rf"\d{{1,3}}(?:[{_THIN}]\d{{3}}){{1,12}}(?:\.\d{{1,20}})?\b",
            15,
            r"\w|\.\d|[\u00a0\u2009\u202f]\d|%",
        ),
        (
            "latex_power",
            rf"[{MINUS}]?{DECIMAL} ?\\(?:times|cdot) ?10\^(?:\{{[{MINUS}+]?\d{{1,5}}\}}|\d\b)",
            15,
            r"[\w^]",
        ),
    )
)
