"""Words that tell that somebody speaks: verbs of saying in their forms, and "according to"."""

from __future__ import annotations

from functools import cache

PLAIN = """
say tell add write ask explain tweet reply continue respond state declare note argue announce conclude insist
recall joke warn admit exclaim answer remark observe quip post comment muse shout yell whisper mutter murmur bellow
retort recount concede acknowledge assert claim contend maintain stress emphasise emphasize reiterate repeat counter
caution predict vow pledge promise reveal confess complain lament boast brag suggest agree read testify recite
interject scoff gush sigh laugh snap chime bark chant sing cry scream blurt opine reason confide deadpan intone
continued finish interrupt clarify elaborate protest protested enthuse fume rail sneer crow tease jest volunteer
proclaim pronounce
"""
"""Verbs that speech itself is the object of: "…," she added."""

REPORTING = """
accuse allege apologise apologize applaud assure attack attribute blame blast call charge cite compare condemn
confirm criticise criticize decry defend demand denounce deny deride describe detail dismiss disclose dub endorse
estimate express find hail highlight hint imply indicate inform inquire instruct invoke label lash list liken
mock mention offer order outline pen phrase plead point praise preach press propose question quote recommend refer
refuse reject remember remind report request rip share signal slam speak speculate talk taunt term testify thank
think threaten tout trumpet underline underscore urge voice welcome wonder advise affirm appeal aver believe boo bemoan
berate chide consider credit echo fear feel forecast hope invite invoke know laud lecture lobby object oppose
point predict present pronounce propose rant rave rebuff rebuke rebut recap recommend relate release remonstrate
reprimand ridicule rule say scold see send sign sound speculate spell summarise summarize support swear teach text
title toast toss type venture warrant weigh wish put hold go conceive email message argue stipulate specify certify
submit publish unveil launch introduce lead begin open close start
"""
"""Verbs that may lead in somebody's words, but often do not."""

IRREGULAR = {
    "say": "said said", "tell": "told told", "write": "wrote written", "read": "read read", "find": "found found",
    "think": "thought thought", "speak": "spoke spoken", "put": "put put", "go": "went gone", "hold": "held held",
    "feel": "felt felt", "know": "knew known", "see": "saw seen", "send": "sent sent", "sing": "sang sung",
    "lead": "led led", "begin": "began begun", "teach": "taught taught", "swear": "swore sworn",
    "spell": "spelt spelt", "overhear": "overheard overheard",
}  # fmt: skip

STRONG, GOOD, FAIR = 3, 2, 1
"""How surely a verb leads in speech."""

STRONGEST = frozenset("say tell add write ask explain tweet reply continue state respond declare".split())

SKIPPED_BEFORE_VERB = frozenset(
    """
    also later then now once again just even often still always never simply only already first further both all
    has had have is was were are be been being will would could can may might must should did does do not n't
    who which that subsequently recently today yesterday tonight last monday tuesday wednesday thursday friday saturday
    sunday reportedly famously previously earlier quickly instead so too nevertheless himself herself themselves
    clearly repeatedly publicly sarcastically quietly
    went go goes going on to
    """.split()
)
"""Words that may stand between somebody and the verb that tells that they speak."""


@cache
def forms() -> dict[str, tuple[int, str]]:
    """Every form of the verbs of saying, how surely it leads in speech, and its shape: "ed", "s", "" or "ing"."""
    table: dict[str, tuple[int, str]] = {}
    for words, strength in ((REPORTING, FAIR), (PLAIN, GOOD)):
        for verb in words.split():
            rank = STRONG if verb in STRONGEST else strength
            for form, shape in _inflected(verb):
                table[form] = (rank, shape)
    return table


def _inflected(verb: str) -> list[tuple[str, str]]:
    stem = verb.removesuffix("e")
    doubled = verb + verb[-1] if verb in DOUBLING else verb
    if verb.endswith("y") and verb[-2] not in "aeiou":
        third, past = verb[:-1] + "ies", verb[:-1] + "ied"
    else:
        third = verb + ("es" if verb.endswith(("s", "sh", "ch", "x", "o")) else "s")
        past = stem + "ed" if verb.endswith("e") else doubled + "ed"
    pasts = IRREGULAR[verb].split() if verb in IRREGULAR else [past]
    going = (doubled if verb in DOUBLING else stem if not verb.endswith("ee") else verb) + "ing"
    return [(verb, ""), (third, "s"), (going, "ing"), *((past, "ed") for past in pasts)]


DOUBLING = frozenset("quip brag snap rip slam rebut dub chat admit refer submit label tut".split())
"""Verbs that double their last letter before an ending."""
