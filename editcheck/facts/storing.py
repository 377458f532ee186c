"""Reading and writing fact sheets: files, the sources beside them, nothing half written."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from pathlib import Path

from editcheck.documents.document import Document
from editcheck.documents.opening import read_bytes, read_text
from editcheck.errors import DocumentError, SheetError
from editcheck.facts.form import SECTIONS
from editcheck.facts.model import FactSheet, Source
from editcheck.facts.parsing import parse
from editcheck.facts.record import Record
from editcheck.strict_yaml import File

MAX_BYTES = 40_000_000


def open_sheet(path: Path, check_sources: bool) -> FactSheet:
    """See `FactSheet.open`."""

    def read_source(source: Source) -> Document:
        return Document.open(path.parent / source.path, source.format)

    return parse_sheet(_text(path), str(path), read_source if check_sources else None)


def sheet_from_text(text: str, sources: Mapping[str, bytes], name: str, check_sources: bool) -> FactSheet:
    """See `FactSheet.from_yaml`."""

    def read_source(source: Source) -> Document:
        if source.path not in sources:
            raise DocumentError(f"{source.path} is missing")
        return Document.from_bytes(sources[source.path], source.path, source.format)

    if len(text) > MAX_BYTES:
        raise SheetError(f"{name}: larger than {MAX_BYTES // 1_000_000} MB")
    return parse_sheet(text.removeprefix("\ufeff"), name, read_source if check_sources else None)


def parse_sheet(text: str, name: str, read: Callable[[Source], Document] | None) -> FactSheet:
    """The sheet that a text is; `read` gives its sources' files, which are not read where it is None."""

    def read_source(source: Source, record: Record) -> Document | None:
        if not source.path:
            try:
                return Document.from_text(record.text("text", ""), source.id, source.format)
            except DocumentError as error:
                record.fail("text", str(error))
        if read is None:
            return None
        try:
            document = read(source)
        except DocumentError as error:
            record.fail("path", f"the source {source.id!r} cannot be read: {error}")
        if digest(document) != source.sha256:
            told = f"{document.name} has changed since the sheet was built; run editcheck facts verify"
            record.fail("sha256", told)
        return document

    return parse(File(text, name, SheetError), read_source)


def save_sheet(sheet: FactSheet, path: Path) -> None:
    """See `FactSheet.save`."""
    from editcheck.writing import write_whole  # not needed for checking

    existing = _text(path) if path.exists() else ""
    text = text_of(_placed(sheet, path.parent), existing, str(path))
    write_whole(path, text.encode("utf-8"), SheetError)


def text_of(sheet: FactSheet, existing: str, name: str) -> str:
    """The text of a sheet, in the form of an existing one as far as that goes; `name` is for errors."""
    from editcheck.facts.writing import sheet_text

    kept = _kept(existing, sheet, name) if existing.strip() else None
    return kept or sheet_text(sheet)


def _kept(existing: str, sheet: FactSheet, name: str) -> str | None:
    """The sheet in the form of an existing one, if it is certain that it then says what it is to say."""
    from editcheck.facts.keeping import kept_text, same

    text = kept_text(existing, parse_sheet(existing, name, None), sheet)
    if text is None:
        return None
    try:
        written = parse_sheet(text, name, None)
    except SheetError:
        return None
    lists = [(getattr(written, section), getattr(sheet, section)) for section in SECTIONS]
    alike = all(len(one) == len(other) and all(map(same, one, other)) for one, other in lists)
    return text if alike and written.title == sheet.title else None


def _text(path: Path) -> str:
    return read_text(path, MAX_BYTES, "fact sheet", SheetError)


def digest(document: Document) -> str:
    """The SHA-256 of a document's file, in hexadecimal; of its text where it has no file.

    Raises:
        SheetError: the file cannot be read.
    """
    if document.sha256:
        return document.sha256
    from hashlib import sha256  # slow to import, and not needed where the sources stand in the sheet

    if document.path is None:
        return sha256(document.source.encode()).hexdigest()
    return sha256(read_bytes(document.path, MAX_BYTES + 1, "source", SheetError)).hexdigest()


def _placed(sheet: FactSheet, folder: Path) -> FactSheet:
    """The sheet with the paths of its sources as seen from a folder."""

    def placed(source: Source) -> Source:
        document = source.document
        if document is None or document.path is None or document.sha256:
            return source
        path = os.path.relpath(document.path.resolve(), folder.resolve())
        return source._replace(path=Path(path).as_posix())

    return sheet._replace(sources=tuple(placed(source) for source in sheet.sources))
