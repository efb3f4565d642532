"""The office's own words, as they stand on every paper, and the form to change them."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from lmhtx_desktop.areas.people.commands import ChangeSettings, change_settings
from lmhtx_desktop.areas.people.queries import office_settings
from lmhtx_desktop.areas.people.words import SETTINGS
from lmhtx_desktop.desk import theme
from lmhtx_desktop.desk.detail import Card, Facts
from lmhtx_desktop.desk.editors import LongTextEdit, TextEdit
from lmhtx_desktop.desk.form import Field, FormDialog
from lmhtx_desktop.desk.icons import set_icon
from lmhtx_desktop.desk.page import Page
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.kernel.changes import Area
from lmhtx_desktop.kernel.language import mark, tr

_SECTIONS = (
    (mark("Cơ quan"), ("alliance_name", "parent_name", "address", "budget_unit_code")),
    (mark("Trên văn bản"), ("place_name", "document_suffix", "receipt_form", "receivers")),
    (mark("Người ký"), ("leader", "leader_title", "deputy", "deputy_title", "accountant", "cashier", "preparer")),
)
_HINTS = {
    "parent_name": mark("In ở dòng đầu văn bản, chữ hoa."),
    "place_name": mark("Trước ngày tháng: An Giang, ngày …"),
    "document_suffix": mark("Sau số văn bản: Số: 12/BC-LMHTX"),
    "receipt_form": mark("Dòng đầu: Mẫu số 01-TT hay C40-BB; dòng sau: thông tư ban hành. Phiếu chi tự theo mẫu tương ứng."),
    "receivers": mark("Mỗi nơi một dòng."),
    "leader_title": mark("Ví dụ: CHỦ TỊCH"),
    "deputy_title": mark("Ký thay thì in: KT. CHỦ TỊCH, dòng dưới PHÓ CHỦ TỊCH"),
}


class SettingsSection(Page):
    """Shows the settings; Sửa opens the form."""

    listens = frozenset({Area.PEOPLE})

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(shell, parent)
        self._values: dict[str, Any] = {}
        outer = QVBoxLayout(self)
        theme.space(outer, 0, 0)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        outer.addWidget(scroll)
        inside = QWidget()
        scroll.setWidget(inside)
        inside.setAutoFillBackground(False)
        column = QVBoxLayout(inside)
        theme.space(column, (20, 14, 20, 12), 10)
        bar = QHBoxLayout()
        self.edit = QPushButton(tr("Sửa"))
        theme.style(self.edit, "primary")
        set_icon(self.edit, "edit", "on_accent", 16)
        self.edit.setToolTip(tr("Sửa thông tin cơ quan (F2)"))
        self.edit.setShortcut("F2")
        self.edit.setEnabled(False)
        self.edit.clicked.connect(self.open_form)
        bar.addWidget(self.edit)
        bar.addStretch(1)
        column.addLayout(bar)
        self._facts: dict[str, Facts] = {}
        for title, _ in _SECTIONS:
            card = Card(tr(title))
            facts = Facts([], columns=3)
            card.add(facts)
            self._facts[title] = facts
            column.addWidget(card)
        column.addStretch(1)

    def refresh(self) -> None:
        """Read the settings."""
        self.shell.ask(office_settings, then=self._show, owner=self)

    def open_form(self) -> None:
        """Open the form filled with what holds now."""
        values = {**self._values, "receivers": "\n".join(self._values["receivers"])}
        fields = [
            Field(
                key,
                tr(SETTINGS[key]),
                _editor(key),
                required=key in ("alliance_name", "place_name", "document_suffix"),
                hint=tr(_HINTS[key]) if key in _HINTS else "",
                span=2 if key in ("alliance_name", "parent_name", "address", "receipt_form", "receivers") else 1,
                section=tr(title) if place == 0 else "",
            )
            for title, keys in _SECTIONS
            for place, key in enumerate(keys)
        ]
        FormDialog(
            self.shell, tr("Thông tin cơ quan"), fields, change_settings, _order, {key: values.get(key, "") for key in SETTINGS}, parent=self
        ).open()  # fmt: skip

    def _show(self, values: dict[str, Any]) -> None:
        self._values = values
        self.edit.setEnabled(not self.shell.read_only_reason)
        for title, keys in _SECTIONS:
            self._facts[title].set([(tr(SETTINGS[key]), _said(values[key])) for key in keys])


def _editor(key: str) -> Any:
    lines = {"receivers": 4, "receipt_form": 2}.get(key)
    return TextEdit if lines is None else lambda: LongTextEdit(lines=lines)


def _said(value: Any) -> str:
    if isinstance(value, tuple):
        return "\n".join(value) or "—"
    return str(value) or "—"


def _order(values: dict[str, Any]) -> ChangeSettings:
    words = {key: values.get(key) or "" for key in SETTINGS if key != "receivers"}
    return ChangeSettings(**words, receivers=tuple(str(values.get("receivers") or "").splitlines()))
