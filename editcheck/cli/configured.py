"""The configurations of a run: each opened once and looked through before anything is checked by it."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from editcheck.configuration.model import Configuration
from editcheck.configuration.opening import open_configuration, with_baseline, with_decisions
from editcheck.errors import ConfigError

MOST_NAMED = 3
"""So many drafts that are gone are named."""


def in_force(
    drafts: Iterable[Path], files: Iterable[str | None], decisions: str | None = None, baseline: str | None = None
) -> list[Configuration | None]:
    """What is in force for each draft by the configuration file named for it; None where there is nothing.

    A file of decisions and a baseline that are given take the place of those configured.

    Raises:
        ConfigError: a configuration cannot be followed, for whichever draft.
    """
    opened: dict[str | None, Configuration] = {}
    found: list[Configuration | None] = []
    for draft, file in zip(drafts, files, strict=True):
        if file is None and not decisions and not baseline:
            found.append(None)
            continue
        if file not in opened:
            opened[file] = _given(open_sound(file) if file else Configuration(), decisions, baseline)
        found.append(_with_sound_grammar(opened[file].in_force(draft)))
    return found


def _given(configuration: Configuration, decisions: str | None, baseline: str | None) -> Configuration:
    if baseline and not os.path.lexists(baseline):
        raise ConfigError(f"{baseline}: no such baseline; --write-baseline writes one")
    if decisions:
        configuration = with_decisions(configuration, Path(decisions))
    return with_baseline(configuration, Path(baseline)) if baseline else configuration


def decided_on_gone_drafts(configurations: Iterable[Configuration | None]) -> Iterator[str]:
    """What to tell of decisions on drafts that are not where they were; a line for each file of decisions."""
    files = {str(item.decisions): item.decided for item in configurations if item and item.decided}
    for file, decided in files.items():
        gone = dict.fromkeys(item.draft for item in decided if item.draft and not os.path.lexists(item.draft))
        if gone:
            names = [os.path.relpath(draft) for draft in gone]
            more = f" and {len(names) - MOST_NAMED} more" if len(names) > MOST_NAMED else ""
            yield f"note: {file} has decisions on drafts that are gone: {', '.join(names[:MOST_NAMED])}{more}"


def _with_sound_grammar(configuration: Configuration) -> Configuration:
    if configuration.grammar is not None:
        from editcheck.engine.grammar_findings import grammar_of

        grammar_of(configuration)
    return configuration


def open_sound(file: str) -> Configuration:
    """A configuration whose packs, rules and options are all known.

    Raises:
        ConfigError: it cannot be followed.
    """
    from editcheck.engine.configured import all_rules

    configuration = open_configuration(Path(file))
    overridden = [setting for override in configuration.overrides for setting in override.rules]
    all_rules(configuration._replace(rules=(*configuration.rules, *overridden)))
    return configuration
