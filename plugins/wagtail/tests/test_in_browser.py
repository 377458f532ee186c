"""An editor at work, in Chromium: write, see the finding, go to it, dismiss or mend it, publish."""

from __future__ import annotations

import io
import os
import shutil
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from PIL import Image
from playwright.sync_api import expect, sync_playwright
from story import SOURCE, WRONG
from wagtail.models import Page

CHROMIUM = shutil.which("chromium")
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
PICTURES = Path(os.environ.get("EDITCHECK_PICTURES", ""))
"""The folder that pictures for the README are written to; the working directory is none."""

expect.set_options(timeout=60_000)  # a machine may be slow; nothing here is to be quick

pytestmark = [
    pytest.mark.skipif(not CHROMIUM and not os.environ.get("CI"), reason="Chromium is not installed"),
    pytest.mark.django_db(transaction=True),
]


@pytest.fixture(scope="module")
def browser():
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        yield browser
        browser.close()


@pytest.fixture
def desk(browser, live_server, people):
    """A page of the browser, signed in as somebody; requests to other machines fail the test."""
    opened = []
    elsewhere = []

    def sign_in(name):
        context = browser.new_context(viewport={"width": 1440, "height": 900}, base_url=live_server.url)
        opened.append(context)
        page = context.new_page()
        page.on(
            "request",
            lambda request: (
                request.url.startswith(("http://localhost", "http://127.0.0.1", "data:", "blob:"))
                or elsewhere.append(request.url)
            ),
        )
        page.set_default_timeout(30_000)
        page.goto("/admin/login/")
        page.fill("#id_username", name)
        page.fill("#id_password", "pw")
        page.click("button[type=submit]")
        page.wait_for_url("**/admin/")
        return page

    yield sign_in
    for context in opened:
        context.close()
    assert elsewhere == []


def edit(page, article):
    page.goto(f"/admin/pages/{article.pk}/edit/")
    if page.locator("[data-editcheck]").is_hidden():
        page.click('[data-side-panel-toggle="checks"]')
    expect(page.locator("[data-editcheck-status]")).not_to_contain_text("Checking")


def error_cards(page):
    return page.locator(".editcheck__finding--error")


def picture(page, name):
    if Path() != PICTURES:
        shot = Image.open(io.BytesIO(page.screenshot()))
        shot.quantize(96, dither=Image.Dither.NONE).save(PICTURES / name, optimize=True)


STORY = [
    "<p>People who forge the labels of garden seeds will face the courts under a Bill introduced on Tuesday.</p>",
    "<p>Forgers of seed labels will face up to two years in prison.</p>",
    "<p>“A label is a promise,” said Harriet Penhallow, the gardens minister.</p>",
    "<p>Diseases destroyed crops on 340 allotments last year.</p>",
]


def publish(page):
    page.locator("footer .w-dropdown__toggle, footer [data-w-dropdown-target='toggle']").last.click()
    page.locator("button[name='action-publish']").first.click()


def gone_from_form(page, words):
    """Wait until the fields that are sent no longer have the words: the text editor fills them a moment after a key."""
    fields = "[...document.querySelectorAll('[data-contentpath=\"body\"] input')]"
    page.wait_for_function(f"words => !{fields}.some(field => field.value.includes(words))", arg=words)
    page.wait_for_load_state("networkidle")  # and the draft has been saved by itself


def paragraph(page, number):
    return page.locator('[data-contentpath="body"] [contenteditable="true"]').nth(number)


def test_write_see_the_finding_mend_it_publish(desk, make_page):
    article = make_page(*STORY)
    page = desk("editor")
    edit(page, article)
    expect(error_cards(page)).to_have_count(0)
    expect(page.locator("[data-editcheck-sheet]")).to_contain_text("Forged labels")
    paragraph(page, 1).click()
    page.keyboard.press("Control+End")
    page.keyboard.type(" Forgers of seed labels will face up to five years in prison.")
    expect(error_cards(page)).to_have_count(1)
    card = error_cards(page).first
    expect(card).to_contain_text("up to two years in prison")
    expect(card.locator("blockquote")).to_contain_text("Anyone who forges the label of a certified seed")
    assert page.evaluate("[...CSS.highlights.get('editcheck-error')].map(String)") == ["five years in prison"]
    picture(page, "finding.png")
    page.wait_for_timeout(1000)  # as an editor would look at it; meanwhile the draft is saved by itself
    page.wait_for_load_state("networkidle")
    publish(page)
    expect(page.locator(".messages")).to_contain_text("could not be saved")
    errors = page.locator('[data-contentpath="body"] .w-field__errors, [data-contentpath="body"] .help-critical')
    message = errors.filter(has_text="up to two years in prison")
    expect(message.first).to_be_visible()
    assert not Page.objects.get(pk=article.pk).live
    expect(error_cards(page)).to_have_count(1)
    message.first.scroll_into_view_if_needed()
    picture(page, "held.png")

    error_cards(page).first.get_by_role("button", name="Go to the text").click()
    assert page.evaluate("getSelection().toString()") == "five years in prison"
    page.keyboard.type("two years in prison")
    expect(error_cards(page)).to_have_count(0)
    gone_from_form(page, "five years in prison")
    publish(page)
    expect(page.locator(".messages")).to_contain_text("has been published")
    assert Page.objects.get(pk=article.pk).live


def test_by_keyboard_go_to_the_text_and_dismiss_with_a_reason(desk, make_page):
    from editcheck_wagtail.models import Dismissal

    article = make_page(*STORY, WRONG)
    page = desk("chief")
    edit(page, article)
    expect(error_cards(page)).to_have_count(1)
    page.locator("[data-side-panel-toggle='checks']").focus()
    for _ in range(60):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.closest('.editcheck__finding') !== null"):
            break
    assert page.evaluate("document.activeElement.textContent") == "Go to the text"
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.tagName") == "TEXTAREA"
    page.keyboard.press("Escape")
    assert page.evaluate("document.activeElement.textContent") == "Dismiss"
    page.keyboard.press("Enter")
    page.keyboard.type("The court gave five.")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(error_cards(page)).to_have_count(0)
    record = Dismissal.objects.get(page_id=article.pk)
    assert (record.reason, record.user.username) == ("The court gave five.", "chief")
    page.locator("[data-editcheck-dismissed] summary").click()
    expect(page.locator("[data-editcheck-dismissed]")).to_contain_text("The court gave five.")
    expect(page.locator("[data-editcheck-dismissed]")).to_contain_text("chief")
    page.get_by_role("button", name="Take back").click()
    expect(error_cards(page)).to_have_count(1)


def test_the_way_leads_to_titles_and_into_what_is_folded(desk, make_page):
    caption = "Forgers of seed labels will face up to five years in prison"
    box = [{"type": "photos", "value": [{"caption": caption, "credit": ""}], "id": "photos-1"}]
    article = make_page(body=[("paragraph", "<p>It rained.</p>"), ("box", box)], title=caption)
    page = desk("editor")
    edit(page, article)
    expect(error_cards(page)).to_have_count(2)
    for number, kind in ((0, "title"), (1, "caption")):
        page.get_by_role("button", name="Collapse all").click() if number else None
        error_cards(page).nth(number).get_by_role("button", name="Go to the text").click()
        name, selected = page.evaluate(
            "(e => [e.name, e.value.slice(e.selectionStart, e.selectionEnd)])(document.activeElement)"
        )
        assert (name.rpartition("-")[2], selected) == (kind, "five years in prison")
        assert page.evaluate("document.activeElement.checkVisibility()")


def test_publishing_anyway_with_a_reason(desk, make_page):
    article = make_page(*STORY, WRONG)
    page = desk("chief")
    edit(page, article)
    publish(page)
    expect(page.locator(".messages")).to_contain_text("could not be saved")
    page.locator("[name='editcheck_reason']").fill("The Lords made it five on Monday.")
    publish(page)
    expect(page.locator(".messages")).to_contain_text("has been published")
    assert Page.objects.get(pk=article.pk).live


def test_axe_finds_nothing_in_the_panel(desk, make_page):
    quotation = (
        "<p>“A label is a rumour. Whoever forges one should answer for it in court,” said Harriet Penhallow.</p>"
    )
    article = make_page(*STORY, WRONG, quotation, "<p>Some 3,400 gardeners and “a dog that barked.</p>")
    page = desk("chief")
    edit(page, article)
    error_cards(page).first.get_by_role("button", name="Dismiss").click()
    for summary in page.locator("[data-editcheck] details:not([hidden]) summary").all():
        summary.click()
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
        page.wait_for_timeout(1000)  # for colours that change slowly
        results = Axe().run(page, context="[data-editcheck]")
        told = [
            (item["id"], node["html"], node["failureSummary"])
            for item in results.response["violations"]
            for node in item["nodes"]
        ]
        assert told == []


def test_a_page_that_was_never_saved_is_checked_and_can_be_dismissed_once_it_is(desk, make_page, newsroom, sheet):
    page = desk("chief")
    page.goto(f"/admin/pages/add/home/articlepage/{newsroom.pk}/")
    if page.locator("[data-editcheck]").is_hidden():
        page.click('[data-side-panel-toggle="checks"]')
    expect(page.locator("[data-editcheck-status]")).to_contain_text("No fact sheet")
    page.locator("[name='title']").click()
    page.keyboard.type("The qhiddxiqhkiqedprw of bdwhtqqzrx gardens")
    page.keyboard.press("Tab")
    expect(page.locator(".editcheck__finding").first).to_contain_text("qhiddxiqhkiqedprw")
    page.get_by_role("button", name="Save draft").click()
    expect(page.locator(".editcheck__finding").first.get_by_role("button", name="Dismiss")).to_have_count(1)


def test_script_stays_inert(desk, make_page, sheet):
    script = '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>'
    sheet.title = f"x{script}"
    sheet.save()
    wrong = f"<p>Forgers of seed labels will face up to five{script} years in prison.</p>"
    article = make_page(
        body=[("embed", wrong), ("heading", f"Up to five years {script} in prison")], title=f"x {script}"
    )
    page = desk("chief")
    edit(page, article)
    expect(error_cards(page).first).to_be_visible()
    error_cards(page).first.get_by_role("button", name="Dismiss").click()
    page.keyboard.type(script)
    page.locator(".editcheck__why button[type=submit]").click()
    page.locator("[data-editcheck-dismissed] summary").click()
    for address in ("history/", "edit/"):
        page.goto(f"/admin/pages/{article.pk}/{address}")
        page.wait_for_timeout(500)
        assert page.evaluate("window.hacked") is None
    page.goto(f"/admin/snippets/editcheck_wagtail/factsheet/edit/{sheet.pk}/")
    assert page.evaluate("window.hacked") is None


def test_a_sheet_is_built_in_the_admin_and_chosen_by_a_page(desk, make_page, tmp_path):
    from editcheck_wagtail.models import FactSheet

    article = make_page(*STORY, WRONG, fact_sheet=None)
    source = tmp_path / "ministry.txt"
    source.write_text(SOURCE, encoding="utf-8")
    page = desk("chief")
    page.goto("/admin/snippets/editcheck_wagtail/factsheet/add/")
    page.fill("[name='title']", "The Seeds Bill")
    page.get_by_role("button", name="Add source").click()
    page.set_input_files("input[type=file]", source)
    page.get_by_role("button", name="Save", exact=True).last.click()
    expect(page.locator(".messages")).to_contain_text("created")
    made = FactSheet.objects.get(title="The Seeds Bill")
    assert "two years in prison" in made.facts().penalties[0].quote
    type(article).objects.filter(pk=article.pk).update(fact_sheet=made)
    article.refresh_from_db()
    article.save_revision()
    edit(page, article)
    expect(error_cards(page)).to_have_count(1)
