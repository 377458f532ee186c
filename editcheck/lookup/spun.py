"""A paraphrase between quotation marks: compared with what its speaker did say."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import NamedTuple

from editcheck.facts.model import FactSheet, QuotationFact
from editcheck.facts.spelling import folded
from editcheck.facts.wording import Wording, wording
from editcheck.lookup.speakers import name_words, same_speaker
from editcheck.reading.words import FUNCTION_WORDS, stem

LEAST = 3
"""So many words of meaning must a paraphrase share with what the speaker said."""
SHARE = 0.15
"""And so great a share of its own."""
TOGETHER = 400
"""Quotations of one speaker that stand within so many characters are one statement."""
MOST_WORDS = 150
"""A statement is at most so long: in a longer one any three words can be found."""

COMMON = frozenset(
    """think thing know now get got go going come want make made say said people time year day way lot bit look see
    need take give put let tell talk really never always ever back good well much many even still right new one first
    country government work like maybe today world life little great big part""".split()
)
"""Words of everyday speech: sharing them tells nothing."""


class Statement(NamedTuple):
    """What one speaker said in one place: the quotations on the sheet, and the words of meaning in them."""

    speaker: str
    facts: tuple[QuotationFact, ...]
    stems: frozenset[str]


class Statements:
    """The statements on a sheet, by the last word of the speaker's name."""

    def __init__(self, sheet: FactSheet) -> None:
        """The statements are put together when first asked for."""
        self._sheet = sheet

    def likest(self, quote: Wording, speaker: str) -> tuple[QuotationFact, ...]:
        """The statement of that speaker that a quotation is a paraphrase of; empty where it is of none."""
        own = meaning_stems(quote.keys) - meaning_stems(name_words(speaker))
        best: tuple[QuotationFact, ...] = ()
        most = max(LEAST, SHARE * len(own))
        for statement in self._by_surname.get(name_words(speaker)[-1:], ()):
            shared = len(own & statement.stems)
            if shared >= most and same_speaker(speaker, statement.speaker, self._sheet) == "same":
                best, most = statement.facts, shared + 1
        return best

    @cached_property
    def _by_surname(self) -> dict[tuple[str, ...], list[Statement]]:
        found: dict[tuple[str, ...], list[Statement]] = {}
        for facts in _together(self._sheet.quotations):
            speaker = facts[0].speaker
            stems = frozenset(stem for fact in facts for stem in meaning_stems(wording(fact.text).keys))
            found.setdefault(name_words(speaker)[-1:], []).append(Statement(speaker, tuple(facts), stems))
        return found


def meaning_stems(keys: Iterable[str]) -> frozenset[str]:
    """The stems of the words that tell what is spoken about."""
    return frozenset(
        stem(folded(key)) for key in keys if len(key) > 2 and key not in FUNCTION_WORDS and key not in COMMON
    )


def _together(quotations: Sequence[QuotationFact]) -> list[list[QuotationFact]]:
    """Quotations of one speaker that stand close together in one source, in the order of the source."""
    placed = sorted(
        (fact.at[0].source, fact.at[0].start, number)
        for number, fact in enumerate(quotations)
        if fact.speaker and fact.at and fact.status != "rejected"
    )
    found: list[list[QuotationFact]] = []
    source, end, words = "", -1, 0
    for name, start, number in placed:
        fact = quotations[number]
        length = len(fact.text.split())
        near = name == source and start - end <= TOGETHER and words + length <= MOST_WORDS
        if found and near and found[-1][-1].speaker == fact.speaker:
            found[-1].append(fact)
            words += length
        else:
            found.append([fact])
            words = length
        source, end = name, fact.at[0].end
    return found
