"""The page "Tổng quan": cards, charts, and the duties of the coming 30 days."""

from datetime import date

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from lmhtx_desktop.areas.home.glance import (
    GROUPS,
    SECTORS,
    YEARS_SHOWN,
    Deadlines,
    Figures,
    Glance,
    debt_finding,
    fees_finding,
    money_in_short,
    sector_finding,
    year_at_a_glance,
)
from lmhtx_desktop.areas.home.ui.cards import Tile
from lmhtx_desktop.areas.home.ui.deadlines import DeadlineCard
from lmhtx_desktop.desk import theme
from lmhtx_desktop.desk.charts import Bar, Chart
from lmhtx_desktop.desk.page import Page
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.kernel.changes import ALL_AREAS, Area
from lmhtx_desktop.kernel.dates import format_date
from lmhtx_desktop.kernel.indicators import Amount
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.numbers import format_number

_WIDE = 980


class HomePage(Page):
    """The start page; numbers and deadlines are handed in."""

    listens = ALL_AREAS
    help_topic = "home"

    def __init__(self, shell: Shell, *, figures: Figures, deadlines: Deadlines, parent: QWidget | None = None) -> None:
        super().__init__(shell, parent)
        self.set_title(tr("Tổng quan"))
        self._figures, self._deadlines = figures, deadlines
        self._columns = 0
        outer = QVBoxLayout(self)
        theme.space(outer, 0, 0)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        outer.addWidget(scroll)
        body = QWidget()
        scroll.setWidget(body)
        column = QVBoxLayout(body)
        theme.space(column, (20, 12, 20, 12), 10)
        column.addLayout(self._head())
        self._tiles = self._make_tiles()
        self._tile_grid = QGridLayout()
        theme.space(self._tile_grid, 0, 10)
        column.addLayout(self._tile_grid)
        self.fees = Chart(
            value_title=tr("Đã thu"), ghost_title=tr("Phải thu"), empty=tr("Lập danh sách thu năm ở phần Hội phí để thấy kết quả thu.")
        )
        self.debts = Chart(lying=True, value_title=tr("Dư nợ"), empty=tr("Khi Quỹ có khoản vay, dư nợ theo nhóm hiện ở đây."))
        self.sectors = Chart(lying=True, value_title=tr("Số tổ chức"), empty=tr("Thêm tổ chức và ghi ngành để thấy cơ cấu."))
        self.duties = DeadlineCard(shell)
        self._grid = QGridLayout()
        theme.space(self._grid, 0, 12)
        column.addLayout(self._grid, 1)
        self._arrange(2)

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        theme.space(head, 0, 10)
        title = QLabel(tr("Tổng quan"))
        theme.style(title, "title")
        head.addWidget(title)
        self._cutoff = QLabel()
        theme.style(self._cutoff, "muted")
        head.addWidget(self._cutoff)
        head.addStretch(1)
        label = QLabel(tr("Năm"))
        head.addWidget(label)
        self.year = QComboBox()
        self.year.setAccessibleName(tr("Năm"))
        for year in range(self.shell.today.year, self.shell.today.year - YEARS_SHOWN - 1, -1):
            self.year.addItem(str(year), year)
        self.year.currentIndexChanged.connect(lambda _: self.refresh())
        label.setBuddy(self.year)
        head.addWidget(self.year)
        return head

    def _make_tiles(self) -> dict[str, Tile]:
        return {
            "members": Tile(tr("Thành viên Liên minh"), lambda: self.shell.open(Area.ORGANISATIONS)),
            "organisations": Tile(tr("Hợp tác xã"), lambda: self.shell.open(Area.ORGANISATIONS)),
            "fees": Tile(tr("Hội phí đã thu"), lambda: self.shell.open(Area.FEES)),
            "fund": Tile(tr("Dư nợ Quỹ hỗ trợ"), lambda: self.shell.open(Area.FUND)),
            "training": Tile(tr("Lớp đào tạo"), lambda: self.shell.open(Area.TRAINING)),
        }

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        across = 5 if columns == 2 else 3
        for place, tile in enumerate(self._tiles.values()):
            self._tile_grid.removeWidget(tile)
            self._tile_grid.addWidget(tile, place // across, place % across)
        for place in range(5):
            self._tile_grid.setColumnStretch(place, 1 if place < across else 0)
        for card in (self.fees, self.debts, self.sectors, self.duties):
            self._grid.removeWidget(card)
        places: tuple[tuple[QWidget, int, int], ...]
        if columns == 2:
            places = ((self.fees, 0, 0), (self.duties, 0, 1), (self.debts, 1, 0), (self.sectors, 1, 1))
        else:
            places = tuple((card, row, 0) for row, card in enumerate((self.duties, self.fees, self.debts, self.sectors)))
        for widget, row, place in places:
            self._grid.addWidget(widget, row, place)
        for place in range(2):
            self._grid.setColumnStretch(place, 1 if place < columns else 0)

    def resizeEvent(self, event: object) -> None:
        """One column where two would be too narrow."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._arrange(2 if self.width() >= theme.px(_WIDE) * 0.82 else 1)

    def turn_day(self, today: date) -> None:
        """With a new year comes its page; who looked at another year than the running one goes on looking at it."""
        super().turn_day(today)
        if self.year.findData(today.year) < 0:
            at_newest = self.year.currentIndex() == 0
            with QSignalBlocker(self.year):
                self.year.insertItem(0, str(today.year), today.year)
                self.year.setCurrentIndex(0 if at_newest else self.year.currentIndex())

    def refresh(self) -> None:
        """Ask for the year chosen."""
        self.shell.ask(year_at_a_glance, self._figures, self._deadlines, self.year.currentData(), then=self.show_glance, owner=self)

    def show_glance(self, glance: Glance) -> None:
        """Fill cards, charts and duties."""
        self._cutoff.setText(tr("số liệu đến {day}").format(day=format_date(glance.cutoff)))
        self._fill_tiles(glance)
        self._fill_fees(glance)
        groups = [
            Bar(
                f"{group} · {tr(words)}",
                _length(amount := glance[f"fund_outstanding_group{group}"]),
                money_in_short(amount),
                f"group{group}",
            )
            for group, words in GROUPS.items()
        ]
        self.debts.show_bars(debt_finding(glance), groups if any(bar.value for bar in groups) else [], tr("Dư nợ theo nhóm nợ"))
        sectors = [
            Bar(tr(words), _length(count := glance[f"organisations_sector_{code}"]), format_number(count))
            for code, words in SECTORS.items()
        ]
        self.sectors.show_bars(sector_finding(glance), sectors if any(bar.value for bar in sectors) else [], tr("Số tổ chức theo ngành"))
        self.duties.show_deadlines(glance.deadlines, self.shell.today)

    def _fill_tiles(self, glance: Glance) -> None:
        tiles = self._tiles
        tiles["members"].tell(format_number(glance["alliance_members_total"]), _note([
            (tr("{count} sự kiện trong năm"), glance["events_count"]),
        ]))  # fmt: skip
        tiles["organisations"].tell(format_number(glance["htx_total"]), _note([
            (tr("{count} đang hoạt động"), glance["htx_active"]), (tr("{count} LHHTX"), glance["lh_total"]), (tr("{count} THT"), glance["tht_total"]),
        ]))  # fmt: skip
        share = glance["fees_paid_in_full_share"]
        due = glance["fees_due_total"]
        said = [tr("trên {due} phải thu").format(due=money_in_short(due))] if due is not None else []
        if share is not None:
            said.append(tr("{share} % thành viên nộp đủ").format(share=format_number(share, 1)))
        tiles["fees"].tell(money_in_short(glance.fees_paid), " · ".join(said))
        bad = glance["fund_bad_debt_share"]
        bad_said = tr("nợ xấu {share} %").format(share=format_number(bad, 1)) if bad is not None else ""
        tiles["fund"].tell(money_in_short(glance["fund_outstanding"]), bad_said, tone="bad" if bad else "")
        tiles["training"].tell(format_number(glance["training_classes"]), _note([
            (tr("{count} lượt người"), glance["training_attendances"]), (tr("{count} người"), glance["training_persons"]),
        ]))  # fmt: skip

    def _fill_fees(self, glance: Glance) -> None:
        bars = [
            Bar(str(year), _length(got if due is not None else None), money_in_short(got) if due is not None else "—", "accent_fill", _length(due), money_in_short(due))
            for year, due, got in glance.fees
        ]  # fmt: skip
        self.fees.show_bars(fees_finding(glance), bars, tr("Đã thu (cột đậm) trên số phải thu (cột nhạt), theo năm"))


def _length(amount: Amount) -> float | None:
    return None if amount is None else float(amount)


def _note(parts: list[tuple[str, Amount]]) -> str:
    return " · ".join(words.format(count=format_number(amount)).replace(" ", "\u00a0") for words, amount in parts if amount is not None)
