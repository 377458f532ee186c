"""The kind of check `first-mention`: full name and office first, abbreviations spelled out where they first stand."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from typing import Any

from editcheck.checks.kind import Draft, Hit, Prepared
from editcheck.checks.style.folding import small
from editcheck.checks.style.places import Allowed, places
from editcheck.checks.style.terms import Terms, exceptions, read_terms
from editcheck.errors import OptionError
from editcheck.named_tuple import NamedTuple
from editcheck.reading.model import Mention, Person, Role
from editcheck.reading.sentences import blocks
from editcheck.reading.vocabulary import rank
from editcheck.reading.words import FUNCTION_WORDS

OF = ("people", "roles", "abbreviations")
ABBREVIATION = re.compile(r"(?<![\w.&/-])[A-Z]{2,6}(?![\w&/-]|\.\w)")
NEAR = 200
"""So many characters from a person's first mention, the office is said there."""
BESIDE_FULL = 4
"""A full form may stand so many characters behind the short one: "MFHB (Moss Ferry Harbour Board)"."""
NUMERAL = re.compile(r"[IVXLCDM]+")
NOUN_BEFORE = re.compile(r"([a-zß-ÿ]+) $")
BESIDE = re.compile(r"[A-ZÀ-Þ][\w.’'-]* $")
INITIALS = re.compile(r"[^\W\d_]+")
SMALL = frozenset("of the and for in on to at a an de la du".split())
BODY = ("paragraph", "list-item")
FEW = 30_000
"""A word among so many of the commonest is no abbreviation, but was written in capitals to stress it."""


class FirstMention(NamedTuple):
    """The options of a rule. `full` has the full form for each of the `terms`."""

    of: tuple[str, ...]
    terms: Terms | None
    full: tuple[str, ...]
    excepted: Terms
    known: frozenset[str]


def prepare(options: Mapping[str, Any]) -> Prepared:
    """Read the options.

    Raises:
        OptionError: one cannot be followed.
    """
    for number, name in enumerate(options["of"]):
        if name not in OF:
            raise OptionError(f"of: {name!r} is not one of {', '.join(OF)}", "of", number)
    given: Mapping[str, Any] = options["spelled_out"]
    for short, full in given.items():
        if not isinstance(full, str) or not full.strip():
            raise OptionError(f"the full form of {short!r} is missing", "spelled_out", short)
    if not options["of"] and not given:
        raise OptionError("of or spelled_out: nothing is said that should be given in full")
    asked = {**options, "case": "exact", "whole_words": True, "compounds": True, "names": True}
    terms = read_terms(asked, tuple(given), ("spelled_out",)) if given else None
    excepted = exceptions(options)
    first = FirstMention(tuple(options["of"]), terms, tuple(given.values()), excepted, frozenset(options["except"]))
    return Prepared(first, (excepted, *((terms,) if terms else ())))


def check(draft: Draft, first: FirstMention) -> Iterator[Hit]:
    """A hit where somebody or something is first mentioned, and not in full."""
    body = [(region.start, region.end) for region in blocks(draft.reading) if region.kind in BODY]
    if "people" in first.of or "roles" in first.of:
        yield from _people(draft, first, body)
    if "abbreviations" in first.of:
        yield from _abbreviations(draft, first, body)
    if first.terms is not None:
        yield from _short_forms(draft, first, first.terms)


def _short_forms(draft: Draft, first: FirstMention, terms: Terms) -> Iterator[Hit]:
    text = small(draft.reading.text)
    seen: set[int] = set()
    for place in places(draft, terms, first.excepted):
        if place.term in seen:
            continue
        seen.add(place.term)
        full = first.full[place.term]
        if not 0 <= text.find(small(full)) <= place.end + BESIDE_FULL:
            yield Hit(place.start, place.end, expected=full)


Span = tuple[int, int]


def _people(draft: Draft, first: FirstMention, body: list[Span]) -> Iterator[Hit]:
    roles: dict[str, list[Role]] = {}
    for item in draft.reading.roles:
        if not item.former:
            roles.setdefault(item.person, []).append(item)
    for person in draft.reading.people:
        mentions = [item for item in person.mentions if item.text[:1].isupper() and _within(item, body)]
        if not mentions or person.name in first.known:
            continue
        opening = mentions[0]
        if (
            not person.gender
            or _in_longer_name(draft.reading.text, opening)
            or not draft.scope.covers(opening.start, opening.end)
        ):
            continue
        later = any(_full(item.text, person) for item in mentions[1:])
        if "people" in first.of and later and _surname(opening.text, person):
            yield Hit(opening.start, opening.end, expected=person.name)
        elif "roles" in first.of and (role := _late_role(draft.reading.text, person, roles, opening)):
            yield Hit(opening.start, opening.end, expected=f"{role}, {person.name}")


def _in_longer_name(text: str, opening: Mention) -> bool:
    """Whether a word with a capital stands beside, so that the name is part of another: Hunter Biden, Conway's Game."""
    before = BESIDE.search(text[max(0, opening.start - 40) : opening.start])
    behind = text[opening.end : opening.end + 4].removeprefix("’s").removeprefix("'s")
    return before is not None or (behind[:1] == " " and behind[1:2].isupper())


def _full(words: str, person: Person) -> bool:
    return person.name in words and " " in person.name


def _surname(words: str, person: Person) -> bool:
    """Whether the words are the last part of the person's name alone."""
    parts = person.name.split()
    return len(parts) > 1 and words.removesuffix("’s").removesuffix("'s") == parts[-1]


def _late_role(text: str, person: Person, roles: Mapping[str, list[Role]], opening: Mention) -> str:
    """The office of a person who is first mentioned without one; "" where it is said there or nowhere.

    A noun before the name ("journalist Ada Brook"), a title in it and a comma behind it say what somebody is, too.
    """
    known = roles.get(person.name, [])
    if not known or opening.text != person.name or any(abs(role.start - opening.start) < NEAR for role in known):
        return ""
    before = NOUN_BEFORE.search(text[max(0, opening.start - 40) : opening.start])
    if (before and before[1] not in FUNCTION_WORDS) or text[opening.end : opening.end + 1] in (",", "("):
        return ""
    return known[0].text


def _within(item: Mention, spans: list[Span]) -> bool:
    before = bisect_right(spans, item.start, key=lambda span: span[0]) - 1
    return before >= 0 and spans[before][1] >= item.end


def _abbreviations(draft: Draft, first: FirstMention, body: list[Span]) -> Iterator[Hit]:
    text, allowed = draft.reading.text, Allowed(draft, first.excepted)
    seen: set[str] = set()
    initials = _initials(text)
    for start, end in body:
        letters = [letter for letter in text[start:end] if letter.isalpha()]
        if sum(letter.isupper() for letter in letters) * 2 > len(letters):
            continue
        for match in ABBREVIATION.finditer(text, start, end):
            short = match.group()
            if short in seen:
                continue
            seen.add(short)
            if (
                NUMERAL.fullmatch(short)
                or (rank(short) or FEW) < FEW
                or not allowed(*match.span())
                or _explained(text, match, initials)
            ):
                continue
            yield Hit(*match.span())


def _explained(text: str, match: re.Match[str], initials: Mapping[str, int]) -> bool:
    """Whether the abbreviation stands beside a bracket, or behind words that begin with its letters."""
    around = text[max(0, match.start() - 1) : match.end() + 2]
    if around.startswith(("(", "[")) or around.endswith((" (", " [")):
        return True
    return initials.get(match.group().lower(), len(text)) < match.start()


def _initials(text: str) -> Mapping[str, int]:
    """Every run of two to six initials of words that follow each other, and where the first one stands."""
    found = [(small(word.group()[:1]), word.start()) for word in INITIALS.finditer(text) if word.group() not in SMALL]
    letters = "".join(letter for letter, _ in found)
    first: dict[str, int] = {}
    for number, (_, start) in enumerate(found):
        for length in range(2, 7):
            first.setdefault(letters[number : number + length], start)
    return first
