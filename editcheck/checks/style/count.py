"""The kind of check `count`: too many or too few words, sentences, characters, or uses of a term."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping
from typing import Any

from editcheck.checks.kind import NO_LIMIT, Draft, Hit, Prepared
from editcheck.checks.style.expressions import Expression, read_expressions
from editcheck.checks.style.places import Allowed, places
from editcheck.checks.style.terms import Terms, exceptions, read_terms
from editcheck.errors import OptionError
from editcheck.named_tuple import NamedTuple
from editcheck.reading.sentences import blocks
from editcheck.reading.words import WORD

UNITS = ("words", "characters", "sentences", "terms", "patterns")
STRETCHES = {"draft": "", "sentences": "", "paragraphs": "paragraph", "headings": "heading", "captions": "caption"}
"""Where is counted, and the kind of region where it is one."""

Span = tuple[int, int]


class Counted(NamedTuple):
    """The options of a rule."""

    what: str
    each: str
    most: int
    fewest: int
    terms: Terms | None
    expressions: tuple[Expression, ...]
    excepted: Terms


def prepare(options: Mapping[str, Any]) -> Prepared:
    """Read the options.

    Raises:
        OptionError: one cannot be followed.
    """
    terms = read_terms(options, options["terms"]) if options["terms"] else None
    expressions = read_expressions(options) if options["patterns"] else ()
    what = options["of"] or ("terms" if terms else "patterns" if expressions else "")
    if what not in UNITS:
        raise OptionError(f"of: {what!r} is not one of {', '.join(UNITS)}", "of")
    if what == "terms" and not terms:
        raise OptionError("terms: the words or phrases to count are missing", "of")
    if what == "patterns" and not expressions:
        raise OptionError("patterns: the patterns to count are missing", "of")
    each = options["in"]
    if each not in STRETCHES:
        raise OptionError(f"in: {each!r} is not one of {', '.join(STRETCHES)}", "in")
    most, fewest = options["max"], options["min"]
    for key in ("max", "min"):
        if options[key] < 0:
            raise OptionError(f"{key}: a number from 0 is expected", key)
    if most == NO_LIMIT and not fewest:
        raise OptionError("a number is missing: max, min or both")
    if fewest > most:
        raise OptionError(f"min ({fewest}) is more than max ({most})", "min")
    counted = Counted(what, each, most, fewest, terms, expressions, exceptions(options))
    return Prepared(counted, (counted.excepted, *((terms,) if terms else ())))


def check(draft: Draft, counted: Counted) -> Iterator[Hit]:
    """A hit over each stretch with too much or too little; in a whole draft, and of terms, over what is too much."""
    units = list(_units(draft, counted))
    starts = [start for start, _ in units]
    for start, end in _stretches(draft, counted.each):
        pieces = draft.scope.pieces(start, end)
        if not pieces:
            continue
        inside = units[bisect_left(starts, start) : bisect_left(starts, end)]
        number = sum(last - first for first, last in pieces) if counted.what == "characters" else len(inside)
        if number > counted.most:
            flagged = inside[counted.most :]
            if counted.what not in ("terms", "patterns"):
                in_draft = counted.each == "draft" and flagged
                flagged = flagged[:1] if in_draft else [(pieces[0][0], pieces[-1][1])]
            yield from (_hit(place, number, counted.most) for place in flagged)
        elif number < counted.fewest:
            whole = counted.each != "draft" and counted.what not in ("terms", "patterns")
            place = (pieces[0][0], pieces[-1][1]) if whole else _first_word(draft.reading.text, *pieces[0])
            yield _hit(place, number, counted.fewest)


def _units(draft: Draft, counted: Counted) -> Iterator[Span]:
    """What is counted, in the rule's scope and in order."""
    text, scope = draft.reading.text, draft.scope
    if counted.what == "words":
        for start, end in scope.spans:
            yield from (match.span() for match in WORD.finditer(text, start, end))
    elif counted.what == "sentences":
        for sentence in draft.reading.sentences:
            if scope.pieces(sentence.start, sentence.end):
                yield sentence.start, sentence.end
    elif counted.what == "terms" and counted.terms:
        yield from ((place.start, place.end) for place in places(draft, counted.terms, counted.excepted))
    elif counted.what == "patterns":
        allowed = Allowed(draft, counted.excepted)
        found = {(match.start, match.end) for expression in counted.expressions for match in expression.find(text)}
        yield from (span for span in sorted(found) if allowed(*span))


def _stretches(draft: Draft, each: str) -> Iterator[Span]:
    if each == "draft":
        yield 0, len(draft.reading.text)
    elif each == "sentences":
        yield from ((sentence.start, sentence.end) for sentence in draft.reading.sentences)
    else:
        yield from ((region.start, region.end) for region in blocks(draft.reading) if region.kind == STRETCHES[each])


def _first_word(text: str, start: int, end: int) -> Span:
    match = WORD.search(text, start, end)
    return match.span() if match else (start, end)


def _hit(place: Span, number: int, limit: int) -> Hit:
    return Hit(*place, values={"number": f"{number:,}", "limit": f"{limit:,}"})
