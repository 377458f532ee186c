"""Whether one word is a misspelling of another."""

from __future__ import annotations

from editcheck.facts.spelling import folded

LONGEST = 40
ENDINGS = frozenset("s es y n an ian ish i ese ic er".split())


def _within(one: str, other: str, most: int) -> bool:
    """Whether no more than so many letters must be changed, put in, left out or exchanged with the next."""
    if abs(len(one) - len(other)) > most or max(len(one), len(other)) > LONGEST:
        return False
    if len({*one} ^ {*other}) > 2 * most:  # a change of one letter makes two differ at most
        return False
    from rapidfuzz.distance import OSA  # slow to import

    return OSA.distance(one, other, score_cutoff=most) <= most


def misspelt(one: str, other: str) -> bool:
    """Whether two words differ by a slip: one letter in six, two in nine; not by a plural or an ending of peoples."""
    short, long = sorted((one, other), key=len)
    if one == other or len(short) < 5 or _inflected(short, long):
        return False
    return _within(one, other, 2 if len(long) >= 9 else 1)


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
    if 2 * shared >= len(long) or (shared >= 4 and _within(one, other, len(long) // 2)):
        return True
    return _within(one, other, max(1, len(long) // 4))


def _inflected(short: str, long: str) -> bool:
    return long.startswith(short) and long[len(short) :] in ENDINGS
