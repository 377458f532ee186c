from pathlib import Path

from editcheck.configuration.beginning import beginning
from editcheck.configuration.model import SheetFor
from editcheck.configuration.parsing import parse
from editcheck.engine.configured import all_rules


def read(text):
    return parse(text, Path(".editcheck.yml"))[0]


def switched_on(text):
    """The text with the # taken away from what is no remark in words."""
    lines = []
    for line in text.splitlines():
        words = line.removeprefix("# ")
        lines.append(words if words != line and (words.startswith(" ") or words.split(" ")[0].endswith(":")) else line)
    return "\n".join(lines)


def test_the_first_configuration_can_be_followed():
    config = read(beginning({"drafts/**": "facts.yml", "*.md": "a b.yml"}))
    assert config.sheets == (SheetFor("drafts/**", "facts.yml"), SheetFor("*.md", "a b.yml"))
    assert config.fail_on == "error" and config.language == "en-GB"
    assert read(beginning({})).sheets == ()


def test_so_can_all_that_it_has_as_remarks():
    config = read(switched_on(beginning({}, [("drafts/**", "facts.yml")])))
    assert config.sheets == (SheetFor("drafts/**", "facts.yml"),)
    assert config.packs and config.rules and config.vocabulary and config.overrides and config.baseline
    assert all_rules(config)
    assert all_rules(config._replace(rules=config.overrides[0].rules))
