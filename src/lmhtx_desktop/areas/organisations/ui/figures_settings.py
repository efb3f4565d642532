"""From which change on a figure is worth a look: one number."""

from PySide6.QtWidgets import QWidget

from lmhtx_desktop.areas.organisations.commands import SetFigureChecks, set_figure_checks
from lmhtx_desktop.areas.organisations.commands.figures import JUMP_BOUNDS
from lmhtx_desktop.desk.editors import NumberEdit
from lmhtx_desktop.desk.form import Field, FormDialog
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.kernel.language import tr


class FigureChecksDialog(FormDialog):
    """Sets the share of last year's figure beyond which a change is pointed at."""

    def __init__(self, shell: Shell, share: int, parent: QWidget | None = None) -> None:
        field = Field(
            "jump_percent", tr("Thay đổi so với năm trước từ (%)"), lambda: NumberEdit(*JUMP_BOUNDS), required=True,
            hint=tr("Ô tăng hoặc giảm quá mức này được tô vàng để xem lại; vẫn ghi được."),
        )  # fmt: skip
        super().__init__(
            shell, tr("Mức thay đổi cần xem lại"), [field], set_figure_checks, lambda typed: SetFigureChecks(typed["jump_percent"]),
            {"jump_percent": share}, parent=parent,
        )  # fmt: skip
