"""Two numbers that are one figure: a score, the votes on each side."""

from __future__ import annotations

import re

from editcheck.reading.amounts.beside import sign_before, unit_behind
from editcheck.reading.amounts.numbers import Located
from editcheck.reading.amounts.tokens import Token
from editcheck.reading.amounts.units import UNITS
from editcheck.reading.model import Quantity

SCORE = re.compile(r"\d{1,3}[-–]\d{1,3}")
VOTES = frozenset(("vote", "votes"))
VOTED = frozenset("vote votes voted voting carried approved passed rejected defeated backed agreed".split())
VOTED_WITHIN = 20


def score(text: str, run: list[Token], at: int, behind: int, found: Located) -> tuple[Quantity, int] | None:
    """2-0, 6-3: two numbers that no plural noun or unit follows."""
    first = found[at][0]
    if behind not in found or found[behind][0].form != "digits":
        return None
    second, end = found[behind]
    if end < len(run) and run[end].start - second.end <= 1 and text[second.end : run[end].start] in ("-", "–", "/"):
        return None
    counted = end < len(run) and (run[end].word in UNITS or (run[end].word.endswith("s") and run[end].word != "was"))
    if first.low < second.low and (counted or text[second.end : second.end + 1] == "%"):
        return None
    if second.low > 200 or first.low > 200:
        return None
    return Quantity(first.low, second.low, "score"), end


def vote(text: str, run: list[Token], at: int, behind: int, found: Located) -> tuple[Quantity, int] | None:
    """33 votes to 14, nine votes against four: the same as 33-14."""
    if behind + 2 not in found or run[behind + 1].word not in ("to", "against"):
        return None
    second, end = found[behind + 2]
    return Quantity(found[at][0].low, second.low, "score"), end


def division(text: str, run: list[Token], at: int, behind: int, found: Located) -> tuple[Quantity, int] | None:
    """As in "voted by 214 to 187", "the vote was nine to four" and "the House approved it, 58 to 39"."""
    if not at or behind + 1 not in found:
        return None
    if run[at - 1].word not in ("by", "was", "voted") and "," not in text[run[at - 1].end : run[at].start]:
        return None
    second, end = found[behind + 1]
    if (
        unit_behind(text, run, behind, found[at][0], "")[0]
        or unit_behind(text, run, end, second, sign_before(text, second.start))[0]
    ):
        return None
    if VOTED.isdisjoint(token.word for token in run[max(0, at - VOTED_WITHIN) : at]):
        return None
    return Quantity(found[at][0].low, second.low, "score"), end
