from editcheck.documents.content import Content, ContentBuilder, Region, SourceMap


def built() -> Content:
    builder = ContentBuilder("ab &amp; <b>cd</b> tail")
    paragraph = builder.open("paragraph")
    builder.add(0, 3)
    builder.add(3, 8, "&")
    builder.add(8, 9)
    link = builder.open("link", "/x")
    builder.add(12, 14)
    builder.close(link)
    builder.close(paragraph)
    builder.separate()
    last = builder.open("paragraph")
    builder.add(19, 23)
    builder.close(last)
    return builder.content()


def test_prose_and_regions():
    content = built()
    assert content.prose == "ab & cd\n\ntail"
    assert content.regions == (
        Region("paragraph", 0, 7),
        Region("link", 5, 7, "/x"),
        Region("paragraph", 9, 13),
    )


def test_places_lead_back_to_the_source():
    to_source = built().map.to_source
    assert to_source(0, 2) == (0, 2)
    assert to_source(1, 4) == (1, 8)  # an entity is taken whole
    assert to_source(3, 7) == (3, 14)  # the tag between is inside
    assert to_source(5, 7) == (12, 14)
    assert to_source(5, 9) == (12, 14)  # the break between blocks has no source: the end moves inwards
    assert to_source(7, 11) == (19, 21)
    assert to_source(4, 4) == (8, 8)
    assert to_source(0, 13) == (0, 23)


def test_maps_of_nothing_and_of_the_same():
    assert SourceMap(()).to_source(0, 5) == (0, 0)
    assert SourceMap(None).to_source(3, 5) == (3, 5)


def test_empty_regions_are_dropped_and_the_outer_of_two_comes_first():
    builder = ContentBuilder("x")
    outer, inner, empty = builder.open("block-quotation"), builder.open("paragraph"), builder.open("link", "/y")
    builder.close(empty)
    builder.add(0, 1)
    builder.close(inner)
    builder.close(outer)
    builder.close(builder.open("code"))
    assert [region.kind for region in builder.content().regions] == ["block-quotation", "paragraph"]


def test_asides_come_behind():
    article, asides = ContentBuilder("ab"), ContentBuilder("ab")
    hidden = asides.open("hidden")
    asides.add(0, 1)
    asides.close(hidden)
    assert article.content(asides).prose == "a"
    article.add(1, 2)
    content = article.content(asides)
    assert (content.prose, content.regions) == ("b\n\na", (Region("hidden", 3, 4),))
    assert (content.map.to_source(0, 1), content.map.to_source(3, 4)) == ((1, 2), (0, 1))
