"""The line in which some words stand, cut to what fits around them, and marks to set beneath the words."""

from editcheck.named_tuple import NamedTuple
from editcheck.reports.visible import visible, width

CUT = "…"
MOST = 4
"""Characters looked at for one column; more than four without width on one letter are cut off."""


class Excerpt(NamedTuple):
    """One line of a text, fit for a terminal: what stands before the words, the words, what stands after them."""

    before: str
    words: str
    after: str

    def marks(self, mark: str) -> str:
        """A line that marks the words when it is printed beneath this one."""
        return " " * width(self.before) + mark * max(1, width(self.words))


def excerpt(text: str, start: int, end: int, columns: int) -> Excerpt:
    """The line around `text[start:end]`, no wider than `columns`; words that run over several lines end with the first.

    The words are kept before what is around them; where even they do not fit, their end is cut off.
    """
    line_start = 1 + max(text.rfind("\n", 0, start), text.rfind("\r", 0, start))
    line_end = _line_end(text, start)
    stop = min(end, line_end)
    words = _beginning(text, start, stop, columns)
    room = columns - width(words)
    if stop < end and room > 1 and not words.endswith(CUT):
        words, room = words + CUT, room - 1
    before = _ending(text, line_start, start, room)
    after = _beginning(text, stop, line_end, room)
    if width(before) + width(after) > room:
        left = max(room - width(after), room // 2)
        before = _ending(text, line_start, start, left)
        after = _beginning(text, stop, line_end, room - width(before))
    return Excerpt(before, words, after)


def _line_end(text: str, start: int) -> int:
    ends = [position for mark in "\r\n" if (position := text.find(mark, start)) >= 0]
    return min(ends, default=len(text))


def _beginning(text: str, start: int, end: int, columns: int) -> str:
    """As much of `text[start:end]` as fits, cut at a space where there is one near."""
    if columns < 1:
        return ""
    near = min(end, start + MOST * columns)
    shown = visible(text[start:near])
    if near == end and width(shown) <= columns:
        return shown
    kept = shown[: _fitting(shown, columns - 1)]
    space = kept.rfind(" ")
    return (kept[: space + 1] if space >= len(kept) * 2 // 3 else kept) + CUT


def _ending(text: str, start: int, end: int, columns: int) -> str:
    """As much of the end of `text[start:end]` as fits, cut at a space where there is one near; no indentation."""
    if columns < 1:
        return ""
    near = max(start, end - MOST * columns)
    shown = visible(text[near:end])
    if near == start and width(shown) <= columns:
        return shown.lstrip()
    kept = shown[len(shown) - _fitting(shown[::-1], columns - 1) :]
    space = kept.find(" ")
    return CUT + (kept[space:] if 0 <= space <= len(kept) // 3 else kept)


def _fitting(text: str, columns: int) -> int:
    """How many characters from the start of the text fit."""
    taken = 0
    for position, character in enumerate(text):
        taken += width(character)
        if taken > columns:
            return position
    return len(text)
