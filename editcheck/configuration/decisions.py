"""The file of decisions: findings that a person has dismissed, each with the reason, by whom and when.

```yaml
editcheck: decisions/1
decisions:
  - rule: facts/wrong-figure
    draft: drafts/label.md
    words: 430 allotment sites
    fingerprint: 96cc88acbc849525
    reason: The ministry corrected its figure by telephone.
    who: Ada Ngata
    when: 2026-11-22
```
"""

import os
import re
from collections.abc import Iterable
from pathlib import Path

from editcheck.errors import ConfigError
from editcheck.facts.record import Record
from editcheck.named_tuple import NamedTuple
from editcheck.strict_yaml import File

FORMAT = "decisions/1"
KEYS = ("rule", "draft", "words", "fingerprint", "reason", "who", "when")
FINGERPRINT = re.compile("[0-9a-f]{16}")
DAY = re.compile(r"\d{4}-\d\d-\d\d")


class Decision(NamedTuple):
    """A finding that is dismissed. `draft` is the absolute path of the draft, "" for any; `place` the file and line."""

    rule: str
    fingerprint: str
    reason: str
    who: str = ""
    when: str = ""
    words: str = ""
    draft: str = ""
    place: str = ""


def parse_decisions(text: str, path: Path) -> tuple[Decision, ...]:
    """The decisions in a text; drafts are named as seen from the folder of the file.

    Raises:
        ConfigError: broken YAML, unknown keys, no reason; with file, line and column.
    """
    file = File(text, str(path), ConfigError)
    if file.data is None:
        return ()
    record = Record(file, (), file.data, ("editcheck", "decisions"))
    if record.data.get("editcheck") != FORMAT:
        record.fail("editcheck", f"not a file of decisions: expected “editcheck: {FORMAT}”")
    return tuple(_decision(item, path) for item in record.records("decisions", KEYS))


def _decision(record: Record, path: Path) -> Decision:
    fingerprint, when, draft = record.text("fingerprint"), record.text("when", ""), record.text("draft", "")
    if not FINGERPRINT.fullmatch(fingerprint):
        record.fail("fingerprint", "fingerprint: expected 16 hexadecimal digits, as editcheck dismiss writes them")
    if when and not DAY.fullmatch(when):
        record.fail("when", f"when: expected a day such as 2026-11-22, found {when!r}")
    reason = " ".join(record.text("reason").split())
    if not reason:
        record.fail("reason", "reason: nothing is dismissed without a reason")
    return Decision(
        rule=record.text("rule"),
        fingerprint=fingerprint,
        reason=reason,
        who=record.text("who", ""),
        when=when,
        words=record.text("words", ""),
        draft=str((path.parent / draft).resolve()) if draft else "",
        place=f"{path}:{record.file.place(record.path)[0]}",
    )


def with_decisions(text: str, path: Path, added: Iterable[Decision]) -> str:
    """The text of a file of decisions with further ones at its end; what stands in it stays as it is.

    Raises:
        ConfigError: the file is no file of decisions.
    """
    added = list(added)
    existing = parse_decisions(text, path)
    items = "".join(_item(decision, path) for decision in added)
    if text.strip():
        longer = f"{text.rstrip()}\n" + ("" if existing else "decisions:\n") + items
        try:
            if _same(parse_decisions(longer, path), (*existing, *added)):
                return longer
        except ConfigError:
            pass  # its decisions are not written one below the other, at its end
    return f"editcheck: {FORMAT}\ndecisions:\n" + "".join(_item(decision, path) for decision in (*existing, *added))


def _same(found: Iterable[Decision], wanted: Iterable[Decision]) -> bool:
    return [item._replace(place="") for item in found] == [item._replace(place="") for item in wanted]


def _item(decision: Decision, path: Path) -> str:
    from editcheck.facts.scalars import alone

    draft = Path(os.path.relpath(decision.draft, path.parent.resolve())).as_posix() if decision.draft else ""
    values = {**decision._asdict(), "draft": draft}
    lines = [f"{key}: {values[key] if key == 'when' else alone(values[key])}" for key in KEYS if values[key]]
    return f"  - {lines[0]}\n" + "".join(f"    {line}\n" for line in lines[1:])
