"""Numbers that are part of a name and count nothing: Windows 10, Article 50."""

from __future__ import annotations

from editcheck.reading.amounts.tokens import Token

LABELS = frozenset(
    """no number chapter section article page figure table room route flight unit part phase level class category grade
    stage""".split()
)


def is_label(text: str, run: list[Token], at: int, behind: int) -> bool:
    """Whether the number is part of a name: Windows 10, Article 50, Formula One."""
    if not at or run[at].start - run[at - 1].end != 1:
        return False
    before = run[at - 1]
    if before.word in LABELS:
        return True
    if not text[before.start].isupper():
        return False
    followed = behind < len(run) and run[behind].start - run[behind - 1].end == 1
    if followed and not (text[run[at].start].isupper() and text[run[behind].start].islower()):
        return False  # Ann Lee scored two goals; but: League Two side Ashby
    if "," in text[run[at].start : run[at].start + 6].rstrip(", ") or _goes_on(text, run, at):
        return False
    head = text[max(0, before.start - 3) : before.start].strip()
    starts = not head or head[-1] in ".!?:“\"'‘"
    return not starts or not text[run[at].start].isdigit()


def _goes_on(text: str, run: list[Token], at: int) -> bool:
    """Whether somebody's number is told beside another's: Tolliver gained 791 and Ann Prentiss 507."""
    first = at - 1
    while first > 0 and text[run[first].start].isupper():
        first -= 1
    if run[first].word != "and" or not run[at].word.isdecimal() or len(run[at].word) < 3:
        return False
    return any(token.word.isdecimal() for token in run[max(0, first - GOES_ON_WITHIN) : first])


GOES_ON_WITHIN = 8
