"""The list of a year: every member on it, what is due, paid and left, and the acts of the year."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from lmhtx_desktop.areas.fees.commands import RemoveAssessment, remove_assessment
from lmhtx_desktop.areas.fees.kinds import kind_name
from lmhtx_desktop.areas.fees.queries.ledger import Ledger, ledger_of
from lmhtx_desktop.areas.fees.queries.members import (
    IN_DEBT,
    MemberOfYear,
    YearAsk,
    areas_of_members,
    assessed_ids,
    assessed_rows,
    assessed_years,
    year_totals,
)
from lmhtx_desktop.areas.fees.queries.yearly import tariff_years
from lmhtx_desktop.areas.fees.ui.ledger_card import LedgerCard
from lmhtx_desktop.areas.fees.ui.printing import print_debts, print_notices
from lmhtx_desktop.areas.fees.ui.receipt_dialog import ReceiptDialog
from lmhtx_desktop.areas.fees.ui.year_dialogs import AssessDialog, TariffDialog, decision_dialog
from lmhtx_desktop.areas.fees.words import KINDS, PAY_STATE_NAMES, PayState, pay_state_name, relief_name
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.desk.table import Action, Column, Filter, ListAsk, ListPage, dong_column, text_column
from lmhtx_desktop.kernel.changes import Area
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.money import format_dong
from lmhtx_desktop.kernel.numbers import format_number
from lmhtx_desktop.store.datafile import Reading

_TONES = {PayState.PAID: "good", PayState.PART: "warn", PayState.UNPAID: "bad", PayState.EXEMPT: "muted"}


def year_ask(reading: Reading, ask: ListAsk) -> YearAsk:
    """Turn what a list asks into what the query asks; without a year chosen, the running one."""
    chosen = {key: str(ask.filters[key]) if key in ask.filters else None for key in ("state", "kind", "area")}
    year = int(str(ask.filters.get("year", reading.today.year)))
    return YearAsk(year, None, ask.search, chosen["state"], chosen["kind"], chosen["area"], ask.sort or "name", ask.descending)


def listed_ids(reading: Reading, ask: ListAsk) -> list[int]:
    """Return the members of the year chosen."""
    return assessed_ids(reading, year_ask(reading, ask))


def listed_total(reading: Reading, ask: ListAsk) -> str:
    """Say what the list adds up to."""
    totals = year_totals(reading, year_ask(reading, ask))
    return tr("phải nộp {due} đ, đã nộp {paid} đ, còn nợ {left} đ của {n} đơn vị").format(
        due=format_dong(totals.due), paid=format_dong(totals.paid), left=format_dong(totals.left), n=format_number(totals.overdue)
    )


def year_options(reading: Reading) -> list[tuple[int, str]]:
    """Return the years that can be chosen: those with a list or a tariff, and the running one; newest first."""
    years = {*assessed_years(reading), *tariff_years(reading), reading.today.year}
    return [(year, str(year)) for year in sorted(years, reverse=True)]


def area_options(reading: Reading) -> list[tuple[str, str]]:
    """Return the areas members lie in."""
    return [(area, area) for area in areas_of_members(reading)]


def member_columns() -> list[Column[MemberOfYear]]:
    """Return the columns of the list."""
    return [
        text_column("name", tr("Tên tổ chức"), lambda row: row.name, width=300),
        text_column("kind", tr("Loại hình"), lambda row: kind_name(row.kind), width=100, sort=None),
        text_column("area", tr("Khu vực"), lambda row: row.area, width=130, sort=None),
        dong_column("by_tariff", tr("Theo biểu mức (đồng)"), lambda row: row.by_tariff, sort=None, visible=False),
        dong_column("relieved", tr("Miễn, giảm (đồng)"), lambda row: row.relieved, width=144, sort=None),
        dong_column("due", tr("Phải nộp (đồng)"), lambda row: row.due),
        dong_column("paid", tr("Đã nộp (đồng)"), lambda row: row.paid),
        dong_column("left", tr("Còn nợ (đồng)"), lambda row: row.left, tone=lambda row: "bad" if row.left else None),
        text_column(
            "state", tr("Tình trạng"), lambda row: pay_state_name(row.state), width=120, sort=None, tone=lambda row: _TONES[row.state]
        ),
        text_column("relief", tr("Quyết định"), lambda row: relief_name(row.relief), sort=None, visible=False),
        text_column("reason", tr("Lý do"), lambda row: row.reason, sort=None, visible=False),
        text_column("decision", tr("Số quyết định"), lambda row: row.decision, sort=None, visible=False),
    ]


class YearPage(ListPage):
    """The members of a year's list."""

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        assess = Action(tr("Lập danh sách thu năm…"), call=self.make_list)
        super().__init__(
            shell, name="fees.members", title=tr("Hội phí năm {year}").format(year=shell.today.year), columns=member_columns(), ids=listed_ids, rows=assessed_rows,
            filters=(
                Filter("year", tr("Năm"), ask=year_options),
                Filter("state", tr("Tình trạng"), [(IN_DEBT, tr("Còn nợ (cả nộp một phần)")), *((code.value, tr(name)) for code, name in PAY_STATE_NAMES.items())]),
                Filter("kind", tr("Loại hình"), [(code, kind_name(code)) for code in KINDS]),
                Filter("area", tr("Khu vực"), ask=area_options),
            ),
            actions=(
                Action(tr("Thu hội phí"), "Ctrl+N", self.take_money, primary=True),
                assess,
                Action(tr("Biểu mức hội phí…"), call=self.set_tariff),
                Action(tr("Miễn, giảm…"), "F2", self.decide, needs="one"),
                Action(tr("Bỏ khỏi danh sách"), "Del", self.take_off, needs="one", in_menu=True),
                Action(tr("In danh sách nợ hội phí (DS-02)…"), call=self.print_debts, writes=False, in_menu=True, icon="print"),
                Action(tr("In danh sách nợ riêng năm đang xem…"), call=self.print_debts_of_year, writes=False, in_menu=True, icon="print"),
                Action(tr("In thông báo nộp hội phí…"), call=self.print_notices, needs="some", writes=False, in_menu=True, icon="print"),
            ),
            open_row=self.open_organisation, preview=lambda id: AssessedPreview(shell, id), listens={Area.FEES, Area.ORGANISATIONS},
            search_hint=tr("Tìm tên, mã số thuế, xã…"), sort="name", summary=listed_total, noun=tr("thành viên"),
            empty_text=tr("Chưa có danh sách thu hội phí của năm này. Nhập biểu mức, rồi lập danh sách: mỗi thành viên Liên minh thành một dòng."),
            empty_action=assess, parent=parent,
        )  # fmt: skip

    @property
    def year(self) -> int:
        """The year looked at."""
        return int(str(self.ask_now().filters.get("year", self.shell.today.year)))

    def refresh(self) -> None:
        """Ask again, and name the year looked at."""
        self.set_title(tr("Hội phí năm {year}").format(year=self.year))
        super().refresh()

    def take_money(self) -> None:
        """Open the receipt dialog: for the line selected, or empty, so that nobody pays by accident of where the cursor stands."""
        id = self.chosen_id()
        self.shell.ask(assessed_rows, [] if id is None else [id], then=self._open_receipt, owner=self, slot="receipt")

    def make_list(self) -> None:
        """Open the dialog that makes the list of the year."""
        AssessDialog(self.shell, self.year, self).open()

    def set_tariff(self) -> None:
        """Open the tariff of the year."""
        TariffDialog(self.shell, self.year, self).open()

    def decide(self, id: int) -> None:
        """Open the dialog that exempts or reduces."""
        self.shell.ask(assessed_rows, [id], then=self._open_decision, owner=self, slot="decide")

    def take_off(self, id: int) -> None:
        """Take a member off the list; it can be taken back."""
        self.shell.do(remove_assessment, RemoveAssessment(id), owner=self)

    def open_organisation(self, id: int) -> None:
        """Open the page of the organisation of a line."""
        self.shell.ask(assessed_rows, [id], then=self._open_first, owner=self, slot="open")

    def print_debts(self) -> None:
        """Print who owes for any year, of the kind and area chosen."""
        print_debts(self.shell, self, kind=self._chosen_text("kind"), area=self._chosen_text("area"))

    def print_debts_of_year(self) -> None:
        """Print who owes for the year looked at, of the kind and area chosen."""
        print_debts(self.shell, self, year=self.year, kind=self._chosen_text("kind"), area=self._chosen_text("area"))

    def print_notices(self, ids: Sequence[int]) -> None:
        """Print the notice to each member selected that owes something."""
        print_notices(self.shell, ids, self)

    def _chosen_text(self, key: str) -> str | None:
        chosen = self.ask_now().filters.get(key)
        return None if chosen is None else str(chosen)

    def _open_receipt(self, rows: list[MemberOfYear]) -> None:
        ReceiptDialog(self.shell, (rows[0].organisation_id, rows[0].name) if rows else None, self).open()

    def _open_decision(self, rows: list[MemberOfYear]) -> None:
        self.with_first(rows, lambda row: decision_dialog(self.shell, row, self).open())

    def _open_first(self, rows: list[MemberOfYear]) -> None:
        self.with_first(rows, lambda row: self.shell.open(Area.ORGANISATIONS, row.organisation_id))


class AssessedPreview(LedgerCard):
    """The fee ledger of the organisation behind a line, at the right of the list."""

    def __init__(self, shell: Shell, id: int) -> None:
        super().__init__(shell, lambda reading: _ledger_behind(reading, id), narrow=True)


def _ledger_behind(reading: Reading, id: int) -> Ledger | None:
    rows = assessed_rows(reading, [id])
    return ledger_of(reading, rows[0].organisation_id) if rows else None
