"""What a whole line can be that is no line of an article: nothing but page words, a time, a counter, a credit."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from editcheck.checks.furniture.patterns import AGENCIES, CLOCK, DIGIT, MONTHS, compiled
from editcheck.checks.furniture.words import COMMANDS, HEADER_ANCHORS, HEADER_WORDS, PAGE, READER, SECTIONS
from editcheck.reading.words import FUNCTION_WORDS

MOST_PAGE_WORDS = 10
MOST_DATE_WORDS = 16
MOST_CREDIT_WORDS = 10
FEWEST_CAPTION_WORDS, MOST_CAPTION_WORDS = 6, 60
MOST_PITCH_WORDS = 90
MOST_STAMPED = 120
"""Characters of a line that holds no more than a time, a counter or an address."""
OF_PAGE = PAGE | COMMANDS | READER | HEADER_WORDS | SECTIONS | FUNCTION_WORDS
ORDINARY = frozenset(
    """
    free trial offer offers daily share shares shared app image images photo photos photograph picture video videos
    previous next feed loading reply replies editor writer reporter correspondent staff account correction popular
    published updated edited reporting notice permission permissions broadcast registered register signed sign posted
    caption captions terms archive print download email deals follow likes gallery""".split()
)
"""Words of a page that stand in the crossheads of articles too: on trial, free for all, the staff."""
CLEAR = PAGE - ORDINARY
WEEKDAYS = frozenset(
    "mon monday tue tues tuesday wed wednesday thu thur thurs thursday fri friday sat saturday sun sunday".split()
)
DATE_WORDS = (
    MONTHS
    | WEEKDAYS
    | frozenset(
        """
        am pm a p m et est edt ct cst cdt mt mst mdt pt pst pdt gmt bst utc cet ist aest amt jst hst uk local time
        st nd rd th at on the first last originally update""".split()
    )
)
STAMPED = frozenset(
    """
    published updated posted modified created issued filed ago read min mins minute minutes hour hours hr hrs day
    days week weeks month months""".split()
)
"""Words of a line that says when a page was made."""
CALENDAR, STAMP = MONTHS | WEEKDAYS, DATE_WORDS | STAMPED
COUNTED = frozenset("image photo slide picture page of".split())
COUNTER = r"\W*(?:(?:image|photo|slide|picture|page) )?\d{1,4} ?(?:of|/) ?\d{1,4}\W*"
CREDIT_MARKS = "/:©("
CREDITED = (
    r"\(?\W*(?:image|photo|picture|video|credit|illustration)s?(?: credit| courtesy)?(?: by| of)? ?[:©](?! here)"
    r"[^:]{2,70}|\W{0,2}(?:courtesy of .{2,50}|©.{2,60})"
    r"|\((?:file|stock|handout|submitted) (?:photo|image|picture)\)"
    r"|\(?(?-i:(?:[A-Z][\w.’'-]* ){1,4}?[A-Z][\w.’'-]* ?/ ?(?:[A-Z][\w.’'-]* ?){1,4})\)?"
    r"|(?-i:(?:[A-Z][\w.’'-]* ){0,3}?[A-Z][\w.’'-]*), (?:(?-i:AP|AFP)|associated press)"
)
"""A line that is a credit: "(File photo)", "Photo: Ada Quill", "Ada Quill/Harbour Pictures", "Ada Quill, AP"."""
CREDITED_TO = (["ap"], ["afp"], ["press"])
"""The last word of a credit that has no other mark than a comma."""
CAPTIONED = r"\((?:image|photo|credit|picture|©|ap\b|[a-z]+ [a-z]+ ?/)[^()]{0,80}\)\W*$"
"""A caption with its credit in brackets at the end."""
CREDIT_BEHIND = (
    r"(?:\b(?:photos?|images?|pictures?) ?©|[.!?)\]”\"] ?©) ?[^.]{2,40}$"
    r"|[.!?)\]”\"] (?:getty|reuters|afp|shutterstock|istock)(?: images?)?$"
    r"|[.!?)\]”\"] (?:(?:photo|image|picture) )?credit: ?[^.:]{2,40}$"
)
"""The same without brackets."""
POSED = (
    r", (?:left|right|second from (?:left|right)|cent(?:er|re)),|\b(?:in|this) .{0,40}\bfile (?:photo|image|picture)\b"
)
"""What captions have and an article's own sentences seldom: who stands where."""
DATED = r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day, [a-z]{3,9}\.? \d{1,2}, \d{4}"
"""When an agency's picture was taken: with the day of the week and the year, which a report of that week leaves out."""
IN_CREDIT = AGENCIES | {"images", "image"}
PLACES = frozenset("left right center centre file".split())
SIGNED = (
    r"\(? ?(?:additional |with )?(?:reporting|writing|editing)(?: and \w+)? by\b"
    r"|.{0,250}\bcontributed to this (?:report|article|story)\W*$"
)
"""How the names at the end of an agency's story begin, or end."""
DESK = frozenset("reporting writing editing".split())
ADDRESSED = (
    r"[^\s@]+@[^\s@]+\.\w+|(?:[\w.’'-]+ ){0,4}@\w+(?: / .*)?"
    r"|(?:https?://)?(?:www\.)?(?:twitter|facebook|instagram|linkedin)\.com/[\w./-]+"
)
"""The address of a writer, there or in a network, or the name with it."""
SHOUTED = r"\S.* \[(?:[A-Z]{4,}|[Vv]ideos?|[Pp]hotos?|[Gg]allery|[Ww]atch)\]"
"""A headline that says what the story is: "[VIDEO]", "[Photos]"."""


def _pitch(pattern: str, one: str, other: str) -> tuple[str, frozenset[str], frozenset[str]]:
    return pattern, frozenset(one.split()), frozenset(other.split())


PITCHES = (
    _pitch(
        r"\b(?:sign(?:ing)?[ -]up|subscrib(?:e|ing)|delivered|register|get|join)\b.{0,80}\b(?:newsletters?|inbox)\b"
        r"|\bnewsletters?\b.{0,60}\b(?:sign up|subscribe|inbox|here)\b",
        "newsletter newsletters inbox",
        "sign signing subscribe subscribing delivered register get join here inbox",
    ),
    _pitch(
        r"\bif you (?:enjoyed|liked|like|love) (?:this|our|what)\b.{0,30}\b(?:article|story|post|stories|reporting)\b"
        r"|\b(?:like|enjoyed?|enjoying|loved?) (?:this|our) (?:article|story|post)\b.{0,20}\?",
        "article story post stories reporting",
        "enjoyed enjoy enjoying liked like love loved",
    ),
    _pitch(
        r"\bshare (?:it|this|your) .{0,30}\b(?:friends?|story|article|thoughts)\b",
        "share",
        "friend friends story article thoughts",
    ),
    _pitch(
        r"\byou(?: have|['’]ve)(?: been)? succ?ess?full?y (?:sub|un|sign|regist)"
        r"|\bthank(?:s| you) for (?:subscribing|signing up|registering)\b",
        "subscribed unsubscribed subscribing signed signing registered registering",
        "successfully succesfully thanks thank",
    ),
    _pitch(
        r"\b(?:may|can|might|will) (?:earn|receive|get|make) (?:an?|some)? ?(?:\w+ )?commissions?\b",
        "commission commissions",
        "earn receive get make",
    ),
    _pitch(
        r"\bsubject to copyright\b|\bpersonal,? non-?commercial use\b"
        r"|\bwithout (?:the )?(?:\w+,? ){0,3}(?:written|express) (?:permission|consent)\b"
        r"|\bmay not be (?:\w+,? ){0,8}re(?:produced|written|distributed)\b",
        "copyright personal permission consent reproduced rewritten redistributed",
        "subject use without may",
    ),
    _pitch(
        r"(?:^|[.!?] )(?:follow|reach|e-?mail|contact|write to|tweet)\b.{0,40}"
        r"(?:\b(?:on|via) (?:twitter|facebook|instagram|linkedin)\b|@\w|\S@)",
        "follow reach email mail contact write tweet",
        "twitter facebook instagram linkedin com org net uk",
    ),
    _pitch(
        r"(?:^|[.!?] )(?:subscribe to (?:our|us|this|the|your|(?-i:[A-Z]))|click here|tap here)\b|\bby clicking here\b",
        "subscribe click clicking tap",
        "to here",
    ),
    _pitch(
        r"\b(?:views|opinions)\b.{0,40}\bexpressed\b.{0,60}"
        r"\b(?:necessarily|in this|on this|(?:are|is) (?:their|his|her) own|those of the authors?)\b",
        "views opinions",
        "expressed",
    ),
    _pitch(
        r"\bwe\b.{0,40}\bmoderat(?:e|ing)\b.{0,30}\bcomments\b|\byour comments?\b.{0,60}\bmoderat(?:ed|or|ion)\b",
        "comment comments",
        "moderate moderating moderated moderator moderation",
    ),
    _pitch(
        r"\ban error (?:has )?occurred\b|\btry again later\b|^please (?:wait|enter|check|select|refresh|log in)\b",
        "error later please",
        "occurred try wait enter check select refresh log",
    ),
    _pitch(r"\b(?:requires?|enable|turn on) javascript\b", "javascript", "require requires enable turn"),
    _pitch(r"\byour privacy is important\b|\bcontent you (?:upload|post|submit)\b", "privacy content", "your you"),
)
"""What a page asks of its reader or tells him of its business; and words of which one of each has to be there."""
TAG = (
    r"</?(?:a|b|br|div|em|figure|font|h[1-6]|hr|i|iframe|img|li|ol|p|script|span|strong|style|table|td|tr|u|ul)"
    r"(?=[ />])[^<>]*>"
)
"""A tag of HTML; a tag of a house's own may stand for what its pages put there."""
ESCAPED = 4
"""So often at most has a page written out the signs of its own tags: "&amp;amp;lt;"."""
SPOKEN = r"[“\"][^“”\"]*[”\"]"
"""What somebody asked, or the name of a work, in a sentence that asks nothing itself."""
SHORTCODE = r"\[\w+ \w+=.*\]"


def wholly(line: str, lowered: Sequence[str]) -> Iterator[str]:
    """The names of what a line, stripped, is from its first word to its last; `lowered` are its words."""
    size = len(lowered)
    words = frozenset(lowered)
    yield from _page_words(words, size)
    if len(line) <= MOST_STAMPED and DIGIT.search(line):
        if words <= COUNTED and compiled(COUNTER).fullmatch(line):
            yield "only-counter"
        if size <= MOST_DATE_WORDS and words <= STAMP and _is_stamp(line, words):
            yield "only-date"
    if ("@" in line or ".com/" in line) and len(line) <= MOST_STAMPED and compiled(ADDRESSED).fullmatch(line):
        yield "only-address"
    if line.startswith(("<", "&")) and _is_markup(line):
        yield "only-markup"
    if line.endswith("]") and line[-2:-1].isalpha() and re.fullmatch(SHOUTED, line):
        yield "shouted"
    yield from _of_picture(line, lowered, words)
    signed = "by" in lowered[:5] and not words.isdisjoint(DESK)
    if (signed or "contributed" in lowered[-5:]) and compiled(SIGNED).match(line):
        yield "signed-off"
    if size <= MOST_PITCH_WORDS and _is_pitch(line, words):
        yield "pitch"


def _of_picture(line: str, lowered: Sequence[str], words: frozenset[str]) -> Iterator[str]:
    size = len(lowered)
    marked = "courtesy" in words or any(mark in line for mark in CREDIT_MARKS) or lowered[-1:] in CREDITED_TO
    if marked and size <= MOST_CREDIT_WORDS and compiled(CREDITED).fullmatch(line):
        yield "only-credit"
    if FEWEST_CAPTION_WORDS <= size <= MOST_CAPTION_WORDS:
        in_brackets = line.rstrip(" .").endswith(")") and compiled(CAPTIONED).search(line)
        named = lowered[-1] in IN_CREDIT or "©" in line or "credit" in words
        if in_brackets or (named and compiled(CREDIT_BEHIND).search(line)):
            yield "captioned"
        if not words.isdisjoint(PLACES) and compiled(POSED).search(line):
            yield "posed"
        if not words.isdisjoint(WEEKDAYS) and DIGIT.search(line) and compiled(DATED).search(line):
            yield "dated"
    if line.startswith("©"):
        yield "copyright"


def _page_words(words: frozenset[str], size: int) -> Iterator[str]:
    if size == 1 and words <= CLEAR:
        yield "one-page"
    elif 1 < size <= MOST_PAGE_WORDS and words <= OF_PAGE:
        of_page = words & PAGE
        if of_page & CLEAR or len(of_page) > 1:
            yield "only-page"
        elif of_page or not words.isdisjoint(HEADER_ANCHORS):
            yield "maybe-page"


def _is_stamp(line: str, words: frozenset[str]) -> bool:
    """Whether a date has a time, or what happened to the page then."""
    if not words.isdisjoint(STAMPED):
        return True
    return not words.isdisjoint(CALENDAR) and CLOCK.search(line) is not None


def _is_markup(line: str) -> bool:
    """Whether a line has no word but in the tags of a page, written out or escaped."""
    if "&" in line:
        from html import unescape  # its table of names is long, and few lines need it

        for _ in range(ESCAPED):
            line = unescape(line)
    bare = re.sub(TAG, "", line)
    return bare != line and not any(map(str.isalnum, bare))


def _is_pitch(line: str, words: frozenset[str]) -> bool:
    if line.startswith("["):
        return compiled(SHORTCODE).match(line) is not None
    for pattern, one, other in PITCHES:
        likely = not words.isdisjoint(one) and not words.isdisjoint(other)
        if likely and compiled(pattern).search(re.sub(SPOKEN, " ", line)):
            return True
    return False
