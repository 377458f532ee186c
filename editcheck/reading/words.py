"""Words, and stems by which words of one family are compared."""

import re
from functools import lru_cache

from editcheck.named_tuple import NamedTuple

WORD = re.compile(r"[^\W_]++(?:['\-.,][^\W_]++|’[^\W_]++)*")

FUNCTION_WORDS = frozenset(
    [
        "a",
        "an",
        "the",
        "and",
        "or",
        "but",
        "nor",
        "so",
        "yet",
        "if",
        "then",
        "else",
        "than",
        "that",
        "this",
        "these",
        "those",
        "there",
        "here",
        "of",
        "in",
        "on",
        "at",
        "by",
        "for",
        "from",
        "to",
        "into",
        "onto",
        "over",
        "under",
        "with",
        "without",
        "within",
        "about",
        "as",
        "is",
        "are",
        "was",
        "were",
        "be",
        "been",
        "being",
        "am",
        "do",
        "does",
        "did",
        "done",
        "doing",
        "have",
        "has",
        "had",
        "having",
        "will",
        "would",
        "shall",
        "should",
        "can",
        "could",
        "may",
        "might",
        "must",
        "not",
        "no",
        "it",
        "its",
        "he",
        "him",
        "his",
        "she",
        "her",
        "hers",
        "they",
        "them",
        "their",
        "theirs",
        "we",
        "us",
        "our",
        "ours",
        "you",
        "your",
        "yours",
        "i",
        "me",
        "my",
        "mine",
        "who",
        "whom",
        "whose",
        "which",
        "what",
        "when",
        "where",
        "why",
        "how",
        "all",
        "any",
        "both",
        "each",
        "few",
        "more",
        "most",
        "other",
        "some",
        "such",
        "only",
        "own",
        "same",
        "too",
        "very",
        "just",
        "also",
        "up",
        "down",
        "out",
        "off",
        "again",
        "once",
        "said",
        "says",
        "say",
        "told",
        "tells",
        "added",
        "adds",
        "because",
        "while",
        "during",
        "before",
        "after",
        "between",
        "through",
        "against",
        "until",
    ]
)


IRREGULAR = {
    form: base
    for base, *forms in (
        family.split()
        for family in """begin began begun|break broke broken|bring brought|build built|buy bought|catch caught
        |choose chose chosen|come came|die died dies dying death deaths dead|draw drew drawn|drive drove driven
        |fall fell fallen|feel felt|fight fought|find found|fly flew flown|forget forgot forgotten|freeze froze frozen
        |get got|give gave given|go went gone|grow grew grown|hear heard|hide hid hidden|hold held|keep kept
        |know knew known|lead led|leave left|lend lent|life lives|lose lost loses losing|make made|mean meant|meet met
        |pay paid|ride rode ridden|rise rose risen|run ran|see saw seen|seek sought|sell sold sale sales|send sent
        |shake shook shaken|shoot shot|speak spoke spoken|spend spent|stand stood|steal stole stolen|strike struck
        |swear swore sworn|swim swam swum|take took taken|teach taught|tear tore torn|think thought|throw threw thrown
        |use used uses using|wear wore worn|win won|write wrote written""".split("|")
    )
    for form in forms
}
"""The forms of irregular verbs, by which their families are known."""


ENDINGS = {
    "s": (("ies", "y"), ("sses", "ss"), ("es", ""), ("s", "")),
    "d": (("ied", "y"), ("ed", "")),
    "g": (("ing", ""),),
    "y": (("edly", ""),),
}
"""Endings that are cut off and what is left of them, by their last letter."""


class Word(NamedTuple):
    """One word and its place."""

    start: int
    end: int
    text: str


_word = Word._make


def words(text: str, start: int = 0, end: int | None = None) -> list[Word]:
    """The words of `text[start:end]`, punctuation left out; offsets in the whole text."""
    matches = WORD.finditer(text, start, len(text) if end is None else end)
    return [_word((match.start(), match.end(), match[0])) for match in matches]


@lru_cache(maxsize=512)
def content_stems(text: str) -> tuple[str, ...]:
    """The stems of the words that carry meaning, in order; kept for the sentences and clauses asked for last."""
    found = [word.lower().replace("’", "'") for word in WORD.findall(text)]
    return tuple([stem(word) for word in found if word not in FUNCTION_WORDS])


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """A short form that words of one family share: plural, possessive and common verb endings are cut off."""
    word = word.lower().replace("’", "'").removesuffix("'s").removesuffix("'")
    word = IRREGULAR.get(word, word)
    for ending, left in ENDINGS.get(word[-1:], ()):
        if word.endswith(ending) and len(word) - len(ending) >= 3 and not word.endswith("ss"):
            word = word[: -len(ending)] + left
            break
    if len(word) > 3 and word[-1] == word[-2] and word[-1] not in "aeiouls":
        word = word[:-1]
    return word.removesuffix("e") if len(word) > 3 else word
