"""The page "Tổ chức": the register as a list."""

import datetime
from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from lmhtx_desktop.areas.organisations.commands import RemoveOrganisation, remove_organisation
from lmhtx_desktop.areas.organisations.commands.views import keep_view, remove_view, rename_view
from lmhtx_desktop.areas.organisations.queries.detail import all_figures
from lmhtx_desktop.areas.organisations.queries.fields import area_options, commune_options, register_fields
from lmhtx_desktop.areas.organisations.queries.groups import GROUPED_BY
from lmhtx_desktop.areas.organisations.queries.parked import parked_count
from lmhtx_desktop.areas.organisations.queries.register import (
    OrganisationRow,
    RegisterCount,
    first_organisations,
    found_organisations,
    organisation_rows,
    register_count,
)
from lmhtx_desktop.areas.organisations.queries.search import prepare_search
from lmhtx_desktop.areas.organisations.queries.views import views_of
from lmhtx_desktop.areas.organisations.ui.act_dialogs import AdmitDialog, EndDialog, StatusDialog
from lmhtx_desktop.areas.organisations.ui.asking import register_ask
from lmhtx_desktop.areas.organisations.ui.columns import names_of, register_columns
from lmhtx_desktop.areas.organisations.ui.figures_dialog import FiguresDialog
from lmhtx_desktop.areas.organisations.ui.glance import glance_of
from lmhtx_desktop.areas.organisations.ui.groups_panel import GroupsPanel
from lmhtx_desktop.areas.organisations.ui.import_dialog import ImportDialog
from lmhtx_desktop.areas.organisations.ui.organisation_dialog import EditDialog, RegisterDialog
from lmhtx_desktop.areas.organisations.units import FIRST_DAY
from lmhtx_desktop.areas.organisations.words import Kind, Sector, Status, kind_short_name, sector_name, status_name
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.desk.table import Action, Aspect, Filter, ListAsk, Listed, ListPage
from lmhtx_desktop.kernel.changes import Area, Done
from lmhtx_desktop.kernel.dates import format_date
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.numbers import format_number
from lmhtx_desktop.kernel.views import ViewStore
from lmhtx_desktop.store.datafile import Reading

_YEARS_BACK = 30
_PLACES = ("area", "old_province", "commune_id")


class RegisterPage(ListPage):
    """All organisations of the province, member of the Alliance or not."""

    help_topic = "organisations"

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        self._last_year = shell.today.year - 1
        self._shown_year = self._last_year
        self._shown_day: datetime.date | None = None
        super().__init__(
            shell,
            name="organisations.register",
            title=tr("Tổ chức"),
            columns=register_columns(self._last_year),
            ids=_ids,
            rows=_rows,
            filters=_filters(),
            fields=register_fields(),
            dated=True,
            years=range(self._last_year, self._last_year - _YEARS_BACK, -1),
            views=ViewStore(views_of, keep_view, rename_view, remove_view),
            aspects=_aspects(),
            actions=self._actions(),
            open_row=lambda id: shell.open(Area.ORGANISATIONS, id),
            preview=lambda id: glance_of(shell, id),
            listens=frozenset({Area.ORGANISATIONS}),
            search_hint=tr("Tìm: tên, MST, điện thoại, người đại diện…"),
            empty_text=tr(
                "Đây là sổ các HTX, liên hiệp HTX, tổ hợp tác của tỉnh. Hãy nhập danh sách đang có trong Excel, hoặc thêm từng tổ chức."
            ),
            empty_action=Action(tr("Nhập từ Excel"), call=self.import_list),
            summary=_summary,
            first=_first,
            noun=tr("tổ chức"),
            parent=parent,
        )
        self.model.arrived.connect(self._prepare_search)

    def refresh(self) -> None:
        """Ask again; a past day brings its own year of figures with it."""
        day = self.day_chip.day if self.day_chip is not None else None
        if day != self._shown_day:
            self._shown_day = day
            self.show_year(year_by(day) if day is not None else self._last_year)
        if self.year is not None and self.year != self._shown_year:
            self._shown_year = self.year
            self.set_columns(register_columns(self.year))
        super().refresh()
        self.shell.ask(parked_count, owner=self, slot="parked", then=self._show_parked)

    def turn_day(self, today: datetime.date) -> None:
        """A new year brings a new year of figures."""
        super().turn_day(today)
        if self._last_year != today.year - 1:
            self._last_year = today.year - 1
            self.set_years(range(self._last_year, self._last_year - _YEARS_BACK, -1))
            for act in self.acts:
                if act.action.call == self.record_figures:
                    act.setText(_figures_of(self._last_year))
                    act.fit()

    def _prepare_search(self) -> None:
        """Read what is searched once the list stands, so that the first key finds it there."""
        self.model.arrived.disconnect(self._prepare_search)
        self.shell.ask(prepare_search, then=lambda count: None, owner=self, slot="search")

    def day_remark(self, day: datetime.date) -> str:
        """Before 01/07/2025 there were other communes; say which are shown."""
        return tr("Xã, phường ghi theo tên cũ trước ngày 01/07/2025.") if day < FIRST_DAY else ""

    def add(self) -> None:
        """Open the dialog for a new organisation."""
        RegisterDialog(self.shell, self, self._select_new).open()

    def edit(self, id: int) -> None:
        """Open the dialog that mends organisation `id`."""
        self._with_row(id, lambda row: EditDialog(self.shell, row, self).open())

    def import_list(self) -> None:
        """Open the dialog that takes in a list."""
        ImportDialog(self.shell, self, self._count_duplicates).open()

    def open_parked(self) -> None:
        """Open the list of rows that imports have left for a person to look at."""
        self.shell.open(Area.ORGANISATIONS, "parked")

    def open_duplicates(self) -> None:
        """Open the list of pairs that may be one organisation."""
        from lmhtx_desktop.areas.organisations.ui.duplicates_page import DuplicatesWindow

        window = DuplicatesWindow(self.shell, self)
        window.page.counted.connect(self._show_duplicates)
        window.open()

    def merge(self, ids: Sequence[int]) -> None:
        """Lay the organisations selected side by side, two at a time, to be merged."""
        from lmhtx_desktop.areas.organisations.ui.merge_dialog import merge_several

        merge_several(self.shell, ids, self, self._select_new)

    def admit(self, id: int) -> None:
        """Open the dialog that makes `id` a member, or ends its membership."""
        self._with_row(id, lambda row: (EndDialog if row.member else AdmitDialog)(self.shell, row, self).open())

    def admit_many(self, ids: list[int]) -> None:
        """Open the dialog that admits the selected organisations by one decision."""
        from lmhtx_desktop.areas.organisations.ui.membership_dialogs import admit_chosen

        admit_chosen(self.shell, ids, self)

    def open_membership(self) -> None:
        """Open the page of members, applications and numbered papers."""
        self.shell.open(Area.ORGANISATIONS, "membership")

    def change_status(self, id: int) -> None:
        """Open the dialog for another status of `id`."""
        self._with_row(id, lambda row: StatusDialog(self.shell, row, self).open())

    def record_figures(self, id: int) -> None:
        """Open the dialog for last year's figures of `id`."""

        def with_row(row: OrganisationRow) -> None:
            self.shell.ask(
                all_figures, id, owner=self, slot="figures",
                then=lambda known: FiguresDialog(self.shell, row, self._last_year, known, self).open(),
            )  # fmt: skip

        self._with_row(id, with_row)

    def record_many_figures(self) -> None:
        """Open the grid of last year's figures for the lines selected, else for those the list shows."""
        from lmhtx_desktop.areas.organisations.ui.figures_page import figures_wanted

        self.shell.open(Area.ORGANISATIONS, "figures", figures_wanted(self, self._last_year))

    def remove(self, id: int) -> None:
        """Take `id` out of the register; can be undone."""
        self.shell.do(remove_organisation, RemoveOrganisation(id), owner=self, refused=self._say_refused)

    def change_many(self, ids: list[int]) -> None:
        """Open the dialog that changes one field of the selected organisations."""
        from lmhtx_desktop.areas.organisations.ui.bulk_dialog import BulkDialog

        BulkDialog(self.shell, ids, self).open()

    def _say_refused(self, refused: RuleBroken) -> None:
        self.shell.say(refused.sentence)

    def _actions(self) -> list[Action]:
        return [
            Action(tr("Thêm"), "Ctrl+N", self.add, primary=True, icon="add"),
            Action(tr("Nhập từ Excel"), "Ctrl+I", self.import_list, icon="import"),
            Action(tr("Sửa"), "F2", self.edit, needs="one"),
            Action(tr("Kết nạp / thôi thành viên"), "", self.admit, needs="one", in_menu=True),
            Action(tr("Kết nạp bằng một quyết định"), "", self.admit_many, needs="some", in_menu=True),
            Action(tr("Thành viên, đơn gia nhập, sổ cấp giấy"), "Ctrl+M", self.open_membership, writes=False, in_menu=True),
            Action(tr("Đổi trạng thái"), "", self.change_status, needs="one", in_menu=True),
            Action(_figures_of(self._last_year), "", self.record_figures, needs="one", in_menu=True),
            Action(tr("Nhập số liệu nhiều đơn vị"), "Ctrl+G", self.record_many_figures, writes=False, in_menu=True),
            Action(tr("Đánh giá, xếp loại"), "", lambda: self.shell.open(Area.ORGANISATIONS, "ratings"), writes=False, in_menu=True),
            Action(tr("Phiếu HTX-01: gửi và nhận"), "", lambda: self.shell.open(Area.ORGANISATIONS, "sheets"), writes=False, in_menu=True),
            Action(tr("Dòng chờ xem xét"), "", self.open_parked, writes=False, in_menu=True),
            Action(tr("Trùng lặp"), "Ctrl+D", self.open_duplicates, in_menu=True, writes=False),
            Action(tr("Gộp các tổ chức đã chọn"), "", self.merge, needs="many", in_menu=True),
            Action(tr("Sửa hàng loạt…"), "Ctrl+F2", self.change_many, needs="some", in_menu=True),
            Action(tr("Xóa"), "Del", self.remove, needs="one", in_menu=True),
        ]

    def _count_duplicates(self, done: Done) -> None:
        from lmhtx_desktop.areas.organisations.ui.duplicates_page import count_after_import

        count_after_import(self.shell, self, done, self._show_duplicates)

    def _show_parked(self, count: int) -> None:
        for act in self.acts:
            if act.action.call == self.open_parked:
                text = tr("Dòng chờ xem xét ({count})").format(count=format_number(count))
                act.setText(text if count else tr("Dòng chờ xem xét"))

    def _show_duplicates(self, count: int) -> None:
        for act in self.acts:
            if act.action.call == self.open_duplicates:
                act.setText(tr("Trùng lặp ({count})").format(count=format_number(count)) if count else tr("Trùng lặp"))

    def _with_row(self, id: int, then: Callable[[OrganisationRow], object]) -> None:
        self.shell.ask(organisation_rows, [id], owner=self, slot="one", then=lambda rows: self.with_first(rows, then))

    def _select_new(self, done: Done) -> None:
        if done.id is not None:
            self.select(done.id)


def _figures_of(year: int) -> str:
    return tr("Số liệu năm {year}").format(year=year)


def year_by(day: datetime.date) -> int:
    """Return the last year that was over by `day`."""
    return day.year if (day.month, day.day) == (12, 31) else day.year - 1


def _ids(reading: Reading, ask: ListAsk) -> Listed:
    found = found_organisations(reading, register_ask(ask))
    return Listed(found.ids, found.near)


def _first(reading: Reading, ask: ListAsk, count: int) -> list[int] | None:
    return first_organisations(reading, register_ask(ask), count)


def _rows(reading: Reading, ids: Sequence[int], ask: ListAsk) -> list[OrganisationRow]:
    return organisation_rows(reading, ids, ask.day, ask.year)


def _summary(reading: Reading, ask: ListAsk) -> str:
    count: RegisterCount = register_count(reading, ask.day)
    parts = [f"{format_number(count.kinds[kind])} {kind_short_name(kind)}" for kind in Kind if count.kinds.get(kind)]
    parts.append(tr("{count} thành viên Liên minh").format(count=format_number(count.members)))
    if ask.day is not None:
        return tr("Tồn tại ngày {day}: {parts}").format(day=format_date(ask.day), parts=" · ".join(parts))
    return tr("Đang tồn tại: {parts}").format(parts=" · ".join(parts))


def _filters() -> list[Filter]:
    statuses = [("existing", tr("Đang tồn tại")), ("ended", tr("Đã chấm dứt")), *names_of(list(Status), status_name)]
    return [
        Filter("kind", tr("Loại hình"), names_of(list(Kind), kind_short_name)),
        Filter("sector", tr("Ngành"), names_of(list(Sector), sector_name)),
        Filter("commune_id", tr("Xã, phường"), ask=commune_options),
        Filter("status", tr("Trạng thái"), statuses),
        Filter("member", tr("Thành viên"), [(True, tr("Là thành viên Liên minh")), (False, tr("Chưa là thành viên"))]),
        Filter("area", tr("Khu vực"), ask=area_options),
    ]


def _aspects() -> list[Aspect]:
    return [
        Aspect("groups", tr("Tổng hợp"), lambda page: GroupsPanel(page, ("kind", ""), (GROUPED_BY, GROUPED_BY))),
        Aspect("places", tr("Địa bàn"), lambda page: GroupsPanel(page, ("area", "commune_id"), (_PLACES, _PLACES))),
    ]
