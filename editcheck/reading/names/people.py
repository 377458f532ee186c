"""The people a text names: their full names, the short forms, and where each stands."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence

from editcheck.reading.model import Mention, Person, Reading
from editcheck.reading.names.bearers import Bearer, bearer_in, is_person, speaks
from editcheck.reading.names.given_names import gender_of
from editcheck.reading.names.person_names import runs
from editcheck.reading.names.titles import BY_GIVEN_NAME, FORMS_OF_ADDRESS, PEERAGE

MAX_NAMESAKES = 12
"""Of more people with one surname nobody can tell who is meant by it."""

LOWER_WORD = re.compile(r"(?<![\w'\-])(?<!’)[a-z](?:[\w'\-]++|’)*")


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
    bearers = [bearer for run in found if (bearer := bearer_in(reading.text, run, ordinary))]
    surnames_in_use = {bearer.surname for bearer in bearers if len(bearer.name) == 1 and speaks(reading.text, bearer)}
    people = _full_names(reading.text, bearers, surnames_in_use)
    _link(reading.text, bearers, people)
    listed = sorted((named for named in people if named.mentions), key=lambda named: named.first)
    return reading.with_(people=tuple(_person(named) for named in listed))


def _full_names(text: str, bearers: list[Bearer], surnames_in_use: set[str]) -> list[Named]:
    people: dict[str, Named] = {}
    for bearer in bearers:
        if bearer.run.headline and not bearer.title:
            continue  # "Hall Defends Tom Reed"
        alone = len(bearer.name) == 1
        if alone and bearer.title not in PEERAGE:
            continue
        if not alone and not is_person(text, bearer, surnames_in_use):
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
    """Without those whose name is another's: with a middle name or initial left out, Lady Owen for Baroness Owen."""
    kept: list[Named] = []
    by_ends: set[tuple[str, str]] = set()
    peers: set[tuple[str, str]] = set()
    titled = {(named.surname, named.title) for named in people if named.given}
    for named in sorted(people, key=lambda named: -len(named.name)):
        if named.given:
            key = (named.given, named.surname)
            if key in by_ends:
                continue
            by_ends.add(key)
        elif (named.surname, named.title) in titled or (named.surname, named.gender) in peers:
            continue
        else:
            peers.add((named.surname, named.gender))
        kept.append(named)
    return kept


def _link(text: str, bearers: Sequence[Bearer], people: list[Named]) -> None:
    """Give every bearer that can be told to the person meant; a new one to "Mr Hill" of whom no more is known."""
    known = _Known(people)
    for bearer in bearers:
        named = known.meant(bearer)
        if named is None:
            if len(bearer.name) > 1 or bearer.title not in FORMS_OF_ADDRESS or known.has_namesake(bearer):
                continue
            named = Named(bearer.text, "", bearer.surname, bearer.gender, bearer.title)
            people.append(named)
            known.add(named)
        start = bearer.start if bearer.title in FORMS_OF_ADDRESS else bearer.name[0].start
        end = bearer.name[-1].end
        named.mentions.append(Mention(start, end, text[start:end], named.name))
        named.gender = named.gender or FORMS_OF_ADDRESS.get(bearer.title, "")
        if named.first < 0:
            named.first = start


class _Known:
    """The people of a text, by surname and by given name."""

    def __init__(self, people: Sequence[Named]) -> None:
        self.by_surname: dict[str, list[Named]] = {}
        self.by_given: defaultdict[str, list[Named]] = defaultdict(list)
        self.by_both: dict[tuple[str, str], Named] = {}
        for named in people:
            self.add(named)

    def add(self, named: Named) -> None:
        self.by_surname.setdefault(named.surname, []).append(named)
        if named.given:
            self.by_given[named.given].append(named)
            self.by_both[named.given, named.surname] = named

    def has_namesake(self, bearer: Bearer) -> bool:
        """Whether somebody of that surname may be meant; Ms Jones is not Baroness Jones."""
        namesakes = self.by_surname.get(bearer.surname, [])
        return any(named.given or named.title not in PEERAGE or bearer.title in PEERAGE for named in namesakes)

    def meant(self, bearer: Bearer) -> Named | None:
        """The person that a name stands for, None where it may be several or none."""
        if len(bearer.name) > 1:
            return self.by_both.get((bearer.name[0].text, bearer.surname))
        if bearer.title in BY_GIVEN_NAME and (known := self.by_given.get(bearer.surname)):
            return known[0] if len(known) == 1 else None
        namesakes = self.by_surname.get(bearer.surname, [])
        if len(namesakes) > MAX_NAMESAKES:
            return None
        fitting = [named for named in namesakes if _fits(bearer, named)]
        if not fitting and not bearer.title:
            fitting = self.by_given.get(bearer.surname, [])[:MAX_NAMESAKES]
        if len(fitting) > 1:
            fitting = [named for named in fitting if 0 <= named.first <= bearer.start]
        return fitting[0] if len(fitting) == 1 else None


def _fits(bearer: Bearer, named: Named) -> bool:
    told = FORMS_OF_ADDRESS.get(bearer.title, "")
    same = not told or not named.gender or told == named.gender
    if bearer.title in PEERAGE:
        return same and named.title in PEERAGE
    if named.title in PEERAGE and bearer.title in FORMS_OF_ADDRESS and not named.given:
        return False
    return same


def _person(named: Named) -> Person:
    forms = dict.fromkeys(mention.text for mention in named.mentions)
    return Person(named.name, tuple(form for form in forms if form != named.name), tuple(named.mentions), named.gender)
