import pytest

from editcheck.documents.document import Document
from editcheck.facts.model import Dispute, FactSheet, Ignored, Place, QuotationFact, Source
from editcheck.lookup.index import Index
from editcheck.lookup.quotations.verdicts import look_up
from editcheck.lookup.verdict import Verdict
from editcheck.reading.model import Mention, Quotation, Reading
from editcheck.reading.reader import read_prose

STORY = """Ferry to be scrapped

The ferry Marigold will be scrapped, Northwold Ferries said on Monday.

"We have patched her for eleven winters, and she will not see a twelfth," said Oriel Vantage, who runs the company. \
"Nobody is to blame but the sea."

The harbour master, Edwin Marchetti-Cole, was less kind. "That hull should have been condemned four years ago," he \
said. "I wrote three letters about it, and nobody answered."

Ines Tarrow, the mayor, said: "This town was built on the back of that ship. We shall organise a farewell that people \
will remember."

The report of the safety board says that the ship lost a fifth of her plating to rust.
"""


def sheet_of(*texts: str) -> FactSheet:
    """A sheet as a reader would propose it: one fact for each quotation, with its speaker."""
    sources, facts = [], []
    for number, text in enumerate(texts, start=1):
        document = Document.from_text(text, name=f"source{number}.txt")
        sources.append(Source(id=f"s{number}", sha256="", document=document))
        for count, quotation in enumerate(read_prose(document).quotations, start=1):
            facts.append(
                QuotationFact(
                    id=f"q{number}.{count}",
                    quote=quotation.text,
                    at=(Place(f"s{number}", quotation.start, quotation.end),),
                    speaker=quotation.speaker.name if quotation.speaker else "",
                    text=quotation.text,
                )
            )
    return FactSheet(sources=tuple(sources), quotations=tuple(facts))


def said(words: str, speaker: str = "", cue: str = "said") -> Reading:
    """The reading of a draft that is one quotation."""
    text = f"“{words}” {cue} {speaker}."
    start = text.rindex(speaker) if speaker else 0
    mention = Mention(start, start + len(speaker), speaker, speaker) if speaker else None
    return Reading(Document.from_text(text), text, quotations=(Quotation(1, 1 + len(words), words, mention),))


def verdicts(reading: Reading, sheet: FactSheet | None = None) -> list[Verdict]:
    return list(look_up(reading, Index(sheet or sheet_of(STORY))))


def verdict(words: str, speaker: str = "", sheet: FactSheet | None = None) -> Verdict:
    [found] = verdicts(said(words, speaker), sheet)
    return found


@pytest.mark.parametrize(
    ("words", "speaker"),
    [
        ("We have patched her for eleven winters, and she will not see a twelfth", "Oriel Vantage"),
        ("we have patched her for 11 winters – and she won’t see a 12th", "Vantage"),
        ("We have patched her … and she will not see a twelfth.", "Ms Vantage"),
        ("[The Marigold] will not see a twelfth", "Oriel Vantage"),
        ("[s]he will not see a twelfth", "Oriel Vantage"),
        ("patched her for eleven winters", "Oriel Vantage"),
        ("That hull should have been condemned four years ago. I wrote three letters about it", "Marchetti-Cole"),
        ("We shall organize a farewell that people will remember", "Ines Tarrow"),
        ("That hull should have been condemned four years ago", "the harbour master"),
        ("That hull should have been condemned four years ago", ""),
        ("wrote three letters", ""),
        ("we", ""),
    ],
)
def test_the_same_words_of_the_same_speaker_are_confirmed_with_their_evidence(words: str, speaker: str) -> None:
    found = verdict(words, speaker)
    assert (found.outcome, found.reason) == ("confirmed", "")
    [evidence] = found.evidence
    assert STORY[evidence.start : evidence.end] == evidence.text
    assert evidence.source == "s1"
    assert evidence.fact is not None


@pytest.mark.parametrize(
    ("words", "speaker", "diff"),
    [
        (
            "We have mended her for eleven winters, and she will not see a twelfth",
            "Oriel Vantage",
            "We have [mended → patched] her for eleven winters …",
        ),
        (
            "That hull should not have been condemned four years ago",
            "Edwin Marchetti-Cole",
            "That hull should [added: not] have been condemned four …",
        ),
        ("This town was built on that ship", "Ines Tarrow", "… town was built on [left out: the back of] that ship"),
        (
            "We may organise a farewell that people will remember",
            "Ines Tarrow",
            "We [may → shall] organise a farewell that …",
        ),
    ],
)
def test_changed_words_are_shown_as_a_word_diff(words: str, speaker: str, diff: str) -> None:
    found = verdict(words, speaker)
    assert (found.outcome, found.reason) == ("contradicted", "wording")
    assert found.detail.startswith(diff)
    assert found.found == words


@pytest.mark.parametrize(
    ("words", "remark"),
    [
        ("That hull should never have been condemned four years ago", "negation"),
        ("That hull could have been condemned four years ago", "“should” became “could”"),
        ("That hull should have been condemned six years ago", "number"),
    ],
)
def test_the_worst_changes_are_told(words: str, remark: str) -> None:
    assert remark in verdict(words, "Edwin Marchetti-Cole").detail


def test_the_right_words_in_another_mouth() -> None:
    found = verdict("That hull should have been condemned four years ago", "Oriel Vantage")
    assert (found.outcome, found.reason) == ("contradicted", "speaker")
    assert (found.found, found.expected) == ("Oriel Vantage", "Edwin Marchetti-Cole")


def test_a_namesake_is_somebody_else_and_a_surname_alone_is_not() -> None:
    assert verdict("That hull should have been condemned four years ago", "Brenda Cole").reason == "speaker"
    assert verdict("Nobody is to blame but the sea", "Mrs Vantage").outcome == "confirmed"


@pytest.mark.parametrize("speaker", ["she", "the minister", "a spokesman", "Northwold Ferries"])
def test_a_speaker_who_can_be_the_right_one_is_left_alone(speaker: str) -> None:
    assert (
        verdict("We have patched her for eleven winters, and she will not see a twelfth", speaker).outcome
        == "confirmed"
    )


def test_words_that_no_source_has() -> None:
    found = verdict("I cried when they told me about the tugboat", "Oriel Vantage")
    assert (found.outcome, found.reason, found.evidence) == ("unsupported", "unsourced", ())


def test_scare_quotes_and_titles_are_nobodys_words() -> None:
    assert verdict("queen of the strait").reason == ""
    assert verdict("The Ferry and the Sea").reason == ""
    assert verdict("less than kind").reason == ""


def test_a_paraphrase_between_marks_is_shown_beside_what_was_said() -> None:
    words = (
        "This town has grown up on the shoulders of a ship. We intend to organise a goodbye for everyone to remember."
    )
    found = verdict(words, "Ines Tarrow")
    assert (found.outcome, found.reason) == ("contradicted", "wording")
    assert "paraphrase" in found.detail
    assert "farewell that people will remember" in found.expected


def test_another_thing_said_about_the_same_subject_is_no_paraphrase() -> None:
    assert (
        verdict("The ship was never ours to keep, and the harbour is not either", "Ines Tarrow").reason == "unsourced"
    )


def test_a_splice_of_two_statements_is_told() -> None:
    found = verdict("This town was built on that hull should have been condemned four years ago", "Ines Tarrow")
    assert found.reason == "wording"
    assert "Two statements were joined" in found.detail


def test_whole_sentences_of_one_speaker_may_be_joined_in_another_order() -> None:
    words = "I wrote three letters about it, and nobody answered. That hull should have been condemned four years ago."
    assert verdict(words, "Edwin Marchetti-Cole").outcome == "confirmed"


def test_words_put_into_a_quotation_are_a_matter_of_wording() -> None:
    found = verdict("Nobody is to blame, cheap replica watches but the sea", "Oriel Vantage")
    assert found.reason == "wording"
    assert "[added: cheap replica watches]" in found.detail


def test_what_a_document_says_in_its_own_words() -> None:
    words = "lost a fifth of her plating to rust"
    assert verdict(words, "the report").outcome == "confirmed"
    assert verdict(words).outcome == "confirmed"
    found = verdict(words, "Gordon Pym")
    assert (found.outcome, found.reason) == ("unsupported", "unsourced")
    assert "nobody is quoted" in found.detail


def test_more_words_than_a_source_quotes_are_unsupported_not_contradicted() -> None:
    source = "The mayor, Ines Tarrow, called the ship “the mother of this town and of its trade” and left."
    found = verdict("She was the mother of this town and of its trade", "Ines Tarrow", sheet_of(source))
    assert (found.outcome, found.reason) == ("unsupported", "unsourced")
    assert "a part of it" in found.detail


def test_a_fault_is_told_once_for_the_pieces_of_an_utterance() -> None:
    draft = "“The tugboat made me weep for days,” said Oriel Vantage. “Every lamp on the pier went out at midnight.”"
    assert [found.reason for found in verdicts(read_prose(Document.from_text(draft)))] == ["unsourced", "again"]


def test_a_dispute_on_the_sheet_is_told_until_it_is_settled() -> None:
    sheet = sheet_of(STORY, STORY.replace("eleven winters", "twelve winters"))
    first, other = "q1.1", "q2.1"
    words = "We have patched her for twelve winters, and she will not see a twelfth"
    disputed = FactSheet(sources=sheet.sources, quotations=sheet.quotations, disputes=(Dispute((first, other)),))
    found = verdict(words, "Oriel Vantage", disputed)
    assert found.outcome == "disputed"
    assert [evidence.fact for evidence in found.evidence] == [other, first]
    settled = FactSheet(sources=sheet.sources, quotations=sheet.quotations, disputes=(Dispute((first, other), "s2"),))
    assert verdict(words, "Oriel Vantage", settled).outcome == "confirmed"


def test_nothing_is_looked_up_for_empty_marks() -> None:
    assert verdicts(said(" … ", "Oriel Vantage")) == []


def test_an_empty_sheet_supports_nothing() -> None:
    assert verdict("Nobody is to blame but the sea", "Oriel Vantage", FactSheet()).reason == "unsourced"


def test_what_was_put_into_a_source_is_not_asked_of_a_quotation() -> None:
    said = '"We have lost the quay, the crane and {}the boats that were tied up in the harbour," said Oriel Vantage.'
    story = f"Storm\n\n{said.format('sell drugs ')}\n\nThe harbour will be shut for the whole winter, she added."
    sheet = sheet_of(story)
    draft = read_prose(Document.from_text(said.format("")))
    assert [verdict.reason for verdict in look_up(draft, Index(sheet))] == ["wording"]
    spam = tuple(Ignored("free casino", "inserted-spam", start, start) for start in (0, 1))
    spammed = sheet._replace(sources=(sheet.sources[0]._replace(ignore=spam),))
    assert [verdict.outcome for verdict in look_up(draft, Index(spammed))] == ["confirmed"]
    shorter = read_prose(Document.from_text(said.format("").replace("the crane and ", "and ")))
    assert [verdict.reason for verdict in look_up(shorter, Index(spammed))] == ["wording"]


def test_what_the_source_has_begins_with_the_small_words_before_a_change():
    found = verdict("she may not see a twelfth", "Oriel Vantage")
    assert (found.reason, found.expected) == ("wording", "she will not see a twelfth")
