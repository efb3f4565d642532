"""A small criteria table that is complete, and sheets scored by it."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from lmhtx_desktop.areas.organisations.commands import SaveRatingTable, Score, ScoreOrganisation, TableLine
from lmhtx_desktop.areas.organisations.queries.rating import rating_sheet
from lmhtx_desktop.areas.organisations.rules.rating import Bands, CriteriaTable, Criterion
from tests.areas.organisations.conftest import Register

#: Level, number, text, points: one criterion of two parts, two without.
LINES: tuple[tuple[int, str, str, str | None], ...] = (
    (0, "I", "Tài chính", "7"), (1, "1", "Vốn", "7"), (2, "a", "Vốn bình quân", "4"), (2, "b", "Vốn tăng", "3"),
    (0, "II", "Quản trị", "93"), (1, "2", "Pháp luật", "63"), (1, "3", "Cán bộ", "30"),
)  # fmt: skip
BANDS = Bands(Decimal(80), Decimal(65), Decimal(50))


def as_table(points: Sequence[str | None]) -> CriteriaTable:
    """Return the table with these points by line."""
    lines = tuple(
        Criterion(place, level, number, text, None if most is None else Decimal(most))
        for place, ((level, number, text, _), most) in enumerate(zip(LINES, points, strict=True))
    )
    return CriteriaTable(None, "MAU", "Bảng mẫu", "Quyết định mẫu", 2024, BANDS, lines)


def order_of_table(
    *, id: int | None = None, from_year: int = 2024, points: Sequence[str | None] | None = None, bands: tuple[str, str, str] = ("80", "65", "50"),
    lines: tuple[TableLine, ...] | None = None, name: str = "Bảng mẫu", reason: str = "",
) -> SaveRatingTable:  # fmt: skip
    """Return the order that keeps the table."""
    told = as_table(points or [line[3] for line in LINES]).criteria
    return SaveRatingTable(
        id=id, name=name, source="Quyết định mẫu", from_year=from_year, good_from=Decimal(bands[0]), fair_from=Decimal(bands[1]),
        average_from=Decimal(bands[2]), reason=reason,
        lines=lines or tuple(TableLine(line.level, line.number, line.text, line.points) for line in told),
    )  # fmt: skip


def points_of(total: str) -> list[str | None]:
    """Return points of the four lines that come to `total`, from 7 to 100."""
    rest = Decimal(total) - 7
    first = min(rest, Decimal(63))
    return ["4", "3", str(first), str(rest - first)]


def full_score(register: Register, id: int, year: int, total: str, **more: Any) -> ScoreOrganisation:
    """Return the order that scores every line, `total` in all."""
    sheet = register.data.ask(rating_sheet, id, year)
    assert sheet is not None
    assert sheet.table is not None
    points = zip(sheet.table.scored, points_of(total), strict=True)
    return ScoreOrganisation(
        organisation=id, year=year, scores=tuple(Score(line.id, None, Decimal(given or 0)) for line, given in points), **more
    )
