"""Sentences of the draft that deny what the sources say, or say what the sources deny."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Literal

from editcheck.lookup.context import best, clause_coverage, closest_to, coverage, made_from
from editcheck.lookup.index import Index, Passage
from editcheck.lookup.people import surname
from editcheck.lookup.within import touching
from editcheck.named_tuple import NamedTuple
from editcheck.reading.clauses import clauses
from editcheck.reading.model import Reading, Sentence
from editcheck.reading.polarity import AUXILIARIES, FAILING, HARD, Term, denies, terms
from editcheck.reading.words import WORD, content_stems, words

Certainty = Literal["sure", "likely", "open"]

AROUND = 60
"""So many words of meaning on each side are the sentence at most, however long it is."""
NEAR = 4
"""Words of content to each side of a denied word that count fully towards what is told of it."""
FURTHER = 0.6
SURE = 0.5
"""With this share of the sentence in the passage that has the denied word, it tells of the same thing."""
LIKELY = 0.3
SILENT = 0.25
"""A passage with this share that denies something may deny the same in other words."""
ALIGNED = 0.38
"""The share of a sentence in one passage from which a denial that it lacks was dropped."""
CLEARLY = 0.1
AFFIRMED = 0.15
"""A smaller share will do in a draft that is mostly made from the sources:"""
MOSTLY = 0.6
"""so much of all its words of meaning they must have,"""
HALF, FEW_AROUND = 0.5, 5
"""and so much of the words around the denial, which must be so many."""
FEW = 8
"""A word that stands in more passages is not looked up in all of them."""
FEWEST = 3
"""Words of meaning that must stand beside a word that the draft denies."""
CLAUSE = 4
"""Words of content that a clause must have to be compared."""
ELSEWHERE = 0.6
"""The share of what the denying passage tells that another must tell to be about the same thing."""
WITHOUT = r"\bwithout\b"
"""What denies a thing, and leaves what is told of it as it is: it applies to those who act without a warrant."""
STRONGEST = {"more": "most", "less": "least", "better": "best", "worse": "worst"}
TO_COME = r"\b(?:will|would|shall|should|to)(?: \w+){0,2} $"
"""What stands before something that is yet to come."""
WISHED = r"(?<!\bis )(?<!\bare )(?<!\bwas )(?<!\bwere )\bto (?:be )?$"
CONDITION = r"(?:\w (?:that|who|which)(?: [\w’']+)? |\b(?:[Ii]f|[Uu]nless)\b[^,.;:]*)$"
"""What stands before a negation that tells in which case something is so."""
OBJECT = 20
"""So many characters behind a word begin what it is said of."""
DROPPED = 3
"""So many words that stand after "not" in the passage stand in the sentence without it."""


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


def denials(reading: Reading, index: Index) -> Iterator[Denial]:
    """The statements turned round, outside quotations."""
    for sentence in reading.sentences:
        if index.has_sentence(sentence.text) or touching(reading.quotations, sentence.start, sentence.end):
            continue
        if not index.passages:
            continue
        denying = denies(sentence.text)
        if denying:
            told = placed_terms(reading.text, sentence.start, sentence.end)
            for number, term in enumerate(told):
                if term.denied:
                    around = told[max(0, number - AROUND) : number + AROUND]
                    yield from _added(reading, index, term, around, sentence)
        for start, end in clauses(reading.text, sentence.start, sentence.end):
            if not denying or not denies(re.sub(WITHOUT, "with", reading.text[start:end])):
                turned = [*_dropped(reading, index, start, end)]
                yield from turned or _always_denied(reading, index, start, end, sentence)


def _weights(index: Index, told: list[Term], around: Term | None) -> dict[str, float]:
    centre = told.index(around) if around else 0
    found: dict[str, float] = {}
    for number, term in enumerate(told):
        if around and term.stem == around.stem:
            continue
        near = 1.0 if not around or abs(number - centre) <= NEAR else FURTHER
        found[term.stem] = max(found.get(term.stem, 0), near * index.weight(term.stem))
    return found


def _added(reading: Reading, index: Index, term: Term, told: list[Term], sentence: Sentence) -> Iterator[Denial]:
    """The denial of a word that the sources have without one."""
    weights = _weights(index, told, term)
    shares = coverage(index, weights) if weights else {}
    affirmed: tuple[float, int] = (0, -1)
    for number in index.numbers(term.stem):
        here = [other for other in passage_terms(index.passages[number].text) if other.stem == term.stem]
        if any(other.reached for other in here):
            if of_others(index, index.passages[number], reading, sentence):
                continue
            return
        affirmed = max(affirmed, (shares.get(number, 0), number))
    leading = best(shares, 1)
    share, number = affirmed
    if (
        leading
        and leading[0] != number
        and shares[leading[0]] >= share + CLEARLY
        and denies(index.passages[leading[0]].text)
    ):
        return  # the sentence that tells the same denies it, too, in other words
    if number >= 0 and _only_of_others(index.passages[number].text, told, term):
        return
    if number >= 0 and (
        len(weights) < FEWEST or not FAILING.isdisjoint(WORD.findall(index.passages[number].text.lower()))
    ):
        share = 0  # "rejected the plan: that all should …" is no affirmation
    if number >= 0 and share < SURE and _only_wished(index.passages[number].text, term.stem):
        share = 0
    if number >= 0 and _superlative(sentence.text, index.passages[number].text):
        return
    start, end = min(term.cue[0], term.start), max(term.cue[1], term.end)
    hard = reading.text[term.cue[0] : term.cue[1]].lower().replace("’", "'") in HARD
    if share >= (LIKELY if hard else SURE):
        certainty: Certainty = "sure" if share >= SURE and hard else "likely"
        yield Denial(start, end, index.passages[number], True, certainty)
    elif leading and not (shares[leading[0]] >= SILENT and denies(index.passages[leading[0]].text)):
        follows = reading.text[term.start].islower() and share >= AFFIRMED and _follows(reading, index, weights)
        follows = follows and _names_known(reading, index, sentence, index.passages[number])
        closest = number if follows else leading[0]
        yield Denial(start, end, index.passages[closest], True, "likely" if follows else "open")


def _superlative(text: str, passage: str) -> bool:
    """Whether a denial with a comparative says what the passage says with a superlative: no fire has been larger."""
    most = {
        STRONGEST.get(word, f"{word[:-1]}st") for word in WORD.findall(text) if word.endswith("er") or word in STRONGEST
    }
    return not most.isdisjoint(WORD.findall(passage))


def _only_of_others(text: str, told: Sequence[Term], term: Term) -> bool:
    """Whether a passage says of some only what the draft denies of others: it applies to adults only."""
    if " only" not in text:
        return False
    mine = {other.stem for other in told if other.start > term.start and other.start - term.end < OBJECT}
    its = [other for other in passage_terms(text) if other.stem == term.stem]
    behind = {other.stem for one in its for other in passage_terms(text) if 0 < other.start - one.end < OBJECT}
    return not mine <= behind


def _follows(reading: Reading, index: Index, weights: Mapping[str, float]) -> bool:
    """Whether a draft is made from the sources, and they have about half of what stands around a denial."""
    if len(weights) < FEW_AROUND or made_from(index, reading.text) < MOSTLY:
        return False
    return sum(weight for stem, weight in weights.items() if index.has(stem)) >= HALF * sum(weights.values())


def _only_wished(text: str, stem: str) -> bool:
    """Whether a passage tells of what somebody does only as wished or meant: she wants the Bill to cover tugs."""
    places = (other.start for other in passage_terms(text) if other.stem == stem)
    return all(re.search(WISHED, text[:start]) for start in places)


def _names_known(reading: Reading, index: Index, sentence: Sentence, passage: Passage) -> bool:
    """Whether a passage or its neighbours have all the names of a sentence: of others, other things may be true."""
    known = passage.stems | index.around(passage)
    named = touching(reading.names, sentence.start, sentence.end)
    return all(known.issuperset(content_stems(name.text)[-1:]) for name in named)


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


def _always_denied(reading: Reading, index: Index, start: int, end: int, sentence: Sentence) -> Iterator[Denial]:
    """A word that the sources deny wherever they have it, after the same word: "pleaded [not] guilty".

    What they tell of others than the people named in the sentence is left aside.
    """
    told = passage_terms(reading.text[start:end])
    for before, term in pairwise(told):
        numbers = index.numbers(term.stem)
        if not 0 < len(numbers) <= FEW or term.start - before.end > 1:
            continue
        if not any(passage_denies(index.passages[number].text) for number in numbers):
            continue
        denied = [
            (number, previous)
            for number in numbers
            for previous, other in pairwise(passage_terms(index.passages[number].text))
            if other.stem == term.stem and other.denied and _hard(index.passages[number].text, other)
        ]
        if not any(previous.stem == before.stem for _, previous in denied):
            continue
        numbers = [number for number in numbers if not of_others(index, index.passages[number], reading, sentence)]
        found = [one for one in denied if one[0] in numbers]
        if (
            not found
            or {number for number, _ in found} != set(numbers)
            or any(previous.stem != before.stem for _, previous in found)
        ):
            continue
        shares = clause_coverage(index, reading.text[start:end])
        number = max(numbers, key=lambda number: shares.get(number, 0))
        after = next((other.stem for other in told if other.start > term.start), "")
        if shares.get(number, 0) >= LIKELY and (not after or after in index.passages[number].stems):
            yield Denial(start + before.start, start + term.end, index.passages[number], False, "sure")


def _dropped(reading: Reading, index: Index, start: int, end: int) -> Iterator[Denial]:
    """A statement that the closest passage denies and no other makes."""
    for number in closest_to(index, reading.text[start:end])[:1]:
        passage = index.passages[number]
        if not passage_denies(passage.text) or not any(term.reached for term in passage_terms(passage.text)):
            return
        told = placed_terms(reading.text, start, end)
        if len(told) < CLAUSE:
            return
        weights = _weights(index, told, None)
        total = sum(weights.values())
        share = sum(weight for stem, weight in weights.items() if stem in passage.stems) / total
        if share < ALIGNED:
            return
        there: dict[str, list[Term]] = {}
        for term in passage_terms(passage.text):
            if term.reached and _is_condition(passage.text[: term.cue[0]]):
                term = term._replace(denied=False, reached=False)  # noqa: PLW2901
            there.setdefault(term.stem, []).append(term)
        shared = [term for term in told if term.stem in there]
        turned = [
            term
            for term in shared
            if not term.reached
            and all(other.denied for other in there[term.stem])
            and any(_said_alike(passage.text, other, told, term) for other in there[term.stem])
            and not reading.text[start : term.start].endswith("any ")  # cleared of any blame
            and not (_is_to_come(reading.text[start : term.start]) and _yet_to(passage.text, there[term.stem]))
        ]
        after = [term for term in shared if all(_hard(passage.text, other) for other in there[term.stem])]
        before = [term for term in shared if not any(other.reached for other in there[term.stem])]
        if turned and share >= SURE and not _said_elsewhere(index, turned[0], number, weights):
            yield Denial(turned[0].start, turned[0].end, passage, False, "sure")
        elif len(after) >= DROPPED and before and before[0].start < after[-1].start:
            predicate = _predicate(reading.text, before[0], after)
            if predicate:
                yield Denial(*predicate, passage, False, "likely")


def _is_condition(before: str) -> bool:
    """Whether a negation tells a condition and is no statement: "a trust that did not tell", "if they do not tell"."""
    return re.search(CONDITION, before) is not None


def _said_alike(text: str, denied: Term, told: list[Term], term: Term) -> bool:
    """Whether the denied word of a passage and that of the draft have a neighbour in common, if it is "no" that denies.

    To have had one's chance is not the contrary of having no chance of winning.
    """
    if text[denied.cue[0] : denied.cue[1]].lower() != "no":
        return True
    return bool(_neighbours(passage_terms(text), denied) & _neighbours(told, term))


def _is_to_come(before: str) -> bool:
    """Whether the word after this is told as yet to come: "will soon be", "is to be"."""
    return re.search(TO_COME, before) is not None


def _yet_to(text: str, denied: Sequence[Term]) -> bool:
    """Whether all that is denied of a passage is only outstanding: "has yet to be introduced"."""
    return all(text[term.cue[0] : term.cue[1]].lower() == "yet" for term in denied)


def _neighbours(run: Sequence[Term], term: Term) -> set[str]:
    at = next(number for number, other in enumerate(run) if other.start == term.start)
    return {other.stem for other in (*run[max(0, at - 1) : at], *run[at + 1 : at + 2])}


def _hard(text: str, term: Term) -> bool:
    """Whether a word stands after "not" or the like itself, not after "failed" or "banned"."""
    return term.reached and text[term.cue[0] : term.cue[1]].lower().replace("’", "'") in HARD


def _predicate(text: str, subject: Term, after: list[Term]) -> tuple[int, int] | None:
    """The predicate that ought to be denied: from its first auxiliary to the first word that the source denies."""
    for word in words(text, subject.end, after[-1].start):
        if word.text.lower() in AUXILIARIES:
            return word.start, next(term.end for term in after if term.start > word.start)
    return None


def _said_elsewhere(index: Index, term: Term, number: int, weights: Mapping[str, float]) -> bool:
    """Whether another passage that tells of the same thing has the word without a denial."""
    enough = ELSEWHERE * _share(index.passages[number], weights)
    return any(
        other.stem == term.stem and not other.reached
        for place in index.numbers(term.stem)
        if place != number and _share(index.passages[place], weights) >= enough
        for other in passage_terms(index.passages[place].text)
    )


def _share(passage: Passage, weights: Mapping[str, float]) -> float:
    return sum(weight for stem, weight in weights.items() if stem in passage.stems)


def placed_terms(text: str, start: int, end: int) -> list[Term]:
    """The words of content of `text[start:end]`, as placed in the text; what was asked for lately is kept."""
    found = passage_terms(text[start:end])
    return [
        Term(
            term.stem,
            term.start + start,
            term.end + start,
            term.denied,
            term.reached,
            (term.cue[0] + start, term.cue[1] + start) if term.cue[1] else term.cue,
        )
        for term in found
    ]


@lru_cache(maxsize=4096)
def passage_denies(text: str) -> bool:
    """Whether a passage has a negation; reading its terms takes longer."""
    return denies(text)


@lru_cache(maxsize=4096)
def passage_terms(text: str) -> tuple[Term, ...]:
    """The words of content of a passage; the last few thousand passages are kept."""
    return tuple(terms(text))
