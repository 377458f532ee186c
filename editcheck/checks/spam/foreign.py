"""Runs of words in another language or script, in a text that is English."""

import re
from collections.abc import Iterator

from editcheck.checks.lexicon.english import is_english
from editcheck.checks.places import Line
from editcheck.checks.spam.languages import ALSO_ENGLISH, european, indonesian
from editcheck.checks.spam.trades import term
from editcheck.named_tuple import NamedTuple
from editcheck.reading.vocabulary import frequent, rank
from editcheck.reading.words import FUNCTION_WORDS

SCRIPT = r"[^\W\d_a-zA-Z\u00aa-\u02af\u1e00-\u1eff]"
"""A letter that is not Latin."""
FIRST_FOREIGN = "\u02b0"
SCRIPT_RUN = r"[^\x00-\u02ff\u1e00-\u20cf\u2100-\u2bff]+(?:[ \-][^\x00-\u02ff\u1e00-\u20cf\u2100-\u2bff]+)*"
OPENING = "([{“‘\"'«„:—–"
LONGEST = 60
"""Letters of another script in a line that may have been put in; more of them are a quotation."""
LANGUAGES = frozenset(
    """
    language russian ukrainian bulgarian serbian greek arabic persian farsi hebrew urdu hindi bengali tamil chinese
    mandarin cantonese japanese korean thai georgian armenian cyrillic script alphabet""".split()
)
"""A sentence that names the language prints words of it on purpose."""
PASSAGE = 5
"""So many words of another script in a row are no keywords."""
SOLD_ABROAD = frozenset(
    "casino casinos poker viagra cialis online slot slots porno bonus bitcoin crypto kasino".split()
)
"""Words that are spam in every language."""
PARTICLES = frozenset(
    "das dos der den del des du da de di do la le el al les las los van von zu zur zum dem y e i ng mga en et".split()
)
"""Foreign words that join the parts of names."""
SHORTEST = 4
"""A foreign word with less letters says nothing by itself, nor does one with no more where no other is beside it."""
AROUND, SEVERAL = 8, 3
"""Words to each side of a run that are looked at, and how many of them are foreign in a passage."""


FEWEST_STRANGE, SHORTEST_UNKNOWN = 3, 3
"""So many strange words in a row tell; so many letters has one that is no English for certain."""
ENGLISH_AROUND = 3
"""So many small words of English stand around such a run."""
SELDOM = 9000
"""The rank in the vocabulary from which on a word is seldom used: many foreign ones are among them."""
NAMING = LANGUAGES | frozenset(
    """
    called known named dubbed word words phrase slogan titled entitled translated translates translation meaning sang
    motto species genus latin scots gaelic welsh dish dialect spelled""".split()
)
"""Words of a sentence that prints foreign ones on purpose."""


class Run(NamedTuple):
    """Words `first` to `last` (exclusive) of a line, in another language; `sure` words are not English as well."""

    first: int
    last: int
    language: str
    sure: int


def foreign_runs(line: Line) -> Iterator[Run]:
    """The runs of lower-case words of a line that are in another language of the Latin script."""
    asian, others = indonesian(), european()
    if asian.isdisjoint(line.keys) and others.keys().isdisjoint(line.keys):
        return
    at = 0
    while at < len(line.keys):
        key = line.keys[at]
        if (key not in asian and key not in others) or not _tells(line, at):
            at += 1
            continue
        first, last = _extent(line, at)
        keys = line.keys[first:last]
        languages = ["Indonesian" if key in asian else others[key] for key in keys if key in asian or key in others]
        language = max(set(languages), key=languages.count)
        sure = sum(_tells(line, place) for place in range(first, last))
        told = (language == "Indonesian" and len("".join(keys)) > SHORTEST) or (
            _is_sold(keys, sure) and not _in_name(line, first, last)
        )
        meant = SOLD_ABROAD.isdisjoint(keys) and _named(line, first, last)
        if told and not meant and not _in_passage(line, first, last):
            yield Run(first, last, language, sure)
        at = last


def strange_runs(line: Line) -> Iterator[Run]:
    """The runs of three lower-case words or more that are no English, in a line that is English around them."""
    keys = line.keys
    at, row = 0, 0
    for place in range(len(keys)):  # most lines have no row of seldom words, which need no more looking up
        row = row + 1 if _may_be_strange(line, place) else 0
        if row == FEWEST_STRANGE:
            break
    else:
        return
    while at + FEWEST_STRANGE <= len(keys):
        last = at
        while last < len(keys) and _strange(line, last) and (last == at or _adjacent(line, last - 1)):
            last += 1
        if last - at < FEWEST_STRANGE:
            at = last + 1
            continue
        unknown = sum(len(key) >= SHORTEST_UNKNOWN and not is_english(key) for key in keys[at:last])
        around = [keys[other] for other in _around(line, at, last)]
        touched = (at > 0 and _adjacent(line, at - 1)) + (last < len(keys) and _adjacent(line, last - 1))
        english = len(FUNCTION_WORDS.intersection(around)) >= ENGLISH_AROUND
        alone = sum(_strange(line, other) for other in _around(line, at, last)) <= 1
        if unknown > 1 and 2 * unknown > last - at and touched and english and alone and not _named(line, at, last):
            yield Run(at, last, "another language", unknown)
        at = last


def _named(line: Line, first: int, last: int) -> bool:
    """Whether words around a run say that it is the name of something, or a word of a language."""
    return any(line.keys[at] in NAMING for at in _around(line, first, last))


def _around(line: Line, first: int, last: int) -> Iterator[int]:
    yield from range(max(0, first - AROUND), first)
    yield from range(last, min(len(line.keys), last + AROUND))


def _may_be_strange(line: Line, at: int) -> bool:
    """Whether a word in lower case is none of the frequent ones of English, or foreign as well."""
    key = line.keys[at]
    if key in FUNCTION_WORDS or not line.words[at].text.islower() or not key.isalpha():
        return False
    return key not in frequent(SELDOM + 1) or key in european() or key in indonesian()


def _strange(line: Line, at: int) -> bool:
    """Whether a word in lower case is none of English, or one that hardly anybody uses, or foreign as well."""
    if not _may_be_strange(line, at):
        return False
    key = line.keys[at]
    return not is_english(key) or key in european() or key in indonesian() or (rank(key) or 0) > SELDOM


def _in_passage(line: Line, first: int, last: int) -> bool:
    """Whether the words around are foreign as well: the text, or somebody it quotes, speaks another language."""
    common = [at for at in _around(line, first, last) if line.words[at].text.islower()]
    foreign = sum(_foreign(line, at) and (line.keys[at] not in ALSO_ENGLISH) for at in common)
    return foreign >= SEVERAL and 2 * foreign >= len(common)


def _is_sold(keys: tuple[str, ...], sure: int) -> bool:
    """Whether words in a European language are several, or words of a trade are among them."""
    return len(keys) > 1 and (sure > 1 or len(keys) > 2 or any(map(_is_sold_word, keys)))


def _tells(line: Line, at: int) -> bool:
    """Whether a word is foreign for certain."""
    key = line.keys[at]
    if key in ALSO_ENGLISH or not line.words[at].text.islower():
        return False
    if key not in indonesian():
        return key in european()
    return len(key) >= SHORTEST or any(
        line.keys[other] in indonesian() and line.words[other].text.islower()
        for other in (at - 1, at + 1)
        if 0 <= other < len(line.keys)
    )


def _foreign(line: Line, at: int) -> bool:
    """Whether a word may belong to a run of foreign ones."""
    key = line.keys[at]
    if not line.words[at].text.islower():
        return False
    if key in indonesian() or key in european():
        return True
    return _is_sold_word(key) or not is_english(key)


def _is_sold_word(key: str) -> bool:
    """Whether a word is spam in every language: many words of the trades are the same in several."""
    known = term(key)
    return key in SOLD_ABROAD or bool(known and known.trade and known.weight > 1)


def _extent(line: Line, at: int) -> tuple[int, int]:
    first, last = at, at + 1
    while first > 0 and _foreign(line, first - 1) and _adjacent(line, first - 1):
        first -= 1
    while last < len(line.keys) and _foreign(line, last) and _adjacent(line, last - 1):
        last += 1
    while first < at and line.keys[first] in ALSO_ENGLISH and is_english(line.keys[first]):
        first += 1
    return first, last


def _adjacent(line: Line, at: int) -> bool:
    """Whether nothing but a space stands between a word and the next."""
    return line.words[at + 1].start - line.words[at].end == 1


def _in_name(line: Line, first: int, last: int) -> bool:
    """Whether foreign words join the parts of a name, as in Rua do Ouvidor."""
    before = first > 0 and line.words[first - 1].text[0].isupper() and _adjacent(line, first - 1)
    after = last < len(line.words) and line.words[last].text[0].isupper() and _adjacent(line, last - 1)
    return (before and line.keys[first] in PARTICLES) or (after and line.keys[last - 1] in PARTICLES)


def script_runs(text: str, line: Line) -> Iterator[tuple[int, int]]:
    """Runs of letters of another script in a line that is in Latin letters, glosses in brackets or marks left out."""
    printed = text[line.start : line.end]
    if all(letter < FIRST_FOREIGN or not letter.isalnum() for letter in set(printed)):
        return
    if len(re.findall(SCRIPT, printed)) > LONGEST or not LANGUAGES.isdisjoint(line.keys):
        return  # printed in its own language on purpose
    for match in re.compile(SCRIPT_RUN).finditer(text, line.start, line.end):
        letters = re.findall(SCRIPT, match.group())
        if len(letters) < 3 or match.group().count(" ") >= PASSAGE or not match.group()[0].isalpha():
            continue
        before = text[line.start : match.start()].rstrip()
        if not before or before[-1] not in OPENING:
            yield match.start(), match.end()
