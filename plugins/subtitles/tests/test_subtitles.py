"""The plugin as it is installed beside editcheck."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editcheck.cli.main import main
from editcheck.documents.document import Document
from editcheck.engine.packs import load_rules
from editcheck.engine.trying import try_examples
from editcheck.errors import DocumentError
from editcheck.reading.reader import read_prose

SRT = """\
1
00:00:01,000 --> 00:00:03,000
The mayor said the <i>new</i>
quay would cost

2
00:00:03,000 --> 00:00:05,000
forty million.

3
00:00:06,000 --> 00:00:08,000
Nobody was wqzkrtvbnplx pleased.
"""
VTT = """\
WEBVTT - A film

NOTE nobody reads this

first
00:01.000 --> 00:03.000 line:80%
<v Mayor>We will build it.
"""


def test_a_sentence_over_several_subtitles_is_one():
    document = Document.from_text(SRT, format="subtitles")
    assert document.prose == (
        "The mayor said the new quay would cost forty million.\n\nNobody was wqzkrtvbnplx pleased."
    )
    assert len(read_prose(document).sentences) == 2
    assert [region.target for region in document.regions if region.kind == "cue"] == [
        "00:00:01,000 --> 00:00:03,000",
        "00:00:03,000 --> 00:00:05,000",
        "00:00:06,000 --> 00:00:08,000",
    ]


def test_webvtt_is_read_without_notes_names_and_settings():
    assert Document.from_text(VTT, format="subtitles").prose == "We will build it."


@pytest.mark.parametrize("text", ["", "No subtitles at all.", "1\n00:00:01,000 --> 00:00:03,000\n\n"])
def test_a_file_without_subtitles_is_told(text):
    with pytest.raises(DocumentError, match="no subtitles were found"):
        Document.from_text(text, format="subtitles")


@settings(deadline=None)
@given(st.lists(st.text(alphabet="ab .<>/i\r\n\t😀{\\a1}", max_size=20), min_size=1))
def test_every_word_knows_its_place(texts):
    source = "".join(
        f"{number}\n00:00:0{number % 10},000 --> 00:00:09,000\n{text}\n\n" for number, text in enumerate(texts)
    )
    try:
        document = Document.from_text(source, format="subtitles")
    except DocumentError:
        return
    for region in document.regions:
        if region.kind == "cue-line":
            start, end = document.to_source(region.start, region.end)
            assert document.prose[region.start : region.end].replace(" ", "") in _without_tags(source[start:end])


def _without_tags(text):
    from editcheck_subtitles.parsing import TAG

    return TAG.sub("", text).replace(" ", "")


def test_findings_by_the_time_at_which_they_are_seen(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "film.srt").write_text(SRT)
    assert main(["check", "film.srt", "--format", "timecodes"]) == 1
    [line] = capsys.readouterr().out.splitlines()
    assert line.startswith("film.srt 00:00:06,000 error integrity/gibberish ")


@pytest.mark.parametrize("rule", load_rules(["subtitles"]), ids=lambda rule: rule.id)
def test_the_rules_do_what_their_examples_say(rule):
    outcomes = list(try_examples(rule))
    assert outcomes
    assert [outcome for outcome in outcomes if not outcome.right] == []
