import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editcheck.documents.document import Document
from editcheck.reading.model import Quotation
from editcheck.reading.reader import read


def quotations(text: str, format: str = "text") -> tuple[Quotation, ...]:
    return read(Document.from_text(text, format=format)).quotations


def speakers(text: str) -> list[str | None]:
    return [item.speaker.name if item.speaker else None for item in quotations(text)]


@pytest.mark.parametrize(
    ("text", "speaker", "cue"),
    [
        ("“The roof let in rain all winter,” said Rosa Lindqvist.", "Rosa Lindqvist", "said"),
        ("“The roof let in rain all winter,” Rosa Lindqvist said.", "Rosa Lindqvist", "said"),
        ("“The roof let in rain all winter”, Rosa Lindqvist said.", "Rosa Lindqvist", "said"),
        ("Rosa Lindqvist said: “The roof let in rain all winter.”", "Rosa Lindqvist", "said"),
        ("Rosa Lindqvist, who runs the museum, said: “The roof let in rain all winter.”", "Rosa Lindqvist", "said"),
        ("Rosa Lindqvist KC said: “The roof let in rain all winter.”", "Rosa Lindqvist", "said"),
        ("Rosa Lindqvist, 61, complained: “The roof let in rain all winter.”", "Rosa Lindqvist", "complained"),
        ("According to Rosa Lindqvist, “the roof let in rain all winter”.", "Rosa Lindqvist", "According to"),
        ("“The roof let in rain all winter,” according to Rosa Lindqvist.", "Rosa Lindqvist", "according to"),
        ("Rosa Lindqvist told Harold Benn that “the roof let in rain all winter”.", "Rosa Lindqvist", "told"),
        ("“He let in rain all winter,” Rosa Lindqvist said of Harold Benn.", "Rosa Lindqvist", "said"),
        ("“The roof let in rain,” said minister for halls and museums, Rosa Lindqvist.", "Rosa Lindqvist", "said"),
        ("“The roof let in rain all winter,” its director, Rosa Lindqvist, admitted.", "Rosa Lindqvist", "admitted"),
        ("“The roof let in rain all winter,” the museum said in a statement.", "the museum", "said"),
        ("The report said the roof had “let in rain all winter, and all spring too”.", "The report", "said"),
        ("“The roof let in rain all winter,” Wendle Water said.", "Wendle Water", "said"),
        ("“The roof let in rain all winter.” — Rosa Lindqvist", "Rosa Lindqvist", None),
    ],
)
def test_the_cue_tells_who_speaks(text: str, speaker: str, cue: str | None) -> None:
    (found,) = quotations(text)
    assert found.speaker is not None
    assert found.speaker.name == speaker
    assert (found.cue.text if found.cue else None) == cue


def test_an_interrupted_utterance_is_one_of_one_speaker() -> None:
    first, second = quotations("“We cannot pay for it,” said Tilda Marsh, “and we will not.” The vote was put off.")
    assert first.utterance == second.utterance
    assert first.speaker == second.speaker


def test_paragraphs_of_one_utterance_have_one_speaker_and_number() -> None:
    text = (
        "Tilda Marsh said: “We built this hall.\n\n“It is ours.”\n\nHarold Benn was not there.\n\n“I was ill,” he said."
    )
    first, second, third = quotations(text)
    assert first.utterance == second.utterance != third.utterance
    assert [item.speaker.name for item in (first, second, third) if item.speaker] == [
        "Tilda Marsh",
        "Tilda Marsh",
        "Harold Benn",
    ]


def test_a_speaker_named_behind_the_last_paragraph_spoke_the_first_too() -> None:
    text = "The hall was full.\n\n“We built this hall with our hands.\n\n“It is ours and stays ours,” said Tilda Marsh."
    assert speakers(text) == ["Tilda Marsh", "Tilda Marsh"]


def test_a_speaker_is_carried_to_the_next_paragraph() -> None:
    text = (
        "“We built this hall with our hands,” said Tilda Marsh.\n\n“It was the year of the great flood in the valley.”"
    )
    assert speakers(text) == ["Tilda Marsh", "Tilda Marsh"]


def test_a_pronoun_takes_up_the_pronoun_that_is_the_subject() -> None:
    text = "Tom Marsh kept the hall.\n\nHe went to see Harold Benn leave. “I took no joy in that at all,” he said."

    assert speakers(text) == ["Tom Marsh"]


def test_pronouns_stand_for_the_person_of_their_gender() -> None:
    text = "Tilda Marsh met Harold Benn. “We built this hall with our hands,” she said. “So did we,” he said."
    assert speakers(text) == ["Tilda Marsh", "Harold Benn"]


def test_an_office_stands_for_the_one_person_who_holds_it() -> None:
    text = "Judge Miriam Holt read the sentence. “You knew what you were doing all along,” the judge told him."
    assert speakers(text) == ["Miriam Holt"]


def test_the_mp_is_the_one_who_is_an_mp() -> None:
    text = "Rosa Lindqvist, the Labour MP for Tarn, was angry. “The roof let in rain all winter,” the MP said."
    assert speakers(text) == ["Rosa Lindqvist"]


def test_whose_daughter_speaks_does_not_speak() -> None:
    text = "Anna Lindqvist died. “The roof let in rain all winter,” said Mrs Lindqvist’s daughter, Rosa Marsh-Benn."
    assert speakers(text) == ["Rosa Marsh-Benn"]


def test_she_is_not_the_one_whose_daughter_was_told_of() -> None:
    text = (
        "Anna Lindqvist died. Anna’s daughter Rosa watched from the hall. “The roof let in rain all winter,” she said."
    )
    assert speakers(text) != ["Anna Lindqvist"]


def test_an_office_of_nobody_known_stays_as_printed() -> None:
    assert speakers("“You knew what you were doing all along,” the judge told him.") == ["the judge"]


def test_a_surname_is_never_part_of_a_hyphenated_one() -> None:
    text = (
        "Victims minister Alex Holt-Marsh spoke first.\n\nTechnology minister Baroness Marsh was there.\n\n"
        "“We must all do far more than this,” Marsh said."
    )
    assert speakers(text) == ["Baroness Marsh"]


def test_nobody_is_guessed_where_nothing_tells_who_speaks() -> None:
    assert speakers("“The roof of the hall let in rain all winter.”") == [None]


@pytest.mark.parametrize(
    "text",
    [
        "It was a “great” success for the town.",
        "Robert “Bob” Lindqvist opened the hall.",
        "The play “A House by the River” ran for a year.",
        "So-called ‘fake’ songs were played in the '90s.",
    ],
)
def test_scare_quotes_titles_and_nicknames_are_no_speech(text: str) -> None:
    assert all(item.speaker is None for item in quotations(text))


def test_an_unclosed_quotation_leaves_the_rest_of_the_article_alone() -> None:
    text = "“We pay twice, said Tilda Marsh.\n\nThe vote was put off.\n\n“Nobody came to the hall,” said Harold Benn."
    first, second = quotations(text)
    assert (first.text, first.closed) == ("We pay twice,", False)
    assert (second.text, second.closed) == ("Nobody came to the hall,", True)
    assert speakers(text) == ["Tilda Marsh", "Harold Benn"]


def test_transcripts_name_the_speaker_inside_the_marks() -> None:
    text = "Tilda Marsh was asked about it.\n\n“HOST: Will you sell the hall?\n\n“MARSH: We will not sell.”"
    assert speakers(text) == ["HOST", "Tilda Marsh"]


def test_a_block_quotation_is_one_with_its_signature_as_speaker() -> None:
    text = "The mayor wrote:\n\n> We built this hall.\n>\n> It is ours.\n>\n> — Tilda Marsh, mayor\n\nThe end."
    found = quotations(text, format="markdown")
    assert [(item.text, item.block) for item in found] == [("We built this hall.", True), ("It is ours.", True)]
    assert {item.utterance for item in found} == {0}
    assert {item.speaker.text for item in found if item.speaker} == {"Tilda Marsh"}


def test_a_block_quotation_in_html_is_one() -> None:
    text = "<p>She wrote:</p><blockquote><p>We built this hall.</p></blockquote><p>The end.</p>"
    (found,) = quotations(text, format="html")
    assert (found.text, found.block, found.speaker) == ("We built this hall.", True, None)


@pytest.mark.parametrize("text", ["", "“", "””””", "'\"'\"'", "““““ said said said Tom Tom Tom", "“” said ‘’"])
def test_bad_input_is_read(text: str) -> None:
    for item in quotations(text):
        assert text[item.start : item.end] == item.text


PIECES = st.sampled_from(
    ["“", "”", '"', "‘", "’", "'", " ", "\n", "\n\n", ", ", ". ", "said ", "he ", "Tom Reed ", "the judge ", ": ", "— "]
)


@settings(max_examples=200)
@given(st.lists(PIECES, max_size=40).map("".join))
def test_everything_found_holds_its_text(text: str) -> None:
    for item in quotations(text):
        assert text[item.start : item.end] == item.text
        for part in (item.speaker, item.cue):
            assert part is None or text[part.start : part.end] == part.text


HOSTILE = [
    "“ ",
    "”",
    '"',
    "'",
    "‘a",
    "“a” ",
    "“",
    "“It is so” said Tom Reed, ",
    "said said ",
    "Tom Reed, the judge, ",
    "the judge who ",
    "“a\n\n",
    "a” b.\n\n",
    "Mr Reed said: “So it is.\n",
]


@pytest.mark.parametrize("piece", HOSTILE)
def test_the_time_grows_with_the_text(piece: str) -> None:
    def seconds(size: int) -> float:
        document = Document.from_text("She said it. " + piece * (size // len(piece)))
        start = time.process_time()
        read_quotations(document)
        return time.process_time() - start

    seconds(1_000)
    small, large = seconds(8_000), seconds(64_000)
    assert large < 8 * small * 4 + 0.2


def read_quotations(document: Document) -> None:
    from editcheck.reading import sentences
    from editcheck.reading.model import Reading
    from editcheck.reading.names import people
    from editcheck.reading.quotations import read as quotations

    quotations.read(people.read(sentences.read(Reading(document, document.prose))))


def test_a_megabyte_of_open_marks_is_read() -> None:
    read_quotations(Document.from_text("“" * 1_000_000))
