"""The block of keys and values at the head of a Markdown file."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from editcheck.errors import DocumentError
from editcheck.named_tuple import NamedTuple
from editcheck.strict_yaml import File

ABOVE = {
    **dict.fromkeys(("title", "headline"), "heading"),
    **dict.fromkeys(("subtitle", "standfirst"), "paragraph"),
}
"""Keys whose text stands above the article, and the kind of region it makes."""
ELSEWHERE = {
    **dict.fromkeys(
        """
        description summary excerpt meta_description seo_description og_description twitter_description
        social_description seo_title meta_title og_title twitter_title social_title""".split(),
        "title",
    ),
    **dict.fromkeys("alt image_alt alt_text cover_alt thumbnail_alt caption image_caption".split(), "alt"),
    **dict.fromkeys("tags tag keywords categories category topics topic sections section".split(), "keyword"),
}
"""Keys whose text is shown elsewhere, on whatever level they stand: in lists of articles, by search engines, in place
of a picture."""

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
    nested = any(isinstance(value, dict | list) for value in file.data.values())
    shown = _shown(source, start, end) if nested or (ABOVE | ELSEWHERE).keys() & file.data.keys() else ()
    return FrontMatter(file.data, shown, closing.end())


def _shown(source: str, start: int, end: int) -> tuple[Shown, ...]:
    import yaml

    root = yaml.compose(source[start:end], Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    return tuple(
        Shown(kind, *_placed(source, start, scalar))
        for kind, scalar in _scalars(root, ABOVE | ELSEWHERE, "")
        if scalar.value.strip()
    )


def _scalars(node: Any, kinds: Mapping[str, str], kind: str) -> Iterator[tuple[str, Any]]:
    """The values whose key, or that of the list they are in, is one of those of `kinds`, and the kind it stands for."""
    if node.id == "scalar":
        if kind:
            yield kind, node
    elif node.id == "sequence":
        for item in node.value:
            yield from _scalars(item, ELSEWHERE, kind)
    else:
        for key, value in node.value:
            yield from _scalars(value, ELSEWHERE, kinds.get(str(key.value), ""))


def _placed(source: str, begin: int, scalar: Any) -> tuple[int, int, str]:
    """Where a value stands, and what it says."""
    start, end = begin + scalar.start_mark.index, begin + scalar.end_mark.index
    quoted = source[start + 1 : end - 1] == scalar.value
    return (start + 1, end - 1, scalar.value) if quoted else (start, end, scalar.value)
