"""The page of one organisation: who it is, what became of it, its membership, its figures, and what other areas know."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QWidget

from lmhtx_desktop.areas.organisations.commands import RemoveOrganisation, remove_organisation
from lmhtx_desktop.areas.organisations.queries.briefs import Figures
from lmhtx_desktop.areas.organisations.queries.detail import (
    HistoryLine,
    MembershipLine,
    OrganisationDetail,
    StatusLine,
    organisation_detail,
)
from lmhtx_desktop.areas.organisations.rules import FIGURES, figure_name
from lmhtx_desktop.areas.organisations.ui.act_dialogs import AdmitDialog, EndDialog, StatusDialog
from lmhtx_desktop.areas.organisations.ui.columns import founded_text
from lmhtx_desktop.areas.organisations.ui.figures_dialog import FiguresDialog, figure_text
from lmhtx_desktop.areas.organisations.ui.glance import badges_of
from lmhtx_desktop.areas.organisations.ui.organisation_dialog import EditDialog
from lmhtx_desktop.areas.organisations.words import (
    FIELD_113_NAMES,
    Field113,
    end_reason_name,
    kind_name,
    member_kind_name,
    sector_name,
    status_name,
)
from lmhtx_desktop.desk.detail import Card, Facts, RecordPage, SimpleTable
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.desk.table import Action, Column
from lmhtx_desktop.kernel.changes import Area, Done
from lmhtx_desktop.kernel.dates import format_date
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.money import format_dong

_YEARS_SHOWN = 5


@dataclass(frozen=True)
class _FigureLine:
    """One figure over the years."""

    key: str
    by_year: dict[int, Any]


class OrganisationPage(RecordPage):
    """All about one organisation."""

    help_topic = "organisations"

    def __init__(self, shell: Shell, id: int, parent: QWidget | None = None) -> None:
        super().__init__(shell, organisation_detail, id, listens={Area.ORGANISATIONS}, parent=parent)
        self._id = id
        self.set_title(tr("Tổ chức"))

    def fill(self, answer: OrganisationDetail | None) -> None:
        """Show the answer."""
        if answer is None:
            self.header.set(tr("Tổ chức này không còn trong sổ"))
            return
        row = answer.row
        self.set_title(row.name)
        place = ", ".join(part for part in (row.address, row.commune, row.area) if part)
        subtitle = " · ".join(part for part in (tr("MST {code}").format(code=row.tax_code) if row.tax_code else "", place) if part)
        self.header.set(row.name, subtitle, badges_of(answer), self._actions(answer))
        self.body.addWidget(self._facts(answer))
        self.body.addWidget(self._membership(answer))
        self.body.addWidget(self._figures(answer))
        for panel in self.shell.panels(self._id):
            self.body.addWidget(panel)
        self.body.addWidget(self._statuses(answer.statuses))
        self.body.addWidget(self._history(answer.history))
        self.body.addStretch(1)

    def _actions(self, answer: OrganisationDetail) -> list[Action]:
        row = answer.row
        year = self.shell.today.year - 1
        join = EndDialog if row.member else AdmitDialog
        return [
            Action(tr("Số liệu năm {year}").format(year=year), "Ctrl+D", lambda: self._open_figures(answer, year), primary=True),
            Action(tr("Sửa"), "F2", lambda: EditDialog(self.shell, row, self).open()),
            Action(tr("Thôi thành viên") if row.member else tr("Kết nạp"), "", lambda: join(self.shell, row, self).open()),
            Action(tr("Đổi trạng thái"), "", lambda: StatusDialog(self.shell, row, self).open()),
            Action(tr("Lịch sử"), "Ctrl+H", self._open_history, writes=False, icon="history"),
            Action(tr("Xóa"), "Del", self._remove, in_menu=True),
        ]

    def _open_figures(self, answer: OrganisationDetail, year: int) -> None:
        FiguresDialog(self.shell, answer.row, year, answer.figures, self).open()

    def _open_history(self) -> None:
        self.shell.open_history(Area.ORGANISATIONS, self._id)

    def _remove(self) -> None:
        def refused(broken: RuleBroken) -> None:
            self.shell.say(broken.sentence)

        def removed(done: Done) -> None:
            self.shell.back()

        self.shell.do(remove_organisation, RemoveOrganisation(self._id), owner=self, then=removed, refused=refused)

    def _facts(self, answer: OrganisationDetail) -> Card:
        row = answer.row
        card = Card(tr("Thông tin chung"))
        certificate = tr("{number}, ngày {day}, {place}").format(
            number=row.certificate_number or "—", day=format_date(row.certificate_on), place=row.certificate_place or "—"
        )
        has_certificate = row.certificate_number or row.certificate_on or row.certificate_place
        card.add(Facts([
            (tr("Loại hình"), kind_name(row.kind)),
            (tr("Ngành"), sector_name(row.sector)),
            (tr("Thành lập"), founded_text(row)),
            (tr("Giấy chứng nhận đăng ký"), certificate if has_certificate else ""),
            (tr("Người đại diện"), ", ".join(part for part in (row.representative, row.representative_title) if part)),
            (tr("Điện thoại"), row.phone or ""),
            (tr("Thư điện tử"), row.email or ""),
            (tr("Vốn điều lệ"), format_dong(row.charter_capital, sign=True)),
            (tr("Mã ngành (VSIC)"), row.vsic_code or ""),
            (tr("Lĩnh vực theo NĐ 113/2024"), tr(FIELD_113_NAMES[Field113(row.field_113)]) if row.field_113 else ""),
            (tr("Địa chỉ cũ"), row.old_address or ""),
            (tr("Ghi chú"), row.note or ""),
        ], columns=4))  # fmt: skip
        return card

    def _statuses(self, statuses: Sequence[StatusLine]) -> Card:
        columns: list[Column[Any]] = [
            Column("status", tr("Trạng thái"), 360, show=lambda line: status_name(line.status)),
            Column("since", tr("Từ ngày"), 110, "center", value=lambda line: line.since, show=_since),
            Column("note", tr("Ghi chú"), 300, value=lambda line: line.note),
        ]
        card = Card(tr("Quá trình hoạt động"))
        card.add(SimpleTable(columns, statuses, empty_text=tr("Chưa ghi trạng thái.")))
        return card

    def _membership(self, answer: OrganisationDetail) -> Card:
        columns: list[Column[Any]] = [
            Column("kind", tr("Tư cách"), 180, show=lambda line: member_kind_name(line.member_kind)),
            Column("admitted_on", tr("Ngày kết nạp"), 110, "center", value=lambda line: line.admitted_on),
            Column("decision", tr("Quyết định"), 130, value=lambda line: line.decision),
            Column("certificate", tr("Giấy chứng nhận"), 130, value=lambda line: line.certificate),
            Column("ended_on", tr("Thôi từ ngày"), 110, "center", value=lambda line: line.ended_on),
            Column("reason", tr("Lý do"), 150, show=lambda line: end_reason_name(line.end_reason)),
            Column("end_decision", tr("Quyết định thôi"), 130, value=lambda line: line.end_decision),
        ]
        card = Card(tr("Thành viên Liên minh"))
        lines: Sequence[MembershipLine] = answer.memberships
        card.add(SimpleTable(columns, lines, empty_text=tr("Chưa là thành viên Liên minh.")))
        return card

    def _figures(self, answer: OrganisationDetail) -> Card:
        card = Card(tr("Số liệu các năm"))
        known: list[Figures] = answer.figures[:_YEARS_SHOWN]
        columns: list[Column[Any]] = [Column("figure", tr("Chỉ tiêu"), 320, show=_figure_label)]
        columns += [_year_column(each.year) for each in known]
        lines = [_FigureLine(key, {each.year: getattr(each, key) for each in known}) for key in FIGURES] if known else []
        card.add(
            SimpleTable(columns, lines, empty_text=tr("Chưa có số liệu năm nào. Nhấn “Số liệu năm …” để ghi."), most_rows=len(FIGURES))
        )
        return card

    def _history(self, history: Sequence[HistoryLine]) -> Card:
        columns: list[Column[Any]] = [
            Column(
                "at", tr("Lúc"), 140, show=lambda line: f"{line.at.astimezone():%d/%m/%Y %H:%M}", value=lambda line: line.at.isoformat()
            ),
            Column("user", tr("Người ghi"), 140, value=lambda line: line.user),
            Column("sentence", tr("Việc"), 480, value=lambda line: line.sentence),
        ]
        card = Card(tr("Lịch sử ghi chép"))
        card.add(SimpleTable(columns, history, empty_text=tr("Chưa có gì.")))
        return card


def _since(line: StatusLine) -> str:
    return format_date(line.since) if line.since is not None else tr("Không rõ")


def _figure_label(line: _FigureLine) -> str:
    return figure_name(line.key) + (tr(" (đồng)") if FIGURES[line.key][1] == "money" else "")


def _year_column(year: int) -> Column[Any]:
    return Column(
        f"y{year}", str(year), 130, "right",
        show=lambda line: figure_text(line.key, line.by_year.get(year)), value=lambda line: line.by_year.get(year),
    )  # fmt: skip
