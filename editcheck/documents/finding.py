"""Which files are meant: paths, directories and patterns, from a command line."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from editcheck.documents.formats import format_of
from editcheck.documents.opening import STANDARD_INPUT
from editcheck.errors import DocumentError

MAGIC = frozenset("*?[")
"""An argument with one of these may be a pattern."""


def find_documents(arguments: Sequence[str], what: str = "drafts") -> list[Path]:
    """The files that the arguments name, each once, in the order given.

    A directory stands for every document below it whose suffix is known (hidden ones left out), sorted by path; so
    does a pattern (``drafts/**/*.md``), unless a file of that very name exists. Any other argument is taken as
    written, so that opening it tells what is wrong with it; ``-`` stays for standard input. `what` they are, is told in
    errors.

    Raises:
        DocumentError: a directory or pattern without documents, a directory that cannot be read, an empty name.
    """
    found: dict[Path, None] = {}
    for argument in arguments:
        found.update(dict.fromkeys(_expand(argument, what)))
    return list(found)


def _expand(argument: str, what: str) -> list[Path]:
    if not argument:
        raise DocumentError("an empty file name")
    path = Path(argument)
    if argument == STANDARD_INPUT:
        return [path]
    if os.path.isdir(argument):  # noqa: PTH112 (a name that is too long is no directory, and no fault)
        below = sorted(_below(path))
        if not below:
            raise DocumentError(f"{argument}: no {what} in this directory")
        return below
    if not MAGIC.isdisjoint(argument) and not os.path.exists(argument):  # noqa: PTH110
        import glob

        names = glob.iglob(argument, recursive=True)  # noqa: PTH207 (Path.glob takes no absolute pattern)
        matching = sorted(_matching(names))
        if not matching:
            raise DocumentError(f"{argument}: no {what} match this pattern")
        return matching
    return [path]


def _matching(names: Iterable[str]) -> Iterator[Path]:
    for path in map(Path, names):
        if path.is_dir():
            yield from _below(path)
        elif format_of(path.name):
            yield path


def _below(directory: Path) -> Iterator[Path]:
    for folder, folders, files in os.walk(directory, onerror=_unreadable):
        folders[:] = [name for name in folders if not name.startswith(".")]
        for name in files:
            if not name.startswith(".") and format_of(name):
                yield Path(folder, name)


def _unreadable(error: OSError) -> None:
    raise DocumentError(f"{error.filename}: cannot be read ({error.strerror})") from error
