"""Reading a file from disk or standard input: found, small enough, decoded, of a known format."""

from __future__ import annotations

import sys
from pathlib import Path

from editcheck.documents.formats import DocumentFormat, format_named, format_of
from editcheck.errors import DocumentError

MAX_BYTES = 40_000_000
STANDARD_INPUT = "-"


def read_file(path: str | Path, format_name: str | None = None) -> tuple[str, DocumentFormat, str | bytes, Path | None]:
    """A file's name, format, decoded text (bytes where the format is binary) and path (None: standard input).

    Raises:
        DocumentError: missing, unreadable, undecodable, too large, or of no known format.
    """
    if str(path) == STANDARD_INPUT:
        kind = format_named(format_name or "text")
        data = sys.stdin.buffer.read(MAX_BYTES + 1)
        name, place = "standard input", None
    else:
        name, place = str(path), Path(path)
        known = format_named(format_name) if format_name else format_of(name)
        if known is None:
            raise DocumentError(f"{name}: no known format (give --as text, markdown, html …)")
        kind, data = known, _read(place)
    if len(data) > MAX_BYTES:
        raise DocumentError(f"{name}: larger than {MAX_BYTES // 1_000_000} MB")
    return name, kind, data if kind.binary else decode(data, name), place


def _read(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(MAX_BYTES + 1)
    except FileNotFoundError:
        raise DocumentError(f"{path}: no such file") from None
    except OSError as error:
        raise DocumentError(f"{path}: cannot be read ({error.strerror})") from error


def decode(data: bytes, name: str) -> str:
    """The text that the bytes are.

    Raises:
        DocumentError: they are no text in an encoding that can be told for certain.
    """
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise DocumentError(f"{name}: not UTF-8 text") from None
