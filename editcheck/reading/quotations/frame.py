"""A text's own words, the frame in which its quotations stand: the words outside the marks, one by one."""

from __future__ import annotations

import re
from collections.abc import Sequence

from editcheck.reading.names.titles import ABBREVIATED

TOKEN = re.compile(r"\d[\d.,]*\d|[^\W_]++(?:['\-][^\W_]++|’[^\W_]++)*|[^\w\s\"'`](?<![“”‘’])")
GENITIVE = ("’s", "'s")
STOPS = frozenset(".!?…")
QUOTATION = "“”"
"""What stands in the frame for a whole quotation."""

NEAR = 3
"""Paragraphs to either side of a quotation whose words are in the frame."""


class Frame:
    """The own words of a text: parallel lists, one entry a word, sign or quotation.

    `words` are in lower case, without a genitive, which is an entry of its own ("'s"); `quoted` is the number of the
    quotation that an entry stands for, -1 for words. Sentences are counted over the whole text; one that ends inside a
    quotation does not count. Paragraphs far from every quotation are left out.
    """

    def __init__(
        self,
        text: str,
        paragraphs: Sequence[tuple[int, int]],
        quotations: Sequence[tuple[int, int]],
        homes: Sequence[int],
    ) -> None:
        """Read the frame of a text.

        Args:
            text: the text.
            paragraphs: where they start and end.
            quotations: start and end of each, marks not included, in order.
            homes: the number of the paragraph of each quotation.
        """
        self.text = text
        self.words: list[str] = []
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.capital: list[bool] = []
        self.sentence: list[int] = []
        self.paragraph: list[int] = []
        self.quoted: list[int] = []
        self.at_quotation: dict[int, int] = {}
        self.at_start: dict[int, int] = {}
        self._sentence = 0
        wanted = {home + step for home in set(homes) for step in range(-NEAR, NEAR + 1)}
        number = 0
        for paragraph, (start, end) in enumerate(paragraphs):
            if paragraph not in wanted:
                continue
            self._sentence += 1
            place = start
            while number < len(homes) and homes[number] == paragraph:
                quoted_start, quoted_end = quotations[number]
                self._add_words(place, quoted_start, paragraph)
                self._add_quotation(number, quoted_start, quoted_end, paragraph)
                place = quoted_end
                number += 1
            self._add_words(place, end, paragraph)

    def __len__(self) -> int:
        return len(self.words)

    def _add_quotation(self, number: int, start: int, end: int, paragraph: int) -> None:
        if self.words and self.words[-1] in STOPS and self.sentence[-1] == self._sentence:
            self._sentence += not self._abbreviates()
        self.at_quotation[number] = len(self.words)
        self._append(QUOTATION, start, end, False)
        self.paragraph.append(paragraph)
        self.quoted.append(number)

    def _add_words(self, start: int, end: int, paragraph: int) -> None:
        words, at_start, first = self.words, self.at_start, len(self.words)
        stopped = bool(words) and words[-1] in STOPS and self.sentence[-1] == self._sentence
        for match in TOKEN.finditer(self.text, start, end):
            word = match.group()
            at, after = match.span()
            if word == "," and len(words) == first and words and self.quoted[-1] >= 0:
                continue  # the comma of “…”, she said
            if stopped and self._begins(at):
                self._sentence += 1
            at_start[at] = len(words)
            if word[-1] == "s" and word.endswith(GENITIVE):
                self._append(word[:-2].lower(), at, after - 2, word[0].isupper())
                self._append("'s", after - 2, after, False)
                stopped = False
                continue
            self._append(word.lower(), at, after, word[0].isupper())
            stopped = word in STOPS
        self.paragraph += [paragraph] * (len(words) - first)
        self.quoted += [-1] * (len(words) - first)

    def _append(self, word: str, start: int, end: int, capital: bool) -> None:
        """Add an entry but for its paragraph and quotation."""
        self.words.append(word)
        self.starts.append(start)
        self.ends.append(end)
        self.capital.append(capital)
        self.sentence.append(self._sentence)

    def _begins(self, at: int) -> bool:
        """Whether the word at a place begins a sentence, the entry before it being a stop."""
        sign = self.text[at]
        return (sign.isupper() or sign.isdigit() or sign in "([") and self.ends[-1] != at and not self._abbreviates()

    def _abbreviates(self) -> bool:
        """Whether the full stop that is the last entry belongs to an abbreviation or initial."""
        if self.words[-1] != "." or len(self.words) < 2 or self.starts[-1] != self.ends[-2]:
            return False
        printed = self.text[self.starts[-2] : self.ends[-2]]
        return printed in ABBREVIATED or (len(printed) == 1 and printed.isupper())
