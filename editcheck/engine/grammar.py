"""What a plugin that checks grammar is given and gives back."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, Protocol

from editcheck.documents.document import Document
from editcheck.named_tuple import NamedTuple
from editcheck.reading.sentences import BLOCKS
from editcheck.strict_yaml import File
from editcheck.strict_yaml import Path as Place

COMMON_KEYS = ("use", "severity", "optional")
"""Keys of `grammar` in a configuration that mean the same for every checker."""
QUOTED = "block-quotation"
ADDRESS = re.compile(
    r"(?:https?://|www\.)[^\s<>\"“”]*[^\s<>\"“”.,;:!?)]|[^\s@<>()]{1,64}@[^\s@<>()]{1,255}\.[a-z]{2,20}\b",
    re.IGNORECASE,
)

Span = tuple[int, int]


class GrammarText(NamedTuple):
    """What a grammar checker is given of one draft; all offsets count in the prose, `document.prose`.

    `passages` are the paragraphs of the article, headings and the like included, in their order and none within
    another; what stands outside of them is not to be checked. `spared` are the stretches in them that are no words
    (code, addresses), to be sent as markup.
    """

    document: Document
    language: str
    passages: tuple[Span, ...]
    spared: tuple[Span, ...] = ()


class GrammarHit(NamedTuple):
    """Something that a grammar checker found, `[start, end)` in the prose. `rule` is the checker's own name for it.

    `spelling` tells that the words are in no dictionary; all such are wanted, names and foreign words as well.
    """

    start: int
    end: int
    rule: str
    message: str
    replacements: tuple[str, ...] = ()
    link: str = ""
    spelling: bool = False


Answer = Callable[[], Sequence[GrammarHit]]
"""Waits for what was asked, and gives it; raises GrammarError where it could not be checked."""


class OpenChecker(Protocol):
    """A grammar checker with its options; one serves all the drafts of a process."""

    def ask(self, text: GrammarText) -> Answer:
        """Begin to check a draft. Several may be asked before the first answer is waited for."""


class GrammarChecker(NamedTuple):
    """A grammar checker that a configuration may name.

    `open` is a function, or the import string of one, that takes the configuration's file, the place of the key
    `grammar` in it and what stands there (keys with values, all texts), and returns an `OpenChecker`. It raises
    ConfigError for options that it cannot follow, and does nothing else yet: no server is started or asked.
    """

    name: str
    open: str | Callable[[File, Place, Mapping[str, Any]], OpenChecker]


def grammar_checkers() -> Iterable[GrammarChecker]:
    """Grammar checkers of editcheck's own: none."""
    return ()


def text_of(document: Document, language: str) -> GrammarText:
    """What is to be checked of a draft: the article's own text, in which code and addresses are spared.

    Block quotations are left out. The rest of the quotations is not, as sentences would lack it.
    """
    quoted = [(region.start, region.end) for region in document.regions if region.kind == QUOTED]
    blocks = ((item.start, item.end) for item in document.regions if item.kind in BLOCKS and item.kind != QUOTED)
    code = [(region.start, region.end) for region in document.regions if region.kind == "code"]
    addresses = [match.span() for match in ADDRESS.finditer(document.prose)]
    return GrammarText(document, language, tuple(_outside(quoted, blocks)), tuple(_apart(sorted(code + addresses))))


def _outside(holes: list[Span], spans: Iterable[Span]) -> Iterator[Span]:
    """The spans that begin in no hole, nor before the end of the one before; all are sorted by their start."""
    at = reached = hidden = 0
    for start, end in spans:
        while at < len(holes) and holes[at][0] <= start:
            hidden = max(hidden, holes[at][1])
            at += 1
        if start >= max(hidden, reached):
            yield start, end
            reached = end


def _apart(spans: Iterable[Span]) -> list[Span]:
    """The spans, those that overlap made one; they are sorted by their start."""
    found: list[Span] = []
    for start, end in spans:
        if found and start < found[-1][1]:
            found[-1] = (found[-1][0], max(found[-1][1], end))
        else:
            found.append((start, end))
    return found
