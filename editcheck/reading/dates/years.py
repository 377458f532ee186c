"""Years that stand alone, decades and centuries: in 1998, the 1930s, the 19th century."""

from __future__ import annotations

from editcheck.reading.amounts.number_words import SUFFIXES
from editcheck.reading.amounts.tokens import Token
from editcheck.reading.dates.found import near

YEAR_AFTER = frozenset(
    """in since by until till of from to during early late before after mid around through between and or for back than
    summer spring autumn winter season december november october september act bill cup olympics games election
    january february march april may june july august""".split()
)


def era(run: list[Token], at: int) -> tuple[int, str] | None:
    """How many tokens tell a decade or a century, and its value: the 1930s, the 19th century."""
    token = run[at]
    following = run[at + 1] if at + 1 < len(run) else None
    if not following or following.start - token.end > 1 or not token.word.isdecimal():
        return None
    if following.word == "s" and len(token.word) == 4 and token.word[3] == "0":
        return 2, token.word[:3]
    if following.word in SUFFIXES and at + 2 < len(run) and run[at + 2].word == "century" and len(token.word) < 3:
        return 3, f"{int(token.word) - 1:02}"
    return None


def is_year(text: str, run: list[Token], at: int) -> bool:
    """Whether four digits are a year, by what stands beside them, and no count."""
    token = run[at]
    if len(token.word) != 4 or not token.word.isdecimal() or not "1100" <= token.word <= "2100":
        return False
    before, after = text[token.start - 1 : token.start] if token.start else "", text[token.end : token.end + 1]
    if before in ("£", "$", "€", "#", ".", "@") or after in ("%", "º", "°") or before.isalpha():
        return False
    word = run[at - 1].word if at else ""
    if word in YEAR_AFTER or (before in "(/'‘’-–" and before):
        return not (at + 1 < len(run) and run[at + 1].word in ("people", "per") and near(text, run, at + 1, 1))
    if word in ("than", "about", "over", "nearly", "almost", "some", "least", "around", "pages", "no"):
        return False
    if "1800" <= token.word <= "2100" and (after in ",.;:)]’'”\"\n" or at + 1 == len(run)):
        return True
    following = run[at + 1].word if at + 1 < len(run) else ""
    if following and text[run[at + 1].start].isupper():
        return token.word >= "1900"  # the 2002 Champions League final
    plural = following.endswith("s") and following not in ("was", "is", "has", "as", "its", "s", "this", "series")
    return "1900" <= token.word <= "2100" and not plural and following not in ("people", "men", "women", "children")
