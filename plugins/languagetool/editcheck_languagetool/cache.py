"""Answers that were got before, kept by what was asked: a folder of small files, each written at once or not at all."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Mapping, Sequence
from hashlib import sha256
from pathlib import Path
from typing import Any

from editcheck_languagetool.client import Match

FORM = 1
"""Changes with what is kept and how; files of another form are not read."""
MOST_BYTES = 5_000_000
"""A larger file is not read, nor written."""
MOST_FILES = 20_000
KEPT = 3 / 4
"""When there are more files, so many of the newest are kept."""


class Cache:
    """A folder of answers. Without a folder that can be written, nothing is kept and nothing found."""

    def __init__(self, folder: Path | None) -> None:
        """Take the folder, which is made when something is first kept; None to keep nothing."""
        self._folder = folder
        self._pruned = False

    def version(self, server: str) -> str:
        """The version that a server was when it last answered; "" where that is not known."""
        said = self._read(_key("server", server))
        return said if isinstance(said, str) else ""

    def remember(self, server: str, version: str) -> None:
        """Keep what version a server is."""
        if self.version(server) != version:
            self._write(_key("server", server), version)

    def find(self, version: str, asked: Sequence[Mapping[str, str]], parameters: Mapping[str, str]) -> Any:
        """The matches for what is asked of a server of that version, as a tuple; None where they are not known."""
        said = self._read(_key("answer", version, asked, parameters)) if version else None
        try:
            return None if said is None else tuple(_match(item) for item in said)
        except (TypeError, ValueError):
            return None

    def keep(
        self, version: str, asked: Sequence[Mapping[str, str]], parameters: Mapping[str, str], found: Sequence[Match]
    ) -> None:
        """Keep the matches for what was asked."""
        self._write(_key("answer", version, asked, parameters), [list(match) for match in found])

    def _read(self, key: str) -> Any:
        if self._folder is None:
            return None
        path = self._path(key)
        try:
            if path.stat().st_size > MOST_BYTES:
                return None
            data = json.loads(path.read_bytes())
            return data["said"] if data["form"] == FORM else None
        except (OSError, ValueError, KeyError, TypeError, RecursionError):
            return None

    def _write(self, key: str, said: Any) -> None:
        if self._folder is None:
            return
        content = json.dumps({"form": FORM, "said": said}).encode()
        if len(content) > MOST_BYTES:
            return
        path = self._path(key)
        try:
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            with tempfile.NamedTemporaryFile(dir=path.parent, suffix=".new", delete=False) as file:
                file.write(content)
            Path(file.name).replace(path)
            self._prune()
        except OSError:
            self._folder = None  # cannot be written; the answers are good all the same

    def _path(self, key: str) -> Path:
        assert self._folder
        return self._folder / key[:2] / f"{key[2:]}.json"

    def _prune(self) -> None:
        """Once in a process, delete the oldest files if there are too many."""
        if self._pruned or self._folder is None:
            return
        self._pruned = True
        paths = list(self._folder.glob("??/*"))
        if len(paths) > MOST_FILES:
            paths.sort(key=_age)
            for path in paths[: -int(KEPT * MOST_FILES)]:
                path.unlink(missing_ok=True)


def _age(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except OSError:
        return 0.0


def _key(*parts: Any) -> str:
    return sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()


def _match(data: Any) -> Match:
    start, end, rule, category, message, replacements, link = data
    texts = (rule, category, message, link, *replacements)
    if not (isinstance(start, int) and isinstance(end, int) and all(isinstance(text, str) for text in texts)):
        raise TypeError("not a match")
    return Match(start, end, rule, category, message, tuple(replacements), link)
