"""Reading quotations: the words between marks, and who says them."""

from __future__ import annotations

from dataclasses import replace

from editcheck.documents.content import Region
from editcheck.reading import speakers
from editcheck.reading.candidates import Candidate, candidates
from editcheck.reading.frame import Frame
from editcheck.reading.marks import Enclosed, enclosed
from editcheck.reading.model import Cue, Mention, Quotation, Reading
from editcheck.reading.pronouns import antecedent
from editcheck.reading.sentences import blocks
from editcheck.reading.standing import Said, Situation

SCARE = 5
"""Fewer words than this between marks are speech only where somebody says them."""


def read(reading: Reading) -> Reading:
    """Add the quotations, in the order of the text.

    Short stretches between marks that nobody says (titles, scare quotes, nicknames) are left out.
    Leaves all stretches between marks in `notes["enclosed"]`.
    """
    paragraphs = [(block.start, block.end) for block in blocks(reading)]
    stretches = enclosed(reading.text, paragraphs)
    reading.notes["enclosed"] = stretches
    if not stretches:
        return reading.with_(quotations=tuple(_blocks(reading, [])))
    places = [(item.start, item.end) for item in stretches]
    made = Frame(reading.text, paragraphs, places, [item.paragraph for item in stretches])
    found = candidates(made, reading.people)
    situation = Situation(made, found)
    chosen = speakers.choose(situation, places)
    quotations: list[Quotation] = []
    utterance = -1
    last = -1
    for number, (item, speaker) in enumerate(zip(stretches, chosen, strict=True)):
        if speaker == speakers.NOBODY and _is_no_speech(reading.text, item):
            continue
        if last < 0 or not _goes_on(made, stretches, chosen, last, number):
            utterance += 1
        last = number
        mention = None if speaker == speakers.NOBODY else _mention(reading.text, made, found, speaker)
        cue = None if speaker == speakers.NOBODY else _cue(reading.text, made, situation.said[speaker])
        words = reading.text[item.start : item.end]
        quotations.append(Quotation(item.start, item.end, words, mention, cue, utterance, item.closed and item.opened))
    return reading.with_(quotations=tuple(_blocks(reading, quotations)))


def _is_no_speech(text: str, item: Enclosed) -> bool:
    return len(text[item.start : item.end].split()) < SCARE


def _goes_on(made: Frame, stretches: list[Enclosed], chosen: list[int], last: int, number: int) -> bool:
    """Whether two quotations are pieces of one utterance: interrupted by "she said", or run over paragraphs."""
    if stretches[last].continues and number == last + 1:
        return True
    if chosen[last] == speakers.NOBODY or chosen[last] != chosen[number] or number != last + 1:
        return False
    return stretches[last].paragraph == stretches[number].paragraph and (
        made.at_quotation[number] - made.at_quotation[last] < 12
    )


def _mention(text: str, made: Frame, found: list[Candidate], number: int) -> Mention:
    """The speaker as printed, and the name it stands for as far as that can be told."""
    candidate = found[number]
    start, end = made.starts[candidate.first], made.ends[candidate.last - 1]
    name = candidate.name
    if candidate.kind in ("he", "who"):
        person = antecedent(made, found, number)
        name = person.name if person else ""
    return Mention(start, end, text[start:end], name or " ".join(text[start:end].split()))


def _cue(text: str, made: Frame, said: Said) -> Cue | None:
    """The verb of saying next to the speaker, or "according to"."""
    if said.verb >= 0 and said.behind not in (":", "0ed"):
        start, end = made.starts[said.verb], made.ends[said.verb]
    elif said.before >= 0:
        last = said.before + 1 if said.ahead == "according" else said.before
        start, end = made.starts[said.before], made.ends[last]
    else:
        return None
    return Cue(start, end, text[start:end])


def _blocks(reading: Reading, quotations: list[Quotation]) -> list[Quotation]:
    """The quotations with those that a document sets off as blocks."""
    set_off: list[Region] = [region for region in reading.document.regions if region.kind == "block-quotation"]
    if not set_off:
        return quotations
    marked = list(quotations)
    utterance = max((item.utterance for item in quotations), default=-1)
    for region in set_off:
        if any(item.start < region.end and region.start < item.end for item in marked):
            continue
        utterance += 1
        words = reading.text[region.start : region.end]
        marked.append(Quotation(region.start, region.end, words, utterance=utterance, block=True))
    return [replace(item) for item in sorted(marked, key=lambda item: item.start)]
