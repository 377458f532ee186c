import pytest

from editcheck.lookup.figures.verdicts import look_up
from tests.lookup.sheets import index_of, reading_of

STORY = "Clips of the seal pup at Carrow Quay have been viewed 40,000 times a month on the harbour webcam."


@pytest.mark.parametrize(
    ("draft", "outcome"),
    [
        ("Clips of the seal pup have been viewed 40,000 times a day on the webcam.", "contradicted"),
        ("Clips of the seal pup have been viewed 40,000 times each week on the webcam.", "contradicted"),
        ("Clips of the seal pup have been viewed 40,000 times every month on the webcam.", "confirmed"),
        ("Clips of the seal pup have been viewed 40,000 times on the webcam.", "confirmed"),
    ],
)
def test_an_amount_counted_by_another_span_of_time_is_contradicted(draft, outcome):
    (verdict,) = look_up(reading_of(draft), index_of(STORY))
    assert verdict.outcome == outcome
    assert verdict.expected == ("40,000 times a month" if outcome == "contradicted" else "")


@pytest.mark.parametrize(("draft", "outcome"), [("a-month", "contradicted"), ("a-week", "confirmed")])
def test_a_rate_may_be_hyphened_and_its_sum_told_in_other_words(draft, outcome):
    index = index_of("Quill (left) has turned down an offer of £140,000-a-week to stay at Brackwater.")
    (verdict,) = look_up(reading_of(f"He may leave over the new £140,000-{draft} contract."), index)
    assert verdict.outcome == outcome
