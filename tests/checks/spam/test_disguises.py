import pytest

from editcheck.checks.spam.disguises import disguised, misspelt


@pytest.mark.parametrize(
    ("word", "trade"),
    [
        ("d1azepam", "pharmacy"),
        ("rou1ette", "gambling"),
        ("cas1no", "gambling"),
        ("buydiazepamonline", "pharmacy"),
        ("situsrouletteterbaik", "gambling"),
        ("cheapessayswriter", "essays"),
    ],
)
def test_a_word_of_a_trade_is_read_through_its_disguise(word: str, trade: str) -> None:
    assert disguised(word).trade == trade


@pytest.mark.parametrize(
    "word", ["covid19", "mp3", "h2o", "catch22", "moneylender", "bookmakers", "wheelchairs", "storytelling", "b2b"]
)
def test_other_words_have_none(word: str) -> None:
    assert disguised(word) is None


@pytest.mark.parametrize(
    ("word", "trade"), [("roulete", "gambling"), ("disertation", "essays"), ("diazpeam", "pharmacy")]
)
def test_a_letter_wrong(word: str, trade: str) -> None:
    assert misspelt(word).trade == trade


@pytest.mark.parametrize("word", ["bridge", "slots", "quince", "zxqvk"])
def test_a_word_of_english_is_not_misspelt_nor_is_one_like_none(word: str) -> None:
    assert misspelt(word) is None
