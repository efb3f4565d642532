"""What the area knows of one organisation: the events it took part in."""

from PySide6.QtWidgets import QWidget

from lmhtx_desktop.areas.events.queries.events import events_of_organisation
from lmhtx_desktop.areas.events.ui.columns import joined_columns
from lmhtx_desktop.desk.detail import Card, SimpleTable
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.kernel.changes import Area
from lmhtx_desktop.kernel.language import tr


class OrganisationPanel(Card):
    """The events an organisation took part in, the newest first."""

    def __init__(self, shell: Shell, organisation_id: int, parent: QWidget | None = None) -> None:
        super().__init__(tr("Hội chợ, hội nghị, sự kiện"), parent=parent)
        self._shell, self._organisation_id = shell, organisation_id
        self.table = SimpleTable(
            joined_columns(),
            open_row=lambda row: shell.open(Area.EVENTS, row.event_id),
            empty_text=tr("Chưa tham gia sự kiện nào."),
        )
        self.add(self.table)
        shell.changed.connect(self._on_changed)
        self.refresh()

    def refresh(self) -> None:
        """Ask again."""
        self._shell.ask(events_of_organisation, self._organisation_id, then=self.table.set_rows, owner=self, slot="events")

    def _on_changed(self, areas: frozenset[Area]) -> None:
        if Area.EVENTS in areas:
            self.refresh()
