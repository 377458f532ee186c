"""The sources' words as an editor reads them: in their sentence, with the name of the source and the paragraph."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from editcheck.documents.document import Document
from editcheck.facts.model import Evidence, FactSheet
from editcheck.named_tuple import NamedTuple
from editcheck.reports.proof.layout import ASIDES, BLOCKS

AROUND = 110
"""So many characters are shown on either side of the words."""
ENOUGH = 120
"""Words longer than this, in characters, are shown alone."""
LONGEST = 900
"""Longer words are cut off."""


class Cited(NamedTuple):
    """The words of a source in what stands around them, the telling ones `words`, which may be "".

    `source` is its name, `place` where they stand in it: "paragraph 4", "" if not known.
    """

    before: str
    words: str
    after: str
    source: str
    place: str


class Sources:
    """The sources of the sheet that a draft was checked against."""

    def __init__(self, sheet: FactSheet | None) -> None:
        """Take the sheet, None where there was none."""
        self._sources = {source.id: source for source in sheet.sources} if sheet else {}
        self._paragraphs: dict[str, _Paragraphs] = {}

    def cite(self, evidence: Evidence, telling: str) -> Cited:
        """The evidence in the words of its source; as it stands on the sheet where the source was not read.

        Where it is long, the `telling` words are looked for in it.
        """
        source = self._sources.get(evidence.source)
        name = (source.path if source else "") or evidence.source
        document = source.document if source else None
        stretch = document.content.map.to_prose(evidence.start, evidence.end) if document else None
        if document is None or stretch is None:
            return Cited(*_parted(_cut(evidence.text), telling), name, "")
        if evidence.source not in self._paragraphs:
            self._paragraphs[evidence.source] = _Paragraphs(document)
        paragraphs = self._paragraphs[evidence.source]
        start, end = stretch
        first, last = paragraphs.around(start, end)
        words = _cut(document.prose[start:end])
        before, after = "", ""
        if len(words) <= ENOUGH:
            before, after = _ending(document.prose[first:start]), _beginning(document.prose[end:last])
        within = _parted(words, telling)
        if within[1] or not f"{before}{after}".strip(" .,;:!?…“”‘’\"'"):
            before, words, after = before + within[0], within[1], within[2] + after
        return Cited(before, words, after, name, paragraphs.place(start))


class _Paragraphs:
    """The blocks of a source, counted as a reader counts paragraphs: headings are none."""

    def __init__(self, document: Document) -> None:
        self._blocks = list(_apart(document))
        self._starts = [start for start, *_ in self._blocks]
        self._length = len(document.prose)

    def place(self, position: int) -> str:
        found = bisect_right(self._starts, position) - 1
        return self._blocks[found][2] if found >= 0 else ""

    def around(self, start: int, end: int) -> tuple[int, int]:
        """The stretch around some words that does not go beyond their blocks."""
        first, last = bisect_right(self._starts, start) - 1, bisect_right(self._starts, max(start, end - 1)) - 1
        if first < 0:
            return start, end
        return min(start, self._blocks[first][0]), max(end, self._blocks[last][1])


def _apart(document: Document) -> Iterator[tuple[int, int, str]]:
    number = reached = 0
    for region in document.regions:
        if region.start < reached or not (region.kind in BLOCKS or region.kind in ASIDES):
            continue
        reached = region.end
        if region.kind == "heading":
            yield region.start, region.end, "heading"
        elif region.kind in ASIDES:
            yield region.start, region.end, ASIDES[region.kind].lower()
        else:
            number += 1
            yield region.start, region.end, f"paragraph {number}"


def _parted(text: str, telling: str) -> tuple[str, str, str]:
    """The text around some words in it; all of it before them where they do not stand in it."""
    found = re.search(rf"(?<!\w){re.escape(telling)}(?!\w)", text, re.IGNORECASE) if telling else None
    return (text[: found.start()], found.group(), text[found.end() :]) if found else (text, "", "")


def _ending(text: str) -> str:
    return text if len(text) <= AROUND else "… " + text[-AROUND:].partition(" ")[2]


def _beginning(text: str) -> str:
    return text if len(text) <= AROUND else text[:AROUND].rpartition(" ")[0] + " …"


def _cut(text: str) -> str:
    return text if len(text) <= LONGEST else text[:LONGEST].rpartition(" ")[0] + " …"
