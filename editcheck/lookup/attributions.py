"""Who said the words that were found in a source, and whether the draft can mean the same speaker."""

from __future__ import annotations

import re
from collections.abc import Iterable

from editcheck.facts.model import FactSheet, QuotationFact
from editcheck.lookup.speakers import Sameness, is_body, is_name, name_words, same_speaker
from editcheck.lookup.utterances import Match, Utterances
from editcheck.reading.model import Mention, Quotation, Reading

NEAR = 400
"""A body that a source names within so many characters of a person may be the one that the person speaks for."""
AROUND = 300
"""So many characters of the paragraph before and after a quotation are searched for who said it."""
CARRIED = 200
"""A speaker named so far from the quotation, or further, was carried over, and may be the wrong one."""

BREAK = re.compile(
    r"[.!?;:\"“”\n]|\b(?:said|says|told|tells|added|adds|that|who|when|after|while|but|as|of|to|about|against)\b"
)


def facts_of(utterances: Utterances, match: Match) -> list[QuotationFact]:
    """The quotations on the sheet that a match lies in, the one that holds most of it first."""
    held: dict[str, tuple[int, QuotationFact]] = {}
    for run in match.chain:
        for fact, shared in utterances.facts_at(match.text, run.source, run.source + run.length):
            held[fact.id] = (held.get(fact.id, (0, fact))[0] + shared, fact)
    ordered = sorted(held.values(), key=lambda entry: -entry[0])
    return [fact for shared, fact in ordered if 3 * shared >= ordered[0][0]]


def attributed(reading: Reading, piece: Quotation, facts: Iterable[QuotationFact], utterances: Utterances) -> Sameness:
    """Whether the draft's speaker is the one (or one of those) that the facts name."""
    named = [fact for fact in facts if fact.speaker]
    if not named or piece.speaker is None:
        return "unknown"
    found = {_compared(reading, piece, piece.speaker, fact, utterances) for fact in named}
    return "same" if "same" in found else "unknown" if "unknown" in found else "other"


def _compared(
    reading: Reading, piece: Quotation, speaker: Mention, fact: QuotationFact, utterances: Utterances
) -> Sameness:
    sheet = utterances.sheet
    answers = {same_speaker(name, fact.speaker, sheet) for name in {speaker.name, speaker.text}}
    if "same" in answers:
        return "same"
    if "unknown" in answers and not (is_name(speaker) or same_speaker(speaker.name, fact.speaker, sheet) == "other"):
        return "unknown"
    if same_speaker(speaker.name, fact.speaker, sheet) != "other":
        return "unknown"
    if _uncertain(reading, piece, speaker, fact.speaker) or _described(speaker, fact, sheet):
        return "unknown"
    if is_body(speaker.name) != is_body(fact.speaker) and _together(speaker, fact, sheet):
        return "unknown"
    return "other"


def _uncertain(reading: Reading, piece: Quotation, speaker: Mention, other: str) -> bool:
    """Whether the draft's speaker was resolved from a pronoun, or from afar, with the other one close by."""
    far = max(piece.start - speaker.end, speaker.start - piece.end) > CARRIED
    if is_name(speaker) and not far:
        return False
    surname = name_words(other)[-1:]
    start = reading.text.rfind("\n", 0, max(0, piece.start - AROUND)) + 1
    near = reading.text[start : piece.start] + reading.text[piece.end : piece.end + AROUND]
    return bool(surname) and surname[0] in near.lower()


def _described(speaker: Mention, fact: QuotationFact, sheet: FactSheet) -> bool:
    """Whether the source itself puts the draft's words for the speaker right beside the speaker's name."""
    words, surname = name_words(speaker.name), name_words(fact.speaker)[-1:]
    if not surname:
        return True
    for text, start, end in _places(fact, sheet):
        before = text[text.rfind("\n", 0, start) + 1 : start][-AROUND:]
        after = text[end : end + AROUND].partition("\n")[0]
        for part in (before, after):
            for chunk in BREAK.split(part):
                lower = chunk.lower()
                if surname[0] in lower and all(word in lower for word in words):
                    return True
    return False


def _together(speaker: Mention, fact: QuotationFact, sheet: FactSheet) -> bool:
    """Whether a source names the draft's speaker and its own close to each other: a company and who leads it."""
    one, other = name_words(speaker.name), name_words(fact.speaker)
    if not one or not other:
        return True
    for text, _, _ in _places(fact, sheet):
        for match in re.finditer(re.escape(other[-1]), text, re.IGNORECASE):
            near = text[max(0, match.start() - NEAR) : match.end() + NEAR].lower()
            if all(word in near for word in one):
                return True
    return False


def _places(fact: QuotationFact, sheet: FactSheet) -> Iterable[tuple[str, int, int]]:
    documents = {source.id: source.document for source in sheet.sources}
    for place in fact.at:
        document = documents.get(place.source)
        if document is not None:
            yield document.source, place.start, place.end


def named_in(speaker: Mention, match: Match) -> bool:
    """Whether the text in which words were found, as nobody's quotation, names the speaker: it may be the author."""
    words = name_words(speaker.name)
    return not words or is_body(speaker.name) or words[-1] in match.text.words.text.lower()
