"""The page "Đánh giá, xếp loại năm …": every cooperative of a year, how far its rating is, and the acts."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from lmhtx_desktop.areas.organisations.queries.rating_list import (
    Progress,
    RatingAsk,
    RatingRow,
    rating_ids,
    rating_progress,
    rating_rows,
    rating_years,
)
from lmhtx_desktop.areas.organisations.queries.register import areas, communes
from lmhtx_desktop.areas.organisations.rules.rating import format_points, year_rated_now
from lmhtx_desktop.areas.organisations.ui.columns import names_of
from lmhtx_desktop.areas.organisations.ui.rating_acts import RatingActs
from lmhtx_desktop.areas.organisations.ui.rating_progress import ProgressStrip
from lmhtx_desktop.areas.organisations.words import (
    NotRated,
    Rating,
    RatingState,
    Sector,
    not_rated_name,
    not_rated_short_name,
    rating_name,
    rating_state_name,
    sector_name,
    sector_short_name,
)
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.desk.table import Action, Column, Filter, ListAsk, ListPage, date_column, text_column
from lmhtx_desktop.kernel.changes import Area
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.store.datafile import Reading

_RATING_TONES = {Rating.WEAK: "bad", Rating.AVERAGE: "warn", Rating.FAIR: "good", Rating.GOOD: "good"}


class RatingPage(ListPage):
    """The cooperatives that exist at the end of a year (of the running year: today), with their ratings."""

    help_topic = "rating"

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        self._rated = year_rated_now(shell.today)
        self._acts = RatingActs(shell, self)
        super().__init__(
            shell,
            name="organisations.ratings",
            title=_title(self._rated),
            columns=rating_columns(),
            ids=self._ids,
            rows=self._rows,
            filters=_filters(),
            actions=self._make_actions(),
            open_row=self.open_sheet,
            listens=frozenset({Area.ORGANISATIONS}),
            search_hint=tr("Tìm: tên, MST, người đại diện…"),
            empty_text=tr("Chưa có hợp tác xã nào để đánh giá trong năm này. Hãy ghi hợp tác xã vào sổ ở trang Tổ chức trước."),
            noun=tr("HTX"),
            parent=parent,
        )
        self.strip = ProgressStrip(lambda state: self.set_filter("state", state))
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.insertWidget(2, self.strip)

    def take(self, told: Any) -> None:
        """Show the year handed over."""
        if isinstance(told, int):
            self.set_filter("year", told)

    def refresh(self) -> None:
        """Ask again, and name the year looked at."""
        chosen = self.ask_now().filters.get("year", year_rated_now(self.shell.today))
        self._rated = int(str(chosen))
        self.set_title(_title(self._rated))
        self.shell.ask(rating_progress, self._rated, then=self._on_progress, owner=self, slot="progress")
        super().refresh()

    def open_sheet(self, id: int) -> None:
        """Open the sheet of a line; those below it follow."""
        ids = list(self.model.ids)
        following = ids[ids.index(id) + 1 :] if id in ids else []
        self._acts.open_sheet(id, self._rated, following)

    def decide(self, id: int) -> None:
        """Record a band without points."""
        self._acts.decide(id, self._rated)

    def leave_unrated(self, ids: Sequence[int]) -> None:
        """Record why the lines selected are not rated."""
        self._acts.leave_unrated(ids, self._rated)

    def remove(self, ids: Sequence[int]) -> None:
        """Take the ratings of the lines selected away; can be taken back."""
        self._acts.remove(ids, self._rated)

    def print_sheets(self, ids: Sequence[int]) -> None:
        """Print the sheets of the lines selected."""
        self._acts.print_sheets(ids, self._rated)

    def print_blank(self, ids: Sequence[int]) -> None:
        """Print sheets for the lines selected to fill in themselves."""
        self._acts.print_sheets(ids, self._rated, blank=True)

    def write_book(self, ids: Sequence[int]) -> None:
        """Write a workbook for the lines selected to fill in themselves."""
        self._acts.write_book(ids, self._rated)

    def _make_actions(self) -> list[Action]:
        return [
            Action(tr("Chấm điểm"), "Ctrl+N", self.open_sheet, primary=True, needs="one", icon="edit"),
            Action(tr("Ghi kết quả"), "F2", self.decide, needs="one", icon="check"),
            Action(tr("Không xếp loại"), "", self.leave_unrated, needs="some"),
            Action(tr("Bảng tiêu chí"), "", self._acts.open_tables, writes=False),
            Action(tr("In phiếu đánh giá đã chấm (HTX-02)…"), "", self.print_sheets, needs="some", writes=False, in_menu=True, icon="print",
                   hindrance=_nothing_scored),
            Action(tr("In phiếu trống cho HTX tự chấm (HTX-02)…"), "", self.print_blank, needs="some", writes=False, in_menu=True, icon="print"),
            Action(tr("Kết xuất phiếu Excel cho HTX tự chấm…"), "", self.write_book, needs="some", writes=False, in_menu=True, icon="export"),
            Action(
                tr("Mở hồ sơ tổ chức"), "", lambda id: self.shell.open(Area.ORGANISATIONS, id), needs="one", writes=False, in_menu=True,
                icon="open",
            ),
            Action(tr("Xóa kết quả đánh giá"), "Del", self.remove, needs="some", in_menu=True, hindrance=_nothing_rated),
        ]  # fmt: skip

    def _ids(self, reading: Reading, ask: ListAsk) -> list[int]:
        return rating_ids(reading, rating_ask(reading, ask))

    def _rows(self, reading: Reading, ids: Sequence[int]) -> list[RatingRow]:
        return rating_rows(reading, ids, self._rated)

    def _on_progress(self, progress: list[Progress]) -> None:
        self.strip.show_progress(self._rated, progress)


def _nothing_scored(row: RatingRow) -> str:
    return tr("Năm này chưa có gì được chấm.") if row.state == RatingState.MISSING else ""


def _nothing_rated(row: RatingRow) -> str:
    return tr("Chưa ghi kết quả đánh giá nào để xóa.") if row.state == RatingState.MISSING else ""


def rating_ask(reading: Reading, ask: ListAsk) -> RatingAsk:
    """Return what the list asks for in the words of the ratings."""
    chosen: dict[str, Any] = dict(ask.filters)
    year = int(chosen.pop("year", year_rated_now(reading.today)))
    return RatingAsk(year, search=ask.search, sort=ask.sort, descending=ask.descending, **chosen)


def rating_columns() -> list[Column[Any]]:
    """Return the columns of the list."""
    return [
        text_column("name", tr("Tên hợp tác xã"), lambda row: row.name, width=270),
        Column("sector", tr("Ngành"), 96, show=lambda row: sector_short_name(row.sector), sort="sector"),
        text_column("commune", tr("Xã, phường"), lambda row: row.commune, width=124),
        Column("state", tr("Đánh giá"), 118, show=lambda row: rating_state_name(row.state), sort="state", tone=_state_tone),
        Column("own", tr("HTX tự chấm"), 104, "right", show=_own, value=lambda row: row.own, sort="own"),
        Column("office", tr("Liên minh chấm"), 118, "right", show=_office, value=lambda row: row.office, sort="office"),
        Column("rating", tr("Xếp loại"), 92, show=lambda row: rating_name(row.rating), sort="rating", tone=_rating_tone),
        Column("reason", tr("Lý do không xếp"), 150, show=_reason, tone=lambda row: None if row.reason else "muted", tip=_whole_reason),
        Column("before", tr("Năm trước"), 88, show=lambda row: rating_name(row.before), tone=lambda row: "muted"),
        text_column("decision", tr("Quyết định"), lambda row: row.decision, width=120, visible=False),
        date_column("rated_on", tr("Ngày đánh giá"), lambda row: row.rated_on, visible=False),
        text_column("note", tr("Nhận xét"), lambda row: row.note, sort=None, visible=False),
    ]


def _title(year: int) -> str:
    return tr("Đánh giá, xếp loại năm {year}").format(year=year)


def _own(row: RatingRow) -> str:
    return _points(row.own, row.own_left)


def _office(row: RatingRow) -> str:
    return _points(row.office, row.office_left)


def _points(points: Any, left: int) -> str:
    """Write a sum; a sheet that still lacks lines is marked."""
    if points is None:
        return "—"
    return format_points(points) + (tr(" (thiếu {left})").format(left=left) if left else "")


def _reason(row: RatingRow) -> str:
    if row.reason is not None:
        return not_rated_short_name(row.reason)
    return tr("Đề nghị: {reason}").format(reason=not_rated_short_name(row.proposed).lower()) if row.proposed is not None else ""


def _whole_reason(row: RatingRow) -> str:
    return not_rated_name(row.reason or row.proposed) if row.reason or row.proposed else ""


def _state_tone(row: RatingRow) -> Any:
    return {RatingState.STARTED: "warn", RatingState.NOT_RATED: "muted", RatingState.MISSING: "muted"}.get(RatingState(row.state))


def _rating_tone(row: RatingRow) -> Any:
    return _RATING_TONES[Rating(row.rating)] if row.rating is not None else "muted"


def _filters() -> list[Filter]:
    return [
        Filter("year", tr("Năm"), ask=_years),
        Filter("state", tr("Đánh giá"), names_of(list(RatingState), rating_state_name)),
        Filter("rating", tr("Xếp loại"), names_of(list(Rating), rating_name)),
        Filter("sector", tr("Ngành"), names_of(list(Sector), sector_name)),
        Filter("proposed", tr("Đề nghị không xếp loại"), names_of(list(NotRated)[:-1], not_rated_name)),
        Filter("area", tr("Khu vực"), ask=_areas),
        Filter("commune_id", tr("Xã, phường"), ask=_communes),
        Filter("member", tr("Thành viên"), [(True, tr("Là thành viên Liên minh")), (False, tr("Chưa là thành viên"))]),
    ]


def _years(reading: Reading) -> list[tuple[int, str]]:
    return [(year, str(year)) for year in rating_years(reading)]


def _areas(reading: Reading) -> list[tuple[str, str]]:
    return [(area, area) for area in areas(reading)]


def _communes(reading: Reading) -> list[tuple[int, str]]:
    return [(id, name) for id, name, _ in communes(reading)]
