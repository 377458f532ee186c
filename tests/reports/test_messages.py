"""Messages above the words of the sources."""

import pytest

from editcheck.reports.messages import without_passage
from tests.reports.drafts import finding


@pytest.mark.parametrize(
    ("message", "told"),
    [
        ("“dog”: the sources have “cat”: “He saw: “a cat” at sea.”", "“dog”: the sources have “cat”"),
        ("“Ida Brill”: no source has this; the closest says: “Zoë Brill left.”", "“Ida Brill”: no source has this"),
        ("“he said: “boats””: no source has this", "“he said: “boats””: no source has this"),
        ("“he said: “boats””: the sources deny this: “None.”", "“he said: “boats””: the sources deny this"),
        ("40 boats: the sources say 14", "40 boats: the sources say 14"),
    ],
)
def test_words_of_a_source_at_the_end_are_left_out(message, told):
    assert without_passage(finding(message=message)) == told


def test_a_message_without_evidence_is_told_in_full():
    message = "“dog”: the sources have “cat”: “He saw a cat.”"
    assert without_passage(finding(message=message, evidence=())) == message
