"""Finding the sanctions in a sentence: custody, fines, a criminal record and the like, each with its place."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Literal

from editcheck.named_tuple import NamedTuple
from editcheck.reading.amounts.about import TURNS
from editcheck.reading.amounts.compounds import a_single
from editcheck.reading.amounts.hedges import hedge_of
from editcheck.reading.amounts.tokens import Token
from editcheck.reading.amounts.units import MONEY, in_base
from editcheck.reading.model import Figure, Quantity, Sanctions
from editcheck.reading.polarity import NEGATIONS

PRISON = frozenset("prison jail jails imprisonment imprisoned custody custodial bars jailed behind detention".split())
JAILED = frozenset(
    """jailed imprisoned sentence sentenced term prison jail jails carries carry carrying custody punishable
    locked imprisonment""".split()
)
FINES = frozenset("fine fined fines penalty penalties".split())
TRIGGERS = PRISON | FINES | frozenset(
    """sentence sentenced record unpaid community disqualified disqualification disqualify compensation carries carry
    life locked gave given handed got received serve face faces facing get gets""".split()
)  # fmt: skip
GAVE = frozenset("gave given handed got gets get received receives serve serves serving face faces facing".split())
"""What somebody does who is sentenced or may be, where the words around speak of a court."""
COURT = frozenset(
    """guilty convicted conviction court judge trial pleaded admitted admitting jailed sentenced sentence sentences
    jury magistrates suspended prosecution defendant defendants misdemeanor misdemeanour felony""".split()
)
NOT_FOR = frozenset("to in which of old until more within".split())
"""Words behind a length of time that somebody is given for something else: two months to live."""
MAXIMUM = frozenset("maximum max most longest".split())
NEAR = 8
MEASURED_WITHIN = 5
MAXIMUM_WITHIN = 20
"""So many words may stand between "maximum" and what it is."""
DENIED_WITHIN = 12
COURT_WITHIN = 40
"""So many words before a sentence may tell that it is about a court."""
DAYS_A_MONTH = Decimal("30.4375")
BREAKS = frozenset(".;:!?()\n")


class Sanction(NamedTuple):
    """One sanction and its tokens `[first, behind)`; `value` tells how much of it, `start` where it begins."""

    first: int
    behind: int
    start: int
    kind: Literal["custody", "fine", "record", "other"]
    value: Quantity | Literal["unlimited", "unspecified"] | str


def sanctions(text: str, run: Sequence[Token], span: tuple[int, int], figures: Sequence[Figure]) -> list[Sanction]:
    """The sanctions in the tokens `[first, behind)` of one sentence, by place; `figures` are those of the text."""
    first, behind = span
    found = [
        *_measured(text, run, span, figures),
        *_named(text, run, first, behind),
    ]
    found.sort(key=lambda item: (item.first, -item.behind))
    kept: list[Sanction] = []
    for item in found:
        if kept and (item.first < kept[-1].behind or _repeats(kept[-1], item)):
            continue
        if kept and _measures(kept[-1], item):
            kept[-1] = item._replace(first=kept[-1].first, start=kept[-1].start)
            continue
        kept.append(item)
    return kept


def combined(items: Sequence[Sanction], joined: str) -> Sanctions:
    """Several sanctions as one; of two lengths of custody the first counts."""
    custody = next((item.value for item in items if item.kind == "custody"), None)
    fine = next((item.value for item in items if item.kind == "fine"), None)
    return Sanctions(
        custody=custody if isinstance(custody, Quantity) else None,
        fine=fine,  # type: ignore[arg-type]
        record=any(item.kind == "record" for item in items),
        other=tuple(dict.fromkeys(str(item.value) for item in items if item.kind == "other")),
        joined=joined if len(items) > 1 else "",
    )


def _repeats(before: Sanction, item: Sanction) -> bool:
    """Whether the item only names again what stands before it: "two years in a prison", "a £500 fine"."""
    if item.kind == "other" and item.value == "prison" and before.kind == "custody":
        return item.first - before.behind <= 2
    return item.kind == before.kind == "fine" and item.value == "unspecified" and item.first - before.behind <= 1


def _measures(before: Sanction, item: Sanction) -> bool:
    """Whether the item tells how long or how much: "jailed for up to two years", "a fine of £500"."""
    if item.first - before.behind > MEASURED_WITHIN:
        return False
    if before.kind == "other" and before.value == "prison":
        return item.kind == "custody"
    return before.kind == item.kind == "fine" and before.value == "unspecified"


def _measured(text: str, run: Sequence[Token], span: tuple[int, int], figures: Sequence[Figure]) -> Iterator[Sanction]:
    first, behind = span
    at = bisect_left(figures, run[first].start, key=lambda figure: figure.start)
    for figure in figures[at:]:
        if figure.start >= run[behind - 1].end:
            break
        start = bisect_left(run, figure.start, key=lambda token: token.start)
        end = start
        while end < behind and run[end].start < figure.end:
            end += 1
        unit = figure.value.unit
        if unit in ("year", "month", "week", "day"):
            yield from _custody(text, run, (start, end), span, figure.value, figure.start)
        elif unit == "hour" and any(token.word in ("unpaid", "community") for token in run[end : end + 3]):
            yield Sanction(start, min(end + 3, behind), figure.start, "other", "unpaid work")
        elif unit in MONEY and _fined(run, start, end, span):
            yield Sanction(start, end, figure.start, "fine", figure.value)
    for start in range(first, behind - 1):
        value, end = a_single(run, start) or (None, start)
        if value and value.unit in ("year", "month"):
            length = value._replace(hedge=hedge_of(text, run, start, end))
            yield from _custody(text, run, (start, end), span, length, run[start].start)


def _custody(  # noqa: PLR0913, PLR0917
    text: str, run: Sequence[Token], place: tuple[int, int], span: tuple[int, int], length: Quantity, begin: int
) -> Iterator[Sanction]:
    start, end = place
    before = [token.word for token in run[max(span[0], start - NEAR) : start]]
    after = [token.word for token in run[end : min(span[1], end + 4)]]
    if "suspended" in before[-2:] or "unpaid" in after or "ago" in after[:1]:
        return
    if after[:1] and after[0] in ("after", "before", "later", "earlier", "into"):
        return
    if before[-1:] == ["from"] and "to" in after[:3]:
        return  # what it was before it was raised or cut
    named = (PRISON | {"sentence", "term"}) - {"jailed", "imprisoned"}  # "over a ten-year period has been jailed"
    prison = next((number for number, word in enumerate(after) if word in named), None)
    jailed = (any(word in JAILED for word in before) and _leads(before, JAILED)) or (
        any(word in GAVE for word in before)
        and _leads(_without_names(text, run, max(span[0], start - NEAR), before), GAVE)
        and _in_court(text, run, span, end)
    )
    most = _is_called_the_most(run, end, span[1])
    if prison is None and not jailed and not most and not _is_maximum_term(run, span[0], start, before):
        return
    if prison is not None and _apart(text, run, end, end + prison):
        return
    behind = end if prison is None else end + prison + 1
    behind += behind < span[1] and run[behind].word == "bars"
    value = in_months(length)
    if value.hedge == "over" and _is_denied(run, span[0], start):
        value = value._replace(hedge="up to")
    if value.hedge in ("", "about") and (
        any(word in MAXIMUM for word in (*before, *after[: 2 if prison is None else prison + 3]))
        or most
        or _is_the_most(run, span[0], start)
    ):
        value = Quantity(value.low, value.high, value.unit, "up to")
    elif value.hedge in ("", "about") and "minimum" in (*before, *after[:2]):
        value = Quantity(value.low, value.high, value.unit, "at least")
    yield Sanction(start, behind, begin, "custody", value)


def _is_maximum_term(run: Sequence[Token], first: int, start: int, before: Sequence[str]) -> bool:
    """Whether it is the maximum of a penalty told before: up to a year in jail; for that, the maximum is two.

    Or of what somebody admitted: he pleaded guilty; for that the law allows a maximum of five years.
    """
    if "maximum" not in before or not _leads(before, MAXIMUM):
        return False
    told = {token.word for token in run[max(0, first - COURT_WITHIN) : start]}
    return not PRISON.isdisjoint(told) or not COURT.isdisjoint(told)


def _is_called_the_most(run: Sequence[Token], end: int, behind: int) -> bool:
    """Whether it is said to be the most of a punishment: four years is the longest that they could spend in prison."""
    after = [token.word for token in run[end : min(behind, end + MAXIMUM_WITHIN)]]
    called = next((at for at, word in enumerate(after[:4]) if word in MAXIMUM), None)
    return called is not None and "the" in after[:called] and not PRISON.isdisjoint(after[called:])


def _is_the_most(run: Sequence[Token], first: int, start: int) -> bool:
    """Whether it is what a maximum is or is raised to, some words before: the maximum for that conduct is two years."""
    if start == first or run[start - 1].word not in ("is", "was", "be", "being", "to", "from", "at"):
        return False
    return any(token.word in MAXIMUM for token in run[max(first, start - MAXIMUM_WITHIN) : start])


def _is_denied(run: Sequence[Token], first: int, start: int) -> bool:
    """Whether "more than" is denied in its clause: neither of which can be punished with more than two years."""
    before = [token.word for token in run[max(first, start - DENIED_WITHIN) : start]]
    at = next((number for number, word in enumerate(before) if word in NEGATIONS), len(before))
    return at < len(before) and TURNS.isdisjoint(set(before[at:]) - {"nor", "which", "whom", "than", "with"})


def _in_court(text: str, run: Sequence[Token], span: tuple[int, int], behind: int) -> bool:
    """Whether a length of time that somebody was given is a punishment: the words before speak of a court."""
    if behind < span[1] and run[behind].word in NOT_FOR and not _apart(text, run, behind, behind):
        return False
    return any(token.word in COURT for token in run[max(0, span[0] - COURT_WITHIN) : span[1]])


def _leads(before: Sequence[str], verbs: frozenset[str]) -> bool:
    """Whether the words between "jailed" and the length lead to it: for, to, of, up to, a maximum of."""
    at = max(number for number, word in enumerate(before) if word in verbs)
    between = before[at + 1 :]
    if before[at] == "locked" and between[:1] != ["up"]:
        return False  # the gates were locked for two years
    if before[at] in ("jail", "jailed", "imprison", "imprisoned") and "for" in between and TURNS.isdisjoint(between):
        between = between[len(between) - between[::-1].index("for") - 1 :]  # jailed at Hatton for, jail landlords for
    return all(word in LEADING for word in between) and (
        bool(between) or before[at] in GAVE or before[at] in ("carries", "carry")
    )


LEADING = frozenset(
    """for to of up a an at least most the maximum minimum more than less over nearly about around him her them would be
    is was prison jail sentence term in custody serve between by as much long no anything imprisonment""".split()
)


def _without_names(text: str, run: Sequence[Token], first: int, words: Sequence[str]) -> list[str]:
    """The words from the token numbered `first` on, but for names and ages: gave Mr Thorne, 52, a year."""
    return [
        word
        for at, word in enumerate(words, first)
        if word in GAVE or not (text[run[at].start].isupper() or word.isdecimal())
    ]


def _apart(text: str, run: Sequence[Token], first: int, last: int) -> bool:
    return not BREAKS.isdisjoint(text[run[first - 1].end : run[last].start])


def in_months(value: Quantity) -> Quantity:
    """A length of time in months; weeks and days are counted as parts of one, to the hundredth."""
    if value.unit in ("week", "day"):
        days = Decimal(7 if value.unit == "week" else 1)
        low, high = (round(number * days / DAYS_A_MONTH, 2) for number in (value.low, value.high))
        return Quantity(low, high, "month", value.hedge)
    return in_base(value)


def _fined(run: Sequence[Token], start: int, end: int, span: tuple[int, int]) -> bool:
    """Whether the money is a fine: fined £5,000; a fine of up to £5,000; a £5,000 fine."""
    for at in range(start - 1, max(span[0], start - NEAR) - 1, -1):
        word = run[at].word
        if word in FINES:
            return True
        if word not in LEADING and word not in ("unlimited", "automatic", "being", "total"):
            break
    return any(token.word in FINES for token in run[end : min(span[1], end + 2)])


def _named(text: str, run: Sequence[Token], first: int, behind: int) -> Iterator[Sanction]:
    for at in range(first, behind):
        word = run[at].word
        before = run[at - 1].word if at > first else ""
        after = run[at + 1].word if at + 1 < behind else ""
        if word == "criminal" and after == "record":
            yield Sanction(at, at + 2, run[at].start, "record", "record")
        elif word == "unlimited" and after in FINES:
            yield Sanction(at, at + 2, run[at].start, "fine", "unlimited")
        elif word in ("fine", "fined", "fines") and [t.word for t in run[at + 1 : at + 3]] == ["without", "limit"]:
            yield Sanction(at, at + 3, run[at].start, "fine", "unlimited")
        elif word in ("fine", "fined", "fines"):
            yield Sanction(at, at + 1, run[at].start, "fine", "unspecified")
        elif word == "life" and (after == "imprisonment" or _life(run, at, behind)):
            last = next((number for number in range(at, min(behind, at + 4)) if run[number].word in PRISON), at)
            yield Sanction(at, last + 1, run[at].start, "custody", Quantity(Decimal(1), Decimal(1), "life"))
        elif word == "community" and after in ("order", "sentence", "service"):
            yield Sanction(at, at + 2, run[at].start, "other", "community order")
        elif word == "unpaid" and after == "work":
            yield Sanction(at, at + 2, run[at].start, "other", "unpaid work")
        elif word in ("disqualified", "disqualification"):
            yield Sanction(at, at + 1, run[at].start, "other", "disqualification")
        elif word == "suspended" and (after in ("sentence", "prison", "jail") or before in ("prison", "jail")):
            yield Sanction(at, at + 1, run[at].start, "other", "suspended sentence")
        elif word in ("imprisonment", "jailed", "imprisoned") or (word in ("prison", "jail") and _sent(run, at, first)):
            yield Sanction(at, at + 1, run[at].start, "other", "prison")


def _life(run: Sequence[Token], at: int, behind: int) -> bool:
    after = [token.word for token in run[at + 1 : min(behind, at + 3)]]
    before = [token.word for token in run[max(0, at - 2) : at]]
    if after[:1] in (["in"], ["behind"]) and after[1:] and after[1] in PRISON:
        return True
    return "jailed" in before or "sentence" in after[:1] or "imprisoned" in before


def _sent(run: Sequence[Token], at: int, first: int) -> bool:
    """Whether prison is threatened here: face jail time, sent to prison, a prison sentence."""
    if run[at].word in ("prison", "jail") and at + 1 < len(run) and run[at + 1].word in ("time", "sentence", "term"):
        return True
    before = [token.word for token in run[max(first, at - 3) : at]]
    return any(word in SENDING for word in before)


SENDING = frozenset("face faces facing sent send risk risks possible go get gets threatened with avoid avoids".split())
