"""Rules of the house that a test can hold."""

from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
LARGEST = 48 * 1024
"""Bytes. A larger file of words was made by somebody else; weights that our own scripts train may be larger."""


def test_no_word_list_of_others_is_copied_into_the_project():
    """Word lists are written by us or read from a package that is a dependency: see editcheck/reading/vocabulary.py.

    The package symspellpy has 82,834 English words with their frequency ranks. Lists made from WordNet, SCOWL,
    wordfreq and the like must not be copied into the project, nor files made from them word by word.
    """
    large = [
        path.relative_to(ROOT).as_posix()
        for folder in ("editcheck", "rules", "plugins", "benchmarks")
        for path in (ROOT / folder).rglob("*")
        if path.is_file()
        and path.suffix in {".txt", ".json", ".csv", ".tsv"}
        and path.stat().st_size > LARGEST
        and not path.stem.endswith("weights")
    ]
    assert large == [], "take these words from symspellpy through editcheck/reading/vocabulary.py instead"
