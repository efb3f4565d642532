"""Wires the areas together: all their indicators, checks and deadlines, for those who may know no area."""

import datetime
import functools
from collections.abc import Callable, Collection
from typing import TYPE_CHECKING, Any

from lmhtx_desktop.app.areas import AREAS
from lmhtx_desktop.areas.home.calendar import calendar_deadlines
from lmhtx_desktop.kernel.changes import Area
from lmhtx_desktop.kernel.documents import DocumentKind
from lmhtx_desktop.kernel.history import TableWords
from lmhtx_desktop.kernel.indicators import Ask, Figure, IndicatorSource
from lmhtx_desktop.kernel.manifest import Deadline, Finding, Manifest
from lmhtx_desktop.kernel.persons import PersonAsk, PersonTrace
from lmhtx_desktop.kernel.resources import resource

if TYPE_CHECKING:
    from lmhtx_desktop.areas.reporting.library import Library


def manifests() -> tuple[Manifest, ...]:
    """Return all areas in the order of the rail."""
    return tuple(sorted(AREAS, key=lambda manifest: manifest.order))


def manifest_of(area: Area) -> Manifest | None:
    """Return one area's manifest, or None where this program has no such area."""
    return next((manifest for manifest in AREAS if manifest.area == area), None)


def organisation_panels(shell: Any, organisation_id: int) -> list[Any]:
    """Make what every area knows of one organisation, for that organisation's page."""
    return [manifest.organisation_panel(shell, organisation_id) for manifest in manifests() if manifest.organisation_panel is not None]


def indicator_sources() -> dict[str, IndicatorSource]:
    """Return for every indicator key the source that answers it.

    Raises:
        ValueError: two areas offer the same key; a fault of the program.
    """
    sources: dict[str, IndicatorSource] = {}
    for manifest in AREAS:
        if manifest.indicators is None:
            continue
        for key in manifest.indicators.indicators:
            if key in sources:
                raise ValueError(f"two areas offer the indicator {key}")
            sources[key] = manifest.indicators
    return sources


@functools.cache
def form_library() -> "Library":
    """Return all forms of the program, bound to the areas' indicators; loaded once."""
    from lmhtx_desktop.areas.reporting.library import open_library

    return open_library(resource("forms"), [manifest.indicators for manifest in AREAS if manifest.indicators is not None])


def figures(reading: Any, keys: Collection[str], ask: Ask) -> dict[str, Figure]:
    """Answer indicator keys of any area; a key that no area offers is left out."""
    known = indicator_sources()
    by_source: dict[int, tuple[IndicatorSource, list[str]]] = {}
    for key in keys:
        if key in known:
            by_source.setdefault(id(known[key]), (known[key], []))[1].append(key)
    answers: dict[str, Figure] = {}
    for source, wanted in by_source.values():
        answers |= source.answer(reading, wanted, ask)
    return answers


@functools.cache
def tables() -> dict[str, TableWords]:
    """Return what the history calls every table, in the words of the area it belongs to.

    Raises:
        ValueError: two areas name the same table; a fault of the program.
    """
    named: dict[str, TableWords] = {}
    for manifest in AREAS:
        twice = named.keys() & manifest.inside.tables.keys()
        if twice:
            raise ValueError(f"two areas name the tables {sorted(twice)}")
        named |= manifest.inside.tables
    return named


def checks() -> list[Callable[[Any], list[Finding]]]:
    """Return the business rules of all areas that a check of the data verifies."""
    return [check for manifest in manifests() for check in manifest.checks]


def document_kinds() -> list[tuple[str, DocumentKind]]:
    """Return every kind of paper printed from a Word template, with the title of its area, in the order of the rail."""
    return [(manifest.title, kind) for manifest in manifests() for kind in manifest.inside.documents]


def person_sources() -> list[Callable[[Any, PersonAsk], list[PersonTrace]]]:
    """Return, for every area that keeps persons, where one stands in it."""
    return [manifest.inside.persons for manifest in manifests() if manifest.inside.persons is not None]


def deadlines(reading: Any, first: datetime.date, last: datetime.date) -> list[Deadline]:
    """List the duties that fall between two days, of all areas and of the calendar every office has, soonest first."""
    found = calendar_deadlines(first, last)
    for manifest in AREAS:
        if manifest.deadlines is not None:
            found += manifest.deadlines(reading, first, last)
    return sorted(found, key=lambda each: (each.on, each.title))
