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
        kind = format_named(format_name or "text")
        name, place = "standard input", None
        data = sys.stdin.buffer.read(MAX_BYTES + 1)
    else:
        name, place = str(path), Path(path)
        known = format_named(format_name) if format_name else format_of(name)
        data = _read(place)
        if known is None:
            raise DocumentError(f"{name}: no known format (give --as text, markdown, html …)")
        kind = known
    if len(data) > MAX_BYTES:
        raise DocumentError(f"{name}: larger than {MAX_BYTES // 1_000_000} MB")
    if kind.binary:
        return name, kind, data, place
    try:
        return name, kind, decode(data, declares=kind.name == "html"), place
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
