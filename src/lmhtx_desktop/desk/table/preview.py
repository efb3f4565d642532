"""The pane at the right of a list, which shows the record the cursor is on."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QScrollArea, QSplitter, QToolButton, QWidget

from lmhtx_desktop.desk import theme
from lmhtx_desktop.desk.icons import set_icon
from lmhtx_desktop.kernel.language import tr

_FROM = 1200


class PreviewPane(QScrollArea):
    """Shows what `make` makes of a record; in narrow windows there is no room for it.

    Attributes:
        button: opens and closes it. wished: the person opened or closed it.
    """

    wished = Signal(bool)

    def __init__(self, make: Callable[[int], QWidget]) -> None:
        super().__init__()
        self._make = make
        self._shown: int | None = None
        self.setWidgetResizable(True)
        theme.style(self, "preview")
        theme.size(self, min_width=260)
        self.hide()
        self.button = QToolButton()
        self.button.setCheckable(True)
        theme.style(self.button, "flat")
        set_icon(self.button, "preview")
        self.button.setToolTip(tr("Xem nhanh bên phải"))
        self.button.setAccessibleName(tr("Xem nhanh bên phải"))
        self.button.toggled.connect(self.wished)

    def show_record(self, row_id: int | None) -> None:
        """Show a record; None: there is nothing to be shown."""
        wide = self.window().width() >= theme.px(_FROM)
        self.button.setEnabled(wide)
        wanted = wide and self.button.isChecked() and row_id is not None
        self.setVisible(wanted)
        if not wanted or row_id is None:
            self._shown = None
        elif row_id != self._shown:
            self._shown = row_id
            self.setWidget(self._make(row_id))

    def forget(self) -> None:
        """Make the record anew the next time: it may have changed."""
        self._shown = None

    def restore(self, splitter: QSplitter, *, opened: bool, width: int) -> None:
        """Stand as the person left it. width: in design pixels."""
        self.button.setChecked(opened)
        splitter.setSizes([10_000, theme.px(width)])

    def design_width(self) -> int:
        """Return how wide it is, in design pixels."""
        return round(self.width() * 100 / theme.look().zoom)
