import pytest

from editcheck.reading.names.offices import agree, is_sole, office


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("minister", "minister for victims and safeguarding"),
        ("victims minister", "minister for victims and safeguarding"),
        ("Tory peer", "Conservative peer"),
        ("chair of Friends of the Harbour", "chairwoman"),
        ("secretary of state for transport", "transport secretary"),
        ("CEO", "chief executive of Northwold Ferries"),
        ("former water minister", "water minister"),
        ("chairs the Ports Board", "chairwoman of the Ports Board"),
        ("biologist-turned-water minister", "water minister"),
        ("editor-in-chief in Britain", "editor-in-chief of Lantern UK"),
    ],
)
def test_titles_that_may_be_one(one, other):
    assert agree(office(one), office(other))
    assert agree(office(other), office(one))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("fisheries minister", "water minister"),
        ("shadow environment secretary", "environment secretary"),
        ("Conservative MP", "Liberal Democrat MP"),
        ("chair", "chief executive"),
        ("deputy leader", "leader"),
        ("editor-in-chief", "editorial director"),
        ("Labor Secretary", "Agriculture Secretary"),
        ("biologist-turned-deputy mayor", "mayor"),
    ],
)
def test_titles_that_are_two(one, other):
    assert not agree(office(one), office(other))


def test_an_empty_title_has_no_parts():
    assert office("").head == ""


def test_a_general_of_any_kind_is_one_person_at_a_time():
    assert [is_sole(office(title).head) for title in ("surgeon general", "attorney general", "general manager")] == [
        True,
        True,
        True,
    ]
    assert not is_sole(office("senior scientist").head)
