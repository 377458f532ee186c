"""Which words of a sentence are denied: "did not apply", "no bonus", "without charge", "failed to act"."""

import re

from editcheck.named_tuple import NamedTuple
from editcheck.reading.words import FUNCTION_WORDS, WORD, Word, stem, words

NEGATIONS = frozenset(
    """not no never without cannot nor neither nobody none nothing nowhere can't won't don't didn't doesn't isn't
    aren't wasn't weren't haven't hasn't hadn't wouldn't couldn't shouldn't mustn't needn't shan't ain't hardly barely
    scarcely""".split()
)
HARD = frozenset(
    """yet not never cannot can't won't don't didn't doesn't isn't aren't wasn't weren't haven't hasn't hadn't wouldn't
    couldn't shouldn't mustn't""".split()
)
"""The negations that turn a whole predicate round; of "yet" only the one in "has yet to be seen"."""
OBJECTS = frozenset("no nobody nothing none neither".split())
"""The negations that deny a verb before them, too: "got no further"."""
ASKING = frozenset("when where whether how why what who which if".split())
SAYING = frozenset("say says said tell told".split())
AUXILIARIES = frozenset(
    "will would shall should can could may might must is are was were has have had do does did".split()
)
FAILING = frozenset(
    """fail fails failed failing refuse refuses refused refusing decline declines declined declining unable deny denies
    denied denying lack lacks lacked lacking stop stops stopped prevent prevents prevented avoid avoids avoided
    unlikely far reject rejects rejected rejecting ban banned block blocked bar barred forbid forbids forbidden prohibit
    prohibits prohibited disqualified exempt exempts exempted acquit acquitted""".split()
)
"""Words that deny what follows without saying "not"."""
DENYING = NEGATIONS | FAILING
PASSED_OVER = FUNCTION_WORDS | frozenset(
    """yet even ever necessarily always immediately currently previously simply only longer now still today one
    ones""".split()
)
PARTLY = frozenset("only all every everyone everybody everything everywhere".split())
"""Behind "not", what denies a part and leaves the rest as it is."""
YET = r"(?i)\byet to [a-z]"
BREAKS = re.compile(r"[,;:.!?()\"]|[“”]|\s[–—-]\s")
REACH = 8
"""How many words of content after a negation it may deny, as far as the next mark."""


class Term(NamedTuple):
    """A word of content: its stem, its place, whether it is the word denied, and whether it stands after a negation.

    `cue` is the negation, `[start, end)`, (0, 0) where there is none.
    """

    stem: str
    start: int
    end: int
    denied: bool
    reached: bool
    cue: tuple[int, int]


def terms(text: str, start: int = 0, end: int | None = None) -> list[Term]:
    """The words of content in `text[start:end]`."""
    found: list[Term] = []
    cue: tuple[int, int] = (0, 0)
    left = 0
    soft = False
    before = start
    for word in words(text, start, end):
        lower = word.text.lower().replace("’", "'")
        if left == REACH and not soft and _is_of_something_else(text, cue, word):
            left = 0 if lower in ASKING else REACH - 1
        if left and BREAKS.search(text, before, word.start):
            left = 0
        before = word.end
        outstanding = lower == "yet" and re.compile(YET).match(text, word.start) is not None
        if outstanding or lower in NEGATIONS or (lower.endswith("n't") and len(lower) > 3):
            if not (lower == "no" and text[word.end : word.end + 1] == "."):
                cue, left, soft = (word.start, word.end), REACH, False
                if lower in OBJECTS and found and text[found[-1].end : word.start] == " ":
                    found[-1] = found[-1]._replace(reached=True, cue=cue)  # "endorsed nobody"
            continue
        if left == REACH and not soft and lower in PARTLY and text[cue[1] : word.start] == " ":
            left = 0  # "not only … but", "not all"
        if lower in PASSED_OVER:
            continue
        owner = lower.endswith("'s")  # without a person's consent
        denied = left == REACH and not soft and not owner
        found.append(Term._make((stem(lower), word.start, word.end, denied, left > 0, cue if left else (0, 0))))
        if left and not owner:
            left -= 1
        if lower in FAILING:
            cue, left, soft = (word.start, word.end), REACH, True
    return found


def _is_of_something_else(text: str, cue: tuple[int, int], word: Word) -> bool:
    """Whether a word that follows a negation begins something that is not itself denied.

    As in "could not say when the Bill would be passed" and "did nothing about a report".
    """
    lower = word.text.lower()
    if lower in ASKING:
        return text[cue[1] : word.start].strip().lower() in SAYING
    if text[cue[0] : cue[1]].lower() not in OBJECTS - {"no"} or text[cue[1] : word.start] != " ":
        return False
    return lower in FUNCTION_WORDS and lower not in AUXILIARIES and lower != "of"


def denies(text: str) -> bool:
    """Whether a text has a negation of any kind."""
    lower = text.lower().replace("’", "'")
    found = WORD.findall(lower)
    if not DENYING.isdisjoint(found) or ("yet to" in lower and re.search(YET, text)):
        return True
    return "n't" in lower and any(word.endswith("n't") for word in found)
