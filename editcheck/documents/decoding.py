"""From bytes to text: only where the encoding is certain, as a wrong guess would put every check in doubt."""

from __future__ import annotations

import codecs
import re

from editcheck.errors import DocumentError

MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
"""Byte order marks, the longer ones first."""

OTHER_KINDS = (
    (b"%PDF-", "a PDF"),
    (b"{\\rtf", "an RTF file"),
    (b"PK\x03\x04", "a ZIP or office file"),
    (b"\xd0\xcf\x11\xe0", "an old office file"),
)

DECLARED = (
    rb"""(?i)<meta[^>]{0,200}charset\s{0,20}=\s{0,20}["']?([\w:.-]{1,40})"""
    rb"""|<\?xml[^>]{0,200}encoding=["']([\w:.-]{1,40})"""
)
HEAD = 4096
SAFE = frozenset(
    """ascii utf-8 cp1250 cp1251 cp1252 cp1253 cp1254 cp1255 cp1256 cp1257 cp1258 iso8859-2 iso8859-3
    iso8859-4 iso8859-5 iso8859-6 iso8859-7 iso8859-8 iso8859-10 iso8859-13 iso8859-14 iso8859-15 iso8859-16
    koi8-r koi8-u mac-roman cp866 gbk gb2312 gb18030 big5 euc_jp shift_jis iso2022_jp euc_kr"""
    "".split()
)
"""Encodings that a page may declare, as Python names them."""

UTF8_PIECE = rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}"
WORD = r"\w+"
TYPOGRAPHY = frozenset("‘’“”–—…•€£©®™°·«»§½¼¾²³×\xa0")
MAX_ACCENTED = 0.05
"""The share of words with accents above which a text is no English."""


def decode(data: bytes, declares: bool = False) -> str:
    """The text that the bytes are.

    A byte order mark decides; then, in a format that can declare its encoding (HTML), what it declares; then UTF-8;
    then Windows-1252, if the text is plainly English in it.

    Raises:
        DocumentError: they are no text, or in an encoding that cannot be told for certain.
    """
    for start, kind in OTHER_KINDS:
        if data.startswith(start):
            raise DocumentError(f"not a text but {kind}")
    for mark, encoding in MARKS:
        if data.startswith(mark):
            return _strictly(data[len(mark) :], encoding)
    if b"\0" in data:
        raise DocumentError("not a text (it has NUL bytes)")
    declared = _declared(data) if declares else ""
    if declared and declared not in ("utf-8", "cp1252"):  # what these two declare is often untrue
        return _strictly(data, declared)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        text = _windows_1252(data, certain=declared == "cp1252")
        if text is None:
            line = data.count(b"\n", 0, error.start) + 1
            raise DocumentError(f"neither UTF-8 nor plainly Windows-1252 (line {line}); save it as UTF-8") from None
        return text


def encode_like(data: bytes, old: str, new: str) -> bytes:
    """A changed text in the encoding of the bytes that the old one was decoded from, byte order mark and all.

    Raises:
        DocumentError: the bytes are not the old text, or the new one cannot be written or read again in that encoding.
    """
    mark, encoding = _encoding(data, old)
    try:
        written = mark + new.encode(encoding)
    except UnicodeEncodeError:
        raise DocumentError(f"what is new in it cannot be written in {encoding.upper()}") from None
    if decode(written, declares=True) != new:
        raise DocumentError(f"it would not be read again as {encoding.upper()}")
    return written


def _encoding(data: bytes, text: str) -> tuple[bytes, str]:
    """The byte order mark and the encoding by which a text gives these bytes."""
    marked = [(mark, encoding) for mark, encoding in MARKS if data.startswith(mark)]
    for mark, encoding in (*marked[:1], (b"", _declared(data) or "utf-8"), (b"", "utf-8"), (b"", "cp1252")):
        try:
            if mark + text.encode(encoding) == data:
                return mark, encoding
        except UnicodeEncodeError:
            continue
    raise DocumentError("it has changed since it was checked")


def _strictly(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        raise DocumentError(f"not valid {encoding.upper()}, which it says it is") from None


def _declared(data: bytes) -> str:
    """The encoding that an HTML page declares, as Python names it; "" for none, UTF-8 for one that cannot be."""
    match = re.search(DECLARED, data[:HEAD])
    if not match:
        return ""
    try:
        name = codecs.lookup((match[1] or match[2]).decode("ascii")).name
    except (LookupError, UnicodeDecodeError):
        return ""
    if name in ("iso8859-1", "ascii"):
        return "cp1252"  # as every browser has it
    return name if name in SAFE else ""


def _windows_1252(data: bytes, certain: bool) -> str | None:
    """The text in Windows-1252, None where it may be something else (another code page, broken UTF-8)."""
    if re.search(UTF8_PIECE, data):
        return None
    try:
        text = data.decode("cp1252")
    except UnicodeDecodeError:
        return None
    if certain:
        return text
    if any(not character.isalpha() and character not in TYPOGRAPHY for character in text if character >= "\x80"):
        return None
    words = re.findall(WORD, text)
    accented = [word for word in words if not word.isascii()]
    if len(accented) > max(2, MAX_ACCENTED * len(words)):
        return None
    return text if all(map(_plausible, accented)) else None


def _plausible(word: str) -> bool:
    """Whether a word with accents may stand in an English text: Zoë, née, CAFÉ.

    A capital with an accent inside a small word is a quotation mark of another code page.
    """
    strange = sum(character >= "\x80" for character in word)
    cased = word.islower() or word.istitle() or word.isupper()
    return word == "à" or (cased and 2 * strange <= len(word) and "ÿ" not in word)
