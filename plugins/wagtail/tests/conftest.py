"""A newsroom made with `wagtail start`, its people, a fact sheet, and a page that says something else."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import uuid
from pathlib import Path

import django
import pytest
from story import SOURCE

HERE = Path(__file__).parent
FOLDER = Path(tempfile.mkdtemp(prefix="newsroom-"))
SITE = FOLDER / "site"


def make_site() -> None:
    SITE.mkdir()
    wagtail = Path(sys.executable).with_name("wagtail")
    subprocess.run([wagtail, "start", "newsroom", SITE], check=True, stdout=subprocess.DEVNULL)
    shutil.copy(HERE / "newsroom" / "models.py", SITE / "home" / "models.py")
    shutil.copy(HERE / "newsroom" / "settings.py", SITE / "newsroom" / "settings" / "test.py")
    shutil.copy(HERE / "newsroom" / "urls.py", SITE / "newsroom" / "test_urls.py")
    manage = [sys.executable, "manage.py"]
    environment = os.environ | {"DJANGO_SETTINGS_MODULE": "newsroom.settings.test"}
    subprocess.run([*manage, "makemigrations", "--verbosity", "0", "home"], cwd=SITE, check=True, env=environment)


make_site()
sys.path.insert(0, str(SITE))
os.environ["DJANGO_SETTINGS_MODULE"] = "newsroom.settings.test"
os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "1"  # Playwright runs a loop in the thread of the tests
django.setup()


def pytest_unconfigure() -> None:
    shutil.rmtree(FOLDER, ignore_errors=True)


@pytest.fixture
def newsroom(db):
    """The pages and groups that Wagtail's migrations make, also after another test's tables were emptied."""
    from django.contrib.auth.models import Group
    from home.models import HomePage
    from wagtail.models import Collection, GroupPagePermission, Locale, Page, Site

    Locale.objects.get_or_create(language_code="en")
    Collection.objects.filter(depth=1).exists() or Collection.add_root(name="Root")
    root = Page.objects.filter(depth=1).first() or Page.add_root(title="Root", slug="root")
    root = Page.objects.get(pk=root.pk)
    home = HomePage.objects.first()
    if home is None:
        home = root.add_child(instance=HomePage(title="Home", slug=f"home-{uuid.uuid4().hex[:6]}"))
    Site.objects.filter(is_default_site=True).delete()
    Site.objects.create(hostname="localhost", root_page=home, is_default_site=True)
    from django.contrib.auth.models import Permission

    for name in ("Editors", "Moderators"):
        group, _ = Group.objects.get_or_create(name=name)
        group.permissions.add(Permission.objects.get(codename="access_admin"))
        wanted = ["add_page", "change_page"] + (["publish_page"] if name == "Moderators" else [])
        for codename in wanted:
            permission = Permission.objects.get(content_type__app_label="wagtailcore", codename=codename)
            GroupPagePermission.objects.get_or_create(group=group, page=root, permission=permission)
    return home


@pytest.fixture
def people(newsroom):
    from django.contrib.auth.models import Group, User

    made = {"chief": User.objects.create_superuser("chief", "chief@example.org", "pw")}
    for name, group in (("writer", "Editors"), ("editor", "Moderators")):
        made[name] = User.objects.create_user(name, f"{name}@example.org", "pw")
        made[name].groups.add(Group.objects.get(name=group))
    made["stranger"] = User.objects.create_user("stranger", "stranger@example.org", "pw")
    return made


@pytest.fixture
def sheet(newsroom):
    from editcheck_wagtail.models import FactSheet, SheetSource, SourceFile
    from editcheck_wagtail.sheet_forms import brought_up_to_date

    data = SOURCE.encode()
    yaml = brought_up_to_date("", "Forged labels", {"sources/ministry.txt": data}, ["sources/ministry.txt"])
    made = FactSheet(title="Forged labels", yaml=yaml)
    made.sources = [SheetSource(path="sources/ministry.txt", file=SourceFile.keep(data), sort_order=0)]
    made.save()
    return made


@pytest.fixture
def make_page(newsroom, sheet):
    """A draft page with some paragraphs, never published."""
    from home.models import ArticlePage

    def make(*paragraphs, title="Label forgers to face prison", live=False, body=None, **fields):
        blocks = body if body is not None else [("paragraph", text) for text in paragraphs]
        raw = [{"type": kind, "value": value, "id": str(uuid.uuid4())} for kind, value in blocks]
        fields.setdefault("fact_sheet", sheet)
        page = ArticlePage(title=title, slug=uuid.uuid4().hex[:8], live=live, body=raw, **fields)
        newsroom.add_child(instance=page)
        page.save_revision()
        return ArticlePage.objects.get(pk=page.pk)

    return make


@pytest.fixture
def signed_in(people):
    from django.test import Client

    def sign_in(name, **options):
        client = Client(**options)
        client.force_login(people[name])
        return client

    return sign_in
