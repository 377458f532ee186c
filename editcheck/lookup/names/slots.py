"""Another name in the place where the sources have this one: the wrong company, the wrong Bill."""

from collections.abc import Mapping
from functools import lru_cache
from itertools import takewhile

from editcheck.lookup.binding import sentence_at
from editcheck.lookup.context import best, clause_coverage, coverage
from editcheck.lookup.index import Index, Passage
from editcheck.lookup.names.entities import Entity, entities_of, name_key
from editcheck.lookup.names.spelling import alike
from editcheck.lookup.within import count, touching
from editcheck.named_tuple import NamedTuple
from editcheck.reading.clauses import clauses
from editcheck.reading.model import Name, Reading, Sentence
from editcheck.reading.names.same_names import plain
from editcheck.reading.polarity import terms
from editcheck.reading.words import FUNCTION_WORDS, content_stems, stem, words

NEAR = 5
"""Words of content to each side of a name that count fully."""
FURTHER = 0.4
SAME = 0.5
"""The share of what a clause tells of a name that a passage must have to tell the same."""
LEAST_OF_NEW = {"law": 0.35, "person": 0.7}
"""The same for names that the sources do not know: they have few laws to choose from, but offices change hands, so that
somebody else is only wrong in a sentence that is otherwise theirs."""
APART = 0.5
"""The share of that share which the passages that do have the name may reach."""
PASSAGES = 3
FEWEST = 4
"""Words of content that a clause must tell of a name."""
FULLY = 0.8
"""The share of the highest share that a passage with the name must have, so that there is no other in its place."""
CLAUSE = 0.3
"""The share of a clause that some passage must have before its names are looked at."""
MOST = 8
"""Names that a sentence may have before it is taken for a list."""
BESIDE = 3
"""Words of content to each side that are compared."""


STRAY = 0.3
"""With a smaller part of that share in any passage that has the name, the name has strayed from somewhere else."""
CLOSE = 0.7
"""So much of a clause must stand in a passage whose name begins like the draft's and ends otherwise."""
LONGEST = 6
"""Words of a name whose kind is not known; more are a list."""
GOVERNED = 4
"""So many words before a name are searched for the preposition that governs it."""
BACK = 4
"""So many sentences before a pronoun may name the one it stands for."""
PERSONAL = frozenset("he him his she her".split())
PREPOSITIONS = frozenset("in at on of from to by with for against near between into under".split())


class Rival(NamedTuple):
    """The name that the sources have in this place, and the passage."""

    entity: Entity
    passage: Passage


def rival(reading: Reading, index: Index, name: Name) -> Rival | None:
    """The one name of the same kind that the sources have where the draft has this one, if that is beyond doubt."""
    clause = clause_of(reading, name)
    if clause is None or is_verbatim(reading, index, name):
        return None
    start, end = clause
    told = clause_coverage(index, reading.text[start:end])
    highest = max(told.values(), default=0)
    if highest < CLAUSE or named_in(index, told, FULLY * highest, name):
        return None
    entities = entities_of(index)
    own = entities.of(name)
    if own and max((told.get(number, 0) for number in own.places), default=0) >= FULLY * highest:
        return None
    weights = around(reading, index, name, start, end)
    if len(weights) < FEWEST:
        return None
    shares = coverage_of(index, tuple(weights.items()))
    leading = best(shares, PASSAGES)
    same = SAME if own else LEAST_OF_NEW.get(name.kind, SAME)
    mine = max((shares.get(number, 0) for number in own.places), default=0) if own else 0
    if not leading or shares[leading[0]] < same or mine >= APART * shares[leading[0]]:
        return None
    here = {id(entities.of(other)) for other in _beside_in_sentence(reading, name)}
    for number in takewhile(lambda number: shares[number] >= same, leading):
        passage = index.passages[number]
        if len(entities.in_passage.get(number, ())) > MOST or (own and _spoken_of(own, passage)):
            return None
        stray = mine < STRAY * shares[number]
        others = [one for one in entities.in_passage.get(number, ()) if one is not own and id(one) not in here]
        rivals = [one for one in others if _comparable(name, own, one)]
        new = own is None and shares[number] >= CLOSE and (name.kind == "person" or _is_new(name, index))
        halves = [one for one in others if new and _half(name, one)]
        if len(halves) == 1:
            return Rival(halves[0], passage)
        rivals = [entity for entity in rivals if _distinct(name, own, entity, passage)] if len(rivals) > 1 else rivals
        if stray and len(rivals) > 1:
            rivals = [entity for entity in rivals if _governed(reading, name, entity, passage)]
        if len(rivals) == 1 and _distinct(name, own, rivals[0], passage):
            same_kind = _same_kind(name, rivals[0])
            if (same_kind and _beside(reading, name, rivals[0], passage)) or (
                stray and _governed(reading, name, rivals[0], passage, exactly=not same_kind)
            ):
                return Rival(rivals[0], passage)
        if rivals:
            return None
    return None


def _spoken_of(own: Entity, passage: Passage) -> bool:
    """Whether a pronoun of a passage may stand for somebody whom the sentences before name: the judge ordered him."""
    if own.kind != "person" or not any(passage.number - BACK <= number < passage.number for number in own.places):
        return False
    return any(word.text.lower() in PERSONAL for word in words(passage.text))


def is_verbatim(reading: Reading, index: Index, name: Name) -> bool:
    """Whether a source has the sentence of a name word for word."""
    sentence = sentence_at(reading, name.start)
    return sentence is not None and index.has_sentence(sentence.text)


def named_in(index: Index, told: Mapping[int, float], least: float, name: Name) -> bool:
    """Whether a passage that tells so much of a clause has the name in the same words: then nothing is to be weighed.

    Names of the sources need not be read for that, which takes long.
    """
    return any(share >= least and holds(index.passages[number].text, name.text) for number, share in told.items())


def holds(text: str, words: str) -> bool:
    """Whether the words stand in a text just so, not as a part of longer ones."""
    at = text.find(words)
    while at >= 0:
        if not (text[max(0, at - 1) : at].isalnum() or text[at + len(words) : at + len(words) + 1].isalnum()):
            return True
        at = text.find(words, at + 1)
    return False


def clause_of(reading: Reading, name: Name) -> tuple[int, int] | None:
    """The clause that a name stands in, `[start, end)`; None for a mere list of names."""
    sentence = next(iter(touching(reading.sentences, name.start, name.end)), None)
    if sentence is None or _is_list(reading, sentence):
        return None
    return next((a, b) for a, b in clauses(reading.text, sentence.start, sentence.end) if a <= name.start <= b)


@lru_cache(maxsize=256)
def coverage_of(index: Index, stems: tuple[tuple[str, float], ...]) -> Mapping[int, float]:
    """How much of what is told around a name each passage tells."""
    return coverage(index, dict(stems))


def _is_list(reading: Reading, sentence: Sentence) -> bool:
    """Whether a sentence only lists names, as of teams or speakers."""
    return count(reading.names, sentence.start, sentence.end) > MOST


def around(reading: Reading, index: Index, name: Name, start: int, end: int) -> Mapping[str, float]:
    """The stems of the name's clause and their weights, higher near the name; its own words are left out."""
    own = set(content_stems(name.text))
    told = terms(reading.text, start, end)
    first = sum(term.end <= name.start for term in told)
    last = sum(term.start < name.end for term in told)
    found: dict[str, float] = {}
    for position, term in enumerate(told):
        if term.stem not in own:
            far = max(first - position, position - last + 1)
            weight = (1.0 if far <= NEAR else FURTHER) * index.weight(term.stem)
            found[term.stem] = max(found.get(term.stem, 0), weight)
    return found


def _beside_in_sentence(reading: Reading, name: Name) -> list[Name]:
    """The names of the sentence that the name stands in, itself among them."""
    return [
        other
        for sentence in touching(reading.sentences, name.start, name.end)
        for other in touching(reading.names, sentence.start, sentence.end)
    ]


def _same_kind(name: Name, entity: Entity) -> bool:
    if name.kind == entity.kind and name.kind != "other":
        return _is_acronym(name.text) == _is_acronym(entity.name)
    return _ends_alike(name, entity)


def _ends_alike(name: Name, entity: Entity) -> bool:
    """Whether two longer names that are no laws' have the last word in common."""
    mine = name_key(name.text)
    return name.kind != "law" and any(len(form) > 1 and len(mine) > 1 and form[-1] == mine[-1] for form in entity.forms)


def _comparable(name: Name, own: Entity | None, entity: Entity) -> bool:
    """Whether two names may be of one kind; one that no source has may be anything, but no place.

    A country may stand for its town, and a town for what has its seat there.
    """
    kinds = {name.kind, entity.kind}
    if own is None and "place" in kinds:
        return _ends_alike(name, entity)
    unsure = own is None and "other" in kinds and kinds.isdisjoint(("law", "person"))
    unsure = unsure and _is_acronym(name.text) == _is_acronym(entity.name) and len(entity.name.split()) <= LONGEST
    return unsure or _same_kind(name, entity)


def _is_new(name: Name, index: Index) -> bool:
    """Whether the sources have the last word of a name nowhere."""
    return not index.numbers(stem(plain(name.text.split()[-1])))


def _half(name: Name, entity: Entity) -> bool:
    """Whether two names of two or three words begin alike and end otherwise: Vila Serena, Vila Franca."""
    mine, its = name_key(name.text), name_key(entity.name)
    if (
        not 2 <= len(mine) == len(its) <= 3
        or mine[0] != its[0]
        or mine[-1] == its[-1]
        or "law" in (name.kind, entity.kind)
    ):
        return False
    return all(len(form) == 1 or form[-1] != mine[-1] for form in entity.forms) and not alike(mine[-1], its[-1])


def _governed(reading: Reading, name: Name, other: Entity, passage: Passage, exactly: bool = False) -> bool:
    """Whether one preposition governs both names ("from", "by"); `exactly`: and the word before it is the same."""
    sentence = touching(reading.sentences, name.start, name.end)[0]
    here = _governing(sentence.text[: name.start - sentence.start])
    there = _governing(passage.text[: other.places[passage.number][0] - passage.start])
    return bool(here and there) and here[-1:] == there[-1:] and (here == there or not exactly)


def _governing(before: str) -> tuple[str, ...]:
    """The preposition that governs the name that follows, and the word before it; () where there is none."""
    found = [word.text.lower() for word in words(before[-60:])]
    for back in range(1, min(len(found), GOVERNED) + 1):
        if found[-back] in PREPOSITIONS:
            return tuple(found[-back - 1 : len(found) - back + 1])
    return ()


def _is_acronym(text: str) -> bool:
    return text.isupper() and " " not in text


def _distinct(name: Name, own: Entity | None, other: Entity, passage: Passage) -> bool:
    """Whether two names have no word in common but a last one like "Bill" or "Utilities", and the passage has none."""
    mine = name_key(name.text)
    if any(letter.isdigit() for word in mine[:1] for letter in word):
        return False  # "Q2" is no name
    theirs = {word for form in other.forms for word in form}
    kind = name.kind == "law" or (own is None and len(mine) > 1)
    if not theirs.isdisjoint(mine[:-1] if kind else mine):
        return False
    there = {plain(word.text) for word in words(passage.text)}
    return there.isdisjoint(word for word in (mine[:-1] if kind else mine) if word not in FUNCTION_WORDS)


def _beside(reading: Reading, name: Name, other: Entity, passage: Passage) -> bool:
    """Whether some word of content that is no name stands beside both names."""
    start, end = other.places[passage.number]
    there = _neighbours(passage.text, start - passage.start, end - passage.start)
    sentence = touching(reading.sentences, name.start, name.end)[0]
    here = _neighbours(sentence.text, name.start - sentence.start, name.end - sentence.start)
    names = {stem for item in _beside_in_sentence(reading, name) for stem in content_stems(item.text)}
    return not (here & there) <= names


def _neighbours(text: str, start: int, end: int) -> set[str]:
    before = list(content_stems(text[:start]))[-BESIDE:]
    after = list(content_stems(text[end:]))[:BESIDE]
    return {stem for stem in (*before, *after) if stem.isalpha() and len(stem) > 1}
