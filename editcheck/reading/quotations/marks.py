"""Quotation marks, paired into the stretches of text they enclose.

One pass over the marks of each paragraph, so the cost is linear in the text whatever marks it holds.
"""

import re
from collections.abc import Iterator, Sequence

from editcheck.named_tuple import NamedTuple

MARK = re.compile(
    r"([\"'`])\1{2,}|([“”‘’])\2{2,}|``|''(?<!\w'')|''(?!\w)|[“-„]|[\"«»]|[‘-‚](?<!\w.)|['`](?<!\w.)|['‘’](?!\w)"
)
"""Everything that may be a quotation mark, or a run of three and more, which is none; no apostrophes inside words."""

ELIDED = (
    r"(?i)\d\ds?\b"
    r"|(?:bout|cause|cept|cos|cuz|em|er|fraid|im|is|n|neath|nother|nuff|round|s|t|tude|til|till|tis|twas|twere)\b"
)
"""What follows an apostrophe for letters left out at the start of a word: ’90s, ’em, rock ’n’ roll."""

FEET = r"\d\s?['’]\s?\d{0,2}(?:½|¼|¾)?$"
BEFORE_OPENING = frozenset("([{<—–-/“‘\"'„«`")
AFTER_CLOSING = frozenset(")]}>—–-/”’\"'»,.;:!?…")
STOPS = frozenset(',.;:!?…—–-”"')

DOUBLE, SINGLE = "double", "single"
OPEN, CLOSE, EITHER, WEAK = "open", "close", "either", "weak"


class Mark(NamedTuple):
    """A mark: double or single, and what its place says it does.

    `weak`: it closes, or is an apostrophe behind a plural ("the girls’ school").
    """

    start: int
    end: int
    family: str
    does: str


class Enclosed:
    """What stands between two marks, marks not included: `[start, end)` in one paragraph.

    `opened` and `closed` tell whether the marks are there; `continues`: the next one is a further paragraph of the
    same utterance. `mark` is where the opening mark stands (the closing one, where nothing opens).
    """

    __slots__ = ("closed", "continues", "end", "family", "mark", "opened", "paragraph", "start")

    def __init__(self, start: int, end: int, paragraph: int, family: str, mark: int) -> None:
        """Take a stretch with both of its marks."""
        self.start, self.end, self.paragraph, self.family, self.mark = start, end, paragraph, family, mark
        self.opened = self.closed = True
        self.continues = False


def enclosed(text: str, paragraphs: Sequence[tuple[int, int]]) -> list[Enclosed]:
    """The outermost stretches between quotation marks, in order; those of a paragraph do not overlap."""
    found: list[Enclosed] = []
    left: Enclosed | None = None
    within: list[Enclosed] = []
    for number, (start, end) in enumerate(paragraphs):
        here, unclosed, inner = _in_paragraph(text, start, end, number)
        if left is not None:
            _go_on(left, here, text, start)
            _give_back(text, found, left, within)
        found += here
        left, within = unclosed, inner
    if left is not None:
        _give_back(text, found, left, within)
    return [item for item in found if item.start < item.end]


def _give_back(text: str, found: list[Enclosed], left: Enclosed, within: list[Enclosed]) -> None:
    """Where no paragraph goes on with what was left open, let it end before the next opening mark of its kind."""
    within = [item for item in within if item.family == left.family]
    if left.closed or not within:
        return
    left.end = within[0].mark
    _trim(text, left)
    found += within


def _go_on(left: Enclosed, here: list[Enclosed], text: str, start: int) -> None:
    """Settle whether the paragraph `here` goes on with what the one before it left open."""
    first = here[0] if here else None
    if first is None or first.family != left.family:
        return
    if first.opened and not text[start : first.mark].strip():
        left.closed = left.continues = True
    elif not first.opened:
        left.continues = True
        first.start = start
        _trim(text, first)


def _in_paragraph(
    text: str, start: int, end: int, number: int
) -> tuple[list[Enclosed], Enclosed | None, list[Enclosed]]:
    """The outermost stretches of one paragraph, the one that it leaves open, and what is enclosed in that one."""
    found: list[Enclosed] = []
    inner: list[Enclosed] = []
    stack: list[Mark] = []
    for mark in _marks(text, start, end):
        does = mark.does
        top = stack[-1].family if stack else ""
        inside = any(other.family == mark.family for other in stack[-2:])
        if does == EITHER:
            does = CLOSE if inside else OPEN
        if does == OPEN:
            if len(stack) < 4:
                stack.append(mark)
            continue
        if not inside:
            if does == CLOSE and mark.family == DOUBLE and not stack:
                begin = _sentence_start(text, found[-1].end + 1 if found else start, mark.start)
                found.append(Enclosed(begin, mark.start, number, DOUBLE, mark.start))
                found[-1].opened = False
            continue
        if top != mark.family:
            if mark.family == SINGLE:
                continue  # an apostrophe inside double marks
            stack.pop()  # a single mark inside double ones that nothing closed: an apostrophe
        opening = stack.pop()
        if len(stack) < 2:
            (inner if stack else found).append(Enclosed(opening.end, mark.start, number, mark.family, opening.start))
    unclosed = _unclosed(text, stack, found, (start, end), number)
    inner = [item for item in inner if unclosed and item.mark > unclosed.mark]
    for item in (*found, *inner):
        _trim(text, item)
    return found, unclosed, inner


def _sentence_start(text: str, begin: int, mark: int) -> int:
    """Where the sentence that a closing mark ends starts, not before `begin`."""
    for end in (". ", "? ", "! "):
        begin = max(begin, text.rfind(end, begin, mark - 1) + 1)
    while begin < mark and not text[begin].isalnum() and text[begin] not in "[($£€":
        begin += 1
    return begin


def _unclosed(
    text: str, stack: list[Mark], found: list[Enclosed], span: tuple[int, int], number: int
) -> Enclosed | None:
    """Add the stretch that the paragraph leaves open, where a mark without its partner is one."""
    start, end = span
    for mark in stack:
        at_start = not text[start : mark.start].strip()
        led_in = text[max(start, mark.start - 3) : mark.start].rstrip()[-1:] in (":", ",")
        if mark.family == SINGLE and not at_start and not (led_in and text[mark.start] == "‘"):
            continue
        item = Enclosed(mark.end, end, number, mark.family, mark.start)
        item.closed = False
        while found and found[-1].start > mark.start:
            found.pop()
        found.append(item)
        return item
    return None


def _trim(text: str, item: Enclosed) -> None:
    while item.start < item.end and text[item.start].isspace():
        item.start += 1
    while item.start < item.end and text[item.end - 1].isspace():
        item.end -= 1


def _marks(text: str, start: int, end: int) -> Iterator[Mark]:
    """The marks of a paragraph that are neither apostrophes nor measures nor part of markup."""
    marks = list(_placed(text, start, end))
    closes_later = False
    for index in range(len(marks) - 1, -1, -1):
        mark = marks[index]
        if mark.family != SINGLE:
            continue
        if mark.does == WEAK:
            # Behind a plural it closes only where no better closing mark follows before the next opening one.
            marks[index] = mark._replace(does="" if closes_later else CLOSE)
        closes_later = mark.does == CLOSE or (mark.does == WEAK and closes_later)
        if mark.does == OPEN:
            closes_later = False
    return iter([mark for mark in marks if mark.does])


def _placed(text: str, start: int, end: int) -> Iterator[Mark]:
    in_markup = False
    for match in MARK.finditer(text, start, end):
        sign, at, after = match.group(), match.start(), match.end()
        if after - at > 2:
            continue
        before = text[at - 1] if at > start else " "
        behind = text[after] if after < end else " "
        double = sign in ('"', "“", "”", "„", "«", "»", "``", "''")
        if double and (in_markup or before == "="):
            in_markup = not in_markup
            continue
        if double:
            if before.isdigit() and sign == '"' and re.compile(FEET).search(text, max(start, at - 8), at):
                continue
            yield Mark(at, after, DOUBLE, _double(sign, before, behind))
        elif does := _single(text, match, before, behind):
            yield Mark(at, after, SINGLE, does)


def _double(sign: str, before: str, behind: str) -> str:
    free_left = before.isspace() or before in BEFORE_OPENING
    free_right = behind.isspace() or behind in AFTER_CLOSING
    if free_left and not free_right:
        return OPEN
    if free_right and not free_left:
        return CLOSE
    if sign in ("“", "„", "«", "``"):
        return OPEN
    if sign in ("”", "»", "''"):
        return CLOSE
    return EITHER


def _single(text: str, match: re.Match[str], before: str, behind: str) -> str:
    sign, after = match.group(), match.end()
    if behind.isalnum() or behind in "[($£€#":
        if before.isalnum():
            return ""
        if sign in ("’", "'") and re.compile(ELIDED).match(text, after):
            return ""
        return OPEN
    if before.isspace():
        return OPEN if sign in ("‘", "`") and not behind.isspace() else ""
    if before.isdigit() and sign != "’" and not behind.isspace():
        return ""
    if before in ("s", "n") and behind == " " and text[after + 1 : after + 2].islower():
        return WEAK
    if behind in ("“", '"') and before in BEFORE_OPENING and sign == "‘":
        return OPEN
    return CLOSE
