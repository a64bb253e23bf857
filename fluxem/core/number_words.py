"""Numbers in English words: read and written, exact in both directions, in linear time.

    number   = ["minus" | "negative"], (cardinal | decimal | fraction | mixed | dozens), ["percent" | "per cent"]
    cardinal = group, [scale, {group, scale}, [["and"], group]]        scales fall; "and" only before less than 100
    decimal  = [cardinal], "point", digit, {digit}, [scale]
    fraction = (cardinal | "a"), "half" | "thirds" | ...               "two thirds", "a quarter"
    mixed    = cardinal, "and", fraction                               "two and a half"

Hyphens are spaces. Ordinals ("twenty-first"), years read in pairs ("nineteen eighty-four") and digits read one by one
are no numbers here.
"""

from __future__ import annotations

import re
from decimal import Decimal
from fractions import Fraction

from fluxem.core.number import Number
from fluxem.core.number_text import parse_number

DIGIT_WORDS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
TEEN_WORDS = (
    "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
TENS_WORDS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
SCALE_WORDS = (
    "thousand", "million", "billion", "trillion", "quadrillion", "quintillion", "sextillion", "septillion", "octillion",
    "nonillion", "decillion", "undecillion",
)  # fmt: skip
DENOMINATOR_WORDS = {
    "half": 2, "third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "eleventh": 11, "twelfth": 12, "fifteenth": 15, "sixteenth": 16, "twentieth": 20, "hundredth": 100,
    "thousandth": 1000,
}  # fmt: skip
MAX_CHARACTERS = 800
"""Characters of the longest text that is read as words."""

_DIGIT, _TEEN, _TENS_WORD = (f"(?:{'|'.join(words)})" for words in (DIGIT_WORDS, TEEN_WORDS, TENS_WORDS))
_SCALE = f"(?:{'|'.join(SCALE_WORDS)})"
_BELOW_HUNDRED = rf"(?:{_TENS_WORD}(?:[ -]{_DIGIT})?|{_TEEN}|{_DIGIT})"
_GROUP = rf"{_BELOW_HUNDRED}(?:[ -]hundred(?: and {_BELOW_HUNDRED}| {_BELOW_HUNDRED})?)?"
SMALL_CARDINAL = rf"(?:zero|{_BELOW_HUNDRED})"
"""Regular expression (RE2 and ``re``, lower case) of a number below a hundred."""
CARDINAL = rf"(?:zero|{_GROUP}(?:[ -]{_SCALE}(?: {_GROUP}[ -]{_SCALE})*(?: (?:and )?{_GROUP})?)?)"
"""Regular expression of a cardinal; what it matches may still be refused by :func:`parse_number_words`."""
NUMBER_WORD = rf"(?:zero|{_DIGIT}|{_TEEN}|{_TENS_WORD}|hundred|{_SCALE})"
"""Regular expression of any word of a cardinal."""

_SMALL = {word: n for n, word in enumerate(("zero", *DIGIT_WORDS, *TEEN_WORDS))}
_TENS = {word: 10 * n for n, word in enumerate(TENS_WORDS, 2)}
_SCALES = {word: 1000**n for n, word in enumerate(SCALE_WORDS, 1)}
_PLURALS = {("halves" if word == "half" else word + "s"): n for word, n in DENOMINATOR_WORDS.items()}
_TOKEN = re.compile(r"[a-z]+|,")
_LATEX_POWER = re.compile(r"(.+?) ?\\(?:times|cdot) ?10\^(?:\{([+-]?\d{1,5})\}|(\d))", re.ASCII)
_THIN = "\u00a0\u2009\u202f"
_THIN_GROUPS = re.compile(rf"\d{{1,3}}(?:[{_THIN}]\d{{3}})+(?!\d)", re.ASCII)
_FULL_WIDTH = {0xFF01 + i: 0x21 + i for i in range(94)}


def read_number(text: str) -> Number:
    r"""A number in any notation: what :func:`parse_number` reads, words, and rarer ways of writing digits.

    Besides words these are full-width characters, groups of thousands parted by thin or unbreakable spaces, and
    ``5 \times 10^{3}``.

    Raises:
        ValueError: the text is no number.
    """
    try:
        return parse_number(text)
    except ValueError:
        pass
    if len(text) <= MAX_CHARACTERS:
        clean = text.strip().translate(_FULL_WIDTH)
        clean = _THIN_GROUPS.sub(lambda match: re.sub(f"[{_THIN}]", "", match[0]), clean)
        if match := _LATEX_POWER.fullmatch(clean.replace("\u2212", "-")):
            return parse_number(f"{match[1]} x 10^{match[2] or match[3]}")
        if clean[:1].isalpha():
            return parse_number_words(clean)
        if clean != text:
            return parse_number(clean)
    raise ValueError(f"{text!r:.80} is no number")


def parse_number_words(text: str) -> Number:
    """Read a number in words: ``"minus three hundred and twelve"`` -> -312, ``"two thirds"`` -> Fraction(2, 3).

    Whole numbers are ints, decimals and percentages Decimals, fractions Fractions (an int where they are integral).

    Raises:
        ValueError: the text is no number in words, or longer than ``MAX_CHARACTERS``.
    """
    clean = re.sub(r"\s+", " ", text.strip().lower()) if len(text) <= MAX_CHARACTERS else ""
    if not clean or re.search(r"[^a-z, -]|[ -]{2}|- | ,|[,-]$|^[,-]", clean):
        raise _refuse(text)
    tokens = _TOKEN.findall(clean)
    is_negative = tokens[0] in ("minus", "negative")
    tokens = tokens[1:] if is_negative else tokens
    is_percentage = tokens[-1:] == ["percent"] or tokens[-2:] == ["per", "cent"]
    if is_percentage:
        tokens = tokens[:-1] if tokens[-1] == "percent" else tokens[:-2]
    value = _read_unsigned(tokens)
    if value is None:
        raise _refuse(text)
    if is_percentage:
        value = _divide_by_hundred(value)
    return -value if is_negative else value


_CONNECTIVES = ("hundred", "and", "a", "an", "point", "minus", "negative", "dozen")
_VOCABULARY = frozenset((*_SMALL, *_TENS, *_SCALES, *DENOMINATOR_WORDS, *_PLURALS, *_CONNECTIVES))


def match_number_words(text: str) -> tuple[Number, str] | None:
    """The number in words that ``text`` starts with, and the rest: ``"two and a half miles"`` -> ``(5/2, " miles")``.

    ``None`` where it starts with none.
    """
    end = 0
    for match in re.finditer(r"[A-Za-z]+[ -]?", text[:MAX_CHARACTERS]):
        if match.start() != end or match[0].rstrip(" -").lower() not in _VOCABULARY:
            break
        end = match.end()
    head = text[:end].rstrip(" -")
    try:
        return parse_number_words(head), text[len(head) :]
    except ValueError:
        return None


def _refuse(text: str) -> ValueError:
    return ValueError(f"{text!r:.80} is no number in words: expected e.g. 'twenty-five' or 'two thirds'")


def _divide_by_hundred(value: Number) -> Number:
    if isinstance(value, Fraction):
        quotient = value / 100
        return quotient.numerator if quotient.denominator == 1 else quotient
    sign, digits, exponent = Decimal(value).as_tuple()
    assert isinstance(exponent, int)
    return Decimal((sign, digits, exponent - 2))  # shifted, not divided: division rounds


def _read_unsigned(tokens: list[str]) -> Number | None:
    if not tokens:
        return None
    last = tokens[-1]
    if last == "dozen":
        if tokens == ["half", "a", "dozen"]:
            return 6
        count = 1 if tokens[:-1] == ["a"] else _read_cardinal(tokens[:-1])
        return None if count is None or not 0 < count < 100 else 12 * count
    if "point" in tokens:
        return _read_decimal(tokens)
    if last in DENOMINATOR_WORDS or last in _PLURALS:
        return _read_fraction(tokens)
    return _read_cardinal(tokens)


def _read_decimal(tokens: list[str]) -> Decimal | None:
    at = tokens.index("point")
    whole, digits = tokens[:at], tokens[at + 1 :]
    scale = _SCALES.get(digits[-1]) if digits else None
    digits = digits[:-1] if scale else digits
    before = _read_cardinal(whole) if whole else 0
    if before is None or not digits or any(_SMALL.get(word, 10) > 9 for word in digits):
        return None
    value = Decimal(f"{before}.{''.join(str(_SMALL[word]) for word in digits)}")
    if scale:
        sign, figures, exponent = value.as_tuple()
        assert isinstance(exponent, int)
        value = Decimal((sign, figures, exponent + len(str(scale)) - 1))
    return value


def _read_fraction(tokens: list[str]) -> Number | None:
    *above, last = tokens
    whole: int | None = 0
    if "and" in above:
        at = len(above) - 1 - above[::-1].index("and")
        whole, above = _read_cardinal(above[:at]), above[at + 1 :]
        if whole is None or not 0 < whole < 100:  # "one hundred and two thirds" may mean two things
            return None
    is_plural = last in _PLURALS
    if not above or above in (["a"], ["an"]):
        count: int | None = 1 if above or (last == "half" and not whole) else None
    else:
        count = _read_cardinal(above)
    denominator = _PLURALS[last] if is_plural else DENOMINATOR_WORDS[last]
    if count is None or not 0 < count < 100 or is_plural != (count != 1) or (whole and count >= denominator):
        return None
    value = whole + Fraction(count, denominator)
    return value.numerator if value.denominator == 1 else value


def _read_cardinal(tokens: list[str]) -> int | None:
    if tokens == ["zero"]:
        return 0
    total, limit, position = 0, 1000 ** (len(SCALE_WORDS) + 1), 0
    if tokens[:1] == ["a"]:
        tokens = ["one", *tokens[1:]] if tokens[1:2] and (tokens[1] == "hundred" or tokens[1] in _SCALES) else []
    while position < len(tokens):
        has_and = position > 0 and tokens[position] == "and"
        position += has_and or (position > 0 and tokens[position] == ",")
        group, position = _read_group(tokens, position)
        if group == 0:
            return None
        scale = _SCALES.get(tokens[position], 1) if position < len(tokens) else 1
        position += scale > 1
        if (
            scale >= limit
            or (group > 999 and (total or scale > 1))
            or (has_and and (scale > 1 or group > 99))
            or (scale == 1 and position < len(tokens))
        ):
            return None
        total, limit = total + group * scale, scale
    return total or None


def _read_group(tokens: list[str], position: int) -> tuple[int, int]:
    """A number below 1000, or hundreds such as "nineteen hundred", and where it ends; 0 where there is none."""
    value, position = _read_below_hundred(tokens, position)
    if value and tokens[position : position + 1] == ["hundred"]:
        if value % 10 == 0 and value > 9:  # "twenty hundred"
            return 0, position
        value, position = 100 * value, position + 1
        rest, end = _read_below_hundred(tokens, position + (tokens[position : position + 1] == ["and"]))
        if rest:
            return value + rest, end
    return value, position


def _read_below_hundred(tokens: list[str], position: int) -> tuple[int, int]:
    word = tokens[position] if position < len(tokens) else ""
    if word in _TENS:
        unit = _SMALL.get(tokens[position + 1], 0) if position + 1 < len(tokens) else 0
        return (_TENS[word] + unit, position + 2) if 0 < unit < 10 else (_TENS[word], position + 1)
    return _SMALL.get(word, 0), position + 1


# --- writing -----------------------------------------------------------------------------------------------
def write_number_words(value: Number, *, use_and: bool = True) -> str:
    """A number in words, with ``parse_number_words(write_number_words(v)) == v``.

    Args:
        value: below 10**39; a fraction needs a denominator that has a name and a numerator below 100.
        use_and: "three hundred and twelve" rather than "three hundred twelve".

    Raises:
        ValueError: there are no such words.
    """
    words = ["minus"] if value < 0 else []
    size = abs(value)
    if isinstance(size, Fraction) and size.denominator == 1:
        size = size.numerator
    if isinstance(size, Fraction):
        return " ".join([*words, *_write_fraction(size, use_and)])
    if isinstance(size, Decimal):
        text = f"{size:f}" if size.adjusted() < 40 and len(size.as_tuple().digits) < 40 else ""
        whole, _, decimals = text.partition(".")
        if not text or len(decimals) > 40:
            raise ValueError(f"{value!s:.60} is too long for words")
        words += _write_cardinal(int(whole), use_and)
        return " ".join([*words, "point", *(_NAMES[int(d)] for d in decimals)] if decimals else words)
    return " ".join([*words, *_write_cardinal(size, use_and)])


_NAMES = {n: word for word, n in (*_SMALL.items(), *_TENS.items())}
_SINGULAR = {n: word for word, n in reversed(DENOMINATOR_WORDS.items())}


def _write_fraction(value: Fraction, use_and: bool) -> list[str]:
    whole, rest = divmod(value, 1)
    name = _SINGULAR.get(value.denominator)
    if name is None or whole > 99 or rest.numerator > 99:
        raise ValueError(f"{value} has no usual name in words")
    plural = next(word for word, n in _PLURALS.items() if n == value.denominator and word[:2] == name[:2])
    fraction = [*_write_cardinal(rest.numerator, use_and), name if rest.numerator == 1 else plural]
    return [*_write_cardinal(whole, use_and), "and", *fraction] if whole else fraction


def _write_cardinal(value: int, use_and: bool) -> list[str]:
    if value == 0:
        return ["zero"]
    if value >= 1000 ** (len(SCALE_WORDS) + 1):
        raise ValueError(f"a number of {len(str(value))} digits has no words here")
    words: list[str] = []
    for power in range(len(SCALE_WORDS), -1, -1):
        group = value // 1000**power % 1000
        if not group:
            continue
        hundreds, rest = divmod(group, 100)
        if hundreds:
            words += [_NAMES[hundreds], "hundred"]
        if rest:
            words += ["and"] if use_and and words and (hundreds or power == 0) else []
            words.append(_NAMES[rest] if rest in _NAMES else f"{_NAMES[rest - rest % 10]}-{_NAMES[rest % 10]}")
        words += [SCALE_WORDS[power - 1]] if power else []
    return words
