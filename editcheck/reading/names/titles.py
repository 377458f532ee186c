"""Words that stand with names: forms of address, nouns for people, and words that no person's name has."""

from __future__ import annotations

FORMS_OF_ADDRESS = {
    "mr": "male", "mister": "male", "sir": "male", "lord": "male", "baron": "male", "father": "male",
    "viscount": "male", "king": "male", "prince": "male", "duke": "male", "earl": "male", "pope": "male",
    "brother": "male", "mrs": "female", "ms": "female", "miss": "female", "mme": "female", "dame": "female",
    "lady": "female", "baroness": "female", "queen": "female", "princess": "female", "duchess": "female",
    "countess": "female", "sister": "female", "viscountess": "female", "mx": "", "dr": "", "doctor": "",
    "prof": "", "professor": "", "rev": "", "reverend": "", "judge": "", "justice": "", "pres": "",
    "president": "", "sen": "", "senator": "", "rep": "", "gov": "", "governor": "", "gen": "", "general": "",
    "col": "", "colonel": "", "lt": "", "lieutenant": "", "capt": "", "captain": "", "sgt": "", "sergeant":
    "", "maj": "", "major": "", "det": "", "insp": "", "inspector": "", "supt": "", "pc": "", "cllr": "",
    "councillor": "", "hon": "", "adm": "", "admiral": "", "cmdr": "", "commander": "", "cpl": "", "corporal":
    "", "pte": "", "private": "", "amb": "", "bishop": "", "archbishop": "", "cardinal": "", "imam": "",
    "rabbi": "", "sheikh": "", "dean": "", "marshal": "", "congressman": "male", "congresswoman": "female",
    "attorney": "", "st": "", "saint": "",
}  # fmt: skip
"""Forms of address and ranks that stand right before a name, and the gender they tell."""

PEERAGE = frozenset("lord lady baroness baron viscount viscountess earl countess duke duchess".split())
"""Titles that make one name with the surname: Baroness Jones is not the Jones who has no title."""

BY_GIVEN_NAME = frozenset("sir dame king queen prince princess pope father sister brother saint st".split())
"""Titles that stand before a given name: Dame Alison is Dame Alison Verrey."""

NAMES_TOO = frozenset("king prince dean earl duke major baron bishop pope marshal judge father st saint lord".split())
"""Those of the forms of address that are names as well: a title only where nothing but titles stands before."""

ABBREVIATED = frozenset(
    "Mr Mrs Ms Mx Dr Prof Rev Sen Rep Gov Gen Col Lt Capt Sgt Maj Det Insp Supt Cllr Hon Adm Cmdr Cpl Pte Pres Amb "
    "St Messrs Jr Sr Sens Reps Govs".split()
)
"""Titles that may be written with a dot."""

PARLIAMENTS = frozenset("MP MEP MSP MLA MS AM TD".split())
"""Letters for a member of a parliament: behind a name or before it."""

SUFFIXES = frozenset("KC QC MP MEP MSP MLA MS AM TD OBE MBE CBE KBE DBE FRS PhD MD Jr Sr II III IV Esq".split())

GENDERED_NOUNS = {
    "spokesman": "male", "spokeswoman": "female", "chairman": "male", "chairwoman": "female", "businessman": "male",
    "businesswoman": "female", "congressman": "male", "congresswoman": "female", "councilman": "male",
    "councilwoman": "female", "policeman": "male", "policewoman": "female", "actress": "female", "waitress": "female",
    "man": "male", "woman": "female", "boy": "male", "girl": "female", "father": "male", "mother": "female",
    "son": "male", "daughter": "female", "brother": "male", "sister": "female", "husband": "male", "wife": "female",
    "uncle": "male", "aunt": "female", "nephew": "male", "niece": "female", "grandfather": "male",
    "grandmother": "female", "widow": "female", "widower": "male", "king": "male", "queen": "female", "dad": "male",
    "mum": "female", "mom": "female", "salesman": "male", "fisherman": "male", "fireman": "male", "gentleman": "male",
    "lady": "female", "heiress": "female", "hostess": "female", "anchorman": "male", "anchorwoman": "female",
    "boyfriend": "male", "girlfriend": "female", "assemblyman": "male", "assemblywoman": "female", "grandson": "male",
    "granddaughter": "female", "ombudsman": "", "stuntman": "male", "schoolgirl": "female", "schoolboy": "male",
}  # fmt: skip

PERSON_NOUNS = frozenset(
    """
    academic accountant activist actor administrator adviser advisor advocate agent aide ally ambassador analyst anchor
    architect archivist artist assistant associate astronaut athlete attorney author authority banker barrister bishop
    blogger boss broadcaster broker builder buyer campaigner candidate captain carer cardinal caseworker caucus-goer
    celebrity chair chairperson chancellor chaplain chef chief child chronicler citizen clerk client coach coalition
    collaborator colleague colonel columnist comedian commander commentator commissioner companion composer conductor
    congressperson constable constituent consultant contractor convener coordinator coroner correspondent councillor
    councilor counsel counselor couple coworker creator critic curator customer dean defendant delegate demonstrator
    dentist deputy designer detective developer diplomat director doctor donor driver economist editor educator
    elder employee employer engineer entrepreneur environmentalist envoy executive expert farmer filmmaker financier
    firefighter founder friend fundraiser general geologist governor grandparent guard guest guide head historian host
    hunter immigrant insider inspector instructor interviewer inventor investigator investor jogger journalist judge
    juror justice kid landlord lawmaker lawyer leader lecturer legislator librarian lieutenant lobbyist magistrate
    maker manager marshal mathematician mayor mechanic medic member mentor merchant meteorologist migrant minister
    moderator motorist musician narrator negotiator neighbor neighbour newscaster novelist nurse observer officer
    official operative operator opponent organiser organizer owner painter panelist paramedic parent partner
    passenger pastor patient peer performer pharmacist philanthropist philosopher photographer physician physicist
    pilot plaintiff player playwright poet policymaker politician pollster premier presenter president priest principal
    producer professor programmer prosecutor protester protestor provost psychiatrist psychologist publisher
    publicist pundit rabbi receptionist regulator relative reporter representative republican democrat researcher
    resident retiree reviewer rival rower runner sailor scholar scientist screenwriter secretary senator sergeant
    servant sheriff shareholder shopkeeper singer sociologist soldier solicitor source specialist speechwriter
    spokesperson staffer star stakeholder statesman statistician steward strategist student subscriber superintendent
    superstar supporter surgeon surrogate survivor suspect teacher technician teenager tenant theorist therapist
    tourist trader trainer treasurer trustee tutor undersecretary user veteran vet vicar vice-president victim viewer
    villager visitor volunteer voter walker warden winner witness worker writer youngster opponents
    """.split()
) | frozenset(GENDERED_NOUNS)  # fmt: skip
"""Nouns for one person, singular; see `is_person_noun` for plurals."""

PEOPLE_NOUNS = frozenset(
    """
    people police officials men women children staff crew crowd audience others parents residents some many both
    experts critics authorities democrats republicans conservatives liberals lawmakers prosecutors voters councillors
    """.split()
)
"""Nouns for several people that are no plural of the above, or come too often to work that out."""

NO_PERSON = frozenset(
    """
    academy act administration agency airport alliance amendment archive army arena assembly assizes association
    authority avenue award bank bay beach bill board books borough bridge broadcasting bureau business cabinet campaign
    canal capital castle cathedral center centre chamber channel charity chronicle church city club coalition coast
    college commission committee commons communications community company conference congress constitution convention
    corporation council country county court courier creek crown daily day debate defence defense democrat department
    democratic democrats development directive division east economics education election embassy energy enterprises
    europe europeans exchange express facebook federation festival fire foundation fund game games garden gazette
    government group guard guardian health herald high hill hills holdings home hospital hotel house inc industries
    inquiry insider inspectorate institute insurance intelligence international islamic island islands journal labour
    lake land law league legislature library limited line live lords ltd magazine mail market media memorial metro
    ministry mirror monitor mountain movement museum national navy network new news newspaper nhs north observatory
    office olympics order organisation organization palace park parliament partners partnership party people plc
    police policy poll port post press primary prison programme program project public radio railway records region
    register regulations report republic republican republicans research resistance review river road royal saturday
    school schools sea security senate service services site society solutions south square stadium standard state
    states station street studios sun sunday super supreme survey systems tabernacle technologies telegraph television
    temple theatre theater times today tower town trade treaty treasury tribunal tribune trust tv twitter
    union united university utilities valley vatican village wales wall war water weekly west white wildlife works
    world youtube valley york jersey carolina dakota zealand hampshire virginia america african american british
    chinese english french german indian irish israeli italian japanese jewish mexican muslim russian scottish spanish
    syrian welsh catholic christian protestant isis england scotland ireland london washington christmas easter liberal
    conservative independent bbc cnn abc nbc cbs fox msnbc reuters politico angeles francisco vegas orleans
    """.split()
)
"""Words (lower case) of names of places, bodies, papers, laws and peoples: a name that holds one is no person's."""

SURNAMES_TOO = frozenset(
    "hill hills west lake day wall law east north ireland london england church land french".split()
)
"""Those of the above that are surnames as well: Ann Hill is a person, Notting Hill is not."""

CALENDAR = frozenset(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
    october november december today yesterday tomorrow
    """.split()
)


def is_person_noun(word: str) -> bool:
    """Whether a word (any case) is a noun for a person or for people: "minister", "Ministers", "spokeswomen"."""
    word = word.lower()
    return singular_person_noun(word) != "" or word in PEOPLE_NOUNS


def singular_person_noun(word: str) -> str:
    """The singular of a noun for people (lower case), or "" where it is none."""
    if word in PERSON_NOUNS:
        return word
    if word.endswith("men") and word[:-2] + "an" in PERSON_NOUNS:
        return word[:-2] + "an"
    if word.endswith("ies") and word[:-3] + "y" in PERSON_NOUNS:
        return word[:-3] + "y"
    if word.endswith("s") and word[:-1] in PERSON_NOUNS:
        return word[:-1]
    return ""


def gender_of_noun(word: str) -> str:
    """``female`` or ``male`` where a noun tells it ("spokeswoman"), else ""."""
    return GENDERED_NOUNS.get(word.lower(), "")
