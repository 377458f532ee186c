"""Where a rule of style may find something: in its scope, not in addresses, names or the house's own words."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator

from editcheck.checks.kind import Draft
from editcheck.checks.style.terms import Place, Terms, vocabulary

ADDRESS_REACH = 300
BEFORE_WORDS = "“‘\"'([—–- \u00a0"


def places(draft: Draft, terms: Terms, excepted: Terms | None = None) -> Iterator[Place]:
    """The places of a rule's terms that count."""
    found = draft.find(terms)
    if not found:
        return
    allowed = Allowed(draft, excepted)
    for place in found:
        named = not terms.names and terms.anywhere(place.term)
        if allowed(place.start, place.end) and not (named and allowed.in_name(place.start, place.end)):
            yield place


class Allowed:
    """What of a draft a rule may find something in."""

    def __init__(self, draft: Draft, excepted: Terms | None = None) -> None:
        """Take the rule's exceptions and the house's vocabulary."""
        self._text, self._scope, self._reading = draft.reading.text, draft.scope, draft.reading
        self._starts = {sentence.start for sentence in draft.reading.sentences}
        self._excepted = _Spans([] if excepted is None else [place[:2] for place in draft.find(excepted)])
        words = draft.find(vocabulary(draft.vocabulary)) if draft.vocabulary else []
        self._vocabulary = _Spans(place[:2] for place in words)
        self._names = _Spans((name.start, name.end) for name in draft.reading.names)

    def __call__(self, start: int, end: int) -> bool:
        """Whether `[start, end)` is in the rule's scope, touches no exception, and is no word of the house."""
        return (
            self._scope.covers(start, end)
            and not self._excepted.touches(start, end)
            and not self._vocabulary.covers(start, end)
            and not in_address(self._text, start, end)
        )

    def in_name(self, start: int, end: int) -> bool:
        """Whether the words look like a part of a name: a capital where no sentence begins, or a name was read."""
        if not self._text[start].isupper():
            return False
        return self._names.covers(start, end) or not self._begins(start)

    def _begins(self, start: int) -> bool:
        while start not in self._starts:
            if not start or self._text[start - 1] not in BEFORE_WORDS:
                return False
            start -= 1
        return True


class _Spans:
    def __init__(self, spans: Iterable[tuple[int, int]]) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        for start, end in sorted(spans):
            if not self._ends or end > self._ends[-1]:
                self._starts.append(start)
                self._ends.append(end)

    def covers(self, start: int, end: int) -> bool:
        before = bisect_right(self._starts, start) - 1
        return before >= 0 and self._ends[before] >= end

    def touches(self, start: int, end: int) -> bool:
        before = bisect_left(self._starts, end) - 1
        return before >= 0 and self._ends[before] > start


def in_address(text: str, start: int, end: int) -> bool:
    """Whether the words stand in a web or mail address, a hash tag or a handle."""
    first, last = start, end
    while first and start - first < ADDRESS_REACH and not text[first - 1].isspace():
        first -= 1
    while last < len(text) and last - end < ADDRESS_REACH and not text[last].isspace():
        last += 1
    before, behind = text[first:start], text[end:last]
    if not before and not behind:
        return False
    opened = before.lstrip("(“‘\"'[").startswith(("#", "@", "www."))
    if opened or before.endswith("/") or "://" in before or "@" in before:
        return True
    return (behind[0:1] in ("@", ".") and behind[1:2].isalnum() and behind[1:2].islower()) or behind.startswith("://")
