"""Asking why personal data shall be seen; the answer goes into the history before anything is shown."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from lmhtx_desktop.desk.editors import TextEdit
from lmhtx_desktop.desk.form import Field, FormDialog
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.kernel.changes import Done
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.persons import NoteDisclosure


class DiscloseDialog(FormDialog):
    """Asks for the reason, notes it, then shows.

    Args:
        command: writes the note (store.disclosure.note_disclosure). who: the person. what: what of them will be seen. show: called once
            the note is written.
    """

    def __init__(
        self, shell: Shell, command: Callable[..., Done], who: str, what: str, show: Callable[[], object], parent: QWidget | None = None
    ) -> None:
        reason = Field(
            "reason", tr("Lý do"), lambda: TextEdit(tr("Ví dụ: đối chiếu hồ sơ vay"), max_length=200), required=True,
            hint=tr("Ai xem, xem gì, lúc nào và vì sao được ghi vào nhật ký."), remember=True,
        )  # fmt: skip
        super().__init__(
            shell, tr("Xem dữ liệu cá nhân"), [reason], command, lambda values: NoteDisclosure(who, what, values["reason"] or ""),
            verb=tr("Xem"), then=lambda _: show(), parent=parent, intro=f"{who} – {what}",
        )  # fmt: skip
