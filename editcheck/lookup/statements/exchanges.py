"""Words of the draft that stand where the closest passage of the sources has another: "silver" for "gold"."""

import re
from collections.abc import Iterator, Mapping
from typing import Literal

from editcheck.lookup.context import clause_coverage, closest_to
from editcheck.lookup.index import BEGINNING, Index, Passage
from editcheck.lookup.statements.denials import AROUND
from editcheck.lookup.statements.denied_terms import passage_terms, placed_terms
from editcheck.lookup.within import touching
from editcheck.named_tuple import NamedTuple
from editcheck.reading.clauses import clauses
from editcheck.reading.model import Reading, Sentence
from editcheck.reading.names.name_words import CALENDAR, is_common
from editcheck.reading.polarity import Term
from editcheck.reading.vocabulary import rank
from editcheck.reading.words import content_stems, stem

Certainty = Literal["sure", "likely", "open"]

TELLING = 0.4
"""The share of a clause that a passage (with its neighbours) must have to tell the same."""
SURE = 0.6
CLOSEST = 0.8
"""A passage whose word excludes the draft's must tell so much of what the closest one tells."""
TELLING_RANK = 300
"""Words more frequent than this in English tell too little to ask for a source."""
FEWEST = 3
"""Words of content that a clause must have."""
NAME = r"\b[A-Z][a-z]{3,}"
PARTICLE = r" (off|out|up|down|away|back|over|through|around|round|before|after|for)\b"
"""What makes another verb of one: to come off the road is to leave it, and to live for a day to die after it."""
NEARBY = 300
"""So many characters on each side of a word are its sentence at most."""
REACH = 2
"""How many words of content from a shared word the other word may stand in the passage."""


class Exchange(NamedTuple):
    """A word of the draft, `[start, end)`, the word that the passage has in its place ("" where none is), how sure."""

    start: int
    end: int
    instead: str
    passage: Passage
    certainty: Certainty


def exchanges(reading: Reading, index: Index) -> Iterator[Exchange]:
    """The words exchanged, outside quotations, names, figures and dates."""
    for sentence in reading.sentences:
        if index.has_sentence(sentence.text):
            continue
        for start, end in clauses(reading.text, sentence.start, sentence.end):
            for found in _in_clause(reading, index, start, end):
                if found.certainty == "open" or not _has_both(sentence, found):
                    yield found


def _has_both(sentence: Sentence, found: Exchange) -> bool:
    """Whether the sentence says in another place what the source's word says: boats are old, and the new one late."""
    from editcheck.reading.contrasts import sides_with

    start, end = found.start - sentence.start, found.end - sentence.start
    own = f"{sentence.text[max(0, start - NEARBY) : start]} {sentence.text[end : end + NEARBY]}"
    instead = stem(found.instead.lower())
    return any(sides_with(instead, other) for other in content_stems(own))


def _is_claim(reading: Reading, term: Term) -> bool:
    """Whether a word is quoted, or part of a name, figure, date, penalty or title: those are looked up elsewhere."""
    claims = (reading.quotations, reading.names, reading.figures, reading.dates, reading.penalties, reading.roles)
    return any(touching(items, term.start, term.end) for items in claims)


def _in_clause(reading: Reading, index: Index, start: int, end: int) -> Iterator[Exchange]:
    clause = reading.text[start:end]
    shares = clause_coverage(index, clause)
    leading = [number for number in closest_to(index, clause) if shares[number] >= TELLING]
    if not leading:
        return
    told = placed_terms(reading.text, start, end)
    if len(told) < FEWEST:
        return
    known = {term.stem for number in leading for term in passage_terms(index.passages[number].text)}
    for position, term in enumerate(told):
        if term.stem in known:
            if not term.reached and (found := _exchanged_within(index, told, position, leading[0])):
                yield found
            continue
        if not term.stem.isalpha() or any(_kin(term.stem, other) for other in known):
            continue
        if _is_claim(reading, term):
            continue
        found = _exchange(index, reading.text, told, position, leading, shares)
        if found and found.certainty != "open" and _of_others(reading, start, found):
            continue
        if found and not (found.certainty == "open" and _says_little(reading.text[term.start : term.end])):
            yield found


def _exchange(  # noqa: PLR0913, PLR0917
    index: Index, text: str, told: list[Term], position: int, leading: list[int], shares: Mapping[int, float]
) -> Exchange | None:
    from editcheck.reading.contrasts import exclusive, opposed, sides_with

    term = told[position]
    own = {other.stem for other in told}
    instead: tuple[str, Passage] | None = None
    for number in leading:
        closest = shares[number] >= CLOSEST * shares[leading[0]]
        passage = index.passages[number]
        there = passage_terms(passage.text)
        free = [other for other in there if other.stem not in own]
        likest = max(
            (
                _beside(told, position, there, at)
                for at, one in enumerate(there)
                if sides_with(term.stem, one.stem) and not exclusive(term.stem, one.stem)
            ),
            default=0,
        )
        for other in free:
            contrary = opposed(term.stem, other.stem) and term.reached == other.reached  # acquitted, not guilty
            if closest and (contrary or exclusive(term.stem, other.stem)):
                beside = _beside(told, position, there, there.index(other))
                if beside > likest and _goes_with(text, term.end) == _goes_with(passage.text, other.end):
                    certainty: Certainty = "sure" if shares[leading[0]] >= SURE and beside > 1 else "likely"
                    return Exchange(term.start, term.end, _word(passage, other), passage, certainty)
        if instead is None:
            places = [place for place, other in enumerate(there) if other in free]
            most = max(((_beside(told, position, there, place), -place) for place in places), default=(0, 0))
            if most[0]:
                instead = _word(passage, there[-most[1]]), passage
    if term.stem[:BEGINNING] in index.beginnings:
        return None
    word, passage = instead or ("", index.passages[leading[0]])
    return Exchange(term.start, term.end, word, passage, "open")


def _goes_with(text: str, end: int) -> str:
    """The word of direction right behind a verb, which makes it another verb: came off; or ""."""
    found = re.compile(PARTICLE).match(text, end)
    return found[1] if found else ""


def _exchanged_within(index: Index, told: list[Term], position: int, number: int) -> Exchange | None:
    """A word that the passage has elsewhere, where this one stands its contrary: adults only, and not children."""
    from editcheck.reading.contrasts import opposed

    passage = index.passages[number]
    term, there = told[position], passage_terms(passage.text)
    own = {other.stem for other in told[max(0, position - AROUND) : position + AROUND]}
    mine = {other.stem for other in told[max(0, position - REACH) : position]}
    alike = [len(mine & {other.stem for other in there[max(0, at - REACH) : at]}) for at in range(len(there))]
    rivals = [at for at, other in enumerate(there) if alike[at] == REACH and other.stem not in own]
    if any(alike[at] for at, other in enumerate(there) if other.stem == term.stem):
        return None
    at = next((at for at in rivals if opposed(term.stem, there[at].stem)), None)
    return None if at is None else Exchange(term.start, term.end, _word(passage, there[at]), passage, "likely")


def _of_others(reading: Reading, start: int, found: Exchange) -> bool:
    """Whether the names before both words are others: Labour lost what the Greens won. The clause begins at `start`.

    Where the passage has none before its word, one of the draft's must stand somewhere in it.
    """
    named = touching(reading.names, start, found.start)
    mine = {part[:BEGINNING] for name in named for part in re.findall(NAME, name.text)}
    its = found.passage.text[: max(0, found.passage.text.find(found.instead))]
    others = {word[:BEGINNING] for word in re.findall(NAME, its) if not _is_no_name(word, its)}
    anywhere = {word[:BEGINNING] for word in re.findall(NAME, found.passage.text)}
    return bool(mine) and (mine.isdisjoint(others) if others else mine.isdisjoint(anywhere))


def _is_no_name(word: str, text: str) -> bool:
    """Whether a word has its capital as the first of a sentence, or as a day or month: "Several", "April"."""
    return word.lower() in CALENDAR or (text.startswith(word) and is_common(word))


def _says_little(word: str) -> bool:
    """Whether a word is so common ("made", "take") that no fact hangs on it."""
    place = rank(word)
    return place is not None and place < TELLING_RANK


def _beside(told: list[Term], position: int, there: tuple[Term, ...], place: int) -> int:
    """How many of the words before and after in the draft stand before and after in the passage: 0 to 2."""
    before = told[position - 1].stem if position else ""
    after = told[position + 1].stem if position + 1 < len(told) else ""
    left = {term.stem for term in there[max(0, place - REACH) : place]}
    right = {term.stem for term in there[place + 1 : place + 1 + REACH]}
    return (before in left) + (after in right)


def _word(passage: Passage, term: Term) -> str:
    return passage.text[term.start : term.end]


def _kin(one: str, other: str) -> bool:
    return one[:BEGINNING] == other[:BEGINNING]
