"""Reading and writing fact sheets: files, the sources beside them, nothing half written."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from editcheck.documents.document import Document
from editcheck.errors import DocumentError, SheetError
from editcheck.facts.form import SECTIONS
from editcheck.facts.model import FactSheet, Source
from editcheck.facts.parsing import parse
from editcheck.facts.record import Record
from editcheck.strict_yaml import File

MAX_BYTES = 40_000_000


def open_sheet(path: Path, check_sources: bool) -> FactSheet:
    """See `FactSheet.open`."""
    return parse_sheet(read_text(path), path, check_sources)


def parse_sheet(text: str, path: Path, check_sources: bool) -> FactSheet:
    """The sheet that a text is; `path` is where it stands, for its sources and for errors."""

    def read_source(source: Source, record: Record) -> Document | None:
        if not source.path:
            try:
                return Document.from_text(record.text("text", ""), source.id, source.format)
            except DocumentError as error:
                record.fail("text", str(error))
        if not check_sources:
            return None
        place = path.parent / source.path
        try:
            document = Document.open(place, source.format)
        except DocumentError as error:
            record.fail("path", f"the source {source.id!r} cannot be read: {error}")
        if digest(document) != source.sha256:
            record.fail("sha256", f"{place} has changed since the sheet was built; run editcheck facts verify")
        return document

    return parse(File(text, str(path), SheetError), read_source)


def save_sheet(sheet: FactSheet, path: Path) -> None:
    """See `FactSheet.save`."""
    from editcheck.facts.writing import sheet_text

    sheet = _placed(sheet, path.parent)
    existing = read_text(path) if path.exists() else ""
    text = _kept(existing, sheet, path) if existing.strip() else None
    write_text(path, text or sheet_text(sheet))


def _kept(existing: str, sheet: FactSheet, path: Path) -> str | None:
    """The sheet in the form of an existing one, if it is certain that it then says what it is to say."""
    from editcheck.facts.keeping import kept_text, same

    text = kept_text(existing, parse_sheet(existing, path, check_sources=False), sheet)
    if text is None:
        return None
    try:
        written = parse_sheet(text, path, check_sources=False)
    except SheetError:
        return None
    lists = [(getattr(written, section), getattr(sheet, section)) for section in SECTIONS]
    alike = all(len(one) == len(other) and all(map(same, one, other)) for one, other in lists)
    return text if alike and written.title == sheet.title else None


def read_text(path: Path) -> str:
    """The text of a sheet's file, line ends as they are.

    Raises:
        SheetError: missing, unreadable, too large, or no UTF-8.
    """
    try:
        if path.stat().st_size > MAX_BYTES:
            raise SheetError(f"{path}: larger than {MAX_BYTES // 1_000_000} MB")
        return path.read_bytes().decode("utf-8-sig")
    except FileNotFoundError:
        raise SheetError(f"{path}: no such fact sheet") from None
    except UnicodeDecodeError:
        raise SheetError(f"{path}: not UTF-8 text") from None
    except OSError as error:
        raise SheetError(f"{path}: cannot be read ({error.strerror})") from error


def write_text(path: Path, text: str) -> None:
    """Write a file whole or not at all, through a link if it is one.

    Raises:
        SheetError: it cannot be written.
    """
    target = path.resolve()
    new = target.with_name(f".{target.name}.{os.getpid()}.new")
    try:
        new.write_bytes(text.encode("utf-8"))
        if target.exists():
            new.chmod(target.stat().st_mode & 0o7777)
        new.replace(target)
    except OSError as error:
        with suppress(OSError):
            new.unlink(missing_ok=True)
        raise SheetError(f"{path}: cannot be written ({error.strerror})") from error


def digest(document: Document) -> str:
    """The SHA-256 of a document's file, in hexadecimal; of its text where it has no file.

    Raises:
        SheetError: the file cannot be read.
    """
    from hashlib import sha256  # slow to import, and not needed where the sources stand in the sheet

    if document.path is None:
        return sha256(document.source.encode()).hexdigest()
    try:
        return sha256(document.path.read_bytes()).hexdigest()
    except OSError as error:
        raise SheetError(f"{document.path}: cannot be read ({error.strerror})") from error


def _placed(sheet: FactSheet, folder: Path) -> FactSheet:
    """The sheet with the paths of its sources as seen from a folder."""

    def placed(source: Source) -> Source:
        document = source.document
        if document is None or document.path is None:
            return source
        path = os.path.relpath(document.path.resolve(), folder.resolve())
        return source._replace(path=Path(path).as_posix())

    return sheet._replace(sources=tuple(placed(source) for source in sheet.sources))
