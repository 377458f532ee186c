"""Count which letter follows which two: `trigrams.txt` in editcheck/checks/lexicon, by which gibberish is told.

    python benchmarks/train_letters.py

Counted are the words of editcheck's vocabulary (reading/vocabulary.py), names among them, the frequent ones for more.
"""

from __future__ import annotations

import math
from collections import Counter
from pathlib import Path
from string import ascii_lowercase

from editcheck.checks.lexicon.letters import fold
from editcheck.reading.vocabulary import ranks

TABLE = Path(__file__).parent.parent / "editcheck" / "checks" / "lexicon" / "trigrams.txt"
HEADER = """\
# How surprising a letter is after two others, in bits (9: nine or more): a line for each pair, a digit for each
# letter from a to z. Counted in the words of editcheck's vocabulary by benchmarks/train_letters.py.
"""
EDGE = "_"
DAMPING = 0.4
"""The word of rank r counts r to the minus this."""


def main() -> None:
    """Write the table."""
    TABLE.write_text(HEADER + "\n".join(table(counted())) + "\n", encoding="utf-8")


def counted() -> Counter[str]:
    """How often each three letters follow each other; `EDGE` stands before and after a word."""
    counts: Counter[str] = Counter()
    for word, rank in ranks().items():
        edged = EDGE + fold(word) + EDGE
        for start in range(len(edged) - 2):
            counts[edged[start : start + 3]] += (rank + 50) ** -DAMPING
    scale = 50_000 / sum(counts.values())
    return Counter({trigram: count * scale * 60 for trigram, count in counts.items()})


def table(counts: Counter[str]) -> list[str]:
    """For each pair of letters the cost in bits, 0 to 9, of each letter after it."""
    pairs, single, after_pair, after_one = Counter(), Counter(), Counter(), Counter()
    for (a, b, c), count in counts.items():
        pairs[b + c] += count
        single[c] += count
        after_pair[a + b] += count
        after_one[b] += count
    total = sum(single.values())
    edges = sum(count for trigram, count in counts.items() if trigram[0] == EDGE)
    first = {c: sum(counts[EDGE + c + x] for x in ascii_lowercase + EDGE) / edges for c in ascii_lowercase}

    def likelihood(a: str, b: str, c: str) -> float:
        lone = (single[c] + 1) / (total + 27)
        pair = (pairs[b + c] + 500 * lone) / (after_one[b] + 500)
        return (counts[a + b + c] + 60 * pair) / (after_pair[a + b] + 60)

    def cost(a: str, b: str, c: str) -> int:
        # words may be glued together: one may have ended at b, or begun there
        chance = likelihood(a, b, c) + 0.5 * likelihood(a, b, EDGE) * first[c] + 0.045 * likelihood(EDGE, b, c)
        return max(0, min(9, int(-math.log2(chance))))

    return [
        f"{a}{b} {''.join(str(cost(a, b, c)) for c in ascii_lowercase)}"
        for a in ascii_lowercase
        for b in ascii_lowercase
    ]


if __name__ == "__main__":
    main()
