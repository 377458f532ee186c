"""Train the classifier of page furniture: the weights in editcheck/checks/furniture.

    python benchmarks/train_furniture.py LINES.jsonl

Each row of LINES.jsonl has a `url` and `lines`, each with a `text` and a `label` (boilerplate or content). Needs
scikit-learn. Two logistic regressions are trained: on a line's own features, then with what the first one thinks of
the lines around. Prints what they do on pages they have not seen (ten folds, by address), then trains on all.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold

from editcheck.checks.furniture.features import Features, features_of, neighbourhood
from editcheck.checks.furniture.score import ALONE, TOGETHER

FOLDER = Path(__file__).parent.parent / "editcheck" / "checks" / "furniture"
STRENGTH = 0.1
PRECISIONS = (0.98, 0.95, 0.9)
HEADER = """\
# How much each feature of a line speaks for page furniture (above 0) or for the article (below 0): the weights of a
# logistic regression, trained by benchmarks/train_furniture.py.
"""


def main() -> None:
    """Cross-validate, train, write."""
    rows = [json.loads(line) for line in Path(sys.argv[1]).read_text(encoding="utf-8").splitlines()]
    documents = [[line["text"] for line in row["lines"]] for row in rows]
    pages = np.array([row["url"] for row in rows for _ in row["lines"]])
    truth = np.array([line["label"] == "boilerplate" for row in rows for line in row["lines"]])
    texts = [text for document in documents for text in document]
    counts = Counter(zip(pages, texts, strict=True))  # the same line, as several extractors left it, counts less
    weights = np.array([counts[key] ** -0.5 for key in zip(pages, texts, strict=True)])
    alone = [found for document in documents for found in features_of(document)]
    first = trained(ALONE, alone, truth, weights, pages)
    near: list[Features] = []
    for document in documents:
        near += neighbourhood(list(first[len(near) : len(near) + len(document)]))
    trained(TOGETHER, [a | b for a, b in zip(alone, near, strict=True)], truth, weights, pages)


def trained(
    file: str, features: Sequence[Features], truth: np.ndarray, weights: np.ndarray, pages: np.ndarray
) -> np.ndarray:
    """Write the weights; what models that had not seen its page think of each line."""
    names = sorted({name for found in features for name in found})
    table = np.array([[name in found for name in names] for found in features], dtype=np.float32)
    chance = np.zeros(len(truth))
    for train, test in GroupKFold(10).split(table, truth, pages):
        fold = LogisticRegression(C=STRENGTH, max_iter=1000).fit(
            table[train], truth[train], sample_weight=weights[train]
        )
        chance[test] = fold.predict_proba(table[test])[:, 1]
    report(file, chance, truth)
    model = LogisticRegression(C=STRENGTH, max_iter=1000).fit(table, truth, sample_weight=weights)
    lines = [f"base {model.intercept_[0]:.2f}"]
    lines += [f"{name} {weight:.2f}" for name, weight in zip(names, model.coef_[0], strict=True)]
    (FOLDER / file).write_text(HEADER + "\n".join(lines) + "\n", encoding="utf-8")
    return chance


def report(file: str, chance: np.ndarray, truth: np.ndarray) -> None:
    order = np.argsort(-chance)
    hits = np.cumsum(truth[order])
    precision = hits / np.arange(1, len(truth) + 1)
    for wanted in PRECISIONS:
        reached = np.flatnonzero(precision >= wanted)
        last = reached[-1] if len(reached) else 0
        print(f"{file}: precision {wanted}: recall {hits[last] / truth.sum():.3f}, chance {chance[order][last]:.3f}")


if __name__ == "__main__":
    main()
