"""A rule: a kind of check with its options, a severity, words for the editor, and examples."""

import os
import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, NoReturn, get_args

from editcheck import plugins
from editcheck.checks.kind import CheckKind, Prepared, Severity
from editcheck.documents.opening import read_text
from editcheck.engine import message
from editcheck.errors import OptionError, RuleError, did_you_mean
from editcheck.named_tuple import NamedTuple
from editcheck.strict_yaml import File
from editcheck.strict_yaml import Path as Place

if TYPE_CHECKING:
    from editcheck.engine.examples import Example

AppliesTo = Literal["all", "own-words", "quotations"]
Status = Literal["stable", "preview", "deprecated"]

KEYS = ("id", "check", "severity", "applies_to", "languages", "status", "default", "message", "why", "examples")
REQUIRED = ("id", "check", "severity", "message", "why")
EXAMPLES = "\nexamples:"
IDENTIFIER = re.compile("[a-z0-9-]+/[a-z0-9-]+")
TOP_LEVEL = re.compile(r"^[^\s#]", re.MULTILINE)
MAX_BYTES = 2_000_000


class Rule(NamedTuple):
    """One rule.

    `default`: whether it is on where nothing is configured. `severity_set`: whether a configuration gave the severity,
    so that it counts for every finding, whatever the check says of a single one. `parts` are the parts of a page that
    it looks at, none for all. `prepared` are its options as its check wants them, where the kind prepares them.
    `languages` are those of the drafts that it is for, none for all.
    """

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
    severity_set: bool = False
    parts: tuple[str, ...] = ()
    prepared: Prepared | None = None
    languages: tuple[str, ...] = ()

    def is_for(self, language: str) -> bool:
        """Whether it is for drafts in a language: one for "en" is for "en-GB" too."""
        asked = f"{language.lower()}-"
        return not self.languages or any(asked.startswith(f"{own.lower()}-") for own in self.languages)

    def examples(self) -> "tuple[Example, ...]":
        """The rule's examples, read from its file.

        Raises:
            RuleError: they are not as they should be.
        """
        from editcheck.engine.examples import read_examples

        return read_examples(File(text_of(Path(self.file)), self.file, RuleError))


def load_rule(path: Path) -> Rule:
    """Read one rule file; its examples are only looked for, as rules are loaded at every start.

    Raises:
        RuleError: unreadable, broken YAML, unknown or missing keys, unknown check kind or option, a placeholder that
            nothing fills, or a stable rule without examples; with file, line and column.
    """
    head, has_examples = _without_examples(text_of(path))
    file = File(head, str(path), RuleError)
    data = file.keys((), file.data, KEYS)
    for key in REQUIRED:
        if not data.get(key):
            file.fail((), f"the key {key!r} is missing")
    status = _one_of(file, data, "status", get_args(Status), "stable")
    if status == "stable" and not (has_examples or _has_examples(data)):
        file.fail(("examples",), "a stable rule needs examples: texts to flag and texts to pass")
    kind, options = _check(file, data["check"])
    words = _text(file, data, "message")
    if fault := message.fault(words, kind.values):
        file.fail(("message",), fault)
    whose, parts = _applies_to(file, data, kind)
    return Rule(
        id=_identifier(file, data["id"], path),
        kind=kind,
        options=options,
        severity=_one_of(file, data, "severity", get_args(Severity)),
        message=words,
        why=_text(file, data, "why"),
        applies_to=whose,
        status=status,
        default=_one_of(file, data, "default", ("on", "off"), "on") == "on",
        file=str(path),
        parts=parts,
        prepared=prepare(kind, options, lambda place, what: file.fail(("check", *place), what)),
        languages=_languages(file, data.get("languages")),
    )


def prepare(kind: CheckKind, options: Mapping[str, Any], fail: Callable[[Place, str], NoReturn]) -> Prepared | None:
    """The options as the check wants them; None where the kind takes them as they are.

    `fail` raises the error for an option that cannot be followed, given the path to it and what is wrong.
    """
    if kind.prepare is None:
        return None
    try:
        prepared: Prepared = plugins.resolve(kind.prepare)(options)
        return prepared
    except OptionError as error:
        fail(error.path, str(error))


def load_folder(folder: Path) -> list[Rule]:
    """The rules in a folder that has a folder for each namespace, or is one itself; by file name.

    Raises:
        RuleError: there are none, or one cannot be loaded.
    """
    paths = rule_files(folder)
    if not paths:
        raise RuleError(f"{folder}: no rules (*.yml) in this folder")
    return [load_rule(path) for path in paths]


def rule_files(folder: Path) -> list[Path]:
    """The files of the rules in a folder, hidden ones left out, in the order in which they are loaded."""
    here = _entries(folder)
    found = [*here, *(inner for entry in here if entry.is_dir() for inner in _entries(entry))]
    return sorted(Path(entry) for entry in found if entry.name.endswith(".yml"))


def _entries(folder: "os.PathLike[str]") -> "list[os.DirEntry[str]]":
    """What a folder has, hidden ones left out; nothing where it is none, or cannot be read."""
    try:
        with os.scandir(folder) as entries:
            return [entry for entry in entries if not entry.name.startswith(".")]
    except OSError:
        return []


def text_of(path: Path) -> str:
    """The text of a rule's file.

    Raises:
        RuleError: it cannot be read, or is too long.
    """
    return read_text(path, MAX_BYTES, "rule", RuleError).replace("\r\n", "\n").replace("\r", "\n")


def _without_examples(text: str) -> tuple[str, bool]:
    """A rule's text up to its examples where these come last, and whether there seem to be some.

    Examples are most of a rule's text, and not needed for checking.
    """
    head, _, examples = text.partition(EXAMPLES)
    if not examples or TOP_LEVEL.search(examples):
        return text, False
    return f"{head}\n", "flag:" in examples and "pass:" in examples


def _has_examples(data: Mapping[str, Any]) -> bool:
    examples = data.get("examples")
    return isinstance(examples, dict) and bool(examples.get("flag") and examples.get("pass"))


def _identifier(file: File, value: Any, path: Path) -> str:
    folder = path.parent if path.parent.name not in ("", "..") else path.resolve().parent
    expected = f"{folder.name.lower()}/{path.stem}"
    if value != expected:
        file.fail(("id",), f"the id must be {expected!r}, after its file")
    if not IDENTIFIER.fullmatch(expected):
        file.fail(("id",), "an id is made of small letters, digits and hyphens: namespace/name")
    return expected


def _one_of(file: File, data: dict[str, Any], key: str, allowed: tuple[str, ...], default: str = "") -> Any:
    value = data.get(key) or default
    if value not in allowed:
        file.fail((key,), f"{key}: {value!r} is not one of {', '.join(allowed)}")
    return value


def _applies_to(file: File, data: dict[str, Any], kind: CheckKind) -> tuple[AppliesTo, tuple[str, ...]]:
    """Whose words the rule looks at, and in what parts of the page."""
    given = data.get("applies_to")
    if given is None:
        whose: AppliesTo = kind.applies_to  # type: ignore[assignment]
        return whose, ()
    if given in get_args(AppliesTo):
        return given, ()
    from editcheck.checks.scope import PARTS

    names = (given,) if isinstance(given, str) else file.texts(("applies_to",), given)
    known = (*get_args(AppliesTo), *PARTS)
    for name in names:
        if name not in known:
            near = did_you_mean(name, known)
            file.fail(("applies_to",), f"applies_to: {name!r} is not one of {', '.join(known)}{near}")
    people = [name for name in names if name not in PARTS]
    if len(people) > 1:
        file.fail(("applies_to",), f"applies_to: {people[0]} and {people[1]} exclude each other")
    parts = tuple(name for name in names if name in PARTS)
    default = "all" if "block-quotations" in parts else kind.applies_to
    return (people or [default])[0], parts  # type: ignore[return-value]


def _languages(file: File, value: Any) -> tuple[str, ...]:
    if value is None:
        return ()
    from editcheck.configuration.parsing import LANGUAGE

    names = (value,) if isinstance(value, str) else file.texts(("languages",), value)
    for name in names:
        if not LANGUAGE.fullmatch(name):
            file.fail(("languages",), f"languages: expected languages such as en-GB, found {name!r}")
    return names


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
        near = did_you_mean(given["kind"], kinds)
        file.fail(
            ("check", "kind"), f"unknown kind of check {given['kind']!r}{near} (known: {', '.join(sorted(kinds))})"
        )
    own = {key: option for key, option in given.items() if key != "kind"}
    return kind, {**kind.options, **read_options(file, ("check",), own, kind)}


def read_options(file: File, place: Place, given: Mapping[str, Any], kind: CheckKind) -> dict[str, Any]:
    """The options given at a place of a file, each of the type that the kind of check wants.

    Raises:
        EditcheckError: (of the file's class) an option that the kind does not have, or a value of another type.
    """
    options = {}
    for key, option in given.items():
        if key not in kind.options:
            known = ", ".join(sorted(kind.options)) or "none"
            near = did_you_mean(key, kind.options)
            file.fail((*place, key), f"unknown option {key!r} of {kind.name!r}{near} (known: {known})")
        options[key] = _typed(file, (*place, key), option, kind.options[key])
    return options


def _typed(file: File, path: Place, value: Any, default: Any) -> Any:
    """The value as what its default is: true or false, a number, a list of texts, keys, a text."""
    if isinstance(default, bool):
        if value not in ("true", "false"):
            file.fail(path, "true or false is expected")
        return value == "true"
    if isinstance(default, int | float):
        try:
            return type(default)(value)
        except (TypeError, ValueError):
            file.fail(path, f"a {'whole ' if isinstance(default, int) else ''}number is expected")
    if isinstance(default, list | tuple):
        if isinstance(value, str) and "\n" in value:  # a text of many lines: a list pasted in, one entry a line
            return [line.strip() for line in value.splitlines() if line.strip()]
        return list(file.texts(path, value))
    if isinstance(default, dict):
        if not isinstance(value, dict):
            file.fail(path, "keys with values are expected")
        return value
    if not isinstance(value, str):
        file.fail(path, "a text is expected")
    return value
