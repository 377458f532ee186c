from hypothesis import given
from hypothesis import strategies as st

from editcheck.reports.excerpt import CUT, excerpt
from editcheck.reports.visible import width


def shown(text, words, columns=60):
    start = text.index(words)
    return excerpt(text, start, start + len(words), columns)


def test_a_short_line_is_shown_whole():
    found = shown("First line.\n  The second line has words.\nThird.", "second")
    assert found == ("The ", "second", " line has words.")
    assert found.marks("~") == "    ~~~~~~"


def test_a_long_line_is_cut_to_a_window_around_the_words():
    line = f"{'before ' * 200}HERE{' after' * 200}"
    found = shown(line, "HERE")
    assert found.words == "HERE"
    assert found.before.startswith(f"{CUT} before ") and found.after.endswith(f" {CUT}")
    assert width("".join(found)) <= 60
    assert abs(width(found.before) - width(found.after)) < 20


def test_room_that_one_side_does_not_need_goes_to_the_other():
    found = shown(f"A word HERE{' after' * 200}", "HERE")
    assert found.before == "A word "
    assert width("".join(found)) > 50


def test_words_over_several_lines_end_with_the_first():
    found = shown("One line\nand another\nand a third", "line\nand another")
    assert found == ("One ", f"line{CUT}", "")


def test_words_longer_than_the_line_are_cut():
    found = shown("x" * 500, "x" * 400)
    assert found.words == "x" * 59 + CUT
    assert found.before == found.after == ""


def test_marks_stand_beneath_wide_and_combining_characters():
    found = shown("政府 said e\u0301 here 😀 now", "here")
    assert found.marks("^") == " " * len("GGGG said e ") + "^^^^"


def test_a_tab_is_one_space_and_a_hidden_character_is_seen():
    found = shown("\tThe\tcouncil\u200b said no", "council\u200b")
    assert found == ("The ", "council<U+200B>", " said no")
    assert found.marks("~") == "    " + "~" * len("council<U+200B>")


def test_nothing_of_a_megabyte_line_is_shown_but_what_fits():
    found = excerpt("word " * 200_000, 500_000, 500_004, 80)
    assert width("".join(found)) <= 80


@given(st.text(alphabet="ab 政😀\u0301\n\r\t\u200b\x1b", max_size=80), st.data())
def test_every_excerpt_fits_and_is_one_line(text, data):
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    columns = data.draw(st.integers(20, 50))
    found = excerpt(text, start, end, columns)
    line = "".join(found)
    assert width(line) <= columns
    assert not set(line) & set("\n\r\t\x1b\u200b")
    assert set(found.marks("~")) <= {" ", "~"} and "~" in found.marks("~")
