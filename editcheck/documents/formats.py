"""The formats that a document may have."""

from collections.abc import Callable, Iterable
from pathlib import PurePath
from typing import Any

from editcheck import plugins
from editcheck.documents.content import Content
from editcheck.errors import DocumentError
from editcheck.named_tuple import NamedTuple


class DocumentFormat(NamedTuple):
    """A format: how to parse it, and the suffixes of its files (lower case, with the dot).

    `parse` is a function, or the import string of one, that takes the decoded text (the bytes, where `binary`)
    and returns `Content`. It raises DocumentError for what it cannot read.
    """

    name: str
    suffixes: tuple[str, ...]
    parse: str | Callable[[Any], Content]
    binary: bool = False


def document_formats() -> Iterable[DocumentFormat]:
    """Formats of editcheck's own."""
    return (
        DocumentFormat("text", (".txt", ".text"), "editcheck.documents.text:parse"),
        DocumentFormat("markdown", (".md", ".markdown"), "editcheck.documents.markdown:parse"),
        DocumentFormat("html", (".html", ".htm", ".xhtml"), "editcheck.documents.html:parse"),
        DocumentFormat("docx", (".docx",), "editcheck.documents.docx:parse", binary=True),
    )


def format_named(name: str) -> DocumentFormat:
    """The format of that name.

    Raises:
        DocumentError: there is none.
    """
    known = plugins.installed().parts("document_formats")
    if name not in known:
        raise DocumentError(f"unknown format {name!r} (known: {', '.join(sorted(known))})")
    found: DocumentFormat = known[name]
    return found


def format_of(name: str) -> DocumentFormat | None:
    """The format that a file's name tells, or None."""
    suffix = PurePath(name).suffix.lower()
    for known in plugins.installed().parts("document_formats").values():
        if suffix in known.suffixes:
            return known  # type: ignore[no-any-return]
    return None


def suffixes_known() -> str:
    """The usual suffix of every format, as they are told: ".txt, .md"."""
    formats = plugins.installed().parts("document_formats").values()
    return ", ".join(known.suffixes[0] for known in formats if known.suffixes)
