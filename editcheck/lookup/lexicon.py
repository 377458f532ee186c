"""Every word of the sources and where it stands, for looking up names: in order, whatever stands between sentences."""

from collections import defaultdict
from collections.abc import Sequence
from functools import cached_property, lru_cache

from editcheck.facts.model import Source
from editcheck.lookup.index import Index
from editcheck.named_tuple import NamedTuple
from editcheck.reading.names.parties import PREFIXES
from editcheck.reading.names.same_names import country, plain, same_land
from editcheck.reading.words import FUNCTION_WORDS, words

SKIPPED = frozenset("the of and for de van von al el".split())
"""Small words that one text has inside a name and another leaves out."""
LEAP = 2
"""How many small words or initials may stand between two words of a name."""
BEGINNING = 3
"""So many first letters a land and its people share at least, where one word follows from the other."""
INITIALS = range(3, 7)
"""So many words make a name that is shortened to its initials."""
TRIED = 400
"""How many places of a name's rarest word are looked at."""


class Token(NamedTuple):
    """A word of a source: its plain form, its place in the source's prose, whether it has a capital.

    A small word has one only where it is all capitals: "US" is a name, "us" and "Us" are none.
    """

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
        self.texts = tuple(_text(index, source) for source in index.sources.values())
        self._places: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)
        capitals = set()
        for number, text in enumerate(self.texts):
            for position, token in enumerate(text.tokens):
                places = self._places[token.plain]
                if token.capital and len(places) < TRIED:
                    capitals.add(token.plain)
                places.append((number, position))
        self._heads: defaultdict[str, list[str]] = defaultdict(list)
        for word in self._places:
            if word in capitals and word not in FUNCTION_WORDS:
                self._heads[word[:1]].append(word)

    def __contains__(self, word: str) -> bool:
        """Whether the sources have the plain word."""
        return word in self._places

    def capital(self, word: str) -> bool:
        """Whether the sources have the plain word with a capital."""
        return word in self._heads.get(word[:1], ())

    def is_name(self, word: str) -> bool:
        """Whether the sources have the plain word with a capital wherever it stands, and not as a first word alone."""
        places = self._places.get(word, ())[:TRIED]
        return all(self._token(place).capital for place in places) and any(self._inside(place) for place in places)

    def _inside(self, place: tuple[int, int]) -> bool:
        """Whether the word at a place stands inside a sentence, next to the one before it."""
        tokens = self.texts[place[0]].tokens[max(0, place[1] - 1) : place[1] + 1]
        return len(tokens) > 1 and not tokens[0].capital and tokens[1].start == tokens[0].end + 1

    def place(self, word: str, before: str | None = None) -> Found | None:
        """Where the plain word stands first, with a capital if it ever has one.

        `before`: only where no other name follows it than this one; John of John Stones is not John of John Ashworth.
        """
        places: Sequence[tuple[int, int]] = self._places.get(word, ())[:TRIED]
        if before is not None:
            places = [place for place in places if self._token(place).capital and self._ends(place, before)]
        if not places:
            return None
        best = next((place for place in places if self._token(place).capital), places[0])
        return self._found(best, best)

    def _ends(self, place: tuple[int, int], before: str) -> bool:
        """Whether a name ends with the word at a place, or goes on to the word `before`, perhaps over a middle name."""
        tokens = self.texts[place[0]].tokens[place[1] : place[1] + 3]
        goes_on = len(tokens) > 1 and tokens[1].capital and tokens[1].start <= tokens[0].end + 1
        return not goes_on or any(token.plain == before for token in tokens[1:])

    def kin(self, word: str) -> str:
        """A word of the sources that is the same land, people or faith as the plain word; "" where there is none."""
        if word in self._places:
            return word
        if (land := country(word)) in self._places:
            return land
        near = self._by_beginning.get(word[:BEGINNING], ())
        return next((other for other in near if same_land(word, other)), "") or self._irregular.get(land, "")

    @cached_property
    def _by_beginning(self) -> dict[str, list[str]]:
        found: defaultdict[str, list[str]] = defaultdict(list)
        for heads in self._heads.values():
            for word in heads:
                found[word[:BEGINNING]].append(word)
        return found

    @cached_property
    def _irregular(self) -> dict[str, str]:
        """The words whose land does not follow from them, by the land."""
        heads = [word for words in self._heads.values() for word in words if country(word) != word]
        return {country(word): word for word in reversed(heads)}

    def names_like(self, word: str) -> Sequence[str]:
        """The plain words with a capital that begin with the same letter."""
        return self._heads.get(word[:1], ())

    def find(self, phrase: Sequence[str]) -> Found | None:
        """Where the plain words stand in this order with nothing but small words and initials between them."""
        phrase = [word for word in phrase if word not in SKIPPED] or list(phrase)
        if not phrase:
            return None
        letters = len(phrase) == 1 and phrase[0] in FUNCTION_WORDS
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
                best = best or (None if letters else found)
        return best

    def initials(self, letters: str) -> Found | None:
        """Where words with capitals in a row begin with these letters: "bbc", British Broadcasting Corporation."""
        places = self._initials.get(letters)
        return self._found(*places) if places else None

    @cached_property
    def _initials(self) -> dict[str, tuple[tuple[int, int], tuple[int, int]]]:
        """The first and last of the words with capitals in a row, by their initials."""
        found: dict[str, tuple[tuple[int, int], tuple[int, int]]] = {}
        for number, text in enumerate(self.texts):
            row: list[tuple[int, str]] = []
            for position, token in enumerate(text.tokens):
                if token.capital:
                    row = [*row[1 - INITIALS[-1] :], (position, token.plain[:1])]
                    for count in INITIALS:
                        if count <= len(row):
                            letters = "".join(letter for _, letter in row[-count:])
                            found.setdefault(letters, ((number, row[-count][0]), (number, position)))
                elif token.plain not in SKIPPED:
                    row = []
        return found

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
    reading = index.reading(source.id)
    tokens, token = [], Token._make
    for sentence in reading.sentences:
        for start, end, word in words(reading.text, sentence.start, sentence.end):
            form = plain(word)
            capital = word[0].isupper() and (form not in FUNCTION_WORDS or word.isupper())
            tokens.append(token((form, start, end, capital)))
            if "-" in word:
                place = start
                for part in word.split("-"):
                    form = PREFIXES.get(word[:2], "") if place == start else ""  # D-Mabry: a Democrat
                    tokens.append(token((form or plain(part), place, place + len(part), part[:1].isupper())))
                    place += len(part) + 1
    return Text(source, tuple(tokens))


@lru_cache(maxsize=8)
def lexicon_of(index: Index) -> Lexicon:
    """The lexicon of an index; the last few are kept."""
    return Lexicon(index)
