import pytest

from editcheck.engine.rule import load_folder, load_rule
from editcheck.errors import RuleError

RULE = """\
id: house/junk
check: {kind: gibberish}
severity: warning
message: "“{text}” is junk:
  {found}"
why: Junk is not
  for print.
examples:
  sources: [One source.]
  flag:
    - A [[wqzkrtvbnplx]] met.
    - {text: "<p>A [[wqzkrtvbnplx]]</p>", format: html, sources: [Another source.]}
  pass:
    - The council met.
"""


@pytest.fixture
def written(tmp_path):
    """Writes a text as the rule house/junk, and gives its path."""

    def write(text, name="junk.yml"):
        path = tmp_path / "house" / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return path

    return write


def test_a_rule_is_read(written):
    rule = load_rule(written(RULE))
    assert rule.id == "house/junk"
    assert rule.kind.name == "gibberish"
    assert rule.severity == "warning" and rule.status == "stable" and rule.default and rule.applies_to == "all"
    assert rule.message == "“{text}” is junk: {found}"
    assert rule.why == "Junk is not for print."


def test_its_examples_are_read_when_asked_for(written):
    flagged, html, passed = load_rule(written(RULE)).examples()
    assert flagged.text == "A wqzkrtvbnplx met." and flagged.marked == ((2, 14),)
    assert flagged.sources == ("One source.",) and flagged.format == "text"
    assert html.format == "html" and html.sources == ("Another source.",)
    assert passed.marked == ()


def test_examples_need_not_come_last(written):
    head, _, examples = RULE.partition("examples:")
    rule = load_rule(written(f"examples:{examples}{head}"))
    assert len(rule.examples()) == 3


@pytest.mark.parametrize(
    ("was", "now", "place", "told"),
    [
        ("id: house/junk", "id: house/other", "1:1", "the id must be 'house/junk', after its file"),
        ("id: house/junk", "name: house/junk", "1:1", "unknown key 'name' (known: id, check, "),
        ("severity: warning", "severity: loud", "3:1", "'loud' is not one of error, warning, advice"),
        ("severity: warning", "severity: [a]", "3:1", "is not one of error, warning, advice"),
        ("severity: warning", "severity: ", "1:1", "the key 'severity' is missing"),
        ("severity: warning", "severity: warning\nseverity: error", "4:1", "the key 'severity' stands twice"),
        ("severity: warning", "severity: warning\ndefault: maybe", "4:1", "'maybe' is not one of on, off"),
        ("severity: warning", "severity: warning\nstatus: new", "4:1", "'new' is not one of stable, preview"),
        ("severity: warning", "severity: warning\napplies_to: none", "4:1", "'none' is not one of all, own-words"),
        ("severity: warning", "severity: &a warning", "3:11", "anchors and aliases"),
        ("severity: warning", "severity: !!str warning", "3:11", "tags (tag:yaml.org,2002:str) are not allowed"),
        (
            "kind: gibberish",
            "kind: jibberish",
            "2:9",
            "unknown kind of check 'jibberish', did you mean 'gibberish'? (known: ",
        ),
        ("kind: gibberish", "of: gibberish", "2:1", "a kind of check is expected"),
        ("{kind: gibberish}", "[gibberish]", "2:1", "a kind of check is expected"),
        ("kind: gibberish", "kind: gibberish, loud: yes", "2:26", "unknown option 'loud' of 'gibberish' (known: "),
        ("kind: gibberish", "kind: verdict, of: penalty", "2:24", "a list of texts is expected"),
        ("kind: gibberish", "kind: verdict, of: [[penalty]]", "2:29", "a text is expected"),
        ("{found}", "{fund}", "4:1", "unknown placeholder {fund} (known: {text}, {found}, {expected}"),
        ("{found}", "{found", "4:1", "a { or } that is no placeholder"),
        ("{found}", "{found.__class__}", "4:1", "a { or } that is no placeholder"),
        ("{found}", "{0}", "4:1", "unknown placeholder {0}"),
        ('"“{text}” is junk:\n  {found}"', "[a, b]", "4:1", "message: a text is expected"),
        ("why: Junk is not\n  for print.", "why: {a: b}", "6:1", "why: a text is expected"),
        ("why: Junk is not\n  for print.", "why: [", "", "not valid YAML"),
        ("examples:", "axamples:", "8:1", "unknown key 'axamples'"),
        ("  pass:\n    - The council met.\n", "", "1:1", "a stable rule needs examples"),
    ],
)
def test_a_broken_rule_is_told_with_its_place(written, was, now, place, told):
    assert was in RULE
    path = written(RULE.replace(was, now))
    with pytest.raises(RuleError) as caught:
        load_rule(path)
    assert str(caught.value).startswith(f"{path}:{place}")
    assert told in str(caught.value) and "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("was", "now", "place", "told"),
    [
        ("- The council met.", "- The [[council]] met.", "14:7", "nothing may be marked"),
        ("- A [[wqzkrtvbnplx]] met.", "- A wqzkrtvbnplx met.", "11:7", "mark the words to be flagged with [[ and ]]"),
        (
            "format: html",
            "formet: html",
            "12:43",
            "unknown key 'formet', did you mean 'format'? (known: text, sources, format)",
        ),
        ("format: html", "format: [html]", "12:43", "a text is expected"),
        ("text: ", "sources: [], sources: ", "12:21", "stands twice"),
        ("sources: [One source.]", "sources: One source.", "9:3", "a list of texts is expected"),
        ("sources: [Another source.]", "sources: {a: b}", "12:57", "a list of texts is expected"),
        ("  pass:\n    - The council met.", "  pass: The council met.", "13:3", "a list of examples is expected"),
        ("- The council met.", "- [The council met.]", "14:7", "keys are expected here: text, sources, format"),
        ("- The council met.", "- {format: html}", "14:7", "the key 'text' is missing"),
        (
            "  pass:\n",
            "  passed:\n    - x\n  pass:\n",
            "13:3",
            "unknown key 'passed', did you mean 'pass'? (known: sources, flag, pass)",
        ),
    ],
)
def test_a_broken_example_is_told_with_its_place(written, was, now, place, told):
    assert was in RULE
    path = written(RULE.replace(was, now))
    with pytest.raises(RuleError) as caught:
        load_rule(path).examples()
    assert str(caught.value).startswith(f"{path}:{place}: ")
    assert told in str(caught.value)


def test_a_rule_in_preview_needs_no_examples(written):
    rule = load_rule(written(RULE.partition("examples:")[0] + "status: preview\n"))
    assert rule.examples() == ()


@pytest.mark.parametrize("data", [b"", b"\n", b"- a\n", b"id: \xff", b"a: 1\n---\nb: 2\n"])
def test_a_file_that_is_no_rule_is_told(tmp_path, data):
    path = tmp_path / "house" / "junk.yml"
    path.parent.mkdir()
    path.write_bytes(data)
    with pytest.raises(RuleError, match=r"junk\.yml:"):
        load_rule(path)


def test_a_missing_or_huge_file_is_told(written, tmp_path):
    with pytest.raises(RuleError, match="no such rule"):
        load_rule(tmp_path / "house" / "none.yml")
    with pytest.raises(RuleError, match="larger than 2 MB"):
        load_rule(written(RULE + "#" * 2_000_000))


def test_a_name_that_no_id_can_have_is_told(written):
    with pytest.raises(RuleError, match="small letters, digits and hyphens"):
        load_rule(written(RULE.replace("house/junk", "house/My Junk"), "My Junk.yml"))


def test_a_folder_is_read_by_file_name(written, tmp_path):
    for name in ("b", "a"):
        written(RULE.replace("house/junk", f"house/{name}"), f"{name}.yml")
    assert [rule.id for rule in load_folder(tmp_path)] == ["house/a", "house/b"]
    assert [rule.id for rule in load_folder(tmp_path / "house")] == ["house/a", "house/b"]
    with pytest.raises(RuleError, match="no rules"):
        load_folder(tmp_path / "house" / "none")


def test_the_languages_of_a_rule(written):
    assert load_rule(written(RULE)).languages == ()
    assert load_rule(written(RULE + "languages: en-US\n")).languages == ("en-US",)
    assert load_rule(written(RULE + "languages: [en-US, en-CA]\n")).languages == ("en-US", "en-CA")
    for wrong in ("American", "[en_US]", "{en: US}", "['']"):
        with pytest.raises(RuleError, match=r"junk\.yml:\d+:\d+: "):
            load_rule(written(RULE + f"languages: {wrong}\n"))
