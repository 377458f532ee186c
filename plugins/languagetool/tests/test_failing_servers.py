"""Servers that are dead, killed, stopped, slow, or none: grammar could not be checked, and all else was."""

import os
import signal
import socket
import subprocess
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import psutil
import pytest
from editcheck_languagetool.checker import LanguageTool
from editcheck_languagetool.client import Client, TooLongError
from editcheck_languagetool.options import Options
from editcheck_languagetool.server import OwnServer

import editcheck
from editcheck.cli.main import main
from editcheck.configuration.model import Configuration
from editcheck.engine.grammar import text_of
from editcheck.errors import GrammarError

WRONG = "He could of went home."


def text(words=WRONG):
    return text_of(editcheck.Document.from_text(words), "en-GB")


def rules(hits):
    return [hit.rule for hit in hits]


def check(address, words="The wqzkrtvbnplx sank. He could of went home.", **options):
    given = {"use": "languagetool", "url": address, "cache": "off", **options}
    return editcheck.check(editcheck.Document.from_text(words), config=Configuration(grammar=given))


def fault(report):
    """Why grammar could not be checked; the other finding is there."""
    assert [finding.rule for finding in report.findings] == ["integrity/gibberish"]
    [failure] = report.failures
    assert failure.rule == "grammar"
    return failure.reason


@pytest.fixture
def silent():
    """An address that takes connections and never answers."""
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        listening.listen()
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"


@pytest.fixture
def answering():
    """Start a server that gives one answer to everything; gives its address."""
    begun = []

    def answering(status, body, drip=False):
        class Handler(BaseHTTPRequestHandler):
            def do_POST(self):
                self.rfile.read(int(self.headers.get("Content-Length", 0)))
                self.send_response(status)
                self.send_header("Location", "http://127.0.0.1:9/v2/check")
                self.end_headers()
                try:
                    while drip and not stopped.wait(0.2):
                        self.wfile.write(b" ")
                        self.wfile.flush()
                    self.wfile.write(body.encode())
                except OSError:
                    pass

            do_GET = do_POST

            def log_message(self, *arguments):
                pass

        stopped = threading.Event()
        server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        begun.append((server, thread, stopped))
        return f"http://127.0.0.1:{server.server_port}"

    yield answering
    for server, thread, stopped in begun:
        stopped.set()
        server.shutdown()
        thread.join()
        server.server_close()


def test_no_server():
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = f"http://127.0.0.1:{free.getsockname()[1]}"
    assert fault(check(address)) == f"no LanguageTool answers at {address}"


def test_a_server_that_never_answers(silent):
    assert fault(check(silent, timeout="1")) == f"LanguageTool at {silent} did not answer within 1 seconds"


def test_a_server_that_goes_on_answering_for_ever(answering):
    address = answering(200, "", drip=True)
    assert fault(check(address, timeout="1")) == f"LanguageTool at {address} did not answer within 1 seconds"


@pytest.mark.parametrize(
    ("status", "body", "reason"),
    [
        (500, "Error: Internal Error", "failed (HTTP 500): Error: Internal Error"),
        (503, "", "failed (HTTP 503)"),
        (403, "Forbidden\n\nfor\tyou", "refuses (HTTP 403): Forbidden for you"),
        (302, "", "refuses (HTTP 302)"),
        (429, "Too many", "takes no more requests for now (HTTP 429): Too many"),
        (200, "<html>", "does not answer as LanguageTool does"),
        (200, "[]", "does not answer as LanguageTool does"),
        (200, '{"matches": [{}], "software": {"name": "", "version": "", "buildDate": ""}}', "does not answer as"),
        (200, '{"warnings": {"incompleteResults": true}}', "did not check the whole text"),
        (413, "too long", "takes no text of this length"),
    ],
)
def test_a_server_that_refuses_or_fails(answering, status, body, reason):
    assert reason in fault(check(answering(status, body)))


def test_a_note_instead_of_a_failure(silent, tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.md").write_text("The boat sank.\n")
    configuration = tmp_path / ".editcheck.yml"
    configuration.write_text(f"grammar: {{use: languagetool, url: '{silent}', timeout: 1, cache: off}}\n")
    assert main(["check", "a.md"]) == 2
    assert "did not answer within 1 seconds" in capsys.readouterr().out
    configuration.write_text(configuration.read_text().replace("}", ", optional: true}"))
    assert main(["check", "a.md"]) == 0
    assert "grammar was not checked: LanguageTool at" in capsys.readouterr().out


def test_a_real_server_that_is_stopped_and_goes_on(start):
    process, address = start()
    checker = LanguageTool(Options(url=address, timeout=2, cache=""))
    assert rules(LanguageTool(Options(url=address, cache="")).ask(text())()) == ["COULD_OF"]
    os.kill(process.pid, signal.SIGSTOP)
    try:
        with pytest.raises(GrammarError, match="did not answer within 2 seconds"):
            checker.ask(text())()
    finally:
        os.kill(process.pid, signal.SIGCONT)
    assert rules(LanguageTool(Options(url=address, cache="")).ask(text())()) == ["COULD_OF"]


def test_a_real_server_that_is_killed_in_mid_run(start, tmp_path):
    process, address = start()
    checker = LanguageTool(Options(url=address, cache=str(tmp_path)))
    assert rules(checker.ask(text())()) == ["COULD_OF"]
    os.kill(process.pid, signal.SIGSTOP)  # so that it is killed while it is asked
    answer = checker.ask(text(f"{WRONG} And again."))
    process.kill()
    process.wait()
    with pytest.raises(GrammarError, match="no LanguageTool answers at"):
        answer()
    assert rules(checker.ask(text())()) == ["COULD_OF"]  # known from before
    with pytest.raises(GrammarError, match="no LanguageTool answers at"):
        checker.ask(text(f"{WRONG} And once more."))()


def test_a_real_server_that_takes_short_texts_only(start):
    _, address = start(maxTextLength=300)
    words = "\n\n".join(f"Boat number {number} sank, and and so on." for number in range(40))
    with pytest.raises(TooLongError, match="exceeds the limit of 300 characters"):
        Client(address, 60, 1).check([{"text": words}], {"language": "en-GB"})
    checker = LanguageTool(Options(url=address, cache=""))
    assert rules(checker.ask(text(words))()) == ["ENGLISH_WORD_REPEAT_RULE"] * 40


def test_a_server_of_our_own_from_a_folder_of_jars(jars):
    checker = LanguageTool(Options(jars=jars, cache=""))
    assert checker.server.pid is None  # not started before it is needed
    assert rules(checker.ask(text())()) == ["COULD_OF"]
    keeper = psutil.Process(checker.server.pid)
    [java] = keeper.children()
    assert {place.laddr.ip.removeprefix("::ffff:") for place in java.net_connections() if place.status == "LISTEN"} == {
        "127.0.0.1"
    }
    checker.close()
    assert not keeper.is_running()
    assert not java.is_running()


def test_a_server_of_our_own_is_not_started_for_what_is_known(jars, tmp_path):
    checker = LanguageTool(Options(jars=jars, cache=str(tmp_path)))
    assert rules(checker.ask(text())()) == ["COULD_OF"]
    checker.close()
    again = LanguageTool(Options(jars=jars, cache=str(tmp_path)))
    assert rules(again.ask(text())()) == ["COULD_OF"]
    assert again.server.pid is None


@pytest.mark.parametrize("end", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
def test_a_server_of_our_own_ends_with_the_process_that_started_it(jars, end):
    code = "import sys; from pathlib import Path; from editcheck_languagetool.server import OwnServer as S;"
    code += "s = S(Path(sys.argv[1])); s.url('en-GB'); print(s.pid, flush=True); import time; time.sleep(600)"
    process = subprocess.Popen([sys.executable, "-c", code, str(jars)], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    keeper = psutil.Process(int(process.stdout.readline()))
    [java] = keeper.children()
    process.send_signal(end)
    process.communicate()
    psutil.wait_procs([keeper, java], timeout=30)
    assert not java.is_running()


@pytest.mark.parametrize("end", [signal.SIGINT, signal.SIGTERM])
def test_a_server_of_our_own_ends_with_its_keeper_and_is_started_again(jars, end):
    checker = LanguageTool(Options(jars=jars, cache=""))
    try:
        assert rules(checker.ask(text())()) == ["COULD_OF"]
        keeper = psutil.Process(checker.server.pid)
        [java] = keeper.children()
        keeper.send_signal(end)
        psutil.wait_procs([keeper, java], timeout=30)
        assert not java.is_running()
        assert rules(checker.ask(text())()) == ["COULD_OF"]
        assert checker.server.pid != keeper.pid
    finally:
        checker.close()


def test_jars_that_are_no_languagetool(tmp_path):
    with pytest.raises(GrammarError, match="LanguageTool could not be started: LanguageTool JAR not found in"):
        OwnServer(tmp_path).url("en-GB")
    (tmp_path / "languagetool-server.jar").write_text("no archive")
    with pytest.raises(GrammarError, match="LanguageTool could not be started: "):
        OwnServer(tmp_path).url("en-GB")


def test_without_java(jars, monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(GrammarError, match="LanguageTool could not be started: can't find Java"):
        OwnServer(jars).url("en-GB")
