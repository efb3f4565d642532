"""Where a person stands in the register: in a post of an organisation, or as its representative without one."""

import datetime
from typing import Any

from sqlalchemy import ColumnElement, and_, or_, select

from lmhtx_desktop.areas.organisations.records import Officer, Organisation
from lmhtx_desktop.areas.organisations.words import post_name, sex_name, training_name
from lmhtx_desktop.kernel.changes import Area
from lmhtx_desktop.kernel.dates import format_date
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.persons import PersonAsk, PersonTrace
from lmhtx_desktop.kernel.text import fold
from lmhtx_desktop.store.datafile import Reading

_officer, _organisation = Officer.__table__.c, Organisation.__table__.c


def person_traces(reading: Reading, ask: PersonAsk) -> list[PersonTrace]:
    """Return every post the person holds or held, and organisations that name them as representative."""
    officers = reading.connection.execute(
        select(Officer.__table__, _organisation.name.label("organisation"))
        .join(Organisation, _organisation.id == _officer.organisation_id)
        .where(_officer_like(ask))
        .order_by(_officer.full_name, _officer.id)
    ).all()
    found = [_trace_of(row) for row in officers if ask.digits or ask.names(row.full_name)]
    known = {(row.organisation_id, fold(row.full_name)) for row in officers}
    named = select(
        _organisation.id, _organisation.name, _organisation.representative, _organisation.representative_title, _organisation.phone
    )
    for row in reading.connection.execute(named.where(_organisation.representative.is_not(None), _organisation_like(ask))):
        if (ask.digits or ask.names(row.representative)) and (row.id, fold(row.representative)) not in known:
            facts = _told([(tr("Chức vụ"), row.representative_title), (tr("Điện thoại của tổ chức"), row.phone)])
            found.append(
                PersonTrace(Area.ORGANISATIONS, row.id, tr("Người đại diện của {name}").format(name=row.name), row.representative, facts)
            )
    return found


def identity_number_of(reading: Reading, officer: int) -> str | None:
    """Return the personal number of one officer; ask only after `note_disclosure`."""
    return reading.connection.scalar(select(_officer.identity_number).where(_officer.id == officer))


def _officer_like(ask: PersonAsk) -> ColumnElement[bool]:
    if ask.digits:
        return or_(_officer.identity_number == ask.digits, _officer.search_text.contains(ask.digits, autoescape=True))
    return and_(*(_officer.search_text.contains(word, autoescape=True) for word in ask.words))


def _organisation_like(ask: PersonAsk) -> ColumnElement[bool]:
    words = (ask.digits,) if ask.digits else ask.words
    return and_(*(_organisation.search_text.contains(word, autoescape=True) for word in words))


def _trace_of(row: Any) -> PersonTrace:
    born = row.birth_on or row.birth_year
    facts = _told([
        (tr("Sinh"), format_date(born) if isinstance(born, datetime.date) else born), (tr("Giới tính"), row.sex and sex_name(row.sex)),
        (tr("Trình độ"), row.training and training_name(row.training)), (tr("Điện thoại"), row.phone), (tr("Thư điện tử"), row.email),
        (tr("Từ ngày"), row.since and format_date(row.since)), (tr("Thôi từ ngày"), row.until and format_date(row.until)),
        (tr("Ngày đồng ý cho dùng dữ liệu"), row.consent_on and format_date(row.consent_on)), (tr("Ghi chú"), row.note),
    ])  # fmt: skip
    place = tr("{post} của {name}").format(post=post_name(row.post), name=row.organisation)
    return PersonTrace(Area.ORGANISATIONS, row.organisation_id, place, row.full_name, facts, row.identity_number)


def _told(pairs: list[tuple[str, Any]]) -> tuple[tuple[str, str], ...]:
    return tuple((label, str(value)) for label, value in pairs if value)
