"""Reading penalties: the sanctions of a sentence, and the conduct and law that they are for."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from editcheck.reading.amounts.about import TELLS_NOTHING, tells
from editcheck.reading.amounts.tokens import Token, tokens, tokens_of
from editcheck.reading.model import Name, Penalty, Reading, Sentence
from editcheck.reading.sanctions import FINES, PRISON, TRIGGERS, Sanction, combined, sanctions

MODALS = frozenset(
    "could would can will may might must shall should faces face facing be is are to carries carry".split()
)
GIVEN = frozenset(
    """given gave jailed sentenced received handed got imprisoned fined ordered admitted was were serve serving served
    beginning began starting started""".split()
)
THREATENED = frozenset("could can may might face faces facing liable punishable maximum carries carry would up".split())
ANAPHORIC = frozenset(
    "offence offense offences crime crimes that this it they both these those charge sentence".split()
)
PRONOUNS = frozenset("he she it they that this these those".split())
FURTHEST_BACK = 4
LONGEST_BEFORE = 500
"""So many characters of each sentence before are looked at for the conduct."""
MOST_TOGETHER = 8
AROUND = 25
"""So many words before and behind the sanctions are looked at, and as many again for the conduct."""
DATELINE = 5
LONGEST_GAP = 12
"""So many words may stand between two sanctions that are named together."""
PASSED = frozenset("bill bills legislation".split())
"""What is not in force yet."""
LAW_WORDS = frozenset("bill act law laws rules legislation offence offences offense crime crimes court courts".split())


def read(reading: Reading) -> Reading:
    """Add the penalties."""
    run = tokens_of(reading)
    starts = [token.start for token in run]
    laws = [name for name in reading.names if name.kind == "law"]
    found: list[Penalty] = []
    for number, sentence in enumerate(reading.sentences):
        first, behind = bisect_left(starts, sentence.start), bisect_left(starts, sentence.end)
        if any(token.word in TRIGGERS or token.word == "maximum" for token in run[first:behind]):
            found.extend(_penalties(reading, run, (first, behind), number, laws))
    return reading.with_(penalties=tuple(found))


def _penalties(
    reading: Reading, run: Sequence[Token], span: tuple[int, int], number: int, laws: Sequence[Name]
) -> Iterator[Penalty]:
    """The penalties of the sentence of that number, which has the tokens `[first, behind)`."""
    sentence, before = reading.sentences[number], _before(reading.sentences, number)
    text = reading.text
    for group in _groups(text, run, sanctions(text, run, span, reading.figures)):
        first, behind = group[0].first, group[-1].behind
        given = _given(text, run, span, first) or _is_suspended(run, span, group)
        if not _told(run, span, group, given):
            continue
        start, end = group[0].start, run[behind - 1].end
        yield Penalty(
            start,
            end,
            text[start:end],
            combined(group, _joined(text, run, span, group)),
            _offence(text, run, (_behind_dateline(text, run, span[0], first), span[1]), group, before, laws),
            _law(laws, sentence, before, given),
            given,
        )


def _behind_dateline(text: str, run: Sequence[Token], start: int, first: int) -> int:
    """The token behind the place in capitals with which a sentence begins (LANSING, Mich. —), else the first one."""
    place = text[run[start].start : run[start].end]
    for at in range(start, min(first, start + DATELINE) if len(place) > 1 and place.isupper() else start):
        if text[run[at].end : run[at + 1].start].strip(" .)") in ("—", "–", "--", "-"):
            return at + 1
    return start


def _before(sentences: Sequence[Sentence], number: int) -> Sequence[Sentence]:
    """The sentences before, as far back as each begins with a pronoun or the like, and the one that these lead to."""
    first = number - 1
    while first > 0 and number - first < FURTHEST_BACK and _word(sentences[first]) in PRONOUNS:
        first -= 1
    return sentences[max(0, first) : number]


def _word(sentence: Sentence) -> str:
    return sentence.text.split(None, 1)[0].lower().strip("“‘'\"") if sentence.text.strip() else ""


def _groups(text: str, run: Sequence[Token], items: Sequence[Sanction]) -> Iterator[list[Sanction]]:
    """Sanctions named together: joined by and, or or a comma, and not by another length of custody."""
    group: list[Sanction] = []
    for item in items:
        if group:
            between = [token.word for token in run[group[-1].behind : item.first]]
            twice = any(other.kind == item.kind and item.kind in ("custody", "fine") for other in group)
            apart = text[run[group[-1].behind - 1].end : run[item.first].start]
            linked = not between or bool(LINKS.intersection(between)) or ("," in apart and ";" not in apart)
            other = _of_somebody_else(text, run[group[-1].behind : item.first])
            if twice or other or not linked or len(between) > LONGEST_GAP or len(group) == MOST_TOGETHER:
                yield group
                group = []
        group.append(item)
    if group:
        yield group


def _of_somebody_else(text: str, between: Sequence[Token]) -> bool:
    """Whether the words between two sanctions name who gets the second: and his firm must pay, and Ann Lee was."""
    words = [token.word for token in between]
    verb = next((at for at, word in enumerate(words) if word in MODALS or word in GIVEN), 0)
    joined = next((at for at, word in enumerate(words[:verb]) if word in ("and", "but", "while")), verb)
    subject = words[joined + 1 : verb]
    named = any(text[token.start].isupper() for token in between[joined + 1 : verb])
    return named or (len(subject) > 1 and subject[0] in DETERMINERS and LAW_WORDS.isdisjoint(subject))


DETERMINERS = frozenset("a an the his her its their another".split())
LINKS = frozenset(("and", "or", "plus", "well", "with", "suspended"))


def _joined(text: str, run: Sequence[Token], span: tuple[int, int], group: Sequence[Sanction]) -> str:
    if len(group) < 2:
        return ""
    first, behind = group[0].first, group[-1].behind
    between = [token.word for token in run[group[-2].behind : group[-1].first]]
    if text[run[group[-2].behind - 1].end : run[group[-1].first].start].strip().startswith("and/or"):
        return "and/or"
    around = [token.word for token in run[max(span[0], first - AROUND) : min(span[1], behind + AROUND)]]
    after = [token.word for token in run[behind : behind + 2]]
    if after == ["or", "both"]:
        return "and/or"
    if "or" not in between:
        return "and"
    exclusive = "either" in around or ("both" in around and ("not" in around or "cannot" in around))
    return "either" if exclusive else "or"


def _given(text: str, run: Sequence[Token], span: tuple[int, int], first: int) -> bool:
    """Whether somebody was given the penalty: was jailed for, was given, has been fined."""
    wide = run[max(span[0], first - 8 - LEADING_IN) : first + 1]
    words = [token.word for token in wide if token.word != "may" or text[token.start] == "m"]  # not the month
    before = words[-9:]
    if any(word in THREATENED for word in before[-6:]) or _is_to_be(before):
        return False
    if not MUST.isdisjoint(before) and re.search(MUST_PAY, " ".join(before)) and GENERIC.isdisjoint(words):
        return True
    here = next((number for number, word in enumerate(before, len(words) - len(before)) if word in GIVEN), None)
    return here is not None and not any(word in THREATENED for word in words[max(0, here - LEADING_IN) : here])


def _is_to_be(before: Sequence[str]) -> bool:
    """Whether what stands before a penalty tells what is to be: to be jailed; not: used to be a clerk, got a year."""
    if "be" not in before or "been" in before:
        return False
    return DEFINITELY.isdisjoint(before[before.index("be") :])


def _is_suspended(run: Sequence[Token], span: tuple[int, int], group: Sequence[Sanction]) -> bool:
    """Whether custody was suspended, and so was given: a term of ten months that was suspended for a year."""
    at = next((item.behind for item in group if item.kind == "custody"), None)
    if at is None or any(token.word in THREATENED for token in run[max(span[0], group[0].first - 6) : at]):
        return False
    behind = [token.word for token in run[at : min(span[1], at + 5)]]
    return "suspended" in behind and THREATENED.isdisjoint(behind)


DEFINITELY = frozenset("got received was were".split())
"""Those of the words for what somebody was given that tell of the past alone."""
MUST = frozenset("must has had".split())
MUST_PAY = r"\b(?:must|has to|had to)(?: also)? (?:pay|do|serve|complete) "
GENERIC = frozenset("if who that any anyone anybody those whoever every".split())
"""Words of a sentence that tells what whoever does something must pay."""
LEADING_IN = 3
"""So many words before "given" are looked at: could be given."""


def _told(run: Sequence[Token], span: tuple[int, int], group: Sequence[Sanction], given: bool) -> bool:
    """Whether the sentence tells a penalty, and does not only speak of prison or of a fine."""
    if any(item.kind == "custody" or (item.kind == "fine" and item.value != "unspecified") for item in group):
        return True
    before = [token.word for token in run[max(span[0], group[0].first - 10) : group[0].first]]
    if given and any(item.kind == "other" for item in group):
        return True
    return any(word in FACING for word in before) or len(group) > 1


FACING = frozenset("face faces facing could may might sent liable punishable risk risks hit get carry carries".split())


def _offence(  # noqa: PLR0913, PLR0917
    text: str,
    run: Sequence[Token],
    span: tuple[int, int],
    group: Sequence[Sanction],
    before: Sequence[Sentence],
    laws: Sequence[Name],
) -> str:
    """The words that tell the conduct: what follows "for" behind the sanctions, else what stands before them."""
    first, behind = group[0].first, group[-1].behind
    after = _conduct_after(text, run, behind, span[1])
    if after:
        return after
    named = _conduct_named(run, span[0], first)
    if named:
        return named
    lead = _behind_acquittal(run[max(span[0], first - 2 * AROUND) : first])
    words = [token.word for token in lead if _telling(token.word) and not _named(laws, token.start)]
    if len(words) < 2 or _points_back(run, span[0], first):
        words = [*_told_before(before, laws), *words]
    return " ".join(dict.fromkeys(words))


def _behind_acquittal(lead: Sequence[Token]) -> Sequence[Token]:
    """What stands behind that of which somebody was cleared: but admitted falsifying records."""
    words = [token.word for token in lead]
    cleared = next((at for at, word in enumerate(words) if word in ("acquitted", "cleared")), len(words))
    return lead[words.index("but", cleared) :] if "but" in words[cleared:] else lead


def _conduct_named(run: Sequence[Token], start: int, first: int) -> str:
    """The conduct that the sentence itself names: it also created an offence of offering to sell one, which carries."""
    for at in range(first - 2, max(start, first - 2 * AROUND) - 1, -1):
        behind = at + 2 if run[at + 1].word == "too" else at + 1
        if run[at].word in ("offence", "offense", "crime", "illegal") and run[behind].word in ("of", "to"):
            words = [token.word for token in run[behind + 1 : first] if _telling(token.word)]
            return " ".join(dict.fromkeys(words))
    return ""


def _told_before(before: Sequence[Sentence], laws: Sequence[Name]) -> Iterator[str]:
    """The telling words of the sentences before, of each the last ones."""
    for told in before:
        start = max(told.start, told.end - LONGEST_BEFORE)
        for token in tokens(told.text[start - told.start :]):
            if _telling(token.word) and not _named(laws, start + token.start):
                yield token.word


def _named(laws: Sequence[Name], position: int) -> bool:
    """Whether a law's name stands there: nobody polices who breaks the Policing Bill."""
    at = bisect_right(laws, position, key=lambda law: law.start) - 1
    return at >= 0 and position < laws[at].end


def _points_back(run: Sequence[Token], start: int, first: int) -> bool:
    """Whether the conduct is told before: "The offence carries", "The maximum for that would be"."""
    if any(token.word in ("him", "her", "them") for token in run[max(start, first - 3) : first]):
        return True  # could have sent him to prison
    return any(
        run[at].word in ANAPHORIC and run[at + 1].word not in ("who", "that", "found", "convicted", "guilty")
        for at in range(start, min(first, start + 5))
    )


def _conduct_after(text: str, run: Sequence[Token], at: int, end: int) -> str:
    """The words behind "for" or "if", up to the end of the sentence: for falsifying records."""
    for here in range(at, min(end, at + 8)):
        if run[here].word in ("for", "if") and here + 1 < end:
            following = run[here + 1].word
            clause = [token.word for token in run[here + 1 : min(end, here + 14)]]
            if not LAW_WORDS.isdisjoint(clause[:3]) or (run[here].word == "if" and _is_passed(text, run, here, end)):
                continue  # if the Bill becomes law, if the Senate approves the bill
            if following.endswith("ing") or (run[here].word == "if" and run[here - 1].word != "even"):
                return " ".join(dict.fromkeys(filter(_telling, clause)))
    return ""


def _is_passed(text: str, run: Sequence[Token], at: int, end: int) -> bool:
    """Whether what stands behind "if", up to a comma, tells that a law is made."""
    for here in range(at + 1, min(end, at + 14)):
        if run[here].word in PASSED:
            return True
        if "," in text[run[here].end : run[min(here + 1, end - 1)].start]:
            break
    return False


def _telling(word: str) -> bool:
    return tells(word) and word not in PENAL


PENAL = (
    TELLS_NOTHING | PRISON | FINES | MODALS | GIVEN | LAW_WORDS | frozenset("new under criminal record found".split())
)


def _law(laws: Sequence[Name], sentence: Sentence, before: Sequence[Sentence], given: bool) -> str:
    """The law named in the sentence or the one before it; else the only one that the text names.

    What somebody was given was not given under a law that is named later on.
    """
    starts = [law.start for law in laws]
    for place in (sentence, *reversed(before)):
        here = laws[bisect_left(starts, place.start) : bisect_right(starts, place.end)]
        if here:
            return here[-1].text
    only = len({law.text for law in laws}) == 1 and (not given or laws[0].start < sentence.end)
    return laws[0].text if only else ""
