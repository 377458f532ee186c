from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from editcheck.documents.document import Document
from editcheck.errors import SheetError
from editcheck.facts.model import FactSheet, Place, QuotationFact, Source
from editcheck.facts.storing import digest
from tests.facts.sheets import contents, sheets

relaxed = settings(
    max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow], deadline=None
)


@relaxed
@given(sheets())
def test_what_is_saved_is_what_is_opened(tmp_path: Path, sheet: FactSheet) -> None:
    path = tmp_path / "facts.yml"
    path.unlink(missing_ok=True)
    sheet.save(path)
    first = path.read_bytes()
    opened = FactSheet.open(path)
    assert contents(opened) == contents(sheet)
    opened.save(path)
    assert path.read_bytes() == first
    path.unlink()
    opened.save(path)
    assert path.read_bytes() == first


@relaxed
@given(sheets(), sheets())
def test_saving_over_another_sheet_says_what_the_new_one_says(tmp_path: Path, old: FactSheet, new: FactSheet) -> None:
    path = tmp_path / "facts.yml"
    path.unlink(missing_ok=True)
    old.save(path)
    new.save(path)
    assert contents(FactSheet.open(path)) == contents(new)


def sheet_of(folder: Path) -> FactSheet:
    (folder / "sources").mkdir(exist_ok=True)
    file = folder / "sources" / "hall.txt"
    file.write_bytes("Town hall\r\n\r\n“We shall see,” said Ada Brill.\r\n".encode())
    document = Document.open(file)
    start = document.source.index("We shall")
    words = "We shall see,"
    at = (Place("hall", start, start + len(words)),)
    fact = QuotationFact(id="see", quote=words, at=at, speaker="Ada Brill", text=words)
    return FactSheet(sources=(Source("hall", digest(document), document=document),), quotations=(fact,))


def test_paths_are_kept_as_seen_from_the_sheet(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sheet = sheet_of(tmp_path)
    (tmp_path / "sheets").mkdir()
    sheet.save(tmp_path / "facts.yml")
    sheet.save(tmp_path / "sheets" / "facts.yml")
    assert "path: sources/hall.txt\n" in (tmp_path / "facts.yml").read_text()
    assert "path: ../sources/hall.txt\n" in (tmp_path / "sheets" / "facts.yml").read_text()
    monkeypatch.chdir(tmp_path / "sheets")
    opened = FactSheet.open("facts.yml")
    assert opened.sources[0].document is not None
    assert opened.facts() == sheet.facts()
    opened.save(tmp_path / "sheets" / "facts.yml")
    assert "path: ../sources/hall.txt\n" in (tmp_path / "sheets" / "facts.yml").read_text()


def test_a_source_that_has_changed_is_told(tmp_path: Path) -> None:
    sheet_of(tmp_path).save(tmp_path / "facts.yml")
    (tmp_path / "sources" / "hall.txt").write_text("Something else")
    with pytest.raises(SheetError, match=r"facts\.yml:\d+:\d+: .*hall\.txt has changed since the sheet was built"):
        FactSheet.open(tmp_path / "facts.yml")
    assert FactSheet.open(tmp_path / "facts.yml", check_sources=False).sources[0].document is None


def test_a_source_that_is_gone_is_told(tmp_path: Path) -> None:
    sheet_of(tmp_path).save(tmp_path / "facts.yml")
    (tmp_path / "sources" / "hall.txt").unlink()
    with pytest.raises(SheetError, match=r"facts\.yml:\d+:\d+: the source 'hall' cannot be read: .*no such file"):
        FactSheet.open(tmp_path / "facts.yml")


def test_nothing_is_lost_when_the_sources_were_not_read(tmp_path: Path) -> None:
    path = tmp_path / "facts.yml"
    sheet_of(tmp_path).save(path)
    before = path.read_bytes()
    FactSheet.open(path, check_sources=False).save(path)
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (None, "no such fact sheet"),
        (b"", "1:1: not a fact sheet"),
        (b"\xff\xfe", "not UTF-8"),
        (b"x" * 101, "larger than"),
    ],
)
def test_a_file_that_is_no_sheet_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, content: bytes | None, told: str
) -> None:
    monkeypatch.setattr("editcheck.facts.storing.MAX_BYTES", 100)
    path = tmp_path / "facts.yml"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(SheetError, match=told):
        FactSheet.open(path)


def test_a_link_to_a_sheet_stays_a_link_and_its_rights_stay(tmp_path: Path) -> None:
    sheet_of(tmp_path).save(tmp_path / "facts.yml")
    (tmp_path / "facts.yml").chmod(0o640)
    link = tmp_path / "link.yml"
    link.symlink_to("facts.yml")
    FactSheet.open(link)._replace(title="New").save(link)
    assert link.is_symlink()
    assert FactSheet.open(tmp_path / "facts.yml").title == "New"
    assert (tmp_path / "facts.yml").stat().st_mode & 0o777 == 0o640


def test_a_byte_order_mark_does_no_harm(tmp_path: Path) -> None:
    sheet_of(tmp_path).save(tmp_path / "facts.yml")
    (tmp_path / "facts.yml").write_bytes(b"\xef\xbb\xbf" + (tmp_path / "facts.yml").read_bytes())
    FactSheet.open(tmp_path / "facts.yml").save(tmp_path / "facts.yml")
    assert FactSheet.open(tmp_path / "facts.yml").facts() == sheet_of(tmp_path).facts()
