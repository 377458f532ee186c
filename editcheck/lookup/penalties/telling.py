"""What is told of a penalty that is wrong: the verdict in an editor's words."""

from editcheck.lookup.index import Index
from editcheck.lookup.penalties.conduct import doing
from editcheck.lookup.penalties.regimes import (
    Candidate,
)
from editcheck.lookup.penalties.sanctions import in_words
from editcheck.lookup.verdict import Outcome, Verdict
from editcheck.reading.model import Name, Penalty


def verdict_on(penalty: Penalty, outcome: Outcome, index: Index, found: list[Candidate], reason: str) -> Verdict:
    """A verdict on a penalty, in an editor's words; `found` are the penalties of the sources that lead to it."""
    expected = told_in_words(found[0].known.item) if found and outcome != "confirmed" else ""
    return Verdict(
        "penalty",
        penalty.start,
        penalty.end,
        penalty.text,
        outcome,
        tuple(candidate.known.evidence(index) for candidate in found),
        reason,
        told_in_words(penalty),
        expected,
        _detail(reason, found),
    )


def of_law(penalty: Penalty, law: Name, other: Candidate, index: Index) -> Verdict:
    """The verdict on the law's name: either it or the penalty is wrong."""
    verdict = verdict_on(penalty, "contradicted", index, [other], "law")
    told = f" for {told_in_words(other.known.item)}"
    return verdict._replace(
        start=law.start, end=law.end, text=law.text, found=law.text, expected=other.known.item.law, detail=told
    )


def told_in_words(penalty: Penalty) -> str:
    """The sanctions in an editor's words; in the source's own where the custody is no whole number of months."""
    custody = penalty.sanctions.custody
    if custody is not None and custody.low != custody.low.to_integral_value():
        return " ".join(penalty.text.split())
    return in_words(penalty.sanctions)


def _detail(reason: str, found: list[Candidate]) -> str:
    if reason == "value" and found[0].known.fact and (act := doing(found[0].known.item.offence)):
        return f" for {act}{found[0].known.remark}"
    if reason == "offence":
        return f"; {told_in_words(found[1].known.item)} is what they give for something else"
    if reason == "law" and len(found) > 1:
        first, second = found[0].known.item, found[1].known.item
        return f" under the {first.law}; {told_in_words(second)} is under the {second.law}"
    if reason in ("maximum", "faced"):
        return ": it is the most that a court can give"
    if reason == "disputed":
        return f"One has {told_in_words(found[0].known.item)}, another {told_in_words(found[1].known.item)}."
    return found[0].known.remark if found and reason else ""
