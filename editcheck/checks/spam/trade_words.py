"""The words of the trades that spam is for, in families, with what each says by itself.

The words are there to be found in copy, not to be repeated. A weight of 1 is a word that honest articles have every
day; 2 one that they have on its subject only; 3 one that hardly stands in an article at random; 4 one that no editor
of an English article wrote. Words are compared without a plural s.
"""

TRADES: dict[str, dict[int, str]] = {
    "adult": {
        4: """
            bokep ngentot jilbab bugil mesum pornhub xvideo xnxx redtube brazzer camgirl xhamster youporn chaturbate
            stripchat javhd camsoda pornstar""",
        3: """
            xxx porno milf webcamsex sexcam sex-cam hentai nude-pic upskirt-pic escort-girl callgirl sextoy dildo
            onlyfan fetlife sexchat sex-chat sex-doll escort-service bdsm creampie cumshot deepthroat nsfw futanari
            shemale ladyboy cuckold femdom fansly peepshow phone-sex adult-toy adult-dating camgirls live-cam
            single-lady happy-ending outcall incall nuru mail-order-bride camshow gfe rentboy russian-bride""",
        2: """
            porn escort erotic erotica webcam cam-girl hookup nude naked sexy horny hottie hottest single-girl blowjob
            anal lesbian gangbang stripper massage-parlour cam camming swinger sugar-daddy fetish orgasm masturbation
            threesome nudes naughty kinky topless busty boob tits pussy slut dominatrix bondage sensual seductive
            striptease voyeur uncensored softcore lapdance gigolo tinder grindr sugar-baby lap-dance adult-film
            adult-video chat-line body-rub sex-tape brothel flirt flirting amateur milf-cam housewife tantric
            courtesan masseuse bride upskirt cleavage""",
        1: """
            penis call sex adult child dating single girl teen massage mature video nudity hot intimate lingerie chat
            babe wife live lady blonde brunette cougar affair hardcore anime companion strip gallery pic clip couple
            lonely girlfriend breast bikini thong dancer parlour parlor body leaked celebrity mistress singles photo
            boy virgin nudist underwear gay kiss cams housewives naturist babes""",
    },
    "pharmacy": {
        4: """
            kamagra cialis levitra sildenafil tadalafil vardenafil zolpidem stilnox viagara zopiclone clenbuterol
            winstrol trenbolone cenforce vidalista fildena priligy eszopiclone""",
        3: """
            viagra modafinil tramadol xanax valium ambien adderall vicodin percocet oxycontin clonazepam alprazolam
            diazepam phentermine provigil accutane propecia finasteride clomid armodafinil klonopin lorazepam
            soma-pill nootropic steroid-shop hgh dianabol anavar semaglutide-online lasix prednisone-online
            ivermectin-online phenibut carisoprodol ritalin vyvanse lyrica gabapentin pregabalin stromectol wegovy
            mounjaro saxenda cytotec minoxidil nembutal rohypnol ghb benzo dmt blotter research-chemical mephedrone
            ketamine-powder male-enhancement online-pharmacy sleeping-tablet abortion-pill magic-mushroom diet-pill
            adipex soma pain-pill sarm cenforce tapentadol etizolam oxandrolone pseudoephedrine""",
        2: """
            pharmacy erectile dysfunction testosterone libido steroid opioid painkiller antidepressant ozempic
            semaglutide cbd hemp vape cannabis weed marijuana thc kratom shroom ketamine cocaine mdma lsd heroin meth
            fentanyl erection ejaculation impotence potency aphrodisiac sedative opiate ecstasy psilocybin ayahuasca
            hashish bong crystal-meth ivermectin hydroxychloroquine tylenol suboxone methadone melatonin herbal
            vitality stamina peptide botox amphetamine stimulant tranquiliser tranquilizer sleeping-pill hair-loss
            laxative antihistamine contraceptive mushroom marihuana cartridge hydrocodone oxycodone misoprostol
            mifepristone nicotine-pouch statin weed-delivery crack-cocaine crystal-mdma bath-salt prednisone
            amoxicillin zithromax doxycycline azithromycin metformin growth-hormone bodybuilding anabolic diuretic
            nandrolone""",
        1: """
            pill tablet drug prescription medication medicine generic dose mg jelly rx enhancement enlargement
            supplement gummy gummie oil seed capsule remedy cure prostate antibiotic insulin abortion allergy anxiety
            pain relief vitamin herb booster injection vial patch gel pouch spray treatment powder syrup inhaler med
            meds pharmacist chemist gram ounce edible cart hash nicotine crystal therapy rx-free dispensary prescribe
            counter hormone tincture pharma""",
    },
    "gambling": {
        4: """
            togel gacor maxwin judi slot88 slot777 sbobet pragmatic-play rtp-live bandarq domino99 pkv bola88 idnpoker
            megaways sattamatka freeroll betfair-bonus""",
        3: """
            baccarat blackjack roulette jackpot-city 1xbet betwinner bet365 mostbet parimatch casino-online sportsbook
            pokies freebet draftking fanduel pokerstar satta matka teen-patti keno fixed-match free-bet free-spin
            high-roller tipster handicapper payline holdem video-poker deposit-bonus casino-bonus casino-game
            betting-site betting-odd no-wager slot-game""",
        2: """
            casino poker betting gambling slot bookmaker wager jackpot lottery lotto bingo roulette-wheel gamble
            betting-tip croupier punter odds parlay rummy aviator craps wagering sports-betting bookie accumulator
            scratchcard scratch-card sweepstake bankroll toto esport roulette-table gambler slot-machine fruit-machine
            cashback cash-out casino-style predictor odds-on betslip gaming-site handicap bookies betslips jackpots""",
        1: """
            bet spin bonus deposit stake tip winning payout odd play game prediction wheel sport dealer chip pick
            fantasy racing horse arcade machine winner multiplier table card raffle draw tournament football soccer
            match cricket accumulators roller tipping pool luck lucky numbers stakes gaming strategy""",
    },
    "loans": {
        3: """
            payday-loan cash-advance payday bad-credit debt-consolidation credit-repair title-loan personal-loan
            cash-loan car-finance remortgage remortgaging equity-release bridging-loan heloc insurance-quote
            loan-shark payday-lender tax-relief debt-relief quick-cash fast-cash hard-money direct-lender money-lender
            instant-loan""",
        2: """
            loan lender mortgage refinance refinancing consolidation borrower credit-check bailiff iva overdraft
            unsecured apr ppi home-loan car-loan student-loan life-insurance car-insurance van-insurance credit-score
            credit-card debt-forgiveness student-debt cash-back creditor remortgages timeshare structured-settlement
            moneylender pawnbroker logbook annuity installment-loan instalment-loan refinancer bankruptcy-lawyer""",
        1: """
            funding financing guarantor guarantors equity credit debt cash borrow rate approval approved lending
            insurance quote repair score advance interest bad personal finance instalment installment repayment
            forgiveness pawn lease leasing refund calculator bridging insurer premium settlement attorney lawyer
            injury overdue wage pension savings bank-account line emergency mortgage-rate title fee fees lenders debts
            borrowing""",
    },
    "essays": {
        3: """
            essay-writing dissertation-help essaywriter essay-writer essay-help paper-writing homework-help
            assignment-help thesis-writer dissertation-writer turnitin coursehero admission-essay plagiarism-free
            ghost-writer essay-mill paper-writer thesis-help coursework-writer math-homework""",
        2: """
            essay dissertation thesis coursework homework term-paper plagiarism ghostwriting ghostwriter
            research-paper lab-report case-study book-report bibliography proofreader quizlet solver annotated
            coursework-deadline essayist academic-writing exam-help college-essay homework-solver taker essays
            exam-answer test-bank homework-answer""",
        1: """
            paper write writing assignment writer custom academic tutor editing proofreading exam student admission
            scholarship math maths algebra calculus nursing mba phd college answer quiz quizzes citation grade
            presentation powerpoint proposal lab class solution tutoring lecture rewrite paraphrase paraphrasing
            professor semester coursework-help writers papers""",
    },
    "replicas": {
        4: """
            superclone""",
        3: """
            replica knockoff louboutin timberland moncler pandora-charm yeezy jordan-shoe ugg knock-off michael-kors
            canada-goose goyard hublot breitling designer-replica fake-watch outlet-store factory-outlet swiss-movement
            pandora-bracelet mirror-quality imitation-shoe air-jordan""",
        2: """
            rolex vuitton gucci prada hermes birkin chanel armani versace longchamp oakley ray-ban omega-watch cartier
            counterfeit jersey-wholesale nfl-jersey swarovski burberry balenciaga fendi dior imitation dupe kors omega
            patek audemars tissot tag-heuer kate-spade ralph-lauren hilfiger abercrombie north-face air-max bottega
            givenchy ysl tiffany pandora timepiece football-shirt wristwatch aaa designer-bag designer-handbag
            first-copy dunks submariner clone-watch lookalike duplicate counterfeits daytona speedmaster seamaster""",
        1: """
            handbag bag sneaker shoe watch sunglasses jersey designer outlet fake wholesale luxury leather boot purse
            jewelry jewellery wallet jordan nike adidas max air ray ban louis trainer shirt clothing belt scarf
            bracelet ring necklace earring perfume charm jacket coat dress headphone brand branded clone kit goose
            footwear wear apparel garment hoodie cap supplier copy custom imported""",
    },
    "crypto": {
        4: """
            metatrader binaryoption hyip mt4 metamask uniswap pancakeswap""",
        3: """
            airdrop forex memecoin shitcoin presale altcoin hodl binary-option copy-trading trading-bot forex-signal
            crypto-signal expert-advisor yield-farming cloud-mining passive-income shiba-inu satoshi doubler
            seed-phrase crypto-wallet financial-freedom referral-code free-token trading-signal day-trading token-sale
            bitcoin-mining get-rich""",
        2: """
            crypto bitcoin ethereum token nft blockchain binance coinbase dogecoin wallet-address stablecoin btc eth
            usdt cryptocurrency trading-robot defi staking solana cardano xrp litecoin monero doge metaverse web3 ico
            cfd affiliate tether presale-token shib bitcoin-wallet trading-platform trading-account investment-plan
            10x 100x 1000x arbitrage cryptocurrencies mining-app leveraged coinbase-account giveaway-token
            wallet-recovery pump-signal""",
        1: """
            trading trader robot signal profit passive income invest investment broker coin mining earn earning money
            millionaire pip leverage doubling double bot sniper ledger whitelist mint minting exchange option stock
            referral withdrawal gem pump strategy return platform wallet portfolio profitable daily weekly shares
            millionaires commodity gold rich wealth tokens drop blockchain-based recover signals channel""",
    },
    "slimming": {
        4: """
            alpilean exipure leptitox phen375 coolsculpting""",
        3: """
            garcinia cambogia forskolin hoodia fat-burner phenq leanbean keto acv ketosis hyaluronic keto-gummy
            raspberry-ketone appetite-suppressant fat-burning belly-fat flat-tummy diet-pill detox-tea slimming-tea
            waist-trainer fat-freezing teeth-whitening hair-growth lip-filler green-coffee lose-weight fat-loss
            apple-cider diet-capsule anti-wrinkle""",
        2: """
            weight-loss slimming detox cleanse fatburner belly acai ketogenic colon wrinkle botox anti-aging antiaging
            anti-ageing suppressant cellulite liposuction tummy collagen retinol whitening hair-removal stretch-mark
            facelift probiotic multivitamin superfood turmeric ketone paleo sculpting acne skincare diet-plan
            skinny-jab microneedling dermal moisturiser moisturizer slimmer hair-transplant weight-gain""",
        1: """
            anti aging ageing sample weight fat diet lose loss burner burn burning melt skinny trim metabolism slim
            pound kilo calorie gummy skin cream serum hair waist thigh vinegar carb fasting workout exercise bmi tea
            coffee extract smoothie beauty glow makeup filler appetite cider muscle protein calories teeth smile nail
            lash tan tanning body-shape clinic capsules pounds kilos wrinkles""",
    },
    "search": {
        4: """
            linkbuilding seoservice dofollow nofollow nulled smm stresser aimbot robux putlocker
            123movies fmovies pva""",
        3: """
            backlink seo serp page-ranking guest-post keygen warez torrent-download crackz keylogger hackforum xrumer
            gsa link-building guest-posting guest-blogging keyword-research domain-authority pbn firestick product-key
            activation-key license-key licence-key serial-key windows-key spy-app phone-tracker unlocker booter
            bulk-sms free-vpn iptv-subscription iptv-reseller content-writing password-cracker carpet-cleaning
            hire-hacker buy-follower blue-tick gmail-account email-list website-traffic phone-spy crack-download
           """,
        2: """
            ranking crack torrent hosting coupon voucher promo serial activation follower subscriber instagram
            telegram giveaway iphone-winner whatsapp hacker hacking streaming hd iptv spyware plumber locksmith vpn
            reseller vps wordpress web-hosting web-design digital-marketing copywriting lead-generation spyware-app
            jailbreak ddos botnet phishing emulator gift-card pest-control towing roofer hacker-service full-movie
            watch-online seo-package free-download emergency-plumber guest-blog nulled-theme netflix-account
            premium-account web-traffic page-one account-hack locksmith-service unlimited-streaming packer mover
            removalist""",
        1: """
            cracked subscription account guest link traffic website web page site blog google first rank likes view
            key generator license licence windows office movie film stream episode full download winner iphone android
            mod apk software antivirus domain template service marketing email lead agency post article youtube tiktok
            facebook proxy netflix spotify gmail plugin theme sms tracker spy unlock kit cheat login bot channel
            package panel sender auction expired photoshop adobe phone mobile laptop electrician repair cleaning
            removal tv password inbox server blogging comment viral advert advertising ads campaign keyword plumbing
            handyman tradesman seo-friendly gadget""",
    },
    "papers": {
        4: """
            ssd-chemical""",
        3: """
            fake-id fake-passport diploma-online cvv fullz carding fake-diploma fake-degree fake-document fake-note
            counterfeit-money counterfeit-note counterfeit-bill cloned-card bank-log novelty-id ielts toefl apostille
            undetectable fake-certificate fake-licence fake-license hire-hitman""",
        2: """
            diploma counterfeit passport clone skimmer dump hitman firearm launder dark-web darknet deep-web banknote
            western-union moneygram cash-app residence-permit driving-licence driving-license vaccine-card green-card
            sick-note doctor-note ssn money-transfer undetected silencer visa-appointment birth-certificate untraceable
            forged""",
        1: """
            id license licence certificate degree card visa bank transfer document permit citizenship notary
            transcript forgery paypal kidney assassin killer log appointment novelty registered immigration embassy
            security maker""",
    },
    "occult": {
        4: """
            vashikaran babaji""",
        3: """
            spellcaster spell-caster lovespell love-spell lost-lover ex-back palm-reading psychic-reading tarot-reading
            lottery-spell money-ritual numerology sangoma marabout magic-ring voodoo-priest spell-casting""",
        2: """
            spell psychic astrologer voodoo clairvoyant tarot illuminati horoscope witchcraft black-magic astrology
            fortune-teller talisman amulet healer soulmate zodiac clairvoyance occult sorcerer witch-doctor""",
        1: """
            love caster ex reading lover curse magic ritual priest witch fortune marriage divorce luck-charm
            medium-reading lost""",
    },
}

PITCH = """
    sign area local nearby downtown buy order cheap cheapest cheaply best free discount discounted sale deal online
    instant instantly guaranteed guarantee no without now today fast quick quickly overnight delivery shipping ship
    near hot new easy easily top rated review bonus signup sign-up register join click here visit info trial try get
    sell selling purchase shop store shopping coupon code off price priced low lowest affordable legit legal
    trusted reliable official genuine authentic original secure safe anonymous discreet exclusive limited special offer
    hotline call telegram whatsapp download watch unlimited hack increase boost earn double win claim apply approved
    hurry real money cash per cent $ £ € % wholesale supplier vip premium agency viral latest terbaru newest amazing
    ultimate powerful proven secret miracle tip trick tonight quality clearance bulk verified confidential private
    promo promotion bargain budget payout immediate immediately fastest worldwide shipped vendor seller provider
    specialist expert professional hd 4k compare comparison money-back testimonial works pay save naturally natural
    discreetly anonymously lifetime effective rating guide pdf reddit usa uk hire rent lose borrow consolidate fix burn
    melt contact obtain grow recover unlock stream online-only phone 2023 2024 2025 2026 24/7 100% same-day next-day
    instantaneous legally cost outlet membership packages service package alternative solution advice finder directory
    forum app software program tool portal free-trial refund adult results result revealed full"""
