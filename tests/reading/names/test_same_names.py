import pytest

from editcheck.reading.names.same_names import country, forms, meaning, plain, same_land


@pytest.mark.parametrize(
    ("word", "key"),
    [("Zoë’s", "zoe"), ("U.S.", "us"), ("Defence", "defense"), ("Labour", "labor"), ("Glamour", "glamour"), ("", "")],
)
def test_plain_words(word, key):
    assert plain(word) == key


def test_other_forms_of_a_name():
    assert ("united", "nations") in forms(("un",))
    assert meaning(("tory",)) == meaning(("conservatives",)) != ""
    assert forms(("marigold",)) == ()


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("german", "germany", True),
        ("welsh", "wales", True),
        ("austria", "australia", False),
        ("iran", "iraq", False),
        ("kuwaitis", "kuwaiti", True),
        ("nepalis", "nepal", True),
        ("harris", "harry", False),
    ],
)
def test_a_country_and_its_people(one, other, same):
    assert same_land(one, other) is same
    assert same_land(other, one) is same


def test_a_people_without_a_table_is_itself():
    assert country("ruritanian") == "ruritanian"
