"""Đánh giá, xếp loại hợp tác xã: tables of criteria, points, bands, and who is not rated (TT 01/2020/TT-BKHĐT)."""

import datetime
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from lmhtx_desktop.areas.organisations.words import NotRated, Rating, Sector, Status
from lmhtx_desktop.kernel.dates import EARLIEST_YEAR, LATEST_YEAR, add_months
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.numbers import format_number, parse_number
from lmhtx_desktop.kernel.text import tidy

#: What the points of a table come to.
FULL = Decimal(100)
#: Points are given in quarters at the finest.
STEP = Decimal("0.25")
#: Levels of a line.
GROUP, CRITERION, PART = range(3)
_LONGEST_NUMBER, _LONGEST_TEXT, _LONGEST_NAME = 10, 500, 300
#: Out of work for more days than the three longest months have, in one stretch or several.
_THREE_MONTHS_OF_DAYS = 92


@dataclass(frozen=True)
class Criterion:
    """One line of a table.

    Attributes:
        id: row in the file; for a line that is not kept yet, its place. level: `GROUP`, `CRITERION` or `PART`.
        points: the most there are, None: not known. facts: yearly figures shown beside it as help.
    """

    id: int
    level: int
    number: str
    text: str
    points: Decimal | None = None
    facts: tuple[str, ...] = ()


@dataclass(frozen=True)
class Bands:
    """From how many points of 100 a rating begins; below the last is Yếu."""

    good: Decimal
    fair: Decimal
    average: Decimal

    def rating_of(self, total: Decimal) -> Rating:
        """Return the rating of a total."""
        if total >= self.good:
            return Rating.GOOD
        if total >= self.fair:
            return Rating.FAIR
        return Rating.AVERAGE if total >= self.average else Rating.WEAK


@dataclass(frozen=True)
class CriteriaTable:
    """A table in force from `from_year` on; `id` None: as shipped, not kept in the file yet."""

    id: int | None
    code: str
    name: str
    source: str
    from_year: int
    bands: Bands
    criteria: tuple[Criterion, ...]

    def below(self, place: int) -> Iterator[int]:
        """Give the places of the lines directly below the line at `place`."""
        level = self.criteria[place].level
        for at in range(place + 1, len(self.criteria)):
            if self.criteria[at].level <= level:
                return
            if self.criteria[at].level == level + 1:
                yield at

    @property
    def scored(self) -> tuple[Criterion, ...]:
        """The lines that are given points: those with nothing below them."""
        return tuple(line for place, line in enumerate(self.criteria) if not any(self.below(place)))

    def most_of(self, place: int) -> Decimal | None:
        """Return the most points of a line: its own, or those of the lines below it where all of them are known."""
        own = self.criteria[place].points
        return own if own is not None else sum_known([self.most_of(at) for at in self.below(place)])

    @property
    def known(self) -> Decimal:
        """The points known of all lines that are scored."""
        return sum((line.points for line in self.scored if line.points is not None), Decimal(0))

    @property
    def unknown(self) -> int:
        """How many of the lines that are scored have no points yet."""
        return sum(line.points is None for line in self.scored)

    @property
    def is_complete(self) -> bool:
        """Whether it can be scored by: all points known, 100 in all."""
        return bool(self.scored) and not self.unknown and self.known == FULL


def sum_known(points: Sequence[Decimal | None]) -> Decimal | None:
    """Add points up; None where there are none, or one of them is not known."""
    known = [each for each in points if each is not None]
    return sum(known, Decimal(0)) if known and len(known) == len(points) else None


def table_in_force(tables: Sequence[CriteriaTable], year: int) -> CriteriaTable | None:
    """Return the newest table that is in force in `year`."""
    in_force = [table for table in tables if table.from_year <= year]
    return max(in_force, key=lambda table: table.from_year, default=None)


def year_rated_now(today: datetime.date) -> int:
    """Return the year being rated: from October on this one (sheets are due on 15/12, Đ.9), before that the last."""
    return today.year if today.month >= 10 else today.year - 1


def parse_points(text: str) -> Decimal | None:
    """Understand points as typed: ``2,5`` · ``2.5`` · empty is None.

    Raises:
        RuleBroken: no number (field "").
    """
    return parse_number(text) if text.strip() else None


def format_points(points: Decimal | None) -> str:
    """Write points: ``2,5``; not given is an em dash."""
    return format_number(points, 2)


def points_problem(points: Decimal, most: Decimal | None) -> str:
    """Say why these points cannot be given where `most` is the maximum, or "" where they can."""
    if points < 0:
        return tr("Điểm không được âm.")
    if most is not None and points > most:
        return tr("Điểm tối đa là {most}.").format(most=format_points(most))
    if points % STEP:
        return tr("Điểm lẻ chỉ theo bước 0,25 (ví dụ 0,25; 0,5; 1,75).")
    return ""


@dataclass(frozen=True)
class Fault:
    """What is wrong with a table, at the line at `place` (None: the whole), in its `field`."""

    place: int | None
    field: str
    sentence: str


def table_faults(table: CriteriaTable) -> list[Fault]:
    """List why a table cannot be kept. Points that are not known yet are no fault; a sum that is not 100 is."""
    found = list(_head_faults(table))
    if not table.criteria:
        return [*found, Fault(None, "lines", tr("Bảng tiêu chí phải có ít nhất một nhóm tiêu chí."))]
    before = -1
    for place, line in enumerate(table.criteria):
        if line.level > before + 1:
            found.append(Fault(place, "text", tr("Tiêu chí phải nằm trong một nhóm, nội dung phải nằm trong một tiêu chí.")))
        before = line.level
        found += _line_faults(table, place)
    if not found and not table.unknown and table.known != FULL:
        told = tr("Điểm tối đa của các tiêu chí cộng lại là {sum}, phải bằng 100.").format(sum=format_points(table.known))
        found.append(Fault(None, "lines", told))
    if not found and table.known > FULL:
        told = tr("Điểm tối đa đã ghi cộng lại là {sum}, vượt quá 100.").format(sum=format_points(table.known))
        found.append(Fault(None, "lines", told))
    return found


def _head_faults(table: CriteriaTable) -> Iterator[Fault]:
    for field, text in (("name", table.name), ("source", table.source)):
        if not tidy(text):
            yield Fault(None, field, tr("Hãy ghi nội dung này."))
        elif len(tidy(text)) > _LONGEST_NAME:
            yield Fault(None, field, tr("Nội dung dài quá {longest} ký tự.").format(longest=_LONGEST_NAME))
    if not EARLIEST_YEAR <= table.from_year <= LATEST_YEAR:
        yield Fault(None, "from_year", tr("Năm phải từ {first} đến {last}.").format(first=EARLIEST_YEAR, last=LATEST_YEAR))
    bands = table.bands
    if not FULL >= bands.good > bands.fair > bands.average > 0:
        yield Fault(None, "good_from", tr("Các mức điểm phải giảm dần: Tốt, Khá, Trung bình, trong khoảng trên 0 đến 100."))


def _line_faults(table: CriteriaTable, place: int) -> Iterator[Fault]:
    line, below = table.criteria[place], list(table.below(place))
    if not tidy(line.number) or len(tidy(line.number)) > _LONGEST_NUMBER:
        yield Fault(place, "number", tr("Hãy ghi số thứ tự, không quá {longest} ký tự.").format(longest=_LONGEST_NUMBER))
    if not tidy(line.text) or len(tidy(line.text)) > _LONGEST_TEXT:
        yield Fault(place, "text", tr("Hãy ghi nội dung, không quá {longest} ký tự.").format(longest=_LONGEST_TEXT))
    if line.level == GROUP and not below:
        yield Fault(place, "text", tr("Nhóm {number} chưa có tiêu chí nào.").format(number=line.number))
    if line.points is None:
        return
    if problem := points_problem(line.points, FULL):
        yield Fault(place, "points", problem)
    elif below:
        known = [table.most_of(at) for at in below]
        parts, full = sum((each for each in known if each is not None), Decimal(0)), None not in known
        if parts > line.points or (full and parts != line.points):
            told = tr("Mục {number}: điểm các nội dung bên trong cộng lại là {parts}, khác điểm của mục ({points}).")
            yield Fault(place, "points", told.format(number=line.number, parts=format_points(parts), points=format_points(line.points)))


@dataclass(frozen=True)
class ScoreSum:
    """What scores come to.

    Attributes:
        total: their sum, None where none is given. left: how many lines have none.
    """

    total: Decimal | None
    left: int

    @property
    def is_complete(self) -> bool:
        """Whether every line has its points."""
        return self.total is not None and not self.left


def sum_scores(table: CriteriaTable, scores: Mapping[int, Decimal | None]) -> ScoreSum:
    """Add the points of one score up; `scores` are by id of the line."""
    given = [points for line in table.scored if (points := scores.get(line.id)) is not None]
    return ScoreSum(sum(given, Decimal(0)) if given else None, len(table.scored) - len(given))


def rating_of(table: CriteriaTable, scores: Mapping[int, Decimal | None]) -> Rating | None:
    """Return the rating a score comes to; None until every line has its points."""
    added = sum_scores(table, scores)
    return table.bands.rating_of(added.total) if added.is_complete and added.total is not None else None


def check_scores(table: CriteriaTable, scores: Mapping[int, Decimal | None], field: str) -> None:
    """Refuse points on lines that are not scored, below zero, above the most or between the steps.

    Raises:
        RuleBroken: `field`, naming the line.
    """
    lines = {line.id: line for line in table.scored}
    for id, points in scores.items():
        if id not in lines:
            raise RuleBroken(field, tr("Bảng tiêu chí đã thay đổi; hãy mở lại phiếu chấm."))
        if points is not None and (problem := points_problem(points, lines[id].points)):
            raise RuleBroken(field, tr("Tiêu chí {number}: {problem}").format(number=numbered(table, id), problem=problem))


def numbered(table: CriteriaTable, id: int) -> str:
    """Return the number of a line as one says it: ``3a`` for part a of criterion 3."""
    criterion = ""
    for line in table.criteria:
        if line.level == CRITERION:
            criterion = line.number
        if line.id == id:
            return f"{criterion}{line.number}" if line.level == PART else line.number
    return ""


def proposed_reason(
    year: int,
    sector: str | None,
    founded_on: datetime.date | None,
    founded_year: int | None,
    statuses: Sequence[tuple[datetime.date | None, str]],
    until: datetime.date,
) -> NotRated | None:
    """Return why a cooperative is not to be rated for `year` as its dated facts stand, or None.

    Credit funds are rated under the State Bank's rules; a cooperative founded so late that it worked less than 12 months
    by the end of the year (of a bare founding year: that year) is new; one that was not Đang hoạt động for more than
    three months of the year had stopped. `statuses` are (since, status), in any order; `until` is the last day looked at.
    """
    if sector == Sector.TD:
        return NotRated.CREDIT
    after = datetime.date(year + 1, 1, 1)
    if founded_on is not None and add_months(founded_on, 12) > after:
        return NotRated.NEW
    if founded_on is None and founded_year is not None and founded_year >= year:
        return NotRated.NEW
    out_of_work = list(_stretches(year, statuses, min(until + datetime.timedelta(days=1), after)))
    if any(add_months(start, 3) < end for start, end in out_of_work):
        return NotRated.STOPPED
    days = sum((end - start).days for start, end in out_of_work)
    return NotRated.STOPPED if days > _THREE_MONTHS_OF_DAYS else None


def _stretches(
    year: int, statuses: Sequence[tuple[datetime.date | None, str]], end: datetime.date
) -> Iterator[tuple[datetime.date, datetime.date]]:
    """Give the stretches of the year, as (first day, first day after), in which it was not active."""
    start = datetime.date(year, 1, 1)
    turns = sorted((max(since or start, start), since or datetime.date.min, status) for since, status in statuses)
    stopped: datetime.date | None = None
    for day, _, status in turns:
        if day >= end:
            break
        if status == Status.ACTIVE:
            if stopped is not None and day > stopped:
                yield stopped, day
            stopped = None
        elif stopped is None:
            stopped = day
    if stopped is not None and stopped < end:
        yield stopped, end
