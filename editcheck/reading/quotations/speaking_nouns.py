"""Nouns for what speaks without being a person: bodies and documents."""

from __future__ import annotations

from functools import cache

from editcheck.reading.names.titles import PEOPLE_NOUNS, PERSON_NOUNS

BODIES = frozenset(
    """
    administration agency army association authority bank board body bureau business campaign chain charity church
    club coalition college commission committee community company conglomerate congregation congress consortium
    consultancy corporation council country court department embassy enterprise firm force foundation franchise
    government group hospital institute institution jury league magazine ministry movement newspaper ngo office
    operator organisation organization outlet panel paper parliament party police publication publisher
    regime regulator retailer school senate service site squad startup station studio supermarket team thinktank
    tribunal troupe tabloid union university utility watchdog website broadcaster network crowd audience
    """.split()
)
"""Nouns for bodies that make statements."""

DOCUMENTS = frozenset(
    """
    account ad advert advertisement affidavit agreement album analysis announcement article autobiography banner bill
    biography blog book briefing brief brochure bulletin caption chapter clause clip column commentary communique
    complaint constitution contract copy declaration decree description dictionary disclaimer document dossier
    editorial email e-mail essay excerpt feature file filing flyer footage form guide guidance headline indictment
    inscription interview invitation judgment judgement label law lawsuit leaflet letter line listing lyrics magazine
    mailer mail manifesto manual memo memoir memorandum message minutes motion narrator note notice novel op-ed
    opinion order page pamphlet paragraph passage petition piece placard plaque pledge poem policy poll post poster
    preamble preface proclamation profile prompt proposal provision quote readout recap record release reply report
    resolution response review rule ruling script section sign slogan song speech statement story study submission
    subpoena suit summary survey tag testimony text thesis title tome transcript tweet update verdict version video
    voiceover warning website wording writ
    """.split()
)
"""Nouns for documents whose words may be quoted."""


@cache
def speaking_nouns() -> dict[str, str]:
    """Every noun (lower case, both numbers) for what may speak, and its kind.

    Kinds: noun (a person), nouns (people), body, document.
    """
    table: dict[str, str] = {}
    for words, one, many in ((DOCUMENTS, "document", "document"), (BODIES, "body", "body")):
        for word in words:
            table[word] = one
            table[_plural(word)] = many
    for word in PERSON_NOUNS:
        table[_plural(word)] = "nouns"
        table[word] = "noun"
    for word in ("mp", "mep", "msp", "mla"):
        table[word], table[f"{word}s"] = "noun", "nouns"
    table.update(dict.fromkeys(PEOPLE_NOUNS, "nouns"))
    return table


def _plural(word: str) -> str:
    if word.endswith("man"):
        return word[:-2] + "en"
    if word.endswith("y") and word[-2] not in "aeiou":
        return word[:-1] + "ies"
    return word + ("es" if word.endswith(("s", "sh", "ch", "x")) else "s")
