"""What tells a line of page furniture from a line of the article: features, each of which is there or not."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from editcheck.reading.words import FUNCTION_WORDS

WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
TIME = re.compile(
    r"\b\d{1,2}[:.]\d\d ?(?:[ap]\.?m|[A-Z]{2,4}\b|$)"
    r"|\b\d+ ?(?:min|mins|minutes?|hours?|hrs?|days?|weeks?) (?:ago|read)",
    re.I,
)
MONTH = r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?"
DATE = re.compile(
    rf"\b{MONTH} \d{{1,2}}(?:st|nd|rd|th)?,? (?:\d{{4}}|at)\b|\b\d{{1,2}} {MONTH},? \d{{4}}\b"
    r"|\b\d{1,4}[-/.]\d\d?[-/.]\d{2,4}\b",
    re.I,
)
COUNTER = re.compile(r"\W*\d[\d,.]*[km%]?(?:\W+\d[\d,.]*[km%]?)*\W*", re.I)
CREDIT = re.compile(
    r"\(\w[^()]{0,30}(?:photo|image|via|/)[^()]*\)|\b(?:photo|image|picture|pic|video|credit|source|illustration|graphic)s?"
    r"(?: credit| courtesy| by)?s?: ?\S|©|\b(?:getty|shutterstock|reuters|afp|istock|unsplash|ap photo|associated press"
    r"|file photo|pa wire|submitted photo|courtesy of|handout)\b",
    re.I,
)
BYLINE = re.compile(r"(?:by|from|words|posted by|written by|reported by|published by|author):? +[A-Z@]", re.I)
ADDRESS = re.compile(r"\S+@\w+\.\w|\bwww\.|https?://|\b\w+\.(?:com|org|net|co\.uk)\b", re.I)
HANDLE = re.compile(r"(?<!\w)@\w")
MARKUP = re.compile(r"</?\w+[^>]*>|&\w+;|\[/?\w+[^\]]*\]")
SENTENCE_END = re.compile(r"[.!?…][\"'”’)\]]*$")
GALLERY = re.compile(r"\b(?:image|photo|slide|picture|page)?\s*\d+ ?(?:of|/) ?\d+\b", re.I)
TRUNCATED = re.compile(r"(?:…|\.\.\.|\[\W*\])$")

COMMANDS = frozenset(
    """
    read share sign subscribe click follow watch download get join see view register log print save load show tap learn
    check enter contact email send listen buy shop start visit like tweet pin comment reply report tell try skip jump
    search browse discover explore find donate support continue close open play pause unlock claim book add remove
    choose select submit advertise manage accept write call stay make sponsor follow upgrade scroll swipe""".split()
)
"""Verbs that a page tells its reader to do, at the start of a line."""
PAGE = frozenset(
    """
    newsletter newsletters cookie cookies privacy copyright reserved advert advertisement advertisements advertising
    sponsored subscribe subscription subscriptions subscriber subscribers subscribing inbox account login signup
    password username disclaimer
    terms trending bookmark permalink webpage website sitemap homepage menu navigation sidebar toggle popup adblock
    facebook twitter whatsapp instagram linkedin reddit pinterest youtube tumblr telegram tiktok snapchat flipboard
    messenger rss app ios android podcast podcasts comments comment commenting moderated moderator replies reply
    disqus gallery caption captions slideshow slideshows thumbnail image images photo photos photograph video videos
    related recommended recommendations popular headlines feed loading tags tag topics categories category archive
    archives previous next prev share shares shared likes follow followers unsubscribe email print correction
    click tap download daily free trial offer offers commission affiliate affiliates deals promo promoted
    published updated posted edited editing reporting contributed contributor contributors writer reporter correspondent
    editor staff syndicated reprinted reproduced redistributed rewritten broadcast permission permissions notice
    powered getty reuters afp shutterstock sign register signed registered logged""".split()
)
"""Words that a page uses of itself."""
ABOUT_PEOPLE = frozenset("he she they his her their who was were said says told".split())
READER = frozenset("you your yours you're you'll you've we our us i my me we're we've".split())
SECTIONS = frozenset(
    """
    home news sport sports politics business world opinion culture lifestyle life travel weather tv video videos
    entertainment technology tech science health money food fashion music film books arts obituaries jobs property
    classifieds careers local national international uk us markets magazine blogs blog cars education environment
    celebrity games crime events more about contact search latest live topics shop store offers""".split()
)
HEADER_WORDS = frozenset(
    """
    recent related latest popular trending most read more stories story articles article news posts post from on this
    topic topics you may might also like recommended for editors editor's picks pick top best of don't miss see watch
    viewed commented shared in the our what to next up must reads features headlines coverage content links videos keep
    reading continue here other also elsewhere around web now your""".split()
)
"""Words of the headings over lists of other stories."""
HEADER_ANCHORS = frozenset(
    """
    stories articles posts read reads related trending recommended popular headlines like picks viewed miss reading
    coverage""".split()
)
"""One of these is in every such heading."""
LIST_WORDS = HEADER_ANCHORS - {"read", "like", "miss", "reading"}
"""One of these is in headings over several stories."""
INLINE_TEASER = re.compile(
    r"(?:read|see|watch|learn|find out|story|more)(?: (?:more|also|next|here))*:"
    r"|(?:also|now) (?:read|see|watch|on)\b"
    r"|(?:related|recommended|more|don['’]t miss|popular|trending|breaking|explore|advert\w*)(?: \w+){0,3}:"
    r"|(?:you (?:may|might) also|more (?:on|from|in)\b|read more\b|click (?:here|for)|must read|sign up|subscribe)",
    re.I,
)
SOURCE_LINE = re.compile(
    r"\(?(?:source|via|original|originally (?:published|posted|appeared)|from|cite|citation|courtesy|more info\w*)s?\b"
    r"[:\s].{0,60}(?:\.\w{2,4}\b|$)",
    re.I,
)
CONTRIBUTED = re.compile(
    r"\(?(?:additional |with )?(?:reporting|writing|editing|compiled|edited|written|translated)(?: and \w+)? by\b"
    r"|contributed to this (?:report|article|story)"
    r"|(?:follow|contact|email|write to|reach) (?:him|her|them|us|me|[A-Z]\w+)"
    r"|all rights reserved|^©|copyright|terms (?:of|and)|privacy (?:policy|notice)"
    r"|(?:use|accept|our)s? (?:all )?cookies",
    re.I,
)
PHRASE = re.compile(
    r"\b(?:log (?:in|out)|sign (?:in|up|out)|register (?:for|now|here|free)|create an? (?:free )?account"
    r"|forgot(?:ten)? (?:your )?password"
    r"|(?:already|not yet) (?:a|have an?|registered|subscribed) ?(?:subscriber|member|account)?"
    r"|accept (?:all )?cookies|enable javascript|skip to (?:main )?content|back to top|print (?:this )?(?:page|article)"
    r"|text size|share this|copy link|leave a (?:comment|reply)|view comments|powered by|load more"
    r"|see all|terms of (?:use|service)|privacy policy|cookie policy|follow us"
    r"|join the conversation|report this|buy tickets|shop now|learn more"
    r"|find out more|get the app|download the app|watch live|listen live|story continues|continue reading"
    r"|scroll (?:down|to)|tap here|click here|most (?:read|viewed|popular)|staff writer|min read)\b",
    re.I,
)
"""What a page says to its reader, wherever in a line."""
PROSE_WORDS = 18
"""A line of so many words that ends like a sentence is taken for the article's own prose."""

Features = frozenset[str]


def features_of(lines: Sequence[str]) -> list[Features]:
    """The features of each line of a document, those of its neighbours and of its place among them."""
    own = [frozenset(_own(line)) for line in lines]
    texts = [line.strip().lower() for line in lines]
    count = Counter(texts)
    prose = [number for number, line in enumerate(lines) if "prose" in own[number]]
    first, last = (prose[0], prose[-1]) if prose else (len(lines), -1)
    body: Counter[str] = Counter()
    stems = [{word for word in WORD.findall(text) if word not in FUNCTION_WORDS} for text in texts]
    for number in prose:
        body.update(stems[number])
    found = []
    for number in range(len(lines)):
        place = set(own[number])
        if not prose:
            place.add("no-prose")
        elif number < first:
            place.add("before-prose")
        elif number > last:
            place.add("after-prose")
        else:
            place.add("within-prose")
        if number == 0:
            place.add("first-line")
        if texts[number] == texts[-1]:
            place.add("last-line")
        if count[texts[number]] > 1:
            place.add("repeated")
        place.add(_tie(stems[number], body, "prose" in own[number]))
        for name, other in (("prev", number - 1), ("next", number + 1)):
            if 0 <= other < len(lines):
                place.update(f"{name}:{feature}" for feature in own[other] & SEEN_FROM_NEXT)
            else:
                place.add(f"{name}:none")
        found.append(place)
    _after_headers(own, found)
    return [frozenset(place) for place in found]


def _after_headers(own: Sequence[Features], found: Sequence[set[str]]) -> None:
    """Mark the lines that follow the heading of a list of other stories, up to where the article goes on."""
    tied = [
        number
        for number, (features, place) in enumerate(zip(own, found, strict=True))
        if "prose" in features and ("tie-high" in place or "tie-half" in place)
    ]
    last_of_article = tied[-1] if tied else -1
    listing = several = False
    for number, features in enumerate(own):
        if "header" in features:
            listing, several = True, "list" in features
        elif "prose" in features and (number <= last_of_article or not several):
            listing = False
        elif listing:
            found[number].add("listed")


def neighbourhood(chances: Sequence[float]) -> list[Features]:
    """What the chances of the lines around each line, and its own, add to its features."""
    found = []
    count = len(chances)
    for at, own in enumerate(chances):
        around = [*chances[max(0, at - NEAR) : at], *chances[at + 1 : at + 1 + NEAR]]
        before = chances[max(0, at - FAR) : at]
        after = chances[at + 1 : at + FAR]
        left = chances[at - 1] if at else EDGE_CHANCE
        right = chances[at + 1] if at + 1 < count else EDGE_CHANCE
        place = {f"own~{_quarter(own)}"}
        place |= {f"prev~{_quarter(left)}"} if at else set()
        place |= {f"next~{_quarter(right)}"} if at + 1 < count else set()
        place.add(f"around~{_quarter(sum(around) / len(around)) if around else 1}")
        if left > 0.6 and right > 0.6:
            place.add("between~furniture")
        if left < 0.3 and right < 0.3:
            place.add("between~prose")
        if not after or sum(after) > 0.6 * len(after):
            place.add("after~furniture")
        if not before or sum(before) > 0.6 * len(before):
            place.add("before~furniture")
        found.append(frozenset(place))
    return found


def _quarter(chance: float) -> int:
    return min(3, int(4 * chance))


NEAR, FAR = 3, 15
"""Lines to each side whose chances count."""
EDGE_CHANCE = 0.8
"""What the end of the text counts as."""
SEEN_FROM_NEXT = frozenset(
    """
    header teaser phrase prose short page counter credit time date no-end title-case command sections byline address
    upper""".split()
)


def _tie(stems: set[str], body: Counter[str], inside: bool) -> str:
    """How much of the line's words the article's prose has."""
    if not stems:
        return "tie-none"
    known = sum(1 for word in stems if body[word] > inside)
    share = known / len(stems)
    return "tie-0" if share == 0 else "tie-low" if share < 0.34 else "tie-half" if share < 0.67 else "tie-high"


def _own(line: str) -> Iterator[str]:
    line = line.strip()
    words = WORD.findall(line)
    lowered = [word.lower() for word in words]
    size = len(words)
    yield f"words-{_bucket(size)}"
    if size <= 5:
        yield "short"
    ends = bool(SENTENCE_END.search(line))
    yield "end" if ends else "no-end"
    if line.endswith(":"):
        yield "colon"
    if TRUNCATED.search(line):
        yield "truncated"
    if ends and size >= PROSE_WORDS:
        yield "prose"
    if line.endswith("?"):
        yield "question"
    if not size or COUNTER.fullmatch(line):
        yield "counter"
    elif any(letter.isdigit() for letter in line):
        yield "digits"
    yield from _patterns(line)
    if size:
        yield from _wording(words, lowered)


def _wording(words: list[str], lowered: list[str]) -> Iterator[str]:
    size = len(words)
    page = sum(word in PAGE for word in lowered)
    if page:
        yield "page"
        yield "page-many" if 4 * page >= size else "page-few"
        if page > 2:
            yield "page-3"
    if lowered[0] in COMMANDS:
        yield "command"
        if size <= 8:
            yield "command-short"
    if any(word in READER for word in lowered):
        yield "reader"
    if size <= 6 and all(word in HEADER_WORDS for word in lowered) and not HEADER_ANCHORS.isdisjoint(lowered):
        yield "header"
        if not LIST_WORDS.isdisjoint(lowered):
            yield "list"
    if any(word in ABOUT_PEOPLE for word in lowered):
        yield "story"
    sections = sum(word in SECTIONS for word in lowered)
    if sections == size or (sections >= 3 and 2 * sections >= size):
        yield "sections"
    yield from _case(words)


def _case(words: list[str]) -> Iterator[str]:
    size = len(words)
    capitals = sum(word[0].isupper() for word in words)
    if size > 1 and capitals == size:
        yield "title-case"
    elif capitals == 0:
        yield "no-capitals"
    elif 2 * capitals > size:
        yield "many-capitals"
    if size > 1 and all(word.isupper() for word in words):
        yield "upper"
    if size == 1:
        yield "one-upper" if words[0].isupper() and len(words[0]) > 1 else "one-word"


def _patterns(line: str) -> Iterator[str]:
    head = line[:400]
    for name, pattern in PATTERNS:
        if pattern.search(head):
            yield name
    if BYLINE.match(line):
        yield "byline"
    if INLINE_TEASER.match(line):
        yield "teaser"
    if SOURCE_LINE.match(line):
        yield "source-line"
    if line and (line[0] in "•-–—»›|*[<(#" or line[-1] in "|»›]"):
        yield "mark"
    if "|" in line:
        yield "bar"
    if line.count('"') + line.count("“") + line.count("”") >= 2:
        yield "quotes"


PATTERNS = (
    ("time", TIME),
    ("date", DATE),
    ("credit", CREDIT),
    ("address", ADDRESS),
    ("handle", HANDLE),
    ("markup", MARKUP),
    ("gallery", GALLERY),
    ("contributed", CONTRIBUTED),
    ("phrase", PHRASE),
)


def _bucket(size: int) -> str:
    for limit, name in ((0, "0"), (1, "1"), (2, "2"), (4, "4"), (7, "7"), (12, "12"), (20, "20"), (40, "40")):
        if size <= limit:
            return name
    return "more"
