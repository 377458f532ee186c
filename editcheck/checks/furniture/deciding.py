"""Which lines are page furniture, by the chance that they are and by what they look like."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import accumulate

from editcheck.checks.furniture.features import Features

HEADING_CHANCE = 0.97
"""A heading is furniture from this chance on."""
FIRST_CHANCE = 0.93
"""The first line of a text, which mostly is its headline, from this."""
SENTENCE_CHANCE = 0.97
"""A sentence from this: what looks like the article's own prose had better be kept."""
PROSE_CHANCE = 0.88
"""Several sentences, or a long one, with words of a page in them, from this."""
STATEMENTS_CHANCE = 0.975
"""So long a stretch of prose, in which the page does not speak of itself, from this: it holds what was told."""
SURE = 0.995
"""Prose about people with words of the article in it from this."""
KNOWN = frozenset(("tie-half", "tie-high"))
LONG = frozenset(("words-40", "words-more"))
OF_PAGE = frozenset(("phrase", "handle", "address", "credit", "teaser", "byline", "truncated"))
LONGER, LARGER = 0.02, 0.06
"""So much surer one must be of a line of more than a few words, and of one of more than a dozen."""
LARGE = frozenset(("words-20", "words-40", "words-more"))
POSSIBLE, POSSIBLE_OF_PAGE = 0.3, 0.1
"""What looks like a line of a list of stories is none if it is less likely than this (one with the words of a page,
than that): it is the article, going on."""
PAGE = frozenset(("page", "phrase", "command", "credit", "reader", "address"))
BARE_CHANCE = 0.95
"""A few words that have nothing of a page, between lines of the article, from this."""
SIGNS = PAGE | frozenset(
    """
    date time counter byline teaser header gallery contributed markup listed source-line truncated bar
    last-line handle""".split()
)
"""What lines of a page have."""
HEADLINE = frozenset(("before-prose", "no-end"))
TIED = frozenset(("tie-low", "tie-half", "tie-high"))
NO_HEADLINE = frozenset(
    """
    short counter time date credit byline address handle gallery markup repeated teaser header sections bar pitch
    contributed""".split()
)
"""What the headline of an article has, and what it has not."""
CERTAIN = (
    frozenset(("header", "short")),
    frozenset(("header", "list", "no-end")),
    frozenset(("teaser", "no-end")),
    frozenset(("command-short", "short", "colon")),
    frozenset(("contributed", "credit", "page")),
    frozenset(("phrase", "no-end", "page")),
    frozenset(("phrase", "no-end", "command")),
    frozenset(("phrase", "no-end", "short")),
    frozenset(("source-line", "address", "no-end")),
    frozenset(("listed", "no-end")),
    frozenset(("listed", "question")),
    frozenset(("listed", "tie-low")),
    frozenset(("listed", "tie-0")),
    frozenset(("byline", "date", "no-end")),
)
"""Features that together leave no doubt: the heading of a list of stories, a teaser, a button, the address of a
source."""
TAG = frozenset(("last-line", "words-1", "no-end"))
"""What the only tag at the end of a page has."""
WHOLLY = frozenset("only-date only-counter only-markup copyright prev:only-counter posed signed-off pitch".split())
"""What a whole line can be, one of which leaves no doubt."""
CREDITED = frozenset(("only-credit", "captioned", "only-address", "shouted"))
"""The same of a line that does not end like a sentence."""
TOPMOST = frozenset(("only-credit", "only-address", "only-date", "captioned"))
"""The same of the first line."""
NEVER = frozenset(("ornament", "vast", "dateline"))
"""What is the article's whatever else it looks like."""
PASTED = 3
"""Furniture of so many lines tells that the text was pasted from a page: then what may be furniture is."""
OF_DRAFTS = frozenset(("credit", "captioned", "posed", "signed-off"))
"""What a newsroom's own draft has too; it tells of no page."""
WHOLLY_OF_DRAFTS = frozenset(("only-credit", "captioned", "posed", "signed-off", "only-date"))
"""What a whole line of such a draft may be."""
AROUND = 3
"""So many lines to each side tell what a line stands among."""
AMONG, OUTSIDE = 0.5, 0.7
"""The chances from which a line of a pasted text is furniture: where half of the lines around are, and above and below
the article."""
KEPT = NEVER | LONG | {"end", "first-line", "hour"}
NUMBERED = frozenset(("date", "time", "page"))
"""One of these has a line with figures that is none of a list in an article."""
WRITERS = frozenset(("word:correspondent", "word:reporter", "word:editor", "word:writer"))
NO_SIGNATURE = frozenset("end date time counter phrase command address handle contributed header reader".split())
NAMES = frozenset(("byline", "prev:byline"))
SECTION = frozenset(("sections", "words-1"))
"""What may head a part of an article as well as a page: "Music"."""
SIGNED = frozenset(("byline", "date", "no-end"))
DATED = frozenset(("date", "short", "no-end"))
DIARY = 3
"""So many short lines with a date are a chronicle's own, and tell nothing of when the page was made."""
CAPITALS = frozenset(("upper", "no-end", "within-prose"))
"""What a headline of another story in capital letters has, if it is longer than the headings of an article."""


def decided(
    features: Sequence[Features], chances: Sequence[float], headings: Sequence[bool], usual: float
) -> list[bool]:
    """For each line, given as its features, the chance that it is furniture and whether it is a heading: is it?

    `usual` is the chance from which a line of a few words is, and any line but prose between two that are. Where
    nothing else tells of a page, the names of the writers are a draft's own; where much does, what may be of it is.
    """
    found = [*_by_itself(features, chances, headings, usual)]
    if sum(map(_tells_of_page, features, found)) < PASTED:
        return [likely and not _is_signature(line) for line, likely in zip(features, found, strict=True)]
    return _with_what_was_pasted(found, features, chances, headings)


def of_draft(features: Sequence[Features], found: Sequence[bool]) -> list[bool]:
    """For each line whether it is furniture, as was `found`, that the draft may have without a page: a credit, a stamp.

    None is in a text that was pasted from a page.
    """
    if sum(map(_tells_of_page, features, found)) >= PASTED:
        return [False] * len(found)
    return [
        likely and (line >= SIGNED or not line.isdisjoint(WHOLLY_OF_DRAFTS))
        for line, likely in zip(features, found, strict=True)
    ]


def _with_what_was_pasted(
    found: Sequence[bool], features: Sequence[Features], chances: Sequence[float], headings: Sequence[bool]
) -> list[bool]:
    """What is `found`, and what may be furniture in a text that was pasted from a page; never its headline."""
    before = [0, *accumulate(found)]
    titles = (number for number, line in enumerate(features) if not found[number] and _may_be_headline(line))
    headline = next(titles, -1)
    whole = list(found)
    for number, (line, chance) in enumerate(zip(features, chances, strict=True)):
        first, last = max(0, number - AROUND), min(len(features), number + AROUND + 1)
        among = 2 * (before[last] - before[first]) >= last - first
        placed = chance >= AMONG if among else chance >= OUTSIDE and "within-prose" not in line
        likely = placed and number != headline and not headings[number] and _may_be_pasted(line)
        whole[number] = found[number] or likely or ("dated" in line and line.isdisjoint(NEVER))
    return whole


def _tells_of_page(features: Features, furniture: bool) -> bool:
    """Whether a line is furniture that no draft of a newsroom has: a draft names its writers and its photographers."""
    return furniture and not _is_signature(features) and features.isdisjoint(OF_DRAFTS)


def _is_signature(features: Features) -> bool:
    """Whether a line above the article names who wrote it and says nothing else."""
    byline, writer = "byline" in features, not features.isdisjoint(WRITERS)
    unlike = NO_SIGNATURE - {"reader"} if byline and writer else NO_SIGNATURE  # "By our crime correspondent"
    return (byline or writer) and "before-prose" in features and features.isdisjoint(unlike)


def _may_be_pasted(features: Features) -> bool:
    """Whether a line is no sentence, no piece of one, and has no figures, that an article may list, but a date's."""
    if not features.isdisjoint(KEPT) or ("no-capitals" in features and "short" not in features):
        return False
    return "digits" not in features or not features.isdisjoint(NUMBERED)


def _by_itself(
    features: Sequence[Features], chances: Sequence[float], headings: Sequence[bool], usual: float
) -> Iterator[bool]:
    """For each line whether it is furniture whatever else stands in the text, but next to it."""
    beside = [0.0, *chances, 0.0]
    diary = sum(found >= DATED for found in features) >= DIARY
    headed = False
    for number, (found, chance, heading) in enumerate(zip(features, chances, headings, strict=True)):
        amid = min(beside[number], beside[number + 2]) >= usual and "prose" not in found
        alone = max(beside[number], beside[number + 2]) < usual
        bare = alone and (found.isdisjoint(SIGNS) or ("short" in found and not found.isdisjoint(NAMES)))
        heads = alone and _heads_a_part(found)
        if not found.isdisjoint(NEVER) or ("hour" in found and not amid) or heads:
            yield False
        elif "commented" in found:
            yield True
        elif not headed and _is_headline(found):
            headed = "short" not in found  # else it may be the name of the site
            beside[number + 1] = 0
            yield False
        elif heading:
            yield chance >= HEADING_CHANCE
        elif "first-line" in found:
            limit = max(FIRST_CHANCE, _limit(found, usual)) if "last-line" in found else FIRST_CHANCE  # the only line
            yield chance >= limit or found >= SIGNED or not found.isdisjoint(TOPMOST)
        else:
            limit = usual if amid else max(BARE_CHANCE if bare else 0, _limit(found, usual))
            yield chance >= limit or _is_whole(found, diary) or (chance >= _possible(found) and _is_certain(found))


def _heads_a_part(features: Features) -> bool:
    ends = "last-line" in features and "first-line" not in features
    return features >= SECTION and "page" not in features and not ends


def _is_headline(features: Features) -> bool:
    """Whether a line above the article is like its headline: some words, which the article has too, and no date."""
    unlike = NO_HEADLINE - {"short"} if "first-line" in features else NO_HEADLINE
    return features >= HEADLINE and features.isdisjoint(unlike) and not features.isdisjoint(TIED)


def _may_be_headline(features: Features) -> bool:
    """The same of a line without words of a page, whether the article has its words or not."""
    return features >= HEADLINE and features.isdisjoint(NO_HEADLINE) and features.isdisjoint(PAGE - {"reader"})


def _possible(features: Features) -> float:
    return POSSIBLE if features.isdisjoint(PAGE) else POSSIBLE_OF_PAGE


def _is_certain(features: Features) -> bool:
    """Whether what a line looks like leaves no doubt; prose after prose, and prose about people, is the article's."""
    if "prose" in features and "prev:prose" in features:
        return False
    if "contributed" in features and {"prose", "story"} <= features:
        return False
    return any(signs <= features for signs in CERTAIN) or _is_tag(features)


def _is_tag(features: Features) -> bool:
    """Whether a line is a word at the end; after other short lines it is the last of a list."""
    placed = "after-prose" in features or "repeated" in features
    return features >= TAG and placed and features.isdisjoint(("digits", "prev:short"))


def _is_whole(features: Features, diary: bool) -> bool:
    """Whether the whole line is something that no line of an article is; prose after prose stays the article's.

    In a `diary`, a date tells nothing.
    """
    if "prose" in features and "prev:prose" in features:
        return "pitch" in features and "reader" in features
    if features >= CAPITALS and not features.isdisjoint(LARGE | {"words-12"}):
        return True
    whole = features & WHOLLY
    if {"prose", "story"} <= features:
        whole -= {"prev:only-counter"}  # prose about people is the article's, not the caption of a picture "1 of 6"
    return bool(whole - {"only-date"} if diary else whole) or (
        "no-end" in features and not features.isdisjoint(CREDITED)
    )


def _limit(features: Features, usual: float) -> float:
    """The chance from which a line is furniture: higher for longer ones, prose, sentences with nothing of a page."""
    if "prose" in features and features.isdisjoint(OF_PAGE):
        if "story" in features and not features.isdisjoint(KNOWN):
            return SURE
        if not features.isdisjoint(LONG):
            return STATEMENTS_CHANCE
    paged = not features.isdisjoint(PAGE)
    if "listed" not in features and "end" in features and "short" not in features:
        return PROSE_CHANCE if paged and "prose" in features else SENTENCE_CHANCE
    return usual + (0 if "short" in features else LONGER if features.isdisjoint(LARGE) else LARGER)
