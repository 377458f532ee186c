"""What is done by the draft and not by the sources: ministers agreed to support it, declined to; it has yet to be."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from editcheck.lookup.context import made_from
from editcheck.lookup.index import Index, Passage
from editcheck.lookup.statements.denial import Certainty, Denial
from editcheck.lookup.statements.denials import AROUND
from editcheck.lookup.statements.denied_terms import passage_denies, passage_terms, placed_terms
from editcheck.lookup.within import touching
from editcheck.reading.clauses import clauses
from editcheck.reading.model import Reading
from editcheck.reading.polarity import Term

TO_COME = r"(?i)\b(?:now|will|shall|going to|today|to be)(?: \w+)? ?$"
"""What stands before a verb that tells what somebody does at last."""
DONE = r"(?i)\b(?:has|have)(?: (?:already|now|since|just))?(?: been)? $"
"""What stands before a verb that tells what is done by now."""
PRONOUN = r"(?:They|He|She|It)\b"
BEFORE = 24
TO = " to "
SUBJECT_WITHIN = 4
"""So many words of content before a refusal are searched for who refuses."""
OBJECT_WITHIN = 3
"""So many behind it are what is refused, as far as the draft names it."""
MOSTLY = 0.6
"""So much of all words of meaning in a draft the sources must have."""
MOST = 8
"""A verb that stands in more passages than this is too common to tell."""


def turned_refusals(reading: Reading, index: Index) -> Iterator[Denial]:
    """The statements that somebody did what all sources that tell of it say was refused, outside quotations."""
    for sentence in reading.sentences:
        if index.has_sentence(sentence.text):
            continue
        for start, end in clauses(reading.text, sentence.start, sentence.end):
            if touching(reading.quotations, start, end):
                continue
            told = placed_terms(reading.text, start, end)
            by_pronoun = re.match(PRONOUN, reading.text[start:end]) is not None
            for number, term in enumerate(told):
                if not _may_be_refused(index, term):
                    continue
                before = reading.text[max(start, term.start - BEFORE) : term.start]
                if term.reached or re.search(TO_COME, before):
                    continue
                done = re.search(DONE, before) is not None
                passage = _refused(index, told, number, by_pronoun, done)
                if passage and made_from(index, reading.text) >= MOSTLY:
                    certainty: Certainty = "likely" if done else "sure"
                    yield Denial(*_with_verb(reading.text, told, number), passage, False, certainty)


def _may_be_refused(index: Index, term: Term) -> bool:
    """Whether some of the few passages that have a word deny something; most words need no more looking up."""
    numbers = index.numbers(term.stem)
    return 0 < len(numbers) <= MOST and any(passage_denies(index.passages[place].text) for place in numbers)


def _refused(index: Index, told: Sequence[Term], number: int, by_pronoun: bool, done: bool) -> Passage | None:
    """The passage by which whom the clause tells of would not do what the word tells, if none has them do it.

    `by_pronoun`: they are called "they", so that what they did it to must be the same. What is told as `done` by now
    may be yet to be done in the passage.
    """
    term = told[number]
    behind = {other.stem for other in told[number + 1 : number + AROUND]}
    others = behind | {other.stem for other in told[max(0, number - AROUND) : number]}
    found = None
    for place in index.numbers(term.stem):
        passage = index.passages[place]
        there = passage_terms(passage.text)
        at = next((position for position, other in enumerate(there) if other.stem == term.stem), None)
        if at is None:
            continue  # a part of a hyphened word
        cue = _refusal(passage.text, there, at, done)
        if cue is None:
            beside = {other.stem for other in there[max(0, at - SUBJECT_WITHIN) : at + 1 + OBJECT_WITHIN]}
            if beside & others:
                return None
            continue
        subject = {other.stem for other in there[max(0, cue - SUBJECT_WITHIN) : cue]}
        objects = {other.stem for other in there[at + 1 : at + 1 + OBJECT_WITHIN]}
        same = bool(behind & objects)
        if (
            same or not behind
            if by_pronoun
            else subject & others and (same or behind <= subject or behind & index.around(passage))
        ):
            found = found or passage
    return found


def _refusal(text: str, there: Sequence[Term], at: int, done: bool) -> int | None:
    """The number of the first word of a refusal to do what is told at `at`, as "declined to"; None where it is none."""
    if not there[at].reached:
        return None
    start, end = there[at].cue
    if at and (start, end) == (there[at - 1].start, there[at - 1].end) and text[end : there[at].start] == TO:
        return at - 1
    return at if done and text[start:end].lower() == "yet" and there[at].denied else None


def _with_verb(text: str, told: Sequence[Term], number: int) -> tuple[int, int]:
    """The word, with the one that leads to it: "agreed to support"."""
    term = told[number]
    if number and text[told[number - 1].end : term.start] == TO:
        return told[number - 1].start, term.end
    return term.start, term.end
