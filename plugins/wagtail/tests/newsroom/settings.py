"""The settings that `wagtail start` makes, and the two lines that the plugin's README asks for."""

import os

from newsroom.settings.dev import *  # noqa: F403
from newsroom.settings.dev import INSTALLED_APPS, MIDDLEWARE

INSTALLED_APPS = ["editcheck_wagtail", *INSTALLED_APPS, "wagtail.api.v3"]
MIDDLEWARE = [*MIDDLEWARE, "editcheck_wagtail.middleware.PublishingHeldMiddleware"]

EDITCHECK = {"pause": 0.3}

# what a test needs: its own database, nothing fetched, quick passwords
if os.environ.get("EDITCHECK_POSTGRES"):
    DATABASES = {
        "default": {
            "ENGINE": "django.db.backends.postgresql",
            "NAME": "newsroom",
            "HOST": "127.0.0.1",
            "PORT": os.environ["EDITCHECK_POSTGRES"],
            "USER": "newsroom",
            "PASSWORD": "",
        }
    }
else:  # a file, as the server of the browser's tests has connections of its own
    DATABASES = {
        "default": {
            "ENGINE": "django.db.backends.sqlite3",
            "NAME": BASE_DIR / "db.sqlite3",  # noqa: F405
            "TEST": {"NAME": BASE_DIR / "test.sqlite3"},  # noqa: F405
            "OPTIONS": {"timeout": 30, "transaction_mode": "IMMEDIATE", "init_command": "PRAGMA journal_mode=WAL;"},
        }
    }
ALLOWED_HOSTS = ["*"]
DEBUG = False
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
WAGTAIL_ENABLE_UPDATE_CHECK = False
WAGTAIL_ENABLE_WHATS_NEW_BANNER = False
WAGTAIL_GRAVATAR_PROVIDER_URL = None
WAGTAILADMIN_BASE_URL = "http://127.0.0.1"
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
ROOT_URLCONF = "newsroom.test_urls"
