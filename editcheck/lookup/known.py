"""What the sources say about amounts, dates and penalties: each claim with the sentence it stands in."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from editcheck.facts.model import Evidence, Fact, Place
from editcheck.facts.places import only_one
from editcheck.named_tuple import NamedTuple
from editcheck.reading.model import Reading

if TYPE_CHECKING:
    from editcheck.facts.model import Source
    from editcheck.lookup.index import Index, Passage

Item = TypeVar("Item")


class Known(NamedTuple, Generic[Item]):
    """A claim of a source. `fact` is its id on the sheet, None where the sheet leaves it out.

    `corrected`: a person has made it say otherwise than the source's own words do; its text is then no longer these.
    """

    item: Item
    passage: "Passage"
    fact: str | None = None
    corrected: bool = False

    def evidence(self, index: "Index") -> Evidence:
        """The sentence it stands in, as evidence."""
        return index.evidence(self.passage.source, self.passage.start, self.passage.end, self.fact)

    @property
    def remark(self) -> str:
        """What is told beside its value, where the words shown as evidence say otherwise."""
        return ", as corrected on the fact sheet" if self.corrected else ""


def known(
    index: "Index", kind: str, facts: Iterable[Fact], corrections: Mapping[str, str]
) -> dict[int, list[Known[Any]]]:
    """The claims of one kind ("figures", …) that the sources make, by the number of their passage.

    What the sheet rejects is left out; where a person corrected a fact, its values replace those that were read:
    `corrections` names the attributes of the item and of the fact that hold them. Facts that then say otherwise than
    their words do are told in `index.contradicting`.
    """
    by_place = {place: fact for fact in facts for place in fact.at}
    places = Counter(place.source for place in by_place)
    found: dict[int, list[Known[Any]]] = {}
    passages = index.passages_of
    for source in index.sources.values():
        reading = index.reading(source.id, kind)
        here = passages.get(source.id, [])
        starts = [passage.start for passage in here]
        items = [(item, _place(source, reading, item)) for item in getattr(reading, kind)]
        facts_of = {place: by_place[place] for _, place in items if place in by_place}
        if len(facts_of) < places.get(source.id, 0):
            facts_of |= _quoted_otherwise(by_place, facts_of, [place for _, place in items])
        for item, place in items:
            at = bisect_right(starts, item.start) - 1
            if at < 0 or here[at].end < item.end:
                continue  # in a stretch that the sheet ignores
            fact = facts_of.get(place)
            if fact is not None and fact.status == "rejected":
                continue
            now, told = _corrected(item, fact, corrections)
            if fact and told:
                index.contradicting[fact.id] = told
            claim = Known(now, here[at], fact.id if fact else None, bool(told))
            found.setdefault(here[at].number, []).append(claim)
    return found


def _quoted_otherwise(
    by_place: Mapping[Place, Fact], placed: Mapping[Place, Fact], items: Iterable[Place]
) -> dict[Place, Fact]:
    """The facts of one source by the places of their items, where a person quoted some words more or fewer.

    A fact is about the one item that its words share some with; where they share some with several, it is not known.
    """
    found: dict[Place, Fact] = {}
    free = sorted(item for item in items if item not in placed)
    starts, ends = [item.start for item in free], [item.end for item in free]
    for place, fact in by_place.items():
        if free and place not in placed and place.source == free[0].source:
            number = only_one(starts, ends, place.start, place.end)
            if number is not None:
                found[free[number]] = fact
    return found


def _place(source: "Source", reading: Reading, item: Any) -> Place:
    return Place(source.id, *reading.document.to_source(item.start, item.end))


def _corrected(item: Any, fact: Fact | None, corrections: Mapping[str, str]) -> tuple[Any, str]:
    """The item with the values of its fact, and what these say otherwise than its words; "" where they agree."""
    if fact is None:
        return item, ""
    changes = {
        mine: getattr(fact, its) for mine, its in corrections.items() if getattr(fact, its) != getattr(item, mine)
    }
    if not changes:
        return item, ""
    from editcheck.facts.verifying import otherwise

    told = otherwise(fact, item)  # type: ignore[arg-type]
    if told:
        from editcheck.facts.telling import value_told

        changes["text"] = value_told(fact)
        if hasattr(item, "weekday"):
            changes["weekday"] = None
    return item._replace(**changes), told
