"""Whom and what a law covers, and what it leaves out: lodgers are covered, community minibuses are exempt."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from editcheck.lookup.index import Index, Passage
from editcheck.lookup.statements.denial import Denial
from editcheck.lookup.within import touching
from editcheck.named_tuple import NamedTuple
from editcheck.reading.clauses import clauses
from editcheck.reading.model import Reading
from editcheck.reading.names.same_names import COUNTRIES
from editcheck.reading.polarity import BREAKS, denies
from editcheck.reading.words import content_stems, stem

CUE = (
    r"(?i)\b(?:(?P<covered>cover(?:s|ed|ing)?|include[sd]?|includ(?:e|ing)|affect(?:s|ed)?|touch(?:es|ed)?|reach(?:es)?"
    r"|(?:appl(?:y|ies|ied|ying)|extend(?:s|ed)?)(?: also| only| equally)? (?:to|in)|retroactive(?:ly)?"
    r"|retrospective(?:ly)?)"
    r"|(?P<left_out>exempt(?:s|ed|ing)?|exclude[sd]?|excluding|left out|spare[sd]?))\b"
)
CUES = (*"cover inclu affect touch reach appl extend retroactiv retrospectiv exempt exclu spare".split(), "left out")
"""One of these stands in every such statement: looking for them is quicker."""
PASSIVE = r"(?i)\b(?:is|are|was|were|be|been|being)(?: (?:not|also|still|now|already|all|both|never|specifically))* $"
RULE = (
    r"\b(?:[Bb]ills?|[Aa]cts?|[Ll]aws?|legislation|rules?|bans?|orders?|measures?|[Oo]rdinances?|offen[cs]es?|schemes?"
    r"|amendments?|regulations?|statutes?|restrictions?|requirements?|provisions?|penalt(?:y|ies)|exemptions?|changes?"
    r"|reforms?|charges?|fees?|lev(?:y|ies)|polic(?:y|ies)|plans?)\b|^\W*(?:It|it|They|they|This|These|Neither|Nor)\b"
)
"""What covers somebody: a rule of some kind, or a pronoun for it."""
ENDS = r"[,;:.!?()“”\"]|\b(?:and|but|or) (?:it|they|he|she|will|would|is|are)\b|\s[–—]\s"
ONLY = r"(?i)\bonly\b"
LIMITED = (
    r"(?i)\b(?:except|unless|apart from|other than|most|some|many|if|where|when|existing|current(?:ly)?|already)\b"
)
"""What is said of a part, on a condition or of another law is not turned round by what is said of the whole."""
PAST = (
    r"(?i)\b(?:before|past|earlier|previous(?:ly)?|prior|already|retroactive(?:ly)?|retrospective(?:ly)?"
    r"|(?<=reach )back|(?<=reaches )back|(?<!years )(?<!-)old)\b"
)
"""What tells of what was done before there was a law."""
BEFORE = "before"
"""What stands for that among the stems."""
ALSO = frozenset(("also", "too", "as", "well", "only"))
LONGEST = 90
"""Characters beside a cue in which what is covered is named."""
MOST = 100
"""So many statements of the sources that share a word are compared."""
SHARE, SURE, LIKELY = 0.5, 0.8, 0.7
"""How much of what the draft names, by weight, the sources must name."""


class Scope(NamedTuple):
    """A statement that somebody or something is covered, or not: its cue and whom, `[start, end)`, and their stems.

    `only`: it is they only. `rule` is the word for what covers them, in small letters, "" for a pronoun.
    """

    start: int
    end: int
    covered: bool
    whom: frozenset[str]
    only: bool
    rule: str


def turned_scopes(reading: Reading, index: Index) -> Iterator[Denial]:
    """What the draft has covered and the sources leave out, or the other way round, outside quotations."""
    for sentence in reading.sentences:
        if not _may_tell(sentence.text) or index.has_sentence(sentence.text):
            continue
        for mine in _scopes(sentence.text):
            start, end = sentence.start + mine.start, sentence.start + mine.end
            if mine.only or touching(reading.quotations, start, end):
                continue
            known = _in_sources(index)
            near = {one: None for stem in sorted(mine.whom) for one in known.get(stem, ())[:MOST]}
            told = [
                (share, its, passage)
                for passage, its in near
                if not its.only and (share := _share(index, mine.whom, its.whom)) >= SHARE
            ]
            if any(its.covered == mine.covered for _, its, _ in told):
                continue
            limiting = next((passage for passage, its in near if _leaves_out(its, mine)), None)
            if told:
                share, _, passage = max(told, key=lambda one: one[0])
                yield Denial(start, end, passage, not mine.covered, "sure" if share >= SURE else "likely")
            elif limiting:
                yield Denial(start, end, limiting, False, "likely")


def _leaves_out(its: Scope, mine: Scope) -> bool:
    """Whether a rule covers only such as are no such as the draft has it cover: adults only, and no children."""
    if not its.only or not its.covered or not mine.covered or mine.rule not in ("", its.rule):
        return False
    from editcheck.reading.contrasts import opposed

    return any(opposed(one, other) for one in its.whom for other in mine.whom - its.whom)


def _may_tell(text: str) -> bool:
    lower = text.lower()
    return any(cue in lower for cue in CUES)


def _share(index: Index, mine: frozenset[str], its: frozenset[str]) -> float:
    """How much of those whom the draft names a source names, by how rare the words are.

    What is past is told of in many words: cases, spills, what was done before.
    """
    if BEFORE in mine ^ its:
        return 0.0
    total = sum(index.weight(stem) for stem in mine)
    share = sum(index.weight(stem) for stem in mine & its) / total if total else 0.0
    return max(share, LIKELY) if BEFORE in mine else share


@lru_cache(maxsize=8)
def _in_sources(index: Index) -> Mapping[str, list[tuple[Passage, Scope]]]:
    """The statements of scope of all sources, by the stems of whom they name."""
    found: dict[str, list[tuple[Passage, Scope]]] = {}
    for passage in index.passages:
        if _may_tell(passage.text):
            for scope in _scopes(passage.text):
                for stem in scope.whom:
                    found.setdefault(stem, []).append((passage, scope))
    return found


def _scopes(text: str) -> Iterator[Scope]:
    """The statements of scope in a sentence."""
    for start, end in clauses(text, 0, len(text)):
        for match in re.compile(CUE).finditer(text, start, end):
            before = text[max(start, match.start() - LONGEST) : match.start()]
            beside = BREAKS.split(before)[-1]
            passive = re.search(PASSIVE, beside)
            rules = re.findall(RULE, before)
            if not passive and not rules:
                continue
            stop = re.compile(ENDS).search(text, match.end(), min(end, match.end() + LONGEST))
            behind = text[match.end() : stop.start() if stop else min(end, match.end() + LONGEST)]
            whom = beside[: passive.start()] if passive else behind
            past = re.search(PAST, f"{match.group()} {whom}") is not None
            whom, limits = re.sub(PAST, " ", whom), re.sub(PAST, " ", behind)
            if re.search(LIMITED, limits) or re.search(LIMITED, beside):
                continue
            named = " ".join(COUNTRIES.get(word, word) for word in whom.lower().split())
            stems = (frozenset(content_stems(named)) - ALSO) | ({BEFORE} if past else set())
            if stems:
                covered = (match["covered"] is not None) != denies(beside)
                only = re.search(ONLY, f"{beside} {match.group()} {behind}") is not None
                rule = "" if passive or not rules[-1].strip().islower() else stem(rules[-1].lower())
                last = match.end() + (0 if passive else len(behind.rstrip()))
                yield Scope(match.start(), last, covered, stems, only, rule)
