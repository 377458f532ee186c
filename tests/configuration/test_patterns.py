import pytest
from hypothesis import given
from hypothesis import strategies as st

from editcheck.configuration.patterns import filled, matches


@pytest.mark.parametrize(
    ("pattern", "fits", "does_not"),
    [
        ("drafts/*.md", ["drafts/a.md"], ["a.md", "drafts/a.txt", "drafts/x/a.md", "old/drafts/a.md"]),
        ("drafts/**", ["drafts/a.md", "drafts/x/y/a.md"], ["other/a.md", "x/drafts/a.md"]),
        ("**/old/*", ["old/a.md", "x/old/a.md", "x/y/old/a.md"], ["old", "x/older/a.md"]),
        ("*.html", ["a.html", "x/y/a.html"], ["a.htm", "x/a.html.txt"]),
        ("./*.html", ["a.html"], ["x/a.html"]),
        ("/a.md", ["a.md"], ["x/a.md"]),
        ("opinion", ["opinion/a.md", "x/opinion/y/a.md", "opinion"], ["opinions/a.md"]),
        ("opinion/", ["opinion/a.md"], ["opinions/a.md"]),
        ("a/**/b/**/c.md", ["a/b/c.md", "a/x/y/b/z/c.md"], ["a/c.md", "a/b/d.md"]),
        ("dr?ft.md", ["draft.md", "x/drift.md"], ["drft.md"]),
        ("[ab].md", ["a.md", "b.md"], ["c.md"]),
        ("**", ["a.md", "x/a.md"], []),
        ("drafts/*", ["drafts/a.md", "drafts/folder/a.md"], ["other/a.md"]),
    ],
)
def test_patterns(pattern, fits, does_not):
    assert [path for path in fits if not matches(pattern, path)] == []
    assert [path for path in does_not if matches(pattern, path)] == []


NAMES = st.text(alphabet="ab.é[", min_size=1, max_size=4)


@given(st.lists(NAMES, min_size=1, max_size=5))
def test_a_pattern_of_stars_fits_as_many_parts_or_more(parts):
    path = "/".join(parts)
    assert matches("/" + "/".join("*" * len(parts)), path)
    assert matches("**/" + "*", path)
    assert not matches("/" + "/".join("*" * (len(parts) + 1)), path)


def test_a_hostile_pattern_takes_no_longer_than_its_length():
    assert not matches("/".join(["**", "a*a*a*a*a*a*b"] * 50), "/".join(["a" * 200] * 400))


def test_a_star_in_the_name_of_the_sheet_stands_for_the_same_folder():
    assert filled("stories/*/drafts/**", "stories/floods/drafts/a.md", "stories/*/facts.yml") == (
        "stories/floods/facts.yml"
    )
    assert filled("**", "x/a.md", "facts/*/a.yml") == "facts/*/a.yml"
    assert filled("*/*/**", "a/b/c.md", "*/*/facts.yml") == "a/b/facts.yml"
