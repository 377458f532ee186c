"""How many grammar findings editcheck has in texts, what a second run asks, and a sample of them to be judged by eye.

    python benchmarks/grammar.py TEXTS.jsonl --url http://127.0.0.1:8081 [--articles 100] [--sample 100]

Needs the plugin languagetool. TEXTS has an object with `id` and `text` on each line. The sample is drawn evenly.
"""

import argparse
import json
import tempfile
import time
from collections import Counter
from pathlib import Path

import editcheck
from editcheck.configuration.model import Configuration
from editcheck.engine.grammar_findings import grammar_of
from editcheck.reading.words import WORD


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("texts", type=Path)
    parser.add_argument("--url", required=True)
    parser.add_argument("--articles", type=int, default=10_000)
    parser.add_argument("--sample", type=int, default=0)
    parser.add_argument("--language", default="en-GB")
    options = parser.parse_args()
    rows = [json.loads(line) for line in options.texts.read_text(encoding="utf-8").splitlines()][: options.articles]
    drafts = [editcheck.Document.from_text(row["text"], name=row["id"]) for row in rows]
    words = sum(len(WORD.findall(draft.prose)) for draft in drafts)
    with tempfile.TemporaryDirectory() as folder:
        for run in ("first", "second"):
            # an option that says nothing, but makes the second run one of its own
            given = {"use": "languagetool", "url": options.url, "cache": folder, "timeout": str(600 + len(run))}
            config = Configuration(language=options.language, grammar=given, rules=())
            begun = time.perf_counter()
            reports = [editcheck.check(draft, config=config) for draft in drafts]
            took = time.perf_counter() - begun
            found = [(report, item) for report in reports for item in report.findings if item.rule[:8] == "grammar/"]
            failed = sum(bool(report.failures) for report in reports)
            print(
                f"{run} run: {len(drafts)} texts, {words:,} words, {grammar_of(config).checker.requests} requests, "
                f"{took:.1f} s; {len(found)} findings, {1000 * len(found) / words:.2f} per 1,000 words; {failed} failed"
            )
    for rule, count in Counter(item.rule for _, item in found).most_common():
        print(f"{count:5} {rule}")
    step = max(1, len(found) / options.sample) if options.sample else 0
    for number in range(min(options.sample, len(found))):
        report, item = found[int(number * step)]
        source = report.document.source
        before, after = source[max(0, item.start - 60) : item.start], source[item.end : item.end + 40]
        print(f"{number + 1}. {item.rule[8:]}: {before!r} [[{item.text}]] {after!r} -> {item.expected}")


if __name__ == "__main__":
    main()
