import pytest
from hypothesis import given
from hypothesis import strategies as st

from editcheck.engine.examples import mark, unmark


@pytest.mark.parametrize(
    ("text", "plain", "marked"),
    [
        ("nothing", "nothing", ()),
        ("a [[bad]] word", "a bad word", ((2, 5),)),
        ("[[a]][[b]]", "ab", ((0, 1), (1, 2))),
        ("an [[opening alone", "an [[opening alone", ()),
        ("a closing]] alone", "a closing]] alone", ()),
        ("a [link](there) and [1]", "a [link](there) and [1]", ()),
    ],
)
def test_marks_are_taken_out(text, plain, marked):
    assert unmark(text) == (plain, marked)


@given(st.lists(st.tuples(st.text("ab 😀"), st.text("cd", min_size=1)), max_size=5))
def test_marks_put_in_are_taken_out_again(pieces):
    text = "".join(f"{before}[[{words}]]" for before, words in pieces)
    plain, marked = unmark(text)
    assert [plain[start:end] for start, end in marked] == [words for _, words in pieces]
    assert mark(plain, marked) == text
