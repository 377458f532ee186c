"""Looking up the quotations of a draft: were those the words, and who said them?

Reasons: "wording" (contradicted: words were changed, left out or put in; `detail` shows which), "speaker"
(contradicted: by the sources somebody else said it), "unsourced" (unsupported: no source has such words),
"disputed" (the sources print it differently, and nobody has settled it), "again" (the same fault as in an earlier part
of the same utterance, told there). An unsupported verdict without a reason is on words that need not be anybody's: a
short stretch between marks to which no speaker belongs.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from editcheck.facts.alignment import differences, weight
from editcheck.facts.changes import told
from editcheck.facts.model import Evidence, QuotationFact
from editcheck.facts.wording import Wording, wording
from editcheck.lookup.index import Index
from editcheck.lookup.quotations.attributions import attributed, named_in
from editcheck.lookup.quotations.matching import MOST_CHANGES, MUCH, Place, places
from editcheck.lookup.quotations.utterances import Utterances, utterances_of
from editcheck.lookup.verdict import Outcome, Verdict
from editcheck.reading.model import Quotation, Reading
from editcheck.reading.words import FUNCTION_WORDS

SHORT = 5
"""Fewer words than this are a fragment, and may be a name or a term rather than somebody's words."""
TELLING = 2.25
"""A quotation must weigh so much for its words to be told from chance: two content words and a small one."""
SOMEBODYS = 3.0
"""And so much for its words to be one person's and nobody else's."""
LONGEST = 400
"""Longer quotations are shown by their beginning."""
SPAMMED = 2
"""With so many stretches of spam found in it, a source may have more that was not."""
MOST_PUT_IN = 3
"""So many words of meaning in a row may be such spam."""


def look_up(reading: Reading, index: Index) -> Iterator[Verdict]:
    """A verdict on each quotation."""
    if not reading.quotations:
        return
    utterances = utterances_of(index)
    for _, pieces in groupby(reading.quotations, key=lambda piece: piece.utterance):
        yield from _utterance(reading, list(pieces), utterances)


def _utterance(reading: Reading, pieces: Sequence[Quotation], utterances: Utterances) -> Iterator[Verdict]:
    """The verdicts on the pieces of one utterance, a fault of the speaker or of the source told but once."""
    worded = [(piece, wording(piece.text)) for piece in pieces]
    found = [(piece, quote, places(quote, utterances)) for piece, quote in worded if quote.keys]
    known = tuple(dict.fromkeys(fact for _, _, at in found for place in at[:1] for fact in place.facts))
    told_of: set[str] = set()
    for piece, quote, at in found:
        verdict = _verdict(reading, piece, quote, at, utterances) or _unknown(piece, quote, known, utterances)
        yield verdict._replace(reason="again") if verdict.reason in told_of else verdict
        if verdict.reason in {"speaker", "unsourced"}:
            told_of.add(verdict.reason)


def _verdict(
    reading: Reading, piece: Quotation, quote: Wording, at: Sequence[Place], utterances: Utterances
) -> Verdict | None:
    """The verdict on a quotation that stands in the sources in these places; None where in none."""
    exact = [place for place in at if not place.changes and not place.part]
    if exact:
        return _said(reading, piece, quote, exact, utterances)
    altered = [place for place in at if place.changes and _altered(reading, piece, quote, place, utterances)]
    if clean := [place for place in altered if _lacks_only_spam(place)]:
        return _said(reading, piece, quote, clean, utterances)
    if altered:
        return _reworded(reading, piece, quote, altered, utterances)
    in_part = [place for place in at if place.part]
    if not in_part:
        return None
    shown = clipped(in_part[0].match.text.words.printed(*in_part[0].extent))
    evidence = (_evidence(in_part[0], utterances),)
    remark = f"The source has a part of it: “{shown}”."
    return _of(piece, "unsupported", evidence, _unsourced(piece, quote), found=clipped(piece.text), detail=remark)


def _of(
    piece: Quotation, outcome: Outcome, evidence: tuple[Evidence, ...] = (), reason: str = "", **told: str
) -> Verdict:
    return Verdict("quotation", piece.start, piece.end, piece.text, outcome, evidence, reason, **told)


def _said(reading: Reading, piece: Quotation, quote: Wording, at: Sequence[Place], utterances: Utterances) -> Verdict:
    """The verdict on a quotation whose words are in the sources, at one or more places."""
    answers = [attributed(reading, piece, place.facts, utterances) for place in at]
    if "same" in answers:
        return _confirmed(piece, at[answers.index("same")], utterances)
    quoted = [place for place in at if place.facts]
    if "other" in answers and len(quote) >= SHORT - 1 and weight(quote.keys) >= SOMEBODYS:
        place = at[answers.index("other")]
        speaker = next(fact.speaker for fact in place.facts if fact.speaker)
        assert piece.speaker is not None
        return _of(
            piece,
            "contradicted",
            (_evidence(place, utterances),),
            "speaker",
            found=piece.speaker.name,
            expected=speaker,
        )
    if quoted or piece.speaker is None or len(quote) < SHORT or named_in(piece.speaker, at[0].match):
        return _confirmed(piece, (quoted or at)[0], utterances)
    remark = "The words stand in a source, but there nobody is quoted as saying them."
    evidence = (_evidence(at[0], utterances),)
    return _of(piece, "unsupported", evidence, "unsourced", found=clipped(piece.text), detail=remark)


def _confirmed(piece: Quotation, place: Place, utterances: Utterances) -> Verdict:
    """The words are those of a source; disputed where the sheet says that another source has them otherwise."""
    evidence = [_evidence(place, utterances)]
    for rival in utterances.rivals(place.facts):
        evidence += [Evidence(at.source, at.start, at.end, rival.quote, rival.id) for at in rival.at[:1]]
    if len(evidence) == 1:
        return _of(piece, "confirmed", tuple(evidence))
    remark = "; ".join(f"{one.source}: “{clipped(one.text)}”" for one in evidence[1:])
    return _of(piece, "disputed", tuple(evidence), "disputed", found=clipped(piece.text), detail=remark)


def _altered(reading: Reading, piece: Quotation, quote: Wording, place: Place, utterances: Utterances) -> bool:
    """Whether what was found is the quotation with other words, and not another thing that sounds like it."""
    if piece.speaker is None and piece.cue is None and (place.covered < MUCH or not _speech(quote)):
        return False
    if len(quote) >= SHORT:
        return True
    same = attributed(reading, piece, place.facts, utterances) == "same"
    return same and len(place.changes) == 1 and weight(quote.keys) >= TELLING


def _lacks_only_spam(place: Place) -> bool:
    """Whether the quotation lacks but two or three words at a time of a source that somebody has put spam into."""
    source, keys = place.match.text.source, place.match.text.words.keys
    if source is None or sum(item.why == "inserted-spam" for item in source.ignore) < SPAMMED:
        return False
    left_out = [keys[change.source : change.source_end] for change in place.changes]
    added = any(change.quote < change.quote_end for change in place.changes)
    return not added and all(1 < len(words) <= MOST_PUT_IN and FUNCTION_WORDS.isdisjoint(words) for words in left_out)


def _speech(quote: Wording) -> bool:
    """Whether words between marks can be somebody's, and not a title or a name: most are not capitalised."""
    capitals = sum(quote.text[start].isupper() for start in quote.starts)
    return len(quote) >= SHORT and 2 * capitals <= len(quote)


def _reworded(
    reading: Reading, piece: Quotation, quote: Wording, at: Sequence[Place], utterances: Utterances
) -> Verdict:
    """The verdict on a quotation with changed words, beside the words that are nearest."""
    from editcheck.lookup.quotations.word_diff import gravity, word_diff

    answers = {"same": 0, "unknown": 1, "other": 2}
    close = [place for place in at if place.covered >= at[0].covered - 0.1]
    ranked = [answers[attributed(reading, piece, place.facts, utterances)] for place in close]
    rank = min(ranked)
    place = close[ranked.index(rank)]
    words = place.match.text.words
    changed = word_diff(quote, words, place.changes)
    remarks = [gravity(quote, words, place.changes), _splice(quote, place, utterances)]
    if rank == answers["other"]:
        remarks.append(f"And by the sources it was {next(fact.speaker for fact in place.facts)} who said it.")
    told = [remark for remark in remarks if remark]
    changed += "." if told and not changed.endswith("…") else ""
    return _of(
        piece,
        "contradicted",
        (_evidence(place, utterances),),
        "wording",
        found=clipped(piece.text),
        expected=clipped(words.printed(*place.extent)),
        detail=" ".join([changed, *told]),
    )


def _splice(quote: Wording, place: Place, utterances: Utterances) -> str:
    """A sentence on words that were taken from another statement, "" where none were."""
    for change in place.changes[:MOST_CHANGES]:
        part = wording(quote.printed(change.quote, change.quote_end))
        if weight(part.keys) < TELLING:
            continue
        for match in utterances.find(part):
            words = match.text.words
            if match.covered == 1 and not told(part, words, differences(part, words, match.chain, (0, 0))):
                return f"Two statements were joined: “{clipped(part.text)}” belongs to another one."
    return ""


def _unknown(piece: Quotation, quote: Wording, beside: Sequence[QuotationFact], utterances: Utterances) -> Verdict:
    """The verdict on words that no source has: a paraphrase of what the speaker said, or nobody's."""
    if piece.speaker is not None and len(quote) >= SHORT:
        facts = utterances.statements.likest(quote, piece.speaker.name)
        facts = facts or (utterances.statements.likest(quote, piece.speaker.name, beside) if beside else ())
        if facts:
            words = clipped(" … ".join(fact.text for fact in facts))
            return _of(
                piece,
                "contradicted",
                tuple(
                    Evidence(at.source, at.start, at.end, fact.quote, fact.id) for fact in facts for at in fact.at[:1]
                ),
                "wording",
                found=clipped(piece.text),
                expected=words,
                detail=f"this is a paraphrase. The words were: “{words}”",
            )
    return _of(piece, "unsupported", (), _unsourced(piece, quote), found=clipped(piece.text))


def _unsourced(piece: Quotation, quote: Wording) -> str:
    """The reason for words that no source has: none where they need not be anybody's."""
    somebodys = piece.speaker is not None or piece.cue is not None
    return "unsourced" if somebodys and len(quote) > 2 and weight(quote.keys) >= TELLING else ""


def _evidence(place: Place, utterances: Utterances) -> Evidence:
    return utterances.evidence(place.match.text, *place.extent, place.facts[0] if place.facts else None)


def clipped(text: str) -> str:
    """A text on one line, cut after a word where it is long."""
    text = " ".join(text.split())
    if len(text) <= LONGEST:
        return text
    return text[:LONGEST].rsplit(" ", 1)[0] + " …"
