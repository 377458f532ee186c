"""Reading SubRip and WebVTT: the prose is what is read aloud, with a region for each subtitle and each of its lines."""

from __future__ import annotations

import re

from editcheck.documents.content import Content, ContentBuilder
from editcheck.errors import DocumentError

LINE = re.compile(r"[^\r\n]*")
BREAK = re.compile(r"\r\n|\n|\r")
TIME = r"(?:\d{1,3}:)?\d{2}:\d{2}[.,]\d{3}"
TIMING = re.compile(rf"\s*({TIME})[ \t]+-->[ \t]+({TIME})(?:[ \t].*)?")
TAG = re.compile(r"</?[a-zA-Z][^<>]{0,200}>|\{\\an?\d+\}")
SENTENCE_END = re.compile(r"[.!?…][”’\"')\]]*\s*$")


def parse(source: str) -> Content:
    """Parse subtitles.

    Regions of kind ``cue`` have the timing as their target; a paragraph ends with the subtitle that ends a sentence.

    Raises:
        DocumentError: there is no subtitle in the text.
    """
    builder = ContentBuilder(source)
    paragraph, gap = None, ""
    for timing, lines in _cues(source):
        if paragraph is None:
            builder.separate()
            paragraph, gap = builder.open("paragraph"), ""
        cue = builder.open("cue", target=timing)
        for start, end in lines:
            builder.separate(gap)
            gap = " "
            line = builder.open("cue-line")
            _add_without_tags(builder, start, end)
            builder.close(line)
        builder.close(cue)
        if lines and SENTENCE_END.search(source[slice(*lines[-1])]):
            builder.close(paragraph)
            paragraph = None
    if paragraph:
        builder.close(paragraph)
    if not builder.length:
        raise DocumentError("no subtitles were found (a line such as 00:00:01,000 --> 00:00:04,000 and text below it)")
    return builder.content()


def _cues(source: str) -> list[tuple[str, list[tuple[int, int]]]]:
    """The timing of every subtitle, and where its lines stand."""
    cues: list[tuple[str, list[tuple[int, int]]]] = []
    lines: list[tuple[int, int]] | None = None
    position = 0
    while position <= len(source):
        match = LINE.match(source, position)
        assert match
        if timing := TIMING.fullmatch(match.group()):
            lines = []
            cues.append((f"{timing[1]} --> {timing[2]}", lines))
        elif not match.group().strip():
            lines = None
        elif lines is not None:
            lines.append(match.span())
        following = BREAK.match(source, match.end())
        position = following.end() if following else len(source) + 1
    return cues


def _add_without_tags(builder: ContentBuilder, start: int, end: int) -> None:
    for tag in TAG.finditer(builder.source, start, end):
        if tag.start() > start:
            builder.add(start, tag.start())
        start = tag.end()
    if start < end:
        builder.add(start, end)
