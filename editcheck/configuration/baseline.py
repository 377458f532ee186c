"""The baseline: the findings that an archive starts with, counted, so that only new ones are told.

```json
{"editcheck": "baseline/1", "drafts": {
"drafts/label.md": {"facts/wrong-figure 96cc88acbc849525": 1}}}
```
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NoReturn

from editcheck.errors import ConfigError

FORMAT = "baseline/1"
ENTRY = re.compile(r"[A-Za-z0-9-]{1,80}/[A-Za-z0-9_-]{1,200} [0-9a-f]{16}")

Baseline = Mapping[str, Mapping[str, int]]
"""By the absolute path of a draft, how often each finding, `rule fingerprint`, is known."""


def entry(rule: str, fingerprint: str) -> str:
    """How a finding is named in a baseline."""
    return f"{rule} {fingerprint}"


def parse_baseline(text: str, path: Path) -> Baseline:
    """The baseline that a text is; drafts are named as seen from the folder of the file.

    Raises:
        ConfigError: it is no baseline.
    """
    import json

    try:
        data = json.loads(text)
    except (ValueError, RecursionError) as error:
        _refuse(path, f"not valid JSON ({error})")
    if not isinstance(data, dict) or data.get("editcheck") != FORMAT:
        _refuse(path, f"expected “editcheck: {FORMAT}”")
    drafts = data.get("drafts")
    if not isinstance(drafts, dict) or data.keys() != {"editcheck", "drafts"}:
        _refuse(path, "expected the key drafts, and no other")
    folder = path.parent.resolve()
    return {str((folder / name).resolve()): _counts(path, name, counts) for name, counts in drafts.items()}


def _counts(path: Path, name: str, counts: Any) -> Mapping[str, int]:
    if not isinstance(counts, dict):
        _refuse(path, f"{name}: expected findings and how often they are known")
    for key, count in counts.items():
        if not ENTRY.fullmatch(key) or type(count) is not int or count < 1:
            _refuse(path, f"{name}: {key!r}: {count!r} is no finding with a count")
    return counts


def _refuse(path: Path, what: str) -> NoReturn:
    raise ConfigError(f"{path}: not a baseline: {what}; write it anew with --write-baseline")


def baseline_text(baseline: Baseline, path: Path) -> str:
    """A baseline as text, a line for each draft, so that a change in it is easy to see."""
    import json

    folder = path.parent.resolve()
    named = {Path(os.path.relpath(draft, folder)).as_posix(): counts for draft, counts in baseline.items() if counts}
    lines = [
        f"{json.dumps(name, ensure_ascii=False)}: {json.dumps(counts, sort_keys=True)}"
        for name, counts in sorted(named.items())
    ]
    inside = "".join(f"\n{line}{',' if number < len(lines) else ''}" for number, line in enumerate(lines, start=1))
    return f'{{"editcheck": "{FORMAT}", "drafts": {{{inside}}}}}\n'
