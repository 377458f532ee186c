from hypothesis import given
from hypothesis import strategies as st

from editcheck.checks.style import expressions
from editcheck.checks.style.expressions import LONGEST_MATCH, STRETCH, Expression

LINE = "The ferry, no. 12, sailed on the 4th; the crew went home.\n"


def found(pattern: str, text: str) -> list[str]:
    return [text[match.start : match.end] for match in Expression(pattern, any_case=False).find(text)]


def test_a_long_text_is_looked_through_as_a_short_one_is():
    text = "é" + LINE * 2000
    assert len(text) > 5 * STRETCH
    assert found(r"no\. (?P<flag>\d+)", text) == ["12"] * 2000
    assert len(found("^é", text)) == 1
    assert len(found("(?m)^The", text)) == 1999
    assert [match.end for match in Expression(r"home\.\n$", any_case=False).find(text)] == [len(text)]
    assert found(r"home\.\nThe ferry", text) == ["home.\nThe ferry"] * 1999


def test_a_match_may_be_long_wherever_it_begins():
    aside = f"<{'x' * (LONGEST_MATCH - 2)}>"
    for before in ("", LINE * 200, "é" * STRETCH):
        assert found("<x*>", f"{before}{aside}{LINE * 1000}<>") == [aside, "<>"]
    assert found("(?s)T.*", f"é{LINE * 2000}") == [LINE * 2000]


@given(
    st.lists(st.sampled_from(["a ", "b\n", "é", "ab", "\n", "b", "😀"]), max_size=60).map("".join),
    st.integers(1, 9),
    st.sampled_from(["ab", "a+ ?b?", r"\bb", "é|b$", "^a", "(?m)^.", "aba?", r"\s+", "a(?P<flag>b)"]),
)
def test_the_length_of_the_stretches_does_not_matter(text, length, pattern):
    usual = expressions.STRETCH, expressions.LONGEST_MATCH
    whole = found(pattern, text)
    try:
        expressions.STRETCH, expressions.LONGEST_MATCH = length, 8
        assert found(pattern, text) == whole
    finally:
        expressions.STRETCH, expressions.LONGEST_MATCH = usual
