"""The history as a list: when, who, what; beside it what was changed, field by field, and Hoàn tác."""

import datetime
import json
from typing import Any

from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from lmhtx_desktop.areas.people.copies import moment
from lmhtx_desktop.areas.people.queries import MOST_CHANGES, Act, Change, act_ids, acts, changes_in, users_in_history
from lmhtx_desktop.areas.people.words import COLUMNS, DERIVED, KINDS, STORED_SETTINGS, TABLES
from lmhtx_desktop.desk import theme
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.desk.table import Action, Column, Filter, ListAsk, ListPage, SimpleTable, text_column
from lmhtx_desktop.kernel.changes import ALL_AREAS
from lmhtx_desktop.kernel.dates import format_date
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.numbers import format_number
from lmhtx_desktop.store.datafile import Reading

_TODAY, _WEEK, _MONTH = 0, 7, 30


def history_page(shell: Shell) -> ListPage:
    """Make the list of everything that was done, newest first."""

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
        preview=lambda entry: ActDetail(shell, entry),
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


class ActDetail(QFrame):
    """What one command changed."""

    def __init__(self, shell: Shell, entry: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shell, self._entry = shell, entry
        column = QVBoxLayout(self)
        theme.space(column, (14, 12, 14, 12), 8)
        self._sentence = QLabel()
        theme.style(self._sentence, "heading")
        self._sentence.setWordWrap(True)
        self._sentence.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
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
                text_column("what", tr("Mục"), change_name, width=112, sort=None),
                text_column("before", tr("Trước"), lambda change: value_in_words(change.before), width=82, sort=None),
                text_column("after", tr("Sau"), lambda change: value_in_words(change.after), width=92, sort=None),
            ],
            empty_text=tr("Việc này không sửa dòng nào."),
        )
        self.table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        column.addWidget(self.table, 1)
        self._more = QLabel(tr("Chỉ liệt kê {count} thay đổi đầu.").format(count=MOST_CHANGES))
        theme.style(self._more, "hint")
        self._more.hide()
        column.addWidget(self._more)
        shell.ask(acts, [entry], then=self._show_act, owner=self, slot="act")
        shell.ask(changes_in, entry, then=self._show_changes, owner=self, slot="changes")

    def _show_act(self, found: list[Act]) -> None:
        if found:
            act = found[0]
            self._sentence.setText(act.sentence)
            self._when.setText(tr("{moment} · {user}").format(moment=moment(act.at), user=act.user))
            self.undo.setVisible(act.can_be_undone and not self._shell.read_only_reason)

    def _show_changes(self, changes: list[Change]) -> None:
        self.table.set_rows([change for change in changes if change.column not in DERIVED])
        self._more.setVisible(len(changes) >= MOST_CHANGES)


def change_name(change: Change) -> str:
    """Name what was changed: table, row, field; of a setting, its own name."""
    if change.table == "setting":
        return tr(STORED_SETTINGS[change.column]) if change.column in STORED_SETTINGS else change.column
    table = tr(TABLES[change.table]) if change.table in TABLES else change.table
    column = tr(COLUMNS[change.column]) if change.column in COLUMNS else change.column
    head = tr("{table} số {row}").format(table=table, row=change.row)
    return f"{column} · {head}" if column else f"{tr(KINDS[change.kind])}: {head}"


def value_in_words(value: Any) -> str:
    """Write a stored value as the office writes it."""
    if value is None:
        return "—"
    if isinstance(value, bool):
        return tr("có") if value else tr("không")
    if isinstance(value, int):
        return format_number(value) if abs(value) >= 10_000 else str(value)
    text = str(value)
    try:
        return format_date(datetime.date.fromisoformat(text)) if len(text) == 10 else _plain(text)
    except ValueError:
        return _plain(text)


def _plain(text: str) -> str:
    """Take the quotation marks off settings, which are kept as JSON."""
    if text[:1] not in '"[{':
        return text
    try:
        told = json.loads(text)
    except ValueError:
        return text
    if isinstance(told, list):
        return "; ".join(str(each) for each in told)
    if isinstance(told, dict):
        return "; ".join(f"{tr(STORED_SETTINGS[key]) if key in STORED_SETTINGS else key}: {each or '—'}" for key, each in told.items())
    return str(told)
