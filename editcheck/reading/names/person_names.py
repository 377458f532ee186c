"""Runs of capitalised words that may be names of people."""

import re
from collections.abc import Iterator

from editcheck.named_tuple import NamedTuple
from editcheck.reading.model import Reading
from editcheck.reading.names.titles import ABBREVIATED, CALENDAR

CAPITALS = "A-ZÀ-ÖØ-Þ"
_WORD = rf"[{CAPITALS}](?:[\w'\-]++|’)*\.?"
_JOINT = r"\s{1,2}(?:(?:de|da|del|della|der|den|di|dos|du|van|von|bin|ibn|al|el|la|ten|ter)\s){0,2}"
RUN = re.compile(rf"(?<![\w@#$.])(?:d’|d')?{_WORD}(?:{_JOINT}(?:d’|d'|al-|el-)?{_WORD})*")
RARE = re.compile("[Ā-Ž]")
RARE_TOO = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪĮİĶĹĻŁŃŅŇŌŐŒŔŘŚŞŠŤŪŮŰŲŹŻŽ"
"""The capitals where a text has letters that few have; such a set takes long to compile."""
PIECE = re.compile(r"\S+")
EDGES = "’'-."

OPENERS = frozenset(
    """
    a about above according across actually additionally after again against ah all along also although always am amid
    among an and another any anyone anything apart are around as asked at away back based be because before behind
    being below beside besides between beyond both but by call calling can certainly clearly come could dear
    despite did do does don’t don't during each earlier either else elsewhere enough even eventually ever every
    everybody everyone everything except far few finally first following for former formerly from further furthermore
    get given go good had half has have having he hello hence her here hers herself hey hi his how however i if
    ill i'm i’m i've i’ve i'll i’ll i'd i’d in indeed instead into is it its it’s it's itself just last lastly late
    later latest least less let let’s let's like likewise long look looking made make many maybe me meanwhile more
    moreover most much must my naturally near nearly neither never nevertheless new next no nobody none nonetheless
    nor not nothing now obviously of off often oh ok okay old on once one only onto or other others otherwise our
    ours out outside over overall own people perhaps please plus previously probably put quite rather read recently
    right said same say says second see several shall she should similarly since so some somebody someone something
    sometimes soon speaking still such suddenly sure take tell than thank thanks that that’s that's the their theirs
    them then there thereafter there’s there's therefore these they they’re they're third this those though through
    throughout thus to together too toward towards two three under unfortunately unless unlike until up upon us very
    via was we we’re we're we’ve we've well were what whatever what’s what's when whenever where whereas wherever
    whether which while who whoever whom whose why will with within without would yeah yes yesterday yet you you’re
    you're you’ve you've your yours
    """.split()
)
"""Words that begin sentences and are no part of the name that follows (lower case)."""


SMALL = frozenset("from with over into after than that when amid upon".split())
"""Longer words that a headline does not capitalise."""


class Piece(NamedTuple):
    """One word of a run, without the mark of the genitive or a closing full stop."""

    start: int
    end: int
    text: str


class Run(NamedTuple):
    """A run of capitalised words: its pieces, and the number of its sentence.

    `opens`: it stands where any word has a capital. `owns`: a genitive follows ("Clinton’s"). `headline`: most words
    of its sentence have capitals, so that it may be more than a name.
    """

    pieces: tuple[Piece, ...]
    sentence: int
    opens: bool = False
    owns: bool = False
    headline: bool = False

    @property
    def start(self) -> int:
        """Where the first piece starts."""
        return self.pieces[0].start

    @property
    def end(self) -> int:
        """Where the last piece ends."""
        return self.pieces[-1].end


def runs(reading: Reading) -> Iterator[Run]:
    """The runs of capitalised words, sentence by sentence; genitives, days and months divide them."""
    pattern = re.compile(RUN.pattern.replace(CAPITALS, RARE_TOO)) if RARE.search(reading.text) else RUN
    for number, sentence in enumerate(reading.sentences):
        matches = list(pattern.finditer(reading.text, sentence.start, sentence.end))
        capitals = sum(match.end() - match.start() for match in matches)
        headline = 2 * capitals > len(sentence.text) and _is_headline(sentence.text)
        for match in matches:
            for run in _divided(reading.text, match, number, sentence.start):
                yield run._replace(headline=True) if headline else run


def _is_headline(sentence: str) -> bool:
    """Whether all words of some length have capitals, as in the Headlines of American Papers, and no stop ends it."""
    if sentence.endswith("."):
        return False
    words = sentence.split()
    return len(words) > 4 and all(len(word) < 4 or not word[0].islower() or word in SMALL for word in words)


def _divided(text: str, match: re.Match[str], number: int, begin: int) -> Iterator[Run]:
    opens = _opens(text, match.start(), begin)
    if " " not in match.group() and "\n" not in match.group():
        piece, owns = _piece(match.group(), match.start())
        lower = piece.text.lower()
        if piece.text and lower not in CALENDAR and not (opens and lower in OPENERS):
            yield Run((piece,), number, opens, owns)
        return
    pieces: list[Piece] = []
    for part in PIECE.finditer(match.group()):
        start = match.start() + part.start()
        piece, owns = _piece(part.group(), start)
        if not pieces and opens and piece.text.lower() in OPENERS:
            continue
        if piece.text.lower() in CALENDAR or piece.text in ("I", "I’m", "I'm", "I’ve", "I've"):
            if pieces:
                yield Run(tuple(pieces), number, opens)
            pieces, opens = [], False
            continue
        if not piece.text:
            continue
        pieces.append(piece)
        ends = part.group().endswith(".") and piece.text not in ABBREVIATED and len(piece.text) > 1
        if owns or ends:
            yield Run(tuple(pieces), number, opens, owns)
            pieces, opens = [], ends
    if pieces:
        yield Run(tuple(pieces), number, opens)


def _piece(word: str, start: int) -> tuple[Piece, bool]:
    bare = word.rstrip(EDGES)
    owns = False
    if bare.endswith(("’s", "'s", "’S", "'S")):
        bare, owns = bare[:-2], True
    elif bare.endswith("s") and word[len(bare) : len(bare) + 1] in ("’", "'"):
        owns = True
    return Piece(start, start + len(bare), bare), owns


def _opens(text: str, start: int, begin: int) -> bool:
    before = text[begin:start].rstrip()
    return not before or before[-1] in "“‘\"'”’.!?:…([—–•*-"
