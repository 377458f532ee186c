"""Sentences of the draft that deny what the sources say, or say what the sources deny."""

import re
from collections.abc import Iterator, Sequence

from editcheck.lookup.context import best, coverage, made_from
from editcheck.lookup.index import Index
from editcheck.lookup.statements.denial import (
    LIKELY,
    LIMITED,
    SURE,
    Denial,
    of_others,
    weights_of,
)
from editcheck.lookup.statements.denied_terms import neighbours, passage_terms, placed_terms
from editcheck.lookup.statements.dropped import always_denied, dropped
from editcheck.lookup.within import touching
from editcheck.reading.clauses import clauses
from editcheck.reading.model import Reading, Sentence
from editcheck.reading.polarity import BREAKS, FAILING, HARD, OBJECTS, Term, denies
from editcheck.reading.words import WORD

AROUND = 60
"""So many words of meaning on each side are the sentence at most, however long it is."""
SILENT = 0.25
"""A passage with this share that denies something may deny the same in other words."""
CLEARLY = 0.1
CLOSELY = 0.8
"""With so much of a draft's words of meaning in the sources, a smaller share of a sentence will do."""
FEWEST = 3
"""Words of meaning that must stand beside a word that the draft denies."""
WITHOUT = r"\bwithout\b"
"""What denies a thing, and leaves what is told of it as it is: it applies to those who act without a warrant."""
LIMITS = r"\b(?:until|till|before|another|(?:more|less|fewer|later|earlier|longer) than)\b"
UNREAL = r"(?i)\bneed(?:n['’]t| not) (?:have|be)\b"
"""What tells of something that was so, though it had not to be: they need not have died."""
NOT_SO_FOR_ALL = r"\bagain\b|\bresum(?:e|es|ed|ing)\b|\b(?:but|bar) one\b|\b(?:all|none) (?:but|bar)\b|\bexcept\b"
"""What tells that something was not so for a while, or is not so for one: all games but one are sold out."""
FEW = r"(?i)\b(?:too|so|very|precious) (?:few|little)\b[^,.;:]*$"
"""What stands before something that is as good as denied: nobody wanted its clothes, as too few people did."""
BEFORE = 10
SUPPOSED = r"(?i)\b(?:if|unless|whether|had (?:it|he|she|they))\b[^,;:.]*$"
"""What stands before a denial that is but supposed."""
NONE_OF = r"(?i)(?:no|not (?:one|a|a single)) "
"""What denies that there is such a thing, in the place that another word tells."""
GREATEST = r"\b(?:the|my|his|her|its|our|their) (?:[\w-]+ )?(?:\w+est|most|least|best|worst|first|only)\b[^,.;:]*$"
"""What stands before something that was done never so well, or never before: the best she had seen."""
BESIDE = 2
"""So many words of content on each side of a thing tell whether it is the same."""
BACK = 60
"""So many characters before a word are searched for that."""
STRONGEST = {"more": "most", "less": "least", "better": "best", "worse": "worst"}
OBJECT = 20
"""So many characters behind a word begin what it is said of."""


def denials(reading: Reading, index: Index) -> Iterator[Denial]:
    """The statements turned round, outside quotations."""
    for sentence in reading.sentences:
        if index.has_sentence(sentence.text) or touching(reading.quotations, sentence.start, sentence.end):
            continue
        if not index.passages or sentence.text.rstrip().endswith("?"):
            continue  # a question states nothing
        denying = denies(sentence.text)
        if denying:
            told = placed_terms(reading.text, sentence.start, sentence.end)
            for number, term in enumerate(told):
                if term.denied and not _is_supposed(reading.text, term, sentence):
                    around = told[max(0, number - AROUND) : number + AROUND]
                    yield from _added(reading, index, term, around, sentence)
        for start, end in clauses(reading.text, sentence.start, sentence.end):
            if not denying or not denies(re.sub(WITHOUT, "with", reading.text[start:end])):
                turned = [*dropped(reading, index, start, end)]
                yield from turned or always_denied(reading, index, start, end, sentence)


def _added(reading: Reading, index: Index, term: Term, told: list[Term], sentence: Sentence) -> Iterator[Denial]:
    """The denial of a word that the sources have without one."""
    weights = weights_of(index, told, term)
    shares = coverage(index, weights) if weights else {}
    affirmed: tuple[float, int] = (0, -1)
    for number in index.numbers(term.stem):
        here = [other for other in passage_terms(index.passages[number].text) if other.stem == term.stem]
        if any(other.reached for other in here):
            if of_others(index, index.passages[number], reading, sentence):
                continue
            return
        asked = index.passages[number].text.rstrip("\"’”' \n").endswith("?")
        affirmed = max(affirmed, (0 if asked else shares.get(number, 0), number))
    leading = best(shares, 1)
    share, number = affirmed
    if (
        leading
        and leading[0] != number
        and shares[leading[0]] >= share + CLEARLY
        and denies(index.passages[leading[0]].text)
    ):
        return  # the sentence that tells the same denies it, too, in other words
    if number >= 0 and _only_of_others(index.passages[number].text, told, term):
        return
    if number >= 0 and (
        len(weights) < FEWEST or not FAILING.isdisjoint(WORD.findall(index.passages[number].text.lower()))
    ):
        share = 0  # "rejected the plan: that all should …" is no affirmation
    if number >= 0 and _superlative(sentence.text, index.passages[number].text, term):
        return
    if number >= 0 and _of_another_thing(reading.text, term, told, index.passages[number].text):
        return
    if number >= 0 and _denied_otherwise(reading.text, term, index.passages[number].text):
        return
    if number >= 0 and _only_limits(_behind(reading.text, term, sentence), index.passages[number].text):
        return
    start, end = min(term.cue[0], term.start), max(term.cue[1], term.end)
    hard = reading.text[term.cue[0] : term.cue[1]].lower().replace("’", "'") in HARD
    follows = hard and share >= LIKELY and made_from(index, reading.text) >= CLOSELY
    if share >= SURE or follows:
        yield Denial(start, end, index.passages[number], True, "sure" if share >= SURE and hard else "likely")
    elif leading and not (shares[leading[0]] >= SILENT and denies(index.passages[leading[0]].text)):
        yield Denial(start, end, index.passages[leading[0]], True, "open")


def _only_limits(denial: str, passage: str) -> bool:
    """Whether a denial tells from when or how far something is so, and the passage only that it is.

    As "will not open until March" and "no more than" do; "was not closed until May" denies "was closed until May".
    """
    found = re.search(LIMITS, BREAKS.split(denial, maxsplit=1)[0])
    return found is not None and re.search(rf"\b{found[0]}\b", passage) is None


def _denied_otherwise(text: str, term: Term, passage: str) -> bool:
    """Whether a passage denies a thing, too: no tugs, as "tugs are not covered"; none sails, as "will sail again"."""
    if re.search(UNREAL, text[max(0, term.cue[0] - BEFORE) : term.end]) or re.search(NOT_SO_FOR_ALL, passage):
        return True
    if text[term.cue[0] : term.cue[1]].lower() not in OBJECTS:
        return False
    there = passage_terms(passage)
    if any(
        re.search(FEW, passage[max(0, other.start - BACK) : other.start]) for other in there if other.stem == term.stem
    ):
        return True
    own = next((other.start for other in there if other.stem == term.stem), len(passage))
    return any(other.reached and other.start > own for other in there)


def _is_supposed(text: str, term: Term, sentence: Sentence) -> bool:
    """Whether a denial is but supposed, and says that the contrary is so: if it had not pleaded guilty."""
    return re.search(SUPPOSED, text[max(sentence.start, term.cue[0] - BACK) : term.cue[0]]) is not None


def _behind(text: str, term: Term, sentence: Sentence) -> str:
    """What stands behind the negation of a word, and the negation."""
    return text[term.cue[0] : min(sentence.end, term.cue[0] + LIMITED)]


def _of_another_thing(text: str, term: Term, told: Sequence[Term], passage: str) -> bool:
    """Whether a draft has none of a thing that the passage has among other words: no tsunami, a tsunami warning."""
    if re.fullmatch(NONE_OF, text[term.cue[0] : term.start]) is None:
        return False
    there = passage_terms(passage)
    mine = neighbours(told, term, BESIDE)
    return not any(mine & neighbours(there, own, BESIDE) for own in there if own.stem == term.stem)


def _superlative(text: str, passage: str, term: Term) -> bool:
    """Whether a denial says what the passage says with a superlative: no fire has been larger, she never saw the like.

    `term` is the word denied.
    """
    places = [other.start for other in passage_terms(passage) if other.stem == term.stem]
    if any(re.search(GREATEST, passage[max(0, place - BACK) : place]) for place in places):
        return True
    most = {
        STRONGEST.get(word, f"{word[:-1]}st") for word in WORD.findall(text) if word.endswith("er") or word in STRONGEST
    }
    return not most.isdisjoint(WORD.findall(passage))


def _only_of_others(text: str, told: Sequence[Term], term: Term) -> bool:
    """Whether a passage says of some only what the draft denies of others: it applies to adults only."""
    if " only" not in text:
        return False
    mine = {other.stem for other in told if other.start > term.start and other.start - term.end < OBJECT}
    its = [other for other in passage_terms(text) if other.stem == term.stem]
    behind = {other.stem for one in its for other in passage_terms(text) if 0 < other.start - one.end < OBJECT}
    return not mine <= behind
