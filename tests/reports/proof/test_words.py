from hypothesis import given
from hypothesis import strategies as st

from editcheck.reports.proof.words import compared

WORDS = st.text(alphabet="ab c,.’é\n", max_size=40)


def own(runs):
    return [run.text for run in runs if run.own]


def test_the_changed_words_of_a_quotation_are_marked():
    said, expected = compared("I should hate to see it, ever", "I should like to see it, ever", exact=True)
    assert (own(said), own(expected)) == (["hate"], ["like"])


def test_words_in_another_order_count_in_a_quotation_only():
    said, expected = compared("up to five years in prison", "prison for up to two years", exact=False)
    assert (own(said), own(expected)) == (["five"], ["two"])
    assert own(compared("the dog bit the man", "the man bit the dog", exact=True)[0])


def test_marks_and_capitals_make_no_difference():
    assert own(compared("Don't go", "don’t go!", exact=True)[0]) == []


def test_a_number_is_one_word():
    assert own(compared("a fine of £20,000", "a fine of £25,000", exact=False)[0]) == ["£20,000"]


def test_wordings_with_hardly_a_word_in_common_are_not_set_side_by_side():
    assert compared("This will not be tolerated", "It is another example of harm", exact=True) == ([], [])


@given(WORDS, WORDS, st.booleans())
def test_joined_the_runs_are_the_text(said, expected, exact):
    left, right = compared(said, expected, exact)
    for runs, text in ((left, said), (right, expected)):
        assert "".join(run.text for run in runs) in ({text, ""} if exact else {text})
