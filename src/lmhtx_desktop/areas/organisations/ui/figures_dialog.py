"""Entering what an organisation reported for a year, with the year before beside each field."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from lmhtx_desktop.areas.organisations.commands import RecordFigures, record_figures
from lmhtx_desktop.areas.organisations.queries.briefs import Figures
from lmhtx_desktop.areas.organisations.queries.figures import jump_percent
from lmhtx_desktop.areas.organisations.queries.register import OrganisationRow
from lmhtx_desktop.areas.organisations.rules import (
    FIGURE_GROUPS,
    FIGURES,
    MOST_PEOPLE,
    before_founding,
    doubts_beside,
    figure_doubts,
    figure_name,
    founded_in,
    with_remark,
)
from lmhtx_desktop.areas.organisations.ui.columns import names_of
from lmhtx_desktop.areas.organisations.words import Rating, rating_name
from lmhtx_desktop.desk.editors import ChoiceEdit, DongEdit, NumberEdit, RadioEdit
from lmhtx_desktop.desk.form import Field, FormDialog
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.kernel.changes import Done
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.numbers import format_number


def figure_text(key: str, value: Any) -> str:
    """Write a yearly figure; not recorded is an em dash."""
    sort = FIGURES[key][1]
    if value is None:
        return "—"
    if sort == "rating":
        return rating_name(value)
    if sort == "flag":
        return tr("Có") if value else tr("Không")
    return format_number(value)


class FiguresDialog(FormDialog):
    """Records the figures of one year, group by group; what is left empty is not recorded."""

    def __init__(
        self, shell: Shell, row: OrganisationRow, year: int, known: Sequence[Figures], parent: QWidget | None = None,
        then: Callable[[Done], object] | None = None,
    ) -> None:  # fmt: skip
        present = next((each for each in known if each.year == year), None)
        before = next((each for each in known if each.year == year - 1), None)
        last = {key: getattr(before, key) for key in FIGURES if getattr(before, key) is not None} if before is not None else {}

        def order(typed: dict[str, Any]) -> RecordFigures:
            return RecordFigures(organisation=row.id, year=year, **{key: typed[key] for key in FIGURES})

        share: list[int] = []
        early = before_founding(year, founded_in(row.founded_on, row.founded_year))

        def doubts(typed: dict[str, Any]) -> list[tuple[str, str]]:
            if not share:
                return []
            found = {doubt.key: doubt for doubt in doubts_beside(typed, last, share[0])}
            in_order = [key for _, keys in FIGURE_GROUPS for key in keys if typed.get(key) is not None]
            return [(doubt.key, doubt.sentence) for doubt in with_remark(found, in_order, early).values()]

        def judge_by(percent: int) -> None:
            share[:] = [percent]
            self.show_doubts()

        values = {key: getattr(present, key) for key in FIGURES} if present is not None else {}
        fields = [
            _field(key, year - 1, last.get(key), tr(group) if place == 0 else "")
            for group, keys in FIGURE_GROUPS for place, key in enumerate(keys)
        ]  # fmt: skip
        super().__init__(
            shell, tr("Số liệu năm {year}").format(year=year), fields, record_figures, order, values, parent=parent, then=then,
            intro=tr("{name}. Ô để trống là chưa thu thập được, không phải số 0.").format(name=row.name),
            check=figure_doubts, doubts=doubts, columns=3,
        )  # fmt: skip
        shell.ask(jump_percent, then=judge_by, owner=self, slot="share")


def _field(key: str, year: int, last: Any, section: str) -> Field:
    sort = FIGURES[key][1]
    label = figure_name(key) + (tr(" (đồng)") if sort == "money" else "")
    hint = tr("Năm {year}: {value}").format(year=year, value=figure_text(key, last)) if last is not None else ""
    editor = _EDITORS[sort] if key != "profit" else lambda: DongEdit(negative=True)
    return Field(key, label, editor, hint=hint, section=section)


_EDITORS: dict[str, Callable[[], Any]] = {
    "people": lambda: NumberEdit(0, MOST_PEOPLE),
    "money": DongEdit,
    "rating": lambda: ChoiceEdit(names_of(list(Rating), rating_name), tr("Chưa ghi")),
    "flag": lambda: RadioEdit([(None, tr("Chưa ghi")), (True, tr("Có")), (False, tr("Không"))]),
}
