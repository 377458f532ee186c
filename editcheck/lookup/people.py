"""Who of a draft is who of the sources."""

from collections.abc import Sequence
from functools import cached_property, lru_cache

from editcheck.facts.model import Evidence, FactSheet, Source
from editcheck.lookup.index import Index
from editcheck.named_tuple import NamedTuple
from editcheck.reading.model import Role
from editcheck.reading.names.offices import Office, office
from editcheck.reading.names.same_names import plain, plain_text
from editcheck.reading.names.titles import PEERAGE


class Held(NamedTuple):
    """An office that the sources give to somebody: the person's name, the title as printed, the proof."""

    person: str
    title: str
    office: Office
    former: bool
    evidence: Evidence


class Holders:
    """The offices of everybody in the sources: what a person put on the sheet first, then what the sources say.

    The roles of a source are read when it has the surname asked for.
    """

    def __init__(self, index: Index) -> None:
        """Make ready; no source is read yet."""
        self._index = index
        self._listed = _listed(index.sheet)
        self._rejected = {fact.name for fact in index.sheet.people if fact.status == "rejected"}
        self._texts: dict[str, str] = {}
        self._by_source: dict[str, list[Held]] = {}
        self._by_surname: dict[str, list[Held]] = {}

    def of(self, person: str) -> list[Held]:
        """The offices of a person."""
        last = surname(person)
        if last not in self._by_surname:
            known = [*self._listed]
            for source in self._index.sources.values():
                if last in self._text(source.id):
                    known += self._read(source)
            self._by_surname[last] = [held for held in known if surname(held.person) == last]
        return [held for held in self._by_surname[last] if same_person(person, held.person)]

    @cached_property
    def by_head(self) -> dict[str, list[Held]]:
        """All offices, by the head of the title."""
        found: dict[str, list[Held]] = {}
        read = (held for source in self._index.sources.values() for held in self._read(source))
        for held in (*self._listed, *read):
            found.setdefault(held.office.head, []).append(held)
        return found

    def _text(self, source: str) -> str:
        """What a source says, as plain as surnames are."""
        if source not in self._texts:
            self._texts[source] = plain_text(self._index.reading(source).text)
        return self._texts[source]

    def _read(self, source: Source) -> list[Held]:
        if source.id not in self._by_source:
            self._by_source[source.id] = [
                Held(role.person, role.text, office(role.title), role.former, self._evidence(source, role))
                for role in self._index.reading(source.id, "roles").roles
                if role.person not in self._rejected
            ]
        return self._by_source[source.id]

    def _evidence(self, source: Source, role: Role) -> Evidence:
        return self._index.evidence(source, role.start, role.end)


def _listed(sheet: FactSheet) -> list[Held]:
    found = []
    for fact in sheet.people:
        if fact.status != "rejected" and fact.at:
            place = fact.at[0]
            proof = Evidence(place.source, place.start, place.end, fact.quote, fact.id)
            found += [Held(fact.name, role.title, office(role.title), bool(role.until), proof) for role in fact.roles]
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
