from pathlib import Path

import pytest

from editcheck.documents.document import Document
from editcheck.engine.build import build_fact_sheet
from editcheck.facts.model import FactSheet
from editcheck.facts.verifying import problems

TEXT = """\
Harbour fined £300,000 over crane collapse

Port Sable Harbour was fined £300,000 on Monday after a crane fell on to a ferry and injured 140 passengers.

“Nobody looked at it for years,” said Judge Hester Vane. The crane was built in 1987 by Oakes and Sons.
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    (tmp_path / "herald.txt").write_text(TEXT)
    path = tmp_path / "facts.yml"
    build_fact_sheet([Document.open(tmp_path / "herald.txt")]).save(path)
    return path


def kinds(path: Path) -> list[tuple[str, str]]:
    sheet = FactSheet.open(path, check_sources=False)
    return [(problem.kind, problem.about) for problem in problems(sheet, path.parent)]


def test_a_fresh_sheet_is_in_order(path: Path) -> None:
    assert kinds(path) == []


def test_a_source_that_is_gone(path: Path) -> None:
    (path.parent / "herald.txt").unlink()
    assert kinds(path) == [("missing", "herald")]


def test_a_source_that_has_changed_and_what_that_does_to_quotes(path: Path) -> None:
    (path.parent / "herald.txt").write_text("NEW " + TEXT.replace("Nobody looked", "Nobody had looked"))
    found = kinds(path)
    assert found[0] == ("changed", "herald")
    quotation = FactSheet.open(path, check_sources=False).quotations[0].id
    assert ("lost", quotation) in found
    assert ("moved", "hester-vane") in found
    assert ("moved", quotation) not in found


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("value: 140", "value: 410"),
        ("value: 1987", "value: 1978"),
        ("speaker: Hester Vane\n", "speaker: Hester Vane\n    text: Nobody looked at it for months,\n"),
        ("name: Hester Vane", "name: Esther Wayne"),
    ],
)
def test_a_correction_that_contradicts_its_own_words(path: Path, old: str, new: str) -> None:
    text = path.read_text()
    assert text.count(old) == 1
    path.write_text(text.replace(old, new).replace("also: [Judge Hester Vane]", "also: [Ms Wayne]"))
    assert [kind for kind, _ in kinds(path)] == ["contradicts"]


@pytest.mark.parametrize("quote", ["140", "140 passengers", "injured 140"])
def test_a_fact_that_a_person_wrote_is_compared_with_its_words_too(path: Path, quote: str) -> None:
    source = FactSheet.open(path).sources[0]
    head = f"editcheck: facts/1\nsources:\n  - {{id: herald, path: herald.txt, sha256: {source.sha256}}}\nfigures:\n"
    fact = f"  - {{id: hurt, about: passengers injured, value: %s, quote: {quote}, at: {{source: herald}}}}\n"
    path.write_text(head + fact % "140")
    assert kinds(path) == []
    path.write_text(head + fact % "410")
    assert kinds(path) == [("contradicts", "hurt")]


def test_an_amount_without_its_unit_contradicts_nothing(path: Path) -> None:
    source = FactSheet.open(path).sources[0]
    head = f"editcheck: facts/1\nsources:\n  - {{id: herald, path: herald.txt, sha256: {source.sha256}}}\nfigures:\n"
    fact = "  - {id: fine, about: the fine, value: %s, quote: '£300,000', at: {source: herald}}\n"
    path.write_text(head + fact % 300000)
    assert kinds(path) == []
    path.write_text(head + fact % "300000, unit: USD")
    assert kinds(path) == [("contradicts", "fine")]


def test_what_is_rejected_may_contradict(path: Path) -> None:
    path.write_text(path.read_text().replace("value: 140\n", "value: 410\n    status: rejected\n"))
    assert kinds(path) == []
