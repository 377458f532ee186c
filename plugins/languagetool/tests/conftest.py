"""A real server: one that runs, named by EDITCHECK_LANGUAGETOOL_URL, and a folder of jars to start others from.

`.ci/languagetool` provides both. Elsewhere, tests that need one which is absent are skipped.
"""

import os
import subprocess
import time
from pathlib import Path

import pytest
import requests
from editcheck_languagetool.checker import LanguageTool
from editcheck_languagetool.options import Options

import editcheck
from editcheck.configuration.model import Configuration


def _named(variable):
    value = os.environ.get(variable)
    if value:
        return value
    if os.environ.get("CI") == "true":
        pytest.fail(f"{variable} names no LanguageTool; .ci/languagetool does")
    return pytest.skip(f"{variable} names no LanguageTool")


@pytest.fixture(scope="session")
def url():
    """The address of a server that runs."""
    return _named("EDITCHECK_LANGUAGETOOL_URL")


@pytest.fixture(scope="session")
def jars():
    """The folder of a server's jars."""
    return Path(_named("EDITCHECK_LANGUAGETOOL_JARS"))


@pytest.fixture
def start(jars, tmp_path):
    """Start a server of the test's own, with settings; gives its process and address."""
    from editcheck_languagetool.server import START_TIMEOUT, _free_port

    begun = []

    def start(**settings):
        port = _free_port()
        config = tmp_path / f"{port}.properties"
        config.write_text("".join(f"{key}={value}\n" for key, value in settings.items()))
        command = ["java", "-Xmx600m", "-cp", str(jars / "languagetool-server.jar")]
        command += ["org.languagetool.server.HTTPServer", "--config", str(config), "--port", str(port)]
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        begun.append(process)
        address = f"http://127.0.0.1:{port}"
        deadline = time.monotonic() + START_TIMEOUT
        while process.poll() is None and time.monotonic() < deadline:
            try:
                if requests.get(f"{address}/v2/healthcheck", timeout=2).ok:
                    return process, address
            except requests.RequestException:
                time.sleep(0.2)
        raise AssertionError("the server did not start")

    yield start
    for process in begun:
        process.kill()
        process.wait()


@pytest.fixture
def check(url, tmp_path):
    """Check a text with the running server; gives the report."""

    def check(text, format="text", facts=None, **options):
        language = options.pop("language", "en-GB")
        given = {"use": "languagetool", "url": url, "cache": str(tmp_path / "cache"), **options}
        config = Configuration(grammar=given, language=language)
        return editcheck.check(editcheck.Document.from_text(text, "draft", format), facts=facts, config=config)

    return check


@pytest.fixture
def checker(url):
    """Make a checker with options, by itself; closed at the end."""
    made = []

    def checker(**options):
        made.append(LanguageTool(Options(**{"url": url, "cache": "", **options})))
        return made[-1]

    yield checker
    for one in made:
        one.close()
