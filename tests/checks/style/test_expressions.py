from hypothesis import given
from hypothesis import strategies as st

from editcheck.checks.style import expressions
from editcheck.checks.style.expressions import STRETCH, Expression

LINE = "The ferry, no. 12, sailed on the 4th; the crew went home.\n"


def test_a_long_text_is_looked_through_as_a_short_one_is():
    text = "é" + LINE * 2000
    assert len(text) > 5 * STRETCH
    found = [text[match.start : match.end] for match in Expression(r"no\. (?P<flag>\d+)", any_case=False).find(text)]
    assert found == ["12"] * 2000
    assert len(list(Expression("^é", any_case=False).find(text))) == 1
    assert len(list(Expression("(?m)^The", any_case=False).find(text))) == 1999
    assert [match.end for match in Expression(r"home\.\n$", any_case=False).find(text)] == [len(text)]


@given(st.lists(st.sampled_from(["a ", "b\n", "é", "ab", "\n"]), max_size=60).map("".join), st.integers(1, 9))
def test_stretches_are_the_text(text, length):
    whole = expressions.STRETCH
    try:
        expressions.STRETCH = length
        stretches = list(expressions._stretches(text))
    finally:
        expressions.STRETCH = whole
    assert "".join(text[start:end] for start, end in stretches) == text
    assert all(0 < end - start <= length for start, end in stretches)
