"""Who signs the papers of a loan for the fund: as its product lays down, and whoever signed the decision."""

from dataclasses import dataclass

from sqlalchemy import select

from lmhtx_desktop.areas.fund.products import products
from lmhtx_desktop.areas.fund.records import Loan, LoanApplication, LoanStep
from lmhtx_desktop.areas.fund.rules.folders import Step
from lmhtx_desktop.areas.fund.rules.products import Signer, read_signer, read_signers, terms_on
from lmhtx_desktop.store.datafile import Reading

_application, _step, _loan = LoanApplication.__table__.c, LoanStep.__table__.c, Loan.__table__.c


@dataclass(frozen=True)
class Signatories:
    """Who signs: `of_product` in the order of signing (empty: the product names nobody, or there is none), `of_decision` where it is recorded."""

    of_product: tuple[Signer, ...] = ()
    of_decision: Signer | None = None


def signatories(reading: Reading, application_id: int | None, loan_id: int | None) -> Signatories:
    """Return who signs the papers of a folder, or of a contract without one.

    The product is the contract's, by its terms on the day of signing; before there is a contract the one the folder asks for, by its
    terms on the day the application was received.
    """
    connection = reading.connection
    query = select(_loan.product_id, _loan.signed_on, _loan.application_id)
    if loan_id is not None:
        query = query.where(_loan.id == loan_id)
    else:
        query = query.where(_loan.application_id == application_id, _loan.cancelled_on.is_(None)).order_by(_loan.id.desc()).limit(1)
    contract = connection.execute(query).first()
    folder = application_id if contract is None or contract.application_id is None else contract.application_id
    asked = connection.execute(select(_application.product_id, _application.received_on).where(_application.id == folder)).first()
    product, day = contract[:2] if contract is not None else asked if asked is not None else (None, None)
    known = next((each for each in products(connection) if each.id == product), None)
    terms = terms_on(known.steps, day) if known is not None and day is not None else None
    people = connection.scalar(select(_step.people).where(_step.application_id == folder, _step.kind == Step.DECIDED))
    return Signatories(read_signers(terms.signers if terms is not None else None), read_signer(people))
