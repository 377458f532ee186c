"""Everything in a text's own words that may be somebody who speaks: names, pronouns, "the minister", "the report"."""

from collections import Counter

from editcheck.named_tuple import NamedTuple
from editcheck.reading.model import Person
from editcheck.reading.names.person_names import OPENERS
from editcheck.reading.names.titles import CALENDAR, FORMS_OF_ADDRESS, SUFFIXES, gender_of_noun
from editcheck.reading.quotations.asides import lead, reach, verb_next
from editcheck.reading.quotations.cues import STRONG, forms
from editcheck.reading.quotations.frame import Frame
from editcheck.reading.quotations.speaking_nouns import speaking_nouns

PRONOUNS = {"he": "he", "she": "he", "they": "they", "we": "they", "i": "i", "it": "it", "who": "who", "which": "who"}
"""Pronouns that may speak, and their kind."""
GENDERS = {"he": "male", "she": "female"}
DETERMINERS = frozenset(
    "the a an his her their its my our your this that these those one two three four five several some many most "
    "another other both no any each every".split()
)
JOINING = frozenset("of the and for & de la on in at against to du des".split())
"""Words inside a name: Friends of the Earth."""
BREAKING = frozenset(
    """
    and or but nor so yet if then than because although though while whereas when where after before since until as
    of in on at by for from to into onto over under with without within about against between among through during
    via per like unlike despite upon off out up down not is are was were be been being am do does did has have had
    will would can could may might must shall should it he she they we i you him them us me who whom which there
    here what why how whose only also just very
    """.split()
)
"""Words that a noun's group of words does not reach over."""

MAX_GROUP = 7
"""Words a noun's group may have before it."""


class Candidate(NamedTuple):
    """Somebody who may speak: entries `[first, last)` of the frame.

    `lead` and `reach` take in titles before and asides behind ("the chair, Dame Alison Verrey, who …,").
    Kinds: person, name (of a body, or unknown), he, they, it, i, who, noun (for a person), nouns (for people), body,
    document, thing (whatever else does what a speaker does). `name` is what the words stand for, "" where that has to
    be worked out.
    """

    first: int
    last: int
    lead: int
    reach: int
    kind: str
    name: str = ""
    gender: str = ""


def candidates(frame: Frame, people: tuple[Person, ...]) -> list[Candidate]:
    """All who may speak, in the order of the text."""
    named = _people(frame, people)
    shared = _shared_surnames(people)
    nouns, verbs = speaking_nouns(), forms()
    found: list[Candidate] = []
    index = 0
    for word, capital, quoted in zip(frame.words, frame.capital, frame.quoted, strict=True):
        here, index = index, index + 1
        if quoted >= 0 or (found and found[-1].last > here):
            continue
        if here in named:
            last, person = named[here]
            _add(frame, found, Candidate(here, last, here, last, "person", person.name, person.gender))
        elif word in PRONOUNS:
            if word != "i" or capital:
                found.append(Candidate(here, index, here, index, PRONOUNS[word], "", GENDERS.get(word, "")))
        elif capital and (end := _name_end(frame, here, named)):
            if end == index and word in shared:
                name = frame.text[frame.starts[here] : frame.ends[here]]
                _add(frame, found, Candidate(here, end, here, end, "person", name))
            else:
                _add_name(frame, found, here, end)
        elif word in nouns:
            _add_noun(frame, found, here, nouns[word])
        elif word in verbs:
            _add_thing(frame, found, here)
        elif (word in ("another", "others", "one", "two") or word.endswith("-year-old")) and _acts(frame, here):
            _add_noun(frame, found, here, "nouns" if word in ("others", "two") else "noun")
    return found


def _people(frame: Frame, people: tuple[Person, ...]) -> dict[int, tuple[int, Person]]:
    """Where each mention of a person starts in the frame: where it ends, and the person."""
    found: dict[int, tuple[int, Person]] = {}
    for person in people:
        for mention in person.mentions:
            first = frame.at_start.get(mention.start)
            if first is None:
                continue
            last = first + 1
            while last < len(frame) and frame.ends[last - 1] < mention.end and frame.quoted[last] < 0:
                last += 1
            while (
                last < len(frame)
                and frame.capital[last]
                and frame.text[frame.starts[last] : frame.ends[last]] in SUFFIXES
            ):
                last += 1  # letters behind the name: KC, MP
            found[first] = (last, person)
    return found


def _shared_surnames(people: tuple[Person, ...]) -> set[str]:
    """Surnames (lower case) of several people: alone they tell a person, but not which."""
    counted = Counter(person.name.rpartition(" ")[2].lower() for person in people)
    return {surname for surname, count in counted.items() if count > 1}


def _add(frame: Frame, found: list[Candidate], candidate: Candidate) -> None:
    """Add a candidate with its titles and asides; titles that were candidates of their own are taken back."""
    first = candidate.first
    if candidate.kind in ("person", "name"):
        first = lead(frame, candidate.first, candidate.kind == "person", found)
    in_aside = first < candidate.first and frame.words[candidate.first - 1] == ","
    found.append(candidate._replace(lead=first, reach=reach(frame, candidate.last, in_aside)))


def _name_end(frame: Frame, index: int, named: dict[int, tuple[int, Person]]) -> int:
    """Where a run of capitalised words that starts here ends; 0 where the word only begins a sentence."""
    words, capital, sentence = frame.words, frame.capital, frame.sentence
    if words[index] in CALENDAR:
        return 0
    begins = index == 0 or sentence[index - 1] != sentence[index] or frame.quoted[index - 1] >= 0
    if (begins or words[index - 1] == ":") and words[index] in OPENERS:
        return 0
    last, size = index + 1, len(words)
    while last < size:
        step = last
        while step < size and step - last < 2 and words[step] in JOINING:
            step += 1
        if step >= size or not capital[step] or step in named or sentence[step] != sentence[index]:
            break
        if words[step] in CALENDAR or (step > last and speaking_nouns().get(words[last - 1]) in ("noun", "nouns")):
            break
        last = step + 1
    return last


def _add_name(frame: Frame, found: list[Candidate], first: int, last: int) -> None:
    """Add a run of capitalised words as a name, or as a noun where it is an office ("the Justice Secretary")."""
    words, nouns = frame.words, speaking_nouns()
    end = next((index for index in range(first, last) if words[index] in JOINING), last)
    kind = nouns.get(words[end - 1], "")
    if kind == "noun" or (kind == "nouns" and last - first == 1):
        _add_noun(frame, found, end - 1, kind)
        return
    if last < len(words) and frame.quoted[last] < 0 and not frame.capital[last] and words[last] in nouns:
        return  # "Republican voters": the noun will take it in
    if (last - first == 1 and words[first] in FORMS_OF_ADDRESS) or (first > 0 and words[first - 1] == "("):
        return
    name = " ".join(frame.text[frame.starts[first] : frame.ends[last - 1]].split())
    _add(frame, found, Candidate(first, last, first, last, "name", name))


def _add_noun(frame: Frame, found: list[Candidate], index: int, kind: str) -> None:
    """Add the group of words of which the noun at this place is the head."""
    if frame.capital[index] and kind in ("body", "document"):
        return
    first = _group_start(frame, index)
    if found and found[-1].last == index and found[-1].kind == "noun" and kind in ("noun", "nouns"):
        first = found.pop().first  # "chief executive"
    elif found and found[-1].last > first:
        first = found[-1].last
        if first < index and frame.words[first] == "'s":
            first = index
    _add(frame, found, Candidate(first, index + 1, first, index + 1, kind, "", gender_of_noun(frame.words[index])))


def _group_start(frame: Frame, index: int) -> int:
    """Where the group of words before a noun starts: its article, or the first of its adjectives."""
    words, verbs = frame.words, forms()
    first = index
    while first > 0 and index - first < MAX_GROUP:
        before = words[first - 1]
        if frame.quoted[first - 1] >= 0 or frame.sentence[first - 1] != frame.sentence[index]:
            break
        if before in DETERMINERS:
            return first - 1
        if before != "'s" and (not before[0].isalnum() or before in BREAKING or before in verbs):
            break
        first -= 1
    return first


def _acts(frame: Frame, index: int) -> bool:
    """Whether a verb of saying stands right behind this word or right before it."""
    return verb_next(frame, index + 1) or (index > 1 and frame.words[index - 1] in forms())


def _add_thing(frame: Frame, found: list[Candidate], verb: int) -> None:
    """Add the noun of no known kind that speaks: "the town said", "…,” said the retired neurosurgeon"."""
    words = frame.words
    strength, shape = forms()[words[verb]]
    if strength < STRONG or shape not in ("ed", "s"):
        return
    size = len(words)
    if verb > 0 and frame.quoted[verb - 1] >= 0 and verb + 2 < size and words[verb + 1] in DETERMINERS:
        last = verb + 2
        while last < size and frame.quoted[last] < 0 and words[last][0].isalnum() and words[last] not in BREAKING:
            if words[last] in speaking_nouns() or frame.capital[last] or last - verb > MAX_GROUP:
                return
            last += 1
        found.append(Candidate(verb + 1, last, verb + 1, last, "thing"))
    elif verb > 1 and frame.quoted[verb - 1] < 0 and words[verb - 1][0].isalpha():
        if words[verb - 1] in BREAKING or words[verb - 1] in forms() or (found and found[-1].reach >= verb):
            return
        first = _group_start(frame, verb - 1)
        if words[first] in DETERMINERS and first < verb - 1 and not (found and found[-1].last > first):
            found.append(Candidate(first, verb, first, verb, "thing"))
