"""Training on paper: the sign-in sheet (DS-03), the list of certificates, the report of a class. Pure functions."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from lmhtx_desktop.areas.training.queries.classes import ClassSheet
from lmhtx_desktop.areas.training.queries.roll import LearnerInClass, SessionRow
from lmhtx_desktop.areas.training.rules.people import is_minority
from lmhtx_desktop.areas.training.words import (
    KIND_NAMES,
    POSITION_NAMES,
    PRESENCE_NAMES,
    PRESENCE_SIGNS,
    SEX_NAMES,
    SUBJECT_NAMES,
    DayPart,
    Sex,
)
from lmhtx_desktop.kernel.dates import format_date, format_official_date
from lmhtx_desktop.kernel.funding import SOURCE_NAMES, add_recorded
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.money import format_dong
from lmhtx_desktop.kernel.numbers import format_number
from lmhtx_desktop.kernel.paper import (
    Block,
    Grid,
    GridCell,
    GridColumn,
    GridRow,
    Heading,
    LabelledLines,
    OfficialHead,
    PageBreak,
    Paper,
    Paragraph,
    Signature,
    Signatures,
)

#: Blank lines at the foot of a sign-in sheet for people who come without being on the list.
WALK_INS = 5
#: Session columns that fit on one sheet; more sessions go on further sheets.
_SESSIONS_A_SHEET = 6

Settings = Mapping[str, Any]


def sign_in_sheet(sheet: ClassSheet, settings: Settings, today: date, walk_ins: int = WALK_INS) -> Paper:
    """Make DS-03: everyone on the list with a box to sign per session, then blank lines for walk-ins.

    A class of more sessions than fit in width gets one sheet for each six of them.
    """
    sessions = sheet.sessions
    groups = [sessions[start : start + _SESSIONS_A_SHEET] for start in range(0, len(sessions), _SESSIONS_A_SHEET)] or [()]
    blocks: list[Block] = []
    for group in groups:
        from_to = (
            "" if len(groups) == 1 else tr("Các buổi từ {first} đến {last}").format(first=_session(group[0]), last=_session(group[-1]))
        )
        blocks += [PageBreak()] if blocks else []
        blocks += [_head(settings, today), Heading(tr("DANH SÁCH HỌC VIÊN KÝ NHẬN"), _title(sheet)), _when_and_where(sheet)]
        blocks += [Paragraph(from_to, align="center", italic=True)] if from_to else []
        blocks += [_sign_grid(sheet, group, walk_ins), _signatures(settings)]
    return Paper(title=tr("Danh sách ký nhận lớp {code}").format(code=sheet.code), blocks=tuple(blocks), landscape=True, footer="DS-03")


def certificate_list(sheet: ClassSheet, settings: Settings, today: date) -> Paper:
    """Make the list of certificates of a class, with a column to sign for them."""
    holders = sorted(
        ((learner, learner.certificate) for learner in sheet.learners if learner.certificate is not None), key=lambda pair: pair[1].text
    )
    columns = [
        GridColumn(5, "center"), GridColumn(22), GridColumn(9, "center"), GridColumn(8, "center"), GridColumn(26), GridColumn(17, "center"),
        GridColumn(12, "center"), GridColumn(12),
    ]  # fmt: skip
    titles = (
        tr("TT"), tr("Họ và tên"), tr("Năm sinh"), tr("Giới tính"), tr("Đơn vị"), tr("Số chứng nhận"), tr("Ngày cấp"), tr("Ký nhận"),
    )  # fmt: skip
    rows = [
        GridRow((str(place), *_person(learner)[:3], learner.organisation or "", paper.text, format_date(paper.issued_on), ""))
        for place, (learner, paper) in enumerate(holders, start=1)
    ]
    grid = Grid(columns, [[GridCell(title) for title in titles]], rows)
    total = Paragraph(tr("Danh sách gồm {count} người.").format(count=len(rows)), italic=True)
    return Paper(
        title=tr("Danh sách cấp chứng nhận lớp {code}").format(code=sheet.code),
        blocks=(_head(settings, today), Heading(tr("DANH SÁCH CẤP CHỨNG NHẬN"), _title(sheet)), _when_and_where(sheet), grid, total,
                _signatures(settings)),
        landscape=True,
    )  # fmt: skip


def class_report(sheet: ClassSheet, settings: Settings, today: date) -> Paper:
    """Make the report of a class: what it was, who came, what it cost, how it was judged."""
    decided = tr("{number} ngày {day}").format(number=sheet.decision_number, day=format_date(sheet.decision_date))
    facts = [
        (tr("Loại lớp"), tr(KIND_NAMES[sheet.kind])),
        (tr("Nhóm chuyên đề"), tr(SUBJECT_NAMES[sheet.subject])),
        (tr("Chuyên đề"), sheet.topic or "—"),
        (tr("Quyết định mở lớp"), decided if sheet.decision_number else "—"),
        (tr("Đơn vị phối hợp"), sheet.partner or "—"),
        (tr("Thời gian"), _span(sheet)),
        (tr("Địa điểm"), _where(sheet)),
        (tr("Giảng viên"), sheet.lecturers or "—"),
        (tr("Đối tượng"), sheet.audience or "—"),
    ]
    blocks: list[Block] = [
        _head(settings, today), Heading(tr("BÁO CÁO KẾT QUẢ LỚP HỌC"), _title(sheet)), LabelledLines(facts),
        _section(tr("1. Học viên")), _attendance_grid(sheet), _section(tr("2. Kinh phí (đồng)")), _cost_grid(sheet),
    ]  # fmt: skip
    if sheet.evaluation:
        blocks += [_section(tr("3. Đánh giá")), *(Paragraph(line, indent=True) for line in sheet.evaluation.splitlines() if line.strip())]
    blocks.append(_signatures(settings))
    return Paper(title=tr("Báo cáo lớp {code}").format(code=sheet.code), blocks=tuple(blocks))


def attendance_list(sheet: ClassSheet, settings: Settings, today: date) -> Paper:
    """Make the attendance list as marked: a sign per session, sessions attended, share, result."""
    signs = ", ".join(f"{PRESENCE_SIGNS[presence]} {tr(name).lower()}" for presence, name in PRESENCE_NAMES.items())
    people = [GridColumn(4, "center"), GridColumn(20), GridColumn(7, "center"), GridColumn(20)]
    heading = [
        tr("TT"),
        tr("Họ và tên"),
        tr("Năm sinh"),
        tr("Đơn vị"),
        *(_session(session) for session in sheet.sessions),
        tr("Số buổi"),
        tr("Tỷ lệ (%)"),
    ]
    rows = [_attended_row(place, learner, sheet.sessions) for place, learner in enumerate(sheet.present_learners, start=1)]
    width = max(3.0, min(7.0, 42 / max(len(sheet.sessions), 1)))
    grid = Grid(
        [*people, *(GridColumn(width, "center") for _ in sheet.sessions), GridColumn(6, "center"), GridColumn(6, "center")],
        [[GridCell(title) for title in heading]],
        rows,
        size=10,
    )
    return Paper(
        title=tr("Bảng điểm danh lớp {code}").format(code=sheet.code),
        blocks=(_head(settings, today), Heading(tr("BẢNG ĐIỂM DANH"), _title(sheet)), _when_and_where(sheet), grid,
                Paragraph(signs, italic=True, size=11), _signatures(settings)),
        landscape=True,
    )  # fmt: skip


def _attended_row(place: int, learner: LearnerInClass, sessions: Sequence[SessionRow]) -> GridRow:
    signs = [PRESENCE_SIGNS[learner.marks[session.id]] if session.id in learner.marks else "" for session in sessions]
    share = learner.attendance.share
    percent = "—" if share is None else format_number(share * 100, 1)
    name, born, _, _ = _person(learner)
    return GridRow((str(place), name, born, learner.organisation or "", *signs, str(learner.attendance.attended), percent))


def _head(settings: Settings, today: date) -> OfficialHead:
    place = str(settings.get("place_name") or "")
    dated = format_official_date(today)
    return OfficialHead(
        parent=str(settings.get("parent_name") or ""),
        office=str(settings.get("alliance_name") or "").upper(),
        place_and_date=f"{place}, {dated}" if place else dated[0].upper() + dated[1:],
    )


def _title(sheet: ClassSheet) -> str:
    return tr("Lớp {name} (mã lớp {code})").format(name=sheet.name, code=sheet.code)


def _section(text: str) -> Paragraph:
    return Paragraph(text, bold=True, align="left")


def _span(sheet: ClassSheet) -> str:
    if sheet.starts_on == sheet.ends_on:
        return format_date(sheet.starts_on)
    return tr("từ {start} đến {end}").format(start=format_date(sheet.starts_on), end=format_date(sheet.ends_on))


def _where(sheet: ClassSheet) -> str:
    return ", ".join(text for text in (sheet.place, sheet.commune) if text) or "—"


def _when_and_where(sheet: ClassSheet) -> Paragraph:
    text = tr("Thời gian: {span}. Địa điểm: {place}.").format(span=_span(sheet), place=_where(sheet))
    return Paragraph(text, align="center", italic=True)


def _session(session: SessionRow) -> str:
    part = tr("S") if session.part is DayPart.MORNING else tr("C")
    return f"{part} {session.day.day:02d}/{session.day.month:02d}"


def _person(learner: LearnerInClass) -> tuple[str, str, str, str]:
    sex = tr(SEX_NAMES[learner.sex]) if learner.sex else ""
    position = tr(POSITION_NAMES[learner.position]) if learner.position else ""
    return learner.full_name, str(learner.birth_year or ""), sex, position


def _sign_grid(sheet: ClassSheet, sessions: Sequence[SessionRow], walk_ins: int) -> Grid:
    titles = [tr("TT"), tr("Họ và tên"), tr("Năm sinh"), tr("Giới tính"), tr("Chức vụ"), tr("Đơn vị"), tr("Điện thoại")]
    signed = [_session(session) for session in sessions] or [tr("Ký nhận")]
    widths = [
        GridColumn(4, "center"),
        GridColumn(20),
        GridColumn(7, "center"),
        GridColumn(6, "center"),
        GridColumn(13),
        GridColumn(22),
        GridColumn(11),
    ]
    boxes = [GridColumn(max(7.0, 14.0 - len(signed)), "center") for _ in signed]
    rows = []
    for place, learner in enumerate(sheet.present_learners, start=1):
        name, born, sex, position = _person(learner)
        rows.append(
            GridRow((str(place), name, born, sex, position, learner.organisation or "", learner.phone or "", *([""] * len(signed))))
        )
    blank = len(rows)
    rows += [GridRow((str(blank + extra), *([""] * (len(widths) - 1 + len(signed))))) for extra in range(1, walk_ins + 1)]
    top = [GridCell(title, rows=2) for title in titles] + [GridCell(tr("Ký nhận từng buổi (S: sáng, C: chiều)"), columns=len(signed))]
    if not sessions:
        return Grid([*widths, *boxes], [[*(GridCell(title) for title in titles), GridCell(signed[0])]], rows)
    return Grid([*widths, *boxes], [top, [GridCell(text) for text in signed]], rows)


def _attendance_grid(sheet: ClassSheet) -> Grid:
    """Count the list: planned, enrolled, took part, and among them women, minorities, managers, certificates."""
    listed = sheet.present_learners
    came = [learner for learner in listed if learner.attendance.took_part]
    lines = [
        (tr("Số học viên theo kế hoạch"), sheet.planned_learners),
        (tr("Số học viên trong danh sách"), len(listed)),
        (tr("Số học viên tham gia"), len(came)),
        (tr("Trong đó: nữ"), _count_known((learner.sex, learner.sex is Sex.FEMALE) for learner in came)),
        (tr("Trong đó: người dân tộc thiểu số"), _count_known((learner.ethnicity, is_minority(learner.ethnicity)) for learner in came)),
        (tr("Trong đó: cán bộ quản lý HTX"), sum(learner.is_manager for learner in came)),
        (tr("Trong đó: hộ nghèo"), sum(learner.is_poor for learner in came)),
        (tr("Số tổ chức có người tham gia"), len({learner.organisation_id for learner in came} - {None})),
        (tr("Số buổi học"), len(sheet.sessions)),
        (tr("Số chứng nhận đã cấp"), sum(learner.certificate is not None for learner in listed)),
    ]
    rows = [GridRow((text, format_number(count)), "italic" if text.startswith(tr("Trong đó")) else "plain") for text, count in lines]
    return Grid([GridColumn(70), GridColumn(30, "right")], [[GridCell(tr("Chỉ tiêu")), GridCell(tr("Số lượng"))]], rows)


def _count_known(answers: Iterable[tuple[object, bool]]) -> int | None:
    """Count who fits among those of whom it is recorded; None where it is recorded of nobody."""
    known = [fits for recorded, fits in answers if recorded is not None]
    return sum(known) if known else None


def _cost_grid(sheet: ClassSheet) -> Grid:
    rows = [GridRow((tr(SOURCE_NAMES[cost.source]), format_dong(cost.budget), format_dong(cost.settled))) for cost in sheet.costs]
    budget, settled = add_recorded(cost.budget for cost in sheet.costs), add_recorded(cost.settled for cost in sheet.costs)
    rows.append(GridRow((tr("Tổng cộng"), format_dong(budget), format_dong(settled)), "bold"))
    heading = [[GridCell(tr("Nguồn kinh phí")), GridCell(tr("Dự toán")), GridCell(tr("Quyết toán"))]]
    return Grid([GridColumn(50), GridColumn(25, "right"), GridColumn(25, "right")], heading, rows)


def _signatures(settings: Settings) -> Signatures:
    people = settings.get("signatories") or {}
    title = str(people.get("leader_title") or "CHỦ TỊCH")
    return Signatures((
        Signature(tr("NGƯỜI LẬP BIỂU"), name=str(people.get("preparer") or "")),
        Signature(title, hint=tr("(Ký, họ tên, đóng dấu)"), name=str(people.get("leader") or "")),
    ))  # fmt: skip
