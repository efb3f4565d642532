"""One organisation at a glance: what the list shows at its right."""

import functools

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from lmhtx_desktop.areas.organisations.queries.detail import OrganisationDetail, organisation_detail
from lmhtx_desktop.areas.organisations.ui.columns import founded_text, status_tone
from lmhtx_desktop.areas.organisations.ui.figures_dialog import figure_text
from lmhtx_desktop.areas.organisations.words import kind_short_name, sector_name, status_name
from lmhtx_desktop.desk import theme
from lmhtx_desktop.desk.detail import Badge, Facts
from lmhtx_desktop.desk.flow import FlowLayout
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.kernel.changes import Area
from lmhtx_desktop.kernel.dates import format_date
from lmhtx_desktop.kernel.language import tr

_BADGE = 230  # design pixels of words that the panel takes as it first opens


def glance_of(shell: Shell, id: int) -> QWidget:
    """Return the preview of organisation `id`; it fills itself when the answer comes."""
    return _Glance(shell, id)


def badges_of(detail: OrganisationDetail) -> list[Badge]:
    """Return the words of state: kind, status, membership."""
    row = detail.row
    tone = {"warn": "warn", "muted": "neutral", None: "good"}[status_tone(row)]
    badges = [Badge(kind_short_name(row.kind))]
    if row.status is not None:
        badges.append(Badge(status_name(row.status), tone))
    if row.member:
        badges.append(Badge(tr("Thành viên Liên minh"), "accent"))
    return badges


class _Glance(QWidget):
    def __init__(self, shell: Shell, id: int) -> None:
        super().__init__()
        self._shell, self._id = shell, id
        column = QVBoxLayout(self)
        theme.space(column, (16, 14, 16, 14), 12)
        self._name = QLabel()
        self._name.setTextFormat(Qt.TextFormat.PlainText)
        self._name.setWordWrap(True)
        theme.style(self._name, "heading")
        self._badges = FlowLayout()
        theme.space(self._badges, 0, 6)
        self._facts = Facts([], columns=1)
        button = QPushButton(tr("Mở hồ sơ"))
        button.setAutoDefault(False)
        button.clicked.connect(lambda: shell.open(Area.ORGANISATIONS, id))
        column.addWidget(self._name)
        column.addLayout(self._badges)
        column.addWidget(self._facts)
        column.addWidget(button)
        column.addStretch(1)
        shell.ask(functools.partial(organisation_detail, history=False), id, then=self._fill, owner=self)

    def _fill(self, detail: OrganisationDetail | None) -> None:
        if detail is None:
            return
        row = detail.row
        self._name.setText(row.name)
        for badge in badges_of(detail):
            whole = badge.text()
            badge.setText(badge.fontMetrics().elidedText(whole, Qt.TextElideMode.ElideRight, theme.px(_BADGE)))
            badge.setToolTip(whole if badge.text() != whole else "")
            self._badges.addWidget(badge)
        facts = [
            (tr("Mã số thuế"), row.tax_code or ""),
            (tr("Ngành"), sector_name(row.sector)),
            (tr("Địa chỉ"), ", ".join(part for part in (row.address, row.commune) if part)),
            (tr("Người đại diện"), row.representative or ""),
            (tr("Điện thoại"), row.phone or ""),
            (tr("Thành lập"), founded_text(row)),
            (tr("Kết nạp"), format_date(row.admitted_on) if row.member else ""),
        ]
        if detail.formerly:
            facts.insert(0, (tr("Trước đây"), "; ".join(detail.formerly)))
        if detail.figures:
            newest = detail.figures[0]
            facts += [
                (tr("Thành viên năm {year}").format(year=newest.year), figure_text("members", newest.members)),
                (tr("Doanh thu năm {year} (đồng)").format(year=newest.year), figure_text("revenue", newest.revenue)),
            ]
        self._facts.set(facts)
