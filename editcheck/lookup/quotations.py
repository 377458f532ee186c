"""Looking up the quotations of a draft: were those the words, and who said them?

Reasons: "wording" (contradicted: words were changed, left out or put in; `detail` shows which), "speaker"
(contradicted: by the sources somebody else said it), "unsourced" (unsupported: no source has such words),
"again" (the same fault as in an earlier part of the same utterance, told there). An unsupported verdict without a
reason is on words that need not be anybody's: a short stretch between marks to which no speaker belongs.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby
from typing import NamedTuple

from editcheck.facts.alignment import Change, differences, told, weight
from editcheck.facts.model import Evidence, QuotationFact
from editcheck.facts.wording import Wording, wording
from editcheck.lookup.attributions import attributed, facts_of, named_in
from editcheck.lookup.index import Index
from editcheck.lookup.utterances import Match, Utterances, utterances_of
from editcheck.lookup.verdict import Verdict
from editcheck.lookup.word_diff import gravity, word_diff
from editcheck.reading.model import Quotation, Reading

ALTERED = 0.4
"""A quotation of which the sources have so much, by weight of the words, is an altered one; less may be chance."""
LONG_RUN = 4.0
"""And so is one with an unbroken run of this weight."""
LOOSELY_ALTERED = 0.75
"""For words to which no speaker belongs, so much is needed."""
SHORT = 5
"""Fewer words than this are a fragment, and may be a name or a term rather than somebody's words."""
TELLING = 2.25
"""A quotation must weigh so much for its words to be told from chance: two content words and a small one."""
LONGEST = 400
"""Longer quotations are shown by their beginning."""


class Found(NamedTuple):
    """A place in a source for a quotation: the differences that matter, and the sheet's quotations that hold it."""

    match: Match
    changes: list[Change]
    facts: list[QuotationFact]


def look_up(reading: Reading, index: Index) -> Iterator[Verdict]:
    """A verdict on each quotation."""
    if not reading.quotations:
        return
    utterances = utterances_of(index)
    for _, pieces in groupby(reading.quotations, key=lambda piece: piece.utterance):
        yield from _once([_verdict(reading, piece, utterances) for piece in pieces])


def _once(verdicts: Sequence[Verdict | None]) -> Iterator[Verdict]:
    """The verdicts on one utterance, a fault of the speaker or of the source told but once."""
    told_of: set[str] = set()
    for verdict in verdicts:
        if verdict is None:
            continue
        if verdict.reason in told_of:
            yield replace(verdict, reason="again")
        else:
            yield verdict
        if verdict.reason in {"speaker", "unsourced"}:
            told_of.add(verdict.reason)


def _verdict(reading: Reading, piece: Quotation, utterances: Utterances) -> Verdict | None:
    quote = wording(piece.text)
    if not quote:
        return None
    found = [_found(quote, match, utterances) for match in utterances.find(quote) if _enough(quote, match)]
    exact = [place for place in found if not place.changes]
    if exact:
        return _said(reading, piece, exact, utterances)
    altered = [place for place in found if _altered(reading, piece, quote, place, utterances)]
    if altered:
        return _reworded(reading, piece, quote, altered, utterances)
    return _unknown(piece, quote, utterances)


def _enough(quote: Wording, match: Match) -> bool:
    return match.covered >= ALTERED or _longest(quote, match) >= LONG_RUN


def _longest(quote: Wording, match: Match) -> float:
    return max(weight(quote.keys[run.quote : run.quote + run.length]) for run in match.chain)


def _found(quote: Wording, match: Match, utterances: Utterances) -> Found:
    words = match.text.words
    changes = told(quote, words, differences(quote, words, match.chain, (0, len(words))))
    return Found(match, changes, facts_of(utterances, match))


def _said(reading: Reading, piece: Quotation, places: Sequence[Found], utterances: Utterances) -> Verdict:
    """The verdict on a quotation whose words are in the sources, at one or more places."""
    answers = [attributed(reading, piece, place.facts, utterances) for place in places]
    if "same" in answers:
        return _confirmed(piece, places[answers.index("same")], utterances)
    if "other" not in answers or weight(wording(piece.text).keys) < TELLING:
        quoted = next((place for place in places if place.facts), None)
        if (
            quoted
            or piece.speaker is None
            or len(wording(piece.text)) < SHORT
            or named_in(piece.speaker, places[0].match)
        ):
            return _confirmed(piece, quoted or places[0], utterances)
        return Verdict(
            "quotation",
            piece.start,
            piece.end,
            piece.text,
            "unsupported",
            (_evidence(places[0], utterances),),
            "unsourced",
            found=clipped(piece.text),
            detail="The source has these words, but not as somebody's.",
        )
    place = places[answers.index("other")]
    speaker = next(fact.speaker for fact in place.facts if fact.speaker)
    assert piece.speaker is not None
    return Verdict(
        "quotation",
        piece.start,
        piece.end,
        piece.text,
        "contradicted",
        (_evidence(place, utterances),),
        "speaker",
        found=piece.speaker.name,
        expected=speaker,
    )


def _confirmed(piece: Quotation, place: Found, utterances: Utterances) -> Verdict:
    """The words are those of a source; disputed where the sheet says that another source has them otherwise."""
    evidence = [_evidence(place, utterances)]
    for rival in utterances.rivals(place.facts):
        evidence += [Evidence(at.source, at.start, at.end, rival.quote, rival.id) for at in rival.at[:1]]
    if len(evidence) == 1:
        return Verdict("quotation", piece.start, piece.end, piece.text, "confirmed", tuple(evidence))
    rivals = "; ".join(f"{one.source}: “{clipped(one.text)}”" for one in evidence[1:])
    return Verdict(
        "quotation",
        piece.start,
        piece.end,
        piece.text,
        "disputed",
        tuple(evidence),
        "disputed",
        found=clipped(piece.text),
        detail=f"It stands otherwise in {rivals}",
    )


def _altered(reading: Reading, piece: Quotation, quote: Wording, place: Found, utterances: Utterances) -> bool:
    """Whether what was found is the quotation with other words, and not another thing that sounds like it."""
    if piece.speaker is None and piece.cue is None and place.match.covered < LOOSELY_ALTERED:
        return False
    if len(quote) >= SHORT:
        return _longest(quote, place.match) >= min(TELLING, weight(quote.keys) / 2)
    same = attributed(reading, piece, place.facts, utterances) == "same"
    return same and len(place.changes) == 1 and weight(quote.keys) >= TELLING


def _reworded(
    reading: Reading, piece: Quotation, quote: Wording, places: Sequence[Found], utterances: Utterances
) -> Verdict:
    """The verdict on a quotation with changed words, beside the words that are nearest."""
    answers = [attributed(reading, piece, place.facts, utterances) for place in places]
    rank = {"same": 0, "unknown": 1, "other": 2}
    number = min(
        range(len(places)), key=lambda n: (places[n].match.covered < places[0].match.covered - 0.1, rank[answers[n]], n)
    )
    place = places[number]
    words = place.match.text.words
    remarks = [word_diff(quote, words, place.changes), gravity(quote, words, place.changes)]
    remarks.append(_splice(quote, place, utterances))
    if answers[number] == "other":
        speaker = next(fact.speaker for fact in place.facts if fact.speaker)
        remarks.append(f"And by the sources it was {speaker} who said it.")
    return Verdict(
        "quotation",
        piece.start,
        piece.end,
        piece.text,
        "contradicted",
        (_evidence(place, utterances),),
        "wording",
        found=clipped(piece.text),
        expected=clipped(words.printed(*_extent(place))),
        detail=" ".join(remark for remark in remarks if remark),
    )


def _splice(quote: Wording, place: Found, utterances: Utterances) -> str:
    """A sentence on words that were taken from another statement, "" where none were."""
    for change in place.changes:
        if weight(quote.keys[change.quote : change.quote_end]) < TELLING:
            continue
        part = wording(quote.printed(change.quote, change.quote_end))
        for match in utterances.find(part):
            if match.covered > 0.9 and len(match.chain) == 1:
                return f"Two statements were joined: the words “{clipped(part.text)}” belong to another one."
    return ""


def _unknown(piece: Quotation, quote: Wording, utterances: Utterances) -> Verdict:
    """The verdict on words that no source has: a paraphrase of what the speaker said, or nobody's."""
    if piece.speaker is not None and len(quote) >= SHORT:
        facts = utterances.statements.likest(quote, piece.speaker.name)
        if facts:
            words = " … ".join(" ".join(fact.text.split()) for fact in facts)
            return Verdict(
                "quotation",
                piece.start,
                piece.end,
                piece.text,
                "contradicted",
                tuple(
                    Evidence(at.source, at.start, at.end, fact.quote, fact.id) for fact in facts for at in fact.at[:1]
                ),
                "wording",
                found=clipped(piece.text),
                expected=clipped(words),
                detail=f"This is a paraphrase. The words were: “{clipped(words)}”",
            )
    somebodys = piece.speaker is not None or piece.cue is not None
    reason = "unsourced" if somebodys and len(quote) > 2 and weight(quote.keys) >= TELLING else ""
    return Verdict(
        "quotation", piece.start, piece.end, piece.text, "unsupported", (), reason, found=clipped(piece.text)
    )


def _evidence(place: Found, utterances: Utterances) -> Evidence:
    return utterances.evidence(place.match.text, *_extent(place), place.facts[0] if place.facts else None)


def _extent(place: Found) -> tuple[int, int]:
    """The words of the source that the quotation stands for, from the first to the last."""
    first = min([place.match.first, *(change.source for change in place.changes if change.source < change.source_end)])
    last = max([place.match.last, *(change.source_end for change in place.changes)])
    return first, last


def clipped(text: str) -> str:
    """A text on one line, cut after a word where it is long."""
    text = " ".join(text.split())
    if len(text) <= LONGEST:
        return text
    return text[:LONGEST].rsplit(" ", 1)[0] + " …"
