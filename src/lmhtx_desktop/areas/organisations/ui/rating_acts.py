"""What can be done with ratings, from the list of a year as from the page of one organisation."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from lmhtx_desktop.areas.organisations.commands import (
    DecideRating,
    LeaveUnrated,
    RemoveRatings,
    decide_rating,
    leave_unrated,
    remove_ratings,
)
from lmhtx_desktop.areas.organisations.papers.rating import rating_papers
from lmhtx_desktop.areas.organisations.queries.rating import RatingSheet, rating_sheet
from lmhtx_desktop.areas.organisations.rating_book import write_sheets
from lmhtx_desktop.areas.organisations.rules.rating import format_points
from lmhtx_desktop.areas.organisations.ui.columns import names_of
from lmhtx_desktop.areas.organisations.ui.rating_sheet_dialog import RatingSheetDialog
from lmhtx_desktop.areas.organisations.ui.rating_table_dialog import open_tables
from lmhtx_desktop.areas.organisations.words import NotRated, Rating, Sector, not_rated_name, rating_name
from lmhtx_desktop.desk.editors import DayEdit, LongTextEdit, RadioEdit, TextEdit
from lmhtx_desktop.desk.form import Field, FormDialog
from lmhtx_desktop.desk.messages import ask_first
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.numbers import format_number
from lmhtx_desktop.store.datafile import Reading
from lmhtx_desktop.store.settings import read_settings

_PROPOSED = "proposed"


class RatingActs:
    """The acts, on behalf of a page or card `owner`."""

    def __init__(self, shell: Shell, owner: QWidget) -> None:
        self._shell, self._owner = shell, owner

    def open_sheet(self, id: int, year: int, following: Sequence[int] = ()) -> None:
        """Open the sheet of a cooperative; where it cannot be scored, say why and offer what can be done."""

        def show(sheet: RatingSheet | None) -> None:
            if sheet is not None:
                self._show_sheet(sheet, list(following))

        self._shell.ask(rating_sheet, id, year, then=show, owner=self._owner, slot="sheet")

    def decide(self, id: int, year: int) -> None:
        """Open the dialog for a band without points."""
        self._with_sheet(id, year, lambda sheet: DecideDialog(self._shell, sheet, self._owner).open())

    def leave_unrated(self, ids: Sequence[int], year: int) -> None:
        """Ask why these cooperatives are not rated."""
        if len(ids) == 1:
            self._with_sheet(ids[0], year, lambda sheet: UnratedDialog(self._shell, ids, year, sheet, self._owner).open())
        else:
            UnratedDialog(self._shell, ids, year, None, self._owner).open()

    def remove(self, ids: Sequence[int], year: int) -> None:
        """Take ratings away; can be taken back."""
        self._shell.do(remove_ratings, RemoveRatings(tuple(ids), year), owner=self._owner, refused=self._say)

    def print_sheets(self, ids: Sequence[int], year: int, *, blank: bool = False) -> None:
        """Show HTX-02 of these cooperatives for printing; `blank`: for them to fill in."""

        def question(reading: Reading) -> Any:
            sheets = [sheet for id in ids if (sheet := rating_sheet(reading, id, year)) is not None and sheet.table is not None]
            return rating_papers(sheets, read_settings(reading.connection), blank=blank) if sheets else None

        def show(paper: Any) -> None:
            if paper is not None:
                self._shell.print_paper(paper, self._owner)

        self._shell.ask(question, then=show, owner=self._owner, slot="print")

    def write_book(self, ids: Sequence[int], year: int, target: Path | None = None) -> None:
        """Write a workbook with a sheet for each of these cooperatives to score itself."""
        usual = tr("Phiếu đánh giá HTX năm {year}.xlsx").format(year=year)
        target = target or _ask_path(self._owner, usual)
        if target is None:
            return
        path, ask = target, self._shell.office.ask

        def job(step: Callable[[int, int], None]) -> int:
            sheets = []
            for done, id in enumerate(ids, start=1):
                sheet = ask(rating_sheet, id, year)
                sheets += [sheet] if sheet is not None else []
                step(done, len(ids))
            return write_sheets(path, sheets)

        def written(count: int) -> None:
            if count:
                self._shell.say(tr("Đã ghi phiếu của {count} HTX ra tệp {name}.").format(count=format_number(count), name=path.name))
            else:
                self._shell.say(tr("Chưa có bảng tiêu chí nào cho năm {year}.").format(year=year))

        self._shell.run(tr("Đang ghi phiếu đánh giá ra Excel…"), job, owner=self._owner, then=written)

    def open_tables(self) -> None:
        """Open the criteria tables."""
        open_tables(self._shell, self._owner)

    def _with_sheet(self, id: int, year: int, then: Any) -> None:
        self._shell.ask(
            rating_sheet, id, year, then=lambda sheet: then(sheet) if sheet is not None else None, owner=self._owner, slot="sheet"
        )

    def _show_sheet(self, sheet: RatingSheet, following: list[int]) -> None:
        if sheet.sector == Sector.TD:
            if following:
                self.open_sheet(following[0], sheet.year, following[1:])
            else:
                DecideDialog(self._shell, sheet, self._owner).open()
        elif sheet.table is None or sheet.table.id is None or not sheet.table.is_complete:
            self._offer_table(sheet)
        else:
            RatingSheetDialog(self._shell, self, sheet, sheet.table, following, self._owner).open()

    def _offer_table(self, sheet: RatingSheet) -> None:
        if sheet.table is None:
            told, detail = tr("Chưa có bảng tiêu chí nào cho năm {year}.").format(year=sheet.year), ""
        else:
            told = tr("Bảng tiêu chí mới có {known}/100 điểm nên chưa chấm được.").format(known=format_points(sheet.table.known))
            detail = tr(
                "Còn {count} tiêu chí chưa biết điểm tối đa. Hãy nhập đủ theo văn bản của tỉnh; trong khi chờ vẫn ghi được "
                "kết quả xếp loại theo quyết định, không cần điểm."
            ).format(count=format_number(sheet.table.unknown))
        ask_first(self._owner, told, detail, tr("Mở bảng tiêu chí"), then=self.open_tables, dangerous=False)

    def _say(self, broken: RuleBroken) -> None:
        self._shell.say(broken.sentence)


def _ask_path(parent: QWidget, usual: str) -> Path | None:
    folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    name, _ = QFileDialog.getSaveFileName(parent, tr("Ghi phiếu ra tệp Excel"), str(folder / usual), tr("Tệp Excel (*.xlsx)"))
    return Path(name).with_suffix(".xlsx") if name else None


class DecideDialog(FormDialog):
    """A band decided without points."""

    def __init__(self, shell: Shell, sheet: RatingSheet, parent: QWidget | None = None) -> None:
        def order(typed: dict[str, Any]) -> DecideRating:
            return DecideRating(organisation=sheet.id, year=sheet.year, **typed)

        intro = sheet.name
        if sheet.sector == Sector.TD:
            intro = tr("{name}. Tổ chức tín dụng xếp loại theo quy định của Ngân hàng Nhà nước: chỉ ghi kết quả.").format(name=sheet.name)
        fields = [
            Field("rating", tr("Xếp loại"), lambda: RadioEdit(names_of(list(Rating), rating_name)), required=True, span=2),
            Field("decision", tr("Số quyết định, văn bản"), lambda: TextEdit(max_length=60)),
            Field("rated_on", tr("Ngày"), lambda: DayEdit(shell.today)),
            Field("note", tr("Nhận xét"), lambda: LongTextEdit(2, 500), span=2),
        ]
        values = {"rating": sheet.rating, "decision": sheet.decision, "rated_on": sheet.rated_on, "note": sheet.note}
        super().__init__(
            shell,
            tr("Kết quả xếp loại năm {year}").format(year=sheet.year),
            fields,
            decide_rating,
            order,
            values,
            parent=parent,
            intro=intro,
        )


class UnratedDialog(FormDialog):
    """Why one or several cooperatives are not rated; `sheet` is that of the one."""

    def __init__(self, shell: Shell, ids: Sequence[int], year: int, sheet: RatingSheet | None, parent: QWidget | None = None) -> None:
        def order(typed: dict[str, Any]) -> LeaveUnrated:
            reason = None if typed["reason"] == _PROPOSED else typed["reason"]
            return LeaveUnrated(organisations=tuple(ids), year=year, reason=reason, note=typed["note"], decision=typed["decision"])

        reasons: list[tuple[str, str]] = names_of(list(NotRated), not_rated_name)
        intro = tr("{count} hợp tác xã đã chọn.").format(count=format_number(len(ids)))
        first: str | None = None
        if sheet is None:
            first = _PROPOSED
            reasons = [(_PROPOSED, tr("Theo dữ liệu của từng HTX (ngày thành lập, trạng thái)")), *reasons]
        else:
            intro, first = sheet.name, sheet.not_rated or sheet.proposed
            if sheet.proposed is not None:
                intro = tr("{name}. Theo dữ liệu: {reason}.").format(name=sheet.name, reason=not_rated_name(sheet.proposed).lower())
        fields = [
            Field("reason", tr("Lý do"), lambda: RadioEdit(reasons), required=True, span=2),
            Field("note", tr("Ghi rõ"), lambda: TextEdit(max_length=500), hint=tr("Bắt buộc khi chọn “Lý do khác”"), span=2),
            Field("decision", tr("Số văn bản"), lambda: TextEdit(max_length=60)),
        ]
        values = {
            "reason": first,
            "note": sheet.note if sheet is not None and sheet.not_rated else None,
            "decision": sheet.decision if sheet is not None and sheet.not_rated else None,
        }
        super().__init__(
            shell, tr("Không xếp loại năm {year}").format(year=year), fields, leave_unrated, order, values, parent=parent, intro=intro
        )
