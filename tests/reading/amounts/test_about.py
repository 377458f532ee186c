import pytest

from editcheck.reading.amounts.about import slot, tells
from editcheck.reading.amounts.tokens import tokens


@pytest.mark.parametrize(
    ("text", "number", "before", "after"),
    [
        ("He falsified 22 sampling records in a week.", "22", ("falsified",), ("sampling", "records")),
        ("a fine of £318 and costs of £42", "318", ("fine",), ()),
        ("a fine of £318 and costs of £42", "42", ("costs",), ()),
        ("Most fell ill, and 20 missed school", "20", (), ("missed", "school")),
        ("That is all. 61 hours passed", "61", (), ("passed",)),
    ],
)
def test_a_slot_holds_the_words_beside_a_claim(text, number, before, after):
    run = tokens(text)
    first = next(at for at, token in enumerate(run) if token.word == number)
    found = slot(text, run, first, first + 1)
    assert (found.before, found.after) == (before, after)


def test_words_without_meaning_of_their_own_tell_nothing():
    assert not any(map(tells, ["the", "of", "two", "7", "years", "about"]))
    assert tells("sewage")
