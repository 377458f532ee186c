"""Every word of the sources and where it stands, for looking up names: in order, whatever stands between sentences."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from editcheck.facts.model import Source
from editcheck.lookup.index import Index
from editcheck.reading.same_names import country, plain, same_land
from editcheck.reading.words import FUNCTION_WORDS, words

SKIPPED = frozenset("the of and for de van von al el".split())
"""Small words that one text has inside a name and another leaves out."""
LEAP = 2
"""How many small words or initials may stand between two words of a name."""
TRIED = 400
"""How many places of a name's rarest word are looked at."""


class Token(NamedTuple):
    """A word of a source: its plain form, its place in the source's prose, whether it has a capital."""

    plain: str
    start: int
    end: int
    capital: bool


class Text(NamedTuple):
    """The words of one source in order."""

    source: Source
    tokens: tuple[Token, ...]


class Found(NamedTuple):
    """A stretch of a source."""

    source: Source
    start: int
    end: int


class Lexicon:
    """The words of all sources."""

    def __init__(self, index: Index) -> None:
        """Read the sources' words."""
        self.texts = tuple(_text(index, source) for source in index.sheet.sources if source.id in index.readings)
        self._places: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)
        for number, text in enumerate(self.texts):
            for position, token in enumerate(text.tokens):
                self._places[token.plain].append((number, position))
        self._heads: defaultdict[str, list[str]] = defaultdict(list)
        for word, places in self._places.items():
            if word not in FUNCTION_WORDS and any(self._token(place).capital for place in places[:TRIED]):
                self._heads[word[:1]].append(word)

    def __contains__(self, word: str) -> bool:
        """Whether the sources have the plain word."""
        return word in self._places

    def capital(self, word: str) -> bool:
        """Whether the sources have the plain word with a capital."""
        return word in self._heads.get(word[:1], ())

    def place(self, word: str) -> Found | None:
        """Where the plain word stands first, with a capital if it ever has one."""
        places = self._places.get(word)
        if not places:
            return None
        best = next((place for place in places[:TRIED] if self._token(place).capital), places[0])
        return self._found(best, best)

    def kin(self, word: str) -> str:
        """A word of the sources that is the same land, people or faith as the plain word; "" where there is none."""
        if word in self._places:
            return word
        if (land := country(word)) in self._places:
            return land
        return next((other for other in self._heads.get(word[:1], ()) if same_land(word, other)), "") or next(
            (other for other in self._irregular if country(other) == land), ""
        )

    @property
    def _irregular(self) -> Iterator[str]:
        return (word for words in self._heads.values() for word in words if country(word) != word)

    def names_like(self, word: str) -> Sequence[str]:
        """The plain words with a capital that begin with the same letter."""
        return self._heads.get(word[:1], ())

    def find(self, phrase: Sequence[str]) -> Found | None:
        """Where the plain words stand in this order with nothing but small words and initials between them."""
        phrase = [word for word in phrase if word not in SKIPPED] or list(phrase)
        if not phrase:
            return None
        anchor = min(range(len(phrase)), key=lambda number: len(self._places.get(phrase[number], ())))
        best: Found | None = None
        for number, position in self._places.get(phrase[anchor], ())[:TRIED]:
            tokens = self.texts[number].tokens
            start = _walk(tokens, position, phrase[:anchor][::-1], -1)
            end = _walk(tokens, position, phrase[anchor + 1 :], 1)
            if start is not None and end is not None:
                found = self._found((number, start), (number, end))
                if tokens[start].capital:
                    return found
                best = best or found
        return best

    def initials(self, letters: str) -> Found | None:
        """Where words with capitals in a row begin with these letters: "bbc", British Broadcasting Corporation."""
        for number, text in enumerate(self.texts):
            row: list[int] = []
            for position, token in enumerate(text.tokens):
                if token.capital:
                    row.append(position)
                elif token.plain not in SKIPPED:
                    row = []
                last = row[-len(letters) :]
                if len(last) == len(letters) and all(
                    text.tokens[place].plain[:1] == letter for place, letter in zip(last, letters, strict=True)
                ):
                    return self._found((number, last[0]), (number, last[-1]))
        return None

    def _token(self, place: tuple[int, int]) -> Token:
        return self.texts[place[0]].tokens[place[1]]

    def _found(self, first: tuple[int, int], last: tuple[int, int]) -> Found:
        return Found(self.texts[first[0]].source, self._token(first).start, self._token(last).end)


def _walk(tokens: tuple[Token, ...], position: int, phrase: Sequence[str], step: int) -> int | None:
    """Where the last of the words stands, going one way from a position; None where they do not follow."""
    for word in phrase:
        for _ in range(LEAP + 1):
            position += step
            if not 0 <= position < len(tokens):
                return None
            if tokens[position].plain == word:
                break
            if tokens[position].plain not in SKIPPED and len(tokens[position].plain) > 1:
                return None
        else:
            return None
    return position


def _text(index: Index, source: Source) -> Text:
    reading = index.readings[source.id]
    tokens = []
    for sentence in reading.sentences:
        for word in words(reading.text, sentence.start, sentence.end):
            tokens.append(Token(plain(word.text), word.start, word.end, word.text[0].isupper()))
            if "-" in word.text:
                place = word.start
                for part in word.text.split("-"):
                    tokens.append(Token(plain(part), place, place + len(part), part[:1].isupper()))
                    place += len(part) + 1
    return Text(source, tuple(tokens))


@lru_cache(maxsize=8)
def lexicon_of(index: Index) -> Lexicon:
    """The lexicon of an index; the last few are kept."""
    return Lexicon(index)
