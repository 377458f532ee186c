"""Runs of capitalised words read as names of people: title, name, and whether it is a person at all."""

import re

from editcheck.named_tuple import NamedTuple
from editcheck.reading.names.given_names import is_given
from editcheck.reading.names.person_names import OPENERS, Piece, Run
from editcheck.reading.names.titles import (
    FORMS_OF_ADDRESS,
    NAMES_TOO,
    NO_PERSON,
    PARLIAMENTS,
    PERSON_NOUNS,
    SUFFIXES,
    SURNAMES_TOO,
    gender_of_noun,
    is_person_noun,
)

MAX_NAME = 5
"""A longer run of capitalised words is no name of a person."""

AFTER_PERSON = re.compile(r"\s*,\s*(?:(?:aged\s)?\d{1,3}\b|who\b|whose\b)|\s+who\b|\s*\(\d{1,3}\)")
BESIDE = 60
TITLE_WORDS = 5
"""So many words of a title behind a name may come before the noun for a person, that included."""
FIRMS_TOO = frozenset(
    """owner operator maker publisher provider supplier retailer broadcaster leader champion champions winner winners
    rival rivals sponsor employer producer manufacturer developer insurer builder lender seller carrier partner
    distributor contractor landlord opponent opponents visitor visitors neighbour neighbor creditor investor holder
    holders favourite favourites runner""".split()
)
"""Nouns for people that a company, a club or a place may be as well."""
SPEAKING = frozenset("said says told tells added adds wrote writes asked asks tweeted explained replied".split())
LAST_WORDS = re.compile(r"((?:[\w'\-]++|’)+)(?:[\s\"']++|[“‘])*$")
NEXT_WORD = re.compile(r"\s+((?:[\w'\-]++|’)+)")


class Bearer(NamedTuple):
    """A run read as a person's name: title in lower case ("" without one), the pieces of the name, the run."""

    title: str
    name: tuple[Piece, ...]
    start: int
    run: Run
    gender: str

    @property
    def surname(self) -> str:
        """The last piece that is no suffix."""
        return self.name[-1].text

    @property
    def text(self) -> str:
        """The name without title and suffix, single spaces."""
        return " ".join(f"{piece.text}." if len(piece.text) == 1 else piece.text for piece in self.name)


def bearer_in(text: str, run: Run, ordinary: set[str]) -> Bearer | None:
    """The person's name in a run, if it may be one."""
    pieces = _without_suffixes(_without_opener(list(run.pieces), run, ordinary))
    title_end, title, gender = _title(pieces)
    name = _from_given_name(text, run, pieces[title_end:])
    if not _may_be_name(name):
        return None
    start = name[0].start
    if name[0] is not pieces[title_end]:
        title, gender = "", ""
    elif title:
        start = pieces[title_end - 1].start
    elif title_end:
        title = pieces[title_end - 1].text.lower()
    else:
        title, gender = _title_before(text, run.start)
    if len(name) == 1 and not title and (len(name[0].text) < 2 or name[0].text.isupper()):
        return None
    return Bearer(title, tuple(name), start, run, gender)


def _without_opener(pieces: list[Piece], run: Run, ordinary: set[str]) -> list[Piece]:
    """The pieces without ordinary words that only begin a sentence."""
    while len(pieces) > 1 and run.opens and _is_ordinary(pieces[0].text, ordinary):
        pieces = pieces[1:]
    return pieces


def _without_suffixes(pieces: list[Piece]) -> list[Piece]:
    """The pieces up to letters like KC or MP behind the name; "Labour MP Jess Phillips" stays as it is."""
    for index in range(1, len(pieces)):
        suffix = pieces[index].text
        if suffix not in SUFFIXES or pieces[index - 1].text.lower() in FORMS_OF_ADDRESS:
            continue
        if index > 1 or index == len(pieces) - 1 or suffix not in PARLIAMENTS:
            return pieces[:index]
    return pieces


def _may_be_name(name: list[Piece]) -> bool:
    if not 0 < len(name) <= MAX_NAME or any(not piece.text[:1].isalpha() for piece in name):
        return False
    foreign = [piece for piece in name if piece.text.lower() in NO_PERSON]
    if len(name) > 1 and foreign[:1] == name[:1] and is_given(name[0].text):
        foreign = foreign[1:]  # Bill Reed, Grace Holt
    if foreign and not (foreign == name[-1:] and is_given(name[0].text) and name[-1].text.lower() in SURNAMES_TOO):
        return False
    return len(name) > 1 or not (is_person_noun(name[0].text) or name[0].text.lower() in FORMS_OF_ADDRESS)


def _title_before(text: str, start: int) -> tuple[str, str]:
    """The title or noun for a person, in lower case, right before a name, and the gender it tells."""
    match = LAST_WORDS.search(text, max(0, start - 30), start)
    before = match.group(1) if match else ""
    if before in FORMS_OF_ADDRESS or before in PERSON_NOUNS:
        return before, FORMS_OF_ADDRESS.get(before, "") or gender_of_noun(before)
    return "", ""


def _is_ordinary(word: str, ordinary: set[str]) -> bool:
    lower = word.lower()
    return lower in OPENERS or (lower in ordinary and not is_given(word) and lower not in FORMS_OF_ADDRESS)


def _title(pieces: list[Piece]) -> tuple[int, str, str]:
    """Where the name starts after titles and offices, the form of address (lower case), and the gender it tells."""
    end = 0
    for index in range(len(pieces) - 1):
        word = pieces[index].text.lower()
        if word in NAMES_TOO:
            end = index + 1 if index == end else end
        elif word in FORMS_OF_ADDRESS or is_person_noun(word) or pieces[index].text in PARLIAMENTS:
            end = index + 1
    last = pieces[end - 1].text.lower() if end else ""
    gender = FORMS_OF_ADDRESS.get(last, "") or gender_of_noun(last)
    return end, last if last in FORMS_OF_ADDRESS else "", gender


def _from_given_name(text: str, run: Run, name: list[Piece]) -> list[Piece]:
    """The name from its given name on, where the run begins with something else ("of Glamour Deborah Joseph")."""
    if len(name) < 3 or is_given(name[0].text):
        return name
    match = LAST_WORDS.search(text, max(0, run.start - 20), run.start)
    led = match is not None and match.group(1) in ("of", "at", "for", "from", "in", "with")
    for index in range(1, len(name) - 1):
        if is_given(name[index].text) and (led or any(piece.text.lower() in NO_PERSON for piece in name[:index])):
            return name[index:]
    return name


def _in_apposition(text: str, bearer: Bearer) -> bool:
    """Whether commas set a noun for a person beside the name: "Kerstin Vale, a solicitor", "the chair, Corin Vale,"."""
    end = bearer.name[-1].end
    if text[end : end + 2] != ", ":
        return False
    for word in _small_words(text[end + 2 : end + 2 + BESIDE].split()):
        if is_person_noun(word):
            return word not in FIRMS_TOO
    before = text[max(0, bearer.start - BESIDE) : bearer.start]
    last = before[:-2].rsplit(" ", 1)[-1] if before.endswith(", ") else ""
    return last.islower() and is_person_noun(last) and last not in FIRMS_TOO


def _small_words(found: list[str]) -> list[str]:
    """The first words, as far as they are in small letters and no mark follows; at most `TITLE_WORDS`."""
    taken = []
    for word in found[:TITLE_WORDS]:
        bare = word.rstrip(".,;:")
        if not bare.islower():
            break
        taken.append(bare)
        if bare != word:
            break
    return taken


def speaks(text: str, bearer: Bearer) -> bool:
    """Whether a verb of saying stands next to the name."""
    end = bearer.name[-1].end
    after = NEXT_WORD.match(text, end, end + 20)
    if after and after.group(1) in SPEAKING:
        return True
    before = LAST_WORDS.search(text, max(0, bearer.start - 20), bearer.start)
    return before is not None and before.group(1) in SPEAKING


def is_person(text: str, bearer: Bearer, surnames_in_use: set[str]) -> bool:
    """Whether a name of two words or more is a person's."""
    first = bearer.name[0].text
    if bearer.title or is_given(first) or any(len(piece.text) == 1 for piece in bearer.name[:-1]):
        return True
    if bearer.run.pieces[-1].text in SUFFIXES or bearer.run.end > bearer.name[-1].end:
        return True
    if AFTER_PERSON.match(text, bearer.name[-1].end) or _in_apposition(text, bearer):
        return True
    return bearer.surname in surnames_in_use or speaks(text, bearer)
