"""Pronouns of the draft that do not fit whom the sources speak of: "she" where they know of men alone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from editcheck.lookup.context import best, clause_coverage
from editcheck.lookup.index import Index, Passage
from editcheck.lookup.within import touching
from editcheck.named_tuple import NamedTuple
from editcheck.reading.model import Reading
from editcheck.reading.names.given_names import gender_of
from editcheck.reading.names.titles import FORMS_OF_ADDRESS, gender_of_noun
from editcheck.reading.words import content_stems, words

PRONOUNS = {
    "female": {"she": "he", "her": "his", "hers": "his", "herself": "himself"},
    "male": {"he": "she", "him": "her", "his": "her", "himself": "herself"},
}
"""The pronouns of each gender, and the one of the other in their place."""
GENDERS = {word: gender for gender, pronouns in PRONOUNS.items() for word in pronouns}
TELLING, LEAST = 0.4, 0.2
"""The share of a sentence that a passage must tell before its pronouns are compared; and where no source has one."""
CLOSELY = 0.75
"""With this share of its words in one passage a sentence follows it closely."""
FEWEST = 3
"""Words of content that a sentence must have, so that what it follows can be told."""
LOOKED_AT = 3
"""So many of the closest passages are searched for a pronoun."""
BACK = 2
"""So many sentences before a pronoun may name the one it stands for."""
BESIDE = 1
"""So many sentences before and after it are looked at, too."""


UNNAMED = r"(?:He|She|They)\b"
"""What stands for somebody named before."""


class Misfit(NamedTuple):
    """A pronoun of the draft, `[start, end)`, the one that fits, the passage that has it, and whether that is sure.

    `instead` is "" where none fits, as nobody has been named yet.
    """

    start: int
    end: int
    instead: str
    passage: Passage
    sure: bool


def misfits(reading: Reading, index: Index) -> Iterator[Misfit]:
    """The first pronoun of each sentence that does not fit, outside quotations; and one that a draft begins with."""
    unfitting = [*_unfitting(reading, index)]
    first = _unnamed(reading, index)
    if first and not (unfitting and unfitting[0].start == first.start):
        yield first
    yield from unfitting


def _unfitting(reading: Reading, index: Index) -> Iterator[Misfit]:
    """The first pronoun of each sentence that is of another gender than the sources have."""
    for number, sentence in enumerate(reading.sentences):
        if index.has_sentence(sentence.text):
            continue
        for word in words(sentence.text):
            pronoun = word.text.lower()
            start = sentence.start + word.start
            if pronoun not in GENDERS or touching(reading.quotations, start, start + len(pronoun)):
                continue
            people = [_people(other.text) for other in reading.sentences[max(0, number - BACK) : number + 1]]
            found = _fitting(index, sentence.text, GENDERS[pronoun], people[-1], frozenset().union(*people))
            if found:
                yield Misfit(start, start + len(word.text), PRONOUNS[GENDERS[pronoun]][pronoun], *found)
            break


def _unnamed(reading: Reading, index: Index) -> Misfit | None:
    """The first word of a draft, if that is a pronoun in a sentence that a passage tells: whose it is, has been cut."""
    for sentence in reading.sentences[:1]:
        first = re.match(UNNAMED, sentence.text)
        if first is None or index.has_sentence(sentence.text):
            return None
        told = clause_coverage(index, sentence.text)
        for number in best(told, 1):
            if told[number] >= LEAST:
                return Misfit(sentence.start, sentence.start + first.end(), "", index.passages[number], False)
    return None


def _fitting(
    index: Index, text: str, gender: str, people: frozenset[str], known: frozenset[str]
) -> tuple[Passage, bool] | None:
    """A passage that tells the same with the other gender's pronoun, and whether that is sure; None where none does.

    `people` are the genders of those whom the draft's sentence names, `known` of those named before, too.
    """
    other = "male" if gender == "female" else "female"
    told = clause_coverage(index, text)
    leading = best(told, LOOKED_AT)
    if any(_pronouns(index.passages[number].text, gender) for number in leading):
        return None
    for number in leading:
        passage = index.passages[number]
        if gender in people or not _pronouns(passage.text, other):
            continue
        if _follows(index, text, passage) and gender not in _genders(passage.text) and not _noun(passage.text, other):
            return passage, True
        nowhere = not _spoken_of(index, gender)
        closest = number == leading[0] and len(content_stems(text)) >= FEWEST
        enough = told[number] >= LEAST if nowhere else closest and told[number] >= TELLING
        if gender not in known and enough and not _has(index, passage, gender):
            return passage, nowhere and told[number] >= TELLING
    return None


def _noun(text: str, gender: str) -> bool:
    """Whether a text has a noun of that gender ("girl"), for which its pronouns may stand."""
    return any(gender_of_noun(word.text) == gender for word in words(text))


def _follows(index: Index, text: str, passage: Passage) -> bool:
    """Whether a sentence says little but what a passage says."""
    told = frozenset(content_stems(text)).difference(GENDERS)
    total = sum(map(index.weight, told))
    return len(told) >= FEWEST and sum(map(index.weight, told & passage.stems)) >= CLOSELY * total


@lru_cache(maxsize=16)
def _spoken_of(index: Index, gender: str) -> bool:
    """Whether the sources speak of anybody of that gender."""
    return any(gender in _genders(passage.text) for passage in index.passages)


def _has(index: Index, passage: Passage, gender: str) -> bool:
    """Whether a passage or one beside it speaks of somebody of that gender."""
    near = index.passages[max(0, passage.number - BESIDE) : passage.number + BESIDE + 1]
    return any(gender in _genders(one.text) for one in near if one.source is passage.source)


def _pronouns(text: str, gender: str) -> bool:
    return not PRONOUNS[gender].keys().isdisjoint(word.text.lower() for word in words(text))


@lru_cache(maxsize=4096)
def _genders(text: str) -> frozenset[str]:
    """The genders of the people that a text speaks of."""
    return frozenset(_people(text) | {GENDERS.get(word.text.lower(), "") for word in words(text)})


@lru_cache(maxsize=4096)
def _people(text: str) -> frozenset[str]:
    """The genders that the names and nouns of a text tell."""
    found: set[str] = set()
    for word in words(text):
        lower = word.text.lower().removesuffix("'s").removesuffix("’s")
        found |= {gender_of(lower.capitalize()), gender_of_noun(lower), FORMS_OF_ADDRESS.get(lower, "")}
    return frozenset(found)
