"""Words in a sentence that a source has word for word without them."""

from collections import Counter
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
SAME = 6
"""So many words of the sentence are the source's at least."""
FEWEST = 4
"""Where the whole sentence of the source stands there, so many are enough."""
MOST = 0.7
"""And so much of what is left of it without the inserted words."""
LONGEST = 12


class Unsourced(NamedTuple):
    """Words `first` to `last` (exclusive) of a line that a source's sentence does not have, and that sentence."""

    line: Line
    first: int
    last: int
    evidence: Evidence
    known: bool
    """Whether every word of meaning among them stands somewhere in the sources."""


def unsourced(draft: Draft) -> Iterator[Unsourced]:
    """The runs of words put into sentences that are otherwise a source's own."""
    if draft.sheet is None:
        return
    index = index_of(draft.sheet)
    stems = source_stems(draft.sheet)
    lines = iter(lines_of(draft))
    line = next(lines, None)
    for sentence in draft.reading.sentences:
        while line is not None and line.end <= sentence.start:
            line = next(lines, None)
        if line is None:
            return
        first = _at(line, sentence.start)
        last = _at(line, sentence.end)
        keys = line.keys[first:last]
        for start, end, passage in _inserted(index, sentence.text, keys):
            said = frozenset(content_stems(" ".join(keys[start:end])))
            yield Unsourced(line, first + start, first + end, _evidence(index, passage), said <= stems)


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


def _inserted(index: Index, text: str, keys: Sequence[str]) -> Iterator[tuple[int, int, Passage]]:
    if len(keys) <= FEWEST:
        return
    for match in index.closest(content_stems(text), 2):
        other = _keys(match.passage.text)
        if keys == other:
            return
        told = set(other)
        shared = [key for key in keys if key in told]
        least = min(SAME, max(FEWEST, len(other)))
        if len(shared) < least or (Counter(shared) & Counter(other)).total() < least:
            continue
        from rapidfuzz.distance import Indel  # slow to import

        steps = list(Indel.opcodes(other, keys))
        same = sum(step.src_end - step.src_start for step in steps if step.tag == "equal")
        runs = [
            (step.dest_start, step.dest_end)
            for number, step in enumerate(steps)
            if step.tag == "insert" and step.dest_end - step.dest_start <= LONGEST and _held(steps, number)
        ]
        put_in = sum(end - start for start, end in runs)
        enough = same >= SAME or (same == len(other) >= FEWEST and same + put_in == len(keys))
        if runs and enough and same >= MOST * (len(keys) - put_in):
            for start, end in runs:
                yield start, end, match.passage
            return


def _held(steps: "Sequence[Opcode]", number: int) -> bool:
    """Whether the words around an insertion are the source's, and stand side by side there."""
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
