"""What stands around a name without being part of it: offices and titles before it, asides behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from editcheck.reading.names.person_names import OPENERS
from editcheck.reading.names.titles import CALENDAR, FORMS_OF_ADDRESS
from editcheck.reading.quotations.cues import SKIPPED_BEFORE_VERB, forms
from editcheck.reading.quotations.frame import Frame

if TYPE_CHECKING:
    from editcheck.reading.quotations.candidates import Candidate

MAX_ASIDE = 30
"""Words that an aside between commas may have."""
MAX_OFFICE = 8
"""Words between an office and the comma before its holder's name: "minister for victims and safeguarding"."""
LINKING = frozenset("of for at in to on and".split())
TRAILING = frozenset("of for from at in with to on familiar who".split())


def lead(frame: Frame, first: int, person: bool, found: list[Candidate]) -> int:
    """Where the offices and titles before a name start; those that were candidates are taken off the list."""
    start = _titles(frame, first, person, found)
    return _owner(frame, start, found) if person else start


def _owner(frame: Frame, start: int, found: list[Candidate]) -> int:
    """Where the one starts whose relative or servant it is: "Mrs Hale's daughter, Ann Reed"."""
    if start < 2 or frame.words[start - 1] != "'s" or frame.quoted[start - 1] >= 0:
        return start
    owner = next((one for one in reversed(found[-2:]) if one.last == start - 1), None)
    return owner.lead if owner else start


def _titles(frame: Frame, first: int, person: bool, found: list[Candidate]) -> int:
    """Where the offices and titles before a name start."""
    words = frame.words
    start = first
    while start > 0 and frame.quoted[start - 1] < 0 and frame.sentence[start - 1] == frame.sentence[first]:
        before = words[start - 1]
        if person and found and found[-1].last == start and found[-1].kind in ("noun", "name"):
            start = found.pop().lead
        elif frame.capital[start - 1] and before not in OPENERS and before not in CALENDAR:
            start -= 1
        elif before == "." and start > 1 and words[start - 2] in FORMS_OF_ADDRESS:
            start -= 2
        else:
            break
    if person and start > 1 and words[start - 1] == "," and frame.quoted[start - 1] < 0:
        return _office(frame, start, found)
    return start


def _office(frame: Frame, start: int, found: list[Candidate]) -> int:
    """Where an office before the comma starts: "the water minister, Tobias Ferrand"."""
    words, verbs = frame.words, forms()
    for back in range(len(found) - 1, max(-1, len(found) - 4), -1):
        office = found[back]
        between = words[office.last : start - 1]
        if office.last > start - 1 or len(between) > MAX_OFFICE:
            break
        if frame.sentence[office.first] != frame.sentence[start - 1] or any(
            word in verbs or not (word[0].isalnum() or word in ("&", "'s")) for word in between
        ):
            break
        if office.kind == "noun" and (not between or between[0] in LINKING):
            del found[back:]
            return office.lead
    return start


def reach(frame: Frame, last: int, in_aside: bool = False) -> int:
    """Where an aside behind a name ends: ", 66,", ", the chair," or "(D-NY)"; `last` where there is none.

    `in_aside`: the name itself is one, and a comma may follow: "its chief executive, Rupert Halloway, said".
    """
    words, size = frame.words, len(frame)
    if last >= size or words[last] == "'s":
        return last
    end = last
    if words[last] == "(":
        end = next((index + 1 for index in range(last + 1, min(size, last + 8)) if words[index] == ")"), last)
    if end >= size:
        return end
    if words[end] == ",":
        return end + 1 if in_aside and verb_next(frame, end + 1) else _between_commas(frame, end)
    if words[end] in TRAILING:
        return _trailing(frame, end)
    return end


def _between_commas(frame: Frame, comma: int) -> int:
    """Where the aside that a comma begins ends, a verb of saying behind it; the comma where it is no aside."""
    sentence = frame.sentence[comma]
    for index in range(comma + 1, min(len(frame), comma + MAX_ASIDE)):
        if frame.quoted[index] >= 0 or frame.sentence[index] != sentence:
            break
        if frame.words[index] == "," and verb_next(frame, index + 1):
            return index + 1
    return comma


def _trailing(frame: Frame, start: int) -> int:
    """Where words like "of the Rivers Trust" end, a verb of saying behind them; `start` where none follows."""
    words, verbs, sentence = frame.words, forms(), frame.sentence[start]
    for index in range(start + 1, min(len(frame), start + 14)):
        word = words[index]
        if frame.quoted[index] >= 0 or frame.sentence[index] != sentence or word in ("and", ";", ":", ","):
            break
        if index > start + 1 and word in verbs and verbs[word][1] in ("ed", "s"):
            return index
    return start


def verb_next(frame: Frame, index: int) -> bool:
    """Whether a verb of saying comes next, adverbs and auxiliaries aside."""
    end = min(len(frame), index + 5)
    while index < end and frame.words[index] in SKIPPED_BEFORE_VERB:
        index += 1
    return index < end and frame.words[index] in forms()
