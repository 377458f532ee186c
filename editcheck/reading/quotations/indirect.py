"""Reading indirect speech: what a text says that somebody said, in the text's own words."""

import re
from bisect import bisect_left
from collections.abc import Iterator

from editcheck.named_tuple import NamedTuple
from editcheck.reading.model import Cue, Mention, Reading, Sentence
from editcheck.reading.names.titles import FORMS_OF_ADDRESS, is_person_noun
from editcheck.reading.quotations.cues import GOOD, forms
from editcheck.reading.words import Word, words

OTHER_VERBS = frozenset("believes believed confirms confirmed alleges alleged estimates estimated predicts".split())
"""Verbs that lead in indirect speech, beside those that speech itself is the object of."""
NOT_TELLING = frozenset(
    """agreed agrees read reads sang sings cried cries asked asks repeated repeats echoed interrupted finished
    continued laughed sighed barked chanted clarified protested countered complied suggested suggests""".split()
)
"""Verbs that tell of another act, or of a second speaker who says the same."""
LINKING = frozenset("but while when as because although whereas and where after since".split())
"""Words before the name of one who speaks in a clause of his own."""
NO_SUBJECT = frozenset(
    "of to for with by at about against from on in over like than between or nor not that and".split()
)
"""Words before a name that is no subject by itself."""
DETERMINERS = frozenset("the a an its his her their our my".split())
TITLE = 8
"""So many words of a title may stand before a name."""
BEFORE = 90
AFTER = 260
"""Characters before and after a name in which the verb is looked for."""
LONGEST = 1000
"""Characters of a statement; a longer one is not one."""

BEHIND = re.compile(
    r"(?P<aside>\s*\([^()]{1,60}\)|,(?:(?:[^\n\",.;:](?<![“”])){1,100},){1,3}|,(?=\s))?"
    r"(?:\s(?:also|later|then|has|had|have|further|again|once|\w{2,12}ly)\b){0,3}\s(?P<verb>[a-z]{3,12})\b"
)
"""An aside between commas or in brackets, adverbs, and a verb."""
THAT = re.compile(r"(?:\s(?:[^\s\",.;:](?<![“”])){1,30}){0,7}?\sthat\s")
"""Whom it is told, and "that"."""
AHEAD = re.compile(r",\s(?P<verb>[a-z]{3,12})\s\Z")
"""The end of what is said, and a verb before the name."""
ACCORDING = re.compile(r"\baccording\sto\s\Z", re.IGNORECASE)


class Statement(NamedTuple):
    """What somebody is said to have said, `[start, end)`: the words but for those that tell who says it."""

    start: int
    end: int
    speaker: Mention
    cue: Cue


def indirect(reading: Reading) -> tuple[Statement, ...]:
    """What a text gives as said by a person whom it names beside it, sentence by sentence, in order.

    Words between marks within it are a part of it. Kept in `notes["indirect"]`.
    """
    known = reading.notes.get("indirect")
    if isinstance(known, tuple):
        return known
    mentions = sorted(mention for person in reading.people for mention in person.mentions)
    found: list[Statement] = []
    at = 0
    for sentence in reading.sentences:
        at = bisect_left(mentions, sentence.start, lo=at, key=lambda mention: mention.start)
        here: list[Statement] = []
        while at < len(mentions) and mentions[at].start < sentence.end:
            told = _told(reading.text, sentence, mentions[at])
            if told is not None:
                here.append(_apart(reading.text, here, told))
            at += 1
        found += filter(None, (_trimmed(reading.text, told) for told in here))
    reading.notes["indirect"] = statements = tuple(found)
    return statements


def _apart(text: str, here: list[Statement], told: Statement) -> Statement:
    """A statement cut so that it does not reach into the one before, which ends where this one's speaker is named.

    "Lee said … while Ray said …"
    """
    if not here:
        return told
    first = min(told.speaker.start, told.cue.start)
    if here[-1].start < first < here[-1].end:
        last = text[max(here[-1].start, first - BEFORE) : first].rstrip().rpartition(" ")[2]
        first = text.rindex(last, 0, first) if last in LINKING else first
        here[-1] = here[-1]._replace(end=first)
    return told._replace(start=max(told.start, here[-1].end))


def _trimmed(text: str, told: Statement) -> Statement | None:
    """A statement without the spaces and signs at its ends; None where nothing is left, or far too much."""
    if not 0 < told.end - told.start <= LONGEST:
        return None
    inner = text[told.start : told.end]
    start, end = told.end - len(inner.lstrip(" ,")), told.start + len(inner.rstrip(" ,.;"))
    return told._replace(start=start, end=end) if start < end else None


def _told(text: str, sentence: Sentence, mention: Mention) -> Statement | None:
    """What is told as said by somebody at the place where the name stands."""
    behind = BEHIND.match(text, mention.end, min(sentence.end, mention.end + AFTER))
    if behind is not None and not _tells(behind["verb"]):
        behind = None
    if behind is None and not _may_follow(text[max(sentence.start, mention.start - BEFORE) : mention.start]):
        return None
    lead = _lead(text, sentence.start, mention.start)
    before = text[max(sentence.start, lead - BEFORE) : lead]
    if according := ACCORDING.search(before):
        start = lead - (len(before) - according.start())
        return _according(text, sentence, mention, Cue(start, lead, text[start:lead]))
    if (inverted := AHEAD.search(before)) and _tells(inverted["verb"]):
        comma = lead - (len(before) - inverted.start())
        verb = lead - (len(before) - inverted.start("verb"))
        return Statement(sentence.start, comma, mention, Cue(verb, lead - 1, text[verb : lead - 1]))
    if behind is None or not _subject(before, behind["aside"] == ","):
        return None
    cue = Cue(*behind.span("verb"), behind["verb"])
    if text[cue.end : cue.end + 1] in (",", "."):
        comma = lead - (len(before) - len(before.rstrip(", ")))
        return Statement(sentence.start, comma, mention, cue) if before.rstrip().endswith(",") else None
    that = THAT.match(text, cue.end, min(sentence.end, cue.end + BEFORE))
    return Statement(that.end() if that else cue.end, sentence.end, mention, cue)


def _may_follow(before: str) -> bool:
    """Whether a name may be that of one who speaks though no verb of saying follows it: what is told went before."""
    return "ccording to " in before or any(_tells(word) for word in before.rpartition(", ")[2].split()[:1])


def _according(text: str, sentence: Sentence, mention: Mention, cue: Cue) -> Statement | None:
    """What stands so "according to" somebody: the words before, or those after the comma."""
    if sentence.start < cue.start:
        return Statement(sentence.start, cue.start, mention, cue)
    comma = text.find(",", mention.end, sentence.end)
    return Statement(comma + 1, sentence.end, mention, cue) if comma >= 0 else None


def _tells(verb: str) -> bool:
    strength, shape = forms().get(verb, (0, ""))
    return verb not in NOT_TELLING and (verb in OTHER_VERBS or (strength >= GOOD and shape in ("ed", "s")))


def _lead(text: str, begin: int, name: int) -> int:
    """Where the title before a name begins: "the council leader Ines Tarrow"; the name's own place without one."""
    lead, in_title = name, False
    for word in reversed(list(words(text, max(begin, name - BEFORE), name))[-TITLE:]):
        if text[word.end : lead].strip(" .") or not (in_title or _is_title(word)):
            break
        if word.text in LINKING or word.text in NO_SUBJECT or _tells(word.text):
            break
        lead, in_title = word.start, in_title or word.text[0].islower()
        if word.text.lower() in DETERMINERS:
            break
    return lead


def _is_title(word: Word) -> bool:
    lower = word.text.lower()
    return word.text[0].isupper() or lower in FORMS_OF_ADDRESS or is_person_noun(lower)


def _subject(before: str, in_aside: bool) -> bool:
    """Whether one of whom nothing but these words stands before is who speaks, and no object or part of a list."""
    before = before.rstrip()
    if not before or before[-1] in ",;:—–-":
        return not in_aside or before.endswith(",")
    last = before.rsplit(None, 1)[-1].lower()
    return not in_aside and last in LINKING and (last != "and" or before.endswith(", and"))


def within(statements: tuple[Statement, ...], start: int, end: int) -> Iterator[Statement]:
    """The statements that begin in `[start, end)`."""
    at = bisect_left(statements, start, key=lambda told: told.start)
    while at < len(statements) and statements[at].start < end:
        yield statements[at]
        at += 1
