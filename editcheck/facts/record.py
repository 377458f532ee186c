"""A mapping of a strict YAML file: its keys known, its values asked for by type, its place told in errors."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NoReturn

from editcheck.errors import did_you_mean
from editcheck.strict_yaml import File, Path


class Record:
    """One mapping. Every method raises the file's error, with line and column, for a value that is not as asked."""

    __slots__ = ("data", "file", "path")

    def __init__(self, file: File, path: Path, data: Any, keys: tuple[str, ...]) -> None:
        """Take the value at a path, which must be a mapping with no key but these."""
        self.file, self.path, self.data = file, path, data
        if not isinstance(data, dict):
            file.fail(path, f"keys are expected here: {', '.join(keys)}")
        if not data.keys() <= frozenset(keys):
            unknown = next(key for key in data if key not in keys)
            near = did_you_mean(unknown, keys)
            file.fail((*path, unknown), f"unknown key {unknown!r}{near} (known: {', '.join(keys)})")

    def fail(self, key: str | None, what: str) -> NoReturn:
        """Raise the file's error for the value of a key (None: for the whole mapping)."""
        self.file.fail(self.path if key is None else (*self.path, key), what)

    def text(self, key: str, usual: str | None = None) -> str:
        """The string at a key; `usual` where it is missing or empty, an error where that is None."""
        value = self.data.get(key)
        if value.__class__ is str:
            return value
        if value is not None:
            self.fail(key, f"{key}: expected a text")
        if usual is None:
            self.fail(key, f"{key}: expected a text, found none")
        return usual

    def texts(self, key: str) -> tuple[str, ...]:
        """The list of strings at a key; empty where it is missing."""
        value = self.data.get(key)
        if value is None:
            return ()
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            self.fail(key, f"{key}: expected a list of texts, like [one, another]")
        return tuple(value)

    def number(self, key: str, usual: int) -> int:
        """The whole number, 0 or more, at a key; `usual` where it is missing."""
        value = self.data.get(key)
        if value is None:
            return usual
        if not isinstance(value, str) or not (value.isascii() and value.isdigit()) or len(value) > 15:
            self.fail(key, f"{key}: expected a whole number, found {str(value)[:60]!r}")
        return int(value)

    def one_of(self, key: str, allowed: tuple[str, ...], usual: str) -> str:
        """The string at a key, which must be one of those allowed."""
        value = self.text(key, usual)
        if value not in allowed:
            self.fail(key, f"{key}: expected one of {', '.join(allowed)}, found {value!r}")
        return value

    def flag(self, key: str) -> bool:
        """Whether true stands at a key; false where it is missing."""
        return self.one_of(key, ("true", "false"), "false") == "true"

    def record(self, key: str, keys: tuple[str, ...]) -> Record:
        """The mapping at a key."""
        return Record(self.file, (*self.path, key), self.data.get(key), keys)

    def records(self, key: str, keys: tuple[str, ...], one: bool = False) -> Iterator[Record]:
        """The list of mappings at a key, none where it is missing; a single mapping will do where `one`."""
        value = self.data.get(key)
        if value is None:
            return
        path = (*self.path, key)
        if one and isinstance(value, dict):
            yield Record(self.file, path, value, keys)
            return
        if not isinstance(value, list):
            self.fail(key, f"{key}: expected a list")
        for number, item in enumerate(value):
            yield Record(self.file, (*path, number), item, keys)
