"""Whether words fit where they stand: the small words to either side of a phrase tell."""

from __future__ import annotations

from editcheck.checks.places import Line
from editcheck.reading.amounts.number_words import SCALES, SMALL
from editcheck.reading.words import FUNCTION_WORDS, IRREGULAR

DETERMINERS = frozenset("a an the this that these those his her its their our my your no every each another".split())
SUBJECTS = frozenset("he she they we i it who which there".split())
ARTICLES = frozenset("a an the its their our my your".split())
"""Determiners that stand for nothing by themselves: what follows them belongs to a noun."""
RELATIVE = frozenset(("that", "who", "which"))
MODALS = frozenset("will would can could may might must shall should did does do had has have".split())
PREPOSITIONS = frozenset(
    """
    of in on at by for from with into onto over under about against between through during after before as above across
    along amid among around behind below beneath beside beyond despite down except inside near off outside past since
    till toward towards until up upon via within without""".split()
)
BEING = frozenset("is are was were be been being am".split())
ENDS_OF_PITCHES = frozenset(
    "online now today tonight nearby me you free cheap cheaply fast quickly instantly overnight legit".split()
)
"""Words that end a phrase of a pitch, but not a subject."""
BARE = frozenset("cheap cheapest best free instant discount guaranteed affordable generic easy fast quick".split())
"""Adjectives of a pitch, which stand before nouns only, and not after one."""
NOUNS = ("tion", "ment", "ness", "ity", "ship", "ance", "ence", "ism", "tions", "ments", "ists", "ities", "ers", "ors")
ADJECTIVES = ("al", "ous", "ive", "ful", "ic", "able", "ible", "less", "ary")
NO_PLURALS = ("ss", "us", "is", "ics", "news")
NEEDING = frozenset("according able unable prior least such rather due subject not never".split())
"""Words that need others than a noun after them."""
PARTS_OF_VERBS = ("ed", "ing", "en")
SINGLE = frozenset("a an this that each every another".split())
"""Determiners of one thing."""
PILE = 6
"""So many words of meaning in a row, without a small word among them, are more than a compound has."""


def misfit(line: Line, first: int, last: int, verb: bool) -> int:
    """How badly words `first` to `last` (exclusive) of a line fit between their neighbours: 0 to 3 signs.

    `verb`: they begin with a verb in its plain form; else they are taken for a noun without an article.
    """
    left, right = _beside(line, first, last)
    signs = 0
    opening = line.keys[first]
    signs += left in ARTICLES and (opening in PREPOSITIONS or opening in ARTICLES or opening in SUBJECTS)
    if verb:
        signs += (left in DETERMINERS and left != "that") or left in PREPOSITIONS or left in BEING
    else:
        signs += left in SUBJECTS or (left in MODALS and not _is_perfect(left, opening))
    related = right in RELATIVE and line.keys[last - 1] not in ENDS_OF_PITCHES
    signs += not related and ((right in DETERMINERS and not line.keys[last - 1].endswith("ing")) or right in SUBJECTS)
    if left and right and (left in PREPOSITIONS or left in MODALS) and (right in DETERMINERS or right in BEING):
        signs += 1
    comma = first > 0 and not left and line.words[first].start - line.words[first - 1].end == 2
    signs += 2 * (comma and (right.endswith("ing") or right in ("too", "also")))  # which go with what was before
    signs += left in ("and", "or") and right.isalpha() and right not in PREPOSITIONS and verb
    return signs + _breaks(line, first, last, verb)


def _breaks(line: Line, first: int, last: int, verb: bool) -> int:
    """Signs that the clause goes on after words `first` to `last` (exclusive) as if they were not there."""
    words, ending, opening = line.words, line.keys[last - 1], line.keys[first]
    left, right = _beside(line, first, last)
    plain = right.isalpha() and right not in FUNCTION_WORDS and words[last].text.islower()
    pitch, plural = ending in ENDS_OF_PITCHES, _is_plural(ending)
    signs = 0
    if plain and not right.endswith((*PARTS_OF_VERBS, "ly")):
        signs += pitch or (plural and (_is_plural(right) or right.endswith((*NOUNS, *ADJECTIVES))))
    elif right and words[last].text[0].isupper() and words[last - 1].text.islower():
        signs += pitch or plural or verb
    signs += right in ("him", "them", "us", "not", "of") and (pitch or right != "of")
    signs += verb and right in BEING | MODALS
    if left in SINGLE and plural and not plain:
        signs += 1
    if left in ("a", "an") and opening[0] not in "uhe":
        signs += 2 * ((left == "an") != (opening[0] in "aio"))
    if (left in BEING or left in MODALS or left == "to") and not _is_perfect(left, opening):
        signs += not verb and plain and (right.endswith(PARTS_OF_VERBS) or left not in BEING)
    signs += left in NEEDING and not verb
    named = bool(left) and words[first - 1].text[0].isupper() and first > 1 and not left.endswith("s")
    signs += (left.endswith(NOUNS) or named) and (opening in BARE or (verb and left not in FUNCTION_WORDS))
    return signs + (_pile(line, first, last) >= PILE)


def _is_perfect(left: str, opening: str) -> bool:
    """Whether a word is the verb of the sentence: she had forged."""
    return left in ("have", "has", "had") and opening.endswith("ed")


def _is_plural(word: str) -> bool:
    return word.endswith("s") and not word.endswith(NO_PLURALS) and word not in FUNCTION_WORDS and "'" not in word


def _pile(line: Line, first: int, last: int) -> int:
    """How many words of meaning stand in a row around and within words `first` to `last` (exclusive)."""
    while first > 0 and _touches(line, first - 1) and _is_common(line, first - 1):
        first -= 1
    while last < len(line.keys) and _touches(line, last - 1) and _is_common(line, last):
        last += 1
    return last - first if FUNCTION_WORDS.isdisjoint(line.keys[first:last]) else 0


def _is_common(line: Line, at: int) -> bool:
    key = line.keys[at]
    return line.words[at].text.islower() and key not in FUNCTION_WORDS and key not in IRREGULAR and key[-2:] != "ed"


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
    """How well words stand where they do: 0, 1, 2, or 3 where the sentence would be none without them.

    A noun stands after an article, a number or a preposition, a verb in its plain form (`verb`) after "to" or a modal;
    after both comes a mark or a word that follows nouns. The first words of a sentence are its subject.
    """
    left, right = _beside(line, first, last)
    if verb and left in ("who", "that", "which", "they"):
        return 3
    opens = first == 0 or line.words[first].start - line.words[first - 1].end > 1
    if opens and right and line.words[first].text[0].isupper() and line.words[last - 1].text.islower() and not verb:
        return 2 * (line.words[last].text.islower() and line.end > line.words[-1].end)
    if verb and _is_plural(left):
        return 2
    if left and line.keys[first] in IRREGULAR and IRREGULAR[line.keys[first]] != line.keys[first]:
        return 2  # a verb that tells what was done
    if (
        right
        and right not in PREPOSITIONS | BEING | MODALS | JOINERS
        and right != "to"
        and not right.endswith("ed")
        and right not in IRREGULAR
    ):
        return 0
    if verb and (left in SUBJECTS or left in MODALS or left in ("to", "not")):
        return 3
    if verb:
        return 0
    if left in SINGLE and _is_plural(line.keys[last - 1]):
        return 0
    counted = bool(right) and _is_figure(left)
    return 2 * (left in DETERMINERS or left in PREPOSITIONS or counted)


def _beside(line: Line, first: int, last: int) -> tuple[str, str]:
    """The words right before and right after words `first` to `last` (exclusive), "" where a mark stands."""
    left = line.keys[first - 1] if first > 0 and _touches(line, first - 1) else ""
    return left, line.keys[last] if last < len(line.keys) and _touches(line, last - 1) else ""


def _touches(line: Line, at: int) -> bool:
    return line.words[at + 1].start - line.words[at].end == 1
