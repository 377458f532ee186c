import pytest

from editcheck.reading.polarity import denies, terms


def denied(text: str) -> list[str]:
    return [text[term.start : term.end] for term in terms(text) if term.denied]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The board will not close the pier.", ["close"]),
        ("The board won't close the pier.", ["close"]),
        ("The board won’t ever close the pier.", ["close"]),
        ("It had no tugs and no pilots.", ["tugs", "pilots"]),
        ("Not only pilots came, but tugs.", []),
        ("The board closed the pier.", []),
        ("Warehouse No. 5 burned.", []),
        ("They left without the pilot’s consent.", ["consent"]),
    ],
)
def test_the_word_denied(text, words):
    assert denied(text) == words


def test_a_negation_reaches_as_far_as_the_next_mark():
    text = "It would not apply to boats moored before June, the board said."
    reached = [text[term.start : term.end] for term in terms(text) if term.reached]

    assert reached == ["apply", "boats", "moored", "June"]


def test_failing_denies_what_follows_but_is_itself_said():
    assert [term.denied for term in terms("The crew failed to answer the alarm")] == [False] * 4
    assert [term.reached for term in terms("The crew failed to answer the alarm")] == [False, False, True, True]


@pytest.mark.parametrize(("text", "told"), [("Nobody came", True), ("He denied it", True), ("All came", False)])
def test_whether_a_text_denies_anything(text, told):
    assert denies(text) is told


def test_what_has_yet_to_be_done_is_denied():
    assert denied("The bridge has yet to be opened.") == ["opened"]
    assert denies("The bridge is yet to be opened.")
    assert not denies("This is yet another bridge.")
