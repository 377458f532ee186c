from editcheck.facts.model import PersonFact, PersonRole, Place
from editcheck.facts.people import full_names, joined_people


def person(name: str, source: str = "a", also: tuple[str, ...] = (), *roles: str) -> PersonFact:
    titles = tuple(PersonRole(title) for title in roles)
    return PersonFact(id="", quote=name, at=(Place(source, 0, len(name)),), name=name, also=also, roles=titles)


def test_one_person_is_one_entry_with_all_names_and_roles() -> None:
    (found,) = joined_people(
        [
            person("Ada Brill", "a", ("Brill",), "minister for maps"),
            person("Ada Brill KC", "b", ("Ms Brill",), "minister", "chair of the Map Society"),
        ]
    )
    assert found.name == "Ada Brill"
    assert found.also == ("Brill", "Ada Brill KC", "Ms Brill")
    assert [role.title for role in found.roles] == ["minister for maps", "chair of the Map Society"]
    assert [place.source for place in found.at] == ["a", "b"]


def test_people_of_one_surname_are_told_apart() -> None:
    found = joined_people([person("Baroness Jones"), person("Alex Davies-Jones"), person("Tom Oakes")])
    assert {entry.name: entry.not_same_as for entry in found} == {
        "Baroness Jones": ("Alex Davies-Jones",),
        "Alex Davies-Jones": ("Baroness Jones",),
        "Tom Oakes": (),
    }


def test_a_surname_stands_for_one_person_only() -> None:
    people = [person("Ada Brill"), person("Tom Oakes"), person("Zoe Oakes")]
    assert full_names(people) == {"Brill": "Ada Brill"}
