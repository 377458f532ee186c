"""The days of which the sources tell."""

import pytest

from editcheck.lookup.dates import look_up
from tests.lookup.sheets import index_of, reading_of

STORY = """Friday 16 May 2025

Coopers hid empty casks behind full ones, a jury found on Thursday. Abel Thorne, who ran the cellar, wept as the
foreman spoke. "I counted every cask myself," he told his daughter, Ida. A hearing on costs is due on Monday 7 July.
"""


@pytest.mark.parametrize(
    ("draft", "expected"),
    [
        ("Abel Thorne wept as the foreman of the jury spoke on Tuesday.", "Thursday"),
        ("Abel Thorne, who ran the cellar, told his daughter on Monday that he had counted every cask.", "Thursday"),
        ("Abel Thorne wept as the foreman of the jury spoke on Thursday.", ""),
        ("Abel Thorne wept as the foreman of the jury spoke after Tuesday’s storm.", ""),
        ("The harvest of grapes began on Tuesday.", ""),
    ],
)
def test_a_weekday_that_no_source_has_where_it_tells_the_same(draft, expected):
    [verdict] = look_up(reading_of(draft), index_of(STORY, published="2025-05-16"))
    assert verdict.expected.partition(" ")[0] == expected


def test_a_weekday_told_with_its_day_is_a_day_of_the_story_where_nothing_tells_when_it_was():
    story = STORY.partition("\n\n")[2].replace("on Thursday", "on Wednesday")
    told = "Thursday, May 15: 31 casks (as many as in 1989).\n"
    draft = reading_of("Abel Thorne wept as the foreman of the jury spoke on Thursday.")
    expected = [[one.expected for one in look_up(draft, index_of(text))] for text in (story, story + told)]
    assert expected == [["Wednesday"], [""]]


def test_a_day_without_a_year_is_that_nearest_to_what_the_other_sources_are_of():
    radio = "Cellar talk, May 15\n\nAbel Thorne wept as the foreman of the jury spoke. He begged on Wednesday night.\n"
    draft = reading_of("Abel Thorne wept as the foreman of the jury spoke on Thursday.")
    [alone] = look_up(draft, index_of(radio))
    index = index_of(radio, STORY)
    assert alone.expected.startswith("Wednesday")
    assert [one.expected for one in look_up(draft, index)] == [""]
