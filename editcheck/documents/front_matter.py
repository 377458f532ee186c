"""The block of keys and values at the head of a Markdown file."""

import re
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from editcheck.errors import DocumentError
from editcheck.strict_yaml import File

SHOWN = {
    **dict.fromkeys(("title", "headline"), "heading"),
    **dict.fromkeys(("subtitle", "standfirst"), "paragraph"),
    **dict.fromkeys(("description", "summary", "excerpt"), "title"),
}
"""Keys whose text a reader is shown, and the kind of region it makes: above the article or, as `title`, elsewhere."""

OPENING = re.compile(r"---[ \t]*(?:\r\n|\n|\r)(?=[^\s])")
CLOSING = re.compile(r"(?:^|(?<=[\r\n]))(?:---|\.\.\.)[ \t]*(?=[\r\n]|\Z)")


class Shown(NamedTuple):
    """A value that readers are shown, and where it stands in the file, its quotation marks left out."""

    kind: str
    start: int
    end: int
    text: str


class FrontMatter(NamedTuple):
    """The keys and values, those that readers are shown, and where the article begins."""

    values: Mapping[str, Any]
    shown: tuple[Shown, ...] = ()
    end: int = 0


def read_front_matter(source: str) -> FrontMatter:
    """Read the YAML between two lines of ``---`` that a file begins with; nothing where it does not.

    Raises:
        DocumentError: no YAML, or no keys and values; its text begins with ":line:column: " of the file.
    """
    opening = OPENING.match(source)
    closing = CLOSING.search(source, opening.end()) if opening else None
    if not opening or not closing:
        return FrontMatter({})
    start, end = opening.end(), closing.start()
    file = File("\n" + source[start:end], "", DocumentError)
    if file.data is None:
        return FrontMatter({}, end=closing.end())
    if not isinstance(file.data, dict):
        file.fail_at((2, 1), "the front matter must be keys and values (facts: facts.yml)")
    shown = _shown(source, start, end) if SHOWN.keys() & file.data.keys() else ()
    return FrontMatter(file.data, shown, closing.end())


def _shown(source: str, start: int, end: int) -> tuple[Shown, ...]:
    import yaml

    events: Iterable[Any] = yaml.parse(source[start:end], Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    found: list[Shown] = []
    depth, key = 0, None
    for event in events:
        if isinstance(event, yaml.ScalarEvent) and depth == 1:
            if key is not None and key in SHOWN and event.value.strip():
                found.append(Shown(SHOWN[key], *_placed(source, start, event)))
            key = event.value if key is None else None
        elif isinstance(event, yaml.CollectionStartEvent):
            depth += 1
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1
            key = None if depth == 1 else key
    return tuple(found)


def _placed(source: str, begin: int, scalar: Any) -> tuple[int, int, str]:
    """Where a value stands, and what it says."""
    start, end = begin + scalar.start_mark.index, begin + scalar.end_mark.index
    quoted = source[start + 1 : end - 1] == scalar.value
    return (start + 1, end - 1, scalar.value) if quoted else (start, end, scalar.value)
