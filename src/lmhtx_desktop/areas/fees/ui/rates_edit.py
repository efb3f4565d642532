"""The lines of a tariff, as an editor in a form: one per kind, and as many for single industries as the office needs."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from lmhtx_desktop.areas.fees.kinds import kind_name
from lmhtx_desktop.areas.fees.words import KINDS
from lmhtx_desktop.areas.organisations.api import SECTOR_NAMES
from lmhtx_desktop.desk import theme
from lmhtx_desktop.desk.editors import ChoiceEdit, DongEdit
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.money import Dong


class RatesEdit(QWidget):
    """Đồng per year by kind, and by kind and industry; its value is ``[[kind, sector or None, đồng], …]``.

    An amount left empty means: nothing was decided, members of that kind are not put on the list.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        theme.space(column, 0, 6)
        table = QWidget()
        self._grid = QGridLayout(table)
        theme.space(self._grid, 0, 6)
        for place, title in enumerate((tr("Loại hình"), tr("Ngành"), tr("Mức thu (đồng/năm)"))):
            heading = QLabel(title)
            theme.style(heading, "caption")
            heading.setAlignment(Qt.AlignmentFlag.AlignRight if place == 2 else Qt.AlignmentFlag.AlignLeft)
            self._grid.addWidget(heading, 0, place)
            self._grid.setColumnStretch(place, 1)
        self._of_kinds: dict[str, DongEdit] = {}
        for place, kind in enumerate(KINDS, 1):
            self._grid.addWidget(QLabel(kind_name(kind)), place, 0)
            every = QLabel(tr("mọi ngành"))
            theme.style(every, "muted")
            self._grid.addWidget(every, place, 1)
            self._of_kinds[kind] = self._amount(place, tr("Mức thu của {kind}").format(kind=kind_name(kind)))
        self._of_sectors: list[tuple[ChoiceEdit, ChoiceEdit, DongEdit]] = []
        column.addWidget(table)
        self.more = QPushButton(tr("Thêm mức riêng cho một ngành"))
        self.more.setAutoDefault(False)
        theme.style(self.more, "link")
        self.more.clicked.connect(self._on_more)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self.setFocusProxy(self._of_kinds[KINDS[0]])

    def value(self) -> list[list[str | Dong | None]]:
        """Return the lines that carry an amount."""
        found: list[list[str | Dong | None]] = [
            [kind, None, amount] for kind, editor in self._of_kinds.items() if (amount := editor.value()) is not None
        ]
        for kind, sector, editor in self._of_sectors:
            if (amount := editor.value()) is not None:
                found.append([kind.value(), sector.value(), amount])
        return found

    def set_value(self, value: Sequence[Sequence[str | Dong | None]] | None) -> None:
        """Show the lines of a tariff."""
        general = {kind: amount for kind, sector, amount in value or () if sector is None}
        for kind, editor in self._of_kinds.items():
            amount = general.get(kind)
            editor.set_value(amount if isinstance(amount, int) else None)
        special = [line for line in value or () if line[1] is not None]
        while len(self._of_sectors) < len(special):
            self._add_line()
        for place, (kind_edit, sector_edit, editor) in enumerate(self._of_sectors):
            line = special[place] if place < len(special) else (None, None, None)
            kind_edit.set_value(line[0])
            sector_edit.set_value(line[1])
            editor.set_value(line[2] if isinstance(line[2], int) else None)

    def problem(self) -> str:
        """Return what is wrong with a line, or ""."""
        for editor in (*self._of_kinds.values(), *(line[2] for line in self._of_sectors)):
            if sentence := editor.problem():
                return sentence
        if any(editor.value() is not None and None in (kind.value(), sector.value()) for kind, sector, editor in self._of_sectors):
            return tr("Mức riêng theo ngành phải có đủ loại hình và ngành.")
        return ""

    def set_wrong(self, wrong: bool) -> None:
        """Draw the amounts with a red border, or take it away."""
        for editor in self._of_kinds.values():
            editor.set_wrong(wrong)

    def _on_more(self) -> None:
        self._add_line()
        self._of_sectors[-1][0].setFocus(Qt.FocusReason.TabFocusReason)

    def _add_line(self) -> None:
        place = len(KINDS) + len(self._of_sectors) + 1
        kind = ChoiceEdit([(code, kind_name(code)) for code in KINDS])
        sector = ChoiceEdit([(code, tr(name)) for code, name in SECTOR_NAMES.items()])
        kind.setAccessibleName(tr("Loại hình"))
        sector.setAccessibleName(tr("Ngành"))
        before: QWidget = self._of_sectors[-1][2] if self._of_sectors else self._of_kinds[KINDS[-1]]
        for column, choice in enumerate((kind, sector)):
            self._grid.addWidget(choice, place, column)
            choice.edited.connect(self.edited)
        amount = self._amount(place, tr("Mức thu riêng của ngành"))
        for after in (kind, sector, amount):
            QWidget.setTabOrder(before, after)
            before = after
        self._of_sectors.append((kind, sector, amount))

    def _amount(self, place: int, name: str) -> DongEdit:
        editor = DongEdit()
        editor.setAccessibleName(name)
        editor.edited.connect(self.edited)
        self._grid.addWidget(editor, place, 2)
        return editor
