"""Looking up the titles and offices that a draft gives to people.

Reasons: "title" (contradicted: the sources give this person another office that cannot be held with this one),
"leading" (the sources have them as chair, not as chief executive, or the other way round; somebody may be both),
"then" (the same of an office that the draft tells they had then), "swapped" (contradicted: the sources give this office
to somebody else), "party" (contradicted: another party), "unsupported" (the sources do not say it of this person).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from editcheck.facts.model import Evidence
from editcheck.lookup.index import Index, Passage
from editcheck.lookup.lexicon import lexicon_of
from editcheck.lookup.people import Held, Holders, holders_of, same_person, surname
from editcheck.lookup.verdict import Verdict
from editcheck.lookup.within import touching
from editcheck.reading.model import Mention, Reading, Role
from editcheck.reading.names.offices import Office, agree, is_sole, office, portfolios_differ
from editcheck.reading.names.same_names import plain
from editcheck.reading.words import content_stems, words

PUBLIC = frozenset(
    ("sheriff", "district attorney", "united states attorney", "attorney general", "governor", "mayor", "judge")
)
"""Public offices of which a person has one at a time."""
OF_STATE = frozenset(("secretary", "treasurer", "auditor"))
"""Those that are public where they are of a state."""
LEADING = frozenset(
    ("chair", "chief executive", "president", "manager", "director", "chief", "editor", "principal", "superintendent")
)
"""Offices at the head of a body, of which a person has one in that body."""

DESCRIBED = r"\b(?:of|at|for) (?:the|this|that|its|his|her|their|our) [a-z]"
"""What stands behind the head of a title that names no body."""
OFFICERS = frozenset(("chief executive", "chief officer", "general counsel"))
"""Offices in a company of which a person has one."""
ONE_HOLDER = LEADING - {"manager", "director", "chief", "editor"}
"""Offices that belong to one person where the sources know of one holder, though nobody says of what."""

THEN = r"(?i)\b(?:then|was|had been)[\s-]+(?:then\s+)?(?:the\s+)?(?:then[\s-]+)?$"
"""What stands before the office that somebody had at the time of the story."""


BESIDE = 8
BETWEEN = ("", ",", ", the")
"""What may stand between a title and the name of the one who has it."""


def look_up(reading: Reading, index: Index) -> Iterator[Verdict]:
    """A verdict on each role of somebody whom the sources know."""
    holders = holders_of(index)
    people = {person.name: person.mentions for person in reading.people}
    for role in reading.roles:
        own = office(role.title)
        held = holders.of(role.person)
        verdict = Verdict("role", role.start, role.end, role.text, "unsupported", (), "unsupported", role.text)
        if proof := not _other_party(role, own, held) and _confirmed(index, role, own, held, holders):
            yield verdict._replace(outcome="confirmed", evidence=(proof,), reason="")
        elif found := _wrong(reading, index, role, own, held):
            reason, other = found
            verdict = verdict._replace(
                outcome="contradicted",
                evidence=(other.evidence,),
                reason=reason,
                expected=" ".join(other.title.split()),
            )
            if reason == "swapped":
                verdict = _with_name(reading, verdict, people.get(role.person, ()), other.person)
            yield verdict
        elif _known(index, role.person):
            yield _without_names(index, reading, verdict)


def _confirmed(index: Index, role: Role, own: Office, held: list[Held], holders: Holders) -> Evidence | None:
    """The sources' words that give the person this office, or say so in one sentence with the name."""
    told_for = bool(own.scope) and any(_excludes(own, other.office) for other in held if not other.former)
    told_for = told_for or _of_others_only(own, held, holders)
    for other in held:
        named = own.department == other.office.department or not own.department or not other.office.scope
        if named and agree(own, other.office) and (other.office.scope or not told_for):
            return other.evidence
    asked = set(content_stems(role.title)) | {own.head}
    last = surname(role.person)
    if held and any(not other.former and own.head != other.office.head for other in held):
        elsewhere = {surname(other.person) for other in holders.by_head.get(own.head, ()) if agree(own, other.office)}
        if elsewhere and last not in elsewhere:
            return None  # the sentence that names both the chair and the actuary makes neither the other
    for match in index.closest([*asked, *content_stems(role.person)], 6):
        passage = match.passage
        told = _own_words(index, passage)
        if last in map(plain, (word.text for word in words(passage.text))) and asked <= {
            *content_stems(told),
            *(word.text.lower() for word in words(told)),
            *(office(word.text).head for word in words(told)),
        }:
            return index.evidence(passage.source, passage.start, passage.end)
    return None


def _of_others_only(own: Office, held: list[Held], holders: Holders) -> bool:
    """Whether the sources have this very office, but for others: the finance director is not the managing director."""
    having = {
        surname(other.person)
        for other in holders.by_head.get(own.head, ())
        if own.scope & other.office.scope and agree(own, other.office)
    }
    return bool(having) and having.isdisjoint(surname(other.person) for other in held)


def _wrong(reading: Reading, index: Index, role: Role, own: Office, held: list[Held]) -> tuple[str, Held] | None:
    """Why somebody cannot have the office, and what the sources say instead."""
    holders = holders_of(index)
    if held and role.former:
        return _contradicted_then(reading, role, own, held)
    if held:
        return _contradicted(role, own, held, holders, _in_sources(index, own))
    holder = _of_namesake(role, own, holders) if _known(index, role.person) else None
    return ("swapped", holder) if holder else None


def _own_words(index: Index, passage: Passage) -> str:
    """What a passage says in the writer's words: of whom somebody speaks has not got the office."""
    text = passage.text
    for quotation in touching(index.reading(passage.source.id, "quotations").quotations, passage.start, passage.end):
        start, end = max(quotation.start, passage.start), min(quotation.end, passage.end)
        blank = " " * (end - start)
        text = text[: start - passage.start] + blank + text[end - passage.start :]
    return text


def _contradicted(
    role: Role, own: Office, held: list[Held], holders: Holders, elsewhere: bool
) -> tuple[str, Held] | None:
    """Why the role cannot be, and what the sources say instead."""
    if other_party := _other_party(role, own, held):
        return "party", other_party
    if not is_sole(own.head):
        return None
    holding = holders.by_head.get(own.head, ())
    only = own.head in ONE_HOLDER and len({surname(other.person) for other in holding}) == 1
    rivals = [
        other
        for other in holding
        if not same_person(role.person, other.person) and agree(own, other.office)
        if _fixed(own, other.office) or (only and own.scope == other.office.scope)
    ]
    rivals.sort(key=lambda other: own.scope != other.office.scope)
    for other in held:
        if rival := next((one for one in rivals if one.former == other.former and _apart(other, one)), None):
            return "swapped", rival
        if other.former or not is_sole(other.office.head):
            continue
        if other.office.head == own.head and _excludes(own, other.office):
            if not _described(role, other) and not _within(own, other.office, holders):
                return "title", other
            continue
        if own.head != other.office.head and _is_public(role.title, own) and _is_public(other.title, other.office):
            return "title", other
        if own.head != other.office.head and {own.head, other.office.head} <= OFFICERS:
            return "title", other
        leading = own.head != other.office.head and {own.head, other.office.head} <= LEADING
        if leading and (_one_body(own, other.office) or (elsewhere and not own.scope)):
            return "title", other
        if {own.head, other.office.head} == {"chair", "chief executive"} and not own.scope:
            return "leading", other
    return None


def _contradicted_then(reading: Reading, role: Role, own: Office, held: list[Held]) -> tuple[str, Held] | None:
    """What the sources say of somebody who is told to have had an office then; "former" tells of any time."""
    if not is_sole(own.head) or not re.search(THEN, reading.text[max(0, role.start - 24) : role.start]):
        return None
    same = [other for other in held if other.office.head == own.head and other.office.scope]
    return ("then", same[0]) if same and all(_excludes(own, other.office) for other in same) else None


def _of_namesake(role: Role, own: Office, holders: Holders) -> Held | None:
    """The one who has the office by the sources, where they have the surname, but for nobody of that name.

    Who has the office under the same surname may go by another given name.
    """
    if role.former or not is_sole(own.head):
        return None
    holding = [other for other in holders.by_head.get(own.head, ()) if own.scope & other.office.scope]
    last = surname(role.person)
    named = {surname(other.person) for other in holding if agree(own, other.office)}
    named = {name for name in named if last in name.split("-")} or named  # Jones for Davies-Jones
    if len(named) != 1 or last in named or any(other.former for other in holding):
        return None
    return next(other for other in holding if surname(other.person) in named)


def _other_party(role: Role, own: Office, held: list[Held]) -> Held | None:
    """The office by which the sources give the person another party."""
    if not own.party or role.former:
        return None
    known = [other for other in held if other.office.party and not other.former]
    return known[0] if known and all(other.office.party != own.party for other in known) else None


def _is_public(title: str, its: Office) -> bool:
    """Whether a title is a public office: judge, state treasurer, secretary of state."""
    return its.head in PUBLIC or (its.head in OF_STATE and "state" in title.lower().split())


def _fixed(own: Office, other: Office) -> bool:
    """Whether two titles are one office beyond doubt: both tell what they are for, or neither can be anything else."""
    same = bool(own.scope & other.scope) or (own.department != "" and own.department == other.department)
    return same or (not own.scope and own.head in ("chief executive", "prime minister", "chair", "general counsel"))


def _apart(held: Held, rival: Held) -> bool:
    """Whether nobody has the two offices at once: both are held by one person at a time, or are of one body."""
    sole = is_sole(held.office.head) and not held.former
    return sole or (held.evidence.source == rival.evidence.source and not agree(held.office, rival.office))


def _excludes(own: Office, other: Office) -> bool:
    """Whether two titles with one head are two offices: both tell what they are for, or only one has a rank."""
    if own.department and other.department and own.department != other.department:
        return True
    if "shadow" in own.ranks ^ other.ranks:
        return True
    if own.ranks != other.ranks:
        return not own.scope or not other.scope or bool(own.scope & other.scope)
    if not own.scope or not other.scope:
        return False
    return not own.scope & other.scope or portfolios_differ(own, other)


def _described(role: Role, other: Held) -> bool:
    """Whether one of two titles has no name for the body of which the other tells it: of the association, of Oakes."""
    one_described = re.search(DESCRIBED, role.text) is not None
    return office(role.title).head in LEADING and one_described != (re.search(DESCRIBED, other.title) is not None)


def _within(own: Office, other: Office, holders: Holders) -> bool:
    """Whether one of two ministers is of a whole department by the sources, in which the other may be: of justice."""
    if own.head != "minister" or not own.scope or not other.scope:
        return False
    return any(held.office.scope in (own.scope, other.scope) for held in holders.by_head.get("secretary", ()))


def _one_body(own: Office, other: Office) -> bool:
    """Whether two titles name one body, however it is spelled."""
    from editcheck.lookup.names.spelling import misspelt

    return any(a == b or misspelt(a, b) for a in own.scope for b in other.scope if len(a) > 3)


def _in_sources(index: Index, own: Office) -> bool:
    lexicon = lexicon_of(index)
    return lexicon.find(own.head.split()) is not None


def _known(index: Index, person: str) -> bool:
    return surname(person) in lexicon_of(index)


def _without_names(index: Index, reading: Reading, verdict: Verdict) -> Verdict:
    """The verdict without the names in the title: they have verdicts of their own, or stand in the sources."""
    start, end = verdict.start, verdict.end
    for name in touching(reading.names, start, end):
        if name.start <= start < name.end < end:
            start = name.end + (len(text := reading.text[name.end : end]) - len(text.lstrip()))
        elif start < name.start < end:
            end = start + len(reading.text[start : name.start].rstrip())
    found = list(words(reading.text, start, end))
    for word, after in pairwise(found):
        if not (word.text[0].isupper() and lexicon_of(index).capital(plain(word.text))):
            break
        start = after.start
    return verdict._replace(start=start, end=end, text=reading.text[start:end], found=reading.text[start:end])


def _with_name(reading: Reading, verdict: Verdict, mentions: Sequence[Mention], holder: str) -> Verdict:
    """The verdict on the title and the name beside it, where it stands: either of them may be wrong."""
    start, end = verdict.start, verdict.end
    for mention in touching(mentions, start - BESIDE, end + BESIDE):
        between = reading.text[mention.end : start] if mention.end <= start else reading.text[end : mention.start]
        if between.strip() in BETWEEN:
            start, end = min(start, mention.start), max(end, mention.end)
            text = reading.text[start:end]
            found, expected = " ".join(text.split()), f"{verdict.expected} {holder}"
            return verdict._replace(start=start, end=end, text=text, found=found, expected=expected)
    if verdict.expected.lower() == " ".join(verdict.found.split()).lower():
        return verdict._replace(expected=holder)
    return verdict._replace(detail=f"That is {holder}.")
