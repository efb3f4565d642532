"""The page "Dòng chờ xem xét": rows of lists that a person must look at, and the dialog that settles one."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from lmhtx_desktop.areas.organisations.commands.parked import SettleParked, settle_parked
from lmhtx_desktop.areas.organisations.merging import Decision, MergePlan
from lmhtx_desktop.areas.organisations.preview import cells_of, lines_of
from lmhtx_desktop.areas.organisations.queries.briefs import find_organisations
from lmhtx_desktop.areas.organisations.queries.parked import (
    Parked,
    ParkedAsk,
    ParkedChoice,
    parked_choice,
    parked_effect,
    parked_files,
    parked_ids,
    parked_rows,
)
from lmhtx_desktop.areas.organisations.queries.register import communes
from lmhtx_desktop.areas.organisations.ui.import_preview import cell_columns
from lmhtx_desktop.areas.organisations.words import ParkedEnd, kind_short_name, parked_end_name
from lmhtx_desktop.desk import theme
from lmhtx_desktop.desk.editors import LookupEdit, RadioEdit
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.desk.table import Action, Column, Filter, ListAsk, ListPage, SimpleTable, date_column, number_column, text_column
from lmhtx_desktop.kernel.changes import Area
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.store.datafile import Reading

_UPDATE, _OTHER, _CREATE = "update", "other", "create"


class ParkedPage(ListPage):
    """Rows that wait; Enter opens one to be settled."""

    help_topic = "organisations"

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(
            shell,
            name="organisations.parked",
            title=tr("Dòng chờ xem xét"),
            columns=_columns(),
            ids=lambda reading, ask: parked_ids(reading, parked_ask(ask)),
            rows=parked_rows,
            filters=[
                Filter("state", tr("Tình trạng"), [("open", tr("Đang chờ")), ("settled", tr("Đã xử lý"))], default="open"),
                Filter("file", tr("Danh sách"), ask=parked_files),
            ],
            actions=[
                Action(tr("Xem và xử lý"), "F2", self.settle, primary=True, icon="edit", needs="one", hindrance=_settled),
                Action(tr("Thêm mới"), "Ctrl+N", self.add_new, needs="some", hindrance=_settled),
                Action(tr("Bỏ"), "Del", self.leave, needs="some", hindrance=_settled),
            ],
            open_row=self.settle,
            listens=frozenset({Area.ORGANISATIONS}),
            search_hint=tr("Tìm: tên, tệp, lý do…"),
            empty_text=tr("Không có dòng nào chờ xem xét. Khi nhập danh sách, các dòng trùng hoặc còn nghi vấn được giữ ở đây."),
            noun=tr("dòng"),
            parent=parent,
        )

    def settle(self, id: int) -> None:
        """Open the dialog that settles row `id`."""

        def show(choice: ParkedChoice | None) -> None:
            if choice is None:
                self.say_gone()
            elif choice.row.settled is None:
                ParkedDialog(self.shell, choice, self).open()
            else:
                self.shell.say(tr("Dòng này đã được xử lý: {end}.").format(end=parked_end_name(choice.row.settled)))

        self.shell.ask(parked_choice, id, owner=self, slot="choice", then=show)

    def add_new(self, ids: Sequence[int]) -> None:
        """Add the rows selected as new organisations."""
        self.shell.do(settle_parked, SettleParked(list(ids), ParkedEnd.CREATED), owner=self)

    def leave(self, ids: Sequence[int]) -> None:
        """Leave the rows selected out for good; can be undone."""
        self.shell.do(settle_parked, SettleParked(list(ids), ParkedEnd.LEFT), owner=self)


class ParkedDialog(QDialog):
    """One row: why it waits, whom it may tell about, and what each answer would change, value by value."""

    def __init__(self, shell: Shell, choice: ParkedChoice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shell, self.row = shell, choice.row
        self.setWindowTitle(tr("Xử lý dòng chờ xem xét"))
        self.setModal(True)
        theme.style(self, "form")
        theme.size(self, min_width=820, min_height=520)
        column = QVBoxLayout(self)
        theme.space(column, (24, 20, 24, 16), 12)
        for text, role in (
            (choice.row.name, "title"),
            (tr("Dòng {row} của {file}").format(row=choice.row.row, file=choice.row.file), "muted"),
            (choice.row.reason, "fact"),
        ):
            column.addWidget(_said(text, role))
        options: list[tuple[tuple[str, int | None], str]] = [
            ((_UPDATE, id), tr("Cập nhật vào: {name}").format(name=name)) for id, name in choice.candidates
        ]
        options += [((_OTHER, None), tr("Cập nhật vào tổ chức khác…")), ((_CREATE, None), tr("Thêm thành tổ chức mới"))]
        self.act = RadioEdit(options)
        self.act.setAccessibleName(tr("Xử lý"))
        self.act.set_value(options[0][0])
        column.addWidget(self.act)
        self.other = LookupEdit(shell, _find, tr("Tìm: tên, MST…"))
        self.other.setAccessibleName(tr("Tổ chức khác"))
        column.addWidget(self.other)
        self.cells = SimpleTable(cell_columns(), empty_text=tr("Không thay đổi gì trong sổ."), framed=True)
        column.addWidget(self.cells, 1)
        self.problem = _said("", "problem")
        column.addWidget(self.problem)
        column.addLayout(self._foot())
        self.act.edited.connect(self._show_effect)
        self.other.edited.connect(self._show_effect)
        self._communes: dict[int, str] = {}
        shell.ask(communes, owner=self, slot="communes", then=self._with_communes)

    def settle(self) -> None:
        """Carry out the answer chosen."""
        decision = self._decision()
        if decision is None:
            self._say(tr("Hãy chọn tổ chức mà dòng này nói tới."))
            return
        end = ParkedEnd.CREATED if decision.act == "create" else ParkedEnd.UPDATED
        self._do(SettleParked([self.row.id], end, decision.id))

    def leave(self) -> None:
        """Leave the row out for good; can be undone."""
        self._do(SettleParked([self.row.id], ParkedEnd.LEFT))

    def _do(self, order: SettleParked) -> None:
        self.shell.do(settle_parked, order, owner=self, then=lambda done: self.accept(), refused=self._on_refused)

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        theme.space(row, 0, 8)
        self.leave_button = _button(tr("Bỏ dòng này"), self.leave)
        self.back_button = _button(tr("Để sau"), self.reject)
        self.go = _button(tr("Ghi"), self.settle)
        theme.style(self.go, "primary")
        self.go.setDefault(True)
        row.addWidget(self.leave_button)
        row.addStretch(1)
        row.addWidget(self.back_button)
        row.addWidget(self.go)
        for button in (self.leave_button, self.go):
            button.setEnabled(not self.shell.read_only_reason)
            button.setToolTip(self.shell.read_only_reason)
        return row

    def _decision(self) -> Decision | None:
        act, id = self.act.value()
        if act == _CREATE:
            return Decision("create")
        chosen = self.other.value() if act == _OTHER else id
        return None if chosen is None else Decision("update", chosen)

    def _with_communes(self, known: list[tuple[int, str, str]]) -> None:
        self._communes = {id: name for id, name, _ in known}
        self._show_effect()

    def _show_effect(self) -> None:
        self._say("")
        self.other.setVisible(self.act.value()[0] == _OTHER)
        decision = self._decision()
        if decision is None:
            self.cells.set_rows([])
            return
        self.shell.ask(parked_effect, self.row.id, decision, owner=self, slot="effect", then=self._show_plan)

    def _show_plan(self, plan: MergePlan | None) -> None:
        if plan is None:
            return
        lines = lines_of(plan)
        self.cells.set_rows(cells_of(lines[0], self._communes) if lines else [])
        self._say(" ".join(remark.message for remark in plan.remarks if remark.severity != "note"))

    def _on_refused(self, broken: RuleBroken) -> None:
        self._say(broken.sentence)

    def _say(self, sentence: str) -> None:
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))


def _settled(row: Parked) -> str:
    return tr("Dòng này đã được xử lý: {end}.").format(end=parked_end_name(row.settled)) if row.settled is not None else ""


def parked_ask(ask: ListAsk) -> ParkedAsk:
    """Return what the list asks for in the words of the parked rows."""
    filters = ask.filters
    state, file = filters.get("state", ""), filters.get("file")
    return ParkedAsk(ask.search, str(state), None if file is None else str(file), ask.sort, ask.descending)


def _find(reading: Reading, text: str) -> list[tuple[int, str, str]]:
    found = find_organisations(reading, text)
    return [(each.id, each.name, " · ".join(part for part in (each.tax_code, each.commune) if part)) for each in found]


def _columns() -> list[Column[Parked]]:
    return [
        text_column("name", tr("Tên tổ chức"), lambda row: row.name, width=300),
        text_column("kind", tr("Loại hình"), lambda row: kind_short_name(row.told.kind), width=90, sort=None),
        text_column("reason", tr("Lý do"), lambda row: row.reason, width=420),
        text_column("file", tr("Danh sách"), lambda row: row.file, width=200),
        number_column("row", tr("Dòng"), lambda row: row.row, width=70),
        date_column("parked_on", tr("Ngày nhập"), lambda row: row.parked_on, width=100),
        text_column("settled", tr("Tình trạng"), lambda row: parked_end_name(row.settled), width=170, sort=None),
    ]


def _said(text: str, role: str) -> QLabel:
    label = QLabel(text)
    label.setWordWrap(True)
    theme.style(label, role)
    return label


def _button(text: str, act: Callable[[], None]) -> QPushButton:
    button = QPushButton(text)
    button.setAutoDefault(False)
    button.clicked.connect(act)
    theme.size(button, min_width=96)
    return button
