"""What 10,000 forbidden phrases cost beside ten.

    python benchmarks/house_terms.py [DRAFT...]

Checks each draft (the examples', if none is given) with two rules of the kind `forbid`, one of ten phrases and one of
10,000, and prints two ratios: of the time for a draft, once the rules are loaded, and of the time for a whole process
that checks one draft. The phrases are made of random letters; five of them stand in each draft.
"""

import random
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import editcheck
from editcheck.engine.check import run
from editcheck.engine.packs import default_rules
from editcheck.engine.rule import Rule, load_rule

EXAMPLES = Path(__file__).resolve().parents[1] / "examples" / "drafts"
ROUNDS = 15
PLANTED = 5
RULE = """\
id: house/{name}
status: preview
severity: advice
message: "{text}"
why: A phrase of the house.
check:
  kind: forbid
  terms: |
"""


def phrases(number: int) -> list[str]:
    """So many different phrases of one to three words; the first ones are always the same."""
    chance = random.Random(number)
    made: dict[str, None] = {f"zq{place}xv phrase": None for place in range(PLANTED)}
    while len(made) < number:
        words = ("".join(chance.choices("abcdefghilmnoprstuvwy", k=chance.randint(3, 9))) for _ in range(3))
        made[" ".join(list(words)[: chance.randint(1, 3)])] = None
    return list(made)


def house(folder: Path, name: str, number: int) -> Rule:
    """A rule of the house with so many phrases, and a configuration beside it that turns it on."""
    path = folder / name / "house" / f"{name}.yml"
    path.parent.mkdir(parents=True)
    path.write_text(RULE.replace("{name}", name) + "".join(f"    {phrase}\n" for phrase in phrases(number)))
    (folder / name / ".editcheck.yml").write_text("packs: [./house]\n")
    return load_rule(path)


def seconds(document: editcheck.Document, rule: Rule) -> float:
    started = time.perf_counter()
    report = run(document, None, (*default_rules(), rule))
    taken = time.perf_counter() - started
    assert sum(finding.rule == rule.id for finding in report.findings) == PLANTED, report.failures
    return taken


def process_seconds(folder: Path, text: str) -> float:
    draft = folder / "draft.txt"
    draft.write_text(text)
    started = time.perf_counter()
    command = [sys.executable, "-m", "editcheck", "check", "--advice", "--format", "concise", str(draft)]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    taken = time.perf_counter() - started
    assert done.stdout.count(" house/") == PLANTED, done.stdout + done.stderr
    return taken


def main() -> None:
    """Print the ratios."""
    paths = [Path(path) for path in sys.argv[1:]] or sorted(EXAMPLES.rglob("*"))
    planted = "".join(f"\n\nThe zq{place}xv phrase was heard again." for place in range(PLANTED))
    texts = [path.read_text(encoding="utf-8") + planted for path in paths if path.suffix in (".md", ".txt")]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        ten, many = house(folder, "ten", 10), house(folder, "many", 10_000)
        ratios = []
        for text in texts:
            document = editcheck.Document.from_text(text, format="markdown")
            seconds(document, ten), seconds(document, many)
            pairs = [(seconds(document, ten), seconds(document, many)) for _ in range(ROUNDS)]
            ratios.append(min(after for _, after in pairs) / min(before for before, _ in pairs))
        print(f"a draft, rules loaded: {statistics.median(ratios):.2f} times the time (median of {len(ratios)} drafts)")
        pairs = [
            (process_seconds(folder / "ten", texts[-1]), process_seconds(folder / "many", texts[-1])) for _ in range(7)
        ]
        ratio = statistics.median(after for _, after in pairs) / statistics.median(before for before, _ in pairs)
        print(f"a process that checks one draft: {ratio:.2f} times the time (median of {len(pairs)})")


if __name__ == "__main__":
    main()
