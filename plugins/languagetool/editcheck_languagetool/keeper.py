"""Runs the command given as long as somebody holds the other end of standard input, and ends it then.

Run as a script, by `server`. A process that is killed cannot end what it started; the system closes its pipes.
"""

import os
import signal
import subprocess
import sys
import threading

PATIENCE = 5.0


def main() -> None:
    """Run the command; the exit status is its own."""
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # ends the server too, as SIGINT does
    process = subprocess.Popen(sys.argv[1:], stdin=subprocess.DEVNULL)  # noqa: S603
    try:
        threading.Thread(target=_end_with, args=(process,), daemon=True).start()
        while sys.stdin.buffer.read(1):
            pass
    except KeyboardInterrupt:
        pass
    process.terminate()
    try:
        process.wait(PATIENCE)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def _end_with(process: "subprocess.Popen[bytes]") -> None:
    os._exit(process.wait() & 0xFF)


if __name__ == "__main__":
    main()
