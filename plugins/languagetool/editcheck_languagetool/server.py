"""A LanguageTool server of our own: found or downloaded by language-tool-python, started, and ended by its process.

The server is kept by a small process (`keeper`), which ends it as soon as this one is gone, whatever the reason.
"""

from __future__ import annotations

import atexit
import socket
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import IO

import requests

from editcheck.errors import GrammarError

START_TIMEOUT = 120.0
"""Seconds in which a server that was started must have answered its first check, which takes long."""
PATIENCE = 0.2
END_TIMEOUT = 10.0
LOG_LINES = 20
LOOPBACK = "127.0.0.1"
HEAP = "-Xmx1g"


class OwnServer:
    """A server that runs as long as it is wanted; it is started when its address is first asked for."""

    def __init__(self, jars: Path | None) -> None:
        """Take the folder of jars; None for LanguageTool as language-tool-python downloads it."""
        self._jars = jars
        self._lock = threading.Lock()
        self._keeper: subprocess.Popen[bytes] | None = None
        self._url = ""

    @property
    def identity(self) -> str:
        """What tells this server from others, known before it is started; another one after an update."""
        if self._jars is None:
            from language_tool_python.download_lt import LTP_DOWNLOAD_VERSION

            return f"downloaded {LTP_DOWNLOAD_VERSION}"
        known = sorted((path.name, path.stat().st_size, path.stat().st_mtime_ns) for path in self._jars.glob("*.jar"))
        return f"{self._jars.resolve()} {known}"

    @property
    def pid(self) -> int | None:
        """The process that keeps the server, None while there is none."""
        return self._keeper.pid if self._keeper else None

    def url(self, language: str) -> str:
        """The server's address; it has answered there, and when it was started, made ready to check that language.

        Raises:
            GrammarError: there is no Java, no LanguageTool, or the server does not start.
        """
        with self._lock:
            if self._keeper is None or self._keeper.poll() is not None:
                self._start(language)
            return self._url

    def close(self) -> None:
        """End the server and wait until it is gone."""
        keeper, self._keeper = self._keeper, None
        atexit.unregister(self.close)
        if keeper is None or keeper.stdin is None:
            return
        keeper.stdin.close()
        try:
            keeper.wait(END_TIMEOUT)
        except subprocess.TimeoutExpired:
            keeper.kill()
            keeper.wait()

    def _start(self, language: str) -> None:
        port = _free_port()
        command = [sys.executable, "-I", str(Path(__file__).with_name("keeper.py")), *_command(self._jars, port)]
        self._keeper = subprocess.Popen(  # noqa: S603
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
        )
        atexit.register(self.close)
        assert self._keeper.stdout
        log: list[str] = []
        threading.Thread(target=_drain, args=(self._keeper.stdout, log), daemon=True).start()
        self._url = f"http://{LOOPBACK}:{port}"
        try:
            self._wait(language, log)
        except BaseException:
            self.close()
            raise

    def _wait(self, language: str, log: list[str]) -> None:
        deadline = time.monotonic() + START_TIMEOUT
        warming = {"language": language, "text": "A boat sails."}
        with requests.Session() as session:
            session.trust_env = False
            while (left := deadline - time.monotonic()) > 0:
                assert self._keeper
                if self._keeper.poll() is not None:
                    raise GrammarError(f"LanguageTool could not be started: {_reason(log)}")
                try:
                    if session.get(f"{self._url}/v2/healthcheck", timeout=2).ok:
                        session.post(f"{self._url}/v2/check", data=warming, timeout=left)
                        return
                except requests.RequestException:
                    time.sleep(PATIENCE)
        raise GrammarError(f"LanguageTool was started, but did not answer within {START_TIMEOUT:.0f} seconds")


def _command(jars: Path | None, port: int) -> list[str]:
    """How to start the server, as language-tool-python says.

    Raises:
        GrammarError: there is no Java, or no LanguageTool and none can be downloaded.
    """
    from language_tool_python.download_lt import LTP_DOWNLOAD_VERSION, LocalLanguageTool, ReleaseLocalLanguageTool

    class FolderOfJars(ReleaseLocalLanguageTool):
        """LanguageTool in a folder that was named."""

        def get_directory_path(self) -> Path:
            assert jars
            return jars

    try:
        if jars is not None:
            found: LocalLanguageTool = FolderOfJars(LTP_DOWNLOAD_VERSION)
        else:
            found = LocalLanguageTool.from_version_name(LTP_DOWNLOAD_VERSION)
            found.download()
        java, *rest = found.get_server_cmd(port)
    except requests.RequestException as error:
        raise GrammarError(
            "LanguageTool could not be downloaded; name a server that runs (url:), or a folder that has it (jars:)"
        ) from error
    except Exception as error:
        raise GrammarError(f"LanguageTool could not be started: {' '.join(str(error).split())}") from error
    return [java, HEAP, *rest]


def _free_port() -> int:
    with socket.socket() as free:
        free.bind((LOOPBACK, 0))
        port: int = free.getsockname()[1]
        return port


def _drain(output: IO[bytes], log: list[str]) -> None:
    """Read what the server says, so that it need not wait; keep the last lines."""
    for line in output:
        log.append(line.decode(errors="replace").strip())
        del log[:-LOG_LINES]


def _reason(log: list[str]) -> str:
    """The line of a server's output that tells why it ended."""
    time.sleep(PATIENCE)  # for what it said last
    telling = [line for line in log if "Exception" in line or "Error" in line or line.startswith("Caused by")]
    return (telling or log or ["it ended at once"])[-1][:300]
