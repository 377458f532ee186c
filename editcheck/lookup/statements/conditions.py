"""Words that join two statements and turn them round: "only if", "unless" for "even if", "after" for "before"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice
from typing import Literal

from editcheck.lookup.index import BEGINNING, Index, Passage
from editcheck.lookup.statements.denial import Denial
from editcheck.lookup.within import touching
from editcheck.named_tuple import NamedTuple
from editcheck.reading.model import Reading
from editcheck.reading.polarity import denies
from editcheck.reading.words import content_stems

Kind = Literal["always", "sometimes"]

JOINING = (
    r"(?i)\b(?P<always>even (?:if|when|where|though)|(?:regardless|irrespective) of|whether or not|no matter)\b"
    r"|\b(?P<sometimes>unless|(?:only|except) (?:if|when|where)|provided(?: that)?|(?<!even )(?:if|where))\b"
)
WORDS = "if |unless|only w|except w|even w|even th|where |whether|less of|ive of|no matter|provided".split("|")
"""One of these stands in every sentence with such a word: looking for them is quicker."""
PLAIN = frozenset(("if", "where"))
"""Words that tell a condition of what is denied: it will not apply where nobody is harmed."""
ENDS = r"[,;:.!?()“”\"]|\bbut\b|\s[–—-]\s"
LONGEST = 120
"""Characters of a condition that are compared."""
SHARE, BESIDE, TOGETHER = 0.5, 2, 4
"""So much of a condition of the draft must be the source's, so many words of what depends on it, and so many in all."""
ORDER = r"(?i)\b(?:(before|ahead of|prior to)|after)\b"
BEFORE, BEHIND = 80, 40
"""So many characters on each side of a word of order tell what comes first and what then."""
MOST, MOST_PASSAGES = 20, 100
"""So many words of order are looked at in a passage, and so many passages that have what stands behind one."""


class Condition(NamedTuple):
    """What joins a condition, `[start, end)`, whether it makes a difference, and the words of meaning in it and beside.

    Of these only the first letters, as intent and intention tell the same.
    """

    start: int
    end: int
    kind: Kind
    words: frozenset[str]
    beside: frozenset[str]


class Order(NamedTuple):
    """A word of order, `[start, end)`, whether it is "before", the first word of meaning behind it, those before it.

    Names before it are left out: the same person may do one thing before and another after.
    """

    start: int
    end: int
    earlier: bool
    then: str
    first: frozenset[str]


def turned_conditions(reading: Reading, index: Index) -> Iterator[Denial]:
    """The conditions that the closest ones of the sources contradict, outside quotations."""
    for sentence in reading.sentences:
        if index.has_sentence(sentence.text):
            continue
        for mine in _conditions(sentence.text):
            start, end = sentence.start + mine.start, sentence.start + mine.end
            if touching(reading.quotations, start, end):
                continue
            found = [
                (len(mine.words & its.words), its, passage)
                for passage, its in _in_sources(index)
                if _is_alike(mine, its)
            ]
            if found and all(its.kind != mine.kind for _, its, _ in found):
                _, its, passage = max(found, key=lambda one: one[0])
                yield Denial(start, end, passage, False, "sure", passage.text[its.start : its.end])


def _is_alike(mine: Condition, its: Condition) -> bool:
    shared, beside = len(mine.words & its.words), len(mine.beside & its.beside)
    return shared >= max(1, SHARE * len(mine.words)) and beside >= BESIDE and shared + beside >= TOGETHER


@lru_cache(maxsize=8)
def _in_sources(index: Index) -> tuple[tuple[Passage, Condition], ...]:
    return tuple((passage, its) for passage in index.passages for its in _conditions(passage.text))


def _conditions(text: str) -> tuple[Condition, ...]:
    """The conditions in a sentence."""
    found: list[Condition] = []
    lower = text.lower()
    if not any(word in lower for word in WORDS):
        return ()
    for match in re.finditer(JOINING, text):
        if match.group().lower() in PLAIN and not denies(text[: match.start()]):
            continue
        end = re.compile(ENDS).search(text, match.end())
        behind = min(end.start() if end else len(text), match.end() + LONGEST)
        words = _words(text[match.end() : behind])
        beside = _words(f"{text[: match.start()]} {text[behind:]}") - words
        kind: Kind = "always" if match["always"] else "sometimes"
        found.append(Condition(match.start(), match.end(), kind, words, beside))
    return tuple(found)


def _words(text: str) -> frozenset[str]:
    return frozenset(stem[:BEGINNING] for stem in content_stems(text))


def turned_orders(reading: Reading, index: Index) -> Iterator[Denial]:
    """The statements that one thing came before another where the sources have it after that, outside quotations."""
    for sentence in reading.sentences:
        if index.has_sentence(sentence.text):
            continue
        for mine in _orders(sentence.text):
            start, end = sentence.start + mine.start, sentence.start + mine.end
            if touching(reading.quotations, start, end):
                continue
            passages = [index.passages[number] for number in islice(index.numbers(mine.then), MOST_PASSAGES)]
            its = [(one, passage) for passage in passages for one in _orders(passage.text) if one.then == mine.then]
            if any(one.earlier == mine.earlier for one, _ in its):
                continue
            for one, passage in its:
                if len(one.first & mine.first) >= BESIDE:
                    yield Denial(start, end, passage, False, "likely", passage.text[one.start : one.end])
                    break


@lru_cache(maxsize=1024)
def _orders(text: str) -> tuple[Order, ...]:
    """The words of order in a sentence; not behind a denial: what will not open before May opens after it."""
    found: list[Order] = []
    for match in islice(re.finditer(ORDER, text), MOST):
        before = text[max(0, match.start() - BEFORE) : match.start()]
        behind = content_stems(text[match.end() : match.end() + BEHIND])
        if behind and not denies(before):
            first = frozenset(content_stems(" ".join(word for word in before.split() if word.islower())))
            found.append(Order(match.start(), match.end(), match[1] is not None, behind[0], first))
    return tuple(found)
