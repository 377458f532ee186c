"""Who of a draft is who of the sources."""

from collections import defaultdict
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from editcheck.facts.model import Evidence, FactSheet
from editcheck.lookup.index import Index
from editcheck.reading.offices import Office, office
from editcheck.reading.same_names import plain
from editcheck.reading.titles import PEERAGE


class Held(NamedTuple):
    """An office that the sources give to somebody: the person's name, the title as printed, the proof."""

    person: str
    title: str
    office: Office
    former: bool
    evidence: Evidence


class Holders:
    """The offices of everybody in the sources, by surname and by head of the title."""

    def __init__(self, index: Index) -> None:
        """Collect what a person put on the sheet, then what the sources say."""
        self.by_surname: defaultdict[str, list[Held]] = defaultdict(list)
        self.by_head: defaultdict[str, list[Held]] = defaultdict(list)
        for held in (*_listed(index.sheet), *_read(index)):
            self.by_surname[surname(held.person)].append(held)
            self.by_head[held.office.head].append(held)

    def of(self, person: str) -> list[Held]:
        """The offices of a person."""
        return [held for held in self.by_surname.get(surname(person), ()) if same_person(person, held.person)]


def _listed(sheet: FactSheet) -> list[Held]:
    found = []
    for fact in sheet.people:
        if fact.status != "rejected" and fact.at:
            place = fact.at[0]
            proof = Evidence(place.source, place.start, place.end, fact.quote, fact.id)
            found += [Held(fact.name, role.title, office(role.title), bool(role.until), proof) for role in fact.roles]
    return found


def _read(index: Index) -> list[Held]:
    rejected = {fact.name for fact in index.sheet.people if fact.status == "rejected"}
    found = []
    for source in index.sheet.sources:
        reading = index.readings.get(source.id)
        for role in reading.roles if reading else ():
            if role.person not in rejected:
                proof = index.evidence(source, role.start, role.end)
                found.append(Held(role.person, role.text, office(role.title), role.former, proof))
    return found


def surname(name: str) -> str:
    """The last word of a name, plain."""
    return plain(name.rsplit(maxsplit=1)[-1]) if name else ""


def same_person(one: str, other: str) -> bool:
    """Whether two full names are one person's: same surname, given names that agree, and both peers or neither."""
    first, second = one.split(), other.split()
    if not first or not second or surname(one) != surname(other):
        return False
    if _peer(first) != _peer(second) and min(len(first), len(second)) < 3:
        return False
    return _agree(_given(first), _given(second))


def _peer(name: Sequence[str]) -> bool:
    return name[0].lower() in PEERAGE


def _given(name: Sequence[str]) -> str:
    given = name[1:-1] if _peer(name) else name[:-1]
    return plain(given[0]) if given else ""


def _agree(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    return not short or long.startswith(short[: max(1, min(len(short), 3))]) or len(short) == 1 == (long[:1] == short)


@lru_cache(maxsize=8)
def holders_of(index: Index) -> Holders:
    """The offices in an index; the last few are kept."""
    return Holders(index)
