"""Words that cannot both be true of one thing: opposites, and members of a set of which only one holds."""

from __future__ import annotations

from functools import cache

from editcheck.reading.words import stem

OPPOSITES = """
rise increase grow climb soar surge jump gain up higher upward raise boost expand | fall drop decline decrease plunge
    slump tumble sink down lower downward cut reduce slash shrink
win victory beat defeat triumph winner | lose loss defeated loser lost
accept approve back support welcome endorse praise favour favor | reject refuse oppose decline criticise criticize
    condemn denounce
admit confess acknowledge | deny
agree | disagree
allow permit let enable authorise legalise | ban forbid prohibit block prevent bar outlaw
arrive enter join come | leave exit quit depart
start begin open launch commence | end finish close stop halt conclude cease
accelerate hasten | slow delay
agreement deal | dispute disagreement
alive survive survivor live | dead die death killed
ally friend | enemy foe rival opponent
ancient old elderly | new modern young recent
first | last final
asleep | awake
attack assault | defend defence defense
attract | repel
before earlier prior | after later following
best | worst
better improve improvement | worse worsen deteriorate deterioration
big large huge massive great giant enormous | small tiny little minor
bottom | top
bright | dark dim
build construct | demolish destroy
busy | quiet idle
buy purchase acquire | sell
calm peaceful | violent angry
careful cautious | careless reckless
cheap inexpensive | expensive costly
clean | dirty filthy
clear cleared acquit acquitted innocent | convict convicted guilty
common frequent | rare
complete full total whole entire | partial incomplete empty
confident | doubtful
confirm | deny
create | destroy abolish
credit asset | debit liability debt
dangerous risky unsafe | safe
day daytime | night overnight
deep | shallow
difficult hard tough | easy simple
direct | indirect
domestic national home local homegrown | foreign overseas international abroad
early | late
east eastern | west western
north northern | south southern
employ hire recruit | fire sack dismiss
encourage | discourage deter
enormous | tiny
enough sufficient adequate | insufficient inadequate
even | odd
exclude | include
export | import
external outside outdoor outdoors | internal inside indoor indoors
fact real true genuine | fake false fictional
fail failure unsuccessful | succeed success successful
fast quick rapid swift | slow gradual
fat obese | thin slim
female woman women girl | male man men boy
mother wife sister aunt | father husband brother uncle
daughter sister | son brother
few fewer less least minority minimum | many more most majority maximum
find found discover | lose lost miss
forget | remember
former ex | current present
forward | backward
free release freed released liberate | jail imprison imprisoned detain arrest
front | back rear
good positive | bad negative
happy glad delighted pleased | sad unhappy upset angry furious
hate dislike loathe | love like adore
healthy well | ill sick unwell
heaven | hell
heavy | light
hide conceal cover | reveal show disclose expose uncover
high | low
hope optimism optimistic | despair pessimism pessimistic
hot warm | cold cool
human humans people | animal animals
hurt injured harm harmed wounded | unhurt unharmed uninjured
join | split leave separate
junior | senior
keep retain | abandon discard
named identified | unnamed anonymous
land | sea
lead ahead | trail behind
legal lawful | illegal unlawful
lengthen extend | shorten
long | short brief
loud noisy | quiet silent
male masculine | female feminine
marry married marriage wedding | divorce divorced
mandatory compulsory required obligatory | voluntary optional
maximum | minimum
near close nearby | far distant
never | always
normal usual ordinary | abnormal unusual extraordinary
offence attacking | defence
parent parents adult adults | child children
pass passed | fail failed
past | future
pay paid | unpaid
permanent | temporary
physical | mental
poor poverty | rich wealthy wealth
popular | unpopular
possible | impossible
powerful strong strengthen | weak weaken
pregnant | barren
private privately communal | public publicly
secretly secret | openly publicly
professional | amateur
profit gain | loss deficit
proud | ashamed
push | pull
reduce | increase
relax ease | tighten
rural | urban
save | spend waste
same identical similar | different
sharp | blunt
single unmarried | married
smooth | rough
sober | drunk
soft | hard
start | stop
stable | unstable volatile
straight | gay
strict | lenient
stay remain | leave go depart
thick | thin
tall | short
tie draw | win
trust | distrust mistrust
unite united | divide divided
upper | lower
vague | precise specific
vertical | horizontal
visible | invisible hidden
wet | dry
wide broad | narrow
wise | foolish
"""
"""Opposites: words on one side of the mark mean the contrary of those on the other."""

SETS = """
gold silver bronze copper platinum
red orange yellow green blue/navy purple/violet pink brown black white grey/gray
morning afternoon evening/night/midnight noon
spring summer autumn winter
second minute hour day week month year decade century
hundred thousand million billion trillion
one two three four five six seven eight nine ten eleven twelve
mother/wife father/husband brother sister uncle aunt grandmother grandfather cousin
son daughter brother sister cousin nephew niece
boyfriend girlfriend husband wife
goalkeeper defender midfielder striker winger forward
coach player referee
king queen prince/duke princess/duchess
head neck shoulder arm elbow wrist hand finger chest stomach hip leg knee ankle foot toe back
heart lung liver kidney brain
dog cat horse cow sheep pig goat lion tiger bear wolf elephant monkey
chicken duck goose turkey
beef pork lamb chicken fish
apple banana strawberry raspberry blueberry cherry lemon peach pear
tea coffee beer wine whisky vodka
milk water juice
christian muslim jewish hindu buddhist sikh
catholic protestant anglican orthodox
church mosque synagogue temple
hospital school prison church library museum hotel/restaurant
car bus train plane ship/ferry/boat bicycle/bike lorry/truck/van motorcycle helicopter tram
airport station harbour port
football rugby cricket tennis golf basketball baseball hockey boxing swimming cycling
quarter-final semi-final final
doctor nurse teacher lawyer engineer farmer soldier pilot plumber carpenter electrician hairdresser
actor singer dancer painter writer/poet
biologist chemist physicist astronomer geologist historian
murder theft burglary arson rape fraud manslaughter robbery kidnapping
police army navy
mayor governor president senator
bachelor master doctorate
bronze silver gold
breakfast lunch dinner supper
kitchen bedroom bathroom garage garden attic basement
earth mars venus jupiter saturn mercury neptune uranus
oxygen nitrogen hydrogen carbon helium
iron steel copper tin lead aluminium zinc
wood plastic glass metal paper stone brick concrete
cancer diabetes stroke asthma pneumonia malaria
drugs weapons food
piano guitar violin drums trumpet flute
drawing painting sculpture photograph recording
book film song play
newspaper magazine
earthquake flood hurricane tornado wildfire volcano
snow rain hail fog
river lake ocean/sea
mountain valley desert
quarterly monthly weekly daily annual hourly
"""
"""Sets of which one member excludes the others, but for those with a stroke between them: a ferry is a boat.

Those of whom one is the other's are not in one set: Rory's mother, and she whose son he is.
"""

PREFIXES = ("un", "in", "im", "dis", "non", "ir", "il", "mis")


@cache
def _sides() -> dict[str, frozenset[int]]:
    """The sides of opposites that each stem stands on: even and odd numbers of one pair differ in the last bit."""
    sides: dict[str, set[int]] = {}
    for number, line in enumerate(OPPOSITES.replace("\n    ", " ").strip().splitlines()):
        for side, group in enumerate(line.split("|")):
            for word in group.split():
                sides.setdefault(stem(word), set()).add(2 * number + side)
    return {word: frozenset(found) for word, found in sides.items()}


@cache
def _members() -> dict[str, frozenset[tuple[int, int]]]:
    """The sets that each stem is in, and which member of it: those that may be told for each other are one."""
    members: dict[str, set[tuple[int, int]]] = {}
    for number, line in enumerate(SETS.strip().splitlines()):
        for place, group in enumerate(line.split()):
            for word in group.split("/"):
                members.setdefault(stem(word), set()).add((number, place))
    return {word: frozenset(found) for word, found in members.items()}


def opposed(one: str, other: str) -> bool:
    """Whether two stems are opposites: listed so, or one, not listed, is the other with un-, in- or dis- before it.

    A stem on both sides of a pair is no opposite: to defeat is to win, and to be defeated to lose.
    """
    sides = _sides()
    short, long = sorted((one, other), key=len)
    if len(short) > 3 and long.endswith(short) and long not in sides and long.removesuffix(short) in PREFIXES:
        return True
    mine, its = sides.get(one, frozenset()), sides.get(other, frozenset())
    return any(side ^ 1 in its and side ^ 1 not in mine and side not in its for side in mine)


def exclusive(one: str, other: str) -> bool:
    """Whether two stems are different members of one set of which only one can hold."""
    members = _members()
    mine, its = members.get(one, frozenset()), members.get(other, frozenset())
    return mine.isdisjoint(its) and not {number for number, _ in mine}.isdisjoint(number for number, _ in its)


def sides_with(one: str, other: str) -> bool:
    """Whether two stems are one, or stand on one side of a pair of opposites: free and released."""
    sides = _sides()
    return one == other or not sides.get(one, frozenset()).isdisjoint(sides.get(other, ()))
