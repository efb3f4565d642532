"""Fields and columns for money by source, as classes and events keep it."""

from collections.abc import Iterable, Mapping
from typing import Any

from lmhtx_desktop.desk.editors import DongEdit
from lmhtx_desktop.desk.field import Field
from lmhtx_desktop.desk.table import Column, dong_column, text_column
from lmhtx_desktop.kernel.funding import SOURCE_NAMES, CostLine, Source, add_recorded
from lmhtx_desktop.kernel.language import tr


def cost_fields() -> list[Field]:
    """Return two amounts for each source: planned and settled, in đồng."""
    return [
        Field(f"{kind}_{source.lower()}", label, DongEdit, section=tr(SOURCE_NAMES[source]) if kind == "budget" else "")
        for source in Source
        for kind, label in (("budget", tr("Dự toán (đồng)")), ("settled", tr("Quyết toán (đồng)")))
    ]


def cost_values(lines: Iterable[CostLine]) -> dict[str, Any]:
    """Return what the fields show at first."""
    found: dict[str, Any] = {}
    for line in lines:
        found |= {f"budget_{line.source.lower()}": line.budget, f"settled_{line.source.lower()}": line.settled}
    return found


def cost_lines(values: Mapping[str, Any]) -> tuple[CostLine, ...]:
    """Return what was entered, a line for each source with an amount."""
    lines = (CostLine(source, values[f"budget_{source.lower()}"], values[f"settled_{source.lower()}"]) for source in Source)
    return tuple(line for line in lines if line.budget is not None or line.settled is not None)


def cost_columns() -> list[Column[CostLine]]:
    """Return the columns of a small table of cost lines."""
    return [
        text_column("source", tr("Nguồn kinh phí"), lambda line: tr(SOURCE_NAMES[line.source]), width=240),
        dong_column("budget", tr("Dự toán (đồng)"), lambda line: line.budget, width=160),
        dong_column("settled", tr("Quyết toán (đồng)"), lambda line: line.settled, width=160),
    ]


def cost_total(lines: Iterable[CostLine]) -> tuple[int | None, int | None]:
    """Return what was planned and what was settled over all sources, in đồng."""
    listed = list(lines)
    return add_recorded(line.budget for line in listed), add_recorded(line.settled for line in listed)
