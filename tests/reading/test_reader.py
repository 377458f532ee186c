from editcheck import plugins
from editcheck.documents.document import Document
from editcheck.reading import reader
from editcheck.reading.model import Reading
from editcheck.reading.reader import Reader, needed_for, read_also, read_prose

TEXT = "Ada Tolland, the mayor, said on 3 May 2024 that five people face a fine of £90. “We won,” Tolland said."


def test_what_a_reader_finds_needs_only_what_it_names():
    document = Document.from_text(TEXT)
    whole = read_prose(document)
    for kind in ("sentences", "people", "names", "quotations", "dates", "figures", "penalties", "roles"):
        reading = Reading(document, document.prose)
        for name in needed_for(kind):
            reading = read_also(reading, name)
        assert getattr(whole, kind)
        assert getattr(reading, kind) == getattr(whole, kind)


def test_dates_are_read_without_names():
    assert needed_for("dates") == ("sentences", "dates")
    assert "quotations" not in needed_for("roles")


def test_a_reader_that_does_not_say_what_it_needs_is_always_asked_and_comes_after_all_before_it(monkeypatch):
    class Plugin:
        def readers(self):
            return [Reader("nicknames", lambda reading: reading)]

    Plugin.readers = plugins.hookimpl(Plugin.readers)
    registry = plugins.Registry([("nicknames", Plugin())])
    monkeypatch.setattr(reader.plugins, "installed", lambda: registry)
    assert needed_for("dates") == tuple(registry.parts("readers"))
