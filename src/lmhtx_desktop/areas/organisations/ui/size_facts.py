"""The sizes of one organisation in words: by NĐ 113/2024 and by the rating form, never mixed."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from lmhtx_desktop.areas.organisations.queries.sizing import Sizes, size_of
from lmhtx_desktop.areas.organisations.rules import FIGURES, figure_name
from lmhtx_desktop.areas.organisations.rules.sizing import Why, size_in_words, size_name
from lmhtx_desktop.areas.organisations.words import FIELD_113_NAMES, Field113
from lmhtx_desktop.desk import theme
from lmhtx_desktop.desk.detail import Facts
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.kernel.language import tr


def size_lines(sizes: Sizes) -> list[tuple[str, str]]:
    """Return label and text of each scale, with the year of the figures and what is missing."""
    if sizes.by_decree.why is Why.NOT_COOPERATIVE:
        return []
    year = tr(", số liệu {year}").format(year=sizes.year) if sizes.year is not None else ""
    lines = [(tr("Quy mô theo NĐ 113/2024{year}").format(year=year), decree_words(sizes))]
    lines.append((tr("Theo thành viên (phiếu TT 01/2020)"), size_name(sizes.by_members)))
    lines.append((tr("Theo tổng nguồn vốn (phiếu TT 01/2020)"), size_name(sizes.by_capital)))
    return lines


def decree_words(sizes: Sizes) -> str:
    """Say the size by NĐ 113, the field it was judged in where that is a guess, and what is missing."""
    parts = [size_in_words(sizes.by_decree)]
    if sizes.by_decree.missing:
        names = [figure_name(key).lower() if key in FIGURES else tr("lĩnh vực") for key in sizes.by_decree.missing]
        parts.append(tr("thiếu {figures}").format(figures=", ".join(names)))
    if sizes.field_guessed and sizes.field is not None:
        parts.append(tr("lĩnh vực {field} suy từ ngành").format(field=tr(FIELD_113_NAMES[Field113(sizes.field)]).lower()))
    return "; ".join(parts)


class SizeFacts(QWidget):
    """Shows `size_lines` of one organisation; it asks by itself and is empty where there is nothing to say."""

    def __init__(self, shell: Shell, id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        theme.space(column, 0, 0)
        self.facts = Facts([], columns=3)
        column.addWidget(self.facts)
        shell.ask(size_of, id, then=self._show, owner=self)

    def _show(self, sizes: Sizes | None) -> None:
        lines = size_lines(sizes) if sizes is not None else []
        self.facts.set(lines)
        self.setVisible(bool(lines))
