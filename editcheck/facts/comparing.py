"""What differs between two sheets."""

from collections.abc import Iterator

from editcheck.facts.model import Dispute, Fact, FactSheet, Source
from editcheck.facts.telling import told
from editcheck.named_tuple import NamedTuple


class Difference(NamedTuple):
    """One thing that one sheet has and the other has not, or has otherwise: `was` or `now` is "" where it is not.

    `what` names it: ``figures: readers-91-percent: value``.
    """

    what: str
    was: str
    now: str


def differences(old: FactSheet, new: FactSheet) -> Iterator[Difference]:
    """What was taken off a sheet, put on it or changed, in the order of the new one."""
    if old.title != new.title:
        yield Difference("title", old.title, new.title)
    yield from _sources(old, new)
    before = {fact.id: fact for fact in old.facts()}
    after = {fact.id: fact for fact in new.facts()}
    for identifier, fact in before.items():
        if identifier not in after:
            yield Difference(identifier, told(fact), "")
    for identifier, fact in after.items():
        if identifier not in before:
            yield Difference(identifier, "", told(fact))
        elif before[identifier] != fact:
            yield from changes(before[identifier], fact)
    settled = {dispute.facts: dispute for dispute in old.disputes}
    for dispute in new.disputes:
        known = settled.pop(dispute.facts, None)
        if known != dispute:
            yield Difference("dispute", _dispute(known), _dispute(dispute))
    for dispute in settled.values():
        yield Difference("dispute", _dispute(dispute), "")


def changes(was: Fact, now: Fact) -> Iterator[Difference]:
    """The fields in which two facts of one id differ."""
    if type(was) is not type(now):
        yield Difference(was.id, told(was), told(now))
        return
    names = list(was._fields)
    if told(was) != told(now):
        yield Difference(was.id, told(was), told(now))
        names = ["quote", "status"]
    for name in names:
        one, other = getattr(was, name), getattr(now, name)
        if one == other or name == "id":
            continue
        if name == "at":
            one = ", ".join(f"{place.source} {place.start}–{place.end}" for place in was.at)
            other = ", ".join(f"{place.source} {place.start}–{place.end}" for place in now.at)
        yield Difference(f"{was.id}: {name}", str(one), str(other))


def _sources(old: FactSheet, new: FactSheet) -> Iterator[Difference]:
    before = {source.id: source for source in old.sources}
    after = {source.id: source for source in new.sources}
    for identifier in before.keys() - after.keys():
        yield Difference(f"source {identifier}", _source(before[identifier]), "")
    for identifier, source in after.items():
        known = before.get(identifier)
        if known is None:
            yield Difference(f"source {identifier}", "", _source(source))
        elif known.sha256 != source.sha256:
            yield Difference(f"source {identifier}", "the text it was built from", "another text")
        elif known != source:
            yield Difference(f"source {identifier}", _source(known), _source(source))


def _source(source: Source) -> str:
    day = source.published or "on an unknown day"
    return f"{source.path or 'text'}, {source.rank}, published {day}, {len(source.ignore)} stretches left out"


def _dispute(dispute: Dispute | None) -> str:
    if dispute is None:
        return ""
    return f"{' / '.join(dispute.facts)}: {dispute.settled or 'open'}"
