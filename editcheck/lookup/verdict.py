"""The outcome of looking one item up."""

from typing import Literal

from editcheck.facts.model import Evidence
from editcheck.named_tuple import NamedTuple

Kind = Literal["quotation", "penalty", "figure", "date", "name", "role"]
Outcome = Literal["confirmed", "contradicted", "unsupported", "disputed"]


class Verdict(NamedTuple):
    """What the sources say about one checkable item of the draft.

    `reason` tells what is wrong where the outcome is not "confirmed" ("speaker", "wording", "unsourced", "value",
    "offence", "law", "negated", …; each lookup module lists its own). `found` and `expected` are an editor's words
    for what the draft and what the sources say; `detail` is a further remark for the message ("" for none).
    """

    kind: Kind
    start: int
    end: int
    text: str
    outcome: Outcome
    evidence: tuple[Evidence, ...] = ()
    reason: str = ""
    found: str = ""
    expected: str = ""
    detail: str = ""
