"""Text that a reader does not see, or sees as something else: invisible characters, look-alikes, hidden parts."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from editcheck.checks.kind import Draft, Fix, Hit, Severity
from editcheck.documents.content import Region

INVISIBLE = (
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\u3164\ufeff"
)
INVISIBLE_ONE = f"[{INVISIBLE}\ufe00-\ufe0d\U000e0000-\U000e007f\U000e0100-\U000e01ef\x01-\x08\x0e-\x1f\x7f]"
INVISIBLE_RUN = f"{INVISIBLE_ONE}+"
FLAG = "\U0001f3f4"
"""With tags behind it, the flag of a part of a country."""
LONG_RUN = 64
"""Characters in a run of which not every one is looked at."""
SOFT_HYPHENS = frozenset("\u00ad")
OVERRIDES = frozenset("\u202a\u202b\u202d\u202e\u2066\u2067\u2068")
JOINERS = frozenset("\u200c\u200d\u200e\u200f\u061c")
"""Marks that writing from right to left, Indian scripts and emoji need."""
FOREIGN = "[\u00a0\u0590-\u08ff\u0900-\u0dff\u2190-\u2bff\ufb1d-\ufdff\ufe70-\ufefe\ufe0f\U0001f000-\U0001faff]"

LOOK_ALIKES = dict(
    zip(
        "асеорхуіјѕһԁԛԝӏАВСЕНІЈКМОРЅТХУΑΒΕΖΗΙΚΜΝΟΡΤΥΧονρ",
        "aceopxyijshdqwlABCEHIJKMOPSTXYABEZHIKMNOPTYXovp",
        strict=True,
    )
)
"""Cyrillic and Greek letters that look like Latin ones."""
MIXED_WORD = "[A-Za-z\u00c0-\u024f\u0370-\u04ff\u0500-\u052f]+"
LATIN = "[A-Za-z]"
STYLED = "[\uff21-\uff3a\uff41-\uff5a\u24b6-\u24e9\U0001d400-\U0001d7cb\U0001f130-\U0001f189]{3,}"
"""Letters of mathematics, full width or in circles, which read like plain ones and are not found by a search."""
FIRST_STYLED = "\u24b6"
MACHINE = r"(?i)\s*(?:/?wp:|\[|/?ko\b|#|esi|more\b|end\b|begin\b|start\b|/|google|noindex|content|stop|editcheck:|<)"
"""How comments begin that are there for a machine."""
FEW_WORDS = 3
"""A hidden label of so few words may be there for readers who listen to the page."""


def check(draft: Draft, options: Mapping[str, Any]) -> Iterator[Hit]:
    """A hit for each stretch that is hidden, with a fix that takes it out or writes it plainly."""
    text = draft.reading.text
    yield from _invisible(text)
    yield from _look_alikes(text)
    for region in draft.reading.document.regions:
        words = text[region.start : region.end].split()
        if region.kind == "hidden" and words:
            severity: Severity | None = "warning" if len(words) <= FEW_WORDS else None
            yield _hit(region, "text that the page hides from its readers", severity)
        elif region.kind == "comment" and len(words) > FEW_WORDS and not re.compile(MACHINE).match(text, region.start):
            yield _hit(region, "a comment in the code of the page, which anybody can read", "warning")


def _hit(region: Region, what: str, severity: Severity | None) -> Hit:
    return Hit(region.start, region.end, values={"what": what}, severity=severity)


def _invisible(text: str) -> Iterator[Hit]:
    if text.isascii() and text.isprintable():
        return
    for start, end in _in_words(text, list(_deceiving(text))):
        letters = text[start:end]
        hidden = re.findall(INVISIBLE_ONE, letters)
        marks = frozenset(hidden) if len(hidden) < LONG_RUN else frozenset()
        name = unicodedata.name(letters[0], "a control character").lower()
        more = f" and {len(hidden) - 1} more" if len(hidden) > 1 else ""
        inside = text[start - 1 : start].isalpha() and text[end : end + 1].isalpha()
        where = "inside a word" if inside else "in the text"
        fix = Fix(start, end, re.sub(INVISIBLE_RUN, "", letters))
        yield Hit(start, end, fixes=(fix,), values={"what": f"{name}{more} {where}"}, severity=_severity(marks, inside))


def _deceiving(text: str) -> Iterator[tuple[int, int]]:
    """The runs of invisible characters that neither a language or an emoji needs nor copying leaves behind."""
    for match in re.finditer(INVISIBLE_RUN, text):
        start, end = match.span()
        before, after = text[start - 1 : start], text[end : end + 1]
        marks = frozenset(match.group()) if end - start < LONG_RUN else frozenset()
        if marks and marks <= JOINERS and (re.match(FOREIGN, before) or re.match(FOREIGN, after) or after > "\u058f"):
            continue
        if before == FLAG and match.group().endswith("\U000e007f") and min(marks, default="") > "\U000e0000":
            continue
        if before > "\u058f" and end - start == 1 and unicodedata.category(match.group()) == "Mn":
            continue  # which form of a sign is meant
        if marks and marks <= OVERRIDES | JOINERS and (before > "\u058f" or after > "\u058f"):
            continue
        inside = before.isalpha() and after.isalpha()
        if inside or len(marks) != 1 or end - start > 1 or marks & OVERRIDES:
            yield start, end


def _in_words(text: str, runs: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The runs, those in one word taken together."""
    first = last = -1
    for start, end in runs:
        if first >= 0 and start - last <= LONG_RUN and text[last:start].isalnum():
            last = end
            continue
        if first >= 0:
            yield first, last
        first, last = start, end
    if first >= 0:
        yield first, last


def _severity(marks: frozenset[str], inside: bool) -> Severity | None:
    """How bad invisible characters are: inside a word they deceive, unless they only tell where it may be divided."""
    if inside:
        return "warning" if marks and marks <= SOFT_HYPHENS else None
    return None if not marks or marks & OVERRIDES else "warning"


def _look_alikes(text: str) -> Iterator[Hit]:
    letters = set(text)
    if not letters.isdisjoint(LOOK_ALIKES):
        for match in re.finditer(MIXED_WORD, text):
            word = match.group()
            if word.isascii() or not re.search(LATIN, word):
                continue
            false = [letter for letter in word if letter in LOOK_ALIKES]
            if false and all(letter in LOOK_ALIKES or letter < "\u0250" for letter in word):
                plain = "".join(LOOK_ALIKES.get(letter, letter) for letter in word)
                what = f"{len(false)} letter{'s' * (len(false) > 1)} of another alphabet in “{plain}”"
                yield Hit(match.start(), match.end(), fixes=(Fix(*match.span(), plain),), values={"what": what})
    if max(letters, default="") < FIRST_STYLED:
        return
    for match in re.finditer(STYLED, text):
        plain = unicodedata.normalize("NFKC", match.group())
        yield Hit(
            *match.span(), fixes=(Fix(*match.span(), plain),), values={"what": f"letters that only look like “{plain}”"}
        )
