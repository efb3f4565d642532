"""The page of one organisation: what a director asks about it, on one page; what matters most stands on top."""

import functools
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from lmhtx_desktop.areas.organisations.commands import RemoveOrganisation, remove_organisation
from lmhtx_desktop.areas.organisations.identity import tax_code_doubt
from lmhtx_desktop.areas.organisations.industry import vsic_name
from lmhtx_desktop.areas.organisations.queries.briefs import Figures
from lmhtx_desktop.areas.organisations.queries.dossier import OrganisationFile, organisation_file
from lmhtx_desktop.areas.organisations.queries.register import OrganisationRow
from lmhtx_desktop.areas.organisations.rules import FIGURES, figure_name
from lmhtx_desktop.areas.organisations.rules.industry import usual_field
from lmhtx_desktop.areas.organisations.ui.act_dialogs import AdmitDialog, EndDialog, StatusDialog
from lmhtx_desktop.areas.organisations.ui.columns import founded_text
from lmhtx_desktop.areas.organisations.ui.figures_dialog import FiguresDialog, figure_text
from lmhtx_desktop.areas.organisations.ui.file_cards import FileCards
from lmhtx_desktop.areas.organisations.ui.glance import badges_of
from lmhtx_desktop.areas.organisations.ui.link_dialogs import ConvertDialog
from lmhtx_desktop.areas.organisations.ui.membership_card import MembershipCard
from lmhtx_desktop.areas.organisations.ui.organisation_dialog import EditDialog
from lmhtx_desktop.areas.organisations.ui.rating_card import rating_card
from lmhtx_desktop.areas.organisations.ui.size_facts import size_lines
from lmhtx_desktop.areas.organisations.ui.two_columns import TwoColumns
from lmhtx_desktop.areas.organisations.words import (
    ENDED_STATUSES,
    FIELD_113_NAMES,
    Field113,
    Kind,
    sector_name,
    sector_short_name,
)
from lmhtx_desktop.desk import theme
from lmhtx_desktop.desk.actions import buttons_of
from lmhtx_desktop.desk.detail import Card, Facts, RecordPage, SimpleTable, history_action
from lmhtx_desktop.desk.flow import FlowLayout
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.desk.table import Action, Column
from lmhtx_desktop.kernel.changes import Area, Done
from lmhtx_desktop.kernel.dates import format_date
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.money import MILLION, format_dong
from lmhtx_desktop.kernel.numbers import format_number

_YEARS_SHOWN, _YEARS_IN_BRIEF = 5, 3
#: A neighbour's panel with a table wider than this (design pixels) takes the whole width.
_WIDE_TABLE = 540
#: What a director asks first, of all yearly figures.
_BRIEF = ("members", "members_official", "workers", "revenue", "profit", "income_avg", "rating")


@dataclass(frozen=True)
class _FigureLine:
    """One figure over the years."""

    key: str
    by_year: dict[int, Any]


class OrganisationPage(RecordPage):
    """All about one organisation."""

    help_topic = "organisation-file"

    def __init__(self, shell: Shell, id: int, parent: QWidget | None = None) -> None:
        super().__init__(shell, organisation_file, id, listens={Area.ORGANISATIONS}, parent=parent)
        self._id = id
        self._shows_former = False
        self._cards: FileCards | None = None
        self._turn = 0
        self.set_title(tr("Tổ chức"))

    def gone_sentence(self) -> str:
        """Say that the organisation is not in the register."""
        return tr("Tổ chức này không còn trong sổ.")

    def fill(self, answer: OrganisationFile) -> None:
        """Show the answer."""
        row = answer.row
        self._id = row.id
        self.set_title(row.name)
        place = ", ".join(part for part in (row.address, row.commune, row.area) if part)
        before = tr("trước đây: {names}").format(names="; ".join(answer.detail.formerly)) if answer.detail.formerly else ""
        subtitle = " · ".join(part for part in (tr("MST {code}").format(code=row.tax_code) if row.tax_code else "", place, before) if part)
        self.header.set(row.name, subtitle, badges_of(answer.detail), self._actions(answer))
        cards = self._cards = FileCards(self.shell, answer, self, shows_former=self._shows_former, show_former=self._toggle_former)
        if warnings := [*filter(None, [tax_code_doubt(row.tax_code)]), *answer.warnings]:
            self.body.addWidget(_notice(warnings))
        columns = TwoColumns()
        for card in (self._facts(answer), cards.officers()):
            if card is not None:
                columns.add("left", card)
        for shown in (MembershipCard(self.shell, answer.row, self), self._brief(answer), cards.statuses()):
            columns.add("right", shown)
        self.body.addWidget(columns)
        self._turn += 1
        if self._scroll.verticalScrollBar().value():
            self._fill_below(answer, cards, columns)
        else:
            QTimer.singleShot(0, self, functools.partial(self._fill_later, self._turn, answer, cards, columns))

    def _fill_later(self, turn: int, answer: OrganisationFile, cards: FileCards, columns: TwoColumns) -> None:
        """Fill what lies below, once the person sees the top; unless the page was filled anew meanwhile."""
        if turn == self._turn:
            self._fill_below(answer, cards, columns)

    def _fill_below(self, answer: OrganisationFile, cards: FileCards, columns: TwoColumns) -> None:
        panels = self.shell.panels(self._id)
        narrow = [panel for panel in panels if _width_wanted(panel) <= _WIDE_TABLE]
        for card in (*narrow, cards.policies(), cards.links(), self._missing(answer, cards)):
            if card is not None:
                columns.add("left", card)
        for card in (cards.products(), cards.certificates(), cards.registrations()):
            if card is not None:
                columns.add("right", card)
        for panel in panels:
            if panel not in narrow:
                self.body.addWidget(panel)
        if answer.detail.figures:
            self.body.addWidget(self._figures(answer))
        self.body.addWidget(rating_card(self.shell, self._id))
        self.body.addStretch(1)

    def add_officer(self) -> None:
        """Open the dialog for a person in a post."""
        if self._cards is not None:
            self._cards.add_officer()

    def _toggle_former(self) -> None:
        self._shows_former = not self._shows_former
        self.refresh()

    def _actions(self, answer: OrganisationFile) -> list[Action]:
        row = answer.row
        year = self.shell.today.year - 1
        join = EndDialog if row.member else AdmitDialog
        acts = [
            Action(tr("Số liệu năm {year}").format(year=year), "Ctrl+D", lambda: self._open_figures(answer, year), primary=True),
            Action(tr("Sửa"), "F2", lambda: EditDialog(self.shell, row, self).open()),
            Action(tr("Thôi thành viên") if row.member else tr("Kết nạp"), "", lambda: join(self.shell, row, self).open()),
            Action(tr("Đổi trạng thái"), "", lambda: StatusDialog(self.shell, row, self).open()),
        ]
        if row.kind == Kind.THT and row.status not in ENDED_STATUSES:
            acts.append(Action(tr("Chuyển thành HTX"), "", lambda: ConvertDialog(self.shell, row, self, self._open_new).open()))
        acts.append(history_action(self.shell, Area.ORGANISATIONS, self._id, in_menu=False))
        return [*acts, Action(tr("Xóa"), "", self._remove, in_menu=True)]

    def _open_figures(self, answer: OrganisationFile, year: int) -> None:
        FiguresDialog(self.shell, answer.row, year, answer.detail.figures, self).open()

    def _open_new(self, done: Done) -> None:
        self.shell.open(Area.ORGANISATIONS, done.id)

    def _remove(self) -> None:
        def refused(broken: RuleBroken) -> None:
            self.shell.say(broken.sentence)

        def removed(done: Done) -> None:
            self.shell.back()

        self.shell.do(remove_organisation, RemoveOrganisation(self._id), owner=self, then=removed, refused=refused)

    def _facts(self, answer: OrganisationFile) -> Card:
        row = answer.row
        card = Card(tr("Thông tin chung"))
        in_post = any(officer.represents for officer in answer.officers)
        named = ", ".join(part for part in (row.representative, row.representative_title) if part)
        facts: list[tuple[str, str | QWidget]] = [
            (tr("Người đại diện"), _short(row.representative or "", named) if in_post else named),
            (tr("Điện thoại"), " · ".join(part for part in (row.phone, row.email) if part)),
            (tr("Thành lập"), founded_text(row)),
            (tr("Giấy chứng nhận đăng ký"), _short(*_certificate_of(row))),
            (tr("Vốn điều lệ"), format_dong(row.charter_capital, sign=True)),
            (tr("Nhóm ngành báo cáo"), _short(sector_short_name(row.sector), sector_name(row.sector))),
            (tr("Ngành chính (VSIC cấp 4)"), _vsic_of(row)),
        ]
        if row.kind == Kind.HTX:
            facts.append((tr("Lĩnh vực theo NĐ 113/2024"), _field_of(row)))
        if answer.sizes is not None:
            facts += [(label, _short(said.partition("; ")[0].partition(" (")[0], said)) for label, said in size_lines(answer.sizes)]
        if old := _old_address(row):
            facts.append((tr("Địa chỉ cũ"), old))
        if row.note:
            facts.append((tr("Ghi chú"), row.note))
        card.add(Facts(facts, columns=3))
        return card

    def _missing(self, answer: OrganisationFile, cards: FileCards) -> Card | None:
        """Return a card with the first step for every part of the file that holds nothing yet; None where all hold something."""
        offered = [
            (answer.officers, tr("Cán bộ"), cards.add_officer),
            (answer.products, tr("Sản phẩm, OCOP"), cards.add_product),
            (answer.certificates, tr("Chứng nhận"), cards.add_certificate),
            (answer.policies, tr("Chính sách được hỗ trợ"), cards.add_policy),
            (answer.links, tr("Liên kết tổ chức"), cards.add_link),
            (answer.registrations, tr("Thay đổi đăng ký"), cards.add_registration),
        ]
        empty = [Action(words, call=add, icon="add") for lines, words, add in offered if not lines]
        if not empty:
            return None
        card = Card(tr("Chưa ghi trong hồ sơ"), read_only_reason=self.shell.read_only_reason)
        inside = QWidget()
        flow = FlowLayout(inside)
        theme.space(flow, 0, 8)
        for button in buttons_of(empty, card, self.shell.read_only_reason):
            flow.addWidget(button)
        card.add(inside)
        return card

    def _brief(self, answer: OrganisationFile) -> Card:
        known: list[Figures] = answer.detail.figures[:_YEARS_IN_BRIEF]
        if not known:
            card = Card(tr("Số liệu"))
            card.add(_muted(tr("Chưa có số liệu năm nào. Nhấn “Số liệu năm …” để ghi.")))
            return card
        keys = [key for key in _BRIEF if any(getattr(each, key) is not None for each in known)]
        lines = [_FigureLine(key, {each.year: getattr(each, key) for each in known}) for key in keys]
        columns: list[Column[Any]] = [Column("figure", tr("Tiền tính bằng triệu đồng"), 200, show=_brief_label)]
        columns += [_year_column(each.year, _in_brief, 86) for each in known]
        card = Card(tr("Số liệu {count} năm gần nhất").format(count=len(known)))
        card.add(SimpleTable(columns, lines, open_row=lambda line: self._open_figures(answer, known[0].year)))
        return card

    def _figures(self, answer: OrganisationFile) -> Card:
        known: list[Figures] = answer.detail.figures[:_YEARS_SHOWN]
        card = Card(tr("Số liệu các năm"))
        columns: list[Column[Any]] = [Column("figure", tr("Chỉ tiêu"), 320, show=_figure_label)]
        columns += [_year_column(each.year, figure_text, 130) for each in known]
        keys = [key for key in FIGURES if any(getattr(each, key) is not None for each in known)]
        lines = [_FigureLine(key, {each.year: getattr(each, key) for each in known}) for key in keys]
        card.add(SimpleTable(columns, lines, most_rows=len(FIGURES), open_row=lambda line: self._open_figures(answer, known[0].year)))
        return card


def _notice(sentences: Sequence[str]) -> QFrame:
    """Return the amber lines above all cards."""
    frame = QFrame()
    theme.style(frame, "notice")
    frame.setAccessibleName(tr("Cần xem lại"))
    column = QVBoxLayout(frame)
    theme.space(column, (12, 8, 12, 8), 3)
    for sentence in sentences:
        line = QLabel(sentence)
        line.setWordWrap(True)
        column.addWidget(line)
    return frame


def _width_wanted(panel: QWidget) -> int:
    """Return the width of the widest table of a panel, in design pixels."""
    tables = panel.findChildren(SimpleTable)
    return max((sum(column.width for column in table.columns if column.visible) for table in tables), default=0)


def _muted(text: str) -> QLabel:
    label = QLabel(text)
    label.setWordWrap(True)
    theme.style(label, "muted")
    return label


def _short(text: str, full: str) -> str | QLabel:
    """Return a text that says more when pointed at; just the text where there is no more to say."""
    if not text or text == full:
        return text
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setToolTip(full)
    label.setAccessibleName(full)
    theme.style(label, "fact", tone="none")
    return label


def _certificate_of(row: OrganisationRow) -> tuple[str, str]:
    """Return number and day of the registration certificate; and both with the place."""
    parts = [row.certificate_number or "", format_date(row.certificate_on) if row.certificate_on else ""]
    return ", ".join(filter(None, parts)) or row.certificate_place or "", ", ".join(filter(None, [*parts, row.certificate_place or ""]))


def _vsic_of(row: OrganisationRow) -> str:
    return " – ".join(filter(None, [row.vsic_code or "", vsic_name(row.vsic_code)]))


def _field_of(row: OrganisationRow) -> str | QLabel:
    """Return the field as recorded; where none is, the one its industry usually falls into, said to be a proposal."""
    if row.field_113 is not None:
        return tr(FIELD_113_NAMES[Field113(row.field_113)])
    proposed = usual_field(row.sector, row.vsic_code)
    if proposed is None:
        return ""
    name = tr(FIELD_113_NAMES[Field113(proposed)])
    return _short(tr("{field} (đề xuất)").format(field=name), tr("{field}: đề xuất theo ngành, chưa ghi vào hồ sơ").format(field=name))


def _old_address(row: OrganisationRow) -> str:
    """Return the address before 01/07/2025, with the district that is now the area."""
    old = [row.old_address, row.old_commune, row.area if row.old_commune else None, row.old_province]
    return ", ".join(part for part in old if part)


def _figure_label(line: _FigureLine) -> str:
    return figure_name(line.key) + (tr(" (đồng)") if FIGURES[line.key][1] == "money" else "")


def _brief_label(line: _FigureLine) -> str:
    return tr("Thu nhập lao động") if line.key == "income_avg" else figure_name(line.key)


def _in_brief(key: str, value: Any) -> str:
    """Write a figure in a narrow column: money in triệu đồng."""
    if FIGURES[key][1] != "money" or value is None:
        return figure_text(key, value)
    return format_number(Fraction(value, MILLION), 0 if abs(value) >= 100 * MILLION else 1)


def _year_column(year: int, write: Any, width: int) -> Column[Any]:
    return Column(
        f"y{year}", str(year), width, "right",
        show=lambda line: write(line.key, line.by_year.get(year)), value=lambda line: line.by_year.get(year),
    )  # fmt: skip
