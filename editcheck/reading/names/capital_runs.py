"""Runs of capitalised words, where capitals mean something."""

from collections.abc import Iterable, Iterator
from functools import lru_cache

from editcheck.named_tuple import NamedTuple
from editcheck.reading.model import Reading
from editcheck.reading.names.name_words import CALENDAR, OF_HEADS, ORGANISATION, PARTICLES, is_common
from editcheck.reading.words import FUNCTION_WORDS, Word, words

OPENING = frozenset("“‘\"':;•*–—…")
LETTERS = frozenset(("US", "US's", "US’s", "WHO", "WHO's", "WHO’s"))
"""Letters that would be small words if they were not set in capitals."""
TITLE_CASE = 0.6
"""A line with this share of capitals among its longer words is set as a headline: its capitals tell nothing."""
TITLE_CASE_WORDS = 4


class Token(NamedTuple):
    """A word of a sentence.

    `gap` is what stands between it and the word before. `free`: it would have a capital whatever it is, as the first
    word of a sentence or quotation, or a word of a headline set in capitals.
    """

    word: Word
    gap: str
    capital: bool
    free: bool


Run = list[Token]


def runs(reading: Reading, taken: Iterable[tuple[int, int]] = ()) -> Iterator[Run]:
    """The runs of capitalised words that may be names; none touches a stretch of `taken`."""
    sentences = [_tokens(reading.text, sentence.start, sentence.end) for sentence in reading.sentences]
    named = {
        bare(token.word.text) for tokens in sentences for token in tokens if token.capital and not token.free
    } - CALENDAR
    plain = {token.word.text.lower() for tokens in sentences for token in tokens if not token.capital}
    spans = sorted(taken)
    number = 0
    for tokens in sentences:
        while tokens and number < len(spans) and spans[number][1] <= tokens[0].word.start:
            number += 1
        yield from _runs(_without(tokens, spans[number : number + 8]), named, plain)


def _without(tokens: list[Token], spans: list[tuple[int, int]]) -> list[Token]:
    """The tokens that no stretch touches."""
    if not spans or not tokens or spans[0][0] >= tokens[-1].word.end:
        return tokens
    return [
        token for token in tokens if not any(start < token.word.end and token.word.start < end for start, end in spans)
    ]


@lru_cache(maxsize=16384)
def bare(word: str) -> str:
    """A word in lower case without a possessive ending."""
    return word.lower().replace("’", "'").removesuffix("'s").removesuffix("'")


def possessive(word: str) -> int:
    """How many characters of a word its possessive ending has."""
    return 2 if word[-2:] in ("'s", "’s", "'S", "’S") else 0


def _tokens(text: str, start: int, end: int) -> list[Token]:
    found: list[Token] = []
    before = start
    for word in words(text, start, end):
        gap = text[before : word.start]
        free = before == start or (gap not in (" ", "' ") and not OPENING.isdisjoint(gap))
        found.append(Token._make((word, gap, _is_capital(word.text), free)))
        before = word.end
    if text[end - 1] in ".,;":
        return found
    long = [token for token in found if len(token.word.text) > 3 and token.word.text[0].isalpha()]
    capitals = sum(token.capital for token in long)
    if len(long) >= TITLE_CASE_WORDS and capitals >= TITLE_CASE * len(long):
        names = sum(not is_common(bare(token.word.text)) for token in long)
        if 2 * names < len(long):
            return [token._replace(free=True) for token in found]
    return found


def _is_capital(word: str) -> bool:
    return not word.islower() and (word[0].isupper() or (len(word) > 2 and word[0].isalpha()))


def _runs(tokens: list[Token], named: set[str], plain: set[str]) -> Iterator[Run]:
    run: Run = []
    position = 0
    while position < len(tokens):
        token = tokens[position]
        if run and token.gap.strip(" \n") not in ("", "&") and not _owns(run[-1], token):
            yield run
            run = []
        if token.capital and _may_name(tokens, position, named, plain):
            run.append(token)
            if possessive(token.word.text):
                yield run
                run = []
        elif run:
            step = _joined(run, tokens, position)
            run.extend(tokens[position : position + step])
            if not step:
                yield run
                run = []
            position += max(step - 1, 0)
        position += 1
    if run:
        yield run


def _owns(before: Token, token: Token) -> bool:
    """Whether a word with an apostrophe for its possessive goes with the body that follows: the Growers’ Guild."""
    members = before.word.text.endswith("s") and is_common(bare(before.word.text))
    return members and token.gap in ("’ ", "' ") and token.capital and bare(token.word.text) in ORGANISATION


def _may_name(tokens: list[Token], position: int, named: set[str], plain: set[str]) -> bool:
    token = tokens[position]
    word = bare(token.word.text)
    if word in CALENDAR or (word in FUNCTION_WORDS and token.word.text not in LETTERS):
        return False
    if not token.free or word in named:
        return True
    if word in plain:
        return False
    following = tokens[position + 1] if position + 1 < len(tokens) else None
    if following and following.capital and not following.free and following.gap == " ":
        return True
    return token.word.text in LETTERS or not is_common(word)


def _joined(run: Run, tokens: list[Token], position: int) -> int:
    """How many small words from here on stand inside the name that the run has begun: 0 where it ends."""
    word = tokens[position].word.text.lower()
    last = bare(run[-1].word.text)
    head = any(bare(token.word.text) in OF_HEADS for token in run)
    capital = tokens[position].capital and not tokens[position].free and word not in CALENDAR
    step = 1
    if word in ("of", "for"):
        if last not in OF_HEADS:
            return 0
        if position + 1 < len(tokens) and tokens[position + 1].word.text.lower() == "the":
            step = 2
    elif word in ("and", "the"):
        organisation = word == "and" and len(run) == 1 and _ends_as_organisation(tokens, position + 1)
        if not (capital or head or organisation):
            return 0
    elif word not in PARTICLES and not capital:
        return 0
    after = tokens[position : position + step + 1]
    if len(after) <= step or any(token.gap != " " for token in after):
        return 0
    return step if after[-1].capital and bare(after[-1].word.text) not in CALENDAR else 0


def _ends_as_organisation(tokens: list[Token], position: int) -> bool:
    last = ""
    for token in tokens[position : position + 5]:
        if not token.capital or (last and token.gap != " "):
            break
        last = bare(token.word.text)
    return last in ORGANISATION and last != bare(tokens[position].word.text)
