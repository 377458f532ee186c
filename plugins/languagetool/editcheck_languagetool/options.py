"""What a configuration may say of LanguageTool."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from editcheck.engine.grammar import COMMON_KEYS
from editcheck.facts.record import Record
from editcheck.strict_yaml import File
from editcheck.strict_yaml import Path as Place

KEYS = ("url", "jars", "timeout", "rules", "picky", "cache", "max_characters", "parallel")
RULES_KEYS = ("on", "off")
JARS_FROM_ENVIRONMENT = "LTP_JAR_DIR_PATH"
"""Names a folder of jars for language-tool-python."""
OFF = ("off", "false")


class Options(NamedTuple):
    """The options, with their defaults.

    Without `url`, a server is started: from the folder `jars`, else from what language-tool-python downloads.
    `timeout` is in seconds, for one request. `on` and `off` are LanguageTool's names of rules and categories, or
    patterns of them such as EN_COMPOUNDS_*. `cache` is a folder; None for the user's own, "" for none. At most
    `max_characters` are sent in one request, and at most `parallel` requests at a time.
    """

    url: str = ""
    jars: Path | None = None
    timeout: int = 60
    on: tuple[str, ...] = ()
    off: tuple[str, ...] = ()
    picky: bool = False
    cache: str | None = None
    max_characters: int = 40_000
    parallel: int = 2


def read_options(file: File, place: Place, data: Mapping[str, Any]) -> Options:
    """The options that stand in a configuration.

    Raises:
        ConfigError: an unknown key, or a value that is not as it should be; with file, line and column.
    """
    record = Record(file, place, dict(data), (*COMMON_KEYS, *KEYS))
    usual = Options()
    rules = record.record("rules", RULES_KEYS) if record.data.get("rules") is not None else None
    return Options(
        url=_url(record),
        jars=_jars(record),
        timeout=_between(record, "timeout", usual.timeout, 1, 3600),
        on=_names(rules, "on"),
        off=_names(rules, "off"),
        picky=record.flag("picky"),
        cache=_cache(record),
        max_characters=_between(record, "max_characters", usual.max_characters, 1000, 1_000_000),
        parallel=_between(record, "parallel", usual.parallel, 1, 16),
    )


def _url(record: Record) -> str:
    url = record.text("url", "").rstrip("/")
    if not url:
        return ""
    if record.data.get("jars") is not None:
        record.fail("jars", "jars: give either url, a server that runs, or jars, to start one; not both")
    try:
        parts = urlsplit(url)
        sound = parts.scheme in ("http", "https") and parts.hostname and (parts.port is None or parts.port)
    except ValueError:
        sound = False
    if not sound or parts.query or parts.fragment:
        record.fail("url", f"url: expected the address of a server, like http://127.0.0.1:8081, found {url!r}")
    return url.removesuffix("/v2/check").removesuffix("/v2")


def _jars(record: Record) -> Path | None:
    name = record.text("jars", "")
    if name:
        folder = Path(record.file.name).parent / Path(name).expanduser()
        if not folder.is_dir():
            record.fail("jars", f"jars: there is no folder {folder}")
        return folder
    fallback = os.environ.get(JARS_FROM_ENVIRONMENT)
    return Path(fallback) if fallback else None


def _cache(record: Record) -> str | None:
    name = record.text("cache", "")
    if not name:
        return None
    return "" if name in OFF else str(Path(record.file.name).parent / Path(name).expanduser())


def _names(rules: Record | None, key: str) -> tuple[str, ...]:
    names = rules.texts(key) if rules else ()
    for name in names:
        if rules and not (name and name.isascii() and name.isprintable() and " " not in name and "," not in name):
            rules.fail(key, f"{key}: {name!r} is no name of a rule or category of LanguageTool, such as TYPOS")
    return tuple(name.upper() for name in names)


def _between(record: Record, key: str, usual: int, least: int, most: int) -> int:
    number = record.number(key, usual)
    if not least <= number <= most:
        record.fail(key, f"{key}: expected a number from {least} to {most}, found {number}")
    return number
