"""Things that a text should write in one way: spellings, dates, capitals, marks of quotation."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping

from editcheck.checks.kind import Draft
from editcheck.checks.style.places import Allowed
from editcheck.checks.style.terms import Terms
from editcheck.facts.spelling import folded
from editcheck.named_tuple import NamedTuple
from editcheck.reading.words import words


class Form(NamedTuple):
    """A place `[start, end)` where something is written in one of its forms.

    `mended` has the words to write here for each other form, where they are known.
    """

    start: int
    end: int
    form: str
    mended: Mapping[str, str] = {}


DIFFERENCES = frozenset((("s", "z"), ("u", ""), ("l", ""), ("re", "er"), ("a", ""), ("o", ""), ("ue", "")))
"""What a British and an American spelling of one word differ in, first the British one."""
SHORTEST = 5


def spellings(draft: Draft, excepted: Terms) -> Iterator[list[Form]]:
    """Words that the draft spells in the British and in the American way; forms are the two ways."""
    allowed = Allowed(draft, excepted)
    text = draft.reading.text
    by_word: dict[str, dict[str, list[tuple[int, int]]]] = {}
    for start, end in draft.scope.spans:
        for word in words(text, start, end):
            written = word.text.lower()
            if len(written) >= SHORTEST and written.isalpha():
                by_word.setdefault(folded(written), {}).setdefault(written, []).append((word.start, word.end))
    for ways in by_word.values():
        if len(ways) != 2:
            continue
        one, other = sorted(ways, key=len, reverse=True)
        pair = next((pair for pair in ((one, other), (other, one)) if difference(*pair) in DIFFERENCES), None)
        if pair is None:
            continue
        forms = []
        for written, form in zip(pair, ("British", "American"), strict=True):
            for start, end in ways[written]:
                if allowed(start, end) and not allowed.in_name(start, end):
                    mended = _like(pair[form == "British"], text[start:end])
                    forms.append(Form(start, end, form, {"American" if form == "British" else "British": mended}))
        yield forms


def _like(word: str, written: str) -> str:
    if written.isupper():
        return word.upper()
    return word[0].upper() + word[1:] if written[0].isupper() else word


def difference(one: str, other: str) -> tuple[str, str]:
    """What two words have that the other has not, without what they begin and end with alike."""
    start = 0
    while start < min(len(one), len(other)) and one[start] == other[start]:
        start += 1
    end = 0
    while end < min(len(one), len(other)) - start and one[-1 - end] == other[-1 - end]:
        end += 1
    return one[start : len(one) - end], other[start : len(other) - end]


DAY, MONTH = r"\d{1,2}", r"[A-Z][a-z]{2,8}\.?"
DATE_FORMS = {
    "day month": re.compile(rf"{DAY} {MONTH}(?:,? \d{{4}})?"),
    "day with ending, month": re.compile(rf"{DAY}(?:st|nd|rd|th) (?:of )?{MONTH}(?:,? \d{{4}})?"),
    "month day": re.compile(rf"{MONTH} {DAY}(?:,? \d{{4}})?"),
    "month, day with ending": re.compile(rf"{MONTH} {DAY}(?:st|nd|rd|th)(?:,? \d{{4}})?"),
    "year-month-day": re.compile(r"\d{4}-\d\d-\d\d"),
    "figures with strokes": re.compile(r"\d{1,2}/\d{1,2}/\d{2,4}"),
    "figures with dots": re.compile(r"\d{1,2}\.\d{1,2}\.\d{2,4}"),
}
"""Ways of writing a date, and what is written so; a weekday before it does not matter."""
WEEKDAY = re.compile(r"(?:[A-Z][a-z]+day|[A-Z][a-z]{2}),? ")


def dates(draft: Draft, excepted: Terms) -> Iterator[list[Form]]:
    """The dates of the draft; forms are the ways to write them."""
    allowed = Allowed(draft, excepted)
    forms = []
    for date in draft.reading.dates:
        if not allowed(date.start, date.end):
            continue
        written = " ".join(date.text.split())
        bare = WEEKDAY.sub("", written, count=1)
        form = next((name for name, pattern in DATE_FORMS.items() if pattern.fullmatch(bare)), None)
        if form:
            forms.append(Form(date.start, date.end, form))
    yield forms


RAISED = re.compile(r"\b[Tt]he ((?:[A-Z][a-z]+ ){0,3}[A-Z][a-z]+)(?= [a-z]|[.,;:?!])")
BEHIND_THE = re.compile(r"\b[Tt]he ((?:[a-z]+ ){0,3}[a-z]+)")


def capitals(draft: Draft, excepted: Terms) -> Iterator[list[Form]]:
    """Phrases that stand behind "the" with capitals and without them; forms are the two ways."""
    allowed = Allowed(draft, excepted)
    text = draft.reading.text
    phrases: dict[str, list[Form]] = {}
    for match in RAISED.finditer(text):
        if allowed(*match.span(1)):
            lowered = match[1].lower()
            phrases.setdefault(lowered, []).append(Form(*match.span(1), match[1], {lowered: lowered}))
    for match in BEHIND_THE.finditer(text):
        start, found = match.start(1), match[1].split(" ")
        for number in range(len(found), 0, -1):
            phrase = " ".join(found[:number])
            if phrase in phrases and allowed(start, start + len(phrase)):
                phrases[phrase].append(Form(start, start + len(phrase), phrase, _raised(phrases[phrase])))
                break
    yield from phrases.values()


def _raised(forms: list[Form]) -> Mapping[str, str]:
    return {form.form: form.form for form in forms if not form.form.islower()}


STRAIGHT, CURLY = "straight", "curly"
APOSTROPHE = re.compile(r"(?<=\w)['’](?=\w)|(?<=s)['’](?=\s)")


def apostrophes(draft: Draft, excepted: Terms) -> Iterator[list[Form]]:
    """The apostrophes within words and behind plurals; forms are straight and curly."""
    allowed = Allowed(draft, excepted)
    forms = []
    for match in APOSTROPHE.finditer(draft.reading.text):
        if allowed(*match.span()):
            straight = match.group() == "'"
            mended = {CURLY: "’"} if straight else {STRAIGHT: "'"}
            forms.append(Form(*match.span(), STRAIGHT if straight else CURLY, mended))
    yield forms


def quotation_marks(draft: Draft, excepted: Terms) -> Iterator[list[Form]]:
    """The double marks around quotations; forms are straight and curly."""
    text, forms = draft.reading.text, []
    opening = {quotation.start - 1 for quotation in draft.reading.quotations if quotation.start}
    closing = {quotation.end for quotation in draft.reading.quotations if quotation.closed}
    for at in sorted(opening | closing):
        mark = text[at : at + 1]
        if mark == '"':
            forms.append(Form(at, at + 1, STRAIGHT, {CURLY: "“" if at in opening else "”"}))
        elif mark in ("“", "”"):
            forms.append(Form(at, at + 1, CURLY, {STRAIGHT: '"'}))
    yield forms


READERS: Mapping[str, Callable[[Draft, Terms], Iterator[list[Form]]]] = {
    "spelling": spellings,
    "dates": dates,
    "capitals": capitals,
    "apostrophes": apostrophes,
    "quotation-marks": quotation_marks,
}
"""What a rule can ask for by name."""
