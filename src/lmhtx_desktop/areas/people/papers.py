"""The history of one record on paper. A pure function."""

import datetime
from collections.abc import Mapping, Sequence
from typing import Any

from lmhtx_desktop.areas.people.queries import RecordChange
from lmhtx_desktop.areas.people.words import KINDS
from lmhtx_desktop.kernel.dates import format_date, format_official_date
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.numbers import format_number
from lmhtx_desktop.kernel.paper import (
    Align,
    Block,
    Grid,
    GridCell,
    GridColumn,
    GridRow,
    Heading,
    OfficialHead,
    Paper,
    Paragraph,
    Signature,
    Signatures,
)


def what_changed(line: RecordChange) -> str:
    """Name what a line tells: the field of the record itself, the field of what belongs to it, or the row that came or went."""
    if line.field:
        return f"{line.what}: {line.field}" if line.what else line.field
    return line.what if line.before or line.after else f"{tr(KINDS[line.kind])}: {line.what}"


def history_paper(name: str, narrowed: str, lines: Sequence[RecordChange], settings: Mapping[str, Any], today: datetime.date) -> Paper:
    """Make the list of changes, newest first, acts told once; `narrowed` says filters and search in words, or is ""."""
    titles: tuple[tuple[str, float, Align], ...] = (
        (tr("STT"), 0.5, "center"), (tr("Lúc"), 1.3, "left"), (tr("Người làm"), 1.5, "left"), (tr("Việc đã làm"), 3, "left"),
        (tr("Mục"), 2.6, "left"), (tr("Trước"), 2, "left"), (tr("Sau"), 2, "left"),
    )  # fmt: skip
    rows = []
    told = 0
    for place, line in enumerate(lines, 1):
        act = ("", "", "")
        if line.entry != told:
            told = line.entry
            sentence = tr("{act} (đã hoàn tác)").format(act=line.sentence) if line.undone else line.sentence
            act = (f"{format_date(line.at.date())} {line.at:%H:%M}", line.user, sentence)
        rows.append(GridRow((str(place), *act, what_changed(line), line.before, line.after)))
    day = format_official_date(today)
    place_and_day = f"{settings['place_name']}, {day}" if settings["place_name"] else day
    blocks: list[Block] = [
        OfficialHead(settings["parent_name"], settings["alliance_name"]),
        Heading(tr("LỊCH SỬ THAY ĐỔI HỒ SƠ"), name),
        *([Paragraph(narrowed, align="center", italic=True, size=11)] if narrowed else []),
        Grid([GridColumn(width, align) for _, width, align in titles], [[GridCell(title) for title, _, _ in titles]], rows, 10),
        Paragraph(tr("Tổng cộng: {count} thay đổi.").format(count=format_number(len(lines))), align="left", italic=True, size=11),
        Signatures((
            Signature(tr("NGƯỜI LẬP"), name=settings["preparer"]),
            Signature(settings["leader_title"], tr("(Ký, họ tên, đóng dấu)"), settings["leader"]),
        ), above=place_and_day),
    ]  # fmt: skip
    return Paper(tr("Lịch sử {name}").format(name=name), tuple(blocks), landscape=True)
