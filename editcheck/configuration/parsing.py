"""From the text of `.editcheck.yml` to a configuration; nothing else is read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast, get_args

from editcheck.checks.kind import Severity
from editcheck.configuration.model import NONE, Configuration, Override, RuleSetting, SheetFor
from editcheck.errors import ConfigError, did_you_mean
from editcheck.facts.record import Record
from editcheck.strict_yaml import File
from editcheck.strict_yaml import Path as Place

KEYS = (
    "language", "packs", "rules", "overrides", "sheets", "vocabulary", "fail_on", "grammar", "decisions", "baseline",
)  # fmt: skip
OVERRIDE_KEYS = ("files", "rules", "language", "vocabulary", "fail_on", "grammar")
RULE_KEYS = ("on", "severity", "options")
VOCABULARY_KEYS = ("words", "files")

SEVERITIES: tuple[str, ...] = get_args(Severity)
FAIL_ON = (*SEVERITIES, "never")
ON, OFF = ("on", "true"), ("off", "false")
LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}")
RULE = re.compile(r"[A-Za-z0-9*-]{1,80}(/[A-Za-z0-9*-]{1,200})?")


def parse(text: str, path: Path) -> tuple[Configuration, tuple[tuple[str, Place], ...]]:
    """The configuration that a text is, and the vocabulary files it names, which are not read here.

    Raises:
        ConfigError: broken YAML, unknown keys, values of a wrong type; with file, line and column.
    """
    file = File(text, str(path), ConfigError)
    record = Record(file, (), {} if file.data is None else file.data, KEYS)
    words, files = _vocabulary(record)
    overrides, named = [], list(files)
    for number, item in enumerate(record.records("overrides", OVERRIDE_KEYS)):
        override, files = _override(item, number)
        overrides.append(override)
        named += files
    configuration = Configuration(
        language=_language(record) or Configuration().language,
        packs=tuple(_pack(record, number, name) for number, name in enumerate(record.texts("packs"))),
        rules=_rules(record),
        overrides=tuple(overrides),
        sheets=tuple(_sheets(record)),
        vocabulary=words,
        fail_on=_fail_on(record) or Configuration().fail_on,
        grammar=None if (grammar := _grammar(record)) == NONE else grammar,
        decisions=_file(record, "decisions"),
        baseline=_file(record, "baseline"),
        folder=path.parent,
        file=file,
        places={key: (key,) for key, value in record.data.items() if value is not None},
    )
    return configuration, tuple(named)


def _override(record: Record, number: int) -> tuple[Override, list[tuple[str, Place]]]:
    files = (record.text("files"),) if isinstance(record.data.get("files"), str) else record.texts("files")
    if not all(files) or not files:
        record.fail("files", "files: expected the drafts that this is for, like [opinion/**, '*.html']")
    words, named = _vocabulary(record)
    override = Override(
        files=files,
        rules=_rules(record),
        language=_language(record),
        vocabulary=words,
        fail_on=_fail_on(record),
        grammar=_grammar(record),
        number=number,
    )
    return override, named


def _language(record: Record) -> str | None:
    value = record.text("language", "")
    if value and not LANGUAGE.fullmatch(value):
        record.fail("language", f"language: expected a language such as en-GB, found {value!r}")
    return value or None


def _fail_on(record: Record) -> str | None:
    value = record.text("fail_on", "")
    if value and value not in FAIL_ON:
        near = did_you_mean(value, FAIL_ON)
        record.fail("fail_on", f"fail_on: expected one of {', '.join(FAIL_ON)}, found {value!r}{near}")
    return value or None


def _pack(record: Record, number: int, name: str) -> str | Path:
    """A pack's name; what has a slash in it, or is a dot, is a folder."""
    if not name.strip():
        record.file.fail((*record.path, "packs", number), "packs: an empty name")
    if "/" in name or "\\" in name or name.startswith("."):
        return Path(record.file.name).parent / name
    return name


def _sheets(record: Record) -> Iterator[SheetFor]:
    given = record.data.get("sheets")
    if given is None:
        return
    if not isinstance(given, dict):
        record.fail("sheets", "sheets: expected drafts and their sheet, like {drafts/**: facts.yml}")
    for pattern, sheet in given.items():
        if not isinstance(sheet, str) or not sheet or not pattern:
            path = ("sheets", pattern)
            record.file.fail(path, f"sheets: expected the sheet of {pattern!r}, like facts.yml, or {NONE}")
        yield SheetFor(pattern, None if sheet == NONE else sheet)


def _file(record: Record, key: str) -> Path | None:
    name = record.text(key, "")
    return Path(record.file.name).parent / name if name else None


def _grammar(record: Record) -> Any:
    value = record.data.get("grammar")
    if isinstance(value, dict) and not isinstance(value.get("use"), str):
        record.fail("grammar", "grammar: expected the name of a checker at the key use")
    if not isinstance(value, str | dict | None):
        record.fail("grammar", "grammar: expected the name of a checker, or keys with one: use: …")
    return value


def _vocabulary(record: Record) -> tuple[frozenset[str], list[tuple[str, Place]]]:
    """The words that are given, and the files of words that are named."""
    given = record.data.get("vocabulary")
    place: Place = (*record.path, "vocabulary")
    if isinstance(given, list):
        return frozenset(_words(record, record.texts("vocabulary"))), []
    if given is None:
        return frozenset(), []
    if not isinstance(given, dict):
        record.fail("vocabulary", "vocabulary: expected a list of words, or the keys words and files")
    inner = Record(record.file, place, given, VOCABULARY_KEYS)
    files = [(name, (*place, "files", number)) for number, name in enumerate(inner.texts("files"))]
    return frozenset(_words(inner, inner.texts("words"))), files


def _words(record: Record, words: tuple[str, ...]) -> Iterator[str]:
    for word in words:
        yield " ".join(word.split())


def _rules(record: Record) -> tuple[RuleSetting, ...]:
    given = record.data.get("rules")
    if given is None:
        return ()
    if not isinstance(given, dict):
        record.fail("rules", "rules: expected rules and what is set for them, like {style/*: off}")
    return tuple(_rule(record.file, (*record.path, "rules", name), name, value) for name, value in given.items())


def _rule(file: File, place: Place, name: str, value: Any) -> RuleSetting:
    if not RULE.fullmatch(name):
        file.fail(place, f"{name!r} is no rule, nor a pattern for some such as style/*")
    if isinstance(value, dict):
        for key in value:
            if key not in RULE_KEYS and not did_you_mean(key, RULE_KEYS):
                known = f"known: {', '.join(RULE_KEYS)}; the rule's own options go under options"
                file.fail((*place, key), f"unknown key {key!r} ({known})")
        return _full_rule(Record(file, place, value, RULE_KEYS), name)
    if value in SEVERITIES:
        return RuleSetting(name, severity=cast(Severity, value), stands=(file, place))
    if not isinstance(value, str) or value not in (*ON, *OFF):
        near = did_you_mean(value, ("on", "off", *SEVERITIES)) if isinstance(value, str) else ""
        file.fail(place, f"{name}: expected on, off, {', '.join(SEVERITIES)}, or keys ({', '.join(RULE_KEYS)}){near}")
    return RuleSetting(name, on=value in ON, stands=(file, place))


def _full_rule(record: Record, name: str) -> RuleSetting:
    options = record.data.get("options")
    if options is not None and not isinstance(options, dict):
        record.fail("options", "options: expected keys with values")
    if options and "*" in name:
        record.fail("options", f"options can be set for one rule, not for all of {name}")
    severity = record.text("severity", "")
    if severity and severity not in SEVERITIES:
        record.fail("severity", f"severity: expected one of {', '.join(SEVERITIES)}, found {severity!r}")
    return RuleSetting(
        name,
        on=record.one_of("on", (*ON, *OFF), "on") in ON,
        severity=cast(Severity, severity) if severity else None,
        options=options,
        stands=(record.file, record.path),
    )
