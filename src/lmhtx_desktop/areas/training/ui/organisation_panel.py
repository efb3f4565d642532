"""What training knows of one organisation: whom it sent to which class."""

from PySide6.QtWidgets import QWidget

from lmhtx_desktop.areas.training.queries.learners import classes_of_organisation
from lmhtx_desktop.areas.training.ui.columns import history_columns
from lmhtx_desktop.desk.detail import Card, SimpleTable
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.kernel.changes import Area
from lmhtx_desktop.kernel.language import tr


class OrganisationPanel(Card):
    """The classes an organisation's people went to, the newest first."""

    def __init__(self, shell: Shell, organisation_id: int, parent: QWidget | None = None) -> None:
        super().__init__(tr("Đào tạo, bồi dưỡng"), parent=parent)
        self._shell, self._organisation_id = shell, organisation_id
        self.table = SimpleTable(
            history_columns(with_learner=True),
            open_row=lambda row: shell.open(Area.TRAINING, row.class_id),
            empty_text=tr("Chưa có ai của tổ chức này dự lớp."),
        )
        self.add(self.table)
        shell.changed.connect(self._on_changed)
        self.refresh()

    def refresh(self) -> None:
        """Ask again."""
        self._shell.ask(classes_of_organisation, self._organisation_id, then=self.table.set_rows, owner=self, slot="classes")

    def _on_changed(self, areas: frozenset[Area]) -> None:
        if Area.TRAINING in areas:
            self.refresh()
