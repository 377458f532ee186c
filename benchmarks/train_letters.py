"""Make the two word lists by which gibberish is told: `english.txt` and `trigrams.txt` in editcheck/checks/lexicon.

    python benchmarks/train_letters.py SCOWL_FOLDER

SCOWL_FOLDER holds the files of SCOWL (Debian's package `scowl` puts them in share/dict/scowl), whose licence lets
its words be used freely; `wordfreq` (pip install wordfreq) tells how frequent the words of eighteen languages are.
From the latter only counts of letters are kept. Nothing of this is needed to run editcheck.
"""

from __future__ import annotations

import math
import re
import sys
import unicodedata
from collections import Counter
from pathlib import Path
from string import ascii_lowercase

import wordfreq

from editcheck.checks.lexicon.english import bases

FOLDER = Path(__file__).parent.parent / "editcheck" / "checks" / "lexicon"
SIZES = (10, 20, 35, 40, 50, 55, 60)
KINDS = ("english-words", "american-words", "british-words", "british_z-words", "canadian-words", "australian-words")
OTHERS = "fr de es it pt nl sv da fi pl cs tr id ms hu ro sh".split()
LANGUAGES = {"en": (60_000, 1.0)} | dict.fromkeys(OTHERS, (6_000, 0.05))
"""How many words of each language are counted, and with what weight."""
EDGE = "_"


def main() -> None:
    """Write both files."""
    write("english.txt", ENGLISH_HEADER, sorted(english(Path(sys.argv[1]))))
    write("trigrams.txt", TRIGRAM_HEADER, trigram_lines())


def write(name: str, header: str, lines: list[str]) -> None:
    (FOLDER / name).write_text(header + "\n".join(lines) + "\n", encoding="utf-8")


def english(scowl: Path) -> set[str]:
    """The words that the rules of `bases` cannot derive from a shorter one."""
    known: set[str] = set()
    for kind in KINDS:
        for size in SIZES:
            path = scowl / f"{kind}.{size}"
            if path.exists():
                known |= set(re.findall(r"^[a-z]+$", path.read_text(encoding="latin-1"), re.MULTILINE))
    kept: set[str] = set()
    for word in sorted(known, key=lambda word: (len(word), word)):
        if not any(base in kept for base in bases(word)):
            kept.add(word)
    return kept


def trigram_lines() -> list[str]:
    """For each pair of letters the cost in bits, 0 to 9, of each letter after it."""
    counts = trigram_counts()
    pairs, single, after_pair, after_one = Counter(), Counter(), Counter(), Counter()
    for (a, b, c), count in counts.items():
        pairs[b + c] += count
        single[c] += count
        after_pair[a + b] += count
        after_one[b] += count
    total = sum(single.values())

    def likelihood(a: str, b: str, c: str) -> float:
        lone = (single[c] + 1) / (total + 27)
        pair = (pairs[b + c] + 500 * lone) / (after_one[b] + 500)
        return (counts[a + b + c] + 60 * pair) / (after_pair[a + b] + 60)

    first = {
        c: sum(counts[EDGE + c + x] for x in ascii_lowercase + EDGE) / after_one_edge(counts) for c in ascii_lowercase
    }
    lines = []
    for a in ascii_lowercase:
        for b in ascii_lowercase:
            costs = []
            for c in ascii_lowercase:
                # words may be glued together: one may have ended at b, or begun there
                chance = likelihood(a, b, c) + 0.5 * likelihood(a, b, EDGE) * first[c] + 0.045 * likelihood(EDGE, b, c)
                costs.append(str(max(0, min(9, int(-math.log2(chance))))))
            lines.append(f"{a}{b} {''.join(costs)}")
    return lines


def after_one_edge(counts: Counter[str]) -> float:
    return sum(count for trigram, count in counts.items() if trigram[0] == EDGE)


def trigram_counts() -> Counter[str]:
    counts: Counter[str] = Counter()
    for code, (size, weight) in LANGUAGES.items():
        for word in wordfreq.top_n_list(code, size, wordlist="best"):
            letters = fold(word)
            if not letters or not re.fullmatch(r"[^\W\d_]+", word):
                continue
            damped = weight * (wordfreq.word_frequency(word, code) * 1e8) ** 0.35
            edged = EDGE + letters + EDGE
            for start in range(len(edged) - 2):
                counts[edged[start : start + 3]] += damped
    return counts


def fold(word: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFKD", word.lower()) if c in ascii_lowercase)


ENGLISH_HEADER = """\
# English words, American and British, from SCOWL (sizes up to 60); those left out that editcheck's rules derive.
# SCOWL is Copyright 2000-2020 by Kevin Atkinson. Permission to use, copy, modify, distribute and sell these word
# lists, the associated scripts, the output created from the scripts, and its documentation for any purpose is hereby
# granted without fee, provided that the above copyright notice appears in all copies and that both that copyright
# notice and this permission notice appear in supporting documentation. Kevin Atkinson makes no representations about
# the suitability of this array for any purpose. It is provided "as is" without express or implied warranty.
"""
TRIGRAM_HEADER = """\
# How surprising a letter is after two others, in bits (9: nine or more): a line for each pair, a digit for each
# letter from a to z. Counted in the frequent words of English and, lightly, of seventeen other languages.
"""

if __name__ == "__main__":
    main()
