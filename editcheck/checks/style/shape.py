"""The kinds of check `heading` and `paragraph`: how they are built."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping
from typing import Any

from editcheck.checks.kind import Draft, Hit, Prepared
from editcheck.checks.style.terms import exceptions
from editcheck.documents.content import Region
from editcheck.errors import OptionError
from editcheck.named_tuple import NamedTuple
from editcheck.reading.model import Sentence
from editcheck.reading.sentences import blocks
from editcheck.reading.words import FUNCTION_WORDS, Word, words

CAPITALS = ("any", "sentence", "title")
STOPS = ".:;,"
SMALL_WORD = 3
"""Words of so many letters are small in a heading with capitals."""


class Shape(NamedTuple):
    """The options of a rule; 0 and "any" where something does not matter."""

    max_words: int
    min_words: int
    max_characters: int
    max_sentences: int
    capitals: str
    full_stop: bool
    skipped_levels: bool
    names: frozenset[str]


def prepare(options: Mapping[str, Any]) -> Prepared:
    """Read the options.

    Raises:
        OptionError: one cannot be followed.
    """
    for key in ("max_words", "min_words", "max_characters", "max_sentences"):
        if options.get(key, 0) < 0:
            raise OptionError(f"{key}: a number from 0 is expected", key)
    if options.get("capitals", "any") not in CAPITALS:
        raise OptionError(f"capitals: {options['capitals']!r} is not one of {', '.join(CAPITALS)}", "capitals")
    shape = Shape(
        options["max_words"],
        options["min_words"],
        options.get("max_characters", 0),
        options.get("max_sentences", 0),
        options.get("capitals", "any"),
        options.get("full_stop", True),
        options.get("skipped_levels", True),
        frozenset(word for phrase in options["except"] for word in phrase.split()),
    )
    if not any((*shape[:4], shape.capitals != "any", not shape.full_stop, not shape.skipped_levels)):
        raise OptionError("nothing is asked of the shape: give max_words or another option")
    return Prepared(shape, (exceptions(options),))


def check_headings(draft: Draft, shape: Shape) -> Iterator[Hit]:
    """A hit for each heading with a fault."""
    before = 0
    for region in blocks(draft.reading):
        if region.kind != "heading":
            continue
        if not shape.skipped_levels and before and region.level > before + 1:
            yield _hit(region, f"a heading of level {region.level} stands under one of level {before}")
        before = region.level or before
        yield from _faults(draft, region, shape)


def check_paragraphs(draft: Draft, shape: Shape) -> Iterator[Hit]:
    """A hit for each paragraph with a fault; what is quoted in it counts, as its length does not depend on that."""
    for region in blocks(draft.reading):
        if region.kind == "paragraph":
            yield from _faults(draft, region, shape)


def _faults(draft: Draft, region: Region, shape: Shape) -> Iterator[Hit]:
    text = draft.reading.text[region.start : region.end]
    found = list(words(text))
    if shape.max_words and len(found) > shape.max_words:
        yield _hit(region, f"{len(found)} words, and the most is {shape.max_words}")
    elif len(found) < shape.min_words:
        yield _hit(region, f"{len(found)} words, and the fewest is {shape.min_words}")
    if shape.max_characters and len(text) > shape.max_characters:
        yield _hit(region, f"{len(text)} characters, and the most is {shape.max_characters}")
    if shape.max_sentences:
        sentences = draft.reading.sentences
        first, behind = (bisect_left(sentences, place, key=_start) for place in (region.start, region.end))
        number = behind - first
        if number > shape.max_sentences:
            yield _hit(region, f"{number} sentences, and the most is {shape.max_sentences}")
    if not shape.full_stop and text.endswith(".") and not text.endswith(("..", "…")):
        yield Hit(region.end - 1, region.end, values={"fault": "a heading has no full stop"})
    if fault := _capitals(found, shape):
        yield _hit(region, fault)


def _start(sentence: Sentence) -> int:
    return sentence.start


def _capitals(found: list[Word], shape: Shape) -> str:
    """What is wrong with the capitals of a heading; names have theirs in any case."""
    rest = [word for word in found[1:] if word.text[0].isalpha() and word.text not in shape.names]
    if shape.capitals == "sentence":
        raised = [word for word in rest if word.text[0].isupper() and len(word.text) > SMALL_WORD]
        small = [word for word in rest if word.text[0].islower() and len(word.text) > SMALL_WORD]
        if len(raised) >= 3 and not small:
            return "capitals belong to the first word and to names"
    elif shape.capitals == "title":
        low = [word for word in rest if word.text[0].islower() and len(word.text) > SMALL_WORD]
        low = [word for word in low if word.text not in FUNCTION_WORDS]
        if low:
            return f"“{low[0].text}” has no capital"
    return ""


def _hit(region: Region, fault: str) -> Hit:
    return Hit(region.start, region.end, values={"fault": fault})
