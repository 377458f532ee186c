"""Reading proper names: of laws, people, organisations, places and other things."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from editcheck.reading.model import Name, Reading
from editcheck.reading.names.capital_runs import Run, Token, bare, possessive, runs
from editcheck.reading.names.given_names import GIVEN
from editcheck.reading.names.laws import LAW, laws
from editcheck.reading.names.name_words import COURTESY, NO_NAMES, ORGANISATION, PLACE, POST_NOMINALS, is_common
from editcheck.reading.names.parties import PREFIXES
from editcheck.reading.names.person_names import OPENERS
from editcheck.reading.words import WORD, Word

OFFICES = frozenset("secretary minister president chancellor director chairman chair commissioner governor".split())
"""Words that end the title of an office; such a title alone is no name."""
DIRECTIONS = frozenset("north south east west northern southern eastern western central st port great royal".split())
"""Words with which the name of a place often begins."""
BODIES = frozenset("club company firm charity union group agency bank newspaper supplier retailer operator".split())
"""Words before an organisation's name."""
LAND_LETTERS = frozenset("uk us usa uae".split())
"""Letters that stand for a country; "us" is read as a name only where it has capitals."""
PLACED = frozenset("in at near from to across outside around towards".split())
"""Words before a place's name."""


def read(reading: Reading) -> Reading:
    """Add the names."""
    found = [
        Name(start, end, reading.text[start:end], "law")
        for sentence in reading.sentences
        for start, end in laws(reading.text, sentence.start, sentence.end)
    ]
    persons = {
        place: mention.start
        for person in reading.people
        for mention in person.mentions
        for place in range(mention.start, mention.end)
    }
    for run in runs(reading, [(name.start, name.end) for name in found]):
        for piece in _divided(run, persons):
            for words in _parts(reading.text, piece, persons):
                start, last = words[0].word.start, words[-1].word
                end = last.end - (possessive(last.text) or len(_compound(last.text)))
                kind = _kind(reading.text, words, words[-1].word.start in persons)
                if kind == "person":
                    end = _whole(reading.text, last, end, persons)
                if kind != "person" and reading.text[start : start + 2] in PREFIXES:
                    start, kind = start + 2, "place"  # D-Mabry: the party is read as a role
                found.append(Name(start, end, reading.text[start:end], kind))
    return reading.with_(names=tuple(sorted(found, key=lambda name: name.start)))


def _whole(text: str, last: Word, end: int, persons: Mapping[int, int]) -> int:
    """The end of a person's name, the surname that is a small word or a month included: Theresa May."""
    surname = WORD.match(text, end + 1) if end == last.end else None
    if surname is None or not text[end + 1].isupper() or persons.get(end + 1) != persons[last.start]:
        return end
    return surname.end() - possessive(surname[0])


def _divided(run: Run, persons: Mapping[int, int]) -> Iterator[Run]:
    """The run, cut before a person who is known by name: "Glamour | Deborah Joseph"."""
    begin = 0
    for number, token in enumerate(run):
        if number and persons.get(token.word.start) == token.word.start and run[number - 1].capital:
            yield run[begin:number]
            begin = number
    yield run[begin:]


def _parts(text: str, run: Run, persons: Mapping[int, int]) -> Iterator[Run]:
    """The names in a run: titles before a name are left out, and what is no name by itself."""
    begin = 0
    for number, token in enumerate(run):
        if bare(token.word.text) in COURTESY and number + 1 < len(run) and not _heads_name(run, number):
            begin = number + 1
    left = run[begin:]
    if len(left) > 1 and left[0].free and left[1].capital and left[0].word.start not in persons and _opens(left):
        left = left[1:]
    if len(left) > 1 and LAW.fullmatch(left[-1].word.text):
        left = left[:-1]  # "Scottish Bill" names no law
    while left and (not left[-1].capital or (len(left) > 1 and bare(left[-1].word.text) in POST_NOMINALS)):
        left = left[:-1]
    if left and len(left) > 1 and bare(left[-1].word.text) in OFFICES:
        return
    words = [bare(token.word.text) for token in left]
    if not words or all(word in NO_NAMES or word in COURTESY or len(word) == 1 for word in words):
        return
    if len(left) == 1 and left[0].free and text[left[0].word.end : left[0].word.end + 1] == ":":
        return
    yield left


def _opens(run: Run) -> bool:
    """Whether a run begins with a word whose capital is the sentence's: "Angry Vantage", not "Northern Ireland"."""
    first, second = (bare(token.word.text) for token in run[:2])
    if not _is_plain(run[0]) or _is_plain(run[1]) or first in DIRECTIONS:
        return False
    return second not in ORGANISATION or first in OPENERS


def _compound(word: str) -> str:
    """What follows the name in a compound: "-based"."""
    place = word.find("-")
    return word[place:] if 0 < place < len(word) - 1 and word[place + 1 :].islower() else ""


def _is_plain(token: Token) -> bool:
    word = token.word.text
    return is_common(bare(word)) and bare(word).capitalize() not in GIVEN


def _heads_name(run: Run, number: int) -> bool:
    """Whether the title is itself part of a longer name: "the Lord Mayor's Show", "Justice Department"."""
    following = bare(run[number + 1].word.text)
    return following in ORGANISATION or following in PLACE or not run[number + 1].capital


def _kind(text: str, words: Run, person: bool) -> str:
    if person:
        return "person"
    known = [bare(token.word.text) for token in words]
    if len(words) == 1 and known[0] in LAND_LETTERS:
        return "place"
    if known[-1] in PLACE and known[-1] not in ORGANISATION:
        return "place"
    if any(word in ORGANISATION for word in known) or (len(words) == 1 and _is_acronym(words[0].word.text)):
        return "organisation"
    before = text[max(0, words[0].word.start - 12) : words[0].word.start].split()
    if before and before[-1].lower() in PLACED:
        return "place"
    if before and before[-1] in BODIES:
        return "organisation"
    return "other"


def _is_acronym(word: str) -> bool:
    letters = word.replace(".", "")
    return 2 <= len(letters) <= 6 and letters.isupper()
