"""Names of laws: "the Inland Waters Act 2009", "the Clean Rivers (Penalties) Bill", "House Bill 902"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from editcheck.reading.names.same_names import COUNTRIES
from editcheck.reading.words import FUNCTION_WORDS, WORD

LAW = re.compile(r"\b(?:Bill|Act|Regulations?|Directive|Treaty|Amendment|Ordinance|Statute|Decree|Protocol)\b")
YEAR = r",? (?:of )?(?:1[5-9]|20)\d\d\b|(?<=(?:House|enate|embly) Bill) \d{1,5}\b"
"""What a law's name may end in: its year, or the number of an American Bill."""
BEFORE = 4
"""So many characters before a name tell whether a sentence begins with it."""
OF_A_LAW = r"[A-Z][a-z]+s (?:of|to|for) the (?=[A-Z])"
"""What a sentence may begin with that is no part of the law's name: "Supporters of the"."""
INSIDE = frozenset("and of for the to on in".split())
"""Small words that a law's name may have inside."""
LONGEST = 100
"""Characters that a law's name is looked for in, before its last word."""


def laws(text: str, start: int = 0, end: int | None = None) -> Iterator[tuple[int, int]]:
    """Where `text[start:end]` names a law, `[start, end)`, the year included; "the Bill" alone is no name."""
    for match in LAW.finditer(text, start, len(text) if end is None else end):
        begin = _begin(text, max(start, match.start() - LONGEST), match.start())
        if begin < match.start():
            year = re.compile(YEAR).match(text, match.end())
            yield begin, year.end() if year else match.end()


def _begin(text: str, start: int, end: int) -> int:
    """Where the run of capitalised words begins that ends at `end`; `end` where it names no law."""
    begin = end
    after = end
    for match in reversed(list(WORD.finditer(text, start, end))):
        gap = text[match.end() : after]
        if gap.strip(" ()") or "\n" in gap:
            break
        word = match.group()
        if word[0].isupper():
            if word.lower() in FUNCTION_WORDS or word.endswith(("'s", "’s")):
                break
            begin = match.start()
        elif word not in INSIDE:
            break
        after = match.start()
    unopened = ")" in text[begin:end] and "(" not in text[begin:end]
    if unopened or LAW.match(text, begin) or text[begin:end].strip().lower() in COUNTRIES:
        return end  # "the Bill and the Act", "the Scottish Bill"
    whose = re.match(OF_A_LAW, text[begin:end])
    opens = text[max(0, begin - BEFORE) : begin].rstrip(" “‘\"'")[-1:] in ("", ".", "!", "?", ":", "\n")
    return begin + whose.end() if whose and opens else begin
