"""Whether no source has a name, a figure or a date of a draft at all."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from decimal import Decimal
from itertools import chain

from editcheck.lookup.dates import is_nowhere
from editcheck.lookup.figures.worked_out import adds_up, in_whole
from editcheck.lookup.index import Index
from editcheck.lookup.lexicon import Lexicon, lexicon_of
from editcheck.lookup.names.law_names import is_unknown_law
from editcheck.lookup.values import comparable, compare, is_far
from editcheck.lookup.verdict import Verdict
from editcheck.lookup.within import touching
from editcheck.reading.amounts.units import in_base
from editcheck.reading.model import Date, Figure, Quantity, Reading
from editcheck.reading.names.name_words import is_common
from editcheck.reading.names.offices import is_sole, office
from editcheck.reading.names.same_names import forms, plain
from editcheck.reading.words import FUNCTION_WORDS, content_stems, stem, words

DATELINE = ("—", "–", "-", "--")
SHORT = 3
ENDS = frozenset(".!?…”\"’'")
SEATS = frozenset(
    "westminster|whitehall|downing street|holyrood|stormont|senedd|cardiff bay|brussels|strasbourg|washington"
    "|capitol hill|white house|pentagon|kremlin|elysee".split("|")
)
"""Places that stand for the parliament or the government that sits there."""


def is_law(verdict: Verdict, reading: Reading) -> bool:
    """Whether the name is a law's."""
    return any(
        name.kind == "law" and name.end == verdict.end for name in touching(reading.names, verdict.start, verdict.end)
    )


def _no_such_name(verdict: Verdict, reading: Reading, index: Index) -> bool:
    lexicon = lexicon_of(index)
    key = tuple(plain(word.text) for word in words(verdict.text))
    whole = any((name.start, name.end) == (verdict.start, verdict.end) for name in reading.names)
    if is_law(verdict, reading):
        return is_unknown_law(index, verdict.text)
    if not whole and all(is_common(word) or word.isdigit() for word in key):
        return False  # "House" of the House of Lords, "2024" of the Rivers Bill of 2024
    if " ".join(key) in SEATS:
        return False
    if any(touching(items, verdict.start, verdict.end) for items in (reading.figures, reading.dates)):
        return False  # "Seventy" of "Seventy-one percent", "Q3"
    if "-" in reading.text[verdict.start - 1 : verdict.start] + reading.text[verdict.end : verdict.end + 1]:
        return False  # "Ex" of "Ex-governor"
    first = any(sentence.start == verdict.start for sentence in reading.sentences)
    if first and reading.text[verdict.end :][:3].strip() in DATELINE:
        return False  # "LONDON — A court has"
    if (first or verdict.text.isupper()) and all(map(is_common, key)):
        return False  # the first word of a headline, a shout: no name at all
    if len(key) == 1 and (_opens_headline(verdict, reading) or _is_form_of_address(verdict, reading)):
        return False
    return not any(_is_known(word, lexicon) for word in key if word not in FUNCTION_WORDS) and not any(
        lexicon.find(form) for form in forms(key)
    )


def _opens_headline(verdict: Verdict, reading: Reading) -> bool:
    """Whether an item is the first word of a line without an end: Sham surgeon jailed."""
    here = (sentence for sentence in touching(reading.sentences, verdict.start, verdict.end))
    return any(one.start == verdict.start and one.text.rstrip()[-1:] not in ENDS for one in here)


def _is_form_of_address(verdict: Verdict, reading: Reading) -> bool:
    """Whether an item is two or three letters with a name behind: DS Ida Pell, Fr Tom Pell."""
    behind = reading.text[verdict.end : verdict.end + 2]
    return len(verdict.text) <= SHORT and behind[:1] == " " and behind[1:].isupper()


def is_new_name(verdict: Verdict, reading: Reading, index: Index) -> bool:
    """Whether a name of two words or more is none of the sources', though they may have a part of it."""
    key = [word.text for word in words(verdict.text) if word.text[0].isupper()]
    if len(key) < 2 or verdict.text.isupper() or any(any(map(str.isdigit, word)) for word in key):
        return False
    if is_law(verdict, reading):
        return is_unknown_law(index, verdict.text)
    if all(is_common(plain(word)) for word in key) or " ".join(map(plain, key)) in SEATS:
        return False  # City Hall, Downing Street
    lexicon = lexicon_of(index)
    person = any(name.kind == "person" for name in touching(reading.names, verdict.start, verdict.end))
    return not all(_is_known(plain(word), lexicon) for word in (key[-1:] if person else key))


def _is_known(word: str, lexicon: Lexicon) -> bool:
    """Whether the sources have a word of a name, be it of one or of many, or what it follows from."""
    return word in lexicon or f"{word}s" in lexicon or word.removesuffix("s") in lexicon or bool(lexicon.kin(word))


def _no_such_figure(verdict: Verdict, reading: Reading, index: Index) -> bool:
    value = figure_of(verdict, reading).value
    known = [claim.item.value for claims in index.figures.values() for claim in claims]
    if value.unit in ("th", "no") or any(comparable(value, other) and _may_be(value, other) for other in known):
        return False
    return not _worked_out(value, index) and _no_digits(verdict, lexicon_of(index))


def _may_be(value: Quantity, other: Quantity) -> bool:
    """Whether two amounts may be one; that "more than 10%" may be 37% does not make it so."""
    relations = {compare(value, other), compare(other, value)}
    return "equal" in relations or ("open" in relations and not is_far(value, other))


def _worked_out(value: Quantity, index: Index) -> bool:
    """Whether an amount is the sum or the difference of two, or that of a year: a writer may have worked it out.

    Of plain numbers there are so many that only those count that stand near each other.
    """
    mine = in_whole(value)
    groups = [[*claims, *index.figures.get(number + 1, ())] for number, claims in index.figures.items()]
    for group in [[*chain.from_iterable(groups)]] if mine.unit else groups:
        known = {its.low for claim in group if (its := in_whole(claim.item.value)).unit == mine.unit}
        if any(mine.low - other in known or mine.low + other in known for other in known):
            return True
        if mine.hedge == "about" and mine.unit != "%" and _comes_near(mine, sorted(known)):
            return True
        if mine.unit == "%" and not mine.hedge and 100 - mine.low in known:
            return True  # all the others
    return any(adds_up(value, claims) for claims in index.figures.values())


def _comes_near(mine: Quantity, known: list[Decimal]) -> bool:
    """Whether two amounts of those in order come to a rounded one: some 1,500 pupils, of 412 and 1,105."""
    digits = len(mine.low.normalize().as_tuple().digits)
    slack = Decimal(1).scaleb(mine.low.adjusted() - digits + 1) / 2
    low, high = mine.low - slack, mine.low + slack
    return any(bisect_left(known, low - one) < bisect_right(known, high - one) for one in known)


def _no_such_date(verdict: Verdict, reading: Reading, index: Index) -> bool:
    return is_nowhere(date_of(verdict, reading), index)


def _no_digits(verdict: Verdict, lexicon: Lexicon) -> bool:
    """Whether the sources have none of the numbers in an item."""
    telling = [word.text for word in words(verdict.text) if not word.text.islower()]
    return not any(plain(word) in lexicon for word in telling)


def _no_such_role(verdict: Verdict, reading: Reading, index: Index) -> bool:
    """Whether the sources have a word of a title nowhere, though they have what it is the title of: a minister."""
    if not is_sole(office(verdict.text).head):
        return False  # a bogus doctor
    printed = [word.text.lower() for word in words(verdict.text)]
    other = {stem(word) for word in printed if not word.startswith(office(word).head)}  # "head", "boss"
    stems = [found for found in content_stems(verdict.text) if found not in other]
    return len(stems) > 1 and index.has(stems[-1]) and not all(map(index.has, stems))


def _no_such_penalty(verdict: Verdict, reading: Reading, index: Index) -> bool:
    """Whether the sources have no length of time and no sum like one of a penalty's, for whatever it may be."""
    values = (in_base(figure.value) for figure in touching(reading.figures, verdict.start, verdict.end))
    ends = ((value.unit, number) for value in values for number in (value.low, value.high))
    return any(end not in index.figures_worth for end in ends)


ABSENT = {
    "name": _no_such_name, "figure": _no_such_figure, "date": _no_such_date, "role": _no_such_role,
    "penalty": _no_such_penalty,
}  # fmt: skip
"""Kinds of item that can stray, and whether no source has one."""


def figure_of(verdict: Verdict, reading: Reading) -> Figure:
    """The figure that a verdict is on."""
    return next(item for item in touching(reading.figures, verdict.start, verdict.end) if item.start == verdict.start)


def date_of(verdict: Verdict, reading: Reading) -> Date:
    """The date that a verdict is on."""
    return next(item for item in touching(reading.dates, verdict.start, verdict.end) if item.start == verdict.start)
