import re
from pathlib import Path

from editcheck.facts.form import SECTIONS, slug
from editcheck.facts.model import Place
from editcheck.facts.storing import parse_sheet

DOCUMENTED = Path(__file__).parents[2] / "docs" / "fact-sheet.md"


def test_the_sheet_in_the_documentation_is_one() -> None:
    text = re.search(r"```yaml\n(.*?)```", DOCUMENTED.read_text(encoding="utf-8"), re.DOTALL)
    assert text is not None
    sheet = parse_sheet(text[1], "facts.yml", None)
    assert all(getattr(sheet, section) for section in SECTIONS)
    assert sheet.figures[0].value.low == 40_000
    assert sheet.names[0].at == (Place("phone-call", 16, 26),)


def test_ids_are_short_and_end_with_a_word() -> None:
    assert slug("The Mayor’s “Map”, No. 3") == "the-mayors-map-no-3"
    assert slug("one two three four", 10) == "one-two"
    assert slug("x" * 99, 10) == "x" * 10
    assert slug("…") == ""
