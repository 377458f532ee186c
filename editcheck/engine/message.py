"""The message of a rule: words with placeholders, {found}, that each hit fills."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

PLACEHOLDER = re.compile(r"\{(\w+)\}")
LONGEST = 500
"""Characters of a value that are told in a message."""
ALWAYS = ("text", "found", "expected")
"""Placeholders that every kind of check fills."""


def fault(message: str, known: Iterable[str]) -> str:
    """What is wrong with a message: a placeholder that nothing fills, a brace that belongs to none; "" if nothing."""
    known = (*ALWAYS, *known)
    for name in PLACEHOLDER.findall(message):
        if name not in known:
            return f"unknown placeholder {{{name}}} (known: {', '.join(f'{{{item}}}' for item in known)})"
    if re.search(r"[{}]", PLACEHOLDER.sub("", message)):
        return "a { or } that is no placeholder such as {found}"
    return ""


def fill(message: str, values: Mapping[str, str]) -> str:
    """The message with its placeholders filled, very long values cut; runs of white space become one space."""
    return " ".join(PLACEHOLDER.sub(lambda match: _short(values[match[1]]), message).split())


def _short(value: str) -> str:
    return value if len(value) <= LONGEST else f"{value[: LONGEST - 1]}…"
