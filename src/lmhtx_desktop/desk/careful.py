"""A dialog that asks before what was typed or chosen in it is lost."""

from PySide6.QtWidgets import QDialog

from lmhtx_desktop.desk.messages import Box, ask_first
from lmhtx_desktop.kernel.language import tr


class CarefulDialog(QDialog):
    """Esc, “Quay lại” and the window's cross leave at once, unless there is work in it: then they ask first."""

    _leaving: Box | None = None

    def holds_work(self) -> bool:
        """Whether something would have to be typed or chosen again; override."""
        raise NotImplementedError

    def reject(self) -> None:
        """Leave; asks where there is work in the dialog."""
        if not self.holds_work():
            super().reject()
        elif self._leaving is None:
            detail = tr("Nội dung đang nhập trong “{title}” chưa được ghi.").format(title=self.windowTitle())
            self._leaving = ask_first(self, tr("Bỏ những gì vừa nhập?"), detail, tr("Bỏ"), then=self._give_up, quit_verb=tr("Nhập tiếp"))
            self._leaving.finished.connect(self._stay)

    def _give_up(self) -> None:
        super().reject()

    def _stay(self) -> None:
        self._leaving = None
