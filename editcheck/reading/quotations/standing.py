"""How candidates and quotations stand to each other and to the verbs of saying: what is known before choosing."""

from bisect import bisect
from collections.abc import Sequence
from itertools import accumulate

from editcheck.named_tuple import NamedTuple
from editcheck.reading.quotations.candidates import Candidate
from editcheck.reading.quotations.cues import GOOD, SKIPPED_BEFORE_VERB, forms
from editcheck.reading.quotations.frame import Frame

PREPOSITIONS = frozenset("of to for with by at about against from on in over like than between".split())
ADDRESSED = frozenset("told telling tell tells asked asking urged assured informed reminded called calling".split())
DASHES = frozenset("-–—―")
LED_BY = frozenset(
    "the a an as called of on in 's for so-called and or dubbed titled that his her its their to with".split()
)
"""Words before a quotation that tell much of what it is."""
SMALL = frozenset("the a an of and to in on for with at by from or".split())
"""Words that a title has in lower case."""
AROUND = 16
"""Candidates to either side of a quotation, in its paragraph, that are looked at."""
ALWAYS = frozenset("person he name i they who it".split())
"""Kinds of candidate that may speak wherever they stand."""


class Said(NamedTuple):
    """How a candidate stands to verbs of saying.

    `behind` and `ahead` are strength and shape of the verb behind it and of the one before it ("3ed": said), or ":",
    "dash", "according"; `verb` and `before` their entries of the frame, -1 for none. `object` tells what makes it the
    object of something ("of", "by", "told", "'s"). `starts`: it begins a sentence.
    """

    behind: str
    verb: int
    ahead: str
    before: int
    object: str
    starts: bool


class Quoted(NamedTuple):
    """What a quotation looks like from outside.

    `ending` is the sign it ends with, `before` and `after` what kind of entry stands before and behind it, `word` the
    word before where that tells much. `right` and `left`: 2 if somebody speaks right behind or right before it, 1 if
    farther off in the sentence, 0 if not.
    """

    at: int
    paragraph: int
    ending: str
    before: str
    word: str
    after: str
    lower: bool
    title: bool
    size: str
    alone: bool
    right: int
    left: int


class Situation:
    """All that is known of a text when its quotations are given to speakers."""

    def __init__(self, frame: Frame, found: Sequence[Candidate]) -> None:
        """Work out what does not depend on the quotation."""
        self.frame, self.candidates = frame, found
        self.said = [_said(frame, candidate) for candidate in found]
        self.by_paragraph: dict[int, list[int]] = {}
        self.firsts = [candidate.first for candidate in found]
        marked = [0] * len(frame)
        for number, first in enumerate(self.firsts):
            self.by_paragraph.setdefault(frame.paragraph[first], []).append(number)
            marked[first] = 1
        table, none = forms(), (0, "")
        self.quotations_before = list(accumulate((quoted >= 0 for quoted in frame.quoted), initial=0))
        self.verbs_before = list(accumulate((table.get(word, none)[0] >= GOOD for word in frame.words), initial=0))
        self.candidates_before = list(accumulate(marked, initial=0))

    def eligible(self, quotation: Quoted) -> list[int]:
        """The numbers of the candidates near enough to a quotation."""
        here = quotation.paragraph
        found = [
            number
            for paragraph in (here - 2, here - 1)
            for number in self.by_paragraph.get(paragraph, ())[-8:]
            if self._stands_out(number)
        ]
        found += [number for number in self._around(quotation.at) if self._may_speak(number)]
        found += [number for number in self.by_paragraph.get(here + 1, ())[:4] if self._stands_out(number)]
        return found

    def _around(self, index: int) -> list[int]:
        """The numbers of the candidates in the paragraph of an entry, nearest ones only where there are very many."""
        here = self.frame.paragraph[index]
        middle = bisect(self.firsts, index)
        return [
            number
            for number in range(max(0, middle - AROUND), min(len(self.firsts), middle + AROUND))
            if self.frame.paragraph[self.firsts[number]] == here
        ]

    def _stands_out(self, number: int) -> bool:
        said = self.said[number]
        return said.verb > 0 or said.before >= 0 or said.starts or self.candidates[number].kind in ("person", "he")

    def _may_speak(self, number: int) -> bool:
        said = self.said[number]
        if self.candidates[number].kind in ALWAYS or said.verb > 0 or said.before >= 0:
            return True
        return said.starts or not said.object

    def quoted(self, number: int, start: int, end: int) -> Quoted:
        """How the quotation of this number, at `[start, end)` of the text, looks."""
        frame = self.frame
        index = frame.at_quotation[number]
        paragraph = frame.paragraph[index]
        first = index == 0 or frame.paragraph[index - 1] != paragraph
        last = index + 1 >= len(frame) or frame.paragraph[index + 1] != paragraph
        word = "" if first else frame.words[index - 1]
        words = frame.text[start:end].split()
        near = self._around(index)
        left = 0 if first else max((self._left(other, index) for other in near), default=0)
        return Quoted(
            at=index,
            paragraph=paragraph,
            ending=_ending(frame.text, end),
            before="^" if first else _sort(frame, index - 1),
            word=word if word in LED_BY or word in forms() else "",
            after="$" if last else _sort(frame, index + 1),
            lower=frame.text[start : start + 1].islower(),
            title=len(words) < 9 and all(not it[0].isalpha() or it[0].isupper() or it in SMALL for it in words),
            size=str(len(words)) if len(words) < 5 else "8" if len(words) < 9 else "9",
            alone=first and last,
            right=max((self._right(other, index) for other in near), default=0),
            left=2 if word == ":" else left,
        )

    def _right(self, number: int, index: int) -> int:
        candidate, said = self.candidates[number], self.said[number]
        if self.leads_on(number):
            return 0
        if said.before == index + 1 or (candidate.lead == index + 1 and said.verb > 0):
            return 2
        speaks = candidate.first > index and (said.verb > 0 or said.before > index)
        return int(speaks and self.frame.sentence[candidate.first] == self.frame.sentence[index])

    def leads_on(self, number: int) -> bool:
        """Whether what a candidate says comes after: “…,” the doctor had typed “…”."""
        said, frame = self.said[number], self.frame
        end = said.verb + 1 if said.verb > 0 else self.candidates[number].reach
        if said.behind == ":" or (end < len(frame) and frame.words[end] == ":"):
            return True
        return end < len(frame) and frame.quoted[end] >= 0 and frame.sentence[end] == frame.sentence[end - 1]

    def _left(self, number: int, index: int) -> int:
        candidate, said = self.candidates[number], self.said[number]
        if not 0 < said.verb < index or self.frame.sentence[candidate.first] != self.frame.sentence[index]:
            return 0
        return 2 if index - said.verb < 4 else 1


def _said(frame: Frame, candidate: Candidate) -> Said:
    verb, behind = _behind(frame, candidate.reach)
    before, ahead, thing = -1, "", ""
    index = candidate.lead - 1
    words = frame.words
    if index >= 0 and frame.quoted[index] < 0:
        word = words[index]
        if word == "to" and index > 0 and words[index - 1] == "according":
            before, ahead = index - 1, "according"
        elif word in forms():
            before, ahead = index, "{}{}".format(*forms()[word])
        elif word in DASHES:
            before, ahead = index, "dash"
        elif word in PREPOSITIONS:
            thing = "by" if word in ("by", "from") else "of"
        if word in ADDRESSED and not (index > 0 and frame.quoted[index - 1] >= 0):
            thing = "told"
    if candidate.last < len(words) and words[candidate.last] == "'s":
        before, ahead, thing = -1, "", thing or "'s"  # whose daughter speaks, does not speak
    starts = candidate.lead == 0 or frame.sentence[candidate.lead - 1] != frame.sentence[candidate.lead]
    return Said(behind, verb, ahead, before, thing, starts or frame.quoted[candidate.lead - 1] >= 0)


def _behind(frame: Frame, index: int) -> tuple[int, str]:
    """The verb behind a candidate that reaches up to here, and its strength and shape."""
    words = frame.words
    limit = min(len(words), index + 6)
    while index < limit and words[index] in SKIPPED_BEFORE_VERB:
        index += 1
    if index >= len(words) or frame.quoted[index] >= 0:
        return -1, ""
    word = words[index]
    if word in forms():
        return index, "{}{}".format(*forms()[word])
    if word == ":":
        return index, ":"
    return (index, "0ed") if word.endswith("ed") else (-1, "")


def _sort(frame: Frame, index: int) -> str:
    """What sort of entry stands at a place: a quotation, a verb of saying, a name, a word, or a sign."""
    if frame.quoted[index] >= 0:
        return '"'
    word = frame.words[index]
    if word[0].isalnum() or word == "'s":
        return "v" if word in forms() else "that" if word == "that" else "W" if frame.capital[index] else "w"
    return word if word in ":,." else "-" if word in DASHES else "("


def _ending(text: str, end: int) -> str:
    last = text[end - 1 : end]
    behind = text[end : end + 3].lstrip("\"”’'")[:1]
    if last == "," or behind == ",":
        return ","
    return "." if last in ".…" or behind == "." else "?" if last in "?!" else "-"
