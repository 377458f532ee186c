"""Showing an editor which words of a quotation were changed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from editcheck.facts.alignment import Change
from editcheck.facts.numerals import NUMBER
from editcheck.facts.wording import Wording

AROUND = 4
"""So many unchanged words are shown to either side of a change."""
MOST_SHOWN = 8
"""So many changes are shown; who has changed more need not see each."""
LONGEST = 25
"""Longer runs of words are shown by their first and last words."""

NEGATIONS = frozenset("not no never nothing nobody none neither nor without cannot hardly barely scarcely".split())
MODALS = frozenset("will would shall should can could may might must ought need".split())


def word_diff(quote: Wording, source: Wording, changes: Sequence[Change]) -> str:
    """The quotation around its changes: “a [studied → settled] indifference”, “It was [left out: not] so”."""
    pieces: list[str] = []
    shown = 0
    changes = [_in_whole_words(quote, source, change) for change in changes]
    for number, change in enumerate(changes[:MOST_SHOWN]):
        begin = max(shown, change.quote - AROUND)
        if begin > shown:
            pieces.append("…")
        pieces += [quote.printed(begin, change.quote), _marked(quote, source, change)]
        following = changes[number + 1].quote if number + 1 < len(changes) else len(quote)
        shown = min(change.quote_end + AROUND, following)
        pieces.append(quote.printed(change.quote_end, shown))
    if shown < len(quote):
        pieces.append("…")
    return " ".join(piece for piece in pieces if piece)


def _in_whole_words(quote: Wording, source: Wording, change: Change) -> Change:
    """The change, widened by the rest of a word that is printed as one: "cannot" for "will not"."""
    first, last, begin, end = change
    while _splits(quote, first) or _splits(source, begin):
        if not (first and begin) or quote.keys[first - 1] != source.keys[begin - 1]:
            return change
        first, begin = first - 1, begin - 1
    while _splits(quote, last) or _splits(source, end):
        if max(last - len(quote), end - len(source)) >= 0 or quote.keys[last] != source.keys[end]:
            return change
        last, end = last + 1, end + 1
    return Change(first, last, begin, end)


def _splits(words: Wording, at: int) -> bool:
    """Whether what stands before `at` and what stands there are of one printed word."""
    return 0 < at < len(words) and words.starts[at] < words.ends[at - 1]


def _marked(quote: Wording, source: Wording, change: Change) -> str:
    said = _clipped(quote.printed(change.quote, change.quote_end))
    printed = _clipped(source.printed(change.source, change.source_end))
    if not printed:
        return f"[added: {said}]"
    return f"[{said} → {printed}]" if said else f"[left out: {printed}]"


def _clipped(text: str) -> str:
    words = text.split()
    if len(words) <= LONGEST:
        return text
    return " ".join([*words[: LONGEST // 2], "…", *words[-LONGEST // 2 :]])


def gravity(quote: Wording, source: Wording, changes: Iterable[Change]) -> str:
    """A sentence on the worst change: a negation, a modal or a number; "" where there is none of these."""
    worst = ""
    for change in changes:
        said = quote.keys[change.quote : change.quote_end]
        printed = source.keys[change.source : change.source_end]
        if _only(said, NEGATIONS) != _only(printed, NEGATIONS):
            return "A negation was changed, which can turn the meaning round."
        modal, other = _only(said, MODALS), _only(printed, MODALS)
        if modal != other:
            worst = worst or "A verb that tells how certain it is was changed: " + _pair(modal, other)
        if _numbers(said) != _numbers(printed):
            worst = worst or "A number was changed."
    return worst


def _only(keys: Iterable[str], kind: frozenset[str]) -> list[str]:
    return sorted(key for key in keys if key in kind)


def _numbers(keys: Iterable[str]) -> list[str]:
    return sorted(key for key in keys if key.startswith(NUMBER) and key != "#1")


def _pair(said: Sequence[str], printed: Sequence[str]) -> str:
    if said and printed:
        return f"“{printed[0]}” became “{said[0]}”."
    return f"“{said[0]}” was put in." if said else f"“{printed[0]}” was left out."
