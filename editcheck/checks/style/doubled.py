"""The kind of check `doubled-words`: a word that stands twice in a row."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from editcheck.checks.kind import Draft, Fix, Hit, Prepared
from editcheck.checks.style.places import Allowed
from editcheck.checks.style.terms import Terms, exceptions
from editcheck.named_tuple import NamedTuple

WORD = re.compile(r"[^\W\d_]++(?:['’][^\W\d_]++)*")
BETWEEN = re.compile(r"[ \u00a0]|[ \t]*\r?\n[ \t]*")


class Doubled(NamedTuple):
    """The options of a rule."""

    excepted: Terms


def prepare(options: Mapping[str, Any]) -> Prepared:
    """Read the options.

    Raises:
        OptionError: one cannot be followed.
    """
    excepted = exceptions(options)
    return Prepared(Doubled(excepted), (excepted,))


def check(draft: Draft, doubled: Doubled) -> Iterator[Hit]:
    """A hit for each word that stands twice; not where the second has a capital: Duran Duran, Walla Walla."""
    text = draft.reading.text
    allowed: Allowed | None = None
    before: re.Match[str] | None = None
    for word in WORD.finditer(text):
        if before is not None and _same(text, before, word):
            allowed = allowed or Allowed(draft, doubled.excepted)
            start, end = before.start(), word.end()
            if allowed(start, end):
                fix = Fix(start, end, before.group())
                yield Hit(start, end, expected=before.group(), fixes=(fix,))
        before = word


def _same(text: str, one: re.Match[str], other: re.Match[str]) -> bool:
    again = other.group()
    return (
        again == again.lower()
        and one.group().lower() == again
        and BETWEEN.fullmatch(text, one.end(), other.start()) is not None
        and text[one.start() - 1 : one.start()] not in ("-", "’", "'")
        and text[other.end() : other.end() + 1] not in ("-", "’", "'")
    )
