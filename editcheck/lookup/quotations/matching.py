"""The places in the sources where a quotation's words stand, and how it differs from each."""

import re
from collections.abc import Sequence

from editcheck.facts.alignment import FUNCTION_WEIGHT, Change, differences
from editcheck.facts.changes import SENTENCE_END, told
from editcheck.facts.model import QuotationFact
from editcheck.facts.wording import Wording, same_words, wording
from editcheck.lookup.quotations.attributions import facts_of
from editcheck.lookup.quotations.utterances import Match, Text, Utterances
from editcheck.named_tuple import NamedTuple
from editcheck.reading.words import FUNCTION_WORDS

ENOUGH = 0.5
"""Of a quotation with other words, so much must be in one that the source prints, by weight of the words."""
MUCH = 0.75
"""And so much where the source prints it as nobody's words, or where the draft does."""
LONG_RUN = 5.0
"""An unbroken run of this weight is enough by itself."""
MOST_CHANGES = 20
"""Where there are more, none of them is looked for in other places."""
STARTS_SENTENCE = r"[.!?…:][”’\"')\]]*\s*[“‘\"'(\[]*$"
ENDS_SENTENCE = tuple(".!?,;…")


class Place(NamedTuple):
    """A place in a text for a quotation.

    `changes`: the differences that matter. `extent`: the words of the text that the quotation stands for,
    `[first, last)`. `facts`: the sheet's quotations that hold the words, the most of them first.
    `covered`: the share of the quotation that stands there, names and small words counting little. `part`: the source
    quotes but a part of it, so that nothing can be said of the rest.
    """

    match: Match
    changes: tuple[Change, ...]
    extent: tuple[int, int]
    facts: tuple[QuotationFact, ...]
    covered: float
    part: bool = False


def places(quote: Wording, utterances: Utterances) -> list[Place]:
    """Where a quotation stands, in its words or in others, best first."""
    weights = telling_weights(quote)
    found = []
    for match in utterances.find(quote):
        covered = _covered(weights, match)
        run = max(sum(weights[run.quote : run.quote + run.length]) for run in match.chain)
        if covered >= ENOUGH or run >= LONG_RUN:
            found.append(_place(quote, match, covered, utterances))
    return [place for place in found if place.facts or place.covered >= MUCH]


def telling_weights(quote: Wording) -> list[float]:
    """How much each word tells of whose words they are: names, which any report on the subject has, tell little."""
    printed = [quote.text[start] for start in quote.starts]
    capitals = sum(letter.isupper() for letter in printed)
    shouted = 2 * capitals > len(printed)
    weights = []
    for place, key in enumerate(quote.keys):
        named = printed[place].isupper() and not shouted and place > 0
        if named and re.search(SENTENCE_END, quote.text[quote.ends[place - 1] - 1 : quote.starts[place]]):
            named = False
        weights.append(FUNCTION_WEIGHT if named or key in FUNCTION_WORDS else 1.0)
    return weights


def _covered(weights: Sequence[float], match: Match) -> float:
    shared = sum(sum(weights[run.quote : run.quote + run.length]) for run in match.chain)
    return shared / sum(weights)


def _place(quote: Wording, match: Match, covered: float, utterances: Utterances) -> Place:
    words, facts = match.text.words, tuple(facts_of(utterances, match))
    limit = _quoted(match, facts, utterances) if facts else (0, len(words))
    changes = told(quote, words, differences(quote, words, match.chain, limit))
    if len(changes) <= MOST_CHANGES:
        changes = [change for change in changes if not _whole_sentences_of_another(quote, change, facts, utterances)]
    if match.text.source is not None and match.text.source.ignore:
        changes = [change for change in changes if not _ignored_there(quote, words, change)]
    inside = [change for change in changes if not _beyond(quote, match.text, change, limit)]
    extent = _extent(quote, match, inside)
    return Place(match, tuple(inside), extent, facts, covered, part=len(inside) < len(changes))


def _extent(quote: Wording, match: Match, changes: Sequence[Change]) -> tuple[int, int]:
    """The words of the text from the first to the last that is shared or changed, small words beside these, too."""
    words, run = match.text.words, match.chain[-1]
    begins = [(one.source, one.quote) for one in changes if one.source < one.source_end]
    first, said = min([(match.first, match.chain[0].quote), *begins])
    last, end = max([(match.last, run.quote + run.length), *((one.source_end, one.quote_end) for one in changes)])
    while said and first and quote.keys[said - 1] == words.keys[first - 1]:
        said, first = said - 1, first - 1
    while end < len(quote) and last < len(words) and quote.keys[end] == words.keys[last]:
        end, last = end + 1, last + 1
    return first, last


def _quoted(match: Match, facts: Sequence[QuotationFact], utterances: Utterances) -> tuple[int, int]:
    """The words of the text that stand in the quotations on the sheet, from the first to the last that is matched."""
    first, last = match.first, match.last
    ids = {fact.id for fact in facts}

    def inside(place: int) -> bool:
        return any(fact.id in ids for fact, _ in utterances.facts_at(match.text, place, place + 1))

    while first > 0 and inside(first - 1):
        first -= 1
    while last < len(match.text.words) and inside(last):
        last += 1
    return first, last


def _beyond(quote: Wording, text: Text, change: Change, limit: tuple[int, int]) -> bool:
    """Whether the draft's words go on where the source stops quoting in the middle of a sentence."""
    words = text.words
    if change.source == change.source_end and change.quote == 0 and change.source == limit[0]:
        start = words.starts[limit[0]]
        return re.search(STARTS_SENTENCE, words.text[max(0, start - 6) : start]) is None and words.text[start].islower()
    if change.source == change.source_end and change.quote_end == len(quote) and change.source == limit[1]:
        end = words.ends[limit[1] - 1]
        return not words.text.startswith(ENDS_SENTENCE, end)
    return False


def _ignored_there(quote: Wording, words: Wording, change: Change) -> bool:
    """Whether the words are those that the source does have in this place, and the sheet ignores there."""
    if change.quote == change.quote_end or not change.source or change.source_end == len(words):
        return False
    printed = wording(words.text, words.ends[change.source - 1], words.starts[change.source_end])
    return same_words(quote.keys[change.quote : change.quote_end], printed.keys)


def _whole_sentences_of_another(
    quote: Wording, change: Change, facts: Sequence[QuotationFact], utterances: Utterances
) -> bool:
    """Whether words are whole sentences that the same speaker said in another place: two utterances joined."""
    first, last = change.quote, change.quote_end
    if last - first < 3 or (first and not _seam(quote, first)) or (last < len(quote) and not _seam(quote, last)):
        return False
    part = wording(quote.text[quote.starts[first] : quote.ends[last - 1]])
    speakers = {fact.speaker for fact in facts}
    for match in utterances.find(part):
        if match.covered < 1 or told(part, match.text.words, differences(part, match.text.words, match.chain, (0, 0))):
            continue
        others = {fact.speaker for fact in facts_of(utterances, match)}
        if not others or "" in others | speakers or others & speakers:
            return True
    return False


def _seam(quote: Wording, place: int) -> bool:
    """Whether a sentence ends before a word of the quotation."""
    return re.search(SENTENCE_END, quote.text[quote.ends[place - 1] - 1 : quote.starts[place]]) is not None
