"""Lines of another story: headlines and teasers that have no word in common with the article around them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from editcheck.checks.furniture.patterns import compiled
from editcheck.checks.furniture.whole import SIGNED
from editcheck.checks.kind import Draft, Hit
from editcheck.checks.places import Line, Quoted, lines_of
from editcheck.checks.spam.unsourced import source_stems
from editcheck.facts.model import FactSheet
from editcheck.reading.amounts.number_words import SMALL
from editcheck.reading.names.given_names import is_given
from editcheck.reading.names.titles import is_person_noun
from editcheck.reading.vocabulary import frequent
from editcheck.reading.words import FUNCTION_WORDS, WORD, content_stems, stem

EVERYDAY = 2000
"""So many words are in stories of every kind: that two texts have one of them in common says nothing."""
MIN_WORDS = 4
"""A headline has so many words at least; a shorter line may be a heading of the article's own."""
MIN_STEMS = 2
APART = 5
"""So many words, everyday ones too, tell of another story if none of them is anywhere else."""
FEW, REPEATED, KNOWN, HEADLINE = 3, 4, 3, 15
"""Of so many words of meaning, in a headline of so many words at most, one in four may stand elsewhere in the text,
and one in three there or in the sources."""
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
QUESTIONS = 3
"""So many lines that ask are an interview's, or what readers want to know."""
DASHES = "–—"
"""What stands before the name of one who is quoted, on a line of its own."""
ENDS = tuple(".!:;,…\"'”’)]")
"""With one of these a sentence ends, or a part of one."""


def check(draft: Draft, options: Mapping[str, Any]) -> Iterator[Hit]:
    """A hit for each line that is glued from two copies of a headline, or has no tie to the rest and to the sources.

    Who helped with the reporting is named nowhere else, and is no line of another story.
    """
    quoted, text = Quoted(draft), draft.reading.text
    alone = {
        line.start
        for line in untied(draft)
        if quoted.share(line.start, line.end) < 0.5 and not compiled(SIGNED).match(text[line.start : line.end])
    }
    for line in lines_of(draft):
        if line.start in alone or glued(text[line.start : line.end]):
            yield Hit(line.start, line.end)


def untied(draft: Draft) -> Iterator[Line]:
    """The lines no word of meaning of which stands elsewhere in the text, or in the sources; of a headline, hardly one.

    Sources are long: some word of any headline stands in them by chance.
    """
    lines = lines_of(draft)
    if sum(len(line.words) for line in lines) < ARTICLE_WORDS:
        return
    text = draft.reading.text
    stems = [frozenset(_telling(text[line.start : line.end])) for line in lines]
    counts = Counter(stem for found in stems for stem in found)
    sourced = source_stems(draft.sheet) if draft.sheet else frozenset()
    interview = sum(text[line.end - 1] == "?" for line in lines) >= QUESTIONS
    headlines = {number for number in range(HEAD, len(lines)) if _is_headline(text, lines, number)}
    apart = {*_apart(text, lines, headlines, sourced)} if headlines else set()
    for number, line in enumerate(lines):
        if line.kind not in ("paragraph", "caption"):
            continue
        if draft.sheet and _put_between(text, lines, number, draft.sheet):
            yield line
            continue
        size = len(stems[number])
        repeated = sum(counts[stem] > 1 for stem in stems[number])
        known = sum(counts[stem] > 1 or stem in sourced for stem in stems[number])
        if not known and fragment(text, lines, number) and (stems[number] or draft.sheet):
            yield line
        elif number in headlines:
            few = sourced and size >= FEW and REPEATED * repeated <= size and KNOWN * known <= size
            alone = size >= MIN_STEMS and not known and not (interview and text[line.end - 1] == "?")
            if number in apart or alone or (few and len(line.words) <= HEADLINE):
                yield line
        elif not known and number >= HEAD and _is_foreign_prose(text, line, size):
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
    return len(line.words) <= FRAGMENT and printed[0].islower() and not printed.endswith(ENDS)


def _is_headline(text: str, lines: Sequence[Line], number: int) -> bool:
    """Whether a line is some words without a mark at the end, between sentences."""
    line = lines[number]
    ended = text[line.start : line.end].rstrip().endswith(ENDS)
    signed = text[line.start] in DASHES or (number == len(lines) - 1 and _is_signature(line))
    return len(line.words) >= MIN_WORDS and not ended and not signed and _among_prose(text, lines, number)


def _is_signature(line: Line) -> bool:
    """Whether a line is somebody's name and office, as below what they wrote: Ann Pell KC Attorney General."""
    telling = [word.text for word in line.words if word.text.lower() not in FUNCTION_WORDS]
    return any(map(is_person_noun, telling)) and is_given(telling[0]) and all(word[0].isupper() for word in telling)


def _apart(text: str, lines: Sequence[Line], headlines: Iterable[int], sourced: frozenset[str]) -> Iterator[int]:
    """The headlines of which not even an everyday word stands elsewhere in the text, or in the sources."""
    stems = [frozenset(content_stems(text[line.start : line.end])) for line in lines]
    counts = Counter(stem for found in stems for stem in found)
    for number in headlines:
        found = stems[number]
        if len(found) >= APART and found.isdisjoint(sourced) and all(counts[stem] == 1 for stem in found):
            yield number


def _is_foreign_prose(text: str, line: Line, size: int) -> bool:
    """Whether a sentence with `size` words of meaning, none of them tied, is long enough to tell."""
    ended = text[line.start : line.end].rstrip().endswith(ENDS)
    return ended and size >= PARAGRAPH_STEMS and REFERRING.isdisjoint(line.keys)


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
        if not (lower in everyday or lower in FUNCTION_WORDS or lower[0].isdigit() or lower in SMALL or "n't" in lower):
            yield stem(lower)
