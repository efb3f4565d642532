"""The split of a payment over the years, as an editor in a form: offered oldest year first, open to be typed over."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from lmhtx_desktop.areas.fees.queries.ledger import Payer
from lmhtx_desktop.areas.fees.rules import Part, allocate, check_foot, check_parts
from lmhtx_desktop.desk import theme
from lmhtx_desktop.desk.editors import DongEdit
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.money import Dong, dong_in_words, format_dong

_ROWS_MADE_AT_FIRST = 8


@dataclass(frozen=True)
class _Year:
    """A line: what the organisation owes for a year; in advance, `due` is None."""

    year: int
    due: Dong | None
    paid: Dong | None
    left: Dong | None


class _Row:
    """The widgets of one line."""

    def __init__(self, grid: QGridLayout, place: int, edited: SignalInstance) -> None:
        self.year: int = 0
        self.labels = [QLabel() for _ in range(4)]
        self.amount = DongEdit()
        for column, label in enumerate(self.labels):
            label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(label, place, column)
        grid.addWidget(self.amount, place, 4)
        self.amount.edited.connect(edited)

    def show(self, of: _Year | None) -> None:
        """Show a year, or hide the line."""
        for widget in (*self.labels, self.amount):
            widget.setVisible(of is not None)
        self.year = 0 if of is None else of.year
        if of is None:
            self.amount.set_value(None)
            return
        texts = (str(of.year), tr("nộp trước") if of.due is None else format_dong(of.due), format_dong(of.paid), format_dong(of.left))
        for label, text in zip(self.labels, texts, strict=True):
            label.setText(text)
        theme.style(self.labels[1], "muted" if of.due is None else "")
        self.amount.setAccessibleName(tr("Nộp cho năm {year}").format(year=of.year))


class SplitEdit(QWidget):
    """How much of a payment falls upon which year; its value is ``[[year, đồng], …]``.

    Show who pays with `show_payer` and how much with `set_total`; what the person typed over is kept until one of
    them changes who pays, or asks for the split to be offered again.
    """

    edited = Signal()
    _typed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._payer: Payer | None = None
        self._received_in = 0
        self._total: Dong | None = None
        self._by_hand = False
        self._rows: list[_Row] = []
        column = QVBoxLayout(self)
        theme.space(column, 0, 6)
        self._empty = QLabel(tr("Chọn đơn vị nộp để thấy các năm còn nợ."))
        theme.style(self._empty, "muted")
        column.addWidget(self._empty)
        self._table = QWidget()
        self._grid = QGridLayout(self._table)
        theme.space(self._grid, 0, 6)
        for place, title in enumerate((tr("Năm"), tr("Phải nộp"), tr("Đã nộp"), tr("Còn nợ"), tr("Nộp lần này"))):
            heading = QLabel(title)
            heading.setAlignment(Qt.AlignmentFlag.AlignRight)
            theme.style(heading, "caption")
            self._grid.addWidget(heading, 0, place)
            self._grid.setColumnStretch(place, 2 if place == 4 else 1)
        column.addWidget(self._table)
        foot = QHBoxLayout()
        theme.space(foot, 0, 8)
        self._words = QLabel()
        self._words.setWordWrap(True)
        theme.style(self._words, "hint")
        foot.addWidget(self._words, 1)
        self.again = QPushButton(tr("Chia lại từ năm cũ nhất"))
        self.again.setAutoDefault(False)
        theme.style(self.again, "link")
        self.again.clicked.connect(self._offer_again)
        foot.addWidget(self.again)
        column.addLayout(foot)
        self._typed.connect(self._on_typed)
        for _ in range(_ROWS_MADE_AT_FIRST):
            self._add_row()
        self._show_years(())

    def show_payer(self, payer: Payer | None, received_in: int) -> None:
        """Show what an organisation owes, and offer the split of the total."""
        self._payer, self._received_in = payer, received_in
        self._by_hand = False
        self._offer()

    def set_total(self, total: Dong | None) -> None:
        """Divide this amount; a split typed by hand stays and must be made to foot."""
        self._total = total
        if self._by_hand:
            self._tell()
        else:
            self._offer()

    def value(self) -> list[list[int]]:
        """Return the parts that carry money."""
        return [[row.year, amount] for row in self._rows if row.year and (amount := row.amount.value())]

    def set_value(self, value: Sequence[Sequence[int]] | None) -> None:
        """Show a split made before; it counts as typed by hand."""
        amounts = {int(year): int(amount) for year, amount in value or ()}
        known = {of.year: of for of in self._years()}
        self._show_years([known.get(year, _Year(year, None, None, None)) for year in sorted({*known, *amounts})])
        self._put(amounts)
        self._by_hand = bool(amounts)
        self._tell()

    def problem(self) -> str:
        """Return what is wrong with the split, or ""."""
        for row in self._rows:
            if row.year and (sentence := row.amount.problem()):
                return sentence
        if self._payer is None or self._total is None:
            return ""
        parts = [Part(year, amount) for year, amount in self.value()]
        try:
            check_foot(self._total, (part.amount for part in parts))
            check_parts(parts, self._payer.owed.assessed, self._received_in)
        except RuleBroken as broken:
            return broken.sentence
        return ""

    def set_wrong(self, wrong: bool) -> None:
        """Draw the amounts with a red border, or take it away."""
        for row in self._rows:
            row.amount.set_wrong(wrong)

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:  # noqa: D102 - Qt's own
        first = next((row for row in self._rows if row.year), None)
        if first is not None:
            first.amount.setFocus(reason)

    def _years(self) -> list[_Year]:
        """The years to show: what is owed, and the years ahead the total reaches (the first of them always)."""
        if self._payer is None:
            return []
        ledger = {of.year: of for of in self._payer.years}
        owed = [_Year(of.year, ledger[of.year].due, ledger[of.year].paid, of.left) for of in self._payer.owed.owed]
        reached = {part.year for part in self._offered()}
        coming = [of.year for place, of in enumerate(self._payer.owed.ahead) if place == 0 or of.year in reached]
        return owed + [_Year(year, None, ledger[year].paid if year in ledger else 0, None) for year in coming]

    def _offered(self) -> list[Part]:
        if self._payer is None or not self._total:
            return []
        return allocate(self._total, self._payer.owed.owed, self._payer.owed.ahead)

    def _offer(self) -> None:
        self._show_years(self._years())
        self._put({part.year: part.amount for part in self._offered()})
        self._tell()

    def _offer_again(self) -> None:
        self._by_hand = False
        self._offer()
        self.edited.emit()

    def _put(self, amounts: dict[int, Dong]) -> None:
        for row in self._rows:
            row.amount.set_value(amounts.get(row.year) if row.year else None)

    def _show_years(self, years: Sequence[_Year]) -> None:
        while len(self._rows) < len(years):
            self._add_row()
        for place, row in enumerate(self._rows):
            row.show(years[place] if place < len(years) else None)
        self._table.setVisible(bool(years))
        self._empty.setVisible(not years)
        self.setEnabled(bool(years))

    def _add_row(self) -> None:
        row = _Row(self._grid, len(self._rows) + 1, self._typed)
        if self._rows:
            QWidget.setTabOrder(self._rows[-1].amount, row.amount)
        self._rows.append(row)

    def _on_typed(self) -> None:
        self._by_hand = True
        self._tell()
        self.edited.emit()

    def _tell(self) -> None:
        """Say the amount in words, and how far the split is from it."""
        total = self._total or 0
        rest = total - sum(amount for _, amount in self.value())
        if not total:
            said = ""
        elif rest > 0:
            said = tr("Còn {amount} đ chưa chia cho năm nào.").format(amount=format_dong(rest))
        elif rest < 0:
            said = tr("Các năm cộng lại nhiều hơn số tiền thu {amount} đ.").format(amount=format_dong(-rest))
        else:
            said = tr("Bằng chữ: {words}.").format(words=dong_in_words(total))
        self._words.setText(said)
        theme.style(self._words, "problem" if total and rest else "hint")
        self.again.setVisible(self._by_hand and bool(total))
