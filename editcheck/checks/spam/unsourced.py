"""Words in a sentence that a source has word for word without them."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from editcheck.checks.kind import Draft
from editcheck.checks.places import Line, lines_of
from editcheck.facts.model import Evidence, FactSheet
from editcheck.lookup.index import Index, Passage, index_of
from editcheck.named_tuple import NamedTuple
from editcheck.reading.words import content_stems, words

if TYPE_CHECKING:
    from rapidfuzz.distance import Opcode

CONTEXT = 2
"""So many words of the source stand right before and right after the inserted ones, unless the sentence ends there."""
FEWEST = 4
"""Words of a source's sentence, which must be there to the last one: a source may always be worded otherwise."""
SAME, MOST = 6, 0.8
"""Words of it, and the share of all, that are enough where somebody is quoted, whose words nobody rewords."""
LONGEST = 12


class Unsourced(NamedTuple):
    """Words `first` to `last` (exclusive) of a line that a source's sentence does not have, and that sentence."""

    line: Line
    first: int
    last: int
    evidence: Evidence
    known: bool
    """Whether every word of meaning among them stands somewhere in the sources."""
    tied: bool
    """Whether one of them does."""
    whole: bool
    """Whether the source's sentence is there to the last word, with nothing else put in."""
    alone: bool
    """Whether they are the only ones put into the sentence; where it was worded anew there are several."""


def unsourced(draft: Draft) -> Iterator[Unsourced]:
    """The runs of words put into sentences that are a source's own, whole and word for word, without them."""
    if draft.sheet is None:
        return
    index = index_of(draft.sheet)
    lines = iter(lines_of(draft))
    line = next(lines, None)
    for sentence in draft.reading.sentences:
        if index.has_sentence(sentence.text):
            continue
        while line is not None and line.end <= sentence.start:
            line = next(lines, None)
        if line is None:
            return
        first = _at(line, sentence.start)
        last = _at(line, sentence.end)
        keys = line.keys[first:last]
        found = _inserted(index, sentence.text, keys)
        stems = source_stems(draft.sheet) if found else frozenset[str]()
        for start, end, whole, passage in found:
            said = frozenset(content_stems(" ".join(keys[start:end])))
            known, tied = said <= stems, not said.isdisjoint(stems)
            evidence = _evidence(index, passage)
            yield Unsourced(line, first + start, first + end, evidence, known, tied, whole, len(found) == 1)


@lru_cache(maxsize=8)
def source_stems(sheet: FactSheet) -> frozenset[str]:
    """The words of meaning in all sources of a sheet."""
    return frozenset(stem for passage in index_of(sheet).passages for stem in passage.stems)


def _at(line: Line, place: int) -> int:
    """The number of the first word of a line at or after a place in the prose."""
    low, high = 0, len(line.words)
    while low < high:
        middle = (low + high) // 2
        if line.words[middle].start < place:
            low = middle + 1
        else:
            high = middle
    return low


def _inserted(index: Index, text: str, keys: Sequence[str]) -> list[tuple[int, int, bool, Passage]]:
    """The runs of words that a source's sentence lacks; and whether it has all others and no more."""
    if len(keys) <= FEWEST:
        return []
    for match in index.closest(content_stems(text), 2):
        other = _keys(match.passage.text)
        if keys == other:
            return []
        told = set(keys)
        if len(other) < FEWEST or 2 * sum(key in told for key in other) < len(other):
            continue
        from rapidfuzz.distance import Indel  # slow to import

        steps = list(Indel.opcodes(other, keys))
        runs = [step for number, step in enumerate(steps) if step.tag == "insert" and _held(steps, number)]
        same = sum(step.src_end - step.src_start for step in steps if step.tag == "equal")
        put_in = sum(step.dest_end - step.dest_start for step in runs)
        whole = same == len(other) and same + put_in == len(keys)
        if runs and (whole or (same >= SAME and same + put_in >= MOST * len(keys))):
            return [(step.dest_start, step.dest_end, whole, match.passage) for step in runs]
    return []


def _held(steps: "Sequence[Opcode]", number: int) -> bool:
    """Whether an insertion is short, and several words of the source stand around it."""
    if steps[number].dest_end - steps[number].dest_start > LONGEST:
        return False
    for other, edge in ((number - 1, 0), (number + 1, len(steps) - 1)):
        if not 0 <= other < len(steps):
            continue
        step = steps[other]
        if step.tag != "equal":
            return False
        if step.src_end - step.src_start < CONTEXT and other != edge:
            return False
    return True


@lru_cache(maxsize=4096)
def _keys(text: str) -> tuple[str, ...]:
    return tuple(word.text.lower().replace("’", "'") for word in words(text))


def _evidence(index: Index, passage: Passage) -> Evidence:
    return index.evidence(passage.source, passage.start, passage.end)
