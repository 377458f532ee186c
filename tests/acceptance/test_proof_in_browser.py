"""The proof in a real browser: what it shows, its keys, what it asks for, and whether everybody can use it."""

import os
import re
import shutil
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

from editcheck.cli.main import main

ROOT = Path(__file__).resolve().parents[2]
EXAMPLES = ROOT / "examples"
BROWSERS = ("chromium", "chromium-browser", "google-chrome")
FLAGS = (
    "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync"
).split()
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"]}
SCRIPT = "<script>window.ran = 1</script><img src=x onerror='window.ran = 2'>"


@pytest.fixture(scope="module")
def browser():
    """Chromium as it is installed; skipped without one, but for CI, which must have it."""
    path = next(filter(None, map(shutil.which, BROWSERS)), None)
    if path is None:
        if os.environ.get("CI") == "true":
            pytest.fail("no Chromium is installed")
        pytest.skip("no Chromium is installed")
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=path, args=FLAGS)
        yield running
        running.close()


@pytest.fixture(scope="module")
def proof(tmp_path_factory):
    """A function that writes the proof of an example draft, as an editor would."""
    folder = tmp_path_factory.mktemp("proofs")

    def write(*drafts, facts=EXAMPLES / "facts.yml"):
        page = folder / f"{'-'.join(Path(draft).name for draft in drafts)}.html"
        sheet = ["--facts", str(facts)] if facts else []
        assert main(["proof", *map(str, drafts), *sheet, "-o", str(page), "--no-config"]) in (0, 1)
        return page

    return write


@pytest.fixture
def show(browser):
    """A function that opens a page; whatever it asks for but itself, and whatever goes wrong in it, fails the test."""
    asked, wrong = [], []
    contexts = []

    def opened(page, **options):
        context = browser.new_context(viewport={"width": 1300, "height": 900}, **options)
        contexts.append(context)
        tab = context.new_page()
        tab.set_default_timeout(0)

        def route(request):
            if request.request.url == page.as_uri():
                request.continue_()
            else:
                asked.append(request.request.url)
                request.abort()

        tab.route("**/*", route)
        tab.on("console", lambda message: wrong.append(message.text))
        tab.on("pageerror", lambda error: wrong.append(str(error)))
        tab.goto(page.as_uri())
        return tab

    yield opened
    for context in contexts:
        context.close()
    assert asked == []
    assert wrong == []


FAULTY = EXAMPLES / "drafts" / "faulty"
DRAFTS = [path for folder in ("faulty", "clean") for path in sorted((EXAMPLES / "drafts" / folder).iterdir())]


def focused(tab):
    return tab.evaluate("document.activeElement.id")


def shown_cards(tab):
    return tab.eval_on_selector_all(".card", "cards => cards.filter(c => c.checkVisibility()).map(c => c.dataset.item)")


@pytest.mark.parametrize("draft", DRAFTS, ids=lambda path: f"{path.parent.name}-{path.name}")
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_everybody_can_use_it(proof, show, draft, scheme):
    tab = show(proof(draft), color_scheme=scheme)
    found = Axe().run(tab, options=RULES)
    assert found.violations_count == 0, found.generate_report()
    for switch in tab.locator(".filter input").all():
        switch.check()
    tab.keyboard.press("j")
    assert Axe().run(tab, options=RULES).violations_count == 0


def test_the_draft_reads_as_it_was_written(proof, show):
    tab = show(proof(FAULTY / "label.md"))
    assert tab.locator("article h2").inner_text() == "A new law against forged potato labels"
    assert tab.locator("article blockquote").count() == 1
    words = tab.locator("article p").first.evaluate(
        "p => { const copy = p.cloneNode(true); copy.querySelectorAll('.mark, .aside').forEach(m => m.remove());"
        "return copy.textContent.replace(/\\s+/g, ' ').trim(); }"
    )
    assert words == (
        "People who forge the label of a certified seed potato could be sent to prison for up to five years, under a "
        "Bill that was introduced in the Commons on Tuesday."
    )


def test_outcomes_differ_by_line_and_mark_and_not_by_colour_alone(proof, show):
    tab = show(proof(FAULTY / "kellmouth.html"))
    groups = ("contradicted", "unsupported", "confirmed", "finding")
    styles = [
        tab.locator(f"main .under.{group}").first.evaluate("e => getComputedStyle(e).textDecorationStyle")
        for group in groups
    ]
    assert styles == ["wavy", "dotted", "solid", "dashed"]
    marks = [tab.locator(f"main .mark.{group}").first.inner_text()[0] for group in groups]
    assert marks == ["✗", "?", "✓", "!"]


def test_the_card_shows_the_sources_words_and_where_they_stand(proof, show):
    tab = show(proof(FAULTY / "label.md"))
    card = tab.locator(".card.contradicted").first
    assert card.locator(".compared del").inner_text() == "five" and card.locator(".compared ins").inner_text() == "two"
    assert "will face up to two years in prison" in card.locator("blockquote").inner_text()
    assert card.locator("figcaption").inner_text() == "sources/ministry.txt, paragraph 2"


def test_the_list_is_stepped_through_by_keyboard(proof, show):
    tab = show(proof(FAULTY / "label.md"))
    cards = shown_cards(tab)
    for card in (*cards[:3], cards[3]):
        tab.keyboard.press("j")
        assert focused(tab) == f"i{card}"
        assert tab.locator(".card.current").get_attribute("data-item") == card
        assert tab.locator("main .current").first.get_attribute("data-item") == card
    tab.keyboard.press("k")
    assert focused(tab) == f"i{cards[2]}"
    tab.keyboard.press("ArrowDown")
    tab.keyboard.press("ArrowUp")
    assert focused(tab) == f"i{cards[2]}"
    for _ in range(len(cards) + 2):
        tab.keyboard.press("j")
    assert focused(tab) == f"i{cards[-1]}"


def test_what_is_not_confirmed_is_one_key_away(proof, show):
    tab = show(proof(FAULTY / "label.md"))
    for card in tab.eval_on_selector_all(".card.contradicted", "cards => cards.map(c => c.dataset.item)"):
        tab.keyboard.press("n")
        assert focused(tab) == f"i{card}"


def test_enter_goes_to_the_words_in_the_draft_and_back(proof, show):
    tab = show(proof(FAULTY / "label.md"))
    tab.keyboard.press("j")
    card = focused(tab)
    tab.keyboard.press("Enter")
    assert focused(tab) == card.replace("i", "m", 1)
    assert tab.locator(f"#{focused(tab)}").evaluate("e => e.closest('main') !== null")
    tab.keyboard.press("Enter")
    assert focused(tab) == card


def test_the_focus_can_be_seen(proof, show):
    tab = show(proof(FAULTY / "label.md"))
    for key in ("j", "Enter"):
        tab.keyboard.press(key)
        outline = tab.evaluate("getComputedStyle(document.activeElement).outlineStyle")
        assert outline == "solid"


def test_both_columns_show_what_was_chosen(proof, show, tmp_path):
    long = tmp_path / "long.md"
    text = (FAULTY / "label.md").read_text(encoding="utf-8").split("---\n", 2)[2]
    long.write_text(text * 8, encoding="utf-8")
    tab = show(proof(long))
    for _ in range(60):
        tab.keyboard.press("j")
    for selector in (".card.current", "main .current"):
        box = tab.locator(selector).first.bounding_box()
        assert round(box["y"]) >= 0 and round(box["y"] + box["height"]) <= 900


def test_a_card_is_shown_whole_from_the_start(proof, show):
    tab = show(proof(FAULTY / "larkfield.txt"))
    for _ in range(4):
        tab.keyboard.press("n")
        for selector in (".card.current", "main .current"):
            box = tab.locator(selector).first.bounding_box()
            assert round(box["y"]) >= 0 and round(box["y"] + box["height"]) <= 900


def test_letters_are_left_alone_when_the_keys_are_switched_off(proof, show):
    tab = show(proof(FAULTY / "label.md"))
    tab.uncheck("#keys")
    tab.keyboard.press("j")
    assert tab.locator(".card.current").count() == 0


def test_outcomes_can_be_switched_off_and_stepping_leaves_them_out(proof, show):
    tab = show(proof(FAULTY / "label.md"))
    tab.uncheck("#show-confirmed")
    contradicted = tab.eval_on_selector_all(".card.contradicted", "cards => cards.map(c => c.dataset.item)")
    assert shown_cards(tab) == contradicted
    assert not tab.locator("main .mark.confirmed").first.is_visible()
    tab.evaluate("document.activeElement.blur()")
    for card in contradicted:
        tab.keyboard.press("j")
        assert focused(tab) == f"i{card}"
    assert tab.locator("main a.under.confirmed[href]").count() == 0
    tab.check("#show-confirmed")
    assert tab.locator("main a.under.confirmed[href]").count() > 0


def test_skip_links_come_first_and_lead_to_draft_and_list(proof, show):
    tab = show(proof(FAULTY / "label.md"))
    for name in ("draft", "list"):
        tab.keyboard.press("Tab")
        link = tab.evaluate("[document.activeElement.hash, document.activeElement.getBoundingClientRect().top]")
        assert link[0] == f"#{name}" and link[1] >= 0


def test_it_can_be_read_and_used_without_script(proof, show):
    tab = show(proof(FAULTY / "label.md"), java_script_enabled=False)
    assert tab.locator(".keys").is_hidden()
    tab.locator(".card.contradicted .head a").first.click()
    assert "#m" in tab.url
    tab.locator("main a.under.contradicted").first.click()
    assert "#i" in tab.url
    tab.uncheck("#show-confirmed")
    assert tab.locator(".card.confirmed").first.is_hidden()


def test_overlapping_items_are_all_there(proof, show):
    tab = show(proof(FAULTY / "kellmouth.html"))
    guild = tab.locator("main a.under", has_text="Guild").first
    assert guild.evaluate("e => e.parentElement.classList.contains('under')")
    assert (
        len(set(tab.eval_on_selector_all("main [id^=m]", "all => all.map(e => e.id)"))) == tab.locator(".card").count()
    )


def test_nothing_of_a_hostile_draft_or_source_runs(show, proof, tmp_path):
    source = f"Council {SCRIPT}\n\n“We saw 14 boats {SCRIPT},” said Ada Brill.\n\nIn 2019 there were 30 ships {SCRIPT}."
    (tmp_path / "source.txt").write_text(source, encoding="utf-8")
    sheet = tmp_path / "facts.yml"
    assert main(["facts", "build", str(tmp_path / "source.txt"), "-o", str(sheet)]) == 0
    text = sheet.read_text(encoding="utf-8")
    text = re.sub(r"(?<=- id: )source", "'<script>window.ran = 3</script>'", text)
    text = re.sub(r"source: source\b", "source: '<script>window.ran = 3</script>'", text)
    sheet.write_text(
        re.sub(r"(?<=- id: )(?!')[\w-]+", r"'\g<0><script>window.ran = 4</script>'", text), encoding="utf-8"
    )
    name = "<script>window.ran = 5<u>.txt"
    draft = f"Boats {SCRIPT}\n\n“We saw 40 boats {SCRIPT},” said Ada Brill.\n\nIn 2019 there were 31 ships {SCRIPT}.\n"
    (tmp_path / name).write_text(
        f"{draft}\nqzxvkwjtrpfh <a href='javascript:window.ran = 6'>more</a>\n", encoding="utf-8"
    )
    tab = show(proof(tmp_path / name, facts=sheet))
    assert tab.locator(".card").count() >= 3
    for link in tab.locator("main a, .card a").all():
        link.dispatch_event("click")
    assert tab.evaluate("window.ran") is None
    assert tab.locator("script").count() == 1 and tab.locator("img").count() == 0
    assert "<script>window.ran" in tab.locator("main").inner_text()


def test_the_policy_stops_what_is_put_in_later(proof, browser):
    tab = browser.new_page()
    tab.goto(proof(FAULTY / "label.md").as_uri())
    tab.evaluate("document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=\"window.ran = 1\">')")
    tab.evaluate("document.body.append(Object.assign(document.createElement('script'), {text: 'window.ran = 2'}))")
    assert tab.evaluate("window.ran") is None
    tab.close()


def test_it_prints_on_white_whole_and_without_controls(proof, show):
    tab = show(proof(FAULTY / "label.md"), color_scheme="dark")
    tab.emulate_media(media="print", color_scheme="dark")
    assert tab.evaluate("getComputedStyle(document.documentElement).backgroundColor") == "rgb(255, 255, 255)"
    assert tab.locator(".filter input").first.is_hidden() and tab.locator(".keys").is_hidden()
    assert tab.locator(".list").evaluate("e => e.scrollHeight <= e.clientHeight + 1")
    assert tab.locator("main .mark.confirmed .number").first.is_visible()
    assert tab.pdf().startswith(b"%PDF")


def test_a_narrow_screen_needs_no_scrolling_to_the_side(proof, show, tmp_path):
    draft = tmp_path / f"{'a-long-name-' * 8}.md"
    shutil.copy(FAULTY / "label.md", draft)
    shutil.copytree(EXAMPLES / "sources", tmp_path / "sources")
    sheet = (EXAMPLES / "facts.yml").read_text(encoding="utf-8").replace("value: 340\n", "value: 350\n")
    (tmp_path / "facts.yml").write_text(sheet, encoding="utf-8")
    tab = show(proof(draft, facts=tmp_path / "facts.yml"))
    assert "the value is 350" in " ".join(tab.locator(".told").all_inner_texts())
    tab.set_viewport_size({"width": 360, "height": 700})
    assert tab.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_a_large_draft_is_shown(proof, show, tmp_path):
    text = (FAULTY / "larkfield.txt").read_text(encoding="utf-8")
    large = tmp_path / "large.txt"
    large.write_text(text * (500_000 // len(text)), encoding="utf-8")
    tab = show(proof(large))
    assert tab.locator(".card").count() > 5000
    tab.keyboard.press("j")
    assert focused(tab).startswith("i1-")
