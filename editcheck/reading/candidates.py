"""Everything in a text's own words that may be somebody who speaks: names, pronouns, "the minister", "the report"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from editcheck.reading.cues import SKIPPED_BEFORE_VERB, forms
from editcheck.reading.frame import QUOTATION, STOPS, Frame
from editcheck.reading.model import Person
from editcheck.reading.person_names import OPENERS
from editcheck.reading.speaking_nouns import body_or_document
from editcheck.reading.titles import CALENDAR, FORMS_OF_ADDRESS, PEOPLE_NOUNS, gender_of_noun, singular_person_noun

PRONOUNS = {"he": "male", "she": "female", "they": "", "i": "", "we": "", "it": "", "who": "", "which": ""}
DETERMINERS = frozenset(
    "the a an his her their its my our your this that these those one two three four five several some many most "
    "another other both no any each every 's".split()
)
JOINING = frozenset("of the and for & de la on in at against to du des".split())
BREAKING = frozenset(
    """
    and or but nor so yet if then than because although though while whereas when where after before since until as
    of in on at by for from to into onto over under with without within about against between among through during
    via per like unlike despite upon off out up down not is are was were be been being am do does did has have had
    will would can could may might must shall should it he she they we i you him them us me who whom which that there
    here said says told what why how whose only also just very
    """.split()
)
"""Words that a noun's group of words does not reach over."""

MAX_ASIDE = 30
"""Words that may stand between a name and its verb as an aside between commas."""


class Candidate(NamedTuple):
    """Somebody who may speak: entries `[first, last)` of the frame.

    `lead` and `reach` take in titles before and asides behind ("the chair, Dame Alison Verrey, who …,").
    Kinds: person, name (of a body, or unknown), he, they, it, i, who, noun (for a person), nouns (for people), body,
    document. `name` is what the words stand for, "" where that has to be worked out.
    """

    first: int
    last: int
    lead: int
    reach: int
    kind: str
    name: str
    gender: str


def candidates(text: str, frame: Frame, people: tuple[Person, ...]) -> list[Candidate]:
    """All who may speak, in the order of the text."""
    named = _people(frame, people)
    found: list[Candidate] = []
    index, size = 0, len(frame)
    words, capital, quoted = frame.words, frame.capital, frame.quoted
    while index < size:
        word = words[index]
        if quoted[index] >= 0 or not word[0].isalpha():
            index += 1
            continue
        if index in named:
            last, person = named[index]
            found.append(_placed(text, frame, index, last, "person", person.name, person.gender, found))
            index = last
        elif word in PRONOUNS and (word != "i" or capital[index]):
            kind = {"she": "he", "we": "they", "which": "who"}.get(word, word)
            found.append(_placed(text, frame, index, index + 1, kind, "", PRONOUNS[word], found))
            index += 1
        elif capital[index] and (run_end := _run(frame, index, named)):
            index = _named_run(text, frame, index, run_end, found)
        else:
            noun = _noun(text, frame, index, found)
            if noun:
                found.append(noun)
            index += 1
    return found


def _people(frame: Frame, people: tuple[Person, ...]) -> dict[int, tuple[int, Person]]:
    """Where each mention of a person starts in the frame: where it ends, and the person."""
    found: dict[int, tuple[int, Person]] = {}
    for person in people:
        for mention in person.mentions:
            first = frame.at_start.get(mention.start)
            if first is None:
                continue
            last = first + 1
            while last < len(frame) and frame.ends[last - 1] < mention.end and frame.quoted[last] < 0:
                last += 1
            found[first] = (last, person)
    return found


def _run(frame: Frame, index: int, named: dict[int, tuple[int, Person]]) -> int:
    """Where a run of capitalised words that starts here ends; 0 where the word only begins a sentence."""
    words, capital = frame.words, frame.capital
    if words[index] in CALENDAR:
        return 0
    begins = index == 0 or frame.sentence[index - 1] != frame.sentence[index] or frame.quoted[index - 1] >= 0
    if (begins or words[index - 1] == ":") and words[index] in OPENERS:
        return 0
    last = index + 1
    size = len(words)
    while last < size:
        step = last
        while step < size and words[step] in JOINING and step - last < 2:
            step += 1
        if step >= size or not capital[step] or step in named or frame.sentence[step] != frame.sentence[index]:
            break
        if words[step] in CALENDAR or frame.quoted[step] >= 0:
            break
        if step > last and singular_person_noun(words[last - 1]):
            break
        last = step + 1
    return last


def _named_run(text: str, frame: Frame, first: int, last: int, found: list[Candidate]) -> int:
    """Add the candidate that a run of capitalised words is; where to go on."""
    words = frame.words
    end = next((index for index in range(first, last) if words[index] in JOINING), last)
    head = words[end - 1]
    if singular_person_noun(head) == head or (last - first == 1 and singular_person_noun(head)):
        noun = _noun(text, frame, end - 1, found)
        if noun:
            found.append(noun)
        return last
    if last < len(words) and frame.quoted[last] < 0 and not frame.capital[last]:
        noun = words[last]
        if singular_person_noun(noun) or noun in PEOPLE_NOUNS or body_or_document(noun):
            return last  # "Republican voters": the noun will take it in
    if last - first == 1 and head in FORMS_OF_ADDRESS:
        return last
    name = text[frame.starts[first] : frame.ends[last - 1]]
    found.append(_placed(text, frame, first, last, "name", " ".join(name.split()), "", found))
    return last


def _noun(text: str, frame: Frame, index: int, found: list[Candidate]) -> Candidate | None:
    """The group of words that a noun for a person, body or document at this place is the head of."""
    word = frame.words[index]
    singular = singular_person_noun(word)
    if singular:
        kind = "noun" if singular == word else "nouns"
    elif word in PEOPLE_NOUNS:
        kind = "nouns"
    else:
        kind = body_or_document(word)
    if not kind or (frame.capital[index] and not singular):
        return None
    first = index
    while first > 0 and index - first < 7:
        before = frame.words[first - 1]
        if frame.quoted[first - 1] >= 0 or frame.sentence[first - 1] != frame.sentence[index]:
            break
        if before in DETERMINERS:
            first -= 1
            if before != "'s":
                break
            continue
        if not before[0].isalnum() or before in BREAKING or before in forms():
            break
        first -= 1
    if found and found[-1].last == index and found[-1].kind == "noun" and kind in ("noun", "nouns"):
        first = found.pop().first  # "chief executive"
    elif found and found[-1].last > first:
        first = found[-1].last if found[-1].last <= index else index
        if first < index and frame.words[first] == "'s":
            first = index
    return _placed(text, frame, first, index + 1, kind, "", gender_of_noun(word), found)


def _placed(
    text: str, frame: Frame, first: int, last: int, kind: str, name: str, gender: str, found: list[Candidate]
) -> Candidate:
    lead = _lead(frame, first, kind, found)
    return Candidate(first, last, lead, _reach(frame, last, kind), kind, name, gender)


def _lead(frame: Frame, first: int, kind: str, found: list[Candidate]) -> int:
    """Where titles and offices before a name start; those that were candidates of their own are taken back."""
    lead = first
    if kind not in ("person", "name"):
        return lead
    words = frame.words
    while lead > 0 and frame.quoted[lead - 1] < 0 and frame.sentence[lead - 1] == frame.sentence[first]:
        if found and found[-1].last == lead and found[-1].kind in ("noun", "name") and kind == "person":
            lead = found.pop().lead
            continue
        before = words[lead - 1]
        if frame.capital[lead - 1] and before not in OPENERS and before not in CALENDAR:
            lead -= 1
        elif before == "." and lead > 1 and words[lead - 2] in FORMS_OF_ADDRESS:
            lead -= 2
        else:
            break
    if kind == "person" and lead == first and lead > 1 and words[lead - 1] == "," and found:
        # An office and a name between commas: "the water minister, Tobias Ferrand"; "minister for victims, Laura …".
        office = found[-1]
        if office.kind == "noun" and office.last <= lead - 1 <= office.last + 8:
            between = words[office.last : lead - 1]
            if all(word[0].isalnum() or word in "&-'s" for word in between) and (
                not between or between[0] in ("of", "for", "at", "in", "to", "on")
            ):
                if frame.sentence[office.first] == frame.sentence[first] and not any(w in forms() for w in between):
                    lead = office.lead
                    found.pop()
    return lead


def _reach(frame: Frame, last: int, kind: str) -> int:
    """Where an aside behind a name ends: ", 66,", ", the chair," or "(D-NY)"; `last` where there is none."""
    words, size = frame.words, len(frame)
    if last < size and words[last] == "'s":
        return last
    if last >= size or kind not in ("person", "name", "noun", "nouns"):
        return last
    sentence = frame.sentence[last]
    reach = last
    if words[last] == "(":
        for index in range(last + 1, min(size, last + 8)):
            if words[index] == ")":
                reach = index + 1
                break
    if reach < size and words[reach] == ",":
        for index in range(reach + 1, min(size, reach + MAX_ASIDE)):
            if frame.quoted[index] >= 0 or frame.sentence[index] != sentence:
                break
            if words[index] == "," and _verb_next(frame, index + 1):
                return index + 1
    elif reach < size and words[reach] in ("of", "for", "from", "at", "in", "with", "to", "on", "familiar", "who"):
        for index in range(reach + 1, min(size, reach + 14)):
            if frame.quoted[index] >= 0 or frame.sentence[index] != sentence or words[index] in ("and", ";", ":"):
                break
            if words[index] in forms() and index > reach + 1 and forms()[words[index]][1] in ("ed", "s"):
                return index if words[index - 1] != "," else last
            if words[index] == ",":
                break
    return reach


def _verb_next(frame: Frame, index: int) -> bool:
    """Whether a finite verb of saying comes next, adverbs and auxiliaries aside."""
    end = min(len(frame), index + 5)
    while index < end and frame.words[index] in SKIPPED_BEFORE_VERB:
        index += 1
    return index < end and frame.words[index] in forms()


def spoken_by(frame: Frame, index: int) -> Iterator[int]:
    """Entries left of this one, back to the start of its paragraph."""
    paragraph = frame.paragraph[index]
    while index > 0 and frame.paragraph[index - 1] == paragraph:
        index -= 1
        yield index


__all__ = ["QUOTATION", "STOPS", "Candidate", "candidates"]
