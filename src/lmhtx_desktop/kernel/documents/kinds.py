"""What a kind of document is: its name, its template, the fields its templates may use."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

#: What a value is: text (None: not recorded, printed as dots to be written by hand), a yes or no, a list of lines.
Value = str | bool | None | Sequence[Mapping[str, Any]]

#: Stands where something is not recorded, so that it can be written by hand.
DOTS = "……………………"
_FIELD_NAME = re.compile(r"[a-z][a-z0-9_]*")


@dataclass(frozen=True)
class DocumentField:
    """A field of a kind of document.

    Attributes:
        name: as it stands in the template, plain letters (``ten_to_chuc``). meaning: what it becomes, for the officer who edits
            the template. sample: what is printed when a template is tried. parts: for a list, the fields of one of its lines.
        lines: for a list, sample lines in the order of `parts`.
    """

    name: str
    meaning: str
    sample: str | bool = ""
    parts: tuple["DocumentField", ...] = ()
    lines: tuple[tuple[str, ...], ...] = ()

    def __post_init__(self) -> None:
        if not _FIELD_NAME.fullmatch(self.name):
            raise ValueError(f"a field of a document is written in plain letters: {self.name}")


@dataclass(frozen=True)
class DocumentKind:
    """A kind of document an area prints.

    Attributes:
        code: stem of the shipped template in ``resources/documents``. title: its name on screen. fields: what templates may use.
    """

    code: str
    title: str
    fields: tuple[DocumentField, ...]

    def sample(self) -> dict[str, Value]:
        """Return values to try a template with."""
        return {each.name: _sample_lines(each) if each.parts else each.sample for each in self.fields}


@dataclass(frozen=True)
class Filling:
    """One document about to be written: a template, its kind, the values, and the name of the file without ending."""

    kind: DocumentKind
    template: bytes
    values: Mapping[str, Value]
    name: str


def _sample_lines(each: DocumentField) -> list[dict[str, str]]:
    names = [part.name for part in each.parts]
    lines = each.lines or (tuple(str(part.sample) for part in each.parts),)
    return [dict(zip(names, line, strict=True)) for line in lines]
