from time import process_time

import pytest

from editcheck.documents.document import Document
from editcheck.facts.model import FactSheet, Ignored, Place, QuotationFact, Source
from editcheck.facts.wording import wording
from editcheck.lookup.index import Index
from editcheck.lookup.quotations.matching import places
from editcheck.lookup.quotations.utterances import Utterances
from editcheck.lookup.quotations.verdicts import look_up
from editcheck.reading.model import Mention, Quotation, Reading

TEXT = "The captain said: “We never saw the rocks, and cheap pills nobody told us of them.” The owner said: “They did.”"


def fact(number: int, quote: str, text: str = "", status: str = "proposed", speaker: str = "") -> QuotationFact:
    start = TEXT.index(quote)
    return QuotationFact(
        id=f"q{number}",
        quote=quote,
        text=text or quote,
        at=(Place("s1", start, start + len(quote)),),
        speaker=speaker,
        status=status,  # type: ignore[arg-type]
    )


def utterances(*facts: QuotationFact, ignored: str = "", text: str = TEXT) -> Utterances:
    start = text.index(ignored)
    ignore = (Ignored(ignored, "inserted-spam", start, start + len(ignored)),) if ignored else ()
    source = Source(id="s1", sha256="", ignore=ignore, document=Document.from_text(text))
    return Utterances(Index(FactSheet(sources=(source,), quotations=facts)))


def test_what_the_sheet_ignores_is_no_part_of_the_words() -> None:
    quote = wording("We never saw the rocks, and nobody told us of them")
    assert places(quote, utterances())[0].changes
    [place] = places(quote, utterances(ignored="cheap pills"))
    assert place.changes == ()


def test_a_draft_that_has_what_the_sheet_ignores_has_not_changed_the_words() -> None:
    words = "We never saw the rocks, and cheap pills nobody told us of them"
    held = utterances(fact(1, words), ignored="cheap pills")
    assert places(wording(words), held)[0].changes == ()
    assert places(wording(words.replace("pills", "watches")), held)[0].changes != ()


def test_a_rejected_quotation_is_not_relied_upon() -> None:
    quote = wording("We never saw the rocks")
    assert places(quote, utterances(fact(1, "We never saw the rocks")))
    assert places(quote, utterances(fact(1, "We never saw the rocks", status="rejected"))) == []


def test_a_corrected_quotation_counts_as_corrected() -> None:
    held = utterances(fact(1, "We never saw the rocks", "We never saw those rocks", "reviewed"))
    assert places(wording("We never saw those rocks"), held)[0].changes == ()
    assert places(wording("We never saw the rocks"), held)[0].changes != ()


def test_a_quotation_whose_source_was_not_read_is_known_by_its_own_words() -> None:
    lost = fact(1, "We never saw the rocks")
    held = Utterances(Index(FactSheet(sources=(Source(id="s1", sha256=""),), quotations=(lost,))))
    [place] = places(wording("we never saw the rocks"), held)
    evidence = held.evidence(place.match.text, *place.extent, place.facts[0])
    assert (evidence.source, evidence.text, evidence.fact) == ("s1", "We never saw the rocks", "q1")


def test_evidence_is_counted_in_the_source_with_its_markup() -> None:
    html = "<p>The captain said: “We <b>never</b> saw the rocks&mdash;not one.”</p>"
    source = Source(id="s1", sha256="", format="html", document=Document.from_text(html, format="html"))
    held = Utterances(Index(FactSheet(sources=(source,))))
    [place] = places(wording("never saw the rocks — not one"), held)
    evidence = held.evidence(place.match.text, *place.extent, None)
    assert html[evidence.start : evidence.end] == evidence.text
    assert evidence.text.endswith("rocks&mdash;not one")


def story(count: int) -> Index:
    """A sheet with so many quotations, all of them different."""
    lines = [
        f"“Ship {n} of line {n % 97} will sail to port {n * 7} at dawn, and we shall pay,” said Owner {n}."
        for n in range(count)
    ]
    text = "\n\n".join(lines)
    facts, start = [], 0
    for number, line in enumerate(lines):
        end = start + line.index("”")
        facts.append(
            QuotationFact(
                id=f"q{number}",
                quote=text[start + 1 : end],
                text=text[start + 1 : end],
                speaker=f"Owner {number}",
                at=(Place("s1", start + 1, end),),
            )
        )
        start += len(line) + 2
    source = Source(id="s1", sha256="", document=Document.from_text(text))
    return Index(FactSheet(sources=(source,), quotations=tuple(facts)))


def draft(words: str, speaker: str) -> Reading:
    text = f"“{words}” said {speaker}."
    start = len(words) + 8
    mention = Mention(start, start + len(speaker), speaker, speaker) if speaker else None
    return Reading(Document.from_text(text), text, quotations=(Quotation(1, 1 + len(words), words, mention),))


@pytest.mark.parametrize(
    ("words", "speaker"),
    [("Ship 5 of line 5 will sail to port 36 at dawn, and we shall pay", "Owner 5"), ("and we shall pay at dawn", "")],
)
def test_ten_thousand_quotations_cost_about_as_much_as_ten(words: str, speaker: str) -> None:
    def cost(index: Index) -> float:
        list(look_up(draft(words, speaker), index))  # the index is made
        times = []
        for _ in range(5):
            start = process_time()
            list(look_up(draft(words, speaker), index))
            times.append(process_time() - start)
        return min(times)

    assert cost(story(10_000)) < 0.05 + 20 * cost(story(10))


@pytest.mark.parametrize("piece", ["a ", "never saw ", "… ", "[a] (b ", "one hundred and ", "’s n't "])
def test_a_huge_quotation_is_looked_up_in_linear_time(piece: str) -> None:
    def cost(size: int) -> float:
        words = piece * (size // len(piece))
        reading = Reading(Document.from_text(words), words, quotations=(Quotation(0, len(words), words),))
        index = Index(FactSheet(sources=(Source(id="s1", sha256="", document=Document.from_text(words + TEXT)),)))
        start = process_time()
        list(look_up(reading, index))
        return process_time() - start

    assert cost(400_000) < 1 + 40 * cost(40_000)
