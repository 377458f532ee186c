from pathlib import Path

import pytest

from editcheck.documents.finding import find_documents
from editcheck.errors import DocumentError


@pytest.fixture
def newsroom(tmp_path, monkeypatch):
    for name in (
        "b.md",
        "a.txt",
        "deep/er/c.html",
        "deep/d.docx",
        "photo.png",
        ".hidden/e.md",
        "deep/.f.md",
        "g[1].md",
    ):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("Words.")
    (tmp_path / "empty").mkdir()
    monkeypatch.chdir(tmp_path)
    return tmp_path


def names(*arguments: str) -> list[str]:
    return [path.as_posix() for path in find_documents(arguments)]


def test_a_directory_stands_for_the_documents_below_it(newsroom):
    assert names(".") == ["a.txt", "b.md", "deep/d.docx", "deep/er/c.html", "g[1].md"]


def test_files_are_taken_as_written_in_the_order_given(newsroom):
    assert names("b.md", "a.txt", "photo.png", "missing.txt") == ["b.md", "a.txt", "photo.png", "missing.txt"]


def test_each_file_comes_once(newsroom):
    assert names("b.md", "*.md", "deep", "deep/d.docx") == ["b.md", "g[1].md", "deep/d.docx", "deep/er/c.html"]


def test_a_pattern(newsroom):
    assert names("**/*.html") == ["deep/er/c.html"]
    assert names("*") == ["a.txt", "b.md", "deep/d.docx", "deep/er/c.html", "g[1].md"]


def test_a_file_whose_name_looks_like_a_pattern(newsroom):
    assert names("g[1].md") == ["g[1].md"]


def test_standard_input(newsroom):
    assert find_documents(["-"]) == [Path("-")]


@pytest.mark.parametrize("argument", ["empty", "*.doc", "nothing/**/*.md"])
def test_nothing_found_is_told(newsroom, argument):
    with pytest.raises(DocumentError, match="no drafts"):
        find_documents([argument])


def test_a_directory_that_cannot_be_read_is_told(newsroom, monkeypatch):
    def walk(directory, onerror):
        onerror(PermissionError(13, "Permission denied", str(directory)))
        return iter(())

    monkeypatch.setattr("os.walk", walk)
    with pytest.raises(DocumentError, match="deep: cannot be read"):
        find_documents(["deep"])


def test_a_loop_of_links_ends(newsroom):
    (newsroom / "deep" / "loop").symlink_to(newsroom)
    assert "deep/d.docx" in names("deep")


def test_an_empty_name_is_not_this_directory(newsroom):
    with pytest.raises(DocumentError, match="empty"):
        find_documents([""])
