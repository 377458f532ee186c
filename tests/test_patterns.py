"""What holds for every regular expression of the package."""

import re
from pathlib import Path

import pytest

import editcheck

POSSESSIVE_GROUP = re.compile(r"(?<!\\)\)[*?+]\+")


@pytest.mark.parametrize("folder", ["reading", "facts", "lookup", "checks", "documents"])
def test_no_group_is_repeated_possessively(folder):
    """Early Pythons 3.11, such as 3.11.2, take a part of one repetition more than there is: "20,000," for "20,000"."""
    files = [*Path(editcheck.__file__).with_name(folder).rglob("*.py")]
    assert files
    assert [file.name for file in files if POSSESSIVE_GROUP.search(file.read_text(encoding="utf-8"))] == []
