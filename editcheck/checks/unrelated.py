"""Lines of another story: headlines and teasers that have no word in common with the article around them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from editcheck.checks.kind import Draft, Hit
from editcheck.checks.places import Line, Quoted, lines_of
from editcheck.checks.spam.unsourced import source_stems
from editcheck.facts.model import FactSheet
from editcheck.reading.vocabulary import frequent
from editcheck.reading.words import FUNCTION_WORDS, WORD, stem

EVERYDAY = 2000
"""So many words are in stories of every kind: that two texts have one of them in common says nothing."""
MIN_WORDS = 4
"""A headline has so many words at least; a shorter line may be a heading of the article's own."""
MIN_STEMS = 2
PARAGRAPH_STEMS = 12
"""So many words of meaning without a tie are needed where a line is a sentence or more."""
REFERRING = frozenset("he she they him them his her their it its this these those such there here".split())
"""Words by which a sentence refers to what was said before."""
FRAGMENT = 8
"""Words in a line that is a piece of a sentence at most."""
ARTICLE_WORDS = 80
"""In a shorter text there is too little to be tied to."""
HEAD = 2
"""The headline and the line below it are the article's own."""
ENDED = r"[.!:;,…][\"'”’)\]]*$|[\"'”’)\]]$"


def check(draft: Draft, options: Mapping[str, Any]) -> Iterator[Hit]:
    """A hit for each line that is glued from two copies of a headline, or has no tie to the rest and to the sources."""
    quoted = Quoted(draft)
    alone = {line.start for line in untied(draft) if quoted.share(line.start, line.end) < 0.5}
    for line in lines_of(draft):
        if line.start in alone or glued(draft.reading.text[line.start : line.end]):
            yield Hit(line.start, line.end)


def untied(draft: Draft) -> Iterator[Line]:
    """The lines no word of meaning of which stands elsewhere in the text, or in the sources."""
    lines = lines_of(draft)
    if sum(len(line.words) for line in lines) < ARTICLE_WORDS:
        return
    text = draft.reading.text
    stems = [frozenset(_telling(text[line.start : line.end])) for line in lines]
    counts = Counter(stem for found in stems for stem in found)
    sourced = source_stems(draft.sheet) if draft.sheet else frozenset()
    for number, line in enumerate(lines):
        if line.kind not in ("paragraph", "caption"):
            continue
        if draft.sheet and _put_between(text, lines, number, draft.sheet):
            yield line
            continue
        if any(counts[stem] > 1 for stem in stems[number]) or not stems[number].isdisjoint(sourced):
            continue
        piece = fragment(text, lines, number) and (stems[number] or draft.sheet)
        if piece or (number >= HEAD and _tells(text, lines, number, len(stems[number]))):
            yield line


def fragment(text: str, lines: Sequence[Line], number: int) -> bool:
    """Whether a line is a few words in lower case, no sentence and no end of one, between lines that are whole."""
    if number == 0 or not _is_piece(text, lines[number]):
        return False
    before = text[lines[number - 1].end - 1]
    after = text[lines[number + 1].start] if number + 1 < len(lines) else "."
    return not before.islower() and before not in ",;:" and not after.islower()


def _put_between(text: str, lines: Sequence[Line], number: int, sheet: FactSheet) -> bool:
    """Whether a few words in lower case stand between two lines of a source, which has not got these words."""
    if not 0 < number < len(lines) - 1 or not _is_piece(text, lines[number]):
        return False
    before, piece, after = (text[line.start : line.end].strip() for line in lines[number - 1 : number + 2])
    proses = [source.document.prose for source in sheet.sources if source.document]
    return any(before in prose and after in prose and piece not in prose for prose in proses)


def _is_piece(text: str, line: Line) -> bool:
    """Whether a line is a few words that begin in lower case and end without a mark."""
    printed = text[line.start : line.end].strip()
    return len(line.words) <= FRAGMENT and printed[0].islower() and not re.search(ENDED, printed)


def _tells(text: str, lines: Sequence[Line], number: int, size: int) -> bool:
    """Whether a line of `size` words of meaning without a tie is long enough to tell."""
    line = lines[number]
    if len(line.words) < MIN_WORDS:
        return False
    if re.search(ENDED, text[line.start : line.end].rstrip()):
        return size >= PARAGRAPH_STEMS and REFERRING.isdisjoint(line.keys)
    return size >= MIN_STEMS and _among_prose(text, lines, number)


def glued(line: str) -> bool:
    """Whether a line is one headline twice with nothing in between: "Ship sinks off coastShip sinks off coast"."""
    line = line.strip()
    half = len(line) // 2
    return half > 20 and len(line) % 2 == 0 and line[:half] == line[half:] and " " in line[:half]


def _among_prose(text: str, lines: Sequence[Line], number: int) -> bool:
    """Whether the nearest lines before and after are sentences, so that the line is no item of a list."""
    beside = [lines[other] for other in (number - 1, number + 1) if 0 <= other < len(lines)]
    return all(len(line.words) > 12 or text[line.end - 1] in ".!?\"”’'" for line in beside)


def _telling(text: str) -> Iterator[str]:
    """The stems of the words that not every story has."""
    everyday = frequent(EVERYDAY)
    for word in WORD.findall(text):
        lower = word.lower().replace("’", "'")
        if not (lower in everyday or lower in FUNCTION_WORDS or lower[0].isdigit()):
            yield stem(lower)
