"""LanguageTool as language-tool-python downloads it, from a copy of its place on this machine."""

import http.server
import os
import subprocess
import sys
import zipfile
from functools import partial
from threading import Thread

from language_tool_python.download_lt import LTP_DOWNLOAD_VERSION

NAME = f"LanguageTool-{LTP_DOWNLOAD_VERSION}"


def check(folder, host, **environment):
    (folder / ".editcheck.yml").write_text("grammar: {use: languagetool, cache: off}\n")
    (folder / "draft.txt").write_text("The mayor went to an house by the river.\n")
    given = {"LTP_DOWNLOAD_HOST_NEW_RELEASES": host, "LTP_PATH": str(folder / "kept"), **environment}
    for variable in ("LTP_JAR_DIR_PATH", "http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY"):
        given[variable] = ""
    return subprocess.run(
        [sys.executable, "-m", "editcheck", "check", "draft.txt"],
        cwd=folder, capture_output=True, encoding="utf-8", env=os.environ | given, check=False,
    )  # fmt: skip


def test_a_server_is_downloaded_once_and_started(jars, tmp_path):
    place, desk = tmp_path / "place", tmp_path / "desk"
    place.mkdir(), desk.mkdir()
    with zipfile.ZipFile(place / f"{NAME}.zip", "w") as archive:
        for path in sorted(jars.rglob("*.jar")):
            archive.write(path, f"{NAME}/{path.relative_to(jars)}")
    handler = partial(http.server.SimpleHTTPRequestHandler, directory=place)
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        host = f"http://127.0.0.1:{server.server_port}/"
        for _ in range(2):
            done = check(desk, host, LTP_BYPASS_VERIFIED_DOWNLOADS="true")
            assert "[grammar/en-a-vs-an]" in done.stdout, done.stdout + done.stderr
            (place / f"{NAME}.zip").unlink(missing_ok=True)  # the second time, it is there
        server.shutdown()


def test_without_a_network_it_is_told_what_to_do(tmp_path):
    done = check(tmp_path, "http://127.0.0.1:9/")
    [told] = [line for line in done.stdout.splitlines() if "not fully checked" in line]
    assert done.returncode == 2
    assert "LanguageTool could not be downloaded" in told and "url:" in told and "jars:" in told
