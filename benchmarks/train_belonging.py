"""Trains the weights of `editcheck/lookup/names/belonging.py` and prints them.

    python benchmarks/train_belonging.py DATA STORIES...

DATA is a folder with `consistency_fib.jsonl` and `consistency_bump.jsonl`: pairs of a right and a wrong summary, and
with `clusters_wikinews.jsonl`: reports of one event. Each of STORIES is a folder of stories, each with a folder
`sources` and one `drafts`, of which those that begin with C are right.

Wrong is a name put into a wrong summary where the right one has another, and one of the sources' names that is put here
into a right text in another's place. Right is every name of a right text, and of a report that is read against the
others of its event. Folds keep the texts of one article or story together.
"""

import argparse
import json
import random
from collections import Counter
from collections.abc import Iterator, Sequence
from math import exp
from pathlib import Path
from typing import Any, NamedTuple

from editcheck.documents.document import Document
from editcheck.facts.model import FactSheet, Source
from editcheck.lookup.index import Index
from editcheck.lookup.names.belonging import measured
from editcheck.lookup.names.entities import entities_of, name_key
from editcheck.lookup.names.measures import Measures
from editcheck.lookup.names.recognised import with_known_names
from editcheck.reading.model import Reading
from editcheck.reading.reader import read_prose

SETS = ("fib", "bump")
KINDS = ("entity_swap", "intrinsic entity")
SHARES = {("fib", "put in"): 1.5, ("bump", "put in"): 0.5, ("reports", "right"): 0.5}
"""How much all names of one set and kind weigh together; the others weigh 1."""
EXCHANGED = 6
"""So many names of a right text are exchanged for others, each twice."""
FOLDS = 5
STEPS = 600
RATE = 1.5
PENALTY = 1e-3
RATES = (0.002, 0.005, 0.02, 0.05, 0.1, 0.2)


class Case(NamedTuple):
    """A name: the texts it comes from, their group, its kind ("right", "put in", "exchanged"), its measures."""

    texts: str
    group: str
    kind: str
    measures: Measures


def cases(data: Path, stories: Sequence[Path]) -> Iterator[Case]:
    """All names, right and wrong."""
    chance = random.Random(5)
    for texts in SETS:
        rows = _rows(data / f"consistency_{texts}.jsonl")
        right = {row["id"]: row["claim"] for row in rows if row["label"] == "consistent"}
        for row in rows:
            index, group = _index([row["source"]]), row["group"]
            if row["label"] == "consistent":
                yield from _right(texts, group, row["claim"], index)
                yield from _exchanged(texts, group, row["claim"], index, chance)
            elif any(kind in row["error_type"].lower() for kind in KINDS):
                yield from _put_in(texts, group, row["claim"], right[row["pair"]], index)
    for number, row in enumerate(_rows(data / "clusters_wikinews.jsonl")):
        reports = [report["text"] for report in row["sources"]]
        for report in reports if len(reports) > 1 else ():
            yield from _right("reports", f"reports {number}", report, _index([one for one in reports if one != report]))
    for folder in (one for stories_of in stories for one in sorted(stories_of.iterdir())):
        index = _index([path.read_text("utf-8") for path in sorted((folder / "sources").glob("*"))])
        for path in sorted((folder / "drafts").glob("C*")):
            draft = path.read_text("utf-8")
            yield from _right("stories", folder.name, draft, index)
            yield from _exchanged("stories", folder.name, draft, index, chance)


def _rows(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def _document(text: str) -> Document:
    return Document.from_text(text, name="text", format="text")


def _index(sources: Sequence[str]) -> Index:
    listed = (Source(id=f"s{number}", sha256="", document=_document(text)) for number, text in enumerate(sources))
    return Index(FactSheet(sources=tuple(listed)))


def _read(text: str, index: Index) -> Reading:
    return with_known_names(read_prose(_document(text)), index)


def _right(texts: str, group: str, text: str, index: Index) -> Iterator[Case]:
    for _, measures in measured(_read(text, index), index):
        yield Case(texts, group, "right", measures)


def _put_in(texts: str, group: str, text: str, right: str, index: Index) -> Iterator[Case]:
    reading = _read(text, index)
    before = Counter(name_key(name.text) for name in _read(right, index).names)
    here = Counter(name_key(name.text) for name in reading.names)
    for name, measures in measured(reading, index):
        if here[name_key(name.text)] > before[name_key(name.text)]:
            yield Case(texts, group, "put in", measures)


def _exchanged(texts: str, group: str, text: str, index: Index, chance: random.Random) -> Iterator[Case]:
    """Names exchanged for another of the sources: one of the same kind, one of any."""
    reading, entities = _read(text, index), entities_of(index)
    names = [name for name in reading.names if entities.of(name)]
    for name in chance.sample(names, min(EXCHANGED, len(names))):
        own = entities.of(name)
        others = [one for one in entities.all if one is not own]
        alike = [one for one in others if own and one.kind == own.kind]
        for pool in (alike, others):
            other = " ".join(chance.choice(pool).name.split()) if pool else name.text
            if name.kind == "person" and " " not in name.text:
                other = other.split()[-1]
            if set(name_key(name.text)).isdisjoint(name_key(other)):
                changed = _read(reading.text[: name.start] + other + reading.text[name.end :], index)
                for one, measures in measured(changed, index):
                    if one.start < name.start + len(other) and name.start < one.end:
                        yield Case(texts, group, "exchanged", measures)


def train(data: Sequence[Case]) -> tuple[list[float], float]:
    """Logistic regression by gradient descent with momentum, right and wrong weighing the same."""
    counts = Counter((case.texts, case.kind) for case in data)
    shares = {key: SHARES.get(key, 1.0) / count for key, count in counts.items()}
    totals = {True: 0.0, False: 0.0}
    for key, count in counts.items():
        totals[key[1] == "right"] += shares[key] * count
    weighed = [
        (case.measures, case.kind != "right", shares[case.texts, case.kind] / totals[case.kind == "right"] / 2)
        for case in data
    ]
    weights, bias = [0.0] * len(Measures._fields), 0.0
    speeds = [0.0] * (len(weights) + 1)
    for _ in range(STEPS):
        slopes = [*(PENALTY * weight for weight in weights), 0.0]
        for measures, wrong, share in weighed:
            error = (score(measures, weights, bias) - wrong) * share
            slopes[-1] += error
            for number, value in enumerate(measures):
                slopes[number] += error * value
        speeds = [0.9 * speed - RATE / 10 * slope for speed, slope in zip(speeds, slopes, strict=True)]
        weights = [weight + RATE * speed for weight, speed in zip(weights, speeds[:-1], strict=True)]
        bias += RATE * speeds[-1]
    return weights, bias


def score(measures: Measures, weights: Sequence[float], bias: float) -> float:
    """The probability that a name is wrong."""
    return 1 / (1 + exp(-bias - sum(weight * value for weight, value in zip(weights, measures, strict=True))))


def main() -> None:
    """Print the weights and, from held-out folds, how many wrong names are found at which cost."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("stories", type=Path, nargs="*")
    arguments = parser.parse_args()
    data = list(cases(arguments.data, arguments.stories))
    groups = sorted({case.group for case in data})
    scored: list[tuple[float, Case]] = []
    for fold in range(FOLDS):
        held = set(groups[fold::FOLDS])
        weights, bias = train([case for case in data if case.group not in held])
        scored += [(score(case.measures, weights, bias), case) for case in data if case.group in held]
    for texts in sorted({case.texts for case in data}):
        right = sorted((value for value, case in scored if (case.texts, case.kind) == (texts, "right")), reverse=True)
        for rate in RATES:
            threshold = right[int(rate * len(right))]
            print(f"{texts}: {rate:.1%} of {len(right)} right names are above {threshold:.3f}", end="")
            for kind in ("put in", "exchanged"):
                found = [value for value, case in scored if (case.texts, case.kind) == (texts, kind)]
                if found:
                    print(
                        f", {sum(value > threshold for value in found) / len(found):.1%} of {len(found)} {kind}", end=""
                    )
            print()
    weights, bias = train(data)
    for name, weight in zip(Measures._fields, weights, strict=True):
        print(f"{name}={weight:.2f},")
    print(f"bias {bias:.2f}")


if __name__ == "__main__":
    main()
