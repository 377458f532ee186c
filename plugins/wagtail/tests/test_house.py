"""What the plugin may use, and what Django says of it."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from types import SimpleNamespace

from django.core.management import call_command

import editcheck

PLUGIN = Path(__file__).parents[1] / "editcheck_wagtail"


def test_nothing_of_editcheck_is_used_but_its_public_names():
    documented = set(re.findall(r"\w+", (Path(__file__).parents[3] / "docs" / "cms.md").read_text(encoding="utf-8")))
    for path in PLUGIN.rglob("*.py"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for node in ast.walk(tree):
            names = []
            if isinstance(node, ast.Import):
                assert not any(alias.name.startswith("editcheck.") for alias in node.names), path
            elif isinstance(node, ast.ImportFrom) and node.module:
                assert not node.module.startswith("editcheck."), path
                names = [alias.name for alias in node.names] if node.module == "editcheck" else []
            elif isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "editcheck":
                names = [node.attr]
            for name in names:
                assert name in editcheck.__all__, f"{path}: {name}"
                assert name in documented, f"{name} is not in docs/cms.md"


def test_migrations_are_complete(db):
    call_command("makemigrations", "editcheck_wagtail", check=True, dry_run=True)


def test_the_site_is_set_up_well(settings, monkeypatch):
    from editcheck_wagtail.system_checks import check_page_models

    assert check_page_models(None) == []
    wrong = SimpleNamespace(MIDDLEWARE=[], INSTALLED_APPS=["wagtail.admin", "editcheck_wagtail"])
    monkeypatch.setattr("editcheck_wagtail.system_checks.settings", wrong)
    assert [item.id for item in check_page_models(None)] == ["editcheck.W001", "editcheck.W002"]


def test_a_page_model_with_a_form_of_its_own_is_told(settings, monkeypatch):
    from editcheck_wagtail.system_checks import check_page_models
    from home.models import ArticlePage
    from wagtail.admin.forms.pages import WagtailAdminPageForm

    monkeypatch.setattr(ArticlePage, "base_form_class", WagtailAdminPageForm)
    assert [item.id for item in check_page_models(None)] == ["editcheck.E001"]


def test_house_rules_that_were_edited_count_after_a_moment(make_page, settings, tmp_path, monkeypatch):
    from editcheck_wagtail import conf
    from editcheck_wagtail.checking import check_page

    rule = (
        "id: house/words\ncheck: {kind: forbid, terms: [%s]}\nseverity: error\nstatus: preview\nmessage: No\nwhy: So\n"
    )
    file = tmp_path / "house" / "words.yml"
    file.parent.mkdir()
    file.write_text(rule % "allotment")
    (tmp_path / ".editcheck.yml").write_text("packs: [./house]\nvocabulary: {files: [words.txt]}\n")
    (tmp_path / "words.txt").write_text("")
    settings.EDITCHECK = {"config": tmp_path / ".editcheck.yml"}
    now = [1000.0]
    monkeypatch.setattr(conf.time, "monotonic", lambda: now[0])
    page = make_page("<p>The seeds were sown on an allotment.</p>")

    def found() -> list[str]:
        return [finding.text for finding in check_page(page).report.findings if finding.rule == "house/words"]

    assert found() == ["allotment"]
    file.write_text(rule % "seeds")
    now[0] += conf.MOMENT
    assert found() == ["seeds"]
    (tmp_path / "words.txt").write_text("seeds\n")
    now[0] += conf.MOMENT
    assert found() == []
