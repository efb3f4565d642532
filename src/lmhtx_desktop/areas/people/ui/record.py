"""The history of one record as a page: when, who, which act, which field, before, after."""

import datetime
from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from lmhtx_desktop.areas.people.copies import moment
from lmhtx_desktop.areas.people.papers import history_paper, what_changed
from lmhtx_desktop.areas.people.queries import RecordChange, Tables, newest_act, office_settings, record_history
from lmhtx_desktop.areas.people.words import KINDS
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.desk.table import Column, Filter, ListAsk, ListPage, text_column
from lmhtx_desktop.desk.table.columns import Tone
from lmhtx_desktop.kernel.changes import ALL_AREAS
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.text import fold, sort_key
from lmhtx_desktop.store.datafile import Reading

_WEEK, _MONTH = 7, 30


class _Book:
    """Asks for the history and keeps its lines, so that the list gets them by number. Lines are only ever added."""

    def __init__(self, tables: Callable[[], Tables], table: str, id: int) -> None:
        self._tables, self._table, self._id = tables, table, id
        self._lines: dict[int, RecordChange] = {}
        self._up_to, self._read_last = -1, list[RecordChange]()
        self.name = ""

    def ids(self, reading: Reading, ask: ListAsk) -> list[int]:
        """Return the lines asked for, the newest act first, its fields in their order."""
        wanted, part, column, user = fold(ask.search), *(ask.filters.get(key) for key in ("part", "field", "user"))
        days = ask.filters.get("period")
        found = [
            line
            for line in self._read(reading)
            if (part is None or line.part == part) and (column is None or line.column == column) and (user is None or line.user == user)
            if not isinstance(days, tuple) or days[0] <= line.at.date() <= days[1]
            if not wanted or wanted in fold(f"{line.sentence} {line.user} {what_changed(line)} {line.before} {line.after}")
        ]
        found.sort(key=lambda line: (-line.at.timestamp(), -line.entry, line.id))
        return [line.id for line in found]

    def rows(self, reading: Reading, ids: list[int]) -> list[RecordChange]:
        """Return the lines of these numbers."""
        return [self._lines[id] for id in ids]

    def parts(self, reading: Reading) -> list[tuple[str, str]]:
        """Return the record itself and the kinds of rows that belong to it."""
        named = {line.part for line in self._read(reading)} - {""}
        return [("", tr("Hồ sơ")), *((part, part) for part in sorted(named, key=sort_key))]

    def fields(self, reading: Reading) -> list[tuple[str, str]]:
        """Return the fields that have changed, those of the record itself first."""
        named = {line.column: (line.part, line.field) for line in self._read(reading) if line.field}
        told = {column: f"{part} · {field}" if part else field for column, (part, field) in named.items()}
        return sorted(told.items(), key=lambda each: (named[each[0]][0] != "", sort_key(each[1])))

    def users(self, reading: Reading) -> list[tuple[str, str]]:
        """Return who made the changes."""
        return [(user, user) for user in sorted({line.user for line in self._read(reading)}, key=sort_key)]

    def periods(self, reading: Reading) -> list[tuple[tuple[datetime.date, datetime.date], str]]:
        """Return spans of days: the last ones, and every year in which something changed."""
        today = reading.today
        spans = [((today, today), tr("Hôm nay"))]
        spans += [
            ((today - datetime.timedelta(days), today), words) for days, words in ((_WEEK, tr("7 ngày qua")), (_MONTH, tr("30 ngày qua")))
        ]
        years = sorted({line.at.year for line in self._read(reading)}, reverse=True)
        return spans + [((datetime.date(year, 1, 1), datetime.date(year, 12, 31)), tr("Năm {year}").format(year=year)) for year in years]

    def _read(self, reading: Reading) -> list[RecordChange]:
        newest = newest_act(reading)
        if newest != self._up_to:
            self.name, self._read_last = record_history(reading, self._tables(), self._table, self._id)
            self._lines = self._lines | {line.id: line for line in self._read_last}
            self._up_to = newest
        return self._read_last


class RecordHistoryPage(ListPage):
    """Every change of one record and of what belongs to it.

    Args:
        tables: what the areas call their tables. table, id: the record.
    """

    help_topic = "people"

    def __init__(self, shell: Shell, tables: Callable[[], Tables], table: str, id: int, parent: QWidget | None = None) -> None:
        self._book = book = _Book(tables, table, id)
        super().__init__(
            shell, name="people.record", title=tr("Lịch sử"), columns=_columns(), ids=book.ids, rows=book.rows,
            filters=(
                Filter("part", tr("Phần"), ask=book.parts), Filter("field", tr("Mục"), ask=book.fields), Filter("period", tr("Thời gian"), ask=book.periods),
                Filter("user", tr("Người làm"), ask=book.users),
            ),
            listens=ALL_AREAS, search_hint=tr("Tìm trong lịch sử…"), noun=tr("thay đổi"),
            empty_text=tr("Chưa có thay đổi nào được ghi lại."), parent=parent,
        )  # fmt: skip
        self.model.arrived.connect(self._on_named)

    def print_list(self) -> None:
        """Show the changes in sight as a paper to be printed."""
        self.shell.ask(office_settings, then=self._print, owner=self, slot="settings")

    def _on_named(self) -> None:
        if self._book.name:
            self.set_title(tr("Lịch sử: {name}").format(name=self._book.name))

    def _print(self, settings: dict[str, object]) -> None:
        ids, name, narrowed, today = list(self.model.ids), self._book.name, self.narrowed_in_words(), self.shell.today
        self.with_rows(
            ids, tr("Đang chuẩn bị bản in…"),
            lambda rows: self.shell.print_paper(history_paper(name, narrowed, rows, settings, today), self),
        )  # fmt: skip


def _columns() -> list[Column[RecordChange]]:
    def faded(line: RecordChange) -> Tone | None:
        return "muted" if line.undone else None

    return [
        text_column("at", tr("Lúc"), lambda line: moment(line.at), width=130, sort=None, tone=faded),
        text_column("user", tr("Người làm"), lambda line: line.user, width=104, sort=None, tone=faded),
        text_column("act", tr("Việc đã làm"), _act, width=186, sort=None, tone=faded),
        text_column("what", tr("Phần"), lambda line: line.what or tr("Hồ sơ"), width=200, sort=None, tone=faded),
        text_column("field", tr("Mục"), _field, width=214, sort=None, tone=faded),
        Column("before", tr("Trước"), 134, show=lambda line: line.before, tone=lambda line: "muted"),
        Column("after", tr("Sau"), 150, show=lambda line: line.after, tone=faded),
    ]


def _field(line: RecordChange) -> str:
    return line.field or ("" if line.before or line.after else tr(KINDS[line.kind]))


def _act(line: RecordChange) -> str:
    return tr("{act} (đã hoàn tác)").format(act=line.sentence) if line.undone else line.sentence
