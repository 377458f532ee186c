"""Whether words fit where they stand: the small words to either side of a phrase tell."""

from __future__ import annotations

from editcheck.checks.places import Line

DETERMINERS = frozenset("a an the this that these those his her its their our my your no every each another".split())
SUBJECTS = frozenset("he she they we i it who which there".split())
MODALS = frozenset("will would can could may might must shall should did does do had has have".split())
PREPOSITIONS = frozenset(
    "of in on at by for from with into onto over under about against between through during after before as".split()
)
BEING = frozenset("is are was were be been being am".split())


def misfit(line: Line, first: int, last: int, verb: bool) -> int:
    """How badly words `first` to `last` (exclusive) of a line fit between their neighbours: 0 to 3 signs.

    `verb`: they begin with a verb in its plain form; else they are taken for a noun without an article.
    """
    left = line.keys[first - 1] if first > 0 and _touches(line, first - 1) else ""
    right = line.keys[last] if last < len(line.keys) and _touches(line, last - 1) else ""
    signs = 0
    if verb:
        signs += left in DETERMINERS or left in PREPOSITIONS or left in BEING
    else:
        signs += left in SUBJECTS or left in MODALS
    signs += right in DETERMINERS or right in SUBJECTS
    if left and right and (left in PREPOSITIONS or left in MODALS) and (right in DETERMINERS or right in BEING):
        signs += 1
    comma = first > 0 and not left and line.words[first].start - line.words[first - 1].end == 2
    signs += comma and (right.endswith("ing") or right in ("too", "also"))
    signs += left in ("and", "or") and right.isalpha() and right not in PREPOSITIONS and verb
    return signs


def _touches(line: Line, at: int) -> bool:
    return line.words[at + 1].start - line.words[at].end == 1
