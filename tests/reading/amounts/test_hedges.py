import pytest

from editcheck.documents.document import Document
from editcheck.reading.reader import read_prose


@pytest.mark.parametrize(
    ("text", "direction", "hedge"),
    [
        ("They put the fall in traffic on the roads of the island at 46 per cent.", "down", ""),
        ("The fall in traffic is told on page 46 of the report.", "", ""),
        ("The budget is 6.5 percent larger.", "up", ""),
        ("There were 4% fewer midwives than before.", "down", ""),
        ("Births were a third fewer than in May.", "down", "about"),
        ("The firm paid £4,000, plus costs.", "", ""),
        ("The firm paid £4,000-plus.", "", "over"),
        ("It is a growing trade after a 45 per cent fall in thefts.", "down", ""),
        ("When the crane fell, 45 people ran.", "", ""),
        ("The price rose sharply, to £45.", "up", ""),
        ("The wage bill went up to £61 million.", "up", ""),
        ("It may cost up to £61 million.", "", "up to"),
        ("The club needs 40 more players.", "", ""),
    ],
)
def test_directions_and_hedges(text, direction, hedge):
    (figure,) = read_prose(Document.from_text(text)).figures
    assert (figure.direction, figure.value.hedge) == (direction, hedge)


@pytest.mark.parametrize("text", ["The bill passed by 33 votes to 14.", "It passed 33-14.", "33 votes against 14."])
def test_votes_are_scores(text):
    (figure,) = read_prose(Document.from_text(text)).figures
    assert (figure.value.unit, figure.value.low, figure.value.high) == ("score", 33, 14)
