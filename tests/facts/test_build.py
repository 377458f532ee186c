import time
from pathlib import Path

import pytest

from editcheck.documents.document import Document
from editcheck.facts.build import propose
from editcheck.facts.model import FactSheet, Ignored

HERALD = """\
Harbour fined £300,000 over crane collapse

By Nora Teal
Tuesday 4 March 2025

Port Sable Harbour was fined £300,000 on Monday after a crane fell on to a ferry and injured more than 140 passengers.

The crane had passed its last inspection in 2019, the court heard. “Nobody looked at that crane for years,” said Judge \
Hester Vane.

Piers Quill, the harbour master, said: “We are sorry for what happened on that day.”
"""
POST = """\
Ferry crane: harbour master says sorry

6 March 2025

Port Sable Harbour must pay a fine of £300,000. About 220 passengers were injured when its crane fell, the union says.

“We are sorry for what happened on that day,” Quill told the Post. Buy cheap pills at Pillmart today.

“Nobody had looked at that crane for years,” said Hester Vane, the judge.
"""


def sheet_of(*texts: str, ignore: tuple[Ignored, ...] = ()) -> FactSheet:
    documents = [Document.from_text(text, name) for text, name in zip(texts, ("herald.txt", "post.txt"), strict=False)]
    return propose([(document, ignore if document.name == "post.txt" else ()) for document in documents])


def test_sources_are_listed_with_the_day_they_tell() -> None:
    sheet = sheet_of(HERALD, POST)
    assert [(source.id, source.published) for source in sheet.sources] == [
        ("herald", "2025-03-04"),
        ("post", "2025-03-06"),
    ]
    assert sheet.title == "Harbour fined £300,000 over crane collapse"


def test_every_fact_stands_where_it_says() -> None:
    sheet = sheet_of(HERALD, POST)
    texts = {source.id: source.document.source for source in sheet.sources if source.document}
    assert sheet.facts()
    for fact in sheet.facts():
        first = fact.at[0]
        assert texts[first.source][first.start : first.end] == fact.quote
    ids = [fact.id for fact in sheet.facts()]
    assert len(set(ids)) == len(ids)


def test_what_two_sources_say_alike_is_one_fact_with_two_places() -> None:
    sheet = sheet_of(HERALD, POST)
    sorry = [fact for fact in sheet.quotations if "sorry" in fact.text]
    assert [sorted(place.source for place in fact.at) for fact in sorry] == [["herald", "post"]]
    assert sorry[0].speaker == "Piers Quill"
    harbour = next(fact for fact in sheet.names if fact.name == "Port Sable Harbour")
    assert [place.source for place in harbour.at] == ["herald", "post"]
    quill = [fact for fact in sheet.people if "Quill" in fact.name]
    assert [fact.name for fact in quill if " " in fact.name] == ["Piers Quill"]


def test_sources_that_disagree_are_a_dispute() -> None:
    sheet = sheet_of(HERALD, POST)
    facts = {fact.id: fact for fact in sheet.facts()}
    quotes = {tuple(sorted(facts[identifier].quote for identifier in dispute.facts)) for dispute in sheet.disputes}
    nobody = ("Nobody had looked at that crane for years,", "Nobody looked at that crane for years,")
    assert quotes == {("140", "220"), nobody}


def test_sources_that_agree_are_not() -> None:
    assert sheet_of(HERALD, HERALD).disputes == ()


def test_nothing_is_learned_from_what_is_ignored() -> None:
    start = POST.index("Buy cheap")
    words = "Buy cheap pills at Pillmart today."
    assert any("Pillmart" in fact.quote for fact in sheet_of(HERALD, POST).facts())
    sheet = sheet_of(HERALD, POST, ignore=(Ignored(words, "inserted-spam", start, start + len(words)),))
    assert not any("Pillmart" in fact.quote for fact in sheet.facts())
    assert sheet.sources[1].ignore[0].quote == words


def test_a_stretch_within_another_is_ignored_once() -> None:
    ignore = (Ignored(POST[20:30], "gibberish", 20, 30), Ignored(POST[10:40], "boilerplate", 10, 40))
    assert [item.start for item in sheet_of(HERALD, POST, ignore=ignore).sources[1].ignore] == [10]


def test_ids_stay_when_another_source_comes_first() -> None:
    alone = {(fact.quote, fact.id) for fact in sheet_of(HERALD).facts() if not fact.quote.isdigit()}
    documents = [Document.from_text(text, name) for text, name in ((POST, "post.txt"), (HERALD, "herald.txt"))]
    both = {fact.id for fact in propose([(document, ()) for document in documents]).facts()}
    kept = [identifier for _, identifier in alone if identifier in both]
    assert len(kept) >= 0.8 * len(alone)


def test_a_saved_proposal_opens_again(tmp_path: Path) -> None:
    sheet = sheet_of(HERALD, POST)
    sheet.save(tmp_path / "facts.yml")
    assert FactSheet.open(tmp_path / "facts.yml").facts() == sheet.facts()


def test_numbers_beyond_all_measure_are_left_out(tmp_path: Path) -> None:
    sheet = sheet_of(
        f"The council spent £{'9' * 10_000} on lamps and £{'8' * 30} on oil.\nIt met on 31 February 2024.\n"
    )
    sheet.save(tmp_path / "facts.yml")
    assert FactSheet.open(tmp_path / "facts.yml").facts() == sheet.facts()


def test_the_work_grows_with_the_sources_and_not_with_their_square() -> None:
    from editcheck.facts import joining

    texts = [HERALD.replace("£300,000", f"£{number},000").replace("140", str(150 + number)) for number in range(40)]
    compared = []
    alike = joining._alike
    joining._alike = lambda one, other: compared.append(1) or alike(one, other)  # type: ignore[func-returns-value]
    try:
        counts = []
        for count in (20, 40):
            compared.clear()
            propose([(Document.from_text(text, f"{n}.txt"), ()) for n, text in enumerate(texts[:count])])
            counts.append(len(compared))
    finally:
        joining._alike = alike
    assert counts[1] <= 3 * counts[0] + 50


HOSTILE = [
    "12,345 cats and ",
    "who forges could face two years in prison and ",
    "“We shall see what to do,” said Ada. ",
]


@pytest.mark.parametrize("piece", HOSTILE)
def test_a_hostile_source_costs_no_more_than_its_length(piece: str) -> None:
    def seconds(count: int) -> float:
        document = Document.from_text(piece * count, "hostile.txt")
        start = time.process_time()
        propose([(document, ())])
        return time.process_time() - start

    seconds(50)
    assert seconds(1600) < 24 * max(seconds(200), 0.01)
