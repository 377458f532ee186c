"""The words of an utterance in a form in which prints of it can be compared.

Marks, case, hyphens, contractions ("don't", "do not"), numerals ("45", "forty-five") and "%" ("per cent") do not
count; an ellipsis and square brackets do, as they tell that words were left out or put in.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Final

from editcheck.facts.numerals import NUMBER, ORDINALS, STARTS, numeral, spelt_out

WORD = re.compile(
    r"\d+(?:[.,]\d+)*[^\W\d_]*"  # 2,300  4.2m  19th
    r"|(?<![^\W_])[^\W\d_]\.(?:[^\W\d_]\.)+[^\W\d_]?(?![^\W_])"  # U.S.
    r"|(?:\[[^\W\d_]+\])?[^\W_]+(?:\[[^\W\d_]+\]|(?:['`*]++|[‘’]++|ʼ)+[^\W_]+)*"  # don't  [o]ne  want[ed]
    r"|[$%&]|[£€]"
)
INVISIBLE = re.compile("[\u00ad\u200b-\u200d\u2060\ufeff\u0300-\u036f]")
ELLIPSIS = re.compile(r"…+|\.(?:\s?\.){2,}|\*\s?\*\s?\*")
BRACKETS = re.compile(r"\[[^\[\]]{0,300}\]|\([^()]{0,300}\)")
APOSTROPHES = str.maketrans("’‘ʼ`", "''''")

NEGATED = {"can't": "can", "won't": "will", "shan't": "shall", "cannot": "can", "ain't": "is"}
ENDINGS = {"'re": "are", "'ve": "have", "'ll": "will", "'m": "am"}
SIGNS = {"percent": "%", "pc": "%", "dollar": "$", "dollars": "$", "euro": "€", "euros": "€", "&": "and"}
ONE_KEY = {**ORDINALS, **SIGNS, "pound": "£", "pounds": "£"}
ODD = frozenset((*ONE_KEY, "cannot"))
CURRENCIES = frozenset("£$€")
JOINING = frozenset(("per", *STARTS, *CURRENCIES))
SLURRED = {"'s": frozenset(("is", "has", "us")), "'d": frozenset(("would", "had")), "'em": frozenset(("them",))}
HESITATION = frozenset(("uh", "um", "er", "erm", "ah", "uhm"))


class Wording:
    """The words of a text: a key for each, and where it stands, `[starts[i], ends[i])` in `text`."""

    __slots__ = ("ends", "keys", "starts", "text")

    def __init__(self, text: str, keys: tuple[str, ...], starts: tuple[int, ...], ends: tuple[int, ...]) -> None:
        """Take the words as they were split."""
        self.text: Final = text
        self.keys: Final = keys
        self.starts: Final = starts
        self.ends: Final = ends

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
    end = len(text) if end is None else end
    lowered = text.lower()
    if len(lowered) != len(text):  # a few letters have two in lower case
        lowered = "".join(letter.lower() if len(letter.lower()) == 1 else letter for letter in text)
    pattern = WORD if INVISIBLE.search(text, start, end) is None else _loose_word()
    matches = list(pattern.finditer(lowered, start, end))
    keys = [match[0] for match in matches]
    starts, ends = [match.start() for match in matches], [match.end() for match in matches]
    odd = [place for place, key in enumerate(keys) if key in ODD or not key.isalpha() or not key.isascii()]
    keys, starts, ends = _replaced(keys, starts, ends, [(place, place + 1, _keys(keys[place])) for place in odd])
    keys, starts, ends = _replaced(keys, starts, ends, list(_joins(keys, starts, ends)))
    return Wording(text, tuple(keys), tuple(starts), tuple(ends))


Lists = tuple[list[str], list[int], list[int]]


def _replaced(
    keys: list[str], starts: list[int], ends: list[int], changes: Sequence[tuple[int, int, tuple[str, ...]]]
) -> Lists:
    """The words with other keys for some, `[first, last)`, each standing where these stood."""
    if not changes:
        return keys, starts, ends
    found: Lists = ([], [], [])
    place = 0
    for first, last, others in changes:
        found[0].extend((*keys[place:first], *others))
        found[1].extend((*starts[place:first], *[starts[first]] * len(others)))
        found[2].extend((*ends[place:first], *[ends[last - 1]] * len(others)))
        place = last
    found[0].extend(keys[place:])
    found[1].extend(starts[place:])
    found[2].extend(ends[place:])
    return found


def _keys(word: str) -> tuple[str, ...]:
    """The keys of a word that is not plain letters: digits, an apostrophe, accents, dots, brackets."""
    if word in ONE_KEY:
        return (ONE_KEY[word],)
    word = unicodedata.normalize("NFKD", word) if not word.isascii() else word
    word = INVISIBLE.sub("", word).translate(APOSTROPHES)
    if word[:1].isdigit():
        return (numeral(word),)
    word = word.replace(".", "").replace("[", "").replace("]", "")
    if word in NEGATED:
        return NEGATED[word], "not"
    if word.endswith("n't"):
        return (word[:-3], "not") if len(word) > 3 else ("not",)
    stem, apostrophe, ending = word.rpartition("'")
    if not apostrophe or not stem:
        return (ONE_KEY.get(word, word),) if word else ()
    ending = apostrophe + ending
    if ending in ENDINGS:
        return stem, ENDINGS[ending]
    return (stem, ending) if ending in SLURRED else (word.replace("'", ""),)


def _joins(keys: list[str], starts: list[int], ends: list[int]) -> Iterator[tuple[int, int, tuple[str, ...]]]:
    """Numbers in several words and "per cent", each to be one key; a currency's sign goes behind its number."""
    reached = 0
    for place, key in enumerate(keys):
        if place < reached or not (key in JOINING or key[0] == NUMBER):
            continue
        if key == "per":
            if keys[place + 1 : place + 2] == ["cent"]:
                reached = place + 2
                yield place, reached, ("%",)
        elif key in CURRENCIES:
            if keys[place + 1 : place + 2] and keys[place + 1][0] == NUMBER and ends[place] == starts[place + 1]:
                number, count = spelt_out(keys, place + 1)
                reached = place + 1 + max(count, 1)
                yield place, reached, (number or keys[place + 1], key)
        else:
            number, count = spelt_out(keys, place)
            if count:
                reached = place + count
                yield place, reached, (number,)


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
    from editcheck.facts.spelling import same_spelling  # most prints of an utterance are alike

    if same_spelling(one, other):
        return True
    return other in SLURRED.get(one, ()) or one in SLURRED.get(other, ()) or _masked(one, other) or _masked(other, one)


def _masked(one: str, other: str) -> bool:
    """Whether a word is printed with asterisks for some of its letters."""
    return "*" in one and one[0] == other[0] and len(one) == len(other)
