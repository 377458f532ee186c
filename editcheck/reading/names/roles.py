"""Reading the titles and offices that a text gives to people: before a name, after it, and by "is" and "was"."""

import re
from bisect import bisect_right
from collections.abc import Iterator

from editcheck.named_tuple import NamedTuple
from editcheck.reading.model import Mention, Reading, Role, Sentence
from editcheck.reading.names.name_words import CALENDAR
from editcheck.reading.names.parties import PREFIXES, party_of
from editcheck.reading.names.titles import (
    FORMS_OF_ADDRESS,
    GENDERED_NOUNS,
    SUFFIXES,
    is_person_noun,
    singular_person_noun,
)
from editcheck.reading.words import FUNCTION_WORDS, Word, words

WINDOW = 90
"""Characters before and after a name that are looked at."""
BEFORE_HEAD = 4
"""Words that a title may have before its head: "Conservative shadow environment secretary"."""
AFTER_HEAD = 7
OFFICES = frozenset(
    """mp mep msp ms mla td peer chair chairman chairwoman chairperson ceo boss spokesman spokeswoman spokesperson
    executive editor-in-chief secretary-general co-founder vice-chairman vice-president goalkeeper midfielder striker
    defender winger""".split()
)
NOT_OFFICES = frozenset(
    """victim couple child kid friend partner others source star guest neighbour neighbor relative patient man woman boy
    girl father mother son daughter brother sister husband wife uncle aunt nephew niece dad mum mom boyfriend girlfriend
    grandson granddaughter gentleman lady people police men women children crowd some many both staff crew widow widower
    grandfather grandmother king queen heiress parent parents teenager youngster suspect winner survivor witness
    authority user general private fan runner elder insider associate senior subscriber viewer voter""".split()
)
"""Nouns for people that are no office."""
TIMES = frozenset("former then ex late retired ex- onetime one-time previous".split())
DETERMINERS = frozenset("the a an its his her their our my your this that one".split())
MINISTERS = frozenset(("minister", "secretary"))
COMING_AND_GOING = frozenset("outgoing incoming acting sitting serving leading departing resigning visiting".split())
INSIDE = frozenset("of for and the at in to on &".split())
ENDS = re.compile(r"[^\w\s'&-](?<!’)")
AGED = re.compile(r"\s*,\s*(?:aged\s)?\d{1,3}\s*(?=,)")
LINK = re.compile(
    r"\s*,\s*(?:(?:who\s+(?:is|was|has been|became|had been)|now)\s+)?"
    r"|\s+(?:is|was|became|has been|had been)\s+(?=(?:the|a|an|its|his|her|their|then|former|[A-Z]\w+)\s)"
)
CHAIRS = ", who chairs "
SHORTENED = 4
"""Letters of a word that is not cut short: the point behind it ends the sentence."""
TITLED = r"\b[A-Z][a-z]+ $"
LETTERS_BEHIND = re.compile(r",? ([A-Z]{2,3})\b")
AND = re.compile(r"\s+and\s+(?:the\s+)?(?=[A-Za-z])")
PAST = re.compile(r"\b(?:was|had been)\s*$")
GOES_ON = re.compile(r"\s+(?!who\b|whose\b|and\b|which\b|in\b|at\b|for\b|of\b|on\b|since\b|from\b)[a-z]")
STOPS = frozenset("said says told added adds wrote asked when where because who which that while but as".split())


class Phrase(NamedTuple):
    """A title, `[start, end)`, without article; whether it is of the past."""

    start: int
    end: int
    former: bool


def read(reading: Reading) -> Reading:
    """Add the roles of the people."""
    starts = [sentence.start for sentence in reading.sentences]
    found: dict[tuple[int, int], Role] = {}
    for mention in _mentions(reading):
        index = bisect_right(starts, mention.start) - 1
        if index < 0 or not mention.text[:1].isupper():
            continue
        for phrase in _phrases(reading.text, mention, reading.sentences[index]):
            text = reading.text[phrase.start : phrase.end]
            title = PREFIXES.get(text[:2]) or " ".join(text.split()).lower()
            role = Role(phrase.start, phrase.end, text, title, mention.name, phrase.former)
            found.setdefault((phrase.start, phrase.end), role)
        if party := party_of(reading.text, mention.start, mention.end):
            start, end, name = party
            role = Role(start, end, reading.text[start:end], name.lower(), mention.name)
            found.setdefault((start, end), role)
    return reading.with_(roles=tuple(sorted(found.values(), key=lambda role: role.start)))


def _mentions(reading: Reading) -> Iterator[Mention]:
    """Where people are named, and names of up to three words of which it is not known what they name.

    One word alone, as a surname, only before a comma, behind which a title may stand.
    """
    for person in reading.people:
        yield from person.mentions
    for name in reading.names:
        alone = name.kind == "other" and name.text.replace(" ", "").replace("-", "").isalpha()
        number = len(name.text.split()) if alone else 0
        if 2 <= number <= 3 or (number == 1 and reading.text.startswith(", ", name.end)):
            yield Mention(name.start, name.end, name.text, " ".join(name.text.split()))


def _phrases(text: str, mention: Mention, sentence: Sentence) -> Iterator[Phrase]:
    name = mention.start + len(_end_of_title(text, mention))
    before = _before(text, max(sentence.start, mention.start - WINDOW), name)
    if before:
        yield before
    end = mention.end
    letters = LETTERS_BEHIND.match(text, end)
    if letters and letters[1] in SUFFIXES:
        end = letters.end()
    party = _party(text, end)
    if party:
        yield party
        return
    limit = min(sentence.end, end + WINDOW)
    after = _after(text, end, limit)
    if after:
        yield after
        second = _second(text, after.end, limit)
        if second:
            yield second._replace(former=after.former)


def _end_of_title(text: str, mention: Mention) -> str:
    """The form of address before a name that ends a title instead: U.S. Attorney, Inspector General."""
    if mention.text.startswith("Attorney "):
        return "Attorney "
    titled = mention.text.startswith("General ") and re.search(
        TITLED, text[max(0, mention.start - WINDOW) : mention.start]
    )
    return "General " if titled else ""


def _party(text: str, start: int) -> Phrase | None:
    """The party of an American legislator: "Joy Hartnett, D-Mabry", "(R-Cold Spring)"."""
    begin = start + 2
    if text[start:begin] not in (", ", " (") or text[begin : begin + 2] not in PREFIXES:
        return None
    end = begin + 2
    while end < len(text) and (text[end].isalpha() or text[end] in ". "):
        ended = text[end] == " " and not text[end + 1 : end + 2].isupper()
        if ended or (text[end] == "." and text[end - SHORTENED : end].isalpha()):
            break
        end += 1
    return Phrase(begin, end, False) if text[begin + 2 : begin + 3].isupper() else None


def _before(text: str, start: int, end: int) -> Phrase | None:
    """The title that ends where the name begins: "chief inspector of the Rivers Inspectorate, ", "Water Minister "."""
    stretch = text[start:end]
    trimmed = stretch.rstrip(" \n")
    comma = trimmed.endswith(",")
    trimmed = trimmed.removesuffix(",")
    cut = 0
    for match in ENDS.finditer(trimmed.replace("U.S. ", "U S  ")):
        cut = match.end()
    found = list(words(text, start + cut, start + len(trimmed)))
    if not found or text[found[-1].end : start + len(trimmed)].strip():
        return None
    while found and found[-1].text.lower() in FORMS_OF_ADDRESS and found[-1].text[0].isupper() and len(found) > 1:
        if _is_head(found, len(found) - 1):
            break
        found.pop()
    for number in range(len(found) - 1, -1, -1):
        word = found[number].text
        if word in STOPS:
            return None
        if _is_head(found, number):
            tail = found[number + 1 :]
            if tail and (
                tail[0].text.lower() not in ("of", "for", "at", "in") or tail[-1].text.lower() in FUNCTION_WORDS
            ):
                return None
            if comma and not tail and not _has_article(found, number):
                return None
            return _phrase(text, found, number, found[-1].end)
    return None


def _has_article(found: list[Word], head: int) -> bool:
    before = found[max(0, head - BEFORE_HEAD) : head]
    return any(word.text.lower() in DETERMINERS or word.text.endswith(("'s", "’s")) for word in before)


def _after(text: str, start: int, end: int) -> Phrase | None:
    """The title that follows a name: ", 52, the water minister", ", who was site manager", " is the chair of …"."""
    aged = AGED.match(text, start, end)
    begin = aged.end() if aged else start
    if text.startswith(CHAIRS, begin):
        return _chairs(text, begin + len(CHAIRS) - len("chairs "), end)
    link = LINK.match(text, begin, end)
    if not link:
        return None
    stop = ENDS.search(text, link.end(), end)
    limit = stop.start() if stop else end
    found = list(words(text, link.end(), limit))
    for number, word in enumerate(found[: BEFORE_HEAD + 2]):
        lower = word.text.lower()
        if _is_head(found, number):
            following = found[number + 1] if number + 1 < len(found) else None
            if _goes_on(text, found[number : number + 3]):
                continue
            if following is None and limit == end and not stop and text[limit : limit + 1].isalnum():
                return None
            phrase = _phrase(text, found, number, _tail(found, number))
            if phrase and link.group().strip() == "," and GOES_ON.match(text, phrase.end):
                return None  # "the river, its chief executive said": the subject of a clause
            past = bool(PAST.search(link.group()))
            return phrase and phrase._replace(former=phrase.former or past)
        if lower in STOPS or (lower in FUNCTION_WORDS and lower not in DETERMINERS | INSIDE | TIMES):
            return None
    return None


def _chairs(text: str, start: int, end: int) -> Phrase:
    """What somebody chairs, with the verb: "chairs the board of directors"."""
    stop = ENDS.search(text, start, end)
    found = list(words(text, start, stop.start() if stop else end))
    behind = [word.text.lower() in FUNCTION_WORDS - INSIDE - DETERMINERS for word in found]
    last = behind.index(True) if True in behind else len(found)
    return Phrase(start, found[last - 1].end, False)


def _goes_on(text: str, found: list[Word]) -> bool:
    """Whether a noun for an office is but the beginning of a title: "director general", "chief operating officer"."""
    if len(found) > 1 and _is_head(found, 1):
        return text[found[0].end : found[1].start] == " "
    apart = len(found) < 3 or not is_office(found[2].text) or found[1].text.lower() in FUNCTION_WORDS
    return not apart and text[found[0].end : found[2].start] == f" {found[1].text} "


def _second(text: str, start: int, end: int) -> Phrase | None:
    """A second title of the same person: "the Lord Chancellor and Justice Secretary"."""
    link = AND.match(text, start, end)
    if not link:
        return None
    stop = ENDS.search(text, link.end(), end)
    found = list(words(text, link.end(), stop.start() if stop else end))
    for number, word in enumerate(found[:BEFORE_HEAD]):
        if word.text[0].isupper() != found[0].text[0].isupper() or word.text.lower() in FUNCTION_WORDS:
            return None
        heads = [other.text for other in found[number : number + 2]]
        if is_office(word.text) and not (len(heads) > 1 and is_office(heads[1])):
            return _phrase(text, found, number, _tail(found, number))
    return None


def _tail(found: list[Word], head: int) -> int:
    """Where the title ends whose head is given: with "of …", "for …" behind it."""
    last = head
    for number in range(head + 1, min(len(found), head + 1 + AFTER_HEAD)):
        lower = found[number].text.lower()
        if number == head + 1 and lower not in ("of", "for", "at", "in"):
            break
        if lower in CALENDAR or lower[0].isdecimal():
            break  # "chair in June"
        if lower in STOPS or (lower in FUNCTION_WORDS and lower not in INSIDE):
            break
        if lower not in INSIDE:
            last = number
    return found[last].end


def _phrase(text: str, found: list[Word], head: int, end: int) -> Phrase | None:
    """The title with its head and what stands before that, back to an article or a small word."""
    first = head
    former = False
    while first > 0 and head - first < BEFORE_HEAD:
        word = found[first - 1]
        lower = word.text.lower()
        if lower in TIMES:
            former = True
        elif lower in FUNCTION_WORDS or lower in STOPS or _owns(text, word):
            former = former or lower == "then"
            break
        elif word.text[0].islower() and lower.endswith(("ed", "ing")) and not _portfolio(found, first):
            if first < 2 or found[first - 2].text.lower() != "chief":
                break
            first -= 1
            continue
        else:
            first -= 1
            continue
        break
    return Phrase(found[first].start, end, former)


def _owns(text: str, word: Word) -> bool:
    """Whether a word is a genitive: the minister is Labour's or the Conservatives', and not for them."""
    return word.text.endswith(("'s", "’s")) or text[word.end - 1 : word.end + 2] in ("s' ", "s’ ")


def _portfolio(found: list[Word], head: int) -> bool:
    """Whether the word before a minister is what the minister is for: "the policing minister"."""
    word = found[head - 1].text.lower()
    led = head > 1 and found[head - 2].text.lower() in DETERMINERS
    return led and found[head].text.lower() in MINISTERS and word.endswith("ing") and word not in COMING_AND_GOING


def _is_head(found: list[Word], number: int) -> bool:
    """Whether a word is the noun for an office in a title: the minister, the attorney general."""
    if is_office(found[number].text):
        return True
    return number > 0 and found[number].text.lower() == "general" and is_office(found[number - 1].text)


def is_office(word: str) -> bool:
    """Whether a word is a noun for an office or occupation, singular."""
    lower = word.lower()
    if lower in NOT_OFFICES or (lower in GENDERED_NOUNS and lower not in OFFICES and not lower.endswith("man")):
        return False
    return lower in OFFICES or (is_person_noun(lower) and singular_person_noun(lower) == lower)
