"""The history as a list: when, who, what; beside it what was changed, field by field, and Hoàn tác."""

import datetime
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from lmhtx_desktop.areas.people.copies import moment
from lmhtx_desktop.areas.people.queries import MOST_CHANGES, Act, Change, Tables, act_ids, acts, changes_in, users_in_history
from lmhtx_desktop.areas.people.words import KINDS
from lmhtx_desktop.desk import theme
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.desk.table import Action, Column, Filter, ListAsk, ListPage, SimpleTable, text_column
from lmhtx_desktop.kernel.changes import ALL_AREAS
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.numbers import format_number
from lmhtx_desktop.store.datafile import Reading

_TODAY, _WEEK, _MONTH = 0, 7, 30


def history_page(shell: Shell, tables: Callable[[], Tables]) -> ListPage:
    """Make the list of everything that was done, newest first; `tables` is what the areas call theirs."""

    def take_back(entry: int) -> None:
        shell.take_back(entry)

    return ListPage(
        shell,
        name="people.history",
        title=tr("Nhật ký"),
        columns=_columns(),
        ids=_ids,
        rows=acts,
        filters=[
            Filter("user", tr("Người làm"), ask=users_in_history),
            Filter("days", tr("Thời gian"), options=[(_TODAY, tr("Hôm nay")), (_WEEK, tr("7 ngày qua")), (_MONTH, tr("30 ngày qua"))]),
        ],
        actions=[Action(tr("Hoàn tác việc này"), "", take_back, needs="one", icon="undo")],
        preview=lambda entry: ActDetail(shell, entry, tables),
        preview_width=380,
        listens=ALL_AREAS,
        search_hint=tr("Tìm việc đã làm, người làm…"),
        empty_text=tr("Mọi việc ghi, sửa, xóa đều được lưu lại ở đây, kèm người làm và giá trị trước, sau."),
    )


def _columns() -> list[Column[Act]]:
    return [
        text_column("at", tr("Lúc"), lambda act: moment(act.at), width=145, sort=None),
        text_column("user", tr("Người làm"), lambda act: act.user, width=140, sort=None),
        Column(
            key="sentence", title=tr("Việc đã làm"), width=330, show=lambda act: act.sentence, tone=lambda act: "muted" if act.undone else None,
        ),
        Column(key="state", title=tr("Tình trạng"), width=130, show=_state, tone=lambda act: "muted"),
        Column(key="rows", title=tr("Số dòng"), width=75, align="right", show=lambda act: format_number(act.rows), value=lambda act: act.rows),
    ]  # fmt: skip


def _state(act: Act) -> str:
    if act.undone:
        return tr("đã hoàn tác")
    return "" if act.can_be_undone else tr("không hoàn tác")


def _ids(reading: Reading, ask: ListAsk) -> list[int]:
    days = ask.filters.get("days")
    since = reading.today - datetime.timedelta(days=int(str(days))) if days is not None else None
    user = ask.filters.get("user")
    return act_ids(reading, ask.search, str(user) if user else None, since)


@dataclass(frozen=True)
class Line:
    """One line of the detail: a row that was changed (`heading`), or one of its fields."""

    what: str
    before: str = ""
    after: str = ""
    heading: bool = False


def lines_of(changes: list[Change]) -> list[Line]:
    """Set the fields of a row below the row; a row that is nothing but a value is one line."""
    lines: list[Line] = []
    row = ""
    for change in changes:
        if not change.field:
            told = bool(change.before or change.after)
            lines.append(Line(change.what if told else f"{tr(KINDS[change.kind])}: {change.what}", change.before, change.after, not told))
            row = ""
            continue
        if change.what != row:
            row = change.what
            lines.append(Line(f"{tr(KINDS[change.kind])}: {row}", heading=True))
        lines.append(Line(f"    {change.field}", change.before, change.after))
    return lines


class ActDetail(QFrame):
    """What one command changed."""

    def __init__(self, shell: Shell, entry: int, tables: Callable[[], Tables], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shell, self._entry = shell, entry
        column = QVBoxLayout(self)
        theme.space(column, (14, 12, 14, 12), 8)
        self._sentence = QLabel()
        theme.style(self._sentence, "heading")
        self._sentence.setWordWrap(True)
        column.addWidget(self._sentence)
        self._when = QLabel()
        theme.style(self._when, "muted")
        column.addWidget(self._when)
        self.undo = QPushButton(tr("Hoàn tác"))
        self.undo.clicked.connect(lambda: shell.take_back(entry))
        self.undo.hide()
        column.addWidget(self.undo)
        self.table = SimpleTable(
            [
                text_column("what", tr("Mục"), lambda line: line.what, width=140, sort=None),
                Column("before", tr("Trước"), 92, show=lambda line: line.before),
                Column("after", tr("Sau"), 118, show=lambda line: line.after),
            ],
            empty_text=tr("Việc này không sửa dòng nào."),
            most_rows=5,
        )
        self.table.horizontalHeader().setSectionsClickable(False)
        self.table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        column.addWidget(self.table, 1)
        self._more = QLabel(tr("Chỉ liệt kê {count} thay đổi đầu.").format(count=MOST_CHANGES))
        theme.style(self._more, "hint")
        self._more.hide()
        column.addWidget(self._more)
        shell.ask(acts, [entry], then=self._show_act, owner=self, slot="act")
        shell.ask(lambda reading: changes_in(reading, entry, tables()), then=self._show_changes, owner=self, slot="changes")

    def _show_act(self, found: list[Act]) -> None:
        if found:
            act = found[0]
            self._sentence.setText(act.sentence)
            self._when.setText(tr("{moment} · {user}").format(moment=moment(act.at), user=act.user))
            self.undo.setVisible(act.can_be_undone and not self._shell.read_only_reason)

    def _show_changes(self, changes: list[Change]) -> None:
        lines = lines_of(changes)
        self.table.clearSpans()
        self.table.set_rows(lines)
        for place, told in enumerate(((line.before for line in lines), (line.after for line in lines)), 1):
            self.table.setColumnHidden(place, bool(lines) and all(text in ("", "—") for text in told))
        self.table.spread()
        for place, line in enumerate(lines):
            if line.heading:
                self.table.setSpan(place, 0, 1, len(self.table.columns))
        self._more.setVisible(len(changes) >= MOST_CHANGES)
