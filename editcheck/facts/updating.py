"""Bringing a sheet up to date with its sources: what a person reviewed, corrected, rejected or added stays."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from editcheck.documents.document import Document
from editcheck.facts.build import listed_once, new_source
from editcheck.facts.form import FACTS
from editcheck.facts.model import AnyFact, Dispute, Fact, FactSheet, Ignored, PersonFact, Place, Source, changed
from editcheck.facts.naming import Ids
from editcheck.facts.places import find_near, located
from editcheck.facts.storing import digest
from editcheck.named_tuple import NamedTuple

SURELY = 3
"""A fact nobody has looked at is found again in a changed text by so many words; fewer may stand there by chance."""


class Update(NamedTuple):
    """A sheet brought up to date, and what that changed.

    `new` facts; facts `gone`, as no source has their words any more; facts that the sheet has `otherwise` than its
    sources would now propose (the sheet's, the proposed one).
    """

    sheet: FactSheet
    new: tuple[Fact, ...] = ()
    gone: tuple[Fact, ...] = ()
    otherwise: tuple[tuple[Fact, Fact], ...] = ()


class Renewed(NamedTuple):
    """A source as it is now; `changed` tells that its text is another than the one the sheet was built from."""

    source: Source
    changed: bool


def renewed(
    known: Sequence[tuple[Source, Document | None]],
    added: Iterable[Document],
    foreign: Callable[[Document], tuple[Ignored, ...]],
) -> list[Renewed]:
    """The sources on a sheet, each with its file as it is now (None for one kept in the sheet), and those added to it.

    What a person wrote about a source stays; stretches to be ignored are found anew only where its text has changed.
    """
    found = []
    for source, document in known:
        if document is None:
            found.append(Renewed(source, changed=False))
            continue
        sha256 = digest(document)
        changed = sha256 != source.sha256
        ignore = list(_still_there(source.ignore, document))
        if changed:
            ignore += foreign(document)
        found.append(Renewed(source._replace(sha256=sha256, document=document, ignore=listed_once(ignore)), changed))
    ids = Ids(source.id for source, _ in known)
    kept = {source.document.source for source, _ in known if not source.path and source.document}
    for document in added:
        if document.path is None and document.source in kept:
            continue
        found.append(Renewed(new_source(document, foreign(document), ids), changed=False))
    return found


def _still_there(ignored: Iterable[Ignored], document: Document) -> Iterator[Ignored]:
    for item in ignored:
        place = located(document.source, item.quote, item.start, item.end)
        if place:
            yield item._replace(start=place[0], end=place[1])


def update(existing: FactSheet, sources: Sequence[Renewed], proposed: FactSheet) -> Update:
    """The existing sheet with its sources as they are now, and with what these propose beyond it."""
    merging = _Merging(existing, sources, proposed)
    sections = {section: merging.section(section) for section in FACTS}
    sheet = proposed._replace(title=existing.title or proposed.title, **sections)
    disputes = merging.disputes(existing.disputes, proposed.disputes, {fact.id: fact for fact in sheet.facts()})
    return Update(sheet._replace(disputes=disputes), tuple(merging.new), tuple(merging.gone), tuple(merging.otherwise))


class _Merging:
    def __init__(self, existing: FactSheet, sources: Sequence[Renewed], proposed: FactSheet) -> None:
        self.existing, self.proposed = existing, proposed
        self.sources = {source.id: source for source in proposed.sources}
        self.changed = {item.source.id for item in sources if item.changed}
        self.added = self.sources.keys() - {source.id for source in existing.sources}
        self.ids = Ids(fact.id for fact in existing.facts())
        self.final: dict[str, str] = {}
        self.new: list[Fact] = []
        self.gone: list[Fact] = []
        self.otherwise: list[tuple[Fact, Fact]] = []

    def section(self, name: str) -> tuple[Any, ...]:
        """The facts of one kind in the order of the existing sheet, new ones behind those that they follow."""
        known: Sequence[Fact] = getattr(self.existing, name)
        proposals: Sequence[Fact] = getattr(self.proposed, name)
        matches = self._matches(known, proposals)
        kept: dict[str, Fact] = {}
        for fact in known:
            proposal = matches.get(fact.id)
            now = self._with(fact, proposal) if proposal else self._alone(fact)
            if now is None:
                self.gone.append(fact)
            else:
                kept[fact.id] = now
        behind: dict[str, list[Fact]] = {}
        matched = {proposal.id: identifier for identifier, proposal in matches.items()}
        latest = ""
        for proposal in proposals:
            if proposal.id in matched:
                self.final[proposal.id] = matched[proposal.id]
                latest = matched[proposal.id]
                continue
            identifier = self.ids.new(proposal.id)
            self.final[proposal.id] = identifier
            fact = proposal._replace(id=identifier)
            self.new.append(fact)
            behind.setdefault(latest, []).append(fact)
        ordered = behind.pop("", [])
        for identifier, now in kept.items():
            ordered += [now, *behind.pop(identifier, [])]
        return tuple(ordered)

    def _matches(self, known: Sequence[Fact], proposals: Sequence[Fact]) -> dict[str, Fact]:
        """The proposal that each fact of the sheet is, by the fact's id."""
        by_place = {place: fact.id for fact in reversed(known) for place in fact.at if place.source not in self.changed}
        ids = {fact.id for fact in known}
        by_words: dict[str, list[str]] = {}
        for fact in known:
            by_words.setdefault(_words(fact), []).append(fact.id)
        found: dict[str, Fact] = {}
        left = []
        for proposal in proposals:
            placed = next((by_place[place] for place in proposal.at if place in by_place), "")
            if placed and placed not in found:
                found[placed] = proposal
            elif not placed:
                left.append(proposal)
        for proposal in left:
            same = [identifier for identifier in by_words.get(_words(proposal), ()) if identifier not in found]
            if proposal.id in same or (proposal.id in ids and proposal.id not in found and not same):
                found[proposal.id] = proposal
            elif len(same) == 1:
                found[same[0]] = proposal
        return found

    def _with(self, fact: AnyFact, proposal: Fact) -> AnyFact:
        """A fact of the sheet in the places that it is proposed for now."""
        if _differ(fact, proposal):
            self.otherwise.append((fact, proposal))
        places: dict[Place, None] = {}
        for place in fact.at:
            moved = place.source in self.changed or place.start < 0
            places.update(
                dict.fromkeys(new for new in proposal.at if new.source == place.source) if moved else {place: None}
            )
        places.update(dict.fromkeys(proposal.at))
        fact = self._anchored(fact, list(places), proposal.quote)
        named_anew = any(place.source in self.added for place in proposal.at) and fact.status == "proposed"
        if named_anew and isinstance(fact, PersonFact) and isinstance(proposal, PersonFact):
            also = tuple(dict.fromkeys((*fact.also, *proposal.also)))
            roles = tuple(dict.fromkeys((*fact.roles, *proposal.roles)))
            fact = fact._replace(also=also, roles=roles)
        return fact

    def _alone(self, fact: AnyFact) -> AnyFact | None:
        """A fact that is not proposed, in the places where its words stand; None where they stand nowhere any more."""
        places = list(self._places(fact))
        if fact.status == "proposed":
            places = [place for place in places if not self._ignored(place)]
        if places:
            return self._anchored(fact, places, fact.quote)
        by_hand = isinstance(fact, PersonFact) and (fact.status != "proposed" or not fact.at)
        return changed(fact, at=()) if by_hand else None

    def _places(self, fact: Fact) -> Iterator[Place]:
        """Where a fact of the sheet stands now; in a text that has changed, its words are searched for."""
        certain = fact.status != "proposed" or len(fact.quote.split()) >= SURELY
        for place in fact.at:
            source = self.sources[place.source]
            assert source.document is not None
            if place.source not in self.changed and place.start >= 0:
                yield place
            elif certain and (span := find_near(source.document.source, fact.quote, place.start)):
                yield Place(place.source, *span)

    def _anchored(self, fact: AnyFact, places: list[Place], quote: str) -> AnyFact:
        """The fact in these places, the first of which holds its quote: its own, or else the one given."""
        for words in (fact.quote, quote):
            first = next((place for place in places if self._text(place) == words), None)
            if first:
                return changed(fact, quote=words, at=(first, *(place for place in places if place != first)))
        return changed(fact, quote=self._text(places[0]), at=tuple(places))

    def _text(self, place: Place) -> str:
        document = self.sources[place.source].document
        assert document is not None
        return document.source[place.start : place.end]

    def _ignored(self, place: Place) -> bool:
        ignore = self.sources[place.source].ignore
        return any(item.start < place.end and place.start < item.end for item in ignore)

    def disputes(
        self, known: Iterable[Dispute], proposed: Iterable[Dispute], facts: dict[str, Fact]
    ) -> tuple[Dispute, ...]:
        """The disputes of the sheet as far as their facts are still there, and new ones between facts not rejected."""
        kept = []
        for dispute in known:
            left = tuple(identifier for identifier in dispute.facts if identifier in facts)
            if len(left) > 1:
                kept.append(dispute._replace(facts=left))
        for dispute in proposed:
            ids = tuple(self.final[identifier] for identifier in dispute.facts)
            ids = tuple(identifier for identifier in ids if facts[identifier].status != "rejected")
            if len(ids) > 1 and not any(set(ids) <= set(other.facts) for other in kept):
                kept.append(Dispute(ids))
        return tuple(kept)


def _words(fact: Fact) -> str:
    return " ".join(fact.quote.split()).casefold()


def _differ(one: Fact, other: Fact) -> bool:
    """Whether two facts say different things, whatever their ids, places and status."""
    return one != other._replace(id=one.id, quote=one.quote, at=one.at, status=one.status)
