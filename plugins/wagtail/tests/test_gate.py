"""Each way to publish, and that it is held."""

from __future__ import annotations

import json
from datetime import timedelta

import pytest
from django.contrib.auth.models import Permission
from django.core.management import call_command
from django.urls import reverse
from django.utils import timezone
from editcheck_wagtail.gate import PublishingHeld
from editcheck_wagtail.models import Dismissal, FactCheckTask, PublishedAnyway
from editing import editor_data
from home.models import ArticlePage
from story import RIGHT, WRONG
from wagtail.models import APIToken, Page, PageLogEntry, Workflow, WorkflowPage, WorkflowTask


def is_live(page):
    return Page.objects.get(pk=page.pk).live


def edit_url(page):
    return reverse("wagtailadmin_pages:edit", args=[page.pk])


def publish_in_editor(client, page, **more):
    return client.post(edit_url(page), editor_data(page) | {"action-publish": "x"} | more)


def test_the_editor_holds_a_wrong_page_and_says_so_on_the_block(signed_in, make_page):
    page = make_page(WRONG)
    response = publish_in_editor(signed_in("editor"), page)
    assert response.status_code == 200
    errors = response.context["form"].errors.as_data()["body"][0].as_json_data()
    assert "up to two years in prison" in json.dumps(errors["blockErrors"][0])
    assert not is_live(page)


def test_the_editor_publishes_a_right_page(signed_in, make_page):
    page = make_page(RIGHT)
    response = publish_in_editor(signed_in("editor"), page)
    assert response.status_code == 302
    assert is_live(page)


def test_the_message_stands_on_the_title_too(signed_in, make_page):
    page = make_page(RIGHT, title="Label forgers face five years in prison")
    response = publish_in_editor(signed_in("editor"), page)
    assert "title" in response.context["form"].errors


def test_the_message_reaches_nested_blocks(signed_in, make_page):
    quotation = {"text": "A label is a promise. Whoever forges one should sing for it in court.", "attribution": ""}
    page = make_page(body=[("quotation", quotation)])
    response = publish_in_editor(signed_in("editor"), page)
    errors = response.context["form"].errors.as_data()["body"][0].as_json_data()
    assert "text" in errors["blockErrors"][0]["blockErrors"]
    assert not is_live(page)


def test_drafts_are_never_held(signed_in, make_page):
    page = make_page(RIGHT)
    client = signed_in("writer")
    before = page.revisions.count()
    response = client.post(edit_url(page), editor_data(page, body=[("paragraph", WRONG)]))
    assert response.status_code == 302
    autosaved = client.post(
        edit_url(page), editor_data(page, body=[("paragraph", WRONG)]), headers={"accept": "application/json"}
    )
    assert autosaved.status_code == 200
    assert autosaved.json()["success"]
    assert page.revisions.count() > before


def test_a_draft_of_a_live_page_is_never_held(signed_in, make_page):
    page = make_page(RIGHT)
    page.get_latest_revision().publish()
    page = ArticlePage.objects.get(pk=page.pk)
    response = signed_in("writer").post(edit_url(page), editor_data(page, body=[("paragraph", WRONG)]))
    assert response.status_code == 302
    assert "five" in str(ArticlePage.objects.get(pk=page.pk).get_latest_revision().as_object().body)
    assert "two" in str(ArticlePage.objects.get(pk=page.pk).body)


def test_submitting_for_moderation_is_not_held(signed_in, make_page):
    page = make_page(WRONG)
    workflow = Workflow.objects.create(name="Desk")
    WorkflowTask.objects.create(workflow=workflow, task=FactCheckTask.objects.create(name="Facts"))
    WorkflowPage.objects.create(workflow=workflow, page=page.get_parent())
    response = signed_in("writer").post(edit_url(page), editor_data(page) | {"action-submit": "x"})
    assert response.status_code == 302
    assert page.workflow_states.get().status == "needs_changes"


def test_bulk_publishing_is_held_whole(signed_in, make_page):
    right, wrong = make_page(RIGHT), make_page(WRONG)
    client = signed_in("chief")
    url = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "publish"])
    response = client.post(f"{url}?id={right.pk}&id={wrong.pk}&next=/admin/", follow=True)
    assert "Nothing was published" in response.content.decode()
    assert not is_live(right)
    assert not is_live(wrong)
    client.post(f"{url}?id={right.pk}&next=/admin/")
    assert is_live(right)


def test_bulk_publishing_of_descendants_is_held(signed_in, make_page, newsroom):
    wrong = make_page(WRONG)
    client = signed_in("chief")
    url = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "publish"])
    response = client.post(f"{url}?id={newsroom.pk}&next=/admin/", {"include_descendants": "on"}, follow=True)
    assert "is not published" in response.content.decode()
    assert not is_live(wrong)


def test_code_is_held(make_page):
    page = make_page(WRONG)
    with pytest.raises(PublishingHeld, match="up to two years in prison"):
        page.get_latest_revision().publish()
    assert not is_live(page)
    page.live = True
    with pytest.raises(PublishingHeld):
        page.save()
    assert not is_live(page)
    with pytest.raises(PublishingHeld):
        make_page(WRONG, live=True)


def test_code_may_do_what_puts_no_new_words_before_readers(make_page):
    page = make_page(RIGHT)
    page.get_latest_revision().publish()
    page = ArticlePage.objects.get(pk=page.pk)
    page.show_in_menus = True
    page.save()
    page.body = [("paragraph", WRONG)]
    page.save(update_fields=["show_in_menus"])
    with pytest.raises(PublishingHeld):
        page.save()
    page.unpublish()
    assert not is_live(page)


def test_what_is_scheduled_is_held_when_its_time_comes_and_stops_no_other_page(make_page):
    wrong, right = make_page(WRONG), make_page(RIGHT)
    past = timezone.now() - timedelta(hours=1)
    for page in (wrong, right):
        page.revisions.update(approved_go_live_at=past)
    call_command("publish_scheduled")
    assert not is_live(wrong)
    assert is_live(right)
    assert wrong.revisions.filter(approved_go_live_at=past).exists()
    [entry] = PageLogEntry.objects.filter(page_id=wrong.pk, action="editcheck.held")
    assert "up to two years in prison" in entry.data["why"]
    call_command("publish_scheduled")
    assert PageLogEntry.objects.filter(page_id=wrong.pk, action="editcheck.held").count() == 1


def test_a_page_with_errors_cannot_be_scheduled(signed_in, make_page):
    page = make_page(WRONG)
    tomorrow = (timezone.now() + timedelta(days=1)).strftime("%Y-%m-%d %H:%M")
    response = publish_in_editor(signed_in("editor"), page, go_live_at=tomorrow)
    assert response.status_code == 200
    assert not page.revisions.filter(approved_go_live_at__isnull=False).exists()


def api(user, page):
    from django.test import Client

    _token, key = APIToken.create_token(user=user, name="desk")
    return Client().post(
        f"/api/v3/pages/{page.pk}/actions/publish/",
        content_type="application/json",
        headers={"authorization": f"Bearer {key}"},
    )


def test_the_api_is_held(people, make_page):
    wrong, right = make_page(WRONG), make_page(RIGHT)
    response = api(people["chief"], wrong)
    assert response.status_code == 422, response.content
    assert "up to two years in prison" in response.content.decode()
    assert not is_live(wrong)
    assert api(people["chief"], right).status_code == 200
    assert is_live(right)


def start_workflow(page, user, *tasks):
    workflow = Workflow.objects.create(name="Desk")
    for number, task in enumerate(tasks):
        WorkflowTask.objects.create(workflow=workflow, task=task, sort_order=number)
    return workflow.start(page, user)


def test_the_task_sends_back_what_is_wrong_with_the_findings(make_page, people):
    page = make_page(WRONG)
    state = start_workflow(page, people["writer"], FactCheckTask.objects.create(name="Facts"))
    assert state.status == "needs_changes"
    comment = state.task_states.get().comment
    assert "up to two years in prison" in comment
    assert not is_live(page)


def test_the_task_approves_what_is_clean_and_the_workflow_goes_on(make_page, people):
    page = make_page(RIGHT)
    state = start_workflow(page, people["chief"], FactCheckTask.objects.create(name="Facts"))
    assert state.status == "approved"
    assert is_live(page)


def test_an_approval_by_a_person_is_held_in_every_view(make_page, people, signed_in):
    from wagtail.models import GroupApprovalTask

    page = make_page(WRONG)
    state = start_workflow(page, people["writer"], GroupApprovalTask.objects.create(name="Chief"))
    client = signed_in("chief")
    task_state = state.current_task_state
    in_editor = client.post(
        edit_url(page), editor_data(page) | {"action-workflow-action": "x", "workflow-action-name": "approve"}
    )
    assert in_editor.status_code == 200
    assert "body" in in_editor.context["form"].errors
    url = reverse("wagtailadmin_pages:workflow_action", args=[page.pk, "approve", task_state.pk])
    response = client.post(url, {"comment": ""}, follow=True)
    assert "is not published" in response.content.decode()
    assert not is_live(page)


def test_publishing_anyway_needs_the_permission_and_a_reason_and_is_recorded(signed_in, people, make_page):
    page = make_page(WRONG)
    client = signed_in("editor")
    reason = {"editcheck_reason": "The Lords made it five on Monday."}
    response = publish_in_editor(client, page, **reason)
    assert "editcheck_reason" not in response.context["form"].fields
    assert not is_live(page)
    people["editor"].user_permissions.add(Permission.objects.get(codename="publish_anyway"))
    response = publish_in_editor(client, page)
    assert "editcheck_reason" in response.context["form"].errors
    assert not is_live(page)
    publish_in_editor(client, page, **reason)
    assert is_live(page)
    [record] = PublishedAnyway.objects.all()
    assert (record.user, record.reason, record.page_id) == (people["editor"], reason["editcheck_reason"], page.pk)
    assert [item["rule"] for item in record.findings] == ["facts/wrong-penalty"]
    assert PageLogEntry.objects.filter(page_id=page.pk, action="editcheck.published_anyway").exists()


def test_publishing_anyway_counts_for_that_revision_only(signed_in, people, make_page):
    page = make_page(WRONG)
    publish_in_editor(signed_in("chief"), page, editcheck_reason="So the court said.")
    assert is_live(page)
    page = ArticlePage.objects.get(pk=page.pk)
    page.title = "Label forgers to face five years in prison"
    with pytest.raises(PublishingHeld):
        page.save_revision().publish()


def test_a_dismissed_error_holds_nothing(make_page):
    from editcheck_wagtail.checking import check_page

    page = make_page(WRONG)
    for item in check_page(page).report.errors:
        Dismissal.objects.create(page_id=page.pk, fingerprint=item.fingerprint, reason="as the court said")
    page.get_latest_revision().publish()
    assert is_live(page)


def test_where_the_check_fails_publishing_is_held(make_page, monkeypatch, settings, signed_in):
    page = make_page(RIGHT)
    monkeypatch.setattr("editcheck_wagtail.checking._checked", lambda *given: 1 / 0)
    response = publish_in_editor(signed_in("editor"), page)
    assert "could not be checked" in str(response.context["form"].non_field_errors())
    with pytest.raises(PublishingHeld, match="could not be checked"):
        page.get_latest_revision().publish()
    settings.EDITCHECK = {"hold_on_failure": False}
    page.get_latest_revision().publish()
    assert is_live(page)


def test_a_crashed_rule_holds_publishing(make_page, monkeypatch):
    page = make_page(RIGHT + "<p>Something that was never checked before.</p>")
    monkeypatch.setattr("editcheck.checks.unclosed.check", lambda draft, options: 1 / 0)
    with pytest.raises(PublishingHeld, match="integrity/unclosed-quote"):
        page.get_latest_revision().publish()


def test_an_inlined_child_is_checked_as_posted(signed_in, make_page):
    from wagtail.test.utils.form_data import inline_formset, nested_form_data

    page = make_page(RIGHT)
    corrections = nested_form_data(
        {"corrections": inline_formset([{"text": "Forgers of seed labels face five years in prison."}])}
    )
    response = signed_in("editor").post(edit_url(page), editor_data(page) | corrections | {"action-publish": "x"})
    assert response.status_code == 200
    assert not is_live(page)
    right = {
        key: value.replace("five", "two") if isinstance(value, str) else value for key, value in corrections.items()
    }
    signed_in_again = signed_in("editor")
    signed_in_again.post(edit_url(page), editor_data(page) | right | {"action-publish": "x"})
    assert is_live(page)
    assert ArticlePage.objects.get(pk=page.pk).corrections.count() == 1
