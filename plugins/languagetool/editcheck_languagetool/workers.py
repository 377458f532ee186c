"""A few threads that work through what they are given; none of them keeps the process from ending."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import Generic, TypeVar

Result = TypeVar("Result")


class Workers(Generic[Result]):
    """Runs functions in at most so many threads, in the order given."""

    def __init__(self, most: int) -> None:
        """Start with no thread."""
        self._most = most
        self._threads = 0
        self._lock = threading.Lock()
        self._waiting: queue.SimpleQueue[tuple[Callable[[], Result], Future[Result]]] = queue.SimpleQueue()

    def submit(self, function: Callable[[], Result]) -> Future[Result]:
        """Run a function as soon as a thread is free."""
        future: Future[Result] = Future()
        self._waiting.put((function, future))
        with self._lock:
            if self._threads < self._most:
                self._threads += 1
                threading.Thread(target=self._work, daemon=True).start()
        return future

    def _work(self) -> None:
        while True:
            function, future = self._waiting.get()
            if not future.set_running_or_notify_cancel():
                continue
            try:
                future.set_result(function())
            except BaseException as error:
                future.set_exception(error)
