"""The party that a text gives to a politician: Fiona Darrow (Lab), a Liberal Democrat, Labour's Fiona Darrow."""

from __future__ import annotations

import re

LETTERS = {
    "con": "Conservative", "lab": "Labour", "ld": "Liberal Democrat", "lib dem": "Liberal Democrat", "snp": "SNP",
    "grn": "Green", "ind": "independent", "cb": "crossbench", "ruk": "Reform", "pc": "Plaid Cymru",
}  # fmt: skip
"""What stands in brackets behind a name, in Hansard and in results."""
NAMED = (
    "(?:Conservative|Tory|Labour|Liberal Democrat|Lib Dem|Green|[Ii]ndependent|[Cc]rossbencher?|Reform(?: UK)?|"
    "Plaid Cymru|SNP|DUP|SDLP|UUP|Ulster Unionist|Sinn F[eé]in|UKIP|Republican|Democrat)"
)
"""Parties as they are printed; with a small letter, "conservative" is no party."""
BRACKETS = rf"[ \n]\((?:(?i:(?P<letters>{'|'.join(LETTERS)}))|(?P<party>{NAMED}))\)"
APPOSITION = (
    rf"(?:, (?:who is )?(?:an?|the)|,? of(?: the)?) (?P<party>{NAMED})s?"
    r"(?=[,.;:)]| (?:who(?:se)?|and|from|with|in|on|at|for|behind)\b)"
)
BEFORE = rf"(?:\b(?P<owner>{NAMED})(?:['’]s|s['’])|\b[Tt]he (?P<party>{NAMED})(?: candidate)?,?) $"
PREFIXES = {"D-": "democrat", "R-": "republican"}
"""What stands before the place that an American legislator is from: D-Mabry."""
REACH = 40
IN_NAMES = tuple(
    """Conservative Tory Labour Lib Green ndependent rossbench Reform Plaid SNP DUP SDLP UUP Unionist Sinn UKIP
    Republican Democrat""".split()
)
"""One of these is in the name of every party: where none is, no pattern has to be made ready."""
APPOSED = (", a ", ", an ", ", the ", ", of ", ", who is ", " of ")


def party_of(text: str, start: int, end: int) -> tuple[int, int, str] | None:
    """Where the party of the person named at `[start, end)` is told, and its name; None where it is not."""
    behind = None
    if text.startswith("(", end + 1):
        behind = re.compile(BRACKETS).match(text, end)
    elif text.startswith(APPOSED, end) and _may_name_one(text[end : end + REACH]):
        behind = re.compile(APPOSITION).match(text, end)
    if behind:
        kind = "letters" if behind.groupdict().get("letters") else "party"
        return *behind.span(kind), LETTERS.get(behind[kind].lower(), behind[kind])
    first = max(0, start - REACH)
    before = re.search(BEFORE, text[first:start]) if _may_name_one(text[first:start]) else None
    if before is None:
        return None
    kind = "owner" if before["owner"] else "party"
    return before.start(kind) + first, before.end(kind) + first, before[kind]


def _may_name_one(text: str) -> bool:
    return any(name in text for name in IN_NAMES)
