"""Patterns of paths in a configuration: `drafts/*.md`, `opinion/**`, `*.html`."""

from __future__ import annotations

from fnmatch import fnmatchcase


def matches(pattern: str, path: str) -> bool:
    """Whether a pattern fits a path; both are relative to the configuration's folder, with `/` between the parts.

    `*` and `?` stand for what is within one part, `**` for any number of parts. A pattern of one part fits a file or
    folder of that name anywhere below; one that fits a folder fits everything in it.
    """
    parts = [part for part in pattern.removeprefix("./").split("/") if part]
    if len(parts) == 1 and not pattern.startswith(("/", "./")):
        parts.insert(0, "**")
    return _fits(parts, path.split("/"))


def _fits(pattern: list[str], path: list[str]) -> bool:
    """Whether the pattern fits the path or a folder above it; goes back to the last `**` alone, so linear in each."""
    at = reached = 0
    retry: tuple[int, int] | None = None
    while at < len(pattern):
        if pattern[at] == "**":
            retry = (at, reached)
            at += 1
        elif reached < len(path) and fnmatchcase(path[reached], pattern[at]):
            at, reached = at + 1, reached + 1
        elif retry is not None and retry[1] < len(path):
            retry = (retry[0], retry[1] + 1)
            at, reached = retry[0] + 1, retry[1]
        else:
            return False
    return True


def filled(pattern: str, path: str, name: str) -> str:
    """The name with each part `*` replaced by the part of the path that stands at the same place of the pattern.

    `stories/*/facts.yml` for the pattern `stories/*/drafts/**` and the path `stories/floods/drafts/a.md` is
    `stories/floods/facts.yml`.
    """
    parts, known = name.split("/"), path.split("/")
    wild = pattern.removeprefix("./").removeprefix("/").split("/")
    for place, part in enumerate(parts):
        if part == "*" and place < len(known) and place < len(wild) and wild[place] == "*":
            parts[place] = known[place]
    return "/".join(parts)
