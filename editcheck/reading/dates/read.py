"""Reading dates and times: absolute, cut short, and relative to the date of the text."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from editcheck.reading.amounts.about import slot
from editcheck.reading.amounts.number_words import SMALL
from editcheck.reading.amounts.tokens import Token, tokens, tokens_of
from editcheck.reading.dates.calendar import MONTHS, WEEKDAYS, When, when
from editcheck.reading.dates.clock import clock
from editcheck.reading.dates.days import day_of_month, from_month, from_weekday, in_digits, of_list
from editcheck.reading.dates.found import Read, made, near, told_from
from editcheck.reading.dates.relative import DAYS, STEPS, resolve, years_ago
from editcheck.reading.dates.steps import EARLIER, PARTS, QUARTERS, ago, from_step, part, quarter
from editcheck.reading.dates.years import era, is_year
from editcheck.reading.model import Date, Reading
from editcheck.reading.sentences import in_sentences

DATELINE_WITHIN = 600
"""A text's own date stands in so many of its first characters, on a line of few words."""
DATELINE_WORDS = 14
PLACE_WORDS, DASH_WITHIN = 5, 24
"""Or behind a place of so many words, with a dash in so many characters behind it."""

BEGINNING = frozenset((*WEEKDAYS, *MONTHS, *DAYS, *STEPS, *EARLIER, *PARTS, *QUARTERS, "q", *SMALL, "a", "an"))
"""Words with which a date may begin, beside digits."""


def read(reading: Reading) -> Reading:
    """Add the dates; relative ones are resolved where the text tells its own date."""
    text = reading.text
    run = tokens_of(reading)
    found = _dates(text, run)
    own = dateline(text, [date for date, _, _ in found])
    dates = tuple(_placed(text, run, read_here, own) for read_here in found)
    return reading.with_(dates=in_sentences(reading, dates), notes={**reading.notes, "dates": own})


def published(reading: Reading) -> datetime.date | None:
    """The date that a text gives itself; None where it gives none."""
    own = reading.notes.get("dates")
    return own if isinstance(own, datetime.date) else None


def dateline(text: str, dates: Sequence[Date]) -> datetime.date | None:
    """The date of a text: the first whole one that stands near its beginning on a line of few words."""
    for date in dates:
        if date.start > DATELINE_WITHIN:
            break
        exact = when(date.value).exact
        if exact is None:
            continue
        start = text.rfind("\n", 0, date.start) + 1
        end = text.find("\n", date.end)
        if len(text[start : end if end >= 0 else len(text)].split()) <= DATELINE_WORDS:
            return exact
        if _is_behind_place(text, start, date):
            return exact
    return None


def _is_behind_place(text: str, start: int, date: Date) -> bool:
    """Whether a paragraph begins at `start` with a place, the date and a dash: FARLOW, Ohio (May 4, 2025) –."""
    before, behind = text[start : date.start].split(), text[date.end : date.end + DASH_WITHIN]
    placed = 0 < len(before) <= PLACE_WORDS and len(before[0]) > 2 and before[0].isupper()
    placed = placed and not any(word[0].islower() for word in before)
    return placed and any(dash in behind for dash in (" – ", " — ", " - ", "--"))


def _placed(text: str, run: list[Token], found: Read, own: datetime.date | None) -> Date:
    date, words, places = found
    about = " ".join(slot(text, run, *places).words)
    told = _resolved(words, own) if not date.value and words and own else None
    return date._replace(value=told.value if told else date.value, about=about)


def resolved(date: Date, published: datetime.date) -> When:
    """A relative date of a text, resolved by when that was published; others as they are."""
    if not date.value:
        found = _resolved([token.word for token in tokens(date.text)], published)
        if found:
            return found if date.weekday is None else found._replace(weekday=date.weekday)
    return when(date.value, date.weekday)


def _resolved(words: list[str], published: datetime.date) -> When | None:
    if words[-1] == "ago" and len(words) > 2 and words[-2].startswith("year"):
        number = SMALL.get(words[-3]) or (int(words[-3]) if words[-3].isdecimal() and len(words[-3]) < 5 else 0)
        return years_ago(number, published)
    return resolve(words, published)


def _dates(text: str, run: list[Token]) -> list[Read]:
    found: list[Read] = []
    taken = 0
    for at in [at for at, token in enumerate(run) if token.word in BEGINNING or token.word[0].isdecimal()]:
        if at < taken:
            continue
        read_here = _date(text, run, at)
        if read_here is not None:
            found.append(read_here)
            taken = read_here[2][1]
    return found


def _date(text: str, run: list[Token], at: int) -> Read | None:
    token = run[at]
    word = token.word
    if word[0].isdecimal():
        return _from_digits(text, run, at)
    if word in WEEKDAYS:
        return from_weekday(text, run, at)
    if word in MONTHS:
        return from_month(text, run, at, None, at)
    if word in DAYS:
        return told_from(text, run, at, at + 1)
    if word in STEPS or word in EARLIER:
        return from_step(text, run, at)
    if word in PARTS:
        return part(text, run, at)
    if word in QUARTERS or word == "q":
        return quarter(text, run, at)
    if word in SMALL or word in ("a", "an"):
        return ago(text, run, at)
    return None


def _from_digits(text: str, run: list[Token], at: int) -> Read | None:
    token = run[at]
    numeric = in_digits(text, run, at)
    if numeric:
        return numeric
    time = clock(text, run, at)
    if time:
        return time
    numbered = day_of_month(run, at)
    if numbered:
        ahead = numbered[1] + (1 if numbered[1] < len(run) and run[numbered[1]].word == "of" else 0)
        if ahead < len(run) and run[ahead].word in MONTHS and near(text, run, ahead, 4):
            return from_month(text, run, ahead, numbered[0], at)
        if listed := of_list(text, run, numbered[1]):
            return made(text, run, (at, numbered[1]), listed._replace(day=numbered[0]))
    age = era(run, at)
    if age:
        return made(text, run, (at, at + age[0]), When(rest=age[1]))
    if is_year(text, run, at):
        return made(text, run, (at, at + 1), When(int(token.word)))
    return ago(text, run, at)
