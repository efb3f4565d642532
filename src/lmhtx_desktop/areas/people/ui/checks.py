"""Kiểm tra dữ liệu: structure and business rules one after the other, and what they found."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from lmhtx_desktop.desk import theme
from lmhtx_desktop.desk.icons import set_icon
from lmhtx_desktop.desk.page import Page
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.desk.table import SimpleTable, text_column
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.manifest import Finding
from lmhtx_desktop.kernel.numbers import format_number
from lmhtx_desktop.store.check import check_structure

Check = Callable[[Any], list[Finding]]


class ChecksSection(Page):
    """Runs the checks on demand (F9)."""

    def __init__(self, shell: Shell, checks: Callable[[], Sequence[Check]], parent: QWidget | None = None) -> None:
        super().__init__(shell, parent)
        self._checks = checks
        column = QVBoxLayout(self)
        theme.space(column, (20, 14, 20, 12), 8)
        bar = QHBoxLayout()
        theme.space(bar, 0, 12)
        self.go = QPushButton(tr("Kiểm tra"))
        theme.style(self.go, "primary")
        set_icon(self.go, "check", "on_accent", 16)
        self.go.setShortcut("F9")
        self.go.setToolTip(tr("Kiểm tra toàn bộ dữ liệu (F9)"))
        self.go.clicked.connect(self.start)
        bar.addWidget(self.go)
        self.result = QLabel(tr("Kiểm tra cấu trúc tệp, liên kết giữa các phần, số dư, số chứng từ và các quy tắc nghiệp vụ."))
        theme.style(self.result, "muted")
        self.result.setWordWrap(True)
        self.result.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        bar.addWidget(self.result, 1)
        column.addLayout(bar)
        self.table = SimpleTable(
            [text_column("sentence", tr("Điều cần xem lại"), lambda finding: finding.sentence, width=900, sort=None)],
            empty_text=tr("Bấm Kiểm tra; những điều cần xem lại hiện ở đây."),
        )
        self.table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.style(self.table, "")
        column.addWidget(self.table, 1)

    def start(self) -> None:
        """Run all checks off the GUI thread."""
        office = self.shell.office
        all_checks: list[Check] = [check_structure, *self._checks()]

        def run(step: Callable[[int, int], None]) -> list[Finding]:
            found: list[Finding] = []
            for place, check in enumerate(all_checks):
                step(place, len(all_checks))
                found += office.ask(check)
                if place == 0 and found:
                    break
            return found

        self.go.setEnabled(False)
        self.shell.run(tr("Đang kiểm tra dữ liệu…"), run, owner=self, then=self._show, ended=lambda: self.go.setEnabled(True))

    def _show(self, found: list[Finding]) -> None:
        self.table.set_rows(found)
        if found:
            self.result.setText(tr("Có {count} điều cần xem lại.").format(count=format_number(len(found))))
        else:
            self.result.setText(tr("Dữ liệu nguyên vẹn, mọi phép kiểm tra đều đạt."))
        theme.restyle(self.result, tone="warn" if found else "good")
