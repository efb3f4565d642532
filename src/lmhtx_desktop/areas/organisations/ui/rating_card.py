"""The ratings of one organisation over the years, as a card of its page."""

from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from lmhtx_desktop.areas.organisations.queries.rating import RatedYear, RatingHistory, rating_history
from lmhtx_desktop.areas.organisations.rules.rating import format_points, year_rated_now
from lmhtx_desktop.areas.organisations.ui.rating_acts import RatingActs
from lmhtx_desktop.areas.organisations.words import Rating, not_rated_name, rating_name, rating_state_name
from lmhtx_desktop.desk import theme
from lmhtx_desktop.desk.detail import Card, SimpleTable
from lmhtx_desktop.desk.page import Page
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.desk.table import Action, Column, date_column, text_column
from lmhtx_desktop.kernel.changes import Area
from lmhtx_desktop.kernel.language import tr

_TONES = {Rating.WEAK: "bad", Rating.AVERAGE: "warn", Rating.FAIR: "good", Rating.GOOD: "good"}


class RatingCard(Page):
    """A card that asks for the ratings of an organisation and asks again when the register changes; nothing for a THT."""

    listens = frozenset({Area.ORGANISATIONS})

    def __init__(self, shell: Shell, organisation: int, parent: QWidget | None = None) -> None:
        super().__init__(shell, parent)
        self._id = organisation
        self._acts = RatingActs(shell, self)
        self._card: QWidget | None = None
        self._column = QVBoxLayout(self)
        theme.space(self._column, 0, 0)
        self.set_title(tr("Đánh giá, xếp loại"))

    def refresh(self) -> None:
        """Ask again."""
        self.shell.ask(rating_history, self._id, then=self._show, owner=self, slot="history")

    def _show(self, history: RatingHistory | None) -> None:
        if self._card is not None:
            self._column.removeWidget(self._card)
            self._card.hide()
            self._card.deleteLater()
            self._card = None
        wanted = history is not None and (history.is_rated_kind or bool(history.years))
        self.setVisible(wanted)
        if history is not None and wanted:
            self._card = self._make(history)
            self._column.addWidget(self._card)

    def _make(self, history: RatingHistory) -> Card:
        year = year_rated_now(self.shell.today)
        actions = []
        if history.is_rated_kind:
            actions = [
                Action(tr("Chấm điểm năm {year}").format(year=year), call=lambda: self._acts.open_sheet(self._id, year)),
                Action(tr("Ghi kết quả năm {year}").format(year=year), call=lambda: self._acts.decide(self._id, year), in_menu=True),
                Action(tr("Không xếp loại năm {year}…").format(year=year), call=lambda: self._acts.leave_unrated([self._id], year), in_menu=True),
                Action(tr("In phiếu trống năm {year} (HTX-02)…").format(year=year), writes=False, in_menu=True,
                       call=lambda: self._acts.print_sheets([self._id], year, blank=True)),
            ]  # fmt: skip
        card = Card(tr("Đánh giá, xếp loại"), actions, read_only_reason=self.shell.read_only_reason)
        empty = tr("Chưa đánh giá năm nào.")
        card.add(SimpleTable(_columns(), history.years, open_row=self._open, empty_text=empty, most_rows=6))
        return card

    def _open(self, row: RatedYear) -> None:
        self._acts.open_sheet(self._id, row.year)


def rating_card(shell: Shell, organisation_id: int) -> RatingCard:
    """Return the card for an organisation's page."""
    return RatingCard(shell, organisation_id)


def _columns() -> list[Column[Any]]:
    return [
        text_column("year", tr("Năm"), lambda row: str(row.year), width=56),
        Column("own", tr("HTX tự chấm"), 100, "right", show=lambda row: format_points(row.own), value=lambda row: row.own),
        Column("office", tr("Liên minh chấm"), 112, "right", show=lambda row: format_points(row.office), value=lambda row: row.office),
        Column("rating", tr("Xếp loại"), 240, show=_result, tone=_tone),
        text_column("decision", tr("Quyết định"), lambda row: row.decision, width=130),
        date_column("rated_on", tr("Ngày"), lambda row: row.rated_on, width=92),
        text_column("note", tr("Nhận xét"), lambda row: row.note, width=200),
    ]


def _result(row: RatedYear) -> str:
    if row.rating is not None:
        return rating_name(row.rating)
    if row.reason is not None:
        return tr("Không xếp loại: {reason}").format(reason=not_rated_name(row.reason).lower())
    return rating_state_name(row.state)


def _tone(row: RatedYear) -> Any:
    return _TONES[Rating(row.rating)] if row.rating is not None else "muted"
