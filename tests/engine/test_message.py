from editcheck.engine.message import LONGEST, fault, fill


def test_a_message_is_filled_and_very_long_words_are_cut():
    assert fill("“{text}” is no\n word", {"text": "abc"}) == "“abc” is no word"
    assert fill("{text}", {"text": "a" * LONGEST}) == "a" * LONGEST
    assert fill("{text}: no word", {"text": "a" * 100_000}) == "a" * (LONGEST - 1) + "…: no word"


def test_what_nothing_fills_is_a_fault():
    assert fault("{text} {found} {grade}", ("grade",)) == ""
    assert "unknown placeholder {grade}" in fault("{grade}", ())
    assert "that is no placeholder" in fault("{text", ())
