"""What a word says for one of the trades that spam is for."""

from functools import cache, lru_cache

from editcheck.checks.spam.trade_words import PITCH, TRADES
from editcheck.named_tuple import NamedTuple


class Term(NamedTuple):
    """What a word says: the trade it belongs to ("" for the words of every sales pitch), and how loudly."""

    trade: str
    weight: int


LINKS = "for in on to the a an and or of with your you me my at from as by any all more x &"
"""Small words that may stand inside a phrase, though not at its ends."""

OPENERS = frozenset(
    """
    buy order click watch download get sell play join register earn lose write increase double win claim apply visit
    shop refinance hire rent try call make purchase borrow consolidate burn melt fix
    recover unlock rank pay""".split()
)
"""What a pitch tells its reader to do."""


SELLING = frozenset("buy order purchase hire rent".split())
"""Those that sell."""


LEADING = OPENERS | {"per", "no", "without"}
"""Words that go with those after them, so that no phrase ends with one inside a sentence."""

TRAILING = frozenset("off near now per".split())
"""Words that go with those before them, so that no phrase begins with one inside a sentence."""


@cache
def terms() -> dict[str, Term]:
    """Every word of the trades and of the pitch."""
    found = {word: Term("", 1) for word in PITCH.split()}
    for trade, by_weight in TRADES.items():
        for weight, listed in by_weight.items():
            for word in listed.split():
                known = found.get(word)
                if known is None or known.weight < weight or not known.trade:
                    found[word] = Term(trade, weight)
    return found


@cache
def of_trade(trade: str) -> tuple[str, ...]:
    """The words of a trade that are not of every day."""
    return tuple(word for word, known in terms().items() if known.trade == trade and known.weight > 1)


@cache
def pairs() -> frozenset[str]:
    """The first words of the terms that are two words, which may be written with a hyphen, a space or as one."""
    return frozenset(word.partition("-")[0] for word in terms() if "-" in word)


@lru_cache(maxsize=8192)
def singular(word: str) -> str:
    """The form under which a lower-case word is listed, or the word itself."""
    known = terms()
    if word in known or not word.endswith("s") or word == "news":
        return word
    return next((short for short in (word[:-1], word.removesuffix("es")) if short in known), word)


@lru_cache(maxsize=8192)
def term(word: str) -> Term | None:
    """What a lower-case word says, its plural like itself; None where it says nothing."""
    return terms().get(singular(word))


LINKING = frozenset(LINKS.split())
