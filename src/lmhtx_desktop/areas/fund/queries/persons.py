"""Where a person stands in the fund: as a borrower, as an applicant, beside a borrower."""

from sqlalchemy import and_, or_, select

from lmhtx_desktop.areas.fund.records import Loan, LoanApplication, LoanPerson
from lmhtx_desktop.areas.fund.words.folder import folder_number, role_name
from lmhtx_desktop.kernel.changes import Area
from lmhtx_desktop.kernel.dates import format_date
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.persons import PersonAsk, PersonTrace
from lmhtx_desktop.store.datafile import Reading

_loan = Loan.__table__.c
_application, _person = LoanApplication.__table__.c, LoanPerson.__table__.c


def person_traces(reading: Reading, ask: PersonAsk) -> list[PersonTrace]:
    """Return the contracts a person has signed as borrower."""
    like = (
        or_(_loan.borrower_id_number == ask.digits, _loan.borrower_phone.contains(ask.digits, autoescape=True))
        if ask.digits
        else and_(*(_loan.search_text.contains(word, autoescape=True) for word in ask.words))
    )
    query = select(Loan.__table__).where(_loan.borrower_kind == "PERSON", like).order_by(_loan.signed_on.desc(), _loan.id)
    found = []
    for row in reading.connection.execute(query):
        if not ask.digits and not ask.names(row.borrower_name):
            continue
        facts = [
            (tr("Ngày ký"), format_date(row.signed_on)), (tr("Địa chỉ"), row.borrower_address), (tr("Điện thoại"), row.borrower_phone),
            (tr("Mục đích vay"), row.purpose),
        ]  # fmt: skip
        told = tuple((label, str(value)) for label, value in facts if value)
        place = tr("Khách hàng vay, hợp đồng {number}").format(number=row.contract_number)
        found.append(PersonTrace(Area.FUND, row.id, place, row.borrower_name, told, row.borrower_id_number))
    return [*found, *_applicants(reading, ask), *_beside(reading, ask)]


def _applicants(reading: Reading, ask: PersonAsk) -> list[PersonTrace]:
    """Return the folders in which a person asked for a loan."""
    like = (
        or_(_application.borrower_id_number == ask.digits, _application.borrower_phone.contains(ask.digits, autoescape=True))
        if ask.digits
        else and_(*(_application.search_text.contains(word, autoescape=True) for word in ask.words))
    )
    query = select(LoanApplication.__table__).where(_application.borrower_kind == "PERSON", like).order_by(_application.id)
    found = []
    for row in reading.connection.execute(query):
        if ask.digits or ask.names(row.borrower_name):
            facts = [
                (tr("Ngày nhận đơn"), format_date(row.received_on)), (tr("Địa chỉ"), row.borrower_address),
                (tr("Điện thoại"), row.borrower_phone), (tr("Mục đích vay"), row.purpose),
            ]  # fmt: skip
            place = tr("Khách hàng trong hồ sơ vay {number}").format(number=folder_number(row.number, row.year))
            found.append(PersonTrace(Area.FUND, None, place, row.borrower_name, _told(facts), row.borrower_id_number))
    return found


def _beside(reading: Reading, ask: PersonAsk) -> list[PersonTrace]:
    """Return the folders that name a person beside the borrower."""
    like = (
        or_(_person.identity_number == ask.digits, _person.search_text.contains(ask.digits, autoescape=True))
        if ask.digits
        else and_(*(_person.search_text.contains(word, autoescape=True) for word in ask.words))
    )
    query = (
        select(LoanPerson.__table__, _application.number, _application.year, _application.borrower_name)
        .join(LoanApplication, _application.id == _person.application_id)
        .where(_person.organisation_id.is_(None), like)
        .order_by(_person.id)
    )
    found = []
    for row in reading.connection.execute(query):
        if ask.digits or ask.names(row.full_name):
            facts = [
                (tr("Điện thoại"), row.phone), (tr("Địa chỉ"), row.address), (tr("Quan hệ với khách hàng"), row.relation),
                (tr("Khách hàng"), row.borrower_name),
            ]  # fmt: skip
            place = tr("{role}, hồ sơ vay {number}").format(role=role_name(row.role), number=folder_number(row.number, row.year))
            found.append(PersonTrace(Area.FUND, None, place, row.full_name, _told(facts), row.identity_number))
    return found


def _told(facts: list[tuple[str, str | None]]) -> tuple[tuple[str, str], ...]:
    return tuple((label, value) for label, value in facts if value)
