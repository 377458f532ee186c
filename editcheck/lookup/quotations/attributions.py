"""Who said the words that were found in a source, and whether the draft can mean the same speaker.

That somebody else said it is only claimed where it is sure: the source names its speaker beside the words, or refers
to one who cannot be the draft's.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from functools import lru_cache

from editcheck.facts.model import QuotationFact
from editcheck.lookup.quotations.speakers import MEDIA, Sameness, is_body, is_name, name_words, same_speaker
from editcheck.lookup.quotations.utterances import Match, Utterances
from editcheck.reading.model import Mention, Quotation, Reading
from editcheck.reading.names.given_names import GIVEN, gender_of
from editcheck.reading.names.titles import NO_PERSON, is_person_noun
from editcheck.reading.words import stem

NEAR = 100
"""A body that a source names so near a person, with an office, may be the one that the person speaks for."""
OPENING = 500
OFTEN = 4
"""A body named in so many characters at the beginning of a source, or so often, is what the source is about."""
CARRIED = 200
"""A speaker named so far from the quotation, or further, was carried over, and may be the wrong one."""
BEFORE = 450
"""Where only "she" or nothing tells who speaks, it may be anybody named in so many characters of narration before."""
PARAGRAPH = 2000
"""Of a longer paragraph, so much to either side is looked at."""

QUOTED = r"(?m)“[^”\n]*”?|\"[^\"\n]*\"|(?<!\w)[‘'](?=\w)[^\n]*?(?:[’'](?!\w)|$)"
"""What stands between marks in one paragraph, roughly."""
SENTENCE_END = r"(?<![A-Z])[.!?](?=\s+[“\"‘'(]?[A-Z]|\s*$)|\n"
MARKS = " \t,.!?…;:“”\"‘’'«»"
SIGNED = " \n—–―-"
"""What stands between a block quotation and the name below it."""
GENDERS = {"he": "male", "him": "male", "his": "male", "she": "female", "her": "female"}


def facts_of(utterances: Utterances, match: Match) -> list[QuotationFact]:
    """The quotations on the sheet that a match lies in, the one that holds most of it first."""
    held: dict[str, tuple[int, QuotationFact]] = {}
    for run in match.chain:
        for fact, shared in utterances.facts_at(match.text, run.source, run.source + run.length):
            held[fact.id] = (held.get(fact.id, (0, fact))[0] + shared, fact)
    ordered = sorted(held.values(), key=lambda entry: -entry[0])
    return [fact for shared, fact in ordered if 3 * shared >= ordered[0][0]]


def named_in(speaker: Mention, match: Match) -> bool:
    """Whether the text in which words were found, as nobody's quotation, names the speaker: it may be the author."""
    return not name_words(speaker.name) or is_body(speaker.name) or _names(speaker.name, match.text.words.text)


def attributed(reading: Reading, piece: Quotation, facts: Iterable[QuotationFact], utterances: Utterances) -> Sameness:
    """Whether the draft's speaker is the one (or one of those) that the facts name."""
    if piece.speaker is None:
        return "unknown"
    found = {_compared(reading, piece, piece.speaker, fact, utterances) for fact in facts if fact.speaker}
    return "same" if "same" in found else "other" if found == {"other"} else "unknown"


def _compared(
    reading: Reading, piece: Quotation, speaker: Mention, fact: QuotationFact, utterances: Utterances
) -> Sameness:
    sheet = utterances.sheet
    answer = same_speaker(speaker.name, fact.speaker, sheet)
    if "same" in (answer, same_speaker(speaker.text, fact.speaker, sheet)):
        return "same"
    if answer == "unknown" or _uncertain(reading, piece, speaker, fact.speaker):
        return "unknown"
    places = list(_places(fact, utterances))
    if fact.status != "reviewed" and all(_doubtful(speaker.name, reading, *place) for place in places):
        return "unknown"
    if any(one_through_the_other(speaker.name, fact.speaker, source.text) for source, _ in places):
        return "unknown"
    return "other"


def _uncertain(draft: Reading, piece: Quotation, speaker: Mention, other: str) -> bool:
    """Whether the draft's speaker was resolved from a pronoun, without a cue or from afar, with the other one near."""
    if _close(draft.text, piece, speaker):
        return not (is_name(speaker) and piece.cue) and _names(
            other, _before(draft.text, piece.start) + _beside(draft.text, piece)
        )
    return piece.cue is None or _names(other, _before(draft.text, piece.start) + _beside(draft.text, piece))


def _close(text: str, quotation: Quotation, speaker: Mention) -> bool:
    """Whether a speaker is named in the quotation's own paragraph, and not far from it, or signs the quotation."""
    between = text[speaker.end : quotation.start] or text[quotation.end : speaker.start]
    if quotation.block and speaker.start >= quotation.end and not between.strip(SIGNED):
        return True
    return len(between) <= CARRIED and "\n" not in between


def _doubtful(name: str, draft: Reading, source: Reading, found: Quotation) -> bool:
    """Whether a source, read in another way, may give its words to the one whom the draft names.

    It may where it puts that name in the clause that tells who speaks ("said Ann Lee, who worked for Bob Ray"); and
    where it says "she" or nothing, and the name stands nearby.
    """
    speaker = found.speaker
    if speaker is None:
        return True
    text = source.text
    if is_name(speaker) and any(piece.cue and _close(text, piece, speaker) for piece in _pieces(source, found)):
        return _names(name, _clause(text, found, speaker))
    beside, before = _beside(text, found), _before(text, found.start)
    named = _names(speaker.name, beside) and not is_body(speaker.name)
    gender = GENDERS.get(speaker.text.lower(), "")
    if gender:
        own, other = _gender(speaker.name, source), _gender(name, source, draft)
        if own not in ("", gender) or not (own or named or _names(speaker.name, before)):
            return True
        if other not in ("", gender):
            return False
    return _names(name, beside if named else before + beside)


def _pieces(reading: Reading, found: Quotation) -> Iterator[Quotation]:
    """The pieces of the utterance that a quotation is one of."""
    quotations = reading.quotations
    number = bisect_left(quotations, found.start, key=lambda quotation: quotation.start)
    while number and quotations[number - 1].utterance == found.utterance:
        number -= 1
    while number < len(quotations) and quotations[number].utterance == found.utterance:
        yield quotations[number]
        number += 1


def _gender(name: str, *readings: Reading) -> str:
    """The gender of whoever bears a name; "" where nothing tells it, or several people with that surname differ."""
    words = name_words(name)
    own = gender_of(words[0].title()) if len(words) > 1 else ""
    if own:
        return own
    bearers = {
        person.gender for reading in readings for person in reading.people if name_words(person.name)[-1:] == words[-1:]
    }
    return bearers.pop() if len(bearers) == 1 else ""


def _clause(text: str, found: Quotation, speaker: Mention) -> str:
    """The words around the speaker's name, from the quotation or the last comma to the end of the sentence."""
    first, last = max(0, speaker.start - PARAGRAPH), speaker.end + PARAGRAPH
    begin = max(text.rfind(mark, first, speaker.start) for mark in ("\n", ",", ".", "”", '"', "’ ", ";"))
    end = re.compile(SENTENCE_END).search(text, speaker.end, last)
    stop = end.start() if end else last
    if speaker.start < found.start <= stop:
        stop = found.start
    return re.sub(QUOTED, " ", text[max(first, begin + 1) : stop])


def _beside(text: str, found: Quotation) -> str:
    """What stands outside the marks in the paragraphs that a quotation runs over."""
    first = text.rfind("\n", max(0, found.start - PARAGRAPH), found.start) + 1
    last = text.find("\n", found.end, found.end + PARAGRAPH)
    before = text[max(first, found.start - PARAGRAPH) : found.start].rstrip(MARKS)
    after = text[found.end : last if last >= 0 else found.end + PARAGRAPH].lstrip(MARKS)
    return re.sub(QUOTED, " ", before) + " " + re.sub(QUOTED, " ", after)


def _before(text: str, start: int) -> str:
    """What stands outside the marks in the paragraphs right before the one that `start` is in."""
    end = text.rfind("\n", max(0, start - PARAGRAPH), start) + 1
    return " ".join(re.sub(QUOTED, " ", text[max(0, end - PARAGRAPH) : end]).split())[-BEFORE:]


def _names(speaker: str, text: str) -> bool:
    """Whether a text names a speaker, by the last word of the name at least."""
    words = name_words(speaker)
    return bool(words) and re.search(rf"(?<![\w-]){re.escape(words[-1])}(?![\w-])", text.lower()) is not None


@lru_cache(maxsize=64)
def one_through_the_other(speaker: str, other: str, text: str) -> bool:
    """Whether one is a body that may have spoken through the other, a person.

    It may where a source is about the body, or names the two side by side, with an office.
    """
    bodies = [name for name in (speaker, other) if is_body(name) or _called_after_a_thing(name, text)]
    if len(bodies) != 1:
        return False
    body, person = name_words(bodies[0]), name_words(other if bodies[0] == speaker else speaker)
    if not body or not person:
        return True
    lower = text.lower()
    called = next((word for word in body if word not in NO_PERSON), " ".join(body))
    about = lower.find(called, 0, OPENING) >= 0 or lower.count(called) >= OFTEN
    if about and bodies[0] == speaker and MEDIA.isdisjoint(body):
        return True
    for match in re.finditer(re.escape(person[-1]), lower):
        near = lower[max(0, match.start() - NEAR) : match.end() + NEAR]
        if all(word in near for word in body) and any(is_person_noun(word) for word in near.split()):
            return True
    return False


def _called_after_a_thing(name: str, text: str) -> bool:
    """Whether a name ends in a word that the text also has as a common noun: Northwold Ferries, and "the ferry"."""
    words = name_words(name)
    if len(words) < 2 or words[0].title() in GIVEN or len(words[-1]) < 4:
        return False
    return re.search(rf"(?<![\w’'-]){re.escape(stem(words[-1]))}(?:s|es|ies)?\b", text) is not None


def _places(fact: QuotationFact, utterances: Utterances) -> Iterator[tuple[Reading, Quotation]]:
    """The readings of the sources of a fact, and the quotation there that the fact was made from."""
    for place in fact.at:
        found = utterances.quotation_at(place)
        if found is not None:
            yield found
