"""Where sentences end."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Protocol, TypeVar

from editcheck.documents.content import Region
from editcheck.reading.model import Reading, Sentence
from editcheck.reading.words import FUNCTION_WORDS

BLOCKS = frozenset(("heading", "paragraph", "list-item", "block-quotation", "caption", "cell"))
"""Kinds of region that hold prose of their own."""

END = re.compile(r"""(?<![.!?…])[.!?…]++[”’"')\]]*+(?=\s)""")
"""A run of stops and closing marks before a space; it is taken whole, so that no run is looked at twice."""
OPENING = "“‘\"'([—–-"
ABBREVIATIONS = frozenset(
    """
    mr mrs ms dr prof sir st rev hon gen col lt capt sgt maj gov sen rep pres supt insp det cllr messrs jr sr vs
    etc inc ltd co corp no nos vol pp fig dept approx est jan feb mar apr jun jul aug sep sept oct nov dec mx
    mme mlle sens reps govs cpl pte cmdr adm amb atty asst ave blvd mt ft ie eg cf viz cc tel ext para
    """.split()
)
"""Words (lower case) whose full stop does not end a sentence."""

LONGEST = 3000
"""Characters of a sentence; a longer run without a stop is a list or a table."""
ASKING = frozenset("said says asked asks told added adds replied wrote writes shouted wondered".split())
ATTRIBUTED = r"\s+(?:[^\W\d_][\w’'.\-]*\s+){1,3}?([a-z]+)"
"""What may follow a question between marks: Ann Lee asked."""
INITIAL = re.compile(r"(?:^|[\s(\"'.]|[“‘])(?:[A-Z]|[A-Za-z](?:\.[A-Za-z])+)$")
"""What stands before the dot of an initial (J. Smith) or of letters with dots (U.S., a.m.)."""


class Placed(Protocol):
    """Something that stands at a place of the text."""

    @property
    def start(self) -> int:
        """Where it begins."""


Item = TypeVar("Item", bound=Placed)


def read(reading: Reading) -> Reading:
    """Add the sentences, paragraph by paragraph."""
    found = tuple(
        Sentence(start, end, reading.text[start:end], number)
        for number, region in enumerate(blocks(reading))
        for start, end in split(reading.text, region.start, region.end)
    )
    return reading.with_(sentences=found)


def blocks(reading: Reading) -> list[Region]:
    """The regions that hold prose, innermost ones only, in order; they do not overlap."""
    found: list[Region] = []
    for region in reading.document.regions:
        if region.kind not in BLOCKS:
            continue
        while found and found[-1].end > region.start:
            outer = found.pop()
            if outer.start < region.start:
                found.append(outer._replace(end=region.start))
                break
        found.append(region)
    return found


def in_sentences(reading: Reading, items: Iterable[Item]) -> tuple[Item, ...]:
    """Those of the items, in order, that begin in a sentence: code and hidden text make no claims."""
    found = []
    sentences = iter(reading.sentences)
    sentence = next(sentences, None)
    for item in items:
        while sentence is not None and sentence.end <= item.start:
            sentence = next(sentences, None)
        if sentence is None:
            break
        if sentence.start <= item.start:
            found.append(item)
    return tuple(found)


def split(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The sentences of one paragraph as `[start, end)`, without the space between them."""
    begin = start
    for match in END.finditer(text, start, end):
        if match.end() < end and _ends(text, begin, match):
            yield from _in_pieces(text, begin, match.end())
            begin = match.end() + _space(text, match.end(), end)
    yield from _in_pieces(text, begin, end)


def _in_pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A sentence whole, or, where it is longer than any, cut between words: words are compared within a sentence."""
    while end - start > LONGEST:
        at = max(text.rfind(" ", start, start + LONGEST), text.rfind("\n", start, start + LONGEST))
        if at <= start and (at := text.find(" ", start + LONGEST, end)) < 0:
            break  # one word
        yield start, at
        start = at + _space(text, at, end)
    if start < end:
        yield start, end


def _ends(text: str, begin: int, match: re.Match[str]) -> bool:
    if match.group()[0] != "…" and match.start() > begin and text[match.start() - 1].isspace():
        return True  # words and marks are set apart by spaces, so the dot belongs to no abbreviation
    following = text[match.end() : match.end() + 8].lstrip()
    bare = following.lstrip(OPENING)
    if following and not (bare[:1].isupper() or bare[:1].isdigit() or following[0] in '“‘"•'):
        return False
    if match.group()[0] != ".":
        return match.group()[-1] not in "”’\"'" or not _asks(text, match.end())
    before = text[max(begin, match.start() - 12) : match.start()]
    last = before.rsplit(None, 1)[-1].lstrip(OPENING).lower() if before.strip() else ""
    if "." in last and _begins(bare):
        return True
    return last not in ABBREVIATIONS and not INITIAL.search(before)


def _begins(following: str) -> bool:
    """Whether a small word with a capital follows, which begins a sentence: at 4 a.m. The House; in the U.S. He."""
    word = following.split(None, 1)[0] if following.split() else ""
    return len(word) > 1 and len(following) > len(word) and word[0].isupper() and word.lower() in FUNCTION_WORDS


def _asks(text: str, end: int) -> bool:
    """Whether "Ann Lee asked" follows, so that the sentence goes on behind “…?”."""
    match = re.compile(ATTRIBUTED).match(text, end, end + 50)
    return match is not None and match.group(1) in ASKING


def _space(text: str, start: int, end: int) -> int:
    position = start
    while position < end and text[position].isspace():
        position += 1
    return position - start
