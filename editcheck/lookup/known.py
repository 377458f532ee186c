"""What the sources say about amounts, dates and penalties: each claim with the sentence it stands in."""

from bisect import bisect_right
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from editcheck.facts.model import Evidence, Fact
from editcheck.named_tuple import NamedTuple
from editcheck.reading.model import Reading

if TYPE_CHECKING:
    from editcheck.facts.model import Source
    from editcheck.lookup.index import Index, Passage

Item = TypeVar("Item")


class Known(NamedTuple, Generic[Item]):
    """A claim of a source. `fact` is its id on the sheet, None where the sheet leaves it out."""

    item: Item
    passage: "Passage"
    fact: str | None = None

    def evidence(self, index: "Index") -> Evidence:
        """The sentence it stands in, as evidence."""
        return index.evidence(self.passage.source, self.passage.start, self.passage.end, self.fact)


def known(
    index: "Index", kind: str, facts: Iterable[Fact], corrections: Mapping[str, str]
) -> dict[int, list[Known[Any]]]:
    """The claims of one kind ("figures", …) that the sources make, by the number of their passage.

    What the sheet rejects is left out; where a person corrected a fact, its values replace those that were read:
    `corrections` names the attributes of the item and of the fact that hold them.
    """
    by_place = {place: fact for fact in facts for place in fact.at}
    found: dict[int, list[Known[Any]]] = {}
    passages = index.passages_of
    for source in index.sources.values():
        reading = index.reading(source.id, kind)
        here = passages.get(source.id, [])
        starts = [passage.start for passage in here]
        for item in getattr(reading, kind):
            at = bisect_right(starts, item.start) - 1
            if at < 0 or here[at].end < item.end:
                continue  # in a stretch that the sheet ignores
            fact = by_place.get(_place(source, reading, item))
            if fact is not None and fact.status == "rejected":
                continue
            claim = Known(_corrected(item, fact, corrections), here[at], fact.id if fact else None)
            found.setdefault(here[at].number, []).append(claim)
    return found


def _place(source: "Source", reading: Reading, item: Any) -> Any:
    from editcheck.facts.model import Place

    return Place(source.id, *reading.document.to_source(item.start, item.end))


def _corrected(item: Any, fact: Fact | None, corrections: Mapping[str, str]) -> Any:
    if fact is None:
        return item
    changes = {
        mine: getattr(fact, its) for mine, its in corrections.items() if getattr(fact, its) != getattr(item, mine)
    }
    return item._replace(**changes) if changes else item
