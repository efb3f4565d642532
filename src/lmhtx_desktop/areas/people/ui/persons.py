"""Dữ liệu cá nhân: all the program keeps of one person, to be shown, handed out and corrected on request (Luật 91/2025/QH15)."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from lmhtx_desktop.desk import theme
from lmhtx_desktop.desk.actions import Action, buttons_of, fit_acts
from lmhtx_desktop.desk.disclose import DiscloseDialog
from lmhtx_desktop.desk.icons import set_icon
from lmhtx_desktop.desk.page import Page
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.desk.table import Column, SimpleTable, text_column
from lmhtx_desktop.desk.table.export import write_list
from lmhtx_desktop.kernel.changes import Area
from lmhtx_desktop.kernel.files import safe_name
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.numbers import format_number
from lmhtx_desktop.kernel.persons import PersonAsk, PersonTrace, masked, person_ask
from lmhtx_desktop.store.datafile import Reading
from lmhtx_desktop.store.disclosure import note_disclosure

#: Where persons stand: one question for each area that keeps any.
Sources = Callable[[], Sequence[Callable[[Any, PersonAsk], list[PersonTrace]]]]
_MOST = 500


class PersonsSection(Page):
    """A name or number at the top; below it every place the person stands in."""

    listens = frozenset({Area.ORGANISATIONS, Area.TRAINING, Area.FUND})
    help_topic = "du-lieu-ca-nhan"

    def __init__(self, shell: Shell, sources: Sources, parent: QWidget | None = None) -> None:
        super().__init__(shell, parent)
        self._sources = sources
        self._shown: set[PersonTrace] = set()
        self._traces: list[PersonTrace] = []
        column = QVBoxLayout(self)
        theme.space(column, (20, 14, 20, 12), 8)
        bar = QHBoxLayout()
        theme.space(bar, 0, 8)
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Họ và tên, số định danh hoặc số điện thoại của một người"))
        self.search.setAccessibleName(tr("Tìm một người"))
        self.search.setClearButtonEnabled(True)
        self.search.returnPressed.connect(self.refresh)
        theme.size(self.search, min_width=340)
        bar.addWidget(self.search)
        go = QPushButton(tr("Tìm"))
        theme.style(go, "primary")
        set_icon(go, "search", "on_accent", 16)
        go.clicked.connect(self.refresh)
        bar.addWidget(go)
        bar.addStretch(1)
        self._acts = (
            Action(tr("Mở hồ sơ để sửa"), "", self.open_record, writes=False, hindrance=self._no_record),
            Action(tr("Hiện số định danh…"), "", self.reveal, hindrance=self._no_number),
            Action(tr("Xuất dữ liệu của người này…"), "", self.hand_out, icon="export", hindrance=self._nobody),
        )
        column.addLayout(bar)
        self.said = QLabel()
        self.said.setWordWrap(True)
        theme.style(self.said, "muted")
        column.addWidget(self.said)
        columns: list[Column[Any]] = [
            text_column("name", tr("Họ và tên"), lambda trace: trace.name, width=190, sort=None),
            text_column("place", tr("Ở đâu"), lambda trace: trace.place, width=330, sort=None),
            text_column("identity", tr("Số định danh"), self._identity, width=130, sort=None),
            text_column("facts", tr("Những gì đang lưu"), _facts_of, width=460, sort=None, tip=_facts_of),
        ]
        self.table = SimpleTable(
            columns, open_row=lambda _: self.open_record(),
            empty_text=tr("Gõ tên đầy đủ hoặc số của một người rồi nhấn Enter để xem chương trình đang lưu gì về người ấy."),
        )  # fmt: skip
        self.table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        for button in buttons_of(self._acts, self, shell.read_only_reason):
            bar.addWidget(button)
        self.table.moved.connect(lambda: fit_acts(self))
        column.addWidget(self.table, 1)
        self.setFocusProxy(self.search)

    def refresh(self) -> None:
        """Look for the person typed."""
        ask = person_ask(self.search.text())
        if ask.is_empty:
            self._show([])
            return
        sources = self._sources()

        def question(reading: Reading) -> list[PersonTrace]:
            return [trace for source in sources for trace in source(reading, ask)][:_MOST]

        self.shell.ask(question, then=self._show, owner=self)

    def open_record(self) -> None:
        """Open the page on which the chosen line can be corrected."""
        trace = self.table.current_row()
        if trace is not None and trace.record is not None:
            self.shell.open(trace.area, trace.record)

    def reveal(self) -> None:
        """Show the personal number of the chosen line, once the reason is written down."""
        trace: PersonTrace | None = self.table.current_row()
        if trace is None or not trace.identity:
            return

        def show() -> None:
            self._shown.add(trace)
            at = self.table.currentIndex()
            self.table.set_rows(self._traces)
            self.table.setCurrentIndex(self.table.model().index(at.row(), at.column()))

        DiscloseDialog(self.shell, note_disclosure, trace.name, tr("số định danh cá nhân"), show, self).open()

    def hand_out(self) -> None:
        """Write all that was found into a workbook, once the reason is written down."""
        if not self._traces:
            return
        who = self._traces[0].name
        DiscloseDialog(self.shell, note_disclosure, who, tr("toàn bộ dữ liệu đang lưu"), lambda: self._ask_path(who), self).open()

    def _ask_path(self, who: str) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        usual = Path(folder, safe_name(tr("Dữ liệu cá nhân {name}").format(name=who)) + ".xlsx")
        chosen, _ = QFileDialog.getSaveFileName(self, tr("Xuất dữ liệu cá nhân"), str(usual), tr("Bảng tính Excel (*.xlsx)"))
        if chosen:
            self.write_to(Path(chosen).with_suffix(".xlsx"))

    def write_to(self, path: Path) -> None:
        """Write every fact of every line found, one a row, numbers in full."""
        rows = [(trace.place, label, text) for trace in self._traces for label, text in _whole(trace)]
        columns: list[Column[Any]] = [
            text_column("place", tr("Ở đâu"), lambda row: row[0], width=300, sort=None),
            text_column("label", tr("Mục"), lambda row: row[1], width=200, sort=None),
            text_column("text", tr("Nội dung"), lambda row: row[2], width=360, sort=None),
        ]
        self.shell.run(
            tr("Đang ghi {name}…").format(name=path.name), lambda step: write_list(path, tr("Dữ liệu cá nhân"), columns, rows), owner=self,
            then=lambda _: self.shell.say(tr("Đã ghi {name}.").format(name=path.name)),
        )  # fmt: skip

    def _show(self, traces: list[PersonTrace]) -> None:
        self._traces = traces
        self._shown &= set(traces)
        self.table.set_rows(traces)
        if traces:
            self.said.setText(tr("Có ở {count} nơi. Muốn sửa dòng nào, mở hồ sơ của dòng ấy.").format(count=format_number(len(traces))))
        else:
            asked = self.search.text().strip()
            self.said.setText(tr("Không có ai tên hoặc số như vậy.") if asked else "")

    def _no_record(self) -> str:
        trace = self.table.current_row()
        if trace is None:
            return tr("Hãy chọn một dòng trong danh sách.")
        return tr("Dòng này không có hồ sơ riêng để mở.") if trace.record is None else ""

    def _no_number(self) -> str:
        trace = self.table.current_row()
        if trace is None or not trace.identity:
            return tr("Hãy chọn một dòng có số định danh.")
        return tr("Số định danh của dòng này đang hiện.") if trace in self._shown else ""

    def _nobody(self) -> str:
        return "" if self._traces else tr("Chưa tìm thấy người nào để xuất.")

    def _identity(self, trace: PersonTrace) -> str:
        return trace.identity or "—" if trace in self._shown else masked(trace.identity)


def _facts_of(trace: PersonTrace) -> str:
    return "; ".join(f"{label}: {text}" for label, text in trace.facts)


def _whole(trace: PersonTrace) -> list[tuple[str, str]]:
    number = [(tr("Số định danh cá nhân"), trace.identity)] if trace.identity else []
    return [(tr("Họ và tên"), trace.name), *number, *trace.facts]
