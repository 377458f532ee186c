"""Named tuples that cost little to define.

`typing.NamedTuple` writes and compiles code for every class, and some ninety such classes are made at every start.
This one looks and works the same, and type checkers take it for that one.
"""

from __future__ import annotations

from collections import _tuplegetter  # type: ignore[attr-defined] # by which any named tuple gives its fields
from typing import TYPE_CHECKING

__all__ = ["NamedTuple"]

if TYPE_CHECKING:
    from typing import NamedTuple
else:
    _new_tuple = tuple.__new__

    class NamedTuple(tuple):
        """A tuple whose items have names: those annotated in the class, with the values given there as defaults."""

        __slots__ = ()
        _fields = ()
        _defaults = ()
        _count = 0

        def __init_subclass__(cls):
            """Give each item its name."""
            super().__init_subclass__()
            own = vars(cls)
            cls._fields = cls.__match_args__ = tuple(own.get("__annotations__", ()))
            cls._defaults = tuple([own[name] for name in cls._fields if name in own])
            cls._count = len(cls._fields)
            for place, name in enumerate(cls._fields):
                setattr(cls, name, _tuplegetter(place, None))

        def __new__(cls, *values, **named):
            """Take the values of the fields, in order or by name."""
            if named:
                values = cls._by_name(values, named)
            elif lacking := cls._count - len(values):
                if not 0 < lacking <= len(cls._defaults):
                    raise TypeError(f"{cls.__name__} takes {', '.join(cls._fields)}; given were {len(values)} values")
                values += cls._defaults[-lacking:]
            return _new_tuple(cls, values)

        _make = classmethod(tuple.__new__)
        """Make one of all its values in order: the quickest way, for what is made by thousands."""

        @classmethod
        def _by_name(cls, values, named):
            filled = [*values]
            if len(values) + len(named) == cls._count and named.keys() == {*cls._fields[len(values) :]}:
                return (*values, *map(named.__getitem__, cls._fields[len(values) :]))
            defaults = dict(zip(cls._fields[len(cls._fields) - len(cls._defaults) :], cls._defaults, strict=True))
            for name in cls._fields[len(values) :]:
                if name in named:
                    filled.append(named.pop(name))
                elif name in defaults:
                    filled.append(defaults[name])
                else:
                    raise TypeError(f"{cls.__name__} lacks {name}")
            if named:
                raise TypeError(f"{cls.__name__} has no field {', '.join(named)}, or was given it twice")
            return filled

        def __getnewargs__(self):
            """What `__new__` takes, for copies."""
            return tuple(self)

        def __setattr__(self, name, value):
            """Refuse: a tuple does not change."""
            raise AttributeError(f"{type(self).__name__} cannot be changed")

        def __repr__(self):
            """The class and its fields, as they are given to it."""
            return f"{type(self).__name__}({', '.join(map('{}={!r}'.format, self._fields, self))})"

        def _replace(self, **changes):
            """A copy with other values for some fields."""
            copy = tuple.__new__(type(self), map(changes.pop, self._fields, self))
            if changes:
                raise ValueError(f"{type(self).__name__} has no field {', '.join(changes)}")
            return copy

        def _asdict(self):
            """The fields and their values."""
            return dict(zip(self._fields, self, strict=True))
