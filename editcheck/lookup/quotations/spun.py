"""A paraphrase between quotation marks: compared, sentence by sentence, with what its speaker did say.

Whoever spins a sentence replaces its words one by one and keeps their order: so words of one stem count where they
stand in about the same part of both sentences.
"""

import re
from collections.abc import Sequence
from functools import cached_property

from editcheck.facts.alignment import FUNCTION_WEIGHT
from editcheck.facts.changes import SENTENCE_END
from editcheck.facts.model import FactSheet, QuotationFact
from editcheck.facts.spelling import folded
from editcheck.facts.wording import Wording, wording
from editcheck.lookup.quotations.speakers import name_words, same_speaker
from editcheck.named_tuple import NamedTuple
from editcheck.reading.words import FUNCTION_WORDS, stem

LEAST = 3
"""So many things must a paraphrase have in common with what was said; one, right beside known words."""
SHARE = 0.2
"""And so great a share of all its words, by weight."""
BAND = 0.4
"""How far apart, in parts of their sentences, two words of one stem may stand."""
SHORTEST = 4
MOST_SENTENCES = 400
"""Of a speaker with more sentences, the first so many are compared."""

MOST_OWN = 12
"""Of a quotation, so many sentences are compared,"""
LONGEST = 80
"""and of a sentence, so many words."""

COMMON = frozenset(
    """think thing know now get got go going come want make made say said people time year day way lot bit look see
    need take give put let tell talk really never always ever back good well much many even still right new one first
    like maybe today life little great big part""".split()
)
"""Words of everyday speech: having them in common tells nothing."""


class Said(NamedTuple):
    """A sentence of a quotation on the sheet: its words as stems, and the stems that carry meaning."""

    fact: QuotationFact
    stems: tuple[str, ...]
    telling: frozenset[str]


class Statements:
    """The sentences that stand in quotations on a sheet, by the last word of the speaker's name."""

    def __init__(self, sheet: FactSheet) -> None:
        """The sentences are put together when first asked for."""
        self._sheet = sheet

    def likest(self, quote: Wording, speaker: str, beside: Sequence[QuotationFact] = ()) -> tuple[QuotationFact, ...]:
        """The quotations of that speaker that a quotation is a paraphrase of; empty where it is of none.

        `beside`: quotations that the draft goes on with, in their words; for those that stand with them less is asked.
        """
        names = frozenset(name_words(speaker))
        near, found = _sources(beside), list[QuotationFact]()
        candidates = self._of(speaker, near)
        shared, total, things, seen = 0.0, 0.0, 0, names
        for sentence in _sentences(quote)[:MOST_OWN]:
            stems = _stems(sentence)
            total += _weight(stems)
            best, said = _best(stems, candidates, near, names)
            if said is None or not best.things:
                continue
            new = said.telling.intersection(stems) - seen
            shared, things, seen = shared + best.weight, things + min(best.things, len(new)), seen | new
            near |= _sources([said.fact])
            if said.fact not in found:
                found.append(said.fact)
        return tuple(found) if things >= (1 if beside else LEAST) and shared >= SHARE * total else ()

    def _of(self, speaker: str, near: frozenset[str]) -> list[Said]:
        """What a speaker said, in the sources given, or in all where none is."""
        return [
            said
            for said in self._by_surname.get(name_words(speaker)[-1:], ())[:MOST_SENTENCES]
            if (not near or not near.isdisjoint(_sources([said.fact])))
            and same_speaker(speaker, said.fact.speaker, self._sheet) == "same"
        ]

    @cached_property
    def _by_surname(self) -> dict[tuple[str, ...], list[Said]]:
        found: dict[tuple[str, ...], list[Said]] = {}
        for fact in self._sheet.quotations:
            if fact.speaker and fact.status != "rejected":
                for sentence in _sentences(wording(fact.text))[:MOST_OWN]:
                    stems = _stems(sentence)
                    telling = frozenset(filter(_tells, stems))
                    if telling:
                        found.setdefault(name_words(fact.speaker)[-1:], []).append(Said(fact, stems, telling))
        return found


def _best(
    stems: Sequence[str], candidates: Sequence[Said], near: frozenset[str], names: frozenset[str]
) -> "tuple[Shared, Said | None]":
    """The sentence that has most in common with a draft's; one from another source must share two words of meaning."""
    best, found = Shared(), None
    for said in candidates:
        common = len(said.telling.intersection(stems))
        if common > 1 or (common and not near.isdisjoint(_sources([said.fact]))):
            shared = _alike(stems, said.stems, names)
            if shared > best:
                best, found = shared, said
    return best, found


def _sources(facts: Sequence[QuotationFact]) -> frozenset[str]:
    return frozenset(place.source for fact in facts for place in fact.at)


def _sentences(words: Wording) -> list[Sequence[str]]:
    """The keys of each sentence; very short sentences go with the next."""
    found: list[Sequence[str]] = []
    begin = 0
    sentence_end = re.compile(SENTENCE_END)
    for place in range(1, len(words)):
        if place - begin >= SHORTEST and sentence_end.search(
            words.text[words.ends[place - 1] - 1 : words.starts[place]]
        ):
            found.append(words.keys[begin:place])
            begin = place
    found.append(words.keys[begin:])
    return found


def _stems(keys: Sequence[str]) -> tuple[str, ...]:
    return tuple(key if key in FUNCTION_WORDS else stem(folded(key)) for key in keys[:LONGEST])


def _tells(word: str) -> bool:
    return len(word) > 2 and word not in FUNCTION_WORDS and word not in COMMON


def _weight(stems: Sequence[str]) -> float:
    return sum(FUNCTION_WEIGHT if word in FUNCTION_WORDS else 1.0 for word in stems)


class Shared(NamedTuple):
    """What two sentences have in common so far: the weight, how many things, and the telling words found last."""

    weight: float = 0.0
    things: int = 0
    row: int = -2
    column: int = -2

    def with_thing(self, row: int, column: int) -> "Shared":
        """With one more word that tells something; no new thing where it goes on with the last one."""
        new = (row, column) != (self.row + 1, self.column + 1)
        return Shared(self.weight + 1.0, self.things + new, row, column)

    def with_small_word(self) -> "Shared":
        """With one more word that tells nothing by itself."""
        return self._replace(weight=self.weight + FUNCTION_WEIGHT)


def _alike(draft: Sequence[str], said: Sequence[str], names: frozenset[str]) -> Shared:
    """The words that both have in one order and in one part of the sentence, and how many things these tell of.

    A longest common subsequence, by weight, over the cells near the diagonal. Words that stand together in both
    ("nanny state") are one thing.
    """
    rows, columns = len(draft), len(said)
    before = [Shared()] * (columns + 1)
    for i, word in enumerate(draft):
        row = [Shared()]
        tells = _tells(word) and word not in names
        for j, other in enumerate(said):
            cell = max(before[j + 1], row[j])
            if word == other and abs(i / rows - j / columns) <= BAND:
                cell = max(cell, before[j].with_thing(i, j) if tells else before[j].with_small_word())
            row.append(cell)
        before = row
    return before[-1]
