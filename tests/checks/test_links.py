import pytest

from editcheck.checks.links import check, host_of, untracked
from tests.checks.drafts import draft, found, mended, unread

HOUSE = {"allow": [], "forbid": []}


def faults(text: str, format: str = "text", **options: object) -> list[tuple[str, str]]:
    checked = draft(text, format=format)
    return [
        (checked.reading.text[hit.start : hit.end], hit.values["fault"]) for hit in check(checked, {**HOUSE, **options})
    ]


def test_a_link_that_says_one_site_and_leads_to_another() -> None:
    text = '<p>See <a href="https://example.net/a">www.example.org</a> now.</p>'
    assert faults(text, "html") == [("www.example.org", "it says www.example.org and leads to example.net")]


@pytest.mark.parametrize("target", ["https://news.example.org/a", "https://example.org/", "//example.org/x"])
def test_a_link_to_the_site_that_it_says(target: str) -> None:
    assert faults(f'<p>See <a href="{target}">example.org</a> now.</p>', "html") == []


@pytest.mark.parametrize(
    "address",
    [
        "https://www.example.org/a?utm_source=mail",
        "https://example.org/a?id=3&fbclid=Iw0",
        "http://10.11.12.13/a",
        "https://bank.example@evil.example/",
        "https://xn--pypal-4ve.com/",
        "https://bit.ly/3xyz",
        "http://cheap-casino-bonus.top/",
        "https://qxzvkwjbtr.xyz/",
        "https://buydiazepamonline.example/",
    ],
)
def test_addresses_to_look_at(address: str) -> None:
    assert found(check, f"He gave {address} as his address.", **HOUSE) == [address]


@pytest.mark.parametrize(
    "address", ["https://www.example.org/a/b.html?page=2", "www.council.example", "https://archive.org/x"]
)
def test_plain_addresses_are_left_alone(address: str) -> None:
    assert found(check, f"The report is at {address}, the council said.", **HOUSE) == []


def test_the_words_before_an_address_that_repeats_them_belong_to_it() -> None:
    text = "She said lucky spins https://lucky-spins.xyz/join that it was lost."
    assert found(check, text, **HOUSE) == ["lucky spins https://lucky-spins.xyz/join"]


def test_the_fix_takes_out_what_reports_who_follows_a_link() -> None:
    text = "The report is at https://example.org/a?id=3&utm_source=mail&fbclid=x#top, he said."
    assert mended(check, text, **HOUSE) == "The report is at https://example.org/a?id=3#top, he said."
    assert untracked("https://example.org/a?utm_source=mail") == "https://example.org/a"


def test_code_of_links_in_a_plain_text() -> None:
    assert found(
        check, 'Read <a href="https://example.org/a">this</a> and [that](https://example.org/b).', **HOUSE
    ) == [
        '<a href="https://example.org/a">this</a>',
        "[that](https://example.org/b)",
    ]


def test_programs_behind_links() -> None:
    ((_, fault),) = faults('<p><a href="javascript:alert(1)">here</a></p>', "html")
    assert "program" in fault


def test_house_lists() -> None:
    text = "See https://bit.ly/3xyz and https://example.org/a."
    assert found(check, text, allow=["bit.ly"], forbid=["www.example.org"]) == ["https://example.org/a"]
    assert found(check, "See https://news.example.org/a.", allow=[], forbid=["example.org"]) != []


def test_the_host_of_a_target() -> None:
    assert host_of("HTTPS://WWW.Example.ORG:80/a") == "example.org"
    assert host_of("www.example.org/a") == "example.org"
    assert host_of("/local/page") == host_of("") == ""


@pytest.mark.parametrize("piece", ["<a ", "[a](", "http://", "https://a.example/ ", "["])
def test_hostile_text_is_read_in_one_pass(piece: str) -> None:
    list(check(unread(piece * (1_000_000 // len(piece))), HOUSE))
