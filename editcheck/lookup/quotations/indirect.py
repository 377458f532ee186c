"""Looking up indirect speech: did the one whom the draft names say so, or by the sources somebody else?

Reason: "indirect-speaker" (contradicted). There is no other verdict: what a draft tells in its own words need not
stand in the sources in a form that could be found. Somebody else is only named where nearly all that the draft tells is
in one statement of the sources, they name its speaker beside it, and nothing in them links it to the draft's speaker.
"""

from collections.abc import Iterator

from editcheck.facts.model import Evidence, FactSheet
from editcheck.facts.wording import wording
from editcheck.lookup.binding import sentence_at
from editcheck.lookup.index import Index, Passage
from editcheck.lookup.quotations.attributions import attributed, one_through_the_other
from editcheck.lookup.quotations.speakers import is_body, is_name, name_words, same_speaker
from editcheck.lookup.quotations.utterances import utterances_of
from editcheck.lookup.verdict import Verdict
from editcheck.lookup.within import touching
from editcheck.named_tuple import NamedTuple
from editcheck.reading.model import Quotation, Reading
from editcheck.reading.quotations.indirect import Statement, indirect, within
from editcheck.reading.words import content_stems, stem, words

LEAST = 2
"""Fewer words of meaning can be anybody's statement."""
ENOUGH = 4
"""With fewer than this, all must be there, and a run of `RUN` words must be the same, one of meaning among them."""
RUN = 3
ALIKE = 0.7
"""So much of the draft's statement, by weight of its words, must be in the source's."""
RIVAL = 0.5
"""A sentence of the sources that has so much of it may be what the draft means."""
CLOSEST = 8


class Asked(NamedTuple):
    """A statement of the draft that is looked for: its words of meaning, what they weigh, and its runs of words.

    `runs` is empty where there are words of meaning enough.
    """

    draft: Reading
    told: Statement
    weights: dict[str, float]
    runs: frozenset[tuple[str, ...]]

    def share(self, stems: frozenset[str]) -> float:
        """How much of the statement, by weight, is among the stems: 0 to 1."""
        return sum(weight for stem, weight in self.weights.items() if stem in stems) / sum(self.weights.values())


class Other(NamedTuple):
    """Another speaker, how much of the draft's statement is in his (0 to 1), and where that stands."""

    share: float
    speaker: str
    evidence: Evidence


def look_up(reading: Reading, index: Index) -> Iterator[Verdict]:
    """A verdict on each statement that the draft gives to the wrong person."""
    for told in indirect(reading):
        if not is_name(told.speaker) or touching(reading.quotations, told.start, told.end):
            continue
        asked = _asked(reading, told, index)
        if len(asked.weights) >= LEAST and (other := _wrong(asked, index)):
            start, end = told.start, told.end
            yield Verdict(
                "quotation",
                start,
                end,
                reading.text[start:end],
                "contradicted",
                (other.evidence,),
                "indirect-speaker",
                found=told.speaker.name,
                expected=other.speaker,
                detail=f"The source: “{' '.join(other.evidence.text.split())}”",
            )


def _asked(reading: Reading, told: Statement, index: Index) -> Asked:
    text = reading.text[told.start : told.end]
    names = set(content_stems(told.speaker.name))
    weights = {stem: index.weight(stem) for stem in content_stems(text) if stem not in names}
    telling = len(weights) >= ENOUGH
    runs = frozenset() if telling else frozenset(run for run in _runs(text) if any(stem(key) in weights for key in run))
    return Asked(reading, told, weights, runs)


def _runs(text: str) -> Iterator[tuple[str, ...]]:
    keys = wording(text).keys
    return (keys[place : place + RUN] for place in range(len(keys) - RUN + 1))


def _wrong(asked: Asked, index: Index) -> Other | None:
    """The one who said it, where every sentence of the sources that may be meant is somebody else's."""
    numbers = index.closest_numbers(frozenset(asked.weights), CLOSEST)
    alike = [index.passages[number] for number in numbers]
    alike = [passage for passage in alike if asked.share(passage.stems) >= RIVAL]
    if any(_links(asked.told.speaker.name, passage, index) for passage in alike):
        return None
    others = [_somebody_else(asked, passage, index) for passage in alike]
    known = [other for other in others if other and not _tells_of(asked, other.speaker)]
    if not known or (len(known) < len(others) and not asked.runs):
        return None
    best = max(known, key=lambda other: other.share)
    return best if best.share >= (0.99 if asked.runs else ALIKE) else None


def _tells_of(asked: Asked, speaker: str) -> bool:
    """Whether the draft's statement names somebody: "Lee said that Ray would …" may be told after Ray."""
    return not asked.weights.keys().isdisjoint(content_stems(speaker))


def _links(name: str, passage: Passage, index: Index) -> bool:
    """Whether the sources link a passage to somebody: they name him in it, or beside it and as if for its sake.

    "Nobody was asked, Lee said. Ray agreed." In a paragraph of his own he may say other things.
    """
    last = name_words(name)[-1:]
    if not last or _named(last[0], passage):
        return True
    source = index.reading(passage.source.id, "quotations")
    for number in (passage.number - 1, passage.number + 1):
        near = index.passages[number] if 0 <= number < len(index.passages) else passage
        if near.source is not passage.source or not _named(last[0], near):
            continue
        together = _paragraph(source, near) == _paragraph(source, passage)
        if together or (number > passage.number and not _says_more(last[0], source, near)):
            return True
    return False


def _named(last: str, passage: Passage) -> bool:
    return any(last in name_words(word.text) for word in words(passage.text) if word.text[0].isupper())


def _paragraph(source: Reading, passage: Passage) -> int:
    sentence = sentence_at(source, passage.start)
    return sentence.paragraph if sentence else -1


def _says_more(last: str, source: Reading, passage: Passage) -> bool:
    """Whether somebody makes a statement of his own in a passage, or is quoted there."""
    said = [
        told.speaker.name
        for told in within(indirect(source), passage.start, passage.end)
        if len(set(content_stems(source.text[told.start : told.end]))) >= ENOUGH
    ]
    said += [piece.speaker.name for piece in touching(source.quotations, passage.start, passage.end) if piece.speaker]
    return any(name_words(name)[-1:] == (last,) for name in said)


def _somebody_else(asked: Asked, passage: Passage, index: Index) -> Other | None:
    """Another person, named in a passage, to whom it gives the statement, in the source's words or quoted."""
    source = index.reading(passage.source.id, "quotations")
    for told in within(indirect(source), passage.start, passage.end):
        share = _held(asked, source.text[told.start : told.end], passage, index)
        if share >= RIVAL and _is_other(asked.told, told, source.text, index.sheet):
            start, end = min(told.speaker.start, told.start), max(told.end, told.speaker.end)
            return Other(share, told.speaker.name, index.evidence(passage.source, start, end))
    utterances = utterances_of(index)
    said = asked.told
    piece = Quotation(said.start, said.end, asked.draft.text[said.start : said.end], said.speaker, said.cue)
    for quotation in touching(source.quotations, passage.start, passage.end):
        share = _held(asked, quotation.text, passage, index)
        if share < RIVAL or quotation.speaker is None or is_body(quotation.speaker.name):
            continue
        facts = [fact for fact, _ in utterances.facts_in(passage.source.id, *_in_file(source, quotation))]
        if attributed(asked.draft, piece, facts, utterances) == "other":
            evidence = index.evidence(passage.source, quotation.start, quotation.end, facts[0].id)
            return Other(share, quotation.speaker.name, evidence)
    return None


def _in_file(source: Reading, quotation: Quotation) -> tuple[int, int]:
    return source.document.to_source(quotation.start, quotation.end)


def _held(asked: Asked, text: str, passage: Passage, index: Index) -> float:
    """How much of the draft's statement is in a source's; a short one may have taken words from the sentence beside."""
    stems = frozenset(content_stems(text))
    if len(asked.weights) >= ENOUGH:
        return asked.share(stems)
    return asked.share(stems | index.around(passage)) if asked.runs.intersection(_runs(text)) else 0.0


def _is_other(draft: Statement, source: Statement, text: str, sheet: FactSheet) -> bool:
    """Whether two statements are of two people neither of whom can have spoken for the other."""
    name, other = draft.speaker, source.speaker
    if not is_name(other) or is_body(name.name) or is_body(other.name):
        return False
    if any(same_speaker(one, other.name, sheet) != "other" for one in (name.name, name.text)):
        return False
    return not one_through_the_other(name.name, other.name, text)
