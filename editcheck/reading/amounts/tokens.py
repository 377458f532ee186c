"""The runs of digits and of letters in a text, by which amounts and dates are read."""

import re
from typing import TYPE_CHECKING

from editcheck.named_tuple import NamedTuple

if TYPE_CHECKING:
    from editcheck.reading.model import Reading

TOKEN = re.compile(r"\d++(?:[.,]\d++)*|[½¼¾⅓⅔]|[^\W\d_]++(?:[’'][^\W\d_]++)?")
POSSESSIVE = frozenset(("'s", "’s"))


class Token(NamedTuple):
    """A run of digits or of letters, and its place; `word` is in lower case, a possessive 's is left out."""

    start: int
    end: int
    word: str


def tokens(text: str) -> list[Token]:
    """The runs of digits and of letters in a text: "67-year-old" is three, "4.2m" two."""
    make, lower = Token._make, text.lower()
    if len(lower) == len(text):
        found = [make((match.start(), match.end(), match[0])) for match in TOKEN.finditer(lower)]
    else:  # a few letters have two in lower case
        found = [make((match.start(), match.end(), match[0].lower())) for match in TOKEN.finditer(text)]
    if "'s" not in lower and "’s" not in lower:
        return found
    return [make((*token[:2], token.word[:-2])) if token.word[-2:] in POSSESSIVE else token for token in found]


def tokens_of(reading: "Reading") -> list[Token]:
    """The tokens of a text that is being read; the first reader who asks leaves them for the others."""
    found = reading.notes.get("tokens")
    if not isinstance(found, list):
        found = reading.notes["tokens"] = tokens(reading.text)
    return found
