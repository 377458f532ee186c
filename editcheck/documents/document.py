"""A document: the source as decoded, the prose in it, and the exact map between them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, Final

from editcheck import plugins
from editcheck.documents.content import Content, Region
from editcheck.documents.formats import DocumentFormat, format_named
from editcheck.errors import DocumentError

MAX_CHARACTERS = 10_000_000
"""A document longer than this, in characters, is refused."""


class Document:
    """One draft or source.

    `source` is the file as decoded, markup included; offsets that leave editcheck count in it. `prose` is what a
    reader sees; `regions` and all reading count in the prose, and `to_source` leads back.
    """

    def __init__(self, name: str, format: str, content: Content, path: Path | None = None, sha256: str = "") -> None:
        """Take what was parsed; `path` is None where the text came from no file, `sha256` that of bytes given."""
        self.name: Final = name
        self.format: Final = format
        self.content: Final = content
        self.path: Final = path
        self.sha256: Final = sha256

    @classmethod
    def from_text(cls, text: str, name: str = "text", format: str = "text") -> Document:
        """The document that a text is, read as the format of that name (text, markdown, html, …).

        Raises:
            DocumentError: unknown format, or a text that is too long or no valid Unicode.
        """
        kind = format_named(format)
        if kind.binary:
            raise DocumentError(f"{name}: a {format} file cannot be read from text")
        _require_sound(text, name)
        return cls(name, kind.name, _parse(kind, text, name))

    @classmethod
    def from_bytes(cls, data: bytes, name: str, format: str | None = None) -> Document:
        """The document that the content of a file is; nothing is read from disk.

        `name` is the path by which a fact sheet refers to it (``sources/ministry.txt``); it tells the format unless
        that is given.

        Raises:
            DocumentError: undecodable, binary, too large, without any text, or of no known format.
        """
        from hashlib import sha256

        from editcheck.documents.opening import decoded

        kind, text = decoded(data, name, format)
        return cls._read(name, kind, text, Path(name), sha256(data).hexdigest())

    @classmethod
    def open(cls, path: str | Path, format: str | None = None) -> Document:
        """Read a file (``-``: standard input); the format is told by its suffix unless given.

        Raises:
            DocumentError: missing, unreadable, undecodable, binary, too large, without any text, or of no known format.
        """
        from editcheck.documents.opening import read_file

        return cls._read(*read_file(path, format))

    @classmethod
    def _read(cls, name: str, kind: DocumentFormat, data: str | bytes, path: Path | None, sha256: str = "") -> Document:
        if isinstance(data, str):
            _require_sound(data, name)
        if not data:
            raise DocumentError(f"{name}: the file is empty")
        content = _parse(kind, data, name)
        if kind.binary:
            _require_sound(content.source, name)
        if not content.prose.strip():
            raise DocumentError(f"{name}: there is no text in it")
        return cls(name, kind.name, content, path, sha256)

    def without(self, stretches: Iterable[tuple[int, int]]) -> Document:
        """This document as if some stretches `[start, end)` of its source had made no prose."""
        from editcheck.documents.leaving_out import without

        return Document(self.name, self.format, without(self.content, stretches), self.path, self.sha256)

    @property
    def source(self) -> str:
        """The file as decoded, markup included."""
        return self.content.source

    @property
    def prose(self) -> str:
        """What a reader sees, without markup."""
        return self.content.prose

    @property
    def regions(self) -> tuple[Region, ...]:
        """Typed stretches of the prose, by position, outer ones first."""
        return self.content.regions

    @property
    def front_matter(self) -> Mapping[str, Any]:
        """What stands in the front matter; empty where there is none."""
        return self.content.front_matter

    def to_source(self, start: int, end: int) -> tuple[int, int]:
        """The stretch of `source` that prose `[start, end)` was made from."""
        return self.content.map.to_source(start, end)


def _parse(kind: DocumentFormat, data: str | bytes, name: str) -> Content:
    try:
        content: Content = plugins.resolve(kind.parse)(data)
    except DocumentError as error:
        place = (
            "" if str(error).startswith(":") else ": "
        )  # a parser does not know the name; it may know line and column
        raise DocumentError(f"{name}{place}{error}") from error
    return content


def _require_sound(text: str, name: str) -> None:
    if len(text) > MAX_CHARACTERS:
        raise DocumentError(f"{name}: longer than {MAX_CHARACTERS:,} characters")
    try:
        text.encode()
    except UnicodeEncodeError:
        raise DocumentError(f"{name}: not valid text (half of a surrogate pair)") from None
    if "\0" in text:
        raise DocumentError(f"{name}: not a text (it has NUL characters)")
