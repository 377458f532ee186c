"""The panel's endpoints: what they say, who may ask them, and input that is bad or hostile."""

from __future__ import annotations

import pytest
from django.urls import reverse
from editcheck_wagtail.models import Dismissal, SourceFile
from editing import editor_data
from story import RIGHT, WORDS, WRONG
from wagtail.models import Page, PageLogEntry

SCRIPT = '<img src="x" onerror="window.hacked=1"><script>window.hacked=1</script>'


def url(name, *args):
    return reverse(f"editcheck:{name}", args=args)


def errors(answer):
    return [item for item in answer["findings"] if item["severity"] == "error"]


def ask(client, page, body=None, **more):
    return client.post(url("check", page.pk), editor_data(page, body) | more)


def test_the_unsaved_form_is_checked(signed_in, make_page):
    page = make_page(RIGHT)
    client = signed_in("writer")
    answer = ask(client, page).json()
    assert answer["counts"]["error"] == 0
    assert answer["sheet"] == "Forged labels"
    answer = ask(client, page, [("paragraph", WRONG)]).json()
    [finding] = errors(answer)
    assert (finding["rule"], finding["severity"], finding["words"]) == ("facts/wrong-penalty", "error", WORDS)
    assert "Anyone who forges the label" in finding["evidence"][0]["words"]
    assert page.revisions.count() == 1


def test_a_page_that_was_never_saved_is_checked(signed_in, make_page, newsroom, sheet):
    data = editor_data(make_page(WRONG), [("paragraph", WRONG)])
    answer = signed_in("writer").post(url("check_new", "home", "articlepage", newsroom.pk), data).json()
    assert answer["counts"]["error"] == 1
    assert not answer["findings"][0]["dismissable"]


def test_a_form_that_is_not_finished_is_checked_all_the_same(signed_in, make_page):
    page = make_page(WRONG)
    answer = ask(signed_in("writer"), page, title="", slug="").json()
    assert answer["counts"]["error"] == 1


def test_a_dismissal_is_recorded_with_user_reason_and_time_and_can_be_taken_back(signed_in, people, make_page):
    page = make_page(WRONG)
    client = signed_in("chief")
    [finding] = errors(ask(client, page).json())
    why = {"editcheck-fingerprint": finding["fingerprint"], "editcheck-why": "The court said five."}
    assert client.post(url("dismiss", page.pk), editor_data(page) | why).status_code == 200
    record = Dismissal.objects.get()
    assert (record.user, record.reason, record.rule) == (people["chief"], "The court said five.", "facts/wrong-penalty")
    assert record.created_at
    answer = ask(client, page).json()
    assert errors(answer) == []
    assert answer["dismissed"][0]["who"] == "chief"
    assert PageLogEntry.objects.filter(page_id=page.pk, action="editcheck.dismissed").exists()
    client.post(url("restore", page.pk), {"editcheck-fingerprint": finding["fingerprint"]})
    assert ask(client, page).json()["counts"]["error"] == 1
    assert PageLogEntry.objects.filter(page_id=page.pk, action="editcheck.restored").exists()


def test_a_dismissal_needs_a_reason_and_a_finding(signed_in, make_page):
    page = make_page(WRONG)
    client = signed_in("chief")
    [finding] = errors(ask(client, page).json())
    data = editor_data(page) | {"editcheck-fingerprint": finding["fingerprint"]}
    assert client.post(url("dismiss", page.pk), data | {"editcheck-why": " "}).status_code == 400
    gone = data | {"editcheck-fingerprint": "0" * 16, "editcheck-why": "x"}
    assert client.post(url("dismiss", page.pk), gone).status_code == 409
    assert not Dismissal.objects.exists()


def test_an_editor_without_the_permission_dismisses_warnings_but_no_errors(signed_in, make_page, settings):
    page = make_page(WRONG, "<p>“It was cold and dark, and nobody came to the gardens, he said.</p>")
    client = signed_in("writer")
    findings = {item["severity"]: item for item in ask(client, page).json()["findings"]}
    assert not findings["error"]["dismissable"]
    assert findings["warning"]["dismissable"]
    for severity, status in (("error", 403), ("warning", 200)):
        why = {"editcheck-fingerprint": findings[severity]["fingerprint"], "editcheck-why": "so"}
        assert client.post(url("dismiss", page.pk), editor_data(page) | why).status_code == status
    settings.EDITCHECK = {"dismiss_errors": "edit"}
    why = {"editcheck-fingerprint": findings["error"]["fingerprint"], "editcheck-why": "so"}
    assert client.post(url("dismiss", page.pk), editor_data(page) | why).status_code == 200


def endpoints(page, sheet):
    return [
        ("post", url("check", page.pk)),
        ("post", url("check_new", "home", "articlepage", page.get_parent().pk)),
        ("post", url("dismiss", page.pk)),
        ("post", url("restore", page.pk)),
        ("get", url("export", sheet.pk)),
        ("post", url("import")),
    ]


def test_nobody_without_permission_gets_anything(signed_in, make_page, sheet):
    from django.test import Client

    page = make_page(WRONG)
    for method, address in endpoints(page, sheet):
        for client in (Client(), signed_in("stranger")):
            response = getattr(client, method)(address)
            assert response.status_code in (302, 403), address
            assert b"prison" not in response.content
    for method, address in endpoints(page, sheet)[4:]:  # writers have no right to sheets
        assert getattr(signed_in("writer"), method)(address).status_code in (302, 403)


def test_a_page_elsewhere_is_not_shown_to_an_editor_of_another_part(people, make_page):
    from django.contrib.auth.models import Group
    from django.test import Client
    from wagtail.models import GroupPagePermission

    page = make_page(WRONG)
    GroupPagePermission.objects.filter(group=Group.objects.get(name="Editors")).delete()
    client = Client()
    client.force_login(people["writer"])
    for name in ("check", "dismiss", "restore"):
        response = client.post(url(name, page.pk), editor_data(page), headers={"accept": "application/json"})
        assert response.status_code in (302, 403)
        assert b"prison" not in response.content


def test_every_post_needs_the_csrf_token(signed_in, make_page, sheet):
    page = make_page(WRONG)
    client = signed_in("chief", enforce_csrf_checks=True)
    for method, address in endpoints(page, sheet):
        if method == "post":
            assert client.post(address, editor_data(page)).status_code == 403, address


def test_reading_asks_for_post(signed_in, make_page, sheet):
    page = make_page(WRONG)
    for name in ("check", "dismiss", "restore"):
        assert signed_in("chief").get(url(name, page.pk)).status_code == 405


@pytest.mark.parametrize("where", [("auth", "user"), ("home", "homepage"), ("nothing", "there")])
def test_only_checked_pages_are_checked(signed_in, newsroom, where):
    response = signed_in("chief").post(url("check_new", *where, newsroom.pk))
    assert response.status_code == 404
    assert signed_in("chief").post(url("check", newsroom.pk)).status_code == 404


def test_a_page_without_a_sheet_is_told_and_checked_for_the_rest(signed_in, make_page):
    page = make_page("<p>The bdwhtqqzrx council met. qhiddxiqhkiqedprw</p>", WRONG, fact_sheet=None)
    answer = ask(signed_in("chief"), page).json()
    assert answer["sheet"] == ""
    assert {item["rule"] for item in answer["findings"]} == {"integrity/gibberish"}


def test_a_sheet_whose_sources_are_gone_holds_and_says_so(signed_in, make_page):
    from editcheck_wagtail.gate import PublishingHeld

    page = make_page(RIGHT)
    SourceFile.objects.all().delete()
    page.fact_sheet.yaml += "# read anew\n"
    page.fact_sheet.save()
    answer = ask(signed_in("chief"), page).json()
    assert "sources/ministry.txt is missing" in answer["failure"]
    with pytest.raises(PublishingHeld, match=r"ministry\.txt is missing"):
        page.get_latest_revision().publish()
    assert not Page.objects.get(pk=page.pk).live


def test_a_page_of_five_megabytes_is_held_and_the_reason_told(signed_in, make_page, settings):
    from editcheck_wagtail.gate import PublishingHeld

    settings.DATA_UPLOAD_MAX_MEMORY_SIZE = 40_000_000  # beyond Django's own limit, which such a page needs
    long = "<p>The garden has a gate and a wall of stone.</p>" * 105_000
    page = make_page(body=[("embed", long)])
    answer = ask(signed_in("chief"), page)
    assert "no more than 300000 are checked" in answer.json()["failure"]
    with pytest.raises(PublishingHeld, match="could not be checked"):
        page.get_latest_revision().publish()
    assert not Page.objects.get(pk=page.pk).live


def test_script_stays_text(signed_in, make_page, people):
    wrong = f"<p>{SCRIPT}Forgers of seed labels will face up to five{SCRIPT} years in prison.</p>"
    page = make_page(body=[("embed", wrong), ("heading", f"Five years {SCRIPT}")], title=f"x {SCRIPT} y")
    client = signed_in("chief")
    response = ask(client, page)
    assert response["content-type"] == "application/json"
    edited = client.get(reverse("wagtailadmin_pages:edit", args=[page.pk])).content.decode()
    assert "<script>window.hacked" not in edited
    posted = editor_data(page) | {"action-publish": "x"}
    held = client.post(reverse("wagtailadmin_pages:edit", args=[page.pk]), posted).content.decode()
    assert "<script>window.hacked" not in held
    assert '<img src="x" onerror' not in held
    for finding in response.json()["findings"]:
        why = {"editcheck-fingerprint": finding["fingerprint"], "editcheck-why": SCRIPT}
        client.post(url("dismiss", page.pk), editor_data(page) | why)
    history = client.get(reverse("wagtailadmin_pages:history", args=[page.pk])).content.decode()
    assert "window.hacked" in history
    assert "<script>window.hacked" not in history
