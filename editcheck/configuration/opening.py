"""Reading a configuration from its file, and the lists of words that it names."""

from __future__ import annotations

import os
from pathlib import Path

from editcheck.configuration.model import Configuration, Override
from editcheck.configuration.parsing import parse
from editcheck.documents.opening import read_text
from editcheck.errors import ConfigError
from editcheck.strict_yaml import Path as Place

DECISIONS = ".editcheck-decisions.yml"
"""The file of decisions beside a configuration that names no other."""
MAX_BYTES = 1_000_000
MAX_VOCABULARY = 20_000_000
MAX_DECISIONS = 20_000_000
MAX_BASELINE = 200_000_000
"""Bytes in a configuration, a file of words, one of decisions, a baseline."""
REMARK = "#"


def open_configuration(path: str | Path) -> Configuration:
    """Read a configuration.

    Raises:
        ConfigError: missing, unreadable, too large, or not as it should be; with file, line and column.
    """
    path = Path(path)
    configuration, named = parse(read_text(path, MAX_BYTES, "configuration", ConfigError), path)
    for name, place in named:
        words = _words(path.parent / name, configuration, place)
        configuration = _with_words(configuration, words, place)
    return with_baseline(with_decisions(configuration, configuration.decisions), configuration.baseline)


def with_decisions(configuration: Configuration, path: Path | None) -> Configuration:
    """The configuration with the decisions in a file, by default in the usual one beside it; none if it is not there.

    Raises:
        ConfigError: the file is unreadable, too large, or not as it should be.
    """
    path = path or configuration.folder / DECISIONS
    if not os.path.lexists(path):
        return configuration._replace(decisions=path)
    from editcheck.configuration.decisions import parse_decisions

    decided = parse_decisions(read_text(path, MAX_DECISIONS, "file of decisions", ConfigError), path)
    return configuration._replace(decisions=path, decided=decided)


def with_baseline(configuration: Configuration, path: Path | None) -> Configuration:
    """The configuration with the baseline in a file, if one is given; one that is not written yet knows nothing.

    Raises:
        ConfigError: the file is unreadable, too large, or no baseline.
    """
    if path is None or not os.path.lexists(path):
        return configuration
    from editcheck.configuration.baseline import parse_baseline

    known = parse_baseline(read_text(path, MAX_BASELINE, "baseline", ConfigError), path)
    return configuration._replace(baseline=path, known=known)


def _with_words(configuration: Configuration, words: frozenset[str], place: Place) -> Configuration:
    if place[0] == "vocabulary":
        return configuration._replace(vocabulary=configuration.vocabulary | words)
    overrides: list[Override] = list(configuration.overrides)
    number = int(place[1])
    overrides[number] = overrides[number]._replace(vocabulary=overrides[number].vocabulary | words)
    return configuration._replace(overrides=tuple(overrides))


def _words(path: Path, configuration: Configuration, place: Place) -> frozenset[str]:
    """One word or phrase a line; what begins with # is a remark."""
    try:
        text = read_text(path, MAX_VOCABULARY, "file of words", ConfigError)
    except ConfigError as error:
        assert configuration.file
        configuration.file.fail(place, str(error))
    lines = (" ".join(line.split()) for line in text.splitlines())
    return frozenset(line for line in lines if line and not line.startswith(REMARK))
