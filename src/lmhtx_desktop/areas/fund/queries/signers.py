"""Who signs the papers of a loan for the fund: as its product lays down, and whoever signed the decision."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from lmhtx_desktop.areas.fund.book.products import Product, products
from lmhtx_desktop.areas.fund.records import Loan, LoanApplication, LoanStep
from lmhtx_desktop.areas.fund.rules.products import Signer, read_signer, read_signers, terms_on
from lmhtx_desktop.areas.fund.words.folder import Step
from lmhtx_desktop.store.datafile import Reading

_application, _step, _loan = LoanApplication.__table__.c, LoanStep.__table__.c, Loan.__table__.c
_BATCH = 500


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
    people = connection.scalar(select(_step.people).where(_step.application_id == folder, _step.kind == Step.DECIDED))
    return Signatories(_named(products(connection), product, day), read_signer(people))


def signer_of_all(reading: Reading, loan_ids: Sequence[int]) -> Signer | None:
    """Return who signs first by the products of all these contracts; None where they name different people, or one names nobody."""
    known = products(reading.connection)
    found: set[Signer | None] = set()
    for start in range(0, len(loan_ids), _BATCH):
        some = select(_loan.product_id, _loan.signed_on).where(_loan.id.in_(loan_ids[start : start + _BATCH])).distinct()
        found.update(next(iter(_named(known, *row)), None) for row in reading.connection.execute(some))
    return found.pop() if len(found) == 1 else None


def _named(known: Sequence[Product], product: int | None, day: date | None) -> tuple[Signer, ...]:
    """Return whom a product names by its terms of a day."""
    steps = next((each.steps for each in known if each.id == product), ())
    terms = terms_on(steps, day) if day is not None else None
    return read_signers(terms.signers if terms is not None else None)
