"""What an area says of itself; `app/bootstrap.py` holds the explicit list of all manifests.

Qt never appears here: pages and panels are opened by functions that import their `ui` room when called,
so that the command line starts without Qt.
"""

import functools
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from lmhtx_desktop.kernel.changes import Area
from lmhtx_desktop.kernel.documents.kinds import DocumentKind
from lmhtx_desktop.kernel.history import TableWords
from lmhtx_desktop.kernel.indicators import IndicatorSource
from lmhtx_desktop.kernel.persons import PersonAsk, PersonTrace


@dataclass(frozen=True)
class Finding:
    """One thing `check` found wrong: the rule broken and where.

    Attributes:
        rule: short English name of the check. sentence: what is wrong, for a person.
    """

    rule: str
    sentence: str


@dataclass(frozen=True)
class Deadline:
    """A duty with a day: shown among the coming 30 days of the start page."""

    on: Any
    title: str
    area: Area
    id: int | None = None


@dataclass(frozen=True)
class Inside:
    """What an area computes. It is opened when first asked, so that a window stands before all queries are loaded.

    Attributes:
        indicators: numbers for forms and start page, or None.
        checks: business rules that `lmhtx check` verifies: ``(reading) -> list[Finding]``.
        deadlines: ``(reading, first_day, last_day) -> list[Deadline]``, or None.
        tables: what the history calls its tables, their columns and codes.
        documents: kinds of papers it prints from Word templates, with the fields these may use.
        persons: ``(reading, PersonAsk) -> list[PersonTrace]``: where a person stands in its facts, or None.
    """

    indicators: IndicatorSource | None = None
    checks: Sequence[Callable[[Any], list[Finding]]] = field(default=())
    deadlines: Callable[[Any, Any, Any], list[Deadline]] | None = None
    tables: Mapping[str, TableWords] = field(default_factory=dict)
    documents: Sequence[DocumentKind] = field(default=())
    persons: Callable[[Any, PersonAsk], list[PersonTrace]] | None = None


@dataclass(frozen=True)
class Manifest:
    """One area, as the program knows it.

    Attributes:
        area: which. title: its name in the rail. icon: file stem in ``resources/icons``. order: place in
            the rail.
        open_page: ``(shell) -> Page``, the area's own page. open_record: ``(shell, id) -> Page``, the page
            of one record, or None where the area has none. record_table: the table of those records, whose
            history can be asked for.
        pages: further pages by name, ``(shell) -> Page``; ``shell.open(area, name, told)`` shows them.
        page_tables: by the name of a page that shows one record (told its id), the table of those records; their history can be asked for, too.
        organisation_panel: ``(shell, organisation_id) -> QWidget``: what this area knows of one
            organisation, shown on that organisation's page; or None.
        open_inside: imports the rooms that compute, and with them the area's tables, and hands them out.
    """

    area: Area
    title: str
    icon: str
    order: int
    open_page: Callable[[Any], Any] | None = None
    open_record: Callable[[Any, int], Any] | None = None
    record_table: str = ""
    pages: Mapping[str, Callable[[Any], Any]] = field(default_factory=dict)
    page_tables: Mapping[str, str] = field(default_factory=dict)
    organisation_panel: Callable[[Any, int], Any] | None = None
    open_inside: Callable[[], Inside] = Inside

    @functools.cached_property
    def inside(self) -> Inside:
        """What the area computes; loaded by the first who asks."""
        return self.open_inside()

    @property
    def indicators(self) -> IndicatorSource | None:
        """Its numbers for forms and start page, or None."""
        return self.inside.indicators

    @property
    def checks(self) -> Sequence[Callable[[Any], list[Finding]]]:
        """Its business rules."""
        return self.inside.checks

    @property
    def deadlines(self) -> Callable[[Any, Any, Any], list[Deadline]] | None:
        """Its duties with a day, or None."""
        return self.inside.deadlines
