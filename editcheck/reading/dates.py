"""Reading dates and times: absolute, cut short, and relative to the date of the text."""

from __future__ import annotations

import datetime
import re
from collections.abc import Sequence

from editcheck.reading.amounts.about import slot
from editcheck.reading.amounts.number_words import ORDINALS, SMALL, SUFFIXES
from editcheck.reading.amounts.tokens import Token, tokens, tokens_of
from editcheck.reading.calendar import MONTHS, WEEKDAYS, When, when
from editcheck.reading.model import Date, Reading
from editcheck.reading.relative import DAYS, PARTS_OF_DAY, SPANS, STEPS, resolve, years_ago
from editcheck.reading.sentences import in_sentences

ISO = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?!\d)")
SLASHED = re.compile(r"(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?!\d)")
CLOCK = re.compile(r"(\d{1,2})[:.](\d\d)(?![\d%])")
ANOTHER_DAY = (" and ", " to ", "-", "–")
DAYS_OF_A_YEAR = r"(?: and | to |[-–])\d{1,2}, (?P<year>[12]\d{3})\b"
"""What goes on behind the first of two days: "Sept. 7 and 8, 2024"; only their month and year are told as a date."""
FOUR_DIGITS = re.compile("[12][0-9]{3}")
HALF_DAY = frozenset(("am", "pm"))
ABBREVIATED = 3
"""The widest gap between a month and its day: "Aug. 31"."""
DATELINE_WITHIN = 600
"""A text's own date stands in so many of its first characters, on a line of few words."""
DATELINE_WORDS = 14

YEAR_AFTER = frozenset(
    """in since by until till of from to during early late before after mid around through between and or for back than
    summer spring autumn winter season december november october september act bill cup olympics games election
    january february march april may june july august""".split()
)
MONTH_AFTER = frozenset(
    """in since by until till of from to during early late before after mid through between and last next this on
    every each around past""".split()
)
AMBIGUOUS = frozenset(("may", "march", "mar", "jan", "dec", "sep", "jun", "second", "august"))
UNITS_AGO = frozenset("day days week weeks month months year years decade decades century centuries hour hours".split())
QUARTERS = {"first": 1, "second": 2, "third": 3, "fourth": 4}
EARLIER = frozenset(("earlier", "later"))
BEGINNING = frozenset((*WEEKDAYS, *MONTHS, *DAYS, *STEPS, *EARLIER, *QUARTERS, "q", *SMALL, "a", "an"))
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


Read = tuple[Date, list[str], tuple[int, int]]
"""A date, the words (lower case) that a relative one is resolved by, and its tokens `[first, behind)`."""


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
    return None


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
        return _from_weekday(text, run, at)
    if word in MONTHS:
        return _from_month(text, run, at, None, at)
    if word in DAYS:
        return _relative(text, run, at, at + 1)
    if word in STEPS or word in EARLIER:
        return _from_step(text, run, at)
    if word in QUARTERS or word == "q":
        return _quarter(text, run, at)
    if word in SMALL or word in ("a", "an"):
        return _ago(text, run, at)
    return None


def _made(text: str, run: list[Token], span: tuple[int, int], date: When, end: int | None = None) -> Read:
    first, behind = span
    start, end = run[first].start, run[behind - 1].end if end is None else end
    return Date(start, end, text[start:end], date.value, date.weekday), [], (first, behind)


def _relative(text: str, run: list[Token], first: int, behind: int, weekday: int | None = None) -> Read:
    start, end = run[first].start, run[behind - 1].end
    words = [token.word for token in run[first:behind]]
    return Date(start, end, text[start:end], "", weekday), words, (first, behind)


def _from_digits(text: str, run: list[Token], at: int) -> Read | None:
    token = run[at]
    if match := ISO.match(text, token.start):
        year, month, day = map(int, match.groups())
        if 1 <= month <= 12 and 1 <= day <= 31:
            return _made(text, run, (at, _behind(run, at, match.end())), When(year, month, day), match.end())
    if match := SLASHED.match(text, token.start):
        one, two, year = map(int, match.groups())
        if max(one, two) <= 31 and min(one, two) <= 12 and year >= 1000:
            unsure = one <= 12 and two <= 12 and one != two  # the day first or the month first
            known = When(year) if unsure else When(year, min(one, two), max(one, two))
            return _made(text, run, (at, _behind(run, at, match.end())), known, match.end())
    clock = _clock(text, run, at)
    if clock:
        return clock
    numbered = _day(run, at)
    if numbered:
        ahead = numbered[1] + (1 if numbered[1] < len(run) and run[numbered[1]].word == "of" else 0)
        if ahead < len(run) and run[ahead].word in MONTHS and _near(text, run, ahead, 4):
            return _from_month(text, run, ahead, numbered[0], at)
    era = _era(run, at)
    if era:
        return _made(text, run, (at, at + era[0]), When(rest=era[1]))
    if _is_year(text, run, at):
        return _made(text, run, (at, at + 1), When(int(token.word)))
    return _ago(text, run, at)


def _era(run: list[Token], at: int) -> tuple[int, str] | None:
    """How many tokens tell a decade or a century, and its value: the 1930s, the 19th century."""
    token = run[at]
    following = run[at + 1] if at + 1 < len(run) else None
    if not following or following.start - token.end > 1 or not token.word.isdecimal():
        return None
    if following.word == "s" and len(token.word) == 4 and token.word[3] == "0":
        return 2, token.word[:3]
    if following.word in SUFFIXES and at + 2 < len(run) and run[at + 2].word == "century" and len(token.word) < 3:
        return 3, f"{int(token.word) - 1:02}"
    return None


def _behind(run: list[Token], at: int, end: int) -> int:
    while at < len(run) and run[at].start < end:
        at += 1
    return at


def _clock(text: str, run: list[Token], at: int) -> Read | None:
    """07:32, 1:34 PM, 9.40am, 8pm, 4 a.m.; a point only with am or pm behind it."""
    token = run[at]
    match = CLOCK.match(text, token.start)
    if match and int(match[1]) < 24 and int(match[2]) < 60:
        behind = _behind(run, at, match.end())
        half, last = _half_day(text, run, behind, match.end())
        if half or text[match.start(2) - 1] == ":":
            end = _half_end(text, run, last) if half else match.end()
            return _made(text, run, (at, last), _time(int(match[1]), int(match[2]), half), end)
    half, last = _half_day(text, run, at + 1, token.end)
    if half and token.word.isdecimal() and len(token.word) < 3 and int(token.word) <= 12:
        return _made(text, run, (at, last), _time(int(token.word), 0, half), _half_end(text, run, last))
    return None


def _half_day(text: str, run: list[Token], at: int, end: int) -> tuple[str, int]:
    """What half of the day the token at `at`, right behind `end`, tells ("am", "pm", ""), and the token behind that."""
    if at < len(run) and run[at].start - end <= 1:
        word = run[at].word
        if word in HALF_DAY:
            return word, at + 1
        if word in ("a", "p") and text[run[at].end : run[at].end + 3].lower() == ".m.":
            return f"{word}m", at + 2
    return "", at


def _half_end(text: str, run: list[Token], behind: int) -> int:
    """Where a time ends whose last token stands before `behind`: the point of "a.m." is its own."""
    last = run[behind - 1]
    return last.end + (last.end - last.start == 1 and text[last.end : last.end + 1] == ".")


def _time(hour: int, minute: int, half: str) -> When:
    if half == "pm" and hour < 12:
        hour += 12
    elif half == "am" and hour == 12:
        hour = 0
    return When(rest=f"T{hour:02}:{minute:02}")


def _day(run: Sequence[Token], at: int) -> tuple[int, int] | None:
    """The day of a month that the token at `at` tells, and the token behind it."""
    word = run[at].word
    if word.isdecimal() and len(word) <= 2 and 1 <= int(word) <= 31:
        suffixed = at + 1 < len(run) and run[at + 1].word in SUFFIXES and run[at + 1].start == run[at].end
        return int(word), at + 1 + suffixed
    if word in ORDINALS:
        return ORDINALS[word], at + 1
    return None


def _near(text: str, run: list[Token], at: int, most: int = 2) -> bool:
    between = text[run[at - 1].end : run[at].start]
    return len(between) <= most and not between.strip(" ,.\u00a0-" if most == ABBREVIATED else " ,\u00a0-")


def _is_year(text: str, run: list[Token], at: int) -> bool:
    token = run[at]
    if len(token.word) != 4 or not token.word.isdecimal() or not "1100" <= token.word <= "2100":
        return False
    before, after = text[token.start - 1 : token.start] if token.start else "", text[token.end : token.end + 1]
    if before in ("£", "$", "€", "#", ".", "@") or after in ("%", "º", "°") or before.isalpha():
        return False
    word = run[at - 1].word if at else ""
    if word in YEAR_AFTER or (before in "(/'‘’-–" and before):
        return not (at + 1 < len(run) and run[at + 1].word in ("people", "per") and _near(text, run, at + 1, 1))
    if word in ("than", "about", "over", "nearly", "almost", "some", "least", "around", "pages", "no"):
        return False
    if "1800" <= token.word <= "2100" and (after in ",.;:)]’'”\"\n" or at + 1 == len(run)):
        return True
    following = run[at + 1].word if at + 1 < len(run) else ""
    if following and text[run[at + 1].start].isupper():
        return token.word >= "1900"  # the 2002 Champions League final
    plural = following.endswith("s") and following not in ("was", "is", "has", "as", "its", "s", "this", "series")
    return "1900" <= token.word <= "2100" and not plural and following not in ("people", "men", "women", "children")


def _from_weekday(text: str, run: list[Token], at: int) -> Read:
    weekday, behind = WEEKDAYS[run[at].word], at + 1
    ahead = behind
    if ahead < len(run) and run[ahead].word == "the" and _near(text, run, ahead):
        ahead += 1
    if ahead < len(run) and _near(text, run, ahead):
        if run[ahead].word in MONTHS:
            read_here = _from_month(text, run, ahead, None, at)
            if read_here and "-" in read_here[0].value:
                return _with_weekday(read_here, weekday)
        day = _day(run, ahead)
        if day:
            month = day[1] + (1 if day[1] < len(run) and run[day[1]].word == "of" else 0)
            if month < len(run) and run[month].word in MONTHS and _near(text, run, month, 4):
                read_here = _from_month(text, run, month, day[0], at)
                if read_here:
                    return _with_weekday(read_here, weekday)
    if behind < len(run) and run[behind].word in PARTS_OF_DAY and _near(text, run, behind):
        behind += 1
    return _made(text, run, (at, behind), When(weekday=weekday))


def _with_weekday(found: Read, weekday: int) -> Read:
    date, words, places = found
    return Date(date.start, date.end, date.text, date.value, weekday), words, places


def _from_month(text: str, run: list[Token], at: int, day: int | None, first: int) -> Read | None:
    """A month, with the day that stood before it or the one that follows, and a year."""
    month, behind = MONTHS[run[at].word], at + 1
    gap = ABBREVIATED if text[run[at].end : run[at].end + 1] == "." else 2
    if day is None and behind < len(run) and len(text[run[at].end : run[behind].start]) <= gap:
        followed = _day(run, behind)
        if followed and _near(text, run, behind, gap) and not _counts(text, run, followed[1]):
            day, behind = followed
    year = None
    if behind < len(run) and FOUR_DIGITS.fullmatch(run[behind].word) and _near(text, run, behind, gap):
        year, behind = int(run[behind].word), behind + 1
    if day is not None and year is None and text.startswith(ANOTHER_DAY, run[behind - 1].end):
        days = re.compile(DAYS_OF_A_YEAR).match(text, run[behind - 1].end)
        if days:
            return _made(text, run, (first, _behind(run, behind, days.end())), When(int(days["year"]), month))
    if day is None and year is None and not _month_alone(text, run, at):
        return None
    return _made(text, run, (first, behind), When(year, month, day))


def _counts(text: str, run: list[Token], at: int) -> bool:
    """Whether the number before the token counts something ("In May 12 people …") and is no day."""
    return at < len(run) and text[run[at - 1].end : run[at].start] == " " and run[at].word in ("people", "per", "of")


def _month_alone(text: str, run: list[Token], at: int) -> bool:
    word = run[at].word
    capital = text[run[at].start].isupper()
    before = run[at - 1].word if at else ""
    if word in AMBIGUOUS:
        return capital and before in MONTH_AFTER and len(word) > 2
    return len(word) > 3 and (capital or before in MONTH_AFTER or not text[:400].strip()[:200].isupper())


def _from_step(text: str, run: list[Token], at: int) -> Read | None:
    """Read "last month", next Friday, this year, earlier this week."""
    behind = at + 1
    if run[at].word in ("earlier", "later"):
        if behind >= len(run) or run[behind].word != "this":
            return None
        behind += 1
    if behind >= len(run) or not _near(text, run, behind, 1):
        return None
    word = run[behind].word
    if word in WEEKDAYS:
        return _relative(text, run, at, behind + 1, WEEKDAYS[word])
    if word in SPANS or word in PARTS_OF_DAY or (word in MONTHS and word not in AMBIGUOUS | {"may"}):
        return _relative(text, run, at, behind + 1)
    if word in MONTHS and text[run[behind].start].isupper():
        return _relative(text, run, at, behind + 1)
    return None


def _quarter(text: str, run: list[Token], at: int) -> Read | None:
    """Q3, third quarter, second-quarter."""
    word = run[at].word
    if at + 1 >= len(run):
        return None
    following = run[at + 1]
    if word == "q":
        if following.start == run[at].end and following.word in ("1", "2", "3", "4"):
            return _made(text, run, (at, at + 2), When(rest=f"Q{following.word}"))
        return None
    if following.word == "quarter" and following.start - run[at].end == 1:
        return _made(text, run, (at, at + 2), When(rest=f"Q{QUARTERS[word]}"))
    return None


def _ago(text: str, run: list[Token], at: int) -> Read | None:
    """Read "three years ago", "a month ago"."""
    word = run[at].word
    if word not in SMALL and word not in ("a", "an") and not (word.isdecimal() and len(word) < 4):
        return None
    if at + 2 < len(run) and run[at + 1].word in UNITS_AGO and run[at + 2].word == "ago":
        return _relative(text, run, at, at + 3)
    return None
