"""Spellings of one word: British and American, and a few that houses choose between."""

from __future__ import annotations

import re
from functools import cache, lru_cache

VARIANTS = """
adviser advisor  aeroplane airplane  ageing aging  aluminium aluminum  amidst amid  amongst among  artefact artifact
axe ax  burnt burned  cheque check  cosy cozy  doctor dr  doughnut donut  draught draft  dreamt dreamed
enquire inquire  enquiry inquiry  enquiries inquiries  enrol enroll  fulfil fulfill  gaol jail  grey gray
instalment installment  instalments installments  jewellery jewelry  kerb curb  kilometre kilometer  leapt leaped
learnt learned  manoeuvre maneuver  mister mr  missus mrs  mould mold  moustache mustache  mum mom  mums moms
ok okay  plough plow  practise practice  practised practiced  practising practicing  programme program
programmes programs  pyjamas pajamas  saint st  sceptic skeptic  sceptical skeptical  scepticism skepticism
sceptics skeptics  skilful skillful  smoulder smolder  speciality specialty  spelt spelled  spilt spilled
spoilt spoiled  storey story  sulphur sulfur  till until  tyre tire  tyres tires  whilst while  wilful willful
yeah yes  yoghurt yogurt  gonna going-to  gotta got-to  wanna want-to  cuz because
"""
"""Pairs that no rule reaches."""

VOWEL_GROUP = "[aeiouy]+"
ENDINGS = (
    (r"(?<=...)(?<=[iy])s(?=(?:e|ed|es|er|ers|ing|ation|ations|able)$)", "z"),
    (r"(?<=..)our(?=(?:s|ed|ing|er|ers|able|ably|ite|ites|ful|less|hood|hoods|ly|al|y)?$)", "or"),
    (r"(?<=..[tbg])re(?=s?$)", "er"),
    (r"(?<=..[tbg])red$", "ered"),
    (r"(?<=..)ogue(?=s?$)", "og"),
    (r"(?<=.)enc(?=(?:e|es|eless)$)", "ens"),
    (r"dgement", "dgment"),
    (r"(?<=..)wards$", "ward"),
    (r"[ao]e(?=.{2})", "e"),
)
DOUBLED = r"ll(?=(?:ed|ing|er|ers|or|ors|ous|ery|ist|ists)$)"


def same_spelling(one: str, other: str) -> bool:
    """Whether two lower-case words are one word, spelt the British and the American way or by another house's style."""
    return one == other or folded(one) == folded(other)


@lru_cache(maxsize=4096)
def folded(word: str) -> str:
    """A form that the spellings of one word share; it is not itself a spelling, and only good for comparing."""
    word = _variants().get(word, word)
    if len(word) < 5:
        return word
    for ending, other in ENDINGS:
        word = re.sub(ending, other, word)
    doubled = re.search(DOUBLED, word)
    if doubled and len(re.findall(VOWEL_GROUP, word[: doubled.start()])) > 1:  # travelled, but not filled
        word = word[: doubled.start()] + word[doubled.start() + 1 :]
    return word


@cache
def _variants() -> dict[str, str]:
    listed = VARIANTS.split()
    return {one: other.replace("-", "") for one, other in zip(listed[::2], listed[1::2], strict=True)}
