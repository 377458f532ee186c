"""The site's settings: the dictionary `EDITCHECK`, every key of which may be left out."""

from __future__ import annotations

import time
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

from django.conf import settings

import editcheck

MEGABYTE = 1_000_000


class Options(NamedTuple):
    """What is set.

    Attributes:
        config: the `.editcheck.yml` whose rules and severities count; None for the shipped defaults.
        hold_on_failure: whether a page that could not be checked is held.
        dismiss_errors: who may dismiss an error: "permission" (those who may publish anyway) or "edit" (every editor).
        max_source_bytes: the largest file that may be uploaded as a source.
        max_characters: the longest page that is checked; a longer one could not be checked, and is held as such.
        pause: seconds without typing after which a page is checked.
    """

    config: str | Path | None = None
    hold_on_failure: bool = True
    dismiss_errors: str = "permission"
    max_source_bytes: int = 10 * MEGABYTE
    max_characters: int = 300_000
    pause: float = 1.0


def options() -> Options:
    """The options in force."""
    given: dict[str, Any] = getattr(settings, "EDITCHECK", {})
    return Options(**given)


MOMENT = 10.0
"""Seconds after which a configuration is read anew, with the rules, words and decisions in the files that it names."""


class ConfigurationFile(NamedTuple):
    """The file that the site names, when it was last changed (0 where that cannot be told), and the moment it is."""

    path: Path
    changed: int
    moment: int


def configuration_file() -> ConfigurationFile | None:
    """The file of the configuration in force, None for the shipped defaults."""
    named = options().config
    if named is None:
        return None
    moment = int(time.monotonic() / MOMENT)
    try:
        return ConfigurationFile(Path(named), Path(named).stat().st_mtime_ns, moment)
    except OSError:
        return ConfigurationFile(Path(named), 0, moment)


@lru_cache(maxsize=2)
def configuration(file: ConfigurationFile | None) -> editcheck.Configuration | None:
    """The configuration in a file; one that has not changed is not read again at the same moment.

    Raises:
        EditcheckError: it cannot be read.
    """
    return editcheck.open_configuration(file.path) if file else None
