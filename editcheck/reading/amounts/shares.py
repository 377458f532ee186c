"""Shares told in words: nine in ten, one out of three, two thirds, a quarter, half."""

from collections.abc import Sequence
from decimal import Decimal

from editcheck.named_tuple import NamedTuple
from editcheck.reading.amounts.hedges import MORE
from editcheck.reading.amounts.number_words import ORDINALS
from editcheck.reading.amounts.numbers import Number
from editcheck.reading.amounts.tokens import Token

NAMED = {"half": 2, "halves": 2, "quarter": 4, "quarters": 4} | {
    form: number for word, number in ORDINALS.items() if number > 2 for form in (word, word + "s")
}
AFTER_SHARE = frozenset("of the its their his her our these those all".split())
BEFORE_SHARE = frozenset("by than nearly almost about around over under roughly approximately to least".split())
AT_MOST = Decimal(1000)
VERBS = frozenset("is was has had would will can could may might must should says said".split())


class Share(NamedTuple):
    """A share in per cent, and the tokens `[first, last)` that tell it."""

    first: int
    last: int
    percent: Decimal


def share_at(run: Sequence[Token], at: int, numbers: dict[int, tuple[Number, int]]) -> Share | None:
    """The share that begins with the token at `at`; `numbers` gives the number there and the token behind it."""
    number, behind = numbers.get(at, (None, at))
    if number is None or number.form == "ordinal":
        return _named(run, at)
    if number.low != number.high or not 0 < number.low <= AT_MOST:
        return None
    word = run[behind].word if behind < len(run) else ""
    ahead = behind + (2 if [token.word for token in run[behind : behind + 2]] == ["out", "of"] else 1)
    if (word == "in" or ahead == behind + 2) and ahead in numbers:
        whole, last = numbers[ahead]
        # "five in 2024" is no share, nor is "one in 20 minutes" more than a guess: round wholes only
        if number.low < whole.low and whole.low in WHOLES and number.form != "vague":
            return Share(at, last, 100 * number.low / whole.low)
    if behind + 2 in numbers and word.isalpha() and run[behind + 1].word == "in":
        whole, last = numbers[behind + 2]
        ends = last == len(run) or run[last].start - run[last - 1].end > 1  # and not "six claims in ten days"
        if number.low == 1:  # one girl in three said; and not "one game in three days"
            ends = ends or run[last].word in VERBS or run[last].word.endswith("ed")
            if ends and number.form == "words" and 1 < whole.low <= 100:
                return Share(at, last, 100 / whole.low)  # one post in 14
        elif not word.endswith("s"):
            ends = False
        if ends and number.form == whole.form == "words" and number.low < whole.low and whole.low in WHOLES:
            return Share(at, last, 100 * number.low / whole.low)
    parts = NAMED.get(word)
    if parts and number.form == "words" and number.low < parts and (word.endswith("s") or number.low == 1):
        return Share(at, behind + 1, 100 * number.low / parts)
    return None


WHOLES = frozenset(Decimal(number) for number in (2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 25, 50, 100, 1000))


def _named(run: Sequence[Token], at: int) -> Share | None:
    """Read "half of", a third of, by a quarter."""
    word = run[at].word
    first = at
    if word in ("a", "an") and at + 1 < len(run):
        at += 1
        word = run[at].word
    elif word not in ("half",):
        return None
    parts = NAMED.get(word)
    if not parts or word.endswith(("s", "ves")):
        return None
    following = run[at + 1].word if at + 1 < len(run) else ""
    before = run[first - 1].word if first else ""
    told = (
        following == "of"
        or following in MORE
        or (before in BEFORE_SHARE and following not in ("century", "hour", "year", "time"))
    )
    if word == "half":
        told = (following in AFTER_SHARE or before in BEFORE_SHARE) and before not in ORDINALS
        if at + 2 < len(run) and following == "the" and run[at + 2].word in ("time", "battle", "season"):
            told = False
    return Share(first, at + 1, Decimal(100) / parts) if told else None
