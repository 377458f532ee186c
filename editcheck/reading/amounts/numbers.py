"""Numbers as they are printed: 1,410 and 4.2m, twenty-one, two and a half million, dozens, the 14th."""

import re
from decimal import Decimal
from typing import Literal

from editcheck.named_tuple import NamedTuple
from editcheck.reading.amounts.number_words import (
    ORDINALS,
    PLURAL_SCALES,
    SCALES,
    SHORT_SCALES,
    SMALL,
    SUFFIXES,
    VULGAR,
)
from editcheck.reading.amounts.tokens import Token, tokens

Form = Literal["digits", "words", "ordinal", "vague"]

MAX_DIGITS = 24
"""A run of digits longer than this is no number that anybody counts, and is not read."""

MAX_GROUP = 10**15
"""A group of number words worth more than this is no number ("hundred hundred hundred …")."""

GROUPED = re.compile(r"\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?$")
PLAIN = re.compile(r"\d+(?:\.\d+)?$")
LINK = re.compile(r"[ \u00a0]|-|[ \u00a0]?[–][ \u00a0]?")

STARTING = frozenset((*SMALL, *SCALES, *PLURAL_SCALES, *ORDINALS, "half", "quarter"))
ARTICLES = frozenset(("a", "an"))
SEVERAL = frozenset(("few", "several", "many", "couple"))
"""What stands before a scale that no number counts: "a few hundred", "a couple of thousand"."""
BEGINNING = STARTING | ARTICLES | VULGAR.keys()


class Number(NamedTuple):
    """A number and its place, `[start, end)`; `low` and `high` differ only for a vague one ("dozens").

    `scale` is the short scale that stood behind the digits ("m", "bn"), lower case, for readers that know better.
    """

    start: int
    end: int
    low: Decimal
    high: Decimal
    form: Form
    scale: str = ""


Located = dict[int, tuple[Number, int]]
"""By the place of its first token: a number, and the place of the first token behind it."""


def numbers(text: str, found: list[Token] | None = None) -> list[Number]:
    """The numbers of a text in order; `found` are its tokens, where they are known already."""
    run = tokens(text) if found is None else found
    result: list[Number] = []
    behind = 0
    for at in [at for at, token in enumerate(run) if token.word in BEGINNING or token.word[0].isdigit()]:
        word = run[at].word
        if at < behind or (word in ARTICLES and not (at + 1 < len(run) and run[at + 1].word in SCALES)):
            continue
        of_digits = word[0].isdigit() or word in VULGAR
        number, behind = _from_digits(text, run, at) if of_digits else _from_words(text, run, at)
        if number:
            result.append(number)
    return result


def located(text: str, run: list[Token]) -> Located:
    """The numbers of a text by the places of their first tokens."""
    places = {token.start: at for at, token in enumerate(run)}
    found: Located = {}
    for number in numbers(text, run):
        first = behind = places[number.start]
        while behind < len(run) and run[behind].end <= number.end:
            behind += 1
        found[first] = (number, behind)
    return found


def digits_value(digits: str) -> Decimal | None:
    """What a run of digits is worth; None where its points and commas make no number, or it is beyond all measure."""
    if len(digits) > MAX_DIGITS:
        return None
    if "," in digits:
        return Decimal(digits.replace(",", "")) if GROUPED.match(digits) else None
    return Decimal(digits) if PLAIN.match(digits) else None


def _from_digits(text: str, run: list[Token], at: int) -> tuple[Number | None, int]:
    token = run[at]
    if token.word in VULGAR:
        return Number(token.start, token.end, VULGAR[token.word], VULGAR[token.word], "digits"), at + 1
    value = digits_value(token.word)
    if value is None or _glued(text, token.start) or _slashed(text, token):
        return None, at + 1
    end, scale, at = token.end, "", at + 1
    following = run[at] if at < len(run) else None
    if following and following.start == end:
        if following.word in SUFFIXES:
            return Number(token.start, following.end, value, value, "ordinal"), at + 1
        if following.word in VULGAR:
            value, end, at = value + VULGAR[following.word], following.end, at + 1
        elif following.word in SHORT_SCALES:
            value, end, scale = value * SHORT_SCALES[following.word], following.end, following.word
            at += 1
            return Number(token.start, end, value, value, "digits", scale), at
    elif part := _fraction(text, run, at, end):
        value, end, at = value + part, run[at + 1].end, at + 2
    following = run[at] if at < len(run) else None
    if following and (following.start == end or LINK.fullmatch(text, end, following.start)):
        if following.word in SCALES and following.word not in ("dozen", "hundred"):
            value, end, at = value * SCALES[following.word], following.end, at + 1
        elif following.word in ("bn", "mn", "tn"):
            value, end, at = value * SHORT_SCALES[following.word], following.end, at + 1
    return Number(token.start, end, value, value, "digits", scale), at


def _fraction(text: str, run: list[Token], at: int, end: int) -> Decimal | None:
    """The fraction that stands behind a whole number, as in "3 1/2"; None where none does."""
    if at + 1 >= len(run) or run[at].start != end + 1 or text[run[at].end : run[at + 1].start] != "/":
        return None
    above, below = run[at].word, run[at + 1].word
    if len(above) > 1 or len(below) > 2 or not (above + below).isdecimal() or text.startswith("/", run[at + 1].end):
        return None
    return Decimal(above) / Decimal(below) if 0 < int(above) < int(below) else None


def _glued(text: str, start: int) -> bool:
    """Whether the digits are the tail of a word or code: A55, Covid-19, F-16, #4f."""
    if not start:
        return False
    before = text[start - 1]
    if before.isalpha() or before in "_#@":
        return True
    return before in "-/" and start > 1 and text[start - 2].isalpha() and not _spelled(text, start - 1)


def _slashed(text: str, token: Token) -> bool:
    """Whether the digits are one half of 9/11, 24/7 or 2015/16: neither half counts anything."""
    before, behind = text[max(0, token.start - 2) : token.start], text[token.end : token.end + 2]
    return (before[-1:] == "/" and before[0].isdigit()) or (behind[:1] == "/" and behind[1:].isdigit())


def _spelled(text: str, end: int) -> bool:
    """Whether what ends here is a word of small letters ("mid-30", "sub-20"), not a code ("F-16", "Covid-19")."""
    word = text[max(0, end - 12) : end].rsplit(None, 1)
    return bool(word) and word[-1].islower()


def _from_words(text: str, run: list[Token], at: int) -> tuple[Number | None, int]:
    first = run[at]
    if first.word in PLURAL_SCALES:
        return _vague(text, run, at, 1)
    if first.word in ("half", "quarter"):
        return _part_of_scale(text, run, at)
    so_far, end, first_at = _Sum(), first.end, at
    while at < len(run) and (at == first_at or _linked(text, end, run[at].start)):
        word = run[at].word
        if word == "and" and at > first_at:
            if not _joins(run, at, so_far):
                break
            if run[at + 1].word in ("a", "half"):
                return _and_a_half(text, run, (first_at, at), so_far.worth)
        elif word == "point" and at > first_at:
            return _with_decimals(text, run, (first_at, at), so_far.worth)
        elif word in PLURAL_SCALES and so_far.group in (10, 100):
            return _vague(text, run, at, so_far.group, first.start)
        elif not so_far.take(word, at == first_at):
            break
        end, at = run[at].end, at + 1
        if so_far.ordinal:
            break
    worth = Decimal(so_far.worth)
    before = first_at - 1 - (first_at > 1 and run[first_at - 1].word == "of")
    if first.word in SCALES and before >= 0 and run[before].word in SEVERAL:
        return Number(run[before].start, end, worth, 10 * worth, "vague"), at
    return Number(first.start, end, worth, worth, "ordinal" if so_far.ordinal else "words"), max(at, first_at + 1)


class _Sum:
    """What number words add up to, word by word: `total` of the scales passed, `group` of what has none yet."""

    def __init__(self) -> None:
        self.total = 0
        self.group = 0
        self.ordinal = False

    @property
    def worth(self) -> int:
        return self.total + self.group

    def take(self, word: str, first: bool) -> bool:
        """Add a word; whether it goes on with the number."""
        if word in ("a", "an"):
            self.group = 1
            return first
        if word in SCALES:
            return self._scale(SCALES[word])
        value = SMALL.get(word, ORDINALS.get(word))
        if value is None or (self.group and not _fits(self.group, value)):
            return False
        if word in ORDINALS:
            self.ordinal = first or word not in ("second", "third")
            if not self.ordinal:
                return False
        self.group += value
        return True

    def _scale(self, scale: int) -> bool:
        if self.group * scale > MAX_GROUP:
            return False
        self.group = (self.group or 1) * scale
        if scale >= 1000:
            self.total, self.group = self.total + self.group, 0
        return True


def _linked(text: str, end: int, start: int) -> bool:
    return start - end <= 3 and (text[end:start] == " - " or LINK.fullmatch(text, end, start) is not None)


def _fits(group: int, value: int) -> bool:
    """Whether a small number may follow the group: twenty-one, a hundred five; not "ten three"."""
    return (group % 100 == 0 and group > 0) or (20 <= group % 100 < 100 and group % 10 == 0 and 0 < value < 10)


def _joins(run: list[Token], at: int, so_far: _Sum) -> bool:
    """Whether "and" goes on with the number: two hundred and five, two and a half."""
    if at + 1 >= len(run):
        return False
    following = run[at + 1].word
    if following == "half" or (following == "a" and at + 2 < len(run) and run[at + 2].word == "half"):
        return True
    hundreds = (so_far.group and so_far.group % 100 == 0) or (so_far.total and not so_far.group)
    return bool(hundreds) and (following in SMALL or following in ORDINALS)


def _and_a_half(text: str, run: list[Token], span: tuple[int, int], whole: int) -> tuple[Number, int]:
    first, at = span
    at += 1 if run[at + 1].word == "half" else 2
    return _scaled(text, run, (first, at), Decimal(whole) + Decimal("0.5"))


def _with_decimals(text: str, run: list[Token], span: tuple[int, int], whole: int) -> tuple[Number, int]:
    """Read "two point five million"; "at one point five men" is but one."""
    first, at = span
    digits = ""
    if not (whole == 1 and first and run[first - 1].word == "at"):
        for token in run[at + 1 : at + 1 + MAX_DIGITS]:
            if SMALL.get(token.word, 10) >= 10 or not _linked(text, run[at + len(digits)].end, token.start):
                break
            digits += str(SMALL[token.word])
    return _scaled(text, run, (first, at + len(digits) if digits else at - 1), Decimal(f"{whole}.{digits}"))


def _scaled(text: str, run: list[Token], span: tuple[int, int], value: Decimal) -> tuple[Number, int]:
    """The number from the first to the last of two tokens, with the scale that follows."""
    first, at = span
    end, at = run[at].end, at + 1
    if at < len(run) and run[at].word in SCALES and _linked(text, end, run[at].start):
        value, end, at = value * SCALES[run[at].word], run[at].end, at + 1
    return Number(run[first].start, end, value, value, "words"), at


def _vague(text: str, run: list[Token], at: int, times: int, start: int | None = None) -> tuple[Number | None, int]:
    """dozens, tens of millions, hundreds of thousands."""
    if run[at].word in ("tens", "scores") and not (at + 1 < len(run) and run[at + 1].word == "of"):
        return None, at + 1
    low, high = PLURAL_SCALES[run[at].word]
    first, end = run[at].start if start is None else start, run[at].end
    if at + 2 < len(run) and run[at + 1].word == "of" and run[at + 2].word in PLURAL_SCALES:
        scale = PLURAL_SCALES[run[at + 2].word][0]
        low, high, end, at = low * scale, high * scale, run[at + 2].end, at + 2
    elif run[at].word == "tens":
        return None, at + 1
    return Number(first, end, Decimal(low * times), Decimal(high * times), "vague"), at + 1


def _part_of_scale(text: str, run: list[Token], at: int) -> tuple[Number | None, int]:
    """Read "half a million, a quarter of a million"; a half of anything else is a share, read elsewhere."""
    part = Decimal("0.5") if run[at].word == "half" else Decimal("0.25")
    for ahead in (2, 3):
        if at + ahead < len(run) and run[at + ahead].word in ("million", "billion", "trillion", "dozen"):
            between = [token.word for token in run[at + 1 : at + ahead]]
            if between in (["a"], ["of", "a"]):
                value = part * SCALES[run[at + ahead].word]
                return Number(run[at].start, run[at + ahead].end, value, value, "words"), at + ahead + 1
    return None, at + 1
