"""Views of a list kept under a name: search, filters, conditions, order, columns. Everybody who opens the file sees them."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class KeptView:
    """A view as it is kept; `content` is JSON that only the list understands."""

    id: int
    title: str
    owner: str
    content: str


@dataclass(frozen=True)
class KeepView:
    """Keep the view `title` of a list; one of the same title is replaced if `replace`, else refused."""

    list_name: str
    title: str
    content: str
    replace: bool = False


@dataclass(frozen=True)
class RenameView:
    """Give view `id` another title."""

    id: int
    title: str


@dataclass(frozen=True)
class RemoveView:
    """Remove view `id`; the list itself is not touched."""

    id: int


@dataclass(frozen=True)
class ViewStore:
    """How a list reads and keeps its views. `ask`: ``question(reading, list_name) -> list[KeptView]``; the others are commands."""

    ask: Callable[..., list[KeptView]]
    keep: Callable[..., Any]
    rename: Callable[..., Any]
    remove: Callable[..., Any]
