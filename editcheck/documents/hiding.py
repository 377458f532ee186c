"""Which HTML elements a reader of the page does not see, by their own attributes."""

from __future__ import annotations

import re
from collections.abc import Mapping

PAGE_COLOUR = "#ffffff"
UNKNOWN = "?"
"""The background where a style sheet, which is not read, may have set it."""

FAR = 900
TINY = 3
LENGTH = re.compile(r"(-?[0-9]*\.?[0-9]+)(px|pt|em|rem|%|vw|vh)?")
CHANNEL = re.compile(r"[0-9]*\.?[0-9]+")
NAMED = {"white": "#ffffff", "black": "#000000", "transparent": "transparent"}
CLIPPED = re.compile(r"rect\((?:[01]p?x?[, ]*){4}\)|inset\((?:50|100)%\)")
NO_SIZE = re.compile(r"(?:scale\()?0[^0-9.]*|0(?:px|pt|em)?/.*|0(?:px|pt|em)? .*")
NEARLY = 24
"""Steps of red, green and blue together by which two colours differ that nobody tells apart."""


def style_of(attributes: Mapping[str, str]) -> dict[str, str]:
    """The declarations of an element's style attribute, and of those that came before it (bgcolor, color)."""
    style = {}
    for old, new in (("bgcolor", "background-color"), ("color", "color")):
        if old in attributes:
            style[new] = attributes[old].strip().lower()
    for declaration in attributes.get("style", "").lower().split(";"):
        name, colon, value = declaration.partition(":")
        if colon:
            style[name.strip()] = value.replace("!important", "").strip()
    return style


def background_of(attributes: Mapping[str, str], style: Mapping[str, str], inherited: str) -> str:
    """The colour behind an element's text; UNKNOWN where an image or a class may decide."""
    own = style.get("background-color") or style.get("background")
    if own and own not in ("transparent", "none", "inherit", "initial"):
        return _colour(own)
    if "class" in attributes or "id" in attributes or "background-image" in style or "background" in attributes:
        return UNKNOWN
    return inherited


def hides(name: str, attributes: Mapping[str, str], style: Mapping[str, str], background: str) -> bool:
    """Whether an element is not shown, or cannot be seen where it is shown.

    Opacity is no sign: pages that fade their paragraphs in begin with 0.
    """
    if "hidden" in attributes or (name == "dialog" and "open" not in attributes):
        return True
    if not style:
        return False
    return (
        style.get("display") == "none"
        or style.get("visibility") in ("hidden", "collapse")
        or _too_small(style)
        or CLIPPED.match(style.get("clip-path", "") or style.get("clip", "")) is not None
        or _far_away(style)
        or _same_colour(style.get("color", ""), background)
    )


def _too_small(style: Mapping[str, str]) -> bool:
    size, unit = _length(style.get("font-size", ""))
    if size is not None and (size == 0 or (size < TINY and unit in ("px", "pt"))):
        return True
    if any(NO_SIZE.fullmatch(style.get(name, "")[:40]) for name in ("font", "transform")):
        return True
    clipped = style.get("overflow") in ("hidden", "clip")
    lengths = [_length(style.get(side, "")) for side in ("height", "width", "max-height", "max-width")]
    return clipped and any(size is not None and (size == 0 or (size == 1 and unit == "px")) for size, unit in lengths)


def _far_away(style: Mapping[str, str]) -> bool:
    for side in ("text-indent", "margin-left", "margin-top"):
        indent, _ = _length(style.get(side, ""))
        if indent is not None and indent <= -FAR:
            return True
    if style.get("position") not in ("absolute", "fixed"):
        return False
    return any(
        offset is not None and abs(offset) >= FAR and (offset < 0 or unit in ("", "px", "%"))
        for offset, unit in (_length(style.get(side, "")) for side in ("left", "right", "top", "bottom"))
    )


def _length(value: str) -> tuple[float | None, str]:
    match = LENGTH.fullmatch(value[:20])
    return (float(match[1]), match[2] or "") if match else (None, "")


def _same_colour(text: str, background: str) -> bool:
    if not text:
        return False
    colour = _colour(text)
    if colour == "transparent" or UNKNOWN in (colour, background):
        return colour == "transparent"
    return _apart(colour, background) <= NEARLY


def _apart(colour: str, other: str) -> int:
    """How far two colours are apart, in steps of red, green and blue."""
    try:
        pairs = [(int(colour[at : at + 2], 16), int(other[at : at + 2], 16)) for at in (1, 3, 5)]
    except ValueError:  # no hexadecimal digits
        return 0 if colour == other else NEARLY + 1
    return sum(abs(one - two) for one, two in pairs)


def _colour(value: str) -> str:
    """A colour as #rrggbb, transparent, or UNKNOWN."""
    value = value.strip()
    if value in NAMED:
        return NAMED[value]
    if value.startswith("#") and len(value) == 4:
        return "#" + "".join(digit * 2 for digit in value[1:])
    if value.startswith("#") and len(value) == 7:
        return value
    if value.startswith("rgb") and "%" not in value:
        channels = [min(255, int(float(found))) for found in CHANNEL.findall(value[:60])]
        if len(channels) == 4 and value.rstrip(") ").endswith((",0", " 0", "/0", "0.0")):
            return "transparent"
        if len(channels) >= 3:
            return "#" + "".join(f"{channel:02x}" for channel in channels[:3])
    return UNKNOWN
