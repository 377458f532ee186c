"""Links that lead elsewhere than they say, follow the reader about, or were put in to sell something."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from editcheck.checks.kind import Draft, Fix, Hit
from editcheck.checks.lexicon.letters import fold, surprise
from editcheck.checks.spam.disguises import disguised
from editcheck.checks.spam.trades import term
from editcheck.named_tuple import NamedTuple

ADDRESS = r"(?i)(?:https?://|www\.)[^\s<>\"'“”‘’()\[\]{}|]{1,2000}"
HTML_LINK = r"(?i)<a\s[^<>]{0,2000}>([^<]{0,500})</a\s*>"
MARKDOWN_LINK = r"\[([^\[\]\n]{0,500})\]\(([^()\s]{1,2000})\)"
HOST = r"(?:\w+://)?(?:[^/@\s]*@)?([^/:?#\s]+)"
HOST_AS_TEXT = r"(?i)(?:https?://)?((?:[\w-]+\.)+[a-z]{2,})(?:/\S*)?"
WORDS = r"[a-z]+|\d+"
PUNCTUATION = ".,;:!?"

TRACKING = (
    r"(?i)[?&](?:utm_\w+|fbclid|gclid|dclid|msclkid|yclid|mc_[ce]id|igshid|igsh|ref|refid|referrer|aff|affid|affiliate\w*"
    r"|clickid|click_id|subid|sub_id|partner|promo|tag|cmpid|ito|xtor|ncid|smid|trk|_hsenc|_hsmi|vero_id|s_cid)="
)
CHEAP_ENDINGS = frozenset(
    """
    top xyz online shop club icu buzz click loan loans win bid cam bet casino poker porn xxx sex adult vip site website
    space fun monster cyou sbs rest cfd quest bond lol pics mom men date review trade party racing download stream
    accountant science work gdn ml ga cf tk gq pw store live pro info biz rocks host press link zip mov""".split()
)
"""Endings under which addresses cost next to nothing, so that most of what spam links to has one of them."""
SHORTENERS = frozenset(
    "bit.ly tinyurl.com goo.gl ow.ly is.gd buff.ly cutt.ly rb.gy shorturl.at t.ly rebrand.ly adf.ly".split()
)
REPORTS = "it reports to somebody who follows it"
SCRIPTS = ("javascript:", "data:", "vbscript:")
SECOND_LEVEL = frozenset("co com org net ac gov edu or ne go".split())


class Link(NamedTuple):
    """A link, `[start, end)` in the prose with all that belongs to it, its words, and where it leads."""

    start: int
    end: int
    text: str
    target: str
    raw: bool


def check(draft: Draft, options: Mapping[str, Any]) -> Iterator[Hit]:
    """A hit for each link that is not what an editor would set, with the reason."""
    allowed = {host.lower().removeprefix("www.") for host in options["allow"]}
    forbidden = {host.lower().removeprefix("www.") for host in options["forbid"]}
    for link in links(draft):
        host = host_of(link.target)
        names = {host, _domain(host)}
        if not names.isdisjoint(allowed):
            continue
        listed = not names.isdisjoint(forbidden)
        fault = "its site is on the list of those not to link to" if listed else fault_of(link)
        if fault:
            fixes = _fixes(link, fault)
            yield Hit(link.start, link.end, fixes=fixes, values={"fault": fault, "target": link.target[:80]})


def links(draft: Draft) -> Iterator[Link]:
    """Every link, by position: those the format marks, those written as code, and bare addresses."""
    text = draft.reading.text
    found = [
        Link(region.start, region.end, text[region.start : region.end], region.target, False)
        for region in draft.reading.document.regions
        if region.kind == "link" and region.target
    ]
    for match in re.finditer(HTML_LINK, text) if "</" in text else ():
        target = re.search(ADDRESS, match.group())
        found.append(Link(match.start(), match.end(), match[1], target.group() if target else "", True))
    for match in re.finditer(MARKDOWN_LINK, text) if "](" in text else ():
        found.append(Link(match.start(), match.end(), match[1], match[2], True))
    lower = text.lower()
    for match in re.finditer(ADDRESS, text) if "://" in lower or "www." in lower else ():
        address = match.group().rstrip(PUNCTUATION)
        start = _with_words(text, match.start(), address)
        found.append(Link(start, match.start() + len(address), "", address, False))
    reached = 0
    for link in sorted(found, key=lambda link: (link.start, -link.end)):
        if link.start >= reached:
            reached = link.end
            yield link


def fault_of(link: Link) -> str:
    """What is wrong with a link, in an editor's words; "" where nothing is."""
    target = re.sub(r"[\x00-\x20]", "", link.target)
    host = host_of(target)
    if target.lower().startswith(SCRIPTS):
        return "it runs a program instead of leading to a page"
    said = re.fullmatch(HOST_AS_TEXT, link.text.strip())
    if said and "." in host and _domain(said[1].lower()) != _domain(host):
        return f"it says {said[1]} and leads to {host}"
    if _spam(link, host):
        return "it looks put in to sell something"
    if link.raw:
        return "it is code that readers would see"
    if _hides(target, host):
        return "its address hides where it leads"
    if re.search(TRACKING, target):
        return REPORTS
    return ""


def host_of(target: str) -> str:
    """The site that an address names, in lower case; "" where there is none."""
    match = re.match(HOST, target)
    host = match[1].lower() if match and ("://" in target or target.lower().startswith("www.")) else ""
    return host.removeprefix("www.")


def _domain(host: str) -> str:
    """The part of a site's name that somebody owns: example.org of news.example.org."""
    parts = host.removeprefix("www.").split(".")
    size = 3 if len(parts) > 2 and len(parts[-1]) == 2 and parts[-2] in SECOND_LEVEL else 2
    return ".".join(parts[-size:])


def _spam(link: Link, host: str) -> bool:
    """Whether the words of an address, or its letters, are those of spam."""
    printed = re.findall(WORDS, f"{link.text} {link.target}".lower())
    said = [known for word in printed if (known := term(word))]
    said += [known for word in re.findall(WORDS, host.rpartition(".")[0]) if (known := disguised(word))]
    of_trades = [known.weight for known in said if known.trade]
    ending = host.rpartition(".")[2]
    if ending in CHEAP_ENDINGS:
        name = fold(host.rpartition(".")[0])
        random = len(name) > 7 and surprise(name) >= 5
        return bool(of_trades) or bool(re.search(TRACKING, link.target)) or random or len(said) > 1
    return bool(of_trades) and max(of_trades) >= 3


def _hides(target: str, host: str) -> bool:
    """Whether an address is a number, a short form, a password trick or letters that look like others."""
    named = target.partition("://")[2].partition("/")[0]
    digits = host.replace(".", "").isdigit()
    return (
        digits or "@" in named or host.startswith("xn--") or ".xn--" in host or host in SHORTENERS or not host.isascii()
    )


def _with_words(text: str, start: int, address: str) -> int:
    """Where the words before a bare address begin that its name repeats, or the address itself."""
    name = "".join(re.findall(WORDS, host_of(address).rpartition(".")[0]))
    first = start
    for match in reversed(list(re.finditer(r"\S+", text[max(0, start - 120) : start]))):
        word = "".join(re.findall(WORDS, match.group().lower()))
        if not word or not name.endswith(word):
            break
        name = name.removesuffix(word)
        first = max(0, start - 120) + match.start()
    return first


def _fixes(link: Link, fault: str) -> tuple[Fix, ...]:
    """The fix that leaves the words of a link that is code, or an address without what reports; none for others."""
    if link.raw:
        return (Fix(link.start, link.end, link.text),)
    if fault == REPORTS and not link.text:
        start = link.end - len(link.target)
        return (Fix(start, link.end, untracked(link.target)),)
    return ()


def untracked(target: str) -> str:
    """An address without the parameters that report who follows it."""
    address, hash_mark, fragment = target.partition("#")
    page, _, query = address.partition("?")
    kept = [part for part in query.split("&") if part and not re.match(TRACKING, f"?{part}")]
    return page + ("?" + "&".join(kept) if kept else "") + hash_mark + fragment
