"""Looking up the dates of a draft.

Reasons: "value" (the sources give another date for the same event), "moved" (the date is theirs, but of something
else), "disputed" (the sources differ), "unsupported", "stray" (a weekday that no source has where it tells the same).
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from editcheck.lookup.alike import Candidate, beside, candidates, setting_of, untaken
from editcheck.lookup.binding import setting
from editcheck.lookup.index import Index
from editcheck.lookup.known import Known
from editcheck.lookup.known_dates import known_when, same_time
from editcheck.lookup.values import Relation
from editcheck.lookup.verdict import Outcome, Verdict
from editcheck.lookup.within import inside
from editcheck.reading.dates.calendar import When, agree, in_words, parts_differing, twelve_hours_apart, when
from editcheck.reading.model import Date, Reading

CONFIRMING = 0.3
"""How strong the bond to an agreeing date must be to confirm."""
ESTABLISHED = 0.65
"""How strong the bond to a date that differs must be: only then is it sure which event the draft's date is of."""
ESTABLISHED_WEEKDAY = 0.9
"""The same for a weekday alone, as many things happen in a week, and for a day of another month and year."""
PARTS = 3
SAME_SLOT, ESTABLISHED_SLOT = 0.7, 0.75
"""For a weekday with the same words beside it, a weaker bond will do."""
NEAR = 0.3
BESIDE = 1.3
"""And so much of the words near both must be the same, or so many right beside them."""
FEWEST_WORDS = 3
"""Fragments with fewer words of meaning than this tell too little."""
NEAR_FEW = 0.4
"""One word fewer will do where no source has the draft's date, and so much of what is near both is the same."""
MARGIN = 0.45
"""By how much that bond must be stronger than the bond to any date that agrees."""
SLIPPED, SLIPPED_YEAR = 0.35, 0.25
NEAR_SLIPPED = 0.2
"""The same where the draft's date, which is nowhere in the sources, is theirs but for the day, the month or the year;
and where it is the very day of another year.
"""
CAPTION = 5
"""A line with so few words of meaning and no full stop tells of no event."""
ENDS = frozenset(".!?…”\"’'")
ELSEWHERE, ELSEWHERE_MARGIN = 0.5, 0.4
"""For a weekday, and for a date that the sources have of something else, a weaker bond and such a margin will do;"""
SAME_STORY, ELSEWHERE_TOLD = 0.3, 0.25
ELSEWHERE_WORDS = 4
"""but so much of the draft's sentence must be told, with so many words, and more by so much than where they have its
date. A weekday with which no date of theirs agrees needs no more than the first."""
MARGIN_TOGETHER = 0.6
"""The same where both dates stand in one sentence, as in a list of stages."""


def look_up(reading: Reading, index: Index) -> Iterator[Verdict]:
    """A verdict on each date."""
    known: dict[int, list[Candidate[Date]]] = {date.start: _candidates(date, reading, index) for date in reading.dates}
    for date in reading.dates:
        if setting_of(reading, date) is None:
            continue
        found = known[date.start]
        if any(candidate.relation != "equal" for candidate in found[:2]):
            found = untaken(found, [known[other.start] for other in beside(reading, date, reading.dates)])
            found = [candidate for candidate in found if candidate.relation == "equal" or _tells(candidate)]
        verdict = judge(date, found, index, inside(date, reading.quotations))
        if (verdict.outcome != "confirmed" or _by_month(date, found)) and not inside(date, reading.quotations):
            other = _slip(date, found, reading, index) or _other_time(date, known[date.start], reading, index)
            verdict = _verdict(date, "contradicted", index, [other.known], "value") if other else verdict
        yield _other_weekday_told(date, verdict, found, reading, index) or verdict


def _other_weekday_told(
    date: Date, verdict: Verdict, found: list[Candidate[Date]], reading: Reading, index: Index
) -> Verdict | None:
    """A verdict on a weekday that the sources do not tell of a court, unless they surely tell it of the same.

    Where they do not have it of the same at all, nor may any of them that tells the draft's sentence.
    """
    sure = verdict.outcome == "contradicted" or (verdict.outcome == "confirmed" and found[0].strength >= ELSEWHERE)
    if sure or date.value or date.weekday is None or inside(date, reading.quotations):
        return None
    from editcheck.lookup import court_days, story_days

    if other := court_days.other_day(date, reading, index):
        return _verdict(date, "contradicted", index, [other], "value")
    other = story_days.other_day(date, reading, index) if verdict.outcome == "unsupported" else None
    return _verdict(date, "unsupported", index, [other], "stray") if other else None


def _slip(date: Date, found: list[Candidate[Date]], reading: Reading, index: Index) -> Candidate[Date] | None:
    """The date of the sources that the draft has all but one part of, and has nowhere else as it is.

    None where the draft's date is one of the sources', of whatever event.
    """
    slipped = next((one for one in found if _is_slip(when(date.value), one)), None)
    if slipped is None or any(agree(when(other.value), known_when(slipped.known)) for other in reading.dates):
        return None
    mine = when(date.value)
    known = (claim for claims in index.dates.values() for claim in claims if claim.item.value)
    days = (its for claim in known if (its := known_when(claim)).day is not None or mine.day is None)
    return None if any(agree(mine, its) for its in days) else slipped


def _by_month(date: Date, found: list[Candidate[Date]]) -> bool:
    """Whether the only date that agrees with the draft's day tells no day, and a day that differs is bound as strongly.

    The eighth of May is not confirmed by May.
    """
    if when(date.value).day is None:
        return False
    same = [one for one in found if one.relation == "equal"]
    if not same or any(known_when(one.known).day is not None for one in same):
        return False
    return any(one.relation == "different" and one.strength >= same[0].strength for one in found)


def _other_time(date: Date, found: list[Candidate[Date]], reading: Reading, index: Index) -> Candidate[Date] | None:
    """The time of day that a source gives on the day that the draft's sentence names, where it is another time."""
    if not date.value.startswith("T"):
        return None
    days = [when(other.value, other.weekday) for other in beside(reading, date, reading.dates)]
    days = [day for day in days if day.day is not None or day.weekday is not None]
    that_day = [
        one
        for one in found
        if one.known.item.value.startswith("T")
        and any(agree(day, known_when(its)) for day in days for its in index.dates[one.known.passage.number])
    ]
    if any(one.relation == "equal" for one in that_day):
        return None
    return next((one for one in that_day if one.bond.near >= NEAR_SLIPPED), None)


def _is_slip(mine: When, other: Candidate[Date]) -> bool:
    its = known_when(other.known)
    if other.bond.near < NEAR_SLIPPED or not (parts_differing(mine, its) == 1 or twelve_hours_apart(mine, its)):
        return False
    same_day = mine.day is not None and (mine.month, mine.day) == (its.month, its.day)
    return other.strength >= (SLIPPED_YEAR if same_day else SLIPPED)


def _candidates(date: Date, reading: Reading, index: Index) -> list[Candidate[Date]]:
    mine = setting_of(reading, date)
    if mine is None:
        return []
    same_value = index.dates_worth.get(date.value, ()) if date.value else ()
    return candidates(index, index.dates, mine, same_value, partial(_relation, date, mine.recurs))


def _tells(candidate: Candidate[Date]) -> bool:
    """Whether a source's sentence tells of an event, and is no caption: "The bridge in 1969" is another photo."""
    return candidate.known.passage.text.rstrip()[-1:] in ENDS or len(candidate.known.passage.stems) > CAPTION


def _relation(date: Date, recurs: bool, known: Known[Date]) -> Relation | None:
    if date.text.lower() == known.item.text.lower():
        return "equal"
    same = same_time(when(date.value, date.weekday), known)
    if same is None or same:
        return "equal" if same else None
    start = known.item.start - known.passage.start
    its = setting(known.passage.text, start, start + known.item.end - known.item.start)
    return "different" if recurs == its.recurs else None


def is_nowhere(date: Date, index: Index) -> bool:
    """Whether no date of the sources can be this one, which tells a weekday, a month, a quarter or a year at least."""
    mine = when(date.value, date.weekday)
    told = mine.rest.startswith("Q") if mine.rest else (mine.year, mine.month, mine.weekday) != (None, None, None)
    if not told:
        return False
    claims = (claim for claims in index.dates.values() for claim in claims)
    return not any(claim.item.text.lower() == date.text.lower() or _may_be(mine, claim) for claim in claims)


def _may_be(mine: When, known: Known[Date]) -> bool:
    """Whether a date can be a source's, or nobody can tell: a day of March, a Wednesday; a year, a month."""
    same = same_time(mine, known)
    if same is not None:
        return same
    its = known_when(known)
    a_day = its.weekday is not None and its.day is None and mine.day is not None
    return a_day or (mine.year is not None and its.year is None and its.month is not None)


def judge(date: Date, found: list[Candidate[Date]], index: Index, quoted: bool) -> Verdict:
    """The verdict that the candidates lead to; inside a quotation nothing is contradicted, as its words are checked."""
    same = next((candidate for candidate in found if candidate.relation == "equal"), None)
    other = next((candidate for candidate in found if candidate.relation == "different"), None)
    weekday = next((candidate for candidate in found if _other_weekday(date, candidate.known)), None)
    if weekday and not quoted:
        return _verdict(date, "contradicted", index, [weekday.known], "value")
    if other and not quoted and _contradicts(date, other, same, found):
        if same and same.strength >= CONFIRMING:
            return _verdict(date, "contradicted", index, [other.known, same.known], "moved")
        return _verdict(date, "contradicted", index, [other.known], "value")
    if same and (same.strength >= CONFIRMING or _whole(date, same)):
        rival = _rival(same, found)
        if rival:
            return _verdict(date, "disputed", index, [same.known, rival.known], "disputed")
        return _verdict(date, "confirmed", index, [same.known], "")
    return _verdict(date, "unsupported", index, [], "unsupported")


def _other_weekday(date: Date, known: Known[Date]) -> bool:
    """Whether a source gives the very day another weekday: Saturday 9 August, Sunday 9 August."""
    mine = when(date.value, date.weekday)
    if date.weekday is None or mine.day is None or known.item.weekday is None:
        return False
    its = known_when(known)
    same_day = (mine.month, mine.day) == (its.month, its.day) and mine.year in (None, its.year)
    return same_day and its.weekday is not None and its.weekday != mine.weekday


def _contradicts(
    date: Date, other: Candidate[Date], same: Candidate[Date] | None, found: list[Candidate[Date]]
) -> bool:
    if _is_from_elsewhere(date, other, same):
        return True
    fewest = FEWEST_WORDS if same or other.bond.near < NEAR_FEW else FEWEST_WORDS - 1
    if other.strength < _established(date, other, same) or other.words < fewest:
        return False
    if other.bond.near < NEAR and other.bond.beside < BESIDE:
        return False
    if same is None:
        return True
    if other.strength - same.strength < MARGIN:
        return False
    if same.bond.context > other.bond.context or not _is_told_alike(other):
        return False
    together = [one for one in found if one.relation == "equal" and one.known.passage is other.known.passage]
    return not together or other.strength - together[0].strength >= MARGIN_TOGETHER


def _is_told_alike(other: Candidate[Date]) -> bool:
    """Whether a word beside both dates is the same: that people were warned in 2014 does not tell when one left."""
    return other.bond.slot > 0 or other.bond.beside >= 1


def _is_from_elsewhere(date: Date, other: Candidate[Date], same: Candidate[Date] | None) -> bool:
    """Whether the draft's weekday or date is not the one that the sources have where they tell the same."""
    weekday = not date.value and date.weekday is not None
    if other.bond.near < NEAR_SLIPPED:
        return False
    if same is None:
        return weekday and other.bond.context >= SAME_STORY
    if other.strength < ELSEWHERE or other.strength - same.strength < ELSEWHERE_MARGIN:
        return False
    if not weekday and not _is_told_alike(other):
        return False
    told = other.bond.context >= max(SAME_STORY, same.bond.context + ELSEWHERE_TOLD)
    return weekday or (told and other.words >= ELSEWHERE_WORDS)


def _established(date: Date, other: Candidate[Date], same: Candidate[Date] | None) -> float:
    """How strong the bond to a date must be: more where the draft's is a weekday, or has no part of it.

    Less again where a source names another weekday, and where it tells of that, none names the draft's.
    """
    if not date.value and other.known.item.weekday is not None and same is None:
        return ESTABLISHED
    nothing_same = parts_differing(when(date.value), known_when(other.known)) == PARTS
    if not date.value and other.bond.slot >= SAME_SLOT:
        return ESTABLISHED_SLOT
    return ESTABLISHED_WEEKDAY if nothing_same or not date.value else ESTABLISHED


def _whole(date: Date, same: Candidate[Date]) -> bool:
    """Whether both tell the same day of the same year: then there is nothing else to tell them apart by."""
    mine = when(date.value).exact
    return mine is not None and mine == known_when(same.known).exact


def _rival(same: Candidate[Date], found: list[Candidate[Date]]) -> Candidate[Date] | None:
    """A date of another source that differs from the one that confirms and is as strongly bound."""
    for candidate in found:
        if candidate.strength < max(ESTABLISHED_WEEKDAY, same.strength - MARGIN / 2):
            return None
        elsewhere = candidate.known.passage.source.id != same.known.passage.source.id
        if candidate.words < FEWEST_WORDS:
            continue
        if candidate.relation == "different" and elsewhere and candidate.bond.beside:
            return candidate
    return None


def _verdict(date: Date, outcome: Outcome, index: Index, found: list[Known[Date]], reason: str) -> Verdict:
    evidence = tuple(known.evidence(index) for known in found)
    expected = detail = ""
    if outcome in ("contradicted", "disputed"):
        expected = _in_words(date, found[0])
        if reason == "moved":
            remark = f"{found[0].remark}; they give {found[1].item.text} for something else"
            detail = f"{remark}: “{_excerpt(found[1])}”"
        elif reason == "disputed":
            detail = f"One has {expected}, another {_in_words(date, found[1])}."
        else:
            detail = found[0].remark
    elif reason == "stray":
        expected = _in_words(date, found[0])
        detail = f"where they tell the same, they have {expected}: “{_excerpt(found[0])}”"
    return Verdict("date", date.start, date.end, date.text, outcome, evidence, reason, date.text, expected, detail)


def _in_words(date: Date, known: Known[Date]) -> str:
    """The source's date in its own words, resolved where these are relative ("today") or the draft has a weekday."""
    told, text = in_words(known_when(known)), " ".join(known.item.text.split())
    plain = any(character.isdigit() for character in text)
    return text if not told or (plain and date.weekday is None) else told


def _excerpt(known: Known[Date]) -> str:
    from editcheck.lookup.excerpts import excerpt

    passage, item = known.passage, known.item
    return excerpt(passage.text, item.start - passage.start, item.end - passage.start)
