"""Numbers that tell how old somebody is."""

from __future__ import annotations

from editcheck.reading.amounts.tokens import Token
from editcheck.reading.names.titles import is_person_noun

BEHIND_AGE = (", who ", ", whose ", ", said", ", says", ", told ", ", of ")


def is_age(text: str, run: list[Token], at: int, end: int) -> bool:
    """As in "aged 15"; Desmond Pryle, 52; said Pryle, 52; Pryle, 52, was; her husband Ken, 61; she is 61."""
    value = text[run[at].start : end]
    at -= at > 1 and run[at - 1].word in ("now", "then")
    before = [token.word for token in run[max(0, at - 2) : at]]
    if before[-1:] in (["aged"], ["age"]) or before in (["age", "of"], ["ages", "of"]):
        return True
    if before[:1] in (["who"], ["he"], ["she"]) and before[1:] in (["is"], ["was"]):
        return text[end : end + 1] in (",", ".", ";", ")", "") or text[end : end + 5] == " and "
    if not at or text[run[at - 1].end : run[at].start] != ", ":
        return False
    if not value.isdigit() or len(value) > 3 or text[end : end + 1] not in (",", ".", ")", ""):
        return False
    if not text[run[at - 1].start].isupper():
        return False
    if text.startswith(BEHIND_AGE, end) or (text.startswith(", ", end) and _opens(text, run[at - 1].start)):
        return True
    before_name = run[at - 2]
    return at > 1 and (
        text[before_name.start].isupper() or is_person_noun(before_name.word) or before_name.word in ("said", "says")
    )


def _opens(text: str, start: int) -> bool:
    """Whether a sentence begins at an offset."""
    before = text[max(0, start - 2) : start]
    return not before.strip() or (before.rstrip() != before and before[0] in '.!?”"')
