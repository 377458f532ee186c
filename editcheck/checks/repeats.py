"""Text that stands in a draft twice: a caption, a paragraph, half of the article."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from editcheck.checks.kind import Draft, Hit
from editcheck.checks.places import Line, Quoted, lines_of
from editcheck.named_tuple import NamedTuple

RUN = 8
"""So many words in the same order are looked for."""
WHOLE_LINE = 0.8
"""A line with this share of its words in such runs is a repeat, though a word was changed."""
LONG = 40
"""So many words are no pull quotation, which is a sentence or two set apart on purpose."""
VERSES, LONGEST_VERSE = 6, 12
"""So many lines in a row, of so many words at most, are a song or a poem, in which lines come again."""
MOSTLY_QUOTED = 0.7
TOLD = 3
"""A pull quotation has not so many words around it as the paragraph it is pulled from has: "the judge said to her"."""
SHOWN = 60
"""Characters of the first copy that are shown."""


class _Repeat(NamedTuple):
    """A repeated stretch: lines `first` to `last` (their numbers), or one sentence of a line, and what it repeats."""

    start: int
    end: int
    first: int
    last: int
    whole: bool
    earlier: int


def check(draft: Draft, options: Mapping[str, Any]) -> Iterator[Hit]:
    """A hit for each stretch that stands further up already; `min_words` is the length of the shortest line."""
    text = draft.reading.text
    for repeat in _joined(list(_repeats(draft, options["min_words"])), lines_of(draft)):
        first = " ".join(text[repeat.earlier : repeat.earlier + SHOWN].split())
        yield Hit(repeat.start, repeat.end, values={"first": first})


def origins(keys: Sequence[str]) -> list[int]:
    """For each word the number of the word further up that it repeats, -1 for one that is new.

    Only runs of `RUN` words or more count, and a run never reaches into its own copy. One pass: each word is
    compared once.
    """
    found = [-1] * len(keys)
    seen: dict[str, int] = {}
    at = 0
    while at + RUN <= len(keys):
        first = seen.setdefault(" ".join(keys[at : at + RUN]), at)
        if first + RUN > at:
            at += 1
            continue
        length = RUN
        while at + length < len(keys) and first + length < at and keys[first + length] == keys[at + length]:
            length += 1
        found[at : at + length] = range(first, first + length)
        at += length
    return found


def _repeats(draft: Draft, min_words: int) -> Iterator[_Repeat]:
    """The repeated lines, and the repeated sentences of other lines, in order."""
    text = draft.reading.text
    lines = lines_of(draft)
    quoted = Quoted(draft)
    spoken = [word for line in lines for word in line.words]
    copied_from = origins([key for line in lines for key in line.keys])
    begins = []
    count = 0
    for line in lines:
        begins.append(count)
        count += len(line.words)
    seen: dict[tuple[str, ...], int] = {}
    verses = _verses(text, lines)
    for number, line in enumerate(lines):
        first = seen.setdefault(line.keys, number)
        if verses[first] == verses[number] and verses[number] and lines[number - 1].keys != line.keys:
            continue  # a refrain
        asked = text[line.end - 1] == "?"  # of several people, in turn
        told = first < number and _words_outside(line, quoted) >= TOLD
        pulled = quoted.share(line.start, line.end) >= MOSTLY_QUOTED and not told
        if asked or line.kind in ("heading", "cell") or pulled:
            continue
        if first < number:
            if len(line.words) >= min_words and lines[first].kind != "heading":
                yield _Repeat(line.start, line.end, number, number, True, lines[first].start)
            continue
        origin = copied_from[begins[number] : begins[number] + len(line.words)]
        copied = [place for place in origin if place >= 0]
        if not copied or bisect_right(begins, copied[0]) == 1:  # nothing, or words of the headline
            continue
        home = lines[bisect_right(begins, copied[0]) - 1]
        if len(copied) >= WHOLE_LINE * len(line.words):
            if WHOLE_LINE * len(home.words) <= len(line.words) or len(copied) >= LONG:
                yield _Repeat(line.start, line.end, number, number, True, spoken[copied[0]].start)
            continue
        for start, end, place in _sentences(text, line, origin):
            if quoted.share(start, end) < MOSTLY_QUOTED:
                yield _Repeat(start, end, number, number, False, spoken[place].start)


def _words_outside(line: Line, quoted: Quoted) -> int:
    return sum(quoted.share(word.start, word.end) == 0 for word in line.words)


def _verses(text: str, lines: Sequence[Line]) -> list[int]:
    """For each line the number of the song or poem that it is a line of, 0 for none: short lines in a row."""
    found = [0] * len(lines)
    poem = size = 0
    for number in range(len(lines) + 1):
        if number < len(lines) and _is_verse(text, lines[number]):
            size += 1
            continue
        if size >= VERSES:
            poem += 1
            found[number - size : number] = [poem] * size
        size = 0
    return found


def _is_verse(text: str, line: Line) -> bool:
    """Whether a line may be one of a song: a few words, most of them in lower case, no figure, no full stop."""
    if line.kind != "paragraph" or not 3 <= len(line.words) <= LONGEST_VERSE or text[line.end - 1] == ".":
        return False
    capitals = sum(word.text[0].isupper() for word in line.words)
    return 2 * capitals <= len(line.words) and all(word.text[0].isalpha() for word in line.words)


def _sentences(text: str, line: Line, origin: list[int]) -> Iterator[tuple[int, int, int]]:
    """The runs of sentences of a line that stand further up word for word, if long, and where."""
    from editcheck.reading.sentences import split

    word = 0
    run: list[tuple[int, int]] = []
    place = size = 0
    for start, end in (*split(text, line.start, line.end), (line.end, line.end)):
        first = word
        while word < len(line.words) and line.words[word].start < end:
            word += 1
        places = origin[first:word]
        if places and min(places) >= 0:
            place = place if run else places[0]
            run.append((start, end))
            size += len(places)
            continue
        if size >= LONG:
            yield run[0][0], run[-1][1], place
        run, size = [], 0


def _joined(repeats: list[_Repeat], lines: Sequence[Line]) -> Iterator[_Repeat]:
    """Repeated lines that follow each other as one stretch, with the short repeated lines among them and after."""
    seen: dict[tuple[str, ...], int] = {}
    copies = [seen.setdefault(line.keys, number) < number for number, line in enumerate(lines)]
    current: _Repeat | None = None
    for repeat in repeats:
        if current and current.whole and repeat.whole and all(copies[current.last + 1 : repeat.first]):
            current = current._replace(end=repeat.end, last=repeat.last)
            continue
        if current:
            yield _with_tail(current, lines, copies)
        current = repeat
    if current:
        yield _with_tail(current, lines, copies)


def _with_tail(repeat: _Repeat, lines: Sequence[Line], copies: list[bool]) -> _Repeat:
    last = repeat.last
    while repeat.last > repeat.first and last + 1 < len(lines) and copies[last + 1]:
        last += 1
    return repeat._replace(end=lines[last].end, last=last) if last > repeat.last else repeat
