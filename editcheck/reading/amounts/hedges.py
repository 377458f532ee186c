"""How a number is hedged ("more than", "up to"), and whether it tells of a rise or a fall."""

from __future__ import annotations

from collections.abc import Sequence

from editcheck.reading.amounts.tokens import Token

BEFORE = {
    ("more", "than"): "over", ("greater", "than"): "over", ("over",): "over", ("above",): "over",
    ("in", "excess", "of"): "over", ("upwards", "of"): "over", ("exceeding",): "over", ("topped",): "over",
    ("exceeded",): "over", ("exceed",): "over", ("exceeds",): "over",
    ("at", "least"): "at least", ("no", "fewer", "than"): "at least",
    ("no", "less", "than"): "at least", ("not", "less", "than"): "at least", ("minimum", "of"): "at least",
    ("nearly",): "nearly", ("almost",): "nearly", ("just", "under"): "nearly", ("close", "to"): "nearly",
    ("approaching",): "nearly", ("just", "short", "of"): "nearly", ("under",): "under", ("below",): "under",
    ("less", "than"): "under", ("fewer", "than"): "under", ("up", "to"): "up to", ("as", "many", "as"): "up to",
    ("as", "much", "as"): "up to", ("as", "long", "as"): "up to", ("no", "more", "than"): "up to",
    ("not", "more", "than"): "up to", ("at", "most"): "up to", ("maximum", "of"): "up to",
    ("about",): "about", ("around",): "about",
    ("some",): "about", ("roughly",): "about", ("approximately",): "about", ("estimated",): "about",
    ("circa",): "about", ("approx",): "about", ("perhaps",): "about", ("well", "over"): "over",
}  # fmt: skip
AFTER = {
    ("or", "more"): "at least",
    ("or", "so"): "about",
    ("plus",): "over",
    ("or", "less"): "up to",
    ("at", "most"): "up to",
    ("at", "least"): "at least",
}
LAST = frozenset(phrase[-1] for phrase in BEFORE)
FIRST_AFTER = frozenset(phrase[0] for phrase in AFTER)

UP = frozenset(
    """rose rise rises risen rising grew grow grows grown growing growth increase increased increases increasing up
    climbed climb climbs climbing jumped jump jumps jumping soared soar soars soaring surged surge surges surging leapt
    leaped leap leaps swelled swollen rallied rebounded gained gain gains higher expanded doubled trebled tripled raised
    raise raises above boosted boost improved improvement""".split()
)
DOWN = frozenset(
    """fell fall falls fallen falling dropped drop drops dropping decreased decrease decreases decreasing declined
    decline declines declining down cut cuts slumped slump slumps slumping plunged plunge plunges plunging plummeted
    shrank shrink shrunk shrinking tumbled tumble tumbles tumbling slid slide slides sliding dwindled lost lower lowered
    reduced reduction reduces slipped slip slips slipping sank sink sinks sunk sinking halved dipped dip worse
    worsened""".split()
)
CHANGES = frozenset("rise increase growth jump surge fall drop decrease decline slump plunge dip reduction".split())
"""Nouns right behind a number that say what it is: "a growing trade, and a 5 per cent fall"."""
MORE = {
    "more": "up",
    "larger": "up",
    "bigger": "up",
    "higher": "up",
    "fewer": "down",
    "less": "down",
    "smaller": "down",
}
"""Words right behind a number that compare it: "a third fewer than"."""
GOING = frozenset("go goes going gone went come comes came move moves moved".split())
LEADING_ON = frozenset("by to from up down at or and".split())
"""Words that go on behind a comma with what stands before it: "rose sharply, to 5 per cent"."""
NEAR = 6
AT_WITHIN = 3
FURTHEST = 12
"""So many words before "at" may tell of what change it is the measure."""
BREAKS = frozenset(".;:!?()\n")


def hedge_of(text: str, run: Sequence[Token], first: int, behind: int) -> str:
    """The hedge of the number at the tokens `[first, behind)`, as `Quantity` names it."""
    if first and run[first - 1].word in LAST and not broken(text, run[first - 1].end, run[first].start):
        for length in (3, 2, 1):
            phrase = tuple(token.word for token in run[max(0, first - length) : first])
            if phrase in BEFORE and not (phrase == ("up", "to") and run[max(0, first - 3)].word in GOING):
                return BEFORE[phrase]
    ended = behind < len(run) and "," in text[run[behind - 1].end : run[behind].start]
    if behind < len(run) and run[behind].word in FIRST_AFTER and not ended:
        for length in (2, 1):
            phrase = tuple(token.word for token in run[behind : behind + length])
            if phrase in AFTER:
                return AFTER[phrase]
    if text[run[behind - 1].end : run[behind - 1].end + 1] == "+":
        return "over"
    if first and text[run[first - 1].end : run[first].start].endswith("~"):
        return "about"
    return ""


def direction_of(text: str, run: Sequence[Token], first: int, behind: int) -> str:
    """Whether the number tells of a rise ("up") or a fall ("down"), by the nearest word that says so; else ""."""
    if behind < len(run) and run[behind].word in CHANGES and not broken(text, run[behind - 1].end, run[behind].start):
        return "up" if run[behind].word in UP else "down"
    for at in range(first - 1, max(-1, first - 1 - NEAR), -1):
        between = text[run[at].end : run[at + 1].start]
        if broken(between, 0, len(between)) or ("," in between and run[at + 1].word not in LEADING_ON):
            break
        word = run[at].word
        if word in UP or word in DOWN:
            if word == "up" and run[at + 1].word == "to" and not (at and run[at - 1].word in GOING):
                continue
            return "up" if word in UP else "down"
    at = next((at for at in range(first - 1, max(-1, first - 1 - AT_WITHIN), -1) if run[at].word == "at"), -1)
    if at > 0 and (change := _measured_change(text, run, at)):
        return "up" if change in UP else "down"
    if behind < len(run) and run[behind].word in MORE:
        compared = behind + 1 < len(run) and run[behind + 1].word == "than"
        if compared or text[run[behind].start - 2] in "%t":  # 6.5% larger, 6.5 percent larger
            return MORE[run[behind].word]
    for at in range(behind, min(len(run), behind + 2)):
        if broken(text, run[at - 1].end, run[at].start):
            break
        word = run[at].word
        if word in UP or word in DOWN:
            return "up" if word in UP else "down"
    return ""


def _measured_change(text: str, run: Sequence[Token], last: int) -> str:
    """The change that is put at so much: put the growth in traffic on the island's roads at; "" where there is none."""
    for at in range(last - 2, max(-1, last - 1 - FURTHEST), -1):
        if broken(text, run[at + 1].end, run[at + 2].start):
            break
        if run[at].word in CHANGES and run[at + 1].word == "in":
            return run[at].word
    return ""


def broken(text: str, start: int, end: int) -> bool:
    """Whether a mark between two words ends the clause there."""
    return not BREAKS.isdisjoint(text[start:end])
