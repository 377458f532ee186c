"""Spam put into an article: a phrase of a trade, or words in another language, where they do not belong."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from operator import itemgetter
from typing import Any

from editcheck.checks.house import places
from editcheck.checks.kind import Draft, Fix, Hit, Severity
from editcheck.checks.lexicon.english import is_english
from editcheck.checks.places import Line, Quoted, asides_of, lines_of
from editcheck.checks.spam.foreign import foreign_runs, script_runs, strange_runs
from editcheck.checks.spam.phrases import JOINING, Phrase, phrases
from editcheck.checks.spam.trades import of_trade, singular, term
from editcheck.checks.spam.unsourced import Unsourced, source_stems, unsourced
from editcheck.facts.model import Evidence
from editcheck.named_tuple import NamedTuple
from editcheck.reading.words import FUNCTION_WORDS, content_stems

LISTED = "a phrase on the list of those not to print"
ENOUGH = 4
"""From this strength on a phrase is spam: what its words say, what its place and the grammar around it add."""
SOURCED_ENOUGH = 3
"""What the words of a phrase say together where the source has the sentence without it."""
LAST_LATIN = "\u024f"
FEW, ENGLISH = 40, 0.2
"""Words in a text whose language cannot be told, and the share of small English words in one that is English."""
KEYWORDS = 3
"""So many words or more, with no small ones among them, need less where the text has nothing to do with their trade."""
SUBJECT = 3
"""So many of the telling words of a trade elsewhere make a text one about it."""
SURE = 2
"""With so many signs that a phrase does not fit where it stands, it counts for less what the text is about."""
SHORT_LINE = 10
"""A line of no more words, without a mark at its end, may have been put in as a whole."""


class Insertion(NamedTuple):
    """Words put in, `[start, end)` in the prose, and what they look like."""

    start: int
    end: int
    looks_like: str
    evidence: tuple[Evidence, ...] = ()
    severity: Severity | None = None


def check(draft: Draft, options: Mapping[str, Any]) -> Iterator[Hit]:
    """A hit for each stretch of words that somebody else put in, with a fix that takes them out."""
    text = draft.reading.text
    allowed = list(places(text, options["allow"]))
    everything = [item for item in insertions(draft) if not _lies_in(item, allowed)]
    everything += [Insertion(*place, LISTED) for place in places(text, options["forbid"])]
    for found in _exact(sorted(everything, key=lambda item: (item.start, -item.end))):
        fix = Fix(*_with_space(text, found.start, found.end), "")
        yield Hit(
            found.start,
            found.end,
            evidence=found.evidence,
            fixes=(fix,),
            values={"looks_like": found.looks_like},
            severity=found.severity,
        )


def _lies_in(found: Insertion, stretches: Sequence[tuple[int, int]]) -> bool:
    """Whether words lie in one of some stretches, which are in order and do not overlap."""
    at = bisect_right(stretches, found.start, key=itemgetter(0)) - 1
    return at >= 0 and found.end <= stretches[at][1]


def _exact(found: list[Insertion]) -> list[Insertion]:
    """One of those that overlap: what a source tells exactly rather than a guess, else the one that begins first."""
    kept: list[Insertion] = []
    for item in found:
        if not kept or item.start >= kept[-1].end:
            kept.append(item)
        elif item.evidence and not kept[-1].evidence:
            kept[-1] = item
    return kept


def insertions(draft: Draft) -> Iterator[Insertion]:
    """Everything that looks put in, in no order, overlapping."""
    lines = (*lines_of(draft), *asides_of(draft))
    for item in unsourced(draft):
        yield from _put_in(draft, item)
    pitched = [(line, phrase) for line in lines for phrase in phrases(line)]
    printed = Counter(phrase.words for _, phrase in pitched)
    counts = Counter(singular(key) for line in lines for key in line.keys) if pitched else Counter()
    for line, phrase in pitched:
        if _is_sum(draft, line, phrase):
            continue
        bar = ENOUGH + _distance(line, phrase, counts, printed[phrase.words])
        if strength(draft, line, phrase, counts, printed[phrase.words]) >= bar:
            yield _insertion(line, phrase.first, phrase.last, f"spam ({phrase.trade})")
    quoted = Quoted(draft)
    foreign = [(line, run) for line in lines for run in foreign_runs(line)]
    foreign += [
        (line, run)
        for line in lines
        for run in strange_runs(line)
        if not quoted.share(line.words[run.first].start, line.words[run.last - 1].end)
    ]
    if foreign and _is_english(lines):
        for line, run in foreign:
            yield _insertion(line, run.first, run.last, f"words in {run.language}")
    if not draft.reading.text.isascii() and _is_latin(draft.reading.text):
        for line in lines:
            for start, end in script_runs(draft.reading.text, line):
                yield Insertion(start, end, "words in another script")


def _put_in(draft: Draft, item: Unsourced) -> Iterator[Insertion]:
    """Words that a source's sentence lacks, where they look like spam, or like no edit that an editor makes."""
    from editcheck.checks.spam.grammar import is_edit, misfit

    found = _insertion(item.line, item.first, item.last, "")
    keys = item.line.keys[item.first : item.last]
    said = [known for known in map(term, keys) if known]
    loudest = max((known.weight for known in said if known.trade), default=0)
    if item.known or not (item.whole or _in_speech(draft, found)):
        return
    together = sum(known.weight for known in said)
    if loudest >= 3 or (loudest == 2 and together >= SOURCED_ENOUGH) or (loudest == 1 and together > SOURCED_ENOUGH):
        yield found._replace(looks_like=f"spam, {_lacking(draft, found, item)}", evidence=(item.evidence,))
    elif len(keys) == 1 and item.line.words[item.first].text.islower() and not is_english(keys[0]):
        yield found._replace(looks_like=f"no word, {_lacking(draft, found, item)}", evidence=(item.evidence,))
    elif not item.alone or (
        item.tied and not misfit(item.line, item.first, item.last, False) and not _in_speech(draft, found)
    ):
        return
    elif not is_edit(item.line, item.first, item.last) or (len(keys) > 1 and _in_speech(draft, found)):
        yield found._replace(
            looks_like="something put into a sentence that the source has without it",
            evidence=(item.evidence,),
            severity="warning",
        )


def _lacking(draft: Draft, found: Insertion, item: Unsourced) -> str:
    """That the source lacks the words, or that they stand in it, too, and the sheet ignores them there."""
    if draft.reading.text[found.start : found.end] in item.evidence.text:
        return "and the fact sheet leaves it out of the source"
    return "and the source has the sentence without it"


def _in_speech(draft: Draft, found: Insertion) -> bool:
    """Whether words stand amid somebody's words, which an editor does not change, and in no brackets of an editor."""
    text = draft.reading.text
    around = text[max(0, found.start - 1) : found.start] + text[found.end : found.end + 1]
    return not set("[]()") & set(around) and any(
        item.start < found.start and found.end < item.end for item in draft.reading.quotations
    )


def strength(draft: Draft, line: Line, phrase: Phrase, counts: Counter[str], copies: int = 1) -> int:
    """How much speaks for a phrase being spam, that is printed so many times; its words elsewhere speak against it."""
    from editcheck.checks.spam.grammar import fits, misfit

    elsewhere = [
        word
        for word in phrase.words
        if counts[word] > copies * _inside(line, phrase, word) or _is_sourced(draft, line, phrase, word)
    ]
    signs = misfit(line, phrase.first, phrase.last, phrase.opener)
    total = phrase.strength + signs + _alone(draft, line, phrase)
    total -= fits(line, phrase.first, phrase.last, phrase.opener) + _is_name(line, phrase)
    total -= _ends_in_name(line, phrase)
    if phrase.loudest >= 4 and len(elsewhere) < len(phrase.words):
        return total
    return total - (3 if len(elsewhere) == len(phrase.words) else len(elsewhere))


def _distance(line: Line, phrase: Phrase, counts: Counter[str], copies: int) -> int:
    """What a phrase needs more where the text is about its trades, and less where it has nothing to do with them."""
    from editcheck.checks.spam.grammar import misfit

    keys = line.keys[phrase.first : phrase.last]
    trades = {known.trade for known in map(term, phrase.words) if known}
    printed = sum(copies * _inside(line, phrase, word) for word in set(phrase.words))
    elsewhere = sum(counts[word] for trade in trades for word in of_trade(trade)) - printed
    if elsewhere >= SUBJECT and phrase.loudest < ENOUGH:
        return 2 * (misfit(line, phrase.first, phrase.last, phrase.opener) < SURE)
    bare = len(keys) >= KEYWORDS and JOINING.isdisjoint(keys) and line.words[phrase.first].text.islower()
    return -int(bare and phrase.loudest > 2 and elsewhere <= 0)


def _is_sourced(draft: Draft, line: Line, phrase: Phrase, word: str) -> bool:
    """Whether the sources have a word of a phrase, in any of the forms that it has there."""
    if draft.sheet is None:
        return False
    printed = [key for key in line.keys[phrase.first : phrase.last] if singular(key) == word]
    return any(not source_stems(draft.sheet).isdisjoint(content_stems(key)) for key in printed)


def _is_sum(draft: Draft, line: Line, phrase: Phrase) -> bool:
    """Whether a phrase is one word glued to the sign of a currency: a sum that is left open, as in $XXX."""
    start = line.words[phrase.first].start
    return phrase.last - phrase.first == 1 and start > 0 and draft.reading.text[start - 1] in "$£€¥"


def _is_name(line: Line, phrase: Phrase) -> bool:
    """Whether a phrase is a single word with a capital letter among others: a person, a brand."""
    word = line.words[phrase.first].text
    return phrase.last - phrase.first == 1 < len(line.words) and word[0].isupper() and not word.isupper()


def _ends_in_name(line: Line, phrase: Phrase) -> bool:
    """Whether a phrase begins in lower case and ends in a name, which the words before it introduce."""
    opening, ending = line.words[phrase.first].text, line.words[phrase.last - 1].text
    return opening[0].islower() and ending[0].isupper() and not ending.isupper()


def _inside(line: Line, phrase: Phrase, word: str) -> int:
    return sum(singular(key) == word for key in line.keys[phrase.first : phrase.last])


def _alone(draft: Draft, line: Line, phrase: Phrase) -> int:
    """1 for a phrase that is a short line of its own, or most of it."""
    if line.kind == "heading" or len(line.words) > SHORT_LINE:
        return 0
    ends = draft.reading.text[line.end - 1] in ".!?…”\"'’"
    return int(not ends and 3 * (phrase.last - phrase.first) >= 2 * len(line.words))


def _insertion(line: Line, first: int, last: int, looks_like: str) -> Insertion:
    return Insertion(line.words[first].start, line.words[last - 1].end, looks_like)


def _is_english(lines: Sequence[Line]) -> bool:
    """Whether a text is in English: the small words of English are many in it. A short text is taken to be."""
    keys = [key for line in lines for key in line.keys]
    return len(keys) < FEW or sum(map(FUNCTION_WORDS.__contains__, keys)) > ENGLISH * len(keys)


def _is_latin(text: str) -> bool:
    """Whether a text is written in Latin letters: most of the letters at its head are."""
    head = text[:5000]
    others = [letter for letter in {*head} if letter > LAST_LATIN and letter.isalpha()]
    return sum(map(str.isalpha, head)) > 4 * sum(map(head.count, others))


def _with_space(text: str, start: int, end: int) -> tuple[int, int]:
    """The words with the space that goes when they go: the one after them, or else the one before."""
    if text[end : end + 1] == " " and (start == 0 or text[start - 1].isspace()):
        return start, end + 1
    if start and text[start - 1] == " ":
        return start - 1, end
    return start, end
