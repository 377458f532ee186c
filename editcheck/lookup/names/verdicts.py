"""Looking up the names of a draft.

Reasons: "misspelt" (contradicted: the sources spell the name otherwise), "other" (contradicted: the sources have
another name in this place), "unsupported" (the sources do not have the name, or not this part of it).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Final

from editcheck.facts.model import Evidence, NameFact, PersonFact
from editcheck.lookup.binding import sentence_at
from editcheck.lookup.index import Index, Match
from editcheck.lookup.lexicon import SKIPPED, Found, Lexicon, lexicon_of
from editcheck.lookup.names.chambers import Chamber, exchanged
from editcheck.lookup.names.entities import Entity, entities_of, name_key
from editcheck.lookup.names.law_names import (
    is_number,
    is_unknown_law,
    other_by_company,
    other_in_brackets,
    other_number,
)
from editcheck.lookup.names.slots import rival
from editcheck.lookup.verdict import Verdict
from editcheck.reading.model import Name, Reading
from editcheck.reading.names.name_words import ORGANISATION, PARTICLES, PLACE, is_common
from editcheck.reading.names.same_names import forms, meaning, plain
from editcheck.reading.names.titles import is_person_noun
from editcheck.reading.words import FUNCTION_WORDS, WORD, Word, content_stems, words

NEAR = 0.25
"""The score of a source's sentence that tells of the same thing as the draft's."""
NEARER = 0.4
"""The same where of a name of two words only one is the same."""
SHORTEST = 4
AROUND = 600
"""So many characters on each side of a name are its sentence at most."""
MISSPELT = 2
"""More words of a name that no source has are no slip of the pen."""
SMALL = FUNCTION_WORDS | frozenset("las los san santa st saint new great".split())
Listed = dict[tuple[str, ...], NameFact | PersonFact]


class Sources:
    """What names are looked up in; `reading` is the draft."""

    def __init__(self, reading: Reading, index: Index) -> None:
        """Make ready what is needed."""
        self.reading: Final = reading
        self.index: Final = index
        self.lexicon: Final = lexicon_of(index)
        self.listed, self.rejected = _listed(index)


def look_up(reading: Reading, index: Index) -> Iterator[Verdict]:
    """A verdict on each name; where the sources have a part of it alone, one on each part."""
    sources = Sources(reading, index)
    others = {chamber.start: chamber for chamber in exchanged(reading, index)}
    for chamber in others.values():
        yield _other_chamber(reading, index, chamber)
    for name in reading.names:
        if name.start not in others:
            yield from _verdicts(sources, name)


def _other_chamber(reading: Reading, index: Index, chamber: Chamber) -> Verdict:
    start, end, instead, passage = chamber
    text, proof = reading.text[start:end], index.evidence(passage.source, passage.start, passage.end)
    return Verdict("name", start, end, text, "contradicted", (proof,), "other", text, instead)


@lru_cache(maxsize=8)
def _listed(index: Index) -> tuple[Listed, frozenset[tuple[str, ...]]]:
    """The names that a person put or left on the sheet, and those that a person rejected."""
    listed: Listed = {}
    rejected = set()
    facts: tuple[PersonFact | NameFact, ...] = (*index.sheet.people, *index.sheet.names)
    for fact in facts:
        for form in (fact.name, *fact.also):
            if fact.status == "rejected":
                rejected.add(_key(form))
            elif fact.at and (fact.status == "reviewed" or form in fact.also):
                listed.setdefault(_key(form), fact)
    return listed, frozenset(rejected - set(listed))


def _key(name: str) -> tuple[str, ...]:
    return tuple(map(plain, WORD.findall(name)))


def _verdicts(sources: Sources, name: Name) -> Iterator[Verdict]:
    parts = list(words(name.text))
    key = tuple(plain(part.text) for part in parts)
    plain_verdict = Verdict("name", name.start, name.end, name.text, "unsupported", (), "unsupported", name.text)
    if fact := sources.listed.get(key):
        place = fact.at[0]
        proof = Evidence(place.source, place.start, place.end, fact.quote, fact.id)
        yield plain_verdict._replace(outcome="confirmed", evidence=(proof,), reason="")
    elif key in sources.rejected:
        yield plain_verdict
    elif name.kind == "law" and (law := _other_law(sources, name)):
        number, (start, end) = next(iter(law.places.items()))
        proof = sources.index.evidence(sources.index.passages[number].source, start, end)
        yield plain_verdict._replace(outcome="contradicted", evidence=(proof,), reason="other", expected=law.name)
    elif name.kind == "law" and (told := other_by_company(sources.reading, sources.index, name)):
        law, number = told
        passage = sources.index.passages[number]
        proof = sources.index.evidence(passage.source, passage.start, passage.end)
        yield plain_verdict._replace(outcome="contradicted", evidence=(proof,), reason="other", expected=law.name)
    elif not is_number(name) and (other := rival(sources.reading, sources.index, name)):
        start, end = other.entity.places[other.passage.number]
        proof = sources.index.evidence(other.passage.source, start, end)
        expected = other.entity.name
        yield plain_verdict._replace(outcome="contradicted", evidence=(proof,), reason="other", expected=expected)
    elif found := find(sources.lexicon, key) or _other_given_name(sources.lexicon, name, key):
        proof = sources.index.evidence(*found)
        if spelled := _spelled_elsewhere(sources, parts, proof.text):
            yield plain_verdict._replace(
                outcome="contradicted", evidence=(proof,), reason="misspelt", expected=" ".join(spelled.split())
            )
        else:
            yield plain_verdict._replace(outcome="confirmed", evidence=(proof,), reason="")
    elif right := _right_spelling(sources, name, key) or _one_word_off(sources, name, key):
        proof = sources.index.evidence(*right)
        expected = " ".join(proof.text.split())
        yield plain_verdict._replace(outcome="contradicted", evidence=(proof,), reason="misspelt", expected=expected)
    elif name.kind == "law" and is_unknown_law(sources.index, name.text):
        yield plain_verdict
    else:
        yield from _by_parts(sources, plain_verdict, parts, name.kind == "person")


def _other_law(sources: Sources, name: Name) -> Entity | None:
    where = sources.reading, sources.index, name
    return other_in_brackets(*where) or other_number(*where)


def find(lexicon: Lexicon, key: Sequence[str]) -> Found | None:
    """Where the sources have a name, given in plain words, or another form of it."""
    key = tuple(key)
    found = lexicon.find(key)
    if found:
        return found
    for form in forms(key):
        if found := lexicon.find(form):
            return found
    if len(key) == 1 and 3 <= len(key[0]) <= 6 and key[0].isalpha() and key[0] not in FUNCTION_WORDS:
        return lexicon.initials(key[0])
    return None


def _spelled_elsewhere(sources: Sources, parts: Sequence[Word], found: str) -> str:
    """A party's name as the sources spell it, where the draft has the American or British form of it; else "".

    Other institutions papers spell in their own way.
    """
    its = [word.text.lower() for word in words(found)]
    mine = next((part.text.lower() for part in parts if meaning((plain(part.text),))), "")
    if not mine or mine in its or plain(mine) not in map(plain, its):
        return ""
    texts = (sources.index.reading(source).text.lower() for source in sources.index.sources)
    return "" if any(mine in text for text in texts) else found


def _other_given_name(lexicon: Lexicon, name: Name, key: tuple[str, ...]) -> Found | None:
    """Where the sources have a person's name with a short or long form of its first word: Matt, Matthew."""
    if name.kind != "person" or len(key) < 2 or len(key[0]) < 3:
        return None
    for other in lexicon.names_like(key[0]):
        short, long = sorted((other, key[0]), key=len)
        if len(short) >= 3 and short != long and long.startswith(short) and (found := lexicon.find([other, *key[1:]])):
            return found
    return None


def _by_parts(sources: Sources, whole: Verdict, parts: list[Word], person: bool) -> Iterator[Verdict]:
    """Verdicts on the words of a name that the sources have and on those that they lack; `parts` as placed in it."""
    keys = [plain(part.text) for part in parts]
    known = [_known(sources.lexicon, key) for key in keys]
    if person:  # the given name of somebody else is not this person's
        for number, (key, after) in enumerate(pairwise(keys)):
            if not parts[number].text.isupper() and key not in PARTICLES:
                known[number] = sources.lexicon.place(key, after)
        family = f"{keys[-1]}s"
        if not known[-1] and sources.lexicon.capital(family):
            known[-1] = sources.lexicon.place(family)  # the Vantages
    if any(known):
        for number, key in enumerate(keys):
            generic = number == 1 == len(keys) - 1 and (key in ORGANISATION or key in PLACE)
            generic = generic and sources.lexicon.place(keys[0], key) is not None
            if not known[number] and (generic or key in SMALL or key in PARTICLES):
                known[number] = next(found for found in known if found)
    begin = 0
    while begin < len(parts):
        end = begin + 1
        while end < len(parts) and bool(known[end]) == bool(known[begin]):
            end += 1
        first, last = parts[begin].start, parts[end - 1].end
        text = whole.text[first:last].removesuffix("'s").removesuffix("’s")
        start = whole.start + first
        verdict = whole._replace(start=start, end=start + len(text), text=text, found=text)
        if found := known[begin]:
            verdict = verdict._replace(outcome="confirmed", evidence=(sources.index.evidence(*found),), reason="")
        yield verdict
        begin = end


def _known(lexicon: Lexicon, word: str) -> Found | None:
    """Where the sources have a word of a name with a capital, or another form of it."""
    particle, _, rest = word.partition("-")
    kin = lexicon.kin(word) or (lexicon.kin(rest) if particle in PARTICLES else "")  # Bahri for al-Bahri
    if kin and (lexicon.capital(kin) or not kin.isalpha()):
        return lexicon.place(kin)
    if found := next((found for form in forms((word,)) if (found := lexicon.find(form))), None):
        return found
    return next((lexicon.place(other) for other, _, respelt in _look_alikes(lexicon, word) if respelt), None)


def _right_spelling(sources: Sources, name: Name, key: tuple[str, ...]) -> Found | None:
    """The name of the sources that this one is a misspelling of, if there is one beyond doubt."""
    lexicon = sources.lexicon
    wrong = [number for number, word in enumerate(key) if word not in lexicon and not lexicon.kin(word)]
    if not 1 <= len(wrong) <= MISSPELT:
        return None
    several = sum(other not in SKIPPED for other in key) > 1 and not all(map(is_common, key))
    for number in wrong:
        for candidate, slip, respelt in _look_alikes(lexicon, key[number]):
            if respelt and name.kind != "person":
                continue
            if several and (found := lexicon.find([*key[:number], candidate, *key[number + 1 :]])):
                return found
            if slip and _near(sources, name, candidate):
                return lexicon.place(candidate)
    return None


@lru_cache(maxsize=4096)
def _look_alikes(lexicon: Lexicon, word: str) -> tuple[tuple[str, bool, bool], ...]:
    """The sources' words with a capital that look like this one; whether it is a misspelling, or another house's."""
    if len(word) < 4:
        return ()
    from editcheck.lookup.names.spelling import alike, misspelt, respelt

    near = ((other, misspelt(word, other)) for other in lexicon.names_like(word))
    return tuple((other, slip, respelt(word, other)) for other, slip in near if slip or alike(word, other))


def _one_word_off(sources: Sources, name: Name, key: tuple[str, ...]) -> Found | None:
    """The name that the sources have in this place and the draft nowhere, which differs by one word from this one.

    Of a person that is the surname, and its first letter is the same: Ann Vole for Ann Voss.
    """
    mine = tuple(word for word in key if word not in SKIPPED)
    if len(mine) < 2 or (len(mine) == 2 and is_person_noun(mine[0])):
        return None  # Judge Voss is Ann Voss
    if name.kind != "person" and all(word not in sources.lexicon for word in mine):
        return None
    matches = _closest(sources, name)
    if not matches:
        return None
    in_draft = {name_key(other.text) for other in sources.reading.names}
    entities = entities_of(sources.index)
    for match in matches:
        for entity in entities.in_passage.get(match.passage.number, ()):
            its = name_key(entity.name)
            if len(its) != len(mine) or (entity.kind == "person") != (name.kind == "person"):
                continue
            apart = [(one, other) for one, other in zip(mine, its, strict=True) if one != other]
            if len(apart) != 1 or its in in_draft or its[-1:] in in_draft or not _two_words(*apart[0]):
                continue
            if name.kind == "person" and (mine[0] != its[0] or apart[0][0][0] != apart[0][1][0]):
                continue
            short = len(mine) == 2 or (len(mine) == 3 and mine[-1] != its[-1])
            if short and (match.score < NEARER or (mine[-1] != its[-1] and name.kind == "other")):
                continue
            return Found(match.passage.source, *entity.places[match.passage.number])
    return None


def _two_words(one: str, other: str) -> bool:
    """Whether neither is a part of the other or its other spelling, or a small word: League and League-trained."""
    from editcheck.lookup.names.spelling import respelt

    apart = min(len(one), len(other)) >= SHORTEST and one not in other and other not in one
    return apart and not respelt(one, other)


def _near(sources: Sources, name: Name, candidate: str) -> bool:
    """Whether the sources' sentences closest to the name's own have the other name, and the draft has not."""
    if any(plain(word.text) == candidate for word in words(sources.reading.text)):
        return False
    return any(
        any(plain(word.text) == candidate for word in words(match.passage.text)) for match in _closest(sources, name)
    )


def _closest(sources: Sources, name: Name) -> list[Match]:
    """The passages that tell most of the name's sentence, as far as it stands around the name."""
    sentence = sentence_at(sources.reading, name.start)
    if sentence is None:
        return []
    start, end = max(sentence.start, name.start - AROUND), min(sentence.end, name.end + AROUND)
    stems = content_stems(sources.reading.text[start:end])
    return [match for match in sources.index.closest(stems, 3) if match.score >= NEAR]
