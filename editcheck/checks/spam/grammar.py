"""Whether words fit where they stand: the small words to either side of a phrase tell."""

from __future__ import annotations

from editcheck.checks.places import Line
from editcheck.reading.numbers import SCALES, SMALL
from editcheck.reading.words import FUNCTION_WORDS

DETERMINERS = frozenset("a an the this that these those his her its their our my your no every each another".split())
SUBJECTS = frozenset("he she they we i it who which there".split())
ARTICLES = frozenset("a an the its their our my your".split())
"""Determiners that stand for nothing by themselves: what follows them belongs to a noun."""
MODALS = frozenset("will would can could may might must shall should did does do had has have".split())
PREPOSITIONS = frozenset(
    """
    of in on at by for from with into onto over under about against between through during after before as above across
    along amid among around behind below beneath beside beyond despite down except inside near off outside past since
    till toward towards until up upon via within without""".split()
)
BEING = frozenset("is are was were be been being am".split())


def misfit(line: Line, first: int, last: int, verb: bool) -> int:
    """How badly words `first` to `last` (exclusive) of a line fit between their neighbours: 0 to 3 signs.

    `verb`: they begin with a verb in its plain form; else they are taken for a noun without an article.
    """
    left = line.keys[first - 1] if first > 0 and _touches(line, first - 1) else ""
    right = line.keys[last] if last < len(line.keys) and _touches(line, last - 1) else ""
    signs = 0
    opening = line.keys[first]
    signs += left in ARTICLES and (opening in PREPOSITIONS or opening in ARTICLES or opening in SUBJECTS)
    if verb:
        signs += left in DETERMINERS or left in PREPOSITIONS or left in BEING
    else:
        signs += left in SUBJECTS or left in MODALS
    signs += right in DETERMINERS or right in SUBJECTS
    if left and right and (left in PREPOSITIONS or left in MODALS) and (right in DETERMINERS or right in BEING):
        signs += 1
    comma = first > 0 and not left and line.words[first].start - line.words[first - 1].end == 2
    signs += 2 * (comma and (right.endswith("ing") or right in ("too", "also")))  # which go with what was before
    signs += left in ("and", "or") and right.isalpha() and right not in PREPOSITIONS and verb
    return signs


JOINERS = frozenset(
    """
    and or but nor who which whose that where when while because although though if since until so than like including
    such more less fewer most least about around roughly nearly almost some
    not never also too then now just still even only already yet again later soon today yesterday tomorrow there
    here he she they we i you it him them us me""".split()
)
"""Words with which an editor begins what he adds to a sentence, beside prepositions, articles and verbs of being."""


MARKED = 2
"""Characters between two words that have no more than a space and a sign between them."""


def is_edit(line: Line, first: int, last: int) -> bool:
    """Whether words put into a sentence look like the work of an editor: an apposition, a phrase, a single word."""
    words = line.words[first:last]
    keys = line.keys[first:last]
    if len(words) < 2 or any(word.text[0].isupper() for word in words) or any(map(_is_figure, keys)):
        return True  # a name or a figure is for the facts to check
    if FUNCTION_WORDS.issuperset(keys):
        return True
    if any(words[at + 1].start - words[at].end > MARKED for at in range(len(words) - 1)):
        return True
    for at in (first - 1, last - 1):
        if 0 <= at < len(line.words) - 1 and not _touches(line, at):
            return True  # set off by a comma
    opening = keys[0]
    if misfit(line, first, last, False) > 0:
        return False
    return opening in JOINERS | PREPOSITIONS | DETERMINERS | BEING | MODALS or opening.endswith("ly") or opening == "to"


def _is_figure(key: str) -> bool:
    return key in SMALL or key in SCALES or any(map(str.isdigit, key))


def fits(line: Line, first: int, last: int, verb: bool) -> int:
    """How well words stand where they do: 0, 1, or 2 where the sentence would be none without them.

    A noun stands after an article, a verb in its plain form (`verb`) after "to" or a modal; after both comes a mark
    or a word that follows nouns.
    """
    left = line.keys[first - 1] if first > 0 and _touches(line, first - 1) else ""
    after = last == len(line.keys) or not _touches(line, last - 1)
    if not after and line.keys[last] not in PREPOSITIONS | BEING | MODALS | JOINERS:
        return 0
    if verb and (left == "to" or left in MODALS):
        return 2
    return int(left in DETERMINERS)


def _touches(line: Line, at: int) -> bool:
    return line.words[at + 1].start - line.words[at].end == 1
