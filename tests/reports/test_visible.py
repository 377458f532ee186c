import pytest
from hypothesis import given
from hypothesis import strategies as st

from editcheck.reports.visible import visible, width


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain words", "plain words"),
        ("“curly” – é 政府 😀", "“curly” – é 政府 😀"),
        ("a\tb\nc\r\nd", "a b c  d"),
        ("\x1b[31mred\x1b[0m", "<U+001B>[31mred<U+001B>[0m"),
        ("\x9b31m", "<U+009B>31m"),
        ("zero\u200bwidth", "zero<U+200B>width"),
        ("soft\u00adhyphen", "soft<U+00AD>hyphen"),
        ("right\u202eto left", "right<U+202E>to left"),
        ("tag\U000e0041", "tag<U+E0041>"),
        ("half \ud83d", "half <U+D83D>"),
    ],
)
def test_what_a_terminal_would_obey_or_hide_is_written_out(text, shown):
    assert visible(text) == shown


@given(st.text())
def test_nothing_unseen_is_left(text):
    shown = visible(text)
    assert all(ord(character) >= 32 and character != "\x7f" for character in shown)
    assert "\x1b" not in shown
    assert visible(shown) == shown


@pytest.mark.parametrize(("text", "columns"), [("word", 4), ("e\u0301", 1), ("政府", 4), ("😀", 2), ("ﬁ", 1), ("", 0)])
def test_width_is_counted_in_columns(text, columns):
    assert width(text) == columns
