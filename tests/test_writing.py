import os
from pathlib import Path
from threading import Thread

import pytest

from editcheck.errors import ConfigError
from editcheck.writing import write_whole


def test_a_file_is_written_and_keeps_its_mode_and_its_link(tmp_path):
    path, link = tmp_path / "a.txt", tmp_path / "link.txt"
    path.write_bytes(b"old")
    path.chmod(0o640)
    link.symlink_to(path)
    write_whole(link, b"new", ConfigError)
    assert path.read_bytes() == b"new" and path.stat().st_mode & 0o777 == 0o640
    assert link.is_symlink()
    assert sorted(item.name for item in tmp_path.iterdir()) == ["a.txt", "link.txt"]


@pytest.mark.parametrize("error", [OSError(28, "No space left on device"), KeyboardInterrupt()])
def test_a_write_that_is_broken_off_leaves_the_old_file(tmp_path, monkeypatch, error):
    path = tmp_path / "a.txt"
    path.write_bytes(b"old")

    def break_off(self, target):
        raise error

    monkeypatch.setattr(Path, "replace", break_off)
    with pytest.raises((ConfigError, KeyboardInterrupt)):
        write_whole(path, b"new", ConfigError)
    assert [item.name for item in tmp_path.iterdir()] == ["a.txt"]
    assert path.read_bytes() == b"old"


def test_a_place_that_cannot_be_written_is_told(tmp_path):
    with pytest.raises(ConfigError, match=r"gone/a\.txt: cannot be written \(No such file or directory\)"):
        write_whole(tmp_path / "gone" / "a.txt", b"new", ConfigError)
    with pytest.raises(ConfigError, match=r"cannot be written \(Is a directory\)"):
        write_whole(tmp_path, b"new", ConfigError)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes on this system")
def test_a_pipe_and_a_device_stay_what_they_are(tmp_path):
    pipe, link = tmp_path / "pipe", tmp_path / "link"
    os.mkfifo(pipe)
    with pytest.raises(ConfigError, match=r"pipe: cannot be written"):
        write_whole(pipe, b"nobody reads this", ConfigError)
    read: list[bytes] = []
    reader = Thread(target=lambda: read.append(pipe.read_bytes()))
    reader.start()
    data = b"somebody reads this" * 100_000
    while not read:
        try:
            write_whole(pipe, data, ConfigError)
            break
        except ConfigError:  # the reader has not come yet
            continue
    reader.join()
    assert read == [data] and pipe.is_fifo()
    link.symlink_to("/dev/null")
    write_whole(link, b"dropped", ConfigError)
    assert link.is_symlink() and Path("/dev/null").is_char_device()
