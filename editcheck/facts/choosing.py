"""What of a reading is worth an editor's signature: claims, not every number and capital letter."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from itertools import accumulate
from typing import Protocol

from editcheck.documents.content import Region
from editcheck.facts.amounts import MAX_DIGITS, value_text
from editcheck.facts.dating import trouble_with
from editcheck.reading.model import Date, Figure, Name, Penalty, Quotation, Reading
from editcheck.reading.names.same_names import country
from editcheck.reading.words import content_stems

SHORTEST_UNATTRIBUTED = 5
"""So many words a quotation needs that nobody is named for."""
SHORTEST = 2
SMALL = 3
"""Counts below this are told too often to be a claim by themselves, unless hedged."""
NO_AMOUNT = frozenset(("th", "no"))
"""Units of numbers that are no amounts: places in an order, parts of names."""
PEOPLES = ("ian", "ean", "ican", "ish", "ese")
"""How words end that tell where somebody or something comes from."""


class Placed(Protocol):
    """Anything that stands at `[start, end)`."""

    @property
    def start(self) -> int:
        """Where it begins."""

    @property
    def end(self) -> int:
        """Where it ends."""


class Spans:
    """Stretches of a text, for asking whether something stands in one of them."""

    def __init__(self, items: Iterable[Placed]) -> None:
        """Take the stretches, in any order."""
        places = sorted((item.start, item.end) for item in items)
        self._starts = [start for start, _ in places]
        self._reach = list(accumulate((end for _, end in places), max))

    def touch(self, item: Placed) -> bool:
        """Whether a part of the item stands in one of the stretches."""
        before = bisect_left(self._starts, item.end)
        return before > 0 and self._reach[before - 1] > item.start


def quotations(reading: Reading) -> Iterator[Quotation]:
    """Those that somebody is named for, and longer ones."""
    for quotation in reading.quotations:
        length = len(quotation.text.split())
        if length >= (SHORTEST if quotation.speaker else SHORTEST_UNATTRIBUTED):
            yield quotation


def penalties(reading: Reading) -> Iterator[Penalty]:
    """Those of which it is told what they are for; headlines say it too shortly."""
    headings = Spans(_headings(reading))
    return (penalty for penalty in reading.penalties if penalty.offence and not headings.touch(penalty))


def figures(reading: Reading) -> Iterator[Figure]:
    """Amounts that something is told of, which are not part of a penalty, name or date.

    Of those in quotations only shares, money and larger numbers: the quotation itself is on the sheet.
    """
    elsewhere = Spans((*reading.penalties, *reading.names, *reading.dates, *_headings(reading)))
    quoted = Spans(reading.quotations)
    people = {mention.start for person in reading.people for mention in person.mentions}
    for figure in reading.figures:
        value = figure.value
        if not value.unit and figure.end + 1 in people:
            continue  # a number in a list of players
        if value.unit in NO_AMOUNT or elsewhere.touch(figure) or not any(content_stems(figure.about)):
            continue
        if len(value_text(value)) > MAX_DIGITS:
            continue
        small = not value.unit and value.high < SMALL and not value.hedge
        weighty = value.unit == "%" or value.unit.isupper() or value.high >= 10
        if not small and (weighty or not quoted.touch(figure)):
            yield figure


def dates(reading: Reading) -> Iterator[Date]:
    """Days, months and years that are known and at which something happened; the dateline is none."""
    elsewhere = Spans((*(name for name in reading.names if name.kind == "law"), *reading.quotations))
    for date in reading.dates:
        known = date.value[:4].isdigit() and len(date.value) >= len("2024") and not trouble_with(date.value)
        if known and not elsewhere.touch(date) and any(content_stems(date.about)):
            yield date


def _headings(reading: Reading) -> list[Region]:
    return [region for region in reading.document.regions if region.kind == "heading"]


def names(reading: Reading) -> Iterator[Name]:
    """Names of organisations, laws, places and other things that are no persons, offices or peoples."""
    roles = {role.start for role in reading.roles}
    starts = {sentence.start for sentence in reading.sentences}
    within = {name.text for name in reading.names if name.start not in starts}
    people = {form for person in reading.people for form in (person.name, *person.also)}
    for name in reading.names:
        if name.kind == "person" or name.start in roles or name.text in people:
            continue
        single = len(name.text.split()) == 1
        if single and (name.text not in within or (name.kind == "other" and _of_a_people(name.text))):
            continue  # at the head of a sentence any word has a capital letter
        yield name


def _of_a_people(word: str) -> bool:
    """Whether a word says where something comes from: Australian, French."""
    return word.endswith(PEOPLES) or country(word.lower()) != word.lower()
