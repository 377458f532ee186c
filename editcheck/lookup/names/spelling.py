"""Whether one word is a misspelling of another."""

from __future__ import annotations

from editcheck.facts.spelling import folded

LONGEST = 40


def distance(one: str, other: str, most: int) -> int:
    """How many letters must be changed, put in, left out or exchanged with the next; `most + 1` where it is more.

    Optimal string alignment, rows cut off at `most`.
    """
    if abs(len(one) - len(other)) > most or max(len(one), len(other)) > LONGEST:
        return most + 1
    if len({*one} ^ {*other}) > 2 * most:  # a change of one letter makes two differ at most
        return most + 1
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, letter in enumerate(one, start=1):
        following = [i]
        for j, letter_of_other in enumerate(other, start=1):
            cost = min(row[j] + 1, following[j - 1] + 1, row[j - 1] + (letter != letter_of_other))
            if i > 1 and j > 1 and letter == other[j - 2] and one[i - 2] == letter_of_other:
                cost = min(cost, before[j - 2] + 1)
            following.append(cost)
        if min(following) > most:
            return most + 1
        before, row = row, following
    return min(row[-1], most + 1)


def misspelt(one: str, other: str) -> bool:
    """Whether two words differ by a slip: one letter in six, two in nine; not by a plural or an ending of peoples."""
    short, long = sorted((one, other), key=len)
    if one == other or len(short) < 5 or _inflected(short, long):
        return False
    most = 2 if len(long) >= 9 else 1
    return distance(one, other, most) <= most


def respelt(one: str, other: str) -> bool:
    """Whether a word of a name is the sources' one, spelt by two houses: Cusco and Cuzco are one city.

    So is Glamour what American sources call Glamor; who calls Glamour Glamor has it wrong.
    """
    return one.replace("z", "s") == other.replace("z", "s") or folded(one) == other


def alike(one: str, other: str) -> bool:
    """Whether two surnames look alike: a first name in common, they are taken for the same (Davies-James, -Jones)."""
    short, long = sorted((one, other), key=len)
    if one == other or len(short) < 4 or _inflected(short, long) or one[0] != other[0]:
        return False
    shared = next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), len(short))
    most = max(1, len(long) // 4)
    return (
        2 * shared >= len(long)
        or (shared >= 4 and distance(one, other, len(long) // 2) <= len(long) // 2)
        or (distance(one, other, most) <= most)
    )


def _inflected(short: str, long: str) -> bool:
    return long.startswith(short) and long[len(short) :] in (
        "s",
        "es",
        "y",
        "n",
        "an",
        "ian",
        "ish",
        "i",
        "ese",
        "ic",
        "er",
    )
