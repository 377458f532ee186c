"""What page furniture is told by, beside single words: times, credits, addresses, buttons."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence, Set
from functools import cache

TIME = (
    r"\b\d{1,2}[:.]\d\d ?(?:[ap]\.?m|[A-Z]{2,4}\b|$)"
    r"|\b\d+ ?(?:min|mins|minutes?|hours?|hrs?|days?|weeks?) (?:ago|read)"
)
MONTH = r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?"
DATE = (
    rf"\b{MONTH} \d{{1,2}}(?:st|nd|rd|th)?,? (?:\d{{4}}|at)\b|\b\d{{1,2}} {MONTH},? \d{{4}}\b"
    r"|\b\d{1,4}[-/.]\d\d?[-/.]\d{2,4}\b"
)
CREDIT = (
    r"\(\w[^()]{0,30}(?:photo|image|via|/)[^()]*\)|\b(?:photo|image|picture|pic|video|credit|source|illustration|graphic)s?"
    r"(?: credit| courtesy| by)?s?: ?\S|©|\b(?:getty|shutterstock|reuters|afp|istock|unsplash|ap photo|associated press"
    r"|file photo|pa wire|submitted photo|courtesy of|handout)\b"
)
BYLINE = r"(?:by|from|words|posted by|written by|reported by|published by|author):? +[A-Z@]"
ADDRESS = r"\S+@\w+\.\w|\bwww\.|https?://|\b\w+\.(?:com|org|net|co\.uk)\b"
HANDLE = r"(?<!\w)@\w"
MARKUP = r"</?\w+[^>]*>|&\w+;|\[/\w+\]|\[\w+ \w+="
GALLERY = r"\b(?:image|photo|slide|picture|page)?\s*\d+ ?(?:of|/) ?\d+\b"

INLINE_TEASER = (
    r"(?:read|see|watch|learn|find out|story|more)(?: (?:more|also|next|here))*:"
    r"|(?:also|now) (?:read|see|watch|on)\b"
    r"|(?:related|recommended|more|don['’]t miss|popular|trending|breaking|explore|advert\w*)(?: \w+){0,3}:"
    r"|(?:you (?:may|might) also|more (?:on|from|in)\b|read more\b|click (?:here|for)|must read|sign up|subscribe)"
)
SOURCE_LINE = (
    r"\(?(?:source|via|original|originally (?:published|posted|appeared)|from|cite|citation|courtesy|more info\w*)s?\b"
    r"[:\s].{0,60}(?:\.\w{2,4}\b|$)"
)
CONTRIBUTED = (
    r"\(?(?:additional |with )?(?:reporting|writing|editing|compiled|edited|written|translated)(?: and \w+)? by\b"
    r"|contributed to this (?:report|article|story)"
    r"|(?:follow|contact|email|write to|reach) (?:him|her|them|us|me|[A-Z]\w+)"
    r"|all rights reserved|^©|copyright|terms (?:of|and)|privacy (?:policy|notice)"
    r"|(?:use|accept|our)s? (?:all )?cookies"
)
PHRASES = tuple(
    f" {phrase.strip()} "
    for phrase in (
        "log in, log out, sign in, sign up, sign out, register for, register now, register here, register free,"
        "create account, create an account, create a free account, forgot password, forgotten password,"
        "forgot your password, forgotten your password, already a, already have a, already have an,"
        "already registered, already subscribed, not yet a, not yet have an, not yet registered, not yet subscribed,"
        "accept cookies, accept all cookies, enable javascript, skip to content, skip to main content, back to top,"
        "print page, print article, print this page, print this article, text size, share this, copy link,"
        "leave a comment, leave a reply, view comments, powered by, load more, see all, terms of use,"
        "terms of service, privacy policy, cookie policy, follow us, join the conversation, report this,"
        "buy tickets, shop now, learn more, find out more, get the app, download the app, watch live, listen live,"
        "story continues, continue reading, scroll down, scroll to, tap here, click here, most read, most viewed,"
        "most popular, staff writer, min read"
    ).split(",")
)
"""What a page says to its reader, wherever in a line."""


def patterns_in(line: str, in_order: Sequence[str]) -> Iterator[str]:
    """The names of the patterns that a line has; `in_order` are its words in lower case."""
    head, words = line[:HEAD], frozenset(in_order)
    for name, pattern, worth in PATTERNS:
        if worth(head, words) and compiled(pattern).search(head):
            yield name
    spaced = f" {' '.join(in_order)} "[:HEAD]
    if any(phrase in spaced for phrase in PHRASES):
        yield "phrase"
    beginning = head.lower().lstrip("(")
    if beginning.startswith("on ") and beginning.split(" ", 2)[1].endswith(SITES):
        yield "teaser"
    for name, pattern, first in BEGINNINGS:
        if beginning.startswith(first) and compiled(pattern).match(line):
            yield name


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """The pattern made ready, capital or not, when a line first needs it: most texts need few of them."""
    return re.compile(pattern, re.IGNORECASE)


def _time(head: str, words: Set[str]) -> bool:
    return not words.isdisjoint(("ago", "read")) or CLOCK.search(head) is not None


def _date(head: str, words: Set[str]) -> bool:
    return DIGITS_JOINED.search(head) is not None or (not MONTHS.isdisjoint(words) and DIGIT.search(head) is not None)


def _credit(head: str, words: Set[str]) -> bool:
    return (
        not words.isdisjoint(AGENCIES)
        or "©" in head
        or ((":" in head or "/" in head or "(" in head) and not words.isdisjoint(PICTURES))
        or ("(" in head and "/" in head)
        or any(words >= pair for pair in CREDITED)
    )


def _count(head: str, words: Set[str]) -> bool:
    return COUNT.search(head) is not None


def _any_of(listed: str, marks: str = "") -> Callable[[str, Set[str]], bool]:
    """A quick look whether a pattern can be there at all: one of these words, or of these marks."""
    known = frozenset(listed.split())

    def worth(head: str, words: Set[str]) -> bool:
        return not known.isdisjoint(words) or any(mark in head for mark in marks.split())

    return worth


HEAD = 400
"""Characters of a line that are looked at."""
DIGIT = re.compile(r"\d")
CLOCK = re.compile(r"\d[:.]\d\d")
DIGITS_JOINED = re.compile(r"\d[-/.]\d\d?[-/.]\d")
COUNT = re.compile(r"\d ?(?:of|/) ?\d", re.I)
MONTHS = frozenset(
    """jan january feb february mar march apr april may jun june jul july aug august sep sept september oct october nov
    november dec december""".split()
)
AGENCIES = frozenset("getty shutterstock reuters afp istock unsplash handout".split())
PICTURES = frozenset(
    """photo photos image images picture pictures pic pics video videos credit credits source sources illustration
    illustrations graphic graphics via""".split()
)
CREDITED = tuple(
    frozenset(pair.split())
    for pair in ("associated press", "ap photo", "file photo", "pa wire", "submitted photo", "courtesy of")
)
"""Words that a credit has one or both of; most lines have none, and its pattern takes long to make ready."""
BEGINNINGS = (
    ("byline", BYLINE, ("by", "from", "words", "posted", "written", "reported", "published", "author")),
    (
        "teaser",
        INLINE_TEASER,
        tuple(
            "read see watch learn find story more also now related recommended don't don’t popular trending breaking"
            " explore advert you click must sign subscribe".split()
        ),
    ),
    ("source-line", SOURCE_LINE, ("source", "via", "original", "from", "cit", "courtesy", "more")),
)
"""Patterns that a line begins with, and the words one of which it then begins with."""
SITES = (".com:", ".org:", ".net:", ".co.uk:")
"""How the name of a site ends, the colon behind it included, where it stands before one of its headlines."""
PATTERNS = (
    ("time", TIME, _time),
    ("date", DATE, _date),
    ("credit", CREDIT, _credit),
    ("address", ADDRESS, _any_of("www http https com org net co", "@")),
    ("handle", HANDLE, _any_of("", "@")),
    ("markup", MARKUP, _any_of("", "< & [")),
    ("gallery", GALLERY, _count),
    (
        "contributed",
        CONTRIBUTED,
        _any_of(
            "reporting writing editing compiled edited written translated contributed follow contact"
            " email write reach rights copyright terms privacy cookies",
            "©",
        ),
    ),
)
