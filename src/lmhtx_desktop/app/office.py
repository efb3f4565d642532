"""What fills the main window once the data is open: the rail's entries, the pages, the shell."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QWidget

from lmhtx_desktop.app import bootstrap, paths
from lmhtx_desktop.app.areas import load_all
from lmhtx_desktop.app.places import Place
from lmhtx_desktop.app.rail import Entry
from lmhtx_desktop.desk.messages import show_trouble
from lmhtx_desktop.desk.page import Page
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.kernel.changes import Area, Done
from lmhtx_desktop.kernel.errors import Trouble
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.paper import Paper
from lmhtx_desktop.store.datafile import DataFile, Reading
from lmhtx_desktop.store.settings import read_settings
from lmhtx_desktop.store.work import Work

if TYPE_CHECKING:
    from lmhtx_desktop.app.window import MainWindow

HOME = "home"


def entries() -> list[Entry]:
    """List the rail: Tổng quan, then the areas."""
    areas = [
        Entry(manifest.area.value, tr(manifest.title), manifest.icon, place) for place, manifest in enumerate(bootstrap.manifests(), 2)
    ]
    return [Entry(HOME, tr("Tổng quan"), "home", 1), *areas]


def shell_for(data: DataFile, settings: QSettings, parent: QWidget) -> Shell:
    """Make the desk over an open data file."""
    return Shell(
        data, take_back=_take_back, print_paper=_print_paper, panels=bootstrap.organisation_panels, settings=settings,
        drafts=paths.draft_folder(), parent=parent,
    )  # fmt: skip


def _take_back(work: Work, entry_id: int) -> Done:
    """Undo an act of any area: the tables and the rules of all of them must be known for it."""
    from lmhtx_desktop.store.undo import take_back

    load_all()
    return take_back(work, entry_id, bootstrap.checks())


def _print_paper(paper: Paper, owner: QWidget | None) -> None:
    from lmhtx_desktop.desk.paper import preview

    preview(paper, owner)


def office_name(reading: Reading) -> str:
    """Return the name of the office this data belongs to, "" before it is set up."""
    return str(read_settings(reading.connection)["alliance_name"])


def make_page(shell: Shell, place: Place, window: "MainWindow") -> Page | None:
    """Make the page of a place; None where the area has no page for a record."""
    own: dict[str, Callable[[], Page]] = {
        HOME: lambda: _home(shell), Area.PEOPLE.value: lambda: _system(shell, window), Area.REPORTING.value: lambda: _reporting(shell),
    }  # fmt: skip
    try:
        if place.history:
            return _history(shell, place)
        if place.key in own:
            return own[place.key]() if place.record is None else None
        return _page_of_area(shell, place)
    except Trouble as trouble:
        show_trouble(window, trouble)
        return None


def _history(shell: Shell, place: Place) -> Page | None:
    from lmhtx_desktop.areas.people.ui.record import RecordHistoryPage

    manifest = bootstrap.manifest_of(Area(place.key))
    table = "" if manifest is None else manifest.page_tables.get(place.page, "") if place.page else manifest.record_table
    if not table or not isinstance(place.record, int):
        return None
    return RecordHistoryPage(shell, bootstrap.tables, table, place.record)


def _page_of_area(shell: Shell, place: Place) -> Page | None:
    manifest = bootstrap.manifest_of(Area(place.key))
    page: Any = None
    if manifest is not None and isinstance(place.record, str):
        page = manifest.pages[place.record](shell) if place.record in manifest.pages else None
        return page if isinstance(page, Page) else None
    if manifest is not None and isinstance(place.record, int):
        page = manifest.open_record(shell, place.record) if manifest.open_record is not None else None
        if isinstance(page, Page):
            page.record = manifest.area, place.record
        return page if isinstance(page, Page) else None
    if manifest is not None and manifest.open_page is not None:
        page = manifest.open_page(shell)
    if not isinstance(page, Page):
        return None
    if not page.title and manifest is not None:
        page.set_title(tr(manifest.title))
    return page


def _home(shell: Shell) -> Page:
    from lmhtx_desktop.areas.home.ui.page import HomePage

    return HomePage(shell, figures=bootstrap.figures, deadlines=bootstrap.deadlines)


def _reporting(shell: Shell) -> Page:
    from lmhtx_desktop.areas.reporting.ui.page import reporting_page

    return reporting_page(shell, bootstrap.form_library)


def _system(shell: Shell, window: "MainWindow") -> Page:
    from lmhtx_desktop.app.copies import CopyOffice
    from lmhtx_desktop.areas.people.ui.page import SystemPage

    return SystemPage(
        shell,
        copies=CopyOffice(window),
        checks=bootstrap.checks,
        tables=bootstrap.tables,
        documents=bootstrap.document_kinds,
        persons=bootstrap.person_sources,
    )
