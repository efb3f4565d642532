"""What the area "Đào tạo" says of itself."""

from typing import Any

from lmhtx_desktop.kernel.changes import Area
from lmhtx_desktop.kernel.language import mark
from lmhtx_desktop.kernel.manifest import Inside, Manifest


def _open_page(shell: Any) -> Any:
    from lmhtx_desktop.areas.training.ui.page import TrainingPage

    return TrainingPage(shell)


def _open_record(shell: Any, class_id: int) -> Any:
    from lmhtx_desktop.areas.training.ui.class_page import ClassPage

    return ClassPage(shell, class_id)


def _organisation_panel(shell: Any, organisation_id: int) -> Any:
    from lmhtx_desktop.areas.training.ui.organisation_panel import OrganisationPanel

    return OrganisationPanel(shell, organisation_id)


def _inside() -> Inside:
    from lmhtx_desktop.areas.training.history import TABLES
    from lmhtx_desktop.areas.training.indicators import TrainingIndicators
    from lmhtx_desktop.areas.training.queries.checks import CHECKS, deadlines
    from lmhtx_desktop.areas.training.queries.persons import person_traces

    return Inside(TrainingIndicators(), CHECKS, deadlines, tables=TABLES, persons=person_traces)


MANIFEST = Manifest(
    area=Area.TRAINING,
    title=mark("Đào tạo"),
    icon="training",
    order=50,
    open_page=_open_page,
    open_record=_open_record,
    record_table="training_class",
    organisation_panel=_organisation_panel,
    open_inside=_inside,
)
