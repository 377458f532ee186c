import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editcheck.configuration.baseline import baseline_text, parse_baseline
from editcheck.errors import ConfigError

ENTRY = "facts/wrong-figure 0123456789abcdef"
HEAD = '{"editcheck": "baseline/1", "drafts": '


@pytest.fixture
def path(tmp_path):
    return tmp_path / "known.json"


def test_a_baseline_is_read(path):
    baseline = parse_baseline(f'{HEAD}{{"drafts/a.md": {{"{ENTRY}": 2}}}}}}', path)
    assert baseline == {str(path.parent / "drafts" / "a.md"): {ENTRY: 2}}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "not valid JSON"),
        ("{", "not valid JSON"),
        ("[" * 100_000, "not valid JSON"),
        ("[]", "expected “editcheck: baseline/1”"),
        ('{"editcheck": "baseline/2", "drafts": {}}', "expected “editcheck: baseline/1”"),
        ('{"editcheck": "baseline/1"}', "expected the key drafts"),
        (HEAD + '{}, "more": 1}', "expected the key drafts, and no other"),
        (HEAD + "[]}", "expected the key drafts"),
        (HEAD + '{"a.md": 1}}', "a.md: expected findings and how often they are known"),
        (HEAD + '{"a.md": {"x": 1}}}', "a.md: 'x': 1 is no finding with a count"),
        (HEAD + f'{{"a.md": {{"{ENTRY}": 0}}}}}}', "is no finding with a count"),
        (HEAD + f'{{"a.md": {{"{ENTRY}": true}}}}}}', "is no finding with a count"),
        (HEAD + f'{{"a.md": {{"{ENTRY}": "1"}}}}}}', "is no finding with a count"),
    ],
)
def test_what_is_no_baseline_is_refused(path, text, told):
    with pytest.raises(ConfigError) as caught:
        parse_baseline(text, path)
    said = str(caught.value)
    assert said.startswith(f"{path}: not a baseline: ") and told in said and "\n" not in said


NAMES = st.text(alphabet="ab é\"'\\.", min_size=1, max_size=8).filter(lambda name: name.strip(". "))


@given(st.dictionaries(NAMES, st.dictionaries(st.sampled_from([ENTRY, "a/b " + "f" * 16]), st.integers(1, 9))))
def test_what_is_written_is_read_again(tmp_path_factory, drafts):
    path = tmp_path_factory.getbasetemp() / "known.json"
    wanted = {str((path.parent / name).resolve()): counts for name, counts in drafts.items() if counts}
    text = baseline_text(wanted, path)
    assert parse_baseline(text, path) == wanted
    assert baseline_text(parse_baseline(text, path), path) == text


def test_each_draft_has_a_line_of_its_own(path):
    text = baseline_text({str(path.parent / name): {ENTRY: 1} for name in ("b.md", "a.md", "x/c.md")}, path)
    assert [line.split(":")[0] for line in text.splitlines()[1:]] == ['"a.md"', '"b.md"', '"x/c.md"']
    assert json.loads(text)["editcheck"] == "baseline/1"
