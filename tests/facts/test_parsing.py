import pytest

from editcheck.errors import SheetError
from editcheck.facts.model import FactSheet, Place

HEAD = """\
editcheck: facts/1
sources:
  - id: hall
    text: Forty-one people said they saw the mayor, and 12 of them the dog.
"""
FIGURE = """\
figures:
  - id: witnesses
    about: people saw the mayor
    value: 41
    quote: Forty-one people
    at: {source: hall, start: 0, end: 16}
"""


def opened(text: str) -> FactSheet:
    return FactSheet.from_yaml(text, name="facts.yml")


def test_a_sheet_is_read() -> None:
    sheet = opened(HEAD + FIGURE)
    assert sheet.figures[0].at == (Place("hall", 0, 16),)
    assert sheet.figures[0].value.low == 41


def test_words_are_found_where_no_offsets_are_given() -> None:
    sheet = opened(HEAD + FIGURE.replace(", start: 0, end: 16", ""))
    assert sheet.figures[0].at == (Place("hall", 0, 16),)


def test_a_person_needs_no_more_than_a_name() -> None:
    person = opened(HEAD + "people:\n  - {name: Ada Brill, roles: [{title: mayor, from: 2020-02}]}\n").people[0]
    assert (person.id, person.quote, person.at, person.roles[0].since) == ("ada-brill", "Ada Brill", (), "2020-02")


BAD = {
    "nothing": ("", "1:1: not a fact sheet: expected “editcheck: facts/1”"),
    "another file": ("title: x\n", "1:1: not a fact sheet"),
    "a list": ("- x\n", "1:1: not a fact sheet"),
    "another version": ("editcheck: facts/2\n", "1:1: .* newer than this editcheck knows"),
    "another kind": ("editcheck: rules/1\n", "1:1: not a fact sheet"),
    "no YAML": (HEAD + "figures: [\n", "6:1: not valid YAML"),
    "tab": (HEAD + "figures:\n\t- id: x\n", "6:1: not valid YAML"),
    "alias": (HEAD + "title: &a x\n", "5:8: anchors and aliases"),
    "unknown section": (HEAD + "figurse: []\n", "5:1: unknown key 'figurse', did you mean 'figures'. .known: .*fig"),
    "unknown key": (HEAD + FIGURE.replace("about:", "abuot:"), "7:5: unknown key 'abuot'"),
    "unknown key within": (HEAD + FIGURE.replace("start:", "begin:"), r"10:24: unknown key 'begin'"),
    "a key twice": (HEAD + FIGURE + "    value: 42\n", "11:5: the key 'value' stands twice"),
    "two facts of one id": (HEAD + FIGURE + FIGURE.partition("\n")[2], "11:5: a second fact with the id 'witnesses'"),
    "two sources of one id": (HEAD + "  - {id: hall, text: x}\n", "5:6: a second source with the id 'hall'"),
    "no source": (HEAD + FIGURE.rpartition("    at")[0], "6:5: the fact 'witnesses' has no source"),
    "an unknown source": (HEAD + FIGURE.replace("source: hall", "source: hull"), "10:10: the source 'hull' is not on"),
    "other words": (HEAD + FIGURE.replace("quote: Forty-one", "quote: Forty-two"), "10:5: expected “Forty-two people”"),
    "past the end": (HEAD + FIGURE.replace("end: 16", "end: 160"), "10:5: expected start and end within the 65"),
    "backwards": (HEAD + FIGURE.replace("start: 0", "start: 16"), "10:5: expected start and end within"),
    "no offset": (HEAD + FIGURE.replace("start: 0", "start: nought"), "10:24: start: expected a whole number"),
    "words that do not stand": (
        HEAD + FIGURE.replace(", start: 0, end: 16", "").replace("Forty-one", "Fifty"),
        "10:5: the words “Fifty people” do not stand in hall",
    ),
    "words that stand twice": (
        HEAD + FIGURE.replace(", start: 0, end: 16", "").replace("Forty-one people", "th"),
        "10:5: the words “th” stand more than once",
    ),
    "no number": (HEAD + FIGURE.replace("value: 41", "value: many"), "8:5: value: expected a number"),
    "no value": (HEAD + FIGURE.replace("    value: 41\n", ""), "6:5: value: expected a text, found none"),
    "ten thousand digits": (HEAD + FIGURE.replace("41", "9" * 10_000), "8:5: value: a number of more than 60 digits"),
    "an exponent": (HEAD + FIGURE.replace("value: 41", "value: 1e999999999"), "8:5: value: expected a number"),
    "no hedge": (HEAD + FIGURE + "    approx: very\n", "11:5: approx: expected one of .*about"),
    "no status": (HEAD + FIGURE + "    status: fine\n", "11:5: status: expected one of proposed, reviewed, rejected"),
    "no mapping": (HEAD + "figures:\n  - 41 people\n", "6:5: keys are expected here: id"),
    "no list": (HEAD + "figures: 41\n", "5:1: figures: expected a list"),
    "a dispute about nothing": (
        HEAD + FIGURE + "disputes:\n  - facts: [witnesses, dogs]\n",
        "12:5: there is no fact 'dogs'",
    ),
    "a dispute of one": (HEAD + FIGURE + "disputes:\n  - facts: [witnesses]\n", "12:5: facts: expected the ids of two"),
    "neither path nor text": ("editcheck: facts/1\nsources:\n  - id: x\n", "3:5: a source has either"),
    "a path without digest": ("editcheck: facts/1\nsources:\n  - {id: x, path: x.txt}\n", "3:5: sha256: expected 64"),
    "a day that is none": (
        HEAD + "dates:\n  - {id: x, about: x, value: 2023-02-29, quote: dog, at: {source: hall}}\n",
        "6:23: value: there is no such date as 2023-02-29",
    ),
    "no date": (HEAD + "people:\n  - {name: x, roles: [{title: y, from: May}]}\n", "6:34: from: expected a date"),
    "no sanctions": (HEAD + "penalties:\n  - {id: x, quote: dog, at: {source: hall}}\n", "6:5: keys are expected here"),
    "a length of what": (
        HEAD + "penalties:\n  - {id: x, sanctions: {custody: 2 fortnights}, quote: dog, at: {source: hall}}\n",
        "6:25: custody: expected a number of years or months",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", BAD)
def test_what_is_wrong_is_told_with_its_place(name: str) -> None:
    text, told = BAD[name]
    with pytest.raises(SheetError, match=rf"\Afacts\.yml:(?:{told})") as raised:
        opened(text)
    assert "\n" not in str(raised.value)
