"""What the area "Quỹ hỗ trợ" says of itself."""

from typing import Any

from lmhtx_desktop.kernel.changes import Area
from lmhtx_desktop.kernel.language import mark
from lmhtx_desktop.kernel.manifest import Inside, Manifest


def _open_page(shell: Any) -> Any:
    from lmhtx_desktop.areas.fund.ui.page import FundPage

    return FundPage(shell)


def _open_record(shell: Any, loan_id: int) -> Any:
    from lmhtx_desktop.areas.fund.ui.loan_page import LoanPage

    return LoanPage(shell, loan_id)


def _open_collecting(shell: Any) -> Any:
    from lmhtx_desktop.areas.fund.ui.collection_page import CollectionPage

    return CollectionPage(shell)


def _open_watch(shell: Any) -> Any:
    from lmhtx_desktop.areas.fund.ui.watch_page import WatchPage

    return WatchPage(shell)


def _open_runs(shell: Any) -> Any:
    from lmhtx_desktop.areas.fund.ui.runs_page import RunsPage

    return RunsPage(shell)


def _open_run(shell: Any) -> Any:
    from lmhtx_desktop.areas.fund.ui.run_page import RunPage

    return RunPage(shell)


def _open_closings(shell: Any) -> Any:
    from lmhtx_desktop.areas.fund.ui.closings_page import ClosingsPage

    return ClosingsPage(shell)


def _open_products(shell: Any) -> Any:
    from lmhtx_desktop.areas.fund.ui.products_page import ProductsPage

    return ProductsPage(shell)


def _open_sources(shell: Any) -> Any:
    from lmhtx_desktop.areas.fund.ui.sources_page import SourcesPage

    return SourcesPage(shell)


def _open_folders(shell: Any) -> Any:
    from lmhtx_desktop.areas.fund.ui.folders_page import FoldersPage

    return FoldersPage(shell)


def _open_folder(shell: Any) -> Any:
    from lmhtx_desktop.areas.fund.ui.folder_page import FolderPage

    return FolderPage(shell)


def _open_ledger(shell: Any) -> Any:
    from lmhtx_desktop.areas.fund.ui.ledger_page import LedgerPage

    return LedgerPage(shell)


def _open_grading(shell: Any) -> Any:
    from lmhtx_desktop.areas.fund.ui.grading_page import GradingPage

    return GradingPage(shell)


def _open_notices(shell: Any) -> Any:
    from lmhtx_desktop.areas.fund.ui.notices import NoticesPage

    return NoticesPage(shell)


def _organisation_panel(shell: Any, organisation_id: int) -> Any:
    from lmhtx_desktop.areas.fund.ui.organisation_panel import OrganisationPanel

    return OrganisationPanel(shell, organisation_id)


def _inside() -> Inside:
    from lmhtx_desktop.areas.fund.checks import CHECKS
    from lmhtx_desktop.areas.fund.deadlines import deadlines
    from lmhtx_desktop.areas.fund.documents.kinds import DOCUMENTS
    from lmhtx_desktop.areas.fund.history.book import TABLES
    from lmhtx_desktop.areas.fund.indicators.loans import SOURCE
    from lmhtx_desktop.areas.fund.queries.persons import person_traces

    return Inside(SOURCE, CHECKS, deadlines, tables=TABLES, documents=DOCUMENTS, persons=person_traces)


MANIFEST = Manifest(
    area=Area.FUND,
    title=mark("Quỹ hỗ trợ"),
    icon="fund",
    order=40,
    open_page=_open_page,
    open_record=_open_record,
    pages={
        "collecting": _open_collecting,
        "folders": _open_folders,
        "folder": _open_folder,
        "products": _open_products,
        "sources": _open_sources,
        "watch": _open_watch,
        "notices": _open_notices,
        "grading": _open_grading,
        "ledger": _open_ledger,
        "closings": _open_closings,
        "run": _open_run,
        "runs": _open_runs,
    },
    page_tables={"folder": "loan_application"},
    record_table="loan",
    organisation_panel=_organisation_panel,
    open_inside=_inside,
)
