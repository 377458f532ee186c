from pathlib import Path

from editcheck import Document, check
from editcheck.checks.house import places, plain
from editcheck.configuration.parsing import parse
from editcheck.engine.rule import load_rule

CONFIGURATION = """\
rules:
  integrity/inserted-spam:
    options:
      allow: [online roulette signup bonus]
      forbid: [good riddance]
  integrity/boilerplate:
    options:
      forbid: [More from the harbour]
  integrity/suspicious-link:
    options:
      allow: [bit.ly]
      forbid: [bargains.example]
  integrity/gibberish:
    options:
      allow: [wqzkrtvbnplx]
"""
DRAFT = """\
Board says good\u2019s good

The harbour board met online roulette signup bonus the owners of the wqzkrtvbnplx on Monday, and said good
riddance. See https://bit.ly/3x and https://www.bargains.example/now for what they had to say.

More from the harbour
"""


def test_phrases_are_found_whole_and_over_line_ends() -> None:
    text = "Good\nriddance, goodriddance; can’t\xa0stop, C.O.D. (again)."
    found = [text[start:end] for start, end in places(text, ["good riddance", "can't stop", "", " ", "c.o.d."])]
    assert found == ["Good\nriddance", "can’t\xa0stop", "C.O.D."]
    assert list(places(text, [])) == list(places("", ["a"])) == []
    assert plain("  It’s\n Here ") == "it's here"


def test_the_longer_of_two_phrases_is_found() -> None:
    assert list(places("good riddance", ["good", "good riddance"])) == [(0, 13)]


def test_a_configuration_allows_and_forbids(tmp_path: Path) -> None:
    document = Document.from_text(DRAFT)
    house = parse(CONFIGURATION, tmp_path / ".editcheck.yml")[0]
    shipped, ours = (
        {(finding.rule.removeprefix("integrity/"), finding.text) for finding in check(document, config=config).findings}
        for config in (None, house)
    )
    assert ("inserted-spam", "online roulette signup bonus") in shipped and ("gibberish", "wqzkrtvbnplx") in shipped
    assert ours == {
        ("inserted-spam", "good\nriddance"),
        ("boilerplate", "More from the harbour"),
        ("suspicious-link", "https://www.bargains.example/now"),
    }


def test_a_rule_file_of_the_house_allows_and_forbids(tmp_path: Path) -> None:
    folder = tmp_path / "house"
    folder.mkdir()
    (folder / "never.yml").write_text("""\
id: house/never
check: {kind: inserted-spam, forbid: [good riddance], allow: [online roulette signup bonus]}
severity: warning
message: "Not in this house: {text} ({looks_like})"
why: A test.
examples: {flag: ["He said [[good riddance]]."], pass: ["He said goodbye."]}
""")
    rule = load_rule(folder / "never.yml")
    assert rule.options == {"forbid": ["good riddance"], "allow": ["online roulette signup bonus"]}
