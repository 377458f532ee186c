"""Names, figures and dates that no source has, in a draft that is otherwise made from the sources.

A draft may know more than its sources. But where it names little else, and one name or number in a sentence that they
tell is in none of them, that is more likely to be wrong than to be news.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import chain

from editcheck.lookup.context import best, coverage, made_from
from editcheck.lookup.dates import is_nowhere
from editcheck.lookup.index import Index, Passage
from editcheck.lookup.lexicon import Lexicon, lexicon_of
from editcheck.lookup.names.entities import entities_of, name_key
from editcheck.lookup.names.law_names import is_unknown_law
from editcheck.lookup.names.slots import holds
from editcheck.lookup.values import comparable, compare, is_far
from editcheck.lookup.verdict import Verdict
from editcheck.lookup.within import inside, touching
from editcheck.reading.amounts.units import TIME, in_base
from editcheck.reading.clauses import clauses
from editcheck.reading.model import Date, Figure, Quantity, Reading, Sentence
from editcheck.reading.names.name_words import is_common
from editcheck.reading.names.same_names import forms, plain
from editcheck.reading.words import FUNCTION_WORDS, content_stems, words

MADE_FROM = 0.5
"""The share of all words of meaning in a draft that its sources must have, so that it is made from them."""
FEW, FEW_OF_ALL = 4, 0.1
"""And so many of its names and of what it tells in digits, or so great a part of them, no source may have."""
CLOSELY = 0.8
"""The same where a date is in none of them, or a figure for which they have no other that may be meant."""
KNOWN = 0.65
"""The share of the clause in which a name stands that the sources must have."""
TOLD = 0.3
"""The share of that clause, by weight, that one passage with its neighbours must tell."""
TOLD_BESIDE = 0.1
"""The same for a name where the passage has another one next to the same word."""
BESIDE = 2
"""So many words of meaning to each side of both names are compared."""
FEWEST = 3
"""Words of meaning beside the item that a clause must have."""
DATELINE = ("—", "–", "-", "--")
DOZEN = 12
"""Smaller numbers are easily counted."""
PASSAGES = 3
"""In so many of the closest passages another figure or date is looked for that may be what is meant."""


def mark_strays(verdicts: Sequence[Verdict], reading: Reading, index: Index) -> Iterator[Verdict]:
    """The verdicts, with the reason "stray" and the closest words of the sources for each item that has strayed."""
    share = None
    for verdict in verdicts:
        if verdict.reason != "unsupported" or verdict.kind not in ABSENT or inside(verdict, reading.quotations):
            yield verdict
            continue
        if share is None:
            share = made_from(index, reading.text) if _names_little_else(verdicts) else 0.0
        found = _told_beside(verdict, reading, index, share >= CLOSELY) if share >= MADE_FROM else None
        yield _stray(verdict, index, *found) if found else verdict


def _names_little_else(verdicts: Sequence[Verdict]) -> bool:
    """Whether the sources have nearly all names and numbers of a draft."""
    items = [verdict for verdict in verdicts if verdict.kind == "name" or re.search(r"\d", verdict.text)]
    unknown = sum(verdict.reason == "unsupported" for verdict in items)
    return unknown <= max(FEW, FEW_OF_ALL * len(items))


def _stray(verdict: Verdict, index: Index, passage: Passage, instead: str) -> Verdict:
    evidence = index.evidence(passage.source, passage.start, passage.end)
    said = f"“{' '.join(evidence.text.split())}”"
    detail = f"where they tell the same, they have {instead}: {said}" if instead else f"the closest says: {said}"
    return verdict._replace(reason="stray", evidence=(evidence,), expected=instead, detail=detail)


def _told_beside(verdict: Verdict, reading: Reading, index: Index, closely: bool) -> tuple[Passage, str] | None:
    """The passage that tells what stands around an item which no source has, and what it has in its place, if sure.

    `closely`: the draft follows its sources so closely that a figure or date need not have another in its place.
    """
    sentence = next(iter(touching(reading.sentences, verdict.start, verdict.end)), None)
    if sentence is None or (verdict.kind == "date" and not closely):
        return None
    start, end = next((a, b) for a, b in clauses(reading.text, sentence.start, sentence.end) if verdict.start <= b)
    own = set(content_stems(verdict.text))
    around = [stem for stem in content_stems(reading.text[start:end]) if stem not in own]
    weights = {stem: index.weight(stem) for stem in around}
    if len(weights) < FEWEST:
        return None
    shares = coverage(index, weights)
    leading = best(shares, PASSAGES)
    alone = closely and verdict.kind == "figure" and _is_particular(_figure(verdict, reading), reading.text)
    least = TOLD_BESIDE if verdict.kind == "name" else TOLD
    if not leading or shares[leading[0]] < least or not ABSENT[verdict.kind](verdict, reading, index):
        return None
    if any(holds(passage.text, verdict.text) for passage in index.passages):
        return None  # in a headline, as a first word: of whatever else, but there
    passages = [index.passages[number] for number in leading]
    if verdict.kind == "name":
        for passage in passages:
            if instead := _other_name(verdict, sentence, reading, index, passage):
                return passage, instead
        known = sum(weight for stem, weight in weights.items() if index.has(stem)) / sum(weights.values())
        told = known >= KNOWN and shares[leading[0]] >= TOLD
        return (passages[0], "") if told or _names_law_too(verdict, reading, index, passages[0]) else None
    rivals = _other_figures if verdict.kind == "figure" else _other_dates
    for passage in passages:
        for instead in rivals(verdict, reading, index, passage):
            return passage, " ".join(instead.split())
    return (passages[0], "") if alone or verdict.kind == "date" else None


def _is_particular(figure: Figure, text: str) -> bool:
    """Whether a figure is one that nobody counts or works out in passing, nor adds in other units behind the first."""
    value = figure.value
    if value.unit in TIME or value.unit == "times":
        return False
    return bool(value.unit or value.low > DOZEN) and not text[: figure.start].rstrip().endswith("(")


def _law_at(verdict: Verdict, reading: Reading) -> bool:
    """Whether the name is a law's."""
    return any(
        name.kind == "law" and name.end == verdict.end for name in touching(reading.names, verdict.start, verdict.end)
    )


def _names_law_too(verdict: Verdict, reading: Reading, index: Index, passage: Passage) -> bool:
    """Whether the name is a law's, and the passage names another one or has "the Bill"."""
    there = entities_of(index).in_passage.get(passage.number, ())
    return _law_at(verdict, reading) and any(entity.kind == "law" for entity in there)


def _no_such_name(verdict: Verdict, reading: Reading, index: Index) -> bool:
    lexicon = lexicon_of(index)
    key = tuple(plain(word.text) for word in words(verdict.text))
    whole = any((name.start, name.end) == (verdict.start, verdict.end) for name in reading.names)
    if _law_at(verdict, reading):
        return is_unknown_law(index, verdict.text)
    if not whole and all(is_common(word) or word.isdigit() for word in key):
        return False  # "House" of the House of Lords, "2024" of the Rivers Bill of 2024
    if any(touching(items, verdict.start, verdict.end) for items in (reading.figures, reading.dates)):
        return False  # "Seventy" of "Seventy-one percent", "Q3"
    if "-" in reading.text[verdict.start - 1 : verdict.start] + reading.text[verdict.end : verdict.end + 1]:
        return False  # "Ex" of "Ex-governor"
    first = any(sentence.start == verdict.start for sentence in reading.sentences)
    if first and reading.text[verdict.end :][:3].strip() in DATELINE:
        return False  # "LONDON — A court has"
    if (first or verdict.text.isupper()) and all(map(is_common, key)):
        return False  # the first word of a headline, a shout: no name at all
    return not any(_is_known(word, lexicon) for word in key if word not in FUNCTION_WORDS) and not any(
        lexicon.find(form) for form in forms(key)
    )


def _is_known(word: str, lexicon: Lexicon) -> bool:
    """Whether the sources have a word of a name, be it of one or of many, or what it follows from."""
    return word in lexicon or f"{word}s" in lexicon or word.removesuffix("s") in lexicon or bool(lexicon.kin(word))


def _no_such_figure(verdict: Verdict, reading: Reading, index: Index) -> bool:
    value = _figure(verdict, reading).value
    known = [claim.item.value for claims in index.figures.values() for claim in claims]
    if value.unit in ("th", "no") or any(comparable(value, other) and _may_be(value, other) for other in known):
        return False
    return not _worked_out(value, index) and _no_digits(verdict, lexicon_of(index))


def _may_be(value: Quantity, other: Quantity) -> bool:
    """Whether two amounts may be one; that "more than 10%" may be 37% does not make it so."""
    relations = {compare(value, other), compare(other, value)}
    return "equal" in relations or ("open" in relations and not is_far(value, other))


def _worked_out(value: Quantity, index: Index) -> bool:
    """Whether an amount is the sum or the difference of two: a writer may have added them up.

    Of plain numbers there are so many that only those count that stand near each other.
    """
    mine = in_base(value)
    groups = [[*claims, *index.figures.get(number + 1, ())] for number, claims in index.figures.items()]
    for group in [[*chain.from_iterable(groups)]] if mine.unit else groups:
        known = {its.low for claim in group if (its := in_base(claim.item.value)).unit == mine.unit}
        if any(mine.low - other in known or mine.low + other in known for other in known):
            return True
    return False


def _no_such_date(verdict: Verdict, reading: Reading, index: Index) -> bool:
    return is_nowhere(_date(verdict, reading), index)


def _no_digits(verdict: Verdict, lexicon: Lexicon) -> bool:
    """Whether the sources have none of the numbers in an item."""
    telling = [word.text for word in words(verdict.text) if not word.text.islower()]
    return not any(plain(word) in lexicon for word in telling)


ABSENT = {"name": _no_such_name, "figure": _no_such_figure, "date": _no_such_date}
"""Kinds of item that can stray, and whether no source has one."""


def _figure(verdict: Verdict, reading: Reading) -> Figure:
    return next(item for item in touching(reading.figures, verdict.start, verdict.end) if item.start == verdict.start)


def _date(verdict: Verdict, reading: Reading) -> Date:
    return next(item for item in touching(reading.dates, verdict.start, verdict.end) if item.start == verdict.start)


def _other_name(verdict: Verdict, sentence: Sentence, reading: Reading, index: Index, passage: Passage) -> str:
    """The name that a passage has next to a word that stands so beside this one, and the draft has not; or ""."""
    start, end = verdict.start - sentence.start, verdict.end - sentence.start
    before, after = _beside(sentence.text, start, end)
    mine = {plain(word.text) for word in words(reading.text)}
    kinds = {"other", *(name.kind for name in touching(reading.names, verdict.start, verdict.end))}
    for entity in entities_of(index).in_passage.get(passage.number, ()):
        start, end = (place - passage.start for place in entity.places[passage.number])
        if entity.kind not in kinds or (start == 0 and all(map(is_common, name_key(passage.text[:end])))):
            continue  # a body is no person; the first word of a sentence no name at all
        its_before, its_after = _beside(passage.text, start, end)
        if (before & its_before or after & its_after) and mine.isdisjoint(name_key(passage.text[start:end])):
            return passage.text[start:end]
    return ""


def _beside(text: str, start: int, end: int) -> tuple[set[str], set[str]]:
    """The stems of the words of meaning right before `[start, end)` and right after it."""
    return set([*content_stems(text[:start])][-BESIDE:]), set([*content_stems(text[end:])][:BESIDE])


def _other_figures(verdict: Verdict, reading: Reading, index: Index, passage: Passage) -> Iterator[str]:
    """The figures of a passage that measure the same, or count the same, and are not in the draft."""
    figure = _figure(verdict, reading)
    mine = {item.value for item in reading.figures}
    for claim in index.figures.get(passage.number, ()):
        its = claim.item
        same = its.value.unit or not set(its.about.split()).isdisjoint(figure.about.split())
        if same and its.value.unit == figure.value.unit and its.value not in mine:
            yield its.text


def _other_dates(verdict: Verdict, reading: Reading, index: Index, passage: Passage) -> Iterator[str]:
    """The dates of a passage that are told as exactly, and are not in the draft."""
    date = _date(verdict, reading)
    mine = {item.text.lower() for item in reading.dates}
    for claim in index.dates.get(passage.number, ()):
        if len(claim.item.value) == len(date.value) and claim.item.text.lower() not in mine:
            yield claim.item.text
