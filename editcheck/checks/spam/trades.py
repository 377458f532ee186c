"""The words of the trades that spam is for, in families, with what each says by itself.

The words are there to be found in copy, not to be repeated. A weight of 1 is a word that honest articles have every
day; 2 one that they have on its subject only; 3 one that hardly stands in an article at random; 4 one that no editor
of an English article wrote. Words are compared without a plural s.
"""

from functools import cache, lru_cache

from editcheck.named_tuple import NamedTuple


class Term(NamedTuple):
    """What a word says: the trade it belongs to ("" for the words of every sales pitch), and how loudly."""

    trade: str
    weight: int


TRADES: dict[str, dict[int, str]] = {
    "adult": {
        4: """
            bokep ngentot jilbab bugil mesum pornhub xvideo xnxx redtube brazzer camgirl""",
        3: """
            xxx porno milf webcamsex sexcam sex-cam hentai nude-pic upskirt-pic escort-girl callgirl sextoy dildo
            onlyfan fetlife""",
        2: """
            porn escort erotic erotica webcam cam-girl hookup nude naked sexy horny hottie hottest
            single-girl blowjob anal lesbian gangbang stripper massage-parlour cam camming swinger sugar-daddy
            fetish orgasm masturbation""",
        1: """
            penis call sex adult child dating single girl teen massage mature video nudity hot intimate lingerie
            chat babe wife live""",
    },
    "pharmacy": {
        4: """
            kamagra cialis levitra sildenafil tadalafil vardenafil zolpidem stilnox viagara""",
        3: """
            viagra modafinil tramadol xanax valium ambien adderall vicodin percocet oxycontin clonazepam
            alprazolam diazepam phentermine provigil accutane propecia finasteride clomid armodafinil klonopin
            lorazepam soma-pill nootropic steroid-shop hgh dianabol anavar semaglutide-online lasix
            prednisone-online ivermectin-online""",
        2: """
            pharmacy erectile dysfunction testosterone libido steroid opioid painkiller antidepressant ozempic
            semaglutide cbd hemp vape cannabis weed marijuana thc kratom shroom ketamine cocaine mdma lsd heroin
            meth fentanyl""",
        1: """
            pill tablet drug prescription medication medicine generic dose mg jelly rx enhancement enlargement
            supplement gummy gummie oil seed capsule remedy cure""",
    },
    "gambling": {
        4: """
            togel gacor maxwin judi slot88 slot777 sbobet pragmatic-play rtp-live bandarq domino99 pkv bola88
            idnpoker""",
        3: """
            baccarat blackjack roulette jackpot-city 1xbet betwinner bet365 mostbet parimatch casino-online
            sportsbook pokies freebet""",
        2: """
            casino poker betting gambling slot bookmaker wager jackpot lottery lotto bingo roulette-wheel gamble
            betting-tip croupier punter odds parlay""",
        1: """
            bet spin bonus deposit stake tip winning payout odd play game prediction wheel sport dealer chip""",
    },
    "loans": {
        3: """
            payday-loan cash-advance payday""",
        2: """
            loan lender mortgage refinance refinancing consolidation borrower credit-check bailiff iva""",
        1: """
            funding financing guarantor guarantors equity credit debt cash borrow rate approval approved lending
            insurance quote repair score advance interest bad personal""",
    },
    "essays": {
        3: """
            essay-writing dissertation-help essaywriter""",
        2: """
            essay dissertation thesis coursework homework term-paper plagiarism ghostwriting ghostwriter""",
        1: """
            paper write writing assignment writer custom academic tutor editing proofreading exam student""",
    },
    "replicas": {
        3: """
            replica knockoff louboutin timberland moncler pandora-charm yeezy jordan-shoe ugg""",
        2: """
            rolex vuitton gucci prada hermes birkin chanel armani versace longchamp oakley ray-ban omega-watch
            cartier counterfeit jersey-wholesale nfl-jersey swarovski burberry balenciaga fendi dior""",
        1: """
            handbag bag sneaker shoe watch sunglasses jersey designer outlet fake wholesale luxury leather boot
            purse jewelry jewellery wallet jordan nike adidas max air ray ban louis""",
    },
    "crypto": {
        4: """
            metatrader binaryoption""",
        3: """
            airdrop forex memecoin shitcoin presale altcoin hodl""",
        2: """
            crypto bitcoin ethereum token nft blockchain binance coinbase dogecoin wallet-address stablecoin btc
            eth usdt cryptocurrency trading-robot""",
        1: """
            trading trader robot signal profit passive income invest investment broker coin mining earn earning
            money millionaire pip leverage doubling double""",
    },
    "slimming": {
        3: """
            garcinia cambogia forskolin hoodia fat-burner phenq leanbean keto""",
        2: """
            weight-loss slimming detox cleanse fatburner belly acai ketogenic colon wrinkle botox anti-aging
            antiaging anti-ageing""",
        1: """
            anti aging ageing sample weight fat diet lose loss burner burn burning melt skinny trim metabolism
            slim pound kilo calorie gummy skin cream serum hair""",
    },
    "search": {
        4: """
            backlink backlinks linkbuilding seoservice""",
        3: """
            seo serp page-ranking guest-post keygen warez torrent-download crackz keylogger hackforum xrumer gsa""",
        2: """
            ranking crack torrent hosting coupon voucher promo serial activation follower subscriber instagram
            telegram giveaway iphone-winner whatsapp hacker hacking streaming hd iptv spyware plumber locksmith""",
        1: """
            cracked subscription account guest link traffic website web page site blog google first rank likes view
            key generator license licence windows office movie film stream episode full download winner iphone
            android mod apk software antivirus domain template service marketing email lead agency post article
            youtube tiktok facebook""",
    },
    "papers": {
        3: """
            fake-id fake-passport diploma-online cvv fullz carding""",
        2: """
            diploma counterfeit passport clone skimmer dump hitman firearm launder""",
        1: """
            id license licence certificate degree card visa bank transfer document""",
    },
    "occult": {
        3: """
            spellcaster spell-caster lovespell""",
        2: """
            spell psychic astrologer voodoo clairvoyant tarot illuminati horoscope""",
        1: """
            love caster ex reading lover curse""",
    },
}

PITCH = """
    sign area local nearby downtown
    buy order cheap cheapest cheaply best free discount discounted sale deal online instant instantly guaranteed
    guarantee no without now today fast quick quickly overnight delivery shipping ship near hot new easy easily top
    rated review bonus signup sign-up register join click here visit info trial try get sell sold selling purchase
    shop store shopping coupon code off price priced low lowest affordable legit legal trusted reliable official
    genuine authentic original secure safe anonymous discreet exclusive limited special offer hotline call telegram
    whatsapp download watch unlimited hack increase boost earn double win claim apply approved hurry real money cash
    per cent $ £ € % wholesale supplier vip premium agency viral latest terbaru newest amazing ultimate powerful
    proven secret miracle tip trick"""

LINKS = "for in on to the a an and or of with your you me my at from as by any all more x &"
"""Small words that may stand inside a phrase, though not at its ends."""

OPENERS = frozenset(
    """
    buy order click watch download get sell play join register earn lose write increase double win claim apply visit
    shop refinance hire rent try call make""".split()
)
"""What a pitch tells its reader to do."""


SELLING = frozenset("buy order purchase hire rent".split())
"""Those that sell."""


LEADING = OPENERS | {"per"}
"""Words that go with those after them, so that no phrase ends with one inside a sentence."""

TRAILING = frozenset("off near now per".split())
"""Words that go with those before them, so that no phrase begins with one inside a sentence."""


@cache
def terms() -> dict[str, Term]:
    """Every word of the trades and of the pitch."""
    found = {word: Term("", 1) for word in PITCH.split()}
    for trade, by_weight in TRADES.items():
        for weight, listed in by_weight.items():
            for word in listed.split():
                known = found.get(word)
                if known is None or known.weight < weight or not known.trade:
                    found[word] = Term(trade, weight)
    return found


@cache
def pairs() -> frozenset[str]:
    """The first words of the terms that are two words, which may be written with a hyphen, a space or as one."""
    return frozenset(word.partition("-")[0] for word in terms() if "-" in word)


@lru_cache(maxsize=8192)
def singular(word: str) -> str:
    """The form under which a lower-case word is listed, or the word itself."""
    known = terms()
    if word in known or not word.endswith("s") or word == "news":
        return word
    return next((short for short in (word[:-1], word.removesuffix("es")) if short in known), word)


@lru_cache(maxsize=8192)
def term(word: str) -> Term | None:
    """What a lower-case word says, its plural like itself; None where it says nothing."""
    return terms().get(singular(word))


LINKING = frozenset(LINKS.split())
