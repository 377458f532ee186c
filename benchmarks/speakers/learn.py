"""Learn the weights of the clues to who says a quotation. See README.md."""

from __future__ import annotations

import argparse
import json
import math
import random
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from editcheck.documents.document import Document
from editcheck.reading import sentences
from editcheck.reading.model import Reading
from editcheck.reading.names import people
from editcheck.reading.quotations.candidates import Candidate, candidates
from editcheck.reading.quotations.clues import clues, nobody_clues
from editcheck.reading.quotations.frame import Frame
from editcheck.reading.quotations.marks import enclosed
from editcheck.reading.quotations.standing import Situation

WEIGHTS = Path(__file__).resolve().parents[2] / "editcheck" / "reading" / "quotations" / "speaker_weights.txt"
EPOCHS, RATE, PULL, RARE, LEAST = 4, 0.15, 2e-3, 12, 0.1
LONG = 5
NAME = re.compile(r"[^\W\d_][\w’'\-]*")


@dataclass(frozen=True, slots=True)
class Case:
    """One quotation: the clues of each candidate and of nobody (last), and which of them are right."""

    article: str
    words: int
    clues: tuple[tuple[str, ...], ...]
    right: frozenset[int]
    marked: bool


def cases(row: dict[str, Any], number: int) -> list[Case]:
    """The quotations of one article; those which people did not mark are left out."""
    document = Document.from_text(row["text"])
    reading = people.read(sentences.read(Reading(document, document.prose)))
    blocks = [(block.start, block.end) for block in sentences.blocks(reading)]
    stretches = enclosed(reading.text, blocks)
    places = [(item.start, item.end) for item in stretches]
    frame = Frame(reading.text, blocks, places, [item.paragraph for item in stretches])
    found = candidates(frame, reading.people)
    situation = Situation(frame, found)
    made: list[Case] = []
    previous, last = -1, None
    for index, place in enumerate(places):
        quotation = situation.quoted(index, *place)
        near = situation.eligible(quotation)
        if previous >= 0 and previous not in near:
            near.insert(0, previous)
        marked = next((quote for quote in row["quotes"] if _same(quote, place)), None)
        nobody = marked is None and any(_same(quote, place) for quote in row["unattributed"])
        right = {at for at, other in enumerate(near) if marked and _speaks(frame, found[other], marked)}
        if nobody:
            right = {len(near)}
        if marked or nobody:
            described = [tuple(clues(situation, quotation, other, previous, last)) for other in near]
            described.append(tuple(nobody_clues(quotation)))
            words = len(row["text"][slice(*place)].split())
            made.append(Case(row.get("id", str(number)), words, tuple(described), frozenset(right), marked is not None))
        if marked:
            previous = min((near[at] for at in right), key=lambda at: abs(found[at].first - quotation.at), default=-1)
            last = quotation
    return made


def _same(marked: dict[str, Any], place: tuple[int, int]) -> bool:
    shared = min(marked["end"], place[1]) - max(marked["start"], place[0])
    return 2 * shared >= marked["end"] - marked["start"] > 0


def _speaks(frame: Frame, candidate: Candidate, marked: dict[str, Any]) -> bool:
    """Whether a candidate is the speaker marked, or has the same last name."""
    start, end = frame.starts[candidate.first], frame.ends[candidate.last - 1]
    if marked["speaker_start"] < end and start < marked["speaker_end"]:
        return True
    ours = {_last_name(candidate.name), _last_name(frame.text[start:end])} - {""}
    return bool(ours & {_last_name(marked["speaker"]), _last_name(marked["speaker_resolved"])})


def _last_name(text: str | None) -> str:
    names = [word for word in NAME.findall((text or "").split(",")[0]) if word[0].isupper() and len(word) > 1]
    return re.sub(r"['’]s$", "", names[-1]).lower() if names and names[-1] not in ("He", "She", "It", "They") else ""


def learn(known: Iterable[Case]) -> dict[str, float]:
    """The weights under which the right candidates of the cases are likeliest."""
    usable = [case for case in known if case.right]
    seen = Counter(clue for case in usable for described in case.clues for clue in set(described))
    weights: defaultdict[str, float] = defaultdict(float)
    squares: defaultdict[str, float] = defaultdict(float)
    order = random.Random(0)
    for _ in range(EPOCHS):
        order.shuffle(usable)
        for case in usable:
            described = [[clue for clue in one if seen[clue] >= RARE] for one in case.clues]
            chances = _chances([sum(weights[clue] for clue in one) for one in described])
            mass = sum(chances[at] for at in case.right) or 1e-9
            slope: defaultdict[str, float] = defaultdict(float)
            for at, one in enumerate(described):
                change = chances[at] - (chances[at] / mass if at in case.right else 0.0)
                if abs(change) > 1e-4:
                    for clue in one:
                        slope[clue] += change
            for clue, change in slope.items():
                step = change + PULL * weights[clue]
                squares[clue] += step * step
                weights[clue] -= RATE * step / math.sqrt(squares[clue] + 1e-3)
    return {clue: round(weight, 2) for clue, weight in sorted(weights.items()) if abs(weight) >= LEAST}


def _chances(scores: Sequence[float]) -> list[float]:
    highest = max(scores)
    powers = [math.exp(score - highest) for score in scores]
    total = sum(powers)
    return [power / total for power in powers]


def measure(weights: dict[str, float], unseen: Iterable[Case]) -> Counter[str]:
    """How often the weights name the right speaker of the long quotations, and speak for nobody's words."""
    tally: Counter[str] = Counter()
    for case in unseen:
        scores = [sum(weights.get(clue, 0.0) for clue in one) for one in case.clues]
        best = max(range(len(scores)), key=scores.__getitem__)
        if case.marked and case.words >= LONG:
            tally["long"] += 1
            tally["right"] += best in case.right
        elif not case.marked:
            tally["nobody"] += 1
            tally["spoken for"] += best != len(scores) - 1
    return tally


def main() -> None:
    """Learn, and write or measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("articles", type=Path)
    parser.add_argument("--split", default="train")
    parser.add_argument("--folds", type=int, default=0, help="measure on articles not learned from; write nothing")
    options = parser.parse_args()
    with options.articles.open(encoding="utf-8") as lines:
        rows = [row for row in map(json.loads, lines) if row.get("split", options.split) == options.split]
    known = [case for number, row in enumerate(rows) for case in cases(row, number)]
    if not options.folds:
        weights = learn(known)
        WEIGHTS.write_text("".join(f"{clue} {weight:g}\n" for clue, weight in weights.items()), encoding="utf-8")
        print(
            f"{len(weights)} weights from {len(rows)} articles; on these very articles: {dict(measure(weights, known))}"
        )
        return
    names = sorted({case.article for case in known})
    random.Random(1).shuffle(names)
    fold = {name: number % options.folds for number, name in enumerate(names)}
    tally: Counter[str] = Counter()
    for number in range(options.folds):
        weights = learn(case for case in known if fold[case.article] != number)
        tally += measure(weights, (case for case in known if fold[case.article] == number))
    print(f"right: {tally['right'] / tally['long']:.4f} of {tally['long']};", end=" ")
    print(f"nobody's words given a speaker: {tally['spoken for'] / tally['nobody']:.4f}")


if __name__ == "__main__":
    main()
