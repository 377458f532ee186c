"""The words beside a claim that tell what it is about."""

from collections.abc import Sequence

from editcheck.named_tuple import NamedTuple
from editcheck.reading.amounts.numbers import STARTING
from editcheck.reading.amounts.tokens import Token
from editcheck.reading.words import FUNCTION_WORDS, stem

REACH = 3
"""So many words of meaning on each side make the slot."""
FURTHEST = 9
"""So many words to each side are looked at."""

BREAKS = frozenset('.,;:!?()[]“”"—–\n…|')
ENDS = frozenset(".!?\n|…")
TURNS = frozenset(
    """and or but nor which who whom whose that when while where because although though if unless than as after
    before since until so with without""".split()
)
"""Words that begin another part of the sentence."""
JOINING = frozenset("and but while although though whereas".split())
"""Those that begin, behind a comma, a clause of its own."""
PASSED = frozenset(
    """about around some roughly approximately nearly almost over under more less fewer least most up just only exactly
    estimated total further another additional extra within worth alone each every per cent year years month months week
    weeks day days hour hours minute minutes""".split()
)
"""Words beside a number that tell nothing of what it counts."""
TELLS_NOTHING = FUNCTION_WORDS | PASSED | STARTING
PLURALS = frozenset("people men women children police fish sheep feet teeth mice staff cattle crew".split())


class Slot(NamedTuple):
    """The words of meaning next to a claim, nearest first: lower case, as printed."""

    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()

    @property
    def words(self) -> tuple[str, ...]:
        """Those behind it, then those before it."""
        return (*self.after, *self.before)

    def stems(self) -> frozenset[str]:
        """The stems of them all."""
        return frozenset(stem(word) for word in self.words)


def slot(text: str, run: Sequence[Token], first: int, last: int) -> Slot:
    """What stands beside the tokens `run[first:last]` within their part of the sentence."""
    after = _after(text, run, last)
    return Slot(_before(text, run, first, bool(after)), after)


def tells(word: str) -> bool:
    """Whether a word (in lower case) may tell what a claim is about."""
    return not word[0].isdigit() and len(word) > 1 and word not in TELLS_NOTHING


def broken(text: str, start: int, end: int) -> bool:
    """Whether a mark between two words ends a part of the sentence there."""
    return not BREAKS.isdisjoint(text[start:end])


def _before(text: str, run: Sequence[Token], first: int, told: bool) -> tuple[str, ...]:
    """The words before the claim; `told`: words behind it tell what it is about, so that it may begin a new part."""
    found: list[str] = []
    for at in range(first - 1, max(-1, first - 1 - FURTHEST), -1):
        word = run[at].word
        between = text[run[at].end : run[at + 1].start]
        if not (BREAKS if found else ENDS).isdisjoint(between):
            break
        if found and (word in TURNS or word[0].isdigit()):
            break
        if told and word in JOINING and at and "," in text[run[at - 1].end : run[at].start]:
            break
        if tells(word):
            found.append(word)
            if len(found) == REACH:
                break
    return tuple(found)


def _after(text: str, run: Sequence[Token], last: int) -> tuple[str, ...]:
    found: list[str] = []
    for at in range(last, min(len(run), last + FURTHEST)):
        word = run[at].word
        if broken(text, run[at - 1].end, run[at].start):
            break
        if word in TURNS or word[0].isdigit():
            break
        if tells(word):
            found.append(word)
            if len(found) == REACH or word in PLURALS or (word.endswith("s") and not word.endswith("ss")):
                break
        elif found:
            break
    return tuple(found)
