"""Words of content and which of them are denied, of passages and of parts of a draft."""

from collections.abc import Sequence
from functools import lru_cache

from editcheck.reading.polarity import HARD, Term, denies, terms


def neighbours(run: Sequence[Term], term: Term, reach: int = 1) -> set[str]:
    """The stems of the words of content right before and right behind one, `reach` on each side."""
    at = next(number for number, other in enumerate(run) if other.start == term.start)
    return {other.stem for other in (*run[max(0, at - reach) : at], *run[at + 1 : at + 1 + reach])}


def is_hard(text: str, term: Term) -> bool:
    """Whether a word stands after "not" or the like itself, not after "failed" or "banned"."""
    return term.reached and text[term.cue[0] : term.cue[1]].lower().replace("’", "'") in HARD


def placed_terms(text: str, start: int, end: int) -> list[Term]:
    """The words of content of `text[start:end]`, as placed in the text; what was asked for lately is kept."""
    found = passage_terms(text[start:end])
    placed = Term._make  # these are made by thousands
    return [
        placed((stem, at + start, to + start, denied, reached, (cue[0] + start, cue[1] + start) if cue[1] else cue))
        for stem, at, to, denied, reached, cue in found
    ]


@lru_cache(maxsize=4096)
def passage_denies(text: str) -> bool:
    """Whether a passage has a negation; reading its terms takes longer."""
    return denies(text)


@lru_cache(maxsize=4096)
def passage_terms(text: str) -> tuple[Term, ...]:
    """The words of content of a passage; the last few thousand passages are kept."""
    return tuple(terms(text))
