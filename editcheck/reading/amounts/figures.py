"""Reading figures: counts, shares, money, measures, ages, ranges, scores, and what they are about."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from editcheck.reading.amounts.about import slot
from editcheck.reading.amounts.ages import is_age
from editcheck.reading.amounts.beside import sign_before, sign_start, unit_before, unit_behind
from editcheck.reading.amounts.compounds import SMALLER, a_single, and_a_half, together
from editcheck.reading.amounts.hedges import direction_of, hedge_of
from editcheck.reading.amounts.labels import is_label
from editcheck.reading.amounts.numbers import Located, Number, located
from editcheck.reading.amounts.shares import VERBS, share_at
from editcheck.reading.amounts.tokens import Token, tokens_of
from editcheck.reading.amounts.units import (
    CURRENCY_WORDS,
    TIME,
    UNITS,
)
from editcheck.reading.amounts.votes import SCORE, VOTES, division, score, vote
from editcheck.reading.model import Figure, Quantity, Reading
from editcheck.reading.sentences import in_sentences

MULTIPLES = {
    "twice": Decimal(2), "doubled": Decimal(2), "doubling": Decimal(2), "thrice": Decimal(3), "trebled": Decimal(3),
    "tripled": Decimal(3), "quadrupled": Decimal(4), "halved": Decimal("0.5"),
}  # fmt: skip
STARTING = frozenset((*MULTIPLES, "half", "a", "an"))
"""Words that are no number and may begin a figure."""
NOT_COUNTED = frozenset("of another day by thing who way or point else off time".split())
"""After "one": one of, one another, one day, one by one, one thing."""
DETERMINED = frozenset("the this that no each every any which some another only's".split())
RANGE = re.compile(r"[ \u00a0]?[-–—][ \u00a0]?|[ \u00a0](?:to|and|or)[ \u00a0]")


def read(reading: Reading) -> Reading:
    """Add the figures; a number that is part of a date or time is none."""
    text = reading.text
    run = tokens_of(reading)
    return reading.with_(figures=in_sentences(reading, _figures(text, run, located(text, run), reading)))


def _figures(text: str, run: list[Token], found: Located, reading: Reading) -> Iterator[Figure]:
    taken = 0
    dates = iter((*reading.dates, None))
    date = next(dates)
    for at in [at for at, token in enumerate(run) if at in found or token.word in STARTING]:
        token = run[at]
        while date is not None and date.end <= token.start:
            date = next(dates)
        if at < taken or (date is not None and date.start <= token.start):
            continue
        figure, behind = _figure(text, run, at, found)
        taken = max(taken, behind)
        if figure is not None:
            yield figure


def _figure(text: str, run: list[Token], at: int, found: Located) -> tuple[Figure | None, int]:
    token = run[at]
    if token.word in MULTIPLES:
        value = _exactly(MULTIPLES[token.word], "times", hedge_of(text, run, at, at + 1))
        return _made(text, run, (at, at + 1), value), at + 1
    half = and_a_half(run, at)
    if half:
        value, behind = half
        return _made(text, run, (at, behind), value._replace(hedge=hedge_of(text, run, at, behind))), behind
    share = share_at(run, at, found)
    if share:
        hedge = hedge_of(text, run, share.first, share.last) or "about"
        return _made(text, run, (share.first, share.last), _exactly(share.percent, "%", hedge)), share.last
    if at not in found:
        return _single(text, run, at, found)
    number, behind = found[at]
    if number.form == "ordinal":
        return _made(text, run, (at, behind), _exactly(number.low, "th", "")), behind
    if _is_pronoun(text, run, at, behind, number):
        return None, at
    if behind < len(run) and run[behind].word in VOTES and (votes := vote(text, run, at, behind, found)):
        return _made(text, run, (at, votes[1]), votes[0]), votes[1]
    if behind < len(run) and run[behind].word == "to" and (votes := division(text, run, at, behind, found)):
        return _made(text, run, (at, votes[1]), votes[0]), votes[1]
    if behind + 2 <= len(run) and [token.word for token in run[behind : behind + 2]] == ["to", "one"]:
        return None, behind + 2  # by more than nine to one
    if SCORE.match(text, number.start) and (goals := score(text, run, at, behind, found)):
        return _made(text, run, (at, goals[1]), goals[0]), goals[1]
    return _amount(text, run, at, behind, found)


def _single(text: str, run: list[Token], at: int, found: Located) -> tuple[Figure | None, int]:
    """More than a week, a year and two months; a mere "a week" tells no amount (£5 a week), nor does "over a week"."""
    value, behind = a_single(run, at) or (None, at)
    if value and (more := _with_rest(text, run, behind, value, found)):
        return _made(text, run, (at, more[1]), more[0]._replace(hedge=hedge_of(text, run, at, more[1]))), more[1]
    hedge = hedge_of(text, run, at, behind) if value else ""
    if value is None or not hedge or (at and run[at - 1].word == "over"):
        return None, at
    return _made(text, run, (at, behind), value._replace(hedge=hedge)), behind


def _amount(text: str, run: list[Token], at: int, behind: int, found: Located) -> tuple[Figure, int]:
    """A number or a range of two, with its unit."""
    number = found[at][0]
    low, high = number.low, number.high
    start, unit = number.start, sign_before(text, number.start)
    if not unit and at and run[at - 1].word in CURRENCY_WORDS and text[run[at - 1].end : start] in ("", " ", ". "):
        unit, start = CURRENCY_WORDS[run[at - 1].word], run[at - 1].start
    elif unit:
        start = sign_start(text, start)
    unit, behind, end = unit_behind(text, run, behind, number, unit)
    ahead = _range(text, run, (at, behind), end, found)
    if ahead is not None:
        upper, upper_behind = found[ahead]
        second_sign = sign_before(text, upper.start)
        second, upper_behind, upper_end = unit_behind(text, run, upper_behind, upper, second_sign)
        if unit in ("", second) or second == "":
            low = _scaled_like(low, number, upper)
            if low <= upper.high:
                high, unit, behind, end = upper.high, second or unit, upper_behind, upper_end
    if unit == "" and number.scale == "m" and high == low and not _counts(text, run, behind):
        unit, low, high = "m", low / 10**6, high / 10**6
    unit = unit or unit_before(text, run, at)
    if unit == "" and is_label(text, run, at, behind):
        unit = "no"
    if unit in ("year", "month", "week", "day") and behind < len(run) and run[behind].word == "old":
        behind, end = behind + 1, run[behind].end
        unit = "age" if unit == "year" else unit
    elif unit == "" and is_age(text, run, at, end):
        unit = "age"
    hedge = hedge_of(text, run, at, behind)
    if hedge == "over" and unit in TIME and at and run[at - 1].word == "over":
        hedge = ""  # "over five years" tells how long something takes
    if number.form == "vague" and not hedge:
        hedge = "about"
    value = Quantity(low, high, unit, hedge)
    if unit in SMALLER and (more := _with_rest(text, run, behind, value, found)):
        value, behind = more
        end = run[behind - 1].end
    return _made(text, run, (at, behind), value, (start, end)), behind


def _with_rest(
    text: str, run: list[Token], behind: int, value: Quantity, found: Located
) -> tuple[Quantity, int] | None:
    """The amount with what a smaller unit adds to it ("and four months"), and the token behind that."""
    ahead = behind + (behind < len(run) and run[behind].word == "and")
    if ahead not in found:
        return None
    rest, rest_behind = found[ahead]
    unit, rest_behind, _ = unit_behind(text, run, rest_behind, rest, "")
    whole = together(value, Quantity(rest.low, rest.high, unit), text[run[behind - 1].end : rest.start])
    return (whole, rest_behind) if whole else None


def _made(
    text: str, run: Sequence[Token], span: tuple[int, int], value: Quantity, place: tuple[int, int] | None = None
) -> Figure:
    """The figure at the tokens `[first, behind)`; `place` where it does not begin and end with them."""
    first, behind = span
    start, end = place or (run[first].start, run[behind - 1].end)
    about = " ".join(slot(text, run, first, behind).words)
    return Figure(start, end, text[start:end], value, about, direction_of(text, run, first, behind))


def _exactly(number: Decimal, unit: str, hedge: str) -> Quantity:
    return Quantity(number, number, unit, hedge)


def _range(text: str, run: list[Token], span: tuple[int, int], end: int, found: Located) -> int | None:
    """The token of the upper end where two numbers make a range: 10-15, between 10 and 15, four or five."""
    at, behind = span
    ahead = behind if behind in found else behind + 1
    if ahead not in found or found[ahead][0].form == "ordinal":
        return None
    upper_start = found[ahead][0].start
    link = text[end:upper_start].rstrip("£$€")
    if not RANGE.fullmatch(link if link.strip() in ("-", "–", "—") else link.rstrip() + " "):
        return None
    word = link.strip()
    before = run[at - 1].word if at else ""
    if word == "and":
        return ahead if {"between", "range"}.intersection(token.word for token in run[max(0, at - 3) : at]) else None
    if word == "to":
        return None if before == "from" else ahead
    if word == "or":
        return ahead if found[ahead][0].high - found[at][0].low <= 2 else None
    return ahead


def _scaled_like(low: Decimal, number: Number, upper: Number) -> Decimal:
    """The lower end told without its scale: "$3-4 million", "10 to 15m"."""
    for scale in (10**9, 10**6, 10**3):
        if upper.high >= scale and low < 1000 and number.form == "digits" and low * scale <= upper.high:
            return low * scale
    return low


def _is_pronoun(text: str, run: list[Token], at: int, behind: int, number: Number) -> bool:
    """Whether "one" stands for somebody or something and counts nothing."""
    if number.form != "words" or number.low != 1 or run[at].word != "one":
        return False
    following = run[behind].word if behind < len(run) else "of"
    if text[number.end : number.end + 1] == "-" and following in UNITS:
        return False  # a one-day strike
    before = run[at - 1].word if at else ""
    return following in NOT_COUNTED or before in DETERMINED or not following.isalpha() or following in VERBS


def _counts(text: str, run: list[Token], behind: int) -> bool:
    """Whether a plural noun follows, so that "100m" is millions of it and not metres."""
    return behind < len(run) and (run[behind].word.endswith("s") or run[behind].word in ("people", "of"))
