"""How many syllables an English word has, told by its letters; for readability, where the mean of many words counts."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

GROUP = re.compile("[aeiouy]+")
SILENT = (
    re.compile(r"[^aeiouyl]e$|(?:[aeiouyrwl]l)e$"),  # made, whole; but: table
    re.compile(r"[^aeiouylcgsxz]es$(?<!hes)|[aeiouyrwl]les$|[^cst]hes$"),  # makes, rules; but: faces, watches
    re.compile(r"[^aeiouytdl]ed$|[aeiouyrwl]led$"),  # asked, called; but: wanted, settled
    re.compile(
        r"[^aeiouy]e(?=(?:ly|ful|fully|less|ness|ments?|some|where|thing|times?|land|town|work|line|body)$)"
        r"|ically$|^every.|^busin|^eve(?:n|rt)?[lms]|^some."
        r"|^(?:fore|home|life|safe|state|whole|name|space|face|mine)[^aeiouyrn]"
    ),
)
"""Where an e (or, in a few words, another vowel) is written that is not said."""
SAID = (
    re.compile(r"(?<![ctsgl])i(?=a(?!g)|o|u[ms])|(?<=[cg])i(?=os|um)|(?<=ct)i(?=o(?!n))"),  # media, period, stadium
    re.compile(r"(?<=[^l]l)i(?=a(?![nm]$)|o(?!n))"),  # familiar; but: million, Italian
    re.compile(r"(?<=[^cstgxp])ie(?=t|nc|nt)|(?<=[sc])ie(?=t|nc)"),  # society, science
    re.compile(r"eo(?!us|n$|ns$|u|p)|(?<=cr)ea(?=t)|(?<=[rd])ea(?=$|s$)|(?<=th)ea(?=t)"),  # video, create, area
    re.compile(r"(?<![gq])u(?=a|ous|i(?:t[yi]|n))"),  # annual, continuous
    re.compile(r"[aeiouy](?=ing)|y(?=ing)|oe(?=[tmv])"),  # being, flying, poem
    re.compile(r"[aeiouy][^aeiouy]*sms?$|^mc|(?<=[dst])nt$"),  # terrorism, McNeil, couldn't
)
"""Where a syllable begins that no group of vowels has to itself."""


@lru_cache(maxsize=8192)
def syllables(word: str) -> int:
    """The syllables of one word, at least one."""
    plain = unicodedata.normalize("NFKD", word.lower())
    letters = "".join(letter for letter in plain if "a" <= letter <= "z")
    if len(letters) <= 3 and "'" not in word:
        return max(1, len(GROUP.findall(letters.removesuffix("e") if len(letters) == 3 else letters)))
    number = len(GROUP.findall(letters))
    number -= sum(bool(pattern.search(letters)) for pattern in SILENT)
    number += sum(len(pattern.findall(letters)) for pattern in SAID)
    return max(1, number)
