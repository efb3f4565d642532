"""The counts of the register by groups, as a paper. Pure."""

import datetime
from collections.abc import Callable, Sequence
from typing import Any

from lmhtx_desktop.areas.organisations.queries.groups import GroupLine, Groups
from lmhtx_desktop.kernel.dates import format_date
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.paper import Align, Grid, GridCell, GridColumn, GridRow, Heading, Paper, Paragraph

#: What a column of the paper is: heading, relative width, alignment, text of a line.
PaperColumn = tuple[str, int, Align, Callable[[GroupLine], str]]
_PORTRAIT_WIDTH = 680


def groups_paper(title: str, narrowed: str, columns: Sequence[PaperColumn], groups: Groups, today: datetime.date) -> Paper:
    """Return the counts as a paper: groups of the first level and the total in bold."""

    def row(line: GroupLine) -> GridRow:
        cells = ["" if (text := show(line)) == "—" else text for *_, show in columns]
        return GridRow(cells, "bold" if line.heads else "plain")

    grid = Grid(
        columns=[GridColumn(width, align) for _, width, align, _ in columns],
        heading=[[GridCell(heading) for heading, *_ in columns]],
        rows=[row(line) for line in (*groups.lines, groups.total)],
    )
    words: list[Any] = [Heading(title.upper(), " · ".join(filter(None, (groups.province, narrowed)))), grid]
    words.append(Paragraph(tr("In ngày {day}.").format(day=format_date(today)), align="left", italic=True, size=11))
    return Paper(title, words, landscape=sum(width for _, width, *_ in columns) > _PORTRAIT_WIDTH)
