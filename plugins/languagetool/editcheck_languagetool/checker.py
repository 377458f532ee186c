"""LanguageTool as a checker of grammar for editcheck."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import Future
from pathlib import Path
from typing import Any

from editcheck.engine.grammar import Answer, GrammarHit, GrammarText
from editcheck.errors import GrammarError
from editcheck.strict_yaml import File
from editcheck.strict_yaml import Path as Place
from editcheck_languagetool.annotation import Annotated, annotate
from editcheck_languagetool.cache import Cache
from editcheck_languagetool.choice import counts, is_spelling
from editcheck_languagetool.client import Client, Match, TooLongError
from editcheck_languagetool.options import Options, read_options
from editcheck_languagetool.server import OwnServer
from editcheck_languagetool.workers import Workers

BRITISH = "en-GB"
LEAST = 100
"""A server that takes fewer characters in one request is of no use."""

Matches = Sequence[Match]


def open_checker(file: File, place: Place, data: Mapping[str, Any]) -> LanguageTool:
    """The checker for what stands in a configuration; nothing is started or asked yet.

    Raises:
        ConfigError: an option is not as it should be.
    """
    return LanguageTool(read_options(file, place, data))


class LanguageTool:
    """Asks one server for all drafts, what it has not been asked before."""

    def __init__(self, options: Options) -> None:
        """Take the options."""
        self.options = options
        self.requests = 0
        self.server = None if options.url else OwnServer(options.jars)
        self._cache = Cache(_folder(options.cache))
        self._workers: Workers[Matches] = Workers(options.parallel)
        self._most = options.max_characters
        self._client: Client | None = None

    def ask(self, text: GrammarText) -> Answer:
        """Begin to check a draft: ask for every part of it whose answer is not known."""
        parameters = self._parameters(text.language)
        begun = [(part, self._begin(part, parameters)) for part in annotate(text, self._most)]

        def answer() -> Sequence[GrammarHit]:
            try:
                return [hit for part, matches in begun for hit in self._hits(text, part, _wait(matches))]
            except TooLongError:
                self._take_less(text.language)
                return self.ask(text)()

        return answer

    def close(self) -> None:
        """Close the connections, and end the server that was started."""
        if self._client:
            self._client.close()
            self._client = None
        if self.server:
            self.server.close()

    def _begin(self, part: Annotated, parameters: Mapping[str, str]) -> Matches | Future[Matches]:
        known: Matches | None = self._cache.find(self._version(), part.data(), parameters)
        return known if known is not None else self._workers.submit(lambda: self._check(part, parameters))

    def _check(self, part: Annotated, parameters: Mapping[str, str]) -> Matches:
        self.requests += 1
        reply = self._connected(parameters["language"]).check(part.data(), parameters)
        self._cache.remember(self._server_name(), reply.version)
        self._cache.keep(reply.version, part.data(), parameters, reply.matches)
        return reply.matches

    def _connected(self, language: str) -> Client:
        url = self.server.url(language) if self.server else self.options.url
        if self._client is None or self._client.url != url:
            self._client = Client(url, self.options.timeout, self.options.parallel)
        return self._client

    def _server_name(self) -> str:
        return self.server.identity if self.server else self.options.url

    def _version(self) -> str:
        """Of the server when it last answered: a server that is not asked cannot tell that it has changed."""
        return self._cache.version(self._server_name())

    def _take_less(self, language: str) -> None:
        """Find out how much the server takes in one request."""
        allowed = self._connected(language).most()
        if allowed >= self._most:
            allowed = self._most // 2
        if allowed < LEAST:
            raise GrammarError(f"LanguageTool takes no more than {allowed} characters in one request")
        self._most = allowed

    def _parameters(self, language: str) -> dict[str, str]:
        options = self.options
        wanted = ",".join(name for name in options.on if "*" not in name)
        return {
            "language": BRITISH if language == "en" else language,
            **({"enabledRules": wanted, "enabledCategories": wanted} if wanted else {}),
            **({"level": "picky"} if options.picky else {}),
        }

    def _hits(self, text: GrammarText, part: Annotated, matches: Matches) -> Iterator[GrammarHit]:
        for match in matches:
            place = part.to_prose(match.start, match.end)
            if place is None or part.near_stand_in(*place):
                continue
            if counts(match, text.document.prose[slice(*place)], self.options.on, self.options.off):
                link = match.link if match.link.startswith(("https://", "http://")) else ""
                yield GrammarHit(*place, match.rule, match.message, match.replacements, link, is_spelling(match))


def _wait(matches: Matches | Future[Matches]) -> Matches:
    return matches.result() if isinstance(matches, Future) else matches


def _folder(name: str | None) -> Path | None:
    """Where answers are kept: the folder named, else the user's own for such things."""
    if name is not None:
        return Path(name) if name else None
    from platformdirs import user_cache_path

    return user_cache_path("editcheck", appauthor=False) / "languagetool"
