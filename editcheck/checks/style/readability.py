"""The kind of check `readability`: how hard the writer's own words are to read, by textstat's formulas.

textstat counts the syllables of English words by a dictionary that it downloads. Asked for `LANGUAGE`, which it does
not know, it uses the same formulas (those for English are its default) and no dictionary; the syllables then come from
`syllables`. So nothing is downloaded, and the same text has the same grade everywhere.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from textwrap import shorten
from typing import Any

from editcheck.checks.kind import Draft, Hit, Prepared
from editcheck.checks.style.syllables import syllables
from editcheck.errors import OptionError
from editcheck.named_tuple import NamedTuple
from editcheck.reading.sentences import blocks
from editcheck.reading.words import words

LANGUAGE = "en-editcheck"
BODY = ("paragraph", "list-item")
ENOUGH = 100
"""Words below which a text has no grade worth telling."""
SHORT = 4
"""A sentence of so few words and fewer is none: a by-line, a place and date."""
LONG = 10
"""A sentence of fewer words is not told among the hardest: it is the names in it that are long."""
WIDTH = 110
EASE = ((90, "very easy"), (70, "easy"), (60, "plain"), (50, "fairly hard"), (30, "hard"))


class Limits(NamedTuple):
    """The options of a rule; 0 where there is no limit."""

    max_grade: float
    min_ease: float
    hardest: int


class Scored(NamedTuple):
    """A sentence, or what the writer says in it beside quotations, and its grade."""

    start: int
    end: int
    text: str
    grade: float
    words: int


class Readability(NamedTuple):
    """How hard a text is to read: the school grade (United States) and the reading ease, 0 to 100; hardest first."""

    grade: float
    ease: float
    words: int
    sentences: tuple[Scored, ...]


def prepare(options: Mapping[str, Any]) -> Prepared:
    """Read the options.

    Raises:
        OptionError: one cannot be followed.
    """
    limits = Limits(options["max_grade"], options["min_ease"], options["hardest"])
    for key, value in zip(limits._fields, limits, strict=True):
        if not 0 <= value <= 100:
            raise OptionError(f"{key}: a number from 0 to 100 is expected", key)
    return Prepared(limits)


def check(draft: Draft, limits: Limits) -> Iterator[Hit]:
    """One hit for a text that is harder than the house allows, on its hardest sentence."""
    read = readability(draft)
    if read is None:
        return
    too_hard = limits.max_grade and read.grade > limits.max_grade
    if too_hard or (limits.min_ease and read.ease < limits.min_ease):
        hardest = read.sentences[0]
        limit = f"grade {limits.max_grade:g}" if too_hard else f"a reading ease of {limits.min_ease:g}"
        values = {"grade": f"{read.grade:.0f}", "ease": f"{read.ease:.0f}", "limit": limit}
        yield Hit(hardest.start, hardest.end, expected=limit, values=values)


def tell(draft: Draft, limits: Limits) -> Iterator[str]:
    """The grade, the reading ease and the hardest sentences, a line each."""
    read = readability(draft)
    if read is None:
        return
    ease = min(max(0.0, read.ease), 100.0)
    word = next((word for least, word in EASE if ease >= least), "very hard")
    rows = [
        f"reads at grade {max(0.0, read.grade):.0f}, reading ease {ease:.0f} ({word}), over {read.words:,} words in "
        f"{len(read.sentences)} sentences; quotations left out"
    ]
    document = draft.reading.document
    for sentence in [item for item in read.sentences if item.words >= LONG][: limits.hardest]:
        line = document.source.count("\n", 0, document.to_source(sentence.start, sentence.end)[0]) + 1
        written = shorten(" ".join(sentence.text.split()), WIDTH, placeholder=" …")
        rows.append(f"line {line}, grade {sentence.grade:.0f}: {written}")
    yield "\n".join(rows)


def readability(draft: Draft) -> Readability | None:
    """How hard the draft's own words are to read; None for too few words to tell."""
    sentences = [item for item in _sentences(draft) if item.words > SHORT]
    number = sum(item.words for item in sentences)
    if number < ENOUGH:
        return None
    measured = _measures()
    whole = " ".join(_for_counting(item.text) for item in sentences)
    hardest = sorted(sentences, key=lambda item: -item.grade)
    grade, ease = measured.flesch_kincaid_grade(whole), measured.flesch_reading_ease(whole)
    return Readability(grade, ease, number, tuple(hardest))


def _sentences(draft: Draft) -> Iterator[Scored]:
    text, measured = draft.reading.text, _measures()
    body = [(region.start, region.end) for region in blocks(draft.reading) if region.kind in BODY]
    spans = iter(body)
    span = next(spans, None)
    for sentence in draft.reading.sentences:
        while span is not None and span[1] <= sentence.start:
            span = next(spans, None)
        if span is None:
            return
        if span[0] > sentence.start:
            continue
        own = " ".join(text[start:end] for start, end in draft.scope.pieces(sentence.start, sentence.end))
        number = sum(1 for _ in words(own))
        grade = measured.flesch_kincaid_grade(_for_counting(own)) if number > SHORT else 0.0
        yield Scored(sentence.start, sentence.end, sentence.text, grade, number)


def _for_counting(sentence: str) -> str:
    """The words of one sentence with one stop, as textstat takes every stop for the end of a sentence."""
    return " ".join(word.text.replace(".", "") for word in words(sentence)) + "."


class _Counter(Mapping[str, list[list[str]]]):
    """Stands for the dictionary of pronunciations: as many sounds with stress for a word as it has syllables."""

    def __getitem__(self, word: str) -> list[list[str]]:
        return [["1"] * syllables(word)]

    def __iter__(self) -> Iterator[str]:
        return iter(())

    def __len__(self) -> int:
        return 0


@cache
def _measures() -> Any:
    """The formulas of textstat, with the syllables counted by us for a language of our own and for no other."""
    from importlib import import_module

    counting: Any = import_module("textstat.backend.counts._count_syllables")
    theirs, ours = counting.get_cmudict, _Counter()
    counting.get_cmudict = lambda language: ours if language == LANGUAGE else theirs(language)
    measures = import_module("textstat.textstat").textstatistics()
    measures.set_lang(LANGUAGE)
    return measures
