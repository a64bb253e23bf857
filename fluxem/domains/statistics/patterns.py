r"""Where samples stand in text.

A list in brackets is a sample with words such as "data set", "sample" or "scores" within 120 characters; a list in
brackets or prose right after such a word always is. Rising whole numbers such as ``[1, 2]`` may be a citation: they
need words of computation beside those of data, or the word right before them; two rising numbers after "in", "on" ...
are an interval. Weights of a mean are a sample too. So is any list whose median, mode, variance, ... is asked for.
"""

from __future__ import annotations

from collections.abc import Callable

from fluxem.core.domain import Pattern
from fluxem.core.number_text import REAL
from fluxem.core.sequence import BRACKETED
from fluxem.domains.statistics.types import Observations, parse_sample

_PRIORITY = 70
_NAMED_PRIORITY = 76  # the word right before says more than another domain's word somewhere near
_ASKED_PRIORITY = 62  # any other domain's word for the list says more
_MAX_CITATIONS = 6

_BEFORE = r"[\w\])\\$]"
_AFTER_CITING = r"\b[Ss]ee |\b[Bb]y |\bal\. |(?:ed|wn|und|as|ven|see) in |[Rr]efs?\.? "
_AFTER_PREPOSITION = r"\b(?:[Ii]n|[Oo]n|[Oo]ver|[Ww]ithin|[Bb]etween|[Ff]rom|range|interval) |\u2208 ?"
_AFTER = r"[\w\[(]|\^"
_BEFORE_CITATION_LIKE = rf"{_BEFORE}|{_AFTER_CITING}|{_AFTER_PREPOSITION}"
_STRONG = (
    r"\b(?:data[ -]?sets?|samples?|observations?|(?:test |exam )?scores|measurements|readings|marks|grades|heights)\b"
)
_COMPUTING = (
    r"\b(?:mean|means|average\w*|medians?|modes?|modal|varianc\w*|deviat\w*|quantiles?|percentiles?|quartiles?|range"
    r"|correlat\w*|covarianc\w*|regress\w*|z-?scores?|standard|confidence|spread|weighted|typical|frequent|middle|line"
    r"|slope|intercept|comput\w*|calculat\w*|find|what)\b"
)
_COMPUTING_OR_STANDARDIZING = rf"{_COMPUTING}|\b(?:standardi[sz]\w*|normali[sz]\w*|std|iqr|histogram)\b"
_BOTH = rf"(?s){_STRONG}.*{_COMPUTING}|{_COMPUTING}.*{_STRONG}"

_CUE = (
    r"\b(?i:(?:data(?:[ -]?sets?| points| values)?|samples?(?: values)?|observations|observed values|scores|marks"
    r"|grades|measurements|readings|heights|ages|temperatures|ratings|incomes)(?: of| are| were| is)?(?:\s?[:=]\s?|\s))"
)
_OWN_CUE = _CUE.replace("samples?", "sample")  # a signal has samples, too
_STATISTIC = (
    r"\b(?i:(?:mean|average|median|mode|variance|deviation|quantile|percentile|range|correlation|covariance) "
    r"(?:of|for|between) )"
)
# What only a sample has. "Mean" and "average" are not among it: they are asked of single numbers as well.
_MEASURE = (
    r"(?:medians?|modes?|(?:(?:sample|population) )?(?:variance|standard deviation|st(?:d|andard)\.? dev(?:iation)?\.?"
    r"|std)|iqr|interquartile range|(?:(?:upper|lower|first|third) )?quartiles?|(?:\w+ )?percentiles?|quantiles?"
    r"|z[ -]?scores?|coefficient of variation|skewness)"
)
_ASKED = rf"\b(?i:{_MEASURE} (?:of|for|from|in|among)):? (?:[A-Za-z']+:? ){{0,6}}"
_PAIR_OF = r"\b(?i:(?:correlation|covariance)(?: coefficient)? (?:of|between|for) (?:[a-z]+ ){0,2})"
_MEASURED = (
    r"\b(?i:(?:prices|salaries|wages|earnings|lengths|widths|distances|speeds|durations"
    r"|(?:\w+ing |reaction |lap )?times|results|figures|rainfalls?|sales|attendances|lifetimes|yields|sizes"
    r"|delays|levels|points scored|goals)"
    r"(?: of| are| were| is)?(?:\s?[:=]\s?|\s))"
)
_LISTED_BEFORE = r"\b(?i:numbers|values|integers|lists?|arrays?|sets?)(?: of)?:? "
_MEASURE_NEAR = rf"\b{_MEASURE}\b|\b(?:deviation|correlat\w*|covarianc\w*|regress\w*|confidence)\b"
_WEIGHTS = r"\b(?i:weights|weighted by|w)(?: of| are)?(?:\s?[:=]\s?|\s)"
_AVERAGE = rf"{_STRONG}|\bweighted (?:mean|average)"
_SEPARATED = rf"{REAL}(?:[,;] ?{REAL})+[,;]? (?:and|or|&) {REAL}|{REAL}(?:[,;] ?{REAL}){{2}}(?:[,;] ?{REAL})*"
_UNIT = (
    r"[kcm\u00b5n]?[mgLl]|km/h|mph|ft|in(?= ?(?:[.,;:?!)]|$|long|wide|tall|high|deep))|lbs?|oz|[mk]?[VAWNJ]|Hz|min|h|s"
    r"|(?:kilo|centi|milli)?(?:met(?:er|re)|gram|lit(?:er|re))s?"
    r"|seconds?|minutes?|hours?|days?|weeks?|months?|years?|miles?|feet|inch(?:es)?|pounds?|degrees?|percent|volts?|watts?"
)
_SPACED = rf"{REAL}(?: {REAL}){{2}}(?: {REAL})*"
_BARE = rf"{REAL}(?:[,;] ?{REAL}){{2}}(?:[,;] ?{REAL})*"
_PROSE_AFTER = rf"[\w/^]|\.\d|,\d| ?(?:%|\u00b0|(?:{_UNIT})\b(?! ?\())"
_BARE_AFTER = rf"{_PROSE_AFTER}|,? (?:and|or|&) {REAL}(?!\d|[.,;] ?[-\d])"  # "1, 2, 3 and 4" ends behind the four
_NAMED_XY = r"\b[xyXY]\s?[:=]\s?"
_TOGETHER = r"(?i)\b(?:correlat\w*|covarianc\w*|regress\w*|pearson|line fit|best[- ]fit|slope|intercept)\b"
_DATA = (
    r"\b(?i:(?:data(?:[ -]?set)?|samples?|observations|scores|measurements|readings|(?:numbers|values) of)"
    r"(?:\s?[:=]\s?|\s))"
)


def _is_citation_like(values: Observations) -> bool:
    rising = all(a < b for a, b in zip(values, values[1:], strict=False))
    return rising and len(values) <= _MAX_CITATIONS and all(type(v) is int and 0 < v < 1000 for v in values)


def _is_interval_like(values: Observations) -> bool:
    return len(values) == 2 and values[0] < values[1]


def _parse_plain(text: str) -> Observations | None:
    values = parse_sample(text)
    return None if len(values) < 2 or _is_citation_like(values) or _is_interval_like(values) else values


def _parse_interval_like(text: str) -> Observations | None:
    values = parse_sample(text)
    return values if _is_interval_like(values) and not _is_citation_like(values) else None


def _parse_citation_like(text: str) -> Observations | None:
    values = parse_sample(text)
    return values if len(values) > 1 and _is_citation_like(values) else None


def _parse_prose(text: str) -> Observations | None:
    values = parse_sample(text)
    return values if len(values) >= 3 else None


def _parse_spaced(text: str) -> Observations | None:
    return _parse_prose(", ".join(text.split()))


def _parse_several(text: str) -> Observations | None:
    values = parse_sample(text)
    return values if len(values) >= 2 else None


def _sample(
    name: str,
    regex: str,
    parse: Callable[[str], object],
    before: str | None,
    after: str,
    context: str | None = None,
    priority: int = _PRIORITY,
) -> Pattern:
    return Pattern(name, "statistics_sample", regex, parse, priority, before, after, context)


PATTERNS = (
    _sample("sample", BRACKETED, _parse_plain, _BEFORE, _AFTER, _STRONG),
    _sample("pair", BRACKETED, _parse_interval_like, rf"{_BEFORE}|{_AFTER_PREPOSITION}", _AFTER, _STRONG),
    _sample("citation_like_sample", BRACKETED, _parse_citation_like, _BEFORE_CITATION_LIKE, _AFTER, _BOTH),
    _sample("named_samples", rf"{_CUE}(?P<value>{BRACKETED})", parse_sample, None, _AFTER),
    _sample("named_sample", rf"{_OWN_CUE}(?P<value>{BRACKETED})", parse_sample, None, _AFTER, None, _NAMED_PRIORITY),
    _sample("computed_sample", rf"{_STATISTIC}(?P<value>{BRACKETED})", parse_sample, None, _AFTER, _STRONG),
    _sample("weights", rf"{_WEIGHTS}(?P<value>{BRACKETED})", parse_sample, None, _AFTER, _AVERAGE, _NAMED_PRIORITY),
    _sample("sample_in_prose", rf"{_CUE}(?P<value>{_SEPARATED})", _parse_prose, None, _PROSE_AFTER),
    # whatever it is called: the median of these, the standard deviation of the prices those
    _sample(
        "asked_list", rf"{_ASKED}(?P<value>{BRACKETED})", _parse_several, _LISTED_BEFORE, _AFTER, None, _ASKED_PRIORITY
    ),
    _sample(
        "asked_in_prose",
        rf"{_ASKED}(?P<value>{_SEPARATED})",
        _parse_prose,
        _LISTED_BEFORE,
        _PROSE_AFTER,
        None,
        _ASKED_PRIORITY,
    ),
    _sample(
        "asked_spaced",
        rf"{_ASKED}(?P<value>{_SPACED})",
        _parse_spaced,
        _LISTED_BEFORE,
        rf" ?[-+*/x×=]|{_PROSE_AFTER}",
        None,
        _ASKED_PRIORITY,
    ),
    _sample(
        "measured_list",
        rf"{_MEASURED}(?P<value>{BRACKETED})",
        _parse_several,
        None,
        _AFTER,
        _MEASURE_NEAR,
        _ASKED_PRIORITY,
    ),
    _sample("one_of_a_pair", rf"{_PAIR_OF}(?P<value>{BRACKETED})", _parse_several, None, _AFTER, None, _ASKED_PRIORITY),
    _sample(
        "other_of_a_pair",
        rf"{_PAIR_OF}{BRACKETED},? (?:and|with) (?:[a-z]+ )?(?P<value>{BRACKETED})",
        _parse_several,
        None,
        _AFTER,
        None,
        _ASKED_PRIORITY,
    ),
    # two lists of a pair: commas inside, "and" between
    _sample("pair_in_prose", rf"{_PAIR_OF}(?P<value>{_BARE})", _parse_prose, None, _BARE_AFTER, None, _NAMED_PRIORITY),
    _sample(
        "other_of_a_pair_in_prose",
        rf"{_PAIR_OF}{_BARE},? (?:and|with) (?P<value>{_BARE})",
        _parse_prose,
        None,
        _BARE_AFTER,
        None,
        _NAMED_PRIORITY,
    ),
    _sample(
        "named_x_or_y",
        rf"{_NAMED_XY}(?P<value>{_SEPARATED}|{BRACKETED})",
        _parse_prose,
        None,
        _PROSE_AFTER,
        _TOGETHER,
        _NAMED_PRIORITY,
    ),
    _sample(
        "spaced",
        rf"{_DATA}(?P<value>{_SPACED})",
        _parse_spaced,
        None,
        rf" ?[-+*/x×=]|{_PROSE_AFTER}",
        _COMPUTING_OR_STANDARDIZING,
        _ASKED_PRIORITY,
    ),
    _sample(
        "measured_in_prose",
        rf"{_MEASURED}(?P<value>{_SEPARATED})",
        _parse_prose,
        None,
        _PROSE_AFTER,
        _MEASURE_NEAR,
        _ASKED_PRIORITY,
    ),
)
