"""Asking a LanguageTool server, over connections that are kept open."""

from __future__ import annotations

import ipaddress
import json
import time
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple
from urllib.parse import urlsplit

import requests
from requests.adapters import HTTPAdapter
from urllib3.exceptions import HTTPError, ReadTimeoutError

from editcheck.errors import GrammarError

CONNECT_TIMEOUT = 10.0
MOST_BYTES = 50_000_000
"""A longer answer is not read."""
CHUNK = 65_536
MOST_TOLD = 200
MOST_REPLACEMENTS = 5
TOO_LONG = 413
TOO_MANY = (426, 429)
FAILED = 500


class TooLongError(GrammarError):
    """The server takes no text of this length."""


class Match(NamedTuple):
    """What LanguageTool found, `[start, end)` as it counts: UTF-16 units of all that was sent."""

    start: int
    end: int
    rule: str
    category: str
    message: str
    replacements: tuple[str, ...]
    link: str


class Reply(NamedTuple):
    """The matches, and the version of the server that found them."""

    matches: tuple[Match, ...]
    version: str


class Client:
    """One server. May be used by several threads."""

    def __init__(self, url: str, timeout: int, connections: int) -> None:
        """Take the address, how long an answer may take in seconds, and how many connections are kept."""
        self.url = url
        self._timeout = timeout
        self._session = requests.Session()
        self._session.trust_env = not is_loopback(url)  # no proxy between this machine and itself
        adapter = HTTPAdapter(pool_connections=1, pool_maxsize=connections, max_retries=0)
        self._session.mount("http://", adapter)
        self._session.mount("https://", adapter)

    def check(self, annotation: Sequence[Mapping[str, str]], parameters: Mapping[str, str]) -> Reply:
        """What the server finds in an annotated text.

        Raises:
            TooLongError: it takes no text as long as this.
            GrammarError: no server answers, not in time, or not as LanguageTool does; it refuses, or fails.
        """
        data = {**parameters, "data": json.dumps({"annotation": annotation}, ensure_ascii=False)}
        body = self._json("POST", "/v2/check", data)
        try:
            if body.get("warnings", {}).get("incompleteResults"):
                raise GrammarError(f"{self._name} did not check the whole text")
            software = body["software"]
            version = f"{software['name']} {software['version']} {software['buildDate']}"
            return Reply(tuple(map(_match, body["matches"])), version)
        except (AttributeError, KeyError, TypeError, ValueError) as error:
            raise GrammarError(f"{self.url} does not answer as LanguageTool does") from error

    def most(self) -> int:
        """How long a text may be by what the server says, in its characters.

        Raises:
            GrammarError: it does not say.
        """
        said = self._json("GET", "/v2/maxtextlength", {})
        if not isinstance(said, int) or said < 1:
            raise GrammarError(f"{self.url} does not answer as LanguageTool does")
        return said

    def close(self) -> None:
        """Close the connections."""
        self._session.close()

    @property
    def _name(self) -> str:
        return f"LanguageTool at {self.url}"

    def _json(self, method: str, path: str, data: Mapping[str, str]) -> Any:
        status, content = self._ask(method, path, data)
        if status == TOO_LONG:
            raise TooLongError(f"{self._name} takes no text of this length: {_told(content)}")
        if status in TOO_MANY:
            raise GrammarError(f"{self._name} takes no more requests for now (HTTP {status}): {_told(content)}")
        if status >= FAILED:
            raise GrammarError(f"{self._name} failed (HTTP {status}): {_told(content)}")
        if status != requests.codes.ok:
            raise GrammarError(f"{self._name} refuses (HTTP {status}): {_told(content)}")
        try:
            return json.loads(content)
        except (ValueError, RecursionError):
            raise GrammarError(f"{self.url} does not answer as LanguageTool does") from None

    def _ask(self, method: str, path: str, data: Mapping[str, str]) -> tuple[int, bytes]:
        """Status and content. A connection that was kept and has been closed meanwhile is made anew, once."""
        try:
            try:
                return self._send(method, path, data)
            except requests.ConnectionError as error:
                if isinstance(error, requests.Timeout):
                    raise
                return self._send(method, path, data)
        except (requests.Timeout, ReadTimeoutError):
            raise GrammarError(f"{self._name} did not answer within {self._timeout} seconds") from None
        except requests.ConnectionError:
            raise GrammarError(f"no LanguageTool answers at {self.url}") from None
        except (requests.RequestException, HTTPError, ValueError) as error:
            raise GrammarError(f"{self._name} could not be asked: {_told(str(error).encode())}") from error

    def _send(self, method: str, path: str, data: Mapping[str, str]) -> tuple[int, bytes]:
        deadline = time.monotonic() + self._timeout
        connecting = min(CONNECT_TIMEOUT, self._timeout)
        with self._session.request(
            method, self.url + path, data=data, timeout=(connecting, self._timeout), allow_redirects=False, stream=True
        ) as response:
            content = bytearray()
            while chunk := response.raw.read1(CHUNK, decode_content=True):  # what has come, without waiting for more
                content += chunk
                if len(content) > MOST_BYTES:
                    raise GrammarError(f"{self._name} gave an answer of more than {MOST_BYTES // 1_000_000} MB")
                if time.monotonic() > deadline:
                    raise requests.Timeout
            return response.status_code, bytes(content)


def is_loopback(url: str) -> bool:
    """Whether an address is this machine's own."""
    host = urlsplit(url).hostname or ""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _match(data: Any) -> Match:
    rule = data["rule"]
    start, length = data["offset"], data["length"]
    if not (isinstance(start, int) and isinstance(length, int)):
        raise TypeError("offsets")
    return Match(
        start=start,
        end=start + length,
        rule=str(rule["id"]),
        category=str(rule["category"]["id"]),
        message=str(data["message"]),
        replacements=tuple(str(item["value"]) for item in data["replacements"][:MOST_REPLACEMENTS]),
        link=next((str(url["value"]) for url in rule.get("urls", ())), ""),
    )


def _told(content: bytes) -> str:
    """The beginning of what was said, on one line."""
    said = " ".join(content[: 4 * MOST_TOLD].decode(errors="replace").split())
    return said if len(said) <= MOST_TOLD else f"{said[:MOST_TOLD]}…"
