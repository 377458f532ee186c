"""The real pre-commit, in a throw-away repository, with a clone of this one as the hook's home."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parents[2]
BAD = "The council voted to close the wqzkrtvbnplx library for the winter.\n"
GOOD = "The council voted to close the library for the winter.\n"
CONFIG = """\
repos:
  - repo: {home}
    rev: {revision}
    hooks:
      - id: editcheck
        args: [--format, concise]
"""

pytestmark = pytest.mark.skipif(not (REPOSITORY / ".git").exists(), reason="needs the repository, not an archive of it")


@pytest.fixture(scope="module")
def newsroom(tmp_path_factory):
    """A repository that has the hook installed; `commit(name, text)` tries to commit a file."""
    folder = tmp_path_factory.mktemp("newsroom")
    environment = {
        **{name: value for name, value in os.environ.items() if not name.startswith(("GIT_", "PRE_COMMIT"))},
        "PRE_COMMIT_HOME": str(tmp_path_factory.mktemp("pre-commit")),
        "GIT_CONFIG_GLOBAL": os.devnull,
    }

    def run(*command, check=True):
        done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, encoding="utf-8", check=False)
        assert done.returncode == 0 or not check, done.stdout + done.stderr
        return done

    home = folder / "editcheck"
    run("git", "clone", "--quiet", "--no-hardlinks", str(REPOSITORY), str(home))
    revision = run("git", "-C", str(home), "rev-parse", "HEAD").stdout.strip()
    run("git", "init", "--quiet", ".")
    for name, value in (("user.name", "Desk"), ("user.email", "desk@example.org"), ("commit.gpgsign", "false")):
        run("git", "config", name, value)
    (folder / ".git" / "info" / "exclude").write_text("/editcheck/\n")
    (folder / ".pre-commit-config.yaml").write_text(CONFIG.format(home=home, revision=revision))
    run("git", "add", ".pre-commit-config.yaml")
    run(sys.executable, "-m", "pre_commit", "install", "--install-hooks")

    def commit(name, text):
        (folder / name).write_text(text, encoding="utf-8")
        run("git", "add", name)
        return run("git", "commit", "--message", f"Add {name}", check=False)

    return commit


def test_a_good_draft_passes_and_a_bad_one_stops_the_commit(newsroom):
    good = newsroom("good.md", f"# Library\n\n{GOOD}")
    assert good.returncode == 0, good.stderr
    bad = newsroom("bad.md", f"# Library\n\n{BAD}")
    assert bad.returncode == 1
    assert "bad.md:3:32: error integrity/gibberish" in bad.stderr
    mended = newsroom("bad.md", f"# Library\n\n{GOOD}")
    assert mended.returncode == 0, mended.stderr


def test_files_that_are_no_drafts_are_left_alone(newsroom):
    done = newsroom("notes.py", "wqzkrtvbnplx = 1\n")
    assert done.returncode == 0
    assert "no files to check" in done.stderr


def test_a_draft_that_cannot_be_checked_stops_the_commit(newsroom):
    done = newsroom("sheetless.md", f"---\nfacts: gone.yml\n---\n\n{GOOD}")
    assert done.returncode == 1
    assert "editcheck: " in done.stderr and "gone.yml" in done.stderr
