"""The columns of training's lists and tables, and the colours of states."""

from typing import Any

from lmhtx_desktop.areas.training.queries.classes import ClassSheet
from lmhtx_desktop.areas.training.queries.roll import LearnerInClass
from lmhtx_desktop.areas.training.words import (
    ETHNIC_GROUPS,
    KIND_NAMES,
    PART_NAMES,
    POSITION_NAMES,
    SEX_NAMES,
    STATE_NAMES,
    SUBJECT_NAMES,
    ClassState,
)
from lmhtx_desktop.desk.table import Column, choice_column, date_column, dong_column, number_column, text_column
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.numbers import quotient

STATE_TONES = {ClassState.PLANNED: "neutral", ClassState.RUNNING: "accent", ClassState.ENDED: "warn", ClassState.CLOSED: "good"}


def names(words: dict[Any, str]) -> dict[Any, str]:
    """Return names of codes in the language of the screen."""
    return {code: tr(name) for code, name in words.items()}


def class_columns() -> list[Column[Any]]:
    """Return the columns of the list of classes."""
    return [
        text_column("code", tr("Mã lớp"), lambda row: row.code, width=92),
        text_column("name", tr("Tên lớp"), lambda row: row.name, width=280),
        choice_column("kind", tr("Loại lớp"), lambda row: row.kind, names(KIND_NAMES), width=100),
        date_column("starts_on", tr("Từ ngày"), lambda row: row.starts_on, width=100),
        date_column("ends_on", tr("Đến ngày"), lambda row: row.ends_on, width=100),
        number_column("learners", tr("Học viên"), lambda row: row.learners, width=84, sort=None),
        number_column("women", tr("Nữ"), lambda row: row.women, width=56, sort=None),
        number_column("certificates", tr("Chứng nhận"), lambda row: row.certificates, width=100, sort=None),
        dong_column("settled", tr("Quyết toán (đồng)"), lambda row: row.settled, width=138, sort=None),
        choice_column(
            "state", tr("Tình trạng"), lambda row: row.state, names(STATE_NAMES), width=108, sort=None,
            tone=lambda row: "warn" if row.state is ClassState.ENDED else None,
        ),
        choice_column("subject", tr("Nhóm chuyên đề"), lambda row: row.subject, names(SUBJECT_NAMES), width=210, visible=False),
        text_column("place", tr("Địa điểm"), lambda row: ", ".join(part for part in (row.place, row.commune) if part), width=200, visible=False),
        number_column("planned_learners", tr("Kế hoạch (người)"), lambda row: row.planned_learners, visible=False),
        dong_column("budget", tr("Dự toán (đồng)"), lambda row: row.budget, sort=None, visible=False),
    ]  # fmt: skip


def learner_columns() -> list[Column[Any]]:
    """Return the columns of the register of learners."""
    return [
        *_person_columns(),
        text_column("organisation", tr("Đơn vị hiện nay"), lambda row: row.organisation, width=240),
        text_column("phone", tr("Điện thoại"), lambda row: row.phone, width=110, sort=None),
        number_column("classes", tr("Số lớp đã dự"), lambda row: row.classes, width=112),
        date_column("last_class_on", tr("Lớp gần nhất"), lambda row: row.last_class_on),
        text_column("is_manager", tr("CB quản lý"), lambda row: tr("Có") if row.is_manager else None, width=90, sort=None, visible=False),
        text_column("is_poor", tr("Hộ nghèo"), lambda row: tr("Có") if row.is_poor else None, width=90, sort=None, visible=False),
    ]


def list_columns(sheet: ClassSheet) -> list[Column[Any]]:
    """Return the columns of one class's list."""

    def share(line: LearnerInClass) -> Any:
        return None if line.attendance.share is None else quotient(line.attendance.share * 100, 1, 1)

    def paper(line: LearnerInClass) -> str | None:
        if line.withdrawn_on is not None:
            return tr("Đã rút: {reason}").format(reason=line.withdrawal_reason)
        return line.certificate.text if line.certificate else None

    return [
        *_person_columns(),
        text_column("organisation", tr("Đơn vị"), lambda line: line.organisation, width=300),
        text_column("phone", tr("Điện thoại"), lambda line: line.phone, width=110, visible=False),
        number_column("attended", tr("Số buổi"), lambda line: line.attendance.attended if line.attendance.marked else None, width=70),
        number_column(
            "share", tr("Tỷ lệ (%)"), share, width=80,
            tone=lambda line: None if line.attendance.share is None else "good" if line.attendance.reaches(sheet.threshold) else "bad",
        ),
        text_column(
            "paper", tr("Chứng nhận"), paper, width=180, tone=lambda line: "muted" if line.withdrawn_on is not None else None,
        ),
    ]  # fmt: skip


def session_columns() -> list[Column[Any]]:
    """Return the columns of the plan of sessions."""
    return [
        date_column("day", tr("Ngày"), lambda session: session.day),
        choice_column("part", tr("Buổi"), lambda session: session.part, names(PART_NAMES), width=80),
        text_column("content", tr("Nội dung"), lambda session: session.content, width=520),
    ]


def history_columns(*, with_learner: bool) -> list[Column[Any]]:
    """Return the columns of classes learned, by one person or (with the person) by an organisation's people."""
    who = [
        text_column("learner", tr("Họ và tên"), lambda row: row.learner, width=170),
        choice_column("position", tr("Chức vụ"), lambda row: row.position, names(POSITION_NAMES), width=120),
    ]
    return [
        date_column("ends_on", tr("Ngày"), lambda row: row.ends_on),
        text_column("name", tr("Lớp"), lambda row: row.name, width=280),
        choice_column("kind", tr("Loại lớp"), lambda row: row.kind, names(KIND_NAMES), width=110),
        *(who if with_learner else []),
        text_column("certificate", tr("Chứng nhận"), lambda row: tr("Đã rút") if row.withdrawn_on else row.certificate, width=170),
    ]


def _person_columns() -> list[Column[Any]]:
    return [
        text_column("full_name", tr("Họ và tên"), lambda row: row.full_name, width=180),
        text_column("birth_year", tr("Năm sinh"), lambda row: row.birth_year and str(row.birth_year), width=84, align="center"),
        choice_column("sex", tr("Giới tính"), lambda row: row.sex, names(SEX_NAMES), width=84, sort=None),
        choice_column("ethnicity", tr("Dân tộc"), lambda row: row.ethnicity, ETHNIC_GROUPS, width=80, sort=None),
        choice_column("position", tr("Chức vụ"), lambda row: row.position, names(POSITION_NAMES), width=130),
    ]
