"""Train the classifier of page furniture: editcheck/checks/furniture/weights.txt.

    python benchmarks/train_furniture.py LINES.jsonl ARTICLES.jsonl

Each row of LINES.jsonl has a `url` and `lines`, each with a `text` and a `label` (boilerplate or content); each row of
ARTICLES.jsonl the `text` of an article that has no furniture. Needs scikit-learn. Two logistic regressions are trained:
on a line's own features, words among them, then with what the first one thinks of the lines around. Prints what the
rule does on sites it has not seen (ten folds) and on articles it has not seen, then trains on all.
"""

from __future__ import annotations

import json
import math
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlsplit

import numpy as np
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold

from editcheck.checks.furniture.deciding import decided
from editcheck.checks.furniture.features import Features, features_of, neighbourhood
from editcheck.checks.furniture.score import BASE, WEIGHTS

STRENGTH = {"alone": 1.0, "together": 3.0}
"""The higher, the more a model trusts rare features."""
SITES = 4
"""A word counts that stands on the pages of so many sites."""
SMALLEST = 0.1
"""A word whose weight is smaller is left out."""
PRECISIONS = (0.98, 0.95, 0.9)
USUAL = (0.8, 0.86, 0.9)
HEADER = """\
# How much each feature of a line speaks for page furniture (above 0) or for the article (below 0): by itself, and
# beside what is thought of the lines around. The weights of two logistic regressions, trained by
# benchmarks/train_furniture.py. `word:` and the like are words of the line, `prev:` and `next:` tell of the lines
# beside it, `~` of what is thought of them, from 0 (of the article) to 3 (furniture).
"""


class Lines(NamedTuple):
    """The lines of all documents in a row: their features and, each a table of their length, what is known of them."""

    features: list[Features]
    truth: np.ndarray
    weights: np.ndarray
    sites: np.ndarray
    sizes: list[int]


def main() -> None:
    """Cross-validate, train, write."""
    lines = read(Path(sys.argv[1]), Path(sys.argv[2]))
    first, alone = trained("alone", lines.features, lines)
    near: list[Features] = []
    for size in lines.sizes:
        near += neighbourhood(list(first[len(near) : len(near) + size]))
    chance, together = trained("together", [a | b for a, b in zip(lines.features, near, strict=True)], lines)
    write(alone, together)
    articles = lines.sites == ARTICLE
    for usual in USUAL:
        found = np.array(list(decisions(lines, chance, usual)))
        right = (found & lines.truth).sum()
        precision = right / max(1, (found & ~articles).sum())
        print(
            f"rule, from {usual}: precision {precision:.3f}, recall {right / lines.truth.sum():.3f}, "
            f"{(found & articles).sum()} of {articles.sum()} lines of articles"
        )


def decisions(lines: Lines, chance: np.ndarray, usual: float) -> Iterator[bool]:
    """For each line whether the rule takes it for furniture."""
    start = 0
    for size in lines.sizes:
        document = slice(start, start + size)
        yield from decided(lines.features[document], chance[document].tolist(), [False] * size, usual)
        start += size


ARTICLE = "article"
"""Stands for the site of articles without furniture."""


def read(pages: Path, articles: Path) -> Lines:
    """The lines of the pages and of the articles."""
    rows = [json.loads(line) for line in pages.read_text(encoding="utf-8").splitlines()]
    documents = [[line["text"] for line in row["lines"]] for row in rows]
    labels = [line["label"] == "boilerplate" for row in rows for line in row["lines"]]
    sites = [urlsplit(row["url"]).netloc.removeprefix("www.") for row in rows for _ in row["lines"]]
    keys = [(row["url"], line["text"]) for row in rows for line in row["lines"]]
    for row in map(json.loads, articles.read_text(encoding="utf-8").splitlines()):
        lines = [line for line in row["text"].split("\n") if line.strip()]
        documents.append(lines)
        labels += [False] * len(lines)
        sites += [ARTICLE] * len(lines)
        keys += [(row["id"], line) for line in lines]
    counts = Counter(keys)  # the same line, as several extractors left it, counts less
    return Lines(
        features=[found for document in documents for found in features_of(document)],
        truth=np.array(labels),
        weights=np.array([counts[key] ** -0.5 for key in keys]),
        sites=np.array(sites),
        sizes=[len(document) for document in documents],
    )


def trained(name: str, features: Sequence[Features], lines: Lines) -> tuple[np.ndarray, dict[str, float]]:
    """What models that had not seen its site, or its article, think of each line; the weights of one that has."""
    counted = on_several_sites(features, lines.sites)
    vectors = DictVectorizer(dtype=np.float32)
    table = vectors.fit_transform([dict.fromkeys(found & counted, 1) for found in features])
    groups = lines.sites.astype(object)
    start = 0
    for number, size in enumerate(lines.sizes):  # articles are no one site
        if lines.sites[start] == ARTICLE:
            groups[start : start + size] = f"{ARTICLE} {number}"
        start += size
    chance = np.zeros(len(lines.truth))
    for train, test in GroupKFold(10).split(table, lines.truth, groups):
        fitted = model(name, table[train], lines.truth[train], lines.weights[train])
        chance[test] = fitted.predict_proba(table[test])[:, 1]
    report(name, chance[lines.sites != ARTICLE], lines.truth[lines.sites != ARTICLE])
    whole = model(name, table, lines.truth, lines.weights)
    weights = dict(zip(vectors.get_feature_names_out(), map(float, whole.coef_[0]), strict=True))
    return chance, {BASE: float(whole.intercept_[0]), **weights}


def write(alone: dict[str, float], together: dict[str, float]) -> None:
    """Write the weights, one feature a line; a word that says next to nothing is left out."""
    both = {name: (alone.get(name, 0.0), together.get(name, 0.0)) for name in alone | together}
    rows = [
        f"{name} {one:.2f} {other:.2f}"
        for name, (one, other) in sorted(both.items(), key=lambda item: (item[0] != BASE, item[0]))
        if not is_word(name) or max(math.fabs(one), math.fabs(other)) >= SMALLEST
    ]
    WEIGHTS.write_text(HEADER + "\n".join(rows) + "\n", encoding="utf-8")


def model(name: str, table: np.ndarray, truth: np.ndarray, weights: np.ndarray) -> LogisticRegression:
    """A logistic regression, trained."""
    return LogisticRegression(C=STRENGTH[name], max_iter=1000, tol=1e-3).fit(table, truth, sample_weight=weights)


def is_word(name: str) -> bool:
    """Whether a feature is a word of the line."""
    return name.startswith(("word:", "first:", "last:", "starts:"))


def on_several_sites(features: Sequence[Features], sites: np.ndarray) -> frozenset[str]:
    """All features but the words that only a few sites have."""
    seen: dict[str, set[str]] = {}
    for found, site in zip(features, sites, strict=True):
        for name in found:
            seen.setdefault(name, set()).add(site)
    return frozenset(name for name, where in seen.items() if len(where) >= SITES or not is_word(name))


def report(name: str, chance: np.ndarray, truth: np.ndarray) -> None:
    """Print how much is found at some precisions."""
    order = np.argsort(-chance, kind="stable")
    hits = np.cumsum(truth[order])
    precision = hits / np.arange(1, len(truth) + 1)
    for wanted in PRECISIONS:
        reached = np.flatnonzero(precision >= wanted)
        last = reached[-1] if len(reached) else 0
        print(f"{name}: precision {wanted}: recall {hits[last] / truth.sum():.3f}, chance {chance[order][last]:.3f}")


if __name__ == "__main__":
    main()
