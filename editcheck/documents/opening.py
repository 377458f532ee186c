"""Reading a file from disk or standard input: found, small enough, decoded, of a known format."""

from __future__ import annotations

import sys
from pathlib import Path

from editcheck.documents.decoding import decode
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
        name = "standard input"
        return name, *decoded(sys.stdin.buffer.read(MAX_BYTES + 1), name, format_name or "text"), None
    return str(path), *decoded(_read(Path(path)), str(path), format_name), Path(path)


def decoded(data: bytes, name: str, format_name: str | None) -> tuple[DocumentFormat, str | bytes]:
    """The format of a file's content and its text (the bytes where the format is binary); `name` tells the format.

    Raises:
        DocumentError: undecodable, too large, or of no known format.
    """
    kind = format_named(format_name) if format_name else format_of(name)
    if kind is None:
        raise DocumentError(f"{name}: no known format (give --as text, markdown, html …)")
    if len(data) > MAX_BYTES:
        raise DocumentError(f"{name}: larger than {MAX_BYTES // 1_000_000} MB")
    if kind.binary:
        return kind, data
    try:
        return kind, decode(data, declares=kind.name == "html")
    except DocumentError as error:
        raise DocumentError(f"{name}: {error}") from error


def _read(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(MAX_BYTES + 1)
    except FileNotFoundError:
        raise DocumentError(f"{path}: no such file") from None
    except OSError as error:
        raise DocumentError(f"{path}: cannot be read ({error.strerror})") from error
    except ValueError:  # a NUL in the name
        raise DocumentError(f"{path!r}: no such file") from None
