"""What the area "Tổ chức" says of itself."""

from typing import Any

from lmhtx_desktop.kernel.changes import Area
from lmhtx_desktop.kernel.language import mark
from lmhtx_desktop.kernel.manifest import Inside, Manifest


def _open_page(shell: Any) -> Any:
    from lmhtx_desktop.areas.organisations.ui.page import RegisterPage

    return RegisterPage(shell)


def _open_record(shell: Any, id: int) -> Any:
    from lmhtx_desktop.areas.organisations.ui.record import OrganisationPage

    return OrganisationPage(shell, id)


def _open_figures(shell: Any) -> Any:
    from lmhtx_desktop.areas.organisations.ui.figures_page import FiguresPage

    return FiguresPage(shell)


def _open_completeness(shell: Any) -> Any:
    from lmhtx_desktop.areas.organisations.ui.figures_completeness import CompletenessPage

    return CompletenessPage(shell)


def _open_ratings(shell: Any) -> Any:
    from lmhtx_desktop.areas.organisations.ui.rating_page import RatingPage

    return RatingPage(shell)


def _open_membership(shell: Any) -> Any:
    from lmhtx_desktop.areas.organisations.ui.membership_page import MembershipPage

    return MembershipPage(shell)


def _open_sheets(shell: Any) -> Any:
    from lmhtx_desktop.areas.organisations.ui.sheets_page import SheetsPage

    return SheetsPage(shell)


def _open_parked(shell: Any) -> Any:
    from lmhtx_desktop.areas.organisations.ui.parked_page import ParkedPage

    return ParkedPage(shell)


def _inside() -> Inside:
    from lmhtx_desktop.areas.organisations.checks import CHECKS
    from lmhtx_desktop.areas.organisations.deadlines import deadlines
    from lmhtx_desktop.areas.organisations.documents import DOCUMENTS
    from lmhtx_desktop.areas.organisations.history import TABLES
    from lmhtx_desktop.areas.organisations.indicators import SOURCE
    from lmhtx_desktop.areas.organisations.queries.persons import person_traces

    return Inside(SOURCE, CHECKS, deadlines, tables=TABLES, documents=DOCUMENTS, persons=person_traces)


MANIFEST = Manifest(
    area=Area.ORGANISATIONS,
    title=mark("Tổ chức"),
    icon="organisations",
    order=20,
    open_page=_open_page,
    open_record=_open_record,
    pages={
        "membership": _open_membership,
        "figures": _open_figures,
        "figures-completeness": _open_completeness,
        "ratings": _open_ratings,
        "sheets": _open_sheets,
        "parked": _open_parked,
    },
    record_table="organisation",
    open_inside=_inside,
)
