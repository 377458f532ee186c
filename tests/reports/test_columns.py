import pytest
from hypothesis import given
from hypothesis import strategies as st

from editcheck.reports.columns import Columns
from editcheck.reports.places import Lines

TEXT = st.text(alphabet=st.sampled_from("aé€😀\n\r \u0301߿ࠀ\uffff"), max_size=40)


@pytest.mark.parametrize(("encoding", "size"), [("utf-8", 1), ("utf-16", 2)])
@given(text=TEXT, data=st.data())
def test_a_column_counts_the_code_units_before_it(encoding, size, text, data):
    offset = data.draw(st.integers(0, len(text)))
    line, column = Lines(text).place(offset)
    before = text[offset - column + 1 : offset]
    name = "utf-16-le" if encoding == "utf-16" else encoding
    assert Columns(text, encoding).place(offset) == (line, len(before.encode(name)) // size + 1)
