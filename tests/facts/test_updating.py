from collections.abc import Callable
from pathlib import Path

import pytest

from editcheck.documents.document import Document
from editcheck.engine.build import build_fact_sheet, update_fact_sheet
from editcheck.errors import DocumentError
from editcheck.facts.model import FactSheet, Ignored, QuotationFact
from editcheck.facts.updating import Update

HERALD = """\
Harbour fined £300,000 over crane collapse

Port Sable Harbour was fined £300,000 on Monday after a crane fell on to a ferry and injured 140 passengers.

The crane had passed its last inspection in 2019, the court heard. “Nobody looked at it for years,” said Judge \
Hester Vane.
"""
POST = """\
Harbour to build new crane

The new crane will cost £2.5m, said Piers Quill, the harbour master of Port Sable Harbour.
"""
Built = Callable[..., Update]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    (tmp_path / "herald.txt").write_text(HERALD)
    (tmp_path / "post.txt").write_text(POST)
    path = tmp_path / "facts.yml"
    build_fact_sheet([Document.open(tmp_path / "herald.txt")]).save(path)
    return path


def rebuilt(path: Path, *names: str) -> Update:
    update = update_fact_sheet(path, [Document.open(path.parent / name) for name in names])
    update.sheet.save(path)
    assert FactSheet.open(path).facts() == update.sheet.facts()
    return update


def edit(path: Path, *changes: tuple[str, str]) -> None:
    text = path.read_text()
    for old, new in changes:
        assert text.count(old) == 1, old
        text = text.replace(old, new)
    path.write_text(text)


def test_a_rebuild_of_the_same_changes_nothing(path: Path) -> None:
    before = path.read_bytes()
    update = rebuilt(path, "herald.txt")
    assert path.read_bytes() == before
    assert (update.new, update.gone, update.otherwise) == ((), (), ())


def test_what_a_person_decided_and_corrected_stays(path: Path) -> None:
    edit(
        path,
        ("    speaker: Hester Vane\n", "    speaker: Judge Vane   # as she signs\n"),
        ("    value: 140\n", "    value: 142\n"),
        ("title: Harbour", "title: Our harbour"),
        ("    rank: secondary", "    published: 2025-03-04\n    rank: primary"),
    )
    before = path.read_text()
    update = rebuilt(path, "herald.txt")
    assert path.read_text() == before
    assert [mine.id for mine, _ in update.otherwise] == [
        fact.id for fact in update.sheet.facts() if fact.quote in ("140", "Nobody looked at it for years,")
    ]


def test_what_a_person_rejected_stays_rejected(path: Path) -> None:
    edit(path, ("    speaker: Hester Vane\n", "    speaker: Hester Vane\n    status: rejected\n"))
    rebuilt(path, "herald.txt", "post.txt")
    assert [fact.status for fact in FactSheet.open(path).quotations] == ["rejected"]


def test_what_a_person_added_stays(path: Path) -> None:
    added = "  - {id: ours, speaker: the court, quote: passed its last inspection, at: {source: herald}}\n"
    path.write_text(path.read_text().replace("quotations:\n", "quotations:\n" + added))
    update = rebuilt(path)
    assert "ours" in [fact.id for fact in update.sheet.quotations]
    (path.parent / "herald.txt").write_text("Updated at noon\n\n" + HERALD)
    ours = next(fact for fact in rebuilt(path).sheet.quotations if fact.id == "ours")
    assert ours.at[0].start == HERALD.index("passed its last") + len("Updated at noon\n\n")


def test_a_further_source_adds_to_the_sheet(path: Path) -> None:
    update = rebuilt(path, "post.txt")
    assert [source.id for source in update.sheet.sources] == ["herald", "post"]
    assert any("2.5m" in fact.quote for fact in update.new)
    harbour = next(fact for fact in update.sheet.names if fact.name == "Port Sable Harbour")
    assert [place.source for place in harbour.at] == ["herald", "post"]
    assert not update.gone


def test_facts_move_with_their_words(path: Path) -> None:
    before = {fact.id for fact in FactSheet.open(path).facts()}
    (path.parent / "herald.txt").write_text(HERALD.replace("Port Sable", "  The Port Sable", 1))
    update = rebuilt(path)
    assert {fact.id for fact in update.sheet.facts()} == before
    assert (update.new, update.gone) == ((), ())


def test_words_that_are_gone_are_told(path: Path) -> None:
    (path.parent / "herald.txt").write_text(HERALD.replace("Nobody looked", "Hardly anybody looked"))
    update = rebuilt(path)
    assert [fact.quote for fact in update.gone] == ["Nobody looked at it for years,"]
    assert [fact.quote for fact in update.new] == ["Hardly anybody looked at it for years,"]


def test_a_settled_dispute_stays_settled(path: Path) -> None:
    (path.parent / "herald.txt").write_text(HERALD)
    (path.parent / "post.txt").write_text("When the crane fell 220 passengers were injured, the union says.\n")
    update = rebuilt(path, "post.txt")
    (dispute,) = update.sheet.disputes
    update.sheet._replace(disputes=(dispute._replace(settled="the union counts bruises"),)).save(path)
    assert rebuilt(path).sheet.disputes == (dispute._replace(settled="the union counts bruises"),)


def test_what_is_ignored_can_be_put_back(path: Path) -> None:
    herald = path.parent / "herald.txt"
    herald.write_text(HERALD + "\nqxzvkjwpltrbn\n")
    ignored = rebuilt(path).sheet.sources[0].ignore
    assert [item.quote for item in ignored] == ["qxzvkjwpltrbn"]
    sheet = FactSheet.open(path)
    sheet._replace(sources=(sheet.sources[0]._replace(ignore=()),)).save(path)
    assert rebuilt(path).sheet.sources[0].ignore == ()


def test_what_a_person_ignores_is_unlearned(path: Path) -> None:
    sheet = FactSheet.open(path)
    words = "“Nobody looked at it for years,”"
    start = HERALD.index(words)
    ignore = (Ignored(words, "not said in court", start, start + len(words)),)
    sheet._replace(sources=(sheet.sources[0]._replace(ignore=ignore),)).save(path)
    update = rebuilt(path)
    assert update.sheet.quotations == ()
    assert [type(fact) for fact in update.gone] == [QuotationFact]


def test_a_source_that_is_gone_stops_the_rebuild(path: Path) -> None:
    (path.parent / "herald.txt").unlink()
    before = path.read_bytes()
    with pytest.raises(DocumentError, match="herald"):
        update_fact_sheet(path, [])
    assert path.read_bytes() == before
