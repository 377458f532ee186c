"""How strings are written in the sheet: plain where YAML allows it beyond doubt, between quotation marks where not."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from editcheck.errors import SheetError
from editcheck.facts.form import Token

START, MIDDLE, END = r"(?:\.{0,2}/)*(?:[^\W_]|[£$€…“‘])", r"\w '’‘“”.()/%+;£$€–—&…\-", r"\w.’”)%…"
PLAIN = re.compile(rf"{START}(?:[{MIDDLE}]*[{END}])?")
"""Strings that need no marks in any place. No colon, hash or comma, no bracket but round ones."""
PLAIN_ALONE = re.compile(rf"{START}(?:[{MIDDLE},\"\[\]{{}}?!]*[{END},?!])?")
"""Strings that need no marks on a line of their own, outside [lists] and {mappings}."""
TYPED = re.compile(r"(?i)y|yes|n|no|true|false|on|off|null|\d[\d_.+-]*(?:e[-+]?\d*)?|0[xob][\da-f]*")
"""Strings that other readers of YAML would take for something else."""
NOT_LITERAL = re.compile("[^\n\t\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]")
ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t"}


def scalar(text: str, plain: re.Pattern[str] = PLAIN) -> str:
    """The string as YAML, on one line; `plain` tells the strings that need no marks.

    Raises:
        SheetError: it holds half of a surrogate pair, which no file can.
    """
    if plain.fullmatch(text) and text.isprintable() and not TYPED.fullmatch(text):
        return text
    return quoted(text)


def quoted(text: str) -> str:
    """The string between double quotation marks; what cannot be seen is written as its number."""
    if text.isprintable() and '"' not in text and "\\" not in text:
        return f'"{text}"'
    return f'"{"".join(map(_escaped, text))}"'


def literal(text: str, indent: str) -> str:
    """The string as a literal block whose lines begin with `indent` (two spaces more than the key before it).

    Between quotation marks where a literal block could not hold it.
    """
    if not text.strip() or NOT_LITERAL.search(text):
        return quoted(text)
    lines = text.split("\n")
    if lines[-1]:
        chomping = "-"
    else:
        chomping = "" if lines[-2] else "+"
        lines.pop()
    first = "2" if text[0] in " \t\n" else ""
    return "\n".join([f"|{first}{chomping}", *(indent + line if line else "" for line in lines)])


def alone(data: Any) -> str:
    """Plain data as the value of a key on a line of its own."""
    return scalar(data, PLAIN_ALONE) if isinstance(data, str) and not isinstance(data, Token) else flow(data)


def flow(data: Any) -> str:
    """Plain data (strings in mappings and lists) on one line."""
    if isinstance(data, Mapping):
        return "{" + ", ".join(f"{key}: {flow(value)}" for key, value in data.items()) + "}"
    if isinstance(data, Sequence) and not isinstance(data, str):
        return "[" + ", ".join(map(flow, data)) + "]"
    return data if isinstance(data, Token) else scalar(data)


def _escaped(character: str) -> str:
    if character in ESCAPES:
        return ESCAPES[character]
    if character.isprintable():
        return character
    code = ord(character)
    if 0xD800 <= code <= 0xDFFF:
        raise SheetError("half of a surrogate pair cannot be written to a sheet")
    if code <= 0xFF:
        return f"\\x{code:02X}"
    return f"\\u{code:04X}" if code <= 0xFFFF else f"\\U{code:08X}"
