import codecs
import io
import os
import sys
from pathlib import Path

import pytest

from editcheck import Document, FactSheet
from editcheck.configuration.opening import open_configuration
from editcheck.documents.decoding import encode_like
from editcheck.errors import ConfigError, DocumentError, SheetError

TEXT = "Zoë paid £5 – “too much”, she said."


def written(tmp_path: Path, name: str, data: bytes) -> Path:
    path = tmp_path / name
    path.write_bytes(data)
    return path


@pytest.mark.parametrize(
    "data",
    [
        TEXT.encode(),
        codecs.BOM_UTF8 + TEXT.encode(),
        codecs.BOM_UTF16_LE + TEXT.encode("utf-16-le"),
        codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"),
        codecs.BOM_UTF32_LE + TEXT.encode("utf-32-le"),
        codecs.BOM_UTF32_BE + TEXT.encode("utf-32-be"),
        TEXT.encode("cp1252"),
    ],
)
def test_encodings_that_are_certain(tmp_path, data):
    assert Document.open(written(tmp_path, "draft.txt", data)).source == TEXT


@pytest.mark.parametrize(
    ("head", "encoding"),
    [
        ('<meta charset="windows-1252">', "cp1252"),
        ("<meta http-equiv=Content-Type content='text/html; charset=iso-8859-1'>", "cp1252"),
        ("<META CHARSET=utf-8>", "utf-8"),
        ('<?xml version="1.0" encoding="windows-1250"?>', "cp1250"),
        ("<meta charset=iso-8859-1>", "utf-8"),
        ("<meta charset=nonsense>", "utf-8"),
        ("<meta charset=unicode_escape>", "utf-8"),
    ],
)
def test_encodings_that_a_page_declares(tmp_path, head, encoding):
    text = TEXT.replace("£", "") if encoding == "cp1250" else TEXT
    path = written(tmp_path, "draft.html", f"{head}<p>{text}".encode(encoding))
    assert Document.open(path).prose == text


def test_a_declared_encoding_that_is_not_windows_1252(tmp_path):
    path = written(tmp_path, "draft.html", '<meta charset="koi8-r"><p>Лимоны'.encode("koi8-r"))
    assert Document.open(path).prose == "Лимоны"


@pytest.mark.parametrize(
    ("name", "data", "message"),
    [
        ("a.txt", "Лимоны и липы".encode("cp1251"), "neither UTF-8 nor"),
        ("a.txt", "She said “don’t”".encode("mac_roman"), "neither UTF-8 nor"),
        ("a.txt", "Łódź and Gdańsk are cities".encode("cp1250"), "neither UTF-8 nor"),
        ("a.txt", "one\ntwo “broken".encode()[:-8] + b"\xff", "line 2"),
        ("a.txt", "“Fine” – then ".encode() + b"\xe9.", "neither UTF-8 nor"),
        ("a.txt", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "NUL"),
        ("a.txt", b"%PDF-1.7 \xe2\xe3", "a PDF"),
        ("a.txt", b"{\\rtf1 words}", "an RTF file"),
        ("a.md", b"PK\x03\x04", "a ZIP or office file"),
        ("a.txt", codecs.BOM_UTF16_LE + b"a\0b", "not valid UTF-16-LE"),
        ("a.html", b'<meta charset="shift_jis">\x81', "not valid SHIFT_JIS"),
        ("a.txt", b"", "the file is empty"),
        ("a.txt", b" \r\n\t ", "no text in it"),
        ("a.html", b"<html><script>x()</script></html>", "no text in it"),
        ("a.txt", b"a\x00b", "NUL"),
        ("a.doc", b"words", r"no known format; files in \.txt, \.md, \.html, \.docx"),
        ("a.txt", b"a" * 10_000_001, "longer than 10,000,000 characters"),
        ("a.txt", b"\n" * 40_000_001, "larger than 40 MB"),
    ],
)
def test_what_cannot_be_read_is_told_in_one_line(tmp_path, name, data, message):
    path = written(tmp_path, name, data)
    with pytest.raises(DocumentError, match=message) as caught:
        Document.open(path)
    assert str(caught.value).startswith(f"{path}: ")
    assert "\n" not in str(caught.value)


def test_a_missing_file_and_a_directory(tmp_path):
    with pytest.raises(DocumentError, match=r"gone\.txt: no such file"):
        Document.open(tmp_path / "gone.txt")
    folder = tmp_path / "folder.txt"
    folder.mkdir()
    with pytest.raises(DocumentError, match="a directory, where a file is expected"):
        Document.open(folder)
    with pytest.raises(DocumentError, match="no such file"):
        Document.open("a\0b.txt")
    with pytest.raises(DocumentError, match="no such file; nothing is fetched from a network"):
        Document.open("https://example.org/a.txt")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes on this system")
def test_a_pipe_and_a_device_are_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "pipe.txt")
    with pytest.raises(DocumentError, match="a pipe or device, where a file is expected"):
        Document.open(tmp_path / "pipe.txt")
    with pytest.raises(DocumentError, match="a pipe or device"):
        Document.open("/dev/zero", "text")
    for path in (tmp_path / "pipe.txt", Path("/dev/zero")):
        with pytest.raises(SheetError, match="a pipe or device, where a fact sheet is expected"):
            FactSheet.open(path)
        with pytest.raises(ConfigError, match="a pipe or device, where a configuration is expected"):
            open_configuration(path)


def test_a_file_that_may_not_be_read(tmp_path, monkeypatch):
    path = written(tmp_path, "a.txt", b"words")

    def refuse(path, flags):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "open", refuse)
    with pytest.raises(DocumentError, match=r"cannot be read \(Permission denied\)"):
        Document.open(path)


def standard_input(monkeypatch, data: bytes) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))


def test_standard_input(monkeypatch):
    standard_input(monkeypatch, b"# Head\n\nwords")
    document = Document.open("-", format="markdown")
    assert (document.name, document.path, document.prose) == ("standard input", None, "Head\n\nwords")


def test_standard_input_that_is_empty_or_binary(monkeypatch):
    standard_input(monkeypatch, b"")
    with pytest.raises(DocumentError, match="standard input: the file is empty"):
        Document.open("-")
    standard_input(monkeypatch, b"\0\1")
    with pytest.raises(DocumentError, match="standard input: not a text"):
        Document.open("-")


def test_a_format_given_overrides_the_suffix(tmp_path):
    path = written(tmp_path, "draft.txt", b"*a* b")
    assert Document.open(path, format="markdown").prose == "a b"
    with pytest.raises(DocumentError, match="unknown format 'word'"):
        Document.open(path, format="word")


def test_text_that_is_no_text():
    for text, message in (("a\0", "NUL"), ("\ud800", "surrogate"), ("a" * 10_000_001, "longer")):
        with pytest.raises(DocumentError, match=message):
            Document.from_text(text)
    with pytest.raises(DocumentError, match="cannot be read from text"):
        Document.from_text("a", format="docx")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "cp1252"])
def test_a_changed_text_is_written_as_the_old_one_was(encoding):
    old, new = "The café – “so” – closed.\r\n", "The café — “so” — closed.\r\n"
    assert encode_like(old.encode(encoding), old, new) == new.encode(encoding)


def test_a_text_that_is_not_what_was_read_is_not_written():
    with pytest.raises(DocumentError, match="has changed since it was checked"):
        encode_like(b"Another text.", "A text.", "A new text.")
    with pytest.raises(DocumentError, match="cannot be written in CP1252"):
        encode_like("Café".encode("cp1252"), "Café", "Café Ω")
