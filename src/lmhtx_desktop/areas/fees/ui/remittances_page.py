"""Money passed upward: what the share of a year makes of the money collected, what has gone."""

from datetime import date

from PySide6.QtWidgets import QSizePolicy, QWidget

from lmhtx_desktop.areas.fees.commands import RemoveRemittance, remove_remittance
from lmhtx_desktop.areas.fees.queries.members import assessed_years
from lmhtx_desktop.areas.fees.queries.yearly import Remittance, Remitted, remitted_of, tariff_years
from lmhtx_desktop.areas.fees.ui.year_dialogs import RemittanceDialog
from lmhtx_desktop.desk import theme
from lmhtx_desktop.desk.detail import Card, RecordPage, SimpleTable, Tiles
from lmhtx_desktop.desk.editors import ChoiceEdit
from lmhtx_desktop.desk.messages import confirm
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.desk.table import Action, Column, date_column, dong_column, text_column
from lmhtx_desktop.kernel.changes import Area
from lmhtx_desktop.kernel.dates import format_date
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.money import format_dong
from lmhtx_desktop.kernel.numbers import format_number
from lmhtx_desktop.store.datafile import Reading


def remitted_and_years(reading: Reading, year: int) -> tuple[Remitted, list[int]]:
    """Return what went upward for a year, and the years that can be chosen, newest first."""
    years = {*assessed_years(reading), *tariff_years(reading), reading.today.year, year}
    return remitted_of(reading, year), sorted(years, reverse=True)


class RemittancesPage(RecordPage):
    """The money passed upward for one year."""

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        self._running = shell.today.year
        super().__init__(shell, remitted_and_years, self._running, listens={Area.FEES}, parent=parent)
        self.set_title(tr("Nộp cấp trên"))
        self._remitted: Remitted | None = None

    def turn_day(self, today: date) -> None:
        """Who looked at the running year looks at the new one; another year was chosen, and stays."""
        super().turn_day(today)
        if self._words == (self._running,):
            self._words = (today.year,)
        self._running = today.year

    def fill(self, answer: tuple[Remitted, list[int]]) -> None:
        """Show the year."""
        remitted, years = answer
        self._remitted = remitted
        self.header.set(self.title, tr("Trích từ hội phí của năm đã thu đến nay"), (),
                        [Action(tr("Ghi khoản nộp cấp trên"), "Ctrl+N", self.add, primary=True)])  # fmt: skip
        self.body.addWidget(self._year_choice(remitted.year, years))
        self.body.addWidget(Tiles((
            (tr("Hội phí đã thu của năm"), format_dong(remitted.collected), tr("đồng"), ""),
            (tr("Phải trích nộp"), format_dong(remitted.wanted), tr("{share} % số đã thu").format(share=format_number(remitted.share, 2)), ""),
            (tr("Đã nộp"), format_dong(remitted.sent), tr("đồng"), ""),
            (tr("Còn phải nộp"), format_dong(remitted.left), tr("đồng"), "warn" if remitted.left else ""),
        )))  # fmt: skip
        card = Card(tr("Các khoản đã nộp"))
        card.add(SimpleTable(_columns(), remitted.remittances, open_row=self.remove, empty_text=tr("Chưa nộp khoản nào cho năm này.")))
        self.body.addWidget(card)
        self.body.addStretch(1)

    def add(self) -> None:
        """Open the dialog for a remittance of this year."""
        if self._remitted is not None:
            RemittanceDialog(self.shell, self._remitted, self).open()

    def remove(self, remittance: Remittance) -> None:
        """Offer to take a remittance away; it can be taken back."""
        if not self.shell.read_only_reason and confirm(
            self, tr("Xóa khoản nộp {amount} đ ngày {day}?").format(amount=format_dong(remittance.amount), day=format_date(remittance.remitted_on)),
            tr("Có thể hoàn tác ngay sau đó."),
        ):  # fmt: skip
            self.shell.do(remove_remittance, RemoveRemittance(remittance.id), owner=self)

    def _year_choice(self, year: int, years: list[int]) -> ChoiceEdit:
        choice = ChoiceEdit([(each, tr("Hội phí năm {year}").format(year=each)) for each in years])
        choice.setAccessibleName(tr("Năm"))
        choice.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        theme.size(choice, min_width=180)
        choice.set_value(year)
        choice.edited.connect(lambda: self._look_at(choice.value()))
        return choice

    def _look_at(self, year: int) -> None:
        self._words = (year,)
        self.refresh()


def _columns() -> list[Column[Remittance]]:
    return [
        date_column("remitted_on", tr("Ngày nộp"), lambda row: row.remitted_on),
        dong_column("amount", tr("Số tiền (đồng)"), lambda row: row.amount),
        text_column("document", tr("Chứng từ"), lambda row: row.document, width=200),
        text_column("note", tr("Ghi chú"), lambda row: row.note, width=320),
    ]
