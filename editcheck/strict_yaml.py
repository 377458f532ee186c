"""YAML as editcheck reads it: every scalar is a string (or None), no aliases, no tags, no key twice.

What type a value has is for the reader of the sheet or rule to say, so a country code "NO" or a date stays what it is.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, NoReturn

from editcheck.errors import EditcheckError, did_you_mean

MAX_DEPTH = 30
NULLS = frozenset(("", "~", "null"))

Path = tuple[str | int, ...]


class File:
    """One parsed YAML file, and the error to raise for what is wrong in it."""

    def __init__(self, text: str, name: str, error: type[EditcheckError]) -> None:
        """Parse the text.

        Raises:
            EditcheckError: (of the class given) the text is no YAML or uses what is not allowed in it;
                with file, line and column.
        """
        self.text = text
        self.name = name
        self._error = error
        self._marks: dict[Path, tuple[int, int]] | None = None
        self.data = self._parse(None)

    def fail(self, path: Path, what: str) -> NoReturn:
        """Raise the file's error for the value (or key) at a path, with its line and column."""
        self.fail_at(self.place(path), what)

    def place(self, path: Path) -> tuple[int, int]:
        """The line and column, both 1-based, of the value (or key) at a path, or of what is nearest above it."""
        if self._marks is None:
            self._marks = {}
            self._parse(self._marks)
        while path not in self._marks and path:
            path = path[:-1]
        return self._marks.get(path, (1, 1))

    def fail_at(self, place: tuple[int, int], what: str) -> NoReturn:
        """Raise the file's error for a line and column, both 1-based."""
        raise self._error(f"{self.name}:{place[0]}:{place[1]}: {what}")

    def keys(self, path: Path, value: Any, known: Sequence[str]) -> dict[str, Any]:
        """The value at a path, which must be keys with values, none of them unknown."""
        if not isinstance(value, dict):
            self.fail(path, f"keys are expected here: {', '.join(known)}")
        for key in value:
            if key not in known:
                near = did_you_mean(key, known)
                self.fail((*path, key), f"unknown key {key!r}{near} (known: {', '.join(known)})")
        return value

    def texts(self, path: Path, value: Any) -> tuple[str, ...]:
        """The value at a path, which must be a list of texts; nothing is an empty list."""
        if value is None:
            return ()
        if not isinstance(value, list):
            self.fail(path, "a list of texts is expected")
        for number, item in enumerate(value):
            if not isinstance(item, str):
                self.fail((*path, number), "a text is expected")
        return tuple(value)

    def _parse(self, marks: dict[Path, tuple[int, int]] | None) -> Any:
        import yaml

        try:
            next_event = getattr(yaml, "CSafeLoader", yaml.SafeLoader)(self.text).get_event
            next_event()  # the stream's start
            event = next_event()
            if isinstance(event, yaml.StreamEndEvent):
                return None
            data = _Builder(yaml, self, marks, next_event).build(next_event())
            next_event()  # the document's end
            event = next_event()
            if not isinstance(event, yaml.StreamEndEvent):
                self.fail_at(_place(event), "a second YAML document; one is expected")
        except yaml.MarkedYAMLError as error:
            mark = error.problem_mark or error.context_mark
            place = (mark.line + 1, mark.column + 1) if mark else (1, 1)
            self.fail_at(place, f"not valid YAML: {error.problem or error.context}")
        except yaml.YAMLError as error:
            self.fail_at((1, 1), f"not valid YAML: {' '.join(str(error).split())}")
        return data


class _Builder:
    def __init__(
        self, yaml: Any, file: File, marks: dict[Path, tuple[int, int]] | None, next_event: Callable[[], Any]
    ) -> None:
        self.file, self.marks, self.next_event = file, marks, next_event
        self.alias, self.scalar, self.sequence = yaml.AliasEvent, yaml.ScalarEvent, yaml.SequenceStartEvent
        self.sequence_end, self.mapping_end = yaml.SequenceEndEvent, yaml.MappingEndEvent
        self.path: list[str | int] = []

    def build(self, event: Any) -> Any:
        if self.marks is not None:
            self.marks.setdefault((*self.path,), _place(event))
        if isinstance(event, self.alias) or event.anchor:
            self.file.fail_at(_place(event), "anchors and aliases (& and *) are not allowed; write the value out")
        if event.tag:
            self.file.fail_at(_place(event), f"tags ({event.tag}) are not allowed")
        if isinstance(event, self.scalar):
            plain = event.implicit[0]
            return None if plain and event.value in NULLS else event.value
        if len(self.path) >= MAX_DEPTH:
            self.file.fail_at(_place(event), "nested too deeply")
        self.path.append("")
        found = self._sequence() if isinstance(event, self.sequence) else self._mapping()
        self.path.pop()
        return found

    def _sequence(self) -> list[Any]:
        found: list[Any] = []
        while not isinstance(event := self.next_event(), self.sequence_end):
            self.path[-1] = len(found)
            found.append(self.build(event))
        return found

    def _mapping(self) -> dict[str, Any]:
        found: dict[str, Any] = {}
        while not isinstance(event := self.next_event(), self.mapping_end):
            if not isinstance(event, self.scalar):
                self.file.fail_at(_place(event), "a key must be a plain word")
            key = event.value
            if key in found:
                self.file.fail_at(_place(event), f"the key {key!r} stands twice")
            self.path[-1] = key
            if self.marks is not None:
                self.marks[(*self.path,)] = _place(event)
            found[key] = self.build(self.next_event())
        return found


def _place(event: Any) -> tuple[int, int]:
    return event.start_mark.line + 1, event.start_mark.column + 1


def dump(data: Mapping[str, Any]) -> str:
    """YAML text of plain data (mappings, lists, strings, numbers, None), in the order given."""
    import yaml

    dumper = getattr(yaml, "CSafeDumper", yaml.SafeDumper)
    return str(yaml.dump(data, Dumper=dumper, sort_keys=False, allow_unicode=True, width=100, default_flow_style=False))
