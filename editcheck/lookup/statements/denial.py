"""A denial, and what tells whether two sentences are about the same thing."""

from collections.abc import Mapping
from typing import Literal

from editcheck.lookup.index import Index, Passage
from editcheck.lookup.people import surname
from editcheck.named_tuple import NamedTuple
from editcheck.reading.model import Reading, Sentence
from editcheck.reading.polarity import Term

Certainty = Literal["sure", "likely", "open"]
NEAR = 4
"""Words of content to each side of a denied word that count fully towards what is told of it."""
FURTHER = 0.6
SURE = 0.5
"""With this share of the sentence in the passage that has the denied word, it tells of the same thing."""
LIKELY = 0.3
LIMITED = 120
"""So many characters from a negation on may tell from when or how far it denies."""


class Denial(NamedTuple):
    """Where the draft turns a statement round, `[start, end)`, the passage it turns round, and how sure that is.

    `added`: the draft denies; otherwise the source does, or has the words `instead`.
    """

    start: int
    end: int
    passage: Passage
    added: bool
    certainty: Certainty
    instead: str = ""


def weights_of(index: Index, told: list[Term], around: Term | None) -> dict[str, float]:
    """What each stem of a sentence weighs, by how rare it is and, `around` a denied word, how near it stands."""
    centre = told.index(around) if around else 0
    found: dict[str, float] = {}
    for number, term in enumerate(told):
        if around and term.stem == around.stem:
            continue
        near = 1.0 if not around or abs(number - centre) <= NEAR else FURTHER
        found[term.stem] = max(found.get(term.stem, 0), near * index.weight(term.stem))
    return found


def of_others(index: Index, passage: Passage, reading: Reading, sentence: Sentence) -> bool:
    """Whether a passage tells of people, and of none of the draft's sentence: he pleaded guilty, and she did not."""
    named = _surnames(reading, sentence.start, sentence.end)
    if not named:
        return False
    its = _surnames(index.reading(passage.source.id, "people"), passage.start, passage.end)
    return bool(its) and its.isdisjoint(named)


def _surnames(reading: Reading, start: int, end: int) -> frozenset[str]:
    """The surnames of the people whom a text names in `[start, end)`."""
    return frozenset(
        surname(person.name)
        for person in reading.people
        if any(start <= mention.start < end and mention.text[:1].isupper() for mention in person.mentions)
    )


def share_of(passage: Passage, weights: Mapping[str, float]) -> float:
    """How much of the weights stands in a passage."""
    return sum(weight for stem, weight in weights.items() if stem in passage.stems)
