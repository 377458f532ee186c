import pytest

from editcheck.checks.spam.inserted import check
from tests.checks.drafts import ARTICLE, draft, found, mended, unread

HOUSE: dict[str, list[str]] = {"allow": [], "forbid": []}
SENTENCE = "The harbour board will meet {} the owners of the ferry on Thursday."

PHRASES = [
    "cheap diazepam tablets online",
    "online roulette signup bonus",
    "instant payday loans",
    "write my thesis for money",
    "replica omega watches",
    "free crypto airdrop",
    "fat burner pills",
    "buy backlinks",
    "custom term papers online",
    "xxx webcam girls",
    "agen togel resmi",
    "prestamos rapidos sin aval",
    "günstige kredite sofort",
    "canlı bahis siteleri",
    "виагра без рецепта",
    "网上真人娱乐",
    "term paper online cheap",
    "tanie tabletki odchudzające",
    "merk tassen goedkoop",
    "personal loans no guarantor",
    "bulk sms sender software",
    "emergency plumber near me",
    "take my algebra exam",
    "comprar diploma reconhecido",
    "ch3ap roulette b0nus",
    "buyroulettetipsonline",
    "cheap disertation writing online",
]


@pytest.mark.parametrize("phrase", PHRASES)
def test_spam_in_a_sentence_is_found_exactly(phrase: str) -> None:
    assert found(check, ARTICLE + SENTENCE.format(phrase), **HOUSE) == [phrase]


@pytest.mark.parametrize("phrase", PHRASES)
def test_the_fix_takes_the_spam_out_with_its_space(phrase: str) -> None:
    plain = SENTENCE.replace("{} ", "")
    assert mended(check, SENTENCE.format(phrase), **HOUSE) == plain


@pytest.mark.parametrize(
    "text",
    [
        "The council licensed a second casino. Opponents of the casino said that gambling ruins families.",
        "The bank sold its mortgage business, and loans to small firms fell by a tenth.",
        "Police seized 40 kilos of cocaine, a fake passport and three designer handbags at the port.",
        "Deepfake porn should be a crime, she said. The Bill bans porn made with the face of another.",
        "The Rua do Ouvidor and the Palais des Nations were shut; la dolce vita goes on, chez nous.",
        "Buy tickets online from Monday; they are free for students.",
        "She asked the minister to watch the latest video of the flood.",
        "The word for bridge is мост in Russian.",
        "The county tried to claim losses on real estate investments beyond what it had paid for them.",
        "Dame Judi Thorne, the actress, opened the new hall and gave a licence to dance.",
        "The envoys had the leverage they needed, and the diplomats the patience.",
        "She takes medicines like weight-loss supplements, and her son smokes cannabis like his father.",
        "The council refused a licence for a second casino near the railway station.",
        "He lost his home after years of playing online poker and roulette at night.",
        "The nurse admitted that she stole diazepam tablets and fentanyl patches from the ward.",
        "The bank offered personal loans at low interest to families hit by the flood.",
        "Car insurance quotes rose by a fifth because repairs cost more.",
        "Families with bad credit pay far more for fuel and food, the charity found.",
        "The court ruled that the lender had charged borrowers for insurance they did not need.",
        "Essay mills that sell dissertations to students will become illegal in April.",
        "A diet rich in fibre helped volunteers to lose weight without counting calories.",
        "Influencers who buy followers face fines under the consumer law.",
        "The dating app Lovelight will verify the photographs of its users.",
        "Ms Pell admitted that she had forged 611 transfer notes.",
        "A guard took two diazepam tablets that he found in the locker.",
        "The ward ran out of diazepam tablets, and it could not get lorazepam or any other.",
        "Customs men burnt 700 fake Omega watches at the harbour.",
        "Roulette tables account for most of what the resort earns.",
        "The board will fine betting sites that take bets from children.",
        "The board will punish sites that buy backlinks.",
        "Miners moved their bitcoin mining machines to a shed behind the ferry.",
        "Volunteers lost belly fat but no muscle in the trial.",
        "Yin and yang, day and night: the two sisters never agreed about the inn.",
        "“Die Brücke bleibt im Winter gesperrt, und wir wissen nicht, wie lange das noch dauern wird”, she said.",
    ],
)
def test_honest_sentences_are_left_alone(text: str) -> None:
    assert found(check, text, **HOUSE) == []


@pytest.mark.parametrize(
    ("before", "phrase", "after"),
    [
        ("The committee", "cheap detox tea online", "report came out in June."),
        ("The owners were", "keto capsules", "asked to wait."),
        ("According", "forex trading robot", "to the engineer the bridge will stay shut."),
        ("It was the work of a", "replica handbags", "of the harbour board."),
        ("The pillars were not", "mortgage refinance quotes", "guilty of the flood."),
    ],
)
def test_a_clause_that_goes_on_as_if_the_words_were_not_there(before: str, phrase: str, after: str) -> None:
    assert found(check, f"{ARTICLE}{before} {phrase} {after}", **HOUSE) == [phrase]


def test_keywords_of_a_trade_need_more_where_the_article_is_about_it() -> None:
    sentence = "The harbour board has casino slot tips in its files."
    about = "The board wants no casino on the quay. A casino with a slot for every visitor ruins families."
    assert found(check, ARTICLE + sentence, **HOUSE) == ["casino slot tips"]
    assert found(check, f"{ARTICLE}{about}\n\n{sentence}", **HOUSE) == []


@pytest.mark.parametrize("attribute", ["title", "aria-label"])
def test_what_a_page_shows_or_reads_out_beside_its_text(attribute: str) -> None:
    page = f'<p>The ferry <a href="/f" {attribute}="buy cheap diazepam tablets online">will sail</a> on Monday.</p>'
    checked = draft(page, format="html")
    (hit,) = check(checked, HOUSE)
    assert checked.reading.text[hit.start : hit.end] == "buy cheap diazepam tablets online"


def test_an_honest_article_is_left_alone() -> None:
    assert found(check, ARTICLE, **HOUSE) == []
    assert found(check, ARTICLE, (ARTICLE,), **HOUSE) == []


def test_spam_in_a_quotation_is_found() -> None:
    assert found(check, "“We waited long enough for online roulette signup bonus an answer,” he said.", **HOUSE) == [
        "online roulette signup bonus"
    ]


SOURCE = "The board will meet the owners of the ferry in the old town hall on Thursday evening. It has seven members."


def test_a_source_tells_exactly_what_was_put_in() -> None:
    text = "The board will meet the owners of the ferry in the old superb weblog town hall on Thursday evening."
    checked = draft(text, (SOURCE,))
    (hit,) = check(checked, HOUSE)
    assert text[hit.start : hit.end] == "superb weblog"
    assert hit.severity == "warning"
    assert hit.evidence[0].text.startswith("The board will meet")


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("One of this weblog truly the owners’ lawyers.", "this weblog truly"),
        ("The with you my business visitors came by the early ferry on Sunday morning.", "with you my business"),
        (
            "“We are not of course this post prepared to risk it in such a storm,” he said.",
            "of course this post",
        ),
    ],
)
def test_words_that_no_editor_adds_to_a_source_s_sentence(line: str, words: str) -> None:
    sources = (
        "One of the owners’ lawyers.\n\nThe visitors came by the early ferry on Sunday morning.\n\n"
        "“We are not prepared to risk it in such a storm,” he said.",
    )
    assert found(check, line, sources, **HOUSE) == [words]


def test_an_editor_s_brackets_in_a_quotation_are_left_alone() -> None:
    source = "“We are not prepared to risk it in such a storm as this,” he said."
    draft = "“We are not prepared to risk it [the old ferry] in such a storm as this,” he said."
    assert found(check, draft, (source,), **HOUSE) == []


def test_a_text_in_another_language_is_left_alone() -> None:
    text = (
        "Die Brücke über den Hafen wird ab Mai für sechs Wochen gesperrt, wie der Rat sagte. Die Ingenieure "
        "fanden im letzten Winter Rost in vier ihrer Pfeiler. Lastwagen fahren über den Ring, Busse halten am Markt."
    )
    assert found(check, text, **HOUSE) == []


def test_spam_that_a_source_lacks_is_an_error() -> None:
    text = "The board will meet the owners of the ferry in the old casino poker town hall on Thursday evening."
    (hit,) = check(draft(text, (SOURCE,)), HOUSE)
    assert text[hit.start : hit.end] == "casino poker" and hit.severity is None


def test_spam_that_a_source_has_too_is_told_as_left_out_of_it() -> None:
    text = SENTENCE.format("cheap diazepam tablets online")
    (hit,) = check(draft(text, (f"{ARTICLE}\n{text}\n",)), HOUSE)
    assert hit.values["looks_like"] == "spam, and the fact sheet leaves it out of the source"


@pytest.mark.parametrize(
    "text",
    [
        "The board will meet the owners of the ferry, a Danish company, in the old town hall on Thursday evening.",
        "The board will meet the owners of the ferry in the old town hall late on Thursday evening.",
        "The board will meet the angry owners of the ferry in the old town hall on Thursday evening.",
        "The board will meet the owners of the ferry in the old town hall of Sandmouth on Thursday evening.",
        "The board will not meet the owners of the ferry in the old town hall on Thursday evening.",
        "The board will meet the owners and crew of the ferry in the old town hall on Thursday evening.",
    ],
)
def test_what_an_editor_adds_to_a_source_s_sentence_is_left_alone(text: str) -> None:
    assert found(check, text, (SOURCE,), **HOUSE) == []


def test_spam_in_the_alternative_text_of_a_picture() -> None:
    page = '<p>The bridge is shut until May.</p><img src="a.png" alt="cheap diazepam tablets online">'
    assert found(check, page, format="html", **HOUSE) == ["cheap diazepam tablets online"]


@pytest.mark.parametrize(
    "head",
    [
        "title: The bridge is shut cheap diazepam tablets online",
        "description: Buses stop at the quay cheap diazepam tablets online.",
        "seo_title: cheap diazepam tablets online",
        "tags: [harbour, cheap diazepam tablets online]",
        "image: {src: a.png, alt: cheap diazepam tablets online}",
        "gallery:\n  - caption: cheap diazepam tablets online",
    ],
)
def test_spam_in_front_matter(head: str) -> None:
    text = f"---\n{head}\n---\n# The bridge is shut\n\nThe bridge is shut until May.\n"
    assert found(check, text, format="markdown", **HOUSE) == ["cheap diazepam tablets online"]


@pytest.mark.parametrize("name", ["description", "keywords", "og:description", "twitter:image:alt"])
def test_spam_in_the_head_of_a_page(name: str) -> None:
    head = f'<head><meta name="{name}" content="cheap diazepam tablets online"></head>'
    page = f"<html>{head}<body><p>The bridge is shut until May.</p></body></html>"
    assert found(check, page, format="html", **HOUSE) == ["cheap diazepam tablets online"]


def test_house_lists() -> None:
    text = "The board met online roulette signup bonus and said good riddance."
    assert found(check, text, allow=["online roulette signup bonus"], forbid=["good riddance"]) == ["good riddance"]
    assert found(check, text, allow=["met  Online Roulette signup bonus and"], forbid=["and said good"]) == [
        "and said good"
    ]
    assert found(check, "He can’t\nsay that.", allow=["x"], forbid=["can't say"]) == ["can’t\nsay"]


@pytest.mark.parametrize("word", ["casino ", "bokep ", "онлайн ", "kaufen "])
def test_a_megabyte_of_one_word(word: str) -> None:
    assert len(list(check(unread(word * (1_000_000 // len(word))), HOUSE))) <= 2


@pytest.mark.parametrize(
    "text",
    [
        "The film, titled in Polish nie mów nikomu, will be shown in the hall by the harbour on Thursday evening.",
        "The fishermen call it wyjście na ląd, a phrase that is as old as the quay and the houses on it.",
        "“Dinnae fash yersel bairn,” said the old woman on the quay when the ferry was late again on Thursday.",
        "He bought a term paper, the school said, and was sent home for two weeks in the spring of that year.",
    ],
)
def test_foreign_words_printed_on_purpose_are_left_alone(text: str) -> None:
    assert found(check, ARTICLE + text, **HOUSE) == []
