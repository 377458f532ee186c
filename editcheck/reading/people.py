"""The people a text names: their full names, the short forms, and where each stands."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import NamedTuple

from editcheck.reading.given_names import GIVEN, gender_of
from editcheck.reading.model import Mention, Person, Reading
from editcheck.reading.person_names import OPENERS, Piece, Run, runs
from editcheck.reading.titles import (
    BY_GIVEN_NAME,
    FORMS_OF_ADDRESS,
    NO_PERSON,
    PARLIAMENTS,
    PEERAGE,
    PERSON_NOUNS,
    SUFFIXES,
    gender_of_noun,
    is_person_noun,
)

MAX_NAME = 5
"""A longer run of capitalised words is no name of a person."""

AFTER_PERSON = re.compile(r"\s*,\s*(?:(?:aged\s)?\d{1,3}\b|who\b|whose\b)|\s+who\b|\s*\(\d{1,3}\)")
SPEAKING = frozenset("said says told tells added adds wrote writes asked asks tweeted explained replied".split())
LAST_WORDS = re.compile(r"([\w’'\-]+)[\s“‘\"']*$")
NEXT_WORD = re.compile(r"\s+([\w’'\-]+)")
LOWER_WORD = re.compile(r"(?<![\w’'\-])[a-z][\w’'\-]*")


class Bearer(NamedTuple):
    """A run read as a person's name: title in lower case ("" without one), the pieces of the name, the run."""

    title: str
    name: tuple[Piece, ...]
    start: int
    run: Run
    gender: str

    @property
    def surname(self) -> str:
        """The last piece that is no suffix."""
        return self.name[-1].text

    @property
    def text(self) -> str:
        """The name without title and suffix, single spaces."""
        return " ".join(f"{piece.text}." if len(piece.text) == 1 else piece.text for piece in self.name)


class Named:
    """Somebody in the making."""

    def __init__(self, name: str, given: str, surname: str, gender: str, title: str = "") -> None:
        """Somebody who has not been mentioned yet."""
        self.name, self.given, self.surname, self.gender, self.title = name, given, surname, gender, title
        self.mentions: list[Mention] = []
        self.first = -1


def read(reading: Reading) -> Reading:
    """Add the people, by their first mention."""
    ordinary = set(LOWER_WORD.findall(reading.text))
    found = list(runs(reading))
    known = {piece.text for run in found if len(run.pieces) > 1 for piece in run.pieces}
    found = [run for run in found if len(run.pieces) > 1 or run.pieces[0].text in known]
    bearers = [bearer for run in found if (bearer := _bearer(reading.text, run, ordinary))]
    surnames_in_use = {bearer.surname for bearer in bearers if len(bearer.name) == 1 and _speaks(reading.text, bearer)}
    people = _full_names(reading.text, bearers, surnames_in_use)
    _link(reading.text, bearers, people)
    listed = sorted((named for named in people if named.mentions), key=lambda named: named.first)
    return reading.with_(people=tuple(_person(named) for named in listed))


def _bearer(text: str, run: Run, ordinary: set[str]) -> Bearer | None:
    """The person's name in a run, if it may be one."""
    pieces = list(run.pieces)
    while len(pieces) > 1 and run.opens and _is_ordinary(pieces[0].text, ordinary):
        pieces.pop(0)
    for index in range(1, len(pieces)):
        if pieces[index].text in SUFFIXES and pieces[index - 1].text.lower() not in FORMS_OF_ADDRESS:
            if len(pieces) > index + 1 and pieces[index].text in PARLIAMENTS and index < 2:
                continue  # "Labour MP Jess Phillips"
            del pieces[index:]
            break
    title_end, title, gender = _title(pieces)
    start = pieces[title_end - 1].start if title else pieces[title_end].start if title_end < len(pieces) else -1
    name = pieces[title_end:]
    if not name or len(name) > MAX_NAME:
        return None
    name = _from_given_name(text, run, name)
    if name[0] is not pieces[title_end]:
        start, title, gender = name[0].start, "", ""
    if any(piece.text.lower() in NO_PERSON for piece in name):
        return None
    if len(name) == 1 and (is_person_noun(name[0].text) or name[0].text.lower() in FORMS_OF_ADDRESS):
        return None
    if not title and title_end:
        title = pieces[title_end - 1].text.lower()
    if not title and not title_end:
        match = LAST_WORDS.search(text, max(0, run.start - 30), run.start)
        before = match.group(1) if match else ""
        if before in FORMS_OF_ADDRESS or before in PERSON_NOUNS:
            title, gender = before, gender_of_noun(before)
    if len(name) == 1 and not title and (len(name[0].text) < 2 or name[0].text.isupper()):
        return None
    if any(not piece.text[:1].isalpha() for piece in name):
        return None
    return Bearer(title, tuple(name), start, run, gender)


def _is_ordinary(word: str, ordinary: set[str]) -> bool:
    lower = word.lower()
    return lower in OPENERS or (lower in ordinary and word not in GIVEN and lower not in FORMS_OF_ADDRESS)


def _title(pieces: list[Piece]) -> tuple[int, str, str]:
    """Where the name starts after titles and offices, the form of address (lower case), and the gender it tells."""
    end = 0
    for index in range(len(pieces) - 1):
        word = pieces[index].text.lower()
        if word in FORMS_OF_ADDRESS:
            end = index + 1 if index in (0, end) else end
        elif is_person_noun(word) or pieces[index].text in PARLIAMENTS:
            end = index + 1
    last = pieces[end - 1].text.lower() if end else ""
    gender = FORMS_OF_ADDRESS.get(last, "") or gender_of_noun(last)
    return end, last if last in FORMS_OF_ADDRESS else "", gender


def _from_given_name(text: str, run: Run, name: list[Piece]) -> list[Piece]:
    """The name from its given name on, where the run begins with something else ("of Glamour Deborah Joseph")."""
    if len(name) < 3 or name[0].text in GIVEN:
        return name
    match = LAST_WORDS.search(text, max(0, run.start - 20), run.start)
    led = match is not None and match.group(1) in ("of", "at", "for", "from", "in", "with")
    for index in range(1, len(name) - 1):
        if name[index].text in GIVEN and (led or any(piece.text.lower() in NO_PERSON for piece in name[:index])):
            return name[index:]
    return name


def _speaks(text: str, bearer: Bearer) -> bool:
    """Whether a verb of saying stands next to the name."""
    end = bearer.name[-1].end
    after = NEXT_WORD.match(text, end, end + 20)
    if after and after.group(1) in SPEAKING:
        return True
    before = LAST_WORDS.search(text, max(0, bearer.start - 20), bearer.start)
    return before is not None and before.group(1) in SPEAKING


def _is_person(text: str, bearer: Bearer, surnames_in_use: set[str]) -> bool:
    """Whether a name of two words or more is a person's."""
    first = bearer.name[0].text
    if bearer.title or first in GIVEN or any(len(piece.text) == 1 for piece in bearer.name[:-1]):
        return True
    if bearer.run.pieces[-1].text in SUFFIXES or bearer.run.end > bearer.name[-1].end:
        return True
    if AFTER_PERSON.match(text, bearer.name[-1].end):
        return True
    return bearer.surname in surnames_in_use or _speaks(text, bearer)


def _full_names(text: str, bearers: list[Bearer], surnames_in_use: set[str]) -> list[Named]:
    people: dict[str, Named] = {}
    for bearer in bearers:
        alone = len(bearer.name) == 1
        if alone and bearer.title not in PEERAGE:
            continue
        if not alone and not _is_person(text, bearer, surnames_in_use):
            continue
        given = "" if alone else bearer.name[0].text
        name = f"{bearer.title.capitalize()} {bearer.text}" if alone else bearer.text
        if name not in people:
            gender = bearer.gender or gender_of(given)
            people[name] = Named(name, given, bearer.surname, gender, bearer.title)
        named = people[name]
        named.gender = named.gender or bearer.gender
        if bearer.title in PEERAGE or not named.title:
            named.title = bearer.title
    return _merged(list(people.values()))


def _merged(people: list[Named]) -> list[Named]:
    """Without those whose name is another's with a middle name or initial left out."""
    kept: list[Named] = []
    by_ends: dict[tuple[str, str], Named] = {}
    for named in sorted(people, key=lambda named: -len(named.name)):
        key = (named.given, named.surname)
        if named.given and key in by_ends:
            continue
        if named.given:
            by_ends[key] = named
        elif any(other.surname == named.surname and other.title == named.title for other in people if other.given):
            continue
        kept.append(named)
    return kept


def _link(text: str, bearers: list[Bearer], people: list[Named]) -> None:
    """Give every bearer that can be told to the person meant."""
    by_surname: defaultdict[str, list[Named]] = defaultdict(list)
    by_given: defaultdict[str, list[Named]] = defaultdict(list)
    for named in people:
        by_surname[named.surname].append(named)
        if named.given:
            by_given[named.given].append(named)
    for bearer in bearers:
        meant = _meant(bearer, by_surname, by_given)
        if meant is None and (
            len(bearer.name) > 1 or bearer.title not in FORMS_OF_ADDRESS or by_surname.get(bearer.surname)
        ):
            continue
        named = meant or Named(bearer.text, "", bearer.surname, bearer.gender, bearer.title)
        if meant is None:
            people.append(named)
            by_surname[bearer.surname].append(named)
        start = bearer.start if bearer.title in FORMS_OF_ADDRESS else bearer.name[0].start
        end = bearer.name[-1].end
        named.mentions.append(Mention(start, end, text[start:end], named.name))
        named.gender = named.gender or FORMS_OF_ADDRESS.get(bearer.title, "")
        if named.first < 0:
            named.first = start


def _meant(
    bearer: Bearer, by_surname: defaultdict[str, list[Named]], by_given: defaultdict[str, list[Named]]
) -> Named | None:
    if len(bearer.name) > 1:
        given = bearer.name[0].text
        same = [named for named in by_surname[bearer.surname] if named.given == given]
        return same[0] if same else None
    if bearer.title in BY_GIVEN_NAME and (known := by_given[bearer.surname]):
        return known[0] if len(known) == 1 else None
    fitting = [named for named in by_surname[bearer.surname] if _fits(bearer, named)]
    if not fitting and not bearer.title:
        fitting = by_given[bearer.surname]
    if len(fitting) > 1:
        # The one named last before this place, where only one has been named by then.
        before = [named for named in fitting if 0 <= named.first <= bearer.start]
        fitting = before
    return fitting[0] if len(fitting) == 1 else None


def _fits(bearer: Bearer, named: Named) -> bool:
    if bearer.title in PEERAGE:
        return named.title in PEERAGE
    if named.title in PEERAGE and bearer.title in FORMS_OF_ADDRESS and not named.given:
        return False
    told = FORMS_OF_ADDRESS.get(bearer.title, "")
    return not told or not named.gender or told == named.gender


def _person(named: Named) -> Person:
    forms = dict.fromkeys(mention.text for mention in named.mentions)
    return Person(named.name, tuple(form for form in forms if form != named.name), tuple(named.mentions), named.gender)
