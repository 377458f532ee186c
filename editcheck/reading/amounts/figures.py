"""Reading figures: counts, shares, money, measures, ages, ranges, scores, and what they are about."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from editcheck.reading.amounts.about import slot
from editcheck.reading.amounts.compounds import SMALLER, a_single, and_a_half, together
from editcheck.reading.amounts.hedges import direction_of, hedge_of
from editcheck.reading.amounts.numbers import Number, Token, numbers, tokens_of
from editcheck.reading.amounts.shares import share_at
from editcheck.reading.amounts.units import (
    CURRENCY_CODES,
    CURRENCY_PREFIXES,
    CURRENCY_SIGNS,
    CURRENCY_WORDS,
    TIME,
    UNITS,
)
from editcheck.reading.model import Figure, Quantity, Reading
from editcheck.reading.names.titles import is_person_noun
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
SCORE = re.compile(r"\d{1,3}[-–]\d{1,3}")
SIGN_BEFORE = r"(?:\b([A-Za-z]{1,2}))?([£$€¥₹₦₽₩])[ \u00a0]?$"
VOTES = frozenset(("vote", "votes"))
VOTED = frozenset("vote votes voted voting carried approved passed rejected defeated backed agreed".split())
VOTED_WITHIN = 20
LABELS = frozenset(
    """no number chapter section article page figure table room route flight unit part phase level class category grade
    stage""".split()
)
Found = dict[int, tuple[Number, int]]
"""By the place of its first token: a number, and the place of the first token behind it."""


def read(reading: Reading) -> Reading:
    """Add the figures; a number that is part of a date or time is none."""
    text = reading.text
    run = tokens_of(reading)
    return reading.with_(figures=in_sentences(reading, _figures(text, run, _located(text, run), reading)))


def _located(text: str, run: list[Token]) -> Found:
    places = {token.start: at for at, token in enumerate(run)}
    found: Found = {}
    for number in numbers(text, run):
        first = behind = places[number.start]
        while behind < len(run) and run[behind].end <= number.end:
            behind += 1
        found[first] = (number, behind)
    return found


def _figures(text: str, run: list[Token], found: Found, reading: Reading) -> Iterator[Figure]:
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
        if figure is not None:
            taken = behind
            yield figure


def _figure(text: str, run: list[Token], at: int, found: Found) -> tuple[Figure | None, int]:
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
        return _single(text, run, at)
    number, behind = found[at]
    if number.form == "ordinal":
        return _made(text, run, (at, behind), _exactly(number.low, "th", "")), behind
    if _is_pronoun(text, run, at, behind, number):
        return None, at
    if behind < len(run) and run[behind].word in VOTES and (vote := _vote(text, run, at, behind, found)):
        return vote
    if behind < len(run) and run[behind].word == "to" and (vote := _division(text, run, at, behind, found)):
        return vote
    if SCORE.match(text, number.start) and (score := _score(text, run, at, behind, found)):
        return score
    return _amount(text, run, at, behind, found)


def _single(text: str, run: list[Token], at: int) -> tuple[Figure | None, int]:
    """More than a week; a mere "a week" tells no amount (£5 a week), nor does "over a week"."""
    value, behind = a_single(run, at) or (None, at)
    hedge = hedge_of(text, run, at, behind) if value else ""
    if value is None or not hedge or (at and run[at - 1].word == "over"):
        return None, at
    return _made(text, run, (at, behind), value._replace(hedge=hedge)), behind


def _amount(text: str, run: list[Token], at: int, behind: int, found: Found) -> tuple[Figure, int]:
    """A number or a range of two, with its unit."""
    number = found[at][0]
    low, high = number.low, number.high
    start, unit = number.start, _sign(text, number.start)
    if not unit and at and run[at - 1].word in CURRENCY_WORDS and text[run[at - 1].end : start] in ("", " ", ". "):
        unit, start = CURRENCY_WORDS[run[at - 1].word], run[at - 1].start
    elif unit:
        start = re.compile(SIGN_BEFORE).search(text, max(0, start - 4), start).start()  # type: ignore[union-attr]
    unit, behind, end = _unit(text, run, behind, number, unit)
    ahead = _range(text, run, (at, behind), end, found)
    if ahead is not None:
        upper, upper_behind = found[ahead]
        second_sign = _sign(text, upper.start)
        second, upper_behind, upper_end = _unit(text, run, upper_behind, upper, second_sign)
        if unit in ("", second) or second == "":
            low = _scaled_like(low, number, upper)
            if low <= upper.high:
                high, unit, behind, end = upper.high, second or unit, upper_behind, upper_end
    if unit == "" and number.scale == "m" and high == low and not _counts(text, run, behind):
        unit, low, high = "m", low / 10**6, high / 10**6
    unit = unit or _unit_before(text, run, at)
    if unit == "" and _is_label(text, run, at, behind):
        unit = "no"
    if unit in ("year", "month", "week", "day") and behind < len(run) and run[behind].word == "old":
        behind, end = behind + 1, run[behind].end
        unit = "age" if unit == "year" else unit
    elif unit == "" and _is_age(text, run, at, end):
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


def _with_rest(text: str, run: list[Token], behind: int, value: Quantity, found: Found) -> tuple[Quantity, int] | None:
    """The amount with what a smaller unit adds to it ("and four months"), and the token behind that."""
    ahead = behind + (behind < len(run) and run[behind].word == "and")
    if ahead not in found:
        return None
    rest, rest_behind = found[ahead]
    unit, rest_behind, _ = _unit(text, run, rest_behind, rest, "")
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


def _sign(text: str, start: int) -> str:
    """The currency whose sign stands right before the number."""
    if not start or text[max(0, start - 2) : start].strip()[-1:] not in CURRENCY_SIGNS:
        return ""
    match = re.compile(SIGN_BEFORE).search(text, max(0, start - 4), start)
    if match is None:
        return ""
    prefix = (match[1] or "").lower()
    return CURRENCY_PREFIXES.get(prefix, "USD") if match[2] == "$" else CURRENCY_SIGNS[match[2]]


def _unit(text: str, run: list[Token], behind: int, number: Number, sign: str) -> tuple[str, int, int]:
    """The unit, the first token behind it, and where it ends in the text."""
    end = number.end
    if sign:
        return sign, behind, end
    if text[end : end + 1] == "%":
        return "%", behind, end + 1
    if text[end : end + 2] in (" %", "\u00a0%"):
        return "%", behind, end + 2
    if behind >= len(run) or run[behind].start - end > 2 or text[end : run[behind].start].strip(" \u00a0-‐"):
        return "", behind, end
    word = run[behind].word
    following = run[behind + 1].word if behind + 1 < len(run) else ""
    if word == "per" and following == "cent":
        return "%", behind + 2, run[behind + 1].end
    if word == "percentage" and following.startswith("point"):
        return "point", behind + 2, run[behind + 1].end
    if word == "p" and run[behind].start == end:
        return "pence", behind + 1, run[behind].end
    if word in ("us", "australian", "canadian", "hong") and following.startswith("dollar"):
        return {"us": "USD", "australian": "AUD", "canadian": "CAD"}.get(word, "HKD"), behind + 2, run[behind + 1].end
    if word in CURRENCY_CODES:
        return word.upper(), behind + 1, run[behind].end
    unit = UNITS.get(word, "")
    if unit and (unit != "foot" or word != "foot" or following not in ("soldiers", "patrol")):
        return unit, behind + 1, run[behind].end
    return "", behind, end


def _unit_before(text: str, run: list[Token], at: int) -> str:
    """The unit that a line of a list tells first: "Acres: 46,200"; "" where none is."""
    if not at or text[run[at - 1].end : run[at].start] != ": ":
        return ""
    return UNITS.get(run[at - 1].word, "")


def _range(text: str, run: list[Token], span: tuple[int, int], end: int, found: Found) -> int | None:
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


def _score(text: str, run: list[Token], at: int, behind: int, found: Found) -> tuple[Figure, int] | None:
    """2-0, 6-3: two numbers that no plural noun or unit follows."""
    first = found[at][0]
    if behind not in found or found[behind][0].form != "digits":
        return None
    second, end = found[behind]
    if end < len(run) and run[end].start - second.end <= 1 and text[second.end : run[end].start] in ("-", "–", "/"):
        return None
    counted = end < len(run) and (run[end].word in UNITS or (run[end].word.endswith("s") and run[end].word != "was"))
    if first.low < second.low and (counted or text[second.end : second.end + 1] == "%"):
        return None
    if second.low > 200 or first.low > 200:
        return None
    return _made(text, run, (at, end), Quantity(first.low, second.low, "score")), end


def _vote(text: str, run: list[Token], at: int, behind: int, found: Found) -> tuple[Figure, int] | None:
    """33 votes to 14, nine votes against four: the same as 33-14."""
    if behind + 2 not in found or run[behind + 1].word not in ("to", "against"):
        return None
    second, end = found[behind + 2]
    return _made(text, run, (at, end), Quantity(found[at][0].low, second.low, "score")), end


def _division(text: str, run: list[Token], at: int, behind: int, found: Found) -> tuple[Figure, int] | None:
    """As in "voted by 214 to 187", "the vote was nine to four" and "the House approved it, 58 to 39"."""
    if not at or behind + 1 not in found:
        return None
    if run[at - 1].word not in ("by", "was", "voted") and "," not in text[run[at - 1].end : run[at].start]:
        return None
    second, end = found[behind + 1]
    if _unit(text, run, behind, found[at][0], "")[0] or _unit(text, run, end, second, _sign(text, second.start))[0]:
        return None
    if VOTED.isdisjoint(token.word for token in run[max(0, at - VOTED_WITHIN) : at]):
        return None
    return _made(text, run, (at, end), Quantity(found[at][0].low, second.low, "score")), end


def _is_pronoun(text: str, run: list[Token], at: int, behind: int, number: Number) -> bool:
    """Whether "one" stands for somebody or something and counts nothing."""
    if number.form != "words" or number.low != 1 or run[at].word != "one":
        return False
    following = run[behind].word if behind < len(run) else "of"
    if text[number.end : number.end + 1] == "-" and following in UNITS:
        return False  # a one-day strike
    before = run[at - 1].word if at else ""
    return following in NOT_COUNTED or before in DETERMINED or not following.isalpha() or following in VERBS


VERBS = frozenset("is was has had would will can could may might must should says said".split())


def _counts(text: str, run: list[Token], behind: int) -> bool:
    """Whether a plural noun follows, so that "100m" is millions of it and not metres."""
    return behind < len(run) and (run[behind].word.endswith("s") or run[behind].word in ("people", "of"))


def _is_label(text: str, run: list[Token], at: int, behind: int) -> bool:
    """Whether the number is part of a name: Windows 10, Article 50, Formula One."""
    if not at or run[at].start - run[at - 1].end != 1:
        return False
    before = run[at - 1]
    if before.word in LABELS:
        return True
    if not text[before.start].isupper():
        return False
    followed = behind < len(run) and run[behind].start - run[behind - 1].end == 1
    if followed and not (text[run[at].start].isupper() and text[run[behind].start].islower()):
        return False  # Ann Lee scored two goals; but: League Two side Ashby
    if "," in text[run[at].start : run[at].start + 6].rstrip(", ") or _goes_on(text, run, at):
        return False
    head = text[max(0, before.start - 3) : before.start].strip()
    starts = not head or head[-1] in ".!?:“\"'‘"
    return not starts or not text[run[at].start].isdigit()


def _goes_on(text: str, run: list[Token], at: int) -> bool:
    """Whether somebody's number is told beside another's: Tolliver gained 791 and Ann Prentiss 507."""
    first = at - 1
    while first > 0 and text[run[first].start].isupper():
        first -= 1
    if run[first].word != "and" or not run[at].word.isdecimal() or len(run[at].word) < 3:
        return False
    return any(token.word.isdecimal() for token in run[max(0, first - GOES_ON_WITHIN) : first])


GOES_ON_WITHIN = 8


def _is_age(text: str, run: list[Token], at: int, end: int) -> bool:
    """As in "aged 15"; Desmond Pryle, 52; said Pryle, 52; Pryle, 52, was; her husband Ken, 61; a boy who is nine."""
    before = [token.word for token in run[max(0, at - 2) : at]]
    if before[-1:] in (["aged"], ["age"]) or before in (["age", "of"], ["ages", "of"]):
        return True
    if before in (["who", "is"], ["who", "was"]):
        return text[end : end + 1] in (",", ".", ";", ")", "") or text[end : end + 5] == " and "
    if not at or text[run[at - 1].end : run[at].start] != ", ":
        return False
    value = text[run[at].start : end]
    if not value.isdigit() or len(value) > 3 or text[end : end + 1] not in (",", ".", ")", ""):
        return False
    if not text[run[at - 1].start].isupper():
        return False
    if text.startswith(BEHIND_AGE, end) or (text.startswith(", ", end) and _opens(text, run[at - 1].start)):
        return True
    before_name = run[at - 2]
    return at > 1 and (
        text[before_name.start].isupper() or is_person_noun(before_name.word) or before_name.word in ("said", "says")
    )


def _opens(text: str, start: int) -> bool:
    """Whether a sentence begins at an offset."""
    before = text[max(0, start - 2) : start]
    return not before.strip() or (before.rstrip() != before and before[0] in '.!?”"')


BEHIND_AGE = (", who ", ", whose ", ", said", ", says", ", told ", ", of ")
