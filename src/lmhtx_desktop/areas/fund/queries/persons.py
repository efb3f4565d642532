"""Where a person stands in the fund: as a borrower."""

from sqlalchemy import and_, or_, select

from lmhtx_desktop.areas.fund.records import Loan
from lmhtx_desktop.kernel.changes import Area
from lmhtx_desktop.kernel.dates import format_date
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.persons import PersonAsk, PersonTrace
from lmhtx_desktop.store.datafile import Reading

_loan = Loan.__table__.c


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
    return found
