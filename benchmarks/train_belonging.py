"""Trains the weights of `editcheck/lookup/names/belonging.py` and prints them.

    python benchmarks/train_belonging.py DATA

DATA is a folder with `consistency_fib.jsonl` and `consistency_bump.jsonl`: pairs of a right and a wrong summary, with
the words put in (`added`). A name that was put in where the right one had another is wrong; every name of a right
summary is right. Folds keep the summaries of one article together.
"""

import argparse
import json
from collections import Counter
from collections.abc import Iterator
from math import exp
from pathlib import Path
from typing import Any, NamedTuple

from editcheck.documents.document import Document
from editcheck.facts.model import FactSheet, Source
from editcheck.lookup.index import Index
from editcheck.lookup.names.belonging import Measures, measure
from editcheck.lookup.names.entities import name_key
from editcheck.lookup.names.recognised import with_known_names
from editcheck.reading.model import Reading
from editcheck.reading.reader import read_prose

SETS = ("fib", "bump")
KINDS = ("entity_swap", "intrinsic entity")
FOLDS = 5
STEPS = 400
RATE = 0.5
PENALTY = 1e-3
RATES = (0.02, 0.05, 0.1, 0.2)


class Case(NamedTuple):
    """A name: the article it is checked against, its measures, whether it is wrong."""

    group: str
    measures: Measures
    wrong: bool


def cases(folder: Path) -> Iterator[Case]:
    """Every name of the right summaries, and every name put into a wrong one."""
    for name in SETS:
        rows = [json.loads(line) for line in (folder / f"consistency_{name}.jsonl").read_text("utf-8").splitlines()]
        right = {row["id"]: row for row in rows if row["label"] == "consistent"}
        for row in rows:
            index = Index(FactSheet(sources=(Source(id="s", sha256="", document=_document(row["source"])),)))
            reading = with_known_names(read_prose(_document(row["claim"])), index)
            if row["label"] == "consistent":
                yield from _cases(row, reading, index, None)
            elif any(kind in row["error_type"].lower() for kind in KINDS):
                before = with_known_names(read_prose(_document(right[row["pair"]]["claim"])), index)
                yield from _cases(row, reading, index, Counter(name_key(item.text) for item in before.names))


def _cases(row: dict[str, Any], reading: Reading, index: Index, before: Counter[Any] | None) -> Iterator[Case]:
    here = Counter(name_key(name.text) for name in reading.names)
    for name in reading.names:
        key = name_key(name.text)
        if before is not None and here[key] <= before[key]:
            continue
        measures = measure(reading, index, name)
        if measures:
            yield Case(row["group"], measures, before is not None)


def _document(text: str) -> Document:
    return Document.from_text(text, name="text", format="text")


def train(data: list[Case]) -> tuple[list[float], float]:
    """Logistic regression by gradient descent, both classes weighing the same."""
    wrong = sum(case.wrong for case in data)
    shares = {True: 0.5 / wrong, False: 0.5 / (len(data) - wrong)}
    weights, bias = [0.0] * len(Measures._fields), 0.0
    for _ in range(STEPS):
        slopes, level = [PENALTY * weight for weight in weights], 0.0
        for case in data:
            error = (score(case.measures, weights, bias) - case.wrong) * shares[case.wrong]
            level += error
            for number, value in enumerate(case.measures):
                slopes[number] += error * value
        weights = [weight - 4 * RATE * slope for weight, slope in zip(weights, slopes, strict=True)]
        bias -= 4 * RATE * level
    return weights, bias


def score(measures: Measures, weights: list[float], bias: float) -> float:
    """The probability that a name is wrong."""
    return 1 / (1 + exp(-bias - sum(weight * value for weight, value in zip(weights, measures, strict=True))))


def main() -> None:
    """Print the weights and, from held-out folds, how many wrong names are found at which cost."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    data = list(cases(parser.parse_args().data))
    groups = sorted({case.group for case in data})
    scored: list[tuple[float, bool]] = []
    for fold in range(FOLDS):
        held = set(groups[fold::FOLDS])
        weights, bias = train([case for case in data if case.group not in held])
        scored += [(score(case.measures, weights, bias), case.wrong) for case in data if case.group in held]
    right = sorted((value for value, wrong in scored if not wrong), reverse=True)
    found = [value for value, wrong in scored if wrong]
    for rate in RATES:
        threshold = right[int(rate * len(right))]
        share = sum(value > threshold for value in found) / len(found)
        print(
            f"threshold {threshold:.3f}: {rate:.0%} of {len(right)} right names, {share:.1%} of {len(found)} wrong ones"
        )
    weights, bias = train(data)
    for name, weight in zip(Measures._fields, weights, strict=True):
        print(f"{name}={weight:.2f},")
    print(f"bias {bias:.2f}")


if __name__ == "__main__":
    main()
