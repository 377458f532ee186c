"""Reading a file from disk or standard input: found, small enough, decoded, of a known format."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path

from editcheck.documents.decoding import decode
from editcheck.documents.formats import DocumentFormat, format_named, format_of, suffixes_known
from editcheck.errors import DocumentError, EditcheckError

MAX_BYTES = 40_000_000
STANDARD_INPUT = "-"
AT_ONCE = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
"""How a file is opened: a pipe that nobody writes to is not waited for."""


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
        raise DocumentError(f"{name}: no known format; files in {suffixes_known()} are read, or what --as says it is")
    if len(data) > MAX_BYTES:
        raise DocumentError(f"{name}: larger than {MAX_BYTES // 1_000_000} MB")
    if kind.binary:
        return kind, data
    try:
        return kind, decode(data, declares=kind.name == "html")
    except DocumentError as error:
        raise DocumentError(f"{name}: {error}") from error


def _read(path: Path) -> bytes:
    return read_bytes(path, MAX_BYTES + 1, "file", DocumentError)  # too large a one is told by `decoded`


def read_bytes(path: Path, most: int, what: str, error: type[EditcheckError]) -> bytes:
    """The first so many bytes of a file; `what` it is, is told in errors.

    Pipes and devices are not read, as some never end.

    Raises:
        EditcheckError: (of the class given) missing, unreadable, a directory, pipe or device.
    """
    try:
        with open(path, "rb", opener=_open_at_once) as file:
            status = os.fstat(file.fileno())
            if not stat.S_ISREG(status.st_mode):
                raise error(f"{path}: a pipe or device, where a {what} is expected")
            return file.read(most) if status.st_size > most else file.read()
    except FileNotFoundError:
        network = "; nothing is fetched from a network" if _is_address(path) else ""
        raise error(f"{path}: no such {what}{network}") from None
    except IsADirectoryError:
        raise error(f"{path}: a directory, where a {what} is expected") from None
    except OSError as fault:
        raise error(f"{path}: cannot be read ({fault.strerror})") from fault
    except ValueError:  # a NUL in the name
        raise error(f"{str(path)!r}: no such {what}") from None


def read_text(path: Path, most: int, what: str, error: type[EditcheckError]) -> str:
    """The text of a UTF-8 file of at most so many bytes, line ends as they are; `what` it is, is told in errors.

    Raises:
        EditcheckError: (of the class given) as `read_bytes` does; too large, or no UTF-8.
    """
    data = read_bytes(path, most + 1, what, error)
    if len(data) > most:
        raise error(f"{path}: larger than {most // 1_000_000} MB, too large for a {what}")
    try:
        return data.decode().removeprefix("\ufeff")
    except UnicodeDecodeError:
        raise error(f"{path}: not UTF-8 text") from None


def _open_at_once(path: str, flags: int) -> int:
    return os.open(path, flags | AT_ONCE)


def _is_address(path: Path) -> bool:
    scheme = path.parts[0] if path.parts else ""
    return len(scheme) > 2 and scheme.endswith(":")
