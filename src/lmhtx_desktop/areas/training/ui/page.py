"""The pages of training: the list of classes, and the register of learners."""

from collections.abc import Sequence

from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lmhtx_desktop.areas.training.commands import MergeLearners, RemoveClass, merge_learners, remove_class
from lmhtx_desktop.areas.training.queries.classes import class_ids, class_rows, class_years, next_class_code
from lmhtx_desktop.areas.training.queries.learners import LearnerRow, classes_of_learner, learner_ids, learner_rows
from lmhtx_desktop.areas.training.ui.class_dialog import open_class_dialog
from lmhtx_desktop.areas.training.ui.columns import class_columns, history_columns, learner_columns, names
from lmhtx_desktop.areas.training.ui.learner_dialog import edit_learner_dialog
from lmhtx_desktop.areas.training.words import KIND_NAMES, POSITION_NAMES, SEX_NAMES, STATE_NAMES, SUBJECT_NAMES
from lmhtx_desktop.desk import theme
from lmhtx_desktop.desk.detail import Card, SimpleTable, Tabs
from lmhtx_desktop.desk.messages import confirm
from lmhtx_desktop.desk.page import Page
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.desk.table import Action, Filter, ListAsk, ListPage
from lmhtx_desktop.kernel.changes import Area, Done
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.money import format_dong
from lmhtx_desktop.kernel.numbers import format_number
from lmhtx_desktop.store.datafile import Reading


def _class_ids(reading: Reading, ask: ListAsk) -> list[int]:
    return class_ids(reading, ask.search, ask.filters, ask.sort, ask.descending)


def _class_sums(reading: Reading, ask: ListAsk) -> str:
    rows = class_rows(reading, _class_ids(reading, ask))
    settled = [row.settled for row in rows if row.settled is not None]
    said = tr("{learners} lượt người · quyết toán {settled} đồng")
    return said.format(learners=format_number(sum(row.learners for row in rows)), settled=format_dong(sum(settled) if settled else None))


def _learner_ids(reading: Reading, ask: ListAsk) -> list[int]:
    return learner_ids(reading, ask.search, ask.filters, ask.sort, ask.descending)


def _years(reading: Reading) -> list[tuple[int, str]]:
    return [(year, str(year)) for year in class_years(reading)]


class TrainingPage(Page):
    """Classes and learners, behind two tabs; menus and keys are those of the tab shown."""

    help_topic = "training"

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(shell, parent)
        self.set_title(tr("Đào tạo"))
        column = QVBoxLayout(self)
        theme.space(column, (0, 8, 0, 0), 0)
        self.classes = ClassesList(shell)
        self._learners: LearnersList | None = None
        self.tabs = Tabs(whole_page=True)
        self.tabs.add_lazy(tr("Lớp học"), lambda: self.classes)
        self.tabs.add_lazy(tr("Sổ học viên"), self._make_learners)
        self.tabs.currentChanged.connect(self._on_tab)
        column.addWidget(self.tabs)
        self._on_tab()

    @property
    def section(self) -> ListPage:
        """The list shown."""
        return self._learners if self.tabs.currentIndex() == 1 and self._learners is not None else self.classes

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keys of the list shown work as soon as the page is opened."""
        super().focusInEvent(event)
        self.section.setFocus(event.reason())

    def refresh(self) -> None:
        """Ask again in the list shown."""
        if self.section.isVisible():
            self.section.refresh()

    def _make_learners(self) -> "LearnersList":
        self._learners = LearnersList(self.shell)
        return self._learners

    def _on_tab(self) -> None:
        for act in self.actions():
            self.removeAction(act)
        self.addActions(self.section.actions())


class ClassesList(ListPage):
    """All classes, the newest first."""

    def __init__(self, shell: Shell) -> None:
        add = Action(tr("Mở lớp"), "Ctrl+N", self._open_class, primary=True, icon="add")
        super().__init__(
            shell,
            name="training.classes",
            title=tr("Lớp đào tạo, bồi dưỡng"),
            columns=class_columns(),
            ids=_class_ids,
            rows=class_rows,
            filters=[
                Filter("year", tr("Năm"), ask=_years),
                Filter("kind", tr("Loại lớp"), list(names(KIND_NAMES).items())),
                Filter("subject", tr("Chuyên đề"), list(names(SUBJECT_NAMES).items())),
                Filter("state", tr("Tình trạng"), list(names(STATE_NAMES).items())),
            ],
            actions=[
                add,
                Action(tr("Mở hồ sơ lớp"), "", self._show_class, needs="one", writes=False, icon="open"),
                Action(tr("Xóa lớp"), "Del", self._remove, needs="one", icon="delete", in_menu=True),
            ],
            open_row=self._show_class,
            listens=frozenset({Area.TRAINING}),
            search_hint=tr("Tìm: tên lớp, mã lớp, địa điểm, số quyết định…"),
            empty_text=tr("Các lớp đào tạo, bồi dưỡng, tập huấn, tham quan đứng ở đây. Bắt đầu bằng việc mở lớp đầu tiên."),
            empty_action=add,
            sort="starts_on",
            descending=True,
            summary=_class_sums,
            noun=tr("lớp"),
        )

    def _open_class(self) -> None:
        self.shell.ask(next_class_code, self.shell.today.year, then=self._ask_class, owner=self, slot="code")

    def _ask_class(self, code: str) -> None:
        def opened(done: Done) -> None:
            self.shell.open(Area.TRAINING, done.id)

        open_class_dialog(self.shell, code, opened, self).open()

    def _show_class(self, class_id: int) -> None:
        self.shell.open(Area.TRAINING, class_id)

    def _remove(self, class_id: int) -> None:
        self.shell.do(remove_class, RemoveClass(class_id), owner=self)


class LearnersList(ListPage):
    """Everyone who ever learned, each person once."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(
            shell,
            name="training.learners",
            title=tr("Sổ học viên"),
            columns=learner_columns(),
            ids=_learner_ids,
            rows=learner_rows,
            filters=[
                Filter("position", tr("Chức vụ"), list(names(POSITION_NAMES).items())),
                Filter("sex", tr("Giới tính"), list(names(SEX_NAMES).items())),
                Filter("is_manager", tr("Cán bộ quản lý"), [(True, tr("Có")), (False, tr("Không"))]),
                Filter("double", tr("Trùng tên"), [(True, tr("Có người trùng tên")), (False, tr("Không trùng"))]),
            ],
            actions=[
                Action(tr("Sửa"), "F2", self._edit, needs="one"),
                Action(tr("Gộp hai dòng của một người"), "", self._merge, needs="two", icon="merge"),
            ],
            open_row=self._edit,
            preview=self._history,
            listens=frozenset({Area.TRAINING, Area.ORGANISATIONS}),
            search_hint=tr("Tìm: tên, năm sinh, điện thoại, đơn vị…"),
            empty_text=tr("Mỗi người học đứng ở đây một lần, dù đã dự nhiều lớp. Ghi học viên trong hồ sơ từng lớp."),
            sort="full_name",
            noun=tr("người"),
        )

    def _edit(self, learner_id: int) -> None:
        self.shell.ask(learner_rows, [learner_id], then=self._open_edit, owner=self, slot="edit")

    def _open_edit(self, rows: Sequence[LearnerRow]) -> None:
        self.with_first(rows, lambda row: edit_learner_dialog(self.shell, row, self).open())

    def _merge(self, ids: list[int]) -> None:
        self.shell.ask(learner_rows, ids, then=self._confirm_merge, owner=self, slot="merge")

    def _confirm_merge(self, rows: Sequence[LearnerRow]) -> None:
        """Keep the record with more classes; nothing is lost, and it can be taken back."""
        if len(rows) != 2:
            return
        keep, drop = sorted(rows, key=lambda row: row.classes, reverse=True)
        detail = tr("Giữ: {keep}. Bỏ: {drop}. Các lớp của cả hai về một người.").format(keep=_described(keep), drop=_described(drop))
        if confirm(self, tr("Hai dòng này là một người?"), detail, tr("Gộp làm một"), dangerous=False):
            self.shell.do(merge_learners, MergeLearners(keep.id, drop.id), owner=self)

    def _history(self, learner_id: int) -> QWidget:
        card = Card(tr("Các lớp đã dự"))
        table = SimpleTable(
            history_columns(with_learner=False),
            open_row=lambda row: self.shell.open(Area.TRAINING, row.class_id),
            empty_text=tr("Chưa dự lớp nào."),
        )
        card.add(table)
        self.shell.ask(classes_of_learner, learner_id, then=table.set_rows, owner=table, slot="history")
        return card


def _described(row: LearnerRow) -> str:
    said = (row.full_name, str(row.birth_year) if row.birth_year else None, row.organisation, tr("{count} lớp").format(count=row.classes))
    return ", ".join(part for part in said if part)
