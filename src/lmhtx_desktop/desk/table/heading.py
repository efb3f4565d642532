"""The head of a list page: its title, and small buttons without words."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QToolButton

from lmhtx_desktop.desk import theme
from lmhtx_desktop.desk.icons import set_icon


class Heading(QLabel):
    """The title of a list; where the page is too narrow for it, it ends in … and gives way to the search."""

    def __init__(self) -> None:
        super().__init__()
        theme.style(self, "title")

    def minimumSizeHint(self) -> QSize:  # noqa: D102 - Qt's own
        return QSize(theme.px(120), super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102 - Qt's own
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter = QPainter(self)
        painter.setPen(theme.look().colour("text"))
        painter.setFont(self.font())
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), shown)
        self.setToolTip(self.text() if shown != self.text() else "")


def tool_of(act: QAction) -> QToolButton:
    """Return the button of an act: its icon, its words for screen readers."""
    button = QToolButton()
    button.setDefaultAction(act)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
    button.setAccessibleName(act.text())
    set_icon(button, str(act.property("deskIcon")[0]))
    theme.style(button, "flat")
    return button
