"""What a configuration says, and what of it is in force for one draft."""

import os
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NoReturn

from editcheck.checks.kind import Severity
from editcheck.configuration.patterns import filled, matches
from editcheck.named_tuple import NamedTuple
from editcheck.strict_yaml import File
from editcheck.strict_yaml import Path as Place

if TYPE_CHECKING:
    from editcheck.configuration.decisions import Decision

DEFAULT = "default"
"""Said of a value that no configuration gives."""
NONE = "none"
"""Stands in the file for no sheet, and for no checking of grammar."""


class RuleSetting:
    """What is set for one rule, or for all whose id fits a pattern such as `style/*`.

    `on` is whether they run; `severity` and `options` are None and empty where the rule's own stay in force.
    Settings are the same only if they are one object, so that rules made by them can be remembered.
    """

    def __init__(
        self,
        pattern: str,
        on: bool = True,
        severity: Severity | None = None,
        options: Mapping[str, Any] | None = None,
        stands: tuple[File, Place] | None = None,
    ) -> None:
        """Take what was read; `stands` tells the file and the path of the setting in it."""
        self.pattern: Final = pattern
        self.on: Final = on
        self.severity: Final = severity
        self.options: Final[Mapping[str, Any]] = options or {}
        self.stands: Final = stands

    @property
    def exact(self) -> bool:
        """Whether it names one rule."""
        return "*" not in self.pattern

    def fits(self, rule: str) -> bool:
        """Whether it is for the rule of that id."""
        from fnmatch import fnmatchcase

        return self.pattern == rule if self.exact else fnmatchcase(rule, self.pattern)

    @property
    def origin(self) -> str:
        """The file and line that it stands in."""
        return origin(*self.stands) if self.stands else DEFAULT

    def fail(self, what: str) -> NoReturn:
        """Raise ConfigError with the setting's file, line and column."""
        from editcheck.errors import ConfigError

        if self.stands is None:
            raise ConfigError(f"{self.pattern}: {what}")
        self.stands[0].fail(self.stands[1], what)


class SheetFor(NamedTuple):
    """The sheet that serves the drafts that a pattern fits; None: no sheet."""

    pattern: str
    sheet: str | None


class Override(NamedTuple):
    """What is otherwise for the drafts that one of the patterns fits; None and empty where nothing is."""

    files: tuple[str, ...]
    rules: tuple[RuleSetting, ...] = ()
    language: str | None = None
    vocabulary: frozenset[str] = frozenset()
    fail_on: str | None = None
    grammar: Any = None
    number: int = 0


class Configuration(NamedTuple):
    """The settings of a house. Without a file, the shipped defaults.

    `packs` are names of installed packs and, as `Path`, folders of rules. `grammar` is what stands in the file: the
    name of a checker, or a mapping with `use` and the checker's own options; None for no checking of grammar. All
    paths are as seen from `folder`, and patterns fit paths below it. Of several settings that fit, the last counts.
    `decided` and `known` are what stands in the files `decisions` and `baseline`.
    `places` tells for each key where in the `file` the value in force stands.
    """

    language: str = "en-GB"
    packs: tuple[str | Path, ...] = ()
    rules: tuple[RuleSetting, ...] = ()
    overrides: tuple[Override, ...] = ()
    sheets: tuple[SheetFor, ...] = ()
    vocabulary: frozenset[str] = frozenset()
    fail_on: str = "error"
    grammar: Any = None
    decisions: Path | None = None
    baseline: Path | None = None
    decided: "tuple[Decision, ...]" = ()
    known: Mapping[str, Mapping[str, int]] = {}
    folder: Path = Path()
    file: File | None = None
    places: Mapping[str, Place] = {}

    def in_force(self, draft: Path | None) -> "Configuration":
        """The configuration with the overrides that are for a draft worked in, and no others."""
        if not self.overrides:
            return self
        path = self.relative(draft)
        found = self._replace(overrides=())
        for override in self.overrides:
            if path is not None and any(matches(pattern, path) for pattern in override.files):
                found = found._with(override)
        return found

    def sheet(self, draft: Path | None) -> tuple[Path | None, str]:
        """The sheet that serves a draft, None for none, and where that is said."""
        path = self.relative(draft)
        for serves in reversed(self.sheets):
            if path is not None and matches(serves.pattern, path):
                said = origin(self.file, ("sheets", serves.pattern))
                return self.folder / filled(serves.pattern, path, serves.sheet) if serves.sheet else None, said
        return None, DEFAULT

    def relative(self, draft: Path | None) -> str | None:
        """The draft's path as seen from the configuration's folder, with `/` between its parts."""
        if draft is None:
            return None
        return Path(os.path.relpath(draft, self.folder)).as_posix()

    def origin(self, key: str) -> str:
        """Where the value of a key is from: file and line, or "default"."""
        return origin(self.file, self.places[key]) if key in self.places else DEFAULT

    def _with(self, override: Override) -> "Configuration":
        given = {
            key: getattr(override, key)
            for key in ("language", "fail_on", "grammar")
            if getattr(override, key) is not None
        }
        keys = [*given, *(("vocabulary",) if override.vocabulary else ())]
        places = {key: ("overrides", override.number, key) for key in keys}
        return self._replace(
            rules=(*self.rules, *override.rules),
            vocabulary=self.vocabulary | override.vocabulary,
            places={**self.places, **places},
            **given | ({"grammar": None} if override.grammar == NONE else {}),
        )


def origin(file: File | None, place: Place) -> str:
    """File and line of what stands at a place of a file."""
    return f"{file.name}:{file.place(place)[0]}" if file else DEFAULT


def said(rule: str, settings: Iterable[RuleSetting]) -> dict[str, str]:
    """Where it is said whether a rule is on, how severe it is, and what its options are: file and line, or default."""
    found = dict.fromkeys(("on", "severity", "options"), DEFAULT)
    for setting in settings:
        if setting.fits(rule):
            given = {"on": True, "severity": setting.on and setting.severity, "options": setting.on and setting.options}
            found.update((key, setting.origin) for key, value in given.items() if value)
    return found
