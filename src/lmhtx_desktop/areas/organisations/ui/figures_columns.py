"""Yearly figures as columns of a grid: headings with their unit, what may be typed, what is said of a cell."""

from collections.abc import Callable, Mapping
from typing import Any

from lmhtx_desktop.areas.organisations.queries.figures import FiguresRow
from lmhtx_desktop.areas.organisations.rules import FIGURE_GROUPS, FIGURES, MOST_PEOPLE, figure_name, figures_judged, with_remark
from lmhtx_desktop.areas.organisations.ui.columns import names_of
from lmhtx_desktop.areas.organisations.words import Rating, rating_name
from lmhtx_desktop.desk.grid import ChoiceKind, GridColumn, GridRow, Kind, Mark, MoneyKind, NumberKind, flag_kind
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.money import MILLION

_HIDDEN = frozenset({
    "members_ethnic", "members_disabled", "workers_female", "insured", "managers_female", "managers_young", "equity", "assets_undivided",
    "tax_paid", "funds_set_aside",
})  # fmt: skip
_SHORT = (("liên hiệp hợp tác xã", "LH HTX"), ("hợp tác xã", "HTX"), ("tổ hợp tác", "THT"))
#: Widths in design pixels: heads, money in triệu đồng, money in đồng, choices.
_HEADS, _MILLIONS, _DONG, _CHOICE = 112, 136, 196, 124


def figure_columns(unit: int) -> list[GridColumn]:
    """Return the columns in the order people fill them in; money in `unit` đồng."""
    return [_column(key, tr(group), unit) for group, keys in FIGURE_GROUPS for key in keys]


def grid_row(row: FiguresRow) -> GridRow:
    """Return one organisation as a row of the grid, its kind abbreviated so that names differ where they are cut."""
    before = {key: value for key, value in (row.before or {}).items() if value is not None}
    return GridRow(row.id, short_name(row.name), row.commune or "", row.now or {}, before)


def short_name(name: str) -> str:
    """Return a name with the words for its kind abbreviated: ``Hợp tác xã Tân Phú`` → ``HTX Tân Phú``."""
    for words, short in _SHORT:
        if name.lower().startswith(words):
            return short + name[len(words) :]
    return name


def judge(row: GridRow, values: Mapping[str, Any], jump_percent: int, of_year: str = "") -> dict[str, Mark]:
    """Return the remarks at the figures of one organisation; what is to be said `of_year` as a whole stands at the first of them."""
    recorded = {key: value for key, value in values.items() if value is not None}
    in_order = [key for _, keys in FIGURE_GROUPS for key in keys if key in recorded]
    doubts = with_remark(figures_judged(recorded, row.beside, jump_percent), in_order, of_year)
    return {key: Mark(doubt.sentence, doubt.is_error, doubt.proposed) for key, doubt in doubts.items()}


def unit_name(unit: int) -> str:
    """Return what a unit of money is called."""
    return tr("triệu đồng") if unit == MILLION else tr("đồng")


def _column(key: str, group: str, unit: int) -> GridColumn:
    sort = FIGURES[key][1]
    kinds: dict[str, Callable[[], Kind]] = {
        "people": lambda: NumberKind(0, MOST_PEOPLE),
        "money": lambda: MoneyKind(unit, negative=key == "profit"),
        "rating": lambda: ChoiceKind(names_of(list(Rating), rating_name)),
        "flag": flag_kind,
    }
    name = figure_name(key)
    title = f"{name}\n({unit_name(unit)})" if sort == "money" else name
    width = {"people": _HEADS, "money": _MILLIONS if unit == MILLION else _DONG}.get(sort, _CHOICE)
    tip = tr("{name}. Ô trống là chưa ghi, không phải số 0.").format(name=name)
    return GridColumn(key, title, kinds[sort](), width, key not in _HIDDEN, group, tip)
