"""Train the classifier of page furniture: `weights.txt` in editcheck/checks/furniture.

    python benchmarks/train_furniture.py LINES.jsonl

Each row of LINES.jsonl has a `url` and `lines`, each with a `text` and a `label` (boilerplate or content). Needs
scikit-learn. Prints what the classifier does on pages it has not seen (ten folds, by address), then trains on all.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from pathlib import Path

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold

from editcheck.checks.furniture.features import features_of

WEIGHTS = Path(__file__).parent.parent / "editcheck" / "checks" / "furniture" / "weights.txt"
STRENGTH = 0.1
PRECISIONS = (0.98, 0.95, 0.9)
HEADER = """\
# How much each feature of a line speaks for page furniture (above 0) or for the article (below 0): the weights of a
# logistic regression, trained by benchmarks/train_furniture.py.
"""


def main() -> None:
    """Cross-validate, train, write."""
    rows = [json.loads(line) for line in Path(sys.argv[1]).read_text(encoding="utf-8").splitlines()]
    features, gold, pages, texts = [], [], [], []
    for row in rows:
        features += features_of([line["text"] for line in row["lines"]])
        gold += [line["label"] == "boilerplate" for line in row["lines"]]
        pages += [row["url"]] * len(row["lines"])
        texts += [line["text"] for line in row["lines"]]
    names = sorted({name for found in features for name in found})
    table = np.array([[name in found for name in names] for found in features], dtype=np.float32)
    counts = Counter(zip(pages, texts, strict=True))  # the same line, as several extractors left it, counts less
    weights = np.array([counts[key] ** -0.5 for key in zip(pages, texts, strict=True)])
    truth = np.array(gold)
    evaluate(table, truth, weights, np.array(pages))
    model = LogisticRegression(C=STRENGTH, max_iter=1000).fit(table, truth, sample_weight=weights)
    lines = [f"{name} {weight:.2f}" for name, weight in zip(names, model.coef_[0], strict=True)]
    WEIGHTS.write_text(HEADER + f"base {model.intercept_[0]:.2f}\n" + "\n".join(lines) + "\n", encoding="utf-8")


def evaluate(table: np.ndarray, truth: np.ndarray, weights: np.ndarray, pages: np.ndarray) -> None:
    chance = np.zeros(len(truth))
    for train, test in GroupKFold(10).split(table, truth, pages):
        model = LogisticRegression(C=STRENGTH, max_iter=1000)
        chance[test] = model.fit(table[train], truth[train], sample_weight=weights[train]).predict_proba(table[test])[
            :, 1
        ]
    order = np.argsort(-chance)
    hits = np.cumsum(truth[order])
    precision = hits / np.arange(1, len(truth) + 1)
    for wanted in PRECISIONS:
        reached = np.flatnonzero(precision >= wanted)
        last = reached[-1] if len(reached) else 0
        print(f"precision {wanted}: recall {hits[last] / truth.sum():.3f} at a chance of {chance[order][last]:.3f}")


if __name__ == "__main__":
    main()
