"""Names, figures and dates that no source has, in a draft that is otherwise made from the sources.

A draft may know more than its sources. But where it names little else, and one name or number in a sentence that they
tell is in none of them, that is more likely to be wrong than to be news.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import islice
from operator import attrgetter

from editcheck.lookup.absent import ABSENT, date_of, figure_of, is_law, is_new_name
from editcheck.lookup.alike import MOST_CLAIMS
from editcheck.lookup.context import best, clause_coverage, coverage, made_from
from editcheck.lookup.index import Index, Passage
from editcheck.lookup.names.entities import entities_of, name_key
from editcheck.lookup.names.slots import holds
from editcheck.lookup.values import is_far
from editcheck.lookup.verdict import Verdict
from editcheck.lookup.within import inside, touching
from editcheck.reading.amounts.shares import NAMED
from editcheck.reading.amounts.units import TIME
from editcheck.reading.clauses import clauses
from editcheck.reading.model import Figure, Reading, Sentence
from editcheck.reading.names.name_words import is_common
from editcheck.reading.names.same_names import plain
from editcheck.reading.words import content_stems, words

MADE_FROM = 0.5
"""The share of all words of meaning in a draft that its sources must have, so that it is made from them."""
FEW, FEW_OF_ALL = 4, 0.1
"""And so many of its names and of what it tells in digits, or so great a part of them, no source may have."""
CLOSELY = 0.8
"""The same where a name or date is in none of them, or a figure for which they have no other that may be meant."""
KNOWN = 0.65
"""The share of the clause in which a name stands that the sources must have."""
TOLD = 0.3
"""The share of that clause, by weight, that one passage with its neighbours must tell."""
TOLD_BESIDE = 0.1
"""The same for a name where the passage has another one next to the same word."""
BESIDE = 2
"""So many words of meaning to each side of both names are compared."""
FEWEST = 3
"""Words of meaning that a clause must have beside the item, if that is no law in a draft made closely from sources."""
FOLLOWING, MANY, LONE = 0.7, 10, 2
"""A draft of so many names and figures, so much of whose words the sources have, need not be told so closely where no
more than so many are in none of them."""
DOZEN = 12
"""Smaller numbers are easily counted."""
FAR = 20
"""Figures that differ by more than this factor are hardly of one thing."""
PASSAGES = 3
"""In so many of the closest passages another figure or date is looked for that may be what is meant."""


def mark_strays(verdicts: Sequence[Verdict], reading: Reading, index: Index) -> Iterator[Verdict]:
    """The verdicts, with the reason "stray" and the closest words of the sources for each item that has strayed."""
    share, lone = None, False
    for verdict in verdicts:
        if verdict.reason != "unsupported" or verdict.kind not in ABSENT or inside(verdict, reading.quotations):
            yield verdict
            continue
        if share is None:
            share = made_from(index, reading.text)
            lone = share >= FOLLOWING and _strays_alone(verdicts, reading, index)
            share = share if _names_little_else(verdicts) else 0.0
        beside = share >= MADE_FROM and verdict.kind not in ("role", "penalty")
        found = _told_beside(verdict, reading, index, share >= CLOSELY) if beside else None
        found = found or (_closest(verdict, reading, index) if lone else None)
        yield _stray(verdict, index, *found) if found else verdict


def _names_little_else(verdicts: Sequence[Verdict]) -> bool:
    """Whether the sources have nearly all names and numbers of a draft."""
    items = _named_or_counted(verdicts)
    unknown = sum(verdict.reason == "unsupported" for verdict in items)
    return unknown <= max(FEW, FEW_OF_ALL * len(items))


def _strays_alone(verdicts: Sequence[Verdict], reading: Reading, index: Index) -> bool:
    """Whether the sources have all that a draft names and counts, but for one or two."""
    if len(_named_or_counted(verdicts)) < MANY:
        return False
    absent = (verdict for verdict in verdicts if _is_absent(verdict, reading, index))
    return len([*islice(absent, LONE + 1)]) <= LONE


def _named_or_counted(verdicts: Sequence[Verdict]) -> list[Verdict]:
    """The verdicts on names and on what is told in digits."""
    return [verdict for verdict in verdicts if verdict.kind == "name" or re.search(r"\d", verdict.text)]


def _is_absent(verdict: Verdict, reading: Reading, index: Index) -> bool:
    """Whether no source has an item that nobody counts or calls so in passing."""
    if verdict.reason != "unsupported" or verdict.kind not in ABSENT or inside(verdict, reading.quotations):
        return False
    if verdict.kind == "figure" and not _is_particular(figure_of(verdict, reading), reading.text):
        return False
    new = verdict.kind == "name" and is_new_name(verdict, reading, index)
    return new or ABSENT[verdict.kind](verdict, reading, index)


def _closest(verdict: Verdict, reading: Reading, index: Index) -> tuple[Passage, str] | None:
    """The passage closest to the sentence of an item that no source has: a longer name, a date, an amount of a unit."""
    if verdict.kind == "name" and not is_new_name(verdict, reading, index):
        return None
    if verdict.kind == "figure" and not figure_of(verdict, reading).value.unit:
        return None
    sentence = next(iter(touching(reading.sentences, verdict.start, verdict.end)), None)
    if sentence is None or not _is_absent(verdict, reading, index):
        return None
    leading = best(clause_coverage(index, sentence.text), 1)
    if not leading or (verdict.kind == "figure" and _is_share(figure_of(verdict, reading), reading, index, leading)):
        return None
    return index.passages[leading[0]], ""


def _stray(verdict: Verdict, index: Index, passage: Passage, instead: str) -> Verdict:
    evidence = index.evidence(passage.source, passage.start, passage.end)
    said = f"“{' '.join(evidence.text.split())}”"
    detail = f"where they tell the same, they have {instead}: {said}" if instead else f"the closest says: {said}"
    return verdict._replace(reason="stray", evidence=(evidence,), expected=instead, detail=detail)


def _told_beside(verdict: Verdict, reading: Reading, index: Index, closely: bool) -> tuple[Passage, str] | None:
    """The passage that tells what stands around an item which no source has, and what it has in its place, if sure.

    `closely`: the draft follows its sources so closely that a name or date of its own is none of a writer's background,
    and a figure need not have another in its place.
    """
    sentence = next(iter(touching(reading.sentences, verdict.start, verdict.end)), None)
    if sentence is None or (verdict.kind != "figure" and not closely):
        return None  # Downing Street may stand for the government, a county for its town
    start, end = next((a, b) for a, b in clauses(reading.text, sentence.start, sentence.end) if verdict.start <= b)
    own = set(content_stems(verdict.text))
    around = [stem for stem in content_stems(reading.text[start:end]) if stem not in own]
    weights = {stem: index.weight(stem) for stem in around}
    if len(weights) < (1 if is_law(verdict, reading) else FEWEST):
        return None
    shares = coverage(index, weights)
    leading = best(shares, PASSAGES)
    if verdict.kind == "figure" and not _is_particular(figure_of(verdict, reading), reading.text):
        return None
    least = TOLD_BESIDE if verdict.kind == "name" else TOLD
    if not leading or shares[leading[0]] < least or not ABSENT[verdict.kind](verdict, reading, index):
        return None
    if any(holds(passage.text, verdict.text) for passage in index.passages):
        return None  # in a headline, as a first word: of whatever else, but there
    passages = [index.passages[number] for number in leading]
    if verdict.kind == "figure" and _is_share(figure_of(verdict, reading), reading, index, leading):
        return None
    if verdict.kind == "name":
        for passage in passages:
            if instead := _other_name(verdict, sentence, reading, index, passage):
                return passage, instead
        known = sum(weight for stem, weight in weights.items() if index.has(stem)) / sum(weights.values())
        return (passages[0], "") if known >= KNOWN and shares[leading[0]] >= TOLD else None
    rivals = _other_figures if verdict.kind == "figure" else _other_dates
    for passage in passages:
        for instead in rivals(verdict, reading, index, passage):
            return passage, " ".join(instead.split())
    return (passages[0], "") if closely else None


def _is_particular(figure: Figure, text: str) -> bool:
    """Whether a figure is one that nobody counts or works out in passing, nor adds in other units behind the first."""
    value = figure.value
    if value.unit in TIME or value.unit in ("times", "age"):
        return False
    if value.unit == "%" and figure.text.split()[-1] in NAMED:
        return False  # a third
    return bool(value.unit or value.low > DOZEN) and not text[: figure.start].rstrip().endswith("(")


def _is_share(figure: Figure, reading: Reading, index: Index, numbers: Sequence[int]) -> bool:
    """Whether a figure is the share of one amount of a passage or the next in another one.

    Looked at are the passages numbered, and those that have an amount told in the figure's sentence or the one before.
    """
    from editcheck.lookup.figures.crossed import places
    from editcheck.lookup.figures.worked_out import is_share

    if figure.value.unit != "%":
        return False
    at = bisect_right(reading.sentences, figure.start, key=attrgetter("start")) - 1
    beside = touching(reading.figures, reading.sentences[max(0, at - 1)].start, figure.start)
    there = {*numbers, *(claim.passage.number for one in beside[-BESIDE:] for claim in places(index, one))}
    near = [(number - 1, number, number + 1) for number in sorted(there)]
    told = ([claim for number in numbers for claim in index.figures.get(number, ())] for numbers in near)
    return any(is_share(figure.value, [claim.item.value for claim in claims[:MOST_CLAIMS]]) for claims in told)


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
    figure = figure_of(verdict, reading)
    mine = {item.value for item in reading.figures}
    for claim in index.figures.get(passage.number, ()):
        its = claim.item
        same = its.value.unit or not set(its.about.split()).isdisjoint(figure.about.split())
        same = same and its.value.unit == figure.value.unit and not is_far(its.value, figure.value, FAR)
        if same and its.value not in mine:
            yield its.text


def _other_dates(verdict: Verdict, reading: Reading, index: Index, passage: Passage) -> Iterator[str]:
    """The dates of a passage that are told as exactly, and are not in the draft."""
    date = date_of(verdict, reading)
    mine = {item.text.lower() for item in reading.dates}
    for claim in index.dates.get(passage.number, ()):
        if len(claim.item.value) == len(date.value) and claim.item.text.lower() not in mine:
            yield claim.item.text
