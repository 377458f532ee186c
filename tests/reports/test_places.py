from hypothesis import given
from hypothesis import strategies as st

from editcheck.reports.places import Lines


def test_lines_and_columns_count_from_one():
    lines = Lines("ab\ncd\r\nef\rgh")
    assert lines.place(0) == (1, 1)
    assert lines.place(3) == (2, 1)
    assert lines.place(7) == (3, 1)
    assert lines.place(11) == (4, 2)


def test_the_end_of_the_text_has_a_place():
    assert Lines("").place(0) == (1, 1)
    assert Lines("ab\n").place(3) == (2, 1)


def test_only_line_feed_and_carriage_return_end_a_line():
    assert Lines("a\u2028b\x0cc\x85d").place(6) == (1, 7)


@given(st.text(alphabet="a\n\r😀"))
def test_every_place_leads_back_to_its_offset(text):
    lines = Lines(text)
    parts = text.replace("\r\n", "\n\n").replace("\r", "\n")
    for offset in range(len(text) + 1):
        place = lines.place(offset)
        assert 1 <= place.column <= offset + 1
        before = offset - place.column + 1
        assert before == 0 or parts[before - 1] == "\n"
