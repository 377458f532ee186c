"""Ids of facts: made of their words, so that a fact keeps its id when the sheet is built again."""

from __future__ import annotations

from collections.abc import Iterable

from editcheck.facts.amounts import value_text
from editcheck.facts.form import slug
from editcheck.facts.model import (
    AnyFact,
    DateFact,
    Fact,
    FigureFact,
    NameFact,
    PenaltyFact,
    PersonFact,
    QuotationFact,
    changed,
)
from editcheck.reading.model import Sanctions
from editcheck.reading.words import FUNCTION_WORDS, words

LONGEST = 48


class Ids:
    """The ids of a sheet that are taken."""

    def __init__(self, taken: Iterable[str] = ()) -> None:
        """Begin with some that are."""
        self._taken = set(taken)
        self._latest: dict[str, int] = {}

    def new(self, words: str) -> str:
        """An id made of the words that was not taken; it now is."""
        base = slug(words, LONGEST) or "fact"
        number, found = self._latest.get(base, 1), base
        while found in self._taken:
            number += 1
            found = f"{base}-{number}"
        self._latest[base] = number
        self._taken.add(found)
        return found


def named(facts: Iterable[AnyFact], ids: Ids) -> tuple[AnyFact, ...]:
    """The facts with ids made of their words."""
    return tuple(changed(fact, id=ids.new(words_of(fact))) for fact in facts)


def words_of(fact: Fact) -> str:
    """The words that an id is made of: farris-creation-deepfake-sexual, readers-91-percent."""
    if isinstance(fact, QuotationFact):
        return f"{fact.speaker.split()[-1] if fact.speaker else 'quote'} {_telling(fact.text, 3)}"
    if isinstance(fact, FigureFact):
        return f"{_telling(fact.about, 3) or 'figure'} {_amount(fact)}"
    if isinstance(fact, DateFact):
        return f"{_telling(fact.about, 3) or 'date'} {fact.value}"
    if isinstance(fact, PenaltyFact):
        return f"{_telling(fact.offence, 3)} {_kinds(fact.sanctions)}"
    if isinstance(fact, (PersonFact, NameFact)):
        return fact.name
    return fact.quote


def _amount(fact: FigureFact) -> str:
    """The number and its unit; the source's words where it is a range or a share."""
    value = fact.value
    if value.low != value.high or value.low != round(value.low, 4):
        return " ".join(fact.quote.split()[:4])
    return f"{value_text(value)} {'percent' if value.unit == '%' else value.unit}"


def _kinds(sanctions: Sanctions) -> str:
    custody = sanctions.custody
    months = "" if custody is None else "life" if custody.unit == "life" else f"{value_text(custody)} {custody.unit}s"
    named = (months, "fine" if sanctions.fine else "", "record" if sanctions.record else "", *sanctions.other)
    return " ".join(named)


def _telling(text: str, count: int) -> str:
    """The first words of meaning that are no numbers."""
    found = [
        word.text for word in words(text) if len(word.text) > 2 and word.text.isalpha()
        and word.text.lower() not in FUNCTION_WORDS
    ]  # fmt: skip
    return " ".join(found[:count])
