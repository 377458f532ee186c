"""Fact sheets in the admin: built, edited, versioned, exported, imported."""

from __future__ import annotations

import io
import zipfile

import docx
import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from editcheck_wagtail.models import FactSheet, SheetSource, SourceFile
from editcheck_wagtail.sheets import is_plain, packed, unpacked
from story import SOURCE
from wagtail.test.utils.form_data import inline_formset, nested_form_data

import editcheck

ADD = "wagtailsnippets_editcheck_wagtail_factsheet:add"
EDIT = "wagtailsnippets_editcheck_wagtail_factsheet:edit"
UNION = "The Gardeners’ Union has 4,100 members, said its secretary, Beryl Achebe. “Seeds are not a game,” she said."


def form(title="Labels", yaml="", initial=0, **rows):
    return nested_form_data({"title": title, "yaml": yaml, "sources": inline_formset([], initial=initial)}) | rows


def upload(number, name, content, path="", pk=""):
    return {
        f"sources-{number}-path": path,
        f"sources-{number}-file": SimpleUploadedFile(name, content),
        f"sources-{number}-id": pk,
        f"sources-{number}-ORDER": str(number + 1),
        f"sources-{number}-DELETE": "",
    }


def word_file(text):
    document = docx.Document()
    document.add_paragraph(text)
    target = io.BytesIO()
    document.save(target)
    return target.getvalue()


def test_a_sheet_is_built_from_text_html_and_word_files(signed_in, newsroom):
    data = form() | upload(0, "ministry.txt", SOURCE.encode()) | upload(1, "union.html", f"<p>{UNION}</p>".encode())
    data |= upload(2, "note.docx", word_file("The Bill has 14 clauses, said Owen Trask.")) | {
        "sources-TOTAL_FORMS": "3"
    }
    response = signed_in("chief").post(reverse(ADD), data)
    assert response.status_code == 302, response.context["form"].errors
    sheet = FactSheet.objects.get()
    assert [source.path for source in sheet.sources.all()] == [
        "sources/ministry.txt",
        "sources/union.html",
        "sources/note.docx",
    ]
    facts = sheet.facts()
    assert {person.name for person in facts.people} >= {"Harriet Penhallow", "Beryl Achebe"}
    assert sheet.latest_revision is not None


def test_what_a_person_corrected_stays_when_a_source_is_added(signed_in, sheet):
    yaml = sheet.yaml.replace("people:", "# checked by phone\npeople:")
    source = sheet.sources.get()
    data = form(yaml=yaml, initial=1) | {
        "sources-TOTAL_FORMS": "2",
        "sources-0-path": source.path,
        "sources-0-id": str(source.pk),
        "sources-0-ORDER": "1",
        "sources-0-DELETE": "",
    }
    data |= upload(1, "union.txt", UNION.encode())
    response = signed_in("chief").post(reverse(EDIT, args=[sheet.pk]), data)
    assert response.status_code == 302, response.context["form"].errors
    sheet.refresh_from_db()
    assert "# checked by phone" in sheet.yaml
    assert "Beryl Achebe" in sheet.yaml
    assert len(FactSheet.objects.get(pk=sheet.pk).facts().sources) == 2


@pytest.mark.parametrize(
    ("yaml", "told"),
    [
        ("editcheck: facts/1\nfigures: [\n", "not valid YAML"),
        ("editcheck: facts/1\nfigurs: []\n", "unknown key"),
        ("editcheck: facts/1\nsources: &a\n  - *a\n", "anchors and aliases"),
        ("!!python/object/apply:os.system [id]\n", "not"),
    ],
)
def test_a_broken_sheet_is_not_saved_and_the_line_is_told(signed_in, sheet, yaml, told):
    before = sheet.yaml
    source = sheet.sources.get()
    data = form(yaml=yaml, initial=1) | {
        "sources-TOTAL_FORMS": "1",
        "sources-0-path": source.path,
        "sources-0-id": str(source.pk),
        "sources-0-ORDER": "1",
        "sources-0-DELETE": "",
    }
    response = signed_in("chief").post(reverse(EDIT, args=[sheet.pk]), data)
    assert response.status_code == 200
    assert told in str(response.context["form"].errors["yaml"])
    sheet.refresh_from_db()
    assert sheet.yaml == before


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("ministry.txt", b"", "empty"),
        ("ministry.pdf", b"%PDF-1.4", "no known format"),
        ("ministry.docx", b"PK\x03\x04 not a docx", "not a DOCX file"),
        ("ministry.txt", b"\xff\xfe\xfd\x00abc", "valid"),
        ("big.txt", b"a" * 10_000_001, "Larger than 10"),
    ],
)
def test_a_source_that_cannot_be_read_is_refused(signed_in, newsroom, name, content, told):
    response = signed_in("chief").post(reverse(ADD), form() | upload(0, name, content) | {"sources-TOTAL_FORMS": "1"})
    assert response.status_code == 200
    assert told in str(response.context["form"].formsets["sources"].errors)
    assert not FactSheet.objects.exists()


def test_two_sources_of_one_name_are_refused(signed_in, newsroom):
    data = form() | upload(0, "a.txt", b"Some words here.") | upload(1, "a.txt", b"Other words here.")
    response = signed_in("chief").post(reverse(ADD), data | {"sources-TOTAL_FORMS": "2"})
    assert response.status_code == 200
    assert "Two sources have this name" in response.content.decode()


def test_a_revision_keeps_the_sheet_as_it_was_with_its_sources(sheet):
    old = sheet.save_revision()
    new = SOURCE.replace("two years", "three years").encode()
    sheet.sources = [SheetSource(path="sources/ministry.txt", file=SourceFile.keep(new), sort_order=0)]
    sheet.yaml = editcheck.build_fact_sheet([editcheck.Document.from_bytes(new, "sources/ministry.txt")]).to_yaml()
    sheet.save()
    sheet.save_revision()
    assert "three years" in FactSheet.objects.get(pk=sheet.pk).facts().penalties[0].quote
    assert "two years" in old.as_object().facts().penalties[0].quote


def test_export_is_what_the_command_line_works_with_and_comes_back_the_same(signed_in, sheet, tmp_path):
    client = signed_in("chief")
    response = client.get(reverse("editcheck:export", args=[sheet.pk]))
    with zipfile.ZipFile(io.BytesIO(response.content)) as archive:
        archive.extractall(tmp_path)
    opened = editcheck.FactSheet.open(tmp_path / "facts.yml")
    assert (tmp_path / "facts.yml").read_text(encoding="utf-8") == sheet.yaml
    assert opened.penalties == sheet.facts().penalties
    archive = SimpleUploadedFile("facts.zip", response.content)
    response = client.post(reverse("editcheck:import"), {"file": archive}, follow=True)
    again = FactSheet.objects.exclude(pk=sheet.pk).get()
    assert again.yaml == sheet.yaml
    assert again.files() == sheet.files()


def test_a_sheet_without_files_is_imported_from_its_yaml_alone(signed_in, newsroom):
    yaml = "editcheck: facts/1\ntitle: A call\nsources:\n  - id: call\n    text: I never forged a label.\n"
    client = signed_in("chief")
    client.post(reverse("editcheck:import"), {"file": SimpleUploadedFile("facts.yml", yaml.encode())})
    assert FactSheet.objects.get().title == "A call"


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"PK\x03\x04 nothing", "cannot be read"),
        (b"\xff\xff", "not UTF-8"),
        (b"title: x\n", "not a fact sheet"),
        (packed("editcheck: facts/1\n", {}).replace(b"facts.yml", b"facts.txt"), "no facts.yml"),
    ],
)
def test_a_broken_import_is_told_and_nothing_is_made(signed_in, newsroom, content, told):
    upload = SimpleUploadedFile("f", content)
    response = signed_in("chief").post(reverse("editcheck:import"), {"file": upload}, follow=True)
    assert told in response.content.decode()
    assert not FactSheet.objects.exists()


def test_an_import_lacking_a_source_is_refused(signed_in, sheet):
    upload = SimpleUploadedFile("facts.yml", sheet.yaml.encode())
    response = signed_in("chief").post(reverse("editcheck:import"), {"file": upload}, follow=True)
    assert "sources/ministry.txt is missing" in response.content.decode()


@pytest.mark.parametrize("path", ["../secret.txt", "/etc/passwd", "a/../../b", "C:/x", "a\\b", ""])
def test_a_source_may_not_lie_elsewhere(path):
    assert not is_plain(path)


def test_a_zip_file_that_unpacks_to_too_much_is_refused():
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("facts.yml", b" " * 210_000_000)
    with pytest.raises(editcheck.EditcheckError, match="too much"):
        unpacked(target.getvalue())


def test_a_sheet_in_use_is_not_deleted(signed_in, make_page, sheet):
    make_page("<p>Words.</p>")
    url = reverse("wagtailsnippets_editcheck_wagtail_factsheet:delete", args=[sheet.pk])
    response = signed_in("chief").post(url, follow=True)
    assert "is not deleted" in response.content.decode()
    assert FactSheet.objects.filter(pk=sheet.pk).exists()
