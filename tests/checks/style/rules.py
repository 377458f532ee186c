"""House rules for the tests, written as a newsroom would, and what they find."""

from pathlib import Path

import editcheck
from editcheck.engine.check import run
from editcheck.engine.finding import Finding
from editcheck.engine.rule import Rule, load_rule

HEAD = """\
id: house/{name}
severity: advice
status: preview
message: "{message}"
why: A rule of the house.
"""


def rule(folder: Path, check: str, name: str = "rule", message: str = "{text}", more: str = "") -> Rule:
    """The rule house/NAME with a kind of check, as it stands in YAML behind `check:`."""
    path = folder / "house" / f"{name}.yml"
    path.parent.mkdir(exist_ok=True)
    path.write_text(HEAD.replace("{name}", name).replace("{message}", message) + f"{more}\ncheck: {check}\n")
    return load_rule(path)


def findings(rules: list[Rule], text: str, format: str = "text", config=None) -> list[Finding]:
    """What rules find in a draft; every finding stands where it says."""
    document = editcheck.Document.from_text(text, format=format)
    report = run(document, None, rules, config)
    assert not report.failures
    for finding in report.findings:
        assert document.source[finding.start : finding.end] == finding.text
    return list(report.findings)


def words(found: list[Finding]) -> list[str]:
    return [" ".join(finding.text.split()) for finding in found]
