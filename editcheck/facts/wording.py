"""The words of an utterance in a form in which prints of it can be compared.

Marks, case, hyphens, contractions ("don't", "do not"), numerals ("45", "forty-five") and "%" ("per cent") do not
count; an ellipsis and square brackets do, as they tell that words were left out or put in.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from editcheck.facts.numerals import NUMBER, ORDINALS, STARTS, numeral, spelt_out
from editcheck.facts.spelling import same_spelling

WORD = re.compile(
    r"\d+(?:[.,]\d+)*[^\W\d_]*"  # 2,300  4.2m  19th
    r"|(?<![^\W_])[^\W\d_]\.(?:[^\W\d_]\.)+[^\W\d_]?(?![^\W_])"  # U.S.
    r"|(?:\[[^\W\d_]+\])?[^\W_]+(?:\[[^\W\d_]+\]|['’‘ʼ`*]+[^\W_]+)*"  # don't  [o]ne  want[ed]
    r"|[%£$€&]"
)
INVISIBLE = re.compile("[\u00ad\u200b-\u200d\u2060\ufeff\u0300-\u036f]")
ELLIPSIS = re.compile(r"…|\.(?:\s?\.){2,}|\*\s?\*\s?\*")
BRACKETS = re.compile(r"\[[^\[\]]{0,300}\]|\([^()]{0,300}\)")
APOSTROPHES = str.maketrans("’‘ʼ`", "''''")

NEGATED = {"can't": "can", "won't": "will", "shan't": "shall", "cannot": "can", "ain't": "is"}
ENDINGS = {"'re": "are", "'ve": "have", "'ll": "will", "'m": "am"}
SIGNS = {"percent": "%", "pc": "%", "dollar": "$", "dollars": "$", "euro": "€", "euros": "€", "&": "and"}
ONE_KEY = {**ORDINALS, **SIGNS, "pound": "£", "pounds": "£"}
CURRENCIES = frozenset("£$€")
SLURRED = {"'s": frozenset(("is", "has", "us")), "'d": frozenset(("would", "had")), "'em": frozenset(("them",))}
HESITATION = frozenset(("uh", "um", "er", "erm", "ah", "uhm"))


@dataclass(frozen=True, slots=True)
class Wording:
    """The words of a text: a key for each, and where it stands, `[starts[i], ends[i])` in `text`."""

    text: str
    keys: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def __len__(self) -> int:
        return len(self.keys)

    def printed(self, first: int, last: int) -> str:
        """The words `[first, last)` as they are printed, white space made even."""
        if first >= last:
            return ""
        return " ".join(self.text[self.starts[first] : self.ends[last - 1]].split())

    def omissions(self) -> frozenset[int]:
        """The numbers of the words before which an ellipsis stands (the count of words: one at the end)."""
        return frozenset(self._word_at(match.start()) for match in ELLIPSIS.finditer(self.text))

    def insertions(self) -> frozenset[int]:
        """The numbers of the words that stand in brackets."""
        found: set[int] = set()
        for match in BRACKETS.finditer(self.text):
            first, last = self._word_at(match.start()), self._word_at(match.end())
            found.update(number for number in range(first, last) if self.starts[number] > match.start())
        return frozenset(found)

    def _word_at(self, position: int) -> int:
        from bisect import bisect_left

        return bisect_left(self.starts, position)


def wording(text: str, start: int = 0, end: int | None = None) -> Wording:
    """The words of `text[start:end]`; their places are counted in the whole text."""
    keys: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    pattern = WORD if INVISIBLE.search(text, start, len(text) if end is None else end) is None else _loose_word()
    for match in pattern.finditer(text, start, len(text) if end is None else end):
        word = match.group().lower()
        if word.isalpha() and word.isascii():
            key = ONE_KEY.get(word, word)
            if key != "cannot":
                keys.append(key)
                starts.append(match.start())
                ends.append(match.end())
                continue
        for key in _keys(word):
            keys.append(key)
            starts.append(match.start())
            ends.append(match.end())
    if not STARTS.isdisjoint(keys) or not CURRENCIES.isdisjoint(keys) or "cent" in keys:
        _join(keys, starts, ends)
    return Wording(text, tuple(keys), tuple(starts), tuple(ends))


def _keys(word: str) -> tuple[str, ...]:
    """The keys of a word that is not plain letters: digits, an apostrophe, accents, dots, brackets."""
    word = unicodedata.normalize("NFKD", word) if not word.isascii() else word
    word = INVISIBLE.sub("", word).translate(APOSTROPHES)
    if word[:1].isdigit():
        return (numeral(word),)
    word = word.replace(".", "").replace("[", "").replace("]", "")
    if word in NEGATED:
        return NEGATED[word], "not"
    if word.endswith("n't"):
        return word[:-3], "not"
    stem, apostrophe, ending = word.rpartition("'")
    if not apostrophe or not stem:
        return (ONE_KEY.get(word, word),) if word else ()
    ending = apostrophe + ending
    if ending in ENDINGS:
        return stem, ENDINGS[ending]
    return (stem, ending) if ending in SLURRED else (word.replace("'", ""),)


def _join(keys: list[str], starts: list[int], ends: list[int]) -> None:
    """Make one key of a number in several words and of "per cent", and put a currency's sign behind its number."""
    kept = at = 0
    while at < len(keys):
        key, taken = keys[at], 1
        if key in STARTS or (key.startswith(NUMBER) and at + 1 < len(keys)):
            number, count = spelt_out(keys, at)
            if count:
                key, taken = number, count
        elif key == "per" and keys[at + 1 : at + 2] == ["cent"]:
            key, taken = "%", 2
        elif (
            key in CURRENCIES and at + 1 < len(keys) and keys[at + 1].startswith(NUMBER) and ends[at] == starts[at + 1]
        ):
            number, count = spelt_out(keys, at + 1)
            keys[kept], starts[kept], ends[kept] = number or keys[at + 1], starts[at], ends[at + max(count, 1)]
            kept += 1
            taken = 1 + max(count, 1)
        keys[kept], starts[kept], ends[kept] = key, starts[at], ends[at + taken - 1]
        kept += 1
        at += taken
    del keys[kept:], starts[kept:], ends[kept:]


@cache
def _loose_word() -> re.Pattern[str]:
    """The pattern of a word for texts with invisible characters or loose accents inside words."""
    letter = "[^\\W_]"
    return re.compile(WORD.pattern.replace(f"{letter}+", f"(?:{letter}|{INVISIBLE.pattern})+"))


def same_words(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether two short runs of keys are the same words but for spelling, hyphens and slurring."""
    if one == other:
        return True
    if len(one) == len(other):
        return all(map(_same_word, one, other))
    left = "".join(key for key in one if key not in HESITATION)
    return left == "".join(key for key in other if key not in HESITATION)


def _same_word(one: str, other: str) -> bool:
    if same_spelling(one, other):
        return True
    return other in SLURRED.get(one, ()) or one in SLURRED.get(other, ()) or _masked(one, other) or _masked(other, one)


def _masked(one: str, other: str) -> bool:
    """Whether a word is printed with asterisks for some of its letters."""
    return "*" in one and one[0] == other[0] and len(one) == len(other)
