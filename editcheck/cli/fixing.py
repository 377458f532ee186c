"""What ``editcheck check --fix`` and ``--diff`` do with one draft."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from difflib import unified_diff
from io import StringIO
from pathlib import Path

from editcheck.documents.decoding import encode_like
from editcheck.documents.document import Document
from editcheck.documents.formats import format_named
from editcheck.engine.finding import Report
from editcheck.engine.fixing import Fixed, fix, safe_fixes
from editcheck.errors import DocumentError
from editcheck.reports.visible import visible
from editcheck.writing import write_whole


def fixed(report: Report, check: Callable[[Document], Report]) -> Report:
    """The report on a draft with its safe fixes made in its file; what was done is among its notes.

    Raises:
        DocumentError: the file cannot be written.
    """
    document = report.document
    if not (wanted := len(safe_fixes(report))):
        return report
    if format_named(document.format).binary:
        return _noted(report, f"{_fixes(wanted)} not made, as a {document.format} file is not written; make them there")
    if document.path is None:
        return _noted(report, f"{_fixes(wanted)} not made, as there is no file to write")
    done = fix(report, check)
    if not done.made:
        return _noted(report, f"{_fixes(done.left)} not made: {done.why or _LEFT}")
    _write(document, done)
    report = _noted(check(done.document), f"{_fixes(done.made)} made")
    return _noted(report, f"{_fixes(done.left)} not made: {_LEFT}") if done.left else report


_LEFT = "they overlap, or stand in a quotation, figure, name or markup"


def _fixes(number: int) -> str:
    return "1 fix" if number == 1 else f"{number} fixes"


def _noted(report: Report, note: str) -> Report:
    return report._replace(notes=(*report.notes, note))


def _write(document: Document, done: Fixed) -> None:
    """Write the changed text over the file, in the encoding that it is in."""
    path = document.path or Path()
    try:
        data = encode_like(path.read_bytes(), document.source, done.document.source)
    except DocumentError as error:
        raise DocumentError(f"{document.name}: {error}; nothing was changed") from None
    except OSError as error:
        raise DocumentError(f"{document.name}: cannot be read ({error.strerror})") from error
    write_whole(path, data, DocumentError)


def diff(report: Report, check: Callable[[Document], Report]) -> str:
    """The changes that the safe fixes of a report would make, as a unified diff; nothing is written."""
    document = report.document
    if not safe_fixes(report) or format_named(document.format).binary:
        return ""
    done = fix(report, check)
    lines = unified_diff(
        _lines(document.source),
        _lines(done.document.source),
        document.name,
        document.name,
    )
    return "".join(_shown(lines))


def _lines(text: str) -> list[str]:
    """The lines of a text as tools that apply a diff count them: only a line feed ends one."""
    return list(StringIO(text, newline="\n"))


def _shown(lines: Iterator[str]) -> Iterator[str]:
    """The lines of a diff; on a terminal with nothing in them that it would obey, else so that it can be applied."""
    plain = sys.stdout.isatty()
    for line in lines:
        words = line.rstrip("\n")
        yield (visible(words) if plain else words) + "\n"
        if words == line:
            yield "\\ No newline at end of file\n"
