"""A text's own words, the frame in which its quotations stand: the words outside the marks, one by one."""

from __future__ import annotations

import re
from collections.abc import Sequence

from editcheck.reading.titles import ABBREVIATED

TOKEN = re.compile(r"\d[\d.,]*\d|[^\W_]+(?:[’'\-][^\W_]+)*|[^\w\s]")
GENITIVE = ("’s", "'s", "s’", "s'")
STOPS = frozenset(".!?…")
QUOTATION = "“”"
"""What stands in the frame for a whole quotation."""


class Frame:
    """The own words of a text: parallel lists, one entry a word, sign or quotation.

    `words` are in lower case, without a genitive; `quoted` is the number of the quotation that an entry stands for,
    -1 for words. Sentences are counted over the whole text; a sentence that ends inside a quotation does not count.
    """

    def __init__(self) -> None:
        """An empty frame."""
        self.words: list[str] = []
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.capital: list[bool] = []
        self.sentence: list[int] = []
        self.paragraph: list[int] = []
        self.quoted: list[int] = []
        self.at_quotation: dict[int, int] = {}
        self.at_start: dict[int, int] = {}

    def __len__(self) -> int:
        return len(self.words)


def frame(text: str, paragraphs: Sequence[tuple[int, int]], quotations: Sequence[tuple[int, int, int]]) -> Frame:
    """The frame of a text.

    Args:
        text: the text.
        paragraphs: where they start and end.
        quotations: start and end of each, marks not included, in order, and its paragraph.
    """
    made = Frame()
    sentence = number = 0
    for paragraph, (start, end) in enumerate(paragraphs):
        sentence += 1
        place = start
        while number < len(quotations) and quotations[number][2] == paragraph:
            quoted_start, quoted_end, _ = quotations[number]
            sentence = _add(made, text, place, max(place, quoted_start), paragraph, sentence)
            if made.words and made.words[-1] in STOPS and made.sentence[-1] == sentence:
                sentence += not _abbreviates(made, text)
            made.at_quotation[number] = len(made.words)
            _append(made, QUOTATION, quoted_start, quoted_end, False, sentence, paragraph, number)
            place = quoted_end
            number += 1
        sentence = _add(made, text, place, end, paragraph, sentence)
    return made


def _add(made: Frame, text: str, start: int, end: int, paragraph: int, sentence: int) -> int:
    """Add the words of a stretch; give back the number of the sentence that is open at its end."""
    for match in TOKEN.finditer(text, start, end):
        word, at, after = match.group(), match.start(), match.end()
        if word in "\"“”'‘’`":
            continue
        if made.words and made.words[-1] in STOPS and made.sentence[-1] == sentence and _begins(made, text, at):
            sentence += 1
        if word.endswith(GENITIVE):
            after -= 2 if word[-1] == "s" else 1
            word = word[: after - at]
            made.at_start[at] = len(made.words)
            _append(made, word.lower(), at, after, word[:1].isupper(), sentence, paragraph, -1)
            _append(made, "'s", after, match.end(), False, sentence, paragraph, -1)
            continue
        made.at_start[at] = len(made.words)
        _append(made, word.lower(), at, after, word[:1].isupper(), sentence, paragraph, -1)
    return sentence


def _append(
    made: Frame, word: str, start: int, end: int, capital: bool, sentence: int, paragraph: int, quoted: int
) -> None:
    made.words.append(word)
    made.starts.append(start)
    made.ends.append(end)
    made.capital.append(capital)
    made.sentence.append(sentence)
    made.paragraph.append(paragraph)
    made.quoted.append(quoted)


def _begins(made: Frame, text: str, at: int) -> bool:
    """Whether the word at a place begins a sentence, the entry before it being a stop."""
    if not (text[at].isupper() or text[at].isdigit() or text[at] in "(["):
        return False
    return not _abbreviates(made, text) and made.ends[-1] != at


def _abbreviates(made: Frame, text: str) -> bool:
    """Whether the full stop that is the last entry belongs to an abbreviation or initial."""
    if made.words[-1] != "." or len(made.words) < 2 or made.starts[-1] != made.ends[-2]:
        return False
    printed = text[made.starts[-2] : made.ends[-2]]
    return printed in ABBREVIATED or (len(printed) == 1 and printed.isupper())
