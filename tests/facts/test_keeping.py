from pathlib import Path

import pytest

from editcheck.errors import SheetError
from editcheck.facts.model import FactSheet, NameFact, PersonFact, Place

BY_HAND = """\
# The sheet of the town hall story
editcheck: facts/1   # the format
title: Old title

# where it all comes from
sources:
# the minutes
- id: hall
  text: |
    Ada Brill told 40 people.

    Then she left.

  rank: primary
people:
  # the mayor
  - name:   'Ada Brill'
    also: [Mayor Brill]
    at:
       source: hall
       start: 0
       end: 9
  # the clerk
  - {name: "Tom Oakes", status: reviewed}
# numbers
figures:
  - id: forty
    about: people told
    value: 40
    quote: 40 people
    at: {source: hall}   # found by its words

disputes: []
# the end"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "facts.yml"
    path.write_text(BY_HAND)
    return path


def test_nothing_changes_where_nothing_has_changed(path: Path) -> None:
    FactSheet.open(path).save(path)
    assert path.read_text() == BY_HAND


def test_only_what_has_changed_is_written_anew(path: Path) -> None:
    sheet = FactSheet.open(path)
    sheet = sheet._replace(people=(sheet.people[0], sheet.people[1]._replace(status="rejected")))
    sheet.save(path)
    before = '  - {name: "Tom Oakes", status: reviewed}\n'
    assert path.read_text() == BY_HAND.replace(before, "  - name: Tom Oakes\n    status: rejected\n")


def test_new_items_take_their_place_and_the_form_of_their_section(path: Path) -> None:
    sheet = FactSheet.open(path)
    zoe = PersonFact(id="zoe-lim", name="Zoe Lim", quote="Zoe Lim", at=())
    hall = NameFact(id="hall", name="Ada", quote="Ada", kind="place", at=(Place("hall", 0, 3),))
    sheet._replace(people=(sheet.people[0], zoe, sheet.people[1]), names=(hall,)).save(path)
    text = path.read_text()
    assert "       end: 9\n  - name: Zoe Lim\n  # the clerk\n" in text
    assert (
        "# found by its words\nnames:\n  - {id: hall, name: Ada, kind: place, at: {source: hall, start: 0, end: 3}}\n"
        in text
    )
    assert FactSheet.open(path).names == (hall,)


def test_a_comment_outlives_the_item_below_it(path: Path) -> None:
    sheet = FactSheet.open(path)
    sheet._replace(people=sheet.people[1:], figures=()).save(path)
    text = path.read_text()
    assert "people:\n  # the clerk\n  - {name" in text
    assert "  # the mayor\n" in text
    assert "figures" not in text
    assert "# numbers" in text


def test_line_ends_stay_what_they_are(path: Path) -> None:
    path.write_bytes(BY_HAND.replace("\n", "\r\n").encode())
    sheet = FactSheet.open(path)
    sheet._replace(title="New title").save(path)
    assert path.read_bytes() == BY_HAND.replace("Old title", "New title").replace("\n", "\r\n").encode()


def test_a_sheet_in_another_form_is_written_anew_rather_than_wrongly(path: Path) -> None:
    path.write_text("{editcheck: facts/1, people: [{name: Ada Brill}]}\n")
    sheet = FactSheet.open(path)
    sheet._replace(title="T").save(path)
    assert path.read_text() == "editcheck: facts/1\ntitle: T\npeople:\n  - name: Ada Brill\n"


def test_a_file_that_is_no_sheet_is_not_written_over(path: Path) -> None:
    path.write_text("The council met on Monday.\n")
    with pytest.raises(SheetError, match="not a fact sheet"):
        FactSheet().save(path)
    assert path.read_text() == "The council met on Monday.\n"


def test_nothing_is_left_half_written(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(self: Path, target: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", fail)
    with pytest.raises(SheetError, match=r"cannot be written \(No space left"):
        FactSheet.open(path)._replace(title="T").save(path)
    assert path.read_text() == BY_HAND
    assert [file.name for file in path.parent.iterdir()] == ["facts.yml"]
