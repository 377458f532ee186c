"""What tells a line of page furniture from a line of the article: features, each of which is there or not."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from editcheck.checks.furniture.below import mark_commented, mark_listed
from editcheck.checks.furniture.patterns import DIGIT, patterns_in
from editcheck.checks.furniture.whole import wholly
from editcheck.checks.furniture.words import (
    ABOUT_PEOPLE,
    COMMANDS,
    HEADER_ANCHORS,
    HEADER_WORDS,
    LIST_WORDS,
    NAMED_AFTER,
    OF_COMMENTS,
    PAGE,
    READER,
    SECTIONS,
)
from editcheck.reading.words import FUNCTION_WORDS

WORD = re.compile(r"[^\W\d_]++(?:['’][^\W\d_]++)*")
TOKEN = re.compile(r"[^\W\d_]++(?:['’][^\W\d_]++)*|\d{1,5}+")
MOST_PRINTED = 250
"""Characters of a line whose words are looked at one by one."""
COUNTER = r"(?i)\W*\d[\d,.]*[km%]?(?:\W+\d[\d,.]*[km%]?)*\W*"
STOPS = (".", "!", "?", "…")
CLOSING = "\"'”’)]"
EMPTY_BRACKETS = r"\[\W*\]$"
HOUR = r"(?i)\d{1,2}[.:]\d\d(?: ?[ap]\.?m\.?)?"
"""The time over an entry of a report as it happens."""
LONGEST_HOUR = 10
DATELINE = r"[A-Z][^()\n]{1,40}\([A-Z]\w+\) [-–—]"
"""The place and the agency before the first sentence of a report: "LEITH (Reuters) -"."""
LONGEST_DATELINE = 60
TAIL = 8
"""Characters in which the end of a line shows."""
MOST_HEADER_WORDS, MOST_OF_NAMED = 6, 9
VAST = 100
"""A line of more words is never furniture alone: it may be a whole article."""
PROSE_WORDS = 18
"""A line of so many words that ends like a sentence is taken for the article's own prose."""


Features = frozenset[str]


def features_of(lines: Sequence[str]) -> list[Features]:
    """The features of each line of a document, those of its neighbours and of its place among them."""
    words = [WORD.findall(line) for line in lines]
    lowered = [[*map(str.lower, found)] for found in words]
    own = [frozenset(_own(*line)) for line in zip(lines, words, lowered, strict=True)]
    texts = [line.strip().lower() for line in lines]
    count = Counter(texts)
    prose = [number for number, line in enumerate(lines) if "prose" in own[number]]
    first, last = (prose[0], prose[-1]) if prose else (len(lines), -1)
    body: Counter[str] = Counter()
    stems = [{*found} - FUNCTION_WORDS for found in lowered]
    for number in prose:
        body.update(stems[number])
    found = []
    for number in range(len(lines)):
        place = set(own[number])
        if not prose:
            place.add("no-prose")
        elif number < first:
            place.add("before-prose")
        elif number > last:
            place.add("after-prose")
        else:
            place.add("within-prose")
        if number == 0:
            place.add("first-line")
        if texts[number] == texts[-1]:
            place.add("last-line")
        if count[texts[number]] > 1:
            place.add("repeated")
        place.add(_tie(stems[number], body, "prose" in own[number]))
        for name, other in (("prev", number - 1), ("next", number + 1)):
            if 0 <= other < len(lines):
                place.update(f"{name}:{feature}" for feature in own[other] & SEEN_FROM_NEXT)
            else:
                place.add(f"{name}:none")
        found.append(place)
    mark_listed(own, found)
    mark_commented(own, found)
    return [frozenset(place) for place in found]


def neighbourhood(chances: Sequence[float]) -> list[Features]:
    """What the chances of the lines around each line, and its own, add to its features."""
    found = []
    count = len(chances)
    for at, own in enumerate(chances):
        around = [*chances[max(0, at - NEAR) : at], *chances[at + 1 : at + 1 + NEAR]]
        before = chances[max(0, at - FAR) : at]
        after = chances[at + 1 : at + FAR]
        left = chances[at - 1] if at else EDGE_CHANCE
        right = chances[at + 1] if at + 1 < count else EDGE_CHANCE
        place = {f"own~{_quarter(own)}"}
        place |= {f"prev~{_quarter(left)}"} if at else set()
        place |= {f"next~{_quarter(right)}"} if at + 1 < count else set()
        place.add(f"around~{_quarter(sum(around) / len(around)) if around else 1}")
        if left > 0.6 and right > 0.6:
            place.add("between~furniture")
        if left < 0.3 and right < 0.3:
            place.add("between~prose")
        if not after or sum(after) > 0.6 * len(after):
            place.add("after~furniture")
        if not before or sum(before) > 0.6 * len(before):
            place.add("before~furniture")
        found.append(frozenset(place))
    return found


def _quarter(chance: float) -> int:
    return min(3, int(4 * chance))


NEAR, FAR = 3, 15
"""Lines to each side whose chances count."""
EDGE_CHANCE = 0.8
"""What the end of the text counts as."""
SEEN_FROM_NEXT = frozenset(
    """
    header teaser phrase prose short page counter credit time date no-end title-case command sections byline address
    only-counter only-credit only-page only-date captioned
    upper""".split()
)


def _tie(stems: set[str], body: Counter[str], inside: bool) -> str:
    """How much of the line's words the article's prose has."""
    if not stems:
        return "tie-none"
    known = sum(1 for word in stems if body.get(word, 0) > inside)
    share = known / len(stems)
    return "tie-0" if share == 0 else "tie-low" if share < 0.34 else "tie-half" if share < 0.67 else "tie-high"


def _own(line: str, words: list[str], lowered: list[str]) -> Iterator[str]:
    line = line.strip()
    size = len(words)
    yield f"words-{_bucket(size)}"
    if size <= 5:
        yield "short"
    if size > VAST:
        yield "vast"
    tail = line[-TAIL:]
    ends = tail.rstrip(CLOSING).endswith(STOPS)
    yield "end" if ends else "no-end"
    if line.endswith(":"):
        yield "colon"
    if tail.endswith(("…", "...")) or (tail.endswith("]") and re.search(EMPTY_BRACKETS, tail)):
        yield "truncated"
    if ends and size >= PROSE_WORDS:
        yield "prose"
    if ") " in line[:LONGEST_DATELINE] and re.match(DATELINE, line):
        yield "dateline"
    if line.endswith("?"):
        yield "question"
    digits = DIGIT.search(line) is not None
    if digits and len(line) <= LONGEST_HOUR and re.fullmatch(HOUR, line):
        yield "hour"
        return
    if not size and not digits:
        yield "ornament"
    if not size or (digits and max(map(len, words)) == 1 and re.fullmatch(COUNTER, line)):
        yield "counter"
    elif digits:
        yield "digits"
    yield from patterns_in(line, lowered)
    yield from wholly(line, lowered)
    yield from _marks(line)
    yield from _printed(line)
    if size:
        yield from _wording(words, lowered)


def _printed(line: str) -> Iterator[str]:
    """The words themselves, and those at the ends; a number as so many nines."""
    found = [word if word[0] > "9" else "9" * len(word) for word in TOKEN.findall(line[:MOST_PRINTED].lower())]
    if not found:
        return
    for word in {*found}:
        yield f"word:{word}"
    yield f"first:{found[0]}"
    yield f"last:{found[-1]}"
    if len(found) > 1:
        yield f"starts:{found[0]}_{found[1]}"


def _wording(words: list[str], lowered: list[str]) -> Iterator[str]:
    size = len(words)
    page = sum(map(PAGE.__contains__, lowered))
    if page:
        yield "page"
        yield "page-many" if 4 * page >= size else "page-few"
        if page > 2:
            yield "page-3"
    if lowered[0] in COMMANDS:
        yield "command"
        if size <= 8:
            yield "command-short"
    if not READER.isdisjoint(lowered):
        yield "reader"
    if _is_header(words, lowered):
        yield "header"
        if not LIST_WORDS.isdisjoint(lowered):
            yield "list"
    if "comments" in lowered and size <= MOST_HEADER_WORDS and OF_COMMENTS.issuperset(lowered):
        yield "comments"
    if not ABOUT_PEOPLE.isdisjoint(lowered):
        yield "story"
    sections = sum(map(SECTIONS.__contains__, lowered))
    if sections == size or (sections >= 3 and 2 * sections >= size):
        yield "sections"
    yield from _case(words)


def _is_header(words: list[str], lowered: list[str]) -> bool:
    """Whether a line is the heading of a list of other stories; after its first word it may name the site."""
    if len(words) > MOST_OF_NAMED or HEADER_ANCHORS.isdisjoint(lowered):
        return False
    if lowered[0] in NAMED_AFTER and not LIST_WORDS.isdisjoint(lowered):
        return all(word in HEADER_WORDS or shown[0].isupper() for word, shown in zip(lowered, words, strict=True))
    return len(words) <= MOST_HEADER_WORDS and HEADER_WORDS.issuperset(lowered)


def _case(words: list[str]) -> Iterator[str]:
    size = len(words)
    capitals = sum([word[0].isupper() for word in words])
    if size > 1 and capitals == size:
        yield "title-case"
    elif capitals == 0:
        yield "no-capitals"
    elif 2 * capitals > size:
        yield "many-capitals"
    if size > 1 and all(word.isupper() for word in words):
        yield "upper"
    if size == 1:
        yield "one-upper" if words[0].isupper() and len(words[0]) > 1 else "one-word"


def _marks(line: str) -> Iterator[str]:
    if line and (line[0] in "•-–—»›|*[<(#" or line[-1] in "|»›]"):
        yield "mark"
    if "|" in line:
        yield "bar"
    if line.count('"') + line.count("“") + line.count("”") >= 2:
        yield "quotes"


def _bucket(size: int) -> str:
    for limit, name in ((0, "0"), (1, "1"), (2, "2"), (4, "4"), (7, "7"), (12, "12"), (20, "20"), (40, "40")):
        if size <= limit:
            return name
    return "more"
