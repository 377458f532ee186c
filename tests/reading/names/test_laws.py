import pytest

from editcheck.reading.names.laws import laws


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("under the Inland Waters Act 2009, said", ["Inland Waters Act 2009"]),
        ("It passed. Supporters of the Tug Act sang.", ["Tug Act"]),
        ("the Rights of the Child Act passed", ["Rights of the Child Act"]),
        ("passed House Bill 902, the Tug Act, in 2024", ["House Bill 902", "Tug Act"]),
        ("the Coastal Pilots (Licensing) Bill was", ["Coastal Pilots (Licensing) Bill"]),
        ("the Government's Ports and Harbours Bill", ["Ports and Harbours Bill"]),
        ("the Bill and the Act", []),
        ("backs the Scottish Bill, with a grumble", []),
        ("Her own Bill on tugs", []),
        ("She sent Bill a letter.", []),
        ("the Harbour Dues Act, 1987", ["Harbour Dues Act, 1987"]),
    ],
)
def test_names_of_laws(text, found):
    assert [text[start:end] for start, end in laws(text)] == found


def test_only_the_stretch_asked_for_is_read():
    text = "the Tug Act and the Pilot Act"

    assert [text[start:end] for start, end in laws(text, 16, len(text))] == ["Pilot Act"]
