"""Reading quotations: the words between marks, and who says them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from editcheck.reading.model import Cue, Mention, Quotation, Reading
from editcheck.reading.quotations.candidates import Candidate, candidates
from editcheck.reading.quotations.frame import Frame
from editcheck.reading.quotations.labels import labelled
from editcheck.reading.quotations.marks import Enclosed, enclosed
from editcheck.reading.quotations.pronouns import name_of
from editcheck.reading.quotations.set_off import set_off
from editcheck.reading.quotations.speakers import NOBODY, choose
from editcheck.reading.quotations.standing import Said, Situation
from editcheck.reading.sentences import blocks

SPEECH = 5
"""Fewer words than this between marks are speech only where somebody says them."""


def read(reading: Reading) -> Reading:
    """Add the quotations, in the order of the text.

    Short stretches between marks that nobody says (titles, scare quotes, nicknames) are left out.
    Leaves all stretches between marks in `notes["enclosed"]`.
    """
    paragraphs = [(block.start, block.end) for block in blocks(reading)]
    stretches = enclosed(reading.text, paragraphs)
    for stretch in stretches:
        if not stretch.closed and not stretch.continues:
            from editcheck.reading.quotations.open_ended import cut_at_cue

            cut_at_cue(reading.text, stretch)
    reading.notes["enclosed"] = stretches
    quotations = _between_marks(reading, paragraphs, stretches) if stretches else []
    return reading.with_(quotations=tuple(set_off(reading, quotations)))


def _between_marks(
    reading: Reading, paragraphs: Sequence[tuple[int, int]], stretches: Sequence[Enclosed]
) -> list[Quotation]:
    places = [(item.start, item.end) for item in stretches]
    frame = Frame(reading.text, paragraphs, places, [item.paragraph for item in stretches])
    found = candidates(frame, reading.people)
    situation = Situation(frame, found)
    chosen = choose(situation, stretches)
    labels = labelled(reading.text, stretches, reading.people)
    utterances = _utterances(situation, stretches, chosen, labels)
    quotations: list[Quotation] = []
    numbers: dict[int, int] = {}
    for number, (item, speaker) in enumerate(zip(stretches, chosen, strict=True)):
        words = reading.text[item.start : item.end]
        mention, cue = labels.get(number), None
        if mention is None and speaker != NOBODY:
            mention = _mention(frame, found, speaker)
            cue = _cue(frame, situation.said[speaker])
        if (
            _is_direction(words)
            or _is_nickname(frame, number, words)
            or (mention is None and len(words.split()) < SPEECH)
        ):
            continue
        utterance = numbers.setdefault(utterances[number], len(numbers))
        quotations.append(
            Quotation(item.start, item.end, words, mention, cue, utterance, closed=item.closed and item.opened)
        )
    return quotations


def _is_direction(words: str) -> bool:
    """Whether everything stands in brackets: "(CROSSTALK)" in a transcript."""
    bare = words.rstrip(".")
    return bare.startswith("(") and bare.find(")") == len(bare) - 1


def _is_nickname(frame: Frame, number: int, words: str) -> bool:
    """Whether one word or two stand inside a name: Robert “Bob” Hill."""
    index = frame.at_quotation[number]
    if not 0 < index < len(frame) - 1 or words.count(" ") > 1 or not words[-1:].isalpha() or not words[0].isupper():
        return False
    around = (index - 1, index + 1)
    return all(frame.capital[other] and frame.sentence[other] == frame.sentence[index] for other in around)


def _utterances(
    situation: Situation, stretches: Sequence[Enclosed], chosen: Sequence[int], labels: Mapping[int, Mention]
) -> list[int]:
    """The number of the utterance that each stretch is a piece of.

    A stretch goes on with the one before where that runs on into its paragraph, or where one "she said" between
    them belongs to both.
    """
    found: list[int] = []
    for number, speaker in enumerate(chosen):
        goes_on = number > 0 and stretches[number - 1].continues
        if number > 0 and not goes_on and number not in labels and speaker == chosen[number - 1] != NOBODY:
            low, high = situation.frame.at_quotation[number - 1], situation.frame.at_quotation[number]
            together = stretches[number].paragraph == stretches[number - 1].paragraph
            goes_on = together and low < situation.candidates[speaker].first < high
        found.append(found[-1] if goes_on else number)
    return found


def _mention(frame: Frame, found: Sequence[Candidate], number: int) -> Mention:
    """The speaker as printed, and the name it stands for as far as that can be told."""
    candidate = found[number]
    start, end = frame.starts[candidate.first], frame.ends[candidate.last - 1]
    text = frame.text[start:end]
    return Mention(start, end, text, name_of(frame, found, number) or " ".join(text.split()))


def _cue(frame: Frame, said: Said) -> Cue | None:
    """The verb of saying next to the speaker, or "according to"."""
    if said.verb >= 0 and said.behind not in (":", "0ed"):
        start, end = frame.starts[said.verb], frame.ends[said.verb]
    elif said.before >= 0 and said.ahead != "dash":
        start = frame.starts[said.before]
        end = frame.ends[said.before + 1] if said.ahead == "according" else frame.ends[said.before]
    else:
        return None
    return Cue(start, end, frame.text[start:end])
