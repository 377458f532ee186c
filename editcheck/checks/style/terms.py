"""The words and phrases of one rule, and what counts as one of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Any, Literal

from editcheck.checks.style.folding import folded_all, plain
from editcheck.errors import OptionError
from editcheck.named_tuple import NamedTuple

Case = Literal["auto", "exact", "any"]
CASES = ("auto", "exact", "any")
LONGEST = 200
MOST = 100_000
APOSTROPHES = "'’‘ʼ"


class Place(NamedTuple):
    """Where a term stands, `[start, end)` in the prose, and the number of the term."""

    start: int
    end: int
    term: int


class Terms:
    """What a rule looks for. One set of terms is the same as another only if they are one object.

    `case`: "auto" takes a term in small letters for any case and one with a capital as it is written. With
    `whole_words` a term does not begin or end inside a word; with `compounds` it may be a part of a compound with
    hyphens. `names`: whether it is looked for inside proper names too.
    """

    def __init__(
        self,
        texts: Iterable[str],
        case: Case = "auto",
        whole_words: bool = True,
        compounds: bool = False,
        names: bool = False,
    ) -> None:
        """Take the terms."""
        self.texts: Sequence[str] = tuple(texts)
        self.folded: Sequence[str] = folded_all(self.texts)
        self.names = names
        self._whole_words, self._compounds = whole_words, compounds
        self._exact = [
            " ".join(plain(text).split()) if case == "exact" or (case == "auto" and text.lower() != text) else ""
            for text in self.texts
        ]

    def fits(self, number: int, text: str, start: int, end: int) -> bool:
        """Whether `text[start:end]`, which folded is the term of that number, counts as the term."""
        exact = self._exact[number]
        if exact and exact != " ".join(plain(text[start:end]).split()):
            return False
        return not self._whole_words or (_begins(text, start, self._compounds) and _ends(text, end, self._compounds))

    def anywhere(self, number: int) -> bool:
        """Whether the term is written in small letters, so that a capital may make it a part of a name."""
        return not self._exact[number]


def _begins(text: str, start: int, compounds: bool) -> bool:
    if not start or not text[start].isalnum():
        return True
    before = text[start - 1]
    if before.isalnum() or before == "_":
        return False
    if before in APOSTROPHES or (before in "-‐‑" and not compounds):
        return start < 2 or not text[start - 2].isalnum()
    return True


def _ends(text: str, end: int, compounds: bool) -> bool:
    if end >= len(text) or not text[end - 1].isalnum():
        return True
    behind, beyond = text[end], text[end + 1 : end + 2]
    if behind.isalnum() or behind == "_":
        return False
    if behind in APOSTROPHES:
        return not beyond.isalpha() or (beyond == "s" and not text[end + 2 : end + 3].isalnum())
    return not (behind in "-‐‑" and beyond.isalnum()) or compounds


def read_terms(options: Mapping[str, Any], texts: Sequence[str], path: tuple[str | int, ...] = ("terms",)) -> Terms:
    """The terms that a rule's options give at a path.

    Raises:
        OptionError: a term is empty, too long or stands twice, there are none or too many, or `case` is unknown.
    """
    if not texts:
        raise OptionError(f"{path[0]}: a list of words or phrases is missing", str(path[0]))
    if len(texts) > MOST:
        raise OptionError(f"more than {MOST:,} terms in one rule", *path)
    seen: dict[str, int] = {}
    exact = options["case"] == "exact"
    for number, (text, small) in enumerate(zip(texts, folded_all(texts), strict=True)):
        key = " ".join(text.split()) if exact or text.lower() != text else small
        if not key:
            raise OptionError("an empty text would stand everywhere; write a word or a phrase", *path, number)
        if len(key) > LONGEST:
            raise OptionError(f"longer than {LONGEST} characters", *path, number)
        if key in seen:
            raise OptionError(f"{text!r} stands here twice, first as number {seen[key] + 1}", *path, number)
        seen[key] = number
    return Terms(texts, case_of(options), options["whole_words"], options["compounds"], options["names"])


def case_of(options: Mapping[str, Any]) -> Case:
    """The option `case`.

    Raises:
        OptionError: it has another value.
    """
    case: Case = options["case"]
    if case not in CASES:
        raise OptionError(f"case: {case!r} is not one of {', '.join(CASES)}", "case")
    return case


def exceptions(options: Mapping[str, Any]) -> Terms:
    """The phrases in which a rule finds nothing: its option `except`."""
    return _phrases(tuple(options["except"]))


def vocabulary(words: frozenset[str]) -> Terms:
    """The words of the house, in which no rule of style finds anything."""
    return _phrases(tuple(sorted(words)))


@lru_cache(maxsize=256)
def _phrases(texts: tuple[str, ...]) -> Terms:
    for number, text in enumerate(texts):
        if not text.strip():
            raise OptionError("an empty text", "except", number)
    return Terms(texts, compounds=True, names=True)
