"""A rule: a kind of check with its options, a severity, words for the editor, and examples."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, get_args

from editcheck import plugins
from editcheck.checks.kind import CheckKind, Severity
from editcheck.errors import RuleError
from editcheck.strict_yaml import File

AppliesTo = Literal["all", "own-words", "quotations"]
Status = Literal["stable", "preview", "deprecated"]

KEYS = ("id", "check", "severity", "applies_to", "status", "default", "message", "why", "examples")
REQUIRED = ("id", "check", "severity", "message", "why")
MARK = ("[[", "]]")


@dataclass(frozen=True, slots=True)
class Example:
    """A draft that a rule must flag (the marked words, `[start, end)`) or, with nothing marked, must pass."""

    text: str
    marked: tuple[tuple[int, int], ...]
    sources: tuple[str, ...] = ()
    format: str = "text"


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule. `default`: whether it is on where nothing is configured."""

    id: str
    kind: CheckKind
    options: Mapping[str, Any]
    severity: Severity
    message: str
    why: str
    applies_to: AppliesTo = "all"
    status: Status = "stable"
    default: bool = True
    file: str = ""

    def examples(self) -> tuple[Example, ...]:
        """The rule's examples, read from its file.

        Raises:
            RuleError: they are not as they should be.
        """
        path = Path(self.file)
        return _examples(File(path.read_text(encoding="utf-8"), str(path), RuleError))


def load_rule(path: Path) -> Rule:
    """Read one rule file.

    Raises:
        RuleError: unreadable, broken YAML, unknown or missing keys, unknown check kind or option, or a stable rule
            without examples; with file, line and column.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise RuleError(f"{path}: cannot be read ({plugins.one_line(error)})") from error
    file = File(text, str(path), RuleError)
    data = _mapping(file, (), file.data, KEYS)
    for key in REQUIRED:
        if not data.get(key):
            file.fail((), f"the key {key!r} is missing")
    kind, options = _check(file, data["check"])
    status = _one_of(file, data, "status", get_args(Status), "stable")
    if status == "stable":
        flagged = (data.get("examples") or {}).get("flag") if isinstance(data.get("examples"), dict) else None
        passed = (data.get("examples") or {}).get("pass") if isinstance(data.get("examples"), dict) else None
        if not flagged or not passed:
            file.fail(("examples",), "a stable rule needs examples: texts to flag and texts to pass")
    return Rule(
        id=_identifier(file, data["id"], path),
        kind=kind,
        options=options,
        severity=_one_of(file, data, "severity", get_args(Severity)),
        message=_text(file, data, "message"),
        why=_text(file, data, "why"),
        applies_to=_one_of(file, data, "applies_to", get_args(AppliesTo), "all"),
        status=status,
        default=_one_of(file, data, "default", ("on", "off"), "on") == "on",
        file=str(path),
    )


def _identifier(file: File, value: Any, path: Path) -> str:
    expected = f"{path.parent.name}/{path.stem}"
    if value != expected:
        file.fail(("id",), f"the id must be {expected!r}, after its file")
    return expected


def _mapping(file: File, path: tuple[str | int, ...], value: Any, keys: tuple[str, ...]) -> dict[str, Any]:
    if not isinstance(value, dict):
        file.fail(path, f"keys are expected here: {', '.join(keys)}")
    for key in value:
        if key not in keys:
            file.fail((*path, key), f"unknown key {key!r} (known: {', '.join(keys)})")
    return value


def _one_of(file: File, data: dict[str, Any], key: str, allowed: tuple[str, ...], default: str = "") -> Any:
    value = data.get(key) or default
    if value not in allowed:
        file.fail((key,), f"{key}: {value!r} is not one of {', '.join(allowed)}")
    return value


def _text(file: File, data: dict[str, Any], key: str) -> str:
    if not isinstance(data[key], str):
        file.fail((key,), f"{key}: a text is expected")
    return " ".join(data[key].split())


def _check(file: File, value: Any) -> tuple[CheckKind, dict[str, Any]]:
    kinds = plugins.installed().parts("check_kinds")
    given = {"kind": value} if isinstance(value, str) else value
    if not isinstance(given, dict) or not isinstance(given.get("kind"), str):
        file.fail(("check",), "a kind of check is expected, or keys with one: kind: …")
    kind = kinds.get(given["kind"])
    if kind is None:
        file.fail(("check", "kind"), f"unknown kind of check {given['kind']!r} (known: {', '.join(sorted(kinds))})")
    options = dict(kind.options)
    for key, option in given.items():
        if key == "kind":
            continue
        if key not in options:
            known = ", ".join(sorted(options)) or "none"
            file.fail(("check", key), f"unknown option {key!r} of {kind.name!r} (known: {known})")
        options[key] = _typed(file, ("check", key), option, options[key])
    return kind, options


def _typed(file: File, path: tuple[str | int, ...], value: Any, default: Any) -> Any:
    if isinstance(default, bool):
        if value not in ("true", "false"):
            file.fail(path, "true or false is expected")
        return value == "true"
    if isinstance(default, int | float):
        try:
            return type(default)(value)
        except (TypeError, ValueError):
            file.fail(path, "a number is expected")
    if isinstance(default, list):
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            file.fail(path, "a list of texts is expected")
        return value
    if isinstance(default, dict):
        if not isinstance(value, dict):
            file.fail(path, "keys with values are expected")
        return value
    if not isinstance(value, str):
        file.fail(path, "a text is expected")
    return value


def _examples(file: File) -> tuple[Example, ...]:
    data = _mapping(file, ("examples",), file.data.get("examples") or {}, ("sources", "flag", "pass"))
    shared = _texts(file, ("examples", "sources"), data.get("sources"))
    found = []
    for key in ("flag", "pass"):
        entries = data.get(key) or []
        if not isinstance(entries, list):
            file.fail(("examples", key), "a list is expected")
        for number, entry in enumerate(entries):
            place = ("examples", key, number)
            fields = {"text": entry} if isinstance(entry, str) else entry
            _mapping(file, place, fields, ("text", "sources", "format"))
            if not isinstance(fields.get("text"), str):
                file.fail(place, "a text is expected")
            text, marked = unmark(fields["text"])
            if bool(marked) != (key == "flag"):
                file.fail(
                    place, "mark the words to be flagged with [[ and ]]" if key == "flag" else "nothing is marked here"
                )
            own = fields.get("sources")
            sources = shared if own is None else _texts(file, (*place, "sources"), own)
            found.append(Example(text, marked, sources, fields.get("format") or "text"))
    return tuple(found)


def _texts(file: File, path: tuple[str | int, ...], value: Any) -> tuple[str, ...]:
    if value is None:
        return ()
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        file.fail(path, "a list of texts is expected")
    return tuple(value)


def unmark(text: str) -> tuple[str, tuple[tuple[int, int], ...]]:
    """A text without its [[marks]], and where the marked words stand in it."""
    pieces, marked, length = [], [], 0
    for number, piece in enumerate(text.split(MARK[0])):
        words, closed, rest = piece.partition(MARK[1])
        if number and closed:
            marked.append((length, length + len(words)))
        pieces.append(words + rest)
        length += len(words) + len(rest)
    return "".join(pieces), tuple(marked)
