"""Plain text: prose and source are the same."""

from __future__ import annotations

import re

from editcheck.documents.content import Content, Region, SourceMap

LINE = re.compile(r"[^\S\n]*(\S(?:[^\n]*\S)?)")
HEADING_WORDS = 20


def parse(source: str) -> Content:
    """Parse plain text: every line that is not blank is a paragraph, the first one a heading if it looks like one."""
    lines = [Region("paragraph", *match.span(1)) for match in LINE.finditer(source)]
    if len(lines) > 1 and _is_heading(source[lines[0].start : lines[0].end]):
        lines[0] = lines[0]._replace(kind="heading", level=1)
    return Content(source, source, SourceMap(None), tuple(lines))


def _is_heading(line: str) -> bool:
    return len(line.split()) <= HEADING_WORDS and line[-1] not in ".!?…:;,”’\"'"
