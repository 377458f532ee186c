"""What a penalty is for, in the source's own words, cut so that an editor can read it: "make these images"."""

from __future__ import annotations

import re

from editcheck.facts.excerpt import WINDOW, sentence_at, sentence_number
from editcheck.reading.model import Penalty, Reading

MODAL = r"(?:could|would|will|can|may|might|must|should|shall|faces?|risks?|is|are|gets?)\b"
WHO = re.compile(
    r"\b(?:who|that|which)\s+(?!(?:would|will|could|can|the|an?|he|she|it|they)\b)"
    r"(?P<conduct>[^;:.]+?)[,\s–—-]+" + MODAL
)
"""Whoever does it: "anyone who forges a label will face", "people that make such images could be hit with"."""
IF = re.compile(r"\b(?:[Ii]f|[Ww]here|[Ww]hen)\s+(?P<conduct>[^,;:.]+),[^,;:.]*\b" + MODAL)
"""What must happen: "if an image is shared more widely, offenders could be sent to"."""
ACT = re.compile(r"(?:^|[\s,])(?P<conduct>[A-Za-z]+ing\b[^,;:.]*?)\s+(?:would|will|could|can|may|is|carries|brings?)\b")
"""The act itself: "selling potatoes under a forged label would bring"."""
BEHIND = re.compile(r"\s+(?:for|if)\s+(?P<conduct>(?:[a-z]+ing|[a-z]+ is)\b[^,;:.]*)")
"""The act told behind the penalty: "a fine for forging the label"."""
BEFORE = re.compile(
    r"\b(?:(?:crime|offen[cs]e) to|(?:admitted|admitting|denied)(?: that (?:he|she|it|they) had)?|guilty of"
    r"|convicted of|for)\s+(?P<conduct>(?:(?<=(?:to|ad) )[a-z]+|[a-z]+ing)\b[^,;:.]*?)"
    r"(?=[,;:.]|\s+and (?:is|was|has|were|would|will|must)\b|$)"
)
"""The act told in a sentence before: "a crime to obstruct an inspector", "he admitted falsifying records"."""
RELATIVE = re.compile(r"\b(?:who|that|which)\s+")
ASIDE = re.compile(r"\s[–—-]\s[^–—]*\s[–—-]\s|\([^)]*\)")
NAMED = re.compile(
    r"\b(?:offen[cs]e(?:, too,| too)? (?:of|to)|(?:crime|illegal)(?:, too,| too)? to)\s+(?P<conduct>[a-z]+\b[^,;:.]*)"
)
"""The act that the sentence itself names: "it also created an offence of offering to sell one, which carries"."""
TOO_LONG = 16
"""So many words are no longer an act by itself."""
SENTENCES_BACK = 3


def conduct(reading: Reading, penalty: Penalty) -> str:
    """The words of the penalty's sentence, or of one shortly before, that tell the conduct.

    "" where they cannot be cut out.
    """
    number = sentence_number(reading, penalty.start)
    sentence = sentence_at(reading, penalty.start)
    told_behind = BEHIND.match(reading.text, penalty.end, min(sentence.end, penalty.end + WINDOW))
    if told_behind:
        return _trimmed(told_behind["conduct"])
    before = ASIDE.sub(" ", reading.text[max(sentence.start, penalty.start - WINDOW) : penalty.start])
    for form in (NAMED, IF, WHO, ACT):
        found = list(form.finditer(before))
        if found and (words := _trimmed(RELATIVE.split(found[-1]["conduct"])[-1])):
            return words
    for earlier in reversed(reading.sentences[max(0, number - SENTENCES_BACK) : number + 1]):
        first = max(earlier.start, penalty.start - SENTENCES_BACK * WINDOW)
        found = list(BEFORE.finditer(reading.text, first, min(earlier.end, penalty.start)))
        if found and (words := _trimmed(found[-1]["conduct"])):
            return words
    return ""


def _trimmed(text: str) -> str:
    """On one line, cut at its first comma if it is long; "" where it is too short or too long to be an act."""
    words = text.strip(" –—-‘’“”\"'").split()
    if len(words) > TOO_LONG:
        words = text.partition(",")[0].split()
    return " ".join(words) if 1 < len(words) <= TOO_LONG else ""
