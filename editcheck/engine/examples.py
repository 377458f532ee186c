"""Examples of a rule: drafts in which it must flag the marked words, and drafts that it must pass.

```yaml
examples:
  sources: [texts that all the examples are checked against]
  flag:
    - The Ministry said that offenders face [[up to five years]] in prison.
    - {text: "<p>The [[qxzvkj]] Minister</p>", format: html, sources: [texts for this one alone]}
  pass:
    - The Ministry said that offenders face up to two years in prison.
```

The marks stand around the words to be flagged, no more and no fewer; punctuation at their ends does not matter.
"""

from collections.abc import Iterable

from editcheck.named_tuple import NamedTuple
from editcheck.strict_yaml import File, Path

OPEN, CLOSE = "[[", "]]"
KEYS = ("sources", "flag", "pass")
EXAMPLE_KEYS = ("text", "sources", "format")


class Example(NamedTuple):
    """A draft that a rule must flag (the marked words, `[start, end)`) or, with nothing marked, must pass."""

    text: str
    marked: tuple[tuple[int, int], ...]
    sources: tuple[str, ...] = ()
    format: str = "text"


def read_examples(file: File) -> tuple[Example, ...]:
    """The examples in a rule's file.

    Raises:
        RuleError: unknown keys, values of a wrong type, marks missing or where none belong.
    """
    if not isinstance(file.data, dict) or file.data.get("examples") is None:
        return ()
    data = file.keys(("examples",), file.data["examples"], KEYS)
    shared = file.texts(("examples", "sources"), data.get("sources"))
    found = []
    for key in ("flag", "pass"):
        entries = data.get(key) or []
        if not isinstance(entries, list):
            file.fail(("examples", key), "a list of examples is expected")
        for number, entry in enumerate(entries):
            found.append(_example(file, ("examples", key, number), entry, shared))
    return tuple(found)


def _example(file: File, place: Path, entry: object, shared: tuple[str, ...]) -> Example:
    fields = file.keys(place, {"text": entry} if isinstance(entry, str) else entry, EXAMPLE_KEYS)
    for key in ("text", "format"):
        if not isinstance(fields.get(key, ""), str):
            file.fail((*place, key), "a text is expected")
    if not fields.get("text"):
        file.fail(place, "the key 'text' is missing")
    text, marked = unmark(fields["text"])
    if place[1] == "flag" and not marked:
        file.fail(place, "mark the words to be flagged with [[ and ]]")
    if place[1] == "pass" and marked:
        file.fail(place, "nothing is flagged in a text that must pass, so nothing may be marked")
    sources = file.texts((*place, "sources"), fields["sources"]) if "sources" in fields else shared
    return Example(text, marked, sources, fields.get("format", "text"))


def unmark(text: str) -> tuple[str, tuple[tuple[int, int], ...]]:
    """A text without its [[marks]], and where the marked words stand in it; an opening mark alone is text."""
    pieces, marked, length = [], [], 0
    for number, piece in enumerate(text.split(OPEN)):
        words, closed, rest = piece.partition(CLOSE)
        if number and closed:
            marked.append((length, length + len(words)))
        elif number:
            words = OPEN + words
        else:
            words += closed
        pieces.append(words + rest)
        length += len(words) + len(rest)
    return "".join(pieces), tuple(marked)


def mark(text: str, spans: Iterable[tuple[int, int]]) -> str:
    """A text with [[marks]] around the stretches given."""
    signs = [sign for start, end in spans for sign in ((start, 1, OPEN), (end, 0, CLOSE))]
    for place, _, sign in sorted(signs, reverse=True):
        text = text[:place] + sign + text[place:]
    return text
